//! The enum, and what it has whichever attribute is on it.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{ToTokens as _, quote};
use syn::ext::IdentExt as _;

use super::{
    docs,
    target::{Enum, Getter, Value, derives},
};
use crate::{
    cell::Code,
    codes::{Flag, Variant},
    kind::Kind,
};

/// The enum. What the page says in its docs follows what its author says.
pub(super) fn declare(this: &Enum<'_>) -> TokenStream {
    let (name, visibility) = (this.name, this.visibility);
    let (own_docs, attributes) = split_docs(this.attributes);
    let table = docs::table(this);
    let derives = derives(|name| name != "Debug" && !is_derived(this.attributes, name));
    // An enum without variants cannot have one (E0084).
    let has_repr = this.kind == Kind::StatusCodes && !this.codes.variants.is_empty();
    let repr = has_repr.then(|| quote! { #[repr(u16)] });
    let variants = this.codes.variants.iter();
    let variants = variants.map(|variant| declare_variant(this, variant));
    quote! {
        #own_docs
        #table
        #(#attributes)*
        #derives
        #repr
        #visibility enum #name { #(#variants,)* }
    }
}

fn declare_variant(this: &Enum<'_>, variant: &Variant) -> TokenStream {
    let Variant { name, code, .. } = variant;
    let (own_docs, attributes) = split_docs(&variant.attributes);
    let docs = docs::paragraphs(&paragraphs(this, variant));
    let (alias, discriminant) = match code {
        Code::Status(code) => {
            let number = Literal::u16_unsuffixed(code.as_u16());
            (None, Some(quote! { = #number }))
        }
        Code::Error(code) => {
            let is_alias = docs::is_alias(code, name);
            (is_alias.then(|| quote! { #[doc(alias = #code)] }), None)
        }
    };
    quote! { #own_docs #docs #(#attributes)* #alias #name #discriminant }
}

/// The docs of a variant.
fn paragraphs(this: &Enum<'_>, variant: &Variant) -> Vec<String> {
    let [description, solution] = ["description", "solution"].map(|name| this.text(variant, name));
    let mut paragraphs = vec![line(variant, brief(this, variant))];
    if !variant.statuses.is_empty() {
        let plural = if variant.statuses.len() > 1 { "s" } else { "" };
        let statuses = docs::statuses(variant);
        paragraphs.push(format!("Status code{plural}: {statuses}"));
    }
    if !description.is_empty() && description != brief(this, variant) {
        paragraphs.push(description.to_owned());
    }
    if !solution.is_empty() {
        paragraphs.push(format!("Solution: {solution}"));
    }
    paragraphs
}

/// The code with its name or reason phrase, and what follows these.
fn line(variant: &Variant, text: &str) -> String {
    let mut line = variant.code.to_string();
    for (separator, text) in [(" ", variant.label.as_str()), (": ", text)] {
        if !text.is_empty() {
            line.extend([separator, text]);
        }
    }
    line
}

/// What `{}` shows behind the code and its name.
fn brief<'v>(this: &Enum<'_>, variant: &'v Variant) -> &'v str {
    match (this.kind, this.text(variant, "message")) {
        (Kind::StatusCodes, _) => "",
        (Kind::ErrorCodes, "") => this.text(variant, "description"),
        (Kind::ErrorCodes, message) => message,
    }
}

/// What `{:#}` shows there: every text that none before it contains.
fn long(this: &Enum<'_>, variant: &Variant) -> String {
    let mut texts: Vec<&str> = Vec::new();
    for name in ["message", "description", "solution"] {
        let text = this.text(variant, name);
        if !text.is_empty() && !texts.iter().any(|known| known.contains(text)) {
            texts.push(text);
        }
    }
    texts.join(" ")
}

/// The items and traits that the enum has whichever attribute is on it, beside the methods of its kind.
pub(super) fn implement(this: &Enum<'_>, methods: &TokenStream) -> TokenStream {
    let (name, visibility) = (this.name, this.visibility);
    let all = this.codes.variants.iter().map(|variant| &variant.name);
    let getters = this.getters().into_iter();
    let getters = getters.map(|getter| implement_getter(this, &getter));
    let flags = this
        .codes
        .flags
        .iter()
        .map(|flag| implement_flag(this, flag));
    let debug = implement_debug(this);
    let (parameter, text_error) = match this.kind {
        Kind::StatusCodes => (quote! { status_code }, &this.parse_error),
        Kind::ErrorCodes => (quote! { error_code }, &this.unknown),
    };
    let docs = match this.kind {
        Kind::StatusCodes => " Code and reason phrase; `{:#}` adds the description.",
        Kind::ErrorCodes => {
            " Code and message, or the description where the page has no message; `{:#}` adds description and solution."
        }
    };
    quote! {
        impl #name {
            /// All of them, in order of code.
            #visibility const ALL: &'static [Self] = &[#(Self::#all),*];

            #methods
            #(#getters)*
            #(#flags)*
        }

        #debug

        /// The same as `FromStr`.
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #name {
            type Error = #text_error;

            fn try_from(#parameter: &::core::primitive::str) -> ::core::result::Result<Self, #text_error> {
                #parameter.parse()
            }
        }

        #[doc = #docs]
        ///
        /// Width, fill, alignment and precision are honoured.
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let __row = self.__row();
                let __is_long = ::core::fmt::Formatter::alternate(__f);
                __f.pad(if __is_long { __row.long_line } else { __row.line })
            }
        }
    }
}

fn implement_getter(this: &Enum<'_>, getter: &Getter) -> TokenStream {
    let visibility = this.visibility;
    let Getter { name, docs, value } = getter;
    let value_type = value_type(*value);
    quote! {
        #[doc = #docs]
        #[must_use]
        #visibility const fn #name(self) -> #value_type {
            self.__row().#name
        }
    }
}

fn implement_flag(this: &Enum<'_>, flag: &Flag<'_>) -> TokenStream {
    let (name, visibility) = (&flag.argument.name, this.visibility);
    let variants = this.codes.variants.iter();
    let is_set = |variant: &&Variant| flag.codes.contains(&variant.code);
    let variants: Vec<&Variant> = variants.filter(is_set).collect();
    let docs = docs::flag(flag.argument, &variants);
    let names = variants.iter().map(|variant| &variant.name);
    let value = if variants.is_empty() {
        quote! { false }
    } else {
        quote! { ::core::matches!(self, #(Self::#names)|*) }
    };
    quote! {
        #docs
        #[must_use]
        #visibility const fn #name(self) -> ::core::primitive::bool {
            #value
        }
    }
}

/// `Debug`, unless its author derives it: what the derived one shows, for which rustc takes 6 s and 6.4 GB for 16,000
/// variants. It is not marked as derived, or else the compiler would not count what it reads as read.
fn implement_debug(this: &Enum<'_>) -> Option<TokenStream> {
    let name = this.name;
    let debug = quote! {
        impl ::core::fmt::Debug for #name {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                __f.write_str(self.__row().variant)
            }
        }
    };
    (!is_derived(this.attributes, "Debug")).then_some(debug)
}

/// What the page has of each variant: one `match`, rather than one for each method.
pub(super) fn rows(this: &Enum<'_>) -> TokenStream {
    let (name, row) = (this.name, &this.row);
    let getters = this.getters();
    let fields: Vec<&Ident> = getters.iter().map(|getter| &getter.name).collect();
    let types = getters.iter().map(|getter| value_type(getter.value));
    let has_debug = !is_derived(this.attributes, "Debug");
    let variant_type = has_debug.then(|| quote! { variant: &'static ::core::primitive::str, });
    let arms = this.codes.variants.iter().map(|variant| {
        let (name, text) = (&variant.name, variant.name.unraw().to_string());
        let variant_name = has_debug.then(|| quote! { variant: #text, });
        let values = getters.iter().map(|getter| value(getter.value, variant));
        let texts = [brief(this, variant), &long(this, variant)];
        let [line, long_line] = texts.map(|text| line(variant, text));
        quote! {
            Self::#name => &#row {
                #variant_name
                #(#fields: #values,)*
                line: #line,
                long_line: #long_line,
            },
        }
    });
    quote! {
        struct #row {
            #variant_type
            #(#fields: #types,)*
            line: &'static ::core::primitive::str,
            long_line: &'static ::core::primitive::str,
        }

        impl #name {
            const fn __row(self) -> &'static #row {
                match self { #(#arms)* }
            }
        }
    }
}

fn value_type(value: Value) -> TokenStream {
    if value == Value::Statuses {
        quote! { &'static [::core::primitive::u16] }
    } else {
        quote! { &'static ::core::primitive::str }
    }
}

fn value(value: Value, variant: &Variant) -> TokenStream {
    match value {
        Value::Code => variant.code.to_string().to_token_stream(),
        Value::Label => variant.label.to_token_stream(),
        Value::Statuses => {
            let statuses = variant.statuses.iter();
            let statuses = statuses.map(|status| Literal::u16_unsuffixed(status.as_u16()));
            quote! { &[#(#statuses),*] }
        }
        Value::Text(index) => variant.texts[index].to_token_stream(),
    }
}

/// The author's docs, with the end of their paragraph, and the other attributes.
fn split_docs(attributes: &[syn::Attribute]) -> (TokenStream, Vec<&syn::Attribute>) {
    let is_doc = |attribute: &&syn::Attribute| attribute.path().is_ident("doc");
    let (docs, others): (Vec<_>, _) = attributes.iter().partition(is_doc);
    let end = (!docs.is_empty()).then(|| quote! { #[doc = ""] });
    (quote! { #(#docs)* #end }, others)
}

/// Whether the author derives the trait.
fn is_derived(attributes: &[syn::Attribute], name: &str) -> bool {
    let mut derives = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    derives.any(|derive| {
        let text = derive.to_token_stream().to_string();
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        words.any(|word| word == name)
    })
}
