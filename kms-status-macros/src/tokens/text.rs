//! `Display` and `FromStr`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{
    Names,
    enumeration::allow_deprecated,
    examples::{Examples, Sample},
};
use crate::statuses::Status;

pub(super) fn display(names: &Names<'_>, statuses: &[Status], examples: &Examples) -> TokenStream {
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
    let allow_deprecated = allow_deprecated(statuses);
    let example = examples.section(
        |Sample {
             status, variant, ..
         }| {
            vec![
                format!("let status = {status}::{variant};"),
                "assert!(format!(\"{status}\").ends_with(status.reason_phrase()));".to_owned(),
                "assert!(format!(\"{status:#}\").ends_with(status.description()));".to_owned(),
            ]
        },
    );
    quote! {
        #allow_deprecated
        /// Code and phrase, such as `404 Not Found`; with `{:#}` the description too, after a colon. Width, fill,
        /// alignment and precision are honoured.
        #example
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

pub(super) fn parse(names: &Names<'_>, examples: &Examples) -> TokenStream {
    let Names {
        status,
        parse_error,
        ..
    } = names;
    let example = examples.section(
        |Sample {
             status,
             variant,
             code,
             ..
         }| {
            vec![
                format!("assert_eq!(\"{code}\".parse(), Ok({status}::{variant}));"),
                format!(
                    "assert_eq!({status}::{variant}.to_string().parse(), Ok({status}::{variant}));"
                ),
                format!("assert!(\" {code}\".parse::<{status}>().is_err());"),
            ]
        },
    );
    quote! {
        /// Reads the code alone, `404`, or with its phrase, `404 Not Found`.
        ///
        /// The phrase must be the page's, letter for letter, and there must be no other white space. A status line
        /// from a server may have another phrase, or none: read its code alone.
        #example
        impl ::core::str::FromStr for #status {
            type Err = #parse_error;

            #[inline]
            fn from_str(text: &str) -> ::core::result::Result<Self, #parse_error> {
                const NO_CODE: #parse_error = #parse_error { code: ::core::option::Option::None };
                let (digits, phrase) = match text.as_bytes() {
                    [a, b, c] => ([a, b, c], ::core::option::Option::None),
                    [a, b, c, b' ', phrase @ ..] => ([a, b, c], ::core::option::Option::Some(phrase)),
                    _ => return ::core::result::Result::Err(NO_CODE),
                };
                let [a, b, c] = digits.map(|digit| <u16 as ::core::convert::From<u8>>::from(digit.wrapping_sub(b'0')));
                if a == 0 || a > 9 || b > 9 || c > 9 {
                    return ::core::result::Result::Err(NO_CODE);
                }
                let code = a * 100 + b * 10 + c;
                let status = #status::from_u16(code);
                let status = match phrase {
                    ::core::option::Option::None => status,
                    ::core::option::Option::Some(phrase) => status.filter(|status| {
                        !phrase.is_empty() && phrase == status.reason_phrase().as_bytes()
                    }),
                };
                status.ok_or(#parse_error { code: ::core::num::NonZeroU16::new(code) })
            }
        }
    }
}
