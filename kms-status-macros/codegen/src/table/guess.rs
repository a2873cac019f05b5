//! What the columns of a table probably hold, for the `columns(…)` that a message proposes.
//!
//! Each role in turn goes to the free column with the highest score for it. The cells decide; names add to a score, and
//! decide alone only what the cells leave open.

use std::rc::Rc;

use super::Cell;
use crate::{
    arguments::{Column, Role},
    registry::StatusCode,
};

/// Parts of the names that vendors give to columns. The first role with one counts: an "error code description" is a
/// description.
const NAMES: [(Role, &str); 5] = [
    (
        Role::Solution,
        "solution solve resolution measure handling suggest recommend action mitigation remedy processing \
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
const NOT_CODES: &str = "parameter field header element 参数 參數 字段";

/// The columns, each with one of the `roles` that the attribute knows; `None` where none can be the code.
pub(super) fn guess(
    roles: &[Role],
    names: &[String],
    rows: &[Vec<Option<Rc<Cell>>>],
) -> Option<Vec<Column>> {
    let mut columns = Vec::new();
    for (index, name) in names.iter().enumerate() {
        let mut cells = Vec::new();
        for row in rows {
            let cell = row.get(index).and_then(Option::as_ref);
            cells.push(cell.map_or("", |cell| cell.text.as_str()));
        }
        columns.push(Candidate {
            name: name.to_lowercase(),
            cells,
            role: Role::Unread,
        });
    }
    if roles.contains(&Role::Status) {
        give(&mut columns, Role::Status, &Candidate::statuses);
        let statuses = cells(&columns, Role::Status);
        // `NotFound` and `Conflict` can be error codes, `Not Found` and `Created` are phrases.
        let has_success = statuses.iter().any(|cell| cell.starts_with('2'));
        give(&mut columns, Role::Reason, &|column| {
            let has_words = column.cells.iter().any(|cell| cell.contains(' '));
            column.phrases(&statuses) * usize::from(has_success || has_words)
        });
        give(&mut columns, Role::Code, &Candidate::error_codes);
        if cells(&columns, Role::Code).is_empty() {
            let mut columns = columns.iter_mut();
            let status = columns.find(|column| column.role == Role::Status)?;
            status.role = status.has_any("error 错误 錯誤").then_some(Role::Code)?;
        }
        give(&mut columns, Role::Message, &|column| {
            column.is_named(Role::Message).into()
        });
    } else {
        give(&mut columns, Role::Code, &|column| {
            column.mostly(&|_, cell| begins_with_status(cell))
        });
        let codes = cells(&columns, Role::Code);
        // A code with its phrase beside it has no other one.
        let with_phrase = codes.iter().filter(|code| code.contains(' ')).count();
        let are_alone = with_phrase * 2 < codes.len();
        give(&mut columns, Role::Reason, &|column| {
            2 * column.phrases(&codes) + usize::from(are_alone && column.may_be_reasons())
        });
        if codes.is_empty() {
            return None;
        }
    }
    give(&mut columns, Role::Solution, &|column| {
        column.is_named(Role::Solution).into()
    });
    give(&mut columns, Role::Description, &Candidate::length);
    let mut guessed = Vec::new();
    for (column, name) in columns.iter().zip(names) {
        let mut role = column.role;
        if !roles.contains(&role) {
            role = Role::Unread;
        }
        let name = name.clone();
        guessed.push(Column { name, role });
    }
    Some(guessed)
}

/// Gives the role to the free column with the highest score above 0, the first of equals.
fn give<'a>(columns: &mut [Candidate<'a>], role: Role, score: &dyn Fn(&Candidate<'a>) -> usize) {
    let columns = columns.iter_mut().rev();
    let free = columns.filter(|column| column.role == Role::Unread);
    if let Some(best) = free.max_by_key(|column| score(column))
        && score(best) > 0
    {
        best.role = role;
    }
}

/// The cells of the column with this role.
fn cells<'a>(columns: &[Candidate<'a>], role: Role) -> Vec<&'a str> {
    let column = columns.iter().find(|column| column.role == role);
    column.map_or_else(Vec::new, |column| column.cells.clone())
}

