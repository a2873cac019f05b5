//! `section`: the tables below a heading, up to the next heading of the same or a higher level.

use expect_test::expect;

use super::{read_error_codes, read_page};
use crate::Kind;

const PAGE: &str = "<h1>Errors <a href=#errors>¶</a></h1>
<h2>Level 1</h2>
<table><tr><th>Code<th>Message<tr><td>-1<td>wrong data</table>
<h3>Details <em>for all</em></h3>
<table><tr><th>Code<th>Message<tr><td>-2<td>no data</table>
<h2>Level 2</h2>
<table><tr><th>Code<th>Message<tr><td>-1<td>card not valid</table>
<h1>Appendix</h1>
<table><tr><th>Key<th>Length<tr><td>AES<td>16</table>
<h2>Level 1</h2>
<table><tr><th>Code<th>Message<tr><td>-3<td>late data</table>";

const COLUMNS: &str = r#"columns(code = "Code", message = "Message")"#;

#[test]
fn only_the_tables_below_a_section_count() {
    for (section, expected) in [
        (r#"section("Level 2")"#, "-1 card not valid"),
        // The argument is the text of the heading as a reader sees it.
        (r#"section("Details for all")"#, "-2 no data"),
        // A section contains the headings below it. If two headings have the text, both sections count.
        (
            r#"section("Level 1")"#,
            "-1 wrong data, -2 no data, -3 late data",
        ),
        (
            r#"section("Details  for all", "Level 2")"#,
            "-1 card not valid, -2 no data",
        ),
        (
            r#"section("Details for all"), section("Level 2")"#,
            "-1 card not valid, -2 no data",
        ),
        (
            r#"section("Appendix"), skip("Key", "Length")"#,
            "-3 late data",
        ),
    ] {
        let arguments = format!("{COLUMNS}, {section}");
        let read = read_page(Kind::ErrorCodes, "page.html", PAGE, &arguments, "");
        assert_eq!(read.errors(), [""; 0], "{section}");
        let codes = read.codes().into_iter();
        let mut codes: Vec<String> = codes
            .map(|code| format!("{} {}", code.code, code.phrase))
            .collect();
        codes.sort_unstable();
        assert_eq!(codes.join(", "), expected, "{section}");
    }
}

#[test]
fn a_heading_of_markdown_begins_a_section() {
    let page = "# A\n\n| Code |\n| --- |\n| A1 |\n\nB\n---\n\n| Code |\n| --- |\n| B1 |\n\n## C\n\n| Code |\n| --- |\n| C1 |\n";
    for (section, expected) in [("A", "A1 B1 C1"), ("B", "B1"), ("C", "C1")] {
        let arguments = format!(r#"columns(code = "Code"), section("{section}")"#);
        let read = read_page(Kind::ErrorCodes, "page.md", page, &arguments, "");
        assert_eq!(read.names().join(" "), expected, "{read}");
    }
}

#[test]
fn a_section_ends_at_a_heading_of_the_same_or_a_higher_level() {
    let table = |code: &str| format!("<table><tr><th>Code<tr><td>{code}</table>");
    for level in 1..=6 {
        let mut page = format!("<h{level}>A</h{level}>{}", table("A1"));
        for end in 1..=6 {
            page.extend([
                format!("<h{level}>B</h{level}><h{end}>C</h{end}>"),
                table(&format!("C{end}")),
            ]);
        }
        let arguments = r#"columns(code = "Code"), section("B")"#;
        let read = read_page(Kind::ErrorCodes, "page.html", &page, arguments, "");
        let below: Vec<String> = (level + 1..=6).map(|end| format!("C{end}")).collect();
        assert_eq!(read.names(), below, "{page}");
    }
}

#[test]
fn the_front_matter_of_markdown_is_no_heading() {
    let page = "---\ntitle: A\n---\n| Code |\n| --- |\n| A1 |\n";
    let arguments = r#"columns(code = "Code"), section("title: A")"#;
    let read = read_page(Kind::ErrorCodes, "page.md", page, arguments, "");
    let expected = "the page has no heading `title: A`: it has no headings";
    assert_eq!(read.errors(), [expected]);
}

#[test]
fn a_heading_in_a_cell_does_not_end_the_section_around_its_table() {
    let page = "<h2>A</h2><table><tr><th>Code<th>Note<tr><td>E1<td><h2>B</h2>Gone.</table>
        <table><tr><th>Code<th>Note<tr><td>E2<td>Old.</table>";
    let arguments = r#"columns(code = "Code", unread("Note")), section("A")"#;
    let read = read_page(Kind::ErrorCodes, "page.html", page, arguments, "");
    assert_eq!(read.names().join(" "), "E1 E2", "{read}");
    let layout = "<table><tr><td><h2>A</h2><tr><td><table><tr><th>Code<tr><td>E1</table></table>
        <table><tr><th>Code<tr><td>E2</table>";
    let arguments = r#"columns(code = "Code"), section("A")"#;
    let read = read_page(Kind::ErrorCodes, "page.html", layout, arguments, "");
    assert_eq!(read.names().join(" "), "E1", "{read}");
}

#[test]
fn a_section_that_the_page_lacks_is_the_only_error() {
    let arguments = format!(r#"{COLUMNS}, section("Level 3", "Appendices", "Level 1")"#);
    expect![[r#"
        the page has no heading `Level 3`: correct or remove this text; the most similar heading is "Level 1"

        the page has no heading `Appendices`: correct or remove this text; the most similar heading is "Appendix"
    "#]]
    .assert_eq(&read_error_codes(PAGE, &arguments, ""));
    let page = "<table><tr><th>Code<tr><td>E1</table>";
    let arguments = r#"columns(code = "Code"), section("Level 1")"#;
    expect![[r#"
        the page has no heading `Level 1`: it has no headings
    "#]]
    .assert_eq(&read_error_codes(page, arguments, ""));
}

#[test]
fn a_section_without_a_table_is_an_error() {
    let page = "<h2>A</h2><table></table><h2>B</h2><table><tr><th>Code<tr><td>E1</table>";
    let arguments = r#"columns(code = "Code"), section("A")"#;
    expect![[r#"
        there is no table with rows below a heading of `section(…)` in `page.html`
    "#]]
    .assert_eq(&read_error_codes(page, arguments, ""));
    let arguments = r#"columns(code = "Code"), section("A"), select = "table""#;
    expect![[r#"
        this selector matches no table with rows below a heading of `section(…)` in `page.html`
    "#]]
    .assert_eq(&read_error_codes(page, arguments, ""));
}

#[test]
fn a_skip_may_match_a_table_outside_of_the_sections() {
    let arguments = format!(r#"{COLUMNS}, section("Level 2"), skip("Key", "Length")"#);
    let read = read_page(Kind::ErrorCodes, "page.html", PAGE, &arguments, "");
    assert_eq!(read.errors(), [""; 0], "{read}");
    assert_eq!(read.names(), ["Minus1"]);
    // The table of such a skip is not among the tables that a message lists.
    let arguments = format!(r#"{arguments}, skip("Name")"#);
    let read = read_page(Kind::ErrorCodes, "page.html", PAGE, &arguments, "");
    expect![[r#"
        no table below a heading of `section(…)` in `page.html` has exactly this header row: remove this argument, or write the header row of one of these tables
        table 1: "Code", "Message"
    "#]]
    .assert_eq(&read.to_string());
}

/// The page has the table `Key` and the code `E2`, but not below the heading `A`.
#[test]
fn variants_and_all_arguments_except_skip_must_match_in_the_section() {
    let page = "<h2>A</h2><table><tr><th>Code<tr><td>E1</table><h2>B</h2><table><tr><th>Key<tr><td>E2</table>";
    let scope = "below a heading of `section(…)` in `page.html`";
    for (arguments, problem) in [
        (
            r#"section("A"), columns(code = "Code"), columns(code = "Key")"#,
            format!("no table {scope} has exactly these columns: "),
        ),
        (
            r#"section("A"), select = "h2 + table", columns(code = "Code"), skip("Name")"#,
            format!("no table that `select` matches {scope} has exactly this header row: "),
        ),
        (
            r#"section("A"), skip("Code")"#,
            format!("every table {scope} is skipped\n"),
        ),
        (
            r#"section("A"), columns(code = "Code"), skip_rows("E2")"#,
            "no table that is read has a code cell with the text `E2`: ".to_owned(),
        ),
        (
            r#"section("A"), columns(code = "Code"), skip_rows("E1")"#,
            "the tables that are read contain no codes\n".to_owned(),
        ),
    ] {
        let read = read_page(Kind::ErrorCodes, "page.html", page, arguments, "");
        let errors = read.errors();
        assert!(
            errors.len() == 1 && errors[0].starts_with(&problem),
            "{errors:?}"
        );
    }
    let arguments = r#"section("A"), columns(code = "Code")"#;
    let read = read_page(
        Kind::ErrorCodes,
        "page.html",
        page,
        arguments,
        r#"Two = "E2""#,
    );
    assert_eq!(
        read.errors(),
        ["no table that is read has the code `E2`: remove `Two`"]
    );
}

#[test]
fn a_section_is_proposed_where_there_are_more_tables_than_one_build_reports() {
    let codes = |code| format!("<table><tr><th>Code<th>Message<tr><td>{code}<td>No key.</table>");
    let other = |number| format!("<table><tr><th>Key {number}<tr><td>It is long</table>\n");
    let page = |others: usize| {
        let others: String = (0..others).map(other).collect();
        let [first, second] = ["K.1", "K.2"].map(codes);
        format!("<h1>Keys</h1>{others}<h1>Errors</h1>\n{first}\n<h1>More</h1>{second}")
    };
    for (others, is_proposed) in [(19, false), (20, true)] {
        let read = read_page(Kind::ErrorCodes, "page.html", &page(others), "", "");
        let help =
            r#"to leave out all tables below other headings, write `section("Errors", "More")`"#;
        assert_eq!(read.to_string().contains(help), is_proposed, "{read}");
    }
    let arguments = format!(r#"{COLUMNS}, section("Errors", "More")"#);
    let read = read_page(Kind::ErrorCodes, "page.html", &page(20), &arguments, "");
    assert_eq!(read.names(), ["K1", "K2"], "{read}");
    assert_eq!(read.errors(), [""; 0]);
}
