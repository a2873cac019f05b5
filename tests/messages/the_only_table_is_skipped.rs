#[kms_status_macros::status_codes(spec = "messages/the_only_table_is_skipped.md", skip("Code", "Meaning", "Notes"))]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
