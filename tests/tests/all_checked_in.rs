//! All that is checked in of the page, `kms-status/src/generated.rs` and the table of `README.md`, is what the macro makes
//! of it.
//!
//! `cargo test` runs the test files in order of their names, and stops after the first one with a failure. A new page may
//! well make others fail, so that this file must be the first: it says what changed, and rewrites what is checked in.

use std::{env, fs, path::Path};

use expect_test::expect_file;
use kms_status_tests::{
    Expansion,
    checked_in::{self, explain, generated_rs_path, readme_path},
};
use similar::TextDiff;

#[test]
fn generated_rs_is_what_the_macro_makes_of_the_page() {
    let expansion = checked_in::kms_status();
    hold(
        &generated_rs_path(),
        &checked_in::generated_rs(&expansion),
        &expansion,
    );
}

#[test]
fn the_readme_has_the_table_of_the_page() {
    let expansion = checked_in::kms_status();
    let readme = read(&readme_path());
    hold(
        &readme_path(),
        &checked_in::readme(&readme, &expansion.statuses()),
        &expansion,
    );
}

#[test]
fn this_file_is_the_first() {
    let tests = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests");
    let files = fs::read_dir(tests).expect("the test files");
    let first = files.map(|file| file.expect("a file").file_name()).min();
    assert_eq!(first, Some("all_checked_in.rs".into()));
}

/// Holds a file against what it must be, or rewrites it if `UPDATE_EXPECT` is set.
///
/// The path is absolute: a relative one starts at the outermost folder with a Cargo.toml, which need not be this
/// workspace.
fn hold(file: &Path, text: &str, expansion: &Expansion) {
    let before = read(file);
    let is_update = env::var_os("UPDATE_EXPECT").is_some();
    if before != text && !is_update {
        let name = file.file_name().expect("a name").to_string_lossy();
        let diff = TextDiff::from_lines(before.as_str(), text);
        let verdict = explain(&name, &read(&generated_rs_path()), expansion);
        // What changed comes last, where the eye falls.
        panic!("{}\n{verdict}", diff.unified_diff().context_radius(1));
    }
    expect_file![file].assert_eq(text);
}

/// A file as `expect_file!` reads it: the ends of lines are those of the platform or of Git's settings.
fn read(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.replace("\r\n", "\n")
}
