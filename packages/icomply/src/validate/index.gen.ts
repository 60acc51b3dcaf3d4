// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationValidators, ValidatorTable } from "@kyc-clients/core/validate";
import { validate as validateAmlSearchCreate } from "./aml-search-create.gen.ts";
import { response200 as createAmlSearch_response200 } from "./create-aml-search.gen.ts";
import { query as createToken_query, body as createToken_body } from "./create-token.gen.ts";
import { validate as validateErrorAnswer } from "./error-answer.gen.ts";
import { query as findLegalEntities_query } from "./find-legal-entities.gen.ts";
import { query as findNaturalPersons_query, response200 as findNaturalPersons_response200 } from "./find-natural-persons.gen.ts";
import { response200 as getAmlSearch_response200 } from "./get-aml-search.gen.ts";
import { response200 as getLegalEntity_response200 } from "./get-legal-entity.gen.ts";
import { path as getNaturalPerson_path, response200 as getNaturalPerson_response200 } from "./get-natural-person.gen.ts";
import { response200 as getSupportingDocument_response200 } from "./get-supporting-document.gen.ts";
import { validate as validateIdentityDocumentCreate } from "./identity-document-create.gen.ts";
import { validate as validateLegalEntityCreate } from "./legal-entity-create.gen.ts";
import { query as listEntities_query, response200 as listEntities_response200 } from "./list-entities.gen.ts";
import { response200 as listSupportingDocuments_response200 } from "./list-supporting-documents.gen.ts";
import { validate as validateNaturalPersonCreate } from "./natural-person-create.gen.ts";
import { path as requestLegalEntityUpdate_path } from "./request-legal-entity-update.gen.ts";
import { validate as validateStoredImage } from "./stored-image.gen.ts";
import { validate as validateToken } from "./token.gen.ts";
import { validate as validateTokenCheck } from "./token-check.gen.ts";
import { validate as validateUndocumentedError } from "./undocumented-error.gen.ts";
import { validate as validateUnreadAnswer } from "./unread-answer.gen.ts";
import { body as uploadNaturalPersonImage_body, response200_2 as uploadNaturalPersonImage_response200_2 } from "./upload-natural-person-image.gen.ts";
import { createAmlSearch200Shape } from "./shapes/of-create-aml-search.gen.ts";
import { createAmlSearch201Shape } from "./shapes/of-create-aml-search.gen.ts";
import { errorAnswerShape } from "./shapes/error-answer.gen.ts";
import { findLegalEntities200Shape } from "./shapes/of-find-legal-entities.gen.ts";
import { findNaturalPersons200Shape } from "./shapes/of-find-natural-persons.gen.ts";
import { getAmlSearch200Shape } from "./shapes/of-get-aml-search.gen.ts";
import { getLegalEntity200Shape } from "./shapes/of-get-legal-entity.gen.ts";
import { getNaturalPerson200Shape } from "./shapes/of-get-natural-person.gen.ts";
import { getSupportingDocument200Shape } from "./shapes/of-get-supporting-document.gen.ts";
import { listEntities200Shape } from "./shapes/of-list-entities.gen.ts";
import { listSupportingDocuments200Shape } from "./shapes/of-list-supporting-documents.gen.ts";
import { storedImageShape } from "./shapes/stored-image.gen.ts";
import { tokenCheckShape } from "./shapes/token-check.gen.ts";
import { tokenShape } from "./shapes/token.gen.ts";
import { undocumentedErrorShape } from "./shapes/undocumented-error.gen.ts";
import { unreadAnswerShape } from "./shapes/unread-answer.gen.ts";

