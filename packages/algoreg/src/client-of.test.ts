import { expect, test } from "vitest";
import * as definitions from "./definitions.gen.ts";
import { api, createAlgoregClient, isConfigurationError } from "./index.ts";
import * as entry from "./operations.ts";

const { createAlgoregClientOf, createSession, getSession } = entry;
const options = { baseUrl: "https://algoreg.example" };

test("the entry point has each operation under its own name, and what makes a client of some", () => {
  const names = Object.keys(api.operations);
  expect(names.length).toBeGreaterThan(20);
  expect(Object.keys(entry).toSorted()).toEqual([...names, "createAlgoregClientOf"].toSorted());
});

test("a client of all operations is the whole client without raw", () => {
  const { raw, ...whole } = createAlgoregClient(options);
  const all = createAlgoregClientOf(definitions, options);
  expect(Object.keys(all).toSorted()).toEqual(Object.keys(whole).toSorted());
  expect(raw).toBeDefined();
});

test("a client of one operation has that one", () => {
  expect(Object.keys(createAlgoregClientOf({ createSession }, options)).toSorted()).toEqual(
    ["close", "createSession", "retryCredentials"].toSorted(),
  );
});

test.each([
  ["none", {}],
  ["another's name", { createSession: getSession }],
  ["a copy", { createSession: { ...createSession } }],
  ["an entry of the whole client's table", { createSession: api.operations["createSession"] }],
  ["the entry point itself", entry],
])("operations that cannot be used are refused by the option's name: %s", (_, operations) => {
  let refused: unknown;
  try {
    createAlgoregClientOf(operations as { createSession: typeof createSession }, options);
  } catch (error) {
    refused = error;
  }
  expect(isConfigurationError(refused) && [refused.vendor, refused.option]).toEqual(["algoreg", "operations"]);
});
