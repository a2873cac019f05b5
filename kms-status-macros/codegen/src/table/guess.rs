//! What the columns of a table probably hold, for the `columns(…)` that a message proposes.
//!
//! A column can be the one of the codes only if the reader of cells accepts most of its cells, so that no proposal is
//! refused in the next build. Among those columns, and for all others, the words of the header row decide.

mod words;

use std::collections::{BTreeSet, HashSet};

use super::proposal::columns_argument;
use crate::{
    arguments::Column,
    cell::{read_code, read_first_word, read_statuses, says_something, shape},
    kind::{Kind, Role},
    registry::StatusCode,
};

/// The columns of a table, each with a role that the attribute knows, or why none are proposed.
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
    if names.iter().collect::<HashSet<_>>().len() < names.len() {
        return Err("two of its columns have the same name".to_owned());
    }
    if is_on_its_side(&table) {
        return Err("its headings are in its first column".to_owned());
    }
    if table.iter().any(Candidate::has_data_types) {
        return Err("it looks like a table of parameters".to_owned());
    }
    let of_statuses = status_codes(table.clone());
    let of_errors = error_codes(table);
    let (owner, columns) = match (of_statuses, of_errors) {
        (None, None) => return Err("no column looks like one of codes".to_owned()),
        (Some(statuses), None) => (Kind::StatusCodes, statuses),
        (None, Some(errors)) => (Kind::ErrorCodes, errors),
        (Some(statuses), Some(errors)) => match owner(&statuses, &errors).unwrap_or(kind) {
            Kind::StatusCodes => (Kind::StatusCodes, statuses),
            Kind::ErrorCodes => (Kind::ErrorCodes, errors),
        },
    };
    let code = column(&columns, &Role::Code).expect("a column of codes");
    if is_code(owner, code.name, code.cells.iter().copied()) {
        return Err("its header row is a row of codes".to_owned());
    }
    let columns: Vec<Column> = columns
        .iter()
        .flat_map(|column| column.written(owner))
        .collect();
    if owner == kind {
        return Ok(columns);
    }
    Err(format!(
        "it looks like a table of {}s, which `{}` reads with `{}`",
        owner.noun(),
        owner.name(),
        columns_argument(&columns)
    ))
}

/// Whether the name of the code's column is a code itself: a status, or a text in the shape of a cell below. A name without
/// a digit must have several words, and none for a code or an error.
pub(super) fn is_code<'c>(
    kind: Kind,
    name: &str,
    mut cells: impl Iterator<Item = &'c str>,
) -> bool {
    let is_name = || {
        !has_digit(name)
            && (name.chars().all(char::is_alphabetic)
                || has_any(name, words::CODE)
                || has_any(name, words::ERROR))
    };
    read_code(kind, name).is_ok()
        && (kind == Kind::StatusCodes || !is_name() && cells.any(|cell| shape(cell) == shape(name)))
}

/// Whether the headings are in the first column, as in `Code | A.1 | A.2`.
fn is_on_its_side(table: &[Candidate<'_>]) -> bool {
    let Some((first, others)) = table.split_first() else {
        return false;
    };
    let is_code = |name: &str| has_digit(name) && read_code(Kind::ErrorCodes, name).is_ok();
    let shapes: HashSet<String> = others.iter().map(|column| shape(column.name)).collect();
    let about_codes = [words::CODE, words::ERROR, words::STATUS];
    about_codes.iter().any(|words| first.is_named(words))
        && shapes.len() == 1
        && !is_code(first.name)
        && others.iter().all(|column| is_code(column.name))
}

/// Which kind a table is of that both could read, if that is certain.
fn owner(statuses: &[Candidate<'_>], errors: &[Candidate<'_>]) -> Option<Kind> {
    let status = column(statuses, &Role::Code)?;
    let error = column(errors, &Role::Code)?;
    let has = |first_digit: &str| {
        status
            .cells
            .iter()
            .any(|cell| cell.starts_with(first_digit))
    };
    if status.name != error.name {
        return if has("2") && status.has_known_statuses() && status.distinct() == 100 {
            Some(Kind::StatusCodes)
        } else if error.is_named(words::CODE) || status.distinct() < 100 {
            Some(Kind::ErrorCodes)
        } else {
            None
        };
    }
    let are_phrases = |column: &Candidate<'_>| column.phrases(status) > 50;
    let has_phrases = status.percentage(has_space) > 50 || statuses.iter().any(are_phrases);
    let are_of_http = status.has_known_statuses() || status.is_named(words::STATUS);
    (are_of_http && (has("200") || has_phrases)).then_some(Kind::StatusCodes)
}

fn column<'t, 'a>(table: &'t [Candidate<'a>], role: &Role) -> Option<&'t Candidate<'a>> {
    table.iter().find(|column| column.role == *role)
}

