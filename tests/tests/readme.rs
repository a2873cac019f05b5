//! What `README.md` says is so: its commands run, its examples compile, and its numbers and names are those of the
//! repository. Its first example is a doctest of `kms-status-tests`; `update.rs` and `readme_table.rs` hold its table of
//! statuses and the output of `cargo update-page`, and `kms_page.rs` what it says of the pages.

use std::{env::consts::EXE_SUFFIX, fs, process::Command, sync::LazyLock};

use kms_status_tests::{
    Expansion,
    scratch::{Output, cargo, compiler, workspace},
};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

static README: LazyLock<String> = LazyLock::new(|| file("README.md"));

fn file(path: &str) -> String {
    let text = fs::read_to_string(workspace().join(path)).expect("a file");
    text.replace("\r\n", "\n")
}

/// The code blocks in one language.
fn blocks(language: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut is_inside = false;
    for event in Parser::new(&README) {
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(name))) if *name == *language => {
                is_inside = true;
                blocks.push(String::new());
            }
            Event::Text(text) if is_inside => blocks.last_mut().expect("a block").push_str(&text),
            Event::End(TagEnd::CodeBlock) => is_inside = false,
            _ => {}
        }
    }
    blocks
}

#[test]
#[ignore = "compiles the crates once more: run with --ignored, as .ci/run does"]
fn the_commands_run() {
    let blocks = blocks("sh").concat();
    let inline = Parser::new(&README).filter_map(|event| match event {
        Event::Code(code) => Some(code.into_string()),
        _ => None,
    });
    let commands = blocks.lines().map(str::to_owned).chain(inline);
    let is_run = |code: &String| code.starts_with("cargo run ") || code.starts_with("cargo doc ");
    for command in commands.filter(is_run) {
        let arguments = command.split(' ').skip(1);
        let _ = Output::of(cargo(&workspace()).arg("--offline").args(arguments)).success();
    }
}

#[test]
fn the_rust_versions_are_those_of_the_manifests() {
    let of = |manifest: &str, key: &str| {
        let manifest = file(manifest);
        let line = manifest.lines().find_map(|line| line.strip_prefix(key));
        line.expect(key).trim_matches('"').to_owned()
    };
    let [macros, alone] =
        ["Cargo.toml", "kms-status/Cargo.toml"].map(|manifest| of(manifest, "rust-version = "));
    let sentence = format!("Rust {macros} or newer is needed, or {alone} without `spec`");
    assert!(
        README.contains(&sentence),
        "README.md does not say: {sentence}"
    );
}

#[test]
fn the_dependencies_lead_into_the_repository() {
    let dependencies = blocks("toml").concat();
    let mut paths = dependencies.split("path = \"../kms-status/").skip(1);
    assert!(paths.all(|rest| {
        let (path, _) = rest.split_once('"').expect("the end of a path");
        workspace().join(path).join("Cargo.toml").is_file()
    }));
}

#[test]
fn the_features_are_those_of_the_manifest() {
    let manifest = file("kms-status/Cargo.toml");
    let (_, features) = manifest.split_once("[features]\n").expect("features");
    let (features, _) = features.split_once("\n\n").expect("another section");
    let features = features.lines().filter_map(|line| line.split_once(" = "));
    let mut features: Vec<&str> = features.map(|(name, _)| name).collect();
    features.retain(|name| *name != "default");
    let rows = README
        .lines()
        .skip_while(|line| !line.starts_with("| Feature |"))
        .skip(2);
    let rows = rows.map_while(|line| line.strip_prefix("| `"));
    let mut named: Vec<&str> = rows.filter_map(|row| row.split('`').next()).collect();
    features.sort_unstable();
    named.sort_unstable();
    assert_eq!(named, features);
}

#[test]
fn the_docs_of_the_crate_have_the_first_example_too() {
    let example = &blocks("rust")[0];
    let docs = file("kms-status/src/lib.rs");
    let docs: String = docs
        .lines()
        .filter_map(|line| line.strip_prefix("//!"))
        .fold(String::new(), |docs, line| {
            docs + line.strip_prefix(' ').unwrap_or_default() + "\n"
        });
    assert!(docs.contains(example), "{docs}");
}

#[test]
fn the_pages_of_ones_own_become_the_enums() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [markdown, html, rust] =
        ["markdown", "html", "rust,ignore"].map(|language| blocks(language).concat());
    fs::create_dir(folder.path().join("spec")).expect("a folder");
    for (file, text) in [
        ("spec/statuses.md", &markdown),
        ("spec/errors.html", &html),
        ("main.rs", &rust),
    ] {
        fs::write(folder.path().join(file), text).expect("a file that can be written");
    }
    let program = folder.path().join(format!("program{EXE_SUFFIX}"));
    let mut rustc = compiler("rustc", folder.path());
    rustc
        .args(["main.rs", "--edition=2024", "-o"])
        .arg(&program);
    let _ = Output::of(&mut rustc).success();
    let _ = Output::of(&mut Command::new(program)).success();

    // And the error is that of the first of the enums.
    let (enums, _) = rust.split_once("\nfn main").expect("a program");
    let error = &blocks("text")[0];
    let wrong = markdown.replace("200", "20O");
    let expansion = Expansion::of_source(enums, wrong);
    assert_eq!(format!("error: {}\n", expansion.errors()[0]), *error);
}

#[test]
fn links_lead_to_docs_or_into_the_package() {
    for event in Parser::new(&README) {
        let Event::Start(Tag::Link { dest_url, .. }) = event else {
            continue;
        };
        let is_published = ["https://docs.rs/", "https://docs.otc.t-systems.com/"]
            .iter()
            .any(|site| dest_url.starts_with(site));
        let is_packaged = [
            "kms-status",
            "kms-status-macros",
            "kms-status-macros/codegen",
        ]
        .iter()
        .all(|package| workspace().join(package).join(&*dest_url).is_file());
        assert!(is_published || is_packaged, "{dest_url}");
    }
}

#[test]
fn the_drawing_names_files_and_folders_that_exist() {
    let drawing = blocks("mermaid").concat();
    let names = drawing.split(['"', '<', '>']);
    let names: Vec<&str> = names
        .filter(|name| name.contains(".rs") || name.ends_with('/'))
        .collect();
    assert!(!names.is_empty());
    for name in names {
        assert!(
            workspace()
                .join("kms-status-macros/codegen/src")
                .join(name)
                .exists(),
            "{name}"
        );
    }
}
