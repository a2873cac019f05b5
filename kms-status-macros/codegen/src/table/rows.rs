//! The rows below a header row, each with one cell for every column.

use std::{collections::HashSet, iter};

use syn::LitStr;

use super::{
    Table,
    columns::code_column,
    grid::{Grid, GridRow},
    row_error::{RowError, RowFault},
};
use crate::{
    arguments::Column,
    cell::{self, CodeFault},
    diagnostics::{Diagnostics, Place, quoted},
    kind::Kind,
};

/// A row with a cell in each column.
pub(crate) struct TableRow {
    /// Row 1 is the one below the header row.
    pub(super) number: usize,
    /// The index of each column's cell, in the order of the columns.
    pub(super) cells: Vec<usize>,
    /// Whether there are several columns, and one cell spans all of them.
    pub(super) spans_all: bool,
    /// Whether the row looks like a second header row.
    pub(super) is_second_header: bool,
    /// Whether the row is a line without a bar, which Markdown adds to the pipe table above it.
    pub(super) is_line_without_bar: bool,
}

/// The rows that `skip_rows` leaves out.
pub(super) struct SkipRows<'a> {
    texts: &'a [LitStr],
    known: HashSet<String>,
    used: HashSet<String>,
}

impl<'a> SkipRows<'a> {
    pub(super) fn new(texts: &'a [LitStr]) -> Self {
        Self {
            texts,
            known: texts.iter().map(LitStr::value).collect(),
            used: HashSet::new(),
        }
    }

    /// Whether a row whose code cell has this text is left out. If so, the argument's text counts as used. If only the first
    /// word of the cell is the code, the argument may be just this word.
    pub(super) fn leaves_out(&mut self, text: &str, code_is_first_word: bool) -> bool {
        let first_word = code_is_first_word.then(|| cell::first_word(text));
        let mut texts = iter::once(text).chain(first_word);
        let named = texts.find(|text| self.known.contains(*text));
        self.used.extend(named.map(str::to_owned));
        named.is_some()
    }

    pub(super) fn report_unused(&self, diagnostics: &mut Diagnostics) {
        for text in self.texts {
            if !self.used.contains(&text.value()) {
                let code = quoted(&text.value());
                let message = format!(
                    "no table that is read has a code cell with the text {code}: remove this text"
                );
                diagnostics.push_consequence(text, message);
            }
        }
    }
}

/// Reads the rows of a table.
pub(super) struct RowReader<'a> {
    pub(super) kind: Kind,
    pub(super) grid: &'a Grid<'a>,
    /// The lines without a bar that are rows of a pipe table, in ascending order.
    pub(super) lines_without_bar: &'a [usize],
    /// Whether a column is read or has a flag.
    pub(super) is_used: &'a dyn Fn(&Column) -> bool,
    /// The table, which gets the rows with a cell in each column.
    pub(super) table: Table,
    /// The errors about the other rows.
    pub(super) errors: Vec<RowError>,
}

