//! The rows below a header row, each with one cell for every column.

use std::{collections::HashSet, rc::Rc};

use super::{
    grid::{Grid, GridRow},
    proposal::{WRONG_PAGE, skip_rows_help},
    text::Cell,
};
use crate::{
    arguments::{Column, SkipRow},
    attribute::Role,
    diagnostics::{Cause, Diagnostics, PageError, Place, listed, literals, quoted},
    page::Page,
};

pub(super) struct TableRow {
    /// Counted from 1, the row below the header row.
    pub(super) number: usize,
    pub(super) cells: Vec<Rc<Cell>>,
}

/// The rows that `skip_rows` leaves out.
pub(super) struct SkipRows<'a> {
    rows: &'a [SkipRow],
    used: HashSet<&'a str>,
}

impl<'a> SkipRows<'a> {
    pub(super) fn new(rows: &'a [SkipRow]) -> Self {
        let used = HashSet::new();
        Self { rows, used }
    }

    /// Whether a row whose code cell has this text is left out.
    fn contains(&mut self, text: &str) -> bool {
        let row = self.rows.iter().find(|row| row.text == text);
        self.used.extend(row.map(|row| row.text.as_str()));
        row.is_some()
    }

    pub(super) fn report_unused(&self, path: &str, diagnostics: &mut Diagnostics) {
        for row in self.rows {
            if !self.used.contains(row.text.as_str()) {
                let code = quoted(&row.text);
                let message = format!(
                    "no row that is read in `{path}` has the code {code}: remove this text"
                );
                diagnostics.error_at(Cause::UnusedText, &row.written, message);
            }
        }
    }
}

/// A row that cannot be read.
struct WrongRow<'g> {
    problem: Problem<'g>,
    line: usize,
    number: usize,
    /// The text of the code cell.
    text: &'g str,
    /// Whether the code cell begins in the row, and not above.
    begins_here: bool,
}

enum Problem<'g> {
    Overlap(&'g Cell),
    /// How many columns it has.
    Longer(usize),
    Shorter(usize),
    /// The code cell of the header row reaches into it.
    InHeader,
    SecondHeader,
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
    let width = grid.header_row().width;
    let texts = grid.texts(page, code..code + 1);
    let mut rows = Vec::new();
    let mut wrong = Vec::new();
    for (row, number) in grid.rows_below().iter().zip(1..) {
        // A note that does not fill the row may not reach the column of the code.
        let in_column = row.cells.get(code).copied().flatten();
        let cell = in_column.or_else(|| row.cells.iter().flatten().next().copied());
        let text = cell.map_or("", |cell| &texts[cell].text);
        let begins_here = cell.is_none_or(|cell| row.own.contains(&cell));
        let problem = problem(grid, row, code, &texts);
        // A code cell that is left out may reach into a row below, and push its cells away.
        let is_pushed =
            !begins_here && matches!(problem, Some(Problem::Overlap(_) | Problem::Longer(_)));
        let word = text.split(' ').next().filter(|_| columns.len() > width);
        let is_skipped =
            skip_rows.contains(text) || word.is_some_and(|word| skip_rows.contains(word));
        if is_skipped && !is_pushed {
            continue;
        }
        if let Some(problem) = problem {
            let line = row.line;
            wrong.push(WrongRow {
                problem,
                line,
                number,
                text,
                begins_here,
            });
        } else {
            let cells = row.cells.iter().flatten();
            let cells = cells.map(|cell| Rc::clone(&texts[*cell])).collect();
            let cells = if columns.len() > width {
                split(cells, code, columns)
            } else {
                cells
            };
            rows.push(TableRow { number, cells });
        }
    }
    let kept = rows
        .iter()
        .map(|row| row.cells[code].text.as_str())
        .collect();
    report(table, width, wrong, &kept, diagnostics);
    rows
}

fn problem<'g>(
    grid: &Grid<'_>,
    row: &GridRow,
    code: usize,
    texts: &'g [Rc<Cell>],
) -> Option<Problem<'g>> {
    let header = grid.header_row();
    let filled = row.cells.iter().flatten().count();
    if let Some(cell) = row.overlap {
        return Some(Problem::Overlap(&texts[cell]));
    }
    if row.width > header.width {
        return Some(Problem::Longer(row.width));
    }
    if filled < header.width {
        return Some(Problem::Shorter(filled));
    }
    if row.cells[code] == header.cells[code] {
        return Some(Problem::InHeader);
    }
    let names = |row: &GridRow| -> Vec<&str> {
        let cells = row.cells.iter().flatten();
        cells.map(|cell| texts[*cell].text.as_str()).collect()
    };
    let is_header = grid.has_header_cells(row)
        && names(row)[code].contains(char::is_alphabetic)
        && !names(row)[code].contains(char::is_numeric)
        && names(row) != names(header);
    is_header.then_some(Problem::SecondHeader)
}

