// @generated from `kms-status/src/page/status.rs`: `cargo update-page` writes it anew.

//! The statuses as the macro makes them of the page.

/// Status of a response from the Key Management Service.
///
/// A later release may list a code that this one does not: `TryFrom` then gives `Ok` instead of `Err`. So decide on the
/// number or its class, as [`UnknownKmsStatus`] has it too, whether to try again, never on `Err`:
///
/// ```
/// use kms_status::KmsStatus;
///
/// let explain = |code: u16| match KmsStatus::try_from(code) {
///     Ok(KmsStatus::NotFound) => "no such key".to_owned(),
///     Ok(status) => format!("{status:#}"), // code, phrase and description
///     Err(unknown) => unknown.to_string(),
/// };
/// assert_eq!(explain(404), "no such key");
/// assert_eq!(explain(599), "unknown status code 599");
///
/// let is_worth_another_try = |code: u16| code == 429 || code >= 500;
/// assert!(is_worth_another_try(500) && is_worth_another_try(599));
/// ```
///
/// `use KmsStatus::*` brings a variant `Ok` into scope, which hides the one of `Result`: name the variants as
/// `KmsStatus::NotFound`.
///
/// The page is "Status Codes" of the [Open Telekom Cloud documentation](https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/status_codes.html):
///
/// | Status code | Reason phrase | Description |
/// | --- | --- | --- |
/// | 200 | OK | Request processed successfully. |
/// | 204 | No Content | The request is processed successfully and no content is returned. |
/// | 400 | Bad Request | The request parameter is incorrect. |
/// | 403 | Forbidden | The server understood the request, but is refusing to fulfill it. |
/// | 404 | Not Found | The requested resource does not exist or not found. |
/// | 500 | Internal Server Error | Internal service error. |
#[non_exhaustive]
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::cmp::PartialOrd,
    ::core::cmp::Ord,
    ::core::hash::Hash,
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

impl KmsStatus {
    /// All statuses, in order of code.
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
        __code: ::core::primitive::u16,
    ) -> ::core::option::Option<Self> {
        static BY_CODE: [::core::option::Option<KmsStatus>; 1000] = {
            let mut __by_code = [::core::option::Option::None; 1000];
            let mut __statuses = KmsStatus::ALL;
            while let [__status, __rest @ ..] = __statuses {
                __by_code[*__status as ::core::primitive::usize] = ::core::option::Option::Some(
                    *__status,
                );
                __statuses = __rest;
            }
            __by_code
        };
        if __code < 1000 {
            BY_CODE[__code as ::core::primitive::usize]
        } else {
            ::core::option::Option::None
        }
    }
    /// The status code, 100 to 999.
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self as ::core::primitive::u16
    }
    /// Whether the code is 1xx, Informational: the request was received, and the process goes on (RFC 9110, section 15.2).
    #[must_use]
    pub const fn is_informational(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 1
    }
    /// Whether the code is 2xx, Successful: the request was received, understood and accepted (RFC 9110, section 15.3).
    #[must_use]
    pub const fn is_success(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 2
    }
    /// Whether the code is 3xx, Redirection: the client must do more to complete the request (RFC 9110, section 15.4).
    #[must_use]
    pub const fn is_redirection(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 3
    }
    /// Whether the code is 4xx, Client Error: the request is wrong, or cannot be fulfilled (RFC 9110, section 15.5).
    #[must_use]
    pub const fn is_client_error(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 4
    }
    /// Whether the code is 5xx, Server Error: the server failed to fulfil a request that seems right (RFC 9110, section 15.6).
    #[must_use]
    pub const fn is_server_error(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 5
    }
    /// The reason phrase (RFC 9112, section 4) as the page has it, else IANA's, else `""`.
    #[must_use]
    pub const fn reason_phrase(self) -> &'static ::core::primitive::str {
        match self {
            Self::Ok => "OK",
            Self::NoContent => "No Content",
            Self::BadRequest => "Bad Request",
            Self::Forbidden => "Forbidden",
            Self::NotFound => "Not Found",
            Self::InternalServerError => "Internal Server Error",
        }
    }
    /// What the page says about the status, or `""`.
    #[must_use]
    pub const fn description(self) -> &'static ::core::primitive::str {
        match self {
            Self::Ok => "Request processed successfully.",
            Self::NoContent => {
                "The request is processed successfully and no content is returned."
            }
            Self::BadRequest => "The request parameter is incorrect.",
            Self::Forbidden => {
                "The server understood the request, but is refusing to fulfill it."
            }
            Self::NotFound => "The requested resource does not exist or not found.",
            Self::InternalServerError => "Internal service error.",
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
        UnknownKmsStatus::as_u16,
        UnknownKmsStatus::is_informational,
        UnknownKmsStatus::is_success,
        UnknownKmsStatus::is_redirection,
        UnknownKmsStatus::is_client_error,
        UnknownKmsStatus::is_server_error,
        ParseKmsStatusError::unknown,
    );
};

/// Code and reason phrase; `{:#}` adds the description after a colon. Width, fill, alignment and precision are honoured.
#[automatically_derived]
impl ::core::fmt::Display for KmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let (__line, __longer) = match self {
            Self::Ok => ("200 OK", "200 OK: Request processed successfully."),
            Self::NoContent => {
                (
                    "204 No Content",
                    "204 No Content: The request is processed successfully and no content is returned.",
                )
            }
            Self::BadRequest => {
                (
                    "400 Bad Request",
                    "400 Bad Request: The request parameter is incorrect.",
                )
            }
            Self::Forbidden => {
                (
                    "403 Forbidden",
                    "403 Forbidden: The server understood the request, but is refusing to fulfill it.",
                )
            }
            Self::NotFound => {
                (
                    "404 Not Found",
                    "404 Not Found: The requested resource does not exist or not found.",
                )
            }
            Self::InternalServerError => {
                (
                    "500 Internal Server Error",
                    "500 Internal Server Error: Internal service error.",
                )
            }
        };
        let __is_long = ::core::fmt::Formatter::alternate(__f);
        __f.pad(if __is_long { __longer } else { __line })
    }
}

