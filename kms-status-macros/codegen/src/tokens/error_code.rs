//! The code that `error_codes` generates, from top to bottom.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

use super::{
    docs,
    target::{Target, constant_of_statuses, derives, feature_gate},
};
use crate::{codes::Variant, registry::StatusCode};

/// The enum and the types beside it.
pub(super) fn types(target: &Target<'_>) -> TokenStream {
    let (enumeration, visibility) = (target.declare_enum(), target.visibility);
    let Target {
        name, any, unknown, ..
    } = target;
    let allow_deprecated = target.allow_deprecated();
    let any_docs = docs::of_any(target);
    let unknown_docs = format!(
        " An error code that the page for [`{name}`] does not list; a later page may list it."
    );
    let derives_of_any = derives(&["PartialOrd", "Ord"], &[]);
    let derives = derives(&["Debug"], &[]);
    quote! {
        #enumeration

        #any_docs
        #derives_of_any
        #allow_deprecated
        // rustc can report that one variant is much larger than the other.
        #[allow(variant_size_differences)]
        #visibility enum #any {
            /// An error code that the page lists.
            Listed(#name),
            /// An error code that the page does not list; a later page may list it.
            Unlisted(#unknown),
        }

        #[doc = #unknown_docs]
        ///
        /// Holds up to 63 bytes of text without allocation. A longer text is cut between two characters, and `…` is appended.
        #derives
        #visibility struct #unknown {
            bytes: [::core::primitive::u8; 66],
            length: ::core::primitive::u8,
        }
    }
}

/// All methods and implementations of traits.
pub(super) fn implementations(target: &Target<'_>) -> TokenStream {
    let (enumeration, any) = (impl_enum(target), impl_any(target));
    let unknown = impl_unknown(target);
    let serde = impl_serde(target);
    let row = impl_row(target);
    quote! { #enumeration #any #unknown #serde #row }
}

fn impl_enum(target: &Target<'_>) -> TokenStream {
    let visibility = target.visibility;
    let Target { name, unknown, .. } = target;
    let variants: Vec<&Ident> = target
        .codes
        .variants
        .iter()
        .map(|variant| &variant.name)
        .collect();
    let count = Literal::usize_unsuffixed(variants.len());
    let codes = target.codes.variants.iter();
    let codes = codes.map(|variant| Literal::byte_string(variant.code.to_string().as_bytes()));
    // One `Some` for all arms, since a `Some` in each arm takes rustc long. The arms are bytes, since a `match` on a
    // `str` cannot be `const`.
    let from_code = if variants.is_empty() {
        quote! { let _ = error_code; ::core::option::Option::None }
    } else {
        quote! {
            ::core::option::Option::Some(match error_code.as_bytes() {
                #(#codes => Self::#variants,)*
                _ => return ::core::option::Option::None,
            })
        }
    };
    let methods = target.methods();
    let debug = target.impl_debug();
    let texts = impl_text(name, &quote! { *self });
    // A `static`, since rustc takes long for a large array in a constant.
    quote! {
        impl #name {
            /// Every error code that the page lists, ordered by bytes.
            #visibility const ALL: &'static [Self] = {
                static __ALL: [#name; #count] = [#(#name::#variants),*];
                &__ALL
            };

            /// Returns the error code with exactly this text, or `None` if the page does not list it.
            ///
            /// A later page may list the code, so never let `None` alone decide whether to retry.
            #[must_use]
            #visibility const fn from_code(error_code: &::core::primitive::str) -> ::core::option::Option<Self> {
                #from_code
            }

            /// Returns the error code as it is on the page.
            #[must_use]
            #visibility const fn as_str(self) -> &'static ::core::primitive::str {
                self.__row().__code
            }

            #methods
        }

        #debug

        /// Shows only the code. `{:#}` adds the name, the message, the description and the solution, where the page gives them, but
        /// leaves out a text that an earlier one contains. Width, fill, alignment and precision are honoured.
        #[automatically_derived]
        impl ::core::fmt::Display for #name {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                let __row = self.__row();
                let __is_alternate = ::core::fmt::Formatter::alternate(__f);
                __f.pad(if __is_alternate { __row.__alternate } else { __row.__code })
            }
        }

        /// Returns the error code with exactly this text. If the page does not list it, the error holds the text.
        #[automatically_derived]
        impl ::core::str::FromStr for #name {
            type Err = #unknown;

            fn from_str(error_code: &::core::primitive::str) -> ::core::result::Result<Self, #unknown> {
                Self::from_code(error_code).ok_or_else(|| #unknown::__new(error_code))
            }
        }

        /// Does the same as `FromStr`.
        #[automatically_derived]
        impl ::core::convert::TryFrom<&::core::primitive::str> for #name {
            type Error = #unknown;

            fn try_from(error_code: &::core::primitive::str) -> ::core::result::Result<Self, #unknown> {
                error_code.parse()
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for &'static ::core::primitive::str {
            fn from(error_code: #name) -> Self {
                #name::as_str(error_code)
            }
        }

        #texts
    }
}

