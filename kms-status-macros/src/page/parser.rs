//! html5ever, fed piece by piece, so that the place of what it makes is known and it can be stopped.

use std::cell::Cell;

use ego_tree::NodeId;
use html5ever::{
    TokenizerResult,
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts},
    tree_builder::{TreeBuilder, TreeBuilderOpts, TreeSink as _},
};
use scraper::Html;

use super::{
    attributes::Attributes,
    sink::{PageSink, Piece, Places},
};
use crate::diagnostics::PageFault;

const BYTE_ORDER_MARK: char = '\u{feff}';

/// How many bytes of a tag the parser is given at once, or a few more: whether it is a tag shows only when it ends.
const LONGEST_TAG_PIECE: usize = 4_096;

/// How many bytes of text the parser is given at once, or a few more: it cannot be stopped in between.
const LONGEST_TEXT_PIECE: usize = 65_536;

/// How many tags a page may have: enough to close each row and cell of a table of 65,535 rows of three cells.
const MOST_TAGS: usize = 550_000;

/// How many tokens a page may have, line breaks and character references among them.
const MOST_TOKENS: usize = 1_000_000;

/// Reads a page as a tree; refuses one that is past the limits.
pub(super) fn parse(text: &str) -> Result<(Html, Places), PageFault> {
    let parser = Parser::new();
    let whole = StrTendril::from(text);
    let mut attributes = Attributes::default();
    let mut tag_start = None;
    let mut start = text.len() - text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text).len();
    while start < text.len() {
        let rest = &text[start..];
        if tag_start.is_none() && opens_markup(rest) {
            tag_start = Some(start);
            attributes.start(rest);
        }
        let length = piece_length(rest, tag_start.is_some());
        let piece = Piece {
            start,
            end: start + length,
            tag_start,
        };
        if tag_start.is_some() && !attributes.afford(&rest[..length]) {
            return Err(too_many_attributes(piece));
        }
        parser.feed(&whole, piece);
        if let Some(fault) = parser.limit_passed(piece) {
            return Err(fault);
        }
        if parser.has_token_ended() {
            tag_start = None;
        }
        start = piece.end;
    }
    Ok(parser.finish())
}

fn too_many_attributes(piece: Piece) -> PageFault {
    let start = piece.tag_start.unwrap_or(piece.start);
    let fault = PageFault::new(
        start..piece.end,
        "the tags up to here have too many attributes",
    );
    fault.help(
        "is a tag left open? close it with `>`; if it is meant as text, write `&lt;` for its `<`",
    )
}

/// Whether a tag or a comment begins here.
fn opens_markup(rest: &str) -> bool {
    matches!(
        rest.as_bytes(),
        [b'<', b'/' | b'!' | b'?' | b'a'..=b'z' | b'A'..=b'Z', ..]
    )
}

/// How long the piece is that comes next: a tag up to its `>`, or the text up to the next tag. A `>` in the value of an
/// attribute ends a piece, but not the tag.
fn piece_length(rest: &str, in_tag: bool) -> usize {
    let longest = if in_tag {
        LONGEST_TAG_PIECE
    } else {
        LONGEST_TEXT_PIECE
    };
    let mut ends = longest.min(rest.len())..rest.len();
    let end = ends.find(|end| rest.is_char_boundary(*end));
    let piece = &rest[..end.unwrap_or(rest.len())];
    if in_tag {
        return piece.find('>').map_or(piece.len(), |end| end + 1);
    }
    // A `<` that opens no tag is text.
    let mut tags = piece.match_indices('<').skip_while(|(tag, _)| *tag == 0);
    tags.next().map_or(piece.len(), |(tag, _)| tag)
}

struct Parser {
    tokenizer: Tokenizer<Watched>,
    input: BufferQueue,
}

impl Parser {
    fn new() -> Self {
        let builder = TreeBuilder::new(PageSink::default(), TreeBuilderOpts::default());
        let watched = Watched {
            builder,
            token_ended: Cell::default(),
            tags: Cell::default(),
            tokens: Cell::default(),
        };
        let options = TokenizerOpts {
            // It would drop the character from the start of every piece.
            discard_bom: false,
            ..TokenizerOpts::default()
        };
        Self {
            tokenizer: Tokenizer::new(watched, options),
            input: BufferQueue::default(),
        }
    }

