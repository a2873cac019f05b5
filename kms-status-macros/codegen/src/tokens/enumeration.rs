//! The enum, and what both kinds have.

use std::collections::HashMap;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::Attribute;

use super::{Enum, braced, docs};
use crate::{
    arguments::Role,
    codes::{Variant, joined},
};

impl Enum<'_> {
    pub(super) fn declare(&self, attributes: &[Attribute]) -> TokenStream {
        let (name, visibility) = (self.name, self.visibility);
        let derives = derives(attributes);
        let (own_docs, attributes) = docs_apart(attributes);
        let table = docs::table(self.layout.noun, self.variants, !own_docs.is_empty());
        // An enum without variants cannot have one (E0084).
        let repr = (!self.variants.is_empty()).then(|| quote! { #[repr(u16)] });
        let mut variants = TokenStream::new();
        for variant in self.variants {
            variants.extend(self.declare_variant(variant));
        }
        let head = quote! {
            #(#own_docs)*
            #table
            #(#attributes)*
            #[derive(#derives)]
            #repr
            #visibility enum #name
        };
        braced(head, variants)
    }

    fn declare_variant(&self, variant: &Variant) -> TokenStream {
        let (own_docs, attributes) = docs_apart(&variant.attributes);
        let docs = docs::paragraphs(&self.paragraphs(variant), !own_docs.is_empty());
        let declaration = (self.layout.declare)(&variant.name, variant);
        quote! { #(#own_docs)* #docs #(#attributes)* #declaration, }
    }

    /// The docs of a variant.
    fn paragraphs(&self, code: &Variant) -> Vec<String> {
        let brief = (self.layout.brief)(code);
        let [line, _] = self.lines(code);
        let mut paragraphs = vec![line];
        if !code.statuses.is_empty() {
            let plural = if code.statuses.len() > 1 { "s" } else { "" };
            paragraphs.push(format!("Status code{plural}: {}", docs::statuses(code)));
        }
        if !code.texts.get(Role::Description).is_empty()
            && code.texts.get(Role::Description) != brief
        {
            paragraphs.push(code.texts.get(Role::Description).to_owned());
        }
        if !code.texts.get(Role::Solution).is_empty() {
            paragraphs.push(format!("Solution: {}", code.texts.get(Role::Solution)));
        }
        paragraphs
    }

    /// What `{}` and `{:#}` show.
    fn lines(&self, code: &Variant) -> [String; 2] {
        let mut start = code.code.clone();
        if !code.texts.get(Role::Reason).is_empty() {
            start = format!("{start} {}", code.texts.get(Role::Reason));
        }
        let brief = (self.layout.brief)(code);
        let all = joined([
            code.texts.get(Role::Message),
            code.texts.get(Role::Description),
            code.texts.get(Role::Solution),
        ]);
        [brief, &all].map(|text| match text {
            "" => start.clone(),
            text => format!("{start}: {text}"),
        })
    }

    /// The inherent items.
    pub(super) fn implement(&self, methods: TokenStream) -> TokenStream {
        let (name, visibility) = (self.name, self.visibility);
        let all_docs = format!(" All {}, in order of code.", self.layout.plural);
        let variants = self.variants.iter().map(|variant| &variant.name);
        let mut items = quote! {
            #[doc = #all_docs]
            #visibility const ALL: &'static [Self] = &[#(Self::#variants),*];
        };
        items.extend(methods);
        for text in self.layout.texts {
            let value = self.choose(&|code| (text.of)(code).to_owned(), &|code| {
                (text.of)(code).to_token_stream()
            });
            let text_type = quote! { &'static ::core::primitive::str };
            items.extend(self.method(text.name, text.docs, &text_type, value));
        }
        braced(quote! { impl #name }, items)
    }

    pub(super) fn display(&self) -> TokenStream {
        let body = if self.variants.is_empty() {
            quote! { match *self {} }
        } else {
            let lines = self.choose(&|code| code.code.clone(), &|code| {
                let [line, longer] = self.lines(code);
                quote! { (#line, #longer) }
            });
            quote! {
                let (__line, __longer) = #lines;
                let __is_long = ::core::fmt::Formatter::alternate(__f);
                __f.pad(if __is_long { __longer } else { __line })
            }
        };
        let display = display(self.name, body);
        let docs = format!(
            " {} Width, fill, alignment and precision are honoured.",
            self.layout.display
        );
        TokenStream::from_iter([quote! { #[doc = #docs] }, display])
    }

    pub(super) fn method(
        &self,
        name: &str,
        docs: &str,
        value_type: &TokenStream,
        value: TokenStream,
    ) -> TokenStream {
        let visibility = self.visibility;
        let (name, docs) = (format_ident!("{name}"), format!(" {docs}"));
        let head = quote! {
            #[doc = #docs]
            #[must_use]
            #visibility const fn #name(self) -> #value_type
        };
        braced(head, value)
    }

    /// The value for the variant that `self` is: a `match` with one arm for all codes with the same key, unless all have.
    pub(super) fn choose(
        &self,
        key: &dyn Fn(&Variant) -> String,
        value: &dyn Fn(&Variant) -> TokenStream,
    ) -> TokenStream {
        let mut arms: Vec<(TokenStream, Vec<&Ident>)> = Vec::new();
        let mut arm_of: HashMap<String, usize> = HashMap::new();
        for variant in self.variants {
            let new = arms.len();
            let arm = *arm_of.entry(key(variant)).or_insert(new);
            if arm == new {
                arms.push((value(variant), Vec::new()));
            }
            arms[arm].1.push(&variant.name);
        }
        if let [_] = arms.as_slice() {
            return arms.remove(0).0;
        }
        let mut tokens = TokenStream::new();
        for (value, names) in arms {
            tokens.extend([quote! { #(Self::#names)|* => }, value, quote! { , }]);
        }
        braced(quote! { match self }, tokens)
    }

    /// An error type with this content.
    pub(super) fn error_type(
        &self,
        name: &Ident,
        docs: &TokenStream,
        content: &TokenStream,
        display_body: TokenStream,
    ) -> TokenStream {
        let visibility = self.visibility;
        let mut tokens = quote! {
            #docs
            #[derive(
                ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq,
                ::core::cmp::Eq, ::core::hash::Hash
            )]
            #visibility struct #name(#content);
        };
        let error = quote! {
            #[automatically_derived]
            impl ::core::error::Error for #name {}
        };
        tokens.extend([display(name, display_body), error]);
        tokens
    }
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
    let mut derives = TokenStream::new();
    for (module, name) in [
        ("fmt", "Debug"),
        ("clone", "Clone"),
        ("marker", "Copy"),
        ("cmp", "PartialEq"),
        ("cmp", "Eq"),
        ("cmp", "PartialOrd"),
        ("cmp", "Ord"),
        ("hash", "Hash"),
    ] {
        if !own.contains(&name) {
            let [module, name] = [module, name].map(|word| format_ident!("{word}"));
            derives.extend(quote! { ::core::#module::#name, });
        }
    }
    derives
}

fn display(name: &Ident, body: TokenStream) -> TokenStream {
    let function = quote! {
        fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result
    };
    let head = quote! {
        #[automatically_derived]
        impl ::core::fmt::Display for #name
    };
    braced(head, braced(function, body))
}
