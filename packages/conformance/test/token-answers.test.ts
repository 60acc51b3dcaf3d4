import { answer, canary, findCanaries, html, inOrder, jsonText, redirect, retryAfter, startFaultServer } from "@kyc-clients/testing";
import { expect, onTestFinished } from "vitest";
import {
  argumentsFor,
  atOnce,
  caught,
  outcome,
  row,
  sampleSuccess,
  signIn,
  startSignedIn,
  tally,
  tokenType,
  waits,
  waysWithTokenType,
} from "../src/index.ts";

/** What an answer says of the life, and what that is, where it is one of seconds. */
const LIVES: readonly (readonly [literal: string | undefined, life: number | "missing" | "text" | "unreadable"])[] = [
  [undefined, "missing"],
  ["null", "missing"],
  ["600", 600_000],
  ['"600"', "text"],
  ...["0", "-1", "1e999", '"1e999"', '"NaN"', '"-600"', '""', "true", "{}", "[600]"].map((literal) => [literal, "unreadable"] as const),
];

row("F75", "a life that is missing, a text or none at all has a default or is refused", signIn, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  const args = argumentsFor(vendor, read);
  for (const way of vendor.signIns) {
    for (const [literal, kind] of LIVES) {
      const { server, client, clock, valid, tokenPath, tokenRequests, calls } = await startSignedIn(vendor, way, [read]);
      const token = canary("token");
      valid.add(token);
      server.handle(tokenPath, () => jsonText(way.withLife(token, literal, clock.now())));
      const lifeMs = typeof kind === "number" ? kind : way.lives[kind];
      const call = async (): Promise<[literal: string | undefined, came: unknown]> => [literal, await outcome(client, read, args)];
      if (lifeMs === undefined) {
        const error = await caught(client.call(read.operationId, args));
        expect([literal, error.name, error.code]).toEqual([literal, "TokenError", "invalid_token_response"]);
        expect(findCanaries({ token }, { error })).toEqual([]);
        expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
        continue;
      }
      expect(await call()).toEqual([literal, status]);
      await clock.advance(lifeMs * 0.89);
      expect(await call()).toEqual([literal, status]);
      expect([literal, tokenRequests().length]).toEqual([literal, 1]);
      await clock.advance(lifeMs * 0.12);
      expect(await call()).toEqual([literal, status]);
      expect([literal, tokenRequests().length]).toEqual([literal, 2]);
    }
  }
});

row(
  "F75",
  "a token whose life was not told, and that ends sooner, is renewed by a 401 and the call replayed",
  signIn,
  async (vendor, { read }) => {
    const { status } = sampleSuccess(read.inSpec);
    const args = argumentsFor(vendor, read);
    for (const way of vendor.signIns) {
      const { server, client, clock, valid, tokenPath, tokenRequests, tokenOf, calls } = await startSignedIn(vendor, way, [read]);
      const untold = (name: string) => jsonText(way.withLife(name, undefined, clock.now()));
      server.handle(tokenPath, inOrder(untold("token-a"), untold("token-b")));
      valid.add("token-a").add("token-b");
      expect(await outcome(client, read, args)).toBe(status);
      valid.delete("token-a");
      expect(await outcome(client, read, args)).toBe(status);
      expect([tokenRequests().length, calls().map(tokenOf)]).toEqual([2, ["token-a", "token-a", "token-b"]]);
    }
  },
);

const unusable = canary("unusable");
const BAD_TOKENS: readonly unknown[] = [
  undefined,
  null,
  "",
  { value: unusable },
  [unusable],
  12_345,
  `${unusable}\nX-Injected: 1`,
  `${unusable}\r`,
  `${unusable} tail`,
  `${unusable}\0`,
  `${unusable}\u{e9}`,
];

row("F76", "a token that is none, or that no header can carry, is refused", signIn, async (vendor, { read }) => {
  for (const way of vendor.signIns) {
    for (const token of BAD_TOKENS) {
      const { server, client, tokenPath, tokenRequests, calls } = await startSignedIn(vendor, way, [read]);
      server.handle(tokenPath, answer({ body: way.withToken(token) as object }));
      const error = await caught(client.call(read.operationId, argumentsFor(vendor, read)));
      const code = way.locks ? "invalid_credentials" : "invalid_token_response";
      expect([error.name, error.code, error.maybeSent]).toEqual(["TokenError", code, false]);
      expect(findCanaries({ unusable }, { error })).toEqual([]);
      expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
    }
  }
});

const TOKEN_TYPES: readonly [type: unknown, isAccepted: boolean][] = [
  [undefined, true],
  [null, true],
  ["Bearer", true],
  ["BEARER", true],
  ["mac", false],
  ["DPoP", false],
  ["", false],
  [7, false],
  [["bearer"], false],
  [{ toString: 1 }, false],
];

row("F77", "a type of token is bearer in any case, or absent", tokenType, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  for (const way of waysWithTokenType(vendor)) {
    for (const [type, isAccepted] of TOKEN_TYPES) {
      const token = canary("token");
      const { server, client, valid, tokenPath, calls } = await startSignedIn(vendor, way, [read]);
      valid.add(token);
      server.handle(tokenPath, answer({ body: { ...(way.withToken(token) as object), token_type: type } }));
      const came = await outcome(client, read, argumentsFor(vendor, read));
      const code = way.locks ? "invalid_credentials" : "invalid_token_response";
      expect([type, came, calls().length]).toEqual([type, isAccepted ? status : code, isAccepted ? 1 : 0]);
    }
  }
});

