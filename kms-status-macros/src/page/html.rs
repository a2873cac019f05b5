//! HTML as a tree of elements that know their line: html5ever's tokenizer gives each token to the tree builder that
//! `scraper` uses, and what is new in the tree afterwards is on the line where the token begins.

use std::{cell::RefCell, mem};

use ego_tree::{NodeId, NodeRef, Tree};
use html5ever::{
    TokenizerResult,
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink as _},
};
use scraper::{Html, HtmlTreeSink, Node};

use super::damage::{Damage, Finder, is_blank};
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

pub(super) struct Document {
    pub(super) tree: Html,
    pub(super) lines: Lines,
    pub(super) damage: Vec<Damage>,
}

/// Where the nodes of the tree are, in the order of their ids.
#[derive(Default)]
pub(super) struct Lines(Vec<Seen>);

struct Seen {
    node: NodeId,
    line: usize,
    depth: usize,
}

impl Lines {
    pub(super) fn of(&self, node: NodeId) -> usize {
        self.get(node).map_or(1, |seen| seen.line)
    }

    fn get(&self, node: NodeId) -> Option<&Seen> {
        let index = self.0.binary_search_by_key(&node, |seen| seen.node);
        self.0.get(index.ok()?)
    }
}

pub(super) fn parse(html: &str) -> Result<Document, PageError> {
    let html = html.strip_prefix('\u{feff}').unwrap_or(html);
    if let Some(line) = line_of_too_many_attributes(html) {
        let problem = "the tags up to here have too many attributes".to_owned();
        return Err(too_much(line, problem));
    }
    let tokenizer = Tokenizer::new(Sink::new(), TokenizerOpts::default());
    // For html5ever a carriage return alone ends a line, for the user's editor it may not.
    feed(&tokenizer, &html.replace("\r\n", "\n").replace('\r', " "))?;
    tokenizer.sink.state.borrow_mut().is_past_end = true;
    // Ends a tag that is still open, so that it can be seen.
    feed(&tokenizer, "\"'>")?;
    tokenizer.end();
    let Sink { builder, state } = tokenizer.sink;
    let State { lines, finder, .. } = state.into_inner();
    Ok(Document {
        tree: builder.sink.finish(),
        lines,
        damage: finder.found,
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

fn too_much(line: usize, problem: String) -> PageError {
    let help = "is an element, tag or quote left open above? if not, save only the part of the page that holds the tables";
    PageError::new(Place::line(line), problem).help(help)
}

fn line_of_too_many_attributes(html: &str) -> Option<usize> {
    let mut comparisons = 0;
    let mut tags = html.match_indices('<').map(|(start, _)| start).peekable();
    while let Some(start) = tags.next() {
        let end = tags.peek().copied().unwrap_or(html.len());
        if end - start > SHORT_TAG {
            comparisons += attributes(&html[start + 1..end]).pow(2);
        }
        if comparisons > MOST_COMPARISONS {
            return Some(html[..start].matches('\n').count() + 1);
        }
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

impl Sink {
    fn new() -> Self {
        let tree = HtmlTreeSink::new(Html::new_document());
        let line = 1;
        Self {
            builder: TreeBuilder::new(tree, TreeBuilderOpts::default()),
            state: RefCell::new(State {
                line,
                ..State::default()
            }),
        }
    }
}

#[derive(Default)]
struct State {
    lines: Lines,
    finder: Finder,
    /// Where the last token ended.
    line: usize,
    /// Where the first word of the last text with a word is.
    words_line: usize,
    has_words: bool,
    /// Which node is the newest text, while that has no word.
    blank: Option<usize>,
    /// How deep the newest node is.
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
        match &token {
            Token::ParseError(error) => {
                state.finder.error(error);
                return TokenSinkResult::Continue;
            }
            Token::EOFToken => {}
            _ if state.is_past_end => {
                let line = state.line;
                state.finder.unclosed(&token, line);
                return TokenSinkResult::Continue;
            }
            _ => {}
        }
        let tag = match &mut token {
            Token::TagToken(tag) => {
                state.count(tag);
                Some((tag.kind, tag.name.clone()))
            }
            _ => None,
        };
        let line = state.start(&token, end);
        state.finder.token(&token, line);
        let result = self.builder.process_token(token, end);
        let html = self.builder.sink.0.borrow();
        let new = state.note(&html.tree, line);
        if let Some((kind, name)) = tag {
            state.finder.tag(kind, &name, &html.tree, new, &result);
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
    /// The line where the token begins: where the one before it ended. White space before a word does not count.
    fn start(&mut self, token: &Token, end: u64) -> usize {
        let line = mem::replace(&mut self.line, usize::try_from(end).unwrap_or(usize::MAX));
        let Token::CharacterTokens(text) = token else {
            return line;
        };
        let Some(word) = text.find(|character| !is_blank(character)) else {
            return line;
        };
        self.has_words = true;
        self.words_line = line + text[..word].matches('\n').count();
        self.words_line
    }

    /// Notes the nodes that a token has added to the tree; gives their number.
    fn note(&mut self, tree: &Tree<Node>, line: usize) -> usize {
        let nodes = tree.nodes();
        let new = nodes.len() - self.lines.0.len();
        let newest_first: Vec<_> = nodes.rev().take(new).collect();
        for node in newest_first.into_iter().rev() {
            let mut line = line;
            if let Node::Text(text) = node.value() {
                if text.chars().all(is_blank) {
                    self.blank = Some(self.lines.0.len());
                } else {
                    self.blank = None;
                    // In a table, text comes into the tree with the tag after it.
                    line = self.words_line;
                }
            }
            self.depth = self.depth(node, line);
            if !node.value().is_text() {
                self.steps_up += self.depth;
            }
            self.lines.0.push(Seen {
                node: node.id(),
                line,
                depth: self.depth,
            });
        }
        // A text may begin with white space that came before.
        if mem::take(&mut self.has_words)
            && let Some(blank) = self.blank.take()
            && let Some(seen) = self.lines.0.get_mut(blank)
            && let Some(Node::Text(text)) = tree.get(seen.node).map(|node| node.value())
            && !text.chars().all(is_blank)
        {
            seen.line = self.words_line;
        }
        new
    }

    /// How many nodes there are from the document down to this one.
    fn depth(&mut self, node: NodeRef<'_, Node>, line: usize) -> usize {
        // The document, `<html>` and `<body>` are above all.
        let most = DEEPEST + 3;
        let parent = node.parent().and_then(|parent| self.lines.get(parent.id()));
        let mut depth = parent.map_or(0, |parent| parent.depth) + 1;
        if depth > most {
            // What is above it may have been moved up.
            depth = node.ancestors().count() + 1;
        }
        if depth > most && node.value().is_element() {
            let problem = format!("elements are nested more than {DEEPEST} deep here");
            self.error.get_or_insert_with(|| too_much(line, problem));
        }
        depth
    }

    fn count(&mut self, tag: &mut Tag) {
        self.steps_up += self.depth;
        // The attributes of each are added to the first: `<html a1><html a2>` and so on for 4 MiB took 27 s.
        if matches!(&*tag.name, "html" | "body") && tag.kind == TagKind::StartTag {
            self.roots += 1;
            if self.roots > 2 {
                tag.attrs.clear();
            }
        }
        if self.steps_up > MOST_STEPS_UP {
            let problem = "the page has too many tags and elements in each other".to_owned();
            let line = self.line;
            self.error.get_or_insert_with(|| too_much(line, problem));
        }
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
        let document = parse(html).expect("a page within the limits");
        let nodes = document.tree.tree.root().descendants();
        let found = nodes.filter_map(|node| {
            let name = match node.value() {
                Node::Element(element) => element.name(),
                Node::Text(text) if !text.trim().is_empty() => text.trim(),
                _ => return None,
            };
            Some(format!("{name} {}", document.lines.of(node.id())))
        });
        let expected = "html 1, head 1, body 1, table 1, tbody 2, tr 2, td 3, 200 6, td 7, & 7, b 8, OK 8, y 8";
        assert_eq!(found.collect::<Vec<_>>().join(", "), expected);
    }

    #[test]
    fn limits_are_where_the_contract_has_them() {
        let too_deep = "elements are nested more than 256 deep";
        let tags = |tag: &str, count: usize| tag.repeat(count);
        for (html, expected) in [
            (tags("<div>", 256), None),
            (tags("<div>", 257), Some(too_deep)),
            (tags("<b><div></b>", 200), None),
            (tags("<svg>", 300_000), Some(too_deep)),
            (format!("<p{}>", tags(" a", 3_000)), None),
            (format!("<p title='{}'>", tags(" a", 40_000)), None),
            (
                format!("<p{}>", tags(" a", 40_000)),
                Some("too many attributes"),
            ),
        ] {
            let error = parse(&html).err().map(|error| format!("{error:?}"));
            let is_right = match (&error, expected) {
                (Some(error), Some(expected)) => error.contains(expected),
                (error, expected) => error.is_none() && expected.is_none(),
            };
            assert!(is_right, "{error:?}");
        }
    }
}
