//! With and without `spec` the crate has the same public API and the same docs: every page that rustdoc writes is the
//! same.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
};

use kms_status_tests::docs;

#[test]
fn the_docs_are_the_same_with_and_without_spec() {
    let [with, without] = [true, false].map(|with_spec| pages(&docs::build(with_spec)));
    let names = |pages: &BTreeMap<String, String>| pages.keys().cloned().collect::<BTreeSet<_>>();
    assert_eq!(names(&with), names(&without));
    for item in ["KmsStatus", "UnknownKmsStatus", "ParseKmsStatusError"] {
        assert!(
            with.keys()
                .any(|page| page.ends_with(&format!(".{item}.html"))),
            "{item} has no page"
        );
    }
    for (name, page) in &with {
        let diff = similar::TextDiff::from_lines(page, &without[name]);
        let diff = diff.unified_diff().context_radius(0).to_string();
        assert!(diff.is_empty(), "{name}:\n{diff}");
    }
}

/// The pages below a folder, by their paths, with one tag a line.
fn pages(folder: &Path) -> BTreeMap<String, String> {
    let mut pages = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path
            .file_name()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        if path.is_dir() {
            let below = self::pages(&path).into_iter();
            pages.extend(below.map(|(page, text)| (format!("{name}/{page}"), text)));
        } else {
            let text = fs::read_to_string(&path).expect("a page");
            pages.insert(name, without_source_links(&text).replace("><", ">\n<"));
        }
    }
    pages
}

/// A page without the places of links to the source, which is another file, and other lines.
fn without_source_links(page: &str) -> String {
    let mut parts = page.split("/src/kms_status/");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |page, part| {
        let (link, rest) = part.split_once('"').expect("the end of a link");
        // `http.rs` and `serde.rs` are the same files.
        match link.split_once(".rs.html") {
            Some(("page" | "generated", _)) => format!("{page}/src/status\"{rest}"),
            _ => format!("{page}/src/{link}\"{rest}"),
        }
    })
}
