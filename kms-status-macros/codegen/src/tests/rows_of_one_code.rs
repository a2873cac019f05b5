//! Rows with the same code become one code, unless they contradict each other.

use expect_test::expect;

use super::{check_statuses, read_error_codes, read_statuses};

const TWO: &str = r#"columns(code = "Code", reason = "Phrase")"#;

fn two(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase\n{rows}</table>")
}

#[test]
fn rows_of_one_code_are_one_status() {
    let page = "<table><tr><th>Code<th>Phrase<th>Text
        <tr><td>404<td>Not Found<td>No key.
        <tr><td>200<td>OK<td>
        <tr><td>404<td>-<td>No version.
        <tr><td colspan=2>404 Not Found<td>No key.
        <tr><td>200<td>OK<td>Done.
        <tr><td>404<td>Not  Found<td></table>";
    let three = r#"columns(code = "Code", reason = "Phrase", description = "Text")"#;
    expect![[r#"
        200 Ok: "OK", "Done."
        404 NotFound: "Not Found", "No key. No version."
    "#]]
    .assert_eq(&read_statuses(page, three, ""));
}

#[test]
fn two_phrases_of_one_code_are_an_error() {
    let rows = "<tr><td>404 Not Found<td>Missing\n<tr><td>409 Conflict<td>conflict
        <tr><td>500 Oops<td>\n<tr><td>500<td>oops\n<tr><td>500 Ouch<td>";
    expect![[r#"
        the reason phrase `Missing` differs from `Not Found` beside the code
         --> page.html:2:26
          |
        2 | <tr><td>404 Not Found<td>Missing
          |                          ^^^^^^^ table 1, row 1, column `Phrase`
          |
          = note: an error of the same kind is on line 3
          = help: if the column does not hold reason phrases, use `unread("Phrase")` for it

        status code 500 has two reason phrases, `Oops` and `oops`
         --> page.html:5:16
          |
        5 | <tr><td>500<td>oops
          |                ^^^^ table 1, row 4, column `Phrase`
          |
         ::: page.html:4:17
          |
        4 |         <tr><td>500 Oops<td>
          |                 -------- the first: table 1, row 3, column `Code`
          |
          = help: if the column does not hold reason phrases, use `unread("Phrase")` for it

        status code 500 has two reason phrases, `Oops` and `Ouch`
         --> page.html:6:9
          |
        6 | <tr><td>500 Ouch<td></table>
          |         ^^^^^^^^ table 1, row 5, column `Code`
          |
         ::: page.html:4:17
          |
        4 |         <tr><td>500 Oops<td>
          |                 -------- the first: table 1, row 3, column `Code`
          |
          = help: to leave the row out, write `skip_rows("500 Ouch")`
    "#]]
    .assert_eq(&read_statuses(&two(rows), TWO, ""));
}

const ALL: &str = r#"columns(
    code = "Code", status = "Status", message = "Message", description = "Description", solution = "Solution"
)"#;

fn with_all(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Status<th>Message<th>Description<th>Solution\n{rows}</table>")
}

#[test]
fn rows_of_one_code_are_one_error_code_and_codes_are_ordered_by_bytes() {
    let page = with_all(
        "<tr><td>K.2<td>500<td>Oops.<td><td>-
         <tr><td>K.1<td>404<td>None.<td>No key.<td>Make one.
         <tr><td>K.1<td>400/404<td>None.<td>No version.<td>N/A
         <tr><td>K.1<td>-<td>—<td>No key.<td>Make two.
         <tr><td>k.1x<td>400<td>…<td><td><tr><td>é<td>400<td><td><td>
         <tr><td>10<td>400<td><td><td><tr><td>9<td>400<td><td><td>",
    );
    expect![[r#"
        10 E10: [400], ["", "", ""]
        9 E9: [400], ["", "", ""]
        K.1 K1: [404, 400], ["None.", "No key. No version.", "Make one. N/A Make two."]
        K.2 K2: [500], ["Oops.", "", ""]
        k.1x K1x: [400], ["", "", ""]
        é É: [400], ["", "", ""]
    "#]]
    .assert_eq(&read_error_codes(&page, ALL, ""));
}

#[test]
fn a_code_has_one_name() {
    let page = |rows| format!("<table><tr><th>Code<th>Name\n{rows}</table>");
    let columns = r#"columns(code = "Code", name = "Name")"#;
    let named = page("<tr><td>1<td>NO_KEY<tr><td>1<td><tr><td>2<td>NO_LOCK<tr><td>1<td>NO_KEY");
    expect![[r#"
        1 NoKey: [], ["", "", ""]
        2 NoLock: [], ["", "", ""]
    "#]]
    .assert_eq(&read_error_codes(&named, columns, ""));
    let twice = page("<tr><td>1<td>NO_KEY\n<tr><td>1<td>NoKey");
    expect![[r#"
        error code 1 has two names, `NO_KEY` and `NoKey`
         --> page.html:3:14
          |
        3 | <tr><td>1<td>NoKey</table>
          |              ^^^^^ table 1, row 2, column `Name`
          |
         ::: page.html:2:14
          |
        2 | <tr><td>1<td>NO_KEY
          |              ------ the first: table 1, row 1, column `Name`
          |
          = help: if the column does not hold names, use `unread("Name")` for it
    "#]]
    .assert_eq(&read_error_codes(&twice, columns, ""));
}

#[test]
fn each_further_phrase_of_a_code_is_an_error() {
    check_statuses(
        "| 404 | Not Found | |\n| 404 | No Key | |\n| 404 | No Name | |",
        &expect![[r#"
            status code 404 has two reason phrases, `Not Found` and `No Key`
             --> page.md:5:9
              |
            5 | | 404 | No Key | |
              |         ^^^^^^ table 1, row 3, column `Status`
              |
             ::: page.md:4:9
              |
            4 | | 404 | Not Found | |
              |         --------- the first: table 1, row 2, column `Status`
              |
              = help: if the column does not hold reason phrases, use `unread("Status")` for it

            status code 404 has two reason phrases, `Not Found` and `No Name`
             --> page.md:6:9
              |
            6 | | 404 | No Name | |
              |         ^^^^^^^ table 1, row 4, column `Status`
              |
             ::: page.md:4:9
              |
            4 | | 404 | Not Found | |
              |         --------- the first: table 1, row 2, column `Status`
              |
              = help: if the column does not hold reason phrases, use `unread("Status")` for it"#]],
    );
}
