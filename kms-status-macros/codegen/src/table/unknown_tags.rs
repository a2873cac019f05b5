//! Finds tags such as `<param>` in the tables that are read: HTML has no such element, and they are not closed. Their
//! author meant text, but a browser shows nothing.

use super::{grid::Grid, row_position};
use crate::{
    diagnostics::{PageError, Place, listed},
    page::Page,
};

/// Finds such tags in a table, from its header row on. Tags with the same name are one error.
pub(super) fn find_unknown_tags(page: &Page, table: usize, grid: &Grid<'_>) -> Vec<PageError> {
    // The name, line and row of each tag.
    let mut tags: Vec<(&str, usize, usize)> = Vec::new();
    let rows = grid.rows_below().chain([(0, grid.header_row())]);
    for (number, row) in rows {
        for cell in grid.cells_starting(row) {
            for tag in page.unknown_tags(cell) {
                tags.push((tag.value().name(), page.line(tag.id()), number));
            }
        }
    }
    tags.sort_unstable();
    tags.dedup_by_key(|(name, _, row)| (*name, *row));
    let mut errors = Vec::new();
    for tags in tags.chunk_by(|(one, ..), (other, ..)| one == other) {
        let (name, line, row) = tags[0];
        let text = format!("<{name}");
        let problem = format!("a browser shows nothing for `{text}>`: HTML has no such element");
        let place = Place { line, text };
        let mut error = PageError::new(place, problem).position(row_position(table, row));
        if tags.len() > 1 {
            let others = listed(tags[1..].iter().map(|(.., row)| row), ", ");
            let noun = if tags.len() == 2 { "row" } else { "rows" };
            error = error.note(format!("the table has the same tag in {noun} {others}"));
        }
        let error = error
            .help("if the tag is text, write `&lt;` in place of its `<` in your copy of the page")
            .help(format!(
                "if the tag is an element, close it with `</{name}>` in the same cell"
            ));
        errors.push(error);
    }
    errors
}
