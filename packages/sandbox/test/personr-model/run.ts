import fc from "fast-check";
import { expect } from "vitest";
import type { Command } from "./command.ts";
import { commands } from "./commands.ts";
import { expectRecord } from "./expect-record.ts";
import { createModel, type Model } from "./model.ts";
import { createWorld, START, signedIn, type World } from "./world.ts";

/** How many calls each operation got in one run, and how many webhooks came. */
export interface Run {
  readonly calls: ReadonlyMap<string, number>;
  readonly webhooks: number;
  readonly records: number;
}

/** Does what the commands say, and looks at everything in the end. */
async function runCommands(given: Iterable<Command>): Promise<Run> {
  const world = createWorld();
  const model = createModel(START);
  await fc.asyncModelRun(() => ({ model, real: world }), given);
  await expectAll(model, world);
  world.sandbox.close();
  return { calls: world.calls, webhooks: world.arrivals.length, records: model.records.length };
}

async function expectAll(model: Model, world: World): Promise<void> {
  const personr = await signedIn({ model, world }, "administrator");
  await personr.switchWorkspace({ body: { workspace: "Kiwi Goods" } });
  for (const record of model.records) await expectRecord(model, record, personr);
  const arrived = world.arrivals.map(({ url, authorization, body }) => [url, authorization, formOf(body), idOf(body)]);
  expect(arrived).toEqual(model.deliveries.map(({ url, authorization, form, id }) => [url, authorization, form, id]));
}

type Body = World["arrivals"][number]["body"];
const formOf = (body: Body): string => ("response" in body ? "enveloped" : "flat");

/** Whom a webhook is about: the older form has it in the result, or beside it. */
function idOf({ applicantId, response }: Body): unknown {
  const { applicantId: inner, result } = (response ?? {}) as { applicantId?: string; result?: { applicant: string } };
  return applicantId ?? inner ?? result?.applicant;
}

/** Runs as many sequences of commands as are asked for. */
export async function runSequences(seed: number, numRuns: number, maxCommands: number): Promise<readonly Run[]> {
  const runs: Run[] = [];
  const sequences = fc.noBias(fc.commands([...commands], { maxCommands, size: "max" }));
  const property = fc.asyncProperty(sequences, async (given) => void runs.push(await runCommands(given)));
  await fc.assert(property, { seed, numRuns, interruptAfterTimeLimit: 60_000, markInterruptAsFailure: true });
  return runs;
}
