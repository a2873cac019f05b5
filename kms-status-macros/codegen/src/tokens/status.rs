//! The code that `status_codes` generates, from top to bottom.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::{format_ident, quote};

use super::{
    docs,
    target::{Target, derives, feature_gate},
};

/// The enum and the types beside it.
pub(super) fn types(target: &Target<'_>) -> TokenStream {
    let (enumeration, visibility) = (target.declare_enum(), target.visibility);
    let Target {
        name,
        any,
        unknown,
        parse_error,
        ..
    } = target;
    let allow_deprecated = target.allow_deprecated();
    let any_docs = docs::of_any(target);
    let unknown_docs = format!(
        " A status code that the page for [`{name}`] does not list; a later page may list it."
    );
    let parse_error_docs = format!(" Error returned when parsing a [`{name}`] fails.");
    let derives_of_any = derives(&["PartialOrd", "Ord"], &[]);
    let derives = derives(&[], &[]);
    quote! {
        #enumeration

        #any_docs
        #derives_of_any
        #allow_deprecated
        #visibility enum #any {
            /// A status code that the page lists.
            Listed(#name),
            /// A status code that the page does not list; a later page may list it.
            Unlisted(#unknown),
        }

        #[doc = #unknown_docs]
        #derives
        #visibility struct #unknown(::core::primitive::u16);

        #[doc = #parse_error_docs]
        #derives
        #visibility struct #parse_error(::core::option::Option<#unknown>);
    }
}

/// All methods and implementations of traits.
pub(super) fn implementations(target: &Target<'_>) -> TokenStream {
    let (enumeration, any) = (impl_enum(target), impl_any(target));
    let unlisted_types = impl_unlisted_types(target);
    let (serde, http) = (impl_serde(target), impl_http(target));
    let row = impl_row(target);
    quote! { #enumeration #any #unlisted_types #serde #http #row }
}

fn impl_enum(target: &Target<'_>) -> TokenStream {
    let visibility = target.visibility;
    let Target {
        name,
        any,
        unknown,
        parse_error,
        ..
    } = target;
    let variants: Vec<&Ident> = target
        .codes
        .variants
        .iter()
        .map(|variant| &variant.name)
        .collect();
    let as_u16 = if variants.is_empty() {
        quote! { match self {} }
    } else {
        quote! { self as ::core::primitive::u16 }
    };
    let classes = classes(target);
    let methods = target.methods();
    let debug = target.impl_debug();
    let numbers = impl_number(name);
    // A table, since at run time a `match` on codes that lie far apart takes twice as long.
    quote! {
        impl #name {
            /// Every status code that the page lists, ordered by number.
            #visibility const ALL: &'static [Self] = &[#(Self::#variants),*];

            /// Returns the status with this code, or `None` if the page does not list it.
            ///
            /// A later page may list the code, so never let `None` alone decide whether to retry: use the number or its class.
            #[must_use]
            #visibility const fn from_u16(status_code: ::core::primitive::u16) -> ::core::option::Option<Self> {
                static BY_CODE: [::core::option::Option<#name>; 1000] = {
                    let mut __by_code = [::core::option::Option::None; 1000];
                    #(__by_code[#name::#variants as ::core::primitive::usize] = ::core::option::Option::Some(#name::#variants);)*
                    __by_code
                };
                if status_code < 1000 {
                    BY_CODE[status_code as ::core::primitive::usize]
                } else {
                    ::core::option::Option::None
                }
            }

            /// Returns the status code, 100 to 999.
            #[must_use]
            #visibility const fn as_u16(self) -> ::core::primitive::u16 {
                #as_u16
            }

            #methods
            #classes
        }

        #debug

        /// Shows the code and the reason phrase; `{:#}` adds the description. Width, fill, alignment and precision are
        /// honoured.
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let __row = self.__row();
                let __is_alternate = ::core::fmt::Formatter::alternate(__f);
                __f.pad(if __is_alternate { __row.__alternate } else { __row.__line })
            }
        }

        /// Parses a status code, alone or followed by a space and any text. That text is ignored, since a client should ignore
        /// the reason phrase (RFC 9112, section 4). Any other input is an error, and so is a code that the page does not list.
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #parse_error;

            fn from_str(status_code: &::core::primitive::str) -> ::core::result::Result<Self, #parse_error> {
                match <#any as ::core::str::FromStr>::from_str(status_code)? {
                    #any::Listed(__listed) => ::core::result::Result::Ok(__listed),
                    #any::Unlisted(__unlisted) => {
                        ::core::result::Result::Err(#parse_error(::core::option::Option::Some(__unlisted)))
                    }
                }
            }
        }

        /// Does the same as `FromStr`.
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #name {
            type Error = #parse_error;

            fn try_from(status_code: &::core::primitive::str) -> ::core::result::Result<Self, #parse_error> {
                status_code.parse()
            }
        }

        /// Returns the status with this code. If the page does not list the code, the error holds it.
        #[automatically_derived]
        impl ::core::convert::TryFrom<::core::primitive::u16> for #name {
            type Error = #unknown;

            fn try_from(status_code: ::core::primitive::u16) -> ::core::result::Result<Self, #unknown> {
                Self::from_u16(status_code).ok_or(#unknown(status_code))
            }
        }

        #numbers
    }
}

