//! The parts of the generated code that both enums have: the declaration, and a method for each column and flag.

use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::{Visibility, ext::IdentExt as _};

use super::docs;
use crate::{
    arguments::{Implementation, Implementations},
    cell::Code,
    codes::{Codes, Variant},
    declaration::Declaration,
    kind::Kind,
    registry::StatusCode,
};

/// The enum to generate, and the names of the types beside it.
pub(super) struct Target<'a> {
    pub(super) kind: Kind,
    pub(super) attributes: &'a [syn::Attribute],
    pub(super) visibility: &'a Visibility,
    pub(super) name: Ident,
    pub(super) any: Ident,
    pub(super) unknown: Ident,
    pub(super) parse_error: Ident,
    /// The type of a row of the page.
    pub(super) row: Ident,
    pub(super) codes: &'a Codes<'a>,
    pub(super) implementations: &'a Implementations,
}

/// A method that returns a text or the statuses of a code.
pub(super) struct Getter {
    pub(super) name: Ident,
    pub(super) value: Value,
    docs: String,
}

/// The value that a getter returns.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Value {
    Label,
    Statuses,
    /// The text in the column with this index.
    Text(usize),
}

impl<'a> Target<'a> {
    pub(super) fn new(
        kind: Kind,
        declaration: &'a Declaration,
        codes: &'a Codes<'a>,
        implementations: &'a Implementations,
    ) -> Self {
        let plain = declaration.name.unraw();
        let mut name = declaration.name.clone();
        // Clippy dislikes variants that share a prefix, unless a macro wrote the name of their enum.
        name.set_span(name.span().resolved_at(Span::call_site()));
        Self {
            kind,
            attributes: &declaration.attributes,
            visibility: &declaration.visibility,
            name,
            any: format_ident!("Any{plain}"),
            unknown: format_ident!("Unknown{plain}"),
            parse_error: format_ident!("Parse{plain}Error"),
            row: format_ident!("__{plain}Row"),
            codes,
            implementations,
        }
    }

