//! The last stage: writes the codes as Rust.
//!
//! People read the generated code, in `kms-status/src/generated`, and it is compiled beside any code that a user writes.
//! So its paths are absolute, and its locals begin with `__`.

mod docs;
mod error_code;
mod status;
mod target;

use std::collections::HashSet;

use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::{Visibility, ext::IdentExt as _};

use self::target::Target;
use crate::{
    arguments::Implementations,
    codes::{Codes, ReadColumns},
    declaration::Declaration,
    kind::Kind,
};

/// The enum, the types beside it and all their implementations.
pub(crate) fn generate(
    kind: Kind,
    declaration: &Declaration,
    codes: &Codes<'_>,
    implementations: &Implementations,
) -> TokenStream {
    let target = Target::new(kind, declaration, codes, implementations);
    let (types, implementations) = generate_items(&target);
    let methods = find_methods(&implementations);
    let paths = methods
        .iter()
        .map(|(name, method)| quote! { #name::#method });
    // Keeps the compiler from reporting methods that nothing calls, if the enum is private.
    let use_all = quote! {
        const _: fn() = || {
            let _ = (#(#paths,)*);
        };
    };
    if let Some(allow) = target.allow_deprecated() {
        quote! { #types #allow const _: () = { #implementations #use_all }; }
    } else {
        quote! { #types #implementations #use_all }
    }
}

/// The names of the methods and constants that an enum can have, without the user's own columns and flags.
pub(crate) fn reserved_names(kind: Kind) -> HashSet<String> {
    let declaration = Declaration {
        attributes: Vec::new(),
        visibility: Visibility::Inherited,
        name: Ident::new("Enum", Span::call_site()),
        body: Vec::new(),
    };
    let codes = Codes {
        variants: Vec::new(),
        columns: ReadColumns::all(kind),
        flags: Vec::new(),
    };
    let implementations = Implementations::default();
    let target = Target::new(kind, &declaration, &codes, &implementations);
    let mut methods = find_methods(&generate_items(&target).1);
    methods.retain(|(name, _)| *name == target.name || *name == target.any);
    methods
        .into_iter()
        .map(|(_, method)| method.unraw().to_string())
        .collect()
}

/// The types, and all their methods and implementations.
fn generate_items(target: &Target<'_>) -> (TokenStream, TokenStream) {
    match target.kind {
        Kind::StatusCodes => (status::types(target), status::implementations(target)),
        Kind::ErrorCodes => (
            error_code::types(target),
            error_code::implementations(target),
        ),
    }
}

/// The public methods and constants in the blocks `impl NAME { … }`, each with the name of its type.
fn find_methods(code: &TokenStream) -> Vec<(Ident, Ident)> {
    let code: Vec<TokenTree> = code.clone().into_iter().collect();
    let mut methods = Vec::new();
    for tokens in code.windows(3) {
        if let [
            TokenTree::Ident(first),
            TokenTree::Ident(name),
            TokenTree::Group(body),
        ] = tokens
            && first == "impl"
            && body.delimiter() == Delimiter::Brace
        {
            let items = items_in(body.stream()).into_iter();
            methods.extend(items.map(|item| (name.clone(), item)));
        }
    }
    methods
}

/// The names of the functions and constants in the body of an `impl`, except names that begin with `__`.
fn items_in(body: TokenStream) -> Vec<Ident> {
    let body: Vec<TokenTree> = body.into_iter().collect();
    let names = body.windows(2).filter_map(|tokens| match tokens {
        [TokenTree::Ident(keyword), TokenTree::Ident(name)]
            if keyword == "fn" || keyword == "const" && name != "fn" =>
        {
            Some(name.clone())
        }
        _ => None,
    });
    names
        .filter(|name| !name.to_string().starts_with("__"))
        .collect()
}

/// Makes Cargo rebuild the crate when the page changes. The function is never called, so the page is not part of the
/// compiled crate. The path is relative to the folder of Cargo.toml, so the generated code has no absolute path.
pub(crate) fn track(page_path: &str) -> TokenStream {
    let path = format!("/{page_path}");
    quote! {
        const _: fn() = || {
            let _ = ::core::include_bytes!(::core::concat!(::core::env!("CARGO_MANIFEST_DIR"), #path));
        };
    }
}
