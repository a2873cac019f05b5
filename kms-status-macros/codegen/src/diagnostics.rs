//! Collects the errors of all stages, and renders them.

use std::{fmt::Display, ops::Range};

use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Renderer, Snippet};
use proc_macro2::{Literal, Span};
use quote::ToTokens;

/// How many errors about a page one build reports.
pub(crate) const MOST_REPORTED: usize = 20;

/// How many items a message lists, such as lines, tables or codes.
const MOST_LISTED: usize = 10;

/// How many characters of a page's text a message quotes.
const LONGEST_QUOTE: usize = 60;

/// All errors found so far.
#[derive(Default)]
pub(crate) struct Diagnostics {
    in_code: Vec<syn::Error>,
    on_page: Vec<PageError>,
    /// Errors that may be consequences of another error.
    consequences: Vec<syn::Error>,
    consequences_on_page: Vec<PageError>,
    is_muted: bool,
}

impl Diagnostics {
    /// Drops all later errors, since they may be consequences of an error before them.
    pub(crate) fn mute(&mut self) {
        self.is_muted = true;
    }

    /// Adds an error in the attribute or its enum.
    pub(crate) fn push(&mut self, error: syn::Error) {
        if !self.is_muted {
            self.in_code.push(error);
        }
    }

    pub(crate) fn push_at(&mut self, tokens: impl ToTokens, message: impl Display) {
        self.push(syn::Error::new_spanned(tokens, message));
    }

    pub(crate) fn push_page(&mut self, error: PageError) {
        if !self.is_muted {
            self.on_page.push(error);
        }
    }

    /// Adds an error that is dropped if `push` or `push_page` adds any, since it may be a consequence of that error.
    pub(crate) fn push_consequence(&mut self, tokens: impl ToTokens, message: impl Display) {
        if !self.is_muted {
            self.consequences
                .push(syn::Error::new_spanned(tokens, message));
        }
    }

    /// Adds an error about the page that is dropped if `push` or `push_page` adds any.
    pub(crate) fn push_page_consequence(&mut self, error: PageError) {
        if !self.is_muted {
            self.consequences_on_page.push(error);
        }
    }

    /// The errors to report. Those about the page are at `spec`, in page order, but errors about tables that do not seem to hold
    /// codes come last. The others are at their own tokens.
    pub(crate) fn into_errors(self, source: &Source, spec: Span) -> Vec<syn::Error> {
        let has_faults = !self.in_code.is_empty() || !self.on_page.is_empty();
        let (mut errors, mut on_page) = if has_faults {
            (self.in_code, self.on_page)
        } else {
            (self.consequences, self.consequences_on_page)
        };
        on_page.sort_by_key(|error| (error.is_aside, error.place.line));
        let more = on_page.len().saturating_sub(MOST_REPORTED);
        on_page.truncate(MOST_REPORTED);
        for error in &on_page {
            errors.push(syn::Error::new(spec, error.render(source)));
        }
        if more > 0 {
            let noun = if more == 1 { "error" } else { "errors" };
            let path = &source.path;
            let message =
                format!("{more} more {noun} in `{path}`: fix those shown and build again");
            errors.push(syn::Error::new(spec, message));
        }
        errors
    }
}

/// The text of a page, and its path as the user wrote it.
#[derive(Default)]
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

impl Source {
    fn line(&self, number: usize) -> &str {
        let line = self.text.split('\n').nth(number - 1).unwrap_or_default();
        line.trim_end_matches('\r')
    }

    /// The line, with a mark below the text if its place is certain, or else below the start of the line.
    fn excerpt<'s>(
        &'s self,
        place: &Place,
        kind: AnnotationKind,
        label: &'s str,
    ) -> Snippet<'s, Annotation<'s>> {
        let line = self.line(place.line);
        let start = line.len() - line.trim_start().len();
        let marked = find_in_line(line, &place.text).unwrap_or(start..start);
        Snippet::source(line)
            .path(&self.path)
            .line_start(place.line)
            .annotation(kind.span(marked).label(label))
    }
}

/// A line of the page, counted from 1, and the text to mark in it; an empty text marks nothing.
#[derive(Clone)]
pub(crate) struct Place {
    pub(crate) line: usize,
    pub(crate) text: String,
}

impl Place {
    /// The line alone, with nothing marked in it.
    pub(crate) fn line(line: usize) -> Self {
        let text = String::new();
        Self { line, text }
    }
}

/// An error about the page.
pub(crate) struct PageError {
    place: Place,
    /// Whether the error is about a table that does not seem to hold codes.
    is_aside: bool,
    /// The table, row and column.
    position: String,
    problem: String,
    related: Option<Box<(Place, String)>>,
    footers: Vec<(Level<'static>, String)>,
}

impl PageError {
    pub(crate) fn new(place: Place, problem: impl Into<String>) -> Self {
        Self {
            place,
            is_aside: false,
            position: String::new(),
            problem: problem.into(),
            related: None,
            footers: Vec::new(),
        }
    }

    pub(crate) fn position(mut self, position: impl Display) -> Self {
        self.position = position.to_string();
        self
    }

    /// Reports this error after the others.
    pub(crate) fn aside(mut self) -> Self {
        self.is_aside = true;
        self
    }

    /// Adds a second place on the page to the error.
    pub(crate) fn related(mut self, place: Place, label: impl Into<String>) -> Self {
        self.related = Some(Box::new((place, label.into())));
        self
    }

