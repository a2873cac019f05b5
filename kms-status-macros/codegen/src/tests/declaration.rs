//! Items that the attribute cannot be on.

use super::{COLUMNS_OF_ERRORS, ERRORS, Kind, Outcome, STATUSES};

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
fn an_item_that_the_attribute_cannot_be_on_is_an_error() {
    let not_an_enum = "expected an enum, such as `pub enum Status {}`";
    let generic = "the enum cannot have generic parameters: remove them";
    for (item, expected) in [
        ("struct Entry {}", not_an_enum),
        ("union Code { a: u8 }", not_an_enum),
        ("fn code() {}", not_an_enum),
        ("enum Code { Ok Gone }", "expected `,`"),
        ("enum Code<T> { Ok(T) }", generic),
        ("enum Code where u8: Copy {}", generic),
        (
            "#[repr(u8)] enum Code {}",
            "the enum cannot have the attribute `repr`: remove it",
        ),
    ] {
        for kind in Kind::ALL {
            assert_eq!(errors(kind, item), expected);
        }
    }
}
