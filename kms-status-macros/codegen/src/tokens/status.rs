//! What an enum of status codes has.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::target::{Enum, derives};

/// The methods for the classes 1xx to 5xx, and their docs.
pub(super) const CLASSES: [(&str, &str); 5] = [
    (
        "is_informational",
        " Whether the code is 1xx, Informational (RFC 9110, section 15.2).",
    ),
    (
        "is_success",
        " Whether the code is 2xx, Successful (RFC 9110, section 15.3).",
    ),
    (
        "is_redirection",
        " Whether the code is 3xx, Redirection (RFC 9110, section 15.4).",
    ),
    (
        "is_client_error",
        " Whether the code is 4xx, Client Error (RFC 9110, section 15.5).",
    ),
    (
        "is_server_error",
        " Whether the code is 5xx, Server Error (RFC 9110, section 15.6).",
    ),
];

/// The methods of the enum.
pub(super) fn methods(this: &Enum<'_>) -> TokenStream {
    let (name, visibility) = (this.name, this.visibility);
    let entries = this.codes.variants.iter().map(|variant| {
        let code: Option<Literal> = variant.code.to_string().parse().ok();
        let variant = &variant.name;
        quote! { __by_code[#code] = ::core::option::Option::Some(#name::#variant); }
    });
    let as_u16 = if this.codes.variants.is_empty() {
        quote! { match self {} }
    } else {
        quote! { self as ::core::primitive::u16 }
    };
    let classes = classes(this);
    // A table, since a `match` takes twice as long for codes that lie far apart.
    quote! {
        /// The status with this code, or `None` if the page does not list it.
        ///
        /// A later page may list it: decide on the number or its class, never on `None`.
        #[must_use]
        #visibility const fn from_u16(status_code: ::core::primitive::u16) -> ::core::option::Option<Self> {
            static BY_CODE: [::core::option::Option<#name>; 1000] = {
                let mut __by_code = [::core::option::Option::None; 1000];
                #(#entries)*
                __by_code
            };
            if status_code < 1000 {
                BY_CODE[status_code as ::core::primitive::usize]
            } else {
                ::core::option::Option::None
            }
        }

        /// The status code, 100 to 999.
        #[must_use]
        #visibility const fn as_u16(self) -> ::core::primitive::u16 {
            #as_u16
        }

        #classes
    }
}

pub(super) fn methods_of_any(this: &Enum<'_>) -> TokenStream {
    let (name, unknown, visibility) = (this.name, &this.unknown, this.visibility);
    let classes = classes(this);
    quote! {
        /// The status code, listed or not.
        #[must_use]
        #visibility const fn as_u16(self) -> ::core::primitive::u16 {
            match self {
                Self::Listed(__listed) => #name::as_u16(__listed),
                Self::Unlisted(__unlisted) => #unknown::as_u16(__unlisted),
            }
        }

        #classes
    }
}

fn classes(this: &Enum<'_>) -> TokenStream {
    let visibility = this.visibility;
    let names = CLASSES.map(|(name, _)| format_ident!("{name}"));
    let docs = CLASSES.map(|(_, docs)| docs);
    let digits = (1..=5).map(Literal::u16_unsuffixed);
    quote! {
        #(
            #[doc = #docs]
            #[must_use]
            #visibility const fn #names(self) -> ::core::primitive::bool {
                self.as_u16() / 100 == #digits
            }
        )*
    }
}

pub(super) fn conversions(this: &Enum<'_>) -> TokenStream {
    let (name, any, unknown, parse_error) =
        (this.name, &this.any, &this.unknown, &this.parse_error);
    let of_numbers = [name, any].map(conversions_of_number);
    quote! {
        /// Reads the code alone, `404`, or followed by a space and anything, which is ignored: a client is to ignore
        /// the reason phrase (RFC 9112, section 4). Anything else is an error, and a code that the page does not list.
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #parse_error;

            fn from_str(status_code: &::core::primitive::str) -> ::core::result::Result<Self, #parse_error> {
                let __digits = match status_code.split_once(' ') {
                    ::core::option::Option::Some((__digits, _)) => __digits,
                    ::core::option::Option::None => status_code,
                };
                match (__digits.as_bytes(), __digits.parse()) {
                    ([b'1'..=b'9', _, _], ::core::result::Result::Ok(__number)) => Self::from_u16(__number)
                        .ok_or(#parse_error(::core::option::Option::Some(#unknown(__number)))),
                    _ => ::core::result::Result::Err(#parse_error(::core::option::Option::None)),
                }
            }
        }

        /// The status with this code; the error holds a code that the page does not list.
        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::u16> for #name {
            type Error = #unknown;

            fn try_from(status_code: ::core::primitive::u16) -> ::core::result::Result<Self, #unknown> {
                Self::from_u16(status_code).ok_or(#unknown(status_code))
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<::core::primitive::u16> for #any {
            fn from(status_code: ::core::primitive::u16) -> Self {
                match #name::from_u16(status_code) {
                    ::core::option::Option::Some(__listed) => Self::Listed(__listed),
                    ::core::option::Option::None => Self::Unlisted(#unknown(status_code)),
                }
            }
        }

        #(#of_numbers)*
    }
}

/// What a status has whether the page lists it or not.
fn conversions_of_number(name: &Ident) -> TokenStream {
    quote! {
        /// The status code.
        #[automatically_derived]
        impl ::core::convert::From<#name> for ::core::primitive::u16 {
            fn from(status_code: #name) -> Self {
                #name::as_u16(status_code)
            }
        }

        /// Equal if the status code is.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::u16> for #name {
            fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
                Self::as_u16(*self) == *status_code
            }
        }
    }
}

/// The status code that the page does not list, and the error of a text.
pub(super) fn errors(this: &Enum<'_>) -> TokenStream {
    let (name, unknown, parse_error) = (this.name, &this.unknown, &this.parse_error);
    let visibility = this.visibility;
    let unknown_docs =
        format!(" A status code that the page of [`{name}`] does not list; a later page may.");
    let parse_error_docs = format!(" Error returned when parsing a [`{name}`] fails.");
    let derives = derives(|_| true);
    let conversions = conversions_of_number(unknown);
    quote! {
        #[doc = #unknown_docs]
        #derives
        #visibility struct #unknown(::core::primitive::u16);

        impl #unknown {
            /// The status code, any number that the page does not list.
            #[must_use]
            #visibility const fn as_u16(self) -> ::core::primitive::u16 {
                self.0
            }
        }

        #conversions

        #[automatically_derived]
        impl ::core::fmt::Display for #unknown {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(__f, "unknown status code {}", self.0)
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #unknown {}

        #[doc = #parse_error_docs]
        #derives
        #visibility struct #parse_error(::core::option::Option<#unknown>);

        impl #parse_error {
            /// The status code of the text, or `None` if the text does not begin with one.
            #[must_use]
            #visibility const fn unknown(self) -> ::core::option::Option<#unknown> {
                self.0
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #parse_error {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.0 {
                    ::core::option::Option::Some(__unknown) => ::core::fmt::Display::fmt(&__unknown, __f),
                    ::core::option::Option::None => __f.write_str("expected a status code: three digits, 100 to 999"),
                }
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #parse_error {}
    }
}
