//! What a change of the page means for the version number: a row added is minor, a row removed or a variant renamed
//! major, a row reworded patch.

use kms_status_tests::{
    Status,
    changes::{Changes, Release},
};

/// A status: code, name, phrase and description.
type Line = (u16, &'static str, &'static str, &'static str);

const BEFORE: [Line; 2] = [
    (200, "Ok", "OK", "It worked."),
    (404, "NotFound", "Not Found", "There is no such key."),
];

fn changes(after: &[Line]) -> Changes {
    Changes::between(&statuses(&BEFORE), &statuses(after))
}

fn statuses(lines: &[Line]) -> Vec<Status> {
    let statuses = lines
        .iter()
        .map(|(code, name, phrase, description)| Status {
            code: *code,
            name: (*name).to_owned(),
            reason_phrase: (*phrase).to_owned(),
            description: (*description).to_owned(),
        });
    statuses.collect()
}

#[test]
fn each_change_has_its_release_and_its_line() {
    let [ok, not_found] = BEFORE;
    let cases: [(&[Line], Release, &str); 8] = [
        (
            &[
                ok,
                not_found,
                (429, "TooManyRequests", "Too Many Requests", ""),
            ],
            Release::Minor,
            "added (minor): 429 Too Many Requests\n",
        ),
        (&[not_found], Release::Major, "removed (major): 200 OK\n"),
        (
            &[ok, (404, "NoKey", "No Key", "There is no such key.")],
            Release::Major,
            "renamed (major): 404 Not Found, `NotFound` is `NoKey` now\n",
        ),
        (
            // The phrase is another, the name that is made of it is not.
            &[ok, (404, "NotFound", "Not found", "There is no such key.")],
            Release::Patch,
            "reworded (patch): 404 Not Found, \"Not Found\" is \"Not found\" now\n",
        ),
        (
            &[ok, (404, "NotFound", "Not Found", "")],
            Release::Patch,
            "reworded (patch): 404 Not Found, \"There is no such key.\" is \"\" now\n",
        ),
        (
            // The name is still there, but stands for another code.
            &[ok, (410, "NotFound", "Not Found", "There is no such key.")],
            Release::Major,
            "removed (major): 404 Not Found\nadded (minor): 410 Not Found\n",
        ),
        (
            &[
                (200, "Ok", "OK", "Done."),
                not_found,
                (999, "Status999", "", ""),
            ],
            Release::Minor,
            "reworded (patch): 200 OK, \"It worked.\" is \"Done.\" now\nadded (minor): 999\n",
        ),
        (
            &[],
            Release::Major,
            "removed (major): 200 OK\nremoved (major): 404 Not Found\n",
        ),
    ];
    for (after, release, lines) in cases {
        let changes = changes(after);
        assert_eq!(changes.release(), Some(release), "{lines}");
        let expected = format!("{lines}together: a {release} release\n");
        assert_eq!(changes.to_string(), expected);
    }
}

#[test]
fn the_same_statuses_in_another_order_are_no_change() {
    let [ok, not_found] = BEFORE;
    let changes = changes(&[not_found, ok]);
    assert_eq!(changes.release(), None);
    assert_eq!(
        changes.to_string(),
        "the statuses are the same: the macro changed, or the file was edited by hand\n"
    );
}
