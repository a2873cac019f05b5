//! The header rows of the page's tables, and which argument names each.

use std::collections::HashSet;

use ego_tree::NodeId;
use scraper::ElementRef;

use super::{grid::Grid, text};
use crate::{
    arguments::{Arguments, Column, Columns},
    diagnostics::{Diagnostics, PageError, Place, nearest},
    page::Page,
};

/// How many rows a table may have.
const MOST_ROWS: usize = 65_535;

/// How many columns the header rows of a page may have together: 90,000 tables of `<th colspan=1000>` in 4 MiB would be
/// 90 million names.
const MOST_COLUMNS: usize = 10_000;

/// The header row of a table that counts.
pub(super) struct Header<'p> {
    pub(super) table: NodeId,
    pub(super) grid: Grid<'p>,
    pub(super) names: Names,
    /// Counted from 1, over all tables that count.
    pub(super) number: usize,
    pub(super) line: usize,
    pub(super) claim: Claim,
}

impl Header<'_> {
    pub(super) fn place(&self) -> Place {
        Place::line(self.line)
    }

    /// Whether these are the names of the columns, in any order.
    pub(super) fn is_named_as(&self, columns: &Columns) -> bool {
        in_order_of(&self.names, &columns.columns, |name, column| name == column).is_some()
    }
}

/// The texts of a header row; `None` for one that is too long to be a name.
pub(super) type Names = Vec<Option<String>>;

/// What the arguments say of a table.
pub(super) enum Claim {
    /// Read by the `columns` of this index, which has its columns in this order.
    Read(usize, Vec<Column>),
    /// No argument has exactly these names, but the `columns` of this index comes near.
    Near(usize, Vec<Column>),
    /// Left out by the `skip` of this index.
    Skip(usize),
    None,
}

impl Claim {
    fn of(names: &Names, arguments: &Arguments) -> Self {
        let read = |is_named: fn(&str, &str) -> bool| {
            let mut columns = arguments.columns.iter().enumerate();
            columns.find_map(|(index, claim)| {
                Some((index, in_order_of(names, &claim.columns, is_named)?))
            })
        };
        if let Some((index, columns)) = read(|name, column| name == column) {
            return Self::Read(index, columns);
        }
        let is_skipped = |names: &Names, skipped: &[String]| {
            names.len() == skipped.len()
                && names
                    .iter()
                    .zip(skipped)
                    .all(|(name, skipped)| name.as_ref() == Some(skipped))
        };
        let mut skips = arguments.skips.iter();
        if let Some(index) = skips.position(|skip| is_skipped(names, &skip.names)) {
            return Self::Skip(index);
        }
        match read(|name, column| nearest(name, [column]).is_some()) {
            Some((index, columns)) => Self::Near(index, columns),
            None => Self::None,
        }
    }

    /// What the columns hold, in the order of the table; a guess where the names are a little off, so that the errors
    /// below are reported in the same build.
    pub(super) fn columns(&self) -> Option<&[Column]> {
        match self {
            Self::Read(_, columns) | Self::Near(_, columns) => Some(columns),
            Self::Skip(_) | Self::None => None,
        }
    }
}

/// The columns in the order in which the header row has them; `None` unless each name there is one of theirs.
pub(super) fn in_order_of(
    names: &Names,
    columns: &[Column],
    is_named: impl Fn(&str, &str) -> bool,
) -> Option<Vec<Column>> {
    if names.len() != columns.len() {
        return None;
    }
    let mut left: Vec<&Column> = columns.iter().collect();
    let mut ordered = Vec::new();
    for name in names {
        let name = name.as_ref()?;
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

/// The header rows of a page.
pub(super) struct Headers<'p> {
    pub(super) headers: Vec<Header<'p>>,
    /// Whether something that counts could not be read as a table.
    pub(super) any_unreadable: bool,
}

/// Reads the header rows of all tables that count, in page order.
pub(super) fn read<'p>(
    page: &'p Page,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) -> Headers<'p> {
    let mut headers = Headers {
        headers: Vec::new(),
        any_unreadable: page.hides_tables,
    };
    let mut read = HashSet::new();
    let mut number = 0;
    let mut columns = 0;
    let mut other = None;
    for table in page.tree.select(&arguments.select.selector) {
        if !counts(table, &read) {
            continue;
        }
        if table.value().name() != "table" {
            other.get_or_insert(table);
            continue;
        }
        let header = header_row(page, table, number + 1, MOST_COLUMNS - columns);
        number += 1;
        match header {
            Ok(None) => number -= 1,
            Ok(Some(mut header)) => {
                columns += header.names.len();
                header.claim = Claim::of(&header.names, arguments);
                if header.claim.columns().is_some() {
                    read.insert(table.id());
                }
                headers.headers.push(header);
            }
            Err(error) => {
                headers.any_unreadable = true;
                diagnostics.page(error);
            }
        }
    }
    if let Some(other) = other {
        headers.any_unreadable = true;
        diagnostics.page(not_a_table(page, other));
    }
    headers
}

fn not_a_table(page: &Page, element: ElementRef<'_>) -> PageError {
    let place = Place::line(page.line(element.id()));
    let name = element.value().name();
    PageError::new(
        place,
        format!("`select` matches a `<{name}>`, expected a `<table>`"),
    )
    .help("write a selector of tables, such as `select = \"table.codes\"`")
}

/// Whether a table counts: one inside a cell of a table that is read is text of that cell.
fn counts(table: ElementRef<'_>, read: &HashSet<NodeId>) -> bool {
    let mut in_cell = false;
    for outer in table.ancestors().filter_map(ElementRef::wrap) {
        match outer.value().name() {
            "template" => return false,
            "td" | "th" => in_cell = true,
            "table" if in_cell && read.contains(&outer.id()) => return false,
            "table" => in_cell = false,
            _ => {}
        }
    }
    true
}

fn header_row<'p>(
    page: &Page,
    table: ElementRef<'p>,
    number: usize,
    most_columns: usize,
) -> Result<Option<Header<'p>>, PageError> {
    let line = page.line(table.id());
    let error = |problem: &str| {
        let place = Place::line(line);
        let error = PageError::new(place, problem).position(format!("table {number}"));
        Err(error.help("leave the table out: write a `select` that does not match it"))
    };
    let Some(grid) = Grid::of(table) else {
        return Ok(None);
    };
    if grid.height() > MOST_ROWS {
        return error("the table has more than 65,535 rows");
    }
    let cells = grid.header_cells(most_columns + 1);
    if cells.len() > most_columns {
        return error("the header rows up to this table have more than 10,000 columns");
    }
    let names = cells.iter().map(|cell| match cell {
        Some(cell) => text::name(page, *cell),
        None => Some(String::new()),
    });
    Ok(Some(Header {
        table: table.id(),
        names: names.collect(),
        grid,
        number,
        line,
        claim: Claim::None,
    }))
}

/// Reports what damages a table, unless it is left out.
pub(super) fn report_damage(page: &Page, headers: &Headers<'_>, diagnostics: &mut Diagnostics) {
    let headers = headers.headers.iter();
    let kept = headers.filter(|header| !matches!(header.claim, Claim::Skip(_)));
    let kept: HashSet<NodeId> = kept.map(|header| header.table).collect();
    let is_kept = |table: NodeId| {
        let table = page.tree.tree.get(table);
        table.is_some_and(|table| {
            kept.contains(&table.id()) || table.ancestors().any(|outer| kept.contains(&outer.id()))
        })
    };
    for damage in &page.damage {
        if damage.table.is_none_or(is_kept) {
            diagnostics.page(damage.error());
        }
    }
}
