//! Nothing on the two pages of KMS can change unseen: each change of a copy shows in what is made of it, or is an error.

use std::fs;

use ego_tree::NodeId;
use kms_status_tests::{
    Attribute, Expansion, checked_in,
    page_rows::{self, header},
    scratch::workspace,
};
use scraper::{ElementRef, Html, Node, Selector};

fn page(attribute: Attribute) -> String {
    let path = match attribute {
        Attribute::StatusCodes => "spec/status-codes.md",
        Attribute::ErrorCodes => "spec/error-codes.html",
    };
    fs::read_to_string(workspace().join(path)).expect("the page")
}

/// What each code has, in the order of the columns of the page.
fn values(attribute: Attribute, expansion: &Expansion) -> Vec<Vec<String>> {
    assert_eq!(expansion.errors(), [""; 0]);
    match attribute {
        Attribute::StatusCodes => {
            let statuses = expansion.statuses().into_iter();
            let values = statuses.map(|status| {
                vec![
                    status.code.to_string(),
                    status.reason_phrase,
                    status.description,
                ]
            });
            values.collect()
        }
        Attribute::ErrorCodes => {
            let codes = expansion.error_codes().into_iter();
            let values = codes.map(|code| {
                let statuses: Vec<String> = code.statuses.iter().map(u16::to_string).collect();
                vec![
                    statuses.join("/"),
                    code.code,
                    code.message,
                    code.description,
                    code.solution,
                ]
            });
            values.collect()
        }
    }
}

fn values_of_page(attribute: Attribute, page: &str) -> Vec<Vec<String>> {
    values(attribute, &checked_in::expansion_of_page(attribute, page))
}

fn sorted(mut rows: Vec<Vec<String>>) -> Vec<Vec<String>> {
    rows.sort();
    rows
}

#[test]
fn the_rows_of_each_page_are_the_codes_one_to_one() {
    for attribute in Attribute::ALL {
        let page = page(attribute);
        let rows = page_rows::read(attribute, &page).expect("rows");
        assert_eq!(sorted(values_of_page(attribute, &page)), sorted(rows));
    }
}

#[test]
fn a_change_of_every_cell_shows_in_the_enum_in_its_docs_and_in_the_checked_in_file() {
    for attribute in Attribute::ALL {
        let copy = Copy::of(attribute);
        let rows = copy.rows.len();
        // Another text for each cell, which no other cell has.
        let changed = |row: usize, column: usize| match header(attribute)[column] {
            "Status Code" => (100 + row).to_string(),
            _ => format!("Row{row}x{column}"),
        };
        let columns = header(attribute).len();
        let expected =
            (0..rows).map(|row| (0..columns).map(|column| changed(row, column)).collect());
        let expansion = checked_in::expansion_of_page(attribute, copy.with_texts(changed));
        assert_eq!(
            sorted(values(attribute, &expansion)),
            sorted(expected.collect())
        );

        let source = expansion.source();
        for row in 0..rows {
            for column in 0..columns {
                let text = changed(row, column);
                let lines = source.lines().filter(|line| line.contains(&text));
                let (docs, code): (Vec<&str>, Vec<&str>) =
                    lines.partition(|line| line.trim().starts_with("///"));
                assert!(docs.len() >= 2, "{text} in the table and at the variant");
                assert!(!code.is_empty(), "{text}");
            }
        }
    }
}

#[test]
fn a_column_that_is_emptied_shows_or_is_an_error() {
    for attribute in Attribute::ALL {
        let copy = Copy::of(attribute);
        for emptied in 0..header(attribute).len() {
            for text in ["", "-"] {
                let page = copy.with_texts(|row, column| {
                    if column == emptied {
                        text.to_owned()
                    } else {
                        copy.text(copy.rows[row][column])
                    }
                });
                let expansion = checked_in::expansion_of_page(attribute, &page);
                let has_changed = || {
                    values(attribute, &expansion) != values_of_page(attribute, &copy.html.html())
                };
                let iana =
                    attribute == Attribute::StatusCodes && header(attribute)[emptied] == "Status";
                // Every phrase of the page is that of IANA.
                assert!(
                    iana || !expansion.errors().is_empty() || has_changed(),
                    "column {emptied}"
                );
            }
        }
    }
}

