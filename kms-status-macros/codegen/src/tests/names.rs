//! The names of variants: from the phrase, the name or the code, or from the body of the enum.

use super::{Kind, Outcome, read_page};

fn statuses(rows: &[(u16, &str)], body: &str) -> Outcome {
    let row = |(code, phrase): &(u16, &str)| format!("\n<tr><td>{code}<td>{phrase}");
    let rows: String = rows.iter().map(row).collect();
    let page = format!("<table><tr><th>Code<th>Phrase{rows}\n</table>");
    let columns = r#"columns(code = "Code", reason = "Phrase")"#;
    read_page(Kind::StatusCodes, "page.html", &page, columns, body)
}

/// Error codes with their names, which may be left out.
fn error_codes(rows: &[(&str, &str)], body: &str) -> Outcome {
    let row = |(code, name): &(&str, &str)| format!("\n<tr><td>{code}<td>{name}<td>x");
    let rows: String = rows.iter().map(row).collect();
    let page = format!("<table><tr><th>Code<th>Name<th>Text{rows}\n</table>");
    let columns = r#"columns(code = "Code", name = "Name", unread("Text"))"#;
    read_page(Kind::ErrorCodes, "page.html", &page, columns, body)
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
        ("HTTPVersionNotSupported", "HttpVersionNotSupported"),
        ("I'm a teapot", "ImATeapot"),
        ("Can\u{2019}t Find Users\u{2019} Keys", "CantFindUsersKeys"),
        ("N/A", "NA"),
        ("Request, too \"large\"!", "RequestTooLarge"),
        ("Inter&shy;nal Error", "InternalError"),
        ("Error 2", "Error2"),
        ("Some", "Some"),
        ("请求成功", "请求成功"),
        ("Übergröße", "Übergröße"),
    ] {
        assert_eq!(statuses(&[(299, phrase)], "").names(), [name], "{phrase}");
    }
}

#[test]
fn a_variant_is_named_after_the_name_or_else_the_error_code() {
    for (code, name, expected) in [
        ("KMS.0205", "", "Kms0205"),
        ("CCI.01.400101", "-", "Cci01_400101"),
        ("111400002", "", "E111400002"),
        ("400.101", "", "E400_101"),
        ("1.22.333.4", "", "E1_22_333_4"),
        ("AccessDenied", "", "AccessDenied"),
        ("InvalidKey.NotFound", "", "InvalidKeyNotFound"),
        ("BLOB_UNKNOWN", "", "BlobUnknown"),
        ("SVCSTG.CCECAM.4000003", "", "SvcstgCcecam4000003"),
        ("参数错误", "", "参数错误"),
        ("1", "", "E1"),
        ("-1", "", "Minus1"),
        ("-32700", "", "Minus32700"),
        ("−32700.1", "", "Minus32700_1"),
        ("A-1", "", "A1"),
        ("-1", "UNKNOWN_SERVER_ERROR", "UnknownServerError"),
        ("1", "Offset out of range", "OffsetOutOfRange"),
        ("1", "2 keys", "E2Keys"),
    ] {
        assert_eq!(error_codes(&[(code, name)], "").names(), [expected]);
    }
}

/// Each error proposes a line for the body, and with this line the page is read.
#[test]
fn a_status_that_cannot_have_its_name_needs_a_line_in_the_body() {
    for (rows, body, problem, line) in [
        (
            vec![(200, "OK"), (201, "ok")],
            "",
            "status codes 200 and 201 would both be named `Ok`",
            "Created = 201,",
        ),
        (
            vec![(404, "Gone"), (410, "Gone")],
            "",
            "status codes 404 and 410 would both be named `Gone`",
            "Status410 = 410,",
        ),
        // The code that is first on the page gets the name, not the lower one.
        (
            vec![(472, "OK"), (471, "OK")],
            "",
            "status codes 472 and 471 would both be named `Ok`",
            "Status471 = 471,",
        ),
        (
            vec![(200, "Created"), (201, "Created")],
            "Created = 201,",
            "status code 200 would be named `Created`, which is already in use",
            "Ok = 200,",
        ),
        (
            vec![(200, "OK"), (404, "Not Found")],
            "r#Ok = 404,",
            "status code 200 would be named `Ok`, which is already in use",
            "Status200 = 200,",
        ),
        (
            vec![(207, "A L L")],
            "",
            "status code 207 would be named `ALL`, which is already in use",
            "MultiStatus = 207,",
        ),
        (
            vec![(299, ""), (300, "Status 299")],
            "",
            "neither the page nor IANA's registry has a reason phrase for status code 299",
            "Status299_2 = 299,",
        ),
        (
            vec![(200, "self")],
            "",
            "`self` cannot be the name of a variant",
            "Ok = 200,",
        ),
        (
            vec![(299, "2 Much")],
            "",
            "`2 Much` cannot be the name of a variant",
            "Status299 = 299,",
        ),
    ] {
        let [error] = &*statuses(&rows, body).errors() else {
            panic!("expected one error: {problem}");
        };
        check(error, problem, line);
        let read = statuses(&rows, &[body, line].concat());
        assert_eq!(read.errors(), [""; 0]);
    }
}

#[test]
fn an_error_code_that_cannot_have_its_name_needs_a_line_in_the_body() {
    for (rows, body, problem, line) in [
        (
            vec![("KMS.0101", ""), ("KMS_0101", "")],
            "",
            "error codes KMS.0101 and KMS_0101 would both be named `Kms0101`",
            r#"Kms0101_2 = "KMS_0101","#,
        ),
        (
            vec![("a.1", ""), ("A.1", ""), ("a1_2", "")],
            "",
            "error codes a.1 and A.1 would both be named `A1`",
            r#"A1_3 = "A.1","#,
        ),
        (
            vec![("1004", "Reserved"), ("1005", "RESERVED")],
            "",
            "error codes 1004 and 1005 would both be named `Reserved`",
            r#"E1005 = "1005","#,
        ),
        (
            vec![("KMS.1", ""), ("KMS.2", "")],
            r#"Kms1 = "KMS.2","#,
            "error code KMS.1 would be named `Kms1`, which is already in use",
            r#"Kms1_2 = "KMS.1","#,
        ),
        (
            vec![("Self", "")],
            "",
            "`Self` cannot be the name of a variant",
            r#"Self2 = "Self","#,
        ),
        (
            vec![("１", "")],
            "",
            "`１` cannot be the name of a variant",
            r#"Code = "１","#,
        ),
        (
            vec![("_", "")],
            "",
            "`_` cannot be the name of a variant",
            r#"Code = "_","#,
        ),
    ] {
        let [error] = &*error_codes(&rows, body).errors() else {
            panic!("expected one error: {problem}");
        };
        check(error, problem, line);
        let read = error_codes(&rows, &[body, line].concat());
        assert_eq!(read.errors(), [""; 0]);
    }
}

fn check(error: &str, problem: &str, line: &str) {
    assert_eq!(error.lines().next(), Some(problem));
    let help = format!("= help: name the code in the body of the enum: `{line}`");
    assert!(error.contains(&help), "{error}");
}
