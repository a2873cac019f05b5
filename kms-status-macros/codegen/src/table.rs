//! The third stage: the tables of the page, each read by the argument that has its header row.

mod grid;
mod guess;
mod header;
mod proposal;
mod rows;
mod text;
mod unmatched;

use std::rc::Rc;

use crate::{
    arguments::{Arguments, Column},
    diagnostics::{Cause, Diagnostics, PageError, Place, Source, literals, quoted},
    kind::{Kind, Role},
    page::Page,
};
use header::HeaderMatch;
pub(crate) use proposal::{columns_argument, skip_rows_help};
use rows::{SkipRows, TableRow};
use text::Cell;

/// A table that an argument reads.
pub(crate) struct Table {
    /// Counted from 1, as the table is on the page.
    pub(crate) number: usize,
    pub(crate) line: usize,
    pub(crate) columns: Vec<Column>,
    rows: Vec<TableRow>,
}

impl Table {
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|row| Row { table: self, row })
    }

    pub(crate) fn column(&self, role: Role) -> Option<&Column> {
        self.columns.iter().find(|column| column.role == role)
    }

    pub(crate) fn error(&self, cause: Cause, problem: impl Into<String>) -> PageError {
        let place = Place::line(self.line);
        PageError::new(cause, place, problem).position(format!("table {}", self.number))
    }
}

/// A row of a table, by what its columns hold.
#[derive(Clone, Copy)]
pub(crate) struct Row<'t> {
    pub(crate) table: &'t Table,
    row: &'t TableRow,
}

impl<'t> Row<'t> {
    fn cells(&self) -> impl Iterator<Item = (&'t Column, &'t Rc<Cell>)> {
        self.table.columns.iter().zip(&self.row.cells)
    }

    fn cell(&self, role: Role) -> Option<(&'t Column, &'t Rc<Cell>)> {
        self.cells().find(|(column, _)| column.role == role)
    }

    /// Whether the row repeats the header row.
    pub(crate) fn is_header(&self) -> bool {
        self.cells().all(|(column, cell)| column.name == cell.text)
    }

    /// The text of the column with this role; empty where the table has none.
    pub(crate) fn text(&self, role: Role) -> &'t str {
        self.cell(role).map_or("", |(_, cell)| &cell.text)
    }

    /// The text of the first column with this name in the header row, read or not.
    pub(crate) fn text_below(&self, header: &str) -> Option<&'t str> {
        let cell = self.cells().find(|(column, _)| column.name == header);
        cell.map(|(_, cell)| cell.text.as_str())
    }

    /// Whether one cell lies over all columns, of which there are several.
    pub(crate) fn spans_all(&self) -> bool {
        let cells = &self.row.cells;
        cells.len() > 1 && cells.iter().all(|cell| Rc::ptr_eq(cell, &cells[0]))
    }

    /// Whether one cell lies over the columns of both roles.
    pub(crate) fn share_cell(&self, role: Role, other: Role) -> bool {
        let cells = self.cell(role).zip(self.cell(other));
        cells.is_some_and(|((_, cell), (_, other))| Rc::ptr_eq(cell, other))
    }

    /// What to do if the column has another role, and does not hold what is named.
    pub(crate) fn unread_help(&self, role: Role, content: &str) -> String {
        let name = self.cell(role).map(|(column, _)| &column.name);
        let name = literals(name);
        format!("if the column does not hold {content}, use `unread({name})` for it")
    }

    /// An error of the cell.
    pub(crate) fn error(&self, role: Role, problem: impl Into<String>) -> PageError {
        let (place, position) = self.place(role);
        PageError::new(Cause::Row, place, problem).position(position)
    }

    /// The cell, and its table, row and column as messages name them.
    pub(crate) fn place(&self, role: Role) -> (Place, String) {
        let row = rows::position(self.table.number, self.row.number);
        match self.cell(role) {
            Some((column, cell)) => {
                let column = quoted(&column.name);
                (cell.place(), format!("{row}, column {column}"))
            }
            None => (self.row.cells[0].place(), row),
        }
    }
}

/// What to write to read a table in another way than it is read; `None` where there is no better one.
pub(crate) fn help_to_read_otherwise(table: &Table, kind: Kind) -> Option<String> {
    let names = table.columns.iter().map(|column| column.name.clone());
    let names: Vec<String> = names.collect();
    let mut rows = Vec::new();
    for row in &table.rows {
        rows.push(row.cells.iter().map(|cell| cell.text.as_str()).collect());
    }
    let columns = guess::guess(kind, &names, &rows).ok()?;
    (columns != table.columns).then(|| guess::help(&columns))
}

/// Reads every table that an argument matches, in page order, and reports each that none does.
pub(crate) fn read(
    page: &Page,
    source: &Source,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) -> Vec<Table> {
    let headers = header::read(page, arguments, diagnostics);
    unmatched::report(page, source, arguments, &headers, diagnostics);
    let mut skip_rows = SkipRows::new(&arguments.skip_rows);
    let mut tables = Vec::new();
    for header in &headers {
        let (HeaderMatch::Exact(columns) | HeaderMatch::Similar(columns)) = &header.matched else {
            continue;
        };
        let (number, grid) = (header.number, &header.grid);
        let rows = rows::read(page, number, grid, columns, &mut skip_rows, diagnostics);
        let table = Table {
            number,
            line: header.line,
            columns: columns.clone(),
            rows,
        };
        let line = header.grid.header_row().line;
        if let Some(error) = no_header_row(arguments.kind, &table, line) {
            diagnostics.page(error);
        }
        tables.push(table);
    }
    skip_rows.report_unused(&source.path, diagnostics);
    tables
}

/// The error of a table whose first row of codes is taken for its header row.
fn no_header_row(kind: Kind, table: &Table, line: usize) -> Option<PageError> {
    let name = &table.column(Role::Code)?.name;
    let text = name.split(' ').next().unwrap_or_default();
    let mut cells = table.rows().map(|row| row.text(Role::Code));
    if !guess::is_code(kind, text, &mut cells) {
        return None;
    }
    let problem = format!(
        "the table has no header row: {} is {}",
        quoted(text),
        kind.a_noun()
    );
    let text = text.to_owned();
    let error = PageError::new(Cause::Row, Place { line, text }, problem);
    let help = "add a row with the names of the columns above it in your copy of the page";
    Some(error.position(format!("table {}", table.number)).help(help))
}
