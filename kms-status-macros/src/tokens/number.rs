//! What a status has whether the page lists it or not: its number and its class.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Visibility;

/// The predicates of the five classes, RFC 9110, sections 15.2 to 15.6.
pub(super) const PREDICATES: [&str; 5] = [
    "is_informational",
    "is_success",
    "is_redirection",
    "is_client_error",
    "is_server_error",
];

pub(super) fn predicates(visibility: &Visibility) -> TokenStream {
    quote! {
        /// Whether the code is 1xx, Informational: the request was received, and the process goes on (RFC 9110, section 15.2).
        #[inline]
        #[must_use]
        #visibility const fn is_informational(self) -> ::core::primitive::bool {
            self.as_u16() / 100 == 1
        }

        /// Whether the code is 2xx, Successful: the request was received, understood and accepted (RFC 9110, section 15.3).
        #[inline]
        #[must_use]
        #visibility const fn is_success(self) -> ::core::primitive::bool {
            self.as_u16() / 100 == 2
        }

        /// Whether the code is 3xx, Redirection: the client must do more to complete the request (RFC 9110, section 15.4).
        #[inline]
        #[must_use]
        #visibility const fn is_redirection(self) -> ::core::primitive::bool {
            self.as_u16() / 100 == 3
        }

        /// Whether the code is 4xx, Client Error: the request is wrong, or cannot be fulfilled (RFC 9110, section 15.5).
        #[inline]
        #[must_use]
        #visibility const fn is_client_error(self) -> ::core::primitive::bool {
            self.as_u16() / 100 == 4
        }

        /// Whether the code is 5xx, Server Error: the server failed to fulfil a request that seems right (RFC 9110, section 15.6).
        #[inline]
        #[must_use]
        #visibility const fn is_server_error(self) -> ::core::primitive::bool {
            self.as_u16() / 100 == 5
        }
    }
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
