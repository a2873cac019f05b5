//! What the columns of a table probably hold, for the `columns(…)` that a message proposes.
//!
//! Each role in turn goes to the free column with the highest score for it. The cells decide; names add to a score, and
//! decide alone only what the cells leave open.

use std::collections::HashSet;

use super::proposal::columns_argument;
use crate::{
    arguments::Column,
    kind::{self, Kind},
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

/// Parts of the names of columns with the symbolic names of codes.
const SYMBOLS: &str = "condition constant enum error identifier mnemonic name result symbol";
/// What a table of parameters has in its column of types.
const DATA_TYPES: &str =
    "array bool boolean double enum float int integer list long map number object string";

/// What the cells of a column probably hold.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Code,
    Name,
    Reason,
    Status,
    Message,
    Description,
    Solution,
    Unread,
}

impl Role {
    /// The role in a `columns(…)`, where the attribute knows it.
    fn known(self, kind: Kind) -> kind::Role {
        match (self, kind) {
            (Self::Code, _) => kind::Role::Code,
            (Self::Name, Kind::ErrorCodes) => kind::Role::Name,
            (Self::Reason, Kind::StatusCodes) => kind::Role::Reason,
            (Self::Status, Kind::ErrorCodes) => kind::Role::Status,
            (Self::Message, Kind::ErrorCodes) => kind::Role::text("message"),
            (Self::Description, _) => kind::Role::text("description"),
            (Self::Solution, Kind::ErrorCodes) => kind::Role::text("solution"),
            _ => kind::Role::Unread,
        }
    }
}

const NO_CODES: &str = "no column looks like one of codes";

/// The columns of a table, each with a role that the attribute knows, or why none are proposed.
pub(super) fn guess(
    kind: Kind,
    names: &[String],
    rows: &[Vec<String>],
) -> Result<Vec<Column>, String> {
    let rows = rows
        .iter()
        .map(|row| row.iter().map(String::as_str).collect());
    let rows: &[Vec<&str>] = &rows.collect::<Vec<_>>();
    let statuses = Roles::assigned(Kind::StatusCodes, names, rows);
    let errors = Roles::assigned(Kind::ErrorCodes, names, rows);
    let (owner, roles) = match (statuses, errors) {
        (Some(statuses), Some(errors)) => match owner(&statuses, &errors).unwrap_or(kind) {
            Kind::StatusCodes => (Kind::StatusCodes, statuses),
            Kind::ErrorCodes => (Kind::ErrorCodes, errors),
        },
        (Some(statuses), None) => (Kind::StatusCodes, statuses),
        (None, Some(errors)) => (Kind::ErrorCodes, errors),
        (None, None) => return Err(NO_CODES.to_owned()),
    };
    let columns = roles.finish(owner)?;
    if owner == kind {
        Ok(columns)
    } else {
        Err(format!(
            "it looks like a table of {}s, which `{}` reads with `{}`",
            owner.noun(),
            owner.name(),
            columns_argument(&columns)
        ))
    }
}

/// Which attribute a table is for that both could read, if its cells say so.
fn owner(statuses: &Roles<'_>, errors: &Roles<'_>) -> Option<Kind> {
    let (status, error) = (statuses.column(Role::Code)?, errors.column(Role::Code)?);
    let is_same = status.header == error.header;
    // Numbers of errors can look like statuses, but have other words beside them.
    let success = if is_same { "200" } else { "2" };
    let has_success = status.cells.iter().any(|cell| cell.starts_with(success));
    let mut columns = statuses.columns.iter();
    let has_phrases = status.share(|cell| cell.contains(' ')).is_some()
        || columns.any(|column| column.phrases(status).is_some());
    if has_success && status.are_different() || is_same && has_phrases {
        return Some(Kind::StatusCodes);
    }
    let are_errors = error.is_named(Role::Code) || !status.are_different();
    (!is_same && are_errors).then_some(Kind::ErrorCodes)
}

