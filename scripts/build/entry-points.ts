import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The sources that are built, by how they are built. */
export interface EntryPoints {
  /** What a program imports first. */
  readonly main: string;
  /** What it may import beside it: other entries of `exports`, and programs of `bin`. */
  readonly beside: readonly string[];
  /** What is imported in place of the main one, as far as code goes: it shares no file with that, so that neither loads two. */
  readonly apart: readonly string[];
  /** Validators, of which a program needs a few of hundreds. */
  readonly validators: readonly string[];
}

interface Manifest {
  readonly exports: Readonly<Record<string, string | { readonly default: string }>>;
  readonly bin?: Readonly<Record<string, string>>;
}

/** The entry point of the operations that a program names. */
const OPERATIONS = /[\\/]src[\\/]operations\.ts$/;

/** Finds the entry points of the package in a folder by its `package.json`. */
export function readEntryPoints(folder: string): EntryPoints {
  const { exports, bin = {} } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  const built = Object.values(exports).flatMap((entry) => (typeof entry === "string" ? [] : [entry.default]));
  const [main, ...beside] = [...built, ...Object.values(bin)].map((file) => sourceOf(folder, file));
  if (main === undefined) throw new Error(`${folder}: package.json exports nothing`);
  const validators = globSync("src/validate/**/*.ts", { cwd: folder }).map((file) => join(folder, file));
  const others = beside.filter((file) => !validators.includes(file));
  const apart = others.filter((file) => OPERATIONS.test(file));
  return { main, beside: others.filter((file) => !apart.includes(file)), apart, validators: validators.sort() };
}

function sourceOf(folder: string, built: string): string {
  const match = /^\.\/dist\/(.+)\.js$/.exec(built);
  if (!match) throw new Error(`${folder}: ${built} is not in dist`);
  return join(folder, "src", `${match[1]}.ts`);
}
