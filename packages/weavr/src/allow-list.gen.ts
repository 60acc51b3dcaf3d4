// Made by scripts/generate.ts from specs/weavr/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationAllowList } from "@kyc-clients/core";

function /* @__PURE__ */ list1(): string[] {
  return [
    "/syntaxErrors/invalidFields/*/error",
    "/syntaxErrors/invalidFields/*/fieldName",
    "/syntaxErrors/invalidFields/*/params/*",
  ];
}
function /* @__PURE__ */ list2(): string[] {
  return ["/passwordInfo/expiryDate", "/passwordInfo/identityId/id", "/passwordInfo/identityId/type"];
}
function /* @__PURE__ */ list3(): string[] {
  return ["/active", "/brand", "/id", "/identity/id", "/identity/type", "/locale", "/roles/*"];
}
function /* @__PURE__ */ list4(): string[] {
  return [
    "/acceptedTerms",
    "/baseCurrency",
    "/company/countryOfRegistration",
    "/company/incorporatedOn/day",
    "/company/incorporatedOn/month",
    "/company/incorporatedOn/year",
    "/company/type",
    "/creationTimestamp",
    "/feeGroup",
    "/id/id",
    "/id/type",
    "/industry",
    "/profileId",
    "/retailQualifier",
    "/rootUser/active",
    "/rootUser/brand",
    "/rootUser/companyPosition",
    "/rootUser/emailVerified",
    "/rootUser/id/id",
    "/rootUser/id/type",
    "/rootUser/locale",
    "/rootUser/mobileNumberVerified",
    "/sourceOfFunds",
  ];
}
function /* @__PURE__ */ list5(): string[] {
  return [
    "/acceptedTerms",
    "/baseCurrency",
    "/creationTimestamp",
    "/feeGroup",
    "/id/id",
    "/id/type",
    "/profileId",
    "/rootUser/active",
    "/rootUser/brand",
    "/rootUser/emailVerified",
    "/rootUser/id/id",
    "/rootUser/id/type",
    "/rootUser/locale",
    "/rootUser/mobileNumberVerified",
  ];
}
function /* @__PURE__ */ list6(): string[] {
  return [
    "/creationTimestamp",
    "/currency",
    "/id",
    "/lowBalanceThreshold",
    "/profileId",
    "/state/blockedReason",
    "/state/destroyedReason",
    "/state/state",
  ];
}
function /* @__PURE__ */ list7(): string[] {
  return [
    "/bankAccountDetails/*/beneficiaryBank",
    "/bankAccountDetails/*/beneficiaryBankAddress",
    "/bankAccountDetails/*/type",
    "/state",
  ];
}
function /* @__PURE__ */ list8(): string[] {
  return [
    "/creationTimestamp",
    "/destination/id",
    "/destination/type",
    "/destinationAmount/currency",
    "/executionTimestamp",
    "/id",
    "/profileId",
    "/scheduledTimestamp",
    "/source/id",
    "/source/type",
    "/state",
  ];
}
function /* @__PURE__ */ list9(): string[] {
  return [
    "/validation/fields/*/errors/*/params/*",
    "/validation/fields/*/errors/*/type",
    "/validation/fields/*/name",
    "/validation/invalid",
  ];
}

// Kept, so that a list is the same one each time: who reads its pointers once may know it again.
const made: Record<string, OperationAllowList> = /* @__PURE__ */ Object.create(null);

