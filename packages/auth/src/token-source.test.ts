import { getEventListeners } from "node:events";
import { canary, type Deferred, deferred, findCanaries, type ManualClock, manualClock, settle } from "@kyc-clients/testing";
import { beforeAll, expect, test } from "vitest";
import { contextOf, thrown } from "../test/context.ts";
import type { AccessToken } from "./access-token.ts";
import { TokenError } from "./errors.ts";
import type { AuthContext } from "./strategy.ts";
import { createTokenSource, type TokenSourceOptions } from "./token-source.ts";
import { memoryTokenStore, type StoredToken, type TokenStore } from "./token-store.ts";

// Loaded by the first source with a store; no number of turns of the event loop is sure to be enough for that.
beforeAll(() => import("./shared-token.ts"));

/** One exchange under way; a test ends it. */
interface Exchange extends Deferred<AccessToken> {
  readonly context: AuthContext;
  readonly secret: string;
}

/** A source whose exchanges a test ends by hand, and what it needs beside it. */
function sourceWith(more: Partial<TokenSourceOptions<string>> = {}, clock: ManualClock = manualClock()) {
  const exchanges: Exchange[] = [];
  const source = createTokenSource<string>({
    key: "made-up-client",
    credentials: () => "made-up-secret",
    exchange(secret, context) {
      const exchange = { ...deferred<AccessToken>(), context, secret };
      exchanges.push(exchange);
      return exchange.promise;
    },
    ...more,
  });
  const token = (lifeMs: number): AccessToken => ({ accessToken: `token-${exchanges.length}`, expiresAt: clock.now() + lifeMs });
  const context = contextOf({ clock });
  /** Gets the first token. */
  const warm = async (lifeMs: number): Promise<void> => {
    const waiting = source.token(context);
    await settle();
    exchanges.at(-1)?.resolve(token(lifeMs));
    source.settle((await waiting).accessToken, 200, context);
  };
  return { source, clock, context, exchanges, token, warm };
}

test.each([
  ["10 % of a short life", 100_000, 10_000],
  ["30 s of a long one", 3_600_000, 30_000],
])("renews %s before the end, started by a call, while the old token serves", async (_, lifeMs, skewMs) => {
  const { source, clock, context, exchanges, token, warm } = sourceWith();
  await warm(lifeMs);
  await clock.advance(lifeMs - skewMs - 1);
  expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
  expect(exchanges).toHaveLength(1);
  await clock.advance(1);
  // No timer starts it.
  expect([exchanges.length, clock.pending()]).toEqual([1, 0]);
  expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
  expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
  await settle();
  expect(exchanges).toHaveLength(2);
  exchanges[1]?.resolve(token(lifeMs));
  await settle();
  expect(source.token(context)).toMatchObject({ accessToken: "token-2" });
  expect(exchanges).toHaveLength(2);
});

test("calls that find the token ended join the early renewal that is under way", async () => {
  const { source, clock, context, exchanges, token, warm } = sourceWith();
  await warm(100_000);
  await clock.advance(95_000);
  source.token(context);
  await clock.advance(5_000);
  const waiting = [source.token(context), source.token(context)];
  await settle();
  expect(exchanges).toHaveLength(2);
  exchanges[1]?.resolve(token(100_000));
  expect((await Promise.all(waiting)).map(({ accessToken }) => accessToken)).toEqual(["token-2", "token-2"]);
});

test("an early renewal that fails rests for 5 s, and the old token serves to its end", async () => {
  const { source, clock, context, exchanges, token, warm } = sourceWith();
  await warm(200_000);
  await clock.advance(180_000);
  source.token(context);
  await settle();
  exchanges[1]?.reject(new TokenError("token_endpoint_failed", "made up"));
  await settle();
  for (const wait of [0, 4_999]) {
    await clock.advance(wait);
    expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
    await settle();
    expect(exchanges).toHaveLength(2);
  }
  await clock.advance(1);
  expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
  await settle();
  expect(exchanges).toHaveLength(3);
  exchanges[2]?.reject(new TokenError("token_endpoint_failed", "made up"));
  await clock.advance(15_000);
  const waiting = source.token(context);
  expect(waiting).toBeInstanceOf(Promise);
  await settle();
  exchanges[3]?.resolve(token(200_000));
  expect(await waiting).toMatchObject({ accessToken: "token-4" });
});

