//! Status codes: what a row says of one.

use heck::ToUpperCamelCase as _;
use syn::Lit;

use super::{Code, Rules, Texts, says_something};
use crate::{
    arguments::Role,
    attribute::Attribute,
    diagnostics::{PageError, quoted},
    registry::StatusCode,
    table::{Row, WRONG_PAGE},
};

pub(super) const RULES: Rules = Rules {
    attribute: Attribute::StatusCodes,
    form: "three digits, 100 to 999, alone or followed by a space and the reason phrase",
    literal_form: "a number from 100 to 999",
    of_literal: |literal| match literal {
        Lit::Int(number) => Some(StatusCode::parse(number.base10_digits())?.to_string()),
        _ => None,
    },
    literal: str::to_owned,
    is_code: |text| split(text).is_some(),
    read,
    standard_phrase,
    name: |status| upper_camel_case(status.texts.get(Role::Reason)),
    other_names: |code| {
        let standard = standard_phrase(code).map(upper_camel_case);
        standard
            .into_iter()
            .chain([format!("Status{code}")])
            .collect()
    },
};

fn read(row: Row<'_>) -> Result<Code, PageError> {
    let (code, beside) = split(row.text(Role::Code)).unwrap_or_default();
    // A cell over both columns is a code with its phrase.
    let own = match row.text(Role::Reason) {
        own if says_something(own) && !row.is_one_cell(Role::Code, Role::Reason) => own,
        _ => "",
    };
    let error = |problem| row.error(Role::Reason, problem);
    if !own.is_empty() && !beside.is_empty() && own != beside {
        let [own, beside] = [own, beside].map(quoted);
        let problem = format!("the reason phrase {own} differs from {beside} beside the code");
        let unread = row.unread(Role::Reason);
        let help = format!("if the column does not hold reason phrases, {unread}");
        return Err(error(problem).help(help));
    }
    if !begins_a_phrase(own) {
        let own = quoted(own);
        let problem = format!("the reason phrase {own} begins with neither a letter nor a digit");
        return Err(error(problem).help(WRONG_PAGE));
    }
    Ok(Code {
        code: code.to_owned(),
        statuses: Vec::new(),
        texts: Texts::from([
            (
                Role::Reason,
                if own.is_empty() { beside } else { own }.to_owned(),
            ),
            (Role::Description, row.text(Role::Description).to_owned()),
        ]),
    })
}

fn standard_phrase(code: &str) -> Option<&'static str> {
    StatusCode::parse(code)?.reason_phrase()
}

fn upper_camel_case(phrase: &str) -> String {
    phrase.replace(['\'', '\u{2019}'], "").to_upper_camel_case()
}

/// The code in a cell and the phrase beside it: `200`, `200 OK` or `200 (OK)`.
fn split(text: &str) -> Option<(&str, &str)> {
    let (code, beside) = text.split_once(' ').unwrap_or((text, ""));
    let in_parentheses = beside
        .strip_prefix('(')
        .and_then(|beside| beside.strip_suffix(')'));
    let phrase = in_parentheses.unwrap_or(beside);
    let phrase = if says_something(phrase) { phrase } else { "" };
    let is_right = StatusCode::parse(code).is_some() && begins_a_phrase(phrase);
    is_right.then_some((code, phrase))
}

fn begins_a_phrase(phrase: &str) -> bool {
    phrase.chars().next().is_none_or(char::is_alphanumeric)
}
