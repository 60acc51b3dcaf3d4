import { setTimeout as delay } from "node:timers/promises";
import { type AuthStrategy, basic, clientCredentials, memoryTokenStore, type TokenStore } from "@kyc-clients/auth";
import { isTokenError } from "@kyc-clients/core";
import { answer, manualClock, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished, test } from "vitest";
import { connect } from "./setup.ts";
import { startTokenServer, tokenOf } from "./token-server.ts";

const path = { applicant_id: "app_1" };
const credentials = { clientId: "made-up-client", clientSecret: "made-up-secret" };
const down = (): Promise<never> => Promise.reject(new Error("the store is down"));

test("F82 a store that is down is one warning event of the call that met it, and no call is lost", async () => {
  const { server, tokenEndpoint, tokenRequests } = await startTokenServer();
  const store: TokenStore = { get: down, set: down, delete: down, lease: down };
  const { acme, events } = connect(server.url, { auth: clientCredentials({ ...credentials, tokenEndpoint, store }) });
  const statuses = await Promise.all(Array.from({ length: 20 }, () => acme.getApplicant({ path })));
  expect(statuses.every(({ status }) => status === 200)).toBe(true);
  expect(tokenRequests()).toHaveLength(1);
  expect(events.filter(({ type }) => type === "warning")).toEqual([
    {
      type: "warning",
      vendor: "acme",
      operationId: "getApplicant",
      method: "GET",
      path: "/applicants/{applicant_id}",
      code: "token_store_failed",
    },
  ]);
});

test("F82 two clients of one store make one token request", async () => {
  const { server, tokenEndpoint, tokenRequests, calls } = await startTokenServer();
  const store = memoryTokenStore();
  for (let index = 0; index < 2; index++) {
    const { acme, events } = connect(server.url, { auth: clientCredentials({ ...credentials, tokenEndpoint, store }) });
    expect((await acme.getApplicant({ path })).status).toBe(200);
    expect(events.some(({ type }) => type === "warning")).toBe(false);
  }
  expect([tokenRequests().length, calls().map(tokenOf)]).toEqual([1, ["token-1", "token-1"]]);
});

const ways: readonly [name: string, auth: (url: string, secret: () => string, store: TokenStore) => AuthStrategy][] = [
  [
    "clientCredentials",
    (url, clientSecret, store) => clientCredentials({ ...credentials, clientSecret, tokenEndpoint: `${url}/token`, store }),
  ],
  ["basic", (_, secret, store) => basic(() => ({ username: "made-up-user", password: secret() }), { store })],
];
test.each(ways)("F83 eight clients of one store try a refused secret once, and a rotated one is tried: %s", async (name, auth) => {
  const server = await startFaultServer();
  onTestFinished(() => server.close());
  server.otherwise(answer({ status: 401, body: { error: "invalid_client" } }));
  const store = memoryTokenStore();
  const secret = { current: "wrong-1" };
  const clock = manualClock();
  const clients = Array.from({ length: 8 }, () => connect(server.url, { auth: auth(server.url, () => secret.current, store), clock }).acme);
  /** How many calls were refused unsent. Time moves, as some wait for another's lease. */
  const all = async (): Promise<number> => {
    const outcomes: unknown[] = [];
    for (const acme of clients) void acme.getApplicant({ path }).then(({ status }) => outcomes.push(status), outcomes.push.bind(outcomes));
    for (let turn = 0; turn < 2_000 && outcomes.length < clients.length; turn++) {
      await clock.advance(10);
      // Sockets, and the threads that hash keys, take their own time, which the clock does not wait for.
      await delay(1);
    }
    expect(outcomes).toHaveLength(clients.length);
    return outcomes.filter(isTokenError).length;
  };
  // Basic's first call has the vendor's own 401.
  const refused = name === "basic" ? 7 : 8;
  expect([await all(), server.requests.length]).toEqual([refused, 1]);
  expect([await all(), server.requests.length]).toEqual([8, 1]);
  secret.current = "wrong-2";
  expect([await all(), server.requests.length]).toEqual([refused, 2]);
});
