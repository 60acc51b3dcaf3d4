import { expect, test } from "vitest";
import * as definitions from "./definitions.gen.ts";
import { api, createPersonrClient, isConfigurationError } from "./index.ts";
import * as entry from "./operations.ts";

const { createPersonrClientOf, getApplicantStatus, createApplicant } = entry;
const options = { baseUrl: "https://personr.example" };

test("the entry point has each operation under its own name, and what makes a client of some", () => {
  const names = Object.keys(api.operations);
  expect(names.length).toBeGreaterThan(20);
  expect(Object.keys(entry).toSorted()).toEqual([...names, "createPersonrClientOf"].toSorted());
});

test("a client of all operations is the whole client without raw", () => {
  const { raw, ...whole } = createPersonrClient(options);
  const all = createPersonrClientOf(definitions, options);
  expect(Object.keys(all).toSorted()).toEqual(Object.keys(whole).toSorted());
  expect(raw).toBeDefined();
});

test("a client of one operation has that one", () => {
  expect(Object.keys(createPersonrClientOf({ getApplicantStatus }, options)).toSorted()).toEqual(
    ["close", "getApplicantStatus", "retryCredentials"].toSorted(),
  );
});

test.each([
  ["none", {}],
  ["another's name", { getApplicantStatus: createApplicant }],
  ["a copy", { getApplicantStatus: { ...getApplicantStatus } }],
  ["an entry of the whole client's table", { getApplicantStatus: api.operations["getApplicantStatus"] }],
  ["the entry point itself", entry],
])("operations that cannot be used are refused by the option's name: %s", (_, operations) => {
  let refused: unknown;
  try {
    createPersonrClientOf(operations as { getApplicantStatus: typeof getApplicantStatus }, options);
  } catch (error) {
    refused = error;
  }
  expect(isConfigurationError(refused) && [refused.vendor, refused.option]).toEqual(["personr", "operations"]);
});
