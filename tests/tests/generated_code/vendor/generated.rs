//! The enums of a made-up parcel service.

/// Status of a response from the parcel service.
///
/// Flags: [`is_billed`](Self::is_billed).
///
/// Columns of the page: [`reason_phrase`](Self::reason_phrase), [`description`](Self::description), [`billed`](Self::billed).
///
/// | Status code | Reason phrase | Description |
/// | --- | --- | --- |
/// | [200](Self::Ok) | OK | The parcel was found. |
/// | [404](Self::NotFound) | Not Found | There is no such parcel. |
/// | [503](Self::ServiceUnavailable) | Service Unavailable | The depot is closed. |
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
pub(crate) enum ParcelStatus {
    /// 200 OK
    ///
    /// The parcel was found.
    ///
    /// Billed: yes
    ///
    /// Flags: [`is_billed`](Self::is_billed)
    Ok = 200,
    /// 404 Not Found
    ///
    /// There is no such parcel.
    ///
    /// Billed: no
    NotFound = 404,
    /// 503 Service Unavailable
    ///
    /// The depot is closed.
    ///
    /// Billed: no
    ServiceUnavailable = 503,
}

/// Any status code that the service may send, whether the page lists it or not.
///
/// Use this type in your error type, and wherever you store or deserialize a code: it keeps a code that the page does not list.
/// For a listed code, [`listed`](Self::listed) returns the [`ParcelStatus`].
///
/// It has every method of [`ParcelStatus`] that takes `self`.
/// For a code that the page does not list, a text is `""` and a flag is `false`. `as_u16`, `is_server_error` and the like go by the number.
///
/// ```text
/// #[derive(Debug)]
/// pub struct ServiceError {
///     pub status: AnyParcelStatus,
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
pub(crate) enum AnyParcelStatus {
    /// A status code that the page lists.
    Listed(ParcelStatus),
    /// A status code that the page does not list; a later page may list it.
    Unlisted(UnknownParcelStatus),
}

/// A status code that the page for [`ParcelStatus`] does not list; a later page may list it.
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
pub(crate) struct UnknownParcelStatus(::core::primitive::u16);

/// Error returned when parsing a [`ParcelStatus`] fails.
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
pub(crate) struct ParseParcelStatusError(::core::option::Option<UnknownParcelStatus>);

impl ParcelStatus {
    /// Every status code that the page lists, ordered by number.
    pub(crate) const ALL: &'static [Self] = &[
        Self::Ok,
        Self::NotFound,
        Self::ServiceUnavailable,
    ];
    /// Returns the status with this code, or `None` if the page does not list it.
    ///
    /// A later page may list the code, so never let `None` alone decide whether to retry: use the number or its class.
    #[must_use]
    pub(crate) const fn from_u16(
        status_code: ::core::primitive::u16,
    ) -> ::core::option::Option<Self> {
        static BY_CODE: [::core::option::Option<ParcelStatus>; 1000] = {
            let mut __by_code = [::core::option::Option::None; 1000];
            __by_code[ParcelStatus::Ok as ::core::primitive::usize] = ::core::option::Option::Some(
                ParcelStatus::Ok,
            );
            __by_code[ParcelStatus::NotFound as ::core::primitive::usize] = ::core::option::Option::Some(
                ParcelStatus::NotFound,
            );
            __by_code[ParcelStatus::ServiceUnavailable as ::core::primitive::usize] = ::core::option::Option::Some(
                ParcelStatus::ServiceUnavailable,
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
    pub(crate) const fn as_u16(self) -> ::core::primitive::u16 {
        self as ::core::primitive::u16
    }
    /// Returns the reason phrase (RFC 9112, section 4) of a listed code: the page's, or else IANA's, or else `""`.
    #[must_use]
    pub(crate) const fn reason_phrase(self) -> &'static ::core::primitive::str {
        self.__row().reason_phrase
    }
    /// Returns the page's description of the status, or `""`.
    #[must_use]
    pub(crate) const fn description(self) -> &'static ::core::primitive::str {
        self.__row().description
    }
    /// Returns the page's `billed`, or `""`.
    #[must_use]
    pub(crate) const fn billed(self) -> &'static ::core::primitive::str {
        self.__row().billed
    }
    /// Returns true for each code whose "Billed" on the page is "yes": [200](Self::Ok).
    #[must_use]
    pub(crate) const fn is_billed(self) -> ::core::primitive::bool {
        ::core::matches!(self, Self::Ok)
    }
    /// Returns whether the code is 1xx, Informational (RFC 9110, section 15.2).
    #[must_use]
    pub(crate) const fn is_informational(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 1
    }
    /// Returns whether the code is 2xx, Successful (RFC 9110, section 15.3).
    #[must_use]
    pub(crate) const fn is_success(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 2
    }
    /// Returns whether the code is 3xx, Redirection (RFC 9110, section 15.4).
    #[must_use]
    pub(crate) const fn is_redirection(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 3
    }
    /// Returns whether the code is 4xx, Client Error (RFC 9110, section 15.5).
    #[must_use]
    pub(crate) const fn is_client_error(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 4
    }
    /// Returns whether the code is 5xx, Server Error (RFC 9110, section 15.6).
    #[must_use]
    pub(crate) const fn is_server_error(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 5
    }
}

