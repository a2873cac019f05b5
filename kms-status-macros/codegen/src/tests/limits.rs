//! The limits of a page: 4 MiB, elements nested 256 deep, 65,535 rows a table.

use crate::tests::{Kind, Outcome, read_page};

const LONGEST: usize = 4 * 1024 * 1024;

/// The first line of the first message, or the number of codes.
fn outcome(page: &str) -> String {
    let arguments = r#"spec = "page.html", columns(code = "Code")"#;
    let read = Outcome::of_page(Kind::StatusCodes, page, arguments, "enum E {}");
    match read.errors.first().and_then(|error| error.lines().next()) {
        Some(error) => error.to_owned(),
        None => format!("{} codes", read.codes.len()),
    }
}

/// A table with this content in a cell.
fn in_cell(content: &str) -> String {
    format!("<table><tr><th>Code<tr><td>200{content}</table>")
}

#[test]
fn a_page_may_be_4_mib_long() {
    let table = in_cell("");
    for (length, expected) in [
        (LONGEST, "1 codes"),
        (LONGEST + 1, "the page is longer than 4 MiB"),
    ] {
        for byte_order_mark in ["", "\u{feff}"] {
            let start = format!("{byte_order_mark}{table}");
            let page = start.clone() + &" ".repeat(length - start.len());
            assert_eq!(outcome(&page), expected);
        }
    }
}

#[test]
fn elements_may_be_nested_256_deep() {
    // `<table>`, `<tbody>`, `<tr>` and `<td>` are four of them.
    for (depth, expected) in [
        (252, "1 codes"),
        (253, "elements are nested more than 256 levels deep here"),
    ] {
        let outer = format!("{}{}", "<div>".repeat(depth), in_cell(""));
        assert_eq!(outcome(&outer), expected);
        assert_eq!(outcome(&format!("<!doctype html><body>{outer}")), expected);
        assert_eq!(outcome(&in_cell(&"<i>".repeat(depth))), expected);
    }
}

#[test]
fn a_table_may_have_65_535_rows() {
    // The header row counts, too.
    for (rows, expected) in [
        (65_534, "1 codes"),
        (65_535, "the table has more than 65,535 rows"),
    ] {
        assert_eq!(outcome(&in_cell(&"<tr><td>200".repeat(rows - 1))), expected);
    }
}

/// Reading these pages in quadratic time would take minutes.
#[test]
fn a_long_page_does_not_take_quadratic_time() {
    let one_line_of_code = format!("```\n{}\n```", "<tr><td>200<td>a".repeat(40_000));
    let below_a_long_heading = format!("<h1>{}", "a <table><tr></table>".repeat(40_000));
    for (path, page) in [
        ("page.html", in_cell(&"-".repeat(1_000_000))),
        ("page.html", in_cell(&"-a~1 ".repeat(200_000))),
        ("page.md", format!("{one_line_of_code}\n\n{}", in_cell(""))),
        (
            "page.html",
            format!("{}{below_a_long_heading}", in_cell("")),
        ),
    ] {
        let read = read_page(
            Kind::ErrorCodes,
            path,
            &page,
            r#"columns(code = "Code")"#,
            "",
        );
        assert!(read.errors.len() < 3, "{path}");
    }
}
