import { getEventListeners } from "node:events";
import { canary, findCanaries, manualClock, settle } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { pass, rest, sourceWith, until } from "../test/source.ts";
import type { AccessToken } from "./access-token.ts";
import { encryptedTokenStore } from "./encrypted-token-store.ts";
import { TokenError } from "./errors.ts";
import { memoryTokenStore, type TokenStore } from "./token-store.ts";

const refusal = (): TokenError => new TokenError("invalid_credentials", "made up");

/** A store of three functions or four, that a test can look into. */
function watchedStore(leases = true, { lease, ...store }: TokenStore = memoryTokenStore()): TokenStore & { readonly log: string[] } {
  const log: string[] = [];
  return {
    log,
    get: (key) => store.get(key),
    set(key, value, ttlMs) {
      const { accessToken, refused } = JSON.parse(value);
      log.push(accessToken ? `set ${accessToken} ${ttlMs}` : `refused ${Object.keys(refused).length} ${ttlMs}`);
      return store.set(key, value, ttlMs);
    },
    delete(key) {
      log.push("delete");
      return store.delete(key);
    },
    ...(leases && lease && { lease }),
  };
}
const kinds = [
  ["that leases", true],
  ["of three functions", false],
] as const;

test.each(kinds)("a token goes into a store %s with its life, and comes out for another source at the same address", async (_, leases) => {
  const store = watchedStore(leases);
  const clock = manualClock();
  const first = sourceWith({ store }, clock);
  await first.warm(60_000);
  const second = sourceWith({ store }, clock);
  expect(await second.source.token(second.context)).toMatchObject({ accessToken: "token-1" });
  expect([store.log, second.exchanges.length]).toEqual([["set token-1 60000"], 0]);
  const elsewhere = sourceWith({ store }, clock);
  const waiting = elsewhere.source.token({ ...elsewhere.context, baseUrl: "https://sandbox.example.com" });
  (await elsewhere.begun(1)).resolve(elsewhere.token(60_000));
  await waiting;
  expect(clock.pending()).toBe(0);
});

test("a stored token that is about to end is not taken", async () => {
  const store = memoryTokenStore();
  const clock = manualClock();
  await sourceWith({ store }, clock).warm(60_000);
  await clock.advance(30_000);
  const { source, context, begun } = sourceWith({ store }, clock);
  void source.token(context);
  await begun(1);
});

test.each(kinds)("a refused token is taken out of a store %s, but not the new one that another put there", async (_, leases) => {
  const store = watchedStore(leases);
  const clock = manualClock();
  const [first, second] = [sourceWith({ store }, clock), sourceWith({ store }, clock)];
  await first.warm(60_000);
  await second.source.token(second.context);
  expect(first.source.settle("Bearer token-1", 401)).toBe(true);
  const renewed = first.source.token(first.context);
  (await first.begun(2)).resolve(first.token(60_000));
  expect(await renewed).toMatchObject({ accessToken: "token-2" });
  expect(second.source.settle("Bearer token-1", 401)).toBe(true);
  expect(await second.source.token(second.context)).toMatchObject({ accessToken: "token-2" });
  expect(second.exchanges).toHaveLength(0);
  expect(store.log).toEqual(["set token-1 60000", "delete", "set token-2 60000"]);
});

test("a slow store does not bring a refused token back", async () => {
  const clock = manualClock();
  const stale = JSON.stringify({ v: 1, accessToken: "token-1", expiresAt: clock.now() + 60_000 });
  const store: TokenStore = { get: async () => stale, set: async () => {}, delete: () => new Promise(() => {}) };
  const { source, context, token, begun } = sourceWith({ store }, clock);
  expect(await source.token(context)).toMatchObject({ accessToken: "token-1" });
  expect(source.settle("Bearer token-1", 401)).toBe(true);
  const waiting = source.token(context);
  await rest();
  await clock.advance(1_000);
  (await begun(1)).resolve({ ...token(60_000), accessToken: "fresh" });
  expect(await waiting).toMatchObject({ accessToken: "fresh" });
});

