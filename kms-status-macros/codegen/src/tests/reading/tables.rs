//! Which tables of a page are read: `columns`, `unread`, `skip`; `messages` has those that no argument matches.

use crate::tests::Kind;

use super::{expand, outcome, read_by_both};

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
const SAME_NAMES: &str =
    "<table><tr><th>Code<th>Text<th>Text<tr><td>404<td>Missing<td>There is none.</table>";
const CODE_AND_MORE: &str = "<table><tr><th>Code<th>Text<tr><td>404 Not Found<td>None.<tr><td>500<td>Sorry.\
    <tr><td>5xx Others<td>a<tr><td>6xx Others<td>b</table>";

#[test]
fn an_argument_reads_the_tables_with_its_header_row() {
    for (page, arguments, expected) in [
        (
            TWO_TABLES,
            r#"columns(code = "Returned Value", description = "Description"),
               columns(code = "Normal Code", unread("Kind"), description = "Description")"#,
            "201: The key was made.\n404: There is no such key.\n",
        ),
        (
            "<table><tr><th>Code<th>Description<tr><td>404<td>No key.<tr><td>200<td>Done.</table>
             <table><tr><th>Code<th>Description<tr><td>404<td>No version.<tr><td>500<td>Sorry.</table>",
            r#"columns(code = "Code", description = "Description")"#,
            "200: Done.\n404: No key. No version.\n500: Sorry.\n",
        ),
        // In any order, where `skip` has that of the page.
        (
            "<table><tr><th>Meaning<th>Notes<th>Code<tr><td>Done.<td>-<td>200</table>
             <table><tr><th>Error<th>Message<tr><td>K.1<td>x</table>",
            r#"columns(unread("Notes"), code = "Code", description = "Meaning"), skip("Error", "Message")"#,
            "200: Done.\n",
        ),
        // One name more is another header row.
        (
            "<table><tr><th>Code<th>Description<tr><td>-<td>Success.</table>
             <table><tr><th>Code<th>Description<th>When<tr><td>200<td>Done.<td>Always</table>",
            r#"columns(code = "Code", description = "Description", unread("When")), skip("Code", "Description")"#,
            "200: Done.\n",
        ),
        (
            "<table><tr><th>Error<th>Text<tr><td>K.1<td>a</table><table><tr><th>Code<tr><td>200</table>
             <table><tbody><tr><td><b>Error</b><td><p>Text</p><tr><td>K.2<td>b<td>too long</table>",
            r#"columns(code = "Code"), skip("Error", "Text")"#,
            "200: \n",
        ),
        // A name that the header row has twice is taken from left to right.
        (
            SAME_NAMES,
            r#"columns(code = "Code", unread("Text"), description = "Text")"#,
            "404: There is none.\n",
        ),
        (
            SAME_NAMES,
            r#"columns(description = "Text", unread("Text"), code = "Code")"#,
            "404: Missing\n",
        ),
        // The code is the first word of its cell, what follows has the other role.
        (
            CODE_AND_MORE,
            r#"columns(description = "Text", unread("Code"), code = "Code"), skip_rows("5xx", "6xx Others")"#,
            "404: None.\n500: Sorry.\n",
        ),
        (
            "<table><tr><th>Code<tr><td>404 None<tr><td>500</table>",
            r#"columns(code = "Code", description = "Code")"#,
            "404: None\n500: \n",
        ),
        (
            "<table><tr><th><th>Code<tr><td>!<td>404</table>",
            r#"columns(code = "Code", unread(""))"#,
            "404: \n",
        ),
        // A run of white space is one space on both sides.
        (
            "<table><tr><th> Status&nbsp;<br>\n Code <th>\u{3000}Sta&shy;tus\u{3000}<th><p>Long</p><p>Description</p>
             <tr><td>200<td>OK<td>Done.</table>",
            r#"columns(code = " Status  Code", unread("Status\t"), description = "Long\u{a0}Description")"#,
            "200: Done.\n",
        ),
        // A table without rows does not count.
        (
            "<table></table><table><caption>None</caption></table><table><tr><th>Code<tr><td>200</table>",
            r#"columns(code = "Code")"#,
            "200: \n",
        ),
    ] {
        assert_eq!(read_by_both("page.html", page, arguments), expected, "{arguments}");
    }
}

#[test]
fn status_codes_has_default_columns() {
    let page =
        "<table><tr><th>Status Code<th>Status<th>Description<tr><td>200<td>OK<td>Done.</table>";
    let skip = r#"skip("Code")"#;
    for (page, arguments) in [
        (page, ""),
        (&format!("{page}<table><tr><td>Code</table>"), skip),
    ] {
        let expansion = expand(Kind::StatusCodes, "page.html", page, arguments, "");
        let read = outcome(Kind::StatusCodes, &expansion);
        assert_eq!(read, "200 Ok: \"OK\", \"Done.\"\n");
    }
}
