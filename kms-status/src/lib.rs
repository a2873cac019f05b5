//! The status codes of Open Telekom Cloud's Key Management Service (KMS) as a Rust enum, every word of it from the
//! vendor's own page.
//!
//! ```
//! use kms_status::KmsStatus;
//!
//! fn explain(code: u16) -> String {
//!     match KmsStatus::try_from(code) {
//!         Ok(KmsStatus::NotFound) => "no such key".to_owned(),
//!         Ok(status) => format!("{status:#}"), // code, phrase and description
//!         // A code that the page does not list keeps its number and its class.
//!         Err(unknown) if unknown.is_server_error() => "try again later".to_owned(),
//!         Err(unknown) => unknown.to_string(),
//!     }
//! }
//!
//! assert_eq!(explain(404), "no such key");
//! assert_eq!(explain(418), "unknown status code 418");
//! assert_eq!(KmsStatus::NotFound.to_string(), "404 Not Found");
//! ```
//!
//! The crate needs no standard library and never allocates. A page that the vendor updates may have more codes than
//! this one, so [`KmsStatus`] is `#[non_exhaustive]`: a `match` on it needs an arm for all others.
//!
//! # Features
//!
//! * `spec`, on by default: read the page, `spec/status-codes.md`, when the crate is compiled, with the attribute macro
//!   of [`kms-status-macros`]. Without it the crate is compiled from what the macro made of the same page, and has no
//!   dependency.
//! * `serde`: a status is serialized as its number, and an unknown number is an error.
//! * `http`: conversions from and to [`http::StatusCode`].
//!
//! [`kms-status-macros`]: https://docs.rs/kms-status-macros
//! [`http::StatusCode`]: https://docs.rs/http/latest/http/struct.StatusCode.html

#![no_std]
#![forbid(unsafe_code)]

#[cfg(not(feature = "spec"))]
#[path = "generated.rs"]
mod status;
#[cfg(feature = "spec")]
#[path = "page.rs"]
mod status;

#[cfg(feature = "http")]
mod http;
#[cfg(feature = "serde")]
mod serde;

pub use status::{KmsStatus, ParseKmsStatusError, UnknownKmsStatus};
