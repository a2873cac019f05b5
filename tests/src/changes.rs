//! The changes between two versions of an enum of codes, and the release that they need.

use std::fmt;

use crate::codes::{Code, Codes, Value};

/// The changes from one version to another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    changes: Vec<Change>,
    /// Questions about changes that look like mistakes on the page.
    questions: Vec<String>,
}

/// A line of the changelog.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Change {
    kind: Kind,
    subjects: Vec<Subject>,
    /// The change to each subject; empty if the section says it all.
    text: String,
}

/// A code or a method.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Subject {
    /// `404 (KmsStatus::NotFound)`.
    name: String,
    /// `404 Not Found (KmsStatus::NotFound)`: the name with the phrase or message of the code.
    title: String,
}

/// The kind of a change, ordered by the release that the change needs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Kind {
    Reworded,
    /// A flag or the statuses of a code changed. Clients use these to decide what to do.
    Redirected,
    Added,
    Breaking,
    Removed,
}

/// The kind of a release, as in Semantic Versioning.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Release {
    /// Only words changed.
    Patch,
    /// Something was added, or clients will treat a code differently.
    Minor,
    /// Something that others use was removed or renamed.
    Major,
}

impl Changes {
    /// Compares two versions of one enum; the order of the codes does not matter.
    #[must_use]
    pub fn between(before: &Codes, after: &Codes) -> Self {
        let mut changes = Self::default();
        changes.compare_methods(before, after);
        let [before, after] = [
            with_methods_of(before, after),
            with_methods_of(after, before),
        ];
        let is_new = |code: &&Code| before.get(&code.code).is_none();
        let mut added: Vec<&Code> = after.codes.iter().filter(is_new).collect();
        let mut gone = 0;
        let mut moved = Vec::new();
        for old in &before.codes {
            if let Some(new) = after.get(&old.code) {
                if let Some(other) = exchanged(old, &before, &after) {
                    moved.push(old.code.as_str());
                    let text = format!("its row is the old row of {}", other.code);
                    changes.add(Kind::Breaking, before.subject(old), text);
                } else {
                    changes.compare(&before, old, &after, new);
                }
            } else if let Some(index) = added.iter().position(|new| is_renumbered(old, new)) {
                let new = added.remove(index);
                let text = format!("the code is {} now", after.subject(new).name);
                changes.add(Kind::Breaking, before.subject(old), text);
                changes.ask_for_typo(old, new);
            } else if let Some(new) = joined(old, &before, &after) {
                let text = format!("its row has the code {} now", new.code);
                changes.add(Kind::Removed, before.subject(old), text);
                changes.ask_for_typo(old, new);
            } else {
                changes.add(Kind::Removed, before.subject(old), String::new());
                gone += 1;
            }
        }
        if !moved.is_empty() {
            let codes = list(&moved);
            changes.ask(format!("were the rows of {codes} swapped on purpose?"));
        }
        if gone > 0 {
            let (name, count) = (&before.name, before.codes.len());
            let verb = if gone == 1 { "is" } else { "are" };
            changes.ask(format!(
                "is it whole? {gone} of the {count} codes of `{name}` {verb} gone"
            ));
        }
        changes.ask_for_flags(&before, &after, &moved);
        for new in added {
            changes.add(Kind::Added, after.subject(new), after.details(new));
            changes.ask_for_mojibake(new.values.values());
        }
        changes
    }

    /// These changes and more.
    #[must_use]
    pub fn and(mut self, more: Self) -> Self {
        self.changes.extend(more.changes);
        more.questions
            .into_iter()
            .for_each(|question| self.ask(question));
        self
    }

    /// The release that is needed for all changes together; `None` if nothing changed.
    #[must_use]
    pub fn release(&self) -> Option<Release> {
        self.changes
            .iter()
            .map(|change| change.kind.release())
            .max()
    }

    /// Reports each method that is new or gone. It is reported once, not for each code.
    fn compare_methods(&mut self, before: &Codes, after: &Codes) {
        for (kind, codes, others) in [(Kind::Added, after, before), (Kind::Removed, before, after)]
        {
            for method in codes
                .methods
                .iter()
                .filter(|method| !others.methods.contains(method))
            {
                let name = format!("`{}::{method}`", codes.name);
                let title = name.clone();
                self.add(kind, Subject { name, title }, String::new());
            }
        }
    }