test("an early renewal that hangs ends after 30 s: the calls that joined it start another, once", async () => {
  const { source, clock, context, exchanges, token, warm } = sourceWith();
  await warm(100_000);
  await clock.advance(95_000);
  source.token(context);
  await clock.advance(5_000);
  const waiting = [source.token(context), source.token(context)];
  await clock.advance(24_999);
  expect(exchanges).toHaveLength(2);
  await clock.advance(1);
  expect(exchanges).toHaveLength(3);
  expect(exchanges[1]?.context.signal?.aborted).toBe(true);
  exchanges[2]?.resolve(token(100_000));
  expect((await Promise.all(waiting)).map(({ accessToken }) => accessToken)).toEqual(["token-3", "token-3"]);
  expect(clock.pending()).toBe(0);
});

test("an early renewal that hangs makes room for the next, and one that is over leaves no timer", async () => {
  const { source, clock, context, exchanges, token, warm } = sourceWith();
  await warm(1_000_000);
  await clock.advance(970_000);
  source.token(context);
  await clock.advance(29_999);
  expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
  await clock.advance(1);
  const waiting = source.token(context);
  await settle();
  exchanges[2]?.resolve(token(100_000));
  expect(await waiting).toMatchObject({ accessToken: "token-3" });
  await clock.advance(90_000);
  source.token(context);
  await settle();
  expect(clock.delays()).toEqual([30_000]);
  exchanges[3]?.resolve(token(100_000));
  await settle();
  expect(clock.pending()).toBe(0);
});

test("an exclusive token is not renewed early: it serves until it ends or is refused", async () => {
  const { source, clock, context, exchanges, token, warm } = sourceWith({ exclusive: true });
  await warm(100_000);
  await clock.advance(99_999);
  expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
  await settle();
  expect(exchanges).toHaveLength(1);
  await clock.advance(1);
  const waiting = source.token(context);
  await settle();
  exchanges[1]?.resolve(token(100_000));
  expect(await waiting).toMatchObject({ accessToken: "token-2" });
  source.settle("token-2", 200, context);
  expect(source.settle("token-2", 401, context)).toBe(true);
  expect(source.token(context)).toBeInstanceOf(Promise);
});

test("an abort ends one wait and leaves the others; the exchange goes on", async () => {
  const { source, context, exchanges, token } = sourceWith();
  const controller = new AbortController();
  const aborted = thrown(source.token({ ...context, signal: controller.signal }) as Promise<AccessToken>);
  const other = source.token(context);
  await settle();
  const reason = new Error("the caller went away");
  controller.abort(reason);
  expect(await aborted).toBe(reason);
  expect(exchanges[0]?.context.signal?.aborted).toBe(false);
  exchanges[0]?.resolve(token(60_000));
  expect(await other).toMatchObject({ accessToken: "token-1" });
  expect(exchanges).toHaveLength(1);
  expect(getEventListeners(controller.signal, "abort")).toHaveLength(0);
});

test("the abort of the last who waits ends the exchange; the next call starts another", async () => {
  const { source, context, exchanges, token } = sourceWith();
  const controllers = [new AbortController(), new AbortController()];
  const waits = controllers.map(({ signal }) => thrown(source.token({ ...context, signal }) as Promise<AccessToken>));
  await settle();
  controllers[0]?.abort(new Error("first"));
  await settle();
  expect(exchanges[0]?.context.signal?.aborted).toBe(false);
  controllers[1]?.abort(new Error("second"));
  expect((await Promise.all(waits)).map(({ message }) => message)).toEqual(["first", "second"]);
  expect(exchanges[0]?.context.signal?.aborted).toBe(true);
  const next = source.token(context);
  await settle();
  expect(exchanges).toHaveLength(2);
  exchanges[1]?.resolve(token(60_000));
  expect(await next).toMatchObject({ accessToken: "token-2" });
});

