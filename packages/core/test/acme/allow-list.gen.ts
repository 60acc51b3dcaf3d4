// Made by scripts/generate.ts from packages/core/test/acme/openapi.yaml. Edit the spec, then run: npm run generate
import type { OperationAllowList } from "@kyc-clients/core";

// Kept, so that a list is the same one each time: who reads its pointers once may know it again.
const made: Record<string, OperationAllowList> = /* @__PURE__ */ Object.create(null);

/** What may be shown of each operation's traffic: declared by the spec and not marked `x-pii`. */
export const allowList: Readonly<Record<string, OperationAllowList>> = {
  get getHealth() {
    return (made["getHealth"] ??= { responses: { "200": ["/status"], "429": ["/code"], "503": ["/status"] } });
  },
  get getTerms() {
    return (made["getTerms"] ??= { header: ["If-None-Match"], responses: { "200": [""], "304": [], "404": ["/code"] } });
  },
  get listApplicants() {
    return (made["listApplicants"] ??= {
      query: ["page", "page_size", "status", "tag", "created_after", "reviewer", "archived", "Modified Date"],
      responses: {
        "200": ["/items/*/created_at", "/items/*/id", "/items/*/risk", "/items/*/status", "/total_pages"],
        "401": ["/code"],
      },
    });
  },
  get createApplicant() {
    return (made["createApplicant"] ??= {
      request: ["/kind", "/notify"],
      responses: { "201": ["/created_at", "/id", "/risk", "/status"], "422": ["/code"], default: ["/code"] },
    });
  },
  get searchApplicants() {
    return (made["searchApplicants"] ??= { request: ["/limit"], responses: { "200": ["/*/created_at", "/*/id", "/*/risk", "/*/status"], "400": ["/code"] } });
  },
  get getApplicant() {
    return (made["getApplicant"] ??= {
      path: ["applicant_id"],
      responses: {
        "200": ["/created_at", "/id", "/risk", "/status"],
        "202": ["/ready_in_seconds"],
        "404": ["/code"],
        "4XX": ["/code"],
        default: ["/incident"],
      },
    });
  },
  get updateApplicant() {
    return (made["updateApplicant"] ??= {
      path: ["applicant_id"],
      request: ["/reviewer"],
      responses: { "200": ["/created_at", "/id", "/risk", "/status"], "404": ["/code"], "409": ["/code"] },
    });
  },
  get replaceApplicant() {
    return (made["replaceApplicant"] ??= {
      path: ["applicant_id"],
      request: ["/kind", "/notify"],
      responses: { "200": ["/created_at", "/id", "/risk", "/status"], "404": ["/code"] },
    });
  },
  get deleteApplicant() {
    return (made["deleteApplicant"] ??= { path: ["applicant_id"], responses: { "204": [], "205": [], "404": ["/code"] } });
  },
  get createNote() {
    return (made["createNote"] ??= { path: ["applicant_id"], header: ["X-Trace", "X-Dry-Run"], responses: { "201": [], "404": ["/code"] } });
  },
  get listChecks() {
    return (made["listChecks"] ??= {
      path: ["applicant_id"],
      query: ["offset", "limit"],
      responses: {
        "200": ["/data/checks/*/id", "/data/checks/*/result", "/data/checks/*/score", "/data/total"],
        "404": ["/code"],
      },
    });
  },
  get createCheck() {
    return (made["createCheck"] ??= {
      path: ["applicant_id"],
      request: ["/callback", "/kind"],
      responses: {
        "201": ["/id", "/result", "/score"],
        "202": ["/ready_in_seconds"],
        "402": ["/code"],
        "5XX": ["/code"],
      },
    });
  },
  get getReport() {
    return (made["getReport"] ??= { path: ["check_id"], responses: { "404": ["/code"], "2XX": ["/title"] } });
  },
  get listEvents() {
    return (made["listEvents"] ??= { query: ["after"], responses: { "200": ["/events/*/id", "/events/*/type", "/next"], "400": ["/code"] } });
  },
  get createDocument() {
    return (made["createDocument"] ??= {
      request: ["/applicant_id", "/details/kind", "/labels/*", "/sides"],
      responses: { "201": ["/id", "/kind"], "413": ["/code"] },
    });
  },
  get uploadDocument() {
    return (made["uploadDocument"] ??= { path: ["document_id"], responses: { "204": [], "404": ["/code"] } });
  },
  get downloadDocument() {
    return (made["downloadDocument"] ??= { path: ["document_id"], responses: { "200": [], "404": ["/code"] } });
  },
  get headDocument() {
    return (made["headDocument"] ??= { path: ["document_id"], responses: { "200": [], "404": [] } });
  },
  get submitForm() {
    return (made["submitForm"] ??= { request: ["/consent", "/interests/*"], responses: { "200": ["/accepted"], "400": ["/code"] } });
  },
  get switchWorkspace() {
    return (made["switchWorkspace"] ??= { request: ["/workspace"], responses: { "200": ["/reason", "/success", "/workspace"], "400": ["/code"] } });
  },
  get deleteWorkspace() {
    return (made["deleteWorkspace"] ??= { responses: { "204": [], "403": ["/code"] } });
  },
  get getToken() {
    return (made["getToken"] ??= { responses: { "200": ["/role"], "401": ["/code"] } });
  },
  get searchNames() {
    return (made["searchNames"] ??= { responses: { "200": ["/title"], "400": ["/code"] } });
  },
};
