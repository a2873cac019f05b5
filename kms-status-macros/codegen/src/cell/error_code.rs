//! Tells whether a text is one error code, several of them or none.

use unicode_ident::is_xid_continue;

use super::{CodeFault, RANGE_MARKS, first_word, has_digit, says_something, shape};

/// How many bytes a code may have.
const LONGEST_CODE: usize = 256;

/// Marks that separate the codes of a list, and are in no code.
const LIST_SEPARATORS: [char; 5] = [',', ';', '\u{ff0c}', '\u{3001}', '\u{ff1b}'];

/// Marks that separate the codes of a list, but may also be in a code.
const MARKS_IN_CODES: [char; 3] = ['/', '&', '|'];

/// The words between the codes of a list or the ends of a range.
const JOINING_WORDS: &str = "and or to through und oder bis y o et ou e и или 和 或 及 至 と";

/// Checks that the text is one code. All codes on 292 real pages begin and end as this requires.
pub(super) fn check_code(text: &str) -> Result<(), CodeFault> {
    if are_several(text) {
        Err(CodeFault::SeveralCodes)
    } else if text.contains(char::is_whitespace) && says_something(text) {
        Err(CodeFault::SeveralWords)
    } else if text.len() <= LONGEST_CODE
        && begins_like_a_code(text)
        && text.ends_with(is_word_character)
        && !text.contains(LIST_SEPARATORS)
        && !text.to_ascii_lowercase().ends_with("xx")
    {
        Ok(())
    } else {
        Err(CodeFault::NotACode)
    }
}

fn begins_like_a_code(text: &str) -> bool {
    let unsigned = text.strip_prefix(['-', '+', '\u{2212}']);
    let number = unsigned.filter(|number| number.starts_with(char::is_numeric));
    number.unwrap_or(text).starts_with(is_word_character)
}

/// Whether the character is a letter, a digit or `_`. A mark such as `¹` or `①` is alphanumeric too, but in no identifier.
fn is_word_character(character: char) -> bool {
    character == '_' || character.is_alphanumeric() && is_xid_continue(character)
}

/// Whether the text begins with a list of codes or a range.
pub(super) fn are_several(text: &str) -> bool {
    let mut joints = RANGE_MARKS.iter().flat_map(|joint| {
        let joints = text.match_indices(joint);
        joints.take_while(|(start, _)| *start <= LONGEST_CODE)
    });
    joints.any(|(start, joint)| is_range(&text[..start], &text[start + joint.len()..]))
        || is_list(text)
}

/// Whether these are the ends of a range: two ascending numbers, with the same text before both, such as `E3` and `E9`.
fn is_range(first: &str, last: &str) -> bool {
    let last = first_word(last.trim_start());
    let [(stem, first), (last_stem, last)] = [first.trim_end(), last].map(|end| {
        let stem = end.trim_end_matches(|letter: char| letter.is_ascii_digit());
        let number = end[stem.len()..].trim_start_matches('0');
        (
            stem,
            (end.len() > stem.len()).then_some((number.len(), number)),
        )
    });
    stem == last_stem && first.is_some() && first < last
}

/// Whether the text is several codes with a comma, a word or a mark between them: `E3, E4`, `E3 or E4`, `E3/E4`.
fn is_list(text: &str) -> bool {
    let mut parts = text.split(LIST_SEPARATORS).map(str::trim);
    let are_words = text.contains(LIST_SEPARATORS)
        && parts.all(|part| says_something(part) && !part.contains(' '));
    are_words || are_alike(text) || begins_with_two(text)
}

/// Whether the text consists of codes with the same shape and marks between them. A text without a digit or space is one
/// code, such as `auth/locked`.
fn are_alike(text: &str) -> bool {
    let mut parts = text.split(MARKS_IN_CODES).map(str::trim);
    let first = parts.next().unwrap_or_default();
    text.contains(MARKS_IN_CODES)
        && (has_digit(first) || text.contains(' '))
        && says_something(first)
        && parts.all(|part| shape(part) == shape(first))
}

/// Whether the text begins with two codes. If a joining word or one of `MARKS_IN_CODES` is between them, both need only the
/// same kinds of characters: `rate_limit_error / billing_error`. Otherwise, both must have a digit and the same shape: `E3 E4`,
/// `E7 - E5`.
fn begins_with_two(text: &str) -> bool {
    let is_between = |letter: char| letter == ' ' || LIST_SEPARATORS.contains(&letter);
    let mut words = text.split(is_between).filter(|word| !word.is_empty());
    let first = words.next().unwrap_or_default();
    let joint = words.next().unwrap_or_default();
    let is_word = JOINING_WORDS.split(' ').any(|word| word == joint);
    let mut second = joint.trim_start_matches(MARKS_IN_CODES);
    let is_joint = is_word || second.len() < joint.len();
    if is_word || !says_something(second) {
        second = words.next().unwrap_or_default();
    }
    if is_joint {
        letters_and_digits(first) == letters_and_digits(second)
    } else {
        has_digit(first) && shape(first) == shape(second)
    }
}

/// Three answers: whether the text has a digit, whether it has a capital, and whether it has any other letter.
fn letters_and_digits(text: &str) -> [bool; 3] {
    let shape = shape(text);
    ['0', 'A', 'a'].map(|kind| shape.contains(kind))
}
