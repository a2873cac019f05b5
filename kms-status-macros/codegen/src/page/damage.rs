//! Where a browser drops or moves rows or words that the author of the page wrote into a table.

use std::{cell::Cell, mem};

use ego_tree::{NodeId, NodeRef, Tree};
use html5ever::{
    LocalName, local_name, ns,
    tokenizer::{Tag, TagKind, Token, TokenSinkResult},
    tree_builder::Tracer,
};
use scraper::Node;

use crate::diagnostics::{Cause, PageError, Place};

#[derive(Debug)]
pub(crate) struct Damage {
    line: usize,
    /// What to mark in the line.
    text: String,
    /// The only table that it harms; `None` where rows or tables may be missing.
    pub(crate) table: Option<NodeId>,
    problem: String,
}

impl Damage {
    pub(crate) fn error(&self) -> PageError {
        let place = Place {
            line: self.line,
            text: self.text.clone(),
        };
        let help =
            "the page is wrong here: keep the one that you had, and report this to the vendor";
        let error = PageError::new(Cause::Page, place, &self.problem).help(help);
        match self.table {
            Some(_) => error.help("to do without this table, leave it out with `skip`"),
            None => error,
        }
    }
}

/// Where in a table the parser is.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Position {
    /// The innermost table that is open.
    table: Option<NodeId>,
    /// Whether it is in a cell of another.
    is_nested: bool,
    /// Whether a cell or caption of it is open.
    in_cell: bool,
    in_template: bool,
}

/// Follows the elements that the parser has open, from the outermost to the innermost.
pub(super) struct OpenElements<'t> {
    tree: &'t Tree<Node>,
    pub(super) count: Cell<usize>,
    pub(super) position: Cell<Position>,
}

impl<'t> OpenElements<'t> {
    pub(super) fn new(tree: &'t Tree<Node>) -> Self {
        Self {
            tree,
            count: Cell::default(),
            position: Cell::default(),
        }
    }
}

impl Tracer for OpenElements<'_> {
    type Handle = NodeId;

    fn trace_handle(&self, node: &NodeId) {
        self.count.set(self.count.get() + 1);
        let Some(Node::Element(element)) = self.tree.get(*node).map(|node| node.value()) else {
            return;
        };
        let mut position = self.position.get();
        match element.name.local {
            // Those of SVG are others.
            _ if element.name.ns != ns!(html) => return,
            local_name!("table") => {
                position.table = Some(*node);
                position.is_nested = position.in_cell;
                position.in_cell = false;
            }
            local_name!("td") | local_name!("th") | local_name!("caption") => {
                position.in_cell = true;
            }
            local_name!("template") => position.in_template = true,
            _ => return,
        }
        self.position.set(position);
    }
}

/// The name of an element of HTML: those of SVG are others.
fn html_name(node: NodeRef<'_, Node>) -> Option<&LocalName> {
    let name = &node.value().as_element()?.name;
    (name.ns == ns!(html)).then_some(&name.local)
}

/// Looks for damage, token by token.
#[derive(Default)]
pub(super) struct Finder {
    pub(super) found: Vec<Damage>,
    hides_rows: bool,
    position: Position,
    /// The open element whose content a browser does not take for elements of the page.
    hidden: Option<Hidden>,
    /// The tokenizer's error of the token that comes next.
    error: String,
    /// Where the last tag or word is.
    line: usize,
    /// Where the last table begins that is in no cell.
    table_line: usize,
    /// Whether damage is reported since the parser came where it is.
    is_reported: bool,
    cut: Option<Cut>,
    /// Whether `</body>` or `</html>` came.
    is_whole: bool,
}

/// The last `</table>` in a cell.
struct Cut {
    line: usize,
    /// Whether words came after it.
    has_lost: bool,
}

/// A `<template>`, or a `<title>`, `<script>` or the like, in which there are no tags for the tokenizer.
struct Hidden {
    name: LocalName,
    line: usize,
    text: String,
}

impl Finder {
    pub(super) fn error(&mut self, error: &str) {
        // The others are of character references and doubled attributes, and harm nothing.
        if error.starts_with("Saw ") {
            error.clone_into(&mut self.error);
        }
    }

    /// Takes a token and the line where it begins, before the tree has it.
    pub(super) fn token(&mut self, token: &Token, line: usize) {
        let error = mem::take(&mut self.error);
        match token {
            Token::CharacterTokens(text) => self.text(text, line),
            Token::CommentToken(text) => self.comment(text, &error, line),
            Token::TagToken(tag) => {
                self.line = line;
                self.attributes(tag, &error);
            }
            Token::EOFToken => self.end(),
            _ => {}
        }
    }

    fn text(&mut self, text: &str, line: usize) {
        if let Some(hidden) = &mut self.hidden {
            hidden.text.push_str(text);
            return;
        }
        let words = text.trim_matches(is_blank);
        if words.is_empty() {
            return;
        }
        self.line = line;
        if let Some(cut) = &mut self.cut {
            cut.has_lost = true;
        }
        if self.position.table.is_some() && !self.position.in_cell {
            let words = words.lines().next().unwrap_or_default();
            let problem = "these words are between the cells: a browser shows them above the table";
            self.add(line, words, self.position.table, problem);
        }
    }

