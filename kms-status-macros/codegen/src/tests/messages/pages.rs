//! Pages that are no text, paths that are no page, and damage.

use std::{fs, path::Path};

use crate::tests::{Kind, Outcome};
use expect_test::expect;

use super::{STATUSES, messages};

#[test]
fn a_file_that_is_no_text() {
    let latin = STATUSES.replace("Done.", "It’s done.");
    let latin: Vec<u8> = latin
        .chars()
        .map(|character| u8::try_from(character).unwrap_or(0x92))
        .collect();
    let utf_16: Vec<u8> = STATUSES.encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (page, expected) in [
        (
            latin,
            expect![[r#"
            the page is not UTF-8 text
             --> page.md:3:16
              |
            3 | | 200 | OK | It�s done. |
              |                ^
              |
              = help: save the page as UTF-8"#]],
        ),
        (
            [b"\xff\xfe", utf_16.as_slice()].concat(),
            expect![[r#"
                the page is not UTF-8 text
                 --> page.md:1:1
                  |
                1 | ��|␀ ␀S␀t␀a␀t␀u␀s␀ ␀C␀o␀d␀e␀ ␀|␀ ␀S␀t␀a␀t␀u␀s␀ ␀|␀ ␀D␀e␀s␀c␀r␀i␀p␀t␀i␀o␀n␀ ␀|␀
                  | ^
                  |
                  = help: save the page as UTF-8"#]],
        ),
        (
            utf_16,
            expect![[r#"
            the page is not UTF-8 text
             --> page.md:1:76
              |
            1 | |␀ ␀S␀t␀a␀t␀u␀s␀ ␀C␀o␀d␀e␀ ␀|␀ ␀S␀t␀a␀t␀u␀s␀ ␀|␀ ␀D␀e␀s␀c␀r␀i␀p␀t␀i␀o␀n␀ ␀|␀
              |                                                                            ^
              |
              = help: save the page as UTF-8"#]],
        ),
    ] {
        expected.assert_eq(&messages(Kind::StatusCodes, page, "", ""));
    }
}

#[test]
fn a_page_without_a_table() {
    let no_table = "no table found in the page";
    let not_read = "`<table>` elements are read, and the pipe tables of a `.md` page, but no headings, lists or `<dl>`";
    let restructured = "the page is reStructuredText, expected HTML or Markdown";
    let save = "save the page that the vendor publishes, as HTML, and name that file in `spec`";
    for (path, page, problem, help) in [
        (
            "page.md",
            "",
            "the page is empty",
            "download the page again",
        ),
        (
            "page.html",
            "\u{feff} \n",
            "the page is empty",
            "download the page again",
        ),
        ("page.md", "# 200 OK\n\n- Done.", no_table, not_read),
        ("page.html", "<dl><dt>200<dd>Done.</dl>", no_table, not_read),
        (
            "page.html",
            "# Codes\n\n| Code | Text |\n| --- | --- |\n",
            no_table,
            "the page looks like Markdown: name it `.md`",
        ),
        ("page.rst", "Codes", restructured, save),
        ("page.RST", "| Code |\n| --- |\n| 200 |", restructured, save),
        ("page.txt", ".. table:: Codes", restructured, save),
        ("page.md", "=== ===\n200 OK\n=== ===", restructured, save),
        (
            "page.md",
            "Codes\n\n+---+\n| a |\n+---+\n",
            restructured,
            save,
        ),
        ("page.html", "  +---+\n  |200|\n  +---+", restructured, save),
        ("page.html", "<pre>\n+---+\n</pre>", no_table, not_read),
    ] {
        let message = message(path, page);
        assert!(
            message.starts_with(&format!("{problem}\n --> {path}:1:")),
            "{message}"
        );
        assert!(message.ends_with(&format!("= help: {help}")), "{message}");
    }
}

#[test]
fn a_page_of_an_error() {
    let page = "<!doctype html><title>Sign in\n to  the docs</title><form><svg><title>x</title></svg></form>";
    expect![[r#"
        no table found in the page
         --> page.html:1:1
          |
        1 | <!doctype html><title>Sign in
          | ^
          |
          = note: the title of the page is `Sign in to the docs`
          = help: `<table>` elements are read, and the pipe tables of a `.md` page, but no headings, lists or `<dl>`"#]].assert_eq(&message("page.html", page));
}

/// The one message about a page, which is the same from both attributes.
fn message(path: &str, page: &str) -> String {
    let [statuses, error_codes] = Kind::ALL.map(|kind| {
        let arguments = format!("spec = {path:?}, columns(code = \"Code\")");
        let errors = Outcome::of_page(kind, page, &arguments, "enum Code {}").errors();
        assert_eq!(errors.len(), 1, "{errors:?}");
        errors.concat()
    });
    assert_eq!(statuses, error_codes);
    statuses
}

#[test]
fn a_manifest_directory_that_is_not_absolute() {
    for (manifest_dir, found) in [("", "not set"), ("keys", "`keys`")] {
        let expected = format!(
            "the environment variable `CARGO_MANIFEST_DIR` is {found}: set it to the absolute path of the folder with this crate's Cargo.toml, as Cargo does"
        );
        let arguments = r#"spec = "page.md", columns(code = "Code")"#;
        for kind in Kind::ALL {
            let folder = Path::new(manifest_dir);
            let expansion = Outcome::of_file(kind, folder, arguments, "enum E {}");
            assert_eq!(expansion.errors(), [expected.as_str()]);
        }
    }
}

#[test]
fn damage() {
    for (cell, problem, marked) in [
        (
            "See <a href=\"x>here</a>.",
            "`<a` hides what comes after it: it is not closed where it should be",
            "<a",
        ),
        (
            "No</table> key",
            "this `</table>` is in a cell: what comes after it is outside the table",
            "</table",
        ),
        (
            "No</td> key <td>",
            "these words are between the cells: a browser shows them above the table",
            "key",
        ),
        (
            "No</td></tr><td>500</td><svg><td>key</td></svg>",
            "these words are between the cells: a browser shows them above the table",
            "key",
        ),
        (
            "No</td></tr></table><tr><th>",
            "a browser ignores this `<th>`: no table is open here",
            "<th",
        ),
    ] {
        let line = format!("<tr><td>200</td><td>OK</td><td>{cell}</td></tr>");
        let page = format!(
            "<table>\n<tr><th>Status Code</th><th>Status</th><th>Description</th></tr>\n{line}\n\
             <tr><td class=\"a\">404</td><td>Not Found</td><td></td></tr>\n</table>"
        );
        let (before, _) = line.rsplit_once(marked).expect("the text to mark");
        let expected = format!(
            "{problem}
 --> page.md:3:{}
  |
3 | {line}
  | {}{}
  |
  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version, or correct it here",
            before.len() + 1,
            " ".repeat(before.len()),
            "^".repeat(marked.len()),
        );
        assert_eq!(messages(Kind::StatusCodes, page, "", ""), expected);
    }
}

#[test]
fn a_row_that_markdown_does_not_read() {
    for (page, expected) in [
        (
            STATUSES.to_owned() + "\n| 404 | Not Found | |",
            expect![[r#"
                Markdown reads this row of a table as text
                 --> page.md:5:1
                  |
                5 | | 404 | Not Found | |
                  | ^^^^^^^^^^^^^^^^^^^^^
                  |
                  = note: a table needs an empty line before it, a delimiter row with as many cells as its header row, and no empty line between its rows
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version, or correct it here"#]],
        ),
        (
            STATUSES.to_owned() + "| 404 | Not Found | | No key. |",
            expect![[r#"
                the row is longer than the header row: it has 4 columns, but the header row has 3
                 --> page.md:4:1
                  |
                4 | | 404 | Not Found | | No key. |
                  | ^ table 1, row 2
                  |
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version
                  = help: to leave the row out, write `skip_rows("404")`"#]],
        ),
    ] {
        expected.assert_eq(&messages(Kind::StatusCodes, page, "", ""));
    }
}

#[test]
fn a_path_that_is_no_page() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(folder.path().join("spec")).expect("a folder");
    // What git writes for a symbolic link where there are none.
    fs::write(folder.path().join("link"), "../spec").expect("a file");
    fs::write(folder.path().join("text"), "spec").expect("a file");
    fs::write(folder.path().join("lines"), "../a\n../b").expect("a file");
    for (spec, expected) in [
        (
            "spec/missing.md",
            expect![
                "page `spec/missing.md` not found: the path starts at the folder of this crate's Cargo.toml"
            ],
        ),
        (
            "no/such/folder.md",
            expect![
                "page `no/such/folder.md` not found: the path starts at the folder of this crate's Cargo.toml"
            ],
        ),
        (
            "text/page.md",
            expect![
                "page `text/page.md` not found: the path starts at the folder of this crate's Cargo.toml"
            ],
        ),
        (
            "lines/page.md",
            expect![
                "page `lines/page.md` not found: the path starts at the folder of this crate's Cargo.toml"
            ],
        ),
        (
            "spec",
            expect!["`spec` is a folder: name the page's file, such as `spec/page.md`"],
        ),
        (
            ".",
            expect!["`.` is a folder: name the page's file, such as `spec/page.md`"],
        ),
        (
            "",
            expect!["`` is a folder: name the page's file, such as `spec/page.md`"],
        ),
        (
            "/etc/hostname",
            expect![
                "expected a path from the folder of this crate's Cargo.toml, found an absolute path"
            ],
        ),
        (
            "link/page.md",
            expect![
                "`link` is a text file with the path `../spec` in it, which git writes for a symbolic link on Windows; clone the repository again with `git clone -c core.symlinks=true`"
            ],
        ),
    ] {
        let [statuses, error_codes] = Kind::ALL.map(|kind| {
            let arguments = format!("spec = {spec:?}");
            Outcome::of_file(kind, folder.path(), &arguments, "enum Code {}")
                .errors()
                .join("\n")
        });
        assert_eq!(statuses, error_codes);
        expected.assert_eq(&statuses);
    }
}
