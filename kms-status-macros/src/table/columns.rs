//! Tables that no argument names, and arguments that name no table: what the page gains or loses is reported.

use std::collections::HashMap;

use super::{
    header::{Claim, Header, Headers, in_order_of},
    proposal::{columns_argument, help_to_read},
};
use crate::{
    arguments::Arguments,
    diagnostics::{Diagnostics, PageError, Place, Source, nearest, quoted},
    page::{Page, is_restructured_text},
};

/// How many header rows a message shows.
const MOST_HEADERS_SHOWN: usize = 10;

pub(super) fn report(
    page: &Page,
    source: &Source,
    headers: &Headers<'_>,
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) {
    let Headers {
        headers,
        any_unreadable,
    } = headers;
    report_unclaimed(page, headers, arguments, diagnostics);
    // The table that an argument is for may be one that could not be read.
    if *any_unreadable {
        return;
    }
    if headers.is_empty() {
        report_no_table(source, arguments, diagnostics);
    } else {
        report_unmet_columns(&source.path, headers, arguments, diagnostics);
        report_unmet_skips(&source.path, headers, arguments, diagnostics);
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
fn report_unclaimed(
    page: &Page,
    headers: &[Header<'_>],
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) {
    let mut numbers: HashMap<_, Vec<usize>> = HashMap::new();
    for header in headers {
        let tables = numbers.entry(&header.names).or_default();
        tables.push(header.number);
    }
    for header in headers {
        if matches!(header.claim, Claim::Near(..) | Claim::None)
            && let Some(numbers) = numbers.remove(&header.names)
        {
            diagnostics.page(unclaimed(page, header, &numbers, arguments));
        }
    }
}

fn unclaimed(
    page: &Page,
    header: &Header<'_>,
    numbers: &[usize],
    arguments: &Arguments,
) -> PageError {
    let (noun, verb) = match numbers {
        [_] => ("table", "is"),
        _ => ("tables", "are"),
    };
    let shown = numbers.iter().take(MOST_HEADERS_SHOWN);
    let shown: Vec<String> = shown.map(ToString::to_string).collect();
    let more = match numbers.len() - shown.len() {
        0 => String::new(),
        more => format!(" and {more} more"),
    };
    let tables = format!("{noun} {}{more}", shown.join(", "));
    let Some(names) = header.as_written() else {
        let problem = format!("{tables} {verb} neither read nor skipped");
        return PageError::new(header.place(), problem)
            .note("its header row, the last row of `<thead>` or else the first row, is empty or too long to be named in an argument")
            .help("write a `select` that matches only the tables to read, such as `select = \"table.codes\"`");
    };
    let problem = format!("{tables} ({names}) {verb} neither read nor skipped");
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
        .help(help_to_read(page, header, arguments.roles))
        .help(format!(
            "to leave the table out, write `skip({names})`, or a `select` that does not match it"
        ))
}

/// A note for each name that differs a little from one that the arguments have.
fn near_names(header: &Header<'_>, arguments: &Arguments) -> Vec<String> {
    let columns = arguments.columns.iter().flat_map(|claim| &claim.columns);
    let known: Vec<&str> = columns.map(|column| column.name.as_str()).collect();
    let names = header.names.iter().flatten();
    let unknown = names.filter(|name| !known.contains(&name.as_str()));
    let notes = unknown.filter_map(|name| {
        let near = nearest(name, known.iter().copied())?;
        let [name, near] = [name, near].map(quoted);
        Some(format!("the page says {name}, `columns` says {near}"))
    });
    notes.collect()
}

fn report_unmet_columns(
    path: &str,
    headers: &[Header<'_>],
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) {
    let is_skipped = |header: &Header<'_>| matches!(header.claim, Claim::Skip(_));
    let columns = &arguments.columns;
    if columns.iter().all(|columns| columns.written.is_none()) && headers.iter().all(is_skipped) {
        let problem = "every table of the page is skipped";
        let help = "write a `columns` in place of one of the `skip`s";
        diagnostics.page(PageError::new(headers[0].place(), problem).help(help));
    }
    for (index, columns) in columns.iter().enumerate() {
        let is_met = |header: &Header<'_>| matches!(header.claim, Claim::Read(by, _) | Claim::Near(by, _) if by == index);
        // Without an argument, a table that is neither read nor skipped is reported by itself.
        let Some(written) = &columns.written else {
            continue;
        };
        if !headers.iter().any(is_met) {
            let is_claimed = headers.iter().any(|header| {
                let names = header.names.as_ref();
                names.is_some_and(|names| in_order_of(names, &columns.columns, false).is_some())
            });
            diagnostics.code(written, unmet(path, "these columns", is_claimed, headers));
        }
    }
}

fn report_unmet_skips(
    path: &str,
    headers: &[Header<'_>],
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) {
    for (index, skip) in arguments.skips.iter().enumerate() {
        let is_met = |header: &Header<'_>| matches!(header.claim, Claim::Skip(by) if by == index);
        if headers.iter().any(is_met) {
            continue;
        }
        let is_reordered =
            |header: &&Header<'_>| is_reordered(header.names.as_deref(), &skip.names);
        let message = if let Some(header) = headers.iter().find(is_reordered) {
            let number = header.number;
            let names = header.as_written().unwrap_or_default();
            format!("table {number} has these names in another order: write `skip({names})`")
        } else {
            let is_named = |header: &Header<'_>| header.names.as_ref() == Some(&skip.names);
            unmet(
                path,
                "this header row",
                headers.iter().any(is_named),
                headers,
            )
        };
        diagnostics.code(&skip.written, message);
    }
}

fn is_reordered(names: Option<&[String]>, other: &[String]) -> bool {
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort_unstable();
        names
    };
    names.is_some_and(|names| names != other && sorted(names) == sorted(other))
}

fn unmet(path: &str, what: &str, is_claimed: bool, headers: &[Header<'_>]) -> String {
    if is_claimed {
        return format!(
            "another argument names every table of `{path}` with {what}: remove this one"
        );
    }
    let header_rows = headers.iter().take(MOST_HEADERS_SHOWN).map(|header| {
        let names = header.as_written();
        let names = names.as_deref().unwrap_or("too long or empty");
        format!("\ntable {}: {names}", header.number)
    });
    let header_rows: String = header_rows.collect();
    let more = if headers.len() > MOST_HEADERS_SHOWN {
        "\n…"
    } else {
        ""
    };
    format!(
        "no table of `{path}` has exactly {what}: remove this argument, or write one of the header rows of the page{header_rows}{more}"
    )
}
