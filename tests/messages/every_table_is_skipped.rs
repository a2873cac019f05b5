#[kms_status_macros::status_codes(spec = "messages/codes.md", skip("Status Code", "Status", "Description"), columns(code = "Code"))]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
