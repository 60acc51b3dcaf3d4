import { bearerToken } from "@kyc-clients/icomply";
import fc from "fast-check";
import { expect } from "vitest";
import { type Command, command, pick, place, refused, taken } from "./command.ts";
import { type Model, passTime } from "./model.ts";

const TOKEN_MS = 1_200_000;
const DAY_MS = 86_400_000;

const issue = command("create token", fc.boolean(), {
  async run(isWrong, { model, world }) {
    const { username: Username, password } = world.sandbox.credentials;
    const result = await world.client().createToken({ body: { Username, Password: isWrong ? "wrong-password" : password } });
    if (isWrong) return refused(result, 401);
    const { token } = taken(result);
    expect(model.tokens.has(token)).toBe(false);
    model.tokens.set(token, model.now + TOKEN_MS);
  },
});

const validate = command("validate token", place, {
  needs: ({ tokens }) => tokens.size > 0,
  async run(which, { model, world }) {
    const [token, expiresAt] = pick(model.tokens, which);
    const check = await world.client(bearerToken(token)).validateToken();
    if (expiresAt > model.now) expect(taken(check)).toEqual({ isTokenValid: true });
    else refused(check, 401);
  },
});

const list = command("list entities", fc.tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 30 }), fc.boolean()), {
  async run([start, limit, descending], { model, icomply }) {
    const { data } = taken(await icomply.listEntities({ query: { start, limit, descending } }));
    const ids = [...model.entities.keys()];
    expect(data.map(({ id }) => id)).toEqual((descending ? ids.toReversed() : ids).slice(start, start + limit));
  },
});

const steps = fc.oneof(
  fc.integer({ min: 1, max: 59_999 }),
  fc.constantFrom(60_000, TOKEN_MS - 1, TOKEN_MS, DAY_MS, 40 * DAY_MS, 400 * DAY_MS),
);

const wait = command("let time pass", steps, {
  async run(ms, { model, world: { control } }) {
    await control.advance(ms);
    passTime(model, ms);
    expect(control.now()).toBe(model.now);
  },
});

/** To the very moment at which a token or a decision ends, or to just before it. */
const waitForEnd = command("wait for an end", fc.tuple(place, fc.boolean(), fc.boolean()), {
  needs: (model) => endsOf(model).length > 0,
  async run([which, isReview, isBefore], { model, world }) {
    const reviews = [...model.entities.values()].map(({ reviewAt }) => Math.floor(reviewAt / DAY_MS) * DAY_MS);
    const later = reviews.filter((at) => at > model.now);
    const end = isReview && later.length > 0 ? pick(later, which) : pick(endsOf(model), which);
    const ms = end - model.now - (isBefore ? 1 : 0);
    await world.control.advance(ms);
    passTime(model, ms);
    for (const [token, expiresAt] of model.tokens) {
      if (expiresAt === end) expect((await world.client(bearerToken(token)).validateToken()).status).toBe(isBefore ? 200 : 401);
    }
    for (const { id, kind, status, reviewAt } of model.entities.values()) {
      if (kind !== "person") continue;
      const { kycMetaData } = taken(await world.byKey.getNaturalPerson({ path: { id } })).data;
      const isOver = status === "Accepted" && model.now >= Math.floor(reviewAt / DAY_MS) * DAY_MS;
      expect(kycMetaData?.kycStatus).toBe(isOver ? "Expired" : status);
    }
  },
});

/** What ends from now on. */
function endsOf({ now, tokens, timers }: Readonly<Model>): number[] {
  return [...tokens.values(), ...timers.map(({ at }) => at)].filter((at) => at > now);
}

/** Tokens, lists, time. */
export const accountCommands: readonly fc.Arbitrary<Command>[] = [issue, validate, list, wait, wait, waitForEnd, waitForEnd];
