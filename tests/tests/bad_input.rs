//! Pages and paths that cannot be read: compile errors at the attribute that name the page, and nothing else.

use std::{fs, path::Path};

use kms_status_tests::{Expansion, scratch::ScratchCrate};
use serde_json::Value;

const HEADER: &str = "<tr><th>Status Code</th><th>Status</th><th>Description</th></tr>";

/// A page with one status on line 4 and the given rows below it.
fn page(rows: &str) -> String {
    format!(
        "# Keys\n<table>\n{HEADER}\n<tr><td>404</td><td>Not Found</td><td>No key.</td></tr>\n{rows}\n</table>\n"
    )
}

/// What a build says of a page.
struct Bad {
    what: &'static str,
    page: Vec<u8>,
    /// The first line of each message and the place that it names, in page order.
    told: &'static [(&'static str, &'static str)],
    /// The variants that the enum has all the same, for the code that uses it.
    names: &'static [&'static str],
}

fn bad(
    what: &'static str,
    page: impl AsRef<[u8]>,
    told: &'static [(&'static str, &'static str)],
    names: &'static [&'static str],
) -> Bad {
    Bad {
        what,
        page: page.as_ref().to_vec(),
        told,
        names,
    }
}

fn bad_pages() -> Vec<Bad> {
    let mut pages = pages_without_the_table();
    pages.extend(pages_with_bad_rows());
    pages
}

fn pages_without_the_table() -> Vec<Bad> {
    vec![
        bad("empty", "", &[("the page has no table", "1:1")], &[]),
        bad(
            "without_table",
            "# Keys\n\n| Status Code | Status |\n",
            &[("the page has no table", "1:1")],
            &[],
        ),
        bad(
            "not_utf8",
            b"# Keys\nna\xefve\n".as_slice(),
            &[("the page is not UTF-8", "2:3")],
            &[],
        ),
        bad(
            "utf16",
            b"\xff\xfe#\0".as_slice(),
            &[("the page is not UTF-8", "1:1")],
            &[],
        ),
        bad(
            "other_header",
            "<table>\n<tr><th>Error Code</th><th>Message</th></tr>\n<tr><td>KMS.0201</td><td>Invalid.</td></tr>\n</table>",
            &[(
                r#"no argument has exactly the header row "Error Code", "Message""#,
                "1:1",
            )],
            &[],
        ),
        bad(
            "near_header",
            page("").replace("Status Code", "Status Codes"),
            &[(
                r#"no argument has exactly the header row "Status Codes", "Status", "Description""#,
                "2:1",
            )],
            &["NotFound"],
        ),
        bad(
            "no_rows",
            format!("# Keys\n\n<table>{HEADER}</table>"),
            &[(
                "no table that is read has a row below its header row",
                "3:1",
            )],
            &[],
        ),
    ]
}

fn pages_with_bad_rows() -> Vec<Bad> {
    vec![
        bad(
            "codes",
            page(
                "<tr><td>20O</td><td>OK</td><td></td></tr>
<tr><td>99</td><td>Short</td><td></td></tr>
<tr><td>099</td><td>Low</td><td></td></tr>
<tr><td>4040</td><td>Long</td><td></td></tr>
<tr><td>-40</td><td>Minus</td><td></td></tr>
<tr><td>5xx</td><td>Class</td><td></td></tr>
<tr><td>４０１</td><td>Wide</td><td></td></tr>",
            ),
            &[
                ("`20O` is not a status code", "5:9"),
                ("`99` is not a status code", "6:9"),
                ("`099` is not a status code", "7:9"),
                ("`4040` is not a status code", "8:9"),
                ("`-40` is not a status code", "9:9"),
                ("`5xx` is not a status code", "10:9"),
                ("`４０１` is not a status code", "11:9"),
            ],
            &[
                "NotFound", "Ok", "Short", "Low", "Long", "Minus", "Class", "Wide",
            ],
        ),
        bad(
            "empty_code",
            page(
                "<tr><td></td><td>OK</td><td></td></tr>\n<tr><td> &nbsp; </td><td>Gone</td><td></td></tr>",
            ),
            &[
                ("the cell of the status code is empty", "5:5"),
                ("the cell of the status code is empty", "6:5"),
            ],
            &["NotFound", "Ok", "Gone"],
        ),
        bad(
            "short_and_long_rows",
            page(
                "<tr><td>200</td><td>OK</td></tr>
<tr><td>201</td></tr>
<tr></tr>
<tr><td>202</td><td>Accepted</td><td>Later.</td><td>More.</td></tr>",
            ),
            &[
                (
                    "the row is shorter than the header row: it fills 2 columns, the header row 3",
                    "5:1",
                ),
                (
                    "the row is shorter than the header row: it fills 1 column, the header row 3",
                    "6:1",
                ),
                (
                    "the row is shorter than the header row: it fills 0 columns, the header row 3",
                    "7:1",
                ),
                (
                    "the row is longer than the header row: it fills 4 columns, the header row 3",
                    "8:1",
                ),
            ],
            &["NotFound", "Ok", "Accepted"],
        ),
        bad(
            "code_twice",
            page("<tr><td>404</td><td>No Such Key</td><td>Gone.</td></tr>"),
            &[(
                "status code 404 has two reason phrases, `Not Found` and `No Such Key`",
                "5:21",
            )],
            &["NotFound", "NoSuchKey"],
        ),
        bad(
            "name_twice",
            page("<tr><td>410</td><td>Not Found</td><td>Gone.</td></tr>"),
            &[(
                "status codes 404 and 410 would both be named `NotFound`",
                "5:21",
            )],
            &["NotFound"],
        ),
        bad(
            "phrase_twice",
            page("<tr><td>410 Gone</td><td>Key Gone</td><td>Gone.</td></tr>"),
            &[(
                "the reason phrase `Key Gone` is not `Gone`, which stands beside the code",
                "5:26",
            )],
            &["NotFound", "Gone", "KeyGone"],
        ),
        bad(
            "phrase_beside_bad_code",
            page("<tr><td>41O Gone</td><td></td><td>Gone.</td></tr>"),
            &[("`41O Gone` is not a status code", "5:9")],
            &["NotFound", "Gone"],
        ),
    ]
}

