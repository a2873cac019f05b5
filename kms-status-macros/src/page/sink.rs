//! Between html5ever's tokenizer and its tree builder: notes where what each token adds to the tree stands on the page,
//! and keeps the limits.
//!
//! It builds the tree that scraper has. html5ever's tree builder is generic: for a tree of our own, each dependent would
//! compile it a second time.

use std::{
    cell::{Cell, RefCell},
    ops::Range,
};

use ego_tree::{NodeId, NodeRef};
use html5ever::{
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink as _},
};
use scraper::{Html, HtmlTreeSink, Node};

use super::places::{Places, Seen};
use crate::diagnostics::PageFault;

/// How deep elements may be nested, `<html>` and `<body>` not counted: html5ever sets no bound, and takes time that
/// grows with the square of the depth.
const DEEPEST: usize = 256;

/// How many elements and comments a page may have: enough for a table of 65,535 rows of three cells, in bounded time.
const MOST_NODES: usize = 300_000;

/// How many tags a page may have: enough to close each row and cell of a table of 65,535 rows of three cells.
const MOST_TAGS: usize = 550_000;

/// How many tokens a page may have, line breaks and character references among them.
const MOST_TOKENS: usize = 1_000_000;

/// After how many attributes of `<html>` and `<body>` those of further such tags are left out: each is compared with the
/// ones before it, and no table is known by so many.
const MOST_ROOT_ATTRIBUTES: usize = 1_000;

/// A part of the page that the parser is given at once.
#[derive(Clone, Copy, Default)]
pub(super) struct Piece {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where the tag began that it is of, if it is of one.
    pub(super) tag_start: Option<usize>,
}

impl Piece {
    /// The bytes up to the end of the piece, from the start of its tag if it is of one.
    pub(super) fn place(&self) -> Range<usize> {
        self.tag_start.unwrap_or(self.start)..self.end
    }
}

/// What the tokenizer gives its tokens to.
pub(super) struct PageSink {
    builder: TreeBuilder<NodeId, HtmlTreeSink>,
    piece: Cell<Piece>,
    token_ended: Cell<bool>,
    tags: Cell<usize>,
    /// All tokens, and the errors that come with some of them.
    tokens: Cell<usize>,
    root_attributes: Cell<usize>,
    notes: RefCell<Notes>,
}

impl PageSink {
    pub(super) fn new() -> Self {
        let tree = HtmlTreeSink::new(Html::new_document());
        Self {
            builder: TreeBuilder::new(tree, TreeBuilderOpts::default()),
            piece: Cell::default(),
            token_ended: Cell::default(),
            tags: Cell::default(),
            tokens: Cell::default(),
            root_attributes: Cell::default(),
            notes: RefCell::default(),
        }
    }

    pub(super) fn enter(&self, piece: Piece) {
        self.piece.set(piece);
        self.token_ended.set(false);
    }

    /// Whether a tag, a text or a comment ended in this piece.
    pub(super) fn has_token_ended(&self) -> bool {
        self.token_ended.get()
    }

    /// The fault of a page that is past a limit.
    pub(super) fn limit_passed(&self) -> Option<PageFault> {
        let Piece { start, end, .. } = self.piece.get();
        let notes = self.notes.borrow();
        if notes.is_too_deep {
            let problem = format!("elements are nested more than {DEEPEST} deep here");
            let help = "close the elements that are left open, or keep only the part of the page that holds the tables";
            return Some(PageFault::new(start..end, problem).help(help));
        }
        let problem = if self.tags.get() > MOST_TAGS {
            "the page has more than 550,000 tags"
        } else if self.tokens.get() > MOST_TOKENS {
            "the page has more than 1,000,000 tags, texts and line breaks"
        } else if notes.counted > MOST_NODES {
            "the page has more than 300,000 elements and comments"
        } else {
            return None;
        };
        let help = "keep only the part of the page that holds the tables";
        Some(PageFault::new(start..end, problem).help(help))
    }

    pub(super) fn finish(self) -> (Html, Places) {
        (self.builder.sink.finish(), self.notes.into_inner().places)
    }

    fn spare_root_attributes(&self, tag: &mut Tag) {
        if tag.kind == TagKind::StartTag && matches!(&*tag.name, "html" | "body") {
            let before = self.root_attributes.get();
            self.root_attributes.set(before + tag.attrs.len());
            if before > MOST_ROOT_ATTRIBUTES {
                tag.attrs.clear();
            }
        }
    }
}

impl TokenSink for PageSink {
    type Handle = NodeId;

