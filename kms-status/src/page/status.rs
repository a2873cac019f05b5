//! The statuses of the page.

/// Status of a response from the Key Management Service.
///
/// ```
/// use kms_status::KmsStatus;
///
/// let status = KmsStatus::try_from(404)?;
/// assert_eq!(status, KmsStatus::NotFound);
/// assert_eq!(status.as_u16(), 404);
/// assert_eq!(status.reason_phrase(), "Not Found");
/// assert_eq!(status.description(), "The requested resource does not exist or not found.");
/// assert!(status.is_client_error());
/// assert!(!status.is_informational() && !status.is_success());
/// assert!(!status.is_redirection() && !status.is_server_error());
///
/// // Without and with the description.
/// assert_eq!(status.to_string(), "404 Not Found");
/// assert_eq!(
///     format!("{status:#}"),
///     "404 Not Found: The requested resource does not exist or not found.",
/// );
/// # Ok::<(), kms_status::UnknownKmsStatus>(())
/// ```
///
/// A status is parsed as a client parses a status line: any phrase after the code is ignored.
///
/// ```
/// use kms_status::{KmsStatus, ParseKmsStatusError};
///
/// assert_eq!("404 No Such Key".parse(), Ok(KmsStatus::NotFound));
/// let error: ParseKmsStatusError = "999 Full Moon".parse::<KmsStatus>().unwrap_err();
/// assert_eq!(error.unknown().map(u16::from), Some(999));
/// ```
///
/// [`AnyKmsStatus`] also holds codes that this release does not list. A later release may list them.
///
/// [`from_u16`] and [`ALL`] can be used in constants:
///
/// ```
/// use kms_status::KmsStatus;
///
/// const STATUS: Option<KmsStatus> = KmsStatus::from_u16(404);
/// assert_eq!(STATUS, Some(KmsStatus::NotFound));
/// assert_eq!(KmsStatus::from_u16(999), None);
/// assert!(KmsStatus::ALL.contains(&KmsStatus::NotFound));
/// ```
///
/// Do not write `use KmsStatus::*`: it brings the variant `Ok` into scope, which shadows `Result::Ok`. Write
/// `KmsStatus::NotFound` in full.
///
/// The codes and texts are those of the page "Status Codes" in the [Open Telekom Cloud documentation].
///
/// [`from_u16`]: Self::from_u16
/// [`ALL`]: Self::ALL
/// [Open Telekom Cloud documentation]: https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/status_codes.html
#[kms_status_macros::status_codes(
    spec = "spec/status-codes.md",
    serde(feature = "serde"),
    http(feature = "http")
)]
#[non_exhaustive]
pub enum KmsStatus {}
