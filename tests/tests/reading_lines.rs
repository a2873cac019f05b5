//! The line of a fault, whatever ends the lines and wherever on the page it is.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod reading;

use expect_test::expect;
use kms_status_tests::Expansion;
use reading::check;

const COLUMNS: &str = r#"columns(code = "Code", description = "Text")"#;
const LINES: [&str; 6] = [
    "# Codes",
    "<table><tr><th>Code<th>Text",
    "<tr><td>200<td>Done,",
    "at last.",
    "<tr><td>20O<td>Never.",
    "</table>",
];

/// Where the one fault of a page is: line and column.
fn place(page: impl AsRef<[u8]>) -> String {
    let errors = Expansion::of_page(
        page,
        &format!("spec = \"docs/page.md\", {COLUMNS}"),
        "enum Status {}",
    )
    .errors();
    let [error] = errors.as_slice() else {
        panic!("{errors:?}")
    };
    let place = error
        .lines()
        .find_map(|line| line.trim().strip_prefix("--> docs/page.md:"));
    place.expect("a place").to_owned()
}

#[test]
fn lines_end_with_lf_crlf_or_both() {
    assert_eq!(place(LINES.join("\n")), "5:9");
    assert_eq!(place(LINES.join("\r\n")), "5:9");
    let (top, bottom) = LINES.split_at(3);
    assert_eq!(
        place(format!("{}\r\n{}", top.join("\n"), bottom.join("\r\n"))),
        "5:9"
    );
    assert_eq!(
        place(format!("{}\n{}", top.join("\r\n"), bottom.join("\n"))),
        "5:9"
    );
}

#[test]
fn the_ends_of_lines_are_white_space_like_any_other() {
    for end in ["\n", "\r\n"] {
        let page = LINES.join(end).replace("20O", "404");
        check(
            page,
            COLUMNS,
            "",
            &expect![[r#"
                200 Ok: "OK", "Done, at last."
                404 NotFound: "Not Found", "Never."
            "#]],
        );
    }
}

#[test]
fn a_byte_order_mark_is_allowed_and_moves_no_line() {
    assert_eq!(place(format!("\u{feff}{}", LINES.join("\n"))), "5:9");
    check(
        "\u{feff}<table><tr><th>Code<th>Text<tr><td>200<td>Done.</table>",
        COLUMNS,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done."
        "#]],
    );
}

#[test]
fn the_first_and_the_last_line_count() {
    assert_eq!(
        place("<table><tr><th>Code<th>Text<tr><td>20O<td>x\n\n"),
        "1:36"
    );
    assert_eq!(
        place("\n\n<table><tr><th>Text<th>Code\n<tr><td>x<td>\n20O"),
        "5:1"
    );
}

/// Then the column is what tells one cell from another.
#[test]
fn a_page_may_be_one_long_line() {
    let rows: Vec<String> = (200..700)
        .map(|code| format!("<tr><td>{code} S{code}<td>é"))
        .collect();
    let rows = rows.concat();
    let page =
        format!("<table><tr><th>Code<th>Text{rows}<tr><td>20O<td>x<tr><td>201 S201<td>y</table>");
    let column = page
        .split("20O")
        .next()
        .expect("text before it")
        .chars()
        .count()
        + 1;
    assert_eq!(place(&page), format!("1:{column}"));
    check(
        &page,
        COLUMNS,
        "",
        &expect![[r#"
        error: `20O` is not a status code
          --> page.md:1:10536
          table 1, row 501, column `Code`
    "#]],
    );
}

/// The line is that of the wrong text, with the line where its cell opens beside it.
#[test]
fn a_cell_may_open_some_lines_above_its_text() {
    check(
        "<table>\n<tr><th>Code<th>Text\n<tr>\n<td\n  class=code>\n\n  <p>\n  20O\n</p>\n<td>x\n</table>",
        COLUMNS,
        "",
        &expect![[r#"
            error: `20O` is not a status code
              --> page.md:8:3
              table 1, row 1, column `Code`
              ::: page.md:4:1
              the cell opens here
        "#]],
    );
}

#[test]
fn a_text_over_several_lines_is_shown_where_it_begins() {
    assert_eq!(
        place("<table>\n<tr><th>Code<th>Text\n<tr><td>20O\nNot\nFound<td>x</table>"),
        "3:9"
    );
}

/// Comments, scripts, attributes and entities with what looks like tags in them.
#[test]
fn what_only_looks_like_a_tag_moves_no_line() {
    assert_eq!(
        place(
            "<!-- <table>\n > -->\n<script>if (a < b && b > c) {\n}</script>\n<p title=\"a > b\n< c\">&lt;td&gt; 3 > 2 < 4\n\
             <table><tr><th>Code<th>Text\n<tr><td title='>'>20O<td>x</table>"
        ),
        "8:19"
    );
}

#[test]
fn faults_come_in_page_order_each_with_its_line() {
    check(
        "<table>\n<tr><th>Code<th>Text\n<tr><td>200\n<tr><td>20O<td>x\n<tr><td>299<td>y\n</table>\n<table>\n<tr><th>Else\n</table>",
        COLUMNS,
        "",
        &expect![[r#"
            error: the row is shorter than the header row: it fills 1 column, the header row 2
              --> page.md:3:1
              table 1, row 1
            error: `20O` is not a status code
              --> page.md:4:9
              table 1, row 2, column `Code`
            error: neither the page nor IANA's registry has a reason phrase for 299
              --> page.md:5:9
              table 1, row 3, column `Code`
              = help: name it in the body of the enum: add the line `Status299 = 299,`
            error: no argument has exactly the header row "Else"
              --> page.md:7:1
              table 2
        "#]],
    );
}

/// Text that HTML moves out of a table, text that is held back until the tag after it, and a first part without text.
#[test]
fn text_that_the_parser_moves_or_holds_back_keeps_its_line() {
    for (cell, line) in [
        ("<table><tr><td>x</td></tr>\ny</table>", "3:"),
        ("\n</b>\n\n20O", "6:1"),
        ("<table>\n20O\n\n\n</table>", "4:1"),
        ("\n20O &amp", "4:1"),
        // `y` is joined to the white space before the inner table, when a text after it is in the tree already.
        ("\n<table><tr><td>\n</td></tr>\ny</table>", "6:1"),
        ("\n<table><tr><td>x</td></tr>\ny</table>", "4:16"),
    ] {
        let page = format!("<table>\n<tr><th>Code<th>Text\n<tr><td>{cell}<td>x</table>");
        let place = place(&page);
        assert!(place.starts_with(line), "{cell:?}: {place}");
    }
}

#[test]
fn a_tag_with_tags_in_its_attribute_begins_where_it_begins() {
    let page = "<table>\n<tr><th>Code<th>Text\n<tr\n title=\"x ><b> y\"><td>200</table>";
    assert_eq!(place(page), "3:1");
}
