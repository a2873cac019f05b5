//! Turns a Markdown page into HTML. Each text and tag stays on its line.

use std::{borrow::Cow, ops::Range};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::{
    begins_with, elements, line_breaks,
    loose_rows::{self, LooseRow, is_delimiter_row, is_empty, row_cells},
    markup::{Ends, leading_marks, table_tags},
    mdx::without_components,
};
use crate::diagnostics::{PageError, Place};

/// A page of GitHub-flavoured Markdown.
#[derive(Default)]
pub(super) struct Markdown {
    pub(super) html: String,
    pub(super) loose_rows: Vec<LooseRow>,
    /// The lines without a bar that Markdown adds to a pipe table, if its header row begins with a bar.
    pub(super) lines_without_bar: Vec<usize>,
    pub(super) errors: Vec<PageError>,
}

pub(super) fn to_html(page: &str, is_mdx: bool) -> Markdown {
    let page = without_tabs_in_delimiter_rows(&without_components(page, is_mdx));
    let (front_matter, page) = page.split_at(front_matter_length(&page));
    let first_line = 1 + line_breaks(front_matter);
    let mut writer = Writer {
        page,
        html: "\n".repeat(first_line - 1),
        line: first_line,
        html_line: first_line,
        ..Writer::default()
    };
    let options =
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH | Options::ENABLE_FOOTNOTES;
    for (event, range) in Parser::new_ext(page, options).into_offset_iter() {
        writer.event(event, range);
    }
    let mut loose_rows = writer.loose_rows;
    loose_rows.extend(loose_rows::in_lines(
        page,
        first_line,
        &writer.tables_and_comments,
        &writer.closed_code,
    ));
    loose_rows.sort_by_key(|row| row.line);
    Markdown {
        html: writer.html,
        loose_rows,
        lines_without_bar: writer.lines_without_bar,
        errors: writer.errors,
    }
}

/// Replaces the tabs in delimiter rows by spaces. GitHub reads such a row with tabs, but `pulldown-cmark` does not.
fn without_tabs_in_delimiter_rows(page: &str) -> String {
    let lines = page.split_inclusive('\n').map(|line| {
        let (indent, row) = line.split_at(line.len() - line.trim_start().len());
        if row.contains('\t') && is_delimiter_row(row) {
            Cow::from(indent.to_owned() + &row.replace('\t', " "))
        } else {
            Cow::from(line)
        }
    });
    lines.collect()
}

#[derive(Default)]
struct Writer<'p> {
    page: &'p str,
    html: String,
    /// Where the last event started, and its line.
    offset: usize,
    line: usize,
    html_line: usize,
    images: usize,
    pipe_table: Option<PipeTable>,
    /// The pipe tables and comments, which contain no loose row.
    tables_and_comments: Vec<Range<usize>>,
    /// The closed blocks of code, in page order.
    closed_code: Vec<Range<usize>>,
    loose_rows: Vec<LooseRow>,
    lines_without_bar: Vec<usize>,
    /// How many HTML tables are open.
    html_tables: usize,
    errors: Vec<PageError>,
}

