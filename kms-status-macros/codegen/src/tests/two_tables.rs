//! A code in two tables: the tables list the same codes, or two different sets of codes.

use expect_test::expect;

use super::{read_error_codes, read_page, read_statuses};
use crate::Kind;

fn two(first: &str, second: &str) -> String {
    format!(
        "<h1>Cards</h1>\n<h2>Level 1</h2>\n<table><tr><th>Code<th>Message{first}</table>
<h2>Level 2</h2>\n<table><tr><th>Code<th>Message{second}</table>"
    )
}

const COLUMNS: &str = r#"columns(code = "Code", message = "Message")"#;

#[test]
fn tables_that_agree_are_one_set_of_codes() {
    for (first, second) in [
        ("<tr><td>-1<td>wrong data", "<tr><td>-1<td>wrong data"),
        (
            "<tr><td>-1<td>wrong data",
            "<tr><td>-1<td>-<tr><td>-2<td>no",
        ),
        (
            "<tr><td>-1<td>wrong<tr><td>-1<td>data",
            "<tr><td>-1<td>wrong data",
        ),
    ] {
        let page = two(first, second);
        let read = read_page(Kind::ErrorCodes, "page.html", &page, COLUMNS, "");
        assert_eq!(read.errors(), [""; 0], "{page}");
        assert_eq!(read.codes()[0].phrase, "wrong data");
    }
}

