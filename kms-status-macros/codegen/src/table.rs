//! The third stage: finds the tables of the page, and reads each by the `columns` that matches its header row.

mod columns;
mod found;
mod grid;
mod guess;
mod lost_rows;
mod proposal;
mod row_error;
mod rows;
mod section;
mod text;
mod unknown_tags;
mod unmatched;

use std::rc::Rc;

use self::{
    found::{FoundTable, Match},
    rows::{RowReader, SkipRows, TableRow},
};
pub(crate) use self::{
    proposal::{columns_argument, help_to_read, skip_rows_help},
    row_error::{RowError, RowFault},
};
use crate::{
    arguments::{Column, FlagArgument, FlagCondition, TableArguments},
    cell,
    diagnostics::{Diagnostics, PageError, Place, Source, quoted},
    kind::{Kind, Role},
    page::Page,
};

/// The tables that are read, and the errors about rows that do not fit their header row.
#[derive(Default)]
pub(crate) struct Tables {
    pub(crate) tables: Vec<Table>,
    pub(crate) errors: Vec<RowError>,
}

/// A table that a `columns` reads.
pub(crate) struct Table {
    /// Counted from 1, in page order.
    pub(crate) number: usize,
    /// The index of the `columns` that reads it.
    pub(crate) argument: usize,
    pub(crate) line: usize,
    /// The headings above it, the nearest last.
    pub(crate) headings: Vec<Rc<str>>,
    /// The names in the header row.
    pub(crate) names: Vec<String>,
    /// In the order of the names. If the argument names the code's column twice, there is one more column than names.
    pub(crate) columns: Vec<Column>,
    /// The columns to propose in place of these if no row has a code.
    pub(crate) other_columns: Option<Vec<Column>>,
    /// The text of each cell, and the line on which it begins.
    cells: Vec<Place>,
    rows: Vec<TableRow>,
}

impl Table {
    pub(crate) fn rows(&self) -> impl Iterator<Item = Row<'_>> {
        self.rows.iter().map(|row| Row { table: self, row })
    }

    pub(crate) fn column(&self, role: &Role) -> Option<&Column> {
        self.columns.iter().find(|column| column.role == *role)
    }

    /// Whether only the first word of a code cell is the code.
    fn code_is_first_word(&self) -> bool {
        self.columns.len() > self.names.len()
    }

    pub(crate) fn error(&self, problem: impl Into<String>) -> PageError {
        let place = Place::line(self.line);
        PageError::new(place, problem).position(format!("table {}", self.number))
    }
}

/// A row of a table, with a cell in each column.
#[derive(Clone, Copy)]
pub(crate) struct Row<'t> {
    pub(crate) table: &'t Table,
    row: &'t TableRow,
}

impl<'t> Row<'t> {
    pub(crate) fn number(self) -> usize {
        self.row.number
    }

    /// The cells, in the order of the columns.
    pub(crate) fn cells(self) -> impl Iterator<Item = CellOfRow<'t>> {
        let indices = 0..self.table.columns.len();
        indices.map(move |column| CellOfRow { row: self, column })
    }

    /// The cell in the column with this role; `None` if the table has no such column.
    pub(crate) fn cell(self, role: &Role) -> Option<CellOfRow<'t>> {
        self.cells().find(|cell| cell.column().role == *role)
    }

    /// The cell in the first column with this name in the header row, whether the column is read or not.
    pub(crate) fn cell_below(self, header: &str) -> Option<CellOfRow<'t>> {
        self.cells().find(|cell| cell.column().name == header)
    }

    /// The code cell. Each row has one, since each table that is read has the code's column.
    pub(crate) fn code_cell(self) -> CellOfRow<'t> {
        let column = columns::code_column(&self.table.columns);
        CellOfRow { row: self, column }
    }

    /// Whether there are several columns, and one cell spans all of them.
    pub(crate) fn spans_all(self) -> bool {
        self.row.spans_all
    }

    /// Whether the row is a line without a bar, which Markdown adds to the pipe table above it.
    pub(crate) fn is_line_without_bar(self) -> bool {
        self.row.is_line_without_bar
    }

    /// Whether the row looks like a second header row.
    pub(crate) fn is_second_header(self) -> bool {
        self.row.is_second_header
    }
}

/// A cell of a row, in one of its columns.
#[derive(Clone, Copy)]
pub(crate) struct CellOfRow<'t> {
    pub(crate) row: Row<'t>,
    column: usize,
}

impl<'t> CellOfRow<'t> {
    fn index(self) -> usize {
        self.row.row.cells[self.column]
    }

