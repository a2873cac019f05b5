//! The names of variants: from the phrase, or from the body of the enum.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

mod reading;

use expect_test::expect;
use kms_status_tests::Expansion;
use reading::check;

const COLUMNS: &str = r#"columns(code = "Code", reason = "Phrase")"#;

fn table(rows: &str) -> String {
    format!("<table><tr><th>Code<th>Phrase\n{rows}</table>")
}

#[test]
fn a_name_is_the_phrase_in_upper_camel_case() {
    for (phrase, name) in [
        ("OK", "Ok"),
        ("Not Found", "NotFound"),
        ("not found", "NotFound"),
        ("NOT_FOUND", "NotFound"),
        ("NotFound", "NotFound"),
        ("notFound", "NotFound"),
        (
            "Non-Authoritative Information",
            "NonAuthoritativeInformation",
        ),
        ("URI Too Long", "UriTooLong"),
        ("HTTP Version Not Supported", "HttpVersionNotSupported"),
        ("HTTPVersionNotSupported", "HttpVersionNotSupported"),
        ("I'm a teapot", "ImATeapot"),
        ("I\u{2019}m a teapot", "ImATeapot"),
        ("Can't Find Users' Keys", "CantFindUsersKeys"),
        ("(Unused)", "Unused"),
        ("N/A", "NA"),
        ("Request, too \"large\"!", "RequestTooLarge"),
        ("Error 2", "Error2"),
        ("Some", "Some"),
        ("请求成功", "请求成功"),
        ("Übergröße", "Übergröße"),
        ("Self Destroyed", "SelfDestroyed"),
    ] {
        let read = Expansion::of_page(
            table(&format!("<tr><td>299<td>{phrase}")),
            &format!("spec = \"page.md\", {COLUMNS}"),
            "enum Status {}",
        );
        assert_eq!(read.errors(), [""; 0], "{phrase}");
        let status = read.statuses().remove(0);
        assert_eq!(
            (status.name.as_str(), status.reason_phrase.as_str()),
            (name, phrase)
        );
    }
}

