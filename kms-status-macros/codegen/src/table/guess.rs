//! What the columns of a table probably hold, for the `columns(…)` that a message proposes.
//!
//! Each role in turn goes to the free column with the highest score for it. The cells decide; names add to a score, and
//! decide alone only what the cells leave open.

use std::collections::HashSet;

use super::proposal::{columns_argument, unread};
use crate::{
    arguments::Column,
    attribute::{Attribute, Role},
    diagnostics::literals,
    registry::StatusCode,
};

/// Parts of the names that vendors give to columns. The first role with one counts: an "error code description" is a
/// description.
const NAMES: [(Role, &str); 5] = [
    (
        Role::Solution,
        "solution solve resolution measure handling suggest recommend action mitigation remedy processing fix \
         解决 解決 处理 處理 措施 建议 建議 方案",
    ),
    (
        Role::Description,
        "descri meaning explanation detail more cause reason 描述 说明 說明 含义 含義 原因 解释 详",
    ),
    (Role::Message, "message msg text info 消息 訊息 信息 提示"),
    (Role::Status, "http status 状态 狀態"),
    (Role::Code, "code 码 碼"),
];
const REASONS: &str =
    "phrase reason status name message text meaning title 短语 状态 狀態 名称 消息 訊息 含义 含義";
const DESCRIPTIONS: &str = "descri 描述 说明 說明";
const ERRORS: &str = "error 错误 錯誤";
const NOT_CODES: &str =
    "parameter field header element property attribute method path uri url date 参数 參數 字段";
const REFERENCES: &str = "reference contact link";

/// Words in the names of columns with the symbolic names of codes.
const SYMBOLS: &str = "condition constant enum error id identifier mnemonic name result symbol";
/// What a table of parameters has in its column of types.
const DATA_TYPES: &str =
    "array bool boolean double enum float int integer list long map number object string";
/// The header row of a table of links to other pages.
const NAVIGATION: &str = "next prev previous";

/// The columns of a table, each with a role that the attribute knows.
pub(super) struct Guess {
    pub(super) columns: Vec<Column>,
    /// Columns that could have the role of another one as well.
    pub(super) open: Vec<Column>,
}

impl Guess {
    /// How to read a table with these columns.
    pub(super) fn help(&self) -> String {
        let argument = columns_argument(&self.columns);
        let leaves = match unread(&self.columns).as_str() {
            "" => String::new(),
            unread => format!(", which leaves {unread} unread"),
        };
        let open = self.open.iter().map(|Column { name, role }| {
            let (name, role) = (literals([name]), role.word());
            format!("; {name} could be the {role} as well")
        });
        let open: String = open.collect();
        format!("to read the table, write `{argument}`: a guess from its cells{leaves}{open}")
    }
}

const NO_CODES: &str = "no column looks like one of codes";

/// The columns of a table, or why none are proposed.
pub(super) fn guess(
    attribute: Attribute,
    names: &[String],
    rows: &[Vec<&str>],
) -> Result<Guess, String> {
    let statuses = Roles::assigned(Attribute::StatusCodes, names, rows);
    let errors = Roles::assigned(Attribute::ErrorCodes, names, rows);
    let (owner, roles) = match (statuses, errors) {
        (Some(statuses), Some(errors)) => match owner(&statuses, &errors).unwrap_or(attribute) {
            Attribute::StatusCodes => (Attribute::StatusCodes, statuses),
            Attribute::ErrorCodes => (Attribute::ErrorCodes, errors),
        },
        (Some(statuses), None) => (Attribute::StatusCodes, statuses),
        (None, Some(errors)) => (Attribute::ErrorCodes, errors),
        (None, None) => return Err(NO_CODES.to_owned()),
    };
    let guess = roles.finish(owner)?;
    if owner == attribute {
        Ok(guess)
    } else {
        Err(format!(
            "it looks like a table of {}s, which `{}` reads with `{}`",
            owner.noun(),
            owner.name(),
            columns_argument(&guess.columns)
        ))
    }
}

/// Which attribute a table is for that both could read, if its cells say so.
fn owner(statuses: &Roles<'_>, errors: &Roles<'_>) -> Option<Attribute> {
    let (status, error) = (statuses.column(Role::Code)?, errors.column(Role::Code)?);
    let has = |start| status.cells.iter().any(|cell| cell.starts_with(start));
    if status.header == error.header {
        // Numbers of errors can look like statuses, but have other words beside them.
        let is_phrase = |column: &Candidate<'_>| column.phrases(status).is_some();
        let has_phrases = status.share(|cell| cell.contains(' ')).is_some()
            || statuses.columns.iter().any(is_phrase);
        return (has("200") || has_phrases).then_some(Attribute::StatusCodes);
    }
    if error.is_named(Role::Code) || error.has_any(ERRORS) || !status.are_different() {
        return Some(Attribute::ErrorCodes);
    }
    has("2").then_some(Attribute::StatusCodes)
}

