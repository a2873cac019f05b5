//! Which row of a table is its header row, and which rows are not.

use expect_test::expect;

use super::{Kind, read_by_both, read_error_codes, read_page, read_statuses};

#[test]
fn the_header_row_is_the_last_row_of_thead_or_else_the_first_row() {
    for page in [
        "<table><thead><tr><th colspan=2>Codes<tr><th>Code<th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead><tr><th colspan=3>Codes<tr><th>Code<th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead><tr><th rowspan=2>Code<th>All<tr><th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead><tr><th>All<th rowspan=2>Text<tr><th>Code</thead><tr><td>404<td>None.</table>",
        "<table><thead><tr><th rowspan=2>A<th>B<tr><th>C<tr><th>Code<th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead><tr><th rowspan=3>Code<th>A<tr><th>B<tr><th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead><tr><th rowspan=0>Code<th>A<tr><th>B<tr><th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead><tr><th rowspan=9>Code<th rowspan=2>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead></thead><tbody><tr><td>Code<td>Text<tr><td>404<td>None.</table>",
        "<table><thead><tr></tr></thead><tr><td>Code<td>Text<tr><td>404<td>None.</table>",
        "<table><thead><tr><th>Code<th>Text</thead><thead><tr><td>404<td>None.</thead></table>",
        "<table><tr><td>Code<td>Text<tbody><tr><td>404<td>None.</table>",
        "<table><tbody></tbody><tbody><tr><td>Code<td>Text</tbody><tbody><tr><td>404<td>None.</table>",
        "<table><tfoot><tr><td>404<td>None.</tfoot><tbody><tr><th>Code<th>Text</table>",
        "<table><thead><tr><th>Code<th>Text</thead><tfoot><tr><td>404<td>None.</tfoot></table>",
        "<table><thead><tr><th>Code<th>Text</thead><tbody></tbody><tbody><tr><td>404<td>None.</table>",
        "<table><tbody><tr><td>404<td>None.</tbody><thead><tr><th>Code<th>Text</thead></table>",
        // Titles above the header row, and rows without a cell, are passed over.
        "<table><tr><th colspan=2>All codes<tr><th colspan=9>of keys<tr><th>Code<th>Text<tr><td>404<td>None.</table>",
        "<table><tr></tr><tr><th>Code<th>Text<tr></tr><tr><td>404<td>None.</table>",
        "<table><thead><tr><th>Code<th>Text<tr></tr></thead><tr><td>404<td>None.</table>",
    ] {
        let columns = r#"columns(code = "Code", description = "Text")"#;
        let read = read_by_both("page.html", page, columns);
        assert_eq!(read, "404: None.\n", "{page}");
    }
}

#[test]
fn each_column_of_the_header_row_has_a_name() {
    for (page, columns) in [
        (
            "<table><tr><th colspan=2>Code<th>Text<tr><td>404<td>KMS.1<td>None.</table>",
            r#"code = "Code", unread("Code"), description = "Text""#,
        ),
        (
            "<table><thead><tr><th>Group<th rowspan=2>Code<th rowspan=2>Text<tr><td></thead><tr><td>500<td>404<td>None.</table>",
            r#"unread(""), code = "Code", description = "Text""#,
        ),
        (
            "<table><tr><th>Group<th>Code<th>Text<th>More<tr><td rowspan=2>a<td>404<td colspan=2>None.</table>",
            r#"unread("Group", "More"), code = "Code", description = "Text""#,
        ),
    ] {
        let read = read_by_both("page.html", page, &format!("columns({columns})"));
        assert_eq!(read, "404: None.\n", "{page}");
    }
}