impl RowReader<'_> {
    pub(super) fn read_rows(&mut self, skip_rows: &mut SkipRows<'_>) {
        let code = code_column(&self.table.columns);
        for (number, row) in self.grid.rows_below() {
            // A note that does not fill the row may end before the code's column.
            let in_column = row.cells.get(code).copied().flatten();
            let cell = in_column.or_else(|| row.cells.iter().flatten().next().copied());
            if self.is_skipped(row, cell, skip_rows) {
                continue;
            }
            let Some((fault, place)) = self.fault(row) else {
                let row = self.row(number, row);
                self.table.rows.push(row);
                continue;
            };
            self.errors.push(RowError {
                fault,
                table: self.table.number,
                argument: self.table.argument,
                row: number,
                place,
                column: None,
                code: cell.map_or_else(String::new, |cell| self.table.cells[cell].text.clone()),
                can_skip: cell.is_none_or(|cell| row.starting.contains(&cell)),
            });
        }
    }

    fn is_skipped(&self, row: &GridRow, code: Option<usize>, skip_rows: &mut SkipRows<'_>) -> bool {
        let text = code.map_or("", |cell| &self.table.cells[cell].text);
        let is_named = skip_rows.leaves_out(text, self.table.code_is_first_word());
        // A code cell that is left out may reach into a row below, and push the cells of that row out of their columns.
        let begins_here = code.is_none_or(|cell| row.starting.contains(&cell));
        let width = self.grid.header_row().width;
        let is_pushed = !begins_here && (row.overlap.is_some() || row.width > width);
        is_named && !is_pushed
    }

    /// The fault that keeps the row from being read, and its place.
    fn fault(&self, row: &GridRow) -> Option<(RowFault, Place)> {
        let expected = self.grid.header_row().width;
        let cells = row.cells.iter().flatten().count();
        let found = if row.width > expected {
            row.width
        } else {
            cells
        };
        let line = Place::line(row.line);
        if let Some(cell) = row.overlap {
            return Some((RowFault::Overlap, self.table.cells[cell].clone()));
        }
        // A heading may be wider than the table.
        let is_heading = cells == expected && row.starting.len() == 1 && row.spans_all();
        if found != expected && !is_heading {
            return Some((RowFault::Width { found, expected }, line));
        }
        if self.is_below_header_cell(row) {
            return Some((RowFault::BelowHeaderCell, line));
        }
        None
    }

    /// Whether a cell of the header row reaches into this row, in a column that is used.
    fn is_below_header_cell(&self, row: &GridRow) -> bool {
        let header = self.grid.header_row();
        let mut cells = row.cells.iter().zip(&header.cells).enumerate();
        cells.any(|(index, (cell, above))| {
            // If the code's column is split in two, the index of each column after it is one higher.
            let is_code = index == code_column(&self.table.columns);
            let after = self.table.code_is_first_word() && index > code_column(&self.table.columns);
            let column = &self.table.columns[index + usize::from(after)];
            cell == above && (is_code || (self.is_used)(column))
        })
    }

    /// Whether the row looks like a second header row. Either its code cell has the name of the code's column, or all its cells
    /// are header cells and its code cell has letters, but no digit.
    fn is_second_header(&self, row: &GridRow) -> bool {
        let text = |row: &GridRow| {
            let cell = row.cells[code_column(&self.table.columns)];
            cell.map_or("", |cell| &*self.table.cells[cell].text)
        };
        let (name, code) = (text(self.grid.header_row()), text(row));
        let is_name = code == name && !code.is_empty();
        let has_only_letters =
            code.contains(char::is_alphabetic) && !code.contains(char::is_numeric);
        is_name || has_only_letters && self.grid.has_header_cells(row)
    }

    fn row(&mut self, number: usize, row: &GridRow) -> TableRow {
        let mut cells: Vec<usize> = row.cells.iter().flatten().copied().collect();
        if self.table.code_is_first_word() {
            self.split_code(&mut cells);
        }
        TableRow {
            number,
            cells,
            spans_all: row.spans_all(),
            is_second_header: self.is_second_header(row),
            is_line_without_bar: self.lines_without_bar.binary_search(&row.line).is_ok(),
        }
    }

    /// Splits the code cell after its first word, unless it spans other columns, too, or holds several codes.
    fn split_code(&mut self, cells: &mut Vec<usize>) {
        let code = code_column(&self.table.columns);
        let index = cells[code];
        let columns = cells.iter().filter(|cell| **cell == index).count();
        let Place { line, text } = &self.table.cells[index];
        let holds_several = cell::read_first_word(self.kind, text) == Err(CodeFault::SeveralCodes);
        if columns > 1 {
            cells.insert(code, index);
            return;
        }
        let split = text.split_once(' ').filter(|_| !holds_several);
        let (first, rest) = split.unwrap_or((text, ""));
        let cell = |text: &str| Place {
            text: text.to_owned(),
            line: *line,
        };
        let parts = [cell(first), cell(rest)];
        cells[code] = self.table.cells.len();
        cells.insert(code + 1, self.table.cells.len() + 1);
        self.table.cells.extend(parts);
    }
}
