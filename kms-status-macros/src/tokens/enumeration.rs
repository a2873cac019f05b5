//! The enum and its inherent items.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use syn::{Attribute, Path, Token, punctuated::Punctuated};

use super::{Names, class, docs, docs::Examples, number};
use crate::{declaration::Declaration, statuses::Status};

/// The derives of every enum.
const DERIVES: [&str; 8] = [
    "Debug",
    "Clone",
    "Copy",
    "PartialEq",
    "Eq",
    "PartialOrd",
    "Ord",
    "Hash",
];

pub(super) fn declare(declaration: &Declaration, statuses: &[Status]) -> TokenStream {
    let Declaration {
        attributes,
        visibility,
        name,
        ..
    } = declaration;
    let table = docs::table(statuses, has_docs(attributes));
    let derives = derives(attributes);
    let variants = statuses.iter().map(|status| {
        let Status {
            name,
            code,
            attributes,
            ..
        } = status;
        let docs = docs::variant(status, has_docs(attributes));
        let code = number(*code);
        quote! { #(#attributes)* #docs #name = #code, }
    });
    let (own_docs, attributes): (Vec<_>, Vec<_>) = attributes
        .iter()
        .partition(|attribute| attribute.path().is_ident("doc"));
    quote! {
        #(#own_docs)*
        #table
        #(#attributes)*
        #[derive(#(#derives),*)]
        #[repr(u16)]
        #visibility enum #name {
            #(#variants)*
        }
    }
}

fn has_docs(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .any(|attribute| attribute.path().is_ident("doc"))
}

/// The derives that the author of the enum did not write already.
fn derives(attributes: &[Attribute]) -> Vec<TokenStream> {
    let written: Vec<Path> = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"))
        .filter_map(|attribute| {
            attribute
                .parse_args_with(Punctuated::<Path, Token![,]>::parse_terminated)
                .ok()
        })
        .flatten()
        .collect();
    let is_written = |derive: &str| {
        let names = written.iter().filter_map(|path| path.segments.last());
        names.into_iter().any(|name| name.ident == derive)
    };
    let paths = [
        quote!(::core::fmt::Debug),
        quote!(::core::clone::Clone),
        quote!(::core::marker::Copy),
        quote!(::core::cmp::PartialEq),
        quote!(::core::cmp::Eq),
        quote!(::core::cmp::PartialOrd),
        quote!(::core::cmp::Ord),
        quote!(::core::hash::Hash),
    ];
    let missing = DERIVES
        .iter()
        .zip(paths)
        .filter(|(derive, _)| !is_written(derive));
    missing.map(|(_, path)| path).collect()
}

pub(super) fn implement(
    names: &Names<'_>,
    statuses: &[Status],
    examples: &Examples,
) -> TokenStream {
    let Names {
        status, visibility, ..
    } = names;
    let variants = statuses.iter().map(|status| &status.name);
    let all_example = docs::lines(examples.section(
        &["STATUS"],
        &[
            "assert!(STATUS::ALL.contains(&STATUS::VARIANT));",
            "assert!(STATUS::ALL.is_sorted());",
        ],
    ));
    let from_u16 = from_u16(names, statuses, examples);
    let texts = [
        reason_phrase(names, statuses, examples),
        description(names, statuses, examples),
    ];
    let as_u16_example = docs::lines(examples.section(
        &["STATUS"],
        &["assert_eq!(STATUS::VARIANT.as_u16(), CODE);"],
    ));
    let predicates = class::predicates(visibility, |predicate, first| {
        let not = if examples.classes(first).0 { "" } else { "!" };
        examples.section(
            &["STATUS"],
            &[&format!("assert!({not}STATUS::VARIANT.{predicate}());")],
        )
    });
    quote! {
        #[allow(dead_code)]
        impl #status {
            /// All statuses, in order of code.
            #all_example
            #visibility const ALL: &'static [#status] = &[#(#status::#variants),*];

            #from_u16

            /// The status code, 100 to 999.
            ///
            /// Unlike the conversion with `From`, this can be used in a `const`.
            #as_u16_example
            #[inline]
            #[must_use]
            #visibility const fn as_u16(self) -> u16 {
                self as u16
            }

            #(#texts)*
            #predicates
        }
    }
}

/// A table, as `match` takes twice as long for codes that lie far apart.
fn from_u16(names: &Names<'_>, statuses: &[Status], examples: &Examples) -> TokenStream {
    let Names {
        status, visibility, ..
    } = names;
    let codes = || statuses.iter().map(|status| status.code);
    let (Some(first), Some(last)) = (codes().min(), codes().max()) else {
        return TokenStream::new();
    };
    let length = Literal::usize_unsuffixed(usize::from(last.as_u16() - first.as_u16()) + 1);
    let first = number(first);
    let example = docs::lines(examples.section(
        &["STATUS"],
        &[
            "assert_eq!(STATUS::from_u16(CODE), Some(STATUS::VARIANT));",
            "assert_eq!(STATUS::from_u16(UNLISTED), None);",
        ],
    ));
    quote! {
        /// The status with this code, or `None` if the page does not list it.
        ///
        /// `TryFrom` does the same, with an error that keeps the code.
        #example
        #[inline]
        #[must_use]
        #visibility const fn from_u16(code: u16) -> ::core::option::Option<#status> {
            const FIRST: u16 = #first;
            static BY_CODE: [::core::option::Option<#status>; #length] = {
                let mut by_code = [::core::option::Option::None; #length];
                let mut index = 0;
                while index < #status::ALL.len() {
                    let status = #status::ALL[index];
                    by_code[(status.as_u16() - FIRST) as usize] = ::core::option::Option::Some(status);
                    index += 1;
                }
                by_code
            };
            let index = code.wrapping_sub(FIRST) as usize;
            if index < BY_CODE.len() {
                BY_CODE[index]
            } else {
                ::core::option::Option::None
            }
        }
    }
}

fn reason_phrase(names: &Names<'_>, statuses: &[Status], examples: &Examples) -> TokenStream {
    let Names {
        status, visibility, ..
    } = names;
    let arms = statuses.iter().map(
        |Status {
             name,
             reason_phrase,
             ..
         }| {
            quote! { #status::#name => #reason_phrase, }
        },
    );
    let example = docs::lines(examples.section(
        &["STATUS"],
        &[
            "let status = STATUS::VARIANT;",
            "assert_eq!(status.to_string(), format!(\"CODE {}\", status.reason_phrase()));",
        ],
    ));
    quote! {
        /// The reason phrase, as the page has it ([RFC 9112, section 4](https://www.rfc-editor.org/rfc/rfc9112#section-4));
        /// IANA's where the page has none, and `""` where neither has one.
        #example
        #[inline]
        #[must_use]
        #visibility const fn reason_phrase(self) -> &'static str {
            match self {
                #(#arms)*
            }
        }
    }
}

fn description(names: &Names<'_>, statuses: &[Status], examples: &Examples) -> TokenStream {
    let Names {
        status, visibility, ..
    } = names;
    let arms = statuses.iter().map(
        |Status {
             name, description, ..
         }| {
            quote! { #status::#name => #description, }
        },
    );
    let example = docs::lines(examples.section(
        &["STATUS"],
        &[
            "let status = STATUS::VARIANT;",
            "assert!(format!(\"{status:#}\").ends_with(status.description()));",
        ],
    ));
    quote! {
        /// What the page says of the status, or `""` if it says nothing.
        #example
        #[inline]
        #[must_use]
        #visibility const fn description(self) -> &'static str {
            match self {
                #(#arms)*
            }
        }
    }
}
