//! The first stage: what stands between the parentheses of `#[status_codes(…)]`.

use proc_macro2::{TokenStream, TokenTree};
use scraper::Selector;
use syn::{
    Ident, LitStr, Path, Token,
    ext::IdentExt as _,
    parse::{ParseStream, Parser as _},
    token,
};

use crate::diagnostics::{Faults, nearest};

/// The arguments of the attribute.
pub(crate) struct Arguments {
    /// Path of the page, if it was given as one.
    pub(crate) spec: Option<LitStr>,
    /// The tables to read; at least one.
    pub(crate) columns: Vec<Columns>,
    /// The tables to leave out.
    pub(crate) skips: Vec<Skip>,
    /// Which elements count as tables.
    pub(crate) select: Select,
    /// The module that users import the enum from, for the examples in its docs.
    pub(crate) examples: Option<Path>,
    /// Whether all of them could be read.
    pub(crate) whole: bool,
}

/// A CSS selector, and the argument that gave it, if one did.
pub(crate) struct Select {
    pub(crate) selector: Selector,
    pub(crate) written: Option<LitStr>,
}

/// The header row of a table to read, and what each column of it is.
pub(crate) struct Columns {
    /// The columns in the order in which they were written; one of them is the code.
    pub(crate) columns: Vec<Column>,
    /// The argument as written; empty where none was and this is the default.
    pub(crate) written: TokenStream,
}

/// A column of a table: its name in the header row, and what its cells hold.
#[derive(Clone, Debug)]
pub(crate) struct Column {
    pub(crate) name: String,
    pub(crate) role: Role,
}

/// What the cells of a column hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Role {
    Code,
    ReasonPhrase,
    Description,
    Unread,
}

/// The header row of a table to leave out.
pub(crate) struct Skip {
    pub(crate) names: Vec<String>,
    pub(crate) written: TokenStream,
}

const ARGUMENTS: [&str; 5] = ["spec", "columns", "skip", "select", "examples"];
const COLUMNS: [&str; 4] = ["code", "reason", "description", "unread"];

/// Reads the arguments; what is wrong in one of them does not keep the others from being read.
pub(crate) fn read(arguments: TokenStream, faults: &mut Faults) -> Arguments {
    let written = arguments.clone();
    let faults_before = faults.count();
    let mut spec = None;
    let mut columns = Vec::new();
    let mut skips = Vec::new();
    let mut select = None;
    let mut examples = None;
    for argument in arguments_in(arguments, faults) {
        match argument.name.to_string().as_str() {
            "spec" => set_once(&mut spec, &argument, string(&argument), faults),
            "select" => set_once(&mut select, &argument, selector(&argument), faults),
            "examples" => set_once(&mut examples, &argument, module(&argument), faults),
            "columns" => columns.extend(columns_of(&argument, faults)),
            "skip" => skips.extend(skip_of(&argument, faults)),
            _ => faults.in_syntax(unknown("argument", &argument.name, &ARGUMENTS)),
        }
    }
    if spec.is_none() && faults.count() == faults_before {
        let message =
            "the page is missing: add `spec = \"…\"`, its path from the folder of Cargo.toml";
        faults.in_code(written, message);
    }
    if columns.is_empty() {
        columns.push(Columns::default());
    }
    Arguments {
        spec,
        columns,
        skips,
        select: select.unwrap_or_else(Select::tables),
        examples,
        whole: faults.count() == faults_before,
    }
}

impl Default for Columns {
    /// `columns(code = "Status Code", reason = "Status", description = "Description")`
    fn default() -> Self {
        let column = |name: &str, role| Column {
            name: name.to_owned(),
            role,
        };
        Self {
            columns: vec![
                column("Status Code", Role::Code),
                column("Status", Role::ReasonPhrase),
                column("Description", Role::Description),
            ],
            written: TokenStream::new(),
        }
    }
}

/// One argument: `name = value` or `name(list)`.
struct Argument {
    name: Ident,
    value: Value,
    written: TokenStream,
}

enum Value {
    Single(TokenStream),
    List(TokenStream),
}

