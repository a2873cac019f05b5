//! Doc comments. No text of the page becomes markup, a link or code in them: rustdoc shows it letter for letter.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, quote};
use syn::Path;

use super::Names;
use crate::statuses::Status;

/// One doc comment a line.
pub(super) fn lines(lines: impl IntoIterator<Item = String>) -> TokenStream {
    lines
        .into_iter()
        .map(|line| {
            let line = if line.is_empty() {
                line
            } else {
                format!(" {line}")
            };
            quote! { #[doc = #line] }
        })
        .collect()
}

/// The docs of a variant: code and phrase, then the description.
pub(super) fn variant(status: &Status, follows_own_docs: bool) -> TokenStream {
    let mut docs = Vec::new();
    if follows_own_docs {
        docs.push(String::new());
    }
    let phrase = escape(&status.reason_phrase);
    docs.push(format!("{} {phrase}", status.code).trim_end().to_owned());
    if !status.description.is_empty() {
        docs.extend([String::new(), escape(&status.description)]);
    }
    lines(docs)
}

/// The docs of the enum: the table of all statuses.
pub(super) fn table(statuses: &[Status], follows_own_docs: bool) -> TokenStream {
    let mut docs = Vec::new();
    if follows_own_docs {
        docs.push(String::new());
    }
    docs.push("| Status code | Reason phrase | Description |".to_owned());
    docs.push("| --- | --- | --- |".to_owned());
    docs.extend(statuses.iter().map(|status| {
        let phrase = escape(&status.reason_phrase);
        let description = escape(&status.description);
        format!("| {} | {phrase} | {description} |", status.code)
    }));
    lines(docs)
}

/// Text as Markdown that rustdoc shows as the text itself. Only what could be markup is escaped, so that the source
/// stays readable.
pub(super) fn escape(text: &str) -> String {
    let mut markdown = String::new();
    let mut before = None;
    let mut characters = text.chars().peekable();
    let mut at_number = true;
    while let Some(character) = characters.next() {
        let after = characters.peek().copied();
        let is_markup = match character {
            '\\' | '`' | '*' | '[' | ']' | '<' | '>' | '&' | '~' | '"' | '\'' | '$' | '{' | '}' => {
                true
            }
            // Within a word it emphasizes nothing.
            '_' => {
                !(before.is_some_and(char::is_alphanumeric)
                    && after.is_some_and(char::is_alphanumeric))
            }
            // At the start of a line, a heading, a list or a rule.
            '#' | '+' | '=' => before.is_none(),
            // Smart punctuation makes dashes and ellipses of these.
            '-' => before.is_none() || before == Some('-') || after == Some('-'),
            '.' => at_number && before.is_some() || before == Some('.') || after == Some('.'),
            ')' => at_number && before.is_some(),
            // The lint for bare URLs would have them made links.
            ':' => after == Some('/'),
            _ => false,
        };
        match character {
            // A table looks for this one before it looks at backslashes.
            '|' => markdown.push_str("&#124;"),
            _ if is_markup => markdown.extend(['\\', character]),
            _ => markdown.push(character),
        }
        at_number &= character.is_ascii_digit();
        before = Some(character);
    }
    markdown
}

/// The code that IANA's registry keeps unused: no page is likely to list it.
const UNUSED: [u16; 1] = [418];

/// Examples for the generated items, where the user named the module that the enum is imported from.
pub(super) struct Examples {
    import: Option<Import>,
}

struct Import {
    module: String,
    status: Ident,
    unknown: Ident,
    parse_error: Ident,
    variant: Ident,
    code: u16,
    /// A code that the page does not list.
    unlisted: u16,
}

impl Examples {
    pub(super) fn new(module: Option<&Path>, names: &Names<'_>, statuses: &[Status]) -> Self {
        let import = module.and_then(|module| {
            let is_listed = |code: u16| statuses.iter().any(|status| status.code.as_u16() == code);
            let sample = statuses.iter().find(|status| status.code.as_u16() == 404);
            let sample = sample.or(statuses.first())?;
            Some(Import {
                module: module.to_token_stream().to_string().replace(' ', ""),
                status: names.status.clone(),
                unknown: names.unknown.clone(),
                parse_error: names.parse_error.clone(),
                variant: sample.name.clone(),
                code: sample.code.as_u16(),
                unlisted: UNUSED
                    .into_iter()
                    .chain(0..=999)
                    .find(|code| !is_listed(*code))?,
            })
        });
        Self { import }
    }

    /// A section with an example, in which these words stand for names: `STATUS`, `UNKNOWN` and `PARSE_ERROR` for the
    /// types, `VARIANT` and `CODE` for a status, `UNLISTED` for a code that the page does not list.
    pub(super) fn section(&self, imported: &[&str], example: &[&str]) -> Vec<String> {
        let Some(import) = &self.import else {
            return Vec::new();
        };
        let imported = match imported {
            [one] => (*one).to_owned(),
            more => format!("{{{}}}", more.join(", ")),
        };
        let fill = |line: &str| {
            line.replace("STATUS", &import.status.to_string())
                .replace("UNKNOWN", &import.unknown.to_string())
                .replace("PARSE_ERROR", &import.parse_error.to_string())
                .replace("VARIANT", &import.variant.to_string())
                .replace("UNLISTED", &import.unlisted.to_string())
                .replace("CODE", &import.code.to_string())
        };
        let opening = ["", "# Examples", "", "```"].map(str::to_owned);
        let import = fill(&format!("use {}::{imported};", import.module));
        let example = example.iter().map(|line| fill(line));
        opening
            .into_iter()
            .chain([import, String::new()])
            .chain(example)
            .chain(["```".to_owned()])
            .collect()
    }

    /// Whether the code of the example is of the class that starts at `first`; likewise the unlisted code.
    pub(super) fn classes(&self, first: u16) -> (bool, bool) {
        let is_in = |code: u16| (first..first + 100).contains(&code);
        self.import.as_ref().map_or((false, false), |import| {
            (is_in(import.code), is_in(import.unlisted))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn only_what_could_be_markup_is_escaped() {
        for (text, markdown) in [
            (
                "The request is wrong, or cannot be fulfilled.",
                "The request is wrong, or cannot be fulfilled.",
            ),
            (
                "project_id is 2 - 3 characters (or more)",
                "project_id is 2 - 3 characters (or more)",
            ),
            ("_id_", r"\_id\_"),
            (
                "*x* `x` [x](y) <b> &amp; ~~x~~",
                r"\*x\* \`x\` \[x\](y) \<b\> \&amp; \~\~x\~\~",
            ),
            ("# x", r"\# x"),
            ("C#", "C#"),
            ("- x", r"\- x"),
            ("1. x", r"1\. x"),
            ("12) x", r"12\) x"),
            ("a 1. x", "a 1. x"),
            ("a | b", "a &#124; b"),
            ("wait...", r"wait\.\.\."),
            ("a -- b", r"a \-\- b"),
            ("it's \"it\"", "it\\'s \\\"it\\\""),
            ("see https://example.com", r"see https\://example.com"),
            (r"C:\x", r"C:\\x"),
        ] {
            assert_eq!(escape(text), markdown, "{text:?}");
        }
    }
}
