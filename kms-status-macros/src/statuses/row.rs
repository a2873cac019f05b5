//! One row of a table: its code, its phrase and its description.

use std::ops::Range;

use crate::{
    arguments::Role,
    diagnostics::{Faults, PageFault, quoted},
    status_code::StatusCode,
    table::{Cell, Row, Table},
};

/// What a row says.
pub(super) struct Record<'t> {
    pub(super) code: StatusCode,
    /// Empty where neither the row nor IANA's registry has one.
    pub(super) reason_phrase: &'t str,
    pub(super) description: &'t str,
    pub(super) place: Range<usize>,
    pub(super) position: String,
}

/// Reads all rows in page order; the second list holds the phrases of rows whose code could not be read.
pub(super) fn read<'t>(
    tables: &'t [Table],
    faults: &mut Faults,
) -> (Vec<Record<'t>>, Vec<&'t str>) {
    let mut records = Vec::new();
    let mut without_code = Vec::new();
    for table in tables {
        let phrase = |row| {
            table
                .cell(row, Role::ReasonPhrase)
                .map(|cell| cell.text.as_str())
        };
        without_code.extend(table.broken_rows.iter().filter_map(phrase));
        for row in &table.rows {
            match record(table, row) {
                Ok(record) => records.push(record),
                Err(fault) => {
                    faults.on_page(fault);
                    without_code.extend(phrase(row));
                }
            }
        }
    }
    (records, without_code)
}

fn record<'t>(table: &'t Table, row: &Row) -> Result<Record<'t>, PageFault> {
    let text = |role| table.cell(row, role).map_or("", |cell| cell.text.as_str());
    let position = table.position(row, Role::Code).to_string();
    // Every table has a column of codes, and every row a cell in it.
    let Some(cell) = table.cell(row, Role::Code) else {
        return Err(PageFault::new(row.place.clone(), "the row has no code"));
    };
    let Some((code, beside_code)) = code(&cell.text) else {
        return Err(no_code(cell).position(position));
    };
    let own = text(Role::ReasonPhrase);
    let reason_phrase = match (says_something(beside_code), says_something(own)) {
        (true, true) if beside_code != own => {
            return Err(two_phrases(table, row, beside_code, own));
        }
        (true, _) => beside_code,
        (false, true) => own,
        (false, false) => code.canonical_reason().unwrap_or_default(),
    };
    Ok(Record {
        code,
        reason_phrase,
        description: text(Role::Description),
        place: cell.place.clone(),
        position,
    })
}

/// The code in a cell, and the phrase that stands beside it.
fn code(text: &str) -> Option<(StatusCode, &str)> {
    let (digits, phrase) = text.split_once(' ').unwrap_or((text, ""));
    let is_code = digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
    let code = is_code.then(|| digits.parse().ok()).flatten()?;
    Some((StatusCode::new(code)?, phrase))
}

/// Whether a text is a phrase, rather than a mark that there is none, such as `-`.
fn says_something(phrase: &str) -> bool {
    phrase.chars().any(char::is_alphanumeric)
}

fn no_code(cell: &Cell) -> PageFault {
    let fault = if cell.text.is_empty() {
        PageFault::new(cell.place.clone(), "the cell of the status code is empty")
    } else {
        let problem = format!("{} is not a status code", quoted(&cell.text));
        PageFault::new(cell.place.clone(), problem)
    };
    let fault = fault
        .help("write three digits, 100 to 999, alone or followed by a space and the reason phrase");
    if cell.opens_on_another_line {
        fault.related(cell.tag.clone(), "the cell opens here")
    } else {
        fault
    }
}

fn two_phrases(table: &Table, row: &Row, beside_code: &str, own: &str) -> PageFault {
    let cell = table.cell(row, Role::ReasonPhrase);
    let place = cell.map_or_else(|| row.place.clone(), |cell| cell.place.clone());
    let problem = format!(
        "the reason phrase {} is not {}, which stands beside the code",
        quoted(own),
        quoted(beside_code)
    );
    PageFault::new(place, problem)
        .position(table.position(row, Role::ReasonPhrase))
        .help("give both cells the same phrase, or leave one out")
}
