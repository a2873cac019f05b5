//! What the columns of a table probably hold, for the `columns(…)` that a message proposes.
//!
//! Each role in turn goes to the free column with the highest score for it. The cells decide; names add to a score, and
//! decide alone only what the cells leave open.

use std::collections::HashSet;

use crate::{arguments::Role, registry::StatusCode};

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

/// One role for each column out of `roles`, those that the attribute knows; `None` where no column can be the code.
pub(super) fn guess(roles: &[Role], names: &[String], rows: &[Vec<String>]) -> Option<Vec<Role>> {
    let columns = names.iter().enumerate().map(|(index, name)| {
        let cells = rows.iter().map(|row| row.get(index));
        Column {
            name: name.to_lowercase(),
            cells: cells.map(|cell| cell.map_or("", String::as_str)).collect(),
            role: Role::Unread,
        }
    });
    let mut table = Table(columns.collect());
    if roles.contains(&Role::Status) {
        table.assign_error_codes()?;
    } else {
        table.assign_statuses()?;
    }
    table.assign(Role::Solution, |column| {
        column.is_named(Role::Solution).into()
    });
    table.assign(Role::Description, Column::length);
    let mut found: Vec<Role> = table.0.iter().map(|column| column.role).collect();
    for role in &mut found {
        if !roles.contains(role) {
            *role = Role::Unread;
        }
    }
    Some(found)
}

struct Table<'a>(Vec<Column<'a>>);

struct Column<'a> {
    /// In lower case.
    name: String,
    cells: Vec<&'a str>,
    role: Role,
}

/// What the column of statuses has in each row.
type Statuses = [Option<StatusCode>];

impl<'a> Table<'a> {
    fn assign_statuses(&mut self) -> Option<()> {
        self.assign(Role::Code, |column| column.mostly(is_code));
        let codes = self.column(Role::Code)?;
        let statuses = codes.statuses();
        let are_alone = codes.mostly(|cell| cell.contains(' ')) == 0;
        self.assign(Role::Reason, |column| column.phrases(&statuses));
        if are_alone {
            self.assign(Role::Reason, |column| column.are_named_phrases().into());
        }
        Some(())
    }

    fn assign_error_codes(&mut self) -> Option<()> {
        self.assign(Role::Status, |column| {
            let statuses = column.mostly(|cell| status(cell).is_some());
            column.known_statuses() + statuses * usize::from(column.is_named(Role::Status))
        });
        if let Some(column) = self.column(Role::Status) {
            let statuses = column.statuses();
            self.assign(Role::Reason, |column| {
                // `NotFound` and `Conflict` can be error codes.
                let mut cells = column.cells.iter().zip(&statuses);
                let are_words = cells.any(|(cell, status)| {
                    cell.contains(' ') || status.is_some_and(|status| status.as_u16() < 400)
                });
                column.phrases(&statuses) * usize::from(are_words)
            });
        }
        self.assign(Role::Code, Column::codes);
        if self.column(Role::Code).is_none() {
            let mut columns = self.0.iter_mut();
            let status = columns.find(|column| column.role == Role::Status)?;
            status.role = status.has_any("error 错误 錯誤").then_some(Role::Code)?;
        }
        self.assign(Role::Message, |column| {
            column.is_named(Role::Message).into()
        });
        Some(())
    }

    /// Gives the role, if no column has it, to the free column with the highest score above 0, the first of equals.
    fn assign(&mut self, role: Role, score: impl Fn(&Column<'a>) -> usize) {
        if self.column(role).is_some() {
            return;
        }
        let free = self
            .0
            .iter_mut()
            .filter(|column| column.role == Role::Unread);
        let best = free.rev().max_by_key(|column| score(column));
        if let Some(best) = best.filter(|best| score(best) > 0) {
            best.role = role;
        }
    }

    fn column(&self, role: Role) -> Option<&Column<'a>> {
        self.0.iter().find(|column| column.role == role)
    }
}

