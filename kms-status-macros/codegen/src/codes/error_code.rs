//! Error codes: what a row says of one.

use std::collections::BTreeMap;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use super::entry::{Entry, Fault, Problem, Texts, has_alphanumeric};
use crate::{
    diagnostics::quoted,
    kind::{Kind, Role},
    registry::StatusCode,
    table::Row,
};

/// How many bytes a code may have.
const LONGEST_CODE: usize = 256;

pub(super) const EXPECTED: &str = "expected one word of at most 256 bytes, with a letter or digit and without comma or semicolon; the body of the enum may name any text";

pub(super) const EXPECTED_STATUSES: &str =
    "expected three digits, 100 to 999, for each status code in the cell";

/// What the page writes between the codes of a list.
const SEPARATORS: [char; 5] = [',', ';', '\u{ff0c}', '\u{3001}', '\u{ff1b}'];

/// What the page writes between the ends of a range.
const RANGES: [&str; 14] = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "~",
    "\u{301c}", "\u{ff5e}", "\u{2026}", "...", "..",
];

/// Reads a row; what the enum's body names is a code as it stands.
pub(super) fn read(row: Row<'_>, is_named: bool) -> Result<Entry<'_>, Problem> {
    let code = row.text(Role::Code);
    let not_a_code = if row.is_header() {
        Some((Fault::HeaderRow, "the header row again, not an error code"))
    } else if is_named || is_code(code) {
        None
    } else if is_range(code) || is_list(code) {
        Some((Fault::SeveralCodes, "more than one error code"))
    } else if code.contains(' ') && has_alphanumeric(code) {
        let what = "more than one word, not an error code";
        Some((Fault::SeveralWords, what))
    } else {
        Some((Fault::NoCode, "not an error code"))
    };
    if let Some((fault, what)) = not_a_code {
        return Err((fault, format!("{} is {what}", quoted(code))));
    }
    let mut texts = BTreeMap::new();
    for role in Kind::ErrorCodes.roles() {
        let text = row.text(*role);
        if has_alphanumeric(text) {
            texts.insert(*role, text.to_owned());
        }
    }
    Ok(Entry {
        row,
        code: code.to_owned(),
        statuses: statuses(row)?,
        texts: Texts(texts),
    })
}

/// Each run of digits in the cell is a status code.
fn statuses(row: Row<'_>) -> Result<Vec<StatusCode>, Problem> {
    let text = row.text(Role::Status);
    let error = |problem| Err((Fault::Status, problem));
    let is_range =
        |text: &str| matches!(text, "to" | "through" | "\u{81f3}") || RANGES.contains(&text);
    let inner = text.trim_matches(|letter: char| !letter.is_numeric());
    if inner.split(char::is_numeric).map(str::trim).any(is_range) {
        return error(format!("{} is a range of status codes", quoted(text)));
    }
    let mut statuses = Vec::new();
    let runs = text.split(|letter: char| !letter.is_numeric());
    for run in runs.filter(|run| !run.is_empty()) {
        let Some(status) = StatusCode::parse(run) else {
            let within = (run != text).then(|| format!(" in {}", quoted(text)));
            let within = within.unwrap_or_default();
            return error(format!("{}{within} is not a status code", quoted(run)));
        };
        statuses.push(status);
    }
    Ok(statuses)
}

/// One word is one code.
pub(super) fn is_code(text: &str) -> bool {
    let separates = |letter: char| letter.is_whitespace() || SEPARATORS.contains(&letter);
    has_alphanumeric(text)
        && text.len() <= LONGEST_CODE
        && !text.contains(separates)
        && !is_range(text)
}

/// Two numbers, or two words that differ in their last number only, with a dash or slash between them: `1001-1999`,
/// `E3~E9`, `E3/E4`.
fn is_range(text: &str) -> bool {
    let split = |text: &str| {
        let stem = text.trim_end_matches(char::is_numeric);
        (stem.len() < text.len()).then_some(stem.to_owned())
    };
    let ends = RANGES.iter().chain(&["/", "|"]).flat_map(|joint| {
        let starts = text.match_indices(joint);
        starts.map(move |(start, _)| (&text[..start], &text[start + joint.len()..]))
    });
    ends.map(|(first, last)| (split(first.trim()), split(last.trim())))
        .any(|(first, last)| first.is_some() && first == last)
}

/// Words with a comma between them, or with a digit in each: `E3, E4`, `E3 or E4` and `E3 to E9`.
fn is_list(text: &str) -> bool {
    let has_digit = |word: &str| word.contains(char::is_numeric);
    let joins = |word: &str| matches!(word, "and" | "or" | "to") || !has_alphanumeric(word);
    let mut words = text.split([' ', ',', ';']).filter(|word| !joins(word));
    let have_digits = words.clone().count() > 1 && words.all(has_digit);
    let mut parts = text.split(SEPARATORS).map(str::trim);
    have_digits
        || parts.clone().count() > 1
            && parts.all(|part| has_alphanumeric(part) && !part.contains(' '))
}

/// A code or its name in `UpperCamelCase`, with `_` where two digits would meet, `E` before a leading digit and `Minus` for
/// a sign before it.
pub(super) fn name(text: &str) -> String {
    let begins_with_digit = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
    let unsigned = text.strip_prefix(['-', '\u{2212}']);
    let mut name = match unsigned {
        Some(number) if begins_with_digit(number) => "Minus".to_owned(),
        _ => String::new(),
    };
    for word in text.to_snake_case().split('_') {
        if begins_with_digit(word) {
            if name.is_empty() {
                name.push('E');
            } else if name.ends_with(|last: char| last.is_ascii_digit()) {
                name.push('_');
            }
        }
        name.push_str(&word.to_upper_camel_case());
    }
    name
}
