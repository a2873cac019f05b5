//! The header rows of the page's tables, and what the arguments say of each.

use std::{collections::HashSet, ops::Range};

use ego_tree::NodeId;
use scraper::ElementRef;

use super::{grid::Grid, text};
use crate::{
    arguments::{Arguments, Column, Columns},
    diagnostics::{Faults, PageFault, nearest},
    page::Page,
};

/// How many columns the header rows of a page may have together: each name is compared with those of the arguments.
const MOST_COLUMNS_OF_PAGE: usize = 10_000;

/// The header row of a table that counts.
pub(super) struct Header<'p> {
    pub(super) grid: Grid<'p>,
    pub(super) names: Vec<String>,
    /// Counted from 1, over all tables that count.
    pub(super) number: usize,
    pub(super) place: Range<usize>,
    pub(super) claim: Claim,
}

impl Header<'_> {
    /// Whether these are the names of the columns, in any order.
    pub(super) fn is_named_as(&self, columns: &Columns) -> bool {
        in_order_of(&self.names, &columns.columns, |name, column| name == column).is_some()
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
        let read = |is_named: fn(&str, &str) -> bool| {
            let mut columns = arguments.columns.iter().enumerate();
            columns.find_map(|(index, claim)| {
                Some((index, in_order_of(names, &claim.columns, is_named)?))
            })
        };
        if let Some((index, columns)) = read(|name, column| name == column) {
            return Self::Read(index, columns);
        }
        if let Some(index) = arguments.skips.iter().position(|skip| skip.names == names) {
            return Self::Skip(index);
        }
        match read(|name, column| nearest(name, [column]).is_some()) {
            Some((index, columns)) => Self::Near(index, columns),
            None => Self::None,
        }
    }

    /// What the columns hold, in the order in which the table has them; a guess where the names are a little off, so
    /// that the faults below are found in the same build.
    pub(super) fn columns(&self) -> Option<&[Column]> {
        match self {
            Self::Read(_, columns) | Self::Near(_, columns) => Some(columns),
            Self::Skip(_) | Self::None => None,
        }
    }
}

/// The columns in the order in which the header row has them; `None` unless each name there is one of theirs.
fn in_order_of(
    header: &[String],
    columns: &[Column],
    is_named: impl Fn(&str, &str) -> bool,
) -> Option<Vec<Column>> {
    if header.len() != columns.len() {
        return None;
    }
    let mut left: Vec<&Column> = columns.iter().collect();
    let mut ordered = Vec::new();
    for name in header {
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
#[derive(Default)]
pub(super) struct Headers<'p> {
    pub(super) read: Vec<Header<'p>>,
    /// Whether there are tables past a limit, or elements that are no tables.
    pub(super) any_refused: bool,
}

/// Reads the header rows of all tables that count, in page order.
pub(super) fn read<'p>(
    page: &'p Page<'_>,
    arguments: &Arguments,
    faults: &mut Faults,
) -> Headers<'p> {
    let longest_name = longest_name(arguments);
    let mut columns = 0;
    let mut number = 0;
    let mut headers = Headers::default();
    let mut read = HashSet::new();
    for table in page.tree.select(&arguments.select.selector) {
        if !counts(table, &read) {
            continue;
        }
        let place = page.place(table.id());
        let grid = match grid(table, &place, number + 1) {
            Ok(None) => continue,
            Ok(Some(grid)) => grid,
            Err(fault) => {
                number += 1;
                headers.any_refused = true;
                faults.on_page(fault);
                continue;
            }
        };
        number += 1;
        columns += grid.header_cells.len();
        if columns > MOST_COLUMNS_OF_PAGE {
            headers.any_refused = true;
            faults.on_page(too_many_columns(place));
            break;
        }
        let name = |cell| text::name(page, cell, longest_name);
        let cells = grid.header_cells.iter();
        let names: Vec<String> = cells
            .map(|cell| cell.map(name).unwrap_or_default())
            .collect();
        let claim = Claim::of(&names, arguments);
        if claim.columns().is_some() {
            read.insert(table.id());
        }
        headers.read.push(Header {
            grid,
            names,
            number,
            place,
            claim,
        });
    }
    headers
}

fn grid<'p>(
    table: ElementRef<'p>,
    place: &Range<usize>,
    number: usize,
) -> Result<Option<Grid<'p>>, PageFault> {
    let name = table.value().name();
    if name != "table" {
        let problem = format!("`select` takes a `<{name}>`, which is no table");
        let help = "let `select` name `<table>` elements, such as `select = \"table.codes\"`";
        return Err(PageFault::new(place.clone(), problem).help(help));
    }
    Grid::of(table).map_err(|limit| limit.fault(place.clone(), number))
}

fn too_many_columns(place: Range<usize>) -> PageFault {
    let problem = "the header rows up to this table have more than 10,000 columns together";
    PageFault::new(place, problem).help("keep only the part of the page that holds status codes")
}

/// Whether a table counts: one inside a cell of a table that is read is text of that cell, and the contents of a
/// `<template>` are no part of the page.
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

/// The length of the longest name that a header row could be known by.
fn longest_name(arguments: &Arguments) -> usize {
    let columns = arguments.columns.iter().flat_map(|claim| &claim.columns);
    let skipped = arguments.skips.iter().flat_map(|skip| &skip.names);
    let names = columns.map(|column| &column.name).chain(skipped);
    names.map(String::len).max().unwrap_or_default()
}
