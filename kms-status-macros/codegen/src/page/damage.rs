//! Damage: the page is read a second time, naively, and where that gives another sequence of tables, captions, cells and
//! words in tables than the tree does, a browser drops or moves there what the author of the page wrote.
//!
//! The naive reader sees a page as its author does: tags whose attributes have no `<` in them, comments and scripts that
//! are closed, and text. It leaves out rows, since a browser adds those that are missing.

use ego_tree::{NodeId, iter::Edge};
use html5ever::ns;
use scraper::{Html, Node};

use super::{
    MISTAKE, Page, line_breaks,
    markup::{Tag, comment_length, content_length, tag_start},
};
use crate::diagnostics::{PageError, Place};

/// Elements whose text is never shown.
pub(crate) const UNSEEN: [&str; 11] = [
    "datalist", "head", "iframe", "noembed", "noframes", "noscript", "rp", "script", "style",
    "template", "title",
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// `<table`, `<caption`, `<td`, `<th` or `</table`.
    Tag(&'static str),
    /// A letter or digit in a table.
    Word(char),
}

impl Piece {
    fn of_tag(name: &str, is_end: bool) -> Option<Self> {
        let start = match (name, is_end) {
            ("table", false) => "<table",
            ("table", true) => "</table",
            ("caption", false) => "<caption",
            ("td", false) => "<td",
            ("th", false) => "<th",
            _ => return None,
        };
        Some(Self::Tag(start))
    }
}

/// A piece that the author of the page wrote.
struct Written {
    piece: Piece,
    offset: usize,
    /// Where markup begins that may keep a browser from seeing the piece.
    suspect: Option<usize>,
}

/// Finds the first piece that a browser drops or moves.
pub(super) fn find(html: &str, page: &Page) -> Option<PageError> {
    let reader = Reader::read(html);
    let mut shown = shown(page).into_iter();
    for written in &reader.written {
        match shown.next() {
            Some((piece, _)) if piece == written.piece => {}
            other => return Some(report(html, written, other, page)),
        }
    }
    // What is left ends the tables that are open at the end of the page.
    shown.next()?;
    let begin = line(html, reader.tables.first()?.offset);
    let problem = format!("the page ends in the table that begins in line {begin}");
    Some(error(line(html, html.trim_end().len()), "", problem))
}

fn report(html: &str, written: &Written, shown: Option<(Piece, NodeId)>, page: &Page) -> PageError {
    if let Some(offset) = written.suspect {
        let start = tag_start(&html[offset..]);
        return match start {
            "</table" => error(
                line(html, offset),
                start,
                "this `</table>` is in a cell: what comes after it is outside the table",
            ),
            _ => error(
                line(html, offset),
                start,
                format!("`{start}` hides what comes after it: it is not closed where it should be"),
            ),
        };
    }
    let at = line(html, written.offset);
    let between = "these words are between the cells: a browser shows them above the table";
    match (written.piece, shown) {
        (Piece::Word(_), _) => {
            let words = html[written.offset..].split(['<', '\n']).next();
            error(at, words.unwrap_or_default(), between)
        }
        (Piece::Tag(_), Some((Piece::Word(_), node))) => {
            let text = page
                .tree
                .tree
                .get(node)
                .and_then(|node| node.value().as_text());
            let words = text.and_then(|text| text.trim().lines().next());
            error(page.line(node), words.unwrap_or_default(), between)
        }
        (Piece::Tag(start), _) => error(
            at,
            start,
            format!("a browser ignores this `{start}>`: no table is open here"),
        ),
    }
}

fn error(line: usize, text: &str, problem: impl Into<String>) -> PageError {
    let text = text.trim().to_owned();
    PageError::new(Place { line, text }, problem).help(MISTAKE)
}

fn line(html: &str, offset: usize) -> usize {
    1 + line_breaks(&html[..offset])
}

/// The pieces of the tree, each with its node.
fn shown(page: &Page) -> Vec<(Piece, NodeId)> {
    let mut shown = Vec::new();
    let (mut unseen, mut tables) = (0, 0);
    for edge in page.tree.tree.root().traverse() {
        let (node, is_end, step) = match edge {
            Edge::Open(node) => (node, false, 1),
            Edge::Close(node) => (node, true, -1),
        };
        match node.value() {
            Node::Element(element) if UNSEEN.contains(&element.name()) => unseen += step,
            _ if unseen > 0 => {}
            // SVG has elements of the same name.
            Node::Element(element) if element.name.ns == ns!(html) => {
                if element.name() == "table" {
                    tables += step;
                }
                let piece = Piece::of_tag(element.name(), is_end);
                shown.extend(piece.map(|piece| (piece, node.id())));
            }
            Node::Text(text) if !is_end && tables > 0 => {
                let words = text.chars().filter(|character| character.is_alphanumeric());
                shown.extend(words.map(|character| (Piece::Word(character), node.id())));
            }
            _ => {}
        }
    }
    shown
}

/// The naive reader.
#[derive(Default)]
struct Reader {
    written: Vec<Written>,
    /// The tables that are open, the innermost last.
    tables: Vec<Table>,
    /// Where the last markup in or above the outermost table begins that the reader cannot read.
    unread: Option<usize>,
    /// Where the first `</table>` in a cell is, since an outermost table began.
    early_end: Option<usize>,
}

struct Table {
    offset: usize,
    /// Whether a cell or caption of it is open.
    in_cell: bool,
}

impl Reader {
    fn read(html: &str) -> Self {
        let mut reader = Self::default();
        let mut offset = 0;
        while offset < html.len() {
            let rest = &html[offset..];
            offset += match rest.find('<') {
                Some(0) => reader.markup(rest, offset),
                end => reader.text(&rest[..end.unwrap_or(rest.len())], offset),
            };
        }
        reader
    }

    /// Reads what begins with the `<` at the start of `html`; gives its length.
    fn markup(&mut self, html: &str, offset: usize) -> usize {
        if let Some(length) = comment_length(html) {
            return length;
        }
        let Some(tag) = Tag::read(html) else {
            if html[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c)) {
                self.unread = Some(offset);
            }
            return 1;
        };
        let is_unseen = UNSEEN.contains(&&*tag.name);
        if !tag.is_end && (is_unseen || matches!(&*tag.name, "plaintext" | "textarea" | "xmp")) {
            let in_table = !self.tables.is_empty();
            match content_length(&html[tag.length..], &tag.name, in_table) {
                Some(length) if is_unseen => return tag.length + length,
                Some(_) => {}
                None => self.unread = Some(offset),
            }
        }
        self.tag(&tag, offset);
        tag.length
    }

    fn tag(&mut self, tag: &Tag, offset: usize) {
        let in_cell = self.tables.last().is_some_and(|table| table.in_cell);
        let name = tag.name.as_str();
        if name == "caption" && !tag.is_end && in_cell {
            // A browser ends the cell here.
            return;
        }
        if name == "table" && !tag.is_end && !in_cell && self.tables.pop().is_some() {
            self.write(Piece::Tag("</table"), offset);
        }
        if let Some(piece) = Piece::of_tag(name, tag.is_end) {
            self.write(piece, offset);
        }
        match (name, tag.is_end) {
            ("table", false) => {
                self.early_end = self.early_end.filter(|_| !self.tables.is_empty());
                let in_cell = false;
                self.tables.push(Table { offset, in_cell });
            }
            ("table", true) => {
                self.tables.pop();
                self.unread = self.unread.filter(|_| !self.tables.is_empty());
                self.early_end = self.early_end.or(in_cell.then_some(offset));
            }
            (
                "caption" | "col" | "colgroup" | "tbody" | "td" | "tfoot" | "th" | "thead" | "tr",
                _,
            ) => {
                if let Some(table) = self.tables.last_mut() {
                    table.in_cell = !tag.is_end && matches!(name, "caption" | "td" | "th");
                }
            }
            _ => {}
        }
    }

    /// Reads a text without tags; gives its length.
    fn text(&mut self, text: &str, offset: usize) -> usize {
        if self.tables.is_empty() {
            return text.len();
        }
        if text.contains('&') {
            // What becomes of a character reference has no place of its own.
            let offset = offset + text.len() - text.trim_start().len();
            for decoded in Html::parse_fragment(text).root_element().text() {
                decoded.chars().for_each(|word| self.word(word, offset));
            }
        } else {
            for (index, word) in text.char_indices() {
                self.word(word, offset + index);
            }
        }
        text.len()
    }

    fn word(&mut self, character: char, offset: usize) {
        if character.is_alphanumeric() {
            self.write(Piece::Word(character), offset);
        }
    }

    fn write(&mut self, piece: Piece, offset: usize) {
        let early_end = self.early_end.filter(|_| self.tables.is_empty());
        let suspect = self.unread.or(early_end);
        self.written.push(Written {
            piece,
            offset,
            suspect,
        });
    }
}
