//! What the macro makes of a page.

use std::{
    io::Write as _,
    path::Path,
    process::{Command, Stdio},
};

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use syn::{Attribute, Expr, ImplItem, Item, ItemEnum, ItemImpl, Lit, LitStr, Pat, Stmt};

use crate::{expand_page, page, stages::expand::expand};

/// What `#[status_codes]` becomes.
#[derive(Clone, Debug)]
pub struct Expansion {
    items: Vec<Item>,
}

/// A status as the generated code has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Status {
    /// The discriminant.
    pub code: u16,
    /// The variant.
    pub name: String,
    /// What `reason_phrase` gives.
    pub reason_phrase: String,
    /// What `description` gives.
    pub description: String,
}

impl Expansion {
    /// Expands `#[status_codes(arguments)] item` with a page of these bytes, whatever `spec` names.
    ///
    /// # Panics
    ///
    /// If the arguments or the item are no Rust tokens, or the expansion is no Rust file.
    #[must_use]
    pub fn of_page(page: impl AsRef<[u8]>, arguments: &str, item: &str) -> Self {
        Self::parse(expand_page(page, tokens(arguments), tokens(item)))
    }

    /// Expands `#[status_codes(arguments)] item` in a crate whose Cargo.toml lies in `manifest_dir`.
    ///
    /// # Panics
    ///
    /// If the arguments or the item are no Rust tokens, or the expansion is no Rust file.
    #[must_use]
    pub fn of_file(manifest_dir: &Path, arguments: &str, item: &str) -> Self {
        Self::parse(expand(tokens(arguments), tokens(item), |spec, faults| {
            page::load(spec, manifest_dir, faults)
        }))
    }

    /// Expands the one enum of a source file that has `#[status_codes(…)]` on it.
    ///
    /// # Panics
    ///
    /// If there is no such enum, or what [`Expansion::of_file`] panics on.
    #[must_use]
    pub fn of_source(source: &str, manifest_dir: &Path) -> Self {
        let (arguments, item) = declaration_in(source);
        Self::parse(expand(arguments, item, |spec, faults| {
            page::load(spec, manifest_dir, faults)
        }))
    }

    /// Expands the one enum of a source file as [`Expansion::of_source`] does, with a page of these bytes instead of the
    /// one that `spec` names.
    ///
    /// # Panics
    ///
    /// If there is no such enum, or what [`Expansion::of_page`] panics on.
    #[must_use]
    pub fn of_source_with_page(source: &str, page: impl AsRef<[u8]>) -> Self {
        let (arguments, item) = declaration_in(source);
        let bytes = page.as_ref().to_vec();
        Self::parse(expand(arguments, item, |spec, faults| {
            page::decode(spec.value(), bytes, faults)
        }))
    }

    fn parse(expanded: TokenStream) -> Self {
        let file: syn::File = syn::parse2(expanded).expect("an expansion that is Rust");
        Self { items: file.items }
    }

    /// The messages of its compile errors.
    #[must_use]
    pub fn errors(&self) -> Vec<String> {
        self.items.iter().filter_map(error).collect()
    }

    /// The statuses of the enum, in order of its variants, as its source has them.
    ///
    /// # Panics
    ///
    /// If a variant has no text in one of the methods.
    #[must_use]
    pub fn statuses(&self) -> Vec<Status> {
        self.read_statuses().expect("a text for each variant")
    }

