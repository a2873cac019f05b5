//! The first stage: what is between the parentheses of the attribute.

use proc_macro2::TokenStream;
use quote::ToTokens as _;
use scraper::Selector;
use syn::{
    Ident, LitStr, Meta, Token,
    ext::IdentExt as _,
    parse::{ParseStream, Parser as _},
    punctuated::Punctuated,
};

use crate::{
    diagnostics::{Cause, Diagnostics, nearest},
    kind::{Kind, Role},
};

/// The arguments of the attribute.
pub(crate) struct Arguments {
    /// Path of the page, if it was given.
    pub(crate) spec: Option<LitStr>,
    pub(crate) headers: Vec<HeaderArgument>,
    /// The texts of the code cells of rows to leave out.
    pub(crate) skip_rows: Vec<LitStr>,
    pub(crate) flags: Vec<FlagArgument>,
    pub(crate) select: Select,
    pub(crate) kind: Kind,
}

/// Which elements count as tables, and the argument that says so, if one does.
pub(crate) struct Select {
    pub(crate) selector: Selector,
    pub(crate) written: Option<LitStr>,
}

/// `columns(…)` or `skip(…)`: the header row of tables, and what to do with those.
pub(crate) struct HeaderArgument {
    pub(crate) purpose: Purpose,
    /// In the order in which they were written.
    pub(crate) columns: Vec<Column>,
    /// The argument as written; `None` for the default.
    pub(crate) written: Option<TokenStream>,
}

/// What an argument does with the tables that have its header row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// One of the columns is the code.
    Read,
    /// All columns are unread.
    Skip,
}

/// A column of a table: its name in the header row, and what its cells hold.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) role: Role,
}

/// A method that is true for the codes with one of these texts in a column.
pub(crate) struct FlagArgument {
    pub(crate) name: Ident,
    pub(crate) column: LitStr,
    pub(crate) texts: Vec<LitStr>,
    pub(crate) docs: Option<String>,
}

const ARGUMENTS: [&str; 6] = ["spec", "columns", "skip", "skip_rows", "select", "flag"];

pub(crate) fn read(kind: Kind, tokens: TokenStream, diagnostics: &mut Diagnostics) -> Arguments {
    let mut arguments = Arguments {
        spec: None,
        headers: Vec::new(),
        skip_rows: Vec::new(),
        flags: Vec::new(),
        select: Select {
            selector: Selector::parse("table").expect("`table` is a selector"),
            written: None,
        },
        kind,
    };
    let form = "`NAME = \"…\"` or `NAME(\"…\", …)`";
    let list = match (|input: ParseStream<'_>| list(input, form)).parse2(tokens.clone()) {
        Ok(list) => list,
        Err(error) => {
            diagnostics.syntax(Cause::Argument, error);
            return arguments;
        }
    };
    for argument in &list {
        if let Err(error) = arguments.add(argument) {
            diagnostics.syntax(Cause::Argument, error);
        }
    }
    if !list.iter().any(|argument| name(argument) == "spec") {
        let message = "missing `spec = \"…\"`, the path of the page from the folder of this crate's Cargo.toml";
        diagnostics.error_at(Cause::Argument, tokens, message);
    }
    let reads = |argument: &HeaderArgument| argument.purpose == Purpose::Read;
    if !arguments.headers.iter().any(reads) {
        arguments.headers.extend(default_header(kind));
    }
    arguments
}

impl Arguments {
    /// The roles of all columns. Each `columns` has the code: before the first is written, too, the enum has what all
    /// enums have.
    pub(crate) fn roles(&self) -> Vec<Role> {
        let columns = self.headers.iter().flat_map(|header| &header.columns);
        let roles = columns.map(|column| column.role);
        roles.chain([Role::Code]).collect()
    }

    fn add(&mut self, argument: &Meta) -> syn::Result<()> {
        match name(argument).as_str() {
            "spec" if self.spec.is_some() => return Err(duplicate(argument)),
            "spec" => self.spec = Some(string(argument)?),
            "select" if self.select.written.is_some() => return Err(duplicate(argument)),
            "select" => self.select = select(string(argument)?)?,
            "columns" => self.headers.push(columns(argument, self.kind.roles())?),
            "skip" => self.headers.push(HeaderArgument {
                purpose: Purpose::Skip,
                columns: unread(argument)?,
                written: Some(argument.to_token_stream()),
            }),
            "skip_rows" => self.skip_rows.extend(strings(argument)?.iter().map(cell)),
            "flag" => {
                let flag = flag(argument)?;
                if self.flags.iter().any(|known| known.name == flag.name) {
                    let message = format!("duplicate flag `{}`", flag.name);
                    return Err(syn::Error::new(flag.name.span(), message));
                }
                self.flags.push(flag);
            }
            _ => return Err(unknown(argument, "argument", &ARGUMENTS)),
        }
        Ok(())
    }
}

fn select(written: LitStr) -> syn::Result<Select> {
    match Selector::parse(&written.value()) {
        Ok(selector) => Ok(Select {
            selector,
            written: Some(written),
        }),
        Err(_) => Err(syn::Error::new(
            written.span(),
            "expected a CSS selector, such as `select = \"table.codes\"`",
        )),
    }
}

fn default_header(kind: Kind) -> Option<HeaderArgument> {
    let mut columns = Vec::new();
    for (name, role) in kind.default_columns() {
        let name = (*name).to_owned();
        columns.push(Column { name, role: *role });
    }
    (!columns.is_empty()).then_some(HeaderArgument {
        purpose: Purpose::Read,
        columns,
        written: None,
    })
}

