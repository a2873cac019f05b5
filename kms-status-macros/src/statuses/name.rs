//! The name of a variant.

use heck::ToUpperCamelCase as _;
use proc_macro2::Ident;

/// A phrase in `UpperCamelCase`, its apostrophes dropped; `None` where that is no name that a variant can have.
pub(super) fn named_after(phrase: &str) -> Option<Ident> {
    let phrase = phrase.replace(['\'', '\u{2019}'], "");
    syn::parse_str(&phrase.to_upper_camel_case()).ok()
}
