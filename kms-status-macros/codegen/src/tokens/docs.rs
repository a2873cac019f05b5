//! Doc comments. No text of the page becomes markup, a link or code in them.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{LitStr, ext::IdentExt as _};

use super::target::Target;
use crate::{arguments::FlagArgument, codes::Variant, kind::Kind};

/// The docs of the enum, below those of its author: its methods, flags first, and a table of all codes.
pub(super) fn of_enum(target: &Target<'_>) -> TokenStream {
    if target.codes.variants.is_empty() {
        return TokenStream::new();
    }
    let link = |method: &Ident| format!("[`{0}`](Self::{0})", method.unraw());
    let flags = target.codes.flags.iter();
    let flags: Vec<String> = flags.map(|flag| link(&flag.name)).collect();
    let getters = target.getters().into_iter();
    let getters: Vec<String> = getters.map(|getter| link(&getter.name)).collect();
    let mut lines = Vec::new();
    for (title, methods) in [("Flags", flags), ("Columns of the page", getters)] {
        if !methods.is_empty() {
            lines.extend([format!("{title}: {}.", methods.join(", ")), String::new()]);
        }
    }
    lines.extend(table_of_codes(target));
    doc_comment(&lines.join("\n"))
}

/// A Markdown table with a row for each code. The code is a link to its variant. Empty columns are left out.
fn table_of_codes(target: &Target<'_>) -> Vec<String> {
    let (noun, label) = match target.kind {
        Kind::StatusCodes => ("Status code", "Reason phrase"),
        Kind::ErrorCodes => ("Error code", "Name"),
    };
    let has_message = target
        .codes
        .columns
        .texts
        .iter()
        .any(|text| text == "message");
    let (heading, text) = match target.kind {
        Kind::ErrorCodes if has_message => ("Message", "message"),
        _ => ("Description", "description"),
    };
    let cells = |cell: &dyn Fn(&Variant) -> String| -> Vec<String> {
        target.codes.variants.iter().map(cell).collect()
    };
    let mut table = vec![
        (noun, cells(&link_to_variant)),
        (label, cells(&|variant| escape(&variant.label))),
        ("Status codes", cells(&statuses_cell)),
        (
            heading,
            cells(&|variant| escape(target.text(variant, text))),
        ),
    ];
    table.retain(|(_, cells)| cells.iter().any(|cell| !cell.is_empty()));
    let mut lines = vec![
        table_row(table.iter().map(|(heading, _)| *heading)),
        table_row(table.iter().map(|_| "---")),
    ];
    for index in 0..target.codes.variants.len() {
        lines.push(table_row(
            table.iter().map(|(_, cells)| cells[index].as_str()),
        ));
    }
    lines
}

fn statuses_cell(variant: &Variant) -> String {
    let statuses: Vec<String> = variant.statuses.iter().map(ToString::to_string).collect();
    statuses.join(", ")
}

/// The code as a link to its variant.
fn link_to_variant(variant: &Variant) -> String {
    let code = escape(&variant.code.to_string());
    format!("[{code}](Self::{})", variant.name.unraw())
}

/// A row of a Markdown table. Markdown splits the row at each `|` before it reads backslashes.
fn table_row<'c>(cells: impl Iterator<Item = &'c str>) -> String {
    let mut row = "|".to_owned();
    for cell in cells {
        row.extend([" ", &cell.replace('|', "&#124;"), " |"]);
    }
    row
}

/// The docs of a variant: all texts of the page about its code, and its flags.
pub(super) fn of_variant(target: &Target<'_>, variant: &Variant) -> TokenStream {
    let message = target.text(variant, "message");
    let brief = match target.kind {
        Kind::StatusCodes => "",
        Kind::ErrorCodes if message.is_empty() => target.text(variant, "description"),
        Kind::ErrorCodes => message,
    };
    let mut paragraphs = vec![escape(&code_and_text(variant, brief))];
    if !variant.statuses.is_empty() {
        let plural = if variant.statuses.len() > 1 { "s" } else { "" };
        paragraphs.push(format!("Status code{plural}: {}", statuses_cell(variant)));
    }
    for (column, text) in target.codes.columns.texts.iter().zip(&variant.texts) {
        let column = column.unraw().to_string();
        match (target.kind, column.as_str()) {
            _ if text.is_empty() => {}
            (Kind::ErrorCodes, "message") => {}
            (_, "description") if text == brief => {}
            (_, "description") => paragraphs.push(escape(text)),
            _ => paragraphs.push(escape(&format!("{}: {text}", title(&column)))),
        }
    }
    let flags = target.codes.flags.iter().zip(&variant.flags);
    let flags = flags.filter(|(_, is_true)| **is_true);
    let flags: Vec<String> = flags
        .map(|(flag, _)| format!("[`{0}`](Self::{0})", flag.name.unraw()))
        .collect();
    if !flags.is_empty() {
        paragraphs.push(format!("Flags: {}", flags.join(", ")));
    }
    doc_comment(&paragraphs.join("\n\n"))
}

