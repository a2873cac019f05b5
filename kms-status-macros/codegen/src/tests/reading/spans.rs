//! The grid of a table: `rowspan` and `colspan` as WHATWG's table model lays them out, and which of its rows are read.

use crate::tests::Kind;
use expect_test::expect;

use super::{check, check_both, read_by_both};

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
        // A row that spans from above fill needs no cell of its own.
        (
            "<tr><td rowspan=2>404<td rowspan=2>None<td rowspan=2>a<tr>",
            "404: a\n",
        ),
        // A span ends with its row group.
        (
            "<tbody><tr><td rowspan=0>400<td rowspan=3>Bad<td>a<tr><td>b</tbody><tbody><tr><td>404<td>None<td>d</tbody>",
            "400: a b\n404: d\n",
        ),
        // The rows of `<tfoot>` come last, those of a second `<thead>` where they are.
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
        "<table><thead><tr><th>Code<th>Text</thead><thead><tr><td>404<td>None.</thead></table>",
        "<table><tr><td>Code<td>Text<tbody><tr><td>404<td>None.</table>",
        "<table><tbody></tbody><tbody><tr><td>Code<td>Text</tbody><tbody><tr><td>404<td>None.</table>",
        "<table><tfoot><tr><td>404<td>None.</tfoot><tbody><tr><th>Code<th>Text</table>",
        "<table><thead><tr><th>Code<th>Text</thead><tfoot><tr><td>404<td>None.</tfoot></table>",
        "<table><thead><tr><th>Code<th>Text</thead><tbody></tbody><tbody><tr><td>404<td>None.</table>",
        "<table><tbody><tr><td>404<td>None.</tbody><thead><tr><th>Code<th>Text</thead></table>",
        // Outside of `<thead>`, it reaches into the rows below.
        "<table><tr><th>Code<th rowspan=2>None.<tr><td>404</table>",
    ] {
        let text = if page.contains("Text") {
            "Text"
        } else {
            "None."
        };
        let columns = format!(r#"columns(code = "Code", description = "{text}")"#);
        let read = read_by_both("page.html", page, &columns);
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
            "<table><thead><tr><th>Group<th rowspan=2>Code<th rowspan=2>Text<tr></thead><tr><td>500<td>404<td>None.</table>",
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

/// By the rules for parsing non-negative integers, and as HTML bounds such a number.
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

#[test]
fn a_heading_over_all_columns_is_left_out_unless_it_could_be_a_code() {
    let rows =
        "<tr><td colspan=3>Errors of the client\n<tr><td>404<td>None<td>a\n<tr><td colspan=3>405\n";
    // `405` alone is one for both attributes.
    for (kind, a_noun) in [
        (Kind::StatusCodes, "a status code"),
        (Kind::ErrorCodes, "an error code"),
    ] {
        let expansion = super::expand(kind, "page.html", &table(rows), COLUMNS, "");
        let errors = expansion.errors();
        let expected = format!("`405` spans several columns: a heading or a note, not {a_noun}");
        assert!(
            errors.len() == 1 && errors[0].starts_with(&expected),
            "{errors:#?}"
        );
        assert_eq!(expansion.names().len(), 1);
    }
    let skipped = format!(r#"{COLUMNS}, skip_rows("405", "Errors of the client")"#);
    assert_eq!(
        read_by_both("page.html", &table(rows), &skipped),
        "404: a\n"
    );
}

#[test]
fn skip_rows_leaves_out_the_rows_that_a_cell_is_part_of() {
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
    // This one has the cells of a row of its own.
    let pushed =
        "<tr><td rowspan=2>4xx<td>Kind<td>a\n<tr><td>404<td>None<td>a\n<tr><td>500<td>Broken<td>b";
    check_both(
        &table(pushed),
        &skip_rows,
        &expect![[r#"
            error: the row is longer than the header row: it has 4 columns, but the header row has 3
              --> page.html:3:1
              table 1, row 2
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
        "#]],
    );
}

#[test]
fn what_is_not_the_header_row_is_not_read_as_one() {
    let columns = r#"columns(code = "Code", message = "Text", solution = "Fix")"#;
    for (rows, expected) in [
        (
            "<tr><th rowspan=2>Code<th>Text<th>Fix\n<tr><th>In English<th>In short\n<tr><td>A.1<td>None.<td>Wait.",
            expect![[r#"
                error: the code cell of the header row reaches into this row
                  --> page.html:2:1
                  table 1, row 1
                  = help: put the rows of the header into `<thead>` in your copy of the page
            "#]],
        ),
        (
            "<tr><th>Code<th>Text<th>Fix\n<tr><td>A.1<td>None.<td>Wait.\n<tr><th>Code<th>Fix<th>Text\n<tr><td>A.2<td>Go.<td>All.",
            expect![[r#"
                error: the row is a header row with other names, or in another order, than the first one
                  --> page.html:3:1
                  table 1, row 2
                  = help: if the columns of the rows below it are these, begin another table with it in your copy of the page
                  = help: if they are not, leave it out: `skip_rows("Code")`
            "#]],
        ),
        // A code in a row of header cells is one.
        (
            "<tr><th>Code<th>Text<th>Fix<tr><th>A.1<th>None.<th>Wait.",
            expect![[r#"
                A.1 A1: [], ["None.", "", "Wait."]
            "#]],
        ),
    ] {
        let page = format!("<table>{rows}</table>");
        check(Kind::ErrorCodes, &page, columns, "", &expected);
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
        let expansion = super::expand(kind, "page.html", page, columns, "");
        let errors = expansion.errors();
        let first = errors.first().and_then(|error| error.lines().next());
        assert_eq!(first.unwrap_or_default(), problem, "{errors:?}");
    }
}
