// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { ValidatorTable } from "@kyc-clients/core/validate";
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

/** What each operation's traffic is held against, by `operationId`. */
export const validators: ValidatorTable = {
  getHealth: { query: getHealth_query, responses: { "200": { "application/json; charset=utf-8": validateHealth }, "429": { "application/json": validateProblem }, "503": { "application/json": validateHealth } } },
  getTerms: { query: getHealth_query, header: getTerms_header, headerNames: ["if-none-match"], responses: { "200": { "text/plain": getTerms_response200 }, "304": {}, "404": { "application/json": validateProblem } } },
  listApplicants: { query: listApplicants_query, responses: { "200": { "application/json": validateApplicantPage }, "401": { "application/json": validateProblem } } },
  createApplicant: { query: getHealth_query, body: { "application/json": validateApplicantCreate }, responses: { "201": { "application/json": validateApplicant }, "422": { "application/json": validateFieldProblem }, default: { "application/json": validateProblem } } },
  searchApplicants: { query: getHealth_query, body: { "application/json": searchApplicants_body }, responses: { "200": { "application/json": searchApplicants_response200 }, "400": { "application/json": validateProblem } } },
  getApplicant: { path: getApplicant_path, query: getHealth_query, responses: { "200": { "application/json": validateApplicant }, "202": { "application/json": validatePending }, "404": { "application/json": validateProblem }, "4XX": { "application/json": validateProblem }, default: { "application/json": validateOutage } } },
  updateApplicant: { path: getApplicant_path, query: getHealth_query, body: { "application/merge-patch+json": validateApplicantUpdate }, responses: { "200": { "application/json": validateApplicant }, "404": { "application/json": validateProblem }, "409": { "application/json": validateProblem } } },
  replaceApplicant: { path: getApplicant_path, query: getHealth_query, body: { "application/json": validateApplicantCreate }, responses: { "200": { "application/json": validateApplicant }, "404": { "application/json": validateProblem } } },
  deleteApplicant: { path: getApplicant_path, query: getHealth_query, responses: { "204": {}, "205": {}, "404": { "application/json": validateProblem } } },
  createNote: { path: getApplicant_path, query: getHealth_query, header: createNote_header, headerNames: ["x-trace","x-dry-run"], body: { "application/json": validateNoteCreate }, responses: { "201": { "application/json": validateNote }, "404": { "application/json": validateProblem } } },
  listChecks: { path: getApplicant_path, query: listChecks_query, responses: { "200": { "application/json": listChecks_response200 }, "404": { "application/json": validateProblem } } },
  createCheck: { path: getApplicant_path, query: getHealth_query, body: { "application/json": validateCheckCreate }, responses: { "201": { "application/json": validateCheck }, "202": { "application/json": validatePending }, "402": { "application/json": validateProblem }, "5XX": { "application/json": validateProblem } } },
  getReport: { path: getReport_path, query: getHealth_query, responses: { "404": { "application/json": validateProblem }, "2XX": { "application/json": validateFinding } } },
  listEvents: { query: listEvents_query, responses: { "200": { "application/json": validateEventPage }, "400": { "application/json": validateProblem } } },
  createDocument: { query: getHealth_query, body: { "multipart/form-data": createDocument_body }, responses: { "201": { "application/json": validateDocument }, "413": { "application/json": validateProblem } } },
  uploadDocument: { path: uploadDocument_path, query: getHealth_query, responses: { "204": {}, "404": { "application/json": validateProblem } } },
  downloadDocument: { path: uploadDocument_path, query: getHealth_query, responses: { "200": {}, "404": { "application/json": validateProblem } } },
  headDocument: { path: uploadDocument_path, query: getHealth_query, responses: { "200": {}, "404": {} } },
  submitForm: { query: getHealth_query, body: { "application/x-www-form-urlencoded": submitForm_body, "application/json": validateForm }, responses: { "200": { "application/json": submitForm_response200 }, "400": { "application/json": validateProblem } } },
  switchWorkspace: { query: getHealth_query, body: { "application/json": switchWorkspace_body }, responses: { "200": { "application/json": switchWorkspace_response200 }, "400": { "application/json": validateProblem } } },
  deleteWorkspace: { query: getHealth_query, responses: { "204": {}, "403": { "application/json": validateProblem } } },
  getToken: { query: getHealth_query, responses: { "200": { "application/json": validateOwner }, "401": { "application/json": validateProblem } } },
  searchNames: { query: getHealth_query, body: { "application/json": searchNames_body }, responses: { "200": { "application/json": validateFinding }, "400": { "application/json": validateProblem } } },
};
