//! A table's cells in rows and columns, as [WHATWG's table model] lays them out.
//!
//! [WHATWG's table model]: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table

use std::ops::Range;

use scraper::ElementRef;

use crate::diagnostics::PageFault;

/// How many rows a table may have.
const MOST_ROWS: usize = 65_535;

/// How many columns a table may have.
const MOST_COLUMNS: usize = 1_000;

/// "If colspan is greater than 1000, let it be 1000 instead."
const MOST_COLUMNS_SPANNED: usize = 1_000;

/// "If rowspan is greater than 65534, let it be 65534 instead."
const MOST_ROWS_SPANNED: usize = 65_534;

/// A table by its row groups, in the order in which they are laid out.
pub(super) struct Grid<'p> {
    groups: Vec<Vec<ElementRef<'p>>>,
    /// The group and the row in it that is the header row.
    header: (usize, usize),
    /// The cells of the header row, column by column. A column that no cell lies in has none.
    pub(super) header_cells: Vec<Option<ElementRef<'p>>>,
}

/// What a table may not be.
pub(super) enum Limit {
    TooManyRows,
    TooManyColumns,
}

impl Limit {
    pub(super) fn fault(&self, place: Range<usize>, number: usize) -> PageFault {
        let help = "keep only the part of the page that holds status codes";
        let problem = match self {
            Self::TooManyRows => "the table has more than 65,535 rows",
            Self::TooManyColumns => "the header row has more than 1,000 columns",
        };
        PageFault::new(place, problem)
            .position(format!("table {number}"))
            .help(help)
    }
}

/// The rows below the header row, and the cells that their slots refer to.
pub(super) struct Laid<'p> {
    pub(super) rows: Vec<LaidRow<'p>>,
    pub(super) cells: Vec<ElementRef<'p>>,
}

pub(super) struct LaidRow<'p> {
    pub(super) element: ElementRef<'p>,
    /// The index of the cell in each column, as far as the header row goes.
    pub(super) slots: Vec<Option<usize>>,
    /// How many columns the row reaches over, however many the header row has.
    pub(super) width: usize,
    /// A cell that lies over another one.
    pub(super) overlap: Option<ElementRef<'p>>,
}

impl LaidRow<'_> {
    /// How many columns have a cell.
    pub(super) fn covered(&self) -> usize {
        let empty = self.slots.iter().filter(|slot| slot.is_none()).count();
        self.width.max(self.slots.len()) - empty
    }
}

impl<'p> Grid<'p> {
    /// Reads the rows; `None` where there are none.
    pub(super) fn of(table: ElementRef<'p>) -> Result<Option<Self>, Limit> {
        let mut head = None;
        let mut groups = Vec::new();
        let mut feet = Vec::new();
        let mut rows = 0;
        for element in table.child_elements() {
            let name = element.value().name();
            let group: Vec<_> = match name {
                "tr" => vec![element],
                "thead" | "tbody" | "tfoot" => rows_of(element).collect(),
                _ => continue,
            };
            rows += group.len();
            if group.is_empty() {
                continue;
            }
            match name {
                "tfoot" => feet.push(group),
                "thead" if head.is_none() => {
                    head = Some((groups.len(), group.len() - 1));
                    groups.push(group);
                }
                _ => groups.push(group),
            }
        }
        groups.append(&mut feet);
        if groups.is_empty() {
            return Ok(None);
        }
        if rows > MOST_ROWS {
            return Err(Limit::TooManyRows);
        }
        let header = head.unwrap_or_default();
        let header_cells = header_cells(&groups[header.0], header.1);
        if header_cells.len() > MOST_COLUMNS {
            return Err(Limit::TooManyColumns);
        }
        Ok(Some(Self {
            groups,
            header,
            header_cells,
        }))
    }

    /// The rows below the header row, laid over as many columns as it has.
    pub(super) fn rows_below(&self, columns: usize) -> Laid<'p> {
        let mut rows = Vec::new();
        let mut cells = Vec::new();
        for (index, group) in self.groups.iter().enumerate() {
            let mut layout = Layout::new(columns);
            for (row, element) in group.iter().enumerate() {
                let laying = layout.lay(row, group.len(), *element, &mut cells);
                if !self.is_header(index, row) {
                    let mut slots = layout.slots(row);
                    let width = laying.width.max(width_of(&slots));
                    slots.resize(columns, None);
                    rows.push(LaidRow {
                        element: *element,
                        slots,
                        width,
                        overlap: laying.overlap,
                    });
                }
            }
        }
        Laid { rows, cells }
    }

    /// Whether a row is the header row or stands above it in `<thead>`.
    fn is_header(&self, group: usize, row: usize) -> bool {
        group == self.header.0 && row <= self.header.1
    }
}

