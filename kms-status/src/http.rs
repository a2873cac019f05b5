//! Conversions from and to `http::StatusCode`.

use ::http::StatusCode;

use crate::{AnyKmsStatus, KmsStatus, UnknownKmsStatus};

/// With the feature `http`. Every status of the page is a status code of `http`: both go from 100 to 999.
///
/// # Examples
///
/// ```
/// use http::StatusCode;
/// use kms_status::KmsStatus;
///
/// assert_eq!(StatusCode::from(KmsStatus::NotFound), StatusCode::NOT_FOUND);
/// ```
impl From<KmsStatus> for StatusCode {
    #[inline]
    fn from(status: KmsStatus) -> Self {
        Self::from_u16(status.as_u16()).expect("a code of the page is between 100 and 999")
    }
}

/// With the feature `http`. A status code that the page does not list is an error, which holds the code.
///
/// # Examples
///
/// ```
/// use http::StatusCode;
/// use kms_status::KmsStatus;
///
/// assert_eq!(KmsStatus::try_from(StatusCode::NOT_FOUND), Ok(KmsStatus::NotFound));
/// assert!(KmsStatus::try_from(StatusCode::IM_A_TEAPOT).is_err());
/// ```
impl TryFrom<StatusCode> for KmsStatus {
    type Error = UnknownKmsStatus;

    #[inline]
    fn try_from(code: StatusCode) -> Result<Self, UnknownKmsStatus> {
        code.as_u16().try_into()
    }
}

/// With the feature `http`. Every status code, listed or not.
///
/// # Examples
///
/// ```
/// use http::StatusCode;
/// use kms_status::AnyKmsStatus;
///
/// let status = AnyKmsStatus::from(StatusCode::TOO_MANY_REQUESTS);
/// assert!(status == 429 && status.is_client_error());
/// ```
impl From<StatusCode> for AnyKmsStatus {
    #[inline]
    fn from(code: StatusCode) -> Self {
        code.as_u16().into()
    }
}

/// With the feature `http`. Equal if the codes are.
///
/// # Examples
///
/// ```
/// assert!(kms_status::KmsStatus::NotFound == http::StatusCode::NOT_FOUND);
/// ```
impl PartialEq<StatusCode> for KmsStatus {
    #[inline]
    fn eq(&self, code: &StatusCode) -> bool {
        *self == code.as_u16()
    }
}

/// With the feature `http`. Equal if the codes are.
///
/// # Examples
///
/// ```
/// assert!(http::StatusCode::NOT_FOUND == kms_status::KmsStatus::NotFound);
/// ```
impl PartialEq<KmsStatus> for StatusCode {
    #[inline]
    fn eq(&self, status: &KmsStatus) -> bool {
        *status == self.as_u16()
    }
}