fn impl_any(target: &Target<'_>) -> TokenStream {
    let visibility = target.visibility;
    let Target {
        name,
        any,
        unknown,
        parse_error,
        ..
    } = target;
    let classes = classes(target);
    let methods = target.methods_of_any();
    let numbers = impl_number(any);
    quote! {
        impl #any {
            /// Returns the status, or `None` if the page does not list its code.
            #[must_use]
            #visibility const fn listed(self) -> ::core::option::Option<#name> {
                match self {
                    Self::Listed(__listed) => ::core::option::Option::Some(__listed),
                    Self::Unlisted(_) => ::core::option::Option::None,
                }
            }

            /// Returns the status code.
            #[must_use]
            #visibility const fn as_u16(self) -> ::core::primitive::u16 {
                match self {
                    Self::Listed(__listed) => #name::as_u16(__listed),
                    Self::Unlisted(__unlisted) => #unknown::as_u16(__unlisted),
                }
            }

            #methods
            #classes
        }

        #[automatically_derived]
        impl ::core::convert::From<::core::primitive::u16> for #any {
            fn from(status_code: ::core::primitive::u16) -> Self {
                let __listed = #name::from_u16(status_code).map(Self::Listed);
                __listed.unwrap_or(Self::Unlisted(#unknown(status_code)))
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for #any {
            fn from(status_code: #name) -> Self {
                Self::Listed(status_code)
            }
        }

        /// Parses a status code, alone or followed by a space and any text, which is ignored. Any other input is an error.
        #[automatically_derived]
        impl ::core::str::FromStr for #any {
            type Err = #parse_error;

            fn from_str(status_code: &::core::primitive::str) -> ::core::result::Result<Self, #parse_error> {
                match *status_code.as_bytes() {
                    [__hundreds @ b'1'..=b'9', __tens @ b'0'..=b'9', __ones @ b'0'..=b'9']
                    | [__hundreds @ b'1'..=b'9', __tens @ b'0'..=b'9', __ones @ b'0'..=b'9', b' ', ..] => {
                        let mut __number = 0;
                        for __digit in [__hundreds, __tens, __ones] {
                            let __digit = <::core::primitive::u16 as ::core::convert::From<_>>::from(__digit - b'0');
                            __number = __number * 10 + __digit;
                        }
                        ::core::result::Result::Ok(<Self as ::core::convert::From<_>>::from(__number))
                    }
                    _ => ::core::result::Result::Err(#parse_error(::core::option::Option::None)),
                }
            }
        }

        /// Does the same as `FromStr`.
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #any {
            type Error = #parse_error;

            fn try_from(status_code: &::core::primitive::str) -> ::core::result::Result<Self, #parse_error> {
                status_code.parse()
            }
        }

        /// Shows a listed code as the enum does, and any other as its number. Width, fill and alignment are honoured. A number is
        /// aligned to the right by default, and ignores the precision.
        #[automatically_derived]
        impl ::core::fmt::Display for #any {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
                    Self::Unlisted(__unlisted) => ::core::fmt::Display::fmt(&__unlisted.0, __f),
                }
            }
        }

        #numbers

        #[automatically_derived]
        impl ::core::cmp::PartialEq<#name> for #any {
            fn eq(&self, status_code: &#name) -> ::core::primitive::bool {
                *self == Self::Listed(*status_code)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for #any {
            fn partial_cmp(&self, __other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, __other))
            }
        }

        /// Orders by number.
        #[automatically_derived]
        impl ::core::cmp::Ord for #any {
            fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(&Self::as_u16(*self), &Self::as_u16(*__other))
            }
        }
    }
}

