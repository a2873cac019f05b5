//! The optimised code of what a program calls has no way to panic.
//!
//! What can panic calls one of the functions of `core` that do, and those have `panic` or `fail` in their names.

use std::{fmt::Write as _, fs, process::Command};

use kms_status_tests::scratch::{Output, workspace};

/// All that a program can call at run time: arguments and result, and the expression.
const OPERATIONS: &[(&str, &str)] = &[
    (
        "number: u16) -> Option<KmsStatus>",
        "KmsStatus::from_u16(number)",
    ),
    (
        "number: u16) -> Result<KmsStatus, UnknownKmsStatus>",
        "number.try_into()",
    ),
    (
        "status: KmsStatus) -> (u16, u16)",
        "(status.as_u16(), status.into())",
    ),
    (
        "status: KmsStatus, number: u16) -> bool",
        "status == number",
    ),
    (
        "status: KmsStatus) -> [&'static str; 2]",
        "[status.reason_phrase(), status.description()]",
    ),
    (
        "status: KmsStatus) -> [bool; 5]",
        "[status.is_informational(), status.is_success(), \
        status.is_redirection(), status.is_client_error(), status.is_server_error()]",
    ),
    (
        "status: KmsStatus, f: &mut Formatter<'_>) -> Result",
        "Display::fmt(&status, f)",
    ),
    (
        "status: KmsStatus, f: &mut Formatter<'_>) -> Result",
        "Debug::fmt(&status, f)",
    ),
    (
        "text: &str) -> Result<KmsStatus, ParseKmsStatusError>",
        "text.parse()",
    ),
    (
        "unknown: UnknownKmsStatus) -> (u16, u16)",
        "(unknown.as_u16(), unknown.into())",
    ),
    (
        "unknown: UnknownKmsStatus, number: u16) -> bool",
        "unknown == number",
    ),
    (
        "unknown: UnknownKmsStatus) -> [bool; 5]",
        "[unknown.is_informational(), unknown.is_success(), \
        unknown.is_redirection(), unknown.is_client_error(), unknown.is_server_error()]",
    ),
    (
        "unknown: UnknownKmsStatus, f: &mut Formatter<'_>) -> Result",
        "Display::fmt(&unknown, f)",
    ),
    (
        "error: ParseKmsStatusError) -> Option<UnknownKmsStatus>",
        "error.unknown()",
    ),
    (
        "error: ParseKmsStatusError, f: &mut Formatter<'_>) -> Result",
        "Display::fmt(&error, f)",
    ),
    (
        "index: usize) -> Option<&'static KmsStatus>",
        "KmsStatus::ALL.get(index)",
    ),
    (
        "text: &str) -> Option<KmsErrorCode>",
        "KmsErrorCode::from_code(text)",
    ),
    (
        "text: &str) -> Result<KmsErrorCode, UnknownKmsErrorCode>",
        "text.parse()",
    ),
    (
        "code: KmsErrorCode) -> [&'static str; 4]",
        "[code.as_str(), code.message(), code.description(), code.solution()]",
    ),
    ("code: KmsErrorCode) -> &'static [u16]", "code.statuses()"),
    ("code: &KmsErrorCode) -> &str", "code.as_ref()"),
    (
        "code: KmsErrorCode, text: &str) -> bool",
        "code == text && code == *text",
    ),
    (
        "code: KmsErrorCode, f: &mut Formatter<'_>) -> Result",
        "Display::fmt(&code, f)",
    ),
    (
        "code: KmsErrorCode, f: &mut Formatter<'_>) -> Result",
        "Debug::fmt(&code, f)",
    ),
    (
        "error: UnknownKmsErrorCode, f: &mut Formatter<'_>) -> Result",
        "Display::fmt(&error, f)",
    ),
    (
        "index: usize) -> Option<&'static KmsErrorCode>",
        "KmsErrorCode::ALL.get(index)",
    ),
];

/// Operations that can panic, as those above could.
const PANICKING: [(&str, &str); 3] = [
    ("index: usize) -> KmsStatus", "KmsStatus::ALL[index]"),
    ("text: &str) -> &str", "&text[..3]"),
    (
        "text: &str) -> KmsErrorCode",
        "text.parse().expect(\"a code\")",
    ),
];

#[test]
fn no_operation_can_panic() {
    let assembly = assembly(OPERATIONS);
    for (index, operation) in OPERATIONS.iter().enumerate() {
        let is_compiled = assembly.contains(&format!("checked_{index}\n"));
        assert!(is_compiled, "{operation:?} is not compiled");
    }
    assert_eq!(panics(&assembly), [""; 0]);
}

#[test]
fn an_operation_that_can_panic_is_found() {
    for operation in PANICKING {
        let assembly = assembly(&[operation]);
        assert_ne!(panics(&assembly), [""; 0], "{operation:?}");
    }
}

/// The lines that name a function of `core` that panics, and are no text.
fn panics(assembly: &str) -> Vec<&str> {
    let lines = assembly.lines().filter(|line| !line.contains(".asci"));
    lines
        .filter(|line| line.contains("panic") || line.contains("fail"))
        .collect()
}

/// The optimised assembly of a crate that has these operations on what the macros generate.
fn assembly(operations: &[(&str, &str)]) -> String {
    // The crate holds the enums itself, so that its assembly is all there is.
    let generated = workspace().join("kms-status/src/generated");
    let generated = generated.display().to_string().replace('\\', "/");
    let mut source = format!(
        "#![no_std]
        #[path = \"{generated}/status.rs\"]
        mod status;
        #[path = \"{generated}/error_code.rs\"]
        mod error_code;
        use core::fmt::{{Debug, Display, Formatter}};
        use error_code::{{KmsErrorCode, UnknownKmsErrorCode}};
        use status::{{KmsStatus, ParseKmsStatusError, UnknownKmsStatus}};
        type Result<T = (), E = core::fmt::Error> = core::result::Result<T, E>;\n"
    );
    for (index, (signature, body)) in operations.iter().enumerate() {
        let _ = writeln!(
            source,
            "#[inline(never)] #[unsafe(no_mangle)] pub fn checked_{index}({signature} {{ {body} }}"
        );
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [file, output] = ["operations.rs", "operations.s"].map(|name| folder.path().join(name));
    fs::write(&file, source).expect("a file that can be written");
    let mut rustc = Command::new("rustc");
    rustc.args([
        "--edition=2024",
        "--crate-type=lib",
        "--cap-lints=allow",
        "-Copt-level=3",
        "-Ccodegen-units=1",
    ]);
    let _ = Output::of(rustc.arg("--emit=asm").arg("-o").args([&output, &file])).success();
    fs::read_to_string(output).expect("the assembly")
}
