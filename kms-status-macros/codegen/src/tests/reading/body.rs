//! The variants that the body of the enum names.

use crate::tests::{Kind, Outcome, expand_page};

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
        // A raw name that needs not be one is the plain one.
        (Kind::StatusCodes, "r#Fine = 200", ["Fine", "NotFound"]),
        // What the body frees may be the name of another code.
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

/// The enum as it is written, formatted.
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
