// @generated from `kms-status/src/page/status.rs` by `cargo update-page`.

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
///
/// Columns of the page: [`reason_phrase`](Self::reason_phrase), [`description`](Self::description).
///
/// | Status code | Reason phrase | Description |
/// | --- | --- | --- |
/// | [200](Self::Ok) | OK | Request processed successfully. |
/// | [204](Self::NoContent) | No Content | The request is processed successfully and no content is returned. |
/// | [400](Self::BadRequest) | Bad Request | The request parameter is incorrect. |
/// | [403](Self::Forbidden) | Forbidden | The server understood the request, but is refusing to fulfill it. |
/// | [404](Self::NotFound) | Not Found | The requested resource does not exist or not found. |
/// | [500](Self::InternalServerError) | Internal Server Error | Internal service error. |
#[non_exhaustive]
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
#[repr(u16)]
pub enum KmsStatus {
    /// 200 OK
    ///
    /// Request processed successfully.
    Ok = 200,
    /// 204 No Content
    ///
    /// The request is processed successfully and no content is returned.
    NoContent = 204,
    /// 400 Bad Request
    ///
    /// The request parameter is incorrect.
    BadRequest = 400,
    /// 403 Forbidden
    ///
    /// The server understood the request, but is refusing to fulfill it.
    Forbidden = 403,
    /// 404 Not Found
    ///
    /// The requested resource does not exist or not found.
    NotFound = 404,
    /// 500 Internal Server Error
    ///
    /// Internal service error.
    InternalServerError = 500,
}

/// Any status code that the service may send, whether the page lists it or not.
///
/// Use this type in your error type, and wherever you store or deserialize a code: it keeps a code that the page does not list.
/// For a listed code, [`listed`](Self::listed) returns the [`KmsStatus`].
///
/// It has every method of [`KmsStatus`] that takes `self`.
/// For a code that the page does not list, a text is `""` and a flag is `false`. `as_u16`, `is_server_error` and the like go by the number.
///
/// ```text
/// #[derive(Debug)]
/// pub struct ServiceError {
///     pub status: AnyKmsStatus,
///     /// The server's own message.
///     pub message: String,
/// }
///
/// impl std::fmt::Display for ServiceError {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         write!(f, "{}: {}", self.status, self.message)
///     }
/// }
///
/// impl std::error::Error for ServiceError {}
/// ```
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub enum AnyKmsStatus {
    /// A status code that the page lists.
    Listed(KmsStatus),
    /// A status code that the page does not list; a later page may list it.
    Unlisted(UnknownKmsStatus),
}

/// A status code that the page for [`KmsStatus`] does not list; a later page may list it.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct UnknownKmsStatus(::core::primitive::u16);

/// Error returned when parsing a [`KmsStatus`] fails.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub struct ParseKmsStatusError(::core::option::Option<UnknownKmsStatus>);