fn impl_any(target: &Target<'_>) -> TokenStream {
    let visibility = target.visibility;
    let Target {
        name, any, unknown, ..
    } = target;
    let methods = target.methods_of_any();
    let texts = impl_text(any, &quote! { self });
    quote! {
        impl #any {
            /// Returns the error code, or `None` if the page does not list it.
            #[must_use]
            #visibility const fn listed(self) -> ::core::option::Option<#name> {
                match self {
                    Self::Listed(__listed) => ::core::option::Option::Some(__listed),
                    Self::Unlisted(_) => ::core::option::Option::None,
                }
            }

            /// Returns the error code. A code that the page does not list was cut if it had more than 63 bytes.
            #[must_use]
            #visibility const fn as_str(&self) -> &::core::primitive::str {
                match self {
                    Self::Listed(__listed) => #name::as_str(*__listed),
                    Self::Unlisted(__unlisted) => #unknown::as_str(__unlisted),
                }
            }

            #methods
        }

        /// Converts any text. If the page does not list it, up to 63 bytes are kept: a longer text is cut between two
        /// characters, and `…` is appended.
        #[automatically_derived]
        impl ::core::convert::From<&::core::primitive::str> for #any {
            fn from(error_code: &::core::primitive::str) -> Self {
                let __listed = #name::from_code(error_code).map(Self::Listed);
                __listed.unwrap_or_else(|| Self::Unlisted(#unknown::__new(error_code)))
            }
        }

        #[automatically_derived]
        impl ::core::convert::From<#name> for #any {
            fn from(error_code: #name) -> Self {
                Self::Listed(error_code)
            }
        }

        /// Does the same as `From<&str>`, and never fails. If the page does not list the text, up to 63 bytes are kept.
        #[automatically_derived]
        impl ::core::str::FromStr for #any {
            type Err = ::core::convert::Infallible;

            fn from_str(error_code: &::core::primitive::str) -> ::core::result::Result<Self, ::core::convert::Infallible> {
                ::core::result::Result::Ok(<Self as ::core::convert::From<_>>::from(error_code))
            }
        }

        /// Shows only the code. `{:#}` adds the texts of a listed code, as the enum does. Width, fill, alignment and precision
        /// are honoured.
        #[automatically_derived]
        impl ::core::fmt::Display for #any {
            fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                match self {
                    Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
                    Self::Unlisted(__unlisted) => __f.pad(#unknown::as_str(__unlisted)),
                }
            }
        }

        #texts

        #[automatically_derived]
        impl ::core::cmp::PartialEq<#name> for #any {
            fn eq(&self, error_code: &#name) -> ::core::primitive::bool {
                *self == Self::Listed(*error_code)
            }
        }

        #[automatically_derived]
        impl ::core::cmp::PartialOrd for #any {
            fn partial_cmp(&self, __other: &Self) -> ::core::option::Option<::core::cmp::Ordering> {
                ::core::option::Option::Some(::core::cmp::Ord::cmp(self, __other))
            }
        }

        /// Orders by text.
        #[automatically_derived]
        impl ::core::cmp::Ord for #any {
            fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
                ::core::cmp::Ord::cmp(Self::as_str(self), Self::as_str(__other))
            }
        }
    }
}

/// The conversions of a type with `as_str`; `receiver` is the argument of `as_str`.
fn impl_text(name: &Ident, receiver: &TokenStream) -> TokenStream {
    quote! {
        #[automatically_derived]
        impl ::core::convert::AsRef<::core::primitive::str> for #name {
            fn as_ref(&self) -> &::core::primitive::str {
                Self::as_str(#receiver)
            }
        }

        /// Compares the error code with the text.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<::core::primitive::str> for #name {
            fn eq(&self, error_code: &::core::primitive::str) -> ::core::primitive::bool {
                Self::as_str(#receiver) == error_code
            }
        }

        /// Compares the error code with the text.
        #[automatically_derived]
        impl ::core::cmp::PartialEq<&::core::primitive::str> for #name {
            fn eq(&self, error_code: &&::core::primitive::str) -> ::core::primitive::bool {
                Self::as_str(#receiver) == *error_code
            }
        }
    }
}

