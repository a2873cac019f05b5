//! Prints the table of KMS statuses, or explains one of them.

use std::{env, process::ExitCode};

use kms_status::{KmsStatus, UnknownKmsStatus};

fn main() -> ExitCode {
    let Some(text) = env::args_os().nth(1) else {
        print_all();
        return ExitCode::SUCCESS;
    };
    let text = text.to_string_lossy();
    match text.parse::<KmsStatus>() {
        Ok(status) => {
            println!("{status:#}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            match error.unknown() {
                Some(unknown) => println!("{}", explain_unknown(unknown)),
                None => eprintln!("`{text}` is not a status: {error}"),
            }
            ExitCode::FAILURE
        }
    }
}

fn print_all() {
    let widest = KmsStatus::ALL
        .iter()
        .map(|status| status.to_string().len())
        .max();
    let width = widest.unwrap_or_default();
    for status in KmsStatus::ALL {
        println!("{status:width$}  {}", status.description());
    }
}

fn explain_unknown(unknown: UnknownKmsStatus) -> String {
    let class = match unknown {
        _ if unknown.is_informational() => "1xx (Informational)",
        _ if unknown.is_success() => "2xx (Successful)",
        _ if unknown.is_redirection() => "3xx (Redirection)",
        _ if unknown.is_client_error() => "4xx (Client Error)",
        _ if unknown.is_server_error() => "5xx (Server Error)",
        _ => {
            return format!(
                "{} is not documented by KMS, and of no class",
                unknown.as_u16()
            );
        }
    };
    format!(
        "{} is not documented by KMS; its class is {class}",
        unknown.as_u16()
    )
}
