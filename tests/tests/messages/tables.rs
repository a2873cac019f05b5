//! Tables that no argument names, and arguments that name no table.

use expect_test::expect;
use kms_status_tests::Attribute;

use super::{ERRORS, STATUSES, messages};

const OTHER: &str = "\n| Key | Length |\n| --- | --- |\n| AES | 16 bytes |\n";

#[test]
fn a_table_that_no_argument_names() {
    for (attribute, page, arguments, expected) in [
        // Only the names differ a little: the rows are read, so that their errors come out in the same build.
        (
            Attribute::StatusCodes,
            STATUSES.replace("Status Code", "Status code").replace("200", "2OO"),
            "",
            expect![[r#"
                table 1 ("Status code", "Status", "Description") is neither read nor skipped
                 --> page.md:1
                  |
                1 | | Status code | Status | Description |
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
            Attribute::StatusCodes,
            "| Status-Code | Status | Description | Notes |\n| - | - | - | - |\n| 200 | OK | Done. | |\n".to_owned(),
            "",
            expect![[r#"
                table 1 ("Status-Code", "Status", "Description", "Notes") is neither read nor skipped
                 --> page.md:1
                  |
                1 | | Status-Code | Status | Description | Notes |
                  |
                  = note: the page says `Status-Code`, `columns` says `Status Code`
                  = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
                  = help: to read the table, write `columns(code = "Status-Code", reason = "Status", description = "Description", unread("Notes"))`: a guess from its cells, which leaves "Notes" unread
                  = help: to leave the table out, write `skip("Status-Code", "Status", "Description", "Notes")`, or a `select` that does not match it"#]],
        ),
        (
            Attribute::StatusCodes,
            "| 正常返回码 | 类型 | 说明 | 备注 |\n| - | - | - | - |\n| 200 | OK | 请求成功。 | |\n| 404 | Not Found | 未找到。 | |\n".to_owned(),
            "",
            expect![[r#"
                table 1 ("正常返回码", "类型", "说明", "备注") is neither read nor skipped
                 --> page.md:1
                  |
                1 | | 正常返回码 | 类型 | 说明 | 备注 |
                  |
                  = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
                  = help: to read the table, write `columns(code = "正常返回码", reason = "类型", description = "说明", unread("备注"))`: a guess from its cells, which leaves "备注" unread
                  = help: to leave the table out, write `skip("正常返回码", "类型", "说明", "备注")`, or a `select` that does not match it"#]],
        ),
        // The second table has no column of codes; the first one is read.
        (
            Attribute::StatusCodes,
            [STATUSES, OTHER].concat(),
            "",
            expect![[r#"
                table 2 ("Key", "Length") is neither read nor skipped
                 --> page.md:5
                  |
                5 | | Key | Length |
                  |
                  = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
                  = help: to read the table, write `columns(code = "…", …)`; none is proposed, as no column looks like one of codes, or the first row does not look like a header row
                  = help: to leave the table out, write `skip("Key", "Length")`, or a `select` that does not match it"#]],
        ),
        // Without a default, one `columns` is proposed for each table.
        (
            Attribute::ErrorCodes,
            [ERRORS, OTHER, "# More\n\n", &ERRORS.replace("X.1", "Y.1")].concat(),
            "",
            expect![[r#"
                tables 1, 3 ("Code", "Status", "Message") are neither read nor skipped
                 --> page.md:1
                  |
                1 | | Code | Status | Message |
                  |
                  = help: to read the table, write `columns(code = "Code", status = "Status", message = "Message")`: a guess from its cells
                  = help: to leave the table out, write `skip("Code", "Status", "Message")`, or a `select` that does not match it

                table 2 ("Key", "Length") is neither read nor skipped
                 --> page.md:5
                  |
                5 | | Key | Length |
                  |
                  = help: to read the table, write `columns(code = "Key", unread("Length"))`: a guess from its cells, which leaves "Length" unread
                  = help: to leave the table out, write `skip("Key", "Length")`, or a `select` that does not match it"#]],
        ),
    ] {
        expected.assert_eq(&messages(attribute, page, arguments, ""));
    }
}

#[test]
fn a_header_row_without_a_cell() {
    let page = "<table>\n<tr></tr>\n<tr><td>200<td>OK\n</table>";
    expect![[r#"
                table 1 is neither read nor skipped
                 --> page.md:1
                  |
                1 | <table>
                  |
                  = note: its header row, the last row of `<thead>` or else the first row, is empty or too long to be named in an argument
                  = help: write a `select` that matches only the tables to read, such as `select = "table.codes"`"#]].assert_eq(&messages(Attribute::StatusCodes, page, "", ""));
}

#[test]
fn a_name_that_is_too_long_for_an_argument() {
    let page = format!(
        "<table><tr><th>{}<th>Text<tr><td>200<td>OK</table>",
        "Code ".repeat(201)
    );
    let message = messages(Attribute::StatusCodes, page, "", "");
    let (problem, _) = message.split_once('\n').expect("several lines");
    assert_eq!(problem, "table 1 is neither read nor skipped");
    assert!(message.ends_with("`select = \"table.codes\"`"), "{message}");
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
                another argument names every table of `page.md` with these columns: remove this one

                another argument names every table of `page.md` with this header row: remove this one"#]],
        ),
        (&two, r#"skip("Length", "Key")"#.to_owned(), expect![[r#"
            table 2 has these names in another order: write `skip("Key", "Length")`

            table 2 ("Key", "Length") is neither read nor skipped
             --> page.md:5
              |
            5 | | Key | Length |
              |
              = note: `columns` is `columns(code = "Status Code", reason = "Status", description = "Description")` when left out
              = help: to read the table, write `columns(code = "…", …)`; none is proposed, as no column looks like one of codes, or the first row does not look like a header row
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
            expect!["another argument names every table of `page.md` with this header row: remove this one"],
        ),
        (
            &two,
            r#"skip("Status Code", "Status", "Description"), skip("Key", "Length"), columns(code = "Code")"#.to_owned(),
            expect![[r#"
                no table of `page.md` has exactly these columns: remove this argument, or write one of the header rows of the page
                table 1: "Status Code", "Status", "Description"
                table 2: "Key", "Length""#]],
        ),
        (&two, r#"select = "table.codes""#.to_owned(), expect!["no table with a row in `page.md` matches this selector"]),
        (&two, r#"select = "thead tr""#.to_owned(), expect![[r#"
            `select` matches a `<tr>`, expected a `<table>`
             --> page.md:1
              |
            1 | | Status Code | Status | Description |
              |
              = help: write a selector of tables, such as `select = "table.codes"`"#]]),
    ] {
        expected.assert_eq(&messages(Attribute::StatusCodes, page, &arguments, ""));
    }
}

/// Of many header rows, ten are shown.
#[test]
fn an_argument_beside_many_tables() {
    let beside = |tables: u8| {
        let page = (1..=tables).map(|number| format!("<table><tr><th>Code {number}</table>\n"));
        let skips = (1..=tables).map(|number| format!("skip(\"Code {number}\"), "));
        let arguments = format!(r#"{}columns(code = "Status")"#, skips.collect::<String>());
        messages(
            Attribute::StatusCodes,
            page.collect::<String>(),
            &arguments,
            "",
        )
    };
    assert!(beside(10).ends_with("\ntable 10: \"Code 10\""));
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
        …"#]]
    .assert_eq(&beside(12));
}

#[test]
fn a_page_without_a_code() {
    let page = "| Status Code | Status | Description |\n| - | - | - |\n";
    expect![[r#"
        no row is left to read in the tables of the page
         --> page.md:1
          |
        1 | | Status Code | Status | Description |
          |
          = note: table 1
          = help: name a page in `spec` that has status codes, or leave fewer rows out"#]]
    .assert_eq(&messages(Attribute::StatusCodes, page, "", ""));
}
