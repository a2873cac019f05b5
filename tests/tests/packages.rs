//! Both packages as `cargo package` makes them, unpacked and built away from the repository.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use kms_status_tests::scratch::{Output, ScratchCrate, cargo, workspace};
use tempfile::TempDir;

const NAMES: [&str; 2] = ["kms-status-macros", "kms-status"];

/// The two packages, each unpacked into a folder of its name outside the repository.
struct Packages {
    folder: TempDir,
}

impl Packages {
    fn new() -> Self {
        let folder = TempDir::with_prefix("packages_").expect("a temporary folder");
        let target = folder.path().join("target");
        let mut package = cargo(&workspace());
        // These tests build the packages themselves.
        package.args(["package", "--offline", "--allow-dirty", "--no-verify"]);
        package.args(NAMES.iter().flat_map(|name| ["--package", name]));
        let _ = Output::of(package.arg("--target-dir").arg(&target)).success();
        let packages = Self { folder };
        for name in NAMES {
            let archive = archive(&target.join("package"), name);
            unpack(&archive, &packages.folder_of(name));
        }
        packages
    }

    fn folder_of(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn read(&self, name: &str, file: &str) -> Vec<u8> {
        read(&self.folder_of(name).join(file))
    }
}

/// The file `NAME-VERSION.crate`.
fn archive(folder: &Path, name: &str) -> PathBuf {
    let archives = fs::read_dir(folder).expect("a folder").flatten();
    let is_archive = |file: &str| {
        let stem = file.strip_suffix(".crate");
        let version = stem.and_then(|stem| stem.strip_prefix(name)?.strip_prefix('-'));
        version.is_some_and(|version| version.starts_with(|first: char| first.is_ascii_digit()))
    };
    let mut archives = archives.filter(|file| is_archive(&file.file_name().to_string_lossy()));
    archives.next().expect("a package").path()
}

fn unpack(archive: &Path, folder: &Path) {
    fs::create_dir(folder).expect("a new folder");
    let mut tar = Command::new("tar");
    tar.arg("-xzf").arg(archive).arg("--strip-components=1");
    let _ = Output::of(tar.current_dir(folder)).success();
}

fn read(file: &Path) -> Vec<u8> {
    fs::read(file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

#[test]
fn the_packages_hold_the_page_the_readme_and_the_licences_as_the_repository_has_them() {
    let packages = Packages::new();
    let in_repository = |file: &str| read(&workspace().join(file));
    for name in NAMES {
        for file in ["README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
            assert!(
                packages.read(name, file) == in_repository(file),
                "{file} of {name}"
            );
        }
    }
    let page = packages.read("kms-status", "spec/status-codes.md");
    assert!(page == in_repository("spec/status-codes.md"));
}

const PROGRAM: &str = r#"
fn main() {
    for status in kms_status::KmsStatus::ALL {
        println!("{status}");
    }
}
"#;

/// Builds and runs a program that depends on both packages where they were unpacked.
fn run_program(packages: &Packages, kms_status: &str) -> String {
    let folder = |name| packages.folder_of(name).display().to_string();
    let dependencies = format!(
        "kms-status = {{ path = '{}', {kms_status} }}

        [patch.crates-io]
        kms-status-macros = {{ path = '{}' }}",
        folder("kms-status"),
        folder("kms-status-macros"),
    );
    let scratch = ScratchCrate::new(&dependencies).file("src/main.rs", PROGRAM);
    scratch.cargo("run", &[]).success()
}

#[test]
fn the_packages_are_built_with_the_macro_and_without_it() {
    let packages = Packages::new();
    for features in [
        "default-features = true",
        "default-features = false",
        r#"features = ["http", "serde"]"#,
    ] {
        assert_eq!(
            run_program(&packages, features),
            "\
200 OK
204 No Content
400 Bad Request
403 Forbidden
404 Not Found
500 Internal Server Error
",
            "{features}"
        );
    }
}
