//! `KmsStatus` and `KmsErrorCode` against the two pages, `spec/status-codes.md` and `spec/error-codes.html`, read by a person.

use std::{
    collections::{BTreeSet, HashSet},
    error::Error,
    fmt::Debug,
    fs,
    hash::Hash,
};

use kms_status::{
    KmsErrorCode, KmsStatus, ParseKmsStatusError, UnknownKmsErrorCode, UnknownKmsStatus,
};
use kms_status_tests::scratch::workspace;

/// All rows of the page of status codes: code, reason phrase and description.
const STATUSES: [(KmsStatus, u16, &str, &str); 6] = [
    (KmsStatus::Ok, 200, "OK", "Request processed successfully."),
    (
        KmsStatus::NoContent,
        204,
        "No Content",
        "The request is processed successfully and no content is returned.",
    ),
    (
        KmsStatus::BadRequest,
        400,
        "Bad Request",
        "The request parameter is incorrect.",
    ),
    (
        KmsStatus::Forbidden,
        403,
        "Forbidden",
        "The server understood the request, but is refusing to fulfill it.",
    ),
    (
        KmsStatus::NotFound,
        404,
        "Not Found",
        "The requested resource does not exist or not found.",
    ),
    (
        KmsStatus::InternalServerError,
        500,
        "Internal Server Error",
        "Internal service error.",
    ),
];

/// Some of the 185 rows of the page of error codes: code, status code, message, description and solution.
const ERROR_CODES: [(KmsErrorCode, [&str; 5]); 4] = [
    (
        KmsErrorCode::Csms0002,
        [
            "CSMS.0002",
            "400",
            "The value of parameter is invalid.",
            "The XX parameter is invalid.",
            "Enter a valid parameter.",
        ],
    ),
    (
        KmsErrorCode::Kms0104,
        [
            "KMS.0104",
            "503",
            "A system exception occurred. Contact technical support.",
            "A system exception occurs. Contact technical support.",
            "Contact technical support.",
        ],
    ),
    // Message and description are the same.
    (
        KmsErrorCode::Kms0205,
        [
            "KMS.0205",
            "400",
            "Invalid key ID.",
            "Invalid key ID.",
            "Enter a valid key ID.",
        ],
    ),
    (
        KmsErrorCode::Kms5021,
        [
            "KMS.5021",
            "500",
            "Check pdp5 auth failed.",
            "PDP5 authentication fails.",
            "Try again or contact technical support.",
        ],
    ),
];

#[test]
fn all_holds_the_codes_of_each_page_in_order() {
    assert_eq!(KmsStatus::ALL, STATUSES.map(|(status, ..)| status));
    assert!(KmsStatus::ALL.is_sorted_by_key(|status| status.as_u16()));
    assert_eq!(KmsErrorCode::ALL.len(), 185);
    assert!(KmsErrorCode::ALL.is_sorted_by_key(|code| code.as_str().as_bytes()));
    assert_eq!(KmsErrorCode::ALL.first(), Some(&KmsErrorCode::Csms0001));
    assert_eq!(KmsErrorCode::ALL.last(), Some(&KmsErrorCode::Kms5023));
}

#[test]
fn a_status_has_the_texts_of_its_row() {
    for (status, code, phrase, description) in STATUSES {
        assert_eq!(status as u16, code);
        assert_eq!(status.as_u16(), code);
        assert_eq!(u16::from(status), code);
        assert_eq!(status.reason_phrase(), phrase);
        assert_eq!(status.description(), description);
        assert_eq!(status.to_string(), format!("{code} {phrase}"));
        let long = format!("{code} {phrase}: {description}");
        assert_eq!(format!("{status:#}"), long);
    }
}

#[test]
fn an_error_code_has_the_texts_of_its_row() {
    for (code, [text, status, message, description, solution]) in ERROR_CODES {
        assert_eq!(code.as_str(), text);
        let statuses: Vec<String> = code.statuses().iter().map(u16::to_string).collect();
        assert_eq!(statuses, [status]);
        assert_eq!(code.message(), message);
        assert_eq!(code.description(), description);
        assert_eq!(code.solution(), solution);
        assert_eq!(code.to_string(), format!("{text}: {message}"));
    }
    for (code, long) in [
        (
            KmsErrorCode::Kms0205,
            "KMS.0205: Invalid key ID. Enter a valid key ID.",
        ),
        (
            KmsErrorCode::Kms5021,
            "KMS.5021: Check pdp5 auth failed. PDP5 authentication fails. Try again or contact technical support.",
        ),
    ] {
        assert_eq!(format!("{code:#}"), long);
    }
}

#[test]
fn width_fill_alignment_and_precision_are_those_of_a_text() {
    let unknown = KmsStatus::try_from(418).expect_err("a code that the page does not list");
    let parse = "teapot".parse::<KmsStatus>().expect_err("no code");
    let unlisted = "KMS.9999"
        .parse::<KmsErrorCode>()
        .expect_err("a code that the page does not list");
    let shown: [&dyn std::fmt::Display; 6] = [
        &KmsStatus::NotFound,
        &KmsErrorCode::Kms0205,
        &unknown,
        &parse,
        &"418".parse::<KmsStatus>().expect_err("an unlisted code"),
        &unlisted,
    ];
    for value in shown {
        let text = value.to_string();
        let width = 60;
        assert_eq!(format!("{value:60}|"), format!("{text:60}|"));
        assert_eq!(format!("{value:>60}|"), format!("{text:>60}|"));
        assert_eq!(format!("{value:*^width$}|"), format!("{text:*^width$}|"));
        assert_eq!(format!("{value:5}|"), format!("{text}|"));
        assert_eq!(format!("{value:.7}|"), format!("{text:.7}|"));
        assert_eq!(format!("{value:->9.3}|"), format!("{text:->9.3}|"));
        assert_eq!(format!("{value:.0}|"), "|");
    }
    assert_eq!(format!("{:#.15}|", KmsStatus::NotFound), "404 Not Found: |");
    assert_eq!(
        format!("{:*>#50}", KmsErrorCode::Kms0205),
        "***KMS.0205: Invalid key ID. Enter a valid key ID."
    );
}