impl Column<'_> {
    fn has_any(&self, parts: &str) -> bool {
        parts.split(' ').any(|part| self.name.contains(part))
    }

    fn is_named(&self, role: Role) -> bool {
        let mut names = NAMES.iter();
        let first = names.find(|(_, parts)| self.has_any(parts));
        first.is_some_and(|(named, _)| *named == role)
    }

    /// How many cells are so, or 0 where less than half are.
    fn mostly(&self, is_so: impl Fn(&str) -> bool) -> usize {
        let count = self.cells.iter().filter(|cell| is_so(cell)).count();
        count * usize::from(count * 2 >= self.cells.len())
    }

    fn statuses(&self) -> Vec<Option<StatusCode>> {
        self.cells.iter().map(|cell| status(cell)).collect()
    }

    fn known_statuses(&self) -> usize {
        self.mostly(|cell| status(cell).and_then(StatusCode::reason_phrase).is_some())
    }

    fn phrases(&self, statuses: &Statuses) -> usize {
        let cells = self.cells.iter().zip(statuses);
        let count = cells
            .filter(|(cell, status)| is_phrase(cell, **status))
            .count();
        count * usize::from(count * 2 >= self.cells.len())
    }

    /// How many different texts the cells have.
    fn distinct(&self) -> usize {
        self.cells.iter().collect::<HashSet<_>>().len()
    }

    /// Whether the name fits a column of short texts, another in each row.
    fn are_named_phrases(&self) -> bool {
        self.has_any(REASONS) && self.distinct() == self.cells.len() && self.mostly(is_short) > 0
    }

    /// For each cell 0, 1 or 3 for its look, twice that under a fitting name, and 3 if no cell above has the same text.
    fn codes(&self) -> usize {
        let looks: usize = self.cells.iter().map(|cell| code_look(cell)).sum();
        let score = looks * (1 + usize::from(self.is_named(Role::Code))) + self.distinct() * 3;
        let is_code = score * 2 > self.cells.len() * 9 && !self.has_any(NOT_CODES);
        score * usize::from(is_code)
    }

    /// Of the texts of a column; four times that where it is called description.
    fn length(&self) -> usize {
        let length: usize = self.cells.iter().map(|cell| cell.chars().count()).sum();
        let is_description = self.has_any(DESCRIPTIONS);
        let is_text = self.is_named(Role::Description) || self.mostly(is_text) > 0;
        length * (usize::from(is_text) + 3 * usize::from(is_description))
    }
}

