import { describe, expect, test } from "vitest";
import { personas } from "../src/alloy/scenarios.ts";
import { ada, basicHeader, START, startAlloy } from "./alloy-calls.ts";

const HOUR = 3_600_000;

describe("sign-in", () => {
  test("a Basic header gets a token in the newer shape, and the token lets calls in", async () => {
    const { call } = startAlloy();
    const { status, body } = await call("POST", "/oauth/bearer", { body: { grant_type: "client_credentials" } });
    expect(status).toBe(200);
    expect(body).toEqual({ access_token: expect.stringMatching(/^[A-Za-z0-9]{40}$/), token_type: "bearer", expires_in: 3600 });
    expect((await call("GET", "/parameters", { auth: `Bearer ${body.access_token}` })).status).toBe(200);
  });

  test("credentials in the body get a token in the older shape", async () => {
    const { call, sandbox } = startAlloy();
    const { token, secret } = sandbox.credentials;
    const request = { grant_type: "client_credentials", application_token: token, application_secret: secret };
    const { body } = await call("POST", "/oauth/bearer", { body: request, auth: null });
    expect(body).toEqual({ bearer_token: expect.any(String), expires: START + HOUR });
    expect((await call("GET", "/parameters", { auth: `Bearer ${body.bearer_token}` })).status).toBe(200);
  });

  test("a token ends with its hour on the virtual clock, to the millisecond", async () => {
    const { call, sandbox } = startAlloy();
    const token = (await call("POST", "/oauth/bearer", { body: { grant_type: "client_credentials" } })).body.access_token;
    await sandbox.control.advance(HOUR - 1);
    expect((await call("GET", "/parameters", { auth: `Bearer ${token}` })).status).toBe(200);
    await sandbox.control.advance(1);
    const { status, body } = await call("GET", "/parameters", { auth: `Bearer ${token}` });
    expect(status).toBe(401);
    expect(body).toEqual({
      status_code: 401,
      error: {
        minor_code: 4012,
        type: "API Authentication Failure",
        message: expect.any(String),
        details: { bearer_token: token },
        error_token: expect.stringMatching(/^[0-9a-f-]{36}$/),
      },
      timestamp: START + HOUR,
      evaluation_token: null,
      entity_token: null,
      application_token: null,
      application_version_id: null,
    });
  });

  test.each([
    ["no header", null],
    ["a wrong secret", basicHeader({ token: "SandboxWorkflowToken000000000001", secret: "wrong" })],
    ["a Basic header that is not Base64", "Basic %%%"],
    ["an unknown bearer", "Bearer unknown"],
  ])("%s is 401 with minor code 4011 on every operation", async (_, auth) => {
    const { call, sandbox } = startAlloy();
    const calls = [
      ["GET", "/parameters"],
      ["POST", "/evaluations"],
      ["PATCH", "/evaluations/S-x"],
      ["POST", "/evaluations/S-x"],
      ["GET", "/entities/P-x"],
      ["POST", "/entities/P-x/documents"],
      ["PUT", "/entities/P-x/documents/D-x"],
      ["GET", "/entities/P-x/documents/D-x"],
    ] as const;
    for (const [method, path] of calls) {
      const { status, body } = await call(method, path, { auth });
      expect([method, path, status, body.error?.minor_code]).toEqual([method, path, 401, 4011]);
    }
    expect(sandbox.control.requests().every(({ status }) => status === 401)).toBe(true);
  });

  test("the token endpoint refuses in the short form", async () => {
    const { call } = startAlloy();
    const body = { grant_type: "client_credentials" };
    const refused = await call("POST", "/oauth/bearer", { body, auth: "Basic d3Jvbmc6d3Jvbmc=" });
    expect([refused.status, refused.body]).toEqual([
      401,
      { error: { minor_code: 4011, type: "Unauthorized", message: expect.any(String), details: {} } },
    ]);
    expect((await call("POST", "/oauth/bearer", { body, auth: null })).body.error.minor_code).toBe(4001);
    const invalid = await call("POST", "/oauth/bearer", { body: {} });
    expect([invalid.status, Object.keys(invalid.body), invalid.body.error.minor_code]).toEqual([400, ["error"], 4002]);
  });

  test("an account-level key has to name the workflow", async () => {
    const { call, sandbox } = startAlloy();
    const { account, documents } = sandbox.credentials;
    const auth = basicHeader(account);
    const without = await call("POST", "/evaluations", { body: ada, auth });
    expect([without.status, without.body.error.minor_code, without.body.error.details]).toEqual([
      400,
      4001,
      { header: "alloy-workflow-token", keyword: "required" },
    ]);
    const named = await call("GET", "/parameters", { auth, headers: { "alloy-workflow-token": documents.token } });
    expect(named.body.required.map(({ key }: { key: string }) => key)).toContain("document_token_front");
    const unknown = await call("GET", "/parameters", { auth, headers: { "alloy-workflow-token": "unknown" } });
    expect([unknown.status, unknown.body.error.minor_code]).toEqual([400, 4001]);
  });

  test("a workflow's credentials reach no other workflow", async () => {
    const { call, sandbox } = startAlloy();
    const refused = await call("GET", "/parameters", { headers: { "alloy-workflow-token": sandbox.credentials.documents.token } });
    expect([refused.status, refused.body.error.minor_code]).toEqual([400, 4001]);
  });
});

