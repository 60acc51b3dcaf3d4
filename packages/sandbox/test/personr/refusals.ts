import type { OperationResult, PersonrClient } from "@kyc-clients/personr";
import { expect, test } from "vitest";
import type { Problem } from "../../src/validate.ts";
import { everyCall } from "./every-call.ts";
import { baseUrl, basicHeader, client, company, contract, type MediaType, mediaTypes, person, personr, users, withToken } from "./setup.ts";

type Wrong = readonly [name: string, pointer: string, call: (personr: PersonrClient, contentType: MediaType) => Promise<OperationResult>];

const none = "1700000000000x000000000000000000";
const upload = { applicantId: none, docType: "PASSPORT", docCountryISO: "AUS", docFile: { filename: "a.png", contents: "/9j/4AAQ" } };
const webhook = { webhookUrl: "https://hooks.kiwi-goods.example/", generateToken: true, headerToken: true };
const data = { flowName: "Database Verification", firstName: "Runa", lastName: "Borg", sourceCountry: "AUS" };

/** Wrong in either media type. */
const wrongs: readonly Wrong[] = [
  [
    "a sign-in without a password",
    "/password",
    (_, contentType) => client().createToken({ contentType, body: { email: users.email } as never }),
  ],
  [
    "a person without a phone number",
    "/phone",
    ({ createApplicant }, contentType) => createApplicant({ contentType, body: { ...person, phone: undefined } as never }),
  ],
  ["a link for nobody", "", (one, contentType) => one.createApplicantVerificationLink({ contentType, body: { other: none } as never })],
  ["a check of nobody", "/applicantId", (one, contentType) => one.requestApplicantCheck({ contentType, body: { other: none } as never })],
  ["a status of nobody", "/applicantId", (one, contentType) => one.getApplicantStatus({ contentType, body: { other: none } as never })],
  ["details of nobody", "/applicantId", (one, contentType) => one.getApplicantDetails({ contentType, body: { other: none } as never })],
  [
    "images of nobody",
    "/applicantId",
    (one, contentType) => one.downloadApplicantDocuments({ contentType, body: { other: none } as never }),
  ],
  [
    "facts of nobody",
    "/applicantId",
    (one, contentType) => one.downloadApplicantDocumentsInformation({ contentType, body: { other: none } as never }),
  ],
  ["a country in two letters", "/country", (one, contentType) => one.createEntity({ contentType, body: { ...company, country: "AU" } })],
  [
    "a company without a number",
    "/registrationNumber",
    (one, contentType) => one.createEntity({ contentType, body: { ...company, registrationNumber: undefined } as never }),
  ],
  [
    "ids that are one text",
    "/externalUserId",
    (one, contentType) => one.createEntity({ contentType, body: { ...company, externalUserId: "crm-lone-0417" as never } }),
  ],
  [
    "a word for a flag",
    "/createApplicant",
    (one, contentType) => one.createEntity({ contentType, body: { ...company, createApplicant: "perhaps" as never } }),
  ],
  ["a link for no company", "", (one, contentType) => one.createEntityVerificationLink({ contentType, body: { other: none } as never })],
  [
    "a document that is nowhere",
    "/docFile",
    (one, contentType) => one.uploadEntityDocument({ contentType, body: { applicantId: none, docFile: "no address" } }),
  ],
  [
    "a file without a name",
    "/fileName",
    (one, contentType) => one.uploadEntityDocumentEncoded({ contentType, body: { applicantId: none, docFile: "JVBERi0xLjQ=" } as never }),
  ],
  [
    "an unknown position",
    "/position",
    (one, contentType) => one.addEntityUbo({ contentType, body: { applicantId: none, uboApplicantId: none, position: "Boss" as never } }),
  ],
  ["a status of no company", "/applicantId", (one, contentType) => one.getEntityStatus({ contentType, body: { other: none } as never })],
  ["owners of nothing", "/applicantId", (one, contentType) => one.getEntityOwnership({ contentType, body: { other: none } as never })],
  ["answers of nobody", "/applicantId", (one, contentType) => one.getEntityQuestionnaire({ contentType, body: { other: none } as never })],
  ["hits on nobody", "/applicantId", (one, contentType) => one.getAmlResults({ contentType, body: { other: none } as never })],
  [
    "a date of birth with slashes",
    "/dob",
    (one, contentType) => one.verifyApplicantData({ contentType, body: { ...data, dob: "30/08/1994" } }),
  ],
  [
    "a company's data without a country",
    "/country",
    (one, contentType) => one.verifyEntityData({ contentType, body: { ...company, country: undefined } as never }),
  ],
  ["a move to nowhere", "/workspace", (one, contentType) => one.switchWorkspace({ contentType, body: { other: "x" } as never })],
  [
    "a webhook without its flags",
    "/headerToken",
    (one, contentType) => one.configureWebhook({ contentType, body: { ...webhook, headerToken: undefined } as never }),
  ],
];

