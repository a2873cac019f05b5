//! The messages of both attributes, each beside what causes it.
//!
//! `UPDATE_EXPECT=1` writes them; read each one that it changes.

#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod arguments;
mod body;
mod names;
mod pages;
mod rows;
mod shapes;
mod tables;

use crate::tests::{Kind, Outcome};
use expect_test::Expect;

const STATUSES: &str =
    "| Status Code | Status | Description |\n| --- | --- | --- |\n| 200 | OK | Done. |\n";
const ERRORS: &str =
    "| Code | Status | Message |\n| --- | --- | --- |\n| X.1 | 400 | No key ID. |\n";
const COLUMNS_OF_ERRORS: &str = r#"columns(code = "Code", status = "Status", message = "Message")"#;

/// What the build reports, with an empty line between two messages.
fn messages(kind: Kind, page: impl AsRef<[u8]>, arguments: &str, body: &str) -> String {
    let arguments = format!(r#"spec = "page.md", {arguments}"#);
    let item = format!("enum Code {{ {body} }}");
    let errors = Outcome::of_page(kind, page, &arguments, &item).errors();
    errors.join("\n\n")
}

/// Holds the messages about a page of statuses in a table of the default columns.
fn check_statuses(rows: &str, expected: &Expect) {
    let page = [STATUSES, rows].concat();
    expected.assert_eq(&messages(Kind::StatusCodes, page, "", ""));
}

/// Holds the messages about a page of error codes.
fn check_errors(rows: &str, expected: &Expect) {
    let page = [ERRORS, rows].concat();
    expected.assert_eq(&messages(Kind::ErrorCodes, page, COLUMNS_OF_ERRORS, ""));
}
