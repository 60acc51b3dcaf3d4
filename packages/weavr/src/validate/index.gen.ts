// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { ValidatorTable } from "@kyc-clients/core/validate";
import { validate as validateAccessTokenRequest } from "./access-token-request.gen.ts";
import { validate as validateAccessTokenResponse } from "./access-token-response.gen.ts";
import { validate as validateAssignManagedAccountIbanConflict } from "./assign-managed-account-iban-conflict.gen.ts";
import { validate as validateBackofficeAccessToken } from "./backoffice-access-token.gen.ts";
import { validate as validateBackofficeAccessTokenRequest } from "./backoffice-access-token-request.gen.ts";
import { validate as validateBackofficeBadRequest } from "./backoffice-bad-request.gen.ts";
import { validate as validateBadRequest } from "./bad-request.gen.ts";
import { validate as validateBlockManagedAccountConflict } from "./block-managed-account-conflict.gen.ts";
import { validate as validateConfirmationChallenge } from "./confirmation-challenge.gen.ts";
import { validate as validateConfirmationChallengeCreate } from "./confirmation-challenge-create.gen.ts";
import { validate as validateConfirmationVerification } from "./confirmation-verification.gen.ts";
import { validate as validateConsumeUserInviteConflict } from "./consume-user-invite-conflict.gen.ts";
import { validate as validateConsumer } from "./consumer.gen.ts";
import { validate as validateConsumerCreate } from "./consumer-create.gen.ts";
import { validate as validateConsumerEmailVerificationSend } from "./consumer-email-verification-send.gen.ts";
import { validate as validateConsumerEmailVerify } from "./consumer-email-verify.gen.ts";
import { validate as validateConsumerKyc } from "./consumer-kyc.gen.ts";
import { validate as validateConsumerKycReference } from "./consumer-kyc-reference.gen.ts";
import { validate as validateConsumerKycStart } from "./consumer-kyc-start.gen.ts";
import { validate as validateConsumerUpdate } from "./consumer-update.gen.ts";
import { validate as validateCorporate } from "./corporate.gen.ts";
import { validate as validateCorporateCreate } from "./corporate-create.gen.ts";
import { validate as validateCorporateEmailVerificationSend } from "./corporate-email-verification-send.gen.ts";
import { validate as validateCorporateEmailVerify } from "./corporate-email-verify.gen.ts";
import { validate as validateCorporateKyb } from "./corporate-kyb.gen.ts";
import { validate as validateCorporateKybReference } from "./corporate-kyb-reference.gen.ts";
import { validate as validateCorporateUpdate } from "./corporate-update.gen.ts";
import { validate as validateCreateConsumerConflict } from "./create-consumer-conflict.gen.ts";
import { validate as validateCreateCorporateConflict } from "./create-corporate-conflict.gen.ts";
import { validate as validateCreateManagedAccountConflict } from "./create-managed-account-conflict.gen.ts";
import { path as createPassword_path } from "./create-password.gen.ts";
import { validate as validateCreatePasswordConflict } from "./create-password-conflict.gen.ts";
import { validate as validateCreateTransferConflict } from "./create-transfer-conflict.gen.ts";
import { validate as validateCreateUserConflict } from "./create-user-conflict.gen.ts";
import { validate as validateCreatedCorporate } from "./created-corporate.gen.ts";
import { validate as validateDefaultError } from "./default-error.gen.ts";
import { validate as validateEnrolOtpDeviceConflict } from "./enrol-otp-device-conflict.gen.ts";
import { path as enrolPushDevice_path } from "./enrol-push-device.gen.ts";
import { validate as validateEnrolPushDeviceConflict } from "./enrol-push-device-conflict.gen.ts";
import { validate as validateForbidden } from "./forbidden.gen.ts";
import { path as getManagedAccount_path } from "./get-managed-account.gen.ts";
import { validate as validateIdentityList } from "./identity-list.gen.ts";
import { validate as validateIssueConfirmationOtpChallengeConflict } from "./issue-confirmation-otp-challenge-conflict.gen.ts";
import { validate as validateIssueConfirmationPushChallengeConflict } from "./issue-confirmation-push-challenge-conflict.gen.ts";
import { path as issueStepUpOtpChallenge_path, header as issueStepUpOtpChallenge_header } from "./issue-step-up-otp-challenge.gen.ts";
import { validate as validateIssueStepUpOtpChallengeConflict } from "./issue-step-up-otp-challenge-conflict.gen.ts";
import { path as issueStepUpPushChallenge_path } from "./issue-step-up-push-challenge.gen.ts";
import { validate as validateIssueStepUpPushChallengeConflict } from "./issue-step-up-push-challenge-conflict.gen.ts";
import { query as listIdentities_query } from "./list-identities.gen.ts";
import { validate as validateListIdentitiesConflict } from "./list-identities-conflict.gen.ts";
import { query as listManagedAccounts_query } from "./list-managed-accounts.gen.ts";
import { response200 as listRoles_response200 } from "./list-roles.gen.ts";
import { query as listTransfers_query } from "./list-transfers.gen.ts";
import { query as listUsers_query } from "./list-users.gen.ts";
import { validate as validateLoginChallenge } from "./login-challenge.gen.ts";
import { validate as validateLoginResponse } from "./login-response.gen.ts";
import { validate as validateLoginViaBiometrics } from "./login-via-biometrics.gen.ts";
import { validate as validateLoginViaBiometricsConflict } from "./login-via-biometrics-conflict.gen.ts";
import { validate as validateLoginWithPassword } from "./login-with-password.gen.ts";
import { query as loginWithPasswordOperation_query } from "./login-with-password-operation.gen.ts";
import { validate as validateLogoutResponse } from "./logout-response.gen.ts";
import { validate as validateLostPasswordResume } from "./lost-password-resume.gen.ts";
import { validate as validateLostPasswordStart } from "./lost-password-start.gen.ts";
import { validate as validateManagedAccount } from "./managed-account.gen.ts";
import { validate as validateManagedAccountCreate } from "./managed-account-create.gen.ts";
import { validate as validateManagedAccountIban } from "./managed-account-iban.gen.ts";
import { validate as validateManagedAccountList } from "./managed-account-list.gen.ts";
import { validate as validateManagedAccountUpdate } from "./managed-account-update.gen.ts";
import { validate as validateOtpVerification } from "./otp-verification.gen.ts";
import { validate as validatePasswordCreate } from "./password-create.gen.ts";
import { validate as validatePasswordExpired } from "./password-expired.gen.ts";
import { validate as validatePasswordResponse } from "./password-response.gen.ts";
import { validate as validatePasswordUpdate } from "./password-update.gen.ts";
import { validate as validatePasswordValidate } from "./password-validate.gen.ts";
import { validate as validateRemoveManagedAccountConflict } from "./remove-managed-account-conflict.gen.ts";
import { validate as validateRequestBackofficeAccessTokenConflict } from "./request-backoffice-access-token-conflict.gen.ts";
import { validate as validateResumeLostPasswordConflict } from "./resume-lost-password-conflict.gen.ts";
import { validate as validateScaFactorList } from "./sca-factor-list.gen.ts";
import { validate as validateSendConsumerEmailVerificationCodeConflict } from "./send-consumer-email-verification-code-conflict.gen.ts";
import { validate as validateSendCorporateEmailVerificationCodeConflict } from "./send-corporate-email-verification-code-conflict.gen.ts";
import { validate as validateSendUserEmailVerificationCodeConflict } from "./send-user-email-verification-code-conflict.gen.ts";
import { validate as validateSendUserInviteConflict } from "./send-user-invite-conflict.gen.ts";
import { path as simulateChallengeSuccess_path } from "./simulate-challenge-success.gen.ts";
import { path as simulateConsumerVerification_path, header as simulateConsumerVerification_header, body as simulateConsumerVerification_body } from "./simulate-consumer-verification.gen.ts";
import { path as simulateCorporateVerification_path } from "./simulate-corporate-verification.gen.ts";
import { validate as validateSimulatedChallenge } from "./simulated-challenge.gen.ts";
import { validate as validateSimulatorBadRequest } from "./simulator-bad-request.gen.ts";
import { validate as validateSimulatorError } from "./simulator-error.gen.ts";
import { validate as validateStartConsumerKycConflict } from "./start-consumer-kyc-conflict.gen.ts";
import { validate as validateStartCorporateKybConflict } from "./start-corporate-kyb-conflict.gen.ts";
import { validate as validateStartLostPasswordConflict } from "./start-lost-password-conflict.gen.ts";
import { validate as validateStartUserKycConflict } from "./start-user-kyc-conflict.gen.ts";
import { validate as validateStepUpChallenge } from "./step-up-challenge.gen.ts";
import { validate as validateTokenProblem } from "./token-problem.gen.ts";
import { validate as validateTokenResponse } from "./token-response.gen.ts";
import { validate as validateTransfer } from "./transfer.gen.ts";
import { validate as validateTransferCancel } from "./transfer-cancel.gen.ts";
import { validate as validateTransferCancelled } from "./transfer-cancelled.gen.ts";
import { validate as validateTransferCreate } from "./transfer-create.gen.ts";
import { validate as validateTransferList } from "./transfer-list.gen.ts";
import { validate as validateUnblockManagedAccountConflict } from "./unblock-managed-account-conflict.gen.ts";
import { validate as validateUnlinkPushDeviceConflict } from "./unlink-push-device-conflict.gen.ts";
import { validate as validateUpdateConsumerConflict } from "./update-consumer-conflict.gen.ts";
import { validate as validateUpdateCorporateConflict } from "./update-corporate-conflict.gen.ts";
import { validate as validateUpdatePasswordConflict } from "./update-password-conflict.gen.ts";
import { validate as validateUpdateUserConflict } from "./update-user-conflict.gen.ts";
import { validate as validateUser } from "./user.gen.ts";
import { validate as validateUserCreate } from "./user-create.gen.ts";
import { validate as validateUserEmailVerification } from "./user-email-verification.gen.ts";
import { validate as validateUserEmailVerificationStart } from "./user-email-verification-start.gen.ts";
import { validate as validateUserInviteConsume } from "./user-invite-consume.gen.ts";
import { validate as validateUserInviteValidate } from "./user-invite-validate.gen.ts";
import { validate as validateUserKycStarted } from "./user-kyc-started.gen.ts";
import { validate as validateUserList } from "./user-list.gen.ts";
import { validate as validateUserUpdate } from "./user-update.gen.ts";
import { validate as validateValidatePasswordConflict } from "./validate-password-conflict.gen.ts";
import { validate as validateValidateUserInviteConflict } from "./validate-user-invite-conflict.gen.ts";
import { path as verifyConfirmationOtpChallenge_path } from "./verify-confirmation-otp-challenge.gen.ts";
import { validate as validateVerifyConfirmationOtpChallengeConflict } from "./verify-confirmation-otp-challenge-conflict.gen.ts";
import { validate as validateVerifyConsumerEmailConflict } from "./verify-consumer-email-conflict.gen.ts";
import { validate as validateVerifyCorporateEmailConflict } from "./verify-corporate-email-conflict.gen.ts";
import { validate as validateVerifyOtpDeviceEnrolmentConflict } from "./verify-otp-device-enrolment-conflict.gen.ts";
import { validate as validateVerifyStepUpOtpChallengeConflict } from "./verify-step-up-otp-challenge-conflict.gen.ts";
import { validate as validateVerifyUserEmailConflict } from "./verify-user-email-conflict.gen.ts";

