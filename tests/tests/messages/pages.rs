//! Pages that are no text, paths that are no page, and damage.

use std::fs;

use expect_test::expect;
use kms_status_tests::{Attribute, Expansion};

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
             --> page.md:1
              |
            1 | ��|␀ ␀S␀t␀a␀t␀u␀s␀ ␀C␀o␀d␀e␀ ␀|␀ ␀S␀t␀a␀t␀u␀s␀ ␀|␀ ␀D␀e␀s␀c␀r␀i␀p␀t␀i␀o␀n␀ ␀|␀
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
        expected.assert_eq(&messages(Attribute::StatusCodes, page, "", ""));
    }
}

#[test]
fn damage() {
    for (cell, expected) in [
        // What may hide rows.
        (
            "See <a href=\"x>here</a>.",
            expect![[r#"
                `<a` hides what comes after it: it is not closed where it should be
                 --> page.md:3:36
                  |
                3 | <tr><td>200</td><td>OK</td><td>See <a href="x>here</a>.</td></tr>
                  |                                    ^^
                  |
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version, or correct it here"#]],
        ),
        // What harms this table alone.
        (
            "No</td> key <td>",
            expect![[r#"
                these words are between the cells: a browser shows them above the table
                 --> page.md:3:40
                  |
                3 | <tr><td>200</td><td>OK</td><td>No</td> key <td></td></tr>
                  |                                        ^^^
                  |
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version, or correct it here"#]],
        ),
    ] {
        let page = format!(
            "<table>\n<tr><th>Status Code</th><th>Status</th><th>Description</th></tr>\n\
             <tr><td>200</td><td>OK</td><td>{cell}</td></tr>\n\
             <tr><td class=\"a\">404</td><td>Not Found</td><td></td></tr>\n</table>"
        );
        expected.assert_eq(&messages(Attribute::StatusCodes, page, "", ""));
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
                the row is longer than the header row: it fills 4 columns, the header row 3
                 --> page.md:4
                  |
                4 | | 404 | Not Found | | No key. |
                  |
                  = note: table 1, row 2
                  = note: a cell is missing or extra, or a `rowspan` or `colspan` here or in a row above is wrong; in a Markdown table, a bar within a cell is written `\|`
                  = help: this looks like a mistake on the page: report it to the vendor and keep the previous version"#]],
        ),
    ] {
        expected.assert_eq(&messages(Attribute::StatusCodes, page, "", ""));
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
        let [statuses, error_codes] = Attribute::ALL.map(|attribute| {
            let arguments = format!("spec = {spec:?}");
            Expansion::of_file(attribute, folder.path(), &arguments, "enum Code {}")
                .errors()
                .join("\n")
        });
        assert_eq!(statuses, error_codes);
        expected.assert_eq(&statuses);
    }
}