describe("evaluations", () => {
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
      application_version_id: 14,
      summary: { result: "success", outcome: "Approved", services: { "Sandbox Identity": "executed", "Sandbox Email": "executed" } },
      supplied: ada,
      formatted: { ...ada, phone_number: "+18042562188", email_address: "ada@example.com", address_state: "VA" },
      matching: { phone: { score: 1, matched: ["Sandbox Address and Phone"], unmatched: [] } },
    });
  });

  test.each(personas.filter(({ asksQuestions, partialRuns }) => !asksQuestions && !partialRuns))(
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
      name: "Ada",
      evaluations: [{ status: "waiting", outcome: null }],
    });
    const third = await call("PATCH", path, { body: { document_license_state: "VA" } });
    expect([third.status, third.body.supplied]).toEqual([
      201,
      { name_first: "Ada", name_last: "Lovelace", document_license: "Q1", document_license_state: "VA" },
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
    const headers = { "Alloy-Application-Version": "15" };
    expect((await evaluate(ada, headers)).body.application_version_id).toBe(15);
    const { email_address, ...rest } = ada;
    expect((await evaluate(rest, headers)).body.required[0].key).toBe("email_address");
    const unknown = await call("POST", "/evaluations", { body: ada, headers: { "Alloy-Application-Version": "99" } });
    expect([unknown.status, unknown.body.error.minor_code]).toEqual([400, 4001]);
  });
});

describe("entities", () => {
  test("the same person is the same entity, another number is another", async () => {
    const { evaluate, call } = startAlloy();
    const first = (await evaluate(ada)).body;
    const second = (await evaluate({ ...ada, name_first: "ADA ", phone_number: "8045550100" })).body;
    expect(second.entity_token).toBe(first.entity_token);
    expect((await evaluate({ ...ada, document_ssn: "987654320" })).body.entity_token).not.toBe(first.entity_token);
    const { status, body } = await call("GET", `/entities/${first.entity_token}`);
    expect([status, body.name, body.type, body.archived, body.created]).toEqual([200, "Ada Lovelace", "person", false, START]);
    expect(body.evaluations.map(({ evaluation_token }: { evaluation_token: string }) => evaluation_token)).toEqual([
      first.evaluation_token,
      second.evaluation_token,
    ]);
    expect(body.evaluations[0]).toEqual({
      evaluation_token: first.evaluation_token,
      timestamp: START,
      status: "complete",
      application_name: "Customer Onboarding",
      outcome: "Approved",
    });
  });

  test("without all of number, birth date and names nobody is the same", async () => {
    const { evaluate } = startAlloy();
    const { birth_date, ...rest } = ada;
    expect((await evaluate(rest)).body.entity_token).not.toBe((await evaluate(rest)).body.entity_token);
  });

  test("a header links an evaluation to an entity, and an unknown token is 403", async () => {
    const { evaluate, call } = startAlloy();
    const { entity_token } = (await evaluate(ada)).body;
    const linked = (await evaluate({ ...ada, name_first: "Augusta" }, { "Alloy-Entity-Token": entity_token })).body;
    expect(linked.entity_token).toBe(entity_token);
    expect((await call("GET", `/entities/${entity_token}`)).body.evaluations).toHaveLength(2);
    const refused = await evaluate(ada, { "Alloy-Entity-Token": "P-unknown" });
    expect([refused.status, refused.body.error.minor_code]).toEqual([403, 4031]);
  });

  test("an external id is tied at its first use, and then finds the entity everywhere", async () => {
    const { evaluate, call } = startAlloy();
    const header = { "alloy-external-entity-id": "member 1/2" };
    const first = (await evaluate(ada, header)).body;
    expect(first.external_entity_id).toBe("member 1/2");
    expect((await evaluate({ ...ada, document_ssn: "987654320" }, header)).body.entity_token).toBe(first.entity_token);
    const found = await call("GET", `/entities/${encodeURIComponent("member 1/2")}`);
    expect([found.body.entity_token, found.body.external_entity_id]).toEqual([first.entity_token, "member 1/2"]);
    const clash = await evaluate(ada, { "alloy-external-entity-id": "another" });
    expect([clash.status, clash.body.error.minor_code]).toEqual([400, 4001]);
  });

  test("an unknown entity is 404", async () => {
    const { call } = startAlloy();
    const { status, body } = await call("GET", "/entities/P-unknown");
    expect([status, body.error.minor_code]).toEqual([404, 4041]);
  });
});

