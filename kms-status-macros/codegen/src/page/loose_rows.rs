//! Finds rows outside of all tables on a Markdown page: lines with bars, and rows of HTML in a block of code.

use std::ops::Range;

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::{begins_with, markup};

/// How many characters of a line of code a message shows.
const MOST_SHOWN: usize = 80;

/// A row outside of all tables.
pub(crate) struct LooseRow {
    pub(crate) line: usize,
    /// The text of the line, without the marks before its first cell. For a row of HTML in code, the start of the first line of
    /// the block.
    pub(crate) text: String,
    /// The cells, as Markdown or HTML.
    cells: Vec<String>,
    /// Whether the row is in a closed block of code, which holds examples, or is a row of HTML in code.
    pub(crate) in_closed_code: bool,
}

impl LooseRow {
    fn of_line(line: usize, text: &str, in_closed_code: bool) -> Self {
        let text = without_markers(text);
        let cells = row_cells(text).map(str::to_owned);
        Self {
            line,
            text: text.to_owned(),
            cells: cells.collect(),
            in_closed_code,
        }
    }

    /// The cells that the row may have, if it belongs to a table with `width` columns. There may be several answers, since
    /// the row may begin at different cells: leading empty cells, or a text before the first bar, may or may not belong to
    /// it. Cells after the last column must be empty.
    pub(crate) fn cells(&self, width: usize) -> impl Iterator<Item = &[String]> {
        let has_prefix = !self.text.starts_with('|') && self.text.ends_with('|');
        let says_something = |cell: &String| !is_empty(cell);
        let first = self.cells.iter().position(says_something).unwrap_or(0);
        let last = self.cells.iter().rposition(says_something).unwrap_or(0);
        let starts = (last + 1).saturating_sub(width)..=first.max(usize::from(has_prefix));
        starts.filter_map(move |start| self.cells.get(start..start + width))
    }

    /// Whether this is a delimiter row outside of closed blocks of code.
    pub(crate) fn is_delimiter_row(&self) -> bool {
        !self.in_closed_code && is_delimiter_row(&self.text)
    }
}

/// Finds the lines with bars that are outside of the pipe tables and comments. The blocks of closed code are in page order.
pub(super) fn in_lines(
    page: &str,
    first_line: usize,
    tables_and_comments: &[Range<usize>],
    closed_code: &[Range<usize>],
) -> Vec<LooseRow> {
    let mut text = page.as_bytes().to_vec();
    for range in tables_and_comments {
        let bytes = text[range.clone()].iter_mut();
        bytes
            .filter(|byte| **byte != b'\n')
            .for_each(|byte| *byte = b' ');
    }
    let mut code = closed_code.iter().peekable();
    let mut rows = Vec::new();
    let mut end = 0;
    let text = String::from_utf8_lossy(&text);
    for (number, line) in (first_line..).zip(text.split_inclusive('\n')) {
        let start = end;
        end += line.len();
        while code.next_if(|range| range.end <= start).is_some() {}
        if line.contains('|') {
            let in_closed_code = code.peek().is_some_and(|range| range.start < end);
            rows.push(LooseRow::of_line(number, line, in_closed_code));
        }
    }
    rows
}

/// Finds the rows of HTML tables in a block of code that begins on this line.
pub(super) fn in_code(code: &str, line: usize) -> Vec<LooseRow> {
    let mut rows: Vec<LooseRow> = Vec::new();
    // A page may consist of a single long line.
    let start = code.lines().next().unwrap_or_default().chars();
    let start_of_code: String = start.take(MOST_SHOWN).collect();
    for piece in code.split('<').skip(1) {
        let (tag, text) = piece.split_once('>').unwrap_or((piece, ""));
        match (markup::leading_name(tag), rows.last_mut()) {
            ("tr", _) => rows.push(LooseRow {
                line,
                text: start_of_code.clone(),
                cells: Vec::new(),
                in_closed_code: true,
            }),
            ("td" | "th", Some(row)) => row.cells.push(text.to_owned()),
            (_, Some(row)) => {
                if let Some(cell) = row.cells.last_mut() {
                    cell.push_str(text);
                }
            }
            _ => {}
        }
    }
    rows
}

