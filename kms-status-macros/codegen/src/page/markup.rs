//! Reads tags, comments and scripts as the author of a page sees them.

use std::collections::HashMap;

use super::{begins_with, elements};

pub(super) struct Tag {
    pub(super) name: String,
    pub(super) is_end: bool,
    pub(super) length: usize,
}

impl Tag {
    /// Reads a tag. A `<` in an attribute value usually means that a quote is not closed. It is part of the tag only if
    /// every attribute from there on is well formed.
    pub(super) fn read(html: &str) -> Option<Self> {
        let rest = html.strip_prefix('<')?;
        let is_end = rest.starts_with('/');
        let rest = rest.strip_prefix('/').unwrap_or(rest);
        let name = leading_name(rest);
        if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
            return None;
        }
        let mut rest = &rest[name.len()..];
        let mut has_angle = false;
        loop {
            let index = rest.find(['<', '>', '"', '\''])?;
            let (before, after) = (&rest[..index], &rest[index + 1..]);
            let quote = match rest.as_bytes()[index] {
                b'>' => {
                    return Some(Self {
                        name: name.to_ascii_lowercase(),
                        is_end,
                        length: html.len() - after.len(),
                    });
                }
                b'<' => return None,
                _ if is_end => return None,
                b'"' => '"',
                _ => '\'',
            };
            let (value, after) = after.split_once(quote)?;
            has_angle |= value.contains('<');
            let is_well_formed =
                before.trim_end().ends_with('=') && after.starts_with([' ', '\t', '\n', '/', '>']);
            if has_angle && !is_well_formed {
                return None;
            }
            rest = after;
        }
    }
}

/// The name at the start of a text: letters, digits and the marks `-`, `:`, `_` and `.`.
pub(super) fn leading_name(text: &str) -> &str {
    let is_part = |c: char| c.is_alphanumeric() || matches!(c, '-' | ':' | '_' | '.');
    &text[..text.find(|c| !is_part(c)).unwrap_or(text.len())]
}

/// The backticks or tildes at the start of a text.
pub(super) fn leading_marks(text: &str) -> &str {
    let mark = text.chars().next().filter(|mark| "`~".contains(*mark));
    let rest = mark.map_or(text, |mark| text.trim_start_matches(mark));
    &text[..text.len() - rest.len()]
}

/// The start of a tag or comment as a message shows it: `<a`, `</a`, `<!--`.
pub(super) fn tag_start(html: &str) -> &str {
    let name = html.trim_start_matches(['<', '/', '!', '?', '[', '-']);
    &html[..html.len() - name.len() + leading_name(name).len()]
}

/// Finds where comments and elements end. It remembers the ends that it found last. So it reads the page only once if
/// it is asked about places in page order.
pub(super) struct Ends<'h> {
    html: &'h str,
    /// Offset of the next `-->`, and of the next end tag of each element.
    next: HashMap<&'static str, usize>,
}

impl<'h> Ends<'h> {
    pub(super) fn of(html: &'h str) -> Self {
        let next = HashMap::new();
        Self { html, next }
    }

    /// The end of the comment, doctype or the like that begins here; `None` if it is not closed where it should be.
    pub(super) fn of_comment(&mut self, start: usize) -> Option<usize> {
        let html = &self.html[start..];
        let Some(rest) = html.strip_prefix("<!--") else {
            let end = 1 + html[1..].find(['<', '>'])?;
            let is_known = ["<!doctype", "<?xml", "<![if", "<![endif"]
                .iter()
                .any(|start| begins_with(html, start));
            // `</ b>` was meant as an end tag.
            let is_end_tag = html.starts_with("</ ")
                && html[2..end].trim() == leading_name(html[2..].trim_start());
            let is_closed = html[end..].starts_with('>') && (is_known || is_end_tag);
            return is_closed.then_some(start + end + 1);
        };
        let text_start = start + "<!--".len();
        if let Some(empty) = [">", "->"].iter().find(|end| rest.starts_with(**end)) {
            return Some(text_start + empty.len());
        }
        let end = self.next("-->", text_start, |html| html.find("-->"))?;
        let text = &self.html[text_start..end];
        if text.contains("<!--") {
            return None;
        }
        // A conditional comment may hold half a table.
        let is_conditional = text.starts_with("[if ") && text.ends_with("<![endif]");
        (is_conditional || is_balanced(text)).then_some(end + "-->".len())
    }

    /// The end of the element whose start tag ends here; `None` if it is not closed where it should be.
    pub(super) fn of_element(
        &mut self,
        name: &'static str,
        start: usize,
        in_table: bool,
    ) -> Option<usize> {
        let is_tag = |tag: &str| leading_name(tag).eq_ignore_ascii_case(name);
        let end = self.next(name, start, |html| {
            let mut ends = html.match_indices("</");
            let (end, _) = ends.find(|(end, _)| is_tag(&html[end + 2..]))?;
            Some(end)
        })?;
        let content = &self.html[start..end];
        if content.split('<').skip(1).any(is_tag) {
            return None;
        }
        let is_closed = match name {
            // A script may write tables.
            "script" if !in_table => true,
            "script" | "template" | "noscript" => is_balanced(content),
            _ => table_tags(content).next().is_none(),
        };
        is_closed.then_some(end + self.html[end..].find('>')? + 1)
    }

    /// Offset of the next match from `start` on.
    fn next(
        &mut self,
        what: &'static str,
        start: usize,
        find: impl Fn(&str) -> Option<usize>,
    ) -> Option<usize> {
        let known = self.next.get(what).copied();
        let next = known.filter(|next| *next >= start).unwrap_or_else(|| {
            let found = find(&self.html[start..]);
            found.map_or(self.html.len(), |length| start + length)
        });
        self.next.insert(what, next);
        (next < self.html.len()).then_some(next)
    }
}

/// Whether every table or part of a table that a text closes was opened in it, and none stays open. A text that begins
/// with a tag may leave out end tags.
fn is_balanced(text: &str) -> bool {
    let (mut open, mut has_parts) = (0, false);
    for (name, is_end) in table_tags(text) {
        open += if is_end { -1 } else { 1 };
        // A text may mention `<table>`.
        has_parts |= name != "table";
        if open < 0 {
            return false;
        }
    }
    open == 0 || !has_parts || text.trim_start().starts_with('<')
}

/// The tags of tables and their parts in a text, and whether each is an end tag.
pub(super) fn table_tags(text: &str) -> impl Iterator<Item = (String, bool)> {
    text.split('<').skip(1).filter_map(|tag| {
        let name = tag.strip_prefix('/').unwrap_or(tag);
        let name = leading_name(name).to_ascii_lowercase();
        // `<col>` has no end tag.
        let is_part = elements::is_table_part(&name) && !name.starts_with("col");
        (is_part || name == "table").then(|| (name, tag.starts_with('/')))
    })
}
