//! Reads one status code with its reason phrase, or all status codes in a cell.

use super::{CodeFault, RANGE_MARKS, says_something};
use crate::registry::StatusCode;

/// The marks between a code and its phrase.
const PHRASE_SEPARATORS: [char; 5] = [' ', ':', '-', '\u{2013}', '\u{2014}'];

/// The separators that may directly follow a code. A dash may not: `404-1` is not 404.
const AFTER_CODE: [char; 2] = [' ', ':'];

/// The words between the two ends of a range.
const RANGE_WORDS: [&str; 3] = ["to", "through", "bis"];

/// Reads a code and the phrase beside it: `200`, `200 OK`, `200 (OK)`, `200 - OK`, `200: OK` or `OK (200)`. `HTTP` may
/// precede the code or the phrase.
pub(super) fn read_status(text: &str) -> Result<(StatusCode, &str), CodeFault> {
    if are_several(text) {
        return Err(CodeFault::SeveralCodes);
    }
    let read = code_first(text).or_else(|| phrase_first(text));
    let (code, phrase) = read.ok_or(CodeFault::NotACode)?;
    let phrase = if says_something(phrase) { phrase } else { "" };
    Ok((code, phrase))
}

pub(super) fn are_several(text: &str) -> bool {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter_map(StatusCode::parse).count() > 1
}

fn code_first(text: &str) -> Option<(StatusCode, &str)> {
    let text = text.strip_prefix("HTTP ").unwrap_or(text);
    let (code, rest) = text.split_at_checked(3)?;
    if !rest.is_empty() && !rest.starts_with(AFTER_CODE) {
        return None;
    }
    let phrase = rest.trim_start_matches(PHRASE_SEPARATORS);
    let inner = phrase
        .strip_prefix('(')
        .and_then(|rest| rest.strip_suffix(')'));
    let inner = inner.filter(|inner| !inner.contains(['(', ')']));
    Some((StatusCode::parse(code)?, inner.unwrap_or(phrase)))
}

fn phrase_first(text: &str) -> Option<(StatusCode, &str)> {
    let (phrase, code) = text.strip_suffix(')')?.rsplit_once(" (")?;
    let code = StatusCode::parse(code.strip_prefix("HTTP ").unwrap_or(code))?;
    // The phrase of 505 begins with `HTTP` itself.
    let is_whole = phrase.eq_ignore_ascii_case(code.reason_phrase().unwrap_or_default());
    let short = phrase.strip_prefix("HTTP ").filter(|_| !is_whole);
    Some((code, short.unwrap_or(phrase)))
}

/// Why the status codes of a cell cannot be read.
#[derive(PartialEq, Eq)]
pub(crate) enum StatusFault {
    Range,
    /// Holds the number that is not a status code.
    NotAStatus(String),
}

/// Reads all status codes in a cell, in order: each run of digits is one. A cell without a digit has none.
pub(crate) fn read_statuses(text: &str) -> Result<Vec<StatusCode>, StatusFault> {
    let numbers = text.trim_matches(|letter: char| !letter.is_numeric());
    let mut between = numbers.split(char::is_numeric).map(str::trim);
    let is_range = |joint: &str| RANGE_MARKS.contains(&joint) || RANGE_WORDS.contains(&joint);
    if between.any(is_range) {
        return Err(StatusFault::Range);
    }
    let runs = numbers.split(|letter: char| !letter.is_numeric());
    runs.filter(|run| !run.is_empty())
        .map(|run| StatusCode::parse(run).ok_or_else(|| StatusFault::NotAStatus(run.to_owned())))
        .collect()
}
