//! Codes, reason phrases, and the rows that are one status.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod reading;

use expect_test::expect;
use kms_status_tests::Expansion;
use reading::check;

const TWO: &str = r#"columns(code = "Code", reason = "Phrase")"#;
const THREE: &str = r#"columns(code = "Code", reason = "Phrase", description = "Text")"#;

fn two(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase\n{rows}</table>")
}

fn three(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase<th>Text\n{rows}</table>")
}

#[test]
fn a_code_may_stand_alone_or_before_its_phrase() {
    check(
        "<table><tr><th>Code<tr><td>200 OK<tr><td>201<tr><td>404 No Such Key<tr><td>410 -</table>",
        r#"columns(code = "Code")"#,
        "",
        &expect![[r#"
            200 Ok: "OK", ""
            201 Created: "Created", ""
            404 NoSuchKey: "No Such Key", ""
            410 Gone: "Gone", ""
        "#]],
    );
}

#[test]
fn a_column_of_phrases_needs_none_of_descriptions_and_the_other_way_round() {
    check(
        two("<tr><td>404<td>Missing"),
        TWO,
        "",
        &expect![[r#"
        404 Missing: "Missing", ""
    "#]],
    );
    check(
        two("<tr><td>404<td>Missing"),
        r#"columns(code = "Code", description = "Phrase")"#,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", "Missing"
        "#]],
    );
}

#[test]
fn the_first_and_the_last_code_are_100_and_999() {
    check(
        two("<tr><td>999<td>Last<tr><td>100<td>First"),
        TWO,
        "",
        &expect![[r#"
            100 First: "First", ""
            999 Last: "Last", ""
        "#]],
    );
}

#[test]
fn what_is_no_code_is_an_error_that_names_the_row() {
    for code in [
        "400/404",
        "2xx",
        "N/A",
        "40",
        "4000",
        "401Unauthorized",
        "65535",
        "099",
        "000",
        "+404",
        "-404",
        "404.",
        "404: Not Found",
        "4 04",
        "Not Found 404",
        "Code 404",
        "２００",
        "٤٠٤",
        "404\u{200b}",
        "0x194",
        "404*",
    ] {
        let read = Expansion::of_page(
            two(&format!("<tr><td>200<td>OK\n<tr><td>{code}<td>Missing")),
            &format!("spec = \"page.md\", {TWO}"),
            "enum Status {}",
        );
        let errors = read.errors();
        let [error] = errors.as_slice() else {
            panic!("{code}: {errors:?}")
        };
        let shown = code.replace('\u{200b}', "\\u{200b}");
        assert!(
            error.starts_with(&format!("`{shown}` is not a status code\n")),
            "{error}"
        );
        assert!(error.contains("--> page.md:3:9"), "{error}");
        assert!(error.contains("table 1, row 2, column `Code`"), "{error}");
        // The row that can be read is there, and what stands in for the one that cannot.
        let names = read.names();
        let has = |name: &str| names.iter().any(|there| there == name);
        assert!(has("Ok") && has("Missing"), "{names:?}");
    }
}

#[test]
fn an_empty_code_is_an_error() {
    check(
        two("<tr><td> <p>&nbsp;</p><td>Missing"),
        TWO,
        "",
        &expect![[r#"
            error: the cell of the status code is empty
              --> page.md:2:5
              table 1, row 1, column `Code`
        "#]],
    );
}

#[test]
fn all_codes_of_a_page_that_are_wrong_are_told_at_once() {
    check(
        two("<tr><td>400/404<td>a\n<tr><td>200<td>OK\n<tr><td>2xx<td>b\n<tr><td>N/A<td>c"),
        TWO,
        "",
        &expect![[r#"
            error: `400/404` is not a status code
              --> page.md:2:9
              table 1, row 1, column `Code`
            error: `2xx` is not a status code
              --> page.md:4:9
              table 1, row 3, column `Code`
            error: `N/A` is not a status code
              --> page.md:5:9
              table 1, row 4, column `Code`
        "#]],
    );
}

#[test]
fn two_phrases_in_one_row_must_agree() {
    check(
        two(
            "<tr><td>404 Not Found<td>Not <b>Found</b><tr><td>409 Conflict<td>-<tr><td>410 -<td>Gone",
        ),
        TWO,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", ""
            409 Conflict: "Conflict", ""
            410 Gone: "Gone", ""
        "#]],
    );
    check(
        two("<tr><td>404 Not Found<td>Missing"),
        TWO,
        "",
        &expect![[r#"
            error: the reason phrase `Missing` is not `Not Found`, which stands beside the code
              --> page.md:2:26
              table 1, row 1, column `Phrase`
        "#]],
    );
    check(
        two("<tr><td>404 Not Found<td>not found"),
        TWO,
        "",
        &expect![[r#"
            error: the reason phrase `not found` is not `Not Found`, which stands beside the code
              --> page.md:2:26
              table 1, row 1, column `Phrase`
        "#]],
    );
}

/// One cell that covers both columns says its code and its phrase, and no other.
#[test]
fn a_cell_over_the_columns_of_the_code_and_of_the_phrase_is_read_as_a_code() {
    check(
        three("<tr><td colspan=2>404 Missing<td>a<tr><td colspan=2>500<td>b"),
        THREE,
        "",
        &expect![[r#"
            404 Missing: "Missing", "a"
            500 InternalServerError: "Internal Server Error", "b"
        "#]],
    );
}

#[test]
fn a_phrase_without_letter_or_digit_is_taken_from_iana() {
    check(
        two(
            "<tr><td>200<td>-<tr><td>201<td><tr><td>404<td>—<tr><td>409<td>(…)<tr><td>418<td>_<tr><td>451<td>/",
        ),
        TWO,
        "",
        &expect![[r#"
            200 Ok: "OK", ""
            201 Created: "Created", ""
            404 NotFound: "Not Found", ""
            409 Conflict: "Conflict", ""
            418 ImATeapot: "I'm a teapot", ""
            451 UnavailableForLegalReasons: "Unavailable For Legal Reasons", ""
        "#]],
    );
}

#[test]
fn a_phrase_with_a_letter_or_a_digit_is_kept() {
    check(
        two("<tr><td>200<td>N/A<tr><td>201<td>(Created)<tr><td>404<td>无<tr><td>409<td>V2"),
        TWO,
        "",
        &expect![[r#"
            200 NA: "N/A", ""
            201 Created: "(Created)", ""
            404 无: "无", ""
            409 V2: "V2", ""
        "#]],
    );
}

#[test]
fn a_code_without_a_phrase_that_iana_lacks_must_be_named_in_the_body() {
    let page = two("<tr><td>306<td>-<tr><td>441<td>");
    check(
        &page,
        TWO,
        "",
        &expect![[r#"
        error: neither the page nor IANA's registry has a reason phrase for 306
          --> page.md:2:9
          table 1, row 1, column `Code`
          = help: name it in the body of the enum: add the line `Status306 = 306,`
        error: neither the page nor IANA's registry has a reason phrase for 441
          --> page.md:2:25
          table 1, row 2, column `Code`
          = help: name it in the body of the enum: add the line `Status441 = 441,`
    "#]],
    );
    check(
        &page,
        TWO,
        "Unused = 306, Unpaid = 441,",
        &expect![[r#"
        306 Unused: "", ""
        441 Unpaid: "", ""
    "#]],
    );
}

#[test]
fn rows_of_one_code_and_phrase_are_one_status() {
    check(
        three(
            "<tr><td>404<td>Not Found<td>No key.
             <tr><td>200<td>OK<td>
             <tr><td>404<td>-<td>No version.
             <tr><td>404 Not Found<td><td>No key.
             <tr><td>200<td>OK<td>Done.
             <tr><td>404<td>Not  Found<td>",
        ),
        THREE,
        "",
        &expect![[r#"
            200 Ok: "OK", "Done."
            404 NotFound: "Not Found", "No key. No version."
        "#]],
    );
}

#[test]
fn one_code_with_two_phrases_is_an_error_that_names_both_lines() {
    let in_one_table = three(
        "<tr><td>404<td>Not Found<td>a\n<tr><td>200<td>OK<td>b\n<tr><td>404<td>Not found<td>c",
    );
    // In two tables, and the first phrase IANA's.
    let in_two = format!(
        "{}\n{}",
        three("<tr><td>404<td>-<td>a"),
        three("<tr><td>404<td>Not found<td>b")
    );
    // The code spans both rows, and it is the phrases that stand on two lines.
    let spanned = three("<tr><td rowspan=2>404<td>Not Found<td>a\n<tr><td>Not found<td>b");
    for (page, lines) in [(in_one_table, [2, 4]), (in_two, [2, 4]), (spanned, [2, 3])] {
        let read = Expansion::of_page(
            &page,
            &format!("spec = \"page.md\", {THREE}"),
            "enum Status {}",
        );
        let errors = read.errors();
        let [error] = errors.as_slice() else {
            panic!("{page}: {errors:?}")
        };
        let problem = "status code 404 has two reason phrases, `Not Found` and `Not found`\n";
        assert!(error.starts_with(problem), "{error}");
        for line in lines {
            assert!(error.contains(&format!(" page.md:{line}:")), "{error}");
        }
    }
}
