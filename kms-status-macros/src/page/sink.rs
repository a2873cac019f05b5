//! The tree builder that html5ever drives: scraper's own, with the place of every node noted and the limits kept.

use std::{
    borrow::Cow,
    cell::{Cell, Ref, RefCell},
    ops::Range,
};

use ego_tree::NodeId;
use html5ever::{
    Attribute, QualName,
    tendril::StrTendril,
    tree_builder::{ElementFlags, NodeOrText, QuirksMode, TreeSink},
};
use scraper::{Html, HtmlTreeSink};

use crate::diagnostics::PageFault;

/// How deep elements may be nested, `<html>` and `<body>` not counted: html5ever sets no bound, and takes time that
/// grows with the square of the depth.
const DEEPEST: usize = 256;

/// How many elements and comments a page may have: enough for a table of 65,535 rows of three cells, in bounded time.
const MOST_NODES: usize = 300_000;

/// How many attributes further `<html>` and `<body>` tags may add to the first ones: no table is known by more of them.
const MOST_ADDED_ATTRIBUTES: usize = 1_000;

/// The bytes of the page that each node was made from, in the order in which the nodes were made.
#[derive(Default)]
pub(super) struct Places(Vec<(NodeId, Range<usize>)>);

impl Places {
    pub(super) fn get(&self, node: NodeId) -> Option<&Range<usize>> {
        let index = self.0.binary_search_by_key(&node, |(node, _)| *node);
        index.ok().map(|index| &self.0[index].1)
    }

    fn made(&mut self, node: NodeId, place: Range<usize>) {
        self.0.push((node, place));
    }

    /// A text stands from where its first part does to where its last part does.
    fn text(&mut self, node: NodeId, place: Range<usize>) {
        match self.0.binary_search_by_key(&node, |(node, _)| *node) {
            Ok(index) => self.0[index].1.end = place.end,
            Err(index) => self.0.insert(index, (node, place)),
        }
    }
}

/// A part of the page that the parser is given at once.
#[derive(Clone, Copy, Default)]
pub(super) struct Piece {
    pub(super) start: usize,
    pub(super) end: usize,
    /// Where the tag began that it is of, if it is of one.
    pub(super) tag_start: Option<usize>,
}

pub(super) struct PageSink {
    tree: HtmlTreeSink,
    piece: Cell<Piece>,
    /// The piece that the last text came from: html5ever may hold a text back until the tag after it.
    text_piece: Cell<Piece>,
    places: RefCell<Places>,
    /// The nodes from the document down to the one put into the tree last.
    path: RefCell<Vec<NodeId>>,
    nodes: Cell<usize>,
    added_attributes: Cell<usize>,
    too_deep: Cell<bool>,
}

impl Default for PageSink {
    fn default() -> Self {
        Self {
            tree: HtmlTreeSink::new(Html::new_document()),
            piece: Cell::default(),
            text_piece: Cell::default(),
            places: RefCell::default(),
            path: RefCell::default(),
            nodes: Cell::default(),
            added_attributes: Cell::default(),
            too_deep: Cell::default(),
        }
    }
}

impl PageSink {
    pub(super) fn enter(&self, piece: Piece) {
        self.piece.set(piece);
    }

    /// Notes that a text, not only white space, was read.
    pub(super) fn enter_text(&self) {
        if self.piece.get().tag_start.is_none() {
            self.text_piece.set(self.piece.get());
        }
    }

    fn count(&self) {
        self.nodes.set(self.nodes.get() + 1);
    }

    /// The fault of a page that is past a limit.
    pub(super) fn limit_passed(&self) -> Option<PageFault> {
        let Piece { start, end, .. } = self.piece.get();
        if self.too_deep.get() {
            let problem = format!("elements are nested more than {DEEPEST} deep here");
            let help = "close the elements that are left open, or keep only the part of the page that holds the tables";
            return Some(PageFault::new(start..end, problem).help(help));
        }
        if self.nodes.get() > MOST_NODES {
            let problem = "the page has more than 300,000 elements and comments";
            let help = "keep only the part of the page that holds the tables";
            return Some(PageFault::new(start..end, problem).help(help));
        }
        None
    }

    /// Notes that a node is put below another one.
    fn descend(&self, parent: NodeId, child: NodeId) {
        let mut path = self.path.borrow_mut();
        while path.last().is_some_and(|last| *last != parent) {
            path.pop();
        }
        if path.is_empty() {
            *path = self.path_to(parent);
        }
        path.push(child);
        // The document, `<html>` and `<body>` are there on every page.
        if path.len() > DEEPEST + 3 {
            self.too_deep.set(true);
        }
    }

