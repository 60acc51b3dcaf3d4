import { expect, test } from "vitest";
import { personas } from "../../src/alloy/personas.ts";
import { ada, START, startAlloy } from "../alloy-calls.ts";

const HOUR = 3_600_000;

test("a new person is approved, echoed, formatted and matched", async () => {
  const { evaluate, sandbox } = startAlloy();
  const { status, body } = await evaluate(ada);
  expect(status).toBe(201);
  expect(body).toMatchObject({
    status_code: 201,
    error: null,
    timestamp: START,
    evaluation_token: expect.stringMatching(/^S-\w{20}$/),
    entity_token: expect.stringMatching(/^P-\w{20}$/),
    application_token: sandbox.credentials.token,
    application_version_id: 41,
    summary: { result: "success", outcome: "Approved", services: { "Sandbox Identity": "executed", "Sandbox Email": "executed" } },
    supplied: ada,
    formatted: { ...ada, phone_number: "+15035550117", email_address: "ada@example.com", address_state: "VT" },
    matching: { phone: { score: 1, matched: ["Sandbox Address and Phone"], unmatched: [] } },
  });
});

test.each(personas.filter(({ asksQuestions, partialRuns, callsBack }) => !asksQuestions && !partialRuns && !callsBack))(
  "last name $lastName gives $outcome",
  async ({ lastName, outcome, watchlistHit }) => {
    const { evaluate, call } = startAlloy();
    const { status, body } = await evaluate({ ...ada, name_last: lastName });
    expect([status, body.summary.outcome]).toEqual([201, outcome]);
    expect(body.diligence.watchlists.matches.length).toBe(watchlistHit ? 1 : 0);
    expect((await call("GET", `/entities/${body.entity_token}`)).body.evaluations[0]).toMatchObject({ status: "complete", outcome });
  },
);

test("what getParameters asks for and is not there is asked for, and sent later", async () => {
  const { evaluate, call } = startAlloy();
  const first = await evaluate({ name_first: "Ada" });
  expect(first.status).toBe(200);
  expect(first.body).not.toHaveProperty("status_code");
  expect(first.body.required.map(({ key }: { key: string }) => key)).toEqual(["name_last"]);
  expect(first.body.or).toEqual((await call("GET", "/parameters")).body.or);
  const path = `/evaluations/${first.body.evaluation_token}`;
  const second = await call("PATCH", path, { body: { name_last: "Lovelace", name_first: null, document_license: "Q1" } });
  expect([second.status, second.body.required, second.body.or.length]).toEqual([200, [], 4]);
  expect((await call("GET", `/entities/${first.body.entity_token}`)).body).toMatchObject({
    name: "Ada Lovelace",
    evaluations: [{ status: "waiting", outcome: null }],
  });
  const third = await call("PATCH", path, { body: { document_license_state: "VT" } });
  expect([third.status, third.body.supplied]).toEqual([
    201,
    { name_first: "Ada", name_last: "Lovelace", document_license: "Q1", document_license_state: "VT" },
  ]);
  expect(third.body.evaluation_token).toBe(first.body.evaluation_token);
});

test("a value that does not match its pattern is asked for again", async () => {
  const { evaluate } = startAlloy();
  const { status, body } = await evaluate({ ...ada, name_first: "Ada2", birth_date: "10.12.1985" });
  expect([status, body.required.map(({ key }: { key: string }) => key)]).toEqual([200, ["name_first", "birth_date"]]);
});

test("a value of the wrong type, a body that is not JSON, and a wrong header are 400 with codes of their own", async () => {
  const { call, evaluate } = startAlloy();
  const wrongType = await evaluate({ name_first: 7 });
  expect(wrongType.body.error).toMatchObject({
    minor_code: 4002,
    details: { location: "body", problems: [{ pointer: "/name_first", keyword: "type" }] },
  });
  expect(wrongType.body.application_token).not.toBeNull();
  const unparsable = await call("POST", "/evaluations", { body: "{", headers: { "content-type": "application/json" } });
  expect([unparsable.status, unparsable.body.error.minor_code]).toEqual([400, 4003]);
  const header = await evaluate(ada, { "Alloy-Refresh-Cache": "perhaps" });
  expect([header.status, header.body.error.minor_code, header.body.error.details.problems]).toEqual([
    400,
    4001,
    [{ pointer: "/alloy-refresh-cache", keyword: "pattern" }],
  ]);
});

