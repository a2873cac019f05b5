//! The features `serde` and `http`.

use http::StatusCode;
use kms_status::{KmsErrorCode, KmsStatus};
use serde::{
    Deserialize as _,
    de::{
        IntoDeserializer as _,
        value::{Error, I64Deserializer},
    },
};
use serde_json::{Value, from_str, from_value, json, to_string};

#[test]
fn serde_has_a_status_as_its_number_and_an_error_code_as_its_text() {
    for status in KmsStatus::ALL {
        let json = status.as_u16().to_string();
        assert_eq!(to_string(status).expect("JSON"), json);
        assert_eq!(from_str::<KmsStatus>(&json).expect("a status"), *status);
        // From a format that has signed numbers only.
        let signed: I64Deserializer<Error> = i64::from(status.as_u16()).into_deserializer();
        assert_eq!(KmsStatus::deserialize(signed), Ok(*status));
    }
    for code in KmsErrorCode::ALL {
        let json = format!("\"{}\"", code.as_str());
        assert_eq!(to_string(code).expect("JSON"), json);
        assert_eq!(
            from_str::<KmsErrorCode>(&json).expect("an error code"),
            *code
        );
        // From a text that is not borrowed.
        let value = Value::String(code.as_str().to_owned());
        assert_eq!(
            from_value::<KmsErrorCode>(value).expect("an error code"),
            *code
        );
    }
}

#[test]
fn serde_names_a_status_that_the_page_does_not_list() {
    for (json, error) in [
        (json!(999), "invalid value: integer `999`"),
        (json!(65_536 + 404), "invalid value: integer `65940`"),
        (json!(-404), "invalid value: integer `-404`"),
        (json!(404.5), "invalid type: floating point `404.5`"),
        (json!("404"), "invalid type: string \"404\""),
        (json!(null), "invalid type: null"),
    ] {
        let found = from_value::<KmsStatus>(json).expect_err(error);
        let error = format!("{error}, expected a status code that KMS lists");
        assert_eq!(found.to_string(), error);
    }
}

#[test]
fn serde_names_an_error_code_that_the_page_does_not_list() {
    for (json, error) in [
        (json!("KMS.9999"), "invalid value: string \"KMS.9999\""),
        (json!("Kms0205"), "invalid value: string \"Kms0205\""),
        (json!(205), "invalid type: integer `205`"),
        (json!(null), "invalid type: null"),
    ] {
        let found = from_value::<KmsErrorCode>(json).expect_err(error);
        let error = format!("{error}, expected an error code that KMS lists");
        assert_eq!(found.to_string(), error);
    }
}

#[test]
fn http_has_every_status_of_the_page_and_the_number_of_others() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).expect("a status code");
        match KmsStatus::try_from(code) {
            Ok(status) => {
                assert_eq!(status.as_u16(), number);
                assert_eq!(StatusCode::from(status), code);
            }
            Err(unknown) => assert_eq!(unknown, number),
        }
        for status in KmsStatus::ALL {
            assert_eq!(*status == code, status.as_u16() == number);
            assert_eq!(code == *status, status.as_u16() == number);
        }
    }
}
