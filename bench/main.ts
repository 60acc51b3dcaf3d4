import { budgetedParts, judge } from "./budgets.ts";
import type { Figures } from "./measure/statistics.ts";
import { readOptions } from "./options.ts";
import { parts } from "./parts/all.ts";
import { prepare } from "./prepare/prepare.ts";
import { readFacts } from "./report/facts.ts";
import { printSection } from "./report/section.ts";
import { printVerdicts } from "./report/verdicts.ts";
import { writeResults } from "./report/write.ts";

/**
 * Measures what the clients cost beside their peers, in one run, and prints the tables.
 * `--check` measures only what the budgets need and fails on a miss; `--write` keeps the results; `--only calls,types` runs some parts;
 * `--rounds 3` is for a quick look.
 */
const options = readOptions(
  process.argv.slice(2),
  parts.map(({ name }) => name),
);
const begun = performance.now();
const seconds = (): string => `${Math.round((performance.now() - begun) / 1_000)} s`;
const chosen = options.only.length > 0 ? options.only : options.check ? budgetedParts : parts.map(({ name }) => name);
await prepare();
console.error(`${seconds()}: prepared`);
const figures: Figures = {};
for (const part of parts.filter(({ name }) => chosen.includes(name))) {
  const measured = await part.measure({ rounds: options.rounds, isCheck: options.check });
  Object.assign(figures, measured);
  console.error(`${seconds()}: ${part.name}`);
  if (!options.check && Object.keys(measured).length > 0) console.log(part.sections(figures).map(printSection).join("\n"));
}
if (options.write) writeResults(readFacts(options.rounds), figures);
const verdicts = judge(figures, chosen);
console.log(printVerdicts(verdicts));
if (options.check && (verdicts.length === 0 || verdicts.some(({ outcome }) => outcome === "MISSED"))) process.exitCode = 1;
