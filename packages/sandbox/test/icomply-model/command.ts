import type { IcomplyClient } from "@kyc-clients/icomply";
import fc from "fast-check";
import { expect } from "vitest";
import type { Model } from "./model.ts";
import type { World } from "./world.ts";

export type Command = fc.AsyncCommand<Model, World>;

/** What a command works with. */
export interface Scene {
  readonly model: Model;
  readonly world: World;
  /** A client that signs in in the way that was chosen for the command. */
  readonly icomply: IcomplyClient;
}

/** One kind of step. */
export interface Step<Args> {
  /** Whether the model has what the step is about. @default always */
  readonly needs?: (model: Readonly<Model>) => boolean;
  run(args: Args, scene: Scene): Promise<void>;
}

/** Makes commands of one kind, each with a way to sign in. */
export function command<Args>(name: string, args: fc.Arbitrary<Args>, { needs = () => true, run }: Step<Args>): fc.Arbitrary<Command> {
  return fc.tuple(fc.constantFrom("byKey", "byToken"), args).map(([way, given]) => ({
    check: (model) => needs(model),
    async run(model, world) {
      await run(given, { model, world, icomply: world[way as "byKey" | "byToken"] });
      expect(world.failures, "the sandbox failed").toEqual([]);
    },
    toString: () => `${name}(${way}, ${fc.stringify(given)})`,
  }));
}

/** A number that chooses among whatever there is by then. */
export const place: fc.Arbitrary<number> = fc.nat({ max: 9_999 });

/** One of a list, the latest more often. @throws Error when it is empty, which a command's `needs` has to rule out */
export function pick<Thing>(things: Iterable<Thing>, index: number): Thing {
  const list = [...things];
  const among = index % 3 === 0 ? list : list.slice(-4);
  const thing = among[Math.floor(index / 3) % among.length];
  if (thing === undefined) throw new Error("there is nothing to choose from");
  return thing;
}

/** The data of a success. */
export function taken<Result extends { readonly ok: boolean; readonly status: number; readonly data?: unknown }>(
  result: Result,
): Extract<Result, { readonly ok: true }>["data"] {
  expect([result.ok, result.status]).toEqual([true, 200]);
  return result.data as Extract<Result, { readonly ok: true }>["data"];
}

/** Wants a refusal with a status and a code. */
export function refused(
  result: { readonly ok: boolean; readonly status: number; readonly error?: unknown },
  status: number,
  code = status,
): void {
  expect([result.ok, result.status, result.error]).toMatchObject([false, status, { code, status: "failure", data: null }]);
}
