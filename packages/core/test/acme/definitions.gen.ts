// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import { defineOperation, type NamedOperation } from "@kyc-clients/core";
import { errorWhen, statusRanges } from "@kyc-clients/core";

/** `GET /health` Tell whether the service is up */
export const getHealth: NamedOperation<"acme", "getHealth"> = /* @__PURE__ */ defineOperation("acme", "getHealth", { path: "/health", method: "GET", json: "200 429 503", security: [] });

/** `GET /terms` Get the terms as plain text */
export const getTerms: NamedOperation<"acme", "getTerms"> = /* @__PURE__ */ defineOperation("acme", "getTerms", { path: "/terms", method: "GET", text: "200", none: "304", json: "404", security: [] });

/** `GET /applicants` List applicants */
export const listApplicants: NamedOperation<"acme", "listApplicants"> = /* @__PURE__ */ defineOperation("acme", "listApplicants", {
  path: "/applicants",
  method: "GET",
  json: "200 401",
  security: [["oauth"], ["basic"]],
  query: {
    page: {},
    page_size: {},
    status: {},
    tag: { explode: false },
    filter: { style: "deepObject" },
    created_after: { format: "date-time" },
    born_on: { format: "date" },
    reviewer: { nullable: true },
    archived: {},
    "Modified Date": { format: "date" },
  },
  pagination: {
    kind: "page",
    parameter: "page",
    first: 1,
    items: "/items",
    totalPages: "/total_pages",
    size: "page_size",
  },
});

/** `POST /applicants` Create an applicant */
export const createApplicant: NamedOperation<"acme", "createApplicant"> = /* @__PURE__ */ defineOperation("acme", "createApplicant", {
  path: "/applicants",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 422 default",
  ranges: statusRanges,
  security: [["oauth"], ["basic"]],
});

/** `POST /applicants/search` Search applicants */
export const searchApplicants: NamedOperation<"acme", "searchApplicants"> = /* @__PURE__ */ defineOperation("acme", "searchApplicants", {
  path: "/applicants/search",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400",
  security: [["oauth"], ["basic"]],
  retrySafe: true,
});

/** `GET /applicants/{applicant_id}` Get an applicant */
export const getApplicant: NamedOperation<"acme", "getApplicant"> = /* @__PURE__ */ defineOperation("acme", "getApplicant", {
  path: "/applicants/{applicant_id}",
  method: "GET",
  json: "200 202 404 4XX default",
  ranges: statusRanges,
  security: [["oauth"], ["basic"]],
});

/** `PATCH /applicants/{applicant_id}` Change some fields of an applicant */
export const updateApplicant: NamedOperation<"acme", "updateApplicant"> = /* @__PURE__ */ defineOperation("acme", "updateApplicant", {
  path: "/applicants/{applicant_id}",
  method: "PATCH",
  request: ["application/merge-patch+json"],
  bodyRequired: true,
  json: "200 404 409",
  security: [["oauth"], ["basic"]],
});

/** `PUT /applicants/{applicant_id}` Replace an applicant */
export const replaceApplicant: NamedOperation<"acme", "replaceApplicant"> = /* @__PURE__ */ defineOperation("acme", "replaceApplicant", {
  path: "/applicants/{applicant_id}",
  method: "PUT",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 404",
  security: [["oauth"], ["basic"]],
  retrySafe: true,
});

/** `DELETE /applicants/{applicant_id}` Delete an applicant */
export const deleteApplicant: NamedOperation<"acme", "deleteApplicant"> = /* @__PURE__ */ defineOperation("acme", "deleteApplicant", { path: "/applicants/{applicant_id}", method: "DELETE", none: "204 205", json: "404", security: [["oauth"], ["basic"]] });

/**
 * `POST /applicants/{applicant_id}/notes` Add a note to an applicant
 * @deprecated The vendor says not to use it.
 */
export const createNote: NamedOperation<"acme", "createNote"> = /* @__PURE__ */ defineOperation("acme", "createNote", {
  path: "/applicants/{applicant_id}/notes",
  method: "POST",
  request: ["application/json"],
  json: "201 404",
  security: [["oauth"], ["basic"]],
});

/** `GET /applicants/{applicant_id}/checks` List the checks of an applicant */
export const listChecks: NamedOperation<"acme", "listChecks"> = /* @__PURE__ */ defineOperation("acme", "listChecks", {
  path: "/applicants/{applicant_id}/checks",
  method: "GET",
  json: "200 404",
  security: [["oauth"], ["basic"]],
  query: { offset: {}, limit: {} },
  pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/data/checks", total: "/data/total" },
});

