//! Merges the rows of each code.

use proc_macro2::Ident;

use super::{Record, flag, record::Label};
use crate::{
    arguments::{Column, FlagArgument},
    cell::{self, Code},
    diagnostics::{Diagnostics, PageError, listed, literal, literals, quoted},
    kind::{Kind, Role},
    registry::StatusCode,
    table::{CellOfRow, Row, Table, columns_argument, skip_rows_help},
};

/// A code with the label, statuses, texts and flags of all its rows.
pub(super) struct Merged<'t> {
    pub(super) code: Code,
    /// The first of the rows.
    pub(super) row: Row<'t>,
    pub(super) label: Option<Label<'t>>,
    pub(super) statuses: Vec<StatusCode>,
    /// One for each column of text.
    pub(super) texts: Vec<String>,
    /// One for each flag.
    pub(super) flags: Vec<bool>,
}

/// Merges the rows of each code, in order of code.
pub(super) fn merge<'t>(
    kind: Kind,
    columns: &[Ident],
    flags: &[&FlagArgument],
    records: &[Record<'t>],
    diagnostics: &mut Diagnostics,
) -> Vec<Merged<'t>> {
    let mut by_code: Vec<&Record<'t>> = records.iter().collect();
    // The rows of a code stay in page order.
    by_code.sort_by(|one, other| one.code.cmp(&other.code));
    let mut conflicts = Vec::new();
    let mut merged = Vec::new();
    for rows in by_code.chunk_by(|one, other| one.code == other.code) {
        let mut statuses = Vec::new();
        for status in rows.iter().flat_map(|row| &row.statuses) {
            if !statuses.contains(status) {
                statuses.push(*status);
            }
        }
        merged.push(Merged {
            code: rows[0].code.clone(),
            row: rows[0].row,
            label: merge_labels(kind, rows, &mut conflicts, diagnostics),
            statuses,
            texts: columns
                .iter()
                .map(|column| merge_texts(column, rows, &mut conflicts))
                .collect(),
            flags: flags
                .iter()
                .map(|flag| rows.iter().any(|row| flag::is_true(flag, row.row)))
                .collect(),
        });
    }
    let argument = |record: &Record<'_>| record.row.table.argument;
    let has_several_columns = records
        .iter()
        .any(|record| argument(record) != argument(&records[0]));
    report_conflicts(kind, conflicts, has_several_columns, diagnostics);
    merged
}

/// A code with different labels or texts in two tables, and the first cell of each.
struct Conflict<'t> {
    code: Code,
    first: CellOfRow<'t>,
    second: CellOfRow<'t>,
}

/// The one label of the rows; a second one is an error.
fn merge_labels<'t>(
    kind: Kind,
    rows: &[&Record<'t>],
    conflicts: &mut Vec<Conflict<'t>>,
    diagnostics: &mut Diagnostics,
) -> Option<Label<'t>> {
    let code = &rows[0].code;
    let mut labels = rows.iter().filter_map(|row| row.label);
    let first = labels.next()?;
    let mut known = vec![first.text];
    for label in labels {
        if known.contains(&label.text) {
            continue;
        }
        known.push(label.text);
        if label.cell.row.table.number == first.cell.row.table.number {
            diagnostics.push_page(two_labels_error(kind, code, first, label));
        } else {
            conflicts.push(Conflict {
                code: code.clone(),
                first: first.cell,
                second: label.cell,
            });
        }
    }
    Some(first)
}

fn two_labels_error(kind: Kind, code: &Code, first: Label<'_>, second: Label<'_>) -> PageError {
    let noun = match kind {
        Kind::StatusCodes => "reason phrases",
        Kind::ErrorCodes => "names",
    };
    let problem = format!(
        "{} {code} has two {noun}, {} and {}",
        kind.noun(),
        quoted(first.text),
        quoted(second.text)
    );
    let column = second.cell.column();
    let help = if column.role == Role::Code {
        skip_rows_help(vec![second.cell.text()])
    } else {
        let name = literal(&column.name);
        format!("if the column does not hold {noun}, use `unread({name})` for it")
    };
    let error = second.cell.error(problem).related(
        first.cell.place(),
        format!("the first: {}", first.cell.position()),
    );
    error.help(help)
}

