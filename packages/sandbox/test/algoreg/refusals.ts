import { unwrap } from "@kyc-clients/algoreg";
import { expect, expectTypeOf, test } from "vitest";
import { picture } from "./picture.ts";
import { algoreg, baseUrl, client, codesOf, contract, credentials, person, type Schemas, save, transaction } from "./setup.ts";

const { email: username, password } = credentials;
const key = { grant_type: "password", username, password } as const;
const image = picture();

/** Wrong on purpose: the sandbox and the judge have to refuse the same. */
export function testRefusals(): void {
  test("what breaks the specification is refused as a result, in both forms, with the place and no value", async () => {
    const result = await contract.wrong("request", () =>
      // @ts-expect-error the language is missing
      algoreg.createSession({ body: { scenario_code: "made-up-scenario" } }),
    );
    if (result.ok) throw new Error("not refused");
    expectTypeOf(result.error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
    const message = 'The body breaks the specification at "/language" (required).';
    expect([result.status, result.error]).toEqual([
      400,
      {
        errors: [
          { code: "INVALID_INPUT", message, deprecated: true, will_be_deprecated: false },
          { code: "invalid_input", message, deprecated: false, will_be_deprecated: false },
        ],
      },
    ]);
    expect(JSON.stringify(result.error)).not.toContain("made-up-scenario");
  });

  test.each<[string, string, () => Promise<{ readonly status: number; readonly error?: unknown }>]>([
    ["a grant that is none", "/grant_type", () => client().createAccessToken({ body: { ...key, grant_type: "refresh_token" as never } })],
    ["a token without a password", "/password", () => client().createAccessToken({ body: { grant_type: "password", username } as never })],
    ["a customer without an id", "/customers/0/external_id", () => algoreg.saveCustomers({ body: { customers: [{} as never] } })],
    [
      "an account type that is none",
      "/customers/0/account_type",
      () => algoreg.saveCustomers({ body: { customers: [{ ...person, account_type: "X" as never }] } }),
    ],
    [
      "a birth that is no date",
      "/customers/0/date_of_birth",
      () => algoreg.saveCustomers({ body: { customers: [{ ...person, date_of_birth: "in May" }] } }),
    ],
    [
      "a number for groups",
      "/customers/0/review_groups",
      () => algoreg.saveCustomers({ body: { customers: [{ ...person, review_groups: 7 as never }] } }),
    ],
    ["a word for a flag", "/verify_input", () => algoreg.saveCustomers({ body: { verify_input: "yes" as never } })],
    [
      "a relation of numbers",
      "/relations/0/relation_type",
      () => algoreg.saveCustomers({ body: { relations: [{ relation_type: "2" as never }] } }),
    ],
    [
      "a document in both places",
      "",
      () =>
        algoreg.uploadDocument({ body: { internal: { file_data: "AAAA" }, external: { file_url: "https://files.example.org" } } as never }),
    ],
    ["a document in none", "/internal", () => algoreg.uploadDocument({ body: { customer_external_id: "c-001" } as never })],
    [
      "a word for a time",
      "/filters/min_created_at",
      () => algoreg.searchDocuments({ body: { filters: { min_created_at: "May" as never } } }),
    ],
    ["one address for a list", "/emails", () => algoreg.createChatEndUserToken({ body: { emails: "one@example.org" as never } })],
    [
      "a file that is a number",
      "/attachments/0/file",
      () => algoreg.createThreadMessage({ body: { attachments: [{ file: 700_419 as never }] } }),
    ],
    ["a status in words", "/status", () => algoreg.updateThread({ path: { id: "t-1" }, body: { status: "open" as never } })],
    ["a page in words", "/limit", () => algoreg.listThreadMessages({ path: { id: "t-1" }, query: { limit: "all" as never } })],
    ["an amount as a number", "/amount", () => algoreg.createTransaction({ body: { ...transaction, amount: 120_418 as never } })],
    [
      "a side without a name",
      "/from/full_name",
      () => algoreg.createTransaction({ body: { ...transaction, from: { external_id: "side-0417", account_type: "N" } as never } }),
    ],
    ["a time that is none", "/date", () => algoreg.createTransaction({ body: { ...transaction, date: "2026-05-01" } })],
    ["a state that is a number", "/state", () => algoreg.updateTransaction({ path: { id: "tx-1" }, body: { state: 1 as never } })],
    ["an amount to search in words", "/amount_gte", () => algoreg.searchTransactions({ body: { amount_gte: "much" as never } })],
    ["alerts from a word on", "/offset", () => algoreg.listAlerts({ body: { offset: "first" as never } })],
    ["a search for neither", "/entity_type", () => algoreg.searchNames({ body: { entity_type: 3 as never } })],
    [
      "a birth in another form",
      "/person_input_data/date_of_birth",
      () => algoreg.searchNames({ body: { entity_type: 1, person_input_data: { date_of_birth: "10.12.1990" } } }),
    ],
    [
      "a reference that is a list",
      "/external_id",
      () => algoreg.createSession({ body: { scenario_code: "default", language: "en-GB", external_id: [] as never } }),
    ],
    [
      "a check of no side",
      "/base_64_encoded_front_image",
      () => algoreg.checkIdentityDocument({ body: { base_64_encoded_face_images: [image] } as never }),
    ],
    [
      "a picture as an address of data",
      "/base_64_encoded_front_image",
      () => algoreg.checkIdentityDocument({ body: { base_64_encoded_front_image: `data:image/png;base64,${image}` } }),
    ],
    ["an empty picture", "/base_64_encoded_back_image", () => algoreg.checkIdentityDocument({ body: { base_64_encoded_back_image: "" } })],
  ])("%s is refused with 400", async (_, pointer, call) => {
    const result = await contract.wrong("request", call);
    expect([result.status, codesOf(result)[0]]).toEqual([400, "invalid_input"]);
    expect(JSON.stringify(result.error)).toContain(`at \\"${pointer}\\"`);
  });

  test("what no client of ours sends is refused as well: no credentials, no JSON, another media type", async () => {
    const authorization = `Basic ${btoa(`${username}:${password}`)}`;
    const send = async (headers: Record<string, string>, body: string): Promise<unknown[]> => {
      const url = `${baseUrl}/api/v1/customers/save`;
      const response = await contract.wrong("request", () => contract.fetch(url, { method: "POST", headers, body }));
      return [response.status, ...codesOf({ error: await response.json() })];
    };
    const type = "application/json";
    expect(await send({ "content-type": type }, "{}")).toEqual([401, "unauthorized"]);
    expect(await send({ authorization, "content-type": type }, "{no json")).toEqual([400, "not_json"]);
    expect(await send({ authorization, "content-type": "text/plain" }, "{}")).toEqual([400, "not_json"]);
    expect(await send({ authorization, "content-type": type }, "")).toEqual([400, "invalid_input"]);
  });

  test.each(["Basic", "Basic !", `Basic ${btoa("no colon")}`, "Bearer", "Digest made-up-digest"])(
    "the header %j lets nobody in",
    async (authorization) => {
      await save();
      const send = () => contract.fetch(`${baseUrl}/api/v1/customers/c-001`, { headers: { authorization } });
      // The judge only looks at the scheme.
      const isKnown = !authorization.startsWith("Digest");
      expect((await (isKnown ? send() : contract.wrong("request", send))).status).toBe(401);
      expect(unwrap(await algoreg.searchTransactions({ body: {} })).data).toHaveLength(1);
    },
  );

  test("without operationPaths the five operations whose path no page has are refused before they are sent", async () => {
    const made = contract.made();
    const plain = client(undefined, { operationPaths: {} });
    for (const call of [
      () => plain.searchDocuments({ body: {} }),
      () => plain.uploadDocument({ body: { internal: { file_data: "AAAA" } } }),
      () => plain.createTransaction({ body: transaction }),
      () => plain.listAlerts({ body: {} }),
      () => plain.searchNames({ body: { entity_type: 1 } }),
    ]) {
      await expect(call()).rejects.toMatchObject({ code: "invalid_option" });
    }
    expect(contract.made()).toBe(made);
  });
}
