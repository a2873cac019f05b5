//! `Display` and `FromStr`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Names;
use crate::statuses::Status;

pub(super) fn display(names: &Names<'_>, statuses: &[Status]) -> TokenStream {
    let Names { status, .. } = names;
    let arms = statuses.iter().map(|each| {
        let Status { name, .. } = each;
        let text = line(each);
        quote! { #status::#name => #text, }
    });
    let alternate_arms = statuses.iter().map(|each| {
        let Status {
            name, description, ..
        } = each;
        let text = match description.as_str() {
            "" => line(each),
            description => format!("{}: {description}", line(each)),
        };
        quote! { #status::#name => #text, }
    });
    quote! {
        /// Code and phrase, such as `404 Not Found`; with `{:#}` the description too, after a colon.
        impl ::core::fmt::Display for #status {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let text = if f.alternate() {
                    match self {
                        #(#alternate_arms)*
                    }
                } else {
                    match self {
                        #(#arms)*
                    }
                };
                f.pad(text)
            }
        }
    }
}

fn line(status: &Status) -> String {
    match status.reason_phrase.as_str() {
        "" => status.code.to_string(),
        phrase => format!("{} {phrase}", status.code),
    }
}

pub(super) fn parse(names: &Names<'_>) -> TokenStream {
    let Names {
        status,
        parse_error,
        ..
    } = names;
    quote! {
        /// Reads the code alone, `404`, or with its phrase as `Display` writes it, `404 Not Found`.
        impl ::core::str::FromStr for #status {
            type Err = #parse_error;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, #parse_error> {
                const NO_CODE: #parse_error = #parse_error { code: ::core::option::Option::None };
                let ::core::option::Option::Some((digits, rest)) = text.as_bytes().split_first_chunk::<3>() else {
                    return ::core::result::Result::Err(NO_CODE);
                };
                let mut code = 0;
                for digit in digits {
                    if !digit.is_ascii_digit() {
                        return ::core::result::Result::Err(NO_CODE);
                    }
                    code = code * 10 + <u16 as ::core::convert::From<u8>>::from(digit - b'0');
                }
                match (#status::from_u16(code), rest) {
                    (::core::option::Option::Some(status), []) => ::core::result::Result::Ok(status),
                    (::core::option::Option::Some(status), [b' ', phrase @ ..])
                        if !phrase.is_empty() && phrase == status.reason_phrase().as_bytes() =>
                    {
                        ::core::result::Result::Ok(status)
                    }
                    (_, [] | [b' ', ..]) if code >= 100 => ::core::result::Result::Err(#parse_error {
                        code: ::core::option::Option::Some(code),
                    }),
                    _ => ::core::result::Result::Err(NO_CODE),
                }
            }
        }
    }
}
