//! The elements of HTML, by their names.

/// Elements whose text is never shown.
const UNSEEN: [&str; 11] = [
    "datalist", "head", "iframe", "noembed", "noframes", "noscript", "rp", "script", "style",
    "template", "title",
];

/// Elements in which a browser reads no tags. GitHub shows the tags of these elements themselves as text,
/// <https://github.github.com/gfm/#disallowed-raw-html-extension->.
const WITHOUT_TAGS: [&str; 9] = [
    "iframe",
    "noembed",
    "noframes",
    "plaintext",
    "script",
    "style",
    "textarea",
    "title",
    "xmp",
];

/// The parts of a table. Each ends a cell that is still open.
const TABLE_PARTS: [&str; 9] = [
    "caption", "col", "colgroup", "tbody", "td", "tfoot", "th", "thead", "tr",
];

/// The line break, and the blocks in [WHATWG's style sheet] except the parts of a table.
///
/// [WHATWG's style sheet]: https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
#[rustfmt::skip]
const BLOCKS: [&str; 46] = [
    "address", "article", "aside", "blockquote", "body", "br", "center", "dd", "details", "dialog", "dir", "div", "dl",
    "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hgroup",
    "hr", "legend", "li", "listing", "main", "menu", "nav", "ol", "optgroup", "option", "p", "plaintext", "pre",
    "search", "section", "summary", "table", "ul", "xmp",
];

/// The other elements that HTML has, or once had.
#[rustfmt::skip]
const OTHERS: [&str; 77] = [
    "a", "abbr", "acronym", "applet", "area", "audio", "b", "base", "basefont", "bdi", "bdo", "bgsound", "big",
    "blink", "button", "canvas", "cite", "code", "data", "del", "dfn", "em", "embed", "font", "frame", "frameset",
    "html", "i", "image", "img", "input", "ins", "kbd", "keygen", "label", "link", "map", "mark", "marquee", "math",
    "menuitem", "meta", "meter", "nobr", "object", "output", "picture", "progress", "q", "rb", "rt", "rtc", "ruby",
    "s", "samp", "select", "slot", "small", "source", "spacer", "span", "strike", "strong", "sub", "sup", "svg",
    "textarea", "time", "track", "tt", "u", "var", "video", "wbr", "isindex", "multicol", "nextid",
];

/// Whether the text in an element is never shown.
pub(crate) fn is_unseen(name: &str) -> bool {
    UNSEEN.contains(&name)
}

/// Whether the start and the end of an element count as spaces.
pub(crate) fn is_block(name: &str) -> bool {
    BLOCKS.contains(&name) || is_table_part(name)
}

pub(super) fn is_table_part(name: &str) -> bool {
    TABLE_PARTS.contains(&name)
}

/// Whether a browser reads no tags in an element.
pub(super) fn has_no_tags(name: &str) -> bool {
    WITHOUT_TAGS.contains(&name)
}

/// Returns the name if elements of this name may hide the markup in them.
pub(super) fn hiding_element(name: &str) -> Option<&'static str> {
    let mut all = UNSEEN.iter().chain(&WITHOUT_TAGS);
    all.find(|known| **known == name).copied()
}

/// Whether HTML has, or once had, an element of this name. The obsolete `<param>` is left out: in a table, it is a
/// placeholder.
pub(super) fn is_known(name: &str) -> bool {
    is_block(name) || hiding_element(name).is_some() || OTHERS.contains(&name)
}