const brokenStores: readonly (readonly [name: string, ask: () => Promise<never>])[] = [
  ["rejects", () => Promise.reject(new Error("the store is down"))],
  [
    "throws",
    () => {
      throw new Error("the store is down");
    },
  ],
  ["hangs", () => new Promise<never>(() => {})],
];
test.each(brokenStores)("F82 a store that %s costs an exchange, never a call, and is told of once", async (_, ask) => {
  const clock = manualClock();
  const store = { get: ask, set: ask, delete: ask, lease: ask };
  const { source, context, token, begun, warnings } = sourceWith({ store }, clock);
  const waiting = source.token(context);
  await rest();
  await clock.advance(1_000);
  (await begun(1)).resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
  source.settle("Bearer token-1", 200);
  expect(source.settle("Bearer token-1", 401)).toBe(true);
  // After its rest it is asked again, and says no more.
  await clock.advance(5_000);
  const again = source.token(context);
  await rest();
  await clock.advance(1_000);
  (await begun(2)).resolve(token(60_000));
  await again;
  expect(warnings).toEqual([{ code: "token_store_failed" }]);
  await clock.advance(5_000);
  expect(clock.pending()).toBe(0);
});

test("F82 a store that returns no promise costs an exchange, never a call", async () => {
  const nothing = (): never => undefined as never;
  const { source, context, token, begun, clock } = sourceWith({ store: { get: nothing, set: nothing, delete: nothing } });
  const waiting = source.token(context);
  (await begun(1)).resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
  expect(clock.pending()).toBe(0);
});

test("F82 a store that failed is left alone for 5 s, and each outage is told of once", async () => {
  const clock = manualClock();
  const memory = memoryTokenStore();
  let isDown = true;
  let asked = 0;
  const store: TokenStore = {
    ...memory,
    get(key) {
      asked++;
      return isDown ? Promise.reject(new Error("the store is down")) : memory.get(key);
    },
  };
  const { source, context, token, begun, warnings, exchanges } = sourceWith({ store }, clock);
  const renew = async (): Promise<void> => {
    if (exchanges.length > 0) source.settle(`Bearer token-${exchanges.length}`, 401);
    const waiting = source.token(context);
    (await begun(exchanges.length + 1)).resolve(token(600_000));
    await waiting;
  };
  await renew();
  expect([asked, warnings.length]).toEqual([1, 1]);
  await clock.advance(4_999);
  await renew();
  expect(asked).toBe(1);
  await clock.advance(1);
  await renew();
  expect([asked, warnings.length]).toEqual([2, 1]);
  isDown = false;
  await clock.advance(5_000);
  await renew();
  isDown = true;
  await renew();
  await clock.advance(5_000);
  await renew();
  expect(warnings).toHaveLength(2);
});

test("F82 a listener that throws at the warning costs no call", async () => {
  const ask = (): Promise<never> => Promise.reject(new Error("the store is down"));
  const { source, context, token, begun } = sourceWith({ store: { get: ask, set: ask, delete: ask } });
  const warn = (): void => {
    throw new Error("the listener is broken");
  };
  const waiting = source.token({ ...context, warn });
  (await begun(1)).resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
});

const secret = canary("token");
const values: readonly unknown[] = [
  { v: 1, accessToken: `${secret}\r\n`, expiresAt: 9e15 },
  { v: 1, accessToken: `${secret} ${secret}`, expiresAt: 9e15 },
  { v: 1, accessToken: `${secret}\u{e9}`, expiresAt: 9e15 },
  { v: 1, accessToken: "", expiresAt: 9e15 },
  { v: 1, accessToken: [secret], expiresAt: 9e15 },
  { v: 1, accessToken: secret, expiresAt: "9000000000000" },
  { v: 1, accessToken: secret, expiresAt: null },
  { v: 1, accessToken: secret, expiresIn: 3600 },
  { v: 1, accessToken: secret, expiresAt: 1 },
  { v: 2, accessToken: secret, expiresAt: 9e15 },
  { accessToken: secret, expiresAt: 9e15 },
  [secret],
  secret,
  null,
  7,
];
test.each([...values.map((value) => JSON.stringify(value)), `{"v":1,"accessToken":"${secret}"`, "", secret])(
  "F82 a stored %j is not believed, and costs an exchange",
  async (stored) => {
    const store: TokenStore = { ...memoryTokenStore(), get: async () => stored };
    const { source, context, token, begun } = sourceWith({ store });
    const waiting = source.token(context);
    (await begun(1)).resolve(token(60_000));
    const held = await waiting;
    expect(held).toMatchObject({ accessToken: "token-1" });
    expect(findCanaries({ secret }, { held })).toEqual([]);
  },
);

