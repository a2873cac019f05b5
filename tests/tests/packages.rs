//! Both packages as `cargo package` makes them, unpacked and built away from the repository.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use kms_status_tests::scratch::{Output, ScratchCrate, cargo, target_folder, workspace};
use tempfile::TempDir;

const NAMES: [&str; 2] = ["kms-status-macros", "kms-status"];

/// The two packages, each unpacked into a folder of its name outside the repository.
fn unpacked() -> TempDir {
    let target = target_folder().join("packages");
    let _ = fs::remove_dir_all(&target);
    let mut package = cargo(&workspace());
    // The test builds the packages itself.
    package.args(["package", "--offline", "--allow-dirty", "--no-verify"]);
    package.args(NAMES.map(|name| format!("--package={name}")));
    let _ = Output::of(package.arg("--target-dir").arg(&target)).success();

    let folder = TempDir::with_prefix("packages_").expect("a temporary folder");
    for name in NAMES {
        let to = folder.path().join(name);
        fs::create_dir(&to).expect("a new folder");
        let mut tar = Command::new("tar");
        tar.arg("-xzf").arg(archive(&target.join("package"), name));
        let _ = Output::of(tar.arg("--strip-components=1").current_dir(to)).success();
    }
    folder
}

/// The file `NAME-VERSION.crate`.
fn archive(folder: &Path, name: &str) -> PathBuf {
    let mut archives = fs::read_dir(folder).expect("a folder").flatten();
    let archive = archives.find(|file| {
        let is_crate = file
            .path()
            .extension()
            .is_some_and(|extension| extension == "crate");
        let file = file.file_name().to_string_lossy().into_owned();
        let version = file.strip_prefix(&format!("{name}-")).unwrap_or_default();
        is_crate && version.starts_with(|first: char| first.is_ascii_digit())
    });
    archive.expect("a package").path()
}

#[test]
#[ignore = "packs and builds both crates: run with --ignored, as .ci/run does"]
fn the_packages_hold_what_they_need_and_are_built_with_the_macros_and_without() {
    let packages = unpacked();
    let folder = |name| packages.path().join(name);
    for (name, file) in [
        ("kms-status-macros", "README.md"),
        ("kms-status-macros", "LICENSE-APACHE"),
        ("kms-status-macros", "LICENSE-MIT"),
        ("kms-status", "README.md"),
        ("kms-status", "LICENSE-APACHE"),
        ("kms-status", "LICENSE-MIT"),
        ("kms-status", "spec/status-codes.md"),
        ("kms-status", "spec/error-codes.html"),
    ] {
        let [packed, own] = [folder(name), workspace()].map(|folder| fs::read(folder.join(file)));
        assert!(
            packed.is_ok_and(|packed| own.is_ok_and(|own| packed == own)),
            "{file} of {name}"
        );
    }

    let program = r#"
        use kms_status::{KmsErrorCode, KmsStatus};
        fn main() { println!("{} {} {}", KmsStatus::NotFound, KmsErrorCode::Kms0205, KmsErrorCode::ALL.len()); }"#;
    for features in [
        "default-features = true",
        "default-features = false",
        r#"features = ["http", "serde"]"#,
    ] {
        let dependencies = format!(
            "kms-status = {{ path = '{}', {features} }}\n[patch.crates-io]\nkms-status-macros = {{ path = '{}' }}",
            folder("kms-status").display(),
            folder("kms-status-macros").display(),
        );
        let scratch = ScratchCrate::new(&dependencies).file("src/main.rs", program);
        let printed = scratch.cargo("run", &[]).success();
        assert_eq!(
            printed, "404 Not Found KMS.0205: Invalid key ID. 185\n",
            "{features}"
        );
    }
}
