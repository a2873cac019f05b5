//! Pages made to hurt end in an error or an enum, in bounded time and memory; and the limits are where they are said to be.
//!
//! `cargo test -p kms-status-tests --test bounds -- --nocapture --test-threads=1` shows what each page takes.

use std::{fs, iter};

use allocation_counter::measure;
use kms_status_tests::Expansion;

/// How long a page may be.
const LONGEST: usize = 4 * 1024 * 1024;

/// How much memory the macro may have at one time.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;

/// How long the macro may compute: ten times the 2 seconds that it should, so that no slow machine fails, and only time
/// out of bounds does.
const MOST_SECONDS: f64 = 20.0;

const HEADER: &str = "<table><tr><th>Status Code<th>Status<th>Description";

/// A page, its name, and what becomes of it: the first line of the first message, or the number of statuses.
type Case = (&'static str, String, &'static str);

#[test]
fn elements_nested() {
    check([
        ("<div>", "<div>".repeat(100_000), TOO_DEEP),
        ("<ul><li>", "<ul><li>".repeat(50_000), TOO_DEEP),
        ("<b>", "<b>".repeat(100_000), TOO_DEEP),
        ("<b> on lines", "<b>\n".repeat(100_000), TOO_DEEP),
        (
            "<table><tr><td>",
            "<table><tr><td>".repeat(100_000),
            TOO_DEEP,
        ),
        ("<svg>", "<svg>".repeat(100_000), TOO_DEEP),
        ("<template>", "<template>".repeat(100_000), TOO_DEEP),
        ("in a cell", in_cell(&"<i>".repeat(100_000)), TOO_DEEP),
        ("<table>", fill("<table>"), TOO_MANY_ELEMENTS),
        (
            "tables 60 deep",
            format!("{}{}", "<table><tr><td>".repeat(60), "</table>".repeat(60)).repeat(1_200),
            "no argument has exactly the header row \"\"",
        ),
    ]);
}

#[test]
fn one_piece_repeated() {
    let no_table = "the page has no table";
    check([
        ("<td>", fill("<td>"), TOO_MANY_TAGS),
        (
            "<td> in a table",
            format!("<table><tr>{}", fill("<td>")),
            TOO_LONG,
        ),
        ("<td> in a row", in_row("<td>"), TOO_MANY_ELEMENTS),
        ("<tr>", in_table("<tr>"), TOO_MANY_ELEMENTS),
        ("<p>", fill("<p>"), TOO_MANY_ELEMENTS),
        ("<b>", fill("<b>"), TOO_DEEP),
        ("<b></p>", fill("<b></p>"), TOO_DEEP),
        ("<b><p></b>", fill("<b><p></b>"), TOO_MANY_ELEMENTS),
        ("<a>", fill("<a>"), TOO_MANY_ELEMENTS),
        ("</p>", fill("</p>"), TOO_MANY_TAGS),
        ("</b>", fill("</b>"), TOO_MANY_TAGS),
        ("<br>", fill("<br>"), TOO_MANY_ELEMENTS),
        ("<", fill("<"), TOO_MANY_TOKENS),
        (">", fill(">"), no_table),
        ("</", fill("</"), no_table),
        ("<a ", fill("<a "), TOO_MANY_ATTRIBUTES),
        ("<!--", fill("<!--"), TOO_MANY_TOKENS),
        ("<!---->", fill("<!---->"), TOO_MANY_ELEMENTS),
        ("<?", fill("<?"), no_table),
        ("<?>", fill("<?>"), TOO_MANY_ELEMENTS),
        ("&", fill("&"), TOO_MANY_TOKENS),
        ("&amp;", fill("&amp;"), no_table),
        ("&#x110000;", fill("&#x110000;"), no_table),
        ("a", fill("a"), no_table),
        ("line breaks", fill("\n"), TOO_MANY_TOKENS),
        ("NUL", fill("\0"), "the page holds a NUL byte"),
    ]);
}

