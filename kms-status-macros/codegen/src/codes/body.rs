//! The variants that the enum's body names.

use syn::Lit;

use super::names::Names;
use crate::{
    cell::Code,
    declaration::NamedVariant,
    diagnostics::{Diagnostics, quoted},
    kind::Kind,
    registry::StatusCode,
};

/// The variants with their codes.
pub(super) type Body<'b> = Vec<(Code, &'b NamedVariant)>;

/// Finds the variant that the body gives the code.
pub(super) fn find<'b>(body: &Body<'b>, code: &Code) -> Option<&'b NamedVariant> {
    let variant = body.iter().find(|(known, _)| known == code);
    variant.map(|(_, variant)| *variant)
}

/// Reads the codes that the body names, and reserves the names of their variants.
pub(super) fn read_body<'b>(
    kind: Kind,
    body: &'b [NamedVariant],
    names: &mut Names,
    diagnostics: &mut Diagnostics,
) -> Body<'b> {
    let mut known = Body::new();
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
        if let Some(other) = find(&known, &code) {
            let (code, other) = (quoted(&code.to_string()), &other.name);
            let message = format!("duplicate code {code}: remove this variant or `{other}`");
            diagnostics.push_at(&variant.code, message);
        } else if names.reserve(name, diagnostics) {
            known.push((code, variant));
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
