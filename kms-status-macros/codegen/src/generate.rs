//! Expands the enums of a source file, so that the result can be checked in.

use std::{fs, path::Path};

use proc_macro2::{Delimiter, LineColumn, Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Attribute, Item, spanned::Spanned as _};

use crate::{Kind, run_stages};

/// Expands the attributes in a source file, and returns the file with formatted code in place of each enum.
///
/// `source` is the path of the file, relative to `manifest_dir`, which is the path of the folder of the crate's
/// Cargo.toml. The `spec` of each attribute is relative to that folder, too.
///
/// Each enum with the attribute `status_codes` or `error_codes` is expanded. The attribute may have a path,
/// `kms_status_macros::status_codes`, and the enum must be outside of all modules and functions. All other text of the file
/// is copied. A `#[cfg(…)]` on the enum is repeated on everything that is generated for it. The result depends only on the
/// file and the pages. Its style is not that of `rustfmt`, so declare the module with `#[rustfmt::skip]`.
///
/// # Errors
///
/// Returns one text with all errors. They look like the compiler's errors, and each shows its line in the file. It is an
/// error if
///
/// * the file cannot be read or parsed;
/// * something is wrong with an attribute or its page;
/// * the file has none of the attributes;
/// * an attribute is in a module, a function, a macro or a `cfg_attr`, where it is not expanded;
/// * an enum has both attributes, or one of them twice;
/// * a `use` imports an attribute: the result would import it, too.
pub fn generate(manifest_dir: &Path, source: &str) -> Result<String, String> {
    let path = manifest_dir.join(source);
    let report = |error: &syn::Error| {
        let LineColumn { line, column } = error.span().start();
        let place = format!("{}:{line}:{}", path.display(), column + 1);
        format!("error: {error}\n --> {place}\n")
    };
    let text = fs::read_to_string(&path)
        .map_err(|error| format!("error: cannot read `{}`: {error}\n", path.display()))?;
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n");
    expand_text(&text, manifest_dir).map_err(|errors| {
        let errors: Vec<String> = errors.iter().map(report).collect();
        errors.join("\n")
    })
}

/// The text of a file, with the generated code in place of each enum.
fn expand_text(text: &str, manifest_dir: &Path) -> Result<String, Vec<syn::Error>> {
    let file: syn::File = syn::parse_str(text).map_err(|error| vec![error])?;
    let mut expanded = String::new();
    let mut errors = Vec::new();
    let mut copied = 0;
    for item in file.items {
        let place = item.span().byte_range();
        match expand_item(item, manifest_dir) {
            Ok(Some(items)) => {
                expanded += &text[copied..place.start];
                expanded += format(items).trim_end();
                copied = place.end;
            }
            Ok(None) => {}
            Err(error) => errors.extend(error),
        }
    }
    if copied == 0 && errors.is_empty() {
        let message = "no enum in this file has the attribute `status_codes` or `error_codes`";
        errors.push(syn::Error::new(Span::call_site(), message));
    }
    if !errors.is_empty() {
        return Err(errors);
    }
    expanded += &text[copied..];
    Ok(expanded)
}

/// The items that are generated for an enum with an attribute; `None` for any other item.
fn expand_item(mut item: Item, manifest_dir: &Path) -> Result<Option<Vec<Item>>, Vec<syn::Error>> {
    let attribute = match &mut item {
        Item::Enum(declaration) => take_attribute(&mut declaration.attrs),
        _ => None,
    };
    let mut errors = Vec::new();
    reject_attributes(item.to_token_stream(), Context::Elsewhere, &mut errors);
    let (Some((kind, attribute)), Some(attributes)) = (attribute, attributes_of(&mut item)) else {
        return if errors.is_empty() {
            Ok(None)
        } else {
            Err(errors)
        };
    };
    let cfgs = attributes.extract_if(.., |attribute| attribute.path().is_ident("cfg"));
    let cfgs: Vec<Attribute> = cfgs.collect();
    let arguments = attribute.meta.require_list().map_err(|error| vec![error])?;
    let expansion = run_stages(
        kind,
        arguments.tokens.clone(),
        item.to_token_stream(),
        manifest_dir,
    );
    errors.extend(expansion.errors);
    if !errors.is_empty() {
        return Err(errors);
    }
    let expanded: syn::File = syn::parse2(expansion.code).map_err(|error| vec![error])?;
    let items = expanded.items.into_iter().map(|mut item| {
        if let Some(attributes) = attributes_of(&mut item) {
            attributes.splice(..0, cfgs.iter().cloned());
        }
        item
    });
    Ok(Some(items.collect()))
}

/// The attributes of an item, if generated code contains items of its kind.
fn attributes_of(item: &mut Item) -> Option<&mut Vec<Attribute>> {
    match item {
        Item::Const(item) => Some(&mut item.attrs),
        Item::Enum(item) => Some(&mut item.attrs),
        Item::Impl(item) => Some(&mut item.attrs),
        Item::Struct(item) => Some(&mut item.attrs),
        _ => None,
    }
}

/// Removes one of the two attributes, if it is there.
fn take_attribute(attributes: &mut Vec<Attribute>) -> Option<(Kind, Attribute)> {
    for (index, attribute) in attributes.iter().enumerate() {
        let name = &attribute.path().segments.last()?.ident;
        if let Some(kind) = Kind::ALL.into_iter().find(|kind| name == kind.name()) {
            return Some((kind, attributes.remove(index)));
        }
    }
    None
}

