//! A program without a standard library, an allocator or anything but the C library's start code uses `kms-status`.
#![cfg(unix)]

use kms_status_tests::scratch::ScratchCrate;

/// Its exit status is 46 if all is right, 40 and the number of statuses.
const PROGRAM: &str = r#"
#![no_std]
#![no_main]

use core::{
    ffi::c_int,
    fmt::{self, Write},
    panic::PanicInfo,
};

use kms_status::KmsStatus;

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
    assert!(KmsStatus::from_u16(404) == Some(KmsStatus::NotFound));
    assert!("404 Not Found".parse() == Ok(KmsStatus::NotFound));

    let mut line = Line::default();
    write!(line, "{:>15}", KmsStatus::NotFound).unwrap();
    assert!(line.written() == b"  404 Not Found");

    let mut line = Line::default();
    write!(line, "{}", KmsStatus::try_from(418).unwrap_err()).unwrap();
    assert!(line.written() == b"unknown status code 418");

    let statuses = (0..=u16::MAX).filter_map(KmsStatus::from_u16);
    40 + statuses.count() as c_int
}

/// Text in a fixed room, as there is no allocator.
#[derive(Default)]
struct Line {
    bytes: [u8; 32],
    length: usize,
}

impl Line {
    fn written(&self) -> &[u8] {
        &self.bytes[..self.length]
    }
}

impl Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let room = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        room.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}
"#;

fn program(features: &str, source: &str) -> ScratchCrate {
    let manifest = format!(
        "kms-status = {{ path = \"$WORKSPACE/kms-status\", default-features = false, features = [{features}] }}

        [profile.dev]
        panic = \"abort\""
    );
    ScratchCrate::new(&manifest).file("src/main.rs", source)
}

#[test]
fn it_runs_with_and_without_the_macro() {
    for features in ["", r#""spec""#, r#""serde""#] {
        let scratch = program(features, PROGRAM);
        let output = scratch.cargo("run", &[]);
        assert_eq!(
            output.status,
            Some(46),
            "features = [{features}]: {}",
            output.stderr
        );
    }
}

/// The program has the one panic handler and no allocator, so that a standard library or `alloc` anywhere below it is an
/// error. These two show that it would be.
#[test]
fn a_standard_library_below_it_would_not_compile() {
    let with_std = PROGRAM.replace("use core::{", "extern crate std;\nuse core::{");
    let output = program("", &with_std).cargo("build", &[]);
    assert_eq!(output.status, Some(101));
    assert!(
        output
            .stderr
            .contains("found duplicate lang item `panic_impl`"),
        "{}",
        output.stderr
    );
}

#[test]
fn an_allocation_below_it_would_not_compile() {
    let with_alloc = PROGRAM.replace("use core::{", "extern crate alloc;\nuse core::{");
    let output = program("", &with_alloc).cargo("build", &[]);
    assert_eq!(output.status, Some(101));
    assert!(
        output.stderr.contains("no global memory allocator found"),
        "{}",
        output.stderr
    );
}
