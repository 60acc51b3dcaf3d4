import { expect, test } from "vitest";
import { runSequences } from "./weavr-model/run.ts";

/** The same in every run, so that a failure means a change. To look further, change it here. */
const SEED = 7;
const RUNS = 40;
const MOST_COMMANDS = 400;
const LONGEST_MS = 120_000;

/** The operations of identities, accounts and transfers that the commands call, with the sign-in that they need. */
const OPERATIONS = 33;

test(
  "the sandbox says what it was told, whatever is called in whatever order",
  async () => {
    const runs = await runSequences(SEED, RUNS, MOST_COMMANDS);
    expect(runs).toHaveLength(RUNS);
    const sum = (numbers: Iterable<number>): number => [...numbers].reduce((total, number) => total + number, 0);
    const operations = new Set(runs.flatMap((run) => [...run.calls.keys()]));
    expect(operations.size).toBeGreaterThanOrEqual(OPERATIONS);
    const calls = sum(runs.flatMap((run) => [...run.calls.values()]));
    const records = sum(runs.map((run) => run.records));
    const webhooks = sum(runs.map((run) => run.webhooks));
    expect(calls).toBeGreaterThan(5_000);
    expect(records).toBeGreaterThan(400);
    expect(webhooks).toBeGreaterThan(150);
    const states = new Set(runs.flatMap((run) => run.states));
    for (const state of ["COMPLETED", "CANCELLED", "FAILED", "REJECTED", "SCHEDULED", "APPROVED APPROVED"]) expect(states).toContain(state);
    console.log(`weavr model: ${RUNS} runs, ${calls} calls, ${operations.size} operations, ${records} records, ${webhooks} webhooks`);
  },
  LONGEST_MS,
);