    fn sink(&self) -> &PageSink {
        &self.tokenizer.sink.builder.sink
    }

    fn feed(&self, page: &StrTendril, piece: Piece) {
        self.sink().enter(piece);
        self.tokenizer.sink.token_ended.set(false);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a page is at most 4 MiB long"
        )]
        let text = page.subtendril(piece.start as u32, (piece.end - piece.start) as u32);
        self.input.push_back(text);
        // It stops at every script, for a browser to run it.
        while !matches!(self.tokenizer.feed(&self.input), TokenizerResult::Done) {}
    }

    /// The fault of a page that is past a limit.
    fn limit_passed(&self, piece: Piece) -> Option<PageFault> {
        let Watched { tags, tokens, .. } = &self.tokenizer.sink;
        let problem = if tags.get() > MOST_TAGS {
            "the page has more than 550,000 tags"
        } else if tokens.get() > MOST_TOKENS {
            "the page has more than 1,000,000 tags, texts and line breaks"
        } else {
            return self.sink().limit_passed();
        };
        let help = "keep only the part of the page that holds the tables";
        Some(PageFault::new(piece.start..piece.end, problem).help(help))
    }

    /// Whether a tag, a text or a comment ended in the last piece.
    fn has_token_ended(&self) -> bool {
        self.tokenizer.sink.token_ended.get()
    }

    fn finish(self) -> (Html, Places) {
        self.tokenizer.end();
        self.tokenizer.sink.builder.sink.finish()
    }
}

/// The tree builder, and a look at the tokens that it is given.
struct Watched {
    builder: TreeBuilder<NodeId, PageSink>,
    token_ended: Cell<bool>,
    tags: Cell<usize>,
    /// All tokens, and the errors that come with some of them.
    tokens: Cell<usize>,
}

impl TokenSink for Watched {
    type Handle = NodeId;

    fn process_token(&self, token: Token, line: u64) -> TokenSinkResult<NodeId> {
        self.tokens.set(self.tokens.get() + 1);
        self.token_ended
            .set(self.token_ended.get() || !matches!(token, Token::ParseError(_)));
        match &token {
            Token::TagToken(_) => self.tags.set(self.tags.get() + 1),
            Token::CharacterTokens(text) if !text.trim().is_empty() => {
                self.builder.sink.enter_text();
            }
            _ => {}
        }
        self.builder.process_token(token, line)
    }

    fn end(&self) {
        self.builder.end();
    }

    fn adjusted_current_node_present_but_not_in_html_namespace(&self) -> bool {
        self.builder
            .adjusted_current_node_present_but_not_in_html_namespace()
    }
}

#[cfg(test)]
mod tests {
    use super::{opens_markup, piece_length};

    #[test]
    fn a_tag_is_a_piece_and_so_is_the_text_before_the_next() {
        for (rest, in_tag, piece) in [
            ("a > b<td>", false, "a > b"),
            ("<td>b", true, "<td>"),
            ("</td >b", true, "</td >"),
            ("<!-- a > b -->", true, "<!-- a >"),
            ("< 4 <td>", false, "< 4 "),
            ("<< <td>", false, "<"),
            ("<td title='>'>b", true, "<td title='>"),
            ("'>b", true, "'>"),
            ("<td", true, "<td"),
            ("b", false, "b"),
        ] {
            assert_eq!(&rest[..piece_length(rest, in_tag)], piece, "{rest:?}");
        }
    }

    #[test]
    fn a_tag_or_comment_begins_with_more_than_its_first_character() {
        for tag in ["<td", "</td", "<!--", "<?"] {
            assert!(opens_markup(tag), "{tag}");
        }
        for text in ["td", "< td", "<<", "<4", "<", ""] {
            assert!(!opens_markup(text), "{text}");
        }
    }
}
