//! What changed between two versions of an enum of codes, and what that asks of the next release.

use std::{collections::BTreeMap, fmt};

use crate::Expansion;

/// An enum of codes, as a checked-in file has it.
#[derive(Clone, Debug)]
pub struct Codes {
    enumeration: String,
    /// The methods whose value for each variant is in the file.
    methods: Vec<String>,
    entries: Vec<Entry>,
}

#[derive(Clone, Debug)]
struct Entry {
    variant: String,
    code: String,
    /// The first line of its docs: the code and a few words.
    summary: String,
    /// What each method but `as_str` gives.
    values: BTreeMap<String, String>,
}

/// The changes from one version to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    changes: Vec<(Kind, String)>,
    /// What looks like a mistake on the page.
    questions: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Added,
    Reworded,
    /// A code joins or leaves a flag: a client acts otherwise.
    Flagged,
    Breaking,
    Removed,
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

impl Codes {
    /// Reads a file that `generate` wrote, now or in an earlier version; `None` if it has no codes.
    #[must_use]
    pub fn read(source: &str) -> Option<Self> {
        let file = Expansion::in_source(source)?;
        let variants = file.names();
        // A method that says nothing of any code is like one that is missing.
        let says_something = |method: &String| {
            let mut values = variants
                .iter()
                .filter_map(|variant| file.value(method, variant));
            values.any(|value| !value.is_empty())
        };
        let mut methods = file.methods();
        methods.retain(|method| method != "as_str" && says_something(method));
        let entry = |variant: &String| {
            let value = |method: &String| Some((method.clone(), file.value(method, variant)?));
            let code = file.code(variant)?;
            let summary = file.first_line_of_docs(variant);
            Some(Entry {
                variant: variant.clone(),
                summary: summary.unwrap_or_else(|| code.clone()),
                code,
                values: methods.iter().filter_map(value).collect(),
            })
        };
        let entries: Option<Vec<Entry>> = variants.iter().map(entry).collect();
        Some(Self {
            enumeration: file.name()?,
            methods,
            entries: entries.filter(|entries| !entries.is_empty())?,
        })
    }

    fn get(&self, code: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.code == code)
    }

    fn path(&self, entry: &Entry) -> String {
        format!("`{}::{}`", self.enumeration, entry.variant)
    }

    fn title(&self, entry: &Entry) -> String {
        format!("{} ({})", entry.summary, self.path(entry))
    }
}

impl Changes {
    /// Compares two versions of one enum, whatever the order of their codes.
    #[must_use]
    pub fn between(before: &Codes, after: &Codes) -> Self {
        let mut changes = Self::default();
        changes.compare_methods(before, after);
        let is_new = |entry: &&Entry| before.get(&entry.code).is_none();
        let mut new: Vec<&Entry> = after.entries.iter().filter(is_new).collect();
        for old in &before.entries {
            if let Some(entry) = after.get(&old.code) {
                changes.compare(before, old, after, entry);
            } else if let Some(index) = new.iter().position(|entry| old.is_renumbered(entry)) {
                let entry = new.remove(index);
                let (title, code, path) = (before.title(old), &entry.code, after.path(entry));
                changes.add(Kind::Breaking, format!("{title} is {code} ({path}) now"));
                changes.ask_for_typo(old, entry);
            } else if let Some(entry) = joined(old, before, after) {
                let (title, code) = (before.title(old), &entry.code);
                changes.add(
                    Kind::Removed,
                    format!("{title}: its row has the code {code} now"),
                );
                changes.ask_for_typo(old, entry);
            } else {
                changes.add(Kind::Removed, before.title(old));
            }
        }
        for entry in new {
            changes.add(Kind::Added, after.title(entry));
            changes.ask_for_mojibake(entry, entry.values.values());
        }
        changes
    }