    pub(crate) fn text(self) -> &'t str {
        &self.row.table.cells[self.index()].text
    }

    pub(crate) fn column(self) -> &'t Column {
        &self.row.table.columns[self.column]
    }

    /// Whether both are one cell, which then spans both columns.
    pub(crate) fn is_same(self, other: Self) -> bool {
        self.index() == other.index()
    }

    pub(crate) fn place(self) -> Place {
        self.row.table.cells[self.index()].clone()
    }

    /// The table, row and column as messages name them.
    pub(crate) fn position(self) -> String {
        let column = quoted(&self.column().name);
        let position = row_position(self.row.table.number, self.row.number());
        format!("{position}, column {column}")
    }

    pub(crate) fn error(self, problem: impl Into<String>) -> PageError {
        PageError::new(self.place(), problem).position(self.position())
    }
}

/// The position of a row in a message. Row 1 is the row below the header row.
pub(crate) fn row_position(table: usize, row: usize) -> String {
    match row {
        0 => format!("table {table}, header row"),
        _ => format!("table {table}, row {row}"),
    }
}

/// Reads every table that a `columns` matches, in page order, and reports every table that no argument matches.
pub(crate) fn read_tables(
    page: &Page,
    source: &Source,
    kind: Kind,
    arguments: &TableArguments,
    flags: &[FlagArgument],
    diagnostics: &mut Diagnostics,
) -> Tables {
    section::report_missing_headings(page, &arguments.sections, diagnostics);
    let (found, skips_elsewhere) = found::find_tables(page, kind, arguments, diagnostics);
    unmatched::report_unmatched(
        page,
        source,
        arguments,
        &found,
        &skips_elsewhere,
        diagnostics,
    );
    let mut skip_rows = SkipRows::new(&arguments.skip_rows);
    let mut read = Tables::default();
    for found in &found {
        if let Match::Read { argument, columns } = &found.matched {
            for error in unknown_tags::find_unknown_tags(page, found.number, &found.grid) {
                diagnostics.push_page(error);
            }
            let (table, errors) =
                read_table(page, kind, found, *argument, columns, flags, &mut skip_rows);
            let line = found.grid.header_row().line;
            if let Some(error) = no_header_row_error(kind, &table, line) {
                diagnostics.push_page(error);
            }
            read.tables.push(table);
            read.errors.extend(errors);
        }
    }
    for error in lost_rows::find_lost_rows(kind, &page.loose_rows, &read.tables, &mut skip_rows) {
        diagnostics.push_page(error);
    }
    skip_rows.report_unused(diagnostics);
    read
}

fn read_table(
    page: &Page,
    kind: Kind,
    found: &FoundTable<'_>,
    argument: usize,
    columns: &[Column],
    flags: &[FlagArgument],
    skip_rows: &mut SkipRows<'_>,
) -> (Table, Vec<RowError>) {
    let is_read_as_code = |index: usize| {
        let name = found.names.get(index);
        let mut same = columns.iter().filter(|column| Some(&column.name) == name);
        same.any(|column| column.role.is_read_as_code())
    };
    let has_flag = |column: &Column| {
        let is_for = |condition: &FlagCondition| condition.column.value() == column.name;
        flags.iter().any(|flag| flag.conditions.iter().any(is_for))
    };
    let mut reader = RowReader {
        kind,
        grid: &found.grid,
        lines_without_bar: &page.lines_without_bar,
        is_used: &|column| column.role != Role::Unread || has_flag(column),
        table: Table {
            number: found.number,
            argument,
            line: found.line,
            headings: found.headings.clone(),
            names: found.names.clone(),
            columns: columns.to_vec(),
            other_columns: None,
            cells: found.grid.texts(page, is_read_as_code),
            rows: Vec::new(),
        },
        errors: Vec::new(),
    };
    reader.read_rows(skip_rows);
    let RowReader {
        mut table, errors, ..
    } = reader;
    let has_code = |row: Row<'_>| cell::read_code(kind, row.code_cell().text()).is_ok();
    if !table.rows().any(has_code) {
        let proposal =
            guess::guess(kind, &found.names, &found::texts_below(page, &found.grid)).ok();
        table.other_columns = proposal.filter(|proposal| {
            columns::in_order_of(&found.names, proposal).as_ref() != Some(&table.columns)
        });
    }
    (table, errors)
}

/// The error about a table without a header row: its first row, which has a code, was taken for one.
fn no_header_row_error(kind: Kind, table: &Table, line: usize) -> Option<PageError> {
    let name = &table.column(&Role::Code)?.name;
    let text = if table.code_is_first_word() {
        cell::first_word(name).to_owned()
    } else {
        name.clone()
    };
    let mut texts = table.rows().map(|row| row.code_cell().text());
    if !guess::header_is_code(kind, &text, &mut texts) {
        return None;
    }
    let problem = format!(
        "the table has no header row: {} is {}",
        quoted(&text),
        kind.a_noun()
    );
    let help =
        "in your copy of the page, add a header row with the names of the columns above this row";
    let error = PageError::new(Place { line, text }, problem);
    Some(error.position(format!("table {}", table.number)).help(help))
}
