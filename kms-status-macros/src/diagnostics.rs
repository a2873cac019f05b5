//! Faults: collected by every stage, told to the user once, at the attribute's own tokens.

use std::{ops::Range, rc::Rc};

use annotate_snippets::{
    AnnotationKind, Element, Group, Level, Origin, Renderer, Snippet, renderer::DecorStyle,
};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens;

/// How many faults of a page one build tells.
const MOST_TOLD: usize = 20;

/// How many bytes of a line are kept on either side of the place that is shown.
const EXCERPT_MARGIN: usize = 300;

/// How many characters of a page's text a message quotes.
const LONGEST_QUOTE: usize = 60;

/// How many names a message lists.
const MOST_NAMES_SHOWN: usize = 20;

/// All that was found to be wrong so far.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    in_code: Vec<syn::Error>,
    on_page: Vec<PageFault>,
}

impl Faults {
    /// Notes a fault of the attribute or of the enum it is on, at the tokens that are wrong.
    pub(crate) fn in_code(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.in_code.push(syn::Error::new_spanned(tokens, message));
    }

    /// Notes a fault that `syn` found.
    pub(crate) fn in_syntax(&mut self, error: syn::Error) {
        self.in_code.push(error);
    }

    pub(crate) fn on_page(&mut self, fault: PageFault) {
        self.on_page.push(fault);
    }

    pub(crate) fn count(&self) -> usize {
        self.in_code.len() + self.on_page.len()
    }

    pub(crate) fn any(&self) -> bool {
        self.count() > 0
    }

    /// The faults as `compile_error!`s: those of the page at `spec`, in page order, the others at their own tokens.
    pub(crate) fn into_compile_errors(mut self, source: &Source, spec: Span) -> TokenStream {
        self.on_page.sort_by_key(|fault| fault.place.start);
        // A cell that spans several rows is wrong once.
        self.on_page.dedup_by(|fault, before| {
            fault.place == before.place && fault.problem == before.problem
        });
        let untold = self.on_page.len().saturating_sub(MOST_TOLD);
        let lines = Lines::of(&source.text);
        let mut messages: Vec<String> = self
            .on_page
            .iter()
            .take(MOST_TOLD)
            .map(|fault| fault.render(source, &lines))
            .collect();
        if untold > 0 {
            let faults = if untold == 1 { "fault" } else { "faults" };
            messages.push(format!(
                "{untold} more {faults} on `{}`: mend those shown and build again",
                source.path
            ));
        }
        let on_page = messages
            .iter()
            .map(|message| syn::Error::new(spec, message));
        self.in_code
            .into_iter()
            .chain(on_page)
            .map(syn::Error::into_compile_error)
            .collect()
    }
}

/// A page as text, under the path by which the user named it.
#[derive(Debug, Default)]
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// A fault of the page.
#[derive(Debug)]
pub(crate) struct PageFault {
    /// The bytes of the page that are wrong.
    place: Range<usize>,
    /// The table, row and column.
    position: String,
    problem: String,
    related: Vec<(Range<usize>, String)>,
    footers: Vec<Footer>,
}

#[derive(Debug)]
enum Footer {
    Note(Rc<str>),
    Help(String),
}

impl PageFault {
    pub(crate) fn new(place: Range<usize>, problem: impl Into<String>) -> Self {
        Self {
            place,
            position: String::new(),
            problem: problem.into(),
            related: Vec::new(),
            footers: Vec::new(),
        }
    }

    pub(crate) fn position(mut self, position: impl std::fmt::Display) -> Self {
        self.position = position.to_string();
        self
    }

    /// Adds another place of the page that has to do with the fault.
    pub(crate) fn related(mut self, place: Range<usize>, label: impl Into<String>) -> Self {
        self.related.push((place, label.into()));
        self
    }

    pub(crate) fn note(mut self, note: impl Into<Rc<str>>) -> Self {
        self.footers.push(Footer::Note(note.into()));
        self
    }

    /// Adds what would mend the fault.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.footers.push(Footer::Help(help.into()));
        self
    }

    fn render(&self, source: &Source, lines: &Lines) -> String {
        let primary = Excerpt::of(source, lines, &self.place);
        let mut elements = primary.elements(AnnotationKind::Primary, &self.position);
        for (place, label) in &self.related {
            let excerpt = Excerpt::of(source, lines, place);
            elements.extend(excerpt.elements(AnnotationKind::Context, label));
        }
        elements.extend(self.footers.iter().map(|footer| match footer {
            Footer::Note(note) => Element::from(Level::NOTE.message(note.as_ref())),
            Footer::Help(help) => Element::from(Level::HELP.message(help)),
        }));
        let title = Level::ERROR.primary_title(&self.problem);
        let report = [Group::with_title(title).elements(elements)];
        let message = Renderer::plain()
            .decor_style(DecorStyle::Ascii)
            .render(&report);
        // The compiler puts the word before the message itself.
        let message = message.strip_prefix("error: ").unwrap_or(&message);
        // A snippet below an origin of its own is announced by a line without a path.
        let lines: Vec<&str> = message
            .lines()
            .filter(|line| line.trim() != ":::")
            .collect();
        lines.join("\n")
    }
}

/// Where the lines of a page begin, in bytes.
struct Lines(Vec<usize>);

impl Lines {
    fn of(text: &str) -> Self {
        let after_breaks = text.match_indices('\n').map(|(offset, _)| offset + 1);
        Self(std::iter::once(0).chain(after_breaks).collect())
    }

