import { existsSync, globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { changelog } from "../../build/changelog.ts";
import { countFigures } from "../../build/figures.ts";
import { llmsText } from "../../build/llms.ts";
import { guides, listPages } from "../../build/pages.ts";
import { root } from "../../build/places.ts";

test("every guide, decision and package has a page, and each page one place", () => {
  const pages = listPages();
  const sources = new Set(pages.map(({ source }) => source));
  const wanted = globSync(["docs/*.md", "docs/decisions/*.md", "specs/*/NOTES.md", "packages/{auth,core,sandbox}/README.md"], {
    cwd: root,
  });
  expect(wanted.length).toBeGreaterThan(30);
  expect(wanted.filter((file) => !sources.has(join(root, file)))).toEqual([]);
  expect(new Set(pages.map(({ route }) => route)).size).toBe(pages.length);
  expect(guides.filter(({ name }) => !existsSync(join(root, `docs/${name}.md`)))).toEqual([]);
});

test("the vendors are set side by side by figures of their specs and sandboxes", () => {
  const { vendors: rows, program } = countFigures();
  expect(rows.map(({ title, facts }) => [title, facts.operations])).toEqual([
    ["Alloy", 50],
    ["Algoreg", 22],
    ["Personr", 23],
    ["iComply", 17],
    ["Weavr", 67],
  ]);
  expect(program).toContain('createSandbox("alloy")');
  expect(rows.filter(({ scenarios, signIns, summary }) => scenarios < 4 || signIns.length === 0 || summary === "")).toEqual([]);
});

test("the changelog holds every changeset that is not released, and what it raises", () => {
  const text = changelog();
  const pending = globSync(".changeset/*.md", { cwd: root }).filter((file) => !file.endsWith("README.md"));
  expect(pending.length).toBeGreaterThan(0);
  for (const file of pending) expect(text).toContain(readFileSync(join(root, file), "utf8").split(/^---$/m).at(-1)?.trim());
  expect(text).toMatch(/\*`@kyc-clients\/\w+` (?:minor|patch|major)/);
});

test("llms.txt lists each page under its section, with what it says", () => {
  const page = { title: "Sign-in", description: "Which way to choose.", address: "https://example.org/guides/auth.md", section: "Guides" };
  expect(llmsText([page])).toContain("## Guides\n\n- [Sign-in](https://example.org/guides/auth.md): Which way to choose.\n");
});
