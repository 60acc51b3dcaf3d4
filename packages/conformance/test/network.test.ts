import type { Download } from "@kyc-clients/core";
import {
  closeBeforeAnswer,
  drip,
  earlyKeepAliveClose,
  hangBeforeHeaders,
  hangConnect,
  type RecordedRequest,
  refusedUrl,
  resetBeforeAnswer,
  resetMidBody,
  resetMidHeaders,
  resetOnConnect,
  settle,
  stallAfterHeaders,
  stallMidHeaders,
  startBlackHole,
  startTlsServer,
} from "@kyc-clients/testing";
import { expect, onTestFinished } from "vitest";
import {
  argumentsFor,
  basePath,
  caught,
  connect,
  download,
  eachCall,
  everyOperation,
  isRetrySafe,
  oneTimeCall,
  repeatedCall,
  row,
  rowBothWays,
  sampleSuccess,
  start,
  success,
  waits,
  ways,
} from "../src/index.ts";

row("F36", "a name that is not found is tried three times, and nothing was sent", repeatedCall, async (vendor, one) => {
  const { client, events } = connect(vendor, { baseUrl: "http://nowhere.invalid", allowHttp: true });
  const error = await caught(client.call(one.operationId, argumentsFor(vendor, one)));
  const { operationId } = one;
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed", attempts: 3, maybeSent: false, operationId });
  expect(["ENOTFOUND", "EAI_AGAIN"]).toContain(error.reason);
  expect(waits(events)).toEqual([125, 250]);
});

row(
  "F36",
  "a refused connection is tried three times where that is safe, else once; nothing was sent",
  everyOperation,
  async (vendor, all) => {
    const baseUrl = (await refusedUrl()) + basePath(vendor);
    for (const [index, one] of all.entries()) {
      const way = ways[index % 2] as (typeof ways)[number];
      const { client } = connect(vendor, { baseUrl });
      const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
      const refused = { vendor: vendor.name, operationId: one.operationId, code: "connection_failed", reason: "ECONNREFUSED" };
      expect(error).toMatchObject({ name: "ConnectionError", ...refused, attempts: isRetrySafe(one) ? 3 : 1, maybeSent: false });
    }
    expect(all).toHaveLength(vendor.spec.operations.length);
  },
);

for (const need of [repeatedCall, oneTimeCall]) {
  rowBothWays("F36", `a certificate that nobody vouches for is refused once (${need.name})`, need, async (vendor, one, way) => {
    const server = await startTlsServer();
    onTestFinished(() => server.close());
    const { client, events } = connect(vendor, { baseUrl: server.url });
    expect(await caught(way.call(client, one.operationId, argumentsFor(vendor, one)))).toMatchObject({
      name: "ConnectionError",
      code: "tls_failed",
      reason: "DEPTH_ZERO_SELF_SIGNED_CERT",
      attempts: 1,
      maybeSent: false,
      operationId: one.operationId,
    });
    expect([waits(events), server.connections, server.requests.length, server.bytes().length]).toEqual([[], 1, 0, 0]);
  });
}

/** All that a request says; the boundary of a form is another each time. */
function wire({ method, target, rawHeaders, headers, body }: RecordedRequest): string {
  const boundary = /boundary=(\S+)/.exec(headers["content-type"] ?? "")?.[1] ?? "no boundary";
  return JSON.stringify([method, target, rawHeaders, Buffer.from(body).toString("latin1")]).replaceAll(boundary, "");
}

