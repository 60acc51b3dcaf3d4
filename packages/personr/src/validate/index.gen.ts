// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationValidators, ValidatorTable } from "@kyc-clients/core/validate";
import { body as addEntityUbo_body, response200 as addEntityUbo_response200 } from "./add-entity-ubo.gen.ts";
import { validate as validateApplicantCreate } from "./applicant-create.gen.ts";
import { validate as validateApplicantDataVerification } from "./applicant-data-verification.gen.ts";
import { validate as validateApplicantDocumentUpload } from "./applicant-document-upload.gen.ts";
import { validate as validateApplicantReference } from "./applicant-reference.gen.ts";
import { body as configureWebhook_body, response200 as configureWebhook_response200 } from "./configure-webhook.gen.ts";
import { body as createApplicant_body, response200 as createApplicant_response200 } from "./create-applicant.gen.ts";
import { body as createApplicantVerificationLink_body, response200 as createApplicantVerificationLink_response200 } from "./create-applicant-verification-link.gen.ts";
import { body as createEntity_body, response200 as createEntity_response200 } from "./create-entity.gen.ts";
import { query as createToken_query, body as createToken_body, response200 as createToken_response200 } from "./create-token.gen.ts";
import { response200 as downloadApplicantDocuments_response200 } from "./download-applicant-documents.gen.ts";
import { response200 as downloadApplicantDocumentsInformation_response200 } from "./download-applicant-documents-information.gen.ts";
import { validate as validateEntityCreate } from "./entity-create.gen.ts";
import { validate as validateEntityDataVerification } from "./entity-data-verification.gen.ts";
import { validate as validateEntityDocumentUpload } from "./entity-document-upload.gen.ts";
import { validate as validateEntityDocumentUploadEncoded } from "./entity-document-upload-encoded.gen.ts";
import { validate as validateEntityUboAdd } from "./entity-ubo-add.gen.ts";
import { response200 as getAmlResults_response200 } from "./get-aml-results.gen.ts";
import { response200 as getApplicantDetails_response200 } from "./get-applicant-details.gen.ts";
import { response200 as getApplicantStatus_response200 } from "./get-applicant-status.gen.ts";
import { response200 as getEntityOwnership_response200 } from "./get-entity-ownership.gen.ts";
import { response200 as getEntityQuestionnaire_response200 } from "./get-entity-questionnaire.gen.ts";
import { response200 as getEntityStatus_response200 } from "./get-entity-status.gen.ts";
import { validate as validateLoginError } from "./login-error.gen.ts";
import { validate as validatePlatformError } from "./platform-error.gen.ts";
import { body as requestApplicantCheck_body, response200 as requestApplicantCheck_response200 } from "./request-applicant-check.gen.ts";
import { body as switchWorkspace_body, response200 as switchWorkspace_response200 } from "./switch-workspace.gen.ts";
import { validate as validateTokenRequest } from "./token-request.gen.ts";
import { response200 as uploadApplicantDocument_response200 } from "./upload-applicant-document.gen.ts";
import { body as uploadEntityDocument_body, response200 as uploadEntityDocument_response200 } from "./upload-entity-document.gen.ts";
import { body as uploadEntityDocumentEncoded_body } from "./upload-entity-document-encoded.gen.ts";
import { validate as validateVerificationLinkRequest } from "./verification-link-request.gen.ts";
import { body as verifyApplicantData_body, response200 as verifyApplicantData_response200 } from "./verify-applicant-data.gen.ts";
import { body as verifyEntityData_body } from "./verify-entity-data.gen.ts";
import { validate as validateWebhookConfigurationRequest } from "./webhook-configuration-request.gen.ts";
import { validate as validateWorkspaceSwitch } from "./workspace-switch.gen.ts";
import { addEntityUbo200Shape } from "./shapes/of-add-entity-ubo.gen.ts";
import { configureWebhook200Shape } from "./shapes/of-configure-webhook.gen.ts";
import { createApplicant200Shape } from "./shapes/of-create-applicant.gen.ts";
import { createApplicantVerificationLink200Shape } from "./shapes/of-create-applicant-verification-link.gen.ts";
import { createEntity200Shape } from "./shapes/of-create-entity.gen.ts";
import { createEntityVerificationLink200Shape } from "./shapes/of-create-entity-verification-link.gen.ts";
import { createToken200Shape } from "./shapes/of-create-token.gen.ts";
import { createTokenWithBasicAuth200Shape } from "./shapes/of-create-token-with-basic-auth.gen.ts";
import { downloadApplicantDocuments200Shape } from "./shapes/of-download-applicant-documents.gen.ts";
import { downloadApplicantDocumentsInformation200Shape } from "./shapes/of-download-applicant-documents-information.gen.ts";
import { getAmlResults200Shape } from "./shapes/of-get-aml-results.gen.ts";
import { getApplicantDetails200Shape } from "./shapes/of-get-applicant-details.gen.ts";
import { getApplicantStatus200Shape } from "./shapes/of-get-applicant-status.gen.ts";
import { getEntityOwnership200Shape } from "./shapes/of-get-entity-ownership.gen.ts";
import { getEntityQuestionnaire200Shape } from "./shapes/of-get-entity-questionnaire.gen.ts";
import { getEntityStatus200Shape } from "./shapes/of-get-entity-status.gen.ts";
import { loginErrorShape } from "./shapes/login-error.gen.ts";
import { platformErrorShape } from "./shapes/platform-error.gen.ts";
import { requestApplicantCheck200Shape } from "./shapes/of-request-applicant-check.gen.ts";
import { switchWorkspace200Shape } from "./shapes/of-switch-workspace.gen.ts";
import { uploadApplicantDocument200Shape } from "./shapes/of-upload-applicant-document.gen.ts";
import { uploadEntityDocument200Shape } from "./shapes/of-upload-entity-document.gen.ts";
import { uploadEntityDocumentEncoded200Shape } from "./shapes/of-upload-entity-document-encoded.gen.ts";
import { verifyApplicantData200Shape } from "./shapes/of-verify-applicant-data.gen.ts";
import { verifyEntityData200Shape } from "./shapes/of-verify-entity-data.gen.ts";

