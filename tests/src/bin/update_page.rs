//! `cargo update-page`: rewrites the files that are generated from the pages, and prints the changes since the last
//! release.

use std::process::ExitCode;

use kms_status_tests::{checked_in, scratch::workspace};

fn main() -> ExitCode {
    match update() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprint!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn update() -> Result<(), String> {
    for file in checked_in::stale(&workspace())? {
        file.write(&workspace())?;
        println!("rewritten: {}", file.path);
    }
    print!("{}", checked_in::report(&workspace())?);
    Ok(())
}
