import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { listApis } from "./apis.ts";
import { countFacts, factsOf } from "./facts.ts";

test("counts what a spec holds", () => {
  const spec = parse(readFileSync(join(import.meta.dirname, "good.openapi.yaml"), "utf8"));
  expect(factsOf(spec)).toEqual({
    operations: 4,
    webhooks: 1,
    schemas: 8,
    operationEvidence: { documented: 3, inferred: 1 },
    schemaEvidence: { documented: 7, inferred: 1 },
    innerEvidence: { documented: 0, inferred: 1 },
    billable: 1,
    retrySafe: 0,
    stepUp: 0,
    personalData: 6,
  });
});

test("every operation and component schema of every vendor counts as documented or inferred", () => {
  for (const { name } of listApis()) {
    const { operations, operationEvidence, schemas, schemaEvidence } = countFacts(name);
    expect(operations).toBeGreaterThan(0);
    expect(operationEvidence.documented + operationEvidence.inferred).toBe(operations);
    expect(schemaEvidence.documented + schemaEvidence.inferred).toBe(schemas);
  }
});

test("a vendor that redocly.yaml does not list is refused by name", () => {
  expect(() => countFacts("nobody")).toThrow("redocly.yaml has no api `nobody`");
});
