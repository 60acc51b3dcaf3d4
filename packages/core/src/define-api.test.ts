import { expect, test } from "vitest";
import { defineApi } from "./define-api.ts";
import type { OperationTable } from "./operation.ts";

const vendor = { vendor: "acme", version: "1.2.3", servers: {}, securitySchemes: {} };

test("a table is made when it is first read, once, and a copy of the vendor has it too", () => {
  const table: OperationTable = { getHealth: { method: "GET", path: "/health", json: "200", security: [] } };
  let made = 0;
  const api = defineApi(vendor, () => {
    made++;
    return table;
  });
  expect(api.vendor).toBe("acme");
  expect(made).toBe(0);
  expect(api.operations).toBe(table);
  expect({ ...api }).toEqual({ ...vendor, operations: table });
  expect(made).toBe(1);
});
