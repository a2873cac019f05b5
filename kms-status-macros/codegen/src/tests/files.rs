//! Files: their encoding, their name, and files that are not a page.

use std::fs;

use expect_test::expect;

use super::{Kind, Outcome, STATUSES, messages, read_by_both};

#[test]
fn a_file_that_is_not_text_is_an_error() {
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
            the page contains a NUL character
             --> page.md:1:76
              |
            1 | |␀ ␀S␀t␀a␀t␀u␀s␀ ␀C␀o␀d␀e␀ ␀|␀ ␀S␀t␀a␀t␀u␀s␀ ␀|␀ ␀D␀e␀s␀c␀r␀i␀p␀t␀i␀o␀n␀ ␀|␀
              |                                                                            ^
              |
              = help: save the page as UTF-8, without NUL characters"#]],
        ),
    ] {
        expected.assert_eq(&messages(Kind::StatusCodes, page, "", ""));
    }
}

#[test]
fn a_page_without_a_table_is_an_error() {
    let no_table = "no table with rows found on the page";
    let not_read = "set `spec` to a page with a `<table>`, or to a `.md` page with a pipe table; headings, lists and `<dl>` are not read";
    let restructured = "expected HTML or Markdown, found reStructuredText";
    let save = "save the published page as HTML, and set `spec` to that file";
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
            "the page looks like Markdown: give its file the extension `.md`",
        ),
        ("page.rst", "Codes", restructured, save),
        ("page.RST", "| Code |\n| --- |\n| 200 |", restructured, save),
        (
            "page.txt",
            "Codes\n\n+-----+\n| a   |\n+=====+\n| 200 |\n+-----+",
            restructured,
            save,
        ),
        ("page.txt", ".. table:: Codes", no_table, not_read),
        // Tabs of MkDocs, a heading, output of a command.
        ("page.md", "=== \"Python\"\n\n    a", no_table, not_read),
        ("page.md", "Codes\n=== ", no_table, not_read),
        (
            "page.md",
            "```\n+---+\n| a |\n+---+\n```",
            no_table,
            not_read,
        ),
        (
            "page.html",
            "<pre>\n+---+\n| a |\n+===+\n</pre>",
            no_table,
            not_read,
        ),
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
fn a_page_whose_only_table_is_lost_has_no_second_error() {
    for (path, page, problem) in [
        (
            "page.html",
            "<!-- <table><tr><th>Code<tr><td>404</table>",
            "`<!--` is not closed where it should be",
        ),
        (
            "page.md",
            "| Code | Text |\n| -- |\n| 404 | a |\n",
            "Markdown does not read this as a table",
        ),
    ] {
        let message = message(path, page);
        assert!(message.starts_with(problem), "{message}");
    }
}

#[test]
fn a_page_that_a_browser_saved_as_a_single_file_is_an_error() {
    let page = "From: <Saved by Blink>\r
Subject: Codes\r
MIME-Version: 1.0\r
Content-Type: text/html\r
Content-Transfer-Encoding: quoted-printable\r
\r
<table class=3D\"a\"><tr><th>Code<th>Text<tr><td>404<td>There is no such ke=\r
y.</table>\r
";
    for path in ["page.mhtml", "page.html"] {
        let expected = format!(
            "expected HTML or Markdown, found MHTML, a web page in a single file
 --> {path}:1:1
  |
1 | From: <Saved by Blink>
  | ^
  |
  = help: save the page as HTML, and set `spec` to that file"
        );
        assert_eq!(message(path, page), expected);
    }
    // Such headers within a page are an example.
    let page = "<table><tr><th>Code<tr><td>404</table><pre>\nMIME-Version: 1.0\n</pre>";
    let read = read_by_both("page.html", page, "columns(code = \"Code\")");
    assert_eq!(read, "404: \n");
}

