//! The last stage: statuses become Rust.
//!
//! What is written here is read by people: in `kms-status/src/generated.rs`, and by whoever expands the macro.

mod class;
mod conversions;
mod docs;
mod enumeration;
mod errors;
mod examples;
mod text;

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Visibility;

use crate::{
    arguments::Arguments,
    declaration::Declaration,
    page::{Content, File},
    status_code::StatusCode,
    statuses::Statuses,
};
use examples::Examples;

/// The enum, its error types and all their implementations.
pub(crate) fn write(
    declaration: &Declaration,
    statuses: &Statuses,
    file: &File,
    arguments: &Arguments,
) -> TokenStream {
    let listed = &statuses.listed;
    let names = Names {
        status: declaration.name.clone(),
        unknown: format_ident!("Unknown{}", declaration.name),
        parse_error: format_ident!("Parse{}Error", declaration.name),
        visibility: &declaration.visibility,
    };
    let examples = Examples::new(arguments.examples.as_ref(), &names.status, listed);
    [
        track(file),
        enumeration::declare(declaration, listed),
        enumeration::implement(&names, listed, &examples),
        enumeration::stand_in(&names, statuses),
        text::display(&names, listed, &examples),
        text::parse(&names, &examples),
        conversions::write(&names, &examples),
        errors::unknown(&names, &examples),
        errors::parse(&names, &examples),
    ]
    .into_iter()
    .collect()
}

/// The names that the generated code has.
struct Names<'d> {
    status: Ident,
    unknown: Ident,
    parse_error: Ident,
    visibility: &'d Visibility,
}

/// Has Cargo build the crate again when the page changes. Within a function that nothing calls, the page's bytes are
/// not part of the compiled crate; and the path begins with a variable, so that it is no part of the source.
fn track(file: &File) -> TokenStream {
    if file.content == Content::Missing {
        return TokenStream::new();
    }
    let path = format!("/{}", file.source.path);
    quote! {
        const _: fn() = || {
            let _ = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path));
        };
    }
}

fn number(code: StatusCode) -> Literal {
    Literal::u16_unsuffixed(code.as_u16())
}
