//! The status codes and error codes of Open Telekom Cloud's Key Management Service (KMS) as Rust enums, generated from the
//! vendor's own documentation.
//!
//! * [`KmsErrorCode`] is an error code that the page lists, with its message, description and solution; [`KmsStatus`] is a
//!   status code.
//! * [`AnyKmsErrorCode`] and [`AnyKmsStatus`] hold a code whether the page lists it or not. They are what a client holds,
//!   since a service may send a code that its page does not list.
//!
//! A failed call answers with a status and an error code, on which a client acts:
//!
//! ```
//! use kms_status::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode};
//!
//! fn next_step(status: AnyKmsStatus, code: AnyKmsErrorCode) -> String {
//!     let listed = code.listed();
//!     if status == 401 || listed.is_some_and(KmsErrorCode::needs_new_token) {
//!         "log in again".to_owned()
//!     } else if status == 429
//!         || status.is_server_error()
//!         || listed.is_some_and(KmsErrorCode::may_succeed_later)
//!     {
//!         "try again later".to_owned()
//!     } else {
//!         format!("{status}, {code:#}")
//!     }
//! }
//!
//! let text = "400 Bad Request, KMS.0205: Invalid key ID. Enter a valid key ID.";
//! assert_eq!(next_step(400.into(), "KMS.0205".into()), text);
//! assert_eq!(next_step(403.into(), "KMS.0303".into()), "log in again");
//! // Neither page lists these.
//! assert_eq!(next_step(502.into(), "KMS.9999".into()), "try again later");
//! ```
//!
//! # In a client
//!
//! An error type that keeps status and error code, and says what to do:
//!
//! ```
//! use std::{error::Error, fmt};
//!
//! use kms_status::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode};
//!
//! #[derive(Debug)]
//! pub struct KmsError {
//!     pub status: AnyKmsStatus,
//!     pub code: AnyKmsErrorCode,
//! }
//!
//! impl KmsError {
//!     pub fn needs_login(&self) -> bool {
//!         self.status == 401 || self.code.listed().is_some_and(KmsErrorCode::needs_new_token)
//!     }
//!
//!     pub fn may_succeed_later(&self) -> bool {
//!         self.status == 429
//!             || self.status.is_server_error()
//!             || self.code.listed().is_some_and(KmsErrorCode::may_succeed_later)
//!     }
//! }
//!
//! impl fmt::Display for KmsError {
//!     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
//!         write!(f, "{}, {}", self.status, self.code)?;
//!         match self.code.listed() {
//!             Some(code) => write!(f, " {}", code.solution()),
//!             None => Ok(()),
//!         }
//!     }
//! }
//!
//! impl Error for KmsError {}
//!
//! let error = KmsError { status: 400.into(), code: "KMS.0205".into() };
//! let text = "400 Bad Request, KMS.0205: Invalid key ID. Enter a valid key ID.";
//! assert_eq!(error.to_string(), text);
//! assert!(!error.needs_login() && !error.may_succeed_later());
//!
//! // Neither page lists these.
//! let error = KmsError { status: 502.into(), code: "KMS.9999".into() };
//! assert_eq!(error.to_string(), "502, KMS.9999");
//! assert!(error.may_succeed_later());
//! ```
//!
//! A request that is sent again may do a thing twice, such as creating a key: the first one may have succeeded although
//! its answer is an error.
//!
//! # What a release may change
//!
//! A release that follows a new page may move a code from `Err` to `Ok`, and from `Unlisted` to `Listed`. So decide on the
//! number of a status, its class, or a method such as [`KmsErrorCode::may_succeed_later`] whether to try again, never on
//! `Err` or `Unlisted`. Both enums are `#[non_exhaustive]`: a `match` on them needs an arm for all other codes.
//!
//! `use KmsStatus::*` brings a variant `Ok` into scope, which shadows the one of `Result`.
//!
#![doc = include_str!("generated/unlisted_statuses.md")]
//!
//! # Features
//!
//! The crate never allocates, and needs no standard library, unless `http` brings it.
//!
//! * `spec`, on by default: read the pages in `spec/` when the crate is compiled, with the attribute macros of
//!   [`kms-status-macros`]. The parsers that this takes into the build, not into the program, are licensed under MIT or
//!   Apache-2.0, and some under MPL-2.0 or ISC. Without it the crate is compiled from what the macros generated from
//!   the same pages, and has no dependency: a library should depend on it that way.
//! * `serde`: a status is serialized as its number, and an error code as its text. A code that the page does not list is an
//!   error that names it for [`KmsStatus`] and [`KmsErrorCode`], and none for [`AnyKmsStatus`] and [`AnyKmsErrorCode`].
//! * `http`: conversions from and to [`http::StatusCode`] of `http` 1, which needs the standard library.
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
