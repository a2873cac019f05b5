//! The names of the variants that the enum's body does not name.

use std::{
    collections::{HashMap, HashSet},
    iter,
};

use proc_macro2::Ident;
use unicode_ident::{is_xid_continue, is_xid_start};

use super::{Code, Record, Variant};
use crate::{
    diagnostics::{Diagnostics, PageError, quoted},
    table::Row,
};

/// Names each code. One that cannot have its name, since the name is reserved or that of a code before it, is reported with
/// the line that names it in the body.
pub(super) fn give<C: Code>(
    records: Vec<Record<'_, C>>,
    reserved: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) -> Vec<Variant<C>> {
    let names = records.iter().filter_map(|record| record.code.name());
    let mut free = FreeNames {
        taken: names.chain(reserved.iter().cloned()).collect(),
        numbers: HashMap::new(),
    };
    let mut given: HashMap<String, (String, Row<'_>)> = HashMap::new();
    let mut variants = Vec::new();
    for Record { code, row } in records {
        let text = code.code();
        match name(&code, row, reserved, &given) {
            Ok(name) => {
                given.insert(name.to_string(), (text, row));
                variants.push(Variant {
                    name,
                    code,
                    attributes: Vec::new(),
                });
            }
            Err(error) => {
                let (name, literal) = (free.take(C::other_names(&text)), C::literal(&text));
                let help = format!("name it in the body of the enum: `{name} = {literal},`");
                diagnostics.page(error.help(help));
            }
        }
    }
    variants
}

fn name<C: Code>(
    code: &C,
    row: Row<'_>,
    reserved: &HashSet<String>,
    given: &HashMap<String, (String, Row<'_>)>,
) -> Result<Ident, PageError> {
    let noun = C::NOUN;
    let role = C::named_by(row);
    let error = |problem| row.error(role, problem);
    let text = code.code();
    let Some(name) = code.name() else {
        return Err(error(format!(
            "neither the page nor IANA's registry has a reason phrase for {noun} {text}"
        )));
    };
    if reserved.contains(&name) {
        return Err(error(format!(
            "the name of {noun} {text}, `{name}`, is taken"
        )));
    }
    if let Some((other, first)) = given.get(&name) {
        let problem = format!("{noun}s {other} and {text} have one name, `{name}`");
        let (place, position) = first.place(role);
        return Err(error(problem).related(place, format!("the first, {position}")));
    }
    identifier(&name).ok_or_else(|| {
        let text = quoted(row.text(role));
        error(format!("{text} cannot be the name of a variant"))
    })
}

/// The names that a message can still propose.
struct FreeNames {
    taken: HashSet<String>,
    /// The last number that was put behind a name: 60,000 codes can have one.
    numbers: HashMap<String, usize>,
}

impl FreeNames {
    /// Takes the first of the names that is free, or else the last one with a number behind it.
    fn take(&mut self, names: Vec<String>) -> String {
        let last = names.last().cloned().unwrap_or_default();
        let separator = if last.ends_with(|last: char| last.is_ascii_digit()) {
            "_"
        } else {
            ""
        };
        let number = self.numbers.entry(last.clone()).or_insert(1);
        let numbered = iter::from_fn(|| {
            *number += 1;
            Some(format!("{last}{separator}{number}"))
        });
        let is_free = |name: &String| !self.taken.contains(name) && identifier(name).is_some();
        let free = names.into_iter().chain(numbered).find(is_free);
        let free = free.unwrap_or_default();
        self.taken.insert(free.clone());
        free
    }
}

fn identifier(name: &str) -> Option<Ident> {
    // `syn` knows the keywords; `Self` is one in `UpperCamelCase`.
    is_identifier(name)
        .then(|| syn::parse_str(name).ok())
        .flatten()
}

pub(super) fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(is_xid_start) && characters.all(is_xid_continue)
}