impl KmsStatus {
    /// Every status code that the page lists, ordered by number.
    pub const ALL: &'static [Self] = &[
        Self::Ok,
        Self::NoContent,
        Self::BadRequest,
        Self::Forbidden,
        Self::NotFound,
        Self::InternalServerError,
    ];
    /// Returns the status with this code, or `None` if the page does not list it.
    ///
    /// A later page may list the code, so never let `None` alone decide whether to retry: use the number or its class.
    #[must_use]
    pub const fn from_u16(
        status_code: ::core::primitive::u16,
    ) -> ::core::option::Option<Self> {
        static BY_CODE: [::core::option::Option<KmsStatus>; 1000] = {
            let mut __by_code = [::core::option::Option::None; 1000];
            __by_code[KmsStatus::Ok as ::core::primitive::usize] = ::core::option::Option::Some(
                KmsStatus::Ok,
            );
            __by_code[KmsStatus::NoContent as ::core::primitive::usize] = ::core::option::Option::Some(
                KmsStatus::NoContent,
            );
            __by_code[KmsStatus::BadRequest as ::core::primitive::usize] = ::core::option::Option::Some(
                KmsStatus::BadRequest,
            );
            __by_code[KmsStatus::Forbidden as ::core::primitive::usize] = ::core::option::Option::Some(
                KmsStatus::Forbidden,
            );
            __by_code[KmsStatus::NotFound as ::core::primitive::usize] = ::core::option::Option::Some(
                KmsStatus::NotFound,
            );
            __by_code[KmsStatus::InternalServerError as ::core::primitive::usize] = ::core::option::Option::Some(
                KmsStatus::InternalServerError,
            );
            __by_code
        };
        if status_code < 1000 {
            BY_CODE[status_code as ::core::primitive::usize]
        } else {
            ::core::option::Option::None
        }
    }
    /// Returns the status code, 100 to 999.
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self as ::core::primitive::u16
    }
    /// Returns the reason phrase (RFC 9112, section 4) of a listed code: the page's, or else IANA's, or else `""`.
    #[must_use]
    pub const fn reason_phrase(self) -> &'static ::core::primitive::str {
        self.__row().reason_phrase
    }
    /// Returns the page's description of the status, or `""`.
    #[must_use]
    pub const fn description(self) -> &'static ::core::primitive::str {
        self.__row().description
    }
    /// Returns whether the code is 1xx, Informational (RFC 9110, section 15.2).
    #[must_use]
    pub const fn is_informational(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 1
    }
    /// Returns whether the code is 2xx, Successful (RFC 9110, section 15.3).
    #[must_use]
    pub const fn is_success(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 2
    }
    /// Returns whether the code is 3xx, Redirection (RFC 9110, section 15.4).
    #[must_use]
    pub const fn is_redirection(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 3
    }
    /// Returns whether the code is 4xx, Client Error (RFC 9110, section 15.5).
    #[must_use]
    pub const fn is_client_error(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 4
    }
    /// Returns whether the code is 5xx, Server Error (RFC 9110, section 15.6).
    #[must_use]
    pub const fn is_server_error(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 5
    }
}

impl ::core::fmt::Debug for KmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __f.write_str(self.__row().__variant)
    }
}

/// Shows the code and the reason phrase; `{:#}` adds the description. Width, fill, alignment and precision are
/// honoured.
#[automatically_derived]
impl ::core::fmt::Display for KmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __row = self.__row();
        let __is_alternate = ::core::fmt::Formatter::alternate(__f);
        __f.pad(if __is_alternate { __row.__alternate } else { __row.__line })
    }
}

/// Parses a status code, alone or followed by a space and any text. That text is ignored, since a client should ignore
/// the reason phrase (RFC 9112, section 4). Any other input is an error, and so is a code that the page does not list.
#[automatically_derived]
impl ::core::str::FromStr for KmsStatus {
    type Err = ParseKmsStatusError;
    fn from_str(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseKmsStatusError> {
        match <AnyKmsStatus as ::core::str::FromStr>::from_str(status_code)? {
            AnyKmsStatus::Listed(__listed) => ::core::result::Result::Ok(__listed),
            AnyKmsStatus::Unlisted(__unlisted) => {
                ::core::result::Result::Err(
                    ParseKmsStatusError(::core::option::Option::Some(__unlisted)),
                )
            }
        }
    }
}

/// Does the same as `FromStr`.
#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for KmsStatus {
    type Error = ParseKmsStatusError;
    fn try_from(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseKmsStatusError> {
        status_code.parse()
    }
}

/// Returns the status with this code. If the page does not list the code, the error holds it.
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for KmsStatus {
    type Error = UnknownKmsStatus;
    fn try_from(
        status_code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, UnknownKmsStatus> {
        Self::from_u16(status_code).ok_or(UnknownKmsStatus(status_code))
    }
}

/// Returns the status code.
#[automatically_derived]
impl ::core::convert::From<KmsStatus> for ::core::primitive::u16 {
    fn from(status_code: KmsStatus) -> Self {
        KmsStatus::as_u16(status_code)
    }
}

/// Compares the status code with the number.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for KmsStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
    }
}

