// @generated from `kms-status/src/page/error_code.rs`: `cargo update-page` writes it anew.

//! The error codes as the macro makes them of the page.

/// Error code in the body of a response from the Key Management Service.
///
/// ```
/// use kms_status::KmsErrorCode;
///
/// let code: KmsErrorCode = "KMS.0205".parse()?;
/// assert_eq!(code, KmsErrorCode::Kms0205);
/// assert_eq!(code.to_string(), "KMS.0205: Invalid key ID.");
/// assert_eq!(code.statuses(), [400]);
/// assert_eq!(code.solution(), "Enter a valid key ID.");
/// # Ok::<(), kms_status::UnknownKmsErrorCode>(())
/// ```
///
/// A later release may list a code that this one does not, so keep an unknown code as text, and do not take `Err` for a
/// reason to try again.
///
/// The page is "Error Code" of the [Open Telekom Cloud documentation](https://docs.otc.t-systems.com/key-management-service/api-ref/appendix/error_code.html):
///
/// | Error code | Status codes | Message | Description | Solution |
/// | --- | --- | --- | --- | --- |
/// | CSMS.0001 | 500 | An internal error occurred. | Internal service error. | Try again later or contact customer support. |
/// | CSMS.0002 | 400 | The value of parameter is invalid. | The XX parameter is invalid. | Enter a valid parameter. |
/// | CSMS.0003 | 400 | The request is invalid. | Invalid request. | Enter a valid URL. |
/// | CSMS.0004 | 400 | The requested body format is wrong. | The request body format is incorrect. | Enter a valid body. |
/// | CSMS.0005 | 400 | The resource does not exist. | The resource does not exist. | Enter valid secrets. |
/// | CSMS.0006 | 500 | AES encrypt secret value occurred an error. | An error occurs while the secret value is encrypted using AES. | Try again later or contact customer support. |
/// | CSMS.0101 | 409 | The secret name already exists. | The secret name is in use. | Enter another valid secret name. |
/// | CSMS.0102 | 409 | The version id already exists. | The secret version number already exists. | Enter another valid secret version number. |
/// | CSMS.0103 | 400 | The secret is in the scheduled deletion state. | The secret is in Pending deletion state and cannot be used. | Ensure that the secret is in Enabled or Disabled state. |
/// | CSMS.0104 | 409 | The stage name already exists. | The version status name already exists. | Enter another valid version status name. |
/// | CSMS.0105 | 400 | Can not delete the system internal stage. | Cannot delete the built-in version status of the system. | Do not delete the built-in version. |
/// | CSMS.0106 | 400 | The secret name not found int the db. | The secret name does not exist in the database. | Enter a valid secret name. |
/// | CSMS.0107 | 400 | The secret is in schedule delete state. | The secret is in Pending deletion state. | Enter other secrets. |
/// | CSMS.0108 | 400 | The secret is not in schedule delete state. | The secret is not in Pending deletion state. | Enter other secrets. |
/// | CSMS.0109 | 403 | The secret state is not enabled. | The secret is not enabled. | Enable the secret. |
/// | CSMS.0201 | 500 | The number of secret has reached the upper limit. | The quota exceeds the upper limit. | Delete other secrets. |
/// | CSMS.0202 | 400 | The number of secret has reached the upper limit. | The number of secrets reaches the upper limit. | Delete other secrets. |
/// | CSMS.0203 | 400 | The number of stage has reached the upper limit. | The number of secret version statuses has reached the upper limit. | Delete other version statuses. |
/// | CSMS.0204 | 400 | The number of stage is greater than the quota limit. | The number of secret version statuses has exceeded the upper limit. | Delete other version statuses. |
/// | CSMS.0205 | 404 | Version quota not found for secret | No version quota is found for secret XX. | The secret has been deleted. Select another secret. |
/// | CSMS.0206 | 404 | Stage quota not found for secret | No version status quota is found for secret XX. | The secret has been deleted. Select another secret. |
/// | CSMS.0207 | 404 | Secret quota not found. | No secret quota found. | The secret has been deleted. Select another secret. |
/// | CSMS.0301 | 400 | Invalid X-Auth-Token. | Invalid X-Auth-Token. | Obtain the token again and ensure the token string is complete. |
/// | CSMS.0302 | 403 | The user role has no permission to access the interface. | The user role has no permission to access the API. | Contact the administrator to grant CSMS Fullaccess permissions. |
/// | CSMS.0401 | 400 | Can not get the protected secret value using the provided KMS key. | Failed to encrypt or decrypt the secret value by using KMS. | Ensure the key exists and is enabled. |
/// | KMS.0100 | 500 | Get-status error. | Failed to obtain the service status. | Contact technical support. |
/// | KMS.0101 | 500 | KMS error. | KMS service error. | Try again later or contact customer support. |
/// | KMS.0102 | 500 | Abnormal KMS I/O. | Abnormal KMS I/O. | Try again later or contact customer support. |
/// | KMS.0103 | 500 | A system exception occurred. Contact technical support. | A system exception occurs. Contact technical support. | Contact technical support. |
/// | KMS.0104 | 503 | A system exception occurred. Contact technical support. | A system exception occurs. Contact technical support. | Contact technical support. |
/// | KMS.0105 | 400 | A system exception occurred. Contact technical support. | A system exception occurs. Contact technical support. | Contact technical support. |
/// | KMS.0106 | 400 | It is replica service, readonly api allowed. | The replica service allows only read-only operations. | The replica service allows only read-only operations. |
/// | KMS.0201 | 400 | Invalid request URL. | Invalid request URL. | Enter a valid URL. |
/// | KMS.0202 | 400 | Invalid JSON format of the request message. | Invalid JSON format of the request message. | Enter a valid message. |
/// | KMS.0203 | 400 | Request message too long. | Request message too long. | Enter a valid message. |
/// | KMS.0204 | 400 | Parameters missing in the request message. | Parameters missing in the request message. | Enter a valid message. |
/// | KMS.0205 | 400 | Invalid key ID. | Invalid key ID. | Enter a valid key ID. |
/// | KMS.0206 | 400 | Invalid sequence number. | Invalid sequence number. | Enter a valid sequence number. |
/// | KMS.0207 | 404 | The key does not exist. | The key does not exist. | Choose a valid key or create a key. |
/// | KMS.0208 | 400 | Invalid value of value encryption_context. | Invalid value of value encryption_context. | Enter a valid value of encryption_context. |
/// | KMS.0209 | 400 | The key has been disabled. | The key has been disabled. | Enable the key. |
/// | KMS.0210 | 400 | The key is in Scheduled deletion state and cannot be used. | The key is scheduled to be deleted and is unavailable. | Enable the key. |
/// | KMS.0211 | 400 | Cannot perform this operation on Default Master Keys. | Cannot perform this operation on default master keys. | Perform this operation on a common CMK. |
/// | KMS.0212 | 400 | Invalid resource type. | Invalid resource type. | Use the correct resource type. |
/// | KMS.0214 | 400 | The request format is invalid. | Invalid request format. | Use the correct request format. |
/// | KMS.0215 | 405 | Request method not supported. | Invalid request method. | Use a supported request method. |
/// | KMS.0301 | 403 | Invalid or null X-Auth-Token. | Invalid or null X-Auth-Token. | Obtain the token again and ensure the token string is complete. |
/// | KMS.0302 | 403 | Invalid X-Auth-Token. | Invalid X-Auth-Token. | Obtain the token again and ensure the token string is complete. |
/// | KMS.0303 | 403 | X-Auth-Token expired. | X-Auth-Token expired. | Obtain the token again and ensure the token string is complete. |
/// | KMS.0304 | 403 | X-Auth-Token contains the OBT tag and cannot be used to access services. | X-Auth-Token contains the OBT tag and cannot be used to access services. | Obtain the token again and ensure the token string is complete. |
/// | KMS.0305 | 403 | Invalid X-Auth-Token project name. | Invalid X-Auth-Token project name. | Obtain the token again and ensure the token string is complete. |
/// | KMS.0306 | 403 | No access permissions. | The user has no permission to access the key. | Contact the administrator to grant the KMS CMKFullaccess permission to the account. |
/// | KMS.0307 | 403 | No access permissions. | No access permissions. | Contact the administrator to grant the KMS CMKFullaccess permission to the account. |
/// | KMS.0308 | 400 | Invalid parameter. | Invalid parameter. | Enter valid parameters. |
/// | KMS.0309 | 400 | External keys required. | External keys required. | Use an imported key. |
/// | KMS.0310 | 400 | The key is not in Pending import state. | The key is not pending to be imported. | Ensure the key is in Pending import state. |
/// | KMS.0311 | 400 | Failed to decrypt data using the RSA private key. | Failed to decrypt data using the RSA private key. | Ensure the input ciphertext is correct and try again, or contact customer service. |
/// | KMS.0312 | 400 | External keys cannot be rotated. | External keys cannot be rotated. | Use a common CMK. |
/// | KMS.0313 | 400 | Key rotation is not enabled. | Key rotation is not enabled. | Enable key rotation. |
/// | KMS.0314 | 403 | Real-name authentication is required to access the API. | Real-name authentication is required to access the API. | Complete real-name authentication and try again. |
/// | KMS.0315 | 400 | Invalid partition_id. | Invalid partition type. | Enter the correct partition type. |
/// | KMS.0316 | 404 | No exist partition_id. | The partition type does not exist. | Enter the partition type. |
/// | KMS.0317 | 400 | The cmk partition is not enabled. | The key partition type is not enabled. | Enter the type of the partition to be enabled. |
/// | KMS.0318 | 400 | Partition name has exist. | The partition type name already exists. | Enter a correct partition type name. |
/// | KMS.0319 | 400 | Rotation not supported in the current KMS version. | Rotation is not supported in the current KMS version. | Try again later or contact customer support. |
/// | KMS.0320 | 400 | Resource frozen. | Resource frozen. | Renew the service and try again. |
/// | KMS.0321 | 403 | URIs in URL and X-Auth-Token do not match. | URIs in URL and X-Auth-Token do not match. | Ensure the URI in the URL matches that in X-Auth-Token. |
/// | KMS.0322 | 403 | The user has no permission to access the partition. | The user does not have the permission on the partition type. | Configure the permission and try again. |
/// | KMS.0323 | 400 | Failed to obtain the partition of the key. | Failed to obtain the partition of the key. | Try again later or contact customer support. |
/// | KMS.0324 | 400 | RSA keys cannot be rotated. | RSA keys cannot be rotated. | Use a common CMK. |
/// | KMS.0325 | 400 | The asymmetric key is not support this operation. | This operation is not supported for asymmetric keys. | Try again using a symmetric key. |
/// | KMS.0326 | 403 | No access permissions. | No access permissions. | Contact the administrator to grant the KMS CMKFullaccess permission to the account. |
/// | KMS.0327 | 400 | Failed to obtain user permissions. | Failed to obtain user permissions. | Contact the administrator to grant the KMS CMKFullaccess permission to the account. |
/// | KMS.0328 | 403 | KMS has been frozen. Renew it and try again. | KMS has been frozen. Renew it and try again. | Renew the service and try again. |
/// | KMS.0329 | 400 | Hash algorithm does not match the digest length. | Hash algorithm does not match the digest length. | Enter valid parameters or contact customer support. |
/// | KMS.0330 | 403 | User has no permission. | The user does not have related permissions. | Configure the KMS CMKFullaccess permission and try again. |
/// | KMS.0331 | 400 | The symmetric key is not support this operation. | This operation is not supported for symmetric keys. | Use a correct key type and try again. |
/// | KMS.0332 | 400 | This key is not support the signing algorithm. | The key does not support the signature algorithm. | Use a correct signature algorithm or contact technical support. |
/// | KMS.0334 | 400 | The cmk is used to encrypt and decrypt. | This key is used for encryption and decryption. | This key is used for encryption and decryption. |
/// | KMS.0335 | 400 | The cmk is used to sign and verify. | This key is used for signature and verification. | This key is used for signature and verification. |
/// | KMS.0338 | 400 | The custom keystore do not support rotation. | The user-defined keystore does not support rotation. | Contact technical support. |
/// | KMS.0339 | 400 | The custom keystore do not support import key. | Keys cannot be imported to a custom keystore. | Contact technical support. |
/// | KMS.0340 | 400 | not support keystore. | Currently, the keystore is not supported. | Contact technical support. |
/// | KMS.0341 | 400 | The hmac key do not support this operation. | The HMAC key does not support this operation. | Enter valid parameters. |
/// | KMS.0401 | 400 | Tag list cannot be empty. | Tag list cannot be empty. | Enter valid parameters. |
/// | KMS.0402 | 400 | Invalid match value. | Invalid match value. | Enter valid parameters. |
/// | KMS.0403 | 400 | Invalid match key. | Invalid match key. | Enter valid parameters. |
/// | KMS.0404 | 400 | Invalid action. | Invalid action. | Enter valid parameters. |
/// | KMS.0405 | 400 | Invalid tag value. | Invalid tag value. | Enter valid parameters. |
/// | KMS.0406 | 400 | Invalid tag key. | Invalid tag key. | Enter valid parameters. |
/// | KMS.0407 | 400 | Invalid tag list size. | Invalid tag list size. | Enter valid parameters. |
/// | KMS.0408 | 400 | Invalid resourceType. | Invalid resourceType. | Enter valid parameters. |
/// | KMS.0409 | 400 | Too many tags. | Too many tags. | Delete unnecessary tags and try again. |
/// | KMS.0410 | 400 | Invalid tag value length. | Invalid tag value length. | Enter valid parameters. |
/// | KMS.0411 | 400 | Invalid tag key length. | Invalid tag key length. | Enter valid parameters. |
/// | KMS.0412 | 400 | Invalid tag list. | Invalid tag list. | Enter valid parameters. |
/// | KMS.0413 | 400 | Too many tag values. | The length of the values list in the tag exceeded the upper limit. | Enter valid parameters. |
/// | KMS.0414 | 400 | Invalid tags. | Invalid tags. | Enter valid parameters. |
/// | KMS.0415 | 400 | Invalid matches. | Invalid matches. | Enter valid parameters. |
/// | KMS.0416 | 404 | Invalid tag ID. | Invalid tag ID. | Enter a valid key tag. |
/// | KMS.0417 | 400 | Invalid offset. | Invalid offset. | Enter valid parameters. |
/// | KMS.0418 | 400 | Offset is not required. | No offset is required. | Enter valid parameters. |
/// | KMS.1101 | 400 | Invalid key_alias. | Invalid key_alias. | Enter valid parameters. |
/// | KMS.1102 | 400 | Invalid realm. | Invalid realm. | Enter valid parameters. |
/// | KMS.1103 | 400 | Invalid key_description. | Invalid key_description. | Enter valid parameters. |
/// | KMS.1104 | 400 | Duplicate key aliases. | The key alias already exists. | Use another alias. |
/// | KMS.1105 | 400 | Too many keys. | Too many keys. | Increase key quota or delete unnecessary keys. |
/// | KMS.1108 | 400 | Failed to create the default partition for the key. | Failed to create the default partition for the key. | Try again later or contact customer support. |
/// | KMS.1109 | 400 | Failed to create the route for the key. | Failed to create the route for the key. | Try again later or contact customer support. |
/// | KMS.1110 | 400 | Invalid alg_type. | The algorithm type is invalid. | Use a correct algorithm type. |
/// | KMS.1114 | 400 | EC keys do not support to encrypt/decrypt. | The key cannot be encrypted or decrypted. | Use the correct key for encryption and decryption. |
/// | KMS.1115 | 400 | Symmetric keys do not support to sign/verify. | Signature verification is not supported for symmetric keys. | Try again using an asymmetric key. |
/// | KMS.1201 | 400 | The key is not disabled. | The key is not disabled. | Disable the key. |
/// | KMS.1301 | 400 | The key is not enabled. | The key is not enabled. | Enable the key. |
/// | KMS.1401 | 400 | Set the pending deletion period between 7 to 1096 days. | The scheduled deletion time ranges from 7 days to 1,096 days. | Enter valid parameters. |
/// | KMS.1402 | 400 | The key is already in Pending deletion state. | The key is already scheduled to be deleted. | No further operation required. |
/// | KMS.1404 | 400 | This region is not the original region of the key, and it is not allowed to import-key-material. | The key material cannot be imported because this region is not the original region of the key. | Importing key materials is not supported for the current site. |
/// | KMS.1501 | 400 | The key is not in Pending deletion state. | The key is not in Pending deletion state. | Create a scheduled deletion task for the key. |
/// | KMS.1601 | 400 | Invalid limit. | Invalid limit. | Enter valid parameters. |
/// | KMS.1602 | 400 | marker must be greater than or equals 0. | The value of marker must be greater than or equal to 0. | Enter valid parameters. |
/// | KMS.1603 | 400 | Invalid offset. | Invalid offset. | Enter valid parameters. |
/// | KMS.1801 | 400 | random_data_length must be 512 bits. | random_data_length must be 512 bits. | Enter valid parameters. |
/// | KMS.1802 | 400 | random_data_length must be a multiple of 8. | random_data_length must be a multiple of 8. | Enter valid parameters. |
/// | KMS.1901 | 400 | datakey_length must be in the range 8 bits to 8,192 bits. | datakey_length must be in the range of 8 bits to 8,192 bits. | Enter valid parameters. |
/// | KMS.1902 | 400 | key_spec can only be AES_128 or AES_256. | The value of key_spec must be AES_128 or AES_256. | Enter valid parameters. |
/// | KMS.1903 | 400 | datakey_length must be a multiple of 8. | datakey_length must be a multiple of 8. | Enter valid parameters. |
/// | KMS.1904 | 400 | The rsa wrapping data key is over length 1520 bits. | The RSA wrapping data key exceeds 1,520 bytes. | Enter valid parameters. |
/// | KMS.2001 | 400 | datakey_length must be 512 bits. | datakey_length must be 512 bits. | Enter valid parameters. |
/// | KMS.2101 | 400 | Invalid plain_text. | The data key plaintext is invalid. | Enter valid parameters. |
/// | KMS.2102 | 400 | datakey_plain_length must be 64 bytes. | datakey_plain_length must be 64 bytes. | Enter valid parameters. |
/// | KMS.2103 | 400 | Failed to verify the DEK hash. | Failed to verify the DEK hash. | Ensure the data key is valid or contact customer support. |
/// | KMS.2104 | 400 | The length of plain_text does not match datakey_plain_length. | The length of plain_text does not match datakey_plain_length. | Enter valid parameters. |
/// | KMS.2105 | 400 | The symmetric key not support this encryption algorithm. | The symmetric key does not support this encryption algorithm. | Enter valid parameters. |
/// | KMS.2106 | 400 | The rsa key not support this encryption algorithm. | The RSA key does not support this encryption algorithm. | Enter valid parameters. |
/// | KMS.2108 | 400 | The rsa encryption plain_text is over length. | rsa encryption plain_text is too long. | Enter valid parameters. |
/// | KMS.2201 | 400 | Invalid cipher_text. | The data key ciphertext is invalid. | Enter valid parameters. |
/// | KMS.2202 | 400 | datakey_cipher_length must be 64 bytes. | datakey_cipher_length must be 64 bytes. | Enter valid parameters. |
/// | KMS.2203 | 400 | Failed to verify the DEK hash. | Failed to verify the DEK hash. | Ensure the data key is valid or contact customer support. |
/// | KMS.2204 | 400 | The length of cipher_text does not match datakey_cipher_length. | The length of cipher_text does not match datakey_cipher_length. | Enter valid parameters. |
/// | KMS.2301 | 400 | The quota value is beyond the maximum configurable limit. | The quota value exceeds the upper limit. | Enter valid parameters. |
/// | KMS.2302 | 400 | New quota value must not less than old. | The new quota cannot be smaller than the old quota. | Enter valid parameters. |
/// | KMS.2303 | 400 | The quota type is not supported. | The quota type is not supported. | Enter valid parameters. |
/// | KMS.2304 | 400 | Can not update grant quota when no grant has created. | If no grant is created, the grant quota cannot be updated. | Create a grant and try again. |
/// | KMS.2305 | 400 | Can not update cmk quota when no cmk has created. | The CMK quota cannot be updated if no CMK is created. | Create a key and try again. |
/// | KMS.2401 | 400 | Specify an operation in addition to create-grant. | The operation cannot contain only create-grant. | Enter valid parameters. |
/// | KMS.2402 | 400 | Invalid user ID. | Invalid user ID. | Enter valid parameters. |
/// | KMS.2403 | 400 | Failed to create the grant. | Failed to create the grant. | Try again later or contact customer support. |
/// | KMS.2404 | 400 | Too many CMK grants. | Too many CMK grants. | Increase grant quota or delete unnecessary grants. |
/// | KMS.2405 | 400 | Too many grants. | Too many grants. | Increase grant quota or delete unnecessary grants. |
/// | KMS.2406 | 400 | The basic partition has no right to create grant. | The basic partition does not have the permission to create a grant. | Contact technical support. |
/// | KMS.2501 | 400 | Invalid grant ID. | Invalid grant ID. | Enter a valid grant ID. |
/// | KMS.2502 | 400 | grant_id and key_id do not match. | grant_id and key_id do not match. | Ensure input grant_id matches key_id. |
/// | KMS.2601 | 400 | Token expired. | Token expired. | Obtain a new token. |
/// | KMS.2602 | 400 | Key expiration time must be later than the current time. | Key expiration time must be later than the current time. | Set a valid key expiration time. |
/// | KMS.2603 | 400 | Key IDs in the imported key and token do not match. | Key IDs in the imported key and token do not match. | Ensure the key ID in the imported key matches that in the token. |
/// | KMS.2604 | 400 | The external key plaintext length must be 32 bits. | The external key plaintext length must be 32 bits. | Enter valid parameters. |
/// | KMS.2605 | 400 | Token verification failed. | Failed to verify token. | Obtain a new token. |
/// | KMS.2606 | 400 | You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext. | You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext. | Ensure the plaintext of the imported key is the same as that of the deleted key. |
/// | KMS.2608 | 400 | The imported asymmetric private key can not be null. | The imported asymmetric private key cannot be empty. | Enter valid parameters. |
/// | KMS.2609 | 400 | The imported asymmetric private is invalid. | The imported asymmetric private key is invalid. | Enter valid parameters. |
/// | KMS.2610 | 400 | The temporary key length must be 16 or 32. | The length of the temporary key must be 16 or 32. | Enter valid parameters. |
/// | KMS.2701 | 400 | Key material is not in Enabled or Disabled state and cannot be deleted. | Key material is not in Enabled or Disabled state and cannot be deleted. | Ensure that the key is in Enabled or Disabled state. |
/// | KMS.2702 | 400 | The imported private key material can not be deleted. | The imported private key material cannot be deleted. | The imported private key material cannot be deleted. |
/// | KMS.2801 | 400 | End_time must bigger than start_time. | End time must be later than start time. | Enter valid parameters. |
/// | KMS.2901 | 400 | Key rotation is not disabled. | Key rotation is not disabled. | Disable key rotation. |
/// | KMS.3001 | 400 | Invalid rotation_interval. | Invalid rotation interval. | Enter valid parameters. |
/// | KMS.3103 | 400 | Invalid id of tenant. | Invalid tenant ID. | Enter a valid tenant ID. |
/// | KMS.3201 | 400 | Generate order id failed. | Failed to generate the order. | Try again or contact technical support. |
/// | KMS.3202 | 400 | KMS error. | Incorrect order resources. | Try again or contact technical support. |
/// | KMS.3702 | 400 | Invalid kms status parameter. | Invalid KMS status parameter. | Enter valid parameters. |
/// | KMS.3801 | 400 | KMS key sync enable and configuration failed. | Failed to synchronize and configure KMS keys. | Try again or contact technical support. |
/// | KMS.3802 | 400 | Failed to sync operation convert to born region. | Currently, the keystore is not supported. | Contact technical support. |
/// | KMS.3803 | 400 | The key of born region is turned off sync, so no operation can be performed. | Keystore is not supported. | Contact technical support. |
/// | KMS.3804 | 400 | AttestationDocument parsing failed. | Failed to parse the document. | Try again or contact technical support. |
/// | KMS.3805 | 500 | Failed to build digital envelope. | Failed to create a digital envelope. | Try again or contact technical support. |
/// | KMS.3806 | 500 | Unable to obtain enclave root certificate, please contact technical support. | Failed to obtain the root certificate. Contact technical support. | Contact technical support. |
/// | KMS.3901 | 404 | The requested jobId cannot be found. | Task ID not found. | Contact technical support. |
/// | KMS.3902 | 400 | Invalid Service-Transaction-Id in request header. | Invalid value of Service-Transaction-Id in the request header. | Contact customer support. |
/// | KMS.3903 | 400 | Service-Transaction-Id is missing in request header. | The request header does not contain the Service-Transaction-Id parameter. | Contact customer support. |
/// | KMS.4001 | 400 | Service name to notify is illegal. | The service name used for notification is invalid. | Contact customer support. |
/// | KMS.4002 | 400 | Service url to notify is illegal. | The service URL used for notification is invalid. | Contact customer support. |
/// | KMS.5012 | 500 | Request PDP service failed. | Failed to access the PDP service. | Try again or contact technical support. |
/// | KMS.5021 | 500 | Check pdp5 auth failed. | PDP5 authentication fails. | Try again or contact technical support. |
/// | KMS.5022 | 400 | Tags are not compliant. | The tags are not compliant. | Try again or contact technical support. |
/// | KMS.5023 | 400 | Pdp5 Header is invalid. | Invalid value of Header. | Try again or contact technical support. |
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

