import fc from "fast-check";
import { type AccessModel, createAccessModel } from "./access-model.ts";
import { sessionCommands } from "./session-commands.ts";
import { userCommands } from "./user-commands.ts";
import { createWorld, START } from "./world.ts";

/** How often each operation was called in one run, and what there was in the end. */
export interface AccessRun {
  readonly calls: ReadonlyMap<string, number>;
  readonly model: AccessModel;
}

/** Runs as many sequences of sign-in, step-up and users as are asked for. */
export async function runAccessSequences(seed: number, numRuns: number, maxCommands: number): Promise<readonly AccessRun[]> {
  const runs: AccessRun[] = [];
  const sequences = fc.noBias(fc.commands([...userCommands, ...sessionCommands], { maxCommands, size: "max" }));
  const property = fc.asyncProperty(sequences, async (given) => {
    const world = createWorld();
    const model = createAccessModel(START);
    await fc.asyncModelRun(() => ({ model, real: world }), given);
    world.sandbox.close();
    runs.push({ calls: world.calls, model });
  });
  await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true });
  return runs;
}
