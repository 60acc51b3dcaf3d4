import { settle } from "@kyc-clients/testing";
import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { type Answer, broken, call, doubts, refusals, rest, startAlgoreg, status } from "../test/scripted-algoreg.ts";
import { memoryTokenStore } from "./index.ts";

const DAY_MS = 24 * 3_600_000;
const path = { id: "t-1" };

// Parts that only a store needs are loaded by the first call that has one, and time must not seem to pass meanwhile.
beforeAll(async () => {
  const algoreg = startAlgoreg(status(200, { access_token: "made-up" }));
  const { status: end } = await algoreg.connect(memoryTokenStore({ clock: algoreg.clock })).getThread({ path });
  expect([end, algoreg.exchanges()]).toEqual([200, 1]);
});

test.each(Object.entries(refusals))("%s counts as a refusal: one exchange, until retryCredentials() is called", async (_, answer) => {
  const algoreg = startAlgoreg(answer);
  const client = algoreg.connect();
  const codes = await call([client, client, client], algoreg);
  await algoreg.clock.advance(60 * DAY_MS);
  codes.push(...(await call([client, client], algoreg, true)));
  expect([...new Set(codes), algoreg.exchanges()]).toEqual(["invalid_credentials", 1]);
  client.retryCredentials();
  await call([client, client], algoreg, true);
  expect(algoreg.exchanges()).toBe(2);
});

test.each(Object.entries(doubts))(
  "%s is no refusal: calls fail at once for 30 seconds, and the next one tries again",
  async (_, answer) => {
    const algoreg = startAlgoreg(answer);
    const client = algoreg.connect();
    expect(await call([client, client], algoreg, true)).toEqual(["token_endpoint_failed", "token_endpoint_failed"]);
    expect(algoreg.exchanges()).toBe(1);
    await algoreg.clock.advance(1_000);
    const error = await client.getThread({ path }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: "token_endpoint_failed", attempts: 0, maybeSent: false });
    expect((error as { retryAfterMs: number }).retryAfterMs).toBeGreaterThan(0);
    expect(algoreg.exchanges()).toBe(1);
    await algoreg.clock.advance(30_000);
    await call([client, client], algoreg, true);
    expect(algoreg.exchanges()).toBe(2);
    client.retryCredentials();
    await call([client], algoreg);
    expect(algoreg.exchanges()).toBe(3);
  },
);

test("F79 a wrong password is sent once in 1,000 calls over ten minutes, and once in ten days of a fleet with a store", async () => {
  for (const code of [401, 400, 403, 422, 200]) {
    const alone = startAlgoreg(status(code));
    const client = alone.connect();
    for (let round = 0; round < 100; round++) {
      await Promise.all(Array.from({ length: 10 }, () => client.getThread({ path }).catch(() => {})));
      await alone.clock.advance(6_000);
    }
    expect(alone.exchanges()).toBe(1);
    const fleet = startAlgoreg(status(code));
    const store = memoryTokenStore({ clock: fleet.clock });
    for (let day = 0; day < 10; day++) {
      const members = [fleet.connect(store), fleet.connect(store)];
      expect(await call([...members, ...members], fleet, true)).toEqual(Array(4).fill("invalid_credentials"));
      await fleet.clock.advance(DAY_MS);
    }
    expect(fleet.exchanges()).toBe(1);
  }
});

test("F79 a server that fails is asked by a client once in 30 seconds at most", async () => {
  const algoreg = startAlgoreg(status(503));
  const client = algoreg.connect();
  for (let second = 0; second < 300; second++) {
    await client.getThread({ path }).catch(() => {});
    await algoreg.clock.advance(1_000);
  }
  expect(algoreg.exchanges()).toBe(10);
});

test("clients with one store send a password once after it was refused, and clients without one each, whatever comes and whoever calls", async () => {
  const hanging = new Set(["no answer in time", "an answer that stalls"].map((name) => doubts[name]));
  const isRefused = (answer: Answer): boolean => Object.values(refusals).includes(answer);
  const answers = fc.array(fc.constantFrom(...Object.values(refusals), ...Object.values(doubts)), { minLength: 1, maxLength: 6 });
  const rounds = fc.array(fc.boolean(), { minLength: 1, maxLength: 3 });
  const held = { one: 0, each: 0 };
  await fc.assert(
    fc.asyncProperty(answers, rounds, fc.integer({ min: 1, max: 5 }), fc.boolean(), async (script, order, count, isShared) => {
      const sent: { readonly at: number; readonly refused: boolean; readonly hangs: boolean }[] = [];
      const algoreg = startAlgoreg((index) => {
        const answer = script[index % script.length] ?? status(401);
        sent.push({ at: algoreg.clock.monotonic(), refused: isRefused(answer), hangs: hanging.has(answer) });
        return answer();
      });
      const store = isShared ? memoryTokenStore({ clock: algoreg.clock }) : undefined;
      const clients = Array.from({ length: count }, () => algoreg.connect(store));
      const ends: string[] = [];
      for (const isParallel of order) ends.push(...(await call([...clients, ...clients], algoreg, isParallel)));
      expect(new Set(ends)).not.toContain("200");
      // After the first refusal of a store, or of each client, nothing more is sent. Where an exchange hangs for longer than its lease, the
      // others no longer wait for each other, and each may send one that was under way when the refusal came.
      const isOne = isShared && !sent.some(({ hangs }) => hangs);
      expect(sent.filter(({ refused }) => refused).length).toBeLessThanOrEqual(isOne ? 1 : count);
      if (isOne) expect(sent.slice(0, -1).filter(({ refused }) => refused)).toEqual([]);
      const spentMs = algoreg.clock.monotonic() - (sent[0]?.at ?? 0);
      expect(sent.length).toBeLessThanOrEqual(count * (1 + Math.floor(spentMs / 30_000)));
      held[isShared ? "one" : "each"]++;
    }),
    { numRuns: 100, seed: 7 },
  );
  expect(Math.min(held.one, held.each)).toBeGreaterThan(20);
});

