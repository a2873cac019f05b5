#[kms_status_macros::status_codes(spec = "messages/tag_has_no_end.html")]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