    /// These changes and more.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.changes.extend(more.changes);
        self.questions.extend(more.questions);
        self
    }

    /// What the changes ask of the next version together; `None` where nothing changed.
    #[must_use]
    pub fn release(&self) -> Option<Release> {
        self.changes.iter().map(|(kind, _)| kind.release()).max()
    }

    /// A method that is new or gone is one line, not one for each code.
    fn compare_methods(&mut self, before: &Codes, after: &Codes) {
        for (kind, codes, others) in [(Kind::Added, after, before), (Kind::Removed, before, after)]
        {
            for method in &codes.methods {
                if !others.methods.contains(method) {
                    self.add(kind, format!("`{}::{method}`", codes.enumeration));
                }
            }
        }
    }

    /// Compares two entries with the same code.
    fn compare(&mut self, before: &Codes, old: &Entry, after: &Codes, new: &Entry) {
        if old.variant != new.variant {
            let change = format!("{} is {} now", before.title(old), after.path(new));
            self.add(Kind::Breaking, change);
        }
        let mut kind = Kind::Reworded;
        let mut changes = Vec::new();
        let mut texts = Vec::new();
        for (method, value) in &new.values {
            match old.values.get(method) {
                Some(old) if old != value => {
                    let (of, change) = match value.as_str() {
                        "true" => (Kind::Flagged, format!("joins `{method}`")),
                        "false" => (Kind::Flagged, format!("leaves `{method}`")),
                        _ => (Kind::Reworded, format!("{old:?} is {value:?} now")),
                    };
                    kind = if of == Kind::Flagged { of } else { kind };
                    changes.push(change);
                    texts.push(value);
                }
                _ => {}
            }
        }
        if !changes.is_empty() {
            let change = format!("{}: {}", before.title(old), changes.join(", "));
            self.add(kind, change);
        }
        self.ask_for_mojibake(new, texts);
    }

    fn add(&mut self, kind: Kind, change: String) {
        self.changes.push((kind, change));
    }

    fn ask_for_typo(&mut self, old: &Entry, new: &Entry) {
        self.questions
            .push(format!("is {} a typo for {}?", new.code, old.code));
    }

    fn ask_for_mojibake<'t>(&mut self, entry: &Entry, texts: impl IntoIterator<Item = &'t String>) {
        let words = texts.into_iter().flat_map(|text| text.split_whitespace());
        for word in words.filter(|word| is_mojibake(word)) {
            let code = &entry.code;
            self.questions.push(format!(
                "is `{word}`, of {code}, read in the wrong encoding? a page is UTF-8"
            ));
        }
    }
}

/// The code that has the words of one that is gone, beside its own: the two rows are one code now.
fn joined<'c>(gone: &Entry, before: &Codes, after: &'c Codes) -> Option<&'c Entry> {
    after.entries.iter().find(|entry| {
        let old = before.get(&entry.code);
        old.is_some_and(|old| old.values != entry.values && entry.has_words_of(gone))
    })
}

/// As sections of a changelog, and what to look at on the page.
impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for section in ["Added", "Changed", "Removed"] {
            let is_here = |(kind, _): &&(Kind, String)| kind.section() == section;
            let mut changes = self.changes.iter().filter(is_here).peekable();
            if changes.peek().is_some() {
                writeln!(f, "### {section}\n")?;
                for (kind, change) in changes {
                    let breaking = if *kind == Kind::Breaking {
                        "**Breaking:** "
                    } else {
                        ""
                    };
                    writeln!(f, "- {breaking}{change}")?;
                }
                writeln!(f)?;
            }
        }
        for question in &self.questions {
            writeln!(f, "look at the page: {question}\n")?;
        }
        Ok(())
    }
}

impl Entry {
    /// Whether this code, which is gone, came back as one that is new.
    fn is_renumbered(&self, new: &Self) -> bool {
        self.variant == new.variant || self.values == new.values
    }

    /// Whether each text of the other is part of that of this.
    fn has_words_of(&self, other: &Self) -> bool {
        let mut values = other.values.iter();
        values.all(|(method, value)| {
            self.values
                .get(method)
                .is_some_and(|own| own.contains(value))
        })
    }
}

impl Kind {
    fn release(self) -> Release {
        match self {
            Self::Added | Self::Flagged => Release::Minor,
            Self::Reworded => Release::Patch,
            Self::Breaking | Self::Removed => Release::Major,
        }
    }

    fn section(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Reworded | Self::Flagged | Self::Breaking => "Changed",
            Self::Removed => "Removed",
        }
    }
}

impl Release {
    /// The version after this release of another version; `None` if that is not three numbers. As long as a version
    /// begins with `0.`, a major change counts up its second number, and every other its third.
    #[must_use]
    pub fn after(self, version: &str) -> Option<String> {
        let numbers: Result<Vec<u64>, _> = version.split('.').map(str::parse).collect();
        let [major, minor, patch] = numbers.ok()?.try_into().ok()?;
        Some(match (major, self) {
            (0, Self::Major) => format!("0.{}.0", minor + 1),
            (0, _) | (_, Self::Patch) => format!("{major}.{minor}.{}", patch + 1),
            (_, Self::Minor) => format!("{major}.{}.0", minor + 1),
            (_, Self::Major) => format!("{}.0.0", major + 1),
        })
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

/// Whether a word looks like UTF-8 that was read as Windows-1252: the first byte of a character is a letter with an accent
/// there, and what follows is a sign. Also where a byte could not be read at all.
fn is_mojibake(word: &str) -> bool {
    let followers = word.chars().skip(1);
    let mut pairs = word.chars().zip(followers);
    word.contains('\u{fffd}')
        || pairs.any(|(first, next)| {
            ('Â'..='ô').contains(&first) && !next.is_ascii() && !next.is_alphabetic()
        })
}
