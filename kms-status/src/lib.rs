//! The status codes and error codes of Open Telekom Cloud's Key Management Service (KMS) as Rust enums, generated from the
//! vendor's own documentation.
//!
//! There are three crates: `kms-status` contains the codes of one vendor's service, [`kms-status-macros`] reads any vendor's
//! page, and [`kms-status-codegen`](https://docs.rs/kms-status-codegen) is the library behind the macros.
//!
//! * [`AnyKmsErrorCode`] and [`AnyKmsStatus`] hold any code that the service may send. Use them in your error type.
//! * [`KmsErrorCode`] and [`KmsStatus`] are the codes that the pages list, for a `match`.
//!
//! A failed call returns a status and an error code, and a client acts on both:
//!
//! ```
//! use kms_status::{AnyKmsErrorCode, AnyKmsStatus};
//!
//! fn next_step(status: AnyKmsStatus, code: AnyKmsErrorCode) -> String {
//!     // For a listed code, the page says whether to retry. For any other code, the status does.
//!     let may_succeed_later = match code.listed() {
//!         Some(code) => code.may_succeed_later(),
//!         None => status == 429 || status.is_server_error(),
//!     };
//!     if status == 401 || code.needs_new_token() {
//!         "log in again".to_owned()
//!     } else if may_succeed_later {
//!         "try again later".to_owned()
//!     } else {
//!         format!("{status}, {code:#}")
//!     }
//! }
//!
//! let text = "404 Not Found, KMS.0205: Invalid key ID. Enter a valid key ID.";
//! assert_eq!(next_step(404.into(), "KMS.0205".into()), text);
//! assert_eq!(next_step(401.into(), "APIGW.9999".into()), "log in again");
//! assert_eq!(next_step(502.into(), "KMS.9999".into()), "try again later");
//! ```
//!
//! # In a client
//!
//! This error type keeps the server's status, code and message, and shows the page's solution:
//!
//! ```
//! use std::{error::Error, fmt};
//!
//! use kms_status::{AnyKmsErrorCode, AnyKmsStatus};
//!
//! #[derive(Debug)]
//! pub struct KmsError {
//!     pub status: AnyKmsStatus,
//!     pub code: AnyKmsErrorCode,
//!     /// The server's own message.
//!     pub message: String,
//! }
//!
//! impl KmsError {
//!     pub fn needs_login(&self) -> bool {
//!         self.status == 401 || self.code.needs_new_token()
//!     }
//!
//!     pub fn may_succeed_later(&self) -> bool {
//!         match self.code.listed() {
//!             Some(code) => code.may_succeed_later(),
//!             None => self.status == 429 || self.status.is_server_error(),
//!         }
//!     }
//! }
//!
//! impl fmt::Display for KmsError {
//!     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//!         write!(f, "{}, {}: {}", self.status, self.code, self.message)?;
//!         match self.code.solution() {
//!             "" => Ok(()),
//!             solution => write!(f, " {solution}"),
//!         }
//!     }
//! }
//!
//! impl Error for KmsError {}
//!
//! let message = "Invalid key ID.".to_owned();
//! let error = KmsError { status: 404.into(), code: "KMS.0205".into(), message };
//! assert_eq!(error.to_string(), "404 Not Found, KMS.0205: Invalid key ID. Enter a valid key ID.");
//! assert!(!error.needs_login() && !error.may_succeed_later());
//!
//! // The pages list neither of these codes.
//! let message = "Try again.".to_owned();
//! let error = KmsError { status: 599.into(), code: "KMS.9999".into(), message };
//! assert_eq!(error.to_string(), "599, KMS.9999: Try again.");
//! assert!(error.may_succeed_later());
//! ```
//!
//! Retrying is not always safe: a request that reported failure may still have created its key.
//!
//! # What a release may change
//!
//! A later release may list more codes. Parsing such a code then returns `Ok` in place of `Err`, and `Listed` in place of
//! `Unlisted`. So never let `Err`, `None` or `Unlisted` alone decide whether to retry. For a listed code, use its flags:
//! methods such as `may_succeed_later`. For any other code, use the number of the status or its class.
//!
//! Both enums are `#[non_exhaustive]`: a `match` on them needs an arm for all other codes. The discriminants of
//! [`KmsErrorCode`] change with the page and are not part of the API.
//!
//! `use KmsStatus::*` brings the variant `Ok` into scope, which shadows `Result::Ok`.
//!
#![doc = include_str!("generated/unlisted_statuses.md")]
//!
//! # Features
//!
//! The crate is `no_std` (the `http` feature needs `std`), never allocates and contains no `unsafe`.
//!
//! * `spec`, on by default: [`kms-status-macros`] reads the pages in `spec/` when the crate is compiled. The parsers that it
//!   needs are licensed under MIT or Apache-2.0, and some under MPL-2.0 or ISC. They are part of the build, but not of your
//!   program. Without `spec`, the checked-in output of the macros is compiled instead: no dependencies and no proc macro. A
//!   library that depends on `kms-status` should therefore set `default-features = false`.
//! * `serde`: a status is serialized as its number, and an error code as its text. Deserializing an undocumented code fails
//!   for [`KmsStatus`] and [`KmsErrorCode`]; the `Any` types accept it.
//! * `http`: conversions from and to [`http::StatusCode`] of `http` 1.
//!
//! ```
//! # #[cfg(feature = "serde")] {
//! use kms_status::{AnyKmsErrorCode, KmsErrorCode, KmsStatus};
//!
//! assert_eq!(serde_json::to_string(&KmsErrorCode::Kms0205).unwrap(), "\"KMS.0205\"");
//! assert_eq!(serde_json::from_str::<KmsStatus>("404").unwrap(), KmsStatus::NotFound);
//! assert_eq!(serde_json::from_str::<AnyKmsErrorCode>("\"KMS.9999\"").unwrap(), "KMS.9999");
//! assert!(serde_json::from_str::<KmsErrorCode>("\"KMS.9999\"").is_err());
//! # }
//!
//! # #[cfg(feature = "http")] {
//! use http::StatusCode;
//! use kms_status::AnyKmsStatus;
//!
//! let status = AnyKmsStatus::from(StatusCode::TOO_MANY_REQUESTS);
//! assert!(status == 429 && status.is_client_error() && status == StatusCode::TOO_MANY_REQUESTS);
//! assert_eq!(StatusCode::try_from(status).unwrap(), StatusCode::TOO_MANY_REQUESTS);
//! # }
//! ```
//!
//! [`kms-status-macros`]: https://docs.rs/kms-status-macros
//! [`http::StatusCode`]: https://docs.rs/http/1/http/struct.StatusCode.html

#![no_std]
#![forbid(unsafe_code)]

#[cfg_attr(feature = "spec", path = "page/error_code.rs")]
#[cfg_attr(not(feature = "spec"), path = "generated/error_code.rs")]
#[allow(
    clippy::doc_markdown,
    clippy::too_many_lines,
    reason = "the words and the number of codes are the vendor's"
)]
#[rustfmt::skip]
mod error_code;
#[cfg_attr(feature = "spec", path = "page/status.rs")]
#[cfg_attr(not(feature = "spec"), path = "generated/status.rs")]
#[rustfmt::skip]
mod status;

pub use error_code::{AnyKmsErrorCode, KmsErrorCode, UnknownKmsErrorCode};
pub use status::{AnyKmsStatus, KmsStatus, ParseKmsStatusError, UnknownKmsStatus};
