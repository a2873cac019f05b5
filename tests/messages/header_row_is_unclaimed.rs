#[kms_status_macros::status_codes(spec = "messages/header_row_is_unclaimed.md")]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
