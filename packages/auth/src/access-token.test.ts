import { canary, findCanaries, manualClock } from "@kyc-clients/testing";
import { expect, test } from "vitest";
import { thrown } from "../test/context.ts";
import { readAccessToken } from "./access-token.ts";

const clock = manualClock({ now: 1_000_000 });

test("gives a token its life in seconds, as a number or as text", () => {
  expect(readAccessToken({ accessToken: "abc", expiresIn: 60 }, clock)).toEqual({ accessToken: "abc", expiresAt: 1_060_000 });
  expect(readAccessToken({ accessToken: "abc", expiresIn: "60" }, clock)).toEqual({ accessToken: "abc", expiresAt: 1_060_000 });
});

test("gives five minutes to a token whose answer does not tell", () => {
  expect(readAccessToken({ accessToken: "abc" }, clock).expiresAt).toBe(1_300_000);
  expect(readAccessToken({ accessToken: "abc", expiresIn: null, expiresAt: null, tokenType: null }, clock).expiresAt).toBe(1_300_000);
});

test("takes the end itself where it is given, before a life", () => {
  expect(readAccessToken({ accessToken: "abc", expiresAt: 2_000_000, expiresIn: 60 }, clock).expiresAt).toBe(2_000_000);
});

const accessToken = canary("token");
test.each([
  { accessToken: `${accessToken} ` },
  { accessToken: [accessToken] },
  { accessToken, tokenType: "mac" },
  { accessToken, tokenType: Object.create(null) },
  { accessToken, expiresIn: 0 },
  { accessToken, expiresIn: "1.5" },
  { accessToken, expiresIn: Number.MAX_VALUE },
  { accessToken, expiresAt: 1_000_000 },
  { accessToken, expiresAt: "2000000" },
])("refuses %j", async (answer) => {
  const error = await thrown(() => readAccessToken(answer, clock));
  expect(error).toMatchObject({ name: "TokenError", code: "invalid_token_response" });
  expect(findCanaries({ accessToken }, { error })).toEqual([]);
});
