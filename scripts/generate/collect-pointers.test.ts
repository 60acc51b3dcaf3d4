import { expect, test } from "vitest";
import { collectPointers } from "./collect-pointers.ts";
import type { Schema } from "./spec.ts";

function pointers(schema: Schema, schemas: Record<string, Schema> = {}): string[] {
  return collectPointers({ openapi: "3.1.1", components: { schemas } }, [schema]);
}

const text: Schema = { type: "string" };
const secret: Schema = { type: "string", "x-pii": true };

test("lists declared scalars, with * for an array's items, and leaves out what is marked", () => {
  const schema: Schema = {
    type: "object",
    properties: { id: text, name: secret, tags: { type: "array", items: text }, pair: { type: "array", prefixItems: [text, secret] } },
  };
  expect(pointers(schema)).toEqual(["/id", "/tags/*"]);
});

test("a mark on a parent covers all below it, in other branches too", () => {
  const address: Schema = { type: "object", properties: { street: text } };
  expect(pointers({ type: "object", properties: { address: { ...address, "x-pii": true } } })).toEqual([]);
  const marked: Schema = { type: "object", properties: { address: { type: "object", "x-pii": true } } };
  expect(pointers({ anyOf: [{ type: "object", properties: { address, id: text } }, marked] })).toEqual(["/id"]);
});

test.each(["allOf", "anyOf", "oneOf"] as const)("a mark in any branch of %s hides the pointer", (keyword) => {
  const branches: Schema[] = [
    { type: "object", properties: { email: text, id: text } },
    { type: "object", properties: { email: secret } },
  ];
  expect(pointers({ [keyword]: branches })).toEqual(["/id"]);
});

test("a mark on a text hides the text, and not the members of the object that another branch has in its place", () => {
  const result: Schema = { type: "object", properties: { id: text, name: secret } };
  const branches: Schema[] = [
    { type: "object", properties: { response: result } },
    { type: "object", properties: { response: secret } },
  ];
  expect(pointers({ anyOf: branches })).toEqual(["/response/id"]);
});

test("a mark counts wherever it stands on the way through references", () => {
  const schemas: Record<string, Schema> = { Text: text, Marked: { $ref: "#/components/schemas/Text", "x-pii": true } };
  const properties = {
    a: { $ref: "#/components/schemas/Text" },
    b: { $ref: "#/components/schemas/Text", "x-pii": true },
    c: { $ref: "#/components/schemas/Marked" },
  };
  expect(pointers({ type: "object", properties }, schemas)).toEqual(["/a"]);
});

test("maps, objects that declare nothing, and untyped values give no pointer", () => {
  const properties: Record<string, Schema> = {
    map: { type: "object", additionalProperties: text },
    pattern: { type: "object", patternProperties: { "^x": text } },
    open: { type: "object" },
    any: {},
    either: { anyOf: [text, {}] },
    mixed: { type: ["string", "object"] },
  };
  expect(pointers({ type: "object", properties })).toEqual([]);
});

test("a name that another branch may use as the key of a personal map is hidden", () => {
  const map: Schema = { type: "object", additionalProperties: secret };
  expect(pointers({ anyOf: [{ type: "object", properties: { status: text } }, map] })).toEqual([]);
});

test("a schema that holds itself ends, and nothing is shown where it repeats", () => {
  const Tree: Schema = {
    type: "object",
    properties: { title: text, children: { type: "array", items: { $ref: "#/components/schemas/Tree" } } },
  };
  expect(pointers({ $ref: "#/components/schemas/Tree" }, { Tree })).toEqual(["/title"]);
});

test("names are escaped as JSON Pointers want", () => {
  expect(pointers({ type: "object", properties: { "a/b~c": text } })).toEqual(["/a~1b~0c"]);
});

test("open enums and nullable scalars are scalars", () => {
  expect(
    pointers({
      type: "object",
      properties: { open: { anyOf: [{ enum: ["a"] }, text] }, none: { type: ["string", "null"] }, fixed: { const: 1 } },
    }),
  ).toEqual(["/fixed", "/none", "/open"]);
});

test("a branch that is only ever null shows nothing that stands there undeclared", () => {
  const detail: Schema = { type: "object", properties: { code: { type: "integer" } } };
  expect(pointers({ type: "object", properties: { error: { anyOf: [detail, { type: "null" }] } } })).toEqual(["/error/code"]);
});
