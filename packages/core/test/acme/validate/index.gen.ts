// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationValidators, ValidatorTable } from "@kyc-clients/core/validate";
import { validate as validateApplicant } from "./applicant.gen.ts";
import { validate as validateApplicantCreate } from "./applicant-create.gen.ts";
import { validate as validateApplicantPage } from "./applicant-page.gen.ts";
import { validate as validateApplicantUpdate } from "./applicant-update.gen.ts";
import { validate as validateCheck } from "./check.gen.ts";
import { validate as validateCheckCreate } from "./check-create.gen.ts";
import { body as createDocument_body } from "./create-document.gen.ts";
import { header as createNote_header } from "./create-note.gen.ts";
import { validate as validateDocument } from "./document.gen.ts";
import { validate as validateEventPage } from "./event-page.gen.ts";
import { validate as validateFieldProblem } from "./field-problem.gen.ts";
import { validate as validateFinding } from "./finding.gen.ts";
import { validate as validateForm } from "./form.gen.ts";
import { path as getApplicant_path } from "./get-applicant.gen.ts";
import { query as getHealth_query } from "./get-health.gen.ts";
import { path as getReport_path } from "./get-report.gen.ts";
import { header as getTerms_header, response200 as getTerms_response200 } from "./get-terms.gen.ts";
import { validate as validateHealth } from "./health.gen.ts";
import { query as listApplicants_query } from "./list-applicants.gen.ts";
import { query as listChecks_query, response200 as listChecks_response200 } from "./list-checks.gen.ts";
import { query as listEvents_query } from "./list-events.gen.ts";
import { validate as validateNote } from "./note.gen.ts";
import { validate as validateNoteCreate } from "./note-create.gen.ts";
import { validate as validateOutage } from "./outage.gen.ts";
import { validate as validateOwner } from "./owner.gen.ts";
import { validate as validatePending } from "./pending.gen.ts";
import { validate as validateProblem } from "./problem.gen.ts";
import { body as searchApplicants_body, response200 as searchApplicants_response200 } from "./search-applicants.gen.ts";
import { body as searchNames_body } from "./search-names.gen.ts";
import { body as submitForm_body, response200 as submitForm_response200 } from "./submit-form.gen.ts";
import { body as switchWorkspace_body, response200 as switchWorkspace_response200 } from "./switch-workspace.gen.ts";
import { path as uploadDocument_path } from "./upload-document.gen.ts";
import { applicantPageShape } from "./shapes/applicant-page.gen.ts";
import { applicantShape } from "./shapes/applicant.gen.ts";
import { checkShape } from "./shapes/check.gen.ts";
import { documentShape } from "./shapes/document.gen.ts";
import { eventPageShape } from "./shapes/event-page.gen.ts";
import { fieldProblemShape } from "./shapes/field-problem.gen.ts";
import { findingShape } from "./shapes/finding.gen.ts";
import { healthShape } from "./shapes/health.gen.ts";
import { listChecks200Shape } from "./shapes/of-list-checks.gen.ts";
import { noteShape } from "./shapes/note.gen.ts";
import { outageShape } from "./shapes/outage.gen.ts";
import { ownerShape } from "./shapes/owner.gen.ts";
import { pendingShape } from "./shapes/pending.gen.ts";
import { problemShape } from "./shapes/problem.gen.ts";
import { searchApplicants200Shape } from "./shapes/of-search-applicants.gen.ts";
import { submitForm200Shape } from "./shapes/of-submit-form.gen.ts";
import { switchWorkspace200Shape } from "./shapes/of-switch-workspace.gen.ts";

export { type AnswerCheck, type DriftFinding, refuseDrift, reportDrift } from "@kyc-clients/core/validate";
export { validate as validateApplicant } from "./applicant.gen.ts";
export { validate as validateApplicantCreate } from "./applicant-create.gen.ts";
export { validate as validateApplicantPage } from "./applicant-page.gen.ts";
export { validate as validateApplicantUpdate } from "./applicant-update.gen.ts";
export { validate as validateCheck } from "./check.gen.ts";
export { validate as validateCheckCreate } from "./check-create.gen.ts";
export { validate as validateDocument } from "./document.gen.ts";
export { validate as validateEvent } from "./event.gen.ts";
export { validate as validateEventPage } from "./event-page.gen.ts";
export { validate as validateFieldProblem } from "./field-problem.gen.ts";
export { validate as validateFinding } from "./finding.gen.ts";
export { validate as validateForm } from "./form.gen.ts";
export { validate as validateHealth } from "./health.gen.ts";
export { validate as validateNote } from "./note.gen.ts";
export { validate as validateNoteCreate } from "./note-create.gen.ts";
export { validate as validateOutage } from "./outage.gen.ts";
export { validate as validateOwner } from "./owner.gen.ts";
export { validate as validatePending } from "./pending.gen.ts";
export { validate as validateProblem } from "./problem.gen.ts";