/** What may be shown of each operation's traffic: declared by the spec and not marked `x-pii`. */
export const allowList: Readonly<Record<string, OperationAllowList>> = {
  get loginWithPassword() {
    return (made["loginWithPassword"] ??= {
      responses: {
        "200": ["/credentials/id", "/credentials/type", "/identity/id", "/identity/type", "/tokenType"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": [],
        "404": ["/errorCode"],
        "409": [],
        "410": ["/errorCode"],
        "423": [],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get loginViaBiometrics() {
    return (made["loginViaBiometrics"] ??= {
      request: ["/identity/id", "/identity/type"],
      responses: {
        "200": ["/challengeId"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": [],
        "409": ["/errorCode"],
        "423": [],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get logout() {
    return (made["logout"] ??= {
      responses: {
        "200": [],
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get requestAccessToken() {
    return (made["requestAccessToken"] ??= {
      request: ["/identity/id", "/identity/type"],
      responses: {
        "200": ["/credentials/id", "/credentials/type", "/identity/id", "/identity/type", "/status"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": [],
        "423": [],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get listIdentities() {
    return (made["listIdentities"] ??= {
      query: ["offset", "limit"],
      responses: {
        "200": ["/count", "/identities/*/id/id", "/identities/*/id/type", "/responseCount"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get issueStepUpOtpChallenge() {
    return (made["issueStepUpOtpChallenge"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "405": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get verifyStepUpOtpChallenge() {
    return (made["verifyStepUpOtpChallenge"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get issueStepUpPushChallenge() {
    return (made["issueStepUpPushChallenge"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      responses: {
        "200": ["/id"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "405": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get issueConfirmationOtpChallenge() {
    return (made["issueConfirmationOtpChallenge"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      request: ["/resourceIds/*", "/resourceType"],
      responses: {
        "200": ["/scaChallengeId"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "405": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get verifyConfirmationOtpChallenge() {
    return (made["verifyConfirmationOtpChallenge"] ??= {
      path: ["scaChallengeId", "channel"],
      header: ["idempotency-ref"],
      request: ["/resourceType"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get issueConfirmationPushChallenge() {
    return (made["issueConfirmationPushChallenge"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      request: ["/resourceIds/*", "/resourceType"],
      responses: {
        "200": ["/scaChallengeId"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "405": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get createPassword() {
    return (made["createPassword"] ??= {
      path: ["user_id"],
      responses: {
        "200": /* @__PURE__ */ list2(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/errorCode"],
        "409": ["/errorCode"],
        "410": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get updatePassword() {
    return (made["updatePassword"] ??= {
      responses: {
        "200": /* @__PURE__ */ list2(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/errorCode"],
        "409": ["/errorCode"],
        "410": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get validatePassword() {
    return (made["validatePassword"] ??= {
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/errorCode"],
        "409": ["/errorCode"],
        "410": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get startLostPassword() {
    return (made["startLostPassword"] ??= {
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get resumeLostPassword() {
    return (made["resumeLostPassword"] ??= {
      responses: {
        "200": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/errorCode"],
        "409": ["/errorCode"],
        "410": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get listAuthenticationFactors() {
    return (made["listAuthenticationFactors"] ??= {
      responses: {
        "200": ["/factors/*/channel", "/factors/*/status", "/factors/*/type"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get enrolOtpDevice() {
    return (made["enrolOtpDevice"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get verifyOtpDeviceEnrolment() {
    return (made["verifyOtpDeviceEnrolment"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get enrolPushDevice() {
    return (made["enrolPushDevice"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get unlinkPushDevice() {
    return (made["unlinkPushDevice"] ??= {
      path: ["channel"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get createUser() {
    return (made["createUser"] ??= {
      header: ["idempotency-ref"],
      request: ["/brand", "/locale", "/roles/*"],
      responses: {
        "200": /* @__PURE__ */ list3(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get listUsers() {
    return (made["listUsers"] ??= {
      query: ["offset", "limit", "active", "roles"],
      responses: {
        "200": [
          "/count",
          "/responseCount",
          "/users/*/active",
          "/users/*/brand",
          "/users/*/id",
          "/users/*/identity/id",
          "/users/*/identity/type",
          "/users/*/locale",
          "/users/*/roles/*",
        ],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get getUser() {
    return (made["getUser"] ??= {
      path: ["user_id"],
      responses: {
        "200": /* @__PURE__ */ list3(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get updateUser() {
    return (made["updateUser"] ??= {
      path: ["user_id"],
      header: ["idempotency-ref"],
      request: ["/brand", "/locale", "/roles/*"],
      responses: {
        "200": /* @__PURE__ */ list3(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get sendUserInvite() {
    return (made["sendUserInvite"] ??= {
      path: ["user_id"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get validateUserInvite() {
    return (made["validateUserInvite"] ??= {
      path: ["user_id"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get consumeUserInvite() {
    return (made["consumeUserInvite"] ??= {
      path: ["user_id"],
      header: ["idempotency-ref"],
      responses: {
        "200": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/errorCode"],
        "409": ["/errorCode"],
        "410": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get sendUserEmailVerificationCode() {
    return (made["sendUserEmailVerificationCode"] ??= {
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get verifyUserEmail() {
    return (made["verifyUserEmail"] ??= {
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get deactivateUser() {
    return (made["deactivateUser"] ??= {
      path: ["user_id"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get activateUser() {
    return (made["activateUser"] ??= {
      path: ["user_id"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get startUserKyc() {
    return (made["startUserKyc"] ??= {
      responses: {
        "200": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get listRoles() {
    return (made["listRoles"] ??= {
      responses: {
        "200": ["/*/description", "/*/id", "/*/name"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get createCorporate() {
    return (made["createCorporate"] ??= {
      header: ["idempotency-ref"],
      request: [
        "/acceptedTerms",
        "/baseCurrency",
        "/company/registrationCountry",
        "/company/type",
        "/feeGroup",
        "/industry",
        "/profileId",
        "/rootUser/brand",
        "/rootUser/companyPosition",
        "/rootUser/locale",
        "/sourceOfFunds",
      ],
      responses: {
        "200": [
          "/acceptedTerms",
          "/baseCurrency",
          "/company/countryOfRegistration",
          "/company/incorporatedOn/day",
          "/company/incorporatedOn/month",
          "/company/incorporatedOn/year",
          "/company/type",
          "/creationTimestamp",
          "/feeGroup",
          "/id/id",
          "/id/type",
          "/industry",
          "/profileId",
          "/retailQualifier",
          "/rootUser/active",
          "/rootUser/brand",
          "/rootUser/companyPosition",
          "/rootUser/emailVerified",
          "/rootUser/id/id",
          "/rootUser/id/type",
          "/rootUser/locale",
          "/rootUser/mobileNumberVerified",
          "/rootUser/passwordAlreadySet",
          "/sourceOfFunds",
        ],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get getCorporate() {
    return (made["getCorporate"] ??= {
      responses: {
        "200": /* @__PURE__ */ list4(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get updateCorporate() {
    return (made["updateCorporate"] ??= {
      header: ["idempotency-ref"],
      request: [
        "/baseCurrency",
        "/brand",
        "/feeGroup",
        "/industry",
        "/locale",
        "/resetMobileCounter",
        "/sourceOfFunds",
      ],
      responses: {
        "200": /* @__PURE__ */ list4(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get sendCorporateEmailVerificationCode() {
    return (made["sendCorporateEmailVerificationCode"] ??= {
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get verifyCorporateEmail() {
    return (made["verifyCorporateEmail"] ??= {
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get startCorporateKyb() {
    return (made["startCorporateKyb"] ??= {
      responses: {
        "200": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get getCorporateKyb() {
    return (made["getCorporateKyb"] ??= {
      responses: {
        "200": ["/kybStatus", "/ongoingKybStatus"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get createConsumer() {
    return (made["createConsumer"] ??= {
      header: ["idempotency-ref"],
      request: ["/acceptedTerms", "/baseCurrency", "/feeGroup", "/profileId", "/rootUser/brand", "/rootUser/locale"],
      responses: {
        "200": /* @__PURE__ */ list5(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get getConsumer() {
    return (made["getConsumer"] ??= {
      responses: {
        "200": /* @__PURE__ */ list5(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get updateConsumer() {
    return (made["updateConsumer"] ??= {
      request: ["/baseCurrency", "/brand", "/feeGroup", "/locale", "/resetMobileCounter"],
      responses: {
        "200": /* @__PURE__ */ list5(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get sendConsumerEmailVerificationCode() {
    return (made["sendConsumerEmailVerificationCode"] ??= {
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get verifyConsumerEmail() {
    return (made["verifyConsumerEmail"] ??= {
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get startConsumerKyc() {
    return (made["startConsumerKyc"] ??= {
      request: ["/kycLevel"],
      responses: {
        "200": ["/kycLevel"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get getConsumerKyc() {
    return (made["getConsumerKyc"] ??= {
      responses: {
        "200": ["/fullDueDiligence", "/kycLevel", "/ongoingFullDueDiligence", "/ongoingKycLevel"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get createManagedAccount() {
    return (made["createManagedAccount"] ??= {
      header: ["idempotency-ref"],
      request: ["/currency", "/lowBalanceThreshold", "/profileId"],
      responses: {
        "200": /* @__PURE__ */ list6(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get listManagedAccounts() {
    return (made["listManagedAccounts"] ??= {
      query: [
        "offset",
        "limit",
        "profileId",
        "state",
        "state.blockedReason",
        "state.destroyedReason",
        "currency",
        "createdFrom",
        "createdTo",
      ],
      responses: {
        "200": [
          "/accounts/*/creationTimestamp",
          "/accounts/*/currency",
          "/accounts/*/id",
          "/accounts/*/lowBalanceThreshold",
          "/accounts/*/profileId",
          "/accounts/*/state/blockedReason",
          "/accounts/*/state/destroyedReason",
          "/accounts/*/state/state",
          "/count",
          "/responseCount",
        ],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get getManagedAccount() {
    return (made["getManagedAccount"] ??= {
      path: ["id"],
      responses: {
        "200": /* @__PURE__ */ list6(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get updateManagedAccount() {
    return (made["updateManagedAccount"] ??= {
      path: ["id"],
      request: ["/clearLowBalanceThreshold", "/lowBalanceThreshold"],
      responses: {
        "200": /* @__PURE__ */ list6(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get assignManagedAccountIban() {
    return (made["assignManagedAccountIban"] ??= {
      path: ["id"],
      header: ["idempotency-ref"],
      responses: {
        "200": /* @__PURE__ */ list7(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get getManagedAccountIban() {
    return (made["getManagedAccountIban"] ??= {
      path: ["id"],
      responses: {
        "200": /* @__PURE__ */ list7(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get blockManagedAccount() {
    return (made["blockManagedAccount"] ??= {
      path: ["id"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get unblockManagedAccount() {
    return (made["unblockManagedAccount"] ??= {
      path: ["id"],
      header: ["idempotency-ref"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get removeManagedAccount() {
    return (made["removeManagedAccount"] ??= {
      path: ["id"],
      responses: {
        "204": [],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get createTransfer() {
    return (made["createTransfer"] ??= {
      header: ["idempotency-ref"],
      request: [
        "/destination/id",
        "/destination/type",
        "/destinationAmount/currency",
        "/profileId",
        "/scheduledTimestamp",
        "/source/id",
        "/source/type",
      ],
      responses: {
        "200": /* @__PURE__ */ list8(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "409": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get listTransfers() {
    return (made["listTransfers"] ??= {
      query: [
        "offset",
        "limit",
        "profileId",
        "id",
        "type",
        "state",
        "createdFrom",
        "createdTo",
        "executedFrom",
        "executedTo",
      ],
      responses: {
        "200": [
          "/count",
          "/responseCount",
          "/transfer/*/creationTimestamp",
          "/transfer/*/destination/id",
          "/transfer/*/destination/type",
          "/transfer/*/destinationAmount/currency",
          "/transfer/*/executionTimestamp",
          "/transfer/*/id",
          "/transfer/*/profileId",
          "/transfer/*/scheduledTimestamp",
          "/transfer/*/source/id",
          "/transfer/*/source/type",
          "/transfer/*/state",
        ],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get getTransfer() {
    return (made["getTransfer"] ??= {
      path: ["id"],
      responses: {
        "200": /* @__PURE__ */ list8(),
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "403": ["/errorCode"],
        "404": ["/code"],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get cancelTransfers() {
    return (made["cancelTransfers"] ??= {
      request: ["/cancellations/*/id"],
      responses: {
        "200": ["/cancellations/*/errorCode", "/cancellations/*/id", "/cancellations/*/state"],
        "400": /* @__PURE__ */ list1(),
        "401": [],
        "429": [],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
  get simulateConsumerVerification() {
    return (made["simulateConsumerVerification"] ??= {
      path: ["consumer_id"],
      header: ["call-ref"],
      responses: { "204": [], "400": /* @__PURE__ */ list9(), default: [] },
    });
  },
  get simulateCorporateVerification() {
    return (made["simulateCorporateVerification"] ??= {
      path: ["corporate_id"],
      header: ["call-ref"],
      responses: { "204": [], "400": /* @__PURE__ */ list9(), default: [] },
    });
  },
  get simulateChallengeSuccess() {
    return (made["simulateChallengeSuccess"] ??= {
      path: ["credentials_id", "challenge_id"],
      header: ["call-ref"],
      responses: { "200": ["/code"], "400": /* @__PURE__ */ list9(), default: [] },
    });
  },
  get simulateChallengeInvalid() {
    return (made["simulateChallengeInvalid"] ??= {
      path: ["credentials_id", "challenge_id"],
      header: ["call-ref"],
      responses: { "200": ["/code"], "400": /* @__PURE__ */ list9(), default: [] },
    });
  },
  get simulateChallengeExpired() {
    return (made["simulateChallengeExpired"] ??= {
      path: ["credentials_id", "challenge_id"],
      header: ["call-ref"],
      responses: { "200": ["/code"], "400": /* @__PURE__ */ list9(), default: [] },
    });
  },
  get requestBackofficeAccessToken() {
    return (made["requestBackofficeAccessToken"] ??= {
      request: ["/identity/id", "/identity/type", "/temp/id", "/temp/type"],
      responses: {
        "200": ["/credentials/id", "/credentials/type", "/identity/id", "/identity/type"],
        "400": ["/validationErrors/*/error", "/validationErrors/*/fieldName", "/validationErrors/*/params/*"],
        "401": [],
        "403": [],
        "409": ["/errorCode"],
        "500": [],
        "503": [],
        default: ["/code"],
      },
    });
  },
};
