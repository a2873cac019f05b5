//! Guesses the contents of a table's columns, for the `columns(…)` that a message proposes.
//!
//! A column may hold the codes if most of its cells are codes to the reader of cells, so the next build accepts the proposal.
//! Among such columns, the words of the header row and the look of the cells decide. If none of them seems to hold error
//! codes, a column of statuses whose name is about errors is proposed. For all other roles, the words and the look alone
//! decide.

mod words;

use std::collections::HashSet;

use heck::ToSnakeCase as _;

use super::proposal::columns_argument;
use crate::{
    arguments::Column,
    cell::{
        first_word, has_digit, read_code, read_first_word, read_statuses, says_something, shape,
    },
    kind::{Kind, Role},
    registry::StatusCode,
};

/// The columns to propose, each with a role that the attribute knows, or the reason why there are none.
pub(super) fn guess(
    kind: Kind,
    names: &[String],
    rows: &[Vec<String>],
) -> Result<Vec<Column>, String> {
    let mut table = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let cells = rows
            .iter()
            .map(|row| row.get(index).map_or("", String::as_str));
        table.push(Candidate::new(index, name, cells.collect()));
    }
    let different: HashSet<&str> = names.iter().map(String::as_str).collect();
    if different.len() < names.len() {
        return Err("two of its columns have the same name".to_owned());
    }
    if is_transposed(&table) {
        return Err("its header cells are in its first column".to_owned());
    }
    let has_statuses = table.iter().any(|column| column.are_known_statuses);
    if !has_statuses && table.iter().any(Candidate::has_data_types) {
        return Err("it looks like a table of parameters".to_owned());
    }
    let no_codes = "no column seems to hold codes, by its name and its cells";
    let no_header_row =
        "its header row holds a code: in your copy of the page, add a header row above this row";
    let has_code_as_name = table.iter().any(Candidate::has_code_as_name);
    let (owner, columns) = match (status_codes(table.clone()), error_codes(table)) {
        (None, None) if has_code_as_name => return Err(no_header_row.to_owned()),
        (None, None) => return Err(no_codes.to_owned()),
        (Some(statuses), None) => (Kind::StatusCodes, statuses),
        (None, Some(errors)) => (Kind::ErrorCodes, errors),
        (Some(statuses), Some(errors)) => match owner(&statuses, &errors).unwrap_or(kind) {
            Kind::StatusCodes => (Kind::StatusCodes, statuses),
            Kind::ErrorCodes => (Kind::ErrorCodes, errors),
        },
    };
    let is_code =
        |code: &Candidate<'_>| header_is_code(owner, code.name, code.texts.iter().copied());
    if column(&columns, &Role::Code).is_some_and(is_code) {
        return Err(no_header_row.to_owned());
    }
    let has_names = column(&columns, &Role::Name).is_some();
    let mut proposal = Vec::new();
    for column in &columns {
        proposal.extend(column.as_proposed(owner, has_names));
    }
    proposal.sort_by_key(|column| column.role == Role::Unread);
    if owner == kind {
        return Ok(proposal);
    }
    Err(format!(
        "it looks like a table of {}s, which `{}` reads with `{}`",
        owner.noun(),
        owner.name(),
        columns_argument(&proposal)
    ))
}

/// Whether the header cell of the code's column is itself a code. It counts as an error code only if a cell below it has
/// the same kinds of characters. If it has no digit, it must also have several words, not all of them common in header
/// cells: `NOT_FOUND` is a code, `error_code` is a name.
pub(super) fn header_is_code<'c>(
    kind: Kind,
    name: &str,
    mut cells: impl Iterator<Item = &'c str>,
) -> bool {
    let snake_case = name.to_snake_case();
    let mut parts = snake_case.split('_');
    let is_name = !has_digit(name)
        && (parts.clone().count() < 2 || parts.all(|part| has_any(part, words::OF_CODE_NAMES)));
    read_code(kind, name).is_ok()
        && (kind == Kind::StatusCodes || !is_name && cells.any(|cell| have_same_kinds(cell, name)))
}

