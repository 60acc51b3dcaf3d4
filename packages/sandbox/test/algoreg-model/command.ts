import type { AlgoregClient, OperationResult } from "@kyc-clients/algoreg";
import fc from "fast-check";
import { expect } from "vitest";
import { codesOf } from "./codes-of.ts";
import type { Model } from "./model.ts";
import type { World } from "./world.ts";

export type Command = fc.AsyncCommand<Model, World>;

/** An answer's members, before the model says what they should be. */
// biome-ignore lint/suspicious/noExplicitAny: the commands read what they then assert
export type Body = any;

/** What a command works with. */
export interface Scene {
  readonly model: Model;
  readonly world: World;
  /** Signed in in the way that was chosen for the command. */
  readonly algoreg: AlgoregClient;
}

/** Makes commands of one kind, each with a way to sign in. */
export function command<Args>(
  name: string,
  args: fc.Arbitrary<Args>,
  run: (args: Args, scene: Scene) => Promise<void>,
): fc.Arbitrary<Command> {
  return fc.tuple(fc.boolean(), args).map(([isToken, given]) => ({
    check: () => true,
    async run(model, world) {
      await run(given, { model, world, algoreg: isToken ? world.byToken : world.byBasic });
      expect(world.failures, "the sandbox failed").toEqual([]);
    },
    toString: () => `${name}(${fc.stringify(given)})`,
  }));
}

/** The data of a call that has to succeed. */
export function taken(result: OperationResult, status = 200): Body {
  expect([result.status, ...codesOf(result)]).toEqual([status]);
  return result.data;
}

/** Insists on a refusal. */
export function refused(result: OperationResult, status: number, code: string): void {
  expect([result.status, ...codesOf(result)]).toEqual([status, code]);
}

/** A number that chooses among whatever there is by then. */
export const place: fc.Arbitrary<number> = fc.nat({ max: 9_999 });

/** One of a list that is not empty. */
export function pick<Thing>(things: readonly Thing[], index: number): Thing {
  const thing = things[index % things.length];
  if (thing === undefined) throw new Error("there is nothing to choose from");
  return thing;
}

/** Ids of customers, of whom some are there. */
export const customerIds: fc.Arbitrary<string> = fc.constantFrom("c-0", "c-1", "c-2", "c-3", "c-sandbox-1");

/** A page of a list. */
export const pages = fc.record({ limit: fc.nat({ max: 6 }), offset: fc.nat({ max: 6 }) });
