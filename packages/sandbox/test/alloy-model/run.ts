import fc from "fast-check";
import { expect } from "vitest";
import { taken } from "./answers.ts";
import { commandsOf, type Theme } from "./commands.ts";
import { expectAll } from "./expect-all.ts";
import { createModel, type Model, type Parameter, type Parameters } from "./model.ts";
import { replayAll, replayWrites } from "./replay.ts";
import { createWorld, type World, workflowNames } from "./world.ts";

/** How many calls each operation got, run by run. */
export type Calls = ReadonlyMap<string, number>;

/** Starts a sandbox and its model, which knows what the workflows ask for. */
async function start(): Promise<{ readonly model: Model; readonly real: World }> {
  const real = createWorld();
  const model = createModel(real.now());
  for (const workflow of workflowNames)
    model.parameters.set(`${workflow} `, taken(await real.alloy("account", workflow).getParameters(), 200));
  // No call tells what the draft asks for: as the sandbox's README says, an e-mail address besides.
  const { required, optional, or } = model.parameters.get("onboarding ") as Parameters;
  const isEmail = ({ key }: Parameter): boolean => key === "email_address";
  const draft = { required: [...required, ...optional.filter(isEmail)], optional: optional.filter((one) => !isEmail(one)), or };
  model.parameters.set("onboarding 42", draft);
  return { model, real };
}

/** Does what the commands say, looks at everything, and does it again in fresh sandboxes. */
async function runCommands(given: Iterable<fc.AsyncCommand<Model, World>>): Promise<Calls> {
  const { model, real: world } = await start();
  await fc.asyncModelRun(() => ({ model, real: world }), given);
  const lookFrom = world.tape.happenings.length;
  await expectAll({ model, world });
  expect(world.tape.failures, "the sandbox failed").toEqual([]);
  await replayAll(world.tape.happenings);
  await replayWrites(world.tape.happenings, lookFrom);
  world.sandbox.close();
  return world.calls;
}

/** Runs as many sequences of commands as are asked for. Gives the calls of each. */
export async function runSequences(theme: Theme, seed: number, numRuns: number): Promise<readonly Calls[]> {
  const calls: Calls[] = [];
  const property = fc.asyncProperty(commandsOf(theme), async (given) => void calls.push(await runCommands(given)));
  await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: 100_000, markInterruptAsFailure: true });
  return calls;
}
