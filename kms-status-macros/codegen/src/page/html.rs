//! HTML as a tree of elements that know their line: html5ever's tokenizer gives each token to the tree builder that
//! `scraper` uses, and what is new in the tree afterwards is on the line where the token begins.

use std::{cell::RefCell, mem};

use ego_tree::{NodeId, NodeRef, Tree};
use html5ever::{
    TokenizerResult,
    buffer_queue::BufferQueue,
    local_name,
    tendril::StrTendril,
    tokenizer::{Tag, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink as _},
};
use scraper::{Html, HtmlTreeSink, Node};

use super::{
    damage::{Damage, Finder, OpenElements, is_blank},
    line_breaks,
};
use crate::diagnostics::{Cause, PageError, Place};

/// How deep elements may be nested, `<html>` and `<body>` not counted.
const DEEPEST: usize = 256;

/// How many elements may be open after each tag, added up: the parser goes through them. A page of `<span>` 250 times,
/// then `</x>` a million times, took it 30 s; `<b a=1>` to `<b a=60>`, then `<p>x` a million times, more than a minute.
const MOST_OPEN: usize = 30_000_000;

/// How often attributes may be compared: html5ever compares each with all before it in its tag, and `<td a1 a2 …>` of
/// 4 MiB took it half an hour.
const MOST_COMPARISONS: usize = 1_000_000_000;

/// Tags so short cannot have that many together.
const SHORT_TAG: usize = 1_000;

/// A page as a tree.
pub(crate) struct Page {
    pub(crate) tree: Html,
    /// What the tree does not have, or has elsewhere, than the author of the page wrote it.
    pub(crate) damage: Vec<Damage>,
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
                let words = text.trim_start_matches(is_blank);
                line + line_breaks(&text[..text.len() - words.len()])
            }
            _ => line,
        }
    }
}

pub(super) fn parse(html: &str) -> Result<Page, PageError> {
    let html = html.strip_prefix('\u{feff}').unwrap_or(html);
    if let Some(line) = line_of_too_many_attributes(html) {
        return Err(too_much(
            line,
            "the tags up to here have too many attributes",
        ));
    }
    // For html5ever a carriage return alone ends a line, for the user's editor it may not.
    let html = if html.contains('\r') {
        html.replace("\r\n", "\n").replace('\r', " ")
    } else {
        html.to_owned()
    };
    let tree = HtmlTreeSink::new(Html::new_document());
    let sink = Sink {
        builder: TreeBuilder::new(tree, TreeBuilderOpts::default()),
        state: RefCell::new(State {
            line: 1,
            ..State::default()
        }),
    };
    let tokenizer = Tokenizer::new(sink, TokenizerOpts::default());
    feed(&tokenizer, &html);
    tokenizer.sink.state.borrow_mut().is_past_end = true;
    // Ends a tag that is still open, so that it can be seen.
    feed(&tokenizer, "\"'>");
    tokenizer.end();
    let Sink { builder, state } = tokenizer.sink;
    let state = state.into_inner();
    match state.error {
        Some(error) => Err(error),
        None => Ok(Page {
            tree: builder.sink.finish(),
            damage: state.finder.found,
            lines: state.lines,
        }),
    }
}

fn feed(tokenizer: &Tokenizer<Sink>, html: &str) {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // It stops at every script, for a browser to run it.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done)
        && tokenizer.sink.state.borrow().error.is_none()
    {}
}

fn too_much(line: usize, problem: &str) -> PageError {
    let help = "is an element, tag or quote left open above? if not, save only the part of the page that holds the tables";
    PageError::new(Cause::Page, Place::line(line), problem).help(help)
}

fn line_of_too_many_attributes(html: &str) -> Option<usize> {
    let mut comparisons = 0;
    let mut end = 0;
    for piece in html.split('<') {
        if piece.len() > SHORT_TAG && piece.starts_with(|c: char| c.is_alphabetic() || c == '/') {
            comparisons += attributes(piece).pow(2);
        }
        if comparisons > MOST_COMPARISONS {
            return Some(line_breaks(&html[..end]) + 1);
        }
        end += piece.len() + 1;
    }
    None
}

