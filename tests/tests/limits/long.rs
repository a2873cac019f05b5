//! Pages that take long, within the limits and beyond them.

use std::fs;

use allocation_counter::measure;
use kms_status_tests::{Attribute, expand_page};
use proc_macro2::TokenStream;

use super::{ERRORS, HEADER, LONGEST, ROW, STATUSES, in_cell, numbered, outcome, repeated};

/// How much memory the macro may have at one time, and how long it may compute: 10 s unoptimised, as Cargo compiles macros.
const MOST_MEMORY: u64 = 1024 * 1024 * 1024;
const MOST_SECONDS: f64 = if cfg!(debug_assertions) { 10.0 } else { 2.0 };

/// As many of these as a page may hold.
fn fill(piece: &str) -> String {
    piece.repeat(LONGEST / piece.len())
}

/// A table of as many of these as a page may hold.
fn in_table(piece: &str) -> String {
    format!(
        "{HEADER}{}",
        piece.repeat((LONGEST - HEADER.len()) / piece.len())
    )
}

/// Notes what a page takes, and what is wrong with that.
#[derive(Default)]
struct Check {
    wrong: String,
}

impl Check {
    fn page(
        &mut self,
        name: &str,
        attribute: Attribute,
        page: &str,
        arguments: &str,
        expected: &str,
    ) {
        let [arguments, item] =
            [arguments, "pub enum Code {}"].map(|text| text.parse().expect("tokens"));
        let mut expanded = TokenStream::new();
        let start = seconds_computed();
        let memory = measure(|| expanded = expand_page(attribute, page, arguments, item)).bytes_max;
        let seconds = seconds_computed() - start;
        let became = outcome(&expanded.into());
        let (kibibytes, mebibytes) = (page.len() / 1024, memory / 1024 / 1024);
        let line = format!(
            "{name:40} {kibibytes:4} KiB {seconds:6.2} s {mebibytes:4} MiB  {became:.100}\n"
        );
        print!("{line}");
        if !became.starts_with(expected) || memory > MOST_MEMORY || seconds > MOST_SECONDS {
            self.wrong += &line;
        }
    }

    fn end(&self) {
        assert_eq!(self.wrong, "");
    }
}

