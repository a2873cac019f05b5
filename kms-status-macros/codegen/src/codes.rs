//! The fourth stage: the rows of all tables become variants, one a code.

mod error_code;
mod name;
mod status;

use std::collections::{BTreeMap, HashSet};

use proc_macro2::Ident;
use syn::Lit;

use crate::{
    arguments::{Arguments, Role},
    attribute::Attribute,
    declaration::NamedVariant,
    diagnostics::{Cause, Diagnostics, PageError, literals, quoted},
    registry::StatusCode,
    table::{Row, Table, WRONG_PAGE, help_to_read_otherwise, skip_rows},
};

/// How many variants an enum with `#[repr(u16)]` can have. 200,000 error codes in 4 MiB took 13 s.
const MOST_VARIANTS: usize = 65_536;

fn rules(attribute: Attribute) -> &'static Rules {
    match attribute {
        Attribute::StatusCodes => &status::RULES,
        Attribute::ErrorCodes => &error_code::RULES,
    }
}

/// What differs from one kind of code to the other.
struct Rules {
    attribute: Attribute,
    /// What the page has in a code cell.
    form: &'static str,
    /// How the enum's body writes a code.
    literal_form: &'static str,
    /// The code that a literal in the enum's body is.
    of_literal: fn(&Lit) -> Option<String>,
    /// The literal for a code.
    literal: fn(&str) -> String,
    /// Whether the text of a code cell has a code.
    is_code: fn(&str) -> bool,
    read: fn(Row<'_>) -> Result<Code, PageError>,
    /// The reason phrase of a code that has none on the page.
    standard_phrase: fn(&str) -> Option<&'static str>,
    /// The variant's name; empty where the page has no text for it.
    name: fn(&Code) -> String,
    /// Other names to propose where that one cannot be used.
    other_names: fn(&str) -> Vec<String>,
}

#[expect(dead_code, reason = "flags and optional methods come next")]
/// All codes of the page, in order of code.
pub(crate) struct Codes {
    pub(crate) variants: Vec<Variant>,
    /// The columns that are read, in any table.
    pub(crate) roles: Vec<Role>,
    pub(crate) flags: Vec<Flag>,
}

#[expect(dead_code, reason = "flags come next")]
/// A group of codes for which the page says the same: a method that is true for them.
pub(crate) struct Flag {
    pub(crate) name: Ident,
    /// What its author says of it, the first sentence of its docs.
    pub(crate) docs: Option<String>,
    /// The header of the column, and the texts of it that set the flag.
    pub(crate) column: String,
    pub(crate) texts: Vec<String>,
    /// The codes for which it is set.
    pub(crate) codes: HashSet<String>,
}

/// A code, and what the page says of it.
#[derive(Default)]
pub(crate) struct Code {
    /// The code as the page writes it.
    pub(crate) code: String,
    /// The status codes of responses with an error code.
    pub(crate) statuses: Vec<StatusCode>,
    pub(crate) texts: Texts,
}

/// What the page says of a code, by the role of the column that says it.
#[derive(Default)]
pub(crate) struct Texts(BTreeMap<Role, String>);

impl Texts {
    /// The text of the column with this role; empty where the page says nothing.
    pub(crate) fn get(&self, role: Role) -> &str {
        self.0.get(&role).map_or("", String::as_str)
    }
}

impl<const N: usize> From<[(Role, String); N]> for Texts {
    fn from(texts: [(Role, String); N]) -> Self {
        Self(BTreeMap::from(texts))
    }
}

/// A code of the page, as the enum will have it.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) code: Code,
    /// The attributes of a variant named in the enum's body.
    pub(crate) attributes: Vec<syn::Attribute>,
}

/// What one row says of a code.
struct Record<'t> {
    code: Code,
    row: Row<'t>,
}

/// What all rows say of a code, and the first of them.
struct Entry<'t> {
    code: Code,
    row: Row<'t>,
    /// The variant of the enum's body that has this code.
    in_body: Option<&'t NamedVariant>,
}

