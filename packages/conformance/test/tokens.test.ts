import { unwrap } from "@kyc-clients/core";
import { answer, canary, deferred, findCanaries, type RecordedRequest, resetBeforeAnswer, settle } from "@kyc-clients/testing";
import { expect } from "vitest";
import {
  argumentsFor,
  atOnce,
  caught,
  operationsOf,
  outcome,
  pooledFetch,
  row,
  sampleSuccess,
  signIn,
  start,
  startSignedIn,
  success,
  tally,
  userToken,
} from "../src/index.ts";

// A socket a call would cost seconds: a thousand calls share fifty, and a vendor's further ways to sign in make do with a hundred calls.
row("F68", "1,000 parallel calls with a cold cache make one token request, as the spec has it", signIn, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  for (const [index, way] of vendor.signIns.entries()) {
    const count = index === 0 ? 1_000 : 100;
    const password = canary("password");
    const auth = way.strategy({ password });
    const { client, tokenRequests, tokenOf, calls } = await startSignedIn(vendor, way, [read], { auth, fetch: pooledFetch(50) });
    const args = argumentsFor(vendor, read);
    expect(tally(await atOnce(count, (call) => outcome(client, read, args, call)))).toEqual({ [status]: count });
    expect(tally(calls().map(tokenOf))).toEqual({ "token-1": count });
    const [request, ...more] = tokenRequests();
    const exchange = operationsOf(vendor).find(({ operationId }) => operationId === way.operationId);
    const [mediaType = ""] = (request?.headers["content-type"] ?? "").split(";");
    expect([more.length, request?.method]).toEqual([0, exchange?.definition.method]);
    expect(Object.keys(exchange?.inSpec.bodies ?? {}).concat("")).toContain(mediaType);
    const basic = request?.headers["authorization"]?.replace("Basic ", "") ?? "";
    expect([request?.text.includes(password), atob(basic).endsWith(`:${password}`)].filter(Boolean)).toHaveLength(1);
    expect(calls().filter(({ target, rawHeaders, text }) => `${target} ${rawHeaders} ${text}`.includes(password))).toEqual([]);
  }
});

row("F69", "1,000 parallel calls share one failing token request, and all get the same error", signIn, async (vendor, { read, write }) => {
  for (const way of vendor.signIns) {
    const { status, body } = way.refusal;
    const cases = [
      ["refused", answer({ status, body: body as object }), "invalid_credentials", status, 1],
      ["403", answer({ status: 403, body: {} }), way.locks ? "invalid_credentials" : "token_endpoint_failed", 403, 1],
      ["503", answer({ status: 503 }), "token_endpoint_failed", 503, way.locks ? 1 : 3],
      ["reset", resetBeforeAnswer(), "token_endpoint_failed", undefined, way.locks ? 1 : 3],
    ] as const;
    for (const [name, step, code, status, attempts] of cases) {
      const password = canary("password");
      const auth = way.strategy({ password });
      const { server, client, tokenPath, tokenRequests, calls } = await startSignedIn(vendor, way, [read], { auth });
      server.handle(tokenPath, step);
      const args = argumentsFor(vendor, write);
      const errors = await atOnce(1_000, () => caught(client.call(write.operationId, args)));
      const facts = errors.map((error) => [
        error.name,
        error.code,
        error.status,
        error.vendor,
        error.operationId,
        error.attempts,
        error.maybeSent,
      ]);
      expect([name, tally(facts)]).toEqual([
        name,
        { [["TokenError", code, status, vendor.name, write.operationId, 0, false].join()]: 1_000 },
      ]);
      expect([name, tokenRequests().length, calls().length]).toEqual([name, attempts, 0]);
      expect(findCanaries({ password }, { error: errors[0] })).toEqual([]);
    }
  }
});

