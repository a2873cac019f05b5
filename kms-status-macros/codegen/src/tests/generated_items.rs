//! The generated items: how Cargo tracks the page, the methods for columns, the docs of `Deserialize`, and
//! `#[allow(deprecated)]`.

use crate::{
    expand,
    tests::{Kind, expand_page},
};

const PAGE: &str = "| Code |\n| --- |\n| 200 |\n";

/// The code that is generated for an enum: its tokens with a space between them.
fn generated(kind: Kind, arguments: &str, item: &str) -> String {
    expand_page(kind, "page.md", PAGE, arguments, item).to_string()
}

const ARGUMENTS: &str = r#"spec = "page.md", columns(code = "Code")"#;

#[test]
fn cargo_builds_again_when_the_page_changes() {
    for kind in Kind::ALL {
        let tracked = |arguments: &str| {
            let generated = generated(kind, arguments, "enum Code {}");
            generated.contains(r#"(:: core :: env ! ("CARGO_MANIFEST_DIR") , "/page.md")"#)
        };
        assert!(tracked(ARGUMENTS));
        // A page that cannot be read now may be correct after its next edit.
        assert!(tracked(r#"spec = "page.md", columns(code = "Other")"#));
        assert!(!tracked(""));
    }
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [arguments, item] = [r#"spec = "no.md""#, "enum Code {}"];
    let [arguments, item] = [arguments, item].map(|text| text.parse().expect("tokens"));
    let missing = expand(Kind::StatusCodes, arguments, item, folder.path()).to_string();
    assert!(
        !missing.contains("include_bytes"),
        "rustc would report the page once more"
    );
}

/// If a column is not read, an error code has no method for it. A status then has the phrase in IANA's registry.
#[test]
fn a_column_that_is_read_is_a_method() {
    let getters = ["name", "statuses", "message", "description", "solution"];
    for (column, method) in [
        ("unread(\"B\")", None),
        ("name = \"B\"", Some("name")),
        ("status = \"B\"", Some("statuses")),
        ("message = \"B\"", Some("message")),
        ("description = \"B\"", Some("description")),
        ("solution = \"B\"", Some("solution")),
    ] {
        let arguments = format!("spec = \"page.md\", columns(code = \"A\", {column})");
        let page = "| A | B |\n| --- | --- |\n| X.1 | 400 |\n";
        let kind = Kind::ErrorCodes;
        let generated = expand_page(kind, "page.md", page, &arguments, "enum Code {}");
        let generated = generated.to_string();
        let is_there = |getter: &&str| generated.contains(&format!("const fn {getter} ("));
        let found: Vec<&str> = getters.into_iter().filter(is_there).collect();
        assert_eq!(found, Vec::from_iter(method), "{column}");
    }
    let generated = generated(Kind::StatusCodes, ARGUMENTS, "enum Code {}");
    assert!(
        generated.contains("reason_phrase : \"OK\" , description : \"\""),
        "{generated}"
    );
}

/// No number is read if a reader of CSV would take a code of the page for a boolean, or for a number other than an integer
/// with the same text: `08001` for 8001, `4.10` for 4.1.
#[test]
fn the_docs_of_deserialize_name_a_number_only_if_a_number_is_read() {
    let arguments = format!("{ARGUMENTS}, serde");
    #[rustfmt::skip]
    let (same, other) = (
        ["8001", "0", "-32700", "18446744073709551615", "-9223372036854775808", "E1", "4.1.0", "0x80", "True", "NO_KEY"],
        ["08001", "00", "-01", "+1", "18446744073709551616", "-9223372036854775809", "4.10", "1E5", "inf", "NaN", "true", "false"],
    );
    let same = same.into_iter().map(|code| (code, true));
    for (code, expected) in same.chain(other.map(|code| (code, false))) {
        let page = format!("| Code |\n| --- |\n| {code} |\n");
        let item = "enum Code {}";
        let generated = expand_page(Kind::ErrorCodes, "page.md", page, &arguments, item);
        let generated = generated.to_string();
        for text in ["its text", "any text"] {
            let number = ["", ", or from a number in formats such as JSON"][usize::from(expected)];
            let docs = format!("Deserializes the error code from {text}{number}.");
            assert!(generated.contains(&docs), "{docs}\n{generated}");
        }
        assert_eq!(generated.contains("deserialize_any"), expected, "{code}");
    }
}

#[test]
fn generated_code_may_use_an_enum_or_variant_that_the_user_deprecates() {
    let body = |kind| match kind {
        Kind::StatusCodes => "Ok = 200",
        Kind::ErrorCodes => "E200 = \"200\"",
    };
    for kind in Kind::ALL {
        for (on_enum, on_variant, expected) in [
            ("", "", false),
            ("#[non_exhaustive]", "#[doc(hidden)]", false),
            ("#[cfg_attr(test, non_exhaustive)]", "", false),
            ("#[deprecated]", "", true),
            ("", "#[deprecated(note = \"old\")]", true),
            ("#[cfg_attr(all(), deprecated)]", "", true),
        ] {
            let item = format!("{on_enum} enum Code {{ {on_variant} {} }}", body(kind));
            let generated = generated(kind, ARGUMENTS, &item);
            assert_eq!(
                generated.contains("# [allow (deprecated)]"),
                expected,
                "{item}"
            );
        }
    }
}
