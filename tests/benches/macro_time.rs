//! What the macro costs when a crate is compiled, beside what `scraper` needs to parse the same page.
//!
//! `cargo bench -p kms-status-tests --bench macro_time` for the optimised macro; Cargo compiles macros without
//! optimisation unless told otherwise, and `--profile dev` shows what that costs.

#![allow(missing_docs, reason = "divan makes public items of the functions")]

use std::{fmt::Write as _, time::Duration};

use divan::{Bencher, Divan, counter::BytesCount};
use kms_status_tests::{expand_page, scratch::workspace};
use proc_macro2::TokenStream;
use quote::quote;
use scraper::Html;

/// Pages of so many codes, one a row.
const CODES: [usize; 3] = [10, 100, 900];

/// Pages of so many bytes, with as many rows as they hold.
const SIZES: [usize; 5] = [
    10 * 1024,
    100 * 1024,
    1024 * 1024,
    2 * 1024 * 1024,
    4 * 1024 * 1024,
];

fn main() {
    Divan::default()
        .max_time(Duration::from_secs(5))
        .config_with_args()
        .main();
}

/// A row in the markup of the vendor's page.
fn row(index: usize) -> String {
    let code = 100 + index % 900;
    format!(
        "<tr id=\"r{index}\"><td class=\"cellrowborder\" valign=\"top\" width=\"16.54%\" headers=\"mcps1.1.4.1.1\">\
         <p id=\"c{index}\"><a name=\"c{index}\"></a><a name=\"c{index}\"></a>{code}</p>\n</td>\n\
         <td class=\"cellrowborder\" valign=\"top\" width=\"28.01%\" headers=\"mcps1.1.4.1.2\">\
         <p id=\"p{index}\"><a name=\"p{index}\"></a><a name=\"p{index}\"></a>Phrase {code}</p>\n</td>\n\
         <td class=\"cellrowborder\" valign=\"top\" width=\"55.45%\" headers=\"mcps1.1.4.1.3\">\
         <p id=\"d{index}\"><a name=\"d{index}\"></a><a name=\"d{index}\"></a>\
         What the server says of request {index}.</p>\n</td>\n</tr>\n"
    )
}

const HEAD: &str = "# Status Codes\n\n<table><thead><tr><th>Status Code</th><th>Status</th><th>Description</th></tr></thead>\n<tbody>";
const FOOT: &str = "</tbody>\n</table>\n";

fn page_of_codes(codes: usize) -> String {
    let rows: String = (0..codes).map(row).collect();
    format!("{HEAD}{rows}{FOOT}")
}

/// A page that is just as long as `size`, its last bytes a line of text.
fn page_of_size(size: usize) -> String {
    let mut page = String::from(HEAD);
    for row in (0..).map(row) {
        if page.len() + row.len() + FOOT.len() > size {
            break;
        }
        page.push_str(&row);
    }
    page.push_str(FOOT);
    let rest = size - page.len();
    let _ = write!(page, "{:.<rest$}", "");
    page
}

fn spec() -> String {
    std::fs::read_to_string(workspace().join("spec/status-codes.md")).expect("the page")
}

fn parse_with_scraper(bencher: Bencher<'_, '_>, page: &str) {
    bencher
        .counter(BytesCount::of_str(page))
        .bench_local(|| Html::parse_document(page));
}

fn expand(bencher: Bencher<'_, '_>, page: &str) {
    let arguments = quote!(spec = "page.md");
    let item = quote! {
        /// Status of a response.
        #[non_exhaustive]
        pub enum Status {}
    };
    let expand = || expand_page(page, arguments.clone(), item.clone());
    assert!(!is_error(expand()), "the page has no faults");
    bencher
        .counter(BytesCount::of_str(page))
        .bench_local(expand);
}

fn is_error(expansion: TokenStream) -> bool {
    expansion
        .into_iter()
        .any(|token| token.to_string() == "compile_error")
}

mod kms_page {
    use super::{Bencher, expand, parse_with_scraper, spec};

    #[divan::bench]
    fn scraper(bencher: Bencher<'_, '_>) {
        parse_with_scraper(bencher, &spec());
    }

    #[divan::bench]
    fn status_codes(bencher: Bencher<'_, '_>) {
        expand(bencher, &spec());
    }
}

mod codes {
    use super::{Bencher, CODES, expand, page_of_codes, parse_with_scraper};

    #[divan::bench(args = CODES)]
    fn scraper(bencher: Bencher<'_, '_>, codes: usize) {
        parse_with_scraper(bencher, &page_of_codes(codes));
    }

    #[divan::bench(args = CODES)]
    fn status_codes(bencher: Bencher<'_, '_>, codes: usize) {
        expand(bencher, &page_of_codes(codes));
    }
}

mod bytes {
    use super::{Bencher, SIZES, expand, page_of_size, parse_with_scraper};

    #[divan::bench(args = SIZES)]
    fn scraper(bencher: Bencher<'_, '_>, size: usize) {
        parse_with_scraper(bencher, &page_of_size(size));
    }

    #[divan::bench(args = SIZES)]
    fn status_codes(bencher: Bencher<'_, '_>, size: usize) {
        expand(bencher, &page_of_size(size));
    }
}
