//! `cargo update-page`: takes a new page over into what is checked in of it, and says what that means for the version.

use std::process::ExitCode;

use kms_status_tests::{checked_in::CheckedIn, scratch::workspace};

fn main() -> ExitCode {
    let checked_in = match CheckedIn::read(&workspace()) {
        Ok(checked_in) => checked_in,
        Err(errors) => {
            eprint!("{errors}");
            return ExitCode::FAILURE;
        }
    };
    for file in checked_in.stale() {
        file.write();
        println!("rewritten: {}", file.path);
    }
    print!("{}", checked_in.verdict());
    ExitCode::SUCCESS
}
