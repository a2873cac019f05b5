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
///     columns(
///         code = "Return Value",
///         description = "Meaning",
///         returned_after = "Returned After",
///     ),
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
/// ## `spec`
///
/// `spec = "…"` names the page: a path with `/`, from the folder of the Cargo.toml of the crate with the enum. A page
/// named `.md`, `.markdown` or `.mdx` is Markdown, any other is HTML.
///
/// ## `columns`
///
/// ```text
/// columns(code = "…", reason = "…", description = "…", NAME = "…", unread("…", …))
/// ```
///
/// Says what the columns of a table hold, by their names in its header row. A table is read if it has exactly these
/// names, in any order. A name that the header row has twice is written twice, and taken from left to right. `columns`
/// may be repeated, for tables with other names.
///
/// * `code` is required. Its cells may hold the reason phrase as well: `404`, `404 Not Found` or `Not Found (404)`.
/// * `reason` is the reason phrase, which names the variant. A phrase that the page does not give is taken from IANA's
///   registry.
/// * `description` is a text for `{:#}` and the docs.
/// * Any other `NAME` is a column of your own: it generates `const fn NAME(self) -> &'static str`. A name that is
///   generated anyway, or that looks like a misspelt word of this list, is an error. A text without a letter, a
///   digit or a symbol such as `✅` is `""`.
/// * `unread` names the columns that are not read.
///
/// The default is `columns(code = "Status Code", reason = "Status", description = "Description")`.
///
/// If `columns` names the code's column twice, and the header row has that name once, the first word of the cell is the
/// code, and the rest is read for the other role: `columns(code = "Code", description = "Code")` reads
/// `404 There is no such key.`
///
#[doc = include_str!("arguments.md")]
///
/// ## `serde`
///
/// `serde` implements `Serialize` and `Deserialize` for the enum and its `Any` type. Your crate must depend on version
/// 1 of `serde`. With `serde(feature = "…")`, the implementations need that feature of your crate.
///
/// A status is written as its number. It is read from a number, or from text, such as the key of a map in JSON. A code
/// that the page does not list is an error for the enum, but not for the `Any` type. The page of this example is the
/// one [in the crate's docs](crate), which lists 200 and 404:
///
/// ```
/// #[kms_status_macros::status_codes(spec = "pages/keys.md", serde)]
/// pub enum KeyStatus {}
///
/// # fn main() -> Result<(), serde_json::Error> {
/// assert_eq!(serde_json::to_string(&KeyStatus::NotFound)?, "404");
/// assert_eq!(serde_json::from_str::<KeyStatus>("404")?, KeyStatus::NotFound);
/// assert!(serde_json::from_str::<KeyStatus>("503").is_err());
/// assert_eq!(serde_json::from_str::<AnyKeyStatus>("503")?, 503);
/// # Ok(())
/// # }
/// ```
///
/// ## `http`
///
/// `http` implements the conversions of the enum and its `Any` type from and to `http::StatusCode`, and the comparison
/// with it. A conversion fails only from a `StatusCode` to the enum, and from the `Any` type to a `StatusCode`. Your
/// crate must depend on version 1 of `http`. With `http(feature = "…")`, the implementations need that feature of your
/// crate. With the same page:
///
/// ```
/// use http::StatusCode;
///
/// #[kms_status_macros::status_codes(spec = "pages/keys.md", http)]
/// pub enum KeyStatus {}
///
/// assert_eq!(KeyStatus::NotFound, StatusCode::NOT_FOUND);
/// assert_eq!(StatusCode::from(KeyStatus::NotFound), StatusCode::NOT_FOUND);
/// assert_eq!(AnyKeyStatus::from(StatusCode::NOT_FOUND), KeyStatus::NotFound);
/// // The page does not list 502, and 9999 is no `StatusCode`.
/// assert!(KeyStatus::try_from(StatusCode::BAD_GATEWAY).is_err());
/// assert!(StatusCode::try_from(AnyKeyStatus::from(9999)).is_err());
/// ```
///
/// # The enum
///
/// The body may name variants, with attributes and docs of their own: `Stored = 201,`. The page supplies the rest, each
/// named by its reason phrase in `UpperCamelCase`. Name a variant where two codes have the same phrase or where a code
/// has none; the error shows the line to write. A code in the body that the page does not have is an error.
///
/// The enum's own attributes, visibility and docs are kept. Write derives below `status_codes`: one above it sees the
/// enum without the page's variants. It may then fail with "non-exhaustive patterns" (E0004), or build and miss every
/// variant: `cargo expand` shows what it made.
///
/// # What is generated
///
/// For an enum `Status`:
///
/// * The enum is `#[repr(u16)]`; each discriminant is the code. It implements `Debug`, `Clone`, `Copy`, `PartialEq`,
///   `Eq`, `PartialOrd`, `Ord` and `Hash`. Its docs list all codes in a table; the docs of a variant have everything
///   that was read about its code.
/// * `Status::ALL` holds every status, in order of code.
/// * The methods are all `const`: `from_u16`, `as_u16`, `reason_phrase`, `description`, `is_informational`,
///   `is_success`, `is_redirection`, `is_client_error`, `is_server_error`, your own columns and flags. A text is a
///   `&'static str`, which is `""` where the page says nothing.
/// * `Display` shows `404 Not Found`, and with `{:#}` the description after it. Width, fill, alignment and precision
///   are honoured.
/// * `FromStr` and `TryFrom<&str>` read the code alone, or followed by a space and anything: a client is to ignore the
///   phrase (RFC 9112, section 4). Their error is `ParseStatusError`; its method `unknown` returns the code of the text
///   if the page does not list it.
/// * `TryFrom<u16>` has the error `UnknownStatus`, which holds the code. `From<Status> for u16` and `PartialEq<u16>`
///   are implemented, too.
/// * `AnyStatus` is any status that the service may send: `Listed(Status)` or `Unlisted(UnknownStatus)`. Use it in your
///   error type and in serde structs. It converts from any `u16`, and `listed` returns the `Status` if the page lists
///   it. It has every method of the enum that takes `self`; for an unlisted code, a text is `""`, a flag is `false`,
///   and the class is that of the number. It is parsed, shown, compared and ordered by its number. `FromStr` fails only
///   if the text does not begin with a code.
///
/// # What is not generated
///
/// `Default` is not implemented, and neither is `Error` for the enum and `AnyStatus`, since a status is a part of an
/// error. Do not derive `Serialize` or `Deserialize`: a derive reads and writes the names of the variants. Use the
/// argument `serde`.
#[proc_macro_attribute]
pub fn status_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(Kind::StatusCodes, arguments, item)
}

