#[kms_status_macros::status_codes(spec = "messages/name_is_taken_by_the_body.md")]
pub enum Status {
    NotFound = 200,
}

fn main() {
    let status = Status::NotFound;
    println!("{status} {:?}", Status::ALL);
}
