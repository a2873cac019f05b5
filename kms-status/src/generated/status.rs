// @generated from `kms-status/src/page/status.rs` by `cargo update-page`.

//! The statuses, read from the page when the crate is compiled.

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
/// A text is parsed as the status line of a response has it; the phrase may be any:
///
/// ```
/// use kms_status::{KmsStatus, ParseKmsStatusError};
///
/// assert_eq!("404 No Such Key".parse(), Ok(KmsStatus::NotFound));
/// let error: ParseKmsStatusError = "999 Full Moon".parse::<KmsStatus>().unwrap_err();
/// assert_eq!(error.unknown().map(u16::from), Some(999));
/// ```
///
/// A later release may list a code that this one does not: [`AnyKmsStatus`] holds both. [`from_u16`] and [`ALL`] work in a
/// constant:
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
/// `use KmsStatus::*` brings a variant `Ok` into scope, which shadows the one of `Result`: name the variants as
/// `KmsStatus::NotFound`.
///
/// The page is "Status Codes" of the [Open Telekom Cloud documentation]:
///
/// [`from_u16`]: Self::from_u16
/// [`ALL`]: Self::ALL
/// [Open Telekom Cloud documentation]: https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/status_codes.html
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

/// A status code, whether the page of [`KmsStatus`] lists it or not: what a client holds.
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
    /// A status code that the page does not list; a later page may.
    Unlisted(UnknownKmsStatus),
}

/// A status code that the page of [`KmsStatus`] does not list; a later page may.
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

impl UnknownKmsStatus {
    /// The status code, any number that the page does not list.
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self.0
    }
}

/// The status code.
#[automatically_derived]
impl ::core::convert::From<UnknownKmsStatus> for ::core::primitive::u16 {
    fn from(status_code: UnknownKmsStatus) -> Self {
        UnknownKmsStatus::as_u16(status_code)
    }
}

/// Equal if the status code is.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for UnknownKmsStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
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

impl ParseKmsStatusError {
    /// The status code of the text, or `None` if the text does not begin with one.
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

impl KmsStatus {
    /// All of them, in order of code.
    pub const ALL: &'static [Self] = &[
        Self::Ok,
        Self::NoContent,
        Self::BadRequest,
        Self::Forbidden,
        Self::NotFound,
        Self::InternalServerError,
    ];
    /// The status with this code, or `None` if the page does not list it.
    ///
    /// A later page may list it: decide on the number or its class, never on `None`.
    #[must_use]
    pub const fn from_u16(
        status_code: ::core::primitive::u16,
    ) -> ::core::option::Option<Self> {
        static BY_CODE: [::core::option::Option<KmsStatus>; 1000] = {
            let mut __by_code = [::core::option::Option::None; 1000];
            __by_code[200] = ::core::option::Option::Some(KmsStatus::Ok);
            __by_code[204] = ::core::option::Option::Some(KmsStatus::NoContent);
            __by_code[400] = ::core::option::Option::Some(KmsStatus::BadRequest);
            __by_code[403] = ::core::option::Option::Some(KmsStatus::Forbidden);
            __by_code[404] = ::core::option::Option::Some(KmsStatus::NotFound);
            __by_code[500] = ::core::option::Option::Some(
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
    /// The status code, 100 to 999.
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self as ::core::primitive::u16
    }
    /// Whether the code is 1xx, Informational (RFC 9110, section 15.2).
    #[must_use]
    pub const fn is_informational(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 1
    }
    /// Whether the code is 2xx, Successful (RFC 9110, section 15.3).
    #[must_use]
    pub const fn is_success(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 2
    }
    /// Whether the code is 3xx, Redirection (RFC 9110, section 15.4).
    #[must_use]
    pub const fn is_redirection(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 3
    }
    /// Whether the code is 4xx, Client Error (RFC 9110, section 15.5).
    #[must_use]
    pub const fn is_client_error(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 4
    }
    /// Whether the code is 5xx, Server Error (RFC 9110, section 15.6).
    #[must_use]
    pub const fn is_server_error(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 5
    }
    /// The reason phrase (RFC 9112, section 4) as the page has it, else IANA's, else `""`.
    #[must_use]
    pub const fn reason_phrase(self) -> &'static ::core::primitive::str {
        self.__row().reason_phrase
    }
    /// What the page says about the status, or `""`.
    #[must_use]
    pub const fn description(self) -> &'static ::core::primitive::str {
        self.__row().description
    }
}