/** Wrong on purpose: the sandbox and the judge have to refuse the same. */
export function testRefusals(): void {
  test.each(mediaTypes.flatMap((contentType) => wrongs.map(([name, pointer, call]) => [name, contentType, pointer, call] as const)))(
    "%s is refused as %s, with its place and no value",
    async (_, contentType, pointer, call) => {
      const signedIn = await withToken();
      const result = await contract.wrong("request", () => call(signedIn, contentType));
      const { reason, body, args } = result.error as { reason?: string; body?: { status: string }; args: { problems: Problem[] } };
      expect(args.problems.map((problem) => problem.pointer)).toContain(pointer);
      const code = args.problems.some(({ keyword }) => keyword === "required") ? "MISSING_DATA" : "INVALID_DATA";
      expect([result.status, reason ?? body?.status]).toEqual([400, code]);
      expect(JSON.stringify(result.error)).not.toMatch(/perhaps|Boss|30\/08|Halvorsen/);
    },
  );

  test.each([
    ["a country in small letters", "/docCountryISO", { ...upload, docCountryISO: "aus" }],
    ["an unknown side", "/docSubType", { ...upload, docSubType: "LEFT_SIDE" }],
    ["a file without its bytes", "/docFile/contents", { ...upload, docFile: { filename: "a.png" } }],
    ["no file", "/docFile", { ...upload, docFile: undefined }],
  ])("an image with %s is refused", async (_, pointer, body) => {
    const signedIn = await withToken();
    const result = await contract.wrong("request", () => signedIn.uploadApplicantDocument({ body: body as never }));
    const problems = expect.arrayContaining([expect.objectContaining({ pointer })]);
    expect([result.status, result.error]).toMatchObject([400, { args: { problems } }]);
  });

  test.each(contract.operations.filter(({ isOpen }) => !isOpen))(
    "$operationId is refused without credentials, and with those of the other kind, for a request that is good otherwise",
    async ({ operationId }) => {
      const isBasic = operationId === "createTokenWithBasicAuth";
      const signedIn = isBasic ? client(basicHeader()) : await withToken();
      const [good] = await contract.exchanges(() => everyCall[operationId as keyof typeof everyCall](signedIn));
      if (good === undefined) throw new Error("nothing was sent");
      const send = (authorization: Record<string, string>) => {
        const type = good.requestHeaders.get("content-type");
        const headers = { ...(type !== null && { "content-type": type }), ...authorization };
        return contract.wrong("request", () => contract.fetch(good.url, { method: "POST", headers, body: good.requestBody }));
      };
      expect((await send({})).status).toBe(isBasic ? 400 : 401);
      const other = await send({ authorization: isBasic ? "Bearer made-up" : `Basic ${btoa(`${users.email}:${users.password}`)}` });
      const error = isBasic ? { reason: "INVALID_LOGIN_CREDENTIALS" } : { error_class: "Unauthorized" };
      expect([other.status, await other.json()]).toMatchObject([isBasic ? 400 : 401, error]);
    },
  );

  test("what no client of ours sends is refused as well: no JSON, no body, another media type, an unknown parameter, a form of nothing", async () => {
    const token =
      (await contract.exchanges(() => personr.createApplicant({ body: person }))).at(-1)?.requestHeaders.get("authorization") ?? "";
    const type = "application/json";
    const send = async (headers: Record<string, string>, body: string | undefined, query = ""): Promise<unknown> => {
      const init = { method: "POST", headers: { authorization: token, ...headers }, ...(body === undefined ? {} : { body }) };
      const response = await contract.wrong("request", () => contract.fetch(`${baseUrl}/api-applicant-status${query}`, init));
      return [response.status, ((await response.json()) as { body: { status: string } }).body.status];
    };
    const good = JSON.stringify({ applicantId: none });
    expect(await send({ "content-type": type }, "{no json")).toEqual([400, "INVALID_DATA"]);
    expect(await send({ "content-type": type }, undefined)).toEqual([400, "MISSING_DATA"]);
    expect(await send({ "content-type": "text/plain" }, good)).toEqual([400, "INVALID_DATA"]);
    expect(await send({ "content-type": type }, good, "?applicantId=1")).toEqual([400, "INVALID_DATA"]);
    expect(await send({ "content-type": "multipart/form-data; boundary=made-up" }, "--other--")).toEqual([400, "INVALID_DATA"]);
    expect(await send({ "content-type": "multipart/form-data; boundary=made-up" }, "--made-up--\r\n")).toEqual([400, "MISSING_DATA"]);
  });

  test("an address and a method that do not exist are not found, in the platform's short shape", async () => {
    for (const [method, path] of [
      ["POST", "/api-applicant-delete"],
      ["GET", "/api-applicant-status"],
      ["GET", "/api-token-generate"],
    ] as const) {
      const response = await globalThis.fetch(baseUrl + path, { method });
      expect([response.status, await response.json()]).toEqual([404, { message: expect.any(String) }]);
    }
  });
}
