// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import { defineApi, type ApiDefinition, type BinaryBody, type CallOptions, type ClientErrorStatus, type Download, type ErrorStatus, type Failure, type PagedMethod, type ServerErrorStatus, type Success, type SuccessStatus } from "@kyc-clients/core";
import { errorWhen, statusRanges } from "@kyc-clients/core";
import type { components, operations as schema } from "./openapi.gen.ts";
import { vendor } from "./vendor.gen.ts";

/** Arguments of {@link AcmeOperations.getHealth}. */
export interface GetHealthArguments extends CallOptions {}

/** What {@link AcmeOperations.getHealth} resolves to. */
export type GetHealthResult =
  | Success<200, components["schemas"]["Health"]>
  | Failure<429, components["schemas"]["Problem"]>
  | Failure<503, components["schemas"]["Health"]>;

/** Arguments of {@link AcmeOperations.getTerms}. */
export interface GetTermsArguments extends CallOptions {
  header?: schema["getTerms"]["parameters"]["header"];
}

/** What {@link AcmeOperations.getTerms} resolves to. */
export type GetTermsResult =
  | Success<200, string>
  | Failure<304, undefined>
  | Failure<404, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.listApplicants}. */
export interface ListApplicantsArguments extends CallOptions {
  query?: schema["listApplicants"]["parameters"]["query"];
}

/** What {@link AcmeOperations.listApplicants} resolves to. */
export type ListApplicantsResult =
  | Success<200, components["schemas"]["ApplicantPage"]>
  | Failure<401, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.createApplicant}. */
export interface CreateApplicantArguments extends CallOptions {
  body: components["schemas"]["ApplicantCreate"];
}

/** What {@link AcmeOperations.createApplicant} resolves to. */
export type CreateApplicantResult =
  | Success<201, components["schemas"]["Applicant"]>
  | Failure<422, components["schemas"]["FieldProblem"]>
  | Failure<Exclude<ErrorStatus, 422>, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.searchApplicants}. */
export interface SearchApplicantsArguments extends CallOptions {
  body: schema["searchApplicants"]["requestBody"]["content"]["application/json"];
}

/** What {@link AcmeOperations.searchApplicants} resolves to. */
export type SearchApplicantsResult =
  | Success<200, schema["searchApplicants"]["responses"][200]["content"]["application/json"]>
  | Failure<400, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.getApplicant}. */
export interface GetApplicantArguments extends CallOptions {
  path: schema["getApplicant"]["parameters"]["path"];
}

/** What {@link AcmeOperations.getApplicant} resolves to. */
export type GetApplicantResult =
  | Success<200, components["schemas"]["Applicant"]>
  | Success<202, components["schemas"]["Pending"]>
  | Failure<404, components["schemas"]["Problem"]>
  | Failure<Exclude<ClientErrorStatus, 404>, components["schemas"]["Problem"]>
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, components["schemas"]["Outage"]>;

/** Arguments of {@link AcmeOperations.updateApplicant}. */
export interface UpdateApplicantArguments extends CallOptions {
  path: schema["updateApplicant"]["parameters"]["path"];
  body: components["schemas"]["ApplicantUpdate"];
}

/** What {@link AcmeOperations.updateApplicant} resolves to. */
export type UpdateApplicantResult =
  | Success<200, components["schemas"]["Applicant"]>
  | Failure<404, components["schemas"]["Problem"]>
  | Failure<409, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.replaceApplicant}. */
export interface ReplaceApplicantArguments extends CallOptions {
  path: schema["replaceApplicant"]["parameters"]["path"];
  body: components["schemas"]["ApplicantCreate"];
}

/** What {@link AcmeOperations.replaceApplicant} resolves to. */
export type ReplaceApplicantResult =
  | Success<200, components["schemas"]["Applicant"]>
  | Failure<404, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.deleteApplicant}. */
export interface DeleteApplicantArguments extends CallOptions {
  path: schema["deleteApplicant"]["parameters"]["path"];
}

/** What {@link AcmeOperations.deleteApplicant} resolves to. */
export type DeleteApplicantResult =
  | Success<204, undefined>
  | Success<205, undefined>
  | Failure<404, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.createNote}. */
export interface CreateNoteArguments extends CallOptions {
  path: schema["createNote"]["parameters"]["path"];
  header: schema["createNote"]["parameters"]["header"];
  body?: components["schemas"]["NoteCreate"] | undefined;
}

/** What {@link AcmeOperations.createNote} resolves to. */
export type CreateNoteResult =
  | Success<201, components["schemas"]["Note"]>
  | Failure<404, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.listChecks}. */
