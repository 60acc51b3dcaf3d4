import { type AuthStrategy, bearerToken, clientCredentials, memoryTokenStore } from "@kyc-clients/auth";
import { isTimeoutError, isTokenError, unwrap } from "@kyc-clients/core";
import {
  answer,
  canary,
  deferred,
  findCanaries,
  html,
  inOrder,
  jsonText,
  manualClock,
  redirect,
  resetBeforeAnswer,
  retryAfter,
  type Step,
  settle,
  startFaultServer,
} from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { ada, caught, connect as connectClient, waits } from "./setup.ts";
import {
  apiAnswer,
  atOnce,
  clientCredentialsWays,
  combinations,
  providerWay,
  renewables,
  senders,
  startTokenServer,
  tally,
  tokenOf,
} from "./token-server.ts";

const path = { applicant_id: "app_1" };
const [ourClient] = senders.map(([, open]) => open);
if (!ourClient) throw new Error("there is no sender");

// A thousand sockets cost a second, so each client does it once, and the other ways to ask make do with a hundred.
test.each(combinations.map(([name, ...rest]) => [/basic form/.test(name) ? 1_000 : 100, name, ...rest] as const))(
  "F68 %d parallel calls with a cold cache make one token request: %s",
  async (count, _, strategy, open) => {
    const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
    const send = open(server, strategy(tokenEndpoint), manualClock());
    expect(tally(await atOnce(count, () => send()))).toEqual({ 200: count });
    expect(tokenRequests()).toHaveLength(1);
    expect(tally(calls().map(tokenOf))).toEqual({ "token-1": count });
    expect(await send()).toBe(200);
    expect(tokenRequests()).toHaveLength(1);
  },
);

test("F68 one of many calls whose connection breaks is sent once more, with the same token", async () => {
  const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
  const [[, strategy] = []] = renewables;
  if (!strategy) throw new Error("there is no strategy");
  const send = ourClient(server, strategy(tokenEndpoint), manualClock());
  expect(await send()).toBe(200);
  server.script(resetBeforeAnswer());
  expect(tally(await atOnce(10, () => send()))).toEqual({ 200: 10 });
  expect(tally(calls().map(tokenOf))).toEqual({ "token-1": 12 });
  expect(tokenRequests()).toHaveLength(1);
});

test.each(clientCredentialsWays)(
  "F68 the one token request proves the client and asks for the grant as configured: %s",
  async (name, strategy) => {
    const { server, tokenEndpoint, tokenRequests } = await startTokenServer();
    await ourClient(server, strategy(tokenEndpoint), manualClock())();
    const [request] = tokenRequests();
    const isJson = name.endsWith("json");
    const isPost = name.includes("client_secret_post");
    expect(request?.method).toBe("POST");
    expect(request?.headers["content-type"]).toBe(isJson ? "application/json" : "application/x-www-form-urlencoded");
    expect(request?.headers["authorization"]).toBe(isPost ? undefined : `Basic ${btoa("made-up-client:made-up-secret")}`);
    expect(isJson ? request?.json() : Object.fromEntries(new URLSearchParams(request?.text))).toEqual({
      grant_type: "client_credentials",
      ...(isPost ? { client_id: "made-up-client", client_secret: "made-up-secret" } : {}),
    });
  },
);

const failures: readonly [name: string, step: () => Step, code: string, status: number | undefined, attemptsInCore: number][] = [
  ["401", () => answer({ status: 401 }), "invalid_credentials", 401, 1],
  ["400 invalid_client", () => answer({ status: 400, body: { error: "invalid_client" } }), "invalid_credentials", 400, 1],
  ["400 invalid_grant", () => answer({ status: 400, body: { error: "invalid_grant" } }), "invalid_credentials", 400, 1],
  ["400 unauthorized_client", () => answer({ status: 400, body: { error: "unauthorized_client" } }), "invalid_credentials", 400, 1],
  ["400 invalid_request", () => answer({ status: 400, body: { error: "invalid_request" } }), "token_endpoint_failed", 400, 1],
  ["403", () => answer({ status: 403 }), "token_endpoint_failed", 403, 1],
  ["501", () => answer({ status: 501 }), "token_endpoint_failed", 501, 1],
  ["a body that is no token", () => answer({ body: { ok: true } }), "invalid_token_response", undefined, 1],
  ["503, which is repeated", () => answer({ status: 503 }), "token_endpoint_failed", 503, 3],
  ["a reset, which is repeated", resetBeforeAnswer, "token_endpoint_failed", undefined, 3],
];

