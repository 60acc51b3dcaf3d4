import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { rows, type ServerName, strategies } from "../packages/auth/test/strategies/cells.ts";
import { countCells, type RanTest } from "./strategies/count-cells.ts";

/**
 * Prints the table of strategies and fault rows from the reports of the test runs: in each cell how many tests ran and passed,
 * or a letter for the reason why there is none. Fails where a cell has neither, or a test that did not pass.
 */
interface Report {
  readonly testResults: readonly { readonly assertionResults: readonly RanTest[] }[];
}

const root = join(import.meta.dirname, "..");
const reports = ["auth", "core"].map((name) => join(root, "packages", name, ".vitest/report.json"));
if (!reports.every((path) => existsSync(path))) {
  console.error("No test report found. Run: npm run strategies");
  process.exit(1);
}
const tests = reports
  .map((path) => JSON.parse(readFileSync(path, "utf8")) as Report)
  .flatMap(({ testResults }) => testResults.flatMap(({ assertionResults }) => assertionResults));

const servers: readonly (readonly [ServerName, string])[] = [
  ["scripted", "Against a server with a script"],
  ["oidc-provider", "Against a real authorization server (oidc-provider)"],
];
const letters = new Map<string, string>();
const letterOf = (reason: string): string => {
  const letter = letters.get(reason) ?? String.fromCharCode(97 + letters.size);
  letters.set(reason, letter);
  return letter;
};
const problems: string[] = [];

for (const [server, title] of servers) {
  const cells = countCells(server, tests);
  const width = Math.max(...strategies.map((name) => name.length)) + 1;
  console.log(`\n${title}\n${" ".repeat(width)}${rows.map((row) => row.padStart(4)).join("")}`);
  for (const strategy of strategies) {
    const line = cells.filter((cell) => cell.strategy === strategy);
    const texts = line.map(({ passed, reason, problem }) => (problem ? "!" : reason ? letterOf(reason) : String(passed)));
    console.log(strategy.padEnd(width) + texts.map((text) => text.padStart(4)).join(""));
    problems.push(...line.flatMap(({ row, problem }) => (problem ? [`${row} ${strategy}, ${server}: ${problem}`] : [])));
  }
  const tested = cells.filter(({ passed }) => passed > 0);
  const sum = tested.reduce((total, { passed }) => total + passed, 0);
  console.log(
    `${cells.length} cells: ${tested.length} with ${sum} tests that passed, ${cells.filter(({ reason }) => reason).length} with a reason`,
  );
}

console.log("\nWhy there is no test:");
for (const [reason, letter] of letters) console.log(`  ${letter}  ${reason}`);
if (problems.length > 0) {
  console.error(`\nNot shown:\n  ${problems.join("\n  ")}`);
  process.exit(1);
}
