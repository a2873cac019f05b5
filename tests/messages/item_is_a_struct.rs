#[kms_status_macros::status_codes(spec = "messages/codes.md")]
pub struct Status {}

fn main() {
    let Status {} = Status {};
}
