//! The messages of the build, one file a kind of fault: `messages/NAME.rs` beside the page that it names, and what the
//! compiler says of the two in `messages/NAME.stderr`.
//!
//! Each `NAME.rs` uses the enum as if nothing were wrong, so an error that the fault drags along would be in the text.
//! `TRYBUILD=overwrite cargo test -p kms-status-tests --test messages` writes the texts anew.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
};

const HEADER_ROW: &str = "<tr><th>Status Code</th><th>Description</th></tr>";

#[test]
fn each_fault_has_its_message() {
    let pages = project_dir().join("messages");
    fs::create_dir_all(&pages).expect("a folder for the pages");
    copy_pages(Path::new("messages"), &pages);
    write_pages_past_the_limits(&pages);
    trybuild::TestCases::new().compile_fail("messages/*.rs");
}

/// The folder of the package that `trybuild` builds the cases in: `spec` starts there.
fn project_dir() -> PathBuf {
    let cargo = Command::new(env!("CARGO"))
        .args(["metadata", "--no-deps", "--format-version=1"])
        .output()
        .expect("cargo");
    let metadata: serde_json::Value = serde_json::from_slice(&cargo.stdout).expect("metadata");
    let target = metadata["target_directory"].as_str().expect("a folder");
    Path::new(target)
        .join("tests/trybuild")
        .join(env!("CARGO_PKG_NAME"))
}

fn copy_pages(from: &Path, to: &Path) {
    for page in fs::read_dir(from).expect("the folder of the cases") {
        let page = page.expect("a file").path();
        if page.extension().is_some_and(|extension| extension == "md") {
            let name = page.file_name().expect("a file has a name");
            // Not `fs::copy`, which would keep a file read-only.
            let bytes = fs::read(&page).expect("a page");
            fs::write(to.join(name), bytes).expect("the target folder takes files");
        }
    }
}

/// These are too long to be kept.
fn write_pages_past_the_limits(folder: &Path) {
    let pages = [
        ("page_is_past_4_mib", "<p>200 OK</p>\n".repeat(300_000)),
        ("page_is_nested_too_deep", "<div>\n".repeat(257)),
        ("tag_has_no_end", format!("<p>\n<a{}", " b".repeat(10_000))),
        ("page_has_too_many_elements", "<p>\n".repeat(300_001)),
        (
            "table_has_too_many_rows",
            format!(
                "<table>\n{HEADER_ROW}\n{}</table>\n",
                "<tr>\n".repeat(65_535)
            ),
        ),
        (
            "header_row_has_too_many_columns",
            format!("<table>\n<tr>\n{}</table>\n", "<th>Code\n".repeat(1_001)),
        ),
        (
            "descriptions_are_past_4_mib",
            format!(
                "<table>\n{HEADER_ROW}\n<tr><td>200</td><td rowspan=\"0\">{}</td></tr>\n{}</table>\n",
                "All is well. ".repeat(200_000),
                ["201", "202", "203", "204"]
                    .map(|code| format!("<tr><td>{code}</td></tr>\n"))
                    .concat(),
            ),
        ),
    ];
    for (name, page) in pages {
        fs::write(folder.join(name).with_extension("html"), page)
            .expect("the target folder takes files");
    }
}
