// Made by scripts/generate.ts from specs/icomply/openapi.yaml. Edit the spec, then run: npm run generate
import type { ValidatorTable } from "@kyc-clients/core/validate";
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

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  createToken: { query: createToken_query, body: { "multipart/form-data": createToken_body }, responses: { "200": { "application/json": validateToken }, "401": { "application/json": validateUndocumentedError } } },
  validateToken: { query: createToken_query, responses: { "200": { "application/json": validateTokenCheck }, "401": { "application/json": validateUndocumentedError } } },
  listEntities: { query: listEntities_query, responses: { "200": { "application/json": listEntities_response200 }, "400": { "application/json": validateErrorAnswer }, "401": { "application/json": validateUndocumentedError } } },
  findNaturalPersons: { query: findNaturalPersons_query, responses: { "200": { "application/json": findNaturalPersons_response200 }, "401": { "application/json": validateUndocumentedError } } },
  createNaturalPerson: { query: createToken_query, body: { "application/json": validateNaturalPersonCreate }, responses: { "200": { "application/json": validateUnreadAnswer }, "201": { "application/json": validateUnreadAnswer }, "401": { "application/json": validateUndocumentedError }, default: { "application/json": validateErrorAnswer } } },
  getNaturalPerson: { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": getNaturalPerson_response200 }, "401": { "application/json": validateUndocumentedError }, "404": { "application/json": validateErrorAnswer } } },
  downloadNaturalPersonImages: { path: getNaturalPerson_path, query: createToken_query, responses: { "200": {}, "401": { "application/json": validateUndocumentedError } } },
  uploadNaturalPersonImage: { query: createToken_query, body: { "multipart/form-data": uploadNaturalPersonImage_body }, responses: { "200": { "application/json": validateStoredImage, "text/plain": uploadNaturalPersonImage_response200_2 }, "201": { "application/json": validateStoredImage, "text/plain": uploadNaturalPersonImage_response200_2 }, "401": { "application/json": validateUndocumentedError } } },
  createIdentityDocument: { path: getNaturalPerson_path, query: createToken_query, body: { "application/json": validateIdentityDocumentCreate }, responses: { "200": { "application/json": validateUnreadAnswer }, "201": { "application/json": validateUnreadAnswer }, "401": { "application/json": validateUndocumentedError }, default: { "application/json": validateErrorAnswer } } },
  findLegalEntities: { query: findLegalEntities_query, responses: { "200": { "application/json": findNaturalPersons_response200 }, "401": { "application/json": validateUndocumentedError } } },
  createLegalEntity: { query: createToken_query, body: { "application/json": validateLegalEntityCreate }, responses: { "200": { "application/json": validateUnreadAnswer }, "201": { "application/json": validateUnreadAnswer }, "401": { "application/json": validateUndocumentedError }, default: { "application/json": validateErrorAnswer } } },
  getLegalEntity: { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": getLegalEntity_response200 }, "401": { "application/json": validateUndocumentedError } } },
  requestLegalEntityUpdate: { path: requestLegalEntityUpdate_path, query: createToken_query, responses: { "200": { "application/json": validateUnreadAnswer }, "401": { "application/json": validateUndocumentedError }, default: { "application/json": validateErrorAnswer } } },
  getAmlSearch: { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": getAmlSearch_response200 }, "401": { "application/json": validateUndocumentedError }, "404": { "application/json": validateErrorAnswer } } },
  createAmlSearch: { query: createToken_query, body: { "application/json": validateAmlSearchCreate }, responses: { "200": { "application/json": createAmlSearch_response200 }, "201": { "application/json": createAmlSearch_response200 }, "400": { "application/json": validateErrorAnswer }, "401": { "application/json": validateUndocumentedError } } },
  listSupportingDocuments: { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": listSupportingDocuments_response200 }, "401": { "application/json": validateUndocumentedError }, "404": { "application/json": validateErrorAnswer } } },
  getSupportingDocument: { path: getNaturalPerson_path, query: createToken_query, responses: { "200": { "application/json": getSupportingDocument_response200 }, "401": { "application/json": validateUndocumentedError }, "404": { "application/json": validateErrorAnswer } } },
};