impl ::core::fmt::Debug for ParcelStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __f.write_str(self.__row().__variant)
    }
}

/// Shows the code and the reason phrase; `{:#}` adds the description. Width, fill, alignment and precision are
/// honoured.
#[automatically_derived]
impl ::core::fmt::Display for ParcelStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __row = self.__row();
        let __is_alternate = ::core::fmt::Formatter::alternate(__f);
        __f.pad(if __is_alternate { __row.__alternate } else { __row.__line })
    }
}

/// Parses a status code, alone or followed by a space and any text. That text is ignored, since a client should ignore
/// the reason phrase (RFC 9112, section 4). Any other input is an error, and so is a code that the page does not list.
#[automatically_derived]
impl ::core::str::FromStr for ParcelStatus {
    type Err = ParseParcelStatusError;
    fn from_str(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseParcelStatusError> {
        match <AnyParcelStatus as ::core::str::FromStr>::from_str(status_code)? {
            AnyParcelStatus::Listed(__listed) => ::core::result::Result::Ok(__listed),
            AnyParcelStatus::Unlisted(__unlisted) => {
                ::core::result::Result::Err(
                    ParseParcelStatusError(::core::option::Option::Some(__unlisted)),
                )
            }
        }
    }
}

/// Does the same as `FromStr`.
#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for ParcelStatus {
    type Error = ParseParcelStatusError;
    fn try_from(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseParcelStatusError> {
        status_code.parse()
    }
}

/// Returns the status with this code. If the page does not list the code, the error holds it.
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for ParcelStatus {
    type Error = UnknownParcelStatus;
    fn try_from(
        status_code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, UnknownParcelStatus> {
        Self::from_u16(status_code).ok_or(UnknownParcelStatus(status_code))
    }
}

/// Returns the status code.
#[automatically_derived]
impl ::core::convert::From<ParcelStatus> for ::core::primitive::u16 {
    fn from(status_code: ParcelStatus) -> Self {
        ParcelStatus::as_u16(status_code)
    }
}

/// Compares the status code with the number.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for ParcelStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
    }
}

impl AnyParcelStatus {
    /// Returns the status, or `None` if the page does not list its code.
    #[must_use]
    pub(crate) const fn listed(self) -> ::core::option::Option<ParcelStatus> {
        match self {
            Self::Listed(__listed) => ::core::option::Option::Some(__listed),
            Self::Unlisted(_) => ::core::option::Option::None,
        }
    }
    /// Returns the status code.
    #[must_use]
    pub(crate) const fn as_u16(self) -> ::core::primitive::u16 {
        match self {
            Self::Listed(__listed) => ParcelStatus::as_u16(__listed),
            Self::Unlisted(__unlisted) => UnknownParcelStatus::as_u16(__unlisted),
        }
    }
    /// Returns the reason phrase (RFC 9112, section 4) of a listed code: the page's, or else IANA's, or else `""`.
    #[must_use]
    pub(crate) const fn reason_phrase(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => ParcelStatus::reason_phrase(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns the page's description of the status, or `""`.
    #[must_use]
    pub(crate) const fn description(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => ParcelStatus::description(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns the page's `billed`, or `""`.
    #[must_use]
    pub(crate) const fn billed(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => ParcelStatus::billed(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Does the same as [`ParcelStatus::is_billed`](ParcelStatus::is_billed), and returns `false` for a code that the page does not list.
    #[must_use]
    pub(crate) const fn is_billed(self) -> ::core::primitive::bool {
        match self {
            Self::Listed(__listed) => ParcelStatus::is_billed(__listed),
            Self::Unlisted(_) => false,
        }
    }
    /// Returns whether the code is 1xx, Informational (RFC 9110, section 15.2).
    #[must_use]
    pub(crate) const fn is_informational(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 1
    }
    /// Returns whether the code is 2xx, Successful (RFC 9110, section 15.3).
    #[must_use]
    pub(crate) const fn is_success(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 2
    }
    /// Returns whether the code is 3xx, Redirection (RFC 9110, section 15.4).
    #[must_use]
    pub(crate) const fn is_redirection(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 3
    }
    /// Returns whether the code is 4xx, Client Error (RFC 9110, section 15.5).
    #[must_use]
    pub(crate) const fn is_client_error(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 4
    }
    /// Returns whether the code is 5xx, Server Error (RFC 9110, section 15.6).
    #[must_use]
    pub(crate) const fn is_server_error(self) -> ::core::primitive::bool {
        Self::as_u16(self) / 100 == 5
    }
}

#[automatically_derived]
impl ::core::convert::From<::core::primitive::u16> for AnyParcelStatus {
    fn from(status_code: ::core::primitive::u16) -> Self {
        let __listed = ParcelStatus::from_u16(status_code).map(Self::Listed);
        __listed.unwrap_or(Self::Unlisted(UnknownParcelStatus(status_code)))
    }
}

#[automatically_derived]
impl ::core::convert::From<ParcelStatus> for AnyParcelStatus {
    fn from(status_code: ParcelStatus) -> Self {
        Self::Listed(status_code)
    }
}

/// Parses a status code, alone or followed by a space and any text, which is ignored. Any other input is an error.
#[automatically_derived]
impl ::core::str::FromStr for AnyParcelStatus {
    type Err = ParseParcelStatusError;
    fn from_str(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseParcelStatusError> {
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
                    ParseParcelStatusError(::core::option::Option::None),
                )
            }
        }
    }
}

/// Does the same as `FromStr`.
#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for AnyParcelStatus {
    type Error = ParseParcelStatusError;
    fn try_from(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseParcelStatusError> {
        status_code.parse()
    }
}

/// Shows a listed code as the enum does, and any other as its number. Width, fill and alignment are honoured. A number is
/// aligned to the right by default, and ignores the precision.
#[automatically_derived]
impl ::core::fmt::Display for AnyParcelStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
            Self::Unlisted(__unlisted) => ::core::fmt::Display::fmt(&__unlisted.0, __f),
        }
    }
}

/// Returns the status code.
#[automatically_derived]
impl ::core::convert::From<AnyParcelStatus> for ::core::primitive::u16 {
    fn from(status_code: AnyParcelStatus) -> Self {
        AnyParcelStatus::as_u16(status_code)
    }
}

/// Compares the status code with the number.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for AnyParcelStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
    }
}

