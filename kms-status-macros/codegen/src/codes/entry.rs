//! What a row of the page says of a code.

use std::collections::BTreeMap;

use crate::{kind::Role, registry::StatusCode, table::Row};

/// What one row says of a code, or all rows of that code together.
pub(super) struct Entry<'t> {
    /// The row, the first of several.
    pub(super) row: Row<'t>,
    pub(super) code: String,
    /// The status codes of responses with an error code.
    pub(super) statuses: Vec<StatusCode>,
    pub(super) texts: Texts,
}

/// What is wrong with a row, and the message that says so.
pub(super) type Problem = (Fault, String);

/// A row that cannot be read.
pub(super) struct WrongRow<'t> {
    pub(super) row: Row<'t>,
    pub(super) fault: Fault,
    pub(super) problem: String,
}

/// What is wrong with a row. Rows with the same fault have the same fix.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fault {
    NoCode,
    SeveralCodes,
    SeveralWords,
    HeaderRow,
    Span,
    Phrase,
    Status,
}

impl Fault {
    /// The column of the wrong cell.
    pub(super) fn role(self) -> Role {
        match self {
            Self::Phrase => Role::Reason,
            Self::Status => Role::Status,
            _ => Role::Code,
        }
    }
}

/// What the page says of a code, by the role of the column that says it.
#[derive(Default)]
pub(crate) struct Texts(pub(super) BTreeMap<Role, String>);

impl Texts {
    /// The text of the column with this role; empty where the page says nothing.
    pub(crate) fn get(&self, role: Role) -> &str {
        self.0.get(&role).map_or("", String::as_str)
    }
}

pub(super) fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or_default()
}

/// Whether a text is more than a mark that there is none, such as `-`.
pub(super) fn has_alphanumeric(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
