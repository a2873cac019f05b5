//! The error codes of the page.

/// Error code in the body of a response from the Key Management Service.
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// let code: KmsErrorCode = "KMS.0205".parse()?;
/// assert_eq!(code, KmsErrorCode::Kms0205);
/// assert_eq!(code.as_str(), "KMS.0205");
/// assert_eq!(code.statuses(), [400]);
/// assert_eq!(code.message(), "Invalid key ID.");
/// assert_eq!(code.description(), "Invalid key ID.");
/// assert_eq!(code.solution(), "Enter a valid key ID.");
///
/// // The code alone, then with the texts from the page.
/// assert_eq!(code.to_string(), "KMS.0205");
/// assert_eq!(format!("{code:#}"), "KMS.0205: Invalid key ID. Enter a valid key ID.");
/// # Ok::<(), kms_status::UnknownKmsErrorCode>(())
/// ```
///
/// A flag is a method that returns true for each code whose solution is one of certain texts. A client acts on the flags:
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// fn next_step(code: KmsErrorCode) -> &'static str {
///     if code.needs_new_token() {
///         "log in again"
///     } else if code.may_succeed_later() {
///         "try again later"
///     } else if code.needs_permission() {
///         "ask an administrator"
///     } else if code.exceeds_quota() {
///         "delete something, or ask for more"
///     } else {
///         code.solution()
///     }
/// }
///
/// assert_eq!(next_step(KmsErrorCode::Kms0205), "Enter a valid key ID.");
/// ```
///
/// [`AnyKmsErrorCode`] also holds codes that this release does not list. A later release may list them.
///
/// [`from_code`] and [`ALL`] can be used in constants:
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// const CODE: Option<KmsErrorCode> = KmsErrorCode::from_code("KMS.0205");
/// assert_eq!(CODE, Some(KmsErrorCode::Kms0205));
/// assert_eq!(KmsErrorCode::from_code("KMS.9999"), None);
/// assert!(KmsErrorCode::ALL.contains(&KmsErrorCode::Kms0205));
/// ```
///
/// The codes and texts are those of the page "Error Code" in the [Open Telekom Cloud documentation].
///
/// [`from_code`]: Self::from_code
/// [`ALL`]: Self::ALL
/// [Open Telekom Cloud documentation]: https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/error_code.html
#[kms_status_macros::error_codes(
    spec = "spec/error-codes.html",
    columns(
        code = "Error Code",
        status = "Status Code",
        message = "Message",
        description = "Description",
        solution = "Measure"
    ),
    flag(
        needs_new_token,
        doc = "Returns whether the client must log in again, because its token is not valid or no longer valid.",
        column = "Measure",
        text = "Obtain the token again and ensure the token string is complete."
    ),
    flag(
        may_succeed_later,
        doc = "Returns whether the same request may succeed if it is sent again later.",
        column = "Measure",
        text = "Try again later or contact customer support.",
        text = "Try again or contact technical support."
    ),
    flag(
        needs_permission,
        doc = "Returns whether the account lacks a permission that an administrator can grant.",
        column = "Measure",
        text = "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
        text = "Contact the administrator to grant CSMS Fullaccess permissions.",
        text = "Configure the KMS CMKFullaccess permission and try again.",
        text = "Configure the permission and try again."
    ),
    flag(
        exceeds_quota,
        doc = "Returns whether a quota is used up, so that something must be deleted or the quota increased.",
        column = "Measure",
        text = "Increase key quota or delete unnecessary keys.",
        text = "Increase grant quota or delete unnecessary grants.",
        text = "Delete other secrets.",
        text = "Delete other version statuses.",
        text = "Delete unnecessary tags and try again."
    ),
    serde(feature = "serde")
)]
#[non_exhaustive]
pub enum KmsErrorCode {}
