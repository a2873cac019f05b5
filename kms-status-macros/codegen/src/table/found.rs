//! The tables of the page that count, and the argument that matches each.

use std::{
    collections::{HashMap, HashSet},
    rc::Rc,
};

use ego_tree::NodeId;
use scraper::{ElementRef, Selector};

use super::{
    columns::{in_order_of, with_one_change},
    grid::Grid,
    guess::guess,
    proposal::{help_to_change, help_to_read},
    section,
};
use crate::{
    arguments::{Column, ColumnsArgument, TableArguments},
    diagnostics::{Diagnostics, PageError, Place},
    kind::Kind,
    page::Page,
};

const MOST_ROWS: usize = 65_535;

/// A table that counts: an argument must match it.
pub(super) struct FoundTable<'p> {
    element: ElementRef<'p>,
    pub(super) grid: Grid<'p>,
    /// The names in the header row.
    pub(super) names: Vec<String>,
    /// Counted from 1, over all tables that count.
    pub(super) number: usize,
    pub(super) line: usize,
    /// The headings above the table, the nearest last.
    pub(super) headings: Vec<Rc<str>>,
    pub(super) matched: Match,
}

/// The argument that matches a table, if there is one.
pub(super) enum Match {
    Read {
        /// The index of the `columns`.
        argument: usize,
        /// In the order of the header row.
        columns: Vec<Column>,
    },
    Skipped {
        /// The index of the `skip`.
        argument: usize,
    },
    Unmatched {
        /// How to read the table, or the reason why no columns are proposed.
        proposal: Result<String, String>,
    },
}

impl FoundTable<'_> {
    /// Whether the table is read, or has columns to propose for reading it.
    pub(super) fn is_read_or_proposed(&self) -> bool {
        match &self.matched {
            Match::Read { .. } => true,
            Match::Skipped { .. } => false,
            Match::Unmatched { proposal } => proposal.is_ok(),
        }
    }
}

/// The texts below the header row, read as codes, since any column may hold the codes. A row that is one cell over all
/// columns is left out: it is never read.
pub(super) fn texts_below(page: &Page, grid: &Grid<'_>) -> Vec<Vec<String>> {
    let texts = grid.texts(page, |_| true);
    let text = |cell: &Option<usize>| cell.map_or(String::new(), |cell| texts[cell].text.clone());
    let rows = grid.rows_below().filter(|(_, row)| !row.spans_all());
    rows.map(|(_, row)| row.cells.iter().map(text).collect())
        .collect()
}

/// Finds all tables that count, in page order, and the indices of each `skip` that matches a table outside of the sections.
pub(super) fn find_tables<'p>(
    page: &'p Page,
    kind: Kind,
    arguments: &TableArguments,
    diagnostics: &mut Diagnostics,
) -> (Vec<FoundTable<'p>>, HashSet<usize>) {
    let headings = section::headings_above_tables(page);
    let mut found: Vec<FoundTable<'p>> = Vec::new();
    let mut skips_elsewhere = HashSet::new();
    let mut read_or_proposed = HashSet::new();
    let mut number = 0;
    let mut other = None;
    let default = Selector::parse("table").expect("`table` is a selector");
    let select = arguments.select.as_ref();
    let select = select.map_or(&default, |select| &select.selector);
    for element in page.html.select(select) {
        let headings = headings.get(&element.id()).cloned().unwrap_or_default();
        let in_section = section::is_in_one(&arguments.sections, &headings);
        if !counts(element, &read_or_proposed) {
            continue;
        }
        let line = page.line(element.id());
        let name = element.value().name();
        if name != "table" {
            if in_section {
                other.get_or_insert((name, line));
            }
            continue;
        }
        let Some(grid) = Grid::lay_out(page, element) else {
            continue;
        };
        let names = grid.names(page);
        let matched = find_match(page, &grid, &names, arguments);
        if !in_section {
            if let Some(Match::Skipped { argument }) = matched {
                skips_elsewhere.insert(argument);
            }
            continue;
        }
        number += 1;
        if grid.height() > MOST_ROWS {
            let problem = "the table has more than 65,535 rows";
            let help = "to leave the table out, write a `select` that does not match it";
            let error = PageError::new(Place::line(line), problem);
            diagnostics.push_page(error.position(format!("table {number}")).help(help));
            continue;
        }
        let matched = matched.unwrap_or_else(|| Match::Unmatched {
            proposal: guessed_help(kind, &names, &texts_below(page, &grid)),
        });
        let table = FoundTable {
            element,
            grid,
            names,
            number,
            line,
            headings,
            matched,
        };
        if table.is_read_or_proposed() {
            read_or_proposed.insert(element.id());
        }
        found.push(table);
    }
    if let Some((name, line)) = other {
        let problem = format!("`select` matches a `<{name}>`, not a `<table>`");
        let help = "write a selector for tables, such as `select = \"table.codes\"`";
        diagnostics.push_page(PageError::new(Place::line(line), problem).help(help));
    }
    propose_for_all(page, kind, &arguments.columns, &mut found);
    leave_out_nested(&mut found);
    (found, skips_elsewhere)
}

