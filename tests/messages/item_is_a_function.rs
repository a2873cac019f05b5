#[kms_status_macros::status_codes(spec = "messages/codes.md")]
pub fn status() {}

fn main() {
    status();
}