#[test]
fn attributes() {
    let no_table = "the page has no table";
    check([
        (
            "one value",
            format!("<a b=\"{}\">", "c".repeat(LONGEST - 8)),
            no_table,
        ),
        (
            "one name",
            format!("<a {}>", "b".repeat(LONGEST - 4)),
            no_table,
        ),
        (
            "the same 400,000 times",
            format!("<a{}>", " b=c".repeat(400_000)),
            TOO_MANY_ATTRIBUTES,
        ),
        (
            "400,000 of them",
            format!("<a{}>", numbered(" a", 400_000)),
            TOO_MANY_ATTRIBUTES,
        ),
        (
            "300,000 with `>` in them",
            format!("<a{}>", numbered("=\">\"a", 300_000)),
            no_table,
        ),
        (
            "400,000 after `/`",
            format!("<a{}>", numbered("/a", 400_000)),
            TOO_MANY_ATTRIBUTES,
        ),
        (
            "1,000 in each of 400 tags",
            format!("<a{}>", numbered(" a", 1_000)).repeat(400),
            TOO_MANY_ATTRIBUTES,
        ),
        (
            "5,000 words in a value, in a comment and in a script",
            format!(
                "<p a='{0}'><!-- <a {0} --><script>1<a {0}</script>",
                "a ".repeat(5_000)
            ),
            no_table,
        ),
        (
            "300,000 all over <body>",
            format!("{}>", numbered("><body a", 300_000)),
            no_table,
        ),
    ]);
}

#[test]
fn cells_and_their_spans() {
    let row = "<tr><td rowspan=\"65534\">200<td rowspan=\"65534\">OK<td rowspan=\"65534\">Fine.";
    let wide = "<tr><td rowspan=\"65534\" colspan=\"1000\">200";
    let head = "<tr><td colspan=\"1000\">";
    let unclaimed = "no argument has exactly the header row";
    check([
        (
            "rowspan in 1,000 rows",
            format!("{HEADER}{}", row.repeat(1_000)),
            "the row is longer than the header row: it fills 6 columns, the header row 3",
        ),
        (
            "rowspan and colspan in 1,000 rows",
            format!("{HEADER}{}", wide.repeat(1_000)),
            "the row is longer than the header row: it fills 1000 columns, the header row 3",
        ),
        (
            "rowspan and colspan in 60,000 rows",
            format!("{HEADER}{}", wide.repeat(60_000)),
            "the row is longer",
        ),
        (
            "colspan in 60,000 rows of the head",
            format!("<table><thead>{}", head.repeat(60_000)),
            unclaimed,
        ),
        (
            "rowspan and colspan in 60,000 rows of the head",
            format!("<table><thead>{}", wide.repeat(60_000)),
            "the header row has more than 1,000 columns",
        ),
        (
            "colspan in 10,000 tables",
            "<table><tr><td colspan=\"1000\"></table>".repeat(10_000),
            unclaimed,
        ),
        (
            "a long text over 900 codes",
            spanned(&"All is well. ".repeat(4_000)),
            "the descriptions are longer than 4 MiB together",
        ),
        (
            "a text over 900 codes",
            spanned(&"All is well. ".repeat(300)),
            "900 statuses",
        ),
        (
            "a long code",
            format!("{HEADER}<tr><td>{}<td><td>", fill("4").split_off(1_000)),
            "`444444444444444444444444444444444444444444444444444444444444…` is not a status code",
        ),
        (
            "a long text",
            in_cell(&fill("a ").split_off(1_000)),
            "1 statuses",
        ),
        (
            "a text of 280,000 parts",
            in_cell(&"<i></i>a".repeat(280_000)),
            TOO_MANY_TAGS,
        ),
        (
            "a text of 520,000 comments",
            in_cell(&"a<!---->".repeat(520_000)),
            TOO_MANY_ELEMENTS,
        ),
    ]);
}

#[test]
fn header_rows() {
    let unclaimed = "no argument has exactly the header row";
    check([
        (
            "a long name",
            format!("<table><tr><th>{}", fill("Text ").split_off(1_000)),
            unclaimed,
        ),
        (
            "a name of 260,000 parts",
            format!("<table><tr><th>{}", "<i></i>".repeat(260_000)),
            unclaimed,
        ),
        (
            "1,000 names",
            format!("<table><tr>{}", numbered("<th>Code", 1_000)),
            unclaimed,
        ),
        (
            "1,000 long names",
            format!(
                "<table><tr>{}",
                format!("<th>{}", "Text ".repeat(800)).repeat(1_000)
            ),
            unclaimed,
        ),
        (
            "290 tables of 1,000 names",
            format!("<table><tr>{}</table>", "<th>Texts".repeat(1_000)).repeat(290),
            unclaimed,
        ),
        (
            "40,000 near names",
            format!("{HEADER}s</table>").repeat(40_000),
            "no argument has exactly the header row \"Status Code\", \"Status\", \"Descriptions\"",
        ),
        (
            "70,000 tables",
            "<table><tr><td></table>".repeat(70_000),
            unclaimed,
        ),
        (
            "29,000 tables to read",
            format!("{HEADER}<tr><td>200<td><td></table>").repeat(29_000),
            TOO_MANY_COLUMNS,
        ),
        (
            "a table in each of 25,000 cells",
            format!(
                "{HEADER}{}",
                "<tr><td>200<td><td><table><tr><td>a</table>".repeat(25_000)
            ),
            "1 statuses",
        ),
    ]);
}

