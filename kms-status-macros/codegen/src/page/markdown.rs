//! A Markdown page as HTML, each text and tag on the line that it is on in the page.

use std::{mem, ops::Range};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::line_breaks;
use crate::{
    arguments::Columns,
    diagnostics::{Cause, PageError, Place},
};

/// Reads the page as GitHub-flavoured Markdown; gives the rows that this loses as errors.
pub(super) fn to_html(page: &str, _columns: &[Columns]) -> (String, Vec<PageError>) {
    let (front_matter, page) = page.split_at(front_matter_length(page));
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
    writer.check_fences();
    writer.check_lost_rows(first_line);
    (writer.html, writer.errors)
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
    has_paragraph: bool,
    pipe_table: Option<PipeTable>,
    /// How many tables of raw HTML are open.
    html_tables: usize,
    /// The first line of the first block of code between fences that has a table in it, and whether a block has no end.
    fenced_table: Option<(usize, String)>,
    has_unclosed_fence: bool,
    /// The lines with a bar in text, where rows may be lost.
    bars: Vec<usize>,
    /// The lines below pipe tables, and how many columns those have.
    table_ends: Vec<(usize, usize)>,
    /// How many `bars` came before the `<pre>` or comment that is open, and whether another comment starts in the comment.
    preformatted: Option<usize>,
    comment: Option<(usize, bool)>,
    is_code: bool,
    errors: Vec<PageError>,
}

struct PipeTable {
    columns: usize,
    cell: &'static str,
}

