import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { repository } from "../../lint/apis.ts";
import { vendorNames } from "../../packages.ts";
import { Refusal } from "../refusal.ts";
import { addToRedocly } from "./redocly.ts";

test("a vendor stands behind the others and before what is invented for tests, and all else stays", () => {
  const before = readFileSync(join(repository, "redocly.yaml"), "utf8");
  const after = addToRedocly("redocly.yaml", before, "plover");
  const { plover, ...others } = parse(after).apis;
  expect(plover).toEqual({
    root: "specs/plover/openapi.yaml",
    "x-openapi-ts": { output: "packages/plover/src/openapi.gen.ts" },
  });
  expect(others).toEqual(parse(before).apis);
  expect(Object.keys(parse(after).apis).slice(0, vendorNames.length + 1)).toEqual([...vendorNames, "plover"]);
  const added = after.split("\n").filter((line) => line.includes("plover"));
  expect(added).toHaveLength(3);
  expect(after.replace(`${added.join("\n")}\n`, "")).toBe(before);
});

test("a list without a vendor is refused", () => {
  expect(() => addToRedocly("redocly.yaml", "apis:\n  acme:\n    x-fixture: true\n", "plover")).toThrow(Refusal);
  expect(() => addToRedocly("redocly.yaml", "extends: []\n", "plover")).toThrow("redocly.yaml");
});
