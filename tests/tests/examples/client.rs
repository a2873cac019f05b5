//! `cargo run -p kms-status-tests --example client` does what the README says about it. Cargo builds the example
//! before the tests, unless `--test` picks only some tests.

use std::{env, process::Command};

use kms_status::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode};
use kms_status_tests::scratch::Output;

#[test]
fn the_client_acts_on_every_kind_of_failure_and_loses_no_code() {
    let program = env::current_exe().expect("the path of the program");
    let profile = program.ancestors().nth(2).expect("a target folder");
    let example = profile.join("examples").join("client");
    let printed = Output::of(&mut Command::new(example)).success();
    let fine = "{\"key_state\": \"2\"}";
    let expected = format!(
        "fine\n  {fine}
token-expired
  new token, after: {}
  once more, after: {}
  {fine}
token-missing
  new token, after: {}
  once more, after: {}
  {fine}
unknown-key
  error: {}
unlisted-code
  error: {}
quota
  error: {}
behind-proxy
  once more, after: {}
  {fine}
",
        failure(
            403,
            &listed(KmsErrorCode::needs_new_token),
            "Token expired.",
            2
        ),
        failure(
            429,
            "APIGW.0308",
            "The throttling threshold has been reached.",
            3
        ),
        format_args!("{} (request 5)", AnyKmsStatus::from(401)),
        failure(400, &listed(KmsErrorCode::may_succeed_later), "Failed.", 6),
        failure(
            400,
            &listed(|code| !code.needs_new_token() && !code.may_succeed_later()),
            "Invalid key ID.",
            8
        ),
        failure(400, "KMS.9999", "Not on the page.", 9),
        failure(
            500,
            &listed(|code| code.exceeds_quota() && !code.may_succeed_later()),
            "The number of secrets has reached 1000.",
            10
        ),
        format_args!("{} (request 11)", AnyKmsStatus::from(502)),
    );
    assert_eq!(printed, expected);
}

/// The first listed code for which the condition is true. The server of the example sends this code.
fn listed(is_in_group: fn(KmsErrorCode) -> bool) -> String {
    let code = KmsErrorCode::ALL.iter().find(|code| is_in_group(**code));
    code.expect("a code in the group").to_string()
}

/// A failure with the server's own message, the page's solution and the request id.
fn failure(status: u16, code: &str, message: &str, request: u8) -> String {
    let status = AnyKmsStatus::from(status);
    let solution = AnyKmsErrorCode::from(code).solution().to_owned();
    let advice = [message, &solution].join(" ");
    format!(
        "{status}, {code}: {} (request {request})",
        advice.trim_end()
    )
}