/// A doc comment with the lines of a text.
fn doc_comment(text: &str) -> TokenStream {
    let lines = text.lines().map(|line| match line {
        "" => String::new(),
        line => format!(" {line}"),
    });
    quote! { #(#[doc = #lines])* }
}

/// The code, its name or reason phrase, and a text.
pub(super) fn code_and_text(variant: &Variant, text: &str) -> String {
    let mut line = variant.code.to_string();
    for (separator, text) in [(" ", variant.label.as_str()), (": ", text)] {
        if !text.is_empty() {
            line.extend([separator, text]);
        }
    }
    line
}

/// `exit_status` as `Exit status`.
fn title(name: &str) -> String {
    let mut title = name.replace('_', " ");
    if let Some(first) = title.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    title
}

/// The docs of the method for a column of text.
pub(super) fn of_text(kind: Kind, column: &Ident) -> String {
    let name = column.unraw().to_string();
    let text = match (kind, name.as_str()) {
        (Kind::StatusCodes, "description") => "the page's description of the status",
        (Kind::ErrorCodes, "message") => "the message",
        (Kind::ErrorCodes, "description") => "the page's description of the error",
        (Kind::ErrorCodes, "solution") => "the page's solution for the error",
        _ => &format!("the page's `{name}`"),
    };
    format!(" Returns {text}, or `\"\"`.")
}

/// The docs of the enum's method for a flag.
pub(super) fn of_flag(flag: &FlagArgument, variants: &[&Variant]) -> TokenStream {
    let own = own_docs(flag);
    let quoted = |text: &LitStr| format!("\"{}\"", escape(&text.value()));
    let conditions = flag.conditions.iter().map(|condition| {
        let texts: Vec<String> = condition.texts.iter().map(quoted).collect();
        let column = quoted(&condition.column);
        format!("whose {column} on the page is {}", texts.join(" or "))
    });
    let conditions: Vec<String> = conditions.collect();
    let links = variants.iter().map(|variant| link_to_variant(variant));
    let links: Vec<String> = links.collect();
    let group = format!(
        " Returns true for each code {}: {}.",
        conditions.join(", or "),
        links.join(", ")
    );
    quote! {
        #own
        #[doc = #group]
    }
}

/// The docs of the `Any` type's method for a flag.
pub(super) fn of_flag_of_any(flag: &FlagArgument, enumeration: &Ident) -> TokenStream {
    let own = own_docs(flag);
    let (name, enumeration) = (flag.name.unraw(), enumeration.unraw());
    let method = format!("[`{enumeration}::{name}`]({enumeration}::{name})");
    let same = format!(
        " Does the same as {method}, and returns `false` for a code that the page does not list."
    );
    quote! { #own #[doc = #same] }
}

/// The user's own first paragraph about a flag.
fn own_docs(flag: &FlagArgument) -> Option<TokenStream> {
    let docs = format!(" {}", flag.docs.as_ref()?);
    Some(quote! { #[doc = #docs] #[doc = ""] })
}

/// The docs of the `Any` type.
pub(super) fn of_any(target: &Target<'_>) -> TokenStream {
    let (noun, name, any) = (target.kind.noun(), &target.name, &target.any);
    let (unlisted, field) = match target.kind {
        Kind::StatusCodes => (
            "a text is `\"\"` and a flag is `false`. `as_u16`, `is_server_error` and the like go by the number.",
            "status",
        ),
        Kind::ErrorCodes => (
            "a text is `\"\"`, a list of statuses is `[]` and a flag is `false`. `as_str` returns the code itself, up to 63 bytes.",
            "code",
        ),
    };
    let docs = format!(
        "Any {noun} that the service may send, whether the page lists it or not.

Use this type in your error type, and wherever you store or deserialize a code: it keeps a code that the page does not list.
For a listed code, [`listed`](Self::listed) returns the [`{name}`].

It has every method of [`{name}`] that takes `self`.
For a code that the page does not list, {unlisted}

```text
#[derive(Debug)]
pub struct ServiceError {{
    pub {field}: {any},
    /// The server's own message.
    pub message: String,
}}

impl std::fmt::Display for ServiceError {{
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {{
        write!(f, \"{{}}: {{}}\", self.{field}, self.message)
    }}
}}

impl std::error::Error for ServiceError {{}}
```"
    );
    doc_comment(&docs)
}

/// Whether rustdoc takes the text of a cell as an alias of the item with this name.
pub(super) fn is_alias(text: &str, name: &Ident) -> bool {
    !text.is_empty() && !text.contains(['"', '\'']) && name.unraw() != text
}

/// A line of Markdown that shows this text. Only markup is escaped, so that the source stays readable. Quotes, dashes
/// and dots that rustdoc's smart punctuation would replace are markup, too.
fn escape(text: &str) -> String {
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
            // Smart punctuation replaces the quotes, and dashes and dots side by side.
            '`' | '*' | '[' | ']' | '~' | '\'' | '"' => true,
            // Punctuation may follow the end of the text.
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
                    || (before == Some('-') || after == Some('-'))
            }
            '.' | ')' if is_number && !is_first && is_last_of_word => true,
            '.' => before == Some('.') || after == Some('.'),
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
    use proc_macro2::Span;

    use super::{Ident, escape, is_alias};

    #[test]
    fn an_alias_is_a_text_that_rustdoc_accepts() {
        let name = Ident::new("E1", Span::call_site());
        let raw_name = Ident::new_raw("E1", Span::call_site());
        for (text, name, expected) in [
            ("E.1", &name, true),
            ("E1", &name, false),
            ("E1", &raw_name, false),
            ("it's", &name, false),
            ("", &name, false),
        ] {
            assert_eq!(is_alias(text, name), expected, "{text:?}");
        }
    }

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
            assert_eq!(escape(text), markdown, "{text:?}");
        }
    }
}