test("an abort does not end an early renewal, for which nobody waits", async () => {
  const { source, clock, context, exchanges, token, warm } = sourceWith();
  await warm(100_000);
  await clock.advance(95_000);
  const controller = new AbortController();
  source.token({ ...context, signal: controller.signal });
  await settle();
  controller.abort();
  exchanges[1]?.resolve(token(100_000));
  await settle();
  expect(source.token(context)).toMatchObject({ accessToken: "token-2" });
});

test("a token that is dropped while its renewal is under way is not brought back by it", async () => {
  const { source, clock, context, exchanges, token, warm } = sourceWith();
  await warm(100_000);
  await clock.advance(95_000);
  source.token(context);
  await settle();
  expect(source.settle("token-1", 401, context)).toBe(true);
  const waiting = source.token(context);
  await settle();
  expect(exchanges).toHaveLength(3);
  exchanges[2]?.resolve(token(100_000));
  expect(await waiting).toMatchObject({ accessToken: "token-3" });
  exchanges[1]?.resolve({ accessToken: "late", expiresAt: clock.now() + 1_000_000 });
  await settle();
  expect(source.token(context)).toMatchObject({ accessToken: "token-3" });
});

test("a 401 with a token that is held no more is worth a resend, unless that token was refused from the start", async () => {
  const { source, context, exchanges, token, warm } = sourceWith();
  await warm(60_000);
  expect(source.settle("an-older-token", 401, context)).toBe(true);
  expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
  expect(source.settle("token-1", 401, context)).toBe(true);
  const waiting = source.token(context);
  await settle();
  exchanges[1]?.resolve(token(60_000));
  await waiting;
  expect(source.settle("token-2", 401, context)).toBe(false);
  expect(source.settle("token-2", 401, context)).toBe(false);
});

test("refused credentials are read once more, and tried again only if they differ", async () => {
  const secrets = ["old", "new"];
  const { source, context, exchanges, token } = sourceWith({ credentials: () => secrets[0] ?? "" });
  const waiting = source.token(context);
  await settle();
  secrets.shift();
  exchanges[0]?.reject(new TokenError("invalid_credentials", "made up"));
  await settle();
  expect(exchanges.map(({ secret }) => secret)).toEqual(["old", "new"]);
  exchanges[1]?.resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-2" });
});

test("credentials that come and go are each tried once", async () => {
  const refuse = { current: "a" };
  const tried: string[] = [];
  const { source, context } = sourceWith({
    credentials: () => refuse.current,
    exchange(secret) {
      tried.push(secret);
      return Promise.reject(new TokenError("invalid_credentials", "made up"));
    },
  });
  for (const secret of ["a", "b", "a", "b", "c", "a"]) {
    refuse.current = secret;
    expect(await thrown(source.token(context) as Promise<AccessToken>)).toMatchObject({ code: "invalid_credentials" });
  }
  expect(tried).toEqual(["a", "b", "c"]);
  source.retryCredentials();
  await thrown(source.token(context) as Promise<AccessToken>);
  expect(tried).toEqual(["a", "b", "c", "a"]);
});

/** A store that a test can look into, and slow down. */
function watchedStore(): TokenStore & { readonly log: string[] } {
  const store = memoryTokenStore();
  const log: string[] = [];
  return {
    log,
    get: (key) => store.get(key),
    set(key, token, ttlMs) {
      log.push(`set ${token.accessToken} ${ttlMs}`);
      return store.set(key, token, ttlMs);
    },
    delete(key) {
      log.push("delete");
      return store.delete(key);
    },
  };
}

test("a token goes into the store with its life, and comes out for another source at the same address", async () => {
  const store = watchedStore();
  const clock = manualClock();
  const first = sourceWith({ store }, clock);
  await first.warm(60_000);
  const second = sourceWith({ store }, clock);
  expect(await second.source.token(second.context)).toMatchObject({ accessToken: "token-1" });
  expect([store.log, second.exchanges.length]).toEqual([["set token-1 60000"], 0]);
  const elsewhere = sourceWith({ store }, clock);
  const waiting = elsewhere.source.token({ ...elsewhere.context, baseUrl: "https://sandbox.example.com" });
  await settle();
  expect(elsewhere.exchanges).toHaveLength(1);
  elsewhere.exchanges[0]?.resolve(elsewhere.token(60_000));
  await waiting;
});

