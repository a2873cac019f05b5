//! `KmsStatus` against the page of KMS, `spec/status-codes.md`, read by a person.

use std::{
    cmp::Ordering,
    collections::{BTreeSet, HashSet},
    hash::{BuildHasher as _, RandomState},
};

use http::StatusCode;
use kms_status::{KmsStatus, UnknownKmsStatus};

struct Row {
    status: KmsStatus,
    code: u16,
    name: &'static str,
    phrase: &'static str,
    description: &'static str,
}

/// The rows of the page, in its order, which is that of the codes.
const PAGE: [Row; 6] = [
    Row {
        status: KmsStatus::Ok,
        code: 200,
        name: "Ok",
        phrase: "OK",
        description: "Request processed successfully.",
    },
    Row {
        status: KmsStatus::NoContent,
        code: 204,
        name: "NoContent",
        phrase: "No Content",
        description: "The request is processed successfully and no content is returned.",
    },
    Row {
        status: KmsStatus::BadRequest,
        code: 400,
        name: "BadRequest",
        phrase: "Bad Request",
        description: "The request parameter is incorrect.",
    },
    Row {
        status: KmsStatus::Forbidden,
        code: 403,
        name: "Forbidden",
        phrase: "Forbidden",
        description: "The server understood the request, but is refusing to fulfill it.",
    },
    Row {
        status: KmsStatus::NotFound,
        code: 404,
        name: "NotFound",
        phrase: "Not Found",
        description: "The requested resource does not exist or not found.",
    },
    Row {
        status: KmsStatus::InternalServerError,
        code: 500,
        name: "InternalServerError",
        phrase: "Internal Server Error",
        description: "Internal service error.",
    },
];

#[test]
fn all_holds_the_statuses_of_the_page_in_order_of_code() {
    assert_eq!(KmsStatus::ALL, PAGE.map(|row| row.status));
}

#[test]
fn a_status_is_its_code() {
    for row in &PAGE {
        assert_eq!(row.status as u16, row.code);
        assert_eq!(row.status.as_u16(), row.code);
        assert_eq!(u16::from(row.status), row.code);
        assert_eq!(KmsStatus::from_u16(row.code), Some(row.status));
        assert_eq!(KmsStatus::try_from(row.code), Ok(row.status));
        assert_eq!(row.code.to_string().parse(), Ok(row.status));
    }
}

#[test]
fn a_status_has_the_texts_of_its_row() {
    for row in &PAGE {
        assert_eq!(row.status.reason_phrase(), row.phrase);
        assert_eq!(row.status.description(), row.description);
    }
}

#[test]
fn debug_is_the_name_of_the_variant() {
    for row in &PAGE {
        assert_eq!(format!("{:?}", row.status), row.name);
    }
}

#[test]
fn display_is_code_and_phrase_and_the_alternate_form_adds_the_description() {
    for row in &PAGE {
        let Row {
            status,
            code,
            phrase,
            description,
            ..
        } = row;
        assert_eq!(status.to_string(), format!("{code} {phrase}"));
        assert_eq!(
            format!("{status:#}"),
            format!("{code} {phrase}: {description}")
        );
    }
    assert_eq!(KmsStatus::NotFound.to_string(), "404 Not Found");
    assert_eq!(
        format!("{:#}", KmsStatus::NotFound),
        "404 Not Found: The requested resource does not exist or not found."
    );
}

#[test]
fn display_honours_width_fill_alignment_and_precision() {
    let status = KmsStatus::NotFound;
    let (width, precision) = (16, 7);
    assert_eq!(format!("{status:16}|"), "404 Not Found   |");
    assert_eq!(format!("{status:<16}|"), "404 Not Found   |");
    assert_eq!(format!("{status:>16}|"), "   404 Not Found|");
    assert_eq!(format!("{status:^16}|"), " 404 Not Found  |");
    assert_eq!(format!("{status:*^width$}|"), "*404 Not Found**|");
    assert_eq!(format!("{status:5}|"), "404 Not Found|");
    assert_eq!(format!("{status:.3}|"), "404|");
    assert_eq!(format!("{status:.precision$}|"), "404 Not|");
    assert_eq!(format!("{status:->6.3}|"), "---404|");
    assert_eq!(format!("{status:#.15}|"), "404 Not Found: |");
    assert_eq!(format!("{status:#>16}|"), "###404 Not Found|");
    assert_eq!(
        format!("{:>#55}|", KmsStatus::InternalServerError),
        "     500 Internal Server Error: Internal service error.|"
    );
}

#[test]
fn a_match_takes_statuses_as_patterns() {
    let is_retried = |status| match status {
        KmsStatus::InternalServerError => true,
        KmsStatus::Ok
        | KmsStatus::NoContent
        | KmsStatus::BadRequest
        | KmsStatus::Forbidden
        | KmsStatus::NotFound => false,
        // The page may gain codes: the enum is `#[non_exhaustive]`.
        _ => unreachable!("{status} is not of the page"),
    };
    let retried: Vec<_> = KmsStatus::ALL
        .iter()
        .filter(|status| is_retried(**status))
        .collect();
    assert_eq!(retried, [&KmsStatus::InternalServerError]);
}

