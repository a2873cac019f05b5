//! Damage: the page is read a second time, naively, and where that gives another sequence of tables, captions, cells and
//! words in tables than the tree does, a browser drops or moves there what the author of the page wrote.
//!
//! The naive reader sees a page as its author does: tags whose attributes have no `<` in them, comments and scripts that
//! are closed, and text. It leaves out rows, since a browser adds those that are missing.

use ego_tree::{NodeId, iter::Edge};
use html5ever::ns;
use scraper::{Html, Node};

use super::{MISTAKE, Page, begins_with, line_breaks};
use crate::diagnostics::{Cause, PageError, Place};

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
    Some(error(
        Place::line(line(html, html.trim_end().len())),
        problem,
    ))
}

fn report(html: &str, written: &Written, shown: Option<(Piece, NodeId)>, page: &Page) -> PageError {
    let place = |offset, text: &str| Place {
        line: line(html, offset),
        text: text.trim().to_owned(),
    };
    let between = "these words are between the cells: a browser shows them above the table";
    match (written.suspect, written.piece, shown) {
        (Some(offset), ..) => {
            let start = tag_start(&html[offset..]);
            let problem = match start {
                "</table" => {
                    "this `</table>` is in a cell: what comes after it is outside the table"
                        .to_owned()
                }
                _ => format!(
                    "`{start}` hides what comes after it: it is not closed where it should be"
                ),
            };
            error(place(offset, start), problem)
        }
        (None, Piece::Word(_), _) => {
            let words = html[written.offset..].split(['<', '\n']).next();
            error(place(written.offset, words.unwrap_or_default()), between)
        }
        (None, Piece::Tag(_), Some((Piece::Word(_), node))) => {
            let text = page
                .tree
                .tree
                .get(node)
                .and_then(|node| node.value().as_text());
            let text = text.and_then(|text| text.trim().lines().next());
            let text = text.unwrap_or_default().to_owned();
            let line = page.line(node);
            error(Place { line, text }, between)
        }
        (None, Piece::Tag(start), _) => {
            let problem = format!("a browser ignores this `{start}>`: no table is open here");
            error(place(written.offset, start), problem)
        }
    }
}

fn error(place: Place, problem: impl Into<String>) -> PageError {
    PageError::new(Cause::Page, place, problem).help(MISTAKE)
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
        let mut rest = if self.tables.is_empty() { "" } else { text };
        while !rest.is_empty() {
            let offset = offset + text.len() - rest.len();
            let length = match rest.find('&') {
                Some(0) => reference_length(rest),
                end => end.unwrap_or(rest.len()),
            };
            let (part, after) = rest.split_at(length);
            rest = after;
            if part.starts_with('&') {
                let decoded = Html::parse_fragment(part);
                let characters = decoded.root_element().text().flat_map(str::chars);
                characters.for_each(|character| self.word(character, offset));
            } else {
                let characters = part.char_indices();
                characters.for_each(|(index, character)| self.word(character, offset + index));
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

/// The length of the character reference that begins here, and of letters right after one without `;`.
fn reference_length(text: &str) -> usize {
    let is_end = |c: char| c != '#' && !c.is_ascii_alphanumeric();
    let end = text[1..].find(is_end).map_or(text.len(), |end| 1 + end);
    end + usize::from(text[end..].starts_with(';'))
}

struct Tag {
    name: String,
    is_end: bool,
    length: usize,
}

impl Tag {
    /// Reads a tag that has no `<` in it, nor quotes in an end tag.
    fn read(html: &str) -> Option<Self> {
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
fn tag_start(html: &str) -> &str {
    let name = html.trim_start_matches(['<', '/', '!', '?', '[', '-']);
    &html[..html.len() - name.len() + word(name).len()]
}

/// The length of a comment or the like, unless it is not closed where it should be.
fn comment_length(html: &str) -> Option<usize> {
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
fn content_length(html: &str, name: &str, in_table: bool) -> Option<usize> {
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

/// Whether a text closes the parts of tables that it opens, and no others; the end tags of rows and cells may be left out.
fn is_balanced(text: &str) -> bool {
    let (mut tables, mut parts) = (0_usize, 0_usize);
    let mut has_parts = false;
    for (name, is_end) in table_tags(text) {
        let is_table = name == "table";
        has_parts |= !is_table;
        let open = if is_table { &mut tables } else { &mut parts };
        match (is_end, *open) {
            (false, _) => *open += 1,
            (true, 0) => return false,
            (true, _) => *open -= 1,
        }
    }
    // Words may name a `<table>`.
    (tables == 0 || !has_parts) && (parts == 0 || text.trim_start().starts_with('<'))
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
