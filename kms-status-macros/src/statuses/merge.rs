//! All rows with the same code are one status.

use std::collections::{BTreeMap, HashSet};

use super::row::{Record, Unread};
use crate::{
    diagnostics::{Faults, PageFault, quoted},
    status_code::StatusCode,
    table::Slot,
};

/// How long the texts of all statuses may be together: as long as a page. A cell counts once for each row it spans.
const LONGEST_TEXT: usize = 4 * 1024 * 1024;

/// All rows of one code.
pub(super) struct Merged<'t> {
    pub(super) code: StatusCode,
    pub(super) reason_phrase: &'t str,
    pub(super) descriptions: Vec<&'t str>,
    pub(super) phrase_at: &'t Slot,
}

/// Makes one of all rows with the same code; a second phrase of a code joins those that are only possible.
pub(super) fn by_code<'t>(
    records: Vec<Record<'t>>,
    unread: &mut Unread<'t>,
    faults: &mut Faults,
) -> Vec<Merged<'t>> {
    let mut merged: BTreeMap<StatusCode, Merged<'t>> = BTreeMap::new();
    let mut known = HashSet::new();
    let mut length = 0;
    for record in records {
        let first = merged.entry(record.code).or_insert_with(|| Merged {
            code: record.code,
            reason_phrase: record.reason_phrase,
            descriptions: Vec::new(),
            phrase_at: record.phrase_at,
        });
        if first.reason_phrase != record.reason_phrase {
            faults.on_page(two_phrases(first, &record));
            unread.possible.push(record.reason_phrase);
            continue;
        }
        if record.description.is_empty() || !known.insert((record.code, record.description)) {
            continue;
        }
        if length > LONGEST_TEXT {
            continue;
        }
        length += record.description.len();
        if length > LONGEST_TEXT {
            let problem = "the descriptions are longer than 4 MiB together";
            let help = "let the cell that spans so many rows span fewer";
            faults.on_page(record.phrase_at.fault(problem).help(help));
            continue;
        }
        first.descriptions.push(record.description);
    }
    merged.into_values().collect()
}

fn two_phrases(first: &Merged<'_>, second: &Record<'_>) -> PageFault {
    let problem = format!(
        "status code {} has two reason phrases, {} and {}",
        first.code,
        phrase(first.reason_phrase),
        phrase(second.reason_phrase)
    );
    let first = first.phrase_at;
    second
        .phrase_at
        .fault(problem)
        .related(
            first.cell.place.clone(),
            format!("{}: the first", first.position),
        )
        .help("give both rows the same phrase, or correct the code of one")
}

fn phrase(phrase: &str) -> String {
    if phrase.is_empty() {
        "none".to_owned()
    } else {
        quoted(phrase)
    }
}
