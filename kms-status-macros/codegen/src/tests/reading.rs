//! What the two attributes read from a page, rule by rule as in their docs.

#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod body;
mod error_codes;
mod flags;
mod layout;
mod markdown;
mod markdown_errors;
mod names;
mod select;
mod spans;
mod statuses;
mod tables;
mod text;
mod vendors;

use std::fmt::Write as _;

use crate::tests::{Entry, Kind, Outcome};
use expect_test::Expect;

/// Holds what an attribute reads from an HTML page against what it must read.
fn check(kind: Kind, page: &str, arguments: &str, body: &str, expected: &Expect) {
    let expansion = expand(kind, "page.html", page, arguments, body);
    expected.assert_eq(&outcome(kind, &expansion));
}

/// Holds the codes and descriptions that both attributes read from an HTML page against what they must read.
fn check_both(page: &str, arguments: &str, expected: &Expect) {
    expected.assert_eq(&read_by_both("page.html", page, arguments));
}

/// The codes and descriptions that both attributes read from a page, or the errors of both.
fn read_by_both(path: &str, page: &str, arguments: &str) -> String {
    let read = |kind| {
        let expansion = expand(kind, path, page, arguments, "");
        codes_and_descriptions(&expansion)
    };
    let [statuses, error_codes] = Kind::ALL.map(read);
    assert_eq!(statuses, error_codes, "{page}");
    statuses
}

fn expand(kind: Kind, path: &str, page: &str, arguments: &str, body: &str) -> Outcome {
    let arguments = format!("spec = \"{path}\", {arguments}");
    Outcome::of_page(kind, page, &arguments, &format!("enum E {{ {body} }}"))
}

/// What is read, one code a line, or the errors.
fn outcome(kind: Kind, expansion: &Outcome) -> String {
    let line = |read: Entry| {
        let (code, variant) = (read.code, read.variant);
        let [phrase, description, solution] = [read.phrase, read.description, read.solution];
        match kind {
            Kind::StatusCodes => format!("{code} {variant}: {phrase:?}, {description:?}\n"),
            Kind::ErrorCodes => {
                let texts = [phrase, description, solution];
                format!("{code} {variant}: {:?}, {texts:?}\n", read.statuses)
            }
        }
    };
    errors_or(expansion, line)
}

fn codes_and_descriptions(expansion: &Outcome) -> String {
    errors_or(expansion, |read| {
        format!("{}: {}\n", read.code, read.description)
    })
}

/// The errors, or what is read.
fn errors_or(expansion: &Outcome, line: impl Fn(Entry) -> String) -> String {
    let errors = expansion.errors();
    if errors.is_empty() {
        expansion.codes().into_iter().map(line).collect()
    } else {
        errors.iter().map(|error| summary(error)).collect()
    }
}

/// What is wrong, where, and how to fix it, without the lines of the page and the notes: `messages` shows those.
fn summary(message: &str) -> String {
    let mut lines = message.lines();
    let mut summary = format!("error: {}\n", lines.next().unwrap_or_default());
    for line in lines.map(str::trim) {
        let label = line.split_once('|').map_or("", |(gutter, shown)| {
            let label = shown.trim().trim_start_matches(['^', '-', '_', '|']).trim();
            if gutter.trim().is_empty() { label } else { "" }
        });
        let is_place = line.starts_with("-->") || line.starts_with(":::");
        let is_position = ["= note: table ", "table "]
            .iter()
            .any(|start| line.starts_with(start));
        if is_place || is_position || line.starts_with("= help: ") {
            let _ = writeln!(summary, "  {line}");
        } else if !label.is_empty() {
            let _ = writeln!(summary, "  {label}");
        }
    }
    summary
}