export interface ListChecksArguments extends CallOptions {
  path: schema["listChecks"]["parameters"]["path"];
  query?: schema["listChecks"]["parameters"]["query"];
}

/** What {@link AcmeOperations.listChecks} resolves to. */
export type ListChecksResult =
  | Success<200, schema["listChecks"]["responses"][200]["content"]["application/json"]>
  | Failure<404, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.createCheck}. */
export interface CreateCheckArguments extends CallOptions {
  path: schema["createCheck"]["parameters"]["path"];
  body: components["schemas"]["CheckCreate"];
}

/** What {@link AcmeOperations.createCheck} resolves to. */
export type CreateCheckResult =
  | Success<201, components["schemas"]["Check"]>
  | Success<202, components["schemas"]["Pending"]>
  | Failure<402, components["schemas"]["Problem"]>
  | Failure<ServerErrorStatus, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.getReport}. */
export interface GetReportArguments extends CallOptions {
  path: schema["getReport"]["parameters"]["path"];
}

/** What {@link AcmeOperations.getReport} resolves to. */
export type GetReportResult =
  | Failure<404, components["schemas"]["Problem"]>
  | Success<SuccessStatus, components["schemas"]["Finding"]>;

/** Arguments of {@link AcmeOperations.listEvents}. */
export interface ListEventsArguments extends CallOptions {
  query?: schema["listEvents"]["parameters"]["query"];
}

/** What {@link AcmeOperations.listEvents} resolves to. */
export type ListEventsResult =
  | Success<200, components["schemas"]["EventPage"]>
  | Failure<400, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.createDocument}. */
export interface CreateDocumentArguments extends CallOptions {
  body: schema["createDocument"]["requestBody"]["content"]["multipart/form-data"];
}

/** What {@link AcmeOperations.createDocument} resolves to. */
export type CreateDocumentResult =
  | Success<201, components["schemas"]["Document"]>
  | Failure<413, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.uploadDocument}. */
export interface UploadDocumentArguments extends CallOptions {
  path: schema["uploadDocument"]["parameters"]["path"];
  body: BinaryBody;
}

/** What {@link AcmeOperations.uploadDocument} resolves to. */
export type UploadDocumentResult =
  | Success<204, undefined>
  | Failure<404, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.downloadDocument}. */
export interface DownloadDocumentArguments extends CallOptions {
  path: schema["downloadDocument"]["parameters"]["path"];
}

/** What {@link AcmeOperations.downloadDocument} resolves to. */
export type DownloadDocumentResult =
  | Success<200, Download>
  | Failure<404, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.headDocument}. */
export interface HeadDocumentArguments extends CallOptions {
  path: schema["headDocument"]["parameters"]["path"];
}

/** What {@link AcmeOperations.headDocument} resolves to. */
export type HeadDocumentResult =
  | Success<200, undefined>
  | Failure<404, undefined>;

/** Arguments of {@link AcmeOperations.submitForm} with a body of `application/x-www-form-urlencoded`. */
export interface SubmitFormArgumentsForm extends CallOptions {
  contentType?: "application/x-www-form-urlencoded" | undefined;
  body: components["schemas"]["Form"];
}
/** Arguments of {@link AcmeOperations.submitForm} with a body of `application/json`. */
export interface SubmitFormArgumentsJson extends CallOptions {
  contentType: "application/json";
  body: components["schemas"]["Form"];
}
/** Arguments of {@link AcmeOperations.submitForm}. */
export type SubmitFormArguments = SubmitFormArgumentsForm | SubmitFormArgumentsJson;

/** What {@link AcmeOperations.submitForm} resolves to. */
export type SubmitFormResult =
  | Success<200, schema["submitForm"]["responses"][200]["content"]["application/json"]>
  | Failure<400, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.switchWorkspace}. */
export interface SwitchWorkspaceArguments extends CallOptions {
  body: schema["switchWorkspace"]["requestBody"]["content"]["application/json"];
}

/** What {@link AcmeOperations.switchWorkspace} resolves to. */
export type SwitchWorkspaceResult =
  | Success<200, components["schemas"]["WorkspaceSwitched"]>
  | /* x-error-when: /success is false */ Failure<200, components["schemas"]["WorkspaceRefused"]>
  | Failure<400, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.deleteWorkspace}. */
export interface DeleteWorkspaceArguments extends CallOptions {}

/** What {@link AcmeOperations.deleteWorkspace} resolves to. */
export type DeleteWorkspaceResult =
  | Success<204, undefined>
  | Failure<403, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.getToken}. */
