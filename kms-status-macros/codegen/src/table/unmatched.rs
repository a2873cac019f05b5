//! Tables that no argument matches, and arguments that match no table.

use std::collections::{HashMap, HashSet};

use scraper::Selector;

use super::{
    columns::{difference, in_order_of},
    found::{FoundTable, Match},
    proposal::columns_argument,
};
use crate::{
    arguments::TableArguments,
    diagnostics::{Diagnostics, MOST_REPORTED, PageError, Place, Source, listed, literals, quoted},
    page::{self, Page},
};

/// How many characters of a header cell a message shows.
const LONGEST_NAME: usize = 100;

pub(super) fn report_unmatched(
    page: &Page,
    source: &Source,
    arguments: &TableArguments,
    tables: &[FoundTable<'_>],
    skips_elsewhere: &HashSet<usize>,
    diagnostics: &mut Diagnostics,
) {
    if tables.is_empty() {
        let place = place_of_tables(&source.path, arguments);
        match (&arguments.select, arguments.sections.first()) {
            (Some(select), _) => {
                let message = format!("this selector matches no table with rows {place}");
                diagnostics.push_at(&select.written, message);
            }
            (None, Some(section)) => {
                let message = format!("there is no table with rows {place}");
                diagnostics.push_at(section, message);
            }
            (None, None) => diagnostics.push_page_consequence(page::no_table_error(source, page)),
        }
        return;
    }
    report_tables(page, arguments, tables, diagnostics);
    report_arguments(
        &source.path,
        arguments,
        tables,
        skips_elsewhere,
        diagnostics,
    );
}

/// The place where tables count, as messages name it.
fn place_of_tables(path: &str, arguments: &TableArguments) -> String {
    if arguments.sections.is_empty() {
        format!("in `{path}`")
    } else {
        format!("below a heading of `section(…)` in `{path}`")
    }
}

/// Reports the tables that no argument matches, once for all tables with the same header row.
fn report_tables(
    page: &Page,
    arguments: &TableArguments,
    tables: &[FoundTable<'_>],
    diagnostics: &mut Diagnostics,
) {
    let mut numbers: HashMap<_, Vec<usize>> = HashMap::new();
    for table in tables {
        numbers.entry(&table.names).or_default().push(table.number);
    }
    let has_codes = tables.iter().any(FoundTable::is_read_or_proposed);
    let are_too_many = numbers.len() > MOST_REPORTED && arguments.sections.is_empty();
    for table in tables {
        let Match::Unmatched { proposal } = &table.matched else {
            continue;
        };
        let Some(numbers) = numbers.remove(&table.names) else {
            continue;
        };
        let mut error = unmatched_error(table, &numbers, arguments);
        if !has_codes && let Some(title) = page.title() {
            // The page may be a login page, for example.
            error = error.note(format!("the title of the page is {}", quoted(&title)));
        }
        error = match proposal {
            Ok(help) => error.help(help),
            Err(reason) => error.aside().help(format!(
                "to read the table, write `columns(code = \"…\", …)`; no columns are proposed, since {reason}"
            )),
        };
        if are_too_many && proposal.is_ok() {
            error = help_to_leave_out_others(table, tables)
                .into_iter()
                .fold(error, PageError::help);
        }
        diagnostics.push_page(error.help(help_to_leave_out(table)));
    }
}

fn unmatched_error(
    table: &FoundTable<'_>,
    numbers: &[usize],
    arguments: &TableArguments,
) -> PageError {
    let (noun, verb) = match numbers {
        [_] => ("table", "has"),
        _ => ("tables", "have"),
    };
    let numbers = listed(numbers, ", ");
    let names = if table.names.is_empty() {
        format!(", which {verb} an empty header row")
    } else {
        format!(" ({})", shortened(&table.names))
    };
    let problem = format!("no `columns(…)` or `skip(…)` matches {noun} {numbers}{names}");
    let mut error = PageError::new(Place::line(table.line), problem);
    for argument in &arguments.columns {
        if let Some((note, _)) = difference(&table.names, &argument.columns) {
            error = error.note(note);
        }
        if argument.written.is_none() {
            let default = columns_argument(&argument.columns);
            error = error.note(format!("without `columns`, the default is `{default}`"));
        }
    }
    error
}

/// The names of a header row, cut when long. If a table lays out the page, a header cell can hold the whole page.
fn shortened(names: &[String]) -> String {
    literals(
        names
            .iter()
            .map(|name| match name.char_indices().nth(LONGEST_NAME) {
                Some((end, _)) => format!("{}…", &name[..end]),
                None => name.clone(),
            }),
    )
}

fn help_to_leave_out(table: &FoundTable<'_>) -> String {
    let mut header_cells = table.grid.cells_starting(table.grid.header_row());
    let holds_tables = Selector::parse("table")
        .is_ok_and(|nested| header_cells.any(|cell| cell.select(&nested).next().is_some()));
    if holds_tables || table.names.is_empty() {
        return "to leave the table out, write a `select` that does not match it".to_owned();
    }
    format!(
        "to leave the table out, write `skip({})`",
        literals(&table.names)
    )
}

/// How to read only the sections with a table that has the same header row as this one; `None` if such a table has no
/// heading above it.
fn help_to_leave_out_others(table: &FoundTable<'_>, tables: &[FoundTable<'_>]) -> Option<String> {
    let mut headings: Vec<&str> = Vec::new();
    for same in tables.iter().filter(|other| other.names == table.names) {
        headings.push(same.headings.last()?);
    }
    headings.sort_unstable();
    headings.dedup();
    Some(format!(
        "to leave out all tables below other headings, write `section({})`",
        literals(headings)
    ))
}

/// Reports the arguments that match no table.
fn report_arguments(
    path: &str,
    arguments: &TableArguments,
    tables: &[FoundTable<'_>],
    skips_elsewhere: &HashSet<usize>,
    diagnostics: &mut Diagnostics,
) {
    let mut scope = place_of_tables(path, arguments);
    if arguments.select.is_some() {
        scope = format!("that `select` matches {scope}");
    }
    for (index, columns) in arguments.columns.iter().enumerate() {
        let has_table = tables.iter().any(|table| match table.matched {
            Match::Read { argument, .. } => argument == index,
            Match::Skipped { .. } => false,
            // The error about the table says how it differs.
            Match::Unmatched { .. } => difference(&table.names, &columns.columns).is_some(),
        });
        // The default has no argument to report. Each table that it does not match is reported.
        if let (false, Some(written)) = (has_table, &columns.written) {
            let same =
                |table: &FoundTable<'_>| in_order_of(&table.names, &columns.columns).is_some();
            let has_same = tables.iter().any(same);
            diagnostics.push_at(
                written,
                unused_message(&scope, "these columns", has_same, tables),
            );
        }
    }
    for (index, skip) in arguments.skips.iter().enumerate() {
        let is_used = tables
            .iter()
            .any(|table| matches!(table.matched, Match::Skipped { argument } if argument == index));
        if !is_used && !skips_elsewhere.contains(&index) {
            let has_same = tables.iter().any(|table| table.names == skip.names);
            let message = unused_message(&scope, "this header row", has_same, tables);
            diagnostics.push_at(&skip.written, message);
        }
    }
    let is_skipped = |table: &FoundTable<'_>| matches!(table.matched, Match::Skipped { .. });
    let has_columns = arguments
        .columns
        .iter()
        .any(|columns| columns.written.is_some());
    if !has_columns && tables.iter().all(is_skipped) {
        let place = Place::line(tables[0].line);
        let error = PageError::new(place, format!("every table {scope} is skipped"));
        diagnostics.push_page(error.help("replace one `skip(…)` with a `columns(…)`"));
    }
}

fn unused_message(scope: &str, what: &str, has_same: bool, tables: &[FoundTable<'_>]) -> String {
    if has_same {
        return format!(
            "another argument already matches every table {scope} with {what}: remove this argument"
        );
    }
    let table = |table: &FoundTable<'_>| {
        let names = shortened(&table.names);
        format!("table {}: {names}", table.number)
    };
    let tables = listed(tables.iter().map(table), "\n");
    format!(
        "no table {scope} has exactly {what}: remove this argument, or write the header row of one of these tables\n{tables}"
    )
}
