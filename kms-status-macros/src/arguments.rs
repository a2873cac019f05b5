//! The first stage: what is between the parentheses of the attribute.

use proc_macro2::TokenStream;
use scraper::Selector;
use syn::{
    Ident, Lit, LitStr, Token,
    ext::IdentExt as _,
    parse::{Parse, ParseStream, Parser as _},
    punctuated::Punctuated,
    token,
};

use crate::diagnostics::{Diagnostics, nearest};

/// The arguments of the attribute.
pub(crate) struct Arguments {
    /// Path of the page, if it was given.
    pub(crate) spec: Option<LitStr>,
    pub(crate) columns: Vec<Columns>,
    pub(crate) skips: Vec<Skip>,
    pub(crate) skip_rows: Vec<SkipRow>,
    pub(crate) select: Select,
    /// What a column can be for this attribute.
    pub(crate) roles: &'static [Role],
    /// Whether all arguments could be read.
    pub(crate) is_complete: bool,
}

/// Which elements count as tables, and the argument that says so, if one does.
pub(crate) struct Select {
    pub(crate) selector: Selector,
    pub(crate) written: Option<LitStr>,
}

/// The header row of a table to read, and what each column of it is.
pub(crate) struct Columns {
    /// In the order in which they were written; one of them is the code.
    pub(crate) columns: Vec<Column>,
    /// The argument as written; `None` for the default.
    pub(crate) written: Option<TokenStream>,
}

/// A column of a table: its name in the header row, and what its cells hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) role: Role,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Code,
    Reason,
    Status,
    Message,
    Description,
    Solution,
    Unread,
}

impl Role {
    /// The word for it in `columns(…)`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Code => "code",
            Self::Reason => "reason",
            Self::Status => "status",
            Self::Message => "message",
            Self::Description => "description",
            Self::Solution => "solution",
            Self::Unread => "unread",
        }
    }
}

/// The header row of a table to leave out.
pub(crate) struct Skip {
    pub(crate) names: Vec<String>,
    pub(crate) written: TokenStream,
}

/// The text of the code cell of rows to leave out.
pub(crate) struct SkipRow {
    pub(crate) text: String,
    pub(crate) written: LitStr,
}

const ARGUMENTS: [&str; 5] = ["spec", "columns", "skip", "skip_rows", "select"];

/// Reads the arguments. The columns are of these roles; without `columns`, they are the default ones.
pub(crate) fn read(
    tokens: TokenStream,
    roles: &'static [Role],
    default_columns: &[(&str, Role)],
    diagnostics: &mut Diagnostics,
) -> Arguments {
    let mut arguments = Arguments {
        spec: None,
        columns: Vec::new(),
        skips: Vec::new(),
        skip_rows: Vec::new(),
        select: Select {
            selector: Selector::parse("table").expect("`table` is a selector"),
            written: None,
        },
        roles,
        is_complete: true,
    };
    let errors_before = diagnostics.count();
    match Punctuated::<Argument, Token![,]>::parse_terminated.parse2(tokens.clone()) {
        Ok(list) => {
            for argument in list {
                if let Err(error) = arguments.add(&argument) {
                    diagnostics.syntax(error);
                }
            }
            if arguments.spec.is_none() && diagnostics.count() == errors_before {
                let message = "missing `spec = \"…\"`, the path of the page from the folder of this crate's Cargo.toml";
                diagnostics.code(tokens, message);
            }
        }
        Err(error) => diagnostics.syntax(error),
    }
    if arguments.columns.is_empty() && !default_columns.is_empty() {
        let columns = default_columns.iter().map(|(name, role)| Column {
            name: (*name).to_owned(),
            role: *role,
        });
        arguments.columns.push(Columns {
            columns: columns.collect(),
            written: None,
        });
    }
    arguments.is_complete = diagnostics.count() == errors_before;
    arguments
}

impl Arguments {
    fn add(&mut self, argument: &Argument) -> syn::Result<()> {
        match argument.name.to_string().as_str() {
            "spec" if self.spec.is_some() => Err(argument.duplicate()),
            "spec" => {
                self.spec = Some(argument.string()?.clone());
                Ok(())
            }
            "select" if self.select.written.is_some() => Err(argument.duplicate()),
            "select" => {
                self.select = select(argument)?;
                Ok(())
            }
            "columns" => {
                self.columns.push(columns(argument, self.roles)?);
                Ok(())
            }
            "skip" => {
                self.skips.push(Skip {
                    names: argument.strings()?.into_iter().map(text).collect(),
                    written: argument.tokens.clone(),
                });
                Ok(())
            }
            "skip_rows" => {
                let rows = argument.strings()?.into_iter().map(|written| SkipRow {
                    text: text(written),
                    written: written.clone(),
                });
                self.skip_rows.extend(rows);
                Ok(())
            }
            _ => Err(argument.unknown("argument", &ARGUMENTS)),
        }
    }
}

fn select(argument: &Argument) -> syn::Result<Select> {
    let written = argument.string()?.clone();
    let selector = Selector::parse(&written.value()).map_err(|_| {
        let message = "expected a CSS selector, such as `select = \"table.codes\"`";
        syn::Error::new(written.span(), message)
    })?;
    Ok(Select {
        selector,
        written: Some(written),
    })
}

