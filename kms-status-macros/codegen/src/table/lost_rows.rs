//! Finds rows that Markdown takes for text or code, below an empty line or a fence, for example.
//!
//! A row outside of all tables is lost if it looks like a row of a table that is read: it has as many cells as the
//! header row and, in the code's column, a code with the shape of one of the table's codes. It is the header row of a lost
//! table if its cells are exactly those of the header row.

use std::collections::{BTreeSet, HashSet};

use super::{
    Table,
    columns::code_column,
    proposal::skip_rows_help,
    rows::SkipRows,
    text::{is_invisible, without_footnote_marks},
};
use crate::{
    cell::{read_code, read_first_word, shape, without_marks},
    diagnostics::{PageError, Place},
    kind::Kind,
    page::{LooseRow, shown},
};

/// Where the rows of a table have their code.
#[derive(Clone, Copy, PartialEq, Eq)]
struct RowForm {
    /// How many cells the header row has.
    width: usize,
    /// The index of the code's column.
    code_column: usize,
    /// Whether only the first word of a code cell is the code.
    code_is_first_word: bool,
}

impl RowForm {
    fn of(table: &Table) -> Self {
        Self {
            width: table.names.len(),
            code_column: code_column(&table.columns),
            code_is_first_word: table.code_is_first_word(),
        }
    }
}

/// A lost row, header row or delimiter row, and the lines with bars below it, with at most one other line between them. A
/// header row begins a run of its own.
struct Run<'r> {
    first: &'r LooseRow,
    /// How many cells the first row has, if it is a header row.
    header_width: Option<usize>,
    last_line: usize,
    /// The texts of the code cells.
    codes: Vec<String>,
    has_delimiter_row: bool,
}

/// Finds the lost rows of these tables, except those that `skip_rows` leaves out, and the header rows and delimiter rows that
/// belong to no table.
pub(super) fn find_lost_rows(
    kind: Kind,
    loose_rows: &[LooseRow],
    tables: &[Table],
    skip_rows: &mut SkipRows<'_>,
) -> Vec<PageError> {
    // The forms of the rows, each with the shapes of the codes.
    let mut forms: Vec<(RowForm, HashSet<String>)> = Vec::new();
    let mut good = HashSet::new();
    for table in tables {
        let form = RowForm::of(table);
        let mut shapes = HashSet::new();
        for row in table.rows().filter(|row| !row.spans_all()) {
            let text = row.code_cell().text();
            good.insert(text);
            shapes.extend(shape_of_code(kind, form, text));
        }
        match forms.iter_mut().find(|(known, _)| *known == form) {
            Some((_, known)) => known.extend(shapes),
            None => forms.push((form, shapes)),
        }
    }
    let shown = |cell: &str| shown(cell).replace(is_invisible, "");
    let header_rows: BTreeSet<&[String]> = tables.iter().map(|table| &*table.names).collect();
    let header_width = |row: &LooseRow| {
        let is_row = |names: &&&[String]| {
            let is_name = |(cell, name): (&String, &String)| shown(cell) == *name;
            let mut cells = row.cells(names.len());
            cells.any(|cells| cells.iter().zip(**names).all(is_name))
        };
        let mut rows = header_rows.iter().filter(|_| !row.in_closed_code);
        rows.find(is_row).map(|names| names.len())
    };
    // The text of the row's code cell, unless `skip_rows` leaves the row out.
    let mut code_cell = |row: &LooseRow| {
        let (mut code, mut is_left_out) = (None, false);
        for (form, shapes) in &forms {
            for cells in row.cells(form.width) {
                let text = without_footnote_marks(&shown(&cells[form.code_column]));
                let shape = shape_of_code(kind, *form, without_marks(&text));
                if shape.is_some_and(|shape| shapes.contains(&shape)) {
                    is_left_out |= skip_rows.leaves_out(&text, form.code_is_first_word);
                    code.get_or_insert(text);
                }
            }
        }
        code.filter(|_| !is_left_out)
    };
    let mut runs: Vec<Run<'_>> = Vec::new();
    for row in loose_rows {
        let header_width = header_width(row);
        let code = code_cell(row);
        let has_delimiter_row = row.is_delimiter_row();
        let last = runs.last_mut();
        let last = last.filter(|run| header_width.is_none() && row.line <= run.last_line + 2);
        if let Some(run) = last {
            run.last_line = row.line;
            run.codes.extend(code);
            run.has_delimiter_row |= has_delimiter_row;
        } else if header_width.is_some() || code.is_some() || has_delimiter_row {
            runs.push(Run {
                first: row,
                header_width,
                last_line: row.line,
                codes: code.into_iter().collect(),
                has_delimiter_row,
            });
        }
    }
    runs.iter().map(|run| lost_rows_error(run, &good)).collect()
}

/// The shape of the code in a cell, if it has one.
fn shape_of_code(kind: Kind, form: RowForm, text: &str) -> Option<String> {
    let read = if form.code_is_first_word {
        read_first_word(kind, text)
    } else {
        read_code(kind, text)
    };
    Some(shape(&read.ok()?.code.to_string()))
}

/// The error about a run. `good` holds the texts of the code cells in all rows that are read.
fn lost_rows_error(run: &Run<'_>, good: &HashSet<&str>) -> PageError {
    let place = Place {
        line: run.first.line,
        text: run.first.text.clone(),
    };
    if run.has_delimiter_row {
        return PageError::new(place, "Markdown does not read this as a table")
            .note("a pipe table begins with a header row and, right below it, a delimiter row with the same number of cells; inside code or HTML, it is not read")
            .help("correct the table in your copy of the page, and put an empty line above it");
    }
    if let Some(width) = run.header_width {
        let delimiter_row = "| --- ".repeat(width) + "|";
        return PageError::new(place, "this looks like the header row of a table, but there is no delimiter row below it")
            .help(format!("if it is a header row, write a line such as `{delimiter_row}` below it, and an empty line above it, in your copy of the page"))
            .help("if it is not, put it into a closed block of code");
    }
    let (problem, fix) = match run.codes.len() {
        1 => (
            "this looks like a row of a table, but it is outside of the table".to_owned(),
            "if it is a row, put it right below another row of its table in your copy of the page",
        ),
        count => (
            format!("these look like {count} rows of a table, but they are outside of the table"),
            "if they are rows, put them right below another row of their table in your copy of the page",
        ),
    };
    let error = PageError::new(place, problem)
        .note("a Markdown table ends at an empty line, a heading, a fence or HTML")
        .help(fix);
    // `skip_rows` would leave out a good row with the same code, too.
    if run.codes.iter().any(|code| good.contains(code.as_str())) {
        return error;
    }
    error.help(skip_rows_help(
        run.codes.iter().map(String::as_str).collect(),
    ))
}
