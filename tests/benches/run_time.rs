//! Compares a status with `http::StatusCode` and with an enum of `strum`, and an error code with a map of `phf`, at run time.
//! Also measures `AnyKmsErrorCode`. Each run has 4,096 mixed codes, the same for both contestants.
//!
//! Run one benchmark with `cargo bench -p kms-status-tests --bench run_time -- NAME`. Without a name, all of them run.

use std::{
    fmt::{Display, Write as _},
    hint::black_box,
    str::FromStr as _,
};

use http::StatusCode;
use kms_status::{AnyKmsErrorCode, KmsErrorCode, KmsStatus};
use kms_status_tests::in_turn::{Contestant, asked_for, is_bench, run_in_turn};
use strum::EnumString;

const COUNT: usize = 4096;

const ROUNDS: usize = 10_000;

fn main() {
    if !is_bench() {
        return;
    }
    let asked = asked_for(&MEASURES.map(|(name, _)| name));
    for (name, measure) in MEASURES {
        if asked.contains(&name) {
            println!("`{name}`:\n");
            measure();
        }
    }
}

const MEASURES: [(&str, fn()); 7] = [
    ("from_u16", || {
        let codes = codes();
        compare(
            "http",
            || each(&codes, StatusCode::from_u16),
            || each(&codes, KmsStatus::from_u16),
        );
    }),
    ("as_u16", || {
        let (theirs, ours) = (http_statuses(), statuses());
        compare(
            "http",
            || each(&theirs, |status| status.as_u16()),
            || each(&ours, KmsStatus::as_u16),
        );
    }),
    ("phrase", || {
        let (theirs, ours) = (http_statuses(), statuses());
        compare(
            "http",
            || each(&theirs, |status| status.canonical_reason()),
            || each(&ours, KmsStatus::reason_phrase),
        );
    }),
    ("Display", || {
        let (theirs, ours) = (http_statuses(), statuses());
        compare("http", || write_each(&theirs), || write_each(&ours));
    }),
    ("FromStr", || {
        let texts: Vec<String> = codes().iter().map(u16::to_string).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        compare(
            "http",
            || each(&texts, StatusCode::from_str),
            || each(&texts, KmsStatus::from_str),
        );
        compare(
            "strum",
            || each(&texts, StrumStatus::from_str),
            || each(&texts, KmsStatus::from_str),
        );
    }),
    ("class", || {
        let (theirs, ours) = (http_statuses(), statuses());
        compare(
            "http",
            || {
                each(&theirs, |status| {
                    [
                        status.is_informational(),
                        status.is_success(),
                        status.is_redirection(),
                        status.is_client_error(),
                        status.is_server_error(),
                    ]
                });
            },
            || {
                each(&ours, |status| {
                    [
                        status.is_informational(),
                        status.is_success(),
                        status.is_redirection(),
                        status.is_client_error(),
                        status.is_server_error(),
                    ]
                });
            },
        );
    }),
    ("from_code", || {
        let map = phf_map();
        for codes in &error_codes() {
            let codes: Vec<&str> = codes.iter().map(String::as_str).collect();
            compare(
                "phf",
                || each(&codes, |code| map.get(code).copied()),
                || each(&codes, KmsErrorCode::from_code),
            );
            let contestants = vec![
                Contestant::new("KmsErrorCode::from_code", || {
                    each(&codes, KmsErrorCode::from_code);
                }),
                Contestant::new("AnyKmsErrorCode::from", || {
                    each(&codes, AnyKmsErrorCode::from);
                }),
            ];
            run_in_turn(contestants, ROUNDS);
        }
    }),
];

/// The six statuses of the page, which `strum` reads from their numbers.
#[derive(Clone, Copy, EnumString)]
enum StrumStatus {
    #[strum(serialize = "200")]
    Ok,
    #[strum(serialize = "204")]
    NoContent,
    #[strum(serialize = "400")]
    BadRequest,
    #[strum(serialize = "403")]
    Forbidden,
    #[strum(serialize = "404")]
    NotFound,
    #[strum(serialize = "500")]
    InternalServerError,
}

/// The map that `phf_map!` would make for all error codes. It is made at run time, but is just as fast to use.
fn phf_map() -> phf::Map<&'static str, KmsErrorCode> {
    let all = KmsErrorCode::ALL;
    let texts: Vec<&str> = all.iter().map(|code| code.as_str()).collect();
    let state = phf_generator::generate_hash(&texts);
    let entries = state.map.iter().map(|index| (texts[*index], all[*index]));
    phf::Map {
        key: state.key,
        disps: state.disps.leak(),
        entries: entries.collect::<Vec<_>>().leak(),
    }
}

fn compare(other: &str, theirs: impl FnMut(), kms_status: impl FnMut()) {
    let contestants = vec![
        Contestant::new(other, theirs),
        Contestant::new("kms-status", kms_status),
    ];
    run_in_turn(contestants, ROUNDS);
}

/// Numbers in an order that no branch predictor learns, the same in each run: an xorshift generator.
fn numbers() -> impl Iterator<Item = usize> {
    std::iter::successors(Some(0x9e37_79b9_u32), |state| {
        let state = state ^ (state << 13);
        let state = state ^ (state >> 17);
        Some(state ^ (state << 5))
    })
    .map(|state| state as usize)
}

/// Statuses of the page, mixed.
fn statuses() -> Vec<KmsStatus> {
    numbers()
        .map(|number| KmsStatus::ALL[number % KmsStatus::ALL.len()])
        .take(COUNT)
        .collect()
}

/// The same statuses, as statuses of `http`.
fn http_statuses() -> Vec<StatusCode> {
    statuses().into_iter().map(StatusCode::from).collect()
}

/// Mixed codes: half of them are on the page, and the others are any three digits.
fn codes() -> Vec<u16> {
    let any = |number: usize| u16::try_from(100 + number % 900).expect("three digits");
    statuses()
        .into_iter()
        .zip(numbers().skip(COUNT))
        .map(|(status, number)| match number / 1024 % 2 {
            0 => status.as_u16(),
            _ => any(number),
        })
        .collect()
}

/// Mixed error codes of the page. In the second list, about half of the codes end in `X` instead, so that the page does not
/// list them.
fn error_codes() -> [Vec<String>; 2] {
    let all = KmsErrorCode::ALL;
    let listed = numbers().map(|number| all[number % all.len()].to_string());
    let listed: Vec<String> = listed.take(COUNT).collect();
    let mut mixed = listed.clone();
    for (code, number) in mixed.iter_mut().zip(numbers().skip(COUNT)) {
        if number / 1024 % 2 == 0 {
            code.pop();
            code.push('X');
        }
    }
    [listed, mixed]
}

/// Calls the operation with each of the inputs.
fn each<T: Copy, R>(inputs: &[T], operation: impl Fn(T) -> R) {
    for input in inputs {
        black_box(operation(black_box(*input)));
    }
}

fn write_each(inputs: &[impl Display]) {
    let mut line = String::with_capacity(256);
    for input in inputs {
        line.clear();
        write!(line, "{}", black_box(input)).expect("a `String` takes any text");
        black_box(&mut line);
    }
}
