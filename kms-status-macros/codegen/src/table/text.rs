//! The text of a cell as a reader sees it.

use ego_tree::{NodeId, NodeRef};
use scraper::{ElementRef, Node};

use super::Cell;
use crate::page::{Page, UNSEEN};

/// How many bytes are read of a name in a header row, or to guess what a column holds. The text of a layout table's cell
/// holds all tables in it: without a bound, 4 MiB of text below 60 nested tables are read 60 times.
pub(super) const LONGEST_NAME: usize = 1_000;

/// The elements that are blocks in [WHATWG's style sheet], and the line break.
///
/// [WHATWG's style sheet]: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
#[rustfmt::skip]
const BLOCKS: [&str; 55] = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "col", "colgroup", "dd",
    "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2",
    "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "listing", "main", "menu", "nav", "ol",
    "optgroup", "option", "p", "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot",
    "th", "thead", "tr", "ul", "xmp",
];

/// Reads the text of a cell until it is longer than `enough`.
pub(super) fn cell(page: &Page, cell: ElementRef<'_>, enough: usize) -> Cell {
    let mut text = Text {
        enough,
        collapsed: String::new(),
        space_before_next: false,
        begins_at: cell.id(),
    };
    text.add(*cell);
    Cell {
        text: text.collapsed,
        line: page.line(text.begins_at),
    }
}

struct Text {
    enough: usize,
    collapsed: String,
    space_before_next: bool,
    /// The node with the first word; the cell where there is none.
    begins_at: NodeId,
}

impl Text {
    fn add(&mut self, node: NodeRef<'_, Node>) {
        match node.value() {
            _ if self.collapsed.len() > self.enough => {}
            Node::Text(words) => {
                let is_first = self.collapsed.is_empty();
                self.push(words);
                if is_first && !self.collapsed.is_empty() {
                    self.begins_at = node.id();
                }
            }
            Node::Element(element) if !UNSEEN.contains(&element.name()) => {
                let is_block = BLOCKS.binary_search(&element.name()).is_ok();
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

/// Soft hyphens and zero-width characters, which say only where a line may be broken or how letters are joined.
fn is_invisible(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}'
    )
}

#[cfg(test)]
mod tests {
    #[test]
    fn blocks_are_sorted_for_the_binary_search() {
        assert!(super::BLOCKS.is_sorted());
    }
}
