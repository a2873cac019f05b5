//! Status codes: what a row says of one.

use heck::ToUpperCamelCase as _;

use super::entry::{Entry, Fault, Problem, Texts, has_alphanumeric};
use crate::{cell::CodeCell, diagnostics::quoted, kind::Role, registry::StatusCode, table::Row};

pub(super) const EXPECTED: &str =
    "expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`";

pub(super) fn read<'t>(row: Row<'t>, cell: CodeCell<'t>) -> Result<Entry<'t>, Problem> {
    let CodeCell { code, beside } = cell;
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

/// The reason phrase of a code that has none on the page; empty where IANA has none.
pub(super) fn standard_phrase(code: &str) -> String {
    let phrase = StatusCode::parse(code).and_then(StatusCode::reason_phrase);
    phrase.unwrap_or_default().to_owned()
}

/// A phrase in `UpperCamelCase`.
pub(super) fn name(phrase: &str) -> String {
    phrase.replace(['\'', '\u{2019}'], "").to_upper_camel_case()
}
