//! What is checked in of the two pages: the files in `kms-status/src/generated`, and the table of statuses in `README.md`.

use std::{
    fs,
    path::{MAIN_SEPARATOR, Path},
    process::Command,
};

use crate::{
    Code, Expansion,
    changes::{Changes, Codes},
};

/// Each source file with an enum, relative to `kms-status`, and the file that is generated from it.
const FILES: [(&str, &str); 2] = [
    ("src/page/status.rs", "kms-status/src/generated/status.rs"),
    (
        "src/page/error_code.rs",
        "kms-status/src/generated/error_code.rs",
    ),
];

const BEGIN: &str = "<!-- begin statuses -->\n";
const END: &str = "<!-- end statuses -->\n";

/// A file that is checked in, as it must be.
#[derive(Debug)]
pub struct File {
    /// Where it is below the folder of the workspace.
    pub path: &'static str,
    text: String,
}

impl File {
    /// Writes it.
    ///
    /// # Errors
    ///
    /// If it cannot be written.
    pub fn write(&self, workspace: &Path) -> Result<(), String> {
        fs::write(workspace.join(self.path), &self.text)
            .map_err(|error| format!("error: cannot write `{}`: {error}\n", self.path))
    }
}

/// The files that are not as they must be.
///
/// # Errors
///
/// If a page cannot be read, what the build would say, with paths below the folder of the workspace.
pub fn stale(workspace: &Path) -> Result<Vec<File>, String> {
    let mut files = Vec::new();
    let mut errors = Vec::new();
    for (source, path) in FILES {
        match kms_status_codegen::generate(&workspace.join("kms-status"), source) {
            Ok(generated) => files.push(File {
                path,
                text: format!(
                    "// @generated from `kms-status/{source}`: `cargo update-page` writes it anew.\n\n{generated}"
                ),
            }),
            Err(error) => errors.push(error),
        }
    }
    if !errors.is_empty() {
        let root = format!("{}{}", workspace.display(), MAIN_SEPARATOR);
        return Err(errors.join("\n").replace(&root, ""));
    }
    let statuses = Expansion::in_source(&files[0].text).map(|file| file.codes());
    let readme = read(workspace, "README.md");
    files.push(File {
        path: "README.md",
        text: with_table(&readme, &statuses.unwrap_or_default())?,
    });
    files.retain(|file| read(workspace, file.path) != file.text);
    Ok(files)
}

/// How the checked-in codes differ from those of the last release, as lines for `CHANGELOG.md`, and which version comes next.
///
/// The last release is the newest tag `v*`, or the last commit where there is none.
///
/// # Errors
///
/// If the codes of the last release or those of now cannot be read.
pub fn verdict(workspace: &Path) -> Result<String, String> {
    let tag = git(
        workspace,
        &["describe", "--tags", "--abbrev=0", "--match=v*"],
    );
    let release = tag.as_deref().map_or("HEAD", str::trim);
    let released = |path: &str| git(workspace, &["show", &format!("{release}:{path}")]);
    let mut changes = Changes::default();
    for (_, path) in FILES {
        let codes = |text: &str, place: &str| {
            Codes::read(text)
                .ok_or_else(|| format!("error: no codes in `{path}` {place}: nothing to compare\n"))
        };
        let before = codes(&released(path)?, &format!("of `{release}`"))?;
        changes = changes.and(Changes::between(
            &before,
            &codes(&read(workspace, path), "as it is")?,
        ));
    }
    let Some(next) = changes.release() else {
        return Ok(format!("the codes are those of `{release}`\n"));
    };
    let manifest = released("Cargo.toml")?;
    let version = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = "));
    let version = version.unwrap_or_default().trim_matches('"');
    let new = next
        .after(version)
        .ok_or("error: no version in `Cargo.toml`\n")?;
    Ok(format!(
        "changes since `{release}`, for `CHANGELOG.md`:\n\n{changes}\
         {next} release, {version} becomes {new}:\n\n\
         perl -pi -e 's/{version}/{new}/ if /^(version|kms-status)/' Cargo.toml\n"
    ))
}

/// What a command of Git prints.
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

/// `README.md` as it must be: the same as before, but for the table between its two markers.
///
/// # Errors
///
/// If the text does not have both markers once, in this order, each on a line of its own.
pub fn with_table(before: &str, statuses: &[Code]) -> Result<String, String> {
    let (head, rest) = before.split_once(BEGIN).unwrap_or_default();
    let (_, tail) = rest.split_once(END).unwrap_or_default();
    let after = format!("{head}{BEGIN}\n{}\n{END}{tail}", table(statuses));
    let markers = [BEGIN, END].map(|marker| before.matches(marker).count());
    let has_order = !head.contains(END);
    if markers == [1, 1] && has_order {
        Ok(after)
    } else {
        Err(format!(
            "error: expected these two lines once each in `README.md`, in this order:\n{BEGIN}{END}"
        ))
    }
}

/// The statuses as a Markdown table.
#[must_use]
pub fn table(statuses: &[Code]) -> String {
    let header = "| Status code | Reason phrase | Description |\n| --- | --- | --- |\n".to_owned();
    statuses.iter().fold(header, |table, status| {
        let phrase = escape(&status.phrase);
        let description = escape(&status.description);
        format!("{table}| {} | {phrase} | {description} |\n", status.code)
    })
}

/// Text as GitHub's Markdown that shows it letter for letter. Only what could be markup within a cell is escaped, so
/// that the table stays readable in the source: colons for the names of emoji and bare addresses, which begin with
/// `www.` too.
fn escape(text: &str) -> String {
    const MARKUP: &str = "\\`*_[]<>&~|$:@";
    let mut markdown = String::new();
    for character in text.chars() {
        let ends_www = character == '.' && markdown.to_ascii_lowercase().ends_with("www");
        if MARKUP.contains(character) || ends_www {
            markdown.push('\\');
        }
        markdown.push(character);
    }
    markdown
}

/// A file with LF at the ends of lines, or nothing where there is none.
fn read(workspace: &Path, path: &str) -> String {
    let text = fs::read_to_string(workspace.join(path)).unwrap_or_default();
    text.replace("\r\n", "\n")
}
