//! Leaves out the parts of MDX that are not Markdown: the tags of components, whose names begin with a capital, and
//! comments, `{/* … */}`.
//!
//! The content of a component is read as Markdown. If the tag stayed, Markdown would take the lines below it for HTML.

use super::markup::leading_marks;

/// A page without comments and, where it is MDX, without the tags of components. Each line stays where it is.
pub(super) fn without_components(page: &str, is_mdx: bool) -> String {
    let mut kept = String::new();
    let mut fence: Option<&str> = None;
    let mut reads_components = is_mdx;
    let (mut offset, mut line_end) = (0, 0);
    while offset < page.len() {
        if offset >= line_end {
            let length = page[offset..].find('\n').map(|length| length + 1);
            line_end = length.map_or(page.len(), |length| offset + length);
            let line = &page[offset..line_end];
            let mark = fence_mark(line);
            let in_fence = fence.is_some();
            match fence {
                Some(open) if mark.starts_with(open) => fence = None,
                None if !mark.is_empty() => fence = Some(mark),
                _ => {}
            }
            // MDX has no indented code.
            let in_code = in_fence && fence.is_some();
            if is_mdx && !in_code {
                offset += code_indent(line);
            }
            if in_fence || fence.is_some() {
                kept.push_str(&page[offset..line_end]);
                offset = line_end;
                continue;
            }
        }
        let line = &page[offset..line_end];
        let plain = line.find(['`', '<', '{']).unwrap_or(line.len());
        kept.push_str(&line[..plain]);
        offset += plain;
        let (line, rest) = (&page[offset..line_end], &page[offset..]);
        let is_component = reads_components && is_component(rest);
        let dropped = if is_component {
            component_length(rest)
        } else {
            comment_length(rest)
        };
        if let Some(length) = dropped {
            kept.extend(rest[..length].chars().filter(|c| *c == '\n'));
            offset += length;
        } else {
            // A tag without an end is text, and no tag after it counts as a component.
            reads_components &= !is_component;
            let mark = leading_marks(line).len().max(line.len().min(1));
            let length = code_span_length(line).unwrap_or(mark);
            kept.push_str(&line[..length]);
            offset += length;
        }
    }
    kept
}

/// The three or more backticks or tildes that open or close a block of code; empty on another line.
fn fence_mark(line: &str) -> &str {
    let line = line.trim_start_matches([' ', '\t', '>']);
    let mark = leading_marks(line);
    let is_code_span = mark.starts_with('`') && line[mark.len()..].contains('`');
    if mark.len() < 3 || is_code_span {
        ""
    } else {
        mark
    }
}

/// The length of an indent that makes the line code; 0 if the indent is smaller.
fn code_indent(line: &str) -> usize {
    let text = line.trim_start_matches([' ', '\t']);
    let indent = &line[..line.len() - text.len()];
    if indent.len() > 3 || indent.contains('\t') {
        indent.len()
    } else {
        0
    }
}

/// The length of the code between backticks at the start of a part of a line.
fn code_span_length(line: &str) -> Option<usize> {
    let mark = leading_marks(line);
    let mut start = mark.len();
    while !mark.is_empty() {
        start += line[start..].find('`')?;
        let end = leading_marks(&line[start..]);
        start += end.len();
        if end == mark {
            return Some(start);
        }
    }
    None
}

fn comment_length(text: &str) -> Option<usize> {
    let comment = text.strip_prefix("{/*")?.split("{/*").next()?;
    Some("{/*".len() + comment.find("*/}")? + "*/}".len())
}

fn is_component(text: &str) -> bool {
    let tag = text.strip_prefix('<');
    let name = tag.map(|tag| tag.strip_prefix('/').unwrap_or(tag));
    name.is_some_and(|name| name.starts_with(|c: char| c.is_ascii_uppercase()))
}

/// The length of a component's tag, whose attributes may be JavaScript between braces.
fn component_length(text: &str) -> Option<usize> {
    let mut quote = None;
    let mut braces = 0_usize;
    for (index, character) in text.char_indices().skip(1) {
        match character {
            _ if quote == Some(character) => quote = None,
            // Between braces, a quote that is open at the end of a line is an apostrophe in a text.
            '\n' if braces > 0 => quote = quote.filter(|quote| *quote == '`'),
            _ if quote.is_some() => {}
            '"' | '\'' => quote = Some(character),
            '`' if braces > 0 => quote = Some(character),
            '{' => braces += 1,
            '}' => braces = braces.checked_sub(1)?,
            '<' if braces == 0 => return None,
            '>' if braces == 0 => return Some(index + 1),
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::without_components;

    #[test]
    fn components_and_comments_are_left_out() {
        for (page, kept) in [
            ("<Anchor id=\"x\" />\n## A", "\n## A"),
            ("<Tab>\n| A |\n</Tab>", "\n| A |\n"),
            ("<Tabs.Item label='a > b'>a</Tabs.Item>", "a"),
            (
                "<Table\n  rows={[\n    { text: \"<td>\" },\n  ]}\n/> a",
                "\n\n\n\n a",
            ),
            ("<A b={() => c} />d", "d"),
            ("<A b={`it's`} c={<p>it's</p>\n} />d", "\nd"),
            ("a {/* b\n*/} c", "a \n c"),
            // Lines that Markdown takes for indented code, but MDX does not.
            ("<Tab>\n\n    | A |\n", "\n\n| A |\n"),
            ("\t<td>\n\n      *a*\n   b\n", "<td>\n\n*a*\n   b\n"),
            ("    ```\n    <A>\n    ```\n    <A>", "```\n    <A>\n```\n"),
            // Code is text.
            ("`<Tab>` <Tab>", "`<Tab>` "),
            ("``a ` <Tab>`` ` <Tab>", "``a ` <Tab>`` ` "),
            ("```\n<Tab>\n```\n<Tab>", "```\n<Tab>\n```\n"),
            (
                "~~~~ a\n~~~\n{/* b */}\n~~~~",
                "~~~~ a\n~~~\n{/* b */}\n~~~~",
            ),
            ("```<Tab>``` <Tab>", "```<Tab>``` "),
            ("a ``` `<Tab>` <Tab>", "a ``` `<Tab>` "),
            ("`{/* a */}`", "`{/* a */}`"),
            // A comment or a tag without an end is text.
            ("{/* a {/* b */}", "{/* a "),
            ("a <B c\n\n<Tab>", "a <B c\n\n<Tab>"),
            ("<tab> <1> </Tab>", "<tab> <1> "),
        ] {
            assert_eq!(without_components(page, true), kept, "{page}");
        }
        assert_eq!(without_components("<Tab> {/* a */}", false), "<Tab> ");
    }
}