row("F70", "a token that ends in the middle of a burst is renewed once", signIn, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  for (const way of vendor.signIns) {
    const { server, client, clock, valid, apiAnswer, tokenRequests, tokenOf, calls } = await startSignedIn(vendor, way, [read], {
      lifeMs: 20_000,
    });
    const args = argumentsFor(vendor, read);
    const gate = deferred();
    expect(await outcome(client, read, args)).toBe(status);
    server.otherwise(async (request) => {
      await gate.promise;
      return apiAnswer(request);
    });
    const early = atOnce(50, (index) => outcome(client, read, args, index));
    await server.waitForRequests(52);
    await clock.advance(20_001);
    const late = atOnce(50, (index) => outcome(client, read, args, index));
    await server.waitForRequests(103);
    valid.delete("token-1");
    gate.resolve();
    expect(tally([...(await early), ...(await late)])).toEqual({ [status]: 100 });
    expect(tokenRequests()).toHaveLength(2);
    expect(tally(calls().map(tokenOf))).toEqual({ "token-1": 51, "token-2": 100 });
  }
});

row("F71", "50 parallel 401s with one token make one renewal, and each call is replayed once", signIn, async (vendor, { read, write }) => {
  for (const way of vendor.signIns) {
    for (const one of [read, write]) {
      const { status } = sampleSuccess(one.inSpec);
      const { server, client, valid, apiAnswer, tokenRequests, tokenOf, calls } = await startSignedIn(vendor, way, [one]);
      const args = argumentsFor(vendor, one);
      expect(await outcome(client, one, args)).toBe(status);
      valid.delete("token-1");
      const gate = deferred();
      server.otherwise(async (request) => {
        await gate.promise;
        return apiAnswer(request);
      });
      const burst = atOnce(50, (index) => outcome(client, one, args, index));
      await server.waitForRequests(52);
      gate.resolve();
      expect(tally(await burst)).toEqual({ [status]: 50 });
      expect(tokenRequests()).toHaveLength(2);
      expect(tally(calls().map(tokenOf))).toEqual({ "token-1": 51, "token-2": 50 });
      // Whatever it sends, a replay is the same request.
      expect(Object.keys(tally(calls().map(contentOf)))).toHaveLength(1);
    }
  }
});

row(
  "F72",
  "a 401 with a token that was just minted is returned, and a renewal that does not help ends",
  signIn,
  async (vendor, { read }) => {
    const { status } = sampleSuccess(read.inSpec);
    const args = argumentsFor(vendor, read);
    for (const way of vendor.signIns) {
      const minted = await startSignedIn(vendor, way, [read]);
      minted.server.otherwise(answer({ status: 401, body: {} }));
      expect(tally(await atOnce(50, (index) => outcome(minted.client, read, args, index)))).toEqual({ 401: 50 });
      expect([minted.tokenRequests().length, minted.calls().length]).toEqual([1, 50]);

      const used = await startSignedIn(vendor, way, [read]);
      expect(await outcome(used.client, read, args)).toBe(status);
      used.server.otherwise(answer({ status: 401, body: {} }));
      expect(await outcome(used.client, read, args)).toBe(401);
      expect(used.calls().map(used.tokenOf)).toEqual(["token-1", "token-1", "token-2"]);
      expect(used.tokenRequests()).toHaveLength(2);
    }
  },
);

row("F72", "a 401 to a user's token ends the session, and nothing is sent with it again", userToken, async (vendor, { read }) => {
  const args = argumentsFor(vendor, read);
  const { status } = sampleSuccess(read.inSpec);
  // What cannot be told from a wrong key is the vendor's own answer, each time.
  const unproven = await start(vendor);
  unproven.server.otherwise(answer({ status: 401, body: {} }));
  expect(tally(await atOnce(50, (index) => outcome(unproven.client, read, args, index)))).toEqual({ 401: 50 });
  expect(unproven.server.requests).toHaveLength(50);

  const used = await start(vendor, [success(read)]);
  used.server.otherwise(answer({ status: 401, body: {} }));
  const call = (): Promise<unknown> => outcome(used.client, read, args);
  expect([await call(), await call(), await call()]).toEqual([status, "session_expired", "session_expired"]);
  expect(used.server.requests).toHaveLength(2);
});

