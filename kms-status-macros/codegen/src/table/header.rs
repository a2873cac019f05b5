//! The header rows of the page's tables, and which argument matches each.

use std::collections::HashSet;

use ego_tree::NodeId;
use scraper::ElementRef;

use super::{grid::Grid, guess::guess};
use crate::{
    arguments::{Arguments, Column, HeaderArgument, Purpose},
    diagnostics::{Cause, Diagnostics, PageError, Place, nearest},
    kind::{Kind, Role},
    page::Page,
};

const MOST_ROWS: usize = 65_535;

/// The header row of a table that counts.
pub(super) struct HeaderRow<'p> {
    pub(super) table: ElementRef<'p>,
    pub(super) grid: Grid<'p>,
    pub(super) names: Vec<String>,
    /// Counted from 1, over all tables that count.
    pub(super) number: usize,
    pub(super) line: usize,
    /// The index of the argument that matches, if one does.
    pub(super) argument: Option<usize>,
    pub(super) matched: HeaderMatch,
}

/// What the arguments say of a table.
pub(super) enum HeaderMatch {
    /// It is read, with these columns in the order of the table.
    Exact(Vec<Column>),
    /// No argument has exactly its names, but those of a `columns` are similar: the rows are read by it, so that the
    /// errors in them are reported in the same build.
    Similar(Vec<Column>),
    Skipped,
    /// It can be read by what is guessed, or there is a reason why nothing is.
    None(Result<Vec<Column>, String>),
}

impl HeaderRow<'_> {
    /// Whether the table is read, or would be once what a message proposes is pasted.
    pub(super) fn is_wanted(&self) -> bool {
        !matches!(
            self.matched,
            HeaderMatch::Skipped | HeaderMatch::None(Err(_))
        )
    }
}

/// Reads the header rows of all tables that count, in page order.
pub(super) fn read<'p>(
    page: &'p Page,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) -> Vec<HeaderRow<'p>> {
    let mut headers: Vec<HeaderRow<'p>> = Vec::new();
    let mut wanted = HashSet::new();
    let mut number = 0;
    let mut other = None;
    for table in page.tree.select(&arguments.select.selector) {
        if !counts(table, &wanted) {
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
        if grid.height() > MOST_ROWS {
            let problem = "the table has more than 65,535 rows";
            let error = PageError::new(Cause::Page, Place::line(line), problem);
            let help = "leave the table out: write a `select` that does not match it";
            diagnostics.page(error.position(format!("table {number}")).help(help));
            continue;
        }
        let names = grid.names(page);
        let (argument, matched) = find_match(&names, &arguments.headers).unzip();
        let matched = matched.unwrap_or_else(|| {
            let guess = guess_columns(page, arguments.kind, &grid, &names);
            HeaderMatch::None(guess)
        });
        let header = HeaderRow {
            table,
            grid,
            names,
            number,
            line,
            argument,
            matched,
        };
        if header.is_wanted() {
            wanted.insert(table.id());
        }
        headers.push(header);
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
            _ => {}
        }
    }
    true
}

fn guess_columns(
    page: &Page,
    kind: Kind,
    grid: &Grid<'_>,
    names: &[String],
) -> Result<Vec<Column>, String> {
    // Read as codes, since any of the columns may hold them.
    let texts = grid.texts(page, 0..names.len());
    let text = |cell: &Option<usize>| cell.map_or("", |cell| texts[cell].text.as_str());
    let rows = grid.rows_below().iter();
    let rows: Vec<Vec<&str>> = rows
        .map(|row| row.cells.iter().map(text).collect())
        .collect();
    guess(kind, names, &rows)
}

/// The first argument that has exactly these names, a `columns` before a `skip`, else the first `columns` with similar ones.
fn find_match(names: &[String], arguments: &[HeaderArgument]) -> Option<(usize, HeaderMatch)> {
    let reads = |compare| {
        let mut arguments = arguments.iter().enumerate();
        arguments.find_map(move |(index, argument)| match argument.purpose {
            Purpose::Read => Some((index, in_order_of(names, &argument.columns, compare)?)),
            Purpose::Skip => None,
        })
    };
    if let Some((index, columns)) = reads(Names::Exact) {
        return Some((index, HeaderMatch::Exact(columns)));
    }
    if let Some(index) = arguments
        .iter()
        .position(|argument| matches(argument, names))
    {
        return Some((index, HeaderMatch::Skipped));
    }
    let (index, columns) = reads(Names::Similar)?;
    Some((index, HeaderMatch::Similar(columns)))
}

/// Whether the argument has exactly these names.
pub(super) fn matches(argument: &HeaderArgument, names: &[String]) -> bool {
    let columns = &argument.columns;
    match argument.purpose {
        Purpose::Read => in_order_of(names, columns, Names::Exact).is_some(),
        Purpose::Skip => columns.iter().map(|column| &column.name).eq(names),
    }
}

/// How the names of an argument are compared with those of a header row.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Names {
    Exact,
    Similar,
}

/// The columns of an argument in the order in which the header row has them; `None` unless each name is in both.
fn in_order_of(names: &[String], columns: &[Column], compare: Names) -> Option<Vec<Column>> {
    let mut left: Vec<&Column> = columns.iter().collect();
    let mut ordered = Vec::new();
    for name in names {
        let mut index = left.iter().position(|column| *name == column.name);
        if index.is_none() && compare == Names::Similar {
            let is_similar = |column: &&Column| nearest(name, [column.name.as_str()]).is_some();
            index = left.iter().position(is_similar);
        }
        let role = left.remove(index?).role;
        ordered.push(Column {
            name: name.clone(),
            role,
        });
    }
    match left.as_slice() {
        [] => Some(ordered),
        [second] => with_second_role(ordered, second),
        _ => None,
    }
}

/// The column of the code as two columns, where an argument names it once more.
fn with_second_role(mut columns: Vec<Column>, second: &Column) -> Option<Vec<Column>> {
    let index = columns
        .iter()
        .position(|column| column.name == second.name)?;
    let roles = match (columns[index].role, second.role) {
        (Role::Code, other) | (other, Role::Code) => [Role::Code, other],
        _ => return None,
    };
    let name = &second.name;
    let both = roles.map(|role| Column {
        name: name.clone(),
        role,
    });
    columns.splice(index..=index, both);
    Some(columns)
}
