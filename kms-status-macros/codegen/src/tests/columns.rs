//! `columns` and `skip` decide which tables are read, and what each column holds.

use expect_test::expect;

use super::{ERRORS, Kind, STATUSES, messages, read_by_both, read_page};

/// Successes in one table, errors in another.
const TWO_TABLES: &str = "
<table>
<thead><tr><th>Normal Code</th><th>Kind</th><th>Description</th></tr></thead>
<tr><td>201</td><td>Created</td><td>The key was made.</td></tr>
</table>
<table>
<thead><tr><th>Returned Value</th><th>Description</th></tr></thead>
<tr><td>404</td><td>There is no such key.</td></tr>
</table>
";

const SAME_NAMES: &str =
    "<table><tr><th>Code<th>Text<th>Text<tr><td>404<td>Missing<td>There is none.</table>";

const CODE_AND_MORE: &str = "<table><tr><th>Code<th>Text<tr><td>404 Not Found<td>None.<tr><td>500<td>Sorry.\
    <tr><td>5xx Others<td>a<tr><td>6xx Others<td>b</table>";

#[test]
fn an_argument_reads_the_tables_with_its_header_row() {
    for (page, arguments, expected) in [
        (
            TWO_TABLES,
            r#"columns(code = "Returned Value", description = "Description"),
               columns(code = "Normal Code", unread("Kind"), description = "Description")"#,
            "201: The key was made.\n404: There is no such key.\n",
        ),
        (
            "<table><tr><th>Code<th>Description<tr><td>404<td>No key.<tr><td>200<td>Done.</table>
             <table><tr><th>Code<th>Description<tr><td>404<td>No key.<tr><td>500<td>Sorry.</table>",
            r#"columns(code = "Code", description = "Description")"#,
            "200: Done.\n404: No key.\n500: Sorry.\n",
        ),
        // `columns` may have any order, `skip` only that of the page.
        (
            "<table><tr><th>Meaning<th>Notes<th>Code<tr><td>Done.<td>-<td>200</table>
             <table><tr><th>Error<th>Message<tr><td>K.1<td>x</table>",
            r#"columns(unread("Notes"), code = "Code", description = "Meaning"), skip("Error", "Message")"#,
            "200: Done.\n",
        ),
        // If a `skip` and a `columns` match a table, the `skip` wins, whatever their order.
        (
            "<table><tr><th>Code<th>Text<tr><td>200<td>Done.</table>
             <table><tr><th>Text<th>Code<tr><td>Gone.<td>404</table>",
            r#"columns(code = "Code", description = "Text"), skip("Text", "Code")"#,
            "200: Done.\n",
        ),
        // A header row with one more name is a different header row.
        (
            "<table><tr><th>Code<th>Description<tr><td>-<td>Success.</table>
             <table><tr><th>Code<th>Description<th>When<tr><td>200<td>Done.<td>Always</table>",
            r#"columns(code = "Code", description = "Description", unread("When")), skip("Code", "Description")"#,
            "200: Done.\n",
        ),
        (
            "<table><tr><th>Error<th>Text<tr><td>K.1<td>a</table><table><tr><th>Code<tr><td>200</table>
             <table><tbody><tr><td><b>Error</b><td><p>Text</p><tr><td>K.2<td>b<td>too long</table>",
            r#"columns(code = "Code"), skip("Error", "Text")"#,
            "200: \n",
        ),
        // If the header row has a name twice, the columns of this name are taken from left to right.
        (
            SAME_NAMES,
            r#"columns(code = "Code", unread("Text"), description = "Text")"#,
            "404: There is none.\n",
        ),
        (
            SAME_NAMES,
            r#"columns(description = "Text", unread("Text"), code = "Code")"#,
            "404: Missing\n",
        ),
        // The code is the first word of its cell; the rest of the cell has the other role.
        (
            CODE_AND_MORE,
            r#"columns(description = "Text", unread("Code"), code = "Code"), skip_rows("5xx", "6xx Others")"#,
            "404: None.\n500: Sorry.\n",
        ),
        (
            "<table><tr><th>Code<tr><td>404 None<tr><td>500</table>",
            r#"columns(code = "Code", description = "Code")"#,
            "404: None\n500: \n",
        ),
        (
            "<table><tr><th><th>Code<tr><td>x<td>404</table>",
            r#"columns(code = "Code", unread(""))"#,
            "404: \n",
        ),
        // A run of white space is one space on both sides.
        (
            "<table><tr><th> Status&nbsp;<br>\n Code <th>\u{3000}Sta&shy;tus\u{3000}<th><p>Long</p><p>Description</p>
             <tr><td>200<td>OK<td>Done.</table>",
            r#"columns(code = " Status  Code", unread("Status\t"), description = "Long\u{a0}Description")"#,
            "200: Done.\n",
        ),
        // A table without rows does not count.
        (
            "<table></table><table><caption>None</caption></table><table><tr><th>Code<tr><td>200</table>",
            r#"columns(code = "Code")"#,
            "200: \n",
        ),
    ] {
        assert_eq!(read_by_both("page.html", page, arguments), expected, "{arguments}");
    }
}

