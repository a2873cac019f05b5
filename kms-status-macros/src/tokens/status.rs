//! What an enum of status codes has.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;

use super::{Enum, Generate, Text, number, using};
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

    fn methods(generated: &Enum<'_, Self>) -> TokenStream {
        let from_u16 = from_u16(generated);
        let number_type = quote! { ::core::primitive::u16 };
        let number = if generated.variants.is_empty() {
            quote! { match self {} }
        } else {
            quote! { self as #number_type }
        };
        let docs = "The status code, 100 to 999.";
        let as_u16 = generated.method("as_u16", docs, &number_type, &number);
        let predicates = number::predicates(generated);
        quote! { #from_u16 #as_u16 #predicates }
    }

    fn conversions(generated: &Enum<'_, Self>) -> TokenStream {
        let (name, unknown) = (generated.name, &generated.unknown);
        let parse_error = format_ident!("Parse{}Error", name.unraw());
        let number = number::conversions(name);
        quote! {
            /// Reads the code alone, `404`, or followed by a space and anything, which is ignored: a client is to ignore
            /// the reason phrase (RFC 9112, section 4).
            #[automatically_derived]
            impl ::core::str::FromStr for #name {
                type Err = #parse_error;

                #[inline]
                fn from_str(__text: &::core::primitive::str) -> ::core::result::Result<Self, #parse_error> {
                    match *__text.as_bytes() {
                        [__a @ b'1'..=b'9', __b, __c] | [__a @ b'1'..=b'9', __b, __c, b' ', ..]
                            if ::core::matches!([__b, __c], [b'0'..=b'9', b'0'..=b'9']) =>
                        {
                            let [__a, __b, __c] = [__a, __b, __c]
                                .map(|__digit| ::core::primitive::u16::from_be_bytes([0, __digit - b'0']));
                            let __code = __a * 100 + __b * 10 + __c;
                            Self::from_u16(__code)
                                .ok_or(#parse_error(::core::option::Option::Some(#unknown(__code))))
                        }
                        _ => ::core::result::Result::Err(#parse_error(::core::option::Option::None)),
                    }
                }
            }

            /// The status with this code; the error holds a code that the page does not list.
            ///
            /// A later page may list it, which then is `Ok`: decide on the number or its class, never on `Err`.
            #[automatically_derived]
            impl ::core::convert::TryFrom<::core::primitive::u16> for #name {
                type Error = #unknown;

                #[inline]
                fn try_from(__code: ::core::primitive::u16) -> ::core::result::Result<Self, #unknown> {
                    Self::from_u16(__code).ok_or(#unknown(__code))
                }
            }

            #number
        }
    }

    fn errors(generated: &Enum<'_, Self>) -> TokenStream {
        let mut errors = unknown_type(generated);
        errors.extend(parse_error_type(generated));
        errors
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
                let mut __index = 0;
                while __index < #name::ALL.len() {
                    let __status = #name::ALL[__index];
                    __by_code[__status.as_u16() as ::core::primitive::usize] = ::core::option::Option::Some(__status);
                    __index += 1;
                }
                __by_code
            };
            match __code {
                0..=999 => BY_CODE[__code as ::core::primitive::usize],
                _ => ::core::option::Option::None,
            }
        }
    }
}

fn unknown_type(generated: &Enum<'_, Status>) -> TokenStream {
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
        match ::core::str::from_utf8(&__text) {
            ::core::result::Result::Ok(__text) => __f.pad(__text.trim_ascii_end()),
            ::core::result::Result::Err(_) => ::core::result::Result::Err(::core::fmt::Error),
        }
    };
    let number_type = quote! { ::core::primitive::u16 };
    let error = generated.error_type(unknown, &docs, &number_type, &display);
    let docs = "The status code, any number that the page does not list.";
    let as_u16 = generated.method("as_u16", docs, &number_type, &quote! { self.0 });
    let predicates = number::predicates(generated);
    let conversions = number::conversions(unknown);
    let used = using(unknown, number::PREDICATES.into_iter());
    quote! {
        #error

        impl #unknown {
            #as_u16
            #predicates
        }

        #conversions
        #used
    }
}

fn parse_error_type(generated: &Enum<'_, Status>) -> TokenStream {
    let unknown = &generated.unknown;
    let name = format_ident!("Parse{}Error", generated.name.unraw());
    let docs = format!(" The error of a text that is not a [`{}`].", generated.name);
    let content = quote! { ::core::option::Option<#unknown> };
    let display = quote! {
        match &self.0 {
            ::core::option::Option::Some(__unknown) => ::core::fmt::Display::fmt(__unknown, __f),
            ::core::option::Option::None => __f.pad("expected a status code: three digits, 100 to 999"),
        }
    };
    let error = generated.error_type(&name, &quote! { #[doc = #docs] }, &content, &display);
    let docs = "The status code of the text, if it is one that the page does not list.";
    let unknown = generated.method("unknown", docs, &content, &quote! { self.0 });
    let used = using(&name, ["unknown"].into_iter());
    quote! {
        #error

        impl #name {
            #unknown
        }

        #used
    }
}
