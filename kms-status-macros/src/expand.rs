//! The stages in the order in which data flows through them.

use proc_macro2::{Span, TokenStream};
use syn::LitStr;

use crate::{
    arguments,
    codes::{self, Kind},
    declaration,
    diagnostics::Diagnostics,
    page::{self, File},
    table, tokens,
};

/// What the attribute for codes of this kind makes of `item`, with the page that `load` gives for `spec`.
pub(crate) fn expand(
    kind: Kind,
    arguments: TokenStream,
    item: TokenStream,
    load: &dyn Fn(&LitStr, &mut Diagnostics) -> Option<File>,
) -> TokenStream {
    let mut diagnostics = Diagnostics::default();
    let declaration = match declaration::read(item.clone(), &mut diagnostics) {
        Ok(declaration) => declaration,
        Err(error) => return TokenStream::from_iter([item, error.into_compile_error()]),
    };
    let rules = kind.rules();
    let arguments = arguments::read(
        arguments,
        rules.roles,
        rules.default_columns,
        &mut diagnostics,
    );
    let spec = arguments.spec.as_ref();
    let file = spec.and_then(|spec| load(spec, &mut diagnostics));
    let path = file.as_ref().map(|file| file.source.path.clone());
    let file = file.unwrap_or_default();
    let tables = match page::parse(&file, &mut diagnostics) {
        Some(page) => table::read(&page, &file.source, &arguments, &mut diagnostics),
        None => Vec::new(),
    };
    let variants = codes::read(
        kind,
        &tables,
        &declaration.body,
        &tokens::items(kind),
        &mut diagnostics,
    );
    let code = tokens::write(kind, &declaration, &variants, path.as_deref());
    let spec = spec.map_or_else(Span::call_site, LitStr::span);
    let errors = diagnostics.into_compile_errors(&file.source, spec);
    TokenStream::from_iter([code, errors])
}
