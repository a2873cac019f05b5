//! The third stage: the tables of the page, each read by the argument that names its header row.

mod grid;
mod header;
mod text;
mod unclaimed;

use std::{fmt, ops::Range, rc::Rc};

use scraper::ElementRef;

use crate::{
    arguments::{Arguments, Column, Role},
    diagnostics::{Faults, PageFault, quoted},
    page::Page,
};
use grid::LaidRow;
use header::Header;

/// A table that an argument asks for.
pub(crate) struct Table {
    pub(crate) rows: Vec<Row>,
    /// Rows that are shorter or longer than the header row, and told of already.
    pub(crate) broken_rows: Vec<BrokenRow>,
    pub(crate) number: usize,
    /// The bytes of the page that hold the start tag.
    pub(crate) place: Range<usize>,
}

/// A row below the header row, by what its columns hold.
pub(crate) struct Row {
    pub(crate) code: Slot,
    pub(crate) reason_phrase: Option<Slot>,
    pub(crate) description: Option<Slot>,
}

/// A row below the header row that does not fill its columns.
pub(crate) struct BrokenRow {
    pub(crate) code: Option<Slot>,
    pub(crate) reason_phrase: Option<Slot>,
}

/// A row and a column, and the cell that lies there: it may lie in others too.
pub(crate) struct Slot {
    pub(crate) cell: Rc<Cell>,
    pub(crate) position: Position,
}

impl Slot {
    pub(crate) fn text(&self) -> &str {
        &self.cell.text
    }

    /// A fault of the cell.
    pub(crate) fn fault(&self, problem: impl Into<String>) -> PageFault {
        PageFault::new(self.cell.place.clone(), problem).position(&self.position)
    }
}

/// The text of a cell as a reader sees it, and where on the page it stands.
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
pub(crate) struct Position {
    table: usize,
    /// Counted from 1, the row below the header row.
    row: usize,
    column: Rc<str>,
}

impl fmt::Display for Position {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { table, row, column } = self;
        write!(f, "table {table}, row {row}, column {}", quoted(column))
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

/// The rows below the header row; those that are shorter or longer than it are told of.
fn rows_below(
    page: &Page<'_>,
    header: &Header<'_>,
    columns: &[Column],
    faults: &mut Faults,
) -> Table {
    let mut table = Table {
        rows: Vec::new(),
        broken_rows: Vec::new(),
        number: header.number,
        place: header.place.clone(),
    };
    let laid = header.grid.rows_below(columns.len());
    let slots = Slots::new(page, header.number, columns, laid.cells);
    for (row, number) in laid.rows.iter().zip(1..) {
        let slot = |role| slots.get(row, number, role);
        let (code, reason_phrase) = (slot(Role::Code), slot(Role::ReasonPhrase));
        match code {
            Some(code) if is_whole(row, columns.len()) => table.rows.push(Row {
                code,
                reason_phrase,
                description: slot(Role::Description),
            }),
            code => {
                let position = format!("table {}, row {number}", header.number);
                faults.on_page(row_fault(page, row, columns.len()).position(position));
                table.broken_rows.push(BrokenRow {
                    code,
                    reason_phrase,
                });
            }
        }
    }
    table
}

/// The slots of a table, by row and by what the column holds.
struct Slots<'c> {
    table: usize,
    columns: &'c [Column],
    names: Vec<Rc<str>>,
    cells: Vec<Rc<Cell>>,
}

impl<'c> Slots<'c> {
    fn new(
        page: &Page<'_>,
        table: usize,
        columns: &'c [Column],
        cells: Vec<ElementRef<'_>>,
    ) -> Self {
        let names = columns.iter().map(|column| column.name.as_str().into());
        let cells = cells.into_iter().map(|cell| text::read(page, cell));
        Self {
            table,
            columns,
            names: names.collect(),
            cells: cells.map(Rc::new).collect(),
        }
    }

    fn get(&self, row: &LaidRow<'_>, number: usize, role: Role) -> Option<Slot> {
        let column = self.columns.iter().position(|column| column.role == role)?;
        let cell = (*row.slots.get(column)?)?;
        Some(Slot {
            cell: self.cells.get(cell)?.clone(),
            position: Position {
                table: self.table,
                row: number,
                column: self.names.get(column)?.clone(),
            },
        })
    }
}

/// Whether a row fills as many columns as the header row, with one cell in each.
fn is_whole(row: &LaidRow<'_>, expected: usize) -> bool {
    let is_full = row.covered() == expected && row.slots.iter().all(Option::is_some);
    is_full && row.overlap.is_none()
}

/// What is wrong with a row that is not whole.
fn row_fault(page: &Page<'_>, row: &LaidRow<'_>, expected: usize) -> PageFault {
    if let Some(overlap) = row.overlap {
        let fault = PageFault::new(page.place(overlap.id()), "the cell lies over another cell");
        return fault.help("lower the `rowspan` or `colspan` of one of the two cells");
    }
    let width = row.covered();
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
    PageFault::new(page.place(row.element.id()), problem).help(help)
}