/// Whether both texts have the same kinds of characters: digits, capitals, other letters, and each mark but the sign of a
/// number.
fn have_same_kinds(one: &str, other: &str) -> bool {
    let kinds = |text: &str| shape(text.trim_start_matches(['-', '+', '\u{2212}']));
    let (one, other) = (kinds(one), kinds(other));
    one.chars().all(|kind| other.contains(kind)) && other.chars().all(|kind| one.contains(kind))
}

/// Whether the first column holds the header cells, as in `Code | A.1 | A.2`.
fn is_transposed(table: &[Candidate<'_>]) -> bool {
    let [first, second, others @ ..] = table else {
        return false;
    };
    let is_code = |name: &str| has_digit(name) && read_code(Kind::ErrorCodes, name).is_ok();
    let about_codes = [words::CODE, words::ERROR, words::STATUS];
    about_codes.iter().any(|words| first.is_named(words))
        && !is_code(first.name)
        && is_code(second.name)
        && others
            .iter()
            .all(|column| is_code(column.name) && shape(column.name) == shape(second.name))
}

/// Decides which attribute a table belongs to if both could read it; `None` if the cells do not tell.
fn owner(statuses: &[Candidate<'_>], errors: &[Candidate<'_>]) -> Option<Kind> {
    let status = column(statuses, &Role::Code)?;
    let error = column(errors, &Role::Code)?;
    let has = |start: &str| status.texts.iter().any(|cell| cell.starts_with(start));
    if status.name != error.name {
        let are_distinct = status.distinct() == 100;
        return match are_distinct && status.are_known_statuses && has("2") {
            true => Some(Kind::StatusCodes),
            false if error.is_named(words::CODE) || !are_distinct => Some(Kind::ErrorCodes),
            false => None,
        };
    }
    let are_phrases = |column: &Candidate<'_>| column.phrases(status) > 50;
    let has_phrases = status.percentage(has_space) > 50 || statuses.iter().any(are_phrases);
    let are_of_http = status.are_known_statuses || status.is_named(words::STATUS);
    (are_of_http && (has("200") || has_phrases)).then_some(Kind::StatusCodes)
}

fn column<'t, 'a>(table: &'t [Candidate<'a>], role: &Role) -> Option<&'t Candidate<'a>> {
    table.iter().find(|column| column.role == *role)
}

