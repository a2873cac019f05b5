//! What the macro makes of a page.

use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Expr, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, Lit, LitStr, Pat, Stmt, Variant};

use kms_status_codegen::{Kind, expand};

use crate::expand_page;

/// What an attribute becomes.
#[derive(Clone, Debug)]
pub struct Expansion {
    items: Vec<Item>,
}

/// A code as the generated code has it; what has no method is empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Code {
    /// What `as_str` gives, or the discriminant.
    pub code: String,
    /// The variant.
    pub variant: String,
    /// What `statuses` gives.
    pub statuses: Vec<u16>,
    /// What `reason_phrase` or `message` gives.
    pub phrase: String,
    /// What `description` gives.
    pub description: String,
    /// What `solution` gives.
    pub solution: String,
}

/// What the macro gave.
///
/// # Panics
///
/// If it is no Rust file.
impl From<TokenStream> for Expansion {
    fn from(expanded: TokenStream) -> Self {
        let file: syn::File = syn::parse2(expanded).expect("an expansion that is Rust");
        Self { items: file.items }
    }
}

impl Expansion {
    /// Expands `#[attribute(arguments)] item` with a page of these bytes, whatever `spec` names.
    ///
    /// # Panics
    ///
    /// If the arguments or the item are no Rust tokens, or the expansion is no Rust file.
    #[must_use]
    pub fn of_page(kind: Kind, page: impl AsRef<[u8]>, arguments: &str, item: &str) -> Self {
        expand_page(kind, page, tokens(arguments), tokens(item)).into()
    }

    /// Expands `#[attribute(arguments)] item` in a crate whose Cargo.toml is in `manifest_dir`.
    ///
    /// # Panics
    ///
    /// If the arguments or the item are no Rust tokens, or the expansion is no Rust file.
    #[must_use]
    pub fn of_file(kind: Kind, manifest_dir: &Path, arguments: &str, item: &str) -> Self {
        expand(kind, tokens(arguments), tokens(item), manifest_dir).into()
    }

    /// Expands the first enum of a source file, which has the attribute on it, with a page of these bytes.
    ///
    /// # Panics
    ///
    /// If the file has no such enum, or what [`Expansion::of_page`] panics on.
    #[must_use]
    pub fn of_source(source: &str, page: impl AsRef<[u8]>) -> Self {
        let file: syn::File = syn::parse_str(source).expect("a Rust file");
        let declaration = file.items.iter().find_map(enumeration);
        let mut declaration = declaration.expect("an enum").clone();
        let kind = |written: &syn::Attribute| {
            let name = &written.path().segments.last()?.ident;
            Kind::ALL.into_iter().find(|known| name == known.name())
        };
        let mut attributes = declaration.attrs.iter().map(kind).zip(0..);
        let found = attributes.find_map(|(kind, index)| Some((kind?, index)));
        let (kind, index) = found.expect("one of the attributes");
        let arguments = declaration
            .attrs
            .remove(index)
            .parse_args()
            .expect("arguments");
        expand_page(kind, page, arguments, declaration.into_token_stream()).into()
    }

    /// The messages of its compile errors.
    #[must_use]
    pub fn errors(&self) -> Vec<String> {
        self.items.iter().filter_map(error).collect()
    }

    /// The codes of the enum, in order of its variants, as its source has them.
    #[must_use]
    pub fn codes(&self) -> Vec<Code> {
        let code = |variant: String| {
            let text = |method| self.value(method, &variant);
            let numbers = text("statuses").unwrap_or_default();
            Code {
                code: self.code(&variant).unwrap_or_default(),
                statuses: numbers.split(", ").flat_map(str::parse).collect(),
                phrase: text("reason_phrase")
                    .or_else(|| text("message"))
                    .unwrap_or_default(),
                description: text("description").unwrap_or_default(),
                solution: text("solution").unwrap_or_default(),
                variant,
            }
        };
        self.names().into_iter().map(code).collect()
    }

    /// The name of the enum.
    #[must_use]
    pub fn name(&self) -> Option<String> {
        let declaration = self.items.iter().find_map(enumeration)?;
        Some(declaration.ident.to_string())
    }

