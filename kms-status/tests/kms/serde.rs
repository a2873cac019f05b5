//! The feature `serde`: a status is written as its number and an error code as its text, in any format and any place.

use std::{collections::BTreeMap, fmt::Debug};

use kms_status::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode, KmsStatus};
use serde::{
    Deserialize, Serialize,
    de::{
        DeserializeOwned,
        value::{
            BorrowedBytesDeserializer, BorrowedStrDeserializer, BytesDeserializer, Error,
            I64Deserializer, StrDeserializer, StringDeserializer, U64Deserializer,
        },
    },
};
use serde_json::{Value, json};

/// Every place that a value can be in.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
struct Report {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    status: Option<AnyKmsStatus>,
    codes: Vec<AnyKmsErrorCode>,
    by_status: BTreeMap<AnyKmsStatus, AnyKmsErrorCode>,
    by_code: BTreeMap<AnyKmsErrorCode, AnyKmsStatus>,
    listed_by_status: BTreeMap<KmsStatus, KmsErrorCode>,
    listed_by_code: BTreeMap<KmsErrorCode, KmsStatus>,
}

/// A status and an error code that the pages list; no page lists the status 999 or the error code `KMS.9999`.
const STATUS: KmsStatus = KmsStatus::ALL[0];
const CODE: KmsErrorCode = KmsErrorCode::ALL[0];

fn report() -> Report {
    let codes = [CODE.into(), "KMS.9999".into(), "".into()];
    let statuses = [STATUS.into(), 999.into(), 0.into()];
    Report {
        status: Some(statuses[1]),
        codes: codes.to_vec(),
        by_status: statuses.into_iter().zip(codes).collect(),
        by_code: codes.into_iter().zip(statuses).collect(),
        listed_by_status: [(STATUS, CODE)].into(),
        listed_by_code: [(CODE, STATUS)].into(),
    }
}

/// Serde buffers a flattened, tagged or untagged value until it knows the type of the value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Flattened<T> {
    #[serde(flatten)]
    content: T,
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind")]
enum Tagged {
    Report(Report),
}

#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Untagged {
    Report(Report),
    Listed { code: KmsErrorCode },
    Unlisted { code: AnyKmsErrorCode },
}

fn assert_in_each_format<T: Debug + PartialEq + Serialize + DeserializeOwned>(value: &T) {
    let json = serde_json::to_string(value).expect("JSON");
    assert_eq!(serde_json::from_str::<T>(&json).expect(&json), *value);
    assert_eq!(
        serde_json::from_reader::<_, T>(json.as_bytes()).expect(&json),
        *value
    );
    let tree: Value = serde_json::to_value(value).expect("JSON");
    // Bencode gives texts and keys as bytes. It cannot write a number as a key, so the tree of JSON is written.
    let bencode = serde_bencode::to_string(&tree).expect("bencode");
    assert_eq!(
        serde_bencode::from_str::<T>(&bencode).expect(&bencode),
        *value
    );
    assert_eq!(serde_json::from_value::<T>(tree).expect(&json), *value);
    let toml = toml::to_string(value).expect("TOML");
    assert_eq!(toml::from_str::<T>(&toml).expect(&toml), *value);
}

#[test]
fn any_place_of_any_format_can_hold_a_status_or_an_error_code() {
    let report = report();
    assert_in_each_format(&report);
    assert_in_each_format(&Report::default());
    assert_in_each_format(&Flattened {
        content: report.clone(),
    });
    assert_in_each_format(&Flattened {
        content: report.by_status.clone(),
    });
    assert_in_each_format(&Flattened {
        content: report.listed_by_status.clone(),
    });
    assert_in_each_format(&Tagged::Report(report.clone()));
    assert_in_each_format(&Untagged::Report(report.clone()));
    assert_in_each_format(&Untagged::Listed { code: CODE });
    assert_in_each_format(&Untagged::Unlisted {
        code: "KMS.9999".into(),
    });
    // A format that does not describe itself.
    let bytes = postcard::to_allocvec(&report).expect("postcard");
    assert_eq!(postcard::from_bytes::<Report>(&bytes), Ok(report));
}

