import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../../lint/apis.ts";
import { addToConformance } from "./conformance-sources.ts";

const names = { vendor: "plover", pascal: "Plover", title: "Plover" };
const file = "packages/conformance/src/vendors.ts";
const text = readFileSync(join(repository, file), "utf8");

test("the list of vendors gets an import, and a name behind the others", () => {
  const changed = addToConformance(file, text, names);
  expect(changed).toContain('import { plover } from "./vendors/plover.ts";\n');
  expect(changed).toMatch(/ = \[[a-z, ]+, plover\];/);
  expect(changed.replace('import { plover } from "./vendors/plover.ts";\n', "").replace(", plover];", "];")).toBe(text);
});

test("a list that is not as it was is refused", () => {
  expect(() => addToConformance(file, text.replace("export const vendors", "export const all"), names)).toThrow("no place");
});
