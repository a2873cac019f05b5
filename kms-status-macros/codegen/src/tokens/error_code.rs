//! What an enum of error codes has.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::target::{Enum, derives};

/// The methods of the enum.
pub(super) fn methods(this: &Enum<'_>) -> TokenStream {
    let visibility = this.visibility;
    let arms = this.codes.variants.iter().map(|variant| {
        let (name, code) = (
            &variant.name,
            Literal::byte_string(variant.code.to_string().as_bytes()),
        );
        quote! { #code => ::core::option::Option::Some(Self::#name), }
    });
    // Of bytes, since one of a `str` cannot be `const`.
    quote! {
        /// The error code that is written exactly so, or `None` if the page does not list it.
        ///
        /// A later page may list it, so do not take `None` for a reason to try again.
        #[must_use]
        #visibility const fn from_code(error_code: &::core::primitive::str) -> ::core::option::Option<Self> {
            match error_code.as_bytes() {
                #(#arms)*
                _ => ::core::option::Option::None,
            }
        }
    }
}

pub(super) fn methods_of_any(this: &Enum<'_>) -> TokenStream {
    let (name, unknown, visibility) = (this.name, &this.unknown, this.visibility);
    quote! {
        /// The error code, listed or not.
        #[must_use]
        #visibility const fn as_str(&self) -> &::core::primitive::str {
            match self {
                Self::Listed(__listed) => #name::as_str(*__listed),
                Self::Unlisted(__unlisted) => #unknown::as_str(__unlisted),
            }
        }
    }
}

pub(super) fn conversions(this: &Enum<'_>) -> TokenStream {
    let (name, any, unknown) = (this.name, &this.any, &this.unknown);
    // Where `Error` is in scope, `description` of a reference is its method, which must not hide that of the enum.
    let has_description = this
        .codes
        .columns
        .texts
        .iter()
        .any(|text| text == "description");
    let description = has_description.then(|| {
        quote! {
            fn description(&self) -> &::core::primitive::str {
                Self::description(*self)
            }
        }
    });
    let of_text = conversions_of_text(name, &quote! { *self });
    let of_text_of_any = conversions_of_text(any, &quote! { self });
    quote! {
        /// The same as `from_code`; the error holds the text.
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #unknown;

            fn from_str(error_code: &::core::primitive::str) -> ::core::result::Result<Self, #unknown> {
                Self::from_code(error_code).ok_or_else(|| #unknown::__new(error_code))
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for &'static ::core::primitive::str {
            fn from(error_code: #name) -> Self {
                #name::as_str(error_code)
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<&::core::primitive::str> for #any {
            fn from(error_code: &::core::primitive::str) -> Self {
                match #name::from_code(error_code) {
                    ::core::option::Option::Some(__listed) => Self::Listed(__listed),
                    ::core::option::Option::None => Self::Unlisted(#unknown::__new(error_code)),
                }
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #name { #description }

        #[automatically_derived]
        impl ::core::error::Error for #any {}

        #of_text
        #of_text_of_any
    }
}

/// What an error code has whether the page lists it or not; `this` is what its `as_str` takes.
fn conversions_of_text(name: &Ident, this: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl ::core::convert::AsRef<::core::primitive::str> for #name {
            fn as_ref(&self) -> &::core::primitive::str {
                Self::as_str(#this)
            }
        }

        /// Equal if the text is the error code.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::str> for #name {
            fn eq(&self, error_code: &::core::primitive::str) -> ::core::primitive::bool {
                Self::as_str(#this) == error_code
            }
        }

        /// Equal if the text is the error code.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<&::core::primitive::str> for #name {
            fn eq(&self, error_code: &&::core::primitive::str) -> ::core::primitive::bool {
                Self::as_str(#this) == *error_code
            }
        }
    }
}

/// The error code that the page does not list, with 63 bytes of text and 3 of an ellipsis. The derived order is that of the
/// texts, since there are zeros after each.
pub(super) fn errors(this: &Enum<'_>) -> TokenStream {
    let (name, unknown, visibility) = (this.name, &this.unknown, this.visibility);
    let docs =
        format!(" An error code that the page of [`{name}`] does not list; a later page may.");
    let derives = derives(|name| name != "Debug");
    let debug = format!("{unknown}({{:?}})");
    quote! {
        #[doc = #docs]
        ///
        /// It holds the text; of one longer than 63 bytes the start, and `…` after it.
        #derives
        #visibility struct #unknown {
            bytes: [::core::primitive::u8; 66],
            length: ::core::primitive::u8,
        }

        impl #unknown {
            fn __new(__text: &::core::primitive::str) -> Self {
                let mut __start = __text;
                let mut __ellipsis = "";
                if __text.len() > 63 {
                    for __end in 60..=63 {
                        if let ::core::option::Option::Some(__longer) = __text.get(..__end) {
                            __start = __longer;
                        }
                    }
                    __ellipsis = "…";
                }
                let mut __bytes = [0; 66];
                let mut __length = 0;
                for __part in [__start, __ellipsis] {
                    for __byte in __part.as_bytes() {
                        if let ::core::option::Option::Some(__place) =
                            <[::core::primitive::u8]>::get_mut(&mut __bytes, __length as ::core::primitive::usize)
                        {
                            *__place = *__byte;
                            __length += 1;
                        }
                    }
                }
                Self { bytes: __bytes, length: __length }
            }

            /// The error code.
            #[must_use]
            #visibility const fn as_str(&self) -> &::core::primitive::str {
                let __length = self.length as ::core::primitive::usize;
                match <[::core::primitive::u8]>::split_at_checked(&self.bytes, __length) {
                    ::core::option::Option::Some((__bytes, _)) => match ::core::str::from_utf8(__bytes) {
                        ::core::result::Result::Ok(__text) => __text,
                        ::core::result::Result::Err(_) => "",
                    },
                    ::core::option::Option::None => "",
                }
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Debug for #unknown {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(__f, #debug, Self::as_str(self))
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #unknown {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(__f, "unknown error code {}", Self::as_str(self))
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #unknown {}
    }
}