#[test]
fn faults_without_end() {
    check([
        (
            "in 60,000 rows",
            format!("{HEADER}{}", "<tr><td>x<td><td>".repeat(60_000)),
            "`x` is not a status code",
        ),
        (
            "on 60,000 lines",
            format!("{HEADER}{}", "<tr>\n<td>x\n<td>\n<td>".repeat(60_000)),
            "`x` is not a status code",
        ),
        (
            "two phrases each",
            format!(
                "{HEADER}{}",
                numbered("<td><tr><td>200<td>OK", 60_000).trim_start_matches("<td>")
            ),
            "status code 200 has two reason phrases, `OK0` and `OK1`",
        ),
        (
            "no cell",
            format!("{HEADER}{}", "<tr>".repeat(60_000)),
            "the row is shorter than the header row: it fills 0 columns, the header row 3",
        ),
        (
            "one code in 60,000 rows",
            format!("{HEADER}{}", numbered("<tr><td>200<td><td>Text ", 60_000)),
            "1 statuses",
        ),
    ]);
}

#[test]
fn selectors() {
    let arguments = |select: &str| format!("{ARGUMENTS}, select = {select:?}");
    let rows = format!("{HEADER}{}", "<tr><td>200<td><td>".repeat(50_000));
    let tables = format!("{HEADER}<tr><td>200<td><td></table>").repeat(29_000);
    for (select, page, expected) in [
        ("*", &rows, "`select` takes a `<html>`, which is no table"),
        ("*", &tables, "`select` takes a `<html>`, which is no table"),
        ("table:not(table table)", &tables, TOO_MANY_COLUMNS),
        (
            "table ~ table, table:first-child",
            &tables,
            TOO_MANY_COLUMNS,
        ),
        ("table:has(td)", &tables, TOO_MANY_COLUMNS),
    ] {
        let name = format!("select = {select:?}");
        assert_eq!(check_one(&name, page, &arguments(select), expected), "");
    }
}

#[test]
fn a_page_may_be_4_mib_long() {
    let page = |length| {
        let mut page = format!("{HEADER}<tr><td>200<td><td></table>");
        page.extend(iter::repeat_n(' ', length - page.len()));
        page
    };
    assert_eq!(outcome(&page(LONGEST), ARGUMENTS), "1 statuses");
    assert_eq!(outcome(&page(LONGEST + 1), ARGUMENTS), TOO_LONG);
}

#[test]
fn elements_may_be_nested_256_deep() {
    // `<table>`, `<tbody>`, `<tr>` and `<td>` are four of them.
    let page = |depth: usize| format!("{}{HEADER}<tr><td>200<td><td>", "<div>".repeat(depth - 4));
    assert_eq!(outcome(&page(256), ARGUMENTS), "1 statuses");
    assert_eq!(outcome(&page(257), ARGUMENTS), TOO_DEEP);
    let inner = |depth: usize| in_cell(&"<i>".repeat(depth - 4));
    assert_eq!(outcome(&inner(256), ARGUMENTS), "1 statuses");
    assert_eq!(outcome(&inner(257), ARGUMENTS), TOO_DEEP);
    // Of each of these, one is moved out of the other.
    assert_eq!(
        outcome(&in_cell(&"<b><div></b>".repeat(200)), ARGUMENTS),
        "1 statuses"
    );
    let with_document =
        |depth: usize| format!("<!DOCTYPE html><html><head></head><body>{}", page(depth));
    assert_eq!(outcome(&with_document(256), ARGUMENTS), "1 statuses");
    assert_eq!(outcome(&with_document(257), ARGUMENTS), TOO_DEEP);
}

#[test]
fn a_table_may_have_65_535_rows() {
    // The header row is one of them.
    let page = |rows: usize| format!("{HEADER}{}", "<tr><td>200<td><td>".repeat(rows - 1));
    assert_eq!(outcome(&page(65_535), ARGUMENTS), "1 statuses");
    assert_eq!(
        outcome(&page(65_536), ARGUMENTS),
        "the table has more than 65,535 rows"
    );
}

