//! The arguments that a message proposes for a table.

use super::{
    Table,
    grid::Layout,
    guess::guess,
    header::{Header, in_order_of},
    text,
};
use crate::{
    arguments::{Column, Role},
    diagnostics::literals,
    page::Page,
};

/// How many rows are looked at to guess what the columns are.
const MOST_ROWS_GUESSED: usize = 200;

/// The argument that reads these columns.
pub(crate) fn columns_argument(columns: &[Column]) -> String {
    let (read, unread): (Vec<_>, Vec<_>) = columns.iter().partition(|column| is_read(column));
    let mut parts: Vec<String> = read
        .iter()
        .map(|column| format!("{} = {}", column.role.word(), literals([&column.name])))
        .collect();
    if !unread.is_empty() {
        parts.push(format!("unread({})", names(&unread)));
    }
    format!("columns({})", parts.join(", "))
}

fn is_read(column: &Column) -> bool {
    column.role != Role::Unread
}

fn names(columns: &[&Column]) -> String {
    literals(columns.iter().map(|column| &column.name))
}

/// The columns of a table as a message proposes them: guessed from their cells.
pub(crate) struct Proposal(Vec<Column>);

impl Proposal {
    pub(super) fn for_header(page: &Page, header: &Header<'_>, roles: &[Role]) -> Option<Self> {
        let names: Vec<String> = header.names.iter().cloned().collect::<Option<_>>()?;
        let Layout { cells, rows } = header.grid.rows_below(names.len(), MOST_ROWS_GUESSED);
        let text = |slot: &Option<usize>| {
            slot.map(|cell| text::cell(page, cells[cell]).text)
                .unwrap_or_default()
        };
        let rows: Vec<Vec<String>> = rows
            .iter()
            .map(|row| {
                let mut texts: Vec<String> = row.slots.iter().map(text).collect();
                texts.resize(names.len(), String::new());
                texts
            })
            .collect();
        Self::guess(roles, &names, &rows)
    }

    /// What else the columns of a table may be that is read already.
    pub(crate) fn for_table(table: &Table, roles: &[Role]) -> Option<Self> {
        let names: Vec<String> = table
            .columns
            .iter()
            .map(|column| column.name.clone())
            .collect();
        let rows = table.rows.iter().take(MOST_ROWS_GUESSED);
        let texts = rows.map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect());
        let proposal = Self::guess(roles, &names, &texts.collect::<Vec<_>>())?;
        (proposal.0 != table.columns).then_some(proposal)
    }

    fn guess(roles: &[Role], names: &[String], rows: &[Vec<String>]) -> Option<Self> {
        let guessed = guess(roles, names, rows)?;
        let code = guessed.iter().position(|role| *role == Role::Code)?;
        // A title over the header row, or a row of codes in its place, names no columns.
        let is_title = names.len() > 1 && names.iter().all(|name| *name == names[0]);
        let is_code =
            !names[code].contains(' ') && names[code].contains(|c: char| c.is_ascii_digit());
        if is_title || is_code {
            return None;
        }
        let columns = names.iter().zip(guessed).map(|(name, role)| Column {
            name: name.clone(),
            role,
        });
        let columns: Vec<Column> = columns.collect();
        // Of two columns with one name, the argument says which is which by its own order alone.
        let names = names.iter().cloned().map(Some).collect();
        let (read, unread): (Vec<_>, Vec<_>) = columns.iter().cloned().partition(is_read);
        let as_written = [read, unread].concat();
        (in_order_of(&names, &as_written, |_, _| false)? == columns).then_some(Self(columns))
    }

    /// What to write, with a word on how sure it is.
    pub(crate) fn help(&self) -> String {
        let unread = self.0.iter().filter(|column| column.role == Role::Unread);
        let unread: Vec<&Column> = unread.collect();
        let leaves = if unread.is_empty() {
            String::new()
        } else {
            format!(", which leaves {} unread", names(&unread))
        };
        let argument = columns_argument(&self.0);
        format!("to read the table, write `{argument}`: a guess from its cells{leaves}")
    }
}
