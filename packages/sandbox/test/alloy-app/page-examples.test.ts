import { expect, test } from "vitest";
import { type Parsed, START } from "../alloy-calls.ts";
import { evaluate, exchange, form, json, mira, openPage, type Page } from "./page-calls.ts";
import { describedDocument, expectError, expectEvaluation, expectParameters, number, text } from "./page-shapes.ts";

/** The commands of Alloy's v1 page: `grep -c '^curl'` over its stored text. Each stands at the beginning of a line. */
const COMMANDS = 21;

/** Where the page has them: each heading with the number of its commands, in the page's order. */
const commandsBySection: Readonly<Record<string, number>> = {
  "Basic HTTP Authentication": 1,
  "OAuth 2.0": 1,
  "Get Parameters Needed for Evaluation": 1,
  "Onboard a Person": 1,
  "Additional Data and Question Responses": 1,
  Entities: 1,
  "Get An Evaluation": 1,
  "Describe a Document Before Uploading": 2,
  "Upload Document": 1,
  "Update Document Metadata": 1,
  "Verifying Documents via Evaluations": 1,
  "Add Notes to a Document": 1,
  "Get a List of All Documents for an Entity": 1,
  "Download a Document": 1,
  "Get All Reviews for an Entity": 1,
  "Get One Specific Review": 1,
  "Linking a New Evaluation to an Existing Entity": 1,
  "Refreshing the cache": 1,
  "Bypassing automatic formatting": 1,
  "Specifying an application version": 1,
};

const covered: Record<string, number> = {};

/** A test of one command. */
function example(section: string, what: string, run: (page: Page) => Promise<void>): void {
  covered[section] = (covered[section] ?? 0) + 1;
  beside(section, what, run);
}

/** A test of what the page says beside its commands. */
function beside(section: string, what: string, run: (page: Page) => Promise<void>): void {
  test(`Section '${section}': ${what}`, () => run(openPage()));
}

const agent = "agent@example.org";
const passport = { name: "mira passport page", extension: "png", type: "passport" };
const noted = { ...passport, note: "Scanned at the branch", note_author_agent_email: agent };
const scan = Uint8Array.from({ length: 300 }, (_, index) => index % 256);

const makeEntity = async (page: Page): Promise<string> => (await evaluate(page)).body.entity_token;
const describeDocument = async (page: Page, entity: string, data: unknown = noted): Promise<Parsed["body"]> =>
  (await page.curl("POST", `/entities/${entity}/documents`, { headers: json, data })).body;
const review = async (page: Page, entity: string): Promise<Parsed> =>
  page.curl("POST", `/entities/${entity}/reviews`, {
    headers: json,
    data: { agent: { email: agent }, outcome: "Approved", reasons: ["Identity confirmed"] },
  });
const keys = (parameters: readonly { readonly key: string }[]): readonly string[] => parameters.map(({ key }) => key);

example("Basic HTTP Authentication", "token and secret let an evaluation in", async (page) => {
  const { token, secret } = page.sandbox.credentials;
  const { status, body } = await page.curl("POST", "/evaluations", { headers: json, user: { token, secret }, data: mira });
  expect(status).toBe(201);
  expectEvaluation(body, token, mira, { ...mira, phone_number: "+15035550164" });
});

beside("Basic HTTP Authentication", "a secret that is not the token's does not", async (page) => {
  const user = { token: page.sandbox.credentials.token, secret: "SandboxWorkflowSecretOfNobody001" };
  const refused = await page.curl("POST", "/evaluations", { headers: json, user, data: mira });
  expect([refused.status, expectError(refused).minor_code]).toEqual([401, 4011]);
});

// The page's table would have 201 for any POST; the newer pages print 200, and the answer's members. The v1 page prints neither.
example("OAuth 2.0", "a Basic header gets a bearer token for an hour", async (page) => {
  const { status, body } = await exchange(page);
  expect([status, body]).toEqual([200, { access_token: text, token_type: "bearer", expires_in: 3_600 }]);
});

