//! An update of the pages: the edits that a vendor may make, the changes that `cargo update-page` reports, and the tests that
//! fail.
use std::{cmp::Reverse, fs, path::PathBuf, process::Command};

use expect_test::{Expect, expect};
use kms_status_tests::{
    changes::{Changes, Release},
    checked_in,
    codes::Codes,
    scratch::{Output, cargo_in_workspace, target_folder, workspace},
};
use tempfile::TempDir;

const STATUSES: &str = "kms-status/spec/status-codes.md";
const ERROR_CODES: &str = "kms-status/spec/error-codes.html";

/// The pages of the last release.
const PAGES: [(&str, &str); 2] = [
    (
        STATUSES,
        "\
# Status Codes

| Status Code | Status | Description |
| --- | --- | --- |
| 200 | OK | It worked. |
| 204 | No Content | There is nothing to say. |
| 404 | Not Found | The requested resource does not exist or not found. |
| 500 | Internal Server Error | Something broke. |
",
    ),
    (
        ERROR_CODES,
        "\
<h1>Error Code</h1>
<table>
<tr><th>Status Code<th>Error Code<th>Message<th>Description<th>Measure
<tr><td>503<td>KMS.0101<td>Out of order.<td>The disk failed.<td>Try again later.
<tr><td>500<td>KMS.0102<td>I/O error.<td>The disk is slow.<td>Try again later.
<tr><td>405<td>KMS.0204<td>Wrong method.<td>There is no such method.<td>Read the docs.
<tr><td>400<td>KMS.0205<td>Invalid key ID.<td>Invalid key ID.<td>Enter a valid key ID.
<tr><td>400<td>KMS.0206<td>Invalid number.<td>The number is too long.<td>Read the docs.
<tr><td>403<td>KMS.0301<td>Token expired.<td>The token is too old.<td>Get a new token.
<tr><td>403<td>KMS.0302<td>Token invalid.<td>The token has a typo.<td>Get a new token.
<tr><td>403<td>KMS.0306<td>No permission.<td>You may not do this.<td>Ask for it.
<tr><td>409<td>KMS.0401<td>Too many keys.<td>The quota is used up.<td>Delete something.
</table>
",
    ),
];

/// The enums for the pages above.
const ENUMS: [(&str, &str); 2] = [
    (
        "kms-status/src/page/status.rs",
        r#"#[kms_status_macros::status_codes(
    spec = "spec/status-codes.md",
    serde(feature = "serde"),
    http(feature = "http")
)]
#[non_exhaustive]
pub enum KmsStatus {}
"#,
    ),
    (
        "kms-status/src/page/error_code.rs",
        r#"#[kms_status_macros::error_codes(
    spec = "spec/error-codes.html",
    columns(
        code = "Error Code",
        status = "Status Code",
        message = "Message",
        description = "Description",
        solution = "Measure"
    ),
    flag(needs_new_token, column = "Measure", text = "Get a new token."),
    flag(may_succeed_later, column = "Measure", text = "Try again later."),
    flag(needs_permission, column = "Measure", text = "Ask for it."),
    flag(exceeds_quota, column = "Measure", text = "Delete something."),
    serde(feature = "serde")
)]
#[non_exhaustive]
pub enum KmsErrorCode {}
"#,
    ),
];

/// An edit of a file, and its result.
struct Edit {
    file: &'static str,
    from: &'static str,
    to: &'static str,
    /// The changes, the questions and the release, or the file with the error.
    report: Expect,
    /// Whether the doc examples that quote 404 and KMS.0205 may fail.
    fails_examples: bool,
}

fn edit(file: &'static str, [from, to]: [&'static str; 2], report: Expect) -> Edit {
    Edit {
        file,
        from,
        to,
        report,
        fails_examples: false,
    }
}

impl Edit {
    /// Whether the page can still be read.
    fn is_accepted(&self) -> bool {
        !self.report.data().starts_with("error")
    }

    fn of_the_examples(self) -> Self {
        Self {
            fails_examples: true,
            ..self
        }
    }
}

