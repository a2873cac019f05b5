//! No text of a page becomes markup, a link, code or a doctest in the docs: it shows up letter for letter.

use std::fs;

use kms_status_tests::{
    Expansion,
    scratch::{Output, ScratchCrate, cargo, target_folder},
};
use proptest::{collection::vec, prelude::*, sample::select, test_runner::RngSeed};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use scraper::{ElementRef, Html, Selector};
use syn::{Attribute, Expr, Item, ItemEnum, Lit, Meta};

/// What a page may say, of which rustdoc would make something else if the docs held it as it is.
const TEXTS: &[&str] = &[
    // Code and doctests.
    "``` panic!() ```",
    "```rust",
    "~~~ compile_error!()",
    "`code` and ``two ` ticks``",
    "an odd ` tick",
    "<code>panic!()</code> </code><script>alert(1)</script>",
    "assert!(false);",
    // Links and images.
    "[x](javascript:alert(1))",
    "![x](https://example.com/x.png)",
    "[x][y] [y]: https://example.com",
    "[y]: https://example.com",
    "[Status] [`Status`] [Status::ALL] [crate] [fn@main] [nowhere] [two words]",
    "Status! Vec<u8> std::vec::Vec Option<T>",
    "https://example.com http://example.com/a_b_c?d=e&f=(g) ftp://example.com",
    "<https://example.com> <a@example.com> www.example.com",
    "C:/keys //host/keys",
    // Blocks.
    "# x",
    "## x ##",
    "#",
    "> x",
    "- x",
    "-",
    "+ x",
    "* x",
    "1. x",
    "12) x",
    "1.",
    "- [ ] x",
    "* [x] x",
    "[ ] x",
    "---",
    "***",
    "___",
    "===",
    "= x",
    ": x",
    "[^1] x[^1]",
    "[^1]: x",
    ":::note",
    "$$x$$ and $x$",
    "| x |",
    "| x | y | | - | - |",
    "a | b \\| c \\\\| d ||",
    "|",
    "`|` | `x|y`",
    // Emphasis and punctuation.
    "*x* **x** _x_ __x__ ***x*** _x*y_z*",
    "snake_case_name _id_ id_ __init__",
    "~x~ ~~x~~ ^x^ ==x== ||x||",
    "x -- y --- z ---- -x -",
    "-- x",
    "x... y. . . .. x",
    "...",
    "\"x\" 'x' it's 'tis \"'x'\" 5'10\" (\"x\")",
    "(c) (tm) (r) :smile: @name #1",
    // HTML and its entities.
    "<b>x</b> <x y=\"z\"> <!-- x --> <![CDATA[x]]> <?x?> </p>",
    "<script>alert(1)</script>",
    "<!--",
    "a < b > c <= d <3 ->",
    "&lt; &amp; &amp;lt; &#x3c; &#60; &nbsp; &copy &;",
    "AT&T &",
    // The source of the docs.
    "\\\"#] */ /* // /// //! \"# r#\"",
    "#[doc = \"x\"] #![allow(x)]",
    "\\",
    "x\\",
    "\\\\",
    "\\n \\x \\u{41} \\* \\< \\&",
    "{} {0} {{x}} {:#?} #{x} ${x} %s",
    // Characters that are not seen, or change the order of others.
    "a\u{202e}b\u{2066}c\u{2069}d\u{202c}e\u{200f}",
    "a\u{200b}b\u{feff}c\u{ad}d\u{2060}e",
    "\u{1b}[31mred\u{1b}[0m \u{8}",
    "\u{fffd} \u{e000} \u{10ffff} e\u{301} \u{1f468}\u{200d}\u{1f469}",
    "“x” ‘x’ – — … «x»",
    // Lines of a kind that rustdoc takes for itself.
    "# Panics",
    "<div class=\"warning\">x</div>",
    "---- x ----",
    "title: x",
];

#[test]
fn rustdoc_shows_the_texts_as_they_are() {
    let dependency = "kms-status-macros = { path = \"$WORKSPACE/kms-status-macros\" }";
    let scratch = ScratchCrate::new(dependency)
        .file("page.html", page(TEXTS))
        .file("src/lib.rs", library(TEXTS));
    let rustdoc = |subcommand: &[&str]| {
        let mut command = cargo(scratch.path());
        command
            .env("RUSTDOCFLAGS", "-D warnings")
            .env("RUSTFLAGS", "-D warnings");
        Output::of(command.args(subcommand).arg("--offline")).success()
    };

    let doctests = rustdoc(&["test", "--doc"]);
    assert!(doctests.contains("running 0 tests"), "{doctests}");

    rustdoc(&["doc", "--no-deps"]);
    let crate_docs = target_folder().join("doc").join(scratch.name());
    let html =
        fs::read_to_string(crate_docs.join("enum.Status.html")).expect("the page of the enum");
    let html = Html::parse_document(&html);
    for (number, text) in TEXTS.iter().enumerate() {
        let code = 200 + number;
        let variant = format!("#variant\\.Is{code} + .docblock");
        assert_eq!(
            shown(&html, &format!("{variant} > *")),
            [format!("{code} x {text}"), (*text).to_owned()]
        );
    }
    let expected = TEXTS.iter().enumerate().flat_map(|(number, text)| {
        [
            (200 + number).to_string(),
            format!("x {text}"),
            (*text).to_owned(),
        ]
    });
    assert_eq!(
        shown(&html, ".docblock tbody td"),
        expected.collect::<Vec<_>>()
    );
}

