//! Cells with the statuses of an error code.

use expect_test::expect;

use super::{Kind, check_errors, read_error_codes, read_page};

const STATUS: &str = r#"columns(code = "Code", status = "Status", unread("Text"))"#;

fn with_status(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Status<th>Text\n{rows}</table>")
}

#[test]
fn each_run_of_digits_in_a_status_cell_is_a_status_code() {
    for (cell, statuses) in [
        ("400", "[400]"),
        ("404/500", "[404, 500]"),
        ("500, 404 or 500", "[500, 404]"),
        ("400\u{3001}503", "[400, 503]"),
        ("400 Bad Request", "[400]"),
        ("400 – Bad Request", "[400]"),
        ("Conflict (409)", "[409]"),
        ("HTTP 400<br>HTTP 401", "[400, 401]"),
        ("100 and 999", "[100, 999]"),
        ("-", "[]"),
        ("N/A", "[]"),
        ("", "[]"),
    ] {
        let page = with_status(&format!("<tr><td>K.1<td>{cell}<td>x"));
        let expected = format!("K.1 K1: {statuses}, [\"\", \"\", \"\"]\n");
        assert_eq!(read_error_codes(&page, STATUS, ""), expected, "{cell}");
    }
}

#[test]
fn any_other_run_of_digits_in_a_status_cell_is_an_error() {
    for (cell, problem) in [
        ("40", "`40` is not a status code"),
        ("099", "`099` is not a status code"),
        ("４００", "`４００` is not a status code"),
        ("400/1000", "`1000` in `400/1000` is not a status code"),
        ("5XX", "`5` in `5XX` is not a status code"),
        (
            "400 (X.0101)",
            "`0101` in `400 (X.0101)` is not a status code",
        ),
        ("500-599", "`500-599` is a range of status codes"),
        (
            "HTTP 500 to 599",
            "`HTTP 500 to 599` is a range of status codes",
        ),
        (
            "400\u{81f3}499",
            "`400\u{81f3}499` is a range of status codes",
        ),
        (
            "400 – 499 (all)",
            "`400 – 499 (all)` is a range of status codes",
        ),
        ("400 to 499", "`400 to 499` is a range of status codes"),
        (
            "400\u{ff5e}499",
            "`400\u{ff5e}499` is a range of status codes",
        ),
        (
            "400\u{2212}499",
            "`400\u{2212}499` is a range of status codes",
        ),
    ] {
        let page = with_status(&format!(
            "<tr><td>K.1<td>400<td>x\n<tr><td>K.2<td>{cell}<td>x"
        ));
        let ways = "if the cell is wrong, correct it in your copy of the page\n  \
                    = help: if the column does not hold status codes, use `unread(\"Status\")` for it\n  \
                    = help: to leave the row out, write `skip_rows(\"K.2\")`";
        let read = read_page(Kind::ErrorCodes, "page.html", &page, STATUS, "");
        read.assert_one_error(problem, "3:16", ways);
    }
    // Leaving out all rows would leave no code.
    let page = with_status("<tr><td>K.1<td>4000<td>x\n<tr><td>K.2<td>5000<td>x");
    expect![[r#"
        `4000` is not a status code
         --> page.html:2:16
          |
        2 | <tr><td>K.1<td>4000<td>x
          |                ^^^^ table 1, row 1, column `Status`
          |
          = note: an error of the same kind is on line 3
          = note: expected three digits, 100 to 999, for each status code in the cell
          = help: if the cell is wrong, correct it in your copy of the page
          = help: if the column does not hold status codes, use `unread("Status")` for it
          = help: to leave the table out, write `skip("Code", "Status", "Text")`, and remove its `columns` if you wrote one
    "#]]
    .assert_eq(&read_error_codes(&page, STATUS, ""));
}

#[test]
fn a_wrong_row_of_an_error_code_is_an_error() {
    for (rows, expected) in [
        (
            "| X.2 | 4000 | No key. |",
            expect![[r#"
                `4000` is not a status code
                 --> page.md:4:9
                  |
                4 | | X.2 | 4000 | No key. |
                  |         ^^^^ table 1, row 2, column `Status`
                  |
                  = note: expected three digits, 100 to 999, for each status code in the cell
                  = help: if the cell is wrong, correct it in your copy of the page
                  = help: if the column does not hold status codes, use `unread("Status")` for it
                  = help: to leave the row out, write `skip_rows("X.2")`"#]],
        ),
        (
            "| X.2 | 404/5 | No key. |",
            expect![[r#"
                `5` in `404/5` is not a status code
                 --> page.md:4:9
                  |
                4 | | X.2 | 404/5 | No key. |
                  |         ^^^^^ table 1, row 2, column `Status`
                  |
                  = note: expected three digits, 100 to 999, for each status code in the cell
                  = help: if the cell is wrong, correct it in your copy of the page
                  = help: if the column does not hold status codes, use `unread("Status")` for it
                  = help: to leave the row out, write `skip_rows("X.2")`"#]],
        ),
        (
            "| No Key | 400 | No key. |\n| No Lock | 400 | No lock. |",
            expect![[r#"
                `No Key` is more than one word, not an error code
                 --> page.md:4:3
                  |
                4 | | No Key | 400 | No key. |
                  |   ^^^^^^ table 1, row 2, column `Code`
                  |
                  = note: an error of the same kind is on line 5
                  = note: expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum
                  = help: if the whole text is the code, add this to the body of the enum: `NoKey = "No Key", NoLock = "No Lock",`
                  = help: to leave the table out, write `skip("Code", "Status", "Message")`, and remove its `columns` if you wrote one"#]],
        ),
    ] {
        check_errors(rows, &expected);
    }
}
