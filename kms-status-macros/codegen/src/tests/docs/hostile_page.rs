//! A page whose texts mean something in Markdown, in HTML or for rustdoc.

use super::Kind;

/// Texts that rustdoc would change or render as markup if the docs contained them unescaped.
pub(super) const TEXTS: [&str; 65] = [
    // Code and doctests.
    "``` panic!() ```",
    "```rust",
    "~~~ compile_error!()",
    "`code` and ``two ` ticks``",
    "an odd ` tick",
    "<code>panic!()</code> </code><script>alert(1)</script>",
    "assert!(false);",
    // Links and images.
    "[x](javascript:alert(1))",
    "![x](https://example.com/x.png)",
    "[x][y] [y]: https://example.com",
    "[y]: https://example.com",
    "[Status] [`Status`] [Status::ALL] [crate] [fn@main] [nowhere] [two words]",
    "Status! Vec<u8> std::vec::Vec Option<T>",
    "https://example.com http://example.com/a_b_c?d=e&f=(g) ftp://example.com",
    "<https://example.com> <a@example.com> www.example.com",
    "C:/keys //host/keys",
    // Blocks.
    "# x",
    "## x ##",
    "#",
    "> x",
    "- x",
    "+ x",
    "* x",
    "1. x",
    "12) x",
    "1.",
    "- [ ] x",
    "[ ] x",
    "---",
    "***",
    "===",
    ": x",
    "[^1] x[^1]",
    "[^1]: x",
    ":::note",
    "| x | y | | - | - |",
    "a | b \\| c \\\\| d ||",
    "`|` | `x|y`",
    // Emphasis and punctuation.
    "*x* **x** _x_ __x__ ***x*** _x*y_z*",
    "snake_case_name _id_ id_ __init__",
    "~x~ ~~x~~ ^x^ ==x== ||x||",
    "x -- y --- z ---- -x -",
    "-- x",
    "x... y. . . .. x",
    "\"x\" 'x' it's 'tis \"'x'\" 5'10\" (\"x\")",
    "(c) (tm) (r) :smile: @name #1",
    // HTML and its entities.
    "<b>x</b> <x y=\"z\"> <!-- x --> <![CDATA[x]]> <?x?> </p>",
    "<script>alert(1)</script>",
    "<!--",
    "a < b > c <= d <3 ->",
    "&lt; &amp; &amp;lt; &#x3c; &#60; &nbsp; &copy &;",
    "AT&T &",
    // The source of the docs.
    "\\\"#] */ /* // /// //! \"# r#\"",
    "#[doc = \"x\"] #![allow(x)]",
    "\\",
    "x\\",
    "\\n \\x \\u{41} \\* \\< \\&",
    "{} {0} {{x}} {:#?} #{x} ${x} %s",
    // Characters that are not seen.
    "\u{1b}[31mred\u{1b}[0m \u{8}",
    "\u{fffd} \u{e000} \u{10ffff} e\u{301}",
    "“x” ‘x’ – — … «x»",
    // Lines that rustdoc reads in its own way.
    "# Panics",
    "<div class=\"warning\">x</div>",
    "---- x ----",
    "title: x",
];

/// A page with codes that have the texts in all of their columns.
pub(super) struct Page {
    pub(super) kind: Kind,
    pub(super) path: &'static str,
    pub(super) html: String,
    pub(super) arguments: String,
    pub(super) enumeration: String,
    /// The texts that the docs of the flag `is_flagged` must show.
    pub(super) flagged: Vec<String>,
    /// The paragraphs that the docs of each variant must show.
    pub(super) paragraphs: Vec<Vec<String>>,
    /// The rows that the table in the docs of the enum must show. The code is a link.
    pub(super) table: Vec<Vec<String>>,
}

