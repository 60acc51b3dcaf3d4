// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import { defineApi, type ApiDefinition, type CallOptions, type ErrorStatus, type Failure, type PagedMethod, type Success } from "@kyc-clients/core";
import { statusRanges } from "@kyc-clients/core";
import type { components, operations as schema, paths } from "./openapi.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** Arguments of {@link WeavrOperations.loginWithPassword}. */
export interface LoginWithPasswordArguments extends CallOptions {
  body: components["schemas"]["LoginWithPassword"];
}

/** What {@link WeavrOperations.loginWithPassword} resolves to. */
export type LoginWithPasswordResult =
  | Success<200, components["schemas"]["LoginResponse"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, undefined>
  | Failure<404, components["schemas"]["TokenProblem"]>
  | Failure<409, components["schemas"]["PasswordExpired"]>
  | Failure<410, components["schemas"]["TokenProblem"]>
  | Failure<423, undefined>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 410 | 423 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.loginViaBiometrics}. */
export interface LoginViaBiometricsArguments extends CallOptions {
  body: components["schemas"]["LoginViaBiometrics"];
}

/** What {@link WeavrOperations.loginViaBiometrics} resolves to. */
export type LoginViaBiometricsResult =
  | Success<200, components["schemas"]["LoginChallenge"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, undefined>
  | Failure<409, components["schemas"]["LoginViaBiometricsConflict"]>
  | Failure<423, undefined>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 423 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.logout}. */
export interface LogoutArguments extends CallOptions {}

/** What {@link WeavrOperations.logout} resolves to. */
export type LogoutResult =
  | Success<200, components["schemas"]["LogoutResponse"]>
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.requestAccessToken}. */
export interface RequestAccessTokenArguments extends CallOptions {
  body: components["schemas"]["AccessTokenRequest"];
}

/** What {@link WeavrOperations.requestAccessToken} resolves to. */
export type RequestAccessTokenResult =
  | Success<200, components["schemas"]["AccessTokenResponse"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, undefined>
  | Failure<423, undefined>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 423 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.listIdentities}. */
export interface ListIdentitiesArguments extends CallOptions {
  query?: schema["listIdentities"]["parameters"]["query"];
}

/** What {@link WeavrOperations.listIdentities} resolves to. */
export type ListIdentitiesResult =
  | Success<200, components["schemas"]["IdentityList"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["ListIdentitiesConflict"]>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.issueStepUpOtpChallenge}. */
export interface IssueStepUpOtpChallengeArguments extends CallOptions {
  path: schema["issueStepUpOtpChallenge"]["parameters"]["path"];
  header?: schema["issueStepUpOtpChallenge"]["parameters"]["header"];
}

