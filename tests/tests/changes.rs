//! What a change of a page means for the version and the changelog: a new code is minor, a code removed, renamed or
//! renumbered major, a text reworded patch.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

use expect_test::{Expect, expect};
use kms_status_tests::{
    Attribute, Expansion,
    changes::{Changes, Codes, Release},
};

const STATUSES: &str = "\
200 | OK | It worked.
404 | Not Found | No such key.";

const ERROR_CODES: &str = "\
KEY.0301 | 400 | Token expired.
KEY.0302 | 403 | Token invalid.
KEY.0312 | 400 | Key locked.";

fn codes(attribute: Attribute, rows: &str) -> Codes {
    let (header, arguments, item) = match attribute {
        Attribute::StatusCodes => (
            "| Status Code | Status | Description |\n| --- | --- | --- |",
            "spec = \"page.md\"",
            "pub enum KeyStatus {}",
        ),
        Attribute::ErrorCodes => (
            "| Code | Status | Message |\n| --- | --- | --- |",
            "spec = \"page.md\", columns(code = \"Code\", status = \"Status\", message = \"Message\")",
            "pub enum KeyError {}",
        ),
    };
    let page = format!("{header}\n{rows}\n");
    let expansion = Expansion::of_page(attribute, page, arguments, item);
    assert_eq!(expansion.errors(), [""; 0]);
    Codes::read(&expansion.source()).expect("codes")
}

fn check(before: &Codes, after: &Codes, expected: &Expect) {
    let changes = Changes::between(before, after);
    let release = changes.release().expect("a change");
    expected.assert_eq(&format!("{release}\n{changes}"));
}

/// `STATUSES` with a text replaced by another.
fn status(from: &str, to: &str, expected: &Expect) {
    edit(Attribute::StatusCodes, STATUSES, from, to, expected);
}

/// `ERROR_CODES` with a text replaced by another.
fn error_code(from: &str, to: &str, expected: &Expect) {
    edit(Attribute::ErrorCodes, ERROR_CODES, from, to, expected);
}

fn edit(attribute: Attribute, rows: &str, from: &str, to: &str, expected: &Expect) {
    assert!(rows.contains(from));
    let [before, after] = [rows, &rows.replace(from, to)].map(|rows| codes(attribute, rows));
    check(&before, &after, expected);
}

