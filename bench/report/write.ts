import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figures } from "../measure/statistics.ts";
import { parts } from "../parts/all.ts";
import { resultsData, resultsPage, root } from "../places.ts";
import type { Facts } from "./facts.ts";
import { printPage, type Results } from "./page.ts";
import { replaceSummary } from "./summary.ts";

/** Keeps a run: the page, the figures as data, and the summary in the README. */
export function writeResults(facts: Facts, figures: Figures): void {
  const results: Results = { ...facts, figures };
  writeFileSync(resultsData, `${JSON.stringify(results, null, 2)}\n`);
  writeFileSync(resultsPage, printPage(results, parts));
  const readme = join(root, "README.md");
  writeFileSync(readme, replaceSummary(readFileSync(readme, "utf8"), results));
}