#[test]
fn an_error_page_is_named_by_its_title() {
    let page = "<!doctype html><title>Sign in\n to  the docs</title><form><svg><title>x</title></svg></form>";
    expect![[r#"
        no table with rows found on the page
         --> page.html:1:1
          |
        1 | <!doctype html><title>Sign in
          | ^
          |
          = note: the title of the page is `Sign in to the docs`
          = help: set `spec` to a page with a `<table>`, or to a `.md` page with a pipe table; headings, lists and `<dl>` are not read"#]].assert_eq(&message("page.html", page));
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
fn a_path_that_is_not_a_page_is_an_error() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    fs::create_dir(folder.path().join("spec")).expect("a folder");
    // Git writes such a file for a symbolic link on systems without symbolic links.
    fs::write(folder.path().join("link"), "../spec").expect("a file");
    fs::write(folder.path().join("text"), "spec").expect("a file");
    fs::write(folder.path().join("lines"), "../a\n../b").expect("a file");
    for (spec, expected) in [
        (
            "spec/missing.md",
            expect![
                "page `spec/missing.md` not found: write its path relative to the folder of this crate's Cargo.toml"
            ],
        ),
        (
            "no/such/folder.md",
            expect![
                "page `no/such/folder.md` not found: write its path relative to the folder of this crate's Cargo.toml"
            ],
        ),
        (
            "text/page.md",
            expect![
                "page `text/page.md` not found: write its path relative to the folder of this crate's Cargo.toml"
            ],
        ),
        (
            "lines/page.md",
            expect![
                "page `lines/page.md` not found: write its path relative to the folder of this crate's Cargo.toml"
            ],
        ),
        (
            "spec",
            expect![
                "`spec` is a folder: write the path of the page's file, such as `spec/page.md`"
            ],
        ),
        (
            ".",
            expect!["`.` is a folder: write the path of the page's file, such as `spec/page.md`"],
        ),
        (
            "",
            expect!["`` is a folder: write the path of the page's file, such as `spec/page.md`"],
        ),
        (
            "spec\\page.md",
            expect!["expected a path with `/`, found a backslash: write `spec/page.md`"],
        ),
        (
            "/etc/hostname",
            expect![
                "expected a path relative to the folder of this crate's Cargo.toml, found an absolute path"
            ],
        ),
        (
            "link/page.md",
            expect![
                "`link` is a text file that contains the path `../spec`: git on Windows writes such a file in place of a symbolic link; clone the repository again with `git clone -c core.symlinks=true`"
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

const COLUMNS: &str = r#"columns(code = "Code", description = "Text")"#;

#[test]
fn a_fragment_and_a_document_with_or_without_optional_tags_are_read_alike() {
    let whole = "<table><thead><tr><th>Code</th><th>Text</th></tr></thead>\
                 <tbody><tr><td>404</td><td>None.</td></tr></tbody></table>";
    for page in [
        whole.to_owned(),
        format!(
            "\u{feff}<!DOCTYPE html><html><head><title>T</title></head><body>{whole}</body></html>"
        ),
        format!(
            "<?xml version=\"1.0\"?><html xmlns=\"http://www.w3.org/1999/xhtml\"><body>{whole}"
        ),
        format!("---\ntitle: T\n---\n# T\n\n{whole}\n"),
        format!("<b>never closed {whole}"),
        "<table>\r\n<tr><th>Code<th>Text\n<tr><td>404<td>None.</table>".to_owned(),
        "<TABLE><TR><TH>Code<TH>Text<TR><TD>404<TD>None.</TABLE>".to_owned(),
    ] {
        assert_eq!(
            read_by_both("page.html", &page, COLUMNS),
            "404: None.\n",
            "{page}"
        );
    }
}

#[test]
fn an_html_document_is_read_as_html_whatever_its_name() {
    for start in [
        "<!doctype html>",
        "<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 4.01//EN\">",
        "\u{feff}\n <html lang=en>",
    ] {
        let page = format!(
            "{start}<title>a</title>\n<table><tr><th>Code<th>Text\n\n    <tr><td>404<td>*a* `b`\n</table>"
        );
        assert_eq!(
            read_by_both("page.md", &page, COLUMNS),
            "404: *a* `b`\n",
            "{start}"
        );
    }
}

#[test]
fn a_page_of_another_name_is_read_as_html() {
    let page = "| Code | Text |\n|---|---|\n| 500 | a |\n\n<table><tr><th>Code<th>Text\n\n    <tr><td>404<td>`b`\n</table>";
    for path in ["page.html", "page.htm", "page.txt", "page", "md"] {
        assert_eq!(read_by_both(path, page, COLUMNS), "404: `b`\n", "{path}");
    }
}

#[test]
fn a_page_that_is_cut_off_or_half_merged_is_an_error() {
    let table = "<table>\n<tr><th>Code<th>Text\n";
    for (path, page, expected) in [
        (
            "page.html",
            format!("{table}<tr><td>200<td>Do"),
            expect![[r#"
                the page ends inside the table that begins on line 1
                 --> page.html:3:1
                  |
                3 | <tr><td>200<td>Do
                  | ^
                  |
                  = help: download the page again, since it may be cut off; if it is complete, add the missing `</table>` to your copy of the page"#]],
        ),
        (
            "page.html",
            format!(
                "{table}<<<<<<< HEAD\n<tr><td>200<td>Done\n=======\n<tr><td>200<td>OK\n>>>>>>> new\n</table>"
            ),
            expect![[r#"
                the page contains conflict markers
                 --> page.html:3:1
                  |
                3 | <<<<<<< HEAD
                  | ^^^^^^^^^^^^
                  |
                  = help: resolve the merge conflict, or download the page again"#]],
        ),
        (
            "page.md",
            "Code | Text\n--- | ---\n<<<<<<< HEAD\n200 | Done\n=======\n200 | OK\n>>>>>>> new\n"
                .to_owned(),
            expect![[r#"
                the page contains conflict markers
                 --> page.md:3:1
                  |
                3 | <<<<<<< HEAD
                  | ^^^^^^^^^^^^
                  |
                  = help: resolve the merge conflict, or download the page again"#]],
        ),
    ] {
        expected.assert_eq(&message(path, &page));
    }
}

#[test]
fn a_page_with_conflict_markers_in_an_example_is_read() {
    let conflict = "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> new";
    for (path, page) in [
        (
            "page.md",
            format!("Code | Text\n--- | ---\n200 | OK\n\n```\n{conflict}\n```\n"),
        ),
        (
            "page.html",
            format!(
                "<table><tr><th>Code<th>Text<tr><td>200<td>OK</table><pre>\n{conflict}\n</pre>"
            ),
        ),
    ] {
        let arguments =
            format!("spec = {path:?}, columns(code = \"Code\", description = \"Text\")");
        let errors =
            Outcome::of_page(Kind::StatusCodes, &page, &arguments, "enum Code {}").errors();
        assert!(errors.is_empty(), "{errors:?}");
    }
}