/// The cells in a row of a pipe table.
pub(super) fn row_cells(row: &str) -> impl Iterator<Item = &str> {
    let row = row.trim_ascii();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut is_escaped = false;
    let bar = move |character| {
        let is_bar = character == '|' && !is_escaped;
        is_escaped = character == '\\';
        is_bar
    };
    row.split_terminator(bar).map(str::trim_ascii)
}

/// Whether the line is a delimiter row. `- |-` is not: it is YAML.
pub(super) fn is_delimiter_row(line: &str) -> bool {
    let is_delimiter = |cell: &str| {
        let dashes = cell.strip_prefix(':').unwrap_or(cell);
        let dashes = dashes.strip_suffix(':').unwrap_or(dashes);
        !dashes.is_empty() && dashes.bytes().all(|byte| byte == b'-')
    };
    let line = without_markers(line);
    line.contains('|')
        && (line.contains("--") || row_cells(line).nth(1).is_some())
        && row_cells(line).all(is_delimiter)
}

/// Whether a cell shows no text.
pub(super) fn is_empty(cell: &str) -> bool {
    cell.is_empty() || shown(cell).is_empty()
}

/// The text that a reader sees in a cell of Markdown.
pub(crate) fn shown(cell: &str) -> String {
    let mut shown = String::new();
    let mut left_out = 0;
    // A heading, like a cell, contains no list or other block.
    let heading = format!("# {cell}");
    for event in Parser::new_ext(&heading, Options::ENABLE_STRIKETHROUGH) {
        match event {
            Event::Start(Tag::Strikethrough | Tag::Image { .. }) => left_out += 1,
            Event::End(TagEnd::Strikethrough | TagEnd::Image) => left_out -= 1,
            Event::Text(text) | Event::Code(text) if left_out == 0 => shown.push_str(&text),
            Event::SoftBreak | Event::HardBreak => shown.push(' '),
            Event::InlineHtml(tag) if begins_with(&tag, "<br") => shown.push(' '),
            _ => {}
        }
    }
    let words: Vec<&str> = shown.split_whitespace().collect();
    words.join(" ")
}

/// The line without all that precedes its first cell: tags, and the marks of a list, a quote, a fence, code, a comment or
/// a heading.
fn without_markers(line: &str) -> &str {
    let mut line = line.trim();
    loop {
        let rest = match line.chars().next() {
            Some('>') => &line[1..],
            Some('`' | '~') if line.starts_with("```") || line.starts_with("~~~") => {
                line.trim_start_matches(['`', '~'])
            }
            Some('`') => code_span(line),
            Some('#') => heading(line),
            Some('<') => match markup::Tag::read(line) {
                Some(tag) => &line[tag.length..],
                None => line.strip_prefix("<!--").unwrap_or(line),
            },
            _ => list_item(line),
        };
        if rest.len() == line.len() {
            return line;
        }
        line = rest.trim_start();
    }
}

/// The text after the marks of a heading if it begins with a bar, or else the whole line, which is a heading.
fn heading(line: &str) -> &str {
    let text = line.trim_start_matches('#').trim_start();
    if text.starts_with('|') { text } else { line }
}

/// The text of code in backticks if it begins with a bar, or else the whole line.
fn code_span(line: &str) -> &str {
    let text = line.trim_matches('`').trim();
    if text.starts_with('|') { text } else { line }
}

/// The text after the bullet or the number of a list item.
fn list_item(line: &str) -> &str {
    let digits = line.trim_start_matches(|c: char| c.is_ascii_digit());
    let item = match line.strip_prefix(['-', '*', '+']) {
        None if digits.len() < line.len() => digits.strip_prefix(['.', ')']),
        item => item,
    };
    let item = item.filter(|item| item.starts_with(char::is_whitespace));
    item.unwrap_or(line)
}
