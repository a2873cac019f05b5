//! `kms-status` works in a program without a standard library and without an allocator, so nothing in it allocates. The
//! program has only the start code of the C library.
#![cfg(unix)]

use std::{fs, process::Command};

use kms_status_tests::scratch::{Output, compile_kms_status, compiler, workspace};

/// The program. Its exit status is 46 if all is right. It defines a panic handler and has no allocator, so if a dependency
/// used the standard library or `alloc`, the program would not compile.
const PROGRAM: &str = r#"
#![no_std]
#![no_main]

use core::{
    ffi::c_int,
    fmt::{self, Write},
    panic::PanicInfo,
};

use kms_status::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode, KmsStatus};

// The start code is in the C library, which rustc does not link by itself.
#[link(name = "c")]
unsafe extern "C" {
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    unsafe { abort() }
}

// The compiled `core` names this function for unwinding, which never happens with `panic = "abort"`.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[unsafe(no_mangle)]
extern "C" fn main() -> c_int {
    // rustc infers the type of `five` only if no type of the crate can stand to the right of a number and `==`.
    assert!("5".parse().map(|five| 5_u16 == five) == Ok(true));
    for &status in KmsStatus::ALL {
        let text = Text::of(format_args!("{status}"));
        assert!(text.as_str().parse() == Ok(status));
        let long = Text::of(format_args!("{:>999}", status));
        assert!(long.as_str().chars().count() == 999);
        assert!(long.as_str().trim_start() == text.as_str());
    }
    for &code in KmsErrorCode::ALL {
        assert!(code.as_str().parse() == Ok(code));
        assert!(Text::of(format_args!("{code}")).as_str() == code.as_str());
    }
    let unknown = KmsStatus::try_from(999).unwrap_err();
    assert!(Text::of(format_args!("{unknown}")).as_str() == "unknown status code 999");
    assert!(AnyKmsStatus::from(999) == 999 && AnyKmsErrorCode::from("KMS.9999") == "KMS.9999");
    46
}

struct Text([u8; 4096], usize);

impl Text {
    fn of(arguments: fmt::Arguments<'_>) -> Self {
        let mut text = Self([0; 4096], 0);
        text.write_fmt(arguments).unwrap();
        text
    }

    fn as_str(&self) -> &str {
        core::str::from_utf8(&self.0[..self.1]).unwrap()
    }
}

impl Write for Text {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.1 + text.len();
        self.0.get_mut(self.1..end).ok_or(fmt::Error)?.copy_from_slice(text.as_bytes());
        self.1 = end;
        Ok(())
    }
}
"#;

#[test]
fn the_program_runs_with_and_without_the_macros() {
    for with_spec in [true, false] {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let [source, program, library] =
            ["main.rs", "main", "libkms_status.rlib"].map(|name| folder.path().join(name));
        fs::write(&source, PROGRAM).expect("a file that can be written");
        compile_kms_status(
            &workspace().join("kms-status"),
            with_spec,
            ["-Cpanic=abort"],
            &library,
        );
        let mut rustc = compiler("rustc", folder.path());
        rustc.args([
            "--edition=2024",
            "-Cpanic=abort",
            "--extern",
            &format!("kms_status={}", library.display()),
        ]);
        let _ = Output::of(rustc.arg("-o").args([&program, &source])).success();
        let output = Output::of(&mut Command::new(&program));
        assert_eq!(output.status, Some(46), "{with_spec}: {}", output.stderr);
    }
}
