//! Which tables of a page are read: `columns`, `unread`, `skip`, `select`, and what none of them claims.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod reading;

use expect_test::expect;
use reading::check;

/// Success codes in one table, errors in another, and neither says what the other does.
const TWO_TABLES: &str = "
<table>
<thead><tr><th>Normal Response Code</th><th>Type</th><th>Description</th></tr></thead>
<tr><td>201</td><td>Created</td><td>The key was made.</td></tr>
</table>
<table>
<thead><tr><th>Returned Value</th><th>Description</th></tr></thead>
<tr><td>404 Not Found</td><td>There is no such key.</td></tr>
</table>
";

#[test]
fn each_columns_reads_the_table_with_its_header_row() {
    check(
        TWO_TABLES,
        r#"columns(code = "Returned Value", description = "Description"),
           columns(code = "Normal Response Code", reason = "Type", description = "Description")"#,
        "",
        &expect![[r#"
            201 Created: "Created", "The key was made."
            404 NotFound: "Not Found", "There is no such key."
        "#]],
    );
}

#[test]
fn a_table_that_nothing_claims_is_an_error() {
    check(
        TWO_TABLES,
        r#"columns(code = "Returned Value", description = "Description")"#,
        "",
        &expect![[r#"
            error: no argument has exactly the header row "Normal Response Code", "Type", "Description"
              --> page.md:2:1
              table 1
        "#]],
    );
}

#[test]
fn columns_and_skip_that_claim_nothing_are_errors() {
    check(
        "<table><tr><th>Code</th></tr><tr><td>200</td></tr></table>",
        r#"columns(code = "Code"), columns(code = "Code", reason = "Message"), skip("Error Code", "Message")"#,
        "",
        &expect![[r#"
            error: no table of `page.md` has exactly these columns: write the names of one that it has, or leave this argument out; the header rows of the page are
            error: no table of `page.md` has exactly this header row: write the names of one that it has, or leave this argument out; the header rows of the page are
        "#]],
    );
}

/// The second of two that are alike could only ever claim what the first leaves.
#[test]
fn the_first_columns_and_the_first_skip_claim_a_table() {
    let page = "<table><tr><th>Code<tr><td>200</table><table><tr><th>Error<tr><td>K.1</table>";
    check(
        page,
        r#"columns(code = "Code"), skip("Error"), skip("Error"), columns(code = "Code")"#,
        "",
        &expect![[r#"
            error: an argument above claims every table of `page.md` with this header row: leave this one out
            error: an argument above claims every table of `page.md` with this header row: leave this one out
        "#]],
    );
}

#[test]
fn the_default_columns_must_claim_a_table_too() {
    check(
        "<table><tr><th>Error<tr><td>K.1</table>",
        r#"skip("Error")"#,
        "",
        &expect![[r#"
            error: every table of the page is skipped, and none is left to read
              --> page.md:1:1
              table 1
        "#]],
    );
}

#[test]
fn the_default_columns_are_only_there_without_others() {
    check(
        "<table><tr><th>Status Code<th>Status<th>Description<tr><td>200<td>OK<td>Done.</table>",
        "",
        "",
        &expect![[r#"
            200 Ok: "OK", "Done."
        "#]],
    );
    check(
        "<table><tr><th>Status Code<th>Status<th>Description<tr><td>200<td>OK<td>Done.</table>
        <table><tr><th>Code<tr><td>201</table>",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
            error: no argument has exactly the header row "Status Code", "Status", "Description"
              --> page.md:1:1
              table 1
        "#]],
    );
}

#[test]
fn columns_may_name_the_header_row_in_any_order() {
    check(
        "<table><tr><th>Meaning<th>Notes<th>Code<th>Name<th>Since
         <tr><td>Done.<td>-<td>200<td>OK<td>v1</table>",
        r#"columns(unread("Since"), code = "Code", unread("Notes"), reason = "Name", description = "Meaning")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done."
        "#]],
    );
}

#[test]
fn skip_names_the_header_row_in_the_order_of_the_page() {
    check(
        "<table><tr><th>Error<th>Message<tr><td>K.1<td>x</table><table><tr><th>Code<tr><td>200</table>",
        r#"columns(code = "Code"), skip("Message", "Error")"#,
        "",
        &expect![[r#"
            error: table 1 has these names in another order: write `skip("Error", "Message")`
            error: no argument has exactly the header row "Error", "Message"
              --> page.md:1:1
              table 1
        "#]],
    );
}

#[test]
fn one_name_more_or_less_is_another_header_row() {
    check(
        "<table><tr><th>Code<th>Description<tr><td>2xx<td>Success.</table>
         <table><tr><th>Code<th>Description<th>When<tr><td>200<td>Done.<td>Always</table>",
        r#"columns(code = "Code", description = "Description", unread("When")), skip("Code", "Description")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done."
        "#]],
    );
}

#[test]
fn a_table_of_classes_with_the_header_row_of_a_columns_is_read_and_refused() {
    check(
        "<table><tr><th>Code<th>Description<tr><td>2xx<td>Success.</table>",
        r#"columns(code = "Code", description = "Description")"#,
        "",
        &expect![[r#"
            error: `2xx` is not a status code
              --> page.md:1:43
              table 1, row 1, column `Code`
        "#]],
    );
}

#[test]
fn the_same_header_row_twice_is_read_twice() {
    check(
        "<table><tr><th>Code<th>Description<tr><td>404<td>No key.<tr><td>200<td>Done.</table>
         <table><tr><th>Code<th>Description<tr><td>404<td>No version.<tr><td>500<td>Sorry.</table>",
        r#"columns(code = "Code", description = "Description")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done."
            404 NotFound: "Not Found", "No key. No version."
            500 InternalServerError: "Internal Server Error", "Sorry."
        "#]],
    );
}

#[test]
fn the_same_header_row_twice_is_skipped_twice() {
    check(
        "<table><tr><th>Error<tr><td>K.1</table><table><tr><th>Code<tr><td>200</table>
         <table><tr><th>Error<tr><td>K.2</table>",
        r#"columns(code = "Code"), skip("Error")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", ""
        "#]],
    );
}

#[test]
fn a_table_of_error_codes_without_thead_and_th_is_skipped() {
    check(
        "<table><thead><tr><th>Code<th>Status</thead><tbody><tr><td>404<td>Not Found</table>
         <table><tbody><tr><td><b>Error Code</b><td><p>Error Message</p><tr><td>KMS.0101<td>Invalid.</table>",
        r#"columns(code = "Code", reason = "Status"), skip("Error Code", "Error Message")"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", ""
        "#]],
    );
}

#[test]
fn a_name_that_the_header_row_has_twice_is_written_twice_and_taken_from_left_to_right() {
    let page =
        "<table><tr><th>Code<th>Text<th>Text<tr><td>404<td>Missing<td>There is none.</table>";
    check(
        page,
        r#"columns(code = "Code", reason = "Text", description = "Text")"#,
        "",
        &expect![[r#"
            404 Missing: "Missing", "There is none."
        "#]],
    );
    check(
        page,
        r#"columns(code = "Code", unread("Text"), description = "Text")"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "There is none."
        "#]],
    );
    check(
        page,
        r#"columns(code = "Code", reason = "Text")"#,
        "",
        &expect![[r#"
            error: no table of `page.md` has exactly these columns: write the names of one that it has, or leave this argument out; the header rows of the page are
            error: no argument has exactly the header row "Code", "Text", "Text"
              --> page.md:1:1
              table 1
        "#]],
    );
}

#[test]
fn a_column_without_a_name_has_the_empty_one() {
    check(
        "<table><tr><th><th>Code<tr><td>!<td>404</table>",
        r#"columns(code = "Code", unread(""))"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", ""
        "#]],
    );
}

#[test]
fn white_space_in_names_counts_as_one_space_on_both_sides() {
    check(
        "<table><tr><th> Status&nbsp;<br>\n Code <th>\u{3000}Status\u{3000}<th><p>Long</p><p>Description</p>
         <tr><td>200<td>OK<td>Done.</table>",
        r#"columns(code = " Status  Code", reason = "Status\t", description = "Long\u{a0}Description")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done."
        "#]],
    );
}

#[test]
fn names_differ_by_case() {
    check(
        "<table><tr><th>code<tr><td>200</table>",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
            error: no argument has exactly the header row "code"
              --> page.md:1:1
              table 1
        "#]],
    );
}

#[test]
fn names_and_phrases_may_be_chinese() {
    check(
        "<table><tr><th>状态码<th>返回值<th>说明
         <tr><td>200<td>请求成功<td>操作完成。<tr><td>404<td>Not Found<td>资源不存在。</table>",
        r#"columns(code = "状态码", reason = "返回值", description = "说明")"#,
        "",
        &expect![[r#"
            200 请求成功: "请求成功", "操作完成。"
            404 NotFound: "Not Found", "资源不存在。"
        "#]],
    );
}

/// A browser's "Save as" keeps the whole page, whose layout may be tables around tables.
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
    check(
        SAVED_PAGE,
        r#"select = "table.codes", columns(code = "Code", description = "Description")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done. Field body"
            404 NotFound: "Not Found", "None."
        "#]],
    );
    check(
        SAVED_PAGE,
        r#"select = "table table:not(.menu)", columns(code = "Code", description = "Description")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done. Field body"
            404 NotFound: "Not Found", "None."
        "#]],
    );
}

#[test]
fn without_select_every_table_counts_and_those_in_a_table_that_is_not_read_too() {
    check(
        "<table><tr><td>Menu<tr><td><table><tr><th>Code<tr><td>404</table></table>",
        r#"columns(code = "Code"), skip("Menu")"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", ""
        "#]],
    );
}

#[test]
fn select_that_names_no_tables_is_an_error() {
    check(
        SAVED_PAGE,
        r#"select = "table.code", columns(code = "Code", description = "Description")"#,
        "",
        &expect![[r#"
            error: no table with a row in `page.md` matches this selector
        "#]],
    );
    check(
        SAVED_PAGE,
        r#"select = "table.codes thead", columns(code = "Code", description = "Description")"#,
        "",
        &expect![[r#"
            error: `select` takes a `<thead>`, which is no table
              --> page.md:7:26
        "#]],
    );
}

#[test]
fn the_header_row_is_the_last_row_of_thead_or_else_the_first_row() {
    for page in [
        "<table><thead><tr><th colspan=2>Codes<tr><th>Code<th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead><tr><th rowspan=2>Code<th>All<tr><th>Text</thead><tr><td>404<td>None.</table>",
        "<table><thead></thead><tbody><tr><td>Code<td>Text<tr><td>404<td>None.</table>",
        "<table><tr><td>Code<td>Text<tbody><tr><td>404<td>None.</table>",
        "<table><tfoot><tr><td>404<td>None.</tfoot><tbody><tr><th>Code<th>Text</table>",
        "<table><thead><tr><th>Code<th>Text</thead><tfoot><tr><td>404<td>None.</tfoot></table>",
        "<table><thead><tr><th>Code<th>Text</thead><tbody></tbody><tbody><tr><td>404<td>None.</table>",
        "<table><thead><tr><th rowspan=0>Code<th rowspan=9>Text</thead><tr><td>404<td>None.</table>",
    ] {
        check(
            page,
            r#"columns(code = "Code", description = "Text")"#,
            "",
            &expect![[r#"
                404 NotFound: "Not Found", "None."
            "#]],
        );
    }
}

#[test]
fn a_table_without_rows_does_not_count() {
    check(
        "<table></table><table><caption>None</caption></table><table><tr><th>Code<tr><td>200</table>",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", ""
        "#]],
    );
}

#[test]
fn a_page_without_a_table_or_a_status_is_an_error() {
    check(
        "# Codes\n\n| Code |\n| --- |\n| 200 |\n",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
            error: the page has no table
              --> page.md:1:1
        "#]],
    );
    check(
        "",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
        error: the page has no table
          --> page.md:1:1
    "#]],
    );
    check(
        "<table><tr><th>Code</table>",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
            error: no table that is read has a row below its header row
              --> page.md:1:1
              table 1
        "#]],
    );
}
