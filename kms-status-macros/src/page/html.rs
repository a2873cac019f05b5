//! HTML as a tree of elements that know their line: html5ever's tokenizer gives each token to the tree builder that
//! `scraper` uses, and what is new in the tree afterwards is on the line where the token begins.

use std::{borrow::Cow, cell::RefCell, mem};

use ego_tree::{NodeId, NodeRef, Tree};
use html5ever::{
    TokenizerResult,
    buffer_queue::BufferQueue,
    local_name,
    tendril::StrTendril,
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink as _},
};
use scraper::{Html, HtmlTreeSink, Node};

use super::{
    damage::{Damage, Finder, is_blank},
    line_breaks,
};
use crate::diagnostics::{PageError, Place};

/// How deep elements may be nested, `<html>` and `<body>` not counted.
const DEEPEST: usize = 256;

/// How far the parser may go up from all tags and elements together to the outermost element. A page of `<span>` 250
/// times, then `</x>` a million times, took it 30 s; `<b a=1>` to `<b a=60>`, then `<p>x` a million times, more than a minute.
const MOST_STEPS_UP: usize = 30_000_000;

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
    /// Whether damage may hide tables.
    pub(crate) hides_tables: bool,
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
        Cow::Owned(html.replace("\r\n", "\n").replace('\r', " "))
    } else {
        Cow::Borrowed(html)
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
    feed(&tokenizer, &html)?;
    tokenizer.sink.state.borrow_mut().is_past_end = true;
    // Ends a tag that is still open, so that it can be seen.
    feed(&tokenizer, "\"'>")?;
    tokenizer.end();
    let Sink { builder, state } = tokenizer.sink;
    let State { lines, finder, .. } = state.into_inner();
    Ok(Page {
        tree: builder.sink.finish(),
        hides_tables: finder.hides_rows,
        damage: finder.found,
        lines,
    })
}

fn feed(tokenizer: &Tokenizer<Sink>, html: &str) -> Result<(), PageError> {
    let input = BufferQueue::default();
    input.push_back(StrTendril::from(html));
    // It stops at every script, for a browser to run it.
    while !matches!(tokenizer.feed(&input), TokenizerResult::Done) {
        if let Some(error) = tokenizer.sink.state.borrow_mut().error.take() {
            return Err(error);
        }
    }
    Ok(())
}

fn too_much(line: usize, problem: &str) -> PageError {
    let help = "is an element, tag or quote left open above? if not, save only the part of the page that holds the tables";
    PageError::new(Place::line(line), problem).help(help)
}

fn line_of_too_many_attributes(html: &str) -> Option<usize> {
    let mut comparisons = 0;
    let mut end = 0;
    for piece in html.split('<') {
        // The first is what comes before all tags.
        if piece.len() > SHORT_TAG && end > 0 {
            comparisons += attributes(piece).pow(2);
        }
        if comparisons > MOST_COMPARISONS {
            return Some(line_breaks(&html[..end]) + 1);
        }
        end += piece.len() + 1;
    }
    None
}

/// Counts the attributes of a tag by what separates them.
fn attributes(tag: &str) -> usize {
    if !tag.starts_with(|first: char| first.is_ascii_alphabetic() || first == '/') {
        return 0;
    }
    let (mut count, mut quote, mut before) = (0, None, 0);
    for byte in tag.bytes() {
        match (quote, byte) {
            (Some(open), _) if open == byte => {
                quote = None;
                count += 1;
            }
            (None, b'"' | b'\'') if before == b'=' => quote = Some(byte),
            (None, b'>') => break,
            (None, b'/' | b' ' | b'\t' | b'\n' | b'\x0c') => count += 1,
            _ => {}
        }
        if !byte.is_ascii_whitespace() {
            before = byte;
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
    /// How deep the newest is.
    depth: usize,
    steps_up: usize,
    roots: usize,
    is_past_end: bool,
    error: Option<PageError>,
}

impl TokenSink for Sink {
    type Handle = NodeId;

    fn process_token(&self, mut token: Token, end: u64) -> TokenSinkResult<NodeId> {
        let mut state = self.state.borrow_mut();
        if let Token::ParseError(error) = &token {
            state.finder.error(error);
            return TokenSinkResult::Continue;
        }
        let line = mem::replace(&mut state.line, usize::try_from(end).unwrap_or(usize::MAX));
        if state.is_past_end && token != Token::EOFToken {
            state.finder.unclosed(&token, line);
            return TokenSinkResult::Continue;
        }
        let tag = match &mut token {
            Token::TagToken(tag) => {
                state.count_roots(tag);
                Some((tag.kind, tag.name.clone()))
            }
            _ => None,
        };
        state.finder.token(&token, line);
        let result = self.builder.process_token(token, end);
        let html = self.builder.sink.0.borrow();
        let new = state.note(&html.tree, line);
        if let Some((kind, name)) = tag {
            state.finder.tag(kind, &name, new, &result);
            let is_new = new.is_some_and(|node| !node.value().is_text());
            let problem = state.exceeded(is_new);
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
        self.depth = newest.ancestors().count();
        if !newest.value().is_text() {
            self.steps_up += self.depth;
        }
        Some(newest)
    }

    /// The attributes of each are added to the first: `<html a1><html a2>` and so on for 4 MiB took 27 s.
    fn count_roots(&mut self, tag: &mut Tag) {
        if matches!(tag.name, local_name!("html") | local_name!("body"))
            && tag.kind == TagKind::StartTag
        {
            self.roots += 1;
            if self.roots > 2 {
                tag.attrs.clear();
            }
        }
    }

    /// What the page has too much of after a tag; one that made a new element may be too deep.
    fn exceeded(&mut self, is_new: bool) -> Option<&'static str> {
        self.steps_up += self.depth;
        // The document, `<html>` and `<body>` are above all.
        if is_new && self.depth > DEEPEST + 2 {
            return Some("elements are nested more than 256 deep here");
        }
        (self.steps_up > MOST_STEPS_UP)
            .then_some("the page has too many tags and elements in each other")
    }
}

#[cfg(test)]
mod tests {
    use scraper::Node;

    use super::parse;

    #[test]
    fn each_node_knows_its_line() {
        let html =
            "\u{feff}<table>\r\n<tr>\n<td\nclass='a'>\n\n 200 \n<td>&amp;\n<b>OK</b>\ry</table>";
        let page = parse(html).expect("a page within the limits");
        let nodes = page.tree.tree.root().descendants();
        let found = nodes.filter_map(|node| {
            let name = match node.value() {
                Node::Element(element) => element.name(),
                Node::Text(text) if !text.trim().is_empty() => text.trim(),
                _ => return None,
            };
            Some(format!("{name} {}", page.line(node.id())))
        });
        let expected = "html 1, head 1, body 1, table 1, tbody 2, tr 2, td 3, 200 6, td 7, & 7, b 8, OK 8, y 8";
        assert_eq!(found.collect::<Vec<_>>().join(", "), expected);
    }
}