test.each([{ accessToken: secret, expiresAt: 9e15 }, 7, Buffer.from(secret)])(
  "F82 a stored value that is no text is not believed: %j",
  async (stored) => {
    const store: TokenStore = { ...memoryTokenStore(), get: async () => stored as never };
    const { source, context, token, begun } = sourceWith({ store });
    const waiting = source.token(context);
    (await begun(1)).resolve(token(60_000));
    expect(await waiting).toMatchObject({ accessToken: "token-1" });
  },
);

test("the store sees neither address, client nor secret in a key, and an encrypted one none in a value", async () => {
  const client = canary("client");
  const seen: unknown[] = [];
  const memory = memoryTokenStore();
  const noted = (...texts: readonly string[]): string => {
    seen.push(...texts);
    return texts[0] ?? "";
  };
  const watched: TokenStore = {
    get: (key) => memory.get(noted(key)),
    set: (key, value, ttlMs) => memory.set(noted(key, value), value, ttlMs),
    delete: (key) => memory.delete(noted(key)),
    lease: async (key, ttlMs) => memory.lease?.(noted(key), ttlMs),
  };
  const store = encryptedTokenStore(watched, { key: new Uint8Array(32) });
  const { source, context, begun, clock } = sourceWith({ store, key: client, credentials: () => secret });
  const waiting = source.token(context);
  (await begun(1)).resolve({ accessToken: secret, expiresAt: clock.now() + 60_000 });
  await waiting;
  await until(() => seen.some((one) => String(one).startsWith("1.")));
  expect(findCanaries({ client, secret }, { seen })).toEqual([]);
  expect(JSON.stringify(seen)).not.toContain("api.example.com");
  for (const one of seen) expect(one).toMatch(/^(kyc:[0-9a-f]{64}|1\.[\w+/=]+)$/);
});

test("eight at once make one exchange: the others wait for its token, and leave no timer", async () => {
  const store = watchedStore();
  const clock = manualClock();
  const sources = Array.from({ length: 8 }, () => sourceWith({ store }, clock));
  const waiting = sources.map(({ source, context }) => source.token(context) as Promise<AccessToken>);
  await until(() => clock.delays().filter((ms) => ms === 100).length === 7 && sources.some(({ exchanges }) => exchanges.length > 0));
  const owners = sources.filter(({ exchanges }) => exchanges.length > 0);
  expect(owners).toHaveLength(1);
  await pass(clock, 5_000);
  owners[0]?.exchanges[0]?.resolve(owners[0].token(60_000));
  await until(() => store.log.length > 0);
  await until(async () => {
    await clock.advance(100);
    return clock.pending() === 0;
  });
  expect((await Promise.all(waiting)).map(({ accessToken }) => accessToken)).toEqual(Array(8).fill("token-1"));
  expect([store.log, sources.flatMap(({ exchanges }) => exchanges).length]).toEqual([["set token-1 60000"], 1]);
  expect(sources.flatMap(({ warnings }) => warnings)).toEqual([]);
});

test("F82 the lease of an owner that died ends, and the next goes on", async () => {
  const clock = manualClock();
  const memory = memoryTokenStore({ clock });
  let died = false;
  const store: TokenStore = {
    ...memory,
    async lease(key, ttlMs) {
      const first = !died;
      died = true;
      // Whoever took the first one is gone.
      if (first) await memory.lease?.(key, ttlMs);
      return memory.lease?.(key, ttlMs);
    },
  };
  const { source, context, token, begun, exchanges } = sourceWith({ store }, clock);
  const waiting = source.token(context);
  let passedMs = 0;
  await until(async () => {
    await rest();
    await clock.advance(500);
    passedMs += 500;
    return exchanges.length > 0;
  });
  expect(passedMs).toBeGreaterThanOrEqual(30_000);
  expect(passedMs).toBeLessThanOrEqual(32_000);
  (await begun(1)).resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
  await until(() => clock.pending() === 0);
}, 60_000);

