//! Rows and tables that Markdown does not read as rows and tables.

use expect_test::expect;

use super::{Kind, STATUSES, messages, read_by_both, read_page};

const COLUMNS: &str = r#"columns(code = "Code", description = "Text")"#;

/// The lines of the errors of a page with statuses.
fn lost(page: &str) -> Vec<usize> {
    lines(&read_by_both("page.md", page, COLUMNS))
}

fn lines(errors: &str) -> Vec<usize> {
    let places = errors.split("page.md:").skip(1);
    let line = |place: &str| place.split(':').next().and_then(|line| line.parse().ok());
    places.map(|place| line(place).expect(errors)).collect()
}

/// A table, and this text below it.
fn above(below: &str) -> String {
    format!("| Code | Text |\n|---|---|\n| 404 | a |\n{below}")
}

#[test]
fn a_row_outside_of_its_table_is_an_error_whatever_took_it_out() {
    for (below, lines) in [
        // An empty line.
        ("\n| 500 | b |\n", vec![5]),
        ("\n500 | b\n", vec![5]),
        ("\n\u{a0}| 500 | b |\n", vec![5]),
        ("\n`500` | b\n", vec![5]),
        ("\n[500](x) | b\n", vec![5]),
        ("\n~~404~~ <b>500</b> | b\n", vec![5]),
        ("\n500[^1] | b\n", vec![5]),
        ("\n500\u{b9} | b\n", vec![5]),
        ("\n![new](x) 500 | b\n", vec![5]),
        ("\n| 500 | b | |\n", vec![5]),
        // A part that nobody sees.
        ("\n\u{200b}500 | b\n", vec![5]),
        ("\n\u{200b}| 5\u{ad}00 | b |\n", vec![5]),
        // Too many bars, or other text before the first bar.
        ("\n|| 500 | b |\n", vec![5]),
        ("\n| | | 500 | b |\n", vec![5]),
        ("\n[^1]: | 500 | b |\n", vec![5]),
        ("\n\u{2022} | 500 | b |\n", vec![5]),
        ("\n{% if a %}| 500 | b |\n", vec![5]),
        // Another cell before the code makes the row too long.
        ("\n| x | 500 | b |\n", vec![]),
        ("\nx | 500 | b\n", vec![]),
        // A paragraph or a rule above the row.
        ("\ntext\n500 | b", vec![6]),
        ("\n---\n\n500 | b", vec![7]),
        // A line of dashes below the row, or `##` before its first bar, makes the row a heading. Any other heading is text.
        ("\n| 500 | b |\n---\n", vec![5]),
        ("\n## | 500 | b\n", vec![5]),
        ("\n# 500 | b\n", vec![]),
        // HTML.
        ("<!-- new -->\n500 | b", vec![5]),
        ("</Tab>\n500 | [Broken](x)\n501 | c", vec![5]),
        ("<br>\n| 500 | b |", vec![5]),
        ("<p>| 500 | b |", vec![4]),
        ("<p>| 500 | b |</p>", vec![4]),
        ("\n<!-- x --> | 500 | b |", vec![5]),
        ("\n<div>\n| 500 | b |\n</div>", vec![6]),
        ("\n<!-->\n\ntext\n| 500 | b |\n\na --> b", vec![8]),
        ("\n<!--\n| 500 | b |\n<!--\n-->", vec![6]),
        ("<!-- | 500 | b |\n", vec![4]),
        ("<!-- | 500 | b | -->\n", vec![]),
        // Code.
        ("\n    | 500 | b |", vec![5]),
        ("```\n| 500 | b |", vec![5]),
        ("```| 500 | b |", vec![4]),
        ("```\n| 500 | b |\n```", vec![5]),
        ("\n<pre>\n| 500 | b |\n</pre>", vec![6]),
        ("\n`| 500 | b |`", vec![5]),
        ("\n- ``| 500 | `b` |``", vec![5]),
        ("\n`| 500 | b |` is such a row.", vec![]),
        ("\n```\n<table>\n<tr><td>500</td>\n<td>b</td></tr>", vec![5]),
        // Lists and quotes.
        ("\n- | 500 | b |", vec![5]),
        ("\n1. > * 500 | b", vec![5]),
        // Rows with at most an empty line between them are one error.
        ("\n500 | b\n\n501 | c\ntext\ntext\n502 | d", vec![5, 10]),
    ] {
        let page = above(below);
        assert_eq!(lost(&page), lines, "{page}");
    }
    // Above the table, and beside an HTML table.
    assert_eq!(lost(&format!("Text\n500 | b\n\n{}", above(""))), [2]);
    let html =
        "<table><tr><th>Code</th><th>Text</th></tr>\n<tr><td>404</td><td>a</td></tr></table>";
    assert_eq!(lost(&format!("{html}\n\n| 500 | b |")), [4]);
}

