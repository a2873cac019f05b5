//! Flags: methods that are true for the codes with a text in a column.

use kms_status_tests::Attribute;

use super::expand;

const PAGE: &str = "<table><tr><th>Code<th>Message<th>Fix
    <tr><td>100<td>a<td>Try  it again later.<tr><td>200<td>b<td>Try again.<tr><td>200<td>c<td>Call us.
    <tr><td>X<td>a<td>Ask the vendor.</table>
    <table><tr><th>Code<th>Solution<tr><td>300<td>Try again.</table>";
const COLUMNS: &str = r#"columns(code = "Code", unread("Message", "Fix")), columns(code = "Code", unread("Solution")), skip_rows("X")"#;

#[test]
fn a_flag_that_cannot_be_is_an_error() {
    for (attribute, flag, expected) in [
        (
            Attribute::StatusCodes,
            r#"flag(again, column = "Fix", text = "Try again.", text = "Try it again, later.")"#,
            r#"no row has this text in column `Fix`: the nearest is "Try it again later.""#,
        ),
        (
            Attribute::ErrorCodes,
            r#"flag(again, column = "Solution", text = "Call us.")"#,
            r#"no row has this text in column `Solution`: the nearest is "Try again.""#,
        ),
        (
            Attribute::ErrorCodes,
            r#"flag(again, column = "Measure", text = "Call us.")"#,
            r#"no table that is read has this column: expected one of "Code", "Fix", "Message", "Solution""#,
        ),
        (
            Attribute::StatusCodes,
            r#"flag(is_success, column = "Fix", text = "Call us.")"#,
            "`is_success` is generated for the enum: choose another name",
        ),
        (
            Attribute::ErrorCodes,
            r#"flag(r#statuses, column = "Fix", text = "Call us.")"#,
            "`statuses` is generated for the enum: choose another name",
        ),
    ] {
        let arguments = format!("{COLUMNS}, {flag}");
        let read = expand(attribute, "page.html", PAGE, &arguments, "");
        assert_eq!(read.errors(), [expected]);
    }
}

#[test]
fn a_variant_cannot_have_the_name_of_a_flag() {
    let arguments = format!(r#"{COLUMNS}, flag(Call, column = "Fix", text = "Call us.")"#);
    let read = expand(
        Attribute::StatusCodes,
        "page.html",
        PAGE,
        &arguments,
        "Call = 200",
    );
    let expected = "`Call` is generated for the enum: choose another name";
    assert_eq!(read.errors(), [expected]);
}
