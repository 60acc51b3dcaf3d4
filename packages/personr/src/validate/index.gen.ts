// Made by scripts/generate.ts from specs/personr/openapi.yaml. Edit the spec, then run: npm run generate
import type { ValidatorTable } from "@kyc-clients/core/validate";
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

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  createToken: { query: createToken_query, body: { "multipart/form-data": createToken_body, "application/json": validateTokenRequest }, responses: { "200": { "application/json": createToken_response200 }, "400": { "application/json": validateLoginError }, default: { "application/json": validatePlatformError } } },
  createTokenWithBasicAuth: { query: createToken_query, responses: { "200": { "application/json": createToken_response200 }, "400": { "application/json": validateLoginError }, default: { "application/json": validatePlatformError } } },
  createApplicant: { query: createToken_query, body: { "multipart/form-data": createApplicant_body, "application/json": validateApplicantCreate }, responses: { "200": { "application/json": createApplicant_response200 }, default: { "application/json": validatePlatformError } } },
  createApplicantVerificationLink: { query: createToken_query, body: { "multipart/form-data": createApplicantVerificationLink_body, "application/json": validateVerificationLinkRequest }, responses: { "200": { "application/json": createApplicantVerificationLink_response200 }, default: { "application/json": validatePlatformError } } },
  uploadApplicantDocument: { query: createToken_query, body: { "application/json": validateApplicantDocumentUpload }, responses: { "200": { "application/json": uploadApplicantDocument_response200 }, default: { "application/json": validatePlatformError } } },
  requestApplicantCheck: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": requestApplicantCheck_response200 }, default: { "application/json": validatePlatformError } } },
  getApplicantStatus: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getApplicantStatus_response200 }, default: { "application/json": validatePlatformError } } },
  getApplicantDetails: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getApplicantDetails_response200 }, default: { "application/json": validatePlatformError } } },
  downloadApplicantDocuments: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": downloadApplicantDocuments_response200 }, default: { "application/json": validatePlatformError } } },
  downloadApplicantDocumentsInformation: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": downloadApplicantDocumentsInformation_response200 }, default: { "application/json": validatePlatformError } } },
  createEntity: { query: createToken_query, body: { "multipart/form-data": createEntity_body, "application/json": validateEntityCreate }, responses: { "200": { "application/json": createEntity_response200 }, default: { "application/json": validatePlatformError } } },
  createEntityVerificationLink: { query: createToken_query, body: { "multipart/form-data": createApplicantVerificationLink_body, "application/json": validateVerificationLinkRequest }, responses: { "200": { "application/json": createApplicantVerificationLink_response200 }, default: { "application/json": validatePlatformError } } },
  uploadEntityDocument: { query: createToken_query, body: { "multipart/form-data": uploadEntityDocument_body, "application/json": validateEntityDocumentUpload }, responses: { "200": { "application/json": uploadEntityDocument_response200 }, default: { "application/json": validatePlatformError } } },
  uploadEntityDocumentEncoded: { query: createToken_query, body: { "multipart/form-data": uploadEntityDocumentEncoded_body, "application/json": validateEntityDocumentUploadEncoded }, responses: { "200": { "application/json": uploadEntityDocument_response200 }, default: { "application/json": validatePlatformError } } },
  addEntityUbo: { query: createToken_query, body: { "multipart/form-data": addEntityUbo_body, "application/json": validateEntityUboAdd }, responses: { "200": { "application/json": addEntityUbo_response200 }, default: { "application/json": validatePlatformError } } },
  getEntityStatus: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getEntityStatus_response200 }, default: { "application/json": validatePlatformError } } },
  getEntityOwnership: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getEntityOwnership_response200 }, default: { "application/json": validatePlatformError } } },
  getEntityQuestionnaire: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getEntityQuestionnaire_response200 }, default: { "application/json": validatePlatformError } } },
  getAmlResults: { query: createToken_query, body: { "multipart/form-data": requestApplicantCheck_body, "application/json": validateApplicantReference }, responses: { "200": { "application/json": getAmlResults_response200 }, default: { "application/json": validatePlatformError } } },
  verifyApplicantData: { query: createToken_query, body: { "multipart/form-data": verifyApplicantData_body, "application/json": validateApplicantDataVerification }, responses: { "200": { "application/json": verifyApplicantData_response200 }, default: { "application/json": validatePlatformError } } },
  verifyEntityData: { query: createToken_query, body: { "multipart/form-data": verifyEntityData_body, "application/json": validateEntityDataVerification }, responses: { "200": { "application/json": verifyApplicantData_response200 }, default: { "application/json": validatePlatformError } } },
  switchWorkspace: { query: createToken_query, body: { "multipart/form-data": switchWorkspace_body, "application/json": validateWorkspaceSwitch }, responses: { "200": { "application/json": switchWorkspace_response200 }, default: { "application/json": validatePlatformError } } },
  configureWebhook: { query: createToken_query, body: { "multipart/form-data": configureWebhook_body, "application/json": validateWebhookConfigurationRequest }, responses: { "200": { "application/json": configureWebhook_response200 }, default: { "application/json": validatePlatformError } } },
};
