//! The rows of one code become one code.

use std::collections::BTreeMap;

use proc_macro2::Ident;

use super::{Record, record::Label};
use crate::{
    cell::{self, Code},
    diagnostics::{Diagnostics, PageError, listed, literals, quoted},
    kind::{Kind, Role},
    registry::StatusCode,
    table::{CellOfRow, Row, skip_rows_help},
};

/// What all rows of a code say together.
pub(super) struct Merged<'t> {
    pub(super) code: Code,
    /// The first of the rows.
    pub(super) row: Row<'t>,
    pub(super) label: Option<Label<'t>>,
    pub(super) statuses: Vec<StatusCode>,
    /// One for each column of text.
    pub(super) texts: Vec<String>,
}

/// Merges the rows of each code, in order of code.
pub(super) fn merge<'t>(
    kind: Kind,
    columns: &[Ident],
    records: &[Record<'t>],
    diagnostics: &mut Diagnostics,
) -> Vec<Merged<'t>> {
    let mut by_code: BTreeMap<&Code, Vec<&Record<'t>>> = BTreeMap::new();
    for record in records {
        by_code.entry(&record.code).or_default().push(record);
    }
    let mut conflicts = Conflicts::default();
    let mut merged = Vec::new();
    for (code, rows) in by_code {
        let mut statuses = Vec::new();
        for status in rows.iter().flat_map(|row| &row.statuses) {
            if !statuses.contains(status) {
                statuses.push(*status);
            }
        }
        merged.push(Merged {
            code: code.clone(),
            row: rows[0].row,
            label: merge_labels(kind, &rows, diagnostics),
            statuses,
            texts: merge_texts(columns, &rows, &mut conflicts),
        });
    }
    conflicts.report(kind, diagnostics);
    merged
}

/// The one label of the rows; a second one is an error.
fn merge_labels<'t>(
    kind: Kind,
    rows: &[&Record<'t>],
    diagnostics: &mut Diagnostics,
) -> Option<Label<'t>> {
    let mut labels = rows.iter().filter_map(|row| row.label);
    let first = labels.next()?;
    let mut known = vec![first.text];
    for label in labels {
        if !known.contains(&label.text) {
            known.push(label.text);
            diagnostics.push_page(two_labels(kind, &rows[0].code, first, label));
        }
    }
    Some(first)
}

fn two_labels(kind: Kind, code: &Code, first: Label<'_>, second: Label<'_>) -> PageError {
    let noun = match kind {
        Kind::StatusCodes => "reason phrases",
        Kind::ErrorCodes => "names",
    };
    let texts = [first.text, second.text].map(quoted).join(" and ");
    let problem = format!("{} {code} has two {noun}, {texts}", kind.noun());
    let column = second.cell.column();
    let help = if column.role == Role::Code {
        skip_rows_help([second.cell.text()])
    } else {
        let name = literals([&column.name]);
        format!("if the column does not hold {noun}, use `unread({name})` for it")
    };
    let error = second.cell.error(problem).help(help);
    error.related(
        first.cell.place(),
        format!("the first, {}", first.cell.position()),
    )
}

/// The texts of the rows in each column: those of one table are joined, those of another one must be the same.
fn merge_texts<'t>(
    columns: &[Ident],
    rows: &[&Record<'t>],
    conflicts: &mut Conflicts<'t>,
) -> Vec<String> {
    let mut texts = Vec::new();
    for column in columns {
        let role = Role::Text(column.clone());
        let mut by_table: BTreeMap<usize, Joined<'t>> = BTreeMap::new();
        for cell in rows.iter().filter_map(|row| row.row.cell(&role)) {
            if cell::says_something(cell.text()) {
                let joined = by_table.entry(cell.row.table.number).or_default();
                joined.add(cell);
            }
        }
        let mut tables = by_table.into_values();
        let first = tables.next().unwrap_or_default();
        let text = first.text();
        if let Some(other) = tables.find(|other| other.text() != text) {
            conflicts.add(&rows[0].code, &first, &other);
        }
        texts.push(text);
    }
    texts
}

/// The different texts that one table has for a code in a column.
#[derive(Default)]
struct Joined<'t> {
    cells: Vec<CellOfRow<'t>>,
}

impl<'t> Joined<'t> {
    fn add(&mut self, cell: CellOfRow<'t>) {
        if !self.cells.iter().any(|known| known.text() == cell.text()) {
            self.cells.push(cell);
        }
    }

    fn text(&self) -> String {
        let texts = self.cells.iter().map(|cell| cell.text());
        texts.collect::<Vec<_>>().join(" ")
    }
}

/// The codes to which two tables give different texts, by the numbers of the tables.
#[derive(Default)]
struct Conflicts<'t>(BTreeMap<(usize, usize), Conflict<'t>>);

struct Conflict<'t> {
    first: CellOfRow<'t>,
    second: CellOfRow<'t>,
    codes: Vec<Code>,
}

impl<'t> Conflicts<'t> {
    fn add(&mut self, code: &Code, first: &Joined<'t>, second: &Joined<'t>) {
        let (Some(first), Some(second)) = (first.cells.first(), second.cells.first()) else {
            return;
        };
        let tables = (first.row.table.number, second.row.table.number);
        let conflict = self.0.entry(tables).or_insert_with(|| Conflict {
            first: *first,
            second: *second,
            codes: Vec::new(),
        });
        if conflict.codes.last() != Some(code) {
            conflict.codes.push(code.clone());
        }
    }

    fn report(self, kind: Kind, diagnostics: &mut Diagnostics) {
        for conflict in self.0.into_values() {
            diagnostics.push_page(conflict.error(kind));
        }
    }
}

impl Conflict<'_> {
    fn error(&self, kind: Kind) -> PageError {
        let (noun, code) = (kind.noun(), &self.codes[0]);
        let [first, second] = [self.first, self.second].map(|cell| cell.row.table);
        let problem = format!(
            "tables {} and {} have different texts for {noun} {code}",
            first.number, second.number
        );
        let label = format!("the first, {}", self.first.position());
        let mut error = self
            .second
            .error(problem)
            .related(self.first.place(), label)
            .note("each table probably lists a set of codes of its own");
        if self.codes.len() > 1 {
            let others = listed(&self.codes[1..], ", ");
            error = error.note(format!("the same is true for {others}"));
        }
        match (first.headings.last(), second.headings.last()) {
            (Some(one), Some(other)) if one != other => error.help(format!(
                "to read only one of the tables, write `section({})` or `section({})`",
                literals([one]),
                literals([other])
            )),
            _ => {
                error.help("to read only one of the tables, write a `select` that matches it alone")
            }
        }
    }
}
