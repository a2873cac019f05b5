//! The names of the variants.

use std::collections::HashMap;

use heck::ToUpperCamelCase as _;
use proc_macro2::Ident;
use unicode_ident::{is_xid_continue, is_xid_start};

use super::{Status, merge::Merged};
use crate::{
    declaration::Variant,
    diagnostics::{Faults, PageFault, quoted},
    status_code::StatusCode,
    table::Slot,
};

/// Gives each status its name: the one that the enum's body has for it, or its phrase in `UpperCamelCase`.
pub(super) fn name_all<'t>(
    merged: Vec<Merged<'t>>,
    variants: &'t [Variant],
    faults: &mut Faults,
) -> Vec<Status> {
    let mut names = Names {
        declared: variants,
        read: HashMap::new(),
    };
    let mut statuses = Vec::new();
    for status in merged {
        let declared = variants.iter().find(|variant| variant.code == status.code);
        let (name, attributes) = match declared {
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
struct Names<'t> {
    declared: &'t [Variant],
    read: HashMap<String, (StatusCode, &'t Slot)>,
}

impl<'t> Names<'t> {
    fn name(&mut self, status: &Merged<'t>) -> Result<Ident, PageFault> {
        let code = status.code;
        let fault = |problem: String| status.phrase_at.fault(problem);
        if status.reason_phrase.is_empty() {
            let problem =
                format!("neither the page nor IANA's registry has a reason phrase for {code}");
            return Err(fault(problem).help(self.line_to_add(code)));
        }
        let Some(name) = named_after(status.reason_phrase) else {
            let problem = format!(
                "the reason phrase {} of status code {code} makes no name for a variant",
                quoted(status.reason_phrase)
            );
            return Err(fault(problem).help(self.line_to_add(code)));
        };
        let key = name.to_string();
        let mut declared = self.declared.iter();
        if let Some(variant) = declared.find(|variant| variant.name == name) {
            let problem = format!(
                "status code {} would be named `{name}`, as the enum's body names {}",
                code, variant.code
            );
            return Err(fault(problem).help(self.line_to_add(code)));
        }
        if let Some((other, slot)) = self.read.get(&key) {
            let problem = format!("status codes {other} and {code} would both be named `{name}`");
            let line = [code, *other]
                .into_iter()
                .find_map(|code| self.canonical_line(code));
            return Err(fault(problem)
                .related(
                    slot.cell.place.clone(),
                    format!("{}: the other", slot.position),
                )
                .help(line.unwrap_or_else(|| self.line_to_add(code))));
        }
        self.read.insert(key, (code, status.phrase_at));
        Ok(name)
    }

    /// The line that names a code in the enum's body: after IANA's phrase, or if need be after the code.
    fn line_to_add(&self, code: StatusCode) -> String {
        self.canonical_line(code)
            .unwrap_or_else(|| line(&format!("Status{code}"), code))
    }

    fn canonical_line(&self, code: StatusCode) -> Option<String> {
        let name = named_after(code.canonical_reason()?)?;
        let is_declared = self.declared.iter().any(|variant| variant.name == name);
        let name = name.to_string();
        let is_taken = is_declared || self.read.contains_key(&name);
        (!is_taken).then(|| line(&name, code))
    }
}

fn line(name: &str, code: StatusCode) -> String {
    format!("name it in the body of the enum: add the line `{name} = {code},`")
}

/// A phrase in `UpperCamelCase`, its apostrophes dropped; `None` where that is no name that a variant can have.
pub(super) fn named_after(phrase: &str) -> Option<Ident> {
    let phrase = phrase.replace(['\'', '\u{2019}'], "");
    let name = phrase.to_upper_camel_case();
    let (first, rest) = name.split_at(name.chars().next()?.len_utf8());
    // The compiler would tell of a malformed token by itself, beside what is told here.
    if !first.chars().all(is_xid_start) || !rest.chars().all(is_xid_continue) {
        return None;
    }
    syn::parse_str(&name).ok()
}

#[cfg(test)]
mod tests {
    use super::named_after;

    #[test]
    fn a_name_is_the_phrase_in_upper_camel_case() {
        for (phrase, expected) in [
            ("OK", Some("Ok")),
            ("Not Found", Some("NotFound")),
            ("not found", Some("NotFound")),
            ("NoContent", Some("NoContent")),
            (
                "Non-Authoritative Information",
                Some("NonAuthoritativeInformation"),
            ),
            ("URI Too Long", Some("UriTooLong")),
            ("I'm a teapot", Some("ImATeapot")),
            ("I’m a teapot", Some("ImATeapot")),
            ("请求成功", Some("请求成功")),
            ("Self", None),
            ("3 strikes", None),
            ("1e error", None),
            ("²", None),
            ("", None),
        ] {
            let name = named_after(phrase).map(|name| name.to_string());
            assert_eq!(name.as_deref(), expected, "{phrase:?}");
        }
    }
}
