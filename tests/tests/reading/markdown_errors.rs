//! The errors of Markdown pages.

use expect_test::{Expect, expect};
use kms_status_tests::Attribute;

use super::{codes_and_descriptions, expand, read_by_both};

const COLUMNS: &str = r#"columns(code = "Code", description = "Text")"#;

fn check(page: &str, expected: &Expect) {
    expected.assert_eq(&read_by_both("page.md", page, COLUMNS));
}

#[test]
fn a_longer_row_is_an_error() {
    check(
        "# Codes\n\n| Code | Text |\n| --- | --- |\n| 404 | a | b |\n| 500 | c \\| d |\n| 501 | `e | f` |",
        &expect![[r#"
            error: the row is longer than the header row: it fills 3 columns, the header row 2
              --> page.md:5
              = note: table 1, row 1
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
            error: the row is longer than the header row: it fills 3 columns, the header row 2
              --> page.md:7
              = note: table 1, row 3
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
        "#]],
    );
}

#[test]
fn an_error_has_the_line_of_the_page() {
    let page = "---
title: Codes
---
# Codes

Some text
of two lines\\
or three.

* a
* b

| Code | Text |
|---|---|
| | a |
| 404 | b |
| - | c |

<table>
<tr>
<th>Code</th>
<th>Text</th>
</tr>
<tr>
<td>

*-*

</td><td>d</td>
</tr>
</table>
";
    let [lf, crlf] = [page.to_owned(), page.replace('\n', "\r\n")].map(|page| {
        let expansion = expand(Attribute::ErrorCodes, "page.md", &page, COLUMNS, "");
        codes_and_descriptions(Attribute::ErrorCodes, &expansion)
    });
    assert_eq!(lf, crlf);
    expect![[r#"
        error: the error code cell is empty
          --> page.md:15
          = note: table 1, row 1, column `Code`
          = help: to leave the rows out, write `skip_rows("", "-")`
    "#]]
    .assert_eq(&lf);
}

#[test]
fn what_markdown_takes_for_code_in_an_html_table_is_an_error() {
    check(
        "<table>\n<tr><th>Code</th><th>Text</th></tr>\n\n    <tr><td>404</td><td>None.</td></tr>\n\n<tr><td>500</td><td>a</td></tr>\n</table>",
        &expect![[r#"
            error: Markdown reads this part of an HTML table as code
              --> page.md:4:5
              = help: keep the former page, or save the vendor's page as HTML, and report this to the vendor
        "#]],
    );
}

#[test]
fn rows_that_markdown_shows_as_text_are_an_error() {
    for (page, expected) in [
        (
            "Codes:\n| Code | Text |\n|---|\n| 404 | a |\n",
            expect![[r#"
                error: Markdown reads this row of a table as text
                  --> page.md:2:1
                  = help: keep the former page, or save the vendor's page as HTML, and report this to the vendor
            "#]],
        ),
        (
            "| Code | Text |\n|---|---|\n| 404 | a |\n\n| 500 | b |\n",
            expect![[r#"
            error: Markdown reads this row of a table as text
              --> page.md:5:1
              = help: keep the former page, or save the vendor's page as HTML, and report this to the vendor
        "#]],
        ),
        (
            "| Code | Text |\n| 404 | a |\n",
            expect![[r#"
                error: Markdown reads this row of a table as text
                  --> page.md:1:1
                  = help: keep the former page, or save the vendor's page as HTML, and report this to the vendor
            "#]],
        ),
    ] {
        check(page, &expected);
    }
}

/// Whatever else is wrong with the page.
#[test]
fn what_markdown_hides_is_reported_once() {
    for (page, count) in [
        ("<table><tr>\n\n    <td>a</td></tr></table>\n\n    b", 1),
        ("<table><tr><td>\n\n```\na</td>\n```\n\n`</td><td>`", 2),
        ("<Tab>\n| A | B |\n| - | - |\n| 1 | 2 |", 1),
        ("text\nA | B\n- | -\n1 | 2", 1),
        ("A | B | C\n- | -\n1 | 2", 1),
        ("A | B\n- | -\n1 | 2\n- | 4", 1),
        ("A | B\n- | -\n1 | 2\n\n3 | 4", 1),
        ("A | B\n- | -\n1 | 2\n\ntext\n\n3 | 4", 0),
        ("A | B\n- | -\n1 | 2\n\n[3](a) | [4](b)", 0),
        ("|A|\n|-|\n\n|1|\n<!-- -->\n|2|", 2),
        ("|A|\n|-|\n|1|\n</Tab>\n|2|", 1),
        ("A | B\n- | -\n1 | 2\n</Tab>\n3 | 4", 1),
        ("<table><tr><td>\n\n```\na\n```\n\n</td></tr></table>", 0),
        ("<table></table>\n\n<!-- <table> <title> -->\n\n    <b>", 0),
        ("---\n\n|A|\n|-|\n|1|\n\n---\n", 0),
        ("    |A|\n    |-|", 1),
        ("|A|\n|-|\n|1|\n# a | b", 0),
        ("|A|\n|-|\n|1|\n\na|", 0),
        ("```\n|A|\n|-|\n```\n<!--\n|A|\n-->\n<pre>\n|A|\n</pre>", 0),
        ("<!--\n|A|\n<!--\n-->", 1),
        ("a\n|1|\n<!--\n|A|\n-->", 1),
    ] {
        let errors = read_by_both("page.md", page, COLUMNS);
        assert_eq!(
            errors.matches("error: Markdown reads").count(),
            count,
            "{page}: {errors}"
        );
    }
}

/// A table of status codes, and this below it.
fn errors_below_a_table(columns: usize, below: &str) -> String {
    let table = [
        "| Code |\n|---|\n| 200 OK |\n",
        "| Code | Text |\n|---|---|\n| 200 OK | a |\n",
        "| Code | Text | More |\n|---|---|---|\n| 200 OK | a | b |\n",
    ][columns - 1];
    let columns = [
        "columns(code = \"Code\")",
        "columns(code = \"Code\", description = \"Text\")",
        "columns(code = \"Code\", description = \"Text\", unread(\"More\"))",
    ][columns - 1];
    let page = format!("{table}{below}");
    let expansion = expand(Attribute::StatusCodes, "page.md", &page, columns, "");
    expansion.errors().join("\n")
}

#[test]
fn no_row_below_a_table_is_lost_in_silence() {
    for (columns, below) in [
        (2, "</Tab>\n404 | [Not Found](x)\n500 | [Broken](x)"),
        (3, "<!-- new -->\n404 | Not Found"),
        (3, "<br>\n| 404 | Not Found |"),
        (2, "<!-- new -->\n404 | Not Found | x"),
        (2, "</Tab>\n404\n500 | Broken"),
        (1, "<br>\n| 404 Not Found |"),
        (
            2,
            "\n> <!-- a\n\n| Code | Text |\n|---|---|\n| 404 | Not Found |\n\nb --> c",
        ),
        (
            2,
            "\n<div title='x\n\n| Code | Text |\n|---|---|\n| 404 | Not Found |\n\nb '> c",
        ),
        (2, "\n- <pre> x\n\n| 404 | Not Found |\n\n`</pre>`"),
        (2, "\n> <pre> x\n\ntext\n| 404 | Not Found |\n\n`</pre>`"),
        (2, "\n<pre>\n<!--\n</pre>\n| 404 | Not Found |\n-->"),
        (2, "\n<!-->\n\ntext\n| 404 | Not Found |\n\na --> b"),
        (2, "\n<!-- x --> | 404 | Not Found |"),
        (2, "\ntext <b title=\"\n| 404 | Not Found |\n\"> x"),
    ] {
        let errors = errors_below_a_table(columns, below);
        assert!(!errors.is_empty(), "{below}");
    }
}

#[test]
fn what_is_no_row_below_a_table_is_harmless() {
    for (columns, below) in [
        (3, "| 404 | Not Found ![a](b)"),
        (3, "404 | Not Found | ![a](b)"),
        (2, "\n<PRE>\n|A|\n</PRE>"),
        (2, "\n<!-- a -->\n\n404 | Not Found"),
        (2, "\n</details>\n\n404 | Not Found"),
        (2, "\n---\n\n404 | Not Found"),
        (2, "\n```\na\n```\n\n404 | Not Found"),
        (2, "\n![a](b)\n\n404 | Not Found"),
    ] {
        let errors = errors_below_a_table(columns, below);
        assert_eq!(errors, "", "{below}");
    }
}

#[test]
fn a_proposal_for_a_pipe_table_is_that_for_an_html_table() {
    let page = "| Error | HTTP Status | Meaning |\n|---|---|---|\n| `KEY_GONE` | 410 | The key was removed by its owner. |\n| `NO_KEY` | 404 | The key is not there. |\n";
    for (attribute, expected) in [
        (
            Attribute::StatusCodes,
            expect![[r#"
                error: table 1 ("Error", "HTTP Status", "Meaning") is neither read nor skipped
                  --> page.md:1
                  = help: to read the table, write `columns(code = "HTTP Status", description = "Meaning", unread("Error"))`: a guess from its cells, which leaves "Error" unread
                  = help: to leave the table out, write `skip("Error", "HTTP Status", "Meaning")`, or a `select` that does not match it
            "#]],
        ),
        (
            Attribute::ErrorCodes,
            expect![[r#"
                error: table 1 ("Error", "HTTP Status", "Meaning") is neither read nor skipped
                  --> page.md:1
                  = help: to read the table, write `columns(code = "Error", status = "HTTP Status", description = "Meaning")`: a guess from its cells
                  = help: to leave the table out, write `skip("Error", "HTTP Status", "Meaning")`, or a `select` that does not match it
            "#]],
        ),
    ] {
        let expansion = expand(attribute, "page.md", page, "", "");
        expected.assert_eq(&codes_and_descriptions(attribute, &expansion));
    }
}

#[test]
fn a_page_without_a_table_is_an_error() {
    check(
        "# Codes\n\n* 404 None.\n",
        &expect![[r#"
            error: no table found in the page
              --> page.md:1
              = help: `<table>` elements and the pipe tables of a `.md` page are read: save the page that the vendor publishes, as HTML, and name that file in `spec`
        "#]],
    );
    check(
        "```\n| Code | Text |\n|---|---|\n| 404 | a |\n```\n",
        &expect![[r#"
            error: no table found in the page
              --> page.md:1
              = help: `<table>` elements and the pipe tables of a `.md` page are read: save the page that the vendor publishes, as HTML, and name that file in `spec`
        "#]],
    );
}

#[test]
fn damage_in_an_html_table_is_an_error_at_its_line() {
    check(
        "# Codes\n\n<table>\n<tr><th>Code</th><th>Text</th></tr>\n<tr><td>404</td><td>a <a href=\"b>c</a></td></tr>\n</table>\n\nThe \"end\".\n",
        &expect![[r#"
            error: `<a` hides what comes after it: it is not closed where it should be
              --> page.md:5:23
              = help: this looks like a mistake on the page: report it to the vendor and keep the previous version, or correct it here
        "#]],
    );
}
