//! Reports the rows that cannot be read: one error for all rows with the same fault.

use std::{collections::HashSet, mem};

use super::{Names, Record, error_code_line};
use crate::{
    arguments::Column,
    cell::{CodeFault, StatusFault, first_word, read_code, says_something, without_marks},
    diagnostics::{Diagnostics, PageError, listed, literals, quoted},
    kind::{Kind, Role},
    table::{
        RowError, RowFault, Table, columns_argument, help_to_read, row_position, skip_rows_help,
    },
};

const CORRECT: &str =
    "correct the row in your copy of the page, and report the mistake to the vendor";

const CORRECT_CELL: &str = "if the cell is wrong, correct it in your copy of the page";

/// Reports the wrong rows, grouped by the `columns` that reads their tables and by their fault.
pub(super) fn report_wrong_rows(
    kind: Kind,
    tables: &[Table],
    records: &[Record<'_>],
    mut errors: Vec<RowError>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) {
    let good = records.iter().map(|record| record.row.code_cell().text());
    let mut reporter = Reporter {
        kind,
        good: good.collect(),
        named: HashSet::new(),
        names,
    };
    for (index, table) in tables.iter().enumerate() {
        // The messages treat all tables that one `columns` reads as one table.
        let is_same = |other: &Table| other.argument == table.argument;
        if tables[..index].iter().any(is_same) {
            continue;
        }
        let read = records.iter().filter(|record| is_same(record.row.table));
        let wrong = errors.extract_if(.., |error| error.argument == table.argument);
        for error in reporter.errors(table, read.count(), wrong.collect()) {
            diagnostics.push_page(error);
        }
    }
}

struct Reporter<'a> {
    kind: Kind,
    /// The texts of the code cells in all rows that are read.
    good: HashSet<&'a str>,
    /// The codes with a proposed line in the body. One line serves the rows of all tables.
    named: HashSet<String>,
    names: &'a mut Names,
}

/// Rows with the same fault, in tables with the same columns.
struct Wrong<'t> {
    table: &'t Table,
    rows: Vec<RowError>,
    /// Whether most rows of the tables have this fault.
    is_most: bool,
    /// Whether most rows of the tables have one fault, this one or another. If so, the messages propose to leave the table
    /// out, and not `skip_rows`: once the table is left out, a `skip_rows` for one of its rows is an error.
    is_mostly_one_fault: bool,
}

