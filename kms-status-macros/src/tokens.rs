//! The last stage: codes become Rust.
//!
//! What is written here is read by people, in `kms-status/src`, and stands beside any code of the user's: hence the
//! absolute paths, and the locals that begin with `__`.

mod docs;
mod enumeration;
mod error_code;
mod number;
mod status;

use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens as _, format_ident, quote};
use syn::{Attribute, Visibility, ext::IdentExt as _};

use crate::{codes::Variant, declaration::Declaration};

/// A kind of code, and what an enum of this kind has.
pub(crate) trait Generate: Sized + 'static {
    /// What the variants are called.
    const PLURAL: &'static str;
    /// The columns of the table in the docs.
    const COLUMNS: &'static [&'static str];
    /// The docs of `Display`.
    const DISPLAY: &'static str;
    /// The methods that give a text for each variant.
    const TEXTS: &'static [Text<Self>];
    /// The other methods.
    const METHODS: &'static [&'static str];

    /// The texts below `COLUMNS`.
    fn cells(&self) -> Vec<String>;
    /// The docs of the variant.
    fn paragraphs(&self) -> Vec<String>;
    /// What `{}` and `{:#}` show.
    fn lines(&self) -> [String; 2];

    /// The variant, without docs.
    fn declare(&self, name: &Ident) -> TokenStream;

    /// What only an enum of this kind has.
    fn parts(generated: &Enum<'_, Self>) -> Parts;
}

/// What an enum has besides its texts and `Display`.
pub(crate) struct Parts {
    methods: TokenStream,
    conversions: TokenStream,
    errors: TokenStream,
}

/// A method that gives a text: its name, its docs, and the text for a code.
type Text<C> = (&'static str, &'static str, fn(&C) -> &str);

/// The enum that is generated.
pub(crate) struct Enum<'a, C> {
    name: &'a Ident,
    unknown: Ident,
    visibility: &'a Visibility,
    variants: &'a [Variant<C>],
}

/// The enum, its error types and all their implementations. `page_path` is where the page was found, relative to the
/// manifest directory.
pub(crate) fn write<C: Generate>(
    declaration: &Declaration,
    variants: &[Variant<C>],
    page_path: Option<&str>,
) -> TokenStream {
    let attributes = &declaration.attributes;
    let generated = Enum {
        name: &declaration.name,
        unknown: format_ident!("Unknown{}", declaration.name.unraw()),
        visibility: &declaration.visibility,
        variants,
    };
    let Parts {
        methods,
        conversions,
        errors,
    } = C::parts(&generated);
    let mut implementations = enumeration::implement(&generated, &methods);
    implementations.extend(conversions);
    let of_variants = variants.iter().flat_map(|variant| &variant.attributes);
    if attributes.iter().chain(of_variants).any(deprecates) {
        implementations = quote! {
            #[allow(deprecated)]
            const _: () = { #implementations };
        };
    }
    let mut tokens = enumeration::declare(attributes, &generated);
    tokens.extend([implementations, errors]);
    tokens.extend(page_path.map(track));
    tokens
}

/// The items of the enum, which a variant of the same name would hide.
pub(crate) fn items<C: Generate>() -> impl Iterator<Item = &'static str> {
    let texts = C::TEXTS.iter().map(|(name, ..)| *name);
    let methods = C::METHODS.iter().copied().chain(texts);
    ["ALL"].into_iter().chain(methods)
}

fn deprecates(attribute: &Attribute) -> bool {
    let path = attribute.path();
    let is_conditional = path.is_ident("cfg_attr");
    let is_deprecation = |words: String| words.contains("deprecated");
    path.is_ident("deprecated")
        || is_conditional && is_deprecation(attribute.to_token_stream().to_string())
}

/// Keeps the compiler from reporting what a private type has and does not use.
fn using(owner: &Ident, items: impl Iterator<Item = &'static str>) -> TokenStream {
    let items = items.map(|item| format_ident!("{item}"));
    quote! {
        const _: fn() = || {
            let _ = (#(#owner::#items,)*);
        };
    }
}

/// Has Cargo build the crate again when the page changes. In a function that nothing calls, the page is not part of the
/// compiled crate; and no absolute path is part of the source.
fn track(page_path: &str) -> TokenStream {
    let path = format!("/{page_path}");
    quote! {
        const _: fn() = || {
            let _ = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path));
        };
    }
}
