//! The last stage: codes become Rust.
//!
//! What is written here is read by people, in `kms-status/src`, and stands beside any code of the user's: hence the
//! absolute paths, and the locals that begin with `__`.

mod docs;
mod enumeration;
mod error_code;
mod status;

use proc_macro2::{Delimiter, Group, Ident, TokenStream};
use quote::{ToTokens as _, TokenStreamExt as _, format_ident, quote};
use syn::{Visibility, ext::IdentExt as _};

use crate::{
    attribute::Attribute,
    codes::{Codes, Variant},
    declaration::Declaration,
};

/// What differs from an enum of one kind of code to one of the other.
struct Layout {
    /// What a code and the variants are called in the docs.
    noun: &'static str,
    plural: &'static str,
    /// The docs of `Display`.
    display: &'static str,
    /// What `{}` shows behind the code, beside its reason phrase.
    brief: fn(&Variant) -> &str,
    /// The methods that give a text for each variant.
    texts: &'static [Text],
    /// The names of the other methods.
    methods: &'static [&'static str],
    /// The variant, without docs.
    declare: fn(&Ident, &Variant) -> TokenStream,
    parts: fn(&Enum<'_>) -> Parts,
}

/// A method that gives a text.
struct Text {
    name: &'static str,
    docs: &'static str,
    of: fn(&Variant) -> &str,
}

/// What only an enum of one kind has.
struct Parts {
    methods: TokenStream,
    conversions: TokenStream,
    errors: TokenStream,
    /// The methods of its error types.
    methods_of_errors: TokenStream,
}

/// The enum that is generated.
struct Enum<'a> {
    name: &'a Ident,
    unknown: Ident,
    visibility: &'a Visibility,
    variants: &'a [Variant],
    layout: &'static Layout,
}

fn layout(attribute: Attribute) -> &'static Layout {
    match attribute {
        Attribute::StatusCodes => &status::LAYOUT,
        Attribute::ErrorCodes => &error_code::LAYOUT,
    }
}

/// The enum, its error types and all their implementations.
pub(crate) fn write(attribute: Attribute, declaration: &Declaration, codes: &Codes) -> TokenStream {
    let variants = codes.variants.as_slice();
    let name = &declaration.name;
    let generated = Enum {
        name,
        unknown: format_ident!("Unknown{}", name.unraw()),
        visibility: &declaration.visibility,
        variants,
        layout: layout(attribute),
    };
    let parts = (generated.layout.parts)(&generated);
    let mut tokens = generated.declare(&declaration.attributes);
    let items = items(attribute)
        .into_iter()
        .map(|item| format_ident!("{item}"));
    let methods_of_errors = parts.methods_of_errors;
    let mut implementations = generated.implement(parts.methods);
    // Keeps the compiler from reporting what a private type has and does not use.
    implementations.extend(quote! {
        const _: fn() = || {
            let _ = (#(#name::#items,)* #methods_of_errors);
        };
    });
    implementations.extend([generated.display(), parts.conversions]);
    let mut attributes = declaration.attributes.iter();
    let mut of_variants = variants.iter().flat_map(|variant| &variant.attributes);
    if attributes.any(deprecates) || of_variants.any(deprecates) {
        let block = braced(
            quote! { #[allow(deprecated)] const _: () = },
            implementations,
        );
        tokens.extend([block, quote! { ; }]);
    } else {
        tokens.extend(implementations);
    }
    tokens.extend(parts.errors);
    tokens
}

/// The items of the enum, which a variant of the same name would hide.
pub(crate) fn items(attribute: Attribute) -> Vec<&'static str> {
    let layout = layout(attribute);
    let mut items = vec!["ALL"];
    items.extend(layout.methods);
    items.extend(layout.texts.iter().map(|text| text.name));
    items
}

fn deprecates(attribute: &syn::Attribute) -> bool {
    let path = attribute.path();
    path.is_ident("deprecated")
        || path.is_ident("cfg_attr")
            && attribute
                .to_token_stream()
                .to_string()
                .contains("deprecated")
}

/// Puts braces around the content without copying it, as `quote!` would.
fn braced(mut head: TokenStream, content: TokenStream) -> TokenStream {
    head.append(Group::new(Delimiter::Brace, content));
    head
}

/// Has Cargo build the crate again when the page changes: its path is relative to the folder of Cargo.toml. In a function that nothing calls, the page is not part of the
/// compiled crate; and no absolute path is part of the source.
pub(crate) fn track(page_path: &str) -> TokenStream {
    let path = format!("/{page_path}");
    quote! {
        const _: fn() = || {
            let _ = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path));
        };
    }
}