for (const [sender, open] of senders) {
  // One client of ours with 1,000 calls; the strategy by itself with fewer, as each costs a Request.
  const count = sender === "core" ? 1_000 : 100;
  test.each(failures)(
    `F69 ${count} parallel calls share one failing token request, and all get the same error: %s, ${sender}`,
    async (_, step, code, status, attempts) => {
      const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
      server.handle("/oauth/token", step());
      const [, strategy] = clientCredentialsWays[0] ?? providerWay;
      const send = open(server, strategy(tokenEndpoint), manualClock());
      // Back-off waits on the client's own clock, which moves by itself only in our client's set-up.
      const errors =
        sender === "core" ? await failTogether(server.url, strategy(tokenEndpoint)) : await atOnce(count, () => caught(send()));
      expect(errors.every(isTokenError)).toBe(true);
      expect(tally(errors.map((error) => `${error.code} ${error.status} ${error.attempts} ${error.maybeSent}`))).toEqual({
        [`${code} ${status} 0 false`]: count,
      });
      expect(tokenRequests()).toHaveLength(sender === "core" ? attempts : 1);
      expect(calls()).toHaveLength(0);
    },
  );
}

async function failTogether(url: string, auth: AuthStrategy): Promise<Error[]> {
  const { acme } = connectClient(url, { auth });
  const errors = await atOnce(1_000, () => caught(acme.createApplicant({ body: ada })));
  expect(tally(errors.map((error) => `${error.vendor} ${error.operationId}`))).toEqual({ "acme createApplicant": 1_000 });
  return errors;
}

test("F69 a provider that fails is asked once for 1,000 parallel calls, and each gets its error", async () => {
  const { server, calls } = await startTokenServer();
  let asked = 0;
  const failure = new Error("the vault is closed");
  const send = ourClient(
    server,
    bearerToken(() => {
      asked++;
      return Promise.reject(failure);
    }),
    manualClock(),
  );
  const errors = await atOnce(1_000, () => caught(send()));
  expect(errors.every((error) => error === failure)).toBe(true);
  expect([asked, calls().length]).toEqual([1, 0]);
});

test.each(combinations)("F70 a token that ends in the middle of a burst is renewed once: %s", async (_, strategy, open) => {
  const { server, tokenEndpoint, tokenRequests, calls, valid } = await startTokenServer(20);
  const gate = deferred();
  const clock = manualClock();
  const send = open(server, strategy(tokenEndpoint), clock);
  expect(await send()).toBe(200);
  server.otherwise(async (request) => {
    await gate.promise;
    return apiAnswer(valid, request);
  });
  const early = atOnce(50, () => send());
  await server.waitForRequests(52);
  await clock.advance(20_001);
  const late = atOnce(50, () => send());
  await server.waitForRequests(103);
  valid.delete("token-1");
  gate.resolve();
  expect(tally([...(await early), ...(await late)])).toEqual({ 200: 100 });
  expect(tokenRequests()).toHaveLength(2);
  expect(tally(calls().map(tokenOf))).toEqual({ "token-1": 51, "token-2": 100 });
});

test.each(combinations)(
  "F71 50 parallel 401s with one token make one renewal, and each call is replayed once: %s",
  async (_, strategy, open) => {
    const { server, tokenEndpoint, tokenRequests, calls, valid } = await startTokenServer();
    const send = open(server, strategy(tokenEndpoint), manualClock());
    expect(await send()).toBe(200);
    valid.delete("token-1");
    const gate = deferred();
    server.otherwise(async (request) => {
      await gate.promise;
      return apiAnswer(valid, request);
    });
    const burst = atOnce(50, () => send());
    await server.waitForRequests(52);
    gate.resolve();
    expect(tally(await burst)).toEqual({ 200: 50 });
    expect(tokenRequests()).toHaveLength(2);
    expect(tally(calls().map(tokenOf))).toEqual({ "token-1": 51, "token-2": 50 });
  },
);

