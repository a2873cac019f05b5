//! Reports the rows that cannot be read: one error for all rows with the same fix.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::{
    entry::{Fault, WrongRow, first_word, has_alphanumeric},
    error_code, name, status,
};
use crate::{
    arguments::Column,
    diagnostics::{Diagnostics, PageError, listed, literals, quoted},
    kind::{Kind, Role},
    table::{Table, columns_argument, help_to_read_otherwise, skip_rows_help},
};

/// The rows of tables with the same columns in any order.
#[derive(Default)]
pub(super) struct Rows<'t> {
    /// How many rows have a code.
    pub(super) read: usize,
    pub(super) wrong: Vec<WrongRow<'t>>,
}

/// Reports the wrong rows, grouped by the columns of their tables; a name in use is not proposed.
pub(super) fn report(
    kind: Kind,
    groups: BTreeMap<Vec<Column>, Rows<'_>>,
    in_use: &mut HashSet<String>,
    diagnostics: &mut Diagnostics,
) {
    // A line in the body is for the rows of all tables.
    let mut named = HashSet::new();
    for group in groups.into_values() {
        if let Some(error) = no_code_in_column(kind, &group) {
            diagnostics.page(error);
            continue;
        }
        let rows = group.read + group.wrong.len();
        let mut by_fault: BTreeMap<Fault, Vec<WrongRow<'_>>> = BTreeMap::new();
        for wrong in group.wrong {
            by_fault.entry(wrong.fault).or_default().push(wrong);
        }
        for wrong in by_fault.into_values() {
            let is_most = wrong.len() * 2 > rows;
            let mut name = |code| {
                let is_new = named.insert(code);
                is_new.then(|| name::error_code_line(code, in_use))
            };
            diagnostics.page(wrong_rows(kind, &wrong, is_most, &mut name));
        }
    }
}

/// The error of tables of which no row has a code, where their column of the code is probably another.
fn no_code_in_column(kind: Kind, group: &Rows<'_>) -> Option<PageError> {
    let wrong = &group.wrong;
    let is_of_code = |wrong: &WrongRow<'_>| wrong.fault.role() == Role::Code;
    // One or two wrong rows are better reported each at its line.
    if group.read > 0 || wrong.len() <= 2 || !wrong.iter().all(is_of_code) {
        return None;
    }
    let all = |fault| wrong.iter().all(|wrong| wrong.fault == fault);
    if all(Fault::SeveralWords) && first_words_differ(&code_texts(wrong)) {
        return None;
    }
    let table = wrong[0].row.table;
    let help = match (help_to_read_otherwise(table, kind), kind) {
        (Some(help), _) => help,
        (None, _) if !all(Fault::NoCode) => return None,
        (None, Kind::StatusCodes) => {
            "name the column that holds status codes, `code = \"…\"`; error codes are read by `error_codes`".to_owned()
        }
        (None, Kind::ErrorCodes) => {
            let names = literals(table.columns.iter().map(|column| &column.name));
            format!("to leave the table out, write `skip({names})` in place of its `columns`")
        }
    };
    let code = quoted(&table.column(Role::Code)?.name);
    let problem = format!("no cell of column {code} is {}", kind.a_noun());
    let error = wrong[0].row.error(Role::Code, problem);
    Some(error.note(expected(kind)).help(help))
}

fn expected(kind: Kind) -> &'static str {
    match kind {
        Kind::StatusCodes => status::EXPECTED,
        Kind::ErrorCodes => error_code::EXPECTED,
    }
}

/// The error of rows, at least one, with the same fault; `name` gives the line that names a code in the
/// body, once.
fn wrong_rows<'t>(
    kind: Kind,
    rows: &[WrongRow<'t>],
    is_most: bool,
    name: &mut dyn FnMut(&'t str) -> Option<String>,
) -> PageError {
    let WrongRow { row, fault, .. } = rows[0];
    let role = fault.role();
    let mut error = row.error(role, &rows[0].problem);
    error = match fault {
        Fault::HeaderRow | Fault::Span | Fault::Phrase => error,
        Fault::Status => error.note(error_code::EXPECTED_STATUSES),
        Fault::NoCode | Fault::SeveralCodes | Fault::SeveralWords => error.note(expected(kind)),
    };
    let lines = rows.iter().map(|wrong| wrong.row.place(role).0.line);
    let lines: BTreeSet<usize> = lines.collect();
    if lines.len() > 1 {
        let others = listed(lines.iter().skip(1), ", ");
        error = error.note(format!("the column has the same error in line {others}"));
    }
    let texts = code_texts(rows);
    let mut can_skip = true;
    match fault {
        Fault::NoCode | Fault::SeveralCodes | Fault::HeaderRow | Fault::Span => {}
        Fault::SeveralWords => {
            let has_digit = |text: &&str| first_word(text).contains(char::is_numeric);
            let begin_with_numbers = texts.iter().all(has_digit);
            if begin_with_numbers || is_most && first_words_differ(&texts) {
                can_skip = !is_most;
                let mut rests = texts.iter().filter_map(|text| text.split_once(' '));
                let have_names = rests.any(|(_, rest)| has_alphanumeric(rest));
                if have_names && row.table.column(Role::Name).is_none() {
                    error = error.help(help_to_read_twice(row.table, Role::Name, "its name"));
                }
                error = error.help(help_to_read_twice(row.table, Role::Unread, "not read"));
            }
            let texts = texts.iter().filter(|_| !begin_with_numbers);
            let lines: Vec<String> = texts.filter_map(|text| name(text)).collect();
            if !lines.is_empty() {
                let lines = lines.join(" ");
                error = error.help(format!(
                    "if the whole text is the code, name it in the body of the enum: `{lines}`"
                ));
            }
        }
        Fault::Phrase => {
            can_skip = false;
            error = error.help(row.unread_help(role, "reason phrases"));
        }
        Fault::Status => {
            can_skip = !is_most;
            error = error.help(row.unread_help(role, "status codes"));
        }
    }
    if can_skip {
        error = error.help(skip_rows_help(texts));
    }
    error
}

/// Whether the first words of the texts can be the codes of their rows.
fn first_words_differ(texts: &[&str]) -> bool {
    let mut known = HashSet::new();
    texts.iter().all(|text| known.insert(first_word(text)))
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
