//! Where on the page the nodes of its tree stand.

use std::ops::Range;

use ego_tree::{NodeId, NodeRef, Tree};
use scraper::Node;

/// The bytes of the page that each element and each text was made from, in the order in which they were made.
#[derive(Default)]
pub(super) struct Places(Vec<(NodeId, Range<usize>)>);

impl Places {
    pub(super) fn get(&self, node: NodeId) -> Option<&Range<usize>> {
        let index = self.0.binary_search_by_key(&node, |(node, _)| *node);
        index.ok().map(|index| &self.0[index].1)
    }

    pub(super) fn made(&mut self, node: NodeId, place: Range<usize>) {
        self.0.push((node, place));
    }

    /// A text stands from where its first part does to where its last part does.
    pub(super) fn grown(&mut self, text: NodeId, place: Range<usize>) {
        match self.0.binary_search_by_key(&text, |(node, _)| *node) {
            Ok(index) => self.0[index].1.end = place.end,
            Err(index) => self.0.insert(index, (text, place)),
        }
    }
}

/// What has been seen of a tree that grows.
#[derive(Default)]
pub(super) struct Seen {
    nodes: usize,
    last_text: Option<(NodeId, usize)>,
}

impl Seen {
    /// The newest text, if it has grown since this was called before. Older ones are not looked at.
    pub(super) fn grown_text(&mut self, tree: &Tree<Node>) -> Option<NodeId> {
        let (text, seen) = self.last_text.as_mut()?;
        let length = length(tree.get(*text)?.value());
        let has_grown = length > *seen;
        *seen = length;
        has_grown.then_some(*text)
    }

    /// The nodes that were made since this was called before, the newest first.
    pub(super) fn new_nodes<'t>(&mut self, tree: &'t Tree<Node>) -> Vec<NodeRef<'t, Node>> {
        let count = tree.values().len();
        if count == self.nodes {
            return Vec::new();
        }
        let new: Vec<_> = tree.nodes().rev().take(count - self.nodes).collect();
        self.nodes = count;
        if let Some(text) = new.iter().find(|node| node.value().is_text()) {
            self.last_text = Some((text.id(), length(text.value())));
        }
        new
    }
}

fn length(node: &Node) -> usize {
    node.as_text().map_or(0, |text| text.len())
}