impl KmsErrorCode {
    /// All error codes, in order of code.
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
    /// A later page may list it: keep an unknown code as text, and do not take `None` for a reason to try again.
    #[must_use]
    pub const fn from_code(
        __code: &::core::primitive::str,
    ) -> ::core::option::Option<Self> {
        match __code.as_bytes() {
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
    /// The status codes of responses with this error code, `[]` if the page has none.
    #[must_use]
    pub const fn statuses(self) -> &'static [::core::primitive::u16] {
        match self {
            Self::Csms0001
            | Self::Csms0006
            | Self::Csms0201
            | Self::Kms0100
            | Self::Kms0101
            | Self::Kms0102
            | Self::Kms0103
            | Self::Kms3805
            | Self::Kms3806
            | Self::Kms5012
            | Self::Kms5021 => &[500],
            Self::Csms0002
            | Self::Csms0003
            | Self::Csms0004
            | Self::Csms0005
            | Self::Csms0103
            | Self::Csms0105
            | Self::Csms0106
            | Self::Csms0107
            | Self::Csms0108
            | Self::Csms0202
            | Self::Csms0203
            | Self::Csms0204
            | Self::Csms0301
            | Self::Csms0401
            | Self::Kms0105
            | Self::Kms0106
            | Self::Kms0201
            | Self::Kms0202
            | Self::Kms0203
            | Self::Kms0204
            | Self::Kms0205
            | Self::Kms0206
            | Self::Kms0208
            | Self::Kms0209
            | Self::Kms0210
            | Self::Kms0211
            | Self::Kms0212
            | Self::Kms0214
            | Self::Kms0308
            | Self::Kms0309
            | Self::Kms0310
            | Self::Kms0311
            | Self::Kms0312
            | Self::Kms0313
            | Self::Kms0315
            | Self::Kms0317
            | Self::Kms0318
            | Self::Kms0319
            | Self::Kms0320
            | Self::Kms0323
            | Self::Kms0324
            | Self::Kms0325
            | Self::Kms0327
            | Self::Kms0329
            | Self::Kms0331
            | Self::Kms0332
            | Self::Kms0334
            | Self::Kms0335
            | Self::Kms0338
            | Self::Kms0339
            | Self::Kms0340
            | Self::Kms0341
            | Self::Kms0401
            | Self::Kms0402
            | Self::Kms0403
            | Self::Kms0404
            | Self::Kms0405
            | Self::Kms0406
            | Self::Kms0407
            | Self::Kms0408
            | Self::Kms0409
            | Self::Kms0410
            | Self::Kms0411
            | Self::Kms0412
            | Self::Kms0413
            | Self::Kms0414
            | Self::Kms0415
            | Self::Kms0417
            | Self::Kms0418
            | Self::Kms1101
            | Self::Kms1102
            | Self::Kms1103
            | Self::Kms1104
            | Self::Kms1105
            | Self::Kms1108
            | Self::Kms1109
            | Self::Kms1110
            | Self::Kms1114
            | Self::Kms1115
            | Self::Kms1201
            | Self::Kms1301
            | Self::Kms1401
            | Self::Kms1402
            | Self::Kms1404
            | Self::Kms1501
            | Self::Kms1601
            | Self::Kms1602
            | Self::Kms1603
            | Self::Kms1801
            | Self::Kms1802
            | Self::Kms1901
            | Self::Kms1902
            | Self::Kms1903
            | Self::Kms1904
            | Self::Kms2001
            | Self::Kms2101
            | Self::Kms2102
            | Self::Kms2103
            | Self::Kms2104
            | Self::Kms2105
            | Self::Kms2106
            | Self::Kms2108
            | Self::Kms2201
            | Self::Kms2202
            | Self::Kms2203
            | Self::Kms2204
            | Self::Kms2301
            | Self::Kms2302
            | Self::Kms2303
            | Self::Kms2304
            | Self::Kms2305
            | Self::Kms2401
            | Self::Kms2402
            | Self::Kms2403
            | Self::Kms2404
            | Self::Kms2405
            | Self::Kms2406
            | Self::Kms2501
            | Self::Kms2502
            | Self::Kms2601
            | Self::Kms2602
            | Self::Kms2603
            | Self::Kms2604
            | Self::Kms2605
            | Self::Kms2606
            | Self::Kms2608
            | Self::Kms2609
            | Self::Kms2610
            | Self::Kms2701
            | Self::Kms2702
            | Self::Kms2801
            | Self::Kms2901
            | Self::Kms3001
            | Self::Kms3103
            | Self::Kms3201
            | Self::Kms3202
            | Self::Kms3702
            | Self::Kms3801
            | Self::Kms3802
            | Self::Kms3803
            | Self::Kms3804
            | Self::Kms3902
            | Self::Kms3903
            | Self::Kms4001
            | Self::Kms4002
            | Self::Kms5022
            | Self::Kms5023 => &[400],
            Self::Csms0101 | Self::Csms0102 | Self::Csms0104 => &[409],
            Self::Csms0109
            | Self::Csms0302
            | Self::Kms0301
            | Self::Kms0302
            | Self::Kms0303
            | Self::Kms0304
            | Self::Kms0305
            | Self::Kms0306
            | Self::Kms0307
            | Self::Kms0314
            | Self::Kms0321
            | Self::Kms0322
            | Self::Kms0326
            | Self::Kms0328
            | Self::Kms0330 => &[403],
            Self::Csms0205
            | Self::Csms0206
            | Self::Csms0207
            | Self::Kms0207
            | Self::Kms0316
            | Self::Kms0416
            | Self::Kms3901 => &[404],
            Self::Kms0104 => &[503],
            Self::Kms0215 => &[405],
        }
    }
    /// The error code.
    #[must_use]
    pub const fn as_str(self) -> &'static ::core::primitive::str {
        match self {
            Self::Csms0001 => "CSMS.0001",
            Self::Csms0002 => "CSMS.0002",
            Self::Csms0003 => "CSMS.0003",
            Self::Csms0004 => "CSMS.0004",
            Self::Csms0005 => "CSMS.0005",
            Self::Csms0006 => "CSMS.0006",
            Self::Csms0101 => "CSMS.0101",
            Self::Csms0102 => "CSMS.0102",
            Self::Csms0103 => "CSMS.0103",
            Self::Csms0104 => "CSMS.0104",
            Self::Csms0105 => "CSMS.0105",
            Self::Csms0106 => "CSMS.0106",
            Self::Csms0107 => "CSMS.0107",
            Self::Csms0108 => "CSMS.0108",
            Self::Csms0109 => "CSMS.0109",
            Self::Csms0201 => "CSMS.0201",
            Self::Csms0202 => "CSMS.0202",
            Self::Csms0203 => "CSMS.0203",
            Self::Csms0204 => "CSMS.0204",
            Self::Csms0205 => "CSMS.0205",
            Self::Csms0206 => "CSMS.0206",
            Self::Csms0207 => "CSMS.0207",
            Self::Csms0301 => "CSMS.0301",
            Self::Csms0302 => "CSMS.0302",
            Self::Csms0401 => "CSMS.0401",
            Self::Kms0100 => "KMS.0100",
            Self::Kms0101 => "KMS.0101",
            Self::Kms0102 => "KMS.0102",
            Self::Kms0103 => "KMS.0103",
            Self::Kms0104 => "KMS.0104",
            Self::Kms0105 => "KMS.0105",
            Self::Kms0106 => "KMS.0106",
            Self::Kms0201 => "KMS.0201",
            Self::Kms0202 => "KMS.0202",
            Self::Kms0203 => "KMS.0203",
            Self::Kms0204 => "KMS.0204",
            Self::Kms0205 => "KMS.0205",
            Self::Kms0206 => "KMS.0206",
            Self::Kms0207 => "KMS.0207",
            Self::Kms0208 => "KMS.0208",
            Self::Kms0209 => "KMS.0209",
            Self::Kms0210 => "KMS.0210",
            Self::Kms0211 => "KMS.0211",
            Self::Kms0212 => "KMS.0212",
            Self::Kms0214 => "KMS.0214",
            Self::Kms0215 => "KMS.0215",
            Self::Kms0301 => "KMS.0301",
            Self::Kms0302 => "KMS.0302",
            Self::Kms0303 => "KMS.0303",
            Self::Kms0304 => "KMS.0304",
            Self::Kms0305 => "KMS.0305",
            Self::Kms0306 => "KMS.0306",
            Self::Kms0307 => "KMS.0307",
            Self::Kms0308 => "KMS.0308",
            Self::Kms0309 => "KMS.0309",
            Self::Kms0310 => "KMS.0310",
            Self::Kms0311 => "KMS.0311",
            Self::Kms0312 => "KMS.0312",
            Self::Kms0313 => "KMS.0313",
            Self::Kms0314 => "KMS.0314",
            Self::Kms0315 => "KMS.0315",
            Self::Kms0316 => "KMS.0316",
            Self::Kms0317 => "KMS.0317",
            Self::Kms0318 => "KMS.0318",
            Self::Kms0319 => "KMS.0319",
            Self::Kms0320 => "KMS.0320",
            Self::Kms0321 => "KMS.0321",
            Self::Kms0322 => "KMS.0322",
            Self::Kms0323 => "KMS.0323",
            Self::Kms0324 => "KMS.0324",
            Self::Kms0325 => "KMS.0325",
            Self::Kms0326 => "KMS.0326",
            Self::Kms0327 => "KMS.0327",
            Self::Kms0328 => "KMS.0328",
            Self::Kms0329 => "KMS.0329",
            Self::Kms0330 => "KMS.0330",
            Self::Kms0331 => "KMS.0331",
            Self::Kms0332 => "KMS.0332",
            Self::Kms0334 => "KMS.0334",
            Self::Kms0335 => "KMS.0335",
            Self::Kms0338 => "KMS.0338",
            Self::Kms0339 => "KMS.0339",
            Self::Kms0340 => "KMS.0340",
            Self::Kms0341 => "KMS.0341",
            Self::Kms0401 => "KMS.0401",
            Self::Kms0402 => "KMS.0402",
            Self::Kms0403 => "KMS.0403",
            Self::Kms0404 => "KMS.0404",
            Self::Kms0405 => "KMS.0405",
            Self::Kms0406 => "KMS.0406",
            Self::Kms0407 => "KMS.0407",
            Self::Kms0408 => "KMS.0408",
            Self::Kms0409 => "KMS.0409",
            Self::Kms0410 => "KMS.0410",
            Self::Kms0411 => "KMS.0411",
            Self::Kms0412 => "KMS.0412",
            Self::Kms0413 => "KMS.0413",
            Self::Kms0414 => "KMS.0414",
            Self::Kms0415 => "KMS.0415",
            Self::Kms0416 => "KMS.0416",
            Self::Kms0417 => "KMS.0417",
            Self::Kms0418 => "KMS.0418",
            Self::Kms1101 => "KMS.1101",
            Self::Kms1102 => "KMS.1102",
            Self::Kms1103 => "KMS.1103",
            Self::Kms1104 => "KMS.1104",
            Self::Kms1105 => "KMS.1105",
            Self::Kms1108 => "KMS.1108",
            Self::Kms1109 => "KMS.1109",
            Self::Kms1110 => "KMS.1110",
            Self::Kms1114 => "KMS.1114",
            Self::Kms1115 => "KMS.1115",
            Self::Kms1201 => "KMS.1201",
            Self::Kms1301 => "KMS.1301",
            Self::Kms1401 => "KMS.1401",
            Self::Kms1402 => "KMS.1402",
            Self::Kms1404 => "KMS.1404",
            Self::Kms1501 => "KMS.1501",
            Self::Kms1601 => "KMS.1601",
            Self::Kms1602 => "KMS.1602",
            Self::Kms1603 => "KMS.1603",
            Self::Kms1801 => "KMS.1801",
            Self::Kms1802 => "KMS.1802",
            Self::Kms1901 => "KMS.1901",
            Self::Kms1902 => "KMS.1902",
            Self::Kms1903 => "KMS.1903",
            Self::Kms1904 => "KMS.1904",
            Self::Kms2001 => "KMS.2001",
            Self::Kms2101 => "KMS.2101",
            Self::Kms2102 => "KMS.2102",
            Self::Kms2103 => "KMS.2103",
            Self::Kms2104 => "KMS.2104",
            Self::Kms2105 => "KMS.2105",
            Self::Kms2106 => "KMS.2106",
            Self::Kms2108 => "KMS.2108",
            Self::Kms2201 => "KMS.2201",
            Self::Kms2202 => "KMS.2202",
            Self::Kms2203 => "KMS.2203",
            Self::Kms2204 => "KMS.2204",
            Self::Kms2301 => "KMS.2301",
            Self::Kms2302 => "KMS.2302",
            Self::Kms2303 => "KMS.2303",
            Self::Kms2304 => "KMS.2304",
            Self::Kms2305 => "KMS.2305",
            Self::Kms2401 => "KMS.2401",
            Self::Kms2402 => "KMS.2402",
            Self::Kms2403 => "KMS.2403",
            Self::Kms2404 => "KMS.2404",
            Self::Kms2405 => "KMS.2405",
            Self::Kms2406 => "KMS.2406",
            Self::Kms2501 => "KMS.2501",
            Self::Kms2502 => "KMS.2502",
            Self::Kms2601 => "KMS.2601",
            Self::Kms2602 => "KMS.2602",
            Self::Kms2603 => "KMS.2603",
            Self::Kms2604 => "KMS.2604",
            Self::Kms2605 => "KMS.2605",
            Self::Kms2606 => "KMS.2606",
            Self::Kms2608 => "KMS.2608",
            Self::Kms2609 => "KMS.2609",
            Self::Kms2610 => "KMS.2610",
            Self::Kms2701 => "KMS.2701",
            Self::Kms2702 => "KMS.2702",
            Self::Kms2801 => "KMS.2801",
            Self::Kms2901 => "KMS.2901",
            Self::Kms3001 => "KMS.3001",
            Self::Kms3103 => "KMS.3103",
            Self::Kms3201 => "KMS.3201",
            Self::Kms3202 => "KMS.3202",
            Self::Kms3702 => "KMS.3702",
            Self::Kms3801 => "KMS.3801",
            Self::Kms3802 => "KMS.3802",
            Self::Kms3803 => "KMS.3803",
            Self::Kms3804 => "KMS.3804",
            Self::Kms3805 => "KMS.3805",
            Self::Kms3806 => "KMS.3806",
            Self::Kms3901 => "KMS.3901",
            Self::Kms3902 => "KMS.3902",
            Self::Kms3903 => "KMS.3903",
            Self::Kms4001 => "KMS.4001",
            Self::Kms4002 => "KMS.4002",
            Self::Kms5012 => "KMS.5012",
            Self::Kms5021 => "KMS.5021",
            Self::Kms5022 => "KMS.5022",
            Self::Kms5023 => "KMS.5023",
        }
    }
    /// The message, or `""`.
    #[must_use]
    pub const fn message(self) -> &'static ::core::primitive::str {
        match self {
            Self::Csms0001 => "An internal error occurred.",
            Self::Csms0002 => "The value of parameter is invalid.",
            Self::Csms0003 => "The request is invalid.",
            Self::Csms0004 => "The requested body format is wrong.",
            Self::Csms0005 => "The resource does not exist.",
            Self::Csms0006 => "AES encrypt secret value occurred an error.",
            Self::Csms0101 => "The secret name already exists.",
            Self::Csms0102 => "The version id already exists.",
            Self::Csms0103 => "The secret is in the scheduled deletion state.",
            Self::Csms0104 => "The stage name already exists.",
            Self::Csms0105 => "Can not delete the system internal stage.",
            Self::Csms0106 => "The secret name not found int the db.",
            Self::Csms0107 => "The secret is in schedule delete state.",
            Self::Csms0108 => "The secret is not in schedule delete state.",
            Self::Csms0109 => "The secret state is not enabled.",
            Self::Csms0201 | Self::Csms0202 => {
                "The number of secret has reached the upper limit."
            }
            Self::Csms0203 => "The number of stage has reached the upper limit.",
            Self::Csms0204 => "The number of stage is greater than the quota limit.",
            Self::Csms0205 => "Version quota not found for secret",
            Self::Csms0206 => "Stage quota not found for secret",
            Self::Csms0207 => "Secret quota not found.",
            Self::Csms0301 | Self::Kms0302 => "Invalid X-Auth-Token.",
            Self::Csms0302 => "The user role has no permission to access the interface.",
            Self::Csms0401 => {
                "Can not get the protected secret value using the provided KMS key."
            }
            Self::Kms0100 => "Get-status error.",
            Self::Kms0101 | Self::Kms3202 => "KMS error.",
            Self::Kms0102 => "Abnormal KMS I/O.",
            Self::Kms0103 | Self::Kms0104 | Self::Kms0105 => {
                "A system exception occurred. Contact technical support."
            }
            Self::Kms0106 => "It is replica service, readonly api allowed.",
            Self::Kms0201 => "Invalid request URL.",
            Self::Kms0202 => "Invalid JSON format of the request message.",
            Self::Kms0203 => "Request message too long.",
            Self::Kms0204 => "Parameters missing in the request message.",
            Self::Kms0205 => "Invalid key ID.",
            Self::Kms0206 => "Invalid sequence number.",
            Self::Kms0207 => "The key does not exist.",
            Self::Kms0208 => "Invalid value of value encryption_context.",
            Self::Kms0209 => "The key has been disabled.",
            Self::Kms0210 => "The key is in Scheduled deletion state and cannot be used.",
            Self::Kms0211 => "Cannot perform this operation on Default Master Keys.",
            Self::Kms0212 => "Invalid resource type.",
            Self::Kms0214 => "The request format is invalid.",
            Self::Kms0215 => "Request method not supported.",
            Self::Kms0301 => "Invalid or null X-Auth-Token.",
            Self::Kms0303 => "X-Auth-Token expired.",
            Self::Kms0304 => {
                "X-Auth-Token contains the OBT tag and cannot be used to access services."
            }
            Self::Kms0305 => "Invalid X-Auth-Token project name.",
            Self::Kms0306 | Self::Kms0307 | Self::Kms0326 => "No access permissions.",
            Self::Kms0308 => "Invalid parameter.",
            Self::Kms0309 => "External keys required.",
            Self::Kms0310 => "The key is not in Pending import state.",
            Self::Kms0311 => "Failed to decrypt data using the RSA private key.",
            Self::Kms0312 => "External keys cannot be rotated.",
            Self::Kms0313 => "Key rotation is not enabled.",
            Self::Kms0314 => "Real-name authentication is required to access the API.",
            Self::Kms0315 => "Invalid partition_id.",
            Self::Kms0316 => "No exist partition_id.",
            Self::Kms0317 => "The cmk partition is not enabled.",
            Self::Kms0318 => "Partition name has exist.",
            Self::Kms0319 => "Rotation not supported in the current KMS version.",
            Self::Kms0320 => "Resource frozen.",
            Self::Kms0321 => "URIs in URL and X-Auth-Token do not match.",
            Self::Kms0322 => "The user has no permission to access the partition.",
            Self::Kms0323 => "Failed to obtain the partition of the key.",
            Self::Kms0324 => "RSA keys cannot be rotated.",
            Self::Kms0325 => "The asymmetric key is not support this operation.",
            Self::Kms0327 => "Failed to obtain user permissions.",
            Self::Kms0328 => "KMS has been frozen. Renew it and try again.",
            Self::Kms0329 => "Hash algorithm does not match the digest length.",
            Self::Kms0330 => "User has no permission.",
            Self::Kms0331 => "The symmetric key is not support this operation.",
            Self::Kms0332 => "This key is not support the signing algorithm.",
            Self::Kms0334 => "The cmk is used to encrypt and decrypt.",
            Self::Kms0335 => "The cmk is used to sign and verify.",
            Self::Kms0338 => "The custom keystore do not support rotation.",
            Self::Kms0339 => "The custom keystore do not support import key.",
            Self::Kms0340 => "not support keystore.",
            Self::Kms0341 => "The hmac key do not support this operation.",
            Self::Kms0401 => "Tag list cannot be empty.",
            Self::Kms0402 => "Invalid match value.",
            Self::Kms0403 => "Invalid match key.",
            Self::Kms0404 => "Invalid action.",
            Self::Kms0405 => "Invalid tag value.",
            Self::Kms0406 => "Invalid tag key.",
            Self::Kms0407 => "Invalid tag list size.",
            Self::Kms0408 => "Invalid resourceType.",
            Self::Kms0409 => "Too many tags.",
            Self::Kms0410 => "Invalid tag value length.",
            Self::Kms0411 => "Invalid tag key length.",
            Self::Kms0412 => "Invalid tag list.",
            Self::Kms0413 => "Too many tag values.",
            Self::Kms0414 => "Invalid tags.",
            Self::Kms0415 => "Invalid matches.",
            Self::Kms0416 => "Invalid tag ID.",
            Self::Kms0417 | Self::Kms1603 => "Invalid offset.",
            Self::Kms0418 => "Offset is not required.",
            Self::Kms1101 => "Invalid key_alias.",
            Self::Kms1102 => "Invalid realm.",
            Self::Kms1103 => "Invalid key_description.",
            Self::Kms1104 => "Duplicate key aliases.",
            Self::Kms1105 => "Too many keys.",
            Self::Kms1108 => "Failed to create the default partition for the key.",
            Self::Kms1109 => "Failed to create the route for the key.",
            Self::Kms1110 => "Invalid alg_type.",
            Self::Kms1114 => "EC keys do not support to encrypt/decrypt.",
            Self::Kms1115 => "Symmetric keys do not support to sign/verify.",
            Self::Kms1201 => "The key is not disabled.",
            Self::Kms1301 => "The key is not enabled.",
            Self::Kms1401 => "Set the pending deletion period between 7 to 1096 days.",
            Self::Kms1402 => "The key is already in Pending deletion state.",
            Self::Kms1404 => {
                "This region is not the original region of the key, and it is not allowed to import-key-material."
            }
            Self::Kms1501 => "The key is not in Pending deletion state.",
            Self::Kms1601 => "Invalid limit.",
            Self::Kms1602 => "marker must be greater than or equals 0.",
            Self::Kms1801 => "random_data_length must be 512 bits.",
            Self::Kms1802 => "random_data_length must be a multiple of 8.",
            Self::Kms1901 => "datakey_length must be in the range 8 bits to 8,192 bits.",
            Self::Kms1902 => "key_spec can only be AES_128 or AES_256.",
            Self::Kms1903 => "datakey_length must be a multiple of 8.",
            Self::Kms1904 => "The rsa wrapping data key is over length 1520 bits.",
            Self::Kms2001 => "datakey_length must be 512 bits.",
            Self::Kms2101 => "Invalid plain_text.",
            Self::Kms2102 => "datakey_plain_length must be 64 bytes.",
            Self::Kms2103 | Self::Kms2203 => "Failed to verify the DEK hash.",
            Self::Kms2104 => {
                "The length of plain_text does not match datakey_plain_length."
            }
            Self::Kms2105 => "The symmetric key not support this encryption algorithm.",
            Self::Kms2106 => "The rsa key not support this encryption algorithm.",
            Self::Kms2108 => "The rsa encryption plain_text is over length.",
            Self::Kms2201 => "Invalid cipher_text.",
            Self::Kms2202 => "datakey_cipher_length must be 64 bytes.",
            Self::Kms2204 => {
                "The length of cipher_text does not match datakey_cipher_length."
            }
            Self::Kms2301 => "The quota value is beyond the maximum configurable limit.",
            Self::Kms2302 => "New quota value must not less than old.",
            Self::Kms2303 => "The quota type is not supported.",
            Self::Kms2304 => "Can not update grant quota when no grant has created.",
            Self::Kms2305 => "Can not update cmk quota when no cmk has created.",
            Self::Kms2401 => "Specify an operation in addition to create-grant.",
            Self::Kms2402 => "Invalid user ID.",
            Self::Kms2403 => "Failed to create the grant.",
            Self::Kms2404 => "Too many CMK grants.",
            Self::Kms2405 => "Too many grants.",
            Self::Kms2406 => "The basic partition has no right to create grant.",
            Self::Kms2501 => "Invalid grant ID.",
            Self::Kms2502 => "grant_id and key_id do not match.",
            Self::Kms2601 => "Token expired.",
            Self::Kms2602 => "Key expiration time must be later than the current time.",
            Self::Kms2603 => "Key IDs in the imported key and token do not match.",
            Self::Kms2604 => "The external key plaintext length must be 32 bits.",
            Self::Kms2605 => "Token verification failed.",
            Self::Kms2606 => {
                "You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext."
            }
            Self::Kms2608 => "The imported asymmetric private key can not be null.",
            Self::Kms2609 => "The imported asymmetric private is invalid.",
            Self::Kms2610 => "The temporary key length must be 16 or 32.",
            Self::Kms2701 => {
                "Key material is not in Enabled or Disabled state and cannot be deleted."
            }
            Self::Kms2702 => "The imported private key material can not be deleted.",
            Self::Kms2801 => "End_time must bigger than start_time.",
            Self::Kms2901 => "Key rotation is not disabled.",
            Self::Kms3001 => "Invalid rotation_interval.",
            Self::Kms3103 => "Invalid id of tenant.",
            Self::Kms3201 => "Generate order id failed.",
            Self::Kms3702 => "Invalid kms status parameter.",
            Self::Kms3801 => "KMS key sync enable and configuration failed.",
            Self::Kms3802 => "Failed to sync operation convert to born region.",
            Self::Kms3803 => {
                "The key of born region is turned off sync, so no operation can be performed."
            }
            Self::Kms3804 => "AttestationDocument parsing failed.",
            Self::Kms3805 => "Failed to build digital envelope.",
            Self::Kms3806 => {
                "Unable to obtain enclave root certificate, please contact technical support."
            }
            Self::Kms3901 => "The requested jobId cannot be found.",
            Self::Kms3902 => "Invalid Service-Transaction-Id in request header.",
            Self::Kms3903 => "Service-Transaction-Id is missing in request header.",
            Self::Kms4001 => "Service name to notify is illegal.",
            Self::Kms4002 => "Service url to notify is illegal.",
            Self::Kms5012 => "Request PDP service failed.",
            Self::Kms5021 => "Check pdp5 auth failed.",
            Self::Kms5022 => "Tags are not compliant.",
            Self::Kms5023 => "Pdp5 Header is invalid.",
        }
    }
    /// What the page says about the error, or `""`.
    #[must_use]
    pub const fn description(self) -> &'static ::core::primitive::str {
        match self {
            Self::Csms0001 => "Internal service error.",
            Self::Csms0002 => "The XX parameter is invalid.",
            Self::Csms0003 => "Invalid request.",
            Self::Csms0004 => "The request body format is incorrect.",
            Self::Csms0005 => "The resource does not exist.",
            Self::Csms0006 => {
                "An error occurs while the secret value is encrypted using AES."
            }
            Self::Csms0101 => "The secret name is in use.",
            Self::Csms0102 => "The secret version number already exists.",
            Self::Csms0103 => {
                "The secret is in Pending deletion state and cannot be used."
            }
            Self::Csms0104 => "The version status name already exists.",
            Self::Csms0105 => "Cannot delete the built-in version status of the system.",
            Self::Csms0106 => "The secret name does not exist in the database.",
            Self::Csms0107 => "The secret is in Pending deletion state.",
            Self::Csms0108 => "The secret is not in Pending deletion state.",
            Self::Csms0109 => "The secret is not enabled.",
            Self::Csms0201 => "The quota exceeds the upper limit.",
            Self::Csms0202 => "The number of secrets reaches the upper limit.",
            Self::Csms0203 => {
                "The number of secret version statuses has reached the upper limit."
            }
            Self::Csms0204 => {
                "The number of secret version statuses has exceeded the upper limit."
            }
            Self::Csms0205 => "No version quota is found for secret XX.",
            Self::Csms0206 => "No version status quota is found for secret XX.",
            Self::Csms0207 => "No secret quota found.",
            Self::Csms0301 | Self::Kms0302 => "Invalid X-Auth-Token.",
            Self::Csms0302 => "The user role has no permission to access the API.",
            Self::Csms0401 => {
                "Failed to encrypt or decrypt the secret value by using KMS."
            }
            Self::Kms0100 => "Failed to obtain the service status.",
            Self::Kms0101 => "KMS service error.",
            Self::Kms0102 => "Abnormal KMS I/O.",
            Self::Kms0103 | Self::Kms0104 | Self::Kms0105 => {
                "A system exception occurs. Contact technical support."
            }
            Self::Kms0106 => "The replica service allows only read-only operations.",
            Self::Kms0201 => "Invalid request URL.",
            Self::Kms0202 => "Invalid JSON format of the request message.",
            Self::Kms0203 => "Request message too long.",
            Self::Kms0204 => "Parameters missing in the request message.",
            Self::Kms0205 => "Invalid key ID.",
            Self::Kms0206 => "Invalid sequence number.",
            Self::Kms0207 => "The key does not exist.",
            Self::Kms0208 => "Invalid value of value encryption_context.",
            Self::Kms0209 => "The key has been disabled.",
            Self::Kms0210 => "The key is scheduled to be deleted and is unavailable.",
            Self::Kms0211 => "Cannot perform this operation on default master keys.",
            Self::Kms0212 => "Invalid resource type.",
            Self::Kms0214 => "Invalid request format.",
            Self::Kms0215 => "Invalid request method.",
            Self::Kms0301 => "Invalid or null X-Auth-Token.",
            Self::Kms0303 => "X-Auth-Token expired.",
            Self::Kms0304 => {
                "X-Auth-Token contains the OBT tag and cannot be used to access services."
            }
            Self::Kms0305 => "Invalid X-Auth-Token project name.",
            Self::Kms0306 => "The user has no permission to access the key.",
            Self::Kms0307 | Self::Kms0326 => "No access permissions.",
            Self::Kms0308 => "Invalid parameter.",
            Self::Kms0309 => "External keys required.",
            Self::Kms0310 => "The key is not pending to be imported.",
            Self::Kms0311 => "Failed to decrypt data using the RSA private key.",
            Self::Kms0312 => "External keys cannot be rotated.",
            Self::Kms0313 => "Key rotation is not enabled.",
            Self::Kms0314 => "Real-name authentication is required to access the API.",
            Self::Kms0315 => "Invalid partition type.",
            Self::Kms0316 => "The partition type does not exist.",
            Self::Kms0317 => "The key partition type is not enabled.",
            Self::Kms0318 => "The partition type name already exists.",
            Self::Kms0319 => "Rotation is not supported in the current KMS version.",
            Self::Kms0320 => "Resource frozen.",
            Self::Kms0321 => "URIs in URL and X-Auth-Token do not match.",
            Self::Kms0322 => {
                "The user does not have the permission on the partition type."
            }
            Self::Kms0323 => "Failed to obtain the partition of the key.",
            Self::Kms0324 => "RSA keys cannot be rotated.",
            Self::Kms0325 => "This operation is not supported for asymmetric keys.",
            Self::Kms0327 => "Failed to obtain user permissions.",
            Self::Kms0328 => "KMS has been frozen. Renew it and try again.",
            Self::Kms0329 => "Hash algorithm does not match the digest length.",
            Self::Kms0330 => "The user does not have related permissions.",
            Self::Kms0331 => "This operation is not supported for symmetric keys.",
            Self::Kms0332 => "The key does not support the signature algorithm.",
            Self::Kms0334 => "This key is used for encryption and decryption.",
            Self::Kms0335 => "This key is used for signature and verification.",
            Self::Kms0338 => "The user-defined keystore does not support rotation.",
            Self::Kms0339 => "Keys cannot be imported to a custom keystore.",
            Self::Kms0340 | Self::Kms3802 => "Currently, the keystore is not supported.",
            Self::Kms0341 => "The HMAC key does not support this operation.",
            Self::Kms0401 => "Tag list cannot be empty.",
            Self::Kms0402 => "Invalid match value.",
            Self::Kms0403 => "Invalid match key.",
            Self::Kms0404 => "Invalid action.",
            Self::Kms0405 => "Invalid tag value.",
            Self::Kms0406 => "Invalid tag key.",
            Self::Kms0407 => "Invalid tag list size.",
            Self::Kms0408 => "Invalid resourceType.",
            Self::Kms0409 => "Too many tags.",
            Self::Kms0410 => "Invalid tag value length.",
            Self::Kms0411 => "Invalid tag key length.",
            Self::Kms0412 => "Invalid tag list.",
            Self::Kms0413 => {
                "The length of the values list in the tag exceeded the upper limit."
            }
            Self::Kms0414 => "Invalid tags.",
            Self::Kms0415 => "Invalid matches.",
            Self::Kms0416 => "Invalid tag ID.",
            Self::Kms0417 | Self::Kms1603 => "Invalid offset.",
            Self::Kms0418 => "No offset is required.",
            Self::Kms1101 => "Invalid key_alias.",
            Self::Kms1102 => "Invalid realm.",
            Self::Kms1103 => "Invalid key_description.",
            Self::Kms1104 => "The key alias already exists.",
            Self::Kms1105 => "Too many keys.",
            Self::Kms1108 => "Failed to create the default partition for the key.",
            Self::Kms1109 => "Failed to create the route for the key.",
            Self::Kms1110 => "The algorithm type is invalid.",
            Self::Kms1114 => "The key cannot be encrypted or decrypted.",
            Self::Kms1115 => {
                "Signature verification is not supported for symmetric keys."
            }
            Self::Kms1201 => "The key is not disabled.",
            Self::Kms1301 => "The key is not enabled.",
            Self::Kms1401 => {
                "The scheduled deletion time ranges from 7 days to 1,096 days."
            }
            Self::Kms1402 => "The key is already scheduled to be deleted.",
            Self::Kms1404 => {
                "The key material cannot be imported because this region is not the original region of the key."
            }
            Self::Kms1501 => "The key is not in Pending deletion state.",
            Self::Kms1601 => "Invalid limit.",
            Self::Kms1602 => "The value of marker must be greater than or equal to 0.",
            Self::Kms1801 => "random_data_length must be 512 bits.",
            Self::Kms1802 => "random_data_length must be a multiple of 8.",
            Self::Kms1901 => {
                "datakey_length must be in the range of 8 bits to 8,192 bits."
            }
            Self::Kms1902 => "The value of key_spec must be AES_128 or AES_256.",
            Self::Kms1903 => "datakey_length must be a multiple of 8.",
            Self::Kms1904 => "The RSA wrapping data key exceeds 1,520 bytes.",
            Self::Kms2001 => "datakey_length must be 512 bits.",
            Self::Kms2101 => "The data key plaintext is invalid.",
            Self::Kms2102 => "datakey_plain_length must be 64 bytes.",
            Self::Kms2103 | Self::Kms2203 => "Failed to verify the DEK hash.",
            Self::Kms2104 => {
                "The length of plain_text does not match datakey_plain_length."
            }
            Self::Kms2105 => {
                "The symmetric key does not support this encryption algorithm."
            }
            Self::Kms2106 => "The RSA key does not support this encryption algorithm.",
            Self::Kms2108 => "rsa encryption plain_text is too long.",
            Self::Kms2201 => "The data key ciphertext is invalid.",
            Self::Kms2202 => "datakey_cipher_length must be 64 bytes.",
            Self::Kms2204 => {
                "The length of cipher_text does not match datakey_cipher_length."
            }
            Self::Kms2301 => "The quota value exceeds the upper limit.",
            Self::Kms2302 => "The new quota cannot be smaller than the old quota.",
            Self::Kms2303 => "The quota type is not supported.",
            Self::Kms2304 => "If no grant is created, the grant quota cannot be updated.",
            Self::Kms2305 => "The CMK quota cannot be updated if no CMK is created.",
            Self::Kms2401 => "The operation cannot contain only create-grant.",
            Self::Kms2402 => "Invalid user ID.",
            Self::Kms2403 => "Failed to create the grant.",
            Self::Kms2404 => "Too many CMK grants.",
            Self::Kms2405 => "Too many grants.",
            Self::Kms2406 => {
                "The basic partition does not have the permission to create a grant."
            }
            Self::Kms2501 => "Invalid grant ID.",
            Self::Kms2502 => "grant_id and key_id do not match.",
            Self::Kms2601 => "Token expired.",
            Self::Kms2602 => "Key expiration time must be later than the current time.",
            Self::Kms2603 => "Key IDs in the imported key and token do not match.",
            Self::Kms2604 => "The external key plaintext length must be 32 bits.",
            Self::Kms2605 => "Failed to verify token.",
            Self::Kms2606 => {
                "You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext."
            }
            Self::Kms2608 => "The imported asymmetric private key cannot be empty.",
            Self::Kms2609 => "The imported asymmetric private key is invalid.",
            Self::Kms2610 => "The length of the temporary key must be 16 or 32.",
            Self::Kms2701 => {
                "Key material is not in Enabled or Disabled state and cannot be deleted."
            }
            Self::Kms2702 => "The imported private key material cannot be deleted.",
            Self::Kms2801 => "End time must be later than start time.",
            Self::Kms2901 => "Key rotation is not disabled.",
            Self::Kms3001 => "Invalid rotation interval.",
            Self::Kms3103 => "Invalid tenant ID.",
            Self::Kms3201 => "Failed to generate the order.",
            Self::Kms3202 => "Incorrect order resources.",
            Self::Kms3702 => "Invalid KMS status parameter.",
            Self::Kms3801 => "Failed to synchronize and configure KMS keys.",
            Self::Kms3803 => "Keystore is not supported.",
            Self::Kms3804 => "Failed to parse the document.",
            Self::Kms3805 => "Failed to create a digital envelope.",
            Self::Kms3806 => {
                "Failed to obtain the root certificate. Contact technical support."
            }
            Self::Kms3901 => "Task ID not found.",
            Self::Kms3902 => {
                "Invalid value of Service-Transaction-Id in the request header."
            }
            Self::Kms3903 => {
                "The request header does not contain the Service-Transaction-Id parameter."
            }
            Self::Kms4001 => "The service name used for notification is invalid.",
            Self::Kms4002 => "The service URL used for notification is invalid.",
            Self::Kms5012 => "Failed to access the PDP service.",
            Self::Kms5021 => "PDP5 authentication fails.",
            Self::Kms5022 => "The tags are not compliant.",
            Self::Kms5023 => "Invalid value of Header.",
        }
    }
    /// What to do, or `""`.
    #[must_use]
    pub const fn solution(self) -> &'static ::core::primitive::str {
        match self {
            Self::Csms0001
            | Self::Csms0006
            | Self::Kms0101
            | Self::Kms0102
            | Self::Kms0319
            | Self::Kms0323
            | Self::Kms1108
            | Self::Kms1109
            | Self::Kms2403 => "Try again later or contact customer support.",
            Self::Csms0002 => "Enter a valid parameter.",
            Self::Csms0003 | Self::Kms0201 => "Enter a valid URL.",
            Self::Csms0004 => "Enter a valid body.",
            Self::Csms0005 => "Enter valid secrets.",
            Self::Csms0101 => "Enter another valid secret name.",
            Self::Csms0102 => "Enter another valid secret version number.",
            Self::Csms0103 => "Ensure that the secret is in Enabled or Disabled state.",
            Self::Csms0104 => "Enter another valid version status name.",
            Self::Csms0105 => "Do not delete the built-in version.",
            Self::Csms0106 => "Enter a valid secret name.",
            Self::Csms0107 | Self::Csms0108 => "Enter other secrets.",
            Self::Csms0109 => "Enable the secret.",
            Self::Csms0201 | Self::Csms0202 => "Delete other secrets.",
            Self::Csms0203 | Self::Csms0204 => "Delete other version statuses.",
            Self::Csms0205 | Self::Csms0206 | Self::Csms0207 => {
                "The secret has been deleted. Select another secret."
            }
            Self::Csms0301
            | Self::Kms0301
            | Self::Kms0302
            | Self::Kms0303
            | Self::Kms0304
            | Self::Kms0305 => {
                "Obtain the token again and ensure the token string is complete."
            }
            Self::Csms0302 => {
                "Contact the administrator to grant CSMS Fullaccess permissions."
            }
            Self::Csms0401 => "Ensure the key exists and is enabled.",
            Self::Kms0100
            | Self::Kms0103
            | Self::Kms0104
            | Self::Kms0105
            | Self::Kms0338
            | Self::Kms0339
            | Self::Kms0340
            | Self::Kms2406
            | Self::Kms3802
            | Self::Kms3803
            | Self::Kms3806
            | Self::Kms3901 => "Contact technical support.",
            Self::Kms0106 => "The replica service allows only read-only operations.",
            Self::Kms0202 | Self::Kms0203 | Self::Kms0204 => "Enter a valid message.",
            Self::Kms0205 => "Enter a valid key ID.",
            Self::Kms0206 => "Enter a valid sequence number.",
            Self::Kms0207 => "Choose a valid key or create a key.",
            Self::Kms0208 => "Enter a valid value of encryption_context.",
            Self::Kms0209 | Self::Kms0210 | Self::Kms1301 => "Enable the key.",
            Self::Kms0211 => "Perform this operation on a common CMK.",
            Self::Kms0212 => "Use the correct resource type.",
            Self::Kms0214 => "Use the correct request format.",
            Self::Kms0215 => "Use a supported request method.",
            Self::Kms0306 | Self::Kms0307 | Self::Kms0326 | Self::Kms0327 => {
                "Contact the administrator to grant the KMS CMKFullaccess permission to the account."
            }
            Self::Kms0308
            | Self::Kms0341
            | Self::Kms0401
            | Self::Kms0402
            | Self::Kms0403
            | Self::Kms0404
            | Self::Kms0405
            | Self::Kms0406
            | Self::Kms0407
            | Self::Kms0408
            | Self::Kms0410
            | Self::Kms0411
            | Self::Kms0412
            | Self::Kms0413
            | Self::Kms0414
            | Self::Kms0415
            | Self::Kms0417
            | Self::Kms0418
            | Self::Kms1101
            | Self::Kms1102
            | Self::Kms1103
            | Self::Kms1401
            | Self::Kms1601
            | Self::Kms1602
            | Self::Kms1603
            | Self::Kms1801
            | Self::Kms1802
            | Self::Kms1901
            | Self::Kms1902
            | Self::Kms1903
            | Self::Kms1904
            | Self::Kms2001
            | Self::Kms2101
            | Self::Kms2102
            | Self::Kms2104
            | Self::Kms2105
            | Self::Kms2106
            | Self::Kms2108
            | Self::Kms2201
            | Self::Kms2202
            | Self::Kms2204
            | Self::Kms2301
            | Self::Kms2302
            | Self::Kms2303
            | Self::Kms2401
            | Self::Kms2402
            | Self::Kms2604
            | Self::Kms2608
            | Self::Kms2609
            | Self::Kms2610
            | Self::Kms2801
            | Self::Kms3001
            | Self::Kms3702 => "Enter valid parameters.",
            Self::Kms0309 => "Use an imported key.",
            Self::Kms0310 => "Ensure the key is in Pending import state.",
            Self::Kms0311 => {
                "Ensure the input ciphertext is correct and try again, or contact customer service."
            }
            Self::Kms0312 | Self::Kms0324 => "Use a common CMK.",
            Self::Kms0313 => "Enable key rotation.",
            Self::Kms0314 => "Complete real-name authentication and try again.",
            Self::Kms0315 => "Enter the correct partition type.",
            Self::Kms0316 => "Enter the partition type.",
            Self::Kms0317 => "Enter the type of the partition to be enabled.",
            Self::Kms0318 => "Enter a correct partition type name.",
            Self::Kms0320 | Self::Kms0328 => "Renew the service and try again.",
            Self::Kms0321 => "Ensure the URI in the URL matches that in X-Auth-Token.",
            Self::Kms0322 => "Configure the permission and try again.",
            Self::Kms0325 => "Try again using a symmetric key.",
            Self::Kms0329 => "Enter valid parameters or contact customer support.",
            Self::Kms0330 => "Configure the KMS CMKFullaccess permission and try again.",
            Self::Kms0331 => "Use a correct key type and try again.",
            Self::Kms0332 => {
                "Use a correct signature algorithm or contact technical support."
            }
            Self::Kms0334 => "This key is used for encryption and decryption.",
            Self::Kms0335 => "This key is used for signature and verification.",
            Self::Kms0409 => "Delete unnecessary tags and try again.",
            Self::Kms0416 => "Enter a valid key tag.",
            Self::Kms1104 => "Use another alias.",
            Self::Kms1105 => "Increase key quota or delete unnecessary keys.",
            Self::Kms1110 => "Use a correct algorithm type.",
            Self::Kms1114 => "Use the correct key for encryption and decryption.",
            Self::Kms1115 => "Try again using an asymmetric key.",
            Self::Kms1201 => "Disable the key.",
            Self::Kms1402 => "No further operation required.",
            Self::Kms1404 => {
                "Importing key materials is not supported for the current site."
            }
            Self::Kms1501 => "Create a scheduled deletion task for the key.",
            Self::Kms2103 | Self::Kms2203 => {
                "Ensure the data key is valid or contact customer support."
            }
            Self::Kms2304 => "Create a grant and try again.",
            Self::Kms2305 => "Create a key and try again.",
            Self::Kms2404 | Self::Kms2405 => {
                "Increase grant quota or delete unnecessary grants."
            }
            Self::Kms2501 => "Enter a valid grant ID.",
            Self::Kms2502 => "Ensure input grant_id matches key_id.",
            Self::Kms2601 | Self::Kms2605 => "Obtain a new token.",
            Self::Kms2602 => "Set a valid key expiration time.",
            Self::Kms2603 => {
                "Ensure the key ID in the imported key matches that in the token."
            }
            Self::Kms2606 => {
                "Ensure the plaintext of the imported key is the same as that of the deleted key."
            }
            Self::Kms2701 => "Ensure that the key is in Enabled or Disabled state.",
            Self::Kms2702 => "The imported private key material cannot be deleted.",
            Self::Kms2901 => "Disable key rotation.",
            Self::Kms3103 => "Enter a valid tenant ID.",
            Self::Kms3201
            | Self::Kms3202
            | Self::Kms3801
            | Self::Kms3804
            | Self::Kms3805
            | Self::Kms5012
            | Self::Kms5021
            | Self::Kms5022
            | Self::Kms5023 => "Try again or contact technical support.",
            Self::Kms3902 | Self::Kms3903 | Self::Kms4001 | Self::Kms4002 => {
                "Contact customer support."
            }
        }
    }
}

