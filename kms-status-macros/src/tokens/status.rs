//! What an enum of status codes has.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;

use super::{Enum, Generate, Parts, Text, number, using};
use crate::codes::Status;

impl Generate for Status {
    const PLURAL: &'static str = "statuses";
    const COLUMNS: &'static [&'static str] = &["Status code", "Reason phrase", "Description"];
    const DISPLAY: &'static str =
        "Code and reason phrase; `{:#}` adds the description after a colon.";
    const TEXTS: &'static [Text<Self>] = &[
        (
            "reason_phrase",
            "The reason phrase (RFC 9112, section 4) as the page has it, else IANA's, else `\"\"`.",
            |status| &status.reason_phrase,
        ),
        (
            "description",
            "What the page says about the status, or `\"\"`.",
            |status| &status.description,
        ),
    ];
    const METHODS: &'static [&'static str] = &[
        "from_u16",
        "as_u16",
        "is_informational",
        "is_success",
        "is_redirection",
        "is_client_error",
        "is_server_error",
    ];

    fn cells(&self) -> Vec<String> {
        vec![
            self.code.to_string(),
            self.reason_phrase.clone(),
            self.description.clone(),
        ]
    }

    fn paragraphs(&self) -> Vec<String> {
        let [line, _] = self.lines();
        let mut paragraphs = vec![line, self.description.clone()];
        paragraphs.retain(|paragraph| !paragraph.is_empty());
        paragraphs
    }

    fn lines(&self) -> [String; 2] {
        let line = match self.reason_phrase.as_str() {
            "" => self.code.to_string(),
            reason_phrase => format!("{} {reason_phrase}", self.code),
        };
        let longer = match self.description.as_str() {
            "" => line.clone(),
            description => format!("{line}: {description}"),
        };
        [line, longer]
    }

    fn declare(&self, name: &Ident) -> TokenStream {
        let code = Literal::u16_unsuffixed(self.code.as_u16());
        quote! { #name = #code }
    }

    fn parts(generated: &Enum<'_, Self>) -> Parts {
        let parse_error = format_ident!("Parse{}Error", generated.name.unraw());
        let number_type = quote! { ::core::primitive::u16 };
        let number = if generated.variants.is_empty() {
            quote! { match self {} }
        } else {
            quote! { self as #number_type }
        };
        let docs = "The status code, 100 to 999.";
        let predicates = number::predicates(generated.visibility);
        Parts {
            methods: TokenStream::from_iter([
                from_u16(generated),
                generated.method("as_u16", docs, &number_type, &number),
                predicates.clone(),
            ]),
            conversions: TokenStream::from_iter([
                from_text_and_number(generated, &parse_error),
                number::conversions(generated.name),
            ]),
            errors: TokenStream::from_iter([
                unknown_type(generated, &number_type, &predicates),
                parse_error_type(generated, &parse_error),
            ]),
        }
    }
}

fn from_text_and_number(generated: &Enum<'_, Status>, parse_error: &Ident) -> TokenStream {
    let (name, unknown) = (generated.name, &generated.unknown);
    quote! {
        /// Reads the code alone, `404`, or followed by a space and anything, which is ignored: a client is to ignore
        /// the reason phrase (RFC 9112, section 4).
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #parse_error;

            #[inline]
            fn from_str(__text: &::core::primitive::str) -> ::core::result::Result<Self, #parse_error> {
                match __text.as_bytes().split_first_chunk() {
                    ::core::option::Option::Some((
                        __digits @ [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'],
                        [] | [b' ', ..],
                    )) => {
                        // A trait of the user's may have a `map` for references.
                        let [__a, __b, __c] =
                            (*__digits).map(|__digit| ::core::primitive::u16::from_be_bytes([0, __digit - b'0']));
                        let __code = __a * 100 + __b * 10 + __c;
                        Self::from_u16(__code)
                            .ok_or(#parse_error(::core::option::Option::Some(#unknown(__code))))
                    }
                    _ => ::core::result::Result::Err(#parse_error(::core::option::Option::None)),
                }
            }
        }

        /// The status with this code; the error holds a code that the page does not list, which a later page may.
        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::u16> for #name {
            type Error = #unknown;

            #[inline]
            fn try_from(__code: ::core::primitive::u16) -> ::core::result::Result<Self, #unknown> {
                Self::from_u16(__code).ok_or(#unknown(__code))
            }
        }
    }
}

/// A table of all codes: `match` takes twice as long for codes that lie far apart.
fn from_u16(generated: &Enum<'_, Status>) -> TokenStream {
    let (name, visibility) = (generated.name, generated.visibility);
    quote! {
        /// The status with this code, or `None` if the page does not list it.
        ///
        /// A later page may list it: decide on the number or its class, never on `None`.
        #[inline]
        #[must_use]
        #visibility const fn from_u16(__code: ::core::primitive::u16) -> ::core::option::Option<Self> {
            static BY_CODE: [::core::option::Option<#name>; 1000] = {
                let mut __by_code = [::core::option::Option::None; 1000];
                let mut __statuses = #name::ALL;
                while let [__status, __rest @ ..] = __statuses {
                    __by_code[*__status as ::core::primitive::usize] = ::core::option::Option::Some(*__status);
                    __statuses = __rest;
                }
                __by_code
            };
            if __code < 1000 {
                BY_CODE[__code as ::core::primitive::usize]
            } else {
                ::core::option::Option::None
            }
        }
    }
}

