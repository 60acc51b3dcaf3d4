import { inspect } from "node:util";
import { answer, canary, closeMidBody, emptyBody, findCanaries, html, inOrder, manualClock, type Step } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { calls, jwt, noEntities, readForm, startIcomply, tokenRequests } from "../test/start-icomply.ts";
import { bearerToken, createIcomplyClient, credentials, isTokenError, memoryTokenStore, type TokenStore } from "./index.ts";

const MINUTE_MS = 60_000;
const username = "acme-front";
const password = "inventedPassword0001";
const clientOf = (baseUrl: string, clock = manualClock(), auth = credentials({ username, password })) =>
  createIcomplyClient({ baseUrl, clock, auth, random: () => 0 });
const refusal = answer({ status: 401, body: { code: 401, status: "failure" } });

test("user name and password are sent as a form, and the token signs the call", async () => {
  const server = await startIcomply();
  expect((await clientOf(server.url).listEntities()).status).toBe(200);
  const [exchange, call] = server.requests;
  expect([exchange?.method, exchange?.target]).toEqual(["POST", "/api/gettoken"]);
  expect(exchange?.headers["content-type"]).toMatch(/^multipart\/form-data; boundary=\S+$/);
  expect(exchange?.headers).not.toHaveProperty("authorization");
  expect(exchange && (await readForm(exchange))).toEqual([
    ["Username", username],
    ["Password", password],
  ]);
  expect([call?.target, call?.headers["authorization"]]).toEqual(["/api/v2/entities", "Bearer token-1"]);
});

test("signs of any script stay what they are in the form", async () => {
  const server = await startIcomply();
  const odd = { username: 'Zoë & "Co"; =%', password: "пароль=✓&a%20b\\" };
  await clientOf(server.url, manualClock(), credentials(odd)).listEntities();
  const [exchange] = server.requests;
  expect(exchange && Object.fromEntries(await readForm(exchange))).toEqual({ Username: odd.username, Password: odd.password });
});

test("a thousand calls share one token, until its twenty minutes are nearly over", async () => {
  const server = await startIcomply();
  const clock = manualClock();
  const icomply = clientOf(server.url, clock);
  await Promise.all(Array.from({ length: 1000 }, () => icomply.listEntities()));
  await clock.advance(19 * MINUTE_MS);
  await icomply.listEntities();
  expect(tokenRequests(server)).toHaveLength(1);
  await clock.advance(MINUTE_MS + 1);
  await icomply.listEntities();
  expect(tokenRequests(server)).toHaveLength(2);
  expect(calls(server).at(-1)?.headers["authorization"]).toBe("Bearer token-2");
});

test("a token that says that it ends sooner is renewed sooner, and one that says later is not believed", async () => {
  const clock = manualClock();
  const lives = [300, 86_400, 86_400];
  const tokens = lives.map((life, n) => jwt({ n, exp: clock.now() / 1000 + life }));
  const server = await startIcomply(undefined, (n) => tokens[n - 1] ?? "none");
  const icomply = clientOf(server.url, clock);
  const sent: (string | undefined)[] = [];
  for (const wait of [0, 5 * MINUTE_MS + 1, 19 * MINUTE_MS, MINUTE_MS + 1]) {
    await clock.advance(wait);
    await icomply.listEntities();
    sent.push(calls(server).at(-1)?.headers["authorization"]);
  }
  expect(sent).toEqual([0, 1, 1, 2].map((n) => `Bearer ${tokens[n]}`));
});

const refusals: readonly (readonly [string, Step])[] = [
  ["iComply's envelope", refusal],
  ["no body", emptyBody(401)],
  ["a page", html(401)],
  ["a text", answer({ status: 401, body: "Unauthorized" })],
  ["a list", answer({ status: 401, body: [] })],
  ["a token all the same", answer({ status: 401, body: { token: "token-1" } })],
];

test.each(refusals)("a 401 with %s is a refusal, and the password is not sent again", async (_, step) => {
  const server = await startIcomply();
  server.handle("/api/gettoken", step);
  const icomply = clientOf(server.url);
  for (let call = 0; call < 3; call++) {
    expect(await icomply.listEntities().catch((error: unknown) => error)).toMatchObject({
      name: "TokenError",
      code: "invalid_credentials",
      vendor: "icomply",
      operationId: "listEntities",
      attempts: 0,
      maybeSent: false,
    });
  }
  expect(server.requests).toHaveLength(1);
  icomply.retryCredentials();
  await expect(icomply.getAmlSearch({ path: { id: "77" } })).rejects.toMatchObject({ code: "invalid_credentials" });
  expect(server.requests).toHaveLength(2);
});

test.each([
  ["400", answer({ status: 400, body: {} }), "token_endpoint_failed", 1],
  ["403", answer({ status: 403, body: {} }), "token_endpoint_failed", 1],
  ["404", html(404), "token_endpoint_failed", 1],
  ["a redirect", answer({ status: 307, headers: { location: "https://elsewhere.example/" } }), "token_endpoint_failed", 1],
  ["500", emptyBody(500), "token_endpoint_failed", 3],
  ["no token", answer({ body: {} }), "invalid_token_response", 1],
  ["null as the token", answer({ body: { token: null } }), "invalid_token_response", 1],
  ["an empty token", answer({ body: { token: "" } }), "invalid_token_response", 1],
  ["a token with a line break", answer({ body: { token: "a\nb" } }), "invalid_token_response", 1],
  ["the token alone", answer({ body: '"token-1"' }), "invalid_token_response", 1],
  ["a page", html(200), "invalid_token_response", 1],
] as const)("no call is made when the token endpoint answers %s", async (_, step, code, asked) => {
  const server = await startIcomply();
  server.handle("/api/gettoken", step);
  const icomply = createIcomplyClient({ baseUrl: server.url, auth: credentials({ username, password }), random: () => 0 });
  await expect(icomply.listEntities()).rejects.toMatchObject({ name: "TokenError", code });
  expect([tokenRequests(server).length, calls(server).length]).toEqual([asked, 0]);
});

