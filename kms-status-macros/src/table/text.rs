//! The text of a cell as a reader sees it.

use ego_tree::NodeRef;
use scraper::{ElementRef, Node};

use super::Cell;
use crate::page::Page;

/// How many bytes are read of a name in a header row, or to guess what a column holds. The text of a layout table's cell
/// holds all tables in it: without a bound, 4 MiB of text below 60 nested tables are read 60 times.
const LONGEST_NAME: usize = 1_000;

/// Elements whose text is never shown.
const UNSEEN: [&str; 11] = [
    "datalist", "head", "iframe", "noembed", "noframes", "noscript", "rp", "script", "style",
    "template", "title",
];

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

/// The text of a cell, and its line.
pub(super) fn cell(page: &Page, cell: ElementRef<'_>) -> Cell {
    read(page, cell, usize::MAX)
}

/// As much of the text of a cell as it takes to guess what it is.
pub(super) fn start(page: &Page, cell: ElementRef<'_>) -> String {
    read(page, cell, LONGEST_NAME).text
}

/// The text of a cell in a header row; `None` where it is too long to be a name.
pub(super) fn name(page: &Page, cell: ElementRef<'_>) -> Option<String> {
    let name = start(page, cell);
    (name.len() <= LONGEST_NAME).then_some(name)
}

/// Reads the text until it is longer than `enough`.
fn read(page: &Page, cell: ElementRef<'_>, enough: usize) -> Cell {
    let mut text = Text {
        enough,
        collapsed: String::new(),
        space_before_next: false,
        begins_at: None,
    };
    text.add(*cell);
    Cell {
        text: text.collapsed,
        line: page.line(text.begins_at.unwrap_or(*cell).id()),
    }
}

struct Text<'p> {
    enough: usize,
    collapsed: String,
    space_before_next: bool,
    /// The node with the first word.
    begins_at: Option<NodeRef<'p, Node>>,
}

impl<'p> Text<'p> {
    fn add(&mut self, node: NodeRef<'p, Node>) {
        match node.value() {
            _ if self.collapsed.len() > self.enough => {}
            Node::Text(words) => {
                self.push(words);
                if !self.collapsed.is_empty() {
                    self.begins_at.get_or_insert(node);
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
