//! The docs of `kms-status` as rustdoc writes them.

use std::{fs, path::PathBuf};

use crate::scratch::{Output, cargo, target_folder, workspace};

/// Builds the docs with all features, `spec` among them or not, and gives the folder of the crate's pages.
///
/// # Panics
///
/// If they cannot be built.
#[must_use]
pub fn build(with_spec: bool) -> PathBuf {
    let (name, features) = if with_spec {
        ("docs-with-spec", "spec,serde,http")
    } else {
        ("docs-without-spec", "serde,http")
    };
    let folder = target_folder().join(name);
    let pages = folder.join("doc");
    if pages.exists() {
        // A page of an item that is no longer there would stay.
        fs::remove_dir_all(&pages).expect("a folder that can be removed");
    }
    let mut command = cargo(&workspace());
    // Both are built beside the scratch crates, so that what they depend on is compiled once.
    command
        .env("CARGO_BUILD_BUILD_DIR", target_folder())
        .env("CARGO_TARGET_DIR", folder)
        .args(["doc", "--offline", "--no-deps", "--package", "kms-status"])
        .args(["--no-default-features", "--features", features]);
    let _ = Output::of(&mut command).success();
    pages.join("kms_status")
}