impl AnyKmsStatus {
    /// Returns the status, or `None` if the page does not list its code.
    #[must_use]
    pub const fn listed(self) -> ::core::option::Option<KmsStatus> {
        match self {
            Self::Listed(__listed) => ::core::option::Option::Some(__listed),
            Self::Unlisted(_) => ::core::option::Option::None,
        }
    }
    /// Returns the status code.
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        match self {
            Self::Listed(__listed) => KmsStatus::as_u16(__listed),
            Self::Unlisted(__unlisted) => UnknownKmsStatus::as_u16(__unlisted),
        }
    }
    /// Returns the reason phrase (RFC 9112, section 4) of a listed code: the page's, or else IANA's, or else `""`.
    #[must_use]
    pub const fn reason_phrase(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => KmsStatus::reason_phrase(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns the page's description of the status, or `""`.
    #[must_use]
    pub const fn description(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => KmsStatus::description(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns whether the code is 1xx, Informational (RFC 9110, section 15.2).
    #[must_use]
    pub const fn is_informational(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 1
    }
    /// Returns whether the code is 2xx, Successful (RFC 9110, section 15.3).
    #[must_use]
    pub const fn is_success(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 2
    }
    /// Returns whether the code is 3xx, Redirection (RFC 9110, section 15.4).
    #[must_use]
    pub const fn is_redirection(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 3
    }
    /// Returns whether the code is 4xx, Client Error (RFC 9110, section 15.5).
    #[must_use]
    pub const fn is_client_error(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 4
    }
    /// Returns whether the code is 5xx, Server Error (RFC 9110, section 15.6).
    #[must_use]
    pub const fn is_server_error(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 5
    }
}

#[automatically_derived]
impl ::core::convert::From<::core::primitive::u16> for AnyKmsStatus {
    fn from(status_code: ::core::primitive::u16) -> Self {
        let __listed = KmsStatus::from_u16(status_code).map(Self::Listed);
        __listed.unwrap_or(Self::Unlisted(UnknownKmsStatus(status_code)))
    }
}

#[automatically_derived]
impl ::core::convert::From<KmsStatus> for AnyKmsStatus {
    fn from(status_code: KmsStatus) -> Self {
        Self::Listed(status_code)
    }
}

/// Parses a status code, alone or followed by a space and any text, which is ignored. Any other input is an error.
#[automatically_derived]
impl ::core::str::FromStr for AnyKmsStatus {
    type Err = ParseKmsStatusError;
    fn from_str(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseKmsStatusError> {
        match *status_code.as_bytes() {
            [__hundreds @ b'1'..=b'9',
            __tens @ b'0'..=b'9',
            __ones @ b'0'..=b'9',
            ]
            | [__hundreds @ b'1'..=b'9',
            __tens @ b'0'..=b'9',
            __ones @ b'0'..=b'9',
            b' ',
            ..,
            ] => {
                let mut __number = 0;
                for __digit in [__hundreds, __tens, __ones] {
                    let __digit = <::core::primitive::u16 as ::core::convert::From<
                        _,
                    >>::from(__digit - b'0');
                    __number = __number * 10 + __digit;
                }
                ::core::result::Result::Ok(
                    <Self as ::core::convert::From<_>>::from(__number),
                )
            }
            _ => {
                ::core::result::Result::Err(
                    ParseKmsStatusError(::core::option::Option::None),
                )
            }
        }
    }
}

/// Does the same as `FromStr`.
#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for AnyKmsStatus {
    type Error = ParseKmsStatusError;
    fn try_from(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseKmsStatusError> {
        status_code.parse()
    }
}

/// Shows a listed code as the enum does, and any other as its number. Width, fill and alignment are honoured. A number is
/// aligned to the right by default, and ignores the precision.
#[automatically_derived]
impl ::core::fmt::Display for AnyKmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
            Self::Unlisted(__unlisted) => ::core::fmt::Display::fmt(&__unlisted.0, __f),
        }
    }
}

/// Returns the status code.
#[automatically_derived]
impl ::core::convert::From<AnyKmsStatus> for ::core::primitive::u16 {
    fn from(status_code: AnyKmsStatus) -> Self {
        AnyKmsStatus::as_u16(status_code)
    }
}

/// Compares the status code with the number.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for AnyKmsStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
    }
}

