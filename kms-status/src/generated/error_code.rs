// @generated from `kms-status/src/page/error_code.rs` by `cargo update-page`.

//! The error codes, read from the page when the crate is compiled.

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
/// // Without and with what to do.
/// assert_eq!(code.to_string(), "KMS.0205: Invalid key ID.");
/// assert_eq!(format!("{code:#}"), "KMS.0205: Invalid key ID. Enter a valid key ID.");
/// # Ok::<(), kms_status::UnknownKmsErrorCode>(())
/// ```
///
/// What a client acts on is a method, since the page says the same of several codes:
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// assert!(KmsErrorCode::Kms0303.needs_new_token());
/// assert!(KmsErrorCode::Kms0102.may_succeed_later());
/// assert!(KmsErrorCode::Kms0306.needs_permission());
/// assert!(KmsErrorCode::Kms1105.exceeds_quota());
/// ```
///
/// A later release may list a code that this one does not: [`AnyKmsErrorCode`] holds both. [`from_code`] and [`ALL`] work
/// in a constant:
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
/// The page is "Error Code" of the [Open Telekom Cloud documentation]:
///
/// [`from_code`]: Self::from_code
/// [`ALL`]: Self::ALL
/// [Open Telekom Cloud documentation]: https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/error_code.html
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
    #[doc(alias = "CSMS.0201")]
    Csms0201,
    /// CSMS.0202: The number of secret has reached the upper limit.
    ///
    /// Status code: 400
    ///
    /// The number of secrets reaches the upper limit.
    ///
    /// Solution: Delete other secrets.
    #[doc(alias = "CSMS.0202")]
    Csms0202,
    /// CSMS.0203: The number of stage has reached the upper limit.
    ///
    /// Status code: 400
    ///
    /// The number of secret version statuses has reached the upper limit.
    ///
    /// Solution: Delete other version statuses.
    #[doc(alias = "CSMS.0203")]
    Csms0203,
    /// CSMS.0204: The number of stage is greater than the quota limit.
    ///
    /// Status code: 400
    ///
    /// The number of secret version statuses has exceeded the upper limit.
    ///
    /// Solution: Delete other version statuses.
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
    #[doc(alias = "CSMS.0301")]
    Csms0301,
    /// CSMS.0302: The user role has no permission to access the interface.
    ///
    /// Status code: 403
    ///
    /// The user role has no permission to access the API.
    ///
    /// Solution: Contact the administrator to grant CSMS Fullaccess permissions.
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
    #[doc(alias = "KMS.0101")]
    Kms0101,
    /// KMS.0102: Abnormal KMS I/O.
    ///
    /// Status code: 500
    ///
    /// Solution: Try again later or contact customer support.
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
    #[doc(alias = "KMS.0301")]
    Kms0301,
    /// KMS.0302: Invalid X-Auth-Token.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    #[doc(alias = "KMS.0302")]
    Kms0302,
    /// KMS.0303: X-Auth-Token expired.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    #[doc(alias = "KMS.0303")]
    Kms0303,
    /// KMS.0304: X-Auth-Token contains the OBT tag and cannot be used to access services.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    #[doc(alias = "KMS.0304")]
    Kms0304,
    /// KMS.0305: Invalid X-Auth-Token project name.
    ///
    /// Status code: 403
    ///
    /// Solution: Obtain the token again and ensure the token string is complete.
    #[doc(alias = "KMS.0305")]
    Kms0305,
    /// KMS.0306: No access permissions.
    ///
    /// Status code: 403
    ///
    /// The user has no permission to access the key.
    ///
    /// Solution: Contact the administrator to grant the KMS CMKFullaccess permission to the account.
    #[doc(alias = "KMS.0306")]
    Kms0306,
    /// KMS.0307: No access permissions.
    ///
    /// Status code: 403
    ///
    /// Solution: Contact the administrator to grant the KMS CMKFullaccess permission to the account.
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
    #[doc(alias = "KMS.0322")]
    Kms0322,
    /// KMS.0323: Failed to obtain the partition of the key.
    ///
    /// Status code: 400
    ///
    /// Solution: Try again later or contact customer support.
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
    #[doc(alias = "KMS.0326")]
    Kms0326,
    /// KMS.0327: Failed to obtain user permissions.
    ///
    /// Status code: 400
    ///
    /// Solution: Contact the administrator to grant the KMS CMKFullaccess permission to the account.
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
    #[doc(alias = "KMS.1105")]
    Kms1105,
    /// KMS.1108: Failed to create the default partition for the key.
    ///
    /// Status code: 400
    ///
    /// Solution: Try again later or contact customer support.
    #[doc(alias = "KMS.1108")]
    Kms1108,
    /// KMS.1109: Failed to create the route for the key.
    ///
    /// Status code: 400
    ///
    /// Solution: Try again later or contact customer support.
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
    #[doc(alias = "KMS.2403")]
    Kms2403,
    /// KMS.2404: Too many CMK grants.
    ///
    /// Status code: 400
    ///
    /// Solution: Increase grant quota or delete unnecessary grants.
    #[doc(alias = "KMS.2404")]
    Kms2404,
    /// KMS.2405: Too many grants.
    ///
    /// Status code: 400
    ///
    /// Solution: Increase grant quota or delete unnecessary grants.
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
    #[doc(alias = "KMS.3201")]
    Kms3201,
    /// KMS.3202: KMS error.
    ///
    /// Status code: 400
    ///
    /// Incorrect order resources.
    ///
    /// Solution: Try again or contact technical support.
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
    #[doc(alias = "KMS.3804")]
    Kms3804,
    /// KMS.3805: Failed to build digital envelope.
    ///
    /// Status code: 500
    ///
    /// Failed to create a digital envelope.
    ///
    /// Solution: Try again or contact technical support.
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
    #[doc(alias = "KMS.5012")]
    Kms5012,
    /// KMS.5021: Check pdp5 auth failed.
    ///
    /// Status code: 500
    ///
    /// PDP5 authentication fails.
    ///
    /// Solution: Try again or contact technical support.
    #[doc(alias = "KMS.5021")]
    Kms5021,
    /// KMS.5022: Tags are not compliant.
    ///
    /// Status code: 400
    ///
    /// The tags are not compliant.
    ///
    /// Solution: Try again or contact technical support.
    #[doc(alias = "KMS.5022")]
    Kms5022,
    /// KMS.5023: Pdp5 Header is invalid.
    ///
    /// Status code: 400
    ///
    /// Invalid value of Header.
    ///
    /// Solution: Try again or contact technical support.
    #[doc(alias = "KMS.5023")]
    Kms5023,
}

/// An error code, whether the page of [`KmsErrorCode`] lists it or not: what a client holds.
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
    /// An error code that the page does not list; a later page may.
    Unlisted(UnknownKmsErrorCode),
}

/// An error code that the page of [`KmsErrorCode`] does not list; a later page may.
///
/// It holds the text; of one longer than 63 bytes the start, and `…` after it.
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

