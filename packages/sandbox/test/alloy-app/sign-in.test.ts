import { expect, test } from "vitest";
import { alloyCredentials } from "../../src/alloy/credentials.ts";
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
  ["no header", null, 401, 4011],
  ["a wrong secret", basicHeader({ token: "SandboxWorkflowToken000000000001", secret: "wrong" }), 401, 4011],
  ["a Basic header that is not Base64", "Basic %%%", 401, 4011],
  ["a bearer token that was never issued", "Bearer unknown", 401, 4013],
  ["a key whose production is not enabled", basicHeader(alloyCredentials.productionDisabled), 401, 4015],
  ["a key of the live environment", basicHeader(alloyCredentials.live), 403, 4032],
])("%s is refused with a minor code of its own on every operation", async (_, auth, refused, minorCode) => {
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
    ["GET", "/evaluations/S-x"],
    ["GET", "/entities/P-x/evaluations/S-x"],
    ["POST", "/entities/P-x/notes"],
    ["POST", "/documents"],
    ["PUT", "/documents/D-x"],
    ["PATCH", "/entities/P-x/documents/D-x"],
    ["GET", "/entities/P-x/documents"],
    ["POST", "/entities/P-x/documents/D-x/notes"],
    ["GET", "/entities/P-x/reviews"],
    ["POST", "/entities/P-x/reviews"],
    ["GET", "/entities/P-x/reviews/R-x"],
  ] as const;
  for (const [method, path] of calls) {
    const { status, body } = await call(method, path, { auth });
    expect([method, path, status, body.error?.minor_code]).toEqual([method, path, refused, minorCode]);
  }
  expect(sandbox.control.requests().every(({ status }) => status === refused)).toBe(true);
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

test.each(["/oauth/validate", "/oauth/refresh"])("%s refuses in the short form, whatever header comes with it", async (path) => {
  const { call } = startAlloy();
  const invalid = await call("POST", path, { body: { bearer_token: 7 }, auth: "Basic d3Jvbmc6d3Jvbmc=" });
  expect([invalid.status, Object.keys(invalid.body), invalid.body.error.minor_code]).toEqual([400, ["error"], 4002]);
  const none = await call("POST", path, { auth: null });
  expect([none.status, Object.keys(none.body), none.body.error.minor_code]).toEqual([400, ["error"], 4002]);
  const unknown = await call("POST", path, { body: { bearer_token: "unknown" }, auth: null });
  expect([unknown.status, Object.keys(unknown.body)]).toEqual([401, ["error"]]);
});

test("a token that was refreshed stands for what the first one stood for, and the hour counts anew", async () => {
  const { call, sandbox } = startAlloy();
  const exchange = { body: { grant_type: "client_credentials" }, auth: basicHeader(sandbox.credentials.account) };
  const old = (await call("POST", "/oauth/bearer", exchange)).body.access_token;
  await sandbox.control.advance(HOUR - 1);
  const { body } = await call("POST", "/oauth/refresh", { body: { bearer_token: old }, auth: null });
  expect(body).toEqual({ bearer_token: expect.stringMatching(/^[A-Za-z0-9]{40}$/), expires: START + 2 * HOUR - 1 });
  await sandbox.control.advance(HOUR - 1);
  const headers = { "alloy-workflow-token": sandbox.credentials.documents.token };
  expect((await call("GET", "/parameters", { auth: `Bearer ${body.bearer_token}`, headers })).status).toBe(200);
  await sandbox.control.advance(1);
  expect((await call("POST", "/oauth/validate", { body: { bearer_token: body.bearer_token }, auth: null })).body.error.minor_code).toBe(
    4012,
  );
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
