// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationValidators, ValidatorTable } from "@kyc-clients/core/validate";
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
import { accessTokenResponseShape } from "./shapes/access-token-response.gen.ts";
import { assignManagedAccountIbanConflictShape } from "./shapes/assign-managed-account-iban-conflict.gen.ts";
import { backofficeAccessTokenShape } from "./shapes/backoffice-access-token.gen.ts";
import { backofficeBadRequestShape } from "./shapes/backoffice-bad-request.gen.ts";
import { badRequestShape } from "./shapes/bad-request.gen.ts";
import { blockManagedAccountConflictShape } from "./shapes/block-managed-account-conflict.gen.ts";
import { confirmationChallengeShape } from "./shapes/confirmation-challenge.gen.ts";
import { consumeUserInviteConflictShape } from "./shapes/consume-user-invite-conflict.gen.ts";
import { consumerKycReferenceShape } from "./shapes/consumer-kyc-reference.gen.ts";
import { consumerKycShape } from "./shapes/consumer-kyc.gen.ts";
import { consumerShape } from "./shapes/consumer.gen.ts";
import { corporateKybReferenceShape } from "./shapes/corporate-kyb-reference.gen.ts";
import { corporateKybShape } from "./shapes/corporate-kyb.gen.ts";
import { corporateShape } from "./shapes/corporate.gen.ts";
import { createConsumerConflictShape } from "./shapes/create-consumer-conflict.gen.ts";
import { createCorporateConflictShape } from "./shapes/create-corporate-conflict.gen.ts";
import { createManagedAccountConflictShape } from "./shapes/create-managed-account-conflict.gen.ts";
import { createPasswordConflictShape } from "./shapes/create-password-conflict.gen.ts";
import { createTransferConflictShape } from "./shapes/create-transfer-conflict.gen.ts";
import { createUserConflictShape } from "./shapes/create-user-conflict.gen.ts";
import { createdCorporateShape } from "./shapes/created-corporate.gen.ts";
import { defaultErrorShape } from "./shapes/default-error.gen.ts";
import { enrolOtpDeviceConflictShape } from "./shapes/enrol-otp-device-conflict.gen.ts";
import { enrolPushDeviceConflictShape } from "./shapes/enrol-push-device-conflict.gen.ts";
import { forbiddenShape } from "./shapes/forbidden.gen.ts";
import { identityListShape } from "./shapes/identity-list.gen.ts";
import { issueConfirmationOtpChallengeConflictShape } from "./shapes/issue-confirmation-otp-challenge-conflict.gen.ts";
import { issueConfirmationPushChallengeConflictShape } from "./shapes/issue-confirmation-push-challenge-conflict.gen.ts";
import { issueStepUpOtpChallengeConflictShape } from "./shapes/issue-step-up-otp-challenge-conflict.gen.ts";
import { issueStepUpPushChallengeConflictShape } from "./shapes/issue-step-up-push-challenge-conflict.gen.ts";
import { listIdentitiesConflictShape } from "./shapes/list-identities-conflict.gen.ts";
import { listRoles200Shape } from "./shapes/of-list-roles.gen.ts";
import { loginChallengeShape } from "./shapes/login-challenge.gen.ts";
import { loginResponseShape } from "./shapes/login-response.gen.ts";
import { loginViaBiometricsConflictShape } from "./shapes/login-via-biometrics-conflict.gen.ts";
import { logoutResponseShape } from "./shapes/logout-response.gen.ts";
import { managedAccountIBANShape } from "./shapes/managed-account-iban.gen.ts";
import { managedAccountListShape } from "./shapes/managed-account-list.gen.ts";
import { managedAccountShape } from "./shapes/managed-account.gen.ts";
import { passwordExpiredShape } from "./shapes/password-expired.gen.ts";
import { passwordResponseShape } from "./shapes/password-response.gen.ts";
import { removeManagedAccountConflictShape } from "./shapes/remove-managed-account-conflict.gen.ts";
import { requestBackofficeAccessTokenConflictShape } from "./shapes/request-backoffice-access-token-conflict.gen.ts";
import { resumeLostPasswordConflictShape } from "./shapes/resume-lost-password-conflict.gen.ts";
import { sCAFactorListShape } from "./shapes/sca-factor-list.gen.ts";
import { sendConsumerEmailVerificationCodeConflictShape } from "./shapes/send-consumer-email-verification-code-conflict.gen.ts";
import { sendCorporateEmailVerificationCodeConflictShape } from "./shapes/send-corporate-email-verification-code-conflict.gen.ts";
import { sendUserEmailVerificationCodeConflictShape } from "./shapes/send-user-email-verification-code-conflict.gen.ts";
import { sendUserInviteConflictShape } from "./shapes/send-user-invite-conflict.gen.ts";
import { simulatedChallengeShape } from "./shapes/simulated-challenge.gen.ts";
import { simulatorBadRequestShape } from "./shapes/simulator-bad-request.gen.ts";
import { simulatorErrorShape } from "./shapes/simulator-error.gen.ts";
import { startConsumerKycConflictShape } from "./shapes/start-consumer-kyc-conflict.gen.ts";
import { startCorporateKybConflictShape } from "./shapes/start-corporate-kyb-conflict.gen.ts";
import { startLostPasswordConflictShape } from "./shapes/start-lost-password-conflict.gen.ts";
import { startUserKycConflictShape } from "./shapes/start-user-kyc-conflict.gen.ts";
import { stepUpChallengeShape } from "./shapes/step-up-challenge.gen.ts";
import { tokenProblemShape } from "./shapes/token-problem.gen.ts";
import { tokenResponseShape } from "./shapes/token-response.gen.ts";
import { transferCancelledShape } from "./shapes/transfer-cancelled.gen.ts";
import { transferListShape } from "./shapes/transfer-list.gen.ts";
import { transferShape } from "./shapes/transfer.gen.ts";
import { unblockManagedAccountConflictShape } from "./shapes/unblock-managed-account-conflict.gen.ts";
import { unlinkPushDeviceConflictShape } from "./shapes/unlink-push-device-conflict.gen.ts";
import { updateConsumerConflictShape } from "./shapes/update-consumer-conflict.gen.ts";
import { updateCorporateConflictShape } from "./shapes/update-corporate-conflict.gen.ts";
import { updatePasswordConflictShape } from "./shapes/update-password-conflict.gen.ts";
import { updateUserConflictShape } from "./shapes/update-user-conflict.gen.ts";
import { userKycStartedShape } from "./shapes/user-kyc-started.gen.ts";
import { userListShape } from "./shapes/user-list.gen.ts";
import { userShape } from "./shapes/user.gen.ts";
import { validatePasswordConflictShape } from "./shapes/validate-password-conflict.gen.ts";
import { validateUserInviteConflictShape } from "./shapes/validate-user-invite-conflict.gen.ts";
import { verifyConfirmationOtpChallengeConflictShape } from "./shapes/verify-confirmation-otp-challenge-conflict.gen.ts";
import { verifyConsumerEmailConflictShape } from "./shapes/verify-consumer-email-conflict.gen.ts";
import { verifyCorporateEmailConflictShape } from "./shapes/verify-corporate-email-conflict.gen.ts";
import { verifyOtpDeviceEnrolmentConflictShape } from "./shapes/verify-otp-device-enrolment-conflict.gen.ts";
import { verifyStepUpOtpChallengeConflictShape } from "./shapes/verify-step-up-otp-challenge-conflict.gen.ts";
import { verifyUserEmailConflictShape } from "./shapes/verify-user-email-conflict.gen.ts";

