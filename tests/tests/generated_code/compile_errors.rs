//! Facts that only the compiler shows: where an error is in the user's source, and that no second error comes with it.

use std::{fs, path::Path};

use kms_status_tests::scratch::{Output, compiler};
use serde_json::Value;

const STATUSES: &str = "<table>
<tr><th>Status Code<th>Status<th>Description
<tr><td>200<td>OK<td>Done.
<tr><td>4O4<td>Not Found<td>No key.
</table>";

const ERRORS: &str = "<table>
<tr><th>Code<th>Status<th>Message
<tr><td>X.1<td>400<td>No key ID.
<tr><td>-<td>404<td>No key.
</table>";

/// Six enums and code that uses them. Each has one mistake: on its page, in its arguments or in its body.
const USERS: &str = r#"
pub mod statuses {
    #[kms_status_macros::status_codes(spec = "statuses.html")]
    #[non_exhaustive]
    pub enum Status {
        Fine = 200,
    }

    pub const FINE: Option<Status> = Status::from_u16(200);

    pub fn describe(code: u16) -> Result<String, UnknownStatus> {
        let status = Status::try_from(code)?;
        assert!(Status::ALL.contains(&status) && status == code);
        Ok(match status {
            Status::Fine => format!("{status:#} {}", status.description()),
        })
    }

    pub fn parse(text: &str) -> Result<Status, ParseStatusError> {
        text.parse()
    }
}

pub mod errors {
    #[kms_status_macros::error_codes(spec = "errors.html", columns(code = "Code", status = "Status", message = "Message"))]
    #[derive(Default)]
    pub enum Error {
        #[default]
        NoKeyId = "X.1",
    }

    pub fn describe(code: &str) -> Result<String, UnknownError> {
        let error: Error = code.parse()?;
        assert!(Error::from_code(code) == Some(error) && error == code);
        Ok(match error {
            Error::NoKeyId => format!("{error} {:?} {}", error.statuses(), Error::default().message()),
        })
    }
}

pub mod missing {
    #[kms_status_macros::status_codes(spec = "missing.html")]
    pub enum Missing {}

    pub fn all() -> &'static [Missing] {
        Missing::ALL
    }
}

pub mod new {
    #[kms_status_macros::error_codes(spec = "errors.html")]
    pub enum New {}

    pub fn is_listed(code: &str) -> bool {
        New::from_code(code).is_some_and(|error_code| error_code.as_str() == code)
    }
}

pub mod wrong {
    #[kms_status_macros::status_codes(spec = "statuses.html", colunms(code = "Code"))]
    pub enum Wrong {
        Fine = 200,
    }

    pub fn fine() -> Wrong {
        Wrong::Fine
    }
}

pub mod wrong_body {
    #[kms_status_macros::status_codes(spec = "statuses.html", skip_rows("4O4"))]
    pub enum WrongBody {
        Fine = 200,
        Busy = 5000,
    }

    pub fn fine() -> WrongBody {
        WrongBody::Fine
    }
}
"#;

/// The errors that the compiler reports for this crate. Each error is given as the source that it points to, and its first line.
fn errors(folder: &Path) -> Vec<[String; 2]> {
    let mut rustc = compiler("rustc", folder);
    rustc.args([
        "lib.rs",
        "--edition=2024",
        "--crate-type=lib",
        "--emit=metadata",
    ]);
    let output = Output::of(rustc.arg("--error-format=json"));
    assert_eq!(output.status, Some(1), "{}", output.stderr);
    let messages = output
        .stderr
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    // The last error only counts the others, and has no place.
    let errors = messages.filter(|message: &Value| message["spans"][0].is_object());
    errors
        .map(|error| [shown_at(&error["spans"][0]), first_line(&error["message"])])
        .collect()
}

fn shown_at(span: &Value) -> String {
    let line = &span["text"][0];
    let column = |name: &str| {
        line[name]
            .as_u64()
            .and_then(|column| usize::try_from(column).ok())
    };
    let column = |name| column(name).expect("a column") - 1;
    let text = line["text"].as_str().expect("a text");
    text[column("highlight_start")..column("highlight_end")].to_owned()
}

fn first_line(message: &Value) -> String {
    let message = message.as_str().expect("a text");
    message.lines().next().unwrap_or_default().to_owned()
}

#[test]
fn each_error_is_at_its_own_tokens_and_alone() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (file, text) in [
        ("statuses.html", STATUSES),
        ("errors.html", ERRORS),
        ("lib.rs", USERS),
    ] {
        fs::write(folder.path().join(file), text).expect("a file that can be written");
    }
    let expected = [
        ["\"statuses.html\"", "`4O4` is not a status code"],
        ["\"errors.html\"", "`-` is not an error code"],
        [
            "\"missing.html\"",
            "page `missing.html` not found: write its path relative to the folder of this crate's Cargo.toml",
        ],
        [
            "\"errors.html\"",
            "no `columns(…)` or `skip(…)` matches table 1 (\"Code\", \"Status\", \"Message\")",
        ],
        [
            "colunms",
            "unknown argument `colunms`: did you mean `columns`?",
        ],
        ["5000", "expected a status code, a number from 100 to 999"],
    ];
    assert_eq!(errors(folder.path()), expected);
}
