//! Flags: groups of codes for which the page says the same.

use std::collections::{BTreeSet, HashSet};

use super::Record;
use crate::{
    arguments::{FlagArgument, FlagCondition},
    cell::Code,
    diagnostics::{Diagnostics, listed, literals, quoted},
    table::{CellOfRow, Row, Table},
};

/// A method that returns true for a group of codes.
pub(crate) struct Flag<'a> {
    pub(crate) argument: &'a FlagArgument,
    pub(crate) codes: HashSet<Code>,
}

/// Finds the codes for which the flag is true.
pub(super) fn evaluate<'a>(argument: &'a FlagArgument, records: &[Record<'_>]) -> Flag<'a> {
    let is_true = |record: &&Record<'_>| {
        let mut conditions = argument.conditions.iter();
        conditions.any(|condition| holds(condition, record.row))
    };
    let records = records.iter().filter(is_true);
    let codes = records.map(|record| record.code.clone()).collect();
    Flag { argument, codes }
}

fn holds(condition: &FlagCondition, row: Row<'_>) -> bool {
    let Some(cell) = row.cell_below(&condition.column.value()) else {
        return false;
    };
    let mut texts = condition.texts.iter();
    texts.any(|text| text.value() == cell.text())
}

/// Reports each column that no table has, and each text that no code has in its column.
pub(super) fn report_unused(
    flag: &FlagArgument,
    tables: &[Table],
    records: &[Record<'_>],
    diagnostics: &mut Diagnostics,
) {
    let columns = tables.iter().flat_map(|table| &table.columns);
    let columns: BTreeSet<&str> = columns.map(|column| column.name.as_str()).collect();
    for FlagCondition { column, texts } in &flag.conditions {
        let name = column.value();
        if !columns.contains(&*name) {
            let columns = literals(&columns);
            let message =
                format!("no table that is read has this column: expected one of {columns}");
            diagnostics.push_consequence(column, message);
            continue;
        }
        let cells = records
            .iter()
            .filter_map(|record| record.row.cell_below(&name));
        let found: BTreeSet<&str> = cells.map(CellOfRow::text).collect();
        for written in texts {
            if !found.contains(&*written.value()) {
                let message = unused_text(&name, &written.value(), &found);
                diagnostics.push_consequence(written, message);
            }
        }
    }
}

/// The error about a text that no code has. It lists the texts that contain this text, or else the most similar one.
fn unused_text(column: &str, text: &str, found: &BTreeSet<&str>) -> String {
    let column = quoted(column);
    let problem = format!("no code has this text in column {column}");
    let containing = found.iter().filter(|found| found.contains(text));
    let containing: Vec<String> = containing.map(|found| literals([found])).collect();
    if !containing.is_empty() {
        return format!(
            "{problem}: write the whole text, {}",
            listed(containing, " or ")
        );
    }
    let distance = |found: &&&str| strsim::osa_distance(text, found);
    let nearest = literals(found.iter().min_by_key(distance));
    format!("{problem}: the most similar text is {nearest}")
}
