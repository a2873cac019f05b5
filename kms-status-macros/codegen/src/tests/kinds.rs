//! Each column and each argument of both attributes has its word, its method and its docs.

use std::{fs, path::Path};

use proc_macro2::Span;

use super::{Kind, expand_page, tokens};
use crate::{
    arguments::{self, ARGUMENTS},
    diagnostics::{Diagnostics, Source},
    tokens::reserved_names,
};

/// The docs of an attribute in `kms-status-macros`, with the docs of the arguments that both attributes have.
///
/// `None` in the published package, which has no other crate beside it.
fn docs(kind: Kind) -> Option<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
    if folder.join("Cargo.toml.orig").exists() {
        return None;
    }
    let folder = folder.join("../src");
    let file = |name| fs::read_to_string(folder.join(name)).expect("the docs of the macros");
    let source = file("lib.rs");
    let (before, error_codes) = source
        .split_once("pub fn status_codes(")
        .expect("the first attribute");
    let own = match kind {
        Kind::StatusCodes => before,
        Kind::ErrorCodes => error_codes,
    };
    Some([own, &file("arguments.md")].concat())
}

fn assert_documented(kind: Kind, text: &str) {
    let is_documented = docs(kind).is_none_or(|docs| docs.contains(text));
    assert!(is_documented, "{text} is not in the docs of {kind:?}");
}

/// The method for a column.
fn method(word: &str) -> &str {
    match word {
        "reason" => "reason_phrase",
        "status" => "statuses",
        word => word,
    }
}

#[test]
fn each_column_has_a_word_docs_and_a_method() {
    for kind in Kind::ALL {
        let words = kind.known_columns();
        let names: Vec<String> = (0..words.len()).map(|index| format!("A{index}")).collect();
        let columns = words.iter().zip(&names);
        let columns = columns.map(|(word, name)| format!("{word} = {name:?}, "));
        let columns: String = columns.collect();
        // A cell that can be a code, a name, a status or a text.
        let cells = "<td>404".repeat(words.len());
        let page = format!("<table><tr><th>{}<tr>{cells}</table>", names.join("<th>"));
        let arguments = format!("spec = \"page.html\", columns({columns})");
        let item = match kind {
            Kind::StatusCodes => "enum Code { Missing = 404 }",
            Kind::ErrorCodes => "enum Code { Missing = \"404\" }",
        };
        let generated = expand_page(kind, "page.html", page, &arguments, item).to_string();
        assert!(!generated.contains("compile_error"), "{generated}");
        for word in words {
            let role = kind.role(syn::parse_str(word).expect("an identifier"));
            assert_eq!(role.word(), *word);
            assert_documented(kind, &format!("`{word}`"));
            if *word != "code" {
                let method = method(word);
                assert!(reserved_names(kind).contains(method), "{method}");
                assert!(
                    generated.contains(&format!("const fn {method} (self)")),
                    "{method}"
                );
                assert_documented(kind, &format!("`{method}`"));
            }
        }
    }
}

#[test]
fn each_argument_is_known_and_has_docs() {
    for kind in Kind::ALL {
        for argument in ARGUMENTS {
            if (kind, argument) == (Kind::ErrorCodes, "http") {
                continue;
            }
            let mut diagnostics = Diagnostics::default();
            let _ = arguments::parse_arguments(kind, tokens(argument), &mut diagnostics);
            let errors = diagnostics.into_errors(&Source::default(), Span::call_site());
            let errors: Vec<String> = errors.iter().map(ToString::to_string).collect();
            assert!(!errors.concat().contains("unknown argument"), "{errors:?}");
            assert_documented(kind, &format!("## `{argument}"));
        }
    }
}
