//! Parses HTML into a tree, with the line of each element. The tokenizer of html5ever gives each token to the tree
//! builder that `scraper` uses. A node that is new in the tree afterwards is on the line where the token begins.

use std::{
    cell::RefCell,
    collections::{HashMap, HashSet},
    mem,
};

use ego_tree::{NodeId, NodeRef};
use html5ever::{
    LocalName, TokenizerResult,
    buffer_queue::BufferQueue,
    ns,
    tendril::StrTendril,
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink as _},
};
use scraper::{ElementRef, Html, HtmlTreeSink, Node, Selector};

use super::{elements, line_breaks, loose_rows::LooseRow};
use crate::diagnostics::{PageError, Place};

/// How deep elements may be nested, `<html>` and `<body>` not counted: html5ever takes quadratic time, and
/// `table/text.rs` collects the text of a cell recursively.
const DEEPEST: usize = 256;

/// A page as a tree.
pub(crate) struct Page {
    pub(crate) html: Html,
    /// For each token that made a node: the newest node after it, and the line of the token.
    lines: Vec<(NodeId, usize)>,
    /// The unknown tags in cells: HTML has no such element, and they are not closed in their cell.
    unknown_tags: HashSet<NodeId>,
    /// The lines that look like rows, but are outside of all tables.
    pub(crate) loose_rows: Vec<LooseRow>,
    /// The lines without a bar that Markdown adds to a pipe table, if its header row begins with a bar.
    pub(crate) lines_without_bar: Vec<usize>,
}

impl Page {
    /// The line that the node is on; for a text, the line of its first word.
    pub(crate) fn line(&self, node: NodeId) -> usize {
        let index = self.lines.partition_point(|(newest, _)| *newest < node);
        let line = self.lines.get(index).map_or(1, |(_, line)| *line);
        match self.html.tree.get(node).map(|node| node.value()) {
            Some(Node::Text(text)) => {
                let words = text.trim_start();
                line + line_breaks(&text[..text.len() - words.len()])
            }
            _ => line,
        }
    }

    /// The unknown tags in a cell.
    pub(crate) fn unknown_tags<'p>(
        &'p self,
        cell: ElementRef<'p>,
    ) -> impl Iterator<Item = ElementRef<'p>> {
        let elements = cell.descendent_elements();
        elements.filter(|element| self.unknown_tags.contains(&element.id()))
    }

    /// Whether a text is on the page, outside of all blocks of code.
    pub(super) fn has_text(&self, text: &str) -> bool {
        let is_block_of_code = |node: NodeRef<'_, Node>| {
            let element = node.value().as_element();
            element.is_some_and(|element| element.name() == "pre")
        };
        self.html.tree.nodes().any(|node| {
            let here = node.value().as_text();
            here.is_some_and(|here| here.contains(text)) && !node.ancestors().any(is_block_of_code)
        })
    }

    pub(crate) fn title(&self) -> Option<String> {
        let title = Selector::parse("head > title").ok()?;
        let text: String = self.html.select(&title).next()?.text().collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        (!words.is_empty()).then(|| words.join(" "))
    }
}

pub(super) fn parse_html(html: &str) -> Result<Page, PageError> {
    let sink = HtmlTreeSink::new(Html::new_document());
    let tokenizer = Tokenizer::new(
        Sink {
            builder: TreeBuilder::new(sink, TreeBuilderOpts::default()),
            state: RefCell::new(State {
                line: 1,
                ..State::default()
            }),
        },
        TokenizerOpts::default(),
    );
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // The tokenizer stops at every script, so that a browser could run it.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {}
    tokenizer.end();
    let Sink { builder, state } = tokenizer.sink;
    let State {
        lines,
        unknown_tags,
        error,
        ..
    } = state.into_inner();
    if let Some(error) = error {
        return Err(error);
    }
    Ok(Page {
        html: builder.sink.finish(),
        lines,
        unknown_tags,
        loose_rows: Vec::new(),
        lines_without_bar: Vec::new(),
    })
}

/// Whether a node is an element of HTML, not of SVG or `MathML`.
fn is_html_element(node: &Node) -> bool {
    node.as_element()
        .is_some_and(|element| element.name.ns == ns!(html))
}

/// Receives the tokens of the tokenizer.
struct Sink {
    builder: TreeBuilder<NodeId, HtmlTreeSink>,
    state: RefCell<State>,
}

#[derive(Default)]
struct State {
    lines: Vec<(NodeId, usize)>,
    /// The line on which the last token ended.
    line: usize,
    /// The unknown tags in the open cell whose end tags may still follow.
    open_tags: HashMap<LocalName, Vec<NodeId>>,
    /// The unknown tags in all cells that have ended.
    unknown_tags: HashSet<NodeId>,
    error: Option<PageError>,
}

impl State {
    /// Notes a tag and the element that it begins.
    fn tag(&mut self, tag: &Tag, element: Option<NodeId>) {
        let name = &*tag.name;
        if name == "table" || elements::is_table_part(name) {
            for (_, open) in self.open_tags.drain() {
                self.unknown_tags.extend(open);
            }
        } else if !elements::is_known(name) && !tag.self_closing && !name.contains('<') {
            let open = self.open_tags.entry(tag.name.clone()).or_default();
            match tag.kind {
                TagKind::StartTag => open.extend(element),
                TagKind::EndTag => drop(open.pop()),
            }
        }
    }
}

impl TokenSink for Sink {
    type Handle = NodeId;

    fn process_token(&self, token: Token, end: u64) -> TokenSinkResult<NodeId> {
        let mut state = self.state.borrow_mut();
        if state.error.is_some() || matches!(token, Token::ParseError(_)) {
            return TokenSinkResult::Continue;
        }
        let tag = match &token {
            Token::TagToken(tag) => Some(tag.clone()),
            _ => None,
        };
        let result = self.builder.process_token(token, end);
        let line = mem::replace(&mut state.line, usize::try_from(end).unwrap_or(usize::MAX));
        let html = self.builder.sink.0.borrow();
        let last = state.lines.last().map(|(last, _)| *last);
        let newest = html.tree.nodes().next_back();
        let newest = newest.filter(|newest| last.is_none_or(|last| last < newest.id()));
        if let Some(tag) = &tag {
            let element = newest.filter(|newest| is_html_element(newest.value()));
            state.tag(tag, element.map(|element| element.id()));
        }
        if let Some(newest) = newest {
            state.lines.push((newest.id(), line));
            // The document, `<html>` and `<body>` are above every element.
            if tag.is_some() && newest.ancestors().nth(DEEPEST + 2).is_some() {
                let problem = format!("elements are nested more than {DEEPEST} levels deep here");
                let error = PageError::new(Place::line(line), problem);
                let help = "close each element that is left open above; if there is none, save only the part of the page that holds the tables";
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
