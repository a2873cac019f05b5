//! The error codes as the macro makes them of the page.

/// Error code in the body of a response from the Key Management Service.
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// let code: KmsErrorCode = "KMS.0205".parse()?;
/// assert_eq!(code, KmsErrorCode::Kms0205);
/// assert_eq!(code.to_string(), "KMS.0205: Invalid key ID.");
/// assert_eq!(code.statuses(), [400]);
/// assert_eq!(code.solution(), "Enter a valid key ID.");
/// # Ok::<(), kms_status::UnknownKmsErrorCode>(())
/// ```
///
/// A later release may list a code that this one does not, so keep an unknown code as text, and do not take `Err` for a
/// reason to try again.
///
/// The page is "Error Code" of the [Open Telekom Cloud documentation](https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/error_code.html):
#[kms_status_macros::error_codes(
    spec = "spec/error-codes.html",
    columns(
        code = "Error Code",
        status = "Status Code",
        message = "Message",
        description = "Description",
        solution = "Measure"
    )
)]
#[non_exhaustive]
pub enum KmsErrorCode {}
