//! Messages: their order and number. A message that may be a consequence of another one is left out.

use expect_test::expect;

use super::{Kind, Outcome, STATUSES, messages};

#[test]
fn errors_about_tables_without_codes_come_last() {
    let page = "\
Option | Value
--- | ---
retries | three

Code | Text
--- | ---
E1 | Busy.
E2 | Gone.
";
    let messages = messages(Kind::ErrorCodes, page, "", "");
    let problems: Vec<&str> = messages
        .lines()
        .filter(|line| line.contains("matches table"))
        .collect();
    assert_eq!(
        problems,
        [
            "no `columns(…)` or `skip(…)` matches table 2 (\"Code\", \"Text\")",
            "no `columns(…)` or `skip(…)` matches table 1 (\"Option\", \"Value\")",
        ]
    );
}

/// The errors are in page order. The last message gives the number of the others.
#[test]
fn a_build_shows_at_most_20_errors_about_a_page() {
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

/// One build reports the errors in the body and on the page. The code 404, which only the body has, is not reported then,
/// since that may be a consequence. After an error in the arguments, the errors on the page may be consequences, too.
#[test]
fn errors_in_the_body_come_with_those_on_the_page_unless_an_argument_is_wrong() {
    for (arguments, expected) in [
        (
            "",
            expect![[r#"
                missing code: write `Late = …,` with its code from the page
                expected a status code, a number from 100 to 999
                `4O4` is not a status code
                the reason phrase `Internal Server Error` differs from `No` beside the code"#]],
        ),
        (
            r#"columns(text = "Text")"#,
            expect![[r#"
                missing code: write `Late = …,` with its code from the page
                missing `code = "…"`, the name of the column that holds the code"#]],
        ),
    ] {
        let page = format!("{STATUSES}| 4O4 | Not Found | |\n| 500 No | Internal Server Error | |");
        let body = "Busy = 5000, Late, NotFound = 404";
        let messages = messages(Kind::StatusCodes, page, arguments, body);
        let problems = messages
            .split("\n\n")
            .filter_map(|message| message.lines().next());
        let problems: Vec<&str> = problems.collect();
        expected.assert_eq(&problems.join("\n"));
    }
}