    fn comment(&mut self, text: &str, error: &str, line: usize) {
        let (start, is_suspect) = match error.rsplit_once(' ') {
            Some((_, "CommentLessThanSignBangDashDash")) => ("<!--", true),
            // `<?xml:namespace>` and `<![if …]>` are Word's, and `</ b>` was to be an end tag.
            Some((_, "TagOpen")) => ("<?", !text.starts_with("?xml")),
            Some((_, "EndTagOpen")) => ("</", text.trim().contains(|c: char| !c.is_alphanumeric())),
            Some((_, "MarkupDeclarationOpen")) => (
                "<!",
                !["[if", "[endif"].iter().any(|word| text.starts_with(word)),
            ),
            _ => ("<!--", false),
        };
        // A conditional comment may hold half a table.
        if !text.starts_with("[if ") || !text.ends_with("<![endif]") {
            self.swallow(start, text, line, is_suspect);
        }
    }

    fn attributes(&mut self, tag: &Tag, error: &str) {
        let is_odd = !error.is_empty() || tag.name.contains('<');
        if is_odd || tag.attrs.iter().any(|attr| attr.value.contains('<')) {
            let text = markup_in(tag);
            // For a value without quotes html5ever reports nothing.
            let is_suspect = is_odd || text.contains("</") && !text.contains('>');
            if !text.is_empty() && (is_suspect || self.position.table.is_some()) {
                self.swallow(&start(tag), &text, self.line, is_suspect);
            }
        }
    }

    /// Judges what a browser does not take for a part of the table or page that it is in.
    fn swallow(&mut self, start: &str, text: &str, line: usize, is_suspect: bool) {
        let Position {
            table, in_template, ..
        } = self.position;
        let tags = TableTags::of(text);
        let is_damage = match table {
            Some(_) => is_suspect || tags.closes || tags.opens,
            None => is_suspect && tags.any || tags.opens,
        };
        if is_damage && !in_template {
            let problem =
                format!("`{start}` hides what comes after it: it is not closed where it should be");
            self.add(line, start, table.filter(|_| !tags.any), problem);
        }
    }

    /// Takes a tag or comment in which the page ends, and the line where it begins.
    pub(super) fn unclosed(&mut self, token: &Token, line: usize) {
        let (start, text) = match token {
            Token::TagToken(tag) => (start(tag), markup_in(tag)),
            Token::CommentToken(text) => ("<!--".to_owned(), text.to_string()),
            _ => return,
        };
        if self.hidden.is_none() {
            self.swallow_rest(&start, &text, line);
        }
    }

    fn swallow_rest(&mut self, start: &str, text: &str, line: usize) {
        if self.position.table.is_some() || TableTags::of(text).any {
            let problem = format!("`{start}` hides the rest of the page: it is not closed");
            self.add(line, start, None, problem);
        }
    }

    /// Takes a tag when the tree has what it makes, the newest node last, and where the parser is then.
    pub(super) fn tag(
        &mut self,
        kind: TagKind,
        name: &LocalName,
        newest: Option<NodeRef<'_, Node>>,
        result: &TokenSinkResult<NodeId>,
        position: Position,
    ) {
        let before = mem::replace(&mut self.position, position);
        self.is_reported &= before == position;
        let is_raw = matches!(
            result,
            TokenSinkResult::RawData(_) | TokenSinkResult::Plaintext
        );
        let is_end = kind == TagKind::EndTag;
        if let Some(mut hidden) = self.hidden.take() {
            if position.in_template {
                let start = if is_end { "</" } else { "<" };
                hidden.text.extend([start, name, ">"]);
                self.hidden = Some(hidden);
            } else {
                self.close(&hidden);
            }
        } else if is_raw || position.in_template {
            self.hidden = Some(Hidden {
                name: name.clone(),
                line: self.line,
                text: String::new(),
            });
        } else if is_end {
            self.end_tag(name, before);
        } else {
            let is_made = newest.and_then(html_name) == Some(name);
            self.start_tag(name, is_made, before);
        }
    }

    /// Judges what a hidden element has in it, at its end.
    fn close(&mut self, Hidden { name, line, text }: &Hidden) {
        let in_cell = self.position.table.map(|_| self.position.in_cell);
        let is_suspect = match (&**name, in_cell) {
            // A script may write tables, but seldom scripts.
            ("script", None) if !text.contains("<script") => return,
            ("script" | "style", Some(_)) => !text.contains(['{', '(', '=', ';', ':', '<']),
            ("template", in_cell) => in_cell == Some(true),
            // These are shown, but above the table.
            ("textarea" | "xmp", in_cell) => in_cell == Some(false),
            (name, _) => name != "noscript",
        };
        let has_words = text.contains(char::is_alphanumeric);
        self.swallow(&format!("<{name}>"), text, *line, is_suspect && has_words);
    }

