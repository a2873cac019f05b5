//! Reason phrases: where they are from, and what they may be.

use expect_test::expect;

use super::statuses::{THREE, TWO, check, three, two};

#[test]
fn a_phrase_beside_the_code_and_one_in_its_column_must_agree() {
    check(
        &two(
            "<tr><td>404 Not Found<td>Not <b>Found</b><tr><td>409 Conflict<td>-<tr><td>410 -<td>Gone
             <tr><td>411 (Length Required)<td>Length Required",
        ),
        TWO,
        "",
        &expect![[r#"
            404 NotFound: "Not Found", ""
            409 Conflict: "Conflict", ""
            410 Gone: "Gone", ""
            411 LengthRequired: "Length Required", ""
        "#]],
    );
    check(
        &two("<tr><td>404 Not Found<td>Missing\n<tr><td>409 Conflict<td>conflict"),
        TWO,
        "",
        &expect![[r#"
            error: the reason phrase `Missing` differs from `Not Found` beside the code
              --> page.html:2:26
              table 1, row 1, column `Phrase`
              = help: if the column does not hold reason phrases, use `unread("Phrase")` for it
            error: the reason phrase `conflict` differs from `Conflict` beside the code
              --> page.html:3:25
              table 1, row 2, column `Phrase`
              = help: if the column does not hold reason phrases, use `unread("Phrase")` for it
        "#]],
    );
}

#[test]
fn a_cell_over_the_columns_of_code_and_phrase_is_a_code() {
    check(
        &three("<tr><td colspan=2>404 Missing<td>a<tr><td colspan=2>500<td>b"),
        THREE,
        "",
        &expect![[r#"
            404 Missing: "Missing", "a"
            500 InternalServerError: "Internal Server Error", "b"
        "#]],
    );
}

#[test]
fn a_phrase_without_letter_or_digit_is_that_of_another_row_or_else_of_iana() {
    check(
        &two(
            "<tr><td>200<td>-<tr><td>201<td><tr><td>404<td>—<tr><td>409<td>(…)<tr><td>451<td>/
             <tr><td>413<td><tr><td>422<td>
             <tr><td>403<td><tr><td>403<td>No<tr><td>403<td>-
             <tr><td>500<td><tr><td>500 Oops<td>",
        ),
        TWO,
        "",
        &expect![[r#"
            200 Ok: "OK", ""
            201 Created: "Created", ""
            403 No: "No", ""
            404 NotFound: "Not Found", ""
            409 Conflict: "Conflict", ""
            413 ContentTooLarge: "Content Too Large", ""
            422 UnprocessableContent: "Unprocessable Content", ""
            451 UnavailableForLegalReasons: "Unavailable For Legal Reasons", ""
            500 Oops: "Oops", ""
        "#]],
    );
}

#[test]
fn a_phrase_begins_with_a_letter_or_digit() {
    check(
        &two("<tr><td>200<td>N/A<tr><td>404<td>无<tr><td>409<td>V2<tr><td>410<td>4 Ever"),
        TWO,
        "Forever = 410",
        &expect![[r#"
            200 NA: "N/A", ""
            404 无: "无", ""
            409 V2: "V2", ""
            410 Forever: "4 Ever", ""
        "#]],
    );
    check(
        &two("<tr><td>201<td>(Created)\n<tr><td>404<td>- Not Found"),
        TWO,
        "",
        &expect![[r#"
            error: the reason phrase `(Created)` begins with neither a letter nor a digit
              --> page.html:2:16
              table 1, row 1, column `Phrase`
              = help: the page is wrong here: report it to the vendor, and keep the page from before, if you have one
            error: the reason phrase `- Not Found` begins with neither a letter nor a digit
              --> page.html:3:16
              table 1, row 2, column `Phrase`
              = help: the page is wrong here: report it to the vendor, and keep the page from before, if you have one
        "#]],
    );
}

#[test]
fn a_code_that_has_no_phrase_anywhere_must_be_named_in_the_body() {
    let page = two("<tr><td>306<td>-<tr><td>418<td>\n<tr><td>299<td>\n<tr><td>300<td>Status 299");
    check(
        &page,
        TWO,
        "",
        &expect![[r#"
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
    "#]],
    );
    check(
        &page,
        TWO,
        "Unused = 306, Teapot = 418, Unpaid = 299",
        &expect![[r#"
        299 Unpaid: "", ""
        300 Status299: "Status 299", ""
        306 Unused: "", ""
        418 Teapot: "", ""
    "#]],
    );
}

#[test]
fn one_code_with_two_phrases_is_an_error_that_names_both_lines() {
    check(
        &three(
            "<tr><td>404<td>Not Found<td>a\n<tr><td>200<td>OK<td>b\n<tr><td>404<td>Not found<td>c",
        ),
        THREE,
        "",
        &expect![[r#"
            error: status code 404 has two reason phrases, `Not Found` and `Not found`
              --> page.html:4:16
              table 1, row 3, column `Phrase`
              ::: page.html:2:16
              the first, table 1, row 1, column `Phrase`
              = help: the page is wrong here: report it to the vendor, and keep the page from before, if you have one
        "#]],
    );
    let tables = [
        three("<tr><td>404<td>None<td>a"),
        three("<tr><td>404 Not found<td><td>b"),
    ];
    check(
        &tables.join("\n"),
        THREE,
        "",
        &expect![[r#"
            error: status code 404 has two reason phrases, `None` and `Not found`
              --> page.html:4:9
              table 2, row 1, column `Code`
              ::: page.html:2:16
              the first, table 1, row 1, column `Phrase`
              = help: the page is wrong here: report it to the vendor, and keep the page from before, if you have one
        "#]],
    );
    check(
        &three("<tr><td rowspan=2>404<td>Not Found<td>a\n<tr><td>Not found<td>b"),
        THREE,
        "",
        &expect![[r#"
            error: status code 404 has two reason phrases, `Not Found` and `Not found`
              --> page.html:3:9
              table 1, row 2, column `Phrase`
              ::: page.html:2:26
              the first, table 1, row 1, column `Phrase`
              = help: the page is wrong here: report it to the vendor, and keep the page from before, if you have one
        "#]],
    );
}