    /// Compares two versions of one code.
    fn compare(&mut self, before: &Codes, old: &Code, after: &Codes, new: &Code) {
        let mut changes = Vec::new();
        if old.variant != new.variant {
            let text = format!("the variant is `{}::{}` now", after.name, new.variant);
            changes.push((Kind::Breaking, text));
        }
        let mut values = Vec::new();
        for method in &before.methods {
            let [was, is] = [old, new].map(|code| &code.values[method]);
            if was != is {
                let kind = match is {
                    Value::Text(_) => Kind::Reworded,
                    Value::Statuses(_) | Value::Flag(_) => Kind::Redirected,
                };
                changes.push((kind, format!("`{method}` changes from {was} to {is}")));
                values.push(is);
            }
        }
        if let Some(kind) = changes.iter().map(|(kind, _)| *kind).max() {
            let texts: Vec<String> = changes.into_iter().map(|(_, text)| text).collect();
            self.add(kind, before.subject(old), texts.join(", "));
        }
        self.ask_for_mojibake(values);
    }

    /// Adds a change. If an equal change is already there, adds the subject to its line.
    fn add(&mut self, kind: Kind, subject: Subject, text: String) {
        let mut changes = self.changes.iter_mut();
        let is_equal = |change: &&mut Change| {
            change.kind == kind && change.text == text && kind.section() == "Changed"
        };
        match changes.find(is_equal) {
            Some(change) => change.subjects.push(subject),
            None => self.changes.push(Change {
                kind,
                subjects: vec![subject],
                text,
            }),
        }
    }

    /// Adds a question, unless it is there already.
    fn ask(&mut self, question: String) {
        if !self.questions.contains(&question) {
            self.questions.push(question);
        }
    }

    /// Asks about each flag that was true for a code and is false now.
    fn ask_for_flags(&mut self, before: &Codes, after: &Codes, moved: &[&str]) {
        for method in &before.methods {
            let has_left = |code: &&Code| {
                let was = before.get(&code.code).map(|old| &old.values[method]);
                was == Some(&Value::Flag(true))
                    && code.values[method] == Value::Flag(false)
                    && !moved.contains(&code.code.as_str())
            };
            let left = after.codes.iter().filter(has_left);
            let codes: Vec<&str> = left.map(|code| code.code.as_str()).collect();
            if !codes.is_empty() {
                let codes = list(&codes);
                self.ask(format!(
                    "does the flag `{method}` need the new text of {codes}, too?"
                ));
            }
        }
    }

    fn ask_for_typo(&mut self, old: &Code, new: &Code) {
        self.ask(format!("is {} a typo for {}?", new.code, old.code));
    }

    fn ask_for_mojibake<'v>(&mut self, values: impl IntoIterator<Item = &'v Value>) {
        let texts = values.into_iter().filter_map(|value| match value {
            Value::Text(text) => Some(text),
            _ => None,
        });
        let words = texts.flat_map(|text| text.split_whitespace());
        for word in words.filter(|word| is_mojibake(word)) {
            self.ask(format!(
                "is `{word}` in the wrong encoding? a page must be UTF-8"
            ));
        }
    }
}

impl Codes {
    fn subject(&self, code: &Code) -> Subject {
        let text = |method: &&str| match code.values.get(*method) {
            Some(Value::Text(text)) if !text.is_empty() => Some(text),
            _ => None,
        };
        let path = format!("(`{}::{}`)", self.name, code.variant);
        let title = match (
            text(&"reason_phrase"),
            ["message", "name", "description"].iter().find_map(text),
        ) {
            (Some(phrase), _) => format!("{} {phrase}", code.code),
            (None, Some(text)) => format!("{}: {text}", code.code),
            (None, None) => code.code.clone(),
        };
        Subject {
            name: format!("{} {path}", code.code),
            title: format!("{title} {path}"),
        }
    }

    /// All that the page says about a code, except its title.
    fn details(&self, code: &Code) -> String {
        let title = self.subject(code).title;
        let details = self
            .methods
            .iter()
            .filter_map(|method| match &code.values[method] {
                Value::Text(text) if title.contains(text) => None,
                Value::Flag(false) => None,
                Value::Flag(true) => Some(format!("`{method}`")),
                value => Some(format!("`{method}` {value}")),
            });
        details.collect::<Vec<_>>().join(", ")
    }
}

