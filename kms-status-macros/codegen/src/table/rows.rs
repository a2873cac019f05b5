//! The rows below a header row, each with one cell for every column.

use std::{collections::HashSet, rc::Rc};

use syn::LitStr;

use super::{
    grid::{Grid, GridRow},
    proposal::{WRONG_PAGE, skip_rows_help},
    text::Cell,
};
use crate::{
    arguments::Column,
    diagnostics::{Cause, Diagnostics, PageError, Place, listed, literals, quoted},
    kind::Role,
    page::Page,
};

pub(super) struct TableRow {
    /// Counted from 1, the row below the header row.
    pub(super) number: usize,
    pub(super) cells: Vec<Rc<Cell>>,
}

/// The rows that `skip_rows` leaves out.
pub(super) struct SkipRows<'a> {
    texts: &'a [LitStr],
    used: HashSet<String>,
}

impl<'a> SkipRows<'a> {
    pub(super) fn new(texts: &'a [LitStr]) -> Self {
        let used = HashSet::new();
        Self { texts, used }
    }

    /// Whether a row whose code cell has this text is left out.
    fn contains(&mut self, text: &str) -> bool {
        let contains = self.texts.iter().any(|skipped| skipped.value() == text);
        if contains {
            self.used.insert(text.to_owned());
        }
        contains
    }

    pub(super) fn report_unused(&self, path: &str, diagnostics: &mut Diagnostics) {
        for text in self.texts {
            if !self.used.contains(&text.value()) {
                let code = quoted(&text.value());
                let message = format!(
                    "no row that is read in `{path}` has the code {code}: remove this text"
                );
                diagnostics.error_at(Cause::UnusedText, text, message);
            }
        }
    }
}

/// A row that is longer or shorter than the header row.
struct Misfit<'g> {
    line: usize,
    number: usize,
    /// How many columns it has.
    width: usize,
    /// The text of the code cell.
    text: &'g str,
    /// Whether the code cell begins in the row, and not above.
    begins_here: bool,
}

/// Where a row is, as messages name it: counted from 1, the row below the header row.
pub(super) fn position(table: usize, row: usize) -> String {
    format!("table {table}, row {row}")
}