test.each(combinations)(
  "F71 a 401 that comes after the renewal is replayed with the new token, and renews nothing: %s",
  async (_, strategy, open) => {
    const { server, tokenEndpoint, tokenRequests, calls, valid } = await startTokenServer();
    const send = open(server, strategy(tokenEndpoint), manualClock());
    await send();
    const gate = deferred();
    server.script(async (request) => {
      await gate.promise;
      return apiAnswer(valid, request);
    });
    const straggler = send();
    await server.waitForRequests(3);
    valid.delete("token-1");
    expect(await send()).toBe(200);
    gate.resolve();
    expect(await straggler).toBe(200);
    expect(tokenRequests()).toHaveLength(2);
    expect(calls().map(tokenOf)).toEqual(["token-1", "token-1", "token-1", "token-2", "token-2"]);
  },
);

test.each(combinations)("F72 a 401 with a token that was just minted is returned: %s", async (_, strategy, open) => {
  const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
  server.otherwise(answer({ status: 401, body: { code: "refused" } }));
  const send = open(server, strategy(tokenEndpoint), manualClock());
  expect(tally(await atOnce(50, () => send()))).toEqual({ 401: 50 });
  expect(tokenRequests()).toHaveLength(1);
  expect(calls()).toHaveLength(50);
});

test.each(combinations)("F72 a renewal that does not help ends with the 401, after one replay: %s", async (_, strategy, open) => {
  const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
  const send = open(server, strategy(tokenEndpoint), manualClock());
  expect(await send()).toBe(200);
  server.otherwise(answer({ status: 401, body: { code: "refused" } }));
  expect(await send()).toBe(401);
  expect(tokenRequests()).toHaveLength(2);
  expect(calls().map(tokenOf)).toEqual(["token-1", "token-1", "token-2"]);
});

test.each(renewables)("F73 a 401 to a stream body is returned and says why; the next call has a new token: %s", async (_, strategy) => {
  const { server, tokenEndpoint, tokenRequests, calls, valid } = await startTokenServer();
  const { acme } = connectClient(server.url, { auth: strategy(tokenEndpoint) });
  expect((await acme.getApplicant({ path })).status).toBe(200);
  valid.delete("token-1");
  const error = await caught(acme.uploadDocument({ path: { document_id: "doc_1" }, body: new Blob(["made-up bytes"]).stream() }));
  expect(error).toMatchObject({ name: "ApiError", status: 401, attempts: 1, maybeSent: true });
  expect(error.message).toContain("the body was a stream, which is not sent again");
  expect([tokenRequests().length, calls().length]).toEqual([1, 2]);
  expect(calls()[1]?.text).toBe("made-up bytes");
  expect((await acme.getApplicant({ path })).status).toBe(200);
  expect([tokenRequests().length, calls().length]).toEqual([2, 3]);
});

test.each(renewables)("F73 a stream body through raw is not replayed either: %s", async (_, strategy) => {
  const { server, tokenEndpoint, tokenRequests, calls, valid } = await startTokenServer();
  const { acme } = connectClient(server.url, { auth: strategy(tokenEndpoint) });
  await acme.getApplicant({ path });
  valid.delete("token-1");
  const params = { path: { document_id: "doc_1" } };
  const { response } = await acme.raw.PUT("/documents/{document_id}/content", {
    params,
    body: new Blob(["made-up bytes"]).stream() as never,
  });
  expect(response.status).toBe(401);
  expect([tokenRequests().length, calls().length]).toEqual([1, 2]);
});

test.each(renewables)("F73 other bodies are replayed byte for byte: %s", async (_, strategy) => {
  const { server, tokenEndpoint, calls, valid } = await startTokenServer();
  const { acme } = connectClient(server.url, { auth: strategy(tokenEndpoint) });
  await acme.getApplicant({ path });
  for (const body of [
    new Blob(["made-up bytes"]),
    new TextEncoder().encode("made-up bytes"),
    new TextEncoder().encode("made-up bytes").buffer,
  ]) {
    valid.clear();
    const before = calls().length;
    server.otherwise((request) => (valid.has(tokenOf(request)) ? answer({ status: 204 }) : answer({ status: 401 })));
    const result = await acme.uploadDocument({ path: { document_id: "doc_1" }, body });
    expect(result).toMatchObject({ status: 204, attempts: 2 });
    expect(
      calls()
        .slice(before)
        .map(({ text }) => text),
    ).toEqual(["made-up bytes", "made-up bytes"]);
  }
});

