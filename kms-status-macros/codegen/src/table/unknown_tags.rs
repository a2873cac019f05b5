//! Finds tags such as `<param>` in the tables that are read: HTML has no such element, and they are not closed. Their
//! author meant text, but a browser shows nothing.

use std::collections::BTreeMap;

use super::{grid::Grid, row_position};
use crate::{
    diagnostics::{PageError, Place, listed},
    page::Page,
};

/// Finds such tags in a table, from its header row on. Tags with the same name are one error.
pub(super) fn find_unknown_tags(page: &Page, table: usize, grid: &Grid<'_>) -> Vec<PageError> {
    let mut tags: BTreeMap<&str, Vec<(usize, usize)>> = BTreeMap::new();
    let rows = grid.rows_below().chain([(0, grid.header_row())]);
    for (number, row) in rows {
        for cell in grid.cells_starting(row) {
            for tag in page.unknown_tags(cell) {
                let name = tag.value().name();
                let line = page.line(tag.id());
                tags.entry(name).or_default().push((line, number));
            }
        }
    }
    let errors = tags.into_iter().map(|(name, mut places)| {
        places.sort_unstable();
        places.dedup_by_key(|(_, row)| *row);
        let (line, row) = places[0];
        let text = format!("<{name}");
        let problem = format!("a browser shows nothing for `{text}>`: HTML has no such element");
        let mut error =
            PageError::new(Place { line, text }, problem).position(row_position(table, row));
        if places.len() > 1 {
            let others = listed(places[1..].iter().map(|(_, row)| row), ", ");
            let noun = if places.len() == 2 { "row" } else { "rows" };
            error = error.note(format!("the table has the same tag in {noun} {others}"));
        }
        error
            .help("if the tag is text, write `&lt;` in place of its `<` in your copy of the page")
            .help(format!(
                "if the tag is an element, close it with `</{name}>` in the same cell"
            ))
    });
    errors.collect()
}
