//! The five classes of status codes, RFC 9110, section 15.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Visibility;

use super::docs::Docs;

/// A class, which the first digit of a status code tells.
pub(super) struct Class {
    pub(super) digit: u16,
    pub(super) predicate: &'static str,
    /// The class as RFC 9110 names it.
    name: &'static str,
    meaning: &'static str,
}

const CLASSES: [Class; 5] = [
    Class {
        digit: 1,
        predicate: "is_informational",
        name: "Informational",
        meaning: "the request was received, and the process goes on",
    },
    Class {
        digit: 2,
        predicate: "is_success",
        name: "Successful",
        meaning: "the request was received, understood and accepted",
    },
    Class {
        digit: 3,
        predicate: "is_redirection",
        name: "Redirection",
        meaning: "the client must do more to complete the request",
    },
    Class {
        digit: 4,
        predicate: "is_client_error",
        name: "Client Error",
        meaning: "the request is wrong, or cannot be fulfilled",
    },
    Class {
        digit: 5,
        predicate: "is_server_error",
        name: "Server Error",
        meaning: "the server failed to fulfil a request that seems right",
    },
];

impl Class {
    pub(super) fn contains(&self, code: u16) -> bool {
        code / 100 == self.digit
    }
}

/// The predicates, each with the example that `example` makes for its class.
pub(super) fn predicates(
    visibility: &Visibility,
    example: &dyn Fn(&Class) -> Option<Docs>,
) -> TokenStream {
    let predicates = CLASSES.iter().map(|class| {
        let Class {
            digit,
            predicate,
            name,
            meaning,
        } = class;
        // RFC 9110 describes 1xx in 15.2, and so on.
        let section = digit + 1;
        let summary = Docs::of(vec![format!(
            "Whether the code is {digit}xx, {name} (RFC 9110, 15.{section}): {meaning}."
        )]);
        let example = example(class);
        let predicate = format_ident!("{predicate}");
        let digit = Literal::u16_unsuffixed(*digit);
        quote! {
            #summary
            #example
            #[inline]
            #[must_use]
            #visibility const fn #predicate(self) -> bool {
                self.as_u16() / 100 == #digit
            }
        }
    });
    predicates.collect()
}
