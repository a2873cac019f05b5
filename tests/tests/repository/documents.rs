//! `README.md` and `CONTRIBUTING.md` are true: their commands run, their examples compile, and their numbers and names are
//! those of the repository. The first example of `README.md` is a doctest of `kms-status-tests`; `update.rs` tests the
//! output of `cargo update-page` in `CONTRIBUTING.md`.

use std::{env::consts::EXE_SUFFIX, fs, process::Command, sync::LazyLock};

use kms_status_tests::scratch::{Output, cargo_in_workspace, compiler, workspace};
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

static README: LazyLock<String> = LazyLock::new(|| file("README.md"));
static CONTRIBUTING: LazyLock<String> = LazyLock::new(|| file("CONTRIBUTING.md"));

fn file(path: &str) -> String {
    let text = fs::read_to_string(workspace().join(path)).expect("a file");
    text.replace("\r\n", "\n")
}

/// The code blocks in one language.
fn blocks(document: &str, language: &str) -> Vec<String> {
    let mut blocks = Vec::new();
    let mut is_inside = false;
    for event in Parser::new(document) {
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
#[ignore = "compiles the crates with other features: run with --ignored, as .ci/run does"]
fn the_commands_run() {
    let documents = [&README, &CONTRIBUTING].map(|document| document.as_str());
    let commands = documents.iter().flat_map(|document| {
        let blocks = blocks(document, "sh").concat();
        let inline = Parser::new(document).filter_map(|event| match event {
            Event::Code(code) => Some(code.into_string()),
            _ => None,
        });
        let lines: Vec<String> = blocks.lines().map(str::to_owned).collect();
        lines.into_iter().chain(inline).collect::<Vec<_>>()
    });
    // A command that explains a code fails once the page lacks the code.
    let is_run = |code: &String| {
        (code.starts_with("cargo run ") || code.starts_with("cargo doc ")) && !code.contains(" -- ")
    };
    for command in commands.filter(is_run) {
        let arguments = command.split(' ').skip(1);
        let mut cargo = cargo_in_workspace(&workspace());
        let _ = Output::of(cargo.arg("--offline").args(arguments)).success();
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

/// Before the first release, a dependency is a path; after it, a version.
#[test]
fn the_dependencies_are_in_the_repository_or_have_its_version() {
    let manifest = file("Cargo.toml");
    let version = manifest
        .lines()
        .find_map(|line| line.strip_prefix("version = \""));
    let version = version.expect("a version");
    let dependencies = blocks(&README, "toml").concat();
    let mut dependencies = dependencies
        .lines()
        .filter_map(|line| line.split_once(" = "));
    assert!(dependencies.all(|(_, value)| {
        let text = value.split('"').nth(1).expect("a path or a version");
        match text.strip_prefix("../kms-status/") {
            Some(path) => workspace().join(path).join("Cargo.toml").is_file(),
            None => version.starts_with(text),
        }
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
    let example = &blocks(&README, "rust")[0];
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
fn the_page_in_the_readme_becomes_the_enum_in_the_readme() {
    let [page, program] =
        ["markdown", "rust,ignore"].map(|language| blocks(&README, language).concat());
    let folder = tempfile::tempdir().expect("a temporary folder");
    let [spec, source] = ["spec/errors.md", "main.rs"].map(|file| folder.path().join(file));
    fs::create_dir(folder.path().join("spec")).expect("a folder");
    fs::write(&spec, &page).expect("a file that can be written");
    fs::write(source, &program).expect("a file that can be written");
    let binary = folder.path().join(format!("program{EXE_SUFFIX}"));
    let mut rustc = compiler("rustc", folder.path());
    rustc.args(["main.rs", "--edition=2024", "-o"]).arg(&binary);
    let _ = Output::of(&mut rustc).success();
    let _ = Output::of(&mut Command::new(binary)).success();

    fs::write(&spec, page.replace("| 404  ", "| 4O4  ")).expect("a file that can be written");
    let error = kms_status_codegen::generate(folder.path(), "main.rs").expect_err("an error");
    let (error, _) = error.rsplit_once(" --> ").expect("the place in main.rs");
    assert_eq!(error, blocks(&README, "text")[0]);
}

/// On crates.io, a relative link would lead into the folder of the package.
#[test]
fn links_lead_to_public_pages_or_into_the_repository() {
    let manifest = file("Cargo.toml");
    let (_, repository) = manifest
        .split_once("\nrepository = \"")
        .expect("a repository");
    let (repository, _) = repository.split_once('"').expect("the end of a text");
    let files = format!("{repository}/blob/main/");
    for (document, text) in [("README.md", &README), ("CONTRIBUTING.md", &CONTRIBUTING)] {
        for event in Parser::new(text) {
            let Event::Start(Tag::Link { dest_url, .. }) = event else {
                continue;
            };
            let path = dest_url.strip_prefix(&files);
            let is_relative = document == "CONTRIBUTING.md" && !dest_url.contains("://");
            let leads_to_file = path
                .or(is_relative.then_some(&*dest_url))
                .is_some_and(|path| workspace().join(path).is_file());
            let is_public = [
                "https://docs.otc.t-systems.com/",
                "https://docs.rs/",
                "https://opensource.org/",
                "https://www.apache.org/",
            ]
            .iter()
            .any(|site| dest_url.starts_with(site));
            assert!(
                is_public || leads_to_file,
                "{dest_url} in {document} leads elsewhere"
            );
        }
    }
}

#[test]
fn the_drawing_names_files_and_folders_that_exist() {
    let drawing = blocks(&CONTRIBUTING, "mermaid").concat();
    let names = drawing.split(['"', '<', '>']);
    let names: Vec<&str> = names
        .filter(|name| name.contains(".rs") || name.ends_with('/'))
        .collect();
    assert!(!names.is_empty());
    let folder = workspace().join("kms-status-macros/codegen/src");
    for name in names {
        assert!(folder.join(name).exists(), "{name}");
    }
}

#[test]
fn the_readme_has_at_most_150_lines() {
    assert!(README.lines().count() <= 150);
}
