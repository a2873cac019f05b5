//! Nothing that the page gains or loses passes in silence: tables without an argument, and arguments without a table.

use std::rc::Rc;

use super::header::{Claim, Header, Headers};
use crate::{
    arguments::{Arguments, Column, Role, Skip},
    diagnostics::{Faults, PageFault, listed, nearest, quoted},
};

/// How many header rows a message shows.
const MOST_HEADERS_SHOWN: usize = 10;

/// Tells of each table that no argument claims, and of each argument that claims no table.
pub(super) fn tell(path: &str, headers: &Headers<'_>, arguments: &Arguments, faults: &mut Faults) {
    let Headers {
        read: headers,
        any_refused,
    } = headers;
    if headers.is_empty() {
        if !any_refused {
            tell_no_table(path, arguments, faults);
        }
        return;
    }
    let header_rows: Rc<str> = header_rows(headers).into();
    for header in headers {
        if let Some(fault) = unclaimed(header, arguments, &header_rows) {
            faults.on_page(fault);
        }
    }
    // The table that an argument is for may be one that is past a limit.
    if !any_refused {
        tell_unmet(path, headers, arguments, &header_rows, faults);
    }
}

fn tell_no_table(path: &str, arguments: &Arguments, faults: &mut Faults) {
    if let Some(select) = &arguments.select.written {
        let message = format!("no table with a row in `{path}` matches this selector");
        faults.in_code(select, message);
        return;
    }
    let fault = PageFault::new(0..0, "the page has no table");
    faults.on_page(fault.help(
        "is it the right page? a Markdown table drawn with `|` is not read: write it as an HTML table",
    ));
}

fn tell_unmet(
    path: &str,
    headers: &[Header<'_>],
    arguments: &Arguments,
    header_rows: &str,
    faults: &mut Faults,
) {
    let unmet = |what: &str, is_claimed: bool| {
        if is_claimed {
            format!(
                "an argument above claims every table of `{path}` with this header row: leave this one out"
            )
        } else {
            format!(
                "no table of `{path}` has just {what}: write the names of one that it has, or leave this argument out; {header_rows}"
            )
        }
    };
    for (index, columns) in arguments.columns.iter().enumerate() {
        if headers
            .iter()
            .any(|header| header.claim.is_by_columns(index))
        {
            continue;
        }
        if columns.written.is_empty() {
            // A table that nothing claims is told of by itself, with the `columns` to write.
            if headers.iter().all(|header| header.claim.is_made()) {
                faults.on_page(all_skipped(&headers[0]));
            }
        } else {
            let is_claimed = headers.iter().any(|header| header.is_named_as(columns));
            faults.in_code(&columns.written, unmet("these columns", is_claimed));
        }
    }
    for (index, Skip { written, names }) in arguments.skips.iter().enumerate() {
        if !headers.iter().any(|header| header.claim.is_by_skip(index)) {
            let is_claimed = headers.iter().any(|header| header.names == *names);
            faults.in_code(written, unmet("this header row", is_claimed));
        }
    }
}

fn all_skipped(header: &Header<'_>) -> PageFault {
    let problem = "every table of the page is skipped, and none is left to read";
    PageFault::new(header.place.clone(), problem)
        .position(format!("table {}", header.number))
        .help(format!(
            "to read this one, write `{}` in place of `skip({})`",
            argument(&first_draft(header)),
            names(header)
        ))
}

fn unclaimed(
    header: &Header<'_>,
    arguments: &Arguments,
    header_rows: &Rc<str>,
) -> Option<PageFault> {
    let names = names(header);
    let (problem, near, columns) = match &header.claim {
        Claim::Read(..) | Claim::Skip(_) => return None,
        Claim::Near(_, columns) => (
            format!("no argument has just the header row {names}"),
            near_names(header, arguments),
            columns.clone(),
        ),
        Claim::None => (
            format!("nothing reads or skips the table with the header row {names}"),
            near_names(header, arguments),
            first_draft(header),
        ),
    };
    let fault =
        PageFault::new(header.place.clone(), problem).position(format!("table {}", header.number));
    let fault = near.into_iter().fold(fault, PageFault::note);
    Some(fault.note(Rc::clone(header_rows)).help(format!(
        "to read it, write `{}`; to leave it out, `skip({names})`",
        argument(&columns)
    )))
}

fn names(header: &Header<'_>) -> String {
    listed(header.names.iter().map(String::as_str))
}

/// What to say of each name that differs a little from one that the arguments have.
fn near_names(header: &Header<'_>, arguments: &Arguments) -> Vec<String> {
    let known = || {
        let columns = arguments.columns.iter().flat_map(|claim| &claim.columns);
        columns.map(|column| column.name.as_str())
    };
    header
        .names
        .iter()
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

fn header_rows(headers: &[Header<'_>]) -> String {
    let shown = headers
        .iter()
        .take(MOST_HEADERS_SHOWN)
        .map(|header| format!("\ntable {}: {}", header.number, names(header)));
    let mut rows = String::from("the header rows of the page are");
    rows.extend(shown);
    if headers.len() > MOST_HEADERS_SHOWN {
        rows.push_str("\n…");
    }
    rows
}

/// The columns by the roles that they have in most tables, from left to right.
fn first_draft(header: &Header<'_>) -> Vec<Column> {
    let roles: &[Role] = match header.names.len() {
        0..=2 => &[Role::Code, Role::Description],
        _ => &[Role::Code, Role::ReasonPhrase, Role::Description],
    };
    let roles = roles.iter().chain(std::iter::repeat(&Role::Unread));
    let columns = header.names.iter().zip(roles).map(|(name, role)| Column {
        name: name.clone(),
        role: *role,
    });
    columns.collect()
}

/// The argument that reads these columns.
fn argument(columns: &[Column]) -> String {
    let part = |word: &str, role: Role| {
        let column = columns.iter().find(|column| column.role == role)?;
        Some(format!("{word} = {}", listed([column.name.as_str()])))
    };
    let mut parts: Vec<String> = [
        part("code", Role::Code),
        part("reason", Role::ReasonPhrase),
        part("description", Role::Description),
    ]
    .into_iter()
    .flatten()
    .collect();
    let unread = columns.iter().filter(|column| column.role == Role::Unread);
    let unread: Vec<&str> = unread.map(|column| column.name.as_str()).collect();
    if !unread.is_empty() {
        parts.push(format!("unread({})", listed(unread)));
    }
    format!("columns({})", parts.join(", "))
}

impl Claim {
    fn is_by_columns(&self, index: usize) -> bool {
        matches!(self, Self::Read(by, _) | Self::Near(by, _) if *by == index)
    }

    fn is_made(&self) -> bool {
        !matches!(self, Self::None)
    }

    fn is_by_skip(&self, index: usize) -> bool {
        matches!(self, Self::Skip(by) if *by == index)
    }
}
