//! Generates Rust enums from the tables of codes on a vendor's documentation page, at compile time.
//!
//! Of the three crates, [`kms-status`] has the codes of one vendor's service, `kms-status-macros` reads the page of any
//! vendor, and [`kms-status-codegen`] is the library behind it.
//!
//! * [`macro@status_codes`] reads HTTP status codes: `404 Not Found`.
//! * [`macro@error_codes`] reads the error codes in the body of a failed response: `KMS.0205`.
//!
//! ```
//! /// Status of a response from the key service.
//! #[kms_status_macros::status_codes(spec = "pages/keys.md")]
//! #[non_exhaustive]
//! pub enum KeyStatus {}
//!
//! assert_eq!(KeyStatus::from_u16(404), Some(KeyStatus::NotFound));
//! assert_eq!(KeyStatus::NotFound.to_string(), "404 Not Found");
//! assert_eq!(KeyStatus::NotFound.description(), "There is no such key.");
//!
//! // A client holds any status, whether the page lists it or not.
//! let status = AnyKeyStatus::from(503);
//! assert_eq!(status.listed(), None);
//! assert!(status.is_server_error());
//! ```
//!
//! The page of this example, `pages/keys.md`, is Markdown:
//!
//! ```markdown
#![doc = include_str!("../pages/keys.md")]
//! ```
//!
//! # Your own page
//!
//! 1. Save the page in your package, so that it is published with it.
//! 2. Write an enum with `spec = "…"` alone and build. The error shows the header row of each table, and the
//!    `columns(…)` or `skip(…)` to write for it.
//! 3. Build again until no error is left. Each one shows the line of the page and how to go on: an argument, a line for
//!    the enum's body, or a correction in your copy of the page.
//!
//! The enum, its `Display` output and its docs then say what the page says. When the page changes, Cargo builds the
//! crate again, and the build fails if the page no longer fits the arguments. The page itself is not part of the
//! compiled crate, and neither is an absolute path, so builds are reproducible.
//!
//! The generated code needs only `core` and builds without warnings in crates that are strict about lints, with
//! `#![no_std]`, and in every edition.
//!
//! To check the generated code in, so that your dependents compile no parser, see [`kms-status-codegen`].
//!
//! [`kms-status`]: https://docs.rs/kms-status
//! [`kms-status-codegen`]: https://docs.rs/kms-status-codegen
//!
#![doc = include_str!("reading_rules.md")]

use std::{env, path::Path};

use kms_status_codegen::Kind;
use proc_macro::TokenStream;

