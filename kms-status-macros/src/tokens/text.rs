//! `Display` and `FromStr`.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Names, enumeration::allow_deprecated, examples::Examples};
use crate::statuses::Status;

pub(super) fn display(names: &Names<'_>, statuses: &[Status], examples: &Examples) -> TokenStream {
    let Names { status, .. } = names;
    let variants = statuses.iter().map(|status| &status.name);
    let lines: Vec<String> = statuses.iter().map(line).collect();
    let longer_lines = statuses.iter().zip(&lines).map(with_description);
    let allow_deprecated = allow_deprecated(statuses);
    let example = examples.section(&[
        "let status = $Status::$Variant;",
        "assert!(format!(\"{status}\").ends_with(status.reason_phrase()));",
        "assert!(format!(\"{status:#}\").ends_with(status.description()));",
    ]);
    quote! {
        #allow_deprecated
        /// Code and phrase, such as `404 Not Found`; with `{:#}` the description too, after a colon. Width, fill,
        /// alignment and precision are honoured.
        #example
        impl ::core::fmt::Display for #status {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let (line, line_with_description) = match self {
                    #(#status::#variants => (#lines, #longer_lines),)*
                };
                f.pad(if f.alternate() { line_with_description } else { line })
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

fn with_description((status, line): (&Status, &String)) -> String {
    match status.description.as_str() {
        "" => line.clone(),
        description => format!("{line}: {description}"),
    }
}

pub(super) fn parse(names: &Names<'_>, examples: &Examples) -> TokenStream {
    let Names {
        status,
        parse_error,
        ..
    } = names;
    let example = examples.section(&[
        "assert_eq!(\"$code\".parse(), Ok($Status::$Variant));",
        "assert_eq!($Status::$Variant.to_string().parse(), Ok($Status::$Variant));",
        "assert!(\" $code\".parse::<$Status>().is_err());",
    ]);
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
                /// Reads code and phrase. Apart, so that a code alone is read without a call.
                #[cold]
                fn with_phrase(text: &str) -> ::core::result::Result<#status, #parse_error> {
                    let ::core::option::Option::Some((code, phrase)) = text.split_once(' ') else {
                        return ::core::result::Result::Err(#parse_error { code: ::core::option::Option::None });
                    };
                    let status: #status = code.parse()?;
                    if phrase.is_empty() || phrase != status.reason_phrase() {
                        return ::core::result::Result::Err(#parse_error { code: ::core::num::NonZeroU16::new(status.as_u16()) });
                    }
                    ::core::result::Result::Ok(status)
                }

                let [a @ b'1'..=b'9', b @ b'0'..=b'9', c @ b'0'..=b'9'] = *text.as_bytes() else {
                    return with_phrase(text);
                };
                let [a, b, c] = [a - b'0', b - b'0', c - b'0'].map(<u16 as ::core::convert::From<u8>>::from);
                let code = a * 100 + b * 10 + c;
                #status::from_u16(code).ok_or(#parse_error { code: ::core::num::NonZeroU16::new(code) })
            }
        }
    }
}
