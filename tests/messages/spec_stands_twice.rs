#[kms_status_macros::status_codes(spec = "messages/codes.md", spec = "messages/code.md")]
pub enum Status {}

fn main() {
    let status = Status::try_from(404).unwrap_or_else(|unknown: UnknownStatus| panic!("{unknown}"));
    match status {
        Status::Ok => println!("{status}"),
        Status::NotFound => println!("{}", status.description()),
    }
}
