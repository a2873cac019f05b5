//! The grid of a table: `rowspan` and `colspan` as WHATWG's table model lays them out, and rows that do not fit it.

mod standard;

use expect_test::expect;

use super::{Kind, messages, read_by_both};

const COLUMNS: &str = r#"columns(code = "Code", unread("Kind"), description = "Text")"#;

/// The table with these rows below its header row.
fn table(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Kind<th>Text\n{rows}</table>")
}

#[test]
fn a_cell_is_in_each_row_and_column_that_it_spans() {
    for (rows, expected) in [
        (
            "<tr><td rowspan=3>400<td rowspan=3>Bad<td>No name.<tr><td>No number.<tr><td>No name.
             <tr><td>401<td>No<td rowspan=2>No access.<tr><td>403<td>No",
            "400: No name. No number.\n401: No access.\n403: No access.\n",
        ),
        ("<tr><td>404<td colspan=2>None.", "404: None.\n"),
        // Only cells are in a column.
        (
            "<tr><script>a()</script><td>404<template></template><td>None<td>a",
            "404: a\n",
        ),
        // If spans from above fill a row, it needs no cell of its own.
        (
            "<tr><td rowspan=2>404<td rowspan=2>None<td rowspan=2>a<tr>",
            "404: a\n",
        ),
        // A span ends with its row group.
        (
            "<tbody><tr><td rowspan=0>400<td rowspan=3>Bad<td>a<tr><td>b</tbody><tbody><tr><td>404<td>None<td>d</tbody>",
            "400: a b\n404: d\n",
        ),
        // The rows of `<tfoot>` come last. An empty `<thead>` below other rows changes nothing.
        (
            "<tfoot><tr><td>500<td>Broken<td>c<tr><td>400<td>Bad<td>d</tfoot>
             <tbody><tr><td rowspan=5>400<td>Bad<td>a</tbody><thead></thead>
             <tbody><tr><td>404<td>None<td>b</tbody>",
            "400: a d\n404: b\n500: c\n",
        ),
    ] {
        assert_eq!(
            read_by_both("page.html", &table(rows), COLUMNS),
            expected,
            "{rows}"
        );
    }
}

#[test]
fn where_spans_fill_a_row_a_further_cell_is_one_too_many() {
    let rows = "<tr><td rowspan=2>404<td rowspan=2>None<td rowspan=2>a\n<tr><td>b\n<tr><td>500<td>Broken<td>c";
    let read = read_by_both("page.html", &table(rows), COLUMNS);
    let problem = "the row is longer than the header row: it has 4 columns, but the header row has 3\n --> page.html:3:1\n";
    assert!(read.starts_with(problem), "{read}");
}

/// The number is read by the rules for parsing non-negative integers, and limited as in HTML.
#[test]
fn a_span_is_read_as_a_browser_reads_it() {
    for (one, two) in [
        ("1", "2"),
        ("+1", "+2"),
        (" 1", "\n2"),
        ("1.9", "2.9"),
        ("1 2", "2 1"),
        ("01", "02rows"),
        ("-2", "65534"),
        ("", "65535"),
        ("x", "99999999999999999999"),
        ("&#xff12;", "0"),
    ] {
        let page = table(&format!(
            "<tr><td rowspan=\"{two}\">404<td rowspan=\"{one}\" colspan=\"{one}\">None<td>a<tr><td>None<td>b"
        ));
        let read = read_by_both("page.html", &page, COLUMNS);
        assert_eq!(read, "404: a b\n", "{one} {two}");
    }
    let page = table("<tr><td colspan=0>404<td>None<td>a");
    assert_eq!(read_by_both("page.html", &page, COLUMNS), "404: a\n");
}

const HTML: &str = "<table>\n<tr><th>Status Code<th>Status<th>Description\n";