const answers = (...ids: number[]) => ({ answers: ids.map((answer_id, index) => ({ question_id: index + 1, answer_id })) });

test.each([
  ["all right", [1, 2, 3, 4, 5], "Approved"],
  ["one wrong", [1, 2, 3, 4, 4], "Manual Review"],
  ["more wrong", [5, 5, 3, 4, 5], "Denied"],
])("identity questions with %s", async (_, ids, outcome) => {
  const { evaluate, call } = startAlloy();
  const asked = await evaluate({ ...ada, name_last: "Questions" });
  expect(asked.status).toBe(200);
  expect(asked.body.prompts.answers.questions).toHaveLength(5);
  expect(asked.body.required[0].template.answers[0]).toEqual({ question_id: 1, answer_id: 0 });
  const done = await call("PATCH", `/evaluations/${asked.body.evaluation_token}`, { body: answers(...ids) });
  expect([done.status, done.body.summary.outcome, done.body.diligence.identity_questions.asked]).toEqual([201, outcome, 5]);
  expect((await call("GET", `/entities/${asked.body.entity_token}`)).body.evaluations[0].outcome).toBe(outcome);
});

test("questions left open are asked again, and those answered are kept", async () => {
  const { evaluate, call } = startAlloy();
  const asked = await evaluate({ ...ada, name_last: "Questions" });
  const path = `/evaluations/${asked.body.evaluation_token}`;
  const again = await call("PATCH", path, { body: answers(1, 0, 9, 4, 5) });
  expect([again.status, again.body.prompts.answers.questions.map(({ id }: { id: number }) => id)]).toEqual([200, [2, 3]]);
  const done = await call("PATCH", path, {
    body: {
      answers: [
        { question_id: 2, answer_id: 2 },
        { question_id: 3, answer_id: 3 },
      ],
    },
  });
  expect([done.status, done.body.summary.outcome]).toEqual([201, "Approved"]);
});

test.each([
  ["POST without a body", "POST", undefined],
  ["PATCH with an empty object", "PATCH", {}],
])("a partial evaluation goes on by %s", async (_, method, body) => {
  const { evaluate, call } = startAlloy();
  const partial = await evaluate({ ...ada, name_last: "Partial" });
  expect([
    partial.status,
    partial.body.summary.result,
    partial.body.summary.outcome,
    partial.body.summary.services["Sandbox Watchlists"],
  ]).toEqual([206, "partial", null, "failed"]);
  expect(partial.body.warnings.blocked_actions[0].blocking.action_name).toBe("Sandbox Watchlists");
  const entity = `/entities/${partial.body.entity_token}`;
  expect((await call("GET", entity)).body.evaluations[0]).toMatchObject({ status: "waiting", outcome: null });
  const done = await call(method, `/evaluations/${partial.body.evaluation_token}`, { body });
  expect([done.status, done.body.summary.outcome, done.body.summary.services]).toEqual([
    201,
    "Approved",
    {
      "Sandbox Identity": "executed",
      "Sandbox Address and Phone": "executed",
      "Sandbox Email": "executed",
      "Sandbox Watchlists": "executed",
    },
  ]);
  expect(done.body).not.toHaveProperty("warnings");
});

test("a partial evaluation can fail once more", async () => {
  const { evaluate, call } = startAlloy();
  const path = `/evaluations/${(await evaluate({ ...ada, name_last: "Stillpartial" })).body.evaluation_token}`;
  expect([(await call("POST", path)).status, (await call("POST", path)).status]).toEqual([206, 201]);
});

test("a finished evaluation is 409 and an unknown one 404", async () => {
  const { evaluate, call } = startAlloy();
  const { evaluation_token, entity_token } = (await evaluate(ada)).body;
  for (const method of ["PATCH", "POST"]) {
    const resolved = await call(method, `/evaluations/${evaluation_token}`, { body: {} });
    expect([resolved.status, resolved.body.error.minor_code, resolved.body.evaluation_token, resolved.body.entity_token]).toEqual([
      409,
      4091,
      evaluation_token,
      entity_token,
    ]);
    const unknown = await call(method, "/evaluations/S-unknown", { body: {} });
    expect([unknown.status, unknown.body.error.minor_code]).toEqual([404, 4041]);
  }
});