/// Generates an enum from the HTTP status codes on a page.
///
/// `pages/storage.html` lists the status codes of a storage service, and its error codes in another section:
///
/// ```html
#[doc = include_str!("../pages/storage.html")]
/// ```
///
/// ```
/// /// Status of a response from the storage service.
/// #[kms_status_macros::status_codes(
///     spec = "pages/storage.html",
///     section("Status codes"),
///     columns(code = "Return Value", description = "Meaning", returned_after = "Returned After"),
///     skip_rows("5xx"),
///     flag(may_succeed_later, column = "Meaning", text = "The bucket is being deleted."),
/// )]
/// #[derive(Default)]
/// #[non_exhaustive]
/// pub enum StorageStatus {
///     /// The object is in the bucket from now on.
///     #[default]
///     Stored = 201,
/// }
///
/// assert_eq!(StorageStatus::from_u16(201), Some(StorageStatus::Stored));
/// assert_eq!(StorageStatus::Stored.to_string(), "201 OK");
/// assert_eq!(StorageStatus::Ok.to_string(), "200 OK");
/// // The page has no phrase for 409: it is taken from IANA's registry.
/// assert_eq!(StorageStatus::Conflict.reason_phrase(), "Conflict");
/// assert_eq!(StorageStatus::Conflict.returned_after(), "PUT");
/// assert!(StorageStatus::Conflict.may_succeed_later());
/// ```
///
/// # Arguments
///
/// Only `spec` is required. How a table is read with them is described in the
/// [reading rules](crate#how-a-page-is-read).
///
/// ## `spec = "…"`
///
/// Names the page: a path with `/`, from the folder of the Cargo.toml of the crate with the enum. A page named `.md`,
/// `.markdown` or `.mdx` is Markdown, any other is HTML.
///
/// ## `columns(code = "…", reason = "…", description = "…", NAME = "…", unread("…", …))`
///
/// Says what the columns of a table hold, by their names in its header row. A table is read if it has exactly these
/// names, in any order. A name that the header row has twice is written twice, and taken from left to right. May be
/// repeated, for tables with other names.
///
/// * `code` is required. Its cells may hold the reason phrase as well: `404`, `404 Not Found` or `Not Found (404)`.
/// * `reason` is the reason phrase, which names the variant. Without one, IANA's registry has it.
/// * `description` is a text for `{:#}` and the docs.
/// * Any other `NAME` is a column of your own: it generates `const fn NAME(self) -> &'static str`. A name that is
///   generated for the enum anyway or that is nearly one of the words above is an error.
/// * `unread` names the columns that are not read.
///
/// Without this argument, it is `columns(code = "Status Code", reason = "Status", description = "Description")`.
///
/// If `columns` names the code's column a second time, and the header row has that name once, the code is the first
/// word of the cell, and the rest is for the second use: `columns(code = "Code", description = "Code")` reads
/// `404 There is no such key.`
///
#[doc = include_str!("arguments.md")]
///
/// # The enum
///
/// The body may name variants, with attributes and docs of their own: `Stored = 201,`. The page supplies the rest, each
/// named by its reason phrase in `UpperCamelCase`. Name a variant where two codes have the same phrase or where a code
/// has none; the error shows the line to write. A code in the body that the page does not have is an error.
///
/// The enum's own attributes, visibility and docs are kept. Write derives and other attributes below `status_codes`: a
/// derive above it sees the enum without the page's variants. It may then fail with "non-exhaustive patterns" (E0004),
/// or build and miss every variant.
///
/// # What is generated
///
/// For an enum `Status`:
///
/// * The enum is `#[repr(u16)]`; each discriminant is the code. It derives `Debug`, `Clone`, `Copy`, `PartialEq`, `Eq`,
///   `PartialOrd`, `Ord` and `Hash`. Its docs have a table of all codes, and those of each variant what the page says
///   about it.
/// * `Status::ALL` holds every status, in order of code.
/// * The methods are all `const`: `from_u16`, `as_u16`, `reason_phrase`, `description`, `is_informational`,
///   `is_success`, `is_redirection`, `is_client_error`, `is_server_error`, your own columns and flags. A text is
///   `&'static str`, and `""` where the page says nothing.
/// * `Display` shows `404 Not Found`, and with `{:#}` the description after it. Width, fill, alignment and precision
///   are honoured.
/// * `FromStr` and `TryFrom<&str>`, with the error `ParseStatusError`, read the code alone or followed by a space and
///   anything: a client is to ignore the phrase (RFC 9112, section 4). Its method `unknown` returns the code if the
///   text has one that the page does not list.
/// * `TryFrom<u16>` has the error `UnknownStatus`, which holds the code. `From<Status> for u16` and `PartialEq<u16>`
///   are there, too.
/// * `AnyStatus` is any status that the service may send, `Listed(Status)` or `Unlisted(UnknownStatus)`. Use it in your
///   error type and in serde structs. It converts from any `u16` and any text that begins with a code. It has `as_u16`,
///   `listed`, `Display` and all methods of the enum, which give `""` or `false` for a code that the page does not list;
///   the five `is_…` methods of a class are those of the number. Its order is that of the numbers.
/// * With `serde`, a status is its number, in map keys and text formats too. Deserializing a code that the page does not
///   list fails for `Status`, and not for `AnyStatus`.
/// * With `http`, `Status` and `AnyStatus` convert from and to `http::StatusCode` and compare with it. Only the conversions
///   from `StatusCode` to `Status`, and from `AnyStatus` to `StatusCode`, can fail.
///
/// What is not generated: `Default`, and `Error` for the enum and `AnyStatus`, since a status is a part of an error. A derive
/// of serde's traits compiles, but writes the names of the variants: use the argument `serde`.
#[proc_macro_attribute]
pub fn status_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(Kind::StatusCodes, arguments, item)
}

