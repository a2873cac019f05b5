//! Status codes: their cells, their reason phrases, and the rows that are one status.

use expect_test::{Expect, expect};
use kms_status_tests::{Attribute, Expansion};

use super::{errors, expand};

pub(super) const TWO: &str = r#"columns(code = "Code", reason = "Phrase")"#;
pub(super) const THREE: &str = r#"columns(code = "Code", reason = "Phrase", description = "Text")"#;

pub(super) fn two(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase\n{rows}</table>")
}

pub(super) fn three(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase<th>Text\n{rows}</table>")
}

fn read(page: &str, arguments: &str, body: &str) -> Expansion {
    expand(Attribute::StatusCodes, "page.html", page, arguments, body)
}

pub(super) fn check(page: &str, arguments: &str, body: &str, expected: &Expect) {
    super::check(Attribute::StatusCodes, page, arguments, body, expected);
}

#[test]
fn a_code_is_alone_or_before_its_phrase() {
    check(
        "<table><tr><th>Code<tr><td>200 OK<tr><td>201<tr><td>202 (Accepted)<tr><td>204 (No content)
         <tr><td>404 No Such Key<tr><td>410 -<tr><td>100<tr><td>999 Last</table>",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
            100 Continue: "Continue", ""
            200 Ok: "OK", ""
            201 Created: "Created", ""
            202 Accepted: "Accepted", ""
            204 NoContent: "No content", ""
            404 NoSuchKey: "No Such Key", ""
            410 Gone: "Gone", ""
            999 Last: "Last", ""
        "#]],
    );
}

#[test]
fn a_column_of_phrases_and_one_of_descriptions_need_not_be_read() {
    check(
        &two("<tr><td>404<td>Missing"),
        TWO,
        "",
        &expect![[r#"
        404 Missing: "Missing", ""
    "#]],
    );
    check(
        &two("<tr><td>404<td>Missing<tr><td>410<td>"),
        r#"columns(code = "Code", description = "Phrase")"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "Missing"
            410 Gone: "Gone", ""
        "#]],
    );
}

#[test]
fn what_is_not_a_code_is_an_error_that_names_the_cell() {
    for code in [
        "400/404",
        "400-499",
        "2xx",
        "20O",
        "N/A",
        "40",
        "4000",
        "401Unauthorized",
        "401(Unauthorized)",
        "65535",
        "099",
        "000",
        "+404",
        "-404",
        "404.",
        "404: Not Found",
        "404 - Not Found",
        "404 (Not) Found",
        "4 04",
        "Not Found 404",
        "Code 404",
        "２００",
        "٤٠٤",
        "404\u{202e}",
        "0x194",
        "404*",
    ] {
        let page = two(&format!("<tr><td>200<td>OK\n<tr><td>{code}<td>Missing"));
        let read = read(&page, TWO, "");
        let quoted = code.replace('\u{202e}', "\\u{202e}");
        let expected = format!(
            "error: `{quoted}` is not a status code\n  --> page.html:3:9\n  table 1, row 2, column `Code`\n  \
             = help: to leave the row out, write `skip_rows({code:?})`\n"
        );
        assert_eq!(errors(&read), expected);
        assert_eq!(read.names(), ["Ok"], "the row that can be read");
    }
}

#[test]
fn skip_rows_leaves_out_rows_by_the_text_of_their_code_cell() {
    let page = "<table><tr><th>Code<th>Text\n<tr><td>5xx<br>(SERVER ERROR)<td>a\n<tr><td>404<td>b
                <tr><td>-<td>c\n<tr><td><td>d\n<tr><td colspan=2>Client errors</table>";
    let columns = r#"columns(code = "Code", description = "Text")"#;
    check(
        page,
        columns,
        "",
        &expect![[r#"
        error: `5xx (SERVER ERROR)` is not a status code
          --> page.html:2
          = note: table 1, row 1, column `Code`
          = help: to leave the row out, write `skip_rows("5xx (SERVER ERROR)")`
        error: `-` is not a status code
          --> page.html:4:25
          table 1, row 3, column `Code`
          = help: to leave the row out, write `skip_rows("-")`
        error: the cell of the status code is empty
          --> page.html:5
          = note: table 1, row 4, column `Code`
          = help: to leave the row out, write `skip_rows("")`
        error: the cell `Client errors` lies over several columns: a note, not a status code
          --> page.html:6:19
          table 1, row 5, column `Code`
          = help: to leave the row out, write `skip_rows("Client errors")`
    "#]],
    );
    check(
        page,
        &format!(
            r#"{columns}, skip_rows("5xx (SERVER ERROR)", "-"), skip_rows("", "Client errors", "-")"#
        ),
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "b"
        "#]],
    );
    check(
        "<table><tr><th>Code<tr><td>404</table>",
        r#"columns(code = "Code"), skip_rows("5xx", "404 ")"#,
        "",
        &expect![[r#"
            error: no row that is read in `page.html` has the code `5xx`: remove this text
        "#]],
    );
}

#[test]
fn a_cell_over_the_columns_of_code_and_description_is_a_note() {
    check(
        &three("<tr><td colspan=3>404 Not Found"),
        THREE,
        "",
        &expect![[r#"
        error: the cell `404 Not Found` lies over several columns: a note, not a status code
          --> page.html:2:19
          table 1, row 1, column `Code`
          = help: to leave the row out, write `skip_rows("404 Not Found")`
    "#]],
    );
}

#[test]
fn rows_of_one_code_and_phrase_are_one_status() {
    check(
        &three(
            "<tr><td>404<td>Not Found<td>No key.
             <tr><td>200<td>OK<td>
             <tr><td>404<td>-<td>No version.
             <tr><td>404 Not Found<td><td>No key.
             <tr><td>200<td>OK<td>Done.
             <tr><td>404<td>Not  Found<td>",
        ),
        THREE,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done."
            404 NotFound: "Not Found", "No key. No version."
        "#]],
    );
}
