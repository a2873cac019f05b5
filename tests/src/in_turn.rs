//! Runs benchmarks in turn: A, B, A, B and so on. If the machine changes its speed meanwhile, the change affects all of them
//! alike, so the ratio of neighbouring runs stays the same. If all runs of A came before those of B, the
//! ratio would change.

use std::{
    env,
    hint::black_box,
    time::{Duration, Instant},
};

/// A name, and a function that runs the measured code once and returns its time.
pub struct Contestant<'c> {
    name: &'c str,
    run: Box<dyn FnMut() -> Duration + 'c>,
}

impl<'c> Contestant<'c> {
    /// Measures `run` from its start to its end.
    pub fn new<T>(name: &'c str, mut run: impl FnMut() -> T + 'c) -> Self {
        let run = move || {
            let start = Instant::now();
            let result = black_box(run());
            let time = start.elapsed();
            // The time to drop the result is not measured.
            drop(result);
            time
        };
        let run = Box::new(run);
        Self { name, run }
    }
}

/// Runs each contestant in turn, in `rounds` rounds, but at least one. A first round does not count. Prints the medians as
/// a Markdown table. The ratio and the difference are to the first contestant in the same round.
pub fn run_in_turn(mut contestants: Vec<Contestant<'_>>, rounds: usize) {
    let rounds = rounds.max(1);
    let mut times = vec![Vec::new(); contestants.len()];
    for round in 0..=rounds {
        for (contestant, times) in contestants.iter_mut().zip(&mut times) {
            let time = (contestant.run)();
            if round > 0 {
                times.push(time.as_secs_f64());
            }
        }
    }
    println!("| | median | fastest | slowest | ratio | difference |");
    println!("| --- | --- | --- | --- | --- | --- |");
    for (contestant, own) in contestants.iter().zip(&times) {
        let pairs = || own.iter().zip(&times[0]);
        let ratio = median(pairs().map(|(own, first)| own / first));
        let difference = median(pairs().map(|(own, first)| own - first));
        let sign = if difference < 0.0 { '-' } else { '+' };
        let difference = Duration::from_secs_f64(difference.abs());
        let fastest = own.iter().copied().fold(f64::INFINITY, f64::min);
        let slowest = own.iter().copied().fold(0.0, f64::max);
        let [median, fastest, slowest] =
            [median(own.iter().copied()), fastest, slowest].map(Duration::from_secs_f64);
        println!(
            "| {} | {median:.3?} | {fastest:.3?} | {slowest:.3?} | {ratio:.2} | {sign}{difference:.3?} |",
            contestant.name,
        );
    }
    println!();
}

/// Whether to measure anything. `cargo test --all-targets` also runs the benchmarks, but without `--bench`.
#[must_use]
pub fn is_bench() -> bool {
    env::args().any(|argument| argument == "--bench")
}

/// The names that are among the program's arguments, or all names if none is.
///
/// # Panics
///
/// If an argument is neither a name nor a number nor begins with `--`.
#[must_use]
pub fn asked_for<'n>(names: &[&'n str]) -> Vec<&'n str> {
    let mut asked = Vec::new();
    for argument in env::args().skip(1) {
        if argument.starts_with("--") || argument.parse::<usize>().is_ok() {
            continue;
        }
        let name = names.iter().find(|name| **name == argument);
        asked.push(*name.unwrap_or_else(|| panic!("no `{argument}` among {names:?}")));
    }
    if asked.is_empty() {
        names.to_vec()
    } else {
        asked
    }
}

fn median(numbers: impl Iterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.collect();
    numbers.sort_unstable_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    f64::midpoint(numbers[middle], numbers[(numbers.len() - 1) / 2])
}
