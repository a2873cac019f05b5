//! Markdown as GitHub shows it: pipe tables and HTML tables.

use expect_test::{Expect, expect};

use super::{Kind, read_by_both, read_page};

const COLUMNS: &str = r#"columns(code = "Code", description = "Text")"#;

/// The codes and descriptions that both attributes read from a Markdown page.
fn read(page: &str) -> String {
    read_by_both("page.md", page, COLUMNS)
}

fn check(page: &str, expected: &Expect) {
    expected.assert_eq(&read(page));
}

#[test]
fn a_pipe_table_is_read_wherever_it_is_on_the_page() {
    let table = "| Code | Text |\n| --- | --- |\n| 404 | None. |";
    for (above, below) in [
        ("", ""),
        ("", "\n"),
        ("\u{feff}", ""),
        ("Codes:\n\n", "\n\nThe end."),
        ("# Codes\n", "\n## More"),
        ("---\ntitle: Codes | Text\n---\n\n", ""),
        ("---\ntitle: |-\n  Codes\n---\n\n", ""),
        ("<Tabs>\n<Tab label=\"a\">\n\n", "\n\n</Tab>\n</Tabs>"),
        ("<Tab>\n\n", "\n</Tab>"),
        ("import Tabs from '@theme/Tabs';\n\n", ""),
        (":::note\n\nCodes\n\n:::\n\n", ""),
        (
            "{/* | Code |\n| --- |\n*/}\n\n",
            "\n\n{/*\n<table><tr><td>\n*/}",
        ),
        ("<!-- | Code | -->\n\n", ""),
        ("```md\n| Code |\n```\n\n", ""),
    ] {
        let page = format!("{above}{table}{below}");
        for path in ["page.md", "page.markdown", "page.mdx", "PAGE.MD"] {
            assert_eq!(read_by_both(path, &page, COLUMNS), "404: None.\n", "{page}");
        }
    }
    // The syntax may vary, too.
    for page in [
        "| Code | Text |\r\n| ---- | ---- |\r\n| 404 | None. |\r\n",
        "|Code|Text|\n|-|-|\n|404|None.|",
        "|\tCode\t|\tText\t|\n|\t---\t|\t:---:\t|\n|\t404\t|\tNone.\t|",
        "Code | Text\n---- | ----\n404 | None.",
        "Code | Text\n---- | ----\n<b>404</b> | None.",
        "| Code | Text |\n| ---: | :---: |\n| 404 {/* old */} | None. |",
        "   | Code | Text |\n   | --- | --- |\n   | 404 | None. |",
        "* Codes:\n\n  | Code | Text |\n  | --- | --- |\n  | 404 | None. |\n* More",
        "> [!NOTE]\n> Codes\n>\n> | Code | Text |\n> | --- | --- |\n> | 404 | None. |",
    ] {
        assert_eq!(
            read_by_both("page.mdx", page, COLUMNS),
            "404: None.\n",
            "{page}"
        );
    }
}

#[test]
fn the_text_of_a_cell_is_what_a_reader_sees() {
    for (cell, text) in [
        // Inline elements add nothing.
        ("`GET /keys`", "GET /keys"),
        ("``a ` b``", "a ` b"),
        ("**No** *such* _key_ ~~here~~", "No such key here"),
        ("[the docs](https://example.com/a_b \"title\")", "the docs"),
        ("<https://example.com>", "https://example.com"),
        ("https://example.com/a_b", "https://example.com/a_b"),
        ("![a **b**](c.png) d", "d"),
        ("a_b_c key_id", "a_b_c key_id"),
        // Bars and other marks are escaped, bars in code too.
        (r"a \| b", "a | b"),
        (r"`a \| b`", "a | b"),
        (r"\*a\* \_b\_ \`c\` \<d> \\", "*a* _b_ `c` <d> \\"),
        // A line break is a space.
        ("One.<br>Two.<br/>Three.", "One. Two. Three."),
        // Entities are decoded, except in code.
        (
            "&lt;key&gt; &amp; &#39;id&#39; &nbsp; 中",
            "<key> & 'id' 中",
        ),
        ("`&lt;`", "&lt;"),
        // In code, a comment of MDX is text.
        ("`{/* a */}`", "{/* a */}"),
        // Inline HTML is HTML, and in code it is text.
        ("a <b>b</b> <a name=\"c\"></a>c<!-- d -->", "a b c"),
        (r"<b title='\|'>a</b>", "a"),
        (
            "Any of:<ul><li>one</li><li>two</li></ul>",
            "Any of: one two",
        ),
        ("`<title>` `<td>` `<!--`", "<title> <td> <!--"),
        // GitHub shows these tags as text.
        ("<title> <script> <style>", "<title> <script> <style>"),
        // In a cell, text that looks like a block is text.
        ("# a", "# a"),
        ("- a", "- a"),
        ("1. a", "1. a"),
        ("> a", "> a"),
        ("<kbd>", ""),
        ("", ""),
    ] {
        let page = format!("| Code | Kind | Text |\n| --- | --- | --- |\n| 404 | x | {cell} |\n");
        let columns = r#"columns(code = "Code", unread("Kind"), description = "Text")"#;
        let read = read_by_both("page.md", &page, columns);
        assert_eq!(read, format!("404: {text}\n"), "{cell}");
    }
}