/// Generates an enum from the error codes on a page.
///
/// `pages/key-errors.md` lists the error codes of a key service:
///
/// ```markdown
#[doc = include_str!("../pages/key-errors.md")]
/// ```
///
/// ```
/// /// Error code in the body of a response from the key service.
/// #[kms_status_macros::error_codes(
///     spec = "pages/key-errors.md",
///     columns(
///         code = "Error Code",
///         status = "Status Code",
///         message = "Message",
///         solution = "Measure",
///         severity = "Severity",
///     ),
///     flag(may_succeed_later, column = "Measure", text = "Try again later."),
///     skip_rows("5000-5999"),
/// )]
/// #[non_exhaustive]
/// pub enum KeyError {
///     NotFound = "KEY.0404",
/// }
///
/// assert_eq!(KeyError::from_code("KEY.0404"), Some(KeyError::NotFound));
/// assert_eq!(KeyError::Key0409.to_string(), "KEY.0409");
/// let text = "KEY.0409: The key is in use. Try again later.";
/// assert_eq!(format!("{:#}", KeyError::Key0409), text);
/// assert_eq!(KeyError::Key0409.statuses(), [400, 409]);
/// assert_eq!(KeyError::Key0409.severity(), "low");
/// assert!(KeyError::Key0409.may_succeed_later());
///
/// // A client holds any code, whether the page lists it or not.
/// let error_code = AnyKeyError::from("KEY.9999");
/// assert_eq!(error_code.listed(), None);
/// assert_eq!(error_code.to_string(), "KEY.9999");
/// assert_eq!(error_code.solution(), "");
/// ```
///
/// # Arguments
///
/// `spec` and `columns` are required. How a table is read with them is described in the
/// [reading rules](crate#how-a-page-is-read).
///
/// ## `spec`
///
/// `spec = "…"` names the page: a path with `/`, from the folder of the Cargo.toml of the crate with the enum. A page
/// named `.md`, `.markdown` or `.mdx` is Markdown, any other is HTML.
///
/// ## `columns`
///
/// ```text
/// columns(
///     code = "…", name = "…", status = "…", message = "…", description = "…", solution = "…",
///     NAME = "…", unread("…", …)
/// )
/// ```
///
/// Says what the columns of a table hold, by their names in its header row. A table is read if it has exactly these
/// names, in any order. A name that the header row has twice is written twice, and taken from left to right. `columns`
/// may be repeated, for tables with other names.
///
/// * `code` is required.
/// * `name` is a symbolic name, which names the variant: `NO_SUCH_KEY` in place of `10404`.
/// * `status` holds the HTTP status codes that come with the error: `404`, `404/500` or `Conflict (409)`.
/// * `message`, `description` and `solution` are texts for `{:#}` and the docs.
/// * Any other `NAME` is a column of your own: it generates `const fn NAME(self) -> &'static str`. A name that is
///   generated anyway, or that looks like a misspelt word of this list, is an error. A text without a letter, a
///   digit or a symbol such as `✅` is `""`.
/// * `unread` names the columns that are not read.
///
/// There is no default: without `columns`, the build fails and proposes one for each table, guessed from its cells.
///
/// If `columns` names the code's column twice, and the header row has that name once, the first word of the cell is the
/// code, and the rest is read for the other role: `columns(code = "Code", name = "Code")` reads `10000 no_error`, and
/// `columns(code = "Code", unread("Code"))` reads only the code of such a cell.
///
#[doc = include_str!("arguments.md")]
///
/// ## `serde`
///
/// `serde` implements `Serialize` and `Deserialize` for the enum and its `Any` type. Your crate must depend on version
/// 1 of `serde`. With `serde(feature = "…")`, the implementations need that feature of your crate.
///
/// An error code is written as its text. It is read from text, from bytes, or from an integer in formats that describe
/// themselves, such as JSON: `"code": 50014`. If a code on the page is a number with zeros before it, such as `08001`,
/// integers are refused, since they would lose the zeros. A code that the page does not list is an error for the enum,
/// but not for the `Any` type. An XML reader that makes a map of an element, such as `quick-xml`, cannot read a code
/// from one: read the text and parse it. See the example [of a client](#a-client).
///
/// # The enum
///
/// The body may name variants, with attributes and docs of their own: `NotFound = "KEY.0404",`. The page supplies the
/// rest, each named by its `name`, or else by its code, in `UpperCamelCase`: `KEY.0409` is `Key0409`. Name a variant
/// where two codes would get the same name; the error shows the line to write. A text that the body names is a code
/// however it looks: `MethodNotAllowed = "Method Not Allowed",`. A code in the body that the page does not have is an
/// error.
///
/// The enum's own attributes, visibility and docs are kept. Write derives below `error_codes`: one above it sees the
/// enum without the page's variants. It may then fail with "non-exhaustive patterns" (E0004), or build and miss every
/// variant: `cargo expand` shows what it made.
///
/// # What is generated
///
/// For an enum `ErrorCode`:
///
/// * The enum implements `Debug`, `Clone`, `Copy`, `PartialEq`, `Eq`, `PartialOrd`, `Ord` and `Hash`. Its variants are
///   in order of code, by bytes. Its docs list all codes in a table; the docs of a variant have everything that was
///   read about its code.
/// * `ErrorCode::ALL` holds every error code, in this order.
/// * The methods are all `const`: `from_code`, `as_str`, your own columns and flags, and for each column that is read
///   `name`, `statuses`, `message`, `description` and `solution`. A text is a `&'static str`, which is `""` where the
///   page says nothing; `statuses` is then `[]`.
/// * `Display` shows the code and nothing else, for a listed code as for an unlisted one, and `FromStr` reads it.
///   `{:#}` adds name, message, description and solution, each unless a text before it contains it. Width, fill,
///   alignment and precision are honoured.
/// * `FromStr` and `TryFrom<&str>` have the error `UnknownErrorCode`, which holds the text.
///   `From<ErrorCode> for &'static str`, `AsRef<str>`, `PartialEq<str>` and `PartialEq<&str>` are implemented, too.
/// * `AnyErrorCode` is any code that the service may send: `Listed(ErrorCode)` or `Unlisted(UnknownErrorCode)`. Use it
///   in your error type and in serde structs. It converts from any `&str`, and `listed` returns the `ErrorCode` if the
///   page lists it. It has every method of the enum that takes `self`; for an unlisted code, a text is `""`, `statuses`
///   is `[]`, and a flag is `false`. It is parsed, shown, compared and ordered by its text. `FromStr` never fails.
/// * `UnknownErrorCode` keeps the text without allocation, up to 63 bytes; a longer one is cut at a character, with `…`
///   after it.
///
/// # What is not generated
///
/// `Default` is not implemented, and neither is `Error` for the enum and `AnyErrorCode`, since a code is a part of an
/// error. The discriminants mean nothing and change with the page: they are no API. Do not derive `Serialize` or
/// `Deserialize`: a derive reads and writes the names of the variants. Use the argument `serde`.
///
/// # A client
///
/// A client keeps whatever code the service sent, and the server's own message. The page decides whether to try again
/// for the codes that it lists: here, a used-up quota comes with a 500 and is not tried again. The status decides for
/// all other codes: 429 and 5xx are tried again.
///
/// ```
/// use std::{error::Error, fmt};
///
/// /// Error code in the body of a response from the key service.
/// #[kms_status_macros::error_codes(
///     spec = "pages/key-errors.md",
///     columns(
///         code = "Error Code",
///         message = "Message",
///         solution = "Measure",
///         unread("Status Code", "Severity"),
///     ),
///     flag(needs_new_token, column = "Measure", text = "Get a new token."),
///     flag(may_succeed_later, column = "Measure", text = "Try again later."),
///     skip_rows("5000-5999"),
///     serde,
/// )]
/// #[non_exhaustive]
/// pub enum KeyErrorCode {}
///
/// #[derive(serde::Deserialize)]
/// struct Body {
///     error_code: AnyKeyErrorCode,
///     error_msg: String,
/// }
///
/// /// A failed call of the key service.
/// #[derive(Debug)]
/// pub struct KeyServiceError {
///     pub status: u16,
///     pub code: AnyKeyErrorCode,
///     pub message: String,
/// }
///
/// impl KeyServiceError {
///     fn new(status: u16, body: &str) -> serde_json::Result<Self> {
///         let body: Body = serde_json::from_str(body)?;
///         Ok(Self { status, code: body.error_code, message: body.error_msg })
///     }
///
///     pub fn needs_new_token(&self) -> bool {
///         self.status == 401 || self.code.needs_new_token()
///     }
///
///     pub fn may_succeed_later(&self) -> bool {
///         match self.code.listed() {
///             Some(code) => code.may_succeed_later(),
///             None => self.status == 429 || self.status >= 500,
///         }
///     }
/// }
///
/// impl fmt::Display for KeyServiceError {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         let Self { status, code, message } = self;
///         write!(f, "{message} ({status}, {code})")?;
///         match code.solution() {
///             "" => Ok(()),
///             solution => write!(f, " {solution}"),
///         }
///     }
/// }
///
/// impl Error for KeyServiceError {}
///
/// # fn main() -> serde_json::Result<()> {
/// let body = r#"{"error_code": "KEY.0507", "error_msg": "You have 100 keys."}"#;
/// let error = KeyServiceError::new(500, body)?;
/// assert_eq!(error.to_string(), "You have 100 keys. (500, KEY.0507) Delete a key.");
/// assert!(!error.may_succeed_later());
///
/// let body = r#"{"error_code": "KEY.9999", "error_msg": "Upstream is down."}"#;
/// let error = KeyServiceError::new(503, body)?;
/// assert_eq!(error.to_string(), "Upstream is down. (503, KEY.9999)");
/// assert!(error.may_succeed_later());
/// # Ok(())
/// # }
/// ```
///
/// A later page may list a code that this one does not. So `Err`, `None` and `Unlisted` are no reason to try again.
/// Retrying is not always safe: a call that reported failure may still have created its key.
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
