//! An error about a page is on the right line, whatever ends the lines, and wherever on the page the error is.

use super::{Kind, Outcome};

/// The place of the only error about a page: its line, and its column if the text can be found in that line.
fn place(path: &str, page: &str) -> String {
    let [statuses, error_codes] = Kind::ALL.map(|kind| {
        let arguments = format!(r#"spec = "{path}", columns(code = "Code", description = "Text")"#);
        let errors = Outcome::of_page(kind, page, &arguments, "enum Code {}").errors();
        let [error] = errors.as_slice() else {
            panic!("{errors:#?} in\n{page}")
        };
        let place = crate::tests::place(error, path);
        place.expect("a place").to_owned()
    });
    assert_eq!(statuses, error_codes, "{page}");
    statuses
}

fn check<const N: usize>(path: &str, cases: [(&str, &str); N]) {
    for (page, expected) in cases {
        assert_eq!(place(path, page), expected, "{page}");
    }
}

/// The dash on line 5 is not a code.
const PAGE: &str = "# Codes\n<table><tr><th>Code<th>Text\n<tr><td>200<td>Done,\nat last.\n<tr><td>-<td>Never.\n</table>\n";

#[test]
fn lines_end_with_lf_crlf_or_both() {
    let (top, bottom) = PAGE.split_at(PAGE.find("at last").expect("a line"));
    let crlf = |page: &str| page.replace('\n', "\r\n");
    for page in [
        PAGE.to_owned(),
        crlf(PAGE),
        crlf(top) + bottom,
        top.to_owned() + &crlf(bottom),
        format!("\u{feff}{PAGE}"),
        // For a browser, a carriage return alone ends a line; for an editor, it may not.
        PAGE.replace("Done,", "Done,\r"),
    ] {
        assert_eq!(place("page.html", &page), "5:9");
        assert_eq!(place("page.md", &page), "5:9");
    }
}

#[test]
fn the_first_and_the_last_line_count() {
    check(
        "page.html",
        [
            (
                "<table><tr><th>Code<th>Text<tr><td>-<td>x</table>\n\n",
                "1:36",
            ),
            (
                "\n\n<table><tr><th>Text<th>Code\n<tr><td>x<td>\n-</table>",
                "5:1",
            ),
        ],
    );
}

/// On such a page, only the column of a place tells one cell from another.
#[test]
fn a_page_may_be_one_long_line() {
    let rows = "<tr><td>200<td>é".repeat(500);
    let start = format!("<table><tr><th>Code<th>Text{rows}<tr><td>");
    let page = format!("{start}*<td>x<tr><td>404<td>y</table>");
    let column = start.chars().count() + 1;
    assert_eq!(place("page.html", &page), format!("1:{column}"));
    assert_eq!(place("page.md", &page), format!("1:{column}"));
    // The message shows only the part of the line around the wrong cell.
    let arguments = r#"spec = "page.html", columns(code = "Code", description = "Text")"#;
    let errors = Outcome::of_page(Kind::StatusCodes, page, arguments, "enum Code {}").errors();
    assert!(
        errors[0].contains(">*<td>x<tr><td>404<td>y</table>"),
        "{}",
        errors[0]
    );
    assert!(
        errors[0].contains("table 1, row 501, column `Code`"),
        "{}",
        errors[0]
    );
    assert!(errors[0].len() < 2_000, "{}", errors[0]);
}

#[test]
fn a_cell_may_be_on_several_lines() {
    let head = "<table>\n<tr><th>Code<th>Text\n";
    for (row, expected) in [
        // A cell is on the line of its first word.
        ("<tr>\n<td\n  class=code>\n\n  <p>\n  -\n</p>\n<td>x", "8:3"),
        ("<tr><td>-\n-\n-<td>x", "3:1"),
        ("<tr><td>\n&nbsp;\n&mdash;<td>x", "5:1"),
        ("<tr><td><b>\n-</b>\n<td>x", "4:1"),
        // An empty cell is on the line of its tag.
        ("<tr>\n<td>\n\n<td>x", "4:1"),
        // A row is on the line of its tag.
        ("<tr\n title=\"x > y\"><td>200", "3:1"),
        ("<tr title=\"\n\">\n\n<td>200\n<td>a\n<td>b", "3:1"),
    ] {
        assert_eq!(
            place("page.html", &format!("{head}{row}\n</table>")),
            expected,
            "{row}"
        );
    }
}

#[test]
fn text_that_looks_like_a_tag_moves_no_line() {
    let table = "<table><tr><th>Code<th>Text\n<tr><td>-<td>x</table>";
    for above in [
        "<!-- <table>\n > -->\n",
        "<script>if (a < b && b > c) {\n}</script>\n",
        "<p title=\"a > b\n< c\">\n",
        "&lt;td&gt; 3 > 2 < 4\n\n",
        "<style>\ntd { }</style>\n",
        "a\u{2028}b\u{85}c\u{b}d\u{c}\n\n",
    ] {
        assert_eq!(
            place("page.html", &format!("{above}{table}")),
            "4:9",
            "{above}"
        );
    }
}

/// The parser moves a text into another element, or holds it back until the next tag.
#[test]
fn text_that_the_parser_moves_or_holds_back_keeps_its_line() {
    for (cell, line) in [
        ("\n</b>\n\n-", "6"),
        ("\n- &amp", "4"),
        ("\n<!-- a\n-->\n-", "6"),
        ("<b>\n<p>\n-</b>", "5"),
        ("\n<table><tr><td>-</td></tr></table>", "4"),
    ] {
        let page = format!("<table>\n<tr><th>Code<th>Text\n<tr><td>{cell}<td>x</table>");
        let place = place("page.html", &page);
        assert_eq!(place.split(':').next(), Some(line), "{cell:?}: {place}");
    }
}

#[test]
fn markdown() {
    check(
        "page.md",
        [
            ("Code | Text\n--- | ---\n200 | Done.\n\\- | x", "4:2"),
            (
                "| Code | Text |\n|--|--|\n| 200 | Done. |\n| * | x |",
                "4:3",
            ),
            (
                "---\ntitle: a\n---\n\n| Code | Text |\n|--|--|\n| * | x |",
                "7:3",
            ),
            (
                "- a\n\n  > | Code | Text |\n  > |--|--|\n  > | * | x |\n",
                "5:7",
            ),
            (
                "<!-- a\n\nb -->\n\n```\n<table>\n```\n\n| Code | Text |\n|--|--|\n| **\\*** | x |",
                "11:1",
            ),
            (
                "# a\n\n<table>\n\n<tr><th>Code</th><th>Text</th></tr>\n\n<tr>\n<td>\n\n\\*\n\n</td><td>x</td></tr></table>",
                "10:2",
            ),
            (
                "a\nb\\\nc  \nd\n\n![e\nf](g \"h\ni\")\n\n| Code | Text |\n|--|--|\n| * | x |",
                "12:3",
            ),
        ],
    );
}