test("F82 a lease that never ends is waited for, with a bound", async () => {
  const clock = manualClock();
  const store: TokenStore = { ...memoryTokenStore(), lease: async () => undefined, leaseMs: 2_000 };
  const { source, context, token, begun, exchanges } = sourceWith({ store }, clock);
  const waiting = source.token(context);
  let passedMs = 0;
  await until(async () => {
    await rest();
    await clock.advance(250);
    passedMs += 250;
    return exchanges.length > 0;
  });
  expect(passedMs).toBeGreaterThanOrEqual(7_000);
  expect(passedMs).toBeLessThanOrEqual(8_500);
  (await begun(1)).resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
  expect(clock.pending()).toBe(0);
}, 60_000);

test("an exchange ends before its lease does; a late answer goes nowhere, and another is begun", async () => {
  const clock = manualClock();
  const store = watchedStore(true, memoryTokenStore({ clock }));
  const { source, context, token, begun, exchanges } = sourceWith({ store }, clock);
  const waiting = source.token(context);
  const slow = await begun(1);
  await clock.advance(26_999);
  expect(slow.context.signal?.aborted).toBe(false);
  await clock.advance(1);
  expect(slow.context.signal?.aborted).toBe(true);
  (await begun(2)).resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-2" });
  slow.resolve({ accessToken: "late", expiresAt: clock.now() + 600_000 });
  await rest();
  expect(store.log).toEqual(["set token-2 60000"]);
  expect(exchanges).toHaveLength(2);
  expect(clock.pending()).toBe(0);
});

test("an abort of the last who waits ends the exchange and its lease, and another goes on at once", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const [first, second] = [sourceWith({ store }, clock), sourceWith({ store }, clock)];
  const controller = new AbortController();
  const aborted = thrown(first.source.token({ ...first.context, signal: controller.signal }) as Promise<AccessToken>);
  const { context } = await first.begun(1);
  const waiting = second.source.token(second.context);
  await until(() => clock.delays().includes(100));
  controller.abort(new Error("the caller went away"));
  expect((await aborted).message).toBe("the caller went away");
  expect(context.signal?.aborted).toBe(true);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
  await rest();
  await clock.advance(100);
  (await second.begun(1)).resolve(second.token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
  expect(clock.pending()).toBe(0);
});

test("an abort of one who waits leaves the exchange to the others", async () => {
  const store = memoryTokenStore();
  const { source, context, token, begun, clock } = sourceWith({ store });
  const controller = new AbortController();
  const aborted = thrown(source.token({ ...context, signal: controller.signal }) as Promise<AccessToken>);
  const other = source.token(context);
  const exchange = await begun(1);
  controller.abort(new Error("the caller went away"));
  await aborted;
  expect(exchange.context.signal?.aborted).toBe(false);
  exchange.resolve(token(60_000));
  expect(await other).toMatchObject({ accessToken: "token-1" });
  expect(clock.pending()).toBe(0);
});

test("an abort of one who waits for another's lease ends its wait, and leaves no timer", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const [first, second] = [sourceWith({ store }, clock), sourceWith({ store }, clock)];
  const owner = first.source.token(first.context);
  const exchange = await first.begun(1);
  const controller = new AbortController();
  const aborted = thrown(second.source.token({ ...second.context, signal: controller.signal }) as Promise<AccessToken>);
  await until(() => clock.delays().includes(100));
  controller.abort(new Error("the caller went away"));
  await aborted;
  await settle();
  expect(clock.delays()).not.toContain(100);
  exchange.resolve(first.token(60_000));
  await owner;
  expect(clock.pending()).toBe(0);
});

test("a renewal whose token was dropped meanwhile holds up no other, and does not get into the store", async () => {
  const clock = manualClock();
  const store = watchedStore(true, memoryTokenStore({ clock }));
  const { source, context, token, begun, warm } = sourceWith({ store }, clock);
  await warm(100_000);
  await clock.advance(95_000);
  source.token(context);
  const late = await begun(2);
  expect(source.settle("Bearer token-1", 401)).toBe(true);
  const waiting = source.token(context);
  (await begun(3)).resolve(token(100_000));
  expect(await waiting).toMatchObject({ accessToken: "token-3" });
  late.resolve({ accessToken: "late", expiresAt: clock.now() + 1_000_000 });
  await rest();
  expect(store.log.filter((line) => line.startsWith("set"))).toEqual(["set token-1 100000", "set token-3 100000"]);
  expect(clock.pending()).toBe(0);
});

