//! Tables that no argument names, and arguments that name no table: what the page gains or loses is reported.

use std::collections::HashMap;

use super::{
    header::{Claim, Header, Headers, Names},
    proposal::{Proposal, columns_argument},
};
use crate::{
    arguments::Arguments,
    diagnostics::{Diagnostics, PageError, Place, Source, literals, nearest, quoted},
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
    let path = source.path.as_str();
    let is_complete = !headers.any_unreadable;
    let headers = headers.headers.as_slice();
    if headers.is_empty() {
        if is_complete {
            report_no_table(source, arguments, diagnostics);
        }
        return;
    }
    report_unclaimed(page, headers, arguments, diagnostics);
    // The table that an argument is for may be one that could not be read.
    if is_complete {
        report_unmet_columns(path, headers, arguments, diagnostics);
        report_unmet_skips(path, headers, arguments, diagnostics);
    }
}

fn report_no_table(source: &Source, arguments: &Arguments, diagnostics: &mut Diagnostics) {
    if let Some(select) = &arguments.select.written {
        let message = format!(
            "no table with a row in `{}` matches this selector",
            source.path
        );
        diagnostics.code(select, message);
        return;
    }
    let place = Place::line(1);
    let problem = if is_restructured_text(source) {
        "the page is reStructuredText, expected HTML or Markdown"
    } else {
        "no table found in the page"
    };
    let help = "`<table>` elements and the pipe tables of a `.md` page are read: save the page that the vendor publishes, as HTML, and name that file in `spec`";
    diagnostics.page(PageError::new(place, problem).help(help));
}

/// Reports the tables that no argument names exactly, once for all tables with the same header row.
fn report_unclaimed(
    page: &Page,
    headers: &[Header<'_>],
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) {
    let mut numbers: HashMap<&Names, Vec<usize>> = HashMap::new();
    for header in headers {
        numbers
            .entry(&header.names)
            .or_default()
            .push(header.number);
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
    let (tables, are) = match numbers {
        [number] => (format!("table {number}"), "is"),
        [first, others @ ..] => {
            let shown: Vec<String> = [first]
                .into_iter()
                .chain(others)
                .take(MOST_HEADERS_SHOWN)
                .map(ToString::to_string)
                .collect();
            let more = match numbers.len() - shown.len() {
                0 => String::new(),
                more => format!(" and {more} more"),
            };
            (format!("tables {}{more}", shown.join(", ")), "are")
        }
        [] => unreachable!("a header row is that of a table"),
    };
    let Some(names) = quotable(&header.names) else {
        let problem = format!("{tables} {are} neither read nor skipped");
        return PageError::new(header.place(), problem)
            .note("its header row, the last row of `<thead>` or else the first row, is empty or too long to be named in an argument")
            .help("write a `select` that matches only the tables to read, such as `select = \"table.codes\"`");
    };
    let problem = format!("{tables} ({names}) {are} neither read nor skipped");
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
    let help = match (&header.claim, Proposal::for_header(page, header, arguments.roles)) {
        (Claim::Near(_, columns), _) => {
            format!("to read the table, write `{}`", columns_argument(columns))
        }
        (_, Some(proposal)) => proposal.help(),
        (_, None) => "to read the table, write `columns(code = \"…\", …)`; none is proposed, as no column looks like one of codes, or the first row does not look like a header row".to_owned(),
    };
    error.help(help).help(format!(
        "to leave the table out, write `skip({names})`, or a `select` that does not match it"
    ))
}

/// The names as an argument has them, unless there are none or one is too long.
fn quotable(names: &Names) -> Option<String> {
    let names: Vec<&String> = names.iter().map(Option::as_ref).collect::<Option<_>>()?;
    (!names.is_empty()).then(|| literals(names))
}

/// A note for each name that differs a little from one that the arguments have.
fn near_names(header: &Header<'_>, arguments: &Arguments) -> Vec<String> {
    let known = || {
        let columns = arguments.columns.iter().flat_map(|claim| &claim.columns);
        columns.map(|column| column.name.as_str())
    };
    header
        .names
        .iter()
        .flatten()
        .filter(|name| !known().any(|known| known == *name))
        .filter_map(|name| Some((name, nearest(name, known())?)))
        .map(|(name, known)| {
            format!(
                "the page says {}, `columns` says {}",
                quoted(name),
                quoted(known)
            )
        })
        .collect()
}

fn report_unmet_columns(
    path: &str,
    headers: &[Header<'_>],
    arguments: &Arguments,
    diagnostics: &mut Diagnostics,
) {
    let is_skipped = |header: &Header<'_>| matches!(header.claim, Claim::Skip(_));
    let any_written = arguments
        .columns
        .iter()
        .any(|columns| columns.written.is_some());
    if !any_written && headers.iter().all(is_skipped) {
        let problem = "every table of the page is skipped";
        let help = "write a `columns` in place of one of the `skip`s";
        diagnostics.page(PageError::new(headers[0].place(), problem).help(help));
    }
    for (index, columns) in arguments.columns.iter().enumerate() {
        let is_met = headers.iter().any(
            |header| matches!(header.claim, Claim::Read(by, _) | Claim::Near(by, _) if by == index),
        );
        if is_met {
            continue;
        }
        // Without an argument, a table that is neither read nor skipped is reported by itself.
        if let Some(written) = &columns.written {
            let is_claimed = headers.iter().any(|header| header.is_named_as(columns));
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
        let named = |header: &&Header<'_>| header.names.iter().flatten().eq(&skip.names);
        let message = match headers
            .iter()
            .find(|header| is_reordered(&header.names, &skip.names))
        {
            Some(header) => {
                let in_order = quotable(&header.names).unwrap_or_default();
                let number = header.number;
                format!("table {number} has these names in another order: write `skip({in_order})`")
            }
            None => unmet(
                path,
                "this header row",
                headers.iter().any(|header| named(&header)),
                headers,
            ),
        };
        diagnostics.code(&skip.written, message);
    }
}

fn is_reordered(header: &Names, names: &[String]) -> bool {
    let header: Vec<&String> = header.iter().flatten().collect();
    let names: Vec<&String> = names.iter().collect();
    let sorted = |names: &[_]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    header != names && sorted(&header) == sorted(&names)
}

fn unmet(path: &str, what: &str, is_claimed: bool, headers: &[Header<'_>]) -> String {
    if is_claimed {
        return format!(
            "another argument names every table of `{path}` with {what}: remove this one"
        );
    }
    let header_rows = headers.iter().take(MOST_HEADERS_SHOWN).map(|header| {
        let names = quotable(&header.names);
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
