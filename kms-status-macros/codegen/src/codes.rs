//! The fourth stage: the rows of all tables become variants, one a code.

mod entry;
mod error_code;
mod flag;
mod name;
mod report;
mod status;

use std::collections::{BTreeMap, HashSet};

use proc_macro2::Ident;
use syn::Lit;

pub(crate) use self::{entry::Texts, flag::Flag};
use self::{
    entry::{Entry, Fault, Problem, WrongRow},
    name::name_role,
    report::Rows,
};
use crate::{
    arguments::{Arguments, Column},
    cell::{self, Code, CodeCell, CodeFault},
    declaration::NamedVariant,
    diagnostics::{Cause, Diagnostics, PageError, quoted},
    kind::{Kind, Role},
    registry::StatusCode,
    table::{Row, Table, skip_rows_help},
};

/// All codes of the page.
pub(crate) struct Codes<'a> {
    /// In order of code.
    pub(crate) variants: Vec<Variant>,
    /// The columns that are read, in any table.
    pub(crate) roles: Vec<Role>,
    pub(crate) flags: Vec<Flag<'a>>,
}

/// A code of the page, as the enum will have it.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    /// The code as the page writes it.
    pub(crate) code: String,
    /// The status codes of responses with an error code.
    pub(crate) statuses: Vec<StatusCode>,
    pub(crate) texts: Texts,
    /// The attributes of a variant named in the enum's body.
    pub(crate) attributes: Vec<syn::Attribute>,
}

/// The variants that the enum's body names, by their codes.
type Body<'b> = BTreeMap<String, &'b NamedVariant>;

/// Reads the codes; no variant has one of the reserved names. After an error it still gives those that could be read.
pub(crate) fn read<'a>(
    arguments: &'a Arguments,
    tables: &[Table],
    body: &[NamedVariant],
    reserved: &[&str],
    diagnostics: &mut Diagnostics,
) -> Codes<'a> {
    let kind = arguments.kind;
    let mut fixed: HashSet<String> = reserved.iter().map(|name| (*name).to_owned()).collect();
    let flags = flag::check_names(&arguments.flags, &mut fixed, diagnostics);
    let mut body = named_in_body(kind, body, &fixed, diagnostics);
    let (entries, groups) = read_rows(kind, tables, &body);
    for flag in &flags {
        flag::report_unused(flag, tables, diagnostics);
    }
    let flags = flags.into_iter();
    let flags = flags.map(|flag| flag::evaluate(flag, &entries)).collect();
    let mut by_code: BTreeMap<String, Vec<Entry<'_>>> = BTreeMap::new();
    for entry in entries {
        by_code.entry(entry.code.clone()).or_default().push(entry);
    }
    fixed.extend(body.values().map(|variant| variant.name.to_string()));
    let mut merged = Vec::new();
    for (code, rows) in by_code {
        let named = body.remove(&code);
        merged.push((merge(kind, code, &rows, diagnostics), named));
    }
    let own_name = |(entry, _): &(_, _)| name::own_name(kind, entry);
    let mut in_use = fixed.clone();
    in_use.extend(merged.iter().map(own_name));
    report::report(kind, groups, &mut in_use, diagnostics);
    let names = name::assign_names(kind, &merged, &fixed, &mut in_use, diagnostics);
    report_missing(kind, tables, merged.is_empty(), &body, diagnostics);
    let mut variants = Vec::new();
    for ((entry, named), name) in merged.into_iter().zip(names) {
        variants.extend(name.map(|name| Variant {
            name,
            code: entry.code,
            statuses: entry.statuses,
            texts: entry.texts,
            attributes: named.map_or(Vec::new(), |variant| variant.attributes.clone()),
        }));
    }
    Codes {
        variants,
        roles: arguments.roles(),
        flags,
    }
}

