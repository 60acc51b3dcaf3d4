import { api } from "@kyc-clients/personr";
import { expect, test } from "vitest";
import { runSequences } from "./personr-model/run.ts";

/** The same in every run, so that a failure means a change. To look further, change it here. */
const SEED = 7;
const RUNS = 40;
const MOST_COMMANDS = 150;
const LONGEST_MS = 120_000;

test(
  "the sandbox says what it was told, whatever is called in whatever order",
  async () => {
    const runs = await runSequences(SEED, RUNS, MOST_COMMANDS);
    expect(runs).toHaveLength(RUNS);
    const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
    const operations = Object.keys(api.operations);
    expect(operations).toHaveLength(23);
    expect(operations.filter((operationId) => !runs.some(({ calls }) => calls.has(operationId)))).toEqual([]);
    const calls = sum(runs.flatMap((run) => [...run.calls.values()]));
    const records = sum(runs.map((run) => run.records));
    const webhooks = sum(runs.map((run) => run.webhooks));
    expect(calls).toBeGreaterThan(6_000);
    expect(records).toBeGreaterThan(300);
    expect(webhooks).toBeGreaterThan(80);
    console.log(`personr model: ${RUNS} runs, ${calls} calls, 23 operations, ${records} records, ${webhooks} webhooks`);
  },
  LONGEST_MS,
);
