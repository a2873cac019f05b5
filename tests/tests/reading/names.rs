//! The names of variants: from the phrase or the code.

use expect_test::{Expect, expect};
use kms_status_tests::{Attribute, Expansion};

use super::expand;

pub(super) const PHRASES: &str = r#"columns(code = "Code", reason = "Phrase")"#;
pub(super) const CODES: &str = r#"columns(code = "Code")"#;

pub(super) fn phrases(rows: &[(u16, &str)]) -> String {
    let row = |(code, phrase): &(u16, &str)| format!("\n<tr><td>{code}<td>{phrase}");
    let rows: String = rows.iter().map(row).collect();
    format!("<table><tr><th>Code<th>Phrase{rows}\n</table>")
}

pub(super) fn codes(codes: &[&str]) -> String {
    let row = |code: &&str| format!("\n<tr><td>{code}");
    let rows: String = codes.iter().map(row).collect();
    format!("<table><tr><th>Code{rows}\n</table>")
}

pub(super) fn statuses(rows: &[(u16, &str)], body: &str) -> Expansion {
    expand(
        Attribute::StatusCodes,
        "page.html",
        &phrases(rows),
        PHRASES,
        body,
    )
}

pub(super) fn check_statuses(rows: &[(u16, &str)], body: &str, expected: &Expect) {
    super::check(
        Attribute::StatusCodes,
        &phrases(rows),
        PHRASES,
        body,
        expected,
    );
}

pub(super) fn check_error_codes(rows: &[&str], body: &str, expected: &Expect) {
    super::check(Attribute::ErrorCodes, &codes(rows), CODES, body, expected);
}

#[test]
fn a_status_has_its_phrase_as_its_name() {
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
        ("HTTPVersionNotSupported", "HttpVersionNotSupported"),
        ("I'm a teapot", "ImATeapot"),
        ("I\u{2019}m a teapot", "ImATeapot"),
        ("Can't Find Users' Keys", "CantFindUsersKeys"),
        ("N/A", "NA"),
        ("Request, too \"large\"!", "RequestTooLarge"),
        ("Inter&shy;nal Error", "InternalError"),
        ("Error 2", "Error2"),
        ("Some", "Some"),
        ("请求成功", "请求成功"),
        ("Übergröße", "Übergröße"),
        ("A L L", ""),
    ] {
        let name = if name.is_empty() { vec![] } else { vec![name] };
        assert_eq!(statuses(&[(299, phrase)], "").names(), name, "{phrase}");
    }
}

#[test]
fn an_error_code_is_its_own_name() {
    for (code, name) in [
        ("KMS.0205", "Kms0205"),
        ("CCI.01.400101", "Cci01_400101"),
        ("111400002", "E111400002"),
        ("400.101", "E400_101"),
        ("1.22.333.4", "E1_22_333_4"),
        ("AccessDenied", "AccessDenied"),
        ("InvalidKey.NotFound", "InvalidKeyNotFound"),
        ("BLOB_UNKNOWN", "BlobUnknown"),
        ("DBS.05010004", "Dbs05010004"),
        ("SVCSTG.CCECAM.4000003", "SvcstgCcecam4000003"),
        ("Invalid parameter", "InvalidParameter"),
        ("参数错误", "参数错误"),
        ("503 Slow Down", "E503SlowDown"),
    ] {
        let read = expand(
            Attribute::ErrorCodes,
            "page.html",
            &codes(&[code]),
            CODES,
            "",
        );
        assert_eq!(read.names(), [name], "{code}");
    }
}

