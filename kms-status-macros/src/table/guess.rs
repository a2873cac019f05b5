//! What the columns of a table probably hold, for the `columns(…)` that a message proposes.
//!
//! Each role in turn goes to the free column with the highest score for it. The cells decide; names add to a score, and
//! decide alone only what the cells leave open.

use std::{cmp::Reverse, collections::HashSet};

use crate::{arguments::Role, registry};

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
    let mut table = Table {
        names: names.iter().map(|name| name.to_lowercase()).collect(),
        rows,
        statuses: vec![None; rows.len()],
        roles: vec![Role::Unread; names.len()],
    };
    if roles.contains(&Role::Status) {
        table.assign_error_codes()?;
    } else {
        table.assign_statuses()?;
    }
    table.assign_named(Role::Solution);
    table.assign(Role::Description, Table::length);
    for role in &mut table.roles {
        if !roles.contains(role) {
            *role = Role::Unread;
        }
    }
    Some(table.roles)
}

struct Table<'a> {
    /// In lower case.
    names: Vec<String>,
    rows: &'a [Vec<String>],
    /// Of the rows, once their column is known.
    statuses: Vec<Option<u16>>,
    roles: Vec<Role>,
}

impl Table<'_> {
    fn assign_statuses(&mut self) -> Option<()> {
        self.assign(Role::Code, |table, column| {
            // Unlike `Not Found (404)` and `400/500`.
            let is_code = |cell: &str| {
                let code = cell.split(' ').next().unwrap_or_default();
                code.len() == 3 && code.starts_with(is_digit) && status(cell).is_some()
            };
            let codes = table.mostly(column, |_, cell| is_code(cell));
            codes + codes.min(table.known_statuses(column))
        });
        let codes = self.column(Role::Code)?;
        self.statuses = self.cells(codes).map(status).collect();
        self.assign(Role::Reason, Self::phrases);
        if self.mostly(codes, |_, cell| cell.contains(' ')) == 0 {
            self.assign(Role::Reason, |table, column| {
                usize::from(table.are_named_phrases(column))
            });
        }
        Some(())
    }

    fn assign_error_codes(&mut self) -> Option<()> {
        self.assign(Role::Status, |table, column| {
            let is_named = table.named(column) == Some(Role::Status);
            let is_status = table.mostly(column, |_, cell| status(cell).is_some()) > 0;
            table.known_statuses(column) + usize::from(is_named && is_status)
        });
        let statuses = self.column(Role::Status);
        if let Some(column) = statuses {
            self.statuses = self.cells(column).map(status).collect();
        }
        self.assign(Role::Reason, |table, column| {
            // `NotFound` and `Conflict` can be error codes.
            let are_words = table.cells(column).enumerate().any(|(row, cell)| {
                let is_word = !cell.contains(' ') && table.statuses[row] >= Some(400);
                !is_word && table.is_phrase(row, cell)
            });
            table.phrases(column) * usize::from(are_words)
        });
        self.assign(Role::Code, Self::codes);
        if self.column(Role::Code).is_none() {
            let column =
                statuses.filter(|column| has_any(&self.names[*column], "error 错误 錯誤"))?;
            self.roles[column] = Role::Code;
        }
        self.assign_named(Role::Message);
        Some(())
    }

    /// Gives the role, if no column has it, to the free column with the highest score above 0, the first of equals.
    fn assign(&mut self, role: Role, score: impl Fn(&Self, usize) -> usize) {
        let best = (0..self.roles.len())
            .filter(|column| self.roles[*column] == Role::Unread)
            .map(|column| (score(self, column), Reverse(column)))
            .max();
        if let Some((1.., Reverse(column))) = best
            && self.column(role).is_none()
        {
            self.roles[column] = role;
        }
    }

    fn assign_named(&mut self, role: Role) {
        self.assign(role, |table, column| {
            usize::from(table.named(column) == Some(role))
        });
    }

    fn column(&self, role: Role) -> Option<usize> {
        self.roles.iter().position(|other| *other == role)
    }

    fn cells(&self, column: usize) -> impl Iterator<Item = &str> {
        self.rows
            .iter()
            .map(move |row| row.get(column).map_or("", String::as_str))
    }

    fn named(&self, column: usize) -> Option<Role> {
        let mut names = NAMES.iter();
        let (role, _) = names.find(|(_, parts)| has_any(&self.names[column], parts))?;
        Some(*role)
    }

    /// How many cells are so, or 0 where less than half are.
    fn mostly(&self, column: usize, is_so: impl Fn(usize, &str) -> bool) -> usize {
        let cells = self.cells(column).enumerate();
        let count = cells.filter(|(row, cell)| is_so(*row, cell)).count();
        count * usize::from(count * 2 >= self.rows.len())
    }

    fn known_statuses(&self, column: usize) -> usize {
        self.mostly(column, |_, cell| {
            status(cell).and_then(registry::reason_phrase).is_some()
        })
    }

    /// Whether the cell is the registry's phrase for the status of its row.
    fn is_phrase(&self, row: usize, cell: &str) -> bool {
        let phrase = self.statuses[row].and_then(registry::reason_phrase);
        phrase.is_some_and(|phrase| letters(phrase).eq(letters(cell)))
    }

    fn phrases(&self, column: usize) -> usize {
        self.mostly(column, |row, cell| self.is_phrase(row, cell))
    }

    /// Whether the name fits a column of short texts, one for each status.
    fn are_named_phrases(&self, column: usize) -> bool {
        let cells = self.cells(column).zip(&self.statuses);
        let pairs: HashSet<_> = cells
            .filter(|(cell, status)| status.is_some() && letters(cell).next().is_some())
            .collect();
        let texts: HashSet<_> = pairs.iter().map(|(cell, _)| cell).collect();
        let statuses: HashSet<_> = pairs.iter().map(|(_, status)| status).collect();
        has_any(&self.names[column], REASONS)
            && texts.len() == pairs.len()
            && statuses.len() == pairs.len()
            && self.mostly(column, |_, cell| is_short(cell)) > 0
    }

    /// For each cell 0 to 3 for its look, twice that under a fitting name, and 3 if no cell above has the same text.
    fn codes(&self, column: usize) -> usize {
        let is_named = self.named(column) == Some(Role::Code);
        let looks: usize = self.cells(column).map(code_look).sum();
        let distinct = self.cells(column).collect::<HashSet<_>>().len();
        let score = looks * (1 + usize::from(is_named)) + distinct * 3;
        let is_code = score * 2 > self.rows.len() * 9 && !has_any(&self.names[column], NOT_CODES);
        score * usize::from(is_code)
    }

    /// Of the texts of a column; four times that where it is called description.
    fn length(&self, column: usize) -> usize {
        let length: usize = self.cells(column).map(|cell| cell.chars().count()).sum();
        let is_description = has_any(&self.names[column], DESCRIPTIONS);
        let is_text = self.named(column) == Some(Role::Description)
            || self.mostly(column, |_, cell| is_text(cell)) > 0;
        length * (usize::from(is_text) + 3 * usize::from(is_description))
    }
}