#[test]
fn an_error_code_is_its_text_and_no_other() {
    for code in KmsErrorCode::ALL {
        let text = code.as_str();
        assert_eq!(KmsErrorCode::from_code(text), Some(*code));
        assert_eq!(text.parse(), Ok(*code));
        assert_eq!(AsRef::<str>::as_ref(code), text);
        assert!(*code == text && *code == *text);
        for other in KmsErrorCode::ALL {
            assert_eq!(*code == other.as_str(), code == other);
        }
        for wrong in [
            text.to_lowercase(),
            format!(" {text}"),
            format!("{text} "),
            format!("{text}0"),
            text[..text.len() - 1].to_owned(),
            text.replace('.', ""),
            code.to_string(),
            format!("{code:?}"),
        ] {
            assert_eq!(KmsErrorCode::from_code(&wrong), None, "{wrong:?}");
            assert_eq!(wrong.parse::<KmsErrorCode>().ok(), None, "{wrong:?}");
            assert_ne!(*code, *wrong);
        }
    }
    for wrong in ["", ".", "KMS", "KMS.9999", "KMS.０205", "\u{feff}KMS.0205"] {
        let error = wrong.parse::<KmsErrorCode>().expect_err(wrong);
        assert_eq!(error.to_string(), "unknown error code");
    }
}

#[test]
fn debug_is_the_name_of_the_variant() {
    assert_eq!(
        format!("{:?}", KmsStatus::InternalServerError),
        "InternalServerError"
    );
    for code in KmsErrorCode::ALL {
        let (service, number) = code
            .as_str()
            .split_once('.')
            .expect("a service and a number");
        let (first, rest) = service.split_at(1);
        assert_eq!(
            format!("{code:?}"),
            format!("{first}{}{number}", rest.to_lowercase())
        );
    }
}

#[test]
fn methods_are_const_and_variants_are_patterns() {
    const STATUS: KmsStatus = match KmsStatus::from_u16(404) {
        Some(status @ KmsStatus::NotFound) => status,
        _ => panic!("the page lists 404"),
    };
    const CODE: KmsErrorCode = match KmsErrorCode::from_code("KMS.0205") {
        Some(code @ KmsErrorCode::Kms0205) => code,
        _ => panic!("the page lists KMS.0205"),
    };
    const _: [bool; 5] = [
        STATUS.is_informational(),
        STATUS.is_success(),
        STATUS.is_redirection(),
        STATUS.is_client_error(),
        STATUS.is_server_error(),
    ];
    const TEXTS: [&str; 6] = [
        STATUS.reason_phrase(),
        STATUS.description(),
        CODE.as_str(),
        CODE.message(),
        CODE.description(),
        CODE.solution(),
    ];
    const NUMBERS: [u16; 2] = [STATUS.as_u16(), CODE.statuses()[0]];
    assert!(TEXTS.iter().all(|text| !text.is_empty()));
    assert_eq!(NUMBERS, [404, 400]);
}

#[test]
fn values_are_ordered_hashed_small_and_shared() {
    fn assert_plain<T: Copy + Debug + Hash + Ord + Send + Sync + Unpin + 'static>(all: &[T]) {
        assert_eq!(size_of::<T>(), 2);
        assert_eq!(size_of::<Option<T>>(), 2);
        assert!(all.is_sorted());
        assert_eq!(all.iter().collect::<HashSet<_>>().len(), all.len());
        assert!(
            all.iter()
                .rev()
                .collect::<BTreeSet<_>>()
                .into_iter()
                .eq(all)
        );
    }
    fn assert_error<T: Copy + Debug + Eq + Error + Send + Sync + 'static>() {}
    assert_plain(KmsStatus::ALL);
    assert_plain(KmsErrorCode::ALL);
    assert_error::<UnknownKmsStatus>();
    assert_error::<ParseKmsStatusError>();
    assert_error::<UnknownKmsErrorCode>();
    assert_eq!(size_of::<UnknownKmsStatus>(), 2);
    assert_eq!(size_of::<UnknownKmsErrorCode>(), 0);
}

/// The sentence about the two pages, in the docs and in the README.
#[test]
fn statuses_that_only_the_error_page_names_are_in_the_docs() {
    let named: BTreeSet<u16> = KmsErrorCode::ALL
        .iter()
        .flat_map(|code| code.statuses())
        .copied()
        .collect();
    let missing: Vec<String> = named
        .into_iter()
        .filter(|status| KmsStatus::from_u16(*status).is_none())
        .map(|status| status.to_string())
        .collect();
    let (last, others) = missing.split_last().expect("the pages do not agree");
    let sentence = format!("{} and {last}", others.join(", "));
    for file in ["kms-status/src/lib.rs", "README.md"] {
        let text = fs::read_to_string(workspace().join(file)).expect("a text");
        let words: Vec<&str> = text
            .split_whitespace()
            .filter(|word| *word != "//!")
            .collect();
        assert!(
            words.join(" ").contains(&sentence),
            "{file} does not have `{sentence}`"
        );
    }
}
