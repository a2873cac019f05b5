//! What the macros cost when a crate is compiled, beside what `scraper` needs to parse the same page.
//!
//! `cargo bench -p kms-status-tests --bench macro_time` for the optimised macros; Cargo compiles macros without
//! optimisation unless told otherwise, and `--profile dev` shows what that costs.

use std::{
    fmt::Write as _,
    fs,
    time::{Duration, Instant},
};

use kms_status_tests::{
    Attribute, Expansion, expand_page,
    in_turn::{Contestant, in_turn, is_wanted},
    scratch::workspace,
};
use proc_macro2::TokenStream;
use scraper::Html;

const STATUS_CODES: &str = "spec = \"page.md\"";

const ERROR_CODES: &str = "spec = \"page.html\", columns(code = \"Error Code\", status = \"Status Code\", \
    message = \"Message\", description = \"Description\", solution = \"Measure\")";

const ITEM: &str = "/// Code of a response.\n#[non_exhaustive] pub enum Code {}";

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

/// About how long each page is measured, within 11 and 1,000 rounds.
const TIME: Duration = Duration::from_secs(5);

fn main() {
    if !is_wanted() {
        return;
    }
    for (attribute, page) in [
        (Attribute::StatusCodes, "spec/status-codes.md"),
        (Attribute::ErrorCodes, "spec/error-codes.html"),
    ] {
        let text = fs::read_to_string(workspace().join(page)).expect("a page");
        compare(attribute, page, &text);
    }
    compare(
        Attribute::ErrorCodes,
        "600 error codes",
        &page_of_error_codes(600),
    );
    for codes in CODES {
        compare(
            Attribute::StatusCodes,
            &format!("{codes} status codes"),
            &page_of_codes(codes),
        );
    }
    for size in SIZES {
        let name = format!("{} KiB of status codes", size / 1024);
        compare(Attribute::StatusCodes, &name, &page_of_size(size));
    }
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

fn page_of_error_codes(codes: usize) -> String {
    let rows = (0..codes).map(|index| {
        format!(
            "<tr class=\"row-even\"><td><p>{}</p></td>\n<td><p>KEY.{index:04}</p></td>\n\
             <td><p>Key {index} is wrong.</p></td>\n<td><p>Key {index} is wrong or in use.</p></td>\n\
             <td><p>Enter another key than {index}.</p></td>\n</tr>\n",
            400 + index % 5
        )
    });
    let names = [
        "Status Code",
        "Error Code",
        "Message",
        "Description",
        "Measure",
    ];
    let header = names.map(|name| format!("<th class=\"head\"><p>{name}</p></th>\n"));
    let rows: String = rows.collect();
    format!(
        "<table>\n<thead>\n<tr>{}</tr>\n</thead>\n<tbody>\n{rows}</tbody>\n</table>\n",
        header.concat()
    )
}

fn compare(attribute: Attribute, name: &str, page: &str) {
    let arguments = match attribute {
        Attribute::StatusCodes => STATUS_CODES,
        Attribute::ErrorCodes => ERROR_CODES,
    };
    let errors = Expansion::of_page(attribute, page, arguments, ITEM).errors();
    assert!(errors.is_empty(), "{errors:?}");
    let [arguments, item]: [TokenStream; 2] =
        [arguments, ITEM].map(|tokens| tokens.parse().expect("tokens"));
    let expand = || expand_page(attribute, page, arguments.clone(), item.clone());
    let start = Instant::now();
    drop(expand());
    let rounds = TIME.as_nanos() / (2 * start.elapsed().as_nanos()).max(1);
    let rounds = usize::try_from(rounds.clamp(11, 1_000)).expect("at most 1,000");
    println!("{name}, {rounds} rounds:\n");
    let contestants = vec![
        Contestant::new("scraper", || Html::parse_document(page)),
        Contestant::new(attribute.name(), expand),
    ];
    in_turn(contestants, rounds);
}
