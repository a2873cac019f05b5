//! The generated code stands in the user's crate: beside names, lints and editions that are not ours.

use kms_status_tests::scratch::ScratchCrate;

const DEPENDENCIES: &str = "kms-status-macros = { path = \"$WORKSPACE/kms-status-macros\" }";

const PAGE: &str = "\
<table>
<tr><th>Status Code</th><th>Status</th><th>Description</th></tr>
<tr><td>200</td><td>OK</td><td>Done.</td></tr>
<tr><td>404</td><td>Not Found</td><td>There is none.</td></tr>
</table>
";

/// A crate that denies what it can, so that the code in it compiles only if it is free of warnings too.
fn strict_crate(source: &str) -> ScratchCrate {
    let denied =
        "#![deny(warnings, missing_docs, unreachable_pub, unused_qualifications)]\n//! A client.\n";
    ScratchCrate::new(DEPENDENCIES)
        .file("page.md", PAGE)
        .file("src/lib.rs", format!("{denied}{source}"))
}

fn assert_compiles(client: &ScratchCrate) {
    let output = client.cargo("check", &["--quiet"]);
    assert_eq!(output.status, Some(0), "{}", output.stderr);
}

#[test]
fn names_of_the_users_own_do_not_get_in_the_way() {
    assert_compiles(&strict_crate(
        r#"
        #![no_std]
        #![no_implicit_prelude]
        #![allow(dead_code, unused_macros, non_camel_case_types)]

        macro_rules! write { () => {} }
        macro_rules! matches { () => {} }
        macro_rules! concat { () => {} }
        macro_rules! env { () => {} }
        macro_rules! include_bytes { () => {} }

        mod alloc {}
        mod fmt {}
        mod std {}
        struct Option;
        struct Result;
        struct Some;
        struct None;
        struct Ok;
        struct Err;
        struct Formatter;
        trait Debug {}
        trait Clone {}
        trait Copy {}
        trait PartialEq {}
        trait Eq {}
        trait PartialOrd {}
        trait Ord {}
        trait Hash {}
        trait Display {}
        trait Error {}
        trait From {}
        trait Into {}
        trait TryFrom {}
        trait FromStr {}

        /// Status of a response.
        #[::kms_status_macros::status_codes(spec = "page.md")]
        pub enum Status {}
        "#,
    ));
}

#[test]
fn an_enum_may_be_as_visible_as_it_likes() {
    assert_compiles(&strict_crate(
        r#"
        use kms_status_macros::status_codes;

        #[status_codes(spec = "page.md")]
        enum Private {}

        #[status_codes(spec = "page.md")]
        pub(crate) enum OfTheCrate {}

        mod outer {
            pub(crate) mod inner {
                use kms_status_macros::status_codes;

                #[status_codes(spec = "page.md")]
                pub(in crate::outer) enum OfTheModule {}

                #[status_codes(spec = "page.md")]
                pub(super) enum OfTheModuleAbove {}

                #[status_codes(spec = "page.md")]
                pub(crate) enum Nested {}
            }

            pub(crate) fn names() -> [&'static str; 2] {
                [
                    inner::OfTheModule::NotFound.reason_phrase(),
                    inner::OfTheModuleAbove::NotFound.reason_phrase(),
                ]
            }
        }

        /// Uses them all.
        #[must_use]
        pub fn is_found(code: u16) -> bool {
            #[status_codes(spec = "page.md")]
            enum InAFunction {}

            let unknown: Result<Private, UnknownPrivate> = Private::try_from(code);
            let unparsed: Result<OfTheCrate, ParseOfTheCrateError> = "404".parse::<OfTheCrate>();
            let nested: Result<outer::inner::Nested, outer::inner::UnknownNested> = code.try_into();
            unknown.is_ok()
                && unparsed.is_ok()
                && nested.is_ok()
                && outer::names().contains(&InAFunction::Ok.reason_phrase())
        }
        "#,
    ));
}

#[test]
fn a_macro_of_the_users_may_write_the_enum() {
    assert_compiles(&strict_crate(
        r#"
        macro_rules! statuses {
            ($(#[$attribute:meta])* $visibility:vis $name:ident, $spec:literal, $code:literal, $reason:literal, $word:ident = $number:expr) => {
                $(#[$attribute])*
                #[kms_status_macros::status_codes(
                    spec = $spec,
                    columns(code = $code, reason = $reason, unread("Description")),
                )]
                $visibility enum $name {
                    /// Named here.
                    $word = $number,
                }
            };
        }

        statuses! {
            /// Status of a response.
            #[non_exhaustive]
            pub Status, "page.md", "Status Code", "Status", Fine = 200
        }

        const _: () = assert!(Status::Fine.as_u16() == 200 && Status::NotFound.is_client_error());
        "#,
    ));
}

