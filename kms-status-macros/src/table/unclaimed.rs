//! Nothing that the page gains or loses passes in silence: tables without an argument, and arguments without a table.

use std::{collections::HashMap, rc::Rc};

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
    let mut alike: HashMap<&[String], Vec<String>> = HashMap::new();
    for Header { names, number, .. } in headers {
        alike.entry(names).or_default().push(number.to_string());
    }
    let mut first_header_rows = Some(&header_rows);
    for header in headers.iter().filter(|header| !header.claim.is_exact()) {
        // The first of its kind speaks for all, and once is enough to show what the page has.
        if let Some(numbers) = alike.remove(header.names.as_slice()) {
            let header_rows = first_header_rows.take();
            faults.on_page(unclaimed(header, &numbers, arguments, header_rows));
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
                "no table of `{path}` has exactly {what}: write the names of one that it has, or leave this argument out; {header_rows}"
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
            let message = match headers
                .iter()
                .find(|header| is_reordered(&header.names, names))
            {
                Some(header) => in_other_order(header),
                None => unmet("this header row", is_claimed),
            };
            faults.in_code(written, message);
        }
    }
}

fn is_reordered(header: &[String], names: &[String]) -> bool {
    let sorted = |names: &[String]| {
        let mut names = names.to_vec();
        names.sort();
        names
    };
    header != names && header.len() == names.len() && sorted(header) == sorted(names)
}

fn in_other_order(header: &Header<'_>) -> String {
    let Header { number, .. } = header;
    format!(
        "table {number} has these names in another order: write `skip({})`",
        names(header)
    )
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

/// The fault of a header row that no argument has exactly, and of the tables that have it.
fn unclaimed(
    header: &Header<'_>,
    numbers: &[String],
    arguments: &Arguments,
    header_rows: Option<&Rc<str>>,
) -> PageFault {
    let names = names(header);
    let columns = match &header.claim {
        Claim::Near(_, columns) => columns.clone(),
        _ => first_draft(header),
    };
    let problem = format!("no argument has exactly the header row {names}");
    let position = match numbers {
        [number] => format!("table {number}"),
        numbers => format!("tables {}", numbers.join(", ")),
    };
    let mut fault = PageFault::new(header.place.clone(), problem).position(position);
    for near in near_names(header, arguments) {
        fault = fault.note(near);
    }
    if let [only] = arguments.columns.as_slice()
        && only.written.is_empty()
    {
        fault = fault.note(format!(
            "without `columns`, it is `{}`",
            argument(&only.columns)
        ));
    }
    if let Some(header_rows) = header_rows {
        fault = fault.note(Rc::clone(header_rows));
    }
    fault.help(format!(
        "to read it, write `{}`; to leave it out, `skip({names})`",
        argument(&columns)
    ))
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

/// What columns of these names hold on most pages.
const REASON_PHRASES: [&str; 9] = [
    "code",
    "message",
    "name",
    "phrase",
    "reason",
    "reason phrase",
    "status",
    "status message",
    "type",
];

/// The columns by what their names say of them: the first is the code, and none is the phrase that is not called so.
fn first_draft(header: &Header<'_>) -> Vec<Column> {
    let names: Vec<String> = header
        .names
        .iter()
        .map(|name| name.to_lowercase())
        .collect();
    let reason = (1..names.len()).find(|column| REASON_PHRASES.contains(&names[*column].as_str()));
    let rest = || (1..names.len()).filter(|column| Some(*column) != reason);
    let called_so = rest().find(|column| names[*column].contains("description"));
    let description = called_so.or_else(|| rest().next());
    let role = |column| match column {
        0 => Role::Code,
        _ if Some(column) == reason => Role::ReasonPhrase,
        _ if Some(column) == description => Role::Description,
        _ => Role::Unread,
    };
    let columns = header
        .names
        .iter()
        .enumerate()
        .map(|(column, name)| Column {
            name: name.clone(),
            role: role(column),
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

    fn is_exact(&self) -> bool {
        matches!(self, Self::Read(..) | Self::Skip(_))
    }

    fn is_made(&self) -> bool {
        !matches!(self, Self::None)
    }

    fn is_by_skip(&self, index: usize) -> bool {
        matches!(self, Self::Skip(by) if *by == index)
    }
}
