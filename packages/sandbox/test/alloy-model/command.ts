import type { AlloyClient } from "@kyc-clients/alloy";
import fc from "fast-check";
import { expect } from "vitest";
import type { Model } from "./model.ts";
import { type Way, type WorkflowName, type World, ways } from "./world.ts";

export type Command = fc.AsyncCommand<Model, World>;

/** What a command works with. */
export interface Scene {
  readonly model: Model;
  readonly world: World;
  /** A client that signs in in the way that was chosen for the command. */
  alloy(workflow?: WorkflowName): AlloyClient;
}

/** One kind of step. */
export interface Step<Args> {
  /** Whether the model has what the step is about. @default always */
  readonly needs?: (model: Readonly<Model>) => boolean;
  run(args: Args, scene: Scene): Promise<void>;
}

/** Makes commands of one kind, each with a way to sign in. */
export function command<Args>(name: string, args: fc.Arbitrary<Args>, { needs = () => true, run }: Step<Args>): fc.Arbitrary<Command> {
  return fc.tuple(fc.constantFrom<Way[]>(...ways), args).map(([way, given]) => ({
    check: (model) => needs(model),
    async run(model, world) {
      try {
        await run(given, { model, world, alloy: (workflow) => world.alloy(way, workflow) });
      } finally {
        expect(world.tape.failures, "the sandbox failed").toEqual([]);
      }
    },
    toString: () => `${name}(${way}, ${fc.stringify(given)})`,
  }));
}

/** A number that chooses among whatever there is by then. */
export const place: fc.Arbitrary<number> = fc.nat({ max: 9_999 });

/** One of several kinds, some of them more often. */
export const anyOf = <Value>(...kinds: fc.MaybeWeightedArbitrary<Value>[]): fc.Arbitrary<Value> => fc.oneof(...kinds);

/** Mostly nothing; a value once in so many times. */
export const seldom = <Value>(value: fc.Arbitrary<Value>, oneIn: number): fc.Arbitrary<Value | undefined> =>
  anyOf<Value | undefined>({ weight: oneIn - 1, arbitrary: fc.constant(undefined) }, value);

/** So many of the latest things are chosen more often, so that more happens to each. */
const RECENT = 5;

/** One of a list: two times of three one of the latest. @throws Error when it is empty, which a command's `needs` has to rule out */
export function pick<Thing>(things: Iterable<Thing>, index: number): Thing {
  const list = [...things];
  const among = index % 3 === 0 ? list : list.slice(-RECENT);
  const thing = among[Math.floor(index / 3) % among.length];
  if (thing === undefined) throw new Error("there is nothing to choose from");
  return thing;
}
