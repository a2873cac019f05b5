//! A Markdown page as HTML, each text and tag on the line that it is on in the page.

use std::{collections::HashMap, mem, ops::Range};

use pulldown_cmark::{CodeBlockKind, Event, Options, Parser, Tag, TagEnd};

use super::line_breaks;
use crate::diagnostics::{PageError, Place};

/// Reads the page as GitHub-flavoured Markdown; gives the rows that this loses as errors.
pub(super) fn to_html(page: &str) -> (String, Vec<PageError>) {
    let page = page.strip_prefix('\u{feff}').unwrap_or(page);
    let (front_matter, page) = page.split_at(front_matter_length(page));
    let lines_before = line_breaks(front_matter);
    let mut writer = Writer {
        page,
        unread: page.as_bytes().to_vec(),
        html: "\n".repeat(lines_before),
        line: 1 + lines_before,
        html_line: 1 + lines_before,
        ..Writer::default()
    };
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    for (event, range) in Parser::new_ext(page, options).into_offset_iter() {
        writer.event(event, range);
    }
    writer.check_fences();
    writer.check_lost_rows(1 + lines_before);
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
    pipe_table: PipeTable,
    /// How many tables of raw HTML are open.
    html_tables: usize,
    /// Where the comment or `<pre>` that is open started, and whether another comment starts in it.
    comment: Option<(usize, bool)>,
    preformatted: Option<usize>,
    /// The first line of the first block of code between fences that has a table in it, and whether a block has no end.
    fenced_table: Option<(usize, String)>,
    has_unclosed_fence: bool,
    /// The page with dots for pipe tables, code and comments, where rows are not lost.
    unread: Vec<u8>,
    /// Where pipe tables end, and how many columns they have.
    table_ends: HashMap<usize, usize>,
    errors: Vec<PageError>,
}

