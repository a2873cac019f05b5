//! An update of both pages, in a repository of its own: the vendor adds a status, rewords another, and removes an error
//! code.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

use std::{fs, path::Path, process::Command};

use expect_test::expect;
use kms_status_tests::{
    checked_in,
    scratch::{Output, workspace},
};
use tempfile::TempDir;

const STATUSES: &str = "kms-status/spec/status-codes.md";
const ERROR_CODES: &str = "kms-status/spec/error-codes.html";

/// What the two enums are in this test, whose pages are its own, too.
const SOURCES: [(&str, &str); 2] = [
    (
        "kms-status/src/page/status.rs",
        "#[kms_status_macros::status_codes(spec = \"spec/status-codes.md\")]\npub enum KmsStatus {}\n",
    ),
    (
        "kms-status/src/page/error_code.rs",
        "#[kms_status_macros::error_codes(\n    spec = \"spec/error-codes.html\",\n    \
         columns(code = \"Code\", message = \"Message\")\n)]\npub enum KmsErrorCode {}\n",
    ),
];
const STATUS_ROWS: &str = "\
| 200 | OK | It worked. |
| 404 | Not Found | Nothing is there. |
";
const ERROR_ROWS: &str = "\
<tr><td>KMS.0001<td>No key.
<tr><td>KMS.0002<td>Broken.
";

#[test]
fn the_checked_in_files_are_fresh() {
    let stale = checked_in::stale(&workspace()).unwrap_or_else(|errors| panic!("{errors}"));
    let stale: Vec<&str> = stale.iter().map(|file| file.path).collect();
    assert_eq!(
        stale, [""; 0],
        "run `cargo update-page`, which rewrites these"
    );
}

#[test]
fn an_update_of_both_pages() {
    let repository = Repository::new();
    assert_eq!(repository.update(), Vec::<&str>::new());
    expect![[r#"
        the codes are those of `v0.1.0`
    "#]]
    .assert_eq(&repository.verdict());

    repository.statuses(&STATUS_ROWS.replace(
        "| Nothing is there. |",
        "| No such key. |\n| 599 | Too Fast | Slow down. |",
    ));
    repository.error_codes(ERROR_ROWS.split_inclusive('\n').next().expect("a row"));
    let changed = [
        "kms-status/src/generated/status.rs",
        "kms-status/src/generated/error_code.rs",
        "README.md",
    ];
    assert_eq!(repository.update(), changed);
    let verdict = repository.verdict();
    let readme = fs::read_to_string(workspace().join("README.md")).expect("README.md");
    let shown = readme.replace("\r\n", "\n").contains(&verdict);
    assert!(shown, "`README.md` does not show:\n{verdict}");
    // It can be printed again, and is about the last release, whatever was committed since.
    repository.git(&["commit", "-qam", "Update the pages"]);
    assert_eq!(repository.verdict(), verdict);

    repository.statuses(STATUS_ROWS);
    repository.error_codes(ERROR_ROWS);
    let _ = repository.update();
    expect![[r#"
        the codes are those of `v0.1.0`
    "#]]
    .assert_eq(&repository.verdict());
}

#[test]
fn other_ends_of_lines_are_fresh() {
    let repository = Repository::new();
    for path in [
        "README.md",
        "kms-status/src/generated/status.rs",
        STATUSES,
        ERROR_CODES,
    ] {
        let text = repository.read(path);
        repository.write(path, &text.replace('\n', "\r\n"));
    }
    assert_eq!(repository.update(), Vec::<&str>::new());
}

#[test]
fn what_cannot_be_read_is_an_error() {
    let repository = Repository::new();
    repository.statuses(&STATUS_ROWS.replace("200", "20O"));
    let errors = checked_in::stale(repository.path()).expect_err("an error");
    assert!(
        errors.contains("\n --> spec/status-codes.md:3:3\n"),
        "{errors}"
    );
    assert!(
        errors.ends_with("\n --> kms-status/src/page/status.rs:1:42\n"),
        "{errors}"
    );

    let repository = Repository::new();
    repository.write("README.md", "# No table\n");
    let errors = checked_in::stale(repository.path()).expect_err("an error");
    expect![[r#"
        error: expected these two lines once each in `README.md`, in this order:
        <!-- begin statuses -->
        <!-- end statuses -->
    "#]]
    .assert_eq(&errors);

    let repository = Repository::new();
    repository.write("kms-status/src/generated/status.rs", "");
    let errors = checked_in::verdict(repository.path()).expect_err("an error");
    expect![[r#"
        error: no codes in `kms-status/src/generated/status.rs` as it is: nothing to compare
    "#]]
    .assert_eq(&errors);
}

/// The files that an update reads and writes, with a first release.
struct Repository(TempDir);

impl Repository {
    fn new() -> Self {
        let repository = Self(TempDir::with_prefix("update_").expect("a temporary folder"));
        repository.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
        for (file, source) in SOURCES {
            repository.write(file, source);
        }
        repository.write(
            "README.md",
            "<!-- begin statuses -->\n<!-- end statuses -->\n",
        );
        repository.write("kms-status/src/generated/.keep", "");
        repository.statuses(STATUS_ROWS);
        repository.error_codes(ERROR_ROWS);
        let _ = repository.update();
        for command in [
            &["init", "-q"][..],
            &["add", "."],
            &["commit", "-qm", "Release"],
            &["tag", "v0.1.0"],
        ] {
            repository.git(command);
        }
        repository
    }

    fn path(&self) -> &Path {
        self.0.path()
    }

    fn statuses(&self, rows: &str) {
        let header = "| Status Code | Status | Description |\n| --- | --- | --- |";
        self.write(STATUSES, &format!("{header}\n{rows}"));
    }

    fn error_codes(&self, rows: &str) {
        let header = "<tr><th>Code<th>Message";
        self.write(ERROR_CODES, &format!("<table>\n{header}\n{rows}</table>\n"));
    }

    fn update(&self) -> Vec<&'static str> {
        let stale = checked_in::stale(self.path()).expect("pages that can be read");
        for file in &stale {
            file.write(self.path()).expect("a file that can be written");
        }
        stale.iter().map(|file| file.path).collect()
    }

    fn verdict(&self) -> String {
        checked_in::verdict(self.path()).expect("codes that can be read")
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.current_dir(self.path());
        for setting in [
            "user.name=Test",
            "user.email=test@example.com",
            "commit.gpgSign=false",
            "tag.gpgSign=false",
        ] {
            git.args(["-c", setting]);
        }
        let _ = Output::of(git.args(arguments)).success();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path().join(path)).expect("a file")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path().join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
        fs::write(path, text).expect("a file that can be written");
    }
}