test("a process whose clock is ahead takes no token that has ended for it, and one behind is mended by a 401", async () => {
  const store = memoryTokenStore();
  const [ahead, behind] = [manualClock({ now: Date.UTC(2026, 0, 1, 0, 2) }), manualClock()];
  const writer = sourceWith({ store }, behind);
  await writer.warm(120_000);
  const reader = sourceWith({ store }, ahead, "other");
  const waiting = reader.source.token(reader.context);
  (await reader.begun(1)).resolve(reader.token(120_000));
  expect(await waiting).toMatchObject({ accessToken: "other-1" });
  const third = sourceWith({ store }, behind);
  expect(await third.source.token(third.context)).toMatchObject({ accessToken: "other-1" });
  expect(third.source.settle("Bearer other-1", 401)).toBe(true);
});

test("eight processes keep one exclusive token alive: a refused one is looked for in the store first, then renewed once", async () => {
  const store = watchedStore();
  const clock = manualClock();
  const sources = Array.from({ length: 8 }, (_, index) => sourceWith({ store, exclusive: true }, clock, `token-${index}`));
  const all = async (): Promise<string[]> => {
    const waiting = sources.map(({ source, context }) => source.token(context));
    await until(async () => {
      for (const { exchanges, token } of sources) exchanges.at(-1)?.resolve(token(600_000));
      await rest();
      await clock.advance(100);
      return clock.pending() === 0;
    });
    return (await Promise.all(waiting)).map(({ accessToken }) => accessToken);
  };
  const count = (): number => sources.flatMap(({ exchanges }) => exchanges).length;
  const [first, ...same] = await all();
  expect([new Set(same), count()]).toEqual([new Set([first]), 1]);
  for (const { source } of sources) source.settle(`Bearer ${first}`, 200);
  for (const { source } of sources) expect(source.settle(`Bearer ${first}`, 401)).toBe(true);
  const [second, ...others] = await all();
  expect(second).not.toBe(first);
  expect([new Set(others), count()]).toEqual([new Set([second]), 2]);
});

test("F83 a refusal is shared for 15 minutes: no other process tries the same credentials", async () => {
  const clock = manualClock();
  const store = watchedStore(true, memoryTokenStore({ clock }));
  const [first, second] = [sourceWith({ store }, clock), sourceWith({ store }, clock)];
  const refused = thrown(first.source.token(first.context) as Promise<AccessToken>);
  (await first.begun(1)).reject(refusal());
  expect(await refused).toMatchObject({ code: "invalid_credentials" });
  for (let minute = 0; minute < 14; minute++) {
    const error = await thrown(second.source.token(second.context) as Promise<AccessToken>);
    expect(error).toMatchObject({ name: "TokenError", code: "invalid_credentials" });
    expect(error.message).toBe("The credentials were refused before and are not tried again");
    await clock.advance(60_000);
  }
  expect(second.exchanges).toHaveLength(0);
  await clock.advance(60_000);
  const again = second.source.token(second.context);
  (await second.begun(1)).resolve(second.token(60_000));
  expect(await again).toMatchObject({ accessToken: "token-1" });
  // Who was refused itself does not send them again, but takes what others got.
  expect(await first.source.token(first.context)).toMatchObject({ accessToken: "token-1" });
  expect(store.log).toEqual(["refused 1 900000", "set token-1 60000"]);
  expect(clock.pending()).toBe(0);
});

test("F83 those who wait for a lease hear of the refusal", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const sources = Array.from({ length: 4 }, () => sourceWith({ store }, clock));
  const outcomes = sources.map(({ source, context }) => thrown(source.token(context) as Promise<AccessToken>));
  await until(() => clock.delays().filter((ms) => ms === 100).length === 3 && sources.some(({ exchanges }) => exchanges.length > 0));
  const owner = sources.find(({ exchanges }) => exchanges.length > 0);
  owner?.exchanges[0]?.reject(refusal());
  await until(async () => {
    await rest();
    await clock.advance(100);
    return clock.pending() === 0;
  });
  expect((await Promise.all(outcomes)).map(({ code }) => code)).toEqual(Array(4).fill("invalid_credentials"));
  expect(sources.flatMap(({ exchanges }) => exchanges)).toHaveLength(1);
});