/// Reads the code alone, `404`, or followed by a space and anything, which is ignored: a client is to ignore
/// the reason phrase (RFC 9112, section 4). Anything else is an error, and a code that the page does not list.
#[automatically_derived]
impl ::core::str::FromStr for KmsStatus {
    type Err = ParseKmsStatusError;
    fn from_str(
        __text: &::core::primitive::str,
    ) -> ::core::result::Result<Self, ParseKmsStatusError> {
        match __text.as_bytes().split_first_chunk() {
            ::core::option::Option::Some(
                (__digits @ [b'1'..=b'9', b'0'..=b'9', b'0'..=b'9'], [] | [b' ', ..]),
            ) => {
                let mut __code = 0;
                for __digit in __digits {
                    __code = __code * 10
                        + ::core::primitive::u16::from_be_bytes([0, __digit - b'0']);
                }
                Self::from_u16(__code)
                    .ok_or(
                        ParseKmsStatusError(
                            ::core::option::Option::Some(UnknownKmsStatus(__code)),
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

/// The status with this code; the error holds a code that the page does not list, which a later page may.
#[automatically_derived]
impl ::core::convert::TryFrom<::core::primitive::u16> for KmsStatus {
    type Error = UnknownKmsStatus;
    fn try_from(
        __code: ::core::primitive::u16,
    ) -> ::core::result::Result<Self, UnknownKmsStatus> {
        Self::from_u16(__code).ok_or(UnknownKmsStatus(__code))
    }
}

/// The status code.
#[automatically_derived]
impl ::core::convert::From<KmsStatus> for ::core::primitive::u16 {
    fn from(__status: KmsStatus) -> Self {
        __status.as_u16()
    }
}

/// Equal if the status code is.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for KmsStatus {
    fn eq(&self, __code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *__code
    }
}

/// A status code that the page of [`KmsStatus`] does not list.
///
/// A client treats it as the first code of its class (RFC 9110, section 15); a code outside 100 to 599 has none.
/// A later page may list it, which then is no longer unknown: decide on the number or its class.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct UnknownKmsStatus(::core::primitive::u16);

#[automatically_derived]
impl ::core::fmt::Display for UnknownKmsStatus {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let mut __text = *b"unknown status code      ";
        let mut __length = 20;
        for __place in [10_000, 1_000, 100, 10, 1] {
            if self.0 >= __place || __place == 1 {
                if let ::core::option::Option::Some(__digit) = <[::core::primitive::u8]>::get_mut(
                    &mut __text,
                    __length,
                ) {
                    *__digit = b'0' + (self.0 / __place % 10) as ::core::primitive::u8;
                }
                __length += 1;
            }
        }
        let __text = ::core::str::from_utf8(&__text).unwrap_or_default();
        __f.pad(__text.trim_ascii_end())
    }
}

#[automatically_derived]
impl ::core::error::Error for UnknownKmsStatus {}

impl UnknownKmsStatus {
    /// The status code, any number that the page does not list.
    #[must_use]
    pub const fn as_u16(self) -> ::core::primitive::u16 {
        self.0
    }
    /// Whether the code is 1xx, Informational: the request was received, and the process goes on (RFC 9110, section 15.2).
    #[must_use]
    pub const fn is_informational(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 1
    }
    /// Whether the code is 2xx, Successful: the request was received, understood and accepted (RFC 9110, section 15.3).
    #[must_use]
    pub const fn is_success(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 2
    }
    /// Whether the code is 3xx, Redirection: the client must do more to complete the request (RFC 9110, section 15.4).
    #[must_use]
    pub const fn is_redirection(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 3
    }
    /// Whether the code is 4xx, Client Error: the request is wrong, or cannot be fulfilled (RFC 9110, section 15.5).
    #[must_use]
    pub const fn is_client_error(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 4
    }
    /// Whether the code is 5xx, Server Error: the server failed to fulfil a request that seems right (RFC 9110, section 15.6).
    #[must_use]
    pub const fn is_server_error(self) -> ::core::primitive::bool {
        self.as_u16() / 100 == 5
    }
}

/// The status code.
#[automatically_derived]
impl ::core::convert::From<UnknownKmsStatus> for ::core::primitive::u16 {
    fn from(__status: UnknownKmsStatus) -> Self {
        __status.as_u16()
    }
}

/// Equal if the status code is.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::u16> for UnknownKmsStatus {
    fn eq(&self, __code: &::core::primitive::u16) -> ::core::primitive::bool {
        Self::as_u16(*self) == *__code
    }
}

/// The error of a text that is not a [`KmsStatus`].
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct ParseKmsStatusError(::core::option::Option<UnknownKmsStatus>);

#[automatically_derived]
impl ::core::fmt::Display for ParseKmsStatusError {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        if let ::core::option::Option::Some(__unknown) = &self.0 {
            ::core::fmt::Display::fmt(__unknown, __f)
        } else {
            __f.pad("expected a status code: three digits, 100 to 999")
        }
    }
}

#[automatically_derived]
impl ::core::error::Error for ParseKmsStatusError {}

impl ParseKmsStatusError {
    /// The status code of the text, or `None` if the text does not begin with one.
    #[must_use]
    pub const fn unknown(self) -> ::core::option::Option<UnknownKmsStatus> {
        self.0
    }
}