test("a 401 renews the token and sends the call once more, and no further", async () => {
  const server = await startIcomply(inOrder(answer({ body: noEntities }), refusal));
  const icomply = clientOf(server.url);
  await icomply.listEntities();
  const result = await icomply.getNaturalPerson({ path: { id: "e-1001" } });
  expect([result.status, result.ok, result.attempts]).toEqual([401, false, 2]);
  expect(calls(server).map(({ headers }) => headers["authorization"])).toEqual([1, 1, 2].map((n) => `Bearer token-${n}`));
  expect(tokenRequests(server)).toHaveLength(2);
});

test("a password that was changed is read again", async () => {
  const server = await startIcomply();
  const passwords = ["the-old-one", "the-new-one"];
  server.handle("/api/gettoken", async (request) =>
    (await readForm(request)).some(([, value]) => value === "the-new-one") ? answer({ body: { token: "new" } }) : refusal,
  );
  const auth = credentials({ username, password: async () => passwords.shift() ?? "the-new-one" });
  expect((await clientOf(server.url, manualClock(), auth).listEntities()).status).toBe(200);
});

test("a blank or mangled part is refused and named, at once or when a function gives it", async () => {
  const made = (given: object) => () => credentials({ username, password, ...given });
  for (const bad of ["", " ", "a\nb", " padded", "\ud800", undefined, null, 7]) {
    expect(made({ username: bad })).toThrow(expect.objectContaining({ code: "invalid_option", option: "username" }));
    expect(made({ password: bad })).toThrow(expect.objectContaining({ code: "invalid_option", option: "password" }));
  }
  const server = await startIcomply();
  const icomply = clientOf(server.url, manualClock(), credentials({ username, password: () => "" }));
  await expect(icomply.listEntities()).rejects.toMatchObject({ code: "invalid_option", option: "password" });
  expect(server.requests).toHaveLength(0);
});

test("processes share a token and a refusal through a store", async () => {
  const store = memoryTokenStore();
  const kept: string[] = [];
  const watched: TokenStore = { ...store, set: async (...entry) => store.set(...entry).then(() => void kept.push(entry[1])) };
  const server = await startIcomply();
  for (let process = 0; process < 3; process++) {
    await clientOf(server.url, manualClock(), credentials({ username, password, store: watched })).listEntities();
    await expect.poll(() => kept.length).toBeGreaterThan(0);
  }
  expect(tokenRequests(server)).toHaveLength(1);

  const refusing = await startIcomply();
  refusing.handle("/api/gettoken", refusal);
  for (let process = 0; process < 3; process++) {
    const icomply = clientOf(refusing.url, manualClock(), credentials({ username, password, store: watched }));
    await expect(icomply.listEntities()).rejects.toMatchObject({ code: "invalid_credentials" });
    await expect.poll(() => kept.length).toBeGreaterThan(1);
  }
  expect(refusing.requests).toHaveLength(1);
});

test("createToken sends the form that it is given, and no credential of the client's", async () => {
  const server = await startIcomply();
  const result = await clientOf(server.url).createToken({ body: { Username: "another", Password: "anotherInvented1" } });
  expect(result.ok && result.data).toEqual({ token: "token-1" });
  const [request] = server.requests;
  expect(server.requests).toHaveLength(1);
  expect(request?.headers).not.toHaveProperty("authorization");
  expect(request && Object.fromEntries(await readForm(request))).toEqual({ Username: "another", Password: "anotherInvented1" });
});

test("a token is checked by a client that holds it and cannot renew it", async () => {
  const server = await startIcomply(answer({ body: { isTokenValid: true } }));
  const checking = clientOf(server.url, manualClock(), bearerToken("aTokenOfOurs"));
  const good = await checking.validateToken();
  expect(good.ok && good.data.isTokenValid).toBe(true);
  server.otherwise(emptyBody(401));
  expect((await checking.validateToken()).status).toBe(401);
  expect(server.requests.map(({ method, target, headers }) => [method, target, headers["authorization"]])).toEqual(
    Array.from({ length: 2 }, () => ["GET", "/api/tokenvalid", "Bearer aTokenOfOurs"]),
  );
});

test("no strategy, client, event or error shows a credential or a token when it is printed", async () => {
  const marks = { username: canary("user"), password: canary("password"), token: canary("token") };
  const events: unknown[] = [];
  const server = await startIcomply(answer({ body: noEntities }), () => marks.token);
  const auth = credentials(marks);
  const icomply = createIcomplyClient({ baseUrl: server.url, auth, clock: manualClock(), observe: (event) => void events.push(event) });
  const result = await icomply.listEntities();
  const errors: unknown[] = [];
  for (const step of [refusal, closeMidBody(1), answer({ status: 400, body: marks }), answer({ body: { token: `${marks.token}\n` } })]) {
    server.handle("/api/gettoken", step);
    const failing = createIcomplyClient({ baseUrl: server.url, auth: credentials(marks), observe: (event) => void events.push(event) });
    errors.push(await failing.listEntities({ timeoutMs: 2_000 }).catch((error: unknown) => error));
  }
  expect(errors.every(isTokenError)).toBe(true);
  const sinks = { auth, icomply, result, errors, events, printed: inspect([auth, icomply, result, errors, events], { depth: 9 }) };
  expect(findCanaries(marks, sinks)).toEqual([]);
  expect(findCanaries(marks, { planted: [marks.password] })).not.toEqual([]);
});