/// Tags that GitHub shows as text, <https://github.github.com/gfm/#disallowed-raw-html-extension->.
const DISALLOWED: [&str; 9] = [
    "title",
    "textarea",
    "style",
    "xmp",
    "iframe",
    "noembed",
    "noframes",
    "script",
    "plaintext",
];

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
            Event::Text(text) => {
                self.note_bars(&text, self.line);
                self.put(&escaped(&text));
            }
            Event::Code(text) => {
                if self.html_tables > 0 && text.contains("</t") {
                    self.code_in_table(range);
                }
                self.put(&escaped(&text));
            }
            Event::Html(html) | Event::InlineHtml(html) => self.raw(&html),
            Event::HardBreak => self.put("<br>"),
            Event::Rule => self.put("<hr>"),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Table(alignments) => {
                self.put("<table>");
                let (columns, cell) = (alignments.len(), "th");
                self.pipe_table = Some(PipeTable { columns, cell });
            }
            Tag::TableHead => self.put("<thead><tr>"),
            Tag::TableRow => {
                let row = &self.page[range];
                // GitHub's own parser ends a table at such a line, even one that cannot interrupt a paragraph.
                if is_lone_tag(row) {
                    self.end_pipe_table(self.line);
                }
                match self.pipe_table {
                    Some(_) => self.put("<tr>"),
                    None => self.note_bars(row, self.line),
                }
            }
            Tag::TableCell => self.cell("<"),
            Tag::CodeBlock(kind) => self.code_block(*kind == CodeBlockKind::Indented, range),
            Tag::Paragraph => {
                // HTML moves an unmatched `</p>` out of a table, as an element.
                self.has_paragraph = self.html_tables == 0;
                if self.has_paragraph {
                    self.put("<p>");
                }
            }
            _ => self.element("<", tag.to_end()),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Table => {
                let rest = self.page.get(self.offset..range.end);
                self.end_pipe_table(self.line + line_breaks(rest.unwrap_or_default()));
            }
            TagEnd::TableHead => {
                self.put("</tr></thead><tbody>");
                if let Some(table) = &mut self.pipe_table {
                    table.cell = "td";
                }
            }
            TagEnd::TableRow => {
                if let Some(PipeTable { columns, .. }) = self.pipe_table {
                    // The cells that Markdown drops, so that the row is seen to be too long.
                    for cell in cells(&self.page[range]).skip(columns) {
                        self.put(&format!("<td>{}</td>", escaped(cell)));
                    }
                    self.put("</tr>");
                }
            }
            TagEnd::TableCell => self.cell("</"),
            TagEnd::CodeBlock => {
                self.is_code = false;
                self.put("</pre>");
            }
            TagEnd::Paragraph if self.has_paragraph && self.html_tables == 0 => self.put("</p>"),
            _ => self.element("</", tag),
        }
    }

    /// Ends the table above this line, unless it has ended.
    fn end_pipe_table(&mut self, line: usize) {
        if let Some(PipeTable { columns, .. }) = self.pipe_table.take() {
            self.put("</tbody></table>");
            self.table_ends.push((line, columns));
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

    /// Inline elements add nothing to a text.
    fn element(&mut self, opening: &str, tag: TagEnd) {
        let name: &str = match tag {
            TagEnd::Heading(level) => &level.to_string(),
            TagEnd::BlockQuote(_) => "blockquote",
            TagEnd::List(true) => "ol",
            TagEnd::List(false) => "ul",
            TagEnd::Item => "li",
            _ => return,
        };
        self.put(&format!("{opening}{name}>"));
    }

    /// Notes the lines with a bar in a text that begins in this line, unless it is code or in a pipe table.
    fn note_bars(&mut self, text: &str, first_line: usize) {
        if self.is_code || self.pipe_table.is_some() {
            return;
        }
        for (line, text) in (first_line..).zip(text.split('\n')) {
            if text.contains('|') {
                self.bars.push(line);
            }
        }
    }

    fn raw(&mut self, html: &str) {
        let mut start = 0;
        while start < html.len() {
            let rest = &html[start..];
            let length = if self.comment.is_some() {
                rest.find("-->").map(|end| end + "-->".len())
            } else {
                rest.find('<')
            };
            let piece = &rest[..length.unwrap_or(rest.len())];
            self.html += piece;
            if piece.contains('|') {
                self.note_bars(piece, self.html_line + line_breaks(&html[..start]));
            }
            start += piece.len();
            if self.comment.is_some() {
                self.comment(piece, length.is_some());
            } else if length.is_some() {
                self.tag(&rest[piece.len()..]);
                start += 1;
            }
        }
        self.html_line += line_breaks(html);
    }

    /// Takes a part of a comment.
    fn comment(&mut self, part: &str, is_last: bool) {
        if let Some((bars, has_inner)) = &mut self.comment {
            // With another comment in it, the first is not closed where it should be.
            *has_inner |= part.contains("<!--");
            if is_last {
                if !*has_inner {
                    self.bars.truncate(*bars);
                }
                self.comment = None;
            }
        }
    }

    /// Writes the `<` with which a tag or comment begins; one that GitHub shows as text is text.
    fn tag(&mut self, html: &str) {
        if html.starts_with("<!--") {
            self.comment = Some((self.bars.len(), false));
        }
        let tag = tag_name(html).to_ascii_lowercase();
        let name = tag.strip_prefix('/').unwrap_or(&tag);
        let is_text = name.len() > 2 && DISALLOWED.contains(&name);
        self.html += if is_text { "&lt;" } else { "<" };
        match tag.as_str() {
            "table" => self.html_tables += 1,
            "/table" => self.html_tables = self.html_tables.saturating_sub(1),
            "pre" => self.preformatted = Some(self.bars.len()),
            "/pre" => {
                let bars = self.preformatted.take();
                self.bars.truncate(bars.unwrap_or(self.bars.len()));
            }
            _ => {}
        }
    }

    fn code_block(&mut self, is_indented: bool, range: Range<usize>) {
        self.put("<pre>");
        let code = &self.page[range.clone()];
        if !is_indented {
            self.fence(code);
        }
        let is_in_table = self.html_tables > 0;
        // Indented, a whole table may be meant.
        self.is_code = is_in_table || !is_indented || !code.lines().any(is_delimiter_row);
        if is_in_table && (is_indented || code.contains("</t")) {
            self.code_in_table(range);
        }
    }

    fn fence(&mut self, code: &str) {
        let last = code.lines().skip(1).last().unwrap_or_default();
        let last = last.trim_matches([' ', '\t', '>']);
        self.has_unclosed_fence |= last.len() < 3 || !last.chars().all(|c| "`~".contains(c));
        let lower_case = code.to_ascii_lowercase();
        let mut tags = ["<table", "<tr", "<td", "<th"].iter();
        let has_table = tags.any(|tag| lower_case.contains(tag)) || code.lines().any(is_row);
        if has_table && self.fenced_table.is_none() {
            let first = code.lines().next().unwrap_or_default();
            self.fenced_table = Some((self.line, first.to_owned()));
        }
    }

    /// Where one fence is missing, each fence after it ends what it should begin.
    fn check_fences(&mut self) {
        if let Some((line, text)) = self.fenced_table.take()
            && self.has_unclosed_fence
        {
            self.error(
                line,
                &text,
                "Markdown reads a table below this line as code",
                "a fence, here or below, has no fence that ends its code",
            );
        }
    }

    fn code_in_table(&mut self, range: Range<usize>) {
        let line = self.page[range].lines().next();
        self.error(
            self.line,
            line.unwrap_or_default(),
            "Markdown reads this part of an HTML table as code",
            "an empty line ends the HTML: below it, lines indented by four spaces or between fences are code",
        );
    }

    /// Reports lines that look like rows of a pipe table and are none.
    fn check_lost_rows(&mut self, first_line: usize) {
        let mut bars = mem::take(&mut self.bars).into_iter().peekable();
        let mut table_ends = mem::take(&mut self.table_ends).into_iter().peekable();
        let mut was_lost = false;
        // Of the table above, and whether empty lines are between.
        let (mut columns, mut is_apart) = (0, false);
        for (number, line) in (first_line..).zip(self.page.lines()) {
            if let Some((_, ended)) = table_ends.next_if(|(line, _)| *line == number) {
                (columns, is_apart) = (ended, false);
            }
            let mut has_bar = false;
            while bars.next_if_eq(&number).is_some() {
                has_bar = true;
            }
            let may_continue = || match columns {
                0 => false,
                // Links may be separated by bars.
                _ if is_apart => {
                    columns > 1 && cells(line).count() == columns && !line.contains("](")
                }
                1 => line.starts_with('|'),
                _ => true,
            };
            let is_lost = has_bar && (is_row(line) || may_continue());
            if is_lost && !was_lost {
                self.error(
                    number,
                    line,
                    "Markdown reads this row of a table as text",
                    "a table needs an empty line before it, a delimiter row with as many cells as its header row, and no empty line between its rows",
                );
            }
            let is_empty = line.trim().is_empty();
            is_apart |= is_empty;
            if is_apart && !is_empty {
                columns = 0;
            }
            was_lost = is_lost || was_lost && is_empty;
        }
    }

    fn error(&mut self, line: usize, text: &str, problem: &str, note: &str) {
        let text = text.trim().to_owned();
        let help = "keep the former page, or save the vendor's page as HTML, and report this to the vendor";
        let error = PageError::new(Cause::Page, Place { line, text }, problem);
        self.errors.push(error.note(note).help(help));
    }
}

fn escaped(text: &str) -> String {
    let text = text.replace('&', "&amp;").replace('"', "&quot;");
    text.replace('<', "&lt;").replace('>', "&gt;")
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
        if is_fence != (index == 0) || line.starts_with(['|', '<']) {
            break;
        }
    }
    0
}

