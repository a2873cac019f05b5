//! The arguments that a message proposes for a table.

use super::{
    Table,
    guess::guess,
    header::{Claim, Header, in_order_of},
};
use crate::{
    arguments::{Column, Role},
    diagnostics::literals,
};

/// How many rows are looked at to guess what the columns are.
const MOST_ROWS_GUESSED: usize = 200;

/// The argument that reads these columns.
pub(super) fn columns_argument(columns: &[Column]) -> String {
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
pub(super) fn help_to_read(header: &Header<'_>, roles: &[Role]) -> String {
    if let Claim::Near(columns) = &header.claim {
        return format!("to read the table, write `{}`", columns_argument(columns));
    }
    let names = header.names.as_deref().unwrap_or_default();
    let mut rows = Vec::new();
    for row in header.grid.sample(MOST_ROWS_GUESSED, names.len()) {
        let mut texts = Vec::new();
        for cell in row.cells {
            texts.push(cell.map_or_else(String::new, |cell| cell.text.clone()));
        }
        rows.push(texts);
    }
    let help = proposal(roles, names, &rows).map(|columns| help(&columns));
    help.unwrap_or_else(|| "to read the table, write `columns(code = \"…\", …)`; none is proposed, as no column looks like one of codes, or the first row does not look like a header row".to_owned())
}

/// What to write to read a table in another way than it is read; `None` where there is no better one.
pub(crate) fn help_to_read_otherwise(table: &Table, roles: &[Role]) -> Option<String> {
    let names: Vec<String> = table
        .columns
        .iter()
        .map(|column| column.name.clone())
        .collect();
    let mut rows = Vec::new();
    for row in table.rows.iter().take(MOST_ROWS_GUESSED) {
        rows.push(row.cells.iter().map(|cell| cell.text.clone()).collect());
    }
    let columns = proposal(roles, &names, &rows)?;
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

fn proposal(roles: &[Role], names: &[String], rows: &[Vec<String>]) -> Option<Vec<Column>> {
    let mut columns = Vec::new();
    for (name, role) in names.iter().zip(guess(roles, names, rows)?) {
        columns.push(Column {
            name: name.clone(),
            role,
        });
    }
    // A title over the header row, or a row of codes in its place, names no columns.
    let is_title = names.len() > 1 && names.iter().all(|name| *name == names[0]);
    let code = columns.iter().find(|column| column.role == Role::Code)?;
    let is_code = !code.name.contains(' ') && code.name.contains(|c: char| c.is_ascii_digit());
    // Of two columns with one name, the argument says which is which by its own order alone.
    let (mut written, unread): (Vec<_>, Vec<_>) = columns
        .iter()
        .cloned()
        .partition(|column| column.role != Role::Unread);
    written.extend(unread);
    let is_read_so = in_order_of(names, &written, false)? == columns;
    (!is_title && !is_code && is_read_so).then_some(columns)
}
