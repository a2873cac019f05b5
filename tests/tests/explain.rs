//! `cargo run --example explain`, as the README has it.

use std::{path::PathBuf, process::Command, sync::LazyLock};

use kms_status_tests::scratch::{Output, compile_kms_status, compiler, workspace};
use tempfile::TempDir;

static EXAMPLE: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [library, program] = ["libkms_status.rlib", "explain"].map(|name| folder.path().join(name));
    let kms_status = workspace().join("kms-status");
    compile_kms_status(&kms_status, true, [""; 0], &library);
    let mut rustc = compiler("rustc", &kms_status);
    rustc.args(["examples/explain.rs", "--edition=2024", "--extern"]);
    rustc.arg(format!("kms_status={}", library.display()));
    let _ = Output::of(rustc.arg("-o").arg(&program)).success();
    (folder, program)
});

fn explain(arguments: &[&str]) -> Output {
    Output::of(Command::new(&EXAMPLE.1).args(arguments))
}

#[test]
fn without_an_argument_it_prints_the_statuses_and_how_many_error_codes_exist() {
    assert_eq!(
        explain(&[]).success(),
        "\
200 OK                     Request processed successfully.
204 No Content             The request is processed successfully and no content is returned.
400 Bad Request            The request parameter is incorrect.
403 Forbidden              The server understood the request, but is refusing to fulfill it.
404 Not Found              The requested resource does not exist or not found.
500 Internal Server Error  Internal service error.
and 185 error codes
"
    );
}

#[test]
fn what_a_page_lists_is_explained() {
    for (argument, printed) in [
        (
            "404",
            "404 Not Found: The requested resource does not exist or not found.\n",
        ),
        (
            "404 Not Found",
            "404 Not Found: The requested resource does not exist or not found.\n",
        ),
        (
            "KMS.0205",
            "KMS.0205: Invalid key ID.\nstatus: 400\ndescription: Invalid key ID.\nsolution: Enter a valid key ID.\n",
        ),
    ] {
        assert_eq!(explain(&[argument]).success(), printed);
    }
}

#[test]
fn of_what_no_page_lists_it_says_so_and_fails() {
    for (argument, printed) in [
        (
            "429",
            "429 is not on KMS's status code page; its class is 4xx (Client Error)\n",
        ),
        (
            "101",
            "101 is not on KMS's status code page; its class is 1xx (Informational)\n",
        ),
        (
            "600",
            "600 is not on KMS's status code page; it has no class\n",
        ),
        (
            "KMS.9999",
            "KMS.9999 is not documented by KMS on its page of error codes\n",
        ),
        (
            "kms.0205",
            "kms.0205 is not documented by KMS on its page of error codes\n",
        ),
    ] {
        let output = explain(&[argument]);
        assert_eq!(output.status, Some(1));
        assert_eq!(output.stdout, printed);
    }
}
