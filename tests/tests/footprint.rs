//! What a program takes on with `kms-status`: the crates that it depends on.

use kms_status_tests::scratch::ScratchCrate;

/// The crates that a program has from `kms-status`, itself included, once each, in order of name.
fn crates(features: &str) -> Vec<String> {
    let scratch = ScratchCrate::new(&format!(
        "kms-status = {{ path = \"$WORKSPACE/kms-status\", {features} }}"
    ))
    .file("src/lib.rs", "");
    let arguments = [
        "--edges",
        "normal,build",
        "--prefix",
        "none",
        "--format",
        "{p}",
    ];
    let tree = scratch.cargo("tree", &arguments).success();
    let mut crates: Vec<String> = tree
        .lines()
        .filter_map(|line| line.split_whitespace().next())
        .filter(|name| *name != scratch.name())
        .map(str::to_owned)
        .collect();
    crates.sort_unstable();
    crates.dedup();
    crates
}

#[test]
fn without_features_it_is_one_crate() {
    assert_eq!(crates("default-features = false"), ["kms-status"]);
}

#[test]
fn a_feature_adds_what_it_names() {
    let with_http = crates("default-features = false, features = [\"http\"]");
    assert_eq!(with_http, ["bytes", "http", "itoa", "kms-status"]);
    let with_serde = crates("default-features = false, features = [\"serde\"]");
    assert_eq!(with_serde, ["kms-status", "serde", "serde_core"]);
}

/// No crate comes twice, in two versions, and none of those that `scraper` has for features that are off.
#[test]
fn the_page_is_read_with_no_more_than_it_takes() {
    let crates = crates("");
    let has = |name: &str| crates.iter().any(|each| each == name);
    assert!(
        has("kms-status-macros") && has("scraper") && has("syn"),
        "{crates:?}"
    );
    assert!(!has("getopts"), "{crates:?}");
}
