//! A status as its number, an error code as its text.

use core::fmt;

use ::serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Unexpected, Visitor},
};

use crate::{KmsErrorCode, KmsStatus};

/// With the feature `serde`. Serialized as its number.
///
/// # Examples
///
/// ```
/// use kms_status::KmsStatus;
///
/// assert_eq!(serde_json::to_string(&KmsStatus::NotFound)?, "404");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for KmsStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.as_u16())
    }
}

/// With the feature `serde`. Deserialized from its number; a number that the page does not list is an error that names it.
///
/// # Examples
///
/// ```
/// use kms_status::KmsStatus;
///
/// assert_eq!(serde_json::from_str::<KmsStatus>("404")?, KmsStatus::NotFound);
///
/// let error = serde_json::from_str::<KmsStatus>("599").unwrap_err();
/// assert!(error.to_string().starts_with("invalid value: integer `599`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for KmsStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_u16(StatusVisitor)
    }
}

struct StatusVisitor;

impl Visitor<'_> for StatusVisitor {
    type Value = KmsStatus;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a status code that KMS lists")
    }

    // Some formats have signed numbers only.
    fn visit_i64<E: Error>(self, code: i64) -> Result<KmsStatus, E> {
        match u64::try_from(code) {
            Ok(code) => self.visit_u64(code),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(code), &self)),
        }
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<KmsStatus, E> {
        let status = u16::try_from(code).ok().and_then(KmsStatus::from_u16);
        status.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(code), &self))
    }
}

/// With the feature `serde`. Serialized as its text.
///
/// # Examples
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// assert_eq!(serde_json::to_string(&KmsErrorCode::Kms0205)?, "\"KMS.0205\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl Serialize for KmsErrorCode {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// With the feature `serde`. Deserialized from its text; a text that the page does not list is an error that names it.
///
/// # Examples
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// assert_eq!(serde_json::from_str::<KmsErrorCode>("\"KMS.0205\"")?, KmsErrorCode::Kms0205);
///
/// let error = serde_json::from_str::<KmsErrorCode>("\"KMS.9999\"").unwrap_err();
/// assert!(error.to_string().starts_with("invalid value: string \"KMS.9999\""));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for KmsErrorCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(ErrorCodeVisitor)
    }
}

struct ErrorCodeVisitor;

impl Visitor<'_> for ErrorCodeVisitor {
    type Value = KmsErrorCode;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an error code that KMS lists")
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<KmsErrorCode, E> {
        let error_code = KmsErrorCode::from_code(code);
        error_code.ok_or_else(|| E::invalid_value(Unexpected::Str(code), &self))
    }
}