test("F83 a rotated secret is another: it is read once more after a refusal, tried, and its token is shared", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const secrets = { current: "old" };
  const [first, second] = [1, 2].map(() => sourceWith({ store, credentials: () => secrets.current }, clock)) as [
    ReturnType<typeof sourceWith>,
    ReturnType<typeof sourceWith>,
  ];
  const refused = thrown(first.source.token(first.context) as Promise<AccessToken>);
  (await first.begun(1)).reject(refusal());
  await refused;
  expect(await thrown(second.source.token(second.context) as Promise<AccessToken>)).toMatchObject({ code: "invalid_credentials" });
  secrets.current = "new";
  const waiting = second.source.token(second.context);
  const exchange = await second.begun(1);
  expect(exchange.secret).toBe("new");
  exchange.resolve(second.token(600_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
  expect(await first.source.token(first.context)).toMatchObject({ accessToken: "token-1" });
  expect(first.exchanges.map(({ secret }) => secret)).toEqual(["old"]);
});

test("F83 a provider that gives another secret right after the refusal loses no call", async () => {
  const secrets = ["old", "new"];
  const { source, context, token, begun, exchanges } = sourceWith({ store: memoryTokenStore(), credentials: () => secrets[0] ?? "" });
  const waiting = source.token(context);
  const first = await begun(1);
  secrets.shift();
  first.reject(refusal());
  (await begun(2)).resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-2" });
  expect(exchanges.map(({ secret }) => secret)).toEqual(["old", "new"]);
});

test("F83 two refused secrets are both remembered", async () => {
  const clock = manualClock();
  const store = watchedStore(true, memoryTokenStore({ clock }));
  const refused = async (name: string): Promise<void> => {
    const { source, context, begun } = sourceWith({ store, credentials: () => name }, clock);
    const error = thrown(source.token(context) as Promise<AccessToken>);
    (await begun(1)).reject(refusal());
    await error;
  };
  await refused("old");
  await refused("older");
  for (const name of ["old", "older"]) {
    const { source, context, exchanges } = sourceWith({ store, credentials: () => name }, clock);
    await thrown(source.token(context) as Promise<AccessToken>);
    expect(exchanges).toHaveLength(0);
  }
  expect(store.log).toEqual(["refused 1 900000", "refused 2 900000"]);
});

test.each([
  ["the process that was refused", 0],
  ["another", 1],
])("F83 retryCredentials() in %s lets all try once more", async (_, index) => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const sources = [sourceWith({ store }, clock), sourceWith({ store }, clock)] as const;
  const [first, second] = sources;
  const refused = thrown(first.source.token(first.context) as Promise<AccessToken>);
  (await first.begun(1)).reject(refusal());
  await refused;
  await thrown(second.source.token(second.context) as Promise<AccessToken>);
  sources[index]?.source.retryCredentials();
  await rest();
  const waiting = second.source.token(second.context);
  (await second.begun(1)).resolve(second.token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
});

test("F83 a refusal that the store could not delete does not hold back who called retryCredentials()", async () => {
  const clock = manualClock();
  const memory = memoryTokenStore({ clock });
  let isDown = false;
  const down = (): Promise<never> => Promise.reject(new Error("the store is down"));
  const store: TokenStore = { ...memory, delete: (key) => (isDown ? down() : memory.delete(key)) };
  const { source, context, token, begun } = sourceWith({ store }, clock);
  const refused = thrown(source.token(context) as Promise<AccessToken>);
  (await begun(1)).reject(refusal());
  await refused;
  isDown = true;
  source.retryCredentials();
  await rest();
  isDown = false;
  await clock.advance(5_000);
  const waiting = source.token(context);
  (await begun(2)).resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-2" });
});

test("credentials without a JSON form are not shared as refused", async () => {
  const store = watchedStore();
  const { source, context, begun } = sourceWith({ store, credentials: () => undefined as never });
  const refused = thrown(source.token(context) as Promise<AccessToken>);
  (await begun(1)).reject(refusal());
  await refused;
  expect(store.log).toEqual([]);
});
