//! Finds damage: the place where a browser drops or moves a part of a table.
//!
//! A naive reader reads the page a second time. It yields a sequence of pieces: tables, captions, cells, and the letters
//! in tables. The tree yields such a sequence, too. The page is damaged where the two differ.
//!
//! The naive reader sees a page as its author does: tags, comments and scripts that are closed, and text. Rows are not
//! pieces, since a browser adds a missing `<tr>`.

use std::collections::VecDeque;

use ego_tree::iter::Edge;
use html5ever::ns;
use scraper::{Html, Node};

use super::{
    Page,
    elements::{hiding_element, is_table_part, is_unseen},
    line_breaks,
    markup::{Ends, Tag, tag_start},
};
use crate::diagnostics::{PageError, Place};

#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    /// `<table`, `<caption`, `<td`, `<th` or `</table`.
    Tag(&'static str),
    /// A letter or digit in a table.
    Letter(char),
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

fn letters(text: &str) -> impl Iterator<Item = Piece> {
    let letters = text.chars().filter(|character| character.is_alphanumeric());
    letters.map(Piece::Letter)
}

/// A piece that the author of the page wrote.
struct Written {
    piece: Piece,
    offset: usize,
    /// Offset of the markup that may hide the piece from a browser.
    suspect: Option<usize>,
}

impl Written {
    /// Whether the piece is in a tag that is cut off by the end of the page.
    fn is_cut_off(&self, html: &str) -> bool {
        self.suspect
            .is_some_and(|offset| !html[offset + 1..].contains(['<', '>']))
    }
}

/// Finds the first piece that a browser drops or moves.
pub(super) fn find_damage(html: &str, page: &Page) -> Option<PageError> {
    let mut reader = Reader::of(html);
    let mut shown = shown(page).peekable();
    while let Some(written) = reader.next() {
        if shown.next_if_eq(&written.piece).is_some() {
            continue;
        }
        if written.is_cut_off(html) {
            break;
        }
        let mut lost = written;
        let is_after_words = matches!(shown.peek(), Some(Piece::Letter(_)));
        if lost.piece == Piece::Tag("<table") && lost.suspect.is_none() && is_after_words {
            // In a layout table, a browser moves words out of an inner table to the place before it.
            lost = reader.next_outside_of_cells().unwrap_or(lost);
        }
        return Some(lost_piece_error(html, &lost));
    }
    // The remaining pieces close the tables that are still open at the end of the page.
    shown.next()?;
    let begin = line_at(html, reader.tables.first()?.offset);
    let problem = format!("the page ends inside the table that begins on line {begin}");
    let place = Place::line(line_at(html, html.trim_end().len()));
    let help = "download the page again, since it may be cut off; if it is complete, add the missing `</table>` to your copy of the page";
    Some(PageError::new(place, problem).help(help))
}

fn lost_piece_error(html: &str, written: &Written) -> PageError {
    if let Some(offset) = written.suspect {
        let start = tag_start(&html[offset..]);
        return match start {
            "</table" => damage_error(
                line_at(html, offset),
                start,
                "this `</table>` is inside a cell: everything after it is outside of the table",
            ),
            _ if is_comment_to_a_browser(start) => damage_error(
                line_at(html, offset),
                start,
                format!("a browser hides this `{start}` and the text up to the next `>`"),
            ),
            _ => damage_error(
                line_at(html, offset),
                start,
                format!(
                    "`{start}` is not closed where it should be, so it hides the text after it"
                ),
            ),
        };
    }
    let line = line_at(html, written.offset);
    match written.piece {
        Piece::Letter(_) => {
            let words = html[written.offset..].split(['<', '\n']).next();
            damage_error(
                line,
                words.unwrap_or_default(),
                "these words are in a table, but in none of its cells: a browser shows them above the table",
            )
        }
        Piece::Tag(start) => damage_error(
            line,
            start,
            format!("a browser drops or moves this `{start}>`"),
        ),
    }
}

/// Whether a browser takes this markup for a comment, although it does not begin with `<!--`.
fn is_comment_to_a_browser(start: &str) -> bool {
    start.starts_with("<?") || start.starts_with("<!") && !start.starts_with("<!--")
}

fn damage_error(line: usize, text: &str, problem: impl Into<String>) -> PageError {
    let text = text.trim().to_owned();
    let help = "correct the mistake in your copy of the page, or keep the previous version of the page; if the mistake is on the vendor's own page, report it to the vendor";
    PageError::new(Place { line, text }, problem).help(help)
}

fn line_at(html: &str, offset: usize) -> usize {
    1 + line_breaks(&html[..offset])
}

/// The pieces of the tree.
fn shown(page: &Page) -> impl Iterator<Item = Piece> {
    let (mut unseen, mut tables) = (0, 0);
    page.html.tree.root().traverse().flat_map(move |edge| {
        let (node, is_end, step) = match edge {
            Edge::Open(node) => (node, false, 1),
            Edge::Close(node) => (node, true, -1),
        };
        let (mut tag, mut words) = (None, "");
        match node.value() {
            Node::Element(element) if is_unseen(element.name()) => unseen += step,
            _ if unseen > 0 => {}
            // An element of SVG may have one of these names.
            Node::Element(element) if element.name.ns == ns!(html) => {
                if element.name() == "table" {
                    tables += step;
                }
                tag = Piece::of_tag(element.name(), is_end);
            }
            Node::Text(text) if !is_end && tables > 0 => words = text,
            _ => {}
        }
        tag.into_iter().chain(letters(words))
    })
}

/// The naive reader: it yields the pieces in page order.
struct Reader<'h> {
    html: &'h str,
    ends: Ends<'h>,
    /// Offset of the text that has not been read yet.
    offset: usize,
    /// The pieces of the tag or text that was read last.
    written: VecDeque<Written>,
    /// The tables that are open, the innermost last.
    tables: Vec<OpenTable>,
    /// Offset of the last markup that the reader could not read, in or above the outermost table.
    unread: Option<usize>,
    /// Offset of the first `</table>` inside a cell, in the current or last outermost table.
    early_end: Option<usize>,
}

