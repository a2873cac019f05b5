//! The feature `http`.

use http::StatusCode;
use kms_status::{AnyKmsStatus, KmsStatus};

#[test]
fn every_status_and_every_number_is_converted() {
    for number in 100..=999 {
        let code = StatusCode::from_u16(number).expect("a status code");
        assert_eq!(AnyKmsStatus::from(code), number);
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