    pub(crate) fn note(mut self, note: impl Into<String>) -> Self {
        self.footers.push((Level::NOTE, note.into()));
        self
    }

    /// Adds a way to fix the error.
    pub(crate) fn help(mut self, help: impl Into<String>) -> Self {
        self.footers.push((Level::HELP, help.into()));
        self
    }

    fn render(&self, source: &Source) -> String {
        let primary = source.excerpt(&self.place, AnnotationKind::Primary, &self.position);
        let related = self.related.as_deref().map(|(place, label)| {
            let excerpt = source.excerpt(place, AnnotationKind::Context, label);
            Element::from(excerpt)
        });
        let footers = self.footers.iter().map(|(level, text)| {
            let footer = level.clone().message(text);
            Element::from(footer)
        });
        // The compiler writes `error:` itself.
        let title = Level::ERROR.no_name().primary_title(&self.problem);
        let report = title.element(primary).elements(related).elements(footers);
        Renderer::plain().render(&[report])
    }
}

/// Finds the text in the line: where it fills the space between two tags or bars, or else anywhere. `None` if more than
/// one such place exists.
fn find_in_line(line: &str, text: &str) -> Option<Range<usize>> {
    if text.is_empty() {
        return None;
    }
    let is_whole = |start: &usize| {
        let before = line[..*start].trim_end();
        let after = line[start + text.len()..].trim_start();
        (before.is_empty() || before.ends_with(['>', '|']))
            && (after.is_empty() || after.starts_with(['<', '|']))
    };
    let all: Vec<usize> = line.match_indices(text).map(|(start, _)| start).collect();
    let whole: Vec<usize> = all.iter().copied().filter(is_whole).collect();
    match (whole.as_slice(), all.as_slice()) {
        ([start], _) | ([], [start]) => Some(*start..start + text.len()),
        _ => None,
    }
}

/// Quotes a text of the page for a message: between backticks, cut when long, with invisible characters spelt out.
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

/// A text as a user writes it in an argument: `"Code"`.
pub(crate) fn literal(text: &str) -> String {
    Literal::string(text).to_string()
}

/// Texts as a user writes them between the parentheses of an argument: `"Code", "Status"`.
pub(crate) fn literals(texts: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    let literals = texts.into_iter().map(|text| literal(text.as_ref()));
    let literals: Vec<String> = literals.collect();
    literals.join(", ")
}

/// The items in one line; `…` stands for all items after the tenth.
pub(crate) fn listed(items: impl IntoIterator<Item = impl Display>, separator: &str) -> String {
    let items = items.into_iter().map(|item| item.to_string());
    let mut items: Vec<String> = items.collect();
    if items.len() > MOST_LISTED {
        items.truncate(MOST_LISTED);
        items.push("…".to_owned());
    }
    items.join(separator)
}

/// The candidate that the author of a misspelt name probably meant.
pub(crate) fn nearest<'c>(name: &str, candidates: &[&'c str]) -> Option<&'c str> {
    let name = name.to_lowercase();
    let distance = |candidate: &&str| strsim::osa_distance(&name, &candidate.to_lowercase());
    let nearest = candidates.iter().copied().min_by_key(distance)?;
    (distance(&nearest) <= nearest.chars().count() / 3).then_some(nearest)
}

#[cfg(test)]
mod tests {
    use super::{find_in_line, listed, nearest, quoted};

    #[test]
    fn a_text_is_marked_where_only_one_place_can_be_meant() {
        for (line, text, expected) in [
            ("<td>4O4</td>", "4O4", Some(4..7)),
            ("<td id='4O4'> 4O4 </td>", "4O4", Some(14..17)),
            ("| 4O4 | see 4O4 |", "4O4", Some(2..5)),
            ("<b>Not</b> Found", "Not Found", None),
            ("<td>4O4</td><td>4O4</td>", "4O4", None),
            ("<td>", "", None),
        ] {
            assert_eq!(find_in_line(line, text), expected, "{line}");
        }
    }

    #[test]
    fn a_quote_is_short_and_shows_invisible_characters() {
        for (text, quote) in [
            ("it's \"OK\"", "`it's \"OK\"`"),
            ("404\u{200b}", r"`404\u{200b}`"),
            ("\u{202e}OK", r"`\u{202e}OK`"),
            ("请求成功", "`请求成功`"),
        ] {
            assert_eq!(quoted(text), quote);
        }
        assert_eq!(quoted(&"x".repeat(61)), format!("`{}…`", "x".repeat(60)));
    }

    #[test]
    fn a_list_has_ten_items_at_most() {
        assert_eq!(listed(1..=10, " "), "1 2 3 4 5 6 7 8 9 10");
        assert_eq!(listed(1..=11, " "), "1 2 3 4 5 6 7 8 9 10 …");
    }

    #[test]
    fn a_misspelt_name_is_near_the_one_it_was_meant_to_be() {
        let names = ["Status Code", "Status", "Description"];
        for (name, expected) in [
            ("status code", Some("Status Code")),
            ("Descripton", Some("Description")),
            ("Stauts", Some("Status")),
            // A third of the letters may be wrong.
            ("Sxxtus", Some("Status")),
            ("Sxxxus", None),
            ("Reason", None),
        ] {
            assert_eq!(nearest(name, &names), expected);
        }
    }
}
