//! What `kms-status` leaves in a compiled program: neither the page nor where it was built, and less than `http` does.

use std::{
    env::consts::EXE_SUFFIX,
    fs,
    path::{Path, PathBuf},
};

use kms_status::KmsStatus;
use kms_status_tests::scratch::{self, Output, ScratchCrate, workspace};

/// Markup of the page, which no reader of it sees.
const MARKUP: [&str; 3] = ["mcps1.1.4.1.1", "cellrowborder", "topic_0112992355"];

#[test]
fn a_status_or_none_takes_two_bytes() {
    assert_eq!(size_of::<Option<KmsStatus>>(), 2);
}

#[test]
fn the_page_is_not_in_the_compiled_crate() {
    let page = fs::read_to_string(workspace().join("spec/status-codes.md")).expect("the page");
    let scratch = ScratchCrate::new("kms-status = { path = \"$WORKSPACE/kms-status\" }");
    scratch.write("src/lib.rs", "");
    let built = scratch.cargo("build", &["--message-format", "json"]);
    let compiled = fs::read(rlib(&built.success())).expect("the compiled crate");

    // What readers see of it is there, in the texts of the statuses.
    assert!(holds(&compiled, KmsStatus::NotFound.description()));
    for markup in MARKUP {
        assert!(page.contains(markup), "`{markup}` is on the page");
        assert!(!holds(&compiled, markup), "`{markup}` is in the crate");
    }
}

#[test]
fn the_compiled_crate_does_not_depend_on_where_it_was_built() {
    let folders = ["one", "another, with a longer name"].map(|name| checkouts().join(name));
    let compiled = folders.each_ref().map(|folder| {
        check_out(folder);
        compile(folder, &folders)
    });
    assert!(compiled[0] == compiled[1]);
}

#[test]
fn a_program_that_prints_a_status_grows_by_less_than_with_http() {
    // Without the macro there is less to build, and the code is the same.
    let scratch = ScratchCrate::new(
        "kms-status = { path = \"$WORKSPACE/kms-status\", default-features = false }\nhttp = \"1\"",
    );
    let scratch = scratch
        .file("src/bin/nothing.rs", program("\"404 Not Found\""))
        .file("src/bin/kms.rs", program("kms_status::KmsStatus::NotFound"))
        .file("src/bin/http.rs", program("http::StatusCode::NOT_FOUND"));
    let _ = scratch.cargo("build", &["--release"]).success();
    let size = |program: &str| {
        let file = scratch::target_folder().join(format!("release/{program}{EXE_SUFFIX}"));
        fs::metadata(file).expect("a program").len()
    };
    let (nothing, kms, http) = (size("nothing"), size("kms"), size("http"));
    assert!(nothing < http, "{nothing} bytes, with `http` {http}");
    assert!(
        kms < http,
        "{kms} bytes, with `http` {http}, without either {nothing}"
    );
}

fn program(status: &str) -> String {
    format!("fn main() {{ println!(\"{{}}\", std::hint::black_box({status})); }}")
}

fn holds(compiled: &[u8], text: &str) -> bool {
    compiled
        .windows(text.len())
        .any(|window| window == text.as_bytes())
}

/// The compiled `kms-status`, by the messages of `cargo build`.
fn rlib(messages: &str) -> PathBuf {
    let files = messages
        .lines()
        .filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok())
        .filter(|message| message["target"]["name"] == "kms_status")
        .filter_map(|message| message["filenames"].as_array().cloned())
        .flatten();
    let mut paths = files.filter_map(|file| file.as_str().map(PathBuf::from));
    let is_rlib = |path: &PathBuf| {
        path.extension()
            .is_some_and(|extension| extension == "rlib")
    };
    paths.find(is_rlib).expect("an rlib")
}

/// Where the checkouts are, in each run: their paths are part of the flags, and so of what Cargo keeps.
fn checkouts() -> PathBuf {
    scratch::target_folder().join("checkouts")
}

/// Copies what the two crates are built from.
fn check_out(folder: &Path) {
    let _ = fs::remove_dir_all(folder);
    fs::create_dir_all(folder).expect("a folder that can be made");
    let files = ["Cargo.toml", "Cargo.lock", "README.md"];
    let folders = ["kms-status", "kms-status-macros", "spec", "tests"];
    for part in files.iter().chain(&folders) {
        copy(&workspace().join(part), &folder.join(part));
    }
}

/// The compiled crate of a checkout, all checkouts written as `/checkout` in it.
fn compile(folder: &Path, checkouts: &[PathBuf]) -> Vec<u8> {
    let remap = |folder: &PathBuf| format!("--remap-path-prefix={}=/checkout", folder.display());
    let flags: Vec<String> = checkouts.iter().map(remap).collect();
    let cargo = |arguments: &[&str]| {
        let mut cargo = scratch::cargo(folder);
        cargo
            .args(arguments)
            .args(["--offline", "-p", "kms-status", "-p", "kms-status-macros"])
            .env("CARGO_TARGET_DIR", self::checkouts().join("target"))
            .env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"))
            // An incremental build gives the parts of the crate names of its own, at random.
            .env("CARGO_INCREMENTAL", "0");
        Output::of(&mut cargo).success()
    };
    // What another checkout left is as good as new to Cargo.
    let _ = cargo(&["clean"]);
    fs::read(rlib(&cargo(&["build", "--message-format", "json"]))).expect("the compiled crate")
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