test.each(combinations)("F74 a renewal that comes after its token was dropped is ignored: %s", async (_, strategy, open) => {
  const { server, tokenEndpoint, tokenRequests, calls, valid, mint } = await startTokenServer(100);
  const clock = manualClock();
  const send = open(server, strategy(tokenEndpoint), clock);
  await send();
  await clock.advance(95_000);
  const gate = deferred();
  server.handle("/oauth/token", async () => {
    const late = mint(100);
    server.handle("/oauth/token", () => mint(100));
    await gate.promise;
    return late;
  });
  // The old token serves while its renewal is under way, and is then refused.
  expect(await send()).toBe(200);
  await server.waitForRequests(4);
  valid.delete("token-1");
  expect(await send()).toBe(200);
  gate.resolve();
  await server.waitForSteps(7);
  await settle();
  valid.delete("token-2");
  expect(await send()).toBe(200);
  expect(tokenRequests()).toHaveLength(3);
  expect(calls().map(tokenOf)).toEqual(["token-1", "token-1", "token-1", "token-3", "token-3"]);
});

test("F74 a late renewal does not get into a shared store", async () => {
  const { server, tokenEndpoint, valid, mint } = await startTokenServer(100);
  const store = memoryTokenStore();
  const kept: string[] = [];
  const watched = {
    ...store,
    set(key: string, value: string, ttlMs: number) {
      kept.push(JSON.parse(value).accessToken);
      return store.set(key, value, ttlMs);
    },
  };
  const auth = clientCredentials({ tokenEndpoint, clientId: "made-up-client", clientSecret: "made-up-secret", store: watched });
  const clock = manualClock();
  const send = ourClient(server, auth, clock);
  await send();
  await clock.advance(95_000);
  const gate = deferred();
  server.handle("/oauth/token", async () => {
    const late = mint(100);
    server.handle("/oauth/token", () => mint(100));
    await gate.promise;
    return late;
  });
  await send();
  await server.waitForRequests(4);
  valid.delete("token-1");
  await send();
  gate.resolve();
  await server.waitForSteps(7);
  await settle();
  expect(kept).toEqual(["token-1", "token-3"]);
});

/** What a token endpoint says of the life, and the seconds for which its token is then used; none where it is refused. */
const lives: readonly [name: string, member: string, lifeS: number | undefined][] = [
  ["missing", "", 300],
  ["null", '"expires_in":null', 300],
  ["3600", '"expires_in":3600', 3600],
  ['"3600"', '"expires_in":"3600"', 3600],
  ["59.5", '"expires_in":59.5', 59.5],
  ["0", '"expires_in":0', undefined],
  ["-1", '"expires_in":-1', undefined],
  ["1e999", '"expires_in":1e999', undefined],
  ["1e308", '"expires_in":1e308', undefined],
  ['"1e999"', '"expires_in":"1e999"', undefined],
  ['"NaN"', '"expires_in":"NaN"', undefined],
  ['"-3600"', '"expires_in":"-3600"', undefined],
  ['""', '"expires_in":""', undefined],
  ["true", '"expires_in":true', undefined],
  ["an object", '"expires_in":{}', undefined],
  ["a list", '"expires_in":[3600]', undefined],
  ["NaN, which is no JSON", '"expires_in":NaN', undefined],
];

for (const [way, strategy] of clientCredentialsWays) {
  test.each(lives)(`F75 expires_in %s: ${way}`, async (_, member, lifeS) => {
    const { server, tokenEndpoint, tokenRequests, calls, valid } = await startTokenServer();
    const token = canary("token");
    server.handle("/oauth/token", jsonText(`{"access_token":"${token}"${member && `,${member}`}}`));
    valid.add(token);
    const clock = manualClock();
    const send = ourClient(server, strategy(tokenEndpoint), clock);
    if (lifeS === undefined) {
      const error = await caught(send());
      expect(isTokenError(error) && error.code).toBe("invalid_token_response");
      expect(findCanaries({ token }, { error })).toEqual([]);
      expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
      return;
    }
    expect(await send()).toBe(200);
    await clock.advance(lifeS * 1000 * 0.89);
    expect(await send()).toBe(200);
    expect(tokenRequests()).toHaveLength(1);
    await clock.advance(lifeS * 1000 * 0.12);
    expect(await send()).toBe(200);
    expect(tokenRequests()).toHaveLength(2);
  });
}

