//! The variants that the body of the enum names.

use kms_status_tests::{Expansion, Kind};

const PAGE: &str = "<table><tr><th>Code<tr><td>200<tr><td>404</table>";

fn read(kind: Kind, item: &str) -> Expansion {
    let arguments = r#"spec = "page.html", columns(code = "Code")"#;
    Expansion::of_page(kind, PAGE, arguments, item)
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

#[test]
fn a_variant_keeps_its_attributes_and_docs() {
    let source = read(
        Kind::StatusCodes,
        "#[derive(Default)] enum r#type {
            /// Ours.
            #[default]
            #[doc(alias = \"fine\")]
            #[cfg_attr(all(), doc = \"Mine.\")]
            Fine = 200
        }",
    )
    .source();
    for part in [
        "    /// Ours.\n    #[doc(alias = \"fine\")]\n    ///\n    /// 200 OK\n    #[default]\n    #[cfg_attr(all(), doc = \"Mine.\")]\n    Fine = 200,\n",
        "struct Unknowntype(",
    ] {
        assert!(source.contains(part), "{source}");
    }
}
