//! Where a browser drops or moves rows or words that the author of the page wrote into a table.

use std::{collections::HashMap, mem};

use ego_tree::{NodeId, NodeRef};
use html5ever::{
    LocalName, local_name, ns,
    tokenizer::{Tag, TagKind, Token, TokenSinkResult},
};
use scraper::Node;

use crate::diagnostics::{PageError, Place};

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
        let error = PageError::new(place, &self.problem).help(help);
        match self.table {
            Some(_) => error.help("to do without this table, leave it out with `skip`"),
            None => error,
        }
    }
}

const TEMPLATE: LocalName = local_name!("template");

/// What rows are in that are in no row group of the page's.
const IMPLIED_GROUP: LocalName = local_name!("tbody");

/// Looks for damage, token by token.
#[derive(Default)]
pub(super) struct Finder {
    pub(super) found: Vec<Damage>,
    pub(super) hides_rows: bool,
    /// The open tables, the innermost last.
    tables: Vec<Table>,
    /// The open elements whose content a browser does not take for elements of the page, the innermost last.
    hidden: Vec<Hidden>,
    /// The tokenizer's error of the token that comes next.
    error: String,
    /// Where the last tag or word is.
    line: usize,
    cut: Option<Cut>,
    /// Whether `</body>` or `</html>` came.
    is_whole: bool,
}

struct Table {
    id: NodeId,
    line: usize,
    /// The name of the cell or caption that is open.
    cell: Option<LocalName>,
    /// The name of the row group that is open or comes next.
    group: LocalName,
    /// Whether damage is reported since the last row or cell.
    is_reported: bool,
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
        if let Some(hidden) = self.hidden.first_mut() {
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
        if let Some(table) = self.tables.last()
            && table.cell.is_none()
        {
            let words = words.lines().next().unwrap_or_default();
            let problem = "these words are between the cells: a browser shows them above the table";
            self.add(line, words, Some(table.id), problem);
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
            if !text.is_empty() && (is_suspect || !self.tables.is_empty()) {
                self.swallow(&start(tag), &text, self.line, is_suspect);
            }
        }
    }

