//! The grid of a table: `rowspan` and `colspan` as WHATWG's table model lays them out.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod reading;

use std::{collections::HashMap, fmt::Write as _};

use expect_test::expect;
use kms_status_tests::Expansion;
use proptest::prelude::*;
use reading::check;

const COLUMNS: &str = r#"columns(code = "Code", reason = "Phrase", description = "Text")"#;
const HEADER: &str = "<tr><th>Code<th>Phrase<th>Text\n";

/// The table with these rows below its header row.
fn table(rows: &str) -> String {
    format!("<table>{HEADER}{rows}</table>")
}

#[test]
fn a_code_and_its_phrase_may_span_several_descriptions() {
    check(
        table(
            "<tr><td rowspan=3>400<td rowspan=3>Bad Request<td>No name.
             <tr><td>No number.
             <tr><td>No name.
             <tr><td>404<td>Not Found<td>There is none.",
        ),
        COLUMNS,
        "",
        &expect![[r#"
            400 BadRequest: "Bad Request", "No name. No number."
            404 NotFound: "Not Found", "There is none."
        "#]],
    );
}

#[test]
fn a_description_may_span_several_codes() {
    check(
        table("<tr><td>401<td>Unauthorized<td rowspan=2>No access.<tr><td>403<td>Forbidden"),
        COLUMNS,
        "",
        &expect![[r#"
            401 Unauthorized: "Unauthorized", "No access."
            403 Forbidden: "Forbidden", "No access."
        "#]],
    );
}

#[test]
fn rowspan_0_reaches_to_the_end_of_the_row_group() {
    check(
        "<table><thead><tr><th>Code<th>Phrase<th>Text</thead>
         <tbody><tr><td rowspan=0>400<td rowspan=0>Bad Request<td>a<tr><td>b<tr><td>c</tbody>
         <tbody><tr><td>404<td>Not Found<td>d</tbody></table>",
        COLUMNS,
        "",
        &expect![[r#"
            400 BadRequest: "Bad Request", "a b c"
            404 NotFound: "Not Found", "d"
        "#]],
    );
}

#[test]
fn a_span_ends_with_its_row_group() {
    check(
        "<table><thead><tr><th>Code<th>Phrase<th>Text</thead>
         <tbody><tr><td rowspan=9>400<td>Bad Request<td>a</tbody>
         <tbody>\n<tr><td>Not Found<td>d</tbody></table>",
        COLUMNS,
        "",
        &expect![[r#"
            error: the row is shorter than the header row: it fills 2 columns, the header row 3
              --> page.md:4:1
              table 1, row 2
        "#]],
    );
}

/// Wherever on the page it stands, `<tfoot>` is at the end of the table.
#[test]
fn the_rows_of_every_row_group_are_read() {
    check(
        "<table><thead><tr><th>Code<th>Phrase<th>Text</thead>
         <tfoot><tr><td>500<td>Internal Server Error<td>c</tfoot>
         <tbody><tr><td rowspan=5>400<td>Bad Request<td>a</tbody>
         <tbody><tr><td>404<td>Not Found<td>b</tbody></table>",
        COLUMNS,
        "",
        &expect![[r#"
            400 BadRequest: "Bad Request", "a"
            404 NotFound: "Not Found", "b"
            500 InternalServerError: "Internal Server Error", "c"
        "#]],
    );
}

#[test]
fn a_header_cell_may_span_columns_and_then_names_each() {
    check(
        "<table><tr><th colspan=2>Code<th>Text<tr><td>404<td>Not Found<td>None.</table>",
        r#"columns(code = "Code", reason = "Code", description = "Text")"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "None."
        "#]],
    );
}

/// Nothing stands in the first column of the header row, and so it has no name.
#[test]
fn a_slot_of_the_header_row_that_no_cell_fills_is_a_column_too() {
    check(
        "<table><thead><tr><th>Group<th rowspan=2>Code<tr></thead><tr><td>500<td>404</table>",
        r#"columns(unread(""), code = "Code")"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", ""
        "#]],
    );
}

#[test]
fn a_cell_may_span_columns_and_then_is_in_each() {
    check(
        table("<tr><td>306<td colspan=2>Unused"),
        COLUMNS,
        "",
        &expect![[r#"
            306 Unused: "Unused", "Unused"
        "#]],
    );
}

#[test]
fn columns_that_are_not_read_may_be_spanned_too() {
    check(
        "<table><tr><th>Group<th>Code<th>More<th>More
         <tr><td rowspan=2>Errors<td>404<td colspan=2>x<tr><td>500<td>y<td>z</table>",
        r#"columns(code = "Code", unread("Group", "More", "More"))"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", ""
            500 InternalServerError: "Internal Server Error", ""
        "#]],
    );
}

#[test]
fn a_row_shorter_or_longer_than_the_header_row_is_an_error() {
    check(
        table(
            "<tr><td>400<td>Bad Request
             <tr><td>401<td>Unauthorized<td>a<td>b
             <tr>
             <tr><td rowspan=2>403<td>Forbidden<td>a
             <tr><td>404<td>Not Found<td>a
             <tr><td>405<td>Method Not Allowed<td colspan=2>a
             <tr><td colspan=3>Server errors",
        ),
        COLUMNS,
        "",
        &expect![[r#"
            error: the row is shorter than the header row: it fills 2 columns, the header row 3
              --> page.md:2:1
              table 1, row 1
            error: the row is longer than the header row: it fills 4 columns, the header row 3
              --> page.md:3:14
              table 1, row 2
            error: the row is shorter than the header row: it fills 0 columns, the header row 3
              --> page.md:4:14
              table 1, row 3
            error: the row is longer than the header row: it fills 4 columns, the header row 3
              --> page.md:6:14
              table 1, row 5
            error: the row is longer than the header row: it fills 4 columns, the header row 3
              --> page.md:7:14
              table 1, row 6
            error: `Server errors` is not a status code
              --> page.md:8:32
              table 1, row 7, column `Code`
        "#]],
    );
}

#[test]
fn a_row_that_spans_from_above_fill_needs_no_cell_of_its_own() {
    check(
        table("<tr><td rowspan=2>404<td rowspan=2>Not Found<td rowspan=2>None.<tr>"),
        COLUMNS,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "None."
        "#]],
    );
}

#[test]
fn cells_that_overlap_are_an_error() {
    check(
        table("<tr><td>400<td rowspan=2>Bad Request<td>a\n<tr><td colspan=2>401<td>b"),
        COLUMNS,
        "",
        &expect![[r#"
            error: the cell lies over another cell
              --> page.md:3:5
              table 1, row 2
        "#]],
    );
}

/// The rules for parsing non-negative integers, and what HTML makes of a number out of bounds.
#[test]
fn a_span_is_read_as_a_browser_reads_it() {
    for (one, two) in [
        ("1", "2"),
        ("+1", "+2"),
        (" 1", "\n2"),
        ("1.9", "2.9"),
        ("1 2", "2 1"),
        ("01", "02rows"),
        ("-2", "65534"),
        ("", "65535"),
        ("x", "99999999999999999999"),
        ("&#xff12;", "0"),
    ] {
        check(
            table(&format!(
                "<tr><td rowspan=\"{two}\">404<td rowspan=\"{one}\" colspan=\"{one}\">Not Found<td>a
                 <tr><td>Not Found<td>b"
            )),
            COLUMNS,
            "",
            &expect![[r#"
                404 NotFound: "Not Found", "a b"
            "#]],
        );
    }
}

#[test]
fn colspan_0_is_1_and_colspan_past_1000_is_1000() {
    check(
        table("<tr><td colspan=0>404<td>Not Found<td>a"),
        COLUMNS,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "a"
        "#]],
    );
    check(
        table("<tr><td>404<td>Not Found<td colspan=1001>a"),
        COLUMNS,
        "",
        &expect![[r#"
            error: the row is longer than the header row: it fills 1002 columns, the header row 3
              --> page.md:2:1
              table 1, row 1
        "#]],
    );
}

/// A cell as it stands on a page: how many columns and rows it spans.
type Spans = (usize, usize);

/// Lays cells out as the standard's "algorithm for processing rows" does, slot by slot; `None` where the table model
/// is broken or a row does not fill `columns`.
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
    (0..rows.len()).map(row).collect()
}

/// Rows that fill `columns`, of cells that span as much as is asked for and there is room.
fn filled(asked: &[Spans], columns: usize) -> Vec<Vec<Spans>> {
    let mut asked = asked.iter().copied().peekable();
    let mut rows = Vec::new();
    // For each column, the first row that the cell above it does not reach.
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
        // Once cells reach to the end everywhere, no row takes another.
        if is_empty && ends.iter().all(|end| *end == usize::MAX) {
            break;
        }
    }
    rows
}

/// Reads a table of these cells, each with a number of its own: the first column holds the code, the last the
/// description.
fn assert_laid_out(rows: &[Vec<Spans>]) -> Result<(), TestCaseError> {
    let mut number = 500;
    let mut below = String::new();
    for row in rows {
        below.push_str("<tr>");
        for (columns, rows) in row {
            // Writing to a string cannot fail.
            let _ = write!(below, "<td colspan={columns} rowspan={rows}>{number}");
            number += 1;
        }
    }
    let page = format!("<table><thead><tr><th>Code<th>Unread<th>Text</thead>{below}</table>");
    let body: Vec<String> = (500..number)
        .map(|code| format!("Status{code} = {code}"))
        .collect();
    let read = Expansion::of_page(
        &page,
        r#"spec = "page.md", columns(code = "Code", unread("Unread"), description = "Text")"#,
        &format!("enum Status {{ {} }}", body.join(", ")),
    );
    // The body has a variant for every cell, and so an error for every one that is no code.
    let is_of_the_page = |error: &&String| error.contains("page.md");
    let errors = read.errors();
    let fault = errors.iter().find(is_of_the_page);
    let Some(grid) = laid_out(rows, 3) else {
        prop_assert!(fault.is_some(), "{}", page);
        return Ok(());
    };
    prop_assert_eq!(fault, None, "{}", page);
    let mut expected: HashMap<usize, Vec<String>> = HashMap::new();
    for row in &grid {
        let descriptions = expected.entry(500 + row[0]).or_default();
        let description = (500 + row[2]).to_string();
        if !descriptions.contains(&description) {
            descriptions.push(description);
        }
    }
    let found: HashMap<usize, Vec<String>> = read
        .statuses()
        .into_iter()
        .filter(|status| !status.description.is_empty())
        .map(|status| {
            let descriptions = status.description.split(' ').map(str::to_owned);
            (usize::from(status.code), descriptions.collect())
        })
        .collect();
    prop_assert_eq!(found, expected, "{}", page);
    Ok(())
}

fn spans() -> impl Strategy<Value = Spans> {
    (1..4_usize, prop_oneof![8 => 1..4_usize, 1 => Just(0)])
}

proptest! {
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
