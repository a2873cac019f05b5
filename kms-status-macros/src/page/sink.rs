//! The tree builder that html5ever drives: scraper's own, with the place of every node noted and the limits kept.

use std::{
    borrow::Cow,
    cell::{Cell, Ref, RefCell},
    collections::HashMap,
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

/// How many elements a page may have: enough for a table of 65,535 rows of three cells, in bounded time.
const MOST_ELEMENTS: usize = 300_000;

/// The bytes of the page that each node was made from.
pub(super) type Places = HashMap<NodeId, Range<usize>>;

pub(super) struct PageSink {
    tree: HtmlTreeSink,
    /// The piece of the page that the parser is given.
    piece: RefCell<Range<usize>>,
    places: RefCell<Places>,
    depths: RefCell<HashMap<NodeId, usize>>,
    elements: Cell<usize>,
    too_deep: Cell<bool>,
}

impl Default for PageSink {
    fn default() -> Self {
        Self {
            tree: HtmlTreeSink::new(Html::new_document()),
            piece: RefCell::default(),
            places: RefCell::default(),
            depths: RefCell::default(),
            elements: Cell::default(),
            too_deep: Cell::default(),
        }
    }
}

impl PageSink {
    pub(super) fn enter(&self, piece: Range<usize>) {
        self.piece.replace(piece);
    }

    /// The fault of a page that is past a limit.
    pub(super) fn limit_passed(&self) -> Option<PageFault> {
        let place = || self.piece.borrow().clone();
        if self.too_deep.get() {
            let problem = format!("elements are nested more than {DEEPEST} deep here");
            let help = "close the elements that are left open, or keep only the part of the page that holds the tables";
            return Some(PageFault::new(place(), problem).help(help));
        }
        if self.elements.get() > MOST_ELEMENTS {
            let problem = "the page has more than 300,000 elements";
            let help = "keep only the part of the page that holds the tables";
            return Some(PageFault::new(place(), problem).help(help));
        }
        None
    }

    fn descend(&self, child: NodeId, depth: usize) {
        self.depths.borrow_mut().insert(child, depth);
        // The document, `<html>` and `<body>` are there on every page.
        if depth > DEEPEST + 2 {
            self.too_deep.set(true);
        }
    }

    fn depth(&self, node: NodeId) -> usize {
        self.depths.borrow().get(&node).copied().unwrap_or_default()
    }

    /// Notes where a text stands: from where its first part does to where its last part does.
    fn note_text(&self, text: Option<NodeId>) {
        let Some(text) = text else { return };
        let piece = self.piece.borrow();
        self.places
            .borrow_mut()
            .entry(text)
            .and_modify(|place| place.end = piece.end)
            .or_insert_with(|| piece.clone());
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
        self.elements.set(self.elements.get() + 1);
        self.places
            .borrow_mut()
            .insert(element, self.piece.borrow().clone());
        element
    }

    fn create_comment(&self, text: StrTendril) -> NodeId {
        self.tree.create_comment(text)
    }

    fn create_pi(&self, target: StrTendril, data: StrTendril) -> NodeId {
        self.tree.create_pi(target, data)
    }

    fn append(&self, parent: &NodeId, child: NodeOrText<NodeId>) {
        match child {
            NodeOrText::AppendNode(node) => {
                self.descend(node, self.depth(*parent) + 1);
                self.tree.append(parent, NodeOrText::AppendNode(node));
            }
            NodeOrText::AppendText(text) => {
                self.tree.append(parent, NodeOrText::AppendText(text));
                self.note_text(self.last_child(*parent));
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
                self.descend(node, self.depth(*sibling));
                self.tree
                    .append_before_sibling(sibling, NodeOrText::AppendNode(node));
            }
            NodeOrText::AppendText(text) => {
                self.tree
                    .append_before_sibling(sibling, NodeOrText::AppendText(text));
                self.note_text(self.previous_sibling(*sibling));
            }
        }
    }

    fn add_attrs_if_missing(&self, target: &NodeId, attributes: Vec<Attribute>) {
        self.tree.add_attrs_if_missing(target, attributes);
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
