//! Status codes: what a row says of one.

use heck::ToUpperCamelCase as _;
use syn::Lit;

use super::{Code, Record, joined, no_code, says_something};
use crate::{
    arguments::Role,
    diagnostics::{Diagnostics, PageError, quoted},
    registry::StatusCode,
    table::{Row, WRONG_PAGE},
};

/// What the page says of a status code.
pub(crate) struct Status {
    pub(crate) code: StatusCode,
    /// Empty where neither the page nor IANA's registry has one.
    pub(crate) reason_phrase: String,
    pub(crate) description: String,
}

impl Code for Status {
    const NOUN: &'static str = "status code";
    const ARTICLE: &'static str = "a";
    const FORM: &'static str =
        "three digits, 100 to 999, alone or followed by a space and the reason phrase";
    const LITERAL: &'static str = "a number from 100 to 999";
    const ROLES: &'static [Role] = &[Role::Code, Role::Reason, Role::Description];
    const DEFAULT_COLUMNS: &'static [(&'static str, Role)] = &[
        ("Status Code", Role::Code),
        ("Status", Role::Reason),
        ("Description", Role::Description),
    ];

    fn of_literal(literal: &Lit) -> Option<String> {
        match literal {
            Lit::Int(number) => Some(StatusCode::parse(number.base10_digits())?.to_string()),
            _ => None,
        }
    }

    fn literal(code: &str) -> String {
        code.to_owned()
    }

    fn is_code(text: &str) -> bool {
        split(text).is_some()
    }

    fn read(row: Row<'_>) -> Result<Self, PageError> {
        let (code, beside) = split(row.text(Role::Code)).ok_or_else(|| no_code::<Self>(row))?;
        // A cell over both columns is a code with its phrase.
        let own = match row.text(Role::Reason) {
            own if says_something(own) && !row.is_one_cell(Role::Code, Role::Reason) => own,
            _ => "",
        };
        if !own.is_empty() && !beside.is_empty() && own != beside {
            let problem = format!(
                "the reason phrase {} differs from {} beside the code",
                quoted(own),
                quoted(beside)
            );
            let help = "if the column does not hold reason phrases, give it another role in `columns`, such as `unread`";
            return Err(row.error(Role::Reason, problem).help(help));
        }
        if !begins_a_phrase(own) {
            let problem = format!(
                "the reason phrase {} begins with neither a letter nor a digit",
                quoted(own)
            );
            return Err(row.error(Role::Reason, problem).help(WRONG_PAGE));
        }
        Ok(Self {
            code,
            reason_phrase: if own.is_empty() { beside } else { own }.to_owned(),
            description: row.text(Role::Description).to_owned(),
        })
    }

    fn code(&self) -> String {
        self.code.to_string()
    }

    fn merge(records: &[Record<'_, Self>], diagnostics: &mut Diagnostics) -> Self {
        let code = records[0].code.code;
        let mut named = records
            .iter()
            .filter(|record| !record.code.reason_phrase.is_empty());
        let phrase = match named.next() {
            Some(first) => {
                let phrase = first.code.reason_phrase.as_str();
                for other in named.filter(|other| other.code.reason_phrase != phrase) {
                    diagnostics.page(two_phrases(first, other));
                }
                phrase
            }
            None => code.reason_phrase().unwrap_or_default(),
        };
        let descriptions = records
            .iter()
            .map(|record| record.code.description.as_str());
        Self {
            code,
            reason_phrase: phrase.to_owned(),
            description: joined(descriptions),
        }
    }

    fn named_by(row: Row<'_>) -> Role {
        if says_something(row.text(Role::Reason)) {
            Role::Reason
        } else {
            Role::Code
        }
    }

    fn name(&self) -> Option<String> {
        (!self.reason_phrase.is_empty()).then(|| upper_camel_case(&self.reason_phrase))
    }

    fn other_names(code: &str) -> Vec<String> {
        let phrase = StatusCode::parse(code).and_then(StatusCode::reason_phrase);
        let canonical = phrase.map(upper_camel_case);
        let numbered = format!("Status{code}");
        canonical.into_iter().chain([numbered]).collect()
    }
}

fn upper_camel_case(phrase: &str) -> String {
    phrase.replace(['\'', '\u{2019}'], "").to_upper_camel_case()
}

/// The code in a cell and the phrase beside it: `200`, `200 OK` or `200 (OK)`.
fn split(text: &str) -> Option<(StatusCode, &str)> {
    let (digits, beside) = text.split_once(' ').unwrap_or((text, ""));
    let in_parentheses = beside
        .strip_prefix('(')
        .and_then(|beside| beside.strip_suffix(')'));
    let phrase = in_parentheses.unwrap_or(beside);
    let phrase = if says_something(phrase) { phrase } else { "" };
    let code = StatusCode::parse(digits)?;
    begins_a_phrase(phrase).then_some((code, phrase))
}

fn begins_a_phrase(phrase: &str) -> bool {
    phrase.chars().next().is_none_or(char::is_alphanumeric)
}

fn two_phrases(first: &Record<'_, Status>, second: &Record<'_, Status>) -> PageError {
    let problem = format!(
        "status code {} has two reason phrases, {} and {}",
        first.code.code,
        quoted(&first.code.reason_phrase),
        quoted(&second.code.reason_phrase)
    );
    let (place, position) = first.row.place(Status::named_by(first.row));
    let role = Status::named_by(second.row);
    let error = second.row.error(role, problem).help(WRONG_PAGE);
    error.related(place, format!("the first, {position}"))
}