row(
  "F37",
  "what was reset is sent again, just the same, where that is safe; all else may have been sent",
  everyOperation,
  async (vendor, all) => {
    let repeated = 0;
    const calls = await eachCall(vendor, all, async ({ one, server, send, sent, events }) => {
      const isSafe = isRetrySafe(one);
      server.script(resetBeforeAnswer(), ...(isSafe ? [success(one)] : []));
      if (isSafe) {
        expect((await send()).response.ok).toBe(true);
        expect(sent().map(wire)).toEqual(Array(2).fill(wire(sent()[0] as RecordedRequest)));
        expect(waits(events)).toEqual([125]);
        repeated++;
      } else {
        const reset = { name: "ConnectionError", code: "connection_failed", attempts: 1, maybeSent: true, operationId: one.operationId };
        expect(await caught(send())).toMatchObject(reset);
        expect([sent().length, waits(events)]).toEqual([1, []]);
      }
      expect(sent()[0]?.complete).toBe(true);
    });
    expect(calls).toBe(2 * vendor.spec.operations.length);
    expect(repeated).toBe(2 * all.filter(isRetrySafe).length);
  },
);

for (const cut of [closeBeforeAnswer(), resetMidHeaders(), resetOnConnect(), resetMidBody(10)]) {
  rowBothWays("F37", `safe to repeat: sent again after ${cut.name}`, repeatedCall, async (vendor, one, way) => {
    const { client, server, events } = await start(vendor, [cut, success(one)]);
    const { response, data } = await way.call(client, one.operationId, argumentsFor(vendor, one));
    expect([response.ok, data]).toEqual([true, JSON.parse(String(sampleSuccess(one.inSpec).body))]);
    expect([waits(events), server.requests.length]).toEqual([[125], cut.at === "connect" ? 1 : 2]);
  });
  rowBothWays("F37", `not to be repeated: sent once, and maybe received, after ${cut.name}`, oneTimeCall, async (vendor, one, way) => {
    const { status } = sampleSuccess(one.inSpec);
    const step = cut.name === resetMidBody(10).name ? resetMidBody(10, { status }) : cut;
    const { client, server, events } = await start(vendor, [step, success(one)]);
    const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
    expect(["connection_failed", "truncated_body"]).toContain(error.code);
    expect(error).toMatchObject({ vendor: vendor.name, attempts: 1, maybeSent: true });
    expect([waits(events), server.connections, server.stepsLeft]).toEqual([[], 1, 1]);
  });
}

rowBothWays("F38", "a stale socket costs one repeat where that is safe", repeatedCall, async (vendor, one, way) => {
  for (const how of ["reset", "close"] as const) {
    const { client, server, events } = await start(vendor, [earlyKeepAliveClose(stepOptions(one), how), success(one)]);
    await way.call(client, one.operationId, argumentsFor(vendor, one));
    // The transport takes a socket up again a moment after its answer.
    await settle();
    expect((await way.call(client, one.operationId, argumentsFor(vendor, one))).response.ok).toBe(true);
    expect(server.requests.map((request) => request.connection)).toEqual([1, 1, 2]);
    expect(waits(events)).toEqual([125]);
  }
});

rowBothWays("F38", "on a stale socket, what must not be repeated is not, and says maybeSent", oneTimeCall, async (vendor, one, way) => {
  const { client, server } = await start(vendor, [earlyKeepAliveClose(stepOptions(one)), success(one)]);
  await way.call(client, one.operationId, argumentsFor(vendor, one));
  await settle();
  const error = await caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
  expect(error).toMatchObject({ name: "ConnectionError", code: "connection_failed", attempts: 1, maybeSent: true });
  expect(server.requests.map((request) => request.connection)).toEqual([1, 1]);
});

function stepOptions({ inSpec }: Parameters<typeof success>[0]): Parameters<typeof earlyKeepAliveClose>[0] {
  const { status, headers, body = "" } = sampleSuccess(inSpec);
  return { status, headers: { ...headers }, body };
}

