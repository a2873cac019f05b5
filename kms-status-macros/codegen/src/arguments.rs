//! The first stage: the arguments between the parentheses of the attribute.

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
    diagnostics::{Diagnostics, nearest},
    kind::{Kind, Role},
};

/// The arguments of the attribute, grouped by the stage that uses them.
#[derive(Default)]
pub(crate) struct Arguments {
    /// Path of the page, if it was given.
    pub(crate) spec: Option<LitStr>,
    pub(crate) tables: TableArguments,
    pub(crate) flags: Vec<FlagArgument>,
    pub(crate) implementations: Implementations,
}

/// Which tables of the page are read, and how.
#[derive(Default)]
pub(crate) struct TableArguments {
    pub(crate) select: Option<Select>,
    pub(crate) sections: Vec<LitStr>,
    pub(crate) columns: Vec<ColumnsArgument>,
    pub(crate) skips: Vec<SkipArgument>,
    /// The texts in the code cells of the rows to leave out.
    pub(crate) skip_rows: Vec<LitStr>,
}

/// The selector for the elements that count as tables, and the argument that holds it.
pub(crate) struct Select {
    pub(crate) selector: Selector,
    pub(crate) written: LitStr,
}

/// `columns(…)`: the header row of tables to read.
pub(crate) struct ColumnsArgument {
    /// In the order in which they were written.
    pub(crate) columns: Vec<Column>,
    /// The argument as written; `None` for the default.
    pub(crate) written: Option<TokenStream>,
}

/// A column of a table: its name in the header row, and the content of its cells.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) role: Role,
}

/// `skip(…)`: the header row of tables to leave out.
pub(crate) struct SkipArgument {
    pub(crate) names: Vec<String>,
    pub(crate) written: TokenStream,
}

/// A method that returns true for each code that meets one of these conditions.
pub(crate) struct FlagArgument {
    pub(crate) name: Ident,
    pub(crate) docs: Option<String>,
    pub(crate) conditions: Vec<FlagCondition>,
}

/// A code meets the condition if one of its rows has one of these texts as the whole cell in this column.
pub(crate) struct FlagCondition {
    pub(crate) column: LitStr,
    pub(crate) texts: Vec<LitStr>,
}

/// The traits from other crates that the user asks to implement.
#[derive(Default)]
pub(crate) struct Implementations {
    pub(crate) serde: Option<Implementation>,
    pub(crate) http: Option<Implementation>,
}

/// `serde` or `serde(feature = "…")`.
pub(crate) struct Implementation {
    /// The feature of the user's crate that the implementations need, if one was given.
    pub(crate) feature: Option<LitStr>,
}

pub(crate) const ARGUMENTS: [&str; 9] = [
    "spec",
    "columns",
    "flag",
    "section",
    "skip",
    "skip_rows",
    "select",
    "serde",
    "http",
];

/// Parses the arguments. After an error, later stages report nothing, since their errors may be consequences.
pub(crate) fn parse_arguments(
    kind: Kind,
    tokens: TokenStream,
    diagnostics: &mut Diagnostics,
) -> Arguments {
    let mut arguments = Arguments::default();
    let errors = arguments.add_all(kind, tokens);
    let is_whole = errors.is_empty();
    for error in errors {
        diagnostics.push(error);
    }
    if !is_whole {
        diagnostics.mute();
    }
    if arguments.tables.columns.is_empty() {
        arguments.tables.columns.extend(default_columns(kind));
    }
    arguments
}

impl Arguments {
    fn add_all(&mut self, kind: Kind, tokens: TokenStream) -> Vec<syn::Error> {
        let form = "`NAME = \"…\"` or `NAME(\"…\", …)`";
        let list = match (|input: ParseStream<'_>| parse_list(input, form)).parse2(tokens.clone()) {
            Ok(list) => list,
            Err(error) => return vec![error],
        };
        let added = list.iter().map(|argument| self.add(kind, argument));
        let mut errors: Vec<syn::Error> = added.filter_map(Result::err).collect();
        if !list.iter().any(|argument| name_of(argument) == "spec") {
            let message = "missing `spec = \"…\"`, the path of the page, relative to the folder of this crate's Cargo.toml";
            errors.push(syn::Error::new_spanned(tokens, message));
        }
        errors
    }