/// The edits. Each is made to the pages of the last release.
#[allow(clippy::too_many_lines, reason = "a table")]
fn edits() -> Vec<Edit> {
    vec![
        // A new status.
        edit(
            STATUSES,
            [
                "| 404 |",
                "| 429 | Too Many Requests | Slow down. |\n\
                 | 404 |",
            ],
            expect![[r####"
                ### Added
                - 429 Too Many Requests (`KmsStatus::TooManyRequests`): `description` "Slow down."
                minor release, 0.1.1"####]],
        ),
        // New statuses that the doc examples name, too.
        edit(
            STATUSES,
            [
                "| 500 |",
                "| 401 | Unauthorized | Log in. |\n\
                 | 502 | Bad Gateway | Try again. |\n\
                 | 500 |",
            ],
            expect![[r####"
                ### Added
                - 401 Unauthorized (`KmsStatus::Unauthorized`): `description` "Log in."
                - 502 Bad Gateway (`KmsStatus::BadGateway`): `description` "Try again."
                minor release, 0.1.1"####]],
        ),
        // A new status that the page of error codes names.
        edit(
            STATUSES,
            [
                "| 500 |",
                "| 405 | Method Not Allowed | There is no such method. |\n\
                 | 500 |",
            ],
            expect![[r####"
                ### Added
                - 405 Method Not Allowed (`KmsStatus::MethodNotAllowed`): `description` "There is no such method."
                minor release, 0.1.1"####]],
        ),
        // A new status without a phrase, for which IANA has one.
        edit(
            STATUSES,
            [
                "| 500 |",
                "| 409 | - | The key is in use. |\n\
                 | 500 |",
            ],
            expect![[r####"
                ### Added
                - 409 Conflict (`KmsStatus::Conflict`): `description` "The key is in use."
                minor release, 0.1.1"####]],
        ),
        // A new status without a phrase, for which IANA has none.
        edit(
            STATUSES,
            [
                "| 500 |",
                "| 418 | - | It is a teapot. |\n\
                 | 500 |",
            ],
            expect!["error in status-codes.md"],
        ),
        // A new status whose phrase has an apostrophe beyond ASCII.
        edit(
            STATUSES,
            [
                "| 500 |",
                "| 418 | I’m a teapot | It is a teapot. |\n\
                 | 500 |",
            ],
            expect![[r####"
                ### Added
                - 418 I’m a teapot (`KmsStatus::ImATeapot`): `description` "It is a teapot."
                minor release, 0.1.1"####]],
        ),
        // A status is gone.
        edit(
            STATUSES,
            [
                "| 204 | No Content | There is nothing to say. |\n",
                "",
            ],
            expect![[r#"
                ### Removed
                - 204 No Content (`KmsStatus::NoContent`)
                check the page: is it whole? 1 of the 4 codes of `KmsStatus` is gone
                major release, 0.2.0"#]],
        ),
        // The phrase in the doc examples changes.
        edit(
            STATUSES,
            [
                "| 404 | Not Found |",
                "| 404 | No Key |",
            ],
            expect![[r####"
                ### Changed
                - **Breaking:** 404 Not Found (`KmsStatus::NotFound`): the variant is `KmsStatus::NoKey` now, `reason_phrase` changes from "Not Found" to "No Key"
                major release, 0.2.0"####]],
        )
        .of_the_examples(),
        // A description changes.
        edit(
            STATUSES,
            [
                "There is nothing to say.",
                "The key was **deleted**:<br>see [the docs](https://docs.example/keys).",
            ],
            expect![[r####"
                ### Changed
                - 204 No Content (`KmsStatus::NoContent`): `description` changes from "There is nothing to say." to "The key was deleted: see the docs."
                patch release, 0.1.1"####]],
        ),
        // The first description is gone.
        edit(
            STATUSES,
            [
                "It worked.",
                "",
            ],
            expect![[r####"
                ### Changed
                - 200 OK (`KmsStatus::Ok`): `description` changes from "It worked." to ""
                patch release, 0.1.1"####]],
        ),
        // A status has another number.
        edit(
            STATUSES,
            [
                "| 204 |",
                "| 205 |",
            ],
            expect![[r#"
                ### Changed
                - **Breaking:** 204 No Content (`KmsStatus::NoContent`): the code is 205 (`KmsStatus::NoContent`) now
                check the page: is 205 a typo for 204?
                major release, 0.2.0"#]],
        ),
        // Two statuses change places.
        edit(
            STATUSES,
            [
                "| 200 | OK | It worked. |\n\
                 | 204 | No Content | There is nothing to say. |\n",
                "| 204 | OK | It worked. |\n\
                 | 200 | No Content | There is nothing to say. |\n",
            ],
            expect![[r#"
                ### Changed
                - **Breaking:** 200 OK (`KmsStatus::Ok`): its row is the old row of 204
                - **Breaking:** 204 No Content (`KmsStatus::NoContent`): its row is the old row of 200
                check the page: were the rows of 200 and 204 swapped on purpose?
                major release, 0.2.0"#]],
        ),
        // The rows change places.
        edit(
            STATUSES,
            [
                "| 200 | OK | It worked. |\n\
                 | 204 | No Content | There is nothing to say. |\n",
                "| 204 | No Content | There is nothing to say. |\n\
                 | 200 | OK | It worked. |\n",
            ],
            expect!["no change"],
        ),
        // The page has other ends of lines.
        edit(
            STATUSES,
            [
                "\n",
                "\r\n",
            ],
            expect!["no change"],
        ),
        // The page is cut off between two rows.
        edit(
            STATUSES,
            [
                "| 204 | No Content | There is nothing to say. |\n\
                 | 404 | Not Found | The requested resource does not exist or not found. |\n\
                 | 500 | Internal Server Error | Something broke. |\n",
                "",
            ],
            expect![[r#"
                ### Removed
                - 204 No Content (`KmsStatus::NoContent`)
                - 404 Not Found (`KmsStatus::NotFound`)
                - 500 Internal Server Error (`KmsStatus::InternalServerError`)
                check the page: is it whole? 3 of the 4 codes of `KmsStatus` are gone
                major release, 0.2.0"#]],
        )
        .of_the_examples(),
        // The page is in the wrong encoding.
        edit(
            STATUSES,
            [
                "Something broke.",
                "Itâ€™s done, itâ€™s done.",
            ],
            expect![[r####"
                ### Changed
                - 500 Internal Server Error (`KmsStatus::InternalServerError`): `description` changes from "Something broke." to "Itâ€™s done, itâ€™s done."
                check the page: is `Itâ€™s` in the wrong encoding? a page must be UTF-8
                check the page: is `itâ€™s` in the wrong encoding? a page must be UTF-8
                patch release, 0.1.1"####]],
        ),
        // A status has the letter O for a zero.
        edit(
            STATUSES,
            [
                "| 200 |",
                "| 20O |",
            ],
            expect!["error in status-codes.md"],
        ),
        // A column has another name.
        edit(
            STATUSES,
            [
                "| Description |",
                "| Meaning |",
            ],
            expect!["error in status-codes.md"],
        ),
        // The page has another table.
        edit(
            STATUSES,
            [
                "# Status Codes\n",
                "# Status Codes\n\
                 \n\
                 | Plan | Price |\n\
                 | --- | --- |\n\
                 | Basic | 200 |\n",
            ],
            expect!["error in status-codes.md"],
        ),
        // The page has conflict markers.
        edit(
            STATUSES,
            [
                "| 204 | No Content | There is nothing to say. |\n",
                "<<<<<<< HEAD\n\
                 | 204 | No Content | There is nothing to say. |\n\
                 =======\n\
                 | 204 | No Content | Nothing to say. |\n\
                 >>>>>>> new\n",
            ],
            expect!["error in status-codes.md"],
        ),
        // A new error code.
        edit(
            ERROR_CODES,
            [
                "<tr><td>400<td>KMS.0206",
                "<tr><td>400<td>KMS.0299<td>Too fast.<td>You called too often.<td>Try again later.\n\
                 <tr><td>400<td>KMS.0206",
            ],
            expect![[r####"
                ### Added
                - KMS.0299: Too fast. (`KmsErrorCode::Kms0299`): `statuses` [400], `description` "You called too often.", `solution` "Try again later.", `may_succeed_later`
                minor release, 0.1.1"####]],
        ),
        // A new error code with a status that no page had.
        edit(
            ERROR_CODES,
            [
                "<tr><td>400<td>KMS.0206",
                "<tr><td>429<td>KMS.0299<td>Too fast.<td>Too fast.<td>-\n\
                 <tr><td>400<td>KMS.0206",
            ],
            expect![[r#"
                ### Added
                - KMS.0299: Too fast. (`KmsErrorCode::Kms0299`): `statuses` [429]
                minor release, 0.1.1"#]],
        ),
        // An error code is gone.
        edit(
            ERROR_CODES,
            [
                "<tr><td>400<td>KMS.0206<td>Invalid number.<td>The number is too long.<td>Read the docs.\n",
                "",
            ],
            expect![[r#"
                ### Removed
                - KMS.0206: Invalid number. (`KmsErrorCode::Kms0206`)
                check the page: is it whole? 1 of the 9 codes of `KmsErrorCode` is gone
                major release, 0.2.0"#]],
        ),
        // The error code in the doc examples is gone.
        edit(
            ERROR_CODES,
            [
                "<tr><td>400<td>KMS.0205<td>Invalid key ID.<td>Invalid key ID.<td>Enter a valid key ID.\n",
                "",
            ],
            expect![[r#"
                ### Removed
                - KMS.0205: Invalid key ID. (`KmsErrorCode::Kms0205`)
                check the page: is it whole? 1 of the 9 codes of `KmsErrorCode` is gone
                major release, 0.2.0"#]],
        )
        .of_the_examples(),
        // Two statuses that the page of status codes does not list are gone.
        edit(
            ERROR_CODES,
            [
                "<tr><td>503<td>KMS.0101<td>Out of order.<td>The disk failed.<td>Try again later.\n\
                 <tr><td>500<td>KMS.0102<td>I/O error.<td>The disk is slow.<td>Try again later.\n\
                 <tr><td>405",
                "<tr><td>500<td>KMS.0102<td>I/O error.<td>The disk is slow.<td>Try again later.\n\
                 <tr><td>409",
            ],
            expect![[r#"
                ### Changed
                - KMS.0204: Wrong method. (`KmsErrorCode::Kms0204`): `statuses` changes from [405] to [409]
                ### Removed
                - KMS.0101: Out of order. (`KmsErrorCode::Kms0101`)
                check the page: is it whole? 1 of the 9 codes of `KmsErrorCode` is gone
                major release, 0.2.0"#]],
        ),
        // An error code has another number.
        edit(
            ERROR_CODES,
            [
                "KMS.0302",
                "KMS.0392",
            ],
            expect![[r#"
                ### Changed
                - **Breaking:** KMS.0302: Token invalid. (`KmsErrorCode::Kms0302`): the code is KMS.0392 (`KmsErrorCode::Kms0392`) now
                check the page: is KMS.0392 a typo for KMS.0302?
                major release, 0.2.0"#]],
        ),
        // Two rows have the same code.
        edit(
            ERROR_CODES,
            [
                "KMS.0302",
                "KMS.0301",
            ],
            expect![[r####"
                ### Changed
                - KMS.0301: Token expired. (`KmsErrorCode::Kms0301`): `message` changes from "Token expired." to "Token expired. Token invalid.", `description` changes from "The token is too old." to "The token is too old. The token has a typo."
                ### Removed
                - KMS.0302: Token invalid. (`KmsErrorCode::Kms0302`): its row has the code KMS.0301 now
                check the page: is KMS.0301 a typo for KMS.0302?
                major release, 0.2.0"####]],
        ),
        // Two error codes change places.
        edit(
            ERROR_CODES,
            [
                "KMS.0204<td>Wrong method.<td>There is no such method.<td>Read the docs.\n\
                 <tr><td>400<td>KMS.0205",
                "KMS.0205<td>Wrong method.<td>There is no such method.<td>Read the docs.\n\
                 <tr><td>400<td>KMS.0204",
            ],
            expect![[r#"
                ### Changed
                - **Breaking:** KMS.0204: Wrong method. (`KmsErrorCode::Kms0204`): its row is the old row of KMS.0205
                - **Breaking:** KMS.0205: Invalid key ID. (`KmsErrorCode::Kms0205`): its row is the old row of KMS.0204
                check the page: were the rows of KMS.0204 and KMS.0205 swapped on purpose?
                major release, 0.2.0"#]],
        )
        .of_the_examples(),
        // Three error codes change places.
        edit(
            ERROR_CODES,
            [
                "KMS.0301<td>Token expired.<td>The token is too old.<td>Get a new token.\n\
                 <tr><td>403<td>KMS.0302<td>Token invalid.<td>The token has a typo.<td>Get a new token.\n\
                 <tr><td>403<td>KMS.0306",
                "KMS.0302<td>Token expired.<td>The token is too old.<td>Get a new token.\n\
                 <tr><td>403<td>KMS.0306<td>Token invalid.<td>The token has a typo.<td>Get a new token.\n\
                 <tr><td>403<td>KMS.0301",
            ],
            expect![[r#"
                ### Changed
                - **Breaking:** KMS.0301: Token expired. (`KmsErrorCode::Kms0301`): its row is the old row of KMS.0306
                - **Breaking:** KMS.0302: Token invalid. (`KmsErrorCode::Kms0302`): its row is the old row of KMS.0301
                - **Breaking:** KMS.0306: No permission. (`KmsErrorCode::Kms0306`): its row is the old row of KMS.0302
                check the page: were the rows of KMS.0301, KMS.0302 and KMS.0306 swapped on purpose?
                major release, 0.2.0"#]],
        ),
        // The first message is gone.
        edit(
            ERROR_CODES,
            [
                "Out of order.",
                "",
            ],
            expect![[r####"
                ### Changed
                - KMS.0101: Out of order. (`KmsErrorCode::Kms0101`): `message` changes from "Out of order." to ""
                patch release, 0.1.1"####]],
        ),
        // A message changes.
        edit(
            ERROR_CODES,
            [
                "I/O error.",
                "Broken.",
            ],
            expect![[r####"
                ### Changed
                - KMS.0102: I/O error. (`KmsErrorCode::Kms0102`): `message` changes from "I/O error." to "Broken."
                patch release, 0.1.1"####]],
        ),
        // The solution of two codes changes.
        edit(
            ERROR_CODES,
            [
                "Read the docs.",
                "Read the manual.",
            ],
            expect![[r####"
                ### Changed
                - KMS.0204 (`KmsErrorCode::Kms0204`), KMS.0206 (`KmsErrorCode::Kms0206`): `solution` changes from "Read the docs." to "Read the manual."
                patch release, 0.1.1"####]],
        ),
        // A code leaves a flag.
        edit(
            ERROR_CODES,
            [
                "The token has a typo.<td>Get a new token.",
                "The token has a typo.<td>Log in again.",
            ],
            expect![[r####"
                ### Changed
                - KMS.0302: Token invalid. (`KmsErrorCode::Kms0302`): `solution` changes from "Get a new token." to "Log in again.", `needs_new_token` changes from true to false
                check the page: does the flag `needs_new_token` need the new text of KMS.0302, too?
                minor release, 0.1.1"####]],
        ),
        // All codes leave a flag.
        edit(
            ERROR_CODES,
            [
                "Get a new token.",
                "Log in again.",
            ],
            expect!["error in error_code.rs"],
        ),
        // A code joins a flag.
        edit(
            ERROR_CODES,
            [
                "The number is too long.<td>Read the docs.",
                "The number is too long.<td>Try again later.",
            ],
            expect![[r####"
                ### Changed
                - KMS.0206: Invalid number. (`KmsErrorCode::Kms0206`): `solution` changes from "Read the docs." to "Try again later.", `may_succeed_later` changes from false to true
                minor release, 0.1.1"####]],
        ),
        // A code has another status.
        edit(
            ERROR_CODES,
            [
                "<tr><td>400<td>KMS.0206",
                "<tr><td>404<td>KMS.0206",
            ],
            expect![[r#"
                ### Changed
                - KMS.0206: Invalid number. (`KmsErrorCode::Kms0206`): `statuses` changes from [400] to [404]
                minor release, 0.1.1"#]],
        ),
        // A code has a second status.
        edit(
            ERROR_CODES,
            [
                "<tr><td>409<td>KMS.0401",
                "<tr><td>400/409<td>KMS.0401",
            ],
            expect![[r#"
                ### Changed
                - KMS.0401: Too many keys. (`KmsErrorCode::Kms0401`): `statuses` changes from [409] to [400, 409]
                minor release, 0.1.1"#]],
        ),
        // Two codes share the cell with their status.
        edit(
            ERROR_CODES,
            [
                "<td>403<td>KMS.0302<td>Token invalid.<td>The token has a typo.<td>Get a new token.\n\
                 <tr><td>403",
                "<td rowspan=2>403<td>KMS.0302<td>Token invalid.<td>The token has a typo.<td>Get a new token.\n\
                 <tr>",
            ],
            expect!["no change"],
        ),
        // The page is in the wrong encoding.
        edit(
            ERROR_CODES,
            [
                "Read the docs.",
                "Read the SchlÃ¼ssel.",
            ],
            expect![[r####"
                ### Changed
                - KMS.0204 (`KmsErrorCode::Kms0204`), KMS.0206 (`KmsErrorCode::Kms0206`): `solution` changes from "Read the docs." to "Read the SchlÃ¼ssel."
                check the page: is `SchlÃ¼ssel.` in the wrong encoding? a page must be UTF-8
                patch release, 0.1.1"####]],
        ),
        // A code has a link that is only a mark.
        edit(
            ERROR_CODES,
            [
                "KMS.0206",
                "KMS.0206<a href=\"#note\">¶</a>",
            ],
            expect!["no change"],
        ),
        // A code is in lower case.
        edit(
            ERROR_CODES,
            [
                "KMS.0206",
                "kms.0206",
            ],
            expect![[r#"
                ### Changed
                - **Breaking:** KMS.0206: Invalid number. (`KmsErrorCode::Kms0206`): the code is kms.0206 (`KmsErrorCode::Kms0206`) now
                check the page: is kms.0206 a typo for KMS.0206?
                major release, 0.2.0"#]],
        ),
        // The page is cut off within a row.
        edit(
            ERROR_CODES,
            [
                "<td>You may not do this.<td>Ask for it.\n\
                 <tr><td>409<td>KMS.0401<td>Too many keys.<td>The quota is used up.<td>Delete something.\n\
                 </table>\n",
                "<td",
            ],
            expect!["error in error-codes.html"],
        ),
        // A row is for a range of codes.
        edit(
            ERROR_CODES,
            [
                "</table>",
                "<tr><td>500<td>5000-5999<td>Internal error.<td>Any.<td>-\n\
                 </table>",
            ],
            expect!["error in error-codes.html"],
        ),
        // A column has another name.
        edit(
            ERROR_CODES,
            [
                "<th>Measure",
                "<th>Solution",
            ],
            expect!["error in error-codes.html"],
        ),
        // The page has a second table of codes.
        edit(
            ERROR_CODES,
            [
                "</table>",
                "</table>\n\
                 <table>\n\
                 <tr><th>Status Code<th>Error Code<th>Message<th>Description<th>Measure\n\
                 <tr><td>400<td>CSMS.0001<td>No secret.<td>There is no such secret.<td>Read the docs.\n\
                 </table>",
            ],
            expect![[r####"
                ### Added
                - CSMS.0001: No secret. (`KmsErrorCode::Csms0001`): `statuses` [400], `description` "There is no such secret.", `solution` "Read the docs."
                minor release, 0.1.1"####]],
        ),
    ]
}

#[test]
fn each_edit_of_a_page_has_its_report() {
    let repository = Repository::new();
    let released = PAGES.map(|(page, _)| repository.codes(page).expect("codes"));
    for edit in edits() {
        repository.write_pages();
        repository.replace(edit.file, edit.from, edit.to);
        let report = match repository.codes(edit.file) {
            Ok(codes) => {
                let before = &released[usize::from(edit.file == ERROR_CODES)];
                report(&Changes::between(before, &codes))
            }
            Err(error) => {
                let (_, place) = error.split_once("--> ").expect("a place");
                let path = place.split(':').next().expect("a path");
                let file = path.rsplit(['/', '\\']).next().expect("a name");
                format!("error in {file}")
            }
        };
        edit.report.assert_eq(&report);
    }
}

/// The changes, the questions and the release.
fn report(changes: &Changes) -> String {
    let Some(release) = changes.release() else {
        return "no change".to_owned();
    };
    let changes = changes.to_string().replace("\n\n", "\n");
    let version = release.after("0.1.0").expect("a version");
    format!("{changes}{release} release, {version}")
}

#[test]
#[ignore = "builds and tests a copy of the repository five times: run with --ignored, as .ci/run does"]
fn no_edit_of_a_page_fails_a_test_but_the_examples_that_quote_a_code() {
    let copy = Repository::copy();
    copy.replace(STATUSES, "It worked.", "The request was successful.");
    let stale = ["update::the_checked_in_files_are_fresh"];
    assert_eq!(
        copy.failed_tests(false),
        stale,
        "before `cargo update-page`"
    );
    // Each round makes all edits that do not change the same rows. Edits of several rows come first.
    let mut edits = edits();
    edits.sort_by_key(|edit| Reverse(edit.from.len()));
    for fails_examples in [false, true] {
        let is_wanted = |edit: &&Edit| edit.fails_examples == fails_examples && edit.is_accepted();
        let mut edits: Vec<&Edit> = edits.iter().filter(is_wanted).collect();
        while !edits.is_empty() {
            copy.write_pages();
            let count = edits.len();
            edits.retain(|edit| !copy.accepts(edit));
            assert!(edits.len() < count, "none of these edits can be made");
            let _ = copy.update().expect("pages that can be read");
            let failed = copy.failed_tests(fails_examples);
            assert_eq!(failed, [""; 0], "{}", copy.pages());
        }
    }
}

#[test]
fn the_checked_in_files_are_fresh() {
    let stale = checked_in::stale(&workspace()).unwrap_or_else(|errors| panic!("{errors}"));
    let stale: Vec<&str> = stale.iter().map(|file| file.path).collect();
    assert_eq!(
        stale, [""; 0],
        "run `cargo update-page`, which rewrites these"
    );
}

#[test]
fn contributing_shows_an_update_of_both_pages() {
    let repository = Repository::new();
    assert_eq!(repository.update(), Ok(Vec::new()));
    for (file, from, to) in [
        (
            STATUSES,
            "| 500 |",
            "| 429 | Too Many Requests | Slow down. |\n| 500 |",
        ),
        (STATUSES, "It worked.", "The request was successful."),
        (
            ERROR_CODES,
            "<tr><td>405<td>KMS.0204<td>Wrong method.<td>There is no such method.<td>Read the docs.\n",
            "",
        ),
    ] {
        repository.replace(file, from, to);
    }
    let changed = [
        "kms-status/src/generated/status.rs",
        "kms-status/src/generated/error_code.rs",
        "kms-status/src/generated/unlisted_statuses.md",
    ];
    assert_eq!(repository.update(), Ok(changed.to_vec()));
    let report = repository.report();
    let contributing = fs::read_to_string(workspace().join("CONTRIBUTING.md"));
    let contributing = contributing.expect("CONTRIBUTING.md").replace("\r\n", "\n");
    assert!(
        contributing.contains(&report),
        "`CONTRIBUTING.md` does not show:\n{report}"
    );
    // The report can be printed again. It is about the last release, even after another commit.
    repository.git(&["commit", "-qam", "Update the pages"]);
    assert_eq!(repository.report(), report);
}

#[test]
#[cfg(unix)]
fn the_command_that_is_printed_moves_all_versions() {
    let repository = Repository::new();
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).expect("Cargo.toml");
    let version = version();
    repository.write("Cargo.toml", &manifest);
    repository.git(&["commit", "-qam", "Release again"]);
    repository.git(&["tag", "v99.0.0"]);
    repository.replace(STATUSES, "It worked.", "The request was successful.");
    let _ = repository.update().expect("pages that can be read");
    let report = repository.report();
    let command = report.lines().last().expect("a command");
    let _ = Output::of(
        Command::new("sh")
            .args(["-c", command])
            .current_dir(&repository.path),
    )
    .success();
    let next = Release::Patch.after(&version).expect("a version");
    assert_eq!(
        repository.read("Cargo.toml"),
        manifest.replace(&version, &next)
    );
}

#[test]
fn before_the_first_release_the_version_stays() {
    let repository = Repository::new();
    repository.git(&["tag", "-d", "v0.1.0"]);
    repository.replace(STATUSES, "It worked.", "The request was successful.");
    let _ = repository.update().expect("pages that can be read");
    let report = repository.report();
    assert!(report.starts_with("changes since `HEAD`"), "{report}");
    let advice = "there is no tag `v*`: version 0.1.0 is not released yet, so leave it";
    assert_eq!(report.lines().last(), Some(advice));
}

#[test]
fn files_with_other_line_ends_count_as_fresh() {
    let repository = Repository::new();
    for path in [
        "kms-status/src/generated/status.rs",
        "kms-status/src/generated/unlisted_statuses.md",
        STATUSES,
        ERROR_CODES,
    ] {
        repository.replace(path, "\n", "\r\n");
    }
    assert_eq!(repository.update(), Ok(Vec::new()));
}

#[test]
fn the_docs_name_the_statuses_that_the_page_of_status_codes_does_not_list() {
    for (statuses, sentence) in [
        (
            &[][..],
            "The page of status codes lists every status that the page of error codes names.",
        ),
        (
            &[405],
            "The page of error codes names the status 405, which",
        ),
        (
            &[405, 409],
            "The page of error codes names the statuses 405 and 409, which",
        ),
        (
            &[405, 409, 503],
            "The page of error codes names the statuses 405, 409 and 503, which",
        ),
    ] {
        assert!(
            checked_in::about_unlisted(statuses).starts_with(sentence),
            "{sentence}"
        );
    }
}

#[test]
fn a_flag_that_is_new_or_gone_is_one_line_of_the_report() {
    let flag = "    flag(exceeds_quota, column = \"Measure\", text = \"Delete something.\"),\n";
    let repository = Repository::new();
    let with = repository.codes(ERROR_CODES).expect("codes");
    repository.replace(ENUMS[1].0, flag, "");
    let without = repository.codes(ERROR_CODES).expect("codes");
    expect![[r#"
        ### Removed
        - `KmsErrorCode::exceeds_quota`
        major release, 0.2.0"#]]
    .assert_eq(&report(&Changes::between(&with, &without)));
    expect![[r#"
        ### Added
        - `KmsErrorCode::exceeds_quota`
        minor release, 0.1.1"#]]
    .assert_eq(&report(&Changes::between(&without, &with)));
}

#[test]
fn a_file_without_codes_is_an_error() {
    let repository = Repository::new();
    let file = "kms-status/src/generated/status.rs";
    for source in [
        "",
        "no Rust",
        "enum Status {}",
        "enum Status { NotFound }",
        "struct Status;",
    ] {
        repository.write(file, source);
        let error = checked_in::report(&repository.path).expect_err("an error");
        assert_eq!(
            error,
            format!("error: no codes in `{file}`, so nothing can be compared\n")
        );
    }
}

#[test]
fn a_major_release_of_version_0_increases_the_second_number() {
    for (version, next) in [
        ("0.1.0", ["0.1.1", "0.1.1", "0.2.0"]),
        ("0.9.12", ["0.9.13", "0.9.13", "0.10.0"]),
        ("1.0.0", ["1.0.1", "1.1.0", "2.0.0"]),
        ("2.3.4", ["2.3.5", "2.4.0", "3.0.0"]),
    ] {
        let releases = [Release::Patch, Release::Minor, Release::Major];
        let after = releases.map(|release| release.after(version));
        assert_eq!(after, next.map(|next| Some(next.to_owned())));
    }
    assert_eq!(Release::Patch.after("0.1"), None);
}

/// The version of this repository.
fn version() -> String {
    let manifest = fs::read_to_string(workspace().join("Cargo.toml")).expect("Cargo.toml");
    let mut lines = manifest.lines();
    let version = lines.find_map(|line| line.strip_prefix("version = "));
    version.expect("a version").trim_matches('"').to_owned()
}

/// A folder with the pages and the enums of this test.
struct Repository {
    path: PathBuf,
    /// Removes the folder when it is dropped.
    _folder: Option<TempDir>,
}

impl Repository {
    /// A new repository with only the files that an update reads and writes, and with a first release.
    fn new() -> Self {
        let folder = TempDir::with_prefix("update_").expect("a temporary folder");
        let repository = Self {
            path: folder.path().to_owned(),
            _folder: Some(folder),
        };
        repository.write("Cargo.toml", "[workspace.package]\nversion = \"0.1.0\"\n");
        repository.write_pages();
        for (file, text) in ENUMS {
            repository.write(file, text);
        }
        repository.write("kms-status/src/generated/.keep", "");
        let _ = repository.update().expect("pages that can be read");
        for command in [
            &["init", "-q"][..],
            &["add", "."],
            &["commit", "-qm", "Release"],
            &["tag", "v0.1.0"],
        ] {
            repository.git(command);
        }
        repository
    }

    /// A copy of this repository, always in the same folder, so that its builds replace those of an earlier copy.
    fn copy() -> Self {
        let path = target_folder().join("copy");
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).expect("a folder that can be made");
        // The files get the current time, so that Cargo does not take what it built for an earlier copy as up to date.
        let copy = "git ls-files --cached --others --exclude-standard | tar -cf - -T - | tar -xmf - -C \"$0\"";
        let mut shell = Command::new("sh");
        shell.args(["-c", copy]).arg(&path).current_dir(workspace());
        let _ = Output::of(&mut shell).success();
        let copy = Self {
            path,
            _folder: None,
        };
        // In one target folder, Cargo distinguishes crates of the same name by their versions, not by their paths.
        let version = version();
        let next = Release::Patch.after(&version).expect("a version");
        for line in copy.read("Cargo.toml").lines() {
            if line.starts_with("version = ") || line.starts_with("kms-status") {
                copy.replace("Cargo.toml", line, &line.replace(&version, &next));
            }
        }
        copy.replace(
            "tests/Cargo.toml",
            "version = \"0.0.0\"",
            "version = \"0.0.1\"",
        );
        copy.write_pages();
        for (file, source) in ENUMS {
            let docs = copy.read(file);
            let (docs, _) = docs
                .split_once("#[kms_status_macros")
                .expect("an attribute");
            copy.write(file, &format!("{docs}{source}"));
        }
        let _ = copy.update().expect("pages that can be read");
        copy
    }

    /// The names of the tests that fail. Doc examples are left out if they may fail.
    fn failed_tests(&self, without_examples: bool) -> Vec<String> {
        let mut cargo = cargo_in_workspace(&self.path);
        cargo.args(["test", "--offline", "--no-fail-fast"]);
        cargo.args(["--package=kms-status", "--package=kms-status-tests", "--"]);
        // These tests have pages of their own.
        for tests in [
            "any_vendor",
            "beside_other_items",
            "compile_errors",
            "docs_in_rustdoc",
            "other_derives",
        ] {
            cargo.args(["--skip", tests]);
        }
        let output = Output::of(&mut cargo);
        let failed = output
            .stdout
            .lines()
            .filter_map(|line| line.strip_prefix("test ")?.strip_suffix(" ... FAILED"));
        let mut failed: Vec<String> = failed.map(str::to_owned).collect();
        let is_run = output.status == Some(0) || !failed.is_empty();
        assert!(is_run, "{}\n{}", output.stderr, self.pages());
        failed.retain(|test| !(without_examples && test.contains(" - ")));
        failed
    }

    /// Makes an edit, unless an edit before it changed the same rows.
    fn accepts(&self, edit: &Edit) -> bool {
        let before = self.read(edit.file);
        if !before.contains(edit.from) {
            return false;
        }
        self.write(edit.file, &before.replace(edit.from, edit.to));
        let is_accepted = checked_in::stale(&self.path).is_ok();
        if !is_accepted {
            self.write(edit.file, &before);
        }
        is_accepted
    }

    fn pages(&self) -> String {
        PAGES.map(|(page, _)| self.read(page)).join("\n")
    }

    /// Writes the pages of the last release.
    fn write_pages(&self) {
        for (page, text) in PAGES {
            self.write(page, text);
        }
    }

    fn replace(&self, path: &str, from: &str, to: &str) {
        let text = self.read(path);
        assert!(text.contains(from), "{from}");
        self.write(path, &text.replace(from, to));
    }

    fn update(&self) -> Result<Vec<&'static str>, String> {
        let stale = checked_in::stale(&self.path)?;
        for file in &stale {
            file.write(&self.path)?;
        }
        Ok(stale.iter().map(|file| file.path).collect())
    }

    /// The codes of a page, or all errors.
    fn codes(&self, page: &str) -> Result<Codes, String> {
        let (source, _) = ENUMS[usize::from(page == ERROR_CODES)];
        let source = source
            .strip_prefix("kms-status/")
            .expect("a file of the crate");
        let generated = kms_status_codegen::generate(&self.path.join("kms-status"), source)?;
        Ok(Codes::read(&generated).expect("codes"))
    }

    fn report(&self) -> String {
        checked_in::report(&self.path).expect("codes that can be read")
    }

    fn git(&self, arguments: &[&str]) {
        let mut git = Command::new("git");
        git.current_dir(&self.path);
        for setting in [
            "user.name=Test",
            "user.email=test@example.com",
            "commit.gpgSign=false",
            "tag.gpgSign=false",
        ] {
            git.args(["-c", setting]);
        }
        let _ = Output::of(git.args(arguments)).success();
    }

    fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path.join(path)).expect("a file")
    }

    fn write(&self, path: &str, text: &str) {
        let path = self.path.join(path);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder that can be made");
        fs::write(path, text).expect("a file that can be written");
    }
}
