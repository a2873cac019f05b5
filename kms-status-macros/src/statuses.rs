//! The fourth stage: the rows of all tables become statuses, one a code.

mod name;
mod row;

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    ops::Range,
};

use proc_macro2::Ident;
use syn::Attribute;

use crate::{
    declaration::{Body, Variant},
    diagnostics::{Faults, PageFault, quoted},
    status_code::StatusCode,
    table::Table,
};
use name::named_after;
use row::Record;

/// How long the texts of all statuses may be together: as long as a page. A cell counts once for each row it spans.
const LONGEST_TEXT: usize = 4 * 1024 * 1024;

/// A status, as the enum will have it.
pub(crate) struct Status {
    pub(crate) name: Ident,
    pub(crate) code: StatusCode,
    pub(crate) reason_phrase: String,
    pub(crate) description: String,
    /// The attributes of a variant named in the enum's body.
    pub(crate) attributes: Vec<Attribute>,
}

/// Reads the statuses, in order of code. After a fault it still gives what could be read, so that code which uses the
/// enum has no errors of its own.
pub(crate) fn read(tables: &[Table], body: &Body, faults: &mut Faults) -> Vec<Status> {
    let variants = &body.variants;
    let faults_before = faults.any();
    let (records, phrases) = row::read(tables, faults);
    let merged = merge(records, faults);
    if merged.is_empty() && !tables.is_empty() && !faults.any() {
        let help = "is it the right page? a table that is read needs at least one row below its header row";
        faults.on_page(PageFault::new(0..0, "the page has no status code").help(help));
    }
    let mut statuses = name_all(merged, variants, faults);
    let page_whole = !faults_before && !faults.any_on_page();
    for variant in variants {
        let is_read = statuses.iter().any(|status| status.code == variant.code);
        if is_read {
            continue;
        }
        if page_whole {
            let message = format!(
                "the page has no status code {}: leave `{}` out",
                variant.code, variant.name
            );
            faults.in_code(&variant.discriminant, message);
        }
        statuses.push(Status::without_text(
            variant.name.clone(),
            variant.code,
            variant.attributes.clone(),
        ));
    }
    if faults.any() {
        let named = phrases.into_iter().filter_map(named_after);
        add_without_code(
            &mut statuses,
            named.chain(body.names_without_code.iter().cloned()),
        );
    }
    if statuses.is_empty() {
        // An enum without variants could have neither `#[repr(u16)]` nor a `match`.
        add_without_code(&mut statuses, named_after("unread"));
    }
    statuses.sort_by_key(|status| status.code);
    statuses
}

impl Status {
    fn without_text(name: Ident, code: StatusCode, attributes: Vec<Attribute>) -> Self {
        Self {
            name,
            code,
            reason_phrase: String::new(),
            description: String::new(),
            attributes,
        }
    }
}

/// All rows of one code.
struct Merged<'t> {
    code: StatusCode,
    reason_phrase: &'t str,
    descriptions: Vec<&'t str>,
    known_descriptions: HashSet<&'t str>,
    place: Range<usize>,
    position: String,
}

/// Makes one of all rows with the same code.
fn merge<'t>(records: Vec<Record<'t>>, faults: &mut Faults) -> Vec<Merged<'t>> {
    let mut merged: BTreeMap<StatusCode, Merged<'t>> = BTreeMap::new();
    let mut length = 0;
    for record in records {
        let first = merged.entry(record.code).or_insert_with(|| Merged {
            code: record.code,
            reason_phrase: record.reason_phrase,
            descriptions: Vec::new(),
            known_descriptions: HashSet::new(),
            place: record.place.clone(),
            position: record.position.clone(),
        });
        if first.reason_phrase != record.reason_phrase {
            faults.on_page(two_phrases(first, &record));
            continue;
        }
        if record.description.is_empty() || !first.known_descriptions.insert(record.description) {
            continue;
        }
        length += record.description.len();
        if length > LONGEST_TEXT {
            let problem = "the descriptions are longer than 4 MiB together";
            let help = "let the cell that spans so many rows span fewer";
            faults.on_page(
                PageFault::new(record.place, problem)
                    .position(record.position)
                    .help(help),
            );
            break;
        }
        first.descriptions.push(record.description);
    }
    merged.into_values().collect()
}

