//! A source file as it is checked in: its enums expanded, and formatted.

use std::{fs, path::Path};

use proc_macro2::LineColumn;
use quote::ToTokens as _;
use syn::{Item, ItemEnum};

use crate::{Kind, stages};

/// Expands the attributes in a source file to the Rust text that they stand for, formatted.
///
/// `source` is the path of the file, relative to `manifest_dir`, the absolute path of the folder of the crate's Cargo.toml, to which the
/// `spec` of each attribute is relative, too. An enum outside any module of the file is expanded if an attribute on it has
/// the path `status_codes` or `error_codes`, or one that ends so, such as `kms_status_macros::status_codes`. All other
/// items are taken over as they are. The text depends on the file and the pages only; `rustfmt` would format it in another
/// way, so declare the module that holds it with `#[rustfmt::skip]`.
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
    for item in file.items.drain(..) {
        match expand_item(item, manifest_dir) {
            Ok(expanded) => items.extend(expanded),
            Err(error) => errors.extend(error.iter().map(report)),
        }
    }
    if errors.is_empty() {
        Ok(format(&file, items))
    } else {
        Err(errors.join("\n"))
    }
}

/// What the attribute on an item makes of it, or the item as it is.
fn expand_item(item: Item, manifest_dir: &Path) -> Result<Vec<Item>, Vec<syn::Error>> {
    let Item::Enum(mut declaration) = item else {
        return Ok(vec![item]);
    };
    let Some((kind, written)) = take_attribute(&mut declaration) else {
        return Ok(vec![Item::Enum(declaration)]);
    };
    let arguments = written.meta.require_list().map_err(|error| vec![error])?;
    let expansion = stages(
        kind,
        arguments.tokens.clone(),
        declaration.to_token_stream(),
        manifest_dir,
    );
    if !expansion.errors.is_empty() {
        return Err(expansion.errors);
    }
    let expanded: syn::File = syn::parse2(expansion.code).map_err(|error| vec![error])?;
    Ok(expanded.items)
}

/// Takes the attribute off the enum, if it has one of the two.
fn take_attribute(declaration: &mut ItemEnum) -> Option<(Kind, syn::Attribute)> {
    for (index, written) in declaration.attrs.iter().enumerate() {
        let name = &written.path().segments.last()?.ident;
        let mut attributes = Kind::ALL.into_iter();
        if let Some(kind) = attributes.find(|kind| name == kind.name()) {
            return Some((kind, declaration.attrs.remove(index)));
        }
    }
    None
}

/// The items below the head of their file, with an empty line between each two, which `prettyplease` does not leave.
fn format(head: &syn::File, items: Vec<Item>) -> String {
    let mut texts = vec![prettyplease::unparse(head)];
    for item in items {
        texts.push(prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
    }
    texts.retain(|text| !text.is_empty());
    texts.join("\n")
}

#[cfg(test)]
mod tests {
    use tempfile::TempDir;

    use super::*;

    const PAGE: &str = "\
| Status Code | Status | Description |
| --- | --- | --- |
| 200 | OK | Done. |
";

    fn generate_source(source: &str) -> Result<String, String> {
        let folder = TempDir::new().expect("a temporary folder");
        let write = |path: &str, text: &str| fs::write(folder.path().join(path), text);
        write("page.md", PAGE).expect("a file that can be written");
        write("wrong.md", &PAGE.replace("200", "2OO")).expect("a file that can be written");
        write("source.rs", source).expect("a file that can be written");
        let folder_of_source = format!("{}{}", folder.path().display(), std::path::MAIN_SEPARATOR);
        generate(folder.path(), "source.rs").map_err(|errors| errors.replace(&folder_of_source, ""))
    }

    #[test]
    fn the_enums_are_expanded_and_all_else_is_taken_over() {
        let source = "\
//! Statuses.

use std::fmt;

#[kms_status_macros::status_codes(spec = \"page.md\")]
pub enum Status {}

#[derive(Clone)]
pub enum Other {
    A,
}
";
        let generated = generate_source(source).expect("a page that can be read");
        let (head, rest) = generated.split_once("use std::fmt;\n\n").expect("a use");
        assert_eq!(head, "//! Statuses.\n\n");
        let (expanded, other) = rest.split_once("#[derive(Clone)]").expect("a derive");
        assert!(expanded.contains("\n    Ok = 200,\n"), "{expanded}");
        assert!(!expanded.contains("status_codes(") && !expanded.contains("page.md"));
        assert_eq!(other, "\npub enum Other {\n    A,\n}\n");
    }

    #[test]
    fn each_error_has_its_place_in_the_file() {
        for (source, places) in [
            ("enum;", &["source.rs:1:5"][..]),
            ("#[status_codes]\nenum Status {}", &["source.rs:1:3"]),
            (
                "#[status_codes(spec = \"missing.md\")]\nenum Status {}",
                &["source.rs:1:23"],
            ),
            (
                "#[status_codes(spec = \"wrong.md\")]\nenum A {}\n\n#[status_codes(sepc = \"page.md\")]\nenum B {}",
                &["wrong.md:3:3", "source.rs:1:23", "source.rs:4:16"],
            ),
        ] {
            let errors = generate_source(source).expect_err(source);
            for place in places {
                assert!(errors.contains(&format!(" --> {place}\n")), "{errors}");
            }
        }
    }

    #[test]
    fn a_file_that_is_missing_is_an_error() {
        let error = generate(Path::new("folder"), "missing.rs").expect_err("no file");
        assert!(error.starts_with("error: cannot read `folder"), "{error}");
    }
}