fn columns(argument: &Meta, roles: &[Role]) -> syn::Result<HeaderArgument> {
    let form = "`columns(code = \"…\", …)`";
    let Meta::List(parts) = argument else {
        return Err(expected(form, argument));
    };
    let mut known: Vec<&str> = roles.iter().map(|role| role.word()).collect();
    known.push(Role::Unread.word());
    let mut columns: Vec<Column> = Vec::new();
    for part in parts.parse_args_with(|input: ParseStream<'_>| list(input, form))? {
        let word = name(&part);
        if word == Role::Unread.word() {
            columns.extend(unread(&part)?);
            continue;
        }
        let Some(role) = roles.iter().copied().find(|role| word == role.word()) else {
            return Err(unknown(&part, "column", &known));
        };
        if columns.iter().any(|column| column.role == role) {
            return Err(duplicate(&part));
        }
        let name = text(&string(&part)?);
        columns.push(Column { name, role });
    }
    let written = argument.to_token_stream();
    if !columns.iter().any(|column| column.role == Role::Code) {
        let message = "missing `code = \"…\"`, the name of the column that holds the code";
        return Err(syn::Error::new_spanned(written, message));
    }
    Ok(HeaderArgument {
        purpose: Purpose::Read,
        columns,
        written: Some(written),
    })
}

/// The columns of `NAME("…", …)`, none of which is read.
fn unread(argument: &Meta) -> syn::Result<Vec<Column>> {
    let column = |name: &LitStr| Column {
        name: text(name),
        role: Role::Unread,
    };
    Ok(strings(argument)?.iter().map(column).collect())
}

fn flag(argument: &Meta) -> syn::Result<FlagArgument> {
    let form = "`flag(NAME, column = \"…\", text = \"…\")`";
    let Meta::List(parts) = argument else {
        return Err(expected(form, argument));
    };
    let parts = parts.parse_args_with(|input: ParseStream<'_>| list(input, form))?;
    let mut parts = parts.iter();
    let Some(Meta::Path(path)) = parts.next() else {
        return Err(expected(form, argument));
    };
    let written: Ident = syn::parse2(path.to_token_stream())?;
    // A raw name that needs not be one is the same as the plain one.
    let flag_name = syn::parse2(written.unraw().to_token_stream()).unwrap_or(written);
    let (mut column, mut texts, mut docs) = (None, Vec::new(), None);
    for part in parts {
        match name(part).as_str() {
            "column" if column.is_some() => return Err(duplicate(part)),
            "column" => column = Some(cell(&string(part)?)),
            "text" => texts.push(cell(&string(part)?)),
            "doc" if docs.is_some() => return Err(duplicate(part)),
            "doc" => docs = Some(string(part)?.value()),
            _ => return Err(unknown(part, "argument", &["column", "text", "doc"])),
        }
    }
    let missing = |what| {
        let message = format!("missing `{what} = \"…\"`");
        syn::Error::new_spanned(argument, message)
    };
    if texts.is_empty() {
        return Err(missing("text"));
    }
    Ok(FlagArgument {
        name: flag_name,
        column: column.ok_or_else(|| missing("column"))?,
        texts,
        docs,
    })
}

/// The literal with the text of a cell that holds it.
fn cell(written: &LitStr) -> LitStr {
    LitStr::new(&text(written), written.span())
}

/// The text of a cell that holds this name: every run of white space is one space.
fn text(name: &LitStr) -> String {
    let name = name.value();
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The arguments between two parentheses.
fn list(input: ParseStream<'_>, form: &str) -> syn::Result<Punctuated<Meta, Token![,]>> {
    if !input.is_empty() && !input.peek(Ident::peek_any) {
        return Err(input.error(format!("expected {form}")));
    }
    Punctuated::parse_terminated(input)
}

/// The text of `NAME = "…"`.
fn string(argument: &Meta) -> syn::Result<LitStr> {
    match argument {
        // What a macro was given as `$path:literal` is in an invisible group, which the parser of literals looks through.
        Meta::NameValue(argument) => syn::parse2(argument.value.to_token_stream()),
        _ => Err(expected(&format!("`{} = \"…\"`", name(argument)), argument)),
    }
}

/// The texts of `NAME("…", …)`.
fn strings(argument: &Meta) -> syn::Result<Vec<LitStr>> {
    match argument {
        Meta::List(list) if !list.tokens.is_empty() => {
            let parser = Punctuated::<LitStr, Token![,]>::parse_terminated;
            Ok(list.parse_args_with(parser)?.into_iter().collect())
        }
        _ => Err(expected(
            &format!("`{}(\"…\", …)`", name(argument)),
            argument,
        )),
    }
}

fn name(argument: &Meta) -> String {
    argument.path().to_token_stream().to_string()
}

fn expected(form: &str, found: &Meta) -> syn::Error {
    syn::Error::new_spanned(found, format!("expected {form}"))
}

fn duplicate(argument: &Meta) -> syn::Error {
    syn::Error::new_spanned(argument, format!("duplicate `{}`", name(argument)))
}

fn unknown(argument: &Meta, what: &str, known: &[&str]) -> syn::Error {
    let name = name(argument);
    let help = match nearest(&name, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("expected one of `{}`", known.join("`, `")),
    };
    let message = format!("unknown {what} `{name}`: {help}");
    syn::Error::new_spanned(argument.path(), message)
}
