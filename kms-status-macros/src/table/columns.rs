//! Tables that no argument names, and arguments that name no table: what the page gains or loses is reported.

use std::collections::HashMap;

use super::{
    header::{Claim, Claimant, Header, Headers, in_order_of},
    proposal::{columns_argument, help_to_read},
};
use crate::{
    arguments::Arguments,
    diagnostics::{Diagnostics, PageError, Place, Source, nearest, quoted},
    page::is_restructured_text,
};

/// How many tables a message lists.
const MOST_LISTED: usize = 10;

pub(super) fn report(
    source: &Source,
    headers: &Headers<'_>,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) {
    report_unclaimed(&headers.tables, arguments, diagnostics);
    // The table that an argument is for may be one that could not be read.
    if headers.any_unreadable {
        return;
    }
    match headers.tables.first() {
        Some(first) => {
            report_unmet(&source.path, headers, first, diagnostics);
        }
        None => report_no_table(source, arguments, diagnostics),
    }
}

fn report_no_table(source: &Source, arguments: &Arguments, diagnostics: &mut Diagnostics) {
    let path = &source.path;
    if let Some(select) = &arguments.select.written {
        let message = format!("no table with a row in `{path}` matches this selector");
        diagnostics.code(select, message);
        return;
    }
    let problem = if is_restructured_text(source) {
        "the page is reStructuredText, expected HTML or Markdown"
    } else {
        "no table found in the page"
    };
    let help = "`<table>` elements and the pipe tables of a `.md` page are read: save the page that the vendor publishes, as HTML, and name that file in `spec`";
    diagnostics.page(PageError::new(Place::line(1), problem).help(help));
}

/// Reports the tables that no argument names exactly, once for all tables with the same header row.
fn report_unclaimed(headers: &[Header<'_>], arguments: &Arguments, diagnostics: &mut Diagnostics) {
    let mut numbers: HashMap<_, Vec<usize>> = HashMap::new();
    for header in headers {
        numbers
            .entry(&header.names)
            .or_default()
            .push(header.number);
    }
    for header in headers {
        if matches!(header.claim, Claim::Near(_) | Claim::None)
            && let Some(numbers) = numbers.remove(&header.names)
        {
            diagnostics.page(unclaimed(header, &numbers, arguments));
        }
    }
}

fn unclaimed(header: &Header<'_>, numbers: &[usize], arguments: &Arguments) -> PageError {
    let (tables, are) = match numbers {
        [_] => ("table", "is"),
        _ => ("tables", "are"),
    };
    let shown = numbers.iter().take(MOST_LISTED).map(usize::to_string);
    let mut shown = shown.collect::<Vec<_>>().join(", ");
    if numbers.len() > MOST_LISTED {
        shown = format!("{shown} and {} more", numbers.len() - MOST_LISTED);
    }
    let Some(names) = header.as_written() else {
        let problem = format!("{tables} {shown} {are} neither read nor skipped");
        return PageError::new(header.place(), problem)
            .note("its header row, the last row of `<thead>` or else the first row, is empty or too long to be named in an argument")
            .help("write a `select` that matches only the tables to read, such as `select = \"table.codes\"`");
    };
    let problem = format!("{tables} {shown} ({names}) {are} neither read nor skipped");
    let mut error = PageError::new(header.place(), problem);
    for note in near_names(header, arguments) {
        error = error.note(note);
    }
    if let [only] = arguments.columns.as_slice()
        && only.written.is_none()
    {
        let default = columns_argument(&only.columns);
        error = error.note(format!("`columns` is `{default}` when left out"));
    }
    error
        .help(help_to_read(header, arguments.roles))
        .help(format!(
            "to leave the table out, write `skip({names})`, or a `select` that does not match it"
        ))
}

/// A note for each name that differs a little from one that the arguments have.
fn near_names(header: &Header<'_>, arguments: &Arguments) -> Vec<String> {
    let mut known = Vec::new();
    for argument in &arguments.columns {
        known.extend(argument.columns.iter().map(|column| column.name.as_str()));
    }
    let mut notes = Vec::new();
    for name in header.names.iter().flatten() {
        if !known.contains(&name.as_str())
            && let Some(near) = nearest(name, known.iter().copied())
        {
            let [name, near] = [name, near].map(quoted);
            notes.push(format!("the page says {name}, `columns` says {near}"));
        }
    }
    notes
}

fn report_unmet(
    path: &str,
    headers: &Headers<'_>,
    first: &Header<'_>,
    diagnostics: &mut Diagnostics,
) {
    let Headers {
        tables, claimants, ..
    } = headers;
    let is_skipped = |header: &Header<'_>| matches!(header.claim, Claim::Skip);
    if claimants
        .iter()
        .all(|claimant| claimant.is_skip || claimant.written.is_none())
        && tables.iter().all(is_skipped)
    {
        let problem = "every table of the page is skipped";
        let help = "write a `columns` in place of one of the `skip`s";
        diagnostics.page(PageError::new(first.place(), problem).help(help));
    }
    for claimant in claimants {
        // Without an argument, a table that is neither read nor skipped is reported by itself.
        if !claimant.is_met
            && let Some(written) = claimant.written
        {
            diagnostics.code(written, unmet(path, claimant, tables));
        }
    }
}

fn unmet(path: &str, claimant: &Claimant<'_>, headers: &[Header<'_>]) -> String {
    let what = if claimant.is_skip {
        "this header row"
    } else {
        "these columns"
    };
    let mut listed = Vec::new();
    for (index, header) in headers.iter().enumerate() {
        let number = header.number;
        let names = header.as_written();
        let names = names.as_deref().unwrap_or("too long or empty");
        let known = header.names.as_deref().unwrap_or_default();
        match in_order_of(known, &claimant.columns, false) {
            Some(columns) if claimant.is_skip && columns != claimant.columns => {
                return format!(
                    "table {number} has these names in another order: write `skip({names})`"
                );
            }
            Some(_) => {
                return format!(
                    "another argument names every table of `{path}` with {what}: remove this one"
                );
            }
            None if index < MOST_LISTED => listed.push(format!("\ntable {number}: {names}")),
            None if index == MOST_LISTED => listed.push("\n…".to_owned()),
            None => {}
        }
    }
    format!(
        "no table of `{path}` has exactly {what}: remove this argument, or write one of the header rows of the page{}",
        listed.concat()
    )
}
