//! The five classes of status codes, RFC 9110, section 15.

use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};
use syn::Visibility;

use super::{docs::Docs, examples::Examples};

/// A class, which the first digit of a status code tells.
struct Class {
    digit: u16,
    predicate: &'static str,
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

/// The predicates, each with an example that calls it on `subject`, which has this code.
pub(super) fn predicates(
    visibility: &Visibility,
    examples: &Examples,
    subject: &str,
    code: Option<u16>,
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
        let is_of_class = code.is_some_and(|code| code / 100 == *digit);
        let not = if is_of_class { "" } else { "!" };
        let example = examples.section(&[&format!("assert!({not}{subject}.{predicate}());")]);
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