#[automatically_derived]
impl ::core::cmp::PartialEq<KmsStatus> for AnyKmsStatus {
    fn eq(&self, status_code: &KmsStatus) -> ::core::primitive::bool {
        *self == Self::Listed(*status_code)
    }
}

#[automatically_derived]
impl ::core::cmp::PartialOrd for AnyKmsStatus {
    fn partial_cmp(
        &self,
        __other: &Self,
    ) -> ::core::option::Option<::core::cmp::Ordering> {
        ::core::option::Option::Some(::core::cmp::Ord::cmp(self, __other))
    }
}

/// Orders by number.
#[automatically_derived]
impl ::core::cmp::Ord for AnyKmsStatus {
    fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(&Self::as_u16(*self), &Self::as_u16(*__other))
    }
}

impl UnknownKmsStatus {
    /// Returns the status code. It may be any number that the page does not list.
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self.0
    }
}

#[automatically_derived]
impl ::core::fmt::Display for UnknownKmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::write!(__f, "unknown status code {}", self.0)
    }
}

#[automatically_derived]
impl ::core::error::Error for UnknownKmsStatus {}

/// Returns the status code.
#[automatically_derived]
impl ::core::convert::From<UnknownKmsStatus> for ::core::primitive::u16 {
    fn from(status_code: UnknownKmsStatus) -> Self {
        UnknownKmsStatus::as_u16(status_code)
    }
}

/// Compares the status code with the number.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for UnknownKmsStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
    }
}

impl ParseKmsStatusError {
    /// Returns the code that was read from the text, if the page does not list it. Returns `None` if no status code could be
    /// read.
    #[must_use]
    pub const fn unknown(self) -> ::core::option::Option<UnknownKmsStatus> {
        self.0
    }
}

#[automatically_derived]
impl ::core::fmt::Display for ParseKmsStatusError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self.0 {
            ::core::option::Option::Some(__unknown) => {
                ::core::fmt::Display::fmt(&__unknown, __f)
            }
            ::core::option::Option::None => {
                __f.write_str("expected a status code: three digits, 100 to 999")
            }
        }
    }
}

#[automatically_derived]
impl ::core::error::Error for ParseKmsStatusError {}

