//! What `kms-status` adds to a build, beside what a program would use instead: whole runs of Cargo, in turn.
//!
//! `cargo bench -p kms-status-tests --bench whole_builds -- ROUNDS`, 5 if left out. Needs the network once, for what
//! the other crates depend on.

use std::{
    env,
    ffi::OsStr,
    fs::File,
    path::Path,
    process::{Command, Stdio},
    time::{Duration, Instant, SystemTime},
};

use kms_status_tests::scratch::{ScratchCrate, cargo, workspace};

/// How many checks stand for one build, which takes so much longer.
const CHECKS_A_ROUND: usize = 4;

/// Dependents, each by what it depends on; the first is what the others are measured against.
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
    // `cargo test --all-targets` runs this too.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let rounds = env::args().find_map(|argument| argument.parse().ok());
    let rounds = rounds.unwrap_or(5);
    println!("First build of a dependent, from an empty target folder:\n");
    first_builds(&WITH_SPEC, rounds);
    println!("The same without the macro:\n");
    first_builds(&WITHOUT_SPEC, rounds);
    println!("`cargo check -p kms-status` after a change, dependencies already built:\n");
    checks(rounds * CHECKS_A_ROUND);
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
    in_turn(
        rounds,
        dependents.iter().map(|(name, dependent)| {
            let build = || {
                let target = tempfile::tempdir().expect("a temporary folder");
                timed(
                    cargo(dependent.path())
                        .args(["build", "--offline"])
                        .env("CARGO_TARGET_DIR", target.path()),
                )
            };
            (*name, build)
        }),
    );
}

fn checks(rounds: usize) {
    let source = workspace().join("kms-status/src/lib.rs");
    let variants = [
        ("generated.rs", "--no-default-features"),
        ("the macro", "--features=spec"),
    ];
    let targets = variants.map(|_| tempfile::tempdir().expect("a temporary folder"));
    in_turn(
        rounds,
        variants
            .iter()
            .zip(&targets)
            .map(|((name, features), target)| {
                let check = || {
                    touch(&source);
                    timed(
                        cargo(&workspace())
                            .args(["check", "--offline", "-p", "kms-status", features])
                            .env("CARGO_TARGET_DIR", target.path()),
                    )
                };
                (*name, check)
            }),
    );
}

/// Runs each command once a round and prints the medians; the first of them is what the others are measured against.
fn in_turn<'n, F: Fn() -> Duration>(rounds: usize, commands: impl Iterator<Item = (&'n str, F)>) {
    let mut commands: Vec<_> = commands
        .map(|(name, command)| (name, command, Vec::new()))
        .collect();
    // One run that is not counted reads what is read from the disk, and builds the dependencies of a check.
    for (_, command, _) in &commands {
        command();
    }
    for _ in 0..rounds {
        for (_, command, times) in &mut commands {
            times.push(command());
        }
    }
    println!("| | median | fastest | slowest | ratio | difference |");
    println!("| --- | --- | --- | --- | --- | --- |");
    let medians: Vec<Duration> = commands
        .iter_mut()
        .map(|(_, _, times)| {
            times.sort_unstable();
            times[times.len() / 2]
        })
        .collect();
    for ((name, _, times), median) in commands.iter().zip(&medians) {
        let (fastest, slowest) = (times[0], times[times.len() - 1]);
        let ratio = median.as_secs_f64() / medians[0].as_secs_f64();
        let difference = (median.as_secs_f64() - medians[0].as_secs_f64()) * 1000.0;
        println!(
            "| {name} | {median:.3?} | {fastest:.3?} | {slowest:.3?} | {ratio:.2} | {difference:+.0} ms |"
        );
    }
    println!();
}

fn timed(command: &mut Command) -> Duration {
    let start = Instant::now();
    run(command);
    start.elapsed()
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
