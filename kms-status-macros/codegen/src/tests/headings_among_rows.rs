//! Headings and notes among the rows of a table.

use expect_test::expect;

use super::{Kind, read_by_both, read_error_codes, read_page};

const COLUMNS: &str = r#"columns(code = "Code", unread("Kind"), description = "Text")"#;

/// The table with these rows below its header row.
fn table(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Kind<th>Text\n{rows}</table>")
}

#[test]
fn a_heading_over_all_columns_is_left_out_unless_it_could_be_a_code() {
    let rows =
        "<tr><td colspan=3>Errors of the client\n<tr><td>404<td>None<td>a\n<tr><td colspan=3>405\n";
    // `405` alone is a code for both attributes.
    for (kind, a_noun) in [
        (Kind::StatusCodes, "a status code"),
        (Kind::ErrorCodes, "an error code"),
    ] {
        let expansion = read_page(kind, "page.html", &table(rows), COLUMNS, "");
        let errors = expansion.errors();
        let expected = format!(
            "`405` spans several columns, like a heading or a note, so it is not read as {a_noun}"
        );
        assert!(
            errors.len() == 1 && errors[0].starts_with(&expected),
            "{errors:#?}"
        );
        assert_eq!(expansion.names().len(), 1);
    }
    let skipped = format!(r#"{COLUMNS}, skip_rows("405", "Errors of the client")"#);
    assert_eq!(
        read_by_both("page.html", &table(rows), &skipped),
        "404: a\n"
    );
}

#[test]
fn a_heading_is_left_out_though_it_is_a_header_cell_or_has_the_code_of_another_row() {
    for heading in ["<th colspan=3>Lost keys", "<td colspan=3>404"] {
        let rows = format!("<tr>{heading}<tr><td>404<td>None<td>a");
        assert_eq!(
            read_by_both("page.html", &table(&rows), COLUMNS),
            "404: a\n"
        );
    }
}

const ALL: &str = r#"columns(
    code = "Code", status = "Status", message = "Message", description = "Description", solution = "Solution"
)"#;

fn with_all(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Status<th>Message<th>Description<th>Solution\n{rows}</table>")
}

#[test]
fn a_row_that_is_one_cell_is_a_heading_unless_it_could_be_a_code() {
    let page = with_all(
        "<tr><td colspan=5>Client errors\n<tr><td>K.1<td>400<td>a<td>b<td>c\n<tr><td colspan=5>Server
         <tr><td colspan=2>K.2<td>a<td>b<td>c\n<tr><td colspan=4>Errors of keys<td>a
         <tr><td>K.3<td>400<td>a<td>b<td>c<tr><td>K.4<td>400<td>a<td>b<td>c",
    );
    expect![[r#"
        `Server` spans several columns, like a heading or a note, so it is not read as an error code
         --> page.html:4:19
          |
        4 | <tr><td colspan=5>Server
          |                   ^^^^^^ table 1, row 3, column `Code`
          |
          = note: an error of the same kind is on lines 5, 6
          = help: to leave the rows out, write `skip_rows("Server", "K.2", "Errors of keys")`
    "#]]
    .assert_eq(&read_error_codes(&page, ALL, ""));
    let skip_rows = r#"skip_rows("Client errors", "Server", "K.2", "Errors of keys")"#;
    let expected = "K.1 K1: [400], [\"a\", \"b\", \"c\"]\nK.3 K3: [400], [\"a\", \"b\", \"c\"]\nK.4 K4: [400], [\"a\", \"b\", \"c\"]\n";
    assert_eq!(
        read_error_codes(&page, &format!("{ALL}, {skip_rows}"), ""),
        expected
    );
    let unread = r#"columns(code = "Code", unread("Status", "Message"), description = "Description", solution = "Solution"),
                    skip_rows("Server", "Errors of keys")"#;
    let expected = "K.1 K1: [], [\"\", \"b\", \"c\"]\nK.2 K2: [], [\"\", \"b\", \"c\"]\nK.3 K3: [], [\"\", \"b\", \"c\"]\nK.4 K4: [], [\"\", \"b\", \"c\"]\n";
    assert_eq!(read_error_codes(&page, unread, ""), expected);
}

/// Such a row may be a heading or a code. A row for a code that another row describes adds nothing, and is
/// left out.
#[test]
fn a_row_with_nothing_but_an_error_code_is_an_error_unless_the_body_names_it() {
    let page = with_all(
        "<tr><td>K.1<td>400<td>a<td>b<td>c\n<tr><td>Server<td><td>-<td><td>\n<tr><td>K.1<td><td><td><td>",
    );
    expect![[r#"
        the row contains only `Server`, which may be a heading, a note or an error code
         --> page.html:3:9
          |
        3 | <tr><td>Server<td><td>-<td><td>
          |         ^^^^^^ table 1, row 2, column `Code`
          |
          = help: to leave the row out, write `skip_rows("Server")`
          = help: if it is a code, add this to the body of the enum: `Server = "Server",`
    "#]]
    .assert_eq(&read_error_codes(&page, ALL, ""));
    let body = r#"Server = "Server","#;
    expect![[r#"
        K.1 K1: [400], ["a", "b", "c"]
        Server Server: [], ["", "", ""]
    "#]]
    .assert_eq(&read_error_codes(&page, ALL, body));
}
