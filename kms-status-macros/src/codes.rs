//! The fourth stage: the rows of all tables become variants, one a code.

mod error_code;
mod name;
mod status;

use std::collections::{BTreeMap, HashSet};

use proc_macro2::Ident;
use syn::{Attribute, Lit};

pub(crate) use error_code::ErrorCode;
pub(crate) use status::Status;

use crate::{
    arguments::Role,
    declaration::NamedVariant,
    diagnostics::{Diagnostics, PageError, literals, quoted},
    table::{Row, Table, help_to_read_otherwise, skip_rows},
};

/// How many variants an enum with `#[repr(u16)]` can have. 200,000 error codes in 4 MiB took 13 s.
const MOST_VARIANTS: usize = 65_536;

/// A code of the page, as the enum will have it.
pub(crate) struct Variant<C> {
    pub(crate) name: Ident,
    pub(crate) code: C,
    /// The attributes of a variant named in the enum's body.
    pub(crate) attributes: Vec<Attribute>,
}

/// A kind of code, and what the page says of one.
pub(crate) trait Code: Sized {
    /// What it is called in messages.
    const NOUN: &'static str;
    const ARTICLE: &'static str;
    /// What the page has in a code cell.
    const FORM: &'static str;
    /// How the enum's body writes one.
    const LITERAL: &'static str;
    /// What the columns of a table can be.
    const ROLES: &'static [Role];
    /// The columns that are read where the attribute names none.
    const DEFAULT_COLUMNS: &'static [(&'static str, Role)];

    /// The code that a literal is.
    fn of_literal(literal: &Lit) -> Option<String>;

    /// The literal for a code.
    fn literal(code: &str) -> String;

    /// Whether the text of a code cell has a code.
    fn is_code(text: &str) -> bool;

    fn read(row: Row<'_>) -> Result<Self, PageError>;

    /// The code as text, in whose order the variants are.
    fn code(&self) -> String;

    /// What the rows of one code, at least one, say together; reports where they contradict each other.
    fn merge(records: &[Record<'_, Self>], diagnostics: &mut Diagnostics) -> Self;

    /// The column whose cell names the variant.
    fn named_by(row: Row<'_>) -> Role;

    /// The variant's name, in `UpperCamelCase`; `None` where the page has no text for it.
    fn name(&self) -> Option<String>;

    /// Other names to propose where that one cannot be used.
    fn other_names(code: &str) -> Vec<String>;
}

/// What one row says of a code.
pub(crate) struct Record<'t, C> {
    pub(crate) code: C,
    pub(crate) row: Row<'t>,
}

/// Reads the codes; no variant has one of the reserved names. After an error it still gives those that could be read.
pub(crate) fn read<C: Code>(
    tables: &[Table],
    body: &[NamedVariant],
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) -> Vec<Variant<C>> {
    let mut by_code: BTreeMap<String, Vec<Record<'_, C>>> = BTreeMap::new();
    for table in tables {
        for record in records::<C>(table, diagnostics) {
            by_code.entry(record.code.code()).or_default().push(record);
        }
    }
    if by_code.len() > MOST_VARIANTS
        && let Some(table) = tables.last()
    {
        let problem = format!(
            "the tables up to this one have more than 65,536 {}s",
            C::NOUN
        );
        let help = "read fewer tables: leave some out with `skip` or `select`";
        diagnostics.page(table.error(problem).help(help));
    }
    let mut body = in_body::<C>(body, reserved, diagnostics);
    let mut unnamed = Vec::new();
    let mut variants = Vec::new();
    for (text, records) in by_code.into_iter().take(MOST_VARIANTS) {
        let code = C::merge(&records, diagnostics);
        match body.remove(&text) {
            Some(variant) => variants.push(Variant {
                name: variant.name.clone(),
                code,
                attributes: variant.attributes.clone(),
            }),
            None => unnamed.push(Record {
                code,
                row: records[0].row,
            }),
        }
    }
    let in_use = variants.iter().map(|variant| variant.name.to_string());
    let reserved = reserved.iter().map(|name| (*name).to_owned());
    let reserved = reserved.chain(in_use).collect();
    variants.extend(name::give(unnamed, &reserved, diagnostics));
    variants.sort_by_cached_key(|variant| variant.code.code());
    if !diagnostics.any() {
        report_missing(tables, &variants, body, diagnostics);
    }
    variants
}

/// The records of a table's rows; where no row has a code, one error for all.
fn records<'t, C: Code>(table: &'t Table, diagnostics: &mut Diagnostics) -> Vec<Record<'t, C>> {
    let has_code = |row: Row<'_>| C::is_code(row.text(Role::Code));
    // One or two wrong rows are better reported each at its line.
    if table.rows().count() > 2 && !table.rows().any(has_code) {
        diagnostics.page(no_code_in_column::<C>(table));
        return Vec::new();
    }
    let mut records = Vec::new();
    for row in table.rows() {
        match check_width::<C>(row).and_then(|()| C::read(row)) {
            Ok(code) => records.push(Record { code, row }),
            Err(error) => diagnostics.page(error),
        }
    }
    records
}

