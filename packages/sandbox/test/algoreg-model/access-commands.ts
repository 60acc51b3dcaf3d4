import { basic, bearerToken } from "@kyc-clients/algoreg";
import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command, pick, place, refused, taken } from "./command.ts";
import { passTime } from "./model.ts";

const HOUR = 3_600_000;
const nobody = { path: { session_id: "none" } };

/** Signs in as the user for Go!Vid, whom the other commands do without: rightly or wrongly, in either way. */
const signIn = command("sign in", fc.tuple(fc.boolean(), fc.boolean()), async ([isRight, isBasic], { model, world }) => {
  const { email, password } = world.sandbox.credentials.onboarding;
  const given = isRight ? password : "Wrong-Password-1";
  const result = isBasic
    ? await world.signedIn(basic({ email, password: given })).getSession(nobody)
    : await world.signedIn().createAccessToken({ body: { grant_type: "password", username: email, password: given } });
  if (model.isLocked || !isRight) {
    refused(result, 401, "unauthorized");
    if (model.isLocked) return;
    model.wrongPasswords += 1;
    model.isLocked = model.wrongPasswords >= 3;
    return;
  }
  model.wrongPasswords = 0;
  if (isBasic) refused(result, 404, "session_not_found");
  else model.tokens.set(taken(result).access_token, model.now + HOUR);
});

const unlock = command("unlock", fc.constant("onboarding"), async (_, { model, world }) => {
  const { email } = world.sandbox.credentials.onboarding;
  const users = world.sandbox.control.act("users") as readonly object[];
  expect(users[1]).toEqual({ email, locked: model.isLocked, wrong_passwords: model.wrongPasswords });
  world.sandbox.control.act("unlock", { email });
  Object.assign(model, { isLocked: false, wrongPasswords: 0 });
});

const useToken = command("use a token", place, async (which, { model, world }) => {
  if (model.tokens.size === 0) return;
  const [token, end] = pick([...model.tokens], which);
  const result = await world.signedIn(bearerToken(token)).getSession(nobody);
  if (end > model.now && !model.isLocked) refused(result, 404, "session_not_found");
  else refused(result, 401, "unauthorized");
});

const pass = command("pass time", fc.constantFrom(30_000, 60_000, HOUR, 14 * HOUR), async (ms, { model, world }) => {
  await world.sandbox.control.advance(ms);
  passTime(model, ms);
});

/** Passwords, tokens, locks and time. */
export const accessCommands: readonly fc.Arbitrary<Command>[] = [signIn, signIn, unlock, useToken, pass];
