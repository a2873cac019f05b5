//! The codes in a Rust file that `kms_status_codegen::generate` wrote, now or for an earlier release.

use std::{collections::BTreeMap, fmt};

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Block, Expr, ImplItem, ImplItemFn, Item, ItemEnum, ItemImpl, Lit, Member, Stmt, Type};

/// The first enum of a file and its codes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Codes {
    /// The name of the enum.
    pub name: String,
    /// The methods that return a value for each code, in the order of the file.
    pub methods: Vec<String>,
    /// The codes in the order of the variants.
    pub codes: Vec<Code>,
}

/// A variant of the enum.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The code as text: the result of `as_str`, or the discriminant.
    pub code: String,
    /// The name of the variant.
    pub variant: String,
    /// The result of each method for this variant.
    pub values: BTreeMap<String, Value>,
}

/// The result of a method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// The result of a method for a column of the page.
    Text(String),
    /// The result of `statuses`.
    Statuses(Vec<u16>),
    /// The result of a flag.
    Flag(bool),
}

impl Codes {
    /// Reads the source of a file; `None` if it has no enum with codes.
    #[must_use]
    pub fn read(source: &str) -> Option<Self> {
        let file = syn::parse_file(source).ok()?;
        let declaration = file.items.iter().find_map(|item| match item {
            Item::Enum(declaration) => Some(declaration),
            _ => None,
        })?;
        let getters = Getters::of(declaration, &file.items);
        let code = |variant: &syn::Variant| {
            let name = variant.ident.to_string();
            let code = match getters.value("as_str", &name) {
                Some(Value::Text(code)) => code,
                _ => variant
                    .discriminant
                    .as_ref()?
                    .1
                    .to_token_stream()
                    .to_string(),
            };
            let value = |method: &str| Some((method.to_owned(), getters.value(method, &name)?));
            let methods = getters.names().filter(|method| *method != "as_str");
            Some(Code {
                code,
                values: methods.filter_map(value).collect(),
                variant: name,
            })
        };
        let codes: Vec<Code> = declaration
            .variants
            .iter()
            .map(code)
            .collect::<Option<_>>()?;
        let is_known = |method: &&str| codes.iter().all(|code| code.values.contains_key(*method));
        let methods = getters.names().filter(is_known).map(str::to_owned);
        (!codes.is_empty()).then(|| Self {
            name: declaration.ident.to_string(),
            methods: methods.collect(),
            codes: codes.clone(),
        })
    }

    /// The entry of a code.
    #[must_use]
    pub fn get(&self, code: &str) -> Option<&Code> {
        self.codes.iter().find(|entry| entry.code == code)
    }
}

/// Writes a text or a flag as a Rust literal, and a list of statuses as numbers.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => write!(f, "{text:?}"),
            Self::Statuses(statuses) => write!(f, "{statuses:?}"),
            Self::Flag(flag) => write!(f, "{flag}"),
        }
    }
}

/// The methods of an enum that take only `self` and consist of one expression, with the constants and statics in them.
struct Getters<'f> {
    methods: Vec<(String, &'f Expr)>,
    constants: BTreeMap<String, &'f Expr>,
    variants: Vec<String>,
}

impl<'f> Getters<'f> {
    fn of(declaration: &ItemEnum, items: &'f [Item]) -> Self {
        let is_enum = |item: &ItemImpl| matches!(&*item.self_ty, Type::Path(path) if path.path.is_ident(&declaration.ident));
        let functions = items.iter().filter_map(|item| match item {
            Item::Impl(item) if item.trait_.is_none() && is_enum(item) => Some(&item.items),
            _ => None,
        });
        let functions: Vec<&ImplItemFn> = functions.flatten().filter_map(method).collect();
        let methods = functions.iter().filter_map(|function| {
            Some((function.sig.ident.to_string(), result(&function.block)?))
        });
        let statements = functions.iter().flat_map(|function| &function.block.stmts);
        let constants = statements.filter_map(|statement| match statement {
            Stmt::Item(Item::Const(item)) => Some((item.ident.to_string(), &*item.expr)),
            Stmt::Item(Item::Static(item)) => Some((item.ident.to_string(), &*item.expr)),
            _ => None,
        });
        let variants = declaration.variants.iter();
        Self {
            methods: methods.collect(),
            constants: constants.collect(),
            variants: variants.map(|variant| variant.ident.to_string()).collect(),
        }
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.methods.iter().map(|(name, _)| name.as_str())
    }

