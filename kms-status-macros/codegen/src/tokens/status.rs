//! What an enum of status codes has.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};
use syn::ext::IdentExt as _;

use super::{Enum, Layout, Parts, Text, braced};
use crate::{arguments::Role, codes::Variant, registry::StatusCode};

pub(super) const LAYOUT: Layout = Layout {
    noun: "Status code",
    plural: "statuses",
    display: "Code and reason phrase; `{:#}` adds the description after a colon.",
    brief: |_| "",
    texts: &[
        Text {
            name: "reason_phrase",
            docs: "The reason phrase (RFC 9112, section 4) as the page has it, else IANA's, else `\"\"`.",
            of: |status| status.texts.get(Role::Reason),
        },
        Text {
            name: "description",
            docs: "What the page says about the status, or `\"\"`.",
            of: |status| status.texts.get(Role::Description),
        },
    ],
    methods: &[
        "from_u16",
        "as_u16",
        CLASSES[0].0,
        CLASSES[1].0,
        CLASSES[2].0,
        CLASSES[3].0,
        CLASSES[4].0,
    ],
    declare,
    parts,
};

/// The classes of RFC 9110, sections 15.2 to 15.6, in order of their first digit.
const CLASSES: [(&str, &str); 5] = [
    (
        "is_informational",
        "Informational: the request was received, and the process goes on",
    ),
    (
        "is_success",
        "Successful: the request was received, understood and accepted",
    ),
    (
        "is_redirection",
        "Redirection: the client must do more to complete the request",
    ),
    (
        "is_client_error",
        "Client Error: the request is wrong, or cannot be fulfilled",
    ),
    (
        "is_server_error",
        "Server Error: the server failed to fulfil a request that seems right",
    ),
];

fn declare(name: &Ident, status: &Variant) -> TokenStream {
    let code = StatusCode::parse(&status.code);
    let code = code.map(|code| Literal::u16_unsuffixed(code.as_u16()));
    quote! { #name = #code }
}

fn parts(generated: &Enum<'_>) -> Parts {
    let (name, unknown) = (generated.name, &generated.unknown);
    let parse_error = format_ident!("Parse{}Error", name.unraw());
    let number_type = quote! { ::core::primitive::u16 };
    let number = if generated.variants.is_empty() {
        quote! { match self {} }
    } else {
        quote! { self as #number_type }
    };
    let classes = classes(generated);
    let docs = "The status code, 100 to 999.";
    let mut methods = from_u16(generated);
    methods.extend([
        generated.method("as_u16", docs, &number_type, number),
        classes.clone(),
    ]);
    let mut conversions = from_text_and_number(generated, &parse_error);
    conversions.extend(conversions_of_number(name));
    let mut errors = unknown_type(generated, &number_type, classes);
    errors.extend(parse_error_type(generated, &parse_error));
    let of_unknown = LAYOUT.methods[1..]
        .iter()
        .map(|name| format_ident!("{name}"));
    Parts {
        methods,
        conversions,
        errors,
        methods_of_errors: quote! { #(#unknown::#of_unknown,)* #parse_error::unknown },
    }
}

/// The methods that say which class a status is of.
fn classes(generated: &Enum<'_>) -> TokenStream {
    let mut methods = TokenStream::new();
    let answer = quote! { ::core::primitive::bool };
    for (digit, (name, class)) in (1u16..).zip(CLASSES) {
        let docs = format!(
            "Whether the code is {digit}xx, {class} (RFC 9110, section 15.{}).",
            digit + 1
        );
        let digit = Literal::u16_unsuffixed(digit);
        let value = quote! { self.as_u16() / 100 == #digit };
        methods.extend(generated.method(name, &docs, &answer, value));
    }
    methods
}

/// A table of all codes: `match` takes twice as long for codes that lie far apart.
fn from_u16(generated: &Enum<'_>) -> TokenStream {
    let (name, visibility) = (generated.name, generated.visibility);
    quote! {
        /// The status with this code, or `None` if the page does not list it.
        ///
        /// A later page may list it: decide on the number or its class, never on `None`.
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

fn from_text_and_number(generated: &Enum<'_>, parse_error: &Ident) -> TokenStream {
    let (name, unknown) = (generated.name, &generated.unknown);
    quote! {
        /// Reads the code alone, `404`, or followed by a space and anything, which is ignored: a client is to ignore
        /// the reason phrase (RFC 9112, section 4). Anything else is an error, and a code that the page does not list.
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #parse_error;

            fn from_str(__text: &::core::primitive::str) -> ::core::result::Result<Self, #parse_error> {
                match __text.as_bytes().split_first_chunk() {
                    ::core::option::Option::Some((
                        __digits @ [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'],
                        [] | [b' ', ..],
                    )) => {
                        let mut __code = 0;
                        for __digit in __digits {
                            __code = __code * 10 + ::core::primitive::u16::from_be_bytes([0, __digit - b'0']);
                        }
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

            fn try_from(__code: ::core::primitive::u16) -> ::core::result::Result<Self, #unknown> {
                Self::from_u16(__code).ok_or(#unknown(__code))
            }
        }
    }
}

/// What a status has whether the page lists it or not.
fn conversions_of_number(name: &Ident) -> TokenStream {
    quote! {
        /// The status code.
        #[automatically_derived]
        impl ::core::convert::From<#name> for ::core::primitive::u16 {
            fn from(__status: #name) -> Self {
                __status.as_u16()
            }
        }

        /// Equal if the status code is.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::u16> for #name {
            fn eq(&self, __code: &::core::primitive::u16) -> ::core::primitive::bool {
                Self::as_u16(*self) == *__code
            }
        }
    }
}

fn unknown_type(
    generated: &Enum<'_>,
    number_type: &TokenStream,
    classes: TokenStream,
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
    let docs_of_number = "The status code, any number that the page does not list.";
    let mut methods = generated.method("as_u16", docs_of_number, number_type, quote! { self.0 });
    methods.extend(classes);
    let mut tokens = generated.error_type(unknown, &docs, number_type, display);
    tokens.extend([
        braced(quote! { impl #unknown }, methods),
        conversions_of_number(unknown),
    ]);
    tokens
}

fn parse_error_type(generated: &Enum<'_>, name: &Ident) -> TokenStream {
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
    let mut tokens = generated.error_type(name, &quote! { #[doc = #docs] }, &content, display);
    let docs = "The status code of the text, or `None` if the text does not begin with one.";
    let method = generated.method("unknown", docs, &content, quote! { self.0 });
    tokens.extend(braced(quote! { impl #name }, method));
    tokens
}
