import { answer, canary, digitCanary, type RecordedRequest, type RequestStep } from "@kyc-clients/testing";
import type { AcmeClient } from "../acme/client.ts";

/** A marker for each secret and each personal datum, by what it stands for. */
export const marks: Record<string, string> = {};

/** Makes a marker and remembers it. */
function mark(name: string, value = canary(name)): string {
  marks[name] = value;
  return value;
}

export const secrets = {
  clientId: mark("clientId"),
  clientSecret: mark("clientSecret"),
  username: mark("username"),
  password: mark("password"),
  bearer: mark("bearer"),
  apiKey: mark("apiKey"),
  minted: mark("minted"),
  scope: mark("scope"),
  audience: mark("audience"),
  webhook: mark("webhook"),
};

/** What a call sends. */
const sent = {
  applicantId: mark("sentApplicantId"),
  documentId: mark("sentDocumentId"),
  checkId: mark("sentCheckId"),
  trace: mark("sentTrace"),
  etag: mark("sentEtag"),
  first: mark("sentFirst"),
  last: mark("sentLast"),
  born: mark("sentBorn"),
  mail: `${mark("sentMail")}@example.com`,
  nickname: mark("sentNickname"),
  reviewer: mark("sentReviewer"),
  tag: mark("sentTag"),
  filter: mark("sentFilter"),
  text: mark("sentText"),
  nationalId: mark("sentNationalId", digitCanary(14)),
  label: mark("sentLabel"),
  callback: `https://example.com/${mark("sentCallback")}`,
  cursor: mark("sentCursor"),
  bytes: mark("sentBytes"),
  streamed: mark("sentStreamed"),
  fileName: mark("sentFileName"),
  number: mark("sentNumber"),
  age: Number(mark("sentAge", digitCanary(13))),
  interest: mark("sentInterest"),
  workspace: mark("sentWorkspace"),
};

/** What an answer holds, whatever its status. */
export const answered = {
  id: mark("answeredId"),
  status: mark("answeredStatus"),
  name: { first: mark("answeredFirst"), last: mark("answeredLast") },
  nickname: mark("answeredNickname"),
  address: { line: mark("answeredLine") },
  code: mark("answeredCode"),
  message: mark("answeredMessage"),
  title: mark("answeredTitle"),
  subject: mark("answeredSubject"),
  fields: { birth_date: [mark("answeredField")] },
  unknown: { deep: [mark("answeredUnknown"), Number(mark("answeredNumber", digitCanary(13)))] },
};

/** Headers that a careless client would print with its response. */
const headers = {
  "X-Session": mark("answeredHeader"),
  "Set-Cookie": `session=${mark("answeredCookie")}`,
  "Content-Type": "application/json",
};

export const elsewhere = {
  location: `https://${mark("redirectUser")}:${mark("redirectPassword")}@elsewhere.example/${mark("redirectPath")}?key=${mark("redirectQuery")}`,
  page: `<!doctype html><title>${mark("page")}</title>`,
};

/** The markers that a run of all calls puts on the wire. */
export const sentMarks: Record<string, string> = Object.fromEntries(Object.entries(marks).filter(([name]) => name.startsWith("sent")));

/** A documented answer to each request, as full of personal data as can be. */
export function documentedAnswer({ method, path }: RecordedRequest): RequestStep {
  if (path.endsWith("/terms")) return answer({ headers: { "Content-Type": "text/plain" }, body: answered.message });
  if (method === "GET" && path.endsWith("/content")) {
    return answer({
      headers: { "Content-Type": "application/pdf", "Content-Disposition": `attachment; filename="${answered.id}.pdf"` },
      body: answered.message,
    });
  }
  if (method === "DELETE" || path.endsWith("/delete") || path.endsWith("/content"))
    return answer({ status: method === "HEAD" ? 200 : 204 });
  const isCreated = method === "POST" && /\/(?:applicants|notes|checks|documents)$/.test(path);
  const body =
    path.endsWith("/search") && method === "POST" && !path.includes("names")
      ? [answered]
      : { ...answered, items: [answered], total_pages: 1, success: true };
  return answer({ status: isCreated ? 201 : 200, headers, body });
}

/** An answer with any status. */
export function failingAnswer(status: number): RequestStep {
  return answer({ status, headers, body: answered });
}

interface Called {
  readonly ok: boolean;
  readonly status: number;
  readonly data?: unknown;
  readonly error?: unknown;
}

export type MarkedCall = readonly [operation: string, call: (acme: AcmeClient) => Promise<Called>];

const path = { applicant_id: sent.applicantId };
const document = { document_id: sent.documentId };
const person = { name: { first: sent.first, last: sent.last }, kind: "person", birth_date: sent.born, email: sent.mail } as const;
const file = (): File => new File([`%PDF ${sent.bytes}`], `${sent.fileName}.pdf`, { type: "application/pdf" });
const form = { email: sent.mail, consent: true, age: sent.age, interests: [sent.interest] };

