//! html5ever, fed piece by piece, so that the place of what it makes is known and it can be stopped.

use html5ever::{
    TokenizerResult,
    buffer_queue::BufferQueue,
    tendril::StrTendril,
    tokenizer::{Tokenizer, TokenizerOpts},
};
use scraper::Html;

use super::{
    attributes::Attributes,
    places::Places,
    sink::{PageSink, Piece},
};
use crate::diagnostics::PageFault;

const BYTE_ORDER_MARK: char = '\u{feff}';

/// How many bytes of a tag the parser is given at once, or a few more: whether it is a tag shows only when it ends.
const LONGEST_TAG_PIECE: usize = 4_096;

/// How many bytes of text the parser is given at once, or a few more: it cannot be stopped in between.
const LONGEST_TEXT_PIECE: usize = 65_536;

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
        if let Some(fault) = parser.sink().limit_passed() {
            return Err(fault);
        }
        if parser.sink().has_token_ended() {
            tag_start = None;
        }
        start = piece.end;
    }
    Ok(parser.finish())
}

fn too_many_attributes(piece: Piece) -> PageFault {
    let fault = PageFault::new(
        piece.place(),
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
    tokenizer: Tokenizer<PageSink>,
    input: BufferQueue,
}

impl Parser {
    fn new() -> Self {
        let options = TokenizerOpts {
            // It would drop the character from the start of every piece.
            discard_bom: false,
            ..TokenizerOpts::default()
        };
        Self {
            tokenizer: Tokenizer::new(PageSink::new(), options),
            input: BufferQueue::default(),
        }
    }

    fn sink(&self) -> &PageSink {
        &self.tokenizer.sink
    }

    fn feed(&self, page: &StrTendril, piece: Piece) {
        self.sink().enter(piece);
        #[expect(
            clippy::cast_possible_truncation,
            reason = "a page is at most 4 MiB long"
        )]
        let text = page.subtendril(piece.start as u32, (piece.end - piece.start) as u32);
        self.input.push_back(text);
        // It stops at every script, for a browser to run it.
        while !matches!(self.tokenizer.feed(&self.input), TokenizerResult::Done) {}
    }

    fn finish(self) -> (Html, Places) {
        self.tokenizer.end();
        self.tokenizer.sink.finish()
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