export { validate as validateAccessTokenRequest } from "./access-token-request.gen.ts";
export { validate as validateAccessTokenResponse } from "./access-token-response.gen.ts";
export { validate as validateAssignManagedAccountIbanConflict } from "./assign-managed-account-iban-conflict.gen.ts";
export { validate as validateBackofficeAccessToken } from "./backoffice-access-token.gen.ts";
export { validate as validateBackofficeAccessTokenRequest } from "./backoffice-access-token-request.gen.ts";
export { validate as validateBackofficeBadRequest } from "./backoffice-bad-request.gen.ts";
export { validate as validateBadRequest } from "./bad-request.gen.ts";
export { validate as validateBeneficiaryVerifiedEvent } from "./beneficiary-verified-event.gen.ts";
export { validate as validateBlockManagedAccountConflict } from "./block-managed-account-conflict.gen.ts";
export { validate as validateBulkProcessProgressEvent } from "./bulk-process-progress-event.gen.ts";
export { validate as validateConfirmationChallenge } from "./confirmation-challenge.gen.ts";
export { validate as validateConfirmationChallengeCreate } from "./confirmation-challenge-create.gen.ts";
export { validate as validateConfirmationVerification } from "./confirmation-verification.gen.ts";
export { validate as validateConsumeUserInviteConflict } from "./consume-user-invite-conflict.gen.ts";
export { validate as validateConsumer } from "./consumer.gen.ts";
export { validate as validateConsumerCreate } from "./consumer-create.gen.ts";
export { validate as validateConsumerEmailVerificationSend } from "./consumer-email-verification-send.gen.ts";
export { validate as validateConsumerEmailVerify } from "./consumer-email-verify.gen.ts";
export { validate as validateConsumerKyc } from "./consumer-kyc.gen.ts";
export { validate as validateConsumerKycReference } from "./consumer-kyc-reference.gen.ts";
export { validate as validateConsumerKycStart } from "./consumer-kyc-start.gen.ts";
export { validate as validateConsumerUpdate } from "./consumer-update.gen.ts";
export { validate as validateCorporate } from "./corporate.gen.ts";
export { validate as validateCorporateCreate } from "./corporate-create.gen.ts";
export { validate as validateCorporateEmailVerificationSend } from "./corporate-email-verification-send.gen.ts";
export { validate as validateCorporateEmailVerify } from "./corporate-email-verify.gen.ts";
export { validate as validateCorporateKyb } from "./corporate-kyb.gen.ts";
export { validate as validateCorporateKybReference } from "./corporate-kyb-reference.gen.ts";
export { validate as validateCorporateUpdate } from "./corporate-update.gen.ts";
export { validate as validateCreateConsumerConflict } from "./create-consumer-conflict.gen.ts";
export { validate as validateCreateCorporateConflict } from "./create-corporate-conflict.gen.ts";
export { validate as validateCreateManagedAccountConflict } from "./create-managed-account-conflict.gen.ts";
export { validate as validateCreatePasswordConflict } from "./create-password-conflict.gen.ts";
export { validate as validateCreateTransferConflict } from "./create-transfer-conflict.gen.ts";
export { validate as validateCreateUserConflict } from "./create-user-conflict.gen.ts";
export { validate as validateCreatedCorporate } from "./created-corporate.gen.ts";
export { validate as validateDefaultError } from "./default-error.gen.ts";
export { validate as validateEnrolOtpDeviceConflict } from "./enrol-otp-device-conflict.gen.ts";
export { validate as validateEnrolPushDeviceConflict } from "./enrol-push-device-conflict.gen.ts";
export { validate as validateEnrolmentEvent } from "./enrolment-event.gen.ts";
export { validate as validateForbidden } from "./forbidden.gen.ts";
export { validate as validateIdentityActivatedEvent } from "./identity-activated-event.gen.ts";
export { validate as validateIdentityDeactivatedEvent } from "./identity-deactivated-event.gen.ts";
export { validate as validateIdentityList } from "./identity-list.gen.ts";
export { validate as validateIssueConfirmationOtpChallengeConflict } from "./issue-confirmation-otp-challenge-conflict.gen.ts";
export { validate as validateIssueConfirmationPushChallengeConflict } from "./issue-confirmation-push-challenge-conflict.gen.ts";
export { validate as validateIssueStepUpOtpChallengeConflict } from "./issue-step-up-otp-challenge-conflict.gen.ts";
export { validate as validateIssueStepUpPushChallengeConflict } from "./issue-step-up-push-challenge-conflict.gen.ts";
export { validate as validateKybEvent } from "./kyb-event.gen.ts";
export { validate as validateKycEvent } from "./kyc-event.gen.ts";
export { validate as validateLinkedAccountEvent } from "./linked-account-event.gen.ts";
export { validate as validateListIdentitiesConflict } from "./list-identities-conflict.gen.ts";
export { validate as validateLoginChallenge } from "./login-challenge.gen.ts";
export { validate as validateLoginEvent } from "./login-event.gen.ts";
export { validate as validateLoginResponse } from "./login-response.gen.ts";
export { validate as validateLoginViaBiometrics } from "./login-via-biometrics.gen.ts";
export { validate as validateLoginViaBiometricsConflict } from "./login-via-biometrics-conflict.gen.ts";
export { validate as validateLoginWithPassword } from "./login-with-password.gen.ts";
export { validate as validateLogoutResponse } from "./logout-response.gen.ts";
export { validate as validateLostPasswordResume } from "./lost-password-resume.gen.ts";
export { validate as validateLostPasswordStart } from "./lost-password-start.gen.ts";
export { validate as validateManagedAccount } from "./managed-account.gen.ts";
export { validate as validateManagedAccountCreate } from "./managed-account-create.gen.ts";
export { validate as validateManagedAccountIBAN } from "./managed-account-iban.gen.ts";
export { validate as validateManagedAccountList } from "./managed-account-list.gen.ts";
export { validate as validateManagedAccountUpdate } from "./managed-account-update.gen.ts";
export { validate as validateOtpVerification } from "./otp-verification.gen.ts";
export { validate as validatePasswordCreate } from "./password-create.gen.ts";
export { validate as validatePasswordExpired } from "./password-expired.gen.ts";
export { validate as validatePasswordResponse } from "./password-response.gen.ts";
export { validate as validatePasswordUpdate } from "./password-update.gen.ts";
export { validate as validatePasswordValidate } from "./password-validate.gen.ts";
export { validate as validateRemoveManagedAccountConflict } from "./remove-managed-account-conflict.gen.ts";
export { validate as validateRequestBackofficeAccessTokenConflict } from "./request-backoffice-access-token-conflict.gen.ts";
export { validate as validateResumeLostPasswordConflict } from "./resume-lost-password-conflict.gen.ts";
export { validate as validateSCAFactorList } from "./sca-factor-list.gen.ts";
export { validate as validateSendConsumerEmailVerificationCodeConflict } from "./send-consumer-email-verification-code-conflict.gen.ts";
export { validate as validateSendCorporateEmailVerificationCodeConflict } from "./send-corporate-email-verification-code-conflict.gen.ts";
export { validate as validateSendUserEmailVerificationCodeConflict } from "./send-user-email-verification-code-conflict.gen.ts";
export { validate as validateSendUserInviteConflict } from "./send-user-invite-conflict.gen.ts";
export { validate as validateSimulatedChallenge } from "./simulated-challenge.gen.ts";
export { validate as validateSimulatorBadRequest } from "./simulator-bad-request.gen.ts";
export { validate as validateSimulatorError } from "./simulator-error.gen.ts";
export { validate as validateStartConsumerKycConflict } from "./start-consumer-kyc-conflict.gen.ts";
export { validate as validateStartCorporateKybConflict } from "./start-corporate-kyb-conflict.gen.ts";
export { validate as validateStartLostPasswordConflict } from "./start-lost-password-conflict.gen.ts";
export { validate as validateStartUserKycConflict } from "./start-user-kyc-conflict.gen.ts";
export { validate as validateStepUpChallenge } from "./step-up-challenge.gen.ts";
export { validate as validateStepupEvent } from "./stepup-event.gen.ts";
export { validate as validateTokenProblem } from "./token-problem.gen.ts";
export { validate as validateTokenResponse } from "./token-response.gen.ts";
export { validate as validateTransfer } from "./transfer.gen.ts";
export { validate as validateTransferCancel } from "./transfer-cancel.gen.ts";
export { validate as validateTransferCancelled } from "./transfer-cancelled.gen.ts";
export { validate as validateTransferCreate } from "./transfer-create.gen.ts";
export { validate as validateTransferList } from "./transfer-list.gen.ts";
export { validate as validateUnblockManagedAccountConflict } from "./unblock-managed-account-conflict.gen.ts";
export { validate as validateUnlinkPushDeviceConflict } from "./unlink-push-device-conflict.gen.ts";
export { validate as validateUpdateConsumerConflict } from "./update-consumer-conflict.gen.ts";
export { validate as validateUpdateCorporateConflict } from "./update-corporate-conflict.gen.ts";
export { validate as validateUpdatePasswordConflict } from "./update-password-conflict.gen.ts";
export { validate as validateUpdateUserConflict } from "./update-user-conflict.gen.ts";
export { validate as validateUser } from "./user.gen.ts";
export { validate as validateUserCreate } from "./user-create.gen.ts";
export { validate as validateUserEmailVerification } from "./user-email-verification.gen.ts";
export { validate as validateUserEmailVerificationStart } from "./user-email-verification-start.gen.ts";
export { validate as validateUserInviteConsume } from "./user-invite-consume.gen.ts";
export { validate as validateUserInviteValidate } from "./user-invite-validate.gen.ts";
export { validate as validateUserKycStarted } from "./user-kyc-started.gen.ts";
export { validate as validateUserList } from "./user-list.gen.ts";
export { validate as validateUserUpdate } from "./user-update.gen.ts";
export { validate as validateValidatePasswordConflict } from "./validate-password-conflict.gen.ts";
export { validate as validateValidateUserInviteConflict } from "./validate-user-invite-conflict.gen.ts";
export { validate as validateVerifyConfirmationOtpChallengeConflict } from "./verify-confirmation-otp-challenge-conflict.gen.ts";
export { validate as validateVerifyConsumerEmailConflict } from "./verify-consumer-email-conflict.gen.ts";
export { validate as validateVerifyCorporateEmailConflict } from "./verify-corporate-email-conflict.gen.ts";
export { validate as validateVerifyOtpDeviceEnrolmentConflict } from "./verify-otp-device-enrolment-conflict.gen.ts";
export { validate as validateVerifyStepUpOtpChallengeConflict } from "./verify-step-up-otp-challenge-conflict.gen.ts";
export { validate as validateVerifyUserEmailConflict } from "./verify-user-email-conflict.gen.ts";

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  loginWithPassword: { query: loginWithPasswordOperation_query, body: { "application/json": validateLoginWithPassword }, responses: { "200": { "application/json": validateLoginResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": {}, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validatePasswordExpired }, "410": { "application/json": validateTokenProblem }, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  loginViaBiometrics: { query: loginWithPasswordOperation_query, body: { "application/json": validateLoginViaBiometrics }, responses: { "200": { "application/json": validateLoginChallenge }, "400": { "application/json": validateBadRequest }, "401": {}, "403": {}, "409": { "application/json": validateLoginViaBiometricsConflict }, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  logout: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateLogoutResponse }, "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  requestAccessToken: { query: loginWithPasswordOperation_query, body: { "application/json": validateAccessTokenRequest }, responses: { "200": { "application/json": validateAccessTokenResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": {}, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  listIdentities: { query: listIdentities_query, responses: { "200": { "application/json": validateIdentityList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateListIdentitiesConflict }, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  issueStepUpOtpChallenge: { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "405": { "application/json": validateDefaultError }, "409": { "application/json": validateIssueStepUpOtpChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  verifyStepUpOtpChallenge: { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateOtpVerification }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyStepUpOtpChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  issueStepUpPushChallenge: { path: issueStepUpPushChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "200": { "application/json": validateStepUpChallenge }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "405": { "application/json": validateDefaultError }, "409": { "application/json": validateIssueStepUpPushChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  issueConfirmationOtpChallenge: { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateConfirmationChallengeCreate }, responses: { "200": { "application/json": validateConfirmationChallenge }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "405": { "application/json": validateDefaultError }, "409": { "application/json": validateIssueConfirmationOtpChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  verifyConfirmationOtpChallenge: { path: verifyConfirmationOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateConfirmationVerification }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyConfirmationOtpChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  issueConfirmationPushChallenge: { path: issueStepUpPushChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateConfirmationChallengeCreate }, responses: { "200": { "application/json": validateConfirmationChallenge }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "405": { "application/json": validateDefaultError }, "409": { "application/json": validateIssueConfirmationPushChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  createPassword: { path: createPassword_path, query: loginWithPasswordOperation_query, body: { "application/json": validatePasswordCreate }, responses: { "200": { "application/json": validatePasswordResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateCreatePasswordConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  updatePassword: { query: loginWithPasswordOperation_query, body: { "application/json": validatePasswordUpdate }, responses: { "200": { "application/json": validatePasswordResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateUpdatePasswordConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  validatePassword: { query: loginWithPasswordOperation_query, body: { "application/json": validatePasswordValidate }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateValidatePasswordConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  startLostPassword: { query: loginWithPasswordOperation_query, body: { "application/json": validateLostPasswordStart }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateStartLostPasswordConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  resumeLostPassword: { query: loginWithPasswordOperation_query, body: { "application/json": validateLostPasswordResume }, responses: { "200": { "application/json": validateTokenResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateResumeLostPasswordConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  listAuthenticationFactors: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateScaFactorList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  enrolOtpDevice: { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateEnrolOtpDeviceConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  verifyOtpDeviceEnrolment: { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateOtpVerification }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateVerifyOtpDeviceEnrolmentConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  enrolPushDevice: { path: enrolPushDevice_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateEnrolPushDeviceConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  unlinkPushDevice: { path: issueStepUpPushChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateUnlinkPushDeviceConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  createUser: { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateUserCreate }, responses: { "200": { "application/json": validateUser }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateCreateUserConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  listUsers: { query: listUsers_query, responses: { "200": { "application/json": validateUserList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  getUser: { path: createPassword_path, query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateUser }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  updateUser: { path: createPassword_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateUserUpdate }, responses: { "200": { "application/json": validateUser }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateUpdateUserConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  sendUserInvite: { path: createPassword_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateSendUserInviteConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  validateUserInvite: { path: createPassword_path, query: loginWithPasswordOperation_query, body: { "application/json": validateUserInviteValidate }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateValidateUserInviteConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  consumeUserInvite: { path: createPassword_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateUserInviteConsume }, responses: { "200": { "application/json": validateTokenResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateConsumeUserInviteConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  sendUserEmailVerificationCode: { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateUserEmailVerificationStart }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateSendUserEmailVerificationCodeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  verifyUserEmail: { query: loginWithPasswordOperation_query, body: { "application/json": validateUserEmailVerification }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyUserEmailConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  deactivateUser: { path: createPassword_path, query: loginWithPasswordOperation_query, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  activateUser: { path: createPassword_path, query: loginWithPasswordOperation_query, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  startUserKyc: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateUserKycStarted }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateStartUserKycConflict }, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  listRoles: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": listRoles_response200 }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  createCorporate: { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateCorporateCreate }, responses: { "200": { "application/json": validateCreatedCorporate }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateCreateCorporateConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  getCorporate: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateCorporate }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  updateCorporate: { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateCorporateUpdate }, responses: { "200": { "application/json": validateCorporate }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateUpdateCorporateConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  sendCorporateEmailVerificationCode: { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateCorporateEmailVerificationSend }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateSendCorporateEmailVerificationCodeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  verifyCorporateEmail: { query: loginWithPasswordOperation_query, body: { "application/json": validateCorporateEmailVerify }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyCorporateEmailConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  startCorporateKyb: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateCorporateKybReference }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateStartCorporateKybConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  getCorporateKyb: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateCorporateKyb }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  createConsumer: { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateConsumerCreate }, responses: { "200": { "application/json": validateConsumer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateCreateConsumerConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  getConsumer: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateConsumer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  updateConsumer: { query: loginWithPasswordOperation_query, body: { "application/json": validateConsumerUpdate }, responses: { "200": { "application/json": validateConsumer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateUpdateConsumerConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  sendConsumerEmailVerificationCode: { query: loginWithPasswordOperation_query, body: { "application/json": validateConsumerEmailVerificationSend }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateSendConsumerEmailVerificationCodeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  verifyConsumerEmail: { query: loginWithPasswordOperation_query, body: { "application/json": validateConsumerEmailVerify }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyConsumerEmailConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  startConsumerKyc: { query: loginWithPasswordOperation_query, body: { "application/json": validateConsumerKycStart }, responses: { "200": { "application/json": validateConsumerKycReference }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateStartConsumerKycConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  getConsumerKyc: { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateConsumerKyc }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  createManagedAccount: { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateManagedAccountCreate }, responses: { "200": { "application/json": validateManagedAccount }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateCreateManagedAccountConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  listManagedAccounts: { query: listManagedAccounts_query, responses: { "200": { "application/json": validateManagedAccountList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  getManagedAccount: { path: getManagedAccount_path, query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateManagedAccount }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  updateManagedAccount: { path: getManagedAccount_path, query: loginWithPasswordOperation_query, body: { "application/json": validateManagedAccountUpdate }, responses: { "200": { "application/json": validateManagedAccount }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  assignManagedAccountIban: { path: getManagedAccount_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "200": { "application/json": validateManagedAccountIban }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateAssignManagedAccountIbanConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  getManagedAccountIban: { path: getManagedAccount_path, query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateManagedAccountIban }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  blockManagedAccount: { path: getManagedAccount_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateBlockManagedAccountConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  unblockManagedAccount: { path: getManagedAccount_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateUnblockManagedAccountConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  removeManagedAccount: { path: getManagedAccount_path, query: loginWithPasswordOperation_query, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateRemoveManagedAccountConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  createTransfer: { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateTransferCreate }, responses: { "200": { "application/json": validateTransfer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateCreateTransferConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  listTransfers: { query: listTransfers_query, responses: { "200": { "application/json": validateTransferList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  getTransfer: { path: getManagedAccount_path, query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateTransfer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  cancelTransfers: { query: loginWithPasswordOperation_query, body: { "application/json": validateTransferCancel }, responses: { "200": { "application/json": validateTransferCancelled }, "400": { "application/json": validateBadRequest }, "401": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
  simulateConsumerVerification: { path: simulateConsumerVerification_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], body: { "application/json": simulateConsumerVerification_body }, responses: { "204": {}, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } } },
  simulateCorporateVerification: { path: simulateCorporateVerification_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], responses: { "204": {}, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } } },
  simulateChallengeSuccess: { path: simulateChallengeSuccess_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], responses: { "200": { "application/json": validateSimulatedChallenge }, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } } },
  simulateChallengeInvalid: { path: simulateChallengeSuccess_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], responses: { "200": { "application/json": validateSimulatedChallenge }, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } } },
  simulateChallengeExpired: { path: simulateChallengeSuccess_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], responses: { "200": { "application/json": validateSimulatedChallenge }, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } } },
  requestBackofficeAccessToken: { query: loginWithPasswordOperation_query, body: { "application/json": validateBackofficeAccessTokenRequest }, responses: { "200": { "application/json": validateBackofficeAccessToken }, "400": { "application/json": validateBackofficeBadRequest }, "401": {}, "403": {}, "409": { "application/json": validateRequestBackofficeAccessTokenConflict }, "500": {}, "503": {}, default: { "application/json": validateDefaultError } } },
};