#[test]
fn a_status_is_a_number_and_an_error_code_a_text() {
    let json = json!({
        "status": 999,
        "codes": [CODE.as_str(), "KMS.9999", ""],
        "by_status": {(STATUS.as_u16().to_string()): CODE.as_str(), "999": "KMS.9999", "0": ""},
        "by_code": {CODE.as_str(): STATUS.as_u16(), "KMS.9999": 999, "": 0},
        "listed_by_status": {(STATUS.as_u16().to_string()): CODE.as_str()},
        "listed_by_code": {CODE.as_str(): STATUS.as_u16()},
    });
    assert_eq!(serde_json::to_value(report()).expect("JSON"), json);
    for status in KmsStatus::ALL {
        assert_eq!(json!(status), json!(status.as_u16()));
        assert_eq!(
            postcard::to_allocvec(status),
            postcard::to_allocvec(&status.as_u16())
        );
    }
    for code in KmsErrorCode::ALL {
        assert_eq!(json!(code), json!(code.as_str()));
        assert_eq!(
            postcard::to_allocvec(code),
            postcard::to_allocvec(code.as_str())
        );
    }
}

/// The kinds of values that a format can give: signed and unsigned numbers, and texts and bytes that are borrowed, owned or
/// neither.
#[test]
fn each_kind_of_value_in_a_format_is_read() {
    fn assert_text<'de, T: Deserialize<'de> + Debug + PartialEq>(text: &'de str, value: &T) {
        let bytes = text.as_bytes();
        let of: [Result<T, Error>; 5] = [
            T::deserialize(StrDeserializer::new(text)),
            T::deserialize(BorrowedStrDeserializer::new(text)),
            T::deserialize(StringDeserializer::new(text.to_owned())),
            T::deserialize(BytesDeserializer::new(bytes)),
            T::deserialize(BorrowedBytesDeserializer::new(bytes)),
        ];
        assert!(of.iter().all(|of| of.as_ref() == Ok(value)), "{of:?}");
    }
    fn assert_number<T: DeserializeOwned + Debug + PartialEq>(number: u16, value: &T) {
        let of: [Result<T, Error>; 2] = [
            T::deserialize(U64Deserializer::new(number.into())),
            T::deserialize(I64Deserializer::new(number.into())),
        ];
        assert!(of.iter().all(|of| of.as_ref() == Ok(value)), "{of:?}");
    }
    let status = STATUS.as_u16();
    assert_text(&status.to_string(), &STATUS);
    assert_text(&status.to_string(), &AnyKmsStatus::from(status));
    assert_text("999", &AnyKmsStatus::from(999));
    assert_number(status, &STATUS);
    assert_number(status, &AnyKmsStatus::from(status));
    assert_number(999, &AnyKmsStatus::from(999));
    let listed = CODE;
    assert_text(listed.as_str(), &listed);
    assert_text(listed.as_str(), &AnyKmsErrorCode::from(listed));
    assert_text("KMS.9999", &AnyKmsErrorCode::from("KMS.9999"));
}

/// The error of reading this value.
fn error<T: DeserializeOwned + Debug>(value: &Value) -> String {
    let error = T::deserialize(value).expect_err("a value that cannot be read");
    error.to_string()
}

#[test]
fn only_the_enum_refuses_an_unlisted_code_and_its_error_names_the_code() {
    for value in [json!(999), json!("999")] {
        assert_eq!(error::<KmsStatus>(&value), "unknown status code 999");
        assert!(AnyKmsStatus::deserialize(&value).is_ok(), "{value}");
    }
    for (value, code) in [
        (json!("KMS.9999"), "KMS.9999"),
        (json!(205), "205"),
        (json!(-205), "-205"),
        (json!(u64::MAX), "18446744073709551615"),
        (json!(i64::MIN), "-9223372036854775808"),
    ] {
        let expected = format!("unknown error code {code}");
        assert_eq!(error::<KmsErrorCode>(&value), expected);
        let any = AnyKmsErrorCode::deserialize(&value).expect("any code");
        assert_eq!(any, *code);
    }
}

#[test]
fn a_value_of_another_kind_is_an_error() {
    for (value, problem) in [
        (json!(65_536 + 404), "invalid value: integer `65940`"),
        (json!(-404), "invalid value: integer `-404`"),
        (json!(404.5), "invalid type: floating point `404.5`"),
        (json!("four"), "invalid value: string \"four\""),
        (json!("404 No"), "invalid value: string \"404 No\""),
        (json!(null), "invalid type: null"),
    ] {
        let expected = format!("{problem}, expected a status code");
        assert_eq!(error::<KmsStatus>(&value), expected);
        assert_eq!(error::<AnyKmsStatus>(&value), expected);
    }
    for (value, problem) in [
        (json!(205.5), "invalid type: floating point `205.5`"),
        (json!(null), "invalid type: null"),
    ] {
        let expected = format!("{problem}, expected an error code");
        assert_eq!(error::<KmsErrorCode>(&value), expected);
        assert_eq!(error::<AnyKmsErrorCode>(&value), expected);
    }
}
