import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exportsFile } from "./changes/released.ts";
import { compareExports } from "./exports/compare-exports.ts";
import { readExports } from "./exports/read-exports.ts";
import { repository } from "./lint/apis.ts";
import { publishedPackages } from "./packages.ts";

/** Holds `api/exports`, the checked-in lists of names, to what each package exports once it is built; with `--write` writes them. */
const FEWEST = 1_000;
const write = process.argv.includes("--write");
let names = 0;
let differences = 0;
mkdirSync(join(repository, "api/exports"), { recursive: true });
for (const [name, lines] of readExports(join(repository, "packages"), publishedPackages)) {
  const file = exportsFile(repository, name);
  if (write) writeFileSync(file, `${lines.join("\n")}\n`);
  const problems = compareExports(name, existsSync(file) ? readFileSync(file, "utf8") : "", lines);
  for (const problem of problems) console.error(problem);
  names += lines.length;
  differences += problems.length;
}
console.log(`${names} exported names of ${publishedPackages.length} packages ${write ? "written" : "compared"}`);
if (names < FEWEST) throw new Error(`fewer than ${FEWEST} names were seen`);
if (differences > 0) {
  console.error("Is it meant? Then: npm run exports, and npm run changeset.");
  process.exitCode = 1;
}