/// Where a token is: within `#[…]`, in a `use`, or elsewhere.
#[derive(Clone, Copy)]
enum Context {
    Attribute,
    Import,
    Elsewhere,
}

/// Reports each place where one of the two attributes is not expanded or is imported.
fn reject_attributes(tokens: TokenStream, mut context: Context, errors: &mut Vec<syn::Error>) {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    for (index, token) in tokens.iter().enumerate() {
        match token {
            TokenTree::Group(group) => {
                let is_after_hash = index > 0 && tokens[index - 1].to_string() == "#";
                let inside = match group.delimiter() {
                    Delimiter::Bracket if is_after_hash => Context::Attribute,
                    _ => context,
                };
                reject_attributes(group.stream(), inside, errors);
            }
            TokenTree::Ident(keyword) if keyword == "use" => context = Context::Import,
            TokenTree::Punct(end) if end.as_char() == ';' => context = Context::Elsewhere,
            TokenTree::Ident(name) if Kind::ALL.iter().any(|kind| name == kind.name()) => {
                let next = tokens.get(index + 1).map(ToString::to_string);
                let problem = match context {
                    Context::Attribute => {
                        "is not expanded here: write it on an enum of its own, outside of \
                         all modules, functions and macros, not in `cfg_attr`"
                    }
                    // A name with `::` after it is a module.
                    Context::Import if next.is_none_or(|next| next != ":") => {
                        "is imported here, and the generated file would import it, too: \
                         remove the import, and write the path, `#[kms_status_macros::…]`"
                    }
                    _ => continue,
                };
                let message = format!("the attribute `{name}` {problem}");
                errors.push(syn::Error::new(name.span(), message));
            }
            _ => {}
        }
    }
}

/// Formats the items, with an empty line between them, which `prettyplease` leaves out.
fn format(items: Vec<Item>) -> String {
    let texts = items.into_iter().map(|item| {
        prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        })
    });
    texts.collect::<Vec<_>>().join("\n")
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
    fn the_enums_are_expanded() {
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
    fn all_text_outside_of_the_enums_is_copied() {
        let source = "// A comment.\n\npub macro m() {}\n\n#[cfg(unix)]\n#[status_codes(spec = \"page.md\")]\nenum Status {}\n\nfn  f () {} // Odd.\n";
        let generated = generate_source(source).expect("a page that can be read");
        assert!(
            generated.starts_with("// A comment.\n\npub macro m() {}\n\n"),
            "{generated}"
        );
        assert!(
            generated.ends_with("};\n\nfn  f () {} // Odd.\n"),
            "{generated}"
        );
        assert_eq!(
            generate_source(&source.replace('\n', "\r\n")),
            Ok(generated.clone())
        );
        let file = syn::parse_file(&generated).expect("Rust");
        let is_gated = |mut item: Item| {
            let attributes = attributes_of(&mut item).map(|attributes| attributes[0].clone());
            attributes.is_some_and(|first| first.to_token_stream().to_string() == "# [cfg (unix)]")
        };
        let count = file.items.len();
        let gated = file
            .items
            .into_iter()
            .filter(|item| is_gated(item.clone()))
            .count();
        assert_eq!(gated, count - 2);
    }

    #[test]
    fn an_attribute_that_is_not_expanded_is_an_error() {
        let good = "#[status_codes(spec = \"page.md\")]\nenum Status {}\n";
        for (source, place) in [
            ("", "source.rs:1:1"),
            ("enum Status {}", "source.rs:1:1"),
            (
                "mod a {\n    #[status_codes(spec = \"page.md\")]\n    enum A {}\n}",
                "source.rs:5:7",
            ),
            (
                "fn f() {\n    #[a::error_codes()]\n    enum A {}\n}",
                "source.rs:5:10",
            ),
            (
                "macro_rules! m { () => { #[status_codes()] enum A {} } }",
                "source.rs:4:28",
            ),
            (
                "#[cfg_attr(all(), error_codes())]\nenum A {}",
                "source.rs:4:19",
            ),
            ("use a::{b, status_codes as s};", "source.rs:4:12"),
            (
                "#[status_codes(spec = \"page.md\")]\n#[error_codes()]\nenum A {}",
                "source.rs:5:3",
            ),
        ] {
            let is_alone = place == "source.rs:1:1";
            let source = if is_alone {
                source.to_owned()
            } else {
                format!("{good}\n{source}")
            };
            let errors = generate_source(&source).expect_err(&source);
            assert!(errors.contains(&format!(" --> {place}\n")), "{errors}");
        }
    }

    #[test]
    fn an_attribute_that_is_imported_is_an_error() {
        let source = "use kms_status_macros::status_codes;\n\n#[status_codes(spec = \"page.md\")]\nenum Status {}\n";
        let errors = generate_source(source).expect_err("an import of the attribute");
        let expected = "\
error: the attribute `status_codes` is imported here, and the generated file would import it, too: remove the import, and write the path, `#[kms_status_macros::…]`
 --> source.rs:1:24
";
        assert_eq!(errors, expected);
    }

    #[test]
    fn anything_else_with_the_name_of_an_attribute_is_copied() {
        let others = "use crate::status_codes::A;\n\nfn f(status_codes: u8) -> u16 {\n    status_codes as u16\n}\n";
        let source = format!("#[status_codes(spec = \"page.md\")]\nenum Status {{}}\n\n{others}");
        let generated = generate_source(&source).expect("a page that can be read");
        assert!(generated.ends_with(others), "{generated}");
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