    /// The names by which code can speak of a status: the variants, and the constants that stand in for those that could
    /// not be read.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let variants = self.items.iter().filter_map(enumeration);
        let variants = variants.flat_map(|declaration| &declaration.variants);
        let items = self.items.iter().filter_map(inherent);
        let constants = items
            .flat_map(|item| &item.items)
            .filter_map(|item| match item {
                ImplItem::Const(constant) => Some(&constant.ident),
                _ => None,
            });
        let names = variants.map(|variant| &variant.ident).chain(constants);
        names.map(ToString::to_string).collect()
    }

    /// The statuses that a source file has which the macro was expanded to earlier; `None` if it is no such file.
    #[must_use]
    pub fn statuses_in(source: &str) -> Option<Vec<Status>> {
        let file: syn::File = syn::parse_str(source).ok()?;
        Self { items: file.items }.read_statuses()
    }

    fn read_statuses(&self) -> Option<Vec<Status>> {
        let Some(declaration) = self.items.iter().find_map(enumeration) else {
            return Some(Vec::new());
        };
        let statuses = declaration.variants.iter().map(|variant| {
            let (_, code) = variant.discriminant.as_ref()?;
            let name = variant.ident.to_string();
            Some(Status {
                code: number(code)?,
                reason_phrase: self.text_of("reason_phrase", &name)?,
                description: self.text_of("description", &name)?,
                name,
            })
        });
        statuses.collect()
    }

    /// The source, formatted, without the compile errors and without what has Cargo watch the page.
    #[must_use]
    pub fn source(&self) -> String {
        let is_shown = |item: &&Item| error(item).is_none() && !matches!(item, Item::Const(_));
        let file = syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: self.items.iter().filter(is_shown).cloned().collect(),
        };
        rustfmt(&apart(&prettyplease::unparse(&file)))
    }

    /// The text of a variant's arm in one of the enum's methods.
    fn text_of(&self, method: &str, variant: &str) -> Option<String> {
        let implementations = self.items.iter().filter_map(inherent);
        let methods = implementations.flat_map(|implementation| &implementation.items);
        let method = methods.into_iter().find_map(|item| match item {
            ImplItem::Fn(function) if function.sig.ident == method => Some(function),
            _ => None,
        });
        let arms = method.and_then(|method| match method.block.stmts.as_slice() {
            [Stmt::Expr(Expr::Match(expression), _)] => Some(&expression.arms),
            _ => None,
        });
        let arm = arms.into_iter().flatten().find(|arm| match &arm.pat {
            Pat::Path(pattern) => pattern
                .path
                .segments
                .last()
                .is_some_and(|name| name.ident == variant),
            _ => false,
        });
        match literal(&arm?.body)? {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        }
    }
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("Rust tokens")
}

/// The arguments of `#[status_codes(…)]` in a source file, and the enum that it is on.
fn declaration_in(source: &str) -> (TokenStream, TokenStream) {
    let file: syn::File = syn::parse_str(source).expect("a Rust file");
    let mut declaration = file
        .items
        .iter()
        .find_map(enumeration)
        .expect("an enum")
        .clone();
    let is_macro = |attribute: &Attribute| {
        let name = attribute.path().segments.last();
        name.is_some_and(|name| name.ident == "status_codes")
    };
    let index = declaration.attrs.iter().position(is_macro);
    let attribute = declaration.attrs.remove(index.expect("`#[status_codes]`"));
    let arguments = attribute.parse_args().expect("arguments");
    (arguments, declaration.into_token_stream())
}

fn enumeration(item: &Item) -> Option<&ItemEnum> {
    match item {
        Item::Enum(item) => Some(item),
        _ => None,
    }
}

fn inherent(item: &Item) -> Option<&ItemImpl> {
    match item {
        Item::Impl(item) if item.trait_.is_none() => Some(item),
        _ => None,
    }
}

/// The literal that an expression is, in braces if the line would be too long without.
fn literal(expression: &Expr) -> Option<&Lit> {
    match expression {
        Expr::Lit(literal) => Some(&literal.lit),
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [Stmt::Expr(expression, None)] => literal(expression),
            _ => None,
        },
        _ => None,
    }
}

fn number(expression: &Expr) -> Option<u16> {
    match literal(expression) {
        Some(Lit::Int(number)) => number.base10_parse().ok(),
        _ => None,
    }
}

/// The message of an item that is a `compile_error!`.
fn error(item: &Item) -> Option<String> {
    let Item::Macro(item) = item else { return None };
    let is_error = item.mac.path.segments.last()?.ident == "compile_error";
    let message: LitStr = syn::parse2(item.mac.tokens.clone()).ok()?;
    is_error.then(|| message.value())
}

/// Formats as `cargo fmt` does.
fn rustfmt(source: &str) -> String {
    let mut rustfmt = Command::new("rustfmt")
        .args(["--edition", "2024"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("rustfmt, a component of the toolchain");
    let mut input = rustfmt.stdin.take().expect("a pipe");
    input.write_all(source.as_bytes()).expect("rustfmt reads");
    drop(input);
    let output = rustfmt.wait_with_output().expect("rustfmt ends");
    assert!(output.status.success(), "rustfmt refuses:\n{source}");
    String::from_utf8(output.stdout).expect("UTF-8")
}

/// Puts an empty line between one item and the next: `prettyplease` leaves none.
fn apart(source: &str) -> String {
    let mut apart = String::new();
    let mut lines = source.lines().peekable();
    while let Some(line) = lines.next() {
        apart.push_str(line);
        apart.push('\n');
        let indent = line.len() - line.trim_start().len();
        let closes =
            ["}", "];"].contains(&line.trim()) || line.ends_with("(u16);") || line.ends_with(" {}");
        let follows = lines.peek().is_some_and(|next| {
            let next_indent = next.len() - next.trim_start().len();
            next_indent == indent && !next.trim().is_empty() && !next.trim_start().starts_with('}')
        });
        if closes && follows && indent <= 4 {
            apart.push('\n');
        }
    }
    apart
}
