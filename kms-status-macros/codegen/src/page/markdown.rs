//! A Markdown page as HTML, each text and tag on the line that it is on in the page.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::{
    line_breaks,
    lost_rows::{self, Block, is_full_delimiter_row, row_cells},
};
use crate::{arguments::ColumnsArgument, diagnostics::PageError};

/// Reads the page as GitHub-flavoured Markdown; gives the rows that this loses as errors.
pub(super) fn to_html(page: &str, headers: &[ColumnsArgument]) -> (String, Vec<PageError>) {
    let page = without_comments(page);
    let (front_matter, page) = page.split_at(front_matter_length(&page));
    let first_line = 1 + line_breaks(front_matter);
    let mut writer = Writer {
        page,
        html: "\n".repeat(first_line - 1),
        line: first_line,
        html_line: first_line,
        ..Writer::default()
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(page, options).into_offset_iter() {
        writer.event(event, range);
    }
    let errors = lost_rows::find(page, first_line, &writer.blocks, headers);
    (writer.html, errors)
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
    blocks: Vec<(Block, Range<usize>)>,
}

struct PipeTable {
    start: usize,
    columns: usize,
    cell: &'static str,
}

/// Tags that GitHub shows as text, <https://github.github.com/gfm/#disallowed-raw-html-extension->.
const DISALLOWED: &str = "title textarea style xmp iframe noembed noframes script plaintext";

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        // A cell that fills a short row has the place of the row's end, which is on the next line.
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
            Event::Html(html) => self.raw(&html),
            Event::InlineHtml(html) => {
                if html.starts_with("<!--") {
                    self.blocks.push((Block::Read, range));
                }
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
                // GitHub's own parser ends a table at such a line, even one that cannot interrupt a paragraph.
                if is_lone_tag(&self.page[range.clone()]) {
                    self.end_pipe_table(range.start);
                }
                if self.pipe_table.is_some() {
                    self.put("<tr>");
                }
            }
            Tag::TableCell => self.cell("<"),
            Tag::CodeBlock(kind) => {
                self.put("<pre>");
                let block = match kind {
                    CodeBlockKind::Indented => Block::IndentedCode,
                    CodeBlockKind::Fenced(_) => Block::FencedCode,
                };
                self.blocks.push((block, range));
            }
            Tag::HtmlBlock => self.blocks.push((Block::Html, range)),
            Tag::Heading { .. } => {
                // Rows above a line of dashes are a heading for Markdown.
                if self.page[range.clone()].trim_end().lines().count() <= 2 {
                    self.blocks.push((Block::Read, range));
                }
                self.element("<", tag.to_end());
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
                    // The cells that Markdown drops, so that the row is seen to be too long.
                    for cell in row_cells(&self.page[range]).skip(columns) {
                        self.put(&format!("<td>{}</td>", escaped(cell)));
                    }
                    self.put("</tr>");
                }
            }
            TagEnd::TableCell => self.cell("</"),
            _ => self.element("</", tag),
        }
    }

    /// Ends the table here, unless it has ended.
    fn end_pipe_table(&mut self, end: usize) {
        if let Some(PipeTable { start, .. }) = self.pipe_table.take() {
            self.put("</tbody></table>");
            self.blocks.push((Block::Table, start..end));
        }
    }

    fn cell(&mut self, opening: &str) {
        if let Some(PipeTable { cell, .. }) = self.pipe_table {
            self.put(&format!("{opening}{cell}>"));
        }
    }

    /// Goes on to the line of this offset.
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

    /// Other elements add nothing to a text.
    fn element(&mut self, opening: &str, tag: TagEnd) {
        let name: &str = match tag {
            TagEnd::Paragraph => "p",
            TagEnd::Heading(level) => &level.to_string(),
            TagEnd::BlockQuote(_) => "blockquote",
            TagEnd::CodeBlock => "pre",
            TagEnd::List(true) => "ol",
            TagEnd::List(false) => "ul",
            TagEnd::Item => "li",
            // It is no part of a code.
            TagEnd::Strikethrough => "del",
            _ => return,
        };
        self.put(&format!("{opening}{name}>"));
    }

    fn raw(&mut self, html: &str) {
        let mut pieces = html.split('<');
        self.put(pieces.next().unwrap_or_default());
        for piece in pieces {
            let name = tag_name(piece.strip_prefix('/').unwrap_or(piece));
            let mut disallowed = DISALLOWED.split(' ');
            let is_text = disallowed.any(|tag| tag.eq_ignore_ascii_case(name));
            self.put(if is_text { "&lt;" } else { "<" });
            self.put(piece);
        }
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
}

/// The page with spaces in place of the comments of MDX, `{/* … */}`, that end where they should.
fn without_comments(page: &str) -> String {
    let mut kept = String::new();
    for (index, part) in page.split("{/*").enumerate() {
        let comment = part.find("*/}").map(|end| part.split_at(end + "*/}".len()));
        match comment {
            _ if index == 0 => kept += part,
            Some((comment, after)) if !kept.ends_with('`') => {
                kept.extend(comment.chars().filter(|c| *c == '\n'));
                kept += after;
            }
            _ => kept.extend(["{/*", part]),
        }
    }
    kept
}

/// The length of the YAML between two lines `---` at the start; with a table between them, they are thematic breaks.
fn front_matter_length(page: &str) -> usize {
    let mut length = 0;
    for (index, line) in page.split_inclusive('\n').enumerate() {
        length += line.len();
        let is_fence = line.trim_end() == "---";
        if is_fence && index > 0 {
            return length;
        }
        let is_table = line.starts_with('|') || line.contains("<t") || is_full_delimiter_row(line);
        if is_fence != (index == 0) || is_table {
            break;
        }
    }
    0
}

/// The name at the start of what comes after `<` or `</`; empty if that is no tag.
fn tag_name(tag: &str) -> &str {
    let is_end = |c: char| !c.is_ascii_alphanumeric() && c != '-';
    let (name, rest) = tag.split_at(tag.find(is_end).unwrap_or(tag.len()));
    let ends = rest.is_empty() || rest.starts_with([' ', '\t', '\n', '/', '<', '>']);
    if ends { name } else { "" }
}

fn is_lone_tag(line: &str) -> bool {
    let line = line.trim();
    let tag = line.strip_prefix('<').unwrap_or_default();
    let name = tag_name(tag.strip_prefix('/').unwrap_or(tag));
    !name.is_empty() && line.find('>') == Some(line.len() - 1)
}
