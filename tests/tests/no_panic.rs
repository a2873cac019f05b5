//! The optimised code of what a program calls has no way to panic.
//!
//! What can panic calls one of the functions of `core` that do, and those have `panic` or `fail` in their names.

use std::process::Command;

use kms_status_tests::scratch::{Output, workspace};

/// All that a program can call at run time, each under a name that the assembly shows.
const OPERATIONS: [(&str, &str); 21] = [
    (
        "from_u16",
        "(code: u16) -> Option<KmsStatus> { KmsStatus::from_u16(code) }",
    ),
    (
        "try_from",
        "(code: u16) -> Result<KmsStatus, UnknownKmsStatus> { code.try_into() }",
    ),
    ("as_u16", "(status: KmsStatus) -> u16 { status.as_u16() }"),
    ("into_u16", "(status: KmsStatus) -> u16 { status.into() }"),
    (
        "eq_u16",
        "(status: KmsStatus, code: u16) -> bool { status == code && code == status }",
    ),
    (
        "reason_phrase",
        "(status: KmsStatus) -> &'static str { status.reason_phrase() }",
    ),
    (
        "description",
        "(status: KmsStatus) -> &'static str { status.description() }",
    ),
    (
        "is_informational",
        "(status: KmsStatus) -> bool { status.is_informational() }",
    ),
    (
        "is_success",
        "(status: KmsStatus) -> bool { status.is_success() }",
    ),
    (
        "is_redirection",
        "(status: KmsStatus) -> bool { status.is_redirection() }",
    ),
    (
        "is_client_error",
        "(status: KmsStatus) -> bool { status.is_client_error() }",
    ),
    (
        "is_server_error",
        "(status: KmsStatus) -> bool { status.is_server_error() }",
    ),
    (
        "display",
        "(status: KmsStatus, f: &mut Formatter<'_>) -> Result { Display::fmt(&status, f) }",
    ),
    (
        "debug",
        "(status: KmsStatus, f: &mut Formatter<'_>) -> Result { Debug::fmt(&status, f) }",
    ),
    (
        "from_str",
        "(text: &str) -> Result<KmsStatus, ParseKmsStatusError> { text.parse() }",
    ),
    (
        "unknown_as_u16",
        "(unknown: UnknownKmsStatus) -> u16 { unknown.as_u16() }",
    ),
    (
        "unknown_class",
        "(unknown: UnknownKmsStatus) -> [bool; 5] { [
        unknown.is_informational(), unknown.is_success(), unknown.is_redirection(),
        unknown.is_client_error(), unknown.is_server_error(),
    ] }",
    ),
    (
        "unknown_display",
        "(unknown: UnknownKmsStatus, f: &mut Formatter<'_>) -> Result { Display::fmt(&unknown, f) }",
    ),
    (
        "parse_error_unknown",
        "(error: ParseKmsStatusError) -> Option<UnknownKmsStatus> { error.unknown() }",
    ),
    (
        "parse_error_display",
        "(error: ParseKmsStatusError, f: &mut Formatter<'_>) -> Result { Display::fmt(&error, f) }",
    ),
    (
        "all",
        "(index: usize) -> Option<&'static KmsStatus> { KmsStatus::ALL.get(index) }",
    ),
];

/// Operations that do panic, as the code that is looked at could.
const PANICKING: [(&str, &str); 6] = [
    (
        "index",
        "(index: usize) -> KmsStatus { KmsStatus::ALL[index] }",
    ),
    ("slice", "(text: &str) -> &str { &text[..3] }"),
    (
        "unwrap",
        "(code: u16) -> KmsStatus { KmsStatus::from_u16(code).unwrap() }",
    ),
    (
        "expect",
        "(text: &str) -> KmsStatus { text.parse().expect(\"a status\") }",
    ),
    ("divide", "(code: u16, by: u16) -> u16 { code / by }"),
    (
        "unreachable",
        "(status: KmsStatus) -> u16 { match status { KmsStatus::Ok => 200, _ => unreachable!() } }",
    ),
];

#[test]
fn no_operation_can_panic() {
    let assembly = assembly(&OPERATIONS);
    for (name, _) in OPERATIONS {
        let symbol = format!("checked_{name}");
        assert!(assembly.contains(&symbol), "`{name}` is not compiled");
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

/// The lines that name a function of `core` that panics.
fn panics(assembly: &str) -> Vec<&str> {
    assembly
        .lines()
        .filter(|line| line.contains("panic") || line.contains("fail"))
        .collect()
}

/// The optimised assembly of a crate that has these operations on what the macro generates.
fn assembly(operations: &[(&str, &str)]) -> String {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let generated = workspace().join("kms-status/src/generated.rs");
    let generated = generated.display().to_string().replace('\\', "/");
    let functions = operations.iter().map(|(name, function)| {
        format!("#[inline(never)]\n#[unsafe(no_mangle)]\npub fn checked_{name}{function}\n")
    });
    // The crate holds the enum itself, so that its assembly is all there is.
    let source = format!(
        "#![no_std]
        #[path = \"{generated}\"]
        mod status;
        use core::fmt::{{Debug, Display, Formatter}};
        use status::{{KmsStatus, ParseKmsStatusError, UnknownKmsStatus}};
        type Result<T = (), E = core::fmt::Error> = core::result::Result<T, E>;
        {}",
        functions.collect::<String>()
    );
    let file = folder.path().join("operations.rs");
    let output = folder.path().join("operations.s");
    std::fs::write(&file, source).expect("a file that can be written");
    let mut rustc = Command::new("rustc");
    rustc
        .args([
            "--edition",
            "2024",
            "--crate-type",
            "lib",
            "-C",
            "opt-level=3",
        ])
        .args(["-C", "codegen-units=1", "--emit", "asm", "-o"])
        .args([&output, &file]);
    let _ = Output::of(&mut rustc).success();
    std::fs::read_to_string(output).expect("the assembly")
}