#[test]
fn only_a_line_like_the_rows_of_a_table_is_a_lost_row() {
    for (columns, page, lines) in [
        (
            r#"columns(code = "Code", message = "Text")"#,
            "Text | Code\n--- | ---\na | E1\n\nb | E20\nb | e20\nE20 | b\n",
            vec![5],
        ),
        (
            r#"columns(code = "Code", message = "Text")"#,
            "Code | Text\n--- | ---\nE1 | a\n\nE2 | b | c\n| E2 |\nE2\n",
            vec![],
        ),
        (
            r#"columns(code = "Code", name = "Code", message = "Text")"#,
            "Code | Text\n--- | ---\n1001 no_key | a\n\n1002 no_lock | b\n",
            vec![5],
        ),
        (
            r#"columns(code = "Code", message = "Text")"#,
            "Code | Text\n--- | ---\n1001 | a\n\n1002 no_lock | b\n",
            vec![],
        ),
        (
            r#"columns(code = "Code")"#,
            "| Code |\n| --- |\n| E1 |\n\n| E2 |\n",
            vec![5],
        ),
        // A row outside must look like a row of a table that is read.
        (
            r#"columns(code = "Code", message = "Text"), skip("Code", "More", "Text")"#,
            "Code | Text\n--- | ---\nE1 | a\n\nCode | More | Text\n--- | --- | ---\nE1 | a | b\n\nE2 | a | b\n",
            vec![],
        ),
    ] {
        let outcome = read_page(Kind::ErrorCodes, "page.md", page, columns, "");
        assert_eq!(self::lines(&outcome.errors().join("\n")), lines, "{page}");
    }
}

#[test]
fn a_delimiter_row_outside_of_tables_and_closed_code_is_an_error() {
    for (page, lines) in [
        ("Codes:\n| A | B |\n|---|\n| 404 | a |", vec![3]),
        ("A | B | C\n-- | --\n1 | 2", vec![2]),
        ("text\nA | B\n--- | ---\n1 | 2", vec![3]),
        ("<Tab>\n| A | B |\n| - | - |\n| 600 | 2 |", vec![3]),
        ("    |A|\n    |--|", vec![2]),
        ("```\n|A|\n|:-:|\n|--|", vec![4]),
        ("- ```\n  Code | Text\n  :-- | --:\n  ```", vec![]),
        ("````\n|--|\n```\n````\n", vec![]),
        ("````\n|--|\n```\n", vec![2]),
        ("~~~\n|--|\n```\n~~~\n", vec![]),
        ("<PRE>\n|--|\n</PRE>\n", vec![]),
        ("<pre>\n|--|\n", vec![2]),
        ("- |-\n\n- | x\n\na | --\n\n|:\n\n--", vec![]),
    ] {
        let page = above(&format!("\n{page}"));
        let lines: Vec<usize> = lines.into_iter().map(|line: usize| line + 4).collect();
        assert_eq!(lost(&page), lines, "{page}");
    }
}

#[test]
fn a_header_row_without_a_delimiter_row_is_an_error() {
    for (below, lines) in [
        // The codes below it may look different from those of the table that is read.
        ("\n| Code | Text |\n| E1 | b |\n", vec![5]),
        ("\nCode | Text\nE1 | b\n", vec![5]),
        ("\n<b>Code</b> | **Text** | |\nE1 | b\n", vec![5]),
        ("\nCode | Te\u{ad}xt\n\n", vec![5]),
        ("\nCode<br> | Text\n\n", vec![5]),
        // The delimiter row is too short.
        ("\nCode | Text\n---|\nE1 | b\n", vec![5]),
        // It is one error with the rows right below it, but not with those above.
        ("\nCode | Text\n500 | b\n501 | c\n", vec![5]),
        ("\nCode | Text\nE1 | b\nE2 | c\nE3 | d\n500 | e\n", vec![5]),
        ("\n500 | b\n\nCode | Text\n501 | c\n", vec![5, 7]),
        ("\nCode | Text\nE1 | b\n\nCode | Text\nF1 | c\n", vec![5, 8]),
        // In code and HTML.
        ("\n    Code | Text\n    E1 | b", vec![5]),
        ("\n```\nCode | Text\nE1 | b", vec![6]),
        ("\n<p>\nCode | Text\nE1 | b", vec![6]),
        ("\n```\nCode | Text\nE1 | b\n```", vec![]),
        ("\n```\nCode | Text\n500 | b\n```", vec![7]),
        ("\n<!--\nCode | Text\nE1 | b\n-->", vec![]),
        // Other names.
        ("\nCode | text\nE1 | b\n", vec![]),
        ("\nText | Code\nb | E1\n", vec![]),
        ("\nCode | Text | More\nE1 | b | c\n", vec![]),
        ("\nThe columns are Code | Text\n", vec![]),
    ] {
        let page = above(below);
        assert_eq!(lost(&page), lines, "{page}");
    }
    // `skip_rows` leaves out rows, but not the header row of a table.
    let page = above("\nCode | Text\n500 | b\n");
    let errors = read_by_both("page.md", &page, &format!("{COLUMNS}, skip_rows(\"500\")"));
    assert_eq!(lines(&errors), [5]);
    // A header row that is in no table that is read.
    let page = above("\n| Code | More |\n|---|---|\n| E1 | b |\n\n| Code | More |\n| E2 | b |\n");
    let arguments = format!("{COLUMNS}, skip(\"Code\", \"More\")");
    assert_eq!(read_by_both("page.md", &page, &arguments), "404: a\n");
}

