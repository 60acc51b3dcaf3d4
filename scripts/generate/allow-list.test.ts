import { expect, test } from "vitest";
import { buildAllowList } from "./allow-list.ts";
import { readOperations } from "./read-operations.ts";
import type { Parameter, Spec } from "./spec.ts";

function allow(parameters: Parameter[]): unknown {
  const spec = { openapi: "3.1.1", paths: { "/one": { get: { operationId: "getOne", parameters, responses: {} } } } } as unknown as Spec;
  return buildAllowList(spec, readOperations(spec))["getOne"];
}

test("lists parameters that are neither marked nor hold anything marked", () => {
  const query = (name: string, rest: Partial<Parameter>): Parameter => ({ name, in: "query", ...rest });
  expect(
    allow([
      query("page", { schema: { type: "integer" } }),
      query("email", { schema: { type: "string" }, "x-pii": true }),
      query("name", { schema: { type: "array", items: { type: "string", "x-pii": true } } }),
      { name: "id", in: "path", schema: { type: "string" } },
      { name: "X-Trace", in: "header", schema: { type: "string" } },
    ]),
  ).toEqual({ path: ["id"], query: ["page"], header: ["X-Trace"], responses: {} });
});

test("an object parameter is shown only when it is closed and wholly harmless", () => {
  const properties = { country: { type: "string" } };
  const filter = (name: string, schema: Parameter["schema"]): Parameter => ({
    name,
    in: "query",
    style: "deepObject",
    ...(schema && { schema }),
  });
  expect(
    allow([
      filter("closed", { type: "object", additionalProperties: false, properties }),
      filter("open", { type: "object", properties }),
      filter("personal", { type: "object", additionalProperties: false, properties: { name: { type: "string", "x-pii": true } } }),
    ]),
  ).toEqual({ query: ["closed"], responses: {} });
});
