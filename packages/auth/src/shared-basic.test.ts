import { canary, findCanaries, type ManualClock, manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { contextOf, signed, thrown } from "../test/context.ts";
import { pass, rest, until } from "../test/source.ts";
import { type BasicCredentials, basic } from "./basic.ts";
import { encryptedTokenStore } from "./encrypted-token-store.ts";
import type { Provided } from "./provided.ts";
import type { AuthContext, AuthStrategy, AuthWarning } from "./strategy.ts";
import { memoryTokenStore, type TokenStore } from "./token-store.ts";

const pair = { username: "made-up-user", password: "made-up-password" };

interface Process {
  readonly strategy: AuthStrategy;
  readonly context: AuthContext & { readonly clock: ManualClock };
  readonly warnings: AuthWarning[];
}

function processWith(store: TokenStore, clock: ManualClock, credentials: Provided<BasicCredentials> = pair): Process {
  const warnings: AuthWarning[] = [];
  const context = { ...contextOf({ warn: (warning) => warnings.push(warning) }), clock };
  return { strategy: basic(credentials, { store }), context, warnings };
}

/** Signs one request, and tells the strategy how the vendor answers it. */
async function call({ strategy, context }: Process, status: number): Promise<void> {
  strategy.settle?.(await signed(strategy, context), status, context);
  await rest();
}

test("one process sends the first request; the others wait, and then all go without a probe", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const processes = Array.from({ length: 4 }, () => processWith(store, clock));
  const through: [Process, Headers][] = [];
  const all = processes.map(async (one) => through.push([one, await signed(one.strategy, one.context)]));
  await until(() => through.length > 0 && clock.delays().filter((ms) => ms === 100).length === 3);
  await pass(clock, 3_000);
  expect(through).toHaveLength(1);
  const [owner, headers] = through[0] as [Process, Headers];
  owner.strategy.settle?.(headers, 200, owner.context);
  await until(async () => {
    await rest();
    await clock.advance(100);
    return through.length === 4;
  });
  await Promise.all(all);
  for (const { strategy, context } of processes) {
    expect(strategy.isProven?.(headers, context)).toBe(true);
    expect(strategy.authorize(new Headers(), context)).toBeUndefined();
  }
  expect(clock.pending()).toBe(0);
});

test("what a process has shown counts for those that start within 15 minutes", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  await call(processWith(store, clock), 200);
  const second = processWith(store, clock);
  await signed(second.strategy, second.context);
  expect(second.strategy.authorize(new Headers(), second.context)).toBeUndefined();
  await clock.advance(900_000);
  const third = processWith(store, clock);
  await signed(third.strategy, third.context);
  expect(third.strategy.authorize(new Headers(), third.context)).toBeInstanceOf(Promise);
});

test("F83 a 401 refuses the pair for all processes for 15 minutes, and not another pair", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  await call(processWith(store, clock), 401);
  const current = { password: pair.password };
  const second = processWith(store, clock, () => ({ ...pair, ...current }));
  for (let minute = 0; minute < 14; minute++) {
    const error = await thrown(signed(second.strategy, second.context));
    expect(error).toMatchObject({ name: "TokenError", code: "invalid_credentials" });
    expect(error.message).toBe("The credentials were refused before and are not tried again");
    await clock.advance(60_000);
  }
  current.password = "rotated";
  await call(second, 200);
  const third = processWith(store, clock);
  await thrown(signed(third.strategy, third.context));
  await clock.advance(60_000);
  await signed(third.strategy, third.context);
});