test("a stored token that is about to end is not taken", async () => {
  const store = memoryTokenStore();
  const clock = manualClock();
  await sourceWith({ store }, clock).warm(60_000);
  await clock.advance(30_000);
  const { source, context, exchanges } = sourceWith({ store }, clock);
  void source.token(context);
  await settle();
  expect(exchanges).toHaveLength(1);
});

test("a refused token is taken out of the store, but not the new one that another put there", async () => {
  const store = watchedStore();
  const clock = manualClock();
  const [first, second] = [sourceWith({ store }, clock), sourceWith({ store }, clock)];
  await first.warm(60_000);
  await second.source.token(second.context);
  expect(first.source.settle("token-1", 401, first.context)).toBe(true);
  const renewed = first.source.token(first.context);
  await settle();
  first.exchanges[1]?.resolve(first.token(60_000));
  expect(await renewed).toMatchObject({ accessToken: "token-2" });
  expect(second.source.settle("token-1", 401, second.context)).toBe(true);
  expect(await second.source.token(second.context)).toMatchObject({ accessToken: "token-2" });
  expect(second.exchanges).toHaveLength(0);
  expect(store.log).toEqual(["set token-1 60000", "delete", "set token-2 60000"]);
});

test("a slow store does not bring a refused token back", async () => {
  const clock = manualClock();
  const stale: StoredToken = { accessToken: "token-1", expiresAt: clock.now() + 60_000 };
  const store: TokenStore = { get: async () => stale, set: async () => {}, delete: () => new Promise(() => {}) };
  const { source, context, exchanges, token } = sourceWith({ store }, clock);
  expect(await source.token(context)).toMatchObject({ accessToken: "token-1" });
  expect(source.settle("token-1", 401, context)).toBe(true);
  const waiting = source.token(context);
  await settle();
  expect(exchanges).toHaveLength(1);
  exchanges[0]?.resolve({ ...token(60_000), accessToken: "fresh" });
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
  ["returns no promise", () => undefined as never],
  ["hangs", () => new Promise<never>(() => {})],
];
test.each(brokenStores)("a store that %s costs an exchange, never a call", async (_, ask) => {
  const clock = manualClock();
  const { source, context, exchanges, token } = sourceWith({ store: { get: ask, set: ask, delete: ask } }, clock);
  const waiting = source.token(context);
  await clock.advance(1_000);
  exchanges[0]?.resolve(token(60_000));
  expect(await waiting).toMatchObject({ accessToken: "token-1" });
  source.settle("token-1", 200, context);
  expect(source.settle("token-1", 401, context)).toBe(true);
  await clock.advance(1_000);
  expect(clock.pending()).toBe(0);
});

const secret = canary("token");
test.each([
  { accessToken: `${secret}\r\n`, expiresAt: 9e15 },
  { accessToken: `${secret} ${secret}`, expiresAt: 9e15 },
  { accessToken: `${secret}\u{e9}`, expiresAt: 9e15 },
  { accessToken: "", expiresAt: 9e15 },
  { accessToken: [secret], expiresAt: 9e15 },
  { accessToken: secret, expiresAt: "9000000000000" },
  { accessToken: secret, expiresAt: Number.POSITIVE_INFINITY },
  { accessToken: secret, expiresAt: Number.NaN },
  { accessToken: secret, expiresAt: null },
  { accessToken: secret, expiresIn: 3600 },
  secret,
  null,
])("a stored %j is not believed, and costs an exchange", async (stored) => {
  const store: TokenStore = { ...memoryTokenStore(), get: async () => stored as never };
  const { source, context, exchanges, token } = sourceWith({ store });
  const waiting = source.token(context);
  await settle();
  exchanges[0]?.resolve(token(60_000));
  const held = await waiting;
  expect(held).toMatchObject({ accessToken: "token-1" });
  expect(findCanaries({ secret }, { held })).toEqual([]);
});

test("the store's key names the address and the client, and holds no secret", async () => {
  const keys: string[] = [];
  const store: TokenStore = { ...memoryTokenStore(), get: async (key) => void keys.push(key) };
  const { source, context } = sourceWith({ store });
  void source.token(context);
  await settle();
  expect(keys).toEqual(['["https://api.example.com","made-up-client"]']);
});
