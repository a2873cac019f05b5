//! Generates Rust enums from the tables of codes on a vendor's documentation page: the library behind the attributes of
//! [`kms-status-macros`].
//!
//! There are three crates: [`kms-status`](https://docs.rs/kms-status) contains the codes of one vendor's service,
//! [`kms-status-macros`] reads any vendor's page, and `kms-status-codegen` is the library behind the macros.
//!
//! Most crates need only the macros. The docs of the macros describe the arguments and how a page is read. To spare its
//! dependents the compilation of a parser, a library can commit the generated code instead. It needs these files:
//!
//! * `spec/keys.md`, the vendor's page.
//!
//! * `src/status.in.rs`, the source of the enum. Do not declare it with `mod`:
//!
//!   ```rust,ignore
//!   /// Status of a response from the key service.
//!   #[kms_status_macros::status_codes(spec = "spec/keys.md")]
//!   #[non_exhaustive]
//!   pub enum KeyStatus {}
//!   ```
//!
//! * `tests/generated.rs`, with a test that keeps `src/status.rs` up to date. The first run of the test writes that file, so
//!   run it before you declare the module. The crate needs `kms-status-codegen` as a dev-dependency, but not
//!   `kms-status-macros`. The body of the test:
//!
//!   ```no_run
//!   # use std::{fs, path::Path};
//!   let manifest_dir = Path::new(env!("CARGO_MANIFEST_DIR"));
//!   let generated = kms_status_codegen::generate(manifest_dir, "src/status.in.rs")
//!       .unwrap_or_else(|errors| panic!("{errors}"));
//!   let file = manifest_dir.join("src/status.rs");
//!   let checked_in = fs::read_to_string(&file).unwrap_or_default();
//!   if checked_in.replace("\r\n", "\n") != generated {
//!       fs::write(&file, generated).expect("a file that can be written");
//!       panic!("`src/status.rs` was not up to date: it is now, commit it");
//!   }
//!   ```
//!
//! * `src/lib.rs`, which declares the module. Some lints check the code in a file, but not the code that a macro generates:
//!   here, two lints of `clippy::pedantic` complain about the vendor's words and about the number of codes. The style of the
//!   code is not that of `rustfmt`:
//!
//!   ```rust,ignore
//!   #[allow(clippy::doc_markdown, clippy::too_many_lines)]
//!   #[rustfmt::skip]
//!   mod status;
//!
//!   pub use status::*;
//!   ```
//!
//! Instead, a build script can generate the code for each build, with `kms-status-codegen` as a build-dependency. The body
//! of `main` in `build.rs`:
//!
//! ```no_run
//! # use std::{env, fs, path::PathBuf};
//! let folder = |name| PathBuf::from(env::var_os(name).expect("a variable that Cargo sets"));
//! let generated = kms_status_codegen::generate(&folder("CARGO_MANIFEST_DIR"), "src/status.in.rs")
//!     .unwrap_or_else(|errors| panic!("{errors}"));
//! fs::write(folder("OUT_DIR").join("status.rs"), generated).expect("a file that can be written");
//! println!("cargo::rerun-if-changed=src/status.in.rs");
//! println!("cargo::rerun-if-changed=spec/keys.md");
//! ```
//!
//! Print a `rerun-if-changed` for each page. Do not begin the source file with `//!`, since `include!` refuses a file that
//! does. Then include the code in `src/lib.rs`:
//!
//! ```rust,ignore
//! #[allow(clippy::doc_markdown, clippy::too_many_lines)]
//! mod status {
//!     include!(concat!(env!("OUT_DIR"), "/status.rs"));
//! }
//! ```
//!
//! [`kms-status-macros`]: https://docs.rs/kms-status-macros

mod arguments;
mod cell;
mod codes;
mod declaration;
mod diagnostics;
#[cfg(feature = "generate")]
mod generate;
mod kind;
mod page;
mod registry;
mod table;
#[cfg(test)]
mod tests;
mod tokens;

use std::path::Path;

use proc_macro2::{Span, TokenStream};
use quote::quote;
use syn::LitStr;

#[cfg(feature = "generate")]
pub use generate::generate;
pub use kind::Kind;

use arguments::Arguments;
use codes::Codes;
use declaration::Declaration;
use diagnostics::Diagnostics;
use table::Tables;

/// The result of expanding an attribute.
struct Expansion {
    /// The enum and its implementations.
    code: TokenStream,
    /// Makes Cargo rebuild the crate when the page changes.
    tracking: TokenStream,
    errors: Vec<syn::Error>,
}

/// Expands `#[attribute(arguments)] item`, as the attributes of `kms-status-macros` do.
///
/// `manifest_dir` is the path of the folder of the crate's Cargo.toml. Each error in the arguments, in the item or
/// on the page becomes a `compile_error!` in the result. The result also has the enum, with every row that could be read.
#[must_use]
pub fn expand(
    kind: Kind,
    arguments: TokenStream,
    item: TokenStream,
    manifest_dir: &Path,
) -> TokenStream {
    let Expansion {
        code,
        tracking,
        errors,
    } = run_stages(kind, arguments, item, manifest_dir);
    let errors = errors.iter().map(syn::Error::to_compile_error);
    quote! { #code #tracking #(#errors)* }
}

/// Runs the stages in the order in which data flows through them.
fn run_stages(
    kind: Kind,
    arguments: TokenStream,
    item: TokenStream,
    manifest_dir: &Path,
) -> Expansion {
    let mut diagnostics = Diagnostics::default();
    let declaration = match declaration::parse_declaration(item.clone(), &mut diagnostics) {
        Ok(declaration) => declaration,
        Err(error) => {
            return Expansion {
                code: item,
                tracking: TokenStream::new(),
                errors: vec![error],
            };
        }
    };
    let arguments = arguments::parse_arguments(kind, arguments, &mut diagnostics);
    let spec = arguments.spec.as_ref();
    let file = spec.and_then(|spec| page::load_page(spec, manifest_dir, &mut diagnostics));
    let path = file.as_ref().map(|file| file.source.path.clone());
    let file = file.unwrap_or_default();
    let codes = read_file(kind, &arguments, &declaration, &file, &mut diagnostics);
    let spec = spec.map_or_else(Span::call_site, LitStr::span);
    Expansion {
        code: tokens::generate(kind, &declaration, &codes, &arguments.implementations),
        tracking: path.as_deref().map(tokens::track).unwrap_or_default(),
        errors: diagnostics.into_errors(&file.source, spec),
    }
}

/// Runs the stages from the text of the page to its codes.
fn read_file<'a>(
    kind: Kind,
    arguments: &'a Arguments,
    declaration: &Declaration,
    file: &page::File,
    diagnostics: &mut Diagnostics,
) -> Codes<'a> {
    let tables = match page::parse_page(file, diagnostics) {
        Some(page) => table::read_tables(
            &page,
            &file.source,
            kind,
            &arguments.tables,
            &arguments.flags,
            diagnostics,
        ),
        None => Tables::default(),
    };
    codes::read_codes(
        kind,
        &arguments.tables.columns,
        &arguments.flags,
        tables,
        &declaration.body,
        tokens::reserved_names(kind),
        diagnostics,
    )
}
