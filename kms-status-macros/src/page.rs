//! The second stage: the page's file becomes a tree of elements that know where on the page they stand.

mod attributes;
mod parser;
mod places;
mod sink;

use std::{
    fs, io,
    io::Read as _,
    ops::Range,
    path::{self, Component},
};

use ego_tree::NodeId;
use scraper::Html;
use syn::LitStr;

use crate::diagnostics::{Faults, PageFault, Source};
use places::Places;

/// How long a page may be, in bytes.
const LONGEST_PAGE: usize = 4 * 1024 * 1024;

/// The file that `spec` names.
#[derive(Default)]
pub(crate) struct File {
    pub(crate) source: Source,
    pub(crate) content: Content,
}

/// What was found under a path.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(crate) enum Content {
    /// No file.
    #[default]
    Missing,
    /// A file that is no page.
    Refused,
    /// Text, to be read as HTML.
    Html,
}

/// A page as a tree.
pub(crate) struct Page<'s> {
    pub(crate) path: &'s str,
    pub(crate) source: &'s str,
    pub(crate) tree: Html,
    places: Places,
}

impl Page<'_> {
    /// The bytes of the page that a text was made from, or the tag that made an element.
    pub(crate) fn place(&self, node: NodeId) -> Range<usize> {
        self.places.get(node).cloned().unwrap_or_default()
    }
}

/// Reads the file that `spec` names, from the folder of the crate's Cargo.toml.
pub(crate) fn load(spec: &LitStr, manifest_dir: &path::Path, faults: &mut Faults) -> File {
    let path = spec.value();
    let file = path::Path::new(&path);
    if matches!(
        file.components().next(),
        Some(Component::RootDir | Component::Prefix(_))
    ) {
        let message =
            "`spec` is a path from the folder of this crate's Cargo.toml, not an absolute one";
        faults.in_code(spec, message);
        return File::default();
    }
    match read(&manifest_dir.join(file)) {
        Ok(bytes) => decode(path, bytes, faults),
        Err(error) => {
            faults.in_code(spec, unreadable(&path, &error));
            File::default()
        }
    }
}

fn read(file: &path::Path) -> io::Result<Vec<u8>> {
    let metadata = fs::metadata(file)?;
    if metadata.is_dir() {
        return Err(io::ErrorKind::IsADirectory.into());
    }
    if !metadata.is_file() {
        return Err(io::Error::other("it is not a regular file"));
    }
    let mut bytes = Vec::new();
    let most = LONGEST_PAGE as u64 + 1;
    fs::File::open(file)?.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

fn unreadable(path: &str, error: &io::Error) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => format!(
            "there is no page `{path}`: the path starts at the folder of this crate's Cargo.toml"
        ),
        io::ErrorKind::IsADirectory => {
            format!("`{path}` is a folder: `spec` names the page's file, such as `spec/page.md`")
        }
        _ => format!("the page `{path}` cannot be read: {error}"),
    }
}

/// Makes text of a file's bytes.
pub(crate) fn decode(path: String, bytes: Vec<u8>, faults: &mut Faults) -> File {
    let too_long = bytes.len() > LONGEST_PAGE;
    let text = String::from_utf8(bytes).map_err(|error| {
        let valid = error.utf8_error().valid_up_to();
        (
            valid,
            String::from_utf8_lossy(error.as_bytes()).into_owned(),
        )
    });
    let fault = match &text {
        _ if too_long => Some(
            PageFault::new(0..0, "the page is longer than 4 MiB")
                .help("keep the part of it that holds the tables"),
        ),
        Err((valid, _)) => Some(
            PageFault::new(
                *valid..*valid + '\u{fffd}'.len_utf8(),
                "the page is not UTF-8",
            )
            .position("the first byte that is not")
            .help("save the page as UTF-8"),
        ),
        Ok(text) => text.find('\0').map(|nul| {
            PageFault::new(nul..nul + 1, "the page holds a NUL byte")
                .help("save the page as UTF-8 text; UTF-16 looks like this")
        }),
    };
    let content = match fault {
        Some(fault) => {
            faults.on_page(fault);
            Content::Refused
        }
        None => Content::Html,
    };
    let text = text.unwrap_or_else(|(_, lossy)| lossy);
    let source = Source { path, text };
    File { source, content }
}

/// Reads the page as HTML; `None` where there is none or it is past the limits.
pub(crate) fn parse<'f>(file: &'f File, faults: &mut Faults) -> Option<Page<'f>> {
    if file.content != Content::Html {
        return None;
    }
    let Source { path, text } = &file.source;
    match parser::parse(text) {
        Ok((tree, places)) => Some(Page {
            path,
            source: text,
            tree,
            places,
        }),
        Err(fault) => {
            faults.on_page(fault);
            None
        }
    }
}
