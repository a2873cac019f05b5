#[kms_status_macros::status_codes(spec = "messages/table_has_only_a_header_row.md")]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
