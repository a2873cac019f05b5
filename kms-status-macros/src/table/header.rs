//! The header rows of the page's tables, and which argument names each.

use std::collections::HashSet;

use ego_tree::NodeId;
use scraper::ElementRef;

use super::{grid::Grid, text};
use crate::{
    arguments::{Arguments, Column},
    diagnostics::{Diagnostics, PageError, Place, literals, nearest},
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
    /// `None` where there are none, or one is too long to be named in an argument.
    pub(super) names: Option<Vec<String>>,
    /// Counted from 1, over all tables that count.
    pub(super) number: usize,
    pub(super) line: usize,
    pub(super) claim: Claim,
}

impl Header<'_> {
    pub(super) fn place(&self) -> Place {
        Place::line(self.line)
    }

    /// The names as an argument has them.
    pub(super) fn as_written(&self) -> Option<String> {
        self.names.as_ref().map(literals)
    }
}

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
    fn of(names: &[String], arguments: &Arguments) -> Self {
        let read = |names_may_differ| {
            let mut columns = arguments.columns.iter().enumerate();
            columns.find_map(|(index, claim)| {
                let columns = in_order_of(names, &claim.columns, names_may_differ)?;
                Some((index, columns))
            })
        };
        if let Some((index, columns)) = read(false) {
            return Self::Read(index, columns);
        }
        if let Some(index) = arguments.skips.iter().position(|skip| skip.names == names) {
            return Self::Skip(index);
        }
        match read(true) {
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

/// The columns in the order in which the header row has them; `None` unless each name there is one of theirs, or comes
/// near one where it may differ.
pub(super) fn in_order_of(
    names: &[String],
    columns: &[Column],
    names_may_differ: bool,
) -> Option<Vec<Column>> {
    if names.len() != columns.len() {
        return None;
    }
    let mut left: Vec<&Column> = columns.iter().collect();
    let ordered = names.iter().map(|name| {
        let exact = left.iter().position(|column| *name == column.name);
        let is_near = |column: &&Column| nearest(name, [column.name.as_str()]).is_some();
        let near = || left.iter().position(is_near).filter(|_| names_may_differ);
        Some(Column {
            name: name.clone(),
            role: left.remove(exact.or_else(near)?).role,
        })
    });
    ordered.collect()
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
    let mut headers = Vec::new();
    let mut any_unreadable = page.hides_tables;
    let mut report = |error| {
        any_unreadable = true;
        diagnostics.page(error);
    };
    let mut read = HashSet::new();
    let mut number = 0;
    let mut columns_left = MOST_COLUMNS;
    let mut other = None;
    for table in page.tree.select(&arguments.select.selector) {
        if !counts(table, &read) {
            continue;
        }
        if table.value().name() != "table" {
            other.get_or_insert(table);
            continue;
        }
        let Some(grid) = Grid::of(table) else {
            continue;
        };
        number += 1;
        let line = page.line(table.id());
        let names = match names(page, &grid, &mut columns_left) {
            Ok(names) => names,
            Err(problem) => {
                let error = PageError::new(Place::line(line), problem);
                let help = "leave the table out: write a `select` that does not match it";
                report(error.position(format!("table {number}")).help(help));
                continue;
            }
        };
        let claim = match &names {
            Some(names) => Claim::of(names, arguments),
            None => Claim::None,
        };
        if claim.columns().is_some() {
            read.insert(table.id());
        }
        headers.push(Header {
            table: table.id(),
            grid,
            names,
            number,
            line,
            claim,
        });
    }
    if let Some(other) = other {
        report(not_a_table(page, other));
    }
    Headers {
        headers,
        any_unreadable,
    }
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

fn names(
    page: &Page,
    grid: &Grid<'_>,
    columns_left: &mut usize,
) -> Result<Option<Vec<String>>, &'static str> {
    if grid.height() > MOST_ROWS {
        return Err("the table has more than 65,535 rows");
    }
    let cells = grid.header_cells(*columns_left + 1);
    let Some(left) = columns_left.checked_sub(cells.len()) else {
        return Err("the header rows up to this table have more than 10,000 columns");
    };
    *columns_left = left;
    let names = cells.iter().map(|cell| match cell {
        Some(cell) => text::name(page, *cell),
        None => Some(String::new()),
    });
    let names: Option<Vec<String>> = names.collect();
    Ok(names.filter(|names| !names.is_empty()))
}

fn not_a_table(page: &Page, element: ElementRef<'_>) -> PageError {
    let name = element.value().name();
    let problem = format!("`select` matches a `<{name}>`, expected a `<table>`");
    PageError::new(Place::line(page.line(element.id())), problem)
        .help("write a selector of tables, such as `select = \"table.codes\"`")
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
