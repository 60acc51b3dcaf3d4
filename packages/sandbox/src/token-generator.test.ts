import { expect, test } from "vitest";
import { createTokenGenerator } from "./token-generator.ts";

test("the same seed and the same calls give the same tokens", () => {
  const [first, second] = [createTokenGenerator("a"), createTokenGenerator("a")];
  expect([first.token("S-"), first.token("S-"), first.uuid()]).toEqual([second.token("S-"), second.token("S-"), second.uuid()]);
});

test("another seed gives other tokens", () => {
  expect(createTokenGenerator("a").token("S-")).not.toBe(createTokenGenerator("b").token("S-"));
});

test("each prefix has a sequence of its own", () => {
  const [plain, busy] = [createTokenGenerator("a"), createTokenGenerator("a")];
  busy.token("P-");
  busy.uuid();
  expect(busy.token("S-")).toBe(plain.token("S-"));
});

test("a token is its prefix and so many letters and digits", () => {
  expect(createTokenGenerator("a").token("S-")).toMatch(/^S-[A-Za-z0-9]{20}$/);
  expect(createTokenGenerator("a").token("", 40)).toMatch(/^[A-Za-z0-9]{40}$/);
});

test("an identifier has the shape of a UUID of version 4", () => {
  expect(createTokenGenerator("a").uuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test("50,000 tokens of one kind are all different", () => {
  const tokens = createTokenGenerator("a");
  expect(new Set(Array.from({ length: 50_000 }, () => tokens.token("S-"))).size).toBe(50_000);
});
