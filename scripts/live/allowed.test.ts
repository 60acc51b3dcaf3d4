import { expect, test } from "vitest";
import { operations } from "../lint/document.ts";
import { allowedOperations, assertAllowed, neverLive } from "./allowed.ts";
import { gateFetch } from "./gate.ts";
import { specOf } from "./spec-of.ts";
import { liveVendors } from "./vendors.ts";

const subsets = {
  algoreg: [
    ...["createChatEndUserToken", "getAlert", "getCustomer", "getSession", "getThread", "getTransaction", "getTransactionHistory"],
    ...["listAlerts", "listCustomerEvents", "listThreadMessages", "searchDocuments", "searchTransactions"],
  ],
  personr: [
    ...["downloadApplicantDocuments", "downloadApplicantDocumentsInformation", "getAmlResults", "getApplicantDetails"],
    ...["getApplicantStatus", "getEntityOwnership", "getEntityQuestionnaire", "getEntityStatus"],
  ],
  icomply: [
    ...["createToken", "findLegalEntities", "findNaturalPersons", "getAmlSearch", "getLegalEntity"],
    ...["getNaturalPerson", "getSupportingDocument", "listEntities", "listSupportingDocuments", "validateToken"],
  ],
} as const;

test.each(Object.entries(subsets))(
  "at %s only what the spec calls safe to repeat and not billable may be called",
  (vendor, operationIds) => {
    const allowed = allowedOperations(vendor);
    expect([allowed.hasSandbox, [...allowed.operationIds].toSorted()]).toEqual([false, operationIds]);
  },
);

test.each([
  ["alloy", 50],
  ["weavr", 67],
])("at %s's own sandbox all %i operations may be called", (vendor, count) => {
  const { hasSandbox, operationIds, total } = allowedOperations(vendor);
  expect([hasSandbox, operationIds.size, total]).toEqual([true, count, count]);
});

test("what is never called live is in some spec, and in no plan", () => {
  const known = Object.keys(liveVendors).flatMap((vendor) => operations(specOf(vendor)).map(({ value }) => value["operationId"]));
  expect(known).toHaveLength(50 + 67 + 22 + 23 + 17);
  expect([...neverLive].filter((operationId) => !known.includes(operationId))).toEqual([]);
  for (const [vendor, { steps }] of Object.entries(liveVendors)) {
    const { operationIds } = allowedOperations(vendor);
    const planned = new Set(steps.map(({ operationId }) => operationId));
    expect([...planned].filter((operationId) => neverLive.has(operationId) || !operationIds.has(operationId))).toEqual([]);
    expect(planned).toEqual(operationIds);
    expect(() => assertAllowed(planned, allowedOperations(vendor))).not.toThrow();
    for (const never of neverLive) expect(() => assertAllowed([...planned, never], allowedOperations(vendor))).toThrow(never);
  }
});

test.each([
  ["algoreg", "createAccessToken"],
  ["algoreg", "createSession"],
  ["personr", "createToken"],
  ["personr", "requestApplicantCheck"],
  ["icomply", "createAmlSearch"],
])("a plan of %s with %s is refused", (vendor, operationId) => {
  expect(() => assertAllowed([operationId], allowedOperations(vendor))).toThrow(`${operationId} is never called live`);
});

test("a request that is none of the plan's is not sent, whatever makes it", async () => {
  const sent: string[] = [];
  const fetch = async (url: string): Promise<Response> => {
    sent.push(url);
    return new Response();
  };
  const table = liveVendors["icomply"]?.api.operations ?? {};
  const gate = gateFetch(["getLegalEntity"], table, (id) => table[id]?.path ?? "", { baseUrl: "https://vendor.example/root", fetch });
  await gate("https://vendor.example/root/api/v2/entities/legal-entities/7?a=b", { method: "GET" });
  expect(sent).toHaveLength(1);
  for (const [method, url] of [
    ["GET", "https://vendor.example/root/api/v2/entities/legal-entities/7/request-client-update"],
    ["GET", "https://other.example/root/api/v2/entities/legal-entities/7"],
    ["POST", "https://vendor.example/root/api/v2/entities/legal-entities/7"],
    ["GET", "https://vendor.example/root/api/v2/entities/legal-entities"],
  ] as const) {
    await expect(gate(url, { method })).rejects.toThrow("not in the plan");
  }
  expect(sent).toHaveLength(1);
});
