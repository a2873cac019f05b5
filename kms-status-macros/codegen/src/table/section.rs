//! The headings above each table, and the sections of the page that count.

use std::{collections::HashMap, rc::Rc};

use ego_tree::{NodeId, iter::Edge};
use scraper::ElementRef;
use syn::LitStr;

use super::text::{self, Reading};
use crate::{
    diagnostics::{Diagnostics, literal, quoted},
    page::Page,
};

#[derive(Clone)]
struct Heading {
    level: u8,
    text: Rc<str>,
}

/// The headings above each table, the nearest last. A heading in a cell counts only for tables inside the same outer table.
pub(super) fn headings_above_tables(page: &Page) -> HashMap<NodeId, Vec<Rc<str>>> {
    let mut open: Vec<Heading> = Vec::new();
    // The headings above each table that is still open.
    let mut outside = Vec::new();
    let mut above = HashMap::new();
    for edge in page.html.tree.root().traverse() {
        let (node, is_end) = match edge {
            Edge::Open(node) => (node, false),
            Edge::Close(node) => (node, true),
        };
        let Some(element) = ElementRef::wrap(node) else {
            continue;
        };
        if element.value().name() == "table" {
            if is_end {
                open = outside.pop().unwrap_or_default();
            } else {
                let headings = open.iter().map(|heading| Rc::clone(&heading.text));
                above.insert(element.id(), headings.collect());
                outside.push(open.clone());
            }
        } else if let Some(level) = heading_level(element).filter(|_| !is_end) {
            open.retain(|heading| heading.level < level);
            // Read like a code, without the link to the heading itself.
            let text = text::read_text(page, element, Reading::Code).text.into();
            open.push(Heading { level, text });
        }
    }
    above
}

/// Whether a table below these headings counts. Without sections, every table does.
pub(super) fn is_in_one(sections: &[LitStr], headings: &[Rc<str>]) -> bool {
    let is_above = |section: &LitStr| headings.contains(&section.value().into());
    sections.is_empty() || sections.iter().any(is_above)
}

/// Reports each `section` whose heading is not on the page. Later errors are dropped, since they may be consequences.
pub(super) fn report_missing_headings(
    page: &Page,
    sections: &[LitStr],
    diagnostics: &mut Diagnostics,
) {
    if sections.is_empty() {
        return;
    }
    let elements = page.html.tree.root().descendants();
    let headings = elements.filter_map(ElementRef::wrap);
    let headings = headings.filter(|element| heading_level(*element).is_some());
    let texts = headings.map(|heading| text::read_text(page, heading, Reading::Code).text);
    let texts: Vec<String> = texts.collect();
    let mut is_missing = false;
    for section in sections {
        let text = section.value();
        if texts.contains(&text) {
            continue;
        }
        let distance = |heading: &&String| strsim::osa_distance(&text, heading);
        let help = match texts.iter().min_by_key(distance) {
            Some(nearest) => format!(
                "correct or remove this text; the most similar heading is {}",
                literal(nearest)
            ),
            None => "it has no headings".to_owned(),
        };
        let message = format!("the page has no heading {}: {help}", quoted(&text));
        diagnostics.push_at(section, message);
        is_missing = true;
    }
    if is_missing {
        diagnostics.mute();
    }
}

fn heading_level(element: ElementRef<'_>) -> Option<u8> {
    match element.value().name() {
        "h1" => Some(1),
        "h2" => Some(2),
        "h3" => Some(3),
        "h4" => Some(4),
        "h5" => Some(5),
        "h6" => Some(6),
        _ => None,
    }
}