export interface GetTokenArguments extends CallOptions {}

/** What {@link AcmeOperations.getToken} resolves to. */
export type GetTokenResult =
  | Success<200, components["schemas"]["Owner"]>
  | Failure<401, components["schemas"]["Problem"]>;

/** Arguments of {@link AcmeOperations.searchNames}. */
export interface SearchNamesArguments extends CallOptions {
  body: schema["searchNames"]["requestBody"]["content"]["application/json"];
}

/** What {@link AcmeOperations.searchNames} resolves to. */
export type SearchNamesResult =
  | Success<200, components["schemas"]["Finding"]>
  | Failure<400, components["schemas"]["Problem"]>;

/** The operations of the vendor, one method each. */
export interface AcmeOperations {
  /**
   * Tell whether the service is up
   *
   * Needs no credentials, and carries the media type with a parameter.
   *
   * `GET /health`
   *
   * @see https://docs.acme.example/service#health
   */
  getHealth(args?: GetHealthArguments): Promise<GetHealthResult>;

  /**
   * Get the terms as plain text
   *
   * `GET /terms`
   *
   * - `header.If-None-Match`: The tag of the copy at hand.
   *
   * @see https://docs.acme.example/service#terms
   */
  getTerms(args?: GetTermsArguments): Promise<GetTermsResult>;

  /**
   * List applicants
   *
   * Pages are numbered from 1. The answer says how many there are.
   *
   * `GET /applicants`
   *
   * - `query.page`: The page to read, from 1.
   * - `query.page_size`: How many applicants a page holds.
   * - `query.status`: Statuses to keep; repeat the name for more than one.
   * - `query.tag`: Tags to keep, separated by commas.
   * - `query.filter`: Fields to match.
   * - `query.created_after`: Keeps applicants created after this time.
   * - `query.born_on`: Keeps applicants born on this day.
   * - `query.reviewer`: Keeps applicants of this reviewer; `null` keeps those without one.
   * - `query.archived`: Whether archived applicants are listed as well.
   * - `query.Modified Date`: A day, under a name as only old systems have it.
   *
   * @see https://docs.acme.example/applicants#list
   */
  listApplicants: PagedMethod<ListApplicantsArguments, ListApplicantsResult, components["schemas"]["ApplicantPage"]["items"][number]>;

  /**
   * Create an applicant
   *
   * `POST /applicants`
   *
   * @see https://docs.acme.example/applicants#create
   */
  createApplicant(args: CreateApplicantArguments): Promise<CreateApplicantResult>;

  /**
   * Search applicants
   *
   * Reads only, but asks by POST, so that no name stands in a URL.
   *
   * `POST /applicants/search`
   *
   * Safe to repeat: It reads and changes nothing.
   *
   * @see https://docs.acme.example/applicants#search
   */
  searchApplicants(args: SearchApplicantsArguments): Promise<SearchApplicantsResult>;

  /**
   * Get an applicant
   *
   * `GET /applicants/{applicant_id}`
   *
   * - `path.applicant_id`: The applicant.
   *
   * @see https://docs.acme.example/applicants#get
   */
  getApplicant(args: GetApplicantArguments): Promise<GetApplicantResult>;

  /**
   * Change some fields of an applicant
   *
   * `PATCH /applicants/{applicant_id}`
   *
   * - `path.applicant_id`: The applicant.
   *
   * @see https://docs.acme.example/applicants#update
   */
  updateApplicant(args: UpdateApplicantArguments): Promise<UpdateApplicantResult>;

  /**
   * Replace an applicant
   *
   * `PUT /applicants/{applicant_id}`
   *
   * Safe to repeat: A repeat writes the same fields again and starts nothing.
   *
   * - `path.applicant_id`: The applicant.
   *
   * @see https://docs.acme.example/applicants#replace
   */
  replaceApplicant(args: ReplaceApplicantArguments): Promise<ReplaceApplicantResult>;

  /**
   * Delete an applicant
   *
   * `DELETE /applicants/{applicant_id}`
   *
   * - `path.applicant_id`: The applicant.
   *
   * @see https://docs.acme.example/applicants#delete
   */
  deleteApplicant(args: DeleteApplicantArguments): Promise<DeleteApplicantResult>;

  /**
   * Add a note to an applicant
   *
   * The body may be left out; the note then only marks the time.
   *
   * `POST /applicants/{applicant_id}/notes`
   *
   * - `path.applicant_id`: The applicant.
   * - `header.X-Trace`: Names the call in Acme's log.
   * - `header.X-Dry-Run`: Whether nothing is written.
   *
   * @deprecated The vendor says not to use it.
   * @see https://docs.acme.example/applicants#notes
   */
  createNote(args: CreateNoteArguments): Promise<CreateNoteResult>;

