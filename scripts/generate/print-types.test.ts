import { expect, test } from "vitest";
import { printTypes } from "./print-types.ts";
import type { Schema, Spec } from "./spec.ts";

const vendor = { name: "acme", spec: "acme.yaml", folder: "packages/acme/src", version: "0.0.0" };

async function printSchema(schema: Schema): Promise<string> {
  const spec = { openapi: "3.1.1", info: { title: "", version: "" }, paths: {}, components: { schemas: { One: schema } } };
  const text = await printTypes(vendor, spec as Spec);
  return /One: ([\s\S]*?);\n {4}\};/.exec(text)?.[1]?.replace(/\s+/g, " ") ?? text;
}

test("an open enum keeps its known values beside any other string", async () => {
  expect(await printSchema({ anyOf: [{ enum: ["a", "b"] }, { type: "string" }] })).toBe('"a" | "b" | (string & {})');
});

test("an open enum that may be null keeps null, wherever the spec says it", async () => {
  const printed = '"a" | (string & {}) | null';
  expect(await printSchema({ anyOf: [{ enum: ["a"] }, { type: ["string", "null"] }] })).toBe(printed);
  expect(await printSchema({ anyOf: [{ enum: ["a"] }, { type: "string" }, { type: "null" }] })).toBe(printed);
  expect(await printSchema({ type: ["string", "null"], anyOf: [{ enum: ["a", null] }, { type: "string" }] })).toBe(printed);
});

test("an open enum keeps its values in an array, in a property and in a map", async () => {
  const open: Schema = { anyOf: [{ enum: ["a"] }, { type: "string" }] };
  expect(await printSchema({ type: "array", items: open })).toBe('("a" | (string & {}))[]');
  expect(await printSchema({ type: "object", properties: { one: open } })).toContain('one?: "a" | (string & {})');
  expect(await printSchema({ type: "object", additionalProperties: open })).toContain('[key: string]: "a" | (string & {})');
});

test("a union of other things is left as it is", async () => {
  expect(await printSchema({ anyOf: [{ enum: ["a"] }, { type: "number" }] })).toBe('"a" | number');
});

test("a request property with a default stays optional", async () => {
  expect(await printSchema({ type: "object", properties: { one: { type: "string", default: "x" } } })).toContain("one?: string");
});

test("bytes print by where they travel, and only the names in use are imported", async () => {
  const bytes: Schema = { type: "string", format: "binary" };
  const form: Schema = { type: "object", properties: { file: bytes, files: { type: "array", items: { ...bytes } } } };
  const spec = {
    openapi: "3.1.1",
    info: { title: "", version: "" },
    paths: {
      "/form": {
        post: {
          operationId: "sendForm",
          requestBody: { content: { "multipart/form-data": { schema: form } } },
          responses: { "204": { description: "" } },
        },
      },
      "/file": { get: { operationId: "getFile", responses: { "200": { description: "", content: { "application/pdf": {} } } } } },
    },
  };
  const text = await printTypes(vendor, spec as unknown as Spec);
  expect(text).toContain('import type { Download, FilePart } from "@kyc-clients/core";');
  expect(text).toMatch(/file\?: FilePart;[\s\S]*files\?: FilePart\[\];/);
  expect(text).toContain('"application/pdf": Download;');
});

test("one schema of bytes that is both sent and received is refused", async () => {
  const content = { "application/octet-stream": { schema: { $ref: "#/components/schemas/Bytes" } } };
  const spec = {
    openapi: "3.1.1",
    info: { title: "", version: "" },
    paths: { "/file": { put: { operationId: "putFile", requestBody: { content }, responses: { "200": { description: "", content } } } } },
    components: { schemas: { Bytes: { type: "string", format: "binary" } } },
  };
  await expect(printTypes(vendor, spec as unknown as Spec)).rejects.toThrow("used both as");
});
