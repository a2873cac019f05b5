//! A crate is built again when its page changes, and only then.

use std::{env, fs, path::PathBuf, thread, time::Duration};

use kms_status_tests::scratch::{Output, ScratchCrate, target_folder};

const PROGRAM: &str = r#"
//! Prints every status of the page.

#[kms_status_macros::status_codes(spec = "spec/keys.md")]
#[non_exhaustive]
pub enum KeyStatus {}

fn main() {
    for status in KeyStatus::ALL {
        println!("{status:?} = {status:#}");
    }
}
"#;

/// Text of the page that is in no table.
const OUTSIDE_THE_TABLE: &str = "Last changed on the 29th of February";

struct Edit {
    rows: &'static str,
    printed: &'static str,
}

const EDITS: [Edit; 4] = [
    Edit {
        rows: "
            <tr><td>200</td><td>OK</td><td>The key is here.</td></tr>
            <tr><td>404</td><td>Not Found</td><td>There is no such key.</td></tr>",
        printed: "\
Ok = 200 OK: The key is here.
NotFound = 404 Not Found: There is no such key.
",
    },
    // A row added.
    Edit {
        rows: "
            <tr><td>200</td><td>OK</td><td>The key is here.</td></tr>
            <tr><td>404</td><td>Not Found</td><td>There is no such key.</td></tr>
            <tr><td>409</td><td>Conflict</td><td>The key is in use.</td></tr>",
        printed: "\
Ok = 200 OK: The key is here.
NotFound = 404 Not Found: There is no such key.
Conflict = 409 Conflict: The key is in use.
",
    },
    // A row removed.
    Edit {
        rows: "
            <tr><td>200</td><td>OK</td><td>The key is here.</td></tr>
            <tr><td>409</td><td>Conflict</td><td>The key is in use.</td></tr>",
        printed: "\
Ok = 200 OK: The key is here.
Conflict = 409 Conflict: The key is in use.
",
    },
    // A phrase changed; the page is as long as before.
    Edit {
        rows: "
            <tr><td>200</td><td>OK</td><td>The key is here.</td></tr>
            <tr><td>409</td><td>Deadlock</td><td>The key is in use.</td></tr>",
        printed: "\
Ok = 200 OK: The key is here.
Deadlock = 409 Deadlock: The key is in use.
",
    },
];

fn page(rows: &str) -> String {
    format!(
        "# Keys\n\n{OUTSIDE_THE_TABLE}\n\n<table>
            <tr><th>Status Code</th><th>Status</th><th>Description</th></tr>{rows}
        </table>\n"
    )
}

#[test]
fn an_edited_page_is_read_again() {
    let scratch =
        ScratchCrate::new(r#"kms-status-macros = { path = "$WORKSPACE/kms-status-macros" }"#)
            .file("src/main.rs", PROGRAM);
    for edit in &EDITS {
        write_later(&scratch, "spec/keys.md", &page(edit.rows));

        let built = scratch.cargo("run", &[]);
        assert!(is_compiled(&scratch, &built), "{}", built.stderr);
        assert_eq!(built.success(), edit.printed);

        let again = scratch.cargo("run", &[]);
        assert!(!is_compiled(&scratch, &again), "{}", again.stderr);
        assert_eq!(again.success(), edit.printed);
    }
    assert_page_is_not_in(&scratch);
}

/// Writes a file that is newer than what was built, even where times of files are whole seconds.
fn write_later(scratch: &ScratchCrate, path: &str, content: &str) {
    let modified = |path| {
        fs::metadata(path)
            .and_then(|metadata| metadata.modified())
            .ok()
    };
    let built = modified(program(scratch));
    scratch.write(path, content);
    while modified(scratch.path().join(path)) <= built {
        thread::sleep(Duration::from_millis(10));
        scratch.write(path, content);
    }
}

fn program(scratch: &ScratchCrate) -> PathBuf {
    let program = format!("{}{}", scratch.name(), env::consts::EXE_SUFFIX);
    target_folder().join("debug").join(program)
}

fn is_compiled(scratch: &ScratchCrate, output: &Output) -> bool {
    let line = format!("Compiling {} ", scratch.name());
    output.stderr.contains(&line)
}

/// Cargo watches the page, but the compiled crate has nothing of it but its statuses.
fn assert_page_is_not_in(scratch: &ScratchCrate) {
    let program = fs::read(program(scratch)).expect("the program");
    let contains = |text: &str| {
        let mut windows = program.windows(text.len());
        windows.any(|window| window == text.as_bytes())
    };
    assert!(contains("The key is in use."));
    assert!(!contains(OUTSIDE_THE_TABLE));
}
