#[kms_status_macros::status_codes(spec = "messages/page_is_past_4_mib.html")]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