/** What {@link WeavrOperations.issueStepUpOtpChallenge} resolves to. */
export type IssueStepUpOtpChallengeResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<405, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["IssueStepUpOtpChallengeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 405 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.verifyStepUpOtpChallenge}. */
export interface VerifyStepUpOtpChallengeArguments extends CallOptions {
  path: schema["verifyStepUpOtpChallenge"]["parameters"]["path"];
  header?: schema["verifyStepUpOtpChallenge"]["parameters"]["header"];
  body: components["schemas"]["OtpVerification"];
}

/** What {@link WeavrOperations.verifyStepUpOtpChallenge} resolves to. */
export type VerifyStepUpOtpChallengeResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["VerifyStepUpOtpChallengeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.issueStepUpPushChallenge}. */
export interface IssueStepUpPushChallengeArguments extends CallOptions {
  path: schema["issueStepUpPushChallenge"]["parameters"]["path"];
  header?: schema["issueStepUpPushChallenge"]["parameters"]["header"];
}

/** What {@link WeavrOperations.issueStepUpPushChallenge} resolves to. */
export type IssueStepUpPushChallengeResult =
  | Success<200, components["schemas"]["StepUpChallenge"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<405, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["IssueStepUpPushChallengeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 405 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.issueConfirmationOtpChallenge}. */
export interface IssueConfirmationOtpChallengeArguments extends CallOptions {
  path: schema["issueConfirmationOtpChallenge"]["parameters"]["path"];
  header?: schema["issueConfirmationOtpChallenge"]["parameters"]["header"];
  body: components["schemas"]["ConfirmationChallengeCreate"];
}

/** What {@link WeavrOperations.issueConfirmationOtpChallenge} resolves to. */
export type IssueConfirmationOtpChallengeResult =
  | Success<200, components["schemas"]["ConfirmationChallenge"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<405, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["IssueConfirmationOtpChallengeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 405 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.verifyConfirmationOtpChallenge}. */
export interface VerifyConfirmationOtpChallengeArguments extends CallOptions {
  path: schema["verifyConfirmationOtpChallenge"]["parameters"]["path"];
  header?: schema["verifyConfirmationOtpChallenge"]["parameters"]["header"];
  body: components["schemas"]["ConfirmationVerification"];
}

/** What {@link WeavrOperations.verifyConfirmationOtpChallenge} resolves to. */
export type VerifyConfirmationOtpChallengeResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["VerifyConfirmationOtpChallengeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.issueConfirmationPushChallenge}. */
export interface IssueConfirmationPushChallengeArguments extends CallOptions {
  path: schema["issueConfirmationPushChallenge"]["parameters"]["path"];
  header?: schema["issueConfirmationPushChallenge"]["parameters"]["header"];
  body: components["schemas"]["ConfirmationChallengeCreate"];
}

/** What {@link WeavrOperations.issueConfirmationPushChallenge} resolves to. */
export type IssueConfirmationPushChallengeResult =
  | Success<200, components["schemas"]["ConfirmationChallenge"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<405, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["IssueConfirmationPushChallengeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 405 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.createPassword}. */
export interface CreatePasswordArguments extends CallOptions {
  path: schema["createPassword"]["parameters"]["path"];
  body: components["schemas"]["PasswordCreate"];
}

/** What {@link WeavrOperations.createPassword} resolves to. */
export type CreatePasswordResult =
  | Success<200, components["schemas"]["PasswordResponse"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["TokenProblem"]>
  | Failure<409, components["schemas"]["CreatePasswordConflict"]>
  | Failure<410, components["schemas"]["TokenProblem"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 410 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.updatePassword}. */
export interface UpdatePasswordArguments extends CallOptions {
  body: components["schemas"]["PasswordUpdate"];
}

/** What {@link WeavrOperations.updatePassword} resolves to. */
export type UpdatePasswordResult =
  | Success<200, components["schemas"]["PasswordResponse"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["TokenProblem"]>
  | Failure<409, components["schemas"]["UpdatePasswordConflict"]>
  | Failure<410, components["schemas"]["TokenProblem"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 410 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.validatePassword}. */
export interface ValidatePasswordArguments extends CallOptions {
  body: components["schemas"]["PasswordValidate"];
}

/** What {@link WeavrOperations.validatePassword} resolves to. */
export type ValidatePasswordResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["TokenProblem"]>
  | Failure<409, components["schemas"]["ValidatePasswordConflict"]>
  | Failure<410, components["schemas"]["TokenProblem"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 410 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.startLostPassword}. */
export interface StartLostPasswordArguments extends CallOptions {
  body: components["schemas"]["LostPasswordStart"];
}

/** What {@link WeavrOperations.startLostPassword} resolves to. */
export type StartLostPasswordResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["StartLostPasswordConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.resumeLostPassword}. */
export interface ResumeLostPasswordArguments extends CallOptions {
  body: components["schemas"]["LostPasswordResume"];
}

/** What {@link WeavrOperations.resumeLostPassword} resolves to. */
export type ResumeLostPasswordResult =
  | Success<200, components["schemas"]["TokenResponse"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["TokenProblem"]>
  | Failure<409, components["schemas"]["ResumeLostPasswordConflict"]>
  | Failure<410, components["schemas"]["TokenProblem"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 410 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.listAuthenticationFactors}. */
export interface ListAuthenticationFactorsArguments extends CallOptions {}

/** What {@link WeavrOperations.listAuthenticationFactors} resolves to. */
export type ListAuthenticationFactorsResult =
  | Success<200, components["schemas"]["SCAFactorList"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.enrolOtpDevice}. */
export interface EnrolOtpDeviceArguments extends CallOptions {
  path: schema["enrolOtpDevice"]["parameters"]["path"];
  header?: schema["enrolOtpDevice"]["parameters"]["header"];
}

/** What {@link WeavrOperations.enrolOtpDevice} resolves to. */
export type EnrolOtpDeviceResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["EnrolOtpDeviceConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.verifyOtpDeviceEnrolment}. */
export interface VerifyOtpDeviceEnrolmentArguments extends CallOptions {
  path: schema["verifyOtpDeviceEnrolment"]["parameters"]["path"];
  header?: schema["verifyOtpDeviceEnrolment"]["parameters"]["header"];
  body: components["schemas"]["OtpVerification"];
}

/** What {@link WeavrOperations.verifyOtpDeviceEnrolment} resolves to. */
export type VerifyOtpDeviceEnrolmentResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["VerifyOtpDeviceEnrolmentConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.enrolPushDevice}. */
export interface EnrolPushDeviceArguments extends CallOptions {
  path: schema["enrolPushDevice"]["parameters"]["path"];
  header?: schema["enrolPushDevice"]["parameters"]["header"];
}

/** What {@link WeavrOperations.enrolPushDevice} resolves to. */
export type EnrolPushDeviceResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["EnrolPushDeviceConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.unlinkPushDevice}. */
export interface UnlinkPushDeviceArguments extends CallOptions {
  path: schema["unlinkPushDevice"]["parameters"]["path"];
  header?: schema["unlinkPushDevice"]["parameters"]["header"];
}

/** What {@link WeavrOperations.unlinkPushDevice} resolves to. */
export type UnlinkPushDeviceResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["UnlinkPushDeviceConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.createUser}. */
export interface CreateUserArguments extends CallOptions {
  header?: schema["createUser"]["parameters"]["header"];
  body: components["schemas"]["UserCreate"];
}

/** What {@link WeavrOperations.createUser} resolves to. */
export type CreateUserResult =
  | Success<200, components["schemas"]["User"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["CreateUserConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.listUsers}. */
export interface ListUsersArguments extends CallOptions {
  query?: schema["listUsers"]["parameters"]["query"];
}

/** What {@link WeavrOperations.listUsers} resolves to. */
export type ListUsersResult =
  | Success<200, components["schemas"]["UserList"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.getUser}. */
export interface GetUserArguments extends CallOptions {
  path: schema["getUser"]["parameters"]["path"];
}

/** What {@link WeavrOperations.getUser} resolves to. */
export type GetUserResult =
  | Success<200, components["schemas"]["User"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.updateUser}. */
export interface UpdateUserArguments extends CallOptions {
  path: schema["updateUser"]["parameters"]["path"];
  header?: schema["updateUser"]["parameters"]["header"];
  body: components["schemas"]["UserUpdate"];
}

/** What {@link WeavrOperations.updateUser} resolves to. */
export type UpdateUserResult =
  | Success<200, components["schemas"]["User"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["UpdateUserConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.sendUserInvite}. */
export interface SendUserInviteArguments extends CallOptions {
  path: schema["sendUserInvite"]["parameters"]["path"];
  header?: schema["sendUserInvite"]["parameters"]["header"];
}

/** What {@link WeavrOperations.sendUserInvite} resolves to. */
export type SendUserInviteResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["SendUserInviteConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.validateUserInvite}. */
export interface ValidateUserInviteArguments extends CallOptions {
  path: schema["validateUserInvite"]["parameters"]["path"];
  body: components["schemas"]["UserInviteValidate"];
}

/** What {@link WeavrOperations.validateUserInvite} resolves to. */
export type ValidateUserInviteResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["ValidateUserInviteConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.consumeUserInvite}. */
export interface ConsumeUserInviteArguments extends CallOptions {
  path: schema["consumeUserInvite"]["parameters"]["path"];
  header?: schema["consumeUserInvite"]["parameters"]["header"];
  body: components["schemas"]["UserInviteConsume"];
}

/** What {@link WeavrOperations.consumeUserInvite} resolves to. */
export type ConsumeUserInviteResult =
  | Success<200, components["schemas"]["TokenResponse"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["TokenProblem"]>
  | Failure<409, components["schemas"]["ConsumeUserInviteConflict"]>
  | Failure<410, components["schemas"]["TokenProblem"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 410 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.sendUserEmailVerificationCode}. */
export interface SendUserEmailVerificationCodeArguments extends CallOptions {
  header?: schema["sendUserEmailVerificationCode"]["parameters"]["header"];
  body: components["schemas"]["UserEmailVerificationStart"];
}

/** What {@link WeavrOperations.sendUserEmailVerificationCode} resolves to. */
export type SendUserEmailVerificationCodeResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["SendUserEmailVerificationCodeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.verifyUserEmail}. */
export interface VerifyUserEmailArguments extends CallOptions {
  body: components["schemas"]["UserEmailVerification"];
}

/** What {@link WeavrOperations.verifyUserEmail} resolves to. */
export type VerifyUserEmailResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["VerifyUserEmailConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.deactivateUser}. */
export interface DeactivateUserArguments extends CallOptions {
  path: schema["deactivateUser"]["parameters"]["path"];
}

/** What {@link WeavrOperations.deactivateUser} resolves to. */
export type DeactivateUserResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.activateUser}. */
export interface ActivateUserArguments extends CallOptions {
  path: schema["activateUser"]["parameters"]["path"];
}

/** What {@link WeavrOperations.activateUser} resolves to. */
export type ActivateUserResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.startUserKyc}. */
export interface StartUserKycArguments extends CallOptions {}

/** What {@link WeavrOperations.startUserKyc} resolves to. */
export type StartUserKycResult =
  | Success<200, components["schemas"]["UserKycStarted"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["StartUserKycConflict"]>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.listRoles}. */
export interface ListRolesArguments extends CallOptions {}

/** What {@link WeavrOperations.listRoles} resolves to. */
export type ListRolesResult =
  | Success<200, schema["listRoles"]["responses"][200]["content"]["application/json"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.createCorporate}. */
export interface CreateCorporateArguments extends CallOptions {
  header?: schema["createCorporate"]["parameters"]["header"];
  body: components["schemas"]["CorporateCreate"];
}

/** What {@link WeavrOperations.createCorporate} resolves to. */
export type CreateCorporateResult =
  | Success<200, components["schemas"]["CreatedCorporate"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["CreateCorporateConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.getCorporate}. */
export interface GetCorporateArguments extends CallOptions {}

/** What {@link WeavrOperations.getCorporate} resolves to. */
export type GetCorporateResult =
  | Success<200, components["schemas"]["Corporate"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.updateCorporate}. */
export interface UpdateCorporateArguments extends CallOptions {
  header?: schema["updateCorporate"]["parameters"]["header"];
  body: components["schemas"]["CorporateUpdate"];
}

/** What {@link WeavrOperations.updateCorporate} resolves to. */
export type UpdateCorporateResult =
  | Success<200, components["schemas"]["Corporate"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["UpdateCorporateConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.sendCorporateEmailVerificationCode}. */
export interface SendCorporateEmailVerificationCodeArguments extends CallOptions {
  header?: schema["sendCorporateEmailVerificationCode"]["parameters"]["header"];
  body: components["schemas"]["CorporateEmailVerificationSend"];
}

/** What {@link WeavrOperations.sendCorporateEmailVerificationCode} resolves to. */
export type SendCorporateEmailVerificationCodeResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["SendCorporateEmailVerificationCodeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.verifyCorporateEmail}. */
export interface VerifyCorporateEmailArguments extends CallOptions {
  body: components["schemas"]["CorporateEmailVerify"];
}

/** What {@link WeavrOperations.verifyCorporateEmail} resolves to. */
export type VerifyCorporateEmailResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["VerifyCorporateEmailConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.startCorporateKyb}. */
export interface StartCorporateKybArguments extends CallOptions {}

/** What {@link WeavrOperations.startCorporateKyb} resolves to. */
export type StartCorporateKybResult =
  | Success<200, components["schemas"]["CorporateKybReference"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["StartCorporateKybConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.getCorporateKyb}. */
export interface GetCorporateKybArguments extends CallOptions {}

/** What {@link WeavrOperations.getCorporateKyb} resolves to. */
export type GetCorporateKybResult =
  | Success<200, components["schemas"]["CorporateKyb"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.createConsumer}. */
export interface CreateConsumerArguments extends CallOptions {
  header?: schema["createConsumer"]["parameters"]["header"];
  body: components["schemas"]["ConsumerCreate"];
}

/** What {@link WeavrOperations.createConsumer} resolves to. */
export type CreateConsumerResult =
  | Success<200, components["schemas"]["Consumer"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["CreateConsumerConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.getConsumer}. */
export interface GetConsumerArguments extends CallOptions {}

/** What {@link WeavrOperations.getConsumer} resolves to. */
export type GetConsumerResult =
  | Success<200, components["schemas"]["Consumer"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.updateConsumer}. */
export interface UpdateConsumerArguments extends CallOptions {
  body: components["schemas"]["ConsumerUpdate"];
}

/** What {@link WeavrOperations.updateConsumer} resolves to. */
export type UpdateConsumerResult =
  | Success<200, components["schemas"]["Consumer"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["UpdateConsumerConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.sendConsumerEmailVerificationCode}. */
export interface SendConsumerEmailVerificationCodeArguments extends CallOptions {
  body: components["schemas"]["ConsumerEmailVerificationSend"];
}

/** What {@link WeavrOperations.sendConsumerEmailVerificationCode} resolves to. */
export type SendConsumerEmailVerificationCodeResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["SendConsumerEmailVerificationCodeConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.verifyConsumerEmail}. */
export interface VerifyConsumerEmailArguments extends CallOptions {
  body: components["schemas"]["ConsumerEmailVerify"];
}

/** What {@link WeavrOperations.verifyConsumerEmail} resolves to. */
export type VerifyConsumerEmailResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["VerifyConsumerEmailConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.startConsumerKyc}. */
export interface StartConsumerKycArguments extends CallOptions {
  body?: components["schemas"]["ConsumerKycStart"] | undefined;
}

/** What {@link WeavrOperations.startConsumerKyc} resolves to. */
export type StartConsumerKycResult =
  | Success<200, components["schemas"]["ConsumerKycReference"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["StartConsumerKycConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.getConsumerKyc}. */
export interface GetConsumerKycArguments extends CallOptions {}

/** What {@link WeavrOperations.getConsumerKyc} resolves to. */
export type GetConsumerKycResult =
  | Success<200, components["schemas"]["ConsumerKyc"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.createManagedAccount}. */
export interface CreateManagedAccountArguments extends CallOptions {
  header?: schema["createManagedAccount"]["parameters"]["header"];
  body: components["schemas"]["ManagedAccountCreate"];
}

/** What {@link WeavrOperations.createManagedAccount} resolves to. */
export type CreateManagedAccountResult =
  | Success<200, components["schemas"]["ManagedAccount"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["CreateManagedAccountConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.listManagedAccounts}. */
export interface ListManagedAccountsArguments extends CallOptions {
  query?: schema["listManagedAccounts"]["parameters"]["query"];
}

/** What {@link WeavrOperations.listManagedAccounts} resolves to. */
export type ListManagedAccountsResult =
  | Success<200, components["schemas"]["ManagedAccountList"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.getManagedAccount}. */
export interface GetManagedAccountArguments extends CallOptions {
  path: schema["getManagedAccount"]["parameters"]["path"];
}

/** What {@link WeavrOperations.getManagedAccount} resolves to. */
export type GetManagedAccountResult =
  | Success<200, components["schemas"]["ManagedAccount"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.updateManagedAccount}. */
export interface UpdateManagedAccountArguments extends CallOptions {
  path: schema["updateManagedAccount"]["parameters"]["path"];
  body: components["schemas"]["ManagedAccountUpdate"];
}

/** What {@link WeavrOperations.updateManagedAccount} resolves to. */
export type UpdateManagedAccountResult =
  | Success<200, components["schemas"]["ManagedAccount"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.assignManagedAccountIban}. */
export interface AssignManagedAccountIbanArguments extends CallOptions {
  path: schema["assignManagedAccountIban"]["parameters"]["path"];
  header?: schema["assignManagedAccountIban"]["parameters"]["header"];
}

/** What {@link WeavrOperations.assignManagedAccountIban} resolves to. */
export type AssignManagedAccountIbanResult =
  | Success<200, components["schemas"]["ManagedAccountIBAN"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["AssignManagedAccountIbanConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.getManagedAccountIban}. */
export interface GetManagedAccountIbanArguments extends CallOptions {
  path: schema["getManagedAccountIban"]["parameters"]["path"];
}

/** What {@link WeavrOperations.getManagedAccountIban} resolves to. */
export type GetManagedAccountIbanResult =
  | Success<200, components["schemas"]["ManagedAccountIBAN"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.blockManagedAccount}. */
export interface BlockManagedAccountArguments extends CallOptions {
  path: schema["blockManagedAccount"]["parameters"]["path"];
  header?: schema["blockManagedAccount"]["parameters"]["header"];
}

/** What {@link WeavrOperations.blockManagedAccount} resolves to. */
export type BlockManagedAccountResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["BlockManagedAccountConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.unblockManagedAccount}. */
export interface UnblockManagedAccountArguments extends CallOptions {
  path: schema["unblockManagedAccount"]["parameters"]["path"];
  header?: schema["unblockManagedAccount"]["parameters"]["header"];
}

/** What {@link WeavrOperations.unblockManagedAccount} resolves to. */
export type UnblockManagedAccountResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["UnblockManagedAccountConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.removeManagedAccount}. */
export interface RemoveManagedAccountArguments extends CallOptions {
  path: schema["removeManagedAccount"]["parameters"]["path"];
}

/** What {@link WeavrOperations.removeManagedAccount} resolves to. */
export type RemoveManagedAccountResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<409, components["schemas"]["RemoveManagedAccountConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.createTransfer}. */
export interface CreateTransferArguments extends CallOptions {
  header?: schema["createTransfer"]["parameters"]["header"];
  body: components["schemas"]["TransferCreate"];
}

/** What {@link WeavrOperations.createTransfer} resolves to. */
export type CreateTransferResult =
  | Success<200, components["schemas"]["Transfer"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<409, components["schemas"]["CreateTransferConflict"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.listTransfers}. */
export interface ListTransfersArguments extends CallOptions {
  query?: schema["listTransfers"]["parameters"]["query"];
}

/** What {@link WeavrOperations.listTransfers} resolves to. */
export type ListTransfersResult =
  | Success<200, components["schemas"]["TransferList"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.getTransfer}. */
export interface GetTransferArguments extends CallOptions {
  path: schema["getTransfer"]["parameters"]["path"];
}

/** What {@link WeavrOperations.getTransfer} resolves to. */
export type GetTransferResult =
  | Success<200, components["schemas"]["Transfer"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<403, components["schemas"]["Forbidden"]>
  | Failure<404, components["schemas"]["DefaultError"]>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 404 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.cancelTransfers}. */
export interface CancelTransfersArguments extends CallOptions {
  body: components["schemas"]["TransferCancel"];
}

/** What {@link WeavrOperations.cancelTransfers} resolves to. */
export type CancelTransfersResult =
  | Success<200, components["schemas"]["TransferCancelled"]>
  | Failure<400, components["schemas"]["BadRequest"]>
  | Failure<401, undefined>
  | Failure<429, undefined>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 429 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** Arguments of {@link WeavrOperations.simulateConsumerVerification}. */
export interface SimulateConsumerVerificationArguments extends CallOptions {
  path: schema["simulateConsumerVerification"]["parameters"]["path"];
  header?: schema["simulateConsumerVerification"]["parameters"]["header"];
  body?: NonNullable<schema["simulateConsumerVerification"]["requestBody"]>["content"]["application/json"] | undefined;
}

/** What {@link WeavrOperations.simulateConsumerVerification} resolves to. */
export type SimulateConsumerVerificationResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["SimulatorBadRequest"]>
  | Failure<Exclude<ErrorStatus, 400>, components["schemas"]["SimulatorError"]>;

/** Arguments of {@link WeavrOperations.simulateCorporateVerification}. */
export interface SimulateCorporateVerificationArguments extends CallOptions {
  path: schema["simulateCorporateVerification"]["parameters"]["path"];
  header?: schema["simulateCorporateVerification"]["parameters"]["header"];
}

/** What {@link WeavrOperations.simulateCorporateVerification} resolves to. */
export type SimulateCorporateVerificationResult =
  | Success<204, undefined>
  | Failure<400, components["schemas"]["SimulatorBadRequest"]>
  | Failure<Exclude<ErrorStatus, 400>, components["schemas"]["SimulatorError"]>;

/** Arguments of {@link WeavrOperations.simulateChallengeSuccess}. */
export interface SimulateChallengeSuccessArguments extends CallOptions {
  path: schema["simulateChallengeSuccess"]["parameters"]["path"];
  header?: schema["simulateChallengeSuccess"]["parameters"]["header"];
}

/** What {@link WeavrOperations.simulateChallengeSuccess} resolves to. */
export type SimulateChallengeSuccessResult =
  | Success<200, components["schemas"]["SimulatedChallenge"]>
  | Failure<400, components["schemas"]["SimulatorBadRequest"]>
  | Failure<Exclude<ErrorStatus, 400>, components["schemas"]["SimulatorError"]>;

/** Arguments of {@link WeavrOperations.simulateChallengeInvalid}. */
export interface SimulateChallengeInvalidArguments extends CallOptions {
  path: schema["simulateChallengeInvalid"]["parameters"]["path"];
  header?: schema["simulateChallengeInvalid"]["parameters"]["header"];
}

/** What {@link WeavrOperations.simulateChallengeInvalid} resolves to. */
export type SimulateChallengeInvalidResult =
  | Success<200, components["schemas"]["SimulatedChallenge"]>
  | Failure<400, components["schemas"]["SimulatorBadRequest"]>
  | Failure<Exclude<ErrorStatus, 400>, components["schemas"]["SimulatorError"]>;

/** Arguments of {@link WeavrOperations.simulateChallengeExpired}. */
export interface SimulateChallengeExpiredArguments extends CallOptions {
  path: schema["simulateChallengeExpired"]["parameters"]["path"];
  header?: schema["simulateChallengeExpired"]["parameters"]["header"];
}

/** What {@link WeavrOperations.simulateChallengeExpired} resolves to. */
export type SimulateChallengeExpiredResult =
  | Success<200, components["schemas"]["SimulatedChallenge"]>
  | Failure<400, components["schemas"]["SimulatorBadRequest"]>
  | Failure<Exclude<ErrorStatus, 400>, components["schemas"]["SimulatorError"]>;

/** Arguments of {@link WeavrOperations.requestBackofficeAccessToken}. */
export interface RequestBackofficeAccessTokenArguments extends CallOptions {
  body: components["schemas"]["BackofficeAccessTokenRequest"];
}

/** What {@link WeavrOperations.requestBackofficeAccessToken} resolves to. */
export type RequestBackofficeAccessTokenResult =
  | Success<200, components["schemas"]["BackofficeAccessToken"]>
  | Failure<400, components["schemas"]["BackofficeBadRequest"]>
  | Failure<401, undefined>
  | Failure<403, undefined>
  | Failure<409, components["schemas"]["RequestBackofficeAccessTokenConflict"]>
  | Failure<500, undefined>
  | Failure<503, undefined>
  | Failure<Exclude<ErrorStatus, 400 | 401 | 403 | 409 | 500 | 503>, components["schemas"]["DefaultError"]>;

/** The operations of the vendor, one method each. */
export interface WeavrOperations {
  /**
   * Sign a user in with e-mail address and password
   *
   * `tokenType` says what came: an `AUTH` token is for `requestAccessToken` and `listIdentities` only, an `ACCESS` token for every call. A token lives 300 seconds from its last use; there is no refresh. Only servers should call, as the key must not reach a browser.
   *
   * `POST /multi/login_with_password`
   *
   * Not repeated: A repeat counts as another login, and repeated bad ones lock the user out for 30 minutes.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  loginWithPassword(args: LoginWithPasswordArguments): Promise<LoginWithPasswordResult>;

  /**
   * Sign a user in by a prompt on the enrolled device
   *
   * Shows the prompt and answers at once. What the user makes of it comes by the webhook `loginAttempted`. Whether the token comes that way too, as a guide has it, is open: the event declares none.
   *
   * `POST /multi/login_via_biometrics`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: Each call shows another prompt on somebody's device.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  loginViaBiometrics(args: LoginViaBiometricsArguments): Promise<LoginViaBiometricsResult>;

  /**
   * Sign the user out
   *
   * Ends the session of the token. Weavr marks it as deprecated and names nothing in its place.
   *
   * `POST /multi/logout`
   *
   * Not repeated: The token is gone after the first time, so a repeat would look like a failure.
   *
   * @deprecated The vendor says not to use it.
   * @see https://api.weavr.io/products/multi/openapi
   */
  logout(args?: LogoutArguments): Promise<LogoutResult>;

  /**
   * Exchange a token for one that acts for an identity
   *
   * Takes the `AUTH` token of a login as bearer; or, with the key alone, a one-time token or the assertion of a delegate client. `status` says whether the new token is stepped up.
   *
   * `POST /multi/access_token`
   *
   * Not repeated: A one-time token or an assertion may be good for one exchange only.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  requestAccessToken(args: RequestAccessTokenArguments): Promise<RequestAccessTokenResult>;

  /**
   * List the identities that one may act for
   *
   * With a user's token, which may be an `AUTH` token still, those of the user; with the key alone, those of the delegate client.
   *
   * `GET /multi/identities`
   *
   * - `query.offset`: How many entries to pass over.
   * - `query.limit`: How many entries a page may hold. What holds without it is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  listIdentities: PagedMethod<ListIdentitiesArguments, ListIdentitiesResult, components["schemas"]["IdentityList"]["identities"][number]>;

  /**
   * Send a code to step the token up
   *
   * The code goes to the enrolled device and is good for 300 seconds; a later one voids it. Another may be sent after 15 seconds, once or twice: after that Weavr answers 400 with `INVALID_REQUEST` by one page, 409 with `CHALLENGE_LIMIT_EXCEEDED` by another. The vendor sandbox sends nothing; its code is 123456.
   *
   * `POST /multi/stepup/challenges/otp/{channel}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: How the code travels.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  issueStepUpOtpChallenge(args: IssueStepUpOtpChallengeArguments): Promise<IssueStepUpOtpChallengeResult>;

  /**
   * Step the token up with the code
   *
   * The same token is stepped up from then on; the answer brings none. Tries are limited.
   *
   * `POST /multi/stepup/challenges/otp/{channel}/verify`
   *
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: How the code travels.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  verifyStepUpOtpChallenge(args: VerifyStepUpOtpChallengeArguments): Promise<VerifyStepUpOtpChallengeResult>;

  /**
   * Show a prompt to step the token up
   *
   * Only while no other step-up is under way. What the user makes of the prompt comes by the webhook `stepUpCompleted`.
   *
   * `POST /multi/stepup/challenges/push/{channel}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: Who shows the prompt.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  issueStepUpPushChallenge(args: IssueStepUpPushChallengeArguments): Promise<IssueStepUpPushChallengeResult>;

  /**
   * Send a code to confirm resources
   *
   * One code for all of them. They have to be in state `PENDING_CHALLENGE`. Only a root user may confirm a `linked_account_declaration`.
   *
   * `POST /multi/challenges/otp/{channel}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: How the code travels.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  issueConfirmationOtpChallenge(args: IssueConfirmationOtpChallengeArguments): Promise<IssueConfirmationOtpChallengeResult>;

  /**
   * Confirm resources with the code
   *
   * Weavr then carries the resources out, payments among them. The code is good for 300 seconds, and tries are limited.
   *
   * `POST /multi/challenges/{scaChallengeId}/otp/{channel}/verify`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.scaChallengeId`: Id of the challenge.
   * - `path.channel`: How the code travels.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  verifyConfirmationOtpChallenge(args: VerifyConfirmationOtpChallengeArguments): Promise<VerifyConfirmationOtpChallengeResult>;

  /**
   * Show a prompt to confirm resources
   *
   * As `issueConfirmationOtpChallenge`, by a prompt. Weavr's words speak of wire transfers and sends only. How the outcome is told is not documented, but that it comes later.
   *
   * `POST /multi/challenges/push/{channel}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: Who shows the prompt.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  issueConfirmationPushChallenge(args: IssueConfirmationPushChallengeArguments): Promise<IssueConfirmationPushChallengeResult>;

  /**
   * Set a user's first password
   *
   * Not needed where `createCorporate` said that a password is there (`rootUser.passwordAlreadySet`).
   *
   * `POST /multi/passwords/{user_id}/create`
   *
   * Not repeated: A second time Weavr refuses, as there is a password by then.
   *
   * - `path.user_id`: Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  createPassword(args: CreatePasswordArguments): Promise<CreatePasswordResult>;

  /**
   * Change the password of the user in session
   *
   * Takes the token of a session, or the one of a login that found the password past its time.
   *
   * `POST /multi/passwords/update`
   *
   * Not repeated: A second time the old password is no longer the right one.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  updatePassword(args: UpdatePasswordArguments): Promise<UpdatePasswordResult>;

  /**
   * Check a password against the rules
   *
   * Sets nothing. End users need 8 characters, others 12, and no more than 30: a lower-case and an upper-case letter, a digit, a special character, and none of the last five passwords.
   *
   * `POST /multi/passwords/validate`
   *
   * Safe to repeat: It checks and changes nothing.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  validatePassword(args: ValidatePasswordArguments): Promise<ValidatePasswordResult>;

  /**
   * Send a link for a new password
   *
   * The mail goes to an active user. Its link carries what `resumeLostPassword` wants. A 204 does not prove that the user exists (inferred).
   *
   * `POST /multi/passwords/lost_password/start`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: Each call sends another mail.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  startLostPassword(args: StartLostPasswordArguments): Promise<StartLostPasswordResult>;

  /**
   * Set a new password for a lost one
   *
   * Takes what the link of `startLostPassword` carried.
   *
   * `POST /multi/passwords/lost_password/resume`
   *
   * Not repeated: The code is good for one password.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  resumeLostPassword(args: ResumeLostPasswordArguments): Promise<ResumeLostPasswordResult>;

  /**
   * List the second factors of the user in session
   *
   * How each stands as well.
   *
   * `GET /multi/authentication_factors`
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  listAuthenticationFactors(args?: ListAuthenticationFactorsArguments): Promise<ListAuthenticationFactorsResult>;

  /**
   * Send a code to enrol the user's mobile
   *
   * The code proves the number, and steps the session up as well. The vendor sandbox sends nothing; its code is 123456.
   *
   * `POST /multi/authentication_factors/otp/{channel}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: How the code travels.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  enrolOtpDevice(args: EnrolOtpDeviceArguments): Promise<EnrolOtpDeviceResult>;

  /**
   * Enrol the mobile with the code
   *
   * The code is good for 300 seconds, and tries are limited.
   *
   * `POST /multi/authentication_factors/otp/{channel}/verify`
   *
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: How the code travels.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  verifyOtpDeviceEnrolment(args: VerifyOtpDeviceEnrolmentArguments): Promise<VerifyOtpDeviceEnrolmentResult>;

  /**
   * Start to enrol a device for prompts
   *
   * May ask for a token that is stepped up and acts for an identity. The outcome comes by the webhook `authenticationFactorEnrolled`.
   *
   * `POST /multi/authentication_factors/push/{channel}`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Needs strong customer authentication.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: Who is to show prompts. Biometrics are enrolled by Weavr's mobile SDK instead.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  enrolPushDevice(args: EnrolPushDeviceArguments): Promise<EnrolPushDeviceResult>;

  /**
   * Unlink the device for prompts
   *
   * May ask for a token that is stepped up and acts for an identity.
   *
   * `DELETE /multi/authentication_factors/push/{channel}`
   *
   * Needs strong customer authentication.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.channel`: Who shows the prompt.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  unlinkPushDevice(args: UnlinkPushDeviceArguments): Promise<UnlinkPushDeviceResult>;

  /**
   * Add a user to the identity
   *
   * Permission `i:users:create`; with roles in use, `ADMIN` or `ACCESS_MANAGEMENT_ROLE`. No mail is sent: that takes `sendUserInvite`. Before the user can have a card, `mobile` and `dateOfBirth` must be there.
   *
   * `POST /multi/users`
   *
   * Needs strong customer authentication.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  createUser(args: CreateUserArguments): Promise<CreateUserResult>;

  /**
   * List the users of the identity
   *
   * Permission `i:users:list`.
   *
   * `GET /multi/users`
   *
   * - `query.offset`: How many entries to pass over.
   * - `query.limit`: How many entries a page may hold. What holds without it is not documented.
   * - `query.active`: Keeps users who can sign in, or those who cannot.
   * - `query.email`: Keeps the user with this e-mail address.
   * - `query.tag`: Keeps users with exactly this tag.
   * - `query.roles`: Keeps users with any of these roles; repeat the name for more than one.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  listUsers: PagedMethod<ListUsersArguments, ListUsersResult, NonNullable<components["schemas"]["UserList"]["users"]>[number]>;

  /**
   * Get a user
   *
   * Permission `i:users:get`, or `i:users:get:own` for oneself.
   *
   * `GET /multi/users/{user_id}`
   *
   * - `path.user_id`: Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  getUser(args: GetUserArguments): Promise<GetUserResult>;

  /**
   * Change a user
   *
   * Permission `i:users:update`, or `i:users:update:own` for oneself. What is not sent stays. `roles` takes the place of the whole list, and nobody changes their own. A new mobile has to be enrolled again.
   *
   * `PATCH /multi/users/{user_id}`
   *
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `path.user_id`: Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  updateUser(args: UpdateUserArguments): Promise<UpdateUserResult>;

  /**
   * Send a user the invite
   *
   * Permission `i:users:send_invite`. The mail is good for a month, and lets the user set a password.
   *
   * `POST /multi/users/{user_id}/invite`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.user_id`: Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  sendUserInvite(args: SendUserInviteArguments): Promise<SendUserInviteResult>;

  /**
   * Check the code of an invite
   *
   * Says whether the code is still good, and does not use it.
   *
   * `POST /multi/users/{user_id}/invite/validate`
   *
   * Safe to repeat: It checks and changes nothing; no limit of tries is documented.
   *
   * - `path.user_id`: Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  validateUserInvite(args: ValidateUserInviteArguments): Promise<ValidateUserInviteResult>;

  /**
   * Use an invite and set the password
   *
   * Signs the user in. A `mobile` takes the place of the number on file, and has to be enrolled. In the vendor sandbox the code is 123456.
   *
   * `POST /multi/users/{user_id}/invite/consume`
   *
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   * - `path.user_id`: Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  consumeUserInvite(args: ConsumeUserInviteArguments): Promise<ConsumeUserInviteResult>;

  /**
   * Send a code to a user's e-mail address
   *
   * For authorised users; corporates and consumers have calls of their own. The vendor sandbox sends nothing; its code is 123456.
   *
   * `POST /multi/users/verification/email/send`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  sendUserEmailVerificationCode(args: SendUserEmailVerificationCodeArguments): Promise<SendUserEmailVerificationCodeResult>;

  /**
   * Verify a user's e-mail address with the code
   *
   * The code is the one from the mail.
   *
   * `POST /multi/users/verification/email/verify`
   *
   * Not repeated: A code that was used may be refused the second time.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  verifyUserEmail(args: VerifyUserEmailArguments): Promise<VerifyUserEmailResult>;

  /**
   * Deactivate a user
   *
   * Permission `i:users:deactivate`. The user can neither sign in nor do anything until activated again. Not for root users.
   *
   * `POST /multi/users/{user_id}/deactivate`
   *
   * Not repeated: A late repeat could undo an activation.
   *
   * - `path.user_id`: Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  deactivateUser(args: DeactivateUserArguments): Promise<DeactivateUserResult>;

  /**
   * Activate a user
   *
   * Permission `i:users:activate`. For users who were deactivated, also by repeated bad logins; another active user has to do it.
   *
   * `POST /multi/users/{user_id}/activate`
   *
   * Not repeated: A late repeat could undo a deactivation.
   *
   * - `path.user_id`: Id of the user. Of a root user it is the inner one, `rootUser.id.id`.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  activateUser(args: ActivateUserArguments): Promise<ActivateUserResult>;

  /**
   * Start KYC on a user of a corporate
   *
   * Makes the user a signatory in the end. The reference asks for the key alone; but nothing else would say which user is meant, so the token goes along (inferred).
   *
   * `POST /multi/users/kyc`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: It starts checks on a person, and nothing says what a second start does.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  startUserKyc(args?: StartUserKycArguments): Promise<StartUserKycResult>;

  /**
   * List the roles of the programme
   *
   * Permission `i:roles:list`, and only where role-based access is switched on. How these go with the predefined roles of users is not documented.
   *
   * `GET /multi/roles`
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  listRoles(args?: ListRolesArguments): Promise<ListRolesResult>;

  /**
   * Create a corporate
   *
   * Registers a business and its root user, who is a director or represents it by law. What is given here has to match what KYB later proves. The request has `company.registrationCountry` where answers have `company.countryOfRegistration`. The account's key alone is enough: there is no user yet.
   *
   * `POST /multi/corporates`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  createCorporate(args: CreateCorporateArguments): Promise<CreateCorporateResult>;

  /**
   * Get the corporate
   *
   * The corporate of the token; there is no id to give. A user whose roles lack the permission `i:corporates:get` is refused.
   *
   * `GET /multi/corporates`
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  getCorporate(args?: GetCorporateArguments): Promise<GetCorporateResult>;

  /**
   * Change the corporate
   *
   * Changes the corporate of the token and its root user; what is left out stays. Once KYB is approved, the root user's names, e-mail, mobile and date of birth and the business address stand: Weavr's support has to start due diligence again. Names are shorter here than at creation, so one that was accepted there may be refused. Wants the permission `i:corporates:update`.
   *
   * `PATCH /multi/corporates`
   *
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  updateCorporate(args: UpdateCorporateArguments): Promise<UpdateCorporateResult>;

  /**
   * Mail a code to the root user of a corporate
   *
   * Mails a code of six digits. The vendor sandbox mails nothing; the code there is `123456`.
   *
   * `POST /multi/corporates/verification/email/send`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  sendCorporateEmailVerificationCode(args: SendCorporateEmailVerificationCodeArguments): Promise<SendCorporateEmailVerificationCodeResult>;

  /**
   * Confirm the e-mail of the root user of a corporate
   *
   * Gives back the code of `sendCorporateEmailVerificationCode`.
   *
   * `POST /multi/corporates/verification/email/verify`
   *
   * Not repeated: A code may be good only once; a repeat of what had worked may be refused.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  verifyCorporateEmail(args: VerifyCorporateEmailArguments): Promise<VerifyCorporateEmailResult>;

  /**
   * Start KYB
   *
   * Starts the due diligence of the corporate of the token. The `reference` opens Weavr's KYB component in a browser, which takes the documents; this API never does. The outcome comes by webhook, or by `getCorporateKyb`. Wants the permission `i:corporates:kyb_start`.
   *
   * `POST /multi/corporates/kyb`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: Takes no reference to tell a repeat by, and starts checks of people.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  startCorporateKyb(args?: StartCorporateKybArguments): Promise<StartCorporateKybResult>;

  /**
   * Get the state of KYB
   *
   * How far the due diligence of the corporate of the token is. `kybStatus` is what counts; `ongoingKybStatus` follows a new check that is under way. Wants the permission `i:corporates:kyb_get`.
   *
   * `GET /multi/corporates/kyb`
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  getCorporateKyb(args?: GetCorporateKybArguments): Promise<GetCorporateKybResult>;

  /**
   * Create a consumer
   *
   * Registers a person, who is the consumer's root user. Wrong data may cost a fee for processing it again. Of the address, only the country is demanded. The account's key alone is enough: there is no user yet.
   *
   * `POST /multi/consumers`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  createConsumer(args: CreateConsumerArguments): Promise<CreateConsumerResult>;

  /**
   * Get the consumer
   *
   * The consumer of the token; there is no id to give. Wants the permission `i:consumers:get`.
   *
   * `GET /multi/consumers`
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  getConsumer(args?: GetConsumerArguments): Promise<GetConsumerResult>;

  /**
   * Change the consumer
   *
   * Changes the consumer of the token; what is left out stays. After KYC, names, e-mail, mobile, date of birth and address stand. Names are shorter here than at creation, so one that was accepted there may be refused. Wants the permission `i:consumers:update`.
   *
   * `PATCH /multi/consumers`
   *
   * Not repeated: Takes no `idempotency-ref`, unlike the update of a corporate, and changes of mobile and e-mail are counted.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  updateConsumer(args: UpdateConsumerArguments): Promise<UpdateConsumerResult>;

  /**
   * Mail a code to a consumer
   *
   * Mails a code of six digits. The vendor sandbox mails nothing; the code there is `123456`.
   *
   * `POST /multi/consumers/verification/email/send`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat writes to the person twice; unlike that of corporates, this takes no `idempotency-ref`.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  sendConsumerEmailVerificationCode(args: SendConsumerEmailVerificationCodeArguments): Promise<SendConsumerEmailVerificationCodeResult>;

  /**
   * Confirm the e-mail of a consumer
   *
   * Gives back the code of `sendConsumerEmailVerificationCode`.
   *
   * `POST /multi/consumers/verification/email/verify`
   *
   * Not repeated: A code may be good only once; a repeat of what had worked may be refused.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  verifyConsumerEmail(args: VerifyConsumerEmailArguments): Promise<VerifyConsumerEmailResult>;

  /**
   * Start KYC
   *
   * Starts the due diligence of the consumer of the token. The `reference` opens Weavr's KYC component in a browser, which takes the documents; this API never does. The outcome comes by webhook, or by `getConsumerKyc`. Neither the body nor anything in it is demanded; without `kycLevel`, it is level 2. Wants the permission `i:consumers:kyc_start`.
   *
   * `POST /multi/consumers/kyc`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: Takes no reference to tell a repeat by, and starts checks of a person.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  startConsumerKyc(args?: StartConsumerKycArguments): Promise<StartConsumerKycResult>;

  /**
   * Get the state of KYC
   *
   * How far the due diligence of the consumer of the token is. The members are called otherwise than those of KYB. Wants the permission `i:consumers:kyc_get`.
   *
   * `GET /multi/consumers/kyc`
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  getConsumerKyc(args?: GetConsumerKycArguments): Promise<GetConsumerKycResult>;

  /**
   * Open an account
   *
   * Opens an account for the identity of the token, which has to be verified first (`OWNER_IDENTITY_NOT_VERIFIED`). A token that is not stepped up may be refused. Wants the permission `i:managed_accounts:create`.
   *
   * `POST /multi/managed_accounts`
   *
   * Needs strong customer authentication.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  createManagedAccount(args: CreateManagedAccountArguments): Promise<CreateManagedAccountResult>;

  /**
   * List accounts
   *
   * Accounts of the identity of the token, narrowed by what is given. A token that is not stepped up may be refused. Wants the permission `i:managed_accounts:list`.
   *
   * `GET /multi/managed_accounts`
   *
   * Needs strong customer authentication.
   *
   * - `query.offset`: How many entries to pass over.
   * - `query.limit`: How many entries a page may hold. What holds without it is not documented.
   * - `query.profileId`: Of this profile.
   * - `query.friendlyName`: Of exactly this name.
   * - `query.state`: In one of these states.
   * - `query.state.blockedReason`: Blocked for one of these reasons.
   * - `query.state.destroyedReason`: Destroyed for one of these reasons.
   * - `query.currency`: In this currency.
   * - `query.createdFrom`: Created from this time on, in Unix milliseconds.
   * - `query.createdTo`: Created up to this time, in Unix milliseconds.
   * - `query.tag`: With exactly this label.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  listManagedAccounts: PagedMethod<ListManagedAccountsArguments, ListManagedAccountsResult, NonNullable<components["schemas"]["ManagedAccountList"]["accounts"]>[number]>;

  /**
   * Get an account
   *
   * One account. A token that is not stepped up may be refused. Wants the permission `i:managed_accounts:get`.
   *
   * `GET /multi/managed_accounts/{id}`
   *
   * Needs strong customer authentication.
   *
   * - `path.id`: Id of the account.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  getManagedAccount(args: GetManagedAccountArguments): Promise<GetManagedAccountResult>;

  /**
   * Change an account
   *
   * Changes label, name or threshold; what is left out stays. A token that is not stepped up may be refused. Wants the permission `i:managed_accounts:update`.
   *
   * `PATCH /multi/managed_accounts/{id}`
   *
   * Needs strong customer authentication.
   * Not repeated: Takes no `idempotency-ref`; a repeat would undo what somebody changed in between.
   *
   * - `path.id`: Id of the account.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  updateManagedAccount(args: UpdateManagedAccountArguments): Promise<UpdateManagedAccountResult>;

  /**
   * Ask for bank details of an account
   *
   * Asks for an IBAN, or what stands for one in the account's currency. It may come later: then `state` is `PENDING_ALLOCATION`, and `getManagedAccountIban` has it in time. Wants the permission `i:managed_accounts:add_iban`.
   *
   * `POST /multi/managed_accounts/{id}/iban`
   *
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `path.id`: Id of the account.
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  assignManagedAccountIban(args: AssignManagedAccountIbanArguments): Promise<AssignManagedAccountIbanResult>;

  /**
   * Get the bank details of an account
   *
   * The IBAN or other bank details. The guide wants a stepped-up token for data of payment accounts, though the reference does not list `STEP_UP_REQUIRED` here. Wants the permission `i:managed_accounts:get_iban`.
   *
   * `GET /multi/managed_accounts/{id}/iban`
   *
   * Needs strong customer authentication.
   *
   * - `path.id`: Id of the account.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  getManagedAccountIban(args: GetManagedAccountIbanArguments): Promise<GetManagedAccountIbanResult>;

  /**
   * Block an account
   *
   * Blocks an account until it is unblocked. Wants the permission `i:managed_accounts:block`.
   *
   * `POST /multi/managed_accounts/{id}/block`
   *
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `path.id`: Id of the account.
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  blockManagedAccount(args: BlockManagedAccountArguments): Promise<BlockManagedAccountResult>;

  /**
   * Unblock an account
   *
   * Lifts a block. Wants the permission `i:managed_accounts:unblock`.
   *
   * `POST /multi/managed_accounts/{id}/unblock`
   *
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `path.id`: Id of the account.
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  unblockManagedAccount(args: UnblockManagedAccountArguments): Promise<UnblockManagedAccountResult>;

  /**
   * Destroy an account
   *
   * Destroys an account for good. It has to be empty. Wants the permission `i:managed_accounts:remove`.
   *
   * `POST /multi/managed_accounts/{id}/remove`
   *
   * Not repeated: Takes no `idempotency-ref`; a repeat of what had worked is refused (`INSTRUMENT_ALREADY_REMOVED`).
   *
   * - `path.id`: Id of the account.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  removeManagedAccount(args: RemoveManagedAccountArguments): Promise<RemoveManagedAccountResult>;

  /**
   * Move money between own instruments
   *
   * Moves money between accounts and cards of the identity of the token, at once or at `scheduledTimestamp`. The guide wants a stepped-up token to start a transaction, though the reference does not list `STEP_UP_REQUIRED` here. Wants the permission `i:transfers:create`.
   *
   * `POST /multi/transfers`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Needs strong customer authentication.
   * Safe to repeat: The client keeps one `idempotency-ref` across the attempts of a call, and Weavr does a reference only once.
   *
   * - `header.idempotency-ref`: Your name for this one wish, so that a repeat does nothing twice. Weavr judges it together with operation and body, and keeps it for 24 hours or longer. What a clash answers is not documented.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  createTransfer(args: CreateTransferArguments): Promise<CreateTransferResult>;

  /**
   * List transfers
   *
   * Transfers of the identity of the token, narrowed by what is given. The list is called `transfer`, in the singular. A token that is not stepped up may be refused. Wants the permission `i:transfers:list`.
   *
   * Weavr's filter `instrumentId` is an object in the query, which is written as its two members: here they are the parameters `id` and `type`, to be given together.
   *
   * `GET /multi/transfers`
   *
   * Needs strong customer authentication.
   *
   * - `query.offset`: How many entries to pass over.
   * - `query.limit`: How many entries a page may hold. What holds without it is not documented.
   * - `query.profileId`: Of this profile.
   * - `query.id`: Id of the instrument that the money came from: the first half of Weavr's `instrumentId`.
   * - `query.type`: Kind of that instrument: the second half of Weavr's `instrumentId`.
   * - `query.state`: In one of these states.
   * - `query.createdFrom`: Created from this time on, in Unix milliseconds.
   * - `query.createdTo`: Created up to this time, in Unix milliseconds.
   * - `query.executedFrom`: Executed from this time on, in Unix milliseconds.
   * - `query.executedTo`: Executed up to this time, in Unix milliseconds.
   * - `query.tag`: With exactly this label.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  listTransfers: PagedMethod<ListTransfersArguments, ListTransfersResult, NonNullable<components["schemas"]["TransferList"]["transfer"]>[number]>;

  /**
   * Get a transfer
   *
   * One transfer. A token that is not stepped up may be refused. Wants the permission `i:transfers:get`.
   *
   * `GET /multi/transfers/{id}`
   *
   * Needs strong customer authentication.
   *
   * - `path.id`: Id of the transfer.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  getTransfer(args: GetTransferArguments): Promise<GetTransferResult>;

  /**
   * Cancel scheduled transfers
   *
   * Cancels transfers that have not run yet. Each has an outcome of its own in the answer: a status of 200 does not mean that any was cancelled. No 403 is documented. Wants the permission `i:transfers:cancel_bulk`.
   *
   * `POST /multi/transfers/bulk/cancel`
   *
   * Not repeated: Takes no `idempotency-ref`; a repeat reports an error for each transfer that the first attempt had cancelled.
   *
   * @see https://api.weavr.io/products/multi/openapi
   */
  cancelTransfers(args: CancelTransfersArguments): Promise<CancelTransfersResult>;

  /**
   * Verify a consumer
   *
   * In the vendor sandbox only. Marks e-mail and mobile as verified, takes away any mark of a politically exposed or sanctioned person, and approves the due diligence.
   *
   * `POST /simulate/api/consumers/{consumer_id}/verify`
   *
   * Not repeated: What a repeat does, and whether `call-ref` tells it from the first, is not documented.
   *
   * - `path.consumer_id`: Id of the consumer, `id.id` of its answers. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
   * - `header.call-ref`: Your name for this call, to find it again.
   *
   * @see https://api.weavr.io/products/simulator/openapi
   */
  simulateConsumerVerification(args: SimulateConsumerVerificationArguments): Promise<SimulateConsumerVerificationResult>;

  /**
   * Verify a corporate
   *
   * In the vendor sandbox only. Marks the root user's e-mail and mobile, directors, owners and all checks of the company as verified, and fills in made-up details of the company.
   *
   * `POST /simulate/api/corporates/{corporate_id}/verify`
   *
   * Not repeated: What a repeat does, and whether `call-ref` tells it from the first, is not documented.
   *
   * - `path.corporate_id`: Id of the corporate, `id.id` of its answers. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
   * - `header.call-ref`: Your name for this call, to find it again.
   *
   * @see https://api.weavr.io/products/simulator/openapi
   */
  simulateCorporateVerification(args: SimulateCorporateVerificationArguments): Promise<SimulateCorporateVerificationResult>;

  /**
   * Pass a challenge
   *
   * In the vendor sandbox only. Ends a challenge of the token's user as if the user had passed it.
   *
   * `POST /simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_success`
   *
   * Not repeated: A challenge ends once; what a repeat answers is not documented.
   *
   * - `path.credentials_id`: Id of the user's credentials. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
   * - `path.challenge_id`: Id of the challenge. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
   * - `header.call-ref`: Your name for this call, to find it again.
   *
   * @see https://api.weavr.io/products/simulator/openapi
   */
  simulateChallengeSuccess(args: SimulateChallengeSuccessArguments): Promise<SimulateChallengeSuccessResult>;

  /**
   * Fail a challenge
   *
   * In the vendor sandbox only. Ends a challenge of the token's user as if the user had failed it.
   *
   * `POST /simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid`
   *
   * Not repeated: A challenge ends once; what a repeat answers is not documented.
   *
   * - `path.credentials_id`: Id of the user's credentials. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
   * - `path.challenge_id`: Id of the challenge. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
   * - `header.call-ref`: Your name for this call, to find it again.
   *
   * @see https://api.weavr.io/products/simulator/openapi
   */
  simulateChallengeInvalid(args: SimulateChallengeInvalidArguments): Promise<SimulateChallengeInvalidResult>;

  /**
   * Let a challenge expire
   *
   * In the vendor sandbox only. Ends a challenge of the token's user as if its time were over.
   *
   * `POST /simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_expired`
   *
   * Not repeated: A challenge ends once; what a repeat answers is not documented.
   *
   * - `path.credentials_id`: Id of the user's credentials. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
   * - `path.challenge_id`: Id of the challenge. The simulator reads a 64-bit number; it is text here, as JavaScript's numbers are not exact that far.
   * - `header.call-ref`: Your name for this call, to find it again.
   *
   * @see https://api.weavr.io/products/simulator/openapi
   */
  simulateChallengeExpired(args: SimulateChallengeExpiredArguments): Promise<SimulateChallengeExpiredResult>;

  /**
   * Get a token to act for an identity
   *
   * Gives a bearer token for calls of the back office on behalf of an identity, without its user. From a server only. The token is one level deeper than in the other calls that give one: `token.token`.
   *
   * `POST /multi/backoffice/access_token`
   *
   * Not repeated: A repeat may be refused (`ALREADY_IMPERSONATED`); there is no `idempotency-ref`.
   *
   * @see https://api.weavr.io/products/multi-backoffice/openapi
   */
  requestBackofficeAccessToken(args: RequestBackofficeAccessTokenArguments): Promise<RequestBackofficeAccessTokenResult>;
}

/** The servers that the spec names. */
export type WeavrServer = "sandbox" | "production";

/** The operations that a client of the layer `account` may call. */
export type WeavrAccountOperation =
  | "loginWithPassword"
  | "loginViaBiometrics"
  | "requestAccessToken"
  | "listIdentities"
  | "createPassword"
  | "validatePassword"
  | "startLostPassword"
  | "resumeLostPassword"
  | "validateUserInvite"
  | "consumeUserInvite"
  | "sendUserEmailVerificationCode"
  | "verifyUserEmail"
  | "startUserKyc"
  | "createCorporate"
  | "sendCorporateEmailVerificationCode"
  | "verifyCorporateEmail"
  | "createConsumer"
  | "sendConsumerEmailVerificationCode"
  | "verifyConsumerEmail"
  | "simulateConsumerVerification"
  | "simulateCorporateVerification"
  | "requestBackofficeAccessToken";

/** The paths and methods of the layer `account`, for `raw`. */
export interface WeavrAccountPaths {
  "/multi/login_with_password": Pick<paths["/multi/login_with_password"], "parameters" | "post">;
  "/multi/login_via_biometrics": Pick<paths["/multi/login_via_biometrics"], "parameters" | "post">;
  "/multi/access_token": Pick<paths["/multi/access_token"], "parameters" | "post">;
  "/multi/identities": Pick<paths["/multi/identities"], "parameters" | "get">;
  "/multi/passwords/{user_id}/create": Pick<paths["/multi/passwords/{user_id}/create"], "parameters" | "post">;
  "/multi/passwords/validate": Pick<paths["/multi/passwords/validate"], "parameters" | "post">;
  "/multi/passwords/lost_password/start": Pick<paths["/multi/passwords/lost_password/start"], "parameters" | "post">;
  "/multi/passwords/lost_password/resume": Pick<paths["/multi/passwords/lost_password/resume"], "parameters" | "post">;
  "/multi/users/{user_id}/invite/validate": Pick<paths["/multi/users/{user_id}/invite/validate"], "parameters" | "post">;
  "/multi/users/{user_id}/invite/consume": Pick<paths["/multi/users/{user_id}/invite/consume"], "parameters" | "post">;
  "/multi/users/verification/email/send": Pick<paths["/multi/users/verification/email/send"], "parameters" | "post">;
  "/multi/users/verification/email/verify": Pick<paths["/multi/users/verification/email/verify"], "parameters" | "post">;
  "/multi/users/kyc": Pick<paths["/multi/users/kyc"], "parameters" | "post">;
  "/multi/corporates": Pick<paths["/multi/corporates"], "parameters" | "post">;
  "/multi/corporates/verification/email/send": Pick<paths["/multi/corporates/verification/email/send"], "parameters" | "post">;
  "/multi/corporates/verification/email/verify": Pick<paths["/multi/corporates/verification/email/verify"], "parameters" | "post">;
  "/multi/consumers": Pick<paths["/multi/consumers"], "parameters" | "post">;
  "/multi/consumers/verification/email/send": Pick<paths["/multi/consumers/verification/email/send"], "parameters" | "post">;
  "/multi/consumers/verification/email/verify": Pick<paths["/multi/consumers/verification/email/verify"], "parameters" | "post">;
  "/simulate/api/consumers/{consumer_id}/verify": Pick<paths["/simulate/api/consumers/{consumer_id}/verify"], "parameters" | "post">;
  "/simulate/api/corporates/{corporate_id}/verify": Pick<paths["/simulate/api/corporates/{corporate_id}/verify"], "parameters" | "post">;
  "/multi/backoffice/access_token": Pick<paths["/multi/backoffice/access_token"], "parameters" | "post">;
}

/** The operations that a client of the layer `user` may call. */
export type WeavrUserOperation =
  | "logout"
  | "requestAccessToken"
  | "listIdentities"
  | "issueStepUpOtpChallenge"
  | "verifyStepUpOtpChallenge"
  | "issueStepUpPushChallenge"
  | "issueConfirmationOtpChallenge"
  | "verifyConfirmationOtpChallenge"
  | "issueConfirmationPushChallenge"
  | "updatePassword"
  | "listAuthenticationFactors"
  | "enrolOtpDevice"
  | "verifyOtpDeviceEnrolment"
  | "enrolPushDevice"
  | "unlinkPushDevice"
  | "createUser"
  | "listUsers"
  | "getUser"
  | "updateUser"
  | "sendUserInvite"
  | "deactivateUser"
  | "activateUser"
  | "startUserKyc"
  | "listRoles"
  | "getCorporate"
  | "updateCorporate"
  | "startCorporateKyb"
  | "getCorporateKyb"
  | "getConsumer"
  | "updateConsumer"
  | "startConsumerKyc"
  | "getConsumerKyc"
  | "createManagedAccount"
  | "listManagedAccounts"
  | "getManagedAccount"
  | "updateManagedAccount"
  | "assignManagedAccountIban"
  | "getManagedAccountIban"
  | "blockManagedAccount"
  | "unblockManagedAccount"
  | "removeManagedAccount"
  | "createTransfer"
  | "listTransfers"
  | "getTransfer"
  | "cancelTransfers"
  | "simulateChallengeSuccess"
  | "simulateChallengeInvalid"
  | "simulateChallengeExpired";

/** Those of them that need strong customer authentication. */
export type WeavrUserStepUpOperation =
  | "enrolPushDevice"
  | "unlinkPushDevice"
  | "createUser"
  | "createManagedAccount"
  | "listManagedAccounts"
  | "getManagedAccount"
  | "updateManagedAccount"
  | "getManagedAccountIban"
  | "createTransfer"
  | "listTransfers"
  | "getTransfer";

/** The paths and methods of the layer `user`, for `raw`. */
export interface WeavrUserPaths {
  "/multi/logout": Pick<paths["/multi/logout"], "parameters" | "post">;
  "/multi/access_token": Pick<paths["/multi/access_token"], "parameters" | "post">;
  "/multi/identities": Pick<paths["/multi/identities"], "parameters" | "get">;
  "/multi/stepup/challenges/otp/{channel}": Pick<paths["/multi/stepup/challenges/otp/{channel}"], "parameters" | "post">;
  "/multi/stepup/challenges/otp/{channel}/verify": Pick<paths["/multi/stepup/challenges/otp/{channel}/verify"], "parameters" | "post">;
  "/multi/stepup/challenges/push/{channel}": Pick<paths["/multi/stepup/challenges/push/{channel}"], "parameters" | "post">;
  "/multi/challenges/otp/{channel}": Pick<paths["/multi/challenges/otp/{channel}"], "parameters" | "post">;
  "/multi/challenges/{scaChallengeId}/otp/{channel}/verify": Pick<paths["/multi/challenges/{scaChallengeId}/otp/{channel}/verify"], "parameters" | "post">;
  "/multi/challenges/push/{channel}": Pick<paths["/multi/challenges/push/{channel}"], "parameters" | "post">;
  "/multi/passwords/update": Pick<paths["/multi/passwords/update"], "parameters" | "post">;
  "/multi/authentication_factors": Pick<paths["/multi/authentication_factors"], "parameters" | "get">;
  "/multi/authentication_factors/otp/{channel}": Pick<paths["/multi/authentication_factors/otp/{channel}"], "parameters" | "post">;
  "/multi/authentication_factors/otp/{channel}/verify": Pick<paths["/multi/authentication_factors/otp/{channel}/verify"], "parameters" | "post">;
  "/multi/authentication_factors/push/{channel}": Pick<paths["/multi/authentication_factors/push/{channel}"], "parameters" | "post" | "delete">;
  "/multi/users": Pick<paths["/multi/users"], "parameters" | "post" | "get">;
  "/multi/users/{user_id}": Pick<paths["/multi/users/{user_id}"], "parameters" | "get" | "patch">;
  "/multi/users/{user_id}/invite": Pick<paths["/multi/users/{user_id}/invite"], "parameters" | "post">;
  "/multi/users/{user_id}/deactivate": Pick<paths["/multi/users/{user_id}/deactivate"], "parameters" | "post">;
  "/multi/users/{user_id}/activate": Pick<paths["/multi/users/{user_id}/activate"], "parameters" | "post">;
  "/multi/users/kyc": Pick<paths["/multi/users/kyc"], "parameters" | "post">;
  "/multi/roles": Pick<paths["/multi/roles"], "parameters" | "get">;
  "/multi/corporates": Pick<paths["/multi/corporates"], "parameters" | "get" | "patch">;
  "/multi/corporates/kyb": Pick<paths["/multi/corporates/kyb"], "parameters" | "post" | "get">;
  "/multi/consumers": Pick<paths["/multi/consumers"], "parameters" | "get" | "patch">;
  "/multi/consumers/kyc": Pick<paths["/multi/consumers/kyc"], "parameters" | "post" | "get">;
  "/multi/managed_accounts": Pick<paths["/multi/managed_accounts"], "parameters" | "post" | "get">;
  "/multi/managed_accounts/{id}": Pick<paths["/multi/managed_accounts/{id}"], "parameters" | "get" | "patch">;
  "/multi/managed_accounts/{id}/iban": Pick<paths["/multi/managed_accounts/{id}/iban"], "parameters" | "post" | "get">;
  "/multi/managed_accounts/{id}/block": Pick<paths["/multi/managed_accounts/{id}/block"], "parameters" | "post">;
  "/multi/managed_accounts/{id}/unblock": Pick<paths["/multi/managed_accounts/{id}/unblock"], "parameters" | "post">;
  "/multi/managed_accounts/{id}/remove": Pick<paths["/multi/managed_accounts/{id}/remove"], "parameters" | "post">;
  "/multi/transfers": Pick<paths["/multi/transfers"], "parameters" | "post" | "get">;
  "/multi/transfers/{id}": Pick<paths["/multi/transfers/{id}"], "parameters" | "get">;
  "/multi/transfers/bulk/cancel": Pick<paths["/multi/transfers/bulk/cancel"], "parameters" | "post">;
  "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_success": Pick<paths["/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_success"], "parameters" | "post">;
  "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid": Pick<paths["/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid"], "parameters" | "post">;
  "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_expired": Pick<paths["/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_expired"], "parameters" | "post">;
}

/** What the client knows of the vendor at run time. */
export const api: ApiDefinition = /* @__PURE__ */ defineApi(vendor, () => ({
  loginWithPassword: {
    path: "/multi/login_with_password",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 404 409 410 default",
    none: "401 403 423 429 500 503",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  loginViaBiometrics: {
    path: "/multi/login_via_biometrics",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 409 default",
    none: "401 403 423 429 500 503",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  logout: {
    path: "/multi/logout",
    method: "POST",
    json: "200 400 default",
    none: "204 401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  requestAccessToken: {
    path: "/multi/access_token",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 default",
    none: "401 403 423 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"], ["apiKey"]],
  },
  listIdentities: {
    path: "/multi/identities",
    method: "GET",
    json: "200 400 403 404 409 default",
    none: "401 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"], ["apiKey"]],
    query: { offset: {}, limit: {} },
    pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/identities", total: "/count" },
  },
  issueStepUpOtpChallenge: {
    path: "/multi/stepup/challenges/otp/{channel}",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 405 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  verifyStepUpOtpChallenge: {
    path: "/multi/stepup/challenges/otp/{channel}/verify",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  issueStepUpPushChallenge: {
    path: "/multi/stepup/challenges/push/{channel}",
    method: "POST",
    json: "200 400 403 405 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  issueConfirmationOtpChallenge: {
    path: "/multi/challenges/otp/{channel}",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 405 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  verifyConfirmationOtpChallenge: {
    path: "/multi/challenges/{scaChallengeId}/otp/{channel}/verify",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  issueConfirmationPushChallenge: {
    path: "/multi/challenges/push/{channel}",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 405 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  createPassword: {
    path: "/multi/passwords/{user_id}/create",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 404 409 410 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  updatePassword: {
    path: "/multi/passwords/update",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 404 409 410 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  validatePassword: {
    path: "/multi/passwords/validate",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 404 409 410 default",
    ranges: statusRanges,
    security: [["apiKey"]],
    retrySafe: true,
  },
  startLostPassword: {
    path: "/multi/passwords/lost_password/start",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  resumeLostPassword: {
    path: "/multi/passwords/lost_password/resume",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 404 409 410 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  listAuthenticationFactors: {
    path: "/multi/authentication_factors",
    method: "GET",
    json: "200 400 403 404 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  enrolOtpDevice: {
    path: "/multi/authentication_factors/otp/{channel}",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  verifyOtpDeviceEnrolment: {
    path: "/multi/authentication_factors/otp/{channel}/verify",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  enrolPushDevice: {
    path: "/multi/authentication_factors/push/{channel}",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    stepUp: true,
    idempotency: "idempotency-ref",
  },
  unlinkPushDevice: {
    path: "/multi/authentication_factors/push/{channel}",
    method: "DELETE",
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    stepUp: true,
    idempotency: "idempotency-ref",
  },
  createUser: {
    path: "/multi/users",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 404 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    stepUp: true,
    idempotency: "idempotency-ref",
  },
  listUsers: {
    path: "/multi/users",
    method: "GET",
    json: "200 400 403 404 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    query: { offset: {}, limit: {}, active: {}, email: {}, tag: {}, roles: {} },
    pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/users", total: "/count" },
  },
  getUser: {
    path: "/multi/users/{user_id}",
    method: "GET",
    json: "200 400 403 404 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  updateUser: {
    path: "/multi/users/{user_id}",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 404 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  sendUserInvite: {
    path: "/multi/users/{user_id}/invite",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  validateUserInvite: {
    path: "/multi/users/{user_id}/invite/validate",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey"]],
    retrySafe: true,
  },
  consumeUserInvite: {
    path: "/multi/users/{user_id}/invite/consume",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 404 409 410 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  sendUserEmailVerificationCode: {
    path: "/multi/users/verification/email/send",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 404 409 default",
    ranges: statusRanges,
    security: [["apiKey"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  verifyUserEmail: {
    path: "/multi/users/verification/email/verify",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 409 default",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  deactivateUser: {
    path: "/multi/users/{user_id}/deactivate",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 404 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  activateUser: {
    path: "/multi/users/{user_id}/activate",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 404 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  startUserKyc: {
    path: "/multi/users/kyc",
    method: "POST",
    json: "200 400 403 404 409 default",
    none: "401 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"], ["apiKey"]],
  },
  listRoles: {
    path: "/multi/roles",
    method: "GET",
    json: "200 400 403 404 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  createCorporate: {
    path: "/multi/corporates",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  getCorporate: {
    path: "/multi/corporates",
    method: "GET",
    json: "200 400 403 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  updateCorporate: {
    path: "/multi/corporates",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 404 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  sendCorporateEmailVerificationCode: {
    path: "/multi/corporates/verification/email/send",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 404 409 default",
    ranges: statusRanges,
    security: [["apiKey"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  verifyCorporateEmail: {
    path: "/multi/corporates/verification/email/verify",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 409 default",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  startCorporateKyb: {
    path: "/multi/corporates/kyb",
    method: "POST",
    json: "200 400 403 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  getCorporateKyb: {
    path: "/multi/corporates/kyb",
    method: "GET",
    json: "200 400 403 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  createConsumer: {
    path: "/multi/consumers",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  getConsumer: {
    path: "/multi/consumers",
    method: "GET",
    json: "200 400 403 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  updateConsumer: {
    path: "/multi/consumers",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  sendConsumerEmailVerificationCode: {
    path: "/multi/consumers/verification/email/send",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 409 default",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  verifyConsumerEmail: {
    path: "/multi/consumers/verification/email/verify",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    none: "204 401 429 500 503",
    json: "400 403 409 default",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
  startConsumerKyc: {
    path: "/multi/consumers/kyc",
    method: "POST",
    request: ["application/json"],
    json: "200 400 403 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  getConsumerKyc: {
    path: "/multi/consumers/kyc",
    method: "GET",
    json: "200 400 403 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  createManagedAccount: {
    path: "/multi/managed_accounts",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    stepUp: true,
    idempotency: "idempotency-ref",
  },
  listManagedAccounts: {
    path: "/multi/managed_accounts",
    method: "GET",
    json: "200 400 403 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    stepUp: true,
    query: {
      offset: {},
      limit: {},
      profileId: {},
      friendlyName: {},
      state: {},
      "state.blockedReason": {},
      "state.destroyedReason": {},
      currency: {},
      createdFrom: {},
      createdTo: {},
      tag: {},
    },
    pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/accounts", total: "/count" },
  },
  getManagedAccount: {
    path: "/multi/managed_accounts/{id}",
    method: "GET",
    json: "200 400 403 404 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    stepUp: true,
  },
  updateManagedAccount: {
    path: "/multi/managed_accounts/{id}",
    method: "PATCH",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 404 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    stepUp: true,
  },
  assignManagedAccountIban: {
    path: "/multi/managed_accounts/{id}/iban",
    method: "POST",
    json: "200 400 403 404 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  getManagedAccountIban: {
    path: "/multi/managed_accounts/{id}/iban",
    method: "GET",
    json: "200 400 403 404 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    stepUp: true,
  },
  blockManagedAccount: {
    path: "/multi/managed_accounts/{id}/block",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  unblockManagedAccount: {
    path: "/multi/managed_accounts/{id}/unblock",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    idempotency: "idempotency-ref",
  },
  removeManagedAccount: {
    path: "/multi/managed_accounts/{id}/remove",
    method: "POST",
    none: "204 401 429 500 503",
    json: "400 403 404 409 default",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  createTransfer: {
    path: "/multi/transfers",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 403 409 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    retrySafe: true,
    stepUp: true,
    idempotency: "idempotency-ref",
  },
  listTransfers: {
    path: "/multi/transfers",
    method: "GET",
    json: "200 400 403 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    stepUp: true,
    query: {
      offset: {},
      limit: {},
      profileId: {},
      id: {},
      type: {},
      state: {},
      createdFrom: {},
      createdTo: {},
      executedFrom: {},
      executedTo: {},
      tag: {},
    },
    pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/transfer", total: "/count" },
  },
  getTransfer: {
    path: "/multi/transfers/{id}",
    method: "GET",
    json: "200 400 403 404 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
    stepUp: true,
  },
  cancelTransfers: {
    path: "/multi/transfers/bulk/cancel",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 default",
    none: "401 429 500 503",
    ranges: statusRanges,
    security: [["apiKey", "bearer"]],
  },
  simulateConsumerVerification: {
    path: "/simulate/api/consumers/{consumer_id}/verify",
    method: "POST",
    request: ["application/json"],
    none: "204",
    json: "400 default",
    ranges: statusRanges,
    security: [["programmeKey"]],
  },
  simulateCorporateVerification: {
    path: "/simulate/api/corporates/{corporate_id}/verify",
    method: "POST",
    none: "204",
    json: "400 default",
    ranges: statusRanges,
    security: [["programmeKey"]],
  },
  simulateChallengeSuccess: {
    path: "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_success",
    method: "POST",
    json: "200 400 default",
    ranges: statusRanges,
    security: [["programmeKey", "bearer"]],
  },
  simulateChallengeInvalid: {
    path: "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid",
    method: "POST",
    json: "200 400 default",
    ranges: statusRanges,
    security: [["programmeKey", "bearer"]],
  },
  simulateChallengeExpired: {
    path: "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_expired",
    method: "POST",
    json: "200 400 default",
    ranges: statusRanges,
    security: [["programmeKey", "bearer"]],
  },
  requestBackofficeAccessToken: {
    path: "/multi/backoffice/access_token",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400 409 default",
    none: "401 403 500 503",
    ranges: statusRanges,
    security: [["apiKey"]],
  },
}));