beside("OAuth 2.0", "the token goes into the header that the page shows", async (page) => {
  const bearer = { Authorization: `Bearer ${(await exchange(page)).body.access_token}` };
  expect((await page.curl("GET", "/parameters", { headers: bearer, user: null })).status).toBe(200);
  expect((await page.curl("POST", "/evaluations", { headers: { ...bearer, ...json }, user: null, data: mira })).status).toBe(201);
});

example("Get Parameters Needed for Evaluation", "every list holds parameters, and they are what an evaluation wants", async (page) => {
  const { status, body } = await page.curl("GET", "/parameters");
  expect(status).toBe(200);
  expect(Object.keys(body).sort()).toEqual(["optional", "or", "required"]);
  expectParameters([...body.required, ...body.optional]);
  for (const group of body.or) {
    expect(Object.keys(group)).toEqual(["required"]);
    expectParameters(group.required);
  }
  const wanted = [...keys(body.required), ...keys(body.or[0].required)];
  const least = Object.fromEntries(Object.entries(mira).filter(([key]) => wanted.includes(key)));
  expect((await evaluate(page, least)).status).toBe(201);
  for (const { key } of body.required) expect(keys((await evaluate(page, { ...least, [key]: undefined })).body.required)).toEqual([key]);
  const neither = await evaluate(page, Object.fromEntries(keys(body.required).map((key) => [key, "Mira"])));
  expect([neither.status, neither.body.or]).toEqual([200, body.or]);
});

example("Onboard a Person", "a whole person is decided on, echoed, formatted and matched", async (page) => {
  const { status, body } = await evaluate(page);
  expect(status).toBe(201);
  expectEvaluation(body, page.sandbox.credentials.token, mira, { ...mira, phone_number: "+15035550164" });
  expect(Object.keys(body.matching)).toEqual(expect.arrayContaining(["name", "phone", "address", "email", "ssn", "dob"]));
  expect(body.diligence.watchlists.matches).toEqual([]);
});

// The page prints no status, and gives 201 to every POST; the newer pages have 200.
beside("Onboard a Person", "what else is needed is asked for, with its template and its prompts", async (page) => {
  const { status, body } = await evaluate(page, { ...mira, name_last: "Questions" });
  expect(status).toBe(200);
  expect(body).not.toHaveProperty("status_code");
  expect(body).toMatchObject({
    evaluation_token: text,
    error: null,
    timestamp: START,
    entity_token: text,
    application_token: page.sandbox.credentials.token,
    application_version_id: number,
    optional: [],
  });
  const { questions } = body.prompts.answers;
  const template = { answers: questions.map(({ id }: { id: number }) => ({ question_id: id, answer_id: 0 })) };
  expect(body.required).toEqual([{ key: "answers", type: "object", description: text, template }]);
  expect(questions).toHaveLength(5);
  for (const question of questions) {
    expect(question).toEqual({ id: number, question: text, answers: expect.any(Array) });
    for (const answer of question.answers) expect(answer).toEqual({ id: number, answer: text });
  }
});

const answers = [5, 4, 3, 2, 1].map((id) => ({ question_id: id, answer_id: id }));

// The page's 201 is for POST; the newer pages give it to a finished PATCH as well.
example("Additional Data and Question Responses", "answers and data finish the evaluation that asked", async (page) => {
  const asked = (await evaluate(page, { ...mira, name_last: "Questions" })).body;
  const data = { answers, name_first: "Mirabel", name_last: "Questions" };
  const { status, body } = await page.curl("PATCH", `/evaluations/${asked.evaluation_token}`, { headers: json, data });
  expect(status).toBe(201);
  const supplied = { ...mira, ...data };
  expectEvaluation(body, page.sandbox.credentials.token, supplied, { ...supplied, phone_number: "+15035550164" });
  expect([body.evaluation_token, body.entity_token]).toEqual([asked.evaluation_token, asked.entity_token]);
});

beside("Additional Data and Question Responses", "what is still open is asked for again", async (page) => {
  const asked = (await evaluate(page, { name_first: "Mira" })).body;
  const path = `/evaluations/${asked.evaluation_token}`;
  const again = await page.curl("PATCH", path, { headers: json, data: { name_last: "Questions", document_ssn: "987654302" } });
  expect([again.status, keys(asked.required), keys(again.body.required)]).toEqual([200, ["name_last"], ["answers"]]);
  expect((await page.curl("PATCH", path, { headers: json, data: { answers } })).status).toBe(201);
});

