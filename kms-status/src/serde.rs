//! A status as its number, an error code as its text.

use core::{fmt, marker::PhantomData, str};

use ::serde::{
    Deserialize, Deserializer, Serialize, Serializer,
    de::{Error, Unexpected, Visitor},
};

use crate::{AnyKmsErrorCode, AnyKmsStatus, KmsErrorCode, KmsStatus};

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

/// With the feature `serde`. Serialized as its number.
impl Serialize for AnyKmsStatus {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_u16(self.as_u16())
    }
}

/// With the feature `serde`. Deserialized from its number, or from the number as text, which is what a key of a map is in
/// some formats; a number that the page does not list is an error that names it.
///
/// # Examples
///
/// ```
/// use kms_status::KmsStatus;
///
/// assert_eq!(serde_json::from_str::<KmsStatus>("404")?, KmsStatus::NotFound);
///
/// let error = serde_json::from_str::<KmsStatus>("999").unwrap_err();
/// assert!(error.to_string().starts_with("invalid value: integer `999`"));
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for KmsStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_status(deserializer, "a status code that KMS lists")
    }
}

/// With the feature `serde`. Deserialized from any number of 16 bits, or from the number as text, which is what a key of a
/// map is in some formats.
///
/// # Examples
///
/// ```
/// use kms_status::AnyKmsStatus;
///
/// assert_eq!(serde_json::from_str::<AnyKmsStatus>("999")?, 999);
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for AnyKmsStatus {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_status(deserializer, "a status code")
    }
}

fn deserialize_status<'de, D: Deserializer<'de>, T: TryFrom<u16>>(
    deserializer: D,
    expected: &'static str,
) -> Result<T, D::Error> {
    let visitor = StatusVisitor {
        expected,
        status: PhantomData,
    };
    // A format that people read can have a text where it has no numbers, as in the key of a map.
    if deserializer.is_human_readable() {
        deserializer.deserialize_any(visitor)
    } else {
        deserializer.deserialize_u16(visitor)
    }
}

struct StatusVisitor<T> {
    expected: &'static str,
    status: PhantomData<T>,
}

impl<T: TryFrom<u16>> Visitor<'_> for StatusVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    // Some formats have signed numbers only.
    fn visit_i64<E: Error>(self, code: i64) -> Result<T, E> {
        match u64::try_from(code) {
            Ok(code) => self.visit_u64(code),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(code), &self)),
        }
    }

    fn visit_u64<E: Error>(self, code: u64) -> Result<T, E> {
        let status = u16::try_from(code).ok();
        let status = status.and_then(|code| T::try_from(code).ok());
        status.ok_or_else(|| E::invalid_value(Unexpected::Unsigned(code), &self))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<T, E> {
        match text.parse() {
            Ok(code) => self.visit_u64(code),
            Err(_) => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
    }

    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<T, E> {
        match str::from_utf8(bytes) {
            Ok(text) => self.visit_str(text),
            Err(_) => Err(E::invalid_value(Unexpected::Bytes(bytes), &self)),
        }
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

/// With the feature `serde`. Serialized as its text.
impl Serialize for AnyKmsErrorCode {
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
        deserialize_error_code(deserializer, "an error code that KMS lists")
    }
}

/// With the feature `serde`. Deserialized from any text.
///
/// # Examples
///
/// ```
/// use kms_status::AnyKmsErrorCode;
///
/// assert_eq!(serde_json::from_str::<AnyKmsErrorCode>("\"KMS.9999\"")?, "KMS.9999");
/// # Ok::<(), serde_json::Error>(())
/// ```
impl<'de> Deserialize<'de> for AnyKmsErrorCode {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserialize_error_code(deserializer, "an error code")
    }
}

fn deserialize_error_code<'de, D: Deserializer<'de>, T: for<'a> TryFrom<&'a str>>(
    deserializer: D,
    expected: &'static str,
) -> Result<T, D::Error> {
    deserializer.deserialize_str(ErrorCodeVisitor {
        expected,
        error_code: PhantomData,
    })
}

struct ErrorCodeVisitor<T> {
    expected: &'static str,
    error_code: PhantomData<T>,
}

impl<T: for<'a> TryFrom<&'a str>> Visitor<'_> for ErrorCodeVisitor<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.expected)
    }

    fn visit_str<E: Error>(self, code: &str) -> Result<T, E> {
        T::try_from(code).map_err(|_| E::invalid_value(Unexpected::Str(code), &self))
    }

    // Some formats have bytes for a text within `flatten`, tagged and untagged types.
    fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<T, E> {
        match str::from_utf8(bytes) {
            Ok(code) => self.visit_str(code),
            Err(_) => Err(E::invalid_value(Unexpected::Bytes(bytes), &self)),
        }
    }
}
