import { inspect } from "node:util";
import { answer, canary, type FaultServer, findCanaries, manualClock, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { basic, bearerToken, createAlgoregClient, isTokenError, memoryTokenStore, oauth, type TokenStore } from "./index.ts";

const email = "service@example.org";
const password = "Invented-Pass-1";
const basicHeader = `Basic ${btoa(`${email}:${password}`)}`;
const path = { id: "t-1" };

/** A server that gives the tokens `token-1`, `token-2`, …, and a thread to whoever asks. */
async function startAlgoreg(more: object = {}): Promise<FaultServer> {
  const server = await startFaultServer({ otherwise: answer({ body: { id: "t-1" } }) });
  onTestFinished(() => server.close());
  let minted = 0;
  server.handle("/api/v1/token", () => answer({ body: { access_token: `token-${++minted}`, ...more } }));
  return server;
}

const signIns = (server: FaultServer) => server.requests.filter(({ target }) => target === "/api/v1/token");

test("basic signs each call with the e-mail address as user name, and asks for no token", async () => {
  const server = await startAlgoreg();
  const result = await createAlgoregClient({ baseUrl: server.url, auth: basic({ email, password }) }).getThread({ path });
  expect(result.status).toBe(200);
  expect(server.requests.map(({ target, headers }) => [target, headers["authorization"]])).toEqual([["/api/v1/thread/t-1", basicHeader]]);
});

test("oauth sends the password grant as JSON, without a credential in a header, and signs the call with its token", async () => {
  const server = await startAlgoreg();
  await createAlgoregClient({ baseUrl: server.url, auth: oauth({ email, password }), clock: manualClock() }).getThread({ path });
  const [exchange, call] = server.requests;
  expect([exchange?.method, exchange?.target]).toEqual(["POST", "/api/v1/token"]);
  expect(exchange?.headers).toMatchObject({ "content-type": "application/json", accept: "application/json" });
  expect(exchange?.headers).not.toHaveProperty("authorization");
  expect(exchange?.json()).toEqual({ grant_type: "password", username: email, password });
  expect(call?.headers["authorization"]).toBe("Bearer token-1");
});

test.each([
  ["alone", {}, 3600],
  ["with the members of OAuth 2.0", { token_type: "Bearer", expires_in: 3600, refresh_token: null }, 3600],
  ["with its kind in lower case", { token_type: "bearer" }, 3600],
  ["with a shorter life", { expires_in: 600 }, 600],
  ["with a life as text", { expires_in: "600" }, 600],
  ["with null for what is not documented", { token_type: null, expires_in: null, scope: null }, 3600],
  ["with a life that makes no sense", { expires_in: -1 }, 3600],
  ["with a life in words", { expires_in: "an hour" }, 3600],
  ["with a life that is a list", { expires_in: [600, 1] }, 3600],
  ["with a life that is no whole number", { expires_in: "600.5" }, 3600],
] as const)("a token that comes %s serves to the end of its life, and is renewed before that", async (_, more, lifeS) => {
  const server = await startAlgoreg(more);
  const clock = manualClock();
  const algoreg = createAlgoregClient({ baseUrl: server.url, auth: oauth({ email, password }), clock });
  await algoreg.getThread({ path });
  await clock.advance(lifeS * 1_000 - 31_000);
  await algoreg.getThread({ path });
  expect(signIns(server)).toHaveLength(1);
  await clock.advance(2_000);
  await algoreg.getThread({ path });
  await server.waitForRequests(5);
  expect(signIns(server)).toHaveLength(2);
  await clock.advance(29_001);
  await algoreg.getThread({ path });
  expect([signIns(server).length, server.requests.at(-1)?.headers["authorization"]]).toEqual([2, "Bearer token-2"]);
});

test("calls at the same time share one exchange, and clients of one store one token", async () => {
  const server = await startAlgoreg();
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const connect = () => createAlgoregClient({ baseUrl: server.url, auth: oauth({ email, password, store }), clock });
  const first = connect();
  await Promise.all([first, first, first].map((algoreg) => algoreg.getThread({ path })));
  await connect().getThread({ path });
  expect(signIns(server)).toHaveLength(1);
  expect(new Set(server.requests.slice(1).map(({ headers }) => headers["authorization"]))).toEqual(new Set(["Bearer token-1"]));
});

test("a token that Algoreg no longer takes is replaced once, and the call sent again", async () => {
  const server = await startAlgoreg();
  const algoreg = createAlgoregClient({ baseUrl: server.url, auth: oauth({ email, password }), clock: manualClock() });
  await algoreg.getThread({ path });
  server.script(answer({ status: 401, body: { errors: [] } }));
  const result = await algoreg.saveCustomers({ body: { customers: [{ external_id: "customer-1" }] } });
  expect([result.status, signIns(server).length]).toEqual([200, 2]);
  expect(server.requests.at(-1)?.headers["authorization"]).toBe("Bearer token-2");
});

test("refused credentials are a TokenError of the call that wanted them, and are not sent again", async () => {
  const server = await startFaultServer({ otherwise: answer({ status: 400, body: { errors: [{ code: "made-up" }] } }) });
  onTestFinished(() => server.close());
  const algoreg = createAlgoregClient({ baseUrl: server.url, auth: oauth({ email, password }), clock: manualClock() });
  for (const status of [400, undefined, undefined]) {
    const error = await algoreg.getThread({ path }).catch((caught: unknown) => caught);
    expect(isTokenError(error) && { ...error }).toMatchObject({
      code: "invalid_credentials",
      vendor: "algoreg",
      operationId: "getThread",
      attempts: 0,
      maybeSent: false,
      status,
    });
  }
  expect(server.requests).toHaveLength(1);
});

test("a password that is changed meanwhile is read again after a refusal, and the old one is never sent twice", async () => {
  const server = await startAlgoreg();
  server.handle("/api/v1/token", (request) =>
    request.text.includes("new-password") ? answer({ body: { access_token: "token-1" } }) : answer({ status: 401 }),
  );
  const passwords = ["old-password"];
  const auth = oauth({ email, password: async () => passwords.shift() ?? "new-password" });
  const result = await createAlgoregClient({ baseUrl: server.url, auth, clock: manualClock() }).getThread({ path });
  expect([result.status, signIns(server).length]).toEqual([200, 2]);
});

test.each([
  ["basic", (word: () => string) => basic({ email, password: word })],
  ["oauth", (word: () => string) => oauth({ email, password: word })],
] as const)("a provider that gives a blank password sends nothing (%s)", async (_, auth) => {
  const server = await startAlgoreg();
  const algoreg = createAlgoregClient({ baseUrl: server.url, auth: auth(() => " "), clock: manualClock() });
  await expect(algoreg.getThread({ path })).rejects.toMatchObject({ code: "invalid_option", option: "password" });
  expect(server.requests).toHaveLength(0);
});

test.each([401, 403])(
  "with basic, a %d before any success refuses the pair: it is not sent again until retryCredentials()",
  async (status) => {
    const server = await startFaultServer({ otherwise: answer({ status, body: { errors: [] } }) });
    onTestFinished(() => server.close());
    const algoreg = createAlgoregClient({ baseUrl: server.url, auth: basic({ email, password }) });
    const ends = await Promise.allSettled([1, 2, 3].map(() => algoreg.getThread({ path })));
    expect(ends.map((end) => (end.status === "fulfilled" ? end.value.status : end.reason.code))).toEqual([
      status,
      "invalid_credentials",
      "invalid_credentials",
    ]);
    expect(server.requests).toHaveLength(1);
    algoreg.retryCredentials();
    expect((await algoreg.getThread({ path })).status).toBe(status);
  },
);

test("with basic, a 403 after a success tells of a role that the user lacks, and stops nothing", async () => {
  const server = await startAlgoreg();
  const algoreg = createAlgoregClient({ baseUrl: server.url, auth: basic({ email, password }) });
  await algoreg.getThread({ path });
  server.script(answer({ status: 403, body: { errors: [] } }));
  expect((await algoreg.getAlert({ path: { alert_id: "a-1" } })).status).toBe(403);
  expect((await algoreg.getThread({ path })).status).toBe(200);
});

test("with basic, requests go one at a time until one has succeeded", async () => {
  const server = await startAlgoreg();
  const algoreg = createAlgoregClient({ baseUrl: server.url, auth: basic({ email, password }), attempts: 1 });
  server.script(answer({ status: 500 }));
  const results = await Promise.all([1, 2, 3].map(() => algoreg.getThread({ path })));
  expect(results.map(({ status }) => status)).toEqual([500, 200, 200]);
});

test("a blank or mangled part is refused when the strategy is made, and named", () => {
  for (const make of [basic, oauth]) {
    for (const bad of ["", " ", "a\nb", undefined, 3]) {
      expect(() => make({ email: bad as string, password })).toThrow(expect.objectContaining({ option: "email", code: "invalid_option" }));
      expect(() => make({ email, password: bad as string })).toThrow(expect.objectContaining({ option: "password" }));
    }
  }
  expect(() => basic({ email: "a:b@example.org", password })).toThrow(expect.objectContaining({ option: "email" }));
});

test("nothing shows a password or a token: no strategy, client, store key or error", async () => {
  const marks = { password: canary("password"), token: canary("token") };
  const server = await startFaultServer({ otherwise: answer({ status: 401, body: { errors: [{ message: marks.password }] } }) });
  onTestFinished(() => server.close());
  const keys: string[] = [];
  const memory = memoryTokenStore();
  const store: TokenStore = { ...memory, get: async (key) => memory.get(key).finally(() => keys.push(key)) };
  const strategies = [basic({ email, password: marks.password }), oauth({ email, password: marks.password, store })];
  const clients = strategies.map((auth) => createAlgoregClient({ baseUrl: server.url, auth, clock: manualClock() }));
  const errors: unknown[] = [];
  for (const client of [...clients, ...clients]) errors.push(await client.getThread({ path }).catch((error: unknown) => error));
  server.handle("/api/v1/token", answer({ body: { access_token: marks.token, token_type: marks.token } }));
  errors.push(
    await createAlgoregClient({ baseUrl: server.url, auth: oauth({ email, password }) })
      .getThread({ path })
      .catch((e: unknown) => e),
  );
  const thrown = errors.filter(isTokenError);
  expect(thrown).toHaveLength(4);
  expect(keys.length).toBeGreaterThan(0);
  const printed = inspect([strategies, clients, thrown], { depth: 9 });
  expect(findCanaries(marks, { strategies, clients, thrown, keys, printed, json: JSON.stringify(thrown) })).toEqual([]);
  expect(findCanaries(marks, { planted: [marks.password] })).not.toEqual([]);
});

test("a token that was had by createAccessToken signs calls through bearerToken", async () => {
  const server = await startAlgoreg();
  const algoreg = createAlgoregClient({ baseUrl: server.url, auth: bearerToken("aTokenOfOurs") });
  const result = await algoreg.createAccessToken({ body: { grant_type: "password", username: email, password } });
  expect(result.status === 200 && result.data.access_token).toBe("token-1");
  await algoreg.getThread({ path });
  expect(server.requests.map(({ headers }) => headers["authorization"])).toEqual([undefined, "Bearer aTokenOfOurs"]);
});

test("createAccessToken is not repeated, whatever comes", async () => {
  const server = await startFaultServer({ otherwise: answer({ status: 503 }) });
  onTestFinished(() => server.close());
  const algoreg = createAlgoregClient({ baseUrl: server.url });
  await algoreg.createAccessToken({ body: { grant_type: "password", username: email, password } });
  expect(server.requests).toHaveLength(1);
});