/// Whether the name of the code's column is a code itself: a status, or a text with a digit in the shape of a cell below.
pub(super) fn is_code<'c>(
    attribute: Attribute,
    name: &str,
    mut cells: impl Iterator<Item = &'c str>,
) -> bool {
    match attribute {
        Attribute::StatusCodes => begins_with_status(name),
        Attribute::ErrorCodes => has_digit(name) && cells.any(|cell| shape(cell) == shape(name)),
    }
}

/// The text with one letter for each run of digits, of capitals and of other letters.
fn shape(text: &str) -> Vec<char> {
    let shape = text.chars().map(|character| match character {
        _ if character.is_numeric() => '0',
        _ if character.is_uppercase() => 'A',
        _ if character.is_alphabetic() => 'a',
        _ => character,
    });
    let mut shape: Vec<char> = shape.collect();
    shape.dedup();
    shape
}

/// How well a column fits a role: by what is known of it, then by how much of it fits.
type Score = (usize, usize);

/// The columns of a table with the roles that they have so far.
struct Roles<'a> {
    columns: Vec<Candidate<'a>>,
    /// The columns that are as well known to fit a role as the one that has it, by index.
    open: Vec<(Role, usize)>,
}

impl<'a> Roles<'a> {
    /// Gives the roles of the attribute to the columns; `None` where no column can be the code.
    fn assigned(attribute: Attribute, names: &'a [String], rows: &[Vec<&'a str>]) -> Option<Self> {
        let mut columns = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let cell = |row: &Vec<&'a str>| row.get(index).copied().unwrap_or_default();
            columns.push(Candidate::new(name, rows.iter().map(cell).collect()));
        }
        let is_of_something_else = |column: &Candidate<'_>| {
            has_word(NAVIGATION, &column.name) || column.share(is_data_type).is_some()
        };
        if columns.iter().any(is_of_something_else) {
            return None;
        }
        let open = Vec::new();
        let mut roles = Self { columns, open };
        match attribute {
            Attribute::StatusCodes => {
                roles.assign(Role::Code, Candidate::status_codes);
                let code = roles.column(Role::Code)?.clone();
                roles.assign(Role::Reason, |column| column.reasons(&code));
            }
            Attribute::ErrorCodes => {
                roles.assign(Role::Status, Candidate::statuses);
                if let Some(status) = roles.column(Role::Status).cloned() {
                    roles.assign(Role::Reason, |column| column.phrases_of_errors(&status));
                }
                roles.assign(Role::Code, Candidate::error_codes);
                if roles.column(Role::Code).is_none() {
                    // The only codes are statuses.
                    let mut columns = roles.columns.iter_mut();
                    columns.find(|column| column.role == Role::Status)?.role = Role::Code;
                }
                roles.assign(Role::Name, Candidate::symbols);
                roles.assign(Role::Message, |column| column.named(Role::Message));
            }
        }
        roles.assign(Role::Solution, |column| column.named(Role::Solution));
        roles.assign(Role::Description, Candidate::descriptions);
        Some(roles)
    }

    /// Gives the role to the free column with the highest score, the first of equals.
    fn assign(&mut self, role: Role, score: impl Fn(&Candidate<'a>) -> Option<Score>) {
        let mut scores: Vec<(Score, usize)> = Vec::new();
        for (index, column) in self.columns.iter().enumerate() {
            if column.role == Role::Unread {
                scores.extend(score(column).map(|score| (score, index)));
            }
        }
        let Some(&((known, _), best)) = scores.iter().rev().max_by_key(|(score, _)| score) else {
            return;
        };
        self.columns[best].role = role;
        scores.retain(|((other, _), index)| *other == known && *index != best);
        self.open
            .extend(scores.iter().map(|(_, index)| (role, *index)));
    }

    fn column(&self, role: Role) -> Option<&Candidate<'a>> {
        self.columns.iter().find(|column| column.role == role)
    }

    fn finish(self, attribute: Attribute) -> Result<Guess, String> {
        let code = self.column(Role::Code).ok_or(NO_CODES)?;
        // A title over the header row, or a row of codes in its place, names no columns.
        let first = self.columns[0].header;
        let is_title =
            self.columns.len() > 1 && self.columns.iter().all(|column| column.header == first);
        if is_title || is_code(attribute, code.header, code.cells.iter().copied()) {
            return Err("its header row is a title or a row of codes".to_owned());
        }
        let is_read = |role| attribute.roles().contains(&role);
        let mut columns: Vec<Column> = Vec::new();
        for candidate in &self.columns {
            let Candidate { header, role, .. } = *candidate;
            // Of two columns with one name, an argument gives the first to what is read.
            let is_before = |other: &Column| !is_read(other.role) && other.name == header;
            if is_read(role) && columns.iter().any(is_before) {
                return Err("two of its columns have the same name".to_owned());
            }
            columns.push(column(
                header,
                if is_read(role) { role } else { Role::Unread },
            ));
            let is_error_code = role == Role::Code && attribute == Attribute::ErrorCodes;
            if is_error_code && candidate.has_second_words() {
                let has_name = self.column(Role::Name).is_some();
                columns.push(column(
                    header,
                    if has_name { Role::Unread } else { Role::Name },
                ));
            }
        }
        let mut open = Vec::new();
        for (role, index) in &self.open {
            let other = &self.columns[*index];
            if !is_read(other.role) {
                open.push(column(other.header, *role));
            }
        }
        Ok(Guess { columns, open })
    }
}