    /// The attribute for code that names the enum and its variants, if their author deprecates one of them.
    pub(super) fn allow_deprecated(&self) -> Option<TokenStream> {
        let variants = self.codes.variants.iter();
        let of_variants = variants.flat_map(|variant| &variant.attributes);
        let deprecates = |attribute: &syn::Attribute| {
            let path = attribute.path();
            let text = || attribute.to_token_stream().to_string();
            path.is_ident("deprecated")
                || path.is_ident("cfg_attr") && text().contains("deprecated")
        };
        let is_deprecated = self.attributes.iter().chain(of_variants).any(deprecates);
        is_deprecated.then(|| quote! { #[allow(deprecated)] })
    }

    /// The enum. The docs from the page follow the author's own.
    pub(super) fn declare_enum(&self) -> TokenStream {
        let (name, visibility) = (&self.name, self.visibility);
        let (own_docs, attributes) = split_docs(self.attributes);
        let docs = docs::of_enum(self);
        let derives = derives(&["Debug"], self.attributes);
        // An enum without variants cannot have a `repr` (E0084).
        let has_repr = self.kind == Kind::StatusCodes && !self.codes.variants.is_empty();
        let repr = has_repr.then(|| quote! { #[repr(u16)] });
        let variants = self.codes.variants.iter();
        let variants = variants.map(|variant| self.declare_variant(variant));
        quote! {
            #own_docs
            #docs
            #(#attributes)*
            #derives
            #repr
            #visibility enum #name { #(#variants,)* }
        }
    }

    fn declare_variant(&self, variant: &Variant) -> TokenStream {
        let name = &variant.name;
        let (own_docs, attributes) = split_docs(&variant.attributes);
        let docs = docs::of_variant(self, variant);
        let (alias, discriminant) = match &variant.code {
            Code::Status(code) => {
                let number = Literal::u16_unsuffixed(code.as_u16());
                (None, Some(quote! { = #number }))
            }
            Code::Error(code) => {
                let is_alias = docs::is_alias(code, name);
                (is_alias.then(|| quote! { #[doc(alias = #code)] }), None)
            }
        };
        quote! { #own_docs #docs #(#attributes)* #alias #name #discriminant }
    }

    /// `Debug`, unless the author derives it. It shows the name of the variant, as a derived one does. The derived one
    /// takes rustc 6 s and 6.4 GB for 16,000 variants. This implementation is not marked as derived:
    /// if it were, the compiler would report the row's field `__variant` as never read, since only `Debug` reads it.
    pub(super) fn impl_debug(&self) -> Option<TokenStream> {
        let name = &self.name;
        self.has_debug().then(|| {
            quote! {
                impl ::core::fmt::Debug for #name {
                    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                        __f.write_str(self.__row().__variant)
                    }
                }
            }
        })
    }

    fn has_debug(&self) -> bool {
        !is_derived(self.attributes, "Debug")
    }

    /// The methods of the enum for the columns and the flags.
    pub(super) fn methods(&self) -> TokenStream {
        let visibility = self.visibility;
        let getters = self.getters().into_iter().map(|getter| {
            let Getter { name, docs, value } = &getter;
            let value_type = value.type_and_default().0;
            quote! {
                #[doc = #docs]
                #[must_use]
                #visibility const fn #name(self) -> #value_type {
                    self.__row().#name
                }
            }
        });
        let flags = self.codes.flags.iter().enumerate().map(|(index, flag)| {
            let variants = self.codes.variants.iter();
            let flagged: Vec<&Variant> = variants.filter(|variant| variant.flags[index]).collect();
            let (name, docs) = (&flag.name, docs::of_flag(flag, &flagged));
            let names = flagged.iter().map(|variant| &variant.name);
            let value = if flagged.is_empty() {
                quote! { false }
            } else {
                quote! { ::core::matches!(self, #(Self::#names)|*) }
            };
            quote! {
                #docs
                #[must_use]
                #visibility const fn #name(self) -> ::core::primitive::bool {
                    #value
                }
            }
        });
        quote! { #(#getters)* #(#flags)* }
    }

    /// The same methods for the `Any` type.
    pub(super) fn methods_of_any(&self) -> TokenStream {
        let (enumeration, visibility) = (&self.name, self.visibility);
        let getters = self.getters().into_iter().map(|getter| {
            let (value_type, default) = getter.value.type_and_default();
            let docs = getter.docs;
            (quote! { #[doc = #docs] }, getter.name, value_type, default)
        });
        let flags = self.codes.flags.iter().map(|flag| {
            let name = flag.name.clone();
            let docs = docs::of_flag_of_any(flag, enumeration);
            let bool_type = quote! { ::core::primitive::bool };
            (docs, name, bool_type, quote! { false })
        });
        let methods = getters
            .chain(flags)
            .map(|(docs, name, value_type, unlisted)| {
                quote! {
                    #docs
                    #[must_use]
                    #visibility const fn #name(self) -> #value_type {
                        match self {
                            Self::Listed(__listed) => #enumeration::#name(__listed),
                            Self::Unlisted(_) => #unlisted,
                        }
                    }
                }
            });
        quote! { #(#methods)* }
    }

    /// The type of a row of the page, with further fields.
    pub(super) fn declare_row(&self, further_fields: &TokenStream) -> TokenStream {
        let row = &self.row;
        let getters = self.getters();
        let fields = getters.iter().map(|getter| &getter.name);
        let types = getters
            .iter()
            .map(|getter| getter.value.type_and_default().0);
        let variant = self
            .has_debug()
            .then(|| quote! { __variant: &'static ::core::primitive::str, });
        quote! {
            struct #row {
                #variant
                #(#fields: #types,)*
                #further_fields
                __alternate: &'static ::core::primitive::str,
            }
        }
    }

    /// The row of a code; `{:#}` shows the text `alternate`.
    pub(super) fn row_value(
        &self,
        variant: &Variant,
        further_fields: &TokenStream,
        alternate: &str,
    ) -> TokenStream {
        let (row, getters) = (&self.row, self.getters());
        let fields = getters.iter().map(|getter| &getter.name);
        let values = getters.iter().map(|getter| getter.value.of(variant));
        let variant = self.has_debug().then(|| {
            let name = variant.name.unraw().to_string();
            quote! { __variant: #name, }
        });
        quote! { #row { #variant #(#fields: #values,)* #further_fields __alternate: #alternate } }
    }

    /// The methods that return the texts and the statuses of a code. Each has a field in the row.
    pub(super) fn getters(&self) -> Vec<Getter> {
        let columns = &self.codes.columns;
        let mut getters = Vec::new();
        let mut push = |name: &str, value, docs: &str| {
            let (name, docs) = (format_ident!("{name}"), docs.to_owned());
            getters.push(Getter { name, value, docs });
        };
        match self.kind {
            Kind::StatusCodes => push(
                "reason_phrase",
                Value::Label,
                " Returns the reason phrase (RFC 9112, section 4) of a listed code: the page's, or else IANA's, or else `\"\"`.",
            ),
            Kind::ErrorCodes => {
                if columns.has_name {
                    push(
                        "name",
                        Value::Label,
                        " Returns the symbolic name, or `\"\"`.",
                    );
                }
                if columns.has_statuses {
                    let docs = " Returns the status codes that come with this error code, or `[]`.";
                    push("statuses", Value::Statuses, docs);
                }
            }
        }
        for (index, name) in columns.texts.iter().enumerate() {
            getters.push(Getter {
                name: name.clone(),
                value: Value::Text(index),
                docs: docs::of_text(self.kind, name),
            });
        }
        getters
    }

    /// The text of the variant in the column with this name; empty if the column is not read.
    pub(super) fn text<'v>(&self, variant: &'v Variant, name: &str) -> &'v str {
        let mut columns = self.codes.columns.texts.iter();
        let index = columns.position(|text| text == name);
        index.map_or("", |index| &variant.texts[index])
    }
}

impl Value {
    /// The type, and the value for a code that the page does not list.
    fn type_and_default(self) -> (TokenStream, TokenStream) {
        if self == Self::Statuses {
            (quote! { &'static [::core::primitive::u16] }, quote! { &[] })
        } else {
            (quote! { &'static ::core::primitive::str }, quote! { "" })
        }
    }

    fn of(self, variant: &Variant) -> TokenStream {
        match self {
            Self::Label => variant.label.to_token_stream(),
            Self::Statuses => constant_of_statuses(&variant.statuses).to_token_stream(),
            Self::Text(index) => variant.texts[index].to_token_stream(),
        }
    }
}

/// The constant that holds these statuses: `STATUS_404_500`. An array for each row would take rustc a multiple
/// of the time.
pub(super) fn constant_of_statuses(statuses: &[StatusCode]) -> Ident {
    let statuses = statuses.iter().map(ToString::to_string);
    let statuses: Vec<String> = statuses.collect();
    format_ident!("STATUS_{}", statuses.join("_"))
}

/// A `derive` of the traits that a code can have, without some of them and without those that the author derives.
pub(super) fn derives(without: &[&str], attributes: &[syn::Attribute]) -> TokenStream {
    let traits = [
        ("fmt", "Debug"),
        ("clone", "Clone"),
        ("marker", "Copy"),
        ("cmp", "PartialEq"),
        ("cmp", "Eq"),
        ("cmp", "PartialOrd"),
        ("cmp", "Ord"),
        ("hash", "Hash"),
    ];
    let is_left = |name: &str| !without.contains(&name) && !is_derived(attributes, name);
    let traits = traits.iter().filter(|(_, name)| is_left(name));
    let traits = traits.map(|(module, name)| {
        let (module, name) = (format_ident!("{module}"), format_ident!("{name}"));
        quote! { ::core::#module::#name }
    });
    quote! { #[derive(#(#traits),*)] }
}

/// The attribute that puts an implementation behind a feature of the user's crate, and the docs that say so.
pub(super) fn feature_gate(
    implementation: &Implementation,
) -> (Option<TokenStream>, Option<TokenStream>) {
    let Some(feature) = &implementation.feature else {
        return (None, None);
    };
    let docs = format!(" Requires the feature `{}`.", feature.value());
    (
        Some(quote! { #[cfg(feature = #feature)] }),
        Some(quote! { #[doc = #docs] #[doc = ""] }),
    )
}

/// The author's docs, with the end of their paragraph, and the other attributes.
fn split_docs(attributes: &[syn::Attribute]) -> (TokenStream, Vec<&syn::Attribute>) {
    let is_doc = |attribute: &&syn::Attribute| attribute.path().is_ident("doc");
    let (docs, others): (Vec<_>, _) = attributes.iter().partition(is_doc);
    let end = (!docs.is_empty()).then(|| quote! { #[doc = ""] });
    (quote! { #(#docs)* #end }, others)
}

/// Whether the author derives the trait.
fn is_derived(attributes: &[syn::Attribute], name: &str) -> bool {
    let mut derives = attributes
        .iter()
        .filter(|attribute| attribute.path().is_ident("derive"));
    derives.any(|derive| {
        let text = derive.to_token_stream().to_string();
        let mut words = text.split(|letter: char| !letter.is_alphanumeric());
        words.any(|word| word == name)
    })
}
