//! Properties of all pages. `PROPTEST_CASES=10000 cargo test -p kms-status-codegen --lib properties` tries more cases, and
//! other ones each time.

mod pages;

use crate::{
    cell::shows_something,
    tests::{Entry, Kind, Outcome, cases, expand_page},
};
use pages::{Page, Row, dice, pages, rows};
use proptest::{
    collection::vec,
    prelude::*,
    sample::{Index, select},
};

proptest! {
    #![proptest_config(cases(20))]

    #[test]
    fn any_page_becomes_rust(page in soup(), is_markdown: bool, arguments in arguments(), body in body()) {
        let path = if is_markdown { "page.md" } else { "page.html" };
        for kind in Kind::ALL {
            assert_is_rust(kind, path, &page, &format!("spec = \"{path}\", {arguments}"), &body);
        }
    }

    #[test]
    fn a_page_with_some_bytes_changed_becomes_rust(
        rows in rows(), dice in dice(), from in any::<Index>(), length in 0..10_usize, new in soup(),
    ) {
        for page in pages(&rows, &dice) {
            let mut bytes = page.text.into_bytes();
            let from = from.index(bytes.len());
            let to = bytes.len().min(from + length);
            bytes.splice(from..to, new.iter().copied());
            for kind in Kind::ALL {
                assert_is_rust(kind, page.path, &bytes, &arguments_for(kind, page.path), "");
            }
        }
    }

    #[test]
    fn however_rows_are_laid_out_they_are_read(rows in rows(), dice in dice()) {
        for page in pages(&rows, &dice) {
            for (kind, body) in Kind::ALL.into_iter().zip([names(&rows), String::new()]) {
                let expansion = read(kind, &page, &body);
                prop_assert_eq!(expansion.errors(), [""; 0], "{}", page.text);
                let expected: Vec<Entry> = rows.iter().map(|row| code(kind, row)).collect();
                prop_assert_eq!(expansion.codes(), expected, "{}", page.text);
            }
        }
    }

    #[test]
    fn an_error_is_reported_once_and_at_its_line(rows in rows(), dice in dice(), which in any::<Index>()) {
        for mut page in pages(&rows, &dice) {
            let code = page.codes[which.index(rows.len())];
            page.text.replace_range(code..code + 3, "---");
            let line = 1 + page.text[..code].matches('\n').count();
            for kind in Kind::ALL {
                let errors = read(kind, &page, "").errors();
                let is_of_code = |error: &&String| error.starts_with("`---` is not");
                let of_code: Vec<&String> = errors.iter().filter(is_of_code).collect();
                let place = format!("--> {}:{line}", page.path);
                prop_assert_eq!(of_code.len(), 1, "{}\n{:?}", page.text, errors);
                prop_assert!(of_code[0].contains(&place), "{}\n{}\n{}", place, page.text, of_code[0]);
            }
        }
    }
}

/// Asserts that the expansion is Rust, that it contains codes or errors with a message, and that a second expansion is the
/// same.
fn assert_is_rust(kind: Kind, path: &str, page: &[u8], arguments: &str, body: &str) {
    let item = format!("pub enum E {{ {body} }}");
    let expand = || expand_page(kind, path, page, arguments, &item);
    let expanded = expand();
    assert_eq!(expand().to_string(), expanded.to_string());
    syn::parse2::<syn::File>(expanded).expect("Rust");
    let read = Outcome::of_page(kind, page, arguments, &item);
    assert!(read.errors.iter().all(|error| !error.is_empty()));
    assert!(
        !read.errors.is_empty() || !read.codes.is_empty(),
        "neither codes nor errors"
    );
}

fn read(kind: Kind, page: &Page, body: &str) -> Outcome {
    let arguments = arguments_for(kind, page.path);
    Outcome::of_page(
        kind,
        &page.text,
        &arguments,
        &format!("enum E {{ {body} }}"),
    )
}

fn arguments_for(kind: Kind, path: &str) -> String {
    let phrase = match kind {
        Kind::StatusCodes => "reason",
        Kind::ErrorCodes => "message",
    };
    format!(
        r#"spec = "{path}", columns(code = "Code", {phrase} = "Phrase", description = "Text", unread("Notes"))"#
    )
}

/// A body that names all statuses, since a phrase may be no valid name.
fn names(rows: &[Row]) -> String {
    let variant = |row: &Row| format!("Is{0} = {0}, ", row.code);
    rows.iter().map(variant).collect()
}