/// The texts of these elements, which have no elements within them.
fn shown(html: &Html, selector: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    let text = |element: ElementRef<'_>| {
        assert_eq!(
            element.child_elements().count(),
            0,
            "markup in the docs: {}",
            element.html()
        );
        element.text().collect()
    };
    html.select(&selector).map(text).collect()
}

fn library(texts: &[&str]) -> String {
    format!(
        "//! Docs with hostile text.\n\n#![deny(missing_docs, rustdoc::all, warnings)]\n\n\
         #[kms_status_macros::status_codes(spec = \"page.html\")]\n{}\n",
        item(texts)
    )
}

/// A page with each text once in a phrase and once as a description.
fn page(texts: &[impl AsRef<str>]) -> String {
    let mut page = String::from("<table><tr><th>Status Code<th>Status<th>Description");
    for (number, text) in texts.iter().enumerate() {
        let text = text.as_ref().replace('&', "&amp;").replace('<', "&lt;");
        let code = (200 + number).to_string();
        page.extend(["\n<tr><td>", &code, "<td>x ", &text, "<td>", &text]);
    }
    page
}

fn item(texts: &[impl AsRef<str>]) -> String {
    let variants = (200..)
        .take(texts.len())
        .map(|code| format!("Is{code} = {code}, "));
    format!(
        "/// Its own docs.\npub enum Status {{ {} }}",
        variants.collect::<String>()
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60,
        failure_persistence: None,
        rng_seed: RngSeed::Fixed(0),
        ..ProptestConfig::default()
    })]

    /// Sixty texts a case, since each case runs rustfmt.
    #[test]
    fn markdown_shows_any_text_as_it_is(texts in vec(text(), 60)) {
        let source = Expansion::of_page(page(&texts), "spec = \"page.html\"", &item(&texts)).source();
        let docs = declaration(&source);
        for (number, text) in texts.iter().enumerate() {
            let code = 200 + number;
            let phrase = format!("{code} x {text}");
            let expected = if text.is_empty() { vec![phrase.trim_end().to_owned()] } else { vec![phrase, text.clone()] };
            prop_assert_eq!(paragraphs(&doc(&docs.variants[number].attrs)), expected);
        }
        let cells: Vec<String> = texts.iter().enumerate().flat_map(|(number, text)| {
            let phrase = format!("x {text}").trim_end().to_owned();
            [(200 + number).to_string(), phrase, text.clone()]
        }).collect();
        prop_assert_eq!(cells_below_the_header(&doc(&docs.attrs)), cells);
    }
}

/// Words made of what means something in Markdown.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[-\\[\\]\\\\`*_(){}#+.!|<>~=:;&\"'/^$@%?,x1 ]".prop_map(String::from),
        1 => select(vec![
            "---", "...", "```", "~~~", "**", "__", "~~", "||", "](", "<b>", "&lt;", "&#60;", "://", "https://x.y", "1.",
            "- [ ] ", "[^1]", "\\\\", "\u{e9}", "\u{202e}", "\u{feff}",
        ])
        .prop_map(String::from),
    ];
    vec(piece, 0..12).prop_map(|pieces| {
        let text = pieces.concat();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    })
}

fn declaration(source: &str) -> ItemEnum {
    let file = syn::parse_file(source).expect("Rust");
    let declaration = file.items.into_iter().find_map(|item| match item {
        Item::Enum(item) => Some(item),
        _ => None,
    });
    declaration.expect("an enum")
}

/// The Markdown of an item: its lines without the space before each.
fn doc(attributes: &[Attribute]) -> String {
    let line = |attribute: &Attribute| match &attribute.meta {
        Meta::NameValue(doc) if doc.path.is_ident("doc") => match &doc.value {
            Expr::Lit(literal) => match &literal.lit {
                Lit::Str(line) => Some(line.value()),
                _ => None,
            },
            _ => None,
        },
        _ => None,
    };
    let lines = attributes.iter().filter_map(line);
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// Reads Markdown as rustdoc does, for which any name in brackets may be a link.
fn events(markdown: &str) -> Vec<Event<'_>> {
    let options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_SMART_PUNCTUATION;
    let link = |_| Some((CowStr::Borrowed("link"), CowStr::Borrowed("")));
    Parser::new_with_broken_link_callback(markdown, options, Some(link)).collect()
}

/// The texts of the paragraphs that a Markdown document consists of, which hold nothing but text.
fn paragraphs(markdown: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    for event in events(markdown) {
        match event {
            Event::Start(Tag::Paragraph) => paragraphs.push(String::new()),
            Event::Text(text) => paragraphs.last_mut().expect("a paragraph").push_str(&text),
            Event::End(TagEnd::Paragraph) => {}
            other => panic!("{markdown}\nholds {other:?}"),
        }
    }
    paragraphs
}

/// The texts of the cells of the table that a Markdown document ends with.
fn cells_below_the_header(markdown: &str) -> Vec<String> {
    let mut cells = Vec::new();
    for event in events(markdown) {
        match event {
            Event::Start(Tag::Paragraph | Tag::Table(_) | Tag::TableHead | Tag::TableRow)
            | Event::End(
                TagEnd::Paragraph | TagEnd::Table | TagEnd::TableRow | TagEnd::TableCell,
            ) => {}
            Event::End(TagEnd::TableHead) => cells.clear(),
            Event::Start(Tag::TableCell) => cells.push(String::new()),
            Event::Text(text) if cells.is_empty() => assert_eq!(&*text, "Its own docs."),
            Event::Text(text) => cells.last_mut().expect("a cell").push_str(&text),
            other => panic!("{markdown}\nholds {other:?}"),
        }
    }
    cells
}
