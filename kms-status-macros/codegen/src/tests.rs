//! What a page becomes: page and arguments in, codes or messages out, without tokens and without a compiler.
//!
//! `cargo test -p kms-status-codegen --lib` runs them; with `UPDATE_EXPECT=1` it writes the expected texts anew: read each
//! one that it changes.

#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod damage;
mod generated_items;
mod limits;
mod lines;
mod messages;
mod properties;
mod proposals;
mod reading;

use std::{env, fs, path::Path};

use proc_macro2::TokenStream;
use proptest::test_runner::{Config, RngSeed};
use syn::LitStr;

use crate::{
    Kind, arguments,
    cell::Code,
    codes::{Codes, Variant},
    declaration,
    diagnostics::Diagnostics,
    expand,
    page::{self, File},
    read_codes,
};

/// What an attribute reads from a page.
#[derive(Clone, Debug, Default)]
struct Outcome {
    /// In order of code.
    codes: Vec<Entry>,
    /// Each flag by its name, and the codes for which it is true, in order.
    flags: Vec<(String, Vec<String>)>,
    /// The messages, as the compiler shows them.
    errors: Vec<String>,
}

/// A code as the page gives it; empty is what the page does not say.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Entry {
    code: String,
    variant: String,
    statuses: Vec<u16>,
    /// The reason phrase of a status, the message of an error code.
    phrase: String,
    description: String,
    solution: String,
}

impl Outcome {
    /// What `#[attribute(arguments)] item` becomes with a page of these bytes, whatever `spec` names.
    fn of_page(kind: Kind, page: impl AsRef<[u8]>, arguments: &str, item: &str) -> Self {
        Self::of(kind, arguments, item, |spec, diagnostics| {
            Some(page::decode(spec.value(), page.as_ref(), diagnostics))
        })
    }

    /// What it becomes in a crate whose Cargo.toml is in `manifest_dir`.
    fn of_file(kind: Kind, manifest_dir: &Path, arguments: &str, item: &str) -> Self {
        Self::of(kind, arguments, item, |spec, diagnostics| {
            page::load(spec, manifest_dir, diagnostics)
        })
    }

    fn of(
        kind: Kind,
        arguments: &str,
        item: &str,
        load: impl FnOnce(&LitStr, &mut Diagnostics) -> Option<File>,
    ) -> Self {
        let mut diagnostics = Diagnostics::default();
        let declaration = match declaration::parse(tokens(item), &mut diagnostics) {
            Ok(declaration) => declaration,
            Err(error) => return Self::default().with_errors([error]),
        };
        let arguments = arguments::parse(kind, tokens(arguments), &mut diagnostics);
        let spec = arguments.spec.as_ref();
        let file = spec.and_then(|spec| load(spec, &mut diagnostics));
        let file = file.unwrap_or_default();
        let codes = read_codes(kind, &arguments, &declaration, &file, &mut diagnostics);
        let span = proc_macro2::Span::call_site();
        Self::from(codes).with_errors(diagnostics.into_errors(&file.source, span))
    }

    fn with_errors(mut self, errors: impl IntoIterator<Item = syn::Error>) -> Self {
        let errors = errors.into_iter().flatten();
        self.errors = errors.map(|error| error.to_string()).collect();
        self
    }

    fn codes(&self) -> Vec<Entry> {
        self.codes.clone()
    }

    fn errors(&self) -> Vec<String> {
        self.errors.clone()
    }

    fn names(&self) -> Vec<String> {
        let names = self.codes.iter().map(|code| code.variant.clone());
        names.collect()
    }

    /// The codes for which a flag is true.
    fn flagged(&self, name: &str) -> Vec<&str> {
        let flag = self.flags.iter().find(|(flag, _)| flag == name);
        let (_, codes) = flag.expect("a flag of this name");
        codes.iter().map(String::as_str).collect()
    }
}

/// The one place that knows the fields of what the stages give.
impl From<Codes<'_>> for Outcome {
    fn from(codes: Codes<'_>) -> Self {
        let code = |variant: &Variant| {
            let text = |name: &str| {
                let mut texts = codes.columns.texts.iter().zip(&variant.texts);
                let text = texts.find(|(column, _)| *column == name);
                text.map_or(String::new(), |(_, text)| text.clone())
            };
            let phrase = match &variant.code {
                Code::Status(_) => variant.label.clone(),
                Code::Error(_) => text("message"),
            };
            Entry {
                code: variant.code.to_string(),
                variant: variant.name.to_string(),
                statuses: variant.statuses.iter().map(|code| code.as_u16()).collect(),
                phrase,
                description: text("description"),
                solution: text("solution"),
            }
        };
        let flags = codes.flags.iter().map(|flag| {
            let codes = flag.codes.iter().map(ToString::to_string).collect();
            (flag.argument.name.to_string(), codes)
        });
        Self {
            codes: codes.variants.iter().map(code).collect(),
            flags: flags.collect(),
            errors: Vec::new(),
        }
    }
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("Rust tokens")
}

/// The Rust that an attribute becomes with a page of these bytes at `path`, which `spec` names.
fn expand_page(
    kind: Kind,
    path: &str,
    page: impl AsRef<[u8]>,
    arguments: &str,
    item: &str,
) -> TokenStream {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::write(folder.path().join(path), page).expect("a file that can be written");
    expand(kind, tokens(arguments), tokens(item), folder.path())
}

/// The place on a page that a message names, its line and column: what follows `--> path:`.
fn place<'m>(message: &'m str, path: &str) -> Option<&'m str> {
    let (_, place) = message.split_once(&format!("--> {path}:"))?;
    place.lines().next()
}

/// So many cases of a property, the same in each run; as many as `PROPTEST_CASES` says, and others each time, where it is
/// set.
fn cases(cases: u32) -> Config {
    let config = Config {
        failure_persistence: None,
        ..Config::default()
    };
    if env::var_os("PROPTEST_CASES").is_some() {
        return config;
    }
    Config {
        cases,
        rng_seed: RngSeed::Fixed(0),
        ..config
    }
}
