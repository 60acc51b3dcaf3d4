import fc from "fast-check";
import { expect } from "vitest";
import { accountCommands } from "./account-commands.ts";
import { type Command, command, pick, place } from "./command.ts";
import { expectIdentity } from "./expect-all.ts";
import { identityCommands } from "./identity-commands.ts";
import { createModel, passTime } from "./model.ts";
import { createWorld, START } from "./world.ts";

const spans = fc.constantFrom(1, 15_000, 30_000, 60_000, 120_000, 299_999, 300_000);
const time = command("pass time", spans, async (ms, { model, world }) => {
  await world.sandbox.control.advance(ms);
  passTime(model, ms);
  expect(world.sandbox.control.now()).toBe(model.now);
});

const look = command("look", place, async (which, scene) => {
  const identity = pick(scene.model.identities, which);
  if (identity !== undefined) await expectIdentity(scene, identity);
});

/** Everything that may happen, some of it more often. */
const commands: readonly fc.Arbitrary<Command>[] = [...identityCommands, ...accountCommands, time, time, time, look, look];

/** What goes deeper into checks. */
const checks: readonly fc.Arbitrary<Command>[] = [...identityCommands, time, look];

/** How many calls each operation got in one run, and what there was in the end. */
export interface Run {
  readonly calls: ReadonlyMap<string, number>;
  readonly webhooks: number;
  readonly records: number;
  /** Where transfers and checks have come to. */
  readonly states: readonly string[];
}

/** Does what the commands say, and looks at everything in the end. */
async function runCommands(given: Iterable<Command>): Promise<Run> {
  const world = createWorld();
  const model = createModel(START);
  await fc.asyncModelRun(() => ({ model, real: world }), given);
  for (const identity of model.identities) await expectIdentity({ model, world }, identity);
  await world.sandbox.control.advance(0);
  expect(world.arrivals).toHaveLength(model.told);
  world.sandbox.close();
  const records = model.identities.length + model.accounts.length + model.transfers.length;
  const states = [...model.transfers.map(({ state }) => state), ...model.identities.map(({ status, ongoing }) => `${status} ${ongoing}`)];
  return { calls: world.calls, webhooks: world.arrivals.length, records, states };
}

/** Runs as many sequences of commands as are asked for. */
export async function runSequences(seed: number, numRuns: number, maxCommands: number): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const sequences = fc.noBias(
    fc.oneof(...[commands, commands, checks].map((some) => fc.commands([...some], { maxCommands, size: "max" }))),
  );
  const property = fc.asyncProperty(sequences, async (given) => void runs.push(await runCommands(given)));
  await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true });
  return runs;
}
