// @generated from `kms-status/src/page/error_code.rs` by `cargo update-page`.

//! The error codes of the page.

/// Error code in the body of a response from the Key Management Service.
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// let code: KmsErrorCode = "KMS.0205".parse()?;
/// assert_eq!(code, KmsErrorCode::Kms0205);
/// assert_eq!(code.as_str(), "KMS.0205");
/// assert_eq!(code.statuses(), [400]);
/// assert_eq!(code.message(), "Invalid key ID.");
/// assert_eq!(code.description(), "Invalid key ID.");
/// assert_eq!(code.solution(), "Enter a valid key ID.");
///
/// // The code alone, then with the texts from the page.
/// assert_eq!(code.to_string(), "KMS.0205");
/// assert_eq!(format!("{code:#}"), "KMS.0205: Invalid key ID. Enter a valid key ID.");
/// # Ok::<(), kms_status::UnknownKmsErrorCode>(())
/// ```
///
/// A flag is a method that returns true for each code whose solution is one of certain texts. A client acts on the flags:
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// fn next_step(code: KmsErrorCode) -> &'static str {
///     if code.needs_new_token() {
///         "log in again"
///     } else if code.may_succeed_later() {
///         "try again later"
///     } else if code.needs_permission() {
///         "ask an administrator"
///     } else if code.exceeds_quota() {
///         "delete something, or ask for more"
///     } else {
///         code.solution()
///     }
/// }
///
/// assert_eq!(next_step(KmsErrorCode::Kms0205), "Enter a valid key ID.");
/// ```
///
/// [`AnyKmsErrorCode`] also holds codes that this release does not list. A later release may list them.
///
/// [`from_code`] and [`ALL`] can be used in constants:
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// const CODE: Option<KmsErrorCode> = KmsErrorCode::from_code("KMS.0205");
/// assert_eq!(CODE, Some(KmsErrorCode::Kms0205));
/// assert_eq!(KmsErrorCode::from_code("KMS.9999"), None);
/// assert!(KmsErrorCode::ALL.contains(&KmsErrorCode::Kms0205));
/// ```
///
/// The codes and texts are those of the page "Error Code" in the [Open Telekom Cloud documentation].
///
/// [`from_code`]: Self::from_code
/// [`ALL`]: Self::ALL
/// [Open Telekom Cloud documentation]: https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/error_code.html
///
/// Flags: [`needs_new_token`](Self::needs_new_token), [`may_succeed_later`](Self::may_succeed_later), [`needs_permission`](Self::needs_permission), [`exceeds_quota`](Self::exceeds_quota).
///
/// Columns of the page: [`statuses`](Self::statuses), [`message`](Self::message), [`description`](Self::description), [`solution`](Self::solution).
///
/// | Error code | Status codes | Message |
/// | --- | --- | --- |
/// | [CSMS.0001](Self::Csms0001) | 500 | An internal error occurred. |
/// | [CSMS.0002](Self::Csms0002) | 400 | The value of parameter is invalid. |
/// | [CSMS.0003](Self::Csms0003) | 400 | The request is invalid. |
/// | [CSMS.0004](Self::Csms0004) | 400 | The requested body format is wrong. |
/// | [CSMS.0005](Self::Csms0005) | 400 | The resource does not exist. |
/// | [CSMS.0006](Self::Csms0006) | 500 | AES encrypt secret value occurred an error. |
/// | [CSMS.0101](Self::Csms0101) | 409 | The secret name already exists. |
/// | [CSMS.0102](Self::Csms0102) | 409 | The version id already exists. |
/// | [CSMS.0103](Self::Csms0103) | 400 | The secret is in the scheduled deletion state. |
/// | [CSMS.0104](Self::Csms0104) | 409 | The stage name already exists. |
/// | [CSMS.0105](Self::Csms0105) | 400 | Can not delete the system internal stage. |
/// | [CSMS.0106](Self::Csms0106) | 400 | The secret name not found int the db. |
/// | [CSMS.0107](Self::Csms0107) | 400 | The secret is in schedule delete state. |
/// | [CSMS.0108](Self::Csms0108) | 400 | The secret is not in schedule delete state. |
/// | [CSMS.0109](Self::Csms0109) | 403 | The secret state is not enabled. |
/// | [CSMS.0201](Self::Csms0201) | 500 | The number of secret has reached the upper limit. |
/// | [CSMS.0202](Self::Csms0202) | 400 | The number of secret has reached the upper limit. |
/// | [CSMS.0203](Self::Csms0203) | 400 | The number of stage has reached the upper limit. |
/// | [CSMS.0204](Self::Csms0204) | 400 | The number of stage is greater than the quota limit. |
/// | [CSMS.0205](Self::Csms0205) | 404 | Version quota not found for secret |
/// | [CSMS.0206](Self::Csms0206) | 404 | Stage quota not found for secret |
/// | [CSMS.0207](Self::Csms0207) | 404 | Secret quota not found. |
/// | [CSMS.0301](Self::Csms0301) | 400 | Invalid X-Auth-Token. |
/// | [CSMS.0302](Self::Csms0302) | 403 | The user role has no permission to access the interface. |
/// | [CSMS.0401](Self::Csms0401) | 400 | Can not get the protected secret value using the provided KMS key. |
/// | [KMS.0100](Self::Kms0100) | 500 | Get-status error. |
/// | [KMS.0101](Self::Kms0101) | 500 | KMS error. |
/// | [KMS.0102](Self::Kms0102) | 500 | Abnormal KMS I/O. |
/// | [KMS.0103](Self::Kms0103) | 500 | A system exception occurred. Contact technical support. |
/// | [KMS.0104](Self::Kms0104) | 503 | A system exception occurred. Contact technical support. |
/// | [KMS.0105](Self::Kms0105) | 400 | A system exception occurred. Contact technical support. |
/// | [KMS.0106](Self::Kms0106) | 400 | It is replica service, readonly api allowed. |
/// | [KMS.0201](Self::Kms0201) | 400 | Invalid request URL. |
/// | [KMS.0202](Self::Kms0202) | 400 | Invalid JSON format of the request message. |
/// | [KMS.0203](Self::Kms0203) | 400 | Request message too long. |
/// | [KMS.0204](Self::Kms0204) | 400 | Parameters missing in the request message. |
/// | [KMS.0205](Self::Kms0205) | 400 | Invalid key ID. |
/// | [KMS.0206](Self::Kms0206) | 400 | Invalid sequence number. |
/// | [KMS.0207](Self::Kms0207) | 404 | The key does not exist. |
/// | [KMS.0208](Self::Kms0208) | 400 | Invalid value of value encryption_context. |
/// | [KMS.0209](Self::Kms0209) | 400 | The key has been disabled. |
/// | [KMS.0210](Self::Kms0210) | 400 | The key is in Scheduled deletion state and cannot be used. |
/// | [KMS.0211](Self::Kms0211) | 400 | Cannot perform this operation on Default Master Keys. |
/// | [KMS.0212](Self::Kms0212) | 400 | Invalid resource type. |
/// | [KMS.0214](Self::Kms0214) | 400 | The request format is invalid. |
/// | [KMS.0215](Self::Kms0215) | 405 | Request method not supported. |
/// | [KMS.0301](Self::Kms0301) | 403 | Invalid or null X-Auth-Token. |
/// | [KMS.0302](Self::Kms0302) | 403 | Invalid X-Auth-Token. |
/// | [KMS.0303](Self::Kms0303) | 403 | X-Auth-Token expired. |
/// | [KMS.0304](Self::Kms0304) | 403 | X-Auth-Token contains the OBT tag and cannot be used to access services. |
/// | [KMS.0305](Self::Kms0305) | 403 | Invalid X-Auth-Token project name. |
/// | [KMS.0306](Self::Kms0306) | 403 | No access permissions. |
/// | [KMS.0307](Self::Kms0307) | 403 | No access permissions. |
/// | [KMS.0308](Self::Kms0308) | 400 | Invalid parameter. |
/// | [KMS.0309](Self::Kms0309) | 400 | External keys required. |
/// | [KMS.0310](Self::Kms0310) | 400 | The key is not in Pending import state. |
/// | [KMS.0311](Self::Kms0311) | 400 | Failed to decrypt data using the RSA private key. |
/// | [KMS.0312](Self::Kms0312) | 400 | External keys cannot be rotated. |
/// | [KMS.0313](Self::Kms0313) | 400 | Key rotation is not enabled. |
/// | [KMS.0314](Self::Kms0314) | 403 | Real-name authentication is required to access the API. |
/// | [KMS.0315](Self::Kms0315) | 400 | Invalid partition_id. |
/// | [KMS.0316](Self::Kms0316) | 404 | No exist partition_id. |
/// | [KMS.0317](Self::Kms0317) | 400 | The cmk partition is not enabled. |
/// | [KMS.0318](Self::Kms0318) | 400 | Partition name has exist. |
/// | [KMS.0319](Self::Kms0319) | 400 | Rotation not supported in the current KMS version. |
/// | [KMS.0320](Self::Kms0320) | 400 | Resource frozen. |
/// | [KMS.0321](Self::Kms0321) | 403 | URIs in URL and X-Auth-Token do not match. |
/// | [KMS.0322](Self::Kms0322) | 403 | The user has no permission to access the partition. |
/// | [KMS.0323](Self::Kms0323) | 400 | Failed to obtain the partition of the key. |
/// | [KMS.0324](Self::Kms0324) | 400 | RSA keys cannot be rotated. |
/// | [KMS.0325](Self::Kms0325) | 400 | The asymmetric key is not support this operation. |
/// | [KMS.0326](Self::Kms0326) | 403 | No access permissions. |
/// | [KMS.0327](Self::Kms0327) | 400 | Failed to obtain user permissions. |
/// | [KMS.0328](Self::Kms0328) | 403 | KMS has been frozen. Renew it and try again. |
/// | [KMS.0329](Self::Kms0329) | 400 | Hash algorithm does not match the digest length. |
/// | [KMS.0330](Self::Kms0330) | 403 | User has no permission. |
/// | [KMS.0331](Self::Kms0331) | 400 | The symmetric key is not support this operation. |
/// | [KMS.0332](Self::Kms0332) | 400 | This key is not support the signing algorithm. |
/// | [KMS.0334](Self::Kms0334) | 400 | The cmk is used to encrypt and decrypt. |
/// | [KMS.0335](Self::Kms0335) | 400 | The cmk is used to sign and verify. |
/// | [KMS.0338](Self::Kms0338) | 400 | The custom keystore do not support rotation. |
/// | [KMS.0339](Self::Kms0339) | 400 | The custom keystore do not support import key. |
/// | [KMS.0340](Self::Kms0340) | 400 | not support keystore. |
/// | [KMS.0341](Self::Kms0341) | 400 | The hmac key do not support this operation. |
/// | [KMS.0401](Self::Kms0401) | 400 | Tag list cannot be empty. |
/// | [KMS.0402](Self::Kms0402) | 400 | Invalid match value. |
/// | [KMS.0403](Self::Kms0403) | 400 | Invalid match key. |
/// | [KMS.0404](Self::Kms0404) | 400 | Invalid action. |
/// | [KMS.0405](Self::Kms0405) | 400 | Invalid tag value. |
/// | [KMS.0406](Self::Kms0406) | 400 | Invalid tag key. |
/// | [KMS.0407](Self::Kms0407) | 400 | Invalid tag list size. |
/// | [KMS.0408](Self::Kms0408) | 400 | Invalid resourceType. |
/// | [KMS.0409](Self::Kms0409) | 400 | Too many tags. |
/// | [KMS.0410](Self::Kms0410) | 400 | Invalid tag value length. |
/// | [KMS.0411](Self::Kms0411) | 400 | Invalid tag key length. |
/// | [KMS.0412](Self::Kms0412) | 400 | Invalid tag list. |
/// | [KMS.0413](Self::Kms0413) | 400 | Too many tag values. |
/// | [KMS.0414](Self::Kms0414) | 400 | Invalid tags. |
/// | [KMS.0415](Self::Kms0415) | 400 | Invalid matches. |
/// | [KMS.0416](Self::Kms0416) | 404 | Invalid tag ID. |
/// | [KMS.0417](Self::Kms0417) | 400 | Invalid offset. |
/// | [KMS.0418](Self::Kms0418) | 400 | Offset is not required. |
/// | [KMS.1101](Self::Kms1101) | 400 | Invalid key_alias. |
/// | [KMS.1102](Self::Kms1102) | 400 | Invalid realm. |
/// | [KMS.1103](Self::Kms1103) | 400 | Invalid key_description. |
/// | [KMS.1104](Self::Kms1104) | 400 | Duplicate key aliases. |
/// | [KMS.1105](Self::Kms1105) | 400 | Too many keys. |
/// | [KMS.1108](Self::Kms1108) | 400 | Failed to create the default partition for the key. |
/// | [KMS.1109](Self::Kms1109) | 400 | Failed to create the route for the key. |
/// | [KMS.1110](Self::Kms1110) | 400 | Invalid alg_type. |
/// | [KMS.1114](Self::Kms1114) | 400 | EC keys do not support to encrypt/decrypt. |
/// | [KMS.1115](Self::Kms1115) | 400 | Symmetric keys do not support to sign/verify. |
/// | [KMS.1201](Self::Kms1201) | 400 | The key is not disabled. |
/// | [KMS.1301](Self::Kms1301) | 400 | The key is not enabled. |
/// | [KMS.1401](Self::Kms1401) | 400 | Set the pending deletion period between 7 to 1096 days. |
/// | [KMS.1402](Self::Kms1402) | 400 | The key is already in Pending deletion state. |
/// | [KMS.1404](Self::Kms1404) | 400 | This region is not the original region of the key, and it is not allowed to import-key-material. |
/// | [KMS.1501](Self::Kms1501) | 400 | The key is not in Pending deletion state. |
/// | [KMS.1601](Self::Kms1601) | 400 | Invalid limit. |
/// | [KMS.1602](Self::Kms1602) | 400 | marker must be greater than or equals 0. |
/// | [KMS.1603](Self::Kms1603) | 400 | Invalid offset. |
/// | [KMS.1801](Self::Kms1801) | 400 | random_data_length must be 512 bits. |
/// | [KMS.1802](Self::Kms1802) | 400 | random_data_length must be a multiple of 8. |
/// | [KMS.1901](Self::Kms1901) | 400 | datakey_length must be in the range 8 bits to 8,192 bits. |
/// | [KMS.1902](Self::Kms1902) | 400 | key_spec can only be AES_128 or AES_256. |
/// | [KMS.1903](Self::Kms1903) | 400 | datakey_length must be a multiple of 8. |
/// | [KMS.1904](Self::Kms1904) | 400 | The rsa wrapping data key is over length 1520 bits. |
/// | [KMS.2001](Self::Kms2001) | 400 | datakey_length must be 512 bits. |
/// | [KMS.2101](Self::Kms2101) | 400 | Invalid plain_text. |
/// | [KMS.2102](Self::Kms2102) | 400 | datakey_plain_length must be 64 bytes. |
/// | [KMS.2103](Self::Kms2103) | 400 | Failed to verify the DEK hash. |
/// | [KMS.2104](Self::Kms2104) | 400 | The length of plain_text does not match datakey_plain_length. |
/// | [KMS.2105](Self::Kms2105) | 400 | The symmetric key not support this encryption algorithm. |
/// | [KMS.2106](Self::Kms2106) | 400 | The rsa key not support this encryption algorithm. |
/// | [KMS.2108](Self::Kms2108) | 400 | The rsa encryption plain_text is over length. |
/// | [KMS.2201](Self::Kms2201) | 400 | Invalid cipher_text. |
/// | [KMS.2202](Self::Kms2202) | 400 | datakey_cipher_length must be 64 bytes. |
/// | [KMS.2203](Self::Kms2203) | 400 | Failed to verify the DEK hash. |
/// | [KMS.2204](Self::Kms2204) | 400 | The length of cipher_text does not match datakey_cipher_length. |
/// | [KMS.2301](Self::Kms2301) | 400 | The quota value is beyond the maximum configurable limit. |
/// | [KMS.2302](Self::Kms2302) | 400 | New quota value must not less than old. |
/// | [KMS.2303](Self::Kms2303) | 400 | The quota type is not supported. |
/// | [KMS.2304](Self::Kms2304) | 400 | Can not update grant quota when no grant has created. |
/// | [KMS.2305](Self::Kms2305) | 400 | Can not update cmk quota when no cmk has created. |
/// | [KMS.2401](Self::Kms2401) | 400 | Specify an operation in addition to create-grant. |
/// | [KMS.2402](Self::Kms2402) | 400 | Invalid user ID. |
/// | [KMS.2403](Self::Kms2403) | 400 | Failed to create the grant. |
/// | [KMS.2404](Self::Kms2404) | 400 | Too many CMK grants. |
/// | [KMS.2405](Self::Kms2405) | 400 | Too many grants. |
/// | [KMS.2406](Self::Kms2406) | 400 | The basic partition has no right to create grant. |
/// | [KMS.2501](Self::Kms2501) | 400 | Invalid grant ID. |
/// | [KMS.2502](Self::Kms2502) | 400 | grant_id and key_id do not match. |
/// | [KMS.2601](Self::Kms2601) | 400 | Token expired. |
/// | [KMS.2602](Self::Kms2602) | 400 | Key expiration time must be later than the current time. |
/// | [KMS.2603](Self::Kms2603) | 400 | Key IDs in the imported key and token do not match. |
/// | [KMS.2604](Self::Kms2604) | 400 | The external key plaintext length must be 32 bits. |
/// | [KMS.2605](Self::Kms2605) | 400 | Token verification failed. |
/// | [KMS.2606](Self::Kms2606) | 400 | You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext. |
/// | [KMS.2608](Self::Kms2608) | 400 | The imported asymmetric private key can not be null. |
/// | [KMS.2609](Self::Kms2609) | 400 | The imported asymmetric private is invalid. |
/// | [KMS.2610](Self::Kms2610) | 400 | The temporary key length must be 16 or 32. |
/// | [KMS.2701](Self::Kms2701) | 400 | Key material is not in Enabled or Disabled state and cannot be deleted. |
/// | [KMS.2702](Self::Kms2702) | 400 | The imported private key material can not be deleted. |
/// | [KMS.2801](Self::Kms2801) | 400 | End_time must bigger than start_time. |
/// | [KMS.2901](Self::Kms2901) | 400 | Key rotation is not disabled. |
/// | [KMS.3001](Self::Kms3001) | 400 | Invalid rotation_interval. |
/// | [KMS.3103](Self::Kms3103) | 400 | Invalid id of tenant. |
/// | [KMS.3201](Self::Kms3201) | 400 | Generate order id failed. |
/// | [KMS.3202](Self::Kms3202) | 400 | KMS error. |
/// | [KMS.3702](Self::Kms3702) | 400 | Invalid kms status parameter. |
/// | [KMS.3801](Self::Kms3801) | 400 | KMS key sync enable and configuration failed. |
/// | [KMS.3802](Self::Kms3802) | 400 | Failed to sync operation convert to born region. |
/// | [KMS.3803](Self::Kms3803) | 400 | The key of born region is turned off sync, so no operation can be performed. |
/// | [KMS.3804](Self::Kms3804) | 400 | AttestationDocument parsing failed. |
/// | [KMS.3805](Self::Kms3805) | 500 | Failed to build digital envelope. |
/// | [KMS.3806](Self::Kms3806) | 500 | Unable to obtain enclave root certificate, please contact technical support. |
/// | [KMS.3901](Self::Kms3901) | 404 | The requested jobId cannot be found. |
/// | [KMS.3902](Self::Kms3902) | 400 | Invalid Service-Transaction-Id in request header. |
/// | [KMS.3903](Self::Kms3903) | 400 | Service-Transaction-Id is missing in request header. |
/// | [KMS.4001](Self::Kms4001) | 400 | Service name to notify is illegal. |
/// | [KMS.4002](Self::Kms4002) | 400 | Service url to notify is illegal. |
/// | [KMS.5012](Self::Kms5012) | 500 | Request PDP service failed. |
/// | [KMS.5021](Self::Kms5021) | 500 | Check pdp5 auth failed. |
/// | [KMS.5022](Self::Kms5022) | 400 | Tags are not compliant. |
/// | [KMS.5023](Self::Kms5023) | 400 | Pdp5 Header is invalid. |
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
pub enum KmsErrorCode {
    /// CSMS.0001: An internal error occurred.
    ///
    /// Status code: 500
    ///
    /// Internal service error.
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "CSMS.0001")]
    Csms0001,
    /// CSMS.0002: The value of parameter is invalid.
    ///
    /// Status code: 400
    ///
    /// The XX parameter is invalid.
    ///
    /// Solution: Enter a valid parameter.
    #[doc(alias = "CSMS.0002")]
    Csms0002,
    /// CSMS.0003: The request is invalid.
    ///
    /// Status code: 400
    ///
    /// Invalid request.
    ///
    /// Solution: Enter a valid URL.
    #[doc(alias = "CSMS.0003")]
    Csms0003,
    /// CSMS.0004: The requested body format is wrong.
    ///
    /// Status code: 400
    ///
    /// The request body format is incorrect.
    ///
    /// Solution: Enter a valid body.
    #[doc(alias = "CSMS.0004")]
    Csms0004,
    /// CSMS.0005: The resource does not exist.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid secrets.
    #[doc(alias = "CSMS.0005")]
    Csms0005,
    /// CSMS.0006: AES encrypt secret value occurred an error.
    ///
    /// Status code: 500
    ///
    /// An error occurs while the secret value is encrypted using AES.
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "CSMS.0006")]
    Csms0006,
    /// CSMS.0101: The secret name already exists.
    ///
    /// Status code: 409
    ///
    /// The secret name is in use.
    ///
    /// Solution: Enter another valid secret name.
    #[doc(alias = "CSMS.0101")]
    Csms0101,
    /// CSMS.0102: The version id already exists.
    ///
    /// Status code: 409
    ///
    /// The secret version number already exists.
    ///
    /// Solution: Enter another valid secret version number.
    #[doc(alias = "CSMS.0102")]
    Csms0102,
    /// CSMS.0103: The secret is in the scheduled deletion state.
    ///
    /// Status code: 400
    ///
    /// The secret is in Pending deletion state and cannot be used.
    ///
    /// Solution: Ensure that the secret is in Enabled or Disabled state.
    #[doc(alias = "CSMS.0103")]
    Csms0103,
    /// CSMS.0104: The stage name already exists.
    ///
    /// Status code: 409
    ///
    /// The version status name already exists.
    ///
    /// Solution: Enter another valid version status name.
    #[doc(alias = "CSMS.0104")]
    Csms0104,
    /// CSMS.0105: Can not delete the system internal stage.
    ///
    /// Status code: 400
    ///
    /// Cannot delete the built-in version status of the system.
    ///
    /// Solution: Do not delete the built-in version.
    #[doc(alias = "CSMS.0105")]
    Csms0105,
    /// CSMS.0106: The secret name not found int the db.
    ///
    /// Status code: 400
    ///
    /// The secret name does not exist in the database.
    ///
    /// Solution: Enter a valid secret name.
    #[doc(alias = "CSMS.0106")]
    Csms0106,
    /// CSMS.0107: The secret is in schedule delete state.
    ///
    /// Status code: 400
    ///
    /// The secret is in Pending deletion state.
    ///
    /// Solution: Enter other secrets.
    #[doc(alias = "CSMS.0107")]
    Csms0107,
    /// CSMS.0108: The secret is not in schedule delete state.
    ///
    /// Status code: 400
    ///
    /// The secret is not in Pending deletion state.
    ///
    /// Solution: Enter other secrets.
    #[doc(alias = "CSMS.0108")]
    Csms0108,
    /// CSMS.0109: The secret state is not enabled.
    ///
    /// Status code: 403
    ///
    /// The secret is not enabled.
    ///
    /// Solution: Enable the secret.
    #[doc(alias = "CSMS.0109")]
    Csms0109,
    /// CSMS.0201: The number of secret has reached the upper limit.
    ///
    /// Status code: 500
    ///
    /// The quota exceeds the upper limit.
    ///
    /// Solution: Delete other secrets.
    ///
    /// Flags: [`exceeds_quota`](Self::exceeds_quota)
    #[doc(alias = "CSMS.0201")]
    Csms0201,
    /// CSMS.0202: The number of secret has reached the upper limit.
    ///
    /// Status code: 400
    ///
    /// The number of secrets reaches the upper limit.
    ///
    /// Solution: Delete other secrets.
    ///
    /// Flags: [`exceeds_quota`](Self::exceeds_quota)
    #[doc(alias = "CSMS.0202")]
    Csms0202,
    /// CSMS.0203: The number of stage has reached the upper limit.
    ///
    /// Status code: 400
    ///
    /// The number of secret version statuses has reached the upper limit.
    ///
    /// Solution: Delete other version statuses.
    ///
    /// Flags: [`exceeds_quota`](Self::exceeds_quota)
    #[doc(alias = "CSMS.0203")]
    Csms0203,
    /// CSMS.0204: The number of stage is greater than the quota limit.
    ///
    /// Status code: 400
    ///
    /// The number of secret version statuses has exceeded the upper limit.
    ///
    /// Solution: Delete other version statuses.
    ///
    /// Flags: [`exceeds_quota`](Self::exceeds_quota)
    #[doc(alias = "CSMS.0204")]
    Csms0204,
    /// CSMS.0205: Version quota not found for secret
    ///
    /// Status code: 404
    ///
    /// No version quota is found for secret XX.
    ///
    /// Solution: The secret has been deleted. Select another secret.
    #[doc(alias = "CSMS.0205")]
    Csms0205,
    /// CSMS.0206: Stage quota not found for secret
    ///
    /// Status code: 404
    ///
    /// No version status quota is found for secret XX.
    ///
    /// Solution: The secret has been deleted. Select another secret.
    #[doc(alias = "CSMS.0206")]
    Csms0206,
    /// CSMS.0207: Secret quota not found.
    ///
    /// Status code: 404
    ///
    /// No secret quota found.
    ///
    /// Solution: The secret has been deleted. Select another secret.
    #[doc(alias = "CSMS.0207")]
    Csms0207,
    /// CSMS.0301: Invalid X-Auth-Token.
    ///
    /// Status code: 400
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    ///
    /// Flags: [`needs_new_token`](Self::needs_new_token)
    #[doc(alias = "CSMS.0301")]
    Csms0301,
    /// CSMS.0302: The user role has no permission to access the interface.
    ///
    /// Status code: 403
    ///
    /// The user role has no permission to access the API.
    ///
    /// Solution: Contact the administrator to grant CSMS Fullaccess permissions.
    ///
    /// Flags: [`needs_permission`](Self::needs_permission)
    #[doc(alias = "CSMS.0302")]
    Csms0302,
    /// CSMS.0401: Can not get the protected secret value using the provided KMS key.
    ///
    /// Status code: 400
    ///
    /// Failed to encrypt or decrypt the secret value by using KMS.
    ///
    /// Solution: Ensure the key exists and is enabled.
    #[doc(alias = "CSMS.0401")]
    Csms0401,
    /// KMS.0100: Get-status error.
    ///
    /// Status code: 500
    ///
    /// Failed to obtain the service status.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.0100")]
    Kms0100,
    /// KMS.0101: KMS error.
    ///
    /// Status code: 500
    ///
    /// KMS service error.
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.0101")]
    Kms0101,
    /// KMS.0102: Abnormal KMS I/O.
    ///
    /// Status code: 500
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.0102")]
    Kms0102,
    /// KMS.0103: A system exception occurred. Contact technical support.
    ///
    /// Status code: 500
    ///
    /// A system exception occurs. Contact technical support.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.0103")]
    Kms0103,
    /// KMS.0104: A system exception occurred. Contact technical support.
    ///
    /// Status code: 503
    ///
    /// A system exception occurs. Contact technical support.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.0104")]
    Kms0104,
    /// KMS.0105: A system exception occurred. Contact technical support.
    ///
    /// Status code: 400
    ///
    /// A system exception occurs. Contact technical support.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.0105")]
    Kms0105,
    /// KMS.0106: It is replica service, readonly api allowed.
    ///
    /// Status code: 400
    ///
    /// The replica service allows only read-only operations.
    ///
    /// Solution: The replica service allows only read-only operations.
    #[doc(alias = "KMS.0106")]
    Kms0106,
    /// KMS.0201: Invalid request URL.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter a valid URL.
    #[doc(alias = "KMS.0201")]
    Kms0201,
    /// KMS.0202: Invalid JSON format of the request message.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter a valid message.
    #[doc(alias = "KMS.0202")]
    Kms0202,
    /// KMS.0203: Request message too long.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter a valid message.
    #[doc(alias = "KMS.0203")]
    Kms0203,
    /// KMS.0204: Parameters missing in the request message.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter a valid message.
    #[doc(alias = "KMS.0204")]
    Kms0204,
    /// KMS.0205: Invalid key ID.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter a valid key ID.
    #[doc(alias = "KMS.0205")]
    Kms0205,
    /// KMS.0206: Invalid sequence number.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter a valid sequence number.
    #[doc(alias = "KMS.0206")]
    Kms0206,
    /// KMS.0207: The key does not exist.
    ///
    /// Status code: 404
    ///
    /// Solution: Choose a valid key or create a key.
    #[doc(alias = "KMS.0207")]
    Kms0207,
    /// KMS.0208: Invalid value of value encryption_context.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter a valid value of encryption_context.
    #[doc(alias = "KMS.0208")]
    Kms0208,
    /// KMS.0209: The key has been disabled.
    ///
    /// Status code: 400
    ///
    /// Solution: Enable the key.
    #[doc(alias = "KMS.0209")]
    Kms0209,
    /// KMS.0210: The key is in Scheduled deletion state and cannot be used.
    ///
    /// Status code: 400
    ///
    /// The key is scheduled to be deleted and is unavailable.
    ///
    /// Solution: Enable the key.
    #[doc(alias = "KMS.0210")]
    Kms0210,
    /// KMS.0211: Cannot perform this operation on Default Master Keys.
    ///
    /// Status code: 400
    ///
    /// Cannot perform this operation on default master keys.
    ///
    /// Solution: Perform this operation on a common CMK.
    #[doc(alias = "KMS.0211")]
    Kms0211,
    /// KMS.0212: Invalid resource type.
    ///
    /// Status code: 400
    ///
    /// Solution: Use the correct resource type.
    #[doc(alias = "KMS.0212")]
    Kms0212,
    /// KMS.0214: The request format is invalid.
    ///
    /// Status code: 400
    ///
    /// Invalid request format.
    ///
    /// Solution: Use the correct request format.
    #[doc(alias = "KMS.0214")]
    Kms0214,
    /// KMS.0215: Request method not supported.
    ///
    /// Status code: 405
    ///
    /// Invalid request method.
    ///
    /// Solution: Use a supported request method.
    #[doc(alias = "KMS.0215")]
    Kms0215,
    /// KMS.0301: Invalid or null X-Auth-Token.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    ///
    /// Flags: [`needs_new_token`](Self::needs_new_token)
    #[doc(alias = "KMS.0301")]
    Kms0301,
    /// KMS.0302: Invalid X-Auth-Token.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    ///
    /// Flags: [`needs_new_token`](Self::needs_new_token)
    #[doc(alias = "KMS.0302")]
    Kms0302,
    /// KMS.0303: X-Auth-Token expired.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    ///
    /// Flags: [`needs_new_token`](Self::needs_new_token)
    #[doc(alias = "KMS.0303")]
    Kms0303,
    /// KMS.0304: X-Auth-Token contains the OBT tag and cannot be used to access services.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    ///
    /// Flags: [`needs_new_token`](Self::needs_new_token)
    #[doc(alias = "KMS.0304")]
    Kms0304,
    /// KMS.0305: Invalid X-Auth-Token project name.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    ///
    /// Flags: [`needs_new_token`](Self::needs_new_token)
    #[doc(alias = "KMS.0305")]
    Kms0305,
    /// KMS.0306: No access permissions.
    ///
    /// Status code: 403
    ///
    /// The user has no permission to access the key.
    ///
    /// Solution: Contact the administrator to grant the KMS CMKFullaccess permission to the account.
    ///
    /// Flags: [`needs_permission`](Self::needs_permission)
    #[doc(alias = "KMS.0306")]
    Kms0306,
    /// KMS.0307: No access permissions.
    ///
    /// Status code: 403
    ///
    /// Solution: Contact the administrator to grant the KMS CMKFullaccess permission to the account.
    ///
    /// Flags: [`needs_permission`](Self::needs_permission)
    #[doc(alias = "KMS.0307")]
    Kms0307,
    /// KMS.0308: Invalid parameter.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0308")]
    Kms0308,
    /// KMS.0309: External keys required.
    ///
    /// Status code: 400
    ///
    /// Solution: Use an imported key.
    #[doc(alias = "KMS.0309")]
    Kms0309,
    /// KMS.0310: The key is not in Pending import state.
    ///
    /// Status code: 400
    ///
    /// The key is not pending to be imported.
    ///
    /// Solution: Ensure the key is in Pending import state.
    #[doc(alias = "KMS.0310")]
    Kms0310,
    /// KMS.0311: Failed to decrypt data using the RSA private key.
    ///
    /// Status code: 400
    ///
    /// Solution: Ensure the input ciphertext is correct and try again, or contact customer service.
    #[doc(alias = "KMS.0311")]
    Kms0311,
    /// KMS.0312: External keys cannot be rotated.
    ///
    /// Status code: 400
    ///
    /// Solution: Use a common CMK.
    #[doc(alias = "KMS.0312")]
    Kms0312,
    /// KMS.0313: Key rotation is not enabled.
    ///
    /// Status code: 400
    ///
    /// Solution: Enable key rotation.
    #[doc(alias = "KMS.0313")]
    Kms0313,
    /// KMS.0314: Real-name authentication is required to access the API.
    ///
    /// Status code: 403
    ///
    /// Solution: Complete real-name authentication and try again.
    #[doc(alias = "KMS.0314")]
    Kms0314,
    /// KMS.0315: Invalid partition_id.
    ///
    /// Status code: 400
    ///
    /// Invalid partition type.
    ///
    /// Solution: Enter the correct partition type.
    #[doc(alias = "KMS.0315")]
    Kms0315,
    /// KMS.0316: No exist partition_id.
    ///
    /// Status code: 404
    ///
    /// The partition type does not exist.
    ///
    /// Solution: Enter the partition type.
    #[doc(alias = "KMS.0316")]
    Kms0316,
    /// KMS.0317: The cmk partition is not enabled.
    ///
    /// Status code: 400
    ///
    /// The key partition type is not enabled.
    ///
    /// Solution: Enter the type of the partition to be enabled.
    #[doc(alias = "KMS.0317")]
    Kms0317,
    /// KMS.0318: Partition name has exist.
    ///
    /// Status code: 400
    ///
    /// The partition type name already exists.
    ///
    /// Solution: Enter a correct partition type name.
    #[doc(alias = "KMS.0318")]
    Kms0318,
    /// KMS.0319: Rotation not supported in the current KMS version.
    ///
    /// Status code: 400
    ///
    /// Rotation is not supported in the current KMS version.
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.0319")]
    Kms0319,
    /// KMS.0320: Resource frozen.
    ///
    /// Status code: 400
    ///
    /// Solution: Renew the service and try again.
    #[doc(alias = "KMS.0320")]
    Kms0320,
    /// KMS.0321: URIs in URL and X-Auth-Token do not match.
    ///
    /// Status code: 403
    ///
    /// Solution: Ensure the URI in the URL matches that in X-Auth-Token.
    #[doc(alias = "KMS.0321")]
    Kms0321,
    /// KMS.0322: The user has no permission to access the partition.
    ///
    /// Status code: 403
    ///
    /// The user does not have the permission on the partition type.
    ///
    /// Solution: Configure the permission and try again.
    ///
    /// Flags: [`needs_permission`](Self::needs_permission)
    #[doc(alias = "KMS.0322")]
    Kms0322,
    /// KMS.0323: Failed to obtain the partition of the key.
    ///
    /// Status code: 400
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.0323")]
    Kms0323,
    /// KMS.0324: RSA keys cannot be rotated.
    ///
    /// Status code: 400
    ///
    /// Solution: Use a common CMK.
    #[doc(alias = "KMS.0324")]
    Kms0324,
    /// KMS.0325: The asymmetric key is not support this operation.
    ///
    /// Status code: 400
    ///
    /// This operation is not supported for asymmetric keys.
    ///
    /// Solution: Try again using a symmetric key.
    #[doc(alias = "KMS.0325")]
    Kms0325,
    /// KMS.0326: No access permissions.
    ///
    /// Status code: 403
    ///
    /// Solution: Contact the administrator to grant the KMS CMKFullaccess permission to the account.
    ///
    /// Flags: [`needs_permission`](Self::needs_permission)
    #[doc(alias = "KMS.0326")]
    Kms0326,
    /// KMS.0327: Failed to obtain user permissions.
    ///
    /// Status code: 400
    ///
    /// Solution: Contact the administrator to grant the KMS CMKFullaccess permission to the account.
    ///
    /// Flags: [`needs_permission`](Self::needs_permission)
    #[doc(alias = "KMS.0327")]
    Kms0327,
    /// KMS.0328: KMS has been frozen. Renew it and try again.
    ///
    /// Status code: 403
    ///
    /// Solution: Renew the service and try again.
    #[doc(alias = "KMS.0328")]
    Kms0328,
    /// KMS.0329: Hash algorithm does not match the digest length.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters or contact customer support.
    #[doc(alias = "KMS.0329")]
    Kms0329,
    /// KMS.0330: User has no permission.
    ///
    /// Status code: 403
    ///
    /// The user does not have related permissions.
    ///
    /// Solution: Configure the KMS CMKFullaccess permission and try again.
    ///
    /// Flags: [`needs_permission`](Self::needs_permission)
    #[doc(alias = "KMS.0330")]
    Kms0330,
    /// KMS.0331: The symmetric key is not support this operation.
    ///
    /// Status code: 400
    ///
    /// This operation is not supported for symmetric keys.
    ///
    /// Solution: Use a correct key type and try again.
    #[doc(alias = "KMS.0331")]
    Kms0331,
    /// KMS.0332: This key is not support the signing algorithm.
    ///
    /// Status code: 400
    ///
    /// The key does not support the signature algorithm.
    ///
    /// Solution: Use a correct signature algorithm or contact technical support.
    #[doc(alias = "KMS.0332")]
    Kms0332,
    /// KMS.0334: The cmk is used to encrypt and decrypt.
    ///
    /// Status code: 400
    ///
    /// This key is used for encryption and decryption.
    ///
    /// Solution: This key is used for encryption and decryption.
    #[doc(alias = "KMS.0334")]
    Kms0334,
    /// KMS.0335: The cmk is used to sign and verify.
    ///
    /// Status code: 400
    ///
    /// This key is used for signature and verification.
    ///
    /// Solution: This key is used for signature and verification.
    #[doc(alias = "KMS.0335")]
    Kms0335,
    /// KMS.0338: The custom keystore do not support rotation.
    ///
    /// Status code: 400
    ///
    /// The user-defined keystore does not support rotation.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.0338")]
    Kms0338,
    /// KMS.0339: The custom keystore do not support import key.
    ///
    /// Status code: 400
    ///
    /// Keys cannot be imported to a custom keystore.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.0339")]
    Kms0339,
    /// KMS.0340: not support keystore.
    ///
    /// Status code: 400
    ///
    /// Currently, the keystore is not supported.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.0340")]
    Kms0340,
    /// KMS.0341: The hmac key do not support this operation.
    ///
    /// Status code: 400
    ///
    /// The HMAC key does not support this operation.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0341")]
    Kms0341,
    /// KMS.0401: Tag list cannot be empty.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0401")]
    Kms0401,
    /// KMS.0402: Invalid match value.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0402")]
    Kms0402,
    /// KMS.0403: Invalid match key.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0403")]
    Kms0403,
    /// KMS.0404: Invalid action.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0404")]
    Kms0404,
    /// KMS.0405: Invalid tag value.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0405")]
    Kms0405,
    /// KMS.0406: Invalid tag key.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0406")]
    Kms0406,
    /// KMS.0407: Invalid tag list size.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0407")]
    Kms0407,
    /// KMS.0408: Invalid resourceType.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0408")]
    Kms0408,
    /// KMS.0409: Too many tags.
    ///
    /// Status code: 400
    ///
    /// Solution: Delete unnecessary tags and try again.
    ///
    /// Flags: [`exceeds_quota`](Self::exceeds_quota)
    #[doc(alias = "KMS.0409")]
    Kms0409,
    /// KMS.0410: Invalid tag value length.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0410")]
    Kms0410,
    /// KMS.0411: Invalid tag key length.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0411")]
    Kms0411,
    /// KMS.0412: Invalid tag list.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0412")]
    Kms0412,
    /// KMS.0413: Too many tag values.
    ///
    /// Status code: 400
    ///
    /// The length of the values list in the tag exceeded the upper limit.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0413")]
    Kms0413,
    /// KMS.0414: Invalid tags.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0414")]
    Kms0414,
    /// KMS.0415: Invalid matches.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0415")]
    Kms0415,
    /// KMS.0416: Invalid tag ID.
    ///
    /// Status code: 404
    ///
    /// Solution: Enter a valid key tag.
    #[doc(alias = "KMS.0416")]
    Kms0416,
    /// KMS.0417: Invalid offset.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0417")]
    Kms0417,
    /// KMS.0418: Offset is not required.
    ///
    /// Status code: 400
    ///
    /// No offset is required.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.0418")]
    Kms0418,
    /// KMS.1101: Invalid key_alias.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1101")]
    Kms1101,
    /// KMS.1102: Invalid realm.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1102")]
    Kms1102,
    /// KMS.1103: Invalid key_description.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1103")]
    Kms1103,
    /// KMS.1104: Duplicate key aliases.
    ///
    /// Status code: 400
    ///
    /// The key alias already exists.
    ///
    /// Solution: Use another alias.
    #[doc(alias = "KMS.1104")]
    Kms1104,
    /// KMS.1105: Too many keys.
    ///
    /// Status code: 400
    ///
    /// Solution: Increase key quota or delete unnecessary keys.
    ///
    /// Flags: [`exceeds_quota`](Self::exceeds_quota)
    #[doc(alias = "KMS.1105")]
    Kms1105,
    /// KMS.1108: Failed to create the default partition for the key.
    ///
    /// Status code: 400
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.1108")]
    Kms1108,
    /// KMS.1109: Failed to create the route for the key.
    ///
    /// Status code: 400
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.1109")]
    Kms1109,
    /// KMS.1110: Invalid alg_type.
    ///
    /// Status code: 400
    ///
    /// The algorithm type is invalid.
    ///
    /// Solution: Use a correct algorithm type.
    #[doc(alias = "KMS.1110")]
    Kms1110,
    /// KMS.1114: EC keys do not support to encrypt/decrypt.
    ///
    /// Status code: 400
    ///
    /// The key cannot be encrypted or decrypted.
    ///
    /// Solution: Use the correct key for encryption and decryption.
    #[doc(alias = "KMS.1114")]
    Kms1114,
    /// KMS.1115: Symmetric keys do not support to sign/verify.
    ///
    /// Status code: 400
    ///
    /// Signature verification is not supported for symmetric keys.
    ///
    /// Solution: Try again using an asymmetric key.
    #[doc(alias = "KMS.1115")]
    Kms1115,
    /// KMS.1201: The key is not disabled.
    ///
    /// Status code: 400
    ///
    /// Solution: Disable the key.
    #[doc(alias = "KMS.1201")]
    Kms1201,
    /// KMS.1301: The key is not enabled.
    ///
    /// Status code: 400
    ///
    /// Solution: Enable the key.
    #[doc(alias = "KMS.1301")]
    Kms1301,
    /// KMS.1401: Set the pending deletion period between 7 to 1096 days.
    ///
    /// Status code: 400
    ///
    /// The scheduled deletion time ranges from 7 days to 1,096 days.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1401")]
    Kms1401,
    /// KMS.1402: The key is already in Pending deletion state.
    ///
    /// Status code: 400
    ///
    /// The key is already scheduled to be deleted.
    ///
    /// Solution: No further operation required.
    #[doc(alias = "KMS.1402")]
    Kms1402,
    /// KMS.1404: This region is not the original region of the key, and it is not allowed to import-key-material.
    ///
    /// Status code: 400
    ///
    /// The key material cannot be imported because this region is not the original region of the key.
    ///
    /// Solution: Importing key materials is not supported for the current site.
    #[doc(alias = "KMS.1404")]
    Kms1404,
    /// KMS.1501: The key is not in Pending deletion state.
    ///
    /// Status code: 400
    ///
    /// Solution: Create a scheduled deletion task for the key.
    #[doc(alias = "KMS.1501")]
    Kms1501,
    /// KMS.1601: Invalid limit.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1601")]
    Kms1601,
    /// KMS.1602: marker must be greater than or equals 0.
    ///
    /// Status code: 400
    ///
    /// The value of marker must be greater than or equal to 0.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1602")]
    Kms1602,
    /// KMS.1603: Invalid offset.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1603")]
    Kms1603,
    /// KMS.1801: random_data_length must be 512 bits.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1801")]
    Kms1801,
    /// KMS.1802: random_data_length must be a multiple of 8.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1802")]
    Kms1802,
    /// KMS.1901: datakey_length must be in the range 8 bits to 8,192 bits.
    ///
    /// Status code: 400
    ///
    /// datakey_length must be in the range of 8 bits to 8,192 bits.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1901")]
    Kms1901,
    /// KMS.1902: key_spec can only be AES_128 or AES_256.
    ///
    /// Status code: 400
    ///
    /// The value of key_spec must be AES_128 or AES_256.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1902")]
    Kms1902,
    /// KMS.1903: datakey_length must be a multiple of 8.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1903")]
    Kms1903,
    /// KMS.1904: The rsa wrapping data key is over length 1520 bits.
    ///
    /// Status code: 400
    ///
    /// The RSA wrapping data key exceeds 1,520 bytes.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.1904")]
    Kms1904,
    /// KMS.2001: datakey_length must be 512 bits.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2001")]
    Kms2001,
    /// KMS.2101: Invalid plain_text.
    ///
    /// Status code: 400
    ///
    /// The data key plaintext is invalid.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2101")]
    Kms2101,
    /// KMS.2102: datakey_plain_length must be 64 bytes.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2102")]
    Kms2102,
    /// KMS.2103: Failed to verify the DEK hash.
    ///
    /// Status code: 400
    ///
    /// Solution: Ensure the data key is valid or contact customer support.
    #[doc(alias = "KMS.2103")]
    Kms2103,
    /// KMS.2104: The length of plain_text does not match datakey_plain_length.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2104")]
    Kms2104,
    /// KMS.2105: The symmetric key not support this encryption algorithm.
    ///
    /// Status code: 400
    ///
    /// The symmetric key does not support this encryption algorithm.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2105")]
    Kms2105,
    /// KMS.2106: The rsa key not support this encryption algorithm.
    ///
    /// Status code: 400
    ///
    /// The RSA key does not support this encryption algorithm.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2106")]
    Kms2106,
    /// KMS.2108: The rsa encryption plain_text is over length.
    ///
    /// Status code: 400
    ///
    /// rsa encryption plain_text is too long.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2108")]
    Kms2108,
    /// KMS.2201: Invalid cipher_text.
    ///
    /// Status code: 400
    ///
    /// The data key ciphertext is invalid.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2201")]
    Kms2201,
    /// KMS.2202: datakey_cipher_length must be 64 bytes.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2202")]
    Kms2202,
    /// KMS.2203: Failed to verify the DEK hash.
    ///
    /// Status code: 400
    ///
    /// Solution: Ensure the data key is valid or contact customer support.
    #[doc(alias = "KMS.2203")]
    Kms2203,
    /// KMS.2204: The length of cipher_text does not match datakey_cipher_length.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2204")]
    Kms2204,
    /// KMS.2301: The quota value is beyond the maximum configurable limit.
    ///
    /// Status code: 400
    ///
    /// The quota value exceeds the upper limit.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2301")]
    Kms2301,
    /// KMS.2302: New quota value must not less than old.
    ///
    /// Status code: 400
    ///
    /// The new quota cannot be smaller than the old quota.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2302")]
    Kms2302,
    /// KMS.2303: The quota type is not supported.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2303")]
    Kms2303,
    /// KMS.2304: Can not update grant quota when no grant has created.
    ///
    /// Status code: 400
    ///
    /// If no grant is created, the grant quota cannot be updated.
    ///
    /// Solution: Create a grant and try again.
    #[doc(alias = "KMS.2304")]
    Kms2304,
    /// KMS.2305: Can not update cmk quota when no cmk has created.
    ///
    /// Status code: 400
    ///
    /// The CMK quota cannot be updated if no CMK is created.
    ///
    /// Solution: Create a key and try again.
    #[doc(alias = "KMS.2305")]
    Kms2305,
    /// KMS.2401: Specify an operation in addition to create-grant.
    ///
    /// Status code: 400
    ///
    /// The operation cannot contain only create-grant.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2401")]
    Kms2401,
    /// KMS.2402: Invalid user ID.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2402")]
    Kms2402,
    /// KMS.2403: Failed to create the grant.
    ///
    /// Status code: 400
    ///
    /// Solution: Try again later or contact customer support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.2403")]
    Kms2403,
    /// KMS.2404: Too many CMK grants.
    ///
    /// Status code: 400
    ///
    /// Solution: Increase grant quota or delete unnecessary grants.
    ///
    /// Flags: [`exceeds_quota`](Self::exceeds_quota)
    #[doc(alias = "KMS.2404")]
    Kms2404,
    /// KMS.2405: Too many grants.
    ///
    /// Status code: 400
    ///
    /// Solution: Increase grant quota or delete unnecessary grants.
    ///
    /// Flags: [`exceeds_quota`](Self::exceeds_quota)
    #[doc(alias = "KMS.2405")]
    Kms2405,
    /// KMS.2406: The basic partition has no right to create grant.
    ///
    /// Status code: 400
    ///
    /// The basic partition does not have the permission to create a grant.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.2406")]
    Kms2406,
    /// KMS.2501: Invalid grant ID.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter a valid grant ID.
    #[doc(alias = "KMS.2501")]
    Kms2501,
    /// KMS.2502: grant_id and key_id do not match.
    ///
    /// Status code: 400
    ///
    /// Solution: Ensure input grant_id matches key_id.
    #[doc(alias = "KMS.2502")]
    Kms2502,
    /// KMS.2601: Token expired.
    ///
    /// Status code: 400
    ///
    /// Solution: Obtain a new token.
    #[doc(alias = "KMS.2601")]
    Kms2601,
    /// KMS.2602: Key expiration time must be later than the current time.
    ///
    /// Status code: 400
    ///
    /// Solution: Set a valid key expiration time.
    #[doc(alias = "KMS.2602")]
    Kms2602,
    /// KMS.2603: Key IDs in the imported key and token do not match.
    ///
    /// Status code: 400
    ///
    /// Solution: Ensure the key ID in the imported key matches that in the token.
    #[doc(alias = "KMS.2603")]
    Kms2603,
    /// KMS.2604: The external key plaintext length must be 32 bits.
    ///
    /// Status code: 400
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2604")]
    Kms2604,
    /// KMS.2605: Token verification failed.
    ///
    /// Status code: 400
    ///
    /// Failed to verify token.
    ///
    /// Solution: Obtain a new token.
    #[doc(alias = "KMS.2605")]
    Kms2605,
    /// KMS.2606: You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext.
    ///
    /// Status code: 400
    ///
    /// Solution: Ensure the plaintext of the imported key is the same as that of the deleted key.
    #[doc(alias = "KMS.2606")]
    Kms2606,
    /// KMS.2608: The imported asymmetric private key can not be null.
    ///
    /// Status code: 400
    ///
    /// The imported asymmetric private key cannot be empty.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2608")]
    Kms2608,
    /// KMS.2609: The imported asymmetric private is invalid.
    ///
    /// Status code: 400
    ///
    /// The imported asymmetric private key is invalid.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2609")]
    Kms2609,
    /// KMS.2610: The temporary key length must be 16 or 32.
    ///
    /// Status code: 400
    ///
    /// The length of the temporary key must be 16 or 32.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2610")]
    Kms2610,
    /// KMS.2701: Key material is not in Enabled or Disabled state and cannot be deleted.
    ///
    /// Status code: 400
    ///
    /// Solution: Ensure that the key is in Enabled or Disabled state.
    #[doc(alias = "KMS.2701")]
    Kms2701,
    /// KMS.2702: The imported private key material can not be deleted.
    ///
    /// Status code: 400
    ///
    /// The imported private key material cannot be deleted.
    ///
    /// Solution: The imported private key material cannot be deleted.
    #[doc(alias = "KMS.2702")]
    Kms2702,
    /// KMS.2801: End_time must bigger than start_time.
    ///
    /// Status code: 400
    ///
    /// End time must be later than start time.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.2801")]
    Kms2801,
    /// KMS.2901: Key rotation is not disabled.
    ///
    /// Status code: 400
    ///
    /// Solution: Disable key rotation.
    #[doc(alias = "KMS.2901")]
    Kms2901,
    /// KMS.3001: Invalid rotation_interval.
    ///
    /// Status code: 400
    ///
    /// Invalid rotation interval.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.3001")]
    Kms3001,
    /// KMS.3103: Invalid id of tenant.
    ///
    /// Status code: 400
    ///
    /// Invalid tenant ID.
    ///
    /// Solution: Enter a valid tenant ID.
    #[doc(alias = "KMS.3103")]
    Kms3103,
    /// KMS.3201: Generate order id failed.
    ///
    /// Status code: 400
    ///
    /// Failed to generate the order.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.3201")]
    Kms3201,
    /// KMS.3202: KMS error.
    ///
    /// Status code: 400
    ///
    /// Incorrect order resources.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.3202")]
    Kms3202,
    /// KMS.3702: Invalid kms status parameter.
    ///
    /// Status code: 400
    ///
    /// Invalid KMS status parameter.
    ///
    /// Solution: Enter valid parameters.
    #[doc(alias = "KMS.3702")]
    Kms3702,
    /// KMS.3801: KMS key sync enable and configuration failed.
    ///
    /// Status code: 400
    ///
    /// Failed to synchronize and configure KMS keys.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.3801")]
    Kms3801,
    /// KMS.3802: Failed to sync operation convert to born region.
    ///
    /// Status code: 400
    ///
    /// Currently, the keystore is not supported.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.3802")]
    Kms3802,
    /// KMS.3803: The key of born region is turned off sync, so no operation can be performed.
    ///
    /// Status code: 400
    ///
    /// Keystore is not supported.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.3803")]
    Kms3803,
    /// KMS.3804: AttestationDocument parsing failed.
    ///
    /// Status code: 400
    ///
    /// Failed to parse the document.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.3804")]
    Kms3804,
    /// KMS.3805: Failed to build digital envelope.
    ///
    /// Status code: 500
    ///
    /// Failed to create a digital envelope.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.3805")]
    Kms3805,
    /// KMS.3806: Unable to obtain enclave root certificate, please contact technical support.
    ///
    /// Status code: 500
    ///
    /// Failed to obtain the root certificate. Contact technical support.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.3806")]
    Kms3806,
    /// KMS.3901: The requested jobId cannot be found.
    ///
    /// Status code: 404
    ///
    /// Task ID not found.
    ///
    /// Solution: Contact technical support.
    #[doc(alias = "KMS.3901")]
    Kms3901,
    /// KMS.3902: Invalid Service-Transaction-Id in request header.
    ///
    /// Status code: 400
    ///
    /// Invalid value of Service-Transaction-Id in the request header.
    ///
    /// Solution: Contact customer support.
    #[doc(alias = "KMS.3902")]
    Kms3902,
    /// KMS.3903: Service-Transaction-Id is missing in request header.
    ///
    /// Status code: 400
    ///
    /// The request header does not contain the Service-Transaction-Id parameter.
    ///
    /// Solution: Contact customer support.
    #[doc(alias = "KMS.3903")]
    Kms3903,
    /// KMS.4001: Service name to notify is illegal.
    ///
    /// Status code: 400
    ///
    /// The service name used for notification is invalid.
    ///
    /// Solution: Contact customer support.
    #[doc(alias = "KMS.4001")]
    Kms4001,
    /// KMS.4002: Service url to notify is illegal.
    ///
    /// Status code: 400
    ///
    /// The service URL used for notification is invalid.
    ///
    /// Solution: Contact customer support.
    #[doc(alias = "KMS.4002")]
    Kms4002,
    /// KMS.5012: Request PDP service failed.
    ///
    /// Status code: 500
    ///
    /// Failed to access the PDP service.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.5012")]
    Kms5012,
    /// KMS.5021: Check pdp5 auth failed.
    ///
    /// Status code: 500
    ///
    /// PDP5 authentication fails.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.5021")]
    Kms5021,
    /// KMS.5022: Tags are not compliant.
    ///
    /// Status code: 400
    ///
    /// The tags are not compliant.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.5022")]
    Kms5022,
    /// KMS.5023: Pdp5 Header is invalid.
    ///
    /// Status code: 400
    ///
    /// Invalid value of Header.
    ///
    /// Solution: Try again or contact technical support.
    ///
    /// Flags: [`may_succeed_later`](Self::may_succeed_later)
    #[doc(alias = "KMS.5023")]
    Kms5023,
}