row("F39", "a connect that hangs ends with the attempt timeout, and the call with its deadline", repeatedCall, async (vendor, one) => {
  const hole = await startBlackHole();
  onTestFinished(() => hole.close());
  for (const way of ways) {
    const { client, clock, events } = connect(vendor, { baseUrl: hole.url });
    const error = caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
    await clock.whenTimers(1);
    await clock.advance(29_999);
    expect(events).toEqual([]);
    await clock.advance(1);
    const attempt = { type: "attempt", operationId: one.operationId, errorCode: "attempt_timeout", durationMs: 30_000 };
    expect(events).toMatchObject([attempt, { type: "retry", waitMs: 125 }]);
    await clock.advance(30_000);
    expect(await error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", attempts: 2, maybeSent: true });
    expect(clock.pending()).toBe(0);
  }
});

rowBothWays("F39", "a connection that is never read ends what must not be repeated", oneTimeCall, async (vendor, one, way) => {
  const { client, clock, server } = await start(vendor, [hangConnect()]);
  const error = caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
  await server.waitForConnections(1);
  await clock.advance(30_000);
  expect(await error).toMatchObject({ name: "TimeoutError", code: "attempt_timeout", attempts: 1, maybeSent: true });
  // A repeat would come on a connection that is read.
  expect(server.requests).toHaveLength(0);
});

const stalls = [
  ["F40", "headers", hangBeforeHeaders()],
  ["F40", "a part of the headers", stallMidHeaders()],
  ["F41", "a body", stallAfterHeaders('{"id":')],
] as const;
for (const [id, what, stall] of stalls) {
  rowBothWays(id, `${what} that hang: repeated after the attempt timeout where that is safe`, repeatedCall, async (vendor, one, way) => {
    const { client, clock, server, events } = await start(vendor, [stall, success(one)]);
    const result = way.call(client, one.operationId, argumentsFor(vendor, one));
    await server.waitForSteps(1);
    await clock.advance(29_999);
    expect(server.requests).toHaveLength(1);
    await clock.advance(1);
    expect((await result).response.ok).toBe(true);
    expect(events[0]).toMatchObject({ type: "attempt", errorCode: "attempt_timeout", durationMs: 30_000 });
    await server.waitForClosed(1);
    expect([server.requests.length, clock.pending()]).toEqual([2, 0]);
  });
  rowBothWays(id, `${what} that hang: else the attempt timeout is the end`, oneTimeCall, async (vendor, one, way) => {
    const { client, clock, server } = await start(vendor, [stall, success(one)]);
    const error = caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
    await server.waitForSteps(1);
    await clock.advance(30_000);
    expect(await error).toMatchObject({ name: "TimeoutError", code: "attempt_timeout", attempts: 1, maybeSent: true });
    expect((await error).status).toBe(id === "F41" ? 200 : undefined);
    expect([server.requests.length, server.stepsLeft, clock.pending()]).toEqual([1, 1, 0]);
  });
}

row("F41", "a download that stalls ends with the attempt timeout", download, async (vendor, one) => {
  const { status, headers } = sampleSuccess(one.inSpec);
  const { client, clock, server } = await start(vendor, [stallAfterHeaders("%PDF-", { status, headers: { ...headers } })]);
  const { data } = await client.call(one.operationId, argumentsFor(vendor, one));
  const reader = (data as Download).stream.getReader();
  expect(new TextDecoder().decode((await reader.read()).value)).toBe("%PDF-");
  const error = caught(reader.read());
  await clock.advance(30_000);
  expect(await error).toMatchObject({ name: "TimeoutError", code: "attempt_timeout", status, maybeSent: true });
  await server.waitForClosed(1);
});

for (const need of [repeatedCall, oneTimeCall]) {
  rowBothWays("F42", `a drip beyond the deadline ends with it (${need.name})`, need, async (vendor, one, way) => {
    const { client, clock, server, events } = await start(vendor, [drip(stepOptions(one))], { timeoutMs: 5_000 });
    const error = caught(way.call(client, one.operationId, argumentsFor(vendor, one)));
    await server.waitForSteps(1);
    for (let second = 1; second <= 5; second++) {
      expect(await server.tick()).toBe(1);
      await clock.advance(1_000);
    }
    const { status } = sampleSuccess(one.inSpec);
    expect(await error).toMatchObject({ name: "TimeoutError", code: "deadline_exceeded", status, attempts: 1, maybeSent: true });
    expect([waits(events), server.requests.length, clock.pending()]).toEqual([[], 1, 0]);
  });
}
