//! A table's cells in rows and columns, as [WHATWG's table model] lays them out.
//!
//! [WHATWG's table model]: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table

use scraper::ElementRef;

/// "If colspan is greater than 1000, let it be 1000 instead."
const MOST_COLUMNS_SPANNED: usize = 1_000;

/// "If rowspan is greater than 65534, let it be 65534 instead."
const MOST_ROWS_SPANNED: usize = 65_534;

/// A table by its row groups, in the order in which they are laid out.
pub(super) struct Grid<'p> {
    groups: Vec<Vec<ElementRef<'p>>>,
    /// The group and the row in it that is the header row.
    header: (usize, usize),
}

/// The cells of some rows, each once, and the rows that refer to them.
#[derive(Default)]
pub(super) struct Layout<'p> {
    pub(super) cells: Vec<ElementRef<'p>>,
    pub(super) rows: Vec<LaidRow<'p>>,
}

pub(super) struct LaidRow<'p> {
    pub(super) element: ElementRef<'p>,
    /// The index of the cell in each column, as far as columns were asked for.
    pub(super) slots: Vec<Option<usize>>,
    /// How many columns the row reaches over.
    pub(super) width: usize,
    /// A cell that lies over another one.
    pub(super) overlap: Option<usize>,
}

impl<'p> Grid<'p> {
    /// Reads the rows; `None` where there are none.
    pub(super) fn of(table: ElementRef<'p>) -> Option<Self> {
        let mut head = None;
        let mut groups = Vec::new();
        let mut feet = Vec::new();
        for section in table.child_elements() {
            let rows: Vec<_> = rows_of(section).collect();
            if rows.is_empty() {
                continue;
            }
            match section.value().name() {
                "tfoot" => feet.push(rows),
                "thead" if head.is_none() => {
                    head = Some((groups.len(), rows.len() - 1));
                    groups.push(rows);
                }
                _ => groups.push(rows),
            }
        }
        groups.append(&mut feet);
        (!groups.is_empty()).then(|| Self {
            groups,
            header: head.unwrap_or_default(),
        })
    }

    pub(super) fn height(&self) -> usize {
        self.groups.iter().map(Vec::len).sum()
    }

    /// The cells of the header row, column by column, as far as `most` columns; none where no cell lies.
    pub(super) fn header_cells(&self, most: usize) -> Vec<Option<ElementRef<'p>>> {
        let (group, last) = self.header;
        let group = &self.groups[group];
        let mut layout = Layout::default();
        layout.lay(&group[..=last], group.len(), most, last);
        let Some(row) = layout.rows.pop() else {
            return Vec::new();
        };
        let cells = row.slots.iter().take(row.width);
        cells
            .map(|slot| slot.map(|cell| layout.cells[cell]))
            .collect()
    }

    /// The rows below the header row, as far as so many columns, and so many rows of each group.
    pub(super) fn rows_below(&self, columns: usize, rows: usize) -> Layout<'p> {
        let mut layout = Layout::default();
        for (index, group) in self.groups.iter().enumerate() {
            // In `<thead>`, the rows above the header row are headers too.
            let above = if index == self.header.0 {
                self.header.1 + 1
            } else {
                0
            };
            layout.lay(&group[..group.len().min(rows)], group.len(), columns, above);
        }
        layout
    }
}

fn rows_of(group: ElementRef<'_>) -> impl Iterator<Item = ElementRef<'_>> {
    let is_group = matches!(group.value().name(), "thead" | "tbody" | "tfoot");
    group
        .child_elements()
        .filter(move |element| is_group && element.value().name() == "tr")
}

impl<'p> Layout<'p> {
    /// The algorithm for processing row groups, for the first rows of a group of `height` rows: a cell spans no further
    /// than its group. The rows above `first` are not kept: 60,000 in `<thead>` of `<td rowspan=65534 colspan=1000>` were 9 GiB.
    fn lay(&mut self, rows: &[ElementRef<'p>], height: usize, columns: usize, first: usize) {
        // For each column, the cell that was laid there last, and the first row that it does not reach.
        let mut spans: Vec<(usize, usize)> = Vec::new();
        for (index, row) in rows.iter().enumerate() {
            let covers = |spans: &[(usize, usize)], column: usize| {
                spans.get(column).is_some_and(|(_, end)| index < *end)
            };
            let mut column = 0;
            let mut overlap = None;
            for cell in row.child_elements().filter(is_cell) {
                while covers(&spans, column) {
                    column += 1;
                }
                let covered = column..column + colspan(cell);
                let end = index + rowspan(cell, height - index);
                column = covered.end;
                self.cells.push(cell);
                let number = self.cells.len() - 1;
                for column in covered.start..covered.end.min(columns) {
                    if covers(&spans, column) {
                        overlap = overlap.or(Some(number));
                    }
                    if spans.len() <= column {
                        spans.resize(column + 1, (0, 0));
                    }
                    spans[column] = (number, end);
                }
            }
            if index < first {
                continue;
            }
            let slots = spans
                .iter()
                .map(|(cell, end)| (index < *end).then_some(*cell));
            let slots: Vec<_> = slots.collect();
            let last = slots.iter().rposition(Option::is_some);
            self.rows.push(LaidRow {
                element: *row,
                width: column.max(last.map_or(0, |last| last + 1)),
                slots,
                overlap,
            });
        }
    }
}

fn is_cell(element: &ElementRef<'_>) -> bool {
    matches!(element.value().name(), "td" | "th")
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