row("F73", "a 401 to a stream body is returned without a replay, and the next call has a new token", signIn, async (vendor, { write }) => {
  const { status } = sampleSuccess(write.inSpec);
  const args = argumentsFor(vendor, write);
  const named = operationsOf(vendor).filter(({ inSpec }) => "application/octet-stream" in inSpec.bodies);
  for (const way of vendor.signIns) {
    const { client, valid, tokenRequests, calls } = await startSignedIn(vendor, way, [write]);
    expect(await outcome(client, write, args)).toBe(status);
    // Any body may be a stream through `raw`, where the caller writes it; by name, only that of an upload.
    const streamed = { ...args, body: {}, bodySerializer: () => new Blob(["made-up bytes"]).stream() };
    valid.clear();
    expect(await outcome(client, write, streamed, 1)).toBe(401);
    expect([tokenRequests().length, calls().length, calls().at(-1)?.text]).toEqual([1, 2, "made-up bytes"]);
    for (const upload of named) {
      expect(await outcome(client, write, args)).toBe(status);
      valid.clear();
      const before = [tokenRequests().length, calls().length + 1];
      const body = new Blob(["made-up bytes"]).stream();
      const error = await caught(client.call(upload.operationId, { ...argumentsFor(vendor, upload), body }).then(unwrap));
      expect(error).toMatchObject({ name: "ApiError", status: 401, operationId: upload.operationId, attempts: 1, maybeSent: true });
      expect(error.message).toContain("the body was a stream, which is not sent again");
      expect([tokenRequests().length, calls().length, calls().at(-1)?.text]).toEqual([...before, "made-up bytes"]);
    }
    expect(await outcome(client, write, args)).toBe(status);
    expect(tokenRequests()).toHaveLength(2 + named.length);
  }
});

row("F74", "a renewal that comes after its token was dropped is not kept", signIn, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  const args = argumentsFor(vendor, read);
  for (const way of vendor.signIns) {
    const { server, client, clock, valid, mint, apiAnswer, tokenPath, tokenRequests, tokenOf, calls } = await startSignedIn(
      vendor,
      way,
      [read],
      { lifeMs: 20_000 },
    );
    const call = (index: number): Promise<number | string> => outcome(client, read, args, index);
    expect(await call(0)).toBe(status);
    const [refusal, renewal] = [deferred(), deferred()];
    server.script(async (request) => {
      await refusal.promise;
      return apiAnswer(request);
    });
    const straggler = call(0);
    await server.waitForRequests(3);
    await clock.advance(20_001);
    server.handle(tokenPath, async () => {
      const late = mint();
      server.handle(tokenPath, () => mint());
      await renewal.promise;
      return late;
    });
    const waiting = call(1);
    await server.waitForRequests(4);
    valid.delete("token-1");
    refusal.resolve();
    // One that locks its users is asked for one token at a time, and so gives the late one to all.
    if (way.locks) await settle();
    else expect(await straggler).toBe(status);
    renewal.resolve();
    expect(await Promise.all([straggler, waiting])).toEqual([status, status]);
    expect(await call(0)).toBe(status);
    const tokens = way.locks
      ? ["token-1", "token-1", "token-2", "token-2", "token-2"]
      : ["token-1", "token-1", "token-3", "token-2", "token-3"];
    expect([tokenRequests().length, calls().map(tokenOf)]).toEqual([way.locks ? 2 : 3, tokens]);
  }
});

/** What a request says, without the boundary that each form draws for itself. */
function contentOf({ method, target, headers, text }: RecordedRequest): string {
  const [, boundary = "none"] = /boundary=(.+)$/.exec(headers["content-type"] ?? "") ?? [];
  return [method, target, text.replaceAll(boundary, "boundary")].join(" ");
}
