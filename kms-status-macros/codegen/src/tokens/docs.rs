//! Doc comments. No text of the page becomes markup, a link or code in them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{LitStr, ext::IdentExt as _};

use super::target::Enum;
use crate::{arguments::FlagArgument, codes::Variant, kind::Kind};

/// The docs of a variant.
pub(super) fn paragraphs(paragraphs: &[String]) -> TokenStream {
    let mut docs = TokenStream::new();
    for (index, paragraph) in paragraphs.iter().enumerate() {
        if index > 0 {
            docs.extend(quote! { #[doc = ""] });
        }
        let [shown, plain] =
            [true, false].map(|rustdoc| format!(" {}", escape(paragraph, rustdoc)));
        docs.extend(if shown == plain {
            quote! { #[doc = #shown] }
        } else {
            // A derive such as `clap::ValueEnum` shows the docs too, and no backslashes that rustdoc alone needs.
            quote! { #[cfg_attr(doc, doc = #shown)] #[cfg_attr(not(doc), doc = #plain)] }
        });
    }
    docs
}

/// The table of all codes, each a link to its variant, without the columns that say nothing.
pub(super) fn table(target: &Enum<'_>) -> TokenStream {
    let variants = &target.codes.variants;
    if variants.is_empty() {
        return TokenStream::new();
    }
    let heading = match target.kind {
        Kind::StatusCodes => "Status code",
        Kind::ErrorCodes => "Error code",
    };
    let labels = |variant: &Variant| escape(&variant.label, true);
    let text = |name| move |variant: &Variant| escape(target.text(variant, name), true);
    let columns: Vec<(&str, Vec<String>)> = match target.kind {
        Kind::StatusCodes => vec![
            ("Reason phrase", variants.iter().map(labels).collect()),
            (
                "Description",
                variants.iter().map(text("description")).collect(),
            ),
        ],
        Kind::ErrorCodes => vec![
            ("Name", variants.iter().map(labels).collect()),
            ("Status codes", variants.iter().map(statuses).collect()),
            ("Message", variants.iter().map(text("message")).collect()),
        ],
    };
    let codes = variants.iter().map(link).collect();
    let mut table: Vec<(&str, Vec<String>)> = vec![(heading, codes)];
    for (heading, cells) in columns {
        if cells.iter().any(|cell| !cell.is_empty()) {
            table.push((heading, cells));
        }
    }
    let mut lines = vec![
        row(table.iter().map(|(heading, _)| *heading)),
        row(table.iter().map(|_| "---")),
    ];
    for index in 0..variants.len() {
        lines.push(row(table.iter().map(|(_, cells)| cells[index].as_str())));
    }
    quote! { #(#[doc = #lines])* }
}

/// A row of a Markdown table, which looks for `|` before it looks at backslashes.
fn row<'c>(cells: impl Iterator<Item = &'c str>) -> String {
    let mut row = " |".to_owned();
    for cell in cells {
        row.extend([" ", &cell.replace('|', "&#124;"), " |"]);
    }
    row
}

/// The code as a link to its variant.
fn link(variant: &Variant) -> String {
    let name = variant.name.unraw();
    format!(
        "[{}](Self::{name})",
        escape(&variant.code.to_string(), true)
    )
}

/// The docs of a flag's method.
pub(super) fn flag(flag: &FlagArgument, variants: &[&Variant]) -> TokenStream {
    let own = flag.docs.as_ref().map(|docs| {
        let docs = format!(" {docs}");
        quote! { #[doc = #docs] #[doc = ""] }
    });
    let quoted = |text: &LitStr| format!("\"{}\"", escape(&text.value(), true));
    let conditions = flag.conditions.iter().map(|condition| {
        let texts: Vec<String> = condition.texts.iter().map(quoted).collect();
        format!(
            "{} on the page is {}",
            quoted(&condition.column),
            texts.join(" or ")
        )
    });
    let conditions: Vec<String> = conditions.collect();
    let links: Vec<String> = variants.iter().map(|variant| link(variant)).collect();
    let group = format!(
        " True where {}: {}.",
        conditions.join(", or "),
        links.join(", ")
    );
    quote! {
        #own
        #[doc = #group]
    }
}

pub(super) fn statuses(variant: &Variant) -> String {
    let statuses: Vec<String> = variant.statuses.iter().map(ToString::to_string).collect();
    statuses.join(", ")
}

/// Whether rustdoc takes the text of a cell as an alias of the item with this name.
pub(super) fn is_alias(text: &str, name: &Ident) -> bool {
    !text.contains(['"', '\'']) && name != text
}

/// A line of Markdown that shows this text. Only what would be markup is escaped, so that the source stays readable:
/// for `rustdoc` the quotes, dashes and ellipses that its smart punctuation would replace, too.
fn escape(text: &str, rustdoc: bool) -> String {
    let mut markdown = String::with_capacity(text.len());
    let mut before = None;
    let mut is_number = true;
    let is_word = |letter: Option<char>| letter.is_some_and(char::is_alphanumeric);
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let after = characters.peek().copied();
        let is_first = before.is_none();
        let is_last_of_word = after.is_none_or(char::is_whitespace);
        let is_markup = match character {
            '`' | '*' | '[' | ']' | '~' => true,
            // At the end, what follows the text can be punctuation.
            '\\' => after.is_none_or(|after| after.is_ascii_punctuation()),
            // A tag, a comment, or an address that would be made a link.
            '<' => after.is_some_and(|after| !after.is_whitespace()),
            '&' => is_word(after) || after == Some('#'),
            // Within a word it emphasizes nothing.
            '_' => !(is_word(before) && is_word(after)),
            // At the start of a line, a quote, a heading, a list or a rule.
            '>' | '#' => is_first,
            '+' => is_first && is_last_of_word,
            '-' => {
                is_first && (is_last_of_word || after == Some('-'))
                    || rustdoc && (before == Some('-') || after == Some('-'))
            }
            '.' | ')' if is_number && !is_first && is_last_of_word => true,
            '.' => rustdoc && (before == Some('.') || after == Some('.')),
            '\'' | '"' => rustdoc,
            // A bare URL, which would be made a link.
            ':' => after == Some('/'),
            _ => false,
        };
        if is_markup {
            markdown.push('\\');
        }
        markdown.push(character);
        is_number &= character.is_ascii_digit();
        before = Some(character);
    }
    markdown
}

#[cfg(test)]
mod tests {
    use super::escape;

    #[test]
    fn only_what_would_be_markup_is_escaped() {
        for (text, markdown) in [
            (
                "key_id: > 1 & < 4 (or 2 - 3)",
                "key_id: > 1 & < 4 (or 2 - 3)",
            ),
            ("_id_", r"\_id\_"),
            ("*x* `x` [x](y)", r"\*x\* \`x\` \[x\](y)"),
            ("<b> &amp; ~~x~~", r"\<b> \&amp; \~\~x\~\~"),
            ("<{}@1>", r"\<{}@1>"),
            ("# x", r"\# x"),
            ("C#", "C#"),
            ("- x", r"\- x"),
            ("-1", "-1"),
            ("+ x", r"\+ x"),
            ("+1 + 2", "+1 + 2"),
            ("1. x", r"1\. x"),
            ("1.5 x", "1.5 x"),
            ("12) x", r"12\) x"),
            ("a | b", "a | b"),
            ("wait...", r"wait\.\.\."),
            ("a -- b", r"a \-\- b"),
            ("it's \"it\"", r#"it\'s \"it\""#),
            ("see https://example.com", r"see https\://example.com"),
            (r"C:\x \* \", r"C:\x \\\* \\"),
        ] {
            assert_eq!(escape(text, true), markdown, "{text:?}");
        }
        assert_eq!(escape("it's -- *x*...", false), r"it's -- \*x\*...");
    }
}
