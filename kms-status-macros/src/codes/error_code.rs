//! Error codes: what a row says of one.

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use syn::Lit;

use super::{Code, Record, joined, name::is_identifier, no_code, says_something};
use crate::{
    arguments::Role,
    diagnostics::{Diagnostics, PageError, literals, quoted},
    registry::StatusCode,
    table::{Row, skip_rows},
};

/// How many bytes a code may have.
const LONGEST_CODE: usize = 256;

/// What the page says of an error code.
pub(crate) struct ErrorCode {
    pub(crate) code: String,
    pub(crate) statuses: Vec<StatusCode>,
    pub(crate) message: String,
    pub(crate) description: String,
    pub(crate) solution: String,
}

impl Code for ErrorCode {
    const NOUN: &'static str = "error code";
    const ARTICLE: &'static str = "an";
    const FORM: &'static str = "a text with a letter or digit, of at most 256 bytes";
    const LITERAL: &'static str = "a string";
    const ROLES: &'static [Role] = &[
        Role::Code,
        Role::Status,
        Role::Message,
        Role::Description,
        Role::Solution,
    ];
    const DEFAULT_COLUMNS: &'static [(&'static str, Role)] = &[];

    fn of_literal(literal: &Lit) -> Option<String> {
        match literal {
            Lit::Str(code) => Some(code.value()),
            _ => None,
        }
    }

    fn literal(code: &str) -> String {
        literals([code])
    }

    fn is_code(text: &str) -> bool {
        says_something(text) && text.len() <= LONGEST_CODE
    }

    fn read(row: Row<'_>) -> Result<Self, PageError> {
        let code = row.text(Role::Code);
        if !Self::is_code(code) {
            return Err(no_code::<Self>(row));
        }
        let what = if row.is_header() {
            Some("the header row again")
        } else if is_note(row) {
            Some("alone in its row: a note")
        } else {
            None
        };
        if let Some(what) = what {
            let problem = format!("{} is {what}, not an error code", quoted(code));
            return Err(row.error(Role::Code, problem).help(skip_rows(code)));
        }
        let text = |role| match row.text(role) {
            text if says_something(text) => text.to_owned(),
            _ => String::new(),
        };
        Ok(Self {
            code: code.to_owned(),
            statuses: statuses(row)?,
            message: text(Role::Message),
            description: text(Role::Description),
            solution: text(Role::Solution),
        })
    }

    fn code(&self) -> String {
        self.code.clone()
    }

    fn merge(records: &[Record<'_, Self>], _: &mut Diagnostics) -> Self {
        let mut statuses = Vec::new();
        for status in records.iter().flat_map(|record| &record.code.statuses) {
            if !statuses.contains(status) {
                statuses.push(*status);
            }
        }
        let text = |of: fn(&Self) -> &str| joined(records.iter().map(|record| of(&record.code)));
        Self {
            code: records[0].code.code.clone(),
            statuses,
            message: text(|code| &code.message),
            description: text(|code| &code.description),
            solution: text(|code| &code.solution),
        }
    }

    fn named_by(_: Row<'_>) -> Role {
        Role::Code
    }

    fn name(&self) -> Option<String> {
        Some(upper_camel_case(&self.code))
    }

    fn other_names(code: &str) -> Vec<String> {
        match upper_camel_case(code) {
            name if is_identifier(&name) => vec![name],
            _ => vec!["Code".to_owned()],
        }
    }
}

/// `UpperCamelCase`, with `_` where two digits would meet and `E` before a leading digit.
fn upper_camel_case(code: &str) -> String {
    let mut name = String::new();
    for word in code.to_snake_case().split('_') {
        let is_number = word.starts_with(|first: char| first.is_ascii_digit());
        if is_number && name.is_empty() {
            name.push('E');
        } else if is_number && name.ends_with(|last: char| last.is_ascii_digit()) {
            name.push('_');
        }
        name.push_str(&word.to_upper_camel_case());
    }
    name
}

/// Whether the row has words in its code cell and nothing in the other cells that are read: a pipe table has no cell over
/// the whole row.
fn is_note(row: Row<'_>) -> bool {
    let others = &ErrorCode::ROLES[1..];
    row.text(Role::Code).contains(' ')
        && others.iter().any(|role| row.has(*role))
        && others.iter().all(|role| row.text(*role).is_empty())
}

/// Each run of digits in the cell is a status code.
fn statuses(row: Row<'_>) -> Result<Vec<StatusCode>, PageError> {
    let text = row.text(Role::Status);
    let runs = text.split(|character: char| !character.is_numeric());
    runs.filter(|run| !run.is_empty())
        .map(|run| StatusCode::parse(run).ok_or_else(|| no_status(row, run)))
        .collect()
}

fn no_status(row: Row<'_>, run: &str) -> PageError {
    let problem = format!("{} is not a status code", quoted(run));
    row.error(Role::Status, problem)
        .note("expected three digits, 100 to 999, for each status code in the cell")
        .help("if the column does not hold status codes, name it in `unread(…)`")
        .help(skip_rows(row.text(Role::Code)))
}
