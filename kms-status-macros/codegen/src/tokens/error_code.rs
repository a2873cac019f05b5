//! What an enum of error codes has.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{Enum, Layout, Parts, Text, docs};
use crate::{arguments::Role, codes::Variant};

pub(super) const LAYOUT: Layout = Layout {
    noun: "Error code",
    plural: "error codes",
    display: "Code and message, or the description where the page has no message; `{:#}` adds description and solution.",
    brief: |error_code| match error_code.texts.get(Role::Message) {
        "" => error_code.texts.get(Role::Description),
        message => message,
    },
    texts: &[
        Text {
            name: "as_str",
            docs: "The error code.",
            of: |error_code| &error_code.code,
        },
        Text {
            name: "message",
            docs: "The message, or `\"\"`.",
            of: |error_code| error_code.texts.get(Role::Message),
        },
        Text {
            name: "description",
            docs: "What the page says about the error, or `\"\"`.",
            of: |error_code| error_code.texts.get(Role::Description),
        },
        Text {
            name: "solution",
            docs: "What to do, or `\"\"`.",
            of: |error_code| error_code.texts.get(Role::Solution),
        },
    ],
    methods: &["from_code", "statuses"],
    declare,
    parts,
};

fn declare(name: &Ident, error_code: &Variant) -> TokenStream {
    let alias = docs::is_alias(&error_code.code, name).then_some(&error_code.code);
    let alias = alias.map(|alias| quote! { #[doc(alias = #alias)] });
    quote! { #alias #name }
}

fn parts(generated: &Enum<'_>) -> Parts {
    let mut methods = from_code(generated);
    let docs = "The status codes of responses with this error code, `[]` if the page has none.";
    let numbers = quote! { &'static [::core::primitive::u16] };
    let statuses = generated.choose(&docs::statuses, &|error_code| {
        let numbers = error_code.statuses.iter();
        let numbers = numbers.map(|status| Literal::u16_unsuffixed(status.as_u16()));
        quote! { &[#(#numbers),*] }
    });
    methods.extend(generated.method("statuses", docs, &numbers, statuses));
    Parts {
        methods,
        conversions: conversions(generated),
        errors: unknown_type(generated),
        methods_of_errors: TokenStream::new(),
    }
}

fn conversions(generated: &Enum<'_>) -> TokenStream {
    let (name, unknown) = (generated.name, &generated.unknown);
    quote! {
        /// The same as `from_code`.
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #unknown;

            fn from_str(__code: &::core::primitive::str) -> ::core::result::Result<Self, #unknown> {
                Self::from_code(__code).ok_or(#unknown(()))
            }
        }

        /// The error code, as the page writes it.
        #[automatically_derived]
        impl ::core::convert::AsRef<::core::primitive::str> for #name {
            fn as_ref(&self) -> &::core::primitive::str {
                Self::as_str(*self)
            }
        }

        /// Equal if the text is the error code.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::str> for #name {
            fn eq(&self, __code: &::core::primitive::str) -> ::core::primitive::bool {
                Self::as_str(*self) == __code
            }
        }

        /// Equal if the text is the error code.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<&::core::primitive::str> for #name {
            fn eq(&self, __code: &&::core::primitive::str) -> ::core::primitive::bool {
                Self::as_str(*self) == *__code
            }
        }
    }
}

fn unknown_type(generated: &Enum<'_>) -> TokenStream {
    let (name, unknown) = (generated.name, &generated.unknown);
    let docs = format!(" The error of a text that the page does not list as a [`{name}`].");
    let docs = quote! {
        #[doc = #docs]
        ///
        /// A later page may list it: keep it as text.
    };
    let display = quote! { __f.pad("unknown error code") };
    generated.error_type(unknown, &docs, &quote! { () }, display)
}

/// A `match` on the bytes is faster than a hash table and than a `match` on the text.
fn from_code(generated: &Enum<'_>) -> TokenStream {
    let visibility = generated.visibility;
    let arms = generated.variants.iter().map(|variant| {
        let name = &variant.name;
        let code = Literal::byte_string(variant.code.as_bytes());
        quote! { #code => ::core::option::Option::Some(Self::#name), }
    });
    quote! {
        /// The error code that is written exactly so, or `None` if the page does not list it.
        ///
        /// A later page may list it: keep an unknown code as text, and do not take `None` for a reason to try again.
        #[must_use]
        #visibility const fn from_code(__code: &::core::primitive::str) -> ::core::option::Option<Self> {
            match __code.as_bytes() {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }
    }
}