#[test]
fn a_phrase_that_makes_no_name_asks_for_a_line_in_the_body() {
    let page = table("<tr><td>200<td>self\n<tr><td>299<td>2 Much\n<tr><td>404<td>²");
    check(
        &page,
        COLUMNS,
        "",
        &expect![[r#"
            error: the reason phrase `self` of status code 200 makes no name for a variant
              --> page.md:2:16
              table 1, row 1, column `Phrase`
              = help: name it in the body of the enum: add the line `Ok = 200,`
            error: the reason phrase `2 Much` of status code 299 makes no name for a variant
              --> page.md:3:16
              table 1, row 2, column `Phrase`
              = help: name it in the body of the enum: add the line `Status299 = 299,`
            error: the reason phrase `²` of status code 404 makes no name for a variant
              --> page.md:4:16
              table 1, row 3, column `Phrase`
              = help: name it in the body of the enum: add the line `NotFound = 404,`
        "#]],
    );
    check(
        &page,
        COLUMNS,
        "Ok = 200, Status299 = 299, NotFound = 404",
        &expect![[r#"
            200 Ok: "self", ""
            299 Status299: "2 Much", ""
            404 NotFound: "²", ""
        "#]],
    );
}

#[test]
fn two_codes_with_one_name_are_an_error_that_says_which_line_to_add() {
    let page = table("<tr><td>200<td>OK\n<tr><td>201<td>OK");
    check(
        &page,
        COLUMNS,
        "",
        &expect![[r#"
            error: status codes 200 and 201 would both be named `Ok`
              --> page.md:3:16
              table 1, row 2, column `Phrase`
              ::: page.md:2:16
              table 1, row 1, column `Phrase`: the other
              = help: name it in the body of the enum: add the line `Created = 201,`
        "#]],
    );
    check(
        &page,
        COLUMNS,
        "Created = 201",
        &expect![[r#"
        200 Ok: "OK", ""
        201 Created: "OK", ""
    "#]],
    );
}

#[test]
fn phrases_that_differ_may_make_one_name() {
    check(
        table(
            "<tr><td>404<td>Not Found\n<tr><td>410<td>Not-found\n<tr><td>411<td>NotFound\n<tr><td>299<td>not found",
        ),
        COLUMNS,
        "",
        &expect![[r#"
            error: status codes 299 and 404 would both be named `NotFound`
              --> page.md:2:16
              table 1, row 1, column `Phrase`
              ::: page.md:5:16
              table 1, row 4, column `Phrase`: the other
              = help: name it in the body of the enum: add the line `Status404 = 404,`
            error: status codes 299 and 410 would both be named `NotFound`
              --> page.md:3:16
              table 1, row 2, column `Phrase`
              ::: page.md:5:16
              table 1, row 4, column `Phrase`: the other
              = help: name it in the body of the enum: add the line `Gone = 410,`
            error: status codes 299 and 411 would both be named `NotFound`
              --> page.md:4:16
              table 1, row 3, column `Phrase`
              ::: page.md:5:16
              table 1, row 4, column `Phrase`: the other
              = help: name it in the body of the enum: add the line `LengthRequired = 411,`
        "#]],
    );
}

/// The line to add must not bring an error of its own.
#[test]
fn the_line_to_add_has_a_name_that_is_free() {
    check(
        table("<tr><td>404<td>Gone\n<tr><td>405<td>Not Found\n<tr><td>410<td>Gone"),
        COLUMNS,
        "",
        &expect![[r#"
            error: status codes 404 and 410 would both be named `Gone`
              --> page.md:4:16
              table 1, row 3, column `Phrase`
              ::: page.md:2:16
              table 1, row 1, column `Phrase`: the other
              = help: name it in the body of the enum: add the line `Status410 = 410,`
        "#]],
    );
    check(
        table("<tr><td>404<td>Gone\n<tr><td>410<td>Gone"),
        COLUMNS,
        "",
        &expect![[r#"
            error: status codes 404 and 410 would both be named `Gone`
              --> page.md:3:16
              table 1, row 2, column `Phrase`
              ::: page.md:2:16
              table 1, row 1, column `Phrase`: the other
              = help: name it in the body of the enum: add the line `NotFound = 404,`
        "#]],
    );
}

#[test]
fn a_name_that_the_body_gives_to_another_code_is_taken() {
    check(
        table("<tr><td>200<td>Created\n<tr><td>201<td>Created"),
        COLUMNS,
        "Created = 201",
        &expect![[r#"
            error: status code 200 would be named `Created`, as the enum's body names 201
              --> page.md:2:16
              table 1, row 1, column `Phrase`
              = help: name it in the body of the enum: add the line `Ok = 200,`
        "#]],
    );
}

#[test]
fn a_name_that_the_body_frees_may_be_that_of_another_code() {
    check(
        table("<tr><td>200<td>OK\n<tr><td>201<td>Created"),
        COLUMNS,
        "Created = 200, Ok = 201",
        &expect![[r#"
            200 Created: "OK", ""
            201 Ok: "Created", ""
        "#]],
    );
}

#[test]
fn a_code_of_the_body_that_the_page_does_not_have_is_an_error() {
    check(
        table("<tr><td>200<td>OK"),
        COLUMNS,
        "Created = 201, Fine = 200, Gone = 410",
        &expect![[r#"
            error: the page has no status code 201: leave `Created` out
            error: the page has no status code 410: leave `Gone` out
        "#]],
    );
}

/// It may be one that could not be read.
#[test]
fn while_the_page_has_faults_no_code_of_the_body_is_missed() {
    check(
        table("<tr><td>20O<td>OK"),
        COLUMNS,
        "Fine = 200",
        &expect![[r#"
            error: `20O` is not a status code
              --> page.md:2:9
              table 1, row 1, column `Code`
        "#]],
    );
}

#[test]
fn what_the_body_says_wrongly_is_an_error_there() {
    check(
        table("<tr><td>200<td>OK\n<tr><td>201<td>Created"),
        COLUMNS,
        "Fine, Fields(u8) = 200, Low = 99, High = 1000, Text = \"201\", A = 200, B = 200, A = 201, #[cfg(test)] C = 201",
        &expect![[r#"
            error: `Fine` needs its status code: write `Fine = …,`
            error: a status holds no fields: write `Fields = …,`, with its code
            error: write the status code, a number from 100 to 999
            error: write the status code, a number from 100 to 999
            error: write the status code, a number from 100 to 999
            error: 200 is named `A` already: give `B` a code of its own, or leave it out
            error: `A` is named twice: leave one out
            error: a status is there whenever the page lists it: leave this attribute out
        "#]],
    );
}

#[test]
fn a_variant_of_the_body_keeps_its_attributes_and_docs() {
    let source = Expansion::of_page(
        table("<tr><td>200<td>OK"),
        &format!("spec = \"page.md\", {COLUMNS}"),
        "#[derive(Default)] enum Status { /// Ours.\n #[default] #[doc(alias = \"fine\")] r#Fine = 0xC8_u16 }",
    )
    .source();
    let variant = "    /// Ours.\n    #[doc(alias = \"fine\")]\n    ///\n    /// 200 OK\n    #[default]\n    Fine = 200,\n";
    assert!(source.contains(variant), "{source}");
}

#[test]
fn a_variant_cannot_have_the_name_of_what_is_generated() {
    for name in ["ALL", "from_u16", "is_success"] {
        let read = Expansion::of_page(
            table("<tr><td>200<td>OK"),
            &format!("spec = \"page.md\", {COLUMNS}"),
            &format!("enum Status {{ {name} = 200 }}"),
        );
        let expected = format!("`{name}` is generated for the enum: give the variant another name");
        assert_eq!(read.errors(), [expected]);
        assert_eq!(
            read.names().iter().filter(|there| *there == name).count(),
            usize::from(name == "ALL")
        );
    }
}

#[test]
fn a_raw_name_is_the_plain_one() {
    let read = Expansion::of_page(
        table("<tr><td>200<td>OK\n<tr><td>404<td>Not Found"),
        &format!("spec = \"page.md\", {COLUMNS}"),
        "enum Status { r#Ok = 404 }",
    );
    let errors = read.errors();
    assert!(
        errors[0].starts_with("status code 200 would be named `Ok`"),
        "{errors:?}"
    );
}
