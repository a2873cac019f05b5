//! The status codes and error codes of Open Telekom Cloud's Key Management Service (KMS) as Rust enums, every word of them
//! from the vendor's own pages.
//!
//! A failed call answers with a status and an error code, and a client acts on the error code:
//!
//! ```
//! use kms_status::KmsErrorCode;
//!
//! fn next_step(status: u16, error_code: &str) -> String {
//!     match error_code.parse() {
//!         Ok(KmsErrorCode::Kms0302 | KmsErrorCode::Kms0303) => "log in again".to_owned(),
//!         // The number decides, not what the page lists.
//!         _ if status == 429 || status >= 500 => "try again later".to_owned(),
//!         Ok(code) => format!("{code} {}", code.solution()),
//!         Err(_) => format!("{status} {error_code}"),
//!     }
//! }
//!
//! assert_eq!(next_step(403, "KMS.0303"), "log in again");
//! assert_eq!(next_step(503, "KMS.9999"), "try again later");
//! assert_eq!(next_step(400, "KMS.0205"), "KMS.0205: Invalid key ID. Enter a valid key ID.");
//! ```
//!
//! The crate needs no standard library and never allocates. A page that the vendor updates may have more codes than this
//! one, so both enums are `#[non_exhaustive]`: a `match` on them needs an arm for all others.
//!
//! # What a new release may change
//!
//! A release that follows a new page may move a code from `Err` to `Ok`. Decide on the number of a status or its class
//! whether to try again, never on `Err`. `use KmsStatus::*` brings a variant `Ok` into scope, which hides the one of
//! `Result`.
//!
//! The two pages do not agree: the page of error codes names the statuses 405, 409 and 503, which the page of status
//! codes does not list, so they are no [`KmsStatus`].
//!
//! # Features
//!
//! * `spec`, on by default: read the pages in `spec/` when the crate is compiled, with the attribute macros of
//!   [`kms-status-macros`]. Without it the crate is compiled from what the macros made of the same pages, and has no
//!   dependency: a library should depend on it that way.
//! * `serde`: a status is serialized as its number and an error code as its text; one that the page does not list is an
//!   error that names it.
//! * `http`: conversions from and to [`http::StatusCode`] of `http` 1.
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

#[cfg(feature = "http")]
mod http;
#[cfg(feature = "serde")]
mod serde;

pub use error_code::{AnyKmsErrorCode, KmsErrorCode, UnknownKmsErrorCode};
pub use status::{AnyKmsStatus, KmsStatus, ParseKmsStatusError, UnknownKmsStatus};
