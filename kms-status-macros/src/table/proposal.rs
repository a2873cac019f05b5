//! The arguments that a message proposes for a table.

use super::{
    Table,
    guess::guess,
    header::{Claim, Header, in_order_of},
    text,
};
use crate::{
    arguments::{Column, Role},
    diagnostics::literals,
    page::Page,
};

/// How many rows are looked at to guess what the columns are.
const MOST_ROWS_GUESSED: usize = 200;

/// The argument that reads these columns.
pub(super) fn columns_argument(columns: &[Column]) -> String {
    let (read, unread) = by_use(columns);
    let read = read
        .iter()
        .map(|column| format!("{} = {}", column.role.word(), literals([&column.name])));
    let unread = (!unread.is_empty()).then(|| format!("unread({})", names(&unread)));
    let parts: Vec<String> = read.chain(unread).collect();
    format!("columns({})", parts.join(", "))
}

/// The columns that are read, and those that are not.
fn by_use(columns: &[Column]) -> (Vec<Column>, Vec<Column>) {
    let columns = columns.iter().cloned();
    columns.partition(|column| column.role != Role::Unread)
}

fn names(columns: &[Column]) -> String {
    literals(columns.iter().map(|column| &column.name))
}

/// What to write to read a table that no argument names exactly.
pub(super) fn help_to_read(page: &Page, header: &Header<'_>, roles: &[Role]) -> String {
    if let Claim::Near(_, columns) = &header.claim {
        return format!("to read the table, write `{}`", columns_argument(columns));
    }
    let names = header.names.as_deref().unwrap_or_default();
    let rows = header.grid.rows_below(names.len(), MOST_ROWS_GUESSED);
    let rows = rows.iter().map(|row| {
        let texts = row.cells.iter().map(|cell| match cell {
            Some(cell) => text::start(page, *cell),
            None => String::new(),
        });
        texts.collect()
    });
    match guessed(roles, names, &rows.collect::<Vec<_>>()) {
        Some(columns) => help(&columns),
        None => "to read the table, write `columns(code = \"…\", …)`; none is proposed, as no column looks like one of codes, or the first row does not look like a header row".to_owned(),
    }
}

/// What to write to read a table in another way than it is read; `None` where there is no better one.
pub(crate) fn help_to_read_otherwise(table: &Table, roles: &[Role]) -> Option<String> {
    let names = table.columns.iter().map(|column| column.name.clone());
    let rows = table.rows.iter().take(MOST_ROWS_GUESSED);
    let rows = rows.map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect());
    let columns = guessed(roles, &names.collect::<Vec<_>>(), &rows.collect::<Vec<_>>())?;
    (columns != table.columns).then(|| help(&columns))
}

/// What to write, with a word on how sure it is.
fn help(columns: &[Column]) -> String {
    let argument = columns_argument(columns);
    let (_, unread) = by_use(columns);
    let leaves = if unread.is_empty() {
        String::new()
    } else {
        format!(", which leaves {} unread", names(&unread))
    };
    format!("to read the table, write `{argument}`: a guess from its cells{leaves}")
}

fn guessed(roles: &[Role], names: &[String], rows: &[Vec<String>]) -> Option<Vec<Column>> {
    let columns = names.iter().zip(guess(roles, names, rows)?);
    let columns = columns.map(|(name, role)| Column {
        name: name.clone(),
        role,
    });
    let columns: Vec<Column> = columns.collect();
    // A title over the header row, or a row of codes in its place, names no columns.
    let is_title = names.len() > 1 && names.iter().all(|name| *name == names[0]);
    let code = columns.iter().find(|column| column.role == Role::Code)?;
    let is_code = !code.name.contains(' ') && code.name.contains(|c: char| c.is_ascii_digit());
    // Of two columns with one name, the argument says which is which by its own order alone.
    let (read, unread) = by_use(&columns);
    let is_read_so = in_order_of(names, &[read, unread].concat(), false)? == columns;
    (!is_title && !is_code && is_read_so).then_some(columns)
}
