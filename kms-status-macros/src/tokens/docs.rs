//! Doc comments. No text of the page becomes markup, a link or code in them: rustdoc shows it letter for letter.

use proc_macro2::TokenStream;
use quote::{ToTokens, quote};

use crate::{status_code::StatusCode, statuses::Status};

/// Doc comments, one a line.
pub(super) struct Docs(Vec<String>);

impl Docs {
    pub(super) fn of(mut lines: Vec<String>) -> Self {
        for line in lines.iter_mut().filter(|line| !line.is_empty()) {
            line.insert(0, ' ');
        }
        Self(lines)
    }
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let lines = &self.0;
        tokens.extend(quote! { #(#[doc = #lines])* });
    }
}

/// The texts of a status as Markdown.
pub(super) struct Markdown {
    code: StatusCode,
    reason_phrase: String,
    description: String,
}

impl Markdown {
    pub(super) fn of(status: &Status) -> Self {
        Self {
            code: status.code,
            reason_phrase: escape(&status.reason_phrase),
            description: escape(&status.description),
        }
    }
}

/// The docs of a variant: code and phrase, then the description.
pub(super) fn variant(status: &Markdown, follows_own_docs: bool) -> Docs {
    let Markdown {
        code,
        reason_phrase,
        description,
    } = status;
    let mut docs = Vec::new();
    if follows_own_docs {
        docs.push(String::new());
    }
    docs.push(format!("{code} {reason_phrase}").trim_end().to_owned());
    if !description.is_empty() {
        docs.extend([String::new(), description.clone()]);
    }
    Docs::of(docs)
}

/// The docs of the enum: the table of all statuses.
pub(super) fn table(statuses: &[Markdown], follows_own_docs: bool) -> Docs {
    let mut docs = Vec::new();
    if follows_own_docs {
        docs.push(String::new());
    }
    docs.push("| Status code | Reason phrase | Description |".to_owned());
    docs.push("| --- | --- | --- |".to_owned());
    docs.extend(statuses.iter().map(|status| {
        let Markdown {
            code,
            reason_phrase,
            description,
        } = status;
        format!("| {code} | {reason_phrase} | {description} |")
    }));
    Docs::of(docs)
}

/// Text as Markdown that rustdoc shows as the text itself. Only what could be markup is escaped, so that the source
/// stays readable.
pub(super) fn escape(text: &str) -> String {
    let mut markdown = String::with_capacity(text.len());
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
        if character == '|' {
            // A table looks for this one before it looks at backslashes.
            markdown.push_str("&#124;");
        } else {
            if is_markup {
                markdown.push('\\');
            }
            markdown.push(character);
        }
        at_number &= character.is_ascii_digit();
        before = Some(character);
    }
    markdown
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