/// Splits the cell of the code after its first word, unless it lies over other columns that are read.
fn split(mut cells: Vec<Rc<Cell>>, code: usize, columns: &[Column]) -> Vec<Rc<Cell>> {
    let cell = Rc::clone(&cells[code]);
    let others = cells[code + 1..].iter().zip(&columns[code + 2..]);
    let mut others = others.chain(cells[..code].iter().zip(&columns[..code]));
    let is_shared =
        others.any(|(other, column)| column.role != Role::Unread && Rc::ptr_eq(other, &cell));
    let parts =
        if is_shared || cells.iter().all(|other| Rc::ptr_eq(other, &cell)) && cells.len() > 1 {
            [Rc::clone(&cell), cell]
        } else {
            let (code, rest) = cell.text.split_once(' ').unwrap_or((&cell.text, ""));
            let line = cell.line;
            [code, rest].map(|text| {
                Rc::new(Cell {
                    text: text.to_owned(),
                    line,
                })
            })
        };
    cells.splice(code..=code, parts);
    cells
}

/// Reports rows that cannot be read; those that `skip_rows` can leave out for the same reason are one error.
fn report(
    table: usize,
    width: usize,
    wrong: Vec<WrongRow<'_>>,
    kept: &HashSet<&str>,
    diagnostics: &mut Diagnostics,
) {
    // With the text of a good row, the argument would leave out that one too.
    let can_skip = |row: &WrongRow<'_>| row.begins_here && !kept.contains(row.text);
    let (mut longer, mut shorter) = (Vec::new(), Vec::new());
    for row in wrong {
        match row.problem {
            Problem::Longer(_) if can_skip(&row) => longer.push(row),
            Problem::Shorter(_) if can_skip(&row) => shorter.push(row),
            Problem::Shorter(_) => diagnostics.page(row.error(table, width).help(WRONG_PAGE)),
            _ => diagnostics.page(row.error(table, width)),
        }
    }
    for rows in [longer, shorter] {
        let Some((first, others)) = rows.split_first() else {
            continue;
        };
        let mut error = first.error(table, width);
        if !others.is_empty() {
            let others = listed(others.iter().map(|row| row.number), ", ");
            error = error.note(format!("the table has the same error in row {others}"));
        }
        let mut texts: Vec<&str> = rows.iter().map(|row| row.text).collect();
        texts.dedup();
        diagnostics.page(error.help(skip_rows_help(texts)));
    }
}

impl WrongRow<'_> {
    fn error(&self, table: usize, width: usize) -> PageError {
        let error = |cause, problem: &str| {
            let place = match self.problem {
                Problem::Overlap(cell) => cell.place(),
                _ => Place::line(self.line),
            };
            PageError::new(cause, place, problem).position(position(table, self.number))
        };
        let wrong_width = |than, found| {
            let columns = if found == 1 { "column" } else { "columns" };
            let problem = format!(
                "the row is {than} than the header row: it has {found} {columns}, but the header row has {width}"
            );
            error(Cause::Width, &problem).note("a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\\|`")
        };
        match self.problem {
            Problem::Overlap(_) => error(Cause::Width, "the cell overlaps another cell")
                .note("a `rowspan` or `colspan` here or in a row above is too large")
                .help(WRONG_PAGE),
            Problem::Longer(found) => wrong_width("longer", found).help(WRONG_PAGE),
            Problem::Shorter(found) => wrong_width("shorter", found),
            Problem::InHeader => error(
                Cause::Row,
                "the code cell of the header row reaches into this row",
            )
            .note("outside of `<thead>`, only one row is the header row")
            .help("put the rows of the header into `<thead>` in your copy of the page"),
            Problem::SecondHeader => {
                let text = literals([self.text]);
                error(Cause::Row, "the row is a header row with other names, or in another order, than the first one")
                    .help("if the columns of the rows below it are these, begin another table with it in your copy of the page")
                    .help(format!("if they are not, leave it out: `skip_rows({text})`"))
            }
        }
    }
}
