//! The fourth stage: the rows of all tables become variants, one for each code.

mod body;
mod flag;
mod merge;
mod names;
mod record;
mod report;

use std::collections::HashSet;

use proc_macro2::{Ident, Span};

use self::{
    body::Body,
    merge::Merged,
    names::{Names, error_code_line},
    record::Record,
};
use crate::{
    arguments::{ColumnsArgument, FlagArgument},
    cell::Code,
    declaration::NamedVariant,
    diagnostics::{Diagnostics, quoted},
    kind::{Kind, Role},
    registry::StatusCode,
    table::{Table, Tables},
};

/// All codes of the page.
pub(crate) struct Codes<'a> {
    /// In order of code.
    pub(crate) variants: Vec<Variant>,
    pub(crate) columns: ReadColumns,
    pub(crate) flags: Vec<&'a FlagArgument>,
}

/// A code of the page, as the enum will have it.
pub(crate) struct Variant {
    pub(crate) name: Ident,
    pub(crate) code: Code,
    /// The reason phrase of a status code, the symbolic name of an error code; may be empty.
    pub(crate) label: String,
    /// The status codes of responses with an error code.
    pub(crate) statuses: Vec<StatusCode>,
    /// The texts in the columns of text, in their order; may be empty.
    pub(crate) texts: Vec<String>,
    /// For each flag, whether it is true for the code.
    pub(crate) flags: Vec<bool>,
    /// The attributes of a variant named in the enum's body.
    pub(crate) attributes: Vec<syn::Attribute>,
}

/// The columns, other than the code's, that are read in at least one table.
#[derive(Default)]
pub(crate) struct ReadColumns {
    pub(crate) has_name: bool,
    pub(crate) has_statuses: bool,
    /// The methods for columns of text: the known ones, in the order of `Kind::known_columns`, then the user's own.
    pub(crate) texts: Vec<Ident>,
}

impl ReadColumns {
    fn new(kind: Kind, arguments: &[ColumnsArgument]) -> Self {
        let columns = arguments.iter().flat_map(|argument| &argument.columns);
        let mut read = Self::default();
        for column in columns {
            match &column.role {
                Role::Name => read.has_name = true,
                Role::Status => read.has_statuses = true,
                Role::Text(text) if !read.texts.contains(text) => read.texts.push(text.clone()),
                Role::Text(_) | Role::Code | Role::Reason | Role::Unread => {}
            }
        }
        // A status has a description even where the page has none.
        if let (Kind::StatusCodes, Role::Text(description)) = (kind, Role::text("description"))
            && !read.texts.contains(&description)
        {
            read.texts.push(description);
        }
        let known = kind.known_columns().iter();
        let known = known.filter_map(|known| read.texts.iter().find(|text| *text == known));
        let own = read.texts.iter().filter(|text| is_own(kind, text));
        read.texts = known.chain(own).cloned().collect();
        read
    }

    /// All columns that can be read, except the user's own.
    pub(crate) fn all(kind: Kind) -> Self {
        let words = kind.known_columns().iter();
        let roles = words.map(|word| kind.role(Ident::new(word, Span::call_site())));
        let texts = roles.filter_map(|role| match role {
            Role::Text(text) => Some(text),
            _ => None,
        });
        Self {
            has_name: true,
            has_statuses: true,
            texts: texts.collect(),
        }
    }
}

/// Whether a column of text is one of the user's own.
fn is_own(kind: Kind, text: &Ident) -> bool {
    !kind.known_columns().iter().any(|known| text == known)
}

/// Reads the codes. No variant gets a reserved name. After an error, the result still has every code that could be
/// read.
pub(crate) fn read_codes<'a>(
    kind: Kind,
    columns: &[ColumnsArgument],
    flags: &'a [FlagArgument],
    tables: Tables,
    body: &[NamedVariant],
    reserved: HashSet<String>,
    diagnostics: &mut Diagnostics,
) -> Codes<'a> {
    let Tables { tables, mut errors } = tables;
    let mut columns = ReadColumns::new(kind, columns);
    let mut names = Names::new(reserved);
    columns
        .texts
        .retain(|text| !is_own(kind, text) || names.reserve(text, diagnostics));
    let mut flags: Vec<&FlagArgument> = flags.iter().collect();
    flags.retain(|flag| names.reserve(&flag.name, diagnostics));
    let mut body = body::read_body(kind, body, &mut names, diagnostics);
    let (records, errors_of_records) = record::read_records(kind, &tables, &body);
    errors.extend(errors_of_records);
    for flag in &flags {
        flag::report_unused(flag, &tables, &records, diagnostics);
    }
    let merged = merge::merge(kind, &columns.texts, &flags, &records, diagnostics);
    let variants = names::assign(kind, &merged, &body, &mut names, diagnostics);
    report::report_wrong_rows(kind, &tables, &records, errors, &mut names, diagnostics);
    body.retain(|(code, _)| {
        merged
            .binary_search_by_key(&code, |merged| &merged.code)
            .is_err()
    });
    report_missing_codes(kind, &tables, merged.is_empty(), &body, diagnostics);
    Codes {
        variants,
        columns,
        flags,
    }
}

/// Reports a page without codes, and each code that only the enum's body has, unless another error explains it.
fn report_missing_codes(
    kind: Kind,
    tables: &[Table],
    is_empty: bool,
    missing: &Body<'_>,
    diagnostics: &mut Diagnostics,
) {
    if let (Some(table), true) = (tables.first(), is_empty) {
        let help = format!(
            "set `spec` to a page with {}s, or leave out fewer rows",
            kind.noun()
        );
        let problem = "the tables that are read contain no codes";
        diagnostics.push_page_consequence(table.error(problem).help(help));
    }
    for (code, variant) in missing {
        let (code, name) = (quoted(&code.to_string()), &variant.name);
        let message = format!("no table that is read has the code {code}: remove `{name}`");
        diagnostics.push_consequence(&variant.code, message);
    }
}