#[test]
fn no_other_row_is_read_as_the_header_row() {
    let columns = r#"columns(code = "Code", message = "Text", solution = "Fix")"#;
    for (rows, expected) in [
        (
            "<tr><th rowspan=2>Code<th>Text<th>Fix\n<tr><th>In English<th>In short\n<tr><td>A.1<td>None.<td>Wait.",
            expect![[r#"
                a cell of the header row reaches into this row
                 --> page.html:2:1
                  |
                2 | <tr><th>In English<th>In short
                  | ^ table 1, row 1
                  |
                  = note: without `<thead>`, only one row is the header row
                  = help: put all header rows into `<thead>` in your copy of the page
            "#]],
        ),
        // A code in a row of header cells is read as a code.
        (
            "<tr><th>Code<th>Text<th>Fix<tr><th>A.1<th>None.<th>Wait.",
            expect![[r#"
                A.1 A1: [], ["None.", "", "Wait."]
            "#]],
        ),
    ] {
        let page = format!("<table>{rows}</table>");
        expected.assert_eq(&read_error_codes(&page, columns, ""));
    }
}

#[test]
fn a_header_cell_that_reaches_into_a_row_is_an_error_in_each_column_that_is_used() {
    let page = "<table><tr><th>Code<th rowspan=2>Text<th>Fix\n<tr><td>A.1<td>Wait.<tr><td>A.2<td>No key.<td>Go.</table>";
    let error = "a cell of the header row reaches into this row";
    for (text, flag, expected) in [
        (r#"message = "Text""#, "", Err(error)),
        (r#"text = "Text""#, "", Err(error)),
        (
            r#"unread("Text")"#,
            r#"flag(is_lost, column = "Text", text = "No key.")"#,
            Err(error),
        ),
        (r#"unread("Text")"#, "", Ok(["A1", "A2"])),
        // Where the column of the code is read twice, each column after it has another index.
        (r#"name = "Code", message = "Text""#, "", Err(error)),
        (r#"name = "Code", unread("Text")"#, "", Ok(["A1", "A2"])),
    ] {
        let columns = format!(r#"columns(code = "Code", solution = "Fix", {text}), {flag}"#);
        let read = read_page(Kind::ErrorCodes, "page.html", page, &columns, "");
        match expected {
            Ok(names) => assert_eq!(read.names(), names),
            Err(problem) => read.assert_one_error(
                problem,
                "2:1",
                "put all header rows into `<thead>` in your copy of the page",
            ),
        }
    }
}

#[test]
fn a_table_whose_first_row_has_a_code_has_no_header_row() {
    for (kind, page, columns, problem) in [
        (
            Kind::StatusCodes,
            "<table><tr><td>404<td>None.<tr><td>500<td>Sorry.</table>",
            r#"columns(code = "404", description = "None.")"#,
            "the table has no header row: `404` is a status code",
        ),
        (
            Kind::ErrorCodes,
            "<table><tr><td>KMS.Key01<td>None.<tr><td>EVS.Disk5<td>Sorry.</table>",
            r#"columns(code = "KMS.Key01", description = "None.")"#,
            "the table has no header row: `KMS.Key01` is an error code",
        ),
        (
            Kind::ErrorCodes,
            "<table><tr><td>10000 no_error<tr><td>10001 no_key</table>",
            r#"columns(code = "10000 no_error", name = "10000 no_error")"#,
            "the table has no header row: `10000` is an error code",
        ),
        // In the next two cases, the first code has fewer words than the second, but the same kinds of characters.
        (
            Kind::ErrorCodes,
            "<table><tr><td>NO_KEY<td>None.<tr><td>KEY_IS_TOO_LONG<td>Sorry.</table>",
            r#"columns(code = "NO_KEY", description = "None.")"#,
            "the table has no header row: `NO_KEY` is an error code",
        ),
        (
            Kind::ErrorCodes,
            "<table><tr><td>NoKey<td>None.<tr><td>KeyIsTooLong<td>Sorry.</table>",
            r#"columns(code = "NoKey", description = "None.")"#,
            "the table has no header row: `NoKey` is an error code",
        ),
        // The sign of a number makes no difference.
        (
            Kind::ErrorCodes,
            "<table><tr><td>0<td>Done.<tr><td>-3<td>Sorry.</table>",
            r#"columns(code = "0", description = "Done.")"#,
            "the table has no header row: `0` is an error code",
        ),
        // These header cells are names.
        (
            Kind::StatusCodes,
            "<table><tr><td>HTTP 1.1 status<tr><td>500</table>",
            r#"columns(code = "HTTP 1.1 status")"#,
            "",
        ),
        (
            Kind::ErrorCodes,
            "<table><tr><td>Error2<tr><td>E500</table>",
            r#"columns(code = "Error2")"#,
            "",
        ),
    ] {
        let expansion = read_page(kind, "page.html", page, columns, "");
        let errors = expansion.errors();
        let first = errors.first().and_then(|error| error.lines().next());
        assert_eq!(first.unwrap_or_default(), problem, "{errors:?}");
    }
}

#[test]
fn a_header_row_among_the_rows_is_an_error() {
    let columns = r#"columns(code = "Code", message = "Text")"#;
    let rows =
        "<tr><th>Code<th>Text\n<tr><td>A.1<td>None.\n<tr><td>Code<td>Fix\n<tr><td>A.2<td>Wait.";
    let page = format!("<table>{rows}</table>");
    expect![[r#"
        the row looks like a second header row
         --> page.html:3:9
          |
        3 | <tr><td>Code<td>Fix
          |         ^^^^ table 1, row 2, column `Code`
          |
          = help: if these are the names of the columns below, begin a new table with this row in your copy of the page
          = help: to leave the row out, write `skip_rows("Code")`
          = help: if it is a code, add this to the body of the enum: `Code = "Code",`
    "#]]
    .assert_eq(&read_error_codes(&page, columns, ""));
    let skip_rows = format!(r#"{columns}, skip_rows("Code")"#);
    expect![[r#"
        A.1 A1: [], ["None.", "", ""]
        A.2 A2: [], ["Wait.", "", ""]
    "#]]
    .assert_eq(&read_error_codes(&page, &skip_rows, ""));
    expect![[r#"
        A.1 A1: [], ["None.", "", ""]
        A.2 A2: [], ["Wait.", "", ""]
        Code Code: [], ["Fix", "", ""]
    "#]]
    .assert_eq(&read_error_codes(&page, columns, r#"Code = "Code","#));
    let columns = r#"columns(code = "Code", description = "Text")"#;
    expect![[r#"
        the row looks like a second header row
         --> page.html:3:9
          |
        3 | <tr><td>Code<td>Fix
          |         ^^^^ table 1, row 2, column `Code`
          |
          = help: if these are the names of the columns below, begin a new table with this row in your copy of the page
          = help: to leave the row out, write `skip_rows("Code")`
    "#]]
    .assert_eq(&read_statuses(&page.replace("A.", "40"), columns, ""));
}

#[test]
fn a_header_row_has_the_name_of_the_codes_column_or_header_cells_without_a_code() {
    let columns = r#"columns(code = "Code[^1]", message = "Text")"#;
    let twice = r#"columns(code = "Code[^1]", name = "Code[^1]", message = "Text")"#;
    for (columns, row, is_header_row) in [
        (columns, "<td>Code[^1]<td>Text", true),
        (columns, "<td>Code<td>Number", true),
        (columns, "<td>Code<td>", true),
        (columns, "<td> <b>Code</b><td>Text", true),
        (twice, "<td>Code<td>Text", true),
        // Other names, in header cells.
        (columns, "<th>Key<th>Number", true),
        (columns, "<th>Two words<th>Number", true),
        (columns, "<th>A.2<th>None.", false),
        (columns, "<td>Key<th>None.", false),
        // Other names look like a code.
        (columns, "<td>Key<td>Text", false),
        (columns, "<td>code<td>Text", false),
        (twice, "<td>Code Number<td>Text", false),
    ] {
        let page = format!("<table><tr><th>Code[^1]<th>Text<tr><td>A.1<td>None.<tr>{row}</table>");
        let outcome = read_page(Kind::ErrorCodes, "page.html", &page, columns, "");
        let header_rows = outcome
            .errors
            .iter()
            .filter(|error| error.starts_with("the row looks like a second header row\n"));
        assert_eq!(
            header_rows.count(),
            usize::from(is_header_row),
            "{row}\n{outcome}"
        );
        assert_eq!(
            outcome.errors.len(),
            usize::from(is_header_row),
            "{row}\n{outcome}"
        );
    }
}

#[test]
fn an_empty_cell_below_an_empty_name_is_no_header_row() {
    let page = "<table><tr><th><th>Text<tr><td>404<td>None.<tr><td><td>Sorry.</table>";
    let columns = r#"columns(code = "", description = "Text")"#;
    let read = read_page(Kind::StatusCodes, "page.html", page, columns, "");
    read.assert_one_error(
        "the status code cell is empty",
        "1:1",
        "to leave the row out, write `skip_rows(\"\")`",
    );
}
