//! What the tests share.

pub mod changes;
pub mod checked_in;
pub mod codes;
mod expand_page;
mod expansion;
pub mod in_turn;
pub mod scratch;

pub use expand_page::expand_page;
pub use kms_status_codegen::Kind;

pub use expansion::{Code, Expansion};

use std::env;

use proptest::test_runner::{Config, RngSeed};

/// So many cases of a property, the same in each run; as many as `PROPTEST_CASES` says, and others each time, where it is
/// set.
#[must_use]
pub fn cases(cases: u32) -> Config {
    let config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    if env::var_os("PROPTEST_CASES").is_some() {
        return config;
    }
    Config {
        cases,
        rng_seed: RngSeed::Fixed(0),
        ..config
    }
}

/// The place on a page that a message names, its line and column: what follows `--> path:`.
#[must_use]
pub fn place<'m>(message: &'m str, path: &str) -> Option<&'m str> {
    let (_, place) = message.split_once(&format!("--> {path}:"))?;
    place.lines().next()
}

/// The examples of the README, run as doctests.
#[cfg(doctest)]
#[doc = include_str!("../../README.md")]
struct Readme;
