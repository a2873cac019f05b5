//! Flags: groups of codes for which the page says the same.

use std::collections::{BTreeSet, HashSet};

use super::entry::Entry;
use crate::{
    arguments::FlagArgument,
    diagnostics::{Cause, Diagnostics, literals, quoted},
    table::Table,
};

/// A method that is true for a group of codes.
pub(crate) struct Flag<'a> {
    pub(crate) argument: &'a FlagArgument,
    pub(crate) codes: HashSet<String>,
}

/// The flags whose names are free; adds these to the names.
pub(super) fn check_names<'a>(
    flags: &'a [FlagArgument],
    names: &mut HashSet<String>,
    diagnostics: &mut Diagnostics,
) -> Vec<&'a FlagArgument> {
    let mut free = Vec::new();
    for flag in flags {
        let name = &flag.name;
        if names.insert(name.to_string()) {
            free.push(flag);
        } else {
            let message = format!("`{name}` is generated for the enum: choose another name");
            diagnostics.error_at(Cause::Row, name, message);
        }
    }
    free
}

/// The flag with the codes for which it is true.
pub(super) fn evaluate<'a>(argument: &'a FlagArgument, entries: &[Entry<'_>]) -> Flag<'a> {
    let column = argument.column.value();
    let is_true = |entry: &&Entry<'_>| {
        let text = entry.row.text_below(&column);
        let mut texts = argument.texts.iter();
        texts.any(|known| Some(known.value().as_str()) == text)
    };
    let entries = entries.iter().filter(is_true);
    let codes = entries.map(|entry| entry.code.clone()).collect();
    Flag { argument, codes }
}

/// Reports each text of a flag that no row of the tables has.
pub(super) fn report_unused(flag: &FlagArgument, tables: &[Table], diagnostics: &mut Diagnostics) {
    let column = flag.column.value();
    let columns = tables.iter().flat_map(|table| &table.columns);
    let columns: BTreeSet<&str> = columns.map(|column| column.name.as_str()).collect();
    if !columns.contains(column.as_str()) {
        let columns = literals(columns);
        let message = format!("no table that is read has this column: expected one of {columns}");
        diagnostics.error_at(Cause::UnusedText, &flag.column, message);
        return;
    }
    let rows = tables.iter().flat_map(Table::rows);
    let found: BTreeSet<&str> = rows.filter_map(|row| row.text_below(&column)).collect();
    for written in &flag.texts {
        let text = written.value();
        if found.contains(text.as_str()) {
            continue;
        }
        let distance = |found: &&&str| strsim::osa_distance(&text, found);
        let nearest = literals(found.iter().min_by_key(distance));
        let column = quoted(&column);
        let message = format!("no row has this text in column {column}: the nearest is {nearest}");
        diagnostics.error_at(Cause::UnusedText, written, message);
    }
}
