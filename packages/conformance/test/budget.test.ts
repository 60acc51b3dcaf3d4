import type { ClientEvent } from "@kyc-clients/core";
import { answer, manualClock, startFaultServer } from "@kyc-clients/testing";
import { account, createWeavrClient } from "@kyc-clients/weavr";
import { expect, onTestFinished, test } from "vitest";
import { argumentsFor, endOf, oneTimeCall, repeatedCall, row, start, success, waits, ways } from "../src/index.ts";

const CALLS = 1_000;
/** So many calls share their sockets, one batch after the other. */
const AT_ONCE = 20;

row("F67", "1000 calls into 503 cost at most 1150 requests, by name and raw", repeatedCall, async (vendor, one) => {
  const { client, server, events } = await start(vendor, [], { random: () => 0 });
  server.otherwise(answer({ status: 503, body: {} }));
  const args = argumentsFor(vendor, one);
  const statuses: number[] = [];
  for (let sent = 0; sent < CALLS; sent += AT_ONCE) {
    const batch = Array.from({ length: AT_ONCE / 2 }, () => ways.map((way) => endOf(way.call(client, one.operationId, args), one, way)));
    statuses.push(...(await Promise.all(batch.flat())).map(({ status }) => status));
  }
  expect(statuses).toEqual(Array(CALLS).fill(503));
  expect(server.requests.length).toBeLessThanOrEqual(1.15 * CALLS);
  // 500 tokens at 5 a retry.
  expect([server.requests.length, waits(events).length]).toEqual([CALLS + 100, 100]);
});

row("F67", "once the bucket is empty a call costs one request, until successes have filled it", repeatedCall, async (vendor, one) => {
  const down = answer({ status: 503, body: {} });
  const up = success(one);
  const steps = [down, down, down, down, up, up, up, up, up, down, up];
  const { client, server } = await start(vendor, steps, { retryBudget: { tokens: 10, retryCost: 5 } });
  const attempts: number[] = [];
  for (let call = 0; call < 8; call++) {
    const before = server.requests.length;
    await client.raw(one.operationId, argumentsFor(vendor, one));
    attempts.push(server.requests.length - before);
  }
  expect(attempts).toEqual([3, 1, 1, 1, 1, 1, 1, 2]);
  expect(server.stepsLeft).toBe(0);
});

row("F67", "what may not be repeated costs one request a call, with a full bucket", oneTimeCall, async (vendor, one) => {
  const { client, server, events } = await start(vendor);
  server.otherwise(answer({ status: 503, body: {} }));
  const args = argumentsFor(vendor, one);
  const calls = Array.from({ length: AT_ONCE / 2 }, () => ways.map((way) => endOf(way.call(client, one.operationId, args), one, way)));
  expect((await Promise.all(calls.flat())).map(({ status }) => status)).toEqual(Array(AT_ONCE).fill(503));
  expect([server.requests.length, waits(events)]).toEqual([AT_ONCE, []]);
});

test("F67 weavr: a client for each user spends from the same bucket as the account's", async () => {
  const users = 120;
  const server = await startFaultServer({ otherwise: answer({ status: 503 }) });
  onTestFinished(() => server.close());
  const clock = manualClock();
  const observe = ({ type }: ClientEvent): void => void (type === "retry" && queueMicrotask(() => void clock.advance(0)));
  const auth = account({ apiKey: "made-up-key" });
  const weavr = createWeavrClient({ baseUrl: server.url, auth, clock, observe, random: () => 0 });
  const calls = Array.from({ length: users }, (_, user) => weavr.as(`made-up-token-${user}`).listAuthenticationFactors());
  expect((await Promise.all(calls)).map(({ status }) => status)).toEqual(Array(users).fill(503));
  // 500 tokens at 5 a retry, and not 500 for each user.
  expect(server.requests).toHaveLength(users + 100);
  expect((await weavr.listIdentities()).attempts).toBe(1);
  expect(server.requests).toHaveLength(users + 101);
});