#[test]
fn the_first_word_of_a_cell_is_the_code_where_the_column_is_named_twice() {
    let page = "| Kind | Code | Status | Message |\n| - | - | - | - |\n| a | 10000 no_error | 200 | Done. |\n\
                | b | 10001 | 404 | No key. |";
    let columns = r#"columns(unread("Kind"), code = "Code", name = "Code", status = "Status", message = "Message")"#;
    let read = read_page(Kind::ErrorCodes, "page.md", page, columns, "");
    expect![[r#"
        10000 NoError: [200], ["Done.", "", ""]
        10001 E10001: [404], ["No key.", "", ""]
    "#]]
    .assert_eq(&read.to_string());
    // A code cell that also spans another column that is read may be a heading or a note, so it is an error.
    let page = "<table><tr><th>Code<th>Text<th>Fix\n<tr><td colspan=2>K.1 No key<td>x\n<tr><td>K.2<td>y<td>z</table>";
    let columns = r#"columns(code = "Code", name = "Code", message = "Text", solution = "Fix")"#;
    let read = read_page(Kind::ErrorCodes, "page.html", page, columns, "");
    let problem = "`K.1 No key` spans several columns, like a heading or a note, so it is not read as an error code";
    read.assert_one_error(
        problem,
        "2:19",
        "to leave the row out, write `skip_rows(\"K.1 No key\")`",
    );
}

/// The error about the table is the only one: the argument is not reported, too.
#[test]
fn if_one_column_changed_the_columns_of_the_user_are_proposed_with_this_change() {
    let page = "| Code | HTTP | Message | Severity | Note |\n| - | - | - | - | - |\n\
                | E1 | 404 | No key. | low | Ask. |\n| E2 | 409 | In use. | high | Wait a day or two. |";
    let columns = r#"columns(code = "Code", http = "HTTP", message = "Message", sev = "Sev", unread("Note"))"#;
    expect![[r#"
        no `columns(…)` or `skip(…)` matches table 1 ("Code", "HTTP", "Message", "Severity", "Note")
         --> page.md:1:1
          |
        1 | | Code | HTTP | Message | Severity | Note |
          | ^
          |
          = note: `columns` has `Sev`, but the table has `Severity`
          = help: to read the table, replace `columns(code = "Code", http = "HTTP", message = "Message", sev = "Sev", unread("Note"))` with `columns(code = "Code", http = "HTTP", message = "Message", sev = "Severity", unread("Note"))`
          = help: to leave the table out, write `skip("Code", "HTTP", "Message", "Severity", "Note")`"#]].assert_eq(&messages(Kind::ErrorCodes, page, columns, ""));
}

/// The note and the first help of the only message about a page.
fn note_and_help(kind: Kind, page: &str, arguments: &str) -> (String, String) {
    let message = messages(kind, page, arguments, "");
    let first = |start| {
        let line = message.lines().find_map(|line| line.split_once(start));
        line.map_or(String::new(), |(_, text)| text.to_owned())
    };
    assert_eq!(message.matches("\n --> ").count(), 1, "{message}");
    assert!(!message.contains("exactly these columns"), "{message}");
    (first("  = note: "), first("  = help: "))
}

#[test]
fn a_change_of_one_column_keeps_the_roles_and_the_order_of_all_others() {
    let words = "| Code | Text | Fix |\n| - | - | - |\n| E1 gone | No key. | Wait. |\n| E2 busy | In use. | Ask. |";
    let same_names =
        "| Code | Text | Text | Fix |\n| - | - | - | - |\n| E1 | No key. | a | Wait. |";
    for (page, columns, difference, proposal) in [
        // Another name, or another case.
        (
            ERRORS,
            r#"code = "Code", unread("HTTP"), hint = "Message""#,
            "`columns` has `HTTP`, but the table has `Status`",
            r#"code = "Code", unread("Status"), hint = "Message""#,
        ),
        (
            ERRORS,
            r#"r#type = "message", code = "Code", status = "Status""#,
            "`columns` has `message`, but the table has `Message`",
            r#"r#type = "Message", code = "Code", status = "Status""#,
        ),
        (
            ERRORS,
            r#"code = "Code", status = "HTTP", hint = "Message""#,
            "`columns` has `HTTP`, but the table has `Status`",
            r#"code = "Code", status = "Status", hint = "Message""#,
        ),
        (
            ERRORS,
            r#"code = "ID", unread("Status"), hint = "Message""#,
            "`columns` has `ID`, but the table has `Code`",
            r#"code = "Code", unread("Status"), hint = "Message""#,
        ),
        // A column more.
        (
            ERRORS,
            r#"code = "Code", hint = "Message""#,
            "`columns` lacks the column `Status` of the table",
            r#"code = "Code", hint = "Message", unread("Status")"#,
        ),
        (
            ERRORS,
            r#"code = "Code", unread("Message")"#,
            "`columns` lacks the column `Status` of the table",
            r#"code = "Code", unread("Message", "Status")"#,
        ),
        // A column less.
        (
            ERRORS,
            r#"unread("Status"), code = "Code", sev = "Sev", hint = "Message""#,
            "`columns` has `Sev`, but the table has no such column",
            r#"unread("Status"), code = "Code", hint = "Message""#,
        ),
        // The code's column is named twice.
        (
            words,
            r#"code = "ID", name = "ID", message = "Text", unread("Fix")"#,
            "`columns` has `ID`, but the table has `Code`",
            r#"code = "Code", name = "Code", message = "Text", unread("Fix")"#,
        ),
        (
            words,
            r#"unread("Code"), code = "Code", message = "Test", unread("Fix")"#,
            "`columns` has `Test`, but the table has `Text`",
            r#"unread("Code"), code = "Code", message = "Text", unread("Fix")"#,
        ),
        (
            words,
            r#"code = "Code", name = "Code", message = "Text""#,
            "`columns` lacks the column `Fix` of the table",
            r#"code = "Code", name = "Code", message = "Text", unread("Fix")"#,
        ),
        (
            words,
            r#"code = "Code", name = "Code", message = "Text", sev = "Sev", unread("Fix")"#,
            "`columns` has `Sev`, but the table has no such column",
            r#"code = "Code", name = "Code", message = "Text", unread("Fix")"#,
        ),
        // Two columns have the same name: their order counts.
        (
            same_names,
            r#"code = "Code", unread("Text"), message = "Text", hint = "Hint""#,
            "`columns` has `Hint`, but the table has `Fix`",
            r#"code = "Code", unread("Text"), message = "Text", hint = "Fix""#,
        ),
    ] {
        let columns = format!("columns({columns})");
        let (note, help) = note_and_help(Kind::ErrorCodes, page, &columns);
        let proposal = format!("columns({proposal})");
        let expected = format!("to read the table, replace `{columns}` with `{proposal}`");
        assert_eq!((&*note, help), (difference, expected), "{columns}");
        assert_eq!(messages(Kind::ErrorCodes, page, &proposal, ""), "");
    }
}

#[test]
fn columns_are_guessed_where_no_change_of_the_users_columns_is_proposed() {
    let codes = "| Code | Text |\n| - | - |\n| E1 | No key here. |\n| E2 | In use now. |\n";
    let other = "\n| Code | Text | Fix |\n| - | - | - |\n| E3 | No key here. | Wait for it. |\n";
    for (kind, page, columns, difference, proposal) in [
        // The code's column is gone. Another one may hold codes.
        (
            Kind::ErrorCodes,
            codes,
            r#"columns(code = "ID", hint = "Text", unread("Code"))"#,
            "`columns` has `ID`, but the table has no such column",
            r#"columns(code = "Code", message = "Text")"#,
        ),
        // Where the code's column was, most cells are no codes.
        (
            Kind::ErrorCodes,
            codes,
            r#"columns(code = "ID", hint = "Code")"#,
            "`columns` has `ID`, but the table has `Text`",
            r#"columns(code = "Code", message = "Text")"#,
        ),
        // Where the statuses were, most cells are no statuses.
        (
            Kind::ErrorCodes,
            "| Code | Version |\n| - | - |\n| E1 | 10 |\n| E2 | 11 |\n",
            r#"columns(code = "Code", status = "HTTP")"#,
            "`columns` has `HTTP`, but the table has `Version`",
            r#"columns(code = "Code", unread("Version"))"#,
        ),
        // In the code's column, whose name has not changed, most cells are no codes.
        (
            Kind::ErrorCodes,
            "| Kode | Code |\n| - | - |\n| E1 | No key here. |\n| E2 | In use now. |\n",
            r#"columns(code = "Code", description = "Meaning")"#,
            "`columns` has `Meaning`, but the table has `Kode`",
            r#"columns(code = "Kode", description = "Code")"#,
        ),
        // Either of two columns may have the new name.
        (
            Kind::ErrorCodes,
            other,
            r#"columns(code = "Code", unread("Text"), hint = "Text")"#,
            "`columns` has `Text`, but the table has `Fix`",
            r#"columns(code = "Code", message = "Text", solution = "Fix")"#,
        ),
        // These columns read another table, so this one is new.
        (
            Kind::ErrorCodes,
            &[codes, other].concat(),
            r#"columns(code = "Code", hint = "Text")"#,
            "`columns` lacks the column `Fix` of the table",
            r#"columns(code = "Code", message = "Text", solution = "Fix")"#,
        ),
        // The user wrote no columns.
        (
            Kind::StatusCodes,
            "| Status Code | Description |\n| - | - |\n| 200 | OK |\n| 404 | Not Found |\n",
            "",
            "`columns` has `Status`, but the table has no such column",
            r#"columns(code = "Status Code", reason = "Description")"#,
        ),
    ] {
        let (note, help) = note_and_help(kind, page, columns);
        let guess = format!("to read the table, write `{proposal}`, guessed from the cells");
        assert_eq!((&*note, help), (difference, guess), "{columns}");
    }
}

#[test]
fn status_codes_has_default_columns() {
    let page =
        "<table><tr><th>Status Code<th>Status<th>Description<tr><td>200<td>OK<td>Done.</table>";
    let skip = r#"skip("Code")"#;
    for (page, arguments) in [
        (page, ""),
        (&format!("{page}<table><tr><td>Code</table>"), skip),
    ] {
        let expansion = read_page(Kind::StatusCodes, "page.html", page, arguments, "");
        let read = expansion.to_string();
        assert_eq!(read, "200 Ok: \"OK\", \"Done.\"\n");
    }
}

const OTHER: &str = "\n| Key | Length |\n| --- | --- |\n| AES | 16 bytes |\n";

#[test]
fn a_table_without_an_argument_is_an_error() {
    for (kind, page, arguments, expected) in [
        // One name differs in case. The wrong code in the table is not reported until an argument reads the table.
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
                  = note: `columns` has `Status Code`, but the table has `Status code`
                  = note: without `columns`, the default is `columns(code = "Status Code", reason = "Status", description = "Description")`
                  = help: to read the table, write `columns(code = "…", …)`; no columns are proposed, since it looks like a table of error codes, which `error_codes` reads with `columns(code = "Status code", name = "Status", description = "Description")`
                  = help: to leave the table out, write `skip("Status code", "Status", "Description")`"#]],
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
                  = note: without `columns`, the default is `columns(code = "Status Code", reason = "Status", description = "Description")`
                  = help: to read the table, write `columns(code = "Status-Code", reason = "Status", description = "Description", unread("Notes"))`, guessed from the cells
                  = help: to leave the table out, write `skip("Status-Code", "Status", "Description", "Notes")`"#]],
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
                  = note: without `columns`, the default is `columns(code = "Status Code", reason = "Status", description = "Description")`
                  = help: to read the table, write `columns(code = "…", …)`; no columns are proposed, since no column seems to hold codes, by its name and its cells
                  = help: to leave the table out, write `skip("Key", "Length")`"#]],
        ),
        (
            Kind::StatusCodes,
            [STATUSES, "\n<table>\n<tr></tr>\n<tr><td>200</table>\n"].concat(),
            "",
            expect![[r#"
                no `columns(…)` or `skip(…)` matches table 2 ("200")
                 --> page.md:5:1
                  |
                5 | <table>
                  | ^
                  |
                  = note: without `columns`, the default is `columns(code = "Status Code", reason = "Status", description = "Description")`
                  = help: to read the table, write `columns(code = "…", …)`; no columns are proposed, since no column seems to hold codes, by its name and its cells
                  = help: to leave the table out, write `skip("200")`"#]],
        ),
        // The page is for the other attribute, which the message names.
        (Kind::ErrorCodes, STATUSES.to_owned(), "", expect![[r#"
            no `columns(…)` or `skip(…)` matches table 1 ("Status Code", "Status", "Description")
             --> page.md:1:1
              |
            1 | | Status Code | Status | Description |
              | ^
              |
              = help: to read the table, write `columns(code = "…", …)`; no columns are proposed, since it looks like a table of status codes, which `status_codes` reads with `columns(code = "Status Code", reason = "Status", description = "Description")`
              = help: to leave the table out, write `skip("Status Code", "Status", "Description")`"#]]),
        // One `columns` is proposed for all tables with the same header row.
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
                  = help: to read the table, write `columns(code = "Code", status = "Status", message = "Message")`, guessed from the cells
                  = help: to leave the table out, write `skip("Code", "Status", "Message")`

                no `columns(…)` or `skip(…)` matches table 2 ("Key", "Length")
                 --> page.md:5:1
                  |
                5 | | Key | Length |
                  | ^
                  |
                  = help: to read the table, write `columns(code = "…", …)`; no columns are proposed, since no column seems to hold codes, by its name and its cells
                  = help: to leave the table out, write `skip("Key", "Length")`"#]],
        ),
    ] {
        expected.assert_eq(&messages(kind, page, arguments, ""));
    }
}

#[test]
fn an_argument_without_a_table_is_an_error() {
    let two = [STATUSES, OTHER].concat();
    let default =
        r#"columns(code = "Status Code", reason = "Status", description = "Description")"#;
    for (page, arguments, expected) in [
        (
            &two,
            format!(r#"{default}, skip("Key", "Length"), columns(code = "Code")"#),
            expect![[r#"
                no table in `page.md` has exactly these columns: remove this argument, or write the header row of one of these tables
                table 1: "Status Code", "Status", "Description"
                table 2: "Key", "Length""#]],
        ),
        // One name differs, but another argument reads the table.
        (
            &two,
            format!(r#"{default}, skip("Key", "Length"), columns(code = "Status Code", reason = "Status")"#),
            expect![[r#"
                no table in `page.md` has exactly these columns: remove this argument, or write the header row of one of these tables
                table 1: "Status Code", "Status", "Description"
                table 2: "Key", "Length""#]],
        ),
        (
            &two,
            format!(r#"{default}, {default}, skip("Key", "Length"), skip("Key", "Length")"#),
            expect![[r#"
                another argument already matches every table in `page.md` with these columns: remove this argument

                another argument already matches every table in `page.md` with this header row: remove this argument"#]],
        ),
        (&two, r#"skip("Length", "Key")"#.to_owned(), expect![[r#"
            no table in `page.md` has exactly this header row: remove this argument, or write the header row of one of these tables
            table 1: "Status Code", "Status", "Description"
            table 2: "Key", "Length"

            no `columns(…)` or `skip(…)` matches table 2 ("Key", "Length")
             --> page.md:5:1
              |
            5 | | Key | Length |
              | ^
              |
              = note: without `columns`, the default is `columns(code = "Status Code", reason = "Status", description = "Description")`
              = help: to read the table, write `columns(code = "…", …)`; no columns are proposed, since no column seems to hold codes, by its name and its cells
              = help: to leave the table out, write `skip("Key", "Length")`"#]]),
        (
            &two,
            r#"skip("Key", "Length"), skip("Error Code", "Message")"#.to_owned(),
            expect![[r#"
                no table in `page.md` has exactly this header row: remove this argument, or write the header row of one of these tables
                table 1: "Status Code", "Status", "Description"
                table 2: "Key", "Length""#]],
        ),
        (
            &two,
            r#"skip("Key", "Length"), skip_rows("5xx", "200", "-")"#.to_owned(),
            expect![[r#"
                no table that is read has a code cell with the text `5xx`: remove this text

                no table that is read has a code cell with the text `-`: remove this text

                the tables that are read contain no codes
                 --> page.md:1:1
                  |
                1 | | Status Code | Status | Description |
                  | ^ table 1
                  |
                  = help: set `spec` to a page with status codes, or leave out fewer rows"#]],
        ),
        (
            &two,
            r#"skip("Status Code", "Status", "Description"), skip("Key", "Length")"#.to_owned(),
            expect![[r#"
                every table in `page.md` is skipped
                 --> page.md:1:1
                  |
                1 | | Status Code | Status | Description |
                  | ^
                  |
                  = help: replace one `skip(…)` with a `columns(…)`"#]],
        ),
        (
            &two,
            r#"skip("Status Code", "Status", "Description"), skip("Key", "Length"), columns(code = "Code")"#.to_owned(),
            expect![[r#"
                no table in `page.md` has exactly these columns: remove this argument, or write the header row of one of these tables
                table 1: "Status Code", "Status", "Description"
                table 2: "Key", "Length""#]],
        ),
        (&OTHER.to_owned(), r#"skip("Key", "Length")"#.to_owned(), expect![[r#"
            every table in `page.md` is skipped
             --> page.md:2:1
              |
            2 | | Key | Length |
              | ^
              |
              = help: replace one `skip(…)` with a `columns(…)`"#]]),
        (&two, r#"select = "table.codes""#.to_owned(), expect!["this selector matches no table with rows in `page.md`"]),
        (&two, r#"select = "thead tr""#.to_owned(), expect![[r#"
            this selector matches no table with rows in `page.md`

            `select` matches a `<tr>`, not a `<table>`
             --> page.md:1:1
              |
            1 | | Status Code | Status | Description |
              | ^
              |
              = help: write a selector for tables, such as `select = "table.codes"`"#]]),
    ] {
        expected.assert_eq(&messages(Kind::StatusCodes, page, &arguments, ""));
    }
}

#[test]
fn a_message_lists_at_most_ten_tables() {
    let numbers: Vec<String> = (1..=12).map(|number| number.to_string()).collect();
    let skips = format!(r#"skip("Code {}"), "#, numbers.join(r#""), skip("Code "#));
    let different = format!(
        "<table><tr><th>Code {}</table>",
        numbers.join("</table>\n<table><tr><th>Code ")
    );
    let arguments = format!(r#"{skips}columns(code = "Status")"#);
    expect![[r#"
        no table in `page.md` has exactly these columns: remove this argument, or write the header row of one of these tables
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
          = note: without `columns`, the default is `columns(code = "Status Code", reason = "Status", description = "Description")`
          = help: to read the table, write `columns(code = "…", …)`; no columns are proposed, since no column seems to hold codes, by its name and its cells
          = help: to leave the table out, write `skip("Key")`"#]].assert_eq(&messages(Kind::StatusCodes, same, "", ""));
}

#[test]
fn a_page_without_a_code_is_an_error() {
    let page = "| Status Code | Status | Description |\n| - | - | - |\n";
    expect![[r#"
        the tables that are read contain no codes
         --> page.md:1:1
          |
        1 | | Status Code | Status | Description |
          | ^ table 1
          |
          = help: set `spec` to a page with status codes, or leave out fewer rows"#]]
    .assert_eq(&messages(Kind::StatusCodes, page, "", ""));
}
