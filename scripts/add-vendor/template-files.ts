import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Names } from "./names.ts";
import { render } from "./render.ts";

const SUFFIX = ".template";
const folder = join(import.meta.dirname, "template");
/** Templates of what is put into a file that is there. */
const PARTS = "parts/";

const templates = (): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(SUFFIX))
    .toSorted();

const read = (file: string, names: Names): string => render(readFileSync(join(folder, file), "utf8"), names);

/** The files of a new vendor, by their paths from the root of the repository. */
export function newFiles(names: Names): ReadonlyMap<string, string> {
  const files = templates().filter((file) => !file.startsWith(PARTS));
  return new Map(files.map((file) => [render(file.slice(0, -SUFFIX.length), names), read(file, names)]));
}

/** What a new vendor puts into a file that is there. */
export function newPart(part: string, names: Names): string {
  return read(`${PARTS}${part}${SUFFIX}`, names);
}
