//! The table of statuses in `README.md`: what is rewritten, and how text of the page is written in it. That it is the
//! page's is held in `update.rs`.

use kms_status_tests::{Code, cases, checked_in};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

fn status(code: u16, phrase: &str, description: &str) -> Code {
    Code {
        code: code.to_string(),
        phrase: phrase.to_owned(),
        description: description.to_owned(),
        ..Code::default()
    }
}

#[test]
fn only_the_part_between_the_markers_is_rewritten() {
    let before = "\
# Title

| a | table |
| --- | --- |

<!-- begin statuses -->
whatever stood here
<!-- end statuses -->

The end, without a line break";
    let after = "\
# Title

| a | table |
| --- | --- |

<!-- begin statuses -->

| Status code | Reason phrase | Description |
| --- | --- | --- |
| 200 | OK | It worked. |
| 299 |  |  |

<!-- end statuses -->

The end, without a line break";
    let statuses = [status(200, "OK", "It worked."), status(299, "", "")];
    for text in [before, after] {
        assert_eq!(
            checked_in::with_table(text, &statuses).as_deref(),
            Ok(after)
        );
    }
}

#[test]
fn a_readme_without_both_markers_once_in_order_is_an_error() {
    let [begin, end] = ["<!-- begin statuses -->\n", "<!-- end statuses -->\n"];
    for wrong in [
        "# Title\n".to_owned(),
        begin.to_owned(),
        format!("{end}{begin}"),
        format!("{begin}{end}{begin}{end}"),
    ] {
        assert!(checked_in::with_table(&wrong, &[]).is_err(), "{wrong}");
    }
}

#[test]
fn text_of_the_page_is_no_markup() {
    for (text, markdown) in [
        ("a|b", r"a\|b"),
        ("`code` and *stars*", r"\`code\` and \*stars\*"),
        ("<b> &amp; [link](x)", r"\<b\> \&amp; \[link\](x)"),
        (
            ":tada: https://example.com",
            r"\:tada\: https\://example.com",
        ),
        ("www.example.com", r"www\.example.com"),
        ("costs $1 or $2", r"costs \$1 or \$2"),
        // What cannot be markup within a cell stays as it is.
        ("# 1. (a) - b + c = d!", "# 1. (a) - b + c = d!"),
    ] {
        let table = checked_in::table(&[status(200, "OK", text)]);
        let row = table.lines().nth(2);
        assert_eq!(row, Some(&*format!("| 200 | OK | {markdown} |")));
        assert_eq!(shown(&table), [["200", "OK", text]]);
    }
}

proptest! {
    #![proptest_config(cases(256))]

    #[test]
    fn the_table_shows_every_text_letter_for_letter(
        phrase in text(),
        description in text(),
    ) {
        let table = checked_in::table(&[
            status(200, &phrase, &description),
            status(404, &description, &phrase),
        ]);
        let expected = [
            ["200", phrase.as_str(), description.as_str()],
            ["404", description.as_str(), phrase.as_str()],
        ];
        prop_assert_eq!(shown(&table), expected);
    }
}

/// Text as the macro reads it off a page, rich in what Markdown might take for markup.
fn text() -> impl Strategy<Value = String> {
    let character = prop_oneof![
        "[!-/:-@\\[-`{-~]",
        "[!-/:-@\\[-`{-~]{2}",
        "[a-z0-9 ]{1,3}",
        "\\PC",
        Just("www.".to_owned()),
        Just("&amp;".to_owned()),
        Just("<b>".to_owned()),
    ];
    proptest::collection::vec(character, 0..12).prop_map(|parts| {
        let text = parts.concat();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

/// The cells of the rows as a reader of the Markdown sees them; panics on markup within one.
fn shown(table: &str) -> Vec<[String; 3]> {
    let mut rows = Vec::new();
    let mut cells = Vec::new();
    for event in Parser::new_ext(
        table,
        Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH,
    ) {
        match event {
            Event::Start(Tag::TableCell) => cells.push(String::new()),
            Event::Text(text) => cells.last_mut().expect("a cell").push_str(&text),
            Event::End(TagEnd::TableHead) => cells.clear(),
            Event::End(TagEnd::TableRow) => {
                let row = std::mem::take(&mut cells);
                rows.push(row.try_into().expect("three cells"));
            }
            Event::Start(Tag::Table(_) | Tag::TableHead | Tag::TableRow)
            | Event::End(TagEnd::Table | TagEnd::TableCell) => {}
            other => panic!("{other:?} in {table}"),
        }
    }
    rows
}