#[test]
fn the_inherent_methods_are_const() {
    const STATUS: KmsStatus = match KmsStatus::from_u16(404) {
        Some(status) => status,
        None => panic!("the page lists 404"),
    };
    const UNLISTED: Option<KmsStatus> = KmsStatus::from_u16(405);
    const CODE: u16 = STATUS.as_u16();
    const PHRASE: &str = STATUS.reason_phrase();
    const DESCRIPTION: &str = STATUS.description();
    const COUNT: usize = KmsStatus::ALL.len();
    const CLASSES: [bool; 5] = [
        STATUS.is_informational(),
        STATUS.is_success(),
        STATUS.is_redirection(),
        STATUS.is_client_error(),
        STATUS.is_server_error(),
    ];
    assert_eq!(STATUS, KmsStatus::NotFound);
    assert_eq!(UNLISTED, None);
    assert_eq!(CODE, 404);
    assert_eq!(PHRASE, "Not Found");
    assert_eq!(
        DESCRIPTION,
        "The requested resource does not exist or not found."
    );
    assert_eq!(COUNT, 6);
    assert_eq!(CLASSES, [false, false, false, true, false]);
}

#[test]
fn the_class_is_the_first_digit_of_the_code() {
    for Row { status, code, .. } in &PAGE {
        let classes = [
            status.is_informational(),
            status.is_success(),
            status.is_redirection(),
            status.is_client_error(),
            status.is_server_error(),
        ];
        assert_eq!(classes, [1, 2, 3, 4, 5].map(|class| code / 100 == class));
    }
}

#[test]
fn statuses_are_ordered_hashed_and_compared_by_code() {
    let hasher = RandomState::new();
    for (a, b) in PAGE.iter().flat_map(|a| PAGE.iter().map(move |b| (a, b))) {
        assert_eq!(a.status.cmp(&b.status), a.code.cmp(&b.code));
        assert_eq!(a.status == b.status, a.code == b.code);
        assert_eq!(a.status == b.code, a.code == b.code);
        assert_eq!(a.code == b.status, a.code == b.code);
        if a.code == b.code {
            assert_eq!(hasher.hash_one(a.status), hasher.hash_one(b.status));
        }
    }
    assert_eq!(
        KmsStatus::Ok.partial_cmp(&KmsStatus::NotFound),
        Some(Ordering::Less)
    );
    let shuffled = [404, 200, 500, 204, 404, 403, 400].map(KmsStatus::from_u16);
    let shuffled = shuffled.into_iter().flatten();
    assert_eq!(shuffled.clone().collect::<HashSet<_>>().len(), 6);
    assert!(shuffled.collect::<BTreeSet<_>>().iter().eq(KmsStatus::ALL));
}

#[test]
fn a_status_is_as_small_as_its_code_and_so_is_an_option_of_one() {
    assert_eq!(size_of::<KmsStatus>(), 2);
    assert_eq!(size_of::<Option<KmsStatus>>(), 2);
    assert_eq!(size_of::<UnknownKmsStatus>(), 2);
}

#[test]
fn all_types_can_be_shared_copied_and_given_to_others() {
    fn is_plain_data<T: Copy + Send + Sync + Unpin + 'static>() {}
    fn is_error<T: core::error::Error>() {}
    is_plain_data::<KmsStatus>();
    is_plain_data::<UnknownKmsStatus>();
    is_plain_data::<kms_status::ParseKmsStatusError>();
    is_error::<UnknownKmsStatus>();
    is_error::<kms_status::ParseKmsStatusError>();
}

#[test]
fn serde_writes_and_reads_the_number() {
    for Row { status, code, .. } in &PAGE {
        let json = code.to_string();
        assert_eq!(serde_json::to_string(status).expect("JSON"), json);
        let read: KmsStatus = serde_json::from_str(&json).expect("a status");
        assert_eq!(read, *status);
    }
}

#[test]
fn serde_refuses_what_is_no_status_of_the_page() {
    for (json, message) in [
        ("429", "unknown status code 429"),
        ("0", "unknown status code 0"),
        ("65536", "invalid value: integer `65536`, expected u16"),
        ("-404", "invalid value: integer `-404`, expected u16"),
        (
            "404.0",
            "invalid type: floating point `404.0`, expected u16",
        ),
        ("\"404\"", "invalid type: string \"404\", expected u16"),
        ("null", "invalid type: null, expected u16"),
    ] {
        let error = serde_json::from_str::<KmsStatus>(json).expect_err(json);
        // Where in the text it stands may follow.
        assert!(error.to_string().starts_with(message), "{error}");
    }
}

#[test]
fn http_statuses_become_statuses_of_the_page_and_back() {
    for Row { status, code, .. } in &PAGE {
        let http = StatusCode::from_u16(*code).expect("a status code");
        assert_eq!(StatusCode::from(*status), http);
        assert_eq!(KmsStatus::try_from(http), Ok(*status));
        assert_eq!(*status, http);
        assert_eq!(http, *status);
    }
}

#[test]
fn http_statuses_that_the_page_does_not_list_keep_their_code() {
    let listed = PAGE.map(|row| row.code);
    for code in (100..=999).filter(|code| !listed.contains(code)) {
        let http = StatusCode::from_u16(code).expect("a status code");
        let unknown = KmsStatus::try_from(http).expect_err("a code that the page does not list");
        assert_eq!(unknown.as_u16(), code);
        for status in KmsStatus::ALL {
            assert_ne!(*status, http);
            assert_ne!(http, *status);
        }
    }
}
