import { expect, test } from "vitest";
import { jwt } from "../test/start-icomply.ts";
import { endOfToken } from "./token-life.ts";

const now = 1_795_219_380_000;
const seconds = now / 1000;
const minutes = (count: number): number => now + count * 60_000;

test.each([
  ["ten minutes from now", jwt({ exp: seconds + 600 }), minutes(10)],
  ["a broken second from now", jwt({ exp: seconds + 0.5 }), now + 500],
  ["beside names that are not ASCII", jwt({ name: "Zoë ✓", exp: seconds + 60 }), minutes(1)],
  ["twenty minutes from now", jwt({ exp: seconds + 1200 }), minutes(20)],
])("a token's own end counts where it is sooner: %s", (_, token, end) => {
  expect(endOfToken(token, now)).toBe(end);
});

test.each([
  ["a second too late", jwt({ exp: seconds + 1201 })],
  ["tomorrow", jwt({ exp: seconds + 86_400 })],
  ["in milliseconds", jwt({ exp: now + 600_000 })],
  ["beyond all numbers", jwt('{"exp":1e999}')],
  ["now", jwt({ exp: seconds })],
  ["past", jwt({ exp: seconds - 1 })],
  ["negative", jwt({ exp: -1 })],
  ["text", jwt({ exp: `${seconds + 600}` })],
  ["null", jwt({ exp: null })],
  ["missing", jwt({ iat: seconds })],
  ["inherited", jwt({ __proto__: { exp: seconds + 600 } })],
  ["of claims that are a list", jwt([seconds + 600])],
  ["of claims that are null", jwt(null)],
  ["of claims that are no JSON", jwt("{exp")],
  ["of claims that are no base64", "a.%%%.c"],
  ["of a token that is no JWT", "opaque"],
  ["of a token with five parts", `${jwt({ exp: seconds + 600 })}.d.e`],
  ["of no token", undefined],
])("twenty minutes count where the token's own end is no help: %s", (_, token) => {
  expect(endOfToken(token, now)).toBe(minutes(20));
});