impl ::core::fmt::Debug for KmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __f.write_str(self.__row().variant)
    }
}

/// The same as `FromStr`.
#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for KmsStatus {
    type Error = ParseKmsStatusError;
    fn try_from(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseKmsStatusError> {
        status_code.parse()
    }
}

/// Code and reason phrase; `{:#}` adds the description.
///
/// Width, fill, alignment and precision are honoured.
#[automatically_derived]
impl ::core::fmt::Display for KmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __row = self.__row();
        let __is_long = ::core::fmt::Formatter::alternate(__f);
        __f.pad(if __is_long { __row.long_line } else { __row.line })
    }
}

impl AnyKmsStatus {
    /// The code if the page lists it.
    #[must_use]
    pub const fn listed(self) -> ::core::option::Option<KmsStatus> {
        match self {
            Self::Listed(__listed) => ::core::option::Option::Some(__listed),
            Self::Unlisted(_) => ::core::option::Option::None,
        }
    }
    /// The status code, listed or not.
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        match self {
            Self::Listed(__listed) => KmsStatus::as_u16(__listed),
            Self::Unlisted(__unlisted) => UnknownKmsStatus::as_u16(__unlisted),
        }
    }
    /// Whether the code is 1xx, Informational (RFC 9110, section 15.2).
    #[must_use]
    pub const fn is_informational(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 1
    }
    /// Whether the code is 2xx, Successful (RFC 9110, section 15.3).
    #[must_use]
    pub const fn is_success(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 2
    }
    /// Whether the code is 3xx, Redirection (RFC 9110, section 15.4).
    #[must_use]
    pub const fn is_redirection(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 3
    }
    /// Whether the code is 4xx, Client Error (RFC 9110, section 15.5).
    #[must_use]
    pub const fn is_client_error(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 4
    }
    /// Whether the code is 5xx, Server Error (RFC 9110, section 15.6).
    #[must_use]
    pub const fn is_server_error(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 5
    }
}

#[automatically_derived]
impl ::core::convert::From<KmsStatus> for AnyKmsStatus {
    fn from(status_code: KmsStatus) -> Self {
        Self::Listed(status_code)
    }
}

/// As the enum shows a listed code, or the code alone. Width, fill, alignment and precision are honoured.
#[automatically_derived]
impl ::core::fmt::Display for AnyKmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
            Self::Unlisted(_) => ::core::fmt::Display::fmt(&Self::as_u16(*self), __f),
        }
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

/// The order of the codes, listed or not.
#[automatically_derived]
impl ::core::cmp::Ord for AnyKmsStatus {
    fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(&Self::as_u16(*self), &Self::as_u16(*__other))
    }
}

