//! Error codes: what a row says of one.

use std::collections::BTreeMap;

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};

use super::entry::{Entry, Fault, Problem, Texts, has_alphanumeric};
use crate::{
    cell::{self, CodeCell, StatusFault},
    diagnostics::quoted,
    kind::{Kind, Role},
    registry::StatusCode,
    table::Row,
};

pub(super) const EXPECTED: &str = "expected one word of at most 256 bytes that begins and ends with a letter or digit and has no comma or semicolon; the body of the enum may name any text";

pub(super) const EXPECTED_STATUSES: &str =
    "expected three digits, 100 to 999, for each status code in the cell";

pub(super) fn read<'t>(row: Row<'t>, cell: CodeCell<'t>) -> Result<Entry<'t>, Problem> {
    let mut texts = BTreeMap::new();
    for role in Kind::ErrorCodes.roles() {
        let text = row.text(*role);
        if has_alphanumeric(text) {
            texts.insert(*role, text.to_owned());
        }
    }
    Ok(Entry {
        row,
        code: cell.code.to_string(),
        statuses: statuses(row)?,
        texts: Texts(texts),
    })
}

fn statuses(row: Row<'_>) -> Result<Vec<StatusCode>, Problem> {
    let text = row.text(Role::Status);
    cell::read_statuses(text).map_err(|fault| {
        let problem = match fault {
            StatusFault::Range => format!("{} is a range of status codes", quoted(text)),
            StatusFault::NotAStatus(number) if number == text => {
                format!("{} is not a status code", quoted(text))
            }
            StatusFault::NotAStatus(number) => {
                let (number, text) = (quoted(number), quoted(text));
                format!("{number} in {text} is not a status code")
            }
        };
        (Fault::Status, problem)
    })
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
