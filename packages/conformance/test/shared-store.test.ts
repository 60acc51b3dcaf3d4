import { memoryTokenStore, type TokenStore } from "@kyc-clients/auth";
import type { ClientEvent } from "@kyc-clients/core";
import { expect } from "vitest";
import {
  anything,
  argumentsFor,
  atOnce,
  basicCredentials,
  connect,
  outcome,
  row,
  sampleSuccess,
  signIn,
  start,
  startRefusingServer,
  startSignedIn,
  startTokenServer,
  success,
  tally,
  throughStoreWaits,
} from "../src/index.ts";

const down = (): Promise<never> => Promise.reject(new Error("the store is down"));
const never = (): Promise<never> => new Promise(() => {});
const warnings = (events: readonly ClientEvent[]): unknown[] => events.filter(({ type }) => type === "warning");

/** A store in trouble, and the longest that 20 calls wait for it, in milliseconds. */
const TROUBLES: readonly [name: string, store: TokenStore, longestMs: number][] = [
  ["down", { get: down, set: down, delete: down, lease: down }, 0],
  ["slow", { get: never, set: never, delete: never, lease: never }, 1_000],
  ["down, and without leases", { get: down, set: down, delete: down }, 0],
];

row("F82", "a store that is down or slow costs one exchange, a bounded wait and one warning event", signIn, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  const args = argumentsFor(vendor, read);
  for (const way of vendor.signIns) {
    for (const [name, store, longestMs] of TROUBLES) {
      const auth = way.strategy({ store });
      const { client, clock, events, tokenRequests } = await startSignedIn(vendor, way, [read], { auth, lifeMs: 20_000 });
      const burst = (): Promise<unknown[]> =>
        throughStoreWaits(
          clock,
          atOnce(20, (index) => outcome(client, read, args, index)),
        );
      const before = clock.monotonic();
      expect([name, tally(await burst())]).toEqual([name, { [status]: 20 }]);
      expect([name, tokenRequests().length, clock.monotonic() - before]).toEqual([name, 1, longestMs]);
      const warning = expect.objectContaining({ code: "token_store_failed", vendor: vendor.name });
      expect([name, warnings(events)]).toEqual([name, [warning]]);
      // The next token is another exchange, and no news of the same outage.
      await clock.advance(20_001);
      expect([name, tally(await burst())]).toEqual([name, { [status]: 20 }]);
      expect([name, tokenRequests().length, warnings(events).length]).toEqual([name, 2, 1]);
    }
  }
});

row("F82", "a lock whose owner is dead is waited for no longer than it lasts", signIn, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  for (const way of vendor.signIns) {
    const store: TokenStore = { ...memoryTokenStore(), lease: async () => undefined, leaseMs: 10_000 };
    const { client, clock, tokenRequests } = await startSignedIn(vendor, way, [read], { auth: way.strategy({ store }) });
    const before = clock.monotonic();
    expect(await throughStoreWaits(clock, outcome(client, read, argumentsFor(vendor, read)))).toBe(status);
    const waitedMs = clock.monotonic() - before;
    expect([tokenRequests().length, waitedMs >= 10_000, waitedMs <= 16_000]).toEqual([1, true, true]);
  }
});

const CORRUPT = [
  "",
  "{",
  "[]",
  "null",
  '{"accessToken":7}',
  '{"accessToken":"a\\nb","expiresAt":4102444800000}',
  '{"accessToken":"made-up"}',
  "\0",
];