    fn process_token(&self, mut token: Token, line: u64) -> TokenSinkResult<NodeId> {
        self.tokens.set(self.tokens.get() + 1);
        let is_text = matches!(token, Token::CharacterTokens(_));
        match &mut token {
            Token::ParseError(_) => return self.builder.process_token(token, line),
            Token::TagToken(tag) => {
                self.tags.set(self.tags.get() + 1);
                self.spare_root_attributes(tag);
            }
            Token::CharacterTokens(text) if !text.trim().is_empty() => {
                self.notes.borrow_mut().text(self.piece.get());
            }
            _ => {}
        }
        self.token_ended.set(true);
        let result = self.builder.process_token(token, line);
        let mut notes = self.notes.borrow_mut();
        let html = self.builder.sink.0.borrow();
        notes.growth(&html, self.piece.get());
        if !is_text {
            notes.joined_text(&html);
        }
        result
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}

/// What is noted of the tree while it grows.
#[derive(Default)]
struct Notes {
    places: Places,
    seen: Seen,
    /// The last piece outside a tag that a text came from, other than white space.
    text_piece: Piece,
    /// Text that has been read and is not in the tree: html5ever may hold it back until the tag after it.
    unplaced_text: Option<Range<usize>>,
    /// The nodes from the document down to the element made last, unless some of them have been moved.
    path: Vec<NodeId>,
    /// Elements and comments.
    counted: usize,
    is_too_deep: bool,
}

impl Notes {
    /// Notes that a text, not only white space, was read.
    fn text(&mut self, piece: Piece) {
        // What looked like the start of a character reference becomes text when the tag after it begins.
        if piece.tag_start.is_none() {
            self.text_piece = piece;
        }
        let place = self.text_piece.place();
        let start = self
            .unplaced_text
            .take()
            .map_or(place.start, |text| text.start);
        self.unplaced_text = Some(start..place.end);
    }

    /// Notes what a token of this piece has added to the tree.
    fn growth(&mut self, html: &Html, piece: Piece) {
        if let Some(text) = self.seen.grown_text(&html.tree)
            && let Some(place) = self.unplaced_text.take()
        {
            self.places.grown(text, place);
        }
        for node in self.seen.new_nodes(&html.tree).into_iter().rev() {
            match node.value() {
                Node::Element(_) => {
                    self.counted += 1;
                    self.places.made(node.id(), piece.place());
                    self.descend(node);
                }
                Node::Text(text) if !text.trim().is_empty() => {
                    if let Some(place) = self.unplaced_text.take() {
                        self.places.made(node.id(), place);
                    }
                }
                Node::Comment(_) | Node::ProcessingInstruction(_) => self.counted += 1,
                _ => {}
            }
        }
    }

    /// Notes the text that the tag before has brought into the tree. What HTML moves out of a table may be joined to a text
    /// that is not the last one: the one before a table that holds the newest element.
    fn joined_text(&mut self, html: &Html) {
        let Some(place) = self.unplaced_text.take() else {
            return;
        };
        let newest = self.path.last().and_then(|newest| html.tree.get(*newest));
        let outer = newest.into_iter().flat_map(|newest| newest.ancestors());
        let tables = outer.filter(|node| {
            let element = node.value().as_element();
            element.is_some_and(|element| element.name() == "table")
        });
        let mut texts = tables.filter_map(|table| table.prev_sibling());
        let joined = texts.find(|node| {
            let text = node.value().as_text();
            text.is_some_and(|text| !text.trim().is_empty()) && self.places.get(node.id()).is_none()
        });
        if let Some(joined) = joined {
            self.places.grown(joined.id(), place);
        }
    }

    /// Notes how deep a new element lies.
    fn descend(&mut self, element: NodeRef<'_, Node>) {
        let Some(parent) = element.parent() else {
            return;
        };
        while self.path.last().is_some_and(|last| *last != parent.id()) {
            self.path.pop();
        }
        self.path.push(element.id());
        // The document, `<html>` and `<body>` are there on every page.
        let most = DEEPEST + 3;
        // Where the parent is not on the path, or may have been moved, its own way up tells.
        if self.path.len() == 1 || self.path.len() > most {
            self.path = path_to(element);
            self.is_too_deep |= self.path.len() > most;
        }
    }
}

/// The nodes from the document down to this one.
fn path_to(node: NodeRef<'_, Node>) -> Vec<NodeId> {
    let mut path = vec![node.id()];
    path.extend(node.ancestors().map(|ancestor| ancestor.id()));
    path.reverse();
    path
}