export { type AnswerCheck, type DriftFinding, refuseDrift, reportDrift } from "@kyc-clients/core/validate";
export { validate as validateApplicantCreate } from "./applicant-create.gen.ts";
export { validate as validateApplicantDataVerification } from "./applicant-data-verification.gen.ts";
export { validate as validateApplicantDocumentUpload } from "./applicant-document-upload.gen.ts";
export { validate as validateApplicantReference } from "./applicant-reference.gen.ts";
export { validate as validateApplicantResultEvent } from "./applicant-result-event.gen.ts";
export { validate as validateEntityCreate } from "./entity-create.gen.ts";
export { validate as validateEntityDataVerification } from "./entity-data-verification.gen.ts";
export { validate as validateEntityDocumentUpload } from "./entity-document-upload.gen.ts";
export { validate as validateEntityDocumentUploadEncoded } from "./entity-document-upload-encoded.gen.ts";
export { validate as validateEntityResultEvent } from "./entity-result-event.gen.ts";
export { validate as validateEntityUboAdd } from "./entity-ubo-add.gen.ts";
export { validate as validateLoginError } from "./login-error.gen.ts";
export { validate as validatePlatformError } from "./platform-error.gen.ts";
export { validate as validateTokenRequest } from "./token-request.gen.ts";
export { validate as validateVerificationLinkRequest } from "./verification-link-request.gen.ts";
export { validate as validateWebhookConfigurationRequest } from "./webhook-configuration-request.gen.ts";
export { validate as validateWorkspaceSwitch } from "./workspace-switch.gen.ts";

