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
fn variants_of_statuses() {
    for (variants, expected) in [
        (
            "Ok",
            expect!["missing code: write `Ok = …,` with the code on the page"],
        ),
        (
            "Ok(u8)",
            expect!["a code has no fields: write `Ok = …,`, with the code"],
        ),
        (
            "Ok { a: u8 } = 200",
            expect!["a code has no fields: write `Ok = …,`, with the code"],
        ),
        (
            "Ok = 100 + 100",
            expect!["expected a literal, the code of the page"],
        ),
        (
            "#[cfg(test)] Ok = 200",
            expect!["a variant exists whenever the page has its code: remove this attribute"],
        ),
        ("#[cfg_attr(test, doc = \"\")] Ok = 200", expect![""]),
        (
            "Ok = 44",
            expect!["expected a status code, a number from 100 to 999"],
        ),
        (
            "Ok = 70_000",
            expect!["expected a status code, a number from 100 to 999"],
        ),
        (
            "Ok = -200",
            expect!["expected a literal, the code of the page"],
        ),
        (
            "Ok = \"200\"",
            expect!["expected a status code, a number from 100 to 999"],
        ),
        (
            "Ok = 200.0",
            expect!["expected a status code, a number from 100 to 999"],
        ),
        ("Ok = 200, Ok = 404", expect!["duplicate variant `Ok`"]),
        (
            "Ok = 200, Fine = 200",
            expect!["duplicate code 200: `Ok` has it too"],
        ),
        (
            "Fine = 200, Busy = 599",
            expect!["the page does not have the code 599: remove `Busy`"],
        ),
        (
            "ALL = 200",
            expect!["`ALL` is generated for the enum: choose another name"],
        ),
        (
            "as_u16 = 200",
            expect!["`as_u16` is generated for the enum: choose another name"],
        ),
    ] {
        let item = format!("enum Code {{ {variants} }}");
        expected.assert_eq(&errors(Attribute::StatusCodes, &item));
    }
}

#[test]
fn variants_of_error_codes() {
    for (variants, expected) in [
        (
            "X1",
            expect!["missing code: write `X1 = …,` with the code on the page"],
        ),
        ("X1 = 1", expect!["expected an error code, a string"]),
        ("X1 = 'X'", expect!["expected an error code, a string"]),
        (
            "X1 = \"X.1\", X1 = \"X.2\"",
            expect!["duplicate variant `X1`"],
        ),
        (
            "X1 = \"X.1\", NoKey = \"X.1\"",
            expect!["duplicate code X.1: `X1` has it too"],
        ),
        (
            "NoKey = \"X.1\", X2 = \"X.2\"",
            expect!["the page does not have the code X.2: remove `X2`"],
        ),
        (
            "statuses = \"X.1\"",
            expect!["`statuses` is generated for the enum: choose another name"],
        ),
    ] {
        let item = format!("enum Code {{ {variants} }}");
        expected.assert_eq(&errors(Attribute::ErrorCodes, &item));
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
        missing code: write `Late = …,` with the code on the page
        unknown column `text`: expected one of `code`, `reason`, `description`, `unread`
        expected a status code, a number from 100 to 999
        `4O4` is not a status code
        the reason phrase `Internal Server Error` differs from `No` beside the code"#]]
    .assert_eq(&problems.join("\n"));
}