/// Any error code that the service may send, whether the page lists it or not.
///
/// Use this type in your error type, and wherever you store or deserialize a code: it keeps a code that the page does not list.
/// For a listed code, [`listed`](Self::listed) returns the [`KmsErrorCode`].
///
/// It has every method of [`KmsErrorCode`] that takes `self`.
/// For a code that the page does not list, a text is `""`, a list of statuses is `[]` and a flag is `false`. `as_str` returns the code itself, up to 63 bytes.
///
/// ```text
/// #[derive(Debug)]
/// pub struct ServiceError {
///     pub code: AnyKmsErrorCode,
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
pub enum AnyKmsErrorCode {
    /// An error code that the page lists.
    Listed(KmsErrorCode),
    /// An error code that the page does not list; a later page may list it.
    Unlisted(UnknownKmsErrorCode),
}

/// An error code that the page for [`KmsErrorCode`] does not list; a later page may list it.
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
pub struct UnknownKmsErrorCode {
    bytes: [::core::primitive::u8; 66],
    length: ::core::primitive::u8,
}

impl KmsErrorCode {
    /// Every error code that the page lists, ordered by bytes.
    pub const ALL: &'static [Self] = {
        static __ALL: [KmsErrorCode; 185] = [
            KmsErrorCode::Csms0001,
            KmsErrorCode::Csms0002,
            KmsErrorCode::Csms0003,
            KmsErrorCode::Csms0004,
            KmsErrorCode::Csms0005,
            KmsErrorCode::Csms0006,
            KmsErrorCode::Csms0101,
            KmsErrorCode::Csms0102,
            KmsErrorCode::Csms0103,
            KmsErrorCode::Csms0104,
            KmsErrorCode::Csms0105,
            KmsErrorCode::Csms0106,
            KmsErrorCode::Csms0107,
            KmsErrorCode::Csms0108,
            KmsErrorCode::Csms0109,
            KmsErrorCode::Csms0201,
            KmsErrorCode::Csms0202,
            KmsErrorCode::Csms0203,
            KmsErrorCode::Csms0204,
            KmsErrorCode::Csms0205,
            KmsErrorCode::Csms0206,
            KmsErrorCode::Csms0207,
            KmsErrorCode::Csms0301,
            KmsErrorCode::Csms0302,
            KmsErrorCode::Csms0401,
            KmsErrorCode::Kms0100,
            KmsErrorCode::Kms0101,
            KmsErrorCode::Kms0102,
            KmsErrorCode::Kms0103,
            KmsErrorCode::Kms0104,
            KmsErrorCode::Kms0105,
            KmsErrorCode::Kms0106,
            KmsErrorCode::Kms0201,
            KmsErrorCode::Kms0202,
            KmsErrorCode::Kms0203,
            KmsErrorCode::Kms0204,
            KmsErrorCode::Kms0205,
            KmsErrorCode::Kms0206,
            KmsErrorCode::Kms0207,
            KmsErrorCode::Kms0208,
            KmsErrorCode::Kms0209,
            KmsErrorCode::Kms0210,
            KmsErrorCode::Kms0211,
            KmsErrorCode::Kms0212,
            KmsErrorCode::Kms0214,
            KmsErrorCode::Kms0215,
            KmsErrorCode::Kms0301,
            KmsErrorCode::Kms0302,
            KmsErrorCode::Kms0303,
            KmsErrorCode::Kms0304,
            KmsErrorCode::Kms0305,
            KmsErrorCode::Kms0306,
            KmsErrorCode::Kms0307,
            KmsErrorCode::Kms0308,
            KmsErrorCode::Kms0309,
            KmsErrorCode::Kms0310,
            KmsErrorCode::Kms0311,
            KmsErrorCode::Kms0312,
            KmsErrorCode::Kms0313,
            KmsErrorCode::Kms0314,
            KmsErrorCode::Kms0315,
            KmsErrorCode::Kms0316,
            KmsErrorCode::Kms0317,
            KmsErrorCode::Kms0318,
            KmsErrorCode::Kms0319,
            KmsErrorCode::Kms0320,
            KmsErrorCode::Kms0321,
            KmsErrorCode::Kms0322,
            KmsErrorCode::Kms0323,
            KmsErrorCode::Kms0324,
            KmsErrorCode::Kms0325,
            KmsErrorCode::Kms0326,
            KmsErrorCode::Kms0327,
            KmsErrorCode::Kms0328,
            KmsErrorCode::Kms0329,
            KmsErrorCode::Kms0330,
            KmsErrorCode::Kms0331,
            KmsErrorCode::Kms0332,
            KmsErrorCode::Kms0334,
            KmsErrorCode::Kms0335,
            KmsErrorCode::Kms0338,
            KmsErrorCode::Kms0339,
            KmsErrorCode::Kms0340,
            KmsErrorCode::Kms0341,
            KmsErrorCode::Kms0401,
            KmsErrorCode::Kms0402,
            KmsErrorCode::Kms0403,
            KmsErrorCode::Kms0404,
            KmsErrorCode::Kms0405,
            KmsErrorCode::Kms0406,
            KmsErrorCode::Kms0407,
            KmsErrorCode::Kms0408,
            KmsErrorCode::Kms0409,
            KmsErrorCode::Kms0410,
            KmsErrorCode::Kms0411,
            KmsErrorCode::Kms0412,
            KmsErrorCode::Kms0413,
            KmsErrorCode::Kms0414,
            KmsErrorCode::Kms0415,
            KmsErrorCode::Kms0416,
            KmsErrorCode::Kms0417,
            KmsErrorCode::Kms0418,
            KmsErrorCode::Kms1101,
            KmsErrorCode::Kms1102,
            KmsErrorCode::Kms1103,
            KmsErrorCode::Kms1104,
            KmsErrorCode::Kms1105,
            KmsErrorCode::Kms1108,
            KmsErrorCode::Kms1109,
            KmsErrorCode::Kms1110,
            KmsErrorCode::Kms1114,
            KmsErrorCode::Kms1115,
            KmsErrorCode::Kms1201,
            KmsErrorCode::Kms1301,
            KmsErrorCode::Kms1401,
            KmsErrorCode::Kms1402,
            KmsErrorCode::Kms1404,
            KmsErrorCode::Kms1501,
            KmsErrorCode::Kms1601,
            KmsErrorCode::Kms1602,
            KmsErrorCode::Kms1603,
            KmsErrorCode::Kms1801,
            KmsErrorCode::Kms1802,
            KmsErrorCode::Kms1901,
            KmsErrorCode::Kms1902,
            KmsErrorCode::Kms1903,
            KmsErrorCode::Kms1904,
            KmsErrorCode::Kms2001,
            KmsErrorCode::Kms2101,
            KmsErrorCode::Kms2102,
            KmsErrorCode::Kms2103,
            KmsErrorCode::Kms2104,
            KmsErrorCode::Kms2105,
            KmsErrorCode::Kms2106,
            KmsErrorCode::Kms2108,
            KmsErrorCode::Kms2201,
            KmsErrorCode::Kms2202,
            KmsErrorCode::Kms2203,
            KmsErrorCode::Kms2204,
            KmsErrorCode::Kms2301,
            KmsErrorCode::Kms2302,
            KmsErrorCode::Kms2303,
            KmsErrorCode::Kms2304,
            KmsErrorCode::Kms2305,
            KmsErrorCode::Kms2401,
            KmsErrorCode::Kms2402,
            KmsErrorCode::Kms2403,
            KmsErrorCode::Kms2404,
            KmsErrorCode::Kms2405,
            KmsErrorCode::Kms2406,
            KmsErrorCode::Kms2501,
            KmsErrorCode::Kms2502,
            KmsErrorCode::Kms2601,
            KmsErrorCode::Kms2602,
            KmsErrorCode::Kms2603,
            KmsErrorCode::Kms2604,
            KmsErrorCode::Kms2605,
            KmsErrorCode::Kms2606,
            KmsErrorCode::Kms2608,
            KmsErrorCode::Kms2609,
            KmsErrorCode::Kms2610,
            KmsErrorCode::Kms2701,
            KmsErrorCode::Kms2702,
            KmsErrorCode::Kms2801,
            KmsErrorCode::Kms2901,
            KmsErrorCode::Kms3001,
            KmsErrorCode::Kms3103,
            KmsErrorCode::Kms3201,
            KmsErrorCode::Kms3202,
            KmsErrorCode::Kms3702,
            KmsErrorCode::Kms3801,
            KmsErrorCode::Kms3802,
            KmsErrorCode::Kms3803,
            KmsErrorCode::Kms3804,
            KmsErrorCode::Kms3805,
            KmsErrorCode::Kms3806,
            KmsErrorCode::Kms3901,
            KmsErrorCode::Kms3902,
            KmsErrorCode::Kms3903,
            KmsErrorCode::Kms4001,
            KmsErrorCode::Kms4002,
            KmsErrorCode::Kms5012,
            KmsErrorCode::Kms5021,
            KmsErrorCode::Kms5022,
            KmsErrorCode::Kms5023,
        ];
        &__ALL
    };
    /// Returns the error code with exactly this text, or `None` if the page does not list it.
    ///
    /// A later page may list the code, so never let `None` alone decide whether to retry.
    #[must_use]
    pub const fn from_code(
        error_code: &::core::primitive::str,
    ) -> ::core::option::Option<Self> {
        ::core::option::Option::Some(
            match error_code.as_bytes() {
                b"CSMS.0001" => Self::Csms0001,
                b"CSMS.0002" => Self::Csms0002,
                b"CSMS.0003" => Self::Csms0003,
                b"CSMS.0004" => Self::Csms0004,
                b"CSMS.0005" => Self::Csms0005,
                b"CSMS.0006" => Self::Csms0006,
                b"CSMS.0101" => Self::Csms0101,
                b"CSMS.0102" => Self::Csms0102,
                b"CSMS.0103" => Self::Csms0103,
                b"CSMS.0104" => Self::Csms0104,
                b"CSMS.0105" => Self::Csms0105,
                b"CSMS.0106" => Self::Csms0106,
                b"CSMS.0107" => Self::Csms0107,
                b"CSMS.0108" => Self::Csms0108,
                b"CSMS.0109" => Self::Csms0109,
                b"CSMS.0201" => Self::Csms0201,
                b"CSMS.0202" => Self::Csms0202,
                b"CSMS.0203" => Self::Csms0203,
                b"CSMS.0204" => Self::Csms0204,
                b"CSMS.0205" => Self::Csms0205,
                b"CSMS.0206" => Self::Csms0206,
                b"CSMS.0207" => Self::Csms0207,
                b"CSMS.0301" => Self::Csms0301,
                b"CSMS.0302" => Self::Csms0302,
                b"CSMS.0401" => Self::Csms0401,
                b"KMS.0100" => Self::Kms0100,
                b"KMS.0101" => Self::Kms0101,
                b"KMS.0102" => Self::Kms0102,
                b"KMS.0103" => Self::Kms0103,
                b"KMS.0104" => Self::Kms0104,
                b"KMS.0105" => Self::Kms0105,
                b"KMS.0106" => Self::Kms0106,
                b"KMS.0201" => Self::Kms0201,
                b"KMS.0202" => Self::Kms0202,
                b"KMS.0203" => Self::Kms0203,
                b"KMS.0204" => Self::Kms0204,
                b"KMS.0205" => Self::Kms0205,
                b"KMS.0206" => Self::Kms0206,
                b"KMS.0207" => Self::Kms0207,
                b"KMS.0208" => Self::Kms0208,
                b"KMS.0209" => Self::Kms0209,
                b"KMS.0210" => Self::Kms0210,
                b"KMS.0211" => Self::Kms0211,
                b"KMS.0212" => Self::Kms0212,
                b"KMS.0214" => Self::Kms0214,
                b"KMS.0215" => Self::Kms0215,
                b"KMS.0301" => Self::Kms0301,
                b"KMS.0302" => Self::Kms0302,
                b"KMS.0303" => Self::Kms0303,
                b"KMS.0304" => Self::Kms0304,
                b"KMS.0305" => Self::Kms0305,
                b"KMS.0306" => Self::Kms0306,
                b"KMS.0307" => Self::Kms0307,
                b"KMS.0308" => Self::Kms0308,
                b"KMS.0309" => Self::Kms0309,
                b"KMS.0310" => Self::Kms0310,
                b"KMS.0311" => Self::Kms0311,
                b"KMS.0312" => Self::Kms0312,
                b"KMS.0313" => Self::Kms0313,
                b"KMS.0314" => Self::Kms0314,
                b"KMS.0315" => Self::Kms0315,
                b"KMS.0316" => Self::Kms0316,
                b"KMS.0317" => Self::Kms0317,
                b"KMS.0318" => Self::Kms0318,
                b"KMS.0319" => Self::Kms0319,
                b"KMS.0320" => Self::Kms0320,
                b"KMS.0321" => Self::Kms0321,
                b"KMS.0322" => Self::Kms0322,
                b"KMS.0323" => Self::Kms0323,
                b"KMS.0324" => Self::Kms0324,
                b"KMS.0325" => Self::Kms0325,
                b"KMS.0326" => Self::Kms0326,
                b"KMS.0327" => Self::Kms0327,
                b"KMS.0328" => Self::Kms0328,
                b"KMS.0329" => Self::Kms0329,
                b"KMS.0330" => Self::Kms0330,
                b"KMS.0331" => Self::Kms0331,
                b"KMS.0332" => Self::Kms0332,
                b"KMS.0334" => Self::Kms0334,
                b"KMS.0335" => Self::Kms0335,
                b"KMS.0338" => Self::Kms0338,
                b"KMS.0339" => Self::Kms0339,
                b"KMS.0340" => Self::Kms0340,
                b"KMS.0341" => Self::Kms0341,
                b"KMS.0401" => Self::Kms0401,
                b"KMS.0402" => Self::Kms0402,
                b"KMS.0403" => Self::Kms0403,
                b"KMS.0404" => Self::Kms0404,
                b"KMS.0405" => Self::Kms0405,
                b"KMS.0406" => Self::Kms0406,
                b"KMS.0407" => Self::Kms0407,
                b"KMS.0408" => Self::Kms0408,
                b"KMS.0409" => Self::Kms0409,
                b"KMS.0410" => Self::Kms0410,
                b"KMS.0411" => Self::Kms0411,
                b"KMS.0412" => Self::Kms0412,
                b"KMS.0413" => Self::Kms0413,
                b"KMS.0414" => Self::Kms0414,
                b"KMS.0415" => Self::Kms0415,
                b"KMS.0416" => Self::Kms0416,
                b"KMS.0417" => Self::Kms0417,
                b"KMS.0418" => Self::Kms0418,
                b"KMS.1101" => Self::Kms1101,
                b"KMS.1102" => Self::Kms1102,
                b"KMS.1103" => Self::Kms1103,
                b"KMS.1104" => Self::Kms1104,
                b"KMS.1105" => Self::Kms1105,
                b"KMS.1108" => Self::Kms1108,
                b"KMS.1109" => Self::Kms1109,
                b"KMS.1110" => Self::Kms1110,
                b"KMS.1114" => Self::Kms1114,
                b"KMS.1115" => Self::Kms1115,
                b"KMS.1201" => Self::Kms1201,
                b"KMS.1301" => Self::Kms1301,
                b"KMS.1401" => Self::Kms1401,
                b"KMS.1402" => Self::Kms1402,
                b"KMS.1404" => Self::Kms1404,
                b"KMS.1501" => Self::Kms1501,
                b"KMS.1601" => Self::Kms1601,
                b"KMS.1602" => Self::Kms1602,
                b"KMS.1603" => Self::Kms1603,
                b"KMS.1801" => Self::Kms1801,
                b"KMS.1802" => Self::Kms1802,
                b"KMS.1901" => Self::Kms1901,
                b"KMS.1902" => Self::Kms1902,
                b"KMS.1903" => Self::Kms1903,
                b"KMS.1904" => Self::Kms1904,
                b"KMS.2001" => Self::Kms2001,
                b"KMS.2101" => Self::Kms2101,
                b"KMS.2102" => Self::Kms2102,
                b"KMS.2103" => Self::Kms2103,
                b"KMS.2104" => Self::Kms2104,
                b"KMS.2105" => Self::Kms2105,
                b"KMS.2106" => Self::Kms2106,
                b"KMS.2108" => Self::Kms2108,
                b"KMS.2201" => Self::Kms2201,
                b"KMS.2202" => Self::Kms2202,
                b"KMS.2203" => Self::Kms2203,
                b"KMS.2204" => Self::Kms2204,
                b"KMS.2301" => Self::Kms2301,
                b"KMS.2302" => Self::Kms2302,
                b"KMS.2303" => Self::Kms2303,
                b"KMS.2304" => Self::Kms2304,
                b"KMS.2305" => Self::Kms2305,
                b"KMS.2401" => Self::Kms2401,
                b"KMS.2402" => Self::Kms2402,
                b"KMS.2403" => Self::Kms2403,
                b"KMS.2404" => Self::Kms2404,
                b"KMS.2405" => Self::Kms2405,
                b"KMS.2406" => Self::Kms2406,
                b"KMS.2501" => Self::Kms2501,
                b"KMS.2502" => Self::Kms2502,
                b"KMS.2601" => Self::Kms2601,
                b"KMS.2602" => Self::Kms2602,
                b"KMS.2603" => Self::Kms2603,
                b"KMS.2604" => Self::Kms2604,
                b"KMS.2605" => Self::Kms2605,
                b"KMS.2606" => Self::Kms2606,
                b"KMS.2608" => Self::Kms2608,
                b"KMS.2609" => Self::Kms2609,
                b"KMS.2610" => Self::Kms2610,
                b"KMS.2701" => Self::Kms2701,
                b"KMS.2702" => Self::Kms2702,
                b"KMS.2801" => Self::Kms2801,
                b"KMS.2901" => Self::Kms2901,
                b"KMS.3001" => Self::Kms3001,
                b"KMS.3103" => Self::Kms3103,
                b"KMS.3201" => Self::Kms3201,
                b"KMS.3202" => Self::Kms3202,
                b"KMS.3702" => Self::Kms3702,
                b"KMS.3801" => Self::Kms3801,
                b"KMS.3802" => Self::Kms3802,
                b"KMS.3803" => Self::Kms3803,
                b"KMS.3804" => Self::Kms3804,
                b"KMS.3805" => Self::Kms3805,
                b"KMS.3806" => Self::Kms3806,
                b"KMS.3901" => Self::Kms3901,
                b"KMS.3902" => Self::Kms3902,
                b"KMS.3903" => Self::Kms3903,
                b"KMS.4001" => Self::Kms4001,
                b"KMS.4002" => Self::Kms4002,
                b"KMS.5012" => Self::Kms5012,
                b"KMS.5021" => Self::Kms5021,
                b"KMS.5022" => Self::Kms5022,
                b"KMS.5023" => Self::Kms5023,
                _ => return ::core::option::Option::None,
            },
        )
    }
    /// Returns the error code as it is on the page.
    #[must_use]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        self.__row().__code
    }
    /// Returns the status codes that come with this error code, or `[]`.
    #[must_use]
    pub const fn statuses(self) -> &'static [::core::primitive::u16] {
        self.__row().statuses
    }
    /// Returns the message, or `""`.
    #[must_use]
    pub const fn message(self) -> &'static ::core::primitive::str {
        self.__row().message
    }
    /// Returns the page's description of the error, or `""`.
    #[must_use]
    pub const fn description(self) -> &'static ::core::primitive::str {
        self.__row().description
    }
    /// Returns the page's solution for the error, or `""`.
    #[must_use]
    pub const fn solution(self) -> &'static ::core::primitive::str {
        self.__row().solution
    }
    /// Returns whether the client must log in again, because its token is not valid or no longer valid.
    ///
    /// Returns true for each code whose "Measure" on the page is "Obtain the token again and ensure the token string is complete.": [CSMS.0301](Self::Csms0301), [KMS.0301](Self::Kms0301), [KMS.0302](Self::Kms0302), [KMS.0303](Self::Kms0303), [KMS.0304](Self::Kms0304), [KMS.0305](Self::Kms0305).
    #[must_use]
    pub const fn needs_new_token(self) -> ::core::primitive::bool {
        ::core::matches!(
            self, Self::Csms0301 | Self::Kms0301 | Self::Kms0302 | Self::Kms0303 |
            Self::Kms0304 | Self::Kms0305
        )
    }
    /// Returns whether the same request may succeed if it is sent again later.
    ///
    /// Returns true for each code whose "Measure" on the page is "Try again later or contact customer support." or "Try again or contact technical support.": [CSMS.0001](Self::Csms0001), [CSMS.0006](Self::Csms0006), [KMS.0101](Self::Kms0101), [KMS.0102](Self::Kms0102), [KMS.0319](Self::Kms0319), [KMS.0323](Self::Kms0323), [KMS.1108](Self::Kms1108), [KMS.1109](Self::Kms1109), [KMS.2403](Self::Kms2403), [KMS.3201](Self::Kms3201), [KMS.3202](Self::Kms3202), [KMS.3801](Self::Kms3801), [KMS.3804](Self::Kms3804), [KMS.3805](Self::Kms3805), [KMS.5012](Self::Kms5012), [KMS.5021](Self::Kms5021), [KMS.5022](Self::Kms5022), [KMS.5023](Self::Kms5023).
    #[must_use]
    pub const fn may_succeed_later(self) -> ::core::primitive::bool {
        ::core::matches!(
            self, Self::Csms0001 | Self::Csms0006 | Self::Kms0101 | Self::Kms0102 |
            Self::Kms0319 | Self::Kms0323 | Self::Kms1108 | Self::Kms1109 | Self::Kms2403
            | Self::Kms3201 | Self::Kms3202 | Self::Kms3801 | Self::Kms3804 |
            Self::Kms3805 | Self::Kms5012 | Self::Kms5021 | Self::Kms5022 | Self::Kms5023
        )
    }
    /// Returns whether the account lacks a permission that an administrator can grant.
    ///
    /// Returns true for each code whose "Measure" on the page is "Contact the administrator to grant the KMS CMKFullaccess permission to the account." or "Contact the administrator to grant CSMS Fullaccess permissions." or "Configure the KMS CMKFullaccess permission and try again." or "Configure the permission and try again.": [CSMS.0302](Self::Csms0302), [KMS.0306](Self::Kms0306), [KMS.0307](Self::Kms0307), [KMS.0322](Self::Kms0322), [KMS.0326](Self::Kms0326), [KMS.0327](Self::Kms0327), [KMS.0330](Self::Kms0330).
    #[must_use]
    pub const fn needs_permission(self) -> ::core::primitive::bool {
        ::core::matches!(
            self, Self::Csms0302 | Self::Kms0306 | Self::Kms0307 | Self::Kms0322 |
            Self::Kms0326 | Self::Kms0327 | Self::Kms0330
        )
    }
    /// Returns whether a quota is used up, so that something must be deleted or the quota increased.
    ///
    /// Returns true for each code whose "Measure" on the page is "Increase key quota or delete unnecessary keys." or "Increase grant quota or delete unnecessary grants." or "Delete other secrets." or "Delete other version statuses." or "Delete unnecessary tags and try again.": [CSMS.0201](Self::Csms0201), [CSMS.0202](Self::Csms0202), [CSMS.0203](Self::Csms0203), [CSMS.0204](Self::Csms0204), [KMS.0409](Self::Kms0409), [KMS.1105](Self::Kms1105), [KMS.2404](Self::Kms2404), [KMS.2405](Self::Kms2405).
    #[must_use]
    pub const fn exceeds_quota(self) -> ::core::primitive::bool {
        ::core::matches!(
            self, Self::Csms0201 | Self::Csms0202 | Self::Csms0203 | Self::Csms0204 |
            Self::Kms0409 | Self::Kms1105 | Self::Kms2404 | Self::Kms2405
        )
    }
}

