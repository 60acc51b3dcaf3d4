import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { lint } from "./redocly-lint.ts";

test("a spec that is not there is an error and no clean report", () => {
  expect(() => lint(["/nowhere/openapi.yaml"])).toThrow("reported on 0 of 1 specs");
});

test("one spec that is not there beside a good one is an error too", () => {
  expect(() => lint([`${import.meta.dirname}/good.openapi.yaml`, "/nowhere/openapi.yaml"])).toThrow("specs (exit 1)");
});

test("an Arazzo file is held to the rules of Arazzo", () => {
  const folder = mkdtempSync(join(tmpdir(), "redocly-lint-"));
  try {
    const file = join(folder, "arazzo.yaml");
    const step = "{ stepId: evaluate, operationId: createEvaluation }";
    const source = "{ name: acme, type: openapi, url: openapi.yaml }";
    writeFileSync(
      file,
      `arazzo: 1.0.1
info: { title: Acme flows, version: "1" }
sourceDescriptions: [${source}]
workflows: [{ workflowId: onboard, steps: [${step}, ${step}] }]
`,
    );
    expect(lint([file]).map(({ ruleId }) => ruleId)).toEqual(["stepId-unique"]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