#[test]
fn a_skip_picks_a_table_by_the_title_above_its_header_row() {
    let page = "<table><tr><th colspan=2>Old<tr><th>Code<th>Message<tr><td>-1<td>wrong data</table>
        <table><tr><th colspan=2>New<tr><th>Code<th>Message<tr><td>-1<td>card not valid</table>";
    for (title, expected) in [("Old", "card not valid"), ("New", "wrong data")] {
        let arguments = format!(r#"{COLUMNS}, skip("{title}", "{title}")"#);
        let read = read_page(Kind::ErrorCodes, "page.html", page, &arguments, "");
        assert_eq!(read.errors(), [""; 0], "{title}");
        assert_eq!(read.codes()[0].phrase, expected);
    }
}

#[test]
fn tables_with_different_texts_for_a_code_are_an_error() {
    let page = two(
        "<tr><td>-1<td>wrong data<tr><td>-2<td>no data<tr><td>-3<td>late",
        "\n<tr><td>-1<td>card not valid<tr><td>-2<td>no card<tr><td>-3<td>late",
    );
    expect![[r#"
        tables 1 and 2 have different texts for error code -1
         --> page.html:6:15
          |
        6 | <tr><td>-1<td>card not valid<tr><td>-2<td>no card<tr><td>-3<td>late</table>
          |               ^^^^^^^^^^^^^^ table 2, row 1, column `Message`
          |
         ::: page.html:3:45
          |
        3 | <table><tr><th>Code<th>Message<tr><td>-1<td>wrong data<tr><td>-2<td>no data<tr><td>-3<td>late</table>
          |                                             ---------- the first: table 1, row 1, column `Message`
          |
          = note: the tables probably list two different sets of codes
          = note: their texts also differ for -2
          = help: to read only one of the tables, write `section("Level 1")` or `section("Level 2")`
          = help: to read both tables without the texts that differ, write `columns(code = "Code", unread("Message"))`
    "#]].assert_eq(&read_error_codes(&page, COLUMNS, ""));
    let section = format!(r#"{COLUMNS}, section("Level 2")"#);
    expect![[r#"
        -1 Minus1: [], ["card not valid", "", ""]
        -2 Minus2: [], ["no card", "", ""]
        -3 Minus3: [], ["late", "", ""]
    "#]]
    .assert_eq(&read_error_codes(&page, &section, ""));
}

#[test]
fn tables_with_different_names_for_a_code_are_an_error() {
    let page = two("<tr><td>1<td>WRONG_DATA", "<tr><td>1<td>NO_CARD");
    let columns = r#"columns(code = "Code", name = "Message")"#;
    expect![[r#"
        tables 1 and 2 have different texts for error code 1
         --> page.html:5:44
          |
        5 | <table><tr><th>Code<th>Message<tr><td>1<td>NO_CARD</table>
          |                                            ^^^^^^^ table 2, row 1, column `Message`
          |
         ::: page.html:3:44
          |
        3 | <table><tr><th>Code<th>Message<tr><td>1<td>WRONG_DATA</table>
          |                                            ---------- the first: table 1, row 1, column `Message`
          |
          = note: the tables probably list two different sets of codes
          = help: to read only one of the tables, write `section("Level 1")` or `section("Level 2")`
          = help: to read both tables without the texts that differ, write `columns(code = "Code", unread("Message"))`
    "#]].assert_eq(&read_error_codes(&page, columns, ""));
}

#[test]
fn all_names_and_texts_that_differ_are_one_error() {
    let page = "<h1>Keys</h1><table><tr><th>Code<th>Name<th>Text
        <tr><td>1<td>NO_KEY<td>It is gone.<tr><td>2<td>LOCKED<td>It is in use.</table>
        <h1>Users</h1><table><tr><th>Code<th>Name<th>Text
        <tr><td>1<td>NO_USER<td>It is gone.<tr><td>2<td>LOCKED<td>Ask the owner.</table>";
    let columns = r#"columns(code = "Code", name = "Name", message = "Text")"#;
    let read = read_page(Kind::ErrorCodes, "page.html", page, columns, "");
    assert_eq!(read.errors.len(), 1, "{read}");
    for expected in [
        "tables 1 and 2 have different texts for error code 1",
        "their texts also differ for 2",
        r#"write `section("Keys")` or `section("Users")`"#,
        r#"write `columns(code = "Code", unread("Name", "Text"))`"#,
    ] {
        assert!(read.errors[0].contains(expected), "{read}");
    }
}

#[test]
fn rows_with_other_reason_phrases_in_their_code_cells_are_left_out_to_read_both_tables() {
    let columns = r#"columns(code = "Code", description = "Text")"#;
    let page = |rows: &str| {
        format!(
            "<h1>A</h1><table><tr><th>Code<th>Text<tr><td>200 Fine<td>Done.<tr><td>404<td>No key.</table>
            <h1>B</h1><table><tr><th>Code<th>Text{rows}</table>"
        )
    };
    for (rows, help, pasted) in [
        (
            "<tr><td>200 Good<td>Did it.<tr><td>404<td>No key.",
            r#"to leave the row out, write `skip_rows("200 Good")`"#,
            r#"columns(code = "Code", description = "Text"), skip_rows("200 Good")"#,
        ),
        (
            "<tr><td>200 Good<td>Did it.<tr><td>404<td>No user.",
            r#"to leave the row out, write `skip_rows("200 Good")`; to read both tables without the texts that differ, write `columns(code = "Code", unread("Text"))`"#,
            r#"columns(code = "Code", unread("Text")), skip_rows("200 Good")"#,
        ),
    ] {
        let page = page(rows);
        let read = read_page(Kind::StatusCodes, "page.html", &page, columns, "");
        assert!(
            read.to_string().contains(&format!("= help: {help}\n")),
            "{read}"
        );
        let read = read_page(Kind::StatusCodes, "page.html", &page, pasted, "");
        assert_eq!(read.errors(), [""; 0], "{page}");
    }
}

#[test]
fn the_help_names_each_argument_that_picks_one_of_two_tables() {
    let table = |head: &str, text: &str| {
        format!("<table><tr><th>Code<th>{head}<tr><td>1<td>{text}</table>")
    };
    let texts = [table("Text", "It is gone."), table("Text", "It is old.")];
    let reasons = [table("Text", "It is gone."), table("Reason", "It is old.")];
    for (page, expected) in [
        (
            format!("<h1>Keys</h1>{}<h2>Locks</h2>{}", texts[0], texts[1]),
            r#"to read only one of the tables, write `section("Locks")` or a `select` that matches only that table"#,
        ),
        (
            format!("<h1>Keys</h1>{}{}", texts[0], texts[1]),
            "to read only one of the tables, write a `select` that matches only that table",
        ),
        (
            format!("<h1>Keys</h1>{}{}", reasons[0], reasons[1]),
            r#"to read only one of the tables, write a `select` that matches only that table; or leave the other table out with `skip("Code", "Text")` or `skip("Code", "Reason")`, and remove each `columns` that no longer matches a table"#,
        ),
        (
            format!("<h1>Keys</h1>{}<h1>Locks</h1>{}", reasons[0], reasons[1]),
            r#"to read only one of the tables, write `section("Keys")` or `section("Locks")`, and remove each `columns` that no longer matches a table"#,
        ),
        // The third table has other columns.
        (
            format!(
                "<h1>Keys</h1>{}<h1>Locks</h1>{}<h1>Doors</h1>{}",
                texts[0],
                texts[1],
                reasons[1].replace("<td>1", "<td>2")
            ),
            r#"to read only one of the tables, write `section("Keys")` or `section("Locks")`, and remove each `columns` that no longer matches a table"#,
        ),
    ] {
        let columns = r#"columns(code = "Code", message = "Text"), columns(code = "Code", message = "Reason")"#;
        let read = read_page(Kind::ErrorCodes, "page.html", &page, columns, "");
        let help = format!("= help: {expected}\n");
        assert!(read.to_string().contains(&help), "{read}");
    }
}

#[test]
fn a_select_picks_a_table_where_no_heading_does() {
    let page = "<h2>A</h2><table><tr><th>Code<th>Text<tr><td>404<td>No key.</table>\n\
                <table><tr><th>Code<th>Text<tr><td>404<td>No lock.</table>";
    let columns = r#"columns(code = "Code", description = "Text")"#;
    expect![[r#"
        tables 1 and 2 have different texts for status code 404
         --> page.html:2:43
          |
        2 | <table><tr><th>Code<th>Text<tr><td>404<td>No lock.</table>
          |                                           ^^^^^^^^ table 2, row 1, column `Text`
          |
         ::: page.html:1:53
          |
        1 | <h2>A</h2><table><tr><th>Code<th>Text<tr><td>404<td>No key.</table>
          |                                                     ------- the first: table 1, row 1, column `Text`
          |
          = note: the tables probably list two different sets of codes
          = help: to read only one of the tables, write a `select` that matches only that table
          = help: to read both tables without the texts that differ, write `columns(code = "Code", unread("Text"))`
    "#]].assert_eq(&read_statuses(page, columns, ""));
    let select = format!(r#"{columns}, select = "table + table""#);
    expect![[r#"
        404 NotFound: "Not Found", "No lock."
    "#]]
    .assert_eq(&read_statuses(page, &select, ""));
}
