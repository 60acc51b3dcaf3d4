import { expect, test } from "vitest";
import { newFiles, newPart } from "./template-files.ts";

const names = { vendor: "plover", pascal: "Plover", title: "Plover" };

test("every template becomes a file of the vendor, under its name and without a placeholder", () => {
  const files = newFiles(names);
  expect(files.size).toBeGreaterThan(40);
  expect([...files.keys()].filter((file) => !file.includes("plover") || file.endsWith(".template"))).toEqual([]);
  expect(files.get("packages/plover/src/client.ts")).toContain("export function createPloverClient(");
  expect([...files.values()].filter((text) => /__\w+__/.test(text))).toEqual([]);
});

test("no template names a vendor that is there", () => {
  const named = [...newFiles(names)].filter(([, text]) => /alloy|algoreg|personr|icomply|weavr|acme/i.test(text));
  expect(named.map(([file]) => file)).toEqual([]);
});

test("the part for the README of the sandbox is a section of its own", () => {
  expect(newPart("sandbox-readme.md", names)).toMatch(/^## Plover\n/);
});
