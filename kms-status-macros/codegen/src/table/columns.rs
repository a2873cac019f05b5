//! Puts the columns of a `columns(…)` in the order of a header row that has the same names.

use crate::{arguments::Column, diagnostics::quoted, kind::Role};

/// The index of the code's column, which each `columns(…)` has.
pub(super) fn code_column(columns: &[Column]) -> usize {
    let is_code = |column: &Column| column.role == Role::Code;
    columns.iter().position(is_code).unwrap_or_default()
}

/// The columns in the order of the header row; `None` unless the names are the same.
pub(super) fn in_order_of(names: &[String], columns: &[Column]) -> Option<Vec<Column>> {
    let mut left: Vec<&Column> = columns.iter().collect();
    let mut ordered = Vec::new();
    for name in names {
        let index = left.iter().position(|column| *name == column.name)?;
        ordered.push(left.remove(index).clone());
    }
    match left.as_slice() {
        [] => Some(ordered),
        [second] => with_second_role(ordered, second),
        _ => None,
    }
}

/// Splits the code's column in two if the argument names it a second time.
fn with_second_role(mut columns: Vec<Column>, second: &Column) -> Option<Vec<Column>> {
    let index = columns
        .iter()
        .position(|column| column.name == second.name)?;
    // The code comes first.
    match (&columns[index].role, &second.role) {
        (Role::Code, _) => columns.insert(index + 1, second.clone()),
        (_, Role::Code) => columns.insert(index, second.clone()),
        _ => return None,
    }
    Some(columns)
}

/// Says where a `columns(…)` and a header row differ, if they differ in one name.
pub(super) fn difference(names: &[String], columns: &[Column]) -> Option<String> {
    let mut missing: Vec<&str> = columns.iter().map(|column| &*column.name).collect();
    let mut added = Vec::new();
    for name in names {
        match missing.iter().position(|missing| missing == name) {
            Some(index) => drop(missing.remove(index)),
            None => added.push(name.as_str()),
        }
    }
    if added.len() == names.len() {
        return None;
    }
    match (missing.as_slice(), added.as_slice()) {
        ([expected], [found]) => Some(format!(
            "`columns` has {}, but the table has {}",
            quoted(expected),
            quoted(found)
        )),
        ([], [added]) => Some(format!(
            "`columns` lacks the column {} of the table",
            quoted(added)
        )),
        ([missing], []) => Some(format!(
            "`columns` has {}, but the table has no such column",
            quoted(missing)
        )),
        _ => None,
    }
}
