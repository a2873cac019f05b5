//! Status codes: their cells, their reason phrases, and the rows that are one status.

use crate::tests::Kind;
use expect_test::expect;

use super::{expand, outcome};

const TWO: &str = r#"columns(code = "Code", reason = "Phrase")"#;

fn two(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase\n{rows}</table>")
}

/// What is read from a page, or the errors.
fn read(page: &str, arguments: &str, body: &str) -> String {
    let expansion = expand(Kind::StatusCodes, "page.html", page, arguments, body);
    outcome(Kind::StatusCodes, &expansion)
}

#[test]
fn a_code_is_alone_or_with_its_phrase() {
    for (cell, expected) in [
        ("200", r#"200 Ok: "OK""#),
        ("200 OK", r#"200 Ok: "OK""#),
        ("200 (OK)", r#"200 Ok: "OK""#),
        ("200 - OK", r#"200 Ok: "OK""#),
        ("200 – OK", r#"200 Ok: "OK""#),
        ("200 — OK", r#"200 Ok: "OK""#),
        ("200: OK", r#"200 Ok: "OK""#),
        ("OK (200)", r#"200 Ok: "OK""#),
        ("HTTP 200", r#"200 Ok: "OK""#),
        ("HTTP 200 OK", r#"200 Ok: "OK""#),
        ("HTTP 200 (OK)", r#"200 Ok: "OK""#),
        ("HTTP 200 - OK", r#"200 Ok: "OK""#),
        ("HTTP 200: OK", r#"200 Ok: "OK""#),
        ("HTTP OK (200)", r#"200 Ok: "OK""#),
        ("OK (HTTP 200)", r#"200 Ok: "OK""#),
        (
            "HTTP Version Not Supported (505)",
            r#"505 HttpVersionNotSupported: "HTTP Version Not Supported""#,
        ),
        ("404 - No Such Key", r#"404 NoSuchKey: "No Such Key""#),
        ("No Such Key (404)", r#"404 NoSuchKey: "No Such Key""#),
        (
            "404 Not Found (no key)",
            r#"404 NotFoundNoKey: "Not Found (no key)""#,
        ),
        (
            "418 I'm a teapot (RFC 2324)",
            r#"418 ImATeapotRfc2324: "I'm a teapot (RFC 2324)""#,
        ),
        ("404 \"Missing\"", r#"404 Missing: "\"Missing\"""#),
        ("410 -", r#"410 Gone: "Gone""#),
        ("100", r#"100 Continue: "Continue""#),
        ("999 Last", r#"999 Last: "Last""#),
    ] {
        let page = format!("<table><tr><th>Code<tr><td>{cell}</table>");
        let expected = format!("{expected}, \"\"\n");
        assert_eq!(read(&page, r#"columns(code = "Code")"#, ""), expected);
    }
}

#[test]
fn what_is_not_one_code_is_an_error() {
    #[rustfmt::skip]
    let several = [
        "400/404", "400, 404", "400 404", "400 or 404", "400-499", "400 - 499", "400 to 499", "404 Not Found (405)",
    ];
    #[rustfmt::skip]
    let others = [
        "2xx", "20O", "N/A", "40", "4000", "401Unauthorized", "401(Unauthorized)", "65535", "099", "000", "+404",
        "-404", "404.", "4 04", "Not Found 404", "Code 404", "HTTP", "２００", "٤٠٤", "0x194", "404*",
    ];
    let several = several.map(|cell| (cell, "more than one status code"));
    let others = others.map(|cell| (cell, "not a status code"));
    for (cell, problem) in several.into_iter().chain(others) {
        let page = two(&format!("<tr><td>200<td>OK\n<tr><td>{cell}<td>Missing"));
        let expected = format!(
            "error: `{cell}` is {problem}\n  --> page.html:3:9\n  table 1, row 2, column `Code`\n  \
             = help: to leave the row out, write `skip_rows({cell:?})`\n"
        );
        assert_eq!(read(&page, TWO, ""), expected);
        let read = expand(Kind::StatusCodes, "page.html", &page, TWO, "");
        assert_eq!(read.names(), ["Ok"], "the row that can be read");
    }
}

#[test]
fn a_phrase_is_read_as_the_page_has_it() {
    for (rows, expected) in [
        ("<tr><td>404<td>Missing", r#"404 Missing: "Missing""#),
        ("<tr><td>404 Missing<td>", r#"404 Missing: "Missing""#),
        ("<tr><td>404 Missing<td>-", r#"404 Missing: "Missing""#),
        ("<tr><td>404 -<td>Missing", r#"404 Missing: "Missing""#),
        (
            "<tr><td>404 (Not Found)<td>Not <b>Found</b>",
            r#"404 NotFound: "Not Found""#,
        ),
        ("<tr><td>306<td>(Unused)", r#"306 Unused: "(Unused)""#),
        (
            "<tr><td>404<td>\"Not Found\"",
            r#"404 NotFound: "\"Not Found\"""#,
        ),
        (
            "<tr><td>404<td>- Not Found",
            r#"404 NotFound: "- Not Found""#,
        ),
        ("<tr><td>200<td>N/A", r#"200 NA: "N/A""#),
        ("<tr><td>404<td>无", r#"404 无: "无""#),
        // None on the page: that of another row, or else IANA's.
        ("<tr><td>403<td>-<tr><td>403<td>No", r#"403 No: "No""#),
        ("<tr><td>403<td>No<tr><td>403<td>", r#"403 No: "No""#),
        ("<tr><td>403<td>—<tr><td>403 No<td>", r#"403 No: "No""#),
        ("<tr><td>404<td>", r#"404 NotFound: "Not Found""#),
        ("<tr><td>404<td>(…)", r#"404 NotFound: "Not Found""#),
        (
            "<tr><td>413<td>/",
            r#"413 ContentTooLarge: "Content Too Large""#,
        ),
        (
            "<tr><td>422<td>-",
            r#"422 UnprocessableContent: "Unprocessable Content""#,
        ),
        // One cell over both columns is the code with its phrase, unless it is over all that the table has.
        (
            "<tr><td>404<td>-<tr><td colspan=2>Client errors",
            r#"404 NotFound: "Not Found""#,
        ),
    ] {
        assert_eq!(read(&two(rows), TWO, ""), format!("{expected}, \"\"\n"));
    }
}

#[test]
fn a_column_may_hold_something_else() {
    let page = two("<tr><td>404<td>Missing<tr><td>410<td>");
    let arguments = r#"columns(code = "Code", description = "Phrase")"#;
    let expected = "404 NotFound: \"Not Found\", \"Missing\"\n410 Gone: \"Gone\", \"\"\n";
    assert_eq!(read(&page, arguments, ""), expected);
}

#[test]
fn two_phrases_of_one_code_are_an_error() {
    let rows = "<tr><td>404 Not Found<td>Missing\n<tr><td>409 Conflict<td>conflict
        <tr><td>500 Oops<td>\n<tr><td>500<td>oops\n<tr><td>500 Ouch<td>";
    expect![[r#"
        error: the reason phrase `Missing` differs from `Not Found` beside the code
          --> page.html:2:26
          table 1, row 1, column `Phrase`
          = help: if the column does not hold reason phrases, use `unread("Phrase")` for it
        error: status code 500 has two reason phrases, `Oops` and `oops`
          --> page.html:5:16
          table 1, row 4, column `Phrase`
          ::: page.html:4:17
          the first, table 1, row 3, column `Code`
          = help: if the column does not hold reason phrases, use `unread("Phrase")` for it
        error: status code 500 has two reason phrases, `Oops` and `Ouch`
          --> page.html:6:9
          table 1, row 5, column `Code`
          ::: page.html:4:17
          the first, table 1, row 3, column `Code`
          = help: to leave the row out, write `skip_rows("500 Ouch")`
    "#]]
    .assert_eq(&read(&two(rows), TWO, ""));
}

#[test]
fn a_code_without_a_phrase_anywhere_must_be_named_in_the_body() {
    let page = two("<tr><td>306<td>-<tr><td>418<td>\n<tr><td>299<td>\n<tr><td>300<td>Status 299");
    expect![[r#"
        error: neither the page nor IANA's registry has a reason phrase for status code 306
          --> page.html:2:9
          table 1, row 1, column `Code`
          = help: name it in the body of the enum: `Status306 = 306,`
        error: neither the page nor IANA's registry has a reason phrase for status code 418
          --> page.html:2:25
          table 1, row 2, column `Code`
          = help: name it in the body of the enum: `Status418 = 418,`
        error: neither the page nor IANA's registry has a reason phrase for status code 299
          --> page.html:3:9
          table 1, row 3, column `Code`
          = help: name it in the body of the enum: `Status299_2 = 299,`
    "#]]
    .assert_eq(&read(&page, TWO, ""));
    expect![[r#"
        299 Unpaid: "", ""
        300 Status299: "Status 299", ""
        306 Unused: "", ""
        418 Teapot: "", ""
    "#]]
    .assert_eq(&read(
        &page,
        TWO,
        "Unused = 306, Teapot = 418, Unpaid = 299",
    ));
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
    .assert_eq(&read(page, three, ""));
}

#[test]
fn skip_rows_leaves_out_rows_by_the_text_of_their_code_cell() {
    let page = two(
        "<tr><td>5xx<br>(SERVER ERROR)<td>a\n<tr><td>404<td>b\n<tr><td>-<td>c\n<tr><td><td>d
         <tr><td colspan=2>404 Not Found",
    );
    expect![[r#"
        error: `5xx (SERVER ERROR)` is not a status code
          --> page.html:2:1
          table 1, row 1, column `Code`
          = help: to leave the rows out, write `skip_rows("5xx (SERVER ERROR)", "-", "")`
        error: `404 Not Found` spans several columns: a heading or a note, not a status code
          --> page.html:6:28
          table 1, row 5, column `Code`
          = help: to leave the row out, write `skip_rows("404 Not Found")`
    "#]]
    .assert_eq(&read(&page, TWO, ""));
    let skip_rows = r#"skip_rows("5xx (SERVER ERROR)", "-"), skip_rows("", "404  Not Found", "-")"#;
    let arguments = format!("{TWO}, {skip_rows}");
    assert_eq!(read(&page, &arguments, ""), "404 B: \"b\", \"\"\n");
    let arguments = format!("{arguments}, skip_rows(\"4xx\", \"200 \")");
    expect![[r#"
        error: no row that is read in `page.html` has the code `4xx`: remove this text
        error: no row that is read in `page.html` has the code `200`: remove this text
    "#]]
    .assert_eq(&read(&page, &arguments, ""));
}
