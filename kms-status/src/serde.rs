//! A status as its number.

use ::serde::{Deserialize, Deserializer, Serialize, Serializer, de};

use crate::KmsStatus;

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

/// With the feature `serde`. Deserialized from its number; a number that the page does not list is an error.
///
/// # Examples
///
/// ```
/// use kms_status::KmsStatus;
///
/// assert_eq!(serde_json::from_str::<KmsStatus>("404")?, KmsStatus::NotFound);
///
/// let error = serde_json::from_str::<KmsStatus>("418").unwrap_err();
/// assert!(error.to_string().starts_with("unknown status code 418"));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for KmsStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let code = u16::deserialize(deserializer)?;
        Self::try_from(code).map_err(de::Error::custom)
    }
}