impl UnknownKmsErrorCode {
    fn __new(__text: &::core::primitive::str) -> Self {
        let mut __start = __text;
        let mut __ellipsis = "";
        if __text.len() > 63 {
            for __end in 60..=63 {
                if let ::core::option::Option::Some(__longer) = __text.get(..__end) {
                    __start = __longer;
                }
            }
            __ellipsis = "…";
        }
        let mut __bytes = [0; 66];
        let mut __length = 0;
        for __part in [__start, __ellipsis] {
            for __byte in __part.as_bytes() {
                if let ::core::option::Option::Some(__place) = <[::core::primitive::u8]>::get_mut(
                    &mut __bytes,
                    __length as ::core::primitive::usize,
                ) {
                    *__place = *__byte;
                    __length += 1;
                }
            }
        }
        Self {
            bytes: __bytes,
            length: __length,
        }
    }
    /// The error code.
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

impl KmsErrorCode {
    /// All of them, in order of code.
    pub const ALL: &'static [Self] = &[
        Self::Csms0001,
        Self::Csms0002,
        Self::Csms0003,
        Self::Csms0004,
        Self::Csms0005,
        Self::Csms0006,
        Self::Csms0101,
        Self::Csms0102,
        Self::Csms0103,
        Self::Csms0104,
        Self::Csms0105,
        Self::Csms0106,
        Self::Csms0107,
        Self::Csms0108,
        Self::Csms0109,
        Self::Csms0201,
        Self::Csms0202,
        Self::Csms0203,
        Self::Csms0204,
        Self::Csms0205,
        Self::Csms0206,
        Self::Csms0207,
        Self::Csms0301,
        Self::Csms0302,
        Self::Csms0401,
        Self::Kms0100,
        Self::Kms0101,
        Self::Kms0102,
        Self::Kms0103,
        Self::Kms0104,
        Self::Kms0105,
        Self::Kms0106,
        Self::Kms0201,
        Self::Kms0202,
        Self::Kms0203,
        Self::Kms0204,
        Self::Kms0205,
        Self::Kms0206,
        Self::Kms0207,
        Self::Kms0208,
        Self::Kms0209,
        Self::Kms0210,
        Self::Kms0211,
        Self::Kms0212,
        Self::Kms0214,
        Self::Kms0215,
        Self::Kms0301,
        Self::Kms0302,
        Self::Kms0303,
        Self::Kms0304,
        Self::Kms0305,
        Self::Kms0306,
        Self::Kms0307,
        Self::Kms0308,
        Self::Kms0309,
        Self::Kms0310,
        Self::Kms0311,
        Self::Kms0312,
        Self::Kms0313,
        Self::Kms0314,
        Self::Kms0315,
        Self::Kms0316,
        Self::Kms0317,
        Self::Kms0318,
        Self::Kms0319,
        Self::Kms0320,
        Self::Kms0321,
        Self::Kms0322,
        Self::Kms0323,
        Self::Kms0324,
        Self::Kms0325,
        Self::Kms0326,
        Self::Kms0327,
        Self::Kms0328,
        Self::Kms0329,
        Self::Kms0330,
        Self::Kms0331,
        Self::Kms0332,
        Self::Kms0334,
        Self::Kms0335,
        Self::Kms0338,
        Self::Kms0339,
        Self::Kms0340,
        Self::Kms0341,
        Self::Kms0401,
        Self::Kms0402,
        Self::Kms0403,
        Self::Kms0404,
        Self::Kms0405,
        Self::Kms0406,
        Self::Kms0407,
        Self::Kms0408,
        Self::Kms0409,
        Self::Kms0410,
        Self::Kms0411,
        Self::Kms0412,
        Self::Kms0413,
        Self::Kms0414,
        Self::Kms0415,
        Self::Kms0416,
        Self::Kms0417,
        Self::Kms0418,
        Self::Kms1101,
        Self::Kms1102,
        Self::Kms1103,
        Self::Kms1104,
        Self::Kms1105,
        Self::Kms1108,
        Self::Kms1109,
        Self::Kms1110,
        Self::Kms1114,
        Self::Kms1115,
        Self::Kms1201,
        Self::Kms1301,
        Self::Kms1401,
        Self::Kms1402,
        Self::Kms1404,
        Self::Kms1501,
        Self::Kms1601,
        Self::Kms1602,
        Self::Kms1603,
        Self::Kms1801,
        Self::Kms1802,
        Self::Kms1901,
        Self::Kms1902,
        Self::Kms1903,
        Self::Kms1904,
        Self::Kms2001,
        Self::Kms2101,
        Self::Kms2102,
        Self::Kms2103,
        Self::Kms2104,
        Self::Kms2105,
        Self::Kms2106,
        Self::Kms2108,
        Self::Kms2201,
        Self::Kms2202,
        Self::Kms2203,
        Self::Kms2204,
        Self::Kms2301,
        Self::Kms2302,
        Self::Kms2303,
        Self::Kms2304,
        Self::Kms2305,
        Self::Kms2401,
        Self::Kms2402,
        Self::Kms2403,
        Self::Kms2404,
        Self::Kms2405,
        Self::Kms2406,
        Self::Kms2501,
        Self::Kms2502,
        Self::Kms2601,
        Self::Kms2602,
        Self::Kms2603,
        Self::Kms2604,
        Self::Kms2605,
        Self::Kms2606,
        Self::Kms2608,
        Self::Kms2609,
        Self::Kms2610,
        Self::Kms2701,
        Self::Kms2702,
        Self::Kms2801,
        Self::Kms2901,
        Self::Kms3001,
        Self::Kms3103,
        Self::Kms3201,
        Self::Kms3202,
        Self::Kms3702,
        Self::Kms3801,
        Self::Kms3802,
        Self::Kms3803,
        Self::Kms3804,
        Self::Kms3805,
        Self::Kms3806,
        Self::Kms3901,
        Self::Kms3902,
        Self::Kms3903,
        Self::Kms4001,
        Self::Kms4002,
        Self::Kms5012,
        Self::Kms5021,
        Self::Kms5022,
        Self::Kms5023,
    ];
    /// The error code that is written exactly so, or `None` if the page does not list it.
    ///
    /// A later page may list it, so do not take `None` for a reason to try again.
    #[must_use]
    pub const fn from_code(
        error_code: &::core::primitive::str,
    ) -> ::core::option::Option<Self> {
        match error_code.as_bytes() {
            b"CSMS.0001" => ::core::option::Option::Some(Self::Csms0001),
            b"CSMS.0002" => ::core::option::Option::Some(Self::Csms0002),
            b"CSMS.0003" => ::core::option::Option::Some(Self::Csms0003),
            b"CSMS.0004" => ::core::option::Option::Some(Self::Csms0004),
            b"CSMS.0005" => ::core::option::Option::Some(Self::Csms0005),
            b"CSMS.0006" => ::core::option::Option::Some(Self::Csms0006),
            b"CSMS.0101" => ::core::option::Option::Some(Self::Csms0101),
            b"CSMS.0102" => ::core::option::Option::Some(Self::Csms0102),
            b"CSMS.0103" => ::core::option::Option::Some(Self::Csms0103),
            b"CSMS.0104" => ::core::option::Option::Some(Self::Csms0104),
            b"CSMS.0105" => ::core::option::Option::Some(Self::Csms0105),
            b"CSMS.0106" => ::core::option::Option::Some(Self::Csms0106),
            b"CSMS.0107" => ::core::option::Option::Some(Self::Csms0107),
            b"CSMS.0108" => ::core::option::Option::Some(Self::Csms0108),
            b"CSMS.0109" => ::core::option::Option::Some(Self::Csms0109),
            b"CSMS.0201" => ::core::option::Option::Some(Self::Csms0201),
            b"CSMS.0202" => ::core::option::Option::Some(Self::Csms0202),
            b"CSMS.0203" => ::core::option::Option::Some(Self::Csms0203),
            b"CSMS.0204" => ::core::option::Option::Some(Self::Csms0204),
            b"CSMS.0205" => ::core::option::Option::Some(Self::Csms0205),
            b"CSMS.0206" => ::core::option::Option::Some(Self::Csms0206),
            b"CSMS.0207" => ::core::option::Option::Some(Self::Csms0207),
            b"CSMS.0301" => ::core::option::Option::Some(Self::Csms0301),
            b"CSMS.0302" => ::core::option::Option::Some(Self::Csms0302),
            b"CSMS.0401" => ::core::option::Option::Some(Self::Csms0401),
            b"KMS.0100" => ::core::option::Option::Some(Self::Kms0100),
            b"KMS.0101" => ::core::option::Option::Some(Self::Kms0101),
            b"KMS.0102" => ::core::option::Option::Some(Self::Kms0102),
            b"KMS.0103" => ::core::option::Option::Some(Self::Kms0103),
            b"KMS.0104" => ::core::option::Option::Some(Self::Kms0104),
            b"KMS.0105" => ::core::option::Option::Some(Self::Kms0105),
            b"KMS.0106" => ::core::option::Option::Some(Self::Kms0106),
            b"KMS.0201" => ::core::option::Option::Some(Self::Kms0201),
            b"KMS.0202" => ::core::option::Option::Some(Self::Kms0202),
            b"KMS.0203" => ::core::option::Option::Some(Self::Kms0203),
            b"KMS.0204" => ::core::option::Option::Some(Self::Kms0204),
            b"KMS.0205" => ::core::option::Option::Some(Self::Kms0205),
            b"KMS.0206" => ::core::option::Option::Some(Self::Kms0206),
            b"KMS.0207" => ::core::option::Option::Some(Self::Kms0207),
            b"KMS.0208" => ::core::option::Option::Some(Self::Kms0208),
            b"KMS.0209" => ::core::option::Option::Some(Self::Kms0209),
            b"KMS.0210" => ::core::option::Option::Some(Self::Kms0210),
            b"KMS.0211" => ::core::option::Option::Some(Self::Kms0211),
            b"KMS.0212" => ::core::option::Option::Some(Self::Kms0212),
            b"KMS.0214" => ::core::option::Option::Some(Self::Kms0214),
            b"KMS.0215" => ::core::option::Option::Some(Self::Kms0215),
            b"KMS.0301" => ::core::option::Option::Some(Self::Kms0301),
            b"KMS.0302" => ::core::option::Option::Some(Self::Kms0302),
            b"KMS.0303" => ::core::option::Option::Some(Self::Kms0303),
            b"KMS.0304" => ::core::option::Option::Some(Self::Kms0304),
            b"KMS.0305" => ::core::option::Option::Some(Self::Kms0305),
            b"KMS.0306" => ::core::option::Option::Some(Self::Kms0306),
            b"KMS.0307" => ::core::option::Option::Some(Self::Kms0307),
            b"KMS.0308" => ::core::option::Option::Some(Self::Kms0308),
            b"KMS.0309" => ::core::option::Option::Some(Self::Kms0309),
            b"KMS.0310" => ::core::option::Option::Some(Self::Kms0310),
            b"KMS.0311" => ::core::option::Option::Some(Self::Kms0311),
            b"KMS.0312" => ::core::option::Option::Some(Self::Kms0312),
            b"KMS.0313" => ::core::option::Option::Some(Self::Kms0313),
            b"KMS.0314" => ::core::option::Option::Some(Self::Kms0314),
            b"KMS.0315" => ::core::option::Option::Some(Self::Kms0315),
            b"KMS.0316" => ::core::option::Option::Some(Self::Kms0316),
            b"KMS.0317" => ::core::option::Option::Some(Self::Kms0317),
            b"KMS.0318" => ::core::option::Option::Some(Self::Kms0318),
            b"KMS.0319" => ::core::option::Option::Some(Self::Kms0319),
            b"KMS.0320" => ::core::option::Option::Some(Self::Kms0320),
            b"KMS.0321" => ::core::option::Option::Some(Self::Kms0321),
            b"KMS.0322" => ::core::option::Option::Some(Self::Kms0322),
            b"KMS.0323" => ::core::option::Option::Some(Self::Kms0323),
            b"KMS.0324" => ::core::option::Option::Some(Self::Kms0324),
            b"KMS.0325" => ::core::option::Option::Some(Self::Kms0325),
            b"KMS.0326" => ::core::option::Option::Some(Self::Kms0326),
            b"KMS.0327" => ::core::option::Option::Some(Self::Kms0327),
            b"KMS.0328" => ::core::option::Option::Some(Self::Kms0328),
            b"KMS.0329" => ::core::option::Option::Some(Self::Kms0329),
            b"KMS.0330" => ::core::option::Option::Some(Self::Kms0330),
            b"KMS.0331" => ::core::option::Option::Some(Self::Kms0331),
            b"KMS.0332" => ::core::option::Option::Some(Self::Kms0332),
            b"KMS.0334" => ::core::option::Option::Some(Self::Kms0334),
            b"KMS.0335" => ::core::option::Option::Some(Self::Kms0335),
            b"KMS.0338" => ::core::option::Option::Some(Self::Kms0338),
            b"KMS.0339" => ::core::option::Option::Some(Self::Kms0339),
            b"KMS.0340" => ::core::option::Option::Some(Self::Kms0340),
            b"KMS.0341" => ::core::option::Option::Some(Self::Kms0341),
            b"KMS.0401" => ::core::option::Option::Some(Self::Kms0401),
            b"KMS.0402" => ::core::option::Option::Some(Self::Kms0402),
            b"KMS.0403" => ::core::option::Option::Some(Self::Kms0403),
            b"KMS.0404" => ::core::option::Option::Some(Self::Kms0404),
            b"KMS.0405" => ::core::option::Option::Some(Self::Kms0405),
            b"KMS.0406" => ::core::option::Option::Some(Self::Kms0406),
            b"KMS.0407" => ::core::option::Option::Some(Self::Kms0407),
            b"KMS.0408" => ::core::option::Option::Some(Self::Kms0408),
            b"KMS.0409" => ::core::option::Option::Some(Self::Kms0409),
            b"KMS.0410" => ::core::option::Option::Some(Self::Kms0410),
            b"KMS.0411" => ::core::option::Option::Some(Self::Kms0411),
            b"KMS.0412" => ::core::option::Option::Some(Self::Kms0412),
            b"KMS.0413" => ::core::option::Option::Some(Self::Kms0413),
            b"KMS.0414" => ::core::option::Option::Some(Self::Kms0414),
            b"KMS.0415" => ::core::option::Option::Some(Self::Kms0415),
            b"KMS.0416" => ::core::option::Option::Some(Self::Kms0416),
            b"KMS.0417" => ::core::option::Option::Some(Self::Kms0417),
            b"KMS.0418" => ::core::option::Option::Some(Self::Kms0418),
            b"KMS.1101" => ::core::option::Option::Some(Self::Kms1101),
            b"KMS.1102" => ::core::option::Option::Some(Self::Kms1102),
            b"KMS.1103" => ::core::option::Option::Some(Self::Kms1103),
            b"KMS.1104" => ::core::option::Option::Some(Self::Kms1104),
            b"KMS.1105" => ::core::option::Option::Some(Self::Kms1105),
            b"KMS.1108" => ::core::option::Option::Some(Self::Kms1108),
            b"KMS.1109" => ::core::option::Option::Some(Self::Kms1109),
            b"KMS.1110" => ::core::option::Option::Some(Self::Kms1110),
            b"KMS.1114" => ::core::option::Option::Some(Self::Kms1114),
            b"KMS.1115" => ::core::option::Option::Some(Self::Kms1115),
            b"KMS.1201" => ::core::option::Option::Some(Self::Kms1201),
            b"KMS.1301" => ::core::option::Option::Some(Self::Kms1301),
            b"KMS.1401" => ::core::option::Option::Some(Self::Kms1401),
            b"KMS.1402" => ::core::option::Option::Some(Self::Kms1402),
            b"KMS.1404" => ::core::option::Option::Some(Self::Kms1404),
            b"KMS.1501" => ::core::option::Option::Some(Self::Kms1501),
            b"KMS.1601" => ::core::option::Option::Some(Self::Kms1601),
            b"KMS.1602" => ::core::option::Option::Some(Self::Kms1602),
            b"KMS.1603" => ::core::option::Option::Some(Self::Kms1603),
            b"KMS.1801" => ::core::option::Option::Some(Self::Kms1801),
            b"KMS.1802" => ::core::option::Option::Some(Self::Kms1802),
            b"KMS.1901" => ::core::option::Option::Some(Self::Kms1901),
            b"KMS.1902" => ::core::option::Option::Some(Self::Kms1902),
            b"KMS.1903" => ::core::option::Option::Some(Self::Kms1903),
            b"KMS.1904" => ::core::option::Option::Some(Self::Kms1904),
            b"KMS.2001" => ::core::option::Option::Some(Self::Kms2001),
            b"KMS.2101" => ::core::option::Option::Some(Self::Kms2101),
            b"KMS.2102" => ::core::option::Option::Some(Self::Kms2102),
            b"KMS.2103" => ::core::option::Option::Some(Self::Kms2103),
            b"KMS.2104" => ::core::option::Option::Some(Self::Kms2104),
            b"KMS.2105" => ::core::option::Option::Some(Self::Kms2105),
            b"KMS.2106" => ::core::option::Option::Some(Self::Kms2106),
            b"KMS.2108" => ::core::option::Option::Some(Self::Kms2108),
            b"KMS.2201" => ::core::option::Option::Some(Self::Kms2201),
            b"KMS.2202" => ::core::option::Option::Some(Self::Kms2202),
            b"KMS.2203" => ::core::option::Option::Some(Self::Kms2203),
            b"KMS.2204" => ::core::option::Option::Some(Self::Kms2204),
            b"KMS.2301" => ::core::option::Option::Some(Self::Kms2301),
            b"KMS.2302" => ::core::option::Option::Some(Self::Kms2302),
            b"KMS.2303" => ::core::option::Option::Some(Self::Kms2303),
            b"KMS.2304" => ::core::option::Option::Some(Self::Kms2304),
            b"KMS.2305" => ::core::option::Option::Some(Self::Kms2305),
            b"KMS.2401" => ::core::option::Option::Some(Self::Kms2401),
            b"KMS.2402" => ::core::option::Option::Some(Self::Kms2402),
            b"KMS.2403" => ::core::option::Option::Some(Self::Kms2403),
            b"KMS.2404" => ::core::option::Option::Some(Self::Kms2404),
            b"KMS.2405" => ::core::option::Option::Some(Self::Kms2405),
            b"KMS.2406" => ::core::option::Option::Some(Self::Kms2406),
            b"KMS.2501" => ::core::option::Option::Some(Self::Kms2501),
            b"KMS.2502" => ::core::option::Option::Some(Self::Kms2502),
            b"KMS.2601" => ::core::option::Option::Some(Self::Kms2601),
            b"KMS.2602" => ::core::option::Option::Some(Self::Kms2602),
            b"KMS.2603" => ::core::option::Option::Some(Self::Kms2603),
            b"KMS.2604" => ::core::option::Option::Some(Self::Kms2604),
            b"KMS.2605" => ::core::option::Option::Some(Self::Kms2605),
            b"KMS.2606" => ::core::option::Option::Some(Self::Kms2606),
            b"KMS.2608" => ::core::option::Option::Some(Self::Kms2608),
            b"KMS.2609" => ::core::option::Option::Some(Self::Kms2609),
            b"KMS.2610" => ::core::option::Option::Some(Self::Kms2610),
            b"KMS.2701" => ::core::option::Option::Some(Self::Kms2701),
            b"KMS.2702" => ::core::option::Option::Some(Self::Kms2702),
            b"KMS.2801" => ::core::option::Option::Some(Self::Kms2801),
            b"KMS.2901" => ::core::option::Option::Some(Self::Kms2901),
            b"KMS.3001" => ::core::option::Option::Some(Self::Kms3001),
            b"KMS.3103" => ::core::option::Option::Some(Self::Kms3103),
            b"KMS.3201" => ::core::option::Option::Some(Self::Kms3201),
            b"KMS.3202" => ::core::option::Option::Some(Self::Kms3202),
            b"KMS.3702" => ::core::option::Option::Some(Self::Kms3702),
            b"KMS.3801" => ::core::option::Option::Some(Self::Kms3801),
            b"KMS.3802" => ::core::option::Option::Some(Self::Kms3802),
            b"KMS.3803" => ::core::option::Option::Some(Self::Kms3803),
            b"KMS.3804" => ::core::option::Option::Some(Self::Kms3804),
            b"KMS.3805" => ::core::option::Option::Some(Self::Kms3805),
            b"KMS.3806" => ::core::option::Option::Some(Self::Kms3806),
            b"KMS.3901" => ::core::option::Option::Some(Self::Kms3901),
            b"KMS.3902" => ::core::option::Option::Some(Self::Kms3902),
            b"KMS.3903" => ::core::option::Option::Some(Self::Kms3903),
            b"KMS.4001" => ::core::option::Option::Some(Self::Kms4001),
            b"KMS.4002" => ::core::option::Option::Some(Self::Kms4002),
            b"KMS.5012" => ::core::option::Option::Some(Self::Kms5012),
            b"KMS.5021" => ::core::option::Option::Some(Self::Kms5021),
            b"KMS.5022" => ::core::option::Option::Some(Self::Kms5022),
            b"KMS.5023" => ::core::option::Option::Some(Self::Kms5023),
            _ => ::core::option::Option::None,
        }
    }
    /// The error code, as the page writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        self.__row().as_str
    }
    /// The status codes of responses with this error code, `[]` if the page has none.
    #[must_use]
    pub const fn statuses(self) -> &'static [::core::primitive::u16] {
        self.__row().statuses
    }
    /// The message, or `""`.
    #[must_use]
    pub const fn message(self) -> &'static ::core::primitive::str {
        self.__row().message
    }
    /// What the page says about the error, or `""`.
    #[must_use]
    pub const fn description(self) -> &'static ::core::primitive::str {
        self.__row().description
    }
    /// What to do, or `""`.
    #[must_use]
    pub const fn solution(self) -> &'static ::core::primitive::str {
        self.__row().solution
    }
    /// Whether the client must log in again: its token is not, or no longer, valid.
    ///
    /// True where "Measure" on the page is "Obtain the token again and ensure the token string is complete.": [CSMS.0301](Self::Csms0301), [KMS.0301](Self::Kms0301), [KMS.0302](Self::Kms0302), [KMS.0303](Self::Kms0303), [KMS.0304](Self::Kms0304), [KMS.0305](Self::Kms0305).
    #[must_use]
    pub const fn needs_new_token(self) -> ::core::primitive::bool {
        ::core::matches!(
            self, Self::Csms0301 | Self::Kms0301 | Self::Kms0302 | Self::Kms0303 |
            Self::Kms0304 | Self::Kms0305
        )
    }
    /// Whether the same request may succeed when it is sent again later.
    ///
    /// True where "Measure" on the page is "Try again later or contact customer support." or "Try again or contact technical support.": [CSMS.0001](Self::Csms0001), [CSMS.0006](Self::Csms0006), [KMS.0101](Self::Kms0101), [KMS.0102](Self::Kms0102), [KMS.0319](Self::Kms0319), [KMS.0323](Self::Kms0323), [KMS.1108](Self::Kms1108), [KMS.1109](Self::Kms1109), [KMS.2403](Self::Kms2403), [KMS.3201](Self::Kms3201), [KMS.3202](Self::Kms3202), [KMS.3801](Self::Kms3801), [KMS.3804](Self::Kms3804), [KMS.3805](Self::Kms3805), [KMS.5012](Self::Kms5012), [KMS.5021](Self::Kms5021), [KMS.5022](Self::Kms5022), [KMS.5023](Self::Kms5023).
    #[must_use]
    pub const fn may_succeed_later(self) -> ::core::primitive::bool {
        ::core::matches!(
            self, Self::Csms0001 | Self::Csms0006 | Self::Kms0101 | Self::Kms0102 |
            Self::Kms0319 | Self::Kms0323 | Self::Kms1108 | Self::Kms1109 | Self::Kms2403
            | Self::Kms3201 | Self::Kms3202 | Self::Kms3801 | Self::Kms3804 |
            Self::Kms3805 | Self::Kms5012 | Self::Kms5021 | Self::Kms5022 | Self::Kms5023
        )
    }
    /// Whether the account lacks a permission that an administrator can grant.
    ///
    /// True where "Measure" on the page is "Contact the administrator to grant the KMS CMKFullaccess permission to the account." or "Contact the administrator to grant CSMS Fullaccess permissions." or "Configure the KMS CMKFullaccess permission and try again." or "Configure the permission and try again.": [CSMS.0302](Self::Csms0302), [KMS.0306](Self::Kms0306), [KMS.0307](Self::Kms0307), [KMS.0322](Self::Kms0322), [KMS.0326](Self::Kms0326), [KMS.0327](Self::Kms0327), [KMS.0330](Self::Kms0330).
    #[must_use]
    pub const fn needs_permission(self) -> ::core::primitive::bool {
        ::core::matches!(
            self, Self::Csms0302 | Self::Kms0306 | Self::Kms0307 | Self::Kms0322 |
            Self::Kms0326 | Self::Kms0327 | Self::Kms0330
        )
    }
    /// Whether a quota is used up: it must be increased, or something deleted.
    ///
    /// True where "Measure" on the page is "Increase key quota or delete unnecessary keys." or "Increase grant quota or delete unnecessary grants." or "Delete other secrets." or "Delete other version statuses." or "Delete unnecessary tags and try again.": [CSMS.0201](Self::Csms0201), [CSMS.0202](Self::Csms0202), [CSMS.0203](Self::Csms0203), [CSMS.0204](Self::Csms0204), [KMS.0409](Self::Kms0409), [KMS.1105](Self::Kms1105), [KMS.2404](Self::Kms2404), [KMS.2405](Self::Kms2405).
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
        __f.write_str(self.__row().variant)
    }
}