#[derive(Clone)]
struct Candidate<'a> {
    header: &'a str,
    /// In lower case, without what is in parentheses.
    name: String,
    cells: Vec<&'a str>,
    role: Role,
}

impl<'a> Candidate<'a> {
    fn new(header: &'a str, cells: Vec<&'a str>) -> Self {
        let (start, rest) = header.split_once('(').unwrap_or((header, ""));
        let end = rest.split_once(')').map_or("", |(_, end)| end);
        let name = format!("{start}{end}").trim().to_lowercase();
        // There is no `fix` in it.
        let name = name.replace("prefix", "");
        let role = Role::Unread;
        Self {
            header,
            name,
            cells,
            role,
        }
    }

    fn has_any(&self, parts: &str) -> bool {
        parts.split(' ').any(|part| self.name.contains(part))
    }

    fn is_named(&self, role: Role) -> bool {
        let first = NAMES.iter().find(|(_, parts)| self.has_any(parts));
        first.is_some_and(|(named, _)| *named == role)
    }

    fn named(&self, role: Role) -> Option<Score> {
        self.is_named(role).then_some((1, 0))
    }

    /// The percentage that these are of the cells; `None` of half of them or less.
    fn percentage(&self, count: usize) -> Option<usize> {
        let all = self.cells.len();
        (count * 2 > all).then(|| count * 100 / all)
    }

    fn share(&self, is_so: impl Fn(&str) -> bool) -> Option<usize> {
        self.percentage(self.cells.iter().filter(|cell| is_so(cell)).count())
    }

    fn share_of_different(&self, is_so: impl Fn(&str) -> bool) -> Option<usize> {
        let so = self.cells.iter().filter(|cell| is_so(cell));
        self.percentage(so.collect::<HashSet<_>>().len())
    }

    fn are_different(&self) -> bool {
        self.share_of_different(|_| true) == Some(100)
    }

    fn status_codes(&self) -> Option<Score> {
        let share = self.share(|cell| begins_with_status(cell) || status(cell).is_some())?;
        Some((0, share))
    }

    /// Cells that are the registry's phrases of these codes, else those under a fitting name.
    fn reasons(&self, code: &Candidate<'_>) -> Option<Score> {
        if let Some(share) = self.phrases(code) {
            return Some((2, share));
        }
        // A code with its phrase beside it has no other one.
        if !self.has_any(REASONS) || code.share(|cell| cell.contains(' ')).is_some() {
            return None;
        }
        if let Some(share) = self.share_of_different(is_short) {
            return Some((1, share));
        }
        // Replies of another protocol, such as SMTP, have long phrases.
        code.share(|cell| status(cell).is_some_and(|code| code.reason_phrase().is_none()))?;
        Some((
            0,
            self.share_of_different(|cell| !letters(cell).is_empty())?,
        ))
    }

    /// Cells that are the registry's phrase for the status in the same row.
    fn phrases(&self, statuses: &Candidate<'_>) -> Option<usize> {
        let is_phrase = |(cell, code): &(&&str, &&str)| {
            let phrase = status(code).and_then(StatusCode::reason_phrase);
            phrase.is_some_and(|phrase| letters(phrase) == letters(cell))
        };
        let rows = self.cells.iter().zip(&statuses.cells);
        self.percentage(rows.filter(is_phrase).count())
    }

