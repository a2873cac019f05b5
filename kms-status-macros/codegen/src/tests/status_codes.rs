//! Cells of status codes, and their reason phrases.

use expect_test::expect;

use super::{Kind, check_statuses, read_page, read_statuses};

const TWO: &str = r#"columns(code = "Code", reason = "Phrase")"#;

fn two(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase\n{rows}</table>")
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
        ("418 (Unused)", r#"418 Unused: "Unused""#),
    ] {
        let page = format!("<table><tr><th>Code<tr><td>{cell}</table>");
        let expected = format!("{expected}, \"\"\n");
        assert_eq!(
            read_statuses(&page, r#"columns(code = "Code")"#, ""),
            expected
        );
    }
}

#[test]
fn a_cell_without_exactly_one_code_is_an_error() {
    #[rustfmt::skip]
    let several = [
        "400/404", "400, 404", "400 404", "400 or 404", "400-499", "400 - 499", "400 to 499", "404 Not Found (405)",
        "200 OK, 201 Created",
    ];
    #[rustfmt::skip]
    let others = [
        "2xx", "20O", "N/A", "40", "4000", "401Unauthorized", "401(Unauthorized)", "65535", "099", "000", "+404",
        "-404", "4 04", "Not Found 404", "Code 404", "HTTP", "２００", "٤٠٤", "0x194",
        "200OK", "200-OK", "KMS.404", "Response 200", "OK", "-",
    ];
    let rows = "\n  = help: to read the codes, write a row for each code in your copy of the page";
    let several = several.map(|cell| (cell, "more than one status code", "", rows));
    let correct = "if the cell is wrong, correct it in your copy of the page\n  = help: ";
    let others = others.map(|cell| (cell, "not a status code", correct, ""));
    let only = "if the code is `404`, write only this code in your copy of the page\n  = help: ";
    let marked = ["404.", "404*"].map(|cell| (cell, "not a status code", only, ""));
    for (cell, problem, first, last) in several.into_iter().chain(others).chain(marked) {
        let page = two(&format!("<tr><td>200<td>OK\n<tr><td>{cell}<td>Missing"));
        let ways = format!("{first}to leave the row out, write `skip_rows({cell:?})`{last}");
        let read = read_page(Kind::StatusCodes, "page.html", &page, TWO, "");
        read.assert_one_error(&format!("`{cell}` is {problem}"), "3:9", &ways);
        assert_eq!(read.names(), ["Ok"], "{read}");
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
        // Without a phrase in the row, the phrase of another row is taken, or else IANA's.
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
        // A cell over all columns is a heading, even if they are only those of the code and the phrase.
        (
            "<tr><td>404<td>-<tr><td colspan=2>Client errors",
            r#"404 NotFound: "Not Found""#,
        ),
    ] {
        assert_eq!(
            read_statuses(&two(rows), TWO, ""),
            format!("{expected}, \"\"\n")
        );
    }
}

#[test]
fn a_phrase_may_be_read_as_a_description() {
    let page = two("<tr><td>404<td>Missing<tr><td>410<td>");
    let arguments = r#"columns(code = "Code", description = "Phrase")"#;
    let expected = "404 NotFound: \"Not Found\", \"Missing\"\n410 Gone: \"Gone\", \"\"\n";
    assert_eq!(read_statuses(&page, arguments, ""), expected);
}

#[test]
fn a_code_without_a_phrase_anywhere_must_be_named_in_the_body() {
    let page = two("<tr><td>306<td>-<tr><td>418<td>\n<tr><td>299<td>\n<tr><td>300<td>Status 299");
    expect![[r#"
        neither the page nor IANA's registry has a reason phrase for status code 306
         --> page.html:2:9
          |
        2 | <tr><td>306<td>-<tr><td>418<td>
          |         ^^^ table 1, row 1, column `Code`
          |
          = help: name the code in the body of the enum: `Status306 = 306,`

        neither the page nor IANA's registry has a reason phrase for status code 418
         --> page.html:2:25
          |
        2 | <tr><td>306<td>-<tr><td>418<td>
          |                         ^^^ table 1, row 2, column `Code`
          |
          = help: name the code in the body of the enum: `Status418 = 418,`

        neither the page nor IANA's registry has a reason phrase for status code 299
         --> page.html:3:9
          |
        3 | <tr><td>299<td>
          |         ^^^ table 1, row 3, column `Code`
          |
          = help: name the code in the body of the enum: `Status299_2 = 299,`
    "#]]
    .assert_eq(&read_statuses(&page, TWO, ""));
    expect![[r#"
        299 Unpaid: "", ""
        300 Status299: "Status 299", ""
        306 Unused: "", ""
        418 Teapot: "", ""
    "#]]
    .assert_eq(&read_statuses(
        &page,
        TWO,
        "Unused = 306, Teapot = 418, Unpaid = 299",
    ));
}

#[test]
fn a_status_cell_without_a_code_is_an_error() {
    for (rows, expected) in [
        (
            "| 4O4 | Not Found | No such key. |",
            expect![[r#"
                `4O4` is not a status code
                 --> page.md:4:3
                  |
                4 | | 4O4 | Not Found | No such key. |
                  |   ^^^ table 1, row 2, column `Status Code`
                  |
                  = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
                  = help: if the cell is wrong, correct it in your copy of the page
                  = help: to leave the row out, write `skip_rows("4O4")`"#]],
        ),
        (
            "|  | Not Found | No such key. |",
            expect![[r#"
                the status code cell is empty
                 --> page.md:4:1
                  |
                4 | |  | Not Found | No such key. |
                  | ^ table 1, row 2, column `Status Code`
                  |
                  = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
                  = help: to leave the row out, write `skip_rows("")`"#]],
        ),
        // A long text is cut in the message, not in the argument.
        (
            "| The code of a request for a key that is not there any longer is 404. | Not Found | |",
            expect![[r#"
                `The code of a request for a key that is not there any longer…` is not a status code
                 --> page.md:4:3
                  |
                4 | | The code of a request for a key that is not there any longer is 404. | Not Found | |
                  |   ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ table 1, row 2, column `Status Code`
                  |
                  = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
                  = help: if the cell is wrong, correct it in your copy of the page
                  = help: to leave the row out, write `skip_rows("The code of a request for a key that is not there any longer is 404.")`"#]],
        ),
        // A control character is spelt out.
        (
            "| 404\u{1} | Not Found | |",
            expect![[r#"
                `404\u{1}` contains the control character `\u{1}`
                 --> page.md:4:3
                  |
                4 | | 404␁ | Not Found | |
                  |   ^^^^ table 1, row 2, column `Status Code`
                  |
                  = help: to leave the row out, write `skip_rows("404\u{1}")`"#]],
        ),
        (
            "| 404 | Not\u{1} Found | |",
            expect![[r#"
            `Not\u{1} Found` contains the control character `\u{1}`
             --> page.md:4:9
              |
            4 | | 404 | Not␁ Found | |
              |         ^^^^^^^^^^ table 1, row 2, column `Status`
              |
              = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
    ] {
        check_statuses(rows, &expected);
    }
}