#[automatically_derived]
impl ::core::cmp::PartialEq<ParcelStatus> for AnyParcelStatus {
    fn eq(&self, status_code: &ParcelStatus) -> ::core::primitive::bool {
        *self == Self::Listed(*status_code)
    }
}

#[automatically_derived]
impl ::core::cmp::PartialOrd for AnyParcelStatus {
    fn partial_cmp(
        &self,
        __other: &Self,
    ) -> ::core::option::Option<::core::cmp::Ordering> {
        ::core::option::Option::Some(::core::cmp::Ord::cmp(self, __other))
    }
}

/// Orders by number.
#[automatically_derived]
impl ::core::cmp::Ord for AnyParcelStatus {
    fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(&Self::as_u16(*self), &Self::as_u16(*__other))
    }
}

impl UnknownParcelStatus {
    /// Returns the status code. It may be any number that the page does not list.
    #[must_use]
    pub(crate) const fn as_u16(self) -> ::core::primitive::u16 {
        self.0
    }
}

#[automatically_derived]
impl ::core::fmt::Display for UnknownParcelStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::write!(__f, "unknown status code {}", self.0)
    }
}

#[automatically_derived]
impl ::core::error::Error for UnknownParcelStatus {}

/// Returns the status code.
#[automatically_derived]
impl ::core::convert::From<UnknownParcelStatus> for ::core::primitive::u16 {
    fn from(status_code: UnknownParcelStatus) -> Self {
        UnknownParcelStatus::as_u16(status_code)
    }
}

/// Compares the status code with the number.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for UnknownParcelStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
    }
}

impl ParseParcelStatusError {
    /// Returns the code that was read from the text, if the page does not list it. Returns `None` if no status code could be
    /// read.
    #[must_use]
    pub(crate) const fn unknown(self) -> ::core::option::Option<UnknownParcelStatus> {
        self.0
    }
}