fn arguments_in(tokens: TokenStream, faults: &mut Faults) -> Vec<Argument> {
    let mut arguments = Vec::new();
    for part in split_at_commas(tokens) {
        match argument.parse2(part) {
            Ok(argument) => arguments.push(argument),
            Err(error) => faults.in_syntax(error),
        }
    }
    arguments
}

/// The parts of a list, each to be read by itself, so that a fault in one leaves the others readable. A comma that
/// follows no part is a part of its own, to be refused where it stands.
pub(crate) fn split_at_commas(tokens: TokenStream) -> Vec<TokenStream> {
    let tokens: Vec<TokenTree> = tokens.into_iter().collect();
    let parts = tokens.split_inclusive(is_comma).map(|part| match part {
        [part @ .., last] if is_comma(last) && !part.is_empty() => part,
        part => part,
    });
    parts.map(|part| part.iter().cloned().collect()).collect()
}

fn is_comma(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == ',')
}

fn argument(input: ParseStream<'_>) -> syn::Result<Argument> {
    let written: TokenStream = input.fork().parse()?;
    if !input.peek(Ident::peek_any) {
        return Err(input.error("expected the name of an argument, such as `spec = \"…\"`"));
    }
    let name = Ident::parse_any(input)?;
    let value = if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        Value::Single(input.parse()?)
    } else if input.peek(token::Paren) {
        let list;
        syn::parenthesized!(list in input);
        Value::List(list.parse()?)
    } else {
        Value::Single(TokenStream::new())
    };
    if !input.is_empty() {
        return Err(input.error("expected a comma after the argument"));
    }
    Ok(Argument {
        name,
        value,
        written,
    })
}

fn set_once<T>(
    slot: &mut Option<T>,
    argument: &Argument,
    value: syn::Result<T>,
    faults: &mut Faults,
) {
    match value {
        Ok(_) if slot.is_some() => {
            let message = format!("`{}` stands here twice: leave one out", argument.name);
            faults.in_code(&argument.written, message);
        }
        Ok(value) => *slot = Some(value),
        Err(error) => faults.in_syntax(error),
    }
}

fn unknown(what: &str, name: &Ident, known: &[&str]) -> syn::Error {
    let written = name.to_string();
    let help = match nearest(&written, known.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("there are `{}`", known.join("`, `")),
    };
    syn::Error::new(name.span(), format!("unknown {what} `{written}`: {help}"))
}

fn string(argument: &Argument) -> syn::Result<LitStr> {
    let name = &argument.name;
    let message = format!("`{name}` takes a string literal: `{name} = \"…\"`");
    let Value::Single(value) = &argument.value else {
        return Err(syn::Error::new_spanned(&argument.written, message));
    };
    if value.is_empty() {
        return Err(syn::Error::new_spanned(&argument.written, message));
    }
    let parser = |input: ParseStream<'_>| {
        let string = input
            .parse()
            .map_err(|_| syn::Error::new_spanned(value, message))?;
        let rest: TokenStream = input.parse()?;
        if rest.is_empty() {
            return Ok(string);
        }
        let message = format!("expected a comma between `{name}` and this");
        Err(syn::Error::new_spanned(rest, message))
    };
    parser.parse2(value.clone())
}

fn strings(argument: &Argument) -> syn::Result<Vec<String>> {
    let name = &argument.name;
    let message = format!("`{name}` takes names of columns: `{name}(\"…\", \"…\")`");
    let Value::List(list) = &argument.value else {
        return Err(syn::Error::new_spanned(&argument.written, message));
    };
    if list.is_empty() {
        return Err(syn::Error::new_spanned(&argument.written, message));
    }
    let names = split_at_commas(list.clone()).into_iter().map(|part| {
        syn::parse2::<LitStr>(part.clone())
            .map(|name| as_read(&name))
            .map_err(|_| syn::Error::new_spanned(part, &message))
    });
    names.collect()
}

/// A name as the text of a cell that holds it: every run of white space is one space.
fn as_read(name: &LitStr) -> String {
    let name = name.value();
    let words: Vec<&str> = name.split_whitespace().collect();
    words.join(" ")
}

