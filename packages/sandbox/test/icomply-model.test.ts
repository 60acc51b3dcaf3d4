import { api } from "@kyc-clients/icomply";
import { expect, test } from "vitest";
import { runSequences } from "./icomply-model/run.ts";

/** The same in every run, so that a failure means a change. To look further, change it here. */
const SEED = 7;
const RUNS = 24;
const LEAST_CALLS = 2_000;

test("the sandbox says what it was told, whatever is called in whatever order", async () => {
  const runs = await runSequences(SEED, RUNS);
  expect(runs).toHaveLength(RUNS);
  const operations = Object.keys(api.operations);
  const count = (operationId: string): number => runs.reduce((sum, calls) => sum + (calls.get(operationId) ?? 0), 0);
  expect(operations).toHaveLength(17);
  expect(operations.filter((operationId) => count(operationId) === 0)).toEqual([]);
  const total = operations.reduce((sum, operationId) => sum + count(operationId), 0);
  expect(total).toBeGreaterThanOrEqual(LEAST_CALLS);
  console.log(`icomply model: ${RUNS} runs, ${total} calls, ${operations.length} operations`);
}, 60_000);
