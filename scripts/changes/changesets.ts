import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { type Kind, kinds } from "./kinds.ts";

/** The greatest kind that the changesets of this repository plan for each package, by the package's full name. */
export function readPlanned(root: string): ReadonlyMap<string, Kind> {
  const planned = new Map<string, Kind>();
  for (const file of globSync(".changeset/*.md", { cwd: root }).filter((file) => !file.endsWith("README.md"))) {
    for (const [name, kind] of Object.entries(frontMatter(file, readFileSync(join(root, file), "utf8")))) {
      const before = planned.get(name) ?? "none";
      planned.set(name, kinds.indexOf(kind) > kinds.indexOf(before) ? kind : before);
    }
  }
  return planned;
}

function frontMatter(file: string, text: string): Record<string, Kind> {
  const yaml = /^---\r?\n(.*?)^---/ms.exec(text)?.[1];
  if (yaml === undefined) throw new Error(`${file} does not begin with the packages and kinds of a changeset`);
  const entries = (parse(yaml) ?? {}) as Record<string, Kind>;
  const unknown = Object.values(entries).filter((kind) => !kinds.includes(kind));
  if (unknown.length > 0) throw new Error(`${file}: ${unknown.join(", ")} is no kind of changeset`);
  return entries;
}
