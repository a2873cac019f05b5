//! One row of a table: its code, its phrase and its description.

use std::ops::Range;

use crate::{
    arguments::Role,
    diagnostics::{Faults, PageFault, quoted},
    status_code::StatusCode,
    table::{Cell, Position, Row, Table},
};

/// How long a reason phrase may be, in bytes: a variant is named after it.
const LONGEST_PHRASE: usize = 256;

/// What a row says.
pub(super) struct Record<'t> {
    pub(super) code: StatusCode,
    /// Empty where neither the row nor IANA's registry has one.
    pub(super) reason_phrase: &'t str,
    pub(super) description: &'t str,
    /// The cell that has the phrase, or the code where none has.
    pub(super) phrase_at: Spot<'t>,
}

/// A cell, by its place on the page and its position in its table.
#[derive(Clone)]
pub(super) struct Spot<'t> {
    pub(super) place: Range<usize>,
    pub(super) position: Position<'t>,
}

/// The phrases of rows that could not be read.
#[derive(Default)]
pub(super) struct Unread<'t> {
    /// Those of rows with one phrase.
    pub(super) certain: Vec<&'t str>,
    /// Those of rows with several, of which one at most is right.
    pub(super) possible: Vec<&'t str>,
}

impl<'t> Unread<'t> {
    fn add(&mut self, table: &'t Table, row: &Row) {
        match phrases(table, row).as_slice() {
            [phrase] => self.certain.push(phrase),
            phrases => self.possible.extend(phrases),
        }
    }
}

/// Reads all rows in page order.
pub(super) fn read<'t>(tables: &'t [Table], faults: &mut Faults) -> (Vec<Record<'t>>, Unread<'t>) {
    let mut records = Vec::new();
    let mut unread = Unread::default();
    for table in tables {
        for row in &table.broken_rows {
            unread.add(table, row);
        }
        for row in &table.rows {
            match record(table, row) {
                Ok(record) => records.push(record),
                Err(fault) => {
                    faults.on_page(fault);
                    unread.add(table, row);
                }
            }
        }
    }
    (records, unread)
}

/// The phrases that a row may have been meant to have.
fn phrases<'t>(table: &'t Table, row: &Row) -> Vec<&'t str> {
    let text = |role| table.cell(row, role).map_or("", |cell| cell.text.as_str());
    let own = text(Role::ReasonPhrase);
    let (code, beside_code) = match code(text(Role::Code)) {
        Some((code, beside_code)) => (Some(code), beside_code),
        None if says_something(own) => (None, ""),
        None => (None, text(Role::Code).split_once(' ').unwrap_or_default().1),
    };
    let mut phrases: Vec<&str> = [own, beside_code]
        .into_iter()
        .filter(|phrase| says_something(phrase) && phrase.len() <= LONGEST_PHRASE)
        .collect();
    phrases.dedup();
    if phrases.is_empty() {
        phrases.extend(code.and_then(StatusCode::canonical_reason));
    }
    phrases
}

fn record<'t>(table: &'t Table, row: &Row) -> Result<Record<'t>, PageFault> {
    let text = |role| table.cell(row, role).map_or("", |cell| cell.text.as_str());
    let position = table.position(row, Role::Code);
    // Every table has a column of codes, and every row a cell in it.
    let Some(cell) = table.cell(row, Role::Code) else {
        return Err(PageFault::new(row.place.clone(), "the row has no code"));
    };
    let Some((code, beside_code)) = code(&cell.text) else {
        return Err(no_code(cell).position(position));
    };
    // A cell that spans both columns is a code with its phrase.
    let own = if table.is_one_cell(row, Role::Code, Role::ReasonPhrase) {
        ""
    } else {
        text(Role::ReasonPhrase)
    };
    let reason_phrase = match (says_something(beside_code), says_something(own)) {
        (true, true) if beside_code != own => {
            return Err(two_phrases(table, row, beside_code, own));
        }
        (true, _) => beside_code,
        (false, true) => own,
        (false, false) => code.canonical_reason().unwrap_or_default(),
    };
    if reason_phrase.len() > LONGEST_PHRASE {
        return Err(long_phrase(table, row).position(position));
    }
    let phrase_role = if says_something(own) {
        Role::ReasonPhrase
    } else {
        Role::Code
    };
    Ok(Record {
        code,
        reason_phrase,
        description: text(Role::Description),
        phrase_at: spot(table, row, phrase_role),
    })
}

fn spot<'t>(table: &'t Table, row: &Row, role: Role) -> Spot<'t> {
    let cell = table.cell(row, role);
    Spot {
        place: cell.map_or_else(|| row.place.clone(), |cell| cell.place.clone()),
        position: table.position(row, role),
    }
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

fn long_phrase(table: &Table, row: &Row) -> PageFault {
    let cell = table.cell(row, Role::ReasonPhrase);
    let cell = cell.or_else(|| table.cell(row, Role::Code));
    let place = cell.map_or_else(|| row.place.clone(), |cell| cell.place.clone());
    let problem = format!("the reason phrase is longer than {LONGEST_PHRASE} bytes");
    PageFault::new(place, problem)
        .help("if the column holds descriptions, let `columns` call it `description`")
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
        .help("give both cells the same phrase; if the column holds no reason phrases, let `columns` call it otherwise")
}

#[cfg(test)]
mod tests {
    use super::{code, says_something};

    #[test]
    fn a_code_is_three_digits_alone_or_before_a_phrase() {
        for (text, expected) in [
            ("200", Some((200, ""))),
            ("200 OK", Some((200, "OK"))),
            ("404 Not Found", Some((404, "Not Found"))),
            ("999", Some((999, ""))),
            ("100", Some((100, ""))),
            ("099", None),
            ("000", None),
            ("40", None),
            ("4000", None),
            ("65535", None),
            ("401Unauthorized", None),
            ("400/404", None),
            ("2xx", None),
            ("N/A", None),
            ("+40", None),
            ("٤٠٤", None),
            ("", None),
        ] {
            let read = code(text).map(|(code, phrase)| (code.as_u16(), phrase));
            assert_eq!(read, expected, "{text:?}");
        }
    }

    #[test]
    fn a_phrase_has_a_letter_or_a_digit() {
        for phrase in ["OK", "200", "请求成功", "- see below"] {
            assert!(says_something(phrase), "{phrase:?}");
        }
        for mark in ["", "-", "—", "/", "..."] {
            assert!(!says_something(mark), "{mark:?}");
        }
    }
}
