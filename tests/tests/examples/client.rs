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
          new token, after: 403 Forbidden, KMS.0303: Token expired. Obtain the token again and ensure the token string is complete. (request 2)
          once more, after: 429, APIGW.0308: The throttling threshold has been reached. (request 3)
          {"key_state": "2"}
        token-missing
          new token, after: 401 (request 5)
          once more, after: 400 Bad Request, KMS.1108: Failed. Try again later or contact customer support. (request 6)
          {"key_state": "2"}
        unknown-key
          error: 400 Bad Request, KMS.0205: Invalid key ID. Enter a valid key ID. (request 8)
        unlisted-code
          error: 400 Bad Request, KMS.9999: Not on the page. (request 9)
        quota
          error: 500 Internal Server Error, CSMS.0201: The number of secrets has reached 1000. Delete other secrets. (request 10)
        behind-proxy
          once more, after: 502 (request 11)
          {"key_state": "2"}
    "#]].assert_eq(&printed);
}
