import { expect, test } from "vitest";
import { ada, basicHeader, START, startAlloy } from "../alloy-calls.ts";

const HOUR = 3_600_000;

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
