//! Reports the rows that cannot be read: one error for all rows with the same fix.

use std::collections::{BTreeSet, HashSet};

use super::{
    entry::{Reason, WrongRow, first_word, has_alphanumeric},
    error_code, name, status,
};
use crate::{
    arguments::Column,
    attribute::{Attribute, Role},
    diagnostics::{Diagnostics, PageError, listed, literals, quoted},
    table::{Table, columns_argument, help_to_read_otherwise, skip_rows_help},
};

/// Tables with the same columns in any order, and their rows that cannot be read.
pub(super) struct TablesAlike<'t> {
    /// The first of them.
    table: &'t Table,
    /// How many rows they have.
    rows: usize,
    pub(super) has_codes: bool,
    pub(super) wrong: Vec<WrongRow<'t>>,
}

impl<'t> TablesAlike<'t> {
    /// The group that a table belongs to.
    pub(super) fn of<'g>(table: &'t Table, groups: &'g mut Vec<Self>) -> &'g mut Self {
        let is_alike = |group: &Self| {
            let columns = &group.table.columns;
            columns.len() == table.columns.len()
                && columns.iter().all(|column| table.columns.contains(column))
        };
        let index = groups.iter().position(is_alike).unwrap_or(groups.len());
        if index == groups.len() {
            groups.push(Self {
                table,
                rows: 0,
                has_codes: false,
                wrong: Vec::new(),
            });
        }
        groups[index].rows += table.rows().count();
        &mut groups[index]
    }
}

/// Reports the wrong rows; a name in use is not proposed.
pub(super) fn report(
    attribute: Attribute,
    groups: Vec<TablesAlike<'_>>,
    in_use: &mut HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    // A line in the body is for the rows of all tables.
    let mut named = HashSet::new();
    for mut group in groups {
        if let Some(error) = no_code_in_column(attribute, &group) {
            diagnostics.page(error);
            continue;
        }
        let is_several_words = |wrong: &WrongRow<'_>| wrong.reason == Reason::SeveralWords;
        // To read the column twice would take the first of several words for a code.
        if group.wrong.iter().any(is_several_words) {
            for wrong in &mut group.wrong {
                if wrong.reason == Reason::CodeAndMore {
                    wrong.reason = Reason::SeveralWords;
                }
            }
        }
        while let Some(first) = group.wrong.first() {
            let reason = first.reason;
            let (same, others): (Vec<_>, _) = group
                .wrong
                .into_iter()
                .partition(|wrong| wrong.reason == reason);
            group.wrong = others;
            let is_most = same.len() * 2 > group.rows;
            let mut lines = Vec::new();
            if reason == Reason::SeveralWords {
                for text in code_texts(&same) {
                    if named.insert(text) {
                        lines.push(name::error_code_line(text, in_use));
                    }
                }
            }
            diagnostics.page(wrong_rows(attribute, group.table, &same, is_most, &lines));
        }
    }
}

/// The error of tables of which no row has a code, where their column of the code is probably another.
fn no_code_in_column(attribute: Attribute, group: &TablesAlike<'_>) -> Option<PageError> {
    let (table, wrong) = (group.table, &group.wrong);
    let is_of_code = |wrong: &WrongRow<'_>| wrong.reason.role() == Role::Code;
    // One or two wrong rows are better reported each at its line.
    if group.has_codes || wrong.len() <= 2 || !wrong.iter().all(is_of_code) {
        return None;
    }
    if wrong.len() * 2 > group.rows && begin_with_codes(wrong) {
        return None;
    }
    let help = match (help_to_read_otherwise(table, attribute), attribute) {
        (Some(help), _) => help,
        (None, _) if wrong.iter().any(|wrong| wrong.reason != Reason::NoCode) => return None,
        (None, Attribute::StatusCodes) => {
            "name the column that holds status codes, `code = \"…\"`; error codes are read by `error_codes`".to_owned()
        }
        (None, Attribute::ErrorCodes) => {
            let names = literals(table.columns.iter().map(|column| &column.name));
            format!("to leave the table out, write `skip({names})` in place of its `columns`")
        }
    };
    let code = quoted(&table.column(Role::Code)?.name);
    let problem = format!("no cell of column {code} is {}", attribute.a_noun());
    let error = wrong[0].row.error(Role::Code, problem);
    Some(error.note(expected(attribute)).help(help))
}

