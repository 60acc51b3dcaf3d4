import { answer, canary, type FaultServer, findCanaries, manualClock, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { formOf } from "../test/token-server.ts";
import { api, bearerToken, createPersonrClient, isApiError, type PersonrClient, unwrap } from "./index.ts";

const applicantId = "1795219200010x555555555555555555";
const body = { applicantId };
const person = { email: "ana@example.org", phone: "+61 400 111 222", flowName: "Basic KYC" };
const company = { companyName: "Kiwi Goods Ltd", registrationNumber: "9429000000000", country: "NZL", flowName: "KYB" };
const refusal = { status: "error", response: "Nothing found under this name" };

async function connect(given: object): Promise<{ personr: PersonrClient; server: FaultServer }> {
  const server = await startFaultServer({ otherwise: answer({ body: given }) });
  onTestFinished(() => server.close());
  return { server, personr: createPersonrClient({ baseUrl: server.url, auth: bearerToken("made|up"), clock: manualClock() }) };
}

test.each([
  [
    "createApplicant",
    (personr: PersonrClient, externalUserId: string[]) => personr.createApplicant({ body: { ...person, externalUserId } }),
  ],
  ["createEntity", (personr: PersonrClient, externalUserId: string[]) => personr.createEntity({ body: { ...company, externalUserId } })],
  [
    "verifyEntityData",
    (personr: PersonrClient, externalUserId: string[]) => personr.verifyEntityData({ body: { ...company, externalUserId } }),
  ],
])("%s sends your ids as one text part of JSON, as the manual has it", async (_, call) => {
  const { personr, server } = await connect({ status: "success", response: { applicantId } });
  for (const ids of [["crm-17", 'a "b", c'], ["crm-17"], []]) {
    await call(personr, ids);
    const sent = server.requests.at(-1);
    if (!sent) throw new Error("nothing was sent");
    const parts = (await formOf(sent)).filter(([name]) => name === "externalUserId");
    expect(parts).toEqual([["externalUserId", JSON.stringify(ids)]]);
    expect(sent.text).not.toContain("filename=");
  }
});

test("a form holds true and false as words, and JSON is sent where it is asked for", async () => {
  const { personr, server } = await connect({ status: "success", response: { applicantId } });
  await personr.createEntity({ body: { ...company, createApplicant: true } });
  await personr.createEntity({ contentType: "application/json", body: { ...company, createApplicant: true, externalUserId: ["crm-18"] } });
  const [form, json] = server.requests;
  if (!form || !json) throw new Error("nothing was sent");
  expect(await formOf(form)).toEqual([...Object.entries(company), ["createApplicant", "true"]]);
  expect([json.headers["content-type"], json.json()]).toEqual([
    "application/json",
    { ...company, createApplicant: true, externalUserId: ["crm-18"] },
  ]);
});

test("an image goes as Base64 within JSON, and a link is asked for under both names of the id", async () => {
  const { personr, server } = await connect({ status: "success", response: { verificationLink: "https://example.org/v/1" } });
  const docFile = { filename: "face.jpg", contents: "/9j/4AAQ" };
  await personr.uploadApplicantDocument({ body: { applicantId, docType: "SELFIE", docCountryISO: "NZL", docFile } });
  await personr.createApplicantVerificationLink({ body: { applicantId, applicant: applicantId } });
  const [image, link] = server.requests;
  if (!image || !link) throw new Error("nothing was sent");
  expect(image.json()).toMatchObject({ docType: "SELFIE", docFile });
  expect(await formOf(link)).toEqual([
    ["applicantId", applicantId],
    ["applicant", applicantId],
  ]);
});

/** One call of each operation that takes a bearer token. */
const calls: Readonly<Record<string, (personr: PersonrClient) => Promise<{ ok: boolean; status: number }>>> = {
  createApplicant: (personr) => personr.createApplicant({ body: person }),
  createApplicantVerificationLink: (personr) => personr.createApplicantVerificationLink({ body }),
  uploadApplicantDocument: (personr) =>
    personr.uploadApplicantDocument({
      body: { applicantId, docType: "PASSPORT", docCountryISO: "NZL", docFile: { filename: "a.png", contents: "iVBORw0KGgo=" } },
    }),
  requestApplicantCheck: (personr) => personr.requestApplicantCheck({ body }),
  getApplicantStatus: (personr) => personr.getApplicantStatus({ body }),
  getApplicantDetails: (personr) => personr.getApplicantDetails({ body }),
  downloadApplicantDocuments: (personr) => personr.downloadApplicantDocuments({ body }),
  downloadApplicantDocumentsInformation: (personr) => personr.downloadApplicantDocumentsInformation({ body }),
  createEntity: (personr) => personr.createEntity({ body: company }),
  createEntityVerificationLink: (personr) => personr.createEntityVerificationLink({ body }),
  uploadEntityDocument: (personr) => personr.uploadEntityDocument({ body: { applicantId, docFile: "https://files.example.org/coi.pdf" } }),
  uploadEntityDocumentEncoded: (personr) =>
    personr.uploadEntityDocumentEncoded({ body: { applicantId, fileName: "coi.pdf", docFile: "JVBERi0xLjQ=" } }),
  addEntityUbo: (personr) => personr.addEntityUbo({ body: { applicantId, uboApplicantId: applicantId, position: "Director" } }),
  getEntityStatus: (personr) => personr.getEntityStatus({ body }),
  getEntityOwnership: (personr) => personr.getEntityOwnership({ body }),
  getEntityQuestionnaire: (personr) => personr.getEntityQuestionnaire({ body }),
  getAmlResults: (personr) => personr.getAmlResults({ body }),
  verifyApplicantData: (personr) =>
    personr.verifyApplicantData({ body: { flowName: "DB", firstName: "ANA", lastName: "SILVA", sourceCountry: "NZL" } }),
  verifyEntityData: (personr) => personr.verifyEntityData({ body: company }),
  switchWorkspace: (personr) => personr.switchWorkspace({ body: { workspace: "Kiwi Goods NZ" } }),
  configureWebhook: (personr) =>
    personr.configureWebhook({ body: { webhookUrl: "https://hooks.example.org/", generateToken: false, headerToken: true } }),
};

test.each(Object.entries(calls))("a failure with HTTP 200 is no success, and is not repeated: %s", async (_, call) => {
  const { personr, server } = await connect(refusal);
  expect(await call(personr)).toMatchObject({ ok: false, status: 200, error: refusal });
  expect(server.requests).toHaveLength(1);
});

test("every operation with a token is among them", () => {
  const bearer = Object.entries(api.operations).filter(([, { security }]) => security.some((one) => one.includes("bearerAuth")));
  expect(Object.keys(calls).toSorted()).toEqual(bearer.map(([name]) => name).toSorted());
});

test.each([
  ["requestApplicantCheck", { response: "success" }],
  ["uploadApplicantDocument", {}],
  ["getApplicantDetails", { status: "success", response: { status: "error" } }],
  ["getApplicantDetails", { status: null }],
  ["uploadEntityDocument", { applicantId }],
  ["getEntityOwnership", { ownershipInsight: { name: "ANA", uboType: "Individual" } }],
  ["getAmlResults", { aml: { searchId: "1x1", status: "error" } }],
  ["configureWebhook", { webhookUrl: null }],
  ["verifyApplicantData", { status: "success", response: { applicantId, status: "error" } }],
])("a success of %s is one, with or without a status: %j", async (operation, given) => {
  const { personr } = await connect(given);
  expect(await calls[operation]?.(personr)).toMatchObject({ ok: true, status: 200, data: given });
});

test("a status that has to be there and is not, is no success", async () => {
  const { personr } = await connect({ response: { currentWorkspace: "Kiwi Goods NZ" } });
  await expect(calls["switchWorkspace"]?.(personr)).rejects.toMatchObject({ name: "ParseError" });
});

test("unwrap throws a failure with HTTP 200, and keeps its words off every print", async () => {
  const marks = { words: canary("words") };
  const { personr } = await connect({ ...refusal, response: marks.words });
  const error = await personr
    .switchWorkspace({ body: { workspace: "Nowhere" } })
    .then(unwrap)
    .catch((caught: unknown) => caught);
  expect(isApiError(error) && [error.code, error.status, error.operationId]).toEqual(["api_error", 200, "switchWorkspace"]);
  expect(findCanaries(marks, { error })).toEqual([]);
});