#[automatically_derived]
impl ::core::fmt::Display for ParseParcelStatusError {
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
impl ::core::error::Error for ParseParcelStatusError {}

#[cfg(feature = "serde")]
const _: () = {
    /// Requires the feature `serde`.
    ///
    /// Serializes the status as its number.
    #[automatically_derived]
    impl ::serde::Serialize for ParcelStatus {
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
    impl ::serde::Serialize for AnyParcelStatus {
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
    impl<'de> ::serde::Deserialize<'de> for ParcelStatus {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            match <AnyParcelStatus as ::serde::Deserialize>::deserialize(deserializer)? {
                AnyParcelStatus::Listed(__listed) => ::core::result::Result::Ok(__listed),
                AnyParcelStatus::Unlisted(__unlisted) => {
                    ::core::result::Result::Err(::serde::de::Error::custom(__unlisted))
                }
            }
        }
    }
    /// Requires the feature `serde`.
    ///
    /// Deserializes the status from any 16-bit number, or from text with the number, such as the key of a map in JSON.
    #[automatically_derived]
    impl<'de> ::serde::Deserialize<'de> for AnyParcelStatus {
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
        type Value = AnyParcelStatus;
        fn expecting(
            &self,
            __f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __f.write_str("a status code")
        }
        fn visit_u64<__E: ::serde::de::Error>(
            self,
            __number: ::core::primitive::u64,
        ) -> ::core::result::Result<AnyParcelStatus, __E> {
            let __code = <::core::primitive::u16 as ::core::convert::TryFrom<
                _,
            >>::try_from(__number)
                .map_err(|_| __E::invalid_value(
                    ::serde::de::Unexpected::Unsigned(__number),
                    &self,
                ))?;
            ::core::result::Result::Ok(
                <AnyParcelStatus as ::core::convert::From<_>>::from(__code),
            )
        }
        fn visit_i64<__E: ::serde::de::Error>(
            self,
            __number: ::core::primitive::i64,
        ) -> ::core::result::Result<AnyParcelStatus, __E> {
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
        ) -> ::core::result::Result<AnyParcelStatus, __E> {
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
        ) -> ::core::result::Result<AnyParcelStatus, __E> {
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
impl ::core::convert::From<ParcelStatus> for ::http::StatusCode {
    fn from(status_code: ParcelStatus) -> Self {
        Self::from_u16(ParcelStatus::as_u16(status_code))
            .unwrap_or(Self::INTERNAL_SERVER_ERROR)
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Converts to the same code. A number below 100 or above 999 is an error.
#[automatically_derived]
impl ::core::convert::TryFrom<AnyParcelStatus> for ::http::StatusCode {
    type Error = ::http::status::InvalidStatusCode;
    fn try_from(
        status_code: AnyParcelStatus,
    ) -> ::core::result::Result<Self, ::http::status::InvalidStatusCode> {
        Self::from_u16(AnyParcelStatus::as_u16(status_code))
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Converts to the same code. If the page does not list the code, the error holds it.
#[automatically_derived]
impl ::core::convert::TryFrom<::http::StatusCode> for ParcelStatus {
    type Error = UnknownParcelStatus;
    fn try_from(
        status_code: ::http::StatusCode,
    ) -> ::core::result::Result<Self, UnknownParcelStatus> {
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
impl ::core::convert::From<::http::StatusCode> for AnyParcelStatus {
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
impl ::core::cmp::PartialEq<::http::StatusCode> for ParcelStatus {
    fn eq(&self, status_code: &::http::StatusCode) -> ::core::primitive::bool {
        Self::as_u16(*self) == ::http::StatusCode::as_u16(status_code)
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Compares the codes.
#[automatically_derived]
impl ::core::cmp::PartialEq<ParcelStatus> for ::http::StatusCode {
    fn eq(&self, status_code: &ParcelStatus) -> ::core::primitive::bool {
        *status_code == *self
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Compares the codes.
#[automatically_derived]
impl ::core::cmp::PartialEq<::http::StatusCode> for AnyParcelStatus {
    fn eq(&self, status_code: &::http::StatusCode) -> ::core::primitive::bool {
        Self::as_u16(*self) == ::http::StatusCode::as_u16(status_code)
    }
}

#[cfg(feature = "http")]
/// Requires the feature `http`.
///
/// Compares the codes.
#[automatically_derived]
impl ::core::cmp::PartialEq<AnyParcelStatus> for ::http::StatusCode {
    fn eq(&self, status_code: &AnyParcelStatus) -> ::core::primitive::bool {
        *status_code == *self
    }
}

struct __ParcelStatusRow {
    __variant: &'static ::core::primitive::str,
    reason_phrase: &'static ::core::primitive::str,
    description: &'static ::core::primitive::str,
    billed: &'static ::core::primitive::str,
    __line: &'static ::core::primitive::str,
    __alternate: &'static ::core::primitive::str,
}

impl ParcelStatus {
    const fn __row(self) -> &'static __ParcelStatusRow {
        match self {
            Self::Ok => {
                &__ParcelStatusRow {
                    __variant: "Ok",
                    reason_phrase: "OK",
                    description: "The parcel was found.",
                    billed: "yes",
                    __line: "200 OK",
                    __alternate: "200 OK: The parcel was found.",
                }
            }
            Self::NotFound => {
                &__ParcelStatusRow {
                    __variant: "NotFound",
                    reason_phrase: "Not Found",
                    description: "There is no such parcel.",
                    billed: "no",
                    __line: "404 Not Found",
                    __alternate: "404 Not Found: There is no such parcel.",
                }
            }
            Self::ServiceUnavailable => {
                &__ParcelStatusRow {
                    __variant: "ServiceUnavailable",
                    reason_phrase: "Service Unavailable",
                    description: "The depot is closed.",
                    billed: "no",
                    __line: "503 Service Unavailable",
                    __alternate: "503 Service Unavailable: The depot is closed.",
                }
            }
        }
    }
}

const _: fn() = || {
    let _ = (
        ParcelStatus::ALL,
        ParcelStatus::from_u16,
        ParcelStatus::as_u16,
        ParcelStatus::reason_phrase,
        ParcelStatus::description,
        ParcelStatus::billed,
        ParcelStatus::is_billed,
        ParcelStatus::is_informational,
        ParcelStatus::is_success,
        ParcelStatus::is_redirection,
        ParcelStatus::is_client_error,
        ParcelStatus::is_server_error,
        AnyParcelStatus::listed,
        AnyParcelStatus::as_u16,
        AnyParcelStatus::reason_phrase,
        AnyParcelStatus::description,
        AnyParcelStatus::billed,
        AnyParcelStatus::is_billed,
        AnyParcelStatus::is_informational,
        AnyParcelStatus::is_success,
        AnyParcelStatus::is_redirection,
        AnyParcelStatus::is_client_error,
        AnyParcelStatus::is_server_error,
        UnknownParcelStatus::as_u16,
        ParseParcelStatusError::unknown,
    );
};

/// Error code in the body of a response from the parcel service.
///
/// Flags: [`may_resolve_itself`](Self::may_resolve_itself).
///
/// Columns of the page: [`name`](Self::name), [`statuses`](Self::statuses), [`message`](Self::message), [`solution`](Self::solution), [`severity`](Self::severity).
///
/// | Error code | Name | Status codes | Message |
/// | --- | --- | --- | --- |
/// | [-1](Self::Internal) | internal |  |  |
/// | [50014](Self::DepotClosed) | depot_closed | 503 | The depot is closed. |
/// | [50015](Self::ParcelLost) | parcel_lost | 404, 410 | The parcel is lost. |
/// | [50016](Self::ParcelLate) | parcel_late | 404 | The parcel is late. |
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
pub(crate) enum ParcelError {
    /// -1 internal
    ///
    /// Severity: high
    #[doc(alias = "-1")]
    Internal,
    /// 50014 depot_closed: The depot is closed.
    ///
    /// Status code: 503
    ///
    /// Solution: Wait.
    ///
    /// Severity: low
    ///
    /// Flags: [`may_resolve_itself`](Self::may_resolve_itself)
    #[doc(alias = "50014")]
    DepotClosed,
    /// 50015 parcel_lost: The parcel is lost.
    ///
    /// Status codes: 404, 410
    ///
    /// Solution: Call us.
    ///
    /// Severity: high
    #[doc(alias = "50015")]
    ParcelLost,
    /// 50016 parcel_late: The parcel is late.
    ///
    /// Status code: 404
    ///
    /// Solution: Wait.
    ///
    /// Severity: medium
    ///
    /// Flags: [`may_resolve_itself`](Self::may_resolve_itself)
    #[doc(alias = "50016")]
    ParcelLate,
}

/// Any error code that the service may send, whether the page lists it or not.
///
/// Use this type in your error type, and wherever you store or deserialize a code: it keeps a code that the page does not list.
/// For a listed code, [`listed`](Self::listed) returns the [`ParcelError`].
///
/// It has every method of [`ParcelError`] that takes `self`.
/// For a code that the page does not list, a text is `""`, a list of statuses is `[]` and a flag is `false`. `as_str` returns the code itself, up to 63 bytes.
///
/// ```text
/// #[derive(Debug)]
/// pub struct ServiceError {
///     pub code: AnyParcelError,
///     /// The server's own message.
///     pub message: String,
/// }
///
/// impl std::fmt::Display for ServiceError {
///     fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
///         write!(f, "{}: {}", self.code, self.message)
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
#[allow(variant_size_differences)]
pub(crate) enum AnyParcelError {
    /// An error code that the page lists.
    Listed(ParcelError),
    /// An error code that the page does not list; a later page may list it.
    Unlisted(UnknownParcelError),
}

/// An error code that the page for [`ParcelError`] does not list; a later page may list it.
///
/// Holds up to 63 bytes of text without allocation. A longer text is cut between two characters, and `…` is appended.
#[derive(
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash
)]
pub(crate) struct UnknownParcelError {
    bytes: [::core::primitive::u8; 66],
    length: ::core::primitive::u8,
}

impl ParcelError {
    /// Every error code that the page lists, ordered by bytes.
    pub(crate) const ALL: &'static [Self] = {
        static __ALL: [ParcelError; 4] = [
            ParcelError::Internal,
            ParcelError::DepotClosed,
            ParcelError::ParcelLost,
            ParcelError::ParcelLate,
        ];
        &__ALL
    };
    /// Returns the error code with exactly this text, or `None` if the page does not list it.
    ///
    /// A later page may list the code, so never let `None` alone decide whether to retry.
    #[must_use]
    pub(crate) const fn from_code(
        error_code: &::core::primitive::str,
    ) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match error_code.as_bytes() {
                b"-1" => Self::Internal,
                b"50014" => Self::DepotClosed,
                b"50015" => Self::ParcelLost,
                b"50016" => Self::ParcelLate,
                _ => return ::core::option::Option::None,
            },
        )
    }
    /// Returns the error code as it is on the page.
    #[must_use]
    pub(crate) const fn as_str(self) -> &'static ::core::primitive::str {
        self.__row().__code
    }
    /// Returns the symbolic name, or `""`.
    #[must_use]
    pub(crate) const fn name(self) -> &'static ::core::primitive::str {
        self.__row().name
    }
    /// Returns the status codes that come with this error code, or `[]`.
    #[must_use]
    pub(crate) const fn statuses(self) -> &'static [::core::primitive::u16] {
        self.__row().statuses
    }
    /// Returns the message, or `""`.
    #[must_use]
    pub(crate) const fn message(self) -> &'static ::core::primitive::str {
        self.__row().message
    }
    /// Returns the page's solution for the error, or `""`.
    #[must_use]
    pub(crate) const fn solution(self) -> &'static ::core::primitive::str {
        self.__row().solution
    }
    /// Returns the page's `severity`, or `""`.
    #[must_use]
    pub(crate) const fn severity(self) -> &'static ::core::primitive::str {
        self.__row().severity
    }
    /// Returns true for each code whose "Action" on the page is "Wait.", or whose "Severity" on the page is "low" or "medium": [50014](Self::DepotClosed), [50016](Self::ParcelLate).
    #[must_use]
    pub(crate) const fn may_resolve_itself(self) -> ::core::primitive::bool {
        ::core::matches!(self, Self::DepotClosed | Self::ParcelLate)
    }
}

impl ::core::fmt::Debug for ParcelError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __f.write_str(self.__row().__variant)
    }
}

/// Shows only the code. `{:#}` adds the name, the message, the description and the solution, where the page gives them, but
/// leaves out a text that an earlier one contains. Width, fill, alignment and precision are honoured.
#[automatically_derived]
impl ::core::fmt::Display for ParcelError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __row = self.__row();
        let __is_alternate = ::core::fmt::Formatter::alternate(__f);
        __f.pad(if __is_alternate { __row.__alternate } else { __row.__code })
    }
}