impl Page {
    pub(super) fn of(kind: Kind, texts: &[impl AsRef<str>]) -> Self {
        let texts = (100..).zip(texts.iter().map(AsRef::as_ref));
        let (path, columns, mut rows): (_, _, Vec<_>) = match kind {
            Kind::StatusCodes => ("statuses.html", "", texts.map(status).collect()),
            Kind::ErrorCodes => (
                "codes.html",
                r#"columns(
                    code = "Code", status = "Status", message = "Message", description = "Text", solution = "Fix"
                ), "#,
                texts.map(error_code).collect(),
            ),
        };
        rows.sort_by(|row, other| row.cells.cmp(&other.cells));
        let header = match kind {
            Kind::StatusCodes => "<tr><th>Status Code<th>Status<th>Description",
            Kind::ErrorCodes => "<tr><th>Code<th>Status<th>Message<th>Text<th>Fix",
        };
        let html_row = |row: &Row| {
            let cell = |text: &String| format!("<td>{}", escaped(text));
            format!("<tr>{}\n", row.cells.iter().map(cell).collect::<String>())
        };
        let (flag, column) = match kind {
            Kind::StatusCodes => ("Description", 2),
            Kind::ErrorCodes => ("Text", 3),
        };
        let flagged: Vec<String> = rows.iter().map(|row| row.cells[column].clone()).collect();
        let texts = flagged.iter().map(|text| format!(", text = {text:?}"));
        let texts: String = texts.collect();
        let variants: String = rows.iter().map(|row| row.variant.as_str()).collect();
        let name = enum_name(kind);
        Self {
            kind,
            path,
            html: format!(
                "<table>{header}\n{}</table>",
                rows.iter().map(html_row).collect::<String>()
            ),
            arguments: format!(
                "spec = {path:?}, {columns}flag(is_flagged, column = {flag:?}{texts})"
            ),
            flagged,
            enumeration: format!("/// Its own docs.\npub enum {name} {{ {variants} }}"),
            paragraphs: rows.iter().map(|row| row.paragraphs.clone()).collect(),
            // Code, phrase and description of a status; code, status and message of an error code.
            table: rows
                .into_iter()
                .map(|row| row.cells[..3].to_vec())
                .collect(),
        }
    }
}

pub(super) fn enum_name(kind: Kind) -> &'static str {
    match kind {
        Kind::StatusCodes => "Status",
        Kind::ErrorCodes => "Code",
    }
}

/// A code and its variant. The enum is ordered by code.
struct Row {
    cells: Vec<String>,
    paragraphs: Vec<String>,
    variant: String,
}

/// The text is at the start of a paragraph. It is also in the phrase, after a letter.
fn status((code, text): (u16, &str)) -> Row {
    let phrase = format!("x {}", as_label(text));
    let phrase = phrase.trim_end().to_owned();
    // A text without a letter or digit would say nothing.
    let description = if text.contains(char::is_alphanumeric) {
        text.to_owned()
    } else {
        format!("{text} y")
    };
    Row {
        paragraphs: vec![format!("{code} {phrase}"), description.clone()],
        cells: vec![code.to_string(), phrase, description],
        variant: format!("Is{code} = {code}, "),
    }
}

/// The text is also at the start of a code, of a paragraph and of a cell. Each contains a letter, or it would say nothing.
fn error_code((status, text): (u16, &str)) -> Row {
    let code = format!("{} {status}", as_label(text));
    let code = code.trim_start().to_owned();
    let [message, description] =
        ["message", "description"].map(|word| format!("{text} {word}").trim_start().to_owned());
    let solution = format!("y {text}").trim_end().to_owned();
    let statuses = format!("{status}, 999");
    Row {
        paragraphs: vec![
            format!("{code}: {message}"),
            format!("Status codes: {statuses}"),
            description.clone(),
            format!("Solution: {solution}"),
        ],
        variant: format!("Is{status} = {code:?}, "),
        cells: vec![code, statuses, message, description, solution],
    }
}

/// The text as a code or phrase: without footnote marks, which would be left out, and without control characters, which
/// would be an error.
fn as_label(text: &str) -> String {
    let words = text.replace(|letter: char| letter == '^' || letter.is_control(), "");
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