fn selector(argument: &Argument) -> syn::Result<Select> {
    let written = string(argument)?;
    let Ok(selector) = Selector::parse(&written.value()) else {
        let message = "this is not a CSS selector: write one such as `select = \"table.codes\"`";
        return Err(syn::Error::new(written.span(), message));
    };
    Ok(Select {
        selector,
        written: Some(written),
    })
}

impl Select {
    fn tables() -> Self {
        Self {
            selector: Selector::parse("table").expect("`table` is a selector"),
            written: None,
        }
    }
}

fn module(argument: &Argument) -> syn::Result<Path> {
    let module = string(argument)?;
    module.parse_with(Path::parse_mod_style).map_err(|_| {
        let message =
            "this is not the path of a module: write one such as `examples = \"my_crate\"`";
        syn::Error::new(module.span(), message)
    })
}

fn skip_of(argument: &Argument, faults: &mut Faults) -> Option<Skip> {
    match strings(argument) {
        Ok(names) => Some(Skip {
            names,
            written: argument.written.clone(),
        }),
        Err(error) => {
            faults.in_syntax(error);
            None
        }
    }
}

fn columns_of(argument: &Argument, faults: &mut Faults) -> Option<Columns> {
    let Value::List(list) = &argument.value else {
        let message = "`columns` takes a list: `columns(code = \"…\", description = \"…\")`";
        faults.in_code(&argument.written, message);
        return None;
    };
    let mut columns = Vec::new();
    let mut whole = true;
    for part in arguments_in(list.clone(), faults) {
        match columns_in(&part, &columns) {
            Ok(read) => columns.extend(read),
            Err(error) => {
                faults.in_syntax(error);
                whole = false;
            }
        }
    }
    if whole && !columns.iter().any(|column| column.role == Role::Code) {
        let message = "`columns` must say which column holds the code: add `code = \"…\"`";
        faults.in_code(&argument.written, message);
        whole = false;
    }
    whole.then(|| Columns {
        columns,
        written: argument.written.clone(),
    })
}

/// The column or, for `unread`, the columns that one part of `columns(…)` names.
fn columns_in(part: &Argument, before: &[Column]) -> syn::Result<Vec<Column>> {
    let role = match part.name.to_string().as_str() {
        "code" => Role::Code,
        "reason" => Role::ReasonPhrase,
        "description" => Role::Description,
        "unread" => {
            let column = |name| Column {
                name,
                role: Role::Unread,
            };
            return Ok(strings(part)?.into_iter().map(column).collect());
        }
        _ => return Err(unknown("part of `columns`", &part.name, &COLUMNS)),
    };
    let name = as_read(&string(part)?);
    if before.iter().any(|column| column.role == role) {
        let message = format!("`{}` stands here twice: leave one out", part.name);
        return Err(syn::Error::new_spanned(&part.written, message));
    }
    Ok(vec![Column { name, role }])
}

#[cfg(test)]
mod tests {
    use quote::quote;

    use super::{Role, read};
    use crate::diagnostics::Faults;

    #[test]
    fn without_columns_there_are_those_of_most_pages() {
        let mut faults = Faults::default();
        let arguments = read(quote!(spec = "page.md"), &mut faults);
        let columns: Vec<_> = arguments.columns[0]
            .columns
            .iter()
            .map(|column| (column.name.as_str(), column.role))
            .collect();
        let expected = [
            ("Status Code", Role::Code),
            ("Status", Role::ReasonPhrase),
            ("Description", Role::Description),
        ];
        assert_eq!(columns, expected);
        assert_eq!(faults.count(), 0);
    }

    #[test]
    fn a_wrong_argument_leaves_the_others_readable() {
        let mut faults = Faults::default();
        let arguments = read(
            quote!(
                spec = "page.md",
                colums(code = "Code"),
                skip(Code),
                skip("A  name\n", "Other")
            ),
            &mut faults,
        );
        assert_eq!(
            arguments.spec.map(|spec| spec.value()).as_deref(),
            Some("page.md")
        );
        assert_eq!(arguments.skips[0].names, ["A name", "Other"]);
        assert!(!arguments.whole);
        assert_eq!(faults.count(), 2);
    }
}
