//! Rows that are wrong. The first of them is in line 4.

use crate::tests::Kind;
use expect_test::expect;

use super::{STATUSES, check_errors, check_statuses, messages};

#[test]
fn a_status_cell_without_a_code() {
    for (rows, expected) in [
        (
            "| 4O4 | Not Found | No such key. |",
            expect![[r#"
                `4O4` is not a status code
                 --> page.md:4:3
                  |
                4 | | 4O4 | Not Found | No such key. |
                  |   ^^^ table 1, row 2, column `Status Code`
                  |
                  = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
                  = help: to leave the row out, write `skip_rows("4O4")`"#]],
        ),
        (
            "|  | Not Found | No such key. |",
            expect![[r#"
                the status code cell is empty
                 --> page.md:4:1
                  |
                4 | |  | Not Found | No such key. |
                  | ^ table 1, row 2, column `Status Code`
                  |
                  = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
                  = help: to leave the row out, write `skip_rows("")`"#]],
        ),
        // A long text is cut in the message, not in the argument.
        (
            "| The code of a request for a key that is not there any longer is 404. | Not Found | |",
            expect![[r#"
                `The code of a request for a key that is not there any longer…` is not a status code
                 --> page.md:4:3
                  |
                4 | | The code of a request for a key that is not there any longer is 404. | Not Found | |
                  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ table 1, row 2, column `Status Code`
                  |
                  = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
                  = help: to leave the row out, write `skip_rows("The code of a request for a key that is not there any longer is 404.")`"#]],
        ),
        // A control character is spelt out.
        (
            "| 404\u{1} | Not Found | |",
            expect![[r#"
                `404\u{1}` has a control character, `\u{1}`
                 --> page.md:4:3
                  |
                4 | | 404␁ | Not Found | |
                  |   ^^^^ table 1, row 2, column `Status Code`
                  |
                  = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
                  = help: to leave the row out, write `skip_rows("404\u{1}")`"#]],
        ),
    ] {
        check_statuses(rows, &expected);
    }
}

#[test]
fn an_error_code_cell_without_a_code() {
    for (rows, expected) in [
        (
            "| - | 400 | No key. |",
            expect![[r#"
                `-` is not an error code
                 --> page.md:4:3
                  |
                4 | | - | 400 | No key. |
                  |   ^ table 1, row 2, column `Code`
                  |
                  = note: expected one word of at most 256 bytes that begins and ends with a letter or digit and has no comma or semicolon; the body of the enum may name any text
                  = help: to leave the row out, write `skip_rows("-")`"#]],
        ),
        (
            "|  | 400 | No key. |",
            expect![[r#"
                the error code cell is empty
                 --> page.md:4:1
                  |
                4 | |  | 400 | No key. |
                  | ^ table 1, row 2, column `Code`
                  |
                  = note: expected one word of at most 256 bytes that begins and ends with a letter or digit and has no comma or semicolon; the body of the enum may name any text
                  = help: to leave the row out, write `skip_rows("")`"#]],
        ),
    ] {
        check_errors(rows, &expected);
    }
}

#[test]
fn a_column_without_any_code() {
    let rows = "| Keys | 404 |\n".repeat(200);
    let page = format!("| Module | HTTP Status Code |\n| - | - |\n{rows}");
    let columns = r#"columns(code = "Module", description = "HTTP Status Code")"#;
    expect![[r#"
        no cell of column `Module` is a status code
         --> page.md:3:3
          |
        3 | | Keys | 404 |
          |   ^^^^ table 1, row 1, column `Module`
          |
          = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
          = help: to read the table, write `columns(code = "HTTP Status Code", unread("Module"))`: a guess from its cells, which leaves "Module" unread"#]].assert_eq(&messages(Kind::StatusCodes, page, columns, ""));
    let page = "| Code | Message |\n| - | - |\n| - | No key. |\n| - | No name. |\n| - | No size. |";
    let columns = r#"columns(code = "Code", message = "Message")"#;
    expect![[r#"
        no cell of column `Code` is an error code
         --> page.md:3:3
          |
        3 | | - | No key. |
          |   ^ table 1, row 1, column `Code`
          |
          = note: expected one word of at most 256 bytes that begins and ends with a letter or digit and has no comma or semicolon; the body of the enum may name any text
          = help: to leave the table out, write `skip("Code", "Message")` in place of its `columns`"#]]
    .assert_eq(&messages(Kind::ErrorCodes, page, columns, ""));
}

/// At most 20 of a page, in its order, then how many more.
#[test]
fn many_errors() {
    let rows: Vec<String> = (401..=425)
        .map(|code| format!("| {code} | OK | |"))
        .collect();
    let rows = rows.join("\n");
    let messages = messages(Kind::StatusCodes, [STATUSES, &rows].concat(), "", "");
    let first_lines: Vec<&str> = messages
        .split("\n\n")
        .filter_map(|message| message.lines().next())
        .collect();
    let mut expected: Vec<String> = (401..=420)
        .map(|code| format!("status codes 200 and {code} would both be named `Ok`"))
        .collect();
    expected.push("5 more errors in `page.md`: fix those shown and build again".to_owned());
    assert_eq!(first_lines, expected);
}

#[test]
fn a_wrong_row_of_an_error_code() {
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
                  = note: expected one word of at most 256 bytes that begins and ends with a letter or digit and has no comma or semicolon; the body of the enum may name any text
                  = note: the column has the same error in line 5
                  = help: if the whole text is the code, name it in the body of the enum: `NoKey = "No Key", NoLock = "No Lock",`
                  = help: to leave the rows out, write `skip_rows("No Key", "No Lock")`"#]],
        ),
    ] {
        check_errors(rows, &expected);
    }
}