/// Whether the name of the code's column is a code itself: a status, or a text with a digit in the shape of a cell below.
pub(super) fn is_code<'c>(
    kind: Kind,
    name: &str,
    mut cells: impl Iterator<Item = &'c str>,
) -> bool {
    match kind {
        Kind::StatusCodes => begins_with_status(name),
        Kind::ErrorCodes => has_digit(name) && cells.any(|cell| shape(cell) == shape(name)),
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
}

impl<'a> Roles<'a> {
    /// Gives the roles of the attribute to the columns; `None` where no column can be the code.
    fn assigned(kind: Kind, names: &'a [String], rows: &[Vec<&'a str>]) -> Option<Self> {
        let mut columns = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let cell = |row: &Vec<&'a str>| row.get(index).copied().unwrap_or_default();
            columns.push(Candidate::new(name, rows.iter().map(cell).collect()));
        }
        if columns.iter().any(Candidate::has_data_types) {
            return None;
        }
        let mut roles = Self { columns };
        match kind {
            Kind::StatusCodes => {
                roles.assign(Role::Code, Candidate::status_codes);
                let code = roles.column(Role::Code)?.clone();
                roles.assign(Role::Reason, |column| column.reasons(&code));
            }
            Kind::ErrorCodes => {
                roles.assign(Role::Status, Candidate::statuses);
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
        let free = self.columns.iter_mut().rev();
        let free = free.filter(|column| column.role == Role::Unread);
        let best = free.max_by_key(|column| score(column));
        if let Some(column) = best.filter(|column| score(column).is_some()) {
            column.role = role;
        }
    }

    fn column(&self, role: Role) -> Option<&Candidate<'a>> {
        self.columns.iter().find(|column| column.role == role)
    }

    fn finish(self, kind: Kind) -> Result<Vec<Column>, String> {
        let code = self.column(Role::Code).ok_or(NO_CODES)?;
        if is_code(kind, code.header, code.cells.iter().copied()) {
            return Err("its header row is a row of codes".to_owned());
        }
        let names: HashSet<_> = self.columns.iter().map(|column| column.header).collect();
        if names.len() < self.columns.len() {
            return Err("two of its columns have the same name".to_owned());
        }
        let mut columns = Vec::new();
        for candidate in &self.columns {
            columns.push(column(candidate.header, candidate.role.known(kind)));
            let is_error_code = candidate.role == Role::Code && kind == Kind::ErrorCodes;
            if is_error_code && candidate.has_second_words() {
                let has_name = self.column(Role::Name).is_some();
                let second = if has_name { Role::Unread } else { Role::Name };
                columns.push(column(candidate.header, second.known(kind)));
            }
        }
        Ok(columns)
    }
}

#[derive(Clone)]
struct Candidate<'a> {
    header: &'a str,
    /// In lower case.
    name: String,
    cells: Vec<&'a str>,
    role: Role,
}

impl<'a> Candidate<'a> {
    fn new(header: &'a str, cells: Vec<&'a str>) -> Self {
        Self {
            header,
            // There is no `fix` in it.
            name: header.to_lowercase().replace("prefix", ""),
            cells,
            role: Role::Unread,
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
        // Several statuses in a cell are never one code.
        let is_list = |cell: &str| cell.contains(['/', ',', ';', '、', '，']);
        let share = self
            .share(|cell| begins_with_status(cell) || status(cell).is_some() && !is_list(cell))?;
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
        Some((1, self.share_of_different(is_short)?))
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

    fn has_data_types(&self) -> bool {
        let is_data_type = |cell: &str| {
            let first = cell.split([' ', '(', '[', '<']).next().unwrap_or_default();
            has_word(DATA_TYPES, &first.to_lowercase())
        };
        self.share(is_data_type).is_some()
    }

    /// Cells that are statuses.
    fn statuses(&self) -> Option<Score> {
        let share = self.share(|cell| status(cell).is_some())?;
        Some((self.is_named(Role::Status).into(), share))
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
        if self.name.contains("type") || !self.has_any(SYMBOLS) {
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

fn column(name: &str, role: kind::Role) -> Column {
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
