//! Flags: groups of codes for which the page says the same.

use super::Record;
use crate::{
    arguments::{FlagArgument, FlagCondition},
    diagnostics::{Diagnostics, listed, literal, literals, quoted},
    table::{CellOfRow, Row, Table},
};

/// Whether the row makes the flag true for its code.
pub(super) fn is_true(flag: &FlagArgument, row: Row<'_>) -> bool {
    flag.conditions.iter().any(|condition| {
        let cell = row.cell_below(&condition.column.value());
        let is_text = |cell: CellOfRow<'_>| {
            let mut texts = condition.texts.iter();
            texts.any(|text| text.value() == cell.text())
        };
        cell.is_some_and(is_text)
    })
}

/// Reports each column that no table has, and each text that no code has in its column.
pub(super) fn report_unused(
    flag: &FlagArgument,
    tables: &[Table],
    records: &[Record<'_>],
    diagnostics: &mut Diagnostics,
) {
    let columns = tables.iter().flat_map(|table| &table.columns);
    let columns = sorted(columns.map(|column| column.name.as_str()));
    for FlagCondition { column, texts } in &flag.conditions {
        let name = column.value();
        if !columns.contains(&&*name) {
            let columns = literals(&columns);
            let message =
                format!("no table that is read has this column: expected one of {columns}");
            diagnostics.push_consequence(column, message);
            continue;
        }
        let cells = records
            .iter()
            .filter_map(|record| record.row.cell_below(&name));
        let found = sorted(cells.map(CellOfRow::text));
        for written in texts {
            if !found.contains(&&*written.value()) {
                let message = unused_text(&name, &written.value(), &found);
                diagnostics.push_consequence(written, message);
            }
        }
    }
}

/// The different texts, in order.
fn sorted<'t>(texts: impl Iterator<Item = &'t str>) -> Vec<&'t str> {
    let mut texts: Vec<&str> = texts.collect();
    texts.sort_unstable();
    texts.dedup();
    texts
}

/// The error about a text that no code has. It lists the texts that contain this text, or else the most similar one.
fn unused_text(column: &str, text: &str, found: &[&str]) -> String {
    let column = quoted(column);
    let problem = format!("no code has this text in column {column}");
    let containing = found.iter().filter(|found| found.contains(text));
    let containing: Vec<String> = containing.map(|found| literal(found)).collect();
    if !containing.is_empty() {
        return format!(
            "{problem}: write the whole text, {}",
            listed(containing, " or ")
        );
    }
    let distance = |found: &&&str| strsim::osa_distance(text, found);
    match found.iter().min_by_key(distance) {
        Some(nearest) => format!(
            "{problem}: correct or remove this text; the most similar text is {}",
            literal(nearest)
        ),
        None => problem,
    }
}