  /**
   * List the checks of an applicant
   *
   * `GET /applicants/{applicant_id}/checks`
   *
   * - `path.applicant_id`: The applicant.
   * - `query.offset`: How many checks to skip.
   * - `query.limit`: How many checks to list.
   *
   * @see https://docs.acme.example/checks#list
   */
  listChecks: PagedMethod<ListChecksArguments, ListChecksResult, NonNullable<NonNullable<schema["listChecks"]["responses"][200]["content"]["application/json"]["data"]>["checks"]>[number]>;

  /**
   * Start a check
   *
   * `POST /applicants/{applicant_id}/checks`
   *
   * May cost money or touch a person; it is never repeated by the client.
   * Not repeated: A repeat buys a second check.
   *
   * - `path.applicant_id`: The applicant.
   *
   * @see https://docs.acme.example/checks#create
   */
  createCheck(args: CreateCheckArguments): Promise<CreateCheckResult>;

  /**
   * Get the report of a check
   *
   * The report is a tree of findings.
   *
   * `GET /checks/{check_id}/report`
   *
   * Not repeated: Each read is counted against the contract.
   *
   * - `path.check_id`: The check.
   *
   * @see https://docs.acme.example/checks#report
   */
  getReport(args: GetReportArguments): Promise<GetReportResult>;

  /**
   * List what happened
   *
   * `GET /events`
   *
   * - `query.after`: The cursor of the answer before.
   *
   * @see https://docs.acme.example/service#events
   */
  listEvents: PagedMethod<ListEventsArguments, ListEventsResult, NonNullable<components["schemas"]["EventPage"]["events"]>[number]>;

  /**
   * Send a document with its description
   *
   * `POST /documents`
   *
   * @see https://docs.acme.example/documents#create
   */
  createDocument(args: CreateDocumentArguments): Promise<CreateDocumentResult>;

  /**
   * Send the bytes of a document
   *
   * `PUT /documents/{document_id}/content`
   *
   * - `path.document_id`: The document.
   *
   * @see https://docs.acme.example/documents#upload
   */
  uploadDocument(args: UploadDocumentArguments): Promise<UploadDocumentResult>;

  /**
   * Get the bytes of a document
   *
   * `GET /documents/{document_id}/content`
   *
   * - `path.document_id`: The document.
   *
   * @see https://docs.acme.example/documents#download
   */
  downloadDocument(args: DownloadDocumentArguments): Promise<DownloadDocumentResult>;

  /**
   * Tell whether a document has bytes
   *
   * `HEAD /documents/{document_id}/content`
   *
   * - `path.document_id`: The document.
   *
   * @see https://docs.acme.example/documents#head
   */
  headDocument(args: HeadDocumentArguments): Promise<HeadDocumentResult>;

  /**
   * Hand in the form of the web page
   *
   * Takes the form as the page sends it, or the same fields as JSON.
   *
   * `POST /forms`
   *
   * @see https://docs.acme.example/applicants#forms
   */
  submitForm(args: SubmitFormArguments): Promise<SubmitFormResult>;

  /**
   * Work in another workspace
   *
   * Acme answers 200 even when it refuses; the member `success` tells.
   *
   * `POST /workspaces/switch`
   *
   * @see https://docs.acme.example/workspaces#switch
   */
  switchWorkspace(args: SwitchWorkspaceArguments): Promise<SwitchWorkspaceResult>;

  /**
   * Delete the workspace
   *
   * Needs the key of the program, the token of a person, and a step-up of that token.
   *
   * `POST /workspaces/delete`
   *
   * Needs strong customer authentication.
   *
   * @see https://docs.acme.example/workspaces#delete
   */
  deleteWorkspace(args?: DeleteWorkspaceArguments): Promise<DeleteWorkspaceResult>;

  /**
   * Tell whose credentials these are
   *
   * Answers without credentials as well.
   *
   * `GET /tokens`
   *
   * @see https://docs.acme.example/workspaces#token
   */
  getToken(args?: GetTokenArguments): Promise<GetTokenResult>;

  /**
   * Search lists for a name
   *
   * Acme's page shows the body and no path.
   *
   * `POST /_path-not-documented/searchNames`
   *
   * @experimental The vendor's pages do not say all of this; it is inferred.
   * @see https://docs.acme.example/checks#names
   */
  searchNames(args: SearchNamesArguments): Promise<SearchNamesResult>;
}

