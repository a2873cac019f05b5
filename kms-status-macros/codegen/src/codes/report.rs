//! Reports the rows that cannot be read: one error for all rows with the same fix.

use std::collections::{BTreeSet, HashSet};

use super::{
    entry::{Reason, WrongRow, first_word, has_alphanumeric},
    error_code, name, status,
};
use crate::{
    arguments::Column,
    attribute::{Attribute, Role},
    diagnostics::{Diagnostics, PageError, literals, quoted},
    table::{Table, columns_argument, help_to_read_otherwise, skip_rows_help},
};

/// How many lines a message lists.
const MOST_LISTED: usize = 10;

/// Tables with the same columns in any order, and their rows that cannot be read.
pub(super) struct TablesAlike<'t> {
    /// At least one.
    tables: Vec<&'t Table>,
    pub(super) has_codes: bool,
    pub(super) wrong: Vec<WrongRow<'t>>,
}

/// The group that a table belongs to, which now has it.
pub(super) fn group_of<'g, 't>(
    table: &'t Table,
    groups: &'g mut Vec<TablesAlike<'t>>,
) -> &'g mut TablesAlike<'t> {
    let is_alike = |group: &TablesAlike<'_>| {
        let columns = &group.tables[0].columns;
        columns.len() == table.columns.len()
            && columns.iter().all(|column| table.columns.contains(column))
    };
    let index = groups.iter().position(is_alike);
    let index = index.unwrap_or(groups.len());
    if index == groups.len() {
        groups.push(TablesAlike {
            tables: Vec::new(),
            has_codes: false,
            wrong: Vec::new(),
        });
    }
    let group = &mut groups[index];
    group.tables.push(table);
    group
}

/// Reports the wrong rows of tables with the same columns; a name in use is not proposed.
pub(super) fn report(
    attribute: Attribute,
    group: TablesAlike<'_>,
    in_use: &mut HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    let TablesAlike {
        tables,
        has_codes,
        mut wrong,
    } = group;
    // One or two wrong rows are better reported each at its line.
    let is_unread = !has_codes && wrong.len() > 2 && !begin_with_codes(&tables, &wrong);
    if is_unread && wrong.iter().all(|wrong| is_of_code(wrong.reason)) {
        let otherwise = help_to_read_otherwise(tables[0], attribute);
        if otherwise.is_some() || wrong.iter().all(|wrong| wrong.reason == Reason::NoCode) {
            diagnostics.page(no_code_in_column(
                attribute, tables[0], &wrong[0], otherwise,
            ));
            return;
        }
    }
    // To read the column twice would take the first of several words for a code.
    let has_words = wrong
        .iter()
        .any(|wrong| wrong.reason == Reason::SeveralWords);
    for wrong in &mut wrong {
        if has_words && wrong.reason == Reason::CodeAndMore {
            wrong.reason = Reason::SeveralWords;
        }
    }
    while let Some(first) = wrong.first() {
        let reason = first.reason;
        let (same, others): (Vec<_>, _) =
            wrong.into_iter().partition(|wrong| wrong.reason == reason);
        diagnostics.page(wrong_rows(attribute, &tables, &same, in_use));
        wrong = others;
    }
}

fn no_code_in_column(
    attribute: Attribute,
    table: &Table,
    first: &WrongRow<'_>,
    otherwise: Option<String>,
) -> PageError {
    let mut columns = table.columns.iter();
    let code = columns.find(|column| column.role == Role::Code);
    let code = code.map_or(String::new(), |column| quoted(&column.name));
    let problem = format!("no cell of column {code} is {}", attribute.a_noun());
    let help = match (otherwise, attribute) {
        (Some(help), _) => help,
        (None, Attribute::StatusCodes) => {
            "name the column that holds status codes, `code = \"…\"`; error codes are read by `error_codes`".to_owned()
        }
        (None, Attribute::ErrorCodes) => {
            let names = literals(table.columns.iter().map(|column| &column.name));
            format!("to leave the table out, write `skip({names})` in place of its `columns`")
        }
    };
    let error = first.row.error(Role::Code, problem);
    error.note(expected(attribute)).help(help)
}

fn is_of_code(reason: Reason) -> bool {
    matches!(
        reason,
        Reason::NoCode | Reason::SeveralCodes | Reason::CodeAndMore | Reason::SeveralWords
    )
}

fn expected(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::StatusCodes => status::EXPECTED,
        Attribute::ErrorCodes => error_code::EXPECTED,
    }
}

