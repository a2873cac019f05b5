//! What a change of a page means for the version and the changelog: a new code is minor, a code removed, renamed or
//! renumbered major, a text reworded patch.

use kms_status_tests::{
    Expansion, Kind,
    changes::{Changes, Codes, Release},
};

const STATUSES: &str = "\
200 | OK | It worked.
404 | Not Found | No such key.";

const ERROR_CODES: &str = "\
KEY.0301 | 400 | Token expired.
KEY.0302 | 403 | Token invalid.
KEY.0312 | 400 | Key locked.";

fn codes(kind: Kind, rows: &str) -> Codes {
    let (header, arguments, item) = match kind {
        Kind::StatusCodes => (
            "| Status Code | Status | Description |\n| --- | --- | --- |",
            "spec = \"page.md\"",
            "pub enum KeyStatus {}",
        ),
        Kind::ErrorCodes => (
            "| Code | Status | Message |\n| --- | --- | --- |",
            "spec = \"page.md\", columns(code = \"Code\", status = \"Status\", message = \"Message\")",
            "pub enum KeyError {}",
        ),
    };
    let page = format!("{header}\n{rows}\n");
    let expansion = Expansion::of_page(kind, page, arguments, item);
    assert_eq!(expansion.errors(), [""; 0]);
    Codes::read(&expansion.source()).expect("codes")
}

fn check(before: &Codes, after: &Codes, release: Release, expected: &str) {
    let changes = Changes::between(before, after);
    assert_eq!(changes.release(), Some(release), "{expected}");
    let printed = changes.to_string();
    let lines: Vec<&str> = printed.lines().filter(|line| !line.is_empty()).collect();
    let expected: Vec<&str> = expected.trim().lines().map(str::trim).collect();
    assert_eq!(lines, expected);
}

/// Holds what changes where a text of the rows is replaced by another.
fn edit(kind: Kind, [from, to]: [&str; 2], release: Release, expected: &str) {
    let rows = match kind {
        Kind::StatusCodes => STATUSES,
        Kind::ErrorCodes => ERROR_CODES,
    };
    assert!(rows.contains(from));
    let [before, after] = [rows, &rows.replace(from, to)].map(|rows| codes(kind, rows));
    check(&before, &after, release, expected);
}

#[test]
fn of_statuses() {
    for (edited, release, expected) in [
        (
            ["404 |", "599 | Too Fast | Slow down.\n404 |"],
            Release::Minor,
            "### Added
            - 599 Too Fast (`KeyStatus::TooFast`)",
        ),
        (
            ["200 | OK | It worked.\n", ""],
            Release::Major,
            "### Removed
            - 200 OK (`KeyStatus::Ok`)",
        ),
        (
            ["Not Found", "No Key"],
            Release::Major,
            "### Changed
            - **Breaking:** 404 Not Found (`KeyStatus::NotFound`) is `KeyStatus::NoKey` now
            - 404 Not Found (`KeyStatus::NotFound`): \"Not Found\" is \"No Key\" now",
        ),
        (
            ["No such key.", ""],
            Release::Patch,
            "### Changed
            - 404 Not Found (`KeyStatus::NotFound`): \"No such key.\" is \"\" now",
        ),
        (
            ["404", "440"],
            Release::Major,
            "### Changed
            - **Breaking:** 404 Not Found (`KeyStatus::NotFound`) is 440 (`KeyStatus::NotFound`) now
            look at the page: is 440 a typo for 404?",
        ),
    ] {
        edit(Kind::StatusCodes, edited, release, expected);
    }
}

#[test]
fn of_error_codes() {
    for (edited, release, expected) in [
        (
            ["KEY.0301", "KEY.9999 | - | -\nKEY.0301"],
            Release::Minor,
            "### Added
            - KEY.9999 (`KeyError::Key9999`)",
        ),
        (
            ["400 | Token expired.", "400, 409 | Token too old."],
            Release::Patch,
            "### Changed
            - KEY.0301: Token expired. (`KeyError::Key0301`): \"Token expired.\" is \"Token too old.\" now, \"400\" is \"400, 409\" now",
        ),
        (
            ["KEY.0302", "KEY.0392"],
            Release::Major,
            "### Changed
            - **Breaking:** KEY.0302: Token invalid. (`KeyError::Key0302`) is KEY.0392 (`KeyError::Key0392`) now
            look at the page: is KEY.0392 a typo for KEY.0302?",
        ),
        // Two rows are one code now.
        (
            ["KEY.0302", "KEY.0312"],
            Release::Major,
            "### Changed
            - KEY.0312: Key locked. (`KeyError::Key0312`): \"Key locked.\" is \"Token invalid. Key locked.\" now, \"400\" is \"403, 400\" now
            ### Removed
            - KEY.0302: Token invalid. (`KeyError::Key0302`): its row has the code KEY.0312 now
            look at the page: is KEY.0312 a typo for KEY.0302?",
        ),
        (
            ["Token invalid", "The token isnâ€™t valid"],
            Release::Patch,
            "### Changed
            - KEY.0302: Token invalid. (`KeyError::Key0302`): \"Token invalid.\" is \"The token isnâ€™t valid.\" now
            look at the page: is `isnâ€™t`, of KEY.0302, read in the wrong encoding? a page is UTF-8",
        ),
        (
            ["KEY.0301", "KEY.0300 | 400 | SchlÃ¼ssel\nKEY.0301"],
            Release::Minor,
            "### Added
            - KEY.0300: SchlÃ¼ssel (`KeyError::Key0300`)
            look at the page: is `SchlÃ¼ssel`, of KEY.0300, read in the wrong encoding? a page is UTF-8",
        ),
    ] {
        edit(Kind::ErrorCodes, edited, release, expected);
    }
}

/// Each is one line, not one for each code; of a flag it is those that join or leave it.
#[test]
fn of_methods() {
    let source = |methods: &str| {
        let source = format!("enum KeyError {{ A, B }} impl KeyError {{ {methods} }}");
        Codes::read(&source).expect("codes")
    };
    let codes = r#"fn as_str(self) -> &'static str { match self { Self::A => "KEY.A", Self::B => "KEY.B" } }"#;
    let flag = "fn may_succeed_later(self) -> bool { match self { Self::A => true, _ => false } }";
    let [neither, one, other] =
        ["", flag, &flag.replace("Self::A", "Self::B")].map(|flag| source(&[codes, flag].concat()));
    let [added, removed] = ["### Added", "### Removed"]
        .map(|section| format!("{section}\n- `KeyError::may_succeed_later`"));
    check(&neither, &one, Release::Minor, &added);
    check(&one, &neither, Release::Major, &removed);
    let expected = "### Changed
        - KEY.A (`KeyError::A`): leaves `may_succeed_later`
        - KEY.B (`KeyError::B`): joins `may_succeed_later`";
    check(&one, &other, Release::Minor, expected);
}

#[test]
fn the_same_codes_in_another_order_are_no_change() {
    let (ok, not_found) = STATUSES.split_once('\n').expect("two rows");
    let [before, after] =
        [STATUSES, &format!("{not_found}\n{ok}")].map(|rows| codes(Kind::StatusCodes, rows));
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
