//! The rows of a page of KMS, read a second time and in another way than the macros do: no spans, no merging, no phrases
//! from elsewhere, and nothing but the one table that the page is known to have.

use scraper::{ElementRef, Html, Selector};

use crate::Attribute;

/// The header row of the page.
#[must_use]
pub fn header(attribute: Attribute) -> &'static [&'static str] {
    match attribute {
        Attribute::StatusCodes => &["Status Code", "Status", "Description"],
        Attribute::ErrorCodes => &[
            "Status Code",
            "Error Code",
            "Message",
            "Description",
            "Measure",
        ],
    }
}

/// The cells of the rows below the header row, in page order.
///
/// # Errors
///
/// If the page is not built as it is known to be.
pub fn read(attribute: Attribute, page: &str) -> Result<Vec<Vec<String>>, String> {
    let page = Html::parse_document(page);
    let tables: Vec<_> = page.select(&selector("table")).collect();
    let [table] = tables.as_slice() else {
        return Err(format!("the page has {} tables", tables.len()));
    };
    let row = selector("tr");
    let mut rows = table.select(&row).map(texts);
    let expected = header(attribute);
    let header = rows.next().unwrap_or_default();
    if header != expected {
        return Err(format!("the header row is {header:?}"));
    }
    let rows: Vec<_> = rows.collect();
    match rows.iter().find(|cells| cells.len() != expected.len()) {
        Some(cells) => Err(format!("a row has the cells {cells:?}")),
        None => Ok(rows),
    }
}

fn texts(row: ElementRef<'_>) -> Vec<String> {
    let cells = selector("th, td");
    let texts = row.select(&cells).map(|cell| {
        let text: String = cell.text().collect();
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ")
    });
    texts.collect()
}

fn selector(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}