/** Each operation that OAuth 2.0, Basic or nothing opens, with all that it takes. */
export const calls: readonly MarkedCall[] = [
  ["getHealth", (acme) => acme.getHealth()],
  ["getTerms", (acme) => acme.getTerms({ header: { "If-None-Match": sent.etag } })],
  [
    "listApplicants",
    (acme) =>
      acme.listApplicants({ query: { filter: { last_name: sent.filter }, born_on: sent.born, reviewer: sent.reviewer, tag: [sent.tag] } }),
  ],
  ["createApplicant", (acme) => acme.createApplicant({ body: person })],
  ["searchApplicants", (acme) => acme.searchApplicants({ body: { text: sent.text } })],
  ["getApplicant", (acme) => acme.getApplicant({ path })],
  ["updateApplicant", (acme) => acme.updateApplicant({ path, body: { nickname: sent.nickname } })],
  ["replaceApplicant", (acme) => acme.replaceApplicant({ path, body: person })],
  ["deleteApplicant", (acme) => acme.deleteApplicant({ path })],
  [
    "createNote",
    (acme) =>
      acme.createNote({ path, header: { "X-Trace": sent.trace }, body: { text: `id ${sent.nationalId}`, labels: { desk: sent.label } } }),
  ],
  ["listChecks", (acme) => acme.listChecks({ path })],
  ["createCheck", (acme) => acme.createCheck({ path, body: { kind: "identity", callback: sent.callback } })],
  ["getReport", (acme) => acme.getReport({ path: { check_id: sent.checkId } })],
  ["listEvents", (acme) => acme.listEvents({ query: { after: sent.cursor } })],
  [
    "createDocument",
    (acme) =>
      acme.createDocument({ body: { file: file(), applicant_id: sent.applicantId, details: { kind: "passport", number: sent.number } } }),
  ],
  ["uploadDocument", (acme) => acme.uploadDocument({ path: document, body: file() })],
  ["uploadDocument", (acme) => acme.uploadDocument({ path: document, body: new Blob([sent.streamed]).stream() })],
  ["downloadDocument", (acme) => acme.downloadDocument({ path: document })],
  ["headDocument", (acme) => acme.headDocument({ path: document })],
  ["submitForm", (acme) => acme.submitForm({ body: form })],
  ["submitForm", (acme) => acme.submitForm({ body: form, contentType: "application/json" })],
  ["searchNames", (acme) => acme.searchNames({ body: { name: person.name } })],
];

/** What a person's bearer token, with the program's key below it, opens. */
export const bearerCalls: readonly MarkedCall[] = [
  ["switchWorkspace", (acme) => acme.switchWorkspace({ body: { workspace: sent.workspace } })],
  ["deleteWorkspace", (acme) => acme.deleteWorkspace()],
  ["getToken", (acme) => acme.getToken()],
];

/** Some of the same through `raw`. */
export const rawCalls: readonly (readonly [operation: string, call: (acme: AcmeClient) => Promise<unknown>])[] = [
  ["getApplicant", (acme) => acme.raw.GET("/applicants/{applicant_id}", { params: { path } })],
  ["listApplicants", (acme) => acme.raw.GET("/applicants", { params: { query: { filter: { last_name: sent.filter } } } })],
  ["createApplicant", (acme) => acme.raw.POST("/applicants", { body: person })],
  ["uploadDocument", (acme) => acme.raw.PUT("/documents/{document_id}/content", { params: { path: document }, body: file() as never })],
];

/** Arguments that are refused, each for a value that must not be repeated. */
export const refusedCalls: readonly (readonly [argument: string, call: (acme: AcmeClient) => Promise<unknown>])[] = [
  ["path.applicant_id", (acme) => acme.getApplicant({ path: { applicant_id: { [sent.applicantId]: sent.mail } as never } })],
  ["path.applicant_id", (acme) => acme.getApplicant({ path: { applicant_id: `${sent.applicantId}\u{d800}` } })],
  ["query.born_on", (acme) => acme.listApplicants({ query: { born_on: { [sent.born]: sent.born } as never } })],
  ["query.filter", (acme) => acme.listApplicants({ query: { filter: { last_name: { deep: sent.filter } } as never } })],
  ["header.X-Trace", (acme) => acme.createNote({ path, header: { "X-Trace": `${sent.trace}\r\nX-Injected: 1` } })],
  ["header", (acme) => acme.createNote({ path, header: { [`${sent.trace} `]: "1" } as never })],
  ["body", (acme) => acme.createApplicant({ body: circular() as never })],
  ["body", (acme) => acme.createApplicant({ body: { [sent.first]: BigInt(sent.nationalId) } as never })],
  ["body", (acme) => acme.uploadDocument({ path: document, body: sent.text as never })],
  ["contentType", (acme) => acme.submitForm({ body: form, contentType: sent.text as never })],
  [
    "body.file.contentType",
    (acme) => acme.createDocument({ body: { file: typed(`text/plain\u{e9}${sent.fileName}`), applicant_id: sent.applicantId } as never }),
  ],
  ["body", (acme) => acme.uploadDocument({ path: document, body: failingStream() })],
];

function circular(): object {
  const body: Record<string, unknown> = { ...person };
  body["self"] = body;
  return body;
}

function typed(type: string): object {
  return { data: new Blob([sent.bytes]), contentType: type };
}

/** A stream whose source breaks with a message that must not be repeated. */
function failingStream(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    pull(controller) {
      controller.error(new Error(`cannot read /home/${sent.fileName}`));
    },
  });
}
