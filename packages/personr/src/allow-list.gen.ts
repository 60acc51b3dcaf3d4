// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationAllowList } from "@kyc-clients/core";

const list1: readonly string[] = ["/response/expires", "/response/user_id", "/status"];
const list2: readonly string[] = ["/body/status", "/code", "/error_class", "/reason", "/status", "/statusCode"];
const list3: readonly string[] = ["/applicantId", "/documentSubType", "/status"];
const list4: readonly string[] = ["/response/applicantId", "/response/flow", "/response/status", "/status"];

/** What may be shown of each operation's traffic: declared by the spec and not marked `x-pii`. */
export const allowList: Readonly<Record<string, OperationAllowList>> = {
  createToken: { responses: { "200": list1, "400": ["/reason", "/statusCode"], default: list2 } },
  createTokenWithBasicAuth: { responses: { "200": list1, "400": ["/reason", "/statusCode"], default: list2 } },
  createApplicant: {
    request: ["/flowName"],
    responses: {
      "200": ["/response/applicantId", "/response/applicantStatus", "/response/flowName", "/status"],
      default: list2,
    },
  },
  createApplicantVerificationLink: {
    request: ["/applicant", "/applicantId"],
    responses: { "200": ["/status"], default: list2 },
  },
  uploadApplicantDocument: {
    request: ["/applicantId", "/docSubType", "/docType"],
    responses: { "200": ["/applicantId", "/documentSubType", "/documentType", "/status"], default: list2 },
  },
  requestApplicantCheck: { request: ["/applicantId"], responses: { "200": ["/status"], default: list2 } },
  getApplicantStatus: {
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
      default: list2,
    },
  },
  getApplicantDetails: {
    request: ["/applicantId"],
    responses: { "200": ["/response/flowName", "/response/status", "/status"], default: list2 },
  },
  downloadApplicantDocuments: {
    request: ["/applicantId"],
    responses: { "200": ["/response/IdDocType/*", "/status"], default: list2 },
  },
  downloadApplicantDocumentsInformation: {
    request: ["/applicantId"],
    responses: { "200": ["/response/IdDocType/*", "/status"], default: list2 },
  },
  createEntity: {
    request: ["/applicantFlow", "/country", "/createApplicant", "/flowName", "/uboFlow"],
    responses: {
      "200": [
        "/response/applicantId",
        "/response/applicantStatus",
        "/response/country",
        "/response/flowName",
        "/status",
      ],
      default: list2,
    },
  },
  createEntityVerificationLink: {
    request: ["/applicant", "/applicantId"],
    responses: { "200": ["/status"], default: list2 },
  },
  uploadEntityDocument: { request: ["/applicantId", "/docSubType"], responses: { "200": list3, default: list2 } },
  uploadEntityDocumentEncoded: {
    request: ["/applicantId", "/docSubType"],
    responses: { "200": list3, default: list2 },
  },
  addEntityUbo: {
    request: ["/applicantId", "/position", "/uboApplicantId"],
    responses: {
      "200": ["/applicantId", "/status", "/ubos/*/applicantId", "/ubos/*/position", "/ubos/*/type"],
      default: list2,
    },
  },
  getEntityStatus: {
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
      default: list2,
    },
  },
  getEntityOwnership: {
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
      default: list2,
    },
  },
  getEntityQuestionnaire: {
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
      default: list2,
    },
  },
  getAmlResults: {
    request: ["/applicantId"],
    responses: { "200": ["/aml/*/searchId", "/aml/*/type", "/aml/searchId", "/aml/type", "/status"], default: list2 },
  },
  verifyApplicantData: { request: ["/flowName"], responses: { "200": list4, default: list2 } },
  verifyEntityData: { request: ["/country", "/flowName"], responses: { "200": list4, default: list2 } },
  switchWorkspace: {
    request: ["/workspace"],
    responses: { "200": ["/response/currentWorkspace", "/status"], default: list2 },
  },
  configureWebhook: {
    request: ["/generateToken", "/headerToken"],
    responses: { "200": ["/headerToken", "/response/headerToken", "/status"], default: list2 },
  },
};
