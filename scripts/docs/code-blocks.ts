import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "../packages.ts";

/** A TypeScript block that a reader may copy, and where it stands. */
export interface CodeBlock {
  /** The file, relative to the root. */
  readonly source: string;
  /** The block's first line, from 1. */
  readonly line: number;
  readonly code: string;
}

/** The name that a block gives itself in its first line, as `// setup.ts`, for the blocks that import it. */
export function nameOf({ code }: CodeBlock): string | undefined {
  return /^\/\/ ([\w-]+\.ts)\n/.exec(code)?.[1];
}

/** Every `ts` block of the Markdown files, and every one in the JSDoc of the published sources. */
export function readCodeBlocks(root: string): CodeBlock[] {
  const markdown = globSync(["*.md", "docs/*.md", "docs/decisions/*.md", "packages/*/README.md", "specs/*/NOTES.md"], { cwd: root });
  const sources = globSync(`packages/{${publishedPackages.join(",")}}/src/**/*.ts`, { cwd: root }).filter(
    (path) => !/\.(?:gen|test|test-d)\.ts$/.test(path),
  );
  const read = (path: string): string => readFileSync(join(root, path), "utf8");
  return [
    ...markdown.toSorted().flatMap((source) => blocksOf(source, read(source))),
    ...sources.toSorted().flatMap((source) => blocksOf(source, read(source).replace(/^[ \t]*\* ?/gm, ""))),
  ];
}

function blocksOf(source: string, text: string): CodeBlock[] {
  return [...text.matchAll(/^```ts\n(.*?)^```/gms)].map(({ index, 1: code = "" }) => ({
    source,
    code,
    line: text.slice(0, index).split("\n").length + 1,
  }));
}