    /// The variants of the enum.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let declaration = self.items.iter().find_map(enumeration);
        let variants = declaration.into_iter().flat_map(|item| &item.variants);
        variants.map(|variant| variant.ident.to_string()).collect()
    }

    /// The methods of the enum that [`Expansion::value`] knows, in the order of the source.
    #[must_use]
    pub fn methods(&self) -> Vec<String> {
        let Some(variant) = self.names().into_iter().next() else {
            return Vec::new();
        };
        let functions = self.functions();
        let names = functions.map(|function| function.sig.ident.to_string());
        names
            .filter(|method| self.value(method, &variant).is_some())
            .collect()
    }

    /// What one of the enum's methods gives for a variant, as text: literals only, so that code of another version of
    /// the macros can be read, too.
    #[must_use]
    pub fn value(&self, method: &str, variant: &str) -> Option<String> {
        match self.value_of(method, variant)? {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(text.value()),
                Lit::Bool(truth) => Some(truth.value.to_string()),
                _ => None,
            },
            Expr::Reference(reference) => match &*reference.expr {
                Expr::Array(array) => {
                    let numbers = array.elems.iter().filter_map(number);
                    let numbers: Vec<String> = numbers.map(|number| number.to_string()).collect();
                    Some(numbers.join(", "))
                }
                _ => None,
            },
            Expr::Macro(matches) => Some(is_named(variant, matches.mac.tokens.clone()).to_string()),
            _ => None,
        }
    }

    /// The first line of the docs of a variant.
    #[must_use]
    pub fn first_line_of_docs(&self, variant: &str) -> Option<String> {
        let attributes = &self.variant(variant)?.attrs;
        let docs = attributes
            .iter()
            .find(|attribute| attribute.path().is_ident("doc"))?;
        match literal(&docs.meta.require_name_value().ok()?.value)? {
            Lit::Str(text) => Some(text.value().trim().to_owned()),
            _ => None,
        }
    }

    /// What a source file has to which an attribute was expanded earlier; `None` if it is no Rust file.
    #[must_use]
    pub fn in_source(source: &str) -> Option<Self> {
        let file: syn::File = syn::parse_str(source).ok()?;
        Some(Self { items: file.items })
    }

    /// The source, formatted, without the compile errors.
    #[must_use]
    pub fn source(&self) -> String {
        let is_shown = |item: &&Item| error(item).is_none();
        prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: self.items.iter().filter(is_shown).cloned().collect(),
        })
    }

    /// What `as_str` gives for a variant, or its number.
    #[must_use]
    pub fn code(&self, variant: &str) -> Option<String> {
        let number = || number(&self.variant(variant)?.discriminant.as_ref()?.1);
        self.value("as_str", variant)
            .or_else(|| Some(number()?.to_string()))
    }

    fn variant(&self, name: &str) -> Option<&Variant> {
        let declaration = self.items.iter().find_map(enumeration)?;
        let mut variants = declaration.variants.iter();
        variants.find(|variant| variant.ident == name)
    }

    /// The methods of the enum, and not those of the types beside it.
    fn functions(&self) -> impl Iterator<Item = &ImplItemFn> {
        let name = self.name().unwrap_or_default();
        let implementations = self.items.iter().filter_map(inherent);
        let of_enum =
            implementations.filter(move |item| item.self_ty.to_token_stream().to_string() == name);
        of_enum.flat_map(|item| &item.items).filter_map(function)
    }

    /// What one of the enum's methods gives for a variant: what the body is, or the arm of its `match`, or the field that
    /// it takes of what another method gives.
    fn value_of(&self, method: &str, variant: &str) -> Option<&Expr> {
        let method = self
            .functions()
            .find(|function| function.sig.ident == method)?;
        let [Stmt::Expr(value, None)] = method.block.stmts.as_slice() else {
            return None;
        };
        match value {
            Expr::Match(expression) => {
                let mut arms = expression.arms.iter();
                let is_taken = |pattern: &Pat| {
                    matches!(pattern, Pat::Wild(_)) || is_named(variant, pattern.to_token_stream())
                };
                arms.find(|arm| is_taken(&arm.pat))
                    .map(|arm| unbraced(&arm.body))
            }
            Expr::Field(field) => {
                let Expr::MethodCall(call) = &*field.base else {
                    return None;
                };
                let row = match self.value_of(&call.method.to_string(), variant)? {
                    Expr::Reference(row) => &*row.expr,
                    row => row,
                };
                let Expr::Struct(row) = row else { return None };
                let mut fields = row.fields.iter();
                fields
                    .find(|value| value.member == field.member)
                    .map(|value| &value.expr)
            }
            _ => Some(value),
        }
    }
}

fn tokens(text: &str) -> TokenStream {
    text.parse().expect("Rust tokens")
}

/// Whether a variant is named by a pattern or in the arguments of a `matches!`.
fn is_named(variant: &str, tokens: TokenStream) -> bool {
    let is_it = |token| matches!(token, TokenTree::Ident(name) if name == variant);
    tokens.into_iter().any(is_it)
}

/// An expression without the braces that it is in if the line would be too long without.
fn unbraced(expression: &Expr) -> &Expr {
    match expression {
        Expr::Block(block) => match block.block.stmts.as_slice() {
            [Stmt::Expr(expression, None)] => expression,
            _ => expression,
        },
        _ => expression,
    }
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

fn function(item: &ImplItem) -> Option<&ImplItemFn> {
    match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    }
}

fn literal(expression: &Expr) -> Option<&Lit> {
    match expression {
        Expr::Lit(literal) => Some(&literal.lit),
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