fn has_any(name: &str, parts: &str) -> bool {
    parts.split(' ').any(|part| name.contains(part))
}

fn letters(text: &str) -> impl Iterator<Item = char> {
    let letters = text.chars().filter(|character| character.is_alphanumeric());
    letters.flat_map(char::to_lowercase)
}

fn is_digit(character: char) -> bool {
    character.is_ascii_digit()
}

/// The first code of `404`, `404 Not Found`, `404/500` or `Not Found (404)`; none of `KMS.404` or `4041`.
fn status(cell: &str) -> Option<u16> {
    let words = cell.split(|character| " /,;()、，".contains(character));
    let mut codes = words.filter(|word| word.contains(is_digit)).map(|word| {
        let code = word.parse().ok()?;
        (word.len() == 3 && (100..=999).contains(&code)).then_some(code)
    });
    let first = codes.next()??;
    codes.all(|code| code.is_some()).then_some(first)
}

fn code_look(cell: &str) -> usize {
    let is_word = cell.is_ascii() && cell.len() > 2 && !cell.contains(' ');
    let has_mark = cell.contains(|character: char| !character.is_ascii_lowercase());
    let is_class = cell.ends_with("xx"); // such as `5xx`
    if is_class || !is_short(cell) || letters(cell).next().is_none() {
        0
    } else if is_word {
        2 + usize::from(has_mark)
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
code | reason | description
正常返回码 | 类型 | 说明
200 | OK | GET、PUT操作正常返回。
201 | Created | POST操作正常返回。

unread | code | reason | description
Module | HTTP Status Code | Returned Value | Details
Keys | 400 | BadRequest | The key is malformed
Keys | 404 | Not Found | The key is gone
Keys | 5xx | - | See the log

code | reason
Status Code | Description
200 | OK
202 | Accepted

code | description
Code | Meaning
200 (OK) | It went well
502 (GATEWAY UNAVAILABLE) | Wait a bit

code | reason | description
状态码 | 状态 | 说明
460 | 密钥锁定 | 密钥被另一个调用锁定。
461 | 密钥过期 | 密钥已过期。

none
Element | Description
Date | When the response was sent",
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

status | code | message | description | solution
状态码 | 错误码 | 错误信息 | 错误描述 | 处理措施
400/500 | KMS.0101 | KMS error. | KMS错误。 | 请联系技术支持。
403 | KMS.0201 | Invalid URL. | 请求URL不合法。 | 请检查请求URL。

unread | unread | code | description | solution
Module | Error Type | Error Code | Cause | Handling Suggestions (Optional)
All | NO_USER | A.5001 | No user was found | Check it
All | NO_BODY | A.5002 | No body was found | Check it

code | status | description
Reason | HTTP | Details
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
