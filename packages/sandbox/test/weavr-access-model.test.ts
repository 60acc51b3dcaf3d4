import { expect, test } from "vitest";
import { runAccessSequences } from "./weavr-model/access-run.ts";

/** The same in every run, so that a failure means a change. To look further, change it here. */
const SEED = 7;
const RUNS = 90;
const MOST_COMMANDS = 200;
const LEAST_CALLS = 5_000;

test("users, sessions and factors are as the sandbox was told, whatever is called in whatever order", async () => {
  const runs = await runAccessSequences(SEED, RUNS, MOST_COMMANDS);
  expect(runs).toHaveLength(RUNS);
  const operations = new Set(runs.flatMap(({ calls }) => [...calls.keys()]));
  expect(operations.size).toBe(26);
  const total = runs.flatMap(({ calls }) => [...calls.values()]).reduce((sum, count) => sum + count, 0);
  expect(total).toBeGreaterThanOrEqual(LEAST_CALLS);
  const users = runs.flatMap(({ model }) => model.users);
  const sessions = runs.flatMap(({ model }) => model.sessions);
  const counts = {
    coded: users.filter(({ sms }) => sms === "ACTIVE").length,
    prompted: runs.reduce((sum, { model }) => sum + model.accepted, 0),
    locked: users.filter(({ lockedUntil }) => lockedUntil > 0).length,
    steppedUp: sessions.filter(({ steppedUp }) => steppedUp).length,
    ended: sessions.filter(({ stepUps }) => stepUps.some(({ state }) => state === "DECLINED")).length,
  };
  for (const [name, count] of Object.entries(counts)) expect([name, count > 0]).toEqual([name, true]);
  console.log(`weavr access model: ${RUNS} runs, ${total} calls, ${operations.size} operations, ${JSON.stringify(counts)}`);
}, 60_000);
