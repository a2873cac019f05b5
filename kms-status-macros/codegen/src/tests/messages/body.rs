//! Items that the attribute cannot be on, and bodies that are wrong.

use crate::tests::{Kind, Outcome};
use expect_test::expect;

use super::{COLUMNS_OF_ERRORS, ERRORS, STATUSES};

fn errors(kind: Kind, item: &str) -> String {
    let (page, columns) = match kind {
        Kind::StatusCodes => (STATUSES, ""),
        Kind::ErrorCodes => (ERRORS, COLUMNS_OF_ERRORS),
    };
    let arguments = format!(r#"spec = "page.md", {columns}"#);
    Outcome::of_page(kind, page, &arguments, item)
        .errors()
        .join("\n")
}

#[test]
fn items_that_are_no_enum() {
    let not_an_enum = "expected an enum, such as `pub enum Status {}`";
    let generic = "this enum takes no generic parameters";
    for (item, expected) in [
        ("struct Entry {}", not_an_enum),
        ("union Code { a: u8 }", not_an_enum),
        ("fn code() {}", not_an_enum),
        ("enum Code<T> { Ok(T) }", generic),
        ("enum Code where u8: Copy {}", generic),
        (
            "#[repr(u8)] enum Code {}",
            "the representation of the enum is generated: remove this attribute",
        ),
    ] {
        for kind in Kind::ALL {
            assert_eq!(errors(kind, item), expected);
        }
    }
}

#[test]
fn variants_that_are_wrong() {
    let not_a_status = "expected a status code, a number from 100 to 999";
    let not_a_literal = "expected a literal, the code of the page";
    let not_an_error_code = "expected an error code, a string";
    for (kind, cases) in [
        (
            Kind::StatusCodes,
            vec![
                (
                    "Ok",
                    "missing code: write `Ok = …,` with the code on the page",
                ),
                (
                    "Ok(u8)",
                    "a code has no fields: write `Ok = …,`, with the code",
                ),
                (
                    "Ok { a: u8 } = 200",
                    "a code has no fields: write `Ok = …,`, with the code",
                ),
                (
                    "#[cfg(test)] Ok = 200",
                    "a variant exists whenever the page has its code: remove this attribute",
                ),
                ("Ok = 100 + 100", not_a_literal),
                ("Ok = -200", not_a_literal),
                ("Ok = 44", not_a_status),
                ("Ok = 70_000", not_a_status),
                ("Ok = \"200\"", not_a_status),
                ("Ok = 200.0", not_a_status),
                ("Ok = 200, Ok = 404", "duplicate variant `Ok`"),
                (
                    "Ok = 200, Fine = 200",
                    "duplicate code 200: `Ok` has it too",
                ),
                (
                    "Fine = 200, Busy = 599",
                    "the page does not have the code 599: remove `Busy`",
                ),
                (
                    "ALL = 200",
                    "`ALL` is generated for the enum: choose another name",
                ),
                (
                    "as_u16 = 200",
                    "`as_u16` is generated for the enum: choose another name",
                ),
                ("from_code = 200", ""),
            ],
        ),
        (
            Kind::ErrorCodes,
            vec![
                (
                    "X1",
                    "missing code: write `X1 = …,` with the code on the page",
                ),
                ("X1 = 1", not_an_error_code),
                ("X1 = 'X'", not_an_error_code),
                ("X1 = \"X.1\", X1 = \"X.2\"", "duplicate variant `X1`"),
                (
                    "X1 = \"X.1\", NoKey = \"X.1\"",
                    "duplicate code X.1: `X1` has it too",
                ),
                (
                    "NoKey = \"x.1\"",
                    "the page does not have the code x.1: remove `NoKey`",
                ),
                (
                    "statuses = \"X.1\"",
                    "`statuses` is generated for the enum: choose another name",
                ),
                ("from_u16 = \"X.1\"", ""),
            ],
        ),
    ] {
        for (variants, expected) in cases {
            let item = format!("enum Code {{ {variants} }}");
            assert_eq!(errors(kind, &item), expected);
        }
    }
}

/// What is wrong with the body, the arguments and the page comes out of one build; that a code is missing may be only a
/// consequence.
#[test]
fn with_the_arguments_and_the_page() {
    let page = format!("{STATUSES}| 4O4 | Not Found | |\n| 500 No | Internal Server Error | |");
    let item = "enum Code { Busy = 5000, Late, NotFound = 404 }";
    let arguments = r#"spec = "page.md", columns(text = "Text"), select = "table""#;
    let expansion = Outcome::of_page(Kind::StatusCodes, page, arguments, item);
    let errors = expansion.errors();
    let problems: Vec<&str> = errors
        .iter()
        .filter_map(|error| error.lines().next())
        .collect();
    expect![[r#"
        missing code: write `Late = …,` with the code on the page
        unknown column `text`: expected one of `code`, `reason`, `description`, `unread`
        expected a status code, a number from 100 to 999
        `4O4` is not a status code
        the reason phrase `Internal Server Error` differs from `No` beside the code"#]]
    .assert_eq(&problems.join("\n"));
}
