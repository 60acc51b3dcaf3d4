import { inspect } from "node:util";
import { answer, canary, type FaultServer, findCanaries, manualClock, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import {
  accountKey,
  basic,
  bearerToken,
  createAlloyClient,
  isArgumentError,
  isTokenError,
  memoryTokenStore,
  oauth,
  type TokenStore,
} from "./index.ts";

const HOUR_MS = 3_600_000;
const parameters = { required: [], optional: [], or: [] };

/** A server whose token endpoint answers in the shape that Alloy gives to credentials in a header or in a body. */
async function startAlloy(): Promise<FaultServer> {
  const server = await startFaultServer({ otherwise: answer({ body: parameters }) });
  onTestFinished(() => server.close());
  server.handle("/oauth/bearer", ({ headers }) =>
    headers["authorization"]
      ? answer({ body: { access_token: "headerToken", token_type: "bearer", expires_in: 3600 } })
      : answer({ body: { bearer_token: "bodyToken", expires: manualClock().now() + HOUR_MS } }),
  );
  return server;
}

const token = "inventedToken";
const secret = "inventedSecret";
const basicHeader = `Basic ${btoa(`${token}:${secret}`)}`;

test("basic signs each call with the token as user name and the secret as password", async () => {
  const server = await startAlloy();
  const result = await createAlloyClient({ baseUrl: server.url, auth: basic({ token, secret }) }).getParameters();
  expect(result.status).toBe(200);
  expect(server.requests.map(({ target, headers }) => [target, headers["authorization"]])).toEqual([["/parameters", basicHeader]]);
});

test("oauth sends its credentials in the header, as JSON, and reads the answer in that shape", async () => {
  const server = await startAlloy();
  await createAlloyClient({ baseUrl: server.url, auth: oauth({ token, secret }), clock: manualClock() }).getParameters();
  const [exchange, call] = server.requests;
  expect([exchange?.method, exchange?.target, exchange?.headers["authorization"]]).toEqual(["POST", "/oauth/bearer", basicHeader]);
  expect(exchange?.headers["content-type"]).toBe("application/json");
  expect(exchange?.json()).toEqual({ grant_type: "client_credentials" });
  expect(call?.headers["authorization"]).toBe("Bearer headerToken");
});

test("oauth sends its credentials in the body, and reads the answer in that other shape", async () => {
  const server = await startAlloy();
  const clock = manualClock();
  const alloy = createAlloyClient({ baseUrl: server.url, auth: oauth({ token, secret, credentialsIn: "body" }), clock });
  await alloy.getParameters();
  const [exchange, call] = server.requests;
  expect(exchange?.headers).not.toHaveProperty("authorization");
  expect(exchange?.json()).toEqual({ grant_type: "client_credentials", application_token: token, application_secret: secret });
  expect(call?.headers["authorization"]).toBe("Bearer bodyToken");
  await clock.advance(HOUR_MS - 31_000);
  await alloy.getParameters();
  expect(server.requests.filter(({ target }) => target === "/oauth/bearer")).toHaveLength(1);
});

test.each(["oauth", "basic"] as const)("an account key names its workflow where an operation takes one (%s)", async (signIn) => {
  const server = await startAlloy();
  const auth = accountKey({ token, secret, signIn, workflowToken: "inventedWorkflow" });
  const alloy = createAlloyClient({ baseUrl: server.url, auth, clock: manualClock() });
  await alloy.getParameters();
  await alloy.getParameters({ header: { "alloy-workflow-token": "anotherWorkflow" } });
  await alloy.getEntity({ path: { entity_token: "P-invented" } });
  const sent = server.requests.filter(({ target }) => target !== "/oauth/bearer").map(({ headers }) => headers["alloy-workflow-token"]);
  expect(sent).toEqual(["inventedWorkflow", "anotherWorkflow", undefined]);
});

test("an account key without a workflow refuses a call that needs one, and sends nothing", async () => {
  const server = await startAlloy();
  const alloy = createAlloyClient({ baseUrl: server.url, auth: accountKey({ token, secret }), clock: manualClock() });
  const error = await alloy.getParameters().catch((caught: unknown) => caught);
  expect(isArgumentError(error) && error.argument).toBe("header.alloy-workflow-token");
  expect(server.requests).toHaveLength(0);
});

test("a secret that is rotated is read again when the old one is refused", async () => {
  const server = await startFaultServer({ otherwise: answer({ body: parameters }) });
  onTestFinished(() => server.close());
  const good = `Basic ${btoa(`${token}:rotatedSecret`)}`;
  server.handle("/oauth/bearer", ({ headers }) =>
    headers["authorization"] === good
      ? answer({ body: { access_token: "headerToken", expires_in: 3600 } })
      : answer({ status: 401, body: { error: { minor_code: 4011, type: "Unauthorized" } } }),
  );
  const secrets = ["oldSecret", "rotatedSecret"];
  const auth = oauth({ token, secret: async () => secrets.shift() ?? "rotatedSecret" });
  const result = await createAlloyClient({ baseUrl: server.url, auth, clock: manualClock() }).getParameters();
  expect(result.status).toBe(200);
});

test("refused credentials are a TokenError, and are not sent again", async () => {
  const server = await startFaultServer({
    otherwise: answer({ status: 401, body: { error: { minor_code: 4011, type: "Unauthorized" } } }),
  });
  onTestFinished(() => server.close());
  const alloy = createAlloyClient({ baseUrl: server.url, auth: oauth({ token, secret }), clock: manualClock() });
  for (let call = 0; call < 3; call++) {
    const error = await alloy.getParameters().catch((caught: unknown) => caught);
    expect(isTokenError(error) && [error.code, error.vendor, error.operationId, error.attempts]).toEqual([
      "invalid_credentials",
      "alloy",
      "getParameters",
      0,
    ]);
  }
  expect(server.requests).toHaveLength(1);
});

test.each([
  [401, undefined, true],
  [403, 4032, true],
  [400, 4011, true],
  [400, 4013, true],
  [400, 4015, true],
  [400, 4002, false],
  [400, undefined, false],
  [403, undefined, false],
] as const)("a token endpoint's %d with minor code %s is a refusal, and so not tried again: %s", async (status, minor_code, isRefusal) => {
  const server = await startFaultServer({ otherwise: answer({ status, body: { error: minor_code && { minor_code } } }) });
  onTestFinished(() => server.close());
  const alloy = createAlloyClient({ baseUrl: server.url, auth: oauth({ token, secret }), clock: manualClock() });
  for (let call = 0; call < 2; call++) {
    const error = await alloy.getParameters().catch((caught: unknown) => caught);
    expect(isTokenError(error) && error.code).toBe(isRefusal ? "invalid_credentials" : "token_endpoint_failed");
  }
  expect(server.requests).toHaveLength(isRefusal ? 1 : 2);
});

test("a blank or mangled part is refused when the strategy is made, and named", () => {
  const option = { option: "secret", code: "invalid_option" };
  expect(() => oauth({ token, secret: " " })).toThrow(expect.objectContaining(option));
  expect(() => oauth({ token: "", secret })).toThrow(expect.objectContaining({ option: "token" }));
  expect(() => basic({ token: "a:b", secret })).toThrow(expect.objectContaining({ option: "token" }));
  for (const workflowToken of ["a\nb", "caf\u{e9}", "\u{2713}"]) {
    expect(() => accountKey({ token, secret, workflowToken })).toThrow(expect.objectContaining({ option: "workflowToken" }));
  }
});

test("no strategy or client shows a credential when it is printed", () => {
  const marks = { token: canary("token"), secret: canary("secret"), workflow: canary("workflow") };
  const key = { token: marks.token, secret: marks.secret };
  const strategies = [
    basic(key),
    oauth(key),
    oauth({ ...key, credentialsIn: "body" }),
    accountKey({ ...key, workflowToken: marks.workflow }),
  ];
  const clients = strategies.map((auth) => createAlloyClient({ server: "sandbox", auth }));
  expect(findCanaries(marks, { strategies, clients, printed: inspect([strategies, clients], { depth: 9 }) })).toEqual([]);
  expect(findCanaries(marks, { planted: [marks.secret] })).not.toEqual([]);
});

test("a token that was had by createBearerToken signs calls through bearerToken", async () => {
  const server = await startAlloy();
  await createAlloyClient({ baseUrl: server.url, auth: bearerToken("aTokenOfOurs") }).getParameters();
  expect(server.requests[0]?.headers["authorization"]).toBe("Bearer aTokenOfOurs");
});

test("an account key names its workflow on raw calls too", async () => {
  const server = await startAlloy();
  const auth = accountKey({ token, secret, signIn: "basic", workflowToken: "inventedWorkflow" });
  await createAlloyClient({ baseUrl: server.url, auth }).raw.GET("/parameters");
  expect(server.requests[0]?.headers["alloy-workflow-token"]).toBe("inventedWorkflow");
});

test.each([
  ["basic", (store: TokenStore) => basic({ token, secret }, { store })],
  [
    "accountKey with Basic",
    (store: TokenStore) => accountKey({ token, secret, store, signIn: "basic", workflowToken: "inventedWorkflow" }),
  ],
  ["oauth", (store: TokenStore) => oauth({ token, secret, store })],
])("%s shares a refusal through its store", async (_, auth) => {
  const server = await startFaultServer({ otherwise: answer({ status: 401 }) });
  onTestFinished(() => server.close());
  const memory = memoryTokenStore();
  const kept: string[] = [];
  const store: TokenStore = { ...memory, set: async (...entry) => memory.set(...entry).then(() => kept.push(entry[1])) };
  const ask = () =>
    createAlloyClient({ baseUrl: server.url, auth: auth(store) })
      .getParameters()
      .catch((error: unknown) => error);
  await ask();
  await expect.poll(() => kept.length).toBe(1);
  expect(await ask()).toMatchObject({ name: "TokenError", code: "invalid_credentials" });
  expect(server.requests).toHaveLength(1);
});
