//! Error codes: their cells, their status codes and texts, and the rows that are one error code.

use expect_test::{Expect, expect};
use kms_status_tests::Attribute;

use super::{errors, expand};

const STATUS: &str = r#"columns(code = "Code", status = "Status")"#;
const ALL: &str = r#"columns(
    code = "Code", status = "Status", message = "Message", description = "Description", solution = "Solution"
)"#;

fn with_status(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Status\n{rows}</table>")
}

fn with_all(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Status<th>Message<th>Description<th>Solution\n{rows}</table>")
}

fn check(page: &str, arguments: &str, body: &str, expected: &Expect) {
    super::check(Attribute::ErrorCodes, page, arguments, body, expected);
}

#[test]
fn a_code_is_the_text_of_its_cell() {
    check(
        "<table><tr><th>Code<tr><td><code>KMS.0205</code><tr><td>111400002<tr><td>BLOB_UNKNOWN<tr><td>Access denied!
         <tr><td>SVCSTG.CCECAM.4000003<tr><td>Secret<wbr>Manager.<br>0404<tr><td>参数错误<tr><td>-1</table>",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
            -1 E1: [], ["", "", ""]
            111400002 E111400002: [], ["", "", ""]
            Access denied! AccessDenied: [], ["", "", ""]
            BLOB_UNKNOWN BlobUnknown: [], ["", "", ""]
            KMS.0205 Kms0205: [], ["", "", ""]
            SVCSTG.CCECAM.4000003 SvcstgCcecam4000003: [], ["", "", ""]
            SecretManager. 0404 SecretManager0404: [], ["", "", ""]
            参数错误 参数错误: [], ["", "", ""]
        "#]],
    );
}