/// Returns the error code with exactly this text. If the page does not list it, the error holds the text.
#[automatically_derived]
impl ::core::str::FromStr for ParcelError {
    type Err = UnknownParcelError;
    fn from_str(
        error_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, UnknownParcelError> {
        Self::from_code(error_code).ok_or_else(|| UnknownParcelError::__new(error_code))
    }
}

/// Does the same as `FromStr`.
#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for ParcelError {
    type Error = UnknownParcelError;
    fn try_from(
        error_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, UnknownParcelError> {
        error_code.parse()
    }
}

#[automatically_derived]
impl ::core::convert::From<ParcelError> for &'static ::core::primitive::str {
    fn from(error_code: ParcelError) -> Self {
        ParcelError::as_str(error_code)
    }
}

#[automatically_derived]
impl ::core::convert::AsRef<::core::primitive::str> for ParcelError {
    fn as_ref(&self) -> &::core::primitive::str {
        Self::as_str(*self)
    }
}

/// Compares the error code with the text.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::str> for ParcelError {
    fn eq(&self, error_code: &::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(*self) == error_code
    }
}

/// Compares the error code with the text.
#[automatically_derived]
impl ::core::cmp::PartialEq<&::core::primitive::str> for ParcelError {
    fn eq(&self, error_code: &&::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(*self) == *error_code
    }
}

