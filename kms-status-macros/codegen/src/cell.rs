//! The only reader of cells: it turns the text of a cell into a code or a fault.
//!
//! The rows, the checks for header rows and headings, and the proposals all use it, so they cannot disagree.

mod error_code;
mod status_code;

use std::fmt;

pub(crate) use self::status_code::{StatusFault, read_statuses};
use crate::{kind::Kind, registry::StatusCode};

/// The dashes and other marks between the two ends of a range.
const RANGE_MARKS: [&str; 18] = [
    "-", "\u{2010}", "\u{2011}", "\u{2012}", "\u{2013}", "\u{2014}", "\u{2015}", "\u{2212}", "~",
    "\u{301c}", "\u{ff5e}", "\u{2025}", "\u{2026}", "\u{2192}", "...", "..", "\u{5230}",
    "\u{81f3}",
];

/// A code of the page. Status codes are ordered by number, error codes by bytes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Code {
    Status(StatusCode),
    Error(String),
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Status(code) => code.fmt(f),
            Self::Error(code) => code.fmt(f),
        }
    }
}

/// The content of a code cell.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct CodeCell<'t> {
    pub(crate) code: Code,
    /// The reason phrase beside a status code, or the rest of the cell if only its first word is the code. May be empty.
    pub(crate) beside: &'t str,
}

/// Why a code cell does not hold one code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum CodeFault {
    Empty,
    ControlCharacter(char),
    /// Several codes, or a range of them.
    SeveralCodes,
    /// Several words; the first may be a code. Only for error codes.
    SeveralWords,
    /// Any other text.
    NotACode,
}

/// Reads a cell that holds one code.
pub(crate) fn read_code(kind: Kind, text: &str) -> Result<CodeCell<'_>, CodeFault> {
    if text.is_empty() {
        return Err(CodeFault::Empty);
    }
    if let Some(character) = control_character(text) {
        return Err(CodeFault::ControlCharacter(character));
    }
    match kind {
        Kind::StatusCodes => {
            let (code, beside) = status_code::read_status(text)?;
            let code = Code::Status(code);
            Ok(CodeCell { code, beside })
        }
        Kind::ErrorCodes => {
            error_code::check_code(text)?;
            let code = Code::Error(text.to_owned());
            Ok(CodeCell { code, beside: "" })
        }
    }
}

/// Reads a cell whose first word is the code.
pub(crate) fn read_first_word(kind: Kind, text: &str) -> Result<CodeCell<'_>, CodeFault> {
    if match kind {
        Kind::StatusCodes => status_code::are_several(text),
        Kind::ErrorCodes => error_code::are_several(text),
    } {
        return Err(CodeFault::SeveralCodes);
    }
    let (first, beside) = text.split_once(' ').unwrap_or((text, ""));
    let CodeCell { code, .. } = read_code(kind, first)?;
    Ok(CodeCell { code, beside })
}

/// Marks around a code that are not part of it. `<` and `+` are not among them, since `<100` and `40001+` are ranges.
const MARKS_AROUND_CODES: &str = "*†‡⁰¹²³⁴⁵⁶⁷⁸⁹\"“”'`()[]:.,;";

/// The text without the marks around a code.
pub(crate) fn without_marks(text: &str) -> &str {
    text.trim_matches(|mark| MARKS_AROUND_CODES.contains(mark))
}

/// Finds a control character, which no code, name or reason phrase may contain.
pub(crate) fn control_character(text: &str) -> Option<char> {
    text.chars().find(|character| character.is_control())
}

/// The text up to its first space.
pub(crate) fn first_word(text: &str) -> &str {
    text.split(' ').next().unwrap_or_default()
}

/// Whether a text has a letter or digit. A text without one, such as `-`, says nothing.
pub(crate) fn says_something(text: &str) -> bool {
    text.contains(char::is_alphanumeric)
}

/// Whether a text shows anything: a letter, a digit or a symbol such as `✅`, but not only punctuation such as `-`.
pub(crate) fn shows_something(text: &str) -> bool {
    let is_symbol = |character| matches!(character, '×' | '√' | '\u{25a0}'..='\u{27bf}' | '\u{1f000}'..='\u{1faff}');
    says_something(text) || text.contains(is_symbol)
}

/// The text, with a single character in place of each run of digits, of capitals, of other letters or of the same mark:
/// `E1` and `E20` have the same shape.
pub(crate) fn shape(text: &str) -> String {
    let mut shape = String::new();
    for character in text.chars() {
        let kind = match character {
            _ if character.is_numeric() => '0',
            _ if character.is_uppercase() => 'A',
            _ if character.is_alphabetic() => 'a',
            _ => character,
        };
        if !shape.ends_with(kind) {
            shape.push(kind);
        }
    }
    shape
}

pub(crate) fn has_digit(text: &str) -> bool {
    text.contains(char::is_numeric)
}

#[cfg(test)]
mod tests {
    use super::{
        Code, CodeCell,
        CodeFault::{NotACode, SeveralCodes},
        read_first_word, shape,
    };
    use crate::{kind::Kind, registry::StatusCode};

    fn error_code(code: &str, beside: &'static str) -> CodeCell<'static> {
        let code = Code::Error(code.to_owned());
        CodeCell { code, beside }
    }

    fn status_code(code: &str, beside: &'static str) -> CodeCell<'static> {
        let code = Code::Status(StatusCode::parse(code).expect("a status code"));
        CodeCell { code, beside }
    }

    #[test]
    fn the_first_word_is_a_code() {
        for (text, code, beside) in [
            ("10000 no_error", "10000", "no_error"),
            ("WSA_BAD 10013", "WSA_BAD", "10013"),
            ("ERROR_2 (0x2)", "ERROR_2", "(0x2)"),
            ("1001 - No key", "1001", "- No key"),
            ("OK - SUCCESS", "OK", "- SUCCESS"),
            ("10000 / no_error", "10000", "/ no_error"),
            ("NO_KEY / No key", "NO_KEY", "/ No key"),
            ("E1", "E1", ""),
        ] {
            let expected = Ok(error_code(code, beside));
            assert_eq!(read_first_word(Kind::ErrorCodes, text), expected, "{text}");
        }
        for (text, fault) in [
            ("NO_A or NO_B", SeveralCodes),
            ("NO_A or NOT_B gone", SeveralCodes),
            ("key_gone / no_name (KeyError)", SeveralCodes),
            ("key_gone /no_name (KeyError)", SeveralCodes),
            (
                "rate_limit_error / billing_error (LimitError)",
                SeveralCodes,
            ),
            ("E5 - E7", SeveralCodes),
            ("E5 - E7 reserved", SeveralCodes),
            ("E1, E2", SeveralCodes),
            ("E1/E2 no key", SeveralCodes),
            ("E1: no key", NotACode),
            ("5xx errors", NotACode),
        ] {
            assert_eq!(
                read_first_word(Kind::ErrorCodes, text),
                Err(fault),
                "{text}"
            );
        }
        let read = read_first_word(Kind::StatusCodes, "404 Not Found");
        assert_eq!(read, Ok(status_code("404", "Not Found")));
        let read = read_first_word(Kind::StatusCodes, "200 or 201");
        assert_eq!(read, Err(SeveralCodes));
    }

    #[test]
    fn a_shape_has_one_character_for_each_run() {
        for (text, expected) in [
            ("E1", "A0"),
            ("E20", "A0"),
            ("KMS.0205", "A.0"),
            ("NoKey", "AaAa"),
            ("NO_KEY", "A_A"),
            ("无效", "a"),
        ] {
            assert_eq!(shape(text), expected, "{text}");
        }
    }
}
