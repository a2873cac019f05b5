//! The variants that the body of the enum names.

use super::{COLUMNS_OF_ERRORS, ERRORS, Kind, Outcome, STATUSES, expand_page, read_error_codes};

const PAGE: &str = "<table><tr><th>Code<tr><td>200<tr><td>404</table>";

const ARGUMENTS: &str = r#"spec = "page.html", columns(code = "Code")"#;

fn read(kind: Kind, item: &str) -> Outcome {
    Outcome::of_page(kind, PAGE, ARGUMENTS, item)
}

#[test]
fn a_code_has_the_name_that_the_body_gives_it() {
    for (kind, body, names) in [
        (
            Kind::StatusCodes,
            "Gone = 404, Fine = 0xC8_u16",
            ["Fine", "Gone"],
        ),
        // A raw name is the same as the plain one if it need not be raw.
        (Kind::StatusCodes, "r#Fine = 200", ["Fine", "NotFound"]),
        // If the body renames a code, another code may get its old name.
        (
            Kind::StatusCodes,
            "NotFound = 200, Ok = 404",
            ["NotFound", "Ok"],
        ),
        (
            Kind::ErrorCodes,
            r#"E404 = "200", E200 = "404""#,
            ["E404", "E200"],
        ),
    ] {
        let read = read(kind, &format!("enum Code {{ {body} }}"));
        assert_eq!(read.errors(), [""; 0]);
        assert_eq!(read.names(), names);
    }
}

/// The generated enum, formatted.
fn source(item: &str) -> String {
    let kind = Kind::StatusCodes;
    let written = expand_page(kind, "page.html", PAGE, ARGUMENTS, item);
    prettyplease::unparse(&syn::parse2(written).expect("Rust"))
}

#[test]
fn a_variant_keeps_its_attributes_and_docs() {
    let source = source(
        "#[derive(Default)] enum r#type {
            /// Ours.
            #[default]
            #[doc(alias = \"fine\")]
            #[cfg_attr(all(), doc = \"Mine.\")]
            Fine = 200
        }",
    );
    for part in [
        "    /// Ours.\n    #[doc(alias = \"fine\")]\n    ///\n    /// 200 OK\n    #[default]\n    #[cfg_attr(all(), doc = \"Mine.\")]\n    Fine = 200,\n",
        "struct Unknowntype(",
    ] {
        assert!(source.contains(part), "{source}");
    }
}

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
fn a_wrong_variant_is_an_error() {
    let not_a_status = "expected a status code, a number from 100 to 999";
    let not_a_literal = "expected a literal, such as `200` or `\"E1\"`: the code from the page";
    let not_an_error_code = "expected an error code, a string";
    for (kind, cases) in [
        (
            Kind::StatusCodes,
            vec![
                (
                    "Ok",
                    "missing code: write `Ok = …,` with its code from the page",
                ),
                (
                    "Ok(u8)",
                    "a variant cannot have fields: write `Ok = …,` with its code from the page",
                ),
                (
                    "Ok { a: u8 } = 200",
                    "a variant cannot have fields: write `Ok = …,` with its code from the page",
                ),
                (
                    "#[cfg(test)] Ok = 200",
                    "a variant cannot have the attribute `cfg`: remove it",
                ),
                ("Ok = 100 + 100", not_a_literal),
                ("Ok = -200", not_a_literal),
                ("Ok = 44", not_a_status),
                ("Ok = 70_000", not_a_status),
                ("Ok = \"200\"", not_a_status),
                ("Ok = 200.0", not_a_status),
                (
                    "Ok = 200, Ok = 404",
                    "the name `Ok` is already in use or reserved: choose another name",
                ),
                (
                    "Ok = 200, Fine = 200",
                    "duplicate code `200`: remove this variant or `Ok`",
                ),
                (
                    "Fine = 200, Busy = 599",
                    "no table that is read has the code `599`: remove `Busy`",
                ),
                (
                    "ALL = 200",
                    "the name `ALL` is already in use or reserved: choose another name",
                ),
                (
                    "as_u16 = 200",
                    "the name `as_u16` is already in use or reserved: choose another name",
                ),
                ("from_code = 200", ""),
            ],
        ),
        (
            Kind::ErrorCodes,
            vec![
                (
                    "X1",
                    "missing code: write `X1 = …,` with its code from the page",
                ),
                ("X1 = 1", not_an_error_code),
                ("X1 = 'X'", not_an_error_code),
                (
                    "X1 = \"X.1\", X1 = \"X.2\"",
                    "the name `X1` is already in use or reserved: choose another name",
                ),
                (
                    "X1 = \"X.1\", NoKey = \"X.1\"",
                    "duplicate code `X.1`: remove this variant or `X1`",
                ),
                (
                    "NoKey = \"x.1\"",
                    "no table that is read has the code `x.1`: remove `NoKey`",
                ),
                (
                    "NoKey = \"X\u{200b}.1\"",
                    "no table that is read has the code `X\\u{200b}.1`: remove `NoKey`",
                ),
                (
                    "statuses = \"X.1\"",
                    "the name `statuses` is already in use or reserved: choose another name",
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

#[test]
fn one_line_in_the_body_is_proposed_for_a_code_in_two_tables() {
    let page = "<table><tr><th>Code<tr><td>K.1<tr><td>No key</table>
        <table><tr><th>Code<th>Text<tr><td>K.2<td><tr><td>No key<td></table>";
    let columns = r#"columns(code = "Code"), columns(code = "Code", unread("Text"))"#;
    let errors = read_error_codes(page, columns, "");
    assert_eq!(
        errors.matches("is more than one word").count(),
        2,
        "{errors}"
    );
    assert_eq!(errors.matches("= \"No key\",").count(), 1, "{errors}");
}