/** What the traffic of `createToken` is held against. */
export const createToken: OperationValidators = { query: createToken_query, body: { "multipart/form-data": createToken_body, "application/json": validateTokenRequest }, responses: { "200": { "application/json": createToken_response200 }, "400": { "application/json": validateLoginError }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": createToken200Shape }, "400": { "application/json": loginErrorShape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `createTokenWithBasicAuth` is held against. */
export const createTokenWithBasicAuth: OperationValidators = { query: createToken_query, responses: { "200": { "application/json": createToken_response200 }, "400": { "application/json": validateLoginError }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": createTokenWithBasicAuth200Shape }, "400": { "application/json": loginErrorShape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `createApplicant` is held against. */
export const createApplicant: OperationValidators = { query: createToken_query, body: { "multipart/form-data": createApplicant_body, "application/json": validateApplicantCreate }, responses: { "200": { "application/json": createApplicant_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": createApplicant200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `createApplicantVerificationLink` is held against. */
export const createApplicantVerificationLink: OperationValidators = { query: createToken_query, body: { "multipart/form-data": createApplicantVerificationLink_body, "application/json": validateVerificationLinkRequest }, responses: { "200": { "application/json": createApplicantVerificationLink_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": createApplicantVerificationLink200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `uploadApplicantDocument` is held against. */
export const uploadApplicantDocument: OperationValidators = { query: createToken_query, body: { "application/json": validateApplicantDocumentUpload }, responses: { "200": { "application/json": uploadApplicantDocument_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": uploadApplicantDocument200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `requestApplicantCheck` is held against. */
export const requestApplicantCheck: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": requestApplicantCheck_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": requestApplicantCheck200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `getApplicantStatus` is held against. */
export const getApplicantStatus: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getApplicantStatus_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": getApplicantStatus200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `getApplicantDetails` is held against. */
export const getApplicantDetails: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getApplicantDetails_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": getApplicantDetails200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `downloadApplicantDocuments` is held against. */
export const downloadApplicantDocuments: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": downloadApplicantDocuments_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": downloadApplicantDocuments200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `downloadApplicantDocumentsInformation` is held against. */
export const downloadApplicantDocumentsInformation: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": downloadApplicantDocumentsInformation_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": downloadApplicantDocumentsInformation200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `createEntity` is held against. */
export const createEntity: OperationValidators = { query: createToken_query, body: { "multipart/form-data": createEntity_body, "application/json": validateEntityCreate }, responses: { "200": { "application/json": createEntity_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": createEntity200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `createEntityVerificationLink` is held against. */
export const createEntityVerificationLink: OperationValidators = { query: createToken_query, body: { "multipart/form-data": createApplicantVerificationLink_body, "application/json": validateVerificationLinkRequest }, responses: { "200": { "application/json": createApplicantVerificationLink_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": createEntityVerificationLink200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `uploadEntityDocument` is held against. */
export const uploadEntityDocument: OperationValidators = { query: createToken_query, body: { "multipart/form-data": uploadEntityDocument_body, "application/json": validateEntityDocumentUpload }, responses: { "200": { "application/json": uploadEntityDocument_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": uploadEntityDocument200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `uploadEntityDocumentEncoded` is held against. */
export const uploadEntityDocumentEncoded: OperationValidators = { query: createToken_query, body: { "multipart/form-data": uploadEntityDocumentEncoded_body, "application/json": validateEntityDocumentUploadEncoded }, responses: { "200": { "application/json": uploadEntityDocument_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": uploadEntityDocumentEncoded200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `addEntityUbo` is held against. */
export const addEntityUbo: OperationValidators = { query: createToken_query, body: { "multipart/form-data": addEntityUbo_body, "application/json": validateEntityUboAdd }, responses: { "200": { "application/json": addEntityUbo_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": addEntityUbo200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `getEntityStatus` is held against. */
export const getEntityStatus: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getEntityStatus_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": getEntityStatus200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `getEntityOwnership` is held against. */
export const getEntityOwnership: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getEntityOwnership_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": getEntityOwnership200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `getEntityQuestionnaire` is held against. */
export const getEntityQuestionnaire: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getEntityQuestionnaire_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": getEntityQuestionnaire200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `getAmlResults` is held against. */
export const getAmlResults: OperationValidators = { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getAmlResults_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": getAmlResults200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `verifyApplicantData` is held against. */
export const verifyApplicantData: OperationValidators = { query: createToken_query, body: { "multipart/form-data": verifyApplicantData_body, "application/json": validateApplicantDataVerification }, responses: { "200": { "application/json": verifyApplicantData_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": verifyApplicantData200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `verifyEntityData` is held against. */
export const verifyEntityData: OperationValidators = { query: createToken_query, body: { "multipart/form-data": verifyEntityData_body, "application/json": validateEntityDataVerification }, responses: { "200": { "application/json": verifyApplicantData_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": verifyEntityData200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `switchWorkspace` is held against. */
export const switchWorkspace: OperationValidators = { query: createToken_query, body: { "multipart/form-data": switchWorkspace_body, "application/json": validateWorkspaceSwitch }, responses: { "200": { "application/json": switchWorkspace_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": switchWorkspace200Shape }, default: { "application/json": platformErrorShape } } };

/** What the traffic of `configureWebhook` is held against. */
export const configureWebhook: OperationValidators = { query: createToken_query, body: { "multipart/form-data": configureWebhook_body, "application/json": validateWebhookConfigurationRequest }, responses: { "200": { "application/json": configureWebhook_response200 }, default: { "application/json": validatePlatformError } }, shapes: { "200": { "application/json": configureWebhook200Shape }, default: { "application/json": platformErrorShape } } };

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  createToken,
  createTokenWithBasicAuth,
  createApplicant,
  createApplicantVerificationLink,
  uploadApplicantDocument,
  requestApplicantCheck,
  getApplicantStatus,
  getApplicantDetails,
  downloadApplicantDocuments,
  downloadApplicantDocumentsInformation,
  createEntity,
  createEntityVerificationLink,
  uploadEntityDocument,
  uploadEntityDocumentEncoded,
  addEntityUbo,
  getEntityStatus,
  getEntityOwnership,
  getEntityQuestionnaire,
  getAmlResults,
  verifyApplicantData,
  verifyEntityData,
  switchWorkspace,
  configureWebhook,
};