struct Candidate<'a> {
    /// In lower case.
    name: String,
    cells: Vec<&'a str>,
    role: Role,
}

impl<'a> Candidate<'a> {
    fn has_any(&self, parts: &str) -> bool {
        parts.split(' ').any(|part| self.name.contains(part))
    }

    fn is_named(&self, role: Role) -> bool {
        let first = NAMES.iter().find(|(_, parts)| self.has_any(parts));
        first.is_some_and(|(named, _)| *named == role)
    }

    /// How many cells are so, by their row and text; 0 where half or less are.
    fn mostly(&self, is_so: &dyn Fn(usize, &'a str) -> bool) -> usize {
        let mut count = 0;
        for (row, cell) in self.cells.iter().enumerate() {
            count += usize::from(is_so(row, cell));
        }
        count * usize::from(count * 2 > self.cells.len())
    }

    /// Cells that are statuses, of IANA's registry where the name does not say so.
    fn statuses(&self) -> usize {
        let is_named = self.is_named(Role::Status);
        self.mostly(&|_, cell| {
            status(cell).is_some_and(|status| is_named || status.reason_phrase().is_some())
        })
    }

    /// Cells that are the registry's phrase for the status in the same row.
    fn phrases(&self, statuses: &[&str]) -> usize {
        self.mostly(&|row, cell| {
            let status = statuses.get(row).and_then(|cell| status(cell));
            let phrase = status.and_then(StatusCode::reason_phrase);
            phrase.is_some_and(|phrase| letters(phrase) == letters(cell))
        })
    }

    /// Whether the name fits a column of short texts, another in each row.
    fn may_be_reasons(&self) -> bool {
        let is_new = |row, cell| !self.cells[..row].contains(&cell) && is_short(cell);
        self.has_any(REASONS) && self.mostly(&is_new) > 0
    }

    /// Cells that look like error codes, twice those under a fitting name, else those that no cell above has.
    fn error_codes(&self) -> usize {
        if self.has_any(NOT_CODES) {
            return 0;
        }
        if self.is_named(Role::Code) {
            return 2 * self.mostly(&|_, cell| is_short(cell));
        }
        self.mostly(&|row, cell| {
            let is_word = cell.is_ascii() && cell.len() > 2 && !cell.contains(' ');
            let is_class = cell.ends_with("xx"); // such as `5xx`
            is_word && !is_class && is_short(cell) && !self.cells[..row].contains(&cell)
        })
    }

    /// The length of all texts; four times that where the column is called description.
    fn length(&self) -> usize {
        let length = self
            .cells
            .iter()
            .map(|cell| cell.chars().count())
            .sum::<usize>();
        let is_text =
            self.is_named(Role::Description) || self.mostly(&|_, cell| !is_short(cell)) > 0;
        length * usize::from(is_text) * if self.has_any(DESCRIPTIONS) { 4 } else { 1 }
    }
}

fn letters(text: &str) -> String {
    let letters = text.chars().filter(|character| character.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}

/// Whether the cell is a status, alone or with more behind it.
fn begins_with_status(cell: &str) -> bool {
    let first = cell.split(' ').next();
    first.and_then(StatusCode::parse).is_some()
}

/// The first code of `404`, `404 Not Found`, `404/500` or `Not Found (404)`; none of `KMS.404` or `4041`.
fn status(cell: &str) -> Option<StatusCode> {
    let mut first = None;
    for word in cell.split(|character| " /,;()、，".contains(character)) {
        if word.contains(|character: char| character.is_ascii_digit()) {
            let status = StatusCode::parse(word)?;
            first.get_or_insert(status);
        }
    }
    first
}

/// Whether the cell has a few words, not a sentence. Three ideographs count as one.
fn is_short(cell: &str) -> bool {
    let ideographs = cell
        .chars()
        .filter(|character| *character > '\u{2e80}')
        .count();
    let words = cell.split(' ').count() + ideographs / 3;
    words < 3 && cell.len() < 60 && !cell.ends_with(['.', '。']) && !letters(cell).is_empty()
}
