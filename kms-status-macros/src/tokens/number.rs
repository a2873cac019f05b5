//! What a status has whether the page lists it or not: its number and its class.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::Enum;

/// The predicates of the five classes, RFC 9110, sections 15.2 to 15.6.
pub(super) const PREDICATES: [&str; 5] = [
    "is_informational",
    "is_success",
    "is_redirection",
    "is_client_error",
    "is_server_error",
];

const DOCS: [&str; 5] = [
    "Informational: the request was received, and the process goes on",
    "Successful: the request was received, understood and accepted",
    "Redirection: the client must do more to complete the request",
    "Client Error: the request is wrong, or cannot be fulfilled",
    "Server Error: the server failed to fulfil a request that seems right",
];

pub(super) fn predicates<C>(generated: &Enum<'_, C>) -> TokenStream {
    let predicates = (1..).zip(PREDICATES).zip(DOCS);
    let predicates = predicates.map(|((class, predicate), docs)| {
        let section = class + 1;
        let docs =
            format!("Whether the code is {class}xx, {docs} (RFC 9110, section 15.{section}).");
        let class = Literal::u16_unsuffixed(class);
        let value = quote! { self.as_u16() / 100 == #class };
        generated.method(
            predicate,
            &docs,
            &quote! { ::core::primitive::bool },
            &value,
        )
    });
    predicates.collect()
}

pub(super) fn conversions(name: &Ident) -> TokenStream {
    quote! {
        /// The status code.
        #[automatically_derived]
        impl ::core::convert::From<#name> for ::core::primitive::u16 {
            #[inline]
            fn from(__status: #name) -> Self {
                __status.as_u16()
            }
        }

        /// Equal if the status code is.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::u16> for #name {
            #[inline]
            fn eq(&self, __code: &::core::primitive::u16) -> ::core::primitive::bool {
                Self::as_u16(*self) == *__code
            }
        }
    }
}
