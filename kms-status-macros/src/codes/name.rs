//! The names of the variants that the enum's body does not name.

use std::collections::{HashMap, HashSet};

use proc_macro2::Ident;
use unicode_ident::{is_xid_continue, is_xid_start};

use super::{Code, Record, Variant};
use crate::{
    diagnostics::{Diagnostics, PageError, quoted},
    table::Row,
};

/// The names that are taken, or that another code would have.
pub(super) struct Names {
    /// Those of the enum's body and of what is generated.
    reserved: HashSet<String>,
    known: HashSet<String>,
    /// The last number that was put behind a name.
    numbers: HashMap<String, usize>,
}

impl Names {
    pub(super) fn new<C: Code>(
        reserved: impl Iterator<Item = String>,
        records: &[Record<'_, C>],
    ) -> Self {
        let reserved: HashSet<String> = reserved.collect();
        let mut known = reserved.clone();
        known.extend(records.iter().filter_map(|record| record.code.name()));
        let numbers = HashMap::new();
        Self {
            reserved,
            known,
            numbers,
        }
    }

    /// Names each code. One that cannot have its name is reported, with the line that names it in the body.
    pub(super) fn give<C: Code>(
        mut self,
        records: Vec<Record<'_, C>>,
        diagnostics: &mut Diagnostics,
    ) -> Vec<Variant<C>> {
        let mut given: HashMap<String, (String, Row<'_>)> = HashMap::new();
        let mut variants = Vec::new();
        for Record { code, row } in records {
            match self.name(&code, row, &given) {
                Ok(name) => {
                    given.insert(name.to_string(), (code.code(), row));
                    variants.push(Variant {
                        name,
                        code,
                        attributes: Vec::new(),
                    });
                }
                Err(error) => diagnostics.page(error.help(self.line_to_add::<C>(&code.code()))),
            }
        }
        variants
    }

    fn name<C: Code>(
        &self,
        code: &C,
        row: Row<'_>,
        given: &HashMap<String, (String, Row<'_>)>,
    ) -> Result<Ident, PageError> {
        let noun = C::NOUN;
        let role = C::named_by(row);
        let error = |problem| Err(row.error(role, problem));
        let text = code.code();
        let Some(name) = code.name() else {
            return error(format!(
                "neither the page nor IANA's registry has a reason phrase for {noun} {text}"
            ));
        };
        if self.reserved.contains(&name) {
            return error(format!("the name of {noun} {text}, `{name}`, is taken"));
        }
        if let Some((other, first)) = given.get(&name) {
            return error(format!(
                "{noun}s {other} and {text} have one name, `{name}`"
            ))
            .map_err(|error| {
                error.related(
                    first.place(role),
                    format!("the first, {}", first.position(role)),
                )
            });
        }
        match identifier(&name) {
            Some(name) => Ok(name),
            None => error(format!(
                "{} cannot be the name of a variant",
                quoted(row.text(role))
            )),
        }
    }

    fn line_to_add<C: Code>(&mut self, code: &str) -> String {
        let mut candidates = C::other_names(code);
        let is_free = |name: &String| !self.known.contains(name) && identifier(name).is_some();
        let last = candidates.last().cloned().unwrap_or_default();
        let separator = if last.ends_with(|last: char| last.is_ascii_digit()) {
            "_"
        } else {
            ""
        };
        candidates.retain(is_free);
        let last_number = self.numbers.entry(last.clone()).or_insert(1);
        let name = candidates.into_iter().next().unwrap_or_else(|| {
            loop {
                *last_number += 1;
                let name = format!("{last}{separator}{last_number}");
                if is_free(&name) {
                    break name;
                }
            }
        });
        let line = format!(
            "name it in the body of the enum: `{name} = {},`",
            C::literal(code)
        );
        self.known.insert(name);
        line
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
