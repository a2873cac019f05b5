//! The third stage: the tables of the page, each read by the argument that names its header row.

mod columns;
mod grid;
mod guess;
mod header;
mod proposal;
mod text;

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use ego_tree::NodeId;

use crate::{
    arguments::{Arguments, Column, Role, SkipRow},
    diagnostics::{Diagnostics, PageError, Place, Source, literals, quoted},
    page::Page,
};
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

    pub(crate) fn error(&self, problem: impl Into<String>) -> PageError {
        let place = Place::line(self.line);
        PageError::new(place, problem).position(format!("table {}", self.number))
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

    /// Whether the table has a column with this role.
    pub(crate) fn has(&self, role: Role) -> bool {
        self.cell(role).is_some()
    }

    /// The text of the column with this role; empty where the table has none.
    pub(crate) fn text(&self, role: Role) -> &'t str {
        self.cell(role).map_or("", |(_, cell)| &cell.text)
    }

    /// Whether one cell lies over the columns of both roles.
    pub(crate) fn is_one_cell(&self, role: Role, other: Role) -> bool {
        let cells = self.cell(role).zip(self.cell(other));
        cells.is_some_and(|((_, cell), (_, other))| Rc::ptr_eq(cell, other))
    }

    /// An error of the cell.
    pub(crate) fn error(&self, role: Role, problem: impl Into<String>) -> PageError {
        let (place, position) = self.place(role);
        PageError::new(place, problem).position(position)
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

/// What to do about a row that does not have the code it is known by.
pub(crate) fn skip_rows(text: &str) -> String {
    format!(
        "to leave the row out, write `skip_rows({})`",
        literals([text])
    )
}

/// What to do about a row that another argument does not make right.
pub(crate) const WRONG_PAGE: &str = "the page is wrong here: report it to the vendor, and keep the page from before, if you have one";

/// Reads every table that an argument names, in page order, and reports each that none does.
pub(crate) fn read(
    page: &Page,
    source: &Source,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) -> Vec<Table> {
    let headers = header::read(page, arguments, diagnostics);
    let errors_before = diagnostics.count();
    header::report_damage(page, &headers, diagnostics);
    let is_damaged = diagnostics.count() > errors_before;
    // What an argument that is wrong would have named is not missing.
    if arguments.is_complete {
        columns::report(page, source, &headers, arguments, diagnostics);
    }
    let errors_before = diagnostics.count();
    let mut reader = Reader {
        page,
        is_damaged,
        skip_rows: &arguments.skip_rows,
        met: HashSet::new(),
        length: 0,
    };
    let headers = headers.headers.iter();
    let tables = headers.filter_map(|header| {
        let columns = header.claim.columns()?;
        Some(reader.read(header, columns, diagnostics))
    });
    let tables: Vec<Table> = tables.collect();
    if arguments.is_complete && !tables.is_empty() && diagnostics.count() == errors_before {
        reader.report_unmet(&source.path, diagnostics);
    }
    tables
}

/// Reads the rows below the header rows.
struct Reader<'a> {
    page: &'a Page,
    /// Whether damage is reported: it may be what makes a row too long or too short.
    is_damaged: bool,
    skip_rows: &'a [SkipRow],
    /// The texts of those `skip_rows` that met a row.
    met: HashSet<&'a str>,
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
        let mut known: HashMap<NodeId, Rc<Cell>> = HashMap::new();
        let rows = header.grid.rows_below(columns.len(), usize::MAX);
        for (row, number) in rows.iter().zip(1..) {
            let cells = row.cells.iter().map(|cell| {
                let cell = cell.as_ref()?;
                let known = known.entry(cell.id());
                let text = known.or_insert_with(|| Rc::new(text::cell(self.page, *cell)));
                Some(Rc::clone(text))
            });
            let cells: Vec<Option<Rc<Cell>>> = cells.collect();
            // A note that does not fill the row may not reach the column of the code.
            let first = cells.iter().flatten().next();
            let code = code.and_then(|code| cells.get(code)?.as_ref()).or(first);
            let code = code.map_or("", |cell| cell.text.as_str());
            if self.skips(code) {
                continue;
            }
            let is_whole = row.width == columns.len() && row.overlap.is_none();
            let whole = cells.iter().cloned().collect::<Option<_>>();
            let Some(cells) = whole.filter(|_| is_whole) else {
                let error = row_error(self.page, row, columns.len());
                // A note is short; in a row with a cell too many, the code is one.
                let is_note = row.width < columns.len();
                let error = error.position(position(header.number, number));
                broken.push((code.to_owned(), is_note, error));
                continue;
            };
            let row = Cells { number, cells };
            self.length += row.cells.iter().map(|cell| cell.text.len()).sum::<usize>();
            if self.length > LONGEST_TEXT {
                let problem = "the cells up to this table hold more than 16 MiB of text, each counted in every row it spans";
                let help = "the page is wrong here: a long cell spans too many rows";
                diagnostics.page(table.error(problem).help(help));
                break;
            }
            table.rows.push(row);
        }
        if self.is_damaged || broken.is_empty() {
            return table;
        }
        let kept: HashSet<&str> = table.rows().map(|row| row.text(Role::Code)).collect();
        for (code, is_note, error) in broken {
            // The argument would leave out a good row too.
            let help = if is_note && !kept.contains(code.as_str()) {
                skip_rows(&code)
            } else {
                WRONG_PAGE.to_owned()
            };
            diagnostics.page(error.help(help));
        }
        table
    }

    fn skips(&mut self, code: &str) -> bool {
        let skip = self.skip_rows.iter().find(|skip| skip.text == code);
        self.met.extend(skip.map(|skip| skip.text.as_str()));
        skip.is_some()
    }

    fn report_unmet(&self, path: &str, diagnostics: &mut Diagnostics) {
        let rows = self.skip_rows.iter();
        for skip in rows.filter(|skip| !self.met.contains(skip.text.as_str())) {
            let message = format!(
                "no row that is read in `{path}` has the code {}: remove this text",
                quoted(&skip.text)
            );
            diagnostics.code(&skip.written, message);
        }
    }
}

fn row_error(page: &Page, row: &LaidRow<'_>, expected: usize) -> PageError {
    if let Some(overlap) = row.overlap {
        let place = text::cell(page, overlap).place();
        return PageError::new(place, "the cell lies over another cell")
            .note("a `rowspan` or `colspan` here or in a row above is too large");
    }
    let (than, filled) = if row.width > expected {
        ("longer", row.width)
    } else {
        ("shorter", row.cells.iter().flatten().count())
    };
    let columns = if filled == 1 { "column" } else { "columns" };
    let problem = format!(
        "the row is {than} than the header row: it fills {filled} {columns}, the header row {expected}"
    );
    let place = Place::line(page.line(row.element.id()));
    PageError::new(place, problem)
        .note("a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\\|`")
}
