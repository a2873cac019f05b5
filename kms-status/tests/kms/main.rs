//! Tests of KMS's own enums, with and without the macros. The codes are taken from `ALL`, so that no update of the pages makes
//! a test fail.

#[cfg(feature = "http")]
mod http;
mod pages;
#[cfg(feature = "serde")]
mod serde;
mod statuses;
mod unlisted_codes;

use std::env;

use proptest::test_runner::{Config, RngSeed};

/// Tries this many cases of a property, the same in each run. If `PROPTEST_CASES` is set, tries that many, which differ
/// from run to run.
fn cases(cases: u32) -> Config {
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
