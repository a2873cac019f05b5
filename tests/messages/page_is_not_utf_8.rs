#[kms_status_macros::status_codes(spec = "messages/page_is_not_utf_8.md")]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
