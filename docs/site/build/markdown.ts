import { existsSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import type { Root } from "mdast";
import { fromMarkdown } from "mdast-util-from-markdown";
import { toString as textOf } from "mdast-util-to-string";
import { visit } from "unist-util-visit";
import type { Page } from "./pages.ts";
import { base, repository, root } from "./places.ts";

/** A stretch of a text, and what takes its place. */
interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A page as Astro takes it. */
export interface WrittenPage {
  readonly title: string;
  readonly description: string;
  /** The Markdown below the title, with links that lead somewhere on the site. */
  readonly body: string;
}

/**
 * Makes a page of the site from a Markdown file: its first heading becomes the title, its first paragraph the description, and links lead to
 * pages of the site where there is one, else to the repository.
 *
 * @throws Error when the file has no heading, or a link leads nowhere.
 */
export function readPage(markdown: string, page: Page, pages: readonly Page[]): WrittenPage {
  const tree = fromMarkdown(markdown);
  const heading = tree.children.find((node) => node.type === "heading");
  if (heading?.depth !== 1) throw new Error(`${page.route}: the file does not begin with a heading`);
  const paragraph = tree.children.find((node) => node.type === "paragraph");
  const title = page.title ?? textOf(heading);
  const description = paragraph === undefined ? title : firstSentence(textOf(paragraph));
  const edits = [{ from: 0, to: heading.position?.end.offset ?? 0, text: "" }, ...linkEdits(markdown, tree, page, pages)];
  return { title, description, body: edit(markdown, edits) };
}

function linkEdits(markdown: string, tree: Root, page: Page, pages: readonly Page[]): Edit[] {
  const edits: Edit[] = [];
  visit(tree, ["link", "definition"], (node) => {
    if (!("url" in node) || /^([a-z]+:|#|\/)/.test(node.url)) return;
    const { start, end } = node.position ?? {};
    const [from, to] = [start?.offset ?? 0, end?.offset ?? 0];
    // The address is the last thing of a link that reads like it.
    const at = markdown.lastIndexOf(node.url, to - 1);
    if (at < from) throw new Error(`${page.route}: the link to ${node.url} cannot be found in the text`);
    edits.push({ from: at, to: at + node.url.length, text: leadTo(node.url, page, pages) });
  });
  return edits;
}

/** Where a relative link of a file leads on the site. */
function leadTo(url: string, page: Page, pages: readonly Page[]): string {
  const [path = "", hash] = url.split("#");
  const target = join(dirname(page.source), path);
  const found = pages.find(({ source }) => source === target);
  if (found === undefined && !existsSync(target)) throw new Error(`${page.route}: the link to ${url} leads nowhere`);
  const address = found === undefined ? `${repository}${relative(root, target)}` : `${base}${found.route}/`;
  return hash === undefined ? address : `${address}#${hash}`;
}

function edit(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((one, other) => other.from - one.from)
    .reduce((edited, { from, to, text: put }) => edited.slice(0, from) + put + edited.slice(to), text);
}

function firstSentence(text: string): string {
  return /^.*?[.:](?=\s|$)/s.exec(text)?.[0].replaceAll("\n", " ").replace(/:$/, ".") ?? text;
}
