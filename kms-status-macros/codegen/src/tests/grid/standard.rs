//! Any table is laid out as WHATWG's algorithm says. The algorithm is written here a second time, slot by slot.

use std::{
    collections::{BTreeMap, HashMap},
    fmt::Write as _,
};

use proptest::prelude::*;

use crate::tests::{Kind, cases, read_page};

const COLUMNS: &str = r#"columns(code = "Code", unread("Kind"), description = "Text")"#;

/// How many columns and rows a cell spans.
type Spans = (usize, usize);

/// Lays cells out as the standard's "algorithm for processing rows" does, slot by slot; `None` if two cells
/// overlap or a row is not exactly `columns` wide.
fn laid_out(rows: &[Vec<Spans>], columns: usize) -> Option<Vec<Vec<usize>>> {
    let mut slots = HashMap::new();
    let mut number = 0;
    for (row, cells) in rows.iter().enumerate() {
        let mut column = 0;
        for (columns_spanned, rows_spanned) in cells {
            while slots.contains_key(&(row, column)) {
                column += 1;
            }
            let reach = if *rows_spanned == 0 {
                rows.len()
            } else {
                *rows_spanned
            };
            for row in row..rows.len().min(row + reach) {
                for column in column..column + columns_spanned {
                    if slots.insert((row, column), number).is_some() {
                        return None;
                    }
                }
            }
            number += 1;
        }
    }
    if slots.keys().any(|(_, column)| *column >= columns) {
        return None;
    }
    let row = |row| {
        (0..columns)
            .map(|column| slots.get(&(row, column)).copied())
            .collect()
    };
    // A row without any cell is passed over.
    let with_cells = (0..rows.len()).filter(|row| !rows[*row].is_empty());
    with_cells.map(row).collect()
}

/// Rows that fill `columns`. Their cells span as much as is asked for, if there is room.
fn filled(asked: &[Spans], columns: usize) -> Vec<Vec<Spans>> {
    let mut asked = asked.iter().copied().peekable();
    let mut rows = Vec::new();
    // For each column, the first row that the last cell laid there does not reach.
    let mut ends = vec![0; columns];
    while asked.peek().is_some() {
        let mut row = Vec::new();
        let mut column = 0;
        while column < columns {
            if ends[column] > rows.len() {
                column += 1;
                continue;
            }
            let (columns_asked, rows_spanned) = asked.next().unwrap_or((1, 1));
            let room = ends[column..]
                .iter()
                .take_while(|end| **end <= rows.len())
                .count();
            let columns_spanned = columns_asked.min(room);
            let end = if rows_spanned == 0 {
                usize::MAX
            } else {
                rows.len() + rows_spanned
            };
            ends[column..column + columns_spanned].fill(end);
            column += columns_spanned;
            row.push((columns_spanned, rows_spanned));
        }
        let is_empty = row.is_empty();
        rows.push(row);
        // If a cell reaches to the end in every column, no row below can hold another cell.
        if is_empty && ends.iter().all(|end| *end == usize::MAX) {
            break;
        }
    }
    rows
}

/// Asserts that a table of these cells is read as the standard says. Each cell has a number of its own; the first column
/// holds the code, the last the description.
fn assert_laid_out(rows: &[Vec<Spans>]) -> Result<(), TestCaseError> {
    let mut number = 0;
    let mut below = String::new();
    for row in rows {
        below.push_str("<tr>");
        for (columns, rows) in row {
            // Writing to a string cannot fail.
            let _ = write!(below, "<td colspan={columns} rowspan={rows}>{number}");
            number += 1;
        }
    }
    let page = format!("<table><thead><tr><th>Code<th>Kind<th>Text</thead>{below}</table>");
    // A cell over all columns is an error: it looks like a note, but its number could be a code.
    let is_note = |row: &[usize]| row[0] == row[2];
    let read = read_page(Kind::ErrorCodes, "page.html", &page, COLUMNS, "");
    let grid = laid_out(rows, 3);
    let grid = grid.filter(|grid| !grid.is_empty() && !grid.iter().any(|row| is_note(row)));
    let Some(grid) = grid else {
        prop_assert!(!read.errors().is_empty(), "{}", page);
        return Ok(());
    };
    prop_assert_eq!(read.errors(), [""; 0], "{}", page);
    let mut expected: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for row in &grid {
        let descriptions = expected.entry(row[0].to_string()).or_default();
        let description = row[2].to_string();
        if !descriptions.contains(&description) {
            descriptions.push(description);
        }
    }
    let found = read.codes().into_iter();
    let found = found.map(|code| (code.code, code.description));
    let expected = expected
        .into_iter()
        .map(|(code, texts)| (code, texts.join(" ")));
    prop_assert_eq!(
        found.collect::<Vec<_>>(),
        expected.collect::<Vec<_>>(),
        "{}",
        page
    );
    Ok(())
}

fn spans() -> impl Strategy<Value = Spans> {
    (1..4_usize, prop_oneof![8 => 1..4_usize, 1 => Just(0)])
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn a_table_whose_rows_are_filled_is_laid_out_as_the_standard_says(
        asked in prop::collection::vec(spans(), 1..30)
    ) {
        let rows = filled(&asked, 3);
        prop_assert!(laid_out(&rows, 3).is_some());
        assert_laid_out(&rows)?;
    }

    #[test]
    fn any_table_is_laid_out_or_refused_as_the_standard_says(
        rows in prop::collection::vec(prop::collection::vec(spans(), 0..4), 1..6)
    ) {
        assert_laid_out(&rows)?;
    }
}
