//! Two rows that do not agree: the message shows both. The first row is in line 4.

use expect_test::expect;

use super::{check_errors, check_statuses};

#[test]
fn two_rows_that_do_not_agree() {
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
              |         --------- the first, table 1, row 2, column `Status`
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
              |         --------- the first, table 1, row 2, column `Status`
              |
              = help: if the column does not hold reason phrases, use `unread("Status")` for it"#]],
    );
    check_errors(
        "| A1 | 400 | No key. |\n| A-1 | 400 | No key. |",
        &expect![[r#"
            error codes A1 and A-1 would both be named `A1`
             --> page.md:5:3
              |
            5 | | A-1 | 400 | No key. |
              |   ^^^ table 1, row 3, column `Code`
              |
             ::: page.md:4:3
              |
            4 | | A1 | 400 | No key. |
              |   -- the first, table 1, row 2, column `Code`
              |
              = help: name it in the body of the enum: `A1_2 = "A-1",`"#]],
    );
}