#[cfg(feature = "serde")]
const _: () = {
    /// Requires the feature `serde`.
    ///
    /// Serializes the status as its number.
    #[automatically_derived]
    impl ::serde::Serialize for KmsStatus {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::serde::Serializer::serialize_u16(serializer, Self::as_u16(*self))
        }
    }
    /// Requires the feature `serde`.
    ///
    /// Serializes the status as its number.
    #[automatically_derived]
    impl ::serde::Serialize for AnyKmsStatus {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::serde::Serializer::serialize_u16(serializer, Self::as_u16(*self))
        }
    }
    /// Requires the feature `serde`.
    ///
    /// Deserializes the status from its number, or from text with the number, such as the key of a map in JSON. A
    /// number that the page does not list is an error.
    #[automatically_derived]
    impl<'de> ::serde::Deserialize<'de> for KmsStatus {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            match <AnyKmsStatus as ::serde::Deserialize>::deserialize(deserializer)? {
                AnyKmsStatus::Listed(__listed) => ::core::result::Result::Ok(__listed),
                AnyKmsStatus::Unlisted(__unlisted) => {
                    ::core::result::Result::Err(::serde::de::Error::custom(__unlisted))
                }
            }
        }
    }
    /// Requires the feature `serde`.
    ///
    /// Deserializes the status from any 16-bit number, or from text with the number, such as the key of a map in JSON.
    #[automatically_derived]
    impl<'de> ::serde::Deserialize<'de> for AnyKmsStatus {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            if ::serde::Deserializer::is_human_readable(&deserializer) {
                ::serde::Deserializer::deserialize_any(deserializer, __Visitor)
            } else {
                ::serde::Deserializer::deserialize_u16(deserializer, __Visitor)
            }
        }
    }
    struct __Visitor;
    #[automatically_derived]
    impl ::serde::de::Visitor<'_> for __Visitor {
        type Value = AnyKmsStatus;
        fn expecting(
            &self,
            __f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __f.write_str("a status code")
        }
        fn visit_u64<__E: ::serde::de::Error>(
            self,
            __number: ::core::primitive::u64,
        ) -> ::core::result::Result<AnyKmsStatus, __E> {
            let __code = <::core::primitive::u16 as ::core::convert::TryFrom<
                _,
            >>::try_from(__number)
                .map_err(|_| __E::invalid_value(
                    ::serde::de::Unexpected::Unsigned(__number),
                    &self,
                ))?;
            ::core::result::Result::Ok(
                <AnyKmsStatus as ::core::convert::From<_>>::from(__code),
            )
        }
        fn visit_i64<__E: ::serde::de::Error>(
            self,
            __number: ::core::primitive::i64,
        ) -> ::core::result::Result<AnyKmsStatus, __E> {
            let __number = <::core::primitive::u64 as ::core::convert::TryFrom<
                _,
            >>::try_from(__number)
                .map_err(|_| __E::invalid_value(
                    ::serde::de::Unexpected::Signed(__number),
                    &self,
                ))?;
            ::serde::de::Visitor::visit_u64(self, __number)
        }
        fn visit_str<__E: ::serde::de::Error>(
            self,
            __text: &::core::primitive::str,
        ) -> ::core::result::Result<AnyKmsStatus, __E> {
            let __number = __text
                .parse()
                .map_err(|_| __E::invalid_value(
                    ::serde::de::Unexpected::Str(__text),
                    &self,
                ))?;
            ::serde::de::Visitor::visit_u64(self, __number)
        }
        fn visit_bytes<__E: ::serde::de::Error>(
            self,
            __bytes: &[::core::primitive::u8],
        ) -> ::core::result::Result<AnyKmsStatus, __E> {
            let __text = ::core::str::from_utf8(__bytes)
                .map_err(|_| __E::invalid_value(
                    ::serde::de::Unexpected::Bytes(__bytes),
                    &self,
                ))?;
            ::serde::de::Visitor::visit_str(self, __text)
        }
    }
};

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Converts to the same code.
#[automatically_derived]
impl ::core::convert::From<KmsStatus> for ::http::StatusCode {
    fn from(status_code: KmsStatus) -> Self {
        Self::from_u16(KmsStatus::as_u16(status_code))
            .unwrap_or(Self::INTERNAL_SERVER_ERROR)
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Converts to the same code. A number below 100 or above 999 is an error.
#[automatically_derived]
impl ::core::convert::TryFrom<AnyKmsStatus> for ::http::StatusCode {
    type Error = ::http::status::InvalidStatusCode;
    fn try_from(
        status_code: AnyKmsStatus,
    ) -> ::core::result::Result<Self, ::http::status::InvalidStatusCode> {
        Self::from_u16(AnyKmsStatus::as_u16(status_code))
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Converts to the same code. If the page does not list the code, the error holds it.
#[automatically_derived]
impl ::core::convert::TryFrom<::http::StatusCode> for KmsStatus {
    type Error = UnknownKmsStatus;
    fn try_from(
        status_code: ::http::StatusCode,
    ) -> ::core::result::Result<Self, UnknownKmsStatus> {
        <Self as ::core::convert::TryFrom<
            _,
        >>::try_from(::http::StatusCode::as_u16(&status_code))
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Converts to the same code.
#[automatically_derived]
impl ::core::convert::From<::http::StatusCode> for AnyKmsStatus {
    fn from(status_code: ::http::StatusCode) -> Self {
        <Self as ::core::convert::From<
            _,
        >>::from(::http::StatusCode::as_u16(&status_code))
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Compares the codes.
#[automatically_derived]
impl ::core::cmp::PartialEq<::http::StatusCode> for KmsStatus {
    fn eq(&self, status_code: &::http::StatusCode) -> ::core::primitive::bool {
        Self::as_u16(*self) == ::http::StatusCode::as_u16(status_code)
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Compares the codes.
#[automatically_derived]
impl ::core::cmp::PartialEq<KmsStatus> for ::http::StatusCode {
    fn eq(&self, status_code: &KmsStatus) -> ::core::primitive::bool {
        *status_code == *self
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Compares the codes.
#[automatically_derived]
impl ::core::cmp::PartialEq<::http::StatusCode> for AnyKmsStatus {
    fn eq(&self, status_code: &::http::StatusCode) -> ::core::primitive::bool {
        Self::as_u16(*self) == ::http::StatusCode::as_u16(status_code)
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Compares the codes.
#[automatically_derived]
impl ::core::cmp::PartialEq<AnyKmsStatus> for ::http::StatusCode {
    fn eq(&self, status_code: &AnyKmsStatus) -> ::core::primitive::bool {
        *status_code == *self
    }
}

struct __KmsStatusRow {
    __variant: &'static ::core::primitive::str,
    reason_phrase: &'static ::core::primitive::str,
    description: &'static ::core::primitive::str,
    __line: &'static ::core::primitive::str,
    __alternate: &'static ::core::primitive::str,
}

impl KmsStatus {
    const fn __row(self) -> &'static __KmsStatusRow {
        match self {
            Self::Ok => {
                &__KmsStatusRow {
                    __variant: "Ok",
                    reason_phrase: "OK",
                    description: "Request processed successfully.",
                    __line: "200 OK",
                    __alternate: "200 OK: Request processed successfully.",
                }
            }
            Self::NoContent => {
                &__KmsStatusRow {
                    __variant: "NoContent",
                    reason_phrase: "No Content",
                    description: "The request is processed successfully and no content is returned.",
                    __line: "204 No Content",
                    __alternate: "204 No Content: The request is processed successfully and no content is returned.",
                }
            }
            Self::BadRequest => {
                &__KmsStatusRow {
                    __variant: "BadRequest",
                    reason_phrase: "Bad Request",
                    description: "The request parameter is incorrect.",
                    __line: "400 Bad Request",
                    __alternate: "400 Bad Request: The request parameter is incorrect.",
                }
            }
            Self::Forbidden => {
                &__KmsStatusRow {
                    __variant: "Forbidden",
                    reason_phrase: "Forbidden",
                    description: "The server understood the request, but is refusing to fulfill it.",
                    __line: "403 Forbidden",
                    __alternate: "403 Forbidden: The server understood the request, but is refusing to fulfill it.",
                }
            }
            Self::NotFound => {
                &__KmsStatusRow {
                    __variant: "NotFound",
                    reason_phrase: "Not Found",
                    description: "The requested resource does not exist or not found.",
                    __line: "404 Not Found",
                    __alternate: "404 Not Found: The requested resource does not exist or not found.",
                }
            }
            Self::InternalServerError => {
                &__KmsStatusRow {
                    __variant: "InternalServerError",
                    reason_phrase: "Internal Server Error",
                    description: "Internal service error.",
                    __line: "500 Internal Server Error",
                    __alternate: "500 Internal Server Error: Internal service error.",
                }
            }
        }
    }
}

const _: fn() = || {
    let _ = (
        KmsStatus::ALL,
        KmsStatus::from_u16,
        KmsStatus::as_u16,
        KmsStatus::reason_phrase,
        KmsStatus::description,
        KmsStatus::is_informational,
        KmsStatus::is_success,
        KmsStatus::is_redirection,
        KmsStatus::is_client_error,
        KmsStatus::is_server_error,
        AnyKmsStatus::listed,
        AnyKmsStatus::as_u16,
        AnyKmsStatus::reason_phrase,
        AnyKmsStatus::description,
        AnyKmsStatus::is_informational,
        AnyKmsStatus::is_success,
        AnyKmsStatus::is_redirection,
        AnyKmsStatus::is_client_error,
        AnyKmsStatus::is_server_error,
        UnknownKmsStatus::as_u16,
        ParseKmsStatusError::unknown,
    );
};
