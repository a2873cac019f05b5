//! What is true of KMS's own enums, with the macros and without. Codes are those of `ALL`, so that no update of the pages
//! fails a test.

#[cfg(feature = "http")]
mod http;
mod pages;
#[cfg(feature = "serde")]
mod serde;
mod statuses;
mod unlisted_codes;

use std::env;

use proptest::test_runner::{Config, RngSeed};

/// This many cases of a property, the same in each run; or as many as `PROPTEST_CASES` says, different in each run.
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
