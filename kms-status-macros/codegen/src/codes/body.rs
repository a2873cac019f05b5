//! The variants that the enum's body names.

use std::collections::BTreeMap;

use syn::Lit;

use super::Names;
use crate::{
    cell::Code, declaration::NamedVariant, diagnostics::Diagnostics, kind::Kind,
    registry::StatusCode,
};

/// The variants, by their codes.
pub(super) type Body<'b> = BTreeMap<Code, &'b NamedVariant>;

/// Reads the codes that the body names, and reserves the names of their variants.
pub(super) fn read_body<'b>(
    kind: Kind,
    body: &'b [NamedVariant],
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) -> Body<'b> {
    let mut known: Body<'b> = BTreeMap::new();
    for variant in body {
        let name = &variant.name;
        let Some(code) = parse_literal(kind, &variant.code) else {
            let form = match kind {
                Kind::StatusCodes => "a number from 100 to 999",
                Kind::ErrorCodes => "a string",
            };
            let message = format!("expected {}, {form}", kind.a_noun());
            diagnostics.push_at(&variant.code, message);
            continue;
        };
        if let Some(other) = known.get(&code) {
            let message = format!(
                "duplicate code {code}: remove this variant or `{}`",
                other.name
            );
            diagnostics.push_at(&variant.code, message);
        } else if known.values().any(|other| other.name == *name) {
            diagnostics.push_at(name, format!("duplicate variant `{name}`"));
        } else if names.reserve(name) {
            known.insert(code, variant);
        } else {
            let message =
                format!("the name `{name}` is reserved for generated code: choose another name");
            diagnostics.push_at(name, message);
        }
    }
    known
}

/// The code in a literal of the enum's body.
fn parse_literal(kind: Kind, literal: &Lit) -> Option<Code> {
    match (kind, literal) {
        (Kind::StatusCodes, Lit::Int(number)) => {
            StatusCode::parse(number.base10_digits()).map(Code::Status)
        }
        (Kind::ErrorCodes, Lit::Str(code)) => Some(Code::Error(code.value())),
        _ => None,
    }
}
