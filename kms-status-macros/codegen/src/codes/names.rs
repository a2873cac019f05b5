//! The names of the variants.

use std::collections::{HashMap, HashSet};

use heck::{ToSnakeCase as _, ToUpperCamelCase as _};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use unicode_ident::{is_xid_continue, is_xid_start};

use super::{
    Merged, Variant,
    body::{self, Body},
};
use crate::{
    cell::Code,
    diagnostics::{Diagnostics, PageError, literal, quoted},
    kind::Kind,
    registry::StatusCode,
    table::CellOfRow,
};

/// The names that are in use.
pub(super) struct Names {
    /// The names of generated items, flags, columns and variants of the body.
    reserved: HashSet<String>,
    /// The names that the page gives its codes.
    assigned: HashSet<String>,
    /// For each proposed name, the last number that was appended to it.
    proposed: HashMap<String, u32>,
}

impl Names {
    pub(super) fn new(reserved: HashSet<String>) -> Self {
        Self {
            reserved,
            assigned: HashSet::new(),
            proposed: HashMap::new(),
        }
    }

    /// Reserves a name, or reports that it is in use.
    pub(super) fn reserve(&mut self, name: &Ident, diagnostics: &mut Diagnostics) -> bool {
        let text = name.unraw().to_string();
        // Names that begin with `__` belong to the generated code.
        let is_free = !text.starts_with("__") && self.reserved.insert(text);
        if !is_free {
            let message =
                format!("the name `{name}` is already in use or reserved: choose another name");
            diagnostics.push_at(name, message);
        }
        is_free
    }

    /// A free name for a line in the body: this name, or, if it is in use, this name with a number appended.
    fn propose(&mut self, name: &str) -> String {
        let ends_with_digit = name.ends_with(|last: char| last.is_ascii_digit());
        let separator = if ends_with_digit { "_" } else { "" };
        let mut free = name.to_owned();
        let number = self.proposed.entry(name.to_owned()).or_insert(1);
        while free == "Self" || self.assigned.contains(&free) || self.reserved.contains(&free) {
            *number += 1;
            free = format!("{name}{separator}{number}");
        }
        self.reserved.insert(free.clone());
        free
    }
}

/// Names every code: as the body does, or else as the page does. Reports each code that gets no name.
pub(super) fn assign(
    kind: Kind,
    merged: &[Merged<'_>],
    body: &Body<'_>,
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) -> Vec<Variant> {
    // The first code on the page with each name. It gets the name.
    let mut first: HashMap<String, &Merged<'_>> = HashMap::new();
    for merged in merged {
        if body::find(body, &merged.code).is_none() {
            let name = name_on_page(kind, merged);
            let first = first.entry(name).or_insert(merged);
            if naming_line(merged) < naming_line(first) {
                *first = merged;
            }
        }
    }
    names.assigned.extend(first.keys().cloned());
    let mut variants = Vec::new();
    for merged in merged {
        let in_body = body::find(body, &merged.code);
        let name = if let Some(variant) = in_body {
            variant.name.clone()
        } else {
            let name = name_on_page(kind, merged);
            if let Some(error) = name_error(kind, &name, merged, first[&name], names) {
                let line = body_line(merged, names);
                let help = format!("name the code in the body of the enum: `{line}`");
                diagnostics.push_page(error.help(help));
                continue;
            }
            Ident::new(&name, Span::call_site())
        };
        variants.push(Variant {
            name,
            code: merged.code.clone(),
            label: label_or_registered(merged).to_owned(),
            statuses: merged.statuses.clone(),
            texts: merged.texts.clone(),
            flags: merged.flags.clone(),
            attributes: in_body.map_or(Vec::new(), |variant| variant.attributes.clone()),
        });
    }
    variants
}

/// The label on the page, or else the reason phrase in IANA's registry.
fn label_or_registered<'m>(merged: &'m Merged<'_>) -> &'m str {
    match (&merged.label, &merged.code) {
        (Some(label), _) => label.text,
        (None, Code::Status(code)) => code.reason_phrase().unwrap_or_default(),
        (None, Code::Error(_)) => "",
    }
}

/// The name that the page gives a code; empty if a status has no phrase, or if an error code has neither
/// a letter nor a digit.
fn name_on_page(kind: Kind, merged: &Merged<'_>) -> String {
    match (kind, label_or_registered(merged)) {
        (Kind::StatusCodes, phrase) => status_name(phrase),
        (Kind::ErrorCodes, "") => error_name(&merged.code.to_string()),
        (Kind::ErrorCodes, name) => error_name(name),
    }
}

/// The cell that names the variant.
fn naming_cell<'t>(merged: &Merged<'t>) -> CellOfRow<'t> {
    let label = merged.label.map(|label| label.cell);
    label.unwrap_or_else(|| merged.row.code_cell())
}

