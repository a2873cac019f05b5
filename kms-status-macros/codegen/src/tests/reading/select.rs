//! Which elements count as tables: `select`, and tables in tables.

use crate::tests::Kind;

use super::{expand, read_by_both};

const CODE: &str = r#"columns(code = "Code")"#;

/// Where the page has layout tables around its tables, as a browser's "Save as" keeps them.
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
fn select_tells_two_tables_with_one_header_row_apart() {
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
fn a_table_in_a_template_does_not_count() {
    let page =
        "<table><tr><th>Code<tr><td>404</table><template><table><tr><td>Menu</table></template>";
    assert_eq!(
        read_by_both("page.html", page, r#"columns(code = "Code")"#),
        "404: \n"
    );
}

/// The tables of the site around the codes, and one in a cell of theirs, which is text.
const SITE: &str = r#"<html><head><title> Error  codes </title></head><body>
<table><tr><td>Home<td>Search</table>
<div id="main"><section id="2-codes">
<table><tr><th>Error code<th>Description
<tr><td>A.1<td>None.<table><tr><th>Code<th>Text<tr><td>A.7<td>a<tr><td>A.8<td>b</table><tr><td>A.2<td>Locked.</table>
<table><tr><th>Field<th>Kind<tr><td>code<td>text</table>
</section></div></body></html>"#;

#[test]
fn a_select_is_proposed_for_the_element_around_the_tables_that_are_read() {
    let read = r#"columns(code = "Error code", description = "Description")"#;
    let skip = r#"to leave the table out, write `skip("Field", "Kind")`, or a `select` that does not match it"#;
    for (id, selector) in [
        ("2-codes", "[id='2-codes'] table"),
        ("_codes-2", "#_codes-2 table"),
    ] {
        let page = SITE.replace("2-codes", id);
        let select = format!(
            "to read only the tables in the `<section>` around the codes, write `select = \"{selector}\"`"
        );
        for arguments in ["", read] {
            let expansion = expand(Kind::ErrorCodes, "page.html", &page, arguments, "");
            let errors = expansion.errors();
            let has_help = |number: usize, help: &str| {
                let table = format!("table {number} (");
                errors
                    .iter()
                    .any(|error| error.contains(&table) && error.ends_with(help))
            };
            assert!(has_help(1, &select) && has_help(3, skip), "{errors:#?}");
            assert_eq!(errors.len(), if arguments.is_empty() { 3 } else { 2 });
        }
        let arguments = format!(r#"{read}, select = "{selector}", skip("Field", "Kind")"#);
        let expansion = expand(Kind::ErrorCodes, "page.html", &page, &arguments, "");
        assert_eq!(expansion.names(), ["A1", "A2"], "{:?}", expansion.errors());
    }
}

#[test]
fn no_skip_is_proposed_on_a_page_without_codes() {
    for tables in ["", "<table><tr><td>Name<td>Password</table>"] {
        let page = format!("<title> Log\nin </title>{tables}");
        let expansion = expand(Kind::ErrorCodes, "page.html", &page, "", "");
        let errors = expansion.errors();
        let title = "the title of the page is `Log in`";
        let is_right = errors[0].contains(title) && !errors[0].contains("skip(\"");
        assert!(is_right && errors.len() == 1, "{errors:#?}");
    }
}
