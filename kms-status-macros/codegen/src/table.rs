//! The third stage: the tables of the page, each read by the argument that names its header row.

mod claim;
mod grid;
mod guess;
mod header;
mod proposal;
mod text;

use std::{collections::HashSet, rc::Rc};

use crate::{
    arguments::{Arguments, Column, Role, SkipRow},
    diagnostics::{Cause, Diagnostics, PageError, Place, Source, literals, quoted},
    page::{self, Page},
};
use claim::Claim;
use grid::LaidRow;
use header::Header;
pub(crate) use proposal::help_to_read_otherwise;

/// How long the texts of all cells that are read may be together. A cell counts once for each row it spans: a page with
/// a description of 4 MiB over 65,534 rows would be 256 GiB of text.
const LONGEST_TEXT: usize = 16 * 1024 * 1024;

/// A table that an argument reads.
pub(crate) struct Table {
    /// Counted from 1, as the table is on the page.
    pub(crate) number: usize,
    pub(crate) line: usize,
    pub(crate) columns: Vec<Column>,
    rows: Vec<Cells>,
}

/// The cells of a row below the header row, one a column.
struct Cells {
    number: usize,
    cells: Vec<Rc<Cell>>,
}

/// The text of a cell as a reader sees it, and its line.
#[derive(Debug)]
pub(crate) struct Cell {
    pub(crate) text: String,
    pub(crate) line: usize,
}

impl Cell {
    fn place(&self) -> Place {
        Place {
            line: self.line,
            text: self.text.clone(),
        }
    }
}

impl Table {
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|row| Row { table: self, row })
    }

    pub(crate) fn error(&self, cause: Cause, problem: impl Into<String>) -> PageError {
        let place = Place::line(self.line);
        PageError::new(cause, place, problem).position(format!("table {}", self.number))
    }
}

/// A row of a table, by what its columns hold.
#[derive(Clone, Copy)]
pub(crate) struct Row<'t> {
    table: &'t Table,
    row: &'t Cells,
}

impl<'t> Row<'t> {
    fn cell(&self, role: Role) -> Option<(&'t Column, &'t Rc<Cell>)> {
        let mut cells = self.table.columns.iter().zip(&self.row.cells);
        cells.find(|(column, _)| column.role == role)
    }

    /// Whether the row repeats the header row.
    pub(crate) fn is_header(&self) -> bool {
        let names = self.table.columns.iter().map(|column| &column.name);
        names.eq(self.row.cells.iter().map(|cell| &cell.text))
    }

    /// The text of the column with this role; empty where the table has none.
    pub(crate) fn text(&self, role: Role) -> &'t str {
        self.cell(role).map_or("", |(_, cell)| &cell.text)
    }

    /// Whether one cell lies over the columns of both roles.
    pub(crate) fn share_cell(&self, role: Role, other: Role) -> bool {
        let cells = self.cell(role).zip(self.cell(other));
        cells.is_some_and(|((_, cell), (_, other))| Rc::ptr_eq(cell, other))
    }

    /// The text of the column with this name in the header row, read or not.
    pub(crate) fn text_below(&self, name: &str) -> Option<&'t str> {
        let mut cells = self.table.columns.iter().zip(&self.row.cells);
        let cell = cells.find(|(column, _)| column.name == name);
        cell.map(|(_, cell)| cell.text.as_str())
    }

    /// Whether one cell lies over all columns, of which there are several.
    pub(crate) fn spans_all(&self) -> bool {
        let cells = &self.row.cells;
        cells.len() > 1 && cells.iter().all(|cell| Rc::ptr_eq(cell, &cells[0]))
    }

    /// What to do if the column does not have this role.
    pub(crate) fn unread_help(&self, role: Role) -> String {
        let name = self.cell(role).map(|(column, _)| &column.name);
        format!("use `unread({})` for it", literals(name))
    }

    /// An error of the cell.
    pub(crate) fn error(&self, role: Role, problem: impl Into<String>) -> PageError {
        let (place, position) = self.place(role);
        PageError::new(Cause::Row, place, problem).position(position)
    }

    /// The cell, and its table, row and column as messages name them.
    pub(crate) fn place(&self, role: Role) -> (Place, String) {
        let row = position(self.table.number, self.row.number);
        match self.cell(role) {
            Some((column, cell)) => {
                let column = quoted(&column.name);
                (cell.place(), format!("{row}, column {column}"))
            }
            None => (self.row.cells[0].place(), row),
        }
    }
}

/// Where a row is, as messages name it: counted from 1, the row below the header row.
fn position(table: usize, row: usize) -> String {
    format!("table {table}, row {row}")
}

/// How to leave out the rows whose code cells have these texts.
pub(crate) fn skip_rows_help(texts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let texts: Vec<_> = texts.into_iter().collect();
    let rows = if texts.len() == 1 { "row" } else { "rows" };
    format!(
        "to leave the {rows} out, write `skip_rows({})`",
        literals(texts)
    )
}

/// What to do about a row that another argument does not make right.
pub(crate) const WRONG_PAGE: &str =
    "this looks like a mistake on the page: report it to the vendor and keep the previous version";

