//! Messages: their order and number. A message that may be a consequence of another one is left out.

use expect_test::expect;

use super::{Kind, Outcome, STATUSES, messages};

/// At most 20 about a page, in page order, and then the number of the others.
#[test]
fn many_errors() {
    let rows: Vec<String> = (401..=425)
        .map(|code| format!("| {code} | OK | |"))
        .collect();
    let rows = rows.join("\n");
    let messages = messages(Kind::StatusCodes, [STATUSES, &rows].concat(), "", "");
    let first_lines: Vec<&str> = messages
        .split("\n\n")
        .filter_map(|message| message.lines().next())
        .collect();
    let mut expected: Vec<String> = (401..=420)
        .map(|code| format!("status codes 200 and {code} would both be named `Ok`"))
        .collect();
    expected.push("5 more errors in `page.md`: fix those shown and build again".to_owned());
    assert_eq!(first_lines, expected);
}

#[test]
fn errors_are_in_page_order() {
    let page = "<table>\n<tr><th>Code<th>Text\n<tr><td>200\n<tr><td>-<td>x\n<tr><td>299<td>y\n</table>\n<table>\n<tr><th>Else\n</table>";
    let arguments = r#"spec = "page.html", columns(code = "Code", description = "Text")"#;
    let errors = Outcome::of_page(Kind::StatusCodes, page, arguments, "enum Code {}").errors();
    let lines = errors.iter().filter_map(|error| {
        let place = error.lines().nth(1)?.split_once("page.html:")?.1;
        place.split(':').next()
    });
    assert_eq!(lines.collect::<Vec<_>>(), ["3", "4", "5", "7"]);
}

/// One build reports the errors in the body, in the arguments and on the page. A missing code is not reported then, since
/// that may be only a consequence.
#[test]
fn errors_in_the_code_come_with_errors_on_the_page() {
    let page = format!("{STATUSES}| 4O4 | Not Found | |\n| 500 No | Internal Server Error | |");
    let item = "enum Code { Busy = 5000, Late, NotFound = 404 }";
    let arguments = r#"spec = "page.md", columns(text = "Text"), select = "table""#;
    let expansion = Outcome::of_page(Kind::StatusCodes, page, arguments, item);
    let errors = expansion.errors();
    let problems: Vec<&str> = errors
        .iter()
        .filter_map(|error| error.lines().next())
        .collect();
    expect![[r#"
        missing code: write `Late = …,` with its code from the page
        missing `code = "…"`, the name of the column that holds the code"#]]
    .assert_eq(&problems.join("\n"));
}
