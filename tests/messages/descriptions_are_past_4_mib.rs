#[kms_status_macros::status_codes(spec = "messages/descriptions_are_past_4_mib.html", columns(code = "Status Code", description = "Description"))]
pub enum Status {}

fn main() {
    let status: Result<Status, ParseStatusError> = "404".parse();
    println!("{status:?} {:?}", Status::ALL);
}
