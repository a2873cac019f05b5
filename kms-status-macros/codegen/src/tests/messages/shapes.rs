//! Rows that do not fit the header row, and cells over several rows or columns.

use crate::tests::Kind;
use expect_test::expect;

use super::messages;

const HTML: &str = "<table>\n<tr><th>Status Code<th>Status<th>Description\n";

#[test]
fn a_row_that_does_not_fit_the_header_row() {
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
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
                  = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
        // Between its own cell and one from the row above.
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
                  = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
        (
            "<tr></tr>",
            expect![[r#"
                the row is shorter than the header row: it has 0 columns, but the header row has 3
                 --> page.md:3:1
                  |
                3 | <tr></tr>
                  | ^ table 1, row 1
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: to leave the row out, write `skip_rows("")`"#]],
        ),
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
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version"#]],
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
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version"#]],
        ),
        // Rows with one fix are one error.
        (
            "<tr><td>Errors of the client\n<tr><td>404<td>Not Found<td>\n<tr><td>Errors of the server<td>\n<tr><td>500<td>Broken<td><td>",
            expect![[r#"
                the row is shorter than the header row: it has 1 column, but the header row has 3
                 --> page.md:3:1
                  |
                3 | <tr><td>Errors of the client
                  | ^ table 1, row 1
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = note: the table has the same error in row 3
                  = help: to leave the rows out, write `skip_rows("Errors of the client", "Errors of the server")`

                the row is longer than the header row: it has 4 columns, but the header row has 3
                 --> page.md:6:1
                  |
                6 | <tr><td>500<td>Broken<td><td>
                  | ^ table 1, row 4
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
                  = help: to leave the row out, write `skip_rows("500")`"#]],
        ),
    ] {
        let page = format!("{HTML}{rows}\n</table>");
        expected.assert_eq(&messages(Kind::StatusCodes, page, "", ""));
    }
}

/// A cell that spans several rows is wrong once.
#[test]
fn a_code_over_several_rows() {
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
          = help: to leave the row out, write `skip_rows("4O4")`"#]].assert_eq(&messages(Kind::StatusCodes, page, "", ""));
}
