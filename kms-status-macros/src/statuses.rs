//! The fourth stage: the rows of all tables become statuses, one a code.

mod merge;
mod name;
mod row;

use std::collections::HashSet;

use proc_macro2::Ident;
use quote::format_ident;
use syn::Attribute;

use crate::{
    declaration::{Body, Variant},
    diagnostics::{Faults, PageFault},
    status_code::StatusCode,
    table::Table,
};
use name::named_after;

/// What the enum will have.
pub(crate) struct Statuses {
    /// At least one, in order of code.
    pub(crate) listed: Vec<Status>,
    /// Names that a status which could not be read may have; none without a fault.
    pub(crate) possible_names: Vec<Ident>,
}

/// A status, as the enum will have it.
pub(crate) struct Status {
    pub(crate) name: Ident,
    pub(crate) code: StatusCode,
    pub(crate) reason_phrase: String,
    pub(crate) description: String,
    /// The attributes of a variant named in the enum's body.
    pub(crate) attributes: Vec<Attribute>,
}

/// Reads the statuses. After a fault it still gives what could be read, so that code which uses the enum has no errors
/// of its own.
pub(crate) fn read(tables: &[Table], body: &Body, faults: &mut Faults) -> Statuses {
    let (records, mut unread) = row::read(tables, faults);
    let merged = merge::by_code(records, &mut unread, faults);
    let mut listed = name::name_all(merged, &body.variants, faults);
    let unlisted = unlisted(&listed, body);
    if !faults.any() {
        tell_missing(tables, &listed, &unlisted, faults);
    }
    listed.extend(unlisted.into_iter().map(Status::without_text));
    let mut possible_names = Vec::new();
    if faults.any() {
        let certain = unread.certain.into_iter().filter_map(named_after);
        let uncoded = body.names_without_code.iter().cloned();
        add_without_code(&mut listed, certain.chain(uncoded).collect());
        possible_names.extend(unread.possible.into_iter().filter_map(named_after));
    }
    if listed.is_empty() {
        // IANA's names are the likeliest that code uses, if nothing else is known.
        let phrases = StatusCode::all().filter_map(StatusCode::canonical_reason);
        possible_names.extend(phrases.filter_map(named_after));
        add_without_code(&mut listed, vec![format_ident!("__Unread")]);
    }
    if !possible_names.is_empty() {
        let mut known = names_of(&listed);
        possible_names.retain(|name: &Ident| known.insert(name.to_string()));
    }
    listed.sort_by_key(|status| status.code);
    Statuses {
        listed,
        possible_names,
    }
}

fn names_of(statuses: &[Status]) -> HashSet<String> {
    let names = statuses.iter().map(|status| status.name.to_string());
    names.collect()
}

/// Gives codes to names whose own could not be read: the crate will not be built, but what uses the names adds no error.
fn add_without_code(listed: &mut Vec<Status>, names: Vec<Ident>) {
    let codes: Vec<StatusCode> = listed.iter().map(|status| status.code).collect();
    let mut free = StatusCode::descending().filter(|code| !codes.contains(code));
    let mut known = names_of(listed);
    for name in names {
        if known.insert(name.to_string()) {
            let Some(code) = free.next() else { return };
            listed.push(Status {
                name,
                code,
                reason_phrase: String::new(),
                description: String::new(),
                attributes: Vec::new(),
            });
        }
    }
}

/// The variants of the body whose code is not on the page.
fn unlisted<'b>(statuses: &[Status], body: &'b Body) -> Vec<&'b Variant> {
    let is_listed = |variant: &&Variant| statuses.iter().any(|status| status.code == variant.code);
    let variants = body.variants.iter();
    variants.filter(|variant| !is_listed(variant)).collect()
}

/// Tells what a page that could be read whole does not have.
fn tell_missing(tables: &[Table], statuses: &[Status], unlisted: &[&Variant], faults: &mut Faults) {
    if let (Some(table), []) = (tables.first(), statuses) {
        let fault = PageFault::new(
            table.place.clone(),
            "no table that is read has a row below its header row",
        );
        let position = format!("table {}", table.number);
        let help = "is it the right page? it lists no status code";
        faults.on_page(fault.position(position).help(help));
    }
    for Variant {
        name,
        code,
        discriminant,
        ..
    } in unlisted
    {
        let message = format!("the page has no status code {code}: leave `{name}` out");
        faults.in_code(discriminant, message);
    }
}

impl Status {
    /// A status of which only the body of the enum tells.
    fn without_text(variant: &Variant) -> Self {
        Self {
            name: variant.name.clone(),
            code: variant.code,
            reason_phrase: String::new(),
            description: String::new(),
            attributes: variant.attributes.clone(),
        }
    }
}