struct PipeTable {
    start: usize,
    columns: usize,
    cell: &'static str,
}

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        // An empty cell that fills a short row has the offset of the row's end, which is on the next line.
        if !matches!(event, Event::Start(Tag::TableCell) | Event::End(_)) {
            self.break_lines(range.start);
        }
        match event {
            Event::Start(Tag::Image { .. }) => self.images += 1,
            Event::End(TagEnd::Image) => self.images -= 1,
            // The alternative text of an image.
            _ if self.images > 0 => {}
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) | Event::Code(text) => self.put(&escaped(&text)),
            Event::FootnoteReference(name) => self.put(&escaped(&format!("[^{name}]"))),
            Event::Html(html) => self.raw(&html),
            Event::InlineHtml(html) => {
                self.comments(range);
                self.raw(&html);
            }
            Event::Rule => self.put("<hr>"),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Table(alignments) => {
                self.put("<table>");
                self.pipe_table = Some(PipeTable {
                    start: range.start,
                    columns: alignments.len(),
                    cell: "th",
                });
            }
            Tag::TableHead => self.put("<thead><tr>"),
            Tag::TableRow => {
                if ends_pipe_table(&self.page[range.clone()]) {
                    self.end_pipe_table(range.start);
                }
                if let Some(PipeTable { start, .. }) = self.pipe_table {
                    self.put("<tr>");
                    let begins_with_bar = self.page[start..].starts_with('|');
                    if begins_with_bar && !self.page[range].contains('|') {
                        self.lines_without_bar.push(self.line);
                    }
                }
            }
            Tag::TableCell => self.cell("<"),
            Tag::CodeBlock(kind) => {
                self.put("<pre>");
                let code = &self.page[range.clone()];
                let is_indented = *kind == CodeBlockKind::Indented;
                if is_indented && self.html_tables > 0 && table_tags(code).next().is_some() {
                    self.errors.push(table_in_code_error(code, self.line));
                }
                self.loose_rows.extend(loose_rows::in_code(code, self.line));
                if is_closed(code) {
                    self.closed_code.push(range);
                }
            }
            Tag::HtmlBlock => {
                let html = &self.page[range.clone()];
                if begins_with(html, "<pre") && html.to_ascii_lowercase().contains("</pre") {
                    self.closed_code.push(range.clone());
                }
                self.comments(range);
            }
            Tag::Link { dest_url, .. } => {
                self.put(&format!("<a href=\"{}\">", escaped(dest_url)));
            }
            _ => self.element("<", tag.to_end()),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Table => self.end_pipe_table(range.end),
            TagEnd::TableHead => {
                self.put("</tr></thead><tbody>");
                if let Some(table) = &mut self.pipe_table {
                    table.cell = "td";
                }
            }
            TagEnd::TableRow => {
                if let Some(PipeTable { columns, .. }) = self.pipe_table {
                    // Adds the cells that Markdown drops, so that the row is reported as too long.
                    let row = &self.page[range];
                    let extra: Vec<&str> = row_cells(row).skip(columns).collect();
                    if !extra.iter().all(|cell| is_empty(cell)) {
                        for cell in extra {
                            self.put(&format!("<td>{}</td>", escaped(cell)));
                        }
                    }
                    self.put("</tr>");
                }
            }
            TagEnd::TableCell => self.cell("</"),
            _ => self.element("</", tag),
        }
    }

    /// Ends the pipe table, unless it has ended already.
    fn end_pipe_table(&mut self, end: usize) {
        if let Some(PipeTable { start, .. }) = self.pipe_table.take() {
            self.put("</tbody></table>");
            self.tables_and_comments.push(start..end);
        }
    }

    /// Notes each comment in this part of the page that is closed where it should be.
    fn comments(&mut self, range: Range<usize>) {
        let html = &self.page[range.clone()];
        let mut ends = Ends::of(html);
        for (start, _) in html.match_indices("<!--") {
            if let Some(end) = ends.of_comment(start) {
                self.tables_and_comments
                    .push(range.start + start..range.start + end);
            }
        }
    }

    fn cell(&mut self, opening: &str) {
        if let Some(PipeTable { cell, .. }) = self.pipe_table {
            self.put(&format!("{opening}{cell}>"));
        }
    }

    /// Adds line breaks up to the line of this offset.
    fn break_lines(&mut self, offset: usize) {
        if let Some(passed) = self.page.get(self.offset..offset) {
            self.line += line_breaks(passed);
            self.offset = offset;
        }
        while self.html_line < self.line {
            self.put("\n");
        }
    }

    fn put(&mut self, html: &str) {
        self.html_line += line_breaks(html);
        self.html += html;
    }

    /// Writes the tag of an element, unless the element has no effect on a text.
    fn element(&mut self, opening: &str, tag: TagEnd) {
        let name: &str = match tag {
            TagEnd::Paragraph => "p",
            TagEnd::Heading(level) => &level.to_string(),
            TagEnd::BlockQuote(_) => "blockquote",
            TagEnd::CodeBlock => "pre",
            TagEnd::List(true) => "ol",
            TagEnd::List(false) => "ul",
            TagEnd::Item => "li",
            // Struck-out text is no part of a code.
            TagEnd::Strikethrough => "del",
            TagEnd::Link => "a",
            _ => return,
        };
        self.put(&format!("{opening}{name}>"));
    }

    fn raw(&mut self, html: &str) {
        let mut pieces = html.split('<');
        self.put(pieces.next().unwrap_or_default());
        for piece in pieces {
            let name = tag_name(piece.strip_prefix('/').unwrap_or(piece));
            // GitHub shows these tags as text.
            let is_text = elements::has_no_tags(&name.to_ascii_lowercase());
            if name.eq_ignore_ascii_case("table") {
                self.html_tables = if piece.starts_with('/') {
                    self.html_tables.saturating_sub(1)
                } else {
                    self.html_tables + 1
                };
            }
            self.put(if is_text { "&lt;" } else { "<" });
            self.put(piece);
        }
    }
}