impl ::core::fmt::Debug for KmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __f.write_str(self.__row().__variant)
    }
}

/// Shows only the code. `{:#}` adds the name, the message, the description and the solution, where the page gives them, but
/// leaves out a text that an earlier one contains. Width, fill, alignment and precision are honoured.
#[automatically_derived]
impl ::core::fmt::Display for KmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __row = self.__row();
        let __is_alternate = ::core::fmt::Formatter::alternate(__f);
        __f.pad(if __is_alternate { __row.__alternate } else { __row.__code })
    }
}

/// Returns the error code with exactly this text. If the page does not list it, the error holds the text.
#[automatically_derived]
impl ::core::str::FromStr for KmsErrorCode {
    type Err = UnknownKmsErrorCode;
    fn from_str(
        error_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, UnknownKmsErrorCode> {
        Self::from_code(error_code).ok_or_else(|| UnknownKmsErrorCode::__new(error_code))
    }
}

/// Does the same as `FromStr`.
#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for KmsErrorCode {
    type Error = UnknownKmsErrorCode;
    fn try_from(
        error_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, UnknownKmsErrorCode> {
        error_code.parse()
    }
}

#[automatically_derived]
impl ::core::convert::From<KmsErrorCode> for &'static ::core::primitive::str {
    fn from(error_code: KmsErrorCode) -> Self {
        KmsErrorCode::as_str(error_code)
    }
}

