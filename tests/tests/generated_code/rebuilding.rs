//! A crate is built again if its page changes, and only then. The page is not part of the compiled crate.

use std::{
    env::consts::EXE_SUFFIX,
    fs,
    path::{Path, PathBuf},
    thread,
    time::Duration,
};

use kms_status::{KmsErrorCode, KmsStatus};
use kms_status_tests::scratch::{ScratchCrate, compile_kms_status, target_folder, workspace};

const PAGES: [&str; 2] = ["spec/status-codes.md", "spec/error-codes.html"];

#[test]
fn the_compiler_reports_the_pages_to_cargo_but_leaves_them_out_of_the_crate() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let library = folder.path().join("libkms_status.rlib");
    compile_kms_status(
        &workspace().join("kms-status"),
        true,
        ["--emit=link,dep-info"],
        &library,
    );
    let dependencies = fs::read_to_string(library.with_extension("d")).expect("a list of files");
    let compiled = fs::read(library).expect("the compiled crate");
    for page in PAGES {
        assert!(dependencies.contains(page), "{dependencies}");
        let bytes = fs::read(workspace().join(page)).expect("a page");
        assert!(!holds(&compiled, &bytes[..40]), "{page}");
    }
    let texts = [
        KmsStatus::ALL[0].description(),
        KmsErrorCode::ALL[0].message(),
    ];
    assert!(texts.iter().all(|text| holds(&compiled, text.as_bytes())));
}

#[test]
fn the_compiled_crate_does_not_depend_on_where_it_was_built() {
    let parent = tempfile::tempdir().expect("a temporary folder");
    let [one, other] = ["one", "another, with a longer name"].map(|name| {
        let folder = parent.path().join(name);
        for part in ["src", "spec"] {
            copy(
                &workspace().join("kms-status").join(part),
                &folder.join(part),
            );
        }
        let library = folder.join("libkms_status.rlib");
        let remapped = format!("--remap-path-prefix={}=/checkout", folder.display());
        compile_kms_status(
            &folder,
            true,
            [remapped.as_str(), "-Cdebuginfo=2"],
            &library,
        );
        fs::read(library).expect("the compiled crate")
    });
    assert!(one == other);
    assert!(!holds(&one, b"with a longer name"));
}

fn holds(bytes: &[u8], part: &[u8]) -> bool {
    // A page may leave a text out.
    part.is_empty() || bytes.windows(part.len()).any(|window| window == part)
}

fn copy(from: &Path, to: &Path) {
    if !from.is_dir() {
        fs::copy(from, to).expect("a file that can be copied");
        return;
    }
    fs::create_dir_all(to).expect("a folder that can be made");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry of a folder");
        copy(&entry.path(), &to.join(entry.file_name()));
    }
}

const PROGRAM: &str = r#"
#[kms_status_macros::status_codes(spec = "pages/statuses.md")]
pub enum KeyStatus {}

#[kms_status_macros::error_codes(spec = "pages/errors.html", columns(code = "Code", message = "Message"))]
pub enum KeyError {}

fn main() {
    for status in KeyStatus::ALL {
        print!("{status:?} = {status}; ");
    }
    for code in KeyError::ALL {
        print!("{code:?} = {code:#}; ");
    }
}
"#;

/// The last row of each page, and the output of the program, in each step. From one step to the next, one page changes.
const EDITS: [[&str; 3]; 3] = [
    [
        "404 | Not Found",
        "<td>KEY.1<td>No key.",
        "NotFound = 404 Not Found; Key1 = KEY.1: No key.; ",
    ],
    [
        "404 | Not Found",
        "<td>KEY.2<td>In use.",
        "NotFound = 404 Not Found; Key2 = KEY.2: In use.; ",
    ],
    [
        "404 | Not There",
        "<td>KEY.2<td>In use.",
        "NotThere = 404 Not There; Key2 = KEY.2: In use.; ",
    ],
];

#[test]
#[ignore = "runs Cargo six times: run with --ignored, as .ci/run does"]
fn an_edited_page_is_read_again() {
    let scratch =
        ScratchCrate::new(r#"kms-status-macros = { path = "$WORKSPACE/kms-status-macros" }"#)
            .file("src/main.rs", PROGRAM);
    let compiling = format!("Compiling {} ", scratch.name());
    for [status, error, printed] in EDITS {
        let header = "| Status Code | Status | Description |\n| --- | --- | --- |";
        write_later(
            &scratch,
            "pages/statuses.md",
            &format!("{header}\n| {status} |\n"),
        );
        let header = "<tr><th>Code<th>Message";
        write_later(
            &scratch,
            "pages/errors.html",
            &format!("<table>{header}<tr>{error}</table>"),
        );

        let built = scratch.cargo("run", &[]);
        assert!(built.stderr.contains(&compiling), "{}", built.stderr);
        assert_eq!(built.success(), printed);

        let again = scratch.cargo("run", &[]);
        assert!(!again.stderr.contains(&compiling), "{}", again.stderr);
        assert_eq!(again.success(), printed);
    }
}

/// Writes a file that is newer than the compiled crate, even if the file system keeps only whole seconds.
fn write_later(scratch: &ScratchCrate, path: &str, content: &str) {
    let modified = |path: PathBuf| fs::metadata(path).and_then(|file| file.modified()).ok();
    let program = format!("debug/{}{EXE_SUFFIX}", scratch.name());
    let built = modified(target_folder().join(program));
    scratch.write(path, content);
    while modified(scratch.path().join(path)) <= built {
        thread::sleep(Duration::from_millis(10));
        scratch.write(path, content);
    }
}
