// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import { defineOperation, type NamedOperation } from "@kyc-clients/core";
import { statusRanges } from "@kyc-clients/core";

/** `POST /multi/login_with_password` Sign a user in with e-mail address and password */
export const loginWithPassword: NamedOperation<"weavr", "loginWithPassword"> = /* @__PURE__ */ defineOperation("weavr", "loginWithPassword", {
  path: "/multi/login_with_password",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 404 409 410 default",
  none: "401 403 423 429 500 503",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/** `POST /multi/login_via_biometrics` Sign a user in by a prompt on the enrolled device */
export const loginViaBiometrics: NamedOperation<"weavr", "loginViaBiometrics"> = /* @__PURE__ */ defineOperation("weavr", "loginViaBiometrics", {
  path: "/multi/login_via_biometrics",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 409 default",
  none: "401 403 423 429 500 503",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/**
 * `POST /multi/logout` Sign the user out
 * @deprecated The vendor says not to use it.
 */
export const logout: NamedOperation<"weavr", "logout"> = /* @__PURE__ */ defineOperation("weavr", "logout", {
  path: "/multi/logout",
  method: "POST",
  json: "200 400 default",
  none: "204 401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/access_token` Exchange a token for one that acts for an identity */
export const requestAccessToken: NamedOperation<"weavr", "requestAccessToken"> = /* @__PURE__ */ defineOperation("weavr", "requestAccessToken", {
  path: "/multi/access_token",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 default",
  none: "401 403 423 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"], ["apiKey"]],
});

/** `GET /multi/identities` List the identities that one may act for */
export const listIdentities: NamedOperation<"weavr", "listIdentities"> = /* @__PURE__ */ defineOperation("weavr", "listIdentities", {
  path: "/multi/identities",
  method: "GET",
  json: "200 400 403 404 409 default",
  none: "401 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"], ["apiKey"]],
  query: { offset: {}, limit: {} },
  pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/identities", total: "/count" },
});

/** `POST /multi/stepup/challenges/otp/{channel}` Send a code to step the token up */
export const issueStepUpOtpChallenge: NamedOperation<"weavr", "issueStepUpOtpChallenge"> = /* @__PURE__ */ defineOperation("weavr", "issueStepUpOtpChallenge", {
  path: "/multi/stepup/challenges/otp/{channel}",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 405 409 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  idempotency: "idempotency-ref",
});

/** `POST /multi/stepup/challenges/otp/{channel}/verify` Step the token up with the code */
export const verifyStepUpOtpChallenge: NamedOperation<"weavr", "verifyStepUpOtpChallenge"> = /* @__PURE__ */ defineOperation("weavr", "verifyStepUpOtpChallenge", {
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
});

/** `POST /multi/stepup/challenges/push/{channel}` Show a prompt to step the token up */
export const issueStepUpPushChallenge: NamedOperation<"weavr", "issueStepUpPushChallenge"> = /* @__PURE__ */ defineOperation("weavr", "issueStepUpPushChallenge", {
  path: "/multi/stepup/challenges/push/{channel}",
  method: "POST",
  json: "200 400 403 405 409 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  idempotency: "idempotency-ref",
});

/** `POST /multi/challenges/otp/{channel}` Send a code to confirm resources */
export const issueConfirmationOtpChallenge: NamedOperation<"weavr", "issueConfirmationOtpChallenge"> = /* @__PURE__ */ defineOperation("weavr", "issueConfirmationOtpChallenge", {
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
});

/** `POST /multi/challenges/{scaChallengeId}/otp/{channel}/verify` Confirm resources with the code */
export const verifyConfirmationOtpChallenge: NamedOperation<"weavr", "verifyConfirmationOtpChallenge"> = /* @__PURE__ */ defineOperation("weavr", "verifyConfirmationOtpChallenge", {
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
});

/** `POST /multi/challenges/push/{channel}` Show a prompt to confirm resources */
export const issueConfirmationPushChallenge: NamedOperation<"weavr", "issueConfirmationPushChallenge"> = /* @__PURE__ */ defineOperation("weavr", "issueConfirmationPushChallenge", {
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
});

/** `POST /multi/passwords/{user_id}/create` Set a user's first password */
export const createPassword: NamedOperation<"weavr", "createPassword"> = /* @__PURE__ */ defineOperation("weavr", "createPassword", {
  path: "/multi/passwords/{user_id}/create",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 403 404 409 410 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/** `POST /multi/passwords/update` Change the password of the user in session */
export const updatePassword: NamedOperation<"weavr", "updatePassword"> = /* @__PURE__ */ defineOperation("weavr", "updatePassword", {
  path: "/multi/passwords/update",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 403 404 409 410 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/passwords/validate` Check a password against the rules */
export const validatePassword: NamedOperation<"weavr", "validatePassword"> = /* @__PURE__ */ defineOperation("weavr", "validatePassword", {
  path: "/multi/passwords/validate",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "204 401 429 500 503",
  json: "400 403 404 409 410 default",
  ranges: statusRanges,
  security: [["apiKey"]],
  retrySafe: true,
});

/** `POST /multi/passwords/lost_password/start` Send a link for a new password */
export const startLostPassword: NamedOperation<"weavr", "startLostPassword"> = /* @__PURE__ */ defineOperation("weavr", "startLostPassword", {
  path: "/multi/passwords/lost_password/start",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/** `POST /multi/passwords/lost_password/resume` Set a new password for a lost one */
export const resumeLostPassword: NamedOperation<"weavr", "resumeLostPassword"> = /* @__PURE__ */ defineOperation("weavr", "resumeLostPassword", {
  path: "/multi/passwords/lost_password/resume",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 403 404 409 410 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/** `GET /multi/authentication_factors` List the second factors of the user in session */
export const listAuthenticationFactors: NamedOperation<"weavr", "listAuthenticationFactors"> = /* @__PURE__ */ defineOperation("weavr", "listAuthenticationFactors", {
  path: "/multi/authentication_factors",
  method: "GET",
  json: "200 400 403 404 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/authentication_factors/otp/{channel}` Send a code to enrol the user's mobile */
export const enrolOtpDevice: NamedOperation<"weavr", "enrolOtpDevice"> = /* @__PURE__ */ defineOperation("weavr", "enrolOtpDevice", {
  path: "/multi/authentication_factors/otp/{channel}",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  idempotency: "idempotency-ref",
});

/** `POST /multi/authentication_factors/otp/{channel}/verify` Enrol the mobile with the code */
export const verifyOtpDeviceEnrolment: NamedOperation<"weavr", "verifyOtpDeviceEnrolment"> = /* @__PURE__ */ defineOperation("weavr", "verifyOtpDeviceEnrolment", {
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
});

/** `POST /multi/authentication_factors/push/{channel}` Start to enrol a device for prompts */
export const enrolPushDevice: NamedOperation<"weavr", "enrolPushDevice"> = /* @__PURE__ */ defineOperation("weavr", "enrolPushDevice", {
  path: "/multi/authentication_factors/push/{channel}",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  stepUp: true,
  idempotency: "idempotency-ref",
});

/** `DELETE /multi/authentication_factors/push/{channel}` Unlink the device for prompts */
export const unlinkPushDevice: NamedOperation<"weavr", "unlinkPushDevice"> = /* @__PURE__ */ defineOperation("weavr", "unlinkPushDevice", {
  path: "/multi/authentication_factors/push/{channel}",
  method: "DELETE",
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  stepUp: true,
  idempotency: "idempotency-ref",
});

/** `POST /multi/users` Add a user to the identity */
export const createUser: NamedOperation<"weavr", "createUser"> = /* @__PURE__ */ defineOperation("weavr", "createUser", {
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
});

/** `GET /multi/users` List the users of the identity */
export const listUsers: NamedOperation<"weavr", "listUsers"> = /* @__PURE__ */ defineOperation("weavr", "listUsers", {
  path: "/multi/users",
  method: "GET",
  json: "200 400 403 404 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  query: { offset: {}, limit: {}, active: {}, email: {}, tag: {}, roles: {} },
  pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/users", total: "/count" },
});

/** `GET /multi/users/{user_id}` Get a user */
export const getUser: NamedOperation<"weavr", "getUser"> = /* @__PURE__ */ defineOperation("weavr", "getUser", {
  path: "/multi/users/{user_id}",
  method: "GET",
  json: "200 400 403 404 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `PATCH /multi/users/{user_id}` Change a user */
export const updateUser: NamedOperation<"weavr", "updateUser"> = /* @__PURE__ */ defineOperation("weavr", "updateUser", {
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
});

/** `POST /multi/users/{user_id}/invite` Send a user the invite */
export const sendUserInvite: NamedOperation<"weavr", "sendUserInvite"> = /* @__PURE__ */ defineOperation("weavr", "sendUserInvite", {
  path: "/multi/users/{user_id}/invite",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  idempotency: "idempotency-ref",
});

/** `POST /multi/users/{user_id}/invite/validate` Check the code of an invite */
export const validateUserInvite: NamedOperation<"weavr", "validateUserInvite"> = /* @__PURE__ */ defineOperation("weavr", "validateUserInvite", {
  path: "/multi/users/{user_id}/invite/validate",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey"]],
  retrySafe: true,
});

/** `POST /multi/users/{user_id}/invite/consume` Use an invite and set the password */
export const consumeUserInvite: NamedOperation<"weavr", "consumeUserInvite"> = /* @__PURE__ */ defineOperation("weavr", "consumeUserInvite", {
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
});

/** `POST /multi/users/verification/email/send` Send a code to a user's e-mail address */
export const sendUserEmailVerificationCode: NamedOperation<"weavr", "sendUserEmailVerificationCode"> = /* @__PURE__ */ defineOperation("weavr", "sendUserEmailVerificationCode", {
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
});

/** `POST /multi/users/verification/email/verify` Verify a user's e-mail address with the code */
export const verifyUserEmail: NamedOperation<"weavr", "verifyUserEmail"> = /* @__PURE__ */ defineOperation("weavr", "verifyUserEmail", {
  path: "/multi/users/verification/email/verify",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "204 401 429 500 503",
  json: "400 403 409 default",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/** `POST /multi/users/{user_id}/deactivate` Deactivate a user */
export const deactivateUser: NamedOperation<"weavr", "deactivateUser"> = /* @__PURE__ */ defineOperation("weavr", "deactivateUser", {
  path: "/multi/users/{user_id}/deactivate",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 404 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/users/{user_id}/activate` Activate a user */
export const activateUser: NamedOperation<"weavr", "activateUser"> = /* @__PURE__ */ defineOperation("weavr", "activateUser", {
  path: "/multi/users/{user_id}/activate",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 404 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/users/kyc` Start KYC on a user of a corporate */
export const startUserKyc: NamedOperation<"weavr", "startUserKyc"> = /* @__PURE__ */ defineOperation("weavr", "startUserKyc", {
  path: "/multi/users/kyc",
  method: "POST",
  json: "200 400 403 404 409 default",
  none: "401 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"], ["apiKey"]],
});

/** `GET /multi/roles` List the roles of the programme */
export const listRoles: NamedOperation<"weavr", "listRoles"> = /* @__PURE__ */ defineOperation("weavr", "listRoles", {
  path: "/multi/roles",
  method: "GET",
  json: "200 400 403 404 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/corporates` Create a corporate */
export const createCorporate: NamedOperation<"weavr", "createCorporate"> = /* @__PURE__ */ defineOperation("weavr", "createCorporate", {
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
});

/** `GET /multi/corporates` Get the corporate */
export const getCorporate: NamedOperation<"weavr", "getCorporate"> = /* @__PURE__ */ defineOperation("weavr", "getCorporate", {
  path: "/multi/corporates",
  method: "GET",
  json: "200 400 403 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `PATCH /multi/corporates` Change the corporate */
export const updateCorporate: NamedOperation<"weavr", "updateCorporate"> = /* @__PURE__ */ defineOperation("weavr", "updateCorporate", {
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
});

/** `POST /multi/corporates/verification/email/send` Mail a code to the root user of a corporate */
export const sendCorporateEmailVerificationCode: NamedOperation<"weavr", "sendCorporateEmailVerificationCode"> = /* @__PURE__ */ defineOperation("weavr", "sendCorporateEmailVerificationCode", {
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
});

/** `POST /multi/corporates/verification/email/verify` Confirm the e-mail of the root user of a corporate */
export const verifyCorporateEmail: NamedOperation<"weavr", "verifyCorporateEmail"> = /* @__PURE__ */ defineOperation("weavr", "verifyCorporateEmail", {
  path: "/multi/corporates/verification/email/verify",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "204 401 429 500 503",
  json: "400 403 409 default",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/** `POST /multi/corporates/kyb` Start KYB */
export const startCorporateKyb: NamedOperation<"weavr", "startCorporateKyb"> = /* @__PURE__ */ defineOperation("weavr", "startCorporateKyb", {
  path: "/multi/corporates/kyb",
  method: "POST",
  json: "200 400 403 409 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `GET /multi/corporates/kyb` Get the state of KYB */
export const getCorporateKyb: NamedOperation<"weavr", "getCorporateKyb"> = /* @__PURE__ */ defineOperation("weavr", "getCorporateKyb", {
  path: "/multi/corporates/kyb",
  method: "GET",
  json: "200 400 403 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/consumers` Create a consumer */
export const createConsumer: NamedOperation<"weavr", "createConsumer"> = /* @__PURE__ */ defineOperation("weavr", "createConsumer", {
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
});

/** `GET /multi/consumers` Get the consumer */
export const getConsumer: NamedOperation<"weavr", "getConsumer"> = /* @__PURE__ */ defineOperation("weavr", "getConsumer", {
  path: "/multi/consumers",
  method: "GET",
  json: "200 400 403 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `PATCH /multi/consumers` Change the consumer */
export const updateConsumer: NamedOperation<"weavr", "updateConsumer"> = /* @__PURE__ */ defineOperation("weavr", "updateConsumer", {
  path: "/multi/consumers",
  method: "PATCH",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 403 409 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/consumers/verification/email/send` Mail a code to a consumer */
export const sendConsumerEmailVerificationCode: NamedOperation<"weavr", "sendConsumerEmailVerificationCode"> = /* @__PURE__ */ defineOperation("weavr", "sendConsumerEmailVerificationCode", {
  path: "/multi/consumers/verification/email/send",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "204 401 429 500 503",
  json: "400 403 409 default",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/** `POST /multi/consumers/verification/email/verify` Confirm the e-mail of a consumer */
export const verifyConsumerEmail: NamedOperation<"weavr", "verifyConsumerEmail"> = /* @__PURE__ */ defineOperation("weavr", "verifyConsumerEmail", {
  path: "/multi/consumers/verification/email/verify",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  none: "204 401 429 500 503",
  json: "400 403 409 default",
  ranges: statusRanges,
  security: [["apiKey"]],
});

/** `POST /multi/consumers/kyc` Start KYC */
export const startConsumerKyc: NamedOperation<"weavr", "startConsumerKyc"> = /* @__PURE__ */ defineOperation("weavr", "startConsumerKyc", {
  path: "/multi/consumers/kyc",
  method: "POST",
  request: ["application/json"],
  json: "200 400 403 409 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `GET /multi/consumers/kyc` Get the state of KYC */
export const getConsumerKyc: NamedOperation<"weavr", "getConsumerKyc"> = /* @__PURE__ */ defineOperation("weavr", "getConsumerKyc", {
  path: "/multi/consumers/kyc",
  method: "GET",
  json: "200 400 403 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/managed_accounts` Open an account */
export const createManagedAccount: NamedOperation<"weavr", "createManagedAccount"> = /* @__PURE__ */ defineOperation("weavr", "createManagedAccount", {
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
});

/** `GET /multi/managed_accounts` List accounts */
export const listManagedAccounts: NamedOperation<"weavr", "listManagedAccounts"> = /* @__PURE__ */ defineOperation("weavr", "listManagedAccounts", {
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
});

/** `GET /multi/managed_accounts/{id}` Get an account */
export const getManagedAccount: NamedOperation<"weavr", "getManagedAccount"> = /* @__PURE__ */ defineOperation("weavr", "getManagedAccount", {
  path: "/multi/managed_accounts/{id}",
  method: "GET",
  json: "200 400 403 404 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  stepUp: true,
});

/** `PATCH /multi/managed_accounts/{id}` Change an account */
export const updateManagedAccount: NamedOperation<"weavr", "updateManagedAccount"> = /* @__PURE__ */ defineOperation("weavr", "updateManagedAccount", {
  path: "/multi/managed_accounts/{id}",
  method: "PATCH",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 403 404 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  stepUp: true,
});

/** `POST /multi/managed_accounts/{id}/iban` Ask for bank details of an account */
export const assignManagedAccountIban: NamedOperation<"weavr", "assignManagedAccountIban"> = /* @__PURE__ */ defineOperation("weavr", "assignManagedAccountIban", {
  path: "/multi/managed_accounts/{id}/iban",
  method: "POST",
  json: "200 400 403 404 409 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  idempotency: "idempotency-ref",
});

/** `GET /multi/managed_accounts/{id}/iban` Get the bank details of an account */
export const getManagedAccountIban: NamedOperation<"weavr", "getManagedAccountIban"> = /* @__PURE__ */ defineOperation("weavr", "getManagedAccountIban", {
  path: "/multi/managed_accounts/{id}/iban",
  method: "GET",
  json: "200 400 403 404 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  stepUp: true,
});

/** `POST /multi/managed_accounts/{id}/block` Block an account */
export const blockManagedAccount: NamedOperation<"weavr", "blockManagedAccount"> = /* @__PURE__ */ defineOperation("weavr", "blockManagedAccount", {
  path: "/multi/managed_accounts/{id}/block",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  idempotency: "idempotency-ref",
});

/** `POST /multi/managed_accounts/{id}/unblock` Unblock an account */
export const unblockManagedAccount: NamedOperation<"weavr", "unblockManagedAccount"> = /* @__PURE__ */ defineOperation("weavr", "unblockManagedAccount", {
  path: "/multi/managed_accounts/{id}/unblock",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  retrySafe: true,
  idempotency: "idempotency-ref",
});

/** `POST /multi/managed_accounts/{id}/remove` Destroy an account */
export const removeManagedAccount: NamedOperation<"weavr", "removeManagedAccount"> = /* @__PURE__ */ defineOperation("weavr", "removeManagedAccount", {
  path: "/multi/managed_accounts/{id}/remove",
  method: "POST",
  none: "204 401 429 500 503",
  json: "400 403 404 409 default",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /multi/transfers` Move money between own instruments */
export const createTransfer: NamedOperation<"weavr", "createTransfer"> = /* @__PURE__ */ defineOperation("weavr", "createTransfer", {
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
});

/** `GET /multi/transfers` List transfers */
export const listTransfers: NamedOperation<"weavr", "listTransfers"> = /* @__PURE__ */ defineOperation("weavr", "listTransfers", {
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
});

/** `GET /multi/transfers/{id}` Get a transfer */
export const getTransfer: NamedOperation<"weavr", "getTransfer"> = /* @__PURE__ */ defineOperation("weavr", "getTransfer", {
  path: "/multi/transfers/{id}",
  method: "GET",
  json: "200 400 403 404 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
  stepUp: true,
});

/** `POST /multi/transfers/bulk/cancel` Cancel scheduled transfers */
export const cancelTransfers: NamedOperation<"weavr", "cancelTransfers"> = /* @__PURE__ */ defineOperation("weavr", "cancelTransfers", {
  path: "/multi/transfers/bulk/cancel",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 default",
  none: "401 429 500 503",
  ranges: statusRanges,
  security: [["apiKey", "bearer"]],
});

/** `POST /simulate/api/consumers/{consumer_id}/verify` Verify a consumer */
export const simulateConsumerVerification: NamedOperation<"weavr", "simulateConsumerVerification"> = /* @__PURE__ */ defineOperation("weavr", "simulateConsumerVerification", {
  path: "/simulate/api/consumers/{consumer_id}/verify",
  method: "POST",
  request: ["application/json"],
  none: "204",
  json: "400 default",
  ranges: statusRanges,
  security: [["programmeKey"]],
});

/** `POST /simulate/api/corporates/{corporate_id}/verify` Verify a corporate */
export const simulateCorporateVerification: NamedOperation<"weavr", "simulateCorporateVerification"> = /* @__PURE__ */ defineOperation("weavr", "simulateCorporateVerification", {
  path: "/simulate/api/corporates/{corporate_id}/verify",
  method: "POST",
  none: "204",
  json: "400 default",
  ranges: statusRanges,
  security: [["programmeKey"]],
});

/** `POST /simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_success` Pass a challenge */
export const simulateChallengeSuccess: NamedOperation<"weavr", "simulateChallengeSuccess"> = /* @__PURE__ */ defineOperation("weavr", "simulateChallengeSuccess", {
  path: "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_success",
  method: "POST",
  json: "200 400 default",
  ranges: statusRanges,
  security: [["programmeKey", "bearer"]],
});

/** `POST /simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid` Fail a challenge */
export const simulateChallengeInvalid: NamedOperation<"weavr", "simulateChallengeInvalid"> = /* @__PURE__ */ defineOperation("weavr", "simulateChallengeInvalid", {
  path: "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_invalid",
  method: "POST",
  json: "200 400 default",
  ranges: statusRanges,
  security: [["programmeKey", "bearer"]],
});

/** `POST /simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_expired` Let a challenge expire */
export const simulateChallengeExpired: NamedOperation<"weavr", "simulateChallengeExpired"> = /* @__PURE__ */ defineOperation("weavr", "simulateChallengeExpired", {
  path: "/simulate/api/factors/{credentials_id}/challenges/{challenge_id}/verify_expired",
  method: "POST",
  json: "200 400 default",
  ranges: statusRanges,
  security: [["programmeKey", "bearer"]],
});

/** `POST /multi/backoffice/access_token` Get a token to act for an identity */
export const requestBackofficeAccessToken: NamedOperation<"weavr", "requestBackofficeAccessToken"> = /* @__PURE__ */ defineOperation("weavr", "requestBackofficeAccessToken", {
  path: "/multi/backoffice/access_token",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400 409 default",
  none: "401 403 500 503",
  ranges: statusRanges,
  security: [["apiKey"]],
});
