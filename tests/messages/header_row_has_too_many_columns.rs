#[kms_status_macros::status_codes(spec = "messages/header_row_has_too_many_columns.html")]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
