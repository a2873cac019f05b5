//! The docs of `kms-status` as rustdoc writes them.

use std::{fs, path::PathBuf};

use crate::scratch::{Output, compiler, target_folder, workspace};

/// Writes the docs, with the feature `spec` or without, and gives the folder of the crate's pages.
///
/// # Panics
///
/// If they cannot be written.
#[must_use]
pub fn build(with_spec: bool) -> PathBuf {
    let name = if with_spec {
        "docs-with-spec"
    } else {
        "docs-without-spec"
    };
    let folder = target_folder().join(name);
    if folder.exists() {
        // A page of an item that is no longer there would stay.
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
