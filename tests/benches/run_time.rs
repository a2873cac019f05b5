//! What a status costs at run time, beside `http::StatusCode`: 4,096 mixed codes an iteration, the same for both.
//!
//! `cargo bench -p kms-status-tests --bench run_time`

#![allow(missing_docs, reason = "divan makes public items of the functions")]

use std::fmt::{self, Write as _};

use divan::{Bencher, black_box};
use http::StatusCode;
use kms_status::KmsStatus;

const COUNT: usize = 4096;

fn main() {
    divan::Divan::default()
        .sample_count(1000)
        .config_with_args()
        .main();
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

/// The same statuses, as `http` has them.
fn http_statuses() -> Vec<StatusCode> {
    statuses().into_iter().map(StatusCode::from).collect()
}

/// Codes of which half are on the page and half are any three digits, mixed.
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

fn texts() -> Vec<String> {
    codes().iter().map(u16::to_string).collect()
}

/// Calls the operation with each of the inputs.
fn each<T: Copy, R>(bencher: Bencher<'_, '_>, inputs: &[T], operation: impl Fn(T) -> R) {
    bencher.bench_local(|| {
        for input in inputs {
            black_box(operation(black_box(*input)));
        }
    });
}

/// A buffer that is written to from its start each time.
struct Line {
    bytes: [u8; 64],
    length: usize,
}

impl fmt::Write for Line {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let end = self.length + text.len();
        let free = self.bytes.get_mut(self.length..end).ok_or(fmt::Error)?;
        free.copy_from_slice(text.as_bytes());
        self.length = end;
        Ok(())
    }
}

fn write_each(bencher: Bencher<'_, '_>, inputs: &[impl fmt::Display]) {
    let mut line = Line {
        bytes: [0; 64],
        length: 0,
    };
    bencher.bench_local(|| {
        for input in inputs {
            line.length = 0;
            write!(line, "{}", black_box(input)).expect("the buffer is long enough");
            black_box(&mut line);
        }
    });
}

mod from_u16 {
    use super::{Bencher, KmsStatus, StatusCode, codes, each};

    #[divan::bench]
    fn http(bencher: Bencher<'_, '_>) {
        each(bencher, &codes(), StatusCode::from_u16);
    }

    #[divan::bench]
    fn kms_status(bencher: Bencher<'_, '_>) {
        each(bencher, &codes(), KmsStatus::from_u16);
    }
}

mod as_u16 {
    use super::{Bencher, KmsStatus, each, http_statuses, statuses};

    #[divan::bench]
    fn http(bencher: Bencher<'_, '_>) {
        each(bencher, &http_statuses(), |status| status.as_u16());
    }

    #[divan::bench]
    fn kms_status(bencher: Bencher<'_, '_>) {
        each(bencher, &statuses(), KmsStatus::as_u16);
    }
}

mod phrase {
    use super::{Bencher, KmsStatus, each, http_statuses, statuses};

    #[divan::bench]
    fn http(bencher: Bencher<'_, '_>) {
        each(bencher, &http_statuses(), |status| {
            status.canonical_reason()
        });
    }

    #[divan::bench]
    fn kms_status(bencher: Bencher<'_, '_>) {
        each(bencher, &statuses(), KmsStatus::reason_phrase);
    }
}

mod display {
    use super::{Bencher, http_statuses, statuses, write_each};

    #[divan::bench]
    fn http(bencher: Bencher<'_, '_>) {
        write_each(bencher, &http_statuses());
    }

    #[divan::bench]
    fn kms_status(bencher: Bencher<'_, '_>) {
        write_each(bencher, &statuses());
    }
}

mod from_str {
    use std::str::FromStr as _;

    use super::{Bencher, KmsStatus, StatusCode, each, texts};

    #[divan::bench]
    fn http(bencher: Bencher<'_, '_>) {
        let texts = texts();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        each(bencher, &texts, StatusCode::from_str);
    }

    #[divan::bench]
    fn kms_status(bencher: Bencher<'_, '_>) {
        let texts = texts();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        each(bencher, &texts, KmsStatus::from_str);
    }
}

/// All five predicates of each status.
mod class {
    use super::{Bencher, each, http_statuses, statuses};

    #[divan::bench]
    fn http(bencher: Bencher<'_, '_>) {
        each(bencher, &http_statuses(), |status| {
            [
                status.is_informational(),
                status.is_success(),
                status.is_redirection(),
                status.is_client_error(),
                status.is_server_error(),
            ]
        });
    }

    #[divan::bench]
    fn kms_status(bencher: Bencher<'_, '_>) {
        each(bencher, &statuses(), |status| {
            [
                status.is_informational(),
                status.is_success(),
                status.is_redirection(),
                status.is_client_error(),
                status.is_server_error(),
            ]
        });
    }
}