/// Reads every table that an argument names, in page order, and reports each that none does.
pub(crate) fn read(
    page: &Page,
    source: &Source,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) -> Vec<Table> {
    let mut claimants = claim::claimants(arguments);
    let selector = &arguments.select.selector;
    let headers = header::read(page, selector, &mut claimants, diagnostics);
    proposal::report_unclaimed(&headers, arguments, diagnostics);
    if headers.is_empty() {
        match &arguments.select.written {
            Some(select) => {
                let path = &source.path;
                let message = format!("no table with a row in `{path}` matches this selector");
                diagnostics.error_at(Cause::UnusedHeader, select, message);
            }
            None => diagnostics.page(page::no_table(source, page)),
        }
    } else {
        claim::report_unmet(&source.path, &claimants, &headers, diagnostics);
    }
    let mut reader = Reader {
        skip_rows: &arguments.skip_rows,
        met: vec![false; arguments.skip_rows.len()],
        length: 0,
    };
    let mut tables = Vec::new();
    for header in &headers {
        if let Claim::Read(columns) | Claim::Near(columns) = &header.claim {
            tables.push(reader.read(header, columns, diagnostics));
        }
    }
    reader.report_unmet(&source.path, diagnostics);
    tables
}

/// Reads the rows below the header rows.
struct Reader<'a> {
    skip_rows: &'a [SkipRow],
    /// Which of them met a row.
    met: Vec<bool>,
    /// Of all texts so far.
    length: usize,
}

impl Reader<'_> {
    fn read(
        &mut self,
        header: &Header<'_>,
        columns: &[Column],
        diagnostics: &mut Diagnostics,
    ) -> Table {
        let mut table = Table {
            number: header.number,
            line: header.line,
            columns: columns.to_vec(),
            rows: Vec::new(),
        };
        let code = columns.iter().position(|column| column.role == Role::Code);
        let mut broken = Vec::new();
        for (row, number) in header.grid.rows_below(columns.len()).into_iter().zip(1..) {
            // A note that does not fill the row may not reach the column of the code.
            let known_by = code.and_then(|code| row.cells.get(code)?.as_ref());
            let known_by = known_by.or_else(|| row.cells.iter().flatten().next());
            let known_by = known_by.map_or("", |cell| &cell.text);
            if self.skips(known_by) {
                continue;
            }
            if let Some(error) = misfit(&row, columns.len()) {
                let error = error.position(position(header.number, number));
                // In a row with a cell too many, the code is one.
                let is_note = row.width < columns.len();
                broken.push((known_by.to_owned(), is_note, error));
                continue;
            }
            let cells: Vec<Rc<Cell>> = row.cells.into_iter().flatten().collect();
            self.length += cells.iter().map(|cell| cell.text.len()).sum::<usize>();
            if self.length > LONGEST_TEXT {
                let problem = "the cells up to this table hold more than 16 MiB of text, each counted in every row it spans";
                let help = "the page is wrong here: a long cell spans too many rows";
                diagnostics.page(table.error(Cause::Page, problem).help(help));
                break;
            }
            table.rows.push(Cells { number, cells });
        }
        report_broken(broken, &table, diagnostics);
        table
    }

    fn skips(&mut self, code: &str) -> bool {
        let mut skips = false;
        for (skip, is_met) in self.skip_rows.iter().zip(&mut self.met) {
            if skip.text == code {
                *is_met = true;
                skips = true;
            }
        }
        skips
    }

    fn report_unmet(&self, path: &str, diagnostics: &mut Diagnostics) {
        for (skip, is_met) in self.skip_rows.iter().zip(&self.met) {
            if !is_met {
                let message = format!(
                    "no row that is read in `{path}` has the code {}: remove this text",
                    quoted(&skip.text)
                );
                diagnostics.error_at(Cause::UnusedText, &skip.written, message);
            }
        }
    }
}

/// What is wrong with a row that does not fill each column with one cell.
fn misfit(row: &LaidRow, expected: usize) -> Option<PageError> {
    if let Some(overlap) = &row.overlap {
        let error = PageError::new(
            Cause::Width,
            overlap.place(),
            "the cell lies over another cell",
        );
        return Some(error.note("a `rowspan` or `colspan` here or in a row above is too large"));
    }
    let filled = row.cells.iter().flatten().count();
    let (than, filled) = if row.width > expected {
        ("longer", row.width)
    } else if filled < expected {
        ("shorter", filled)
    } else {
        return None;
    };
    let columns = if filled == 1 { "column" } else { "columns" };
    let problem = format!(
        "the row is {than} than the header row: it fills {filled} {columns}, the header row {expected}"
    );
    let error = PageError::new(Cause::Width, Place::line(row.line), problem);
    Some(error.note("a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\\|`"))
}

/// Reports the rows that do not fit, each by the text it is known by and whether it may be a note.
fn report_broken(
    broken: Vec<(String, bool, PageError)>,
    table: &Table,
    diagnostics: &mut Diagnostics,
) {
    if broken.is_empty() {
        return;
    }
    let kept: HashSet<&str> = table.rows().map(|row| row.text(Role::Code)).collect();
    for (known_by, is_note, error) in broken {
        // The argument would leave out a good row too.
        let help = if is_note && !kept.contains(known_by.as_str()) {
            skip_rows_help([&known_by])
        } else {
            WRONG_PAGE.to_owned()
        };
        diagnostics.page(error.help(help));
    }
}
