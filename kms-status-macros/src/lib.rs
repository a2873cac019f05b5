//! Turns the tables of codes on a vendor's documentation page into Rust enums, when the crate is compiled.
//!
//! The page is the source: its words become the enum, its `Display` and its docs. Where the page cannot be read, the
//! build says on which line and what would fix it. When the page changes, the crate is built again.
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
//! ```
//!
//! The page of that example, `pages/keys.md` in this package, is Markdown with a pipe table:
//!
//! ```markdown
#![doc = include_str!("../pages/keys.md")]
//! ```

use std::{env, path::Path};

use kms_status_codegen::Attribute;
use proc_macro::TokenStream;

/// Makes an enum of the status codes on a page.
///
/// Write it above the derives of the enum. A derive above it sees the enum without its variants, and the compiler then
/// reports "non-exhaustive patterns" (E0004).
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
/// ## `skip("…", …)`
///
/// The header row of a table to leave out, its names in the order of the page. Can be written several times.
///
/// ## `skip_rows("…", …)`
///
/// Texts of code cells whose rows are left out, for what is in a vendor's table without being a code: `5xx`, `-`, a note
/// over the whole row. Each must meet a row. Can be written several times. The example of [`macro@error_codes`] has one.
///
/// ## `select = "…"`
///
/// CSS selector of the elements that count as tables; `table` when left out. Each of them must be read by a `columns` or
/// left out by a `skip`, and each `columns` and `skip` must meet a table, so that nothing the page gains or loses passes
/// in silence. A table inside a cell of a table that is read is text of that cell.
///
/// Of two tables with the same header row, pick one by what is around it: `select = "h2 + table"` takes tables directly
/// below a heading, `select = "table:nth-of-type(2)"` the second of its section. It works on a Markdown page too, as on
/// the HTML that GitHub makes of it.
///
/// ## `flag(NAME, column = "…", text = "…", …)`
///
/// A method `const fn NAME(self) -> bool`, true for each code that has, in one of its rows, exactly one of the texts in the
/// column with this header, whether the column is read or not. Each text must match a row, so that what a program acts on
/// cannot drift from the page. `doc = "…"` begins the docs of the method. Can be written several times:
/// `flag(try_again, column = "Measure", text = "Try again later.", doc = "Whether to try again.")`.
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
/// * In a pipe table a shorter row is filled with empty cells, as GitHub does.
/// * The text of a cell is what a reader sees, every run of white space as one space, soft hyphens and zero-width
///   characters dropped.
/// * A row that is one cell over all columns is a heading or a note and is left out. If its text could be a code, it is an
///   error, and `skip_rows` leaves it out.
/// * A code is three digits, 100 to 999, alone or with the reason phrase: `404`, `404 Not Found`, `404 (Not Found)`,
///   `404 - Not Found`, `404: Not Found`, `Not Found (404)` or `HTTP 404`.
/// * A reason phrase is read as the page has it. One without a letter or digit, such as `-`, or none at all, is the one
///   that another row has for the code, or else that of [IANA's registry]; where that has none either, the body must name
///   the variant.
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
/// * `From<Status> for u16`, `PartialEq<u16>`, `TryFrom<u16>` with the error `UnknownStatus`, and `FromStr` and
///   `TryFrom<&str>` with the error `ParseStatusError`, which read the code alone or followed by a space and anything;
/// * `AnyStatus`, `Listed(Status)` or `Unlisted(UnknownStatus)`, which a client holds: from `u16` and `Status`, with
///   `as_u16`, `listed`, the five predicates of its class, `Display`, and the order of the numbers;
/// * `UnknownStatus`, a code that the page does not list, with `as_u16`; and `ParseStatusError`, with `unknown`, the code of
///   the text if the page does not list it.
///
/// `KmsStatus` of the crate [`kms-status`] is such an enum. Neither the macro nor what it generates panics.
///
/// # Errors
///
/// What is wrong with the arguments or the body is an error there. What is wrong with the page is an error at `spec`, with
/// the line, the table, the row and the column, and what would fix it. All errors come out of one build, up to 20 of the
/// page, and the enum is still generated with every row that could be read.
///
/// Damaged HTML, of which a browser drops or moves rows or words of a table, is an error too, at the place where the
/// damage begins: a quote, a comment or an element such as `<script>` that is not closed, words between two cells, rows
/// below the end of a table, a page that is cut off.
///
/// So are elements nested deeper than 256, tables of more than 65,535 rows, and a few further pages that would take minutes
/// or gigabytes.
///
/// [WHATWG's]: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
/// [IANA's registry]: https://www.iana.org/assignments/http-status-codes
/// [`kms-status`]: https://docs.rs/kms-status
#[proc_macro_attribute]
pub fn status_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(Attribute::StatusCodes, arguments, item)
}

/// Makes an enum of the error codes on a page.
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
///     skip_rows("Keys in use"),
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
/// ```
///
/// # Arguments
///
/// `columns` knows `code`, `name`, `status`, `message`, `description` and `solution`. It has no default: without one, the error
/// proposes one for each table of the page, guessed from its cells.
///
/// # How a table is read
///
/// * A code is one word: at least one letter or digit, no comma or semicolon, not a range such as `1001-1999`, at most 256
///   bytes. Any other text is an error that says how to go on; what the body names, as `NotAllowed = "Not Allowed",` does,
///   is a code as it stands.
/// * In a `status` cell each run of digits is a status code: `400`, `404/500`, `Conflict (409)`. A cell without a digit
///   gives none; a range such as `500-599` is an error.
/// * Rows with the same code are one error code: its statuses and each of its texts joined in page order, repeats
///   dropped. A text without a letter or digit, such as `-`, is none. A code with two names is an error.
/// * A variant is named after the `name` of its code, or else the code, in `UpperCamelCase`, with `_` where two digits
///   would meet (`CCI.01.400101` is `Cci01_400101`), `E` before a leading digit and `Minus` for a sign before it (`-32700`
///   is `Minus32700`).
///
/// # What it generates
///
/// For an enum `ErrorCode`, with nothing but `core`:
///
/// * the enum, in order of code, with the derives of `status_codes` and the codes of the page as its docs; it has no
///   `#[repr]`, since the numbers of its variants mean nothing and change with the page;
/// * `ErrorCode::ALL`, and `const` methods `from_code` and `as_str`, and for each column that is read `name`, `statuses`,
///   `message`, `description` or `solution`, which gives `""` or `[]` where the page says nothing;
/// * `Display`: code, name and message, or the description where the code has no message; with `{:#}` code, name, message,
///   description and solution, each left out that one before it contains; width, fill, alignment and precision are honoured;
/// * `FromStr` and `TryFrom<&str>` with the error `UnknownErrorCode`, `AsRef<str>`, `PartialEq<str>`, `PartialEq<&str>`,
///   `From<ErrorCode> for &'static str` and `Error`;
/// * `AnyErrorCode`, `Listed(ErrorCode)` or `Unlisted(UnknownErrorCode)`, which a client holds: from `&str` and `ErrorCode`,
///   with `as_str`, `listed`, `Display`, and the order of the texts;
/// * `UnknownErrorCode`, which holds the text, cut behind 63 bytes, without allocation.
#[proc_macro_attribute]
pub fn error_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    expand(Attribute::ErrorCodes, arguments, item)
}

fn expand(attribute: Attribute, arguments: TokenStream, item: TokenStream) -> TokenStream {
    let manifest_dir = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let manifest_dir = Path::new(&manifest_dir);
    kms_status_codegen::expand(attribute, arguments.into(), item.into(), manifest_dir).into()
}
