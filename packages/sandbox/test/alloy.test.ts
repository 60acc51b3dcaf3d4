import {
  type AlloyClient,
  type AlloyClientOptions,
  type AlloyOperations,
  type AuthStrategy,
  accountKey,
  basic,
  type ClientEvent,
  type components,
  createAlloyClient,
  type Download,
  oauth,
  unwrap,
} from "@kyc-clients/alloy";
import { type ManualClock, manualClock } from "@kyc-clients/testing";
import { afterAll, beforeEach, expect, expectTypeOf, test } from "vitest";
import { openContract, START } from "./contract/contract.ts";
import { parseJson } from "./contract/exchange.ts";
import { writeReport } from "./contract/report.ts";

type Schemas = components["schemas"];

const HOUR_MS = 3_600_000;

/** An invented person, whose evaluation runs through at once. */
const person = {
  name_first: "Runa",
  name_last: "Halvorsen",
  birth_date: "1983-07-19",
  document_ssn: "000517733",
  phone_number: "5035550142",
  email_address: "Runa.Halvorsen@Example.org",
  address_line_1: "77 Ferry Street",
  address_city: "Astoria",
  address_state: "or",
  address_postal_code: "97103",
  address_country_code: "us",
};
const licence = { name: "licence, front", extension: "png", type: "license" } as const;
const file = Uint8Array.from({ length: 150_000 }, (_, index) => (index * 31 + (index >> 8)) % 256);

const contract = await openContract("alloy");
const { baseUrl, credentials, control } = contract;
const client = (auth?: AuthStrategy, options: Partial<AlloyClientOptions> = {}): AlloyClient =>
  createAlloyClient({ baseUrl, fetch: contract.fetch, auth, ...options });
const alloy = client(basic(credentials));

beforeEach(() => control.reset());
afterAll(() => contract.close());

/** Signs with a token that is had already. */
function bearer(token: string): AuthStrategy {
  return { scheme: "bearer", authorize: (headers) => headers.set("authorization", `Bearer ${token}`) };
}

/** A clock that stands, and moves on by exactly what a client waits between two attempts. */
function patience(): { clock: ManualClock; observe: (event: ClientEvent) => void; random: () => number; waits: number[] } {
  const clock = manualClock({ now: START });
  const waits: number[] = [];
  const observe = (event: ClientEvent): void => {
    if (event.type !== "retry") return;
    waits.push(event.waitMs);
    setImmediate(() => void clock.advance(event.waitMs));
  };
  return { clock, observe, random: () => 1, waits };
}

async function evaluate(body: Schemas["EvaluationRequest"] = person, auth: AlloyClient = alloy): Promise<Schemas["Evaluation"] & Tokens> {
  const result = await auth.createEvaluation({ body });
  expect(result.status).toBe(201);
  return unwrap(result) as Schemas["Evaluation"] & Tokens;
}

interface Tokens {
  readonly evaluation_token: string;
  readonly entity_token: string;
}

const keysOf = (parameters: readonly Schemas["Parameter"][] | undefined): string[] => (parameters ?? []).map(({ key }) => key);
const answers = (...ids: number[]) => ids.map((answer_id, index) => ({ question_id: index + 1, answer_id }));

// Signing in

test("createBearerToken gives a token for a Basic header, and the token does what its credentials may until its hour is over", async () => {
  const result = await client(basic(credentials.documents)).createBearerToken({ body: { grant_type: "client_credentials" } });
  if (result.status !== 200) throw new Error("no token");
  expectTypeOf(result.data).toEqualTypeOf<Schemas["BearerToken"]>();
  if (!("access_token" in result.data)) throw new Error("the older shape");
  expect(result.data).toEqual({ access_token: expect.any(String), token_type: "bearer", expires_in: 3600 });

  const signedIn = client(bearer(result.data.access_token));
  expect(keysOf(unwrap(await signedIn.getParameters()).required)).toContain("document_token_front");
  await control.advance(HOUR_MS - 1);
  expect((await signedIn.getParameters()).status).toBe(200);
  await control.advance(1);
  const expired = await signedIn.getParameters();
  if (expired.status !== 401) throw new Error("the token outlived its hour");
  expect(expired.error?.error).toMatchObject({ minor_code: 4012, details: { bearer_token: result.data.access_token } });
  expect([expired.error?.timestamp, expired.attempts]).toEqual([START + HOUR_MS, 1]);
});

test("createBearerToken gives the older shape for credentials in the body, and no other header is sent", async () => {
  const { token: application_token, secret: application_secret } = credentials;
  const body = { grant_type: "client_credentials", application_token, application_secret } as const;
  let token = "";
  const [exchange] = await contract.exchanges(async () => {
    const data = unwrap(await client().createBearerToken({ body }));
    if (!("bearer_token" in data)) throw new Error("the newer shape");
    expect(data.expires).toBe(START + HOUR_MS);
    token = data.bearer_token;
  });
  expect(exchange?.requestHeaders.has("authorization")).toBe(false);
  expect((await evaluate(person, client(bearer(token)))).application_token).toBe(application_token);
});

