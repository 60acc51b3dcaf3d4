import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publishedPackages } from "./packages.ts";

/** Runs the packages' tests under the other Node versions that they support. The runtimes come from npm. */
const root = join(import.meta.dirname, "..");
const runtimes = ["node@22.23.3", "node@26.10.0"];
const vitest = join(root, "node_modules/vitest/vitest.mjs");
let passed = 0;
let failed = 0;

for (const runtime of runtimes) {
  for (const name of publishedPackages) {
    const cwd = join(root, "packages", name);
    const report = join(cwd, ".vitest", `${runtime.replace("@", "-")}.json`);
    const env = { ...process.env, VITEST_REPORT: report };
    const { status, stdout, stderr } = spawnSync("npx", ["-y", "-p", runtime, "node", vitest, "run", "--passWithNoTests"], {
      cwd,
      env,
      encoding: "utf8",
    });
    const { numPassedTests, numFailedTests, numTotalTests } = JSON.parse(readFileSync(report, "utf8")) as Record<string, number>;
    console.log(`${runtime}  @kyc-clients/${name}: ${numPassedTests} of ${numTotalTests} tests passed`);
    passed += numPassedTests ?? 0;
    failed += numFailedTests ?? 0;
    if (status !== 0) {
      console.error(stdout, stderr);
      failed ||= 1;
    }
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 100 ? 0 : 1);
