//! The last stage: codes become Rust.
//!
//! What is written here is read by people, in `kms-status/src/generated`, and compiled beside any code of the user's:
//! hence the absolute paths, and the locals that begin with `__`.

mod any;
mod docs;
mod enumeration;
mod error_code;
mod status;
mod target;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote};

use self::target::Enum;
use crate::{arguments::Implementations, codes::Codes, declaration::Declaration, kind::Kind};

/// The enum, the types beside it and all their implementations.
pub(crate) fn generate(
    kind: Kind,
    declaration: &Declaration,
    codes: &Codes<'_>,
    _implementations: &Implementations,
) -> TokenStream {
    let this = Enum::new(kind, declaration, codes);
    let enumeration = enumeration::declare(&this);
    let any = any::declare(&this);
    let (methods, methods_of_any, conversions, errors) = match kind {
        Kind::StatusCodes => (
            status::methods(&this),
            status::methods_of_any(&this),
            status::conversions(&this),
            status::errors(&this),
        ),
        Kind::ErrorCodes => (
            error_code::methods(&this),
            error_code::methods_of_any(&this),
            error_code::conversions(&this),
            error_code::errors(&this),
        ),
    };
    let implementations = [
        enumeration::implement(&this, &methods),
        any::implement(&this, &methods_of_any),
        conversions,
        enumeration::rows(&this),
        use_all(&this),
    ];
    if is_deprecated(&this) {
        quote! {
            #enumeration
            #[allow(deprecated)]
            #any
            #errors
            #[allow(deprecated)]
            const _: () = { #(#implementations)* };
        }
    } else {
        quote! { #enumeration #any #errors #(#implementations)* }
    }
}

/// The items of the enum, which a variant of the same name would hide.
pub(crate) fn reserved_names(kind: Kind) -> Vec<&'static str> {
    let mut items = vec!["ALL"];
    match kind {
        Kind::StatusCodes => {
            items.extend(["from_u16", "as_u16", "reason_phrase", "description"]);
            items.extend(status::CLASSES.map(|(name, _)| name));
        }
        Kind::ErrorCodes => items.extend([
            "from_code",
            "as_str",
            "name",
            "statuses",
            "message",
            "description",
            "solution",
        ]),
    }
    items
}

/// The items of this enum.
fn items(this: &Enum<'_>) -> Vec<Ident> {
    let mut items = vec!["ALL"];
    match this.kind {
        Kind::StatusCodes => {
            items.extend(["from_u16", "as_u16"]);
            items.extend(status::CLASSES.map(|(name, _)| name));
        }
        Kind::ErrorCodes => items.push("from_code"),
    }
    let items = items.into_iter().map(|item| format_ident!("{item}"));
    items
        .chain(this.getters().into_iter().map(|getter| getter.name))
        .collect()
}

/// Keeps the compiler from reporting the methods of a private enum that nothing calls.
fn use_all(this: &Enum<'_>) -> TokenStream {
    let (name, any, unknown, parse_error) =
        (this.name, &this.any, &this.unknown, &this.parse_error);
    let items = items(this);
    let flags = this.codes.flags.iter().map(|flag| &flag.argument.name);
    let others = match this.kind {
        Kind::StatusCodes => {
            let classes = status::CLASSES.map(|(name, _)| format_ident!("{name}"));
            quote! { #any::as_u16, #(#any::#classes,)* #unknown::as_u16, #parse_error::unknown }
        }
        Kind::ErrorCodes => quote! { #any::as_str, #unknown::as_str },
    };
    quote! {
        const _: fn() = || {
            let _ = (#(#name::#items,)* #(#name::#flags,)* #any::listed, #others);
        };
    }
}

fn is_deprecated(this: &Enum<'_>) -> bool {
    let of_variants = this
        .codes
        .variants
        .iter()
        .flat_map(|variant| &variant.attributes);
    let deprecates = |attribute: &syn::Attribute| {
        let path = attribute.path();
        let text = || attribute.to_token_stream().to_string();
        path.is_ident("deprecated") || path.is_ident("cfg_attr") && text().contains("deprecated")
    };
    this.attributes.iter().chain(of_variants).any(deprecates)
}

/// Has Cargo build the crate again when the page changes: its path is relative to the folder of Cargo.toml. In a function
/// that nothing calls, the page is not part of the compiled crate; and no absolute path is part of the source.
pub(crate) fn track(page_path: &str) -> TokenStream {
    let path = format!("/{page_path}");
    quote! {
        const _: fn() = || {
            let _ = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path));
        };
    }
}
