//! The example `explain`, as CONTRIBUTING.md describes it.

use std::{env::consts::EXE_SUFFIX, path::PathBuf, process::Command, sync::LazyLock};

use kms_status::{KmsErrorCode, KmsStatus};
use kms_status_tests::scratch::{Output, compile_kms_status, compiler, workspace};
use tempfile::TempDir;

static EXAMPLE: LazyLock<(TempDir, PathBuf)> = LazyLock::new(|| {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = folder.path().join("libkms_status.rlib");
    let program = folder.path().join(format!("explain{EXE_SUFFIX}"));
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
fn without_an_argument_the_example_prints_the_statuses_and_the_number_of_error_codes() {
    let printed = explain(&[]).success();
    let lines: Vec<&str> = printed.lines().collect();
    let (last, statuses) = lines.split_last().expect("lines");
    assert_eq!(statuses.len(), KmsStatus::ALL.len());
    for (line, status) in statuses.iter().zip(KmsStatus::ALL) {
        assert!(line.starts_with(&status.to_string()), "{line}");
        assert!(line.ends_with(status.description()), "{line}");
    }
    assert_eq!(
        *last,
        format!("and {} error codes", KmsErrorCode::ALL.len())
    );
}

#[test]
fn a_code_that_a_page_lists_is_explained() {
    let status = KmsStatus::ALL[0];
    for argument in [status.as_u16().to_string(), status.to_string()] {
        assert_eq!(explain(&[&argument]).success(), format!("{status:#}\n"));
    }
    let code = KmsErrorCode::ALL[0];
    let statuses: Vec<String> = code.statuses().iter().map(u16::to_string).collect();
    let explained = format!(
        "{code}\nstatus: {}\ndescription: {}\nsolution: {}\n",
        statuses.join(", "),
        code.description(),
        code.solution()
    );
    assert_eq!(explain(&[code.as_str()]).success(), explained);
}

#[test]
fn a_code_that_no_page_lists_is_named_and_the_example_fails() {
    let server_error = (500..600).find(|status| KmsStatus::from_u16(*status).is_none());
    let server_error = server_error.expect("a status that the page does not list");
    for (argument, printed) in [
        (
            server_error.to_string(),
            format!(
                "{server_error} is not on KMS's status code page; its class is 5xx (Server Error)\n"
            ),
        ),
        (
            "999".to_owned(),
            "999 is not on KMS's status code page; it has no class\n".to_owned(),
        ),
        (
            "KMS.9999".to_owned(),
            "KMS.9999 is not documented by KMS on its page of error codes\n".to_owned(),
        ),
    ] {
        let output = explain(&[&argument]);
        assert_eq!(output.status, Some(1));
        assert_eq!(output.stdout, printed);
    }
}