test.each(clientCredentialsWays)(
  "F75 a token of unstated life that ends sooner is renewed by a 401 and the call replayed: %s",
  async (_, strategy) => {
    const { server, tokenEndpoint, tokenRequests, calls, valid } = await startTokenServer();
    server.handle("/oauth/token", inOrder(answer({ body: { access_token: "token-a" } }), answer({ body: { access_token: "token-b" } })));
    valid.add("token-a").add("token-b");
    const send = ourClient(server, strategy(tokenEndpoint), manualClock());
    await send();
    valid.delete("token-a");
    expect(await send()).toBe(200);
    expect([tokenRequests().length, calls().length]).toEqual([2, 3]);
  },
);

const now = manualClock().now();
test.each([
  ["in the past", now - 1],
  ["now", now],
  ["NaN", Number.NaN],
  ["endless", Number.POSITIVE_INFINITY],
  ["text", String(now + 60_000)],
  ["a Date", new Date(now + 60_000)],
])("F75 a provider's expiry %s is refused", async (_, expiresAt) => {
  const { server, calls } = await startTokenServer();
  const accessToken = canary("token");
  const send = ourClient(
    server,
    bearerToken(async () => ({ accessToken, expiresAt: expiresAt as number })),
    manualClock(),
  );
  const error = await caught(send());
  expect(isTokenError(error) && error.code).toBe("invalid_token_response");
  expect(findCanaries({ accessToken }, { error })).toEqual([]);
  expect(calls()).toHaveLength(0);
});

test("F75 a provider's token without an expiry is kept for five minutes", async () => {
  const { server, valid } = await startTokenServer();
  valid.add("plain-token");
  let asked = 0;
  const clock = manualClock();
  const send = ourClient(
    server,
    bearerToken(async () => {
      asked++;
      return "plain-token";
    }),
    clock,
  );
  await send();
  await clock.advance(269_000);
  await send();
  expect(asked).toBe(1);
  await clock.advance(32_000);
  expect(await send()).toBe(200);
  expect(asked).toBe(2);
});

const unusable = canary("unusable");
const badTokens: readonly [name: string, accessToken: unknown][] = [
  ["missing", undefined],
  ["null", null],
  ["empty", ""],
  ["an object", { value: unusable }],
  ["a list", [unusable]],
  ["a number", 12_345],
  ["with a newline", `${unusable}\nX-Injected: 1`],
  ["with a carriage return at its end", `${unusable}\r`],
  ["with a space", `${unusable} tail`],
  ["with a NUL", `${unusable}\0`],
  ["with a letter that no header holds", `${unusable}\u{e9}`],
];

for (const [way, strategy] of clientCredentialsWays) {
  test.each(badTokens)(`F76 access_token %s: ${way}`, async (_, accessToken) => {
    const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
    server.handle("/oauth/token", answer({ body: { access_token: accessToken, expires_in: 3600 } }));
    const error = await caught(ourClient(server, strategy(tokenEndpoint), manualClock())());
    expect(isTokenError(error) && error.code).toBe("invalid_token_response");
    expect(findCanaries({ unusable }, { error })).toEqual([]);
    expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
  });
}

test.each(badTokens)("F76 a provider's token %s", async (_, accessToken) => {
  const { server, calls } = await startTokenServer();
  const given = { accessToken: accessToken as string, expiresAt: now + 60_000 };
  const error = await caught(
    ourClient(
      server,
      bearerToken(async () => given),
      manualClock(),
    )(),
  );
  expect(isTokenError(error) && error.code).toBe("invalid_token_response");
  expect(findCanaries({ unusable }, { error })).toEqual([]);
  expect(calls()).toHaveLength(0);
});

const tokenTypes: readonly [name: string, tokenType: unknown, isAccepted: boolean][] = [
  ["absent", undefined, true],
  ["null", null, true],
  ["Bearer", "Bearer", true],
  ["BEARER", "BEARER", true],
  ["mac", "mac", false],
  ["DPoP", "DPoP", false],
  ["empty", "", false],
  ["a number", 7, false],
  ["a list", ["bearer"], false],
  ["an object that cannot be text", { toString: 1 }, false],
];