#[test]
fn the_message_about_a_header_row_shows_the_delimiter_row() {
    let lost = "\n## More\n\n| Status Code | Status | Description |\n| 404 | Not Found | b |\n";
    let page = STATUSES.to_owned() + lost;
    expect![[r#"
        this looks like the header row of a table, but there is no delimiter row below it
         --> page.md:7:1
          |
        7 | | Status Code | Status | Description |
          | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
          |
          = help: if it is a header row, write a line such as `| --- | --- | --- |` below it, and an empty line above it, in your copy of the page
          = help: if it is not, put it into a closed block of code"#]]
    .assert_eq(&messages(Kind::StatusCodes, page, "", ""));
}

#[test]
fn other_lines_with_bars_are_text() {
    for below in [
        "\n[a](b) | [c](d)",
        "\n||",
        "\nsee a | b",
        "\nPrivacy | Terms | Imprint",
        "\n2024-01-02 | Updated by Ann.",
        "\nUse `x | y`, GET | HEAD or `int | None`.",
        "\n1. Run `netstat -tlnp | grep 3000`",
        "\n|![a](b)|![c](d)|",
        "\n`a | b`",
        "\na|",
        "\n<PRE>\n|A|\n</PRE>",
        "\n<!-- a\n500 | b\n-->",
        "\n<!-- a -->\n<!--\n500 | b\n-->",
        "\n```\n|A|\n```\n<pre>\n|A|\n</pre>",
        "\n```yaml\n- |-\n  a\n```",
        "\n```md\n| Name | Age |\n|---|---|\n| Ann | 3 |\n```",
        "\n```\n+----+----+\n| id | a  |\n+----+----+\n| b  | 5  |\n+----+----+\n```",
        "\n![a](b)\n\n<details>\n\ntext\n</details>",
        "\n    <table>\n    <tr><td>Code</td></tr>\n    </table>",
        "\n=== \"Python\"\n\n    a | b",
        "\na | b\n=====",
    ] {
        let page = above(below);
        assert_eq!(
            read_by_both("page.md", &page, COLUMNS),
            "404: a\n",
            "{page}"
        );
    }
}

#[test]
fn skip_rows_leaves_a_row_outside_of_its_table_out() {
    let page = above("\n```\n500 | b\n501 | c\n```");
    let arguments = format!("{COLUMNS}, skip_rows(\"500\", \"501\")");
    assert_eq!(read_by_both("page.md", &page, &arguments), "404: a\n");
}

#[test]
fn skip_rows_leaves_out_a_row_outside_by_each_text_that_may_be_its_code() {
    // The row looks like one of each table.
    let page = "Text | Code\n--- | ---\na | E1\n\n\
                Code | Note\n--- | ---\nF1 first | b\n\n\
                F2 second | E2\n";
    for (text, is_code) in [
        ("E2", true),
        ("F2 second", true),
        ("F2", true),
        ("second", false),
    ] {
        let arguments = format!(
            r#"columns(code = "Code", message = "Text"), columns(code = "Code", name = "Code", message = "Note"), skip_rows("{text}")"#
        );
        let outcome = read_page(Kind::ErrorCodes, "page.md", page, &arguments, "");
        assert_eq!(outcome.errors().is_empty(), is_code, "{text}");
    }
}

#[test]
fn the_first_word_of_a_heading_among_the_rows_is_no_code() {
    let page = "<table><tr><th>Code<th>Text<tr><td colspan=2>Server errors<tr><td>E1 first<td>a</table>\n\n\
                Keys | names\n";
    let arguments = r#"columns(code = "Code", name = "Code", message = "Text")"#;
    let outcome = read_page(Kind::ErrorCodes, "page.md", page, arguments, "");
    assert_eq!(outcome.errors(), [""; 0]);
}

#[test]
fn a_row_or_a_cell_that_markdown_drops_is_an_error() {
    for (page, expected) in [
        (
            STATUSES.to_owned() + "\n| 404 | Not Found | |",
            expect![[r#"
                this looks like a row of a table, but it is outside of the table
                 --> page.md:5:1
                  |
                5 | | 404 | Not Found | |
                  | ^^^^^^^^^^^^^^^^^^^^^
                  |
                  = note: a Markdown table ends at an empty line, a heading, a fence or HTML
                  = help: if it is a row, put it right below another row of its table in your copy of the page
                  = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
        (
            STATUSES.to_owned() + "| 404 | Not Found | | No key. |",
            expect![[r#"
                the row is longer than the header row: it has 4 columns, but the header row has 3
                 --> page.md:4:1
                  |
                4 | | 404 | Not Found | | No key. |
                  | ^ table 1, row 2
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: correct the row in your copy of the page, and report the mistake to the vendor
                  = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
    ] {
        expected.assert_eq(&messages(Kind::StatusCodes, page, "", ""));
    }
}
