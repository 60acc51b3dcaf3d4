import { join } from "node:path";
import { expect, test } from "vitest";
import { readPage } from "../../build/markdown.ts";
import type { Page } from "../../build/pages.ts";
import { base, repository, root } from "../../build/places.ts";

const page: Page = { source: join(root, "docs/auth.md"), route: "guides/auth" };
const alloy: Page = { source: join(root, "packages/alloy/README.md"), route: "packages/alloy" };
const read = (body: string, of = page) => readPage(`# Sign-in\n\n${body}\n`, of, [page, alloy]);

test("the heading becomes the title and the first sentence the description", () => {
  const { title, description, body } = read("Which way to choose. And what\nthen happens.\n\n## First\n\nText.");
  expect([title, description]).toEqual(["Sign-in", "Which way to choose."]);
  expect(body).toBe("\n\nWhich way to choose. And what\nthen happens.\n\n## First\n\nText.\n");
});

test("a page's own title wins over its heading", () => {
  expect(read("Text.", { ...page, title: "Signing in" }).title).toBe("Signing in");
});

test("a link to a page leads to its place on the site, its heading kept", () => {
  expect(read("See [Alloy](../packages/alloy/README.md#install).").body).toContain(`[Alloy](${base}packages/alloy/#install)`);
});

test("a link in a table, and one whose text is its address, are followed too", () => {
  const { body } = read(
    "| a |\n| --- |\n| [x](../packages/alloy/README.md) |\n\n[../packages/alloy/README.md](../packages/alloy/README.md)",
  );
  expect(body).toContain(`| [x](${base}packages/alloy/) |`);
  expect(body).toContain(`[../packages/alloy/README.md](${base}packages/alloy/)`);
});

test("a link to a file that is no page leads to the repository", () => {
  expect(read("See [the list](../redocly.yaml).").body).toContain(`[the list](${repository}redocly.yaml)`);
});

test("links elsewhere, to a heading of the page, and in code stay as they are", () => {
  const text = "[a](https://example.org/x) [b](#first) `[c](../redocly.yaml)`\n\n```md\n[d](../redocly.yaml)\n```";
  expect(read(text).body).toContain(text);
});

test("a link that leads nowhere is refused by name", () => {
  expect(() => read("[x](missing.md)")).toThrow("guides/auth: the link to missing.md leads nowhere");
});

test("a file without a heading is refused by name", () => {
  expect(() => readPage("Text.", page, [])).toThrow("guides/auth: the file does not begin with a heading");
});
