import { expect, test } from "vitest";
import * as definitions from "./definitions.gen.ts";
import { api, createAlloyClient, isConfigurationError } from "./index.ts";
import * as entry from "./operations.ts";

const { createAlloyClientOf, createEvaluation, getEvaluation } = entry;
const options = { baseUrl: "https://alloy.example" };

test("the entry point has each operation under its own name, and what makes a client of some", () => {
  const names = Object.keys(api.operations);
  expect(names.length).toBeGreaterThan(45);
  expect(Object.keys(entry).toSorted()).toEqual([...names, "createAlloyClientOf"].toSorted());
});

test("a client of all operations is the whole client without raw", () => {
  const { raw, ...whole } = createAlloyClient(options);
  const all = createAlloyClientOf(definitions, options);
  expect(Object.keys(all).toSorted()).toEqual(Object.keys(whole).toSorted());
  expect(raw).toBeDefined();
});

test("a client of one operation has that one", () => {
  expect(Object.keys(createAlloyClientOf({ createEvaluation }, options)).toSorted()).toEqual(
    ["close", "createEvaluation", "retryCredentials"].toSorted(),
  );
});

test.each([
  ["none", {}],
  ["another's name", { createEvaluation: getEvaluation }],
  ["a copy", { createEvaluation: { ...createEvaluation } }],
  ["an entry of the whole client's table", { createEvaluation: api.operations["createEvaluation"] }],
  ["the entry point itself", entry],
])("operations that cannot be used are refused by the option's name: %s", (_, operations) => {
  let refused: unknown;
  try {
    createAlloyClientOf(operations as { createEvaluation: typeof createEvaluation }, options);
  } catch (error) {
    refused = error;
  }
  expect(isConfigurationError(refused) && [refused.vendor, refused.option]).toEqual(["alloy", "operations"]);
});
