//! Arguments that are wrong: each an error at its own tokens, which `through_rustc.rs` shows.

use expect_test::{Expect, expect};
use kms_status_tests::{Attribute, Expansion};

use super::{ERRORS, STATUSES};

/// With a page that is right for the default columns.
fn errors(attribute: Attribute, arguments: &str) -> String {
    let page = match attribute {
        Attribute::StatusCodes => STATUSES,
        Attribute::ErrorCodes => ERRORS,
    };
    Expansion::of_page(attribute, page, arguments, "enum Code {}")
        .errors()
        .join("\n")
}

fn check(arguments: &str, expected: &Expect) {
    let [statuses, error_codes] = Attribute::ALL.map(|attribute| errors(attribute, arguments));
    assert_eq!(statuses, error_codes);
    expected.assert_eq(&statuses);
}

#[test]
fn without_a_right_spec() {
    for (arguments, expected) in [
        (
            "",
            expect![[
                r#"missing `spec = "…"`, the path of the page from the folder of this crate's Cargo.toml"#
            ]],
        ),
        (
            r#"select = "table""#,
            expect![[
                r#"missing `spec = "…"`, the path of the page from the folder of this crate's Cargo.toml"#
            ]],
        ),
        (
            r#""page.md""#,
            expect![[r#"expected `NAME = "…"` or `NAME("…", …)`"#]],
        ),
        ("spec", expect![[r#"expected `spec = "…"`"#]]),
        (
            "= 1",
            expect![[r#"expected `NAME = "…"` or `NAME("…", …)`"#]],
        ),
        ("spec = page", expect!["expected string literal"]),
        (r#"spec = "page.md" skip("Code")"#, expect!["expected `,`"]),
        (r#"spec("page.md")"#, expect![[r#"expected `spec = "…"`"#]]),
        (
            r#"spec = "page.md", spec = "other.md""#,
            expect!["duplicate `spec`"],
        ),
    ] {
        check(arguments, &expected);
    }
}

#[test]
fn beside_a_right_spec() {
    for (arguments, expected) in [
        (
            r#"select = "table", select = "table""#,
            expect!["duplicate `select`"],
        ),
        (
            r#"select = "table[""#,
            expect![[r#"expected a CSS selector, such as `select = "table.codes"`"#]],
        ),
        (r#"select = table"#, expect!["expected string literal"]),
        (
            r#"colunms(code = "Code")"#,
            expect!["unknown argument `colunms`: did you mean `columns`?"],
        ),
        (
            r#"table = "1""#,
            expect![
                "unknown argument `table`: expected one of `spec`, `columns`, `skip`, `skip_rows`, `select`"
            ],
        ),
        (
            r#"examples = "my_crate""#,
            expect![
                "unknown argument `examples`: expected one of `spec`, `columns`, `skip`, `skip_rows`, `select`"
            ],
        ),
        (
            r#"columns = "Code""#,
            expect![[r#"expected `columns(code = "…", …)`"#]],
        ),
        (
            r#"columns()"#,
            expect![[r#"missing `code = "…"`, the name of the column that holds the code"#]],
        ),
        (
            r#"columns("Code")"#,
            expect![[r#"expected `columns(code = "…", …)`"#]],
        ),
        (
            r#"columns(code = "Code", description = 2)"#,
            expect!["expected string literal"],
        ),
        (
            r#"columns(code = "Code", unread = "Text")"#,
            expect![[r#"expected `unread("…", …)`"#]],
        ),
        (
            r#"columns(code = "Code", code = "Text")"#,
            expect!["duplicate `code`"],
        ),
        (
            r#"columns(code("Code"))"#,
            expect![[r#"expected `code = "…"`"#]],
        ),
        (
            r#"columns(description = "Text")"#,
            expect![[r#"missing `code = "…"`, the name of the column that holds the code"#]],
        ),
        (
            r#"columns(code = "Code", descripton = "Text")"#,
            expect!["unknown column `descripton`: did you mean `description`?"],
        ),
        (r#"skip = "Code""#, expect![[r#"expected `skip("…", …)`"#]]),
        (r#"skip()"#, expect![[r#"expected `skip("…", …)`"#]]),
        (r#"skip("Code", 2)"#, expect!["expected string literal"]),
        (
            r#"skip_rows = "5xx""#,
            expect![[r#"expected `skip_rows("…", …)`"#]],
        ),
        (r#"skip_rows(5)"#, expect!["expected string literal"]),
    ] {
        check(&format!(r#"spec = "page.md", {arguments}"#), &expected);
    }
}

#[test]
fn of_one_attribute() {
    let arguments = r#"spec = "page.md", columns(code = "Code", what = "Status")"#;
    for (attribute, expected) in [
        (
            Attribute::StatusCodes,
            expect![
                "unknown column `what`: expected one of `code`, `reason`, `description`, `unread`"
            ],
        ),
        (
            Attribute::ErrorCodes,
            expect![
                "unknown column `what`: expected one of `code`, `name`, `status`, `message`, `description`, `solution`, `unread`"
            ],
        ),
    ] {
        expected.assert_eq(&errors(attribute, arguments));
    }
}

/// All that is not syntax comes out at once.
#[test]
fn several_at_once() {
    let arguments = r#"spec = "page.md", colums(code = "Code"), select = ">", skip_rows("5xx", "-"), columns(text = "Text")"#;
    expect![[r#"
        unknown argument `colums`: did you mean `columns`?
        expected a CSS selector, such as `select = "table.codes"`
        unknown column `text`: expected one of `code`, `reason`, `description`, `unread`"#]]
    .assert_eq(&errors(Attribute::StatusCodes, arguments));
}
