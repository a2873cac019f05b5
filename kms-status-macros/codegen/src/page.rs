//! The second stage: turns the file of the page into a tree, with the line of each element.

mod damage;
mod elements;
mod html;
mod loose_rows;
mod markdown;
mod markup;
mod mdx;

use std::{
    fs, io,
    io::Read as _,
    mem,
    path::{self, Component},
    str,
};

use syn::LitStr;

pub(crate) use elements::{is_block, is_unseen};
pub(crate) use html::Page;
pub(crate) use loose_rows::{LooseRow, shown};

use markdown::Markdown;

use crate::diagnostics::{Diagnostics, PageError, Place, Source, quoted};

/// How long a page may be, in bytes.
const LONGEST_PAGE: usize = 4 * MIB;
const MIB: usize = 1024 * 1024;

/// The file that `spec` names.
#[derive(Default)]
pub(crate) struct File {
    pub(crate) source: Source,
    is_page: bool,
}

/// Reads the file that `spec` names, from the folder of the crate's Cargo.toml.
pub(crate) fn load_page(
    spec: &LitStr,
    manifest_dir: &path::Path,
    diagnostics: &mut Diagnostics,
) -> Option<File> {
    let path = spec.value();
    if path.contains('\\') {
        let path = path.replace('\\', "/");
        let message = format!("expected a path with `/`, found a backslash: write `{path}`");
        diagnostics.push_at(spec, message);
        return None;
    }
    let file = path::Path::new(&path);
    if matches!(
        file.components().next(),
        Some(Component::RootDir | Component::Prefix(_))
    ) {
        let message = "expected a path relative to the folder of this crate's Cargo.toml, found an absolute path";
        diagnostics.push_at(spec, message);
        return None;
    }
    match read_file(&manifest_dir.join(file)) {
        Ok(bytes) => Some(decode(path, &bytes, diagnostics)),
        Err(error) => {
            diagnostics.push_at(spec, unreadable(&path, manifest_dir, &error));
            None
        }
    }
}

fn read_file(file: &path::Path) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(file)?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(io::Error::other("not a regular file"));
    }
    let mut bytes = Vec::new();
    let most = LONGEST_PAGE as u64 + 1;
    fs::File::open(file)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(path: &str, manifest_dir: &path::Path, error: &io::Error) -> String {
    if let Some((link, target)) = link_as_text(path, manifest_dir) {
        return format!(
            "`{link}` is a text file that contains the path `{target}`: git on Windows writes such a file in place of a \
             symbolic link; clone the repository again with `git clone -c core.symlinks=true`"
        );
    }
    match error.kind() {
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => format!(
            "page `{path}` not found: write its path relative to the folder of this crate's Cargo.toml"
        ),
        io::ErrorKind::IsADirectory => {
            format!(
                "`{path}` is a folder: write the path of the page's file, such as `spec/page.md`"
            )
        }
        _ => format!("cannot read the page `{path}`: {error}"),
    }
}

/// Finds a part of the path that should be a folder, but is a text file with a path: a symbolic link as git writes it on
/// Windows. Returns both paths.
fn link_as_text(path: &str, manifest_dir: &path::Path) -> Option<(String, String)> {
    let link = path::Path::new(path)
        .ancestors()
        .skip(1)
        .find(|ancestor| manifest_dir.join(ancestor).is_file())?;
    let target = String::from_utf8(read_file(&manifest_dir.join(link)).ok()?).ok()?;
    let is_path = target.starts_with("..") && target.lines().count() == 1;
    is_path.then(|| (link.display().to_string(), target.trim_end().to_owned()))
}

/// Decodes the bytes of a file.
pub(crate) fn decode(path: String, bytes: &[u8], diagnostics: &mut Diagnostics) -> File {
    let is_too_long = bytes.len() > LONGEST_PAGE;
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(bytes);
    let text = String::from_utf8_lossy(bytes).into_owned();
    let wrong = match str::from_utf8(bytes) {
        Ok(text) => {
            let problem = "the page contains a NUL character";
            let help = "save the page as UTF-8, without NUL characters";
            text.find('\0').map(|nul| (nul, "\0", problem, help))
        }
        Err(error) => {
            let problem = "the page is not UTF-8 text";
            let offset = error.valid_up_to();
            Some((offset, "\u{fffd}", problem, "save the page as UTF-8"))
        }
    };
    let error = if is_too_long {
        let problem = format!("the page is longer than {} MiB", LONGEST_PAGE / MIB);
        let error = PageError::new(Place::line(1), problem);
        Some(error.help("save only the part of the page that holds the tables"))
    } else if let Some((offset, wrong, problem, help)) = wrong {
        let line = line_breaks(&text[..offset]) + 1;
        let text = wrong.to_owned();
        let error = PageError::new(Place { line, text }, problem);
        Some(error.help(help))
    } else if text.trim().is_empty() {
        let error = PageError::new(Place::line(1), "the page is empty");
        Some(error.help("download the page again"))
    } else if is_mhtml(&text) {
        let problem = "expected HTML or Markdown, found MHTML, a web page in a single file";
        let help = "save the page as HTML, and set `spec` to that file";
        Some(PageError::new(Place::line(1), problem).help(help))
    } else {
        None
    };
    let is_page = error.is_none();
    if let Some(error) = error {
        diagnostics.push_page(error);
    }
    let source = Source { path, text };
    File { source, is_page }
}

