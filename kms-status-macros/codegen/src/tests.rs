//! The rules, one file for each. Each test gives the library a page and arguments, and checks the codes or the whole
//! messages that come back.
//!
//! The files, in the order in which a page is read:
//!
//! * the attribute: `kinds`, `arguments`, `declaration`, `body`;
//! * the page: `files`, `limits`, `markdown`, `damage`, `lost_rows`;
//! * its tables: `section`, `select`, `columns`, `own_columns`, `proposals`, `grid`, `header_row`, `headings_among_rows`,
//!   `skip_rows`; the end of `table/guess.rs` tests which tables get a proposal and which get none;
//! * their cells: `cell_text`, `status_codes`, `error_codes`, `statuses`;
//! * their codes: `rows_of_one_code`, `two_tables`, `names`, `flags`;
//! * messages: `messages`, `places`;
//! * all of them together: `pages_of_vendors`, `properties`;
//! * the Rust that comes out: `docs`, `generated_items`.
//!
//! `cargo test -p kms-status-codegen --lib` runs the tests. With `UPDATE_EXPECT=1`, it also updates the expected texts: read
//! each text that it changes.

#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]
#![allow(clippy::too_many_lines, reason = "tables of cases")]

mod arguments;
mod body;
mod cell_text;
mod columns;
mod damage;
mod declaration;
mod docs;
mod error_codes;
mod files;
mod flags;
mod generated_items;
mod grid;
mod header_row;
mod headings_among_rows;
mod kinds;
mod limits;
mod lost_rows;
mod markdown;
mod messages;
mod names;
mod own_columns;
mod pages_of_vendors;
mod places;
mod properties;
mod proposals;
mod rows_of_one_code;
mod section;
mod select;
mod skip_rows;
mod status_codes;
mod statuses;
mod two_tables;

use std::{env, fmt, fs, path::Path};

use expect_test::Expect;
use proc_macro2::{Span, TokenStream};
use proptest::test_runner::{Config, RngSeed};
use syn::{LitStr, ext::IdentExt as _};

use crate::{
    Kind,
    cell::Code,
    codes::{Codes, Variant},
    diagnostics::Diagnostics,
    expand,
    page::{self, File},
    read_file,
};

/// The result of reading a page with an attribute.
#[derive(Clone, Debug)]
struct Outcome {
    kind: Kind,
    /// In order of code.
    codes: Vec<Entry>,
    /// Each flag by its name, and the codes for which it is true, in order.
    flags: Vec<(String, Vec<String>)>,
    /// The messages, as the compiler shows them.
    errors: Vec<String>,
}

/// A code as the page gives it; a field is empty if the page does not say it.
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
    /// The outcome of `#[attribute(arguments)] item` if the page consists of these bytes, whatever `spec` names.
    fn of_page(kind: Kind, page: impl AsRef<[u8]>, arguments: &str, item: &str) -> Self {
        Self::of(kind, arguments, item, |spec, diagnostics| {
            Some(page::decode(spec.value(), page.as_ref(), diagnostics))
        })
    }

    /// The outcome of `#[attribute(arguments)] item` in a crate whose Cargo.toml is in `manifest_dir`.
    fn of_file(kind: Kind, manifest_dir: &Path, arguments: &str, item: &str) -> Self {
        Self::of(kind, arguments, item, |spec, diagnostics| {
            page::load_page(spec, manifest_dir, diagnostics)
        })
    }

    fn of(
        kind: Kind,
        arguments: &str,
        item: &str,
        load: impl FnOnce(&LitStr, &mut Diagnostics) -> Option<File>,
    ) -> Self {
        let mut diagnostics = Diagnostics::default();
        let declaration =
            match crate::declaration::parse_declaration(tokens(item), &mut diagnostics) {
                Ok(declaration) => declaration,
                Err(error) => {
                    return Self {
                        kind,
                        codes: Vec::new(),
                        flags: Vec::new(),
                        errors: error.into_iter().map(|error| error.to_string()).collect(),
                    };
                }
            };
        let arguments =
            crate::arguments::parse_arguments(kind, tokens(arguments), &mut diagnostics);
        let spec = arguments.spec.as_ref();
        let file = spec.and_then(|spec| load(spec, &mut diagnostics));
        let file = file.unwrap_or_default();
        let codes = read_file(kind, &arguments, &declaration, &file, &mut diagnostics);
        let (codes, flags) = plain(&codes);
        let errors = diagnostics.into_errors(&file.source, Span::call_site());
        Self {
            kind,
            codes,
            flags,
            errors: errors
                .into_iter()
                .flatten()
                .map(|error| error.to_string())
                .collect(),
        }
    }

    fn codes(&self) -> Vec<Entry> {
        self.codes.clone()
    }

    fn errors(&self) -> Vec<String> {
        self.errors.clone()
    }

    /// Asserts that the page has one error: with this problem, at this place, and with exactly these helps.
    fn assert_one_error(&self, problem: &str, place: &str, helps: &str) {
        let [error] = self.errors.as_slice() else {
            panic!("expected one error: {problem}\n{self}");
        };
        let start = format!("{problem}\n");
        assert!(error.starts_with(&start), "{problem}\n{error}");
        assert!(error.contains(&format!(":{place}\n")), "{place}\n{error}");
        let helps = format!("  = help: {helps}");
        let count = |text: &str| text.matches("= help: ").count();
        assert!(error.ends_with(&helps), "{helps}\n{error}");
        assert_eq!(count(error), count(&helps), "{error}");
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

/// Writes one code per line, or else the messages with an empty line between them.
impl fmt::Display for Outcome {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if !self.errors.is_empty() {
            return writeln!(f, "{}", self.errors.join("\n\n"));
        }
        for code in &self.codes {
            let Entry {
                code,
                variant,
                statuses,
                phrase,
                description,
                solution,
            } = code;
            match self.kind {
                Kind::StatusCodes => writeln!(f, "{code} {variant}: {phrase:?}, {description:?}")?,
                Kind::ErrorCodes => {
                    writeln!(
                        f,
                        "{code} {variant}: {statuses:?}, {:?}",
                        [phrase, description, solution]
                    )?;
                }
            }
        }
        Ok(())
    }
}

