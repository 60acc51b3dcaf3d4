import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { specText } from "../spec/spec-text.ts";

/** What the last release of a package had; its spec, if it is a vendor's. */
export interface Released {
  readonly version: string;
  readonly exports: string;
  /** Where the spec is, in one file. */
  readonly spec?: string;
}

/** Where the names stand that a package exports today. */
export const exportsFile = (root: string, name: string): string => join(root, "api/exports", `${name}.txt`);

/** The last release of a package, as `npm run version` kept it. Undefined before the first. */
export function readReleased(root: string, name: string): Released | undefined {
  const folder = join(root, "api/released", name);
  if (!existsSync(folder)) return undefined;
  const spec = join(folder, "openapi.yaml");
  const { version } = JSON.parse(readFileSync(join(folder, "release.json"), "utf8")) as { version: string };
  return { version, exports: readFileSync(join(folder, "exports.txt"), "utf8"), ...(existsSync(spec) && { spec }) };
}

/** Keeps what the package has now, if its version is a new one. A version 0.0.0 holds the name on npm and is no release. Tells whether it kept it. */
export function keepReleased(root: string, name: string): boolean {
  const { version } = JSON.parse(readFileSync(join(root, "packages", name, "package.json"), "utf8")) as { version: string };
  if (version === "0.0.0" || version === readReleased(root, name)?.version) return false;
  const folder = join(root, "api/released", name);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "release.json"), `${JSON.stringify({ version }, null, 2)}\n`);
  writeFileSync(join(folder, "exports.txt"), readFileSync(exportsFile(root, name)));
  const spec = join(root, "specs", name, "openapi.yaml");
  if (existsSync(spec)) writeFileSync(join(folder, "openapi.yaml"), specText(spec));
  return true;
}
