//! A walk through an update of both pages: the vendor adds a status, rewords another, and removes an error code.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

use expect_test::expect;
use kms_status_tests::{
    checked_in::{CheckedIn, File},
    scratch::{Output, cargo, workspace},
};
use similar::{ChangeTag, TextDiff};
use tempfile::TempDir;

const STATUSES: &str = "kms-status/spec/status-codes.md";
const ERROR_CODES: &str = "kms-status/spec/error-codes.html";

/// Pages of this test's own: the vendor's may have these codes one day.
const BEFORE: [(&str, &str); 2] = [
    (
        STATUSES,
        "\
| Status Code | Status    | Description         |
| ----------- | --------- | ------------------- |
| 200         | OK        | It worked.          |
| 403         | Forbidden | Not for you.        |
| 404         | Not Found | Nothing is there.   |
",
    ),
    (
        ERROR_CODES,
        "\
<table>
<tr><th>Status Code<th>Error Code<th>Message<th>Description<th>Measure
<tr><td>404<td>KMS.0001<td>No key.<td>The key is gone.<td>Choose another.
<tr><td>500<td>KMS.0002<td>Broken.<td>It is broken.<td>Try again.
</table>
",
    ),
];

/// The version of the repository may be another.
const MANIFEST: &str = "[workspace.package]\nversion = \"0.1.0\"\n";

/// What the vendor writes instead.
const EDITS: [(&str, &str, &str); 3] = [
    (STATUSES, "Nothing is there.", "There is no such key."),
    (
        STATUSES,
        "| 404 ",
        "| 599 | Too Fast | Slow down. |\n| 404 ",
    ),
    (
        ERROR_CODES,
        "<tr><td>500<td>KMS.0002<td>Broken.<td>It is broken.<td>Try again.\n",
        "",
    ),
];

#[test]
fn an_update_of_both_pages() {
    let repository = repository();
    let checked_in = read(&repository);
    assert_eq!(checked_in.stale().count(), 0);

    edit_pages(repository.path());
    let checked_in = read(&repository);
    // The README shows it.
    let readme = fs::read_to_string(workspace().join("README.md")).expect("README.md");
    let verdict = format!("```text\n{}```\n", checked_in.verdict());
    assert!(readme.replace("\r\n", "\n").contains(&verdict), "{verdict}");

    let before = files(repository.path());
    checked_in.stale().for_each(File::write);
    let after = files(repository.path());
    let changed: Vec<&String> = after
        .keys()
        .filter(|file| before[*file] != after[*file])
        .collect();
    assert_eq!(
        changed,
        [
            "README.md",
            "kms-status/src/generated/error_code.rs",
            "kms-status/src/generated/status.rs"
        ]
    );
    expect![[r#"
        -| 404 | Not Found | Nothing is there. |
        +| 404 | Not Found | There is no such key. |
        +| 599 | Too Fast | Slow down. |
    "#]]
    .assert_eq(&changed_lines(&before["README.md"], &after["README.md"]));
    assert_eq!(read(&repository).stale().count(), 0);
}

#[test]
fn a_page_saved_from_the_browser_is_read_as_it_is() {
    let repository = repository();
    let rows = "<tr><th>Status Code<th>Status<th>Description<tr><td>204<td>No Content<td>Done.";
    let saved =
        format!("<!DOCTYPE html>\n<html><body><h1>KMS</h1><table>{rows}</table></body></html>");
    // The name says Markdown.
    write(repository.path(), STATUSES, &saved);
    let verdict = read(&repository).verdict();
    assert!(
        verdict.contains("added (minor): 204 No Content\n"),
        "{verdict}"
    );
}

#[test]
fn other_ends_of_lines_are_up_to_date() {
    let repository = repository();
    for (path, text) in files(repository.path()) {
        fs::write(repository.path().join(path), text.replace('\n', "\r\n")).expect("a file");
    }
    assert_eq!(read(&repository).stale().count(), 0);
}

#[test]
fn nothing_is_taken_from_a_page_that_cannot_be_read() {
    let repository = repository();
    edit(repository.path(), STATUSES, "200", "20O");
    let errors = CheckedIn::read(repository.path()).expect_err("an error");
    assert!(errors.contains("spec/status-codes.md:3"), "{errors}");
}

#[test]
fn a_file_that_is_not_there_says_nothing_of_the_codes_before() {
    let repository = repository();
    let file = repository.path().join("kms-status/src/generated/status.rs");
    fs::remove_file(file).expect("a file");
    expect![[r#"
        the codes before are not known: a file in `kms-status/src/generated` has none
    "#]]
    .assert_eq(&read(&repository).verdict());
}

/// The files that an update reads and writes, with pages of this test's own taken over.
fn repository() -> TempDir {
    let folder = TempDir::with_prefix("update_").expect("a temporary folder");
    write(folder.path(), "Cargo.toml", MANIFEST);
    for file in [
        "README.md",
        "kms-status/src/page/status.rs",
        "kms-status/src/page/error_code.rs",
    ] {
        let text = fs::read_to_string(workspace().join(file)).expect("a file");
        write(folder.path(), file, &text.replace("\r\n", "\n"));
    }
    fs::create_dir_all(folder.path().join("kms-status/src/generated")).expect("a folder");
    for (page, text) in BEFORE {
        write(folder.path(), page, text);
    }
    read(&folder).stale().for_each(File::write);
    folder
}

fn read(repository: &TempDir) -> CheckedIn {
    CheckedIn::read(repository.path()).expect("pages that can be read")
}

fn edit_pages(repository: &Path) {
    for (page, from, to) in EDITS {
        edit(repository, page, from, to);
    }
}

fn edit(repository: &Path, file: &str, from: &str, to: &str) {
    let text = fs::read_to_string(repository.join(file)).expect("a file");
    assert_eq!(text.matches(from).count(), 1, "{from}");
    write(repository, file, &text.replace(from, to));
}

fn write(repository: &Path, file: &str, text: &str) {
    let path = repository.join(file);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
    fs::write(path, text).expect("a file that can be written");
}

/// All files below a folder, by their paths.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).expect("a folder") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(folder).expect("a file below the folder");
                let name = name.to_string_lossy().replace('\\', "/");
                files.insert(name, fs::read_to_string(path).expect("a text"));
            }
        }
    }
    files
}

