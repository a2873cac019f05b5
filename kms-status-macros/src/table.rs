//! The third stage: the tables of the page, each read by the argument that names its header row.

mod grid;
mod text;

use std::{cell::OnceCell, collections::HashSet, fmt, ops::Range};

use proc_macro2::TokenStream;

use crate::{
    arguments::{Arguments, Column, Columns, Role},
    diagnostics::{Faults, PageFault, listed, nearest, quoted},
    page::Page,
};
use grid::{Grid, LaidRow};

/// How many header rows a message shows.
const MOST_HEADERS_SHOWN: usize = 10;

/// A table that an argument asks for, with what its columns hold.
pub(crate) struct Table {
    pub(crate) columns: Vec<Column>,
    pub(crate) rows: Vec<Row>,
    /// Rows that are shorter or longer than the header row, and told of already.
    pub(crate) broken_rows: Vec<Row>,
    pub(crate) number: usize,
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
    let claims = Claims::of(arguments);
    let headers = headers(page, arguments, &claims, faults);
    // What the arguments do not say because they are wrong is not missing.
    if arguments.whole {
        tell_unclaimed(&headers, &claims, faults);
        tell_unmet(&headers, &claims, faults);
    }
    headers
        .iter()
        .filter_map(|header| {
            let columns = header.columns()?;
            Some(rows_below(page, header, columns, faults))
        })
        .collect()
}

/// The header row of a table that counts.
struct Header<'p> {
    grid: Grid<'p>,
    names: Vec<String>,
    number: usize,
    place: Range<usize>,
    claim: Claim,
}

/// What the arguments say of a table.
enum Claim {
    /// Read by the `columns` of this index.
    Read(usize, Vec<Column>),
    /// No argument has just these names, but the `columns` of this index comes near.
    Near(usize, Vec<Column>),
    /// Left out by the `skip` of this index.
    Skip(usize),
    None,
}

impl Header<'_> {
    /// What the columns hold, in the order in which the table has them; a guess where the names are a little off, so
    /// that the faults below are found in the same build.
    fn columns(&self) -> Option<Vec<Column>> {
        match &self.claim {
            Claim::Read(_, columns) | Claim::Near(_, columns) => Some(columns.clone()),
            Claim::Skip(_) | Claim::None => None,
        }
    }
}

/// The arguments that claim tables, with their names as a cell's text would be.
struct Claims<'a> {
    columns: Vec<(&'a Columns, Vec<Column>)>,
    skips: Vec<(&'a TokenStream, Vec<String>)>,
    longest_name: OnceCell<usize>,
}

impl<'a> Claims<'a> {
    fn of(arguments: &'a Arguments) -> Self {
        let named_as_read = |column: &Column| Column {
            name: text::collapse(&column.name),
            role: column.role,
        };
        Self {
            columns: arguments
                .columns
                .iter()
                .map(|columns| (columns, columns.columns.iter().map(named_as_read).collect()))
                .collect(),
            skips: arguments
                .skips
                .iter()
                .map(|skip| {
                    let names = skip.names.iter().map(|name| text::collapse(name));
                    (&skip.written, names.collect())
                })
                .collect(),
            longest_name: OnceCell::new(),
        }
    }

    fn longest_name(&self) -> usize {
        *self.longest_name.get_or_init(|| {
            let read = self.columns.iter().flat_map(|(_, columns)| columns);
            let skipped = self.skips.iter().flat_map(|(_, names)| names);
            let names = read.map(|column| &column.name).chain(skipped);
            names.map(String::len).max().unwrap_or_default()
        })
    }

    fn claim(&self, header: &[String]) -> Claim {
        for (index, (_, columns)) in self.columns.iter().enumerate() {
            if let Some(columns) = in_order_of(header, columns, |name, column| name == column) {
                return Claim::Read(index, columns);
            }
        }
        for (index, (_, names)) in self.skips.iter().enumerate() {
            if names == header {
                return Claim::Skip(index);
            }
        }
        for (index, (_, columns)) in self.columns.iter().enumerate() {
            let near = |name: &str, column: &str| nearest(name, [column]).is_some();
            if let Some(columns) = in_order_of(header, columns, near) {
                return Claim::Near(index, columns);
            }
        }
        Claim::None
    }
}

/// The columns in the order in which the header row has them; `None` unless each name there is one of theirs.
fn in_order_of(
    header: &[String],
    columns: &[Column],
    is_named: impl Fn(&str, &str) -> bool,
) -> Option<Vec<Column>> {
    if header.len() != columns.len() {
        return None;
    }
    let mut left: Vec<&Column> = columns.iter().collect();
    let mut ordered = Vec::new();
    for name in header {
        let exact = left.iter().position(|column| *name == column.name);
        let found =
            exact.or_else(|| left.iter().position(|column| is_named(name, &column.name)))?;
        ordered.push(Column {
            name: name.clone(),
            role: left.remove(found).role,
        });
    }
    Some(ordered)
}

/// The header rows of all tables that count, in page order. A table inside one that is read is text of a cell.
fn headers<'p>(
    page: &'p Page<'_>,
    arguments: &Arguments,
    claims: &Claims<'_>,
    faults: &mut Faults,
) -> Vec<Header<'p>> {
    let mut headers = Vec::new();
    let mut read = HashSet::new();
    for table in page.tree.select(&arguments.select) {
        if table.ancestors().any(|outer| read.contains(&outer.id())) {
            continue;
        }
        let number = headers.len() + 1;
        let place = page.place(table.id());
        if table.value().name() != "table" {
            let problem = format!(
                "`select` takes a `<{}>`, which is no table",
                table.value().name()
            );
            let help = "let `select` name `<table>` elements, such as `select = \"table.codes\"`";
            faults.on_page(PageFault::new(place, problem).help(help));
            continue;
        }
        match Grid::of(table) {
            Ok(None) => {}
            Ok(Some(grid)) => {
                let names = header_names(page, &grid, claims);
                let claim = claims.claim(&names);
                if matches!(claim, Claim::Read(..) | Claim::Near(..)) {
                    read.insert(table.id());
                }
                headers.push(Header {
                    grid,
                    names,
                    number,
                    place,
                    claim,
                });
            }
            Err(limit) => faults.on_page(limit.fault(place, number)),
        }
    }
    headers
}

