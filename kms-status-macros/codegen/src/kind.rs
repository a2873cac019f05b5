//! The two attributes, and what differs between them in words and columns.

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

    /// The name of the attribute.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::StatusCodes => "status_codes",
            Self::ErrorCodes => "error_codes",
        }
    }

    /// What a code is called in messages and docs.
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

    /// What the columns of a table can be.
    pub(crate) fn roles(self) -> &'static [Role] {
        match self {
            Self::StatusCodes => &[Role::Code, Role::Reason, Role::Description],
            Self::ErrorCodes => &[
                Role::Code,
                Role::Name,
                Role::Status,
                Role::Message,
                Role::Description,
                Role::Solution,
            ],
        }
    }

    /// The columns that are read where no argument names any.
    pub(crate) fn default_columns(self) -> &'static [(&'static str, Role)] {
        match self {
            Self::StatusCodes => &[
                ("Status Code", Role::Code),
                ("Status", Role::Reason),
                ("Description", Role::Description),
            ],
            Self::ErrorCodes => &[],
        }
    }
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Role {
    Code,
    Name,
    Reason,
    Status,
    Message,
    Description,
    Solution,
    Unread,
}

impl Role {
    /// The word for it in `columns(…)`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Name => "name",
            Self::Reason => "reason",
            Self::Status => "status",
            Self::Message => "message",
            Self::Description => "description",
            Self::Solution => "solution",
            Self::Unread => "unread",
        }
    }
}