example("Entities", "an entity shows its evaluations, documents and reviews", async (page) => {
  const entity = await makeEntity(page);
  const document = await describeDocument(page, entity);
  const reviewed = (await review(page, entity)).body;
  const link = { "Alloy-Entity-Token": entity };
  const manual = (await evaluate(page, { ...mira, name_last: "Review" }, link)).body;
  const waiting = (await evaluate(page, { name_first: "Mira" }, link)).body;
  const { status, body } = await page.curl("GET", `/entities/${entity}`, { headers: json });
  expect(status).toBe(200);
  expect(body).toMatchObject({ name: text, type: "person", entity_token: entity, archived: false, created: START });
  const evaluation = { evaluation_token: text, timestamp: START, status: "complete", application_name: text, outcome: text };
  expect(body.evaluations).toEqual([
    evaluation,
    { ...evaluation, evaluation_token: manual.evaluation_token, outcome: manual.summary.outcome },
    { ...evaluation, evaluation_token: waiting.evaluation_token, status: "waiting", outcome: null },
  ]);
  expect(body.documents).toEqual([{ document_token: document.document_token, timestamp: START, type: passport.type, name: passport.name }]);
  expect(body.reviews).toEqual([
    {
      review_token: reviewed.review_token,
      outcome: "Approved",
      reason: "Identity confirmed",
      application_name: body.evaluations[0].application_name,
      timestamp: START,
      reviewer: agent,
    },
  ]);
});

example("Get An Evaluation", "an evaluation is shown as the call that ran it answered", async (page) => {
  const done = (await evaluate(page)).body;
  const asked = (await evaluate(page, { ...mira, name_last: "Questions" })).body;
  await page.sandbox.control.advance(60_000);
  for (const { entity_token, evaluation_token, ...rest } of [done, asked]) {
    const shown = await page.curl("GET", `/entities/${entity_token}/evaluations/${evaluation_token}`, { headers: json });
    expect([shown.status, shown.body]).toEqual([200, { entity_token, evaluation_token, ...rest }]);
  }
});

example("Describe a Document Before Uploading", "a document of an entity gets a token", async (page) => {
  const path = `/entities/${await makeEntity(page)}/documents`;
  const { status, body } = await page.curl("POST", path, { headers: json, data: noted });
  expect([status, body]).toEqual([201, describedDocument(noted)]);
});

example("Describe a Document Before Uploading", "so does one that has no entity yet", async (page) => {
  const { status, body } = await page.curl("POST", "/documents", { headers: json, data: noted });
  expect([status, body]).toEqual([201, describedDocument(noted)]);
});

beside("Describe a Document Before Uploading", "all types of the table are taken, and its starred members are missed", async (page) => {
  const path = `/entities/${await makeEntity(page)}/documents`;
  for (const type of ["contract", "license", "passport", "utility"]) {
    const described = await page.curl("POST", path, { headers: json, data: { ...passport, type } });
    expect([described.status, described.body]).toEqual([201, describedDocument({ ...passport, type })]);
  }
  for (const member of ["name", "extension", "type"]) {
    const refused = await page.curl("POST", path, { headers: json, data: { ...noted, [member]: undefined } });
    expect([refused.status, expectError(refused).minor_code]).toEqual([400, 4002]);
  }
  const orphan = await page.curl("POST", path, { headers: json, data: { ...noted, note_author_agent_email: undefined } });
  expect([orphan.status, expectError(orphan).minor_code]).toEqual([400, 4002]);
});

// The page's command ends before "<file stream>", so it names neither the option nor a media type.
example("Upload Document", "bytes without a media type, as curl -T sends them, are stored", async (page) => {
  const entity = await makeEntity(page);
  const described = await describeDocument(page, entity);
  const { status, body } = await page.curl("PUT", `/entities/${entity}/documents/${described.document_token}`, { file: scan });
  expect([status, body]).toEqual([200, { ...described, uploaded: true, timestamp: number }]);
  expect(body.timestamp).toBeGreaterThan(described.timestamp);
});