/// Reads the codes; no variant has one of the reserved names. After an error it still gives those that could be read.
pub(crate) fn read(
    arguments: &Arguments,
    tables: &[Table],
    body: &[NamedVariant],
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) -> Codes {
    let rules = rules(arguments.attribute);
    let mut records = Vec::new();
    for table in tables {
        read_table(rules, table, &mut records, diagnostics);
    }
    // Records of one code stay in page order.
    records.sort_by(|one, other| one.code.code.cmp(&other.code.code));
    let mut body = in_body(rules, body, reserved, diagnostics);
    let mut entries = Vec::new();
    for records in records.chunk_by(|one, other| one.code.code == other.code.code) {
        let code = merge(rules, records, diagnostics);
        let position = body.iter().position(|(known, _)| *known == code.code);
        entries.push(Entry {
            in_body: position.map(|position| body.remove(position).1),
            code,
            row: records[0].row,
        });
    }
    if let (true, Some(table)) = (entries.len() > MOST_VARIANTS, tables.last()) {
        let noun = rules.attribute.noun();
        let problem = format!("the tables up to this one have more than 65,536 {noun}s");
        let help = "read fewer tables: leave some out with `skip` or `select`";
        diagnostics.page(table.error(Cause::Page, problem).help(help));
        entries.truncate(MOST_VARIANTS);
    }
    let variants = name::give(rules, entries, reserved, diagnostics);
    report_missing(rules, tables, &variants, &body, diagnostics);
    let mut roles = Vec::new();
    for argument in &arguments.columns {
        roles.extend(argument.columns.iter().map(|column| column.role));
    }
    Codes {
        variants,
        roles,
        flags: Vec::new(),
    }
}

/// Reads the codes of a table's rows; where no row has one, reports one error for all.
fn read_table<'t>(
    rules: &Rules,
    table: &'t Table,
    records: &mut Vec<Record<'t>>,
    diagnostics: &mut Diagnostics,
) {
    let has_code = |row: Row<'_>| (rules.is_code)(row.text(Role::Code));
    // One or two wrong rows are better reported each at its line.
    if table.rows().count() > 2 && !table.rows().any(has_code) {
        diagnostics.page(no_code_in_column(rules, table));
        return;
    }
    for row in table.rows() {
        match read_row(rules, row) {
            Ok(code) => records.push(Record { code, row }),
            Err(error) => diagnostics.page(error),
        }
    }
}

fn no_code_in_column(rules: &Rules, table: &Table) -> PageError {
    let mut columns = table.columns.iter();
    let code = columns.find(|column| column.role == Role::Code);
    let code = code.map_or(String::new(), |column| quoted(&column.name));
    let error = table.error(
        Cause::Row,
        format!("column {code} has no {}", rules.attribute.noun()),
    );
    error.help(
        help_to_read_otherwise(table, rules.attribute.roles()).unwrap_or_else(|| {
            let names = literals(table.columns.iter().map(|column| &column.name));
            format!("to leave the table out, write `skip({names})` in place of its `columns`")
        }),
    )
}

fn read_row(rules: &Rules, row: Row<'_>) -> Result<Code, PageError> {
    let text = row.text(Role::Code);
    let (noun, a_noun) = (rules.attribute.noun(), rules.attribute.a_noun());
    let error = |problem| row.error(Role::Code, problem);
    // A cell over the code and its reason phrase is a code with its phrase.
    let is_over_others = rules.attribute.roles().iter().any(|role| {
        !matches!(role, Role::Code | Role::Reason) && row.is_one_cell(Role::Code, *role)
    });
    if is_over_others {
        let cell = quoted(text);
        let problem = format!("the cell {cell} lies over several columns: a note, not {a_noun}");
        return Err(error(problem).help(skip_rows(text)));
    }
    if !(rules.is_code)(text) {
        let problem = match text {
            "" => format!("the cell of the {noun} is empty"),
            text => format!("{} is not {a_noun}", quoted(text)),
        };
        let expected = format!("expected {}", rules.form);
        return Err(error(problem).note(expected).help(skip_rows(text)));
    }
    (rules.read)(row)
}