    /// `NotFound` and `Conflict` can be error codes, `Not Found` and `Created` are phrases.
    fn phrases_of_errors(&self, statuses: &Candidate<'_>) -> Option<Score> {
        let has_success = statuses.cells.iter().any(|cell| cell.starts_with('2'));
        let has_words = self.cells.iter().any(|cell| cell.contains(' '));
        let share = self.phrases(statuses)?;
        (has_success || has_words).then_some((0, share))
    }

    /// Cells that are statuses.
    fn statuses(&self) -> Option<Score> {
        let share = self.share(|cell| status(cell).is_some())?;
        // Numbers of errors can look like statuses.
        let are_codes = self.is_named(Role::Code) && self.are_different();
        (!are_codes).then_some((self.is_named(Role::Status).into(), share))
    }

    /// Short cells under a fitting name, else different words.
    fn error_codes(&self) -> Option<Score> {
        if self.has_any(NOT_CODES) {
            return None;
        }
        if self.is_named(Role::Code) {
            let share = self.share(is_short)?;
            let are_different = self.share_of_different(is_short).is_some();
            return Some((1 + usize::from(are_different), share));
        }
        let share = self.share_of_different(|cell| {
            let is_word = cell.is_ascii() && cell.len() > 2 && !cell.contains([' ', '<', '[']);
            let is_class = cell.ends_with("xx"); // such as `5xx`
            is_word && !is_class && is_short(cell)
        })?;
        // The word of a single row can be anything.
        (self.cells.len() > 1 || self.has_any(ERRORS)).then_some((0, share))
    }

    /// Whether the cells hold a code and more, such as `10000 no_error`.
    fn has_second_words(&self) -> bool {
        let is_code_and_more = |cell: &str| {
            let parts = cell.split_once(' ');
            parts.is_some_and(|(first, rest)| has_digit(first) && !letters(rest).is_empty())
        };
        self.share(is_code_and_more).is_some()
    }

    /// Different words with `_` or a capital, under a fitting name.
    fn symbols(&self) -> Option<Score> {
        let mut words = self
            .name
            .split(|character: char| !character.is_alphanumeric());
        if self.name.contains("type") || !words.any(|word| has_word(SYMBOLS, word)) {
            return None;
        }
        let share = self.share_of_different(|cell| {
            let is_word = cell
                .chars()
                .all(|character| character.is_alphanumeric() || character == '_');
            is_word && (cell.contains('_') || cell.starts_with(char::is_uppercase))
        })?;
        Some((0, share))
    }

    /// Texts that are called description or are sentences, by their length.
    fn descriptions(&self) -> Option<Score> {
        let length: usize = self.cells.iter().map(|cell| cell.chars().count()).sum();
        if self.has_any(REFERENCES) || length == 0 {
            None
        } else if self.has_any(DESCRIPTIONS) {
            Some((2, length))
        } else if self.is_named(Role::Description) {
            Some((1, length))
        } else {
            self.share(|cell| !is_short(cell)).map(|_| (0, length))
        }
    }
}

fn column(name: &str, role: Role) -> Column {
    let name = name.to_owned();
    Column { name, role }
}

fn has_word(words: &str, word: &str) -> bool {
    words.split(' ').any(|known| known == word)
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(|character| character.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}

fn has_digit(text: &str) -> bool {
    text.contains(|character: char| character.is_ascii_digit())
}

fn is_data_type(cell: &str) -> bool {
    let first = cell.split([' ', '(', '[', '<']).next().unwrap_or_default();
    has_word(DATA_TYPES, &first.to_lowercase())
}

/// Whether the cell is a status, alone or with more behind it.
fn begins_with_status(cell: &str) -> bool {
    let first = cell.split([' ', ':']).next();
    first.and_then(StatusCode::parse).is_some()
}

/// The first status of `404`, `404 Not Found`, `404/500` or `Not Found (404)`; none of `KMS.404` or `4041`.
fn status(cell: &str) -> Option<StatusCode> {
    let mut first = None;
    for word in cell.split(|character| " /,;:()、，".contains(character)) {
        if has_digit(word) {
            let status = StatusCode::parse(word)?;
            first.get_or_insert(status);
        }
    }
    first
}

/// Whether the cell has a few words, not a sentence. Three ideographs count as one.
fn is_short(cell: &str) -> bool {
    let ideographs = cell.chars().filter(|character| *character > '\u{2e80}');
    let words = cell.split(' ').count() + ideographs.count() / 3;
    words < 3 && cell.len() < 60 && !cell.ends_with(['.', '。']) && !letters(cell).is_empty()
}
