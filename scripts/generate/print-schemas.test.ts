import { expect, test } from "vitest";
import { printSchemas } from "./print-schemas.ts";

const vendor = { name: "made-up", spec: "specs/made-up/openapi.yaml", folder: "packages/made-up/src", version: "0.0.0" };

test("each component schema is a type under its own name, with its description on one line", () => {
  const schemas = { Applicant: { type: "object", description: "A person\nwho applies. */" }, Plain: { type: "string" } };
  const printed = printSchemas(vendor, { openapi: "3.1.1", components: { schemas } });
  expect(printed).toContain('/** A person who applies. *\\/ */\nexport type Applicant = components["schemas"]["Applicant"];');
  expect(printed).toContain('\nexport type Plain = components["schemas"]["Plain"];');
  expect(printed.match(/^export type/gm)).toHaveLength(2);
});
