//! The five classes of status codes, RFC 9110, section 15.

use std::ops::RangeInclusive;

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Visibility;

use super::docs;

struct Class {
    predicate: &'static str,
    /// The class as RFC 9110 names it.
    name: &'static str,
    meaning: &'static str,
    first: u16,
}

const CLASSES: [Class; 5] = [
    Class {
        predicate: "is_informational",
        name: "1xx (Informational)",
        meaning: "the request was received, and the process goes on",
        first: 100,
    },
    Class {
        predicate: "is_success",
        name: "2xx (Successful)",
        meaning: "the request was received, understood and accepted",
        first: 200,
    },
    Class {
        predicate: "is_redirection",
        name: "3xx (Redirection)",
        meaning: "the client must do more to complete the request",
        first: 300,
    },
    Class {
        predicate: "is_client_error",
        name: "4xx (Client Error)",
        meaning: "the request is wrong, or cannot be fulfilled",
        first: 400,
    },
    Class {
        predicate: "is_server_error",
        name: "5xx (Server Error)",
        meaning: "the server failed to fulfil a request that seems right",
        first: 500,
    },
];

/// The predicates, each with the example that `example` makes for its name and the codes of its class.
pub(super) fn predicates(
    visibility: &Visibility,
    example: impl Fn(&str, RangeInclusive<u16>) -> TokenStream,
) -> TokenStream {
    let predicates = CLASSES.iter().map(|class| {
        let Class {
            predicate,
            name,
            meaning,
            first,
        } = class;
        let last = first + 99;
        let summary = docs::lines([
            format!("Whether the class of the code is {name}: {meaning}."),
            String::new(),
            "See [RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)."
                .to_owned(),
        ]);
        let example = example(predicate, *first..=last);
        let predicate = format_ident!("{predicate}");
        let first = Literal::u16_unsuffixed(*first);
        let last = Literal::u16_unsuffixed(last);
        quote! {
            #summary
            #example
            #[inline]
            #[must_use]
            #visibility const fn #predicate(self) -> bool {
                ::core::matches!(self.as_u16(), #first..=#last)
            }
        }
    });
    predicates.collect()
}