fn columns(argument: &Argument, roles: &[Role]) -> syn::Result<Columns> {
    let mut columns: Vec<Column> = Vec::new();
    let known: Vec<&str> = roles.iter().map(|role| role.word()).collect();
    for part in argument.list()? {
        if part.name == "unread" {
            columns.extend(part.strings()?.into_iter().map(|name| Column {
                name: text(name),
                role: Role::Unread,
            }));
            continue;
        }
        let Some(role) = roles.iter().find(|role| part.name == role.word()) else {
            return Err(part.unknown("column", &[&known[..], &["unread"]].concat()));
        };
        if columns.iter().any(|column| column.role == *role) {
            return Err(part.duplicate());
        }
        columns.push(Column {
            name: text(part.string()?),
            role: *role,
        });
    }
    if columns.iter().any(|column| column.role == Role::Code) {
        return Ok(Columns {
            columns,
            written: Some(argument.tokens.clone()),
        });
    }
    let message = "missing `code = \"…\"`, the name of the column that holds the code";
    Err(syn::Error::new_spanned(&argument.tokens, message))
}

/// The text of a cell that holds this name: every run of white space is one space.
fn text(name: &LitStr) -> String {
    let name = name.value();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `name = "…"`, `name("…", …)` or `name(name = "…", …)`.
struct Argument {
    name: Ident,
    value: Value,
    tokens: TokenStream,
}

enum Value {
    String(LitStr),
    Strings(Vec<LitStr>),
    List(Vec<Argument>),
}

impl Parse for Argument {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let start = input.fork();
        if !input.peek(Ident::peek_any) {
            return Err(input.error("expected `NAME = \"…\"` or `NAME(\"…\", …)`"));
        }
        let name = input.call(Ident::parse_any)?;
        let value = if input.peek(token::Paren) {
            let list;
            syn::parenthesized!(list in input);
            if list.peek(Lit) {
                let strings = Punctuated::<LitStr, Token![,]>::parse_terminated(&list)?;
                Value::Strings(strings.into_iter().collect())
            } else {
                let list = Punctuated::<Self, Token![,]>::parse_terminated(&list)?;
                Value::List(list.into_iter().collect())
            }
        } else {
            input.parse::<Token![=]>()?;
            Value::String(input.parse()?)
        };
        Ok(Self {
            name,
            value,
            tokens: between(&start, input),
        })
    }
}

/// The tokens from one place of the input to another.
fn between(start: ParseStream<'_>, end: ParseStream<'_>) -> TokenStream {
    let mut cursor = start.cursor();
    let mut tokens = TokenStream::new();
    while cursor != end.cursor() {
        let Some((token, next)) = cursor.token_tree() else {
            break;
        };
        tokens.extend([token]);
        cursor = next;
    }
    tokens
}

impl Argument {
    fn string(&self) -> syn::Result<&LitStr> {
        match &self.value {
            Value::String(string) => Ok(string),
            _ => Err(self.expected(&format!("`{} = \"…\"`", self.name))),
        }
    }

    fn strings(&self) -> syn::Result<Vec<&LitStr>> {
        match &self.value {
            Value::Strings(strings) => Ok(strings.iter().collect()),
            _ => Err(self.expected(&format!("`{}(\"…\", …)`", self.name))),
        }
    }

    fn list(&self) -> syn::Result<&[Self]> {
        match &self.value {
            Value::List(list) => Ok(list),
            _ => Err(self.expected(&format!("`{}(code = \"…\", …)`", self.name))),
        }
    }

    fn expected(&self, form: &str) -> syn::Error {
        syn::Error::new_spanned(&self.tokens, format!("expected {form}"))
    }

    fn duplicate(&self) -> syn::Error {
        syn::Error::new_spanned(&self.tokens, format!("duplicate `{}`", self.name))
    }

    fn unknown(&self, what: &str, known: &[&str]) -> syn::Error {
        let name = self.name.to_string();
        let help = match nearest(&name, known.iter().copied()) {
            Some(near) => format!("did you mean `{near}`?"),
            None => format!("expected one of `{}`", known.join("`, `")),
        };
        syn::Error::new(self.name.span(), format!("unknown {what} `{name}`: {help}"))
    }
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Arguments, Role, read};
    use crate::diagnostics::Diagnostics;

    fn read_all(tokens: proc_macro2::TokenStream) -> (Arguments, usize) {
        let mut diagnostics = Diagnostics::default();
        let roles = &[Role::Code, Role::Description];
        let arguments = read(tokens, roles, &[("Code", Role::Code)], &mut diagnostics);
        (arguments, diagnostics.count())
    }

    #[test]
    fn without_columns_they_are_the_default_ones() {
        let (arguments, errors) = read_all(quote!(spec = "page.md"));
        assert_eq!(arguments.columns[0].columns[0].name, "Code");
        assert!(arguments.columns[0].written.is_none());
        assert_eq!(errors, 0);
    }

    #[test]
    fn a_wrong_argument_leaves_the_others_readable() {
        let (arguments, errors) = read_all(quote!(
            spec = "page.md",
            colums(code = "Code"),
            columns(code = "Code", status = "Status"),
            columns(description = "Description"),
            skip(code = "Code"),
            skip("A  name\n", "Other"),
            skip_rows("-", "5xx")
        ));
        assert_eq!(arguments.spec.unwrap().value(), "page.md");
        assert_eq!(arguments.skips[0].names, ["A name", "Other"]);
        assert_eq!(
            arguments.skips[0].written.to_string(),
            r#"skip ("A  name\n" , "Other")"#
        );
        assert_eq!(arguments.skip_rows[1].text, "5xx");
        assert!(!arguments.is_complete);
        assert_eq!(errors, 4);
    }
}