#[test]
fn codes_and_names_are_read_as_any_text() {
    check(
        "| **Code** | [Text](#text)<br> |\n|:-|-:|\n| `404` | None.\n| *500* | a |",
        &expect![[r#"
        404: None.
        500: a
    "#]],
    );
}

#[test]
fn a_shorter_row_is_filled_with_empty_cells() {
    let page =
        "| Code | Kind | Text |\n| --- | --- | --- |\n| 404 | x |\n| 500 | x\n| 501 | x | a |";
    let columns = r#"columns(code = "Code", unread("Kind"), description = "Text")"#;
    let read = read_by_both("page.md", page, columns);
    assert_eq!(read, "404: \n500: \n501: a\n");
}

#[test]
fn a_longer_row_is_an_error_unless_its_extra_cells_are_empty() {
    for (row, read) in [
        ("| 404 | a | |", "404: a\n"),
        ("| 404 | a | | &nbsp; | <br> |", "404: a\n"),
        ("| 404 | a |\u{a0}", "404: a\n"),
        ("404 | a ||", "404: a\n"),
        ("| 404 | a | b |", ""),
        ("| 404 | a | | b |", ""),
        // Bars make cells as on GitHub: text before the first bar is a cell.
        ("\u{a0}| 404 | a |", ""),
    ] {
        let outcome = self::read(&format!("| Code | Text |\n|---|---|\n{row}\n"));
        if read.is_empty() {
            let error = "the row is longer than the header row";
            assert!(outcome.contains(error), "{row}: {outcome}");
        } else {
            assert_eq!(outcome, read, "{row}");
        }
    }
}

#[test]
fn the_components_of_mdx_are_left_out() {
    let table = "| Code | Text |\n| --- | --- |\n| 404 | a<Badge b={<i>c</i>} /> |\n";
    for (above, below) in [
        ("<Anchor id=\"x\" />\n", ""),
        ("<Tabs>\n  <Tab label='a > b'>\n", "</Tab>\n</Tabs>"),
        ("<Table rows={[\n  { code: '<td>' },\n]} />\n", ""),
        ("Text\n\n<Note>\n", "</Note>\n"),
    ] {
        let page = format!("{above}{table}{below}");
        assert_eq!(
            read_by_both("page.mdx", &page, COLUMNS),
            "404: a\n",
            "{page}"
        );
        // A heading after a component is read, too.
        let page = format!("{above}## Codes\n\n{table}{below}\n## Other\n\n{table}");
        let arguments = format!("{COLUMNS}, section(\"Codes\")");
        assert_eq!(read_by_both("page.mdx", &page, &arguments), "404: a\n");
    }
}

/// Below `Code |`, a line without a bar is a row like any other.
#[test]
fn the_rows_of_a_table_with_one_column_may_have_no_bar() {
    let page = "Code |\n--- |\nE1\nE2\n";
    let read = read_page(
        Kind::ErrorCodes,
        "page.md",
        page,
        "columns(code = \"Code\")",
        "",
    );
    assert_eq!(read.names(), ["E1", "E2"], "{read}");
    assert_eq!(read.errors(), [""; 0]);
}

#[test]
fn a_line_of_text_right_below_a_row_is_a_row_as_github_shows_it() {
    let page = "| Code | Text |\n| --- | --- |\n| 404 | None. |\nSee below.\n\nThe end.";
    let arguments = format!("{COLUMNS}, skip_rows(\"See below.\")");
    assert_eq!(read_by_both("page.md", page, &arguments), "404: None.\n");
}

#[test]
fn a_line_without_a_bar_below_a_table_with_one_column_is_an_error() {
    let page = "| Code |\n| --- |\n| E1 |\nTable\n";
    let read = read_page(
        Kind::ErrorCodes,
        "page.md",
        page,
        r#"columns(code = "Code")"#,
        "",
    );
    let ways = "to leave the row out, write `skip_rows(\"Table\")`\n  = help: if it is a code, add this to the body of the enum: `Table = \"Table\",`";
    read.assert_one_error(
        "the row contains only `Table`, which may be a heading, a note or an error code",
        "4:1",
        ways,
    );
    assert_eq!(read.names(), ["E1"]);
}

#[test]
fn the_text_of_a_footnote_ends_a_pipe_table() {
    let page = "| Code | Text |\n| --- | --- |\n| 404[^1] | None. |\n[^1]: Until 2020.\n";
    assert_eq!(read(page), "404: None.\n");
}

#[test]
fn all_pipe_tables_and_html_tables_of_a_page_are_read() {
    check(
        "| Code | Text |\n|---|---|\n| 404 | a |\n\n<table><tr><th>Code</th><th>Text</th></tr>\n<tr><td>403</td><td>b</td></tr></table>\n
| Code | Text |\n|---|---|\n| 404 | a |\n\n<div>\n\n| Text | Code |\n|---|---|\n| d | 402 |\n\n</div>",
        &expect![[r#"
            402: d
            403: b
            404: a
        "#]],
    );
}

#[test]
fn an_html_table_is_read_as_github_shows_it() {
    for page in [
        "<table>\n<tr><th>Code</th><th>Text</th></tr>\n<tr><td>404</td><td>None.</td></tr>\n</table>",
        "<table>\n\n<tr><th>Code</th><th>Text</th></tr>\n\n<tr><td>\n\n404\n\n</td><td>\n\nNone.\n\n</td></tr>\n\n</table>",
        "<table>\n<tr><th>Code</th><th>Text</th></tr>\n<tr><td>\n\n`404`\n\n</td><td>\n\n**None.**\n\n</td></tr>\n</table>",
        "<table>\n    <tr>\n        <th>Code</th><th>Text</th></tr>\n        <tr><td>404</td><td>None.</td></tr>\n</table>",
        "1. Codes, with <placeholder>:\n\n   <table><tr><th>Code</th><th>Text</th></tr>\n   <tr><td>404</td><td>None.</td></tr></table>",
        "Codes: <table><tr><th>Code</th><th>Text</th></tr><tr><td>404</td><td>None.</td></tr></table>",
    ] {
        assert_eq!(read(page), "404: None.\n", "{page}");
    }
}

#[test]
fn mdx_has_no_indented_code() {
    let page = "<table>
  <tr><th>Code</th><th>Text</th></tr>
  <tr>
      <td>

        `404`

      </td>
      <td>

        **None.**

      </td>
  </tr>
</table>
";
    let read = |path| read_by_both(path, page, COLUMNS);
    assert_eq!(read("page.mdx"), "404: None.\n");
    let error = "Markdown treats these table tags as code";
    assert!(read("page.md").starts_with(error));
}

#[test]
fn a_block_of_code_in_a_cell_is_text() {
    let page = "<table>
<tr><th>Code</th><th>Text</th></tr>
<tr><td>404</td><td>

```html
<td>None.</td>
```

</td></tr>
</table>
";
    assert_eq!(read(page), "404: <td>None.</td>\n");
}

#[test]
fn select_works_on_the_html_that_a_page_becomes() {
    let table = |code| format!("| Code | Text |\n|---|---|\n| {code} | a |\n");
    let page = format!(
        "# A\n\n{}\n## B\n\nText.\n\n{}\n- c\n\n<div class=\"d\">\n\n{}\n</div>\n\n> {}\n\n***\n\n{}",
        table(400),
        table(401),
        table(402),
        table(403).trim_end().replace('\n', "\n> "),
        table(404),
    );
    for (select, code) in [
        ("h1 + table", "400"),
        ("h2 + p + table", "401"),
        ("ul + div > table", "402"),
        (".d table", "402"),
        ("blockquote table", "403"),
        ("hr + table", "404"),
    ] {
        let arguments = format!("{COLUMNS}, select = \"{select}\"");
        assert_eq!(
            read_by_both("page.md", &page, &arguments),
            format!("{code}: a\n"),
            "{select}"
        );
    }
}

#[test]
fn a_table_between_two_lines_of_dashes_is_not_front_matter() {
    for table in [
        "Code | Text\n--- | ---\n404 | a\n",
        "<table><tr><th>Code</th><th>Text</th></tr><tr><td>404</td><td>a</td></tr></table>\n",
    ] {
        let page = format!("---\ntitle: a\n\n{table}\n---\n\nEnd.");
        assert_eq!(read_by_both("page.md", &page, COLUMNS), "404: a\n");
    }
}
