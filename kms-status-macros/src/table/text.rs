//! The text of a cell as a reader sees it.

use ego_tree::iter::Edge;
use scraper::{ElementRef, Node};

use super::Cell;
use crate::page::Page;

/// How many bytes of a name in a header row are read. The text of a layout table's cell holds all tables in it: without
/// a bound, 4 MiB of text below 60 nested tables are read 60 times.
const LONGEST_NAME: usize = 1_000;

/// The text of a cell, and its line.
pub(super) fn cell(page: &Page, cell: ElementRef<'_>) -> Cell {
    read(page, cell, usize::MAX)
}

/// The text of a cell in a header row; `None` where it is too long to be a name.
pub(super) fn name(page: &Page, cell: ElementRef<'_>) -> Option<String> {
    let name = read(page, cell, LONGEST_NAME).text;
    (name.len() <= LONGEST_NAME).then_some(name)
}

/// Reads the text until it is longer than `enough`.
fn read(page: &Page, cell: ElementRef<'_>, enough: usize) -> Cell {
    let mut text = Text::default();
    let mut line = None;
    let mut unseen = None;
    for edge in cell.traverse() {
        let node = match edge {
            Edge::Open(node) | Edge::Close(node) => node,
        };
        match (edge, node.value()) {
            (Edge::Close(_), _) if unseen == Some(node.id()) => unseen = None,
            _ if unseen.is_some() => {}
            (Edge::Open(_), Node::Text(words)) => {
                text.push(words);
                if line.is_none() && !text.collapsed.is_empty() {
                    line = Some(page.line(node.id()));
                }
            }
            (Edge::Open(_), Node::Element(element)) if is_unseen(element.name()) => {
                unseen = Some(node.id());
            }
            (_, Node::Element(element)) => text.space_before_next |= is_block(element.name()),
            _ => {}
        }
        if text.collapsed.len() > enough {
            break;
        }
    }
    Cell {
        text: text.collapsed,
        line: line.unwrap_or_else(|| page.line(cell.id())),
    }
}

#[derive(Default)]
struct Text {
    collapsed: String,
    space_before_next: bool,
}

impl Text {
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

/// Elements whose text is never shown.
fn is_unseen(name: &str) -> bool {
    matches!(
        name,
        "datalist"
            | "head"
            | "iframe"
            | "noembed"
            | "noframes"
            | "noscript"
            | "rp"
            | "script"
            | "style"
            | "template"
            | "title"
    )
}

/// The elements that are blocks in [WHATWG's style sheet], and the line break.
///
/// [WHATWG's style sheet]: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
#[rustfmt::skip]
const BLOCKS: [&str; 55] = [
    "address", "article", "aside", "blockquote", "body", "br", "caption", "center", "col",
    "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption",
    "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr",
    "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p",
    "plaintext", "pre", "search", "section", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul", "xmp",
];

fn is_block(name: &str) -> bool {
    BLOCKS.binary_search(&name).is_ok()
}

#[cfg(test)]
mod tests {
    use super::{BLOCKS, Text};

    #[test]
    fn blocks_are_sorted_for_the_binary_search() {
        assert!(BLOCKS.is_sorted());
    }

    #[test]
    fn every_run_of_white_space_is_one_space() {
        for (text, expected) in [
            ("", ""),
            (" \n\t", ""),
            ("Not Found", "Not Found"),
            ("  Not\r\n  Found  ", "Not Found"),
            ("Not\u{a0}\u{3000}Found\u{a0}", "Not Found"),
            ("Inter\u{ad}nal\u{200b} Error", "Internal Error"),
        ] {
            let mut collapsed = Text::default();
            collapsed.push(text);
            assert_eq!(collapsed.collapsed, expected, "{text:?}");
        }
    }
}