/// The error of rows, at least one, that are wrong for the same reason.
fn wrong_rows(
    attribute: Attribute,
    tables: &[&Table],
    rows: &[WrongRow<'_>],
    in_use: &mut HashSet<String>,
) -> PageError {
    let WrongRow {
        row,
        role,
        reason,
        problem,
    } = &rows[0];
    let mut error = row.error(*role, problem);
    match reason {
        Reason::Status => error = error.note(error_code::EXPECTED_STATUSES),
        reason if is_of_code(*reason) => error = error.note(expected(attribute)),
        _ => {}
    }
    let lines: BTreeSet<usize> = rows
        .iter()
        .map(|wrong| wrong.row.place(wrong.role).0.line)
        .collect();
    let mut others: Vec<String> = lines.iter().skip(1).map(usize::to_string).collect();
    if !others.is_empty() {
        if others.len() > MOST_LISTED {
            others.truncate(MOST_LISTED);
            others.push("…".to_owned());
        }
        let others = others.join(", ");
        error = error.note(format!("the column has the same error in line {others}"));
    }
    let texts = distinct(rows.iter().map(|wrong| wrong.row.text(Role::Code)));
    let is_read_twice = *reason == Reason::CodeAndMore || begin_with_codes(tables, rows);
    if is_read_twice {
        let mut rests = texts.iter().filter_map(|text| text.split_once(' '));
        if rests.any(|(_, rest)| has_alphanumeric(rest)) && !has_column(tables[0], Role::Name) {
            error = error.help(help_to_read_twice(tables[0], Role::Name, "its name"));
        }
        error = error.help(help_to_read_twice(tables[0], Role::Unread, "not read"));
    }
    if let Reason::Phrase | Reason::Status = reason {
        let unread = row.unread_help(*role);
        let what = match reason {
            Reason::Phrase => "reason phrases",
            _ => "status codes",
        };
        error = error.help(format!("if the column does not hold {what}, {unread}"));
    }
    if *reason == Reason::SeveralWords {
        let lines = texts.iter().map(|text| name::error_code_line(text, in_use));
        let lines = lines.collect::<Vec<_>>().join(" ");
        error = error.help(format!(
            "if the whole text is the code, name it in the body of the enum: `{lines}`"
        ));
    }
    let is_of_column = is_read_twice || *reason == Reason::Status;
    if *reason == Reason::Phrase || is_of_column && is_most_of(tables, rows) {
        error
    } else {
        error.help(skip_rows_help(&texts))
    }
}

/// Whether the texts look like codes with something behind them: those of most rows, each with another first word.
fn begin_with_codes(tables: &[&Table], rows: &[WrongRow<'_>]) -> bool {
    let texts = distinct(rows.iter().map(|wrong| wrong.row.text(Role::Code)));
    let first_words = distinct(texts.iter().map(|text| first_word(text)));
    let is_longer =
        |wrong: &WrongRow<'_>| matches!(wrong.reason, Reason::CodeAndMore | Reason::SeveralWords);
    can_be_read_twice(tables[0])
        && is_most_of(tables, rows)
        && first_words.len() == texts.len()
        && rows.iter().all(is_longer)
}

fn is_most_of(tables: &[&Table], rows: &[WrongRow<'_>]) -> bool {
    let all = tables.iter().flat_map(|table| table.rows());
    rows.len() * 2 > all.count()
}

/// Whether no other column has the name of the one of the code.
fn can_be_read_twice(table: &Table) -> bool {
    let mut columns = table.columns.iter();
    let code = columns.find(|column| column.role == Role::Code);
    let is_code = |column: &&Column| code.is_some_and(|code| column.name == code.name);
    table.columns.iter().filter(is_code).count() == 1
}

fn has_column(table: &Table, role: Role) -> bool {
    table.columns.iter().any(|column| column.role == role)
}

/// How to read the column of the code once more, for what follows the first word.
fn help_to_read_twice(table: &Table, role: Role, rest: &str) -> String {
    let mut columns = table.columns.clone();
    let code = columns.iter().find(|column| column.role == Role::Code);
    let name = code.map_or(String::new(), |column| column.name.clone());
    columns.push(Column { name, role });
    columns.sort_by_key(|column| column.role);
    let argument = columns_argument(&columns);
    format!("if the first word is the code and the rest is {rest}, write `{argument}`")
}

/// The texts without repeats, in their order.
fn distinct<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut known = HashSet::new();
    texts.filter(|text| known.insert(*text)).collect()
}