fn impl_unlisted_types(target: &Target<'_>) -> TokenStream {
    let visibility = target.visibility;
    let Target {
        unknown,
        parse_error,
        ..
    } = target;
    let numbers = impl_number(unknown);
    quote! {
        impl #unknown {
            /// Returns the status code. It may be any number that the page does not list.
            #[must_use]
            #visibility const fn as_u16(self) -> ::core::primitive::u16 {
                self.0
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #unknown {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                ::core::write!(__f, "unknown status code {}", self.0)
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #unknown {}

        #numbers

        impl #parse_error {
            /// Returns the code that was read from the text, if the page does not list it. Returns `None` if no status code could be
            /// read.
            #[must_use]
            #visibility const fn unknown(self) -> ::core::option::Option<#unknown> {
                self.0
            }
        }

        #[automatically_derived]
        impl ::core::fmt::Display for #parse_error {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self.0 {
                    ::core::option::Option::Some(__unknown) => ::core::fmt::Display::fmt(&__unknown, __f),
                    ::core::option::Option::None => __f.write_str("expected a status code: three digits, 100 to 999"),
                }
            }
        }

        #[automatically_derived]
        impl ::core::error::Error for #parse_error {}
    }
}

/// The conversions of a type with `as_u16`.
fn impl_number(name: &Ident) -> TokenStream {
    quote! {
        /// Returns the status code.
        #[automatically_derived]
        impl ::core::convert::From<#name> for ::core::primitive::u16 {
            fn from(status_code: #name) -> Self {
                #name::as_u16(status_code)
            }
        }

        /// Compares the status code with the number.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::u16> for #name {
            fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
                Self::as_u16(*self) == *status_code
            }
        }
    }
}

/// The methods for the five classes.
fn classes(target: &Target<'_>) -> TokenStream {
    let visibility = target.visibility;
    let classes = [
        ("is_informational", "Informational"),
        ("is_success", "Successful"),
        ("is_redirection", "Redirection"),
        ("is_client_error", "Client Error"),
        ("is_server_error", "Server Error"),
    ];
    let methods = (1..).zip(classes).map(|(digit, (method, class))| {
        let (method, number) = (format_ident!("{method}"), Literal::u16_unsuffixed(digit));
        let docs = format!(
            " Returns whether the code is {digit}xx, {class} (RFC 9110, section 15.{}).",
            digit + 1
        );
        quote! {
            #[doc = #docs]
            #[must_use]
            #visibility const fn #method(self) -> ::core::primitive::bool {
                Self::as_u16(self) / 100 == #number
            }
        }
    });
    quote! { #(#methods)* }
}

fn impl_serde(target: &Target<'_>) -> Option<TokenStream> {
    let (cfg, docs) = feature_gate(target.implementations.serde.as_ref()?);
    let Target { name, any, .. } = target;
    let visitor = declare_visitor(any);
    let types = [name, any];
    Some(quote! {
        #cfg
        const _: () = {
            #(
                #docs
                /// Serializes the status as its number.
                #[automatically_derived]
                impl ::serde::Serialize for #types {
                    fn serialize<__S: ::serde::Serializer>(
                        &self,
                        serializer: __S,
                    ) -> ::core::result::Result<__S::Ok, __S::Error> {
                        ::serde::Serializer::serialize_u16(serializer, Self::as_u16(*self))
                    }
                }
            )*

            #docs
            /// Deserializes the status from its number, or from text with the number, such as the key of a map in JSON. A
            /// number that the page does not list is an error.
            #[automatically_derived]
            impl<'de> ::serde::Deserialize<'de> for #name {
                fn deserialize<__D: ::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    match <#any as ::serde::Deserialize>::deserialize(deserializer)? {
                        #any::Listed(__listed) => ::core::result::Result::Ok(__listed),
                        #any::Unlisted(__unlisted) => ::core::result::Result::Err(::serde::de::Error::custom(__unlisted)),
                    }
                }
            }

            #docs
            /// Deserializes the status from any 16-bit number, or from text with the number, such as the key of a map in JSON.
            #[automatically_derived]
            impl<'de> ::serde::Deserialize<'de> for #any {
                fn deserialize<__D: ::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    // A human-readable format may hold a text in place of a number. Any other format must be told what to read.
                    if ::serde::Deserializer::is_human_readable(&deserializer) {
                        ::serde::Deserializer::deserialize_any(deserializer, __Visitor)
                    } else {
                        ::serde::Deserializer::deserialize_u16(deserializer, __Visitor)
                    }
                }
            }

            #visitor
        };
    })
}