beside("Upload Document", "so are bytes that curl --data-binary calls a form", async (page) => {
  const entity = await makeEntity(page);
  const path = `/entities/${entity}/documents/${(await describeDocument(page, entity)).document_token}`;
  expect(await page.curl("PUT", path, { headers: form, file: scan })).toMatchObject({ status: 200, body: { uploaded: true } });
  expect((await page.curl("GET", path)).body).toEqual(scan);
});

beside("Upload Document", "and a document that had no entity yet", async (page) => {
  const { document_token } = (await page.curl("POST", "/documents", { headers: json, data: passport })).body;
  expect(await page.curl("PUT", `/documents/${document_token}`, { file: scan })).toMatchObject({
    status: 200,
    body: { ...passport, document_token, uploaded: true },
  });
});

const decision = { approved: true, type: "utility", approval_agent_email: agent, name: "mira_gas_bill" };

/** As curl sends a `-d` whose command names no media type, which is what the page prints, and as it is meant. */
const declarations = [
  ["that curl calls a form", {}, example],
  ["that is called JSON", json, beside],
] as const;

// The page's sample answer keeps the old name and type, which its own sentence below it contradicts.
for (const [what, headers, declare] of declarations) {
  declare("Update Document Metadata", `a decision ${what} is recorded`, async (page) => {
    const entity = await makeEntity(page);
    const described = await describeDocument(page, entity);
    await page.sandbox.control.advance(90_000);
    const path = `/entities/${entity}/documents/${described.document_token}`;
    const { status, body } = await page.curl("PATCH", path, { headers, data: decision });
    expect([status, body]).toEqual([200, { ...described, ...decision, approval_timestamp: START + 90_000 }]);
  });
}

beside("Update Document Metadata", "a decision needs its agent, a new name does not", async (page) => {
  const entity = await makeEntity(page);
  const path = `/entities/${entity}/documents/${(await describeDocument(page, entity)).document_token}`;
  expect((await page.curl("PATCH", path, { headers: json, data: { name: "page two" } })).body).toMatchObject({
    name: "page two",
    approved: null,
  });
  const refused = await page.curl("PATCH", path, { headers: json, data: { approved: false } });
  expect([refused.status, expectError(refused).minor_code]).toEqual([400, 4002]);
});

// The page prints a document as the answer, copied from the section above; any other evaluation answers with an evaluation.
example("Verifying Documents via Evaluations", "an evaluation names uploaded documents, and they show under its entity", async (page) => {
  const { documents } = page.sandbox.credentials;
  const tokens: string[] = [];
  for (const name of ["front", "back"]) {
    const { document_token } = (await page.curl("POST", "/documents", { headers: json, data: { ...passport, name } })).body;
    await page.curl("PUT", `/documents/${document_token}`, { file: scan });
    tokens.push(document_token);
  }
  const data = { name_first: "Mira", name_last: "Okafor", document_token_front: tokens[0], document_token_back: tokens[1] };
  const { status, body } = await page.curl("POST", "/evaluations", { headers: json, user: documents, data });
  expect(status).toBe(201);
  expectEvaluation(body, documents.token, data);
  const shown = (await page.curl("GET", `/entities/${body.entity_token}`)).body.documents;
  expect(shown.map(({ document_token }: { document_token: string }) => document_token)).toEqual(tokens);
});

const remark = { note: "Both corners are in the picture", note_author_agent_email: agent };

for (const [what, headers, declare] of declarations) {
  declare("Add Notes to a Document", `a note ${what} is added`, async (page) => {
    const entity = await makeEntity(page);
    const { document_token } = await describeDocument(page, entity);
    const path = `/entities/${entity}/documents/${document_token}/notes`;
    const { status, body } = await page.curl("POST", path, { headers, data: remark });
    expect([status, body]).toEqual([201, { document_token, ...remark, created_at: START, updated_at: START }]);
  });
}

