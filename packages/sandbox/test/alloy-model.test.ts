import { api } from "@kyc-clients/alloy";
import { afterAll, expect, test } from "vitest";
import { type Theme, themeNames } from "./alloy-model/commands.ts";
import { type Calls, runSequences } from "./alloy-model/run.ts";

/** The same in every run, so that a failure means a change. To look further, change it here. */
const SEED = 7;
const LEAST_CALLS = 200;
const LONGEST_MS = 120_000;

const runs: Calls[] = [];
const total = ([...calls]: Iterable<[string, number]>): number => calls.reduce((sum, [, count]) => sum + count, 0);

async function run(theme: Theme, seed: number, numRuns: number): Promise<void> {
  const calls = await runSequences(theme, seed, numRuns);
  expect(calls).toHaveLength(numRuns);
  expect(Math.min(...calls.map(total))).toBeGreaterThanOrEqual(LEAST_CALLS);
  runs.push(...calls);
}

test.each(themeNames)(
  "the sandbox says what it was told, whatever is called in whatever order (%s)",
  (theme) => run(theme, SEED, 3),
  LONGEST_MS,
);

test("all operations were called", () => {
  const operations = Object.keys(api.operations);
  expect(operations).toHaveLength(50);
  expect(operations.filter((operationId) => !runs.some((calls) => calls.has(operationId)))).toEqual([]);
});

afterAll(() => {
  const hit = new Set(runs.flatMap((calls) => [...calls.keys()]));
  console.log(`alloy model: ${runs.length} runs, ${runs.map(total).reduce((sum, one) => sum + one, 0)} calls, ${hit.size} operations`);
});