row(
  "F78",
  "a token endpoint that answers something else is a typed error, and a 201 with a token is none",
  signIn,
  async (vendor, { read }) => {
    const { status } = sampleSuccess(read.inSpec);
    const args = argumentsFor(vendor, read);
    const elsewhere = await startFaultServer();
    onTestFinished(() => elsewhere.close());
    const secretPath = canary("path");
    for (const way of vendor.signIns) {
      const cases = [
        ["200 HTML", html(), 200, "invalid_token_response"],
        ["200 without a body", answer(), 200, "invalid_token_response"],
        ["200 with a list", answer({ body: [] }), 200, "invalid_token_response"],
        ["204", answer({ status: 204 }), 204, "token_endpoint_failed"],
        ["404 HTML", html(404), 404, "token_endpoint_failed"],
        ...([301, 302, 303, 307, 308] as const).map(
          (code) => [`${code}`, redirect(code, `${elsewhere.url}/${secretPath}`), code, "token_endpoint_failed"] as const,
        ),
      ] as const;
      for (const [name, step, status, code] of cases) {
        const { server, client, tokenPath, tokenRequests, calls } = await startSignedIn(vendor, way, [read]);
        server.handle(tokenPath, step);
        const error = await caught(client.call(read.operationId, args));
        // One that locks its users may refuse a password by any of these.
        expect([name, error.name, error.code, error.status]).toEqual([
          name,
          "TokenError",
          way.locks ? "invalid_credentials" : code,
          status,
        ]);
        expect([name, findCanaries({ secretPath }, { error })]).toEqual([name, []]);
        expect([name, tokenRequests().length, calls().length]).toEqual([name, 1, 0]);
      }
      const { server, client, clock, valid, tokenPath } = await startSignedIn(vendor, way, [read]);
      valid.add("token-201");
      server.handle(tokenPath, answer({ status: 201, body: way.answer("token-201", clock.now()) as object }));
      expect(await outcome(client, read, args)).toBe(status);
    }
    expect(elsewhere.connections).toBe(0);
  },
);

row(
  "F80",
  "a 429 or 503 at the token endpoint passes: back-off within the deadline, and no refusal",
  signIn,
  async (vendor, { read, write }) => {
    for (const way of vendor.signIns) {
      for (const status of [429, 503]) {
        // A call that is never repeated itself: the token request before it is, unless each try could count as a wrong password.
        const { server, client, clock, events, mint, tokenPath, tokenRequests, calls } = await startSignedIn(vendor, way, [write]);
        const call = (): Promise<unknown> => outcome(client, write, argumentsFor(vendor, write));
        server.handle(tokenPath, inOrder(answer({ status }), answer({ status }), mint()));
        if (way.locks) {
          expect(await call()).toBe("token_endpoint_failed");
          const error = await caught(client.call(write.operationId, argumentsFor(vendor, write)));
          expect([error.code, error.retryAfterMs, tokenRequests().length]).toEqual(["token_endpoint_failed", 30_000, 1]);
          await clock.advance(30_000);
          server.handle(tokenPath, mint());
        }
        expect(await call()).toBe(sampleSuccess(write.inSpec).status);
        expect([tokenRequests().length, calls().length, waits(events)]).toEqual(way.locks ? [2, 1, []] : [3, 1, [125, 250]]);

        const late = await startSignedIn(vendor, way, [read]);
        late.server.handle(late.tokenPath, retryAfter(status, "61"));
        const error = await caught(late.client.call(read.operationId, argumentsFor(vendor, read)));
        expect(error).toMatchObject({
          name: "TokenError",
          code: "token_endpoint_failed",
          status,
          retryAfterMs: 61_000,
          attempts: 0,
          maybeSent: false,
        });
        expect([late.tokenRequests().length, late.calls().length]).toEqual([1, 0]);
      }
    }
  },
);

row("F80", "a wait that the token endpoint asks for is one wait for all calls", signIn, async (vendor, { read }) => {
  const { status } = sampleSuccess(read.inSpec);
  const args = argumentsFor(vendor, read);
  for (const way of vendor.signIns) {
    const { server, client, clock, mint, tokenPath, tokenRequests, calls } = await startSignedIn(vendor, way, [read], {
      holdBackOff: true,
    });
    server.handle(tokenPath, inOrder(retryAfter(503, "7"), mint()));
    const burst = atOnce(50, (index) => outcome(client, read, args, index));
    await server.waitForSteps(1);
    await clock.advance(6_999);
    expect([tokenRequests().length, calls().length]).toEqual([1, 0]);
    await clock.advance(1);
    expect(tally(await burst)).toEqual(way.locks ? { token_endpoint_failed: 50 } : { [status]: 50 });
    expect([tokenRequests().length, calls().length]).toEqual(way.locks ? [1, 0] : [2, 50]);
  }
});

row(
  "F81",
  "a clock that jumps forward past the end renews, and one that jumps back lengthens no life",
  signIn,
  async (vendor, { read }) => {
    const { status } = sampleSuccess(read.inSpec);
    const args = argumentsFor(vendor, read);
    for (const way of vendor.signIns) {
      for (const [jumpMs, advanceMs, between] of [
        [600_000, 0, 1],
        [-86_400_000, 600_000, 1],
      ] as const) {
        const { client, clock, tokenRequests } = await startSignedIn(vendor, way, [read], { lifeMs: 600_000 });
        const call = (): Promise<unknown> => outcome(client, read, args);
        expect(await call()).toBe(status);
        clock.jump(jumpMs);
        if (jumpMs < 0) expect(await call()).toBe(status);
        expect(tokenRequests()).toHaveLength(between);
        await clock.advance(advanceMs);
        expect(tally(await atOnce(20, (index) => outcome(client, read, args, index)))).toEqual({ [status]: 20 });
        expect(tokenRequests()).toHaveLength(2);
      }
    }
  },
);
