//! What the author of a page sees as a tag, a comment or a script.

use super::begins_with;

pub(super) struct Tag {
    pub(super) name: String,
    pub(super) is_end: bool,
    pub(super) length: usize,
}

impl Tag {
    /// Reads a tag that has no `<` in it, nor quotes in an end tag.
    pub(super) fn read(html: &str) -> Option<Self> {
        let is_end = html.starts_with("</");
        let start = 1 + usize::from(is_end);
        let name = word(&html[start..]);
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let mut quote = None;
        for (index, character) in html.char_indices().skip(start) {
            match character {
                '<' => return None,
                '"' | '\'' if is_end => return None,
                '"' | '\'' if quote.is_none() => quote = Some(character),
                '>' if quote.is_none() => {
                    return Some(Self {
                        name: name.to_ascii_lowercase(),
                        is_end,
                        length: index + 1,
                    });
                }
                _ if quote == Some(character) => quote = None,
                _ => {}
            }
        }
        None
    }
}

/// The letters, digits and dashes at the start of a text.
fn word(text: &str) -> &str {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | ':' | '_' | '.');
    &text[..text.find(|c| !is_part(c)).unwrap_or(text.len())]
}

/// The start of a tag or comment as a message shows it: `<a`, `</a`, `<!--`.
pub(super) fn tag_start(html: &str) -> &str {
    let name = html.trim_start_matches(['<', '/', '!', '?', '[', '-']);
    &html[..html.len() - name.len() + word(name).len()]
}

/// The length of a comment or the like, unless it is not closed where it should be.
pub(super) fn comment_length(html: &str) -> Option<usize> {
    let Some(rest) = html.strip_prefix("<!--") else {
        let end = html.find('>')?;
        let is_known = ["<!doctype", "<?xml", "<![if", "<![endif"]
            .iter()
            .any(|start| begins_with(html, start));
        // `</ b>` was to be an end tag.
        let is_end_tag =
            html.starts_with("</ ") && html[2..end].trim() == word(html[2..].trim_start());
        let is_closed = is_end_tag || is_known && !html[1..end].contains('<');
        return is_closed.then_some(end + 1);
    };
    if let Some(empty) = [">", "->"].iter().find(|end| rest.starts_with(**end)) {
        return Some("<!--".len() + empty.len());
    }
    let text = &rest[..rest.find("-->")?];
    // It may hold half a table.
    let is_conditional = text.starts_with("[if ") && text.ends_with("<![endif]");
    let is_closed = !text.contains("<!--") && (is_conditional || is_balanced(text));
    is_closed.then_some("<!--".len() + text.len() + "-->".len())
}

/// The length of what is in an element and of its end tag, unless it is not closed where it should be.
pub(super) fn content_length(html: &str, name: &str, in_table: bool) -> Option<usize> {
    let is_tag = |tag: &str| word(tag).eq_ignore_ascii_case(name);
    let mut ends = html.match_indices("</");
    let (length, _) = ends.find(|(start, _)| is_tag(&html[start + 2..]))?;
    let content = &html[..length];
    let is_closed = match name {
        // A script may write tables, but seldom scripts.
        "script" if !in_table => !content.split('<').skip(1).any(is_tag),
        "script" | "template" | "noscript" => is_balanced(content),
        _ => table_tags(content).next().is_none(),
    };
    is_closed.then_some(length + html[length..].find('>')? + 1)
}

/// Whether a text closes the parts of tables that it opens, and no others; end tags of rows and cells may be left out.
fn is_balanced(text: &str) -> bool {
    let (mut open, mut has_parts) = (0, false);
    for (name, is_end) in table_tags(text) {
        open += if is_end { -1 } else { 1 };
        // Words may name a `<table>`.
        has_parts |= name != "table";
        if open < 0 {
            return false;
        }
    }
    open == 0 || !has_parts || text.trim_start().starts_with('<')
}

/// The tags of tables and their parts in a text, and whether each is an end tag.
fn table_tags(text: &str) -> impl Iterator<Item = (String, bool)> {
    let names = [
        "table", "caption", "thead", "tbody", "tfoot", "tr", "td", "th",
    ];
    text.split('<').skip(1).filter_map(move |tag| {
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let name = word(name).to_ascii_lowercase();
        names
            .contains(&&*name)
            .then(|| (name, tag.starts_with('/')))
    })
}
