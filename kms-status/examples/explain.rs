//! Without an argument, prints the statuses of KMS and the number of error codes. With a code as the argument, explains the
//! code.

use std::{env, process::ExitCode};

use kms_status::{AnyKmsStatus, KmsErrorCode, KmsStatus};

fn main() -> ExitCode {
    let Some(text) = env::args_os().nth(1) else {
        print_all();
        return ExitCode::SUCCESS;
    };
    let text = text.to_string_lossy();
    if let Some(code) = KmsErrorCode::from_code(&text) {
        explain_error_code(code);
        return ExitCode::SUCCESS;
    }
    match text.parse::<AnyKmsStatus>() {
        Ok(AnyKmsStatus::Listed(status)) => {
            println!("{status:#}");
            return ExitCode::SUCCESS;
        }
        Ok(status) => println!("{}", explain_unlisted(status)),
        Err(_) => println!("{text} is not documented by KMS on its page of error codes"),
    }
    ExitCode::FAILURE
}

fn print_all() {
    let lengths = KmsStatus::ALL.iter().map(|status| status.to_string().len());
    let width = lengths.max().unwrap_or_default();
    for status in KmsStatus::ALL {
        println!("{status:width$}  {}", status.description());
    }
    println!("and {} error codes", KmsErrorCode::ALL.len());
}

fn explain_error_code(code: KmsErrorCode) {
    println!("{code}");
    let statuses: Vec<String> = code.statuses().iter().map(ToString::to_string).collect();
    println!("status: {}", statuses.join(", "));
    println!("description: {}", code.description());
    println!("solution: {}", code.solution());
}

fn explain_unlisted(status: AnyKmsStatus) -> String {
    let class = match status {
        _ if status.is_informational() => "its class is 1xx (Informational)",
        _ if status.is_success() => "its class is 2xx (Successful)",
        _ if status.is_redirection() => "its class is 3xx (Redirection)",
        _ if status.is_client_error() => "its class is 4xx (Client Error)",
        _ if status.is_server_error() => "its class is 5xx (Server Error)",
        _ => "it has no class",
    };
    format!("{status} is not on KMS's status code page; {class}")
}
