//! Generates Rust enums from the tables of codes on a vendor's documentation page, at compile time.
//!
//! There are three crates: [`kms-status`] contains the codes of one vendor's service, `kms-status-macros` reads any vendor's
//! page, and [`kms-status-codegen`] is the library behind the macros.
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
//! // `AnyKeyStatus` holds any status, whether the page lists it or not.
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
//! 1. Save the page in your package, so that it is published with the package.
//! 2. Write an enum with `spec = "…"` alone and build. The error shows the header row of each table, and the
//!    `columns(…)` or `skip(…)` to write for it.
//! 3. Fix the errors, and build again until none is left. Each error shows the line of the page and the fix: an argument,
//!    a line for the enum's body, or a correction in your copy of the page.
//!
//! The enum, its `Display` output and its docs then match the page. When the page changes, Cargo builds the crate again,
//! and the build fails if the page no longer fits the arguments. The compiled crate contains neither the page nor an
//! absolute path, so builds are reproducible.
//!
//! The generated code needs only `core`, so it works with `#![no_std]`. It builds without warnings in every edition, even
//! in a crate with strict lints.
//!
//! To spare your dependents the compilation of a parser, commit the generated code: see [`kms-status-codegen`].
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
/// // The page has no phrase for 409, so the phrase is from IANA's registry.
/// assert_eq!(StorageStatus::Conflict.reason_phrase(), "Conflict");
/// assert_eq!(StorageStatus::Conflict.returned_after(), "PUT");
/// assert!(StorageStatus::Conflict.may_succeed_later());
/// ```
///
/// # Arguments
///
/// Only `spec` is required. The [reading rules](crate#how-a-page-is-read) describe how a table is read.
///
/// ## `spec`
///
/// `spec = "…"` is the path of the page, relative to the folder of your crate's Cargo.toml. Write `/` between folders on
/// every system. A page whose name ends in `.md`, `.markdown` or `.mdx` is Markdown, unless it begins with
/// `<!doctype html` or `<html`. Any other page is HTML.
///
/// ## `columns`
///
/// ```text
/// columns(code = "…", reason = "…", description = "…", NAME = "…", unread("…", …))
/// ```
///
/// `columns` says what each column of a table holds. It names the columns as the header row does. A table is read if its
/// header row has exactly these names, in any order. If two columns have the same name, write the name twice, first for
/// the column on the left. Repeat `columns` for tables with other column names.
///
/// * `code` is required. Its cells may hold the reason phrase as well: `404`, `404 Not Found` or `Not Found (404)`.
/// * `reason` is the reason phrase. It names the variant. If the page gives none, the phrase in IANA's registry is taken.
/// * `description` is shown by `{:#}` and in the docs.
/// * Any other `NAME` is a column of your own: it generates `const fn NAME(self) -> &'static str`. The method returns `""`
///   for a text such as `-`, which has no letter, no digit and no symbol like `✅`. `NAME` must not be the name of another
///   generated item, and must not look like a misspelling of another word in this list.
/// * `unread` names the columns that are not read.
///
/// The default is `columns(code = "Status Code", reason = "Status", description = "Description")`.
///
/// A cell may hold the code and, after it, another text. In this case, write the column's name twice, although the header
/// row has it once. The first word of the cell is then the code, and the rest is the other text:
/// `columns(code = "Code", description = "Code")` reads `404 There is no such key.`
///
#[doc = include_str!("arguments.md")]
///
/// ## `serde`
///
/// `serde` implements `Serialize` and `Deserialize` for the enum and its `Any` type. Your crate must depend on version
/// 1 of `serde`. `serde(feature = "…")` implements the traits only if that feature of your crate is on.
///
/// A status is written as its number. It is read from a number, or from text, such as the key of a map in JSON. A code
/// that the page does not list is an error for the enum, but not for the `Any` type. This example reads the page that is
/// shown [in the crate's docs](crate), which lists 200 and 404:
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
/// `http` implements conversions and comparisons between `http::StatusCode` and both the enum and its `Any` type. Only two
/// of the conversions can fail: from `StatusCode` to the enum, and from the `Any` type to `StatusCode`.
/// Your crate must depend on version 1 of `http`. `http(feature = "…")` implements the traits only if that feature of your
/// crate is on. An example with the same page:
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
/// The enum's body may name variants, such as `Stored = 201`, and give them attributes and docs. All other variants come
/// from the page. They are named after their reason phrases, in `UpperCamelCase`. If a code has no phrase, or the same
/// phrase as another code, name its variant in the body: the error shows the line to write. A code in the body that the
/// page does not list is an error.
///
/// The enum's own attributes, visibility and docs are kept. Write derives below `status_codes`: a derive above it does not
/// see the variants from the page. Such a derive may fail with "non-exhaustive patterns" (E0004), or it may succeed and
/// lack these variants. `cargo expand` shows its result.
///
/// # What is generated
///
/// For an enum `Status`:
///
/// * The enum is `#[repr(u16)]`, and each discriminant is the code. It implements `Debug`, `Clone`, `Copy`, `PartialEq`,
///   `Eq`, `PartialOrd`, `Ord` and `Hash`. Its docs list all codes in a table. The docs of a variant show everything that
///   was read about its code.
/// * `Status::ALL` holds every status, in order of code.
/// * All methods are `const`: `from_u16`, `as_u16`, `reason_phrase`, `description`, `is_informational`, `is_success`,
///   `is_redirection`, `is_client_error`, `is_server_error`, and one for each flag and each column of your own. Texts are
///   `&'static str`, and `""` where the page says nothing.
/// * `Display` shows `404 Not Found`. `{:#}` adds the description. Width, fill, alignment and precision are honoured.
/// * `FromStr` and `TryFrom<&str>` parse a code, alone or followed by a space and any text. That text is ignored, since a
///   client should ignore the phrase (RFC 9112, section 4). The error is `ParseStatusError`. If the text is
///   a code that the page does not list, the error's method `unknown` returns that code.
/// * `TryFrom<u16>` fails with `UnknownStatus`, which holds the code. `From<Status> for u16` and `PartialEq<u16>` are
///   implemented, too.
/// * `AnyStatus` holds any status that the service may send: `Listed(Status)` or `Unlisted(UnknownStatus)`. Use it in your
///   error type and in serde structs. Any `u16` converts to it, and `listed` returns the `Status` if the page lists the
///   code. `AnyStatus` has every method of the enum that takes `self`. For an unlisted code, a text is `""`, a flag is
///   `false`, and methods such as `is_server_error` go by the number. Values are compared and ordered by number. `Display`
///   shows an unlisted code as its number. `FromStr` accepts any code from 100 to 999, alone or followed by a space and any
///   text, and fails for every other text.
///
/// # What is not generated
///
/// `Default` is not implemented. `Error` is not implemented for the enum and `AnyStatus`, since a status is only a part of
/// an error. Do not derive `Serialize` or `Deserialize`, since derived code reads and writes the names of the variants. Use
/// the argument `serde` instead.
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
/// // `AnyKeyError` holds any code, whether the page lists it or not.
/// let error_code = AnyKeyError::from("KEY.9999");
/// assert_eq!(error_code.listed(), None);
/// assert_eq!(error_code.to_string(), "KEY.9999");
/// assert_eq!(error_code.solution(), "");
/// ```
///
/// # Arguments
///
/// `spec` and `columns` are required. The [reading rules](crate#how-a-page-is-read) describe how a table is read.
///
/// ## `spec`
///
/// `spec = "…"` is the path of the page, relative to the folder of your crate's Cargo.toml. Write `/` between folders on
/// every system. A page whose name ends in `.md`, `.markdown` or `.mdx` is Markdown, unless it begins with
/// `<!doctype html` or `<html`. Any other page is HTML.
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
/// `columns` says what each column of a table holds. It names the columns as the header row does. A table is read if its
/// header row has exactly these names, in any order. If two columns have the same name, write the name twice, first for
/// the column on the left. Repeat `columns` for tables with other column names.
///
/// * `code` is required.
/// * `name` is a symbolic name, such as `NO_SUCH_KEY` for `10404`. It names the variant.
/// * `status` holds the HTTP status codes that come with the error: `404`, `404/500` or `Conflict (409)`.
/// * `message`, `description` and `solution` are shown by `{:#}` and in the docs.
/// * Any other `NAME` is a column of your own: it generates `const fn NAME(self) -> &'static str`. The method returns `""`
///   for a text such as `-`, which has no letter, no digit and no symbol like `✅`. `NAME` must not be the name of another
///   generated item, and must not look like a misspelling of another word in this list.
/// * `unread` names the columns that are not read.
///
/// There is no default. Without `columns`, the build fails. For each table, the error proposes a `columns(…)`, guessed from
/// the table's cells, or says why it proposes none.
///
/// A cell may hold the code and, after it, another text. In this case, write the column's name twice, although the header
/// row has it once. The first word of the cell is then the code, and the rest is the other text:
/// `columns(code = "Code", name = "Code")` reads `10000 no_error`, and `columns(code = "Code", unread("Code"))` reads only
/// the code of such a cell.
///
#[doc = include_str!("arguments.md")]
///
/// ## `serde`
///
/// `serde` implements `Serialize` and `Deserialize` for the enum and its `Any` type. Your crate must depend on version
/// 1 of `serde`. `serde(feature = "…")` implements the traits only if that feature of your crate is on.
///
/// An error code is written as its text. It is read from text or bytes, and in human-readable formats such as JSON also
/// from an integer: `"code": 50014`. If the page has a code such as `08001`, `4.10` or `true`, codes are read from text
/// and bytes only. Otherwise a reader of CSV that guesses types would pass on `08001` as the integer 8001, and `true` as a
/// boolean. A code that the page does not list is an error for the enum, but not for the `Any` type. XML readers such as
/// `quick-xml` present an element as a map, from which a code cannot be read: read the text as a `String`, and parse it.
///
/// [A client](#a-client) is an example of this argument with JSON.
///
/// # The enum
///
/// The enum's body may name variants, such as `NotFound = "KEY.0404"`, and give them attributes and docs. All other
/// variants come from the page. They are named after their `name`, or else after their code, in `UpperCamelCase`:
/// `KEY.0409` becomes `Key0409`. If two codes would get the same name, name one of them in the body: the error shows the
/// line to write. In the body, a code may be any text of the code's column, even a text that does not look like a code:
/// `MethodNotAllowed = "Method Not Allowed"`. A code in the body that the page does not list is an error.
///
/// The enum's own attributes, visibility and docs are kept. Write derives below `error_codes`: a derive above it does not
/// see the variants from the page. Such a derive may fail with "non-exhaustive patterns" (E0004), or it may succeed and
/// lack these variants. `cargo expand` shows its result.
///
/// # What is generated
///
/// For an enum `ErrorCode`:
///
/// * The enum implements `Debug`, `Clone`, `Copy`, `PartialEq`, `Eq`, `PartialOrd`, `Ord` and `Hash`. Its variants are
///   ordered by the bytes of their codes. Its docs list all codes in a table. The docs of a variant show everything that
///   was read about its code.
/// * `ErrorCode::ALL` holds every error code, in the order of the variants.
/// * All methods are `const`: `from_code`, `as_str`, one for each column that is read (`name`, `statuses`, `message`,
///   `description`, `solution` and your own), and one for each flag. Texts are `&'static str`. Where the page says
///   nothing, a text is `""`, and `statuses` returns `[]`.
/// * `Display` shows only the code, and `FromStr` reads it back. `{:#}` adds the name, the message, the description and the
///   solution, but leaves out a text that an earlier one contains. Width, fill, alignment and precision are honoured.
/// * `FromStr` and `TryFrom<&str>` fail with `UnknownErrorCode`, which holds the text.
///   `From<ErrorCode> for &'static str`, `AsRef<str>`, `PartialEq<str>` and `PartialEq<&str>` are implemented, too.
/// * `AnyErrorCode` holds any code that the service may send: `Listed(ErrorCode)` or `Unlisted(UnknownErrorCode)`. Use it
///   in your error type and in serde structs. Any `&str` converts to it, and `listed` returns the `ErrorCode` if the page
///   lists the code. `AnyErrorCode` has every method of the enum that takes `self`. For an unlisted code, a text is `""`,
///   `statuses` returns `[]`, and a flag is `false`. Values are compared and ordered by text. `Display` shows an unlisted
///   code as its text, and `FromStr` never fails.
/// * `UnknownErrorCode` holds up to 63 bytes of text without allocation. A longer text is cut between two characters, and
///   `…` is appended.
///
/// # What is not generated
///
/// `Default` is not implemented. `Error` is not implemented for the enum and `AnyErrorCode`, since a code is only a part of
/// an error. The discriminants have no meaning, change with the page and are not part of the API. Do not derive `Serialize`
/// or `Deserialize`, since derived code reads and writes the names of the variants. Use the argument `serde` instead.
///
/// # A client
///
/// A client keeps the code that the service sent, listed or not, and the server's own message. For a listed code, the page
/// says whether to retry: here, a used-up quota comes with a 500, but a retry does not help. For any other code, the
/// status says whether to retry: 429 and 5xx are retried.
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
/// A later page may list more codes. So never let `Err`, `None` or `Unlisted` alone decide whether to retry. Retrying is
/// not always safe: a call that reported failure may still have created its key.
#[proc_macro_attribute]
pub fn error_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(Kind::ErrorCodes, arguments, item)
}

fn expand(kind: Kind, arguments: TokenStream, item: TokenStream) -> TokenStream {
    // Without Cargo, the path is empty, and the `env!` in the generated code is an error.
    let manifest_dir = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let manifest_dir = Path::new(&manifest_dir);
    kms_status_codegen::expand(kind, arguments.into(), item.into(), manifest_dir).into()
}
