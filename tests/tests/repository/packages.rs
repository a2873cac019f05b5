//! The packages as `cargo package` makes them, unpacked and built away from the repository.

use std::{fs, process::Command};

use kms_status::{KmsErrorCode, KmsStatus};
use kms_status_tests::scratch::{Output, ScratchCrate, cargo, target_folder, workspace};
use tempfile::TempDir;

/// Each package, in the order in which they are published.
const PACKAGES: [&str; 3] = ["kms-status-codegen", "kms-status-macros", "kms-status"];

const PROGRAM: &str = "
    use kms_status::{KmsErrorCode, KmsStatus};
    fn main() { println!(\"{:?} {:?}\", KmsStatus::ALL, KmsErrorCode::ALL); }";

/// The packages, each unpacked into a folder of its name outside the repository.
fn unpacked() -> TempDir {
    let target = target_folder().join("packages");
    let _ = fs::remove_dir_all(&target);
    let mut package = cargo(&workspace());
    // The test builds the packages itself. Cargo would build them inside the repository, where they could use its files.
    package.args(["package", "--offline", "--allow-dirty", "--no-verify"]);
    package.args(PACKAGES.map(|name| format!("--package={name}")));
    let _ = Output::of(package.arg("--target-dir").arg(&target)).success();

    let folder = TempDir::with_prefix("packages_").expect("a temporary folder");
    for name in PACKAGES {
        let to = folder.path().join(name);
        fs::create_dir(&to).expect("a new folder");
        let version = in_manifest("version");
        let archive = target.join(format!("package/{name}-{version}.crate"));
        let mut tar = Command::new("tar");
        tar.arg("-xzf").arg(archive).arg("--strip-components=1");
        let _ = Output::of(tar.current_dir(to)).success();
    }
    folder
}

#[test]
#[ignore = "packs and builds the packages, and needs the network once: run with --ignored, as .ci/run does"]
fn the_packages_build_with_the_macros_without_them_and_with_the_lowest_versions() {
    let packages = unpacked();
    for name in PACKAGES {
        for file in ["README.md", "LICENSE-APACHE", "LICENSE-MIT"] {
            assert!(
                packages.path().join(name).join(file).is_file(),
                "{file} is missing in {name}"
            );
        }
    }
    let lowest = ["http", "serde"].map(|name| format!("{name} = \"={}\"\n", in_manifest(name)));
    for (features, beside) in [
        ("default-features = true", ""),
        ("default-features = false", ""),
        (
            "default-features = false, features = [\"http\", \"serde\"]",
            &*lowest.concat(),
        ),
    ] {
        let path = |name: &str| {
            packages
                .path()
                .join(name)
                .display()
                .to_string()
                .replace('\\', "/")
        };
        let dependencies = format!(
            "kms-status = {{ path = '{}', {features} }}\n{beside}[patch.crates-io]\n\
             kms-status-macros = {{ path = '{}' }}\nkms-status-codegen = {{ path = '{}' }}",
            path("kms-status"),
            path("kms-status-macros"),
            path("kms-status-codegen"),
        );
        let scratch = ScratchCrate::new(&dependencies).file("src/main.rs", PROGRAM);
        let _ = Output::of(cargo(scratch.path()).arg("fetch")).success();
        let printed = scratch.cargo("run", &[]).success();
        assert_eq!(
            printed,
            format!("{:?} {:?}\n", KmsStatus::ALL, KmsErrorCode::ALL),
            "{features}"
        );
    }
}

/// The version of a dependency in the manifest of the workspace; for the key `version`, the version of the workspace.
fn in_manifest(key: &str) -> String {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).expect("Cargo.toml");
    let mut lines = manifest.lines();
    let line = lines.find(|line| line.starts_with(&format!("{key} = ")));
    let version = line.and_then(|line| line.split('"').nth(1));
    version.expect("a version").to_owned()
}
