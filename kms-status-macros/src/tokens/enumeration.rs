//! The enum and its inherent items.

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use syn::{Attribute, Path, Token, punctuated::Punctuated};

use super::{Names, class, docs, docs::Markdown, examples::Examples, number};
use crate::{
    declaration::Declaration,
    statuses::{Status, Statuses},
};

/// The derives of every enum, each with its module in `core`.
const DERIVES: [(&str, &str); 8] = [
    ("fmt", "Debug"),
    ("clone", "Clone"),
    ("marker", "Copy"),
    ("cmp", "PartialEq"),
    ("cmp", "Eq"),
    ("cmp", "PartialOrd"),
    ("cmp", "Ord"),
    ("hash", "Hash"),
];

pub(super) fn declare(declaration: &Declaration, statuses: &[Status]) -> TokenStream {
    let Declaration {
        attributes,
        visibility,
        name,
        ..
    } = declaration;
    let markdown: Vec<Markdown> = statuses.iter().map(Markdown::of).collect();
    let derives = derives(attributes);
    let (own_docs, attributes) = docs_apart(attributes);
    let table = docs::table(&markdown, !own_docs.is_empty());
    let variants = statuses.iter().zip(&markdown);
    let variants = variants.map(|(status, markdown)| Variant { status, markdown });
    quote! {
        #(#own_docs)*
        #table
        #(#attributes)*
        #[derive(#(#derives),*)]
        #[repr(u16)]
        #visibility enum #name {
            #(#variants,)*
        }
    }
}

/// A variant as it is declared.
struct Variant<'s> {
    status: &'s Status,
    markdown: &'s Markdown,
}

impl ToTokens for Variant<'_> {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let Status {
            name,
            code,
            attributes,
            ..
        } = self.status;
        let (own_docs, attributes) = docs_apart(attributes);
        let docs = docs::variant(self.markdown, !own_docs.is_empty());
        let code = number(*code);
        tokens.extend(quote! { #(#own_docs)* #docs #(#attributes)* #name = #code });
    }
}

/// The docs among the attributes, and the others: what the page says follows what the author of the enum says.
fn docs_apart(attributes: &[Attribute]) -> (Vec<&Attribute>, Vec<&Attribute>) {
    attributes
        .iter()
        .partition(|attribute| attribute.path().is_ident("doc"))
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
    let missing = DERIVES.iter().filter(|(_, derive)| !is_written(derive));
    let paths = missing.map(|(module, derive)| {
        let (module, derive) = (format_ident!("{module}"), format_ident!("{derive}"));
        quote! { ::core::#module::#derive }
    });
    paths.collect()
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
    let all_example = examples.section(&[
        "assert!($Status::ALL.contains(&$Status::$Variant));",
        "assert!($Status::ALL.is_sorted());",
    ]);
    let from_u16 = from_u16(names, examples);
    let texts = texts(names, statuses, examples);
    let as_u16_example = examples.section(&["assert_eq!($Status::$Variant.as_u16(), $code);"]);
    let predicates =
        class::predicates(visibility, examples, "$Status::$Variant", examples.listed());
    let allow_deprecated = allow_deprecated(statuses);
    quote! {
        #[allow(dead_code)]
        #allow_deprecated
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

            #texts
            #predicates
        }
    }
}

/// A variant that its author deprecates is still one of those that the generated code speaks of.
pub(super) fn allow_deprecated(statuses: &[Status]) -> Option<TokenStream> {
    let mut attributes = statuses.iter().flat_map(|status| &status.attributes);
    attributes
        .any(|attribute| attribute.path().is_ident("deprecated"))
        .then(|| quote! { #[allow(deprecated)] })
}

/// Constants for the names of which one at most is a status: in a `match` they do not count as further cases.
pub(super) fn stand_in(names: &Names<'_>, statuses: &Statuses) -> TokenStream {
    let (possible_names, Some(first)) = (&statuses.possible_names, statuses.listed.first()) else {
        return TokenStream::new();
    };
    if possible_names.is_empty() {
        return TokenStream::new();
    }
    let Names {
        status, visibility, ..
    } = names;
    let first = &first.name;
    let possible = possible_names.iter();
    quote! {
        #[allow(dead_code, deprecated, missing_docs, non_upper_case_globals)]
        impl #status {
            #(#visibility const #possible: #status = #status::#first;)*
        }
    }
}

/// A table of all codes there can be: `match` takes twice as long for codes that lie far apart, and so does a table of
/// those between the first and the last, whose bounds no processor foresees.
fn from_u16(names: &Names<'_>, examples: &Examples) -> TokenStream {
    let Names {
        status, visibility, ..
    } = names;
    let example = examples.section(&[
        "assert_eq!($Status::from_u16($code), Some($Status::$Variant));",
        "assert_eq!($Status::from_u16($unlisted), None);",
    ]);
    quote! {
        /// The status with this code, or `None` if the page does not list it.
        ///
        /// `TryFrom` does the same, with an error that keeps the code.
        #example
        #[inline]
        #[must_use]
        #visibility const fn from_u16(code: u16) -> ::core::option::Option<#status> {
            static BY_CODE: [::core::option::Option<#status>; 1000] = {
                let mut by_code = [::core::option::Option::None; 1000];
                let mut index = 0;
                while index < #status::ALL.len() {
                    let status = #status::ALL[index];
                    by_code[status.as_u16() as usize] = ::core::option::Option::Some(status);
                    index += 1;
                }
                by_code
            };
            match code {
                0..=999 => BY_CODE[code as usize],
                _ => ::core::option::Option::None,
            }
        }
    }
}

/// The methods that give a text for each status.
fn texts(names: &Names<'_>, statuses: &[Status], examples: &Examples) -> TokenStream {
    let Names {
        status, visibility, ..
    } = names;
    let variants: Vec<&Ident> = statuses.iter().map(|status| &status.name).collect();
    let phrases = statuses.iter().map(|status| &status.reason_phrase);
    let descriptions = statuses.iter().map(|status| &status.description);
    let phrase_example = examples.section(&[
        "let status = $Status::$Variant;",
        "assert!(status.to_string().ends_with(status.reason_phrase()));",
    ]);
    let description_example = examples.section(&[
        "let status = $Status::$Variant;",
        "assert!(format!(\"{status:#}\").ends_with(status.description()));",
    ]);
    quote! {
        /// The reason phrase, as the page has it ([RFC 9112, section 4](https://www.rfc-editor.org/rfc/rfc9112#section-4));
        /// IANA's where the page has none, and `""` where neither has one.
        #phrase_example
        #[inline]
        #[must_use]
        #visibility const fn reason_phrase(self) -> &'static str {
            match self {
                #(#status::#variants => #phrases,)*
            }
        }

        /// What the page says of the status, or `""` if it says nothing.
        #description_example
        #[inline]
        #[must_use]
        #visibility const fn description(self) -> &'static str {
            match self {
                #(#status::#variants => #descriptions,)*
            }
        }
    }
}
