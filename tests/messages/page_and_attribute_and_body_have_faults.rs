#[kms_status_macros::status_codes(spec = "messages/page_and_attribute_and_body_have_faults.md", colums(code = "Code"), select = 3)]
pub enum Status {
    Busy = 5000,
}

fn main() {
    let status = Status::try_from(404).unwrap_or_else(|unknown: UnknownStatus| panic!("{unknown}"));
    match status {
        Status::Ok => println!("{status}"),
        Status::NotFound => println!("{status}"),
        Status::Busy => println!("{status}"),
        Status::InternalServerError => println!("{status}"),
    }
}