impl AnyParcelError {
    /// Returns the error code, or `None` if the page does not list it.
    #[must_use]
    pub(crate) const fn listed(self) -> ::core::option::Option<ParcelError> {
        match self {
            Self::Listed(__listed) => ::core::option::Option::Some(__listed),
            Self::Unlisted(_) => ::core::option::Option::None,
        }
    }
    /// Returns the error code. A code that the page does not list was cut if it had more than 63 bytes.
    #[must_use]
    pub(crate) const fn as_str(&self) -> &::core::primitive::str {
        match self {
            Self::Listed(__listed) => ParcelError::as_str(*__listed),
            Self::Unlisted(__unlisted) => UnknownParcelError::as_str(__unlisted),
        }
    }
    /// Returns the symbolic name, or `""`.
    #[must_use]
    pub(crate) const fn name(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => ParcelError::name(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns the status codes that come with this error code, or `[]`.
    #[must_use]
    pub(crate) const fn statuses(self) -> &'static [::core::primitive::u16] {
        match self {
            Self::Listed(__listed) => ParcelError::statuses(__listed),
            Self::Unlisted(_) => &[],
        }
    }
    /// Returns the message, or `""`.
    #[must_use]
    pub(crate) const fn message(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => ParcelError::message(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns the page's solution for the error, or `""`.
    #[must_use]
    pub(crate) const fn solution(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => ParcelError::solution(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns the page's `severity`, or `""`.
    #[must_use]
    pub(crate) const fn severity(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => ParcelError::severity(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Does the same as [`ParcelError::may_resolve_itself`](ParcelError::may_resolve_itself), and returns `false` for a code that the page does not list.
    #[must_use]
    pub(crate) const fn may_resolve_itself(self) -> ::core::primitive::bool {
        match self {
            Self::Listed(__listed) => ParcelError::may_resolve_itself(__listed),
            Self::Unlisted(_) => false,
        }
    }
}

/// Converts any text. If the page does not list it, up to 63 bytes are kept: a longer text is cut between two
/// characters, and `…` is appended.
#[automatically_derived]
impl ::core::convert::From<&::core::primitive::str> for AnyParcelError {
    fn from(error_code: &::core::primitive::str) -> Self {
        let __listed = ParcelError::from_code(error_code).map(Self::Listed);
        __listed.unwrap_or_else(|| Self::Unlisted(UnknownParcelError::__new(error_code)))
    }
}

#[automatically_derived]
impl ::core::convert::From<ParcelError> for AnyParcelError {
    fn from(error_code: ParcelError) -> Self {
        Self::Listed(error_code)
    }
}

/// Does the same as `From<&str>`, and never fails. If the page does not list the text, up to 63 bytes are kept.
#[automatically_derived]
impl ::core::str::FromStr for AnyParcelError {
    type Err = ::core::convert::Infallible;
    fn from_str(
        error_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ::core::convert::Infallible> {
        ::core::result::Result::Ok(<Self as ::core::convert::From<_>>::from(error_code))
    }
}

/// Shows only the code. `{:#}` adds the texts of a listed code, as the enum does. Width, fill, alignment and precision
/// are honoured.
#[automatically_derived]
impl ::core::fmt::Display for AnyParcelError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
            Self::Unlisted(__unlisted) => __f.pad(UnknownParcelError::as_str(__unlisted)),
        }
    }
}

#[automatically_derived]
impl ::core::convert::AsRef<::core::primitive::str> for AnyParcelError {
    fn as_ref(&self) -> &::core::primitive::str {
        Self::as_str(self)
    }
}

/// Compares the error code with the text.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::str> for AnyParcelError {
    fn eq(&self, error_code: &::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(self) == error_code
    }
}

/// Compares the error code with the text.
#[automatically_derived]
impl ::core::cmp::PartialEq<&::core::primitive::str> for AnyParcelError {
    fn eq(&self, error_code: &&::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(self) == *error_code
    }
}

#[automatically_derived]
impl ::core::cmp::PartialEq<ParcelError> for AnyParcelError {
    fn eq(&self, error_code: &ParcelError) -> ::core::primitive::bool {
        *self == Self::Listed(*error_code)
    }
}

#[automatically_derived]
impl ::core::cmp::PartialOrd for AnyParcelError {
    fn partial_cmp(
        &self,
        __other: &Self,
    ) -> ::core::option::Option<::core::cmp::Ordering> {
        ::core::option::Option::Some(::core::cmp::Ord::cmp(self, __other))
    }
}

/// Orders by text.
#[automatically_derived]
impl ::core::cmp::Ord for AnyParcelError {
    fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(Self::as_str(self), Self::as_str(__other))
    }
}

impl UnknownParcelError {
    fn __new(__text: &::core::primitive::str) -> Self {
        let mut __start = __text;
        if __text.len() > 63 {
            for __end in 60..=63 {
                if let ::core::option::Option::Some(__longer) = __text.get(..__end) {
                    __start = __longer;
                }
            }
        }
        let mut __new = Self { bytes: [0; 66], length: 0 };
        __new.__push(__start);
        if __start.len() < __text.len() {
            __new.__push("…");
        }
        __new
    }
    fn __push(&mut self, __text: &::core::primitive::str) {
        let __start = self.length as ::core::primitive::usize;
        let __end = __start + __text.len();
        if let (
            ::core::option::Option::Some(__place),
            ::core::result::Result::Ok(__length),
        ) = (
            <[::core::primitive::u8]>::get_mut(&mut self.bytes, __start..__end),
            <::core::primitive::u8 as ::core::convert::TryFrom<_>>::try_from(__end),
        ) {
            __place.copy_from_slice(__text.as_bytes());
            self.length = __length;
        }
    }
    /// Returns the error code.
    #[must_use]
    pub(crate) const fn as_str(&self) -> &::core::primitive::str {
        let __length = self.length as ::core::primitive::usize;
        match <[::core::primitive::u8]>::split_at_checked(&self.bytes, __length) {
            ::core::option::Option::Some((__bytes, _)) => {
                match ::core::str::from_utf8(__bytes) {
                    ::core::result::Result::Ok(__text) => __text,
                    ::core::result::Result::Err(_) => "",
                }
            }
            ::core::option::Option::None => "",
        }
    }
}

#[automatically_derived]
impl ::core::fmt::Debug for UnknownParcelError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::write!(__f, "UnknownParcelError({:?})", Self::as_str(self))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for UnknownParcelError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::write!(__f, "unknown error code {}", Self::as_str(self))
    }
}

#[automatically_derived]
impl ::core::error::Error for UnknownParcelError {}

#[cfg(feature = "serde")]
const _: () = {
    /// Requires the feature `serde`.
    ///
    /// Serializes the error code as its text.
    #[automatically_derived]
    impl ::serde::Serialize for ParcelError {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::serde::Serializer::serialize_str(serializer, Self::as_str(*self))
        }
    }
    /// Requires the feature `serde`.
    ///
    /// Serializes the error code as its text.
    #[automatically_derived]
    impl ::serde::Serialize for AnyParcelError {
        fn serialize<__S: ::serde::Serializer>(
            &self,
            serializer: __S,
        ) -> ::core::result::Result<__S::Ok, __S::Error> {
            ::serde::Serializer::serialize_str(serializer, Self::as_str(self))
        }
    }
    /// Requires the feature `serde`.
    ///
    /// Deserializes the error code from its text, or from a number in formats such as JSON.
    /// A code that the page does not list is an error.
    #[automatically_derived]
    impl<'de> ::serde::Deserialize<'de> for ParcelError {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            match <AnyParcelError as ::serde::Deserialize>::deserialize(deserializer)? {
                AnyParcelError::Listed(__listed) => ::core::result::Result::Ok(__listed),
                AnyParcelError::Unlisted(__unlisted) => {
                    ::core::result::Result::Err(::serde::de::Error::custom(__unlisted))
                }
            }
        }
    }
    /// Requires the feature `serde`.
    ///
    /// Deserializes the error code from any text, or from a number in formats such as JSON.
    /// If the page does not list it, up to 63 bytes are kept: a longer text is cut between two characters, and `…` is
    /// appended.
    #[automatically_derived]
    impl<'de> ::serde::Deserialize<'de> for AnyParcelError {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            if ::serde::Deserializer::is_human_readable(&deserializer) {
                ::serde::Deserializer::deserialize_any(deserializer, __Visitor)
            } else {
                ::serde::Deserializer::deserialize_str(deserializer, __Visitor)
            }
        }
    }
    struct __Visitor;
    #[automatically_derived]
    impl ::serde::de::Visitor<'_> for __Visitor {
        type Value = AnyParcelError;
        fn expecting(
            &self,
            __f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __f.write_str("an error code")
        }
        fn visit_str<__E>(
            self,
            __text: &::core::primitive::str,
        ) -> ::core::result::Result<AnyParcelError, __E> {
            ::core::result::Result::Ok(
                <AnyParcelError as ::core::convert::From<_>>::from(__text),
            )
        }
        fn visit_bytes<__E: ::serde::de::Error>(
            self,
            __bytes: &[::core::primitive::u8],
        ) -> ::core::result::Result<AnyParcelError, __E> {
            let __text = ::core::str::from_utf8(__bytes)
                .map_err(|_| __E::invalid_value(
                    ::serde::de::Unexpected::Bytes(__bytes),
                    &self,
                ))?;
            ::serde::de::Visitor::visit_str(self, __text)
        }
        fn visit_u64<__E>(
            self,
            __number: ::core::primitive::u64,
        ) -> ::core::result::Result<AnyParcelError, __E> {
            ::core::result::Result::Ok(__from_number(__number))
        }
        fn visit_i64<__E>(
            self,
            __number: ::core::primitive::i64,
        ) -> ::core::result::Result<AnyParcelError, __E> {
            ::core::result::Result::Ok(__from_number(__number))
        }
    }
    /// The error code with the digits of a number.
    fn __from_number(__number: impl ::core::fmt::Display) -> AnyParcelError {
        let mut __digits = __Digits(UnknownParcelError::__new(""));
        let _ = ::core::fmt::Write::write_fmt(
            &mut __digits,
            ::core::format_args!("{__number}"),
        );
        <AnyParcelError as ::core::convert::From<
            _,
        >>::from(UnknownParcelError::as_str(&__digits.0))
    }
    struct __Digits(UnknownParcelError);
    impl ::core::fmt::Write for __Digits {
        fn write_str(&mut self, __text: &::core::primitive::str) -> ::core::fmt::Result {
            self.0.__push(__text);
            ::core::result::Result::Ok(())
        }
    }
};

