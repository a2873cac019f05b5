//! Generates Rust enums from the tables of codes on a vendor's documentation page, when the crate is compiled.
//!
//! Of the three crates, [`kms-status`](https://docs.rs/kms-status) has the codes of one vendor's service,
//! `kms-status-macros` reads the page of any vendor, and [`kms-status-codegen`](https://docs.rs/kms-status-codegen) is the
//! library behind it.
//!
//! The page is the source: its words become the enum, its `Display` and its docs. Where the page cannot be read, the
//! build reports the line and the fix. When the page changes, the crate is built again.
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
//! // What a client holds: a status of the page or any other.
//! let status = AnyKeyStatus::from(503);
//! assert_eq!(status.listed(), None);
//! assert!(status.is_server_error());
//! ```
//!
//! The page of that example, `pages/keys.md` in this package, is Markdown with a pipe table:
//!
//! ```markdown
#![doc = include_str!("../pages/keys.md")]
//! ```
//!
//! A library can check in what an attribute generates instead, so that its dependents compile no parser:
//! [`kms-status-codegen`](https://docs.rs/kms-status-codegen) shows how.

use std::{env, path::Path};

use kms_status_codegen::Kind;
use proc_macro::TokenStream;

/// Generates an enum from the status codes on a page.
///
/// Write it above the derives of the enum.
///
/// # Arguments
///
/// ## `spec = "…"`
///
/// Path of the page, relative to the folder of the Cargo.toml of the crate that holds the enum. The page is UTF-8 and at
/// most 4 MiB long. A page named `.md`, `.markdown` or `.mdx` is read as GitHub-flavoured Markdown, with pipe tables and
/// HTML tables, unless it begins with `<!doctype html` or `<html`; any other page is read as HTML.
///
/// ```
/// #[kms_status_macros::status_codes(spec = "pages/keys.md")]
/// pub enum KeyStatus {}
///
/// assert_eq!(KeyStatus::ALL, [KeyStatus::Ok, KeyStatus::NotFound]);
/// ```
///
/// ## `columns(code = "…", reason = "…", description = "…", unread("…", …))`
///
/// The header row of a table to read, and what each column holds: the code, the reason phrase, the description, or
/// something that is not read. Only `code` is required. The names must be exactly those of the header row, in any order;
/// a name that the header row has twice is written twice, and taken from left to right. Can be written several times, for
/// tables of several kinds. Without it, it is
/// `columns(code = "Status Code", reason = "Status", description = "Description")`.
///
/// ## `flag(NAME, column = "…", text = "…", …)`
///
/// A method `const fn NAME(self) -> bool`, true for each code that has, in one of its rows, exactly one of the texts in
/// the column with this header, whether the column is read or not. Each text must match a row, so a page that is reworded
/// fails the build instead of the client. `doc = "…"` gives the method its first sentence. Can be written several times.
/// The example of [`macro@error_codes`] has one.
///
/// ## `skip("…", …)`
///
/// The header row of a table to leave out, its names in the order of the page. Can be written several times.
///
/// ## `skip_rows("…", …)`
///
/// Texts of code cells whose rows are left out, for what is in a vendor's table without being a code, such as `5xx` or
/// `-`. Each must match a row. Can be written several times. The example of [`macro@error_codes`] has one.
///
/// ## `select = "…"`
///
/// CSS selector of the elements that count as tables; `table` when left out. Each of them must be read by a `columns` or
/// left out by a `skip`, and each `columns` and `skip` must match a table, so that nothing the page gains or loses passes
/// in silence. A table inside a cell of a table that is read is text of that cell.
///
/// Of two tables with the same header row, pick one by what is around it: `select = "h2 + table"` takes tables directly
/// below a heading, `select = "#codes table"` those in the element with the id `codes`. It works on a Markdown page too,
/// as on the HTML that GitHub makes of it.
///
/// # The body
///
/// The body of the enum may name variants, with attributes and docs of their own; the page supplies the rest. A variant
/// that is not named there has its reason phrase in `UpperCamelCase` for a name.
///
/// `pages/storage.html` lays its content out in a table, and has one table of status codes and one of error codes. Its
/// phrase is `OK` for 200 and for 201, and so one of them needs a name:
///
/// ```
/// #[kms_status_macros::status_codes(
///     spec = "pages/storage.html",
///     select = "table.codes",
///     columns(code = "Return Value", description = "Meaning", unread("Returned After")),
///     skip("Error Code", "Message"),
/// )]
/// #[derive(Default)]
/// pub enum StorageStatus {
///     /// The object is in the bucket from now on.
///     #[default]
///     Stored = 201,
/// }
///
/// assert_eq!(StorageStatus::default(), StorageStatus::Stored);
/// assert_eq!(StorageStatus::Stored.to_string(), "201 OK");
/// assert_eq!(StorageStatus::Ok.to_string(), "200 OK");
/// assert_eq!(StorageStatus::Conflict.description(), "The bucket is being deleted.");
/// ```
///
/// # How a table is read
///
/// * Rows and columns are [WHATWG's], `rowspan` and `colspan` honoured. The header row is the last row of `<thead>`, or
///   else the first row; every other row must fill as many columns. A table without rows does not count.
/// * A row that is one cell over all columns is a heading or a note, and is left out, unless its text could be a code.
/// * In a pipe table a shorter row is filled with empty cells, as GitHub does.
/// * The text of a cell is what a reader sees, every run of white space as one space, soft hyphens and zero-width
///   characters dropped. In a code cell, `<sup>`, `<del>`, hidden elements, buttons and footnote marks are left out.
/// * A code is three digits, 100 to 999, alone or with the reason phrase: `404`, `404 Not Found`, `404 (Not Found)`,
///   `404 - Not Found`, `404: Not Found` or `Not Found (404)`, each with or without `HTTP` before it.
/// * A reason phrase without a letter or digit, such as `-`, or none at all, is the one that another row has for the code,
///   or else that of [IANA's registry]; where that has none either, the body must name the variant.
/// * Rows with the same code and phrase are one status, their descriptions joined in page order, repeats dropped.
///
/// # What it generates
///
/// For an enum `Status`, with nothing but `core`:
///
/// * the enum, `#[repr(u16)]`, each discriminant the code, with `Debug`, `Clone`, `Copy`, `PartialEq`, `Eq`,
///   `PartialOrd`, `Ord` and `Hash`, its own attributes kept, and the statuses of the page as its docs;
/// * `Status::ALL`, and `const` methods `from_u16`, `as_u16`, `reason_phrase`, `description`, `is_informational`,
///   `is_success`, `is_redirection`, `is_client_error` and `is_server_error`;
/// * `Display`: `404 Not Found`, and with `{:#}` the description after it; width, fill, alignment and precision are
///   honoured;
/// * `From<Status> for u16`, `TryFrom<u16>` with the error `UnknownStatus`, `PartialEq<u16>`, and `FromStr` and
///   `TryFrom<&str>` with the error `ParseStatusError`, which read the code alone or followed by a space and anything;
/// * `AnyStatus`, what a client holds: `Listed(Status)` or `Unlisted(UnknownStatus)`, from any `u16`, with `listed`,
///   `as_u16` and the five predicates of a class, ordered by number;
/// * `UnknownStatus`, a code that the page does not list, with `as_u16`; and `ParseStatusError`, with `unknown`, the code of
///   the text if the page does not list it.
///
/// `KmsStatus` of the crate [`kms-status`] is such an enum. Neither the macro nor what it generates panics.
///
/// # Errors
///
/// A derive above the attribute sees the enum without the variants of the page. Some then fail with "non-exhaustive
/// patterns" (E0004), others build and miss every variant: `cargo expand` shows what they made. Write derives below.
///
/// What is wrong with the arguments or the body is an error there. What is wrong with the page is an error at `spec`, with
/// the line, the table, the row and the column, and what would fix it. All errors come out of one build, up to 20 of the
/// page, and the enum is still generated with every row that could be read.
///
/// Damaged HTML, of which a browser drops or moves rows or words of a table, is an error too, at the place where the
/// damage begins: a quote, a comment or an element such as `<script>` that is not closed, words between two cells, rows
/// below the end of a table, a page that is cut off. That a table is skipped does not make it right: correct the page.
///
/// So are rows that Markdown reads as text or code, elements nested deeper than 256, and tables of more than 65,535 rows.
///
/// [WHATWG's]: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
/// [IANA's registry]: https://www.iana.org/assignments/http-status-codes
/// [`kms-status`]: https://docs.rs/kms-status
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
/// assert_eq!(KeyError::Key0409.to_string(), "KEY.0409: The key is in use.");
/// assert_eq!(KeyError::Key0409.statuses(), [400, 409]);
/// assert_eq!(KeyError::Key0409.solution(), "Try again later.");
/// assert!(KeyError::Key0503.may_succeed_later());
///
/// // What a client holds: a code of the page or any other.
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
/// # How a table is read
///
/// * A code is one word with a letter or digit, of at most 256 bytes: no white space, comma or semicolon in it, and no
///   range such as `1000-1999`. A code that the body names is one as it stands: `MethodNotAllowed = "Method Not Allowed",`.
/// * In a `status` cell each run of digits is a status code: `400`, `404/500`, `Conflict (409)`. A cell without a digit
///   gives none; a range such as `500-599` is an error.
/// * Rows with the same code are one error code: its statuses and each of its texts joined in page order, repeats
///   dropped. A text without a letter or digit, such as `-`, is none. Two names for one code are an error.
/// * A variant is named after the `name` in `UpperCamelCase`, or else after the code, with `_` where two digits would meet
///   (`CCI.01.400101` is `Cci01_400101`), `E` before a leading digit and `Minus` for a sign before it (`-1` is `Minus1`).
///
/// # What it generates
///
/// For an enum `ErrorCode`, with nothing but `core`:
///
/// * the enum, in order of code, with the derives of `status_codes` and the codes of the page as its docs;
/// * `ErrorCode::ALL`, and `const` methods `from_code`, `as_str`, and `name`, `statuses`, `message`, `description` and
///   `solution`, each if its column is read, which give `""` or `[]` where the page says nothing;
/// * `Display`: code, name and message, or the description where the code has no message; with `{:#}` message, description
///   and solution, each left out that one before it contains; width, fill, alignment and precision are honoured;
/// * `FromStr` and `TryFrom<&str>` with the error `UnknownErrorCode`, `From<ErrorCode> for &'static str`, `AsRef<str>`,
///   `PartialEq<str>` and `PartialEq<&str>`, and `core::error::Error`;
/// * `AnyErrorCode`, what a client holds: `Listed(ErrorCode)` or `Unlisted(UnknownErrorCode)`, from any `&str`, with
///   `listed` and `as_str`, ordered by text;
/// * `UnknownErrorCode`, a text that is not a code of the page, kept without allocation up to 63 bytes; a longer one is cut
///   at a character, with `…` after it.
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
