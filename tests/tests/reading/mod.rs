//! What the macro makes of a page, as short text.

use std::fmt::Write as _;

use expect_test::Expect;
use kms_status_tests::Expansion;

/// Holds a page against the statuses that it must give, or against the errors if there are any.
pub(crate) fn check(page: impl AsRef<[u8]>, arguments: &str, body: &str, expected: &Expect) {
    let arguments = format!("spec = \"page.md\", {arguments}");
    let expansion = Expansion::of_page(page, &arguments, &format!("enum Status {{ {body} }}"));
    let errors = expansion.errors();
    let mut outcome = String::new();
    if errors.is_empty() {
        for status in expansion.statuses() {
            let (code, name) = (status.code, status.name);
            let (phrase, description) = (status.reason_phrase, status.description);
            // Writing to a string cannot fail.
            let _ = writeln!(outcome, "{code} {name}: {phrase:?}, {description:?}");
        }
    }
    for error in errors {
        outcome.push_str(&without_excerpts(&error));
    }
    expected.assert_eq(&outcome);
}

/// What is wrong, where, and the line to add if it says one: `messages.rs` holds all the words of a message.
fn without_excerpts(message: &str) -> String {
    let mut lines = message.lines();
    let mut short = format!("error: {}\n", lines.next().unwrap_or_default());
    for line in lines.map(str::trim) {
        let said = line.split_once('|').map_or("", |(gutter, shown)| {
            let said = shown.trim().trim_start_matches(['^', '-', '_', '|']).trim();
            if gutter.trim().is_empty() { said } else { "" }
        });
        let is_place = line.starts_with("-->") || line.starts_with(":::");
        if is_place || line.contains("add the line") {
            let _ = writeln!(short, "  {line}");
        } else if !said.is_empty() {
            let _ = writeln!(short, "  {said}");
        }
    }
    short
}
