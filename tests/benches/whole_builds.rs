//! Measures the time that `kms-status` adds to a build, and compares it with the time that other crates add: with `spec`, its
//! own parsers and two crates with macros; without `spec`, `http`. Whole runs of Cargo are measured, one contestant after the
//! other in each round.
//!
//! `cargo bench -p kms-status-tests --bench whole_builds -- ROUNDS PART` runs it. Without `ROUNDS`, there are 5 rounds. Without
//! `PART`, all parts run: `first`, `without-spec` and `check`. The first run needs the network, to download other crates.

use std::{
    env,
    ffi::OsStr,
    fs::File,
    path::Path,
    process::{Command, Stdio},
    time::SystemTime,
};

use kms_status_tests::{
    in_turn::{Contestant, asked_for, is_bench, run_in_turn},
    scratch::{ScratchCrate, cargo, workspace},
};

/// How many checks are done for each build, which takes much longer.
const CHECKS_A_ROUND: usize = 4;

/// The dependents: a name and the dependencies. The others are compared with the first.
const WITH_SPEC: [(&str, &str); 4] = [
    (
        "scraper and syn",
        "scraper = { version = \"0.29\", default-features = false }\nsyn = \"3\"",
    ),
    (
        "kms-status",
        "kms-status = { path = \"$WORKSPACE/kms-status\" }",
    ),
    ("askama", "askama = \"0.16\""),
    ("graphql_client", "graphql_client = \"0.16\""),
];

const WITHOUT_SPEC: [(&str, &str); 2] = [
    ("http", "http = \"1\""),
    (
        "kms-status, without `spec`",
        "kms-status = { path = \"$WORKSPACE/kms-status\", default-features = false }",
    ),
];

fn main() {
    if !is_bench() {
        return;
    }
    let rounds = env::args().find_map(|argument| argument.parse().ok());
    let rounds = rounds.unwrap_or(5);
    let asked = asked_for(&["first", "without-spec", "check"]);
    if asked.contains(&"first") {
        println!("First build of a dependent, from an empty target folder:\n");
        first_builds(&WITH_SPEC, rounds);
    }
    if asked.contains(&"without-spec") {
        println!("The same without the macros:\n");
        first_builds(&WITHOUT_SPEC, rounds);
    }
    if asked.contains(&"check") {
        println!("`cargo check -p kms-status` after a change, dependencies already built:\n");
        checks(rounds * CHECKS_A_ROUND);
    }
}

fn first_builds(dependents: &[(&str, &str)], rounds: usize) {
    let dependents: Vec<_> = dependents
        .iter()
        .map(|(name, dependencies)| {
            let dependent = ScratchCrate::new(dependencies).file("src/lib.rs", "");
            run(cargo(dependent.path()).arg("fetch"));
            (*name, dependent)
        })
        .collect();
    let contestants = dependents.iter().map(|(name, dependent)| {
        Contestant::new(name, || {
            let target = tempfile::tempdir().expect("a temporary folder");
            let mut build = cargo(dependent.path());
            build.args(["build", "--offline"]);
            build.env("CARGO_TARGET_DIR", target.path());
            // Cargo compiles a crate from a registry without incremental compilation and without lints. A path dependency has
            // both, and each takes time.
            build.env("CARGO_INCREMENTAL", "0");
            build.env("RUSTFLAGS", "--cap-lints=allow");
            run(&mut build);
            target
        })
    });
    run_in_turn(contestants.collect(), rounds);
}

fn checks(rounds: usize) {
    let source = workspace().join("kms-status/src/lib.rs");
    let variants = [
        ("the checked-in files", "--no-default-features"),
        ("the macros, both pages", "--features=spec"),
    ];
    let targets = variants.map(|_| tempfile::tempdir().expect("a temporary folder"));
    let contestants = variants
        .iter()
        .zip(&targets)
        .map(|((name, features), target)| {
            Contestant::new(name, || {
                touch(&source);
                let mut check = cargo(&workspace());
                check.args(["check", "--offline", "-p", "kms-status", features]);
                run(check.env("CARGO_TARGET_DIR", target.path()));
            })
        });
    run_in_turn(contestants.collect(), rounds);
}

fn run(command: &mut Command) {
    let output = command
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .output();
    let output = output.expect("a command that can be run");
    assert!(
        output.status.success(),
        "{:?}: {}",
        command.get_args().collect::<Vec<&OsStr>>(),
        String::from_utf8_lossy(&output.stderr)
    );
}

fn touch(file: &Path) {
    let file = File::options().append(true).open(file);
    let touched = file.and_then(|file| file.set_modified(SystemTime::now()));
    touched.expect("a file that can be touched");
}
