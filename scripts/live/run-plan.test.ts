import { ApiError, ConnectionError, type OperationResult } from "@kyc-clients/core";
import { expect, test } from "vitest";
import { createMemory } from "./memory.ts";
import { isExpected, type Outcome } from "./outcome.ts";
import { runPlan, wasCut } from "./run-plan.ts";
import type { Step } from "./step.ts";

const facts = { vendor: "acme", operationId: "getThing", attempts: 1, maybeSent: true };
const good = { ok: true, status: 200, data: { id: 7 }, response: new Response(), attempts: 1 } as const;
const step = (more: Partial<Step> = {}): Step => ({ operationId: "getThing", expects: [200], ...more });
const noAnswer = (): never => {
  throw new ConnectionError("connection_failed", "ECONNRESET", facts);
};

interface Try {
  readonly outcomes: readonly Outcome[];
  readonly given: readonly unknown[];
  readonly waits: readonly number[];
}

/** Runs steps over answers that come one after the other; at last the good one. */
async function run(steps: readonly Step[], answers: readonly (() => OperationResult)[] = [], settings = {}): Promise<Try> {
  const given: unknown[] = [];
  const waits: number[] = [];
  const outcomes = await runPlan({
    vendor: { steps, pauseMs: 700 },
    call: async (_, args) => {
      given.push(args);
      return (answers[given.length - 1] ?? (() => good))();
    },
    memory: createMemory(settings),
    watch: { options: { validate: () => {}, observe: () => {} }, take: () => [] },
    control: undefined,
    wait: async (ms) => void waits.push(ms),
    tell: () => {},
  });
  return { outcomes, given, waits };
}

test("what a step keeps is what later ones are given, with a pause before each", async () => {
  const keeping = step({ keep: (data) => ({ thing: (data as { readonly id: number }).id }) });
  const { outcomes, given, waits } = await run([keeping, step({ args: (read) => ({ path: { id: read("thing") } }), waitMs: 900 })]);
  expect(outcomes.map(({ end, status }) => [end, status])).toEqual([
    ["answered", 200],
    ["answered", 200],
  ]);
  expect([given, waits]).toEqual([
    [undefined, { path: { id: "7" } }],
    [700, 900],
  ]);
});

test("a step without its input is left out, and nothing is sent for it", async () => {
  const { outcomes, given } = await run([step({ args: (read) => read("thing") }), step({ session: "user" }), step()]);
  expect(outcomes.map(({ end, note }) => [end, note])).toEqual([
    ["left out", "nothing to read: there is no thing"],
    ["left out", "nothing to read: there is no user"],
    ["answered", undefined],
  ]);
  expect(given).toHaveLength(1);
});

test("two calls in a row without an answer end the run, one does not", async () => {
  const { outcomes, given } = await run([step(), step(), step(), step(), step()], [noAnswer, () => good, noAnswer, noAnswer]);
  expect(outcomes.map(({ end }) => end)).toEqual(["failed", "answered", "failed", "failed", "left out"]);
  expect([outcomes.at(-1)?.note, given.length]).toEqual(["nobody answers", 4]);
});

test.each([200, 400, 403, 412])("a failure with %i ends the run only where nothing has been let in", async (status) => {
  const refused = () => ({ ok: false, status, error: undefined, response: new Response(), attempts: 1 }) as const;
  const { given, outcomes } = await run([step(), step()], [refused]);
  expect([given.length, wasCut(outcomes)]).toEqual([1, true]);
  const later = await run([step(), step(), step()], [() => good, refused]);
  expect([later.given.length, wasCut(later.outcomes)]).toEqual([3, false]);
});

test("of what is thrown, class, code and status are told and nothing else", async () => {
  const undocumented = (): never => {
    throw new ApiError("undocumented_status", { ...facts, status: 418 }, { secret: "made up" });
  };
  const strange = (): never => {
    throw new Error("made up");
  };
  const { outcomes } = await run([step(), step(), step()], [() => good, undocumented, strange]);
  expect(outcomes.slice(1)).toMatchObject([
    { status: 418, note: "ApiError undocumented_status", findings: [{ kind: "undocumented_status", found: "418", count: 1 }] },
    { status: undefined, note: "an error of no known class", findings: [] },
  ]);
  expect(JSON.stringify(outcomes)).not.toContain("made up");
});

test("an answer without what its step keeps is answered all the same", async () => {
  const keeping = step({ keep: (data) => ({ thing: (data as { readonly part: { readonly id: string } }).part.id }) });
  const { outcomes } = await run([keeping, step({ args: (read) => read("thing") })]);
  expect(outcomes.map(({ end }) => end)).toEqual(["answered", "left out"]);
});

test("a failure that comes with a success status is not what was expected", async () => {
  const failure = () => ({ ok: false, status: 200, error: undefined, response: new Response(), attempts: 1 }) as const;
  const { outcomes } = await run([step(), step(), step()], [() => good, failure]);
  expect(outcomes.map(isExpected)).toEqual([true, false, true]);
  expect(outcomes[1]?.note).toBe("a failure with a success status");
});
