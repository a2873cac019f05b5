//! The fourth stage: the rows of all tables become variants, one a code.

mod error_code;
mod name;
mod status;

use std::collections::HashSet;

use proc_macro2::Ident;
use syn::{Attribute, Lit};

use crate::{
    arguments::Role,
    declaration::NamedVariant,
    diagnostics::{Diagnostics, PageError, literals, quoted},
    registry::StatusCode,
    table::{Row, Table, WRONG_PAGE, help_to_read_otherwise, skip_rows},
};

/// How many variants an enum with `#[repr(u16)]` can have. 200,000 error codes in 4 MiB took 13 s.
const MOST_VARIANTS: usize = 65_536;

/// The codes that an attribute is for.
#[derive(Clone, Copy)]
pub(crate) enum Kind {
    Status,
    ErrorCode,
}

impl Kind {
    pub(crate) fn rules(self) -> &'static Rules {
        match self {
            Self::Status => &status::RULES,
            Self::ErrorCode => &error_code::RULES,
        }
    }
}

/// What differs from one kind of code to the other.
pub(crate) struct Rules {
    /// What a code is called in messages.
    noun: &'static str,
    article: &'static str,
    /// What the page has in a code cell.
    form: &'static str,
    /// How the enum's body writes a code.
    literal_form: &'static str,
    /// What the columns of a table can be.
    pub(crate) roles: &'static [Role],
    /// The columns that are read where the attribute names none.
    pub(crate) default_columns: &'static [(&'static str, Role)],
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

/// A code, and what the page says of it: each text is empty where the page says nothing.
#[derive(Default)]
pub(crate) struct Code {
    /// The code as the page writes it.
    pub(crate) text: String,
    /// The status codes of responses with an error code.
    pub(crate) statuses: Vec<StatusCode>,
    pub(crate) reason_phrase: String,
    pub(crate) message: String,
    pub(crate) description: String,
    pub(crate) solution: String,
}

/// A code of the page, as the enum will have it.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) code: Code,
    /// The attributes of a variant named in the enum's body.
    pub(crate) attributes: Vec<Attribute>,
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
    kind: Kind,
    tables: &[Table],
    body: &[NamedVariant],
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) -> Vec<Variant> {
    let rules = kind.rules();
    let mut records = Vec::new();
    for table in tables {
        read_table(rules, table, &mut records, diagnostics);
    }
    // Records of one code stay in page order.
    records.sort_by(|one, other| one.code.text.cmp(&other.code.text));
    let mut body = in_body(rules, body, reserved, diagnostics);
    let mut entries = Vec::new();
    for records in records.chunk_by(|one, other| one.code.text == other.code.text) {
        let code = merge(rules, records, diagnostics);
        let position = body.iter().position(|(known, _)| *known == code.text);
        entries.push(Entry {
            in_body: position.map(|position| body.remove(position).1),
            code,
            row: records[0].row,
        });
    }
    if let (true, Some(table)) = (entries.len() > MOST_VARIANTS, tables.last()) {
        let noun = rules.noun;
        let problem = format!("the tables up to this one have more than 65,536 {noun}s");
        let help = "read fewer tables: leave some out with `skip` or `select`";
        diagnostics.page(table.error(problem).help(help));
        entries.truncate(MOST_VARIANTS);
    }
    let variants = name::give(rules, entries, reserved, diagnostics);
    if !diagnostics.any() {
        report_missing(rules, tables, &variants, &body, diagnostics);
    }
    variants
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
    let error = table.error(format!("column {code} has no {}", rules.noun));
    error.help(
        help_to_read_otherwise(table, rules.roles).unwrap_or_else(|| {
            let names = literals(table.columns.iter().map(|column| &column.name));
            format!("to leave the table out, write `skip({names})` in place of its `columns`")
        }),
    )
}

fn read_row(rules: &Rules, row: Row<'_>) -> Result<Code, PageError> {
    let text = row.text(Role::Code);
    let Rules { noun, article, .. } = rules;
    let error = |problem| row.error(Role::Code, problem);
    // A cell over the code and its reason phrase is a code with its phrase.
    let is_over_others = rules.roles.iter().any(|role| {
        !matches!(role, Role::Code | Role::Reason) && row.is_one_cell(Role::Code, *role)
    });
    if is_over_others {
        let cell = quoted(text);
        let problem =
            format!("the cell {cell} lies over several columns: a note, not {article} {noun}");
        return Err(error(problem).help(skip_rows(text)));
    }
    if !(rules.is_code)(text) {
        let problem = match text {
            "" => format!("the cell of the {noun} is empty"),
            text => format!("{} is not {article} {noun}", quoted(text)),
        };
        let expected = format!("expected {}", rules.form);
        return Err(error(problem).note(expected).help(skip_rows(text)));
    }
    (rules.read)(row)
}

/// What the rows of one code, at least one, say together.
fn merge(rules: &Rules, records: &[Record<'_>], diagnostics: &mut Diagnostics) -> Code {
    let code = &records[0].code.text;
    let text = |of: fn(&Code) -> &str| {
        let texts = records.iter().map(|record| of(&record.code));
        joined(texts)
    };
    let mut statuses = Vec::new();
    for status in records.iter().flat_map(|record| &record.code.statuses) {
        if !statuses.contains(status) {
            statuses.push(*status);
        }
    }
    let has_phrase = |record: &&Record<'_>| !record.code.reason_phrase.is_empty();
    let mut with_phrase = records.iter().filter(has_phrase);
    let reason_phrase = match with_phrase.next() {
        Some(first) => {
            for other in with_phrase {
                if other.code.reason_phrase != first.code.reason_phrase {
                    diagnostics.page(two_phrases(first, other));
                }
            }
            &first.code.reason_phrase
        }
        None => (rules.standard_phrase)(code).unwrap_or_default(),
    };
    Code {
        text: code.clone(),
        statuses,
        reason_phrase: reason_phrase.to_owned(),
        message: text(|code| &code.message),
        description: text(|code| &code.description),
        solution: text(|code| &code.solution),
    }
}

fn two_phrases(first: &Record<'_>, second: &Record<'_>) -> PageError {
    let problem = format!(
        "status code {} has two reason phrases, {} and {}",
        first.code.text,
        quoted(&first.code.reason_phrase),
        quoted(&second.code.reason_phrase)
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
            let Rules { noun, article, .. } = rules;
            let message = format!("expected {article} {noun}, {}", rules.literal_form);
            diagnostics.code(&variant.code, message);
            continue;
        };
        if reserved.iter().any(|reserved| name == reserved) {
            let message = format!("`{name}` is generated for the enum: choose another name");
            diagnostics.code(name, message);
        } else if known.iter().any(|(_, other)| *name == other.name) {
            diagnostics.code(name, format!("duplicate variant `{name}`"));
        } else if let Some((_, other)) = known.iter().find(|(known, _)| *known == code) {
            let message = format!("duplicate code {code}: `{}` has it too", other.name);
            diagnostics.code(&variant.code, message);
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
            rules.noun
        );
        let problem = "no row is left to read in the tables of the page";
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