#[test]
fn a_row_that_does_not_fit_the_header_row_is_an_error() {
    for (rows, expected) in [
        (
            "<tr><td>404<td>Not Found",
            expect![[r#"
                the row is shorter than the header row: it has 2 columns, but the header row has 3
                 --> page.md:3:1
                  |
                3 | <tr><td>404<td>Not Found
                  | ^ table 1, row 1
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: correct the row in your copy of the page, and report the mistake to the vendor
                  = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
        (
            "<tr><td>404<td>Not Found<td>No key.<td>Try again.",
            expect![[r#"
                the row is longer than the header row: it has 4 columns, but the header row has 3
                 --> page.md:3:1
                  |
                3 | <tr><td>404<td>Not Found<td>No key.<td>Try again.
                  | ^ table 1, row 1
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: correct the row in your copy of the page, and report the mistake to the vendor
                  = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
        (
            "<tr><td>200<td>OK<td rowspan=2>Done.\n<tr><td>404",
            expect![[r#"
                the row is shorter than the header row: it has 2 columns, but the header row has 3
                 --> page.md:4:1
                  |
                4 | <tr><td>404
                  | ^ table 1, row 2
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: correct the row in your copy of the page, and report the mistake to the vendor
                  = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
        // The overlap is between a cell of the row and a cell from the row above.
        (
            "<tr><td>200<td rowspan=2>OK<td>Done.\n<tr><td colspan=3>404",
            expect![[r#"
                the cell overlaps another cell
                 --> page.md:4:19
                  |
                4 | <tr><td colspan=3>404
                  |                   ^^^ table 1, row 2
                  |
                  = note: a `rowspan` or `colspan` here or in a row above is too large
                  = help: correct the row in your copy of the page, and report the mistake to the vendor"#]],
        ),
        // With this text, `skip_rows` would leave out a good row too.
        (
            "<tr><td>404<td>Not Found<td>\n<tr><td>404<td>Not Found",
            expect![[r#"
                the row is shorter than the header row: it has 2 columns, but the header row has 3
                 --> page.md:4:1
                  |
                4 | <tr><td>404<td>Not Found
                  | ^ table 1, row 2
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: correct the row in your copy of the page, and report the mistake to the vendor"#]],
        ),
        // Rows that need the same fix are one error.
        (
            "<tr><td>Errors of the client\n<tr><td>404<td>Not Found<td>\n<tr><td>Errors of the server<td>\n<tr><td>500<td>Broken<td><td>",
            expect![[r#"
                the row is shorter than the header row: it has 1 column, but the header row has 3
                 --> page.md:3:1
                  |
                3 | <tr><td>Errors of the client
                  | ^ table 1, row 1
                  |
                  = note: an error of the same kind is on line 5
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: correct the row in your copy of the page, and report the mistake to the vendor
                  = help: to leave the rows out, write `skip_rows("Errors of the client", "Errors of the server")`

                the row is longer than the header row: it has 4 columns, but the header row has 3
                 --> page.md:6:1
                  |
                6 | <tr><td>500<td>Broken<td><td>
                  | ^ table 1, row 4
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: correct the row in your copy of the page, and report the mistake to the vendor
                  = help: to leave the row out, write `skip_rows("500")`"#]],
        ),
    ] {
        let page = format!("{HTML}{rows}\n</table>");
        expected.assert_eq(&messages(Kind::StatusCodes, page, "", ""));
    }
}

#[test]
fn a_wrong_cell_over_several_rows_is_one_error() {
    let rows =
        "<tr><td rowspan=2>4O4<td>Not Found<td>No key.\n<tr><td>Not Found<td>No version.\n</table>";
    let page = [HTML, rows].concat();
    expect![[r#"
        `4O4` is not a status code
         --> page.md:3:19
          |
        3 | <tr><td rowspan=2>4O4<td>Not Found<td>No key.
          |                   ^^^ table 1, row 1, column `Status Code`
          |
          = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
          = help: if the cell is wrong, correct it in your copy of the page
          = help: to leave the table out, write `skip("Status Code", "Status", "Description")`, and remove its `columns` if you wrote one"#]].assert_eq(&messages(Kind::StatusCodes, page, "", ""));
}