/// The type of an error code that the page does not list: 63 bytes of text and 3 of an ellipsis. The derived order is
/// the order of the texts, since zeros follow each text.
fn impl_unknown(target: &Target<'_>) -> TokenStream {
    let (unknown, visibility) = (&target.unknown, target.visibility);
    let debug = format!("{unknown}({{:?}})");
    quote! {
        impl #unknown {
            fn __new(__text: &::core::primitive::str) -> Self {
                let mut __start = __text;
                if __text.len() > 63 {
                    for __end in 60..=63 {
                        if let ::core::option::Option::Some(__longer) = __text.get(..__end) {
                            __start = __longer;
                        }
                    }
                }
                let mut __new = Self { bytes: [0; 66], length: 0 };
                __new.__push(__start);
                if __start.len() < __text.len() {
                    __new.__push("…");
                }
                __new
            }

            fn __push(&mut self, __text: &::core::primitive::str) {
                let __start = self.length as ::core::primitive::usize;
                let __end = __start + __text.len();
                if let (::core::option::Option::Some(__place), ::core::result::Result::Ok(__length)) = (
                    <[::core::primitive::u8]>::get_mut(&mut self.bytes, __start..__end),
                    <::core::primitive::u8 as ::core::convert::TryFrom<_>>::try_from(__end),
                ) {
                    __place.copy_from_slice(__text.as_bytes());
                    self.length = __length;
                }
            }

            /// Returns the error code.
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

fn impl_serde(target: &Target<'_>) -> Option<TokenStream> {
    let (cfg, docs) = feature_gate(target.implementations.serde.as_ref()?);
    let Target { name, any, .. } = target;
    let visitor = declare_visitor(target);
    let (types, receivers) = ([name, any], [quote! { *self }, quote! { self }]);
    let (number, deserialize) = if has_misleading_code(target) {
        let deserialize =
            quote! { ::serde::Deserializer::deserialize_str(deserializer, __Visitor) };
        ("", deserialize)
    } else {
        let deserialize = quote! {
            // A human-readable format may hold a number in place of a text. Any other format must be told what to read.
            if ::serde::Deserializer::is_human_readable(&deserializer) {
                ::serde::Deserializer::deserialize_any(deserializer, __Visitor)
            } else {
                ::serde::Deserializer::deserialize_str(deserializer, __Visitor)
            }
        };
        (", or from a number in formats such as JSON", deserialize)
    };
    let from_text = format!(" Deserializes the error code from its text{number}.");
    let from_any_text = format!(" Deserializes the error code from any text{number}.");
    Some(quote! {
        #cfg
        const _: () = {
            #(
                #docs
                /// Serializes the error code as its text.
                #[automatically_derived]
                impl ::serde::Serialize for #types {
                    fn serialize<__S: ::serde::Serializer>(
                        &self,
                        serializer: __S,
                    ) -> ::core::result::Result<__S::Ok, __S::Error> {
                        ::serde::Serializer::serialize_str(serializer, Self::as_str(#receivers))
                    }
                }
            )*

            #docs
            #[doc = #from_text]
            /// A code that the page does not list is an error.
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
            #[doc = #from_any_text]
            /// If the page does not list it, up to 63 bytes are kept: a longer text is cut between two characters, and `…` is
            /// appended.
            #[automatically_derived]
            impl<'de> ::serde::Deserialize<'de> for #any {
                fn deserialize<__D: ::serde::Deserializer<'de>>(
                    deserializer: __D,
                ) -> ::core::result::Result<Self, __D::Error> {
                    #deserialize
                }
            }

            #visitor
        };
    })
}

/// Whether a reader that guesses types, such as one of CSV, takes a code on the page for a boolean, or for a number other
/// than an integer with the same text: `08001` for 8001, `4.10` for 4.1.
fn has_misleading_code(target: &Target<'_>) -> bool {
    target.codes.variants.iter().any(|variant| {
        let code = variant.code.to_string();
        let is_value = code.parse::<f64>().is_ok() || code.parse::<bool>().is_ok();
        let integers = i64::MIN.into()..=u64::MAX.into();
        let is_integer = code
            .parse()
            .is_ok_and(|number: i128| integers.contains(&number) && number.to_string() == code);
        is_value && !is_integer
    })
}

