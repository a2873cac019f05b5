//! Error codes: their cells, their status codes and texts, and the rows that are one error code.

use crate::tests::Kind;
use expect_test::expect;

use super::{expand, outcome};

const CODE: &str = r#"columns(code = "Code")"#;
const STATUS: &str = r#"columns(code = "Code", status = "Status")"#;
const ALL: &str = r#"columns(
    code = "Code", status = "Status", message = "Message", description = "Description", solution = "Solution"
)"#;

/// A table of codes in lines of their own, the first in line 2.
fn codes(codes: &[&str]) -> String {
    let row = |code: &&str| format!("\n<tr><td>{code}");
    let rows: String = codes.iter().map(row).collect();
    format!("<table><tr><th>Code{rows}</table>")
}

fn with_status(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Status\n{rows}</table>")
}

fn with_all(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Status<th>Message<th>Description<th>Solution\n{rows}</table>")
}

/// What is read from a page, or the errors.
fn read(page: &str, arguments: &str, body: &str) -> String {
    let expansion = expand(Kind::ErrorCodes, "page.html", page, arguments, body);
    outcome(Kind::ErrorCodes, &expansion)
}

#[test]
fn one_word_is_one_code() {
    let longest = "e".repeat(256);
    for code in [
        "KMS.0205",
        "111400002",
        "BLOB_UNKNOWN",
        "SVCSTG.CCECAM.4000003",
        "0x80-A",
        "-1",
        "a/b",
        "参数错误",
        &longest,
    ] {
        let read = expand(Kind::ErrorCodes, "page.html", &codes(&[code]), CODE, "");
        assert_eq!(read.codes()[0].code, code);
        assert_eq!(read.errors(), [""; 0]);
    }
}

#[test]
fn any_other_text_is_an_error_with_the_ways_out_that_fit() {
    let skip = |text| format!("to leave the row out, write `skip_rows({text:?})`");
    let body =
        |line| format!("if the whole text is the code, name it in the body of the enum: `{line}`");
    let rest = |what, column| {
        format!(
            "if the first word is the code and the rest is {what}, write `columns(code = \"Code\", {column})`"
        )
    };
    let named = rest("its name", "name = \"Code\"");
    let unread = rest("not read", "unread(\"Code\")");
    let long = "x".repeat(257);
    let mut cases = vec![
        (
            "50035 *",
            "more than one word, not an error code",
            vec![unread.clone(), skip("50035 *")],
        ),
        (
            "503 Slow Down",
            "more than one word, not an error code",
            vec![named, unread, skip("503 Slow Down")],
        ),
        (
            "Method Not Allowed",
            "more than one word, not an error code",
            vec![
                body("MethodNotAllowed = \"Method Not Allowed\","),
                skip("Method Not Allowed"),
            ],
        ),
    ];
    for text in [
        "-",
        "-E1",
        "K.1,",
        "E13*",
        "40001+",
        "<100",
        "`E10`",
        "{:.table}",
        "5xx",
        "5XX",
        &long,
    ] {
        cases.push((text, "not an error code", vec![skip(text)]));
    }
    for text in [
        "1001-1999",
        "1001 – 1999",
        "1001\u{ff5e}1999",
        "DIS.10..DIS.19",
        "E3/E4",
        "E3&E4",
        "E3, E4",
        "NoKey;NoName",
        "E3 or E4",
        "DIS.5000 to DIS.5999",
    ] {
        cases.push((text, "more than one error code", vec![skip(text)]));
    }
    for (text, problem, ways) in cases {
        let shown = if text.len() > 256 {
            "x".repeat(60) + "…"
        } else {
            text.to_owned()
        };
        let ways: Vec<String> = ways
            .iter()
            .map(|way| format!("  = help: {way}\n"))
            .collect();
        let expected = format!(
            "error: `{shown}` is {problem}\n  --> page.html:3:9\n  table 1, row 2, column `Code`\n{}",
            ways.concat()
        );
        let page = codes(&["K.1", text, "K.3"]);
        assert_eq!(read(&page, CODE, ""), expected);
        let read = expand(Kind::ErrorCodes, "page.html", &page, CODE, "");
        assert_eq!(read.names(), ["K1", "K3"], "the rows that can be read");
        // What the body names is a code as it stands.
        let body = format!("Named = {text:?}");
        let read = expand(Kind::ErrorCodes, "page.html", &page, CODE, &body);
        assert!(read.names().contains(&"Named".to_owned()), "{text}");
    }
}

