import { stripTypeScriptTypes } from "node:module";
import { expect, test } from "vitest";
import { type AllowList, buildAllowList } from "./allow-list.ts";
import { printAllowList } from "./print-allow-list.ts";
import { readOperations } from "./read-operations.ts";
import type { Spec } from "./spec.ts";

const vendor = { name: "acme", spec: "acme.yaml", folder: "packages/acme/src", version: "1.2.3" };

const names = ["identifier_of_the_case", "state_of_the_case", "date_of_the_case"];
const error = {
  content: {
    "application/json": { schema: { type: "object", properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])) } },
  },
};
const parameters = [{ name: "page", in: "query", schema: { type: "integer" } }];
const spec = {
  openapi: "3.1.1",
  paths: {
    "/one": { get: { operationId: "getOne", parameters, responses: { "400": error, "404": error } } },
    "/two": { get: { operationId: "getTwo", responses: { "204": {} } }, post: { operationId: "__proto__", responses: { "400": error } } },
  },
} as unknown as Spec;
const text = printAllowList(vendor, spec);
const { allowList } = (await import(`data:text/javascript,${encodeURIComponent(stripTypeScriptTypes(text))}`)) as {
  allowList: Readonly<Record<string, AllowList>>;
};

test("what is printed gives the lists of the spec, by every operation's name", () => {
  const expected = Object.entries(buildAllowList(spec, readOperations(spec)));
  expect(expected.map(([name]) => name)).toEqual(["getOne", "getTwo", "__proto__"]);
  expect(Object.entries(allowList)).toEqual(expected);
  expect(allowList["getOne"]).toEqual({
    query: ["page"],
    responses: { "400": names.map((name) => `/${name}`).sort(), "404": names.map((name) => `/${name}`).sort() },
  });
});

test("a list that stands more than once is printed once", () => {
  expect(text.match(/identifier_of_the_case/g)).toHaveLength(1);
});

test("no list is made before one is read, and then each is made once", () => {
  const members = Object.values(Object.getOwnPropertyDescriptors(allowList));
  expect(members.map(({ get }) => typeof get)).toEqual(["function", "function", "function"]);
  expect(text.match(/^(const|let|var) .*/gm)).toEqual([expect.stringMatching(/^const made: .+ = .+ Object\.create\(null\);$/)]);
  const again = Object.values(allowList);
  expect(Object.values(allowList).map((one, index) => one === again[index])).toEqual([true, true, true]);
});