fn header_names(page: &Page<'_>, grid: &Grid<'_>, claims: &Claims<'_>) -> Vec<String> {
    let longest = claims.longest_name();
    let cells = grid.header_cells();
    cells
        .into_iter()
        .map(|cell| text::name(page, cell, longest))
        .collect()
}

fn tell_unclaimed(headers: &[Header<'_>], claims: &Claims<'_>, faults: &mut Faults) {
    for header in headers {
        let (problem, note) = match &header.claim {
            Claim::Read(..) | Claim::Skip(_) => continue,
            Claim::Near(index, _) => (
                format!("no `columns` has just the header row {}", names(header)),
                format!(
                    "`columns` that come near: {}",
                    listed(
                        claims.columns[*index]
                            .1
                            .iter()
                            .map(|column| column.name.as_str())
                    )
                ),
            ),
            Claim::None => (
                format!(
                    "nothing reads or skips the table with the header row {}",
                    names(header)
                ),
                near_names(header, claims),
            ),
        };
        let mut fault = PageFault::new(header.place.clone(), problem)
            .position(format!("table {}", header.number));
        if !note.is_empty() {
            fault = fault.note(note);
        }
        fault = fault.note(header_rows(headers)).help(format!(
            "to read it, add `{}`; to leave it out, add `skip({})`",
            columns_to_write(header),
            names(header)
        ));
        faults.on_page(fault);
    }
}

fn names(header: &Header<'_>) -> String {
    listed(header.names.iter().map(String::as_str))
}

/// The names that differ a little from ones that the arguments have.
fn near_names(header: &Header<'_>, claims: &Claims<'_>) -> String {
    let known = || {
        let read = claims.columns.iter().flat_map(|(_, columns)| columns);
        read.map(|column| column.name.as_str())
    };
    let near: Vec<String> = header
        .names
        .iter()
        .filter(|name| !known().any(|known| known == *name))
        .filter_map(|name| Some((name, nearest(name, known())?)))
        .map(|(name, known)| format!("{} is close to {}", quoted(name), quoted(known)))
        .collect();
    near.join(", ")
}

fn header_rows(headers: &[Header<'_>]) -> String {
    let shown = headers
        .iter()
        .take(MOST_HEADERS_SHOWN)
        .map(|header| format!("\ntable {}: {}", header.number, names(header)));
    let mut rows = String::from("the header rows of the page are");
    rows.extend(shown);
    if headers.len() > MOST_HEADERS_SHOWN {
        rows.push_str("\n…");
    }
    rows
}

/// A first draft of the argument that would read a table: the columns by the roles that most tables have in this order.
fn columns_to_write(header: &Header<'_>) -> String {
    let roles: &[&str] = match header.names.len() {
        0 | 1 => &["code"],
        2 => &["code", "description"],
        _ => &["code", "reason", "description"],
    };
    let mut parts: Vec<String> = roles
        .iter()
        .zip(&header.names)
        .map(|(role, name)| format!("{role} = {}", listed([name.as_str()])))
        .collect();
    if let Some(rest @ [_, ..]) = header.names.get(roles.len()..) {
        parts.push(format!(
            "unread({})",
            listed(rest.iter().map(String::as_str))
        ));
    }
    format!("columns({})", parts.join(", "))
}

fn tell_unmet(headers: &[Header<'_>], claims: &Claims<'_>, faults: &mut Faults) {
    if headers.is_empty() {
        if !faults.any_on_page() {
            let help =
                "is it the right page? `spec` names it, and `select` says which elements count";
            faults.on_page(PageFault::new(0..0, "the page has no table").help(help));
        }
        return;
    }
    for (index, (columns, names)) in claims.columns.iter().enumerate() {
        let met = headers.iter().any(|header| match header.claim {
            Claim::Read(read, _) | Claim::Near(read, _) => read == index,
            Claim::Skip(_) | Claim::None => false,
        });
        if met {
            continue;
        }
        if !columns.written.is_empty() {
            let message = format!("no table has just these columns; {}", header_rows(headers));
            faults.in_code(&columns.written, message);
        } else if !headers
            .iter()
            .any(|header| matches!(header.claim, Claim::None))
        {
            let help = format!("add {}", columns_to_write(&headers[0]));
            let names = listed(names.iter().map(|column| column.name.as_str()));
            let problem = format!("every table is skipped, and none has the header row {names}");
            faults.on_page(PageFault::new(headers[0].place.clone(), problem).help(help));
        }
    }
    for (index, (written, _)) in claims.skips.iter().enumerate() {
        let met = headers
            .iter()
            .any(|header| matches!(header.claim, Claim::Skip(skip) if skip == index));
        if !met {
            let message = format!(
                "no table has just this header row; {}",
                header_rows(headers)
            );
            faults.in_code(written, message);
        }
    }
}

/// The rows below the header row, without those that are shorter or longer than it.
fn rows_below(
    page: &Page<'_>,
    header: &Header<'_>,
    columns: Vec<Column>,
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
        columns,
        rows,
        broken_rows,
        number: header.number,
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
