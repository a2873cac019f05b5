//! `AnyX`: a code that the page lists, or one that it does not.

use proc_macro2::TokenStream;
use quote::quote;

use super::target::{Enum, derives};
use crate::kind::Kind;

pub(super) fn declare(this: &Enum<'_>) -> TokenStream {
    let (name, any, unknown, visibility) = (this.name, &this.any, &this.unknown, this.visibility);
    let a_noun = this.kind.a_noun();
    let mut capital = a_noun.to_owned();
    capital[..1].make_ascii_uppercase();
    let docs =
        format!(" {capital}, whether the page of [`{name}`] lists it or not: what a client holds.");
    let listed = format!(" {capital} that the page lists.");
    let unlisted = format!(" {capital} that the page does not list; a later page may.");
    let derives = derives(|name| !name.ends_with("Ord"));
    // The two variants differ much in size where one holds a text, which rustc can report.
    let allow = match this.kind {
        Kind::StatusCodes => None,
        Kind::ErrorCodes => Some(quote! { #[allow(variant_size_differences)] }),
    };
    quote! {
        #[doc = #docs]
        #derives
        #allow
        #visibility enum #any {
            #[doc = #listed]
            Listed(#name),
            #[doc = #unlisted]
            Unlisted(#unknown),
        }
    }
}

/// What it has whichever attribute is on the enum, beside the methods of its kind.
pub(super) fn implement(this: &Enum<'_>, methods: &TokenStream) -> TokenStream {
    let (name, any, visibility) = (this.name, &this.any, this.visibility);
    let (parameter, own_key, other_key) = match this.kind {
        Kind::StatusCodes => (
            quote! { status_code },
            quote! { &Self::as_u16(*self) },
            quote! { &Self::as_u16(*__other) },
        ),
        Kind::ErrorCodes => (
            quote! { error_code },
            quote! { Self::as_str(self) },
            quote! { Self::as_str(__other) },
        ),
    };
    quote! {
        impl #any {
            /// The code if the page lists it.
            #[must_use]
            #visibility const fn listed(self) -> ::core::option::Option<#name> {
                match self {
                    Self::Listed(__listed) => ::core::option::Option::Some(__listed),
                    Self::Unlisted(_) => ::core::option::Option::None,
                }
            }

            #methods
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for #any {
            fn from(#parameter: #name) -> Self {
                Self::Listed(#parameter)
            }
        }

        /// As the enum shows a listed code, or the code alone. Width, fill, alignment and precision are honoured.
        #[automatically_derived]
        impl ::core::fmt::Display for #any {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
                    Self::Unlisted(_) => ::core::fmt::Display::fmt(#own_key, __f),
                }
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialEq<#name> for #any {
            fn eq(&self, #parameter: &#name) -> ::core::primitive::bool {
                *self == Self::Listed(*#parameter)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for #any {
            fn partial_cmp(&self, __other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, __other))
            }
        }

        /// The order of the codes, listed or not.
        #[automatically_derived]
        impl ::core::cmp::Ord for #any {
            fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(#own_key, #other_key)
            }
        }
    }
}
