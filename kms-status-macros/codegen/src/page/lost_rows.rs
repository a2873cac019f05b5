//! Rows of tables that Markdown takes for text or code.

use std::ops::Range;

use super::{
    MISTAKE, line_breaks,
    markup::{Tag, comment_length, content_length},
};
use crate::{
    arguments::ColumnsArgument,
    diagnostics::{PageError, Place},
};

/// A part of a Markdown page.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Block {
    /// A pipe table.
    Table,
    /// A heading or comment, in which no row can be lost.
    Read,
    Html,
    IndentedCode,
    FencedCode,
}

/// Finds the rows that are in no table of these blocks.
pub(super) fn find(
    page: &str,
    first_line: usize,
    blocks: &[(Block, Range<usize>)],
    headers: &[ColumnsArgument],
) -> Vec<PageError> {
    let mut errors = Vec::new();
    // The lines below the pipe tables.
    let tables = blocks.iter().filter(|(block, _)| *block == Block::Table);
    let below_tables: Vec<usize> = tables
        .map(|(_, range)| first_line + line_breaks(page[..range.end].trim_end()) + 1)
        .collect();
    let mut text = page.as_bytes().to_vec();
    let mut blank = |range: &Range<usize>| {
        for byte in text[range.clone()]
            .iter_mut()
            .filter(|byte| **byte != b'\n')
        {
            *byte = b' ';
        }
    };
    for (block, range) in blocks {
        let written = &page[range.clone()];
        match block {
            Block::Html => {
                for hidden in hidden(written) {
                    blank(&(range.start + hidden.start..range.start + hidden.end));
                }
                continue;
            }
            Block::IndentedCode | Block::FencedCode => {
                let is_indented = *block == Block::IndentedCode;
                let line = first_line + line_breaks(&page[..range.start]);
                let goes_on = below_tables.contains(&line) && written.lines().any(is_row);
                if goes_on || is_table_in_code(written, is_indented, headers) {
                    errors.push(code(line, written, is_indented));
                }
            }
            Block::Table | Block::Read => {}
        }
        blank(range);
    }
    let mut was_lost = false;
    let text = String::from_utf8_lossy(&text);
    for (number, line) in (first_line..).zip(text.lines()) {
        let is_lost = is_row(line)
            || line.contains('|') && below_tables.contains(&number)
            || is_row_without_outer_bars(line)
                && below_tables.first().is_some_and(|first| *first <= number);
        if is_lost && !was_lost {
            errors.push(row(number, line));
        }
        was_lost = is_lost || was_lost && line.trim().is_empty();
    }
    errors
}

fn row(line: usize, text: &str) -> PageError {
    let problem = "Markdown reads this row of a table as text";
    let note = "a table needs an empty line before it, a delimiter row with as many cells as its header row, and no empty line between its rows";
    error(line, text, problem, note)
}

fn code(line: usize, code: &str, is_indented: bool) -> PageError {
    let text = code.lines().next().unwrap_or_default();
    let problem = "Markdown reads a table from this line on as code";
    let note = if is_indented {
        "lines that are indented by four spaces are code"
    } else {
        "is a fence, here or above, missing or too short?"
    };
    error(line, text, problem, note)
}

fn error(line: usize, text: &str, problem: &str, note: &str) -> PageError {
    let text = text.trim().to_owned();
    let error = PageError::new(Place { line, text }, problem);
    error.note(note).help(MISTAKE)
}

/// Comments, and elements in which bars separate no cells, that end where they should.
fn hidden(html: &str) -> Vec<Range<usize>> {
    let mut hidden: Vec<Range<usize>> = Vec::new();
    for (start, _) in html.match_indices('<') {
        let rest = &html[start..];
        let length = comment_length(rest).or_else(|| {
            let Tag { name, length, .. } = Tag::read(rest)?;
            let has_no_cells = ["pre", "script", "style", "textarea"].contains(&&*name);
            let content = has_no_cells.then(|| content_length(&rest[length..], &name, true))??;
            Some(length + content)
        });
        hidden.extend(length.map(|length| start..start + length));
    }
    hidden
}

/// Whether a block of code holds a table, and not for an example only.
fn is_table_in_code(code: &str, is_indented: bool, headers: &[ColumnsArgument]) -> bool {
    let lower_case = code.to_ascii_lowercase();
    let mut tags = ["<tr", "<td", "<th", "</t"].iter();
    let has_tags = tags.any(|tag| lower_case.contains(tag));
    let fence = code.lines().skip(1).last().unwrap_or_default();
    let fence = fence.trim_matches([' ', '\t', '>']);
    let is_closed = fence.len() > 2 && fence.chars().all(|c| "`~".contains(c));
    code.lines().any(is_full_delimiter_row)
        || headers.iter().any(|header| has_header(code, header))
        || has_tags && (is_indented || !is_closed)
        || !is_indented && !is_closed && code.lines().any(is_row)
}

/// Whether the header row of a table to read is here, as that of a pipe table or of an HTML table.
fn has_header(code: &str, header: &ColumnsArgument) -> bool {
    let mut names: Vec<&str> = Vec::new();
    for column in &header.columns {
        names.push(&column.name);
    }
    names.sort_unstable();
    let is_header = |line: &str| {
        let mut cells: Vec<&str> = row_cells(line).collect();
        cells.sort_unstable();
        line.contains('|') && cells == names
    };
    let is_in_cell = |name: &&str| code.contains(&format!(">{name}</"));
    names.iter().all(is_in_cell) || code.lines().any(is_header)
}

pub(super) fn row_cells(row: &str) -> impl Iterator<Item = &str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut is_escaped = false;
    let bar = move |character| {
        let is_bar = character == '|' && !is_escaped;
        is_escaped = character == '\\';
        is_bar
    };
    row.split_terminator(bar).map(str::trim)
}

fn without_markers(line: &str) -> &str {
    line.trim_start_matches([' ', '\t', '>']).trim_end()
}

/// Whether the line ends in a bar and has others, or has a cell of a delimiter row: one that is wrong elsewhere counts.
fn is_row(line: &str) -> bool {
    let line = without_markers(line);
    // Links may be separated by bars.
    let has_others =
        line.len() > 2 && line.starts_with('|') || line.contains(" | ") && !line.contains("](");
    has_others && line.ends_with('|') || line.contains('|') && row_cells(line).any(is_delimiter)
}

fn is_delimiter(cell: &str) -> bool {
    cell.contains('-') && cell.chars().all(|c| "-:".contains(c))
}

/// Whether the line is a delimiter row, and not `- |-` of YAML.
pub(super) fn is_full_delimiter_row(line: &str) -> bool {
    let line = without_markers(line);
    line.contains('|') && line.contains("--") && row_cells(line).all(is_delimiter)
}

/// Whether the line has cells, and the first may be a code.
fn is_row_without_outer_bars(line: &str) -> bool {
    let line = without_markers(line);
    let mut cells = row_cells(line);
    let first = cells.next().unwrap_or_default();
    let word = first.trim_matches(['`', '*']);
    let is_word = !word.is_empty()
        && word
            .chars()
            .all(|c| c.is_alphanumeric() || "._-".contains(c));
    let has_quotes = first.matches('`').count().is_multiple_of(2);
    (is_word && has_quotes || first.starts_with(|c: char| c.is_ascii_digit()))
        && cells.next().is_some_and(|cell| !cell.is_empty())
}
