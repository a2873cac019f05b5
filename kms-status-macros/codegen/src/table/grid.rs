//! A table's cells in rows and columns, as [WHATWG's table model] lays them out.
//!
//! [WHATWG's table model]: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table

use std::{ops::Range, rc::Rc};

use scraper::ElementRef;

use super::{
    Cell,
    text::{self, LONGEST_NAME},
};
use crate::page::Page;

/// "If colspan is greater than 1000, let it be 1000 instead."
const MOST_COLUMNS_SPANNED: usize = 1_000;

/// The rows of a table: those of the first `<thead>`, then the others, those of `<tfoot>` last.
pub(super) struct Grid<'p> {
    page: &'p Page,
    /// Each with the number of the row at which its row group ends, and with it every span.
    rows: Vec<(ElementRef<'p>, usize)>,
    /// Which of them is the header row.
    header: usize,
}

pub(super) struct LaidRow {
    pub(super) line: usize,
    /// The cell in each column, as far as columns were asked for.
    pub(super) cells: Vec<Option<Rc<Cell>>>,
    /// How many columns the row reaches over.
    pub(super) width: usize,
    /// A cell that lies over another one.
    pub(super) overlap: Option<Rc<Cell>>,
}

impl<'p> Grid<'p> {
    /// Reads the rows; `None` where there are none.
    pub(super) fn of(page: &'p Page, table: ElementRef<'p>) -> Option<Self> {
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
        let header = head.len().saturating_sub(1);
        let mut rows = Vec::new();
        for group in [vec![head], bodies, feet].concat() {
            let end = rows.len() + group.len();
            for row in group {
                rows.push((row, end));
            }
        }
        (!rows.is_empty()).then_some(Self { page, rows, header })
    }

    pub(super) fn height(&self) -> usize {
        self.rows.len()
    }

    /// The cells of the header row, column by column, as far as `most` columns; none where no cell lies.
    pub(super) fn header_cells(&self, most: usize) -> Vec<Option<Rc<Cell>>> {
        let mut laid = self.lay(self.header..self.header + 1, most, LONGEST_NAME);
        laid.pop().map_or_else(Vec::new, |row| row.cells)
    }

    /// The rows below the header row, as far as so many columns.
    pub(super) fn rows_below(&self, columns: usize) -> Vec<LaidRow> {
        self.lay(self.header + 1..self.rows.len(), columns, usize::MAX)
    }

    /// The start of the texts in the first rows below the header row.
    pub(super) fn sample(&self, rows: usize, columns: usize) -> Vec<LaidRow> {
        let first = self.header + 1;
        self.lay(first..first + rows, columns, LONGEST_NAME)
    }

    /// The algorithm for processing row groups. The rows above those asked for are laid, but not kept: 60,000 in
    /// `<thead>` of `<td rowspan=65534 colspan=1000>` were 9 GiB.
    fn lay(&self, kept: Range<usize>, columns: usize, enough: usize) -> Vec<LaidRow> {
        let mut laid = Vec::new();
        let mut read = Vec::new();
        // For each column, which of those was laid there last, and the first row that it does not reach.
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for (index, (row, group_end)) in self.rows.iter().enumerate().take(kept.end) {
            let mut column = 0;
            let mut overlap = None;
            for element in row.child_elements() {
                if !matches!(element.value().name(), "td" | "th") {
                    continue;
                }
                while spans.get(column).is_some_and(|(_, end)| index < *end) {
                    column += 1;
                }
                let columns_spanned = span(element, "colspan", 1).min(MOST_COLUMNS_SPANNED);
                let covered = column..column + columns_spanned;
                column = covered.end;
                if covered.start >= columns {
                    continue;
                }
                // 0 stands for all rows that are left in the group.
                let rows_spanned = span(element, "rowspan", usize::MAX);
                let end = index.saturating_add(rows_spanned).min(*group_end);
                let span = (read.len(), end);
                read.push(Rc::new(text::cell(self.page, element, enough)));
                for column in covered.start..covered.end.min(columns) {
                    match spans.get_mut(column) {
                        Some(before) => {
                            if index < before.1 {
                                overlap.get_or_insert(span.0);
                            }
                            *before = span;
                        }
                        None => spans.push(span),
                    }
                }
            }
            if index < kept.start {
                continue;
            }
            let last = spans.iter().rposition(|(_, end)| index < *end);
            let width = column.max(last.map_or(0, |last| last + 1));
            let mut cells = Vec::new();
            for (cell, end) in spans.iter().take(width) {
                cells.push((index < *end).then(|| Rc::clone(&read[*cell])));
            }
            laid.push(LaidRow {
                line: self.page.line(row.id()),
                cells,
                width,
                overlap: overlap.map(|cell| Rc::clone(&read[cell])),
            });
        }
        laid
    }
}

/// How many columns or rows a cell spans, by the [rules for parsing non-negative integers].
///
/// [rules for parsing non-negative integers]: https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-non-negative-integers
fn span(cell: ElementRef<'_>, name: &str, of_zero: usize) -> usize {
    // By its name: scraper's own way makes an atom of the name each time.
    let Some((_, text)) = cell.value().attrs().find(|(known, _)| *known == name) else {
        return 1;
    };
    let text = text.trim_ascii_start();
    let text = text.strip_prefix('+').unwrap_or(text);
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    match &text[..length] {
        "" => 1,
        digits => match digits.parse().unwrap_or(usize::MAX) {
            0 => of_zero,
            number => number,
        },
    }
}