fn expected(attribute: Attribute) -> &'static str {
    match attribute {
        Attribute::StatusCodes => status::EXPECTED,
        Attribute::ErrorCodes => error_code::EXPECTED,
    }
}

/// The error of rows, at least one, that are wrong for the same reason; the lines name their codes in the body.
fn wrong_rows(
    attribute: Attribute,
    table: &Table,
    rows: &[WrongRow<'_>],
    is_most: bool,
    body_lines: &[String],
) -> PageError {
    let WrongRow {
        row,
        reason,
        problem,
    } = &rows[0];
    let role = reason.role();
    let mut error = row.error(role, problem);
    error = match reason {
        Reason::HeaderRow | Reason::Span | Reason::Phrase => error,
        Reason::Status => error.note(error_code::EXPECTED_STATUSES),
        _ => error.note(expected(attribute)),
    };
    let lines = rows.iter().map(|wrong| wrong.row.place(role).0.line);
    let lines: BTreeSet<usize> = lines.collect();
    if lines.len() > 1 {
        let others = listed(lines.iter().skip(1), ", ");
        error = error.note(format!("the column has the same error in line {others}"));
    }
    let texts = code_texts(rows);
    let is_read_twice = *reason == Reason::CodeAndMore || is_most && begin_with_codes(rows);
    if is_read_twice {
        let mut rests = texts.iter().filter_map(|text| text.split_once(' '));
        if rests.any(|(_, rest)| has_alphanumeric(rest)) && table.column(Role::Name).is_none() {
            error = error.help(help_to_read_twice(table, Role::Name, "its name"));
        }
        error = error.help(help_to_read_twice(table, Role::Unread, "not read"));
    }
    if role != Role::Code {
        let what = match role {
            Role::Reason => "reason phrases",
            _ => "status codes",
        };
        let unread = row.unread_help(role);
        error = error.help(format!("if the column does not hold {what}, {unread}"));
    }
    if !body_lines.is_empty() {
        let lines = body_lines.join(" ");
        error = error.help(format!(
            "if the whole text is the code, name it in the body of the enum: `{lines}`"
        ));
    }
    let is_of_column = is_read_twice || *reason == Reason::Status;
    if *reason == Reason::Phrase || is_of_column && is_most {
        error
    } else {
        error.help(skip_rows_help(&texts))
    }
}

/// Whether the texts look like codes with something behind them, each with another first word.
fn begin_with_codes(rows: &[WrongRow<'_>]) -> bool {
    let is_longer =
        |wrong: &WrongRow<'_>| matches!(wrong.reason, Reason::CodeAndMore | Reason::SeveralWords);
    let texts = code_texts(rows);
    let first_words: HashSet<&str> = texts.iter().map(|text| first_word(text)).collect();
    rows.iter().all(is_longer) && first_words.len() == texts.len()
}

/// How to read the column of the code once more, for what follows the first word.
fn help_to_read_twice(table: &Table, role: Role, rest: &str) -> String {
    let mut columns = table.columns.clone();
    columns.extend(table.column(Role::Code).map(|code| Column {
        name: code.name.clone(),
        role,
    }));
    columns.sort_by_key(|column| column.role);
    let argument = columns_argument(&columns);
    format!("if the first word is the code and the rest is {rest}, write `{argument}`")
}

/// The texts of the code cells, in their order and without repeats.
fn code_texts<'t>(rows: &[WrongRow<'t>]) -> Vec<&'t str> {
    let mut known = HashSet::new();
    let texts = rows.iter().map(|wrong| wrong.row.text(Role::Code));
    texts.filter(|text| known.insert(*text)).collect()
}