#[automatically_derived]
impl ::core::convert::AsRef<::core::primitive::str> for KmsErrorCode {
    fn as_ref(&self) -> &::core::primitive::str {
        Self::as_str(*self)
    }
}

/// Compares the error code with the text.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::str> for KmsErrorCode {
    fn eq(&self, error_code: &::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(*self) == error_code
    }
}

/// Compares the error code with the text.
#[automatically_derived]
impl ::core::cmp::PartialEq<&::core::primitive::str> for KmsErrorCode {
    fn eq(&self, error_code: &&::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(*self) == *error_code
    }
}

impl AnyKmsErrorCode {
    /// Returns the error code, or `None` if the page does not list it.
    #[must_use]
    pub const fn listed(self) -> ::core::option::Option<KmsErrorCode> {
        match self {
            Self::Listed(__listed) => ::core::option::Option::Some(__listed),
            Self::Unlisted(_) => ::core::option::Option::None,
        }
    }
    /// Returns the error code. A code that the page does not list was cut if it had more than 63 bytes.
    #[must_use]
    pub const fn as_str(&self) -> &::core::primitive::str {
        match self {
            Self::Listed(__listed) => KmsErrorCode::as_str(*__listed),
            Self::Unlisted(__unlisted) => UnknownKmsErrorCode::as_str(__unlisted),
        }
    }
    /// Returns the status codes that come with this error code, or `[]`.
    #[must_use]
    pub const fn statuses(self) -> &'static [::core::primitive::u16] {
        match self {
            Self::Listed(__listed) => KmsErrorCode::statuses(__listed),
            Self::Unlisted(_) => &[],
        }
    }
    /// Returns the message, or `""`.
    #[must_use]
    pub const fn message(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => KmsErrorCode::message(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns the page's description of the error, or `""`.
    #[must_use]
    pub const fn description(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => KmsErrorCode::description(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns the page's solution for the error, or `""`.
    #[must_use]
    pub const fn solution(self) -> &'static ::core::primitive::str {
        match self {
            Self::Listed(__listed) => KmsErrorCode::solution(__listed),
            Self::Unlisted(_) => "",
        }
    }
    /// Returns whether the client must log in again, because its token is not valid or no longer valid.
    ///
    /// Does the same as [`KmsErrorCode::needs_new_token`](KmsErrorCode::needs_new_token), and returns `false` for a code that the page does not list.
    #[must_use]
    pub const fn needs_new_token(self) -> ::core::primitive::bool {
        match self {
            Self::Listed(__listed) => KmsErrorCode::needs_new_token(__listed),
            Self::Unlisted(_) => false,
        }
    }
    /// Returns whether the same request may succeed if it is sent again later.
    ///
    /// Does the same as [`KmsErrorCode::may_succeed_later`](KmsErrorCode::may_succeed_later), and returns `false` for a code that the page does not list.
    #[must_use]
    pub const fn may_succeed_later(self) -> ::core::primitive::bool {
        match self {
            Self::Listed(__listed) => KmsErrorCode::may_succeed_later(__listed),
            Self::Unlisted(_) => false,
        }
    }
    /// Returns whether the account lacks a permission that an administrator can grant.
    ///
    /// Does the same as [`KmsErrorCode::needs_permission`](KmsErrorCode::needs_permission), and returns `false` for a code that the page does not list.
    #[must_use]
    pub const fn needs_permission(self) -> ::core::primitive::bool {
        match self {
            Self::Listed(__listed) => KmsErrorCode::needs_permission(__listed),
            Self::Unlisted(_) => false,
        }
    }
    /// Returns whether a quota is used up, so that something must be deleted or the quota increased.
    ///
    /// Does the same as [`KmsErrorCode::exceeds_quota`](KmsErrorCode::exceeds_quota), and returns `false` for a code that the page does not list.
    #[must_use]
    pub const fn exceeds_quota(self) -> ::core::primitive::bool {
        match self {
            Self::Listed(__listed) => KmsErrorCode::exceeds_quota(__listed),
            Self::Unlisted(_) => false,
        }
    }
}

/// Converts any text. If the page does not list it, up to 63 bytes are kept: a longer text is cut between two
/// characters, and `…` is appended.
#[automatically_derived]
impl ::core::convert::From<&::core::primitive::str> for AnyKmsErrorCode {
    fn from(error_code: &::core::primitive::str) -> Self {
        let __listed = KmsErrorCode::from_code(error_code).map(Self::Listed);
        __listed
            .unwrap_or_else(|| Self::Unlisted(UnknownKmsErrorCode::__new(error_code)))
    }
}

#[automatically_derived]
impl ::core::convert::From<KmsErrorCode> for AnyKmsErrorCode {
    fn from(error_code: KmsErrorCode) -> Self {
        Self::Listed(error_code)
    }
}

/// Does the same as `From<&str>`, and never fails. If the page does not list the text, up to 63 bytes are kept.
#[automatically_derived]
impl ::core::str::FromStr for AnyKmsErrorCode {
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
impl ::core::fmt::Display for AnyKmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
            Self::Unlisted(__unlisted) => {
                __f.pad(UnknownKmsErrorCode::as_str(__unlisted))
            }
        }
    }
}

