//! The arguments that messages propose to write.

use std::collections::HashSet;

use crate::{
    arguments::Column,
    diagnostics::{literal, literals},
    kind::Role,
};

/// The argument that reads these columns.
pub(crate) fn columns_argument(columns: &[Column]) -> String {
    let mut parts = Vec::new();
    for column in columns.iter().filter(|column| column.role != Role::Unread) {
        let name = literal(&column.name);
        parts.push(format!("{} = {name}", column.role.word()));
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

/// How to leave out the rows whose code cells have these texts.
pub(crate) fn skip_rows_help(mut texts: Vec<&str>) -> String {
    let mut known = HashSet::new();
    texts.retain(|text| known.insert(*text));
    let rows = if texts.len() == 1 { "row" } else { "rows" };
    format!(
        "to leave the {rows} out, write `skip_rows({})`",
        literals(texts)
    )
}

/// How to read a table with these columns, which were guessed.
pub(crate) fn help_to_read(columns: &[Column]) -> String {
    let argument = columns_argument(columns);
    let leaves = match unread(columns).as_str() {
        "" => String::new(),
        unread => format!("; this leaves {unread} unread"),
    };
    format!("to read the table, write `{argument}`, guessed from the cells{leaves}")
}
