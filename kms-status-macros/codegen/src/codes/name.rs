//! The names of the variants.

use std::collections::HashMap;

use proc_macro2::{Ident, Span};
use unicode_ident::{is_xid_continue, is_xid_start};

use super::{Entry, Rules, Variant, named_by};
use crate::{
    arguments::Role,
    diagnostics::{Diagnostics, PageError, quoted},
};

/// Makes the variants. A code that cannot have its name, since the name is reserved or that of another code, is reported
/// with the line that names it in the enum's body.
pub(super) fn give(
    rules: &Rules,
    entries: Vec<Entry<'_>>,
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) -> Vec<Variant> {
    let in_body = entries.iter().filter_map(|entry| entry.in_body);
    let in_body = in_body.map(|variant| variant.name.to_string());
    let reserved = reserved.iter().map(|name| (*name).to_owned());
    let mut names = Names {
        owners: reserved
            .chain(in_body)
            .map(|name| (name, NO_ENTRY))
            .collect(),
        numbers: HashMap::new(),
    };
    let own_names: Vec<String> = entries
        .iter()
        .map(|entry| (rules.name)(&entry.code))
        .collect();
    let line = |index: usize| entries[index].row.place(Role::Code).0.line;
    for (index, name) in own_names.iter().enumerate() {
        if entries[index].in_body.is_none() {
            let owner = names.owners.entry(name.clone()).or_insert(index);
            if *owner != NO_ENTRY && line(index) < line(*owner) {
                *owner = index;
            }
        }
    }
    let mut identifiers = Vec::new();
    for (index, name) in own_names.iter().enumerate() {
        let Entry { code, in_body, .. } = &entries[index];
        let identifier = match in_body {
            Some(variant) => Ok(variant.name.clone()),
            None => identifier(rules, &entries, index, name, names.owners[name]),
        };
        identifiers.push(identifier.map_err(|error| {
            let name = names.take_free((rules.other_names)(&code.code));
            let literal = (rules.literal)(&code.code);
            let help = format!("name it in the body of the enum: `{name} = {literal},`");
            diagnostics.page(error.help(help));
        }));
    }
    let mut variants = Vec::new();
    for (entry, name) in entries.into_iter().zip(identifiers) {
        let attributes = entry.in_body.map(|variant| variant.attributes.clone());
        variants.extend(name.map(|name| Variant {
            name,
            code: entry.code,
            attributes: attributes.unwrap_or_default(),
        }));
    }
    variants
}

/// The name of an entry as an identifier, if this entry is the owner of the name.
fn identifier(
    rules: &Rules,
    entries: &[Entry<'_>],
    index: usize,
    name: &str,
    owner: usize,
) -> Result<Ident, PageError> {
    let Entry { code, row, .. } = &entries[index];
    let (noun, text) = (rules.attribute.noun(), &code.code);
    let role = named_by(*row);
    let error = |problem| row.error(role, problem);
    if name.is_empty() {
        return Err(error(format!(
            "neither the page nor IANA's registry has a reason phrase for {noun} {text}"
        )));
    }
    // Of the keywords, only this one is in `UpperCamelCase`.
    if !is_identifier(name) || name == "Self" {
        let text = quoted(row.text(role));
        return Err(error(format!("{text} cannot be the name of a variant")));
    }
    match entries.get(owner) {
        Some(_) if owner == index => Ok(Ident::new(name, Span::call_site())),
        Some(Entry { code, row, .. }) => {
            let problem = format!("{noun}s {} and {text} have one name, `{name}`", code.code);
            let (place, position) = row.place(role);
            Err(error(problem).related(place, format!("the first, {position}")))
        }
        None => Err(error(format!(
            "the name of {noun} {text}, `{name}`, is taken"
        ))),
    }
}

/// The owner of a name that no code of the page can have.
const NO_ENTRY: usize = usize::MAX;

struct Names {
    /// The index of the entry that has the name, the first on the page.
    owners: HashMap<String, usize>,
    /// The last number that was put behind a name: 60,000 codes can have one.
    numbers: HashMap<String, usize>,
}

impl Names {
    /// Takes the first of the names that is free, or else the last one with a number behind it.
    fn take_free(&mut self, candidates: Vec<String>) -> String {
        let mut name = String::new();
        for candidate in candidates {
            name = candidate;
            if !self.owners.contains_key(&name) {
                break;
            }
        }
        let ends_with_digit = name.ends_with(|last: char| last.is_ascii_digit());
        let separator = if ends_with_digit { "_" } else { "" };
        let mut free = name.clone();
        let number = self.numbers.entry(name.clone()).or_insert(1);
        while self.owners.contains_key(&free) {
            *number += 1;
            free = format!("{name}{separator}{number}");
        }
        self.owners.insert(free.clone(), NO_ENTRY);
        free
    }
}

pub(super) fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(is_xid_start) && characters.all(is_xid_continue)
}
