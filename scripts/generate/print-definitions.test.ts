import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { printDefinitions } from "./print-definitions.ts";
import { printOperations } from "./print-operations.ts";
import type { OperationObject, Spec } from "./spec.ts";
import { readVendors, root } from "./vendors.ts";

const vendor = { name: "acme", spec: "acme.yaml", folder: "packages/acme/src", version: "1.2.3" };

function print(...written: Partial<OperationObject>[]): string {
  const operations = written.map((operation, index) => [
    `/do/${index}`,
    { post: { operationId: `doIt${index}`, responses: { "204": {} }, ...operation } },
  ]);
  return printDefinitions(vendor, { openapi: "3.1.1", paths: Object.fromEntries(operations) } as Spec);
}

test("each operation is a constant of its own, under its name and the vendor's, whose call may be left out", () => {
  const text = print({}, { "x-retry-safe": false, summary: "Do it" });
  const call = '/* @__PURE__ */ defineOperation("acme", "doIt0", {';
  expect(text).toContain(`export const doIt0: NamedOperation<"acme", "doIt0"> = ${call}`);
  expect(text).toContain("/** `POST /do/1` Do it */\nexport const doIt1:");
  expect(text.match(/^export const /gm)).toHaveLength(2);
});

test("a comment says what is deprecated, and cannot be closed from within", () => {
  expect(print({ summary: "Ends */ here.", deprecated: true })).toContain(
    "/**\n * `POST /do/0` Ends *\\/ here.\n * @deprecated The vendor says not to use it.\n */\n",
  );
});

test("what a definition needs is imported, and nothing else", () => {
  const failing = { "200": { content: { "application/json": {} }, "x-error-when": { pointer: "/status", equals: "failure" } } };
  expect(print({ responses: failing })).toContain('import { errorWhen } from "@kyc-clients/core";');
  expect(print({ responses: failing })).toContain('/* @__PURE__ */ errorWhen("/status", "failure")');
  expect(print({ responses: { "4XX": {} } })).toContain('import { statusRanges } from "@kyc-clients/core";');
  expect(print({})).not.toMatch(/errorWhen|statusRanges|retryAfterSeconds|serverTemplate/);
});

/** What is defined, however its lines are broken. */
const packed = (text: string): string => text.replaceAll(/\s+/g, "").replaceAll(/,(?=[}\])])/g, "");

/** The constants, as the members of the table that they are equal to. */
function asTable(definitions: string): string {
  const call = /export const (\w+): [^=]+ = \/\* @__PURE__ \*\/ defineOperation\("(\w+)", "(\w+)", ([\s\S]*?)\);\n(?=\n|$)/g;
  return [...definitions.matchAll(call)].map(([, name, , id, value]) => `${name === id ? name : "another name"}: ${value},`).join("\n");
}

/** They are written twice, as a bundle of the whole client is smaller by the table: docs/decisions/2026-11-22-only-the-operations-you-use.md. */
test.each(await readVendors())("the constants of $name are the operations of its table, word for word", ({ folder, name }) => {
  const read = (file: string): string => readFileSync(path.join(root, folder, file), "utf8");
  const [, table = ""] = / defineApi\(vendor, \(\) => \(\{\n([\s\S]*?)\n\}\)\);\n/.exec(read("operations.gen.ts")) ?? [];
  const definitions = read("definitions.gen.ts");
  expect(definitions.match(/^export const /gm)?.length).toBeGreaterThan(9);
  expect(definitions.match(new RegExp(`defineOperation\\("${name}", `, "g"))).toHaveLength(
    definitions.match(/^export const /gm)?.length ?? 0,
  );
  expect(packed(asTable(definitions))).toBe(packed(table));
});

test("a constant that says another thing than the table is seen", () => {
  const spec = { openapi: "3.1.1", paths: { "/do": { post: { operationId: "doIt", responses: { "204": {} } } } } } as unknown as Spec;
  const table = packed('doIt: { path: "/do", method: "POST", none: "204", security: [] },');
  const definitions = printDefinitions(vendor, spec);
  expect(packed(printOperations(vendor, spec))).toContain(table.slice(0, -1));
  expect(packed(asTable(definitions))).toBe(table);
  expect(packed(asTable(definitions.replace('"POST"', '"GET"')))).not.toBe(table);
});