/// What the rows of one code, at least one, say together.
fn merge(rules: &Rules, records: &[Record<'_>], diagnostics: &mut Diagnostics) -> Code {
    let code = &records[0].code.code;
    let mut statuses = Vec::new();
    for status in records.iter().flat_map(|record| &record.code.statuses) {
        if !statuses.contains(status) {
            statuses.push(*status);
        }
    }
    let phrase = |record: &Record<'_>| record.code.texts.get(Role::Reason).to_owned();
    let has_phrase = |record: &&Record<'_>| !phrase(record).is_empty();
    let mut with_phrase = records.iter().filter(has_phrase);
    let reason_phrase = match with_phrase.next() {
        Some(first) => {
            for other in with_phrase {
                if phrase(other) != phrase(first) {
                    diagnostics.page(two_phrases(first, other));
                }
            }
            phrase(first)
        }
        None => (rules.standard_phrase)(code).unwrap_or_default().to_owned(),
    };
    let mut texts = Texts::default();
    for role in rules.attribute.roles() {
        let of_role = records.iter().map(|record| record.code.texts.get(*role));
        texts.0.insert(*role, joined(of_role));
    }
    texts.0.insert(Role::Reason, reason_phrase);
    Code {
        code: code.clone(),
        statuses,
        texts,
    }
}

fn two_phrases(first: &Record<'_>, second: &Record<'_>) -> PageError {
    let problem = format!(
        "status code {} has two reason phrases, {} and {}",
        first.code.code,
        quoted(first.code.texts.get(Role::Reason)),
        quoted(second.code.texts.get(Role::Reason))
    );
    let (place, position) = first.row.place(named_by(first.row));
    let error = second.row.error(named_by(second.row), problem);
    error
        .help(WRONG_PAGE)
        .related(place, format!("the first, {position}"))
}

/// The column whose cell names the variant.
fn named_by(row: Row<'_>) -> Role {
    if says_something(row.text(Role::Reason)) {
        Role::Reason
    } else {
        Role::Code
    }
}

/// The variants that the body names, with their codes.
fn in_body<'b>(
    rules: &Rules,
    body: &'b [NamedVariant],
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) -> Vec<(String, &'b NamedVariant)> {
    let mut known: Vec<(String, &NamedVariant)> = Vec::new();
    for variant in body {
        let name = &variant.name;
        let Some(code) = (rules.of_literal)(&variant.code) else {
            let a_noun = rules.attribute.a_noun();
            let message = format!("expected {a_noun}, {}", rules.literal_form);
            diagnostics.error_at(Cause::Row, &variant.code, message);
            continue;
        };
        if reserved.iter().any(|reserved| name == reserved) {
            let message = format!("`{name}` is generated for the enum: choose another name");
            diagnostics.error_at(Cause::Row, name, message);
        } else if known.iter().any(|(_, other)| *name == other.name) {
            diagnostics.error_at(Cause::Row, name, format!("duplicate variant `{name}`"));
        } else if let Some((_, other)) = known.iter().find(|(known, _)| *known == code) {
            let message = format!("duplicate code {code}: `{}` has it too", other.name);
            diagnostics.error_at(Cause::Row, &variant.code, message);
        } else {
            known.push((code, variant));
        }
    }
    known
}

/// Reports what a page that was read whole does not have.
fn report_missing(
    rules: &Rules,
    tables: &[Table],
    variants: &[Variant],
    left: &[(String, &NamedVariant)],
    diagnostics: &mut Diagnostics,
) {
    if let (Some(table), []) = (tables.first(), variants) {
        let help = format!(
            "name a page in `spec` that has {}s, or leave fewer rows out",
            rules.attribute.noun()
        );
        let problem = "no row is left to read in the tables of the page";
        diagnostics.page(table.error(Cause::MissingCode, problem).help(help));
    }
    for (code, variant) in left {
        let name = &variant.name;
        let message = format!("the page does not have the code {code}: remove `{name}`");
        diagnostics.error_at(Cause::MissingCode, &variant.code, message);
    }
}

/// Texts in page order, joined with a space, repeats dropped.
pub(crate) fn joined<'t>(texts: impl IntoIterator<Item = &'t str>) -> String {
    let mut known = HashSet::new();
    let mut joined = String::new();
    for text in texts {
        if text.is_empty() || !known.insert(text) {
            continue;
        }
        if !joined.is_empty() {
            joined.push(' ');
        }
        joined.push_str(text);
    }
    joined
}

/// Whether a text is more than a mark that there is none, such as `-`.
fn says_something(text: &str) -> bool {
    text.chars().any(char::is_alphanumeric)
}