/// The text of a code in a column. The texts of one table are joined; any other table must give the same text.
fn merge_texts<'t>(
    column: &Ident,
    rows: &[&Record<'t>],
    conflicts: &mut Vec<Conflict<'t>>,
) -> String {
    let role = Role::Text(column.clone());
    let cells = rows.iter().filter_map(|row| row.row.cell(&role));
    let cells: Vec<CellOfRow<'t>> = cells
        .filter(|cell| cell::shows_something(cell.text()))
        .collect();
    let join = |cells: &[CellOfRow<'t>]| {
        let mut texts: Vec<&str> = Vec::new();
        for cell in cells {
            if !texts.contains(&cell.text()) {
                texts.push(cell.text());
            }
        }
        texts.join(" ")
    };
    let table = |cell: &CellOfRow<'t>| cell.row.table.number;
    let mut tables = cells.chunk_by(|one, other| table(one) == table(other));
    let Some(first) = tables.next() else {
        return String::new();
    };
    let text = join(first);
    if let Some(second) = tables.find(|second| join(second) != text) {
        conflicts.push(Conflict {
            code: rows[0].code.clone(),
            first: first[0],
            second: second[0],
        });
    }
    text
}

/// Reports the conflicts, once for each pair of tables.
fn report_conflicts(
    kind: Kind,
    mut conflicts: Vec<Conflict<'_>>,
    has_several_columns: bool,
    diagnostics: &mut Diagnostics,
) {
    let tables = |conflict: &Conflict<'_>| {
        let Conflict { first, second, .. } = conflict;
        (first.row.table.number, second.row.table.number)
    };
    conflicts.sort_by_key(tables);
    for conflicts in conflicts.chunk_by(|one, other| tables(one) == tables(other)) {
        diagnostics.push_page(different_sets_error(kind, conflicts, has_several_columns));
    }
}

/// The error about two tables with different texts for the same codes. `has_several_columns` tells whether the page is read by
/// several `columns`.
fn different_sets_error(
    kind: Kind,
    conflicts: &[Conflict<'_>],
    has_several_columns: bool,
) -> PageError {
    let Conflict {
        code,
        first,
        second,
    } = &conflicts[0];
    let (table, other) = (first.row.table, second.row.table);
    let problem = format!(
        "tables {} and {} have different texts for {} {code}",
        table.number,
        other.number,
        kind.noun()
    );
    let mut error = second
        .error(problem)
        .related(first.place(), format!("the first: {}", first.position()))
        .note("the tables probably list two different sets of codes");
    let mut codes: Vec<&Code> = conflicts.iter().map(|conflict| &conflict.code).collect();
    codes.dedup();
    if codes.len() > 1 {
        error = error.note(format!(
            "their texts also differ for {}",
            listed(&codes[1..], ", ")
        ));
    }
    let mut to_read_one = help_to_read_one(table, other);
    if has_several_columns {
        to_read_one += ", and remove each `columns` that no longer matches a table";
    }
    error
        .help(to_read_one)
        .help(help_to_read_both(other, conflicts))
}

fn help_to_read_one(table: &Table, other: &Table) -> String {
    // Of the headings above the table, the nearest that is not also above the other table.
    let section = |table: &Table, other: &Table| {
        let mut headings = table.headings.iter().rev();
        let heading = headings.find(|heading| !other.headings.contains(heading))?;
        Some(format!("`section({})`", literal(heading)))
    };
    let sections = [section(table, other), section(other, table)];
    let mut ways: Vec<String> = sections.into_iter().flatten().collect();
    let is_enough = ways.len() == 2;
    if !is_enough {
        ways.push("a `select` that matches only that table".to_owned());
    }
    let ways = ways.join(" or ");
    let help = format!("to read only one of the tables, write {ways}");
    if is_enough || table.names == other.names {
        return help;
    }
    let skips = [table, other].map(|table| format!("`skip({})`", literals(&table.names)));
    let skips = skips.join(" or ");
    format!("{help}; or leave the other table out with {skips}")
}

/// How to read the second of two tables without the labels and texts that differ. Its rows with other reason phrases in their
/// code cells must be left out.
fn help_to_read_both(table: &Table, conflicts: &[Conflict<'_>]) -> String {
    let is_in_code_cell = |conflict: &&Conflict<'_>| conflict.second.column().role == Role::Code;
    let left_out: Vec<&Conflict<'_>> = conflicts.iter().filter(is_in_code_cell).collect();
    let mut columns = table.columns.clone();
    for Conflict { code, second, .. } in conflicts {
        let is_left_out = left_out.iter().any(|conflict| conflict.code == *code);
        let is_same = |column: &&mut Column| *column == second.column() && !is_left_out;
        if let Some(column) = columns.iter_mut().find(is_same) {
            column.role = Role::Unread;
        }
    }
    let skip_rows = skip_rows_help(
        left_out
            .iter()
            .map(|conflict| conflict.second.text())
            .collect(),
    );
    if columns == table.columns {
        return skip_rows;
    }
    let columns = columns_argument(&columns);
    let help = format!("to read both tables without the texts that differ, write `{columns}`");
    if left_out.is_empty() {
        help
    } else {
        format!("{skip_rows}; {help}")
    }
}