impl Reporter<'_> {
    /// The errors about the wrong rows: one for all rows with the same fault.
    fn errors(&mut self, table: &Table, read: usize, wrong: Vec<RowError>) -> Vec<PageError> {
        if read == 0
            && let Some(error) = self.no_code_in_column_error(table, &wrong)
        {
            return vec![error];
        }
        let all = read + wrong.len();
        let mut by_fault: Vec<Vec<RowError>> = Vec::new();
        for row in wrong {
            let same = |group: &&mut Vec<RowError>| is_same_fault(&group[0], &row);
            match by_fault.iter_mut().find(same) {
                Some(group) => group.push(row),
                None => by_fault.push(vec![row]),
            }
        }
        let is_most = |rows: &Vec<RowError>| rows.len() > 1 && rows.len() * 2 > all;
        let is_mostly_one_fault = by_fault.iter().any(is_most);
        let errors = by_fault.into_iter().map(|rows| {
            self.error(&Wrong {
                table,
                is_most: is_most(&rows),
                is_mostly_one_fault,
                rows,
            })
        });
        errors.collect()
    }

    /// The error about tables without a code in any row, if their code column probably holds no codes at all.
    fn no_code_in_column_error(&self, table: &Table, wrong: &[RowError]) -> Option<PageError> {
        let is_of_code = |error: &RowError| matches!(error.fault, RowFault::Code(_));
        // One or two wrong rows are each reported at their line.
        if wrong.len() <= 2 || !wrong.iter().all(is_of_code) {
            return None;
        }
        let several_words = RowFault::Code(CodeFault::SeveralWords);
        let all_several_words = wrong.iter().all(|error| error.fault == several_words);
        if all_several_words && first_words_differ(wrong) {
            return None;
        }
        let help = match &table.other_columns {
            Some(columns) => help_to_read(columns),
            None => leave_out_table(table),
        };
        let code = quoted(&table.column(&Role::Code)?.name);
        let problem = format!("no cell in column {code} is {}", self.kind.a_noun());
        let error = page_error(&wrong[0], problem).note(self.expected_code());
        Some(error.help(help))
    }

    fn expected_code(&self) -> &'static str {
        match self.kind {
            Kind::StatusCodes => {
                "expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`"
            }
            Kind::ErrorCodes => {
                "expected one word of at most 256 bytes that begins and ends with a letter, a digit or `_` (a number may have a sign), contains no comma or semicolon, and does not end in `xx`; to read any other text as a code, name it in the body of the enum"
            }
        }
    }

    /// The error about rows with the same fault: its problem, notes and helps.
    #[expect(clippy::too_many_lines, reason = "an arm for each fault")]
    fn error(&mut self, wrong: &Wrong<'_>) -> PageError {
        let first = &wrong.rows[0];
        let (a_noun, code) = (self.kind.a_noun(), quoted(&first.code));
        let text = quoted(&first.place.text);
        let error = |problem: String| with_other_lines(page_error(first, problem), &wrong.rows);
        match &first.fault {
            RowFault::Width { found, expected } => {
                let than = if found > expected {
                    "longer"
                } else {
                    "shorter"
                };
                let columns = if *found == 1 { "column" } else { "columns" };
                let error = error(format!(
                    "the row is {than} than the header row: it has {found} {columns}, but the header row has {expected}"
                ));
                let error = error.note("a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\\|`");
                self.with_skip_rows_if_possible(error.help(CORRECT), wrong)
            }
            RowFault::Overlap => error("the cell overlaps another cell".to_owned())
                .note("a `rowspan` or `colspan` here or in a row above is too large")
                .help(CORRECT),
            RowFault::BelowHeaderCell => {
                error("a cell of the header row reaches into this row".to_owned())
                    .note("without `<thead>`, only one row is the header row")
                    .help("put all header rows into `<thead>` in your copy of the page")
            }
            RowFault::SecondHeader => {
                let error = error("the row looks like a second header row".to_owned());
                let error = error.help("if these are the names of the columns below, begin a new table with this row in your copy of the page");
                let error = self.with_skip_rows(error, wrong);
                self.with_body_lines(error, wrong, "if it is a code")
            }
            RowFault::Span => {
                let problem = format!(
                    "{code} spans several columns, like a heading or a note, so it is not read as {a_noun}"
                );
                self.with_skip_rows(error(problem), wrong)
            }
            RowFault::OnlyCode => {
                let error = error(format!(
                    "the row contains only {code}, which may be a heading, a note or {a_noun}"
                ));
                let error = self.with_skip_rows(error, wrong);
                self.with_body_lines(error, wrong, "if it is a code")
            }
            RowFault::Code(CodeFault::Empty) => {
                let error = error(format!("the {} cell is empty", self.kind.noun()));
                self.with_skip_rows(error.note(self.expected_code()), wrong)
            }
            RowFault::Code(CodeFault::NotACode) => {
                let unmarked = without_marks(&first.code);
                let help = match read_code(self.kind, unmarked) {
                    Ok(_) => &format!(
                        "if the code is {}, write only this code in your copy of the page",
                        quoted(unmarked)
                    ),
                    Err(_) => CORRECT_CELL,
                };
                let error = error(format!("{code} is not {a_noun}")).note(self.expected_code());
                self.with_skip_rows_if_possible(error.help(help), wrong)
            }
            RowFault::Code(CodeFault::SeveralCodes) => {
                let noun = self.kind.noun();
                let error =
                    error(format!("{code} is more than one {noun}")).note(self.expected_code());
                let error = self.with_skip_rows(error, wrong);
                let error = error
                    .help("to read the codes, write a row for each code in your copy of the page");
                if wrong.is_most {
                    return error;
                }
                self.with_body_lines(error, wrong, "if the whole text is one code")
            }
            RowFault::Code(CodeFault::SeveralWords) => {
                let error = error(format!("{code} is more than one word, not {a_noun}"));
                self.with_ways_to_read_words(error.note(self.expected_code()), wrong)
            }
            RowFault::Code(CodeFault::ControlCharacter(character))
            | RowFault::ControlCharacter(character) => {
                let character = character.escape_unicode();
                let error = error(format!(
                    "{text} contains the control character `{character}`"
                ));
                self.with_skip_rows(error, wrong)
            }
            RowFault::TwoPhrases(beside) => {
                let beside = quoted(beside);
                let error = error(format!(
                    "the reason phrase {text} differs from {beside} beside the code"
                ));
                error.help(leave_unread(first, "reason phrases"))
            }
            RowFault::Status(fault) => {
                let problem = match fault {
                    StatusFault::Range => format!("{text} is a range of status codes"),
                    StatusFault::NotAStatus(number) if *number == first.place.text => {
                        format!("{text} is not a status code")
                    }
                    StatusFault::NotAStatus(number) => {
                        format!("{} in {text} is not a status code", quoted(number))
                    }
                };
                let error = error(problem)
                    .note("expected three digits, 100 to 999, for each status code in the cell")
                    .help(CORRECT_CELL)
                    .help(leave_unread(first, "status codes"));
                self.with_skip_rows_if_possible(error, wrong)
            }
        }
    }

    /// Adds the ways to read code cells with several words: the first word is the code, or the whole text is.
    fn with_ways_to_read_words(&mut self, mut error: PageError, wrong: &Wrong<'_>) -> PageError {
        let has_digit = |row: &RowError| first_word(&row.code).contains(char::is_numeric);
        let begin_with_numbers = wrong.rows.iter().all(has_digit);
        if can_read_twice(wrong.table)
            && (begin_with_numbers || wrong.is_most && first_words_differ(&wrong.rows))
        {
            let mut rests = wrong.rows.iter().filter_map(|row| row.code.split_once(' '));
            let have_names = rests.any(|(_, rest)| says_something(rest));
            if have_names && wrong.table.column(&Role::Name).is_none() {
                error = error.help(read_twice(wrong.table, Role::Name, "the rest as its name"));
            }
            error = error.help(read_twice(
                wrong.table,
                Role::Unread,
                "leave the rest unread",
            ));
        }
        if !begin_with_numbers {
            error = self.with_body_lines(error, wrong, "if the whole text is the code");
        }
        self.with_skip_rows(error, wrong)
    }

    /// Adds the lines for the body that make the texts of these cells error codes. Each line is proposed only once.
    fn with_body_lines(&mut self, error: PageError, wrong: &Wrong<'_>, when: &str) -> PageError {
        if self.kind == Kind::StatusCodes {
            return error;
        }
        let mut lines = Vec::new();
        for row in &wrong.rows {
            if self.named.insert(row.code.clone()) {
                lines.push(error_code_line(&row.code, self.names));
            }
        }
        if lines.is_empty() {
            return error;
        }
        let lines = lines.join(" ");
        error.help(format!(
            "{when}, add this to the body of the enum: `{lines}`"
        ))
    }

    fn with_skip_rows_if_possible(&self, error: PageError, wrong: &Wrong<'_>) -> PageError {
        match self.skip_rows(wrong) {
            Some(help) => error.help(help),
            None => error,
        }
    }

    fn with_skip_rows(&self, error: PageError, wrong: &Wrong<'_>) -> PageError {
        error.help(self.skip_rows(wrong).unwrap_or_else(|| CORRECT.to_owned()))
    }

    /// How to leave out the rows, or their table. `None` if `skip_rows` cannot leave them out, or would leave out a good row,
    /// too.
    fn skip_rows(&self, wrong: &Wrong<'_>) -> Option<String> {
        if wrong.is_mostly_one_fault {
            return Some(leave_out_table(wrong.table));
        }
        let can_skip = |row: &RowError| {
            let is_empty = row.code.is_empty() && !matches!(row.fault, RowFault::Code(_));
            row.can_skip && !is_empty && !self.good.contains(row.code.as_str())
        };
        let codes = wrong.rows.iter().map(|row| &*row.code);
        let codes: Vec<&str> = codes.collect();
        let can_skip_all = wrong.rows.iter().all(can_skip);
        can_skip_all.then(|| skip_rows_help(codes))
    }
}