for (const [way, strategy] of clientCredentialsWays) {
  test.each(tokenTypes)(`F77 token_type %s: ${way}`, async (_, tokenType, isAccepted) => {
    const { server, tokenEndpoint, calls, valid } = await startTokenServer();
    const token = canary("token");
    valid.add(token);
    server.handle("/oauth/token", answer({ body: { access_token: token, token_type: tokenType, expires_in: 3600 } }));
    const send = ourClient(server, strategy(tokenEndpoint), manualClock());
    if (isAccepted) {
      expect(await send()).toBe(200);
      return;
    }
    const error = await caught(send());
    expect(isTokenError(error) && error.code).toBe("invalid_token_response");
    expect(findCanaries({ token }, { error })).toEqual([]);
    expect(calls()).toHaveLength(0);
  });
}

for (const [sender, open] of senders) {
  test.each([
    ["200 HTML", html(), "invalid_token_response", 200],
    ["200 without a body", answer(), "invalid_token_response", 200],
    ["200 with a list", answer({ body: [] }), "invalid_token_response", 200],
    ["200 with null", jsonText("null"), "invalid_token_response", 200],
    ["204", answer({ status: 204 }), "token_endpoint_failed", 204],
    ["404 HTML", html(404), "token_endpoint_failed", 404],
  ] as const)(`F78 a token endpoint that answers %s is a typed error: ${sender}`, async (_, step, code, status) => {
    const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
    server.handle("/oauth/token", step);
    for (const [, strategy] of renewables) {
      const error = await caught(open(server, strategy(tokenEndpoint), manualClock())());
      expect(isTokenError(error) && [error.code, error.status]).toEqual([code, status]);
    }
    expect([tokenRequests().length, calls().length]).toEqual([renewables.length, 0]);
  });

  test.each([301, 302, 303, 307, 308] as const)(
    `F78 a token endpoint's %d is not followed, so no secret goes elsewhere: ${sender}`,
    async (status) => {
      const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
      const elsewhere = await startFaultServer();
      onTestFinished(() => elsewhere.close());
      const secretPath = canary("path");
      server.handle("/oauth/token", redirect(status, `${elsewhere.url}/${secretPath}`));
      for (const [, strategy] of renewables) {
        const error = await caught(open(server, strategy(tokenEndpoint), manualClock())());
        expect(isTokenError(error) && [error.code, error.status]).toEqual(["token_endpoint_failed", status]);
        expect(findCanaries({ secretPath }, { error })).toEqual([]);
      }
      expect([tokenRequests().length, calls().length, elsewhere.connections]).toEqual([renewables.length, 0, 0]);
    },
  );
}

test.each(renewables)("F78 a 201 with a token is accepted: %s", async (_, strategy) => {
  const { server, tokenEndpoint, valid } = await startTokenServer();
  valid.add("token-201");
  server.handle("/oauth/token", answer({ status: 201, body: { access_token: "token-201", expires_in: 3600 } }));
  expect(await ourClient(server, strategy(tokenEndpoint), manualClock())()).toBe(200);
});