export { type AnswerCheck, type DriftFinding, refuseDrift, reportDrift } from "@kyc-clients/core/validate";
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

/** What the traffic of `loginWithPassword` is held against. */
export const loginWithPassword: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateLoginWithPassword }, responses: { "200": { "application/json": validateLoginResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": {}, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validatePasswordExpired }, "410": { "application/json": validateTokenProblem }, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": loginResponseShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": {}, "404": { "application/json": tokenProblemShape }, "409": { "application/json": passwordExpiredShape }, "410": { "application/json": tokenProblemShape }, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `loginViaBiometrics` is held against. */
export const loginViaBiometrics: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateLoginViaBiometrics }, responses: { "200": { "application/json": validateLoginChallenge }, "400": { "application/json": validateBadRequest }, "401": {}, "403": {}, "409": { "application/json": validateLoginViaBiometricsConflict }, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": loginChallengeShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": {}, "409": { "application/json": loginViaBiometricsConflictShape }, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `logout` is held against. */
export const logout: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateLogoutResponse }, "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": logoutResponseShape }, "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `requestAccessToken` is held against. */
export const requestAccessToken: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateAccessTokenRequest }, responses: { "200": { "application/json": validateAccessTokenResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": {}, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": accessTokenResponseShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": {}, "423": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `listIdentities` is held against. */
export const listIdentities: OperationValidators = { query: listIdentities_query, responses: { "200": { "application/json": validateIdentityList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateListIdentitiesConflict }, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": identityListShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": listIdentitiesConflictShape }, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `issueStepUpOtpChallenge` is held against. */
export const issueStepUpOtpChallenge: OperationValidators = { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "405": { "application/json": validateDefaultError }, "409": { "application/json": validateIssueStepUpOtpChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "405": { "application/json": defaultErrorShape }, "409": { "application/json": issueStepUpOtpChallengeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `verifyStepUpOtpChallenge` is held against. */
export const verifyStepUpOtpChallenge: OperationValidators = { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateOtpVerification }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyStepUpOtpChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": verifyStepUpOtpChallengeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `issueStepUpPushChallenge` is held against. */
export const issueStepUpPushChallenge: OperationValidators = { path: issueStepUpPushChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "200": { "application/json": validateStepUpChallenge }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "405": { "application/json": validateDefaultError }, "409": { "application/json": validateIssueStepUpPushChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": stepUpChallengeShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "405": { "application/json": defaultErrorShape }, "409": { "application/json": issueStepUpPushChallengeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `issueConfirmationOtpChallenge` is held against. */
export const issueConfirmationOtpChallenge: OperationValidators = { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateConfirmationChallengeCreate }, responses: { "200": { "application/json": validateConfirmationChallenge }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "405": { "application/json": validateDefaultError }, "409": { "application/json": validateIssueConfirmationOtpChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": confirmationChallengeShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "405": { "application/json": defaultErrorShape }, "409": { "application/json": issueConfirmationOtpChallengeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `verifyConfirmationOtpChallenge` is held against. */
export const verifyConfirmationOtpChallenge: OperationValidators = { path: verifyConfirmationOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateConfirmationVerification }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyConfirmationOtpChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": verifyConfirmationOtpChallengeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `issueConfirmationPushChallenge` is held against. */
export const issueConfirmationPushChallenge: OperationValidators = { path: issueStepUpPushChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateConfirmationChallengeCreate }, responses: { "200": { "application/json": validateConfirmationChallenge }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "405": { "application/json": validateDefaultError }, "409": { "application/json": validateIssueConfirmationPushChallengeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": confirmationChallengeShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "405": { "application/json": defaultErrorShape }, "409": { "application/json": issueConfirmationPushChallengeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `createPassword` is held against. */
export const createPassword: OperationValidators = { path: createPassword_path, query: loginWithPasswordOperation_query, body: { "application/json": validatePasswordCreate }, responses: { "200": { "application/json": validatePasswordResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateCreatePasswordConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": passwordResponseShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": tokenProblemShape }, "409": { "application/json": createPasswordConflictShape }, "410": { "application/json": tokenProblemShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `updatePassword` is held against. */
export const updatePassword: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validatePasswordUpdate }, responses: { "200": { "application/json": validatePasswordResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateUpdatePasswordConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": passwordResponseShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": tokenProblemShape }, "409": { "application/json": updatePasswordConflictShape }, "410": { "application/json": tokenProblemShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `validatePassword` is held against. */
export const validatePassword: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validatePasswordValidate }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateValidatePasswordConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": tokenProblemShape }, "409": { "application/json": validatePasswordConflictShape }, "410": { "application/json": tokenProblemShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `startLostPassword` is held against. */
export const startLostPassword: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateLostPasswordStart }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateStartLostPasswordConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": startLostPasswordConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `resumeLostPassword` is held against. */
export const resumeLostPassword: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateLostPasswordResume }, responses: { "200": { "application/json": validateTokenResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateResumeLostPasswordConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": tokenResponseShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": tokenProblemShape }, "409": { "application/json": resumeLostPasswordConflictShape }, "410": { "application/json": tokenProblemShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `listAuthenticationFactors` is held against. */
export const listAuthenticationFactors: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateScaFactorList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": sCAFactorListShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `enrolOtpDevice` is held against. */
export const enrolOtpDevice: OperationValidators = { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateEnrolOtpDeviceConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": enrolOtpDeviceConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `verifyOtpDeviceEnrolment` is held against. */
export const verifyOtpDeviceEnrolment: OperationValidators = { path: issueStepUpOtpChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateOtpVerification }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateVerifyOtpDeviceEnrolmentConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": verifyOtpDeviceEnrolmentConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `enrolPushDevice` is held against. */
export const enrolPushDevice: OperationValidators = { path: enrolPushDevice_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateEnrolPushDeviceConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": enrolPushDeviceConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `unlinkPushDevice` is held against. */
export const unlinkPushDevice: OperationValidators = { path: issueStepUpPushChallenge_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateUnlinkPushDeviceConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": unlinkPushDeviceConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `createUser` is held against. */
export const createUser: OperationValidators = { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateUserCreate }, responses: { "200": { "application/json": validateUser }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateCreateUserConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": userShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": createUserConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `listUsers` is held against. */
export const listUsers: OperationValidators = { query: listUsers_query, responses: { "200": { "application/json": validateUserList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": userListShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `getUser` is held against. */
export const getUser: OperationValidators = { path: createPassword_path, query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateUser }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": userShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `updateUser` is held against. */
export const updateUser: OperationValidators = { path: createPassword_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateUserUpdate }, responses: { "200": { "application/json": validateUser }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateUpdateUserConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": userShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": updateUserConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `sendUserInvite` is held against. */
export const sendUserInvite: OperationValidators = { path: createPassword_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateSendUserInviteConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": sendUserInviteConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `validateUserInvite` is held against. */
export const validateUserInvite: OperationValidators = { path: createPassword_path, query: loginWithPasswordOperation_query, body: { "application/json": validateUserInviteValidate }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateValidateUserInviteConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": validateUserInviteConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `consumeUserInvite` is held against. */
export const consumeUserInvite: OperationValidators = { path: createPassword_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateUserInviteConsume }, responses: { "200": { "application/json": validateTokenResponse }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateTokenProblem }, "409": { "application/json": validateConsumeUserInviteConflict }, "410": { "application/json": validateTokenProblem }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": tokenResponseShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": tokenProblemShape }, "409": { "application/json": consumeUserInviteConflictShape }, "410": { "application/json": tokenProblemShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `sendUserEmailVerificationCode` is held against. */
export const sendUserEmailVerificationCode: OperationValidators = { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateUserEmailVerificationStart }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateSendUserEmailVerificationCodeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "404": { "application/json": defaultErrorShape }, "409": { "application/json": sendUserEmailVerificationCodeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `verifyUserEmail` is held against. */
export const verifyUserEmail: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateUserEmailVerification }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyUserEmailConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": verifyUserEmailConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `deactivateUser` is held against. */
export const deactivateUser: OperationValidators = { path: createPassword_path, query: loginWithPasswordOperation_query, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `activateUser` is held against. */
export const activateUser: OperationValidators = { path: createPassword_path, query: loginWithPasswordOperation_query, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `startUserKyc` is held against. */
export const startUserKyc: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateUserKycStarted }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateStartUserKycConflict }, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": userKycStartedShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": startUserKycConflictShape }, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `listRoles` is held against. */
export const listRoles: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": listRoles_response200 }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": listRoles200Shape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `createCorporate` is held against. */
export const createCorporate: OperationValidators = { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateCorporateCreate }, responses: { "200": { "application/json": validateCreatedCorporate }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateCreateCorporateConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": createdCorporateShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": createCorporateConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `getCorporate` is held against. */
export const getCorporate: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateCorporate }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": corporateShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `updateCorporate` is held against. */
export const updateCorporate: OperationValidators = { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateCorporateUpdate }, responses: { "200": { "application/json": validateCorporate }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateUpdateCorporateConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": corporateShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": updateCorporateConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `sendCorporateEmailVerificationCode` is held against. */
export const sendCorporateEmailVerificationCode: OperationValidators = { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateCorporateEmailVerificationSend }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateSendCorporateEmailVerificationCodeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "404": { "application/json": defaultErrorShape }, "409": { "application/json": sendCorporateEmailVerificationCodeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `verifyCorporateEmail` is held against. */
export const verifyCorporateEmail: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateCorporateEmailVerify }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyCorporateEmailConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": verifyCorporateEmailConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `startCorporateKyb` is held against. */
export const startCorporateKyb: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateCorporateKybReference }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateStartCorporateKybConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": corporateKybReferenceShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": startCorporateKybConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `getCorporateKyb` is held against. */
export const getCorporateKyb: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateCorporateKyb }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": corporateKybShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `createConsumer` is held against. */
export const createConsumer: OperationValidators = { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateConsumerCreate }, responses: { "200": { "application/json": validateConsumer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateCreateConsumerConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": consumerShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": createConsumerConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `getConsumer` is held against. */
export const getConsumer: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateConsumer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": consumerShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `updateConsumer` is held against. */
export const updateConsumer: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateConsumerUpdate }, responses: { "200": { "application/json": validateConsumer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateUpdateConsumerConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": consumerShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": updateConsumerConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `sendConsumerEmailVerificationCode` is held against. */
export const sendConsumerEmailVerificationCode: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateConsumerEmailVerificationSend }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateSendConsumerEmailVerificationCodeConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": sendConsumerEmailVerificationCodeConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `verifyConsumerEmail` is held against. */
export const verifyConsumerEmail: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateConsumerEmailVerify }, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateVerifyConsumerEmailConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": verifyConsumerEmailConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `startConsumerKyc` is held against. */
export const startConsumerKyc: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateConsumerKycStart }, responses: { "200": { "application/json": validateConsumerKycReference }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateStartConsumerKycConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": consumerKycReferenceShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": startConsumerKycConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `getConsumerKyc` is held against. */
export const getConsumerKyc: OperationValidators = { query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateConsumerKyc }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": consumerKycShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `createManagedAccount` is held against. */
export const createManagedAccount: OperationValidators = { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateManagedAccountCreate }, responses: { "200": { "application/json": validateManagedAccount }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateCreateManagedAccountConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": managedAccountShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": createManagedAccountConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `listManagedAccounts` is held against. */
export const listManagedAccounts: OperationValidators = { query: listManagedAccounts_query, responses: { "200": { "application/json": validateManagedAccountList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": managedAccountListShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `getManagedAccount` is held against. */
export const getManagedAccount: OperationValidators = { path: getManagedAccount_path, query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateManagedAccount }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": managedAccountShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `updateManagedAccount` is held against. */
export const updateManagedAccount: OperationValidators = { path: getManagedAccount_path, query: loginWithPasswordOperation_query, body: { "application/json": validateManagedAccountUpdate }, responses: { "200": { "application/json": validateManagedAccount }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": managedAccountShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `assignManagedAccountIban` is held against. */
export const assignManagedAccountIban: OperationValidators = { path: getManagedAccount_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "200": { "application/json": validateManagedAccountIban }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateAssignManagedAccountIbanConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": managedAccountIBANShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": assignManagedAccountIbanConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `getManagedAccountIban` is held against. */
export const getManagedAccountIban: OperationValidators = { path: getManagedAccount_path, query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateManagedAccountIban }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": managedAccountIBANShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `blockManagedAccount` is held against. */
export const blockManagedAccount: OperationValidators = { path: getManagedAccount_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateBlockManagedAccountConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": blockManagedAccountConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `unblockManagedAccount` is held against. */
export const unblockManagedAccount: OperationValidators = { path: getManagedAccount_path, query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateUnblockManagedAccountConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": unblockManagedAccountConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `removeManagedAccount` is held against. */
export const removeManagedAccount: OperationValidators = { path: getManagedAccount_path, query: loginWithPasswordOperation_query, responses: { "204": {}, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "409": { "application/json": validateRemoveManagedAccountConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "204": {}, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "409": { "application/json": removeManagedAccountConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `createTransfer` is held against. */
export const createTransfer: OperationValidators = { query: loginWithPasswordOperation_query, header: issueStepUpOtpChallenge_header, headerNames: ["idempotency-ref"], body: { "application/json": validateTransferCreate }, responses: { "200": { "application/json": validateTransfer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "409": { "application/json": validateCreateTransferConflict }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": transferShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "409": { "application/json": createTransferConflictShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `listTransfers` is held against. */
export const listTransfers: OperationValidators = { query: listTransfers_query, responses: { "200": { "application/json": validateTransferList }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": transferListShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `getTransfer` is held against. */
export const getTransfer: OperationValidators = { path: getManagedAccount_path, query: loginWithPasswordOperation_query, responses: { "200": { "application/json": validateTransfer }, "400": { "application/json": validateBadRequest }, "401": {}, "403": { "application/json": validateForbidden }, "404": { "application/json": validateDefaultError }, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": transferShape }, "400": { "application/json": badRequestShape }, "401": {}, "403": { "application/json": forbiddenShape }, "404": { "application/json": defaultErrorShape }, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `cancelTransfers` is held against. */
export const cancelTransfers: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateTransferCancel }, responses: { "200": { "application/json": validateTransferCancelled }, "400": { "application/json": validateBadRequest }, "401": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": transferCancelledShape }, "400": { "application/json": badRequestShape }, "401": {}, "429": {}, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What the traffic of `simulateConsumerVerification` is held against. */
export const simulateConsumerVerification: OperationValidators = { path: simulateConsumerVerification_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], body: { "application/json": simulateConsumerVerification_body }, responses: { "204": {}, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } }, shapes: { "204": {}, "400": { "application/json": simulatorBadRequestShape }, default: { "application/json": simulatorErrorShape } } };

/** What the traffic of `simulateCorporateVerification` is held against. */
export const simulateCorporateVerification: OperationValidators = { path: simulateCorporateVerification_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], responses: { "204": {}, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } }, shapes: { "204": {}, "400": { "application/json": simulatorBadRequestShape }, default: { "application/json": simulatorErrorShape } } };

/** What the traffic of `simulateChallengeSuccess` is held against. */
export const simulateChallengeSuccess: OperationValidators = { path: simulateChallengeSuccess_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], responses: { "200": { "application/json": validateSimulatedChallenge }, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } }, shapes: { "200": { "application/json": simulatedChallengeShape }, "400": { "application/json": simulatorBadRequestShape }, default: { "application/json": simulatorErrorShape } } };

/** What the traffic of `simulateChallengeInvalid` is held against. */
export const simulateChallengeInvalid: OperationValidators = { path: simulateChallengeSuccess_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], responses: { "200": { "application/json": validateSimulatedChallenge }, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } }, shapes: { "200": { "application/json": simulatedChallengeShape }, "400": { "application/json": simulatorBadRequestShape }, default: { "application/json": simulatorErrorShape } } };

/** What the traffic of `simulateChallengeExpired` is held against. */
export const simulateChallengeExpired: OperationValidators = { path: simulateChallengeSuccess_path, query: loginWithPasswordOperation_query, header: simulateConsumerVerification_header, headerNames: ["call-ref"], responses: { "200": { "application/json": validateSimulatedChallenge }, "400": { "application/json": validateSimulatorBadRequest }, default: { "application/json": validateSimulatorError } }, shapes: { "200": { "application/json": simulatedChallengeShape }, "400": { "application/json": simulatorBadRequestShape }, default: { "application/json": simulatorErrorShape } } };

/** What the traffic of `requestBackofficeAccessToken` is held against. */
export const requestBackofficeAccessToken: OperationValidators = { query: loginWithPasswordOperation_query, body: { "application/json": validateBackofficeAccessTokenRequest }, responses: { "200": { "application/json": validateBackofficeAccessToken }, "400": { "application/json": validateBackofficeBadRequest }, "401": {}, "403": {}, "409": { "application/json": validateRequestBackofficeAccessTokenConflict }, "500": {}, "503": {}, default: { "application/json": validateDefaultError } }, shapes: { "200": { "application/json": backofficeAccessTokenShape }, "400": { "application/json": backofficeBadRequestShape }, "401": {}, "403": {}, "409": { "application/json": requestBackofficeAccessTokenConflictShape }, "500": {}, "503": {}, default: { "application/json": defaultErrorShape } } };

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  loginWithPassword,
  loginViaBiometrics,
  logout,
  requestAccessToken,
  listIdentities,
  issueStepUpOtpChallenge,
  verifyStepUpOtpChallenge,
  issueStepUpPushChallenge,
  issueConfirmationOtpChallenge,
  verifyConfirmationOtpChallenge,
  issueConfirmationPushChallenge,
  createPassword,
  updatePassword,
  validatePassword,
  startLostPassword,
  resumeLostPassword,
  listAuthenticationFactors,
  enrolOtpDevice,
  verifyOtpDeviceEnrolment,
  enrolPushDevice,
  unlinkPushDevice,
  createUser,
  listUsers,
  getUser,
  updateUser,
  sendUserInvite,
  validateUserInvite,
  consumeUserInvite,
  sendUserEmailVerificationCode,
  verifyUserEmail,
  deactivateUser,
  activateUser,
  startUserKyc,
  listRoles,
  createCorporate,
  getCorporate,
  updateCorporate,
  sendCorporateEmailVerificationCode,
  verifyCorporateEmail,
  startCorporateKyb,
  getCorporateKyb,
  createConsumer,
  getConsumer,
  updateConsumer,
  sendConsumerEmailVerificationCode,
  verifyConsumerEmail,
  startConsumerKyc,
  getConsumerKyc,
  createManagedAccount,
  listManagedAccounts,
  getManagedAccount,
  updateManagedAccount,
  assignManagedAccountIban,
  getManagedAccountIban,
  blockManagedAccount,
  unblockManagedAccount,
  removeManagedAccount,
  createTransfer,
  listTransfers,
  getTransfer,
  cancelTransfers,
  simulateConsumerVerification,
  simulateCorporateVerification,
  simulateChallengeSuccess,
  simulateChallengeInvalid,
  simulateChallengeExpired,
  requestBackofficeAccessToken,
};