fn is_same_fault(one: &RowError, other: &RowError) -> bool {
    match (&one.fault, &other.fault) {
        // One `skip_rows` leaves out both.
        (
            RowFault::Code(CodeFault::Empty | CodeFault::NotACode),
            RowFault::Code(CodeFault::Empty | CodeFault::NotACode),
        ) => true,
        (RowFault::Code(one), RowFault::Code(other)) => {
            mem::discriminant(one) == mem::discriminant(other)
        }
        (
            RowFault::Width {
                found: one,
                expected,
            },
            RowFault::Width { found: other, .. },
        ) => (one > expected) == (other > expected),
        (fault, other) => mem::discriminant(fault) == mem::discriminant(other),
    }
}

fn page_error(row: &RowError, problem: String) -> PageError {
    let position = row_position(row.table, row.row);
    let position = match &row.column {
        Some(column) => format!("{position}, column {}", quoted(column)),
        None => position,
    };
    PageError::new(row.place.clone(), problem).position(position)
}

/// Names the lines of the other rows with the same fault.
fn with_other_lines(error: PageError, rows: &[RowError]) -> PageError {
    let mut lines: Vec<usize> = rows.iter().map(|row| row.place.line).collect();
    lines.dedup();
    if lines.len() < 2 {
        return error;
    }
    let noun = if lines.len() == 2 { "line" } else { "lines" };
    let others = listed(lines.iter().skip(1), ", ");
    error.note(format!("an error of the same kind is on {noun} {others}"))
}

fn leave_unread(row: &RowError, content: &str) -> String {
    let name = literals(&row.column);
    format!("if the column does not hold {content}, use `unread({name})` for it")
}

fn leave_out_table(table: &Table) -> String {
    let names = literals(&table.names);
    format!(
        "to leave the table out, write `skip({names})`, and remove its `columns` if you wrote one"
    )
}

/// Whether the first words of the code cells are all different, so that they can be codes.
fn first_words_differ(rows: &[RowError]) -> bool {
    let mut known = HashSet::new();
    rows.iter().all(|row| known.insert(first_word(&row.code)))
}

/// Whether `columns` can name the code's column twice: only one column of the table has this name.
fn can_read_twice(table: &Table) -> bool {
    table.column(&Role::Code).is_some_and(|code| {
        let columns = table.columns.iter();
        columns.filter(|column| column.name == code.name).count() == 1
    })
}

/// How to read the code's column twice: the first word, and the rest.
fn read_twice(table: &Table, role: Role, rest: &str) -> String {
    let mut columns = table.columns.clone();
    if let Some(index) = columns.iter().position(|column| column.role == Role::Code) {
        let name = columns[index].name.clone();
        columns.insert(index + 1, Column { name, role });
    }
    let argument = columns_argument(&columns);
    format!("to read the first word as the code and {rest}, write `{argument}`")
}
