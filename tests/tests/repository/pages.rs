//! The pages of KMS, read a second time.

use std::{collections::BTreeMap, fs};

use kms_status::{KmsErrorCode, KmsStatus};
use kms_status_tests::scratch::workspace;
use proc_macro2::{TokenStream, TokenTree};
use pulldown_cmark::{Event, Parser};
use scraper::{ElementRef, Html, Selector};
use syn::LitStr;

fn read(path: &str) -> String {
    let text = fs::read_to_string(workspace().join(path)).expect("a file");
    text.replace("\r\n", "\n")
}

/// Reads the pages a second time, as simply as possible, with the columns that the attributes name.
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
            // The default columns of `status_codes`.
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
                    // A single letter or digit may be the mark of a footnote.
                    let words = words.filter(|word| word.chars().count() > 1);
                    values
                        .iter()
                        .any(|value| words.clone().all(|word| value.contains(word)))
                })
            };
            assert!(
                variants.iter().any(|values| is_in(&values)),
                "no code has all cells of {row:?} of {page}"
            );
        }
        assert!(rows.len() >= variants.len(), "{page}");
    }
}

/// The texts directly in the arguments of this name, not those in further parentheses: for `columns`, the text `A` but not
/// `B` in `columns(code = "A", unread("B"))`.
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

/// All rows but the first of each table, HTML or Markdown. Rows with fewer or more cells than the first are left out. Each
/// cell comes with the header of its column.
fn rows(page: &str) -> Vec<Vec<(String, String)>> {
    let html = Html::parse_document(page);
    let [table, row] = ["table", "tr"].map(selector);
    let tables = html.select(&table);
    let html = tables.map(|table| texts(table.select(&row)));
    let blocks = page.split("\n\n").filter(|block| block.starts_with('|'));
    let is_delimiter = |line: &&str| line.trim_matches(['|', '-', ':', ' ']).is_empty();
    let pipes = blocks.map(|block| {
        let lines = block.lines().filter(|line| !is_delimiter(line));
        lines.map(pipe_texts).collect()
    });
    let mut rows = Vec::new();
    for table in html.chain(pipes) {
        let table: Vec<Vec<String>> = table;
        if let Some((headers, cells)) = table.split_first() {
            let with_headers =
                |row: &Vec<String>| headers.iter().cloned().zip(row.clone()).collect();
            let is_row = |row: &&Vec<String>| row.len() == headers.len();
            rows.extend(cells.iter().filter(is_row).map(with_headers));
        }
    }
    rows
}

fn pipe_texts(line: &str) -> Vec<String> {
    let line = line.replace("\\|", " ");
    let cells = line.trim_matches('|').split('|');
    let text = |cell| {
        joined(Parser::new(cell).filter_map(|event| match event {
            Event::Text(text) | Event::Code(text) => Some(text),
            _ => None,
        }))
    };
    cells.map(text).collect()
}

/// The texts of each row. The text of a cell that spans several rows is in each of these rows.
fn texts<'a>(rows: impl Iterator<Item = ElementRef<'a>>) -> Vec<Vec<String>> {
    let cell = selector("th, td");
    // The text of the last cell in each column, and how many rows it still spans.
    let mut above: BTreeMap<usize, (String, usize)> = BTreeMap::new();
    let texts = |row: ElementRef<'a>| {
        let mut cells = row.select(&cell);
        let mut texts: Vec<String> = Vec::new();
        loop {
            let column = texts.len();
            if let Some((text, rows @ 1..)) = above.get_mut(&column) {
                *rows -= 1;
                texts.push(text.clone());
                continue;
            }
            let Some(cell) = cells.next() else {
                return texts;
            };
            let text = joined(cell.text());
            let rows = cell.attr("rowspan").and_then(|rows| rows.parse().ok());
            let below = rows.unwrap_or(1_usize).saturating_sub(1);
            above.insert(column, (text.clone(), below));
            texts.push(text);
        }
    };
    rows.map(texts).collect()
}

/// Pieces of a text, with a space between them.
fn joined<T: AsRef<str>>(pieces: impl Iterator<Item = T>) -> String {
    let pieces: String = pieces
        .map(|piece| piece.as_ref().to_owned() + " ")
        .collect();
    pieces.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn selector(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}