    fn add(&mut self, kind: Kind, argument: &Meta) -> syn::Result<()> {
        let tables = &mut self.tables;
        match name_of(argument).as_str() {
            "spec" => set(&mut self.spec, argument, string)?,
            "select" => set(&mut tables.select, argument, select)?,
            "section" => tables.sections.extend(cell_texts(argument)?),
            "columns" => tables.columns.push(columns(kind, argument)?),
            "skip" => tables.skips.push(SkipArgument {
                names: cell_texts(argument)?.iter().map(LitStr::value).collect(),
                written: argument.to_token_stream(),
            }),
            "skip_rows" => tables.skip_rows.extend(cell_texts(argument)?),
            "flag" => self.add_flag(flag(argument)?)?,
            "serde" => set(&mut self.implementations.serde, argument, implementation)?,
            "http" if kind == Kind::StatusCodes => {
                set(&mut self.implementations.http, argument, implementation)?;
            }
            "http" => {
                let message = "only `status_codes` has the argument `http`: remove it";
                return Err(syn::Error::new_spanned(argument, message));
            }
            _ => {
                let mut known = ARGUMENTS.to_vec();
                known.retain(|known| kind == Kind::StatusCodes || *known != "http");
                return Err(unknown(argument, &known));
            }
        }
        Ok(())
    }

    /// Adds a flag, or further conditions to the flag with its name.
    fn add_flag(&mut self, flag: FlagArgument) -> syn::Result<()> {
        let same = |known: &&mut FlagArgument| known.name.unraw() == flag.name.unraw();
        let Some(known) = self.flags.iter_mut().find(same) else {
            self.flags.push(flag);
            return Ok(());
        };
        let is_known = |condition: &FlagCondition| {
            let mut known = known.conditions.iter();
            known.any(|known| known.column.value() == condition.column.value())
        };
        if flag.conditions.iter().any(is_known) {
            let message = format!(
                "duplicate flag `{}` for this column: write all its texts in one `flag(…)`",
                flag.name
            );
            return Err(syn::Error::new(flag.name.span(), message));
        }
        if known.docs.is_some() && flag.docs.is_some() {
            let message = format!("duplicate `doc` for the flag `{}`", flag.name);
            return Err(syn::Error::new(flag.name.span(), message));
        }
        known.docs = known.docs.take().or(flag.docs);
        known.conditions.extend(flag.conditions);
        Ok(())
    }
}

/// Sets an argument that may be written only once.
fn set<T>(
    slot: &mut Option<T>,
    argument: &Meta,
    parse: impl FnOnce(&Meta) -> syn::Result<T>,
) -> syn::Result<()> {
    if slot.is_some() {
        return Err(duplicate(argument));
    }
    *slot = Some(parse(argument)?);
    Ok(())
}

fn select(argument: &Meta) -> syn::Result<Select> {
    let written = string(argument)?;
    match Selector::parse(&written.value()) {
        Ok(selector) => Ok(Select { selector, written }),
        Err(_) => Err(syn::Error::new(
            written.span(),
            "expected a CSS selector, such as `select = \"table.codes\"`",
        )),
    }
}

/// The columns to read if the attribute has no `columns(…)`.
fn default_columns(kind: Kind) -> Option<ColumnsArgument> {
    let column = |name: &str, role| Column {
        name: name.to_owned(),
        role,
    };
    (kind == Kind::StatusCodes).then(|| ColumnsArgument {
        columns: vec![
            column("Status Code", Role::Code),
            column("Status", Role::Reason),
            column("Description", Role::text("description")),
        ],
        written: None,
    })
}

fn columns(kind: Kind, argument: &Meta) -> syn::Result<ColumnsArgument> {
    let form = "`columns(code = \"…\", …)`";
    let mut columns: Vec<Column> = Vec::new();
    for part in parts(argument, form)? {
        if part.path().is_ident("unread") {
            columns.extend(unread(&part)?);
            continue;
        }
        let Ok(word) = syn::parse2::<Ident>(part.path().to_token_stream()) else {
            return Err(expected(
                "`NAME = \"…\"`, where `NAME` becomes the name of a method",
                &part,
            ));
        };
        let role = kind.role(word);
        if columns.iter().any(|column| column.role == role) {
            return Err(duplicate(&part));
        }
        let name = cell_text(&string(&part)?).value();
        columns.push(Column { name, role });
    }
    for column in &columns {
        if let Role::Text(word) = &column.role {
            reject_misspelt(kind, word, &columns)?;
        }
    }
    let written = argument.to_token_stream();
    if !columns.iter().any(|column| column.role == Role::Code) {
        let message = "missing `code = \"…\"`, the name of the column that holds the code";
        return Err(syn::Error::new_spanned(written, message));
    }
    Ok(ColumnsArgument {
        columns,
        written: Some(written),
    })
}

/// Rejects a column of the user's own if its name is almost a known word that the argument does not contain.
fn reject_misspelt(kind: Kind, word: &Ident, columns: &[Column]) -> syn::Result<()> {
    let mut free = vec!["unread"];
    free.extend(kind.known_columns());
    free.retain(|word| !columns.iter().any(|column| column.role.word() == *word));
    let text = word.unraw().to_string();
    let Some(near) = nearest(&text, &free).filter(|near| *near != text) else {
        return Ok(());
    };
    let message = format!(
        "unknown column `{text}`: did you mean `{near}`? if not, choose a less similar name"
    );
    Err(syn::Error::new(word.span(), message))
}