    /// The result of a method for a variant, if it is a literal, a list of numbers or a `matches!`.
    fn value(&self, method: &str, variant: &str) -> Option<Value> {
        match self.result(method, variant)? {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(text) => Some(Value::Text(text.value())),
                Lit::Bool(flag) => Some(Value::Flag(flag.value)),
                _ => None,
            },
            Expr::Array(statuses) => {
                let number = |status: &Expr| status.to_token_stream().to_string().parse().ok();
                let numbers: Option<Vec<u16>> = statuses.elems.iter().map(number).collect();
                numbers.map(Value::Statuses)
            }
            Expr::Macro(matches) => Some(Value::Flag(names(matches.mac.tokens.clone(), variant))),
            _ => None,
        }
    }

    fn result(&self, method: &str, variant: &str) -> Option<&'f Expr> {
        let (_, body) = self.methods.iter().find(|(name, _)| name == method)?;
        self.evaluate(body, variant)
    }

    /// Follows blocks, references, arms of a `match`, constants, the variant's element of a table, other methods, and fields of
    /// the structs that other methods return.
    fn evaluate(&self, expression: &'f Expr, variant: &str) -> Option<&'f Expr> {
        match expression {
            Expr::Block(block) => self.evaluate(result(&block.block)?, variant),
            Expr::Reference(reference) => self.evaluate(&reference.expr, variant),
            Expr::Match(matched) => {
                let arm = matched.arms.iter().find(|arm| {
                    let pattern = arm.pat.to_token_stream();
                    pattern.to_string() == "_" || names(pattern, variant)
                })?;
                self.evaluate(&arm.body, variant)
            }
            Expr::Path(path) => {
                let name = path.path.get_ident()?.to_string();
                self.evaluate(self.constants.get(&name)?, variant)
            }
            Expr::Index(index) => {
                let Expr::Array(table) = self.evaluate(&index.expr, variant)? else {
                    return None;
                };
                let position = self.variants.iter().position(|name| name == variant)?;
                self.evaluate(table.elems.get(position)?, variant)
            }
            Expr::MethodCall(call) => self.result(&call.method.to_string(), variant),
            Expr::Field(field) => {
                let Expr::Struct(row) = self.evaluate(&field.base, variant)? else {
                    return None;
                };
                let is_field = |member: &Member| *member == field.member;
                let value = row.fields.iter().find(|value| is_field(&value.member))?;
                self.evaluate(&value.expr, variant)
            }
            _ => Some(expression),
        }
    }
}

/// A function that takes `self` and nothing else.
fn method(item: &ImplItem) -> Option<&ImplItemFn> {
    match item {
        ImplItem::Fn(function)
            if function.sig.receiver().is_some() && function.sig.inputs.len() == 1 =>
        {
            Some(function)
        }
        _ => None,
    }
}

/// The expression of a block that has nothing else in it but items.
fn result(block: &Block) -> Option<&Expr> {
    let (last, others) = block.stmts.split_last()?;
    let are_items = others
        .iter()
        .all(|statement| matches!(statement, Stmt::Item(_)));
    match last {
        Stmt::Expr(expression, None) if are_items => Some(expression),
        _ => None,
    }
}

/// Whether a variant is among the names in a pattern.
fn names(pattern: TokenStream, variant: &str) -> bool {
    let is_variant = |token| matches!(token, TokenTree::Ident(name) if name == variant);
    pattern.into_iter().any(is_variant)
}
