// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import { defineOperation, type NamedOperation } from "@kyc-clients/core";
import { errorWhen, statusRanges } from "@kyc-clients/core";

/** `POST /api-token-generate` Exchange credentials in the body for a bearer token */
export const createToken: NamedOperation<"personr", "createToken"> = /* @__PURE__ */ defineOperation("personr", "createToken", {
  path: "/api-token-generate",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 400 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [],
});

/** `POST /api-basic-auth` Exchange credentials in a header for a bearer token */
export const createTokenWithBasicAuth: NamedOperation<"personr", "createTokenWithBasicAuth"> = /* @__PURE__ */ defineOperation("personr", "createTokenWithBasicAuth", {
  path: "/api-basic-auth",
  method: "POST",
  json: "200 400 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["basicAuth"]],
});

/** `POST /api-applicant-create` Create an applicant */
export const createApplicant: NamedOperation<"personr", "createApplicant"> = /* @__PURE__ */ defineOperation("personr", "createApplicant", {
  path: "/api-applicant-create",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  jsonParts: ["externalUserId"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
});

/** `POST /api-verificationlink-create` Get the link to an applicant's hosted page */
export const createApplicantVerificationLink: NamedOperation<"personr", "createApplicantVerificationLink"> = /* @__PURE__ */ defineOperation("personr", "createApplicantVerificationLink", {
  path: "/api-verificationlink-create",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
});

/** `POST /api-document-upload` Upload an image of an applicant's document or face */
export const uploadApplicantDocument: NamedOperation<"personr", "uploadApplicantDocument"> = /* @__PURE__ */ defineOperation("personr", "uploadApplicantDocument", {
  path: "/api-document-upload",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
});

/** `POST /api-request-applicant-check` Start the check of an applicant or entity */
export const requestApplicantCheck: NamedOperation<"personr", "requestApplicantCheck"> = /* @__PURE__ */ defineOperation("personr", "requestApplicantCheck", {
  path: "/api-request-applicant-check",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
});

/** `POST /api-applicant-status` Get the status and the result of a person's check */
export const getApplicantStatus: NamedOperation<"personr", "getApplicantStatus"> = /* @__PURE__ */ defineOperation("personr", "getApplicantStatus", {
  path: "/api-applicant-status",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
  retrySafe: true,
});

/** `POST /api-applicant-details` Get what is known of an applicant */
export const getApplicantDetails: NamedOperation<"personr", "getApplicantDetails"> = /* @__PURE__ */ defineOperation("personr", "getApplicantDetails", {
  path: "/api-applicant-details",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
  retrySafe: true,
});

/** `POST /api-document-download` Download the images of an applicant */
export const downloadApplicantDocuments: NamedOperation<"personr", "downloadApplicantDocuments"> = /* @__PURE__ */ defineOperation("personr", "downloadApplicantDocuments", {
  path: "/api-document-download",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
  retrySafe: true,
});

/** `POST /api-document-download-information` Download the images of an applicant with facts about the documents */
export const downloadApplicantDocumentsInformation: NamedOperation<"personr", "downloadApplicantDocumentsInformation"> = /* @__PURE__ */ defineOperation("personr", "downloadApplicantDocumentsInformation", {
  path: "/api-document-download-information",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
  retrySafe: true,
});

/** `POST /api-entity-create` Create an entity */
export const createEntity: NamedOperation<"personr", "createEntity"> = /* @__PURE__ */ defineOperation("personr", "createEntity", {
  path: "/api-entity-create",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  jsonParts: ["externalUserId"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
});

/** `POST /api-entity-verificationlink-create` Get the link to an entity's hosted page */
export const createEntityVerificationLink: NamedOperation<"personr", "createEntityVerificationLink"> = /* @__PURE__ */ defineOperation("personr", "createEntityVerificationLink", {
  path: "/api-entity-verificationlink-create",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
});

/** `POST /api-entity-document-upload` Hand over a document of an entity by its address */
export const uploadEntityDocument: NamedOperation<"personr", "uploadEntityDocument"> = /* @__PURE__ */ defineOperation("personr", "uploadEntityDocument", {
  path: "/api-entity-document-upload",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
});

/** `POST /api-entity-document-upload-encoded` Upload a document of an entity */
export const uploadEntityDocumentEncoded: NamedOperation<"personr", "uploadEntityDocumentEncoded"> = /* @__PURE__ */ defineOperation("personr", "uploadEntityDocumentEncoded", {
  path: "/api-entity-document-upload-encoded",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
});

/** `POST /api-add-ubo` Link an owner to an entity */
export const addEntityUbo: NamedOperation<"personr", "addEntityUbo"> = /* @__PURE__ */ defineOperation("personr", "addEntityUbo", {
  path: "/api-add-ubo",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
});

/** `POST /api-entity-status` Get the status and the result of an entity's check */
export const getEntityStatus: NamedOperation<"personr", "getEntityStatus"> = /* @__PURE__ */ defineOperation("personr", "getEntityStatus", {
  path: "/api-entity-status",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
  retrySafe: true,
});

/** `POST /api-retrieve-ubo` Get the owners of an entity */
export const getEntityOwnership: NamedOperation<"personr", "getEntityOwnership"> = /* @__PURE__ */ defineOperation("personr", "getEntityOwnership", {
  path: "/api-retrieve-ubo",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
  retrySafe: true,
});

/** `POST /api-entity-questionnaire` Get an entity's answers, products and plans */
export const getEntityQuestionnaire: NamedOperation<"personr", "getEntityQuestionnaire"> = /* @__PURE__ */ defineOperation("personr", "getEntityQuestionnaire", {
  path: "/api-entity-questionnaire",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
  retrySafe: true,
});

/** `POST /api-aml-results` Get the hits of an applicant or entity in lists and media */
export const getAmlResults: NamedOperation<"personr", "getAmlResults"> = /* @__PURE__ */ defineOperation("personr", "getAmlResults", {
  path: "/api-aml-results",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
  retrySafe: true,
});

/** `POST /api-database-verification` Create a person and check the data against registers */
export const verifyApplicantData: NamedOperation<"personr", "verifyApplicantData"> = /* @__PURE__ */ defineOperation("personr", "verifyApplicantData", {
  path: "/api-database-verification",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
});

/** `POST /api-entity-database-verification` Create a company and check the data against registers */
export const verifyEntityData: NamedOperation<"personr", "verifyEntityData"> = /* @__PURE__ */ defineOperation("personr", "verifyEntityData", {
  path: "/api-entity-database-verification",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  jsonParts: ["externalUserId"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
});

/** `POST /api-change-workspace` Work in another workspace */
export const switchWorkspace: NamedOperation<"personr", "switchWorkspace"> = /* @__PURE__ */ defineOperation("personr", "switchWorkspace", {
  path: "/api-change-workspace",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error") },
  security: [["bearerAuth"]],
});

/** `POST /api-webhook-configuration` Set where results are sent */
export const configureWebhook: NamedOperation<"personr", "configureWebhook"> = /* @__PURE__ */ defineOperation("personr", "configureWebhook", {
  path: "/api-webhook-configuration",
  method: "POST",
  request: ["multipart/form-data", "application/json"],
  bodyRequired: true,
  json: "200 default",
  ranges: statusRanges,
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/status", "error", false) },
  security: [["bearerAuth"]],
});
