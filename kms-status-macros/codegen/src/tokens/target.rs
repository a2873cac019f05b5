//! What is written: the enum, its methods for columns and its derives.

use proc_macro2::{Ident, TokenStream};
use quote::{format_ident, quote};
use syn::{Visibility, ext::IdentExt as _};

use crate::{
    codes::Codes,
    declaration::Declaration,
    kind::{Kind, Role},
};

/// The enum to write, and what it and the types beside it are called.
pub(super) struct Enum<'a> {
    pub(super) kind: Kind,
    pub(super) attributes: &'a [syn::Attribute],
    pub(super) visibility: &'a Visibility,
    pub(super) name: &'a Ident,
    pub(super) any: Ident,
    pub(super) unknown: Ident,
    pub(super) parse_error: Ident,
    pub(super) row: Ident,
    pub(super) codes: &'a Codes<'a>,
}

impl<'a> Enum<'a> {
    pub(super) fn new(kind: Kind, declaration: &'a Declaration, codes: &'a Codes<'a>) -> Self {
        let name = declaration.name.unraw();
        Self {
            kind,
            attributes: &declaration.attributes,
            visibility: &declaration.visibility,
            name: &declaration.name,
            any: format_ident!("Any{name}"),
            unknown: format_ident!("Unknown{name}"),
            parse_error: format_ident!("Parse{name}Error"),
            row: format_ident!("__{name}Row"),
            codes,
        }
    }

    /// The columns that the enum has methods for: of an error code, those that are read.
    pub(super) fn roles(&self) -> impl Iterator<Item = Role> {
        let roles = self.kind.roles().iter().copied();
        roles.filter(|role| {
            let is_read = self.codes.roles.contains(role) || self.kind == Kind::StatusCodes;
            is_read && getter(self.kind, *role).is_some()
        })
    }
}

/// The method that gives what the page has in a column, and its docs.
pub(super) fn getter(kind: Kind, role: Role) -> Option<(&'static str, &'static str)> {
    Some(match (kind, role) {
        (Kind::StatusCodes, Role::Reason) => (
            "reason_phrase",
            " The reason phrase (RFC 9112, section 4) as the page has it, else IANA's, else `\"\"`.",
        ),
        (Kind::StatusCodes, Role::Description) => (
            "description",
            " What the page says about the status, or `\"\"`.",
        ),
        (Kind::StatusCodes, _) | (_, Role::Reason | Role::Unread) => return None,
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
    })
}

/// A `derive` of those traits of a code that are wanted.
pub(super) fn derives(is_wanted: impl Fn(&str) -> bool) -> TokenStream {
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
