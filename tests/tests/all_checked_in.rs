//! All that is checked in of the pages is what the macros make of them. `cargo update-page` rewrites it; so does this test,
//! where `UPDATE_EXPECT` is set.

use std::{env, fmt};

use kms_status_tests::{
    checked_in::{CheckedIn, File},
    scratch::workspace,
};
use similar::TextDiff;

#[test]
fn all_that_is_checked_in_is_what_the_macros_make_of_the_pages() -> Result<(), Report> {
    let checked_in = CheckedIn::read(&workspace()).map_err(Report)?;
    if env::var_os("UPDATE_EXPECT").is_some() {
        checked_in.stale().for_each(File::write);
        return Ok(());
    }
    let diffs: Vec<String> = checked_in.stale().map(diff).collect();
    if diffs.is_empty() {
        return Ok(());
    }
    let files: Vec<&str> = checked_in.stale().map(|file| file.path).collect();
    // What it means comes last, where the eye falls.
    Err(Report(format!(
        "{}\n`cargo update-page` rewrites {}\n\n{}",
        diffs.join("\n"),
        files.join(", "),
        checked_in.verdict()
    )))
}

fn diff(file: &File) -> String {
    let diff = TextDiff::from_lines(&file.before, &file.after);
    let mut diff = diff.unified_diff();
    diff.context_radius(1)
        .header(file.path, file.path)
        .to_string()
}

/// What a test that fails shows, without a panic and its backtrace around it.
struct Report(String);

impl fmt::Debug for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "\n{}", self.0)
    }
}
