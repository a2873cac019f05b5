//! The docs of `KmsStatus`, as rustdoc wrote them, have every row of the page, letter for letter.

use std::{fs, sync::LazyLock};

use kms_status_tests::{
    docs,
    page_rows::{self, Row},
    scratch::workspace,
};
use scraper::{ElementRef, Html, Selector};

static PAGE_OF_ENUM: LazyLock<String> = LazyLock::new(|| {
    let page = docs::build(true).join("enum.KmsStatus.html");
    fs::read_to_string(page).expect("a page of the enum")
});

#[test]
fn the_table_of_the_enum_is_the_table_of_the_page() {
    let html = Html::parse_document(&PAGE_OF_ENUM);
    let rows: Vec<[String; 3]> = html
        .select(&selector(".top-doc table tbody tr"))
        .map(|row| {
            let cells: Vec<String> = row.select(&selector("td")).map(text).collect();
            cells.try_into().expect("three cells")
        })
        .collect();
    let expected: Vec<[String; 3]> = page()
        .into_iter()
        .map(|row| [row.code, row.reason_phrase, row.description])
        .collect();
    assert_eq!(rows, expected);
}

#[test]
fn the_docs_of_each_variant_are_its_row() {
    let html = Html::parse_document(&PAGE_OF_ENUM);
    let variants: Vec<(String, Vec<String>)> = html
        .select(&selector("section.variant"))
        .map(|variant| {
            let heading = variant.select(&selector(".code-header")).next();
            let docs = variant
                .next_siblings()
                .find_map(ElementRef::wrap)
                .filter(|next| next.value().classes().any(|class| class == "docblock"));
            (
                text(heading.expect("a heading")),
                paragraphs(docs.expect("docs")),
            )
        })
        .collect();
    let expected: Vec<(String, Vec<String>)> = page()
        .into_iter()
        .map(|row| {
            // Every phrase on the page is words alone: its name is what is left without the spaces.
            let name = upper_camel_case(&row.reason_phrase);
            let heading = format!("{name} = {}", row.code);
            let summary = format!("{} {}", row.code, row.reason_phrase);
            (heading, vec![summary, row.description])
        })
        .collect();
    assert_eq!(variants, expected);
}

fn upper_camel_case(phrase: &str) -> String {
    let words = phrase.split(' ').map(|word| {
        let (first, rest) = word.split_at(1);
        first.to_uppercase() + &rest.to_lowercase()
    });
    words.collect()
}

/// The rows of the page in order of code, which is that of the docs.
fn page() -> Vec<Row> {
    let page = fs::read_to_string(workspace().join("spec/status-codes.md")).expect("the page");
    let mut rows = page_rows::read(&page).expect("rows");
    rows.sort();
    rows
}

fn paragraphs(docs: ElementRef<'_>) -> Vec<String> {
    docs.child_elements().map(text).collect()
}

fn text(element: ElementRef<'_>) -> String {
    element.text().collect()
}

fn selector(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}
