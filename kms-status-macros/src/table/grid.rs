//! A table's cells in rows and columns, as [WHATWG's table model] lays them out.
//!
//! [WHATWG's table model]: https://html.spec.whatwg.org/multipage/tables.html#forming-a-table

use scraper::ElementRef;

/// "If colspan is greater than 1000, let it be 1000 instead."
const MOST_COLUMNS_SPANNED: usize = 1_000;

/// A table by its row groups, in the order in which they are laid out.
pub(super) struct Grid<'p> {
    groups: Vec<Vec<ElementRef<'p>>>,
    /// The group and the row in it that is the header row.
    header: (usize, usize),
}

pub(super) struct LaidRow<'p> {
    pub(super) element: ElementRef<'p>,
    /// The cell in each column, as far as columns were asked for.
    pub(super) cells: Vec<Option<ElementRef<'p>>>,
    /// How many columns the row reaches over.
    pub(super) width: usize,
    /// A cell that lies over another one.
    pub(super) overlap: Option<ElementRef<'p>>,
}

impl<'p> Grid<'p> {
    /// Reads the rows; `None` where there are none.
    pub(super) fn of(table: ElementRef<'p>) -> Option<Self> {
        let groups = table.child_elements().map(|group| {
            let rows = group.child_elements().filter(|row| is_one_of(row, &["tr"]));
            (group.value().name(), rows.collect::<Vec<_>>())
        });
        let mut groups: Vec<_> = groups.filter(|(_, rows)| !rows.is_empty()).collect();
        groups.sort_by_key(|(name, _)| *name == "tfoot");
        let head = groups.iter().position(|(name, _)| *name == "thead");
        let header = match head {
            Some(head) => (head, groups[head].1.len() - 1),
            None => (0, 0),
        };
        (!groups.is_empty()).then(|| Self {
            groups: groups.into_iter().map(|(_, rows)| rows).collect(),
            header,
        })
    }

    pub(super) fn height(&self) -> usize {
        self.groups.iter().map(Vec::len).sum()
    }

    /// The cells of the header row, column by column, as far as `most` columns; none where no cell lies.
    pub(super) fn header_cells(&self, most: usize) -> Vec<Option<ElementRef<'p>>> {
        let (group, last) = self.header;
        let group = &self.groups[group];
        let header = lay(&group[..=last], group.len(), most, last).pop();
        header.map_or_else(Vec::new, |mut row| {
            row.cells.truncate(row.width);
            row.cells
        })
    }

    /// The rows below the header row, as far as so many columns, and so many rows of each group.
    pub(super) fn rows_below(&self, columns: usize, rows: usize) -> Vec<LaidRow<'p>> {
        let groups = self.groups.iter().enumerate();
        let laid = groups.flat_map(|(index, group)| {
            // In `<thead>`, the rows above the header row are headers too.
            let above = if index == self.header.0 {
                self.header.1 + 1
            } else {
                0
            };
            lay(&group[..group.len().min(rows)], group.len(), columns, above)
        });
        laid.collect()
    }
}

/// The algorithm for processing row groups, for the first rows of a group of `height` rows: a cell spans no further
/// than its group. The rows above `first` are not kept: 60,000 in `<thead>` of `<td rowspan=65534 colspan=1000>` were 9 GiB.
fn lay<'p>(
    rows: &[ElementRef<'p>],
    height: usize,
    columns: usize,
    first: usize,
) -> Vec<LaidRow<'p>> {
    let mut laid = Vec::new();
    // For each column, the cell that was laid there last, and the first row that it does not reach.
    let mut spans: Vec<(ElementRef<'p>, usize)> = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let mut column = 0;
        let mut overlap = None;
        for cell in row
            .child_elements()
            .filter(|cell| is_one_of(cell, &["td", "th"]))
        {
            while spans.get(column).is_some_and(|(_, end)| index < *end) {
                column += 1;
            }
            let covered = column..column + colspan(cell);
            let end = index + rowspan(cell, height - index);
            column = covered.end;
            for column in covered.start..covered.end.min(columns) {
                match spans.get_mut(column) {
                    Some(span) => {
                        if index < span.1 {
                            overlap.get_or_insert(cell);
                        }
                        *span = (cell, end);
                    }
                    None => spans.push((cell, end)),
                }
            }
        }
        if index < first {
            continue;
        }
        let cells = spans
            .iter()
            .map(|(cell, end)| (index < *end).then_some(*cell));
        let cells: Vec<_> = cells.collect();
        let last = cells.iter().rposition(Option::is_some);
        laid.push(LaidRow {
            element: *row,
            width: column.max(last.map_or(0, |last| last + 1)),
            cells,
            overlap,
        });
    }
    laid
}

fn is_one_of(element: &ElementRef<'_>, names: &[&str]) -> bool {
    names.contains(&element.value().name())
}

fn colspan(cell: ElementRef<'_>) -> usize {
    match span(cell, "colspan") {
        Some(columns @ 1..) => columns.min(MOST_COLUMNS_SPANNED),
        _ => 1,
    }
}

/// How many rows a cell spans, of those that are left in its group; 0 stands for all of them.
fn rowspan(cell: ElementRef<'_>, left: usize) -> usize {
    match span(cell, "rowspan") {
        Some(0) => left,
        Some(rows) => rows.min(left),
        None => 1,
    }
}

/// The [rules for parsing non-negative integers].
///
/// [rules for parsing non-negative integers]: https://html.spec.whatwg.org/multipage/common-microsyntaxes.html#rules-for-parsing-non-negative-integers
fn span(cell: ElementRef<'_>, name: &str) -> Option<usize> {
    // By its name: scraper's own way makes an atom of the name each time.
    let (_, text) = cell.value().attrs().find(|(known, _)| *known == name)?;
    let text = text.trim_ascii_start();
    let text = text.strip_prefix('+').unwrap_or(text);
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    match &text[..length] {
        "" => None,
        digits => Some(digits.parse().unwrap_or(usize::MAX)),
    }
}
