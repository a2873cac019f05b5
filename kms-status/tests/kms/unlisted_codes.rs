//! A code that the page does not list is kept, unchanged if it has up to 63 bytes. An `Unlisted` or `Unknown…` value never
//! holds a code that the page lists.

use std::error::Error;

use kms_status::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode, KmsStatus, UnknownKmsErrorCode};
use proptest::prelude::*;

use super::cases;

fn unknown(text: &str) -> UnknownKmsErrorCode {
    text.parse::<KmsErrorCode>().expect_err(text)
}

/// The part of a text that is kept: all of it if it has up to 63 bytes, or else the characters within the first 63 bytes,
/// and an ellipsis.
fn kept(text: &str) -> String {
    if text.len() <= 63 {
        return text.to_owned();
    }
    let mut kept = String::new();
    for character in text.chars() {
        if kept.len() + character.len_utf8() > 63 {
            break;
        }
        kept.push(character);
    }
    kept + "…"
}

#[test]
fn a_text_of_any_length_and_any_characters_is_kept() {
    for character in ['K', '.', '\0', 'é', '€', '🔑'] {
        for length in 0..80 {
            for start in ["", "x", "xy", "xyz"] {
                let text = start.to_owned() + &character.to_string().repeat(length);
                let expected = kept(&text);
                assert_eq!(unknown(&text).as_str(), expected);
                assert_eq!(AnyKmsErrorCode::from(&*text).as_str(), expected);
            }
        }
    }
}

#[test]
fn an_unlisted_code_is_shown() {
    let code = unknown("KMS.9999");
    assert_eq!(code.to_string(), "unknown error code KMS.9999");
    assert_eq!(format!("{code:?}"), "UnknownKmsErrorCode(\"KMS.9999\")");
    let any = AnyKmsErrorCode::from("KMS.9999");
    assert_eq!(any, AnyKmsErrorCode::Unlisted(code));
    assert_eq!(any.to_string(), "KMS.9999");
    assert_eq!(format!("{any:?}"), format!("Unlisted({code:?})"));
    assert_eq!(format!("{any:>10.5}|"), "     KMS.9|");
    let status = AnyKmsStatus::from(999);
    assert_eq!(status.to_string(), "999");
    assert_eq!(format!("{status:<5}|"), "999  |");
}

#[test]
fn any_code_is_a_listed_code_or_the_text() {
    for code in KmsErrorCode::ALL {
        let any = AnyKmsErrorCode::from(code.as_str());
        assert_eq!(any, AnyKmsErrorCode::from(*code));
        assert_eq!(any.listed(), Some(*code));
        assert!(any == *code && any == code.as_str() && any == *code.as_str());
        assert_eq!(<&str>::from(*code), any.as_ref());
        assert_eq!(KmsErrorCode::try_from(any.as_str()), Ok(*code));
        for shown in ["", "#"] {
            let shown = |value: &dyn std::fmt::Display| match shown {
                "" => format!("{value:*^60.6}"),
                _ => format!("{value:#}"),
            };
            assert_eq!(shown(&any), shown(code));
        }
    }
    let any = AnyKmsErrorCode::from("KMS.9999");
    assert_eq!(any.listed(), None);
    assert!(any == "KMS.9999" && any != "KMS.999" && any != KmsErrorCode::ALL[0]);
}

#[test]
fn unlisted_types_are_errors_and_the_any_types_work_in_constants() {
    const ANY: AnyKmsStatus = AnyKmsStatus::Listed(KmsStatus::ALL[0]);
    const _: (u16, bool, Option<KmsStatus>) = (ANY.as_u16(), ANY.is_success(), ANY.listed());
    const CODE: AnyKmsErrorCode = AnyKmsErrorCode::Listed(KmsErrorCode::ALL[0]);
    const _: (&str, Option<KmsErrorCode>) = (CODE.as_str(), CODE.listed());
    fn assert_error<T: Copy + Ord + std::hash::Hash + Error + Send + Sync + 'static>() {}
    assert_error::<kms_status::UnknownKmsStatus>();
    assert_error::<kms_status::ParseKmsStatusError>();
    assert_error::<UnknownKmsErrorCode>();
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_order_is_that_of_the_texts(one in r"(KMS\.0[0-9]{3}|\PC{0,3}|[a\x00]{0,4})", other in r"(KMS\.0[0-9]{3}|\PC{0,3}|[a\x00]{0,4})") {
        let [any, other_any] = [&one, &other].map(|text| AnyKmsErrorCode::from(text.as_str()));
        prop_assert_eq!(any.cmp(&other_any), one.cmp(&other));
        prop_assert_eq!(any == other_any, one == other);
        if let (AnyKmsErrorCode::Unlisted(any), AnyKmsErrorCode::Unlisted(other_any)) = (any, other_any) {
            prop_assert_eq!(any.cmp(&other_any), one.cmp(&other));
        }
    }
}