/// Reads the code alone, `404`, or followed by a space and anything, which is ignored: a client is to ignore
/// the reason phrase (RFC 9112, section 4). Anything else is an error, and a code that the page does not list.
#[automatically_derived]
impl ::core::str::FromStr for KmsStatus {
    type Err = ParseKmsStatusError;
    fn from_str(
        status_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseKmsStatusError> {
        let __digits = match status_code.split_once(' ') {
            ::core::option::Option::Some((__digits, _)) => __digits,
            ::core::option::Option::None => status_code,
        };
        match (__digits.as_bytes(), __digits.parse()) {
            ([b'1'..=b'9', _, _], ::core::result::Result::Ok(__number)) => {
                Self::from_u16(__number)
                    .ok_or(
                        ParseKmsStatusError(
                            ::core::option::Option::Some(UnknownKmsStatus(__number)),
                        ),
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

/// The status with this code; the error holds a code that the page does not list.
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for KmsStatus {
    type Error = UnknownKmsStatus;
    fn try_from(
        status_code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, UnknownKmsStatus> {
        Self::from_u16(status_code).ok_or(UnknownKmsStatus(status_code))
    }
}

#[automatically_derived]
impl ::core::convert::From<::core::primitive::u16> for AnyKmsStatus {
    fn from(status_code: ::core::primitive::u16) -> Self {
        match KmsStatus::from_u16(status_code) {
            ::core::option::Option::Some(__listed) => Self::Listed(__listed),
            ::core::option::Option::None => Self::Unlisted(UnknownKmsStatus(status_code)),
        }
    }
}

/// The status code.
#[automatically_derived]
impl ::core::convert::From<KmsStatus> for ::core::primitive::u16 {
    fn from(status_code: KmsStatus) -> Self {
        KmsStatus::as_u16(status_code)
    }
}

/// Equal if the status code is.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for KmsStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
    }
}

/// The status code.
#[automatically_derived]
impl ::core::convert::From<AnyKmsStatus> for ::core::primitive::u16 {
    fn from(status_code: AnyKmsStatus) -> Self {
        AnyKmsStatus::as_u16(status_code)
    }
}

/// Equal if the status code is.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for AnyKmsStatus {
    fn eq(&self, status_code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *status_code
    }
}

struct __KmsStatusRow {
    variant: &'static ::core::primitive::str,
    reason_phrase: &'static ::core::primitive::str,
    description: &'static ::core::primitive::str,
    line: &'static ::core::primitive::str,
    long_line: &'static ::core::primitive::str,
}

impl KmsStatus {
    const fn __row(self) -> &'static __KmsStatusRow {
        match self {
            Self::Ok => {
                &__KmsStatusRow {
                    variant: "Ok",
                    reason_phrase: "OK",
                    description: "Request processed successfully.",
                    line: "200 OK",
                    long_line: "200 OK: Request processed successfully.",
                }
            }
            Self::NoContent => {
                &__KmsStatusRow {
                    variant: "NoContent",
                    reason_phrase: "No Content",
                    description: "The request is processed successfully and no content is returned.",
                    line: "204 No Content",
                    long_line: "204 No Content: The request is processed successfully and no content is returned.",
                }
            }
            Self::BadRequest => {
                &__KmsStatusRow {
                    variant: "BadRequest",
                    reason_phrase: "Bad Request",
                    description: "The request parameter is incorrect.",
                    line: "400 Bad Request",
                    long_line: "400 Bad Request: The request parameter is incorrect.",
                }
            }
            Self::Forbidden => {
                &__KmsStatusRow {
                    variant: "Forbidden",
                    reason_phrase: "Forbidden",
                    description: "The server understood the request, but is refusing to fulfill it.",
                    line: "403 Forbidden",
                    long_line: "403 Forbidden: The server understood the request, but is refusing to fulfill it.",
                }
            }
            Self::NotFound => {
                &__KmsStatusRow {
                    variant: "NotFound",
                    reason_phrase: "Not Found",
                    description: "The requested resource does not exist or not found.",
                    line: "404 Not Found",
                    long_line: "404 Not Found: The requested resource does not exist or not found.",
                }
            }
            Self::InternalServerError => {
                &__KmsStatusRow {
                    variant: "InternalServerError",
                    reason_phrase: "Internal Server Error",
                    description: "Internal service error.",
                    line: "500 Internal Server Error",
                    long_line: "500 Internal Server Error: Internal service error.",
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
        KmsStatus::is_informational,
        KmsStatus::is_success,
        KmsStatus::is_redirection,
        KmsStatus::is_client_error,
        KmsStatus::is_server_error,
        KmsStatus::reason_phrase,
        KmsStatus::description,
        AnyKmsStatus::listed,
        AnyKmsStatus::as_u16,
        AnyKmsStatus::is_informational,
        AnyKmsStatus::is_success,
        AnyKmsStatus::is_redirection,
        AnyKmsStatus::is_client_error,
        AnyKmsStatus::is_server_error,
        UnknownKmsStatus::as_u16,
        ParseKmsStatusError::unknown,
    );
};
