//! The statuses as the macro makes them of the page.

/// Status of a response from the Key Management Service.
///
/// A later release may list a code that this one does not: `TryFrom` then gives `Ok` instead of `Err`. So decide on the
/// number or its class, as [`UnknownKmsStatus`] has it too, whether to try again, never on `Err`:
///
/// ```
/// use kms_status::KmsStatus;
///
/// let explain = |code: u16| match KmsStatus::try_from(code) {
///     Ok(KmsStatus::NotFound) => "no such key".to_owned(),
///     Ok(status) => format!("{status:#}"), // code, phrase and description
///     Err(unknown) => unknown.to_string(),
/// };
/// assert_eq!(explain(404), "no such key");
/// assert_eq!(explain(599), "unknown status code 599");
///
/// let is_worth_another_try = |code: u16| code == 429 || code >= 500;
/// assert!(is_worth_another_try(500) && is_worth_another_try(599));
/// ```
///
/// `use KmsStatus::*` brings a variant `Ok` into scope, which hides the one of `Result`: name the variants as
/// `KmsStatus::NotFound`.
///
/// The page is "Status Codes" of the [Open Telekom Cloud documentation](https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/status_codes.html):
#[kms_status_macros::status_codes(spec = "spec/status-codes.md")]
#[non_exhaustive]
pub enum KmsStatus {}
