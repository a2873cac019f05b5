//! Tables that no argument names, and the arguments that a message proposes for them.

use std::{collections::HashMap, rc::Rc};

use super::{
    Cell, Table,
    claim::{Claim, MOST_LISTED},
    guess::guess,
    header::Header,
};
use crate::{
    arguments::{Arguments, Column, Role},
    attribute::Attribute,
    diagnostics::{Cause, Diagnostics, PageError, Place, literals, nearest, quoted},
};

/// How many rows are looked at to guess what the columns are.
const MOST_ROWS_GUESSED: usize = 200;

/// Reports the tables that no argument names exactly, once for all tables with the same header row.
pub(super) fn report_unclaimed(
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
    let listed = numbers.iter().take(MOST_LISTED).map(usize::to_string);
    let mut listed = listed.collect::<Vec<_>>().join(", ");
    if numbers.len() > MOST_LISTED {
        listed = format!("{listed} and {} more", numbers.len() - MOST_LISTED);
    }
    let place = Place::line(header.line);
    if header.names.is_empty() {
        let problem = format!("{tables} {listed} {are} neither read nor skipped");
        return PageError::new(Cause::Table, place, problem)
            .note("its header row, the last row of `<thead>` or else the first row, is empty or too long to be named in an argument")
            .help("write a `select` that matches only the tables to read, such as `select = \"table.codes\"`");
    }
    let names = header.as_written();
    let problem = format!("{tables} {listed} ({names}) {are} neither read nor skipped");
    let mut error = PageError::new(Cause::Table, place, problem);
    let mut known = Vec::new();
    for argument in &arguments.columns {
        known.extend(argument.columns.iter().map(|column| column.name.as_str()));
    }
    for name in &header.names {
        let near = nearest(name, known.iter().copied());
        if let Some(near) = near.filter(|_| !known.contains(&name.as_str())) {
            let [name, near] = [name, near].map(quoted);
            error = error.note(format!("the page says {name}, `columns` says {near}"));
        }
    }
    if let [only] = arguments.columns.as_slice()
        && only.written.is_none()
    {
        let default = columns_argument(&only.columns);
        error = error.note(format!("`columns` is `{default}` when left out"));
    }
    error
        .help(help_to_read(header, arguments.attribute.roles()))
        .help(format!(
            "to leave the table out, write `skip({names})`, or a `select` that does not match it"
        ))
}

/// The argument that reads these columns.
fn columns_argument(columns: &[Column]) -> String {
    let mut parts = Vec::new();
    for column in columns.iter().filter(|column| column.role != Role::Unread) {
        parts.push(format!(
            "{} = {}",
            column.role.word(),
            literals([&column.name])
        ));
    }
    let unread = unread(columns);
    if !unread.is_empty() {
        parts.push(format!("unread({unread})"));
    }
    format!("columns({})", parts.join(", "))
}

/// The names of the columns that are not read.
fn unread(columns: &[Column]) -> String {
    let unread = columns.iter().filter(|column| column.role == Role::Unread);
    literals(unread.map(|column| &column.name))
}

/// What to write to read a table that no argument names exactly.
fn help_to_read(header: &Header<'_>, roles: &[Role]) -> String {
    if let Claim::Near(columns) = &header.claim {
        return format!("to read the table, write `{}`", columns_argument(columns));
    }
    let sample = header.grid.sample(MOST_ROWS_GUESSED, header.names.len());
    let rows: Vec<_> = sample.into_iter().map(|row| row.cells).collect();
    let help = proposal(roles, &header.names, &rows).map(|columns| help(&columns));
    help.unwrap_or_else(|| "to read the table, write `columns(code = \"…\", …)`; none is proposed, as no column looks like one of codes, or the first row does not look like a header row".to_owned())
}

/// What to write to read a table in another way than it is read; `None` where there is no better one.
pub(crate) fn help_to_read_otherwise(table: &Table, attribute: Attribute) -> Option<String> {
    let mut names = Vec::new();
    for column in &table.columns {
        names.push(column.name.clone());
    }
    let mut rows = Vec::new();
    for row in table.rows.iter().take(MOST_ROWS_GUESSED) {
        rows.push(row.cells.iter().cloned().map(Some).collect());
    }
    let columns = proposal(attribute.roles(), &names, &rows)?;
    (columns != table.columns).then(|| help(&columns))
}

/// What to write, with a word on how sure it is.
fn help(columns: &[Column]) -> String {
    let argument = columns_argument(columns);
    let leaves = match unread(columns).as_str() {
        "" => String::new(),
        unread => format!(", which leaves {unread} unread"),
    };
    format!("to read the table, write `{argument}`: a guess from its cells{leaves}")
}

fn proposal(
    roles: &[Role],
    names: &[String],
    rows: &[Vec<Option<Rc<Cell>>>],
) -> Option<Vec<Column>> {
    let columns = guess(roles, names, rows)?;
    // A title over the header row, or a row of codes in its place, names no columns.
    let is_title = names.len() > 1 && names.iter().all(|name| *name == names[0]);
    let code = columns.iter().find(|column| column.role == Role::Code)?;
    let is_code = !code.name.contains(' ') && code.name.contains(|c: char| c.is_ascii_digit());
    // Of two columns with one name, the argument gives the first to what is read.
    let is_ambiguous = columns.iter().enumerate().any(|(index, column)| {
        let is_before = |other: &Column| other.role == Role::Unread && other.name == column.name;
        column.role != Role::Unread && columns[..index].iter().any(is_before)
    });
    (!is_title && !is_code && !is_ambiguous).then_some(columns)
}