#[test]
fn cells_that_are_wrong_in_the_same_way_are_one_error() {
    for (cells, expected) in [
        (
            vec!["", "K.1", "-", "K.2", "…", "1-9", "-"],
            expect![[r#"
                error: the error code cell is empty
                  --> page.html:2:1
                  table 1, row 1, column `Code`
                  = help: to leave the rows out, write `skip_rows("", "-", "…")`
                error: `1-9` is more than one error code
                  --> page.html:7:9
                  table 1, row 6, column `Code`
                  = help: to leave the row out, write `skip_rows("1-9")`
            "#]],
        ),
        (
            vec!["X.1-X.9", "X.10-X.19", "X.20-X.29"],
            expect![[r#"
                error: `X.1-X.9` is more than one error code
                  --> page.html:2:9
                  table 1, row 1, column `Code`
                  = help: to leave the rows out, write `skip_rows("X.1-X.9", "X.10-X.19", "X.20-X.29")`
            "#]],
        ),
        (
            vec!["10000 no_error", "10001 some_error", "10002"],
            expect![[r#"
                error: `10000 no_error` is more than one word, not an error code
                  --> page.html:2:9
                  table 1, row 1, column `Code`
                  = help: if the first word is the code and the rest is its name, write `columns(code = "Code", name = "Code")`
                  = help: if the first word is the code and the rest is not read, write `columns(code = "Code", unread("Code"))`
            "#]],
        ),
        (
            vec!["no_error Fine", "no_key Gone", "no_name Lost"],
            expect![[r#"
                error: `no_error Fine` is more than one word, not an error code
                  --> page.html:2:9
                  table 1, row 1, column `Code`
                  = help: if the first word is the code and the rest is its name, write `columns(code = "Code", name = "Code")`
                  = help: if the first word is the code and the rest is not read, write `columns(code = "Code", unread("Code"))`
                  = help: if the whole text is the code, name it in the body of the enum: `NoErrorFine = "no_error Fine", NoKeyGone = "no_key Gone", NoNameLost = "no_name Lost",`
            "#]],
        ),
        (
            vec!["Invalid key", "Invalid name", "Invalid-key", "InvalidKey"],
            expect![[r#"
                error: `Invalid key` is more than one word, not an error code
                  --> page.html:2:9
                  table 1, row 1, column `Code`
                  = help: if the whole text is the code, name it in the body of the enum: `InvalidKey2 = "Invalid key", InvalidName = "Invalid name",`
                  = help: to leave the rows out, write `skip_rows("Invalid key", "Invalid name")`
                error: error codes Invalid-key and InvalidKey would both be named `InvalidKey`
                  --> page.html:5:9
                  table 1, row 4, column `Code`
                  ::: page.html:4:9
                  the first, table 1, row 3, column `Code`
                  = help: name it in the body of the enum: `InvalidKey3 = "InvalidKey",`
            "#]],
        ),
        (
            vec!["-", "…", "-"],
            expect![[r#"
            error: no cell of column `Code` is an error code
              --> page.html:2:9
              table 1, row 1, column `Code`
              = help: to leave the table out, write `skip("Code")` in place of its `columns`
        "#]],
        ),
    ] {
        expected.assert_eq(&read(&codes(&cells), CODE, ""));
    }
}

#[test]
fn a_code_of_two_tables_is_named_in_the_body_once() {
    let page = "<table><tr><th>Code<tr><td>K.1<tr><td>No key</table>
        <table><tr><th>Code<th>Text<tr><td>K.2<td><tr><td>No key<td></table>";
    let columns = r#"columns(code = "Code"), columns(code = "Code", unread("Text"))"#;
    let errors = read(page, columns, "");
    assert_eq!(
        errors.matches("is more than one word").count(),
        2,
        "{errors}"
    );
    assert_eq!(errors.matches("= \"No key\",").count(), 1, "{errors}");
}

#[test]
fn each_run_of_digits_in_a_status_cell_is_a_status_code() {
    for (cell, statuses) in [
        ("400", "[400]"),
        ("404/500", "[404, 500]"),
        ("500, 404, 500", "[500, 404]"),
        ("400 Bad Request", "[400]"),
        ("400 – Bad Request", "[400]"),
        ("Conflict (409)", "[409]"),
        ("HTTP 400<br>HTTP 401", "[400, 401]"),
        ("100 and 999", "[100, 999]"),
        ("-", "[]"),
        ("N/A", "[]"),
        ("", "[]"),
    ] {
        let page = with_status(&format!("<tr><td>K.1<td>{cell}"));
        let expected = format!("K.1 K1: {statuses}, [\"\", \"\", \"\"]\n");
        assert_eq!(read(&page, STATUS, ""), expected, "{cell}");
    }
}

#[test]
fn any_other_run_of_digits_in_a_status_cell_is_an_error() {
    for (cell, problem) in [
        ("40", "`40` is not a status code"),
        ("099", "`099` is not a status code"),
        ("４００", "`４００` is not a status code"),
        ("400/1000", "`1000` in `400/1000` is not a status code"),
        ("5XX", "`5` in `5XX` is not a status code"),
        ("500-599", "`500-599` is a range of status codes"),
        (
            "400 – 499 (all)",
            "`400 – 499 (all)` is a range of status codes",
        ),
        ("400 to 499", "`400 to 499` is a range of status codes"),
        (
            "400\u{ff5e}499",
            "`400\u{ff5e}499` is a range of status codes",
        ),
        (
            "400\u{2212}499",
            "`400\u{2212}499` is a range of status codes",
        ),
    ] {
        let page = with_status(&format!("<tr><td>K.1<td>400\n<tr><td>K.2<td>{cell}"));
        let expected = format!(
            "error: {problem}\n  --> page.html:3:16\n  table 1, row 2, column `Status`\n  \
             = help: if the column does not hold status codes, use `unread(\"Status\")` for it\n  \
             = help: to leave the row out, write `skip_rows(\"K.2\")`\n"
        );
        assert_eq!(read(&page, STATUS, ""), expected);
    }
    // There is nothing left without all rows.
    let page = with_status("<tr><td>K.1<td>4000\n<tr><td>K.2<td>5000");
    expect![[r#"
        error: `4000` is not a status code
          --> page.html:2:16
          table 1, row 1, column `Status`
          = help: if the column does not hold status codes, use `unread("Status")` for it
    "#]]
    .assert_eq(&read(&page, STATUS, ""));
}

#[test]
fn a_row_that_is_one_cell_is_a_heading_unless_it_could_be_a_code() {
    let page = with_all(
        "<tr><td colspan=5>Client errors\n<tr><td>K.1<td>400<td>a<td>b<td>c\n<tr><td colspan=5>Server
         <tr><td colspan=2>K.2<td>a<td>b<td>c\n<tr><td colspan=4>Errors of keys<td>a",
    );
    expect![[r#"
        error: `Server` spans several columns: a heading or a note, not an error code
          --> page.html:4:19
          table 1, row 3, column `Code`
          = help: to leave the rows out, write `skip_rows("Server", "K.2", "Errors of keys")`
    "#]]
    .assert_eq(&read(&page, ALL, ""));
    let skip_rows = r#"skip_rows("Client errors", "Server", "K.2", "Errors of keys")"#;
    let expected = "K.1 K1: [400], [\"a\", \"b\", \"c\"]\n";
    assert_eq!(read(&page, &format!("{ALL}, {skip_rows}"), ""), expected);
    let unread = r#"columns(code = "Code", unread("Status", "Message"), description = "Description", solution = "Solution"),
                    skip_rows("Server", "Errors of keys")"#;
    let expected = "K.1 K1: [], [\"\", \"b\", \"c\"]\nK.2 K2: [], [\"\", \"b\", \"c\"]\n";
    assert_eq!(read(&page, unread, ""), expected);
}

#[test]
fn rows_of_one_code_are_one_error_code_in_the_order_of_their_bytes() {
    let tables = [
        with_all(
            "<tr><td>K.2<td>500<td>Oops.<td><td>-
             <tr><td>K.1<td>404<td>None.<td>No key.<td>Make one.
             <tr><td>K.1<td>400/404<td>None.<td>No version.<td>N/A",
        ),
        with_all(
            "<tr><td>K.1<td>-<td>—<td>No key.<td>Make two.
             <tr><td>k.1x<td><td>…<td><td><tr><td>é<td><td><td><td><tr><td>10<td><td><td><td><tr><td>9<td><td><td><td>",
        ),
    ];
    expect![[r#"
        10 E10: [], ["", "", ""]
        9 E9: [], ["", "", ""]
        K.1 K1: [404, 400], ["None.", "No key. No version.", "Make one. N/A Make two."]
        K.2 K2: [500], ["Oops.", "", ""]
        k.1x K1x: [], ["", "", ""]
        é É: [], ["", "", ""]
    "#]]
    .assert_eq(&read(&tables.join("<h2>More</h2>"), ALL, ""));
}

#[test]
fn a_code_has_one_name() {
    let page = |rows| format!("<table><tr><th>Code<th>Name\n{rows}</table>");
    let columns = r#"columns(code = "Code", name = "Name")"#;
    let named = page("<tr><td>1<td>NO_KEY<tr><td>1<td>-<tr><td>2<td><tr><td>1<td>NO_KEY");
    expect![[r#"
        1 NoKey: [], ["", "", ""]
        2 E2: [], ["", "", ""]
    "#]]
    .assert_eq(&read(&named, columns, ""));
    let twice = page("<tr><td>1<td>NO_KEY\n<tr><td>1<td>NoKey");
    expect![[r#"
        error: error code 1 has two names, `NO_KEY` and `NoKey`
          --> page.html:3:14
          table 1, row 2, column `Name`
          ::: page.html:2:14
          the first, table 1, row 1, column `Name`
          = help: if the column does not hold names, use `unread("Name")` for it
    "#]]
    .assert_eq(&read(&twice, columns, ""));
}

#[test]
fn the_header_row_again_is_an_error() {
    let page = with_status("<tr><td>K.1<td>400\n<tr><td>Code<td>Status");
    expect![[r#"
        error: `Code` is the header row again, not an error code
          --> page.html:3:9
          table 1, row 2, column `Code`
          = help: to leave the row out, write `skip_rows("Code")`
    "#]]
    .assert_eq(&read(&page, STATUS, ""));
}
