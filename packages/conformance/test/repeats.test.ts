import { answer, retryAfter } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  argumentsFor,
  eachCall,
  eachInTurn,
  endOf,
  everyOneTimeCall,
  everyOperation,
  everyRepeatedCall,
  type OneCall,
  oneTimeCall,
  ownRetryAfter,
  repeatedCall,
  row,
  rowBothWays,
  start,
  startCalls,
  success,
  type Vendor,
  waits,
} from "../src/index.ts";

// F50. Jitter adds up to 125 ms here; an asked wait below that is not felt. The clock starts at this moment.

const STARTED_AT = Date.UTC(2026, 0, 1);
const honoured = [
  ["7", 7_000],
  ["1.5", 1_500],
  ["  7\t", 7_000],
  ["Thu, 01 Jan 2026 00:00:30 GMT", 30_000],
  ["Thursday, 01-Jan-26 00:00:30 GMT", 30_000],
  ["Thu Jan  1 00:00:30 2026", 30_000],
] as const;
const passed = ["0", "Wed, 31 Dec 2025 23:59:59 GMT", "Sunday, 06-Nov-94 08:49:37 GMT"];
const garbage = ["-5", "soon", "Later 2040", "Fri, 01 Jan 2027 00:00:00", "2027-01-01T00:00:00Z", "0x10", "1e3", "5, 10", "5s", ""];
const huge = [
  ["999999999999999999999", 1e24],
  ["9".repeat(400), Number.POSITIVE_INFINITY],
  ["Fri, 31 Dec 9999 23:59:59 GMT", Date.UTC(9999, 11, 31, 23, 59, 59) - STARTED_AT],
] as const;

rowBothWays("F50", "Retry-After is honoured to the millisecond, and never earlier", repeatedCall, async (vendor, one, way) => {
  for (const [value, ms] of honoured) {
    for (const status of [429, 503]) {
      const { client, server, clock, events } = await start(vendor, [retryAfter(status, value), success(one)], { holdBackOff: true });
      const result = way.call(client, one.operationId, argumentsFor(vendor, one));
      await server.waitForSteps(1);
      await clock.advance(ms - 1);
      expect([value, server.requests.length]).toEqual([value, 1]);
      await clock.advance(1);
      expect((await result).response.ok).toBe(true);
      expect([waits(events), server.requests.length]).toEqual([[ms], 2]);
    }
  }
});

rowBothWays("F50", "a Retry-After that has passed or is garbage leaves back-off alone to count", repeatedCall, async (vendor, one, way) => {
  const setUp = await startCalls(vendor);
  for (const value of [...passed, ...garbage]) {
    const { server, send, sent, events } = setUp(one, way);
    server.script(retryAfter(429, value), retryAfter(503, value), success(one));
    expect((await send()).response.ok).toBe(true);
    expect([value, waits(events), sent().length]).toEqual([value, [125, 250], 3]);
  }
});

rowBothWays("F50", "a huge Retry-After stops the call at once", repeatedCall, async (vendor, one, way) => {
  const setUp = await startCalls(vendor);
  for (const [value, ms] of huge) {
    const { server, send, sent, events, clock } = setUp(one, way);
    server.script(retryAfter(429, value));
    const ended = await endOf(send(), one, way);
    expect(ended.status).toBe(429);
    if (way.name === "by name") expect(ended.retryAfterMs).toBeCloseTo(ms);
    expect([waits(events), clock.pending(), sent().length]).toEqual([[], 0, 1]);
  }
});

rowBothWays("F50", "the vendor's own header counts where Retry-After is not there or garbage", ownRetryAfter, async (vendor, one, way) => {
  const setUp = await startCalls(vendor);
  const own = "X-RateLimit-Reset";
  const table = [
    [{ [own]: "7" }, 7_000],
    [{ [own]: "7", "Retry-After": "2" }, 2_000],
    [{ [own]: "7", "Retry-After": "soon" }, 7_000],
    [{ [own]: "0" }, 125],
    [{ [own]: "-5" }, 125],
    [{ [own]: "1.5e3" }, 125],
    [{ [own]: "soon" }, 125],
  ] as const;
  for (const [headers, ms] of table) {
    const { server, send, sent, events } = setUp(one, way);
    server.script(answer({ status: 429, headers }), success(one));
    expect((await send()).response.ok).toBe(true);
    expect([headers, waits(events), sent().length]).toEqual([headers, [ms], 2]);
  }
});

