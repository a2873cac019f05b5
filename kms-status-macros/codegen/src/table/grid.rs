//! A table's cells in rows and columns, as [WHATWG's table model] lays them out.
//!
//! [WHATWG's table model]: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table

use std::ops::Range;

use scraper::ElementRef;

use super::text::{self, Reading};
use crate::{diagnostics::Place, page::Page};

/// "If colspan is greater than 1000, let it be 1000 instead."
const MOST_COLUMNS_SPANNED: usize = 1_000;

/// The rows of a table: those of the first `<thead>`, then the others, those of `<tfoot>` last.
pub(super) struct Grid<'p> {
    cells: Vec<GridCell<'p>>,
    rows: Vec<GridRow>,
    /// The index of the header row.
    header: usize,
}

struct GridCell<'p> {
    element: ElementRef<'p>,
    columns: Range<usize>,
}

pub(super) struct GridRow {
    pub(super) line: usize,
    /// The index of the cell in each column, up to the last column of the header row.
    pub(super) cells: Vec<Option<usize>>,
    /// The cells that begin in this row.
    pub(super) starting: Range<usize>,
    /// How many columns the row spans.
    pub(super) width: usize,
    /// A cell that overlaps another one.
    pub(super) overlap: Option<usize>,
}

impl<'p> Grid<'p> {
    /// Lays out the rows; `None` if the table has none.
    pub(super) fn lay_out(page: &Page, table: ElementRef<'p>) -> Option<Self> {
        let (mut head, mut bodies, mut feet) = (Vec::new(), Vec::new(), Vec::new());
        for group in table.child_elements() {
            let mut rows: Vec<ElementRef<'p>> = group.child_elements().collect();
            rows.retain(|row| row.value().name() == "tr");
            match group.value().name() {
                "thead" if head.is_empty() => head = rows,
                "tfoot" => feet.push(rows),
                _ => bodies.push(rows),
            }
        }
        let last_of_head = head.iter().rposition(has_cells);
        let header =
            last_of_head.unwrap_or_else(|| head.len() + header_row_index(&bodies.concat()));
        let mut layout = Layout {
            grid: Self {
                cells: Vec::new(),
                rows: Vec::new(),
                header,
            },
            columns: usize::MAX,
            last: Vec::new(),
        };
        for group in [vec![head], bodies, feet].concat() {
            let end = layout.grid.rows.len() + group.len();
            for row in group {
                layout.add(page, row, end);
            }
        }
        Some(layout.grid).filter(|grid| grid.header < grid.rows.len())
    }

    pub(super) fn height(&self) -> usize {
        self.rows.len()
    }

    pub(super) fn header_row(&self) -> &GridRow {
        &self.rows[self.header]
    }

    /// The rows below the header row, numbered from 1. Rows in which no cell begins are left out.
    pub(super) fn rows_below(&self) -> impl Iterator<Item = (usize, &GridRow)> {
        let rows = (1..).zip(&self.rows[self.header + 1..]);
        rows.filter(|(_, row)| !row.starting.is_empty() || row.width > self.header_row().width)
    }

    /// The cells that begin in the row.
    pub(super) fn cells_starting(&self, row: &GridRow) -> impl Iterator<Item = ElementRef<'p>> {
        let cells = &self.cells[row.starting.clone()];
        cells.iter().map(|cell| cell.element)
    }

    /// Whether several cells begin in the row, and all of them are header cells.
    pub(super) fn has_header_cells(&self, row: &GridRow) -> bool {
        let mut cells = self.cells[row.starting.clone()].iter();
        cells.len() > 1 && cells.all(|cell| cell.element.value().name() == "th")
    }

    /// The names of the columns; empty where the header row has no cell.
    pub(super) fn names(&self, page: &Page) -> Vec<String> {
        self.row_texts(page, self.header_row())
    }

    /// The title of the table: the text of its first row, if that is above the header row and has only one text.
    pub(super) fn title(&self, page: &Page) -> Option<String> {
        let mut texts = self.row_texts(page, &self.rows[0]);
        texts.dedup();
        texts.pop().filter(|_| self.header > 0 && texts.is_empty())
    }

    fn row_texts(&self, page: &Page, row: &GridRow) -> Vec<String> {
        let texts = row.cells.iter().map(|cell| {
            let cell = cell.map(|cell| self.cells[cell].element);
            cell.map_or(String::new(), |cell| {
                text::read_text(page, cell, Reading::Text).text
            })
        });
        texts.collect()
    }

    /// The text of each cell, in the order of the cells. Those in the columns for which `is_read_as_code` is true are read as
    /// codes.
    pub(super) fn texts(&self, page: &Page, is_read_as_code: impl Fn(usize) -> bool) -> Vec<Place> {
        let texts = self.cells.iter().map(|cell| {
            let reading = if cell.columns.clone().any(&is_read_as_code) {
                Reading::Code
            } else {
                Reading::Text
            };
            text::read_text(page, cell.element, reading)
        });
        texts.collect()
    }
}