row("F82", "a corrupt value is no token: it is exchanged for, and written over", signIn, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  for (const way of vendor.signIns) {
    for (const value of CORRUPT) {
      const kept = memoryTokenStore();
      let reads = 0;
      let isCorrupt = true;
      const store: TokenStore = {
        ...kept,
        get: (key) => (isCorrupt && ++reads > 0 ? Promise.resolve(value) : kept.get(key)),
        set: (key, text, ttlMs) => {
          isCorrupt = false;
          return kept.set(key, text, ttlMs);
        },
      };
      const { baseUrl, clock, tokenRequests, calls, tokenOf } = await startTokenServer(vendor, way, [read]);
      for (let index = 0; index < 2; index++) {
        const { client } = connect(vendor, { baseUrl, clock, auth: way.strategy({ store }) });
        const came = await throughStoreWaits(clock, outcome(client, read, argumentsFor(vendor, read)));
        expect([value, came, tokenRequests().length]).toEqual([value, status, 1]);
      }
      expect([reads > 0, calls().map(tokenOf)]).toEqual([true, ["token-1", "token-1"]]);
    }
  }
});

row("F82", "a store in trouble loses no call that Basic signs", basicCredentials, async (vendor, signed) => {
  const { status } = sampleSuccess(signed.read.inSpec);
  for (const { strategy } of vendor.credentials) {
    for (const [name, store] of TROUBLES) {
      const { baseUrl, clock, accept, tried } = await startRefusingServer(vendor, signed);
      accept("secret-right");
      const { client, events } = connect(vendor, { baseUrl, clock, auth: strategy("secret-right", store) });
      const calls = atOnce(20, (index) => outcome(client, signed.read, argumentsFor(vendor, signed.read), index));
      expect([name, tally(await throughStoreWaits(clock, calls))]).toEqual([name, { [status]: 20 }]);
      expect([tried().length, warnings(events).length]).toEqual([20, 1]);
    }
  }
});

row(
  "F84",
  "two users, and two addresses, share no token in one process or store; one user at one address does",
  signIn,
  async (vendor, { read }) => {
    const { status } = sampleSuccess(read.inSpec);
    const args = argumentsFor(vendor, read);
    for (const way of vendor.signIns) {
      for (const store of [undefined, memoryTokenStore()]) {
        const production = await startTokenServer(vendor, way, [read]);
        const sandbox = await startTokenServer(vendor, way, [read], { first: 101 });
        const [ana, ben] = [0, 1].map((index) => way.strategy({ user: `made-up-${index}@example.org`, ...(store && { store }) }));
        const again = way.strategy({ user: "made-up-0@example.org", ...(store && { store }) });
        const clients = [
          [production, ana],
          [sandbox, ana],
          [production, ben],
          [sandbox, ben],
          [production, again],
        ] as const;
        for (const [{ baseUrl, clock }, auth] of clients) {
          const { client } = connect(vendor, { baseUrl, clock, ...(auth && { auth }) });
          expect(
            tally(
              await throughStoreWaits(
                clock,
                atOnce(10, (index) => outcome(client, read, args, index)),
              ),
            ),
          ).toEqual({ [status]: 10 });
        }
        const tokens = [production, sandbox].map(({ calls, tokenOf }) => tally(calls().map(tokenOf)));
        const shared = store ? { "token-1": 20, "token-2": 10 } : { "token-1": 10, "token-2": 10, "token-3": 10 };
        expect(tokens).toEqual([shared, { "token-101": 10, "token-102": 10 }]);
        expect([production.tokenRequests().length, sandbox.tokenRequests().length]).toEqual([store ? 2 : 3, 2]);
      }
    }
  },
);

row("F84", "two clients of one process each send their own token, to their own server", anything, async (vendor, one) => {
  const args = argumentsFor(vendor, one);
  const servers = [await start(vendor, [], { token: "token-of-ana" }), await start(vendor, [], { token: "token-of-ben" })];
  for (const { server } of servers) server.otherwise(success(one));
  const statuses = await atOnce(20, (index) => outcome((servers[index % 2] as (typeof servers)[0]).client, one, args, index >> 1));
  expect(tally(statuses)).toEqual({ [sampleSuccess(one.inSpec).status]: 20 });
  const tokens = servers.map(({ server }) => tally(server.requests.map(({ headers }) => headers["authorization"])));
  expect(tokens).toEqual([{ "Bearer token-of-ana": 10 }, { "Bearer token-of-ben": 10 }]);
});