/// `a, b and c`.
pub(crate) fn list(words: &[impl AsRef<str>]) -> String {
    let words: Vec<&str> = words.iter().map(AsRef::as_ref).collect();
    match words.as_slice() {
        [others @ .., before, last] => [others, &[&format!("{before} and {last}")]]
            .concat()
            .join(", "),
        words => words.concat(),
    }
}

/// The same codes, without the methods that the other version does not have.
fn with_methods_of(codes: &Codes, other: &Codes) -> Codes {
    let mut codes = codes.clone();
    codes
        .methods
        .retain(|method| other.methods.contains(method));
    for code in &mut codes.codes {
        code.values
            .retain(|method, _| other.methods.contains(method));
    }
    codes
}

/// Finds another code that gave its old row to this code and has a new row itself.
fn exchanged<'c>(code: &Code, before: &'c Codes, after: &Codes) -> Option<&'c Code> {
    let new = after.get(&code.code)?;
    let lost = |other: &&Code| {
        after
            .get(&other.code)
            .is_some_and(|new| new.values != other.values)
    };
    let has_row_of = |other: &&Code| new.values == other.values && new.values != code.values;
    before.codes.iter().filter(has_row_of).find(lost)
}

/// Finds a code that now also has the words of a code that is gone: their two rows have become one code.
fn joined<'c>(gone: &Code, before: &Codes, after: &'c Codes) -> Option<&'c Code> {
    after.codes.iter().find(|new| {
        let old = before.get(&new.code);
        old.is_some_and(|old| old.values != new.values && has_words_of(new, gone))
    })
}

/// Whether each value of the other code is a part of this code's value for the same method (equal, for a flag).
fn has_words_of(code: &Code, other: &Code) -> bool {
    other
        .values
        .iter()
        .all(|(method, value)| match (&code.values[method], value) {
            (Value::Text(text), Value::Text(part)) => text.contains(part),
            (Value::Statuses(statuses), Value::Statuses(part)) => {
                part.iter().all(|status| statuses.contains(status))
            }
            (own, value) => own == value,
        })
}

/// Whether a code that is gone is on the page under a code that is new.
fn is_renumbered(gone: &Code, new: &Code) -> bool {
    gone.variant == new.variant || gone.values == new.values
}

/// As sections of a changelog, and then the questions.
impl fmt::Display for Changes {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for section in ["Added", "Changed", "Removed"] {
            let is_here = |change: &&Change| change.kind.section() == section;
            let mut changes = self.changes.iter().filter(is_here).peekable();
            if changes.peek().is_some() {
                writeln!(f, "### {section}\n")?;
                for change in changes {
                    writeln!(f, "- {change}")?;
                }
                writeln!(f)?;
            }
        }
        for question in &self.questions {
            writeln!(f, "check the page: {question}\n")?;
        }
        Ok(())
    }
}

impl fmt::Display for Change {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.kind == Kind::Breaking {
            f.write_str("**Breaking:** ")?;
        }
        match self.subjects.as_slice() {
            [subject] => f.write_str(&subject.title)?,
            subjects => {
                let names: Vec<&str> = subjects.iter().map(|subject| &*subject.name).collect();
                f.write_str(&names.join(", "))?;
            }
        }
        if self.text.is_empty() {
            return Ok(());
        }
        write!(f, ": {}", self.text)
    }
}

impl Kind {
    fn release(self) -> Release {
        match self {
            Self::Reworded => Release::Patch,
            Self::Redirected | Self::Added => Release::Minor,
            Self::Breaking | Self::Removed => Release::Major,
        }
    }

    fn section(self) -> &'static str {
        match self {
            Self::Added => "Added",
            Self::Reworded | Self::Redirected | Self::Breaking => "Changed",
            Self::Removed => "Removed",
        }
    }
}

impl Release {
    /// The version that this release makes of `version`; `None` if `version` is not three numbers. As long as a version
    /// begins with `0.`, a major release increases the second number, and every other release the third.
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

/// Whether a word looks like UTF-8 that was read as Windows-1252. There, the first byte of a character becomes a letter with
/// an accent, and the next byte a sign. A word with a byte that could not be read at all counts, too.
fn is_mojibake(word: &str) -> bool {
    let followers = word.chars().skip(1);
    let mut pairs = word.chars().zip(followers);
    word.contains('\u{fffd}')
        || pairs.any(|(first, next)| {
            ('Â'..='ô').contains(&first) && !next.is_ascii() && !next.is_alphabetic()
        })
}
