#[kms_status_macros::status_codes(spec = "messages/header_rows_are_many.md", skip("Code 1", "Text"), skip("Code 2", "Text"), skip("Code 3", "Text"), skip("Code 4", "Text"), skip("Code 5", "Text"), skip("Code 6", "Text"), skip("Code 7", "Text"), skip("Code 8", "Text"), skip("Code 9", "Text"), skip("Code 10", "Text"), skip("Code 11", "Text"))]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
