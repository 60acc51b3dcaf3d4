import { api } from "@kyc-clients/algoreg";
import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import { accessCommands } from "./algoreg-model/access-commands.ts";
import { customerCommands } from "./algoreg-model/customer-commands.ts";
import { expectAll } from "./algoreg-model/expect-all.ts";
import { createModel } from "./algoreg-model/model.ts";
import { workCommands } from "./algoreg-model/work-commands.ts";
import { createWorld } from "./algoreg-model/world.ts";

/** The same in every run, so that a failure means a change. To look further, change it here. */
const SEED = 11;
const RUNS = 60;
const LEAST_CALLS = 3_000;
const LONGEST_MS = 60_000;

/** What keeps nothing: there is nothing to model. */
const stateless = ["checkIdentityDocument", "searchNames"];

const calls = new Map<string, number>();
const total = (): number => [...calls.values()].reduce((sum, count) => sum + count, 0);

test(
  "the sandbox says what it was told, whatever is called in whatever order",
  async () => {
    const kinds = [...customerCommands, ...accessCommands, ...workCommands];
    const property = fc.asyncProperty(fc.noBias(fc.commands(kinds, { maxCommands: 120, size: "max" })), async (given) => {
      const model = createModel();
      const real = createWorld();
      await fc.asyncModelRun(() => ({ model, real }), given);
      await expectAll(model, real);
      expect(real.failures).toEqual([]);
      for (const [operationId, count] of real.calls) calls.set(operationId, (calls.get(operationId) ?? 0) + count);
      real.sandbox.close();
    });
    await fc.assert(property, { seed: SEED, numRuns: RUNS, interruptAfterTimeLimit: 50_000, markInterruptAsFailure: true });
  },
  LONGEST_MS,
);

test("all operations that keep something were called, many times", () => {
  const operations = Object.keys(api.operations).filter((operationId) => !stateless.includes(operationId));
  expect(operations).toHaveLength(20);
  expect(operations.filter((operationId) => !calls.has(operationId))).toEqual([]);
  expect(total()).toBeGreaterThanOrEqual(LEAST_CALLS);
});

afterAll(() => console.log(`algoreg model: ${RUNS} runs, ${total()} calls, ${calls.size} operations`));
