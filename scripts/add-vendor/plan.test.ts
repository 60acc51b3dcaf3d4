import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../lint/apis.ts";
import { readNames } from "./names.ts";
import { planVendor } from "./plan.ts";
import { Refusal } from "./refusal.ts";

test("the plan has what a vendor is made of, and nine files that list it", () => {
  const { added, changed } = planVendor(readNames(["plover", "--title", "Plover & Sons"]));
  expect([...added.keys()]).toEqual(expect.arrayContaining(["specs/plover/openapi.yaml", "packages/plover/src/auth.ts", "docs/plover.md"]));
  expect([...changed.keys()].toSorted()).toEqual([
    "README.md",
    "package.json",
    "packages/conformance/package.json",
    "packages/conformance/src/vendors.ts",
    "packages/sandbox/README.md",
    "packages/sandbox/package.json",
    "packages/sandbox/src/index.ts",
    "packages/sandbox/src/vendors.ts",
    "redocly.yaml",
  ]);
  for (const [file, text] of changed) expect(text.length, file).toBeGreaterThan(readFileSync(join(repository, file), "utf8").length);
  for (const file of added.keys()) expect(existsSync(join(repository, file)), file).toBe(false);
});

test.each([
  ["alloy", "redocly.yaml lists alloy already"],
  ["acme", "redocly.yaml lists acme already"],
  ["core", "packages/core is there already"],
  ["auth", "packages/auth is there already"],
  ["client", "a word of every vendor's"],
  ["kyc", "a word of every vendor's"],
])("%s is refused", (vendor, message) => {
  expect(() => planVendor(readNames([vendor]))).toThrow(Refusal);
  expect(() => planVendor(readNames([vendor]))).toThrow(message);
});
