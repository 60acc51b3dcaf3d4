import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Prints the fault table from the reports of the test runs: each row of the catalogue, what ran for it, and whether it passed.
 * Fails when a row that is owned here has no test, or a test of it failed.
 */
const ROWS = 98;
/** Rows that are shown by work that is yet to come, with what it is. */
const LATER: Readonly<Record<string, string>> = {
  F85: "step-up, with the vendor that has it",
  ...Object.fromEntries(["F88", "F89", "F90", "F91", "F92", "F93", "F94", "F95"].map((id) => [id, "webhooks of the real vendors"])),
  ...Object.fromEntries(["F96", "F97", "F98"].map((id) => [id, "pages of the real vendors"])),
};

interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly { readonly title: string; readonly status: string }[] }[];
}

const root = join(import.meta.dirname, "..");
const reports = ["auth", "core"].map((name) => join(root, "packages", name, ".vitest/report.json"));
const missing = reports.filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error("No test report found. Run: npm run faults");
  process.exit(1);
}

const tests = reports
  .map((path) => JSON.parse(readFileSync(path, "utf8")) as Report)
  .flatMap(({ testResults }) => testResults.flatMap(({ assertionResults }) => assertionResults))
  .map(({ title, status }) => ({ id: /^F\d\d\b/.exec(title)?.[0], title: title.slice(4), passed: status === "passed" }));

/** With `--summary` only what is not as it should be, and the total. */
const isSummary = process.argv.includes("--summary");
let passed = 0;
const broken: string[] = [];
for (let number = 1; number <= ROWS; number++) {
  const id = `F${String(number).padStart(2, "0")}`;
  const ran = tests.filter((test) => test.id === id);
  const failures = ran.filter((test) => !test.passed);
  const state = ran.length > 0 ? (failures.length === 0 ? "passed" : "FAILED") : LATER[id] ? "later" : "MISSING";
  if (state === "passed") passed++;
  if (state === "FAILED" || state === "MISSING") broken.push(id);
  const what =
    ran.length > 0 ? `${String(ran.length).padStart(2)} tests  ${ran[0]?.title.slice(0, 100)}` : ` -        ${LATER[id] ?? "no test"}`;
  if (!isSummary || broken.includes(id)) console.log(`${id}  ${state.padEnd(7)}  ${what}`);
}
const later = Object.keys(LATER).filter((id) => !tests.some((test) => test.id === id));
console.log(`\n${passed} of ${ROWS} rows passed; ${later.length} belong to later work: ${later.join(" ")}`);
if (broken.length > 0) {
  console.error(`Not shown: ${broken.join(" ")}`);
  process.exit(1);
}
