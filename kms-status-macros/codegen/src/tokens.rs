//! The last stage: codes become Rust.
//!
//! What is written here is read by people, in `kms-status/src/generated`, and compiled beside any code of the user's:
//! hence the absolute paths, and the locals that begin with `__`.

mod any;
mod docs;
mod enumeration;
mod error_code;
mod status;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::{Visibility, ext::IdentExt as _};

use crate::{
    attribute::{Attribute, Role},
    codes::Codes,
    declaration::Declaration,
};

/// The enum to write, and what it and the types beside it are called.
struct Enum<'a> {
    attribute: Attribute,
    attributes: &'a [syn::Attribute],
    visibility: &'a Visibility,
    name: &'a Ident,
    any: Ident,
    unknown: Ident,
    parse_error: Ident,
    row: Ident,
    codes: &'a Codes<'a>,
}

/// The enum, the types beside it and all their implementations.
pub(crate) fn write(
    attribute: Attribute,
    declaration: &Declaration,
    codes: &Codes<'_>,
) -> TokenStream {
    let name = declaration.name.unraw();
    let this = Enum {
        attribute,
        attributes: &declaration.attributes,
        visibility: &declaration.visibility,
        name: &declaration.name,
        any: format_ident!("Any{name}"),
        unknown: format_ident!("Unknown{name}"),
        parse_error: format_ident!("Parse{name}Error"),
        row: format_ident!("__{name}Row"),
        codes,
    };
    let enumeration = enumeration::declare(&this);
    let any = any::declare(&this);
    let (methods, methods_of_any, conversions, errors) = match attribute {
        Attribute::StatusCodes => (
            status::methods(&this),
            status::methods_of_any(&this),
            status::conversions(&this),
            status::errors(&this),
        ),
        Attribute::ErrorCodes => (
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
pub(crate) fn items(attribute: Attribute) -> Vec<&'static str> {
    items_for(attribute, attribute.roles().iter().copied())
}

/// The items of an enum with methods for these columns.
fn items_for(attribute: Attribute, roles: impl Iterator<Item = Role>) -> Vec<&'static str> {
    let mut items = vec!["ALL"];
    match attribute {
        Attribute::StatusCodes => {
            items.extend(["from_u16", "as_u16"]);
            items.extend(status::CLASSES.map(|(name, _)| name));
        }
        Attribute::ErrorCodes => items.push("from_code"),
    }
    let getters = roles.filter_map(|role| getter(attribute, role));
    items.extend(getters.map(|(name, _)| name));
    items
}

/// The method that gives what the page has in a column, and its docs.
fn getter(attribute: Attribute, role: Role) -> Option<(&'static str, &'static str)> {
    Some(match (attribute, role) {
        (Attribute::StatusCodes, Role::Reason) => (
            "reason_phrase",
            " The reason phrase (RFC 9112, section 4) as the page has it, else IANA's, else `\"\"`.",
        ),
        (Attribute::StatusCodes, Role::Description) => (
            "description",
            " What the page says about the status, or `\"\"`.",
        ),
        (Attribute::StatusCodes, _) => return None,
        (_, Role::Code) => ("as_str", " The error code, as the page writes it."),
        (_, Role::Status) => (
            "statuses",
            " The status codes of responses with this error code, `[]` if the page has none.",
        ),
        (_, Role::Name) => ("name", " The name, or `\"\"`."),
        (_, Role::Message) => ("message", " The message, or `\"\"`."),
        (_, Role::Description) => (
            "description",
            " What the page says about the error, or `\"\"`.",
        ),
        (_, Role::Solution) => ("solution", " What to do, or `\"\"`."),
        _ => return None,
    })
}

impl Enum<'_> {
    /// The columns that the enum has methods for: of an error code, those that are read.
    fn roles(&self) -> impl Iterator<Item = Role> {
        let roles = self.attribute.roles().iter().copied();
        roles.filter(|role| {
            let is_read =
                self.codes.roles.contains(role) || self.attribute == Attribute::StatusCodes;
            is_read && getter(self.attribute, *role).is_some()
        })
    }
}

/// Keeps the compiler from reporting the methods of a private enum that nothing calls.
fn use_all(this: &Enum<'_>) -> TokenStream {
    let (name, any, unknown, parse_error) =
        (this.name, &this.any, &this.unknown, &this.parse_error);
    let items = items_for(this.attribute, this.roles()).into_iter();
    let items = items.map(|item| format_ident!("{item}"));
    let flags = this.codes.flags.iter().map(|flag| &flag.argument.name);
    let others = match this.attribute {
        Attribute::StatusCodes => {
            let classes = status::CLASSES.map(|(name, _)| format_ident!("{name}"));
            quote! { #any::as_u16, #(#any::#classes,)* #unknown::as_u16, #parse_error::unknown }
        }
        Attribute::ErrorCodes => quote! { #any::as_str, #unknown::as_str },
    };
    quote! {
        const _: fn() = || {
            let _ = (#(#name::#items,)* #(#name::#flags,)* #any::listed, #others);
        };
    }
}

/// A `derive` of those traits of a code that are wanted.
fn derives(is_wanted: impl Fn(&str) -> bool) -> TokenStream {
    let traits = [
        ("fmt", "Debug"),
        ("clone", "Clone"),
        ("marker", "Copy"),
        ("cmp", "PartialEq"),
        ("cmp", "Eq"),
        ("cmp", "PartialOrd"),
        ("cmp", "Ord"),
        ("hash", "Hash"),
    ];
    let traits = traits.into_iter().filter(|(_, name)| is_wanted(name));
    let traits = traits.map(|(module, name)| {
        let [module, name] = [module, name].map(|word| format_ident!("{word}"));
        quote! { ::core::#module::#name }
    });
    quote! { #[derive(#(#traits),*)] }
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