/// The codes that the enum's body names.
fn named_in_body<'b>(
    kind: Kind,
    body: &'b [NamedVariant],
    reserved: &HashSet<String>,
    diagnostics: &mut Diagnostics,
) -> Body<'b> {
    let mut known: Body<'b> = BTreeMap::new();
    let mut names = HashSet::new();
    for variant in body {
        let name = &variant.name;
        let Some(code) = parse_literal(kind, &variant.code) else {
            let form = match kind {
                Kind::StatusCodes => "a number from 100 to 999",
                Kind::ErrorCodes => "a string",
            };
            let message = format!("expected {}, {form}", kind.a_noun());
            diagnostics.error_at(Cause::Row, &variant.code, message);
            continue;
        };
        if reserved.contains(&name.to_string()) {
            let message = format!("`{name}` is generated for the enum: choose another name");
            diagnostics.error_at(Cause::Row, name, message);
        } else if let Some(other) = known.get(&code) {
            let message = format!("duplicate code {code}: `{}` has it too", other.name);
            diagnostics.error_at(Cause::Row, &variant.code, message);
        } else if names.insert(name) {
            known.insert(code, variant);
        } else {
            diagnostics.error_at(Cause::Row, name, format!("duplicate variant `{name}`"));
        }
    }
    known
}

/// The code that a literal in the enum's body is.
fn parse_literal(kind: Kind, literal: &Lit) -> Option<String> {
    match (kind, literal) {
        (Kind::StatusCodes, Lit::Int(number)) => {
            StatusCode::parse(number.base10_digits()).map(|code| code.to_string())
        }
        (Kind::ErrorCodes, Lit::Str(code)) => Some(code.value()),
        _ => None,
    }
}

/// What the rows say that can be read, and by the columns of their tables those that cannot.
fn read_rows<'t>(
    kind: Kind,
    tables: &'t [Table],
    body: &Body<'_>,
) -> (Vec<Entry<'t>>, BTreeMap<Vec<Column>, Rows<'t>>) {
    let mut entries = Vec::new();
    let mut groups: BTreeMap<Vec<Column>, Rows<'t>> = BTreeMap::new();
    for table in tables {
        let mut columns = table.columns.clone();
        columns.sort_unstable();
        let group = groups.entry(columns).or_default();
        for row in table.rows() {
            match read_row(kind, row, body) {
                Ok(Some(entry)) => {
                    group.read += 1;
                    entries.push(entry);
                }
                Ok(None) => {}
                Err((fault, problem)) => group.wrong.push(WrongRow {
                    row,
                    fault,
                    problem,
                }),
            }
        }
    }
    (entries, groups)
}

/// What a row says of a code; nothing where it is a heading or a note.
fn read_row<'t>(kind: Kind, row: Row<'t>, body: &Body<'_>) -> Result<Option<Entry<'t>>, Problem> {
    let text = row.text(Role::Code);
    let is_named = body.contains_key(text);
    let cell = if is_named && kind == Kind::ErrorCodes {
        Ok(CodeCell {
            code: Code::Error(text.to_owned()),
            beside: "",
        })
    } else {
        cell::read_code(kind, text)
    };
    if row.spans_all() && cell.is_err() {
        return Ok(None);
    }
    // A cell over the code and its reason phrase is a code with its phrase.
    let mut others = kind.roles().iter();
    let spans_another = others.any(|role| {
        !matches!(role, Role::Code | Role::Reason) && row.share_cell(Role::Code, *role)
    });
    if row.spans_all() || spans_another {
        let (text, a_noun) = (quoted(text), kind.a_noun());
        let problem = format!("{text} spans several columns: a heading or a note, not {a_noun}");
        return Err((Fault::Span, problem));
    }
    if row.is_header() {
        let text = quoted(text);
        let problem = format!("{text} is the header row again, not {}", kind.a_noun());
        return Err((Fault::HeaderRow, problem));
    }
    let cell = cell.map_err(|fault| not_a_code(kind, row, fault))?;
    match kind {
        Kind::StatusCodes => status::read(row, cell),
        Kind::ErrorCodes => error_code::read(row, cell),
    }
    .map(Some)
}

