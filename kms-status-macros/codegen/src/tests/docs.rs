//! The docs show every text of a page letter for letter. No part of it becomes markup, a link, code or a doctest.

mod hostile_page;

use proptest::{collection::vec, prelude::*, sample::select};
use pulldown_cmark::{CowStr, Event, Options, Parser, Tag, TagEnd};
use syn::{
    Expr, ImplItem, Item, ItemEnum, Lit, Meta, MetaNameValue, Token, punctuated::Punctuated,
};

use self::hostile_page::{Page, TEXTS};
use super::{Kind, cases, expand_page};

/// Who reads docs.
#[derive(Clone, Copy)]
enum Reader {
    Rustdoc,
    /// A derive such as `clap::ValueEnum`, which has no smart punctuation.
    Derive,
}

#[test]
fn hostile_texts_are_shown_letter_for_letter() {
    for kind in Kind::ALL {
        assert_shown(&Page::of(kind, &TEXTS));
    }
}

proptest! {
    #![proptest_config(cases(100))]

    #[test]
    fn any_text_is_shown_letter_for_letter(texts in vec(text(), 4)) {
        for kind in Kind::ALL {
            assert_shown(&Page::of(kind, &texts));
        }
    }
}

/// Words made of characters that mean something in Markdown.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        6 => "[-\\[\\]\\\\`*_(){}#+.!|<>~=:;&\"'/^$@%?,x1 ]".prop_map(String::from),
        1 => select(vec![
            "---", "...", "```", "~~~", "**", "__", "~~", "||", "](", "<b>", "&lt;", "&#60;", "://", "https://x.y", "1.",
            "- [ ] ", "[^1]", "\\\\", "\u{e9}", "\u{1b}",
        ])
        .prop_map(String::from),
    ];
    vec(piece, 0..12).prop_map(|pieces| {
        let text = pieces.concat();
        let words: Vec<&str> = text.split_whitespace().collect();
        if words.is_empty() {
            "x".to_owned()
        } else {
            words.join(" ")
        }
    })
}

fn assert_shown(page: &Page) {
    let path = page.path;
    let expanded = expand_page(
        page.kind,
        path,
        &page.html,
        &page.arguments,
        &page.enumeration,
    );
    let file: syn::File = syn::parse2(expanded).expect("Rust");
    let flag = shown_at_flag(&file);
    for text in &page.flagged {
        assert!(flag.contains(text), "{text} is not in\n{flag}");
    }
    let docs = enumeration(file);
    for reader in [Reader::Rustdoc, Reader::Derive] {
        for (variant, expected) in docs.variants.iter().zip(&page.paragraphs) {
            let mut shown = paragraphs(reader, &doc(reader, &variant.attrs));
            assert_eq!(shown.pop().as_deref(), Some("Flags: is_flagged"));
            assert_eq!(shown, *expected);
        }
    }
    assert_eq!(docs.variants.len(), page.paragraphs.len());
    assert_eq!(
        cells(&doc(Reader::Rustdoc, &docs.attrs)),
        page.table.concat()
    );
}

/// The text in the docs of the flag, in which the codes are links.
fn shown_at_flag(file: &syn::File) -> String {
    let items = file.items.iter().filter_map(|item| match item {
        Item::Impl(item) => Some(&item.items),
        _ => None,
    });
    let mut functions = items.flatten().filter_map(|item| match item {
        ImplItem::Fn(function) => Some(function),
        _ => None,
    });
    let flag = functions.find(|function| function.sig.ident == "is_flagged");
    let markdown = doc(Reader::Rustdoc, &flag.expect("the flag").attrs);
    let mut shown = String::new();
    for event in events(Reader::Rustdoc, &markdown) {
        match event {
            Event::Text(text) => shown.push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("Self::Is") => {}
            Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph | TagEnd::Link) => {}
            other => panic!("{markdown}\nhas {other:?}"),
        }
    }
    shown
}

fn enumeration(file: syn::File) -> ItemEnum {
    let mut items = file.items.into_iter();
    let enumeration = items.find_map(|item| match item {
        Item::Enum(item) => Some(item),
        _ => None,
    });
    enumeration.expect("an enum")
}

/// The Markdown of an item: its lines without the space before each.
fn doc(reader: Reader, attributes: &[syn::Attribute]) -> String {
    let lines = attributes.iter().filter_map(|kind| match &kind.meta {
        Meta::NameValue(doc) => line(doc),
        Meta::List(list) if list.path.is_ident("cfg_attr") => {
            let parts = list.parse_args_with(Punctuated::<Meta, Token![,]>::parse_terminated);
            let parts: Vec<Meta> = parts
                .expect("a condition and an attribute")
                .into_iter()
                .collect();
            match (reader, parts.as_slice()) {
                (Reader::Rustdoc, [Meta::Path(_), Meta::NameValue(doc)])
                | (Reader::Derive, [Meta::List(_), Meta::NameValue(doc)]) => line(doc),
                _ => None,
            }
        }
        _ => None,
    });
    let lines = lines.map(|line| line.strip_prefix(' ').unwrap_or(&line).to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

fn line(doc: &MetaNameValue) -> Option<String> {
    match &doc.value {
        Expr::Lit(literal) if doc.path.is_ident("doc") => match &literal.lit {
            Lit::Str(line) => Some(line.value()),
            _ => None,
        },
        _ => None,
    }
}

/// For rustdoc, any name in brackets may be a link.
fn events(reader: Reader, markdown: &str) -> Vec<Event<'_>> {
    let mut options = Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS;
    if matches!(reader, Reader::Rustdoc) {
        options |= Options::ENABLE_SMART_PUNCTUATION;
    }
    let link = |_| Some((CowStr::Borrowed("link"), CowStr::Borrowed("")));
    Parser::new_with_broken_link_callback(markdown, options, Some(link)).collect()
}

/// The texts of the paragraphs in a document. Panics if the document contains anything but paragraphs, text and links to the
/// flag.
fn paragraphs(reader: Reader, markdown: &str) -> Vec<String> {
    let mut paragraphs = Vec::new();
    for event in events(reader, markdown) {
        match event {
            Event::Start(Tag::Paragraph) => paragraphs.push(String::new()),
            Event::Text(text) => paragraphs.last_mut().expect("a paragraph").push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) if *dest_url == *"Self::is_flagged" => {}
            Event::Code(flag) if *flag == *"is_flagged" => {
                paragraphs.last_mut().expect("a paragraph").push_str(&flag);
            }
            Event::End(TagEnd::Paragraph | TagEnd::Link) => {}
            other => panic!("{markdown}\nhas {other:?}"),
        }
    }
    paragraphs
}

/// The texts of the cells in the table at the end of a document, without its header row. The first cell of a row is a
/// link to a variant.
fn cells(markdown: &str) -> Vec<String> {
    let mut cells = Vec::new();
    let events = events(Reader::Rustdoc, markdown).into_iter();
    for event in events
        .skip_while(|event| !matches!(event, Event::End(TagEnd::TableHead)))
        .skip(1)
    {
        match event {
            Event::Start(Tag::TableCell) => cells.push(String::new()),
            Event::Text(text) => cells.last_mut().expect("a cell").push_str(&text),
            Event::Start(Tag::Link { dest_url, .. }) if dest_url.starts_with("Self::Is") => {
                assert_eq!(cells.last().map(String::as_str), Some(""), "{markdown}");
            }
            Event::Start(Tag::TableRow)
            | Event::End(TagEnd::Table | TagEnd::TableRow | TagEnd::TableCell | TagEnd::Link) => {}
            other => panic!("{markdown}\nhas {other:?}"),
        }
    }
    cells
}