rowBothWays("F51", "503 is repeated after a random part of a doubling delay", repeatedCall, async (vendor, one, way) => {
  const drawn = [0, 0.25, 0.5, 0.75, 1, 1, 1];
  const { client, server, events } = await start(vendor, [], { random: () => drawn.shift() ?? Number.NaN, attempts: 8 });
  server.otherwise(answer({ status: 503, body: {} }));
  const ended = await endOf(way.call(client, one.operationId, argumentsFor(vendor, one)), one, way);
  expect(ended).toMatchObject({ status: 503, attempts: way.name === "raw" ? undefined : 8 });
  expect(waits(events)).toEqual([0, 125, 500, 1_500, 4_000, 8_000, 8_000]);
  expect(server.requests).toHaveLength(8);
});

row("F51", "503 to whatever is safe to repeat is followed by the success", everyRepeatedCall, async (vendor, all) => {
  const calls = await eachInTurn(vendor, all, async ({ one, server, send, sent, events }) => {
    server.script(answer({ status: 503 }), success(one));
    expect((await send()).response.ok).toBe(true);
    expect([sent().length, waits(events)]).toEqual([2, [125]]);
  });
  expect(calls).toBe(all.length);
});

/** Answers every attempt with a status, and wants so many of them. */
async function expectAttempts({ one, way, server, send, sent, events }: OneCall, status: number, attempts: 1 | 3): Promise<void> {
  server.otherwise(answer({ status, headers: attempts === 1 ? { "Retry-After": "0" } : {}, body: {} }));
  const ended = await endOf(send(), one, way);
  expect([ended.status, sent().length]).toEqual([status, attempts]);
  expect([attempts, undefined]).toContain(ended.attempts);
  expect(waits(events)).toEqual(attempts === 1 ? [] : [125, 250]);
}

for (const status of [500, 502, 504]) {
  row("F52", `${status} to what may not be repeated is the answer`, everyOneTimeCall, async (vendor, all) => {
    expect(await eachInTurn(vendor, all, (call) => expectAttempts(call, status, 1))).toBe(all.length);
  });
}

row("F52", "503 to what may not be repeated is the answer", everyOneTimeCall, async (vendor, all) => {
  expect(await eachCall(vendor, all, (call) => expectAttempts(call, 503, 1))).toBe(2 * all.length);
});

row("F52", "what is repeated at all changes nothing by its method, or says x-retry-safe", everyRepeatedCall, async (_, all) => {
  const told = all.filter(({ definition }) => definition.retrySafe === true);
  const reads = all.filter(({ definition }) => ["GET", "HEAD", "OPTIONS"].includes(definition.method) && definition.retrySafe !== false);
  expect(new Set([...told, ...reads])).toEqual(new Set(all));
});

/** Answers attempts of every operation with statuses in turn, so that each status meets each kind of operation. */
async function inTurn(vendor: Vendor, all: OneCall["one"][], statuses: readonly number[], attempts: 1 | 3): Promise<void> {
  let turn = 0;
  await eachInTurn(vendor, all, (call) => expectAttempts(call, statuses[turn++ % statuses.length] ?? 0, attempts));
  expect(turn).toBe(all.length);
}

row("F52", "501, 505 and 507 are never repeated", everyOperation, (vendor, all) => inTurn(vendor, [...all], [501, 505, 507], 1));
row("F53", "408 and 429 are repeated where that is safe", everyRepeatedCall, (vendor, all) => inTurn(vendor, [...all], [408, 429, 408], 3));
row("F53", "408 and 429 are not repeated elsewhere", everyOneTimeCall, (vendor, all) => inTurn(vendor, [...all], [408, 429, 408], 1));
row("F53", "409 and 425 are never repeated", everyOperation, (vendor, all) => inTurn(vendor, [...all], [409, 425, 409], 1));

rowBothWays("F52", "503 and the success that would follow: one request", oneTimeCall, async (vendor, one, way) => {
  const { server, client } = await start(vendor, [answer({ status: 503 }), success(one)]);
  const ended = await endOf(way.call(client, one.operationId, argumentsFor(vendor, one)), one, way);
  expect([ended.status, server.requests.length, server.stepsLeft]).toEqual([503, 1, 1]);
});
