//! The macro's own work, without a compiler around it and without a look at what comes out.

use std::path::Path;

use proc_macro2::TokenStream;

use crate::{codes::Kind, page, stages::expand::expand};

/// One of the two attributes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attribute {
    /// `#[status_codes]`
    StatusCodes,
    /// `#[error_codes]`
    ErrorCodes,
}

impl Attribute {
    /// Both.
    pub const ALL: [Self; 2] = [Self::StatusCodes, Self::ErrorCodes];

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Self::StatusCodes => "status_codes",
            Self::ErrorCodes => "error_codes",
        }
    }

    fn kind(self) -> Kind {
        match self {
            Self::StatusCodes => Kind::Status,
            Self::ErrorCodes => Kind::ErrorCode,
        }
    }
}

/// Expands `#[attribute(arguments)] item` with this page, whatever `spec` names.
#[must_use]
pub fn expand_page(
    attribute: Attribute,
    page: impl AsRef<[u8]>,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let load = |spec: &syn::LitStr, diagnostics: &mut _| {
        Some(page::decode(spec.value(), page.as_ref(), diagnostics))
    };
    expand(attribute.kind(), arguments, item, &load)
}

/// Expands `#[attribute(arguments)] item` in a crate whose Cargo.toml is in `manifest_dir`.
pub(crate) fn expand_file(
    attribute: Attribute,
    manifest_dir: &Path,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let load =
        |spec: &syn::LitStr, diagnostics: &mut _| page::load(spec, manifest_dir, diagnostics);
    expand(attribute.kind(), arguments, item, &load)
}