test("createBearerToken without credentials, or with wrong ones, is refused in the short form", async () => {
  const grant = { grant_type: "client_credentials" } as const;
  const none = await client().createBearerToken({ body: grant });
  if (none.status !== 400) throw new Error("not refused");
  expectTypeOf(none.error).toEqualTypeOf<Schemas["OauthError"] | undefined>();
  expect([none.error?.error.minor_code, Object.keys(none.error ?? {})]).toEqual([4001, ["error"]]);
  const wrong = await client(basic({ ...credentials, secret: "wrong" })).createBearerToken({ body: grant });
  expect([wrong.status, wrong.error]).toMatchObject([401, { error: { minor_code: 4011 } }]);
});

test.each([
  ["basic", () => basic(credentials), 0],
  ["oauth, credentials in the header", () => oauth(credentials), 1],
  ["oauth, credentials in the body", () => oauth({ ...credentials, credentialsIn: "body" }), 1],
  ["accountKey by oauth", () => accountKey({ ...credentials.account, workflowToken: credentials.token }), 1],
  ["accountKey by basic", () => accountKey({ ...credentials.account, workflowToken: credentials.token, signIn: "basic" }), 0],
])("%s signs calls in, and what one creates the next one finds", async (_, auth, tokens) => {
  const signedIn = client(auth(), { clock: manualClock({ now: START }) });
  const sent = await contract.exchanges(async () => {
    const { entity_token, evaluation_token, application_token } = await evaluate(person, signedIn);
    expect(application_token).toBe(credentials.token);
    const entity = unwrap(await signedIn.getEntity({ path: { entity_token } }));
    expect(entity.evaluations).toMatchObject([{ evaluation_token, application_name: "Customer Onboarding" }]);
  });
  expect(sent.map(({ url }) => url.endsWith("/oauth/bearer"))).toEqual([...Array(tokens).fill(true), false, false]);
});

test("an account key without a workflow refuses a call that names none, and sends one that does", async () => {
  const key = client(accountKey(credentials.account));
  const made = contract.made();
  await expect(key.getParameters()).rejects.toMatchObject({ code: "invalid_argument", argument: "header.alloy-workflow-token" });
  await expect(key.createEvaluation({ body: person })).rejects.toMatchObject({ code: "invalid_argument" });
  expect(contract.made()).toBe(made);

  const header = { "alloy-workflow-token": credentials.documents.token };
  expect(keysOf(unwrap(await key.getParameters({ header })).required)).toContain("document_token_front");
  const [onboarding] = await contract.exchanges(async () => {
    const preset = client(accountKey({ ...credentials.account, workflowToken: credentials.token, signIn: "basic" }));
    expect(keysOf(unwrap(await preset.getParameters()).required)).toEqual(["name_first", "name_last"]);
    expect(keysOf(unwrap(await preset.getParameters({ header })).required)).toContain("document_token_front");
  });
  expect(onboarding?.requestHeaders.get("alloy-workflow-token")).toBe(credentials.token);
});

