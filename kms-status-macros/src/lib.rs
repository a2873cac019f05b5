//! Turns the table of status codes on a vendor's documentation page into a Rust enum, when the crate is compiled.
//!
//! The page is the source: its words become the enum, its `Display` and its docs. Where the page cannot be read, the
//! build says on which line and what would mend it. When the page changes, the crate is built again.
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
//! The page of that example is [`pages/keys.md`], a Markdown page with an HTML table in it:
//!
//! ```html
#![doc = include_str!("../pages/keys.md")]
//! ```
//!
//! All that can be said to the macro is on the page of [`macro@status_codes`].
//!
//! [`pages/keys.md`]: https://github.com/kms-status/kms-status/blob/main/kms-status-macros/pages/keys.md

mod arguments;
mod declaration;
mod diagnostics;
mod expand;
mod page;
mod status_code;
mod statuses;
mod table;
mod tokens;

use std::{env, path::PathBuf};

use proc_macro::TokenStream;

/// Makes an enum of the status codes on a page.
///
/// Write it above the derives of the enum. A derive above it sees the enum without its variants, and the compiler then says
/// "non-exhaustive patterns" (E0004).
///
/// # Arguments
///
/// ## `spec = "…"`
///
/// Path of the page, relative to the folder of the Cargo.toml of the crate that holds the enum. The page is UTF-8, at
/// most 4 MiB long, and read as HTML; a Markdown page with HTML tables in it is such a page too.
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
/// something that is not read. All but `code` may be left out. The names must be exactly those of the header row, in
/// any order; a name that the header row has twice is written twice, and taken from left to right. May stand several
/// times, for tables of several kinds. Without it, it is
/// `columns(code = "Status Code", reason = "Status", description = "Description")`.
///
/// ## `skip("…", …)`
///
/// The header row of a table to leave out, its names in the order of the page. May stand several times.
///
/// ## `select = "…"`
///
/// CSS selector of the elements that count as tables; `table` when left out. Each of them must be claimed by a
/// `columns` or a `skip`, and each `columns` and `skip` must claim one, so that nothing the page gains or loses passes
/// in silence. A table inside a cell of a table that is read is text of that cell.
///
/// [`pages/storage.html`] lays its content out in a table, and has one table of status codes and one of error codes:
///
/// ```
/// #[kms_status_macros::status_codes(
///     spec = "pages/storage.html",
///     select = "table.codes",
///     columns(code = "Return Value", description = "Meaning", unread("Returned After")),
///     skip("Error Code", "Message"),
/// )]
/// pub enum StorageStatus {
///     Stored = 201,
/// }
///
/// assert_eq!(StorageStatus::ALL.len(), 3);
/// assert_eq!(StorageStatus::Ok.to_string(), "200 OK");
/// assert_eq!(StorageStatus::Conflict.description(), "The bucket is being deleted.");
/// ```
///
/// ## `examples = "…"`
///
/// The module that the users of the crate import the enum from. With it, the docs of the generated items have examples,
/// which `cargo test` runs with the crate's own; without it they have none.
///
/// ```
/// #[kms_status_macros::status_codes(spec = "pages/keys.md", examples = "key_client::status")]
/// pub enum KeyStatus {}
/// ```
///
/// # The body
///
/// The body of the enum may name variants, with attributes and docs of their own; the page supplies the rest. A variant
/// that is not named there is named after its reason phrase in `UpperCamelCase`. The page of the example above has the
/// phrase `OK` for 200 and for 201, and so 201 needs a name:
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
///     #[default]
///     Fetched = 200,
///     /// The object is in the bucket from now on.
///     Stored = 201,
/// }
///
/// assert_eq!(StorageStatus::default(), StorageStatus::Fetched);
/// assert_eq!(StorageStatus::Stored.to_string(), "201 OK");
/// ```
///
/// # How a table is read
///
/// * Rows and columns are [WHATWG's], `rowspan` and `colspan` honoured. The header row is the last row of `<thead>`, or
///   else the first row; every other row must fill as many columns. A table without rows does not count.
/// * The text of a cell is what a reader sees, every run of white space as one space.
/// * A code is three digits, 100 to 999, alone or followed by a space and the reason phrase.
/// * A reason phrase without a letter or digit, such as `-`, or none at all, is taken from [IANA's registry].
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
/// * `From<Status> for u16`, `TryFrom<u16>` with the error `UnknownStatus`, `FromStr` with the error
///   `ParseStatusError`, `PartialEq<u16>` both ways;
/// * `UnknownStatus`, a code that the page does not list, with `as_u16` and the five predicates of its class; and
///   `ParseStatusError`, with `unknown`, the code of the text if the page does not list it.
///
/// [`kms_status::KmsStatus`] is such an enum.
///
/// # Errors
///
/// Whatever is wrong with the arguments is an error at the argument. Whatever is wrong with the page is an error at
/// `spec`, with the line, the table, the row and the column, and what would mend it. All faults come out of one build,
/// up to 20 of the page, and the enum is still there with what could be read, so that they are the only errors.
///
/// A name that a status may have, but that the page leaves in doubt, is there as a constant, so that a `match` on it may
/// have an arm that is told to be unreachable.
///
/// A page is refused that is longer than 4 MiB, has elements nested deeper than 256, more than 300,000 elements and
/// comments, 550,000 tags or 1,000,000 tokens of HTML, or tags with thousands of attributes; likewise a table of more
/// than 65,535 rows or 1,000 columns, header rows of more than 10,000 columns together, a reason phrase of more than
/// 256 bytes, and descriptions of more than 4 MiB together.
///
/// # Panics
///
/// None, in the macro or in the code that it generates.
///
/// [WHATWG's]: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table
/// [IANA's registry]: https://www.iana.org/assignments/http-status-codes
/// [`kms_status::KmsStatus`]: https://docs.rs/kms-status/latest/kms_status/enum.KmsStatus.html
/// [`pages/storage.html`]: https://github.com/kms-status/kms-status/blob/main/kms-status-macros/pages/storage.html
#[proc_macro_attribute]
pub fn status_codes(arguments: TokenStream, item: TokenStream) -> TokenStream {
    let manifest_dir = env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default();
    let manifest_dir = PathBuf::from(manifest_dir);
    let expanded = expand::expand(arguments.into(), item.into(), |spec, faults| {
        page::load(spec, &manifest_dir, faults)
    });
    expanded.into()
}
