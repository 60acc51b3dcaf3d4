import { expect, test } from "vitest";
import { saveProblems } from "./index.ts";

const line = { error: "invalid_date", detail: "made up" };

test("a success gives the customers with errors or warnings, and leaves out those without", () => {
  const detail = [
    { external_id: "customer-1", errors: [], warnings: [] },
    { external_id: "customer-2", errors: [line], warnings: [] },
    { external_id: "customer-3", errors: [], warnings: [line] },
    { external_id: "customer-4" },
  ];
  expect(saveProblems({ detail })).toEqual([
    { externalId: "customer-2", errors: [line], warnings: [] },
    { externalId: "customer-3", errors: [], warnings: [line] },
  ]);
});

test("a problem without a customer is told too", () => {
  expect(saveProblems({ detail: [{ errors: [line] }] })).toEqual([{ externalId: undefined, errors: [line], warnings: [] }]);
});

test.each([
  ["no details", {}],
  ["null", { detail: null }],
  ["null in each list", { detail: [{ external_id: "customer-1", errors: null, warnings: null }] }],
])("%s are no problems", (_, data) => {
  expect(saveProblems(data as never)).toEqual([]);
});
