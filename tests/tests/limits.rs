//! The limits of a page are where they are said to be.

use std::{fmt::Write as _, fs};

use kms_status_tests::{Attribute, Expansion};

/// How long a page may be.
const LONGEST: usize = 4 * 1024 * 1024;

const HEADER: &str = "<table><tr><th>Status Code<th>Status<th>Description";
const ROW: &str = "<tr><td>200<td><td>";
const STATUSES: &str = r#"spec = "page.html""#;
const ERRORS: &str = r#"spec = "page.html", columns(code = "Code", description = "Description")"#;

/// The first line of the first message, or the number of codes.
fn outcome(expansion: &Expansion) -> String {
    let errors = expansion.errors();
    match errors.first().and_then(|error| error.lines().next()) {
        Some(error) => error.to_owned(),
        None => format!("{} codes", expansion.names().len()),
    }
}

fn outcome_of_page(attribute: Attribute, page: &str, arguments: &str) -> String {
    outcome(&Expansion::of_page(
        attribute,
        page,
        arguments,
        "pub enum Code {}",
    ))
}

fn of_statuses(page: &str) -> String {
    outcome_of_page(Attribute::StatusCodes, page, STATUSES)
}

/// A table with this in a cell.
fn in_cell(content: &str) -> String {
    format!("{HEADER}{ROW}{content}</table>")
}

fn repeated(piece: &str, count: usize) -> String {
    piece.repeat(count)
}

/// A piece with a number behind it, so many times.
fn numbered(piece: &str, count: usize) -> String {
    let mut page = String::new();
    for number in 0..count {
        // Writing to a string cannot fail.
        let _ = write!(page, "{piece}{number}");
    }
    page
}

#[test]
fn a_page_may_be_4_mib_long() {
    let table = "<table><tr><th>Code<th>Description<tr><td>200<td></table>";
    let page = |length| format!("{table}{}", " ".repeat(length - table.len()));
    let statuses = r#"spec = "page.html", columns(code = "Code", description = "Description")"#;
    for (attribute, arguments) in [
        (Attribute::StatusCodes, statuses),
        (Attribute::ErrorCodes, ERRORS),
    ] {
        assert_eq!(
            outcome_of_page(attribute, &page(LONGEST), arguments),
            "1 codes"
        );
        let too_long = outcome_of_page(attribute, &page(LONGEST + 1), arguments);
        assert_eq!(too_long, "the page is longer than 4 MiB");
    }
}

#[test]
fn a_file_is_read_as_far_as_the_limit() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let arguments = r#"spec = "page.html", columns(code = "Code")"#;
    let table = "<table><tr><th>Code<tr><td>200</table>";
    for (length, expected) in [
        (table.len(), "1 codes"),
        (LONGEST, "1 codes"),
        (LONGEST + 1, "the page is longer than 4 MiB"),
    ] {
        let page = format!("{table}{}", " ".repeat(length - table.len()));
        fs::write(folder.path().join("page.html"), page).expect("a file that can be written");
        let item = "pub enum Code {}";
        let expansion = Expansion::of_file(Attribute::StatusCodes, folder.path(), arguments, item);
        assert_eq!(outcome(&expansion), expected);
    }
}

#[test]
fn elements_may_be_nested_256_deep() {
    let document = "<!DOCTYPE html><html><head></head><body>";
    // `<table>`, `<tbody>`, `<tr>` and `<td>` are four of them.
    for (depth, expected) in [
        (256, "1 codes"),
        (257, "elements are nested more than 256 deep here"),
    ] {
        let outer = format!("{}{}", repeated("<div>", depth - 4), in_cell(""));
        assert_eq!(of_statuses(&outer), expected);
        assert_eq!(of_statuses(&format!("{document}{outer}")), expected);
        assert_eq!(of_statuses(&in_cell(&repeated("<i>", depth - 4))), expected);
    }
    // Of each of these, one is moved out of the other.
    assert_eq!(
        of_statuses(&in_cell(&repeated("<b><div></b>", 200))),
        "1 codes"
    );
}

#[test]
fn a_table_may_have_65_535_rows() {
    // The header row is one of them.
    let page = |rows: usize| format!("{HEADER}{}</table>", repeated(ROW, rows - 1));
    assert_eq!(of_statuses(&page(65_535)), "1 codes");
    assert_eq!(
        of_statuses(&page(65_536)),
        "the table has more than 65,535 rows"
    );
}

/// Those that no page within the three above would take less than 10 s or 1 GiB without.
#[test]
fn further_limits() {
    for (page, expected) in [
        (
            format!("<p{}>{}", numbered(" a", 3_000), in_cell("")),
            "1 codes",
        ),
        (
            format!("<p{}>{}", numbered(" a", 32_000), in_cell("")),
            "the tags up to here have too many attributes",
        ),
        (
            format!("<p{}>{}", numbered(" a='b' c", 20_000), in_cell("")),
            "the tags up to here have too many attributes",
        ),
        // Spaces in a value or a text separate no attributes.
        (
            format!("<p>{}{}", repeated(" a", 40_000), in_cell("")),
            "1 codes",
        ),
        (
            format!("<p title='{}'>{}", repeated(" a", 40_000), in_cell("")),
            "1 codes",
        ),
    ] {
        let outcome = of_statuses(&page);
        assert!(outcome.starts_with(expected), "{outcome:.200}: {page:.50}");
    }
    let markdown = outcome_of_page(
        Attribute::StatusCodes,
        &repeated("<", LONGEST / 2 + 1),
        r#"spec = "page.md""#,
    );
    assert_eq!(markdown, "the page is longer than 8 MiB as HTML");
}
