//! Which tables of a page are read: `columns`, `unread`, `skip`, and those that no argument names.

use expect_test::expect;
use kms_status_tests::Attribute;

use super::{check, check_both, read_by_both};

const CODE: &str = r#"columns(code = "Code")"#;

/// Successes in one table, errors in another.
const TWO_TABLES: &str = "
<table>
<thead><tr><th>Normal Code</th><th>Kind</th><th>Description</th></tr></thead>
<tr><td>201</td><td>Created</td><td>The key was made.</td></tr>
</table>
<table>
<thead><tr><th>Returned Value</th><th>Description</th></tr></thead>
<tr><td>404</td><td>There is no such key.</td></tr>
</table>
";

#[test]
fn each_columns_reads_the_tables_with_its_header_row() {
    check_both(
        TWO_TABLES,
        r#"columns(code = "Returned Value", description = "Description"),
           columns(code = "Normal Code", unread("Kind"), description = "Description")"#,
        &expect![[r#"
            201: The key was made.
            404: There is no such key.
        "#]],
    );
    check_both(
        "<table><tr><th>Code<th>Description<tr><td>404<td>No key.<tr><td>200<td>Done.</table>
         <table><tr><th>Code<th>Description<tr><td>404<td>No version.<tr><td>500<td>Sorry.</table>",
        r#"columns(code = "Code", description = "Description")"#,
        &expect![[r#"
            200: Done.
            404: No key. No version.
            500: Sorry.
        "#]],
    );
}

#[test]
fn a_table_that_is_neither_read_nor_skipped_is_an_error() {
    check(
        Attribute::StatusCodes,
        TWO_TABLES,
        r#"columns(code = "Returned Value", description = "Description")"#,
        "",
        &expect![[r#"
            error: table 1 ("Normal Code", "Kind", "Description") is neither read nor skipped
              --> page.html:2
              = help: to read the table, write `columns(code = "Normal Code", reason = "Kind", description = "Description")`: a guess from its cells
              = help: to leave the table out, write `skip("Normal Code", "Kind", "Description")`, or a `select` that does not match it
        "#]],
    );
    check(
        Attribute::ErrorCodes,
        TWO_TABLES,
        r#"skip("Returned Value", "Description")"#,
        "",
        &expect![[r#"
            error: table 1 ("Normal Code", "Kind", "Description") is neither read nor skipped
              --> page.html:2
              = help: to read the table, write `columns(code = "…", …)`; none is proposed, as no column looks like one of codes, or the first row does not look like a header row
              = help: to leave the table out, write `skip("Normal Code", "Kind", "Description")`, or a `select` that does not match it
        "#]],
    );
}

#[test]
fn of_a_columns_and_a_skip_with_one_header_row_the_columns_is_used() {
    check_both(
        "<table><tr><th>Code<tr><td>200</table>",
        &format!("skip(\"Code\"), {CODE}"),
        &expect![[r#"
        error: another argument names every table of `page.html` with this header row: remove this one
    "#]],
    );
}

#[test]
fn a_page_whose_tables_are_all_skipped_is_an_error() {
    check(
        Attribute::StatusCodes,
        "<table><tr><th>Error<tr><td>K.1</table>",
        r#"skip("Error")"#,
        "",
        &expect![[r#"
            error: every table of the page is skipped
              --> page.html:1
              = help: write a `columns` in place of one of the `skip`s
        "#]],
    );
}

#[test]
fn status_codes_has_default_columns_unless_others_are_given() {
    let page =
        "<table><tr><th>Status Code<th>Status<th>Description<tr><td>200<td>OK<td>Done.</table>";
    check(
        Attribute::StatusCodes,
        page,
        "",
        "",
        &expect![[r#"
        200 Ok: "OK", "Done."
    "#]],
    );
    let with_another = format!("{page}\n<table><tr><th>Code<tr><td>201</table>");
    check(
        Attribute::StatusCodes,
        &with_another,
        CODE,
        "",
        &expect![[r#"
            error: table 1 ("Status Code", "Status", "Description") is neither read nor skipped
              --> page.html:1
              = help: to read the table, write `columns(code = "Status Code", reason = "Status", description = "Description")`: a guess from its cells
              = help: to leave the table out, write `skip("Status Code", "Status", "Description")`, or a `select` that does not match it
        "#]],
    );
}

#[test]
fn columns_names_the_header_row_in_any_order_skip_in_that_of_the_page() {
    let page = "<table><tr><th>Meaning<th>Notes<th>Code<tr><td>Done.<td>-<td>200</table>
                <table><tr><th>Error<th>Message<tr><td>K.1<td>x</table>";
    let columns = r#"columns(unread("Notes"), code = "Code", description = "Meaning")"#;
    check_both(
        page,
        &format!(r#"{columns}, skip("Error", "Message")"#),
        &expect![[r#"
        200: Done.
    "#]],
    );
    let reordered = format!(r#"{columns}, skip("Message", "Error")"#);
    check(
        Attribute::ErrorCodes,
        page,
        &reordered,
        "",
        &expect![[r#"
            error: table 2 has these names in another order: write `skip("Error", "Message")`
            error: table 2 ("Error", "Message") is neither read nor skipped
              --> page.html:2
              = help: to read the table, write `columns(code = "Error", message = "Message")`: a guess from its cells
              = help: to leave the table out, write `skip("Error", "Message")`, or a `select` that does not match it
        "#]],
    );
}

#[test]
fn one_name_more_or_less_is_another_header_row() {
    check_both(
        "<table><tr><th>Code<th>Description<tr><td>-<td>Success.</table>
         <table><tr><th>Code<th>Description<th>When<tr><td>200<td>Done.<td>Always</table>",
        r#"columns(code = "Code", description = "Description", unread("When")), skip("Code", "Description")"#,
        &expect![[r#"
            200: Done.
        "#]],
    );
}

#[test]
fn skip_leaves_out_every_table_with_its_header_row() {
    check_both(
        "<table><tr><th>Error<th>Text<tr><td>K.1<td>a</table><table><tr><th>Code<tr><td>200</table>
         <table><tbody><tr><td><b>Error</b><td><p>Text</p><tr><td>K.2<td>b<td>too long</table>",
        &format!("{CODE}, skip(\"Error\", \"Text\")"),
        &expect![[r#"
            200: 
        "#]],
    );
}

#[test]
fn a_name_that_the_header_row_has_twice_is_taken_from_left_to_right() {
    let page =
        "<table><tr><th>Code<th>Text<th>Text<tr><td>404<td>Missing<td>There is none.</table>";
    for (arguments, expected) in [
        (
            r#"columns(code = "Code", unread("Text"), description = "Text")"#,
            "404: There is none.\n",
        ),
        (
            r#"columns(description = "Text", unread("Text"), code = "Code")"#,
            "404: Missing\n",
        ),
    ] {
        assert_eq!(
            read_by_both("page.html", page, arguments),
            expected,
            "{arguments}"
        );
    }
    check(
        Attribute::StatusCodes,
        page,
        r#"columns(code = "Code", reason = "Text")"#,
        "",
        &expect![[r#"
            error: no table of `page.html` has exactly these columns: remove this argument, or write one of the header rows of the page
              table 1: "Code", "Text", "Text"
            error: table 1 ("Code", "Text", "Text") is neither read nor skipped
              --> page.html:1
              = help: to read the table, write `columns(code = "Code", reason = "Text", description = "Text")`: a guess from its cells
              = help: to leave the table out, write `skip("Code", "Text", "Text")`, or a `select` that does not match it
        "#]],
    );
}

#[test]
fn a_column_without_a_name_has_the_empty_one() {
    check_both(
        "<table><tr><th><th>Code<tr><td>!<td>404</table>",
        r#"columns(code = "Code", unread(""))"#,
        &expect![[r#"
            404: 
        "#]],
    );
}

#[test]
fn a_run_of_white_space_in_a_name_is_one_space_on_both_sides() {
    check_both(
        "<table><tr><th> Status&nbsp;<br>\n Code <th>\u{3000}Sta&shy;tus\u{3000}<th><p>Long</p><p>Description</p>
         <tr><td>200<td>OK<td>Done.</table>",
        r#"columns(code = " Status  Code", unread("Status\t"), description = "Long\u{a0}Description")"#,
        &expect![[r#"
            200: Done.
        "#]],
    );
}

#[test]
fn a_name_that_differs_a_little_is_an_error_that_shows_both() {
    check_both(
        "<table><tr><th>code<th>Description<tr><td>200<td>Done.</table>",
        r#"columns(code = "Code", description = "Descripton")"#,
        &expect![[r#"
            error: table 1 ("code", "Description") is neither read nor skipped
              --> page.html:1
              = help: to read the table, write `columns(code = "code", description = "Description")`
              = help: to leave the table out, write `skip("code", "Description")`, or a `select` that does not match it
        "#]],
    );
}

#[test]
fn a_table_without_rows_does_not_count() {
    check_both(
        "<table></table><table><caption>None</caption></table><table><tr><th>Code<tr><td>200</table>",
        CODE,
        &expect![[r#"
            200: 
        "#]],
    );
}

#[test]
fn a_page_without_a_row_is_an_error() {
    check(
        Attribute::ErrorCodes,
        "<table><tr><th>Code</table>",
        CODE,
        "",
        &expect![[r#"
            error: no row is left to read in the tables of the page
              --> page.html:1
              = note: table 1
              = help: name a page in `spec` that has error codes, or leave fewer rows out
        "#]],
    );
}
