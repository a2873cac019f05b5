//! Reads each row: its code, label and statuses.

use std::collections::HashSet;

use super::body::{self, Body};
use crate::{
    cell::{self, Code, CodeCell},
    kind::{Kind, Role},
    registry::StatusCode,
    table::{CellOfRow, Row, RowError, RowFault, Table},
};

/// A row with a code.
pub(super) struct Record<'t> {
    pub(super) row: Row<'t>,
    pub(super) code: Code,
    pub(super) label: Option<Label<'t>>,
    pub(super) statuses: Vec<StatusCode>,
}

/// The reason phrase of a status code or the symbolic name of an error code, and its cell.
#[derive(Clone, Copy)]
pub(super) struct Label<'t> {
    pub(super) text: &'t str,
    pub(super) cell: CellOfRow<'t>,
}

/// Reads the rows of all tables: the records, and the errors about rows that cannot be read.
pub(super) fn read_records<'t>(
    kind: Kind,
    tables: &'t [Table],
    body: &Body<'_>,
) -> (Vec<Record<'t>>, Vec<RowError>) {
    let mut records = Vec::new();
    let mut errors = Vec::new();
    for row in tables.iter().flat_map(Table::rows) {
        match read_record(kind, row, body) {
            Ok(record) => records.extend(record),
            Err(error) => errors.push((row, *error)),
        }
    }
    // If another row describes the code, a row with the code alone adds nothing.
    let codes = records.iter().map(|record| record.row.code_cell().text());
    let codes: HashSet<&str> = codes.collect();
    errors.retain(|(row, error)| {
        let is_alone = row.spans_all() || error.fault == RowFault::OnlyCode;
        !is_alone || !codes.contains(&*error.code)
    });
    let errors = errors.into_iter().map(|(_, error)| error);
    (records, errors.collect())
}

/// Reads a row; `None` for a heading or a note.
fn read_record<'t>(
    kind: Kind,
    row: Row<'t>,
    body: &Body<'_>,
) -> Result<Option<Record<'t>>, Box<RowError>> {
    let cell = row.code_cell();
    // Any text that the enum's body names is a code.
    let code = Code::Error(cell.text().to_owned());
    let is_named = body::find(body, &code).is_some();
    let read = if is_named {
        Ok(CodeCell { code, beside: "" })
    } else {
        cell::read_code(kind, cell.text())
    };
    if row.spans_all() && read.is_err() {
        return Ok(None);
    }
    if row.is_second_header() && !is_named {
        return Err(row_error(cell, RowFault::SecondHeader));
    }
    if row.spans_all() || spans_another_column(cell) {
        return Err(row_error(cell, RowFault::Span));
    }
    let CodeCell { code, beside } = read.map_err(|fault| row_error(cell, RowFault::Code(fault)))?;
    if kind == Kind::ErrorCodes && !is_named && says_only_code(cell) {
        return Err(row_error(cell, RowFault::OnlyCode));
    }
    let label = match kind {
        Kind::StatusCodes => reason_phrase(cell, beside)?,
        Kind::ErrorCodes => row.cell(&Role::Name).and_then(read_label),
    };
    if let Some(label) = label
        && let Some(character) = cell::control_character(label.text)
    {
        return Err(row_error(label.cell, RowFault::ControlCharacter(character)));
    }
    let statuses = row
        .cell(&Role::Status)
        .map_or(Ok(Vec::new()), read_statuses)?;
    Ok(Some(Record {
        row,
        code,
        label,
        statuses,
    }))
}

/// Whether the code cell spans another column that is read. It may span the reason phrase's column: the cell then holds
/// both.
fn spans_another_column(code: CellOfRow<'_>) -> bool {
    let mut others = code.row.cells();
    others.any(|other| {
        let is_read = !matches!(
            other.column().role,
            Role::Code | Role::Reason | Role::Unread
        );
        is_read && other.is_same(code)
    })
}

/// Whether all other columns say nothing. If the code's column is read twice, the column for the rest of the cell does not
/// count as another column. A line without a bar has a code cell only.
fn says_only_code(code: CellOfRow<'_>) -> bool {
    let is_other =
        |other: &CellOfRow<'_>| !other.is_same(code) && other.column().name != code.column().name;
    let mut others = code.row.cells().filter(is_other).peekable();
    let says_nothing = |other: CellOfRow<'_>| !cell::shows_something(other.text());
    code.row.is_line_without_bar() || others.peek().is_some() && others.all(says_nothing)
}

/// The reason phrase in a cell of its own, or beside the code.
fn reason_phrase<'t>(
    code: CellOfRow<'t>,
    beside: &'t str,
) -> Result<Option<Label<'t>>, Box<RowError>> {
    let own = code.row.cell(&Role::Reason);
    let own = own.filter(|own| !own.is_same(code)).and_then(read_label);
    match own {
        Some(own) if !beside.is_empty() && own.text != beside => {
            Err(row_error(own.cell, RowFault::TwoPhrases(beside.to_owned())))
        }
        Some(own) => Ok(Some(own)),
        None if beside.is_empty() => Ok(None),
        None => Ok(Some(Label {
            text: beside,
            cell: code,
        })),
    }
}

fn read_label(cell: CellOfRow<'_>) -> Option<Label<'_>> {
    let text = cell.text();
    cell::says_something(text).then_some(Label { text, cell })
}

fn read_statuses(cell: CellOfRow<'_>) -> Result<Vec<StatusCode>, Box<RowError>> {
    cell::read_statuses(cell.text()).map_err(|fault| row_error(cell, RowFault::Status(fault)))
}

fn row_error(cell: CellOfRow<'_>, fault: RowFault) -> Box<RowError> {
    Box::new(RowError {
        fault,
        table: cell.row.table.number,
        argument: cell.row.table.argument,
        row: cell.row.number(),
        place: cell.place(),
        column: Some(cell.column().name.clone()),
        code: cell.row.code_cell().text().to_owned(),
        can_skip: true,
    })
}
