import { glob, rm } from "node:fs/promises";
import path from "node:path";
import { root } from "./vendors.ts";

/** Finds the `*.gen.ts` files under `packages/` of a folder that the generator did not make. */
export async function findStrayFiles(made: readonly string[], base: string = root): Promise<string[]> {
  const known = new Set(made);
  const found: string[] = [];
  for await (const file of glob("packages/**/*.gen.ts", { cwd: base, exclude: (name) => /(^|[\\/])(node_modules|dist)$/.test(name) })) {
    const name = file.split(path.sep).join("/");
    if (!known.has(name)) found.push(name);
  }
  return found.sort();
}

/** Deletes files, by their paths from the repository's root. */
export async function removeFiles(files: readonly string[]): Promise<void> {
  for (const file of files) await rm(path.join(root, file));
}
