//! What a new page means for users of the crate.

use std::fmt;

use crate::Status;

/// The changes from one list of statuses to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes(Vec<Change>);

/// What happened to the status of one code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// The code is new.
    Added(Status),
    /// The code is gone, and what named it no longer builds.
    Removed(Status),
    /// The variant has another name, and what named it no longer builds.
    Renamed {
        /// The status as it was.
        before: Status,
        /// The status as it is now.
        after: Status,
    },
    /// The variant is the same, its phrase or description is not.
    Reworded {
        /// The status as it was.
        before: Status,
        /// The status as it is now.
        after: Status,
    },
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

impl Changes {
    /// Compares two lists of statuses code by code, whatever their order.
    #[must_use]
    pub fn between(before: &[Status], after: &[Status]) -> Self {
        let find = |statuses: &[Status], code| {
            let found = statuses.iter().find(|status| status.code == code);
            found.cloned()
        };
        let mut codes: Vec<u16> = before
            .iter()
            .chain(after)
            .map(|status| status.code)
            .collect();
        codes.sort_unstable();
        codes.dedup();
        let changes =
            codes
                .into_iter()
                .filter_map(|code| match (find(before, code), find(after, code)) {
                    (None, Some(after)) => Some(Change::Added(after)),
                    (Some(before), None) => Some(Change::Removed(before)),
                    (Some(before), Some(after)) if before.name != after.name => {
                        Some(Change::Renamed { before, after })
                    }
                    (Some(before), Some(after)) if before != after => {
                        Some(Change::Reworded { before, after })
                    }
                    _ => None,
                });
        Self(changes.collect())
    }

    /// What the changes ask of the next version together; `None` where nothing changed.
    #[must_use]
    pub fn release(&self) -> Option<Release> {
        self.0.iter().map(Change::release).max()
    }
}

impl Change {
    /// What the change asks of the next version.
    #[must_use]
    pub fn release(&self) -> Release {
        match self {
            Self::Added(_) => Release::Minor,
            Self::Removed(_) | Self::Renamed { .. } => Release::Major,
            Self::Reworded { .. } => Release::Patch,
        }
    }
}

/// One line a change, and one that sums them up.
impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(release) = self.release() else {
            return writeln!(
                f,
                "the statuses are the same: the macro changed, or the file was edited by hand"
            );
        };
        for change in &self.0 {
            writeln!(f, "{change}")?;
        }
        writeln!(f, "together: a {release} release")
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let release = self.release();
        match self {
            Self::Added(status) => write!(f, "added ({release}): {}", shown(status)),
            Self::Removed(status) => write!(f, "removed ({release}): {}", shown(status)),
            Self::Renamed { before, after } => {
                let (old, new) = (&before.name, &after.name);
                write!(
                    f,
                    "renamed ({release}): {}, `{old}` is `{new}` now",
                    shown(before)
                )
            }
            Self::Reworded { before, after } => {
                write!(f, "reworded ({release}): {}", shown(before))?;
                for (old, new) in [
                    (&before.reason_phrase, &after.reason_phrase),
                    (&before.description, &after.description),
                ] {
                    if old != new {
                        write!(f, ", {old:?} is {new:?} now")?;
                    }
                }
                Ok(())
            }
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

fn shown(status: &Status) -> String {
    format!("{} {}", status.code, status.reason_phrase)
        .trim_end()
        .to_owned()
}
