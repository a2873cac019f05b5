//! The enum, and what both kinds have.

use std::collections::BTreeMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::Attribute;

use super::{Enum, Generate, docs, items, using};
use crate::codes::Variant;

pub(super) fn declare<C: Generate>(
    attributes: &[Attribute],
    generated: &Enum<'_, C>,
) -> TokenStream {
    let (name, visibility) = (generated.name, generated.visibility);
    let derives = derives(attributes);
    let (own_docs, attributes) = docs_apart(attributes);
    let table = docs::table(generated.variants, !own_docs.is_empty());
    // An enum without variants cannot have one (E0084).
    let repr = (!generated.variants.is_empty()).then(|| quote! { #[repr(u16)] });
    let variants = generated.variants.iter().map(declare_variant);
    quote! {
        #(#own_docs)*
        #table
        #(#attributes)*
        #[derive(#derives)]
        #repr
        #visibility enum #name {
            #(#variants,)*
        }
    }
}

fn declare_variant<C: Generate>(variant: &Variant<C>) -> TokenStream {
    let (own_docs, attributes) = docs_apart(&variant.attributes);
    let docs = docs::paragraphs(&variant.code.paragraphs(), !own_docs.is_empty());
    let declaration = variant.code.declare(&variant.name);
    quote! { #(#own_docs)* #docs #(#attributes)* #declaration }
}

/// What the page says follows what the author of the enum says.
fn docs_apart(attributes: &[Attribute]) -> (Vec<&Attribute>, Vec<&Attribute>) {
    let is_doc = |attribute: &&Attribute| attribute.path().is_ident("doc");
    attributes.iter().partition(is_doc)
}

/// The derives that the author of the enum did not write already.
fn derives(attributes: &[Attribute]) -> TokenStream {
    let mut own = String::new();
    for attribute in attributes {
        if attribute.path().is_ident("derive") {
            own += &attribute.to_token_stream().to_string();
        }
    }
    let own: Vec<&str> = own
        .split(|letter: char| !letter.is_alphanumeric())
        .collect();
    let paths = [
        ("Debug", quote! { ::core::fmt::Debug }),
        ("Clone", quote! { ::core::clone::Clone }),
        ("Copy", quote! { ::core::marker::Copy }),
        ("PartialEq", quote! { ::core::cmp::PartialEq }),
        ("Eq", quote! { ::core::cmp::Eq }),
        ("PartialOrd", quote! { ::core::cmp::PartialOrd }),
        ("Ord", quote! { ::core::cmp::Ord }),
        ("Hash", quote! { ::core::hash::Hash }),
    ];
    let missing = paths.iter().filter(|(name, _)| !own.contains(name));
    let missing = missing.map(|(_, path)| path);
    quote! { #(#missing),* }
}

/// The methods, and `Display`.
pub(super) fn implement<C: Generate>(
    generated: &Enum<'_, C>,
    methods: &TokenStream,
) -> TokenStream {
    let (name, visibility) = (generated.name, generated.visibility);
    let all_docs = format!(" All {}, in order of code.", C::PLURAL);
    let variants = generated.variants.iter().map(|variant| &variant.name);
    let text_type = quote! { &'static ::core::primitive::str };
    let texts = C::TEXTS.iter().map(|(name, docs, text)| {
        let text = generated.choose(text, |text| quote! { #text });
        generated.method(name, docs, &text_type, &text)
    });
    let used = using(name, items::<C>());
    let inherent = quote! {
        impl #name {
            #[doc = #all_docs]
            #visibility const ALL: &'static [Self] = &[#(Self::#variants),*];

            #methods
            #(#texts)*
        }
    };
    TokenStream::from_iter([inherent, used, display(generated)])
}

fn display<C: Generate>(generated: &Enum<'_, C>) -> TokenStream {
    let name = generated.name;
    let honoured = "Width, fill, alignment and precision are honoured.";
    let docs = format!(" {} {honoured}", C::DISPLAY);
    let lines = generated.choose(C::lines, |[line, longer]| quote! { (#line, #longer) });
    let body = if generated.variants.is_empty() {
        quote! { match *self {} }
    } else {
        quote! {
            let (__line, __longer) = #lines;
            let __is_long = ::core::fmt::Formatter::alternate(__f);
            __f.pad(if __is_long { __longer } else { __line })
        }
    };
    quote! {
        #[doc = #docs]
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                #body
            }
        }
    }
}

impl<C> Enum<'_, C> {
    pub(super) fn method(
        &self,
        name: &str,
        docs: &str,
        value_type: &TokenStream,
        value: &TokenStream,
    ) -> TokenStream {
        let visibility = self.visibility;
        let (name, docs) = (format_ident!("{name}"), format!(" {docs}"));
        quote! {
            #[doc = #docs]
            #[inline]
            #[must_use]
            #visibility const fn #name(self) -> #value_type {
                #value
            }
        }
    }

    /// The value for the variant that `self` is: a `match`, unless it is the same for all.
    pub(super) fn choose<'v, V: Ord>(
        &'v self,
        value: impl Fn(&'v C) -> V,
        write: impl Fn(&V) -> TokenStream,
    ) -> TokenStream {
        let mut arms: Vec<(TokenStream, Vec<&Ident>)> = Vec::new();
        let mut arm_of = BTreeMap::new();
        for variant in self.variants {
            let arm = arm_of
                .entry(value(&variant.code))
                .or_insert_with_key(|value| {
                    arms.push((write(value), Vec::new()));
                    arms.len() - 1
                });
            arms[*arm].1.push(&variant.name);
        }
        if let [(value, _)] = arms.as_slice() {
            return value.clone();
        }
        let arms = arms
            .iter()
            .map(|(value, names)| quote! { #(Self::#names)|* => #value, });
        quote! { match self { #(#arms)* } }
    }

    /// An error type with this content.
    pub(super) fn error_type(
        &self,
        name: &Ident,
        docs: &TokenStream,
        content: &TokenStream,
        display: &TokenStream,
    ) -> TokenStream {
        let visibility = self.visibility;
        quote! {
            #docs
            #[derive(
                ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq,
                ::core::cmp::Eq, ::core::hash::Hash
            )]
            #visibility struct #name(#content);

            #[automatically_derived]
            impl ::core::fmt::Display for #name {
                fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    #display
                }
            }

            #[automatically_derived]
            impl ::core::error::Error for #name {}
        }
    }
}
