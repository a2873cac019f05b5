//! Columns of the user's own.

use expect_test::expect;

use super::{Outcome, expand_page, messages};
use crate::Kind;

const PAGE: &str = "| Code | Severity | Note |\n| --- | --- | --- |\n| E1 | low | a |\n";

#[test]
fn any_other_word_is_a_column_of_text() {
    for kind in Kind::ALL {
        let page = PAGE.replace("E1", "404");
        let arguments =
            r#"spec = "page.md", columns(code = "Code", severity = "Severity", r#type = "Note")"#;
        let read = Outcome::of_page(kind, page, arguments, "enum E {}");
        assert_eq!(read.errors(), [""; 0]);
    }
}

#[test]
fn a_misspelt_word_is_an_error_that_names_the_known_word() {
    for (columns, expected) in [
        (
            r#"columns(code = "Code", descripton = "Note", unread("Severity"))"#,
            expect![
                "unknown column `descripton`: did you mean `description`? if not, choose a less similar name"
            ],
        ),
        (
            r#"columns(code = "Code", mesage = "Note", unread("Severity"))"#,
            expect![
                "unknown column `mesage`: did you mean `message`? if not, choose a less similar name"
            ],
        ),
        (
            r#"columns(cod = "Code", unread("Severity", "Note"))"#,
            expect![
                "unknown column `cod`: did you mean `code`? if not, choose a less similar name"
            ],
        ),
        // If the known word is there, too, this word is no misspelling.
        (
            r#"columns(code = "Code", mode = "Severity", message = "Note")"#,
            expect![[r#""#]],
        ),
    ] {
        expected.assert_eq(&messages(Kind::ErrorCodes, PAGE, columns, ""));
    }
}

#[test]
fn the_name_of_a_column_must_be_a_free_identifier() {
    for (arguments, expected) in [
        (
            r#"columns(code = "Code", as_str = "Note", unread("Severity"))"#,
            expect!["the name `as_str` is already in use or reserved: choose another name"],
        ),
        (
            r#"columns(code = "Code", low = "Severity", unread("Note")), flag(low, column = "Note", text = "a")"#,
            expect!["the name `low` is already in use or reserved: choose another name"],
        ),
        (
            r#"columns(code = "Code", note = "Note", note = "Severity")"#,
            expect!["duplicate `note`"],
        ),
        (
            r#"columns(code = "Code", my::note = "Note", unread("Severity"))"#,
            expect![[r#"expected `NAME = "…"`, where `NAME` becomes the name of a method"#]],
        ),
        (
            r#"columns(code = "Code", self = "Note", unread("Severity"))"#,
            expect![[r#"expected `NAME = "…"`, where `NAME` becomes the name of a method"#]],
        ),
        (
            r#"columns(code = "Code", __row = "Note", unread("Severity"))"#,
            expect!["the name `__row` is already in use or reserved: choose another name"],
        ),
    ] {
        expected.assert_eq(&messages(Kind::ErrorCodes, PAGE, arguments, ""));
    }
}

#[test]
fn a_column_without_a_free_name_has_no_method() {
    for (kind, name) in [
        (Kind::ErrorCodes, "as_str"),
        (Kind::ErrorCodes, "from_code"),
        (Kind::ErrorCodes, "listed"),
        (Kind::StatusCodes, "as_u16"),
        (Kind::StatusCodes, "is_success"),
        (Kind::StatusCodes, "reason_phrase"),
    ] {
        let methods = |columns: &str| {
            let arguments = format!(r#"spec = "page.md", columns(code = "Code", {columns})"#);
            let page = PAGE.replace("E1", "404");
            let code = expand_page(kind, "page.md", page, &arguments, "enum E {}").to_string();
            code.matches(&format!("fn {name} ")).count()
        };
        let without = methods(r#"unread("Severity", "Note")"#);
        let with = methods(&format!(r#"{name} = "Severity", unread("Note")"#));
        assert_eq!(with, without, "{name}");
    }
}

#[test]
fn a_symbol_is_a_text() {
    let page = "| Code | Retry |\n| --- | --- |\n| E1 | ✅ |\n| E2 | ❌ |\n| E3 | 否 |\n";
    let columns = r#"spec = "page.md", columns(code = "Code", message = "Retry")"#;
    let read = Outcome::of_page(Kind::ErrorCodes, page, columns, "enum E {}");
    let texts: Vec<String> = read.codes().into_iter().map(|code| code.phrase).collect();
    assert_eq!(texts, ["✅", "❌", "否"], "{read}");
}
