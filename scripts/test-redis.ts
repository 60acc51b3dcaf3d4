import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Runs the tests of auth that need a real Redis and several processes, and prints what they counted.
 * On a machine without redis-server it names what it left out, and is no failure.
 */
interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly Result[] }[];
}

interface Result {
  readonly status: string;
  readonly title: string;
  readonly duration?: number;
  readonly meta: { readonly counts?: Readonly<Record<string, string | number>> };
}

const root = join(import.meta.dirname, "..");
const cwd = join(root, "packages/auth");
const report = join(cwd, ".vitest/redis.json");
const run = spawnSync(process.execPath, [join(root, "node_modules/vitest/vitest.mjs"), "run", "--config", "vitest.redis.config.ts"], {
  cwd,
  env: { ...process.env, VITEST_REPORT: report },
  encoding: "utf8",
});
if (run.status !== 0) console.error(run.stdout, run.stderr);
const { testResults } = JSON.parse(readFileSync(report, "utf8")) as Report;
const results = testResults.flatMap(({ assertionResults }) => assertionResults);
const leftOut = results.filter(({ status }) => status === "skipped");
const failed = results.filter(({ status }) => status === "failed");

for (const { title, status, duration = 0, meta } of results) {
  if (status === "skipped") continue;
  const counts = Object.entries(meta.counts ?? {}).map(([name, count]) => `${name} ${count}`);
  console.log(
    `${status === "passed" ? "ok    " : "FAILED"}  ${title}\n        ${[...counts, `${(duration / 1000).toFixed(1)} s`].join(" · ")}`,
  );
}
if (leftOut.length > 0) console.log("There is no redis-server on this machine, so these were left out:");
for (const { title } of leftOut) console.log(`left out  ${title}`);
console.log(`${results.length - leftOut.length - failed.length} passed, ${failed.length} failed, ${leftOut.length} left out`);
process.exit(run.status === 0 && results.length > 0 ? 0 : 1);