/// Counts the attributes of a tag by what separates them, outside of quotes.
fn attributes(tag: &str) -> usize {
    let mut count = 0;
    for unquoted in tag.split(['"', '\'']).step_by(2) {
        let attributes = unquoted.split('>').next().unwrap_or_default();
        count += attributes
            .split([' ', '\t', '\n', '\x0c', '\r', '/'])
            .count();
        if attributes.len() < unquoted.len() {
            break;
        }
    }
    count
}

/// What the tokenizer gives its tokens to.
struct Sink {
    builder: TreeBuilder<NodeId, HtmlTreeSink>,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    lines: Vec<(NodeId, usize)>,
    finder: Finder,
    /// Where the last token ended.
    line: usize,
    /// How many nodes the tree has.
    nodes: usize,
    /// How many elements were open after each tag, added up.
    open: usize,
    roots: usize,
    is_past_end: bool,
    error: Option<PageError>,
}

impl TokenSink for Sink {
    type Handle = NodeId;

    fn process_token(&self, mut token: Token, end: u64) -> TokenSinkResult<NodeId> {
        let mut state = self.state.borrow_mut();
        if state.error.is_some() {
            return TokenSinkResult::Continue;
        }
        if let Token::ParseError(error) = &token {
            state.finder.error(error);
            return TokenSinkResult::Continue;
        }
        let line = mem::replace(&mut state.line, usize::try_from(end).unwrap_or(usize::MAX));
        if state.is_past_end && token != Token::EOFToken {
            state.finder.unclosed(&token, line);
            return TokenSinkResult::Continue;
        }
        let mut named = None;
        if let Token::TagToken(tag) = &mut token {
            state.count_roots(tag);
            named = Some((tag.kind, tag.name.clone()));
        }
        state.finder.token(&token, line);
        let result = self.builder.process_token(token, end);
        let html = self.builder.sink.0.borrow();
        let new = state.note(&html.tree, line);
        if let Some((kind, name)) = named {
            let open = OpenElements::new(&html.tree);
            self.builder.trace_handles(&open);
            state
                .finder
                .tag(kind, &name, new, &result, open.position.get());
            state.open += open.count.get();
            // A `<template>` is two nodes and one open element. The document, `<html>` and `<body>` are above all.
            let may_be_deep = open.count.get() > DEEPEST / 2;
            let outermost = new.filter(|_| may_be_deep);
            let outermost = outermost.and_then(|node| node.ancestors().nth(DEEPEST + 2));
            let problem = state.exceeded(outermost.is_some());
            state.error = problem.map(|problem| too_much(line, problem));
            if state.error.is_some() {
                // The tokenizer stops here, and is not asked to go on.
                return TokenSinkResult::Script(html.tree.root().id());
            }
        }
        result
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}

impl State {
    /// Notes the nodes that a token has added to the tree; gives the newest.
    fn note<'t>(&mut self, tree: &'t Tree<Node>, line: usize) -> Option<NodeRef<'t, Node>> {
        let mut nodes = tree.nodes();
        let before = mem::replace(&mut self.nodes, nodes.len());
        let newest = nodes.next_back().filter(|_| self.nodes > before)?;
        self.lines.push((newest.id(), line));
        Some(newest)
    }

    /// The attributes of each are added to the first: `<html a1><html a2>` and so on for 4 MiB took 27 s.
    fn count_roots(&mut self, tag: &mut Tag) {
        if matches!(tag.name, local_name!("html") | local_name!("body")) {
            self.roots += 1;
            if self.roots > 4 {
                tag.attrs.clear();
            }
        }
    }

    /// What the page has too much of.
    fn exceeded(&self, is_too_deep: bool) -> Option<&'static str> {
        if is_too_deep {
            return Some("elements are nested more than 256 deep here");
        }
        (self.open > MOST_OPEN).then_some("the page has too many tags and elements in each other")
    }
}