/// Reads the rows of a table; there is one column more than in the header row where the column of the code is two.
pub(super) fn read(
    page: &Page,
    table: usize,
    grid: &Grid<'_>,
    columns: &[Column],
    skip_rows: &mut SkipRows<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<TableRow> {
    let is_code = |column: &Column| column.role == Role::Code;
    let code = columns.iter().position(is_code).unwrap_or_default();
    let header = grid.header_row();
    let texts = grid.texts(page, code..code + 1);
    let has_second_role = columns.len() > header.width;
    let mut rows = Vec::new();
    let mut misfits = Vec::new();
    for (row, number) in grid.rows_below().iter().zip(1..) {
        // A note that does not fill the row may not reach the column of the code.
        let in_column = row.cells.get(code).copied().flatten();
        let cell = in_column.or_else(|| row.cells.iter().flatten().next().copied());
        let text = cell.map_or("", |cell| &texts[cell].text);
        let begins_here = cell.is_none_or(|cell| row.own.contains(&cell));
        // A code cell that is left out may reach into a row below, and push its cells away.
        let is_pushed = !begins_here && (row.overlap.is_some() || row.width > header.width);
        let word = text.split(' ').next().filter(|_| has_second_role);
        let is_skipped =
            skip_rows.contains(text) || word.is_some_and(|word| skip_rows.contains(word));
        if is_skipped && !is_pushed {
            continue;
        }
        let line = row.line;
        let cells = row.cells.iter().flatten();
        let mut cells: Vec<_> = cells.map(|cell| Rc::clone(&texts[*cell])).collect();
        let width = if row.width > header.width {
            row.width
        } else {
            cells.len()
        };
        let error = if let Some(cell) = row.overlap {
            overlap(&texts[cell])
        } else if width != header.width {
            misfits.push(Misfit {
                line,
                number,
                width,
                text,
                begins_here,
            });
            continue;
        } else if row.cells[code] == header.cells[code] {
            reached_by_header_row(line)
        } else if is_second_header(grid, row, text, &texts) {
            second_header(line, text)
        } else {
            if has_second_role {
                split(&mut cells, code);
            }
            rows.push(TableRow { number, cells });
            continue;
        };
        diagnostics.page(error.position(position(table, number)));
    }
    let kept = rows
        .iter()
        .map(|row| row.cells[code].text.as_str())
        .collect();
    report_misfits(table, header.width, &misfits, &kept, diagnostics);
    rows
}

/// Whether all cells are header cells, with other names than in the header row.
fn is_second_header(grid: &Grid<'_>, row: &GridRow, code: &str, texts: &[Rc<Cell>]) -> bool {
    let names = |row: &GridRow| -> Vec<&str> {
        let cells = row.cells.iter().flatten();
        cells.map(|cell| texts[*cell].text.as_str()).collect()
    };
    grid.has_header_cells(row)
        && code.contains(char::is_alphabetic)
        && !code.contains(char::is_numeric)
        && names(row) != names(grid.header_row())
}

fn overlap(cell: &Cell) -> PageError {
    PageError::new(Cause::Width, cell.place(), "the cell overlaps another cell")
        .note("a `rowspan` or `colspan` here or in a row above is too large")
        .help(WRONG_PAGE)
}

fn reached_by_header_row(line: usize) -> PageError {
    let problem = "the code cell of the header row reaches into this row";
    PageError::new(Cause::Row, Place::line(line), problem)
        .note("outside of `<thead>`, only one row is the header row")
        .help("put the rows of the header into `<thead>` in your copy of the page")
}

fn second_header(line: usize, code: &str) -> PageError {
    let problem =
        "the row is a header row with other names, or in another order, than the first one";
    PageError::new(Cause::Row, Place::line(line), problem)
        .help("if the columns of the rows below it are these, begin another table with it in your copy of the page")
        .help(format!("if they are not, leave it out: `skip_rows({})`", literals([code])))
}

/// Splits the cell of the code after its first word, unless it lies over other columns too.
fn split(cells: &mut Vec<Rc<Cell>>, code: usize) {
    let cell = Rc::clone(&cells[code]);
    let columns = cells
        .iter()
        .filter(|other| Rc::ptr_eq(other, &cell))
        .count();
    let (first, rest) = cell.text.split_once(' ').unwrap_or((&cell.text, ""));
    let part = |text: &str| {
        let text = text.to_owned();
        Rc::new(Cell {
            text,
            line: cell.line,
        })
    };
    let parts = if columns == 1 {
        [part(first), part(rest)]
    } else {
        [Rc::clone(&cell), Rc::clone(&cell)]
    };
    cells.splice(code..=code, parts);
}

/// Reports rows that do not fit; those that `skip_rows` can leave out for the same reason are one error.
fn report_misfits(
    table: usize,
    width: usize,
    misfits: &[Misfit<'_>],
    kept: &HashSet<&str>,
    diagnostics: &mut Diagnostics,
) {
    // With the text of a good row, the argument would leave out that one too.
    let can_skip = |row: &&Misfit<'_>| row.begins_here && !kept.contains(row.text);
    for is_longer in [true, false] {
        let rows = misfits
            .iter()
            .filter(|row| (row.width > width) == is_longer);
        let (rows, others): (Vec<_>, Vec<_>) = rows.partition(can_skip);
        for row in others {
            diagnostics.page(misfit(table, width, row).help(WRONG_PAGE));
        }
        let Some((first, others)) = rows.split_first() else {
            continue;
        };
        let mut error = misfit(table, width, first);
        if !others.is_empty() {
            let others = listed(others.iter().map(|row| row.number), ", ");
            error = error.note(format!("the table has the same error in row {others}"));
        }
        // A shorter row can be a heading.
        if is_longer {
            error = error.help(WRONG_PAGE);
        }
        diagnostics.page(error.help(skip_rows_help(rows.iter().map(|row| row.text))));
    }
}

fn misfit(table: usize, width: usize, row: &Misfit<'_>) -> PageError {
    let found = row.width;
    let than = if found > width { "longer" } else { "shorter" };
    let columns = if found == 1 { "column" } else { "columns" };
    let problem = format!(
        "the row is {than} than the header row: it has {found} {columns}, but the header row has {width}"
    );
    PageError::new(Cause::Width, Place::line(row.line), problem)
        .position(position(table, row.number))
        .note("a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\\|`")
}
