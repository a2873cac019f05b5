//! The text of a cell as a reader sees it.

use std::ops::Range;

use ego_tree::iter::Edge;
use scraper::{ElementRef, Node};

use super::Cell;
use crate::page::Page;

/// How many nodes are read for the text of a cell of a header row: the tables that a layout table holds are text of
/// it until it is known to be skipped, and would be read once for each level of nesting.
const MOST_NODES_IN_NAME: usize = 400;

/// How much of a name a message could show.
const SHOWN_OF_NAME: usize = 100;

/// The text of a cell, with its place.
pub(super) fn read(page: &Page<'_>, cell: ElementRef<'_>) -> Cell {
    let mut text = Text::default();
    for part in parts(page, cell) {
        text.push(page, part);
    }
    let tag = page.place(cell.id());
    let place = text.place.unwrap_or_else(|| tag.clone());
    Cell {
        opens_on_another_line: page.source[tag.end.min(place.start)..place.start].contains('\n'),
        place,
        text: text.collapsed,
        tag,
    }
}

/// The text of a cell of a header row; if it is longer than `longest`, at least so much of it that it cannot be taken
/// for such a name.
pub(super) fn name(page: &Page<'_>, cell: ElementRef<'_>, longest: usize) -> String {
    let enough = longest.max(SHOWN_OF_NAME);
    let mut name = Text::default();
    for part in parts(page, cell).take(MOST_NODES_IN_NAME) {
        match part {
            Part::Nothing => {}
            Part::Boundary => name.space_before_next = true,
            Part::Text(text, _) => {
                for character in text.chars() {
                    if name.collapsed.len() > enough {
                        return name.collapsed;
                    }
                    name.push_character(character);
                }
            }
        }
    }
    name.collapsed
}

/// What a node adds to the text.
enum Part<'p> {
    Text(&'p str, Range<usize>),
    /// The boundary of a block, or a line break.
    Boundary,
    Nothing,
}

#[derive(Default)]
struct Text {
    collapsed: String,
    place: Option<Range<usize>>,
    space_before_next: bool,
}

impl Text {
    fn push(&mut self, page: &Page<'_>, part: Part<'_>) {
        match part {
            Part::Nothing => {}
            Part::Boundary => self.space_before_next = true,
            Part::Text(text, place) => {
                for character in text.chars() {
                    self.push_character(character);
                }
                // Where HTML has moved it far, its place may be unknown.
                if !text.trim().is_empty() && !place.is_empty() {
                    self.extend_place(page, place);
                }
            }
        }
    }

    fn push_character(&mut self, character: char) {
        if character.is_whitespace() {
            self.space_before_next = true;
            return;
        }
        if self.space_before_next && !self.collapsed.is_empty() {
            self.collapsed.push(' ');
        }
        self.space_before_next = false;
        self.collapsed.push(character);
    }

    fn extend_place(&mut self, page: &Page<'_>, place: Range<usize>) {
        let source = &page.source[place.clone()];
        let start = place.end - source.trim_start().len();
        let end = place.start + source.trim_end().len();
        self.place = Some(match self.place.take() {
            // Text that HTML moves out of a table stands below text that it comes before.
            Some(before) => before.start.min(start)..before.end.max(end),
            None => start..end.max(start),
        });
    }
}

/// The parts in page order. What no reader sees is left out, with all that is in it.
fn parts<'p>(page: &'p Page<'_>, cell: ElementRef<'p>) -> impl Iterator<Item = Part<'p>> {
    let mut unseen = None;
    cell.traverse().map(move |edge| match edge {
        Edge::Open(node) if unseen.is_none() => match node.value() {
            Node::Text(text) => Part::Text(text, page.place(node.id())),
            Node::Element(element) if is_unseen(element) => {
                unseen = Some(node.id());
                Part::Nothing
            }
            Node::Element(element) => boundary(element.name()),
            _ => Part::Nothing,
        },
        Edge::Close(node) => {
            if unseen == Some(node.id()) {
                unseen = None;
            }
            match node.value() {
                Node::Element(element) => boundary(element.name()),
                _ => Part::Nothing,
            }
        }
        Edge::Open(_) => Part::Nothing,
    })
}

fn is_unseen(element: &scraper::node::Element) -> bool {
    let is_unseen_by_name = matches!(
        element.name(),
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
    );
    is_unseen_by_name
        || element.attrs().any(|(name, value)| match name {
            "hidden" => true,
            "style" => value
                .replace(' ', "")
                .to_ascii_lowercase()
                .contains("display:none"),
            _ => false,
        })
}

/// The elements that are blocks in [WHATWG's style sheet], and the line break, in the order of their names.
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

fn boundary<'p>(name: &str) -> Part<'p> {
    match BLOCKS.binary_search(&name) {
        Ok(_) => Part::Boundary,
        Err(_) => Part::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::{BLOCKS, Text};

    #[test]
    fn blocks_can_be_found_by_bisection() {
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
            ("zero\u{200b}width", "zero\u{200b}width"),
        ] {
            let mut collapsed = Text::default();
            text.chars()
                .for_each(|character| collapsed.push_character(character));
            assert_eq!(collapsed.collapsed, expected, "{text:?}");
        }
    }
}