test("F83 those who wait hear of the refusal: one attempt", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const processes = Array.from({ length: 4 }, () => processWith(store, clock));
  const through: [Process, Headers][] = [];
  const refused: unknown[] = [];
  for (const one of processes) {
    signed(one.strategy, one.context).then(
      (headers) => through.push([one, headers]),
      (error) => refused.push(error.code),
    );
  }
  await until(() => through.length > 0 && clock.delays().filter((ms) => ms === 100).length === 3);
  const [owner, headers] = through[0] as [Process, Headers];
  owner.strategy.settle?.(headers, 401, owner.context);
  await until(async () => {
    await rest();
    await clock.advance(100);
    return refused.length === 3;
  });
  expect([through.length, refused]).toEqual([1, Array(3).fill("invalid_credentials")]);
  expect(clock.pending()).toBe(0);
});

test("F83 a 401 to a pair that was taken before takes the mark away", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const first = processWith(store, clock);
  await call(first, 200);
  await call(first, 401);
  const second = processWith(store, clock);
  expect(await thrown(signed(second.strategy, second.context))).toMatchObject({ code: "invalid_credentials" });
  second.strategy.retryCredentials?.();
  await rest();
  // Tried once more, and alone.
  await signed(second.strategy, second.context);
  expect(second.strategy.authorize(new Headers(), second.context)).toBeInstanceOf(Promise);
});

test.each([undefined, 404, 503])("a first request that ends with %s makes room for another process", async (status) => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const [first, second] = [processWith(store, clock), processWith(store, clock)];
  const headers = await signed(first.strategy, first.context);
  let passed = false;
  const waiting = signed(second.strategy, second.context).then(() => (passed = true));
  await until(() => clock.delays().includes(100));
  expect(passed).toBe(false);
  first.strategy.settle?.(headers, status, first.context);
  await rest();
  await clock.advance(100);
  await waiting;
});

test("a call that ends while it waits for another process leaves no timer, and lets the next wait in its place", async () => {
  const clock = manualClock();
  const store = memoryTokenStore({ clock });
  const [first, second] = [processWith(store, clock), processWith(store, clock)];
  const headers = await signed(first.strategy, first.context);
  const controller = new AbortController();
  const aborted = thrown(signed(second.strategy, { ...second.context, signal: controller.signal } as AuthContext));
  await until(() => clock.delays().includes(100));
  controller.abort(new Error("the caller went away"));
  expect((await aborted).message).toBe("the caller went away");
  expect(clock.delays()).not.toContain(100);
  const next = signed(second.strategy, second.context);
  await until(() => clock.delays().includes(100));
  first.strategy.settle?.(headers, 200, first.context);
  await rest();
  await clock.advance(100);
  await next;
  expect(clock.pending()).toBe(0);
});

test("F82 a store that is down changes nothing but a warning: the first request goes alone in this process", async () => {
  const clock = manualClock();
  const down = (): Promise<never> => Promise.reject(new Error("the store is down"));
  const one = processWith({ get: down, set: down, delete: down, lease: down }, clock);
  const headers = await signed(one.strategy, one.context);
  let passed = false;
  const other = signed(one.strategy, one.context).then(() => (passed = true));
  await rest();
  expect(passed).toBe(false);
  one.strategy.settle?.(headers, 200, one.context);
  await other;
  expect(one.warnings).toEqual([{ code: "token_store_failed" }]);
  expect(clock.pending()).toBe(0);
});

test("neither key nor value shows the user or the password", async () => {
  const [username, password] = [canary("user"), canary("password")];
  const seen: string[] = [];
  const memory = memoryTokenStore();
  const watched: TokenStore = {
    get: (key) => memory.get(key),
    delete: (key) => memory.delete(key),
    set(key, value, ttlMs) {
      seen.push(key, value);
      return memory.set(key, value, ttlMs);
    },
  };
  for (const status of [200, 401]) {
    await call(processWith(watched, manualClock(), { username, password }), status);
    await call(processWith(encryptedTokenStore(watched, { key: new Uint8Array(32) }), manualClock(), { username, password }), status);
  }
  expect(seen.length).toBeGreaterThanOrEqual(4);
  expect(findCanaries({ username, password }, { seen })).toEqual([]);
});