struct OpenTable {
    offset: usize,
    inside: Inside,
}

/// The innermost open part of a table.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Inside {
    Table,
    Row,
    /// A cell or the caption.
    Cell,
}

impl Iterator for Reader<'_> {
    type Item = Written;

    fn next(&mut self) -> Option<Written> {
        while self.written.is_empty() && self.offset < self.html.len() {
            let offset = self.offset;
            let rest = &self.html[offset..];
            self.offset = match rest.find('<') {
                Some(0) => self.markup(offset),
                end => {
                    let text = &rest[..end.unwrap_or(rest.len())];
                    self.text(text, offset);
                    offset + text.len()
                }
            };
        }
        self.written.pop_front()
    }
}

impl<'h> Reader<'h> {
    fn of(html: &'h str) -> Self {
        Self {
            html,
            ends: Ends::of(html),
            offset: 0,
            written: VecDeque::new(),
            tables: Vec::new(),
            unread: None,
            early_end: None,
        }
    }

    /// Reads on up to the next letter that is in a table, but in none of its cells.
    fn next_outside_of_cells(&mut self) -> Option<Written> {
        while let Some(written) = self.next() {
            let in_cell = self.tables.last()?.inside == Inside::Cell;
            if !in_cell && matches!(written.piece, Piece::Letter(_)) {
                return Some(written);
            }
        }
        None
    }

    /// Reads the markup at `offset`, and returns its end.
    fn markup(&mut self, offset: usize) -> usize {
        if let Some(end) = self.ends.of_comment(offset) {
            return end;
        }
        let html = &self.html[offset..];
        let Some(tag) = Tag::read(html) else {
            if html[1..].starts_with(|c: char| c.is_ascii_alphabetic() || "/!?".contains(c)) {
                self.unread = Some(offset);
            }
            return offset + 1;
        };
        let end = offset + tag.length;
        if let Some(name) = hiding_element(&tag.name).filter(|_| !tag.is_end) {
            let in_table = !self.tables.is_empty();
            match self.ends.of_element(name, end, in_table) {
                Some(end) if is_unseen(name) => return end,
                Some(_) => {}
                None => self.unread = Some(offset),
            }
        }
        self.tag(&tag, offset);
        end
    }

    fn tag(&mut self, tag: &Tag, offset: usize) {
        let inside = self.tables.last().map(|table| table.inside);
        let in_cell = inside == Some(Inside::Cell);
        let name = tag.name.as_str();
        if name == "caption" && !tag.is_end && (in_cell || inside == Some(Inside::Row)) {
            // A browser ends the row here and begins a caption. The two sequences then differ, since no piece is written.
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
                let inside = Inside::Table;
                self.tables.push(OpenTable { offset, inside });
            }
            ("table", true) => {
                self.tables.pop();
                self.unread = self.unread.filter(|_| !self.tables.is_empty());
                self.early_end = self.early_end.or(in_cell.then_some(offset));
            }
            (name, is_end) if is_table_part(name) => {
                if let Some(table) = self.tables.last_mut() {
                    table.inside = match (name, is_end) {
                        ("caption" | "td" | "th", false) => Inside::Cell,
                        ("td" | "th", true) | ("tr", false) => Inside::Row,
                        _ => Inside::Table,
                    };
                }
            }
            _ => {}
        }
    }

    /// Reads a text without tags.
    fn text(&mut self, text: &str, offset: usize) {
        if self.tables.is_empty() {
            return;
        }
        // The start of the text is precise enough: the characters of `&amp;` have no offset of their own.
        let offset = offset + text.len() - text.trim_start().len();
        if text.contains('&') {
            for decoded in Html::parse_fragment(text).root_element().text() {
                letters(decoded).for_each(|letter| self.write(letter, offset));
            }
        } else {
            letters(text).for_each(|letter| self.write(letter, offset));
        }
    }

    fn write(&mut self, piece: Piece, offset: usize) {
        let early_end = self.early_end.filter(|_| self.tables.is_empty());
        let suspect = self.unread.or(early_end);
        self.written.push_back(Written {
            piece,
            offset,
            suspect,
        });
    }
}
