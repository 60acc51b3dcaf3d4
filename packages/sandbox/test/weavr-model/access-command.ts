import type { OperationResult, WeavrOperations } from "@kyc-clients/weavr";
import fc from "fast-check";
import { expect } from "vitest";
import type { AccessModel, ModelUserSession } from "./access-model.ts";
import { taken } from "./command.ts";
import type { World } from "./world.ts";

export type AccessCommand = fc.AsyncCommand<AccessModel, World>;

/** What a command works with. */
export interface AccessScene {
  readonly model: AccessModel;
  readonly world: World;
}

/** Makes commands of one kind. */
export function accessCommand<Args>(
  name: string,
  args: fc.Arbitrary<Args>,
  run: (args: Args, scene: AccessScene) => Promise<void>,
): fc.Arbitrary<AccessCommand> {
  return args.map((given) => ({
    check: () => true,
    run: (model, world) => run(given, { model, world }),
    toString: () => `${name}(${fc.stringify(given)})`,
  }));
}

/** One of a list, the latest more often; undefined where there is none. */
export function recent<Item>(list: readonly Item[], index: number): Item | undefined {
  const among = index % 3 === 0 ? list : list.slice(-1);
  return among[Math.floor(index / 3) % Math.max(among.length, 1)];
}

/** The back office's client, which needs no step-up. */
export async function office({ model, world }: AccessScene): Promise<WeavrOperations> {
  if (model.office === undefined || model.now - model.office.usedAt >= 300_000) {
    const identity = { type: "CORPORATE", id: String(world.sandbox.credentials.director.ids[0]) };
    const { token } = taken(await world.client().requestBackofficeAccessToken({ body: { identity } }));
    model.office = { token: String(token?.token), usedAt: model.now };
  }
  model.office.usedAt = model.now;
  return world.client(model.office.token);
}

/** Calls in a session: undefined where it has ended. */
export async function inSession<Result extends OperationResult>(
  { model, world }: AccessScene,
  session: ModelUserSession,
  call: (user: WeavrOperations) => Promise<Result>,
): Promise<Result | undefined> {
  const result = await call(world.client(session.token));
  const isAlive = !session.ended && session.user.active && model.now - session.usedAt < 300_000;
  if (!isAlive) {
    expect(result.status).toBe(401);
    return undefined;
  }
  expect(result.status).not.toBe(401);
  session.usedAt = model.now;
  return result;
}
