//! `cargo run --example explain`, as the README has it.

use kms_status_tests::scratch::{Output, cargo, workspace};

fn explain(arguments: &[&str]) -> Output {
    let mut command = cargo(&workspace());
    command.args([
        "run",
        "--offline",
        "--locked",
        "--quiet",
        "--example",
        "explain",
        "--",
    ]);
    Output::of(command.args(arguments))
}

#[test]
fn without_an_argument_it_prints_the_table() {
    assert_eq!(
        explain(&[]).success(),
        "\
200 OK                     Request processed successfully.
204 No Content             The request is processed successfully and no content is returned.
400 Bad Request            The request parameter is incorrect.
403 Forbidden              The server understood the request, but is refusing to fulfill it.
404 Not Found              The requested resource does not exist or not found.
500 Internal Server Error  Internal service error.
"
    );
}

#[test]
fn a_status_of_the_page_is_explained() {
    for argument in ["404", "404 Not Found"] {
        assert_eq!(
            explain(&[argument]).success(),
            "404 Not Found: The requested resource does not exist or not found.\n"
        );
    }
}

#[test]
fn of_another_code_it_says_the_class_and_fails() {
    for (argument, printed) in [
        (
            "429",
            "429 is not documented by KMS; its class is 4xx (Client Error)\n",
        ),
        (
            "101",
            "101 is not documented by KMS; its class is 1xx (Informational)\n",
        ),
        ("600", "600 is not documented by KMS, and of no class\n"),
    ] {
        let output = explain(&[argument]);
        assert_eq!(output.status, Some(1));
        assert_eq!(output.stdout, printed);
    }
}

#[test]
fn what_is_no_status_is_told_on_standard_error() {
    let output = explain(&["teapot"]);
    assert_eq!(output.status, Some(1));
    assert_eq!(output.stdout, "");
    assert!(
        output
            .stderr
            .starts_with("`teapot` is not a status: expected three digits"),
        "{}",
        output.stderr
    );
}