export { type AnswerCheck, type DriftFinding, refuseDrift, reportDrift } from "@kyc-clients/core/validate";
export { validate as validateAmlSearchCreate } from "./aml-search-create.gen.ts";
export { validate as validateErrorAnswer } from "./error-answer.gen.ts";
export { validate as validateIdentityDocumentCreate } from "./identity-document-create.gen.ts";
export { validate as validateLegalEntityCreate } from "./legal-entity-create.gen.ts";
export { validate as validateNaturalPersonAutoApprovedEvent } from "./natural-person-auto-approved-event.gen.ts";
export { validate as validateNaturalPersonCreate } from "./natural-person-create.gen.ts";
export { validate as validateNaturalPersonManuallyApprovedEvent } from "./natural-person-manually-approved-event.gen.ts";
export { validate as validateNaturalPersonPendingEvent } from "./natural-person-pending-event.gen.ts";
export { validate as validateStoredImage } from "./stored-image.gen.ts";
export { validate as validateToken } from "./token.gen.ts";
export { validate as validateTokenCheck } from "./token-check.gen.ts";
export { validate as validateUndocumentedError } from "./undocumented-error.gen.ts";
export { validate as validateUnreadAnswer } from "./unread-answer.gen.ts";

/** What the traffic of `createToken` is held against. */
export const createToken: OperationValidators = { query: createToken_query, body: { "multipart/form-data": createToken_body }, responses: { "200": { "application/json": validateToken }, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": { "application/json": tokenShape }, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `validateToken` is held against. */
export const validateTokenOperation: OperationValidators = { query: createToken_query, responses: { "200": { "application/json": validateTokenCheck }, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": { "application/json": tokenCheckShape }, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `listEntities` is held against. */
export const listEntities: OperationValidators = { query: listEntities_query, responses: { "200": { "application/json": listEntities_response200 }, "400": { "application/json": validateErrorAnswer }, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": { "application/json": listEntities200Shape }, "400": { "application/json": errorAnswerShape }, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `findNaturalPersons` is held against. */
export const findNaturalPersons: OperationValidators = { query: findNaturalPersons_query, responses: { "200": { "application/json": findNaturalPersons_response200 }, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": { "application/json": findNaturalPersons200Shape }, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `createNaturalPerson` is held against. */
export const createNaturalPerson: OperationValidators = { query: createToken_query, body: { "application/json": validateNaturalPersonCreate }, responses: { "200": { "application/json": validateUnreadAnswer }, "201": { "application/json": validateUnreadAnswer }, "401": { "application/json": validateUndocumentedError }, default: { "application/json": validateErrorAnswer } }, shapes: { "200": { "application/json": unreadAnswerShape }, "201": { "application/json": unreadAnswerShape }, "401": { "application/json": undocumentedErrorShape }, default: { "application/json": errorAnswerShape } } };

/** What the traffic of `getNaturalPerson` is held against. */
export const getNaturalPerson: OperationValidators = { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": getNaturalPerson_response200 }, "401": { "application/json": validateUndocumentedError }, "404": { "application/json": validateErrorAnswer } }, shapes: { "200": { "application/json": getNaturalPerson200Shape }, "401": { "application/json": undocumentedErrorShape }, "404": { "application/json": errorAnswerShape } } };

/** What the traffic of `downloadNaturalPersonImages` is held against. */
export const downloadNaturalPersonImages: OperationValidators = { path: getNaturalPerson_path, query: createToken_query, responses: { "200": {}, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": {}, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `uploadNaturalPersonImage` is held against. */
export const uploadNaturalPersonImage: OperationValidators = { query: createToken_query, body: { "multipart/form-data": uploadNaturalPersonImage_body }, responses: { "200": { "application/json": validateStoredImage, "text/plain": uploadNaturalPersonImage_response200_2 }, "201": { "application/json": validateStoredImage, "text/plain": uploadNaturalPersonImage_response200_2 }, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": { "application/json": storedImageShape }, "201": { "application/json": storedImageShape }, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `createIdentityDocument` is held against. */
export const createIdentityDocument: OperationValidators = { path: getNaturalPerson_path, query: createToken_query, body: { "application/json": validateIdentityDocumentCreate }, responses: { "200": { "application/json": validateUnreadAnswer }, "201": { "application/json": validateUnreadAnswer }, "401": { "application/json": validateUndocumentedError }, default: { "application/json": validateErrorAnswer } }, shapes: { "200": { "application/json": unreadAnswerShape }, "201": { "application/json": unreadAnswerShape }, "401": { "application/json": undocumentedErrorShape }, default: { "application/json": errorAnswerShape } } };

/** What the traffic of `findLegalEntities` is held against. */
export const findLegalEntities: OperationValidators = { query: findLegalEntities_query, responses: { "200": { "application/json": findNaturalPersons_response200 }, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": { "application/json": findLegalEntities200Shape }, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `createLegalEntity` is held against. */
export const createLegalEntity: OperationValidators = { query: createToken_query, body: { "application/json": validateLegalEntityCreate }, responses: { "200": { "application/json": validateUnreadAnswer }, "201": { "application/json": validateUnreadAnswer }, "401": { "application/json": validateUndocumentedError }, default: { "application/json": validateErrorAnswer } }, shapes: { "200": { "application/json": unreadAnswerShape }, "201": { "application/json": unreadAnswerShape }, "401": { "application/json": undocumentedErrorShape }, default: { "application/json": errorAnswerShape } } };

/** What the traffic of `getLegalEntity` is held against. */
export const getLegalEntity: OperationValidators = { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": getLegalEntity_response200 }, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": { "application/json": getLegalEntity200Shape }, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `requestLegalEntityUpdate` is held against. */
export const requestLegalEntityUpdate: OperationValidators = { path: requestLegalEntityUpdate_path, query: createToken_query, responses: { "200": { "application/json": validateUnreadAnswer }, "401": { "application/json": validateUndocumentedError }, default: { "application/json": validateErrorAnswer } }, shapes: { "200": { "application/json": unreadAnswerShape }, "401": { "application/json": undocumentedErrorShape }, default: { "application/json": errorAnswerShape } } };

/** What the traffic of `getAmlSearch` is held against. */
export const getAmlSearch: OperationValidators = { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": getAmlSearch_response200 }, "401": { "application/json": validateUndocumentedError }, "404": { "application/json": validateErrorAnswer } }, shapes: { "200": { "application/json": getAmlSearch200Shape }, "401": { "application/json": undocumentedErrorShape }, "404": { "application/json": errorAnswerShape } } };

/** What the traffic of `createAmlSearch` is held against. */
export const createAmlSearch: OperationValidators = { query: createToken_query, body: { "application/json": validateAmlSearchCreate }, responses: { "200": { "application/json": createAmlSearch_response200 }, "201": { "application/json": createAmlSearch_response200 }, "400": { "application/json": validateErrorAnswer }, "401": { "application/json": validateUndocumentedError } }, shapes: { "200": { "application/json": createAmlSearch200Shape }, "201": { "application/json": createAmlSearch201Shape }, "400": { "application/json": errorAnswerShape }, "401": { "application/json": undocumentedErrorShape } } };

/** What the traffic of `listSupportingDocuments` is held against. */
export const listSupportingDocuments: OperationValidators = { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": listSupportingDocuments_response200 }, "401": { "application/json": validateUndocumentedError }, "404": { "application/json": validateErrorAnswer } }, shapes: { "200": { "application/json": listSupportingDocuments200Shape }, "401": { "application/json": undocumentedErrorShape }, "404": { "application/json": errorAnswerShape } } };

/** What the traffic of `getSupportingDocument` is held against. */
export const getSupportingDocument: OperationValidators = { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": getSupportingDocument_response200 }, "401": { "application/json": validateUndocumentedError }, "404": { "application/json": validateErrorAnswer } }, shapes: { "200": { "application/json": getSupportingDocument200Shape }, "401": { "application/json": undocumentedErrorShape }, "404": { "application/json": errorAnswerShape } } };

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  createToken,
  validateToken: validateTokenOperation,
  listEntities,
  findNaturalPersons,
  createNaturalPerson,
  getNaturalPerson,
  downloadNaturalPersonImages,
  uploadNaturalPersonImage,
  createIdentityDocument,
  findLegalEntities,
  createLegalEntity,
  getLegalEntity,
  requestLegalEntityUpdate,
  getAmlSearch,
  createAmlSearch,
  listSupportingDocuments,
  getSupportingDocument,
};
