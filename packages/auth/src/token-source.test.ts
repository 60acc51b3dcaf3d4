import { getEventListeners } from "node:events";
import { settle } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { sourceWith } from "../test/source.ts";
import type { AccessToken } from "./access-token.ts";
import { TokenError } from "./errors.ts";

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
  source.settle("Bearer token-2", 200);
  expect(source.settle("Bearer token-2", 401)).toBe(true);
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
  expect(source.settle("Bearer token-1", 401)).toBe(true);
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
  expect(source.settle("Bearer an-older-token", 401)).toBe(true);
  expect(source.token(context)).toMatchObject({ accessToken: "token-1" });
  expect(source.settle("Bearer token-1", 401)).toBe(true);
  const waiting = source.token(context);
  await settle();
  exchanges[1]?.resolve(token(60_000));
  await waiting;
  expect(source.settle("Bearer token-2", 401)).toBe(false);
  expect(source.settle("Bearer token-2", 401)).toBe(false);
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