#[test]
fn a_page_in_chinese_makes_an_enum_without_warnings() {
    assert_compiles(&strict_crate(
        r#"
        /// Status of a response.
        #[kms_status_macros::status_codes(spec = "chinese.html", columns(code = "状态码", reason = "说明"))]
        pub enum Status {}

        const _: () = assert!(Status::请求成功.as_u16() == 200);
        "#,
    )
    .file(
        "chinese.html",
        "<table><tr><th>状态码<th>说明<tr><td>200<td>请求成功<tr><td>404<td>资源不存在</table>",
    ));
}

/// The macro under another name, an older edition, and derives of other crates beside the macro's own.
#[test]
fn derives_editions_and_names_of_the_dependency_are_the_users() {
    let client = ScratchCrate::new("");
    client.write(
        "Cargo.toml",
        format!(
            "[package]\nname = \"{}\"\nedition = \"2021\"\n\n[dependencies]\n\
             pages = {{ package = \"kms-status-macros\", path = \"{}/kms-status-macros\" }}\n\
             serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n\n[workspace]\n",
            client.name(),
            kms_status_tests::scratch::workspace().display(),
        ),
    );
    let output = client
        .file("page.md", PAGE)
        .file(
            "src/main.rs",
            r#"
            #![deny(warnings)]

            use std::fmt::Debug;

            #[pages::status_codes(spec = "page.md")]
            #[derive(Debug, serde::Serialize, serde::Deserialize, Default, Clone)]
            #[derive(std::cmp::PartialEq)]
            #[serde(rename_all = "snake_case")]
            enum Status {
                #[default]
                #[serde(rename = "fine")]
                Ok = 200,
            }

            #[pages::status_codes(spec = "page.md")]
            enum Other {}

            fn shown(value: impl Debug) -> String {
                format!("{value:?}")
            }

            fn main() {
                println!("{} {}", shown(Status::default()), shown(Other::NotFound));
                println!("{}", serde_json::to_string(Status::ALL).unwrap());
                println!("{:?}", serde_json::from_str::<Status>("\"not_found\"").unwrap());
                println!("{:?}", Other::try_from(200_u16).map(u16::from));
            }
            "#,
        )
        .cargo("run", &["--quiet"])
        .success();
    assert_eq!(
        output,
        "Ok NotFound\n[\"fine\",\"not_found\"]\nNotFound\nOk(200)\n"
    );
}

/// Names that the generated code has uses for itself.
#[test]
fn variants_and_enums_may_be_named_like_items_of_core() {
    assert_compiles(&strict_crate(
        r#"
        /// Status of a response.
        #[kms_status_macros::status_codes(spec = "page.md")]
        pub enum Result {
            Error = 200,
            Err = 404,
        }

        /// Status of another.
        #[kms_status_macros::status_codes(spec = "page.md")]
        pub enum Option {
            None = 200,
            Some = 404,
        }

        const _: () = assert!(Result::Error.is_success() && matches!(Option::from_u16(404), Some(Option::Some)));

        /// Statuses under the names of variants.
        pub mod variants {
            /// Status of a third.
            #[kms_status_macros::status_codes(spec = "page.md")]
            pub enum Ok {}

            /// Status of a fourth.
            #[kms_status_macros::status_codes(spec = "page.md")]
            pub enum Err {}

            /// Status of a fifth.
            #[kms_status_macros::status_codes(spec = "page.md")]
            pub enum Some {}

            /// Status of a sixth.
            #[kms_status_macros::status_codes(spec = "page.md")]
            pub enum None {}
        }
        "#,
    ));
}

/// The compiler's own lexer reads what a name is made of, and has its own complaints about some of it.
#[test]
fn a_phrase_that_is_no_name_brings_no_error_but_ours() {
    let phrases = [
        "OK²",
        "Created①",
        "½",
        "0b2 x",
        "0xGG",
        "0o9",
        "1e error",
        "2FA",
        "self",
        "٣x",
        "r#\"a",
        "/* a",
    ];
    let rows: Vec<String> = (251..)
        .zip(phrases)
        .map(|(code, phrase)| format!("<tr><td>{code}</td><td>{phrase}</td></tr>\n"))
        .collect();
    let output = ScratchCrate::new(DEPENDENCIES)
        .file("page.md", format!("<table><tr><th>Code<th>Phrase\n{}</table>", rows.concat()))
        .file(
            "src/lib.rs",
            "#[kms_status_macros::status_codes(spec = \"page.md\", columns(code = \"Code\", reason = \"Phrase\"))]\n\
             pub enum Status {}\n",
        )
        .cargo("check", &["--quiet", "--message-format=short"]);
    let errors = output
        .stderr
        .lines()
        .filter(|line| line.starts_with("src/lib.rs:"));
    let (ours, others): (Vec<&str>, Vec<&str>) =
        errors.partition(|line| line.ends_with("makes no name for a variant"));
    assert_eq!(others, [""; 0]);
    // Without its quote and comment, each of the last two is a name.
    assert_eq!(ours.len(), phrases.len() - 2);
}