    fn start_tag(&mut self, name: &LocalName, is_made: bool, before: Position) {
        match &**name {
            "table" | "tr" | "td" | "th" if !is_made => self.outside(name),
            "table" => {
                if !self.position.is_nested {
                    self.table_line = self.line;
                }
                if before.table.is_none() {
                    self.cut = None;
                }
            }
            "caption" if is_made && before.in_cell => {
                let problem = "this `<caption>` is in a cell: a browser shows what comes after it above the table";
                self.add(self.line, "<caption", before.table, problem);
            }
            _ => {}
        }
    }

    fn end_tag(&mut self, name: &LocalName, before: Position) {
        let has_lost = self.cut.as_ref().is_some_and(|cut| cut.has_lost);
        match &**name {
            "table" if before.in_cell && !has_lost => {
                let line = self.line;
                self.cut = Some(Cut { line, has_lost });
            }
            "table" if before.table.is_none() && has_lost => self.outside(name),
            "body" | "html" => self.is_whole = true,
            _ => {}
        }
    }

    /// Reports a tag that makes no row or cell, or ends no table.
    fn outside(&mut self, name: &str) {
        if self.hides_rows {
            return;
        }
        if let Some(cut) = &self.cut {
            let problem = "this `</table>` is in a cell: what comes after it is outside the table";
            self.add(cut.line, "</table", None, problem);
        } else {
            let problem = format!("a browser ignores this `<{name}>`: it is outside the table");
            self.add(self.line, &format!("<{name}"), None, problem);
        }
    }

    fn end(&mut self) {
        if let Some(Hidden { name, line, text }) = self.hidden.take() {
            self.swallow_rest(&format!("<{name}>"), &text, line);
        }
        // Else only `</table>` is missing, and no words come after it.
        let Position {
            table,
            in_cell,
            is_nested,
            ..
        } = self.position;
        let is_cut_off = in_cell || is_nested || !self.is_whole;
        if table.is_some() && is_cut_off && !self.hides_rows {
            let line = self.table_line;
            let problem = format!("the page ends in the table that begins in line {line}");
            self.add(self.line, "", None, problem);
        }
    }

    /// Reports damage: one in each row or cell, but all that may hide rows.
    fn add(&mut self, line: usize, text: &str, table: Option<NodeId>, problem: impl Into<String>) {
        self.hides_rows |= table.is_none();
        let is_repeated = mem::replace(&mut self.is_reported, self.position.table.is_some());
        if table.is_none() || !is_repeated {
            self.found.push(Damage {
                line,
                text: text.to_owned(),
                table,
                problem: problem.into(),
            });
        }
    }
}

/// White space, no-break spaces among it, and what has no width.
pub(super) fn is_blank(character: char) -> bool {
    character.is_whitespace()
        || matches!(
            character,
            '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}'
        )
}

fn start(tag: &Tag) -> String {
    let slash = if tag.kind == TagKind::EndTag { "/" } else { "" };
    // What ends a tag at the end of the page is not of its name.
    let name = tag.name.trim_end_matches(['"', '\'']);
    format!("<{slash}{name}")
}

/// The name and attributes of a tag that look as if a tag should have ended before them.
fn markup_in(tag: &Tag) -> String {
    let attributes = tag.attrs.iter();
    let attributes = attributes.flat_map(|attribute| [&*attribute.name.local, &*attribute.value]);
    let parts = [&*tag.name].into_iter().chain(attributes);
    parts.filter(|part| part.contains(['<', '>'])).collect()
}

/// The tags of tables in a text.
#[derive(Default)]
struct TableTags {
    any: bool,
    /// Whether one closes, or leaves, what none before it opens.
    closes: bool,
    /// Whether a table with rows or cells is opened and not closed.
    opens: bool,
}

impl TableTags {
    fn of(text: &str) -> Self {
        let mut tags = Self::default();
        let (mut tables, mut groups, mut cells) = (0_usize, 0_usize, 0_usize);
        let mut has_cells = false;
        let (words, rest) = text.split_once('<').unwrap_or((text, ""));
        for tag in rest.split('<') {
            let name = tag.strip_prefix('/').unwrap_or(tag);
            let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
            let open = match name.unwrap_or_default().to_ascii_lowercase().as_str() {
                "table" => &mut tables,
                "tr" | "td" | "th" => {
                    has_cells = true;
                    &mut cells
                }
                "caption" | "thead" | "tbody" | "tfoot" => &mut groups,
                _ => continue,
            };
            tags.any = true;
            if !tag.starts_with('/') {
                *open += 1;
            } else if *open == 0 {
                tags.closes = true;
            } else {
                *open -= 1;
            }
        }
        tags.opens = tables > 0 && has_cells;
        // Words, then a row or cell without its end tag, are not rows or cells that were left out on purpose.
        tags.closes |= !words.trim().is_empty() && cells > 0;
        tags
    }
}
