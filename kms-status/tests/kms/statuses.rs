//! Every number and every text that could be a status. The codes of `ALL` are read. The error about any other code
//! holds the number.

use kms_status::{AnyKmsStatus, KmsStatus, ParseKmsStatusError};
use proptest::prelude::*;

use super::cases;

fn parse(text: &str) -> Result<KmsStatus, ParseKmsStatusError> {
    text.parse()
}

#[test]
fn the_codes_of_the_page_and_no_other_numbers_are_statuses() {
    for code in 0..=u16::MAX {
        let any = AnyKmsStatus::from(code);
        let status = KmsStatus::from_u16(code);
        assert_eq!(any.listed(), status);
        assert_eq!(KmsStatus::try_from(code).ok(), status);
        assert!(any.as_u16() == code && u16::from(any) == code);
        assert!(any == code && any != code ^ 1);
        let equal = KmsStatus::ALL.iter().filter(|status| **status == code);
        assert!(equal.eq(&status));
        if let Some(status) = status {
            assert!(status.as_u16() == code && u16::from(status) == code);
            assert!(any == status && any == AnyKmsStatus::from(status));
            assert_eq!(any.to_string(), status.to_string());
        } else {
            let unknown = KmsStatus::try_from(code).expect_err("a number that is no status");
            assert!(unknown.as_u16() == code && u16::from(unknown) == code);
            assert!(unknown == code && unknown != code ^ 1);
            assert_eq!(any, AnyKmsStatus::Unlisted(unknown));
            assert_eq!(any.to_string(), code.to_string());
            assert_eq!(unknown.to_string(), format!("unknown status code {code}"));
        }
    }
}

/// RFC 9110, section 15: the first digit is the class, and 599 is the last code with a class.
#[test]
fn the_class_is_the_first_digit() {
    for code in 0..=u16::MAX {
        let classes = [1, 2, 3, 4, 5].map(|class| code / 100 == class);
        let any = AnyKmsStatus::from(code);
        let of_any = [
            any.is_informational(),
            any.is_success(),
            any.is_redirection(),
            any.is_client_error(),
            any.is_server_error(),
        ];
        assert_eq!(of_any, classes, "{code}");
        let of_status = KmsStatus::from_u16(code).map(|status| {
            [
                status.is_informational(),
                status.is_success(),
                status.is_redirection(),
                status.is_client_error(),
                status.is_server_error(),
            ]
        });
        assert_eq!(of_status.unwrap_or(classes), classes, "{code}");
    }
}

#[test]
fn statuses_listed_or_not_are_in_order_of_their_numbers() {
    let all: Vec<AnyKmsStatus> = (0..=u16::MAX).map(AnyKmsStatus::from).collect();
    assert!(all.is_sorted_by(|one, next| one < next));
    let unknown = (0..=u16::MAX).filter_map(|code| KmsStatus::try_from(code).err());
    assert!(unknown.is_sorted_by(|one, next| one < next));
}

#[test]
fn numbers_are_parsed_as_they_are_converted() {
    for code in 0..=u16::MAX {
        let converted = KmsStatus::try_from(code);
        let text = code.to_string();
        let parsed = parse(&text);
        assert_eq!(parsed, KmsStatus::try_from(&*text));
        assert_eq!(parsed.ok(), converted.ok(), "{code}");
        if let (Err(error), Err(unknown)) = (parsed, converted) {
            let is_status_code = (100..=999).contains(&code);
            assert_eq!(error.unknown(), is_status_code.then_some(unknown), "{code}");
        }
    }
}

#[test]
fn a_text_after_the_code_and_a_space_is_ignored() {
    for rest in [
        "",
        " ",
        " Not Found",
        " not found",
        " OK",
        "  ",
        " \n",
        " ☕",
        " Nicht gefunden – später",
    ] {
        for status in KmsStatus::ALL {
            let text = format!("{}{rest}", status.as_u16());
            assert_eq!(parse(&text), Ok(*status), "{text:?}");
        }
        let error = parse(&format!("999{rest}")).expect_err("a code that the page does not list");
        assert_eq!(error.to_string(), "unknown status code 999");
        assert_eq!(error.unknown(), KmsStatus::try_from(999).err());
    }
    for status in KmsStatus::ALL {
        assert_eq!(parse(&status.to_string()), Ok(*status));
        assert_eq!(parse(&format!("{status:#}")), Ok(*status));
    }
}

#[test]
fn a_text_that_is_not_a_code_alone_or_before_a_space_is_an_error() {
    #[rustfmt::skip]
    let texts = [
        "", " ", "4", "40", "4040", "0404", "+404", "-404", " 404", "404\t", "404\n", "404\0", "404.0", "404:",
        "40 4", "4_04", "0x194", "4e2", "099", "000", "000 Not Found", "Not Found", "404Not Found", "404-Not Found",
        "404\u{a0}Not Found", "\u{feff}404", "404é", "é404", "é4", "40é", "４０４", "٤٠٤", "4０4",
    ];
    for text in texts {
        let error = parse(text).expect_err(text);
        assert_eq!(
            error.to_string(),
            "expected a status code: three digits, 100 to 999",
            "{text:?}"
        );
        assert_eq!(error.unknown(), None, "{text:?}");
    }
}

proptest! {
    #![proptest_config(cases(256))]

    /// The code in a text, found by other means than the parser's.
    #[test]
    fn any_text_is_the_status_of_its_first_word(text in r"([1-9][0-9]{2}|[245]0[034]|[0-9]{0,5})( \PC{0,8}|\PC{0,2})") {
        let first = text.split(' ').next().unwrap_or_default();
        let code = first.parse::<u16>().ok().filter(|code| code.to_string() == first && first.len() == 3);
        let parsed = parse(&text);
        prop_assert_eq!(parsed.ok(), code.and_then(KmsStatus::from_u16));
        let unknown = parsed.err().and_then(ParseKmsStatusError::unknown);
        prop_assert_eq!(unknown, code.and_then(|code| KmsStatus::try_from(code).err()));
    }
}
