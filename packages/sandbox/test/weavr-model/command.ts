import type { OperationResult, WeavrOperations } from "@kyc-clients/weavr";
import fc from "fast-check";
import { expect } from "vitest";
import type { Model, ModelIdentity } from "./model.ts";
import { PASSWORD, type World } from "./world.ts";

export type Command = fc.AsyncCommand<Model, World>;

/** What a command works with. */
export interface Scene {
  readonly model: Model;
  readonly world: World;
}

/** Makes commands of one kind. */
export function command<Args>(
  name: string,
  args: fc.Arbitrary<Args>,
  run: (args: Args, scene: Scene) => Promise<void>,
): fc.Arbitrary<Command> {
  return args.map((given) => ({
    check: () => true,
    run: (model, world) => run(given, { model, world }),
    toString: () => `${name}(${fc.stringify(given)})`,
  }));
}

/** A number that chooses among whatever there is by then. */
export const place: fc.Arbitrary<number> = fc.nat({ max: 9_999 });

/** One of a list; undefined where there is none. */
export function pick<Item>(list: readonly Item[], index: number): Item | undefined {
  return list[index % Math.max(list.length, 1)];
}

/** The code of a refusal, or the status of what has none; undefined where nothing was refused. */
export function refusal({ ok, status, error }: OperationResult): unknown {
  return ok ? undefined : ((error as { readonly errorCode?: string } | undefined)?.errorCode ?? status);
}

/** The data of a call that has to succeed. */
export function taken<Data>(result: { readonly ok: boolean; readonly data?: Data; readonly status: number }): NonNullable<Data> {
  expect([result.ok, result.status < 300]).toEqual([true, true]);
  return result.data as NonNullable<Data>;
}

/** Calls as a user. A session that has run out is refused and renewed, one that lacks the step-up is refused and raised; then comes the call. */
export async function asUser<Result extends OperationResult>(
  { model, world }: Scene,
  identity: ModelIdentity,
  wantsStepUp: boolean,
  call: (user: WeavrOperations) => Promise<Result>,
): Promise<Result> {
  const { session } = identity;
  const result = await call(world.client(session.token));
  if (model.now - session.usedAt >= 300_000) {
    expect(result.status).toBe(401);
    const login = taken(await world.client().loginWithPassword({ body: { email: identity.email, password: { value: PASSWORD } } }));
    identity.session = { token: login.token ?? "", usedAt: model.now, steppedUp: false };
    return asUser({ model, world }, identity, wantsStepUp, call);
  }
  session.usedAt = model.now;
  if (wantsStepUp && !session.steppedUp) {
    expect(refusal(result)).toBe("STEP_UP_REQUIRED");
    await stepUp({ model, world }, identity);
    return call(world.client(session.token));
  }
  return result;
}

/** Raises a session, and enrols the device first where there is none. */
async function stepUp({ world }: Scene, identity: ModelIdentity): Promise<void> {
  const user = world.client(identity.session.token);
  const path = { channel: "SMS" } as const;
  const body = { verificationCode: "123456" };
  if (identity.isEnrolled) {
    taken(await user.issueStepUpOtpChallenge({ path }));
    taken(await user.verifyStepUpOtpChallenge({ path, body }));
  } else {
    taken(await user.enrolOtpDevice({ path }));
    taken(await user.verifyOtpDeviceEnrolment({ path, body }));
    identity.mobileConfirmed = true;
  }
  identity.isEnrolled = true;
  identity.session.steppedUp = true;
}