/// What is wrong with the cell of the code.
fn not_a_code(kind: Kind, row: Row<'_>, fault: CodeFault) -> Problem {
    let text = quoted(row.text(Role::Code));
    let (noun, a_noun) = (kind.noun(), kind.a_noun());
    match fault {
        CodeFault::Empty => (Fault::NoCode, format!("the {noun} cell is empty")),
        CodeFault::ControlCharacter(character) => {
            let character = quoted(character.encode_utf8(&mut [0; 4]));
            let problem = format!("{text} has a control character, {character}");
            (Fault::NoCode, problem)
        }
        CodeFault::SeveralCodes => {
            let problem = format!("{text} is more than one {noun}");
            (Fault::SeveralCodes, problem)
        }
        CodeFault::SeveralWords => {
            let problem = format!("{text} is more than one word, not {a_noun}");
            (Fault::SeveralWords, problem)
        }
        CodeFault::NotACode => (Fault::NoCode, format!("{text} is not {a_noun}")),
    }
}

/// What the rows of one code, at least one, say together.
fn merge<'t>(
    kind: Kind,
    code: String,
    rows: &[Entry<'t>],
    diagnostics: &mut Diagnostics,
) -> Entry<'t> {
    let mut statuses = Vec::new();
    for status in rows.iter().flat_map(|row| &row.statuses) {
        if !statuses.contains(status) {
            statuses.push(*status);
        }
    }
    let mut texts = BTreeMap::new();
    for role in kind.roles() {
        let mut with_text = with_new_text(*role, rows);
        if let (Role::Name | Role::Reason, [first, others @ ..]) = (role, with_text.as_slice()) {
            for other in others {
                diagnostics.page(two_texts(kind, *role, first, other));
            }
            with_text.truncate(1);
        }
        let said: Vec<&str> = with_text.iter().map(|row| row.texts.get(*role)).collect();
        let text = match role {
            Role::Reason if said.is_empty() => status::standard_phrase(&code),
            _ => said.join(" "),
        };
        texts.insert(*role, text);
    }
    Entry {
        row: rows[0].row,
        code,
        statuses,
        texts: Texts(texts),
    }
}

/// The rows that have a text for the role, one for each text.
fn with_new_text<'e, 't>(role: Role, rows: &'e [Entry<'t>]) -> Vec<&'e Entry<'t>> {
    let mut known = HashSet::from([""]);
    let rows = rows.iter();
    rows.filter(|row| known.insert(row.texts.get(role)))
        .collect()
}

fn two_texts(kind: Kind, role: Role, first: &Entry<'_>, second: &Entry<'_>) -> PageError {
    let noun = match role {
        Role::Reason => "reason phrases",
        _ => "names",
    };
    let texts = [first, second].map(|entry| quoted(entry.texts.get(role)));
    let (texts, code) = (texts.join(" and "), &first.code);
    let problem = format!("{} {code} has two {noun}, {texts}", kind.noun());
    let (place, position) = first.row.place(name_role(first.row));
    let own_role = name_role(second.row);
    let help = if own_role == Role::Code {
        skip_rows_help([second.row.text(Role::Code)])
    } else {
        second.row.unread_help(own_role, noun)
    };
    let error = second.row.error(own_role, problem).help(help);
    error.related(place, format!("the first, {position}"))
}

/// Reports what a page that was read whole does not have.
fn report_missing(
    kind: Kind,
    tables: &[Table],
    is_empty: bool,
    missing: &Body<'_>,
    diagnostics: &mut Diagnostics,
) {
    if let (Some(table), true) = (tables.first(), is_empty) {
        let help = format!(
            "name a page in `spec` that has {}s, or leave fewer rows out",
            kind.noun()
        );
        let problem = "no row is left to read in the tables of the page";
        diagnostics.page(table.error(Cause::MissingCode, problem).help(help));
    }
    for (code, variant) in missing {
        let name = &variant.name;
        let message = format!("the page does not have the code {code}: remove `{name}`");
        diagnostics.error_at(Cause::MissingCode, &variant.code, message);
    }
}
