// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationAllowList } from "@kyc-clients/core";

function /* @__PURE__ */ list1(): string[] {
  return ["/response/expires", "/response/user_id", "/status"];
}
function /* @__PURE__ */ list2(): string[] {
  return ["/body/status", "/code", "/error_class", "/reason", "/status", "/statusCode"];
}
function /* @__PURE__ */ list3(): string[] {
  return ["/applicantId", "/documentSubType", "/status"];
}
function /* @__PURE__ */ list4(): string[] {
  return ["/response/applicantId", "/response/flow", "/response/status", "/status"];
}

// Kept, so that a list is the same one each time: who reads its pointers once may know it again.
const made: Record<string, OperationAllowList> = /* @__PURE__ */ Object.create(null);

/** What may be shown of each operation's traffic: declared by the spec and not marked `x-pii`. */
export const allowList: Readonly<Record<string, OperationAllowList>> = {
  get createToken() {
    return (made["createToken"] ??= {
      responses: {
        "200": /* @__PURE__ */ list1(),
        "400": ["/reason", "/statusCode"],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get createTokenWithBasicAuth() {
    return (made["createTokenWithBasicAuth"] ??= {
      responses: {
        "200": /* @__PURE__ */ list1(),
        "400": ["/reason", "/statusCode"],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get createApplicant() {
    return (made["createApplicant"] ??= {
      request: ["/flowName"],
      responses: {
        "200": ["/response/applicantId", "/response/applicantStatus", "/response/flowName", "/status"],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get createApplicantVerificationLink() {
    return (made["createApplicantVerificationLink"] ??= { request: ["/applicant", "/applicantId"], responses: { "200": ["/status"], default: /* @__PURE__ */ list2() } });
  },
  get uploadApplicantDocument() {
    return (made["uploadApplicantDocument"] ??= {
      request: ["/applicantId", "/docSubType", "/docType"],
      responses: {
        "200": ["/applicantId", "/documentSubType", "/documentType", "/status"],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get requestApplicantCheck() {
    return (made["requestApplicantCheck"] ??= { request: ["/applicantId"], responses: { "200": ["/status"], default: /* @__PURE__ */ list2() } });
  },
  get getApplicantStatus() {
    return (made["getApplicantStatus"] ??= {
      request: ["/applicantId"],
      responses: {
        "200": [
          "/response/applicantActionStatus",
          "/response/applicantStatus",
          "/response/documents/*",
          "/response/result/Created By",
          "/response/result/Created Date",
          "/response/result/Modified Date",
          "/response/result/_id",
          "/response/result/applicant",
          "/response/result/company",
          "/response/result/rejectLabels/*",
          "/response/result/reviewAnswer",
          "/response/result/reviewRejectType",
          "/response/result/verification",
          "/status",
        ],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get getApplicantDetails() {
    return (made["getApplicantDetails"] ??= {
      request: ["/applicantId"],
      responses: { "200": ["/response/flowName", "/response/status", "/status"], default: /* @__PURE__ */ list2() },
    });
  },
  get downloadApplicantDocuments() {
    return (made["downloadApplicantDocuments"] ??= {
      request: ["/applicantId"],
      responses: { "200": ["/response/IdDocType/*", "/status"], default: /* @__PURE__ */ list2() },
    });
  },
  get downloadApplicantDocumentsInformation() {
    return (made["downloadApplicantDocumentsInformation"] ??= {
      request: ["/applicantId"],
      responses: { "200": ["/response/IdDocType/*", "/status"], default: /* @__PURE__ */ list2() },
    });
  },
  get createEntity() {
    return (made["createEntity"] ??= {
      request: ["/applicantFlow", "/country", "/createApplicant", "/flowName", "/uboFlow"],
      responses: {
        "200": [
          "/response/applicantId",
          "/response/applicantStatus",
          "/response/country",
          "/response/flowName",
          "/status",
        ],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get createEntityVerificationLink() {
    return (made["createEntityVerificationLink"] ??= { request: ["/applicant", "/applicantId"], responses: { "200": ["/status"], default: /* @__PURE__ */ list2() } });
  },
  get uploadEntityDocument() {
    return (made["uploadEntityDocument"] ??= {
      request: ["/applicantId", "/docSubType"],
      responses: { "200": /* @__PURE__ */ list3(), default: /* @__PURE__ */ list2() },
    });
  },
  get uploadEntityDocumentEncoded() {
    return (made["uploadEntityDocumentEncoded"] ??= {
      request: ["/applicantId", "/docSubType"],
      responses: { "200": /* @__PURE__ */ list3(), default: /* @__PURE__ */ list2() },
    });
  },
  get addEntityUbo() {
    return (made["addEntityUbo"] ??= {
      request: ["/applicantId", "/position", "/uboApplicantId"],
      responses: {
        "200": ["/applicantId", "/status", "/ubos/*/applicantId", "/ubos/*/position", "/ubos/*/type"],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get getEntityStatus() {
    return (made["getEntityStatus"] ??= {
      request: ["/applicantId"],
      responses: {
        "200": [
          "/response/applicantStatus",
          "/response/createdDate",
          "/response/entityCountry",
          "/response/entityType",
          "/response/incorporatedOn",
          "/response/registrySource",
          "/response/rejectLabels/*",
          "/response/reviewAnswer",
          "/status",
        ],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get getEntityOwnership() {
    return (made["getEntityOwnership"] ??= {
      request: ["/applicantId"],
      responses: {
        "200": [
          "/ownershipInsight/*/applicantId",
          "/ownershipInsight/*/detectedPosition/*",
          "/ownershipInsight/*/parentEntity",
          "/ownershipInsight/*/shareClass/*",
          "/ownershipInsight/*/uboType",
          "/ownershipInsight/applicantId",
          "/ownershipInsight/detectedPosition/*",
          "/ownershipInsight/parentEntity",
          "/ownershipInsight/shareClass/*",
          "/ownershipInsight/uboType",
          "/status",
        ],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get getEntityQuestionnaire() {
    return (made["getEntityQuestionnaire"] ??= {
      request: ["/applicantId"],
      responses: {
        "200": [
          "/applicantId",
          "/flow",
          "/questionnaire/*/flowQuestion",
          "/questionnaire/*/internalQuestionId",
          "/questionnaire/*/questionId",
          "/status",
        ],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get getAmlResults() {
    return (made["getAmlResults"] ??= {
      request: ["/applicantId"],
      responses: {
        "200": ["/aml/*/searchId", "/aml/*/type", "/aml/searchId", "/aml/type", "/status"],
        default: /* @__PURE__ */ list2(),
      },
    });
  },
  get verifyApplicantData() {
    return (made["verifyApplicantData"] ??= { request: ["/flowName"], responses: { "200": /* @__PURE__ */ list4(), default: /* @__PURE__ */ list2() } });
  },
  get verifyEntityData() {
    return (made["verifyEntityData"] ??= {
      request: ["/country", "/flowName"],
      responses: { "200": /* @__PURE__ */ list4(), default: /* @__PURE__ */ list2() },
    });
  },
  get switchWorkspace() {
    return (made["switchWorkspace"] ??= {
      request: ["/workspace"],
      responses: { "200": ["/response/currentWorkspace", "/status"], default: /* @__PURE__ */ list2() },
    });
  },
  get configureWebhook() {
    return (made["configureWebhook"] ??= {
      request: ["/generateToken", "/headerToken"],
      responses: { "200": ["/headerToken", "/response/headerToken", "/status"], default: /* @__PURE__ */ list2() },
    });
  },
};
