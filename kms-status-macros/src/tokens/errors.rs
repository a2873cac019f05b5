//! The error types: a code that the page does not list, and text that is no status.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Names, class, docs, docs::Examples};

pub(super) fn unknown(names: &Names<'_>, examples: &Examples) -> TokenStream {
    let Names {
        status,
        unknown,
        visibility,
        ..
    } = names;
    let summary = docs::lines(
        [
            format!(
                "A status code that the page of [`{status}`] does not list; never one that it does."
            ),
            String::new(),
            "A client treats a code that it does not know as the first code of its class"
                .to_owned(),
            "([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15))."
                .to_owned(),
        ]
        .into_iter()
        .chain(examples.section(
            &["STATUS"],
            &[
                "let unknown = STATUS::try_from(UNLISTED).unwrap_err();",
                "assert_eq!(unknown.to_string(), \"unknown status code UNLISTED\");",
            ],
        )),
    );
    let code = docs::lines(examples.section(
        &["STATUS"],
        &["assert_eq!(STATUS::try_from(UNLISTED).unwrap_err().as_u16(), UNLISTED);"],
    ));
    let predicates = class::predicates(visibility, |predicate, first| {
        let not = if examples.classes(first).1 { "" } else { "!" };
        examples.section(
            &["STATUS"],
            &[&format!(
                "assert!({not}STATUS::try_from(UNLISTED).unwrap_err().{predicate}());"
            )],
        )
    });
    quote! {
        #summary
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq,
            ::core::cmp::Eq, ::core::cmp::PartialOrd, ::core::cmp::Ord, ::core::hash::Hash
        )]
        #visibility struct #unknown(u16);

        #[allow(dead_code)]
        impl #unknown {
            /// The code, of any value that is no status code of the page.
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
    let summary = docs::lines(
        [format!("Text that is no [`{status}`].")]
            .into_iter()
            .chain(examples.section(
                &["STATUS"],
                &[
                    "let error = \"teapot\".parse::<STATUS>().unwrap_err();",
                    "assert_eq!(",
                    "    error.to_string(),",
                    "    \"expected three digits, 100 to 999, alone or followed by a space and the reason phrase\"",
                    ");",
                ],
            )),
    );
    let example = docs::lines(examples.section(
        &["STATUS"],
        &[
            "let error = \"UNLISTED\".parse::<STATUS>().unwrap_err();",
            "assert_eq!(error.unknown(), STATUS::try_from(UNLISTED).err());",
        ],
    ));
    quote! {
        #summary
        #[derive(
            ::core::fmt::Debug, ::core::clone::Clone, ::core::marker::Copy, ::core::cmp::PartialEq,
            ::core::cmp::Eq, ::core::hash::Hash
        )]
        #visibility struct #parse_error {
            /// The code that the text begins with.
            code: ::core::option::Option<u16>,
        }

        #[allow(dead_code)]
        impl #parse_error {
            /// The code of the text, if the text has one and it is not the text's phrase that is wrong.
            #example
            #[inline]
            #[must_use]
            #visibility const fn unknown(self) -> ::core::option::Option<#unknown> {
                match self.code {
                    ::core::option::Option::Some(code) if #status::from_u16(code).is_none() => {
                        ::core::option::Option::Some(#unknown(code))
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
                match #status::from_u16(code) {
                    ::core::option::Option::Some(status) => {
                        ::core::write!(f, "expected `{code}` or `{status}`")
                    }
                    ::core::option::Option::None => ::core::write!(f, "{}", #unknown(code)),
                }
            }
        }

        impl ::core::error::Error for #parse_error {}
    }
}