#[test]
fn added() {
    status(
        "404 |",
        "599 | Too Fast | Slow down.\n404 |",
        &expect![[r#"
            minor
            ### Added

            - 599 Too Fast (`KeyStatus::TooFast`)

        "#]],
    );
    error_code(
        "KEY.0301",
        "KEY.9999 | - | -\nKEY.0301",
        &expect![[r#"
        minor
        ### Added

        - KEY.9999 (`KeyError::Key9999`)

    "#]],
    );
}

#[test]
fn removed() {
    status(
        "200 | OK | It worked.\n",
        "",
        &expect![[r#"
        major
        ### Removed

        - 200 OK (`KeyStatus::Ok`)

    "#]],
    );
}

#[test]
fn renamed() {
    status(
        "Not Found",
        "No Key",
        &expect![[r#"
        major
        ### Changed

        - **Breaking:** 404 Not Found (`KeyStatus::NotFound`) is `KeyStatus::NoKey` now
        - 404 Not Found (`KeyStatus::NotFound`): "Not Found" is "No Key" now

    "#]],
    );
}

#[test]
fn reworded() {
    status(
        "No such key.",
        "",
        &expect![[r#"
        patch
        ### Changed

        - 404 Not Found (`KeyStatus::NotFound`): "No such key." is "" now

    "#]],
    );
    error_code(
        "400 | Token expired.",
        "400, 409 | Token too old.",
        &expect![[r#"
            patch
            ### Changed

            - KEY.0301: Token expired. (`KeyError::Key0301`): "Token expired." is "Token too old." now, "400" is "400, 409" now

        "#]],
    );
}

#[test]
fn a_code_that_comes_back_with_another_number_may_be_a_typo() {
    status(
        "404",
        "440",
        &expect![[r#"
            major
            ### Changed

            - **Breaking:** 404 Not Found (`KeyStatus::NotFound`) is 440 (`KeyStatus::NotFound`) now

            look at the page: is 440 a typo for 404?

        "#]],
    );
    error_code(
        "KEY.0302",
        "KEY.0392",
        &expect![[r#"
            major
            ### Changed

            - **Breaking:** KEY.0302: Token invalid. (`KeyError::Key0302`) is KEY.0392 (`KeyError::Key0392`) now

            look at the page: is KEY.0392 a typo for KEY.0302?

        "#]],
    );
}

#[test]
fn two_rows_that_are_one_code_now_may_be_a_typo() {
    error_code(
        "KEY.0302",
        "KEY.0312",
        &expect![[r#"
            major
            ### Changed

            - KEY.0312: Key locked. (`KeyError::Key0312`): "Key locked." is "Token invalid. Key locked." now, "400" is "403, 400" now

            ### Removed

            - KEY.0302: Token invalid. (`KeyError::Key0302`): its row has the code KEY.0312 now

            look at the page: is KEY.0312 a typo for KEY.0302?

        "#]],
    );
}

#[test]
fn a_text_in_the_wrong_encoding() {
    error_code(
        "Token invalid",
        "The token isnâ€™t valid",
        &expect![[r#"
            patch
            ### Changed

            - KEY.0302: Token invalid. (`KeyError::Key0302`): "Token invalid." is "The token isnâ€™t valid." now

            look at the page: is `isnâ€™t`, of KEY.0302, read in the wrong encoding? a page is UTF-8

        "#]],
    );
    error_code(
        "KEY.0301",
        "KEY.0300 | 400 | SchlÃ¼ssel\nKEY.0301",
        &expect![[r#"
            minor
            ### Added

            - KEY.0300: SchlÃ¼ssel (`KeyError::Key0300`)

            look at the page: is `SchlÃ¼ssel`, of KEY.0300, read in the wrong encoding? a page is UTF-8

        "#]],
    );
}

#[test]
fn a_method_that_is_new_or_gone_is_one_line() {
    let before = codes(Attribute::ErrorCodes, ERROR_CODES);
    let page = format!(
        "| Code | Text |\n| --- | --- |\n{}",
        ERROR_CODES.replace("| 400 ", "").replace("| 403 ", "")
    );
    let arguments = "spec = \"page.md\", columns(code = \"Code\", message = \"Text\")";
    let after = Expansion::of_page(Attribute::ErrorCodes, page, arguments, "enum KeyError {}");
    let after = Codes::read(&after.source()).expect("codes");
    check(
        &before,
        &after,
        &expect![[r#"
            major
            ### Removed

            - `KeyError::statuses`

        "#]],
    );
    check(
        &after,
        &before,
        &expect![[r#"
            minor
            ### Added

            - `KeyError::statuses`

        "#]],
    );
}

#[test]
fn codes_that_join_or_leave_a_flag() {
    let source = "
        enum KeyError { A, B }
        impl KeyError {
            const fn as_str(self) -> &'static str { match self { Self::A => \"KEY.A\", Self::B => \"KEY.B\" } }
            const fn needs_new_token(self) -> bool { match self { Self::A => true, _ => false } }
        }";
    let [before, after] = [
        source,
        &source.replace("Self::A => true", "Self::B => true"),
    ]
    .map(|source| Codes::read(source).expect("codes"));
    check(
        &before,
        &after,
        &expect![[r#"
            minor
            ### Changed

            - KEY.A (`KeyError::A`): leaves `needs_new_token`
            - KEY.B (`KeyError::B`): joins `needs_new_token`

        "#]],
    );
}

#[test]
fn the_same_codes_in_another_order_are_no_change() {
    let (ok, not_found) = STATUSES.split_once('\n').expect("two rows");
    let [before, after] =
        [STATUSES, &format!("{not_found}\n{ok}")].map(|rows| codes(Attribute::StatusCodes, rows));
    assert_eq!(Changes::between(&before, &after), Changes::default());
}

#[test]
fn a_file_without_codes_is_none() {
    for source in [
        "",
        "no Rust",
        "enum Status {}",
        "enum Status { NotFound }",
        "struct Status;",
    ] {
        assert!(Codes::read(source).is_none(), "{source}");
    }
}

#[test]
fn as_long_as_a_version_begins_with_0_its_second_number_is_the_major_one() {
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
