//! A Markdown page as HTML, each text and tag on the line that it is on in the page.

use std::ops::Range;

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::line_breaks;
use crate::diagnostics::{PageError, Place};

/// Reads the page as GitHub-flavoured Markdown; gives the rows that this loses as errors.
pub(super) fn to_html(page: &str) -> (String, Vec<PageError>) {
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    let (front_matter, page) = page.split_at(front_matter_length(page));
    let mut writer = Writer {
        page,
        line: 1 + line_breaks(front_matter),
        html_line: 1,
        ..Writer::default()
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(page, options).into_offset_iter() {
        if range.end > writer.written {
            writer.event(event, range);
        }
    }
    // Where one fence is missing, each fence after it ends what it should begin.
    if writer.has_unclosed_fence {
        writer.errors.extend(writer.fenced_table);
    }
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
    /// Up to where the page is written, or left out.
    written: usize,
    /// Up to where no row is lost, or a lost one is reported.
    checked: usize,
    /// Whether the last line of text looked like a row.
    was_lost: bool,
    /// Where the last pipe table ends.
    table_end: usize,
    /// How many columns it has; 0 when other text has come after it.
    columns: usize,
    /// The name of its cells.
    cell: &'static str,
    /// How many tables of raw HTML are open.
    html_tables: usize,
    /// Where the last comment ends.
    comment_end: usize,
    /// The first block of code between fences that has a table in it, and whether a block has no end.
    fenced_table: Option<PageError>,
    has_unclosed_fence: bool,
    errors: Vec<PageError>,
}

impl Writer<'_> {
    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        // A cell that fills a short row has the place of the row's end, which is on the next line.
        if !matches!(event, Event::Start(Tag::TableCell) | Event::End(_)) {
            self.break_lines(range.start);
        }
        match event {
            Event::Start(tag) => self.start(&tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => {
                self.check_line(range.start);
                self.put(&escaped(&text));
            }
            Event::Code(text) => {
                if self.html_tables > 0 && text.contains("</t") {
                    self.code_in_table(&self.page[range.clone()]);
                }
                let mut offset = range.start;
                for line in self.page[range].split_inclusive('\n') {
                    self.break_lines(offset);
                    self.check_line(offset);
                    offset += line.len();
                }
                self.put(&format!("<code>{}</code>", escaped(&text)));
            }
            Event::Html(html) | Event::InlineHtml(html) => self.raw(&html, range.start),
            Event::HardBreak => self.put("<br>"),
            Event::Rule => self.put("<hr>"),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            // Its text is not shown.
            Tag::Image { .. } => self.written = range.end,
            Tag::Table(alignments) => {
                self.columns = alignments.len();
                self.table_end = range.end;
                self.skip_check(range.end);
            }
            Tag::TableHead => self.cell = "th",
            // GitHub's own parser ends a table at such a line, even one that cannot interrupt a paragraph.
            Tag::TableRow if is_lone_tag(&self.page[range.clone()]) => {
                return self.end_table_early(range.start);
            }
            Tag::TableRow => self.cell = "td",
            Tag::CodeBlock(kind) => self.code_block(*kind == CodeBlockKind::Indented, range),
            _ => {}
        }
        self.element("<", tag.to_end());
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        if tag == TagEnd::TableRow {
            // The cells that Markdown drops, so that the row is seen to be too long.
            for cell in cells(&self.page[range]).skip(self.columns) {
                self.put(&format!("<td>{}</td>", escaped(cell)));
            }
        }
        self.element("</", tag);
    }

    fn element(&mut self, opening: &str, tag: TagEnd) {
        let name: &str = match tag {
            // HTML moves an unmatched `</p>` out of a table, as an element.
            TagEnd::Paragraph if self.html_tables == 0 => "p",
            TagEnd::Heading(level) => &level.to_string(),
            TagEnd::BlockQuote(_) => "blockquote",
            TagEnd::CodeBlock => "pre",
            TagEnd::List(true) => "ol",
            TagEnd::List(false) => "ul",
            TagEnd::Item => "li",
            TagEnd::Table => "table",
            TagEnd::TableHead => "thead",
            TagEnd::TableRow => "tr",
            TagEnd::TableCell => self.cell,
            TagEnd::Emphasis => "em",
            TagEnd::Strong => "strong",
            TagEnd::Strikethrough => "del",
            TagEnd::Link => "a",
            _ => return,
        };
        self.put(&format!("{opening}{name}>"));
    }

    /// Writes what is below a pipe table as the HTML that it is.
    fn end_table_early(&mut self, start: usize) {
        self.put("</table>");
        self.written = self.table_end;
        self.table_end = start;
        self.checked = start;
        let mut offset = start;
        for line in self.page[start..self.written].split_inclusive('\n') {
            self.break_lines(offset);
            self.raw(line, offset);
            offset += line.len();
        }
    }

    /// Goes on to the line of this offset.
    fn break_lines(&mut self, offset: usize) {
        if let Some(passed) = self.page.get(self.offset..offset) {
            self.line += line_breaks(passed);
            self.offset = offset;
        }
        let missing = self.line.saturating_sub(self.html_line);
        self.put(&"\n".repeat(missing));
    }

    fn put(&mut self, html: &str) {
        self.html_line += line_breaks(html);
        self.html += html;
    }

    /// Writes HTML, and as text the tags that GitHub shows as text.
    fn raw(&mut self, html: &str, mut offset: usize) {
        for (index, piece) in html.split('<').enumerate() {
            if index > 0 {
                if offset >= self.comment_end && piece.starts_with("!--") {
                    self.comment(offset);
                }
                let is_tag = offset < self.comment_end || self.is_allowed(&tag_name(piece), offset);
                self.html += if is_tag { "<" } else { "&lt;" };
                offset += 1;
            }
            if !piece.trim().is_empty() {
                self.check_line(offset);
            }
            self.html += piece;
            offset += piece.len();
        }
        self.html_line += line_breaks(html);
    }

    fn comment(&mut self, offset: usize) {
        let rest = self.page.get(offset..).unwrap_or_default();
        let length = rest.find("-->").unwrap_or(rest.len());
        self.comment_end = offset + length;
        self.skip_closed("<!--", "-->", offset);
    }

    /// Skips a part of the page, unless another starts in it: then the first is not closed where it should be.
    fn skip_closed(&mut self, start: &str, end: &str, offset: usize) {
        let offset = offset + start.len();
        let rest = self.page.get(offset..).unwrap_or_default();
        let part = rest.split(start).next().unwrap_or_default();
        if let Some(length) = part.find(end) {
            self.skip_check(offset + length + end.len());
        }
    }

    /// Whether GitHub does not show the tag as text; counts those of tables.
    fn is_allowed(&mut self, name: &str, offset: usize) -> bool {
        match name {
            "table" => self.html_tables += 1,
            "/table" => self.html_tables = self.html_tables.saturating_sub(1),
            "pre" => self.skip_closed("<pre", "</pre", offset),
            _ => {}
        }
        // <https://github.github.com/gfm/#disallowed-raw-html-extension->
        !matches!(
            name.trim_start_matches('/'),
            "title"
                | "textarea"
                | "style"
                | "xmp"
                | "iframe"
                | "noembed"
                | "noframes"
                | "script"
                | "plaintext"
        )
    }

    fn code_block(&mut self, is_indented: bool, range: Range<usize>) {
        let code = &self.page[range.clone()];
        if !is_indented {
            self.fence(code);
        }
        if self.html_tables > 0 && (is_indented || code.contains("</t")) {
            self.code_in_table(code);
        } else if is_indented && code.lines().any(is_delimiter_row) {
            return;
        }
        self.skip_check(range.end);
    }

    fn fence(&mut self, code: &str) {
        let last = code.lines().skip(1).last().unwrap_or_default();
        let last = last.trim_matches([' ', '\t', '>']);
        self.has_unclosed_fence |= last.len() < 3 || !last.chars().all(|c| "`~".contains(c));
        let lower_case = code.to_ascii_lowercase();
        let mut tags = ["<table", "<tr", "<td", "<th"].iter();
        let has_table = tags.any(|tag| lower_case.contains(tag)) || code.lines().any(is_row);
        if has_table && self.fenced_table.is_none() {
            self.fenced_table = Some(self.error(
                code,
                "Markdown reads a table below this line as code",
                "a fence, here or below, has no fence that ends its code",
            ));
        }
    }

    fn code_in_table(&mut self, code: &str) {
        self.errors.push(self.error(
            code,
            "Markdown reads this part of an HTML table as code",
            "an empty line ends the HTML: below it, lines indented by four spaces or between fences are code",
        ));
    }

    /// Goes on to a place up to which no row is lost.
    fn skip_check(&mut self, end: usize) {
        self.checked = self.checked.max(end);
        self.was_lost = false;
    }

    /// Reports a line of text that looks like a row of a pipe table.
    fn check_line(&mut self, offset: usize) {
        // The text of a tag may differ from the page: in a block quote, its lines do not begin with `>`.
        let Some(before) = self.page.get(..offset).filter(|_| offset >= self.checked) else {
            return;
        };
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let line = self.page[start..].lines().next().unwrap_or_default();
        self.checked = start + line.len();
        let is_lost = line.contains('|') && (is_row(line) || self.may_continue(line, start));
        if is_lost && !self.was_lost {
            self.errors.push(self.error(
                line,
                "Markdown reads this row of a table as text",
                "a table needs an empty line before it, a delimiter row with as many cells as its header row, and no empty line between its rows",
            ));
        }
        self.was_lost = is_lost;
        if !line.starts_with('<') {
            self.columns = 0;
        }
    }

    /// Whether the line may be a row of the last pipe table, right above it or above empty lines.
    fn may_continue(&self, line: &str, start: usize) -> bool {
        // Links may be separated by bars.
        let is_alike = || cells(line).count() == self.columns && !line.contains("](");
        self.columns > 1 && (self.table_end == start || is_alike())
    }

    /// An error of the line, which is the first of this text.
    fn error(&self, text: &str, problem: &str, note: &str) -> PageError {
        let text = text.lines().next().unwrap_or_default().trim().to_owned();
        let help = "keep the former page, or save the vendor's page as HTML, and report this to the vendor";
        let line = self.line;
        PageError::new(Place { line, text }, problem)
            .note(note)
            .help(help)
    }
}

fn escaped(text: &str) -> String {
    // In HTML above, a quote of this text must not close one that is open.
    let text = text.replace('&', "&amp;").replace('<', "&lt;");
    text.replace('"', "&quot;")
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

/// The name of the tag that begins with this, in lower case, of an end tag with its slash; empty if it is not a tag.
fn tag_name(tag: &str) -> String {
    let slash = usize::from(tag.starts_with('/'));
    let is_part = |byte: &&u8| byte.is_ascii_alphanumeric() || **byte == b'-';
    let length = tag.as_bytes()[slash..].iter().take_while(is_part).count();
    let (name, rest) = tag.split_at(slash + length);
    match rest.as_bytes() {
        [] | [b' ' | b'\t' | b'\n' | b'\r' | b'/' | b'>', ..] => name.to_ascii_lowercase(),
        _ => String::new(),
    }
}

fn is_lone_tag(line: &str) -> bool {
    let tag = line.trim().strip_prefix('<').unwrap_or_default();
    !tag_name(tag).is_empty() && tag.find('>') == Some(tag.len() - 1)
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
