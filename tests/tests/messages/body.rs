//! Items that the attribute cannot be on, and bodies that are wrong.

use expect_test::expect;
use kms_status_tests::{Attribute, Expansion};

use super::{COLUMNS_OF_ERRORS, ERRORS, STATUSES};

fn errors(attribute: Attribute, item: &str) -> String {
    let (page, columns) = match attribute {
        Attribute::StatusCodes => (STATUSES, ""),
        Attribute::ErrorCodes => (ERRORS, COLUMNS_OF_ERRORS),
    };
    let arguments = format!(r#"spec = "page.md", {columns}"#);
    Expansion::of_page(attribute, page, &arguments, item)
        .errors()
        .join("\n")
}

#[test]
fn items_that_are_no_enum() {
    for (item, expected) in [
        (
            "struct Code {}",
            expect!["expected an enum, such as `pub enum Status {}`"],
        ),
        (
            "union Code { a: u8 }",
            expect!["expected an enum, such as `pub enum Status {}`"],
        ),
        (
            "fn code() {}",
            expect!["expected an enum, such as `pub enum Status {}`"],
        ),
        (
            "enum Code<T> { Ok(T) }",
            expect!["this enum takes no generic parameters"],
        ),
        (
            "enum Code where u8: Copy {}",
            expect!["this enum takes no generic parameters"],
        ),
        (
            "#[repr(u8)] enum Code {}",
            expect!["`#[repr(u16)]` is generated for the enum: remove this attribute"],
        ),
    ] {
        let [statuses, error_codes] = Attribute::ALL.map(|attribute| errors(attribute, item));
        assert_eq!(statuses, error_codes);
        expected.assert_eq(&statuses);
    }
}

#[test]
fn variants() {
    for (attribute, variants, expected) in [
        (
            Attribute::StatusCodes,
            "Ok",
            expect!["missing the code of `Ok`: write `Ok = …,`"],
        ),
        (
            Attribute::StatusCodes,
            "Ok(u8)",
            expect!["a code has no fields: write `Ok = …,`, with the code"],
        ),
        (
            Attribute::StatusCodes,
            "Ok { a: u8 } = 200",
            expect!["a code has no fields: write `Ok = …,`, with the code"],
        ),
        (
            Attribute::StatusCodes,
            "Ok = 100 + 100",
            expect!["expected a literal, the code of the page"],
        ),
        (
            Attribute::StatusCodes,
            "#[cfg(test)] Ok = 200",
            expect!["a variant exists whenever the page has its code: remove this attribute"],
        ),
        (
            Attribute::StatusCodes,
            "#[cfg_attr(test, doc = \"\")] Ok = 200",
            expect!["a variant exists whenever the page has its code: remove this attribute"],
        ),
        (
            Attribute::StatusCodes,
            "Ok = 44",
            expect!["expected a status code, a number from 100 to 999"],
        ),
        (
            Attribute::StatusCodes,
            "Ok = 70_000",
            expect!["expected a status code, a number from 100 to 999"],
        ),
        (
            Attribute::StatusCodes,
            "Ok = -200",
            expect!["expected a literal, the code of the page"],
        ),
        (
            Attribute::StatusCodes,
            "Ok = \"200\"",
            expect!["expected a status code, a number from 100 to 999"],
        ),
        (
            Attribute::StatusCodes,
            "Ok = 200.0",
            expect!["expected a status code, a number from 100 to 999"],
        ),
        (
            Attribute::StatusCodes,
            "Ok = 200, Ok = 404",
            expect!["duplicate variant `Ok`"],
        ),
        (
            Attribute::StatusCodes,
            "Ok = 200, Fine = 200",
            expect!["duplicate code 200: `Ok` has it too"],
        ),
        (
            Attribute::StatusCodes,
            "Fine = 200, Busy = 599",
            expect!["the page does not have the code 599: remove `Busy`"],
        ),
        (
            Attribute::StatusCodes,
            "ALL = 200",
            expect!["`ALL` is generated for the enum: choose another name"],
        ),
        (
            Attribute::StatusCodes,
            "as_u16 = 200",
            expect!["`as_u16` is generated for the enum: choose another name"],
        ),
        (
            Attribute::ErrorCodes,
            "X1",
            expect!["missing the code of `X1`: write `X1 = …,`"],
        ),
        (
            Attribute::ErrorCodes,
            "X1 = 1",
            expect!["expected an error code, a string"],
        ),
        (
            Attribute::ErrorCodes,
            "X1 = 'X'",
            expect!["expected an error code, a string"],
        ),
        (
            Attribute::ErrorCodes,
            "X1 = \"X.1\", X1 = \"X.2\"",
            expect!["duplicate variant `X1`"],
        ),
        (
            Attribute::ErrorCodes,
            "X1 = \"X.1\", NoKey = \"X.1\"",
            expect!["duplicate code X.1: `X1` has it too"],
        ),
        (
            Attribute::ErrorCodes,
            "NoKey = \"X.1\", X2 = \"X.2\"",
            expect!["the page does not have the code X.2: remove `X2`"],
        ),
        (
            Attribute::ErrorCodes,
            "statuses = \"X.1\"",
            expect!["`statuses` is generated for the enum: choose another name"],
        ),
    ] {
        let item = format!("enum Code {{ {variants} }}");
        expected.assert_eq(&errors(attribute, &item));
    }
}

/// What is wrong with the body, the arguments and the page comes out of one build.
#[test]
fn with_the_arguments_and_the_page() {
    let page = format!("{STATUSES}| 4O4 | Not Found | |\n| 500 No | Internal Server Error | |");
    let item = "enum Code { Busy = 5000, Late }";
    let arguments = r#"spec = "page.md", columns(text = "Text"), select = "table""#;
    let expansion = Expansion::of_page(Attribute::StatusCodes, page, arguments, item);
    let errors = expansion.errors();
    let problems: Vec<&str> = errors
        .iter()
        .filter_map(|error| error.lines().next())
        .collect();
    expect![[r#"
        missing the code of `Late`: write `Late = …,`
        unknown column `text`: expected one of `code`, `reason`, `description`, `unread`
        expected a status code, a number from 100 to 999
        `4O4` is not a status code
        the reason phrase `Internal Server Error` differs from `No` beside the code"#]]
    .assert_eq(&problems.join("\n"));
}