/// The columns of `unread("…", …)`.
fn unread(argument: &Meta) -> syn::Result<Vec<Column>> {
    let column = |name: LitStr| Column {
        name: name.value(),
        role: Role::Unread,
    };
    Ok(cell_texts(argument)?.into_iter().map(column).collect())
}

fn flag(argument: &Meta) -> syn::Result<FlagArgument> {
    let form = "`flag(NAME, column = \"…\", text = \"…\")`";
    let parts = parts(argument, form)?;
    let mut parts = parts.iter();
    let Some(Meta::Path(path)) = parts.next() else {
        return Err(expected(form, argument));
    };
    let name: Ident = syn::parse2(path.to_token_stream())?;
    let (mut column, mut texts, mut docs) = (None, Vec::new(), None);
    for part in parts {
        match name_of(part).as_str() {
            "column" => set(&mut column, part, string)?,
            "text" => texts.push(cell_text(&string(part)?)),
            "doc" => set(&mut docs, part, string)?,
            _ => return Err(unknown(part, &["column", "text", "doc"])),
        }
    }
    let missing = |what| {
        let message = format!("missing `{what} = \"…\"`");
        syn::Error::new_spanned(argument, message)
    };
    if texts.is_empty() {
        return Err(missing("text"));
    }
    let column = cell_text(&column.ok_or_else(|| missing("column"))?);
    Ok(FlagArgument {
        name,
        docs: docs.map(|docs| docs.value()),
        conditions: vec![FlagCondition { column, texts }],
    })
}

/// `serde`, or `serde(feature = "…")`.
fn implementation(argument: &Meta) -> syn::Result<Implementation> {
    if let Meta::Path(_) = argument {
        return Ok(Implementation { feature: None });
    }
    let name = name_of(argument);
    let form = format!("`{name}` or `{name}(feature = \"…\")`");
    let mut parts = parts(argument, &form)?.into_iter();
    match (parts.next(), parts.next()) {
        (Some(part), None) if name_of(&part) == "feature" => Ok(Implementation {
            feature: Some(string(&part)?),
        }),
        _ => Err(expected(&form, argument)),
    }
}

/// The literal with white space as in the text of a cell: each run is one space.
fn cell_text(written: &LitStr) -> LitStr {
    let text = written.value();
    let words: Vec<&str> = text.split_whitespace().collect();
    LitStr::new(&words.join(" "), written.span())
}

/// The texts of `NAME("…", …)`, with white space as in the text of a cell.
fn cell_texts(argument: &Meta) -> syn::Result<Vec<LitStr>> {
    match argument {
        Meta::List(list) if !list.tokens.is_empty() => {
            let parser = Punctuated::<LitStr, Token![,]>::parse_terminated;
            let texts = list.parse_args_with(parser)?;
            Ok(texts.iter().map(cell_text).collect())
        }
        _ => Err(expected(
            &format!("`{}(\"…\", …)`", name_of(argument)),
            argument,
        )),
    }
}

/// The parts of `NAME(…, …)`.
fn parts(argument: &Meta, form: &str) -> syn::Result<Punctuated<Meta, Token![,]>> {
    match argument {
        Meta::List(list) => list.parse_args_with(|input: ParseStream<'_>| parse_list(input, form)),
        _ => Err(expected(form, argument)),
    }
}

fn parse_list(input: ParseStream<'_>, form: &str) -> syn::Result<Punctuated<Meta, Token![,]>> {
    if !input.is_empty() && !input.peek(Ident::peek_any) {
        return Err(input.error(format!("expected {form}")));
    }
    Punctuated::parse_terminated(input)
}

/// The text of `NAME = "…"`.
fn string(argument: &Meta) -> syn::Result<LitStr> {
    match argument {
        // A `$path:literal` of a macro is in an invisible group, which the parser of literals looks through.
        Meta::NameValue(argument) => syn::parse2(argument.value.to_token_stream()),
        _ => Err(expected(
            &format!("`{} = \"…\"`", name_of(argument)),
            argument,
        )),
    }
}

fn name_of(argument: &Meta) -> String {
    argument.path().to_token_stream().to_string()
}

fn expected(form: &str, found: &Meta) -> syn::Error {
    syn::Error::new_spanned(found, format!("expected {form}"))
}

fn duplicate(argument: &Meta) -> syn::Error {
    syn::Error::new_spanned(argument, format!("duplicate `{}`", name_of(argument)))
}

fn unknown(argument: &Meta, known: &[&str]) -> syn::Error {
    let name = name_of(argument);
    let help = match nearest(&name, known) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("expected one of `{}`", known.join("`, `")),
    };
    let message = format!("unknown argument `{name}`: {help}");
    syn::Error::new_spanned(argument.path(), message)
}
