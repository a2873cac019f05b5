//! Tags that go on and on: html5ever compares each attribute of a tag with all before it, and tells of none of them
//! until the tag ends.

use std::ops::Range;

use crate::diagnostics::PageFault;

/// How many separators there may be in a tag before it ends, in its attributes' values as well as between attributes.
const MOST_SEPARATORS: usize = 2_048;

/// Slashes separate attributes too, but are also a part of encoded pictures, one in 64 characters.
const SLASHES_PER_SEPARATOR: usize = 8;

/// A tag that has begun and may not have ended, as a `>` in the value of an attribute ends a piece but no tag.
#[derive(Default)]
pub(super) struct OpenTag {
    /// Where the tag begins, or what else the parser is given.
    start: usize,
    /// How many steps the parser had taken when the tag opened.
    steps: usize,
    place: Option<Range<usize>>,
    separators: usize,
    slashes: usize,
}

impl OpenTag {
    /// Takes note of a piece that the parser is given when it has taken this many steps. Gives where what it makes of
    /// the piece began, or refuses a tag that goes on for too long.
    pub(super) fn enter(
        &mut self,
        text: &str,
        piece: &Range<usize>,
        steps: usize,
    ) -> Result<usize, PageFault> {
        if self.steps != steps || text.starts_with('<') {
            self.start = piece.start;
        }
        if self.place.is_none() || self.steps != steps {
            *self = Self {
                start: piece.start,
                steps,
                place: opens_tag(text).then(|| piece.clone()),
                ..Self::default()
            };
        }
        let Some(place) = &self.place else {
            return Ok(self.start);
        };
        for byte in text.bytes() {
            match byte {
                b'/' => self.slashes += 1,
                b'"' | b'\'' => self.separators += 1,
                _ if byte.is_ascii_whitespace() => self.separators += 1,
                _ => {}
            }
        }
        if self.separators + self.slashes / SLASHES_PER_SEPARATOR <= MOST_SEPARATORS {
            return Ok(self.start);
        }
        let fault = PageFault::new(
            place.clone(),
            "the tag that opens here does not end, or has thousands of attributes",
        );
        Err(fault.help("close the tag with `>`; if it is meant as text, write `&lt;` for its `<`"))
    }
}

fn opens_tag(text: &str) -> bool {
    let name = text.strip_prefix("</").or_else(|| text.strip_prefix('<'));
    name.is_some_and(|name| name.starts_with(|first: char| first.is_ascii_alphabetic()))
}