const _: fn() = || {
    let _ = (
        KmsErrorCode::ALL,
        KmsErrorCode::from_code,
        KmsErrorCode::statuses,
        KmsErrorCode::as_str,
        KmsErrorCode::message,
        KmsErrorCode::description,
        KmsErrorCode::solution,
    );
};

/// Code and message, or the description where the page has no message; `{:#}` adds description and solution. Width, fill, alignment and precision are honoured.
#[automatically_derived]
impl ::core::fmt::Display for KmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        let (__line, __longer) = match self {
            Self::Csms0001 => {
                (
                    "CSMS.0001: An internal error occurred.",
                    "CSMS.0001: An internal error occurred. Internal service error. Try again later or contact customer support.",
                )
            }
            Self::Csms0002 => {
                (
                    "CSMS.0002: The value of parameter is invalid.",
                    "CSMS.0002: The value of parameter is invalid. The XX parameter is invalid. Enter a valid parameter.",
                )
            }
            Self::Csms0003 => {
                (
                    "CSMS.0003: The request is invalid.",
                    "CSMS.0003: The request is invalid. Invalid request. Enter a valid URL.",
                )
            }
            Self::Csms0004 => {
                (
                    "CSMS.0004: The requested body format is wrong.",
                    "CSMS.0004: The requested body format is wrong. The request body format is incorrect. Enter a valid body.",
                )
            }
            Self::Csms0005 => {
                (
                    "CSMS.0005: The resource does not exist.",
                    "CSMS.0005: The resource does not exist. Enter valid secrets.",
                )
            }
            Self::Csms0006 => {
                (
                    "CSMS.0006: AES encrypt secret value occurred an error.",
                    "CSMS.0006: AES encrypt secret value occurred an error. An error occurs while the secret value is encrypted using AES. Try again later or contact customer support.",
                )
            }
            Self::Csms0101 => {
                (
                    "CSMS.0101: The secret name already exists.",
                    "CSMS.0101: The secret name already exists. The secret name is in use. Enter another valid secret name.",
                )
            }
            Self::Csms0102 => {
                (
                    "CSMS.0102: The version id already exists.",
                    "CSMS.0102: The version id already exists. The secret version number already exists. Enter another valid secret version number.",
                )
            }
            Self::Csms0103 => {
                (
                    "CSMS.0103: The secret is in the scheduled deletion state.",
                    "CSMS.0103: The secret is in the scheduled deletion state. The secret is in Pending deletion state and cannot be used. Ensure that the secret is in Enabled or Disabled state.",
                )
            }
            Self::Csms0104 => {
                (
                    "CSMS.0104: The stage name already exists.",
                    "CSMS.0104: The stage name already exists. The version status name already exists. Enter another valid version status name.",
                )
            }
            Self::Csms0105 => {
                (
                    "CSMS.0105: Can not delete the system internal stage.",
                    "CSMS.0105: Can not delete the system internal stage. Cannot delete the built-in version status of the system. Do not delete the built-in version.",
                )
            }
            Self::Csms0106 => {
                (
                    "CSMS.0106: The secret name not found int the db.",
                    "CSMS.0106: The secret name not found int the db. The secret name does not exist in the database. Enter a valid secret name.",
                )
            }
            Self::Csms0107 => {
                (
                    "CSMS.0107: The secret is in schedule delete state.",
                    "CSMS.0107: The secret is in schedule delete state. The secret is in Pending deletion state. Enter other secrets.",
                )
            }
            Self::Csms0108 => {
                (
                    "CSMS.0108: The secret is not in schedule delete state.",
                    "CSMS.0108: The secret is not in schedule delete state. The secret is not in Pending deletion state. Enter other secrets.",
                )
            }
            Self::Csms0109 => {
                (
                    "CSMS.0109: The secret state is not enabled.",
                    "CSMS.0109: The secret state is not enabled. The secret is not enabled. Enable the secret.",
                )
            }
            Self::Csms0201 => {
                (
                    "CSMS.0201: The number of secret has reached the upper limit.",
                    "CSMS.0201: The number of secret has reached the upper limit. The quota exceeds the upper limit. Delete other secrets.",
                )
            }
            Self::Csms0202 => {
                (
                    "CSMS.0202: The number of secret has reached the upper limit.",
                    "CSMS.0202: The number of secret has reached the upper limit. The number of secrets reaches the upper limit. Delete other secrets.",
                )
            }
            Self::Csms0203 => {
                (
                    "CSMS.0203: The number of stage has reached the upper limit.",
                    "CSMS.0203: The number of stage has reached the upper limit. The number of secret version statuses has reached the upper limit. Delete other version statuses.",
                )
            }
            Self::Csms0204 => {
                (
                    "CSMS.0204: The number of stage is greater than the quota limit.",
                    "CSMS.0204: The number of stage is greater than the quota limit. The number of secret version statuses has exceeded the upper limit. Delete other version statuses.",
                )
            }
            Self::Csms0205 => {
                (
                    "CSMS.0205: Version quota not found for secret",
                    "CSMS.0205: Version quota not found for secret No version quota is found for secret XX. The secret has been deleted. Select another secret.",
                )
            }
            Self::Csms0206 => {
                (
                    "CSMS.0206: Stage quota not found for secret",
                    "CSMS.0206: Stage quota not found for secret No version status quota is found for secret XX. The secret has been deleted. Select another secret.",
                )
            }
            Self::Csms0207 => {
                (
                    "CSMS.0207: Secret quota not found.",
                    "CSMS.0207: Secret quota not found. No secret quota found. The secret has been deleted. Select another secret.",
                )
            }
            Self::Csms0301 => {
                (
                    "CSMS.0301: Invalid X-Auth-Token.",
                    "CSMS.0301: Invalid X-Auth-Token. Obtain the token again and ensure the token string is complete.",
                )
            }
            Self::Csms0302 => {
                (
                    "CSMS.0302: The user role has no permission to access the interface.",
                    "CSMS.0302: The user role has no permission to access the interface. The user role has no permission to access the API. Contact the administrator to grant CSMS Fullaccess permissions.",
                )
            }
            Self::Csms0401 => {
                (
                    "CSMS.0401: Can not get the protected secret value using the provided KMS key.",
                    "CSMS.0401: Can not get the protected secret value using the provided KMS key. Failed to encrypt or decrypt the secret value by using KMS. Ensure the key exists and is enabled.",
                )
            }
            Self::Kms0100 => {
                (
                    "KMS.0100: Get-status error.",
                    "KMS.0100: Get-status error. Failed to obtain the service status. Contact technical support.",
                )
            }
            Self::Kms0101 => {
                (
                    "KMS.0101: KMS error.",
                    "KMS.0101: KMS error. KMS service error. Try again later or contact customer support.",
                )
            }
            Self::Kms0102 => {
                (
                    "KMS.0102: Abnormal KMS I/O.",
                    "KMS.0102: Abnormal KMS I/O. Try again later or contact customer support.",
                )
            }
            Self::Kms0103 => {
                (
                    "KMS.0103: A system exception occurred. Contact technical support.",
                    "KMS.0103: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support. Contact technical support.",
                )
            }
            Self::Kms0104 => {
                (
                    "KMS.0104: A system exception occurred. Contact technical support.",
                    "KMS.0104: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support. Contact technical support.",
                )
            }
            Self::Kms0105 => {
                (
                    "KMS.0105: A system exception occurred. Contact technical support.",
                    "KMS.0105: A system exception occurred. Contact technical support. A system exception occurs. Contact technical support. Contact technical support.",
                )
            }
            Self::Kms0106 => {
                (
                    "KMS.0106: It is replica service, readonly api allowed.",
                    "KMS.0106: It is replica service, readonly api allowed. The replica service allows only read-only operations.",
                )
            }
            Self::Kms0201 => {
                (
                    "KMS.0201: Invalid request URL.",
                    "KMS.0201: Invalid request URL. Enter a valid URL.",
                )
            }
            Self::Kms0202 => {
                (
                    "KMS.0202: Invalid JSON format of the request message.",
                    "KMS.0202: Invalid JSON format of the request message. Enter a valid message.",
                )
            }
            Self::Kms0203 => {
                (
                    "KMS.0203: Request message too long.",
                    "KMS.0203: Request message too long. Enter a valid message.",
                )
            }
            Self::Kms0204 => {
                (
                    "KMS.0204: Parameters missing in the request message.",
                    "KMS.0204: Parameters missing in the request message. Enter a valid message.",
                )
            }
            Self::Kms0205 => {
                (
                    "KMS.0205: Invalid key ID.",
                    "KMS.0205: Invalid key ID. Enter a valid key ID.",
                )
            }
            Self::Kms0206 => {
                (
                    "KMS.0206: Invalid sequence number.",
                    "KMS.0206: Invalid sequence number. Enter a valid sequence number.",
                )
            }
            Self::Kms0207 => {
                (
                    "KMS.0207: The key does not exist.",
                    "KMS.0207: The key does not exist. Choose a valid key or create a key.",
                )
            }
            Self::Kms0208 => {
                (
                    "KMS.0208: Invalid value of value encryption_context.",
                    "KMS.0208: Invalid value of value encryption_context. Enter a valid value of encryption_context.",
                )
            }
            Self::Kms0209 => {
                (
                    "KMS.0209: The key has been disabled.",
                    "KMS.0209: The key has been disabled. Enable the key.",
                )
            }
            Self::Kms0210 => {
                (
                    "KMS.0210: The key is in Scheduled deletion state and cannot be used.",
                    "KMS.0210: The key is in Scheduled deletion state and cannot be used. The key is scheduled to be deleted and is unavailable. Enable the key.",
                )
            }
            Self::Kms0211 => {
                (
                    "KMS.0211: Cannot perform this operation on Default Master Keys.",
                    "KMS.0211: Cannot perform this operation on Default Master Keys. Cannot perform this operation on default master keys. Perform this operation on a common CMK.",
                )
            }
            Self::Kms0212 => {
                (
                    "KMS.0212: Invalid resource type.",
                    "KMS.0212: Invalid resource type. Use the correct resource type.",
                )
            }
            Self::Kms0214 => {
                (
                    "KMS.0214: The request format is invalid.",
                    "KMS.0214: The request format is invalid. Invalid request format. Use the correct request format.",
                )
            }
            Self::Kms0215 => {
                (
                    "KMS.0215: Request method not supported.",
                    "KMS.0215: Request method not supported. Invalid request method. Use a supported request method.",
                )
            }
            Self::Kms0301 => {
                (
                    "KMS.0301: Invalid or null X-Auth-Token.",
                    "KMS.0301: Invalid or null X-Auth-Token. Obtain the token again and ensure the token string is complete.",
                )
            }
            Self::Kms0302 => {
                (
                    "KMS.0302: Invalid X-Auth-Token.",
                    "KMS.0302: Invalid X-Auth-Token. Obtain the token again and ensure the token string is complete.",
                )
            }
            Self::Kms0303 => {
                (
                    "KMS.0303: X-Auth-Token expired.",
                    "KMS.0303: X-Auth-Token expired. Obtain the token again and ensure the token string is complete.",
                )
            }
            Self::Kms0304 => {
                (
                    "KMS.0304: X-Auth-Token contains the OBT tag and cannot be used to access services.",
                    "KMS.0304: X-Auth-Token contains the OBT tag and cannot be used to access services. Obtain the token again and ensure the token string is complete.",
                )
            }
            Self::Kms0305 => {
                (
                    "KMS.0305: Invalid X-Auth-Token project name.",
                    "KMS.0305: Invalid X-Auth-Token project name. Obtain the token again and ensure the token string is complete.",
                )
            }
            Self::Kms0306 => {
                (
                    "KMS.0306: No access permissions.",
                    "KMS.0306: No access permissions. The user has no permission to access the key. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                )
            }
            Self::Kms0307 => {
                (
                    "KMS.0307: No access permissions.",
                    "KMS.0307: No access permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                )
            }
            Self::Kms0308 => {
                (
                    "KMS.0308: Invalid parameter.",
                    "KMS.0308: Invalid parameter. Enter valid parameters.",
                )
            }
            Self::Kms0309 => {
                (
                    "KMS.0309: External keys required.",
                    "KMS.0309: External keys required. Use an imported key.",
                )
            }
            Self::Kms0310 => {
                (
                    "KMS.0310: The key is not in Pending import state.",
                    "KMS.0310: The key is not in Pending import state. The key is not pending to be imported. Ensure the key is in Pending import state.",
                )
            }
            Self::Kms0311 => {
                (
                    "KMS.0311: Failed to decrypt data using the RSA private key.",
                    "KMS.0311: Failed to decrypt data using the RSA private key. Ensure the input ciphertext is correct and try again, or contact customer service.",
                )
            }
            Self::Kms0312 => {
                (
                    "KMS.0312: External keys cannot be rotated.",
                    "KMS.0312: External keys cannot be rotated. Use a common CMK.",
                )
            }
            Self::Kms0313 => {
                (
                    "KMS.0313: Key rotation is not enabled.",
                    "KMS.0313: Key rotation is not enabled. Enable key rotation.",
                )
            }
            Self::Kms0314 => {
                (
                    "KMS.0314: Real-name authentication is required to access the API.",
                    "KMS.0314: Real-name authentication is required to access the API. Complete real-name authentication and try again.",
                )
            }
            Self::Kms0315 => {
                (
                    "KMS.0315: Invalid partition_id.",
                    "KMS.0315: Invalid partition_id. Invalid partition type. Enter the correct partition type.",
                )
            }
            Self::Kms0316 => {
                (
                    "KMS.0316: No exist partition_id.",
                    "KMS.0316: No exist partition_id. The partition type does not exist. Enter the partition type.",
                )
            }
            Self::Kms0317 => {
                (
                    "KMS.0317: The cmk partition is not enabled.",
                    "KMS.0317: The cmk partition is not enabled. The key partition type is not enabled. Enter the type of the partition to be enabled.",
                )
            }
            Self::Kms0318 => {
                (
                    "KMS.0318: Partition name has exist.",
                    "KMS.0318: Partition name has exist. The partition type name already exists. Enter a correct partition type name.",
                )
            }
            Self::Kms0319 => {
                (
                    "KMS.0319: Rotation not supported in the current KMS version.",
                    "KMS.0319: Rotation not supported in the current KMS version. Rotation is not supported in the current KMS version. Try again later or contact customer support.",
                )
            }
            Self::Kms0320 => {
                (
                    "KMS.0320: Resource frozen.",
                    "KMS.0320: Resource frozen. Renew the service and try again.",
                )
            }
            Self::Kms0321 => {
                (
                    "KMS.0321: URIs in URL and X-Auth-Token do not match.",
                    "KMS.0321: URIs in URL and X-Auth-Token do not match. Ensure the URI in the URL matches that in X-Auth-Token.",
                )
            }
            Self::Kms0322 => {
                (
                    "KMS.0322: The user has no permission to access the partition.",
                    "KMS.0322: The user has no permission to access the partition. The user does not have the permission on the partition type. Configure the permission and try again.",
                )
            }
            Self::Kms0323 => {
                (
                    "KMS.0323: Failed to obtain the partition of the key.",
                    "KMS.0323: Failed to obtain the partition of the key. Try again later or contact customer support.",
                )
            }
            Self::Kms0324 => {
                (
                    "KMS.0324: RSA keys cannot be rotated.",
                    "KMS.0324: RSA keys cannot be rotated. Use a common CMK.",
                )
            }
            Self::Kms0325 => {
                (
                    "KMS.0325: The asymmetric key is not support this operation.",
                    "KMS.0325: The asymmetric key is not support this operation. This operation is not supported for asymmetric keys. Try again using a symmetric key.",
                )
            }
            Self::Kms0326 => {
                (
                    "KMS.0326: No access permissions.",
                    "KMS.0326: No access permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                )
            }
            Self::Kms0327 => {
                (
                    "KMS.0327: Failed to obtain user permissions.",
                    "KMS.0327: Failed to obtain user permissions. Contact the administrator to grant the KMS CMKFullaccess permission to the account.",
                )
            }
            Self::Kms0328 => {
                (
                    "KMS.0328: KMS has been frozen. Renew it and try again.",
                    "KMS.0328: KMS has been frozen. Renew it and try again. Renew the service and try again.",
                )
            }
            Self::Kms0329 => {
                (
                    "KMS.0329: Hash algorithm does not match the digest length.",
                    "KMS.0329: Hash algorithm does not match the digest length. Enter valid parameters or contact customer support.",
                )
            }
            Self::Kms0330 => {
                (
                    "KMS.0330: User has no permission.",
                    "KMS.0330: User has no permission. The user does not have related permissions. Configure the KMS CMKFullaccess permission and try again.",
                )
            }
            Self::Kms0331 => {
                (
                    "KMS.0331: The symmetric key is not support this operation.",
                    "KMS.0331: The symmetric key is not support this operation. This operation is not supported for symmetric keys. Use a correct key type and try again.",
                )
            }
            Self::Kms0332 => {
                (
                    "KMS.0332: This key is not support the signing algorithm.",
                    "KMS.0332: This key is not support the signing algorithm. The key does not support the signature algorithm. Use a correct signature algorithm or contact technical support.",
                )
            }
            Self::Kms0334 => {
                (
                    "KMS.0334: The cmk is used to encrypt and decrypt.",
                    "KMS.0334: The cmk is used to encrypt and decrypt. This key is used for encryption and decryption.",
                )
            }
            Self::Kms0335 => {
                (
                    "KMS.0335: The cmk is used to sign and verify.",
                    "KMS.0335: The cmk is used to sign and verify. This key is used for signature and verification.",
                )
            }
            Self::Kms0338 => {
                (
                    "KMS.0338: The custom keystore do not support rotation.",
                    "KMS.0338: The custom keystore do not support rotation. The user-defined keystore does not support rotation. Contact technical support.",
                )
            }
            Self::Kms0339 => {
                (
                    "KMS.0339: The custom keystore do not support import key.",
                    "KMS.0339: The custom keystore do not support import key. Keys cannot be imported to a custom keystore. Contact technical support.",
                )
            }
            Self::Kms0340 => {
                (
                    "KMS.0340: not support keystore.",
                    "KMS.0340: not support keystore. Currently, the keystore is not supported. Contact technical support.",
                )
            }
            Self::Kms0341 => {
                (
                    "KMS.0341: The hmac key do not support this operation.",
                    "KMS.0341: The hmac key do not support this operation. The HMAC key does not support this operation. Enter valid parameters.",
                )
            }
            Self::Kms0401 => {
                (
                    "KMS.0401: Tag list cannot be empty.",
                    "KMS.0401: Tag list cannot be empty. Enter valid parameters.",
                )
            }
            Self::Kms0402 => {
                (
                    "KMS.0402: Invalid match value.",
                    "KMS.0402: Invalid match value. Enter valid parameters.",
                )
            }
            Self::Kms0403 => {
                (
                    "KMS.0403: Invalid match key.",
                    "KMS.0403: Invalid match key. Enter valid parameters.",
                )
            }
            Self::Kms0404 => {
                (
                    "KMS.0404: Invalid action.",
                    "KMS.0404: Invalid action. Enter valid parameters.",
                )
            }
            Self::Kms0405 => {
                (
                    "KMS.0405: Invalid tag value.",
                    "KMS.0405: Invalid tag value. Enter valid parameters.",
                )
            }
            Self::Kms0406 => {
                (
                    "KMS.0406: Invalid tag key.",
                    "KMS.0406: Invalid tag key. Enter valid parameters.",
                )
            }
            Self::Kms0407 => {
                (
                    "KMS.0407: Invalid tag list size.",
                    "KMS.0407: Invalid tag list size. Enter valid parameters.",
                )
            }
            Self::Kms0408 => {
                (
                    "KMS.0408: Invalid resourceType.",
                    "KMS.0408: Invalid resourceType. Enter valid parameters.",
                )
            }
            Self::Kms0409 => {
                (
                    "KMS.0409: Too many tags.",
                    "KMS.0409: Too many tags. Delete unnecessary tags and try again.",
                )
            }
            Self::Kms0410 => {
                (
                    "KMS.0410: Invalid tag value length.",
                    "KMS.0410: Invalid tag value length. Enter valid parameters.",
                )
            }
            Self::Kms0411 => {
                (
                    "KMS.0411: Invalid tag key length.",
                    "KMS.0411: Invalid tag key length. Enter valid parameters.",
                )
            }
            Self::Kms0412 => {
                (
                    "KMS.0412: Invalid tag list.",
                    "KMS.0412: Invalid tag list. Enter valid parameters.",
                )
            }
            Self::Kms0413 => {
                (
                    "KMS.0413: Too many tag values.",
                    "KMS.0413: Too many tag values. The length of the values list in the tag exceeded the upper limit. Enter valid parameters.",
                )
            }
            Self::Kms0414 => {
                (
                    "KMS.0414: Invalid tags.",
                    "KMS.0414: Invalid tags. Enter valid parameters.",
                )
            }
            Self::Kms0415 => {
                (
                    "KMS.0415: Invalid matches.",
                    "KMS.0415: Invalid matches. Enter valid parameters.",
                )
            }
            Self::Kms0416 => {
                (
                    "KMS.0416: Invalid tag ID.",
                    "KMS.0416: Invalid tag ID. Enter a valid key tag.",
                )
            }
            Self::Kms0417 => {
                (
                    "KMS.0417: Invalid offset.",
                    "KMS.0417: Invalid offset. Enter valid parameters.",
                )
            }
            Self::Kms0418 => {
                (
                    "KMS.0418: Offset is not required.",
                    "KMS.0418: Offset is not required. No offset is required. Enter valid parameters.",
                )
            }
            Self::Kms1101 => {
                (
                    "KMS.1101: Invalid key_alias.",
                    "KMS.1101: Invalid key_alias. Enter valid parameters.",
                )
            }
            Self::Kms1102 => {
                (
                    "KMS.1102: Invalid realm.",
                    "KMS.1102: Invalid realm. Enter valid parameters.",
                )
            }
            Self::Kms1103 => {
                (
                    "KMS.1103: Invalid key_description.",
                    "KMS.1103: Invalid key_description. Enter valid parameters.",
                )
            }
            Self::Kms1104 => {
                (
                    "KMS.1104: Duplicate key aliases.",
                    "KMS.1104: Duplicate key aliases. The key alias already exists. Use another alias.",
                )
            }
            Self::Kms1105 => {
                (
                    "KMS.1105: Too many keys.",
                    "KMS.1105: Too many keys. Increase key quota or delete unnecessary keys.",
                )
            }
            Self::Kms1108 => {
                (
                    "KMS.1108: Failed to create the default partition for the key.",
                    "KMS.1108: Failed to create the default partition for the key. Try again later or contact customer support.",
                )
            }
            Self::Kms1109 => {
                (
                    "KMS.1109: Failed to create the route for the key.",
                    "KMS.1109: Failed to create the route for the key. Try again later or contact customer support.",
                )
            }
            Self::Kms1110 => {
                (
                    "KMS.1110: Invalid alg_type.",
                    "KMS.1110: Invalid alg_type. The algorithm type is invalid. Use a correct algorithm type.",
                )
            }
            Self::Kms1114 => {
                (
                    "KMS.1114: EC keys do not support to encrypt/decrypt.",
                    "KMS.1114: EC keys do not support to encrypt/decrypt. The key cannot be encrypted or decrypted. Use the correct key for encryption and decryption.",
                )
            }
            Self::Kms1115 => {
                (
                    "KMS.1115: Symmetric keys do not support to sign/verify.",
                    "KMS.1115: Symmetric keys do not support to sign/verify. Signature verification is not supported for symmetric keys. Try again using an asymmetric key.",
                )
            }
            Self::Kms1201 => {
                (
                    "KMS.1201: The key is not disabled.",
                    "KMS.1201: The key is not disabled. Disable the key.",
                )
            }
            Self::Kms1301 => {
                (
                    "KMS.1301: The key is not enabled.",
                    "KMS.1301: The key is not enabled. Enable the key.",
                )
            }
            Self::Kms1401 => {
                (
                    "KMS.1401: Set the pending deletion period between 7 to 1096 days.",
                    "KMS.1401: Set the pending deletion period between 7 to 1096 days. The scheduled deletion time ranges from 7 days to 1,096 days. Enter valid parameters.",
                )
            }
            Self::Kms1402 => {
                (
                    "KMS.1402: The key is already in Pending deletion state.",
                    "KMS.1402: The key is already in Pending deletion state. The key is already scheduled to be deleted. No further operation required.",
                )
            }
            Self::Kms1404 => {
                (
                    "KMS.1404: This region is not the original region of the key, and it is not allowed to import-key-material.",
                    "KMS.1404: This region is not the original region of the key, and it is not allowed to import-key-material. The key material cannot be imported because this region is not the original region of the key. Importing key materials is not supported for the current site.",
                )
            }
            Self::Kms1501 => {
                (
                    "KMS.1501: The key is not in Pending deletion state.",
                    "KMS.1501: The key is not in Pending deletion state. Create a scheduled deletion task for the key.",
                )
            }
            Self::Kms1601 => {
                (
                    "KMS.1601: Invalid limit.",
                    "KMS.1601: Invalid limit. Enter valid parameters.",
                )
            }
            Self::Kms1602 => {
                (
                    "KMS.1602: marker must be greater than or equals 0.",
                    "KMS.1602: marker must be greater than or equals 0. The value of marker must be greater than or equal to 0. Enter valid parameters.",
                )
            }
            Self::Kms1603 => {
                (
                    "KMS.1603: Invalid offset.",
                    "KMS.1603: Invalid offset. Enter valid parameters.",
                )
            }
            Self::Kms1801 => {
                (
                    "KMS.1801: random_data_length must be 512 bits.",
                    "KMS.1801: random_data_length must be 512 bits. Enter valid parameters.",
                )
            }
            Self::Kms1802 => {
                (
                    "KMS.1802: random_data_length must be a multiple of 8.",
                    "KMS.1802: random_data_length must be a multiple of 8. Enter valid parameters.",
                )
            }
            Self::Kms1901 => {
                (
                    "KMS.1901: datakey_length must be in the range 8 bits to 8,192 bits.",
                    "KMS.1901: datakey_length must be in the range 8 bits to 8,192 bits. datakey_length must be in the range of 8 bits to 8,192 bits. Enter valid parameters.",
                )
            }
            Self::Kms1902 => {
                (
                    "KMS.1902: key_spec can only be AES_128 or AES_256.",
                    "KMS.1902: key_spec can only be AES_128 or AES_256. The value of key_spec must be AES_128 or AES_256. Enter valid parameters.",
                )
            }
            Self::Kms1903 => {
                (
                    "KMS.1903: datakey_length must be a multiple of 8.",
                    "KMS.1903: datakey_length must be a multiple of 8. Enter valid parameters.",
                )
            }
            Self::Kms1904 => {
                (
                    "KMS.1904: The rsa wrapping data key is over length 1520 bits.",
                    "KMS.1904: The rsa wrapping data key is over length 1520 bits. The RSA wrapping data key exceeds 1,520 bytes. Enter valid parameters.",
                )
            }
            Self::Kms2001 => {
                (
                    "KMS.2001: datakey_length must be 512 bits.",
                    "KMS.2001: datakey_length must be 512 bits. Enter valid parameters.",
                )
            }
            Self::Kms2101 => {
                (
                    "KMS.2101: Invalid plain_text.",
                    "KMS.2101: Invalid plain_text. The data key plaintext is invalid. Enter valid parameters.",
                )
            }
            Self::Kms2102 => {
                (
                    "KMS.2102: datakey_plain_length must be 64 bytes.",
                    "KMS.2102: datakey_plain_length must be 64 bytes. Enter valid parameters.",
                )
            }
            Self::Kms2103 => {
                (
                    "KMS.2103: Failed to verify the DEK hash.",
                    "KMS.2103: Failed to verify the DEK hash. Ensure the data key is valid or contact customer support.",
                )
            }
            Self::Kms2104 => {
                (
                    "KMS.2104: The length of plain_text does not match datakey_plain_length.",
                    "KMS.2104: The length of plain_text does not match datakey_plain_length. Enter valid parameters.",
                )
            }
            Self::Kms2105 => {
                (
                    "KMS.2105: The symmetric key not support this encryption algorithm.",
                    "KMS.2105: The symmetric key not support this encryption algorithm. The symmetric key does not support this encryption algorithm. Enter valid parameters.",
                )
            }
            Self::Kms2106 => {
                (
                    "KMS.2106: The rsa key not support this encryption algorithm.",
                    "KMS.2106: The rsa key not support this encryption algorithm. The RSA key does not support this encryption algorithm. Enter valid parameters.",
                )
            }
            Self::Kms2108 => {
                (
                    "KMS.2108: The rsa encryption plain_text is over length.",
                    "KMS.2108: The rsa encryption plain_text is over length. rsa encryption plain_text is too long. Enter valid parameters.",
                )
            }
            Self::Kms2201 => {
                (
                    "KMS.2201: Invalid cipher_text.",
                    "KMS.2201: Invalid cipher_text. The data key ciphertext is invalid. Enter valid parameters.",
                )
            }
            Self::Kms2202 => {
                (
                    "KMS.2202: datakey_cipher_length must be 64 bytes.",
                    "KMS.2202: datakey_cipher_length must be 64 bytes. Enter valid parameters.",
                )
            }
            Self::Kms2203 => {
                (
                    "KMS.2203: Failed to verify the DEK hash.",
                    "KMS.2203: Failed to verify the DEK hash. Ensure the data key is valid or contact customer support.",
                )
            }
            Self::Kms2204 => {
                (
                    "KMS.2204: The length of cipher_text does not match datakey_cipher_length.",
                    "KMS.2204: The length of cipher_text does not match datakey_cipher_length. Enter valid parameters.",
                )
            }
            Self::Kms2301 => {
                (
                    "KMS.2301: The quota value is beyond the maximum configurable limit.",
                    "KMS.2301: The quota value is beyond the maximum configurable limit. The quota value exceeds the upper limit. Enter valid parameters.",
                )
            }
            Self::Kms2302 => {
                (
                    "KMS.2302: New quota value must not less than old.",
                    "KMS.2302: New quota value must not less than old. The new quota cannot be smaller than the old quota. Enter valid parameters.",
                )
            }
            Self::Kms2303 => {
                (
                    "KMS.2303: The quota type is not supported.",
                    "KMS.2303: The quota type is not supported. Enter valid parameters.",
                )
            }
            Self::Kms2304 => {
                (
                    "KMS.2304: Can not update grant quota when no grant has created.",
                    "KMS.2304: Can not update grant quota when no grant has created. If no grant is created, the grant quota cannot be updated. Create a grant and try again.",
                )
            }
            Self::Kms2305 => {
                (
                    "KMS.2305: Can not update cmk quota when no cmk has created.",
                    "KMS.2305: Can not update cmk quota when no cmk has created. The CMK quota cannot be updated if no CMK is created. Create a key and try again.",
                )
            }
            Self::Kms2401 => {
                (
                    "KMS.2401: Specify an operation in addition to create-grant.",
                    "KMS.2401: Specify an operation in addition to create-grant. The operation cannot contain only create-grant. Enter valid parameters.",
                )
            }
            Self::Kms2402 => {
                (
                    "KMS.2402: Invalid user ID.",
                    "KMS.2402: Invalid user ID. Enter valid parameters.",
                )
            }
            Self::Kms2403 => {
                (
                    "KMS.2403: Failed to create the grant.",
                    "KMS.2403: Failed to create the grant. Try again later or contact customer support.",
                )
            }
            Self::Kms2404 => {
                (
                    "KMS.2404: Too many CMK grants.",
                    "KMS.2404: Too many CMK grants. Increase grant quota or delete unnecessary grants.",
                )
            }
            Self::Kms2405 => {
                (
                    "KMS.2405: Too many grants.",
                    "KMS.2405: Too many grants. Increase grant quota or delete unnecessary grants.",
                )
            }
            Self::Kms2406 => {
                (
                    "KMS.2406: The basic partition has no right to create grant.",
                    "KMS.2406: The basic partition has no right to create grant. The basic partition does not have the permission to create a grant. Contact technical support.",
                )
            }
            Self::Kms2501 => {
                (
                    "KMS.2501: Invalid grant ID.",
                    "KMS.2501: Invalid grant ID. Enter a valid grant ID.",
                )
            }
            Self::Kms2502 => {
                (
                    "KMS.2502: grant_id and key_id do not match.",
                    "KMS.2502: grant_id and key_id do not match. Ensure input grant_id matches key_id.",
                )
            }
            Self::Kms2601 => {
                (
                    "KMS.2601: Token expired.",
                    "KMS.2601: Token expired. Obtain a new token.",
                )
            }
            Self::Kms2602 => {
                (
                    "KMS.2602: Key expiration time must be later than the current time.",
                    "KMS.2602: Key expiration time must be later than the current time. Set a valid key expiration time.",
                )
            }
            Self::Kms2603 => {
                (
                    "KMS.2603: Key IDs in the imported key and token do not match.",
                    "KMS.2603: Key IDs in the imported key and token do not match. Ensure the key ID in the imported key matches that in the token.",
                )
            }
            Self::Kms2604 => {
                (
                    "KMS.2604: The external key plaintext length must be 32 bits.",
                    "KMS.2604: The external key plaintext length must be 32 bits. Enter valid parameters.",
                )
            }
            Self::Kms2605 => {
                (
                    "KMS.2605: Token verification failed.",
                    "KMS.2605: Token verification failed. Failed to verify token. Obtain a new token.",
                )
            }
            Self::Kms2606 => {
                (
                    "KMS.2606: You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext.",
                    "KMS.2606: You are importing a deleted key again. The imported plaintext must be the same as the deleted key plaintext. Ensure the plaintext of the imported key is the same as that of the deleted key.",
                )
            }
            Self::Kms2608 => {
                (
                    "KMS.2608: The imported asymmetric private key can not be null.",
                    "KMS.2608: The imported asymmetric private key can not be null. The imported asymmetric private key cannot be empty. Enter valid parameters.",
                )
            }
            Self::Kms2609 => {
                (
                    "KMS.2609: The imported asymmetric private is invalid.",
                    "KMS.2609: The imported asymmetric private is invalid. The imported asymmetric private key is invalid. Enter valid parameters.",
                )
            }
            Self::Kms2610 => {
                (
                    "KMS.2610: The temporary key length must be 16 or 32.",
                    "KMS.2610: The temporary key length must be 16 or 32. The length of the temporary key must be 16 or 32. Enter valid parameters.",
                )
            }
            Self::Kms2701 => {
                (
                    "KMS.2701: Key material is not in Enabled or Disabled state and cannot be deleted.",
                    "KMS.2701: Key material is not in Enabled or Disabled state and cannot be deleted. Ensure that the key is in Enabled or Disabled state.",
                )
            }
            Self::Kms2702 => {
                (
                    "KMS.2702: The imported private key material can not be deleted.",
                    "KMS.2702: The imported private key material can not be deleted. The imported private key material cannot be deleted.",
                )
            }
            Self::Kms2801 => {
                (
                    "KMS.2801: End_time must bigger than start_time.",
                    "KMS.2801: End_time must bigger than start_time. End time must be later than start time. Enter valid parameters.",
                )
            }
            Self::Kms2901 => {
                (
                    "KMS.2901: Key rotation is not disabled.",
                    "KMS.2901: Key rotation is not disabled. Disable key rotation.",
                )
            }
            Self::Kms3001 => {
                (
                    "KMS.3001: Invalid rotation_interval.",
                    "KMS.3001: Invalid rotation_interval. Invalid rotation interval. Enter valid parameters.",
                )
            }
            Self::Kms3103 => {
                (
                    "KMS.3103: Invalid id of tenant.",
                    "KMS.3103: Invalid id of tenant. Invalid tenant ID. Enter a valid tenant ID.",
                )
            }
            Self::Kms3201 => {
                (
                    "KMS.3201: Generate order id failed.",
                    "KMS.3201: Generate order id failed. Failed to generate the order. Try again or contact technical support.",
                )
            }
            Self::Kms3202 => {
                (
                    "KMS.3202: KMS error.",
                    "KMS.3202: KMS error. Incorrect order resources. Try again or contact technical support.",
                )
            }
            Self::Kms3702 => {
                (
                    "KMS.3702: Invalid kms status parameter.",
                    "KMS.3702: Invalid kms status parameter. Invalid KMS status parameter. Enter valid parameters.",
                )
            }
            Self::Kms3801 => {
                (
                    "KMS.3801: KMS key sync enable and configuration failed.",
                    "KMS.3801: KMS key sync enable and configuration failed. Failed to synchronize and configure KMS keys. Try again or contact technical support.",
                )
            }
            Self::Kms3802 => {
                (
                    "KMS.3802: Failed to sync operation convert to born region.",
                    "KMS.3802: Failed to sync operation convert to born region. Currently, the keystore is not supported. Contact technical support.",
                )
            }
            Self::Kms3803 => {
                (
                    "KMS.3803: The key of born region is turned off sync, so no operation can be performed.",
                    "KMS.3803: The key of born region is turned off sync, so no operation can be performed. Keystore is not supported. Contact technical support.",
                )
            }
            Self::Kms3804 => {
                (
                    "KMS.3804: AttestationDocument parsing failed.",
                    "KMS.3804: AttestationDocument parsing failed. Failed to parse the document. Try again or contact technical support.",
                )
            }
            Self::Kms3805 => {
                (
                    "KMS.3805: Failed to build digital envelope.",
                    "KMS.3805: Failed to build digital envelope. Failed to create a digital envelope. Try again or contact technical support.",
                )
            }
            Self::Kms3806 => {
                (
                    "KMS.3806: Unable to obtain enclave root certificate, please contact technical support.",
                    "KMS.3806: Unable to obtain enclave root certificate, please contact technical support. Failed to obtain the root certificate. Contact technical support. Contact technical support.",
                )
            }
            Self::Kms3901 => {
                (
                    "KMS.3901: The requested jobId cannot be found.",
                    "KMS.3901: The requested jobId cannot be found. Task ID not found. Contact technical support.",
                )
            }
            Self::Kms3902 => {
                (
                    "KMS.3902: Invalid Service-Transaction-Id in request header.",
                    "KMS.3902: Invalid Service-Transaction-Id in request header. Invalid value of Service-Transaction-Id in the request header. Contact customer support.",
                )
            }
            Self::Kms3903 => {
                (
                    "KMS.3903: Service-Transaction-Id is missing in request header.",
                    "KMS.3903: Service-Transaction-Id is missing in request header. The request header does not contain the Service-Transaction-Id parameter. Contact customer support.",
                )
            }
            Self::Kms4001 => {
                (
                    "KMS.4001: Service name to notify is illegal.",
                    "KMS.4001: Service name to notify is illegal. The service name used for notification is invalid. Contact customer support.",
                )
            }
            Self::Kms4002 => {
                (
                    "KMS.4002: Service url to notify is illegal.",
                    "KMS.4002: Service url to notify is illegal. The service URL used for notification is invalid. Contact customer support.",
                )
            }
            Self::Kms5012 => {
                (
                    "KMS.5012: Request PDP service failed.",
                    "KMS.5012: Request PDP service failed. Failed to access the PDP service. Try again or contact technical support.",
                )
            }
            Self::Kms5021 => {
                (
                    "KMS.5021: Check pdp5 auth failed.",
                    "KMS.5021: Check pdp5 auth failed. PDP5 authentication fails. Try again or contact technical support.",
                )
            }
            Self::Kms5022 => {
                (
                    "KMS.5022: Tags are not compliant.",
                    "KMS.5022: Tags are not compliant. The tags are not compliant. Try again or contact technical support.",
                )
            }
            Self::Kms5023 => {
                (
                    "KMS.5023: Pdp5 Header is invalid.",
                    "KMS.5023: Pdp5 Header is invalid. Invalid value of Header. Try again or contact technical support.",
                )
            }
        };
        let __is_long = ::core::fmt::Formatter::alternate(__f);
        __f.pad(if __is_long { __longer } else { __line })
    }
}

/// The same as `from_code`.
#[automatically_derived]
impl ::core::str::FromStr for KmsErrorCode {
    type Err = UnknownKmsErrorCode;
    fn from_str(
        __code: &::core::primitive::str,
    ) -> ::core::result::Result<Self, UnknownKmsErrorCode> {
        Self::from_code(__code).ok_or(UnknownKmsErrorCode(()))
    }
}

/// The error code, as the page writes it.
#[automatically_derived]
impl ::core::convert::AsRef<::core::primitive::str> for KmsErrorCode {
    fn as_ref(&self) -> &::core::primitive::str {
        Self::as_str(*self)
    }
}

/// Equal if the text is the error code.
#[automatically_derived]
impl ::core::cmp::PartialEq<::core::primitive::str> for KmsErrorCode {
    fn eq(&self, __code: &::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(*self) == __code
    }
}

/// Equal if the text is the error code.
#[automatically_derived]
impl ::core::cmp::PartialEq<&::core::primitive::str> for KmsErrorCode {
    fn eq(&self, __code: &&::core::primitive::str) -> ::core::primitive::bool {
        Self::as_str(*self) == *__code
    }
}

/// The error of a text that the page does not list as a [`KmsErrorCode`].
///
/// A later page may list it: keep it as text.
#[derive(
    ::core::fmt::Debug,
    ::core::clone::Clone,
    ::core::marker::Copy,
    ::core::cmp::PartialEq,
    ::core::cmp::Eq,
    ::core::hash::Hash
)]
pub struct UnknownKmsErrorCode(());

#[automatically_derived]
impl ::core::fmt::Display for UnknownKmsErrorCode {
    fn fmt(&self, __f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
        __f.pad("unknown error code")
    }
}

#[automatically_derived]
impl ::core::error::Error for UnknownKmsErrorCode {}