#[derive(Default)]
struct PipeTable {
    start: usize,
    columns: usize,
    cell: &'static str,
    has_ended: bool,
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
            Event::Text(text) => self.put(&escaped(&text)),
            Event::Code(text) => {
                if self.html_tables > 0 && text.contains("</t") {
                    self.code_in_table(range);
                }
                self.tag("<code>");
                self.put(&escaped(&text));
                self.tag("</code>");
            }
            Event::Html(html) | Event::InlineHtml(html) if self.images == 0 => {
                self.raw(&html, &range);
            }
            Event::HardBreak => self.tag("<br>"),
            Event::Rule => self.tag("<hr>"),
            _ => {}
        }
    }

    fn start(&mut self, tag: &Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Image { .. } => {
                self.tag("<img alt=\"");
                self.images += 1;
            }
            Tag::Table(alignments) => {
                self.tag("<table>");
                self.pipe_table = PipeTable {
                    start: range.start,
                    columns: alignments.len(),
                    cell: "th",
                    has_ended: false,
                };
            }
            Tag::TableHead => self.tag("<thead><tr>"),
            Tag::TableRow => {
                // GitHub's own parser ends a table at such a line, even one that cannot interrupt a paragraph.
                if is_lone_tag(&self.page[range.clone()]) {
                    self.end_pipe_table(range.start);
                }
                self.row_tag("<tr>");
            }
            Tag::TableCell => self.row_tag(&format!("<{}>", self.pipe_table.cell)),
            Tag::CodeBlock(kind) => self.code_block(*kind == CodeBlockKind::Indented, range),
            Tag::Paragraph => {
                // HTML moves an unmatched `</p>` out of a table, as an element.
                self.has_paragraph = self.html_tables == 0;
                if self.has_paragraph {
                    self.tag("<p>");
                }
            }
            _ => self.element("<", tag.to_end()),
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Image => {
                self.images -= 1;
                self.tag("\">");
            }
            TagEnd::Table => self.end_pipe_table(range.end),
            TagEnd::TableHead => {
                self.pipe_table.cell = "td";
                self.tag("</tr></thead><tbody>");
            }
            TagEnd::TableRow => {
                // The cells that Markdown drops, so that the row is seen to be too long.
                for cell in cells(&self.page[range]).skip(self.pipe_table.columns) {
                    self.row_tag(&format!("<td>{}</td>", escaped(cell)));
                }
                self.row_tag("</tr>");
            }
            TagEnd::TableCell => self.row_tag(&format!("</{}>", self.pipe_table.cell)),
            TagEnd::CodeBlock => self.tag("</code></pre>"),
            TagEnd::Paragraph if self.has_paragraph && self.html_tables == 0 => self.tag("</p>"),
            _ => self.element("</", tag),
        }
    }

    fn end_pipe_table(&mut self, end: usize) {
        self.row_tag("</tbody></table>");
        if !self.pipe_table.has_ended {
            let PipeTable { start, columns, .. } = self.pipe_table;
            self.hide(start..end);
            self.table_ends.insert(end, columns);
        }
        self.pipe_table.has_ended = true;
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

    /// Writes a tag, but not into the alternative text of an image.
    fn tag(&mut self, tag: &str) {
        if self.images == 0 {
            self.put(tag);
        }
    }

    fn row_tag(&mut self, tag: &str) {
        if !self.pipe_table.has_ended {
            self.tag(tag);
        }
    }

    fn element(&mut self, opening: &str, tag: TagEnd) {
        let name: &str = match tag {
            TagEnd::Heading(level) => &level.to_string(),
            TagEnd::BlockQuote(_) => "blockquote",
            TagEnd::List(true) => "ol",
            TagEnd::List(false) => "ul",
            TagEnd::Item => "li",
            TagEnd::Emphasis => "em",
            TagEnd::Strong => "strong",
            TagEnd::Strikethrough => "del",
            TagEnd::Link => "a",
            _ => return,
        };
        self.tag(&format!("{opening}{name}>"));
    }

    fn raw(&mut self, html: &str, range: &Range<usize>) {
        self.html_line += line_breaks(html);
        let mut rest = html;
        while !rest.is_empty() {
            let offset = range.start + html.len() - rest.len();
            let length = if self.comment.is_some() {
                self.comment(rest, offset)
            } else if rest.starts_with("<!--") {
                self.comment = Some((offset, false));
                // `<!-->` is a whole comment.
                "<!".len()
            } else if self.is_disallowed_tag(rest, range) {
                self.html += "&lt;";
                rest = &rest[1..];
                continue;
            } else {
                let start = usize::from(rest.starts_with('<'));
                rest[start..]
                    .find('<')
                    .map_or(rest.len(), |next| start + next)
            };
            self.html += &rest[..length];
            rest = &rest[length..];
        }
    }

    /// Gives the length of the comment in which this text begins.
    fn comment(&mut self, text: &str, offset: usize) -> usize {
        let end = text.find("-->");
        let length = end.map_or(text.len(), |end| end + "-->".len());
        if let Some((start, has_inner)) = &mut self.comment {
            // With another comment in it, the first is not closed where it should be.
            *has_inner |= text[..length].contains("<!--");
            let read = (!*has_inner).then_some(*start..offset + length);
            if end.is_some() {
                self.comment = None;
                self.hide(read.unwrap_or_default());
            }
        }
        length
    }

    /// Whether GitHub shows the tag as text; notes those of tables and `<pre>`.
    fn is_disallowed_tag(&mut self, tag: &str, range: &Range<usize>) -> bool {
        let name = tag_name(tag);
        match name.as_str() {
            "table" => self.html_tables += 1,
            "/table" => self.html_tables = self.html_tables.saturating_sub(1),
            "pre" => self.preformatted = Some(range.start),
            "/pre" => {
                if let Some(start) = self.preformatted.take() {
                    self.hide(start..range.end);
                }
            }
            _ => {}
        }
        // <https://github.github.com/gfm/#disallowed-raw-html-extension->
        matches!(
            name.strip_prefix('/').unwrap_or(&name),
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
        self.tag("<pre><code>");
        let code = &self.page[range.clone()];
        if !is_indented {
            self.fence(code);
        }
        if self.html_tables > 0 && (is_indented || code.contains("</t")) {
            self.code_in_table(range);
        } else if !is_indented || !code.lines().any(is_delimiter_row) {
            self.hide(range);
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
        let line = self.page[range.clone()].lines().next();
        self.error(
            self.line,
            line.unwrap_or_default(),
            "Markdown reads this part of an HTML table as code",
            "an empty line ends the HTML: below it, lines indented by four spaces or between fences are code",
        );
        self.hide(range);
    }

    /// Marks a part of the page as one in which no rows are lost.
    fn hide(&mut self, range: Range<usize>) {
        let part = self.unread.get_mut(range).unwrap_or_default();
        for line in part.split_mut(|byte| *byte == b'\n') {
            line.fill(b'.');
        }
    }

    /// Reports lines that look like rows of a pipe table and are none.
    fn check_lost_rows(&mut self, first_line: usize) {
        let unread = mem::take(&mut self.unread);
        let unread = String::from_utf8_lossy(&unread);
        let lines = self.page.lines().zip(unread.split_inclusive('\n'));
        let mut start = 0;
        let mut was_lost = false;
        // Of the table above, and whether empty lines are between.
        let (mut columns, mut is_apart) = (0, false);
        for (number, (line, unread)) in (first_line..).zip(lines) {
            if let Some(ended) = self.table_ends.get(&start) {
                (columns, is_apart) = (*ended, false);
            }
            start += unread.len();
            let may_continue = || match columns {
                0 => false,
                // Links may be separated by bars.
                _ if is_apart => {
                    columns > 1 && cells(line).count() == columns && !line.contains("](")
                }
                1 => line.starts_with('|'),
                _ => true,
            };
            let is_lost = unread.contains('|') && (is_row(line) || may_continue());
            if is_lost && !was_lost {
                self.error(
                    number,
                    line,
                    "Markdown reads this row of a table as text",
                    "a table needs an empty line before it, a delimiter row with as many cells as its header row, and no empty line between its rows",
                );
            }
            let is_empty = unread.trim().is_empty();
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
        let error = PageError::new(Place { line, text }, problem);
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

/// The name of a tag in lower case, of an end tag with its slash; empty if it is not a tag.
fn tag_name(html: &str) -> String {
    let tag = html.strip_prefix('<').unwrap_or_default().as_bytes();
    let is_part = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'-';
    let slash = usize::from(tag.starts_with(b"/"));
    let length = tag[slash..]
        .iter()
        .take_while(|byte| is_part(**byte))
        .count();
    let (name, rest) = tag.split_at(slash + length);
    match rest {
        [] | [b' ' | b'\t' | b'\n' | b'\r' | b'/' | b'<' | b'>', ..] => {
            String::from_utf8_lossy(name).to_ascii_lowercase()
        }
        _ => String::new(),
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
                "<table><thead><tr><th>Code</th><th>Text</th></tr></thead><tbody>\n\n<tr><td><code>404</code></td><td><strong>Not</strong> <a>Found</a> | <br> &amp;</td></tr>\n<tr><td>405</td><td></td></tr></tbody></table>",
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
                "\n\n\n\n<h1>A <code>&lt;title&gt;</code></h1>\n<p>b &lt;title><br>\n<img alt=\"c &quot;\"></p>",
            ),
            ("<div>\né <b>ü</b>\n</div>", "<div>\né <b>ü</b>\n</div>"),
            (
                "<table><tr><td>\n\na</td>\n\n</tr></table>\n\n<!-- <table> <title> -->\n\n    <b>",
                "<table><tr><td>\n\na</td>\n\n</tr></table>\n\n<!-- <table> <title> -->\n\n<pre><code>&lt;b&gt;</code></pre>",
            ),
        ] {
            let (converted, errors) = to_html(markdown);
            assert_eq!(converted.trim_end(), html);
            assert!(errors.is_empty(), "{markdown}");
        }
    }

    #[test]
    fn what_markdown_hides_is_reported() {
        for (markdown, errors) in [
            ("<table><tr>\n\n    <td>a</td></tr></table>\n\n    b", 1),
            ("<table><tr><td>\n\n```\na</td>\n```\n\n`</td><td>`", 2),
            ("<Tab>\n| A | B |\n| - | - |\n| 1 | 2 |", 1),
            ("text\nA | B\n- | -\n1 | 2", 1),
            ("A | B | C\n- | -\n1 | 2", 1),
            ("A | B\n- | -\n1 | 2\n- | 4", 1),
            ("|A|\n|-|\n\n|1|\n<!-- -->\n|2|", 2),
            ("<table><tr><td>\n\n```\na\n```\n\n</td></tr></table>", 0),
            ("---\n\n|A|\n|-|\n|1|\n\n---\n", 0),
            ("    |A|\n    |-|", 1),
            ("|A|\n|-|\n|1|\n# a | b", 0),
            ("|A|\n|-|\n|1|\n\na|", 0),
            ("```\n|A|\n|-|\n```\n<!--\n|A|\n-->\n<pre>\n|A|\n</pre>", 0),
        ] {
            assert_eq!(to_html(markdown).1.len(), errors, "{markdown}");
        }
    }
}
