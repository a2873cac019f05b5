//! Tables that no argument matches, and arguments that match no table.

use std::collections::HashMap;

use scraper::{ElementRef, Selector};

use super::{
    guess,
    header::{HeaderMatch, HeaderRow, matches},
    proposal::columns_argument,
};
use crate::{
    arguments::{Arguments, HeaderArgument, Purpose},
    diagnostics::{
        Cause, Diagnostics, PageError, Place, Source, listed, literals, nearest, quoted,
    },
    page::{self, Page},
};

/// How many characters of a name in a header row a message lists.
const LONGEST_NAME: usize = 100;

pub(super) fn report(
    page: &Page,
    source: &Source,
    arguments: &Arguments,
    headers: &[HeaderRow<'_>],
    diagnostics: &mut Diagnostics,
) {
    if headers.is_empty() {
        match &arguments.select.written {
            Some(select) => {
                let path = &source.path;
                let message = format!("no table with a row in `{path}` matches this selector");
                diagnostics.error_at(Cause::UnusedHeader, select, message);
            }
            None => diagnostics.page(page::no_table(source, page)),
        }
        return;
    }
    report_tables(page, arguments, headers, diagnostics);
    report_arguments(&source.path, arguments, headers, diagnostics);
}

/// Reports the tables that no argument matches exactly, once for all tables with the same header row.
fn report_tables(
    page: &Page,
    arguments: &Arguments,
    headers: &[HeaderRow<'_>],
    diagnostics: &mut Diagnostics,
) {
    let mut numbers: HashMap<_, Vec<usize>> = HashMap::new();
    for header in headers {
        let tables = numbers.entry(&header.names).or_default();
        tables.push(header.number);
    }
    for header in headers {
        let matched = &header.matched;
        let is_unmatched = matches!(matched, HeaderMatch::Similar(_) | HeaderMatch::None(_));
        if is_unmatched && let Some(numbers) = numbers.remove(&header.names) {
            let error = unmatched(header, &numbers, arguments);
            let error = with_way_to_read(error, header);
            diagnostics.page(with_way_to_leave_out(
                error, header, headers, arguments, page,
            ));
        }
    }
}

fn unmatched(header: &HeaderRow<'_>, numbers: &[usize], arguments: &Arguments) -> PageError {
    let (tables, has) = match numbers {
        [_] => ("table", "has"),
        _ => ("tables", "have"),
    };
    let numbers = listed(numbers, ", ");
    let names = if header.names.is_empty() {
        format!(", which {has} an empty header row")
    } else {
        format!(" ({})", shortened(&header.names))
    };
    let problem = format!("no `columns(…)` or `skip(…)` matches {tables} {numbers}{names}");
    let mut error = PageError::new(Cause::Table, Place::line(header.line), problem);
    let reads = arguments.headers.iter();
    let reads = reads.filter(|argument| argument.purpose == Purpose::Read);
    let columns = reads.clone().flat_map(|argument| &argument.columns);
    let known: Vec<&str> = columns.map(|column| column.name.as_str()).collect();
    for name in &header.names {
        let near = nearest(name, known.iter().copied());
        if let Some(near) = near.filter(|_| !known.contains(&name.as_str())) {
            let [name, near] = [name, near].map(quoted);
            error = error.note(format!("the page says {name}, `columns` says {near}"));
        }
    }
    for argument in reads.filter(|argument| argument.written.is_none()) {
        let default = columns_argument(&argument.columns);
        error = error.note(format!("`columns` is `{default}` when left out"));
    }
    error
}

/// The names of a header row; one can be a whole page where a table is its layout.
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

fn with_way_to_read(error: PageError, header: &HeaderRow<'_>) -> PageError {
    let help = match &header.matched {
        HeaderMatch::Exact(columns) | HeaderMatch::Similar(columns) => {
            format!("to read the table, write `{}`", columns_argument(columns))
        }
        HeaderMatch::Skipped => return error,
        HeaderMatch::None(Ok(columns)) => guess::help(columns),
        HeaderMatch::None(Err(reason)) => format!(
            "to read the table, write `columns(code = \"…\", …)`; none is proposed, since {reason}"
        ),
    };
    error.help(help)
}

fn with_way_to_leave_out(
    error: PageError,
    header: &HeaderRow<'_>,
    headers: &[HeaderRow<'_>],
    arguments: &Arguments,
    page: &Page,
) -> PageError {
    let is_needed =
        |other: &HeaderRow<'_>| other.is_wanted() || matches!(other.matched, HeaderMatch::Skipped);
    if !headers.iter().any(is_needed) {
        // A page to log in, say: with all its tables left out it would have no codes either.
        return match page.title() {
            Some(title) => error.note(format!("the title of the page is {}", quoted(&title))),
            None => error,
        };
    }
    if let Some((element, selector)) = select_around(headers)
        && arguments.select.written.is_none()
        && !is_within(header, element)
        && headers
            .iter()
            .all(|other| !is_needed(other) || is_within(other, element))
    {
        let name = element.value().name();
        return error.help(format!(
            "to read only the tables in the `<{name}>` around the codes, write `select = \"{selector}\"`"
        ));
    }
    let is_layout =
        Selector::parse("table").is_ok_and(|tables| header.table.select(&tables).next().is_some());
    if is_layout || header.names.is_empty() {
        return error.help("to leave the table out, write a `select` that does not match it, such as `select = \"table.codes\"`");
    }
    let names = literals(&header.names);
    error.help(format!(
        "to leave the table out, write `skip({names})`, or a `select` that does not match it"
    ))
}

/// The innermost element with an id around all tables that are to be read, and the selector of the tables in it.
fn select_around<'p>(headers: &[HeaderRow<'p>]) -> Option<(ElementRef<'p>, String)> {
    let mut wanted = headers.iter().filter(|header| header.is_wanted());
    let ancestors = wanted
        .next()?
        .table
        .ancestors()
        .filter_map(ElementRef::wrap);
    let others: Vec<_> = wanted.collect();
    for element in ancestors {
        if let Some(id) = element.attr("id")
            && others.iter().all(|header| is_within(header, element))
        {
            return Some((element, format!("{} table", id_selector(id))));
        }
    }
    None
}

fn is_within(header: &HeaderRow<'_>, element: ElementRef<'_>) -> bool {
    header
        .table
        .ancestors()
        .any(|outer| outer.id() == element.id())
}

fn id_selector(id: &str) -> String {
    let is_letter = |character: char| character.is_ascii_alphabetic() || character == '_';
    let is_name = id.starts_with(is_letter)
        && id
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "-_".contains(character));
    if is_name {
        format!("#{id}")
    } else {
        format!("[id='{}']", id.replace('\\', "\\\\").replace('\'', "\\'"))
    }
}

