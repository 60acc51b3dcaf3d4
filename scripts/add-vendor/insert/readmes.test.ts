import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../../lint/apis.ts";
import { addToReadme, addToSandboxReadme } from "./readmes.ts";

const names = { vendor: "plover", pascal: "Plover", title: "Plover & Co" };
const read = (file: string): string => readFileSync(join(repository, file), "utf8");

test.each([
  ["Alloy", "Alloy and Plover & Co"],
  ["Alloy and Personr", "Alloy, Personr and Plover & Co"],
  ["Alloy, Algoreg and Personr", "Alloy, Algoreg, Personr and Plover & Co"],
])("the sandbox that serves %s serves one more", (before, after) => {
  const text = `# Sandbox\n\nToday it serves ${before}.\n\n## Alloy\n`;
  expect(addToSandboxReadme("README.md", text, names, "## Plover\n")).toBe(
    `# Sandbox\n\nToday it serves ${after}.\n\n## Alloy\n\n## Plover\n`,
  );
});

test("the README of the sandbox takes a section", () => {
  const file = "packages/sandbox/README.md";
  expect(addToSandboxReadme(file, read(file), names, "## Plover\n")).toMatch(/and Plover & Co\.[\s\S]*\n\n## Plover\n$/);
});

test("the README of the repository gets a row, a package to pack, the notes and the guide", () => {
  const before = read("README.md").split("\n");
  const after = addToReadme("README.md", read("README.md"), names).split("\n");
  expect(after).toHaveLength(before.length + 1);
  expect(
    after.filter((line) => !before.includes(line)).map((line) => line.match(/[^ ]*plover[^ ]*(?= sandbox;)|\([^(]*plover[^)]*\)/g)),
  ).toEqual([["(packages/plover/README.md)"], ["plover"], ["(specs/plover/NOTES.md)"], ["(docs/plover.md)"]]);
});

test("a README that is not as it was is refused", () => {
  expect(() => addToReadme("README.md", "# Other\n", names)).toThrow("README.md");
  expect(() => addToSandboxReadme("README.md", "# Other\n", names, "## Plover\n")).toThrow("README.md");
});