fn unknown_type(
    generated: &Enum<'_, Status>,
    number_type: &TokenStream,
    predicates: &TokenStream,
) -> TokenStream {
    let (name, unknown) = (generated.name, &generated.unknown);
    let docs = format!(" A status code that the page of [`{name}`] does not list.");
    let docs = quote! {
        #[doc = #docs]
        ///
        /// A client treats it as the first code of its class (RFC 9110, section 15); a code outside 100 to 599 has none.
        /// A later page may list it, which then is no longer unknown: decide on the number or its class.
    };
    // Width and precision are those of the whole text.
    let display = quote! {
        let mut __text = *b"unknown status code      ";
        let mut __length = 20;
        for __place in [10_000, 1_000, 100, 10, 1] {
            if self.0 >= __place || __place == 1 {
                if let ::core::option::Option::Some(__digit) = <[::core::primitive::u8]>::get_mut(&mut __text, __length) {
                    *__digit = b'0' + (self.0 / __place % 10) as ::core::primitive::u8;
                }
                __length += 1;
            }
        }
        let __text = ::core::str::from_utf8(&__text).unwrap_or_default();
        __f.pad(__text.trim_ascii_end())
    };
    let error = generated.error_type(unknown, &docs, number_type, &display);
    let docs = "The status code, any number that the page does not list.";
    let as_u16 = generated.method("as_u16", docs, number_type, &quote! { self.0 });
    let inherent = quote! {
        impl #unknown {
            #as_u16
            #predicates
        }
    };
    let conversions = number::conversions(unknown);
    let used = using(unknown, number::PREDICATES.into_iter());
    TokenStream::from_iter([error, inherent, conversions, used])
}

fn parse_error_type(generated: &Enum<'_, Status>, name: &Ident) -> TokenStream {
    let unknown = &generated.unknown;
    let docs = format!(" The error of a text that is not a [`{}`].", generated.name);
    let content = quote! { ::core::option::Option<#unknown> };
    let display = quote! {
        if let ::core::option::Option::Some(__unknown) = &self.0 {
            ::core::fmt::Display::fmt(__unknown, __f)
        } else {
            __f.pad("expected a status code: three digits, 100 to 999")
        }
    };
    let error = generated.error_type(name, &quote! { #[doc = #docs] }, &content, &display);
    let docs = "The status code of the text, if it is one that the page does not list.";
    let unknown = generated.method("unknown", docs, &content, &quote! { self.0 });
    let inherent = quote! { impl #name { #unknown } };
    let used = using(name, ["unknown"].into_iter());
    TokenStream::from_iter([error, inherent, used])
}