/// How long this thread had a processor, which other programs do not make longer; Linux alone has it.
fn seconds_computed() -> f64 {
    let times = fs::read_to_string("/proc/thread-self/schedstat").unwrap_or_default();
    let nanoseconds = times
        .split(' ')
        .next()
        .and_then(|time| time.parse::<f64>().ok());
    nanoseconds.unwrap_or_default() / 1e9
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn one_piece_repeated() {
    let pieces = [
        "<div>",
        "<ul><li>",
        "<b>",
        "<b>\n",
        "<b></p>",
        "<b><p></b>",
        "<a>",
        "<p>",
        "</p>",
        "</b>",
        "<br>",
        "<svg>",
        "<template>",
        "<table>",
        "<table><tr><td>",
        "<table><tr><td></table>",
        "<td>",
        "<tr>",
        "<",
        ">",
        "</",
        "<a ",
        "<!--",
        "<!---->",
        "<?",
        "<?>",
        "&",
        "&amp;",
        "&#x110000;",
        "a",
        "\n",
        "\r",
        "\0",
        "x|",
        "`",
        "*",
        "[",
        "> ",
        "- ",
        "|a",
        "a|\n-|\n",
        "|\n",
        "```\n",
        "<!--\n",
        "    a\n\n",
        "a\n",
        "<script>",
        "<title>",
        "<body a=b>",
        "<p a='b'>",
        "<td rowspan=65534 colspan=1000>",
    ];
    let mut check = Check::default();
    for piece in pieces {
        for (path, place) in [
            ("page.html", "alone"),
            ("page.html", "in a table"),
            ("page.md", "alone"),
            ("page.md", "in a table"),
        ] {
            let page = if place == "alone" {
                fill(piece)
            } else {
                in_table(piece)
            };
            let arguments = format!("spec = {path:?}");
            check.page(
                &format!("{piece:?} {place} in {path}"),
                Attribute::StatusCodes,
                &page,
                &arguments,
                "",
            );
        }
    }
    check.end();
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn many_codes() {
    let table = |rows: String| format!("<table><tr><th>Code<th>Description{rows}</table>");
    let codes = |from: usize| {
        table(
            (from..from + 50_000)
                .map(|number: usize| ["<tr><td>X", &number.to_string(), "<td>"].concat())
                .collect(),
        )
    };
    let marks = |number| format!("{number:017b}").replace('0', "-").replace('1', ".");
    let one_name = (0..60_000).map(|number| ["<tr><td>", &marks(number), "X<td>"].concat());
    let mut check = Check::default();
    for (name, page, expected) in [
        ("50,000 codes", codes(0), "50000 codes"),
        (
            "200,000 codes",
            [0, 50_000, 100_000, 150_000].map(codes).concat(),
            "the tables up to this one have more than 65,536 error codes",
        ),
        (
            "60,000 codes of one name",
            table(one_name.collect()),
            "error codes -----------------X and ----------------.X have one name, `X`",
        ),
    ] {
        check.page(name, Attribute::ErrorCodes, &page, ERRORS, expected);
    }
    check.end();
}

fn check_statuses<const N: usize>(cases: [(&str, String, &str); N]) {
    let mut check = Check::default();
    for (name, page, expected) in cases {
        check.page(name, Attribute::StatusCodes, &page, STATUSES, expected);
    }
    check.end();
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn attributes() {
    check_statuses([
        (
            "200,000 tags below 250 elements",
            format!("{}{}", repeated("<span>", 250), repeated("</x>", 200_000)),
            "the page has too many tags and elements in each other",
        ),
        (
            "one value",
            format!("<a b=\"{}\">", "c".repeat(LONGEST - 8)),
            "no table",
        ),
        (
            "one name",
            format!("<a {}>", "b".repeat(LONGEST - 4)),
            "no table",
        ),
        (
            "400,000 attributes",
            format!("<a{}>", numbered(" a", 400_000)),
            "the tags up to here",
        ),
        (
            "30,000 attributes",
            format!("<a{}>{}", numbered(" a", 30_000), in_cell("")),
            "1 codes",
        ),
        (
            "1,000 attributes in each of 400 tags",
            repeated(&format!("<a{}>", numbered(" a", 1_000)), 400),
            "no table",
        ),
        (
            "300,000 attributes all over <body>",
            format!("{}>", numbered("><body a", 300_000)),
            "no table",
        ),
    ]);
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn cells_and_spans() {
    let row = "<tr><td rowspan=\"65534\">200<td rowspan=\"65534\">OK<td rowspan=\"65534\">Fine.";
    let wide = "<tr><td rowspan=\"65534\" colspan=\"1000\">200";
    let long_row = "the row is longer than the header row";
    check_statuses([
        (
            "rowspan in 1,000 rows",
            format!("{HEADER}{}</table>", repeated(row, 1_000)),
            long_row,
        ),
        (
            "rowspan and colspan in 60,000 rows",
            format!("{HEADER}{}</table>", repeated(wide, 60_000)),
            long_row,
        ),
        (
            "a long code",
            format!(
                "{HEADER}<tr><td>{}<td><td></table>",
                "4".repeat(LONGEST - 100)
            ),
            "`444",
        ),
        (
            "a long text",
            in_cell(&repeated("a ", LONGEST / 2 - 100)),
            "1 codes",
        ),
        (
            "a text of 280,000 parts",
            in_cell(&repeated("<i></i>a", 280_000)),
            "1 codes",
        ),
        (
            "a text of 520,000 comments",
            in_cell(&repeated("a<!---->", 520_000)),
            "1 codes",
        ),
    ]);
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn header_rows() {
    let wide = "<tr><td rowspan=\"65534\" colspan=\"1000\">200";
    let unclaimed = "table 1";
    let nested = format!(
        "{}{}",
        repeated("<table><tr><td>", 60),
        repeated("</table>", 60)
    );
    check_statuses([
        (
            "tables 60 deep",
            repeated(&nested, 1_200),
            "the page has too many tags and elements in each other",
        ),
        (
            "colspan in 60,000 rows of the head",
            format!(
                "<table><thead>{}</table>",
                repeated("<tr><td colspan=1000>", 60_000)
            ),
            unclaimed,
        ),
        (
            "rowspan in 60,000 rows of the head",
            format!("<table><thead>{}</table>", repeated(wide, 60_000)),
            "the header rows up to",
        ),
        (
            "a long name",
            format!("<table><tr><th>{}</table>", repeated("Text ", 800_000)),
            unclaimed,
        ),
        (
            "a name of 260,000 parts",
            format!("<table><tr><th>{}</table>", repeated("<i></i>", 260_000)),
            unclaimed,
        ),
        (
            "1,000 long names",
            format!(
                "<table><tr>{}</table>",
                repeated(&format!("<th>{}", "Text ".repeat(800)), 1_000)
            ),
            unclaimed,
        ),
        (
            "10,000 names",
            format!("<table><tr>{}</table>", numbered("<th>Status Code", 10_000)),
            unclaimed,
        ),
        (
            "40,000 near names",
            repeated(&format!("{HEADER}s</table>"), 40_000),
            "the header rows up to",
        ),
        (
            "3,000 near names",
            repeated(&format!("{HEADER}s</table>"), 3_000),
            "tables 1, 2, 3",
        ),
        (
            "70,000 tables",
            repeated("<table><tr><td></table>", 70_000),
            "the header rows up to",
        ),
        (
            "a table in each of 25,000 cells",
            format!(
                "{HEADER}{}</table>",
                repeated("<tr><td>200<td><td><table><tr><td>a</table>", 25_000)
            ),
            "1 codes",
        ),
    ]);
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn errors_and_rows() {
    let two_phrases = numbered("<td><tr><td>200<td>OK", 60_000);
    check_statuses([
        (
            "errors in 60,000 rows",
            format!("{HEADER}{}</table>", repeated("<tr><td>x<td><td>", 60_000)),
            "column `Status Code` has no",
        ),
        (
            "errors on 60,000 lines",
            format!(
                "{HEADER}{ROW}{}</table>",
                repeated("<tr>\n<td>x\n<td>\n<td>", 60_000)
            ),
            "`x` is not a status code",
        ),
        (
            "two phrases in each of 60,000 rows",
            format!(
                "{HEADER}{}<td></table>",
                two_phrases.trim_start_matches("<td>")
            ),
            "status code 200 has two",
        ),
        (
            "60,000 rows without a cell",
            format!("{HEADER}{}</table>", repeated("<tr>", 60_000)),
            "the row is shorter",
        ),
        (
            "one code in 60,000 rows",
            format!(
                "{HEADER}{}</table>",
                numbered("<tr><td>200<td><td>Text ", 60_000)
            ),
            "1 codes",
        ),
    ]);
}

#[test]
#[ignore = "takes a minute, optimised: run with --release -- --ignored, as .ci/run does"]
fn selectors() {
    let mut check = Check::default();
    let rows = format!("{HEADER}{}</table>", repeated(ROW, 50_000));
    for select in [
        "*",
        "table:not(table table)",
        "table ~ table, table:first-child",
        "table:has(td)",
    ] {
        let arguments = format!("{STATUSES}, select = {select:?}");
        let expected = if select == "*" {
            "`select` matches a `<html>`"
        } else {
            "1 codes"
        };
        check.page(select, Attribute::StatusCodes, &rows, &arguments, expected);
    }
    check.end();
}
