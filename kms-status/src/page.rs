//! The enum as the macro makes it of the page.

/// Status of a response from the Key Management Service.
///
/// The page is part of the [Open Telekom Cloud documentation](https://docs.otc.t-systems.com/); it says:
#[kms_status_macros::status_codes(spec = "spec/status-codes.md", examples = "kms_status")]
#[non_exhaustive]
pub enum KmsStatus {}
