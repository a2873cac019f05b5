//! Conversions from and to `u16`, and comparisons with it.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Names, examples::Examples};

pub(super) fn write(names: &Names<'_>, examples: &Examples) -> TokenStream {
    let Names {
        status, unknown, ..
    } = names;
    let from = examples.section(&["assert_eq!(u16::from($Status::$Variant), $code);"]);
    let try_from = examples.section(&[
        "assert_eq!($Status::try_from($code), Ok($Status::$Variant));",
        "assert_eq!($Status::try_from($unlisted).unwrap_err().as_u16(), $unlisted);",
    ]);
    let equal = examples.section(&[
        "assert!($Status::$Variant == $code);",
        "assert!($code == $Status::$Variant);",
    ]);
    quote! {
        /// The status code.
        #from
        impl ::core::convert::From<#status> for u16 {
            #[inline]
            fn from(status: #status) -> u16 {
                status.as_u16()
            }
        }

        /// The status with this code; the error keeps a code that the page does not list.
        #try_from
        impl ::core::convert::TryFrom<u16> for #status {
            type Error = #unknown;

            #[inline]
            fn try_from(code: u16) -> ::core::result::Result<Self, #unknown> {
                #status::from_u16(code).ok_or(#unknown(code))
            }
        }

        /// Equal if the codes are.
        #equal
        impl ::core::cmp::PartialEq<u16> for #status {
            #[inline]
            fn eq(&self, code: &u16) -> bool {
                self.as_u16() == *code
            }
        }

        /// Equal if the codes are.
        impl ::core::cmp::PartialEq<#status> for u16 {
            #[inline]
            fn eq(&self, status: &#status) -> bool {
                *self == status.as_u16()
            }
        }
    }
}
