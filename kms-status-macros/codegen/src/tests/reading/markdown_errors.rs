//! Rows and tables that Markdown does not read as such.

use super::read_by_both;

const COLUMNS: &str = r#"columns(code = "Code", description = "Text")"#;

/// The lines of the rows and tables that Markdown does not read as such.
fn lost(page: &str) -> Vec<usize> {
    let read = read_by_both("page.md", page, COLUMNS);
    let mut lost = Vec::new();
    for error in read.split("error: ") {
        if error.starts_with("Markdown reads") {
            let place = error.split_once("page.md:").map_or("", |(_, place)| place);
            let line = place.split([':', '\n']).next().unwrap_or_default();
            lost.push(line.parse().expect(error));
        }
    }
    lost
}

#[test]
fn rows_and_tables_that_markdown_does_not_read_are_an_error() {
    for (page, lines) in [
        // A delimiter row that is wrong, or none.
        ("Codes:\n| Code | Text |\n|---|\n| 404 | a |", vec![2]),
        ("| Code | Text |\n| 404 | a |", vec![1]),
        ("| Code | Text |\n|---|\n| 404 | a |\n---", vec![1]),
        ("<Tab>\n| A | B |\n| - | - |\n| 1 | 2 |", vec![2]),
        ("text\nA | B\n- | -\n1 | 2", vec![3]),
        ("A | B | C\n- | -\n1 | 2", vec![2]),
        ("* a\n| Code | Text |\n|---|---|\n| 404 | a |", vec![2]),
        // Comments and the like that are not closed where they should be.
        ("<!--\n|A|\n<!--\n-->", vec![2]),
        ("a\n|1|\n<!--\n|A|\n-->", vec![2]),
        // In code.
        ("    |A|\n    |--|", vec![1]),
        ("- ```\n  Code | Text\n  -- | --\n  ```", vec![1]),
        (
            "    <table>\n    <tr><td>Code</td></tr>\n    </table>",
            vec![1],
        ),
        (
            "``json\n{}\n```\n\n| A | B |\n|--|--|\n| 1 | 2 |\n\n```json\n{}\n```",
            vec![3],
        ),
        (
            "```\n<table><tr><th>Text</th><th>Code</th></tr></table>\n```",
            vec![1],
        ),
        ("```\n| Code | Text |\n| 404 | a |\n```", vec![1]),
        ("```\n<tr><td>404</td></tr>", vec![1]),
        (
            "<table><tr><td>A</td></tr>\n\n    <tr><td>a</td></tr></table>\n\n    b",
            vec![3],
        ),
    ] {
        assert_eq!(lost(page), lines, "{page}");
    }
}

#[test]
fn rows_below_a_table_that_markdown_does_not_read_are_an_error() {
    for (below, lines) in [
        ("\n| 500 | b |\n", vec![5]),
        ("\n500 | b\n\n501 | c\n", vec![5]),
        ("\n`NO_KEY` | b\n", vec![5]),
        ("\ntext\n\n500 Broken | b", vec![7]),
        ("\ntext\n500 | b", vec![6]),
        ("\n---\n\n500 | b", vec![7]),
        ("<!-- new -->\n500 | b | c", vec![5]),
        (
            "<!-- new -->\n| 500 | b |\n\n<!-- -->\n\ntext\n\n| 501 | c |",
            vec![5, 11],
        ),
        ("<br>\n| 500 | b |", vec![5]),
        ("<p>| 500 | b |", vec![4]),
        ("<script>500 | b", vec![4]),
        ("<!-- b --> b |", vec![4]),
        ("</Tab>\n500 | [Broken](x)\n501 | c", vec![5]),
        ("</Tab>\n500\n501 | b", vec![6]),
        ("\n<!-- x --> | 500 | b |", vec![5]),
        ("\ntext <b title=\"\n| 500 | b |\n\"> x", vec![6]),
        ("\n- <pre> x\n\n| 500 | b |\n\n`</pre>`", vec![7]),
        ("\n<pre>\n<!--\n</pre>\n| 500 | b |\n-->", vec![8]),
        ("\n<!-->\n\ntext\n| 500 | b |\n\na --> b", vec![8]),
        ("\n```\n| 500 | b |", vec![5]),
        ("```\n| 500 | b |\n```", vec![4]),
    ] {
        let page = format!("| Code | Text |\n|---|---|\n| 404 | a |\n{below}");
        assert_eq!(lost(&page), lines, "{page}");
    }
}

#[test]
fn what_is_no_row_below_a_table_is_harmless() {
    for below in [
        "\n[3](a) | [4](b)",
        "\n[3](a) | [4](b) |",
        "\n||",
        "\nsee a | b",
        "\n`a | b`",
        "\na|",
        "# 500 | b",
        "\n<PRE>\n|A|\n</PRE>",
        "\n<!-- a\n500 | b\n-->",
        "\n```\n|A|\n```\n<pre>\n|A|\n</pre>",
        "\n```yaml\n- |-\n  a\n```",
        "\n![a](b)\n\n<details>\n\ntext\n</details>",
    ] {
        let page = format!("| Code | Text |\n|---|---|\n| 404 | a |\n{below}");
        assert_eq!(
            read_by_both("page.md", &page, COLUMNS),
            "404: a\n",
            "{page}"
        );
    }
}

#[test]
fn front_matter_without_an_end_hides_no_table() {
    for table in [
        "Code | Text\n--- | ---\n404 | a\n",
        "<table><tr><th>Code</th><th>Text</th></tr><tr><td>404</td><td>a</td></tr></table>\n",
    ] {
        let page = format!("---\ntitle: a\n\n{table}\n---\n\nEnd.");
        assert_eq!(read_by_both("page.md", &page, COLUMNS), "404: a\n");
    }
}