/** `POST /applicants/{applicant_id}/checks` Start a check */
export const createCheck: NamedOperation<"acme", "createCheck"> = /* @__PURE__ */ defineOperation("acme", "createCheck", {
  path: "/applicants/{applicant_id}/checks",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "201 202 402 5XX",
  ranges: statusRanges,
  security: [["oauth"], ["basic"]],
});

/** `GET /checks/{check_id}/report` Get the report of a check */
export const getReport: NamedOperation<"acme", "getReport"> = /* @__PURE__ */ defineOperation("acme", "getReport", {
  path: "/checks/{check_id}/report",
  method: "GET",
  json: "404 2XX",
  ranges: statusRanges,
  security: [["oauth"], ["basic"]],
  retrySafe: false,
});

/** `GET /events` List what happened */
export const listEvents: NamedOperation<"acme", "listEvents"> = /* @__PURE__ */ defineOperation("acme", "listEvents", {
  path: "/events",
  method: "GET",
  json: "200 400",
  security: [["oauth"], ["basic"]],
  query: { after: {} },
  pagination: { kind: "cursor", parameter: "after", items: "/events", next: "/next" },
});

/** `POST /documents` Send a document with its description */
export const createDocument: NamedOperation<"acme", "createDocument"> = /* @__PURE__ */ defineOperation("acme", "createDocument", {
  path: "/documents",
  method: "POST",
  request: ["multipart/form-data"],
  jsonParts: ["labels"],
  bodyRequired: true,
  json: "201 413",
  security: [["oauth"], ["basic"]],
});

/** `PUT /documents/{document_id}/content` Send the bytes of a document */
export const uploadDocument: NamedOperation<"acme", "uploadDocument"> = /* @__PURE__ */ defineOperation("acme", "uploadDocument", {
  path: "/documents/{document_id}/content",
  method: "PUT",
  request: ["application/octet-stream"],
  bodyRequired: true,
  none: "204",
  json: "404",
  security: [["oauth"], ["basic"]],
});

/** `GET /documents/{document_id}/content` Get the bytes of a document */
export const downloadDocument: NamedOperation<"acme", "downloadDocument"> = /* @__PURE__ */ defineOperation("acme", "downloadDocument", {
  path: "/documents/{document_id}/content",
  method: "GET",
  binary: "200",
  json: "404",
  security: [["oauth"], ["basic"]],
});

/** `HEAD /documents/{document_id}/content` Tell whether a document has bytes */
export const headDocument: NamedOperation<"acme", "headDocument"> = /* @__PURE__ */ defineOperation("acme", "headDocument", { path: "/documents/{document_id}/content", method: "HEAD", none: "200 404", security: [["oauth"], ["basic"]] });

/** `POST /forms` Hand in the form of the web page */
export const submitForm: NamedOperation<"acme", "submitForm"> = /* @__PURE__ */ defineOperation("acme", "submitForm", {
  path: "/forms",
  method: "POST",
  request: ["application/x-www-form-urlencoded", "application/json"],
  bodyRequired: true,
  json: "200 400",
  security: [["oauth"], ["basic"]],
});

/** `POST /workspaces/switch` Work in another workspace */
export const switchWorkspace: NamedOperation<"acme", "switchWorkspace"> = /* @__PURE__ */ defineOperation("acme", "switchWorkspace", {
  path: "/workspaces/switch",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400",
  errorWhen: { "200": /* @__PURE__ */ errorWhen("/success", false) },
  security: [["bearer"]],
});

/** `POST /workspaces/delete` Delete the workspace */
export const deleteWorkspace: NamedOperation<"acme", "deleteWorkspace"> = /* @__PURE__ */ defineOperation("acme", "deleteWorkspace", { path: "/workspaces/delete", method: "POST", none: "204", json: "403", security: [["apiKey", "bearer"]], stepUp: true });

/** `GET /tokens` Tell whose credentials these are */
export const getToken: NamedOperation<"acme", "getToken"> = /* @__PURE__ */ defineOperation("acme", "getToken", { path: "/tokens", method: "GET", json: "200 401", security: [["bearer"], []] });

/** `POST /_path-not-documented/searchNames` Search lists for a name */
export const searchNames: NamedOperation<"acme", "searchNames"> = /* @__PURE__ */ defineOperation("acme", "searchNames", {
  path: "/_path-not-documented/searchNames",
  method: "POST",
  request: ["application/json"],
  bodyRequired: true,
  json: "200 400",
  security: [["oauth"], ["basic"]],
});
