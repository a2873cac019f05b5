//! The checked-in files in `kms-status/src/generated`, and their changes since the last release.

use std::{
    fs,
    path::{MAIN_SEPARATOR, Path},
    process::Command,
};

use crate::{
    changes::{Changes, list},
    codes::{Codes, Value},
};

/// Each source file with an enum, relative to `kms-status`, and the file that is generated from it.
const ENUMS: [(&str, &str); 2] = [
    ("src/page/status.rs", "kms-status/src/generated/status.rs"),
    (
        "src/page/error_code.rs",
        "kms-status/src/generated/error_code.rs",
    ),
];

/// A paragraph of the docs of `kms-status`.
const UNLISTED_STATUSES: &str = "kms-status/src/generated/unlisted_statuses.md";

/// A checked-in file with the text that it must have.
#[derive(Debug)]
pub struct File {
    /// Its path, relative to the folder of the workspace.
    pub path: &'static str,
    text: String,
}

impl File {
    /// Writes the file.
    ///
    /// # Errors
    ///
    /// If the file cannot be written.
    pub fn write(&self, workspace: &Path) -> Result<(), String> {
        fs::write(workspace.join(self.path), &self.text)
            .map_err(|error| format!("error: cannot write `{}`: {error}\n", self.path))
    }
}

/// Returns the files that differ from the code that is generated from the pages now.
///
/// # Errors
///
/// If a page cannot be read. The error is the text of all errors, with paths relative to the folder of the workspace.
pub fn stale(workspace: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    let mut errors = Vec::new();
    for (source, path) in ENUMS {
        match kms_status_codegen::generate(&workspace.join("kms-status"), source) {
            Ok(generated) => files.push(File {
                path,
                text: format!(
                    "// @generated from `kms-status/{source}` by `cargo update-page`.\n\n{generated}"
                ),
            }),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        let root = format!("{}{}", workspace.display(), MAIN_SEPARATOR);
        return Err(errors.join("\n").replace(&root, ""));
    }
    let statuses = codes(&files[0].text, files[0].path)?;
    let error_codes = codes(&files[1].text, files[1].path)?;
    files.push(File {
        path: UNLISTED_STATUSES,
        text: about_unlisted(&unlisted_statuses(&statuses, &error_codes)),
    });
    files.retain(|file| read(workspace, file.path) != file.text);
    Ok(files)
}

/// The statuses that error codes have, but the page of status codes does not list, in ascending order.
fn unlisted_statuses(statuses: &Codes, error_codes: &Codes) -> Vec<u16> {
    let values = error_codes
        .codes
        .iter()
        .flat_map(|code| code.values.values());
    let named = values.filter_map(|value| match value {
        Value::Statuses(statuses) => Some(statuses),
        _ => None,
    });
    let mut unlisted: Vec<u16> = named.flatten().copied().collect();
    unlisted.retain(|status| statuses.get(&status.to_string()).is_none());
    unlisted.sort_unstable();
    unlisted.dedup();
    unlisted
}

/// The paragraph about the statuses that error codes have, but the page of status codes does not list.
#[must_use]
pub fn about_unlisted(statuses: &[u16]) -> String {
    let statuses: Vec<String> = statuses.iter().map(u16::to_string).collect();
    let list = list(&statuses);
    match statuses.as_slice() {
        [] => "The page of status codes lists every status that the page of error codes names.\n"
            .to_owned(),
        [_] => format!(
            "The page of error codes names the status {list}, which the page of status codes does not list.\n\
             `KmsStatus` has no variant for it.\n"
        ),
        _ => format!(
            "The page of error codes names the statuses {list}, which the page of status codes does not list.\n\
             `KmsStatus` has no variants for them.\n"
        ),
    }
}

/// Returns a report: the changes to the checked-in codes since the last release, as lines for `CHANGELOG.md`, and the
/// command that sets the version of the next release. Before the first release, the version stays as it is.
///
/// The last release is the newest tag `v*`, or the last commit if there is none.
///
/// # Errors
///
/// If the codes of the last release or the current codes cannot be read.
pub fn report(workspace: &Path) -> Result<String, String> {
    let tag = git(
        workspace,
        &["describe", "--tags", "--abbrev=0", "--match=v*"],
    );
    let release = tag.as_deref().map_or("HEAD", str::trim);
    let released = |path: &str| git(workspace, &["show", &format!("{release}:{path}")]);
    let mut changes = Changes::default();
    for (_, path) in ENUMS {
        let before = codes(&released(path)?, &format!("{release}:{path}"))?;
        let after = codes(&read(workspace, path), path)?;
        changes = changes.and(Changes::between(&before, &after));
    }
    let Some(next) = changes.release() else {
        return Ok(format!("no code has changed since `{release}`\n"));
    };
    let manifest = released("Cargo.toml")?;
    let version = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = "));
    let version = version.unwrap_or_default().trim_matches('"');
    let new = next
        .after(version)
        .ok_or("error: no version in `Cargo.toml`\n")?;
    let advice = if tag.is_ok() {
        format!(
            "this is a {next} release; to change the version from {version} to {new}, run:\n\n\
             perl -pi -e 's/{version}/{new}/ if /^(version|kms-status)/' Cargo.toml\n"
        )
    } else {
        format!("there is no tag `v*`: version {version} is not released yet, so leave it\n")
    };
    Ok(format!(
        "changes since `{release}`, for `CHANGELOG.md`:\n\n{changes}{advice}"
    ))
}

/// Runs a Git command, and returns its output.
fn git(folder: &Path, arguments: &[&str]) -> Result<String, String> {
    let output = Command::new("git")
        .current_dir(folder)
        .args(arguments)
        .output();
    let output = output.map_err(|error| format!("error: cannot run `git`: {error}\n"))?;
    let text = |bytes| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() {
        Ok(text(&output.stdout))
    } else {
        Err(text(&output.stderr))
    }
}

/// The codes in a checked-in file.
fn codes(text: &str, place: &str) -> Result<Codes, String> {
    Codes::read(text)
        .ok_or_else(|| format!("error: no codes in `{place}`, so nothing can be compared\n"))
}

/// The text of a file with LF at the ends of lines; `""` if there is no such file.
fn read(workspace: &Path, path: &str) -> String {
    let text = fs::read_to_string(workspace.join(path)).unwrap_or_default();
    text.replace("\r\n", "\n")
}
