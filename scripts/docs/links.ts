import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { headingSlugs } from "./heading-slugs.ts";

/** What was found when the links of Markdown files were followed. */
export interface FollowedLinks {
  /** How many links were looked at. */
  readonly links: number;
  /** How many of them name a heading. */
  readonly anchors: number;
  /** A line for each that leads nowhere. */
  readonly problems: readonly string[];
}

/** Follows the relative links of Markdown files: to a file or folder of the repository, and where they name one, to a heading in it. */
export function followLinks(root: string, files: readonly string[]): FollowedLinks {
  let links = 0;
  let anchors = 0;
  const problems: string[] = [];
  const slugs = new Map<string, ReadonlySet<string>>();
  const slugsOf = (path: string): ReadonlySet<string> => {
    const known = slugs.get(path) ?? headingSlugs(readFileSync(path, "utf8"));
    slugs.set(path, known);
    return known;
  };
  for (const file of files) {
    // What looks like a link in a block of code is none.
    const text = readFileSync(join(root, file), "utf8").replaceAll(/^```.*?^```/gms, "");
    for (const [, target = "", anchor] of text.matchAll(/\]\((?!https?:|mailto:)([^)#\s]*)(?:#([^)\s]+))?\)/g)) {
      links++;
      if (anchor !== undefined) anchors++;
      const path = target === "" ? join(root, file) : join(root, dirname(file), target);
      const shown = anchor === undefined ? target : `${target}#${anchor}`;
      if (!existsSync(path) || relative(root, path).startsWith("..")) problems.push(`${file}: a link leads nowhere: ${shown}`);
      else if (anchor !== undefined && !(statSync(path).isFile() && slugsOf(path).has(anchor)))
        problems.push(`${file}: a link names no heading: ${shown}`);
    }
  }
  return { links, anchors, problems };
}
