//! Conversions from and to `u16`, and comparisons with it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Names;

pub(super) fn write(names: &Names<'_>) -> TokenStream {
    let Names {
        status, unknown, ..
    } = names;
    quote! {
        impl ::core::convert::From<#status> for u16 {
            #[inline]
            fn from(status: #status) -> u16 {
                status.as_u16()
            }
        }

        impl ::core::convert::TryFrom<u16> for #status {
            type Error = #unknown;

            #[inline]
            fn try_from(code: u16) -> ::core::result::Result<Self, #unknown> {
                #status::from_u16(code).ok_or(#unknown(code))
            }
        }

        impl ::core::cmp::PartialEq<u16> for #status {
            #[inline]
            fn eq(&self, code: &u16) -> bool {
                self.as_u16() == *code
            }
        }

        impl ::core::cmp::PartialEq<#status> for u16 {
            #[inline]
            fn eq(&self, status: &#status) -> bool {
                *self == status.as_u16()
            }
        }
    }
}