    fn path_to(&self, node: NodeId) -> Vec<NodeId> {
        let tree = self.tree.0.borrow();
        let node = tree.tree.get(node);
        let mut path: Vec<NodeId> = node
            .into_iter()
            .flat_map(|node| node.ancestors())
            .map(|ancestor| ancestor.id())
            .collect();
        path.reverse();
        path.extend(node.map(|node| node.id()));
        path
    }

    fn note_text(&self, text: Option<NodeId>) {
        let Some(text) = text else { return };
        let Piece { start, end, .. } = self.text_piece.get();
        self.places.borrow_mut().text(text, start..end);
    }

    fn last_child(&self, parent: NodeId) -> Option<NodeId> {
        let tree = self.tree.0.borrow();
        Some(tree.tree.get(parent)?.last_child()?.id())
    }

    fn previous_sibling(&self, node: NodeId) -> Option<NodeId> {
        let tree = self.tree.0.borrow();
        Some(tree.tree.get(node)?.prev_sibling()?.id())
    }

    fn parent(&self, node: NodeId) -> Option<NodeId> {
        let tree = self.tree.0.borrow();
        Some(tree.tree.get(node)?.parent()?.id())
    }
}

impl TreeSink for PageSink {
    type Output = (Html, Places);
    type Handle = NodeId;
    type ElemName<'a> = Ref<'a, QualName>;

    fn finish(self) -> Self::Output {
        (self.tree.finish(), self.places.into_inner())
    }

    fn parse_error(&self, message: Cow<'static, str>) {
        self.tree.parse_error(message);
    }

    fn get_document(&self) -> NodeId {
        self.tree.get_document()
    }

    fn elem_name<'a>(&'a self, target: &'a NodeId) -> Self::ElemName<'a> {
        self.tree.elem_name(target)
    }

    fn create_element(
        &self,
        name: QualName,
        attributes: Vec<Attribute>,
        flags: ElementFlags,
    ) -> NodeId {
        let element = self.tree.create_element(name, attributes, flags);
        self.count();
        let piece = self.piece.get();
        let start = piece.tag_start.unwrap_or(piece.start);
        self.places.borrow_mut().made(element, start..piece.end);
        element
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.count();
        self.tree.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.count();
        self.tree.create_pi(target, data)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendNode(node) => {
                self.descend(*parent, node);
                self.tree.append(parent, NodeOrText::AppendNode(node));
            }
            NodeOrText::AppendText(text) => {
                let is_blank = text.trim().is_empty();
                self.tree.append(parent, NodeOrText::AppendText(text));
                if !is_blank {
                    self.note_text(self.last_child(*parent));
                }
            }
        }
    }

    fn append_based_on_parent_node(
        &self,
        element: &NodeId,
        previous: &NodeId,
        child: NodeOrText<NodeId>,
    ) {
        if self.parent(*element).is_some() {
            self.append_before_sibling(element, child);
        } else {
            self.append(previous, child);
        }
    }

    fn append_doctype_to_document(
        &self,
        name: StrTendril,
        public_id: StrTendril,
        system_id: StrTendril,
    ) {
        self.tree
            .append_doctype_to_document(name, public_id, system_id);
    }

    fn get_template_contents(&self, target: &NodeId) -> NodeId {
        self.tree.get_template_contents(target)
    }

    fn same_node(&self, one: &NodeId, other: &NodeId) -> bool {
        self.tree.same_node(one, other)
    }

    fn set_quirks_mode(&self, mode: QuirksMode) {
        self.tree.set_quirks_mode(mode);
    }

    fn append_before_sibling(&self, sibling: &NodeId, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendNode(node) => {
                if let Some(parent) = self.parent(*sibling) {
                    self.descend(parent, node);
                }
                self.tree
                    .append_before_sibling(sibling, NodeOrText::AppendNode(node));
            }
            NodeOrText::AppendText(text) => {
                let is_blank = text.trim().is_empty();
                self.tree
                    .append_before_sibling(sibling, NodeOrText::AppendText(text));
                if !is_blank {
                    self.note_text(self.previous_sibling(*sibling));
                }
            }
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        let added = self.added_attributes.get() + attributes.len();
        self.added_attributes.set(added);
        if added <= MOST_ADDED_ATTRIBUTES {
            self.tree.add_attrs_if_missing(target, attributes);
        }
    }

    fn remove_from_parent(&self, target: &NodeId) {
        self.tree.remove_from_parent(target);
    }

    fn reparent_children(&self, node: &NodeId, new_parent: &NodeId) {
        self.tree.reparent_children(node, new_parent);
    }

    fn mark_script_already_started(&self, node: &NodeId) {
        self.tree.mark_script_already_started(node);
    }
}