/// The first line of a message and the place that follows it: `--> PATH:LINE:COLUMN`.
fn told(message: &str, path: &str) -> (String, String) {
    let mut lines = message.lines();
    let title = lines.next().expect("a line");
    let arrow = format!("--> {path}:");
    let place = lines.find_map(|line| Some(line.split_once(&arrow)?.1));
    let place = place.unwrap_or_else(|| panic!("no place on {path}: {message}"));
    assert!(
        message.contains("= help: "),
        "nothing would mend it: {message}"
    );
    (title.to_owned(), place.to_owned())
}

fn expected(bad: &Bad) -> Vec<(String, String)> {
    let owned = |(title, place): &(&str, &str)| ((*title).to_owned(), (*place).to_owned());
    bad.told.iter().map(owned).collect()
}

#[test]
fn a_bad_page_is_told_with_its_path_and_line() {
    for bad in bad_pages() {
        let expansion = Expansion::of_page(
            &bad.page,
            r#"spec = "spec/keys.md""#,
            "pub enum KeyStatus {}",
        );
        let errors = expansion.errors();
        let told: Vec<_> = errors
            .iter()
            .map(|message| told(message, "spec/keys.md"))
            .collect();
        assert_eq!(told, expected(&bad), "{}", bad.what);
        let names = expansion.names();
        for name in bad.names {
            let is_there = names.iter().any(|there| there == name);
            assert!(is_there, "{}: `{name}` is missing", bad.what);
        }
    }
}

#[test]
fn a_code_that_stands_twice_with_one_phrase_is_no_fault() {
    let expansion = Expansion::of_page(
        page("<tr><td>404</td><td>Not Found</td><td>No project.</td></tr>"),
        r#"spec = "spec/keys.md""#,
        "pub enum KeyStatus {}",
    );
    assert_eq!(expansion.errors(), [""; 0]);
    assert_eq!(expansion.statuses()[0].description, "No key. No project.");
}

#[test]
fn a_path_that_is_no_page_is_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(folder.path().join("spec")).expect("a folder");
    for (spec, message) in [
        (
            "spec/missing.md",
            "there is no page `spec/missing.md`: the path starts at the folder of this crate's Cargo.toml",
        ),
        (
            "no/such/folder.md",
            "there is no page `no/such/folder.md`: the path starts at the folder of this crate's Cargo.toml",
        ),
        (
            "spec",
            "`spec` is a folder: `spec` names the page's file, such as `spec/page.md`",
        ),
        (
            ".",
            "`.` is a folder: `spec` names the page's file, such as `spec/page.md`",
        ),
        (
            "",
            "`` is a folder: `spec` names the page's file, such as `spec/page.md`",
        ),
        (
            "/etc/hostname",
            "`spec` is a path from the folder of this crate's Cargo.toml, not an absolute one",
        ),
    ] {
        assert_eq!(errors_of_file(folder.path(), spec), [message]);
    }
}

