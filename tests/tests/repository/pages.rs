//! The pages of KMS, read a second time.

use std::fs;

use kms_status::{KmsErrorCode, KmsStatus};
use kms_status_tests::scratch::workspace;
use proc_macro2::{TokenStream, TokenTree};
use scraper::{ElementRef, Html, Selector};
use syn::LitStr;

fn read(path: &str) -> String {
    let text = fs::read_to_string(workspace().join(path)).expect("a file");
    text.replace("\r\n", "\n")
}

/// Reads the pages a second time, in a way that is as simple as can be, with the columns that the attributes name.
#[test]
fn every_cell_of_the_pages_is_in_the_enums() {
    let statuses = KmsStatus::ALL.iter().map(|status| {
        vec![
            status.as_u16().to_string(),
            status.reason_phrase().to_owned(),
            status.description().to_owned(),
        ]
    });
    let error_codes = KmsErrorCode::ALL.iter().map(|code| {
        let statuses: Vec<String> = code.statuses().iter().map(u16::to_string).collect();
        let texts = [
            code.as_str(),
            code.message(),
            code.description(),
            code.solution(),
            &statuses.join(" "),
        ];
        texts.map(str::to_owned).to_vec()
    });
    for (source, page, variants) in [
        ("page/status.rs", "status-codes.md", statuses.collect()),
        (
            "page/error_code.rs",
            "error-codes.html",
            error_codes.collect::<Vec<Vec<String>>>(),
        ),
    ] {
        let source = read(&format!("kms-status/src/{source}"));
        let mut columns = literals(&source, "columns");
        if columns.is_empty() {
            // What `status_codes` reads where it names no columns.
            columns = ["Status Code", "Status", "Description"]
                .map(str::to_owned)
                .to_vec();
        }
        let skipped = literals(&source, "skip_rows");
        let mut rows = rows(&read(&format!("spec/{page}")));
        rows.retain(|row| row.iter().all(|(_, cell)| !skipped.contains(cell)));
        for row in &rows {
            let read = row.iter().filter(|(header, _)| columns.contains(header));
            let is_in = |values: &&Vec<String>| {
                read.clone().all(|(_, cell)| {
                    let words = cell.split(|character: char| !character.is_alphanumeric());
                    values
                        .iter()
                        .any(|value| words.clone().all(|word| value.contains(word)))
                })
            };
            assert!(
                variants.iter().any(|values| is_in(&values)),
                "{row:?} of {page}"
            );
        }
        assert!(rows.len() >= variants.len(), "{page}");
    }
}

/// The texts directly in the arguments of this name: `columns(role = "text", unread("another"))`, `skip_rows("text")`.
fn literals(source: &str, argument: &str) -> Vec<String> {
    let mut literals = Vec::new();
    let mut streams = vec![source.parse::<TokenStream>().expect("Rust tokens")];
    while let Some(stream) = streams.pop() {
        let tokens: Vec<TokenTree> = stream.into_iter().collect();
        for (index, token) in tokens.iter().enumerate() {
            let TokenTree::Group(group) = token else {
                continue;
            };
            let before = index.checked_sub(1).map(|index| tokens[index].to_string());
            if before.as_deref() == Some(argument) {
                let tokens = group.stream().into_iter();
                let texts = tokens.map(|token| syn::parse2(token.into()));
                literals.extend(texts.flatten().map(|text: LitStr| text.value()));
            } else {
                streams.push(group.stream());
            }
        }
    }
    literals
}

/// The rows below the first one of each table, HTML or Markdown: each cell with the header of its column.
fn rows(page: &str) -> Vec<Vec<(String, String)>> {
    let html = Html::parse_document(page);
    let [table, row] = ["table", "tr"].map(selector);
    let tables = html.select(&table);
    let html = tables.map(|table| table.select(&row).map(texts).collect());
    let blocks = page.split("\n\n").filter(|block| block.starts_with('|'));
    let pipes = blocks.map(|block| block.lines().map(pipe_texts).collect());
    let mut rows = Vec::new();
    for table in html.chain(pipes) {
        let table: Vec<Vec<String>> = table;
        if let Some((headers, cells)) = table.split_first() {
            let with_headers =
                |row: &Vec<String>| headers.iter().cloned().zip(row.clone()).collect();
            let is_row = |row: &&Vec<String>| {
                row.len() == headers.len() && !row.iter().all(|cell| cell.contains("---"))
            };
            rows.extend(cells.iter().filter(is_row).map(with_headers));
        }
    }
    rows
}

fn pipe_texts(line: &str) -> Vec<String> {
    let cells = line.trim_matches('|').split('|');
    cells.map(|cell| cell.trim().to_owned()).collect()
}

fn texts(row: ElementRef<'_>) -> Vec<String> {
    let text = |cell: ElementRef<'_>| {
        let text: String = cell.text().collect();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    row.select(&selector("th, td")).map(text).collect()
}

fn selector(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}