#[test]
fn a_header_row_may_have_1_000_columns() {
    let page = |columns: usize| format!("<table><tr>{}", numbered("<th>Code", columns));
    let error = outcome(&page(1_000), ARGUMENTS);
    assert!(
        error.starts_with("no argument has exactly the header row"),
        "{error}"
    );
    assert_eq!(
        outcome(&page(1_001), ARGUMENTS),
        "the header row has more than 1,000 columns"
    );
}

#[test]
fn a_page_may_have_300_000_elements() {
    // `<html>`, `<head>`, `<body>`, `<table>`, `<tbody>`, two rows and six cells are there beside the others.
    let page = |elements: usize| in_cell(&"<br>".repeat(elements - 13));
    assert_eq!(outcome(&page(300_000), ARGUMENTS), "1 statuses");
    assert_eq!(outcome(&page(300_001), ARGUMENTS), TOO_MANY_ELEMENTS);
}

const ARGUMENTS: &str = "spec = \"page.html\"";
const TOO_MANY_ATTRIBUTES: &str = "the tags up to here have too many attributes";
const TOO_MANY_COLUMNS: &str =
    "the header rows up to this table have more than 10,000 columns together";
const TOO_MANY_TAGS: &str = "the page has more than 550,000 tags";
const TOO_MANY_TOKENS: &str = "the page has more than 1,000,000 tags, texts and line breaks";
const TOO_DEEP: &str = "elements are nested more than 256 deep here";
const TOO_LONG: &str = "the page is longer than 4 MiB";
const TOO_MANY_ELEMENTS: &str = "the page has more than 300,000 elements and comments";

fn check<const N: usize>(cases: [Case; N]) {
    let wrong = cases.map(|(name, page, expected)| check_one(name, &page, ARGUMENTS, expected));
    assert_eq!(wrong.concat(), "");
}

/// What is wrong with what becomes of a page.
fn check_one(name: &str, page: &str, arguments: &str, expected: &str) -> String {
    let mut became = String::new();
    let start = seconds_computed();
    let memory = measure(|| became = outcome(page, arguments)).bytes_max;
    let seconds = seconds_computed() - start;
    let line = format!(
        "{name:50} {:4} KiB {seconds:6.2} s {:4} MiB  {became:.100}\n",
        page.len() / 1024,
        memory / 1024 / 1024
    );
    print!("{line}");
    let is_right = became.starts_with(expected) && memory < MOST_MEMORY && seconds < MOST_SECONDS;
    if is_right { String::new() } else { line }
}

/// How long this thread had a processor, which other programs do not make longer; Linux alone tells.
fn seconds_computed() -> f64 {
    let times = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = times
        .split(' ')
        .next()
        .and_then(|time| time.parse::<f64>().ok());
    nanoseconds.unwrap_or_default() / 1e9
}

/// The first line of the first message, or the number of statuses.
fn outcome(page: &str, arguments: &str) -> String {
    let expansion = Expansion::of_page(page, arguments, "pub enum Status {}");
    match expansion
        .errors()
        .first()
        .and_then(|error| error.lines().next())
    {
        Some(error) => error.to_owned(),
        None => format!("{} statuses", expansion.statuses().len()),
    }
}

/// As many of these as a page may hold.
fn fill(piece: &str) -> String {
    piece.repeat(LONGEST / piece.len())
}

fn in_table(piece: &str) -> String {
    let rest = (LONGEST - HEADER.len()) / piece.len();
    format!("{HEADER}{}", piece.repeat(rest))
}

fn in_row(piece: &str) -> String {
    in_table(piece)
        .replacen(piece, &format!("<tr>{piece}"), 1)
        .split_at(LONGEST)
        .0
        .to_owned()
}

fn in_cell(content: &str) -> String {
    format!("{HEADER}<tr><td>200<td><td>{content}")
}

fn numbered(piece: &str, count: usize) -> String {
    let mut page = String::new();
    for number in 0..count {
        page.extend([piece, &number.to_string()]);
    }
    page
}

/// A table of all codes that the registry of IANA has no phrase for, with one text.
fn spanned(text: &str) -> String {
    let mut page = format!("{HEADER}<tr><td>100 Is100<td><td rowspan=\"0\">{text}");
    page.extend((101..=999).map(|code| format!("<tr><td>{code} Is{code}<td>")));
    page
}
