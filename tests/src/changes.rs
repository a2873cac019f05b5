//! What a new page means for users of the crate.

use std::fmt;

use crate::{ErrorCode, Status};

/// A variant of one of the two enums, with what the page says of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The enum.
    pub enumeration: &'static str,
    /// The variant.
    pub name: String,
    /// Its code.
    pub code: String,
    /// The other columns, the one that is shown beside the code first.
    pub texts: Vec<String>,
}

/// The changes from one list of entries to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(Vec<Change>);

/// What happened to a variant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The code is new.
    Added(Entry),
    /// The code is gone, and what named its variant no longer builds.
    Removed(Entry),
    /// The code has another variant, and what named the old one no longer builds.
    Renamed([Entry; 2]),
    /// The variant has another code, and what was stored or compared is no longer equal.
    Recoded([Entry; 2]),
    /// The code and the variant are the same, another column is not.
    Reworded([Entry; 2]),
}

/// The number of a version that goes up, as Semantic Versioning has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// Nothing that code could depend on.
    Patch,
    /// Something new.
    Minor,
    /// Something that others built on is gone.
    Major,
}

impl From<Status> for Entry {
    fn from(status: Status) -> Self {
        Self {
            enumeration: "KmsStatus",
            name: status.name,
            code: status.code.to_string(),
            texts: vec![status.reason_phrase, status.description],
        }
    }
}

impl From<ErrorCode> for Entry {
    fn from(error_code: ErrorCode) -> Self {
        let statuses: Vec<String> = error_code.statuses.iter().map(u16::to_string).collect();
        Self {
            enumeration: "KmsErrorCode",
            name: error_code.name,
            code: error_code.code,
            texts: vec![
                error_code.message,
                statuses.join(", "),
                error_code.description,
                error_code.solution,
            ],
        }
    }
}

/// The code and the first of its texts.
impl fmt::Display for Entry {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.code)?;
        match self.texts.first() {
            Some(text) if !text.is_empty() => write!(f, " {text}"),
            _ => Ok(()),
        }
    }
}

impl Changes {
    /// Compares two lists of entries of one enum, whatever their order.
    #[must_use]
    pub fn between(before: &[Entry], after: &[Entry]) -> Self {
        let mut changes = Vec::new();
        let mut new: Vec<&Entry> = after.iter().collect();
        let mut gone = Vec::new();
        for before in before {
            let Some(after) = after.iter().find(|after| after.code == before.code) else {
                gone.push(before);
                continue;
            };
            new.retain(|entry| entry.code != before.code);
            if after.name != before.name {
                changes.push(Change::Renamed([before.clone(), after.clone()]));
            } else if after != before {
                changes.push(Change::Reworded([before.clone(), after.clone()]));
            }
        }
        for after in new {
            gone.retain(|entry| entry.name != after.name);
            let same_name = before.iter().find(|before| before.name == after.name);
            changes.push(match same_name {
                Some(before) => Change::Recoded([before.clone(), after.clone()]),
                None => Change::Added(after.clone()),
            });
        }
        changes.extend(gone.into_iter().cloned().map(Change::Removed));
        changes.sort_by(|one, other| one.entry().code.cmp(&other.entry().code));
        Self(changes)
    }

    /// These changes and more.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.0.extend(more.0);
        self
    }

    /// What the changes ask of the next version together; `None` where nothing changed.
    #[must_use]
    pub fn release(&self) -> Option<Release> {
        self.0.iter().map(Change::release).max()
    }

    /// The lines to add to the changelog.
    #[must_use]
    pub fn changelog(&self) -> String {
        let sections = ["Added", "Changed", "Removed"].map(|section| {
            let changes = self.0.iter().filter(|change| change.section() == section);
            let lines: String = changes.map(Change::changelog_line).collect();
            if lines.is_empty() {
                lines
            } else {
                format!("### {section}\n\n{lines}\n")
            }
        });
        sections.concat()
    }
}

impl Change {
    /// What the change asks of the next version.
    #[must_use]
    pub fn release(&self) -> Release {
        match self {
            Self::Added(_) => Release::Minor,
            Self::Removed(_) | Self::Renamed(_) | Self::Recoded(_) => Release::Major,
            Self::Reworded(_) => Release::Patch,
        }
    }

    /// What changed, as it is now.
    fn entry(&self) -> &Entry {
        match self {
            Self::Added(entry) | Self::Removed(entry) => entry,
            Self::Renamed([_, after]) | Self::Recoded([_, after]) | Self::Reworded([_, after]) => {
                after
            }
        }
    }

    fn section(&self) -> &'static str {
        match self {
            Self::Added(_) => "Added",
            Self::Removed(_) => "Removed",
            Self::Renamed(_) | Self::Recoded(_) | Self::Reworded(_) => "Changed",
        }
    }

    fn changelog_line(&self) -> String {
        let variant = |entry: &Entry| format!("`{}::{}`", entry.enumeration, entry.name);
        match self {
            Self::Added(entry) | Self::Removed(entry) => format!("- {}: {entry}\n", variant(entry)),
            Self::Renamed([before, after]) => {
                format!("- {} is `{}` now: {after}\n", variant(before), after.name)
            }
            Self::Recoded([before, after]) => {
                format!(
                    "- {} is {} now, was {}\n",
                    variant(after),
                    after.code,
                    before.code
                )
            }
            Self::Reworded([_, after]) => format!("- {} is reworded: {after}\n", variant(after)),
        }
    }
}

/// One line a change.
impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|change| writeln!(f, "{change}"))
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let release = self.release();
        match self {
            Self::Added(entry) => write!(f, "added ({release}): {entry}"),
            Self::Removed(entry) => write!(f, "removed ({release}): {entry}"),
            Self::Renamed([before, after]) => {
                let (old, new) = (&before.name, &after.name);
                write!(f, "renamed ({release}): {before}, `{old}` is `{new}` now")
            }
            Self::Recoded([before, after]) => {
                let (name, old, new) = (&before.name, &before.code, &after.code);
                write!(
                    f,
                    "code changed ({release}): `{name}` is {new} now, was {old}: is that a typo of the page?"
                )
            }
            Self::Reworded([before, after]) => {
                write!(f, "reworded ({release}): {before}")?;
                let texts = before.texts.iter().zip(&after.texts);
                let mut changed = texts.filter(|(old, new)| old != new);
                changed.try_for_each(|(old, new)| write!(f, ", {old:?} is {new:?} now"))
            }
        }
    }
}

impl Release {
    /// The version after this release of another version. As long as a version begins with `0.`, a major change counts
    /// up its second number, and every other its third.
    ///
    /// # Panics
    ///
    /// If the version is not three numbers.
    #[must_use]
    pub fn after(self, version: &str) -> String {
        let numbers = version.split('.').map(str::parse);
        let numbers: Result<Vec<u64>, _> = numbers.collect();
        match (numbers.as_deref(), self) {
            (Ok([0, minor, _]), Self::Major) => format!("0.{}.0", minor + 1),
            (Ok([0, minor, patch]), _) => format!("0.{minor}.{}", patch + 1),
            (Ok([major, ..]), Self::Major) => format!("{}.0.0", major + 1),
            (Ok([major, minor, _]), Self::Minor) => format!("{major}.{}.0", minor + 1),
            (Ok([major, minor, patch]), Self::Patch) => format!("{major}.{minor}.{}", patch + 1),
            _ => panic!("{version} is not a version of three numbers"),
        }
    }
}

impl fmt::Display for Release {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}
