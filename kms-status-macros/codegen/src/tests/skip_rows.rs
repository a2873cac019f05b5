//! `skip_rows` leaves out rows by the text of their code cell.

use expect_test::expect;

use super::{read_by_both, read_statuses};

const COLUMNS: &str = r#"columns(code = "Code", unread("Kind"), description = "Text")"#;

/// The table with these rows below its header row.
fn table(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Kind<th>Text\n{rows}</table>")
}

#[test]
fn skip_rows_leaves_out_each_row_that_the_code_cell_spans() {
    let skip_rows = format!(r#"{COLUMNS}, skip_rows("4xx")"#);
    for (rows, expected) in [
        (
            "<tr><td>4xx<td>Kind<td>a<td>b<tr><td>404<td>None<td>a",
            "404: a\n",
        ),
        ("<tr><td>4xx<tr><td>404<td>None<td>a", "404: a\n"),
        (
            "<tr><td rowspan=2>4xx<td>Kind<td>a<tr><td>Kind<td>b<tr><td>404<td>None<td>a",
            "404: a\n",
        ),
        (
            "<tr><td colspan=3 rowspan=2>4xx<tr><tr><td>404<td>None<td>a",
            "404: a\n",
        ),
    ] {
        assert_eq!(
            read_by_both("page.html", &table(rows), &skip_rows),
            expected,
            "{rows}"
        );
    }
    // A row with all cells of its own is not left out with the row above.
    let pushed =
        "<tr><td rowspan=2>4xx<td>Kind<td>a\n<tr><td>404<td>None<td>a\n<tr><td>500<td>Broken<td>b";
    expect![[r#"
        the row is longer than the header row: it has 4 columns, but the header row has 3
         --> page.html:3:1
          |
        3 | <tr><td>404<td>None<td>a
          | ^ table 1, row 2
          |
          = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
          = help: correct the row in your copy of the page, and report the mistake to the vendor
    "#]]
    .assert_eq(&read_by_both("page.html", &table(pushed), &skip_rows));
}

const TWO: &str = r#"columns(code = "Code", reason = "Phrase")"#;

fn two(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase\n{rows}</table>")
}

#[test]
fn skip_rows_leaves_out_rows_by_the_text_of_their_code_cell() {
    let page = two(
        "<tr><td>5xx<br>(SERVER ERROR)<td>a\n<tr><td>404<td>b\n<tr><td>-<td>c\n<tr><td><td>d
         <tr><td colspan=2>404 Not Found",
    );
    expect![[r#"
        `5xx (SERVER ERROR)` is not a status code
         --> page.html:2:1
          |
        2 | <tr><td>5xx<br>(SERVER ERROR)<td>a
          | ^ table 1, row 1, column `Code`
          |
          = note: an error of the same kind is on lines 4, 5
          = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
          = help: if the cell is wrong, correct it in your copy of the page
          = help: to leave the table out, write `skip("Code", "Phrase")`, and remove its `columns` if you wrote one

        `404 Not Found` spans several columns, like a heading or a note, so it is not read as a status code
         --> page.html:6:28
          |
        6 |          <tr><td colspan=2>404 Not Found</table>
          |                            ^^^^^^^^^^^^^ table 1, row 5, column `Code`
          |
          = help: to leave the table out, write `skip("Code", "Phrase")`, and remove its `columns` if you wrote one
    "#]]
    .assert_eq(&read_statuses(&page, TWO, ""));
    let skip_rows = r#"skip_rows("5xx (SERVER ERROR)", "-"), skip_rows("", "404  Not Found", "-")"#;
    let arguments = format!("{TWO}, {skip_rows}");
    assert_eq!(read_statuses(&page, &arguments, ""), "404 B: \"b\", \"\"\n");
}

#[test]
fn each_text_of_skip_rows_must_match_a_row() {
    let page = two("<tr><td>404<td>b\n<tr><td>-<td>c");
    let arguments = format!(r#"{TWO}, skip_rows("4xx", "-", "200 ")"#);
    expect![[r#"
        no table that is read has a code cell with the text `4xx`: remove this text

        no table that is read has a code cell with the text `200`: remove this text
    "#]]
    .assert_eq(&read_statuses(&page, &arguments, ""));
}
