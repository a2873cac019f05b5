//! The stages of the macro as an ordinary library, since a proc-macro crate gives other crates nothing but its macros:
//! tests and benchmarks call them without a compiler.

#[path = "../../kms-status-macros/src"]
mod stages {
    pub(crate) mod arguments;
    pub(crate) mod codes;
    pub(crate) mod declaration;
    pub(crate) mod diagnostics;
    pub(crate) mod expand;
    pub(crate) mod page;
    pub(crate) mod registry;
    pub(crate) mod table;
    pub(crate) mod tokens;
}

pub mod changes;
pub mod checked_in;
pub mod docs;
mod expand_page;
mod expansion;
pub mod in_turn;
pub mod line;
pub mod page_rows;
pub mod scratch;

// The stages name one another from the root of their crate.
use stages::{arguments, codes, declaration, diagnostics, page, registry, table, tokens};

pub use expand_page::{Attribute, expand_page};
pub use expansion::{ErrorCode, Expansion, Status};

/// The examples of the README, run as doctests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
