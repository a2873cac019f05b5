//! The error types: a code that the page does not list, and text that is no status.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Names, class, docs::Docs, examples::Examples};

pub(super) fn unknown(names: &Names<'_>, examples: &Examples) -> TokenStream {
    let Names {
        status,
        unknown,
        visibility,
        ..
    } = names;
    let summary = Docs::of(vec![
        format!(
            "A status code that the page of [`{status}`] does not list; never one that it does."
        ),
        String::new(),
        "A client treats a code that it does not know as the first code of its class".to_owned(),
        "([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)); a code outside 100 to 599 is of none.".to_owned(),
    ]);
    let example = examples.section(&[
        "let unknown = $Status::try_from($unlisted).unwrap_err();",
        "assert_eq!(unknown.to_string(), \"unknown status code $unlisted\");",
    ]);
    let code = examples
        .section(&["assert_eq!($Status::try_from($unlisted).unwrap_err().as_u16(), $unlisted);"]);
    let subject = "$Status::try_from($unlisted).unwrap_err()";
    let predicates = class::predicates(visibility, examples, subject, examples.unlisted());
    quote! {
        #summary
        #example
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq,
            ::core::cmp::Eq, ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
        )]
        #visibility struct #unknown(u16);

        #[allow(dead_code)]
        impl #unknown {
            /// The code: any number but those that the page lists.
            #code
            #[inline]
            #[must_use]
            #visibility const fn as_u16(self) -> u16 {
                self.0
            }

            #predicates
        }

        impl ::core::fmt::Display for #unknown {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(f, "unknown status code {}", self.0)
            }
        }

        impl ::core::error::Error for #unknown {}
    }
}

pub(super) fn parse(names: &Names<'_>, examples: &Examples) -> TokenStream {
    let Names {
        status,
        unknown,
        parse_error,
        visibility,
    } = names;
    let summary = Docs::of(vec![
        format!(
            "Why a text could not be parsed as a [`{status}`]: it is no status code, the page does not list the"
        ),
        "code, or the page has another phrase for it.".to_owned(),
    ]);
    let summary_example = examples.section(&[
            "let error = \"teapot\".parse::<$Status>().unwrap_err();",
            "assert_eq!(",
            "    error.to_string(),",
            "    \"expected three digits, 100 to 999, alone or followed by a space and the reason phrase\"",
            ");",
        ]);
    let example = examples.section(&[
        "let error = \"$unlisted\".parse::<$Status>().unwrap_err();",
        "assert_eq!(error.unknown(), $Status::try_from($unlisted).err());",
    ]);
    quote! {
        #summary
        #summary_example
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq,
            ::core::cmp::Eq, ::core::hash::Hash
        )]
        #visibility struct #parse_error {
            /// The code that the text begins with.
            code: ::core::option::Option<::core::num::NonZeroU16>,
        }

        #[allow(dead_code)]
        impl #parse_error {
            /// The code of the text, if that is what is wrong: it is one that the page does not list.
            #example
            #[inline]
            #[must_use]
            #visibility const fn unknown(self) -> ::core::option::Option<#unknown> {
                match self.code {
                    ::core::option::Option::Some(code) if #status::from_u16(code.get()).is_none() => {
                        ::core::option::Option::Some(#unknown(code.get()))
                    }
                    _ => ::core::option::Option::None,
                }
            }
        }

        impl ::core::fmt::Display for #parse_error {
            fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let ::core::option::Option::Some(code) = self.code else {
                    return f.write_str(
                        "expected three digits, 100 to 999, alone or followed by a space and the reason phrase",
                    );
                };
                match #status::from_u16(code.get()) {
                    ::core::option::Option::Some(status) if status.reason_phrase().is_empty() => {
                        ::core::write!(f, "expected `{code}`")
                    }
                    ::core::option::Option::Some(status) => {
                        ::core::write!(f, "expected `{code}` or `{status}`")
                    }
                    ::core::option::Option::None => ::core::write!(f, "{}", #unknown(code.get())),
                }
            }
        }

        impl ::core::error::Error for #parse_error {}
    }
}