#[automatically_derived]
impl ::core::convert::AsRef<::core::primitive::str> for AnyKmsErrorCode {
    fn as_ref(&self) -> &::core::primitive::str {
        Self::as_str(self)
    }
}

/// Compares the error code with the text.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::str> for AnyKmsErrorCode {
    fn eq(&self, error_code: &::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(self) == error_code
    }
}

/// Compares the error code with the text.
#[automatically_derived]
impl ::core::cmp::PartialEq<&::core::primitive::str> for AnyKmsErrorCode {
    fn eq(&self, error_code: &&::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(self) == *error_code
    }
}

#[automatically_derived]
impl ::core::cmp::PartialEq<KmsErrorCode> for AnyKmsErrorCode {
    fn eq(&self, error_code: &KmsErrorCode) -> ::core::primitive::bool {
        *self == Self::Listed(*error_code)
    }
}

#[automatically_derived]
impl ::core::cmp::PartialOrd for AnyKmsErrorCode {
    fn partial_cmp(
        &self,
        __other: &Self,
    ) -> ::core::option::Option<::core::cmp::Ordering> {
        ::core::option::Option::Some(::core::cmp::Ord::cmp(self, __other))
    }
}

/// Orders by text.
#[automatically_derived]
impl ::core::cmp::Ord for AnyKmsErrorCode {
    fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(Self::as_str(self), Self::as_str(__other))
    }
}

impl UnknownKmsErrorCode {
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
    pub const fn as_str(&self) -> &::core::primitive::str {
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
impl ::core::fmt::Debug for UnknownKmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::write!(__f, "UnknownKmsErrorCode({:?})", Self::as_str(self))
    }
}

#[automatically_derived]
impl ::core::fmt::Display for UnknownKmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        ::core::write!(__f, "unknown error code {}", Self::as_str(self))
    }
}

#[automatically_derived]
impl ::core::error::Error for UnknownKmsErrorCode {}

