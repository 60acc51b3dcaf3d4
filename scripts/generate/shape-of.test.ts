import { expect, test } from "vitest";
import { shapeOf } from "./shape-of.ts";
import type { Schema } from "./spec.ts";

const shape = (schema: Schema): unknown => shapeOf(schema, (reference) => `→ ${reference}`);

test.each<readonly [string, Schema, unknown]>([
  ["types", { type: ["string", "null"], format: "date", maxLength: 9, description: "x" }, { types: "string null" }],
  ["a schema that says nothing", {}, {}],
  [
    "an open enum lists its values",
    { anyOf: [{ enum: ["a", "b"] }, { type: ["string", "null"] }] },
    { types: "string null", values: ["a", "b"] },
  ],
  ["a closed enum has the types of its values", { enum: ["a", null] }, { types: "string null", values: ["a"] }],
  ["a constant tells alternatives apart", { const: false }, { types: "boolean", values: [false], isConstant: true }],
  ["what is personal", { type: "string", "x-pii": true }, { types: "string", pii: true }],
  ["a reference", { $ref: "#/A", description: "x", "x-evidence": "inferred" }, "→ #/A"],
  ["a reference to what is personal here", { $ref: "#/A", "x-pii": true }, { pii: true, all: ["→ #/A"] }],
  [
    "members, and names that the spec does not give",
    { type: "object", required: ["a"], properties: { a: { type: "integer" }, ["__proto__"]: { $ref: "#/A" } } },
    { types: "object", members: { a: { types: "integer" }, ["__proto__"]: "→ #/A" }, required: ["a"] },
  ],
  ["a map", { type: "object", additionalProperties: { type: "string" } }, { types: "object", rest: { types: "string" } }],
  ["an object that is open in so many words", { type: "object", additionalProperties: true }, { types: "object", rest: {} }],
  ["names by pattern", { patternProperties: { "^a": { type: "string" }, "^b": {} } }, { rest: { any: [{ types: "string" }, {}] } }],
  ["a list", { type: "array", items: { $ref: "#/A" } }, { types: "array", items: "→ #/A" }],
  [
    "a list with a first item",
    { prefixItems: [{ type: "string" }], items: { $ref: "#/A" } },
    { items: { any: [{ types: "string" }, "→ #/A"] } },
  ],
  ["alternatives", { oneOf: [{ $ref: "#/A" }, { type: "null" }] }, { any: ["→ #/A", { types: "null" }] }],
  ["parts", { allOf: [{ $ref: "#/A" }], anyOf: [{}], oneOf: [{}] }, { all: ["→ #/A", { any: [{}] }], any: [{}] }],
])("%s", (_, schema, expected) => {
  expect(shape(schema)).toEqual(expected);
});

test("a condition, which no shape can say, stops generation", () => {
  for (const keyword of ["if", "then", "else", "dependentSchemas", "unevaluatedProperties", "unevaluatedItems"]) {
    expect(() => shape({ properties: { deep: { [keyword]: {} } } }), keyword).toThrow(keyword);
  }
});