/// Gives the role to the free column with the highest score, the first of equals.
fn assign<'a, S: Ord>(
    table: &mut [Candidate<'a>],
    role: Role,
    score: impl Fn(&Candidate<'a>) -> Option<S>,
) {
    let free = table.iter_mut().rev();
    let free = free.filter(|column| column.role == Role::Unread);
    let scored = free.filter_map(|column| Some((score(column)?, column)));
    if let Some((_, column)) = scored.max_by(|(score, _), (other, _)| score.cmp(other)) {
        column.role = role;
    }
}

/// The columns as those of a table of status codes.
fn status_codes(mut table: Vec<Candidate<'_>>) -> Option<Vec<Candidate<'_>>> {
    assign(&mut table, Role::Code, |column| {
        let codes = column.percentage(|cell| read_code(Kind::StatusCodes, cell).is_ok());
        let is_named = column.is_named(words::CODE) || column.is_named(words::STATUS);
        (codes > 50 && (is_named || column.distinct() > 50)).then_some((
            codes > 90,
            column.has_known_statuses(),
            codes,
        ))
    });
    let code = column(&table, &Role::Code)?.clone();
    // A code with its phrase beside it has no other one.
    if code.percentage(has_space) <= 50 {
        assign(&mut table, Role::Reason, |column| {
            let is_phrase = column.phrases(&code) > 50;
            let is_named = column.is_named(words::REASON) && column.are_short();
            let is_exact = column.cells.iter().any(|cell| has_space(cell));
            (is_phrase || is_named && column.names_each(&code)).then_some((is_phrase, is_exact))
        });
    }
    assign(
        &mut table,
        Role::text("description"),
        Candidate::description,
    );
    Some(table)
}

/// The columns as those of a table of error codes.
fn error_codes(mut table: Vec<Candidate<'_>>) -> Option<Vec<Candidate<'_>>> {
    let statuses = table
        .iter()
        .filter(|column| column.has_known_statuses())
        .count();
    assign(&mut table, Role::Code, |column| {
        let others = statuses - usize::from(column.has_known_statuses());
        column.error_codes(others > 0)
    });
    if column(&table, &Role::Code).is_none() {
        assign(&mut table, Role::Code, |column| {
            (column.has_known_statuses() && column.is_named(words::ERROR)).then_some(())
        });
    }
    let code = column(&table, &Role::Code)?.clone();
    assign(&mut table, Role::Status, |column| {
        column
            .has_known_statuses()
            .then(|| column.is_named(words::STATUS))
    });
    assign(&mut table, Role::Name, |column| column.symbols(&code));
    for (role, words) in [("solution", words::SOLUTION), ("message", words::MESSAGE)] {
        assign(&mut table, Role::text(role), |column| {
            (column.is_named(words) && !column.is_named(words::STATUS)).then(|| column.length())
        });
    }
    assign(
        &mut table,
        Role::text("description"),
        Candidate::description,
    );
    Some(table)
}

/// A column, and what it probably holds.
#[derive(Clone)]
struct Candidate<'a> {
    name: &'a str,
    is_first: bool,
    /// Those that say something.
    cells: Vec<&'a str>,
    /// All of them.
    rows: Vec<&'a str>,
    role: Role,
}

impl<'a> Candidate<'a> {
    fn new(index: usize, name: &'a str, rows: Vec<&'a str>) -> Self {
        let cells = rows.iter().copied().filter(|cell| says_something(cell));
        Self {
            name,
            is_first: index == 0,
            cells: cells.collect(),
            rows,
            role: Role::Unread,
        }
    }

    /// The column in `columns(…)`; twice where the first words of its cells are the codes.
    fn written(&self, kind: Kind) -> Vec<Column> {
        let mut roles = vec![self.role.clone()];
        if self.role == Role::Code
            && kind == Kind::ErrorCodes
            && self.percentage(has_code_first) > 50
        {
            let has_name = self.percentage(|cell| {
                cell.split_once(' ')
                    .is_some_and(|(_, name)| name.starts_with(char::is_alphabetic))
            });
            roles.push(if has_name > 50 {
                Role::Name
            } else {
                Role::Unread
            });
        }
        let name = || self.name.to_owned();
        roles
            .into_iter()
            .map(|role| Column { name: name(), role })
            .collect()
    }

    fn is_named(&self, words: &str) -> bool {
        has_any(self.name, words)
    }

    /// How many of all cells are so, in percent.
    fn percentage(&self, is_so: impl Fn(&str) -> bool) -> usize {
        percentage(
            self.rows.iter().filter(|cell| is_so(cell)).count(),
            self.rows.len(),
        )
    }

    /// How many of the cells are different, in percent.
    fn distinct(&self) -> usize {
        percentage(
            self.cells.iter().collect::<HashSet<_>>().len(),
            self.cells.len(),
        )
    }

    fn are_short(&self) -> bool {
        let short = self.cells.iter().filter(|cell| is_short(cell));
        percentage(short.count(), self.cells.len()) > 50
    }

    fn length(&self) -> usize {
        self.cells.iter().map(|cell| cell.chars().count()).sum()
    }

    fn has_data_types(&self) -> bool {
        self.percentage(|cell| {
            let first = cell.split([' ', '(', '[', '<']).next().unwrap_or_default();
            words::DATA_TYPE
                .split(' ')
                .any(|known| first.eq_ignore_ascii_case(known))
        }) > 50
    }

    /// Whether most cells are statuses, and IANA knows most of these.
    fn has_known_statuses(&self) -> bool {
        let mut statuses = BTreeSet::new();
        let with_statuses = self.percentage(|cell| {
            let letters = cell.chars().filter(|letter| letter.is_alphabetic()).count();
            letters <= 30 && read_statuses(cell).is_ok_and(|statuses| !statuses.is_empty())
        });
        for cell in &self.cells {
            statuses.extend(read_statuses(cell).unwrap_or_default());
        }
        let known = statuses.iter().filter(|status| status.is_registered());
        with_statuses > 50 && percentage(known.count(), statuses.len()) >= 70
    }

    /// Whether each row of a code has one text in the column, and each code another.
    fn names_each(&self, code: &Candidate<'_>) -> bool {
        let rows = code.rows.iter().zip(&self.rows);
        let pairs: HashSet<_> = rows.filter(|(_, text)| says_something(text)).collect();
        let texts: HashSet<_> = pairs.iter().map(|(_, text)| text).collect();
        let codes: HashSet<_> = pairs.iter().map(|(code, _)| code).collect();
        percentage(texts.len().min(codes.len()), pairs.len()) >= 90
    }

    /// How many cells are the registry's phrase for the status in the same row, in percent.
    fn phrases(&self, code: &Candidate<'_>) -> usize {
        let is_phrase = |(cell, code): &(&&str, &&str)| {
            let status = code.get(..3).and_then(StatusCode::parse);
            let phrase = status.and_then(StatusCode::reason_phrase);
            phrase.is_some_and(|phrase| letters(phrase) == letters(cell))
        };
        let rows = self.rows.iter().zip(&code.rows);
        percentage(rows.filter(is_phrase).count(), self.rows.len())
    }

    /// The more points the likelier are the cells error codes; `None` of too few.
    fn error_codes(&self, has_statuses_beside: bool) -> Option<usize> {
        let is_code =
            |cell: &str| read_code(Kind::ErrorCodes, cell).is_ok() || has_code_first(cell);
        if self.percentage(is_code) <= 50 || self.is_named(words::NOT_CODE) {
            return None;
        }
        let is_named = self.is_named(words::CODE) && !self.is_named(words::DESCRIPTION);
        if self.distinct() < 50 && !is_named {
            return None;
        }
        let looks_like_a_code = self.percentage(looks_like_a_code);
        let points = [
            (is_named, 3),
            (self.is_named(words::ERROR), 1),
            (self.is_first && self.is_named(words::CODE_IF_FIRST), 1),
            (self.distinct() >= 90, 1),
            (looks_like_a_code >= 60, 1),
            (has_statuses_beside, 1),
            (!self.has_known_statuses(), 2),
        ];
        let points = points.iter().filter(|(is_so, _)| *is_so);
        let points = points.map(|(_, points)| points).sum();
        (points >= 5).then_some(points)
    }

    /// Different words, or short texts under a fitting name, beside codes that are no words.
    fn symbols(&self, code: &Candidate<'_>) -> Option<bool> {
        let is_symbol = |cell: &str| {
            cell.chars()
                .all(|letter| letter.is_alphanumeric() || "_.:-".contains(letter))
        };
        let are_numbers = code
            .percentage(|cell| !cell.contains(char::is_alphabetic) || cell.starts_with("0x"))
            > 60;
        let is_named = self.is_named(words::NAME);
        let are_symbols = self.percentage(|cell| is_symbol(cell) && looks_like_a_code(cell)) > 60;
        let are_names = is_named && self.are_short();
        (self.names_each(code)
            && (are_symbols && (is_named || are_numbers) || are_names && are_numbers))
            .then_some(is_named)
    }

    /// Texts, those that are called a description before others, by their length.
    fn description(&self) -> Option<(bool, usize)> {
        let is_called = self.is_named(words::DESCRIPTION);
        let is_text = is_called
            || self.is_named(words::DESCRIBES)
            || self.percentage(|cell| words(cell) > 2) > 50;
        (is_text && !self.cells.is_empty() && !self.is_named(words::REFERENCE))
            .then(|| (is_called, self.length()))
    }
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
    words.split(' ').any(|word| name.contains(word))
}

fn has_digit(text: &str) -> bool {
    text.contains(char::is_numeric)
}

fn has_space(text: &str) -> bool {
    text.contains(' ')
}

/// Whether the first of several words is a code, such as in `10000 no_error`.
fn has_code_first(text: &str) -> bool {
    let first = text.split(' ').next().unwrap_or_default();
    has_space(text)
        && (has_digit(first) || first.contains('_'))
        && read_first_word(Kind::ErrorCodes, text).is_ok()
}

/// Whether the text has a digit, a mark within or capitals as codes have.
fn looks_like_a_code(text: &str) -> bool {
    let shape = shape(text);
    !has_space(text)
        && (shape.contains(['0', '_', '.', ':', '-', '/']) || shape == "A" || shape.contains("aA"))
}

/// Whether the text has a few words, not a sentence.
fn is_short(text: &str) -> bool {
    words(text) < 4 && text.len() < 60 && !text.ends_with(['.', '。'])
}

/// How many words the text has. Three ideographs count as one.
fn words(text: &str) -> usize {
    let ideographs = text.chars().filter(|character| *character > '\u{2e80}');
    text.split(' ').count() + ideographs.count() / 3
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(|character| character.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}
