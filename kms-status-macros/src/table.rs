//! The third stage: the tables of the page, each read by the argument that names its header row.

mod grid;
mod header;
mod text;
mod unclaimed;

use std::{fmt, ops::Range};

use crate::{
    arguments::{Arguments, Column, Role},
    diagnostics::{Faults, PageFault, quoted},
    page::Page,
};
use grid::LaidRow;
use header::Header;

/// A table that an argument asks for, with what its columns hold.
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    /// Rows that are shorter or longer than the header row, and told of already.
    pub(crate) broken_rows: Vec<Row>,
    pub(crate) number: usize,
    /// The bytes of the page that hold the start tag.
    pub(crate) place: Range<usize>,
    cells: Vec<Cell>,
}

/// A row below the header row: its cells, each by its place in the table's list, since one may span several rows.
pub(crate) struct Row {
    slots: Vec<Option<usize>>,
    /// Counted from 1, the row below the header row.
    pub(crate) number: usize,
    pub(crate) place: Range<usize>,
}

/// The text of a cell as a reader sees it, and where on the page it stands.
#[derive(Clone, Debug)]
pub(crate) struct Cell {
    pub(crate) text: String,
    /// The bytes that hold the text, or the start tag of a cell without text.
    pub(crate) place: Range<usize>,
    /// The bytes that hold the start tag.
    pub(crate) tag: Range<usize>,
    /// Whether the text stands on a line below the start tag.
    pub(crate) opens_on_another_line: bool,
}

/// Where in which table a cell stands, as messages say it.
#[derive(Clone, Copy)]
pub(crate) struct Position<'t> {
    table: usize,
    row: usize,
    column: &'t str,
}

impl fmt::Display for Position<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table, row, column } = self;
        write!(f, "table {table}, row {row}, column {}", quoted(column))
    }
}

impl Table {
    /// The cell of a row in the column of this role, if the table has such a column.
    pub(crate) fn cell(&self, row: &Row, role: Role) -> Option<&Cell> {
        let column = self.columns.iter().position(|column| column.role == role)?;
        self.cells.get((*row.slots.get(column)?)?)
    }

    /// Whether one cell of the row lies in both columns.
    pub(crate) fn is_one_cell(&self, row: &Row, one: Role, other: Role) -> bool {
        match (self.cell(row, one), self.cell(row, other)) {
            (Some(one), Some(other)) => std::ptr::eq(one, other),
            _ => false,
        }
    }

    pub(crate) fn position(&self, row: &Row, role: Role) -> Position<'_> {
        let column = self.columns.iter().find(|column| column.role == role);
        Position {
            table: self.number,
            row: row.number,
            column: column.map_or("", |column| &column.name),
        }
    }
}

/// Reads every table that an argument asks for, in page order, and tells of each that none does.
pub(crate) fn read(page: &Page<'_>, arguments: &Arguments, faults: &mut Faults) -> Vec<Table> {
    let headers = header::read(page, arguments, faults);
    // What the arguments do not say because they are wrong is not missing.
    if arguments.whole {
        unclaimed::tell(page.path, &headers, arguments, faults);
    }
    let mut tables = Vec::new();
    for header in &headers.read {
        if let Some(columns) = header.claim.columns() {
            tables.push(rows_below(page, header, columns, faults));
        }
    }
    tables
}

/// The rows below the header row, without those that are shorter or longer than it.
fn rows_below(
    page: &Page<'_>,
    header: &Header<'_>,
    columns: &[Column],
    faults: &mut Faults,
) -> Table {
    let mut rows = Vec::new();
    let mut broken_rows = Vec::new();
    let laid = header.grid.rows_below(columns.len());
    for (index, laid) in laid.rows.into_iter().enumerate() {
        let fault = row_fault(page, &laid, columns.len());
        let row = Row {
            slots: laid.slots,
            number: index + 1,
            place: page.place(laid.element.id()),
        };
        match fault {
            None => rows.push(row),
            Some(fault) => {
                let position = format!("table {}, row {}", header.number, row.number);
                faults.on_page(fault.position(position));
                broken_rows.push(row);
            }
        }
    }
    let cells = laid.cells.into_iter().map(|cell| text::read(page, cell));
    Table {
        cells: cells.collect(),
        columns: columns.to_vec(),
        rows,
        broken_rows,
        number: header.number,
        place: header.place.clone(),
    }
}

fn row_fault(page: &Page<'_>, row: &LaidRow<'_>, expected: usize) -> Option<PageFault> {
    if let Some(overlap) = row.overlap {
        let fault = PageFault::new(page.place(overlap.id()), "the cell lies over another cell");
        return Some(fault.help("lower the `rowspan` or `colspan` of one of the two cells"));
    }
    let width = row.covered();
    if width == expected && row.slots.iter().all(Option::is_some) {
        return None;
    }
    let than = if width < expected {
        "shorter"
    } else {
        "longer"
    };
    let columns = if width == 1 { "column" } else { "columns" };
    let problem = format!(
        "the row is {than} than the header row: it fills {width} {columns}, the header row {expected}"
    );
    let cells = if expected == 1 { "cell" } else { "cells" };
    let help =
        format!("give the row {expected} {cells}, or correct a `rowspan` or `colspan` above it");
    Some(PageFault::new(page.place(row.element.id()), problem).help(help))
}
