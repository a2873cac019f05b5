//! Tables that no argument names, and arguments that name no table.

use crate::tests::Kind;
use expect_test::expect;

use super::{ERRORS, STATUSES, messages};

const OTHER: &str = "\n| Key | Length |\n| --- | --- |\n| AES | 16 bytes |\n";

#[test]
#[expect(clippy::too_many_lines, reason = "a table of cases")]
fn a_table_that_no_argument_names() {
    for (kind, page, arguments, expected) in [
        // Only the names differ a little: the rows are read, so that their errors come out in the same build.
        (
            Kind::StatusCodes,
            STATUSES.replace("Status Code", "Status code").replace("200", "2OO"),
            "",
            expect![[r#"
                no `columns(…)` or `skip(…)` matches table 1 ("Status code", "Status", "Description")
                 --> page.md:1:1
                  |
                1 | | Status code | Status | Description |
                  | ^
                  |
                  = note: the page says `Status code`, `columns` says `Status Code`
                  = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
                  = help: to read the table, write `columns(code = "Status code", reason = "Status", description = "Description")`
                  = help: to leave the table out, write `skip("Status code", "Status", "Description")`, or a `select` that does not match it

                `2OO` is not a status code
                 --> page.md:3:3
                  |
                3 | | 2OO | OK | Done. |
                  |   ^^^ table 1, row 1, column `Status code`
                  |
                  = note: expected three digits, 100 to 999, alone or with the reason phrase, such as `200 OK`
                  = help: to leave the row out, write `skip_rows("2OO")`"#]],
        ),
        // One name comes near, another is new.
        (
            Kind::StatusCodes,
            "| Status-Code | Status | Description | Notes |\n| - | - | - | - |\n| 200 | OK | Done. | |\n".to_owned(),
            "",
            expect![[r#"
                no `columns(…)` or `skip(…)` matches table 1 ("Status-Code", "Status", "Description", "Notes")
                 --> page.md:1:1
                  |
                1 | | Status-Code | Status | Description | Notes |
                  | ^
                  |
                  = note: the page says `Status-Code`, `columns` says `Status Code`
                  = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
                  = help: to read the table, write `columns(code = "Status-Code", reason = "Status", description = "Description", unread("Notes"))`: a guess from its cells, which leaves "Notes" unread
                  = help: to leave the table out, write `skip("Status-Code", "Status", "Description", "Notes")`, or a `select` that does not match it"#]],
        ),
        // The second table has no column of codes; the first one is read.
        (
            Kind::StatusCodes,
            [STATUSES, OTHER].concat(),
            "",
            expect![[r#"
                no `columns(…)` or `skip(…)` matches table 2 ("Key", "Length")
                 --> page.md:5:1
                  |
                5 | | Key | Length |
                  | ^
                  |
                  = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
                  = help: to read the table, write `columns(code = "…", …)`; none is proposed, since no column looks like one of codes
                  = help: to leave the table out, write `skip("Key", "Length")`, or a `select` that does not match it"#]],
        ),
        (
            Kind::StatusCodes,
            [STATUSES, "\n<table>\n<tr></tr>\n<tr><td>200</table>\n"].concat(),
            "",
            expect![[r#"
                no `columns(…)` or `skip(…)` matches table 2, which has an empty header row
                 --> page.md:5:1
                  |
                5 | <table>
                  | ^
                  |
                  = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
                  = help: to read the table, write `columns(code = "…", …)`; none is proposed, since no column looks like one of codes
                  = help: to leave the table out, write a `select` that does not match it, such as `select = "table.codes"`"#]],
        ),
        // The page is for the other attribute: to leave its table out would help nobody.
        (Kind::ErrorCodes, STATUSES.to_owned(), "", expect![[r#"
            no `columns(…)` or `skip(…)` matches table 1 ("Status Code", "Status", "Description")
             --> page.md:1:1
              |
            1 | | Status Code | Status | Description |
              | ^
              |
              = help: to read the table, write `columns(code = "…", …)`; none is proposed, since it looks like a table of status codes, which `status_codes` reads with `columns(code = "Status Code", reason = "Status", description = "Description")`"#]]),
        // Without a default, one `columns` is proposed for each table.
        (
            Kind::ErrorCodes,
            [ERRORS, OTHER, "# More\n\n", &ERRORS.replace("X.1", "Y.1")].concat(),
            "",
            expect![[r#"
                no `columns(…)` or `skip(…)` matches tables 1, 3 ("Code", "Status", "Message")
                 --> page.md:1:1
                  |
                1 | | Code | Status | Message |
                  | ^
                  |
                  = help: to read the table, write `columns(code = "Code", status = "Status", message = "Message")`: a guess from its cells
                  = help: to leave the table out, write `skip("Code", "Status", "Message")`, or a `select` that does not match it

                no `columns(…)` or `skip(…)` matches table 2 ("Key", "Length")
                 --> page.md:5:1
                  |
                5 | | Key | Length |
                  | ^
                  |
                  = help: to read the table, write `columns(code = "…", …)`; none is proposed, since no column looks like one of codes
                  = help: to leave the table out, write `skip("Key", "Length")`, or a `select` that does not match it"#]],
        ),
    ] {
        expected.assert_eq(&messages(kind, page, arguments, ""));
    }
}

#[test]
fn an_argument_that_names_no_table() {
    let two = [STATUSES, OTHER].concat();
    let default =
        r#"columns(code = "Status Code", reason = "Status", description = "Description")"#;
    for (page, arguments, expected) in [
        (
            &two,
            format!(r#"{default}, skip("Key", "Length"), columns(code = "Code")"#),
            expect![[r#"
                no table of `page.md` has exactly these columns: remove this argument, or write one of the header rows of the page
                table 1: "Status Code", "Status", "Description"
                table 2: "Key", "Length""#]],
        ),
        (
            &two,
            format!(r#"{default}, {default}, skip("Key", "Length"), skip("Key", "Length")"#),
            expect![[r#"
                another argument matches every table of `page.md` with these columns: remove this one

                another argument matches every table of `page.md` with this header row: remove this one"#]],
        ),
        (&two, r#"skip("Length", "Key")"#.to_owned(), expect![[r#"
            no table of `page.md` has exactly this header row: remove this argument, or write one of the header rows of the page
            table 1: "Status Code", "Status", "Description"
            table 2: "Key", "Length"

            no `columns(…)` or `skip(…)` matches table 2 ("Key", "Length")
             --> page.md:5:1
              |
            5 | | Key | Length |
              | ^
              |
              = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
              = help: to read the table, write `columns(code = "…", …)`; none is proposed, since no column looks like one of codes
              = help: to leave the table out, write `skip("Key", "Length")`, or a `select` that does not match it"#]]),
        (
            &two,
            r#"skip("Key", "Length"), skip("Error Code", "Message")"#.to_owned(),
            expect![[r#"
                no table of `page.md` has exactly this header row: remove this argument, or write one of the header rows of the page
                table 1: "Status Code", "Status", "Description"
                table 2: "Key", "Length""#]],
        ),
        (
            &two,
            r#"skip("Key", "Length"), skip_rows("5xx", "200", "-")"#.to_owned(),
            expect![[r#"
                no row that is read in `page.md` has the code `5xx`: remove this text

                no row that is read in `page.md` has the code `-`: remove this text"#]],
        ),
        (
            &two,
            r#"skip("Status Code", "Status", "Description"), skip("Key", "Length")"#.to_owned(),
            expect!["another argument matches every table of `page.md` with this header row: remove this one"],
        ),
        (
            &two,
            r#"skip("Status Code", "Status", "Description"), skip("Key", "Length"), columns(code = "Code")"#.to_owned(),
            expect![[r#"
                no table of `page.md` has exactly these columns: remove this argument, or write one of the header rows of the page
                table 1: "Status Code", "Status", "Description"
                table 2: "Key", "Length""#]],
        ),
        (&OTHER.to_owned(), r#"skip("Key", "Length")"#.to_owned(), expect![[r#"
            every table of the page is skipped
             --> page.md:2:1
              |
            2 | | Key | Length |
              | ^
              |
              = help: write a `columns` in place of one of the `skip`s"#]]),
        (&two, r#"select = "table.codes""#.to_owned(), expect!["no table with a row in `page.md` matches this selector"]),
        (&two, r#"select = "thead tr""#.to_owned(), expect![[r#"
            `select` matches a `<tr>`, expected a `<table>`
             --> page.md:1:1
              |
            1 | | Status Code | Status | Description |
              | ^
              |
              = help: write a selector of tables, such as `select = "table.codes"`"#]]),
    ] {
        expected.assert_eq(&messages(Kind::StatusCodes, page, &arguments, ""));
    }
}

/// Of many tables, ten are listed.
#[test]
fn many_tables() {
    let numbers: Vec<String> = (1..=12).map(|number| number.to_string()).collect();
    let skips = format!(r#"skip("Code {}"), "#, numbers.join(r#""), skip("Code "#));
    let different = format!(
        "<table><tr><th>Code {}</table>",
        numbers.join("</table>\n<table><tr><th>Code ")
    );
    let arguments = format!(r#"{skips}columns(code = "Status")"#);
    expect![[r#"
        no table of `page.md` has exactly these columns: remove this argument, or write one of the header rows of the page
        table 1: "Code 1"
        table 2: "Code 2"
        table 3: "Code 3"
        table 4: "Code 4"
        table 5: "Code 5"
        table 6: "Code 6"
        table 7: "Code 7"
        table 8: "Code 8"
        table 9: "Code 9"
        table 10: "Code 10"
        …"#]].assert_eq(&messages(Kind::StatusCodes, different, &arguments, ""));
    let same = [STATUSES, "\n", &"<table><tr><th>Key</table>\n".repeat(12)].concat();
    expect![[r#"
        no `columns(…)` or `skip(…)` matches tables 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, … ("Key")
         --> page.md:5:1
          |
        5 | <table><tr><th>Key</table>
          | ^
          |
          = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
          = help: to read the table, write `columns(code = "…", …)`; none is proposed, since no column looks like one of codes
          = help: to leave the table out, write `skip("Key")`, or a `select` that does not match it"#]].assert_eq(&messages(Kind::StatusCodes, same, "", ""));
}

#[test]
fn a_page_without_a_code() {
    let page = "| Status Code | Status | Description |\n| - | - | - |\n";
    expect![[r#"
        no row is left to read in the tables of the page
         --> page.md:1:1
          |
        1 | | Status Code | Status | Description |
          | ^ table 1
          |
          = help: name a page in `spec` that has status codes, or leave fewer rows out"#]]
    .assert_eq(&messages(Kind::StatusCodes, page, "", ""));
}
