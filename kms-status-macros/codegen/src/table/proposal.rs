//! The arguments that messages propose.

use scraper::ElementRef;

use super::{guess::Guess, header::HeaderRow};
use crate::{arguments::Column, attribute::Role, diagnostics::literals};

/// How to read a table with the columns that are guessed, and how sure that is.
pub(super) fn help(guess: &Guess) -> String {
    let argument = columns_argument(&guess.columns);
    let leaves = match unread(&guess.columns).as_str() {
        "" => String::new(),
        unread => format!(", which leaves {unread} unread"),
    };
    let open = guess.open.iter().map(|Column { name, role }| {
        let (name, role) = (literals([name]), role.word());
        format!("; {name} could be the {role} as well")
    });
    let open: String = open.collect();
    format!("to read the table, write `{argument}`: a guess from its cells{leaves}{open}")
}

/// The argument that reads these columns.
pub(crate) fn columns_argument(columns: &[Column]) -> String {
    let mut parts = Vec::new();
    for column in columns.iter().filter(|column| column.role != Role::Unread) {
        let name = literals([&column.name]);
        parts.push(format!("{} = {name}", column.role.word()));
    }
    let unread = unread(columns);
    if !unread.is_empty() {
        parts.push(format!("unread({unread})"));
    }
    format!("columns({})", parts.join(", "))
}

/// The names of the columns that are not read.
fn unread(columns: &[Column]) -> String {
    let unread = columns.iter().filter(|column| column.role == Role::Unread);
    literals(unread.map(|column| &column.name))
}

/// The innermost element with an id around all tables that are to be read, and the selector of the tables in it.
pub(super) fn select_around<'p>(headers: &[HeaderRow<'p>]) -> Option<(ElementRef<'p>, String)> {
    let mut wanted = headers.iter().filter(|header| header.is_wanted());
    let ancestors = wanted
        .next()?
        .table
        .ancestors()
        .filter_map(ElementRef::wrap);
    let others: Vec<_> = wanted.collect();
    for element in ancestors {
        if let Some(id) = element.attr("id")
            && others.iter().all(|header| is_within(header, element))
        {
            return Some((element, format!("{} table", id_selector(id))));
        }
    }
    None
}

pub(super) fn is_within(header: &HeaderRow<'_>, element: ElementRef<'_>) -> bool {
    header
        .table
        .ancestors()
        .any(|outer| outer.id() == element.id())
}

fn id_selector(id: &str) -> String {
    let is_letter = |character: char| character.is_ascii_alphabetic() || character == '_';
    let is_name = id.starts_with(is_letter)
        && id
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "-_".contains(character));
    if is_name {
        format!("#{id}")
    } else {
        format!("[id='{}']", id.replace('\\', "\\\\").replace('\'', "\\'"))
    }
}
