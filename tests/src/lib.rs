//! What the tests share.

pub mod changes;
pub mod checked_in;
pub mod docs;
mod expand_page;
mod expansion;
pub mod in_turn;
pub mod line;
pub mod scratch;

pub use expand_page::expand_page;
pub use kms_status_codegen::Attribute;

pub use expansion::{ErrorCode, Expansion, Status};

/// The examples of the README, run as doctests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