/** What the traffic of `getHealth` is held against. */
export const getHealth: OperationValidators = { query: getHealth_query, responses: { "200": { "application/json; charset=utf-8": validateHealth }, "429": { "application/json": validateProblem }, "503": { "application/json": validateHealth } }, shapes: { "200": { "application/json; charset=utf-8": healthShape }, "429": { "application/json": problemShape }, "503": { "application/json": healthShape } } };

/** What the traffic of `getTerms` is held against. */
export const getTerms: OperationValidators = { query: getHealth_query, header: getTerms_header, headerNames: ["if-none-match"], responses: { "200": { "text/plain": getTerms_response200 }, "304": {}, "404": { "application/json": validateProblem } }, shapes: { "200": {}, "304": {}, "404": { "application/json": problemShape } } };

/** What the traffic of `listApplicants` is held against. */
export const listApplicants: OperationValidators = { query: listApplicants_query, responses: { "200": { "application/json": validateApplicantPage }, "401": { "application/json": validateProblem } }, shapes: { "200": { "application/json": applicantPageShape }, "401": { "application/json": problemShape } } };

/** What the traffic of `createApplicant` is held against. */
export const createApplicant: OperationValidators = { query: getHealth_query, body: { "application/json": validateApplicantCreate }, responses: { "201": { "application/json": validateApplicant }, "422": { "application/json": validateFieldProblem }, default: { "application/json": validateProblem } }, shapes: { "201": { "application/json": applicantShape }, "422": { "application/json": fieldProblemShape }, default: { "application/json": problemShape } } };

/** What the traffic of `searchApplicants` is held against. */
export const searchApplicants: OperationValidators = { query: getHealth_query, body: { "application/json": searchApplicants_body }, responses: { "200": { "application/json": searchApplicants_response200 }, "400": { "application/json": validateProblem } }, shapes: { "200": { "application/json": searchApplicants200Shape }, "400": { "application/json": problemShape } } };

/** What the traffic of `getApplicant` is held against. */
export const getApplicant: OperationValidators = { path: getApplicant_path, query: getHealth_query, responses: { "200": { "application/json": validateApplicant }, "202": { "application/json": validatePending }, "404": { "application/json": validateProblem }, "4XX": { "application/json": validateProblem }, default: { "application/json": validateOutage } }, shapes: { "200": { "application/json": applicantShape }, "202": { "application/json": pendingShape }, "404": { "application/json": problemShape }, "4XX": { "application/json": problemShape }, default: { "application/json": outageShape } } };

/** What the traffic of `updateApplicant` is held against. */
export const updateApplicant: OperationValidators = { path: getApplicant_path, query: getHealth_query, body: { "application/merge-patch+json": validateApplicantUpdate }, responses: { "200": { "application/json": validateApplicant }, "404": { "application/json": validateProblem }, "409": { "application/json": validateProblem } }, shapes: { "200": { "application/json": applicantShape }, "404": { "application/json": problemShape }, "409": { "application/json": problemShape } } };

/** What the traffic of `replaceApplicant` is held against. */
export const replaceApplicant: OperationValidators = { path: getApplicant_path, query: getHealth_query, body: { "application/json": validateApplicantCreate }, responses: { "200": { "application/json": validateApplicant }, "404": { "application/json": validateProblem } }, shapes: { "200": { "application/json": applicantShape }, "404": { "application/json": problemShape } } };

/** What the traffic of `deleteApplicant` is held against. */
export const deleteApplicant: OperationValidators = { path: getApplicant_path, query: getHealth_query, responses: { "204": {}, "205": {}, "404": { "application/json": validateProblem } }, shapes: { "204": {}, "205": {}, "404": { "application/json": problemShape } } };

/** What the traffic of `createNote` is held against. */
export const createNote: OperationValidators = { path: getApplicant_path, query: getHealth_query, header: createNote_header, headerNames: ["x-trace","x-dry-run"], body: { "application/json": validateNoteCreate }, responses: { "201": { "application/json": validateNote }, "404": { "application/json": validateProblem } }, shapes: { "201": { "application/json": noteShape }, "404": { "application/json": problemShape } } };

/** What the traffic of `listChecks` is held against. */
export const listChecks: OperationValidators = { path: getApplicant_path, query: listChecks_query, responses: { "200": { "application/json": listChecks_response200 }, "404": { "application/json": validateProblem } }, shapes: { "200": { "application/json": listChecks200Shape }, "404": { "application/json": problemShape } } };

