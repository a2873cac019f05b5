//! Wrong arguments. Each is an error at its own tokens.

use super::{ERRORS, Kind, Outcome, STATUSES};

const NO_SPEC: &str = r#"missing `spec = "…"`, the path of the page, relative to the folder of this crate's Cargo.toml"#;

const FLAG: &str = r#"expected `flag(NAME, column = "…", text = "…")`"#;

/// The errors about these arguments, on a page of codes for the attribute.
fn errors(kind: Kind, arguments: &str) -> String {
    let page = match kind {
        Kind::StatusCodes => STATUSES,
        Kind::ErrorCodes => ERRORS,
    };
    Outcome::of_page(kind, page, arguments, "enum Code {}")
        .errors()
        .join("\n")
}

fn check(arguments: &str, expected: &str) {
    for kind in Kind::ALL {
        assert_eq!(errors(kind, arguments), expected);
    }
}

#[test]
fn errors_about_spec() {
    for (arguments, expected) in [
        ("", NO_SPEC),
        (r#"select = "table""#, NO_SPEC),
        (r#""page.md""#, r#"expected `NAME = "…"` or `NAME("…", …)`"#),
        ("spec", r#"expected `spec = "…"`"#),
        ("= 1", r#"expected `NAME = "…"` or `NAME("…", …)`"#),
        ("spec = page", "expected string literal"),
        (r#"spec = "page.md" skip("Code")"#, "expected `,`"),
        (r#"spec("page.md")"#, r#"expected `spec = "…"`"#),
        (r#"spec = "page.md", spec = "other.md""#, "duplicate `spec`"),
    ] {
        check(arguments, expected);
    }
}

#[test]
fn errors_about_other_arguments() {
    for (arguments, expected) in [
        (
            r#"select = "table", select = "table""#,
            "duplicate `select`",
        ),
        (
            r#"select = "table[""#,
            r#"expected a CSS selector, such as `select = "table.codes"`"#,
        ),
        (r#"select = table"#, "expected string literal"),
        (
            r#"colunms(code = "Code")"#,
            "unknown argument `colunms`: did you mean `columns`?",
        ),
        (
            r#"columns = "Code""#,
            r#"expected `columns(code = "…", …)`"#,
        ),
        (
            r#"columns()"#,
            r#"missing `code = "…"`, the name of the column that holds the code"#,
        ),
        (r#"columns("Code")"#, r#"expected `columns(code = "…", …)`"#),
        (
            r#"columns(code = "Code", description = 2)"#,
            "expected string literal",
        ),
        (
            r#"columns(code = "Code", unread = "Text")"#,
            r#"expected `unread("…", …)`"#,
        ),
        (
            r#"columns(code = "Code", code = "Text")"#,
            "duplicate `code`",
        ),
        (
            r##"columns(code = "Code", r#code = "Text")"##,
            "duplicate `r#code`",
        ),
        (r#"columns(code("Code"))"#, r#"expected `code = "…"`"#),
        (
            r#"columns(description = "Text")"#,
            r#"missing `code = "…"`, the name of the column that holds the code"#,
        ),
        (
            r#"columns(code = "Code", descripton = "Text")"#,
            "unknown column `descripton`: did you mean `description`? if not, choose a less similar name",
        ),
        (r#"skip = "Code""#, r#"expected `skip("…", …)`"#),
        (r#"skip()"#, r#"expected `skip("…", …)`"#),
        (r#"skip("Code", 2)"#, "expected string literal"),
        (r#"skip_rows = "5xx""#, r#"expected `skip_rows("…", …)`"#),
        (r#"skip_rows(5)"#, "expected string literal"),
        (r#"flag = "again""#, FLAG),
        (r#"flag("again")"#, FLAG),
        (r#"flag(column = "Code", text = "1")"#, FLAG),
        (
            r#"flag(type, column = "Code", text = "1")"#,
            "expected identifier, found keyword `type`",
        ),
        (
            r#"flag(again::now, column = "Code", text = "1")"#,
            "unexpected token",
        ),
        (r#"flag(again, text = "1")"#, r#"missing `column = "…"`"#),
        (r#"flag(again, column = "Code")"#, r#"missing `text = "…"`"#),
        (
            r#"flag(again, column = "Code", column = "Code", text = "1")"#,
            "duplicate `column`",
        ),
        (
            r#"flag(again, column = "Code", text = "1", doc = "A", doc = "B")"#,
            "duplicate `doc`",
        ),
        (
            r#"flag(again, colum = "Code", text = "1")"#,
            "unknown argument `colum`: did you mean `column`?",
        ),
        (
            r#"flag(a, column = "Code", text = "1"), flag(r#a, column = "Code", text = "1")"#,
            "duplicate flag `r#a` for this column: write all its texts in one `flag(…)`",
        ),
    ] {
        check(&format!(r#"spec = "page.md", {arguments}"#), expected);
    }
}

#[test]
fn an_unknown_argument_is_an_error() {
    let all = "`spec`, `columns`, `flag`, `section`, `skip`, `skip_rows`, `select`, `serde`";
    let expected = format!("unknown argument `table`: expected one of {all}");
    let arguments = r#"spec = "page.md", table = "1""#;
    assert_eq!(errors(Kind::ErrorCodes, arguments), expected);
    let expected = format!("{expected}, `http`");
    assert_eq!(errors(Kind::StatusCodes, arguments), expected);
}

/// All errors but those of syntax come out at once.
#[test]
fn several_errors_are_reported_at_once() {
    let arguments = r#"spec = "page.md", colums(code = "Code"), select = ">", skip_rows("5xx", "-"), columns(unread("Text"))"#;
    let expected = [
        "unknown argument `colums`: did you mean `columns`?",
        r#"expected a CSS selector, such as `select = "table.codes"`"#,
        r#"missing `code = "…"`, the name of the column that holds the code"#,
    ];
    assert_eq!(errors(Kind::StatusCodes, arguments), expected.join("\n"));
}
