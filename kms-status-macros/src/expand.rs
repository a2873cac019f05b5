//! The stages in the order in which data flows through them.

use proc_macro2::{Span, TokenStream};
use syn::LitStr;

use crate::{
    arguments, declaration,
    diagnostics::{Faults, Source},
    page::{self, File},
    statuses, table, tokens,
};

/// What `#[status_codes(arguments)] item` becomes, with the page that `load` gives for `spec`.
pub(crate) fn expand(
    arguments: TokenStream,
    item: TokenStream,
    load: impl FnOnce(&LitStr, &mut Faults) -> File,
) -> TokenStream {
    let mut faults = Faults::default();
    let Some(declaration) = declaration::read(item.clone(), &mut faults) else {
        let errors = faults.into_compile_errors(&Source::default(), Span::call_site());
        return TokenStream::from_iter([item, errors]);
    };
    let arguments = arguments::read(arguments, &mut faults);
    let file = arguments
        .spec
        .as_ref()
        .map(|spec| load(spec, &mut faults))
        .unwrap_or_default();
    let page = page::parse(&file, &mut faults);
    let tables = match &page {
        Some(page) => table::read(page, &arguments, &mut faults),
        None => Vec::new(),
    };
    let statuses = statuses::read(&tables, &declaration.body, &mut faults);
    let code = tokens::write(&declaration, &statuses, &file, &arguments);
    let spec = arguments
        .spec
        .map_or_else(Span::call_site, |spec| spec.span());
    let errors = faults.into_compile_errors(&file.source, spec);
    TokenStream::from_iter([code, errors])
}
