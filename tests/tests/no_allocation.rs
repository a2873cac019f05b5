//! Nothing that a status or an error code can do allocates memory.

use std::{
    fmt::{self, Write as _},
    hash::{DefaultHasher, Hash as _},
    hint::black_box,
};

use allocation_counter::measure;
use http::StatusCode;
use kms_status::{KmsErrorCode, KmsStatus};
use kms_status_tests::line::Line;

/// Texts that are statuses or error codes, and texts that are not, each for a reason of its own.
const TEXTS: [&str; 10] = [
    "404",
    "404 Not Found",
    "404 Found",
    "418",
    "418 I'm a teapot",
    "040",
    "KMS.0205",
    "KMS.9999",
    "teapot",
    "",
];

/// Writes without an allocator what fits, which is as far as a description counts here.
fn write(arguments: fmt::Arguments<'_>) {
    let mut line = Line::new();
    let _ = line.write_fmt(arguments);
    assert_ne!(line.as_bytes(), b"");
    black_box(line);
}

fn each_status<R>(operation: impl Fn(KmsStatus) -> R) {
    for status in KmsStatus::ALL {
        black_box(operation(*status));
    }
}

fn each_error_code<R>(operation: impl Fn(KmsErrorCode) -> R) {
    for code in KmsErrorCode::ALL {
        black_box(operation(*code));
    }
}

fn each_number<R>(operation: impl Fn(u16) -> R) {
    for number in 0..=u16::MAX {
        black_box(operation(number));
    }
}

fn each_text<R>(operation: impl Fn(&'static str) -> R) {
    let codes = KmsErrorCode::ALL.iter().map(|code| code.as_str());
    for text in TEXTS.into_iter().chain(codes) {
        black_box(operation(text));
    }
}

/// Each operation on every status, error code, number or text there is.
const OPERATIONS: [(&str, fn()); 12] = [
    ("a status of a number", || {
        each_number(|number| (KmsStatus::from_u16(number), KmsStatus::try_from(number)));
    }),
    ("the number of a status", || {
        each_status(|status| (status.as_u16(), u16::from(status), status == 404));
    }),
    ("the texts of a status", || {
        each_status(|status| (status.reason_phrase(), status.description()));
    }),
    ("the class of a status", || {
        each_status(|status| (status.is_success(), status.is_server_error()));
    }),
    ("what a status shows", || {
        each_status(|status| {
            write(format_args!(
                "{status} {status:#} {status:*^40.6} {status:?}"
            ));
        });
    }),
    ("a status of a text", || {
        each_text(|text| {
            let Err(error) = text.parse::<KmsStatus>() else {
                return;
            };
            write(format_args!("{error} {error:?} {:?}", error.unknown()));
        });
    }),
    ("an unknown status", || {
        each_number(|number| {
            let Err(unknown) = KmsStatus::try_from(number) else {
                return;
            };
            write(format_args!(
                "{unknown} {unknown:>40} {unknown:?} {} {}",
                unknown.as_u16(),
                unknown.is_success()
            ));
        });
    }),
    ("the texts of an error code", || {
        each_error_code(|code| {
            (
                code.as_str(),
                code.statuses(),
                code.message(),
                code.description(),
                code.solution(),
            )
        });
    }),
    ("what an error code shows", || {
        each_error_code(|code| write(format_args!("{code:*^40.6} {code:?} {code} {code:#}")));
    }),
    ("an error code of a text", || {
        each_text(|text| {
            black_box(KmsErrorCode::from_code(text));
            let Err(error) = text.parse::<KmsErrorCode>() else {
                return;
            };
            write(format_args!("{error} {error:?}"));
        });
    }),
    ("order, hash and equality", || {
        let mut hasher = DefaultHasher::new();
        KmsStatus::ALL.hash(&mut hasher);
        KmsErrorCode::ALL.hash(&mut hasher);
        assert!(KmsStatus::ALL.is_sorted() && KmsErrorCode::ALL.is_sorted());
        each_error_code(|code| code == "KMS.0205" && *code.as_ref() == *"KMS.0205");
    }),
    ("http", || {
        each_status(|status| {
            let code = StatusCode::from(status);
            (status == code, code == status, KmsStatus::try_from(code))
        });
    }),
];

#[test]
fn no_operation_allocates() {
    for (name, operation) in OPERATIONS {
        assert_eq!(measure(operation).count_total, 0, "{name}");
    }
}

#[test]
fn an_allocation_is_counted() {
    let allocated = measure(|| each_status(|status| status.to_string()));
    assert_ne!(allocated.count_total, 0);
}
