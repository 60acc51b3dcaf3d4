import { createRequire } from "node:module";
import { expect, test } from "vitest";
import type { Schema } from "./spec.ts";
import { addTextLimits } from "./text-limits.ts";
import { wireSchema } from "./wire-schema.ts";

const { Ajv2020 } = createRequire(import.meta.url)("ajv/dist/2020.js") as typeof import("ajv/dist/2020.js");

function judge(schema: Schema): (text: unknown) => string[] {
  const compiler = new Ajv2020({ strict: true, allErrors: true });
  addTextLimits(compiler);
  const validate = compiler.compile(wireSchema({ openapi: "3.1.1" }, schema));
  return (text) => (validate(text) ? [] : (validate.errors ?? []).map((error) => `${error.keyword} ${error.schemaPath}: ${error.message}`));
}

test("a number's text is held against the limits of the number", () => {
  const page = judge({ type: "integer", minimum: 1, maximum: 100 });
  for (const text of ["1", "9", "99", "100", "0100"]) expect(page(text), text).toEqual([]);
  for (const text of ["101", "500", "1000"]) expect(page(text), text).toEqual(["maximum #/maximum: must be <= 100"]);
  for (const text of ["0", "-7"]) expect(page(text), text).toEqual(["minimum #/minimum: must be >= 1"]);
  const share = judge({ type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1 });
  for (const text of ["0.5", "1e-3"]) expect(share(text), text).toEqual([]);
  expect(share("0")).toEqual(["exclusiveMinimum #/exclusiveMinimum: must be > 0"]);
  expect(share("1.0")).toEqual(["exclusiveMaximum #/exclusiveMaximum: must be < 1"]);
});

test("text that is no number is told of its form only", () => {
  const size = judge({ type: "integer", maximum: 100 });
  expect(size("many")).toEqual([expect.stringMatching(/^pattern /)]);
  expect(judge({ type: ["integer", "null"], maximum: 100 })("null")).toEqual([]);
});

test("each text of a list is held against the limits", () => {
  const sizes = judge({ type: "array", items: { type: "integer", maximum: 100 } });
  expect(sizes(["1", "100"])).toEqual([]);
  expect(sizes(["1", "101"]).join()).toContain("must be <= 100");
});