    fn at(&self, offset: usize) -> Line {
        let number = self.0.partition_point(|start| *start <= offset);
        Line {
            number,
            start: self.0[number - 1],
        }
    }
}

/// A line of a page: its number, from 1, and where it starts, in bytes.
struct Line {
    number: usize,
    start: usize,
}

/// The part of a line that a message shows.
struct Excerpt<'s> {
    path: &'s str,
    line: usize,
    column: usize,
    text: &'s str,
    marked: Range<usize>,
}

impl<'s> Excerpt<'s> {
    fn of(source: &'s Source, lines: &Lines, place: &Range<usize>) -> Self {
        let line = lines.at(place.start);
        let rest = &source.text[line.start..];
        let length = rest.find('\n').unwrap_or(rest.len());
        let text = rest[..length].trim_end_matches('\r');
        let start = (place.start - line.start).min(text.len());
        let end = place
            .end
            .saturating_sub(line.start)
            .clamp(start, text.len());
        let first = start.saturating_sub(EXCERPT_MARGIN);
        let last = text
            .len()
            .min(end.min(start + EXCERPT_MARGIN) + EXCERPT_MARGIN);
        let is_boundary = |offset: &usize| text.is_char_boundary(*offset);
        let from = (first..start).find(is_boundary).unwrap_or(start);
        let to = (last..text.len()).find(is_boundary).unwrap_or(text.len());
        Self {
            path: &source.path,
            line: line.number,
            column: text[..start].chars().count() + 1,
            text: &text[from..to],
            marked: start - from..end.min(to) - from,
        }
    }

    fn elements<'e>(&self, kind: AnnotationKind, label: &'e str) -> Vec<Element<'e>>
    where
        's: 'e,
    {
        let origin = Origin::path(self.path)
            .line(self.line)
            .char_column(self.column);
        let annotation = kind.span(self.marked.clone()).label(label);
        let snippet = Snippet::source(self.text)
            .line_start(self.line)
            .annotation(annotation);
        vec![origin.into(), snippet.into()]
    }
}

/// Text of a page as a message quotes it: between backticks, cut when long, invisible characters spelt out.
pub(crate) fn quoted(text: &str) -> String {
    let mut quote = String::from("`");
    for character in text.chars().take(LONGEST_QUOTE) {
        match character {
            '"' | '\'' | '\\' => quote.push(character),
            _ => quote.extend(character.escape_debug()),
        }
    }
    if text.chars().nth(LONGEST_QUOTE).is_some() {
        quote.push('…');
    }
    quote.push('`');
    quote
}

/// Names as a user writes them between the parentheses of an argument: `"Code", "Status"`.
pub(crate) fn listed<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    let mut names = names.into_iter();
    let shown = names.by_ref().take(MOST_NAMES_SHOWN);
    let mut list: Vec<String> = shown
        .map(|name| {
            let short: String = name.chars().take(LONGEST_QUOTE).collect();
            let cut = if short.len() < name.len() { "…" } else { "" };
            format!("\"{}{cut}\"", short.escape_debug())
        })
        .collect();
    if names.next().is_some() {
        list.push("…".to_owned());
    }
    list.join(", ")
}

/// The candidate that a misspelt name was meant to be, if one is near enough.
pub(crate) fn nearest<'c>(
    name: &str,
    candidates: impl IntoIterator<Item = &'c str>,
) -> Option<&'c str> {
    let name = name.to_lowercase();
    let distance = |candidate: &str| {
        let candidate = candidate.to_lowercase();
        let most = candidate.chars().count() / 3;
        // Spares the long way for names that no misspelling could make of one another.
        let is_hopeless = name.len().abs_diff(candidate.len()) > 4 * most || most > LONGEST_QUOTE;
        let distance = (!is_hopeless).then(|| strsim::osa_distance(&name, &candidate))?;
        (distance <= most).then_some(distance)
    };
    candidates
        .into_iter()
        .filter_map(|candidate| Some((distance(candidate)?, candidate)))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{Lines, listed, nearest, quoted};

    #[test]
    fn a_line_is_known_by_every_byte_of_it() {
        let lines = Lines::of("one\r\ntwo\n\nfour");
        for (offset, number) in [(0, 1), (4, 1), (5, 2), (8, 2), (9, 3), (10, 4), (14, 4)] {
            assert_eq!(lines.at(offset).number, number, "{offset}");
        }
    }

    #[test]
    fn a_quote_is_short_and_shows_what_cannot_be_seen() {
        assert_eq!(quoted("it's \"OK\""), "`it's \"OK\"`");
        assert_eq!(quoted("404\u{200b}"), r"`404\u{200b}`");
        assert_eq!(quoted("\u{202e}OK"), r"`\u{202e}OK`");
        assert_eq!(quoted("请求成功"), "`请求成功`");
        assert_eq!(quoted(&"x".repeat(61)), format!("`{}…`", "x".repeat(60)));
    }

    #[test]
    fn names_are_listed_as_an_argument_has_them() {
        assert_eq!(listed(["Code", "say \"it\""]), r#""Code", "say \"it\"""#);
    }

    #[test]
    fn a_misspelt_name_is_near_the_one_it_was_meant_to_be() {
        let names = ["Status Code", "Status", "Description"];
        assert_eq!(nearest("status code", names), Some("Status Code"));
        assert_eq!(nearest("Descripton", names), Some("Description"));
        assert_eq!(nearest("Stauts", names), Some("Status"));
        assert_eq!(nearest("Reason", names), None);
    }
}
