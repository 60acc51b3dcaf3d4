import { expect, test } from "vitest";
import type { Schema, Spec } from "../../../../scripts/generate/spec.ts";
import { accessOf } from "../../build/flows/access.ts";

const spec: Spec = {
  openapi: "3.1.1",
  components: { schemas: { Name: { type: "object", required: ["last"], properties: { last: { type: ["string", "null"] } } } } },
};
const name: Schema = { $ref: "#/components/schemas/Name" };
const person: Schema = { type: "object", required: ["name"], properties: { name, alias: name, all: { type: "array", items: name } } };

test.each([
  [["name", "last"], ".name.last", true],
  [["name"], ".name", false],
  [["alias", "last"], ".alias?.last", true],
  [["all", "0", "last"], ".all?.[0]?.last", true],
  [[], "", false],
])("reaches %j by %s", (keys, code, isMaybe) => {
  expect(accessOf(spec, person, keys)).toMatchObject({ code, isMaybe, narrow: [] });
});

test("says which member tells one possible answer from another", () => {
  const either: Schema = { anyOf: [person, { type: "object", required: ["id"], properties: { id: { type: "string" } } }] };
  expect(accessOf(spec, either, ["id"])).toMatchObject({ code: ".id", isMaybe: false, narrow: [{ code: "", key: "id" }] });
});

test("takes what is required in one possible answer and not in another for optional", () => {
  const loose: Schema = { type: "object", properties: { name } };
  expect(accessOf(spec, { oneOf: [person, loose] }, ["name", "last"])).toMatchObject({ code: ".name?.last", narrow: [] });
});