/// Proposes the same columns for all tables with the same header row: those of the user with one change. Or else they are
/// guessed from the rows of all these tables, or from the rows of one table, since each table may list its own set of codes.
fn propose_for_all(
    page: &Page,
    kind: Kind,
    arguments: &[ColumnsArgument],
    tables: &mut [FoundTable<'_>],
) {
    // If an argument reads another table, or is the default, the user wrote no columns for this one.
    let mut written: Vec<Option<&[Column]>> = arguments
        .iter()
        .map(|argument| argument.written.as_ref().and(Some(&*argument.columns)))
        .collect();
    let mut same: HashMap<Vec<String>, Vec<&mut FoundTable<'_>>> = HashMap::new();
    for table in tables {
        match table.matched {
            Match::Read { argument, .. } => written[argument] = None,
            Match::Skipped { .. } => {}
            Match::Unmatched { .. } => same.entry(table.names.clone()).or_default().push(table),
        }
    }
    for (names, tables) in same {
        let mut rows = Vec::new();
        let mut of_one = None;
        for table in &tables {
            rows.extend(texts_below(page, &table.grid));
            if let Match::Unmatched { proposal: Ok(help) } = &table.matched {
                of_one.get_or_insert_with(|| help.clone());
            }
        }
        let mut written = written.iter().flatten();
        let changed = written.find_map(|written| {
            let changed = with_one_change(kind, &names, &rows, written)?;
            Some(help_to_change(written, &changed))
        });
        let proposal = match changed {
            Some(help) => Ok(help),
            None => guessed_help(kind, &names, &rows).or_else(|reason| of_one.ok_or(reason)),
        };
        for table in tables {
            let proposal = proposal.clone();
            table.matched = Match::Unmatched { proposal };
        }
    }
}

fn guessed_help(kind: Kind, names: &[String], rows: &[Vec<String>]) -> Result<String, String> {
    guess(kind, names, rows).map(|columns| help_to_read(&columns))
}

/// Leaves out each table inside a cell of a table that only now got proposed columns, from the rows of other tables. The inner
/// table counted before, since the outer one had no proposal yet.
fn leave_out_nested(tables: &mut Vec<FoundTable<'_>>) {
    let outer = tables.iter().filter(|table| table.is_read_or_proposed());
    let outer: HashSet<NodeId> = outer.map(|table| table.element.id()).collect();
    let mut left_out = 0;
    tables.retain_mut(|table| {
        let counts = counts(table.element, &outer);
        left_out += usize::from(!counts);
        table.number -= left_out;
        counts
    });
}

/// Whether a table counts. A table inside a cell of a table that is read does not: it is text of that cell.
fn counts(table: ElementRef<'_>, read_or_proposed: &HashSet<NodeId>) -> bool {
    let mut in_cell = false;
    for outer in table.ancestors().filter_map(ElementRef::wrap) {
        match outer.value().name() {
            "template" => return false,
            "td" | "th" => in_cell = true,
            "table" if in_cell && read_or_proposed.contains(&outer.id()) => return false,
            _ => {}
        }
    }
    true
}

/// Finds the argument for the table: a `skip` with its title or its header row, or else a `columns`.
fn find_match(
    page: &Page,
    grid: &Grid<'_>,
    names: &[String],
    arguments: &TableArguments,
) -> Option<Match> {
    let title = grid.title(page);
    let is_title = |name: &String| Some(name) == title.as_ref();
    let mut skips = arguments.skips.iter();
    let skip = skips.position(|skip| skip.names == names || skip.names.iter().all(is_title));
    if let Some(argument) = skip {
        return Some(Match::Skipped { argument });
    }
    let mut columns = arguments.columns.iter().enumerate();
    columns.find_map(|(argument, columns)| {
        let columns = in_order_of(names, &columns.columns)?;
        Some(Match::Read { argument, columns })
    })
}