fn naming_line(merged: &Merged<'_>) -> usize {
    naming_cell(merged).place().line
}

/// Why a code cannot have this name. `first` is the first code on the page with this name.
fn name_error(
    kind: Kind,
    name: &str,
    merged: &Merged<'_>,
    first: &Merged<'_>,
    names: &Names,
) -> Option<PageError> {
    let (noun, code, cell) = (kind.noun(), &merged.code, naming_cell(merged));
    if name.is_empty() && kind == Kind::StatusCodes {
        return Some(cell.error(format!(
            "neither the page nor IANA's registry has a reason phrase for status code {code}"
        )));
    }
    // `Self` is the only keyword in `UpperCamelCase`.
    if !is_identifier(name) || name == "Self" {
        let text = quoted(cell.text());
        return Some(cell.error(format!("{text} cannot be the name of a variant")));
    }
    if names.reserved.contains(name) {
        let problem = format!("{noun} {code} would be named `{name}`, which is already in use");
        return Some(cell.error(problem));
    }
    if first.code == *code {
        return None;
    }
    let problem = format!(
        "{noun}s {} and {code} would both be named `{name}`",
        first.code
    );
    let first = naming_cell(first);
    let label = format!("the first: {}", first.position());
    Some(cell.error(problem).related(first.place(), label))
}

/// The line that names a code in the body of the enum.
fn body_line(merged: &Merged<'_>, names: &mut Names) -> String {
    match &merged.code {
        Code::Status(code) => status_code_line(*code, names),
        Code::Error(code) => error_code_line(code, names),
    }
}

fn status_code_line(code: StatusCode, names: &mut Names) -> String {
    let name = status_name(code.reason_phrase().unwrap_or_default());
    let in_use = names.reserved.contains(&name) || names.assigned.contains(&name);
    let name = if name.is_empty() || in_use {
        format!("Status{code}")
    } else {
        name
    };
    format!("{} = {code},", names.propose(&name))
}

pub(super) fn error_code_line(code: &str, names: &mut Names) -> String {
    let name = error_name(code);
    let name = if is_identifier(&name) { &name } else { "Code" };
    format!("{} = {},", names.propose(name), literal(code))
}

fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    characters.next().is_some_and(is_xid_start) && characters.all(is_xid_continue)
}

/// A reason phrase in `UpperCamelCase`.
fn status_name(phrase: &str) -> String {
    phrase.replace(['\'', '\u{2019}'], "").to_upper_camel_case()
}

/// An error code or its name in `UpperCamelCase`, with `_` where two digits would meet. A leading digit gets `E` before it,
/// or `Minus` if a minus sign precedes it.
fn error_name(text: &str) -> String {
    let begins_with_digit = |text: &str| text.starts_with(|first: char| first.is_ascii_digit());
    let unsigned = text.strip_prefix(['-', '\u{2212}']);
    let mut name = match unsigned {
        Some(number) if begins_with_digit(number) => "Minus".to_owned(),
        _ => String::new(),
    };
    for word in text.to_snake_case().split('_') {
        if begins_with_digit(word) {
            if name.is_empty() {
                name.push('E');
            } else if name.ends_with(|last: char| last.is_ascii_digit()) {
                name.push('_');
            }
        }
        name.push_str(&word.to_upper_camel_case());
    }
    name
}
