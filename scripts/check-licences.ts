import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { judgeLicences, type Licences } from "./licences/judge-licences.ts";
import { repository } from "./lint/apis.ts";

/** Holds every package that is installed here, whether shipped or only used, to `licences/allowed.ts`. With `--all` also those of the folders with a lockfile of their own, but for `bench`, which only who measures installs. */
const FEWEST = { ".": 250, "docs/site": 300, "scripts/matrix": 8, "scripts/registry": 200 };
const folders = process.argv.includes("--all") ? Object.entries(FEWEST) : [[".", FEWEST["."]] as const];

for (const [folder, fewest] of folders) {
  const options = ["--dir", join(repository, folder), "--recursive", "licenses", "list", "--json"];
  const printed = execFileSync(join(repository, "node_modules/.bin/pnpm"), options, { encoding: "utf8", maxBuffer: 2 ** 28 });
  const { seen, problems, excused } = judgeLicences(JSON.parse(printed) as Licences);
  for (const problem of problems) console.error(problem);
  console.log(`${folder}: the licences of ${seen} packages read; allowed by name: ${excused.join(", ") || "none"}`);
  if (seen < fewest) console.error(`fewer than ${fewest} were seen: is ${folder} installed?`);
  if (problems.length > 0 || seen < fewest) process.exitCode = 1;
}
