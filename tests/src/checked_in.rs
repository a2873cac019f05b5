//! What is checked in of the two pages, as it must be: the files in `kms-status/src/generated`, and the table of statuses
//! in `README.md`.

use std::{
    fs,
    path::{Path, PathBuf},
};

use crate::{
    Attribute, Expansion, Status,
    changes::{Changes, Entry},
};

const BEGIN: &str = "<!-- begin statuses -->\n";
const END: &str = "<!-- end statuses -->\n";

/// What is checked in of the pages of a repository.
#[derive(Debug)]
pub struct CheckedIn {
    files: Vec<File>,
    /// Unknown where a file has no codes to compare with.
    changes: Option<Changes>,
    version: String,
}

/// A file that is checked in.
#[derive(Debug)]
pub struct File {
    folder: PathBuf,
    /// Where it is below the folder of the workspace.
    pub path: &'static str,
    /// As it is, with LF at the ends of lines.
    pub before: String,
    /// As it must be.
    pub after: String,
}

impl CheckedIn {
    /// Compares the files in the folder of a workspace with what the macros make of its pages.
    ///
    /// # Errors
    ///
    /// If a page cannot be read, what the build would say: what could be read of such a page is not to be checked in.
    ///
    /// # Panics
    ///
    /// If the folder does not have the files of this repository.
    pub fn read(workspace: &Path) -> Result<Self, String> {
        let mut files = Vec::new();
        let mut changes = Some(Changes::default());
        for attribute in Attribute::ALL {
            let expansion = expansion(attribute, workspace);
            let errors = expansion.errors();
            if !errors.is_empty() {
                return Err(format!("error: {}\n", errors.join("\n\nerror: ")));
            }
            let file = File::new(workspace, generated_path(attribute), |_| {
                generated(attribute, workspace)
            });
            let before = Expansion::in_source(&file.before).map(|made| entries(attribute, &made));
            let before = before.filter(|before| !before.is_empty());
            changes = changes.zip(before).map(|(changes, before)| {
                changes.and(Changes::between(&before, &entries(attribute, &expansion)))
            });
            files.push(file);
            if attribute == Attribute::StatusCodes {
                files.push(File::new(workspace, "README.md", |before| {
                    readme(before, &expansion.statuses())
                }));
            }
        }
        let version = version(&read(&workspace.join("Cargo.toml"))).to_owned();
        Ok(Self {
            files,
            changes,
            version,
        })
    }

    /// The files that are not as they must be.
    pub fn stale(&self) -> impl Iterator<Item = &File> {
        self.files.iter().filter(|file| file.before != file.after)
    }

    /// What changed, what to add to `CHANGELOG.md`, and which version comes next.
    #[must_use]
    pub fn verdict(&self) -> String {
        if self.stale().next().is_none() {
            return "all that is checked in is what the macros make of the pages\n".to_owned();
        }
        let Some(changes) = &self.changes else {
            return "the codes before are not known: a file in `kms-status/src/generated` has none\n"
                .to_owned();
        };
        let Some(release) = changes.release() else {
            return "the codes are the same: the macros changed, or a file was edited by hand\n"
                .to_owned();
        };
        format!(
            "{changes}\nadd to `CHANGELOG.md`, below `## Unreleased`:\n\n{}\
             together: {release}, {version} becomes {}: \
             write it in `Cargo.toml`, as `version` and for `kms-status-macros`\n",
            changes.changelog(),
            release.after(&self.version),
            version = self.version,
        )
    }
}

impl File {
    fn new(folder: &Path, path: &'static str, after: impl FnOnce(&str) -> String) -> Self {
        let before = read(&folder.join(path));
        Self {
            folder: folder.to_owned(),
            path,
            after: after(&before),
            before,
        }
    }

    /// Writes it as it must be.
    ///
    /// # Panics
    ///
    /// If it cannot be written.
    pub fn write(&self) {
        fs::write(self.folder.join(self.path), &self.after).expect("a file that can be written");
    }
}

/// The version in the manifest of a workspace.
///
/// # Panics
///
/// If it has none.
#[must_use]
pub fn version(manifest: &str) -> &str {
    let version = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = "));
    version
        .expect("the version of the workspace")
        .trim_matches('"')
}

/// The enum of `kms-status`, with the arguments and attributes that it has in the folder of a workspace, made of the page
/// that they name.
#[must_use]
pub fn expansion(attribute: Attribute, workspace: &Path) -> Expansion {
    let crate_folder = workspace.join("kms-status");
    Expansion::of_source(&declaration(attribute, workspace), &crate_folder)
}

/// The enum of `kms-status`, made of another page.
#[must_use]
pub fn expansion_of_page(attribute: Attribute, page: impl AsRef<[u8]>) -> Expansion {
    Expansion::of_source_with_page(&declaration(attribute, &crate::scratch::workspace()), page)
}

fn declaration(attribute: Attribute, workspace: &Path) -> String {
    read(
        &workspace
            .join("kms-status")
            .join(declaration_path(attribute)),
    )
}

fn declaration_path(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::StatusCodes => "src/page/status.rs",
        Attribute::ErrorCodes => "src/page/error_code.rs",
    }
}

fn generated_path(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::StatusCodes => "kms-status/src/generated/status.rs",
        Attribute::ErrorCodes => "kms-status/src/generated/error_code.rs",
    }
}

/// The file in `kms-status/src/generated` as it must be.
///
/// # Panics
///
/// If it cannot be generated.
#[must_use]
pub fn generated(attribute: Attribute, workspace: &Path) -> String {
    let source = declaration_path(attribute);
    match kms_status_codegen::generate(&workspace.join("kms-status"), source) {
        Ok(generated) => format!(
            "// @generated from `kms-status/{source}`: `cargo update-page` writes it anew.\n\n{generated}"
        ),
        Err(errors) => panic!("{errors}"),
    }
}

/// `README.md` as it must be: the same as before, but for the table between its two markers.
///
/// # Panics
///
/// If the text does not have both markers once, in this order, each on a line of its own.
#[must_use]
pub fn readme(before: &str, statuses: &[Status]) -> String {
    let counts = [BEGIN, END].map(|marker| before.matches(marker).count());
    assert_eq!(counts, [1, 1], "the markers, {BEGIN}and {END}, once each");
    let (head, rest) = before.split_once(BEGIN).expect("counted");
    let (_, tail) = rest.split_once(END).expect("the end after the begin");
    format!("{head}{BEGIN}\n{}\n{END}{tail}", table(statuses))
}

/// The statuses as a Markdown table.
#[must_use]
pub fn table(statuses: &[Status]) -> String {
    let header = "| Status code | Reason phrase | Description |\n| --- | --- | --- |\n".to_owned();
    statuses.iter().fold(header, |table, status| {
        let phrase = escape(&status.reason_phrase);
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

fn entries(attribute: Attribute, expansion: &Expansion) -> Vec<Entry> {
    match attribute {
        Attribute::StatusCodes => expansion.statuses().into_iter().map(Entry::from).collect(),
        Attribute::ErrorCodes => expansion
            .error_codes()
            .into_iter()
            .map(Entry::from)
            .collect(),
    }
}

/// A file with LF at the ends of lines: those on the disk are the platform's or follow Git's settings.
fn read(file: &Path) -> String {
    let text = fs::read_to_string(file).unwrap_or_default();
    text.replace("\r\n", "\n")
}
