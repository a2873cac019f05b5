//! What a change of a page means for the version: a new code is minor, a code removed, renamed or changed major, a text
//! reworded patch. One set of rules for both enums.
#![allow(
    clippy::needless_raw_string_hashes,
    reason = "`UPDATE_EXPECT=1` writes them"
)]

use expect_test::{Expect, expect};
use kms_status_tests::changes::{Changes, Entry, Release};

/// A variant, its code and its texts.
type Line<'a> = (&'a str, &'a str, &'a [&'a str]);

const OK: Line<'_> = ("Ok", "200", &["OK", "It worked."]);
const NOT_FOUND: Line<'_> = ("NotFound", "404", &["Not Found", "There is no such key."]);

fn entries(enumeration: &'static str, lines: &[Line<'_>]) -> Vec<Entry> {
    let entries = lines.iter().map(|(name, code, texts)| Entry {
        enumeration,
        name: (*name).to_owned(),
        code: (*code).to_owned(),
        texts: texts.iter().map(ToString::to_string).collect(),
    });
    entries.collect()
}

fn statuses(after: &[Line<'_>]) -> Changes {
    let [before, after] = [&[OK, NOT_FOUND], after].map(|lines| entries("KmsStatus", lines));
    Changes::between(&before, &after)
}

fn check(changes: &Changes, release: Release, expected: &Expect) {
    assert_eq!(changes.release(), Some(release));
    expected.assert_eq(&format!("{changes}\n{}", changes.changelog()));
}

#[test]
fn a_new_code_is_minor() {
    let after = [OK, NOT_FOUND, ("Status599", "599", &["", ""])];
    check(
        &statuses(&after),
        Release::Minor,
        &expect![[r#"
        added (minor): 599

        ### Added

        - `KmsStatus::Status599`: 599

    "#]],
    );
}

#[test]
fn a_code_that_is_gone_is_major() {
    check(
        &statuses(&[NOT_FOUND]),
        Release::Major,
        &expect![[r#"
        removed (major): 200 OK

        ### Removed

        - `KmsStatus::Ok`: 200 OK

    "#]],
    );
}

#[test]
fn another_name_is_major() {
    let after = [OK, ("NoKey", "404", &["No Key", "There is no such key."])];
    check(
        &statuses(&after),
        Release::Major,
        &expect![[r#"
        renamed (major): 404 Not Found, `NotFound` is `NoKey` now

        ### Changed

        - `KmsStatus::NotFound` is `NoKey` now: 404 No Key

    "#]],
    );
}

#[test]
fn another_code_with_the_same_name_is_major_and_may_be_a_typo() {
    let after = [OK, ("NotFound", "440", NOT_FOUND.2)];
    check(
        &statuses(&after),
        Release::Major,
        &expect![[r#"
        code changed (major): `NotFound` is 440 now, was 404: is that a typo of the page?

        ### Changed

        - `KmsStatus::NotFound` is 440 now, was 404

    "#]],
    );
}

#[test]
fn two_codes_that_change_their_names_are_renamed() {
    let after = [("NotFound", "200", OK.2), ("Ok", "404", NOT_FOUND.2)];
    check(
        &statuses(&after),
        Release::Major,
        &expect![[r#"
        renamed (major): 200 OK, `Ok` is `NotFound` now
        renamed (major): 404 Not Found, `NotFound` is `Ok` now

        ### Changed

        - `KmsStatus::Ok` is `NotFound` now: 200 OK
        - `KmsStatus::NotFound` is `Ok` now: 404 Not Found

    "#]],
    );
}

#[test]
fn a_name_that_another_listed_code_takes_over_is_no_typo() {
    let after = [("NotFound", "200", OK.2)];
    check(
        &statuses(&after),
        Release::Major,
        &expect![[r#"
        renamed (major): 200 OK, `Ok` is `NotFound` now
        removed (major): 404 Not Found

        ### Changed

        - `KmsStatus::Ok` is `NotFound` now: 200 OK

        ### Removed

        - `KmsStatus::NotFound`: 404 Not Found

    "#]],
    );
}

#[test]
fn a_name_that_a_new_code_takes_over_while_its_own_has_another_is_named_too() {
    let after = [
        OK,
        ("NoKey", "404", NOT_FOUND.2),
        ("NotFound", "440", NOT_FOUND.2),
    ];
    check(
        &statuses(&after),
        Release::Major,
        &expect![[r#"
        renamed (major): 404 Not Found, `NotFound` is `NoKey` now
        code changed (major): `NotFound` is 440 now, was 404: is that a typo of the page?

        ### Changed

        - `KmsStatus::NotFound` is `NoKey` now: 404 Not Found
        - `KmsStatus::NotFound` is 440 now, was 404

    "#]],
    );
}

#[test]
fn other_words_are_patch() {
    // The name that is made of the phrase is the same.
    let after = [
        ("Ok", "200", &["Ok", "It worked."][..]),
        ("NotFound", "404", &["Not Found", ""]),
    ];
    check(
        &statuses(&after),
        Release::Patch,
        &expect![[r#"
        reworded (patch): 200 OK, "OK" is "Ok" now
        reworded (patch): 404 Not Found, "There is no such key." is "" now

        ### Changed

        - `KmsStatus::Ok` is reworded: 200 Ok
        - `KmsStatus::NotFound` is reworded: 404 Not Found

    "#]],
    );
}

#[test]
fn error_codes_follow_the_same_rules() {
    let before = [
        (
            "Key0001",
            "KEY.0001",
            &["No key.", "400", "", "Ask again."][..],
        ),
        ("Key0002", "KEY.0002", &["No name.", "400", "", ""]),
        ("Key0003", "KEY.0003", &["No lock.", "400", "", ""]),
    ];
    let after = [
        (
            "Key0001",
            "KEY.0001",
            &["No key.", "400, 409", "", "Ask later."][..],
        ),
        ("Key0002", "KEY-0002", &["No name.", "400", "", ""]),
        ("Key0999", "KEY.0999", &["", "", "", ""]),
    ];
    let [before, after] = [&before, &after].map(|lines| entries("KmsErrorCode", lines));
    let changes = Changes::between(&before, &after);
    check(
        &changes,
        Release::Major,
        &expect![[r#"
        code changed (major): `Key0002` is KEY-0002 now, was KEY.0002: is that a typo of the page?
        reworded (patch): KEY.0001 No key., "400" is "400, 409" now, "Ask again." is "Ask later." now
        removed (major): KEY.0003 No lock.
        added (minor): KEY.0999

        ### Added

        - `KmsErrorCode::Key0999`: KEY.0999

        ### Changed

        - `KmsErrorCode::Key0002` is KEY-0002 now, was KEY.0002
        - `KmsErrorCode::Key0001` is reworded: KEY.0001 No key.

        ### Removed

        - `KmsErrorCode::Key0003`: KEY.0003 No lock.

    "#]],
    );
}

#[test]
fn the_same_codes_in_another_order_are_no_change() {
    assert_eq!(statuses(&[NOT_FOUND, OK]), Changes::default());
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
        assert_eq!(releases.map(|release| release.after(version)), next);
    }
}
