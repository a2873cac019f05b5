//! What an enum of error codes has.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{Enum, Generate, Parts, Text, docs::is_alias};
use crate::codes::{self, ErrorCode};

impl Generate for ErrorCode {
    const PLURAL: &'static str = "error codes";
    const COLUMNS: &'static [&'static str] = &[
        "Error code",
        "Status codes",
        "Message",
        "Description",
        "Solution",
    ];
    const DISPLAY: &'static str = "Code and message, or the description where the page has no message; `{:#}` adds \
        description and solution.";
    const TEXTS: &'static [Text<Self>] = &[
        ("as_str", "The error code.", |code| &code.code),
        ("message", "The message, or `\"\"`.", |code| &code.message),
        (
            "description",
            "What the page says about the error, or `\"\"`.",
            |code| &code.description,
        ),
        ("solution", "What to do, or `\"\"`.", |code| &code.solution),
    ];
    const METHODS: &'static [&'static str] = &["from_code", "statuses"];

    fn cells(&self) -> Vec<String> {
        let texts = [
            &self.code,
            &statuses(self),
            &self.message,
            &self.description,
            &self.solution,
        ];
        texts.map(String::clone).into()
    }

    fn paragraphs(&self) -> Vec<String> {
        let [line, _] = self.lines();
        let mut paragraphs = vec![line];
        if !self.statuses.is_empty() {
            let plural = if self.statuses.len() > 1 { "s" } else { "" };
            paragraphs.push(format!("Status code{plural}: {}", statuses(self)));
        }
        if !self.message.is_empty() && self.description != self.message {
            paragraphs.push(self.description.clone());
        }
        if !self.solution.is_empty() {
            paragraphs.push(format!("Solution: {}", self.solution));
        }
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    }

    fn lines(&self) -> [String; 2] {
        let texts = [&self.message, &self.description, &self.solution];
        let all = codes::joined(texts.map(String::as_str));
        let text = match self.message.as_str() {
            "" => &self.description,
            _ => &self.message,
        };
        [text.clone(), all].map(|text| match text.as_str() {
            "" => self.code.clone(),
            text => format!("{}: {text}", self.code),
        })
    }

    fn declare(&self, name: &Ident) -> TokenStream {
        let alias = is_alias(&self.code, name).then_some(&self.code).into_iter();
        quote! { #(#[doc(alias = #alias)])* #name }
    }

    fn parts(generated: &Enum<'_, Self>) -> Parts {
        let numbers = |code: &Self| -> Vec<u16> {
            code.statuses.iter().map(|status| status.as_u16()).collect()
        };
        let value = generated.choose(numbers, |numbers| {
            let numbers = numbers.iter().copied().map(Literal::u16_unsuffixed);
            quote! { &[#(#numbers),*] }
        });
        let statuses = generated.method(
            "statuses",
            "The status codes of responses with this error code, `[]` if the page has none.",
            &quote! { &'static [::core::primitive::u16] },
            &value,
        );
        Parts {
            methods: TokenStream::from_iter([from_code(generated), statuses]),
            conversions: conversions(generated),
            errors: unknown_type(generated),
        }
    }
}

fn conversions(generated: &Enum<'_, ErrorCode>) -> TokenStream {
    let (name, unknown) = (generated.name, &generated.unknown);
    quote! {
        /// The same as `from_code`.
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #unknown;

            #[inline]
            fn from_str(__code: &::core::primitive::str) -> ::core::result::Result<Self, #unknown> {
                Self::from_code(__code).ok_or(#unknown(()))
            }
        }

        /// The error code, as the page writes it.
        #[automatically_derived]
        impl ::core::convert::AsRef<::core::primitive::str> for #name {
            #[inline]
            fn as_ref(&self) -> &::core::primitive::str {
                Self::as_str(*self)
            }
        }

        /// Equal if the text is the error code.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::str> for #name {
            #[inline]
            fn eq(&self, __code: &::core::primitive::str) -> ::core::primitive::bool {
                Self::as_str(*self) == __code
            }
        }

        /// Equal if the text is the error code.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<&::core::primitive::str> for #name {
            #[inline]
            fn eq(&self, __code: &&::core::primitive::str) -> ::core::primitive::bool {
                Self::as_str(*self) == *__code
            }
        }
    }
}

fn unknown_type(generated: &Enum<'_, ErrorCode>) -> TokenStream {
    let (name, unknown) = (generated.name, &generated.unknown);
    let docs = format!(" The error of a text that the page does not list as a [`{name}`].");
    let docs = quote! {
        #[doc = #docs]
        ///
        /// A later page may list it: keep it as text.
    };
    let display = quote! { __f.pad("unknown error code") };
    generated.error_type(unknown, &docs, &quote! { () }, &display)
}

fn statuses(code: &ErrorCode) -> String {
    let statuses: Vec<String> = code.statuses.iter().map(ToString::to_string).collect();
    statuses.join(", ")
}

/// A `match` on the bytes is faster than a hash table and than a `match` on the text.
fn from_code(generated: &Enum<'_, ErrorCode>) -> TokenStream {
    let visibility = generated.visibility;
    let arms = generated.variants.iter().map(|variant| {
        let name = &variant.name;
        let code = Literal::byte_string(variant.code.code.as_bytes());
        quote! { #code => ::core::option::Option::Some(Self::#name), }
    });
    quote! {
        /// The error code that is written exactly so, or `None` if the page does not list it.
        ///
        /// A later page may list it: keep an unknown code as text, and do not take `None` for a reason to try again.
        #[inline]
        #[must_use]
        #visibility const fn from_code(__code: &::core::primitive::str) -> ::core::option::Option<Self> {
            match __code.as_bytes() {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }
    }
}
