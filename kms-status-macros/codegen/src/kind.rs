//! The two attributes, with their words and columns.

use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;

/// One of the two attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// `#[status_codes]`
    StatusCodes,
    /// `#[error_codes]`
    ErrorCodes,
}

impl Kind {
    /// Both attributes.
    pub const ALL: [Self; 2] = [Self::StatusCodes, Self::ErrorCodes];

    /// Returns the name of the attribute, such as `status_codes`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StatusCodes => "status_codes",
            Self::ErrorCodes => "error_codes",
        }
    }

    /// The word for a code in messages and docs.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::StatusCodes => "status code",
            Self::ErrorCodes => "error code",
        }
    }

    /// The noun with its article.
    pub(crate) fn a_noun(self) -> &'static str {
        match self {
            Self::StatusCodes => "a status code",
            Self::ErrorCodes => "an error code",
        }
    }

    /// The words with a meaning in `columns(…)`. Any other word but `unread` is a column of the user's
    /// own.
    pub(crate) fn known_columns(self) -> &'static [&'static str] {
        match self {
            Self::StatusCodes => &["code", "reason", "description"],
            Self::ErrorCodes => &[
                "code",
                "name",
                "status",
                "message",
                "description",
                "solution",
            ],
        }
    }

    /// The role of a column with this word in `columns(…)`.
    pub(crate) fn role(self, word: Ident) -> Role {
        match (self, word.unraw().to_string().as_str()) {
            (_, "code") => Role::Code,
            (Self::StatusCodes, "reason") => Role::Reason,
            (Self::ErrorCodes, "name") => Role::Name,
            (Self::ErrorCodes, "status") => Role::Status,
            _ => Role::Text(word),
        }
    }
}

/// The content of a column's cells.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Role {
    Code,
    /// The symbolic name of an error code.
    Name,
    /// The reason phrase of a status code.
    Reason,
    /// The status codes of responses with an error code.
    Status,
    /// Any other text, which the method with this name returns.
    Text(Ident),
    Unread,
}

impl Role {
    /// The role of a column of text, for a word that does not come from the user's code.
    pub(crate) fn text(word: &str) -> Self {
        Self::Text(Ident::new(word, Span::call_site()))
    }

    /// Whether cells with this role are read without footnote marks and the like.
    pub(crate) fn is_read_as_code(&self) -> bool {
        matches!(self, Self::Code | Self::Name | Self::Reason | Self::Status)
    }

    /// The word for this role in `columns(…)`.
    pub(crate) fn word(&self) -> String {
        match self {
            Self::Code => "code".to_owned(),
            Self::Name => "name".to_owned(),
            Self::Reason => "reason".to_owned(),
            Self::Status => "status".to_owned(),
            Self::Text(word) => word.to_string(),
            Self::Unread => "unread".to_owned(),
        }
    }
}