describe("documents", () => {
  const licence = { name: "driver_license", extension: "pdf", type: "license" };

  test("a document is described, uploaded, shown by its entity, and downloaded byte by byte", async () => {
    const { evaluate, call, sandbox } = startAlloy();
    const { entity_token } = (await evaluate(ada)).body;
    const note = { note: "Sent by e-mail", note_author_agent_email: "agent@example.org" };
    const described = await call("POST", `/entities/${entity_token}/documents`, { body: { ...licence, ...note } });
    expect(described.status).toBe(201);
    expect(described.body).toEqual({
      document_token: expect.stringMatching(/^D-\w{20}$/),
      ...licence,
      uploaded: false,
      timestamp: START,
      approved: null,
      approval_agent_email: null,
      approval_timestamp: null,
      notes: [{ ...note, created_at: START, updated_at: START }],
    });
    const path = `/entities/${entity_token}/documents/${described.body.document_token}`;
    expect((await call("GET", path)).status).toBe(404);
    await sandbox.control.advance(1_000);
    const bytes = Uint8Array.from({ length: 700 }, (_, index) => index % 256);
    const uploaded = await call("PUT", path, { body: bytes, headers: { "content-type": "application/octet-stream" } });
    expect([uploaded.status, uploaded.body.uploaded, uploaded.body.timestamp]).toEqual([200, true, START + 1_000]);
    const downloaded = await call("GET", path);
    expect(downloaded.headers.get("content-type")).toBe("application/octet-stream");
    expect(downloaded.body).toEqual(bytes);
    expect((await call("GET", `/entities/${entity_token}`)).body.documents).toEqual([
      { document_token: described.body.document_token, timestamp: START + 1_000, type: "license", name: "driver_license" },
    ]);
  });

  test("an empty file is a file", async () => {
    const { evaluate, call } = startAlloy();
    const { entity_token } = (await evaluate(ada)).body;
    const { document_token } = (await call("POST", `/entities/${entity_token}/documents`, { body: licence })).body;
    expect((await call("PUT", `/entities/${entity_token}/documents/${document_token}`)).body.uploaded).toBe(true);
    expect((await call("GET", `/entities/${entity_token}/documents/${document_token}`)).body).toEqual(new Uint8Array());
  });

  test("a document without a name, or a note without its author, is 400 with its pointer", async () => {
    const { evaluate, call } = startAlloy();
    const path = `/entities/${(await evaluate(ada)).body.entity_token}/documents`;
    const { name, ...nameless } = licence;
    const refused = await call("POST", path, { body: nameless });
    expect([refused.status, refused.body.error.minor_code, refused.body.error.details.problems]).toEqual([
      400,
      4002,
      [{ pointer: "/name", keyword: "required" }],
    ]);
    const orphan = await call("POST", path, { body: { ...licence, note: "x" } });
    expect(orphan.body.error.details.problems).toEqual([{ pointer: "/note_author_agent_email", keyword: "dependentRequired" }]);
  });

  test("a document is not found under another entity", async () => {
    const { evaluate, call } = startAlloy();
    const { entity_token } = (await evaluate(ada)).body;
    const other = (await evaluate({ ...ada, document_ssn: "987654320" })).body.entity_token;
    const { document_token } = (await call("POST", `/entities/${entity_token}/documents`, { body: licence })).body;
    expect((await call("PUT", `/entities/${other}/documents/${document_token}`, { body: new Uint8Array([1]) })).status).toBe(404);
  });

  test("the document workflow waits for the upload, and shows the document under the evaluated entity", async () => {
    const { call, evaluate, sandbox } = startAlloy();
    const auth = basicHeader(sandbox.credentials.documents);
    const owner = (await evaluate(ada)).body.entity_token;
    const { document_token } = (await call("POST", `/entities/${owner}/documents`, { body: licence })).body;
    const body = { name_first: "Ada", name_last: "Lovelace", document_token_front: document_token };
    const waiting = await call("POST", "/evaluations", { body, auth });
    expect([waiting.status, waiting.body.required.map(({ key }: { key: string }) => key)]).toEqual([200, ["document_token_front"]]);
    await call("PUT", `/entities/${owner}/documents/${document_token}`, { body: new Uint8Array([1]) });
    const done = await call("PATCH", `/evaluations/${waiting.body.evaluation_token}`, { body: {}, auth });
    expect([done.status, done.body.application_version_id]).toEqual([201, 3]);
    expect((await call("GET", `/entities/${done.body.entity_token}`)).body.documents[0].document_token).toBe(document_token);
    expect((await call("PATCH", `/evaluations/${waiting.body.evaluation_token}`, { body: {} })).status).toBe(404);
  });
});
