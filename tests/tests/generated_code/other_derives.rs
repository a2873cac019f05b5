//! Enums that `kms-status` does not have: with derives from other crates, and with names that are not valid.

use std::fs;

use kms_status_tests::scratch::{Output, compiler};
use serde::{Deserialize, Serialize};

#[kms_status_macros::status_codes(spec = "pages/statuses.md")]
#[derive(Serialize, Deserialize, Default)]
#[serde(rename_all = "snake_case")]
enum Status {
    #[default]
    #[serde(rename = "fine")]
    Ok = 200,
}

#[kms_status_macros::error_codes(spec = "pages/errors.md", columns(code = "Code"))]
#[derive(Serialize, Deserialize)]
enum ErrorCode {
    #[serde(rename = "not_yours")]
    NotYours = "KEY.0409",
}

#[test]
fn other_derives_see_all_variants() {
    assert_eq!(Status::default(), Status::Ok);
    let json = serde_json::to_string(&Status::ALL[..2]).expect("JSON");
    assert_eq!(json, r#"["fine","not_found"]"#);
    let read: Vec<ErrorCode> =
        serde_json::from_str(r#"["not_yours", "Key0404"]"#).expect("error codes");
    assert_eq!(read, [ErrorCode::NotYours, ErrorCode::Key0404]);
}

#[test]
fn without_further_columns_the_code_is_all_there_is_to_show() {
    for code in ErrorCode::ALL {
        assert_eq!(
            format!("{code} {code:#}"),
            format!("{0} {0}", code.as_str())
        );
    }
}

/// If the compiler's lexer read such a phrase, it would report an error of its own.
#[test]
fn a_phrase_that_is_not_a_valid_name_is_only_an_error_of_the_macro() {
    let phrases = [
        "OK²",
        "Created①",
        "½",
        "0b2 x",
        "0xGG",
        "0o9",
        "1e error",
        "2FA",
        "self",
        "٣x",
        "r#\"a",
        "/* a",
    ];
    let rows = (251..).zip(phrases);
    let rows: Vec<String> = rows
        .map(|(code, phrase)| format!("<tr><td>{code}<td>{phrase}<td>"))
        .collect();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let header = "<table><tr><th>Status Code<th>Status<th>Description";
    let source = "#[kms_status_macros::status_codes(spec = \"page.html\")]\npub enum Status {}";
    for (file, content) in [
        ("page.html", format!("{header}{}</table>", rows.concat())),
        ("lib.rs", source.to_owned()),
    ] {
        fs::write(folder.path().join(file), content).expect("a file that can be written");
    }
    let mut rustc = compiler("rustc", folder.path());
    rustc.args([
        "lib.rs",
        "--edition=2024",
        "--crate-type=lib",
        "--emit=metadata",
        "--error-format=short",
    ]);
    let stderr = Output::of(&mut rustc).stderr;
    let errors = stderr.lines().filter(|line| line.starts_with("lib.rs:"));
    let (own, others): (Vec<&str>, Vec<&str>) =
        errors.partition(|line| line.starts_with("lib.rs:1:"));
    assert_eq!(others, [""; 0]);
    // Without their marks, the last two phrases are valid names.
    assert_eq!(own.len(), phrases.len() - 2);
}
