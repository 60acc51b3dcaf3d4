import type { Download } from "@kyc-clients/core";
import { hangBeforeHeaders, retryAfter, stallAfterHeaders, watchedSignal } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  argumentsFor,
  basePath,
  caught,
  download,
  endOf,
  type Operation,
  oneTimeCall,
  repeatedCall,
  row,
  rowBothWays,
  type SignIn,
  start,
  success,
  tokenWait,
  type Vendor,
  waits,
} from "../src/index.ts";

// F43. Any value may be the reason, so an object that only this test knows.

for (const need of [repeatedCall, oneTimeCall]) {
  rowBothWays("F43", `an abort before the start sends nothing (${need.name})`, need, async (vendor, one, way) => {
    const { client, clock, server } = await start(vendor, [success(one)]);
    const { signal, abort, listeners } = watchedSignal();
    const reason = { made: "up" };
    abort(reason);
    expect(await caught(way.call(client, one.operationId, { ...argumentsFor(vendor, one), signal }))).toBe(reason);
    expect([server.connections, listeners(), clock.pending()]).toEqual([0, 0, 0]);
  });

  rowBothWays("F43", `an abort ends the attempt at once, and its connection (${need.name})`, need, async (vendor, one, way) => {
    for (const pause of [hangBeforeHeaders(), stallAfterHeaders('{"id":')]) {
      const { client, clock, server, events } = await start(vendor, [pause, success(one)]);
      const { signal, abort, listeners } = watchedSignal();
      const reason = { made: "up" };
      const error = caught(way.call(client, one.operationId, { ...argumentsFor(vendor, one), signal }));
      await server.waitForSteps(1);
      await clock.advance(1);
      abort(reason);
      expect(await error).toBe(reason);
      await server.waitForClosed(1);
      expect(events.at(-1)).toMatchObject({ type: "call", errorCode: "aborted", attempts: 1, operationId: one.operationId });
      expect([waits(events), server.requests.length, listeners(), clock.pending()]).toEqual([[], 1, 0, 0]);
    }
  });
}

/** A call that waits for a token which does not come. */
async function startTokenWait(vendor: Vendor, signIn: SignIn) {
  const one = repeatedCall.of(vendor) as Operation;
  const setup = await start(vendor, [success(one)], { auth: signIn.strategy() });
  setup.server.handle(basePath(vendor) + signIn.path, hangBeforeHeaders());
  return { one, ...setup };
}

rowBothWays(
  "F43",
  "an abort in the wait for a token ends the wait, and the exchange where that locks nobody",
  tokenWait,
  async (vendor, signIns, way) => {
    for (const signIn of signIns) {
      const { one, client, clock, server } = await startTokenWait(vendor, signIn);
      const { signal, abort, listeners } = watchedSignal();
      const reason = { made: "up" };
      const error = caught(way.call(client, one.operationId, { ...argumentsFor(vendor, one), signal }));
      await server.waitForSteps(1);
      expect(clock.pending()).toBeGreaterThan(0);
      abort(reason);
      expect(await error).toBe(reason);
      expect(listeners()).toBe(0);
      if (signIn.locks) await clock.advance(30_000);
      await server.waitForClosed(1);
      expect(server.requests.map((request) => request.path)).toEqual([basePath(vendor) + signIn.path]);
      expect(clock.pending()).toBe(0);
    }
  },
);

rowBothWays("F43", "an abort in back-off ends it at once", repeatedCall, async (vendor, one, way) => {
  const { client, clock, server, events } = await start(vendor, [retryAfter(503, "5"), success(one)], { holdBackOff: true });
  const { signal, abort, listeners } = watchedSignal();
  const reason = { made: "up" };
  const error = caught(way.call(client, one.operationId, { ...argumentsFor(vendor, one), signal }));
  await server.waitForSteps(1);
  await clock.advance(4_999);
  expect([waits(events), clock.delays()]).toEqual([[5_000], [1]]);
  abort(reason);
  expect(await error).toBe(reason);
  expect([listeners(), clock.pending()]).toEqual([0, 0]);
  await clock.advance(60_000);
  expect(server.requests).toHaveLength(1);
});

row("F43", "an abort ends a download that is being read", download, async (vendor, one) => {
  const { client, clock, server } = await start(vendor, [stallAfterHeaders("%PDF-", { headers: { "Content-Type": "application/pdf" } })]);
  const { signal, abort, listeners } = watchedSignal();
  const reason = { made: "up" };
  const { data } = await client.call(one.operationId, { ...argumentsFor(vendor, one), signal });
  const reader = (data as Download).stream.getReader();
  await reader.read();
  const error = caught(reader.read());
  await clock.whenTimers(1);
  abort(reason);
  expect(await error).toBe(reason);
  await server.waitForClosed(1);
  expect([listeners(), clock.pending()]).toEqual([0, 0]);
});

rowBothWays(
  "F44",
  "a wait longer than the deadline left stops the call at once, and its end carries it",
  repeatedCall,
  async (vendor, one, way) => {
    for (const status of [429, 503]) {
      const { client, clock, server, events } = await start(vendor, [retryAfter(status, "60")]);
      const work = way.call(client, one.operationId, argumentsFor(vendor, one));
      const ended = await endOf(work, one, way);
      const byName = { status, attempts: 1, retryAfterMs: 60_000 };
      expect(ended).toMatchObject(way.name === "raw" ? { status } : byName);
      if (way.name === "raw") expect((await work).response.headers.get("retry-after")).toBe("60");
      expect([waits(events), server.requests.length, clock.pending(), clock.monotonic()]).toEqual([[], 1, 0, 1_000]);
    }
  },
);

rowBothWays("F44", "what counts is the time that earlier attempts have left", repeatedCall, async (vendor, one, way) => {
  const { client, clock, server, events } = await start(vendor, [hangBeforeHeaders(), retryAfter(503, "30"), success(one)]);
  const ended = endOf(way.call(client, one.operationId, argumentsFor(vendor, one)), one, way);
  await server.waitForSteps(1);
  await clock.advance(30_000);
  expect((await ended).status).toBe(503);
  expect([waits(events), server.requests.length]).toEqual([[125], 2]);
});

/** Node's transport gives up after so long without headers or a part of the body. */
const TRANSPORT_LIMIT_MS = 300_000;

for (const need of [repeatedCall, oneTimeCall]) {
  rowBothWays("F45", `an attempt is limited below the transport's own limit (${need.name})`, need, async (vendor, one, way) => {
    const { client, clock, server } = await start(vendor, [hangBeforeHeaders()]);
    const error = caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
    await server.waitForSteps(1);
    expect(clock.delays()).toEqual([30_000]);
    expect(Math.max(...clock.delays())).toBeLessThan(TRANSPORT_LIMIT_MS);
    client.close();
    expect(await error).toMatchObject({ name: "AbortError" });
  });
}

rowBothWays("F45", "a whole call is limited, the wait for a token included", tokenWait, async (vendor, signIns, way) => {
  for (const signIn of signIns) {
    const { one, client, clock, server } = await startTokenWait(vendor, signIn);
    const error = caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
    await server.waitForSteps(1);
    expect(clock.delays()).toEqual([30_000, 60_000]);
    await clock.advance(60_000);
    expect(["deadline_exceeded", "token_endpoint_failed"]).toContain((await error).code);
    expect([clock.monotonic(), clock.pending()]).toEqual([61_000, 0]);
    expect(new Set(server.requests.map((request) => request.path))).toEqual(new Set([basePath(vendor) + signIn.path]));
  }
});
