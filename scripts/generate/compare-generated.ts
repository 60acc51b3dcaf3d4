import { readFile } from "node:fs/promises";
import path from "node:path";
import { findStrayFiles } from "./stray-files.ts";
import { root } from "./vendors.ts";

/** Compares what the generator makes with what a folder holds; one line a problem, and none when all is fresh. */
export async function compareGenerated(files: ReadonlyMap<string, string>, base: string = root): Promise<string[]> {
  const problems: string[] = [];
  for (const [file, content] of files) {
    const present = await readFile(path.join(base, file), "utf8").catch(() => undefined);
    if (present === undefined) problems.push(`${file}: missing; run npm run generate`);
    else if (present !== content) problems.push(`${file}: not what its spec makes; run npm run generate`);
  }
  const stray = await findStrayFiles([...files.keys()], base);
  return [...problems, ...stray.map((file) => `${file}: no spec makes it; delete it`)];
}
