//! The text of a cell as a reader sees it.

use ego_tree::{NodeId, NodeRef};
use scraper::{ElementRef, Node, node::Element};

use crate::{
    diagnostics::Place,
    page::{Page, is_block, is_unseen},
};

/// How a cell is read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Reading {
    Text,
    /// Without the things that pages put beside a code: footnote marks and links to them, links to the row, buttons,
    /// and text that is struck out or hidden.
    Code,
}

/// Elements whose text is no part of a code.
const BESIDE_A_CODE: [&str; 6] = ["button", "del", "s", "strike", "sup", "svg"];

/// The text of a cell, and the line on which it begins.
pub(super) fn read_text(page: &Page, cell: ElementRef<'_>, reading: Reading) -> Place {
    let mut text = Text {
        reading,
        collapsed: String::new(),
        space_before_next: false,
        begins_at: cell.id(),
    };
    if reading == Reading::Text || !is_hidden(cell.value()) {
        for child in cell.children() {
            text.add(child);
        }
    }
    let line = page.line(text.begins_at);
    let text = match reading {
        Reading::Text => text.collapsed,
        Reading::Code => without_footnote_marks(&text.collapsed),
    };
    Place { line, text }
}

struct Text {
    reading: Reading,
    collapsed: String,
    space_before_next: bool,
    /// The node with the first word; the cell where there is none.
    begins_at: NodeId,
}

impl Text {
    fn add(&mut self, node: NodeRef<'_, Node>) {
        match node.value() {
            Node::Text(words) => {
                let is_first = self.collapsed.is_empty();
                self.push(words);
                if is_first && !self.collapsed.is_empty() {
                    self.begins_at = node.id();
                }
            }
            Node::Element(element)
                if is_unseen(element.name())
                    || self.reading == Reading::Code && is_beside_a_code(element, node) => {}
            Node::Element(element) => {
                let is_block = is_block(element.name());
                self.space_before_next |= is_block;
                for child in node.children() {
                    self.add(child);
                }
                self.space_before_next |= is_block;
            }
            _ => {}
        }
    }

    fn push(&mut self, text: &str) {
        for character in text.chars() {
            if character.is_whitespace() {
                self.space_before_next = true;
            } else if !is_invisible(character) {
                if self.space_before_next && !self.collapsed.is_empty() {
                    self.collapsed.push(' ');
                }
                self.space_before_next = false;
                self.collapsed.push(character);
            }
        }
    }
}

fn is_beside_a_code(element: &Element, node: NodeRef<'_, Node>) -> bool {
    BESIDE_A_CODE.contains(&element.name())
        || is_hidden(element)
        || element.name() == "a" && is_link_beside_a_code(element, node)
}

fn is_hidden(element: &Element) -> bool {
    let style = element.attr("style").unwrap_or_default();
    let style: String = style.split_whitespace().collect();
    element.attr("hidden").is_some() || style.to_lowercase().contains("display:none")
}

/// Whether a link leads to the row that it is in or to a footnote.
fn is_link_beside_a_code(link: &Element, node: NodeRef<'_, Node>) -> bool {
    let text = ElementRef::wrap(node).map(|link| link.text().collect::<String>());
    let text = text.unwrap_or_default();
    let is_within_page = link.attr("href").is_some_and(|href| href.starts_with('#'));
    matches!(text.trim(), "¶" | "#")
        || link.attr("role") == Some("doc-noteref")
        || link.classes().any(|class| class.contains("footnote"))
        || is_within_page && is_footnote_mark(text.trim())
}

/// Whether the text is a footnote mark, such as `*`, `†`, `[1]`, `(1)` or `1)`.
fn is_footnote_mark(text: &str) -> bool {
    let number = text.trim_start_matches(['[', '(']).strip_suffix([']', ')']);
    let is_number = |number: &str| number.bytes().all(|byte| byte.is_ascii_digit());
    number.is_some_and(is_number) || text.chars().all(|mark| "*†‡§".contains(mark))
}

/// The text without `[^1]` and the like.
pub(super) fn without_footnote_marks(text: &str) -> String {
    let mut kept = String::new();
    let mut rest = text;
    while let Some((before, mark)) = rest.split_once("[^")
        && let Some((_, after)) = mark.split_once(']')
    {
        kept.push_str(before);
        rest = after;
    }
    kept.push_str(rest);
    let words: Vec<&str> = kept.split_whitespace().collect();
    words.join(" ")
}

/// Whether the character has the property `Default_Ignorable_Code_Point` of Unicode 17, such as a soft hyphen. Every
/// character with `Bidi_Control` has it.
pub(super) fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}