/// Generates an enum from the error codes on a page.
///
/// The arguments, the body and the errors are those of [`macro@status_codes`]; what differs is below. `pages/keys.html`
/// lists the errors of a key service:
///
/// ```html
#[doc = include_str!("../pages/keys.html")]
/// ```
///
/// ```
/// /// Error code in the body of a response from the key service.
/// #[kms_status_macros::error_codes(
///     spec = "pages/keys.html",
///     columns(code = "Error Code", status = "Status Code", message = "Message", solution = "Measure"),
///     flag(may_succeed_later, column = "Measure", text = "Try again later."),
///     skip_rows("5000-5999"),
/// )]
/// #[non_exhaustive]
/// pub enum KeyError {
///     KeyNotFound = "KEY.0404",
/// }
///
/// assert_eq!(KeyError::from_code("KEY.0404"), Some(KeyError::KeyNotFound));
/// assert_eq!(KeyError::Key0409.to_string(), "KEY.0409");
/// assert_eq!(format!("{:#}", KeyError::Key0409), "KEY.0409: The key is in use. Try again later.");
/// assert_eq!(KeyError::Key0409.statuses(), [400, 409]);
/// assert_eq!(KeyError::Key0409.solution(), "Try again later.");
/// assert!(KeyError::Key0503.may_succeed_later());
///
/// // Any code that the service may send:
/// let error_code = AnyKeyError::from("KEY.9999");
/// assert_eq!(error_code.listed(), None);
/// assert_eq!(error_code.to_string(), "KEY.9999");
/// ```
///
/// # Arguments
///
/// `columns` knows `code`, `name`, `status`, `message`, `description` and `solution`. It has no default: without one, the
/// error proposes one for each table of the page, guessed from its cells.
///
/// Where a column is named twice, as the code and as something else, and the header row has it once, the code is the first
/// word of its cells, and what follows is the rest: `columns(code = "Code", name = "Code")` reads `10000 no_error`, and
/// `columns(code = "Code", unread("Code"))` reads the code alone.
///
/// How a table is read with the arguments is described in the [reading rules](crate#how-a-page-is-read).
///
/// # What is generated
///
/// For an enum `ErrorCode`:
///
/// * The enum has the codes in order of their bytes, and derives `Debug`, `Clone`, `Copy`, `PartialEq`, `Eq`, `PartialOrd`,
///   `Ord` and `Hash`. Its discriminants change with the page and are no part of the API. Its docs have a table of all codes,
///   and those of each variant everything that the page says about it.
/// * `ErrorCode::ALL` holds every error code.
/// * The methods are all `const`: `from_code`, `as_str`, and `name`, `statuses`, `message`, `description`, `solution` and your
///   own columns, each if its column is read, and your flags. A text is `&'static str`; where the page says nothing, they
///   return `""` or `[]`.
/// * `Display` shows the code, which `FromStr` reads. `{:#}` adds name, message, description and solution, each unless a text
///   before it contains it. Width, fill, alignment and precision are honoured.
/// * `FromStr` and `TryFrom<&str>` have the error `UnknownErrorCode`. `From<ErrorCode> for &'static str`, `AsRef<str>`,
///   `PartialEq<str>` and `PartialEq<&str>` are there, too.
/// * `AnyErrorCode` is any error code that the service may send, `Listed(ErrorCode)` or `Unlisted(UnknownErrorCode)`. Use it
///   in your error type and in serde structs. It converts from any `&str`. It has `listed`, `Display` and all methods of the
///   enum, which give `""`, `[]` or `false` for a code that the page does not list. Its order is that of the texts.
/// * `UnknownErrorCode` is a code that the page does not list, and an error. It holds up to 63 bytes of the text without
///   allocation; a longer text is cut at a character, with `…` after it.
/// * With `serde`, an error code is its text. It is read from a number, too, in formats that describe themselves:
///   `"code": 50014`. Deserializing a code that the page does not list fails for `ErrorCode`, and not for `AnyErrorCode`.
///
/// What is not generated: `Default`, and `Error` for the enum and `AnyErrorCode`, since a code is a part of an error. A derive
/// of serde's traits compiles, but writes the names of the variants: use the argument `serde`.
///
/// # A client
///
/// The error type of a client holds the `Any` type and the server's own message:
///
/// ```
/// # #[kms_status_macros::error_codes(
/// #     spec = "pages/keys.html",
/// #     columns(code = "Error Code", status = "Status Code", message = "Message", solution = "Measure"),
/// #     flag(may_succeed_later, column = "Measure", text = "Try again later."),
/// #     skip_rows("5000-5999"),
/// # )]
/// # pub enum KeyError {}
/// #[derive(Debug)]
/// pub struct ServiceError {
///     pub status: u16,
///     pub code: AnyKeyError,
///     pub message: String,
/// }
///
/// impl ServiceError {
///     /// The page decides for the codes that it lists, the status for all others.
///     pub fn may_succeed_later(&self) -> bool {
///         match self.code.listed() {
///             Some(code) => code.may_succeed_later(),
///             None => self.status == 429 || self.status >= 500,
///         }
///     }
/// }
///
/// impl std::fmt::Display for ServiceError {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         write!(f, "{}: {}", self.code, self.message)
///     }
/// }
///
/// impl std::error::Error for ServiceError {}
///
/// let message = "The key is rotated just now.".to_owned();
/// let error = ServiceError { status: 409, code: "KEY.0409".into(), message };
/// assert_eq!(error.to_string(), "KEY.0409: The key is rotated just now.");
/// assert!(error.may_succeed_later());
/// ```
#[proc_macro_attribute]
pub fn error_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(Kind::ErrorCodes, arguments, item)
}

fn expand(kind: Kind, arguments: TokenStream, item: TokenStream) -> TokenStream {
    // Empty outside Cargo; the error about the page then says so.
    let manifest_dir = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let manifest_dir = Path::new(&manifest_dir);
    kms_status_codegen::expand(kind, arguments.into(), item.into(), manifest_dir).into()
}
