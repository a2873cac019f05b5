//! The header rows of the page's tables, and which argument names each.

use std::collections::HashSet;

use ego_tree::NodeId;
use proc_macro2::TokenStream;
use scraper::ElementRef;

use super::{grid::Grid, text::LONGEST_NAME};
use crate::{
    arguments::{Arguments, Column, Role},
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
    /// Read, with these columns in the order of the table.
    Read(Vec<Column>),
    /// No argument has exactly these names, but a `columns` comes near: the rows are read by it, so that the errors in them
    /// are reported in the same build.
    Near(Vec<Column>),
    Skip,
    None,
}

/// An argument that names a header row: `columns`, or `skip`, whose columns are all unread.
pub(super) struct Claimant<'a> {
    pub(super) columns: Vec<Column>,
    pub(super) is_skip: bool,
    /// The argument as written; `None` for the default.
    pub(super) written: Option<&'a TokenStream>,
    /// Whether it made a claim.
    pub(super) is_met: bool,
}

/// The header rows of a page.
pub(super) struct Headers<'a> {
    pub(super) tables: Vec<Header<'a>>,
    pub(super) claimants: Vec<Claimant<'a>>,
    /// Whether something that counts could not be read as a table.
    pub(super) any_unreadable: bool,
}

/// Reads the header rows of all tables that count, in page order.
pub(super) fn read<'a>(
    page: &'a Page,
    arguments: &'a Arguments,
    diagnostics: &mut Diagnostics,
) -> Headers<'a> {
    let mut headers = Vec::new();
    let mut claimants = claimants(arguments);
    let mut any_unreadable = page.hides_tables;
    let mut read = HashSet::new();
    let mut number = 0;
    let mut columns_left = MOST_COLUMNS;
    let mut other = None;
    for table in page.tree.select(&arguments.select.selector) {
        if !counts(table, &read) {
            continue;
        }
        let line = page.line(table.id());
        let name = table.value().name();
        if name != "table" {
            other.get_or_insert((name, line));
            continue;
        }
        let Some(grid) = Grid::of(page, table) else {
            continue;
        };
        number += 1;
        let names = match names(&grid, &mut columns_left) {
            Ok(names) => names,
            Err(problem) => {
                any_unreadable = true;
                let error = PageError::new(Place::line(line), problem);
                let help = "leave the table out: write a `select` that does not match it";
                diagnostics.page(error.position(format!("table {number}")).help(help));
                continue;
            }
        };
        let claim = match &names {
            Some(names) => claim(names, &mut claimants),
            None => Claim::None,
        };
        if matches!(claim, Claim::Read(_) | Claim::Near(_)) {
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
    if let Some((name, line)) = other {
        any_unreadable = true;
        let problem = format!("`select` matches a `<{name}>`, expected a `<table>`");
        let help = "write a selector of tables, such as `select = \"table.codes\"`";
        diagnostics.page(PageError::new(Place::line(line), problem).help(help));
    }
    Headers {
        tables: headers,
        claimants,
        any_unreadable,
    }
}

fn claimants(arguments: &Arguments) -> Vec<Claimant<'_>> {
    let mut claimants = Vec::new();
    for argument in &arguments.columns {
        claimants.push(Claimant {
            columns: argument.columns.clone(),
            is_skip: false,
            written: argument.written.as_ref(),
            is_met: false,
        });
    }
    for skip in &arguments.skips {
        let columns = skip.names.iter().map(|name| Column {
            name: name.clone(),
            role: Role::Unread,
        });
        claimants.push(Claimant {
            columns: columns.collect(),
            is_skip: true,
            written: Some(&skip.written),
            is_met: false,
        });
    }
    claimants
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

/// What the first argument that names a header row says of it.
fn claim(names: &[String], claimants: &mut [Claimant<'_>]) -> Claim {
    for claimant in claimants.iter_mut() {
        match in_order_of(names, &claimant.columns, false) {
            Some(columns) if !claimant.is_skip => {
                claimant.is_met = true;
                return Claim::Read(columns);
            }
            Some(columns) if columns == claimant.columns => {
                claimant.is_met = true;
                return Claim::Skip;
            }
            _ => {}
        }
    }
    for claimant in claimants {
        if !claimant.is_skip
            && let Some(columns) = in_order_of(names, &claimant.columns, true)
        {
            claimant.is_met = true;
            return Claim::Near(columns);
        }
    }
    Claim::None
}

/// Reports what damages a table, unless it is left out.
pub(super) fn report_damage(page: &Page, headers: &[Header<'_>], diagnostics: &mut Diagnostics) {
    let mut kept = HashSet::new();
    for header in headers {
        if !matches!(header.claim, Claim::Skip) {
            kept.insert(header.table);
        }
    }
    for damage in &page.damage {
        let table = damage.table.and_then(|table| page.tree.tree.get(table));
        let is_harmless = table.is_some_and(|table| {
            !kept.contains(&table.id())
                && !table.ancestors().any(|outer| kept.contains(&outer.id()))
        });
        if !is_harmless {
            diagnostics.page(damage.error());
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
    let mut ordered = Vec::new();
    for name in names {
        let is_near = |column: &&Column| nearest(name, [column.name.as_str()]).is_some();
        let near = || left.iter().position(is_near).filter(|_| names_may_differ);
        let exact = left.iter().position(|column| *name == column.name);
        ordered.push(Column {
            name: name.clone(),
            role: left.remove(exact.or_else(near)?).role,
        });
    }
    Some(ordered)
}

fn names(grid: &Grid<'_>, columns_left: &mut usize) -> Result<Option<Vec<String>>, &'static str> {
    if grid.height() > MOST_ROWS {
        return Err("the table has more than 65,535 rows");
    }
    let cells = grid.header_cells(*columns_left + 1);
    let Some(left) = columns_left.checked_sub(cells.len()) else {
        return Err("the header rows up to this table have more than 10,000 columns");
    };
    *columns_left = left;
    let mut names = Vec::new();
    for cell in cells {
        let name = cell.map_or_else(String::new, |cell| cell.text.clone());
        if name.len() > LONGEST_NAME {
            return Ok(None);
        }
        names.push(name);
    }
    Ok((!names.is_empty()).then_some(names))
}
