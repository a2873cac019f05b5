#[kms_status_macros::status_codes(spec = "messages/codes.md")]
pub enum Status {
    Ok,
    NotFound,
}

fn main() {
    let status = Status::try_from(404).unwrap_or_else(|unknown: UnknownStatus| panic!("{unknown}"));
    match status {
        Status::Ok => println!("{status}"),
        Status::NotFound => println!("{}", status.description()),
    }
}
