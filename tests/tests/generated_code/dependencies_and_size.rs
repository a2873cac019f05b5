//! The crates and the bytes that `kms-status` adds to a program.

use std::{env::consts::EXE_SUFFIX, fs};

use kms_status_tests::scratch::{self, ScratchCrate};

/// The crates that `kms-status` adds to a program, itself included. Each is named once, in order of name.
fn crates(features: &str) -> Vec<String> {
    let scratch = ScratchCrate::new(&format!(
        "kms-status = {{ path = \"$WORKSPACE/kms-status\", {features} }}"
    ))
    .file("src/lib.rs", "");
    let arguments = ["--edges=normal,build", "--prefix=none", "--format={p}"];
    let tree = scratch.cargo("tree", &arguments).success();
    let names = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next());
    let mut crates: Vec<String> = names
        .filter(|name| *name != scratch.name())
        .map(str::to_owned)
        .collect();
    crates.sort_unstable();
    crates.dedup();
    crates
}

#[test]
fn without_spec_kms_status_adds_only_itself_and_the_crates_of_a_feature() {
    for (features, expected) in [
        ("", "kms-status"),
        ("\"http\"", "bytes http itoa kms-status"),
        ("\"serde\"", "kms-status serde serde_core"),
    ] {
        let crates = crates(&format!(
            "default-features = false, features = [{features}]"
        ));
        assert_eq!(crates.join(" "), expected);
    }
}

/// There is no `http`, and no crate that `scraper` needs only for features that are off.
#[test]
fn the_pages_are_read_without_crates_that_are_not_needed() {
    let crates = crates("");
    let has = |name: &str| crates.iter().any(|each| each == name);
    assert!(
        has("kms-status-macros") && has("scraper") && has("syn"),
        "{crates:?}"
    );
    assert!(!has("getopts") && !has("http"), "{crates:?}");
}

#[test]
#[ignore = "builds `http` optimised: run with --ignored, as .ci/run does"]
fn a_program_that_prints_a_status_grows_by_less_than_with_http() {
    // Without `spec`, there is less to build, and the code is the same.
    let scratch = ScratchCrate::new(
        "kms-status = { path = \"$WORKSPACE/kms-status\", default-features = false }\nhttp = \"1\"",
    )
    .file("src/bin/nothing.rs", program("\"200 OK\""))
    .file("src/bin/kms.rs", program("kms_status::KmsStatus::ALL[0]"))
    .file("src/bin/http.rs", program("http::StatusCode::OK"));
    let _ = scratch.cargo("build", &["--release"]).success();
    let [nothing, kms, http] = ["nothing", "kms", "http"].map(|program| {
        let file = scratch::target_folder().join(format!("release/{program}{EXE_SUFFIX}"));
        fs::metadata(file).expect("a program").len()
    });
    println!("nothing {nothing} bytes, kms-status {kms}, http {http}");
    assert!(
        nothing < http && kms < http,
        "{nothing} bytes, with kms-status {kms}, with http {http}"
    );
}

fn program(status: &str) -> String {
    format!("fn main() {{ println!(\"{{}}\", std::hint::black_box({status})); }}")
}
