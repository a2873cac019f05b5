//! Nothing that a status can do allocates memory.

use std::{
    fmt::{self, Write as _},
    hash::{DefaultHasher, Hash as _},
    hint::black_box,
};

use allocation_counter::measure;
use http::StatusCode;
use kms_status::KmsStatus;
use kms_status_tests::line::Line;

/// Texts that are statuses, and texts that are not, each for a reason of its own.
const TEXTS: [&str; 8] = [
    "404",
    "404 Not Found",
    "404 Found",
    "418",
    "418 I'm a teapot",
    "040",
    "teapot",
    "",
];

fn write(arguments: fmt::Arguments<'_>) {
    let mut line = Line::new();
    line.write_fmt(arguments).expect("the line is long enough");
    assert_ne!(line.as_bytes(), b"");
    black_box(line);
}

fn each_status<R>(operation: impl Fn(KmsStatus) -> R) {
    for status in KmsStatus::ALL {
        black_box(operation(*status));
    }
}

fn each_code<R>(operation: impl Fn(u16) -> R) {
    for code in 0..=u16::MAX {
        black_box(operation(code));
    }
}

/// Each operation on every status, code or text there is.
const OPERATIONS: [(&str, fn()); 16] = [
    ("from_u16", || each_code(KmsStatus::from_u16)),
    ("TryFrom<u16>", || each_code(KmsStatus::try_from)),
    ("as_u16", || {
        each_status(|status| (status.as_u16(), u16::from(status)));
    }),
    ("PartialEq<u16>", || {
        each_code(|code| each_status(|status| (status == code, code == status)));
    }),
    ("reason_phrase", || each_status(KmsStatus::reason_phrase)),
    ("description", || each_status(KmsStatus::description)),
    ("class predicates", || {
        each_status(|status| {
            [
                status.is_informational(),
                status.is_success(),
                status.is_redirection(),
                status.is_client_error(),
                status.is_server_error(),
            ]
        });
    }),
    ("Display", || {
        each_status(|status| write(format_args!("{status}")));
    }),
    ("Display, alternate", || {
        each_status(|status| write(format_args!("{status:#}")));
    }),
    ("Display, padded", || {
        each_status(|status| write(format_args!("{status:*^40.6}")));
    }),
    ("Debug", || {
        each_status(|status| write(format_args!("{status:?}")));
    }),
    ("Hash, Ord and Clone", || {
        each_status(|status| {
            let mut hasher = DefaultHasher::new();
            status.hash(&mut hasher);
            (hasher, status.max(KmsStatus::Ok))
        });
    }),
    ("FromStr", || {
        for text in TEXTS {
            let _ = black_box(text.parse::<KmsStatus>());
        }
    }),
    ("UnknownKmsStatus", || {
        each_code(|code| {
            let unknown = KmsStatus::try_from(code).err()?;
            write(format_args!("{unknown} {unknown:?} {}", unknown.as_u16()));
            Some([
                unknown.is_informational(),
                unknown.is_success(),
                unknown.is_redirection(),
                unknown.is_client_error(),
                unknown.is_server_error(),
            ])
        });
    }),
    ("ParseKmsStatusError", || {
        let errors = TEXTS
            .iter()
            .filter_map(|text| text.parse::<KmsStatus>().err());
        for error in errors {
            write(format_args!("{error} {error:?}"));
            black_box(error.unknown());
        }
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
