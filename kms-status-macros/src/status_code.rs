//! The number that all stages speak of.

/// A status code: three digits, 100 to 999 ([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StatusCode(u16);

impl StatusCode {
    pub(crate) fn new(code: u16) -> Option<Self> {
        (100..=999).contains(&code).then_some(Self(code))
    }

    pub(crate) fn as_u16(self) -> u16 {
        self.0
    }

    /// All codes there can be.
    pub(crate) fn all() -> impl Iterator<Item = Self> {
        (100..=999).map(Self)
    }

    pub(crate) fn descending() -> impl Iterator<Item = Self> {
        (100..=999).rev().map(Self)
    }

    /// The phrase that [IANA's registry] has for the code.
    ///
    /// [IANA's registry]: https://www.iana.org/assignments/http-status-codes
    pub(crate) fn canonical_reason(self) -> Option<&'static str> {
        http::StatusCode::from_u16(self.0).ok()?.canonical_reason()
    }
}

impl std::fmt::Display for StatusCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}
