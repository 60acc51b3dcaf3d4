import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../../lint/apis.ts";
import { addToSandboxIndex, addToVendors } from "./sandbox-sources.ts";

const names = { vendor: "plover", pascal: "Plover", title: "Plover" };
const read = (file: string): string => readFileSync(join(repository, file), "utf8");

test("the list of vendors gets two imports, the type of the credentials, and an entry behind the others", () => {
  const file = "packages/sandbox/src/vendors.ts";
  const lines = addToVendors(file, read(file), names).split("\n");
  const added = lines.filter((line) => /plover/i.test(line));
  expect(added).toEqual([
    'import { type PloverSandboxCredentials, ploverCredentials } from "./plover/credentials.ts";',
    'import { createPloverDefinition } from "./plover/definition.ts";',
    "  plover: PloverSandboxCredentials;",
    "  plover: { credentials: ploverCredentials, define: createPloverDefinition },",
  ]);
  expect(lines.filter((line) => !added.includes(line)).join("\n")).toBe(read(file));
  for (const line of added.slice(2)) expect(lines[lines.indexOf(line) + 1]).toMatch(/^\};?$/);
});

test("the index gets one line", () => {
  const file = "packages/sandbox/src/index.ts";
  const line = 'export type { PloverSandboxCredentials } from "./plover/credentials.ts";';
  const lines = addToSandboxIndex(file, read(file), names).split("\n");
  expect(lines.toSpliced(lines.indexOf(line), 1).join("\n")).toBe(read(file));
});

test("a list that is not as it was is refused", () => {
  expect(() => addToVendors("vendors.ts", 'import { a } from "./a.ts";\n', names)).toThrow("vendors.ts");
});
