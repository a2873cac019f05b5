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
    let unread = columns.iter().filter(|column| column.role == Role::Unread);
    let unread = literals(unread.map(|column| &column.name));
    if !unread.is_empty() {
        parts.push(format!("unread({unread})"));
    }
    format!("columns({})", parts.join(", "))
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
    format!("to read the table, write `{argument}`, guessed from the cells")
}
