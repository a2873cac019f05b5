//! With and without `spec`, the crate has the same public API and docs: each page that rustdoc writes is the same.

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

use kms_status_tests::{
    checked_in,
    scratch::{Output, compiler, target_folder, workspace},
};
use similar::TextDiff;

#[test]
fn the_docs_are_the_same_with_and_without_spec() {
    let stale = checked_in::stale(&workspace()).unwrap_or_else(|errors| panic!("{errors}"));
    if !stale.is_empty() {
        // `the_checked_in_files_are_fresh` reports this.
        return;
    }
    let [with, without] = [true, false].map(|with_spec| pages(&build(with_spec)));
    for item in [
        "enum.KmsStatus.html",
        "enum.AnyKmsStatus.html",
        "enum.KmsErrorCode.html",
        "enum.AnyKmsErrorCode.html",
        "struct.UnknownKmsStatus.html",
        "struct.ParseKmsStatusError.html",
        "struct.UnknownKmsErrorCode.html",
    ] {
        assert!(with.contains_key(item), "{item} is missing");
    }
    assert!(with.keys().eq(without.keys()));
    for (name, page) in &with {
        let diff = TextDiff::from_lines(page, &without[name]);
        let diff = diff.unified_diff().context_radius(0).to_string();
        assert!(diff.is_empty(), "{name}:\n{diff}");
    }
}

/// Builds the docs with or without the feature `spec`, and returns the folder with the crate's pages.
fn build(with_spec: bool) -> PathBuf {
    let name = if with_spec {
        "docs-with-spec"
    } else {
        "docs-without-spec"
    };
    let folder = target_folder().join(name);
    if folder.exists() {
        // The page of an item that no longer exists would remain.
        fs::remove_dir_all(&folder).expect("a folder that can be removed");
    }
    let mut rustdoc = compiler("rustdoc", &workspace().join("kms-status"));
    rustdoc
        .args(["src/lib.rs", "--edition=2024", "--crate-name=kms_status"])
        .args(with_spec.then_some("--cfg=feature=\"spec\""))
        .arg("-o");
    let _ = Output::of(rustdoc.arg(&folder)).success();
    folder.join("kms_status")
}

/// The pages in a folder, by their names, with one tag per line.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    let files = fs::read_dir(folder).expect("a folder");
    let files = files.map(|file| file.expect("a file of the folder"));
    let files = files.filter(|file| file.path().is_file());
    let pages = files.map(|file| {
        let page = fs::read_to_string(file.path()).expect("a page");
        let name = file.file_name().to_string_lossy().into_owned();
        (name, without_source_links(&page).replace("><", ">\n<"))
    });
    pages.collect()
}

/// A page without links to the source, which is another file.
fn without_source_links(page: &str) -> String {
    let mut parts = page.split("/src/kms_status/");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| {
        let (_, rest) = part.split_once('"').expect("the end of a link");
        page + "\"" + rest
    })
}
