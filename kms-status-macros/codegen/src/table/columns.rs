//! Compares the names of a `columns(…)` with those of a header row.

use crate::{
    arguments::Column,
    cell::{read_code, read_first_word, read_statuses},
    diagnostics::quoted,
    kind::{Kind, Role},
};

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

/// Says where a `columns(…)` and a header row differ, if they differ in one name, and makes this one change to the columns.
pub(super) fn difference(names: &[String], columns: &[Column]) -> Option<(String, Vec<Column>)> {
    // The argument may name the code's column a second time.
    let code = &columns[code_column(columns)].name;
    let is_once = names.iter().filter(|name| *name == code).count() < 2;
    let is_second = |column: &Column| is_once && column.name == *code && column.role != Role::Code;
    let mut missing: Vec<&str> = columns
        .iter()
        .filter(|column| !is_second(column))
        .map(|column| &*column.name)
        .collect();
    let mut added = Vec::new();
    for name in names {
        match missing.iter().position(|missing| missing == name) {
            Some(index) => drop(missing.remove(index)),
            None => added.push(name),
        }
    }
    if added.len() == names.len() {
        return None;
    }
    let mut changed = columns.to_vec();
    let note = match (missing.as_slice(), added.as_slice()) {
        ([expected], [found]) => {
            let renamed = changed.iter_mut().filter(|column| column.name == *expected);
            renamed.for_each(|column| column.name.clone_from(found));
            let (expected, found) = (quoted(expected), quoted(found));
            format!("`columns` has {expected}, but the table has {found}")
        }
        ([], [added]) => {
            changed.push(Column {
                name: (*added).clone(),
                role: Role::Unread,
            });
            let added = quoted(added);
            format!("`columns` lacks the column {added} of the table")
        }
        ([missing], []) => {
            changed.retain(|column| column.name != *missing);
            let missing = quoted(missing);
            format!("`columns` has {missing}, but the table has no such column")
        }
        _ => return None,
    };
    Some((note, changed))
}

/// The columns with the one change after which they read a table with these names and rows; `None` if there is no such
/// change, or if the reader of cells refuses most cells of a column.
pub(super) fn with_one_change(
    kind: Kind,
    names: &[String],
    rows: &[Vec<String>],
    columns: &[Column],
) -> Option<Vec<Column>> {
    let (_, changed) = difference(names, columns)?;
    changed.iter().find(|column| column.role == Role::Code)?;
    let ordered = in_order_of(names, &changed)?;
    let is_first_word = ordered.len() > names.len();
    let is_read = |(index, column): (usize, &Column)| {
        // If the code's column is split in two, the index of each column after it is one higher.
        let after = is_first_word && index > code_column(&ordered);
        let is_refused = |row: &&Vec<String>| {
            let cell = row.get(index - usize::from(after));
            let cell = cell.map_or("", String::as_str);
            match column.role {
                Role::Code if is_first_word => read_first_word(kind, cell).is_err(),
                Role::Code => read_code(kind, cell).is_err(),
                Role::Status => read_statuses(cell).is_err(),
                _ => false,
            }
        };
        rows.iter().filter(is_refused).count() * 2 <= rows.len()
    };
    ordered.iter().enumerate().all(is_read).then_some(changed)
}
