//! The fourth stage: the rows of all tables become statuses, one a code.

mod merge;
mod name;
mod row;

use std::collections::HashSet;

use proc_macro2::Ident;
use syn::Attribute;

use crate::{
    declaration::{Body, Variant},
    diagnostics::{Faults, PageFault},
    status_code::StatusCode,
    table::Table,
};
use name::named_after;

/// A status, as the enum will have it.
pub(crate) struct Status {
    pub(crate) name: Ident,
    pub(crate) code: StatusCode,
    pub(crate) reason_phrase: String,
    pub(crate) description: String,
    /// The attributes of a variant named in the enum's body.
    pub(crate) attributes: Vec<Attribute>,
}

/// Reads the statuses, in order of code. After a fault it still gives what could be read, so that code which uses the
/// enum has no errors of its own.
pub(crate) fn read(tables: &[Table], body: &Body, faults: &mut Faults) -> Vec<Status> {
    let faults_before = faults.count();
    let (records, mut phrases_without_code) = row::read(tables, faults);
    let merged = merge::by_code(records, &mut phrases_without_code, faults);
    let mut statuses = name::name_all(merged, &body.variants, faults);
    let unlisted = unlisted(&statuses, body);
    if faults_before == 0 && faults.count() == 0 {
        tell_missing(tables, &statuses, &unlisted, faults);
    }
    statuses.extend(unlisted.into_iter().map(|variant| {
        let attributes = variant.attributes.clone();
        Status::without_text(variant.name.clone(), variant.code, attributes)
    }));
    if faults.any() {
        let names = phrases_without_code.into_iter().filter_map(named_after);
        let names = names.chain(body.names_without_code.iter().cloned());
        add_without_code(&mut statuses, names);
    }
    if statuses.is_empty() {
        // Where nothing could be read, IANA's names are the likeliest that the code uses.
        let phrases = StatusCode::descending().filter_map(StatusCode::canonical_reason);
        add_without_code(&mut statuses, phrases.filter_map(named_after));
    }
    statuses.sort_by_key(|status| status.code);
    statuses
}

/// The variants of the body whose code is not on the page.
fn unlisted<'b>(statuses: &[Status], body: &'b Body) -> Vec<&'b Variant> {
    let listed: HashSet<StatusCode> = statuses.iter().map(|status| status.code).collect();
    let variants = body.variants.iter();
    variants
        .filter(|variant| !listed.contains(&variant.code))
        .collect()
}

/// Tells what a page that could be read whole does not have.
fn tell_missing(tables: &[Table], statuses: &[Status], unlisted: &[&Variant], faults: &mut Faults) {
    if let (Some(table), []) = (tables.first(), statuses) {
        let fault = PageFault::new(
            table.place.clone(),
            "no table that is read has a row below its header row",
        );
        faults.on_page(fault.help("is it the right page? it lists no status code"));
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
    fn without_text(name: Ident, code: StatusCode, attributes: Vec<Attribute>) -> Self {
        Self {
            name,
            code,
            reason_phrase: String::new(),
            description: String::new(),
            attributes,
        }
    }
}

/// Gives codes to names whose own could not be read: the crate will not be built, but what uses the names adds no error.
fn add_without_code(statuses: &mut Vec<Status>, names: impl IntoIterator<Item = Ident>) {
    let codes: HashSet<StatusCode> = statuses.iter().map(|status| status.code).collect();
    let mut free = StatusCode::descending().filter(|code| !codes.contains(code));
    let mut known: HashSet<String> = statuses
        .iter()
        .map(|status| status.name.to_string())
        .collect();
    for name in names {
        if known.insert(name.to_string()) {
            let Some(code) = free.next() else { return };
            statuses.push(Status::without_text(name, code, Vec::new()));
        }
    }
}
