import { canary, deferred, findCanaries, manualClock, settle } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { contextOf, signed, thrown } from "../test/context.ts";
import { type BasicCredentials, basic, basicAuthorization } from "./basic.ts";

const pair = { username: "made-up-user", password: "made-up-password" };

test("writes the value of RFC 7617, in UTF-8, with colons in the password", () => {
  expect(basicAuthorization({ username: "Aladdin", password: "open sesame" })).toBe("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
  expect(basicAuthorization({ username: "test", password: "123\u{a3}" })).toBe("Basic dGVzdDoxMjPCow==");
  expect(basicAuthorization({ username: "a", password: "b:c" })).toBe(`Basic ${btoa("a:b:c")}`);
});

const secret = canary("secret");
test.each([
  ["username", { ...pair, username: `${secret}:x` }],
  ["username", { ...pair, username: "" }],
  ["username", { password: secret }],
  ["password", { ...pair, password: `${secret}\r\n` }],
  ["password", { ...pair, password: ` ${secret}` }],
  ["password", { username: secret }],
  ["username", undefined],
] as const)("refuses a bad %s, fixed or provided, and keeps its value to itself", async (option, credentials) => {
  const fixed = await thrown(() => basic(credentials as BasicCredentials));
  const provided = await thrown(signed(basic(async () => credentials as BasicCredentials)));
  for (const error of [fixed, provided]) expect(error).toMatchObject({ name: "ConfigurationError", option });
  expect(findCanaries({ secret }, { fixed, provided })).toEqual([]);
});

test("the first request goes alone until the server has taken the credentials, then all go, without a promise", async () => {
  const strategy = basic(pair);
  const context = contextOf();
  const first = await signed(strategy, context);
  let passed = 0;
  const others = Promise.all(Array.from({ length: 20 }, () => signed(strategy, context).then(() => passed++)));
  await settle();
  expect(passed).toBe(0);
  expect(strategy.settle?.(first, 200, context)).toBe(false);
  await others;
  expect(passed).toBe(20);
  expect(strategy.authorize(new Headers(), context)).toBeUndefined();
});

test.each([undefined, 301, 400, 403, 404, 407, 408, 409, 413, 421, 422, 425, 429, 431, 500, 502, 503])(
  "a first request that ends with %s proves nothing: the next goes alone too",
  async (status) => {
    const strategy = basic(pair);
    const context = contextOf();
    const first = await signed(strategy, context);
    const through: Headers[] = [];
    const others = Array.from({ length: 5 }, () => signed(strategy, context).then((headers) => through.push(headers)));
    strategy.settle?.(first, status, context);
    for (let sent = 1; sent <= 5; sent++) {
      await settle();
      expect(through).toHaveLength(sent);
      strategy.settle?.(through[sent - 1] ?? new Headers(), status, context);
    }
    await Promise.all(others);
  },
);

test.each([200, 204, 206])("a first request that is answered %d opens the gate", async (status) => {
  const strategy = basic(pair);
  const context = contextOf();
  strategy.settle?.(await signed(strategy, context), status, context);
  expect(strategy.authorize(new Headers(), context)).toBeUndefined();
});

test("a 401 refuses those who wait, and retryCredentials() lets one more through", async () => {
  const strategy = basic(pair);
  const context = contextOf();
  const first = await signed(strategy, context);
  const waiting = [thrown(signed(strategy, context)), thrown(signed(strategy, context))];
  await expect(strategy.settle?.(first, 401, context)).resolves.toBe(false);
  for (const error of await Promise.all(waiting)) expect(error).toMatchObject({ name: "TokenError", code: "invalid_credentials" });
  strategy.retryCredentials?.();
  await signed(strategy, context);
  let passed = false;
  void signed(strategy, context).then(() => (passed = true));
  await settle();
  expect(passed).toBe(false);
});

test("a 401 that comes after a success refuses, and a success that comes after the 401 does not take it back", async () => {
  const strategy = basic(pair);
  const context = contextOf();
  const first = await signed(strategy, context);
  strategy.settle?.(first, 200, context);
  const [second, third] = [await signed(strategy, context), await signed(strategy, context)];
  strategy.settle?.(second, 401, context);
  strategy.settle?.(third, 200, context);
  expect(await thrown(() => signed(strategy, context))).toMatchObject({ code: "invalid_credentials" });
});

test("what one address has taken or refused says nothing of another, and retryCredentials() is for all", async () => {
  const strategy = basic(pair);
  const [first, second] = [contextOf(), contextOf({ baseUrl: "https://sandbox.example.com" })];
  const probes = [await signed(strategy, first), await signed(strategy, second)] as const;
  strategy.settle?.(probes[0], 200, first);
  expect(strategy.authorize(new Headers(), first)).toBeUndefined();
  let passed = false;
  const waiting = thrown(signed(strategy, second)).finally(() => (passed = true));
  await settle();
  expect(passed).toBe(false);
  strategy.settle?.(probes[1], 401, second);
  expect(await waiting).toMatchObject({ code: "invalid_credentials" });
  expect(strategy.authorize(new Headers(), first)).toBeUndefined();
  strategy.settle?.(await signed(strategy, first), 401, first);
  for (const context of [first, second]) expect(await thrown(signed(strategy, context))).toMatchObject({ code: "invalid_credentials" });
  strategy.retryCredentials?.();
  for (const context of [first, second]) await signed(strategy, context);
});

test("a first request of which nobody tells how it ended holds up the others for 30 s, and one that ended leaves no timer", async () => {
  const clock = manualClock();
  const strategy = basic(pair);
  const context = contextOf({ clock });
  await signed(strategy, context);
  const through: Headers[] = [];
  const others = [1, 2].map(() => signed(strategy, context).then((headers) => through.push(headers)));
  await clock.advance(29_999);
  expect(through).toHaveLength(0);
  await clock.advance(1);
  expect(through).toHaveLength(1);
  strategy.settle?.(through[0] ?? new Headers(), 200, context);
  await Promise.all(others);
  expect(clock.pending()).toBe(0);
});

test("a call that is aborted while it waits at the gate leaves the gate as it was", async () => {
  const strategy = basic(pair);
  const context = contextOf();
  const first = await signed(strategy, context);
  const controller = new AbortController();
  const aborted = thrown(signed(strategy, { ...context, signal: controller.signal }));
  let passed = false;
  const other = signed(strategy, context).then(() => (passed = true));
  const reason = new Error("the caller went away");
  controller.abort(reason);
  expect(await aborted).toBe(reason);
  // The engine settles a call that ended with the headers of its last attempt, here of the same value.
  strategy.settle?.(new Headers(first), undefined, context);
  await settle();
  expect(passed).toBe(false);
  strategy.settle?.(first, 200, context);
  await other;
});

test("a call that ends while its credentials are read holds up no other", async () => {
  const slow = deferred<BasicCredentials>();
  const provided = [slow.promise, Promise.resolve(pair)];
  const strategy = basic(() => provided.shift() ?? pair);
  const controller = new AbortController();
  const aborted = thrown(signed(strategy, contextOf({ signal: controller.signal })));
  controller.abort(new Error("the caller went away"));
  slow.resolve(pair);
  expect((await aborted).message).toBe("the caller went away");
  expect((await signed(strategy)).get("authorization")).toBe(basicAuthorization(pair));
});

test("credentials that a provider changes go alone again", async () => {
  let password = "first";
  const strategy = basic(() => ({ ...pair, password }));
  const context = contextOf();
  strategy.settle?.(await signed(strategy, context), 200, context);
  await signed(strategy, context);
  password = "second";
  const probe = await signed(strategy, context);
  let passed = false;
  const other = signed(strategy, context).then(() => (passed = true));
  await settle();
  expect(passed).toBe(false);
  strategy.settle?.(probe, 200, context);
  await other;
});