#[cfg(feature = "serde")]
const _: () = {
    /// Requires the feature `serde`.
    ///
    /// Serializes the error code as its text.
    #[automatically_derived]
    impl ::serde::Serialize for KmsErrorCode {
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
    impl ::serde::Serialize for AnyKmsErrorCode {
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
    impl<'de> ::serde::Deserialize<'de> for KmsErrorCode {
        fn deserialize<__D: ::serde::Deserializer<'de>>(
            deserializer: __D,
        ) -> ::core::result::Result<Self, __D::Error> {
            match <AnyKmsErrorCode as ::serde::Deserialize>::deserialize(deserializer)? {
                AnyKmsErrorCode::Listed(__listed) => ::core::result::Result::Ok(__listed),
                AnyKmsErrorCode::Unlisted(__unlisted) => {
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
    impl<'de> ::serde::Deserialize<'de> for AnyKmsErrorCode {
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
        type Value = AnyKmsErrorCode;
        fn expecting(
            &self,
            __f: &mut ::core::fmt::Formatter<'_>,
        ) -> ::core::fmt::Result {
            __f.write_str("an error code")
        }
        fn visit_str<__E>(
            self,
            __text: &::core::primitive::str,
        ) -> ::core::result::Result<AnyKmsErrorCode, __E> {
            ::core::result::Result::Ok(
                <AnyKmsErrorCode as ::core::convert::From<_>>::from(__text),
            )
        }
        fn visit_bytes<__E: ::serde::de::Error>(
            self,
            __bytes: &[::core::primitive::u8],
        ) -> ::core::result::Result<AnyKmsErrorCode, __E> {
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
        ) -> ::core::result::Result<AnyKmsErrorCode, __E> {
            ::core::result::Result::Ok(__from_number(__number))
        }
        fn visit_i64<__E>(
            self,
            __number: ::core::primitive::i64,
        ) -> ::core::result::Result<AnyKmsErrorCode, __E> {
            ::core::result::Result::Ok(__from_number(__number))
        }
    }
    /// The error code with the digits of a number.
    fn __from_number(__number: impl ::core::fmt::Display) -> AnyKmsErrorCode {
        let mut __digits = __Digits(UnknownKmsErrorCode::__new(""));
        let _ = ::core::fmt::Write::write_fmt(
            &mut __digits,
            ::core::format_args!("{__number}"),
        );
        <AnyKmsErrorCode as ::core::convert::From<
            _,
        >>::from(UnknownKmsErrorCode::as_str(&__digits.0))
    }
    struct __Digits(UnknownKmsErrorCode);
    impl ::core::fmt::Write for __Digits {
        fn write_str(&mut self, __text: &::core::primitive::str) -> ::core::fmt::Result {
            self.0.__push(__text);
            ::core::result::Result::Ok(())
        }
    }
};

struct __KmsErrorCodeRow {
    __variant: &'static ::core::primitive::str,
    statuses: &'static [::core::primitive::u16],
    message: &'static ::core::primitive::str,
    description: &'static ::core::primitive::str,
    solution: &'static ::core::primitive::str,
    __code: &'static ::core::primitive::str,
    __alternate: &'static ::core::primitive::str,
}

impl KmsErrorCode {
    const fn __row(self) -> &'static __KmsErrorCodeRow {
        const STATUS_400: &[::core::primitive::u16] = &[400];
        const STATUS_403: &[::core::primitive::u16] = &[403];
        const STATUS_404: &[::core::primitive::u16] = &[404];
        const STATUS_405: &[::core::primitive::u16] = &[405];
        const STATUS_409: &[::core::primitive::u16] = &[409];
        const STATUS_500: &[::core::primitive::u16] = &[500];
        const STATUS_503: &[::core::primitive::u16] = &[503];
        static ROWS: [__KmsErrorCodeRow; 185] = [
            __KmsErrorCodeRow {
                __variant: "Csms0001",
                statuses: STATUS_500,
                message: "An internal error occurred.",
                description: "Internal service error.",
                solution: "Try again later or contact customer support.",
                __code: "CSMS.0001",
                __alternate: "CSMS.0001: An internal error occurred. Internal service error. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0002",
                statuses: STATUS_400,
                message: "The value of parameter is invalid.",
                description: "The XX parameter is invalid.",
                solution: "Enter a valid parameter.",
                __code: "CSMS.0002",
                __alternate: "CSMS.0002: The value of parameter is invalid. The XX parameter is invalid. Enter a valid parameter.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0003",
                statuses: STATUS_400,
                message: "The request is invalid.",
                description: "Invalid request.",
                solution: "Enter a valid URL.",
                __code: "CSMS.0003",
                __alternate: "CSMS.0003: The request is invalid. Invalid request. Enter a valid URL.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0004",
                statuses: STATUS_400,
                message: "The requested body format is wrong.",
                description: "The request body format is incorrect.",
                solution: "Enter a valid body.",
                __code: "CSMS.0004",
                __alternate: "CSMS.0004: The requested body format is wrong. The request body format is incorrect. Enter a valid body.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0005",
                statuses: STATUS_400,
                message: "The resource does not exist.",
                description: "The resource does not exist.",
                solution: "Enter valid secrets.",
                __code: "CSMS.0005",
                __alternate: "CSMS.0005: The resource does not exist. Enter valid secrets.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0006",
                statuses: STATUS_500,
                message: "AES encrypt secret value occurred an error.",
                description: "An error occurs while the secret value is encrypted using AES.",
                solution: "Try again later or contact customer support.",
                __code: "CSMS.0006",
                __alternate: "CSMS.0006: AES encrypt secret value occurred an error. An error occurs while the secret value is encrypted using AES. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0101",
                statuses: STATUS_409,
                message: "The secret name already exists.",
                description: "The secret name is in use.",
                solution: "Enter another valid secret name.",
                __code: "CSMS.0101",
                __alternate: "CSMS.0101: The secret name already exists. The secret name is in use. Enter another valid secret name.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0102",
                statuses: STATUS_409,
                message: "The version id already exists.",
                description: "The secret version number already exists.",
                solution: "Enter another valid secret version number.",
                __code: "CSMS.0102",
                __alternate: "CSMS.0102: The version id already exists. The secret version number already exists. Enter another valid secret version number.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0103",
                statuses: STATUS_400,
                message: "The secret is in the scheduled deletion state.",
                description: "The secret is in Pending deletion state and cannot be used.",
                solution: "Ensure that the secret is in Enabled or Disabled state.",
                __code: "CSMS.0103",
                __alternate: "CSMS.0103: The secret is in the scheduled deletion state. The secret is in Pending deletion state and cannot be used. Ensure that the secret is in Enabled or Disabled state.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0104",
                statuses: STATUS_409,
                message: "The stage name already exists.",
                description: "The version status name already exists.",
                solution: "Enter another valid version status name.",
                __code: "CSMS.0104",
                __alternate: "CSMS.0104: The stage name already exists. The version status name already exists. Enter another valid version status name.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0105",
                statuses: STATUS_400,
                message: "Can not delete the system internal stage.",
                description: "Cannot delete the built-in version status of the system.",
                solution: "Do not delete the built-in version.",
                __code: "CSMS.0105",
                __alternate: "CSMS.0105: Can not delete the system internal stage. Cannot delete the built-in version status of the system. Do not delete the built-in version.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0106",
                statuses: STATUS_400,
                message: "The secret name not found int the db.",
                description: "The secret name does not exist in the database.",
                solution: "Enter a valid secret name.",
                __code: "CSMS.0106",
                __alternate: "CSMS.0106: The secret name not found int the db. The secret name does not exist in the database. Enter a valid secret name.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0107",
                statuses: STATUS_400,
                message: "The secret is in schedule delete state.",
                description: "The secret is in Pending deletion state.",
                solution: "Enter other secrets.",
                __code: "CSMS.0107",
                __alternate: "CSMS.0107: The secret is in schedule delete state. The secret is in Pending deletion state. Enter other secrets.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0108",
                statuses: STATUS_400,
                message: "The secret is not in schedule delete state.",
                description: "The secret is not in Pending deletion state.",
                solution: "Enter other secrets.",
                __code: "CSMS.0108",
                __alternate: "CSMS.0108: The secret is not in schedule delete state. The secret is not in Pending deletion state. Enter other secrets.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0109",
                statuses: STATUS_403,
                message: "The secret state is not enabled.",
                description: "The secret is not enabled.",
                solution: "Enable the secret.",
                __code: "CSMS.0109",
                __alternate: "CSMS.0109: The secret state is not enabled. The secret is not enabled. Enable the secret.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0201",
                statuses: STATUS_500,
                message: "The number of secret has reached the upper limit.",
                description: "The quota exceeds the upper limit.",
                solution: "Delete other secrets.",
                __code: "CSMS.0201",
                __alternate: "CSMS.0201: The number of secret has reached the upper limit. The quota exceeds the upper limit. Delete other secrets.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0202",
                statuses: STATUS_400,
                message: "The number of secret has reached the upper limit.",
                description: "The number of secrets reaches the upper limit.",
                solution: "Delete other secrets.",
                __code: "CSMS.0202",
                __alternate: "CSMS.0202: The number of secret has reached the upper limit. The number of secrets reaches the upper limit. Delete other secrets.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0203",
                statuses: STATUS_400,
                message: "The number of stage has reached the upper limit.",
                description: "The number of secret version statuses has reached the upper limit.",
                solution: "Delete other version statuses.",
                __code: "CSMS.0203",
                __alternate: "CSMS.0203: The number of stage has reached the upper limit. The number of secret version statuses has reached the upper limit. Delete other version statuses.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0204",
                statuses: STATUS_400,
                message: "The number of stage is greater than the quota limit.",
                description: "The number of secret version statuses has exceeded the upper limit.",
                solution: "Delete other version statuses.",
                __code: "CSMS.0204",
                __alternate: "CSMS.0204: The number of stage is greater than the quota limit. The number of secret version statuses has exceeded the upper limit. Delete other version statuses.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0205",
                statuses: STATUS_404,
                message: "Version quota not found for secret",
                description: "No version quota is found for secret XX.",
                solution: "The secret has been deleted. Select another secret.",
                __code: "CSMS.0205",
                __alternate: "CSMS.0205: Version quota not found for secret No version quota is found for secret XX. The secret has been deleted. Select another secret.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0206",
                statuses: STATUS_404,
                message: "Stage quota not found for secret",
                description: "No version status quota is found for secret XX.",
                solution: "The secret has been deleted. Select another secret.",
                __code: "CSMS.0206",
                __alternate: "CSMS.0206: Stage quota not found for secret No version status quota is found for secret XX. The secret has been deleted. Select another secret.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0207",
                statuses: STATUS_404,
                message: "Secret quota not found.",
                description: "No secret quota found.",
                solution: "The secret has been deleted. Select another secret.",
                __code: "CSMS.0207",
                __alternate: "CSMS.0207: Secret quota not found. No secret quota found. The secret has been deleted. Select another secret.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0301",
                statuses: STATUS_400,
                message: "Invalid X-Auth-Token.",
                description: "Invalid X-Auth-Token.",
                solution: "Obtain the token again and ensure the token string is complete.",
                __code: "CSMS.0301",
                __alternate: "CSMS.0301: Invalid X-Auth-Token. Obtain the token again and ensure the token string is complete.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0302",
                statuses: STATUS_403,
                message: "The user role has no permission to access the interface.",
                description: "The user role has no permission to access the API.",
                solution: "Contact the administrator to grant CSMS Fullaccess permissions.",
                __code: "CSMS.0302",
                __alternate: "CSMS.0302: The user role has no permission to access the interface. The user role has no permission to access the API. Contact the administrator to grant CSMS Fullaccess permissions.",
            },
            __KmsErrorCodeRow {
                __variant: "Csms0401",
                statuses: STATUS_400,
                message: "Can not get the protected secret value using the provided KMS key.",
                description: "Failed to encrypt or decrypt the secret value by using KMS.",
                solution: "Ensure the key exists and is enabled.",
                __code: "CSMS.0401",
                __alternate: "CSMS.0401: Can not get the protected secret value using the provided KMS key. Failed to encrypt or decrypt the secret value by using KMS. Ensure the key exists and is enabled.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0100",
                statuses: STATUS_500,
                message: "Get-status error.",
                description: "Failed to obtain the service status.",
                solution: "Contact technical support.",
                __code: "KMS.0100",
                __alternate: "KMS.0100: Get-status error. Failed to obtain the service status. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0101",
                statuses: STATUS_500,
                message: "KMS error.",
                description: "KMS service error.",
                solution: "Try again later or contact customer support.",
                __code: "KMS.0101",
                __alternate: "KMS.0101: KMS error. KMS service error. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0102",
                statuses: STATUS_500,
                message: "Abnormal KMS I/O.",
                description: "Abnormal KMS I/O.",
                solution: "Try again later or contact customer support.",
                __code: "KMS.0102",
                __alternate: "KMS.0102: Abnormal KMS I/O. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0103",
                statuses: STATUS_500,
                message: "A system exception occurred. Contact technical support.",
                description: "A system exception occurs. Contact technical support.",
                solution: "Contact technical support.",
                __code: "KMS.0103",
                __alternate: "KMS.0103: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0104",
                statuses: STATUS_503,
                message: "A system exception occurred. Contact technical support.",
                description: "A system exception occurs. Contact technical support.",
                solution: "Contact technical support.",
                __code: "KMS.0104",
                __alternate: "KMS.0104: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0105",
                statuses: STATUS_400,
                message: "A system exception occurred. Contact technical support.",
                description: "A system exception occurs. Contact technical support.",
                solution: "Contact technical support.",
                __code: "KMS.0105",
                __alternate: "KMS.0105: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0106",
                statuses: STATUS_400,
                message: "It is replica service, readonly api allowed.",
                description: "The replica service allows only read-only operations.",
                solution: "The replica service allows only read-only operations.",
                __code: "KMS.0106",
                __alternate: "KMS.0106: It is replica service, readonly api allowed. The replica service allows only read-only operations.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0201",
                statuses: STATUS_400,
                message: "Invalid request URL.",
                description: "Invalid request URL.",
                solution: "Enter a valid URL.",
                __code: "KMS.0201",
                __alternate: "KMS.0201: Invalid request URL. Enter a valid URL.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0202",
                statuses: STATUS_400,
                message: "Invalid JSON format of the request message.",
                description: "Invalid JSON format of the request message.",
                solution: "Enter a valid message.",
                __code: "KMS.0202",
                __alternate: "KMS.0202: Invalid JSON format of the request message. Enter a valid message.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0203",
                statuses: STATUS_400,
                message: "Request message too long.",
                description: "Request message too long.",
                solution: "Enter a valid message.",
                __code: "KMS.0203",
                __alternate: "KMS.0203: Request message too long. Enter a valid message.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0204",
                statuses: STATUS_400,
                message: "Parameters missing in the request message.",
                description: "Parameters missing in the request message.",
                solution: "Enter a valid message.",
                __code: "KMS.0204",
                __alternate: "KMS.0204: Parameters missing in the request message. Enter a valid message.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0205",
                statuses: STATUS_400,
                message: "Invalid key ID.",
                description: "Invalid key ID.",
                solution: "Enter a valid key ID.",
                __code: "KMS.0205",
                __alternate: "KMS.0205: Invalid key ID. Enter a valid key ID.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0206",
                statuses: STATUS_400,
                message: "Invalid sequence number.",
                description: "Invalid sequence number.",
                solution: "Enter a valid sequence number.",
                __code: "KMS.0206",
                __alternate: "KMS.0206: Invalid sequence number. Enter a valid sequence number.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0207",
                statuses: STATUS_404,
                message: "The key does not exist.",
                description: "The key does not exist.",
                solution: "Choose a valid key or create a key.",
                __code: "KMS.0207",
                __alternate: "KMS.0207: The key does not exist. Choose a valid key or create a key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0208",
                statuses: STATUS_400,
                message: "Invalid value of value encryption_context.",
                description: "Invalid value of value encryption_context.",
                solution: "Enter a valid value of encryption_context.",
                __code: "KMS.0208",
                __alternate: "KMS.0208: Invalid value of value encryption_context. Enter a valid value of encryption_context.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0209",
                statuses: STATUS_400,
                message: "The key has been disabled.",
                description: "The key has been disabled.",
                solution: "Enable the key.",
                __code: "KMS.0209",
                __alternate: "KMS.0209: The key has been disabled. Enable the key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0210",
                statuses: STATUS_400,
                message: "The key is in Scheduled deletion state and cannot be used.",
                description: "The key is scheduled to be deleted and is unavailable.",
                solution: "Enable the key.",
                __code: "KMS.0210",
                __alternate: "KMS.0210: The key is in Scheduled deletion state and cannot be used. The key is scheduled to be deleted and is unavailable. Enable the key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0211",
                statuses: STATUS_400,
                message: "Cannot perform this operation on Default Master Keys.",
                description: "Cannot perform this operation on default master keys.",
                solution: "Perform this operation on a common CMK.",
                __code: "KMS.0211",
                __alternate: "KMS.0211: Cannot perform this operation on Default Master Keys. Cannot perform this operation on default master keys. Perform this operation on a common CMK.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0212",
                statuses: STATUS_400,
                message: "Invalid resource type.",
                description: "Invalid resource type.",
                solution: "Use the correct resource type.",
                __code: "KMS.0212",
                __alternate: "KMS.0212: Invalid resource type. Use the correct resource type.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0214",
                statuses: STATUS_400,
                message: "The request format is invalid.",
                description: "Invalid request format.",
                solution: "Use the correct request format.",
                __code: "KMS.0214",
                __alternate: "KMS.0214: The request format is invalid. Invalid request format. Use the correct request format.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0215",
                statuses: STATUS_405,
                message: "Request method not supported.",
                description: "Invalid request method.",
                solution: "Use a supported request method.",
                __code: "KMS.0215",
                __alternate: "KMS.0215: Request method not supported. Invalid request method. Use a supported request method.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0301",
                statuses: STATUS_403,
                message: "Invalid or null X-Auth-Token.",
                description: "Invalid or null X-Auth-Token.",
                solution: "Obtain the token again and ensure the token string is complete.",
                __code: "KMS.0301",
                __alternate: "KMS.0301: Invalid or null X-Auth-Token. Obtain the token again and ensure the token string is complete.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0302",
                statuses: STATUS_403,
                message: "Invalid X-Auth-Token.",
                description: "Invalid X-Auth-Token.",
                solution: "Obtain the token again and ensure the token string is complete.",
                __code: "KMS.0302",
                __alternate: "KMS.0302: Invalid X-Auth-Token. Obtain the token again and ensure the token string is complete.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0303",
                statuses: STATUS_403,
                message: "X-Auth-Token expired.",
                description: "X-Auth-Token expired.",
                solution: "Obtain the token again and ensure the token string is complete.",
                __code: "KMS.0303",
                __alternate: "KMS.0303: X-Auth-Token expired. Obtain the token again and ensure the token string is complete.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0304",
                statuses: STATUS_403,
                message: "X-Auth-Token contains the OBT tag and cannot be used to access services.",
                description: "X-Auth-Token contains the OBT tag and cannot be used to access services.",
                solution: "Obtain the token again and ensure the token string is complete.",
                __code: "KMS.0304",
                __alternate: "KMS.0304: X-Auth-Token contains the OBT tag and cannot be used to access services. Obtain the token again and ensure the token string is complete.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0305",
                statuses: STATUS_403,
                message: "Invalid X-Auth-Token project name.",
                description: "Invalid X-Auth-Token project name.",
                solution: "Obtain the token again and ensure the token string is complete.",
                __code: "KMS.0305",
                __alternate: "KMS.0305: Invalid X-Auth-Token project name. Obtain the token again and ensure the token string is complete.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0306",
                statuses: STATUS_403,
                message: "No access permissions.",
                description: "The user has no permission to access the key.",
                solution: "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                __code: "KMS.0306",
                __alternate: "KMS.0306: No access permissions. The user has no permission to access the key. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0307",
                statuses: STATUS_403,
                message: "No access permissions.",
                description: "No access permissions.",
                solution: "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                __code: "KMS.0307",
                __alternate: "KMS.0307: No access permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0308",
                statuses: STATUS_400,
                message: "Invalid parameter.",
                description: "Invalid parameter.",
                solution: "Enter valid parameters.",
                __code: "KMS.0308",
                __alternate: "KMS.0308: Invalid parameter. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0309",
                statuses: STATUS_400,
                message: "External keys required.",
                description: "External keys required.",
                solution: "Use an imported key.",
                __code: "KMS.0309",
                __alternate: "KMS.0309: External keys required. Use an imported key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0310",
                statuses: STATUS_400,
                message: "The key is not in Pending import state.",
                description: "The key is not pending to be imported.",
                solution: "Ensure the key is in Pending import state.",
                __code: "KMS.0310",
                __alternate: "KMS.0310: The key is not in Pending import state. The key is not pending to be imported. Ensure the key is in Pending import state.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0311",
                statuses: STATUS_400,
                message: "Failed to decrypt data using the RSA private key.",
                description: "Failed to decrypt data using the RSA private key.",
                solution: "Ensure the input ciphertext is correct and try again, or contact customer service.",
                __code: "KMS.0311",
                __alternate: "KMS.0311: Failed to decrypt data using the RSA private key. Ensure the input ciphertext is correct and try again, or contact customer service.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0312",
                statuses: STATUS_400,
                message: "External keys cannot be rotated.",
                description: "External keys cannot be rotated.",
                solution: "Use a common CMK.",
                __code: "KMS.0312",
                __alternate: "KMS.0312: External keys cannot be rotated. Use a common CMK.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0313",
                statuses: STATUS_400,
                message: "Key rotation is not enabled.",
                description: "Key rotation is not enabled.",
                solution: "Enable key rotation.",
                __code: "KMS.0313",
                __alternate: "KMS.0313: Key rotation is not enabled. Enable key rotation.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0314",
                statuses: STATUS_403,
                message: "Real-name authentication is required to access the API.",
                description: "Real-name authentication is required to access the API.",
                solution: "Complete real-name authentication and try again.",
                __code: "KMS.0314",
                __alternate: "KMS.0314: Real-name authentication is required to access the API. Complete real-name authentication and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0315",
                statuses: STATUS_400,
                message: "Invalid partition_id.",
                description: "Invalid partition type.",
                solution: "Enter the correct partition type.",
                __code: "KMS.0315",
                __alternate: "KMS.0315: Invalid partition_id. Invalid partition type. Enter the correct partition type.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0316",
                statuses: STATUS_404,
                message: "No exist partition_id.",
                description: "The partition type does not exist.",
                solution: "Enter the partition type.",
                __code: "KMS.0316",
                __alternate: "KMS.0316: No exist partition_id. The partition type does not exist. Enter the partition type.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0317",
                statuses: STATUS_400,
                message: "The cmk partition is not enabled.",
                description: "The key partition type is not enabled.",
                solution: "Enter the type of the partition to be enabled.",
                __code: "KMS.0317",
                __alternate: "KMS.0317: The cmk partition is not enabled. The key partition type is not enabled. Enter the type of the partition to be enabled.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0318",
                statuses: STATUS_400,
                message: "Partition name has exist.",
                description: "The partition type name already exists.",
                solution: "Enter a correct partition type name.",
                __code: "KMS.0318",
                __alternate: "KMS.0318: Partition name has exist. The partition type name already exists. Enter a correct partition type name.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0319",
                statuses: STATUS_400,
                message: "Rotation not supported in the current KMS version.",
                description: "Rotation is not supported in the current KMS version.",
                solution: "Try again later or contact customer support.",
                __code: "KMS.0319",
                __alternate: "KMS.0319: Rotation not supported in the current KMS version. Rotation is not supported in the current KMS version. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0320",
                statuses: STATUS_400,
                message: "Resource frozen.",
                description: "Resource frozen.",
                solution: "Renew the service and try again.",
                __code: "KMS.0320",
                __alternate: "KMS.0320: Resource frozen. Renew the service and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0321",
                statuses: STATUS_403,
                message: "URIs in URL and X-Auth-Token do not match.",
                description: "URIs in URL and X-Auth-Token do not match.",
                solution: "Ensure the URI in the URL matches that in X-Auth-Token.",
                __code: "KMS.0321",
                __alternate: "KMS.0321: URIs in URL and X-Auth-Token do not match. Ensure the URI in the URL matches that in X-Auth-Token.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0322",
                statuses: STATUS_403,
                message: "The user has no permission to access the partition.",
                description: "The user does not have the permission on the partition type.",
                solution: "Configure the permission and try again.",
                __code: "KMS.0322",
                __alternate: "KMS.0322: The user has no permission to access the partition. The user does not have the permission on the partition type. Configure the permission and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0323",
                statuses: STATUS_400,
                message: "Failed to obtain the partition of the key.",
                description: "Failed to obtain the partition of the key.",
                solution: "Try again later or contact customer support.",
                __code: "KMS.0323",
                __alternate: "KMS.0323: Failed to obtain the partition of the key. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0324",
                statuses: STATUS_400,
                message: "RSA keys cannot be rotated.",
                description: "RSA keys cannot be rotated.",
                solution: "Use a common CMK.",
                __code: "KMS.0324",
                __alternate: "KMS.0324: RSA keys cannot be rotated. Use a common CMK.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0325",
                statuses: STATUS_400,
                message: "The asymmetric key is not support this operation.",
                description: "This operation is not supported for asymmetric keys.",
                solution: "Try again using a symmetric key.",
                __code: "KMS.0325",
                __alternate: "KMS.0325: The asymmetric key is not support this operation. This operation is not supported for asymmetric keys. Try again using a symmetric key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0326",
                statuses: STATUS_403,
                message: "No access permissions.",
                description: "No access permissions.",
                solution: "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                __code: "KMS.0326",
                __alternate: "KMS.0326: No access permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0327",
                statuses: STATUS_400,
                message: "Failed to obtain user permissions.",
                description: "Failed to obtain user permissions.",
                solution: "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                __code: "KMS.0327",
                __alternate: "KMS.0327: Failed to obtain user permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0328",
                statuses: STATUS_403,
                message: "KMS has been frozen. Renew it and try again.",
                description: "KMS has been frozen. Renew it and try again.",
                solution: "Renew the service and try again.",
                __code: "KMS.0328",
                __alternate: "KMS.0328: KMS has been frozen. Renew it and try again. Renew the service and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0329",
                statuses: STATUS_400,
                message: "Hash algorithm does not match the digest length.",
                description: "Hash algorithm does not match the digest length.",
                solution: "Enter valid parameters or contact customer support.",
                __code: "KMS.0329",
                __alternate: "KMS.0329: Hash algorithm does not match the digest length. Enter valid parameters or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0330",
                statuses: STATUS_403,
                message: "User has no permission.",
                description: "The user does not have related permissions.",
                solution: "Configure the KMS CMKFullaccess permission and try again.",
                __code: "KMS.0330",
                __alternate: "KMS.0330: User has no permission. The user does not have related permissions. Configure the KMS CMKFullaccess permission and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0331",
                statuses: STATUS_400,
                message: "The symmetric key is not support this operation.",
                description: "This operation is not supported for symmetric keys.",
                solution: "Use a correct key type and try again.",
                __code: "KMS.0331",
                __alternate: "KMS.0331: The symmetric key is not support this operation. This operation is not supported for symmetric keys. Use a correct key type and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0332",
                statuses: STATUS_400,
                message: "This key is not support the signing algorithm.",
                description: "The key does not support the signature algorithm.",
                solution: "Use a correct signature algorithm or contact technical support.",
                __code: "KMS.0332",
                __alternate: "KMS.0332: This key is not support the signing algorithm. The key does not support the signature algorithm. Use a correct signature algorithm or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0334",
                statuses: STATUS_400,
                message: "The cmk is used to encrypt and decrypt.",
                description: "This key is used for encryption and decryption.",
                solution: "This key is used for encryption and decryption.",
                __code: "KMS.0334",
                __alternate: "KMS.0334: The cmk is used to encrypt and decrypt. This key is used for encryption and decryption.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0335",
                statuses: STATUS_400,
                message: "The cmk is used to sign and verify.",
                description: "This key is used for signature and verification.",
                solution: "This key is used for signature and verification.",
                __code: "KMS.0335",
                __alternate: "KMS.0335: The cmk is used to sign and verify. This key is used for signature and verification.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0338",
                statuses: STATUS_400,
                message: "The custom keystore do not support rotation.",
                description: "The user-defined keystore does not support rotation.",
                solution: "Contact technical support.",
                __code: "KMS.0338",
                __alternate: "KMS.0338: The custom keystore do not support rotation. The user-defined keystore does not support rotation. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0339",
                statuses: STATUS_400,
                message: "The custom keystore do not support import key.",
                description: "Keys cannot be imported to a custom keystore.",
                solution: "Contact technical support.",
                __code: "KMS.0339",
                __alternate: "KMS.0339: The custom keystore do not support import key. Keys cannot be imported to a custom keystore. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0340",
                statuses: STATUS_400,
                message: "not support keystore.",
                description: "Currently, the keystore is not supported.",
                solution: "Contact technical support.",
                __code: "KMS.0340",
                __alternate: "KMS.0340: not support keystore. Currently, the keystore is not supported. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0341",
                statuses: STATUS_400,
                message: "The hmac key do not support this operation.",
                description: "The HMAC key does not support this operation.",
                solution: "Enter valid parameters.",
                __code: "KMS.0341",
                __alternate: "KMS.0341: The hmac key do not support this operation. The HMAC key does not support this operation. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0401",
                statuses: STATUS_400,
                message: "Tag list cannot be empty.",
                description: "Tag list cannot be empty.",
                solution: "Enter valid parameters.",
                __code: "KMS.0401",
                __alternate: "KMS.0401: Tag list cannot be empty. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0402",
                statuses: STATUS_400,
                message: "Invalid match value.",
                description: "Invalid match value.",
                solution: "Enter valid parameters.",
                __code: "KMS.0402",
                __alternate: "KMS.0402: Invalid match value. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0403",
                statuses: STATUS_400,
                message: "Invalid match key.",
                description: "Invalid match key.",
                solution: "Enter valid parameters.",
                __code: "KMS.0403",
                __alternate: "KMS.0403: Invalid match key. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0404",
                statuses: STATUS_400,
                message: "Invalid action.",
                description: "Invalid action.",
                solution: "Enter valid parameters.",
                __code: "KMS.0404",
                __alternate: "KMS.0404: Invalid action. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0405",
                statuses: STATUS_400,
                message: "Invalid tag value.",
                description: "Invalid tag value.",
                solution: "Enter valid parameters.",
                __code: "KMS.0405",
                __alternate: "KMS.0405: Invalid tag value. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0406",
                statuses: STATUS_400,
                message: "Invalid tag key.",
                description: "Invalid tag key.",
                solution: "Enter valid parameters.",
                __code: "KMS.0406",
                __alternate: "KMS.0406: Invalid tag key. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0407",
                statuses: STATUS_400,
                message: "Invalid tag list size.",
                description: "Invalid tag list size.",
                solution: "Enter valid parameters.",
                __code: "KMS.0407",
                __alternate: "KMS.0407: Invalid tag list size. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0408",
                statuses: STATUS_400,
                message: "Invalid resourceType.",
                description: "Invalid resourceType.",
                solution: "Enter valid parameters.",
                __code: "KMS.0408",
                __alternate: "KMS.0408: Invalid resourceType. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0409",
                statuses: STATUS_400,
                message: "Too many tags.",
                description: "Too many tags.",
                solution: "Delete unnecessary tags and try again.",
                __code: "KMS.0409",
                __alternate: "KMS.0409: Too many tags. Delete unnecessary tags and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0410",
                statuses: STATUS_400,
                message: "Invalid tag value length.",
                description: "Invalid tag value length.",
                solution: "Enter valid parameters.",
                __code: "KMS.0410",
                __alternate: "KMS.0410: Invalid tag value length. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0411",
                statuses: STATUS_400,
                message: "Invalid tag key length.",
                description: "Invalid tag key length.",
                solution: "Enter valid parameters.",
                __code: "KMS.0411",
                __alternate: "KMS.0411: Invalid tag key length. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0412",
                statuses: STATUS_400,
                message: "Invalid tag list.",
                description: "Invalid tag list.",
                solution: "Enter valid parameters.",
                __code: "KMS.0412",
                __alternate: "KMS.0412: Invalid tag list. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0413",
                statuses: STATUS_400,
                message: "Too many tag values.",
                description: "The length of the values list in the tag exceeded the upper limit.",
                solution: "Enter valid parameters.",
                __code: "KMS.0413",
                __alternate: "KMS.0413: Too many tag values. The length of the values list in the tag exceeded the upper limit. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0414",
                statuses: STATUS_400,
                message: "Invalid tags.",
                description: "Invalid tags.",
                solution: "Enter valid parameters.",
                __code: "KMS.0414",
                __alternate: "KMS.0414: Invalid tags. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0415",
                statuses: STATUS_400,
                message: "Invalid matches.",
                description: "Invalid matches.",
                solution: "Enter valid parameters.",
                __code: "KMS.0415",
                __alternate: "KMS.0415: Invalid matches. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0416",
                statuses: STATUS_404,
                message: "Invalid tag ID.",
                description: "Invalid tag ID.",
                solution: "Enter a valid key tag.",
                __code: "KMS.0416",
                __alternate: "KMS.0416: Invalid tag ID. Enter a valid key tag.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0417",
                statuses: STATUS_400,
                message: "Invalid offset.",
                description: "Invalid offset.",
                solution: "Enter valid parameters.",
                __code: "KMS.0417",
                __alternate: "KMS.0417: Invalid offset. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms0418",
                statuses: STATUS_400,
                message: "Offset is not required.",
                description: "No offset is required.",
                solution: "Enter valid parameters.",
                __code: "KMS.0418",
                __alternate: "KMS.0418: Offset is not required. No offset is required. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1101",
                statuses: STATUS_400,
                message: "Invalid key_alias.",
                description: "Invalid key_alias.",
                solution: "Enter valid parameters.",
                __code: "KMS.1101",
                __alternate: "KMS.1101: Invalid key_alias. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1102",
                statuses: STATUS_400,
                message: "Invalid realm.",
                description: "Invalid realm.",
                solution: "Enter valid parameters.",
                __code: "KMS.1102",
                __alternate: "KMS.1102: Invalid realm. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1103",
                statuses: STATUS_400,
                message: "Invalid key_description.",
                description: "Invalid key_description.",
                solution: "Enter valid parameters.",
                __code: "KMS.1103",
                __alternate: "KMS.1103: Invalid key_description. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1104",
                statuses: STATUS_400,
                message: "Duplicate key aliases.",
                description: "The key alias already exists.",
                solution: "Use another alias.",
                __code: "KMS.1104",
                __alternate: "KMS.1104: Duplicate key aliases. The key alias already exists. Use another alias.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1105",
                statuses: STATUS_400,
                message: "Too many keys.",
                description: "Too many keys.",
                solution: "Increase key quota or delete unnecessary keys.",
                __code: "KMS.1105",
                __alternate: "KMS.1105: Too many keys. Increase key quota or delete unnecessary keys.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1108",
                statuses: STATUS_400,
                message: "Failed to create the default partition for the key.",
                description: "Failed to create the default partition for the key.",
                solution: "Try again later or contact customer support.",
                __code: "KMS.1108",
                __alternate: "KMS.1108: Failed to create the default partition for the key. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1109",
                statuses: STATUS_400,
                message: "Failed to create the route for the key.",
                description: "Failed to create the route for the key.",
                solution: "Try again later or contact customer support.",
                __code: "KMS.1109",
                __alternate: "KMS.1109: Failed to create the route for the key. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1110",
                statuses: STATUS_400,
                message: "Invalid alg_type.",
                description: "The algorithm type is invalid.",
                solution: "Use a correct algorithm type.",
                __code: "KMS.1110",
                __alternate: "KMS.1110: Invalid alg_type. The algorithm type is invalid. Use a correct algorithm type.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1114",
                statuses: STATUS_400,
                message: "EC keys do not support to encrypt/decrypt.",
                description: "The key cannot be encrypted or decrypted.",
                solution: "Use the correct key for encryption and decryption.",
                __code: "KMS.1114",
                __alternate: "KMS.1114: EC keys do not support to encrypt/decrypt. The key cannot be encrypted or decrypted. Use the correct key for encryption and decryption.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1115",
                statuses: STATUS_400,
                message: "Symmetric keys do not support to sign/verify.",
                description: "Signature verification is not supported for symmetric keys.",
                solution: "Try again using an asymmetric key.",
                __code: "KMS.1115",
                __alternate: "KMS.1115: Symmetric keys do not support to sign/verify. Signature verification is not supported for symmetric keys. Try again using an asymmetric key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1201",
                statuses: STATUS_400,
                message: "The key is not disabled.",
                description: "The key is not disabled.",
                solution: "Disable the key.",
                __code: "KMS.1201",
                __alternate: "KMS.1201: The key is not disabled. Disable the key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1301",
                statuses: STATUS_400,
                message: "The key is not enabled.",
                description: "The key is not enabled.",
                solution: "Enable the key.",
                __code: "KMS.1301",
                __alternate: "KMS.1301: The key is not enabled. Enable the key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1401",
                statuses: STATUS_400,
                message: "Set the pending deletion period between 7 to 1096 days.",
                description: "The scheduled deletion time ranges from 7 days to 1,096 days.",
                solution: "Enter valid parameters.",
                __code: "KMS.1401",
                __alternate: "KMS.1401: Set the pending deletion period between 7 to 1096 days. The scheduled deletion time ranges from 7 days to 1,096 days. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1402",
                statuses: STATUS_400,
                message: "The key is already in Pending deletion state.",
                description: "The key is already scheduled to be deleted.",
                solution: "No further operation required.",
                __code: "KMS.1402",
                __alternate: "KMS.1402: The key is already in Pending deletion state. The key is already scheduled to be deleted. No further operation required.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1404",
                statuses: STATUS_400,
                message: "This region is not the original region of the key, and it is not allowed to import-key-material.",
                description: "The key material cannot be imported because this region is not the original region of the key.",
                solution: "Importing key materials is not supported for the current site.",
                __code: "KMS.1404",
                __alternate: "KMS.1404: This region is not the original region of the key, and it is not allowed to import-key-material. The key material cannot be imported because this region is not the original region of the key. Importing key materials is not supported for the current site.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1501",
                statuses: STATUS_400,
                message: "The key is not in Pending deletion state.",
                description: "The key is not in Pending deletion state.",
                solution: "Create a scheduled deletion task for the key.",
                __code: "KMS.1501",
                __alternate: "KMS.1501: The key is not in Pending deletion state. Create a scheduled deletion task for the key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1601",
                statuses: STATUS_400,
                message: "Invalid limit.",
                description: "Invalid limit.",
                solution: "Enter valid parameters.",
                __code: "KMS.1601",
                __alternate: "KMS.1601: Invalid limit. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1602",
                statuses: STATUS_400,
                message: "marker must be greater than or equals 0.",
                description: "The value of marker must be greater than or equal to 0.",
                solution: "Enter valid parameters.",
                __code: "KMS.1602",
                __alternate: "KMS.1602: marker must be greater than or equals 0. The value of marker must be greater than or equal to 0. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1603",
                statuses: STATUS_400,
                message: "Invalid offset.",
                description: "Invalid offset.",
                solution: "Enter valid parameters.",
                __code: "KMS.1603",
                __alternate: "KMS.1603: Invalid offset. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1801",
                statuses: STATUS_400,
                message: "random_data_length must be 512 bits.",
                description: "random_data_length must be 512 bits.",
                solution: "Enter valid parameters.",
                __code: "KMS.1801",
                __alternate: "KMS.1801: random_data_length must be 512 bits. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1802",
                statuses: STATUS_400,
                message: "random_data_length must be a multiple of 8.",
                description: "random_data_length must be a multiple of 8.",
                solution: "Enter valid parameters.",
                __code: "KMS.1802",
                __alternate: "KMS.1802: random_data_length must be a multiple of 8. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1901",
                statuses: STATUS_400,
                message: "datakey_length must be in the range 8 bits to 8,192 bits.",
                description: "datakey_length must be in the range of 8 bits to 8,192 bits.",
                solution: "Enter valid parameters.",
                __code: "KMS.1901",
                __alternate: "KMS.1901: datakey_length must be in the range 8 bits to 8,192 bits. datakey_length must be in the range of 8 bits to 8,192 bits. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1902",
                statuses: STATUS_400,
                message: "key_spec can only be AES_128 or AES_256.",
                description: "The value of key_spec must be AES_128 or AES_256.",
                solution: "Enter valid parameters.",
                __code: "KMS.1902",
                __alternate: "KMS.1902: key_spec can only be AES_128 or AES_256. The value of key_spec must be AES_128 or AES_256. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1903",
                statuses: STATUS_400,
                message: "datakey_length must be a multiple of 8.",
                description: "datakey_length must be a multiple of 8.",
                solution: "Enter valid parameters.",
                __code: "KMS.1903",
                __alternate: "KMS.1903: datakey_length must be a multiple of 8. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms1904",
                statuses: STATUS_400,
                message: "The rsa wrapping data key is over length 1520 bits.",
                description: "The RSA wrapping data key exceeds 1,520 bytes.",
                solution: "Enter valid parameters.",
                __code: "KMS.1904",
                __alternate: "KMS.1904: The rsa wrapping data key is over length 1520 bits. The RSA wrapping data key exceeds 1,520 bytes. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2001",
                statuses: STATUS_400,
                message: "datakey_length must be 512 bits.",
                description: "datakey_length must be 512 bits.",
                solution: "Enter valid parameters.",
                __code: "KMS.2001",
                __alternate: "KMS.2001: datakey_length must be 512 bits. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2101",
                statuses: STATUS_400,
                message: "Invalid plain_text.",
                description: "The data key plaintext is invalid.",
                solution: "Enter valid parameters.",
                __code: "KMS.2101",
                __alternate: "KMS.2101: Invalid plain_text. The data key plaintext is invalid. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2102",
                statuses: STATUS_400,
                message: "datakey_plain_length must be 64 bytes.",
                description: "datakey_plain_length must be 64 bytes.",
                solution: "Enter valid parameters.",
                __code: "KMS.2102",
                __alternate: "KMS.2102: datakey_plain_length must be 64 bytes. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2103",
                statuses: STATUS_400,
                message: "Failed to verify the DEK hash.",
                description: "Failed to verify the DEK hash.",
                solution: "Ensure the data key is valid or contact customer support.",
                __code: "KMS.2103",
                __alternate: "KMS.2103: Failed to verify the DEK hash. Ensure the data key is valid or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2104",
                statuses: STATUS_400,
                message: "The length of plain_text does not match datakey_plain_length.",
                description: "The length of plain_text does not match datakey_plain_length.",
                solution: "Enter valid parameters.",
                __code: "KMS.2104",
                __alternate: "KMS.2104: The length of plain_text does not match datakey_plain_length. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2105",
                statuses: STATUS_400,
                message: "The symmetric key not support this encryption algorithm.",
                description: "The symmetric key does not support this encryption algorithm.",
                solution: "Enter valid parameters.",
                __code: "KMS.2105",
                __alternate: "KMS.2105: The symmetric key not support this encryption algorithm. The symmetric key does not support this encryption algorithm. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2106",
                statuses: STATUS_400,
                message: "The rsa key not support this encryption algorithm.",
                description: "The RSA key does not support this encryption algorithm.",
                solution: "Enter valid parameters.",
                __code: "KMS.2106",
                __alternate: "KMS.2106: The rsa key not support this encryption algorithm. The RSA key does not support this encryption algorithm. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2108",
                statuses: STATUS_400,
                message: "The rsa encryption plain_text is over length.",
                description: "rsa encryption plain_text is too long.",
                solution: "Enter valid parameters.",
                __code: "KMS.2108",
                __alternate: "KMS.2108: The rsa encryption plain_text is over length. rsa encryption plain_text is too long. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2201",
                statuses: STATUS_400,
                message: "Invalid cipher_text.",
                description: "The data key ciphertext is invalid.",
                solution: "Enter valid parameters.",
                __code: "KMS.2201",
                __alternate: "KMS.2201: Invalid cipher_text. The data key ciphertext is invalid. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2202",
                statuses: STATUS_400,
                message: "datakey_cipher_length must be 64 bytes.",
                description: "datakey_cipher_length must be 64 bytes.",
                solution: "Enter valid parameters.",
                __code: "KMS.2202",
                __alternate: "KMS.2202: datakey_cipher_length must be 64 bytes. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2203",
                statuses: STATUS_400,
                message: "Failed to verify the DEK hash.",
                description: "Failed to verify the DEK hash.",
                solution: "Ensure the data key is valid or contact customer support.",
                __code: "KMS.2203",
                __alternate: "KMS.2203: Failed to verify the DEK hash. Ensure the data key is valid or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2204",
                statuses: STATUS_400,
                message: "The length of cipher_text does not match datakey_cipher_length.",
                description: "The length of cipher_text does not match datakey_cipher_length.",
                solution: "Enter valid parameters.",
                __code: "KMS.2204",
                __alternate: "KMS.2204: The length of cipher_text does not match datakey_cipher_length. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2301",
                statuses: STATUS_400,
                message: "The quota value is beyond the maximum configurable limit.",
                description: "The quota value exceeds the upper limit.",
                solution: "Enter valid parameters.",
                __code: "KMS.2301",
                __alternate: "KMS.2301: The quota value is beyond the maximum configurable limit. The quota value exceeds the upper limit. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2302",
                statuses: STATUS_400,
                message: "New quota value must not less than old.",
                description: "The new quota cannot be smaller than the old quota.",
                solution: "Enter valid parameters.",
                __code: "KMS.2302",
                __alternate: "KMS.2302: New quota value must not less than old. The new quota cannot be smaller than the old quota. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2303",
                statuses: STATUS_400,
                message: "The quota type is not supported.",
                description: "The quota type is not supported.",
                solution: "Enter valid parameters.",
                __code: "KMS.2303",
                __alternate: "KMS.2303: The quota type is not supported. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2304",
                statuses: STATUS_400,
                message: "Can not update grant quota when no grant has created.",
                description: "If no grant is created, the grant quota cannot be updated.",
                solution: "Create a grant and try again.",
                __code: "KMS.2304",
                __alternate: "KMS.2304: Can not update grant quota when no grant has created. If no grant is created, the grant quota cannot be updated. Create a grant and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2305",
                statuses: STATUS_400,
                message: "Can not update cmk quota when no cmk has created.",
                description: "The CMK quota cannot be updated if no CMK is created.",
                solution: "Create a key and try again.",
                __code: "KMS.2305",
                __alternate: "KMS.2305: Can not update cmk quota when no cmk has created. The CMK quota cannot be updated if no CMK is created. Create a key and try again.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2401",
                statuses: STATUS_400,
                message: "Specify an operation in addition to create-grant.",
                description: "The operation cannot contain only create-grant.",
                solution: "Enter valid parameters.",
                __code: "KMS.2401",
                __alternate: "KMS.2401: Specify an operation in addition to create-grant. The operation cannot contain only create-grant. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2402",
                statuses: STATUS_400,
                message: "Invalid user ID.",
                description: "Invalid user ID.",
                solution: "Enter valid parameters.",
                __code: "KMS.2402",
                __alternate: "KMS.2402: Invalid user ID. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2403",
                statuses: STATUS_400,
                message: "Failed to create the grant.",
                description: "Failed to create the grant.",
                solution: "Try again later or contact customer support.",
                __code: "KMS.2403",
                __alternate: "KMS.2403: Failed to create the grant. Try again later or contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2404",
                statuses: STATUS_400,
                message: "Too many CMK grants.",
                description: "Too many CMK grants.",
                solution: "Increase grant quota or delete unnecessary grants.",
                __code: "KMS.2404",
                __alternate: "KMS.2404: Too many CMK grants. Increase grant quota or delete unnecessary grants.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2405",
                statuses: STATUS_400,
                message: "Too many grants.",
                description: "Too many grants.",
                solution: "Increase grant quota or delete unnecessary grants.",
                __code: "KMS.2405",
                __alternate: "KMS.2405: Too many grants. Increase grant quota or delete unnecessary grants.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2406",
                statuses: STATUS_400,
                message: "The basic partition has no right to create grant.",
                description: "The basic partition does not have the permission to create a grant.",
                solution: "Contact technical support.",
                __code: "KMS.2406",
                __alternate: "KMS.2406: The basic partition has no right to create grant. The basic partition does not have the permission to create a grant. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2501",
                statuses: STATUS_400,
                message: "Invalid grant ID.",
                description: "Invalid grant ID.",
                solution: "Enter a valid grant ID.",
                __code: "KMS.2501",
                __alternate: "KMS.2501: Invalid grant ID. Enter a valid grant ID.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2502",
                statuses: STATUS_400,
                message: "grant_id and key_id do not match.",
                description: "grant_id and key_id do not match.",
                solution: "Ensure input grant_id matches key_id.",
                __code: "KMS.2502",
                __alternate: "KMS.2502: grant_id and key_id do not match. Ensure input grant_id matches key_id.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2601",
                statuses: STATUS_400,
                message: "Token expired.",
                description: "Token expired.",
                solution: "Obtain a new token.",
                __code: "KMS.2601",
                __alternate: "KMS.2601: Token expired. Obtain a new token.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2602",
                statuses: STATUS_400,
                message: "Key expiration time must be later than the current time.",
                description: "Key expiration time must be later than the current time.",
                solution: "Set a valid key expiration time.",
                __code: "KMS.2602",
                __alternate: "KMS.2602: Key expiration time must be later than the current time. Set a valid key expiration time.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2603",
                statuses: STATUS_400,
                message: "Key IDs in the imported key and token do not match.",
                description: "Key IDs in the imported key and token do not match.",
                solution: "Ensure the key ID in the imported key matches that in the token.",
                __code: "KMS.2603",
                __alternate: "KMS.2603: Key IDs in the imported key and token do not match. Ensure the key ID in the imported key matches that in the token.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2604",
                statuses: STATUS_400,
                message: "The external key plaintext length must be 32 bits.",
                description: "The external key plaintext length must be 32 bits.",
                solution: "Enter valid parameters.",
                __code: "KMS.2604",
                __alternate: "KMS.2604: The external key plaintext length must be 32 bits. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2605",
                statuses: STATUS_400,
                message: "Token verification failed.",
                description: "Failed to verify token.",
                solution: "Obtain a new token.",
                __code: "KMS.2605",
                __alternate: "KMS.2605: Token verification failed. Failed to verify token. Obtain a new token.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2606",
                statuses: STATUS_400,
                message: "You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext.",
                description: "You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext.",
                solution: "Ensure the plaintext of the imported key is the same as that of the deleted key.",
                __code: "KMS.2606",
                __alternate: "KMS.2606: You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext. Ensure the plaintext of the imported key is the same as that of the deleted key.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2608",
                statuses: STATUS_400,
                message: "The imported asymmetric private key can not be null.",
                description: "The imported asymmetric private key cannot be empty.",
                solution: "Enter valid parameters.",
                __code: "KMS.2608",
                __alternate: "KMS.2608: The imported asymmetric private key can not be null. The imported asymmetric private key cannot be empty. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2609",
                statuses: STATUS_400,
                message: "The imported asymmetric private is invalid.",
                description: "The imported asymmetric private key is invalid.",
                solution: "Enter valid parameters.",
                __code: "KMS.2609",
                __alternate: "KMS.2609: The imported asymmetric private is invalid. The imported asymmetric private key is invalid. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2610",
                statuses: STATUS_400,
                message: "The temporary key length must be 16 or 32.",
                description: "The length of the temporary key must be 16 or 32.",
                solution: "Enter valid parameters.",
                __code: "KMS.2610",
                __alternate: "KMS.2610: The temporary key length must be 16 or 32. The length of the temporary key must be 16 or 32. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2701",
                statuses: STATUS_400,
                message: "Key material is not in Enabled or Disabled state and cannot be deleted.",
                description: "Key material is not in Enabled or Disabled state and cannot be deleted.",
                solution: "Ensure that the key is in Enabled or Disabled state.",
                __code: "KMS.2701",
                __alternate: "KMS.2701: Key material is not in Enabled or Disabled state and cannot be deleted. Ensure that the key is in Enabled or Disabled state.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2702",
                statuses: STATUS_400,
                message: "The imported private key material can not be deleted.",
                description: "The imported private key material cannot be deleted.",
                solution: "The imported private key material cannot be deleted.",
                __code: "KMS.2702",
                __alternate: "KMS.2702: The imported private key material can not be deleted. The imported private key material cannot be deleted.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2801",
                statuses: STATUS_400,
                message: "End_time must bigger than start_time.",
                description: "End time must be later than start time.",
                solution: "Enter valid parameters.",
                __code: "KMS.2801",
                __alternate: "KMS.2801: End_time must bigger than start_time. End time must be later than start time. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms2901",
                statuses: STATUS_400,
                message: "Key rotation is not disabled.",
                description: "Key rotation is not disabled.",
                solution: "Disable key rotation.",
                __code: "KMS.2901",
                __alternate: "KMS.2901: Key rotation is not disabled. Disable key rotation.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3001",
                statuses: STATUS_400,
                message: "Invalid rotation_interval.",
                description: "Invalid rotation interval.",
                solution: "Enter valid parameters.",
                __code: "KMS.3001",
                __alternate: "KMS.3001: Invalid rotation_interval. Invalid rotation interval. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3103",
                statuses: STATUS_400,
                message: "Invalid id of tenant.",
                description: "Invalid tenant ID.",
                solution: "Enter a valid tenant ID.",
                __code: "KMS.3103",
                __alternate: "KMS.3103: Invalid id of tenant. Invalid tenant ID. Enter a valid tenant ID.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3201",
                statuses: STATUS_400,
                message: "Generate order id failed.",
                description: "Failed to generate the order.",
                solution: "Try again or contact technical support.",
                __code: "KMS.3201",
                __alternate: "KMS.3201: Generate order id failed. Failed to generate the order. Try again or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3202",
                statuses: STATUS_400,
                message: "KMS error.",
                description: "Incorrect order resources.",
                solution: "Try again or contact technical support.",
                __code: "KMS.3202",
                __alternate: "KMS.3202: KMS error. Incorrect order resources. Try again or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3702",
                statuses: STATUS_400,
                message: "Invalid kms status parameter.",
                description: "Invalid KMS status parameter.",
                solution: "Enter valid parameters.",
                __code: "KMS.3702",
                __alternate: "KMS.3702: Invalid kms status parameter. Invalid KMS status parameter. Enter valid parameters.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3801",
                statuses: STATUS_400,
                message: "KMS key sync enable and configuration failed.",
                description: "Failed to synchronize and configure KMS keys.",
                solution: "Try again or contact technical support.",
                __code: "KMS.3801",
                __alternate: "KMS.3801: KMS key sync enable and configuration failed. Failed to synchronize and configure KMS keys. Try again or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3802",
                statuses: STATUS_400,
                message: "Failed to sync operation convert to born region.",
                description: "Currently, the keystore is not supported.",
                solution: "Contact technical support.",
                __code: "KMS.3802",
                __alternate: "KMS.3802: Failed to sync operation convert to born region. Currently, the keystore is not supported. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3803",
                statuses: STATUS_400,
                message: "The key of born region is turned off sync, so no operation can be performed.",
                description: "Keystore is not supported.",
                solution: "Contact technical support.",
                __code: "KMS.3803",
                __alternate: "KMS.3803: The key of born region is turned off sync, so no operation can be performed. Keystore is not supported. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3804",
                statuses: STATUS_400,
                message: "AttestationDocument parsing failed.",
                description: "Failed to parse the document.",
                solution: "Try again or contact technical support.",
                __code: "KMS.3804",
                __alternate: "KMS.3804: AttestationDocument parsing failed. Failed to parse the document. Try again or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3805",
                statuses: STATUS_500,
                message: "Failed to build digital envelope.",
                description: "Failed to create a digital envelope.",
                solution: "Try again or contact technical support.",
                __code: "KMS.3805",
                __alternate: "KMS.3805: Failed to build digital envelope. Failed to create a digital envelope. Try again or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3806",
                statuses: STATUS_500,
                message: "Unable to obtain enclave root certificate, please contact technical support.",
                description: "Failed to obtain the root certificate. Contact technical support.",
                solution: "Contact technical support.",
                __code: "KMS.3806",
                __alternate: "KMS.3806: Unable to obtain enclave root certificate, please contact technical support. Failed to obtain the root certificate. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3901",
                statuses: STATUS_404,
                message: "The requested jobId cannot be found.",
                description: "Task ID not found.",
                solution: "Contact technical support.",
                __code: "KMS.3901",
                __alternate: "KMS.3901: The requested jobId cannot be found. Task ID not found. Contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3902",
                statuses: STATUS_400,
                message: "Invalid Service-Transaction-Id in request header.",
                description: "Invalid value of Service-Transaction-Id in the request header.",
                solution: "Contact customer support.",
                __code: "KMS.3902",
                __alternate: "KMS.3902: Invalid Service-Transaction-Id in request header. Invalid value of Service-Transaction-Id in the request header. Contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms3903",
                statuses: STATUS_400,
                message: "Service-Transaction-Id is missing in request header.",
                description: "The request header does not contain the Service-Transaction-Id parameter.",
                solution: "Contact customer support.",
                __code: "KMS.3903",
                __alternate: "KMS.3903: Service-Transaction-Id is missing in request header. The request header does not contain the Service-Transaction-Id parameter. Contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms4001",
                statuses: STATUS_400,
                message: "Service name to notify is illegal.",
                description: "The service name used for notification is invalid.",
                solution: "Contact customer support.",
                __code: "KMS.4001",
                __alternate: "KMS.4001: Service name to notify is illegal. The service name used for notification is invalid. Contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms4002",
                statuses: STATUS_400,
                message: "Service url to notify is illegal.",
                description: "The service URL used for notification is invalid.",
                solution: "Contact customer support.",
                __code: "KMS.4002",
                __alternate: "KMS.4002: Service url to notify is illegal. The service URL used for notification is invalid. Contact customer support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms5012",
                statuses: STATUS_500,
                message: "Request PDP service failed.",
                description: "Failed to access the PDP service.",
                solution: "Try again or contact technical support.",
                __code: "KMS.5012",
                __alternate: "KMS.5012: Request PDP service failed. Failed to access the PDP service. Try again or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms5021",
                statuses: STATUS_500,
                message: "Check pdp5 auth failed.",
                description: "PDP5 authentication fails.",
                solution: "Try again or contact technical support.",
                __code: "KMS.5021",
                __alternate: "KMS.5021: Check pdp5 auth failed. PDP5 authentication fails. Try again or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms5022",
                statuses: STATUS_400,
                message: "Tags are not compliant.",
                description: "The tags are not compliant.",
                solution: "Try again or contact technical support.",
                __code: "KMS.5022",
                __alternate: "KMS.5022: Tags are not compliant. The tags are not compliant. Try again or contact technical support.",
            },
            __KmsErrorCodeRow {
                __variant: "Kms5023",
                statuses: STATUS_400,
                message: "Pdp5 Header is invalid.",
                description: "Invalid value of Header.",
                solution: "Try again or contact technical support.",
                __code: "KMS.5023",
                __alternate: "KMS.5023: Pdp5 Header is invalid. Invalid value of Header. Try again or contact technical support.",
            },
        ];
        &ROWS[self as ::core::primitive::usize]
    }
}

const _: fn() = || {
    let _ = (
        KmsErrorCode::ALL,
        KmsErrorCode::from_code,
        KmsErrorCode::as_str,
        KmsErrorCode::statuses,
        KmsErrorCode::message,
        KmsErrorCode::description,
        KmsErrorCode::solution,
        KmsErrorCode::needs_new_token,
        KmsErrorCode::may_succeed_later,
        KmsErrorCode::needs_permission,
        KmsErrorCode::exceeds_quota,
        AnyKmsErrorCode::listed,
        AnyKmsErrorCode::as_str,
        AnyKmsErrorCode::statuses,
        AnyKmsErrorCode::message,
        AnyKmsErrorCode::description,
        AnyKmsErrorCode::solution,
        AnyKmsErrorCode::needs_new_token,
        AnyKmsErrorCode::may_succeed_later,
        AnyKmsErrorCode::needs_permission,
        AnyKmsErrorCode::exceeds_quota,
        UnknownKmsErrorCode::as_str,
    );
};
