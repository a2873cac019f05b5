//! What the columns of a table probably hold, for the `columns(…)` that a message proposes.
//!
//! Each role in turn goes to the free column with the highest score for it. The cells decide; names add to a score, and
//! decide alone only what the cells leave open.

use std::collections::HashSet;

use crate::{
    arguments::Column,
    attribute::{Attribute, Role},
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

/// Why no columns are guessed.
pub(super) enum Obstacle {
    NoCodes,
    NoHeaderRow,
    /// Of two columns with one name, an argument gives the first to what is read.
    SameNames,
    /// The other attribute would read the table with these.
    Other(Attribute, Vec<Column>),
}

pub(super) fn guess(
    attribute: Attribute,
    names: &[String],
    rows: &[Vec<&str>],
) -> Result<Guess, Obstacle> {
    let statuses = Roles::assigned(Attribute::StatusCodes, names, rows);
    let errors = Roles::assigned(Attribute::ErrorCodes, names, rows);
    let (owner, roles) = match (statuses, errors) {
        (Some(statuses), Some(errors)) => match owner(&statuses, &errors).unwrap_or(attribute) {
            Attribute::StatusCodes => (Attribute::StatusCodes, statuses),
            Attribute::ErrorCodes => (Attribute::ErrorCodes, errors),
        },
        (Some(statuses), None) => (Attribute::StatusCodes, statuses),
        (None, Some(errors)) => (Attribute::ErrorCodes, errors),
        (None, None) => return Err(Obstacle::NoCodes),
    };
    let guess = roles.finish(owner, names)?;
    if owner == attribute {
        Ok(guess)
    } else {
        Err(Obstacle::Other(owner, guess.columns))
    }
}

/// Which attribute a table is for that both could read, if its cells say so.
fn owner(statuses: &Roles<'_>, errors: &Roles<'_>) -> Option<Attribute> {
    let (status, error) = (statuses.column(Role::Code)?, errors.column(Role::Code)?);
    let has = |start| status.cells.iter().any(|cell| cell.starts_with(start));
    if status.index == error.index {
        // Numbers of errors can look like statuses, but have other words beside them.
        let is_phrase = |column: &Candidate<'_>| column.phrases(&status.cells).is_some();
        let has_phrases = status.share(|_, cell| cell.contains(' ')).is_some()
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
    fn assigned(attribute: Attribute, names: &[String], rows: &[Vec<&'a str>]) -> Option<Self> {
        let mut columns = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let cell = |row: &Vec<&'a str>| row.get(index).copied().unwrap_or_default();
            columns.push(Candidate::new(index, name, rows.iter().map(cell).collect()));
        }
        let is_of_something_else = |column: &Candidate<'_>| {
            has_word(NAVIGATION, &column.name)
                || column.share(|_, cell| is_data_type(cell)).is_some()
        };
        if columns.iter().any(is_of_something_else) {
            return None;
        }
        let open = Vec::new();
        let mut roles = Self { columns, open };
        match attribute {
            Attribute::StatusCodes => {
                roles.assign(Role::Code, Candidate::status_codes);
                let codes = roles.cells(Role::Code);
                roles.assign(Role::Reason, |column| column.reasons(&codes));
            }
            Attribute::ErrorCodes => {
                roles.assign(Role::Status, Candidate::statuses);
                let statuses = roles.cells(Role::Status);
                roles.assign(Role::Reason, |column| column.phrases_of_errors(&statuses));
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
        roles.column(Role::Code)?;
        roles.assign(Role::Solution, |column| column.named(Role::Solution));
        roles.assign(Role::Description, Candidate::descriptions);
        Some(roles)
    }

    /// Gives the role to the free column with the highest score, the first of equals.
    fn assign(&mut self, role: Role, score: impl Fn(&Candidate<'a>) -> Option<Score>) {
        let free = self
            .columns
            .iter()
            .filter(|column| column.role == Role::Unread);
        let scores = free.filter_map(|column| Some((score(column)?, column.index)));
        let scores: Vec<(Score, usize)> = scores.collect();
        let best = scores.iter().rev().max_by_key(|(score, _)| score).copied();
        if let Some(((known, _), best)) = best {
            self.columns[best].role = role;
            let as_well = scores
                .iter()
                .filter(|((other, _), index)| *other == known && *index != best);
            self.open.extend(as_well.map(|(_, index)| (role, *index)));
        }
    }

    fn column(&self, role: Role) -> Option<&Candidate<'a>> {
        self.columns.iter().find(|column| column.role == role)
    }

    fn cells(&self, role: Role) -> Vec<&'a str> {
        let column = self.column(role);
        column.map_or_else(Vec::new, |column| column.cells.clone())
    }

    fn finish(self, attribute: Attribute, names: &[String]) -> Result<Guess, Obstacle> {
        let code = self.column(Role::Code).ok_or(Obstacle::NoCodes)?;
        // A title over the header row, or a row of codes in its place, names no columns.
        let is_title = names.len() > 1 && names.iter().all(|name| *name == names[0]);
        if is_title || is_code(attribute, &names[code.index], code.cells.iter().copied()) {
            return Err(Obstacle::NoHeaderRow);
        }
        let column = |index: usize, role| Column {
            name: names[index].clone(),
            role: if attribute.roles().contains(&role) {
                role
            } else {
                Role::Unread
            },
        };
        let mut columns: Vec<Column> = Vec::new();
        for candidate in &self.columns {
            let column = column(candidate.index, candidate.role);
            let is_before =
                |other: &Column| other.role == Role::Unread && other.name == column.name;
            if column.role != Role::Unread && columns.iter().any(is_before) {
                return Err(Obstacle::SameNames);
            }
            columns.push(column);
        }
        let open = self
            .open
            .iter()
            .filter(|(_, index)| columns[*index].role == Role::Unread);
        let open = open.map(|(role, index)| column(*index, *role)).collect();
        if attribute == Attribute::ErrorCodes && code.has_second_words() {
            let has_name = self.column(Role::Name).is_some();
            let role = if has_name { Role::Unread } else { Role::Name };
            columns.insert(code.index + 1, column(code.index, role));
        }
        Ok(Guess { columns, open })
    }
}

struct Candidate<'a> {
    index: usize,
    /// In lower case, without what is in parentheses.
    name: String,
    cells: Vec<&'a str>,
    role: Role,
}

impl<'a> Candidate<'a> {
    fn new(index: usize, name: &str, cells: Vec<&'a str>) -> Self {
        let (start, rest) = name.split_once('(').unwrap_or((name, ""));
        let end = rest.split_once(')').map_or("", |(_, end)| end);
        // There is no `fix` in it.
        let name = format!("{start}{end}")
            .trim()
            .to_lowercase()
            .replace("prefix", "");
        let role = Role::Unread;
        Self {
            index,
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

    /// The percentage of the cells that are so, by their row and text; `None` where half or less are.
    fn share(&self, is_so: impl Fn(usize, &'a str) -> bool) -> Option<usize> {
        let cells = self.cells.iter().enumerate();
        let count = cells.filter(|(row, cell)| is_so(*row, cell)).count();
        (count * 2 > self.cells.len()).then(|| count * 100 / self.cells.len())
    }

    /// The same of the cells that differ from all others that are so.
    fn share_of_different(&self, is_so: impl Fn(&'a str) -> bool) -> Option<usize> {
        let different: HashSet<&str> = self
            .cells
            .iter()
            .copied()
            .filter(|cell| is_so(cell))
            .collect();
        (different.len() * 2 > self.cells.len()).then(|| different.len() * 100 / self.cells.len())
    }

    fn are_different(&self) -> bool {
        self.share_of_different(|_| true) == Some(100)
    }

    fn status_codes(&self) -> Option<Score> {
        let share = self.share(|_, cell| begins_with_status(cell) || status(cell).is_some())?;
        Some((0, share))
    }

    /// Cells that are the registry's phrases of these codes, else those under a fitting name.
    fn reasons(&self, codes: &[&str]) -> Option<Score> {
        if let Some(share) = self.phrases(codes) {
            return Some((3, share));
        }
        let are_mostly =
            |is_so: &dyn Fn(&&&str) -> bool| codes.iter().filter(is_so).count() * 2 > codes.len();
        // A code with its phrase beside it has no other one.
        if !self.has_any(REASONS) || are_mostly(&|code| code.contains(' ')) {
            return None;
        }
        let is_unknown =
            |code: &&&str| status(code).is_some_and(|code| code.reason_phrase().is_none());
        match self.share_of_different(is_short) {
            Some(share) => Some((2, share)),
            // Replies of another protocol, such as SMTP, have long phrases.
            _ if are_mostly(&is_unknown) => Some((
                1,
                self.share_of_different(|cell| !letters(cell).is_empty())?,
            )),
            _ => None,
        }
    }

    /// Cells that are the registry's phrase for the status in the same row.
    fn phrases(&self, statuses: &[&str]) -> Option<usize> {
        self.share(|row, cell| {
            let status = statuses.get(row).and_then(|cell| status(cell));
            let phrase = status.and_then(StatusCode::reason_phrase);
            phrase.is_some_and(|phrase| letters(phrase) == letters(cell))
        })
    }

    /// `NotFound` and `Conflict` can be error codes, `Not Found` and `Created` are phrases.
    fn phrases_of_errors(&self, statuses: &[&str]) -> Option<Score> {
        let has_success = statuses.iter().any(|cell| cell.starts_with('2'));
        let has_words = self.cells.iter().any(|cell| cell.contains(' '));
        let share = self.phrases(statuses)?;
        (has_success || has_words).then_some((0, share))
    }

    fn statuses(&self) -> Option<Score> {
        let share = self.share(|_, cell| status(cell).is_some())?;
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
            let share = self.share(|_, cell| is_short(cell))?;
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
        self.share(|_, cell| is_code_and_more(cell)).is_some()
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
            self.share(|_, cell| !is_short(cell)).map(|_| (0, length))
        }
    }
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
