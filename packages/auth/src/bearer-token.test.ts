import { canary, findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { contextOf, signed, thrown } from "../test/context.ts";
import { bearerToken } from "./bearer-token.ts";
import { TokenError } from "./errors.ts";

test("sends a fixed token as it is, without a promise, and never again after a 401", async () => {
  const strategy = bearerToken("made-up-token");
  expect(strategy.authorize(new Headers(), contextOf())).toBeUndefined();
  expect((await signed(strategy)).get("authorization")).toBe("Bearer made-up-token");
  expect(strategy).toMatchObject({ scheme: "bearer", longLived: true });
  expect(strategy.settle).toBeUndefined();
});

const secret = canary("secret");
test.each([undefined, "", " ", `${secret}\n`, `${secret}\u{e9}`, 7])("refuses the fixed token %j", async (token) => {
  const error = await thrown(() => bearerToken(token as string));
  expect(error).toMatchObject({ name: "ConfigurationError", option: "token" });
  expect(findCanaries({ secret }, { error })).toEqual([]);
});

test("a provider is handed the context, asked once for all who wait, and its warm token needs no promise", async () => {
  const context = contextOf();
  const given: unknown[] = [];
  const strategy = bearerToken(async ({ baseUrl, clock }) => {
    given.push(baseUrl);
    return { accessToken: "provided-token", expiresAt: clock.now() + 60_000 };
  });
  const all = await Promise.all(Array.from({ length: 20 }, () => signed(strategy, context)));
  expect(new Set(all.map((headers) => headers.get("authorization")))).toEqual(new Set(["Bearer provided-token"]));
  expect(given).toEqual(["https://api.example.com"]);
  expect(strategy.authorize(new Headers(), context)).toBeUndefined();
});

test("a provider is asked again after a 401, once", async () => {
  const context = contextOf();
  let asked = 0;
  const strategy = bearerToken(async () => `token-${++asked}`);
  const first = await signed(strategy, context);
  expect(strategy.settle?.(first, 200, context)).toBe(false);
  expect(strategy.settle?.(first, 401, context)).toBe(true);
  const second = await signed(strategy, context);
  expect(second.get("authorization")).toBe("Bearer token-2");
  expect(strategy.settle?.(second, 401, context)).toBe(false);
  expect(asked).toBe(2);
});

test("a provider that says invalid_credentials is not asked again until retryCredentials(): an account may lock", async () => {
  let asked = 0;
  const strategy = bearerToken(async () => {
    if (++asked < 2) throw new TokenError("invalid_credentials", "made up");
    return "provided-token";
  });
  const context = contextOf();
  for (const _ of [1, 2, 3]) expect(await thrown(signed(strategy, context))).toMatchObject({ code: "invalid_credentials" });
  expect(asked).toBe(1);
  strategy.retryCredentials?.();
  expect((await signed(strategy, context)).get("authorization")).toBe("Bearer provided-token");
});

test.each([undefined, null, 7, {}, [], { accessToken: 7 }, { expiresAt: 1 }])(
  "a provider that gives %j is a TokenError, not a crash",
  async (given) => {
    const error = await thrown(signed(bearerToken(async () => given as never)));
    expect(error).toMatchObject({ name: "TokenError", code: "invalid_token_response" });
  },
);
