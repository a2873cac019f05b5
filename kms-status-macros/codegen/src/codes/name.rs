//! The names of the variants.

use std::{
    collections::{BTreeMap, HashSet},
    iter,
};

use proc_macro2::{Ident, Span};
use unicode_ident::{is_xid_continue, is_xid_start};

use super::{
    entry::{Entry, has_alphanumeric},
    error_code, status,
};
use crate::{
    declaration::NamedVariant,
    diagnostics::{Diagnostics, PageError, literals, quoted},
    kind::{Kind, Role},
    table::Row,
};

/// The name that the page gives a code; empty where a status has no phrase.
pub(super) fn own_name(kind: Kind, entry: &Entry<'_>) -> String {
    match kind {
        Kind::StatusCodes => status::name(entry.texts.get(Role::Reason)),
        Kind::ErrorCodes => match entry.texts.get(Role::Name) {
            "" => error_code::name(&entry.code),
            name => error_code::name(name),
        },
    }
}

/// The column whose cell names the variant.
pub(super) fn name_role(row: Row<'_>) -> Role {
    let mut roles = [Role::Reason, Role::Name].into_iter();
    let named = roles.find(|role| has_alphanumeric(row.text(*role)));
    named.unwrap_or(Role::Code)
}

/// Names every code, in their order: as the body does, or else as the page does. Reports each code that gets no name,
/// since the page has none or another code or item has it, with the line that names it in the body.
///
/// `fixed` are the names that no code of the page can have; those in use are not proposed.
pub(super) fn assign_names(
    kind: Kind,
    entries: &[(Entry<'_>, Option<&NamedVariant>)],
    fixed: &HashSet<String>,
    in_use: &mut HashSet<String>,
    diagnostics: &mut Diagnostics,
) -> Vec<Option<Ident>> {
    let mut names = vec![None; entries.len()];
    let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (index, (entry, named)) in entries.iter().enumerate() {
        match named {
            Some(variant) => names[index] = Some(variant.name.clone()),
            None => by_name
                .entry(own_name(kind, entry))
                .or_default()
                .push(index),
        }
    }
    for (name, mut group) in by_name {
        group.sort_by_key(|index| entries[*index].0.row.place(Role::Code).0.line);
        for index in &group {
            let first = &entries[group[0]].0;
            let entry = &entries[*index].0;
            match problem(kind, &name, entry, first, fixed) {
                None => names[*index] = Some(Ident::new(&name, Span::call_site())),
                Some(error) => {
                    let line = body_line(kind, entry, in_use);
                    let help = format!("name it in the body of the enum: `{line}`");
                    diagnostics.page(error.help(help));
                }
            }
        }
    }
    names
}

/// Why a code cannot have its name, which the first code on the page may have.
fn problem(
    kind: Kind,
    name: &str,
    entry: &Entry<'_>,
    first: &Entry<'_>,
    fixed: &HashSet<String>,
) -> Option<PageError> {
    let (noun, code, role) = (kind.noun(), &entry.code, name_role(entry.row));
    let error = |problem| Some(entry.row.error(role, problem));
    if name.is_empty() {
        return error(format!(
            "neither the page nor IANA's registry has a reason phrase for {noun} {code}"
        ));
    }
    // Of the keywords, only this one is in `UpperCamelCase`.
    if !is_identifier(name) || name == "Self" {
        let text = quoted(entry.row.text(role));
        return error(format!("{text} cannot be the name of a variant"));
    }
    if fixed.contains(name) {
        return error(format!(
            "`{name}`, the name for {noun} {code}, is already in use"
        ));
    }
    if first.code == *code {
        return None;
    }
    let (place, position) = first.row.place(name_role(first.row));
    let problem = format!(
        "{noun}s {} and {code} would both be named `{name}`",
        first.code
    );
    error(problem).map(|error| error.related(place, format!("the first, {position}")))
}

/// The line that names a code in the body of the enum.
fn body_line(kind: Kind, entry: &Entry<'_>, in_use: &mut HashSet<String>) -> String {
    let code = &entry.code;
    match kind {
        Kind::StatusCodes => {
            let name = match status::name(&status::standard_phrase(code)) {
                name if name.is_empty() || in_use.contains(&name) => format!("Status{code}"),
                name => name,
            };
            format!("{} = {code},", free_name(&name, in_use))
        }
        Kind::ErrorCodes => error_code_line(code, in_use),
    }
}

/// The line that names an error code in the body of the enum.
pub(super) fn error_code_line(code: &str, in_use: &mut HashSet<String>) -> String {
    let name = error_code::name(code);
    let name = if is_identifier(&name) { &name } else { "Code" };
    format!("{} = {},", free_name(name, in_use), literals([code]))
}

/// The name, with a number behind it where it is in use.
fn free_name(name: &str, in_use: &mut HashSet<String>) -> String {
    let ends_with_digit = name.ends_with(|last: char| last.is_ascii_digit());
    let separator = if ends_with_digit { "_" } else { "" };
    let numbered = (2..).map(|number: u32| format!("{name}{separator}{number}"));
    let mut names = iter::once(name.to_owned()).chain(numbered);
    let free = names.find(|name| name != "Self" && in_use.insert(name.clone()));
    free.unwrap_or_default()
}

fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(is_xid_start) && characters.all(is_xid_continue)
}
