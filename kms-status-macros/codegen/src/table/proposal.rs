//! The arguments that messages propose to write.

use std::collections::HashSet;

use crate::{arguments::Column, diagnostics::literals, kind::Role};

/// The argument that reads these columns, in their order: it counts where two of them have the same name.
pub(crate) fn columns_argument(columns: &[Column]) -> String {
    let are_unread =
        |one: &Column, next: &Column| one.role == Role::Unread && next.role == Role::Unread;
    let parts = columns.chunk_by(are_unread).map(|columns| {
        let names = literals(columns.iter().map(|column| &column.name));
        match &columns[0].role {
            Role::Unread => format!("unread({names})"),
            role => format!("{} = {names}", role.word()),
        }
    });
    let parts: Vec<String> = parts.collect();
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

/// How to read a table with the columns of the user after one change.
pub(crate) fn help_to_change(written: &[Column], changed: &[Column]) -> String {
    let (written, changed) = (columns_argument(written), columns_argument(changed));
    format!("to read the table, replace `{written}` with `{changed}`")
}