/// The cells of the header row: the last row of `<thead>`, or the first row.
fn header_cells<'p>(group: &[ElementRef<'p>], last: usize) -> Vec<Option<ElementRef<'p>>> {
    let mut cells = Vec::new();
    let mut layout = Layout::new(MOST_COLUMNS + 1);
    for (index, row) in group[..=last].iter().enumerate() {
        layout.lay(index, group.len(), *row, &mut cells);
    }
    let slots = layout.slots(last);
    let width = width_of(&slots);
    let cells = slots[..width]
        .iter()
        .map(|slot| slot.map(|cell| cells[cell]));
    cells.collect()
}

/// How many columns there are up to the last one with a cell.
fn width_of(slots: &[Option<usize>]) -> usize {
    let last = slots.iter().rposition(Option::is_some);
    last.map_or(0, |last| last + 1)
}

fn rows_of(group: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    group
        .child_elements()
        .filter(|element| element.value().name() == "tr")
}

/// What came of laying out the cells of a row.
struct Laying<'p> {
    width: usize,
    overlap: Option<ElementRef<'p>>,
}

/// Lays out the rows of one row group: a cell spans no further than its group.
struct Layout {
    columns: usize,
    /// For each column, the cell that was laid there last, and the first row that it does not reach.
    spans: Vec<Option<(usize, usize)>>,
}

impl Layout {
    fn new(columns: usize) -> Self {
        Self {
            columns,
            spans: Vec::new(),
        }
    }

    /// The algorithm for processing rows, for one row of a group of `rows`.
    fn lay<'p>(
        &mut self,
        row: usize,
        rows: usize,
        element: ElementRef<'p>,
        cells: &mut Vec<ElementRef<'p>>,
    ) -> Laying<'p> {
        let mut column = 0;
        let mut width = 0;
        let mut overlap = None;
        for cell in element.child_elements() {
            if !matches!(cell.value().name(), "td" | "th") {
                continue;
            }
            while self.covers(column, row) {
                column += 1;
            }
            let (columns_spanned, rows_spanned) = (colspan(cell), rowspan(cell, rows - row));
            let covered = column..(column + columns_spanned).min(self.columns);
            if overlap.is_none() && covered.clone().any(|column| self.covers(column, row)) {
                overlap = Some(cell);
            }
            if !covered.is_empty() {
                cells.push(cell);
            }
            for column in covered {
                self.cover(column, cells.len() - 1, row + rows_spanned);
            }
            column += columns_spanned;
            width = column;
        }
        Laying { width, overlap }
    }

    /// The cell in each column of a row.
    fn slots(&self, row: usize) -> Vec<Option<usize>> {
        let columns = 0..self.spans.len();
        columns.map(|column| self.cell(column, row)).collect()
    }

    fn cell(&self, column: usize, row: usize) -> Option<usize> {
        let (cell, end) = (*self.spans.get(column)?)?;
        (row < end).then_some(cell)
    }

    fn covers(&self, column: usize, row: usize) -> bool {
        self.cell(column, row).is_some()
    }

    fn cover(&mut self, column: usize, cell: usize, end: usize) {
        if column >= self.spans.len() {
            self.spans.resize(column + 1, None);
        }
        self.spans[column] = Some((cell, end));
    }
}

/// The attribute by its name: scraper's own way makes an atom of the name each time.
fn attribute<'p>(cell: ElementRef<'p>, name: &str) -> Option<&'p str> {
    let mut attributes = cell.value().attrs();
    let found = attributes.find(|(known, _)| *known == name);
    found.map(|(_, value)| value)
}

fn colspan(cell: ElementRef<'_>) -> usize {
    match span(attribute(cell, "colspan")) {
        Some(columns @ 1..) => columns.min(MOST_COLUMNS_SPANNED),
        _ => 1,
    }
}

/// How many rows a cell spans, of those that are left in its group; 0 stands for all of them.
fn rowspan(cell: ElementRef<'_>, left: usize) -> usize {
    match span(attribute(cell, "rowspan")) {
        Some(0) => left,
        Some(rows) => rows.min(MOST_ROWS_SPANNED).min(left),
        None => 1,
    }
}

/// The [rules for parsing non-negative integers].
///
/// [rules for parsing non-negative integers]: https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-non-negative-integers
fn span(attribute: Option<&str>) -> Option<usize> {
    let text = attribute?.trim_ascii_start();
    let text = text.strip_prefix('+').unwrap_or(text);
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    match &text[..length] {
        "" => None,
        digits => Some(digits.parse().unwrap_or(usize::MAX)),
    }
}

#[cfg(test)]
mod tests {
    use super::span;

    #[test]
    fn a_span_is_read_by_the_rules_for_non_negative_integers() {
        for (attribute, expected) in [
            (None, None),
            (Some(""), None),
            (Some("2"), Some(2)),
            (Some(" \t2"), Some(2)),
            (Some("+2"), Some(2)),
            (Some("2.9"), Some(2)),
            (Some("2 columns"), Some(2)),
            (Some("0"), Some(0)),
            (Some("007"), Some(7)),
            (Some("-1"), None),
            (Some("two"), None),
            (Some("99999999999999999999999"), Some(usize::MAX)),
        ] {
            assert_eq!(span(attribute), expected, "{attribute:?}");
        }
    }
}