/// Turns the result of the stages into plain values. Only this function knows the fields of that result.
fn plain(codes: &Codes<'_>) -> (Vec<Entry>, Vec<(String, Vec<String>)>) {
    let entry = |variant: &Variant| {
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
            variant: variant.name.unraw().to_string(),
            statuses: variant.statuses.iter().map(|code| code.as_u16()).collect(),
            phrase,
            description: text("description"),
            solution: text("solution"),
        }
    };
    let flags = codes.flags.iter().enumerate().map(|(index, flag)| {
        let flagged = codes.variants.iter().filter(|variant| variant.flags[index]);
        let codes = flagged.map(|variant| variant.code.to_string());
        (flag.name.to_string(), codes.collect())
    });
    (codes.variants.iter().map(entry).collect(), flags.collect())
}

/// The outcome for a page at this path, with the arguments other than `spec`, and the body of the enum.
fn read_page(kind: Kind, path: &str, page: &str, arguments: &str, body: &str) -> Outcome {
    let arguments = format!("spec = \"{path}\", {arguments}");
    Outcome::of_page(kind, page, &arguments, &format!("enum E {{ {body} }}"))
}

/// The statuses of an HTML page, or the messages about it.
fn read_statuses(page: &str, arguments: &str, body: &str) -> String {
    read_page(Kind::StatusCodes, "page.html", page, arguments, body).to_string()
}

/// The error codes of an HTML page, or the messages about it.
fn read_error_codes(page: &str, arguments: &str, body: &str) -> String {
    read_page(Kind::ErrorCodes, "page.html", page, arguments, body).to_string()
}

/// The codes and descriptions that are read from a page, or else the messages. Both attributes must give the same.
fn read_by_both(path: &str, page: &str, arguments: &str) -> String {
    let [statuses, error_codes] = Kind::ALL.map(|kind| {
        let read = read_page(kind, path, page, arguments, "");
        if read.errors.is_empty() {
            let line = |code: &Entry| format!("{}: {}\n", code.code, code.description);
            read.codes.iter().map(line).collect()
        } else {
            read.to_string()
        }
    });
    assert_eq!(statuses, error_codes, "{page}");
    statuses
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("Rust tokens")
}

/// The Rust code that an attribute generates if `path`, which `spec` names, is a page of these bytes.
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

/// The place on a page that a message names, as line and column: the text after `--> path:`.
fn place<'m>(message: &'m str, path: &str) -> Option<&'m str> {
    let (_, place) = message.split_once(&format!("--> {path}:"))?;
    place.lines().next()
}

/// Tries this many cases of a property, the same in each run. If `PROPTEST_CASES` is set, tries that many, which differ
/// from run to run.
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

const STATUSES: &str =
    "| Status Code | Status | Description |\n| --- | --- | --- |\n| 200 | OK | Done. |\n";
const ERRORS: &str =
    "| Code | Status | Message |\n| --- | --- | --- |\n| X.1 | 400 | No key ID. |\n";
const COLUMNS_OF_ERRORS: &str = r#"columns(code = "Code", status = "Status", message = "Message")"#;

/// The messages of the build, with an empty line between them.
fn messages(kind: Kind, page: impl AsRef<[u8]>, arguments: &str, body: &str) -> String {
    let arguments = format!(r#"spec = "page.md", {arguments}"#);
    let item = format!("enum Code {{ {body} }}");
    let errors = Outcome::of_page(kind, page, &arguments, &item).errors();
    errors.join("\n\n")
}

/// Compares the messages about a page of statuses: these rows in a table with the default columns.
fn check_statuses(rows: &str, expected: &Expect) {
    let page = [STATUSES, rows].concat();
    expected.assert_eq(&messages(Kind::StatusCodes, page, "", ""));
}

/// Compares the messages about a page of error codes with these rows.
fn check_errors(rows: &str, expected: &Expect) {
    let page = [ERRORS, rows].concat();
    expected.assert_eq(&messages(Kind::ErrorCodes, page, COLUMNS_OF_ERRORS, ""));
}
