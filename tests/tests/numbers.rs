//! Every number and every text that could be a status: six are, all others are errors that say so.

use kms_status::{KmsStatus, ParseKmsStatusError, UnknownKmsStatus};
use proptest::prelude::*;

const LISTED: [u16; 6] = [200, 204, 400, 403, 404, 500];

const NO_CODE: &str =
    "expected three digits, 100 to 999, alone or followed by a space and the reason phrase";

fn parse(text: &str) -> Result<KmsStatus, ParseKmsStatusError> {
    text.parse()
}

/// The numbers that the page does not list, as errors.
fn unknown() -> impl Iterator<Item = UnknownKmsStatus> {
    (0..=u16::MAX).filter_map(|code| KmsStatus::try_from(code).err())
}

#[test]
fn the_codes_of_the_page_and_no_other_numbers_are_statuses() {
    for code in 0..=u16::MAX {
        match KmsStatus::try_from(code) {
            Ok(status) => {
                assert!(LISTED.contains(&code), "{code}");
                assert_eq!(status.as_u16(), code);
                assert_eq!(KmsStatus::from_u16(code), Some(status));
            }
            Err(unknown) => {
                assert!(!LISTED.contains(&code), "{code}");
                assert_eq!(unknown.as_u16(), code);
                assert_eq!(KmsStatus::from_u16(code), None);
            }
        }
    }
}

#[test]
fn a_status_equals_its_own_number_only() {
    for status in KmsStatus::ALL {
        for code in 0..=u16::MAX {
            let is_own = code == status.as_u16();
            assert_eq!(*status == code, is_own, "{status:?} and {code}");
            assert_eq!(code == *status, is_own, "{code} and {status:?}");
        }
    }
}

#[test]
fn numbers_are_parsed_like_they_are_converted() {
    for code in 0..=u16::MAX {
        match (parse(&code.to_string()), KmsStatus::try_from(code)) {
            (Ok(parsed), Ok(status)) => assert_eq!(parsed, status),
            (Err(error), Err(unknown)) if (100..=999).contains(&code) => {
                assert_eq!(error.unknown(), Some(unknown));
                assert_eq!(error.to_string(), unknown.to_string());
            }
            (Err(error), Err(_)) => {
                assert_eq!(error.unknown(), None, "{code}");
                assert_eq!(error.to_string(), NO_CODE);
            }
            (parsed, converted) => panic!("{code}: {parsed:?}, but {converted:?}"),
        }
    }
}

#[test]
fn what_display_writes_can_be_parsed() {
    for status in KmsStatus::ALL {
        assert_eq!(parse(&status.to_string()), Ok(*status));
    }
    assert_eq!(parse("404"), Ok(KmsStatus::NotFound));
    assert_eq!(parse("404 Not Found"), Ok(KmsStatus::NotFound));
}

#[test]
fn a_wrong_phrase_is_told_with_the_right_one() {
    for text in [
        "404 ",
        "404  ",
        "404  Not Found",
        "404 Not Found ",
        "404 Not Found\n",
        "404 not found",
        "404 NOT FOUND",
        "404 NotFound",
        "404 Not\u{a0}Found",
        "404 Not",
        "404 Not Found: The requested resource does not exist or not found.",
        "404 OK",
        "404 Nicht gefunden – später",
    ] {
        let error = parse(text).expect_err(text);
        assert_eq!(
            error.to_string(),
            "expected `404` or `404 Not Found`",
            "{text:?}"
        );
        assert_eq!(error.unknown(), None, "404 is known: {text:?}");
    }
    let error = parse("500 Internal Service Error").expect_err("a wrong phrase");
    assert_eq!(
        error.to_string(),
        "expected `500` or `500 Internal Server Error`"
    );
}

#[test]
fn a_code_that_the_page_does_not_list_is_told_whatever_its_phrase() {
    for text in ["418", "418 ", "418 I'm a teapot", "418 Not Found", "418 ☕"] {
        let error = parse(text).expect_err(text);
        assert_eq!(error.to_string(), "unknown status code 418", "{text:?}");
        assert_eq!(error.unknown(), KmsStatus::try_from(418).err());
    }
}

#[test]
fn a_text_that_does_not_begin_with_a_code_is_told_so() {
    for text in [
        "",
        " ",
        "4",
        "40",
        "4040",
        "0404",
        "+404",
        "-404",
        " 404",
        "\u{feff}404",
        "404\t",
        "404\n",
        "404\0",
        "404\u{a0}Not Found",
        "404-Not Found",
        "404Not Found",
        "404.0",
        "40 4",
        "4_04",
        "0x194",
        "4e2",
        "099",
        "000",
        "000 Not Found",
        "Not Found",
        "NotFound",
        "404é",
        "é404",
        "é4",
        "40é",
        "４０４",
        "٤٠٤",
        "4０4",
    ] {
        let error = parse(text).expect_err(text);
        assert_eq!(error.to_string(), NO_CODE, "{text:?}");
        assert_eq!(error.unknown(), None, "{text:?}");
    }
}

#[test]
fn an_unknown_code_is_of_the_class_of_its_first_digit_and_past_599_of_none() {
    for unknown in unknown() {
        let classes = [
            unknown.is_informational(),
            unknown.is_success(),
            unknown.is_redirection(),
            unknown.is_client_error(),
            unknown.is_server_error(),
        ];
        let expected = [100..=199, 200..=299, 300..=399, 400..=499, 500..=599]
            .map(|class| class.contains(&unknown.as_u16()));
        assert_eq!(classes, expected, "{unknown}");
    }
}

#[test]
fn unknown_codes_are_all_numbers_but_those_of_the_page_and_each_says_which() {
    assert_eq!(unknown().count(), 65_536 - LISTED.len());
    for unknown in unknown() {
        let code = unknown.as_u16();
        assert_eq!(unknown.to_string(), format!("unknown status code {code}"));
    }
}

proptest! {
    /// The texts that are statuses, found by other means than the parser's.
    #[test]
    fn any_text_is_a_status_if_it_is_one_of_twelve(
        text in r"[245]0[034]( (OK|No Content|Bad Request|Forbidden|Not Found))?|[0-9]{0,5} ?\PC{0,8}",
    ) {
        let listed = KmsStatus::ALL.iter().copied().find(|status| {
            text == status.as_u16().to_string() || text == status.to_string()
        });
        prop_assert_eq!(parse(&text).ok(), listed);
    }
}
