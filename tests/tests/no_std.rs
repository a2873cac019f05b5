//! A program without a standard library, an allocator or anything but the C library's start code uses `kms-status`: so
//! nothing in it allocates.
#![cfg(unix)]

use std::{fs, process::Command};

use kms_status_tests::scratch::{Output, compile_kms_status, compiler, workspace};

/// Its exit status is 46 if all is right, 40 and the number of statuses. It has the one panic handler and no allocator, so
/// that a standard library or `alloc` anywhere below it is an error.
const PROGRAM: &str = r#"
#![no_std]
#![no_main]

use core::{
    ffi::c_int,
    fmt::{self, Write},
    panic::PanicInfo,
};

use kms_status::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode, KmsStatus};

// The start code comes with the C library, which rustc itself does not ask for.
#[link(name = "c")]
unsafe extern "C" {
    fn abort() -> !;
}

#[panic_handler]
fn panic(_: &PanicInfo<'_>) -> ! {
    unsafe { abort() }
}

// What `core` as rustc ships it names for unwinding, which `panic = "abort"` never does.
#[unsafe(no_mangle)]
extern "C" fn rust_eh_personality() {}

#[unsafe(no_mangle)]
extern "C" fn main() -> c_int {
    assert!("404 Not Found".parse() == Ok(KmsStatus::NotFound));
    assert!(shown(format_args!("{:>15}", KmsStatus::NotFound)) == *b"  404 Not Found\0\0\0\0\0\0\0\0\0\0");
    assert!(shown(format_args!("{}", KmsStatus::try_from(999).unwrap_err())) == *b"unknown status code 999\0\0");
    assert!(AnyKmsStatus::from(999) == 999 && AnyKmsErrorCode::from("KMS.9999") == "KMS.9999");
    assert!("KMS.0205".parse() == Ok(KmsErrorCode::Kms0205));
    assert!(shown(format_args!("{}", KmsErrorCode::Kms0205)) == *b"KMS.0205: Invalid key ID.");
    40 + (0..=u16::MAX).filter_map(KmsStatus::from_u16).count() as c_int
}

fn shown(arguments: fmt::Arguments<'_>) -> [u8; 25] {
    let mut text = Text([0; 25], 0);
    text.write_fmt(arguments).unwrap();
    text.0
}

struct Text([u8; 25], usize);

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
fn it_runs_with_and_without_the_macros() {
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
