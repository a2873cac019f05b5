//! A count of what attributes cost: html5ever compares each one with all before it in its tag, and a tag may have as
//! many as the page has room for.

/// How many such comparisons there may be on a page. The attributes of an ordinary page take a thousandth of that.
const MOST_COMPARISONS: u64 = 30_000_000;

/// Reads tags as the [tokenizer] does, as far as it takes to count their attributes.
///
/// [tokenizer]: https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state
#[derive(Default)]
pub(super) struct Attributes {
    state: State,
    in_this_tag: u64,
    comparisons: u64,
}

#[derive(Clone, Copy, Default)]
enum State {
    #[default]
    TagOpen,
    TagName,
    BeforeName,
    Name,
    AfterName,
    BeforeValue,
    Quoted(u8),
    Unquoted,
    Comment,
}

impl Attributes {
    /// Starts with the next tag or comment.
    pub(super) fn start(&mut self, markup: &str) {
        self.state = match markup.as_bytes() {
            [b'<', b'a'..=b'z' | b'A'..=b'Z', ..] | [b'<', b'/', b'a'..=b'z' | b'A'..=b'Z', ..] => {
                State::TagOpen
            }
            _ => State::Comment,
        };
        self.in_this_tag = 0;
    }

    /// Reads on in the tag; false once it costs too much.
    pub(super) fn afford(&mut self, tag: &str) -> bool {
        for byte in tag.bytes() {
            self.state = self.next(byte);
        }
        self.comparisons <= MOST_COMPARISONS
    }

    fn next(&mut self, byte: u8) -> State {
        let is_space = || byte.is_ascii_whitespace();
        match self.state {
            State::Name if is_space() => State::AfterName,
            State::Name | State::AfterName if byte == b'=' => State::BeforeValue,
            State::Name | State::AfterName if byte == b'/' => State::BeforeName,
            State::TagOpen if matches!(byte, b'<' | b'/') => State::TagOpen,
            State::TagOpen => State::TagName,
            State::TagName | State::BeforeName if is_space() || byte == b'/' => State::BeforeName,
            State::AfterName | State::BeforeValue if is_space() => self.state,
            State::BeforeName | State::AfterName => {
                self.comparisons += self.in_this_tag;
                self.in_this_tag += 1;
                State::Name
            }
            State::BeforeValue if matches!(byte, b'"' | b'\'') => State::Quoted(byte),
            State::BeforeValue => State::Unquoted,
            State::Quoted(quote) if byte == quote => State::BeforeName,
            State::Unquoted if is_space() => State::BeforeName,
            state => state,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Attributes;

    #[test]
    fn attributes_are_counted_as_the_tokenizer_finds_them() {
        for (tag, count) in [
            ("<td", 0),
            ("<td ", 0),
            ("<td a", 1),
            ("<td a b  c", 3),
            ("<td a=1 b=2", 2),
            ("<td a = 1 b", 2),
            ("<td/a/b/c/", 3),
            ("<td a='x y z' b=\"/ / /\"c=d/e", 3),
            ("<td a=\"it's\" b", 2),
            ("<td =a=b \"x y\"", 3),
            ("</td a b", 2),
            ("<!-- a b -->", 0),
            ("</ a b>", 0),
        ] {
            let mut attributes = Attributes::default();
            attributes.start(tag);
            assert!(attributes.afford(tag));
            assert_eq!(attributes.in_this_tag, count, "{tag}");
        }
    }
}