struct __ParcelErrorRow {
    __variant: &'static ::core::primitive::str,
    name: &'static ::core::primitive::str,
    statuses: &'static [::core::primitive::u16],
    message: &'static ::core::primitive::str,
    solution: &'static ::core::primitive::str,
    severity: &'static ::core::primitive::str,
    __code: &'static ::core::primitive::str,
    __alternate: &'static ::core::primitive::str,
}

impl ParcelError {
    const fn __row(self) -> &'static __ParcelErrorRow {
        const STATUS_: &[::core::primitive::u16] = &[];
        const STATUS_404: &[::core::primitive::u16] = &[404];
        const STATUS_404_410: &[::core::primitive::u16] = &[404, 410];
        const STATUS_503: &[::core::primitive::u16] = &[503];
        static ROWS: [__ParcelErrorRow; 4] = [
            __ParcelErrorRow {
                __variant: "Internal",
                name: "internal",
                statuses: STATUS_,
                message: "",
                solution: "",
                severity: "high",
                __code: "-1",
                __alternate: "-1 internal",
            },
            __ParcelErrorRow {
                __variant: "DepotClosed",
                name: "depot_closed",
                statuses: STATUS_503,
                message: "The depot is closed.",
                solution: "Wait.",
                severity: "low",
                __code: "50014",
                __alternate: "50014 depot_closed: The depot is closed. Wait.",
            },
            __ParcelErrorRow {
                __variant: "ParcelLost",
                name: "parcel_lost",
                statuses: STATUS_404_410,
                message: "The parcel is lost.",
                solution: "Call us.",
                severity: "high",
                __code: "50015",
                __alternate: "50015 parcel_lost: The parcel is lost. Call us.",
            },
            __ParcelErrorRow {
                __variant: "ParcelLate",
                name: "parcel_late",
                statuses: STATUS_404,
                message: "The parcel is late.",
                solution: "Wait.",
                severity: "medium",
                __code: "50016",
                __alternate: "50016 parcel_late: The parcel is late. Wait.",
            },
        ];
        &ROWS[self as ::core::primitive::usize]
    }
}

const _: fn() = || {
    let _ = (
        ParcelError::ALL,
        ParcelError::from_code,
        ParcelError::as_str,
        ParcelError::name,
        ParcelError::statuses,
        ParcelError::message,
        ParcelError::solution,
        ParcelError::severity,
        ParcelError::may_resolve_itself,
        AnyParcelError::listed,
        AnyParcelError::as_str,
        AnyParcelError::name,
        AnyParcelError::statuses,
        AnyParcelError::message,
        AnyParcelError::solution,
        AnyParcelError::severity,
        AnyParcelError::may_resolve_itself,
        UnknownParcelError::as_str,
    );
};