/// Whether the cell is the registry's phrase for the status of its row.
fn is_phrase(cell: &str, status: Option<StatusCode>) -> bool {
    let phrase = status.and_then(StatusCode::reason_phrase);
    phrase.is_some_and(|phrase| letters(phrase).eq(letters(cell)))
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    let letters = text.chars().filter(|character| character.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

/// Whether the cell is a status, unlike `Not Found (404)` and `400/500`.
fn is_code(cell: &str) -> bool {
    let first = cell.split(' ').next();
    first.and_then(StatusCode::parse).is_some() && status(cell).is_some()
}

/// The first code of `404`, `404 Not Found`, `404/500` or `Not Found (404)`; none of `KMS.404` or `4041`.
fn status(cell: &str) -> Option<StatusCode> {
    let words = cell.split(|character| " /,;()、，".contains(character));
    let is_number = |word: &&str| word.contains(|character: char| character.is_ascii_digit());
    let codes: Option<Vec<_>> = words.filter(is_number).map(StatusCode::parse).collect();
    codes?.first().copied()
}

fn code_look(cell: &str) -> usize {
    let is_word = cell.is_ascii() && cell.len() > 2 && !cell.contains(' ');
    let is_class = cell.ends_with("xx"); // such as `5xx`
    if is_class || !is_short(cell) || letters(cell).next().is_none() {
        0
    } else if is_word {
        3
    } else {
        1
    }
}

fn is_short(cell: &str) -> bool {
    !cell.ends_with(['.', '。']) && cell.split(' ').count() < 4 && cell.chars().count() < 60
}

fn is_text(cell: &str) -> bool {
    cell.split(' ').count() > 2 || (!cell.is_ascii() && cell.chars().count() > 5)
}

#[cfg(test)]
mod tests {
    use super::{Role, guess};

    const OF_STATUSES: [Role; 3] = [Role::Code, Role::Reason, Role::Description];
    const OF_ERROR_CODES: [Role; 5] = [
        Role::Code,
        Role::Status,
        Role::Message,
        Role::Description,
        Role::Solution,
    ];

    /// Tables with an empty line between them: the expected roles, the names, the rows.
    fn check(roles: &[Role], tables: &str) {
        let cells = |line: &str| line.split('|').map(|cell| cell.trim().to_owned()).collect();
        for table in tables.trim().split("\n\n") {
            let mut lines = table.lines().map(cells);
            let expected: Vec<String> = lines.next().unwrap_or_default();
            let names: Vec<String> = lines.next().unwrap_or_default();
            let rows: Vec<_> = lines.collect();
            let guessed = match guess(roles, &names, &rows) {
                Some(roles) => roles.iter().map(|role| role.word()).collect(),
                None => vec!["none"],
            };
            assert_eq!(guessed, expected, "{table}");
        }
    }

    #[test]
    fn statuses() {
        check(
            &OF_STATUSES,
            "
unread | code | reason | description
Module | HTTP Status Code | Returned Value | Details
Keys | 400 | BadRequest | The key is malformed
Keys | 404 | Not Found | The key is gone
Keys | 5xx | - | See the log

code | reason
Status Code | Description
200 | OK
202 | Accepted

code | reason | description
状态码 | 状态 | 说明
460 | 密钥锁定 | 密钥被另一个调用锁定。
461 | 密钥过期 | 密钥已过期。

none
Element | Description
Date | When the response was sent

none
Name | Text
Not Found (404) | The key is gone",
        );
    }

    #[test]
    fn error_codes() {
        check(
            &OF_ERROR_CODES,
            "
unread | code | description
ID | Code | Description
code-1 | BLOB_UNKNOWN | blob unknown to registry
code-13 | DENIED | access to the resource is denied

code | status | message
Error code | HTTP status code | User message
NotMet | Not Modified (304) | The condition was not met.
NotFound | Not Found (404) | The resource does not exist.
Busy | N/A | Try again.

status | code | message
HTTP status | Error code | Message
400 | 101 | No such key here
400 | 205 | Key is disabled

unread | unread | code | description | solution
Module | Error Type | Error Code | Cause | Handling Suggestions (Optional)
All | NO_USER | A.5001 | No user was found | Check it
All | NO_BODY | A.5002 | No body was found | Check it

code | message
Code | Message
461 | The key is locked
462 | The key is gone

message | code
Message | Error status
Something is missing here. | 404
The server failed just now. | 500

code | unread | message
Code | Status | Message
A.1 | 404 | No key here
A.2 | open | Not yet there
A.3 | closed | Gone for good

none
Kind | Text
ab | cd
ef | gh

none
Code | Text
all keys are gone | x y
some keys are gone | y z

none
Text
123456789012345678901234567890123456789012345678901234567890
123456789012345678901234567890123456789012345678901234567891

code | unread
错误码 | 甲
A.1 | 密钥被锁定
A.2 | 密钥已过期

code | unread | description
错误码 | 甲 | 乙
A.1 | 密钥被锁定 | 密钥被另一个调用锁定
A.2 | 密钥已过期 | 密钥在一天以前已过期

code | status | description
Reason | HTTP | Details
BadRequest | 400 | The request is wrong
Forbidden | 403 | The server refuses
NotFound | 404 | It does not exist

none
Status Code | Message | Description
200 | OK | Done.
204 | No Content | Deleted.

none
Parameter | Type | Description
error_code | String | Error code
error_msg | String | Error message",
        );
    }
}