fn two_phrases(first: &Merged<'_>, second: &Record<'_>) -> PageFault {
    let problem = format!(
        "status code {} has two reason phrases, {} and {}",
        first.code,
        quoted(first.reason_phrase),
        quoted(second.reason_phrase)
    );
    PageFault::new(second.place.clone(), problem)
        .position(&second.position)
        .related(
            first.place.clone(),
            format!("{}: the first", first.position),
        )
        .help("give both rows the same phrase, or correct the code of one")
}

/// Gives each status its name: the one that the enum's body has for it, or its phrase in `UpperCamelCase`.
fn name_all(merged: Vec<Merged<'_>>, variants: &[Variant], faults: &mut Faults) -> Vec<Status> {
    let declared: HashMap<StatusCode, &Variant> = variants
        .iter()
        .map(|variant| (variant.code, variant))
        .collect();
    let mut names = Names::new(variants);
    let mut statuses = Vec::new();
    for status in merged {
        let (name, attributes) = match declared.get(&status.code) {
            Some(variant) => (variant.name.clone(), variant.attributes.clone()),
            None => match names.name(&status) {
                Ok(name) => (name, Vec::new()),
                Err(fault) => {
                    faults.on_page(fault);
                    continue;
                }
            },
        };
        statuses.push(Status {
            name,
            code: status.code,
            reason_phrase: status.reason_phrase.to_owned(),
            description: status.descriptions.join(" "),
            attributes,
        });
    }
    statuses
}

/// Names that are taken, by whom.
struct Names<'v> {
    declared: HashMap<String, &'v Variant>,
    read: HashMap<String, (StatusCode, Range<usize>, String)>,
}

impl<'v> Names<'v> {
    fn new(variants: &'v [Variant]) -> Self {
        Self {
            declared: variants
                .iter()
                .map(|variant| (variant.name.to_string(), variant))
                .collect(),
            read: HashMap::new(),
        }
    }

    fn name(&mut self, status: &Merged<'_>) -> Result<Ident, PageFault> {
        let code = status.code;
        let fault = |problem: String| {
            PageFault::new(status.place.clone(), problem).position(&status.position)
        };
        if status.reason_phrase.is_empty() {
            let problem =
                format!("neither the page nor IANA's registry has a reason phrase for {code}");
            return Err(fault(problem).help(self.line_to_add(code)));
        }
        let phrase = quoted(status.reason_phrase);
        let Some(name) = named_after(status.reason_phrase) else {
            let problem = format!(
                "the reason phrase {phrase} of status code {code} makes no name for a variant"
            );
            return Err(fault(problem).help(self.line_to_add(code)));
        };
        if let Some(variant) = self.declared.get(&name.to_string()) {
            let problem = format!(
                "status code {} would be named `{name}`, as the enum's body names {}",
                code, variant.code
            );
            return Err(fault(problem).help(self.line_to_add(code)));
        }
        if let Some((other, place, position)) = self.read.get(&name.to_string()) {
            let problem = format!("status codes {other} and {code} would both be named `{name}`");
            let line = [code, *other]
                .into_iter()
                .find_map(|code| self.canonical_line(code));
            return Err(fault(problem)
                .related(place.clone(), format!("{position}: the other"))
                .help(line.unwrap_or_else(|| self.line_to_add(code))));
        }
        let taken = (code, status.place.clone(), status.position.clone());
        self.read.insert(name.to_string(), taken);
        Ok(name)
    }

    /// The line that names a code in the enum's body: after IANA's phrase, or if need be after the code.
    fn line_to_add(&self, code: StatusCode) -> String {
        self.canonical_line(code)
            .unwrap_or_else(|| line(&format!("Status{code}"), code))
    }

    fn canonical_line(&self, code: StatusCode) -> Option<String> {
        let name = named_after(code.canonical_reason()?)?.to_string();
        let is_free = !self.declared.contains_key(&name) && !self.read.contains_key(&name);
        is_free.then(|| line(&name, code))
    }
}

fn line(name: &str, code: StatusCode) -> String {
    format!("name it in the body of the enum: add the line `{name} = {code},`")
}

/// Gives codes to names whose own could not be read: the crate will not be built, but what uses the names adds no error.
fn add_without_code(statuses: &mut Vec<Status>, names: impl IntoIterator<Item = Ident>) {
    let taken: HashSet<StatusCode> = statuses.iter().map(|status| status.code).collect();
    let mut free = StatusCode::descending().filter(|code| !taken.contains(code));
    for name in names {
        if statuses.iter().any(|status| status.name == name) {
            continue;
        }
        let Some(code) = free.next() else { return };
        statuses.push(Status::without_text(name, code, Vec::new()));
    }
}