test.each([
  ["refused", 401, "invalid_credentials", false],
  ["refused, with a store", 401, "invalid_credentials", true],
  ["without an answer", 500, "token_endpoint_failed", false],
] as const)("callers who give up start no other exchange, and its end counts for the next: %s", async (_, code, end, isShared) => {
  let tell = (_: Response): void => {};
  const algoreg = startAlgoreg(() => new Promise((resolve) => (tell = resolve)));
  const client = algoreg.connect(isShared ? memoryTokenStore({ clock: algoreg.clock }) : undefined);
  for (let round = 0; round < 5; round++) {
    await rest();
    const reason = new Error("the caller went away");
    const controller = new AbortController();
    const aborted = client.getThread({ path, signal: controller.signal }).catch((error: unknown) => error);
    const late = client.getThread({ path, timeoutMs: 1_000 }).catch((error: unknown) => error);
    await rest();
    await algoreg.clock.advance(500);
    controller.abort(reason);
    await algoreg.clock.advance(500);
    expect(await aborted).toBe(reason);
    expect(await late).toMatchObject({ code: "deadline_exceeded" });
  }
  tell(status(code)());
  await rest();
  if (code === 401) await algoreg.clock.advance(DAY_MS);
  expect(await call([client, client], algoreg)).toEqual([end, end]);
  expect(algoreg.exchanges()).toBe(1);
});

test("an exchange that outlives its callers gives its token to the next one", async () => {
  let tell = (_: Response): void => {};
  const algoreg = startAlgoreg(() => new Promise((resolve) => (tell = resolve)));
  const client = algoreg.connect();
  const first = client.getThread({ path, timeoutMs: 1_000 }).catch((error: unknown) => error);
  await algoreg.clock.advance(1_000);
  expect(await first).toMatchObject({ code: "deadline_exceeded" });
  const second = client.getThread({ path });
  await settle();
  tell(Response.json({ access_token: "made-up" }));
  expect([(await second).status, algoreg.exchanges()]).toEqual([200, 1]);
});

test.each([401, 503])("another password is tried after a %d, and retryCredentials() tries the old one again", async (code) => {
  const algoreg = startAlgoreg(status(code));
  const store = memoryTokenStore({ clock: algoreg.clock });
  const client = algoreg.connect(store);
  await call([client, client], algoreg);
  expect(algoreg.exchanges()).toBe(1);
  await call([algoreg.connect(store, "another-password")], algoreg);
  expect(algoreg.exchanges()).toBe(2);
  client.retryCredentials();
  await rest();
  await call([client, client], algoreg);
  expect(algoreg.exchanges()).toBe(3);
});

test("an exchange that was certainly not sent is not repeated within its call, and the next call need not wait", async () => {
  const algoreg = startAlgoreg(broken("ECONNREFUSED"));
  const client = algoreg.connect();
  await call([client], algoreg);
  expect(algoreg.exchanges()).toBe(1);
  await call([client], algoreg);
  expect(algoreg.exchanges()).toBe(2);
});

test("a good password gives clients of a store one token, and a renewal that the server failed is made up for within a minute", async () => {
  const answers = [status(200, { access_token: "made-up-1" }), status(503), status(200, { access_token: "made-up-2" })];
  const algoreg = startAlgoreg((index) => (answers[index] ?? status(401))());
  const store = memoryTokenStore({ clock: algoreg.clock });
  const client = algoreg.connect(store);
  expect(await call([client, client], algoreg, true)).toEqual(["200", "200"]);
  expect(algoreg.exchanges()).toBe(1);
  await algoreg.clock.advance(DAY_MS / 24);
  expect(await call([client, client], algoreg)).toEqual(["token_endpoint_failed", "token_endpoint_failed"]);
  await algoreg.clock.advance(30_000);
  expect(await call([client, algoreg.connect(store)], algoreg)).toEqual(["200", "200"]);
  expect(algoreg.exchanges()).toBe(3);
});
