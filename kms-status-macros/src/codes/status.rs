//! Status codes: what a row says of one.

use std::fmt;

use heck::ToUpperCamelCase as _;
use syn::Lit;

use super::{Code, Record, joined, says_something};
use crate::{
    arguments::Role,
    diagnostics::{Diagnostics, PageError, quoted},
    registry,
    table::{Row, WRONG_PAGE, skip_rows},
};

/// A status code: three digits, 100 to 999 ([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StatusCode(u16);

impl StatusCode {
    /// Three ASCII digits.
    pub(super) fn parse(digits: &str) -> Option<Self> {
        let is_code = digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let code = is_code.then(|| digits.parse().ok()).flatten()?;
        (code >= 100).then_some(Self(code))
    }

    pub(crate) fn as_u16(self) -> u16 {
        self.0
    }
}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// What the page says of a status code.
pub(crate) struct Status {
    pub(crate) code: StatusCode,
    /// Empty where neither the page nor IANA's registry has one.
    pub(crate) reason_phrase: String,
    pub(crate) description: String,
}

impl Code for Status {
    const NOUN: &'static str = "status code";
    const LITERAL: &'static str = "a status code, a number from 100 to 999";
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
        let text = row.text(Role::Code);
        if row.is_one_cell(Role::Code, Role::Description) {
            let problem = format!(
                "the cell {} lies over several columns: a note, not a status code",
                quoted(text)
            );
            return Err(row.error(Role::Code, problem).help(skip_rows(text)));
        }
        let Some((code, beside)) = split(text) else {
            return Err(no_code(row));
        };
        // A cell over both columns is a code with its phrase.
        let own = match row.text(Role::Reason) {
            _ if row.is_one_cell(Role::Code, Role::Reason) => "",
            own if says_something(own) => own,
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

    fn merge(records: Vec<Record<'_, Self>>, diagnostics: &mut Diagnostics) -> Option<Self> {
        let code = records.first()?.code.code;
        let mut first: Option<&Record<'_, Self>> = None;
        for record in &records {
            match first {
                _ if record.code.reason_phrase.is_empty() => {}
                None => first = Some(record),
                Some(first) if first.code.reason_phrase == record.code.reason_phrase => {}
                Some(first) => diagnostics.page(two_phrases(first, record)),
            }
        }
        let canonical = || registry::reason_phrase(code.as_u16()).unwrap_or_default();
        let phrase = first.map_or_else(canonical, |first| &first.code.reason_phrase);
        Some(Self {
            code,
            reason_phrase: phrase.to_owned(),
            description: joined(
                records
                    .iter()
                    .map(|record| record.code.description.as_str()),
            ),
        })
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
        let number = code.parse().unwrap_or_default();
        let canonical = registry::reason_phrase(number).map(upper_camel_case);
        canonical
            .into_iter()
            .chain([format!("Status{code}")])
            .collect()
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

fn no_code(row: Row<'_>) -> PageError {
    let text = row.text(Role::Code);
    let problem = if text.is_empty() {
        "the cell of the status code is empty".to_owned()
    } else {
        format!("{} is not a status code", quoted(text))
    };
    row.error(Role::Code, problem)
        .note(
            "expected three digits, 100 to 999, alone or followed by a space and the reason phrase",
        )
        .help(skip_rows(text))
}

fn two_phrases(first: &Record<'_, Status>, second: &Record<'_, Status>) -> PageError {
    let role = |record: &Record<'_, Status>| Status::named_by(record.row);
    let problem = format!(
        "status code {} has two reason phrases, {} and {}",
        first.code.code,
        quoted(&first.code.reason_phrase),
        quoted(&second.code.reason_phrase)
    );
    second
        .row
        .error(role(second), problem)
        .related(
            first.row.place(role(first)),
            format!("the first, {}", first.row.position(role(first))),
        )
        .help(WRONG_PAGE)
}

#[cfg(test)]
mod tests {
    use super::{says_something, split, upper_camel_case};

    #[test]
    fn a_code_is_three_digits_alone_or_before_a_phrase() {
        for (text, expected) in [
            ("200", Some((200, ""))),
            ("200 OK", Some((200, "OK"))),
            ("200 (OK)", Some((200, "OK"))),
            ("404 Not Found", Some((404, "Not Found"))),
            ("404 -", Some((404, ""))),
            ("999", Some((999, ""))),
            ("100", Some((100, ""))),
            ("404 - Not Found", None),
            ("404 (Not) Found", None),
            ("200(OK)", None),
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
            let read = split(text).map(|(code, phrase)| (code.as_u16(), phrase));
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

    #[test]
    fn a_name_is_the_phrase_in_upper_camel_case() {
        for (phrase, expected) in [
            ("OK", "Ok"),
            ("not found", "NotFound"),
            ("NoContent", "NoContent"),
            (
                "Non-Authoritative Information",
                "NonAuthoritativeInformation",
            ),
            ("URI Too Long", "UriTooLong"),
            ("I'm a teapot", "ImATeapot"),
            ("I’m a teapot", "ImATeapot"),
            ("请求成功", "请求成功"),
        ] {
            assert_eq!(upper_camel_case(phrase), expected);
        }
    }
}