example("Get a List of All Documents for an Entity", "a bare list has every document with its notes", async (page) => {
  const entity = await makeEntity(page);
  const first = await describeDocument(page, entity);
  const second = await describeDocument(page, entity, { name: "rent", extension: "jpg", type: "utility" });
  const path = `/entities/${entity}/documents`;
  await page.sandbox.control.advance(5_000);
  const { timestamp } = (await page.curl("PUT", `${path}/${first.document_token}`, { file: scan })).body;
  await page.curl("POST", `${path}/${first.document_token}/notes`, { headers: json, data: remark });
  await page.curl("PATCH", `${path}/${second.document_token}`, { headers: json, data: { approved: false, approval_agent_email: agent } });
  const { status, body } = await page.curl("GET", path);
  const at = START + 5_000;
  const notes = [...first.notes, { ...remark, created_at: at, updated_at: at }];
  expect([status, body]).toEqual([
    200,
    [
      { ...first, uploaded: true, timestamp, notes },
      { ...second, approved: false, approval_agent_email: agent, approval_timestamp: at },
    ],
  ]);
});

example("Download a Document", "the file comes back byte by byte", async (page) => {
  const entity = await makeEntity(page);
  const path = `/entities/${entity}/documents/${(await describeDocument(page, entity)).document_token}`;
  await page.curl("PUT", path, { file: scan });
  const { status, body } = await page.curl("GET", path);
  expect([status, body]).toEqual([200, scan]);
});

/** A review as the page prints it, of one that `review` made. No operation adds notes to it. */
const reviewShape = (entity: string, token: string) => ({
  review_token: token,
  entity_token: entity,
  outcome: "Approved",
  reason: "Identity confirmed",
  application_name: text,
  timestamp: START,
  reviewer: agent,
  notes: [],
});

example("Get All Reviews for an Entity", "a bare list has every review", async (page) => {
  const entity = await makeEntity(page);
  const tokens = [(await review(page, entity)).body.review_token, (await review(page, entity)).body.review_token];
  const { status, body } = await page.curl("GET", `/entities/${entity}/reviews`, { headers: json });
  expect(status).toBe(200);
  expect(body).toMatchObject(tokens.map((token) => reviewShape(entity, token)));
});

example("Get One Specific Review", "a review is shown by its token", async (page) => {
  const entity = await makeEntity(page);
  const { review_token } = (await review(page, entity)).body;
  const { status, body } = await page.curl("GET", `/entities/${entity}/reviews/${review_token}`, { headers: json });
  expect(status).toBe(200);
  expect(body).toMatchObject(reviewShape(entity, review_token));
});

example("Linking a New Evaluation to an Existing Entity", "a header names the entity", async (page) => {
  const entity = await makeEntity(page);
  const data = { ...mira, name_first: "Tariq", document_ssn: "987654303" };
  const { status, body } = await evaluate(page, data, { "Alloy-Entity-Token": entity });
  expect([status, body.entity_token]).toEqual([201, entity]);
  expect((await evaluate(page, data)).body.entity_token).not.toBe(entity);
});

const states = ({ body }: Parsed): readonly unknown[] => [...new Set(Object.values(body.summary.services))];

example("Refreshing the cache", "a header asks every service afresh", async (page) => {
  const first = await evaluate(page);
  expect([states(first), states(await evaluate(page))]).toEqual([["executed"], ["cached"]]);
  const fresh = await evaluate(page, mira, { "Alloy-Refresh-Cache": "true" });
  expect([fresh.status, states(fresh)]).toEqual([201, ["executed"]]);
});

example("Bypassing automatic formatting", "a header leaves the input as it is", async (page) => {
  expect((await evaluate(page)).body.formatted).not.toEqual(mira);
  const { status, body } = await evaluate(page, mira, { "Alloy-Bypass-Formatter": "true" });
  expect(status).toBe(201);
  expectEvaluation(body, page.sandbox.credentials.token, mira);
});

example("Specifying an application version", "a header runs another than the pinned one", async (page) => {
  expect((await evaluate(page)).body.application_version_id).not.toBe(42);
  const { status, body } = await evaluate(page, mira, { "Alloy-Application-Version": "42" });
  expect([status, body.application_version_id]).toEqual([201, 42]);
});

test("every command of the page has its test", () => {
  expect(covered).toEqual(commandsBySection);
  expect(Object.values(covered).reduce((sum, count) => sum + count, 0)).toBe(COMMANDS);
});
