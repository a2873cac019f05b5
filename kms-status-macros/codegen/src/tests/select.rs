//! `select` says which elements count as tables, even inside a table.

use super::{Kind, read_by_both, read_page};

const CODE: &str = r#"columns(code = "Code")"#;

/// A page with layout tables around its tables, as a browser saves it.
const SAVED_PAGE: &str = r#"<!DOCTYPE html>
<html><head><title>Status codes</title><style>td { color: red }</style></head>
<body>
<table width="100%"><tr>
  <td><table class="menu"><tr><td>Overview</td></tr></table></td>
  <td>
    <table class="codes"><thead><tr><th>Code</th><th>Description</th></tr></thead>
      <tr><td>200</td><td>Done.
        <table class="codes"><tr><th>Field</th></tr><tr><td>body</td></tr></table></td></tr>
    </table>
    <table class="codes"><tr><th>Code</th><th>Description</th></tr><tr><td>404</td><td>None.</td></tr></table>
  </td>
</tr></table>
</body></html>"#;

#[test]
fn select_says_which_elements_count_as_tables() {
    for select in ["table.codes", "table table:not(.menu)"] {
        let arguments =
            format!(r#"select = "{select}", columns(code = "Code", description = "Description")"#);
        let read = read_by_both("page.html", SAVED_PAGE, &arguments);
        assert_eq!(read, "200: Done. Field body\n404: None.\n", "{select}");
    }
}

#[test]
fn select_tells_two_tables_with_the_same_header_row_apart() {
    let page = r#"<h2 id="a">A</h2><table><tr><th>Code<tr><td>200</table>
                  <h2 id="b">B</h2><p>Errors:</p><table><tr><th>Code<tr><td>404</table>"#;
    for (select, expected) in [
        ("#a + table", "200: \n"),
        ("#b ~ table", "404: \n"),
        ("h2 + p + table", "404: \n"),
    ] {
        let read = read_by_both("page.html", page, &format!("{CODE}, select = \"{select}\""));
        assert_eq!(read, expected, "{select}");
    }
}

#[test]
fn a_table_in_a_cell_counts_unless_the_table_around_it_is_read() {
    let page =
        "<table><tr><td>Menu<tr><td>200<tr><td><table><tr><th>Code<tr><td>404</table></table>";
    for (arguments, expected) in [
        (r#"skip("Menu"), columns(code = "Code")"#, "404: \n"),
        (
            r#"columns(code = "Menu"), skip_rows("Code 404")"#,
            "200: \n",
        ),
    ] {
        assert_eq!(
            read_by_both("page.html", page, arguments),
            expected,
            "{arguments}"
        );
    }
}

#[test]
fn nothing_is_proposed_for_a_table_in_a_cell_of_a_table_with_proposed_columns() {
    // The first table has too few codes. Its columns are guessed from the rows of the last table, too.
    let page = "<table><tr><th>Code<th>Text<tr><td>None of these<td>Fields:
        <table><tr><th>Error code<th>Field<tr><td>F1<td>a<tr><td>F2<td>b</table></table>
        <table><tr><th>Code<th>Text<tr><td>E1<td>Gone.<tr><td>E2<td>Locked.<tr><td>E3<td>Late.</table>";
    let read = read_page(Kind::ErrorCodes, "page.html", page, "", "");
    assert_eq!(read.errors.len(), 1, "{read}");
    let problem = r#"no `columns(…)` or `skip(…)` matches tables 1, 2 ("Code", "Text")"#;
    assert!(read.to_string().contains(problem), "{read}");
}

#[test]
fn a_table_in_a_template_does_not_count() {
    let page =
        "<table><tr><th>Code<tr><td>404</table><template><table><tr><td>Menu</table></template>";
    assert_eq!(
        read_by_both("page.html", page, r#"columns(code = "Code")"#),
        "404: \n"
    );
}

#[test]
fn no_select_is_proposed_where_a_skip_leaves_the_other_table_out() {
    let codes =
        "<table><tr><th>Error code<th>Text<tr><td>A.1<td>None.<tr><td>A.2<td>Locked.</table>";
    let menu = "<title> Log\nin </title><table><tr><td>Home<td>Search";
    for page in [
        format!("{menu}</table><div id=main>{codes}</div>"),
        format!("{menu}<tr><td colspan=2>{codes}</table>"),
    ] {
        let read = read_page(Kind::ErrorCodes, "page.html", &page, "", "");
        assert_eq!(read.errors.len(), 2);
        assert!(!read.to_string().contains("select"), "{read}");
    }
}

#[test]
fn a_table_whose_header_row_holds_tables_is_left_out_by_a_select() {
    let read = read_page(Kind::ErrorCodes, "page.html", SAVED_PAGE, "", "");
    let help = "help: to leave the table out, write a `select` that does not match it";
    assert!(
        read.errors.iter().any(|error| error.contains(help)),
        "{read}"
    );
}