fn changed_lines(before: &str, after: &str) -> String {
    let diff = TextDiff::from_lines(before, after);
    let changes = diff
        .iter_all_changes()
        .filter(|change| change.tag() != ChangeTag::Equal);
    let lines: Vec<String> = changes
        .map(|change| format!("{}{change}", change.tag()))
        .collect();
    lines.concat()
}

/// In a copy of the repository, with Cargo; needs `git` and `cp`.
#[test]
#[ignore = "builds the tests in a copy of the repository: run with --ignored, as .ci/run does"]
fn the_commands_of_an_update() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("update");
    let repository = folder.join("repository");
    copy_workspace(&repository);
    for (page, text) in BEFORE {
        write(&repository, page, text);
    }
    let run = |arguments: &[&str]| {
        let mut command = cargo(&repository);
        // In any other target folder Cargo would take the packages of the copy for those of the repository.
        command
            .args(arguments)
            .env("CARGO_TARGET_DIR", folder.join("target"));
        Output::of(
            command
                .env("RUST_BACKTRACE", "1")
                .env_remove("UPDATE_EXPECT"),
        )
    };
    let update = || run(&["update-page", "--offline"]).success();
    let test = || {
        run(&[
            "test",
            "--offline",
            "-p",
            "kms-status-tests",
            "--test",
            "all_checked_in",
        ])
    };

    // Most statuses of the vendor's page are gone with this, so that only this builds.
    let _ = update();
    let _ = test().success();

    edit_pages(&repository);
    let verdict = CheckedIn::read(&repository).expect("pages").verdict();
    let Output { stdout, stderr, .. } = test();
    let shown = format!("{stdout}{stderr}");
    assert_eq!(shown.matches(&verdict).count(), 1, "{shown}");
    assert!(shown.contains("`cargo update-page` rewrites "), "{shown}");
    assert!(
        !shown.contains("panicked") && !shown.contains("backtrace"),
        "{shown}"
    );

    let updated = update();
    assert!(updated.ends_with(&verdict), "{updated}");
    let _ = test().success();
}

/// Copies the files as they are now, committed or not. They keep their times and lie where they lay the last time, so that
/// Cargo compiles only what changed.
fn copy_workspace(to: &Path) {
    if to.exists() {
        fs::remove_dir_all(to).expect("a folder that can be removed");
    }
    let list = [
        "ls-files",
        "-z",
        "--cached",
        "--others",
        "--exclude-standard",
    ];
    let files = Output::of(Command::new("git").current_dir(workspace()).args(list)).success();
    let mut files: Vec<PathBuf> = files.split_terminator('\0').map(PathBuf::from).collect();
    files.retain(|file| workspace().join(file).symlink_metadata().is_ok());
    for file in files {
        let (from, to) = (workspace().join(&file), to.join(&file));
        fs::create_dir_all(to.parent().expect("a folder")).expect("a folder that can be made");
        let mut copy = Command::new("cp");
        let _ = Output::of(copy.args(["-RPp", "--"]).args([from, to])).success();
    }
}
