//! Reason phrases and names of variants. The first row is in line 4.

use expect_test::expect;
use kms_status_tests::Attribute;

use super::{STATUSES, check_errors, check_statuses, messages};

#[test]
fn a_wrong_reason_phrase() {
    for (rows, expected) in [
        // Neither the page nor IANA has one.
        (
            "| 430 | - | The key is locked. |",
            expect![[r#"
            neither the page nor IANA's registry has a reason phrase for status code 430
             --> page.md:4:3
              |
            4 | | 430 | - | The key is locked. |
              |   ^^^ table 1, row 2, column `Status Code`
              |
              = help: name it in the body of the enum: `Status430 = 430,`"#]],
        ),
        (
            "| 404 | Not Found | |\n| 404 | No Key | |",
            expect![[r#"
                status code 404 has two reason phrases, `Not Found` and `No Key`
                 --> page.md:5:9
                  |
                5 | | 404 | No Key | |
                  |         ^^^^^^ table 1, row 3, column `Status`
                 ::: page.md:4:9
                  |
                4 | | 404 | Not Found | |
                  |         --------- the first, table 1, row 2, column `Status`
                  |
                  = help: the page is wrong here: report it to the vendor, and keep the page from before, if you have one"#]],
        ),
        // The phrase that IANA gives is not what differs: the row without one takes the page's own.
        ("| 404 | | |\n| 404 | No Key | |", expect![[""]]),
        (
            "| 404 No Key | Not Found | |",
            expect![[r#"
                the reason phrase `Not Found` differs from `No Key` beside the code
                 --> page.md:4:16
                  |
                4 | | 404 No Key | Not Found | |
                  |                ^^^^^^^^^ table 1, row 2, column `Status`
                  |
                  = help: if the column does not hold reason phrases, use `unread("Status")` for it"#]],
        ),
        (
            "| 404 | - Not Found | |",
            expect![[r#"
                the reason phrase `- Not Found` begins with neither a letter nor a digit
                 --> page.md:4:9
                  |
                4 | | 404 | - Not Found | |
                  |         ^^^^^^^^^^^ table 1, row 2, column `Status`
                  |
                  = help: the page is wrong here: report it to the vendor, and keep the page from before, if you have one"#]],
        ),
    ] {
        check_statuses(rows, &expected);
    }
}

#[test]
fn a_status_without_a_name() {
    for (rows, expected) in [
        (
            "| 201 | OK | |",
            expect![[r#"
            status codes 200 and 201 have one name, `Ok`
             --> page.md:4:9
              |
            4 | | 201 | OK | |
              |         ^^ table 1, row 2, column `Status`
             ::: page.md:3:9
              |
            3 | | 200 | OK | Done. |
              |         -- the first, table 1, row 1, column `Status`
              |
              = help: name it in the body of the enum: `Created = 201,`"#]],
        ),
        (
            "| 471 | ok | |\n| 472 | Ok | |",
            expect![[r#"
            status codes 200 and 471 have one name, `Ok`
             --> page.md:4:9
              |
            4 | | 471 | ok | |
              |         ^^ table 1, row 2, column `Status`
             ::: page.md:3:9
              |
            3 | | 200 | OK | Done. |
              |         -- the first, table 1, row 1, column `Status`
              |
              = help: name it in the body of the enum: `Status471 = 471,`

            status codes 200 and 472 have one name, `Ok`
             --> page.md:5:9
              |
            5 | | 472 | Ok | |
              |         ^^ table 1, row 3, column `Status`
             ::: page.md:3:9
              |
            3 | | 200 | OK | Done. |
              |         -- the first, table 1, row 1, column `Status`
              |
              = help: name it in the body of the enum: `Status472 = 472,`"#]],
        ),
        (
            "| 420 | Self | |",
            expect![[r#"
                `Self` cannot be the name of a variant
                 --> page.md:4:9
                  |
                4 | | 420 | Self | |
                  |         ^^^^ table 1, row 2, column `Status`
                  |
                  = help: name it in the body of the enum: `Status420 = 420,`"#]],
        ),
        (
            "| 409 | 2 keys | |",
            expect![[r#"
                `2 keys` cannot be the name of a variant
                 --> page.md:4:9
                  |
                4 | | 409 | 2 keys | |
                  |         ^^^^^^ table 1, row 2, column `Status`
                  |
                  = help: name it in the body of the enum: `Conflict = 409,`"#]],
        ),
        // The enum has a constant of that name.
        (
            "| 207 | A L L | |",
            expect![[r#"
            the name of status code 207, `ALL`, is taken
             --> page.md:4:9
              |
            4 | | 207 | A L L | |
              |         ^^^^^ table 1, row 2, column `Status`
              |
              = help: name it in the body of the enum: `MultiStatus = 207,`"#]],
        ),
        // The name that 299 would get is taken by 300.
        (
            "| 299 | | |\n| 300 | Status 299 | |",
            expect![[r#"
            neither the page nor IANA's registry has a reason phrase for status code 299
             --> page.md:4:3
              |
            4 | | 299 | | |
              |   ^^^ table 1, row 2, column `Status Code`
              |
              = help: name it in the body of the enum: `Status299_2 = 299,`"#]],
        ),
    ] {
        check_statuses(rows, &expected);
    }
    let page = [STATUSES, "| 404 | Not Found | |"].concat();
    let message = messages(Attribute::StatusCodes, page, "", "NotFound = 200,");
    expect![[r#"
        the name of status code 404, `NotFound`, is taken
         --> page.md:4:9
          |
        4 | | 404 | Not Found | |
          |         ^^^^^^^^^ table 1, row 2, column `Status`
          |
          = help: name it in the body of the enum: `Status404 = 404,`"#]]
    .assert_eq(&message);
}

#[test]
fn an_error_code_without_a_name() {
    for (rows, expected) in [
        (
            "| X1 | 400 | No key. |",
            expect![[r#"
            error codes X.1 and X1 have one name, `X1`
             --> page.md:4:3
              |
            4 | | X1 | 400 | No key. |
              |   ^^ table 1, row 2, column `Code`
             ::: page.md:3:3
              |
            3 | | X.1 | 400 | No key ID. |
              |   --- the first, table 1, row 1, column `Code`
              |
              = help: name it in the body of the enum: `X1_2 = "X1",`"#]],
        ),
        // The first is the one that the page has first.
        (
            "| A1 | 400 | No key. |\n| A-1 | 400 | No key. |",
            expect![[r#"
                error codes A1 and A-1 have one name, `A1`
                 --> page.md:5:3
                  |
                5 | | A-1 | 400 | No key. |
                  |   ^^^ table 1, row 3, column `Code`
                 ::: page.md:4:3
                  |
                4 | | A1 | 400 | No key. |
                  |   -- the first, table 1, row 2, column `Code`
                  |
                  = help: name it in the body of the enum: `A1_2 = "A-1",`"#]],
        ),
        (
            "| Self | 400 | No key. |",
            expect![[r#"
                `Self` cannot be the name of a variant
                 --> page.md:4:3
                  |
                4 | | Self | 400 | No key. |
                  |   ^^^^ table 1, row 2, column `Code`
                  |
                  = help: name it in the body of the enum: `Self2 = "Self",`"#]],
        ),
    ] {
        check_errors(rows, &expected);
    }
}