/// Reports the arguments that match none of the header rows.
fn report_arguments(
    path: &str,
    arguments: &Arguments,
    headers: &[HeaderRow<'_>],
    diagnostics: &mut Diagnostics,
) {
    for (index, argument) in arguments.headers.iter().enumerate() {
        let is_used = headers.iter().any(|header| header.argument == Some(index));
        // Without an argument, a table that nothing matches is reported by itself.
        if let (false, Some(written)) = (is_used, &argument.written) {
            let message = unused(path, argument, headers);
            diagnostics.error_at(Cause::UnusedHeader, written, message);
        }
    }
    let is_default = arguments
        .headers
        .iter()
        .all(|argument| argument.purpose == Purpose::Skip || argument.written.is_none());
    let is_skipped = |header: &HeaderRow<'_>| matches!(header.matched, HeaderMatch::Skipped);
    if is_default && headers.iter().all(is_skipped) {
        let problem = "every table of the page is skipped";
        let help = "write a `columns` in place of one of the `skip`s";
        let place = Place::line(headers[0].line);
        diagnostics.page(PageError::new(Cause::UnusedHeader, place, problem).help(help));
    }
}

fn unused(path: &str, argument: &HeaderArgument, headers: &[HeaderRow<'_>]) -> String {
    let what = match argument.purpose {
        Purpose::Read => "these columns",
        Purpose::Skip => "this header row",
    };
    if headers
        .iter()
        .any(|header| matches(argument, &header.names))
    {
        return format!(
            "another argument matches every table of `{path}` with {what}: remove this one"
        );
    }
    let table = |header: &HeaderRow<'_>| {
        let names = shortened(&header.names);
        format!("table {}: {names}", header.number)
    };
    let tables = listed(headers.iter().map(table), "\n");
    format!(
        "no table of `{path}` has exactly {what}: remove this argument, or write one of the header rows of the page\n{tables}"
    )
}
