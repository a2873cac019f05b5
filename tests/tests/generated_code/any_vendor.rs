//! The enums of another vendor can do everything that the enums of KMS can, both from the macros and from `generate`.

use std::{fs, path::Path, process::Command};

use kms_status_tests::scratch::{Output, compiler};

/// The vendor's crate, as a module of this test. `kms-status-tests` also has the features `http` and `serde`, which the
/// vendor's code asks for.
#[path = "vendor/lib.rs"]
mod vendor;

#[test]
fn the_generated_file_is_up_to_date() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    let generated = kms_status_codegen::generate(folder, "tests/generated_code/vendor/source.rs");
    let generated = generated.expect("pages that can be read");
    let file = folder.join("tests/generated_code/vendor/generated.rs");
    if fs::read_to_string(&file).is_ok_and(|text| text.replace("\r\n", "\n") == generated) {
        return;
    }
    fs::write(&file, &generated).expect("a file that can be written");
    panic!("`{}` was not up to date: it is now", file.display());
}

#[test]
fn the_vendors_crate_without_features_passes_its_tests_and_needs_no_other_crate() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let program = folder.path().join("vendor");
    let mut rustc = compiler("rustc", Path::new(env!("CARGO_MANIFEST_DIR")));
    rustc.args(["--test", "--edition=2024", "--deny=warnings"]);
    rustc
        .args(["tests/generated_code/vendor/lib.rs", "-o"])
        .arg(&program);
    let _ = Output::of(&mut rustc).success();
    let _ = Output::of(&mut Command::new(program)).success();
}
