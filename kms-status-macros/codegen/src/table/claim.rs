//! Which argument names each header row, and which arguments name none.

use proc_macro2::TokenStream;

use super::header::Header;
use crate::{
    arguments::{Arguments, Column, Role},
    diagnostics::{Cause, Diagnostics, PageError, Place, nearest},
};

/// How many tables a message lists.
pub(super) const MOST_LISTED: usize = 10;

/// What the arguments say of a table.
pub(super) enum Claim {
    /// It is read, with these columns in the order of the table.
    Read(Vec<Column>),
    /// No argument has exactly its names, but a `columns` comes near: the rows are read by it, so that the errors in them
    /// are reported in the same build.
    Near(Vec<Column>),
    Skip,
    None,
}

/// An argument that names header rows: `columns`, or `skip`, whose columns are all unread.
pub(super) struct Claimant<'a> {
    columns: Vec<Column>,
    is_skip: bool,
    /// The argument as written; `None` for the default.
    written: Option<&'a TokenStream>,
    /// Whether it made a claim.
    is_met: bool,
}

/// The arguments, in the order in which they may claim a table.
pub(super) fn claimants(arguments: &Arguments) -> Vec<Claimant<'_>> {
    let mut claimants = Vec::new();
    let mut add = |columns, is_skip, written| {
        claimants.push(Claimant {
            columns,
            is_skip,
            written,
            is_met: false,
        });
    };
    for argument in &arguments.columns {
        add(argument.columns.clone(), false, argument.written.as_ref());
    }
    for skip in &arguments.skips {
        let mut columns = Vec::new();
        for name in skip.names.clone() {
            let role = Role::Unread;
            columns.push(Column { name, role });
        }
        add(columns, true, Some(&skip.written));
    }
    claimants
}

/// What the first argument that names a header row says of it.
pub(super) fn claim(names: &[String], claimants: &mut [Claimant<'_>]) -> Claim {
    for claimant in claimants.iter_mut() {
        let Some(columns) = in_order_of(names, &claimant.columns, false) else {
            continue;
        };
        if !claimant.is_skip {
            claimant.is_met = true;
            return Claim::Read(columns);
        }
        if columns == claimant.columns {
            claimant.is_met = true;
            return Claim::Skip;
        }
    }
    for claimant in claimants {
        if !claimant.is_skip
            && let Some(columns) = in_order_of(names, &claimant.columns, true)
        {
            claimant.is_met = true;
            return Claim::Near(columns);
        }
    }
    Claim::None
}

/// The columns in the order in which the header row has them; `None` unless each name there is one of theirs, or comes
/// near one where it may differ.
fn in_order_of(
    names: &[String],
    columns: &[Column],
    names_may_differ: bool,
) -> Option<Vec<Column>> {
    if names.len() != columns.len() {
        return None;
    }
    let mut left: Vec<&Column> = columns.iter().collect();
    let mut ordered = Vec::new();
    for name in names {
        let is_near = |column: &&Column| nearest(name, [column.name.as_str()]).is_some();
        let near = || left.iter().position(is_near).filter(|_| names_may_differ);
        let exact = left.iter().position(|column| *name == column.name);
        ordered.push(Column {
            name: name.clone(),
            role: left.remove(exact.or_else(near)?).role,
        });
    }
    Some(ordered)
}

/// Reports the arguments that name none of the header rows, at least one.
pub(super) fn report_unmet(
    path: &str,
    claimants: &[Claimant<'_>],
    headers: &[Header<'_>],
    diagnostics: &mut Diagnostics,
) {
    let mut is_default = true;
    for claimant in claimants {
        // Without an argument, a table that is neither read nor skipped is reported by itself.
        let Some(written) = claimant.written else {
            continue;
        };
        is_default &= claimant.is_skip;
        if !claimant.is_met {
            diagnostics.error_at(Cause::UnusedHeader, written, unmet(path, claimant, headers));
        }
    }
    let mut claims = headers.iter().map(|header| &header.claim);
    if is_default && claims.all(|claim| matches!(claim, Claim::Skip)) {
        let problem = "every table of the page is skipped";
        let help = "write a `columns` in place of one of the `skip`s";
        let place = Place::line(headers[0].line);
        diagnostics.page(PageError::new(Cause::UnusedHeader, place, problem).help(help));
    }
}

fn unmet(path: &str, claimant: &Claimant<'_>, headers: &[Header<'_>]) -> String {
    let what = if claimant.is_skip {
        "this header row"
    } else {
        "these columns"
    };
    let mut listed = String::new();
    for (header, before) in headers.iter().zip(0..) {
        let number = header.number;
        match in_order_of(&header.names, &claimant.columns, false) {
            Some(columns) if claimant.is_skip && columns != claimant.columns => {
                let names = header.as_written();
                return format!(
                    "table {number} has these names in another order: write `skip({names})`"
                );
            }
            Some(_) => {
                return format!(
                    "another argument names every table of `{path}` with {what}: remove this one"
                );
            }
            None if before < MOST_LISTED => {
                let names = match header.as_written() {
                    names if names.is_empty() => "too long or empty".to_owned(),
                    names => names,
                };
                listed = format!("{listed}\ntable {number}: {names}");
            }
            None if before == MOST_LISTED => listed.push_str("\n…"),
            None => {}
        }
    }
    format!(
        "no table of `{path}` has exactly {what}: remove this argument, or write one of the header rows of the page{listed}"
    )
}