/// The visitor that reads a value of the `Any` type.
fn declare_visitor(any: &Ident) -> TokenStream {
    quote! {
            struct __Visitor;

            #[automatically_derived]
            impl ::serde::de::Visitor<'_> for __Visitor {
                type Value = #any;

                fn expecting(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    __f.write_str("a status code")
                }

                fn visit_u64<__E: ::serde::de::Error>(
                    self,
                    __number: ::core::primitive::u64,
                ) -> ::core::result::Result<#any, __E> {
                    let __code = <::core::primitive::u16 as ::core::convert::TryFrom<_>>::try_from(__number)
                        .map_err(|_| __E::invalid_value(::serde::de::Unexpected::Unsigned(__number), &self))?;
                    ::core::result::Result::Ok(<#any as ::core::convert::From<_>>::from(__code))
                }

                fn visit_i64<__E: ::serde::de::Error>(
                    self,
                    __number: ::core::primitive::i64,
                ) -> ::core::result::Result<#any, __E> {
                    let __number = <::core::primitive::u64 as ::core::convert::TryFrom<_>>::try_from(__number)
                        .map_err(|_| __E::invalid_value(::serde::de::Unexpected::Signed(__number), &self))?;
                    ::serde::de::Visitor::visit_u64(self, __number)
                }

                fn visit_str<__E: ::serde::de::Error>(
                    self,
                    __text: &::core::primitive::str,
                ) -> ::core::result::Result<#any, __E> {
                    let __number = __text
                        .parse()
                        .map_err(|_| __E::invalid_value(::serde::de::Unexpected::Str(__text), &self))?;
                    ::serde::de::Visitor::visit_u64(self, __number)
                }

                fn visit_bytes<__E: ::serde::de::Error>(
                    self,
                    __bytes: &[::core::primitive::u8],
                ) -> ::core::result::Result<#any, __E> {
                    let __text = ::core::str::from_utf8(__bytes)
                        .map_err(|_| __E::invalid_value(::serde::de::Unexpected::Bytes(__bytes), &self))?;
                    ::serde::de::Visitor::visit_str(self, __text)
                }
            }
    }
}

fn impl_http(target: &Target<'_>) -> Option<TokenStream> {
    let (cfg, docs) = feature_gate(target.implementations.http.as_ref()?);
    let Target {
        name, any, unknown, ..
    } = target;
    let types = [name, any];
    Some(quote! {
        #cfg
        #docs
        /// Converts to the same code.
        #[automatically_derived]
        impl ::core::convert::From<#name> for ::http::StatusCode {
            fn from(status_code: #name) -> Self {
                // Both types have the codes 100 to 999, so the fallback is never used.
                Self::from_u16(#name::as_u16(status_code)).unwrap_or(Self::INTERNAL_SERVER_ERROR)
            }
        }

        #cfg
        #docs
        /// Converts to the same code. A number below 100 or above 999 is an error.
        #[automatically_derived]
        impl ::core::convert::TryFrom<#any> for ::http::StatusCode {
            type Error = ::http::status::InvalidStatusCode;

            fn try_from(
                status_code: #any,
            ) -> ::core::result::Result<Self, ::http::status::InvalidStatusCode> {
                Self::from_u16(#any::as_u16(status_code))
            }
        }

        #cfg
        #docs
        /// Converts to the same code. If the page does not list the code, the error holds it.
        #[automatically_derived]
        impl ::core::convert::TryFrom<::http::StatusCode> for #name {
            type Error = #unknown;

            fn try_from(status_code: ::http::StatusCode) -> ::core::result::Result<Self, #unknown> {
                <Self as ::core::convert::TryFrom<_>>::try_from(::http::StatusCode::as_u16(&status_code))
            }
        }

        #cfg
        #docs
        /// Converts to the same code.
        #[automatically_derived]
        impl ::core::convert::From<::http::StatusCode> for #any {
            fn from(status_code: ::http::StatusCode) -> Self {
                <Self as ::core::convert::From<_>>::from(::http::StatusCode::as_u16(&status_code))
            }
        }

        #(
            #cfg
            #docs
            /// Compares the codes.
            #[automatically_derived]
            impl ::core::cmp::PartialEq<::http::StatusCode> for #types {
                fn eq(&self, status_code: &::http::StatusCode) -> ::core::primitive::bool {
                    Self::as_u16(*self) == ::http::StatusCode::as_u16(status_code)
                }
            }

            #cfg
            #docs
            /// Compares the codes.
            #[automatically_derived]
            impl ::core::cmp::PartialEq<#types> for ::http::StatusCode {
                fn eq(&self, status_code: &#types) -> ::core::primitive::bool {
                    *status_code == *self
                }
            }
        )*
    })
}

/// The texts of the page.
fn impl_row(target: &Target<'_>) -> TokenStream {
    let Target { name, row, .. } = target;
    let declaration = target.declare_row(&quote! { __line: &'static ::core::primitive::str, });
    let variants = &target.codes.variants;
    let names = variants.iter().map(|variant| &variant.name);
    let rows = variants.iter().map(|variant| {
        let line = docs::code_and_text(variant, "");
        let alternate = docs::code_and_text(variant, target.text(variant, "description"));
        target.row_value(variant, &quote! { __line: #line, }, &alternate)
    });
    quote! {
        #declaration

        impl #name {
            const fn __row(self) -> &'static #row {
                match self {
                    #(Self::#names => &#rows,)*
                }
            }
        }
    }
}