/// Gives the role to the free column with the highest score. Of equal columns, the first gets it.
fn assign<'a, S: Ord>(
    table: &mut [Candidate<'a>],
    role: Role,
    score: impl Fn(&Candidate<'a>) -> Option<S>,
) {
    let (mut highest, mut winner) = (None, None);
    let free = table.iter_mut();
    for column in free.filter(|column| column.role == Role::Unread) {
        let score = score(column);
        if score > highest {
            (highest, winner) = (score, Some(column));
        }
    }
    if let Some(column) = winner {
        column.role = role;
    }
}

/// Gives the columns the roles of a table of status codes; `None` if no column holds status codes.
fn status_codes(mut table: Vec<Candidate<'_>>) -> Option<Vec<Candidate<'_>>> {
    assign(&mut table, Role::Code, |column| {
        let codes = column.percentage(|cell| read_code(Kind::StatusCodes, cell).is_ok());
        let is_named = column.is_named(words::CODE) || column.is_named(words::STATUS);
        (codes > 50 && (is_named || column.distinct() > 50)).then_some((
            codes > 90,
            column.are_known_statuses,
            codes,
        ))
    });
    let code = column(&table, &Role::Code)?.clone();
    // Codes with a phrase beside them in the cell need no other column of phrases.
    if code.percentage(has_space) <= 50 {
        assign(&mut table, Role::Reason, |column| {
            let is_phrase = column.phrases(&code) > 50;
            let is_named = column.is_named(words::REASON) && column.are_short();
            let is_exact = column.texts.iter().any(|cell| has_space(cell));
            (is_phrase || is_named && column.is_one_to_one_with(&code))
                .then_some((is_phrase, is_exact))
        });
    }
    let description = Role::text("description");
    assign(&mut table, description, Candidate::score_as_description);
    Some(table)
}

/// Gives the columns the roles of a table of error codes; `None` if no column holds error codes.
fn error_codes(mut table: Vec<Candidate<'_>>) -> Option<Vec<Candidate<'_>>> {
    let columns = table.clone();
    assign(&mut table, Role::Code, |column| {
        column.score_as_code(&columns)
    });
    let code = column(&table, &Role::Code)?.clone();
    assign(&mut table, Role::Status, |column| {
        column
            .are_known_statuses
            .then(|| column.is_named(words::STATUS))
    });
    assign(&mut table, Role::Name, |column| column.score_as_name(&code));
    for (role, words) in [("solution", words::SOLUTION), ("message", words::MESSAGE)] {
        assign(&mut table, Role::text(role), |column| {
            (column.is_named(words) && !column.are_known_statuses).then(|| column.length())
        });
    }
    let description = Role::text("description");
    assign(&mut table, description, Candidate::score_as_description);
    Some(table)
}

/// A column, and the role that it probably has.
#[derive(Clone)]
struct Candidate<'a> {
    name: &'a str,
    is_first: bool,
    cells: Vec<&'a str>,
    /// The cells that say something.
    texts: Vec<&'a str>,
    /// Whether most cells hold statuses, and most of these are registered by IANA.
    are_known_statuses: bool,
    role: Role,
}

impl<'a> Candidate<'a> {
    fn new(index: usize, name: &'a str, cells: Vec<&'a str>) -> Self {
        let texts = cells.iter().copied().filter(|cell| says_something(cell));
        Self {
            name,
            is_first: index == 0,
            texts: texts.collect(),
            are_known_statuses: are_known_statuses(&cells),
            cells,
            role: Role::Unread,
        }
    }

    /// The column as proposed for `columns(…)`: two columns if the first words of its cells are the codes.
    fn as_proposed(&self, kind: Kind, has_names: bool) -> Vec<Column> {
        let mut roles = vec![self.role.clone()];
        let is_error_code = self.role == Role::Code && kind == Kind::ErrorCodes;
        if is_error_code && self.percentage(has_code_first) > 50 {
            let rests = self.texts.iter().filter_map(|cell| cell.split_once(' '));
            let names = rests.filter(|(_, rest)| rest.starts_with(char::is_alphabetic));
            let are_names = !has_names && percentage(names.count(), self.cells.len()) > 50;
            roles.push(if are_names { Role::Name } else { Role::Unread });
        }
        let roles = roles.into_iter();
        let column = |role| Column {
            name: self.name.to_owned(),
            role,
        };
        roles.map(column).collect()
    }

    fn is_named(&self, words: &str) -> bool {
        has_any(self.name, words)
    }

    /// The percentage of all cells that meet the condition.
    fn percentage(&self, is_so: impl Fn(&str) -> bool) -> usize {
        let so = self.cells.iter().filter(|cell| is_so(cell));
        percentage(so.count(), self.cells.len())
    }

    /// How many of the texts are different, in percent.
    fn distinct(&self) -> usize {
        let different: HashSet<&str> = self.texts.iter().copied().collect();
        percentage(different.len(), self.texts.len())
    }

    fn are_short(&self) -> bool {
        let short = self.texts.iter().filter(|cell| is_short(cell));
        percentage(short.count(), self.texts.len()) > 50
    }

    fn are_numbers(&self) -> bool {
        let is_number = |cell: &str| !cell.contains(char::is_alphabetic) || cell.starts_with("0x");
        self.percentage(is_number) > 60
    }

    fn length(&self) -> usize {
        self.texts.iter().map(|cell| cell.chars().count()).sum()
    }

    fn has_data_types(&self) -> bool {
        self.percentage(|cell| {
            let first = cell.split([' ', '(', '[', '<']).next().unwrap_or_default();
            words::DATA_TYPE
                .split(' ')
                .any(|known| first.eq_ignore_ascii_case(known))
        }) > 50
    }

    /// Whether each code has one text in this column, and each text one code, with few exceptions.
    fn is_one_to_one_with(&self, code: &Candidate<'_>) -> bool {
        let rows = code.cells.iter().copied().zip(self.cells.iter().copied());
        let pairs: HashSet<(&str, &str)> = rows.filter(|(_, text)| says_something(text)).collect();
        let texts: HashSet<&str> = pairs.iter().map(|(_, text)| *text).collect();
        let codes: HashSet<&str> = pairs.iter().map(|(code, _)| *code).collect();
        percentage(texts.len().min(codes.len()), pairs.len()) >= 90
    }

    /// The percentage of cells that are the registry's phrase for the status in the same row.
    fn phrases(&self, code: &Candidate<'_>) -> usize {
        let is_phrase = |(cell, code): &(&&str, &&str)| {
            let status = code.get(..3).and_then(StatusCode::parse);
            let phrase = status.and_then(StatusCode::reason_phrase);
            phrase.is_some_and(|phrase| letters(phrase) == letters(cell))
        };
        let rows = self.cells.iter().zip(&code.cells);
        percentage(rows.filter(is_phrase).count(), self.cells.len())
    }

    /// Whether the cells are different codes, and the header cell is one, too.
    fn has_code_as_name(&self) -> bool {
        let is_code = |cell: &str| read_code(Kind::ErrorCodes, cell).is_ok();
        self.percentage(is_code) > 50
            && self.distinct() >= 90
            && header_is_code(Kind::ErrorCodes, self.name, self.texts.iter().copied())
    }

    /// The score of a column of error codes among the columns of its table; `None` if the column holds none.
    fn score_as_code(&self, table: &[Self]) -> Option<usize> {
        let is_code =
            |cell: &str| read_code(Kind::ErrorCodes, cell).is_ok() || has_code_first(cell);
        if self.percentage(is_code) <= 50 || self.is_named(words::NOT_CODE) {
            return None;
        }
        let is_named = self.is_named(words::CODE) && !self.is_named(words::DESCRIPTION);
        let are_of_errors = self.are_known_statuses && self.is_named(words::ERROR);
        if self.distinct() < 50 && !is_named && !are_of_errors {
            return None;
        }
        let others = table.iter().filter(|other| other.name != self.name);
        let has_statuses_beside = others.clone().any(|other| other.are_known_statuses);
        let names = |other: &Self| other.score_as_name(self).is_some();
        let has_names_beside = self.are_numbers() && table.iter().any(names);
        let may_be_code = self.is_named(words::CODE_IF_FIRST_OR_NAMED);
        let is_beside = |words| others.clone().any(|other| other.is_named(words));
        let is_described = self.is_named(words::NAME) && is_beside(words::MESSAGE)
            || self.is_named(words::STATUS)
                && (is_beside(words::DESCRIPTION) || is_beside(words::DESCRIBES));
        let points = [
            (is_named, 3),
            (self.is_named(words::ERROR), 1),
            (self.is_first && may_be_code, 1),
            (self.is_first && is_described, 1),
            (has_names_beside && may_be_code, 2),
            (self.distinct() >= 90, 1),
            (self.percentage(looks_like_a_code) >= 60, 1),
            (has_statuses_beside, 1),
            (!self.are_known_statuses, 2),
        ];
        let points = points.iter().filter(|(is_so, _)| *is_so);
        let points = points.map(|(_, points)| points).sum();
        // A column of statuses whose name means errors holds the codes if no other column has enough points.
        (points >= 5 || are_of_errors).then_some(points)
    }

    /// The score of a column of symbolic names. Either its cells look like codes, and its name fits or the codes beside it
    /// are numbers. Or its cells are short texts, its name fits, and the codes beside it are numbers.
    fn score_as_name(&self, code: &Candidate<'_>) -> Option<bool> {
        let beside_numbers = code.are_numbers();
        let is_named = self.is_named(words::NAME);
        let are_symbols = self.percentage(looks_like_a_code) > 60;
        let are_names = !self.are_numbers()
            && (are_symbols && (is_named || beside_numbers)
                || is_named && self.are_short() && beside_numbers);
        (are_names && self.is_one_to_one_with(code)).then_some(is_named)
    }

    /// The score of a column of descriptions: by its name, then by the length of its texts.
    fn score_as_description(&self) -> Option<(bool, bool, usize)> {
        let is_called = self.is_named(words::DESCRIPTION);
        let describes = self.is_named(words::DESCRIBES);
        let is_text = is_called || describes || self.percentage(|cell| word_count(cell) > 2) > 50;
        (is_text && !self.texts.is_empty() && !self.is_named(words::REFERENCE))
            .then(|| (is_called, describes, self.length()))
    }
}

/// Whether most cells hold statuses, and most of these are registered by IANA.
fn are_known_statuses(cells: &[&str]) -> bool {
    let is_letter = |letter: &char| letter.is_alphabetic();
    let is_text = |cell: &str| cell.chars().filter(is_letter).count() > 30;
    let cells_of_statuses = cells.iter().filter(|cell| !is_text(cell));
    let statuses = cells_of_statuses.filter_map(|cell| read_statuses(cell).ok());
    let statuses: Vec<_> = statuses.filter(|statuses| !statuses.is_empty()).collect();
    let different: HashSet<StatusCode> = statuses.iter().flatten().copied().collect();
    let known = different.iter().filter(|status| status.is_registered());
    percentage(statuses.len(), cells.len()) > 50 && percentage(known.count(), different.len()) >= 70
}

fn percentage(count: usize, all: usize) -> usize {
    count * 100 / all.max(1)
}

/// Whether the name has one of the words.
fn has_any(name: &str, words: &str) -> bool {
    let mut name = name.to_lowercase();
    for part in words::WITHOUT_MEANING.split(' ') {
        name = name.replace(part, " ");
    }
    words
        .split(' ')
        .any(|word| name.contains(&word.replace('_', " ")))
}

fn has_space(text: &str) -> bool {
    text.contains(' ')
}

/// Whether the first of several words is a code, such as in `10000 no_error`.
fn has_code_first(text: &str) -> bool {
    let first = first_word(text);
    has_space(text)
        && (has_digit(first) || first.contains('_'))
        && read_first_word(Kind::ErrorCodes, text).is_ok()
}

/// Whether the text is one word with a digit, a mark, only capitals, or a capital after a small letter.
fn looks_like_a_code(text: &str) -> bool {
    let shape = shape(text);
    !has_space(text)
        && (shape.contains(['0', '_', '.', ':', '-', '/']) || shape == "A" || shape.contains("aA"))
}

/// Whether the text consists of a few words, and is not a sentence.
fn is_short(text: &str) -> bool {
    word_count(text) < 4 && text.len() < 60 && !text.ends_with(['.', '。'])
}

/// How many words the text has. Three ideographs count as one.
fn word_count(text: &str) -> usize {
    let ideographs = text.chars().filter(|character| *character > '\u{2e80}');
    text.split(' ').count() + ideographs.count() / 3
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(|character| character.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::{guess, header_is_code};
    use crate::{kind::Kind, table::proposal::columns_argument};

    const NO_CODES: &str = "no column seems to hold codes, by its name and its cells";

    /// Compares the proposal for each table; if there is none, `expected` is a part of the reason. The cells of a row have
    /// bars between them, and the header row is first.
    fn check(kind: Kind, cases: &[(&[&str], &str)]) {
        let mut wrong = Vec::new();
        for (table, expected) in cases {
            let rows = table
                .iter()
                .map(|row| row.split(" | ").map(str::to_owned).collect());
            let rows: Vec<Vec<String>> = rows.collect();
            let proposed = guess(kind, &rows[0], &rows[1..]);
            let proposed = proposed.map(|columns| columns_argument(&columns));
            let is_right = match &proposed {
                Ok(columns) => columns == expected,
                Err(reason) => reason.contains(expected) && !expected.starts_with("columns"),
            };
            if !is_right {
                wrong.push(format!("{proposed:?}, not {expected}: {table:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn columns_of_error_codes() {
        check(
            Kind::ErrorCodes,
            &[
                (
                    &[
                        "Code | Name | Description",
                        "213 | READ_ONLY | It cannot be changed.",
                        "214 | STALE | It is too old.",
                    ],
                    r#"columns(code = "Code", name = "Name", description = "Description")"#,
                ),
                // The replies of a mail server, for example. Only the first of these codes is registered by IANA.
                (
                    &[
                        "Code | Meaning",
                        "200 | All is well.",
                        "213 | It cannot be changed.",
                        "354 | Go on.",
                    ],
                    r#"columns(code = "Code", description = "Meaning")"#,
                ),
                (
                    &[
                        "Respuesta | Código",
                        "La clave no existe aquí. | E1",
                        "La clave está bloqueada. | E2",
                    ],
                    r#"columns(description = "Respuesta", code = "Código")"#,
                ),
                (
                    &["エラー | 意味", "E1 | 鍵がない", "E2 | 鍵が古い"],
                    r#"columns(code = "エラー", description = "意味")"#,
                ),
                (
                    &[
                        "Код | Сообщение | Решение",
                        "10 | Нет ключа | Создать ключ",
                        "11 | Нет имени | Назвать",
                    ],
                    r#"columns(code = "Код", message = "Сообщение", solution = "Решение")"#,
                ),
                (
                    &[
                        "Fehler | Bedeutung",
                        "E1 | Der Schlüssel fehlt.",
                        "E2 | Der Name fehlt.",
                    ],
                    r#"columns(code = "Fehler", description = "Bedeutung")"#,
                ),
                (
                    &[
                        "Return code | Description",
                        "WSA_BAD 10013 | No access.",
                        "WSA_GONE 10014 | No address.",
                    ],
                    r#"columns(code = "Return code", description = "Description", unread("Return code"))"#,
                ),
                (
                    &[
                        "Code | Text",
                        "10000 no_error | All is well.",
                        "10001 no_key | There is none.",
                    ],
                    r#"columns(code = "Code", name = "Code", message = "Text")"#,
                ),
                (
                    &[
                        "Error code | HTTP status | Message",
                        "A.1 | 400 | No key.",
                        "A.2 | 404, 409 | No name.",
                    ],
                    r#"columns(code = "Error code", status = "HTTP status", message = "Message")"#,
                ),
            ],
        );
    }

    #[test]
    fn columns_named_exit_value_name_or_status_may_hold_the_codes() {
        check(
            Kind::ErrorCodes,
            &[
                (
                    &[
                        "Exit | Meaning",
                        "0 | All is well.",
                        "130 | It was stopped.",
                    ],
                    r#"columns(code = "Exit", description = "Meaning")"#,
                ),
                (
                    &[
                        "Value | Status | Description",
                        "0 | OK | All is well.",
                        "1 | Warning | It is slow.",
                        "2 | Critical | It is down.",
                    ],
                    r#"columns(code = "Value", name = "Status", description = "Description")"#,
                ),
                (
                    &[
                        "Name | Message",
                        "UserCancel | You cancelled.",
                        "NotEnrolled | There is no finger.",
                    ],
                    r#"columns(code = "Name", message = "Message")"#,
                ),
                (
                    &[
                        "Status | Meaning",
                        "pending | It is queued.",
                        "failed | It is lost.",
                    ],
                    r#"columns(code = "Status", description = "Meaning")"#,
                ),
            ],
        );
    }

    #[test]
    fn columns_that_the_reader_of_cells_refuses_are_not_proposed() {
        check(
            Kind::ErrorCodes,
            &[
                (
                    &["Code | Description", "E1/E2 | No key.", "E3/E4 | No name."],
                    NO_CODES,
                ),
                (
                    &[
                        "Code | Description",
                        "200 or 201 | Done.",
                        "204 or 205 | Gone.",
                    ],
                    NO_CODES,
                ),
                (
                    &[
                        "Code | Status | Description",
                        "E1 | 400 - 404 | No key.",
                        "E2 | 500 - 504 | No name.",
                    ],
                    r#"columns(code = "Code", description = "Description", unread("Status"))"#,
                ),
            ],
        );
    }

    #[test]
    fn the_reason_why_no_columns_are_proposed() {
        check(
            Kind::ErrorCodes,
            &[
                (
                    &["Code | A.1 | A.2", "Message | No key. | No name."],
                    "its header cells are in its first column",
                ),
                (
                    &[" | description | ", "a | b c d e | f", "g | h i j k | l"],
                    "two of its columns have the same name",
                ),
                (
                    &["Requirement | Value", "Memory | 512MB", "Disk | 10GB"],
                    NO_CODES,
                ),
                (
                    &[
                        "Name | Meaning",
                        "keySize | How long it is.",
                        "keyName | How it is called.",
                    ],
                    NO_CODES,
                ),
                (
                    &["Value | Name", "0 | Success", "0 | Done", "1 | Granted"],
                    NO_CODES,
                ),
                (
                    &["Country code | Country", "DE | Germany", "FR | France"],
                    NO_CODES,
                ),
                (
                    &["Status | Version", "stable | 1.2", "beta | 2.0"],
                    NO_CODES,
                ),
                // `Complexity` contains `exit`, and `Context` contains `text`, but neither counts as that word.
                (
                    &["Complexity | Description", "low | Easy.", "high | Hard."],
                    NO_CODES,
                ),
                (
                    &["Host name | Context", "db1 | test", "db2 | live"],
                    NO_CODES,
                ),
                (
                    &["Name | Type", "key_id | string", "key_size | integer"],
                    "a table of parameters",
                ),
                (
                    &["E1 | No key.", "E2 | No name.", "E3 | No size."],
                    "its header row holds a code: in your copy of the page, add a header row above this row",
                ),
                (
                    &[
                        "NO_KEY | 404 | It is not there.",
                        "NO_NAME | 404 | It has none.",
                        "NO_AGE | 409 | It is new.",
                    ],
                    "its header row holds a code: in your copy of the page, add a header row above this row",
                ),
                (
                    &["Status | Message", "200 | OK", "404 | Not Found"],
                    r#"status codes, which `status_codes` reads with `columns(code = "Status", reason = "Message")`"#,
                ),
            ],
        );
    }

    #[test]
    fn columns_of_status_codes() {
        check(
            Kind::StatusCodes,
            &[
                (
                    &[
                        "Code | Constant | Reason Phrase",
                        "200 | OK | OK",
                        "404 | NOT_FOUND | Not Found",
                    ],
                    r#"columns(code = "Code", reason = "Reason Phrase", unread("Constant"))"#,
                ),
                (
                    &[
                        "状态码 | 状态 | 说明",
                        "460 | 密钥锁定 | 密钥被锁定。",
                        "461 | 密钥过期 | 密钥已过期。",
                    ],
                    r#"columns(code = "状态码", reason = "状态", description = "说明")"#,
                ),
                // One status has two texts, so the texts are not phrases.
                (
                    &[
                        "Code | Meaning",
                        "400 | No key",
                        "400 | No name",
                        "404 | Not there",
                    ],
                    r#"columns(code = "Code", description = "Meaning")"#,
                ),
                (
                    &[
                        "Status | Meaning",
                        "400/404 | No key",
                        "500/503 | Try again",
                    ],
                    NO_CODES,
                ),
                (
                    &[
                        "Error | Description",
                        "400/404 | No key.",
                        "500/503 | Try again.",
                    ],
                    NO_CODES,
                ),
                (
                    &[
                        "Code | HTTP | Description",
                        "A.1 | 404 | No key.",
                        "A.2 | 404 | No name.",
                    ],
                    r#"error codes, which `error_codes` reads with `columns(code = "Code", status = "HTTP", description = "Description")`"#,
                ),
            ],
        );
    }

    #[test]
    fn some_header_cells_are_codes() {
        for (kind, name, cell, expected) in [
            (Kind::StatusCodes, "200", "404", true),
            (Kind::StatusCodes, "200 OK", "404", true),
            (Kind::StatusCodes, "Code", "404", false),
            (Kind::ErrorCodes, "E1", "E20", true),
            (Kind::ErrorCodes, "E1", "F.20", false),
            (Kind::ErrorCodes, "NOT_FOUND", "NO_KEY", true),
            (Kind::ErrorCodes, "NotFound", "NoKey", true),
            (Kind::ErrorCodes, "NO_ERROR", "NO_KEY", true),
            (Kind::ErrorCodes, "error_code", "not_found", false),
            (Kind::ErrorCodes, "ErrorCode", "NotFound", false),
            (Kind::ErrorCodes, "Code", "Gone", false),
            (Kind::ErrorCodes, "Error code", "E1", false),
        ] {
            assert_eq!(
                header_is_code(kind, name, [cell].into_iter()),
                expected,
                "{name}"
            );
        }
    }
}