#[test]
fn a_code_without_letter_or_digit_or_past_256_bytes_is_an_error() {
    check(
        &with_status("<tr><td>-<td>400\n<tr><td><td>400\n<tr><td>K.1<td>400"),
        STATUS,
        "",
        &expect![[r#"
        error: `-` is not an error code
          --> page.html:2:9
          table 1, row 1, column `Code`
          = help: to leave the row out, write `skip_rows("-")`
        error: the cell of the error code is empty
          --> page.html:3
          = note: table 1, row 2, column `Code`
          = help: to leave the row out, write `skip_rows("")`
    "#]],
    );
    for (bytes, is_read) in [(256, true), (257, false)] {
        let page = with_status(&format!("<tr><td>{}<td>400", "x".repeat(bytes)));
        let errors = errors(&expand(
            Attribute::ErrorCodes,
            "page.html",
            &page,
            STATUS,
            "",
        ));
        assert_eq!(errors.is_empty(), is_read, "{errors}");
        assert!(
            is_read || errors.contains("is not an error code"),
            "{errors}"
        );
    }
}

#[test]
fn a_code_needs_no_other_column() {
    check(
        &with_all("<tr><td>K.1<td>400<td>a<td>b<td>c"),
        r#"columns(code = "Code", unread("Status", "Message", "Description", "Solution"))"#,
        "",
        &expect![[r#"
            K.1 K1: [], ["", "", ""]
        "#]],
    );
}

#[test]
fn each_run_of_digits_in_a_status_cell_is_a_status_code() {
    for (cell, statuses) in [
        ("400", "[400]"),
        ("404/500", "[404, 500]"),
        ("500, 404, 500", "[500, 404]"),
        ("400 Bad Request", "[400]"),
        ("Conflict (409)", "[409]"),
        ("HTTP 400<br>HTTP 401", "[400, 401]"),
        ("100–999", "[100, 999]"),
        ("-", "[]"),
        ("N/A", "[]"),
        ("", "[]"),
    ] {
        let page = with_status(&format!("<tr><td>K.1<td>{cell}"));
        let read = expand(Attribute::ErrorCodes, "page.html", &page, STATUS, "");
        let expected = format!("K.1 K1: {statuses}, [\"\", \"\", \"\"]\n");
        assert_eq!(
            super::outcome(Attribute::ErrorCodes, &read),
            expected,
            "{cell}"
        );
    }
}

#[test]
fn a_run_of_digits_that_is_not_a_status_code_is_an_error() {
    check(
        &with_status(
            "<tr><td>K.1<td>40\n<tr><td>K.2<td>4000\n<tr><td>K.3<td>099\n<tr><td>K.4<td>400/1000\n<tr><td>K.5<td>4xx",
        ),
        STATUS,
        "",
        &expect![[r#"
            error: `40` is not a status code
              --> page.html:2:16
              table 1, row 1, column `Status`
              = help: if the column does not hold status codes, use `unread("Status")` for it
              = help: to leave the row out, write `skip_rows("K.1")`
            error: `4000` is not a status code
              --> page.html:3:16
              table 1, row 2, column `Status`
              = help: if the column does not hold status codes, use `unread("Status")` for it
              = help: to leave the row out, write `skip_rows("K.2")`
            error: `099` is not a status code
              --> page.html:4:16
              table 1, row 3, column `Status`
              = help: if the column does not hold status codes, use `unread("Status")` for it
              = help: to leave the row out, write `skip_rows("K.3")`
            error: `1000` in `400/1000` is not a status code
              --> page.html:5:16
              table 1, row 4, column `Status`
              = help: if the column does not hold status codes, use `unread("Status")` for it
              = help: to leave the row out, write `skip_rows("K.4")`
            error: `4` in `4xx` is not a status code
              --> page.html:6:16
              table 1, row 5, column `Status`
              = help: if the column does not hold status codes, use `unread("Status")` for it
              = help: to leave the row out, write `skip_rows("K.5")`
        "#]],
    );
}

#[test]
fn a_cell_over_the_code_and_another_column_that_is_read_is_a_note() {
    let page = with_all(
        "<tr><td>K.1<td>400<td>a<td>b<td>c\n<tr><td colspan=5>Server errors\n<tr><td colspan=2>K.2<td>a<td>b<td>c",
    );
    check(
        &page,
        ALL,
        "",
        &expect![[r#"
        error: the cell `Server errors` lies over several columns: a note, not an error code
          --> page.html:3:19
          table 1, row 2, column `Code`
          = help: to leave the row out, write `skip_rows("Server errors")`
        error: the cell `K.2` lies over several columns: a note, not an error code
          --> page.html:4:19
          table 1, row 3, column `Code`
          = help: to leave the row out, write `skip_rows("K.2")`
    "#]],
    );
    check(
        &page,
        &format!("{ALL}, skip_rows(\"Server errors\", \"K.2\")"),
        "",
        &expect![[r#"
        K.1 K1: [400], ["a", "b", "c"]
    "#]],
    );
    let unread = r#"columns(code = "Code", unread("Status"), message = "Message", description = "Description", solution = "Solution"),
                    skip_rows("Server errors")"#;
    check(
        &page,
        unread,
        "",
        &expect![[r#"
        K.1 K1: [], ["a", "b", "c"]
        K.2 K2: [], ["a", "b", "c"]
    "#]],
    );
}

#[test]
fn rows_of_one_code_are_one_error_code() {
    check(
        &with_all(
            "<tr><td>K.2<td>500<td>Oops.<td><td>-
             <tr><td>K.1<td>404<td>None.<td>No key.<td>Make one.
             <tr><td>K.1<td>400/404<td>None.<td>No version.<td>N/A
             <tr><td>K.1<td>-<td>—<td>No key.<td>Make two.
             <tr><td>k.1x<td><td>…<td><td>",
        ),
        ALL,
        "",
        &expect![[r#"
            K.1 K1: [404, 400], ["None.", "No key. No version.", "Make one. N/A Make two."]
            K.2 K2: [500], ["Oops.", "", ""]
            k.1x K1x: [], ["", "", ""]
        "#]],
    );
}

#[test]
fn codes_are_in_the_order_of_their_bytes() {
    check(
        &with_status(
            "<tr><td>b<td><tr><td>C<td><tr><td>10<td><tr><td>9<td><tr><td>é<td><tr><td>A.1<td><tr><td>A.02<td>",
        ),
        STATUS,
        "",
        &expect![[r#"
            10 E10: [], ["", "", ""]
            9 E9: [], ["", "", ""]
            A.02 A02: [], ["", "", ""]
            A.1 A1: [], ["", "", ""]
            C C: [], ["", "", ""]
            b B: [], ["", "", ""]
            é É: [], ["", "", ""]
        "#]],
    );
}

#[test]
fn a_code_may_be_in_several_tables() {
    let tables = [
        with_status("<tr><td>K.1<td>400"),
        with_status("<tr><td>K.1<td>404<tr><td>K.2<td>500"),
    ];
    check(
        &tables.join("\n<h2>Another module</h2>\n"),
        STATUS,
        "",
        &expect![[r#"
        K.1 K1: [400, 404], ["", "", ""]
        K.2 K2: [500], ["", "", ""]
    "#]],
    );
}

#[test]
fn skip_rows_leaves_out_rows_by_the_text_of_their_code_cell() {
    let page = with_status(
        "<tr><td>K.1<td>400\n<tr><td>-<td>500\n<tr><td>Code<td>Status\n<tr><td>K.2<td>5000",
    );
    check(
        &page,
        STATUS,
        "",
        &expect![[r#"
            error: `-` is not an error code
              --> page.html:3:9
              table 1, row 2, column `Code`
              = help: to leave the row out, write `skip_rows("-")`
            error: `Code` is the header row again, not an error code
              --> page.html:4:9
              table 1, row 3, column `Code`
              = help: to leave the row out, write `skip_rows("Code")`
            error: `5000` is not a status code
              --> page.html:5:16
              table 1, row 4, column `Status`
              = help: if the column does not hold status codes, use `unread("Status")` for it
              = help: to leave the row out, write `skip_rows("K.2")`
        "#]],
    );
    check(
        &page,
        &format!("{STATUS}, skip_rows(\"-\", \"Code\", \"K.2\")"),
        "",
        &expect![[r#"
        K.1 K1: [400], ["", "", ""]
    "#]],
    );
    check(
        &page,
        &format!("{STATUS}, skip_rows(\"-\", \"K.2\", \"K.3\")"),
        "",
        &expect![[r#"
            error: no row that is read in `page.html` has the code `K.3`: remove this text
            error: `Code` is the header row again, not an error code
              --> page.html:4:9
              table 1, row 3, column `Code`
              = help: to leave the row out, write `skip_rows("Code")`
        "#]],
    );
}

#[test]
fn what_is_no_code_is_reported() {
    let columns = r#"columns(code = "Code", status = "Status", message = "Message")"#;
    let header = "<tr><th>Code<th>Status<th>Message";
    for (row, problem) in [
        (
            "Codes K.9 and above are reserved.<td><td>",
            "a note, not an error code",
        ),
        (
            "Code<td>Status<td>Message",
            "is the header row again, not an error code",
        ),
        ("K.2<td>４００<td>", "`４００` is not a status code"),
    ] {
        let page = format!("<table>{header}<tr><td>K.1<td>400<td>One.<tr><td>{row}</table>");
        let read = expand(Attribute::ErrorCodes, "page.html", &page, columns, "");
        let errors = read.errors();
        assert_eq!(errors.len(), 1, "{row}");
        assert!(errors[0].contains(problem), "{}", errors[0]);
        assert_eq!(read.names(), ["K1"]);
    }
}
