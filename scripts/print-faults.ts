import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { countRows, type RanTest } from "./faults/count-rows.ts";
import { vendorNames } from "./packages.ts";

/**
 * Prints the fault table from the reports of the test runs: each row of the catalogue, the vendors that it ran with, and whether all of it passed.
 * Which vendors a row is met by is computed from their specs by the tests. Fails where a row or a vendor of it has no test, or one did not pass.
 */
const ROWS = 98;
/** So many pairs of row and vendor have to have run. */
const FEWEST_RUNS = 300;

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly RanTest[] }[];
}

const root = join(import.meta.dirname, "..");
const reports = ["auth", "core", "sandbox", "conformance"].map((name) => join(root, "packages", name, ".vitest/report.json"));
if (!reports.every((path) => existsSync(path))) {
  console.error("No test report found. Run: npm run faults");
  process.exit(1);
}

const tests = reports
  .map((path) => JSON.parse(readFileSync(path, "utf8")) as Report)
  .flatMap(({ testResults }) => testResults.flatMap(({ assertionResults }) => assertionResults));
const rows = countRows(ROWS, vendorNames, tests);

/** With `--summary` only what is not as it should be, and the totals. */
const isSummary = process.argv.includes("--summary");
if (!isSummary) console.log(`row   tests  ${vendorNames.join("  ")}`);
for (const { id, tests, vendors, problem } of rows) {
  if (isSummary && problem === undefined) continue;
  const cells = vendorNames.map((name) => (vendors[name] === "not met" ? "-" : (vendors[name] ?? "")).padEnd(name.length));
  console.log(`${id}   ${String(tests).padStart(5)}  ${cells.join("  ")}  ${problem ?? "passed"}`);
}

const passed = rows.filter(({ problem }) => problem === undefined).length;
const runs = (state: string): number => rows.flatMap(({ vendors }) => Object.values(vendors)).filter((one) => one === state).length;
console.log(
  `\n${passed} of ${ROWS} rows passed, by ${rows.reduce((sum, row) => sum + row.tests, 0)} tests; ` +
    `${runs("passed")} pairs of row and vendor ran, and ${runs("not met")} are not met (-): the vendor's spec has nothing of the kind`,
);
if (passed < ROWS || runs("passed") < FEWEST_RUNS) process.exit(1);
