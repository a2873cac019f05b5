//! Status codes: what a row says of one.

use heck::ToUpperCamelCase as _;

use super::entry::{Entry, Fault, Problem, Texts, has_alphanumeric};
use crate::{diagnostics::quoted, kind::Role, registry::StatusCode, table::Row};

pub(super) const EXPECTED: &str =
    "expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`";

/// What the page writes between a code and its phrase.
const SEPARATORS: [char; 5] = [' ', ':', '-', '\u{2013}', '\u{2014}'];

pub(super) fn read(row: Row<'_>) -> Result<Entry<'_>, Problem> {
    let text = row.text(Role::Code);
    let Some((code, beside)) = split(text) else {
        let problem = format!("{} is not a status code", quoted(text));
        return Err((Fault::NoCode, problem));
    };
    // A cell over both columns is a code with its phrase.
    let own = match row.text(Role::Reason) {
        own if has_alphanumeric(own) && !row.share_cell(Role::Code, Role::Reason) => own,
        _ => "",
    };
    if !own.is_empty() && !beside.is_empty() && own != beside {
        let [own, beside] = [own, beside].map(quoted);
        let problem = format!("the reason phrase {own} differs from {beside} beside the code");
        return Err((Fault::Phrase, problem));
    }
    let phrase = if own.is_empty() { beside } else { own };
    let texts = [
        (Role::Reason, phrase.to_owned()),
        (Role::Description, row.text(Role::Description).to_owned()),
    ];
    Ok(Entry {
        row,
        code: code.to_string(),
        statuses: Vec::new(),
        texts: Texts(texts.into()),
    })
}

/// The code in a cell and the phrase beside it: `200`, `200 OK`, `200 (OK)`, `200 - OK`, `200: OK` or `OK (200)`.
pub(super) fn split(text: &str) -> Option<(StatusCode, &str)> {
    let (code, phrase) = code_first(text).or_else(|| phrase_first(text))?;
    let mut words = phrase.split(|letter: char| !letter.is_alphanumeric());
    let has_another_code = words.any(|word| StatusCode::parse(word).is_some());
    let phrase = if has_alphanumeric(phrase) { phrase } else { "" };
    (!has_another_code).then_some((code, phrase))
}

fn code_first(text: &str) -> Option<(StatusCode, &str)> {
    let text = text.strip_prefix("HTTP ").unwrap_or(text);
    let (code, rest) = text.split_at_checked(3)?;
    if !rest.is_empty() && !rest.starts_with([' ', ':']) {
        return None;
    }
    let phrase = rest.trim_start_matches(SEPARATORS);
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

/// The reason phrase of a code that has none on the page; empty where IANA has none.
pub(super) fn standard_phrase(code: &str) -> String {
    let phrase = StatusCode::parse(code).and_then(StatusCode::reason_phrase);
    phrase.unwrap_or_default().to_owned()
}

/// A phrase in `UpperCamelCase`.
pub(super) fn name(phrase: &str) -> String {
    phrase.replace(['\'', '\u{2019}'], "").to_upper_camel_case()
}
