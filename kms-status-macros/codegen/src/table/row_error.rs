//! A row that cannot be read.

use crate::{
    cell::{CodeFault, StatusFault},
    diagnostics::Place,
};

/// A row of a table that cannot be read, and why.
pub(crate) struct RowError {
    pub(crate) fault: RowFault,
    /// The number of the table, counted from 1 over all tables that count.
    pub(crate) table: usize,
    /// The index of the `columns` that reads the table.
    pub(crate) argument: usize,
    /// The number of the row. Row 1 is the one below the header row.
    pub(crate) row: usize,
    /// The wrong cell, or the line of the row.
    pub(crate) place: Place,
    /// The name of the wrong cell's column.
    pub(crate) column: Option<String>,
    /// The text of the row's code cell.
    pub(crate) code: String,
    /// Whether a message may propose `skip_rows` for the row. It may not if the row does not fit the grid and its code cell
    /// begins in a row above.
    pub(crate) can_skip: bool,
}

/// Why a row cannot be read. Rows with the same fault, in tables with the same columns, are one error.
///
/// `RowReader::fault` finds the faults of the grid, and `codes::record` all others. The message for each fault is in
/// `codes::report`.
#[derive(PartialEq, Eq)]
pub(crate) enum RowFault {
    /// The row does not have as many columns as the header row.
    Width { found: usize, expected: usize },
    /// Two cells overlap.
    Overlap,
    /// A cell of the header row reaches into the row.
    BelowHeaderCell,
    /// The row looks like a second header row, with the same names or others.
    SecondHeader,
    /// One cell spans the code's column and another column that is read.
    Span,
    /// Only the code cell has a text.
    OnlyCode,
    /// The code cell does not hold exactly one code.
    Code(CodeFault),
    /// The reason phrase in the cell differs from this one, beside the code.
    TwoPhrases(String),
    /// The status codes in the cell cannot be read.
    Status(StatusFault),
    /// The cell of a name or reason phrase holds a control character.
    ControlCharacter(char),
}