for (const [way, strategy] of renewables) {
  test.each([429, 503])(`F80 a %d at the token endpoint is tried again after a jittered wait: ${way}`, async (status) => {
    const { server, tokenEndpoint, tokenRequests, calls, mint } = await startTokenServer();
    server.handle("/oauth/token", inOrder(answer({ status }), answer({ status }), mint()));
    const { acme, events } = connectClient(server.url, { auth: strategy(tokenEndpoint) });
    // A POST that is never repeated itself: the token request before it is.
    expect((await acme.getReport({ path: { check_id: "chk_1" } })).status).toBe(200);
    expect([tokenRequests().length, calls().length]).toEqual([3, 1]);
    expect(waits(events)).toEqual([125, 250]);
  });

  test.each([429, 503])(
    `F80 a %d with Retry-After is tried again no earlier than asked, by one request for all: ${way}`,
    async (status) => {
      const { server, tokenEndpoint, tokenRequests, calls, mint } = await startTokenServer();
      server.handle("/oauth/token", inOrder(retryAfter(status, "7"), mint()));
      const { acme, clock } = connectClient(server.url, { auth: strategy(tokenEndpoint), holdBackOff: true });
      const burst = atOnce(50, () => acme.getApplicant({ path }));
      await server.waitForSteps(1);
      await clock.advance(6_999);
      expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
      await clock.advance(1);
      expect(tally((await burst).map((result) => result.status))).toEqual({ 200: 50 });
      expect([tokenRequests().length, calls().length]).toEqual([2, 50]);
    },
  );

  test(`F80 a wait that is longer than the deadline left ends at once, and says how long: ${way}`, async () => {
    const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
    server.handle("/oauth/token", retryAfter(429, "61"));
    const { acme, clock } = connectClient(server.url, { auth: strategy(tokenEndpoint) });
    const before = clock.monotonic();
    const error = await caught(acme.createApplicant({ body: ada }));
    expect(isTokenError(error) && error).toMatchObject({
      code: "token_endpoint_failed",
      status: 429,
      retryAfterMs: 61_000,
      attempts: 0,
      maybeSent: false,
    });
    expect([clock.monotonic() - before, tokenRequests().length, calls().length]).toEqual([0, 1, 0]);
  });

  test(`F80 a call with a shorter deadline ends at it, and leaves the exchange to the others: ${way}`, async () => {
    const { server, tokenEndpoint, tokenRequests, calls, mint } = await startTokenServer();
    server.handle("/oauth/token", inOrder(retryAfter(503, "5"), mint()));
    const { acme, clock } = connectClient(server.url, { auth: strategy(tokenEndpoint), holdBackOff: true });
    const short = caught(acme.getApplicant({ path, timeoutMs: 1_000 }));
    const long = acme.getApplicant({ path });
    await server.waitForSteps(1);
    await clock.advance(1_000);
    const error = await short;
    expect(isTimeoutError(error) && error).toMatchObject({ code: "deadline_exceeded", attempts: 0, maybeSent: false });
    await clock.advance(4_000);
    expect((await long).status).toBe(200);
    expect([tokenRequests().length, calls().length]).toEqual([2, 1]);
  });

  test(`F80 a failure that does not pass is no refusal: the next call tries again: ${way}`, async () => {
    const { server, tokenEndpoint, tokenRequests, calls, mint } = await startTokenServer();
    server.handle("/oauth/token", answer({ status: 503 }));
    const { acme } = connectClient(server.url, { auth: strategy(tokenEndpoint) });
    expect(await caught(acme.getApplicant({ path }))).toMatchObject({ name: "TokenError", code: "token_endpoint_failed", status: 503 });
    expect(tokenRequests()).toHaveLength(3);
    server.handle("/oauth/token", () => mint());
    expect((await acme.getApplicant({ path })).status).toBe(200);
    expect([tokenRequests().length, calls().length]).toEqual([4, 1]);
  });
}

test.each(combinations)("F81 a clock that jumps forward past the end renews: %s", async (_, strategy, open) => {
  const { server, tokenEndpoint, tokenRequests } = await startTokenServer(3600);
  const clock = manualClock();
  const send = open(server, strategy(tokenEndpoint), clock);
  await send();
  clock.jump(3_600_000);
  expect(tally(await atOnce(20, () => send()))).toEqual({ 200: 20 });
  expect(tokenRequests()).toHaveLength(2);
  expect(await send()).toBe(200);
  expect(tokenRequests()).toHaveLength(2);
});

test.each(combinations)("F81 a clock that jumps back does not lengthen a token's life: %s", async (_, strategy, open) => {
  const { server, tokenEndpoint, tokenRequests } = await startTokenServer(3600);
  const clock = manualClock();
  const send = open(server, strategy(tokenEndpoint), clock);
  await send();
  clock.jump(-86_400_000);
  expect(await send()).toBe(200);
  expect(tokenRequests()).toHaveLength(1);
  await clock.advance(3_600_000);
  expect(tally(await atOnce(20, () => send()))).toEqual({ 200: 20 });
  expect(tokenRequests()).toHaveLength(2);
});

test.each(combinations)("F84 one strategy given to two addresses keeps two tokens: %s", async (_, strategy, open) => {
  const [production, sandbox] = [await startTokenServer(), await startTokenServer()];
  const auth = strategy(production.tokenEndpoint);
  const clock = manualClock();
  const sends = [open(production.server, auth, clock), open(sandbox.server, auth, clock)] as const;
  sandbox.server.otherwise((request) => apiAnswer(production.valid, request));
  expect(tally(await atOnce(100, (index) => sends[index % 2 === 0 ? 0 : 1]()))).toEqual({ 200: 100 });
  const seen = [production.calls(), sandbox.calls()].map((calls) => tally(calls.map(tokenOf)));
  expect(production.tokenRequests()).toHaveLength(2);
  expect(seen.map((tokens) => Object.values(tokens))).toEqual([[50], [50]]);
  expect(Object.keys(seen[0] ?? {})).not.toEqual(Object.keys(seen[1] ?? {}));
});

