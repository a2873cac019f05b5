//! HTML as a tree of elements that know their line: html5ever's tokenizer gives each token to the tree builder that
//! `scraper` uses, and what is new in the tree afterwards is on the line where the token begins.

use std::{cell::RefCell, mem};

use ego_tree::NodeId;
use html5ever::{
    TokenizerResult,
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink as _},
};
use scraper::{Html, HtmlTreeSink, Node, Selector};

use super::line_breaks;
use crate::diagnostics::{PageError, Place};

/// How deep elements may be nested, `<html>` and `<body>` not counted: html5ever's time is quadratic in it, and what
/// reads the tree is recursive.
const DEEPEST: usize = 256;

/// A page as a tree.
pub(crate) struct Page {
    pub(crate) tree: Html,
    /// The newest node after each token that made one, and the line of the token.
    lines: Vec<(NodeId, usize)>,
}

impl Page {
    /// The line that the node is on; for a text, the line of its first word.
    pub(crate) fn line(&self, node: NodeId) -> usize {
        let index = self.lines.partition_point(|(newest, _)| *newest < node);
        let line = self.lines.get(index).map_or(1, |(_, line)| *line);
        match self.tree.tree.get(node).map(|node| node.value()) {
            Some(Node::Text(text)) => {
                let words = text.trim_start();
                line + line_breaks(&text[..text.len() - words.len()])
            }
            _ => line,
        }
    }

    pub(crate) fn title(&self) -> Option<String> {
        let title = Selector::parse("head > title").ok()?;
        let text: String = self.tree.select(&title).next()?.text().collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

pub(super) fn parse(html: &str) -> Result<Page, PageError> {
    let tree = HtmlTreeSink::new(Html::new_document());
    let tokenizer = Tokenizer::new(
        Sink {
            builder: TreeBuilder::new(tree, TreeBuilderOpts::default()),
            state: RefCell::new(State {
                line: 1,
                ..State::default()
            }),
        },
        TokenizerOpts::default(),
    );
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // It stops at every script, for a browser to run it.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    let Sink { builder, state } = tokenizer.sink;
    let State { lines, error, .. } = state.into_inner();
    let tree = builder.sink.finish();
    error.map_or(Ok(Page { tree, lines }), Err)
}

/// What the tokenizer gives its tokens to.
struct Sink {
    builder: TreeBuilder<NodeId, HtmlTreeSink>,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    lines: Vec<(NodeId, usize)>,
    /// Where the last token ended.
    line: usize,
    /// How many nodes the tree has.
    nodes: usize,
    error: Option<PageError>,
}

impl TokenSink for Sink {
    type Handle = NodeId;

    fn process_token(&self, token: Token, end: u64) -> TokenSinkResult<NodeId> {
        let mut state = self.state.borrow_mut();
        if state.error.is_some() || matches!(token, Token::ParseError(_)) {
            return TokenSinkResult::Continue;
        }
        let is_tag = matches!(token, Token::TagToken(_));
        let result = self.builder.process_token(token, end);
        let line = mem::replace(&mut state.line, usize::try_from(end).unwrap_or(usize::MAX));
        let html = self.builder.sink.0.borrow();
        let mut nodes = html.tree.nodes();
        let before = mem::replace(&mut state.nodes, nodes.len());
        if let Some(newest) = nodes.next_back().filter(|_| state.nodes > before) {
            state.lines.push((newest.id(), line));
            // The document, `<html>` and `<body>` are above all.
            if is_tag && newest.ancestors().nth(DEEPEST + 2).is_some() {
                let problem = "elements are nested more than 256 deep here";
                let error = PageError::new(Place::line(line), problem);
                let help = "is an element left open above? if not, save only the part of the page that holds the tables";
                state.error = Some(error.help(help));
            }
        }
        result
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}