/** What the traffic of `createCheck` is held against. */
export const createCheck: OperationValidators = { path: getApplicant_path, query: getHealth_query, body: { "application/json": validateCheckCreate }, responses: { "201": { "application/json": validateCheck }, "202": { "application/json": validatePending }, "402": { "application/json": validateProblem }, "5XX": { "application/json": validateProblem } }, shapes: { "201": { "application/json": checkShape }, "202": { "application/json": pendingShape }, "402": { "application/json": problemShape }, "5XX": { "application/json": problemShape } } };

/** What the traffic of `getReport` is held against. */
export const getReport: OperationValidators = { path: getReport_path, query: getHealth_query, responses: { "404": { "application/json": validateProblem }, "2XX": { "application/json": validateFinding } }, shapes: { "404": { "application/json": problemShape }, "2XX": { "application/json": findingShape } } };

/** What the traffic of `listEvents` is held against. */
export const listEvents: OperationValidators = { query: listEvents_query, responses: { "200": { "application/json": validateEventPage }, "400": { "application/json": validateProblem } }, shapes: { "200": { "application/json": eventPageShape }, "400": { "application/json": problemShape } } };

/** What the traffic of `createDocument` is held against. */
export const createDocument: OperationValidators = { query: getHealth_query, body: { "multipart/form-data": createDocument_body }, responses: { "201": { "application/json": validateDocument }, "413": { "application/json": validateProblem } }, shapes: { "201": { "application/json": documentShape }, "413": { "application/json": problemShape } } };

/** What the traffic of `uploadDocument` is held against. */
export const uploadDocument: OperationValidators = { path: uploadDocument_path, query: getHealth_query, responses: { "204": {}, "404": { "application/json": validateProblem } }, shapes: { "204": {}, "404": { "application/json": problemShape } } };

/** What the traffic of `downloadDocument` is held against. */
export const downloadDocument: OperationValidators = { path: uploadDocument_path, query: getHealth_query, responses: { "200": {}, "404": { "application/json": validateProblem } }, shapes: { "200": {}, "404": { "application/json": problemShape } } };

/** What the traffic of `headDocument` is held against. */
export const headDocument: OperationValidators = { path: uploadDocument_path, query: getHealth_query, responses: { "200": {}, "404": {} }, shapes: { "200": {}, "404": {} } };

/** What the traffic of `submitForm` is held against. */
export const submitForm: OperationValidators = { query: getHealth_query, body: { "application/x-www-form-urlencoded": submitForm_body, "application/json": validateForm }, responses: { "200": { "application/json": submitForm_response200 }, "400": { "application/json": validateProblem } }, shapes: { "200": { "application/json": submitForm200Shape }, "400": { "application/json": problemShape } } };

/** What the traffic of `switchWorkspace` is held against. */
export const switchWorkspace: OperationValidators = { query: getHealth_query, body: { "application/json": switchWorkspace_body }, responses: { "200": { "application/json": switchWorkspace_response200 }, "400": { "application/json": validateProblem } }, shapes: { "200": { "application/json": switchWorkspace200Shape }, "400": { "application/json": problemShape } } };

/** What the traffic of `deleteWorkspace` is held against. */
export const deleteWorkspace: OperationValidators = { query: getHealth_query, responses: { "204": {}, "403": { "application/json": validateProblem } }, shapes: { "204": {}, "403": { "application/json": problemShape } } };

/** What the traffic of `getToken` is held against. */
export const getToken: OperationValidators = { query: getHealth_query, responses: { "200": { "application/json": validateOwner }, "401": { "application/json": validateProblem } }, shapes: { "200": { "application/json": ownerShape }, "401": { "application/json": problemShape } } };

/** What the traffic of `searchNames` is held against. */
export const searchNames: OperationValidators = { query: getHealth_query, body: { "application/json": searchNames_body }, responses: { "200": { "application/json": validateFinding }, "400": { "application/json": validateProblem } }, shapes: { "200": { "application/json": findingShape }, "400": { "application/json": problemShape } } };

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  getHealth,
  getTerms,
  listApplicants,
  createApplicant,
  searchApplicants,
  getApplicant,
  updateApplicant,
  replaceApplicant,
  deleteApplicant,
  createNote,
  listChecks,
  createCheck,
  getReport,
  listEvents,
  createDocument,
  uploadDocument,
  downloadDocument,
  headDocument,
  submitForm,
  switchWorkspace,
  deleteWorkspace,
  getToken,
  searchNames,
};
