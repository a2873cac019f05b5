//! The docs as rustdoc shows them.

use std::{fmt::Write as _, fs};

use kms_status_codegen::Kind;
use kms_status_tests::scratch::{Output, compiler};
use scraper::{ElementRef, Html, Selector};
use tempfile::TempDir;

#[path = "../../../kms-status-macros/codegen/src/tests/docs/hostile_page.rs"]
mod hostile_page;

use hostile_page::{Page, TEXTS, enum_name};

#[test]
fn rustdoc_shows_hostile_texts_letter_for_letter() {
    let folder = TempDir::new().expect("a temporary folder");
    let pages = Kind::ALL.map(|kind| Page::of(kind, &TEXTS));
    let mut library =
        "//! Docs with hostile texts.\n\n#![deny(missing_docs, rustdoc::all, warnings)]\n"
            .to_owned();
    for page in &pages {
        fs::write(folder.path().join(page.path), &page.html).expect("a file that can be written");
        let Page {
            arguments,
            enumeration,
            ..
        } = page;
        let name = page.kind.name();
        // Writing to a string cannot fail.
        let _ = writeln!(
            library,
            "\n#[kms_status_macros::{name}({arguments})]\n{enumeration}"
        );
    }
    fs::write(folder.path().join("lib.rs"), library).expect("a file that can be written");
    let rustdoc = |arguments: &[&str]| {
        let mut rustdoc = compiler("rustdoc", folder.path());
        rustdoc.args(["lib.rs", "--edition=2024", "--crate-name=hostile"]);
        Output::of(rustdoc.args(arguments)).success()
    };

    let doctests = rustdoc(&["--test"]);
    assert!(doctests.contains("running 0 tests"), "{doctests}");

    let _ = rustdoc(&["--out-dir=doc"]);
    for page in &pages {
        let name = enum_name(page.kind);
        let html = folder.path().join(format!("doc/hostile/enum.{name}.html"));
        let html = Html::parse_document(&fs::read_to_string(html).expect("the page of the enum"));
        // Each paragraph except the links to the flags.
        let paragraphs = ".variant + .docblock > :not(:has(> a[href$='#method.is_flagged']))";
        assert_eq!(shown(&html, paragraphs), page.paragraphs.concat());
        let codes: Vec<String> = page.table.iter().map(|row| row[0].clone()).collect();
        assert_eq!(
            shown(&html, ".top-doc tbody td:first-child > a[href*=variant]"),
            codes
        );
        let flag = selector("details:has(> summary > [id='method.is_flagged']) .docblock");
        let flag: String = html.select(&flag).flat_map(|docs| docs.text()).collect();
        assert!(
            page.flagged.iter().all(|text| flag.contains(text)),
            "{flag}"
        );
        let others = page.table.iter().flat_map(|row| row[1..].to_vec());
        let others: Vec<String> = others.collect();
        assert_eq!(shown(&html, ".top-doc tbody td + td"), others);
    }
}

/// The texts of these elements. They contain no other elements.
fn shown(html: &Html, elements: &str) -> Vec<String> {
    let text = |element: ElementRef<'_>| {
        let elements = element.child_elements().count();
        assert_eq!(elements, 0, "markup in the docs: {}", element.html());
        element.text().collect()
    };
    html.select(&selector(elements)).map(text).collect()
}

fn selector(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}