test("the sandbox takes no account key without a workflow, no unknown workflow, and no other workflow's credentials", async () => {
  const plain = client(basic(credentials.account));
  const header = (token: string) => ({ header: { "alloy-workflow-token": token } });
  for (const result of [
    await plain.getParameters(),
    await plain.getParameters(header("unknown")),
    await alloy.getParameters(header(credentials.documents.token)),
  ]) {
    expect([result.status, result.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
  }
});

test.each(["header", "body"] as const)(
  "a token that ended at the vendor is renewed silently, credentials in the %s",
  async (credentialsIn) => {
    const signedIn = client(oauth({ ...credentials, credentialsIn }), { clock: manualClock({ now: START }) });
    const { entity_token } = await evaluate(person, signedIn);
    await control.advance(HOUR_MS);
    const sent = await contract.exchanges(async () => {
      const result = await signedIn.getEntity({ path: { entity_token } });
      expect([result.status, result.attempts, result.data?.entity_token]).toEqual([200, 2, entity_token]);
    });
    expect(sent.map(({ status }) => status)).toEqual([401, 200, 200]);
    expect(parseJson(sent[0]?.responseBody ?? new Uint8Array())).toMatchObject({ error: { minor_code: 4012 } });
    const [old, renewed] = [sent[0], sent[2]].map((exchange) => exchange?.requestHeaders.get("authorization"));
    expect(old).not.toBe(renewed);
  },
);

test("an evaluation that met an ended token is sent again once, and made once", async () => {
  const signedIn = client(oauth(credentials), { clock: manualClock({ now: START }) });
  await signedIn.getParameters();
  await control.advance(HOUR_MS);
  const result = await signedIn.createEvaluation({ body: person });
  expect([result.status, result.attempts]).toEqual([201, 2]);
  const { entity_token } = unwrap(result) as Tokens;
  expect(unwrap(await signedIn.getEntity({ path: { entity_token } })).evaluations).toHaveLength(1);
});

test("a token is renewed in time where both clocks agree, and no call is refused", async () => {
  const clock = manualClock({ now: START });
  const signedIn = client(oauth(credentials), { clock });
  await signedIn.getParameters();
  await Promise.all([control.advance(HOUR_MS), clock.advance(HOUR_MS)]);
  const sent = await contract.exchanges(async () => expect((await signedIn.getParameters()).attempts).toBe(1));
  expect(sent.map(({ method, status }) => [method, status])).toEqual([
    ["POST", 200],
    ["GET", 200],
  ]);
});

test("twenty calls at once share one token exchange", async () => {
  const signedIn = client(oauth(credentials));
  const sent = await contract.exchanges(async () => {
    const results = await Promise.all(Array.from({ length: 20 }, () => signedIn.getParameters()));
    expect(results.every(({ status }) => status === 200)).toBe(true);
  });
  expect(sent.map(({ method }) => method).toSorted()).toEqual([...Array(20).fill("GET"), "POST"]);
});

test("wrong credentials are a TokenError under oauth, and reach the vendor once until they may be retried", async () => {
  const wrong = client(oauth({ ...credentials, secret: "wrong" }));
  const made = contract.made();
  const refused = { code: "invalid_credentials", operationId: "getParameters", status: 401, attempts: 0, maybeSent: false };
  await expect(wrong.getParameters()).rejects.toMatchObject(refused);
  await expect(wrong.createEvaluation({ body: person })).rejects.toMatchObject({ code: "invalid_credentials", attempts: 0 });
  expect(contract.made()).toBe(made + 1);
  wrong.retryCredentials();
  await expect(wrong.getParameters()).rejects.toMatchObject(refused);
  expect(contract.made()).toBe(made + 2);
});

test("wrong credentials are a 401 under basic, and do not reach the vendor a second time", async () => {
  const wrong = client(basic({ ...credentials, secret: "wrong" }));
  const made = contract.made();
  const result = await wrong.getParameters();
  expect([result.status, result.attempts, result.error]).toMatchObject([401, 1, { error: { minor_code: 4011 } }]);
  await expect(wrong.getParameters()).rejects.toMatchObject({ code: "invalid_credentials" });
  expect(contract.made()).toBe(made + 1);
});

// Parameters and evaluations

test("getParameters says what an evaluation then asks for", async () => {
  const result = await alloy.getParameters();
  if (result.status !== 200) throw new Error("no parameters");
  expectTypeOf(result.data).toEqualTypeOf<Schemas["EvaluationParameters"]>();
  expectTypeOf(result.data).not.toBeAny();
  const { required, or } = result.data;
  expect([keysOf(required), or.map((group) => keysOf(group.required))]).toEqual([
    ["name_first", "name_last"],
    [["document_ssn"], ["document_passport"], ["document_license", "document_license_state"], ["document_token_front"]],
  ]);
  const asked = await alloy.createEvaluation({ body: {} });
  expect([asked.status, asked.data]).toMatchObject([200, { required, or }]);
  const other = unwrap(await client(basic(credentials.documents)).getParameters());
  expect([keysOf(other.required), other.or]).toEqual([["name_first", "name_last", "document_token_front"], []]);
});

test.each([
  ["Halvorsen", "Approved", 0.99],
  ["Review", "Manual Review", 0.7],
  ["Deny", "Denied", 0.12],
])("createEvaluation of %s is %s, echoes and formats its input, and shows on the entity", async (name_last, outcome, score) => {
  const body = { ...person, name_last };
  const result = await alloy.createEvaluation({ body });
  if (result.status !== 201) throw new Error("not finished");
  expectTypeOf(result.data).toEqualTypeOf<Schemas["Evaluation"]>();
  const formatted = {
    ...body,
    phone_number: "+15035550142",
    email_address: "runa.halvorsen@example.org",
    address_state: "OR",
    address_country_code: "US",
  };
  expect(result.data).toMatchObject({
    status_code: 201,
    timestamp: START,
    application_token: credentials.token,
    supplied: body,
    formatted,
    summary: { outcome, score },
  });
  const { entity_token, evaluation_token } = result.data as Tokens;
  expect(unwrap(await alloy.getEntity({ path: { entity_token } }))).toMatchObject({
    name: `Runa ${name_last}`,
    evaluations: [{ evaluation_token, status: "complete", outcome, timestamp: START }],
  });
});

test("Alloy-Entity-Token links an evaluation to an entity, and an unknown one is 403", async () => {
  const { entity_token } = await evaluate();
  const other = { ...person, name_first: "Sten", document_ssn: "000517734" };
  const linked = unwrap(await alloy.createEvaluation({ body: other, header: { "Alloy-Entity-Token": entity_token } }));
  expect(linked.entity_token).toBe(entity_token);
  expect(unwrap(await alloy.getEntity({ path: { entity_token } })).evaluations).toHaveLength(2);
  expect((await evaluate(other)).entity_token).not.toBe(entity_token);
  const refused = await alloy.createEvaluation({ body: person, header: { "Alloy-Entity-Token": "P-nobody" } });
  if (refused.status !== 403) throw new Error("not refused");
  expectTypeOf(refused.error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
  expect(refused.error?.error.minor_code).toBe(4031);
});

test("alloy-external-entity-id ties the caller's id to an entity, which later calls find by it", async () => {
  const header = { "alloy-external-entity-id": "member-77/ö" };
  const first = unwrap(await alloy.createEvaluation({ body: person, header }));
  const other = { ...person, name_first: "Sten", document_ssn: "000517734" };
  const second = unwrap(await alloy.createEvaluation({ body: other, header })) as Schemas["Evaluation"];
  expect([second.entity_token, second.external_entity_id]).toEqual([first.entity_token, "member-77/ö"]);
  const entity = unwrap(await alloy.getEntity({ path: { entity_token: "member-77/ö" } }));
  expect([entity.entity_token, entity.external_entity_id, entity.evaluations?.length]).toEqual([first.entity_token, "member-77/ö", 2]);
  const taken = await alloy.createEvaluation({ body: person, header: { "alloy-external-entity-id": "member-78" } });
  expect([taken.status, taken.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
});

test("Alloy-Application-Version runs a draft, which asks for more, and an unknown one is 400", async () => {
  const { email_address, ...rest } = person;
  const header = { "Alloy-Application-Version": 15 };
  const asked = unwrap(await alloy.createEvaluation({ body: rest, header }));
  expect([keysOf(asked.required), asked.application_version_id]).toEqual([["email_address"], 15]);
  expect((await evaluate(rest)).application_version_id).toBe(14);
  const path = { evaluation_token: asked.evaluation_token ?? "" };
  const done = unwrap(await alloy.updateEvaluation({ path, body: { email_address } }));
  expect([done.application_version_id, done]).toMatchObject([15, { supplied: person }]);
  const unknown = await alloy.createEvaluation({ body: person, header: { "Alloy-Application-Version": 99 } });
  expect([unknown.status, unknown.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
});

test("Alloy-Bypass-Formatter passes the input on as it is", async () => {
  const header = { "Alloy-Bypass-Formatter": true };
  const bypassed = unwrap(await alloy.createEvaluation({ body: person, header })) as Schemas["Evaluation"];
  expect(bypassed.formatted).toEqual(person);
});

test("Alloy-Refresh-Cache asks the services afresh, which otherwise answer equal input from a cache for thirty days", async () => {
  const services = async (header = {}): Promise<Set<string>> => {
    const data = unwrap(await alloy.createEvaluation({ body: person, header })) as Schemas["Evaluation"];
    return new Set(Object.values(data.summary?.services ?? {}));
  };
  expect(await services()).toEqual(new Set(["executed"]));
  expect(await services()).toEqual(new Set(["cached"]));
  expect(await services({ "Alloy-Refresh-Cache": true })).toEqual(new Set(["executed"]));
  await control.advance(30 * 24 * HOUR_MS);
  expect(await services()).toEqual(new Set(["executed"]));
});

test("every other header of an evaluation reaches the vendor under its own name", async () => {
  const header = {
    "alloy-external-group-id": "joint-9",
    "alloy-parent-entity-token": "B-parent",
    "alloy-entity-type": "person",
    "alloy-hydrate-counterparty-data": true,
    "alloy-hydrate-entity-data": false,
  } as const;
  const sent = await contract.exchanges(() => alloy.createEvaluation({ body: person, header }));
  expect(sent.map(({ status, requestHeaders }) => [status, Object.keys(header).map((name) => requestHeaders.get(name))])).toEqual([
    [201, ["joint-9", "B-parent", "person", "true", "false"]],
  ]);
});

test.each([
  ["all right", [1, 2, 3, 4, 5], "Approved"],
  ["one wrong", [1, 2, 3, 4, 1], "Manual Review"],
  ["two wrong", [5, 5, 3, 4, 5], "Denied"],
])("updateEvaluation takes answers, %s", async (_, ids, outcome) => {
  const asked = await alloy.createEvaluation({ body: { ...person, name_last: "Questions" } });
  if (asked.status !== 200) throw new Error("no questions");
  expectTypeOf(asked.data).toEqualTypeOf<Schemas["EvaluationDataRequest"]>();
  const questions = asked.data.prompts?.answers?.questions?.map(({ id }) => id);
  expect(questions).toEqual(asked.data.required[0]?.template?.answers?.map(({ question_id }) => question_id));
  const path = { evaluation_token: asked.data.evaluation_token };

  const open = await alloy.updateEvaluation({ path, body: { answers: answers(...ids.slice(0, 2)) } });
  if (open.status !== 200) throw new Error("no more questions");
  expectTypeOf(open.data).toEqualTypeOf<Schemas["EvaluationDataRequest"] | Schemas["Evaluation"]>();
  expect(open.data.prompts?.answers?.questions?.map(({ id }) => id)).toEqual([3, 4, 5]);
  const done = await alloy.updateEvaluation({ path, body: { answers: answers(...ids).slice(2), email_address: null } });
  expect([done.status, done.data]).toMatchObject([
    201,
    { ...path, summary: { outcome }, supplied: { email_address: person.email_address }, diligence: { identity_questions: { asked: 5 } } },
  ]);
  const entity = unwrap(await alloy.getEntity({ path: { entity_token: asked.data.entity_token ?? "" } }));
  expect(entity.evaluations).toMatchObject([{ ...path, outcome }]);
});

test("updateEvaluation corrects a value that broke its pattern, and the entity shows the wait", async () => {
  const asked = unwrap(await alloy.createEvaluation({ body: { ...person, birth_date: "19 July" } })) as Schemas["EvaluationDataRequest"] &
    Tokens;
  expect(keysOf(asked.required)).toEqual(["birth_date"]);
  const waiting = unwrap(await alloy.getEntity({ path: { entity_token: asked.entity_token } }));
  expect(waiting.evaluations).toMatchObject([{ status: "waiting", outcome: null }]);
  const path = { evaluation_token: asked.evaluation_token };
  const done = unwrap(await alloy.updateEvaluation({ path, body: { birth_date: person.birth_date } }));
  expect(done).toMatchObject({ ...path, supplied: person });
});

test("a finished evaluation takes no more data, and an unknown one is not found", async () => {
  const { evaluation_token, entity_token } = await evaluate();
  for (const send of [alloy.updateEvaluation, alloy.resumeEvaluation]) {
    const resolved = await send({ path: { evaluation_token }, body: { income: "1" } });
    if (resolved.status !== 409) throw new Error("not refused");
    expectTypeOf(resolved.error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
    expect(resolved.error).toMatchObject({ evaluation_token, entity_token, error: { minor_code: 4091 } });
    const unknown = await send({ path: { evaluation_token: "S-nobody" }, body: {} });
    expect([unknown.status, unknown.error]).toMatchObject([404, { error: { minor_code: 4041 } }]);
  }
  const other = client(basic(credentials.documents));
  expect((await other.updateEvaluation({ path: { evaluation_token }, body: {} })).status).toBe(404);
});

test("an open evaluation is not moved to another entity or version", async () => {
  const { entity_token } = await evaluate();
  const open = unwrap(await alloy.createEvaluation({ body: { ...person, name_last: "Stillpartial" } })) as Tokens;
  const path = { evaluation_token: open.evaluation_token };
  for (const send of [alloy.updateEvaluation, alloy.resumeEvaluation]) {
    const moved = await send({ path, body: {}, header: { "Alloy-Entity-Token": entity_token } });
    expect([moved.status, moved.error]).toMatchObject([403, { error: { minor_code: 4031 } }]);
    const version = await send({ path, body: {}, header: { "Alloy-Application-Version": 99 } });
    expect([version.status, version.error]).toMatchObject([400, { error: { minor_code: 4001 } }]);
  }
  const entity = unwrap(await alloy.getEntity({ path: { entity_token: open.entity_token } }));
  expect(entity.evaluations).toMatchObject([{ ...path, status: "waiting" }]);
});

test("resumeEvaluation goes on after 206 as often as a service fails, and then finishes", async () => {
  const partial = await alloy.createEvaluation({ body: { ...person, name_last: "Stillpartial" } });
  if (partial.status !== 206) throw new Error("not partial");
  expectTypeOf(partial.data).toEqualTypeOf<Schemas["Evaluation"]>();
  const failed = partial.data.warnings?.blocked_actions?.[0]?.blocking?.action_name ?? "";
  expect(partial.data.summary).toMatchObject({ result: "partial", outcome: null, services: { [failed]: "failed" } });
  const { evaluation_token, entity_token } = partial.data as Tokens;
  const [again, done] = [
    await alloy.resumeEvaluation({ path: { evaluation_token } }),
    await alloy.resumeEvaluation({ path: { evaluation_token }, body: { income: "52000" } }),
  ];
  expect([again.status, done.status, again.data?.evaluation_token]).toEqual([206, 201, evaluation_token]);
  expect(done.data).toMatchObject({ supplied: { income: "52000" }, summary: { outcome: "Approved", services: { [failed]: "executed" } } });
  const entity = unwrap(await alloy.getEntity({ path: { entity_token } }));
  expect(entity.evaluations).toMatchObject([{ evaluation_token, status: "complete", outcome: "Approved" }]);
});

test("resumeEvaluation asks when what it was given does not fit, and updateEvaluation goes on after 206 as well", async () => {
  const { evaluation_token } = unwrap(await alloy.createEvaluation({ body: { ...person, name_last: "Stillpartial" } })) as Tokens;
  const path = { evaluation_token };
  const asked = await alloy.resumeEvaluation({ path, body: { address_state: "Oregon" } });
  if (asked.status !== 200) throw new Error("not asked");
  expectTypeOf(asked.data).toEqualTypeOf<Schemas["EvaluationDataRequest"]>();
  expect(keysOf(asked.data.required)).toEqual(["address_state"]);
  const partial = await alloy.updateEvaluation({ path, body: { address_state: "WA" } });
  const done = await alloy.updateEvaluation({ path, body: {} });
  expect([partial.status, done.status, done.data]).toMatchObject([206, 201, { formatted: { address_state: "WA" } }]);
});

test("getEntity of nobody is not found", async () => {
  const result = await alloy.getEntity({ path: { entity_token: "P-nobody" } });
  expect([result.status, result.error]).toMatchObject([404, { error: { minor_code: 4041 }, application_token: credentials.token }]);
});

// Documents

test.each([
  ["a Uint8Array", (): Uint8Array<ArrayBuffer> => file],
  ["a Blob", (): Blob => new Blob([file], { type: "image/png" })],
  ["a stream", (): ReadableStream<Uint8Array> => new Blob([file]).stream()],
])("a document that is uploaded as %s is downloaded byte for byte", async (_, body) => {
  const { entity_token } = await evaluate();
  const note = { note: "Taken at the counter", note_author_agent_email: "agent@example.org" };
  const described = await alloy.createEntityDocument({ path: { entity_token }, body: { ...licence, ...note } });
  if (described.status !== 201) throw new Error("not described");
  expectTypeOf(described.data).toEqualTypeOf<Schemas["Document"]>();
  const { document_token } = described.data;
  expect(described.data).toMatchObject({ ...licence, uploaded: false, timestamp: START, notes: [{ ...note, created_at: START }] });
  const path = { entity_token, document_token };
  expect((await alloy.downloadEntityDocument({ path })).status).toBe(404);

  await control.advance(1_500);
  const uploaded = await alloy.uploadEntityDocument({ path, body: body() });
  if (uploaded.status !== 200) throw new Error("not uploaded");
  expectTypeOf(uploaded.data).toEqualTypeOf<Schemas["Document"]>();
  expect(uploaded.data).toEqual({ ...described.data, uploaded: true, timestamp: START + 1_500 });
  const entity = unwrap(await alloy.getEntity({ path: { entity_token } }));
  expect(entity.documents).toEqual([{ document_token, name: licence.name, type: licence.type, timestamp: START + 1_500 }]);

  const download = await alloy.downloadEntityDocument({ path });
  if (download.status !== 200) throw new Error("nothing to download");
  expectTypeOf(download.data).toEqualTypeOf<Download>();
  expect([download.data.contentType, await sameBytes(await download.data.bytes())]).toEqual(["application/octet-stream", true]);
});

test("a download is a stream that is read piece by piece, and a second upload takes the place of the first", async () => {
  const { entity_token } = await evaluate();
  const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body: licence }));
  const path = { entity_token, document_token };
  await alloy.uploadEntityDocument({ path, body: new Uint8Array([1, 2, 3]) });
  const second = unwrap(await alloy.uploadEntityDocument({ path, body: file }));
  expect(second.timestamp).toBeGreaterThan(START);
  const { stream } = unwrap(await alloy.downloadEntityDocument({ path }));
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  expect([await sameBytes(Buffer.concat(chunks)), chunks.length > 0]).toEqual([true, true]);
});

test("the workflow of documents waits for an upload, and the entity then shows the document", async () => {
  const key = client(accountKey({ ...credentials.account, workflowToken: credentials.documents.token }));
  const owner = (await evaluate()).entity_token;
  const { document_token } = unwrap(await key.createEntityDocument({ path: { entity_token: owner }, body: licence }));
  const body = { name_first: "Sten", name_last: "Halvorsen", document_token_front: document_token };
  const asked = unwrap(await key.createEvaluation({ body })) as Schemas["EvaluationDataRequest"] & Tokens;
  expect([asked.application_token, keysOf(asked.required)]).toEqual([credentials.documents.token, ["document_token_front"]]);
  await key.uploadEntityDocument({ path: { entity_token: owner, document_token }, body: file });
  const done = await key.updateEvaluation({ path: { evaluation_token: asked.evaluation_token }, body: {} });
  expect(done.status).toBe(201);
  const entity = unwrap(await key.getEntity({ path: { entity_token: asked.entity_token } }));
  expect(entity).toMatchObject({ documents: [{ document_token }], evaluations: [{ application_name: "Document Check" }] });
});

test("documents of nobody, and of another entity, are not found", async () => {
  const { entity_token } = await evaluate();
  const other = (await evaluate({ ...person, document_ssn: "000517735" })).entity_token;
  const { document_token } = unwrap(await alloy.createEntityDocument({ path: { entity_token }, body: licence }));
  for (const result of [
    await alloy.createEntityDocument({ path: { entity_token: "P-nobody" }, body: licence }),
    await alloy.uploadEntityDocument({ path: { entity_token: other, document_token }, body: file }),
    await alloy.downloadEntityDocument({ path: { entity_token: other, document_token } }),
  ]) {
    expect([result.status, result.error]).toMatchObject([404, { error: { minor_code: 4041 } }]);
  }
  expect(unwrap(await alloy.getEntity({ path: { entity_token: other } })).documents).toEqual([]);
});

// Wrong on purpose: the sandbox and the judge have to refuse the same

test("a document without a name is refused as a result, with the place and no value", async () => {
  const { entity_token } = await evaluate();
  const { name, ...nameless } = licence;
  const result = await contract.wrong("request", () =>
    // @ts-expect-error the name is missing
    alloy.createEntityDocument({ path: { entity_token }, body: nameless }),
  );
  if (result.status !== 400) throw new Error("not refused");
  expectTypeOf(result.error).toEqualTypeOf<Schemas["ErrorResponse"] | undefined>();
  expect(result.error?.error).toMatchObject({ minor_code: 4002, details: { problems: [{ pointer: "/name", keyword: "required" }] } });
  expect(unwrap(await alloy.getEntity({ path: { entity_token } })).documents).toEqual([]);
});

test.each<[string, number, string, (path: Tokens) => Promise<{ status: number; error?: unknown }>]>([
  ["a number for a name", 4002, "/name_first", () => alloy.createEvaluation({ body: { ...person, name_first: 7 as never } })],
  [
    "an answer that chooses nothing",
    4002,
    "/answers/0/answer_id",
    (path) => alloy.updateEvaluation({ path, body: { answers: [{ question_id: 1 } as never] } }),
  ],
  ["a list for a resumed evaluation", 4002, "", (path) => alloy.resumeEvaluation({ path, body: [] as never })],
  [
    "an unknown type of document",
    4002,
    "/type",
    (path) => alloy.createEntityDocument({ path, body: { ...licence, type: "selfie" as never } }),
  ],
  [
    "a note without its author",
    4002,
    "/note_author_agent_email",
    (path) => alloy.createEntityDocument({ path, body: { ...licence, note: "x" } }),
  ],
  [
    "a word for a flag",
    4001,
    "/alloy-refresh-cache",
    () => alloy.createEvaluation({ body: person, header: { "Alloy-Refresh-Cache": "perhaps" as never } }),
  ],
  [
    "an unknown type of entity",
    4001,
    "/alloy-entity-type",
    () => alloy.createEvaluation({ body: person, header: { "alloy-entity-type": "robot" as never } }),
  ],
  [
    "a token without its secret",
    4002,
    "/application_secret",
    () => client().createBearerToken({ body: { grant_type: "client_credentials", application_token: credentials.token } }),
  ],
  ["a sign-in without its grant", 4002, "/grant_type", () => client(basic(credentials)).createBearerToken({ body: {} as never })],
])("%s is refused with its place", async (_, minor_code, pointer, call) => {
  const path = unwrap(await alloy.createEvaluation({ body: { ...person, name_last: "Partial" } })) as Tokens;
  const result = await contract.wrong("request", () => call(path));
  const problems = expect.arrayContaining([expect.objectContaining({ pointer })]);
  expect([result.status, result.error]).toMatchObject([400, { error: { minor_code, details: { problems } } }]);
});

test("what no client of ours sends is refused as well: no credentials, no JSON, another media type", async () => {
  const authorization = `Basic ${btoa(`${credentials.token}:${credentials.secret}`)}`;
  const send = async (headers: Record<string, string>, body: string): Promise<unknown[]> => {
    const response = await contract.wrong("request", () => contract.fetch(`${baseUrl}/evaluations`, { method: "POST", headers, body }));
    return [response.status, ((await response.json()) as Schemas["ErrorResponse"]).error.minor_code];
  };
  const type = "application/json";
  expect(await send({ "content-type": type }, "{}")).toEqual([401, 4011]);
  expect(await send({ authorization, "content-type": type }, "{no json")).toEqual([400, 4003]);
  expect(await send({ authorization, "content-type": "text/plain" }, "{}")).toEqual([400, 4001]);
});

// Failures from the control plane

const path = { entity_token: "P-any", document_token: "D-any", evaluation_token: "S-any" };
const everyCall: { readonly [Name in keyof AlloyOperations]: (once: AlloyClient) => ReturnType<AlloyOperations[Name]> } = {
  createBearerToken: (once) => once.createBearerToken({ body: { grant_type: "client_credentials" } }),
  getParameters: (once) => once.getParameters(),
  createEvaluation: (once) => once.createEvaluation({ body: person }),
  updateEvaluation: (once) => once.updateEvaluation({ path, body: {} }),
  resumeEvaluation: (once) => once.resumeEvaluation({ path }),
  getEntity: (once) => once.getEntity({ path }),
  createEntityDocument: (once) => once.createEntityDocument({ path, body: licence }),
  uploadEntityDocument: (once) => once.uploadEntityDocument({ path, body: file.slice(0, 64) }),
  downloadEntityDocument: (once) => once.downloadEntityDocument({ path }),
};
/** A minor code for each status, as Alloy's table has them. */
const minorCodes = {
  400: 4003,
  401: 4015,
  403: 4032,
  404: 4042,
  409: 4091,
  412: 4121,
  418: 4180,
  429: 4033,
  500: 5001,
  503: 5031,
} as const;

test.each(contract.operations)("every failure that is documented for $operationId is a result of its status", async (operation) => {
  const { operationId } = operation;
  const documented = Object.keys(operation.answers).filter((status) => Number(status) >= 400);
  expect(documented.length).toBeGreaterThanOrEqual(8);
  for (const status of documented.map(Number)) {
    const minorCode = minorCodes[status as keyof typeof minorCodes];
    control.addFault({ operationId, status, minorCode, retryAfter: 7 });
    const once = client(basic(credentials), { attempts: 1 });
    const result = await everyCall[operationId as keyof AlloyOperations](once);
    const short = operationId === "createBearerToken";
    expect([result.ok, result.status, result.attempts, result.error]).toMatchObject([
      false,
      status,
      1,
      { error: { minor_code: minorCode }, ...(!short && { status_code: status, timestamp: START }) },
    ]);
    if (!result.ok) expect(result.retryAfterMs).toBe(7_000);
  }
  expect(control.faults()).toEqual([]);
});

test("a status that the spec does not list is an ApiError, and the judge refuses it too", async () => {
  control.addFault({ operationId: "getParameters", status: 409 });
  const error = { code: "undocumented_status", status: 409, operationId: "getParameters", attempts: 1 };
  await contract.wrong("answer", () => expect(alloy.getParameters()).rejects.toMatchObject(error));
});

test("a GET is sent again after 429 when the vendor said so, and after 503 in growing waits", async () => {
  const { entity_token } = await evaluate();
  const { waits, ...options } = patience();
  const patient = client(basic(credentials), options);
  control.addFault({ operationId: "getParameters", status: 429, retryAfter: 3 });
  expect(await patient.getParameters()).toMatchObject({ status: 200, attempts: 2, data: { required: [{ key: "name_first" }, {}] } });
  control.addFault({ operationId: "getEntity", status: 503, times: 2 });
  expect(await patient.getEntity({ path: { entity_token } })).toMatchObject({ status: 200, attempts: 3, data: { entity_token } });
  control.addFault({ operationId: "downloadEntityDocument", status: 500, times: 3 });
  expect(await patient.downloadEntityDocument({ path })).toMatchObject({
    status: 500,
    attempts: 3,
    error: { error: { minor_code: 5000 } },
  });
  expect(waits).toEqual([3_000, 250, 500, 250, 500]);
});

test("a token exchange is sent again after 503, whoever asks for it", async () => {
  const { waits, ...options } = patience();
  control.addFault({ operationId: "createBearerToken", status: 503 });
  expect(await client(oauth(credentials), options).getParameters()).toMatchObject({ status: 200, attempts: 1 });
  control.addFault({ operationId: "createBearerToken", status: 429, retryAfter: 2 });
  const asked = await client(basic(credentials), options).createBearerToken({ body: { grant_type: "client_credentials" } });
  expect([asked.status, asked.attempts, waits]).toEqual([200, 2, [250, 2_000]]);
});

test.each(["createEvaluation", "updateEvaluation", "resumeEvaluation", "createEntityDocument", "uploadEntityDocument"] as const)(
  "%s is not sent again after 429 or 503, and nothing was done",
  async (operationId) => {
    const { waits, ...options } = patience();
    const { entity_token } = await evaluate();
    const before = unwrap(await alloy.getEntity({ path: { entity_token } }));
    for (const status of [429, 503]) {
      control.addFault({ operationId, status, retryAfter: 3 });
      const sent = await contract.exchanges(async () => {
        const result = await everyCall[operationId](client(basic(credentials), options));
        expect(result).toMatchObject({ ok: false, status, attempts: 1, retryAfterMs: 3_000 });
      });
      expect(sent).toHaveLength(1);
    }
    expect([waits, unwrap(await alloy.getEntity({ path: { entity_token } }))]).toEqual([[], before]);
  },
);

// What all of the above amounts to: these read what the tests before them have sent

test("every operation was called with success, and all documented statuses but five were seen", async () => {
  expect(await contract.uncalled()).toEqual([]);
  const produced = contract.produced();
  const missing = contract.operations.flatMap(({ operationId, answers: documented }) =>
    Object.keys(documented)
      .filter((status) => !produced.get(operationId)?.has(Number(status)))
      .map((status) => `${operationId} ${status}`),
  );
  // The sandbox gives one of two inferred twins, and has no service that calls back.
  expect(missing).toEqual([
    "createBearerToken 201",
    "createEvaluation 202",
    "updateEvaluation 202",
    "resumeEvaluation 202",
    "createEntityDocument 200",
  ]);
});

test("a judge that is not ours agrees with every exchange, and refuses every planted fault", async () => {
  const judgement = await contract.judge();
  expect(judgement.disagreements).toEqual([]);
  const { made, judged, notJudged, wrong } = judgement;
  const count = (named: Readonly<Record<string, number>>): number => Object.values(named).reduce((sum, one) => sum + one, 0);
  expect([judged.request + count(notJudged.request), judged.answer + count(notJudged.answer)]).toEqual([made, made]);
  expect([Object.keys(notJudged.request), Object.keys(notJudged.answer)]).toEqual([["uploadEntityDocument"], ["downloadEntityDocument"]]);
  expect(wrong).toEqual({ request: 13, answer: 1 });

  const planted = await contract.plant();
  expect(planted.passed).toEqual([]);
  const unplanted = contract.operations.flatMap(({ operationId, answers: documented }) => {
    const statuses = Object.keys(documented).filter((status) => contract.produced().get(operationId)?.has(Number(status)));
    return [`${operationId} request`, ...statuses.map((status) => `${operationId} answer ${status}`)].filter(
      (place) => !planted.refused.has(place),
    );
  });
  // A file is whatever it is.
  expect(unplanted).toEqual(["downloadEntityDocument answer 200"]);

  const { operations } = contract;
  const report = writeReport({ operations, uncalled: await contract.uncalled(), produced: contract.produced(), judgement, planted });
  const keys = [credentials, credentials.documents, credentials.account].flatMap(({ token, secret }) => [token, secret]);
  const sent = (await contract.exchanges()).flatMap(({ requestHeaders }) => requestHeaders.get("authorization")?.split(" ")[1] ?? []);
  expect([...keys, ...sent, person.document_ssn, person.name_last].filter((secret) => report.includes(secret))).toEqual([]);
  console.log(report);
}, 120_000);

async function sameBytes(bytes: Uint8Array): Promise<boolean> {
  return Buffer.compare(bytes, file) === 0;
}
