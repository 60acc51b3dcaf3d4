import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { headingSlugs } from "./heading-slugs.ts";
import { followLinks } from "./links.ts";

/** A folder with these files, for as long as the test. */
function folder(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), "links-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, "docs"));
  for (const [file, text] of Object.entries(files)) writeFileSync(join(root, file), text);
  return root;
}

test("links to files, folders and headings are followed, and counted", () => {
  const root = folder({
    "README.md": "[a](docs/a.md) [b](docs) [c](#where) [`d`](docs/a.md#did-my-call-happen) and [`e`](docs/a.md)\n\n## Where\n",
    "docs/a.md": "# A\n\n[up](../README.md#where)\n\n## Did my call happen?\n",
  });
  expect(followLinks(root, ["README.md", "docs/a.md"])).toEqual({ links: 6, anchors: 3, problems: [] });
});

test("a link to a file or a heading that is not there is a problem, and so is one that leaves the repository", () => {
  const root = folder({ "README.md": "[a](docs/no.md) [b](docs#where) [c](#nowhere) [d](..)\n\n```sh\n# nowhere\n```\n" });
  expect(followLinks(root, ["README.md"]).problems).toEqual([
    "README.md: a link leads nowhere: docs/no.md",
    "README.md: a link names no heading: docs#where",
    "README.md: a link names no heading: #nowhere",
    "README.md: a link leads nowhere: ..",
  ]);
});

test("addresses, mail and what stands in a block of code are no links of ours", () => {
  const root = folder({ "README.md": "[a](https://example.org/x#y) [b](mailto:ada@example.org)\n\n```md\n[c](no.md)\n```\n" });
  expect(followLinks(root, ["README.md"])).toEqual({ links: 0, anchors: 0, problems: [] });
});

test("a heading's anchor has no punctuation, and is numbered where it comes again", () => {
  const text = "# A: `b.c`, and d\n\n## Fleets\n\n```sh\n# no heading\n```\n\n## Fleets\n\n### Fleets-1\n\n## [Linked](x.md) to 2^53\n";
  expect([...headingSlugs(text)]).toEqual(["a-bc-and-d", "fleets", "fleets-1", "fleets-1-1", "linked-to-253"]);
});
