//! Code that several tests and benchmarks share.

pub mod changes;
pub mod checked_in;
pub mod codes;
pub mod in_turn;
pub mod scratch;

/// The examples of the README, run as doctests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