    /// Judges what a browser does not take for a part of the table or page that it is in.
    fn swallow(&mut self, start: &str, text: &str, line: usize, is_suspect: bool) {
        if self
            .hidden
            .first()
            .is_some_and(|hidden| hidden.name == TEMPLATE)
        {
            return;
        }
        let tags = TableTags::of(text);
        let table = self.tables.last().map(|table| table.id);
        let is_damage = match table {
            Some(_) => is_suspect || tags.closes || tags.opens,
            None => is_suspect && tags.any || tags.opens,
        };
        if is_damage {
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
        if self.hidden.is_empty() {
            self.swallow_rest(&start, &text, line);
        }
    }

    fn swallow_rest(&mut self, start: &str, text: &str, line: usize) {
        if !self.tables.is_empty() || TableTags::of(text).any {
            let problem = format!("`{start}` hides the rest of the page: it is not closed");
            self.add(line, start, None, problem);
        }
    }

    /// Takes a tag when the tree has what it makes, the newest node last.
    pub(super) fn tag(
        &mut self,
        kind: TagKind,
        name: &LocalName,
        newest: Option<NodeRef<'_, Node>>,
        result: &TokenSinkResult<NodeId>,
    ) {
        let made = newest.filter(|node| {
            let made = node.value().as_element().map(|element| &element.name);
            made.is_some_and(|made| made.ns == ns!(html) && made.local == *name)
        });
        let is_template = newest.is_some_and(|node| node.value().is_fragment());
        let is_raw = matches!(
            result,
            TokenSinkResult::RawData(_) | TokenSinkResult::Plaintext
        );
        let is_end = kind == TagKind::EndTag;
        let ends_hidden = |last: &Hidden| last.name != TEMPLATE || *name == TEMPLATE && is_end;
        if self.hidden.last().is_some_and(ends_hidden) {
            let last = self.hidden.pop();
            if let Some(last) = last.filter(|_| self.hidden.is_empty()) {
                self.close(&last);
            }
        } else if is_raw || is_template {
            self.hidden.push(Hidden {
                name: name.clone(),
                line: self.line,
                text: String::new(),
            });
        } else if let Some(template) = self.hidden.first_mut() {
            let start = if is_end { "</" } else { "<" };
            template.text.extend([start, name, ">"]);
        } else if is_end {
            self.end_tag(name);
        } else {
            self.start_tag(name, made);
        }
    }

    /// Judges what a hidden element has in it, at its end.
    fn close(&mut self, Hidden { name, line, text }: &Hidden) {
        let in_cell = self.tables.last().map(|table| table.cell.is_some());
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

    fn start_tag(&mut self, name: &LocalName, made: Option<NodeRef<'_, Node>>) {
        match (&**name, made) {
            ("table", Some(made)) => self.open_table(made),
            ("table" | "tr" | "td" | "th", None) => self.outside(name),
            ("tr" | "colgroup" | "col", Some(_)) => {
                self.start_part(None);
            }
            ("thead" | "tbody" | "tfoot", Some(_)) => {
                self.start_part(None);
                if let Some(table) = self.tables.last_mut() {
                    table.group = name.clone();
                }
            }
            ("td" | "th", Some(_)) => {
                self.start_part(Some(name));
            }
            ("caption", Some(_)) => {
                if let Some(table) = self.start_part(Some(name)) {
                    let problem = "this `<caption>` is in a cell: a browser shows what comes after it above the table";
                    self.add(self.line, "<caption", Some(table), problem);
                }
            }
            _ => {}
        }
    }

    /// Gives the table whose cell the part ends.
    fn start_part(&mut self, cell: Option<&LocalName>) -> Option<NodeId> {
        let table = self.tables.last_mut()?;
        table.is_reported = false;
        let ended = mem::replace(&mut table.cell, cell.cloned());
        ended.map(|_| table.id)
    }

    fn open_table(&mut self, made: NodeRef<'_, Node>) {
        // One between two rows ends the table that it is in.
        while let Some(table) = self.tables.last()
            && !made.ancestors().any(|outer| outer.id() == table.id)
        {
            self.tables.pop();
        }
        if self.tables.is_empty() {
            self.cut = None;
        }
        self.tables.push(Table {
            id: made.id(),
            line: self.line,
            cell: None,
            group: IMPLIED_GROUP,
            is_reported: false,
        });
    }

    fn end_tag(&mut self, name: &LocalName) {
        let has_lost = self.cut.as_ref().is_some_and(|cut| cut.has_lost);
        match (&**name, self.tables.last_mut()) {
            ("table", Some(table)) => {
                if table.cell.is_some() && !has_lost {
                    let line = self.line;
                    self.cut = Some(Cut { line, has_lost });
                }
                self.tables.pop();
            }
            ("table", None) if has_lost => self.outside(name),
            (_, Some(table)) if table.cell.as_ref() == Some(name) => table.cell = None,
            // Any other end tag is ignored in a caption.
            (_, Some(table)) if table.cell.as_deref() == Some("caption") => {}
            ("tr", Some(table)) => table.cell = None,
            (_, Some(table)) if table.group == *name => {
                table.cell = None;
                table.group = IMPLIED_GROUP;
            }
            ("body" | "html", _) => self.is_whole = true,
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
        if let Some(Hidden { name, line, text }) = mem::take(&mut self.hidden).first() {
            self.swallow_rest(&format!("<{name}>"), text, *line);
        }
        if let Some(table) = self.tables.first()
            // Else only `</table>` is missing, and no words come after it.
            && (table.cell.is_some() || !self.is_whole)
            && !self.hides_rows
        {
            let line = table.line;
            let problem = format!("the page ends in the table that begins in line {line}");
            self.add(self.line, "", None, problem);
        }
    }

    /// Reports damage: one in each row or cell, but all that may hide rows.
    fn add(&mut self, line: usize, text: &str, table: Option<NodeId>, problem: impl Into<String>) {
        self.hides_rows |= table.is_none();
        if let Some(open) = self.tables.last_mut()
            && mem::replace(&mut open.is_reported, true)
            && table.is_some()
        {
            return;
        }
        self.found.push(Damage {
            line,
            text: text.to_owned(),
            table,
            problem: problem.into(),
        });
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
        let mut open = HashMap::<String, usize>::new();
        let mut pieces = text.split('<');
        let words = pieces.next().unwrap_or_default();
        for tag in pieces {
            let name = tag.strip_prefix('/').unwrap_or(tag);
            let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next();
            let name = name.unwrap_or_default().to_ascii_lowercase();
            if !matches!(
                name.as_str(),
                "table" | "caption" | "thead" | "tbody" | "tfoot" | "tr" | "td" | "th"
            ) {
                continue;
            }
            let count = open.entry(name).or_default();
            if !tag.starts_with('/') {
                *count += 1;
            } else if *count == 0 {
                tags.closes = true;
            } else {
                *count -= 1;
            }
        }
        let mut cells = ["tr", "td", "th"]
            .iter()
            .filter_map(|name| open.get(*name))
            .peekable();
        tags.any = !open.is_empty();
        tags.opens = open.get("table").is_some_and(|count| *count > 0) && cells.peek().is_some();
        // Words, then a row or cell without its end tag, are not rows or cells that were left out on purpose.
        tags.closes |= !words.trim().is_empty() && cells.any(|count| *count > 0);
        tags
    }
}
