//! Nothing on the page of KMS can change unseen: each change of a copy of it makes a check fail or the build refuse it.
//!
//! The checks are those that the page itself is held against: the text of `generated.rs`, the table of the README, and
//! the rows of the page, read in another way, one to one against the statuses.

use std::{collections::HashSet, fs};

use kms_status_tests::{
    Expansion, Status, checked_in,
    page_rows::{self, Row},
    scratch::workspace,
};
use scraper::{ElementRef, Html, Selector};

/// What is made of a page, and what of that a change of the page shows in.
struct Made {
    expansion: Expansion,
    generated_rs: String,
    readme_table: String,
}

impl Made {
    fn of(page: &str) -> Self {
        let expansion = checked_in::kms_status_of_page(page);
        Self {
            generated_rs: checked_in::generated_rs(&expansion),
            readme_table: checked_in::table(&expansion.statuses()),
            expansion,
        }
    }

    /// The checks that a copy of the page fails.
    fn failures(&self, copy: &str) -> HashSet<&'static str> {
        let made = Self::of(copy);
        let checks = [
            ("the build", made.expansion.errors().is_empty()),
            ("generated.rs", made.generated_rs == self.generated_rs),
            ("the README", made.readme_table == self.readme_table),
            (
                "the rows",
                page_rows::read(copy)
                    .is_ok_and(|rows| are_one_to_one(rows, &self.expansion.statuses())),
            ),
        ];
        let failures = checks.into_iter().filter(|(_, passed)| !passed);
        failures.map(|(check, _)| check).collect()
    }
}

fn are_one_to_one(mut rows: Vec<Row>, statuses: &[Status]) -> bool {
    rows.sort();
    let of_statuses = statuses.iter().map(|status| Row {
        code: status.code.to_string(),
        reason_phrase: status.reason_phrase.clone(),
        description: status.description.clone(),
    });
    rows.into_iter().eq(of_statuses)
}

#[test]
fn the_page_itself_passes_every_check() {
    let page = page();
    let made = Made::of(&page);
    assert_eq!(made.failures(&page), HashSet::new());
    let vendors = fs::read_to_string(workspace().join("spec/status-codes.md")).expect("the page");
    assert_eq!(made.failures(&vendors), HashSet::new());
}

#[test]
fn every_cell_counts() {
    let page = page();
    let made = Made::of(&page);
    let cells = cells(&page);
    let rows = page_rows::read(&page).expect("rows").len();
    assert_eq!(cells.len(), 3 * (rows + 1));
    for cell in cells {
        // Not the edit itself is what the checks see.
        let unchanged = cell.with_text(&page, &cell.text);
        assert_eq!(made.failures(&unchanged), HashSet::new(), "{}", cell.text);
        for text in changed(&cell.text) {
            let copy = cell.with_text(&page, &text);
            assert!(
                !made.failures(&copy).is_empty(),
                "`{}` became `{text}`, and no check failed",
                cell.text
            );
        }
    }
}

/// Other texts that a cell could have.
fn changed(text: &str) -> Vec<String> {
    let shorter: String = text.chars().skip(1).collect();
    let swapped: String = text
        .chars()
        .map(|character| match character {
            '0'..='8' => char::from(character as u8 + 1),
            '9' => '0',
            'a'..='z' => character.to_ascii_uppercase(),
            _ => character.to_ascii_lowercase(),
        })
        .collect();
    let longer = [format!("{text}x"), format!("{text}0"), format!("x {text}")];
    let others = [String::new(), "-".to_owned(), "429".to_owned(), shorter];
    let all: HashSet<String> = longer.into_iter().chain(others).chain([swapped]).collect();
    all.into_iter().filter(|other| other != text).collect()
}

#[test]
fn every_row_counts() {
    let page = page();
    let made = Made::of(&page);
    let rows = rows(&page);
    assert_eq!(rows.len(), page_rows::read(&page).expect("rows").len());
    let added = "<tr><td>429</td><td>Too Many Requests</td><td>Slow down.</td></tr>";
    for row in rows {
        for (change, instead) in [
            ("removed", String::new()),
            ("doubled", format!("{row}{row}")),
            ("followed by another", format!("{row}{added}")),
            ("followed by an empty one", format!("{row}<tr></tr>")),
        ] {
            let copy = replace(&page, &row, &instead);
            assert!(!made.failures(&copy).is_empty(), "{change}: {row}");
        }
    }
}

#[test]
fn every_table_and_column_counts() {
    let page = page();
    let made = Made::of(&page);
    let table = element(&page, "table");
    let other_table = "<table><tr><th>Error Code</th></tr><tr><td>KMS.0001</td></tr></table>";
    let header = element(&page, "thead tr");
    let wider = |row: &str, cell: &str| row.replace("</tr>", &format!("{cell}</tr>"));
    let extra_column = rows(&page).iter().fold(
        replace(&page, &header, &wider(&header, "<th>Retry</th>")),
        |copy, row| replace(&copy, row, &wider(row, "<td>No</td>")),
    );
    let name = &cells(&page)[1];
    for (change, copy) in [
        ("no table", replace(&page, &table, "")),
        (
            "the table twice",
            replace(&page, &table, &format!("{table}{table}")),
        ),
        (
            "another table",
            replace(&page, &table, &format!("{table}{other_table}")),
        ),
        ("a renamed column", name.with_text(&page, "Reason")),
        ("an extra column", extra_column),
        ("no header row", replace(&page, &header, "")),
    ] {
        assert!(!made.failures(&copy).is_empty(), "{change}");
    }
}

#[test]
fn rows_in_another_order_are_the_same_statuses() {
    let page = page();
    let made = Made::of(&page);
    let rows = rows(&page);
    for turn in 1..rows.len() {
        let mut others = rows.clone();
        others.rotate_left(turn);
        let body = element(&page, "tbody");
        let copy = replace(&page, &body, &format!("<tbody>{}</tbody>", others.concat()));
        assert_ne!(copy, page);
        assert_eq!(made.failures(&copy), HashSet::new());
    }
}

/// The page as the parser writes it, so that each element of it is found in the text.
fn page() -> String {
    let page = fs::read_to_string(workspace().join("spec/status-codes.md")).expect("the page");
    Html::parse_document(&page).html()
}

struct Cell {
    name: String,
    html: String,
    text: String,
}

impl Cell {
    fn with_text(&self, page: &str, text: &str) -> String {
        let text = text.replace('&', "&amp;").replace('<', "&lt;");
        let name = &self.name;
        replace(page, &self.html, &format!("<{name}>{text}</{name}>"))
    }
}

fn cells(page: &str) -> Vec<Cell> {
    all(page, "th, td", |cell| Cell {
        name: cell.value().name().to_owned(),
        html: cell.html(),
        text: cell.text().collect::<String>().trim().to_owned(),
    })
}

fn rows(page: &str) -> Vec<String> {
    all(page, "tbody tr", |row| row.html())
}

fn element(page: &str, selector: &str) -> String {
    let mut elements = all(page, selector, |element| element.html());
    assert_eq!(elements.len(), 1, "{selector}");
    elements.remove(0)
}

fn all<T>(page: &str, selector: &str, read: impl Fn(ElementRef<'_>) -> T) -> Vec<T> {
    let selector = Selector::parse(selector).expect("a selector");
    let page = Html::parse_document(page);
    page.select(&selector).map(read).collect()
}

/// Puts something else in the place of an element, of which there is one.
fn replace(page: &str, element: &str, instead: &str) -> String {
    assert_eq!(page.matches(element).count(), 1, "{element}");
    page.replacen(element, instead, 1)
}