#[test]
fn what_makes_no_name_needs_a_line_in_the_body() {
    let rows = [(200, "self"), (299, "2 Much"), (404, "²")];
    check_statuses(
        &rows,
        "",
        &expect![[r#"
            error: `self` cannot be the name of a variant
              --> page.html:2:16
              table 1, row 1, column `Phrase`
              = help: name it in the body of the enum: `Ok = 200,`
            error: `2 Much` cannot be the name of a variant
              --> page.html:3:16
              table 1, row 2, column `Phrase`
              = help: name it in the body of the enum: `Status299 = 299,`
            error: `²` cannot be the name of a variant
              --> page.html:4:16
              table 1, row 3, column `Phrase`
              = help: name it in the body of the enum: `NotFound = 404,`
        "#]],
    );
    check_statuses(
        &rows,
        "Ok = 200, Status299 = 299, NotFound = 404",
        &expect![[r#"
        200 Ok: "self", ""
        299 Status299: "2 Much", ""
        404 NotFound: "²", ""
    "#]],
    );
    let rows = ["Self", "²", "KMS.1"];
    check_error_codes(
        &rows,
        "",
        &expect![[r#"
            error: `Self` cannot be the name of a variant
              --> page.html:2:9
              table 1, row 1, column `Code`
              = help: name it in the body of the enum: `Self2 = "Self",`
            error: `²` cannot be the name of a variant
              --> page.html:3:9
              table 1, row 2, column `Code`
              = help: name it in the body of the enum: `Code = "²",`
        "#]],
    );
    check_error_codes(
        &rows,
        r#"Own = "Self", Code = "²""#,
        &expect![[r#"
        KMS.1 Kms1: [], ["", "", ""]
        Self Own: [], ["", "", ""]
        ² Code: [], ["", "", ""]
    "#]],
    );
}

#[test]
fn two_codes_with_one_name_are_an_error_that_says_which_line_to_add() {
    let rows = [(200, "OK"), (201, "OK")];
    check_statuses(
        &rows,
        "",
        &expect![[r#"
        error: status codes 200 and 201 have one name, `Ok`
          --> page.html:3:16
          table 1, row 2, column `Phrase`
          ::: page.html:2:16
          the first, table 1, row 1, column `Phrase`
          = help: name it in the body of the enum: `Created = 201,`
    "#]],
    );
    check_statuses(
        &rows,
        "Created = 201",
        &expect![[r#"
        200 Ok: "OK", ""
        201 Created: "OK", ""
    "#]],
    );
    let rows = ["KMS.0101", "KMS_0101"];
    check_error_codes(
        &rows,
        "",
        &expect![[r#"
        error: error codes KMS.0101 and KMS_0101 have one name, `Kms0101`
          --> page.html:3:9
          table 1, row 2, column `Code`
          ::: page.html:2:9
          the first, table 1, row 1, column `Code`
          = help: name it in the body of the enum: `Kms0101_2 = "KMS_0101",`
    "#]],
    );
    check_error_codes(
        &rows,
        r#"Kms0101_2 = "KMS_0101""#,
        &expect![[r#"
        KMS.0101 Kms0101: [], ["", "", ""]
        KMS_0101 Kms0101_2: [], ["", "", ""]
    "#]],
    );
}

#[test]
fn each_further_code_with_the_name_has_a_line_of_its_own() {
    check_statuses(
        &[
            (404, "Not Found"),
            (410, "Not-found"),
            (411, "NotFound"),
            (299, "not found"),
        ],
        "",
        &expect![[r#"
            error: status codes 404 and 410 have one name, `NotFound`
              --> page.html:3:16
              table 1, row 2, column `Phrase`
              ::: page.html:2:16
              the first, table 1, row 1, column `Phrase`
              = help: name it in the body of the enum: `Gone = 410,`
            error: status codes 404 and 411 have one name, `NotFound`
              --> page.html:4:16
              table 1, row 3, column `Phrase`
              ::: page.html:2:16
              the first, table 1, row 1, column `Phrase`
              = help: name it in the body of the enum: `LengthRequired = 411,`
            error: status codes 404 and 299 have one name, `NotFound`
              --> page.html:5:16
              table 1, row 4, column `Phrase`
              ::: page.html:2:16
              the first, table 1, row 1, column `Phrase`
              = help: name it in the body of the enum: `Status299 = 299,`
        "#]],
    );
    check_error_codes(
        &["a.1", "A 1", "A.1", "a1_2"],
        "",
        &expect![[r#"
            error: error codes a.1 and A 1 have one name, `A1`
              --> page.html:3:9
              table 1, row 2, column `Code`
              ::: page.html:2:9
              the first, table 1, row 1, column `Code`
              = help: name it in the body of the enum: `A1_3 = "A 1",`
            error: error codes a.1 and A.1 have one name, `A1`
              --> page.html:4:9
              table 1, row 3, column `Code`
              ::: page.html:2:9
              the first, table 1, row 1, column `Code`
              = help: name it in the body of the enum: `A1_4 = "A.1",`
        "#]],
    );
}

#[test]
fn a_proposed_name_is_free() {
    check_statuses(
        &[(404, "Gone"), (410, "Gone")],
        "",
        &expect![[r#"
        error: status codes 404 and 410 have one name, `Gone`
          --> page.html:3:16
          table 1, row 2, column `Phrase`
          ::: page.html:2:16
          the first, table 1, row 1, column `Phrase`
          = help: name it in the body of the enum: `Status410 = 410,`
    "#]],
    );
    check_statuses(
        &[(200, "Created"), (201, "Created")],
        "Created = 201",
        &expect![[r#"
        error: the name of status code 200, `Created`, is taken
          --> page.html:2:16
          table 1, row 1, column `Phrase`
          = help: name it in the body of the enum: `Ok = 200,`
    "#]],
    );
    check_statuses(
        &[(200, "A L L"), (201, "OK")],
        "",
        &expect![[r#"
        error: the name of status code 200, `ALL`, is taken
          --> page.html:2:16
          table 1, row 1, column `Phrase`
          = help: name it in the body of the enum: `Status200 = 200,`
    "#]],
    );
    check_error_codes(
        &["KMS.1", "ALL"],
        r#"Kms1 = "ALL""#,
        &expect![[r#"
        error: the name of error code KMS.1, `Kms1`, is taken
          --> page.html:2:9
          table 1, row 1, column `Code`
          = help: name it in the body of the enum: `Kms1_2 = "KMS.1",`
    "#]],
    );
}
