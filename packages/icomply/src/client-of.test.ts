import { expect, test } from "vitest";
import * as definitions from "./definitions.gen.ts";
import { api, createIcomplyClient, isConfigurationError } from "./index.ts";
import * as entry from "./operations.ts";

const { createIcomplyClientOf, getNaturalPerson, getLegalEntity } = entry;
const options = { baseUrl: "https://icomply.example" };

test("the entry point has each operation under its own name, and what makes a client of some", () => {
  const names = Object.keys(api.operations);
  expect(names.length).toBeGreaterThan(15);
  expect(Object.keys(entry).toSorted()).toEqual([...names, "createIcomplyClientOf"].toSorted());
});

test("a client of all operations is the whole client without raw", () => {
  const { raw, ...whole } = createIcomplyClient(options);
  const all = createIcomplyClientOf(definitions, options);
  expect(Object.keys(all).toSorted()).toEqual(Object.keys(whole).toSorted());
  expect(raw).toBeDefined();
});

test("a client of one operation has that one", () => {
  expect(Object.keys(createIcomplyClientOf({ getNaturalPerson }, options)).toSorted()).toEqual(
    ["close", "getNaturalPerson", "retryCredentials"].toSorted(),
  );
});

test.each([
  ["none", {}],
  ["another's name", { getNaturalPerson: getLegalEntity }],
  ["a copy", { getNaturalPerson: { ...getNaturalPerson } }],
  ["an entry of the whole client's table", { getNaturalPerson: api.operations["getNaturalPerson"] }],
  ["the entry point itself", entry],
])("operations that cannot be used are refused by the option's name: %s", (_, operations) => {
  let refused: unknown;
  try {
    createIcomplyClientOf(operations as { getNaturalPerson: typeof getNaturalPerson }, options);
  } catch (error) {
    refused = error;
  }
  expect(isConfigurationError(refused) && [refused.vendor, refused.option]).toEqual(["icomply", "operations"]);
});
