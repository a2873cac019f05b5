//! The crate of a made-up parcel service, with the features `http` and `serde`.

#[path = "source.rs"]
mod by_the_macros;
#[allow(clippy::doc_markdown, reason = "the words are the vendor's")]
#[path = "generated.rs"]
#[rustfmt::skip]
mod by_generate;

macro_rules! api {
    ($module:ident) => {
        mod $module {
            use super::super::$module::{
                AnyParcelError, AnyParcelStatus, ParcelError, ParcelStatus,
            };

            #[test]
            fn a_status() {
                const BILLED: bool = ParcelStatus::Ok.is_billed();
                const CODE: Option<ParcelStatus> = ParcelStatus::from_u16(404);
                assert!(BILLED && CODE == Some(ParcelStatus::NotFound));
                let any = AnyParcelStatus::from(ParcelStatus::NotFound);
                assert_eq!((any.billed(), any.reason_phrase()), ("no", "Not Found"));
                assert_eq!(any.description(), "There is no such parcel.");
                let unlisted: AnyParcelStatus = "429 Whatever".parse().expect("a code");
                assert_eq!(AnyParcelStatus::try_from("429"), Ok(unlisted));
                assert_eq!((unlisted.billed(), unlisted.description()), ("", ""));
                assert!(!unlisted.is_billed() && unlisted.is_client_error());
                assert!("42".parse::<AnyParcelStatus>().is_err());
                assert!("4290".parse::<AnyParcelStatus>().is_err());
                assert_eq!("404 Gone".parse(), Ok(ParcelStatus::NotFound));
            }

            #[test]
            fn an_error_code() {
                const LATE: ParcelError = ParcelError::ParcelLate;
                const SEVERITY: &str = LATE.severity();
                assert_eq!((SEVERITY, LATE.solution()), ("medium", "Wait."));
                assert_eq!(LATE.to_string(), "50016");
                assert_eq!(format!("{LATE:#}"), "50016 parcel_late: The parcel is late. Wait.");
                assert_eq!(ParcelError::Internal.as_str(), "-1");
                assert_eq!(ParcelError::Internal.statuses(), [0; 0]);
                let any: AnyParcelError = "50015".parse().expect("any text");
                assert_eq!((any.severity(), any.statuses()), ("high", &[404, 410][..]));
                assert!(!any.may_resolve_itself());
                let unlisted = AnyParcelError::from("50017");
                assert_eq!((unlisted.severity(), unlisted.message(), unlisted.name()), ("", "", ""));
                assert!(unlisted.statuses().is_empty() && !unlisted.may_resolve_itself());
                let resolved = ParcelError::ALL.iter().filter(|code| code.may_resolve_itself());
                let resolved: Vec<&str> = resolved.map(|code| code.as_str()).collect();
                assert_eq!(resolved, ["50014", "50016"]);
            }

            #[cfg(feature = "http")]
            #[test]
            fn with_http() {
                use http::StatusCode;

                assert_eq!(StatusCode::from(ParcelStatus::NotFound), StatusCode::NOT_FOUND);
                let any = AnyParcelStatus::from(StatusCode::IM_A_TEAPOT);
                assert_eq!(StatusCode::try_from(any).ok(), Some(StatusCode::IM_A_TEAPOT));
                assert!(StatusCode::try_from(AnyParcelStatus::from(7)).is_err());
                assert!(ParcelStatus::try_from(StatusCode::IM_A_TEAPOT).is_err());
                assert!(any == StatusCode::IM_A_TEAPOT && StatusCode::IM_A_TEAPOT == any);
                assert!(ParcelStatus::Ok == StatusCode::OK && StatusCode::OK == ParcelStatus::Ok);
            }

            #[cfg(feature = "serde")]
            mod with_serde {
                use std::collections::BTreeMap;

                use serde::{Deserialize, Serialize, de::DeserializeOwned};
                use serde_json::json;

                use super::*;

                #[derive(Debug, PartialEq, Serialize, Deserialize)]
                struct Body {
                    code: AnyParcelError,
                    listed: ParcelError,
                    status: AnyParcelStatus,
                    by_status: BTreeMap<ParcelStatus, ParcelError>,
                    by_code: BTreeMap<AnyParcelError, u8>,
                }

                #[derive(Debug, PartialEq, Serialize, Deserialize)]
                struct Flattened {
                    #[serde(flatten)]
                    body: Body,
                }

                #[derive(Debug, PartialEq, Serialize, Deserialize)]
                #[serde(untagged)]
                enum Untagged {
                    Body(Body),
                }

                fn from<T: DeserializeOwned>(json: &serde_json::Value) -> T {
                    serde_json::from_value(json.clone()).expect("JSON of this type")
                }

                #[test]
                fn in_any_place() {
                    let body = || Body {
                        code: "50017".into(),
                        listed: ParcelError::Internal,
                        status: 429.into(),
                        by_status: [(ParcelStatus::Ok, ParcelError::ParcelLost)].into(),
                        by_code: [("50014".into(), 1)].into(),
                    };
                    let json = json!({
                        "code": "50017",
                        "listed": "-1",
                        "status": 429,
                        "by_status": {"200": "50015"},
                        "by_code": {"50014": 1},
                    });
                    assert_eq!(json!(body()), json);
                    let mut numbers = json.clone();
                    numbers["code"] = json!(50017);
                    numbers["listed"] = json!(-1);
                    for json in [json, numbers] {
                        assert_eq!(from::<Body>(&json), body());
                        assert_eq!(from::<Flattened>(&json), Flattened { body: body() });
                        assert_eq!(from::<Untagged>(&json), Untagged::Body(body()));
                    }
                    let error = serde_json::from_str::<ParcelError>("50017").expect_err("unlisted");
                    assert_eq!(error.to_string(), "unknown error code 50017");
                }
            }
        }
    };
}

mod api {
    api!(by_the_macros);
    api!(by_generate);
}