/// The same as `FromStr`.
#[automatically_derived]
impl ::core::convert::TryFrom<&::core::primitive::str> for KmsErrorCode {
    type Error = UnknownKmsErrorCode;
    fn try_from(
        error_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, UnknownKmsErrorCode> {
        error_code.parse()
    }
}

/// Code and message, or the description where the page has no message; `{:#}` adds description and solution.
///
/// Width, fill, alignment and precision are honoured.
#[automatically_derived]
impl ::core::fmt::Display for KmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let __row = self.__row();
        let __is_long = ::core::fmt::Formatter::alternate(__f);
        __f.pad(if __is_long { __row.long_line } else { __row.line })
    }
}

impl AnyKmsErrorCode {
    /// The code if the page lists it.
    #[must_use]
    pub const fn listed(self) -> ::core::option::Option<KmsErrorCode> {
        match self {
            Self::Listed(__listed) => ::core::option::Option::Some(__listed),
            Self::Unlisted(_) => ::core::option::Option::None,
        }
    }
    /// The error code, listed or not.
    #[must_use]
    pub const fn as_str(&self) -> &::core::primitive::str {
        match self {
            Self::Listed(__listed) => KmsErrorCode::as_str(*__listed),
            Self::Unlisted(__unlisted) => UnknownKmsErrorCode::as_str(__unlisted),
        }
    }
}

#[automatically_derived]
impl ::core::convert::From<KmsErrorCode> for AnyKmsErrorCode {
    fn from(error_code: KmsErrorCode) -> Self {
        Self::Listed(error_code)
    }
}

/// As the enum shows a listed code, or the code alone. Width, fill, alignment and precision are honoured.
#[automatically_derived]
impl ::core::fmt::Display for AnyKmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        match self {
            Self::Listed(__listed) => ::core::fmt::Display::fmt(__listed, __f),
            Self::Unlisted(_) => ::core::fmt::Display::fmt(Self::as_str(self), __f),
        }
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

/// The order of the codes, listed or not.
#[automatically_derived]
impl ::core::cmp::Ord for AnyKmsErrorCode {
    fn cmp(&self, __other: &Self) -> ::core::cmp::Ordering {
        ::core::cmp::Ord::cmp(Self::as_str(self), Self::as_str(__other))
    }
}

/// The same as `from_code`; the error holds the text.
#[automatically_derived]
impl ::core::str::FromStr for KmsErrorCode {
    type Err = UnknownKmsErrorCode;
    fn from_str(
        error_code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, UnknownKmsErrorCode> {
        Self::from_code(error_code).ok_or_else(|| UnknownKmsErrorCode::__new(error_code))
    }
}

#[automatically_derived]
impl ::core::convert::From<KmsErrorCode> for &'static ::core::primitive::str {
    fn from(error_code: KmsErrorCode) -> Self {
        KmsErrorCode::as_str(error_code)
    }
}

#[automatically_derived]
impl ::core::convert::From<&::core::primitive::str> for AnyKmsErrorCode {
    fn from(error_code: &::core::primitive::str) -> Self {
        match KmsErrorCode::from_code(error_code) {
            ::core::option::Option::Some(__listed) => Self::Listed(__listed),
            ::core::option::Option::None => {
                Self::Unlisted(UnknownKmsErrorCode::__new(error_code))
            }
        }
    }
}

#[automatically_derived]
impl ::core::error::Error for KmsErrorCode {
    fn description(&self) -> &::core::primitive::str {
        Self::description(*self)
    }
}

#[automatically_derived]
impl ::core::error::Error for AnyKmsErrorCode {}

#[automatically_derived]
impl ::core::convert::AsRef<::core::primitive::str> for KmsErrorCode {
    fn as_ref(&self) -> &::core::primitive::str {
        Self::as_str(*self)
    }
}

/// Equal if the text is the error code.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::str> for KmsErrorCode {
    fn eq(&self, error_code: &::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(*self) == error_code
    }
}

/// Equal if the text is the error code.
#[automatically_derived]
impl ::core::cmp::PartialEq<&::core::primitive::str> for KmsErrorCode {
    fn eq(&self, error_code: &&::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(*self) == *error_code
    }
}

#[automatically_derived]
impl ::core::convert::AsRef<::core::primitive::str> for AnyKmsErrorCode {
    fn as_ref(&self) -> &::core::primitive::str {
        Self::as_str(self)
    }
}

/// Equal if the text is the error code.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::str> for AnyKmsErrorCode {
    fn eq(&self, error_code: &::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(self) == error_code
    }
}

/// Equal if the text is the error code.
#[automatically_derived]
impl ::core::cmp::PartialEq<&::core::primitive::str> for AnyKmsErrorCode {
    fn eq(&self, error_code: &&::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(self) == *error_code
    }
}

struct __KmsErrorCodeRow {
    variant: &'static ::core::primitive::str,
    as_str: &'static ::core::primitive::str,
    statuses: &'static [::core::primitive::u16],
    message: &'static ::core::primitive::str,
    description: &'static ::core::primitive::str,
    solution: &'static ::core::primitive::str,
    line: &'static ::core::primitive::str,
    long_line: &'static ::core::primitive::str,
}