/// The code that must be read from a row. Its description is empty if the text shows nothing.
fn code(kind: Kind, row: &Row) -> Entry {
    let prefix = match kind {
        Kind::StatusCodes => "Is",
        Kind::ErrorCodes => "E",
    };
    Entry {
        code: row.code.to_string(),
        variant: format!("{prefix}{}", row.code),
        phrase: row.phrase.clone(),
        description: if shows_something(&row.text) {
            row.text.clone()
        } else {
            String::new()
        },
        ..Entry::default()
    }
}

/// Parts of pages in any order.
fn soup() -> impl Strategy<Value = Vec<u8>> {
    #[rustfmt::skip]
    let of_tables = select(vec![
        "<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th>Code", "<th>Phrase", "<th>Text", "<th>Notes",
        "<thead>", "<tbody>", "<tfoot>", "<caption>", "<td rowspan=0>", "<td rowspan=65534>", "<td colspan=3>",
        "<td colspan=1001 rowspan=2>", "<table><tr><th>Code<th>Phrase<th>Text<th>Notes<tr>",
        "\n\nCode|Phrase|Text|Notes\n-|-|-|-\n", "\n|", "|", "|-|-|\n", "\n\n|A|B|\n|-|-|\n",
    ]);
    #[rustfmt::skip]
    let of_cells = select(vec![
        "404", "<td>200 OK", "<td>Not Found", "-", "<td>", "<td>299", "<td>KMS.0205", "self", "\n", " ", "\n\n",
        "    ",
    ]);
    #[rustfmt::skip]
    let of_others = select(vec![
        "<p>", "</p>", "<b>", "<a>", "<a b=\"", "<select>", "<template>", "<svg>", "<math>", "<title>", "<style>", "<script>",
        "</script>", "<plaintext>", "<frameset>", "<form>", "<!--", "-->", "<![CDATA[", "]]>", "<!DOCTYPE", "<html", "&amp",
        "&#x110000;", "&#0;", "<", ">", "\"", "'", "=", "/", "\r", "\r\n", "\u{feff}", "</html>", "<br/>", "<td",
        "`", "```\n", "~~~", "* ", "> ", "1. ", "# ", "---\n", "[a](", "![", "]", "\\", "**", "<div>\n\n", "\t",
        "\n+---+\n", "\n=== ===\n", "\n.. a\n",
    ]);
    let known = prop_oneof![4 => of_tables, 2 => of_cells, 1 => of_others].prop_map(str::as_bytes);
    let piece = prop_oneof![
        40 => known.prop_map(<[u8]>::to_vec),
        2 => any::<String>().prop_map(String::into_bytes),
        // Half of these bytes are not UTF-8, and a page that is not UTF-8 is not read.
        1 => vec(any::<u8>(), 1..2),
    ];
    vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

/// Arguments, some of them wrong.
fn arguments() -> impl Strategy<Value = String> {
    let argument = select(vec![
        "spec = \"page.html\"",
        "columns(code = \"Code\", reason = \"Phrase\", description = \"Text\", unread(\"Notes\"))",
        "columns(code = \"Code\", status = \"Phrase\", message = \"Text\", solution = \"Notes\")",
        "columns(code = \"Code\", description = \"Code\")",
        "columns(code = \"\")",
        "columns(unread())",
        "columns = 1",
        "skip(\"Code\", \"Text\")",
        "skip()",
        "skip_rows(\"-\", \"404\")",
        "select = \"table, tr\"",
        "select = \"table:has(table)\"",
        "select = \":\"",
        "spec",
        "= 1",
        "",
        "{}",
        "r#columns(r#code = r\"Code\")",
        "colunms",
    ]);
    vec(argument, 0..5).prop_map(|arguments| arguments.join(", "))
}

/// Variants, some of them wrong.
fn body() -> impl Strategy<Value = String> {
    let variant = select(vec![
        "Ok = 200",
        "Gone = 404",
        "Gone = \"404\"",
        "NotFound = 200",
        "Kms = \"KMS.0205\"",
        "/// Docs.\n#[default] Found = 0x12e",
        "Busy",
        "Held(u8)",
        "Named { code: u8 } = 200",
        "r#type = 299",
        "High = 1_000_000",
        "#[cfg(any())] Never = 204",
        "Sum = 200 + 4",
    ]);
    vec(variant, 0..4).prop_map(|variants| variants.join(", "))
}
