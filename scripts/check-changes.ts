import { reportChanges } from "./changes/report-changes.ts";
import { repository } from "./lint/apis.ts";
import { publishedPackages } from "./packages.ts";

/** Fails when a package has moved since its last release by more than its changesets say. `--write` writes a changeset for each that lacks one: `npm run changeset:spec`. */
const { lines, problems } = reportChanges(repository, publishedPackages, { write: process.argv.includes("--write") });
for (const line of lines) console.log(line);
for (const problem of problems) console.error(problem);
if (lines.length < publishedPackages.length) throw new Error("a package was left out");
if (problems.length > 0) process.exitCode = 1;