test("F84 a refused token of one address leaves the other's alone", async () => {
  const [production, sandbox] = [await startTokenServer(), await startTokenServer()];
  const [, strategy] = clientCredentialsWays[0] ?? providerWay;
  const auth = strategy(production.tokenEndpoint);
  const clock = manualClock();
  const send = ourClient(production.server, auth, clock);
  const sendToSandbox = ourClient(sandbox.server, auth, clock);
  sandbox.server.otherwise((request) => apiAnswer(production.valid, request));
  await send();
  await sendToSandbox();
  production.valid.delete("token-1");
  expect([await send(), await sendToSandbox()]).toEqual([200, 200]);
  expect(production.calls().map(tokenOf)).toEqual(["token-1", "token-1", "token-3"]);
  expect(sandbox.calls().map(tokenOf)).toEqual(["token-2", "token-2"]);
});

const tenant = { clientId: "made-up-client", clientSecret: "made-up-secret", scope: "read", parameters: { audience: "eu" } };
test.each([
  ["nothing, so it is shared", {}, 1],
  ["the client", { clientId: "made-up-client-2" }, 2],
  ["the scope", { scope: "write" }, 2],
  ["a scope that is missing", { scope: undefined }, 2],
  ["the tenant among the parameters", { parameters: { audience: "us" } }, 2],
  ["no parameters", { parameters: undefined }, 2],
] as const)("F84 two strategies at one address with one store, apart by %s", async (_, difference, tokens) => {
  const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
  const store = memoryTokenStore();
  const clock = manualClock();
  const second = Object.fromEntries(
    Object.entries({ ...tenant, ...difference }).filter(([, value]) => value !== undefined),
  ) as typeof tenant;
  for (const client of [tenant, second]) {
    const send = ourClient(server, clientCredentials({ ...client, tokenEndpoint, store }), clock);
    expect([await send(), await send()]).toEqual([200, 200]);
  }
  expect(tokenRequests()).toHaveLength(tokens);
  expect(new Set(calls().map(tokenOf)).size).toBe(tokens);
});

test("F84 two addresses, and two token endpoints, share no token through one store", async () => {
  const [first, second] = [await startTokenServer(), await startTokenServer()];
  second.server.otherwise((request) => apiAnswer(new Set([...first.valid, ...second.valid]), request));
  second.server.handle("/oauth/token", () => {
    second.valid.add("token-of-second");
    return answer({ body: { access_token: "token-of-second", expires_in: 3600 } });
  });
  const store = memoryTokenStore();
  const clock = manualClock();
  const at = (server: typeof first.server, tokenEndpoint: string) =>
    ourClient(server, clientCredentials({ ...tenant, tokenEndpoint, store }), clock);
  await at(first.server, first.tokenEndpoint)();
  await at(second.server, first.tokenEndpoint)();
  await at(second.server, second.tokenEndpoint)();
  expect(first.calls().map(tokenOf)).toEqual(["token-1"]);
  expect(second.calls().map(tokenOf)).toEqual(["token-2", "token-of-second"]);
});

test("F84 a client that closes takes no other client's exchange with it", async () => {
  const { server, tokenEndpoint, tokenRequests, calls, mint } = await startTokenServer();
  const gate = deferred();
  server.handle("/oauth/token", async () => {
    await gate.promise;
    return mint();
  });
  const auth = clientCredentials({ ...tenant, tokenEndpoint });
  const { acme: closing } = connectClient(server.url, { auth });
  const { acme: staying } = connectClient(server.url, { auth });
  const ended = caught(closing.getApplicant({ path }));
  const others = atOnce(20, () => staying.getApplicant({ path }));
  await server.waitForRequests(1);
  closing.close();
  expect(await ended).toMatchObject({ name: "AbortError", message: "The client was closed" });
  gate.resolve();
  expect(tally((await others).map((result) => unwrap(result) && result.status))).toEqual({ 200: 20 });
  expect([tokenRequests().length, calls().length]).toEqual([2, 20]);
});