test("equal input is answered from the cache, for 30 days, unless fresh data is asked for", async () => {
  const { evaluate, sandbox } = startAlloy();
  const first = (await evaluate(ada)).body;
  const second = (await evaluate(ada)).body;
  expect(Object.values(second.summary.services)).toEqual(["cached", "cached", "cached", "cached"]);
  expect(second.evaluation_token).not.toBe(first.evaluation_token);
  expect(Object.values((await evaluate({ ...ada, address_line_1: "13 Elm Road" })).body.summary.services)).not.toContain("cached");
  expect(Object.values((await evaluate(ada, { "Alloy-Refresh-Cache": "true" })).body.summary.services)).not.toContain("cached");
  await sandbox.control.advance(30 * 24 * HOUR);
  expect(Object.values((await evaluate(ada)).body.summary.services)).not.toContain("cached");
});

test("the formatter can be left out", async () => {
  const { evaluate } = startAlloy();
  const { body } = await evaluate(ada, { "Alloy-Bypass-Formatter": "true" });
  expect(body.formatted).toEqual(body.supplied);
});

test("another version runs when a header names it, and asks for more", async () => {
  const { evaluate, call } = startAlloy();
  const headers = { "Alloy-Application-Version": "42" };
  expect((await evaluate(ada, headers)).body.application_version_id).toBe(42);
  const { email_address, ...rest } = ada;
  expect((await evaluate(rest, headers)).body.required[0].key).toBe("email_address");
  const unknown = await call("POST", "/evaluations", { body: ada, headers: { "Alloy-Application-Version": "99" } });
  expect([unknown.status, unknown.body.error.minor_code]).toEqual([400, 4001]);
});

test("a pending evaluation is finished by the clock, once, and its last answer is found by both paths", async () => {
  const { evaluate, call, sandbox } = startAlloy();
  const { status, body } = await evaluate({ ...ada, name_last: "Pending" });
  expect([status, body.summary]).toEqual([
    202,
    {
      outcome: null,
      services: {
        "Sandbox Identity": "executed",
        "Sandbox Address and Phone": "executed",
        "Sandbox Email": "executed",
        "Sandbox Watchlists": "not_executed",
      },
    },
  ]);
  const paths = [`/evaluations/${body.evaluation_token}`, `/entities/${body.entity_token}/evaluations/${body.evaluation_token}`];
  for (const path of paths) expect((await call("GET", path)).body).toEqual(body);
  await sandbox.control.advance(60_000);
  for (const path of paths) {
    const found = await call("GET", path);
    expect([found.status, found.body.status_code, found.body.timestamp, found.body.summary.outcome]).toEqual([
      200,
      201,
      START + 60_000,
      "Approved",
    ]);
  }
  await sandbox.control.advance(HOUR);
  expect((await call("GET", paths[0] ?? "")).body.timestamp).toBe(START + 60_000);
});

test("a reset drops what was pending", async () => {
  const { evaluate, call, sandbox } = startAlloy();
  const { evaluation_token } = (await evaluate({ ...ada, name_last: "Pending" })).body;
  sandbox.control.reset();
  await sandbox.control.advance(60_000);
  expect((await call("GET", `/evaluations/${evaluation_token}`)).status).toBe(404);
});

test("a document that an evaluation names shows at once, also while its bytes are still to come", async () => {
  const { evaluate, call } = startAlloy();
  const { document_token } = (await call("POST", "/documents", { body: { name: "a", extension: "png", type: "license" } })).body;
  const { document_ssn, ...rest } = ada;
  const asked = (await evaluate({ ...rest, document_token_front: document_token })).body;
  const path = `/entities/${asked.entity_token}/documents`;
  expect((await call("GET", path)).body).toMatchObject([{ document_token, uploaded: false }]);
  await call("PUT", `${path}/${document_token}`, { body: new Uint8Array([1]) });
  expect((await call("POST", `/evaluations/${asked.evaluation_token}`)).status).toBe(201);
});
