//! The rows of the page of KMS, read a second time and in another way than the macro does: no spans, no merging, no
//! phrases from elsewhere, and nothing but the one table that the page is known to have.

use scraper::{ElementRef, Html, Selector};

/// The header row of the page.
pub const HEADER: [&str; 3] = ["Status Code", "Status", "Description"];

/// A row as it stands on the page.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Row {
    /// The first cell.
    pub code: String,
    /// The second cell.
    pub reason_phrase: String,
    /// The third cell.
    pub description: String,
}

/// Reads the rows below the header row, in page order.
///
/// # Errors
///
/// If the page is not built as it is known to be.
pub fn read(page: &str) -> Result<Vec<Row>, String> {
    let page = Html::parse_document(page);
    let tables: Vec<_> = page.select(&selector("table")).collect();
    let [table] = tables.as_slice() else {
        return Err(format!("the page has {} tables", tables.len()));
    };
    let row = selector("tr");
    let mut rows = table.select(&row).map(texts);
    let header = rows.next().unwrap_or_default();
    if header != HEADER {
        return Err(format!("the header row is {header:?}"));
    }
    rows.map(|cells| match <[String; 3]>::try_from(cells) {
        Ok([code, reason_phrase, description]) => Ok(Row {
            code,
            reason_phrase,
            description,
        }),
        Err(cells) => Err(format!("a row has the cells {cells:?}")),
    })
    .collect()
}

fn texts(row: ElementRef<'_>) -> Vec<String> {
    let cells = selector("th, td");
    let texts = row.select(&cells).map(|cell| {
        let text: String = cell.text().collect();
        text.trim().to_owned()
    });
    texts.collect()
}

fn selector(selector: &str) -> Selector {
    Selector::parse(selector).expect("a selector")
}