/** The servers that the spec names. */
export type AcmeServer = "production" | "sandbox" | "regional" | "instance";

/** What the client knows of the vendor at run time. */
export const api: ApiDefinition = /* @__PURE__ */ defineApi(vendor, () => ({
  getHealth: { path: "/health", method: "GET", json: "200 429 503", security: [] },
  getTerms: { path: "/terms", method: "GET", text: "200", none: "304", json: "404", security: [] },
  listApplicants: {
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
  },
  createApplicant: {
    path: "/applicants",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 422 default",
    ranges: statusRanges,
    security: [["oauth"], ["basic"]],
  },
  searchApplicants: {
    path: "/applicants/search",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400",
    security: [["oauth"], ["basic"]],
    retrySafe: true,
  },
  getApplicant: {
    path: "/applicants/{applicant_id}",
    method: "GET",
    json: "200 202 404 4XX default",
    ranges: statusRanges,
    security: [["oauth"], ["basic"]],
  },
  updateApplicant: {
    path: "/applicants/{applicant_id}",
    method: "PATCH",
    request: ["application/merge-patch+json"],
    bodyRequired: true,
    json: "200 404 409",
    security: [["oauth"], ["basic"]],
  },
  replaceApplicant: {
    path: "/applicants/{applicant_id}",
    method: "PUT",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 404",
    security: [["oauth"], ["basic"]],
    retrySafe: true,
  },
  deleteApplicant: {
    path: "/applicants/{applicant_id}",
    method: "DELETE",
    none: "204 205",
    json: "404",
    security: [["oauth"], ["basic"]],
  },
  createNote: {
    path: "/applicants/{applicant_id}/notes",
    method: "POST",
    request: ["application/json"],
    json: "201 404",
    security: [["oauth"], ["basic"]],
  },
  listChecks: {
    path: "/applicants/{applicant_id}/checks",
    method: "GET",
    json: "200 404",
    security: [["oauth"], ["basic"]],
    query: { offset: {}, limit: {} },
    pagination: { kind: "offset", parameter: "offset", size: "limit", items: "/data/checks", total: "/data/total" },
  },
  createCheck: {
    path: "/applicants/{applicant_id}/checks",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "201 202 402 5XX",
    ranges: statusRanges,
    security: [["oauth"], ["basic"]],
  },
  getReport: {
    path: "/checks/{check_id}/report",
    method: "GET",
    json: "404 2XX",
    ranges: statusRanges,
    security: [["oauth"], ["basic"]],
    retrySafe: false,
  },
  listEvents: {
    path: "/events",
    method: "GET",
    json: "200 400",
    security: [["oauth"], ["basic"]],
    query: { after: {} },
    pagination: { kind: "cursor", parameter: "after", items: "/events", next: "/next" },
  },
  createDocument: {
    path: "/documents",
    method: "POST",
    request: ["multipart/form-data"],
    jsonParts: ["labels"],
    bodyRequired: true,
    json: "201 413",
    security: [["oauth"], ["basic"]],
  },
  uploadDocument: {
    path: "/documents/{document_id}/content",
    method: "PUT",
    request: ["application/octet-stream"],
    bodyRequired: true,
    none: "204",
    json: "404",
    security: [["oauth"], ["basic"]],
  },
  downloadDocument: {
    path: "/documents/{document_id}/content",
    method: "GET",
    binary: "200",
    json: "404",
    security: [["oauth"], ["basic"]],
  },
  headDocument: {
    path: "/documents/{document_id}/content",
    method: "HEAD",
    none: "200 404",
    security: [["oauth"], ["basic"]],
  },
  submitForm: {
    path: "/forms",
    method: "POST",
    request: ["application/x-www-form-urlencoded", "application/json"],
    bodyRequired: true,
    json: "200 400",
    security: [["oauth"], ["basic"]],
  },
  switchWorkspace: {
    path: "/workspaces/switch",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400",
    errorWhen: { "200": /* @__PURE__ */ errorWhen("/success", false) },
    security: [["bearer"]],
  },
  deleteWorkspace: {
    path: "/workspaces/delete",
    method: "POST",
    none: "204",
    json: "403",
    security: [["apiKey", "bearer"]],
    stepUp: true,
  },
  getToken: { path: "/tokens", method: "GET", json: "200 401", security: [["bearer"], []] },
  searchNames: {
    path: "/_path-not-documented/searchNames",
    method: "POST",
    request: ["application/json"],
    bodyRequired: true,
    json: "200 400",
    security: [["oauth"], ["basic"]],
  },
}));