/// The name of a tag, of an end tag with its slash; empty if it is not a tag.
fn tag_name(html: &str) -> &str {
    let tag = html.strip_prefix('<').unwrap_or_default();
    let slash = usize::from(tag.starts_with('/'));
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || *byte == b'-';
    let length = tag.as_bytes()[slash..]
        .iter()
        .take_while(|byte| is_part(byte));
    let (name, rest) = tag.split_at(slash + length.count());
    match rest.as_bytes() {
        [] | [b' ' | b'\t' | b'\n' | b'\r' | b'/' | b'<' | b'>', ..] => name,
        _ => "",
    }
}

fn is_lone_tag(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('<') && !tag_name(line).is_empty() && line.find('>') == Some(line.len() - 1)
}

fn cells(row: &str) -> impl Iterator<Item = &str> {
    let row = row.trim();
    let row = row.strip_prefix('|').unwrap_or(row);
    let mut is_escaped = false;
    let bar = move |character| {
        let is_bar = character == '|' && !is_escaped;
        is_escaped = character == '\\';
        is_bar
    };
    row.split_terminator(bar).map(str::trim)
}

fn is_row(line: &str) -> bool {
    let line = line.trim_start_matches([' ', '\t', '>']).trim_end();
    // Links may be separated by bars.
    let may_start = line.starts_with('|') || line.contains(" | ") && !line.contains("](");
    is_delimiter_row(line) || line.len() > 2 && may_start && line.ends_with('|')
}

/// Whether the line has bars and, in one cell at least, nothing but dashes: one that is wrong elsewhere counts.
fn is_delimiter_row(line: &str) -> bool {
    let is_delimiter = |cell: &str| cell.contains('-') && cell.chars().all(|c| "-:".contains(c));
    line.contains('|') && cells(line).any(is_delimiter)
}

#[cfg(test)]
mod tests {
    use super::to_html;

    #[test]
    fn every_text_is_on_its_line() {
        for (markdown, html) in [
            (
                "Code | Text\r\n:-- | --:\r\n`404` | **Not** [Found](x) \\| <br> &amp;\r\n405 |",
                "<table><thead><tr><th>Code</th><th>Text</th></tr></thead><tbody>\n\n<tr><td>404</td><td>Not Found | <br> &amp;</td></tr>\n<tr><td>405</td><td></td></tr></tbody></table>",
            ),
            (
                "- a\n\n  > |A|\n  > |-|\n  > |1|2 <b>|",
                "<ul><li><p>a</p>\n\n<blockquote><table><thead><tr><th>A</th></tr></thead><tbody>\n\n<tr><td>1</td><td>2 &lt;b&gt;</td></tr></tbody></table></blockquote></li></ul>",
            ),
            (
                "<Tab>\n\n|A|\n|-|\n|1|\n</Tab>\n<br>",
                "<Tab>\n\n<table><thead><tr><th>A</th></tr></thead><tbody>\n\n<tr><td>1</td></tr>\n</tbody></table></Tab>\n<br>",
            ),
            (
                "\u{feff}---\na: |\n\n---\n# A `<title>`\nb <title>\\\n![*c* \"](d)",
                "\n\n\n\n<h1>A &lt;title&gt;</h1>\n<p>b &lt;title><br>\n</p>",
            ),
            ("<div>\né <b>ü</b>\n</div>", "<div>\né <b>ü</b>\n</div>"),
            (
                "<table><tr><td>\n\na</td>\n\n</tr></table>\n\n<!-- <table> <title> -->\n\n    <b>",
                "<table><tr><td>\n\na</td>\n\n</tr></table>\n\n<!-- <table> <title> -->\n\n<pre>&lt;b&gt;</pre>",
            ),
        ] {
            let (converted, errors) = to_html(markdown, &[]);
            assert_eq!(converted.trim_end(), html);
            assert!(errors.is_empty(), "{markdown}");
        }
    }
}
