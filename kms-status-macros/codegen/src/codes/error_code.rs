//! Error codes: what a row says of one.

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use syn::Lit;

use super::{Code, Rules, Texts, name::is_identifier, says_something};
use crate::{
    arguments::Role,
    attribute::Attribute,
    diagnostics::{PageError, literals, quoted},
    registry::StatusCode,
    table::{Row, skip_rows},
};

/// How many bytes a code may have.
const LONGEST_CODE: usize = 256;

pub(super) const RULES: Rules = Rules {
    attribute: Attribute::ErrorCodes,
    form: "a text with a letter or digit, of at most 256 bytes",
    literal_form: "a string",
    of_literal: |literal| match literal {
        Lit::Str(code) => Some(code.value()),
        _ => None,
    },
    literal: |code| literals([code]),
    is_code: |text| says_something(text) && text.len() <= LONGEST_CODE,
    read,
    standard_phrase: |_| None,
    name: |error_code| upper_camel_case(&error_code.code),
    other_names: |code| match upper_camel_case(code) {
        name if is_identifier(&name) => vec![name],
        _ => vec!["Code".to_owned()],
    },
};

fn read(row: Row<'_>) -> Result<Code, PageError> {
    let code = row.text(Role::Code);
    let not_a_code = if row.is_header() {
        Some("the header row again")
    } else if is_note(row) {
        Some("alone in its row: a note")
    } else {
        None
    };
    if let Some(what) = not_a_code {
        let problem = format!("{} is {what}, not an error code", quoted(code));
        return Err(row.error(Role::Code, problem).help(skip_rows(code)));
    }
    let text = |role| match row.text(role) {
        text if says_something(text) => text.to_owned(),
        _ => String::new(),
    };
    Ok(Code {
        code: code.to_owned(),
        statuses: statuses(row)?,
        texts: Texts::from(
            [Role::Name, Role::Message, Role::Description, Role::Solution]
                .map(|role| (role, text(role))),
        ),
    })
}

/// Whether the row has words in its code cell and nothing in the other cells that are read: a pipe table has no cell over
/// the whole row.
fn is_note(row: Row<'_>) -> bool {
    let others = &Attribute::ErrorCodes.roles()[1..];
    row.text(Role::Code).contains(' ')
        && others.iter().any(|role| row.has(*role))
        && others.iter().all(|role| row.text(*role).is_empty())
}

/// Each run of digits in the cell is a status code.
fn statuses(row: Row<'_>) -> Result<Vec<StatusCode>, PageError> {
    let mut statuses = Vec::new();
    for run in row.text(Role::Status).split(|c: char| !c.is_numeric()) {
        match StatusCode::parse(run) {
            Some(status) => statuses.push(status),
            None if run.is_empty() => {}
            None => return Err(no_status(row, run)),
        }
    }
    Ok(statuses)
}

fn no_status(row: Row<'_>, run: &str) -> PageError {
    let text = row.text(Role::Status);
    let problem = match quoted(run) {
        run if run == quoted(text) => format!("{run} is not a status code"),
        run => format!("{run} in {} is not a status code", quoted(text)),
    };
    let unread = row.unread(Role::Status);
    row.error(Role::Status, problem)
        .note("expected three digits, 100 to 999, for each status code in the cell")
        .help(format!(
            "if the column does not hold status codes, {unread}"
        ))
        .help(skip_rows(row.text(Role::Code)))
}

/// `UpperCamelCase`, with `_` where two digits would meet and `E` before a leading digit.
fn upper_camel_case(code: &str) -> String {
    let mut name = String::new();
    for word in code.to_snake_case().split('_') {
        if word.starts_with(|first: char| first.is_ascii_digit()) {
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