/// Whether the text begins with the headers of MHTML. Such a file cannot be read, since its long lines are cut, and
/// characters such as `=` are encoded.
fn is_mhtml(text: &str) -> bool {
    let mut headers = text
        .lines()
        .take_while(|line| !line.is_empty() && !line.starts_with('<'));
    headers.any(|line| begins_with(line, "mime-version:"))
}

fn line_breaks(text: &str) -> usize {
    text.matches('\n').count()
}

/// Reads the page as a tree; `None` if it cannot be read.
pub(crate) fn parse_page(file: &File, diagnostics: &mut Diagnostics) -> Option<Page> {
    if !file.is_page {
        return None;
    }
    let Source { path, text } = &file.source;
    // A carriage return alone ends a line in HTML, but not in every editor.
    let text = text.replace("\r\n", "\n").replace('\r', " ");
    let mut markdown = Markdown::default();
    let html = if is_markdown(path, &text) {
        markdown = markdown::to_html(&text, has_extension(path, "mdx"));
        mem::take(&mut markdown.html)
    } else {
        text
    };
    let page = html::parse_html(&html).and_then(|page| {
        let conflict = merge_conflict_error(&file.source.text, &page);
        conflict.map_or(Ok(page), Err)
    });
    let mut errors = markdown.errors;
    let page = match page {
        Ok(mut page) => {
            page.loose_rows = markdown.loose_rows;
            page.lines_without_bar = markdown.lines_without_bar;
            if errors.is_empty() {
                errors.extend(damage::find_damage(&html, &page));
            }
            Some(page)
        }
        Err(error) => {
            errors.push(error);
            None
        }
    };
    let is_damaged = !errors.is_empty();
    for error in errors {
        diagnostics.push_page(error);
    }
    if is_damaged {
        diagnostics.mute();
    }
    page
}

/// The error about conflict markers. Markers in a block of code are an example, not a conflict.
fn merge_conflict_error(text: &str, page: &Page) -> Option<PageError> {
    let ours = "<<<<<<< ";
    let mut lines = text.lines().zip(1..);
    let (mark, line) = lines.find(|(line, _)| line.starts_with(ours))?;
    lines.find(|(line, _)| line.starts_with(">>>>>>> "))?;
    if !page.has_text(ours) {
        return None;
    }
    let text = mark.to_owned();
    let problem = "the page contains conflict markers";
    let error = PageError::new(Place { line, text }, problem);
    Some(error.help("resolve the merge conflict, or download the page again"))
}

/// Whether the page has the name of a Markdown file and is not a whole HTML document.
fn is_markdown(path: &str, text: &str) -> bool {
    let mut extensions = ["md", "markdown", "mdx"].iter();
    let is_named_so = extensions.any(|extension| has_extension(path, extension));
    let is_html = ["<!doctype html", "<html"]
        .iter()
        .any(|tag| begins_with(text.trim_start(), tag));
    is_named_so && !is_html
}

fn has_extension(path: &str, extension: &str) -> bool {
    let found = path::Path::new(path).extension();
    found.is_some_and(|found| found.eq_ignore_ascii_case(extension))
}

/// Whether a text begins with these ASCII letters, in upper or lower case.
fn begins_with(text: &str, start: &str) -> bool {
    let text = text.as_bytes().get(..start.len());
    text.is_some_and(|text| text.eq_ignore_ascii_case(start.as_bytes()))
}

/// The error about a page without a table.
pub(crate) fn no_table_error(source: &Source, page: &Page) -> PageError {
    let (mut problem, mut help) = (
        "no table with rows found on the page",
        "set `spec` to a page with a `<table>`, or to a `.md` page with a pipe table; headings, lists and `<dl>` are not read",
    );
    if is_restructured_text(source) {
        problem = "expected HTML or Markdown, found reStructuredText";
        help = "save the published page as HTML, and set `spec` to that file";
    } else if !is_markdown(&source.path, &source.text)
        && source.text.lines().any(loose_rows::is_delimiter_row)
    {
        help = "the page looks like Markdown: give its file the extension `.md`";
    }
    let error = PageError::new(Place::line(1), problem);
    match page.title() {
        Some(title) => error.note(format!("the title of the page is {}", quoted(&title))),
        None => error,
    }
    .help(help)
}

/// Whether the page is reStructuredText: its file ends in `.rst`, or the page is neither HTML nor Markdown, but has a
/// grid table, with `+===` below its header row.
fn is_restructured_text(Source { path, text }: &Source) -> bool {
    let mut lines = text.lines().map(str::trim_start);
    let has_grid_table = lines.any(|line| line.starts_with("+==="));
    let is_html = text.contains("</");
    has_extension(path, "rst") || has_grid_table && !is_html && !is_markdown(path, text)
}
