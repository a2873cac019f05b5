//! The enums of a made-up parcel service.

/// Status of a response from the parcel service.
#[kms_status_macros::status_codes(
    spec = "pages/vendor-statuses.md",
    columns(
        code = "Code",
        reason = "Phrase",
        description = "Meaning",
        billed = "Billed"
    ),
    flag(is_billed, column = "Billed", text = "yes"),
    serde(feature = "serde"),
    http(feature = "http")
)]
#[non_exhaustive]
pub(crate) enum ParcelStatus {}

/// Error code in the body of a response from the parcel service.
#[kms_status_macros::error_codes(
    spec = "pages/vendor-errors.md",
    columns(
        code = "Code",
        name = "Name",
        status = "HTTP",
        message = "Text",
        severity = "Severity",
        solution = "Action"
    ),
    flag(may_resolve_itself, column = "Action", text = "Wait."),
    flag(may_resolve_itself, column = "Severity", text = "low", text = "medium"),
    serde(feature = "serde")
)]
#[non_exhaustive]
pub(crate) enum ParcelError {}
