//! A source file as it is checked in: its enums expanded, and formatted.

use std::{fs, path::Path};

use proc_macro2::LineColumn;
use quote::ToTokens as _;
use syn::{Item, ItemEnum};

use crate::{Attribute, stages};

/// Expands the attributes in a source file to the Rust text that they stand for, formatted.
///
/// `source` is the path of the file, relative to `manifest_dir`, the folder of the crate's Cargo.toml, to which the
/// `spec` of each attribute is relative, too. An enum is expanded if an attribute on it has the path `status_codes` or
/// `error_codes`, or one that ends so, such as `kms_status_macros::status_codes`. All other items are taken over as they
/// are. The text depends on the file and the pages only; `rustfmt` would format it in another way, so declare the module
/// that holds it with `#[rustfmt::skip]`.
///
/// # Errors
///
/// If the file cannot be read or parsed, or if anything is wrong with an attribute or its page: all errors, each with its
/// line in the file, as the compiler would report them.
pub fn generate(manifest_dir: &Path, source: &str) -> Result<String, String> {
    let path = manifest_dir.join(source);
    let report = |error: &syn::Error| {
        let LineColumn { line, column } = error.span().start();
        let place = format!("{}:{line}:{}", path.display(), column + 1);
        format!("error: {error}\n --> {place}\n")
    };
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("error: cannot read `{}`: {error}\n", path.display()))?;
    let mut file = syn::parse_file(&text).map_err(|error| report(&error))?;
    let mut items = Vec::new();
    let mut errors = Vec::new();
    for item in file.items {
        let Item::Enum(mut declaration) = item else {
            items.push(item);
            continue;
        };
        let Some((attribute, written)) = take_attribute(&mut declaration) else {
            items.push(Item::Enum(declaration));
            continue;
        };
        let arguments = match written.meta.require_list() {
            Ok(list) => list.tokens.clone(),
            Err(error) => {
                errors.push(report(&error));
                continue;
            }
        };
        let expansion = stages(
            attribute,
            arguments,
            declaration.to_token_stream(),
            manifest_dir,
        );
        errors.extend(expansion.errors.iter().map(report));
        match syn::parse2::<syn::File>(expansion.code) {
            Ok(expanded) => items.extend(expanded.items),
            Err(error) => errors.push(report(&error)),
        }
    }
    if !errors.is_empty() {
        return Err(errors.join("\n"));
    }
    file.items = Vec::new();
    let mut texts = vec![prettyplease::unparse(&file)];
    for item in items {
        // One file an item, since no empty line is left between two items of one.
        texts.push(prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
    }
    texts.retain(|text| !text.is_empty());
    Ok(texts.join("\n"))
}

/// Takes the attribute off the enum, if it has one of the two.
fn take_attribute(declaration: &mut ItemEnum) -> Option<(Attribute, syn::Attribute)> {
    for (index, written) in declaration.attrs.iter().enumerate() {
        let name = &written.path().segments.last()?.ident;
        let mut attributes = Attribute::ALL.into_iter();
        if let Some(attribute) = attributes.find(|attribute| name == attribute.name()) {
            return Some((attribute, declaration.attrs.remove(index)));
        }
    }
    None
}
