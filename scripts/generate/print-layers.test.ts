import { expect, test } from "vitest";
import { isOfLayer, printLayers } from "./print-layers.ts";
import type { Operation } from "./read-operations.ts";
import type { Layer, Vendor } from "./vendors.ts";

const account: Layer = { only: ["key", "secret"] };
const user: Layer = { needs: "token" };
const vendor: Vendor = { name: "acme", spec: "acme.yaml", folder: "packages/acme/src", version: "0.0.0", layers: { account, user } };
const operation = (id: string, method: Operation["method"], path: string, security: string[][], stepUp = false): Operation => ({
  id,
  method,
  path,
  security,
  written: { "x-step-up": stepUp },
  parameters: [],
  body: undefined,
  responses: [],
});
const operations = [
  operation("signIn", "POST", "/session", [["key"]]),
  operation("readSession", "GET", "/session", [["key", "token"]], true),
  operation("listOwners", "GET", "/owners", [["key", "token"], ["key"]]),
  operation("getHealth", "GET", "/health", []),
];

test.each([
  [[["key"]], true, false],
  [[["secret"]], true, false],
  [[["key", "token"]], false, true],
  [[["token"]], false, true],
  [[["key", "token"], ["key"]], true, true],
  [[["key", "other"]], false, false],
  [[], false, false],
])("an operation that goes with %j is the account's: %s, the user's: %s", (security, isAccount, isUser) => {
  expect([isOfLayer({ security }, account), isOfLayer({ security }, user)]).toEqual([isAccount, isUser]);
});

test("each layer has its names and its paths, and the step-ups where it has any", () => {
  const text = printLayers(vendor, operations).join("\n");
  expect(text).toContain('export type AcmeAccountOperation =\n  | "signIn"\n  | "listOwners";');
  expect(text).toContain('export type AcmeUserOperation =\n  | "readSession"\n  | "listOwners";');
  expect(text).toContain('export type AcmeUserStepUpOperation =\n  | "readSession";');
  expect(text).not.toContain("AcmeAccountStepUpOperation");
  expect(text).toContain('  "/session": Pick<paths["/session"], "parameters" | "post">;');
  expect(text).toContain('  "/session": Pick<paths["/session"], "parameters" | "get">;');
});

test("a vendor with one client for all has none", () => {
  const { layers: _, ...alone } = vendor;
  expect(printLayers(alone, operations)).toEqual([]);
});
