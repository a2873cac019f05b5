//! The macro's own work, without a compiler around it and without a look at what comes out.

use proc_macro2::TokenStream;

use crate::{page, stages::expand::expand};

/// Expands `#[status_codes(arguments)] item` with this page, whatever `spec` names.
#[must_use]
pub fn expand_page(
    page: impl AsRef<[u8]>,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    expand(arguments, item, |spec, faults| {
        page::decode(spec.value(), page.as_ref().to_vec(), faults)
    })
}