#[test]
fn another_row_table_or_column_is_an_error_or_shows() {
    for attribute in Attribute::ALL {
        let page = Copy::of(attribute).html.html();
        let before = values_of_page(attribute, &page);
        let row = element(&page, "tbody tr:nth-child(3)");
        let table = element(&page, "table");
        let names = element(&page, "thead tr");
        for (change, copy) in [
            ("a row removed", page.replacen(&row, "", 1)),
            (
                "an empty row",
                page.replacen(&row, &format!("{row}<tr></tr>"), 1),
            ),
            (
                "a row with a cell more",
                page.replacen(&row, &row.replace("</tr>", "<td></td></tr>"), 1),
            ),
            ("no header row", page.replacen(&names, "", 1)),
            (
                "a column renamed",
                page.replacen("Description", "Meaning", 1),
            ),
            (
                "a column more",
                page.replacen(&names, &names.replace("</tr>", "<th>Since</th></tr>"), 1),
            ),
            ("no table", page.replacen(&table, "", 1)),
            (
                "another table",
                page.replacen(
                    &table,
                    &format!("{table}<table><tr><th>Code</th></tr></table>"),
                    1,
                ),
            ),
        ] {
            assert_ne!(copy, page, "{change}");
            let expansion = checked_in::expansion_of_page(attribute, &copy);
            let shows = || values(attribute, &expansion) != before;
            assert!(!expansion.errors().is_empty() || shows(), "{change}");
        }
        let doubled = page.replacen(&row, &row.repeat(2), 1);
        assert_eq!(
            values_of_page(attribute, &doubled),
            before,
            "a row that is there twice says nothing new"
        );
    }
}

#[test]
fn the_order_of_the_rows_changes_nothing() {
    for attribute in Attribute::ALL {
        let page = Copy::of(attribute).html.html();
        let body = element(&page, "tbody");
        let rows: Vec<&str> = body.split_inclusive("</tr>").collect();
        let (end, rows) = rows.split_last().expect("rows");
        let mut reversed = rows.to_vec();
        reversed[0] = reversed[0].trim_start_matches("<tbody>");
        reversed.reverse();
        let copy = page.replacen(&body, &format!("<tbody>{}{end}", reversed.concat()), 1);
        assert_ne!(copy, page);
        assert_eq!(
            values_of_page(attribute, &copy),
            values_of_page(attribute, &page)
        );
    }
}

/// A page as the parser writes it, and the cells below its header row.
struct Copy {
    html: Html,
    rows: Vec<Vec<NodeId>>,
}

impl Copy {
    fn of(attribute: Attribute) -> Self {
        let html = Html::parse_document(&page(attribute));
        let [row, cell] = ["tbody tr", "td"].map(selector);
        let cells = |row: ElementRef<'_>| row.select(&cell).map(|cell| cell.id()).collect();
        let rows: Vec<Vec<NodeId>> = html.select(&row).map(cells).collect();
        assert!(
            rows.iter()
                .all(|cells| cells.len() == header(attribute).len())
        );
        Self { html, rows }
    }

    /// The page with another text in each cell, by its row and column.
    fn with_texts(&self, text: impl Fn(usize, usize) -> String) -> String {
        let mut html = self.html.clone();
        for (row, cells) in self.rows.iter().enumerate() {
            for (column, cell) in cells.iter().enumerate() {
                let mut new = Some(text(row, column));
                for node in self.texts(*cell) {
                    if let Some(mut node) = html.tree.get_mut(node)
                        && let Node::Text(words) = node.value()
                    {
                        words.text = new.take().unwrap_or_default().into();
                    }
                }
                assert_eq!(new, None, "a cell without a text");
            }
        }
        html.html()
    }

    fn text(&self, cell: NodeId) -> String {
        let texts = self.texts(cell).into_iter();
        let texts = texts.filter_map(|text| {
            self.html
                .tree
                .get(text)?
                .value()
                .as_text()
                .map(|text| text.to_string())
        });
        texts.collect()
    }

    /// The texts in a cell that are more than white space.
    fn texts(&self, cell: NodeId) -> Vec<NodeId> {
        let cell = self.html.tree.get(cell).expect("a cell");
        let is_text = |node: &Node| node.as_text().is_some_and(|text| !text.trim().is_empty());
        let texts = cell.descendants().filter(|node| is_text(node.value()));
        texts.map(|node| node.id()).collect()
    }
}

fn element(page: &str, css: &str) -> String {
    let page = Html::parse_document(page);
    let element = page.select(&selector(css)).next();
    element.expect("the element").html()
}

fn selector(css: &str) -> Selector {
    Selector::parse(css).expect("a selector")
}
