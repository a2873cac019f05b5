//! `cargo run -p kms-status-tests --example client` does what the README says of it. Cargo builds the example before the
//! tests, unless `--test` leaves it out.

use std::{env, process::Command};

use expect_test::expect;
use kms_status_tests::scratch::Output;

#[test]
fn it_acts_on_every_kind_of_failure_and_loses_no_code() {
    let program = env::current_exe().expect("the path of the program");
    let profile = program.ancestors().nth(2).expect("a target folder");
    let example = profile.join("examples").join("client");
    let printed = Output::of(&mut Command::new(example)).success();
    expect![[r#"
        fine
          {"key_state": "2"}
        token-expired
          new token, after: KMS.0303: X-Auth-Token expired. Obtain the token again and ensure the token string is complete.
          once more, after: APIGW.0308: The throttling threshold has been reached.
          {"key_state": "2"}
        token-missing
          new token, after: 401
          once more, after: KMS.1108: Failed to create the default partition for the key. Try again later or contact customer support.
          {"key_state": "2"}
        unknown-key
          error: KMS.0205: Invalid key ID. Enter a valid key ID.
        unlisted-code
          error: KMS.9999: Not on the page.
        behind-proxy
          once more, after: 502
          {"key_state": "2"}
    "#]].assert_eq(&printed);
}