fn no_code_in_column<C: Code>(table: &Table) -> PageError {
    let columns = table.columns.iter();
    let code = columns.filter(|column| column.role == Role::Code);
    let code: String = code.map(|column| quoted(&column.name)).collect();
    let error = table.error(format!("column {code} has no {}", C::NOUN));
    error.help(help_to_read_otherwise(table, C::ROLES).unwrap_or_else(|| {
        let names = literals(table.columns.iter().map(|column| &column.name));
        format!("to leave the table out, write `skip({names})` in place of its `columns`")
    }))
}

/// A cell over the code and another column is a note, unless the other is the reason phrase: then it is a code with its
/// phrase.
fn check_width<C: Code>(row: Row<'_>) -> Result<(), PageError> {
    let mut others = C::ROLES
        .iter()
        .filter(|role| !matches!(role, Role::Code | Role::Reason));
    if !others.any(|role| row.is_one_cell(Role::Code, *role)) {
        return Ok(());
    }
    let text = row.text(Role::Code);
    let problem = format!(
        "the cell {} lies over several columns: a note, not {} {}",
        quoted(text),
        C::ARTICLE,
        C::NOUN
    );
    Err(row.error(Role::Code, problem).help(skip_rows(text)))
}

fn no_code<C: Code>(row: Row<'_>) -> PageError {
    let problem = match row.text(Role::Code) {
        "" => format!("the cell of the {} is empty", C::NOUN),
        text => format!("{} is not {} {}", quoted(text), C::ARTICLE, C::NOUN),
    };
    row.error(Role::Code, problem)
        .note(format!("expected {}", C::FORM))
        .help(skip_rows(row.text(Role::Code)))
}

/// The variants that the body names, by their code.
fn in_body<'b, C: Code>(
    body: &'b [NamedVariant],
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) -> BTreeMap<String, &'b NamedVariant> {
    let mut by_code: BTreeMap<String, &NamedVariant> = BTreeMap::new();
    let mut names = HashSet::new();
    for variant in body {
        let name = &variant.name;
        let Some(code) = C::of_literal(&variant.code) else {
            let message = format!("expected {} {}, {}", C::ARTICLE, C::NOUN, C::LITERAL);
            diagnostics.code(&variant.code, message);
            continue;
        };
        if reserved.iter().any(|reserved| name == reserved) {
            let message = format!("`{name}` is generated for the enum: choose another name");
            diagnostics.code(name, message);
        } else if !names.insert(name.to_string()) {
            diagnostics.code(name, format!("duplicate variant `{name}`"));
        } else if let Some(other) = by_code.get(&code) {
            let message = format!("duplicate code {code}: `{}` has it too", other.name);
            diagnostics.code(&variant.code, message);
        } else {
            by_code.insert(code, variant);
        }
    }
    by_code
}

/// Reports what a page that was read whole does not have.
fn report_missing<C: Code>(
    tables: &[Table],
    variants: &[Variant<C>],
    left: BTreeMap<String, &NamedVariant>,
    diagnostics: &mut Diagnostics,
) {
    if let (Some(table), []) = (tables.first(), variants) {
        let problem = "no row is left to read in the tables of the page";
        let help = format!(
            "name a page in `spec` that has {}s, or leave fewer rows out",
            C::NOUN
        );
        diagnostics.page(table.error(problem).help(help));
    }
    for (code, variant) in left {
        let name = &variant.name;
        let message = format!("the page does not have the code {code}: remove `{name}`");
        diagnostics.code(&variant.code, message);
    }
}

/// Texts in page order, joined with a space, repeats dropped.
pub(crate) fn joined<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut known = HashSet::new();
    let texts = texts.into_iter();
    let new: Vec<&str> = texts
        .filter(|text| !text.is_empty() && known.insert(*text))
        .collect();
    new.join(" ")
}

/// Whether a text is more than a mark that there is none, such as `-`.
fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
