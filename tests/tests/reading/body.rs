//! The variants that the body of the enum names.

use expect_test::expect;
use kms_status_tests::{Attribute, Expansion};

use super::{
    expand,
    names::{CODES, PHRASES, check_error_codes, check_statuses, codes, phrases, statuses},
};

#[test]
fn a_name_that_the_body_frees_may_be_that_of_another_code() {
    check_statuses(
        &[(200, "OK"), (201, "Created")],
        "Created = 200, Ok = 201",
        &expect![[r#"
        200 Created: "OK", ""
        201 Ok: "Created", ""
    "#]],
    );
}

#[test]
fn a_code_of_the_body_that_the_page_does_not_have_is_an_error() {
    check_statuses(
        &[(200, "OK")],
        "Created = 201, Fine = 200, Gone = 410",
        &expect![[r#"
        error: the page does not have the code 201: remove `Created`
        error: the page does not have the code 410: remove `Gone`
    "#]],
    );
    check_error_codes(
        &["KMS.1"],
        r#"One = "KMS.1", Two = "KMS.2", Three = "kms.1""#,
        &expect![[r#"
        error: the page does not have the code KMS.2: remove `Two`
        error: the page does not have the code kms.1: remove `Three`
    "#]],
    );
}

#[test]
fn while_the_page_has_errors_no_code_of_the_body_is_missing() {
    check_statuses(
        &[(20, "OK")],
        "Fine = 200",
        &expect![[r#"
        error: `20` is not a status code
          --> page.html:2:9
          table 1, row 1, column `Code`
          = help: to leave the row out, write `skip_rows("20")`
    "#]],
    );
    check_error_codes(
        &["-"],
        r#"Fine = "KMS.1""#,
        &expect![[r#"
        error: `-` is not an error code
          --> page.html:2:9
          table 1, row 1, column `Code`
          = help: to leave the row out, write `skip_rows("-")`
    "#]],
    );
}

#[test]
fn what_is_wrong_in_the_body_is_an_error_there() {
    check_statuses(
        &[(200, "OK"), (201, "Created")],
        "Fine, Fields(u8) = 200, Low = 99, High = 1000, Text = \"201\", A = 200, B = 200, A = 201, #[cfg(test)] C = 201",
        &expect![[r#"
            error: missing code: write `Fine = …,` with the code on the page
            error: a code has no fields: write `Fields = …,`, with the code
            error: a variant exists whenever the page has its code: remove this attribute
            error: expected a status code, a number from 100 to 999
            error: expected a status code, a number from 100 to 999
            error: expected a status code, a number from 100 to 999
            error: duplicate code 200: `A` has it too
            error: duplicate variant `A`
        "#]],
    );
    check_error_codes(
        &["KMS.1", "KMS.2"],
        r#"Fine, Number = 1, A = "KMS.1", B = "KMS.1", A = "KMS.2""#,
        &expect![[r#"
            error: missing code: write `Fine = …,` with the code on the page
            error: expected an error code, a string
            error: duplicate code KMS.1: `A` has it too
            error: duplicate variant `A`
        "#]],
    );
}

#[test]
fn a_variant_cannot_have_the_name_of_what_is_generated() {
    for (name, is_generated) in [
        ("ALL", true),
        ("from_u16", true),
        ("is_success", true),
        ("from_code", false),
    ] {
        let errors = statuses(&[(200, "OK")], &format!("{name} = 200")).errors();
        let error = format!("`{name}` is generated for the enum: choose another name");
        assert_eq!(errors, if is_generated { vec![error] } else { vec![] });
    }
    for (name, is_generated) in [
        ("ALL", true),
        ("from_code", true),
        ("solution", true),
        ("from_u16", false),
    ] {
        let body = format!("{name} = \"K.1\"");
        let errors = expand(
            Attribute::ErrorCodes,
            "page.html",
            &codes(&["K.1"]),
            CODES,
            &body,
        )
        .errors();
        assert_eq!(errors.is_empty(), !is_generated, "{errors:?}");
    }
}

#[test]
fn a_variant_of_the_body_keeps_its_attributes_and_docs() {
    let source = Expansion::of_page(
        Attribute::StatusCodes,
        phrases(&[(200, "OK")]),
        &format!("spec = \"page.html\", {PHRASES}"),
        "#[derive(Default)] enum Status { /// Ours.\n #[default] #[doc(alias = \"fine\")] r#Fine = 0xC8_u16 }",
    )
    .source();
    let variant = "    /// Ours.\n    #[doc(alias = \"fine\")]\n    ///\n    /// 200 OK\n    #[default]\n    Fine = 200,\n";
    assert!(source.contains(variant), "{source}");
}

#[test]
fn a_raw_name_is_the_plain_one() {
    check_statuses(
        &[(200, "OK"), (404, "Not Found")],
        "r#Ok = 404",
        &expect![[r#"
        error: the name of status code 200, `Ok`, is taken
          --> page.html:2:16
          table 1, row 1, column `Phrase`
          = help: name it in the body of the enum: `Status200 = 200,`
    "#]],
    );
}

#[test]
fn a_raw_name_and_a_conditional_attribute_are_kept() {
    let item = "pub enum r#type { #[cfg_attr(all(), doc = \"Mine.\")] Fine = 200 }";
    let page = "<table><tr><th>Code<tr><td>200</table>";
    let arguments = r#"spec = "page.html", columns(code = "Code")"#;
    let read = Expansion::of_page(Attribute::StatusCodes, page, arguments, item);
    assert_eq!(read.errors(), [""; 0]);
    assert_eq!(read.names(), ["Fine"]);
    assert!(read.source().contains("struct Unknowntype("));
}