/// The visitor that reads a value of the `Any` type.
fn declare_visitor(target: &Target<'_>) -> TokenStream {
    let Target { any, unknown, .. } = target;
    quote! {
            struct __Visitor;

            #[automatically_derived]
            impl ::serde::de::Visitor<'_> for __Visitor {
                type Value = #any;

                fn expecting(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    __f.write_str("an error code")
                }

                fn visit_str<__E>(self, __text: &::core::primitive::str) -> ::core::result::Result<#any, __E> {
                    ::core::result::Result::Ok(<#any as ::core::convert::From<_>>::from(__text))
                }

                fn visit_bytes<__E: ::serde::de::Error>(
                    self,
                    __bytes: &[::core::primitive::u8],
                ) -> ::core::result::Result<#any, __E> {
                    let __text = ::core::str::from_utf8(__bytes)
                        .map_err(|_| __E::invalid_value(::serde::de::Unexpected::Bytes(__bytes), &self))?;
                    ::serde::de::Visitor::visit_str(self, __text)
                }

                fn visit_u64<__E>(self, __number: ::core::primitive::u64) -> ::core::result::Result<#any, __E> {
                    ::core::result::Result::Ok(__from_number(__number))
                }

                fn visit_i64<__E>(self, __number: ::core::primitive::i64) -> ::core::result::Result<#any, __E> {
                    ::core::result::Result::Ok(__from_number(__number))
                }
            }

            /// The error code with the digits of a number.
            fn __from_number(__number: impl ::core::fmt::Display) -> #any {
                let mut __digits = __Digits(#unknown::__new(""));
                let _ = ::core::fmt::Write::write_fmt(&mut __digits, ::core::format_args!("{__number}"));
                <#any as ::core::convert::From<_>>::from(#unknown::as_str(&__digits.0))
            }

            struct __Digits(#unknown);

            impl ::core::fmt::Write for __Digits {
                fn write_str(&mut self, __text: &::core::primitive::str) -> ::core::fmt::Result {
                    self.0.__push(__text);
                    ::core::result::Result::Ok(())
                }
            }
    }
}

/// The texts of the page, in the order of the variants.
fn impl_row(target: &Target<'_>) -> TokenStream {
    let Target { name, row, .. } = target;
    let declaration = target.declare_row(&quote! { __code: &'static ::core::primitive::str, });
    let variants = &target.codes.variants;
    let rows = variants.iter().map(|variant| {
        let code = variant.code.to_string();
        let alternate = docs::code_and_text(variant, &alternate_texts(target, variant));
        target.row_value(variant, &quote! { __code: #code, }, &alternate)
    });
    let body = if variants.is_empty() {
        quote! { match self {} }
    } else {
        let count = Literal::usize_unsuffixed(variants.len());
        let constants = target
            .codes
            .columns
            .has_statuses
            .then(|| declare_status_lists(variants));
        quote! {
            #constants
            static ROWS: [#row; #count] = [#(#rows,)*];
            &ROWS[self as ::core::primitive::usize]
        }
    };
    // A table, since rustc takes long for a `match` with an arm for each of thousands of codes.
    quote! {
        #declaration

        impl #name {
            const fn __row(self) -> &'static #row {
                #body
            }
        }
    }
}

/// A constant for each list of statuses.
fn declare_status_lists(variants: &[Variant]) -> TokenStream {
    let lists = variants.iter().map(|variant| &variant.statuses);
    let mut lists: Vec<&Vec<StatusCode>> = lists.collect();
    lists.sort_unstable();
    lists.dedup();
    let constants = lists.into_iter().map(|statuses| {
        let name = constant_of_statuses(statuses);
        let statuses = statuses.iter();
        let statuses = statuses.map(|status| Literal::u16_unsuffixed(status.as_u16()));
        quote! { const #name: &[::core::primitive::u16] = &[#(#statuses),*]; }
    });
    quote! { #(#constants)* }
}

/// The texts that `{:#}` shows after the code and its name: each text, unless a text before it contains it.
fn alternate_texts(target: &Target<'_>, variant: &Variant) -> String {
    let code = variant.code.to_string();
    let mut shown = vec![code.as_str(), variant.label.as_str()];
    for column in ["message", "description", "solution"] {
        let text = target.text(variant, column);
        if !shown.iter().any(|shown| shown.contains(text)) {
            shown.push(text);
        }
    }
    shown[2..].join(" ")
}
