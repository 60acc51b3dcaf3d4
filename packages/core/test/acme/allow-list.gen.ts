// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationAllowList } from "@kyc-clients/core";

/** What may be shown of each operation's traffic: declared by the spec and not marked `x-pii`. */
export const allowList: Readonly<Record<string, OperationAllowList>> = {
  getHealth: { responses: { "200": ["/status"], "429": ["/code"], "503": ["/status"] } },
  getTerms: { header: ["If-None-Match"], responses: { "200": [""], "304": [], "404": ["/code"] } },
  listApplicants: {
    query: ["page", "page_size", "status", "tag", "created_after", "reviewer", "archived", "Modified Date"],
    responses: {
      "200": ["/items/*/created_at", "/items/*/id", "/items/*/risk", "/items/*/status", "/total_pages"],
      "401": ["/code"],
    },
  },
  createApplicant: {
    request: ["/kind", "/notify"],
    responses: { "201": ["/created_at", "/id", "/risk", "/status"], "422": ["/code"], default: ["/code"] },
  },
  searchApplicants: {
    request: ["/limit"],
    responses: { "200": ["/*/created_at", "/*/id", "/*/risk", "/*/status"], "400": ["/code"] },
  },
  getApplicant: {
    path: ["applicant_id"],
    responses: {
      "200": ["/created_at", "/id", "/risk", "/status"],
      "202": ["/ready_in_seconds"],
      "404": ["/code"],
      "4XX": ["/code"],
      default: ["/incident"],
    },
  },
  updateApplicant: {
    path: ["applicant_id"],
    request: ["/reviewer"],
    responses: { "200": ["/created_at", "/id", "/risk", "/status"], "404": ["/code"], "409": ["/code"] },
  },
  replaceApplicant: {
    path: ["applicant_id"],
    request: ["/kind", "/notify"],
    responses: { "200": ["/created_at", "/id", "/risk", "/status"], "404": ["/code"] },
  },
  deleteApplicant: { path: ["applicant_id"], responses: { "204": [], "205": [], "404": ["/code"] } },
  createNote: { path: ["applicant_id"], header: ["X-Trace", "X-Dry-Run"], responses: { "201": [], "404": ["/code"] } },
  listChecks: {
    path: ["applicant_id"],
    query: ["offset", "limit"],
    responses: {
      "200": ["/data/checks/*/id", "/data/checks/*/result", "/data/checks/*/score", "/data/total"],
      "404": ["/code"],
    },
  },
  createCheck: {
    path: ["applicant_id"],
    request: ["/callback", "/kind"],
    responses: {
      "201": ["/id", "/result", "/score"],
      "202": ["/ready_in_seconds"],
      "402": ["/code"],
      "5XX": ["/code"],
    },
  },
  getReport: { path: ["check_id"], responses: { "404": ["/code"], "2XX": ["/title"] } },
  listEvents: {
    query: ["after"],
    responses: { "200": ["/events/*/id", "/events/*/type", "/next"], "400": ["/code"] },
  },
  createDocument: {
    request: ["/applicant_id", "/details/kind", "/labels/*", "/sides"],
    responses: { "201": ["/id", "/kind"], "413": ["/code"] },
  },
  uploadDocument: { path: ["document_id"], responses: { "204": [], "404": ["/code"] } },
  downloadDocument: { path: ["document_id"], responses: { "200": [], "404": ["/code"] } },
  headDocument: { path: ["document_id"], responses: { "200": [], "404": [] } },
  submitForm: { request: ["/consent", "/interests/*"], responses: { "200": ["/accepted"], "400": ["/code"] } },
  switchWorkspace: {
    request: ["/workspace"],
    responses: { "200": ["/reason", "/success", "/workspace"], "400": ["/code"] },
  },
  deleteWorkspace: { responses: { "204": [], "403": ["/code"] } },
  getToken: { responses: { "200": ["/role"], "401": ["/code"] } },
  searchNames: { responses: { "200": ["/title"], "400": ["/code"] } },
};
