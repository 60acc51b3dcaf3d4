import { expect, test } from "vitest";
import { readLink, writeLink } from "../../src/try/link.ts";

test("what a link was made of is read of it again", async () => {
  const code = `const person = { name: "Zoë — 名前" };\n${"decided(1);\n".repeat(500)}`;
  const linked = { vendor: "weavr", scenario: "step-up", code };
  const hash = await writeLink(linked);
  expect(await readLink(hash)).toEqual(linked);
  expect(hash).toMatch(/^#[\w=&.~-]+$/);
  expect(hash.length).toBeLessThan(code.length / 5);
});

test("a link without a program names vendor and scenario alone", async () => {
  const hash = await writeLink({ vendor: "alloy", scenario: "approved" });
  expect(hash).toBe("#vendor=alloy&scenario=approved");
  expect(await readLink(hash)).toEqual({ vendor: "alloy", scenario: "approved" });
});

test.each(["#code=%%%", "#code=AAAA", "#code=not+packed", "#code="])("a program that cannot be unpacked is left out: %s", async (hash) => {
  expect(await readLink(hash)).toEqual({});
});

test("a program that unpacks to more than anybody typed is left out", async () => {
  const bomb = await writeLink({ code: "0".repeat(5_000_000) });
  expect(bomb.length).toBeLessThan(20_000);
  expect(await readLink(bomb)).toEqual({});
});