fn is_cell(element: &ElementRef<'_>) -> bool {
    matches!(element.value().name(), "td" | "th")
}

fn has_cells(row: &ElementRef<'_>) -> bool {
    row.child_elements().any(|element| is_cell(&element))
}

/// The header row of a table without `<thead>`: the first row that is neither empty nor a single cell over several
/// columns.
fn header_row_index(rows: &[ElementRef<'_>]) -> usize {
    let is_title = |row: &ElementRef<'_>| {
        let mut cells = row.child_elements().filter(is_cell);
        let first = cells.next();
        cells.next().is_none() && first.is_none_or(|cell| span(cell, "colspan", 1) > 1)
    };
    let header = rows.iter().position(|row| !is_title(row));
    header.unwrap_or_default()
}

impl GridRow {
    /// Whether there are several columns, and one cell spans all of them.
    pub(super) fn spans_all(&self) -> bool {
        self.cells.len() > 1 && self.cells.iter().all(|cell| *cell == self.cells[0])
    }
}

/// The state of the algorithm for processing row groups.
struct Layout<'p> {
    grid: Grid<'p>,
    /// The most columns that are laid out. There is no limit up to and including the header row. Below it, the limit is the
    /// width of the header row.
    columns: usize,
    /// For each column, the cell that was laid there last, and the first row that this cell does not reach.
    last: Vec<(usize, usize)>,
}

impl<'p> Layout<'p> {
    /// Lays out a row, and every span that reaches into it. The row group ends above the row `group_end`.
    fn add(&mut self, page: &Page, row: ElementRef<'p>, group_end: usize) {
        let index = self.grid.rows.len();
        let first = self.grid.cells.len();
        let mut column = 0;
        let mut overlap = None;
        for element in row.child_elements().filter(is_cell) {
            while self.last.get(column).is_some_and(|(_, end)| index < *end) {
                column += 1;
            }
            let spanned = span(element, "colspan", 1).min(MOST_COLUMNS_SPANNED);
            let columns = column..column + spanned;
            column = columns.end;
            if columns.start >= self.columns {
                continue;
            }
            // `rowspan="0"` means all remaining rows of the group.
            let rows_spanned = span(element, "rowspan", usize::MAX);
            let end = index.saturating_add(rows_spanned).min(group_end);
            let cell = (self.grid.cells.len(), end);
            for column in columns.start..columns.end.min(self.columns) {
                match self.last.get_mut(column) {
                    Some(before) => {
                        if index < before.1 {
                            overlap.get_or_insert(cell.0);
                        }
                        *before = cell;
                    }
                    None => self.last.push(cell),
                }
            }
            self.grid.cells.push(GridCell { element, columns });
        }
        let reached = self.last.iter().rposition(|(_, end)| index < *end);
        let width = column.max(reached.map_or(0, |last| last + 1));
        let mut cells = Vec::new();
        for (cell, end) in self.last.iter().take(width) {
            cells.push((index < *end).then_some(*cell));
        }
        if index == self.grid.header {
            self.columns = width;
            self.last.truncate(width);
        }
        self.grid.rows.push(GridRow {
            line: page.line(row.id()),
            cells,
            starting: first..self.grid.cells.len(),
            width,
            overlap,
        });
    }
}

/// How many columns or rows a cell spans, by the [rules for parsing non-negative integers].
///
/// [rules for parsing non-negative integers]: https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-non-negative-integers
fn span(cell: ElementRef<'_>, name: &str, if_zero: usize) -> usize {
    let Some(text) = cell.attr(name) else {
        return 1;
    };
    let text = text.trim_ascii_start();
    let text = text.strip_prefix('+').unwrap_or(text);
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    match &text[..length] {
        "" => 1,
        digits => match digits.parse().unwrap_or(usize::MAX) {
            0 => if_zero,
            number => number,
        },
    }
}
