//! IANA's registry of HTTP status codes, <https://www.iana.org/assignments/http-status-codes>: the codes of RFC 9110,
//! section 15, and others. For each of the others, a comment names its RFC.
//!
//! 306 and 418 are reserved, without a phrase. 104 is left out: its registration was temporary, until 2026-11-13.

use std::fmt;

/// A status code: three digits, 100 to 999 ([RFC 9110, section 15](https://www.rfc-editor.org/rfc/rfc9110#section-15)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(crate) struct StatusCode(u16);

impl StatusCode {
    /// Parses three ASCII digits.
    pub(crate) fn parse(digits: &str) -> Option<Self> {
        let is_code = digits.len() == 3 && digits.bytes().all(|byte| byte.is_ascii_digit());
        let code = is_code.then(|| digits.parse().ok()).flatten()?;
        (code >= 100).then_some(Self(code))
    }

    pub(crate) fn as_u16(self) -> u16 {
        self.0
    }

    /// Whether the registry has the code, with a phrase or without.
    pub(crate) fn is_registered(self) -> bool {
        self.reason_phrase().is_some() || matches!(self.0, 306 | 418)
    }

    pub(crate) fn reason_phrase(self) -> Option<&'static str> {
        Some(match self.0 {
            100 => "Continue",
            101 => "Switching Protocols",
            102 => "Processing",  // RFC 2518
            103 => "Early Hints", // RFC 8297
            200 => "OK",
            201 => "Created",
            202 => "Accepted",
            203 => "Non-Authoritative Information",
            204 => "No Content",
            205 => "Reset Content",
            206 => "Partial Content",
            207 => "Multi-Status",     // RFC 4918
            208 => "Already Reported", // RFC 5842
            226 => "IM Used",          // RFC 3229
            300 => "Multiple Choices",
            301 => "Moved Permanently",
            302 => "Found",
            303 => "See Other",
            304 => "Not Modified",
            305 => "Use Proxy",
            307 => "Temporary Redirect",
            308 => "Permanent Redirect",
            400 => "Bad Request",
            401 => "Unauthorized",
            402 => "Payment Required",
            403 => "Forbidden",
            404 => "Not Found",
            405 => "Method Not Allowed",
            406 => "Not Acceptable",
            407 => "Proxy Authentication Required",
            408 => "Request Timeout",
            409 => "Conflict",
            410 => "Gone",
            411 => "Length Required",
            412 => "Precondition Failed",
            413 => "Content Too Large",
            414 => "URI Too Long",
            415 => "Unsupported Media Type",
            416 => "Range Not Satisfiable",
            417 => "Expectation Failed",
            421 => "Misdirected Request",
            422 => "Unprocessable Content",
            423 => "Locked",            // RFC 4918
            424 => "Failed Dependency", // RFC 4918
            425 => "Too Early",         // RFC 8470
            426 => "Upgrade Required",
            428 => "Precondition Required",           // RFC 6585
            429 => "Too Many Requests",               // RFC 6585
            431 => "Request Header Fields Too Large", // RFC 6585
            451 => "Unavailable For Legal Reasons",   // RFC 7725
            500 => "Internal Server Error",
            501 => "Not Implemented",
            502 => "Bad Gateway",
            503 => "Service Unavailable",
            504 => "Gateway Timeout",
            505 => "HTTP Version Not Supported",
            506 => "Variant Also Negotiates",         // RFC 2295
            507 => "Insufficient Storage",            // RFC 4918
            508 => "Loop Detected",                   // RFC 5842
            510 => "Not Extended",                    // RFC 2774, obsoleted
            511 => "Network Authentication Required", // RFC 6585
            _ => return None,
        })
    }
}

impl fmt::Display for StatusCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use super::StatusCode;

    #[test]
    fn the_registry_is_complete() {
        let codes = (100..=999).map(StatusCode);
        assert_eq!(codes.filter_map(StatusCode::reason_phrase).count(), 61);
    }
}
