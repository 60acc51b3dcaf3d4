import { canary, findCanaries } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { contextOf, signed, thrown } from "../test/context.ts";
import { all } from "./all.ts";
import { apiKey } from "./api-key.ts";
import { basic } from "./basic.ts";
import { bearerToken } from "./bearer-token.ts";
import type { AuthStrategy } from "./strategy.ts";

const key = apiKey({ header: "api-key", value: "made-up-key" });
const token = bearerToken("made-up-token");

test("stacks layers, also those of a stack, in order", async () => {
  const second = apiKey({ header: "x-second", value: "made-up-second" });
  const strategy = all(all(key, token), second);
  expect(strategy.layers).toEqual([key, token, second]);
  expect(strategy.scheme).toBe("apiKey:api-key");
  expect(Object.fromEntries(await signed(strategy))).toEqual({
    "api-key": "made-up-key",
    authorization: "Bearer made-up-token",
    "x-second": "made-up-second",
  });
});

test("refuses a stack without a layer, and two layers of one scheme", async () => {
  expect(await thrown(() => all())).toMatchObject({ name: "ConfigurationError", option: "auth" });
  expect(await thrown(() => all(token, bearerToken("another")))).toMatchObject({ name: "ConfigurationError", option: "auth" });
});

test("is long-lived when one layer is, and belongs to the server that a layer names", () => {
  const session: AuthStrategy = { scheme: "bearer", authorize: () => {} };
  expect(all(session).longLived).toBe(false);
  expect(all(session, key).longLived).toBe(true);
  expect(all(session, { ...key, server: "sandbox" }).server).toBe("sandbox");
  expect(all(session, key).server).toBeUndefined();
});

test("every layer hears how it ended, and a resend is worth it when one says so", async () => {
  const heard: string[] = [];
  const layer = (scheme: AuthStrategy["scheme"], mends: boolean): AuthStrategy => ({
    scheme,
    authorize: () => {},
    settle: (_, status) => heard.push(`${scheme} ${status}`) > 0 && mends,
    retryCredentials: () => void heard.push(`${scheme} retry`),
  });
  await expect(all(layer("basic", true), layer("bearer", false), key).settle?.(new Headers(), 401, contextOf())).resolves.toBe(true);
  await expect(all(layer("basic", false), layer("bearer", false)).settle?.(new Headers(), 401, contextOf())).resolves.toBe(false);
  all(layer("basic", false), layer("bearer", false)).retryCredentials?.();
  expect(heard).toEqual(["basic 401", "bearer 401", "basic 401", "bearer 401", "basic retry", "bearer retry"]);
});

test("gathers the header parameters of its layers where no log prints them", () => {
  const secret = canary("secret");
  const layer = { ...key, headerParameters: () => ({ "x-workflow": secret, "x-open": undefined }) };
  const strategy = all(token, layer);
  expect(strategy.headerParameters?.()).toEqual({ "x-workflow": secret, "x-open": undefined });
  expect(findCanaries({ secret }, { strategy })).toEqual([]);
});

test("a layer that fails lets those before it go", async () => {
  const failing: AuthStrategy = { scheme: "bearer", authorize: () => Promise.reject(new Error("no token")) };
  const login = basic({ username: "made-up-user", password: "made-up-password" });
  const context = contextOf();
  const headers = new Headers();
  const stack = all(login, failing);
  expect(await thrown(() => stack.authorize(headers, context))).toMatchObject({ message: "no token" });
  stack.settle?.(headers, undefined, context);
  expect((await signed(login, context)).has("authorization")).toBe(true);
});
