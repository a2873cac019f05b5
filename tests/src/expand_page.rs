//! The macro's own work, without a compiler around it and without a look at what comes out.

use std::fs;

use kms_status_codegen::{Kind, expand};
use proc_macro2::{TokenStream, TokenTree};
use tempfile::TempDir;

/// Expands `#[attribute(arguments)] item` with this page at the path that `spec` names.
///
/// # Panics
///
/// If the page cannot be written.
#[must_use]
pub fn expand_page(
    kind: Kind,
    page: impl AsRef<[u8]>,
    arguments: TokenStream,
    item: TokenStream,
) -> TokenStream {
    let folder = TempDir::new().expect("a temporary folder");
    if let Some(spec) = spec(arguments.clone()) {
        let path = folder.path().join(spec);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
        fs::write(path, page).expect("a file that can be written");
    }
    expand(kind, arguments, item, folder.path())
}

/// The path in `spec = "…"`.
fn spec(arguments: TokenStream) -> Option<String> {
    let mut tokens = arguments.into_iter();
    let _ = tokens.find(|token| matches!(token, TokenTree::Ident(name) if name == "spec"))?;
    let path: syn::LitStr = syn::parse2(tokens.nth(1)?.into()).ok()?;
    Some(path.value())
}
