//! The header rows of the page's tables, and the damage in those tables.

use std::collections::HashSet;

use ego_tree::NodeId;
use scraper::{ElementRef, Selector};

use super::{
    claim::{Claim, Claimant, claim},
    grid::Grid,
    text::LONGEST_NAME,
};
use crate::{
    diagnostics::{Cause, Diagnostics, PageError, Place, literals},
    page::Page,
};

/// How many rows a table may have.
const MOST_ROWS: usize = 65_535;

/// How many columns the header rows of a page may have together: 90,000 tables of `<th colspan=1000>` in 4 MiB would be
/// 90 million names.
const MOST_COLUMNS: usize = 10_000;

/// The header row of a table that counts.
pub(super) struct Header<'p> {
    pub(super) grid: Grid<'p>,
    /// Empty where one is too long to be named in an argument.
    pub(super) names: Vec<String>,
    /// Counted from 1, over all tables that count.
    pub(super) number: usize,
    pub(super) line: usize,
    pub(super) claim: Claim,
}

impl Header<'_> {
    /// The names as an argument has them.
    pub(super) fn as_written(&self) -> String {
        literals(&self.names)
    }
}

/// Reads the header rows of all tables that count, in page order.
pub(super) fn read<'a>(
    page: &'a Page,
    select: &Selector,
    claimants: &mut [Claimant<'_>],
    diagnostics: &mut Diagnostics,
) -> Vec<Header<'a>> {
    let mut headers = Vec::new();
    let mut read = HashSet::new();
    let mut number = 0;
    let mut columns_left = MOST_COLUMNS;
    let mut other = None;
    for table in page.tree.select(select) {
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
                let error = PageError::new(Cause::Page, Place::line(line), problem);
                let help = "leave the table out: write a `select` that does not match it";
                diagnostics.page(error.position(format!("table {number}")).help(help));
                continue;
            }
        };
        let claim = claim(&names, claimants);
        if matches!(claim, Claim::Read(_) | Claim::Near(_)) {
            read.insert(table.id());
        }
        headers.push(Header {
            grid,
            names,
            number,
            line,
            claim,
        });
    }
    if let Some((name, line)) = other {
        let problem = format!("`select` matches a `<{name}>`, expected a `<table>`");
        let help = "write a selector of tables, such as `select = \"table.codes\"`";
        diagnostics.page(PageError::new(Cause::Page, Place::line(line), problem).help(help));
    }
    headers
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

fn names(grid: &Grid<'_>, columns_left: &mut usize) -> Result<Vec<String>, &'static str> {
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
            return Ok(Vec::new());
        }
        names.push(name);
    }
    Ok(names)
}
