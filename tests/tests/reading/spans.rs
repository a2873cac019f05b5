//! The grid of a table: `rowspan` and `colspan` as WHATWG's table model lays them out.

use expect_test::expect;

use super::{check_both, read_by_both};

const COLUMNS: &str = r#"columns(code = "Code", unread("Kind"), description = "Text")"#;

/// The table with these rows below its header row.
fn table(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Kind<th>Text\n{rows}</table>")
}

#[test]
fn a_cell_that_spans_rows_is_in_each() {
    check_both(
        &table(
            "<tr><td rowspan=3>400<td rowspan=3>Bad<td>No name.<tr><td>No number.<tr><td>No name.
             <tr><td>401<td>No<td rowspan=2>No access.<tr><td>403<td>No",
        ),
        COLUMNS,
        &expect![[r#"
            400: No name. No number.
            401: No access.
            403: No access.
        "#]],
    );
}

#[test]
fn a_cell_that_spans_columns_is_in_each() {
    check_both(
        &table("<tr><td>404<td colspan=2>None."),
        COLUMNS,
        &expect![[r#"
        404: None.
    "#]],
    );
    check_both(
        "<table><tr><th>Group<th>Code<th>More<th>More
         <tr><td rowspan=2>Errors<td>404<td colspan=2>x<tr><td>500<td>y<td>z</table>",
        r#"columns(code = "Code", unread("Group", "More", "More"))"#,
        &expect![[r#"
            404: 
            500: 
        "#]],
    );
}

#[test]
fn a_span_ends_with_its_row_group() {
    let head = "<table><thead><tr><th>Code<th>Kind<th>Text</thead>";
    for span in ["0", "3", "9"] {
        let page = format!(
            "{head}<tbody><tr><td rowspan={span}>400<td rowspan={span}>Bad<td>a<tr><td>b<tr><td>c</tbody>
             <tbody><tr><td>404<td>None<td>d</tbody></table>"
        );
        assert_eq!(
            read_by_both("page.html", &page, COLUMNS),
            "400: a b c\n404: d\n"
        );
    }
    check_both(
        &format!(
            "{head}<tbody><tr><td rowspan=9>400<td>Bad<td>a</tbody>\n<tbody><tr><td>None<td>d</tbody></table>"
        ),
        COLUMNS,
        &expect![[r#"
            error: the row is shorter than the header row: it fills 2 columns, the header row 3
              --> page.html:2
              = note: table 1, row 2
              = help: to leave the row out, write `skip_rows("None")`
        "#]],
    );
    // A span of the header row too.
    for span in ["0", "2", "9"] {
        let page = format!(
            "<table><thead><tr><th rowspan={span}>Code<th rowspan={span}>Kind<th rowspan={span}>Text</thead>
             <tr><td>404<td>None<td>a</table>"
        );
        assert_eq!(read_by_both("page.html", &page, COLUMNS), "404: a\n");
    }
}

#[test]
fn a_span_of_a_header_row_outside_thead_reaches_the_rows_below() {
    check_both(
        "<table><tr><th>Code<th rowspan=2>Text<tr><td>404<tr><td>500<td>b</table>",
        r#"columns(code = "Code", description = "Text")"#,
        &expect![[r#"
            404: Text
            500: b
        "#]],
    );
}

#[test]
fn the_rows_of_every_row_group_are_read_those_of_tfoot_last() {
    check_both(
        "<table><thead><tr><th>Code<th>Kind<th>Text</thead>
         <tfoot><tr><td>500<td>Broken<td>c<tr><td>400<td>Bad<td>d</tfoot>
         <tbody><tr><td rowspan=5>400<td>Bad<td>a</tbody>
         <thead><tr><td>400<td>Bad<td>b</thead>
         <tbody><tr><td>404<td>None<td>b</tbody></table>",
        COLUMNS,
        &expect![[r#"
            400: a b d
            404: b
            500: c
        "#]],
    );
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
        "<table><thead><tr><th rowspan=9>Code<th>All<tr><th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead></thead><tbody><tr><td>Code<td>Text<tr><td>404<td>None.</table>",
        "<table><tr><td>Code<td>Text<tbody><tr><td>404<td>None.</table>",
        "<table><tbody></tbody><tbody><tr><td>Code<td>Text</tbody><tbody><tr><td>404<td>None.</table>",
        "<table><tfoot><tr><td>404<td>None.</tfoot><tbody><tr><th>Code<th>Text</table>",
        "<table><thead><tr><th>Code<th>Text</thead><tfoot><tr><td>404<td>None.</tfoot></table>",
        "<table><thead><tr><th>Code<th>Text</thead><tbody></tbody><tbody><tr><td>404<td>None.</table>",
        "<table><tbody><tr><td>404<td>None.</tbody><thead><tr><th>Code<th>Text</thead></table>",
    ] {
        let columns = r#"columns(code = "Code", description = "Text")"#;
        assert_eq!(
            read_by_both("page.html", page, columns),
            "404: None.\n",
            "{page}"
        );
    }
}

#[test]
fn a_header_cell_that_spans_columns_names_each() {
    check_both(
        "<table><tr><th colspan=2>Code<th>Text<tr><td>404<td>KMS.1<td>None.</table>",
        r#"columns(code = "Code", unread("Code"), description = "Text")"#,
        &expect![[r#"
            404: None.
        "#]],
    );
}

#[test]
fn a_column_of_the_header_row_without_a_cell_has_the_empty_name() {
    check_both(
        "<table><thead><tr><th>Group<th rowspan=2>Code<tr></thead><tr><td>500<td>404</table>",
        r#"columns(unread(""), code = "Code")"#,
        &expect![[r#"
            404: 
        "#]],
    );
}

#[test]
fn a_row_shorter_or_longer_than_the_header_row_is_an_error() {
    check_both(
        &table(
            "<tr><td>400<td>Bad
<tr><td>401<td>No<td>a<td>b
<tr>
<tr><td rowspan=2>403<td>No<td>a
<tr><td>404<td>None<td>a
<tr><td>405<td>No<td colspan=2>a
<tr><td>406
<tr><td>407<td>No<td>a
<tr><td>407<td>No",
        ),
        COLUMNS,
        &expect![[r#"
            error: the row is shorter than the header row: it fills 2 columns, the header row 3
              --> page.html:2
              = note: table 1, row 1
              = help: to leave the row out, write `skip_rows("400")`
            error: the row is longer than the header row: it fills 4 columns, the header row 3
              --> page.html:3
              = note: table 1, row 2
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
            error: the row is shorter than the header row: it fills 0 columns, the header row 3
              --> page.html:4
              = note: table 1, row 3
              = help: to leave the row out, write `skip_rows("")`
            error: the row is longer than the header row: it fills 4 columns, the header row 3
              --> page.html:6
              = note: table 1, row 5
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
            error: the row is longer than the header row: it fills 4 columns, the header row 3
              --> page.html:7
              = note: table 1, row 6
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
            error: the row is shorter than the header row: it fills 1 column, the header row 3
              --> page.html:8
              = note: table 1, row 7
              = help: to leave the row out, write `skip_rows("406")`
            error: the row is shorter than the header row: it fills 2 columns, the header row 3
              --> page.html:10
              = note: table 1, row 9
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
        "#]],
    );
    check_both(
        &table("<tr><td>400<td>Bad\n<tr><td>401<td>No<td>a<td>b\n<tr><td>404<td>None<td>a"),
        &format!("{COLUMNS}, skip_rows(\"400\", \"401\")"),
        &expect![[r#"
            404: a
        "#]],
    );
}

#[test]
fn a_row_that_spans_from_above_fill_needs_no_cell_of_its_own() {
    check_both(
        &table("<tr><td rowspan=2>404<td rowspan=2>None<td rowspan=2>a<tr>"),
        COLUMNS,
        &expect![[r#"
            404: a
        "#]],
    );
}

#[test]
fn cells_that_overlap_are_an_error() {
    check_both(
        &table("<tr><td>400<td rowspan=2>Bad<td>a\n<tr><td colspan=2>401<td>b"),
        COLUMNS,
        &expect![[r#"
            error: the cell lies over another cell
              --> page.html:3:19
              table 1, row 2
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
        "#]],
    );
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
        assert_eq!(
            read_by_both("page.html", &page, COLUMNS),
            "404: a b\n",
            "{one} {two}"
        );
    }
    check_both(
        &table("<tr><td colspan=0>404<td>None<td>a\n<tr><td>500<td>Broken<td colspan=1001>a"),
        COLUMNS,
        &expect![[r#"
            error: the row is longer than the header row: it fills 1002 columns, the header row 3
              --> page.html:3
              = note: table 1, row 2
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
        "#]],
    );
}