impl KmsErrorCode {
    const fn __row(self) -> &'static __KmsErrorCodeRow {
        match self {
            Self::Csms0001 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0001",
                    as_str: "CSMS.0001",
                    statuses: &[500],
                    message: "An internal error occurred.",
                    description: "Internal service error.",
                    solution: "Try again later or contact customer support.",
                    line: "CSMS.0001: An internal error occurred.",
                    long_line: "CSMS.0001: An internal error occurred. Internal service error. Try again later or contact customer support.",
                }
            }
            Self::Csms0002 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0002",
                    as_str: "CSMS.0002",
                    statuses: &[400],
                    message: "The value of parameter is invalid.",
                    description: "The XX parameter is invalid.",
                    solution: "Enter a valid parameter.",
                    line: "CSMS.0002: The value of parameter is invalid.",
                    long_line: "CSMS.0002: The value of parameter is invalid. The XX parameter is invalid. Enter a valid parameter.",
                }
            }
            Self::Csms0003 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0003",
                    as_str: "CSMS.0003",
                    statuses: &[400],
                    message: "The request is invalid.",
                    description: "Invalid request.",
                    solution: "Enter a valid URL.",
                    line: "CSMS.0003: The request is invalid.",
                    long_line: "CSMS.0003: The request is invalid. Invalid request. Enter a valid URL.",
                }
            }
            Self::Csms0004 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0004",
                    as_str: "CSMS.0004",
                    statuses: &[400],
                    message: "The requested body format is wrong.",
                    description: "The request body format is incorrect.",
                    solution: "Enter a valid body.",
                    line: "CSMS.0004: The requested body format is wrong.",
                    long_line: "CSMS.0004: The requested body format is wrong. The request body format is incorrect. Enter a valid body.",
                }
            }
            Self::Csms0005 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0005",
                    as_str: "CSMS.0005",
                    statuses: &[400],
                    message: "The resource does not exist.",
                    description: "The resource does not exist.",
                    solution: "Enter valid secrets.",
                    line: "CSMS.0005: The resource does not exist.",
                    long_line: "CSMS.0005: The resource does not exist. Enter valid secrets.",
                }
            }
            Self::Csms0006 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0006",
                    as_str: "CSMS.0006",
                    statuses: &[500],
                    message: "AES encrypt secret value occurred an error.",
                    description: "An error occurs while the secret value is encrypted using AES.",
                    solution: "Try again later or contact customer support.",
                    line: "CSMS.0006: AES encrypt secret value occurred an error.",
                    long_line: "CSMS.0006: AES encrypt secret value occurred an error. An error occurs while the secret value is encrypted using AES. Try again later or contact customer support.",
                }
            }
            Self::Csms0101 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0101",
                    as_str: "CSMS.0101",
                    statuses: &[409],
                    message: "The secret name already exists.",
                    description: "The secret name is in use.",
                    solution: "Enter another valid secret name.",
                    line: "CSMS.0101: The secret name already exists.",
                    long_line: "CSMS.0101: The secret name already exists. The secret name is in use. Enter another valid secret name.",
                }
            }
            Self::Csms0102 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0102",
                    as_str: "CSMS.0102",
                    statuses: &[409],
                    message: "The version id already exists.",
                    description: "The secret version number already exists.",
                    solution: "Enter another valid secret version number.",
                    line: "CSMS.0102: The version id already exists.",
                    long_line: "CSMS.0102: The version id already exists. The secret version number already exists. Enter another valid secret version number.",
                }
            }
            Self::Csms0103 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0103",
                    as_str: "CSMS.0103",
                    statuses: &[400],
                    message: "The secret is in the scheduled deletion state.",
                    description: "The secret is in Pending deletion state and cannot be used.",
                    solution: "Ensure that the secret is in Enabled or Disabled state.",
                    line: "CSMS.0103: The secret is in the scheduled deletion state.",
                    long_line: "CSMS.0103: The secret is in the scheduled deletion state. The secret is in Pending deletion state and cannot be used. Ensure that the secret is in Enabled or Disabled state.",
                }
            }
            Self::Csms0104 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0104",
                    as_str: "CSMS.0104",
                    statuses: &[409],
                    message: "The stage name already exists.",
                    description: "The version status name already exists.",
                    solution: "Enter another valid version status name.",
                    line: "CSMS.0104: The stage name already exists.",
                    long_line: "CSMS.0104: The stage name already exists. The version status name already exists. Enter another valid version status name.",
                }
            }
            Self::Csms0105 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0105",
                    as_str: "CSMS.0105",
                    statuses: &[400],
                    message: "Can not delete the system internal stage.",
                    description: "Cannot delete the built-in version status of the system.",
                    solution: "Do not delete the built-in version.",
                    line: "CSMS.0105: Can not delete the system internal stage.",
                    long_line: "CSMS.0105: Can not delete the system internal stage. Cannot delete the built-in version status of the system. Do not delete the built-in version.",
                }
            }
            Self::Csms0106 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0106",
                    as_str: "CSMS.0106",
                    statuses: &[400],
                    message: "The secret name not found int the db.",
                    description: "The secret name does not exist in the database.",
                    solution: "Enter a valid secret name.",
                    line: "CSMS.0106: The secret name not found int the db.",
                    long_line: "CSMS.0106: The secret name not found int the db. The secret name does not exist in the database. Enter a valid secret name.",
                }
            }
            Self::Csms0107 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0107",
                    as_str: "CSMS.0107",
                    statuses: &[400],
                    message: "The secret is in schedule delete state.",
                    description: "The secret is in Pending deletion state.",
                    solution: "Enter other secrets.",
                    line: "CSMS.0107: The secret is in schedule delete state.",
                    long_line: "CSMS.0107: The secret is in schedule delete state. The secret is in Pending deletion state. Enter other secrets.",
                }
            }
            Self::Csms0108 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0108",
                    as_str: "CSMS.0108",
                    statuses: &[400],
                    message: "The secret is not in schedule delete state.",
                    description: "The secret is not in Pending deletion state.",
                    solution: "Enter other secrets.",
                    line: "CSMS.0108: The secret is not in schedule delete state.",
                    long_line: "CSMS.0108: The secret is not in schedule delete state. The secret is not in Pending deletion state. Enter other secrets.",
                }
            }
            Self::Csms0109 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0109",
                    as_str: "CSMS.0109",
                    statuses: &[403],
                    message: "The secret state is not enabled.",
                    description: "The secret is not enabled.",
                    solution: "Enable the secret.",
                    line: "CSMS.0109: The secret state is not enabled.",
                    long_line: "CSMS.0109: The secret state is not enabled. The secret is not enabled. Enable the secret.",
                }
            }
            Self::Csms0201 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0201",
                    as_str: "CSMS.0201",
                    statuses: &[500],
                    message: "The number of secret has reached the upper limit.",
                    description: "The quota exceeds the upper limit.",
                    solution: "Delete other secrets.",
                    line: "CSMS.0201: The number of secret has reached the upper limit.",
                    long_line: "CSMS.0201: The number of secret has reached the upper limit. The quota exceeds the upper limit. Delete other secrets.",
                }
            }
            Self::Csms0202 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0202",
                    as_str: "CSMS.0202",
                    statuses: &[400],
                    message: "The number of secret has reached the upper limit.",
                    description: "The number of secrets reaches the upper limit.",
                    solution: "Delete other secrets.",
                    line: "CSMS.0202: The number of secret has reached the upper limit.",
                    long_line: "CSMS.0202: The number of secret has reached the upper limit. The number of secrets reaches the upper limit. Delete other secrets.",
                }
            }
            Self::Csms0203 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0203",
                    as_str: "CSMS.0203",
                    statuses: &[400],
                    message: "The number of stage has reached the upper limit.",
                    description: "The number of secret version statuses has reached the upper limit.",
                    solution: "Delete other version statuses.",
                    line: "CSMS.0203: The number of stage has reached the upper limit.",
                    long_line: "CSMS.0203: The number of stage has reached the upper limit. The number of secret version statuses has reached the upper limit. Delete other version statuses.",
                }
            }
            Self::Csms0204 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0204",
                    as_str: "CSMS.0204",
                    statuses: &[400],
                    message: "The number of stage is greater than the quota limit.",
                    description: "The number of secret version statuses has exceeded the upper limit.",
                    solution: "Delete other version statuses.",
                    line: "CSMS.0204: The number of stage is greater than the quota limit.",
                    long_line: "CSMS.0204: The number of stage is greater than the quota limit. The number of secret version statuses has exceeded the upper limit. Delete other version statuses.",
                }
            }
            Self::Csms0205 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0205",
                    as_str: "CSMS.0205",
                    statuses: &[404],
                    message: "Version quota not found for secret",
                    description: "No version quota is found for secret XX.",
                    solution: "The secret has been deleted. Select another secret.",
                    line: "CSMS.0205: Version quota not found for secret",
                    long_line: "CSMS.0205: Version quota not found for secret No version quota is found for secret XX. The secret has been deleted. Select another secret.",
                }
            }
            Self::Csms0206 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0206",
                    as_str: "CSMS.0206",
                    statuses: &[404],
                    message: "Stage quota not found for secret",
                    description: "No version status quota is found for secret XX.",
                    solution: "The secret has been deleted. Select another secret.",
                    line: "CSMS.0206: Stage quota not found for secret",
                    long_line: "CSMS.0206: Stage quota not found for secret No version status quota is found for secret XX. The secret has been deleted. Select another secret.",
                }
            }
            Self::Csms0207 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0207",
                    as_str: "CSMS.0207",
                    statuses: &[404],
                    message: "Secret quota not found.",
                    description: "No secret quota found.",
                    solution: "The secret has been deleted. Select another secret.",
                    line: "CSMS.0207: Secret quota not found.",
                    long_line: "CSMS.0207: Secret quota not found. No secret quota found. The secret has been deleted. Select another secret.",
                }
            }
            Self::Csms0301 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0301",
                    as_str: "CSMS.0301",
                    statuses: &[400],
                    message: "Invalid X-Auth-Token.",
                    description: "Invalid X-Auth-Token.",
                    solution: "Obtain the token again and ensure the token string is complete.",
                    line: "CSMS.0301: Invalid X-Auth-Token.",
                    long_line: "CSMS.0301: Invalid X-Auth-Token. Obtain the token again and ensure the token string is complete.",
                }
            }
            Self::Csms0302 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0302",
                    as_str: "CSMS.0302",
                    statuses: &[403],
                    message: "The user role has no permission to access the interface.",
                    description: "The user role has no permission to access the API.",
                    solution: "Contact the administrator to grant CSMS Fullaccess permissions.",
                    line: "CSMS.0302: The user role has no permission to access the interface.",
                    long_line: "CSMS.0302: The user role has no permission to access the interface. The user role has no permission to access the API. Contact the administrator to grant CSMS Fullaccess permissions.",
                }
            }
            Self::Csms0401 => {
                &__KmsErrorCodeRow {
                    variant: "Csms0401",
                    as_str: "CSMS.0401",
                    statuses: &[400],
                    message: "Can not get the protected secret value using the provided KMS key.",
                    description: "Failed to encrypt or decrypt the secret value by using KMS.",
                    solution: "Ensure the key exists and is enabled.",
                    line: "CSMS.0401: Can not get the protected secret value using the provided KMS key.",
                    long_line: "CSMS.0401: Can not get the protected secret value using the provided KMS key. Failed to encrypt or decrypt the secret value by using KMS. Ensure the key exists and is enabled.",
                }
            }
            Self::Kms0100 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0100",
                    as_str: "KMS.0100",
                    statuses: &[500],
                    message: "Get-status error.",
                    description: "Failed to obtain the service status.",
                    solution: "Contact technical support.",
                    line: "KMS.0100: Get-status error.",
                    long_line: "KMS.0100: Get-status error. Failed to obtain the service status. Contact technical support.",
                }
            }
            Self::Kms0101 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0101",
                    as_str: "KMS.0101",
                    statuses: &[500],
                    message: "KMS error.",
                    description: "KMS service error.",
                    solution: "Try again later or contact customer support.",
                    line: "KMS.0101: KMS error.",
                    long_line: "KMS.0101: KMS error. KMS service error. Try again later or contact customer support.",
                }
            }
            Self::Kms0102 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0102",
                    as_str: "KMS.0102",
                    statuses: &[500],
                    message: "Abnormal KMS I/O.",
                    description: "Abnormal KMS I/O.",
                    solution: "Try again later or contact customer support.",
                    line: "KMS.0102: Abnormal KMS I/O.",
                    long_line: "KMS.0102: Abnormal KMS I/O. Try again later or contact customer support.",
                }
            }
            Self::Kms0103 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0103",
                    as_str: "KMS.0103",
                    statuses: &[500],
                    message: "A system exception occurred. Contact technical support.",
                    description: "A system exception occurs. Contact technical support.",
                    solution: "Contact technical support.",
                    line: "KMS.0103: A system exception occurred. Contact technical support.",
                    long_line: "KMS.0103: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support.",
                }
            }
            Self::Kms0104 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0104",
                    as_str: "KMS.0104",
                    statuses: &[503],
                    message: "A system exception occurred. Contact technical support.",
                    description: "A system exception occurs. Contact technical support.",
                    solution: "Contact technical support.",
                    line: "KMS.0104: A system exception occurred. Contact technical support.",
                    long_line: "KMS.0104: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support.",
                }
            }
            Self::Kms0105 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0105",
                    as_str: "KMS.0105",
                    statuses: &[400],
                    message: "A system exception occurred. Contact technical support.",
                    description: "A system exception occurs. Contact technical support.",
                    solution: "Contact technical support.",
                    line: "KMS.0105: A system exception occurred. Contact technical support.",
                    long_line: "KMS.0105: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support.",
                }
            }
            Self::Kms0106 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0106",
                    as_str: "KMS.0106",
                    statuses: &[400],
                    message: "It is replica service, readonly api allowed.",
                    description: "The replica service allows only read-only operations.",
                    solution: "The replica service allows only read-only operations.",
                    line: "KMS.0106: It is replica service, readonly api allowed.",
                    long_line: "KMS.0106: It is replica service, readonly api allowed. The replica service allows only read-only operations.",
                }
            }
            Self::Kms0201 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0201",
                    as_str: "KMS.0201",
                    statuses: &[400],
                    message: "Invalid request URL.",
                    description: "Invalid request URL.",
                    solution: "Enter a valid URL.",
                    line: "KMS.0201: Invalid request URL.",
                    long_line: "KMS.0201: Invalid request URL. Enter a valid URL.",
                }
            }
            Self::Kms0202 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0202",
                    as_str: "KMS.0202",
                    statuses: &[400],
                    message: "Invalid JSON format of the request message.",
                    description: "Invalid JSON format of the request message.",
                    solution: "Enter a valid message.",
                    line: "KMS.0202: Invalid JSON format of the request message.",
                    long_line: "KMS.0202: Invalid JSON format of the request message. Enter a valid message.",
                }
            }
            Self::Kms0203 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0203",
                    as_str: "KMS.0203",
                    statuses: &[400],
                    message: "Request message too long.",
                    description: "Request message too long.",
                    solution: "Enter a valid message.",
                    line: "KMS.0203: Request message too long.",
                    long_line: "KMS.0203: Request message too long. Enter a valid message.",
                }
            }
            Self::Kms0204 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0204",
                    as_str: "KMS.0204",
                    statuses: &[400],
                    message: "Parameters missing in the request message.",
                    description: "Parameters missing in the request message.",
                    solution: "Enter a valid message.",
                    line: "KMS.0204: Parameters missing in the request message.",
                    long_line: "KMS.0204: Parameters missing in the request message. Enter a valid message.",
                }
            }
            Self::Kms0205 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0205",
                    as_str: "KMS.0205",
                    statuses: &[400],
                    message: "Invalid key ID.",
                    description: "Invalid key ID.",
                    solution: "Enter a valid key ID.",
                    line: "KMS.0205: Invalid key ID.",
                    long_line: "KMS.0205: Invalid key ID. Enter a valid key ID.",
                }
            }
            Self::Kms0206 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0206",
                    as_str: "KMS.0206",
                    statuses: &[400],
                    message: "Invalid sequence number.",
                    description: "Invalid sequence number.",
                    solution: "Enter a valid sequence number.",
                    line: "KMS.0206: Invalid sequence number.",
                    long_line: "KMS.0206: Invalid sequence number. Enter a valid sequence number.",
                }
            }
            Self::Kms0207 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0207",
                    as_str: "KMS.0207",
                    statuses: &[404],
                    message: "The key does not exist.",
                    description: "The key does not exist.",
                    solution: "Choose a valid key or create a key.",
                    line: "KMS.0207: The key does not exist.",
                    long_line: "KMS.0207: The key does not exist. Choose a valid key or create a key.",
                }
            }
            Self::Kms0208 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0208",
                    as_str: "KMS.0208",
                    statuses: &[400],
                    message: "Invalid value of value encryption_context.",
                    description: "Invalid value of value encryption_context.",
                    solution: "Enter a valid value of encryption_context.",
                    line: "KMS.0208: Invalid value of value encryption_context.",
                    long_line: "KMS.0208: Invalid value of value encryption_context. Enter a valid value of encryption_context.",
                }
            }
            Self::Kms0209 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0209",
                    as_str: "KMS.0209",
                    statuses: &[400],
                    message: "The key has been disabled.",
                    description: "The key has been disabled.",
                    solution: "Enable the key.",
                    line: "KMS.0209: The key has been disabled.",
                    long_line: "KMS.0209: The key has been disabled. Enable the key.",
                }
            }
            Self::Kms0210 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0210",
                    as_str: "KMS.0210",
                    statuses: &[400],
                    message: "The key is in Scheduled deletion state and cannot be used.",
                    description: "The key is scheduled to be deleted and is unavailable.",
                    solution: "Enable the key.",
                    line: "KMS.0210: The key is in Scheduled deletion state and cannot be used.",
                    long_line: "KMS.0210: The key is in Scheduled deletion state and cannot be used. The key is scheduled to be deleted and is unavailable. Enable the key.",
                }
            }
            Self::Kms0211 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0211",
                    as_str: "KMS.0211",
                    statuses: &[400],
                    message: "Cannot perform this operation on Default Master Keys.",
                    description: "Cannot perform this operation on default master keys.",
                    solution: "Perform this operation on a common CMK.",
                    line: "KMS.0211: Cannot perform this operation on Default Master Keys.",
                    long_line: "KMS.0211: Cannot perform this operation on Default Master Keys. Cannot perform this operation on default master keys. Perform this operation on a common CMK.",
                }
            }
            Self::Kms0212 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0212",
                    as_str: "KMS.0212",
                    statuses: &[400],
                    message: "Invalid resource type.",
                    description: "Invalid resource type.",
                    solution: "Use the correct resource type.",
                    line: "KMS.0212: Invalid resource type.",
                    long_line: "KMS.0212: Invalid resource type. Use the correct resource type.",
                }
            }
            Self::Kms0214 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0214",
                    as_str: "KMS.0214",
                    statuses: &[400],
                    message: "The request format is invalid.",
                    description: "Invalid request format.",
                    solution: "Use the correct request format.",
                    line: "KMS.0214: The request format is invalid.",
                    long_line: "KMS.0214: The request format is invalid. Invalid request format. Use the correct request format.",
                }
            }
            Self::Kms0215 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0215",
                    as_str: "KMS.0215",
                    statuses: &[405],
                    message: "Request method not supported.",
                    description: "Invalid request method.",
                    solution: "Use a supported request method.",
                    line: "KMS.0215: Request method not supported.",
                    long_line: "KMS.0215: Request method not supported. Invalid request method. Use a supported request method.",
                }
            }
            Self::Kms0301 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0301",
                    as_str: "KMS.0301",
                    statuses: &[403],
                    message: "Invalid or null X-Auth-Token.",
                    description: "Invalid or null X-Auth-Token.",
                    solution: "Obtain the token again and ensure the token string is complete.",
                    line: "KMS.0301: Invalid or null X-Auth-Token.",
                    long_line: "KMS.0301: Invalid or null X-Auth-Token. Obtain the token again and ensure the token string is complete.",
                }
            }
            Self::Kms0302 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0302",
                    as_str: "KMS.0302",
                    statuses: &[403],
                    message: "Invalid X-Auth-Token.",
                    description: "Invalid X-Auth-Token.",
                    solution: "Obtain the token again and ensure the token string is complete.",
                    line: "KMS.0302: Invalid X-Auth-Token.",
                    long_line: "KMS.0302: Invalid X-Auth-Token. Obtain the token again and ensure the token string is complete.",
                }
            }
            Self::Kms0303 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0303",
                    as_str: "KMS.0303",
                    statuses: &[403],
                    message: "X-Auth-Token expired.",
                    description: "X-Auth-Token expired.",
                    solution: "Obtain the token again and ensure the token string is complete.",
                    line: "KMS.0303: X-Auth-Token expired.",
                    long_line: "KMS.0303: X-Auth-Token expired. Obtain the token again and ensure the token string is complete.",
                }
            }
            Self::Kms0304 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0304",
                    as_str: "KMS.0304",
                    statuses: &[403],
                    message: "X-Auth-Token contains the OBT tag and cannot be used to access services.",
                    description: "X-Auth-Token contains the OBT tag and cannot be used to access services.",
                    solution: "Obtain the token again and ensure the token string is complete.",
                    line: "KMS.0304: X-Auth-Token contains the OBT tag and cannot be used to access services.",
                    long_line: "KMS.0304: X-Auth-Token contains the OBT tag and cannot be used to access services. Obtain the token again and ensure the token string is complete.",
                }
            }
            Self::Kms0305 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0305",
                    as_str: "KMS.0305",
                    statuses: &[403],
                    message: "Invalid X-Auth-Token project name.",
                    description: "Invalid X-Auth-Token project name.",
                    solution: "Obtain the token again and ensure the token string is complete.",
                    line: "KMS.0305: Invalid X-Auth-Token project name.",
                    long_line: "KMS.0305: Invalid X-Auth-Token project name. Obtain the token again and ensure the token string is complete.",
                }
            }
            Self::Kms0306 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0306",
                    as_str: "KMS.0306",
                    statuses: &[403],
                    message: "No access permissions.",
                    description: "The user has no permission to access the key.",
                    solution: "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                    line: "KMS.0306: No access permissions.",
                    long_line: "KMS.0306: No access permissions. The user has no permission to access the key. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                }
            }
            Self::Kms0307 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0307",
                    as_str: "KMS.0307",
                    statuses: &[403],
                    message: "No access permissions.",
                    description: "No access permissions.",
                    solution: "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                    line: "KMS.0307: No access permissions.",
                    long_line: "KMS.0307: No access permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                }
            }
            Self::Kms0308 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0308",
                    as_str: "KMS.0308",
                    statuses: &[400],
                    message: "Invalid parameter.",
                    description: "Invalid parameter.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0308: Invalid parameter.",
                    long_line: "KMS.0308: Invalid parameter. Enter valid parameters.",
                }
            }
            Self::Kms0309 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0309",
                    as_str: "KMS.0309",
                    statuses: &[400],
                    message: "External keys required.",
                    description: "External keys required.",
                    solution: "Use an imported key.",
                    line: "KMS.0309: External keys required.",
                    long_line: "KMS.0309: External keys required. Use an imported key.",
                }
            }
            Self::Kms0310 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0310",
                    as_str: "KMS.0310",
                    statuses: &[400],
                    message: "The key is not in Pending import state.",
                    description: "The key is not pending to be imported.",
                    solution: "Ensure the key is in Pending import state.",
                    line: "KMS.0310: The key is not in Pending import state.",
                    long_line: "KMS.0310: The key is not in Pending import state. The key is not pending to be imported. Ensure the key is in Pending import state.",
                }
            }
            Self::Kms0311 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0311",
                    as_str: "KMS.0311",
                    statuses: &[400],
                    message: "Failed to decrypt data using the RSA private key.",
                    description: "Failed to decrypt data using the RSA private key.",
                    solution: "Ensure the input ciphertext is correct and try again, or contact customer service.",
                    line: "KMS.0311: Failed to decrypt data using the RSA private key.",
                    long_line: "KMS.0311: Failed to decrypt data using the RSA private key. Ensure the input ciphertext is correct and try again, or contact customer service.",
                }
            }
            Self::Kms0312 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0312",
                    as_str: "KMS.0312",
                    statuses: &[400],
                    message: "External keys cannot be rotated.",
                    description: "External keys cannot be rotated.",
                    solution: "Use a common CMK.",
                    line: "KMS.0312: External keys cannot be rotated.",
                    long_line: "KMS.0312: External keys cannot be rotated. Use a common CMK.",
                }
            }
            Self::Kms0313 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0313",
                    as_str: "KMS.0313",
                    statuses: &[400],
                    message: "Key rotation is not enabled.",
                    description: "Key rotation is not enabled.",
                    solution: "Enable key rotation.",
                    line: "KMS.0313: Key rotation is not enabled.",
                    long_line: "KMS.0313: Key rotation is not enabled. Enable key rotation.",
                }
            }
            Self::Kms0314 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0314",
                    as_str: "KMS.0314",
                    statuses: &[403],
                    message: "Real-name authentication is required to access the API.",
                    description: "Real-name authentication is required to access the API.",
                    solution: "Complete real-name authentication and try again.",
                    line: "KMS.0314: Real-name authentication is required to access the API.",
                    long_line: "KMS.0314: Real-name authentication is required to access the API. Complete real-name authentication and try again.",
                }
            }
            Self::Kms0315 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0315",
                    as_str: "KMS.0315",
                    statuses: &[400],
                    message: "Invalid partition_id.",
                    description: "Invalid partition type.",
                    solution: "Enter the correct partition type.",
                    line: "KMS.0315: Invalid partition_id.",
                    long_line: "KMS.0315: Invalid partition_id. Invalid partition type. Enter the correct partition type.",
                }
            }
            Self::Kms0316 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0316",
                    as_str: "KMS.0316",
                    statuses: &[404],
                    message: "No exist partition_id.",
                    description: "The partition type does not exist.",
                    solution: "Enter the partition type.",
                    line: "KMS.0316: No exist partition_id.",
                    long_line: "KMS.0316: No exist partition_id. The partition type does not exist. Enter the partition type.",
                }
            }
            Self::Kms0317 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0317",
                    as_str: "KMS.0317",
                    statuses: &[400],
                    message: "The cmk partition is not enabled.",
                    description: "The key partition type is not enabled.",
                    solution: "Enter the type of the partition to be enabled.",
                    line: "KMS.0317: The cmk partition is not enabled.",
                    long_line: "KMS.0317: The cmk partition is not enabled. The key partition type is not enabled. Enter the type of the partition to be enabled.",
                }
            }
            Self::Kms0318 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0318",
                    as_str: "KMS.0318",
                    statuses: &[400],
                    message: "Partition name has exist.",
                    description: "The partition type name already exists.",
                    solution: "Enter a correct partition type name.",
                    line: "KMS.0318: Partition name has exist.",
                    long_line: "KMS.0318: Partition name has exist. The partition type name already exists. Enter a correct partition type name.",
                }
            }
            Self::Kms0319 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0319",
                    as_str: "KMS.0319",
                    statuses: &[400],
                    message: "Rotation not supported in the current KMS version.",
                    description: "Rotation is not supported in the current KMS version.",
                    solution: "Try again later or contact customer support.",
                    line: "KMS.0319: Rotation not supported in the current KMS version.",
                    long_line: "KMS.0319: Rotation not supported in the current KMS version. Rotation is not supported in the current KMS version. Try again later or contact customer support.",
                }
            }
            Self::Kms0320 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0320",
                    as_str: "KMS.0320",
                    statuses: &[400],
                    message: "Resource frozen.",
                    description: "Resource frozen.",
                    solution: "Renew the service and try again.",
                    line: "KMS.0320: Resource frozen.",
                    long_line: "KMS.0320: Resource frozen. Renew the service and try again.",
                }
            }
            Self::Kms0321 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0321",
                    as_str: "KMS.0321",
                    statuses: &[403],
                    message: "URIs in URL and X-Auth-Token do not match.",
                    description: "URIs in URL and X-Auth-Token do not match.",
                    solution: "Ensure the URI in the URL matches that in X-Auth-Token.",
                    line: "KMS.0321: URIs in URL and X-Auth-Token do not match.",
                    long_line: "KMS.0321: URIs in URL and X-Auth-Token do not match. Ensure the URI in the URL matches that in X-Auth-Token.",
                }
            }
            Self::Kms0322 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0322",
                    as_str: "KMS.0322",
                    statuses: &[403],
                    message: "The user has no permission to access the partition.",
                    description: "The user does not have the permission on the partition type.",
                    solution: "Configure the permission and try again.",
                    line: "KMS.0322: The user has no permission to access the partition.",
                    long_line: "KMS.0322: The user has no permission to access the partition. The user does not have the permission on the partition type. Configure the permission and try again.",
                }
            }
            Self::Kms0323 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0323",
                    as_str: "KMS.0323",
                    statuses: &[400],
                    message: "Failed to obtain the partition of the key.",
                    description: "Failed to obtain the partition of the key.",
                    solution: "Try again later or contact customer support.",
                    line: "KMS.0323: Failed to obtain the partition of the key.",
                    long_line: "KMS.0323: Failed to obtain the partition of the key. Try again later or contact customer support.",
                }
            }
            Self::Kms0324 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0324",
                    as_str: "KMS.0324",
                    statuses: &[400],
                    message: "RSA keys cannot be rotated.",
                    description: "RSA keys cannot be rotated.",
                    solution: "Use a common CMK.",
                    line: "KMS.0324: RSA keys cannot be rotated.",
                    long_line: "KMS.0324: RSA keys cannot be rotated. Use a common CMK.",
                }
            }
            Self::Kms0325 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0325",
                    as_str: "KMS.0325",
                    statuses: &[400],
                    message: "The asymmetric key is not support this operation.",
                    description: "This operation is not supported for asymmetric keys.",
                    solution: "Try again using a symmetric key.",
                    line: "KMS.0325: The asymmetric key is not support this operation.",
                    long_line: "KMS.0325: The asymmetric key is not support this operation. This operation is not supported for asymmetric keys. Try again using a symmetric key.",
                }
            }
            Self::Kms0326 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0326",
                    as_str: "KMS.0326",
                    statuses: &[403],
                    message: "No access permissions.",
                    description: "No access permissions.",
                    solution: "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                    line: "KMS.0326: No access permissions.",
                    long_line: "KMS.0326: No access permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                }
            }
            Self::Kms0327 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0327",
                    as_str: "KMS.0327",
                    statuses: &[400],
                    message: "Failed to obtain user permissions.",
                    description: "Failed to obtain user permissions.",
                    solution: "Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                    line: "KMS.0327: Failed to obtain user permissions.",
                    long_line: "KMS.0327: Failed to obtain user permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                }
            }
            Self::Kms0328 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0328",
                    as_str: "KMS.0328",
                    statuses: &[403],
                    message: "KMS has been frozen. Renew it and try again.",
                    description: "KMS has been frozen. Renew it and try again.",
                    solution: "Renew the service and try again.",
                    line: "KMS.0328: KMS has been frozen. Renew it and try again.",
                    long_line: "KMS.0328: KMS has been frozen. Renew it and try again. Renew the service and try again.",
                }
            }
            Self::Kms0329 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0329",
                    as_str: "KMS.0329",
                    statuses: &[400],
                    message: "Hash algorithm does not match the digest length.",
                    description: "Hash algorithm does not match the digest length.",
                    solution: "Enter valid parameters or contact customer support.",
                    line: "KMS.0329: Hash algorithm does not match the digest length.",
                    long_line: "KMS.0329: Hash algorithm does not match the digest length. Enter valid parameters or contact customer support.",
                }
            }
            Self::Kms0330 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0330",
                    as_str: "KMS.0330",
                    statuses: &[403],
                    message: "User has no permission.",
                    description: "The user does not have related permissions.",
                    solution: "Configure the KMS CMKFullaccess permission and try again.",
                    line: "KMS.0330: User has no permission.",
                    long_line: "KMS.0330: User has no permission. The user does not have related permissions. Configure the KMS CMKFullaccess permission and try again.",
                }
            }
            Self::Kms0331 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0331",
                    as_str: "KMS.0331",
                    statuses: &[400],
                    message: "The symmetric key is not support this operation.",
                    description: "This operation is not supported for symmetric keys.",
                    solution: "Use a correct key type and try again.",
                    line: "KMS.0331: The symmetric key is not support this operation.",
                    long_line: "KMS.0331: The symmetric key is not support this operation. This operation is not supported for symmetric keys. Use a correct key type and try again.",
                }
            }
            Self::Kms0332 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0332",
                    as_str: "KMS.0332",
                    statuses: &[400],
                    message: "This key is not support the signing algorithm.",
                    description: "The key does not support the signature algorithm.",
                    solution: "Use a correct signature algorithm or contact technical support.",
                    line: "KMS.0332: This key is not support the signing algorithm.",
                    long_line: "KMS.0332: This key is not support the signing algorithm. The key does not support the signature algorithm. Use a correct signature algorithm or contact technical support.",
                }
            }
            Self::Kms0334 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0334",
                    as_str: "KMS.0334",
                    statuses: &[400],
                    message: "The cmk is used to encrypt and decrypt.",
                    description: "This key is used for encryption and decryption.",
                    solution: "This key is used for encryption and decryption.",
                    line: "KMS.0334: The cmk is used to encrypt and decrypt.",
                    long_line: "KMS.0334: The cmk is used to encrypt and decrypt. This key is used for encryption and decryption.",
                }
            }
            Self::Kms0335 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0335",
                    as_str: "KMS.0335",
                    statuses: &[400],
                    message: "The cmk is used to sign and verify.",
                    description: "This key is used for signature and verification.",
                    solution: "This key is used for signature and verification.",
                    line: "KMS.0335: The cmk is used to sign and verify.",
                    long_line: "KMS.0335: The cmk is used to sign and verify. This key is used for signature and verification.",
                }
            }
            Self::Kms0338 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0338",
                    as_str: "KMS.0338",
                    statuses: &[400],
                    message: "The custom keystore do not support rotation.",
                    description: "The user-defined keystore does not support rotation.",
                    solution: "Contact technical support.",
                    line: "KMS.0338: The custom keystore do not support rotation.",
                    long_line: "KMS.0338: The custom keystore do not support rotation. The user-defined keystore does not support rotation. Contact technical support.",
                }
            }
            Self::Kms0339 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0339",
                    as_str: "KMS.0339",
                    statuses: &[400],
                    message: "The custom keystore do not support import key.",
                    description: "Keys cannot be imported to a custom keystore.",
                    solution: "Contact technical support.",
                    line: "KMS.0339: The custom keystore do not support import key.",
                    long_line: "KMS.0339: The custom keystore do not support import key. Keys cannot be imported to a custom keystore. Contact technical support.",
                }
            }
            Self::Kms0340 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0340",
                    as_str: "KMS.0340",
                    statuses: &[400],
                    message: "not support keystore.",
                    description: "Currently, the keystore is not supported.",
                    solution: "Contact technical support.",
                    line: "KMS.0340: not support keystore.",
                    long_line: "KMS.0340: not support keystore. Currently, the keystore is not supported. Contact technical support.",
                }
            }
            Self::Kms0341 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0341",
                    as_str: "KMS.0341",
                    statuses: &[400],
                    message: "The hmac key do not support this operation.",
                    description: "The HMAC key does not support this operation.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0341: The hmac key do not support this operation.",
                    long_line: "KMS.0341: The hmac key do not support this operation. The HMAC key does not support this operation. Enter valid parameters.",
                }
            }
            Self::Kms0401 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0401",
                    as_str: "KMS.0401",
                    statuses: &[400],
                    message: "Tag list cannot be empty.",
                    description: "Tag list cannot be empty.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0401: Tag list cannot be empty.",
                    long_line: "KMS.0401: Tag list cannot be empty. Enter valid parameters.",
                }
            }
            Self::Kms0402 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0402",
                    as_str: "KMS.0402",
                    statuses: &[400],
                    message: "Invalid match value.",
                    description: "Invalid match value.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0402: Invalid match value.",
                    long_line: "KMS.0402: Invalid match value. Enter valid parameters.",
                }
            }
            Self::Kms0403 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0403",
                    as_str: "KMS.0403",
                    statuses: &[400],
                    message: "Invalid match key.",
                    description: "Invalid match key.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0403: Invalid match key.",
                    long_line: "KMS.0403: Invalid match key. Enter valid parameters.",
                }
            }
            Self::Kms0404 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0404",
                    as_str: "KMS.0404",
                    statuses: &[400],
                    message: "Invalid action.",
                    description: "Invalid action.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0404: Invalid action.",
                    long_line: "KMS.0404: Invalid action. Enter valid parameters.",
                }
            }
            Self::Kms0405 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0405",
                    as_str: "KMS.0405",
                    statuses: &[400],
                    message: "Invalid tag value.",
                    description: "Invalid tag value.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0405: Invalid tag value.",
                    long_line: "KMS.0405: Invalid tag value. Enter valid parameters.",
                }
            }
            Self::Kms0406 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0406",
                    as_str: "KMS.0406",
                    statuses: &[400],
                    message: "Invalid tag key.",
                    description: "Invalid tag key.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0406: Invalid tag key.",
                    long_line: "KMS.0406: Invalid tag key. Enter valid parameters.",
                }
            }
            Self::Kms0407 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0407",
                    as_str: "KMS.0407",
                    statuses: &[400],
                    message: "Invalid tag list size.",
                    description: "Invalid tag list size.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0407: Invalid tag list size.",
                    long_line: "KMS.0407: Invalid tag list size. Enter valid parameters.",
                }
            }
            Self::Kms0408 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0408",
                    as_str: "KMS.0408",
                    statuses: &[400],
                    message: "Invalid resourceType.",
                    description: "Invalid resourceType.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0408: Invalid resourceType.",
                    long_line: "KMS.0408: Invalid resourceType. Enter valid parameters.",
                }
            }
            Self::Kms0409 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0409",
                    as_str: "KMS.0409",
                    statuses: &[400],
                    message: "Too many tags.",
                    description: "Too many tags.",
                    solution: "Delete unnecessary tags and try again.",
                    line: "KMS.0409: Too many tags.",
                    long_line: "KMS.0409: Too many tags. Delete unnecessary tags and try again.",
                }
            }
            Self::Kms0410 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0410",
                    as_str: "KMS.0410",
                    statuses: &[400],
                    message: "Invalid tag value length.",
                    description: "Invalid tag value length.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0410: Invalid tag value length.",
                    long_line: "KMS.0410: Invalid tag value length. Enter valid parameters.",
                }
            }
            Self::Kms0411 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0411",
                    as_str: "KMS.0411",
                    statuses: &[400],
                    message: "Invalid tag key length.",
                    description: "Invalid tag key length.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0411: Invalid tag key length.",
                    long_line: "KMS.0411: Invalid tag key length. Enter valid parameters.",
                }
            }
            Self::Kms0412 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0412",
                    as_str: "KMS.0412",
                    statuses: &[400],
                    message: "Invalid tag list.",
                    description: "Invalid tag list.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0412: Invalid tag list.",
                    long_line: "KMS.0412: Invalid tag list. Enter valid parameters.",
                }
            }
            Self::Kms0413 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0413",
                    as_str: "KMS.0413",
                    statuses: &[400],
                    message: "Too many tag values.",
                    description: "The length of the values list in the tag exceeded the upper limit.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0413: Too many tag values.",
                    long_line: "KMS.0413: Too many tag values. The length of the values list in the tag exceeded the upper limit. Enter valid parameters.",
                }
            }
            Self::Kms0414 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0414",
                    as_str: "KMS.0414",
                    statuses: &[400],
                    message: "Invalid tags.",
                    description: "Invalid tags.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0414: Invalid tags.",
                    long_line: "KMS.0414: Invalid tags. Enter valid parameters.",
                }
            }
            Self::Kms0415 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0415",
                    as_str: "KMS.0415",
                    statuses: &[400],
                    message: "Invalid matches.",
                    description: "Invalid matches.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0415: Invalid matches.",
                    long_line: "KMS.0415: Invalid matches. Enter valid parameters.",
                }
            }
            Self::Kms0416 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0416",
                    as_str: "KMS.0416",
                    statuses: &[404],
                    message: "Invalid tag ID.",
                    description: "Invalid tag ID.",
                    solution: "Enter a valid key tag.",
                    line: "KMS.0416: Invalid tag ID.",
                    long_line: "KMS.0416: Invalid tag ID. Enter a valid key tag.",
                }
            }
            Self::Kms0417 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0417",
                    as_str: "KMS.0417",
                    statuses: &[400],
                    message: "Invalid offset.",
                    description: "Invalid offset.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0417: Invalid offset.",
                    long_line: "KMS.0417: Invalid offset. Enter valid parameters.",
                }
            }
            Self::Kms0418 => {
                &__KmsErrorCodeRow {
                    variant: "Kms0418",
                    as_str: "KMS.0418",
                    statuses: &[400],
                    message: "Offset is not required.",
                    description: "No offset is required.",
                    solution: "Enter valid parameters.",
                    line: "KMS.0418: Offset is not required.",
                    long_line: "KMS.0418: Offset is not required. No offset is required. Enter valid parameters.",
                }
            }
            Self::Kms1101 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1101",
                    as_str: "KMS.1101",
                    statuses: &[400],
                    message: "Invalid key_alias.",
                    description: "Invalid key_alias.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1101: Invalid key_alias.",
                    long_line: "KMS.1101: Invalid key_alias. Enter valid parameters.",
                }
            }
            Self::Kms1102 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1102",
                    as_str: "KMS.1102",
                    statuses: &[400],
                    message: "Invalid realm.",
                    description: "Invalid realm.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1102: Invalid realm.",
                    long_line: "KMS.1102: Invalid realm. Enter valid parameters.",
                }
            }
            Self::Kms1103 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1103",
                    as_str: "KMS.1103",
                    statuses: &[400],
                    message: "Invalid key_description.",
                    description: "Invalid key_description.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1103: Invalid key_description.",
                    long_line: "KMS.1103: Invalid key_description. Enter valid parameters.",
                }
            }
            Self::Kms1104 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1104",
                    as_str: "KMS.1104",
                    statuses: &[400],
                    message: "Duplicate key aliases.",
                    description: "The key alias already exists.",
                    solution: "Use another alias.",
                    line: "KMS.1104: Duplicate key aliases.",
                    long_line: "KMS.1104: Duplicate key aliases. The key alias already exists. Use another alias.",
                }
            }
            Self::Kms1105 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1105",
                    as_str: "KMS.1105",
                    statuses: &[400],
                    message: "Too many keys.",
                    description: "Too many keys.",
                    solution: "Increase key quota or delete unnecessary keys.",
                    line: "KMS.1105: Too many keys.",
                    long_line: "KMS.1105: Too many keys. Increase key quota or delete unnecessary keys.",
                }
            }
            Self::Kms1108 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1108",
                    as_str: "KMS.1108",
                    statuses: &[400],
                    message: "Failed to create the default partition for the key.",
                    description: "Failed to create the default partition for the key.",
                    solution: "Try again later or contact customer support.",
                    line: "KMS.1108: Failed to create the default partition for the key.",
                    long_line: "KMS.1108: Failed to create the default partition for the key. Try again later or contact customer support.",
                }
            }
            Self::Kms1109 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1109",
                    as_str: "KMS.1109",
                    statuses: &[400],
                    message: "Failed to create the route for the key.",
                    description: "Failed to create the route for the key.",
                    solution: "Try again later or contact customer support.",
                    line: "KMS.1109: Failed to create the route for the key.",
                    long_line: "KMS.1109: Failed to create the route for the key. Try again later or contact customer support.",
                }
            }
            Self::Kms1110 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1110",
                    as_str: "KMS.1110",
                    statuses: &[400],
                    message: "Invalid alg_type.",
                    description: "The algorithm type is invalid.",
                    solution: "Use a correct algorithm type.",
                    line: "KMS.1110: Invalid alg_type.",
                    long_line: "KMS.1110: Invalid alg_type. The algorithm type is invalid. Use a correct algorithm type.",
                }
            }
            Self::Kms1114 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1114",
                    as_str: "KMS.1114",
                    statuses: &[400],
                    message: "EC keys do not support to encrypt/decrypt.",
                    description: "The key cannot be encrypted or decrypted.",
                    solution: "Use the correct key for encryption and decryption.",
                    line: "KMS.1114: EC keys do not support to encrypt/decrypt.",
                    long_line: "KMS.1114: EC keys do not support to encrypt/decrypt. The key cannot be encrypted or decrypted. Use the correct key for encryption and decryption.",
                }
            }
            Self::Kms1115 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1115",
                    as_str: "KMS.1115",
                    statuses: &[400],
                    message: "Symmetric keys do not support to sign/verify.",
                    description: "Signature verification is not supported for symmetric keys.",
                    solution: "Try again using an asymmetric key.",
                    line: "KMS.1115: Symmetric keys do not support to sign/verify.",
                    long_line: "KMS.1115: Symmetric keys do not support to sign/verify. Signature verification is not supported for symmetric keys. Try again using an asymmetric key.",
                }
            }
            Self::Kms1201 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1201",
                    as_str: "KMS.1201",
                    statuses: &[400],
                    message: "The key is not disabled.",
                    description: "The key is not disabled.",
                    solution: "Disable the key.",
                    line: "KMS.1201: The key is not disabled.",
                    long_line: "KMS.1201: The key is not disabled. Disable the key.",
                }
            }
            Self::Kms1301 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1301",
                    as_str: "KMS.1301",
                    statuses: &[400],
                    message: "The key is not enabled.",
                    description: "The key is not enabled.",
                    solution: "Enable the key.",
                    line: "KMS.1301: The key is not enabled.",
                    long_line: "KMS.1301: The key is not enabled. Enable the key.",
                }
            }
            Self::Kms1401 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1401",
                    as_str: "KMS.1401",
                    statuses: &[400],
                    message: "Set the pending deletion period between 7 to 1096 days.",
                    description: "The scheduled deletion time ranges from 7 days to 1,096 days.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1401: Set the pending deletion period between 7 to 1096 days.",
                    long_line: "KMS.1401: Set the pending deletion period between 7 to 1096 days. The scheduled deletion time ranges from 7 days to 1,096 days. Enter valid parameters.",
                }
            }
            Self::Kms1402 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1402",
                    as_str: "KMS.1402",
                    statuses: &[400],
                    message: "The key is already in Pending deletion state.",
                    description: "The key is already scheduled to be deleted.",
                    solution: "No further operation required.",
                    line: "KMS.1402: The key is already in Pending deletion state.",
                    long_line: "KMS.1402: The key is already in Pending deletion state. The key is already scheduled to be deleted. No further operation required.",
                }
            }
            Self::Kms1404 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1404",
                    as_str: "KMS.1404",
                    statuses: &[400],
                    message: "This region is not the original region of the key, and it is not allowed to import-key-material.",
                    description: "The key material cannot be imported because this region is not the original region of the key.",
                    solution: "Importing key materials is not supported for the current site.",
                    line: "KMS.1404: This region is not the original region of the key, and it is not allowed to import-key-material.",
                    long_line: "KMS.1404: This region is not the original region of the key, and it is not allowed to import-key-material. The key material cannot be imported because this region is not the original region of the key. Importing key materials is not supported for the current site.",
                }
            }
            Self::Kms1501 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1501",
                    as_str: "KMS.1501",
                    statuses: &[400],
                    message: "The key is not in Pending deletion state.",
                    description: "The key is not in Pending deletion state.",
                    solution: "Create a scheduled deletion task for the key.",
                    line: "KMS.1501: The key is not in Pending deletion state.",
                    long_line: "KMS.1501: The key is not in Pending deletion state. Create a scheduled deletion task for the key.",
                }
            }
            Self::Kms1601 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1601",
                    as_str: "KMS.1601",
                    statuses: &[400],
                    message: "Invalid limit.",
                    description: "Invalid limit.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1601: Invalid limit.",
                    long_line: "KMS.1601: Invalid limit. Enter valid parameters.",
                }
            }
            Self::Kms1602 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1602",
                    as_str: "KMS.1602",
                    statuses: &[400],
                    message: "marker must be greater than or equals 0.",
                    description: "The value of marker must be greater than or equal to 0.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1602: marker must be greater than or equals 0.",
                    long_line: "KMS.1602: marker must be greater than or equals 0. The value of marker must be greater than or equal to 0. Enter valid parameters.",
                }
            }
            Self::Kms1603 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1603",
                    as_str: "KMS.1603",
                    statuses: &[400],
                    message: "Invalid offset.",
                    description: "Invalid offset.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1603: Invalid offset.",
                    long_line: "KMS.1603: Invalid offset. Enter valid parameters.",
                }
            }
            Self::Kms1801 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1801",
                    as_str: "KMS.1801",
                    statuses: &[400],
                    message: "random_data_length must be 512 bits.",
                    description: "random_data_length must be 512 bits.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1801: random_data_length must be 512 bits.",
                    long_line: "KMS.1801: random_data_length must be 512 bits. Enter valid parameters.",
                }
            }
            Self::Kms1802 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1802",
                    as_str: "KMS.1802",
                    statuses: &[400],
                    message: "random_data_length must be a multiple of 8.",
                    description: "random_data_length must be a multiple of 8.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1802: random_data_length must be a multiple of 8.",
                    long_line: "KMS.1802: random_data_length must be a multiple of 8. Enter valid parameters.",
                }
            }
            Self::Kms1901 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1901",
                    as_str: "KMS.1901",
                    statuses: &[400],
                    message: "datakey_length must be in the range 8 bits to 8,192 bits.",
                    description: "datakey_length must be in the range of 8 bits to 8,192 bits.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1901: datakey_length must be in the range 8 bits to 8,192 bits.",
                    long_line: "KMS.1901: datakey_length must be in the range 8 bits to 8,192 bits. datakey_length must be in the range of 8 bits to 8,192 bits. Enter valid parameters.",
                }
            }
            Self::Kms1902 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1902",
                    as_str: "KMS.1902",
                    statuses: &[400],
                    message: "key_spec can only be AES_128 or AES_256.",
                    description: "The value of key_spec must be AES_128 or AES_256.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1902: key_spec can only be AES_128 or AES_256.",
                    long_line: "KMS.1902: key_spec can only be AES_128 or AES_256. The value of key_spec must be AES_128 or AES_256. Enter valid parameters.",
                }
            }
            Self::Kms1903 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1903",
                    as_str: "KMS.1903",
                    statuses: &[400],
                    message: "datakey_length must be a multiple of 8.",
                    description: "datakey_length must be a multiple of 8.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1903: datakey_length must be a multiple of 8.",
                    long_line: "KMS.1903: datakey_length must be a multiple of 8. Enter valid parameters.",
                }
            }
            Self::Kms1904 => {
                &__KmsErrorCodeRow {
                    variant: "Kms1904",
                    as_str: "KMS.1904",
                    statuses: &[400],
                    message: "The rsa wrapping data key is over length 1520 bits.",
                    description: "The RSA wrapping data key exceeds 1,520 bytes.",
                    solution: "Enter valid parameters.",
                    line: "KMS.1904: The rsa wrapping data key is over length 1520 bits.",
                    long_line: "KMS.1904: The rsa wrapping data key is over length 1520 bits. The RSA wrapping data key exceeds 1,520 bytes. Enter valid parameters.",
                }
            }
            Self::Kms2001 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2001",
                    as_str: "KMS.2001",
                    statuses: &[400],
                    message: "datakey_length must be 512 bits.",
                    description: "datakey_length must be 512 bits.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2001: datakey_length must be 512 bits.",
                    long_line: "KMS.2001: datakey_length must be 512 bits. Enter valid parameters.",
                }
            }
            Self::Kms2101 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2101",
                    as_str: "KMS.2101",
                    statuses: &[400],
                    message: "Invalid plain_text.",
                    description: "The data key plaintext is invalid.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2101: Invalid plain_text.",
                    long_line: "KMS.2101: Invalid plain_text. The data key plaintext is invalid. Enter valid parameters.",
                }
            }
            Self::Kms2102 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2102",
                    as_str: "KMS.2102",
                    statuses: &[400],
                    message: "datakey_plain_length must be 64 bytes.",
                    description: "datakey_plain_length must be 64 bytes.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2102: datakey_plain_length must be 64 bytes.",
                    long_line: "KMS.2102: datakey_plain_length must be 64 bytes. Enter valid parameters.",
                }
            }
            Self::Kms2103 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2103",
                    as_str: "KMS.2103",
                    statuses: &[400],
                    message: "Failed to verify the DEK hash.",
                    description: "Failed to verify the DEK hash.",
                    solution: "Ensure the data key is valid or contact customer support.",
                    line: "KMS.2103: Failed to verify the DEK hash.",
                    long_line: "KMS.2103: Failed to verify the DEK hash. Ensure the data key is valid or contact customer support.",
                }
            }
            Self::Kms2104 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2104",
                    as_str: "KMS.2104",
                    statuses: &[400],
                    message: "The length of plain_text does not match datakey_plain_length.",
                    description: "The length of plain_text does not match datakey_plain_length.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2104: The length of plain_text does not match datakey_plain_length.",
                    long_line: "KMS.2104: The length of plain_text does not match datakey_plain_length. Enter valid parameters.",
                }
            }
            Self::Kms2105 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2105",
                    as_str: "KMS.2105",
                    statuses: &[400],
                    message: "The symmetric key not support this encryption algorithm.",
                    description: "The symmetric key does not support this encryption algorithm.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2105: The symmetric key not support this encryption algorithm.",
                    long_line: "KMS.2105: The symmetric key not support this encryption algorithm. The symmetric key does not support this encryption algorithm. Enter valid parameters.",
                }
            }
            Self::Kms2106 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2106",
                    as_str: "KMS.2106",
                    statuses: &[400],
                    message: "The rsa key not support this encryption algorithm.",
                    description: "The RSA key does not support this encryption algorithm.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2106: The rsa key not support this encryption algorithm.",
                    long_line: "KMS.2106: The rsa key not support this encryption algorithm. The RSA key does not support this encryption algorithm. Enter valid parameters.",
                }
            }
            Self::Kms2108 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2108",
                    as_str: "KMS.2108",
                    statuses: &[400],
                    message: "The rsa encryption plain_text is over length.",
                    description: "rsa encryption plain_text is too long.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2108: The rsa encryption plain_text is over length.",
                    long_line: "KMS.2108: The rsa encryption plain_text is over length. rsa encryption plain_text is too long. Enter valid parameters.",
                }
            }
            Self::Kms2201 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2201",
                    as_str: "KMS.2201",
                    statuses: &[400],
                    message: "Invalid cipher_text.",
                    description: "The data key ciphertext is invalid.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2201: Invalid cipher_text.",
                    long_line: "KMS.2201: Invalid cipher_text. The data key ciphertext is invalid. Enter valid parameters.",
                }
            }
            Self::Kms2202 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2202",
                    as_str: "KMS.2202",
                    statuses: &[400],
                    message: "datakey_cipher_length must be 64 bytes.",
                    description: "datakey_cipher_length must be 64 bytes.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2202: datakey_cipher_length must be 64 bytes.",
                    long_line: "KMS.2202: datakey_cipher_length must be 64 bytes. Enter valid parameters.",
                }
            }
            Self::Kms2203 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2203",
                    as_str: "KMS.2203",
                    statuses: &[400],
                    message: "Failed to verify the DEK hash.",
                    description: "Failed to verify the DEK hash.",
                    solution: "Ensure the data key is valid or contact customer support.",
                    line: "KMS.2203: Failed to verify the DEK hash.",
                    long_line: "KMS.2203: Failed to verify the DEK hash. Ensure the data key is valid or contact customer support.",
                }
            }
            Self::Kms2204 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2204",
                    as_str: "KMS.2204",
                    statuses: &[400],
                    message: "The length of cipher_text does not match datakey_cipher_length.",
                    description: "The length of cipher_text does not match datakey_cipher_length.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2204: The length of cipher_text does not match datakey_cipher_length.",
                    long_line: "KMS.2204: The length of cipher_text does not match datakey_cipher_length. Enter valid parameters.",
                }
            }
            Self::Kms2301 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2301",
                    as_str: "KMS.2301",
                    statuses: &[400],
                    message: "The quota value is beyond the maximum configurable limit.",
                    description: "The quota value exceeds the upper limit.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2301: The quota value is beyond the maximum configurable limit.",
                    long_line: "KMS.2301: The quota value is beyond the maximum configurable limit. The quota value exceeds the upper limit. Enter valid parameters.",
                }
            }
            Self::Kms2302 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2302",
                    as_str: "KMS.2302",
                    statuses: &[400],
                    message: "New quota value must not less than old.",
                    description: "The new quota cannot be smaller than the old quota.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2302: New quota value must not less than old.",
                    long_line: "KMS.2302: New quota value must not less than old. The new quota cannot be smaller than the old quota. Enter valid parameters.",
                }
            }
            Self::Kms2303 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2303",
                    as_str: "KMS.2303",
                    statuses: &[400],
                    message: "The quota type is not supported.",
                    description: "The quota type is not supported.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2303: The quota type is not supported.",
                    long_line: "KMS.2303: The quota type is not supported. Enter valid parameters.",
                }
            }
            Self::Kms2304 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2304",
                    as_str: "KMS.2304",
                    statuses: &[400],
                    message: "Can not update grant quota when no grant has created.",
                    description: "If no grant is created, the grant quota cannot be updated.",
                    solution: "Create a grant and try again.",
                    line: "KMS.2304: Can not update grant quota when no grant has created.",
                    long_line: "KMS.2304: Can not update grant quota when no grant has created. If no grant is created, the grant quota cannot be updated. Create a grant and try again.",
                }
            }
            Self::Kms2305 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2305",
                    as_str: "KMS.2305",
                    statuses: &[400],
                    message: "Can not update cmk quota when no cmk has created.",
                    description: "The CMK quota cannot be updated if no CMK is created.",
                    solution: "Create a key and try again.",
                    line: "KMS.2305: Can not update cmk quota when no cmk has created.",
                    long_line: "KMS.2305: Can not update cmk quota when no cmk has created. The CMK quota cannot be updated if no CMK is created. Create a key and try again.",
                }
            }
            Self::Kms2401 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2401",
                    as_str: "KMS.2401",
                    statuses: &[400],
                    message: "Specify an operation in addition to create-grant.",
                    description: "The operation cannot contain only create-grant.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2401: Specify an operation in addition to create-grant.",
                    long_line: "KMS.2401: Specify an operation in addition to create-grant. The operation cannot contain only create-grant. Enter valid parameters.",
                }
            }
            Self::Kms2402 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2402",
                    as_str: "KMS.2402",
                    statuses: &[400],
                    message: "Invalid user ID.",
                    description: "Invalid user ID.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2402: Invalid user ID.",
                    long_line: "KMS.2402: Invalid user ID. Enter valid parameters.",
                }
            }
            Self::Kms2403 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2403",
                    as_str: "KMS.2403",
                    statuses: &[400],
                    message: "Failed to create the grant.",
                    description: "Failed to create the grant.",
                    solution: "Try again later or contact customer support.",
                    line: "KMS.2403: Failed to create the grant.",
                    long_line: "KMS.2403: Failed to create the grant. Try again later or contact customer support.",
                }
            }
            Self::Kms2404 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2404",
                    as_str: "KMS.2404",
                    statuses: &[400],
                    message: "Too many CMK grants.",
                    description: "Too many CMK grants.",
                    solution: "Increase grant quota or delete unnecessary grants.",
                    line: "KMS.2404: Too many CMK grants.",
                    long_line: "KMS.2404: Too many CMK grants. Increase grant quota or delete unnecessary grants.",
                }
            }
            Self::Kms2405 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2405",
                    as_str: "KMS.2405",
                    statuses: &[400],
                    message: "Too many grants.",
                    description: "Too many grants.",
                    solution: "Increase grant quota or delete unnecessary grants.",
                    line: "KMS.2405: Too many grants.",
                    long_line: "KMS.2405: Too many grants. Increase grant quota or delete unnecessary grants.",
                }
            }
            Self::Kms2406 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2406",
                    as_str: "KMS.2406",
                    statuses: &[400],
                    message: "The basic partition has no right to create grant.",
                    description: "The basic partition does not have the permission to create a grant.",
                    solution: "Contact technical support.",
                    line: "KMS.2406: The basic partition has no right to create grant.",
                    long_line: "KMS.2406: The basic partition has no right to create grant. The basic partition does not have the permission to create a grant. Contact technical support.",
                }
            }
            Self::Kms2501 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2501",
                    as_str: "KMS.2501",
                    statuses: &[400],
                    message: "Invalid grant ID.",
                    description: "Invalid grant ID.",
                    solution: "Enter a valid grant ID.",
                    line: "KMS.2501: Invalid grant ID.",
                    long_line: "KMS.2501: Invalid grant ID. Enter a valid grant ID.",
                }
            }
            Self::Kms2502 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2502",
                    as_str: "KMS.2502",
                    statuses: &[400],
                    message: "grant_id and key_id do not match.",
                    description: "grant_id and key_id do not match.",
                    solution: "Ensure input grant_id matches key_id.",
                    line: "KMS.2502: grant_id and key_id do not match.",
                    long_line: "KMS.2502: grant_id and key_id do not match. Ensure input grant_id matches key_id.",
                }
            }
            Self::Kms2601 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2601",
                    as_str: "KMS.2601",
                    statuses: &[400],
                    message: "Token expired.",
                    description: "Token expired.",
                    solution: "Obtain a new token.",
                    line: "KMS.2601: Token expired.",
                    long_line: "KMS.2601: Token expired. Obtain a new token.",
                }
            }
            Self::Kms2602 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2602",
                    as_str: "KMS.2602",
                    statuses: &[400],
                    message: "Key expiration time must be later than the current time.",
                    description: "Key expiration time must be later than the current time.",
                    solution: "Set a valid key expiration time.",
                    line: "KMS.2602: Key expiration time must be later than the current time.",
                    long_line: "KMS.2602: Key expiration time must be later than the current time. Set a valid key expiration time.",
                }
            }
            Self::Kms2603 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2603",
                    as_str: "KMS.2603",
                    statuses: &[400],
                    message: "Key IDs in the imported key and token do not match.",
                    description: "Key IDs in the imported key and token do not match.",
                    solution: "Ensure the key ID in the imported key matches that in the token.",
                    line: "KMS.2603: Key IDs in the imported key and token do not match.",
                    long_line: "KMS.2603: Key IDs in the imported key and token do not match. Ensure the key ID in the imported key matches that in the token.",
                }
            }
            Self::Kms2604 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2604",
                    as_str: "KMS.2604",
                    statuses: &[400],
                    message: "The external key plaintext length must be 32 bits.",
                    description: "The external key plaintext length must be 32 bits.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2604: The external key plaintext length must be 32 bits.",
                    long_line: "KMS.2604: The external key plaintext length must be 32 bits. Enter valid parameters.",
                }
            }
            Self::Kms2605 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2605",
                    as_str: "KMS.2605",
                    statuses: &[400],
                    message: "Token verification failed.",
                    description: "Failed to verify token.",
                    solution: "Obtain a new token.",
                    line: "KMS.2605: Token verification failed.",
                    long_line: "KMS.2605: Token verification failed. Failed to verify token. Obtain a new token.",
                }
            }
            Self::Kms2606 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2606",
                    as_str: "KMS.2606",
                    statuses: &[400],
                    message: "You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext.",
                    description: "You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext.",
                    solution: "Ensure the plaintext of the imported key is the same as that of the deleted key.",
                    line: "KMS.2606: You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext.",
                    long_line: "KMS.2606: You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext. Ensure the plaintext of the imported key is the same as that of the deleted key.",
                }
            }
            Self::Kms2608 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2608",
                    as_str: "KMS.2608",
                    statuses: &[400],
                    message: "The imported asymmetric private key can not be null.",
                    description: "The imported asymmetric private key cannot be empty.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2608: The imported asymmetric private key can not be null.",
                    long_line: "KMS.2608: The imported asymmetric private key can not be null. The imported asymmetric private key cannot be empty. Enter valid parameters.",
                }
            }
            Self::Kms2609 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2609",
                    as_str: "KMS.2609",
                    statuses: &[400],
                    message: "The imported asymmetric private is invalid.",
                    description: "The imported asymmetric private key is invalid.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2609: The imported asymmetric private is invalid.",
                    long_line: "KMS.2609: The imported asymmetric private is invalid. The imported asymmetric private key is invalid. Enter valid parameters.",
                }
            }
            Self::Kms2610 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2610",
                    as_str: "KMS.2610",
                    statuses: &[400],
                    message: "The temporary key length must be 16 or 32.",
                    description: "The length of the temporary key must be 16 or 32.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2610: The temporary key length must be 16 or 32.",
                    long_line: "KMS.2610: The temporary key length must be 16 or 32. The length of the temporary key must be 16 or 32. Enter valid parameters.",
                }
            }
            Self::Kms2701 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2701",
                    as_str: "KMS.2701",
                    statuses: &[400],
                    message: "Key material is not in Enabled or Disabled state and cannot be deleted.",
                    description: "Key material is not in Enabled or Disabled state and cannot be deleted.",
                    solution: "Ensure that the key is in Enabled or Disabled state.",
                    line: "KMS.2701: Key material is not in Enabled or Disabled state and cannot be deleted.",
                    long_line: "KMS.2701: Key material is not in Enabled or Disabled state and cannot be deleted. Ensure that the key is in Enabled or Disabled state.",
                }
            }
            Self::Kms2702 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2702",
                    as_str: "KMS.2702",
                    statuses: &[400],
                    message: "The imported private key material can not be deleted.",
                    description: "The imported private key material cannot be deleted.",
                    solution: "The imported private key material cannot be deleted.",
                    line: "KMS.2702: The imported private key material can not be deleted.",
                    long_line: "KMS.2702: The imported private key material can not be deleted. The imported private key material cannot be deleted.",
                }
            }
            Self::Kms2801 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2801",
                    as_str: "KMS.2801",
                    statuses: &[400],
                    message: "End_time must bigger than start_time.",
                    description: "End time must be later than start time.",
                    solution: "Enter valid parameters.",
                    line: "KMS.2801: End_time must bigger than start_time.",
                    long_line: "KMS.2801: End_time must bigger than start_time. End time must be later than start time. Enter valid parameters.",
                }
            }
            Self::Kms2901 => {
                &__KmsErrorCodeRow {
                    variant: "Kms2901",
                    as_str: "KMS.2901",
                    statuses: &[400],
                    message: "Key rotation is not disabled.",
                    description: "Key rotation is not disabled.",
                    solution: "Disable key rotation.",
                    line: "KMS.2901: Key rotation is not disabled.",
                    long_line: "KMS.2901: Key rotation is not disabled. Disable key rotation.",
                }
            }
            Self::Kms3001 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3001",
                    as_str: "KMS.3001",
                    statuses: &[400],
                    message: "Invalid rotation_interval.",
                    description: "Invalid rotation interval.",
                    solution: "Enter valid parameters.",
                    line: "KMS.3001: Invalid rotation_interval.",
                    long_line: "KMS.3001: Invalid rotation_interval. Invalid rotation interval. Enter valid parameters.",
                }
            }
            Self::Kms3103 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3103",
                    as_str: "KMS.3103",
                    statuses: &[400],
                    message: "Invalid id of tenant.",
                    description: "Invalid tenant ID.",
                    solution: "Enter a valid tenant ID.",
                    line: "KMS.3103: Invalid id of tenant.",
                    long_line: "KMS.3103: Invalid id of tenant. Invalid tenant ID. Enter a valid tenant ID.",
                }
            }
            Self::Kms3201 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3201",
                    as_str: "KMS.3201",
                    statuses: &[400],
                    message: "Generate order id failed.",
                    description: "Failed to generate the order.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.3201: Generate order id failed.",
                    long_line: "KMS.3201: Generate order id failed. Failed to generate the order. Try again or contact technical support.",
                }
            }
            Self::Kms3202 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3202",
                    as_str: "KMS.3202",
                    statuses: &[400],
                    message: "KMS error.",
                    description: "Incorrect order resources.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.3202: KMS error.",
                    long_line: "KMS.3202: KMS error. Incorrect order resources. Try again or contact technical support.",
                }
            }
            Self::Kms3702 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3702",
                    as_str: "KMS.3702",
                    statuses: &[400],
                    message: "Invalid kms status parameter.",
                    description: "Invalid KMS status parameter.",
                    solution: "Enter valid parameters.",
                    line: "KMS.3702: Invalid kms status parameter.",
                    long_line: "KMS.3702: Invalid kms status parameter. Invalid KMS status parameter. Enter valid parameters.",
                }
            }
            Self::Kms3801 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3801",
                    as_str: "KMS.3801",
                    statuses: &[400],
                    message: "KMS key sync enable and configuration failed.",
                    description: "Failed to synchronize and configure KMS keys.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.3801: KMS key sync enable and configuration failed.",
                    long_line: "KMS.3801: KMS key sync enable and configuration failed. Failed to synchronize and configure KMS keys. Try again or contact technical support.",
                }
            }
            Self::Kms3802 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3802",
                    as_str: "KMS.3802",
                    statuses: &[400],
                    message: "Failed to sync operation convert to born region.",
                    description: "Currently, the keystore is not supported.",
                    solution: "Contact technical support.",
                    line: "KMS.3802: Failed to sync operation convert to born region.",
                    long_line: "KMS.3802: Failed to sync operation convert to born region. Currently, the keystore is not supported. Contact technical support.",
                }
            }
            Self::Kms3803 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3803",
                    as_str: "KMS.3803",
                    statuses: &[400],
                    message: "The key of born region is turned off sync, so no operation can be performed.",
                    description: "Keystore is not supported.",
                    solution: "Contact technical support.",
                    line: "KMS.3803: The key of born region is turned off sync, so no operation can be performed.",
                    long_line: "KMS.3803: The key of born region is turned off sync, so no operation can be performed. Keystore is not supported. Contact technical support.",
                }
            }
            Self::Kms3804 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3804",
                    as_str: "KMS.3804",
                    statuses: &[400],
                    message: "AttestationDocument parsing failed.",
                    description: "Failed to parse the document.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.3804: AttestationDocument parsing failed.",
                    long_line: "KMS.3804: AttestationDocument parsing failed. Failed to parse the document. Try again or contact technical support.",
                }
            }
            Self::Kms3805 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3805",
                    as_str: "KMS.3805",
                    statuses: &[500],
                    message: "Failed to build digital envelope.",
                    description: "Failed to create a digital envelope.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.3805: Failed to build digital envelope.",
                    long_line: "KMS.3805: Failed to build digital envelope. Failed to create a digital envelope. Try again or contact technical support.",
                }
            }
            Self::Kms3806 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3806",
                    as_str: "KMS.3806",
                    statuses: &[500],
                    message: "Unable to obtain enclave root certificate, please contact technical support.",
                    description: "Failed to obtain the root certificate. Contact technical support.",
                    solution: "Contact technical support.",
                    line: "KMS.3806: Unable to obtain enclave root certificate, please contact technical support.",
                    long_line: "KMS.3806: Unable to obtain enclave root certificate, please contact technical support. Failed to obtain the root certificate. Contact technical support.",
                }
            }
            Self::Kms3901 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3901",
                    as_str: "KMS.3901",
                    statuses: &[404],
                    message: "The requested jobId cannot be found.",
                    description: "Task ID not found.",
                    solution: "Contact technical support.",
                    line: "KMS.3901: The requested jobId cannot be found.",
                    long_line: "KMS.3901: The requested jobId cannot be found. Task ID not found. Contact technical support.",
                }
            }
            Self::Kms3902 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3902",
                    as_str: "KMS.3902",
                    statuses: &[400],
                    message: "Invalid Service-Transaction-Id in request header.",
                    description: "Invalid value of Service-Transaction-Id in the request header.",
                    solution: "Contact customer support.",
                    line: "KMS.3902: Invalid Service-Transaction-Id in request header.",
                    long_line: "KMS.3902: Invalid Service-Transaction-Id in request header. Invalid value of Service-Transaction-Id in the request header. Contact customer support.",
                }
            }
            Self::Kms3903 => {
                &__KmsErrorCodeRow {
                    variant: "Kms3903",
                    as_str: "KMS.3903",
                    statuses: &[400],
                    message: "Service-Transaction-Id is missing in request header.",
                    description: "The request header does not contain the Service-Transaction-Id parameter.",
                    solution: "Contact customer support.",
                    line: "KMS.3903: Service-Transaction-Id is missing in request header.",
                    long_line: "KMS.3903: Service-Transaction-Id is missing in request header. The request header does not contain the Service-Transaction-Id parameter. Contact customer support.",
                }
            }
            Self::Kms4001 => {
                &__KmsErrorCodeRow {
                    variant: "Kms4001",
                    as_str: "KMS.4001",
                    statuses: &[400],
                    message: "Service name to notify is illegal.",
                    description: "The service name used for notification is invalid.",
                    solution: "Contact customer support.",
                    line: "KMS.4001: Service name to notify is illegal.",
                    long_line: "KMS.4001: Service name to notify is illegal. The service name used for notification is invalid. Contact customer support.",
                }
            }
            Self::Kms4002 => {
                &__KmsErrorCodeRow {
                    variant: "Kms4002",
                    as_str: "KMS.4002",
                    statuses: &[400],
                    message: "Service url to notify is illegal.",
                    description: "The service URL used for notification is invalid.",
                    solution: "Contact customer support.",
                    line: "KMS.4002: Service url to notify is illegal.",
                    long_line: "KMS.4002: Service url to notify is illegal. The service URL used for notification is invalid. Contact customer support.",
                }
            }
            Self::Kms5012 => {
                &__KmsErrorCodeRow {
                    variant: "Kms5012",
                    as_str: "KMS.5012",
                    statuses: &[500],
                    message: "Request PDP service failed.",
                    description: "Failed to access the PDP service.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.5012: Request PDP service failed.",
                    long_line: "KMS.5012: Request PDP service failed. Failed to access the PDP service. Try again or contact technical support.",
                }
            }
            Self::Kms5021 => {
                &__KmsErrorCodeRow {
                    variant: "Kms5021",
                    as_str: "KMS.5021",
                    statuses: &[500],
                    message: "Check pdp5 auth failed.",
                    description: "PDP5 authentication fails.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.5021: Check pdp5 auth failed.",
                    long_line: "KMS.5021: Check pdp5 auth failed. PDP5 authentication fails. Try again or contact technical support.",
                }
            }
            Self::Kms5022 => {
                &__KmsErrorCodeRow {
                    variant: "Kms5022",
                    as_str: "KMS.5022",
                    statuses: &[400],
                    message: "Tags are not compliant.",
                    description: "The tags are not compliant.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.5022: Tags are not compliant.",
                    long_line: "KMS.5022: Tags are not compliant. The tags are not compliant. Try again or contact technical support.",
                }
            }
            Self::Kms5023 => {
                &__KmsErrorCodeRow {
                    variant: "Kms5023",
                    as_str: "KMS.5023",
                    statuses: &[400],
                    message: "Pdp5 Header is invalid.",
                    description: "Invalid value of Header.",
                    solution: "Try again or contact technical support.",
                    line: "KMS.5023: Pdp5 Header is invalid.",
                    long_line: "KMS.5023: Pdp5 Header is invalid. Invalid value of Header. Try again or contact technical support.",
                }
            }
        }
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
        UnknownKmsErrorCode::as_str,
    );
};