fn table_in_code_error(code: &str, line: usize) -> PageError {
    let text = code.lines().next().unwrap_or_default().trim().to_owned();
    let problem = "Markdown treats these table tags as code";
    PageError::new(Place { line, text }, problem)
        .note("below an empty line, a line that is indented by four spaces is code")
        .help("remove the empty line or the spaces in your copy of the page")
}

/// Whether a block of code ends in a fence like the one that it begins with.
fn is_closed(code: &str) -> bool {
    let mut fences = code
        .lines()
        .map(|line| leading_marks(line.trim_start_matches([' ', '\t', '>'])));
    let opening = fences.next().unwrap_or_default();
    let closing = fences.next_back().unwrap_or_default();
    !opening.is_empty() && closing.len() >= 3 && closing.starts_with(opening)
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// The length of the front matter, YAML between two lines `---` at the start of the page. If a table is between these
/// lines, they are thematic breaks.
fn front_matter_length(page: &str) -> usize {
    let mut length = 0;
    for (index, line) in page.split_inclusive('\n').enumerate() {
        length += line.len();
        let is_fence = line.trim_end() == "---";
        if is_fence && index > 0 {
            return length;
        }
        let is_table = line.starts_with('|') || line.contains("<t") || is_delimiter_row(line);
        if is_fence != (index == 0) || is_table {
            break;
        }
    }
    0
}

/// The name of a tag, from the text after `<` or `</`; empty if the text begins with no tag.
fn tag_name(tag: &str) -> &str {
    let is_end = |c: char| !c.is_ascii_alphanumeric() && c != '-';
    let (name, rest) = tag.split_at(tag.find(is_end).unwrap_or(tag.len()));
    let ends = rest.is_empty() || rest.starts_with([' ', '\t', '\n', '/', '<', '>']);
    if ends { name } else { "" }
}

/// Whether GitHub's own parser ends a table at this line. It does if the line is only a tag, even a tag that could not
/// end a paragraph, or if the line defines a footnote, `[^1]: …`.
fn ends_pipe_table(line: &str) -> bool {
    let line = line.trim();
    if let Some(footnote) = line.strip_prefix("[^") {
        let mark = footnote.split_once("]:").map(|(mark, _)| mark);
        return mark.is_some_and(|mark| !mark.contains([' ', ']', '|']));
    }
    let tag = line.strip_prefix('<').unwrap_or_default();
    let name = tag_name(tag.strip_prefix('/').unwrap_or(tag));
    !name.is_empty() && line.find('>') == Some(line.len() - 1)
}
