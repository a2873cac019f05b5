#[kms_status_macros::status_codes(spec = "messages/codes.md")]
pub enum Status<T> {
    Ok(T),
}

fn main() {
    let Status::Ok(()) = Status::Ok(());
}
