//! One row of a table: its code, its phrase and its description.

use std::rc::Rc;

use crate::{
    diagnostics::{Faults, PageFault, quoted},
    status_code::StatusCode,
    table::{BrokenRow, Cell, Row, Slot, Table},
};

/// How long a reason phrase may be, in bytes: a variant is named after it.
const LONGEST_PHRASE: usize = 256;

/// What a row says.
pub(super) struct Record<'t> {
    pub(super) code: StatusCode,
    /// Empty where neither the row nor IANA's registry has one.
    pub(super) reason_phrase: &'t str,
    pub(super) description: &'t str,
    /// Where the phrase stands, or the code where the row has no phrase.
    pub(super) phrase_at: &'t Slot,
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
    fn add_row(&mut self, row: &'t Row) {
        self.add(row.code.text(), text(row.reason_phrase.as_ref()));
    }

    fn add_broken_row(&mut self, row: &'t BrokenRow) {
        self.add(text(row.code.as_ref()), text(row.reason_phrase.as_ref()));
    }

    fn add(&mut self, code_text: &'t str, own_text: &'t str) {
        match phrases(code_text, own_text).as_slice() {
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
            unread.add_broken_row(row);
        }
        for row in &table.rows {
            match record(row) {
                Ok(record) => records.push(record),
                Err(fault) => {
                    faults.on_page(fault);
                    unread.add_row(row);
                }
            }
        }
    }
    (records, unread)
}

fn text(slot: Option<&Slot>) -> &str {
    slot.map_or("", Slot::text)
}

/// The phrases that a row with these texts may have been meant to have.
fn phrases<'t>(code_text: &'t str, own_text: &'t str) -> Vec<&'t str> {
    let (code, beside_code) = match code(code_text) {
        Some((code, beside_code)) => (Some(code), beside_code),
        None if says_something(own_text) => (None, ""),
        None => (None, code_text.split_once(' ').unwrap_or_default().1),
    };
    let mut phrases: Vec<&str> = [own_text, beside_code]
        .into_iter()
        .filter(|phrase| says_something(phrase) && phrase.len() <= LONGEST_PHRASE)
        .collect();
    phrases.dedup();
    if phrases.is_empty() {
        phrases.extend(code.and_then(StatusCode::canonical_reason));
    }
    phrases
}

fn record(row: &Row) -> Result<Record<'_>, PageFault> {
    let Some((code, beside_code)) = code(row.code.text()) else {
        return Err(no_code(&row.code));
    };
    // A cell that spans both columns is a code with its phrase.
    let own = row
        .reason_phrase
        .as_ref()
        .filter(|slot| !Rc::ptr_eq(&slot.cell, &row.code.cell) && says_something(slot.text()));
    let (reason_phrase, phrase_at) = match own {
        Some(own) if says_something(beside_code) && own.text() != beside_code => {
            return Err(two_phrases(own, beside_code));
        }
        Some(own) => (own.text(), own),
        None if says_something(beside_code) => (beside_code, &row.code),
        None => (code.canonical_reason().unwrap_or_default(), &row.code),
    };
    if reason_phrase.len() > LONGEST_PHRASE {
        return Err(long_phrase(phrase_at));
    }
    Ok(Record {
        code,
        reason_phrase,
        description: text(row.description.as_ref()),
        phrase_at,
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

fn no_code(slot: &Slot) -> PageFault {
    let Cell {
        text,
        tag,
        opens_on_another_line,
        ..
    } = &*slot.cell;
    let problem = if text.is_empty() {
        "the cell of the status code is empty".to_owned()
    } else {
        format!("{} is not a status code", quoted(text))
    };
    let fault = slot
        .fault(problem)
        .help("write three digits, 100 to 999, alone or followed by a space and the reason phrase");
    if *opens_on_another_line {
        fault.related(tag.clone(), "the cell opens here")
    } else {
        fault
    }
}

fn long_phrase(phrase_at: &Slot) -> PageFault {
    let problem = format!("the reason phrase is longer than {LONGEST_PHRASE} bytes");
    phrase_at
        .fault(problem)
        .help("if the column holds descriptions, let `columns` call it `description`")
}

fn two_phrases(own: &Slot, beside_code: &str) -> PageFault {
    let problem = format!(
        "the reason phrase {} is not {}, which stands beside the code",
        quoted(own.text()),
        quoted(beside_code)
    );
    own.fault(problem)
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
