//! The headings above each table, and the sections of the page that count.

use std::collections::HashMap;

use ego_tree::{NodeId, iter::Edge};
use scraper::{ElementRef, Node};
use syn::LitStr;

use super::text::{self, Reading};
use crate::{
    diagnostics::{Diagnostics, literals, quoted},
    page::Page,
};

struct Heading {
    level: u8,
    text: String,
}

/// The headings above each table of the page, each of a lower level than the one before it.
pub(super) fn headings_above_tables(page: &Page) -> HashMap<NodeId, Vec<String>> {
    let mut open: Vec<Heading> = Vec::new();
    let mut above = HashMap::new();
    for element in elements(page) {
        if let Some(level) = heading_level(element) {
            open.retain(|heading| heading.level < level);
            // Read like a code, without the link to the heading itself.
            let text = text::read(page, element, Reading::Code).text;
            open.push(Heading { level, text });
        } else if element.value().name() == "table" {
            let headings = open.iter().map(|heading| heading.text.clone());
            above.insert(element.id(), headings.collect());
        }
    }
    above
}

/// Whether a table below these headings counts. Without sections, every table does.
pub(super) fn is_in_one(sections: &[LitStr], headings: &[String]) -> bool {
    sections.is_empty()
        || sections
            .iter()
            .any(|section| headings.contains(&section.value()))
}

/// Reports each section whose heading the page does not have. Later errors are dropped, since they may be consequences.
pub(super) fn report_missing(page: &Page, sections: &[LitStr], diagnostics: &mut Diagnostics) {
    if sections.is_empty() {
        return;
    }
    let headings = elements(page).filter(|element| heading_level(*element).is_some());
    let texts = headings.map(|heading| text::read(page, heading, Reading::Code).text);
    let texts: Vec<String> = texts.collect();
    let mut is_missing = false;
    for section in sections {
        let text = section.value();
        if texts.contains(&text) {
            continue;
        }
        let distance = |heading: &&String| strsim::osa_distance(&text, heading);
        let help = match texts.iter().min_by_key(distance) {
            Some(nearest) => format!("the nearest is {}", literals([nearest])),
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

/// All elements of the page, in its order.
fn elements(page: &Page) -> impl Iterator<Item = ElementRef<'_>> {
    let edges = page.tree.tree.root().traverse();
    edges.filter_map(|edge| match edge {
        Edge::Open(node) if matches!(node.value(), Node::Element(_)) => ElementRef::wrap(node),
        _ => None,
    })
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