#[test]
fn a_path_that_no_file_can_have_is_told() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let errors = errors_of_file(folder.path(), "spec/\u{0}.md");
    assert_eq!(errors.len(), 1, "{errors:?}");
    assert!(
        errors[0].starts_with("the page `spec/\u{0}.md` cannot be read: "),
        "{errors:?}"
    );
}

fn errors_of_file(folder: &Path, spec: &str) -> Vec<String> {
    Expansion::of_file(folder, &format!("spec = {spec:?}"), "pub enum KeyStatus {}").errors()
}

/// A module with an enum of its own page, and code that uses all that every enum has.
fn module(name: &str, spec: &str, names: &[&str]) -> String {
    let variants: Vec<_> = names
        .iter()
        .map(|name| format!("KeyStatus::{name}"))
        .collect();
    let variants = variants.join(", ");
    format!(
        r#"
pub mod {name} {{
    #[kms_status_macros::status_codes(spec = "{spec}")]
    #[non_exhaustive]
    pub enum KeyStatus {{}}

    pub fn describe(code: u16) -> Result<String, UnknownKeyStatus> {{
        let status = KeyStatus::try_from(code)?;
        assert_eq!(KeyStatus::from_u16(status.as_u16()), Some(status));
        let expected: &[KeyStatus] = &[{variants}];
        let is_expected = expected.contains(&status) || status.is_success();
        Ok(format!("{{status:#}} {{is_expected}} {{}}", status.description()))
    }}

    pub fn parse(text: &str) -> Result<KeyStatus, ParseKeyStatusError> {{
        text.parse()
    }}
}}
"#
    )
}

/// One crate with all of it, so that one build tells.
fn crate_of(bad_pages: &[Bad]) -> ScratchCrate {
    let scratch =
        ScratchCrate::new(r#"kms-status-macros = { path = "$WORKSPACE/kms-status-macros" }"#);
    let mut source = module("missing", "spec/missing.md", &[]) + &module("folder", "spec", &[]);
    for bad in bad_pages {
        let path = format!("spec/{}.md", bad.what);
        scratch.write(&path, &bad.page);
        source += &module(bad.what, &path, bad.names);
    }
    scratch.file("src/lib.rs", source)
}

/// The errors of a build, without the count of them that rustc ends with.
fn errors(json: &str) -> Vec<Value> {
    let messages = json
        .lines()
        .map(|line| serde_json::from_str(line).expect("JSON"));
    messages
        .filter(|message: &Value| message["reason"] == "compiler-message")
        .map(|mut message| message["message"].take())
        .filter(|message| message["level"] == "error" && message["spans"][0].is_object())
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

/// The source that an error is shown at.
fn shown_at(error: &Value) -> String {
    let span = &error["spans"][0];
    let line = &span["text"][0];
    let column = |name: &str| {
        line[name]
            .as_u64()
            .and_then(|column| usize::try_from(column).ok())
    };
    let start = column("highlight_start").expect("a column") - 1;
    let end = column("highlight_end").expect("a column") - 1;
    text(&line["text"])[start..end].to_owned()
}

#[test]
fn a_build_shows_each_fault_at_the_attribute_and_has_no_error_besides() {
    let bad_pages = bad_pages();
    let scratch = crate_of(&bad_pages);
    let output = scratch.cargo("check", &["--message-format=json"]);
    assert_eq!(output.status, Some(101));
    assert!(!output.stderr.contains("panicked"), "{}", output.stderr);

    let mut left = errors(&output.stdout);
    let mut told_at = |literal: &str| -> Vec<String> {
        let told = left.extract_if(.., |error| shown_at(error) == literal);
        told.map(|error| text(&error["message"]).to_owned())
            .collect()
    };
    for (literal, message) in [
        ("\"spec/missing.md\"", "there is no page `spec/missing.md`"),
        ("\"spec\"", "`spec` is a folder"),
    ] {
        let messages = told_at(literal);
        assert_eq!(messages.len(), 1, "{literal}: {messages:?}");
        assert!(messages[0].starts_with(message), "{messages:?}");
    }
    for bad in &bad_pages {
        let path = format!("spec/{}.md", bad.what);
        let messages = told_at(&format!("\"{path}\""));
        let told: Vec<_> = messages
            .iter()
            .map(|message| told(message, &path))
            .collect();
        assert_eq!(told, expected(bad), "{}", bad.what);
    }
    let left: Vec<_> = left.iter().map(|error| text(&error["rendered"])).collect();
    assert!(left.is_empty(), "errors besides:\n{}", left.join("\n"));
}
